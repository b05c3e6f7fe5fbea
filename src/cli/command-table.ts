// The commands and their options: what is parsed, explained and completed.

import { CHECK_FORMATS } from '../check/format/text.ts'
import { NETWORKS } from '../instance/choices.ts'
import { AGENTS } from '../rehearsal/options.ts'
import { ENGINES } from './container-image.ts'

export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly multiple?: true
  /** What the value is called; REF, FILE and DIR are completed as such. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** What it is for, as a part of a sentence. */
  readonly does: string
}

export type OptionTable = Readonly<Record<string, OptionSpec>>

export interface CommandSpec {
  /** Its operand, as it is written in the usage; empty: none. */
  readonly operand: string
  readonly does: string
  readonly options: OptionTable
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const

const flag = (does: string) => ({ type: 'boolean', does }) as const
const text = (value: string, does: string) => ({ type: 'string', value, does }) as const

const FOLDER = text('DIR', 'take only this folder of DIR: it is deployed from S3, with its own appspec.yml')

/** Of `rehearse` and `serve`. */
export const INSTANCE_OPTIONS = {
  folder: FOLDER,
  provision: text(
    'FILE',
    'run this as root in the fresh sandbox (default: hooks/provision.sh of the first revision that has one)',
  ),
  base: text(
    'BASE',
    "root file system of the instance: a folder with another system's root (starting with ./ or /), or an image of Docker or Podman (default: this machine's system)",
  ),
  file: { ...text('SRC:DEST', 'put a local file on the instance first; may be repeated'), multiple: true },
  application: text('NAME', 'the application in the emulator (default: as in the action)'),
  group: text('NAME', 'the deployment group in the emulator (default: as in the action)'),
  keep: flag('leave the sandbox up, and print how to enter it'),
  host: flag('no sandbox: this machine is the instance; requires CI=true or --yes'),
  yes: flag('with --host: this machine may be changed'),
  network: {
    ...text(
      'NETWORK',
      'own (default), or host: the network of this machine; a hook that mounts can then reach it',
    ),
    choices: NETWORKS,
  },
  in: {
    ...text(
      'ENGINE',
      'run in a privileged container of docker or podman (default: if this machine does not run Linux or root is not available)',
    ),
    choices: ENGINES,
  },
  agent: {
    ...text('AGENT', "own (default), or aws: AWS's own agent runs the lifecycle events"),
    choices: AGENTS,
  },
  'agent-package': text(
    'FILE',
    'with --agent aws: its package, a .deb, an .rpm, a tar archive or a folder (default: the one on the instance)',
  ),
  'no-systemd': flag('do not start systemd in the sandbox'),
  root: text('DIR', "the agent's deployment root (with --host: a temporary folder that is printed)"),
} as const

/** Of `status` and `stop`. */
const GROUP_OPTIONS = {
  application: text('NAME', 'the application (default: as in the action)'),
  group: text('NAME', 'the deployment group (default: as in the action)'),
  region: text('REGION', 'default: AWS_REGION, then AWS_DEFAULT_REGION'),
} as const

const COMMIT = text('REF', 'deploy this commit instead of the working tree')

export const COMMANDS = {
  check: {
    operand: '[DIR]',
    does: 'reports what would fail in appspec.yml, its hook scripts and what it installs',
    options: {
      commit: text('REF', 'check this commit instead of the working tree'),
      folder: FOLDER,
      format: {
        ...text('FORMAT', 'text (default), github (annotations), json, sarif (code scanning)'),
        choices: CHECK_FORMATS,
      },
    },
  },
  init: {
    operand: '[DIR]',
    does: "writes appspec.yml, hooks/ and .github/workflows/deploy.yml into a site's repository, and says what to edit",
    options: {
      force: flag('also overwrite existing files that differ'),
      'dry-run': flag('write nothing, and say what would be written'),
      aws: flag(
        "write aws/template.yml with the site's settings and aws/parameters.json, and print the command to deploy them",
      ),
      online: flag(
        'with --aws: ask GitHub for the ids of the repository and its owner (GITHUB_TOKEN, if it is private)',
      ),
      previews: flag(
        'also write .github/workflows/preview.yml, which deploys each pull request to a deployment group of its own',
      ),
    },
  },
  rehearse: {
    operand: '[DIR]',
    does: 'deploys the working tree of DIR to a fresh sandbox, then again as an update, through the real action, an emulator of CodeDeploy on 127.0.0.1, and the real hooks',
    options: {
      commit: COMMIT,
      from: text('REF', 'what the first of the two deployments installs (default: the same revision)'),
      once: flag('deploy once, without the update'),
      'no-check': flag('deploy even if the check finds errors'),
      'after-failure': flag('deploy the update even if the first deployment has failed'),
      'no-reboot': flag(
        'do not restart the instance at the end (default: restart it if a unit was enabled or a port opened)',
      ),
      quiet: flag('show only the output of hook scripts that fail'),
      summary: text('FILE', 'write the job summary, as Markdown'),
      json: text('FILE', 'write every event and everything that the scripts printed'),
      ...INSTANCE_OPTIONS,
    },
  },
  serve: {
    operand: '[DIR]',
    does: 'starts the emulator alone, with one instance, and prints shell "export" lines for any AWS client',
    options: { port: text('N', 'port to listen on (default: any free port)'), ...INSTANCE_OPTIONS },
  },
  explain: {
    operand: 'CODE',
    does: 'prints the cause, the fix and an example of a code, such as appspec/hook-missing',
    options: {},
  },
  status: {
    operand: '',
    does: 'shows the active deployment of a deployment group, or the last one',
    options: GROUP_OPTIONS,
  },
  stop: {
    operand: '',
    does: 'stops the active deployment of a deployment group, after asking, if a user created it',
    options: { ...GROUP_OPTIONS, yes: flag('do not ask for confirmation') },
  },
  enter: {
    operand: '[PROCESS]',
    does: 'opens a shell in a sandbox that was kept or is running; lists them if there are several',
    options: {},
  },
  cache: {
    operand: '',
    does: 'shows what is kept on this machine for later rehearsals',
    options: { empty: flag('remove all of it') },
  },
  completion: {
    operand: SHELLS.join('|'),
    does: 'prints a completion script for that shell',
    options: {},
  },
  help: { operand: '[COMMAND]', does: 'shows this, or the options of one command', options: {} },
} as const satisfies Readonly<Record<string, CommandSpec>>

export type CommandName = keyof typeof COMMANDS

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]
