// Replaces the installed revision by the new one: the Install event.

import { closeSync, existsSync, lstatSync, openSync, rmdirSync, unlinkSync, writeSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import type { AppSpec } from '../appspec/appspec.ts'
import type { FileExistsBehavior } from '../appspec/file-mapping.ts'
import { planInstall } from '../appspec/install-plan.ts'
import { strip } from '../appspec/value.ts'
import { run } from '../core/process.ts'
import type { DeploymentFolders } from './deployment-root.ts'
import { kindOnDisk, openTree } from './disk-tree.ts'
import { apply, createExecutor, planRecord } from './instruction.ts'

interface InstallOptions {
  readonly appspec: AppSpec
  /** The unpacked revision. */
  readonly archive: string
  /** Relative destinations are relative to it. */
  readonly workingDirectory: string
  /** Where the AppSpec does not say. */
  readonly fileExistsBehavior: FileExistsBehavior
  readonly folders: DeploymentFolders
  readonly environment: Readonly<Record<string, string>>
}

const CONTEXT = 'semanage\0'

/**
 * Removes what the group's previous installation put in place, and only then checks whether this one is possible: where it
 * is not, nothing is installed at all. Throws a Problem, or the error of the system call that failed.
 */
export async function install(options: InstallOptions): Promise<void> {
  const { folders, environment } = options
  await mkdir(folders.instructions, { recursive: true })
  await undo(folders.cleanup, environment)
  const { instructions } = planInstall({
    ...options,
    revision: openTree(options.archive),
    installed: kindOnDisk,
    home: userInfo().homedir,
    report: problem => {
      throw problem
    },
  })
  await writeFile(folders.installPlan, JSON.stringify({ instructions: instructions.map(planRecord) }))
  const cleanup = openSync(folders.cleanup, 'w')
  try {
    const executor = createExecutor(environment, line => writeSync(cleanup, `${line}\n`))
    for (const instruction of instructions) await apply(instruction, executor)
  } finally {
    closeSync(cleanup)
  }
}

/** In reverse order, so that folders are empty when they are removed. Files that others added stay, with their folders. */
async function undo(cleanup: string, environment: InstallOptions['environment']): Promise<void> {
  if (!existsSync(cleanup)) return
  const lines = (await readFile(cleanup, 'utf8')).split('\n')
  // After the last newline: nothing, or an incomplete line.
  lines.pop()
  for (const line of lines.toReversed()) {
    if (line.startsWith(CONTEXT)) await forgetContext(strip(line.slice(CONTEXT.length)), environment)
    else remove(strip(line))
  }
  await rm(cleanup)
}

// A folder with files of others in it stays. Where a folder has become a file, the paths below it are gone (ENOTDIR).
const IGNORED = new Set<unknown>(['ENOTEMPTY', 'ENOENT', 'ENOTDIR'])

function remove(path: string): void {
  try {
    if (lstatSync(path).isDirectory()) rmdirSync(path)
    else unlinkSync(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && IGNORED.has(error.code))) throw error
  }
}

/** A failure is ignored, as in the agent: there may be no SELinux any more. */
async function forgetContext(path: string, environment: InstallOptions['environment']): Promise<void> {
  await run('semanage', ['fcontext', '-d', path], { env: environment }).catch(() => {})
}
