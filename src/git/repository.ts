// Opens the repository of a folder, through a repository of our own that leaves it untouched.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Problem } from '../core/problem.ts'
import { createGit, type Git, type GitCaller, gitFailed, readSafeDirectories } from './git.ts'

/** The user's repository. Only its names are read: a command that reads files could start what its configuration names. */
interface Origin {
  readonly git: Git
  readonly top: string
  /** The folder below `top`, ending in a slash; empty where it is `top`. */
  readonly prefix: string
  /** It has no files of its own: only its commits can be read. */
  readonly isBare: boolean
  readonly index: string
  readonly exclude: string
}

export interface Repository {
  /** The folder, whose content is the root of every commit here. */
  readonly directory: string
  /** undefined: the folder is in no repository. */
  readonly origin: Origin | undefined
  /** A repository of our own: it reads the user's objects, keeps its own, and has no configuration. */
  readonly git: Git
  readonly gitDirectory: string
  /** The full sha of what a branch, tag or sha means. Where the folder is part of a repository: a commit of that part. */
  resolve(ref: string): Promise<string | undefined>
  close(): Promise<void>
}

/** With SHA-1 or SHA-256. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The time of what has no commit before it: archives of what is older than 1980 break Python's zip files. */
const EPOCH = '946684800 +0000'

/** Throws a Problem where there is no such folder, or no git. `scratch` is the folder to make a temporary one in. */
export async function openRepository({
  directory,
  scratch,
  ...caller
}: GitCaller & {
  readonly directory: string
  readonly scratch: string
}): Promise<Repository> {
  // Nothing is awaited before git starts: it works while the caller goes on.
  const folder = findFolder(directory)
  const gitDirectory = mkdtempSync(join(scratch, 'repository-'))
  const close = () => rm(gitDirectory, { recursive: true, force: true })
  createBareRepository(gitDirectory)
  const git = createGit(caller, folder, { GIT_DIR: gitDirectory })
  const found = await findOrigin(caller, folder).catch(async cause => {
    await close()
    throw cause
  })
  if (found !== undefined) {
    writeFileSync(join(gitDirectory, 'objects', 'info', 'alternates'), `${found.objects}\n`)
    if (found.format === 'sha256') writeFileSync(join(gitDirectory, 'config'), WITH_SHA256)
    if (existsSync(found.shallow)) copyFileSync(found.shallow, join(gitDirectory, 'shallow'))
    linkSharedIndexes(dirname(found.origin.index), gitDirectory)
  }
  const origin = found?.origin
  const part = createParts(git, origin?.prefix ?? '')
  // A name may move, a sha does not: asking git takes longer than all the rest of an answer.
  const resolved = new Map<string, string>()
  return {
    directory: folder,
    origin,
    git,
    gitDirectory,
    resolve: async ref => {
      const known = resolved.get(ref)
      // `^main` is what is not in it.
      if (known !== undefined || /^[-^]/.test(ref)) return known
      const question = ['rev-parse', '--quiet', '--verify', `${ref}^{commit}`]
      const theirs = await origin?.git.ask(question)
      // Names are the user's repository's; our own commits have none.
      const sha = await (theirs === undefined ? git.ask(question) : part(theirs))
      if (sha !== undefined) resolved.set(sha, sha)
      if (sha !== undefined && SHA.test(ref)) resolved.set(ref, sha)
      return sha
    },
    close,
  }
}

/** As `git init --bare` does it: each start of git takes longer than what it then does. */
function createBareRepository(gitDirectory: string): void {
  for (const name of ['objects/info', 'refs']) mkdirSync(join(gitDirectory, name), { recursive: true })
  writeFileSync(join(gitDirectory, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(gitDirectory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
}

const WITH_SHA256 =
  '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'

/** A split index (`core.splitIndex`) names the other part of it, which git looks for in its own directory. */
function linkSharedIndexes(from: string, to: string): void {
  const names = readdirSync(from).filter(name => /^sharedindex\.[0-9a-f]+$/.test(name))
  for (const name of names) symlinkSync(join(from, name), join(to, name))
}

/** Absolute, without links. Throws a Problem where there is none. */
export function findFolder(directory: string): string {
  let cause: unknown
  try {
    const path = realpathSync(directory)
    if (statSync(path).isDirectory()) return path
  } catch (failure) {
    cause = failure
  }
  throw new Problem({
    code: 'rehearsal/folder-missing',
    what: `There is no folder ${directory}.`,
    fix: "Give the site's folder, the one that contains appspec.yml.",
    cause,
  })
}

/** undefined where the folder is in no repository, or ignored by the one it is in. */
async function findOrigin(
  caller: GitCaller,
  folder: string,
): Promise<{ origin: Origin; format: string; objects: string; shallow: string } | undefined> {
  const discovered = await discover(caller, folder)
  if (discovered === undefined) return undefined
  const { git, top, prefix, isBare, format, found } = discovered
  const [objects = '', index = '', exclude = '', shallow = ''] = found.map(path => resolve(folder, path))
  return { origin: { git, top, prefix, isBare, index, exclude }, format, objects, shallow }
}

interface Discovered {
  readonly git: Git
  readonly top: string
  readonly prefix: string
  readonly isBare: boolean
  /** `sha1` or `sha256`. */
  readonly format: string
  /** The paths of `PATHS`. */
  readonly found: readonly string[]
}

const PATHS = ['objects', 'index', 'info/exclude', 'shallow'].flatMap(name => ['--git-path', name])
const FACTS = ['--show-object-format', ...PATHS]

/**
 * Finds the repository of a folder; undefined where it is in none, or ignored by the one that it is in. git refuses the
 * repository of another user, whose configuration could start programs: what the caller says is safe, is safe.
 */
export async function discover(caller: GitCaller, folder: string): Promise<Discovered | undefined> {
  let refusal = ''
  for (const readSafe of [async () => [], readSafeDirectories]) {
    const git = createGit(caller, folder, {}, await readSafe(caller))
    const { exit, stdout, stderr } = await git.run([
      'rev-parse',
      '--show-toplevel',
      '--show-prefix',
      ...FACTS,
    ])
    refusal = stderr.toString()
    if (exit !== 0 && refusal.includes('dubious ownership')) continue
    if (exit !== 0 && refusal.includes('must be run in a work tree')) return await discoverBare(git, folder)
    if (exit !== 0 && refusal.includes('not a git repository')) return undefined
    // A folder that is none would be another one: with the files that a repository ignores.
    if (exit !== 0) throw gitFailed('rev-parse', folder, refusal)
    const [top = folder, prefix = '', format = '', ...found] = stdout.toString().split('\n')
    // A folder that its repository ignores is a folder of its own.
    if (prefix !== '' && (await git.ask(['check-ignore', '--quiet', '.'])) !== undefined) return undefined
    return { git, top, prefix, isBare: false, format, found }
  }
  const top = /repository at '(.*)'/.exec(refusal)?.[1] ?? folder
  throw new Problem({
    code: 'git/another-user',
    what: `The repository at ${top} belongs to another user.`,
    why: 'The configuration of a repository can start programs, so git does not use that of another user.',
    fix: `If you trust it: git config --global --add safe.directory ${top}`,
  })
}

/** undefined in the `.git` of another folder. */
async function discoverBare(git: Git, folder: string): Promise<Discovered | undefined> {
  const facts = await git.ask(['rev-parse', '--is-bare-repository', ...FACTS])
  const [isBare, format = '', ...found] = facts?.split('\n') ?? []
  return isBare === 'true' ? { git, top: folder, prefix: '', isBare: true, format, found } : undefined
}

/** From a commit to one that has the part of its tree as its whole; undefined where it has no such part. */
function createParts(git: Git, prefix: string): (sha: string) => Promise<string | undefined> {
  const made = new Map<string, string>()
  return async sha => {
    if (prefix === '') return sha
    const known = made.get(sha)
    if (known !== undefined) return known
    const tree = await git.ask(['rev-parse', '--quiet', '--verify', `${sha}:${prefix}`])
    if (tree === undefined) return undefined
    const date = await commitDate(git, sha)
    const part = await writeCommit(git, { tree, date, message: `${prefix} of ${sha}` })
    made.set(sha, part)
    return part
  }
}

/** Seconds since the epoch, in UTC, as git takes it. */
export async function commitDate(git: Git, sha: string | undefined): Promise<string> {
  return sha === undefined ? EPOCH : `${await git.need(['show', '--no-patch', '--format=%ct', sha])} +0000`
}

/** The same tree, parent and date give the same sha. */
export function writeCommit(
  git: Git,
  {
    tree,
    parent,
    date,
    message,
  }: { tree: string; parent?: string | undefined; date: string; message: string },
): Promise<string> {
  const identity = (who: string) => ({
    [`GIT_${who}_NAME`]: 'potato-deploy',
    [`GIT_${who}_EMAIL`]: 'rehearsal@localhost',
    [`GIT_${who}_DATE`]: date,
  })
  const parents = parent === undefined ? [] : ['-p', parent]
  return git
    .with({ ...identity('AUTHOR'), ...identity('COMMITTER') })
    .need(['commit-tree', ...parents, '-m', message, tree])
}
