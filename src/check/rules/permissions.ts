// Rules for what Install does with files and their permissions.

import type { Permission } from '../../appspec/permission.ts'
import type { Instruction } from '../../appspec/permission-plan.ts'
import { showValue, type Value } from '../../appspec/value.ts'
import type { Problem } from '../../core/problem.ts'
import { error, type Finding, type Severity, warning } from '../finding.ts'
import type { Model } from '../model.ts'

export function checkPermissions({ appspec, plan, planProblems, reader: { texts } }: Model): Finding[] {
  const lines = texts.get(appspec.path)?.split('\n') ?? []
  return [
    ...planProblems.map(problem => ({ severity: severityOf(problem), problem })),
    ...appspec.permissions.flatMap(permission => checkMode(permission, lines)),
    ...checkOwners(plan.instructions),
  ]
}

/** What is too large to be planned here may be installed all the same. */
function severityOf({ code }: Problem): Severity {
  return code === 'appspec/install-too-large' ? 'warning' : 'error'
}

/** YAML takes `0644` for the number 420, and the agent prints that before it reads it as a mode. */
function checkMode({ mode, object }: Permission, lines: readonly string[]): Finding[] {
  if (mode === undefined) return []
  const written = /^0[0-7]+/.exec(lines[mode.at.line - 1]?.slice(mode.at.column - 1) ?? '')?.[0]
  if (written === undefined || Number.parseInt(written, 8) === 0) return []
  if (!/^[0-7]{3,4}$/.test(mode.value)) return []
  return [
    warning({
      code: 'appspec/mode-octal',
      what: `${object.value} would get the mode ${mode.value}, not ${written}.`,
      why: `Without quotes a leading zero makes it an octal number to YAML: ${written} is ${Number.parseInt(written, 8)}.`,
      fix: `Write it without the zero: "mode: ${written.replace(/^0+/, '')}".`,
      at: mode.at,
    }),
  ]
}

/** Each wrong name once, however many files it is for. */
function checkOwners(instructions: readonly Instruction[]): Finding[] {
  const wrong = new Map<Value, 'owner' | 'group'>()
  for (const instruction of instructions) {
    if (instruction.type !== 'chown') continue
    for (const key of ['owner', 'group'] as const) {
      const name = instruction[key]
      if (name !== undefined && name.kind !== 'text') wrong.set(name, key)
    }
  }
  return [...wrong].map(([name, key]) =>
    error({
      code: 'appspec/owner-name',
      what: `The ${key} is ${showValue(name)}, not a name.`,
      why: 'The agent looks it up by its name, after everything has been copied.',
      fix: `Write the name that the instance knows it by: "${key}: ec2-user".`,
      at: name.at,
    }),
  )
}
