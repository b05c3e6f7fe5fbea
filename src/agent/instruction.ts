// Carries out the steps of an installation.

import { chmodSync, chownSync, mkdirSync, realpathSync } from 'node:fs'
import { formatAclEntry } from '../appspec/acl.ts'
import type { Instruction } from '../appspec/permission-plan.ts'
import { Problem } from '../core/problem.ts'
import { run } from '../core/process.ts'
import { type Accounts, createAccounts } from './account.ts'
import { copyFileOrLink } from './copy.ts'
import { completeAcl } from './full-acl.ts'
import { splitCommand } from './script.ts'

interface Executor {
  /** Notes for the next installation that this is to be undone. */
  readonly note: (line: string) => void
  readonly environment: Readonly<Record<string, string>>
  readonly accounts: Accounts
}

export function createExecutor(environment: Executor['environment'], note: Executor['note']): Executor {
  return { note, environment, accounts: createAccounts(environment) }
}

/** Throws what stops the installation: a Problem, or the error of the system call. */
export async function apply(instruction: Instruction, hands: Executor): Promise<void> {
  switch (instruction.type) {
    case 'mkdir':
      makeFolder(instruction.directory)
      return hands.note(instruction.directory)
    case 'copy':
      // Before the copy, as the agent does: half a file is to be removed as well.
      hands.note(instruction.destination)
      return copyFileOrLink(instruction.source, instruction.destination)
    case 'chmod':
      return chmodSync(instruction.file, Number.parseInt(instruction.mode, 8))
    case 'setfacl': {
      const entries = (await completeAcl(instruction.acl, instruction.file)).map(formatAclEntry)
      return await runTool(`setfacl --set ${entries.join(',')} ${instruction.file}`, hands)
    }
    case 'semanage': {
      const { user, type, range } = instruction.context
      const file = realpathSync(instruction.file)
      const options = [
        user === undefined ? '' : `-s ${user} `,
        `-t ${type}`,
        range === undefined ? '' : ` -r ${range}`,
      ]
      await runTool(`semanage fcontext -a ${options.join('')} ${file}`, hands)
      await runTool(`restorecon -v ${file}`, hands)
      return hands.note(`semanage\0${file}`)
    }
    case 'chown': {
      const { owner, group, file } = instruction
      const uid = owner === undefined ? -1 : await hands.accounts.user(owner)
      const gid = group === undefined ? -1 : await hands.accounts.group(group)
      return chownSync(file, uid, gid)
    }
    default:
      return instruction satisfies never
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new Problem({
      code: 'install/folder-exists',
      what: `The folder ${path} cannot be created, because it already exists.`,
      why: 'The agent supports neither "~" in a destination nor a broken link in its place.',
      fix: 'Write the destination as an absolute path, and remove the broken link.',
    })
  }
}

/** As the plan is written down for whoever looks for it on the instance. */
export function planRecord(instruction: Instruction): object {
  switch (instruction.type) {
    case 'setfacl':
      return { ...instruction, acl: instruction.acl.requested.map(formatAclEntry) }
    case 'semanage':
      return { ...instruction, context: { role: null, ...instruction.context } }
    case 'chown': {
      const [owner, group] = [instruction.owner, instruction.group].map(name =>
        name?.kind === 'text' ? name.text : null,
      )
      return { type: 'chown', owner, group, file: instruction.file }
    }
    default:
      return instruction
  }
}

async function runTool(command: string, { environment }: Executor): Promise<void> {
  const { program, args } = splitCommand(command)
  const { exit, stderr } = await run(program, args, { env: environment }).catch(error => {
    throw toolFailed(command, error instanceof Error ? error.message : String(error), program)
  })
  if (exit !== 0) throw toolFailed(command, stderr.toString().trim() || `exit code ${exit}`, program)
}

function toolFailed(command: string, output: string, program: string): Problem {
  return new Problem({
    code: 'install/permission-tool',
    what: `"${command}" failed: ${output}.`,
    fix: `Check the permissions section of the AppSpec, and that ${program} is installed.`,
  })
}
