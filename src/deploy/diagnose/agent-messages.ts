// Explains the agent's messages for errors that have no code of their own.

import { NPX } from '../../core/npx.ts'
import type { Diagnostics } from '../progress.ts'

export interface Reason {
  readonly code: string
  /** Goes on after "AfterInstall failed on i-0abc: ". */
  readonly what: string
  readonly why?: string
  readonly fix: string
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

interface Saying {
  readonly pattern: RegExp
  readonly mean: (said: Said) => Reason
}

interface Said {
  readonly message: string
  /** Where the message brings its next step along. */
  readonly fix: string | undefined
  readonly script: string
  /** Of the pattern. */
  readonly match: RegExpExecArray
}

const SAYINGS: readonly Saying[] = [
  {
    pattern: /\bstd(?:out|err)\b/i,
    mean: ({ script }) => ({
      code: 'event/output-left-open',
      what: `${script} ended, but something it started kept its output open`,
      why: 'The agent waits for the end of the output until the timeout, and then fails the event.',
      fix: 'Start the daemon with its output elsewhere: `nohup … >/var/log/app.log 2>&1 </dev/null &`',
    }),
  },
  {
    pattern: /(?:already exists at this location: *|file already at )([^\n,]*)/i,
    mean: ({ match }) => ({
      code: 'event/file-exists',
      what: `${match[1]} exists already, and CodeDeploy did not put it there`,
      why: 'By the time this was found, the files of the revision before had been removed.',
      fix: 'Deploy with `file-exists-behavior: OVERWRITE` (or RETAIN, to keep that file), or remove it on the instance. A `file_exists_behavior` in appspec.yml counts more than the input.',
    }),
  },
  {
    pattern: /receive the lifecycle event|did not answer|agent on \S+ is gone/i,
    mean: () => SILENT_AGENT,
  },
  {
    pattern: /within an hour|timed out/i,
    mean: () => ({
      code: 'event/took-too-long',
      what: 'it did not end within the hour that CodeDeploy gives an event',
      fix: 'Look at what runs on the instance, and give each script a shorter timeout in appspec.yml.',
    }),
  },
  {
    pattern: /agent (?:was )?restart/i,
    mean: () => ({
      code: 'event/agent-restarted',
      what: 'the CodeDeploy agent was restarted in the middle of it',
      fix: 'Deploy again; keep updates of the agent and restarts of the instance away from deployments.',
    }),
  },
  {
    pattern: /not UTF-8|minimal diagnostics/i,
    mean: ({ script }) => ({
      code: 'event/log-unreadable',
      what: `${script} failed, and printed what is not UTF-8`,
      why: 'The agent cannot send such a log.',
      fix: 'Read logs/scripts.log of this deployment below /opt/codedeploy-agent/deployment-root on the instance.',
    }),
  },
  {
    pattern: /execution expired|open timeout|getaddrinfo|failed to open tcp connection/i,
    mean: ({ message }) => ({
      code: 'event/download-unreachable',
      what: 'the instance could not reach a server by HTTPS in time',
      why: message,
      fix: 'Check route, security group and proxy (`:proxy_uri:` in codedeployagent.yml) of the instance; the agent needs GitHub and CodeDeploy.',
    }),
  },
  {
    pattern: /certificate verify failed/i,
    mean: ({ message }) => ({
      code: 'event/download-certificate',
      what: 'the agent does not trust the certificate of a server',
      why: message,
      fix: 'Update the CA certificates and the agent (1.8.1 or newer) on the instance, check its clock, and add the CA of a proxy that inspects TLS.',
    }),
  },
  {
    pattern: /\b40[13] (?:unauthorized|forbidden)\b|\bHTTP (?:code )?40[13]\b/i,
    mean: ({ message }) => ({
      code: 'event/download-refused',
      what: 'the agent was not allowed to download the revision',
      why: message,
      fix: "Connect the application to GitHub again in CodeDeploy's console, with an account that may read the repository.",
    }),
  },
  {
    pattern: /No such file or directory @ rb_sysopen - (\S+)/,
    mean: ({ message, match }) => ({
      code: 'event/source-missing',
      what: `${match[1]} is not in the revision`,
      why: `${message}\nGitHub's archive lacks what .gitattributes marks \`export-ignore\`, submodules, and the contents of LFS files.`,
      fix: 'Commit the file, or correct its `source` under files in appspec.yml.',
    }),
  },
  {
    pattern: /could not (?:be )?download/i,
    mean: ({ message }) => ({
      code: 'event/download-failed',
      what: 'the revision could not be downloaded from GitHub',
      why: message,
      fix: 'Check that the commit is pushed, and that the application is linked to a GitHub account that may read it.',
    }),
  },
  {
    pattern: /appspec|application specification|lifecycle events|\(<unknown>\)/i,
    mean: ({ message, fix }) => ({
      code: 'event/appspec-invalid',
      what: 'the agent could not use the AppSpec',
      why: message,
      fix: fix ?? `Run \`${NPX} check\` in the repository: it names file and line.`,
    }),
  },
]

/** What the message is known to mean, or the message itself. */
export function meaningOf({ message, scriptName }: Diagnostics): Reason {
  const [said = '', fix] = message.split(/\s+Fix: /, 2)
  const script = scriptName === '' ? 'a script' : scriptName
  for (const { pattern, mean } of SAYINGS) {
    const match = pattern.exec(said)
    if (match !== null) return mean({ message: said, fix, script, match })
  }
  return {
    code: 'event/failed',
    what: said === '' ? 'CodeDeploy does not say why' : said,
    fix: fix ?? 'Look into /var/log/aws/codedeploy-agent/codedeploy-agent.log on the instance.',
  }
}
