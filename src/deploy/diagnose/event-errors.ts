// Explains why a lifecycle event failed, and what fixes it.

import { EVENTS_OF_THE_PREVIOUS_REVISION } from '../../appspec/lifecycle.ts'
import { NPX } from '../../core/npx.ts'
import type { ProblemText } from '../../core/problem.ts'
import { enumerate } from '../../core/safe-text.ts'
import type { Facts, FailedEvent } from '../progress.ts'
import { meaningOf, type Reason } from './agent-messages.ts'
import { clueOf, endsAtPrompt, exitCode, lastWait } from './script-clues.ts'

export function eventProblem(failed: FailedEvent, facts: Facts): ProblemText {
  const { event, instances, diagnostics } = failed
  const reason = reasonOf(failed)
  const isPrevious = EVENTS_OF_THE_PREVIOUS_REVISION.some(name => name === event)
  return {
    ...reason,
    ...(reason.code === 'event/file-exists' ? inVain(facts) : {}),
    ...(isPrevious && diagnostics.scriptName !== '' ? oldScript(failed, reason, facts) : {}),
    ...(isPrevious && reason.code === 'event/appspec-invalid' ? previousAppSpec(event, reason) : {}),
    what: `${failed.isRollback ? 'In the rollback ' : ''}${event} failed on ${enumerate(instances)}: ${reason.what}`,
  }
}

/** Equal for failures that are reported as one. Messages differ where they name their instance. */
export function groupingKey(failed: FailedEvent): string {
  const { event, instances, diagnostics, ignored } = failed
  const { code, what } = reasonOf(failed)
  const reason = instances.reduce((text, id) => text.replaceAll(id, ''), what)
  return JSON.stringify([event, diagnostics.errorCode, diagnostics.scriptName, code, reason, ignored])
}

/** Asked to overwrite or to retain, CodeDeploy fails at a file only where the AppSpec forbids both. */
function inVain({ fileExists }: Facts): Partial<ProblemText> {
  if (fileExists === undefined || fileExists === 'DISALLOW') return {}
  return {
    why: `The job asked for ${fileExists}, but \`file_exists_behavior\` in appspec.yml overrides the input and does not allow it.`,
    fix: `Set \`file_exists_behavior: ${fileExists}\` in appspec.yml, or remove the key there.`,
  }
}

// "Before" is the last revision whose Install ended well, whatever became of it later.
function oldScript(
  failed: FailedEvent,
  reason: Reason,
  { previousCommit, commit }: Facts,
): Partial<ProblemText> {
  const { event, diagnostics, ignored } = failed
  const before = previousCommit === undefined ? '' : ` (${previousCommit.slice(0, 7)})`
  const whose = `${event} runs ${diagnostics.scriptName} of the previously installed revision${before}`
  if (ignored) {
    return {
      code: 'event/previous-revision',
      why: `${whose}; its failure was ignored, as configured.`,
      fix: `Remove \`ignore-application-stop-failures\` again: from now on ${event} comes from this commit.`,
    }
  }
  return {
    code: 'event/previous-revision',
    why:
      `${whose}, not of ${commit.slice(0, 7)}. A fix in this commit cannot run yet: the deployment ends ` +
      `before it is downloaded.${reason.why === undefined ? '' : ` ${reason.why}`}`,
    fix:
      'Deploy once with `ignore-application-stop-failures: true`, then remove it: the next deployment ' +
      `runs ${event} of this commit.`,
  }
}

/** Its archive below the deployment root is gone or damaged; no commit can change that. */
function previousAppSpec(event: string, { why }: Reason): Partial<ProblemText> {
  return {
    code: 'event/previous-revision-gone',
    why: `${event} uses the AppSpec of the previously installed revision, on the instance. ${why}`,
    fix: 'Deploy once with `ignore-application-stop-failures: true`, then remove it.',
  }
}

function reasonOf(failed: FailedEvent): Reason {
  const { errorCode, scriptName } = failed.diagnostics
  if (failed.event === 'AllowTraffic') return notRegistered(failed)
  if (failed.event === 'BlockTraffic') return notDeregistered(failed)
  switch (errorCode) {
    case 'ScriptMissing':
      return {
        code: 'event/script-missing',
        what: `${scriptName} is not in the revision`,
        why: 'A location is a case-sensitive path from the root of the revision, without arguments.',
        fix: `Commit ${scriptName}, or correct its location under hooks.${failed.event} in appspec.yml.`,
      }
    case 'ScriptNotExecutable':
      return {
        code: 'event/script-not-executable',
        what: `${scriptName} could not be made executable`,
        why: 'The agent sets the mode itself, so the folder it unpacks to is not writable.',
        fix: 'Check whether the disk of /opt/codedeploy-agent/deployment-root is mounted read-only on the instance.',
      }
    case 'ScriptTimedOut':
      return timedOut(failed)
    case 'ScriptFailed':
      return scriptFailed(failed)
    default:
      return meaningOf(failed.diagnostics)
  }
}

// These two events never reach the agent: https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-elastic-load-balancing.html
function notRegistered({ diagnostics: { message } }: FailedEvent): Reason {
  return {
    code: 'event/allow-traffic',
    what: 'the load balancer did not accept the instance',
    ...(message !== '' && { why: message }),
    fix: "Check the health checks of the target group: path, port and expected status code (a page behind a login returns 401), the instance's security group, and the load balancer of the deployment group.",
  }
}

function notDeregistered({ diagnostics: { message } }: FailedEvent): Reason {
  return {
    code: 'event/block-traffic',
    what: 'the load balancer did not release the instance',
    ...(message !== '' && { why: message }),
    fix: 'Check the target group: its deregistration delay must be shorter than an hour. Check that the load balancer of the deployment group exists, and that the service role may use it.',
  }
}

function timedOut({ event, diagnostics }: FailedEvent): Reason {
  const { scriptName, message } = diagnostics
  const seconds = /(\d+) ?s(?:econds?)?\b/.exec(message)?.[1]
  const what = `${scriptName} did not end ${seconds === undefined ? 'in time' : `within ${seconds} s`}`
  if (endsAtPrompt(diagnostics)) {
    return {
      code: 'event/prompt',
      what,
      why: 'Its log ends with a prompt, and nobody can answer it.',
      fix: 'Make the command non-interactive: `apt-get -y` with DEBIAN_FRONTEND=noninteractive, `dnf -y`, `ssh -o BatchMode=yes`.',
    }
  }
  const wait = lastWait(diagnostics)
  if (wait !== undefined) return { ...wait, what }
  return {
    code: 'event/script-timed-out',
    what,
    why: 'The agent ended the script; processes that it started may still be running.',
    // The hour is the service's: https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
    fix: `Increase its timeout under hooks.${event} in appspec.yml (all scripts of an event: 3600 s), or make it do less.`,
  }
}

function scriptFailed({ event, diagnostics }: FailedEvent): Reason {
  const { scriptName, message } = diagnostics
  const exit = exitCode(message)
  const clue = clueOf(diagnostics)
  return {
    code: clue?.code ?? 'event/script-failed',
    what: `${scriptName} ${exit === undefined ? 'did not finish' : `exited with ${exit}`}`,
    ...(clue === undefined ? {} : { why: clue.why }),
    fix:
      clue?.fix ??
      `Read the end of its log and fix ${scriptName}. \`${NPX} rehearse\` runs ${event} ` +
        'on your own machine.',
  }
}
