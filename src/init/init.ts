// Writes the files that a site's repository needs, and leaves those that are there.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../core/problem.ts'
import { createGit, type Git, type GitCaller } from '../git/git.ts'
import { discover } from '../git/repository.ts'
import { type AwsSetup, awsFiles, type RepositoryIds, repositoryOf } from './aws-files.ts'
import { type Folder, readFolder } from './folder.ts'
import { findIgnored, type Ignored } from './ignored.ts'
import { readOwnFiles, readOwnTemplate, readPreviewWorkflow } from './own-files.ts'
import { findSite, type Site } from './site.ts'
import { findChecks, type SiteChecks, waitForChecks } from './site-checks.ts'
import {
  PREVIEW_WORKFLOW,
  type StarterFile,
  type StarterFiles,
  starterFor,
  WORKFLOW,
  workflowFor,
} from './starter.ts'

export interface InitArguments {
  /** Absolute. */
  readonly directory: string
  /** Existing files that differ are overwritten. */
  readonly force: boolean
  /** Nothing is written. */
  readonly dryRun: boolean
  /** The AWS side too: the template and its parameters. With `online`, GitHub is asked for the repository's ids. */
  readonly aws: 'no' | 'offline' | 'online'
  /** The workflow for previews, too. */
  readonly previews: boolean
}

/** An existing file that differs from ours and was left alone. */
export interface Difference {
  readonly path: string
  readonly theirs: string
  readonly ours: string
}

/** Paths are relative to the directory, in order. */
export interface Started {
  /** undefined where nothing was recognized: then the AppSpec is one to fill in, and no hooks are written. */
  readonly site: Site | undefined
  /** What would be written, in a dry run. */
  readonly dryRun: boolean
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly different: readonly Difference[]
  /** Files of ours that git ignores, so that no deployment would have them. */
  readonly ignored: readonly Ignored[]
  /** Another workflow that deploys. Ours would deploy every push again, so it was left out. */
  readonly deployedBy: string | undefined
  /** The workflow that ours waits for. */
  readonly checks: SiteChecks | undefined
  /** undefined where the AWS side was not asked for. */
  readonly aws: AwsSetup | undefined
}

interface InitContext extends GitCaller {
  /** The folder of this project's own files. */
  readonly top: string
  /** Asks GitHub. Rejects with a Problem where it does not say. */
  readonly findIds: (repository: string) => Promise<RepositoryIds>
}

/**
 * Writes the missing files. Throws a Problem where there is no site, and rejects with the system's error where a file cannot
 * be read or written.
 */
export async function init(
  { directory, force, dryRun, aws: wanted, previews }: InitArguments,
  { top, findIds, ...caller }: InitContext,
): Promise<Started> {
  const folder = await readFolder(directory).catch(cause => {
    throw noFolder(directory, cause)
  })
  if (isEmpty(folder)) throw emptyFolder(directory)
  const repository = await discover(caller, directory)
  if (repository && repository.prefix !== '') throw partOfRepository(directory, repository.top)
  const git = repository?.git ?? createGit(caller, directory)
  const site = findSite(folder)
  const own = await readOwnFiles(top, site)
  const deployedBy = folder.paths.find(path => !isOurs(path) && deploys(path, folder.read(path)))
  const branch = await branchOf(directory)
  const files = new Map(choose({ folder, site, own, branch, force }))
  const workflow = files.get(WORKFLOW)
  const checks = deployedBy === undefined ? findChecks(withoutOurs(folder), branch) : undefined
  if (deployedBy !== undefined) files.delete(WORKFLOW)
  else if (checks && workflow)
    files.set(WORKFLOW, { ...workflow, text: waitForChecks(workflow.text, checks, branch) })

  if (previews) for (const [name, file] of await readPreviewWorkflow(top)) files.set(name, file)
  const aws = wanted === 'no' ? undefined : await setUpAws(git, wanted === 'online' ? findIds : undefined)
  if (aws !== undefined) {
    const scripts = await readScripts(directory, files, force)
    for (const [name, file] of awsFiles(await readOwnTemplate(top), scripts, aws)) files.set(name, file)
  }

  const written: string[] = []
  const unchanged: string[] = []
  const different: Difference[] = []
  for (const [name, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const theirs = await readFile(join(directory, name), 'utf8').catch(absent)
    if (theirs === file.text) unchanged.push(name)
    else if (theirs !== undefined && !force) different.push({ path: name, theirs, ours: file.text })
    else {
      if (!dryRun) await write(join(directory, name), file, theirs === undefined)
      written.push(name)
    }
  }
  const ignored = await findIgnored(git, [...files.keys()])
  return { site, dryRun, written, unchanged, different, ignored, deployedBy, checks, aws }
}

function partOfRepository(directory: string, top: string): Problem {
  return new Problem({
    code: 'init/not-at-top',
    what: `${directory} is a part of the repository at ${top}.`,
    why: 'GitHub reads workflows only at the top of a repository, and CodeDeploy reads appspec.yml there.',
    fix: `Run "potato-deploy init ${top}", or give the site a repository of its own.`,
  })
}

function choose(found: {
  readonly folder: Folder
  readonly site: Site | undefined
  readonly own: StarterFiles
  readonly branch: string
  readonly force: boolean
}): StarterFiles {
  const { folder, site, own, branch, force } = found
  const theirs = folder.read('appspec.yml')
  if (site === undefined && theirs !== undefined) return workflowFor(own, branch)
  const files = starterFor(site, own, branch)
  if (force || theirs === undefined || theirs === files.get('appspec.yml')?.text) return files
  // Their AppSpec runs their own configuration; ours would be unused.
  return new Map([...files].filter(([path]) => own.has(path)))
}

/** A repository with a README and a licence at most. */
const isEmpty = ({ paths }: Folder) =>
  paths.every(path => /^(\.[^/]*|README[^/]*|LICEN[CS]E[^/]*)$/i.test(path))

const isOurs = (path: string) => path === WORKFLOW || path === PREVIEW_WORKFLOW

const withoutOurs = ({ paths, read }: Folder) => ({ paths: paths.filter(path => !isOurs(path)), read })

async function setUpAws(git: Git, findIds: InitContext['findIds'] | undefined): Promise<AwsSetup> {
  const repository = repositoryOf((await git.ask(['config', '--get', 'remote.origin.url'])) ?? '')
  if (findIds === undefined) return { repository, ids: undefined }
  if (repository !== undefined) return { repository, ids: await findIds(repository) }
  throw new Problem({
    code: 'init/no-remote',
    what: 'The remote "origin" is not a repository on GitHub.',
    why: '--online asks GitHub for the ids of the repository and its owner.',
    fix: 'Add the remote ("git remote add origin git@github.com:OWNER/NAME.git"), or remove --online.',
  })
}

/** The site's own hooks/settings.sh and hooks/provision.sh, as they will be in its repository. */
async function readScripts(directory: string, files: StarterFiles, force: boolean) {
  const read = async (name: string) => {
    const theirs = await readFile(join(directory, name), 'utf8').catch(absent)
    const ours = files.get(name)?.text
    return force ? (ours ?? theirs) : (theirs ?? ours)
  }
  const [settings, provision] = await Promise.all([read('hooks/settings.sh'), read('hooks/provision.sh')])
  return settings === undefined || provision === undefined ? undefined : { settings, provision }
}

const deploys = (path: string, text = '') =>
  path.startsWith('.github/workflows/') && /potato-deploy@|codedeploy|aws deploy /i.test(text)

/** The branch that is deployed: GitHub's default where a clone knows it, else "master" where the work is on it. */
async function branchOf(directory: string): Promise<string> {
  const read = (path: string) => readFile(join(directory, '.git', path), 'utf8').catch(() => '')
  const remote = (await read('refs/remotes/origin/HEAD')).match(/refs\/remotes\/origin\/([\w./-]+)/)?.[1]
  if (remote !== undefined) return remote
  return (await read('HEAD')).trim() === 'ref: refs/heads/master' ? 'master' : 'main'
}

async function write(path: string, file: StarterFile, isNew: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, file.text, { mode: file.executable ? 0o755 : 0o644, flag: isNew ? 'wx' : 'w' })
}

function absent(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

function emptyFolder(directory: string): Problem {
  return new Problem({
    code: 'init/no-site',
    what: `There is no site in ${directory} yet.`,
    why: 'init looks at what is there, and writes what is needed to deploy it: a Django site, another Python application (WSGI or ASGI), a Node server, or a folder of pages with an index.html. For anything else it writes an AppSpec to fill in.',
    fix: 'Start a site ("django-admin startproject mysite .", or an index.html is enough), then call init again; or name its folder: "potato-deploy init DIR".',
  })
}

function noFolder(directory: string, cause: unknown): Problem {
  return new Problem({
    code: 'command/directory',
    what: `${directory} cannot be read.`,
    why: cause instanceof Error ? cause.message : String(cause),
    fix: 'Give the site\'s folder: "potato-deploy init DIR".',
    cause,
  })
}
