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
  what: 'the CodeDeploy agent did not respond',
  // https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-deployments.html
  why: 'CodeDeploy waits five minutes for an agent to pick up an event.',
  fix:
    'On the instance: `sudo systemctl status codedeploy-agent`. It has to be running, to reach CodeDeploy over HTTPS, and ' +
    'to have an instance profile.',
}

interface MessagePattern {
  readonly pattern: RegExp
  readonly reason: (match: MatchedMessage) => Reason
}

interface MatchedMessage {
  readonly message: string
  readonly script: string
  /** Of the pattern. */
  readonly match: RegExpExecArray
}

// The agent's own sentences, and those of Ruby, in which it is written.
const MESSAGES: readonly MessagePattern[] = [
  {
    pattern: /failed to close STD(?:OUT|ERR)/,
    reason: ({ script }) => ({
      code: 'event/output-left-open',
      what: `${script} ended, but something it started kept its output open`,
      why: 'The agent waits until the output is closed, and fails the event at the timeout.',
      fix: "Redirect the daemon's output: `nohup … >/var/log/app.log 2>&1 </dev/null &`",
    }),
  },
  {
    pattern: /already exists at this location: *([^\n]*)/,
    reason: ({ match }) => ({
      code: 'event/file-exists',
      what: `${match[1]} already exists, and CodeDeploy did not put it there`,
      why: 'By then the files of the previous revision had been removed.',
      fix: 'Deploy with `file-exists-behavior: OVERWRITE` (or RETAIN, to keep that file), or remove it on the instance. A `file_exists_behavior` in appspec.yml overrides the input.',
    }),
  },
  {
    pattern: /not able to receive the lifecycle event|lifecycle events did not run/i,
    reason: () => SILENT_AGENT,
  },
  {
    pattern: /lifecycle event (?:\w+ )?timed out/i,
    reason: () => ({
      code: 'event/took-too-long',
      what: "it did not end within an hour, CodeDeploy's limit for an event",
      fix: 'Check what is running on the instance, and set a shorter timeout for each script in appspec.yml.',
    }),
  },
  {
    pattern: /after an agent restart/i,
    reason: () => ({
      code: 'event/agent-restarted',
      what: 'the CodeDeploy agent was restarted during it',
      fix: 'Deploy again; do not update the agent or restart the instance during deployments, and check whether memory ran out (`dmesg`).',
    }),
  },
  {
    pattern: /minimal diagnostics/i,
    reason: ({ script }) => ({
      code: 'event/log-unreadable',
      what: `${script} failed and printed text that is not UTF-8`,
      why: 'The agent cannot send this log.',
      fix: 'Read logs/scripts.log of this deployment under /opt/codedeploy-agent/deployment-root on the instance.',
    }),
  },
  {
    pattern: /No space left on device|Errno::ENOSPC/,
    reason: ({ message }) => ({
      code: 'event/disk-full',
      what: 'a disk on the instance is full',
      why: message,
      fix: 'Free space: check `df -h` and `df -i`, old logs, and old revisions in /opt/codedeploy-agent/deployment-root.',
    }),
  },
  {
    pattern: /Text file busy|Errno::ETXTBSY/,
    reason: ({ message }) => ({
      code: 'event/file-in-use',
      what: 'a program that is running could not be overwritten',
      why: message,
      fix: 'Stop it in ApplicationStop and wait until it has ended, or install each release to a folder of its own.',
    }),
  },
  {
    pattern: /(?:File exists|Not a directory) @ dir_\w+ - |Is a directory @ \w+ - /,
    reason: ({ message }) => ({
      code: 'event/destination-type',
      what: 'a file exists where a folder is to be installed, or a folder where a file is',
      why: message,
      fix: 'Remove it on the instance, or correct the `destination` in appspec.yml.',
    }),
  },
  {
    pattern: /(?:Permission denied|Operation not permitted|Read-only file system) @ \w+ - /,
    reason: ({ message }) => ({
      code: 'event/install-denied',
      what: 'the agent could not write to a path on the instance',
      why: message,
      fix: 'The agent is root, so look for a read-only or network file system (`findmnt`), an immutable file (`lsattr`), or SELinux.',
    }),
  },
  {
    pattern:
      /RequestTimeTooSkewed|request time and the current time is too large|Signature (?:expired|not yet current)/,
    reason: ({ message }) => ({
      code: 'event/instance-clock',
      what: 'the clock of the instance is wrong',
      why: message,
      fix: 'Start its time service (`systemctl enable --now chronyd` or `systemd-timesyncd`), and deploy again.',
    }),
  },
  {
    pattern: /NoSuchKey|NoSuchBucket|NoSuchVersion|specified (?:key|bucket|version) does not exist/,
    reason: ({ message }) => ({
      code: 'event/bundle-missing',
      what: 'the bundle is no longer in S3',
      why: message,
      fix: "Run the workflow again, which uploads it, and check the bucket's lifecycle rules: they must keep bundles that may be rolled back to.",
    }),
  },
  {
    pattern: /bucket is in this region|PermanentRedirect|must be addressed using the specified endpoint/,
    reason: ({ message }) => ({
      code: 'event/bundle-region',
      what: "the bucket is not in the region that the instance's agent asks",
      why: message,
      fix: 'Use a bucket in the region of the instances.',
    }),
  },
  {
    pattern: /_(?:last_successful|most_recent)_install/,
    reason: ({ message }) => ({
      code: 'event/agent-state-lost',
      what: "the agent's record of the previous deployment is gone",
      why: message,
      fix: 'Deploy once with `ignore-application-stop-failures: true`; keep /opt/codedeploy-agent/deployment-root on the instance.',
    }),
  },
  {
    pattern: /Cannot allocate memory|Errno::ENOMEM/,
    reason: ({ message }) => ({
      code: 'event/out-of-memory',
      what: 'the instance does not have enough free memory for the agent',
      why: message,
      fix: 'Use a larger instance, add swap, or stop what uses the memory.',
    }),
  },
  {
    pattern: /certificate verify failed/i,
    reason: ({ message }) => ({
      code: 'event/download-certificate',
      what: "the agent does not trust a server's certificate",
      why: message,
      fix: 'Update the CA certificates and the agent (1.8.1 or newer) on the instance, check its clock, and add the CA of a proxy that inspects TLS.',
    }),
  },
  {
    pattern:
      /execution expired|Net::(?:Open|Read)Timeout|open timeout|getaddrinfo|failed to open tcp connection|Connection (?:refused|reset by peer|timed out)|end of file reached/i,
    reason: ({ message }) => ({
      code: 'event/download-unreachable',
      what: 'the instance could not reach a server, or the connection was interrupted',
      why: message,
      fix: 'Check the route, security group, DNS and proxy (`:proxy_uri:` in codedeployagent.yml) of the instance: the agent uses HTTPS for the revision and for CodeDeploy. If it is intermittent, deploy again.',
    }),
  },
  {
    pattern: /\b40[13] '?(?:unauthorized|forbidden)|\bHTTP (?:code )?40[13]\b/i,
    reason: ({ message }) => ({
      code: 'event/download-refused',
      what: 'the agent was not allowed to download the revision',
      why: message,
      fix: 'Reconnect the application to GitHub in the CodeDeploy console, with an account that may read the repository.',
    }),
  },
  {
    pattern: /could not download bundle|\b404 "?Not Found/i,
    reason: ({ message }) => ({
      code: 'event/download-failed',
      what: 'the revision could not be downloaded from GitHub',
      why: message,
      fix: 'Check that the commit is pushed. GitHub also responds with 404 if the connected account may not read the repository: reconnect the application in the CodeDeploy console.',
    }),
  },
  {
    pattern: /without credentials set|missing credentials/i,
    reason: ({ message }) => ({
      code: 'event/instance-profile',
      what: 'the agent has no AWS credentials on the instance',
      why: message,
      fix: 'Attach an instance profile to the instance, and restart the agent: `sudo systemctl restart codedeploy-agent`.',
    }),
  },
  {
    pattern: /^Access ?Denied$/i,
    reason: ({ message }) => ({
      code: 'event/bundle-denied',
      what: 'the instance may not read the bundle in S3',
      why: message,
      fix: 'Allow s3:GetObject and s3:GetObjectVersion on the bundle in the role of the instance profile, and kms:Decrypt if the bucket uses your own KMS key.',
    }),
  },
  {
    pattern:
      /Error extracting (?:tar|zip) archive|Zip end of central directory|Unable to extract|invalid compressed data|Destination '.*\/deployment-archive\/.*' already exists|unexpected end of file/,
    reason: ({ message }) => ({
      code: 'event/bundle-damaged',
      what: 'the agent could not unpack the revision',
      why: message,
      fix: 'Deploy again, and update the agent if it is older than 1.8.1; check the disk of the instance, and a zip for duplicate entries.',
    }),
  },
  {
    pattern: /No such file or directory @ rb_sysopen - \S*\/deployment-archive\/(?:appspec\.ya?ml)$/m,
    reason: ({ message }) => ({
      code: 'event/appspec-invalid',
      what: 'the revision on the instance has no appspec.yml in its root folder',
      why: message,
      fix: `Commit appspec.yml at the root of the repository: \`${NPX} check\` verifies that. If it is there, the agent's deployment root was emptied: deploy again.`,
    }),
  },
  {
    pattern: /No such file or directory @ rb_sysopen - \S*\/deployment-archive\/(.+)$/m,
    reason: ({ message, match }) => ({
      code: 'event/source-missing',
      what: `${match[1]} is not in the revision`,
      why: `${message}\nGitHub's archive does not contain \`export-ignore\` paths of .gitattributes, submodules or the contents of LFS files.`,
      fix: 'Commit the file, or correct its `source` under files in appspec.yml.',
    }),
  },
  {
    pattern: /can't find (user|group) for ([\w.@-]+)/,
    reason: ({ match }) => ({
      code: 'event/owner-missing',
      what: `the instance has no ${match[1]} "${match[2]}"`,
      why: 'The permissions section of appspec.yml names it. The files have already been copied.',
      fix: `Create the ${match[1]} before the deployment, in BeforeInstall at the latest, or correct the name in appspec.yml.`,
    }),
  },
  {
    pattern: /appspec|application specification|lifecycle events|\(<unknown>\)/i,
    reason: ({ message }) => ({
      code: 'event/appspec-invalid',
      what: 'the agent could not use the AppSpec',
      why: message,
      fix: `Run \`${NPX} check\` in the repository: it shows the file and line.`,
    }),
  },
]

/** What the message is known to mean, or the message itself. */
export function meaningOf({ message, scriptName }: Diagnostics): Reason {
  const script = scriptName === '' ? 'a script' : scriptName
  for (const { pattern, reason } of MESSAGES) {
    const match = pattern.exec(message)
    if (match !== null) return reason({ message, script, match })
  }
  return {
    code: 'event/failed',
    what: message === '' ? 'CodeDeploy gives no reason' : message,
    fix: 'Read /var/log/aws/codedeploy-agent/codedeploy-agent.log on the instance.',
  }
}
