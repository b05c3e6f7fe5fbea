// What does a site's repository get, and what is left alone?

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../core/problem.ts'
import { createGit } from '../git/git.ts'
import { type DjangoSite, findDjangoSite } from './django-site.ts'
import { type Folder, readFolder } from './folder.ts'
import { findIgnored, type Ignored } from './ignored.ts'
import { readOwnFiles } from './own-files.ts'
import { type StarterFile, type StarterFiles, starterFor, WORKFLOW, workflowFor } from './starter.ts'

export interface InitArguments {
  /** Absolute. */
  readonly directory: string
  /** Files that are there and differ are written too. */
  readonly force: boolean
}

/** A file that is there, differs from ours, and was left alone. */
export interface Difference {
  readonly path: string
  readonly theirs: string
  readonly ours: string
}

/** Paths are relative to the directory, in order. */
export interface Started {
  /** undefined where no Django project was found: then there are no hooks for it. */
  readonly site: DjangoSite | undefined
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly different: readonly Difference[]
  /** Files of ours that git does not take, so that no deployment would have them. */
  readonly ignored: readonly Ignored[]
  /** Another workflow that deploys: ours would deploy every push a second time, and was left out. */
  readonly deployedBy: string | undefined
}

/** Where things are: the folder of this project's own files, and where git is looked for, as in PATH. */
export interface InitMeans {
  readonly top: string
  readonly path: string
}

/**
 * Writes what is missing. Throws a Problem where there is no site, and rejects with the system's error where a file cannot
 * be read or written.
 */
export async function init({ directory, force }: InitArguments, { top, path }: InitMeans): Promise<Started> {
  const folder = await readFolder(directory).catch(cause => {
    throw noFolder(directory, cause)
  })
  const own = await readOwnFiles(top)
  const site = findDjangoSite(folder)
  const deployedBy = folder.paths.find(path => path !== WORKFLOW && deploys(path, folder.read(path)))
  const files = new Map(choose({ folder, site, own, branch: await branchOf(directory), force }))
  if (deployedBy !== undefined) files.delete(WORKFLOW)

  const written: string[] = []
  const unchanged: string[] = []
  const different: Difference[] = []
  for (const [name, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const theirs = await readFile(join(directory, name), 'utf8').catch(absent)
    if (theirs === file.text) unchanged.push(name)
    else if (theirs !== undefined && !force) different.push({ path: name, theirs, ours: file.text })
    else {
      await write(join(directory, name), file, theirs === undefined)
      written.push(name)
    }
  }
  const ignored = await findIgnored(createGit(path, directory), [...files.keys()])
  return { site, written, unchanged, different, ignored, deployedBy }
}

function choose(found: {
  readonly folder: Folder
  readonly site: DjangoSite | undefined
  readonly own: StarterFiles
  readonly branch: string
  readonly force: boolean
}): StarterFiles {
  const { folder, site, own, branch, force } = found
  const theirs = folder.read('appspec.yml')
  if (site === undefined) {
    if (theirs !== undefined) return workflowFor(own, branch)
    throw new Problem({
      code: 'init/no-site',
      what: 'There is no Django project here: no manage.py that names its settings.',
      why: 'The AppSpec and the hooks are for a Django site behind Gunicorn and Nginx.',
      fix: 'Name the folder of the site ("potato-deploy init DIR"), or make one: django-admin startproject mysite .',
    })
  }
  const files = starterFor(site, own, branch)
  if (force || theirs === undefined || theirs === files.get('appspec.yml')?.text) return files
  // Their AppSpec runs their own configuration; ours would only lie about.
  return new Map([...files].filter(([path]) => own.has(path)))
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

function noFolder(directory: string, cause: unknown): Problem {
  return new Problem({
    code: 'command/directory',
    what: `${directory} cannot be read.`,
    why: cause instanceof Error ? cause.message : String(cause),
    fix: 'Name the folder of the site: "potato-deploy init DIR".',
    cause,
  })
}
