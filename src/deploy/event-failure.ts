// Why did a lifecycle event fail, and what repairs it?

import { EVENTS_OF_THE_PREVIOUS_REVISION } from '../codedeploy/lifecycle.ts'
import type { ProblemText } from '../codedeploy/problem.ts'
import type { Ended } from './ended.ts'
import { enumerate } from './enumeration.ts'
import type { Failure } from './progress.ts'
import { clueOf } from './script-clue.ts'

/** On one instance, or on several where it failed in the same way. */
export type FailedEvent = Omit<Failure, 'problem'>

interface Reason extends Pick<ProblemText, 'why' | 'fix'> {
  readonly code: string
  /** Goes on after "AfterInstall failed on i-0abc: ". */
  readonly what: string
}

export function eventProblem(failed: FailedEvent, ended: Ended): ProblemText {
  const { event, instances, diagnostics } = failed
  const reason = reasonOf(failed)
  const old = EVENTS_OF_THE_PREVIOUS_REVISION.some(name => name === event) && diagnostics.scriptName !== ''
  return {
    ...reason,
    ...(old ? oldScript(failed, ended) : {}),
    what: `${event} failed on ${enumerate(instances)}: ${reason.what}`,
  }
}

/** The same text for failures that are told as one. Messages differ where they name their instance. */
export function sortOf(failed: FailedEvent): string {
  const { event, instances, diagnostics, ignored } = failed
  const { code, what } = reasonOf(failed)
  const reason = instances.reduce((text, id) => text.replaceAll(id, ''), what)
  return JSON.stringify([event, diagnostics.errorCode, diagnostics.scriptName, code, reason, ignored])
}

// "Before" is the last revision whose Install ended well, whatever became of it later.
function oldScript(failed: FailedEvent, { previousCommit, commit }: Ended): Partial<ProblemText> {
  const { event, diagnostics, ignored } = failed
  const before = previousCommit === undefined ? '' : ` (${previousCommit.slice(0, 7)})`
  const whose = `${event} runs ${diagnostics.scriptName} of the revision that was installed before${before}`
  if (ignored) {
    return {
      code: 'event/previous-revision',
      why: `${whose}; its failure was ignored, as asked.`,
      fix: `Take \`ignore-application-stop-failures\` out again: from now on ${event} is this commit's.`,
    }
  }
  return {
    code: 'event/previous-revision',
    why:
      `${whose}, not of ${commit.slice(0, 7)}. A repair in this commit cannot run yet: the deployment ends ` +
      'before it is downloaded.',
    fix:
      'Deploy once with `ignore-application-stop-failures: true`, and take it out again: the deployment after ' +
      `that runs this commit's ${event}.`,
  }
}

function reasonOf(failed: FailedEvent): Reason {
  const { errorCode, scriptName, message } = failed.diagnostics
  switch (errorCode) {
    case 'ScriptMissing':
      return {
        code: 'event/script-missing',
        what: `${scriptName} is not in the revision`,
        why: 'A location is a path from the root of the revision, in the right case, without arguments.',
        fix: `Commit ${scriptName}, or correct its location under hooks.${failed.event} in appspec.yml.`,
      }
    case 'ScriptNotExecutable':
      return {
        code: 'event/script-not-executable',
        what: `${scriptName} could not be made executable`,
        why: 'The agent sets the mode by itself, so the folder it unpacks to cannot be written.',
        fix: 'Look at the disk below /opt/codedeploy-agent/deployment-root on the instance: mounted read-only?',
      }
    case 'ScriptTimedOut':
      return timedOut(failed)
    case 'ScriptFailed':
      return scriptFailed(failed)
    default:
      return (
        unnamed(failed) ?? {
          code: 'event/failed',
          what: message === '' ? 'CodeDeploy does not say why' : message,
          fix: `Look into ${AGENT_LOG} on the instance.`,
        }
      )
  }
}

const AGENT_LOG = '/var/log/aws/codedeploy-agent/codedeploy-agent.log'

function timedOut({ event, diagnostics: { scriptName, message } }: FailedEvent): Reason {
  const seconds = /(\d+) ?s(?:econds)?\b/.exec(message)?.[1]
  return {
    code: 'event/script-timed-out',
    what: `${scriptName} did not end ${seconds === undefined ? 'in time' : `within ${seconds} s`}`,
    why: 'The agent told it to stop; what it started may still be running.',
    // The hour is the service's: https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
    fix: `Give it a longer timeout under hooks.${event} in appspec.yml (all scripts of an event: 3600 s), or less to do.`,
  }
}

function scriptFailed({ event, diagnostics }: FailedEvent): Reason {
  const { scriptName, message } = diagnostics
  const exit = /exit(?:ed)? (?:code|with|status) (\d+)/.exec(message)?.[1]
  const clue = clueOf(diagnostics)
  return {
    code: clue?.code ?? 'event/script-failed',
    what: `${scriptName} ${exit === undefined ? 'did not run to its end' : `exited with ${exit}`}`,
    ...(clue === undefined ? {} : { why: clue.why }),
    fix:
      clue?.fix ??
      `Read the end of its log and repair ${scriptName}; \`npx github:fabi1816/potato-deploy rehearse\` shows whether ` +
        `${event} passes.`,
  }
}

/** The API has no code for these: they are told by the message alone. */
function unnamed({ diagnostics: { message, scriptName } }: FailedEvent): Reason | undefined {
  const script = scriptName === '' ? 'A script' : scriptName
  if (/\bSTD(?:OUT|ERR)\b|outputs? (?:was |were )?(?:left |kept )?open/i.test(message)) {
    return {
      code: 'event/output-left-open',
      what: `${script} ended, but something it started kept its output open`,
      why: 'The agent waits for the end of the output until the timeout, and then fails the event.',
      fix: 'Start the daemon with its output elsewhere: `nohup … >/var/log/app.log 2>&1 </dev/null &`',
    }
  }
  if (/already exists/i.test(message)) {
    const path = /(?:at this location|location|exists at|exists): *["']?(\/[^"'\n]*)/i.exec(message)?.[1]
    return {
      code: 'event/file-exists',
      what: `${path ?? 'a file'} exists already, and CodeDeploy did not put it there`,
      why: 'By the time this was found, the files of the revision before had been removed.',
      fix: 'Deploy with `file-exists-behavior: OVERWRITE` (or RETAIN, to keep that file), or remove it on the instance.',
    }
  }
  if (/receive the lifecycle event|did not answer|agent on \S+ is gone/i.test(message)) return SILENT_AGENT
  if (/within an hour|timed out/i.test(message)) {
    return {
      code: 'event/took-too-long',
      what: 'it did not end within the hour that CodeDeploy gives an event',
      fix: 'Look at what runs on the instance, and give each script a shorter timeout in appspec.yml.',
    }
  }
  if (/agent (?:was )?restart/i.test(message)) {
    return {
      code: 'event/agent-restarted',
      what: 'the CodeDeploy agent was restarted in the middle of it',
      fix: 'Deploy again; keep updates of the agent and restarts of the instance away from deployments.',
    }
  }
  if (/download bundle|could not download/i.test(message)) {
    return {
      code: 'event/download-failed',
      what: 'the revision could not be downloaded from GitHub',
      why: message,
      fix: 'Check that the commit is pushed, and that the application is linked to a GitHub account that may read it.',
    }
  }
  if (/appspec|application specification|lifecycle events|\(<unknown>\)/i.test(message)) {
    return {
      code: 'event/appspec-invalid',
      what: 'the agent could not use the AppSpec',
      why: message,
      fix: 'Run `npx github:fabi1816/potato-deploy check` in the repository: it names file and line.',
    }
  }
  return undefined
}

/** No event reached the agent, or no answer came back. */
export const SILENT_AGENT: Reason = {
  code: 'event/agent-silent',
  what: 'the CodeDeploy agent did not answer',
  // https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-deployments.html
  why: 'CodeDeploy gives an agent five minutes to ask for an event.',
  fix:
    'On the instance: `sudo systemctl status codedeploy-agent`. It has to run, to reach CodeDeploy by HTTPS, and ' +
    'to have an instance profile.',
}
