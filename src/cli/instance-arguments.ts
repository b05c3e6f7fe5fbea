// Reads the options that rehearse and serve share: which folder, on what instance.

import { resolve } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { DEPLOYMENT_ROOT, NETWORKS } from '../instance/choices.ts'
import { AGENTS, type LocalFile } from '../rehearsal/options.ts'
import type { INSTANCE_OPTIONS } from './command-table.ts'
import type { ContainerArguments } from './container.ts'
import { ENGINES } from './container-image.ts'
import { optionMistake, type parseOptions } from './parse-options.ts'

/** The process that parses its command line. */
export interface Caller {
  readonly directory: string
  /** `CI=true`: nobody can be asked to confirm. */
  readonly ci: boolean
  /** Of AWS, as the environment has it. */
  readonly region: string | undefined
}

type Values = ReturnType<typeof parseOptions<typeof INSTANCE_OPTIONS>>['values']

/** Adds what is wrong to `problems`. */
export function readInstance(
  values: Values,
  operands: readonly string[],
  caller: Caller,
  problems: Problem[],
): ContainerArguments {
  const directory = readDirectory(operands, caller, problems)
  problems.push(...conflicts(values, caller))
  const absolute = (path: string) => resolve(caller.directory, path)
  const { base, provision, host = false, 'agent-package': agentPackage } = values
  return {
    ...inFolder(directory, values.folder),
    engine: ENGINES.find(known => known === values.in),
    outputs: [],
    application: values.application,
    group: values.group,
    provision: provision && absolute(provision),
    base: base !== undefined && /^[./]/.test(base) ? absolute(base) : base,
    files: (values.file ?? []).flatMap(text => readFile(text, caller.directory, problems)),
    host,
    root: values.root ?? (host ? undefined : DEPLOYMENT_ROOT),
    keep: values.keep ?? false,
    agent: AGENTS.find(known => known === values.agent) ?? 'own',
    agentPackage: agentPackage && absolute(agentPackage),
    network: NETWORKS.find(known => known === values.network) ?? 'own',
    systemd: !(values['no-systemd'] ?? false),
  }
}

/** Options that exclude each other. */
function conflicts(values: Values, { ci }: Caller): readonly Problem[] {
  const { host = false, keep = false, yes = false } = values
  const ofAws = values.agent === 'aws'
  const inContainer = values.in !== undefined
  const idle = (other: string) => `The container ends with the command, so ${other} has no effect.`
  const rows: readonly (readonly [isWrong: boolean, option: string, what: string, fix: string])[] = [
    [host && !ci && !yes, '--host', 'The hooks would change this machine.', 'Add --yes to confirm.'],
    [host && keep, '--keep', 'With --host there is no sandbox.', 'Remove --keep or --host.'],
    [
      host && values.base !== undefined,
      '--base',
      'With --host this machine is the instance.',
      'Remove --base or --host.',
    ],
    [
      host && ofAws,
      '--agent',
      "With --host there is no sandbox, and AWS's agent needs one.",
      'Remove --agent or --host.',
    ],
    [
      !ofAws && values['agent-package'] !== undefined,
      '--agent-package',
      'Only --agent aws installs a package.',
      'Add --agent aws, or remove --agent-package.',
    ],
    [inContainer && host, '--in', idle('--host'), 'Remove --in or --host.'],
    [inContainer && keep && !host, '--in', idle('--keep'), 'Remove --in or --keep.'],
  ]
  return rows.flatMap(([isWrong, ...mistake]) => (isWrong ? optionMistake(...mistake) : []))
}

export function readDirectory(operands: readonly string[], caller: Caller, problems: Problem[]): string {
  const [directory = '.', ...more] = operands
  if (more.length > 0) {
    problems.push(
      optionMistake(more.join(' '), 'Only one DIR can be given.', 'Put a name with spaces in quotes.'),
    )
  }
  return resolve(caller.directory, directory)
}

/** `--folder` names a folder that is deployed alone. */
export function inFolder(
  directory: string,
  folder: string | undefined,
): { directory: string; alone: boolean } {
  return { directory: resolve(directory, folder ?? '.'), alone: folder !== undefined }
}

/** `SRC:DEST`; SRC may contain colons, DEST may not. */
function readFile(text: string, directory: string, problems: Problem[]): readonly LocalFile[] {
  const colon = text.lastIndexOf(':')
  const [source, destination] = [text.slice(0, colon), text.slice(colon + 1)]
  if (colon >= 1 && destination.startsWith('/')) return [{ source: resolve(directory, source), destination }]
  const what = 'It is not SRC:DEST with an absolute DEST.'
  problems.push(optionMistake(`--file ${text}`, what, 'Write "--file secrets:/home/me/secrets".'))
  return []
}
