// Finds what a Python site installs, and the tool that installs it.

import type { DeploymentFiles } from './deployment-files.ts'
import { type Folder, folderOf, isBelow } from './folder.ts'
import { hasTable, readTable, textsOf } from './toml.ts'

export interface Requirements {
  /** The list or lock. `pyproject.toml` where a project has neither. */
  readonly path: string
  readonly tool: 'pip' | 'uv' | 'poetry' | 'pipenv'
  /** What the tool is called with beyond the file: a group for production, for example. */
  readonly options: string
  /** The packages that are asked for by name, in lower case. */
  readonly names: ReadonlySet<string>
}

const LOCKS = { 'uv.lock': 'uv', 'poetry.lock': 'poetry', 'Pipfile.lock': 'pipenv' } as const
const toolOf = (name: string): Requirements['tool'] => LOCKS[name as keyof typeof LOCKS] ?? 'pip'

// A list for production first, then one for everything.
const LISTS = [
  /(^|\/)requirements\/(prod|live|deploy)[\w.-]*\.txt$/,
  /(^|\/)requirements[-_.](prod|live|deploy)[\w.-]*\.txt$/,
  /(^|\/)requirements\.txt$/,
  /(^|\/)requirements\/(base|main|common|requirements)\.txt$/,
]

/** `project`: the folder of the application. undefined where the repository names none. */
export function findRequirements(
  folder: Folder,
  project: string,
  install: DeploymentFiles['install'],
): Requirements | undefined {
  const around = folder.paths.filter(path => isAround(path, project))
  const lock = nearest(around, project, path => baseName(path) in LOCKS)
  const list = install && around.find(path => path === listOf(install.command, around))
  if (list !== undefined) return describe(folder, list, install)
  if (lock !== undefined) return describe(folder, lock, install)
  for (const pattern of LISTS) {
    const found = nearest(around, project, path => pattern.test(path))
    if (found !== undefined) return describe(folder, found, install)
  }
  const manifest = nearest(around, project, path => {
    return baseName(path) === 'pyproject.toml' && hasTable(folder.read(path) ?? '', 'project')
  })
  return manifest === undefined ? undefined : describe(folder, manifest, install)
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** In the application's folder, in one above it, or in a folder that only holds lists. */
function isAround(path: string, project: string): boolean {
  const folder = folderOf(path).replace(/(^|\/)requirements$/, '')
  return isBelow(path, project) || folder === '' || isBelow(project, folder)
}

function nearest(
  paths: readonly string[],
  project: string,
  matches: (path: string) => boolean,
): string | undefined {
  const found = paths.filter(matches)
  return (
    found.find(path => folderOf(path) === project) ?? found.find(path => isBelow(path, project)) ?? found[0]
  )
}

/** The list that an image's pip reads, wherever the image has put it. */
function listOf(command: string, paths: readonly string[]): string | undefined {
  const named = /(?:-r|--requirement)[ =]?(\S+)/.exec(command)?.[1]?.replace(/^(\.?\/)+/, '')
  if (named === undefined) return undefined
  const tail = named.split('/').slice(-2).join('/')
  return (
    paths.find(path => path === named) ??
    paths.find(path => path === tail || path.endsWith(`/${tail}`)) ??
    paths.find(path => path === baseName(named))
  )
}

function describe(folder: Folder, path: string, install: DeploymentFiles['install']): Requirements {
  const manifest = folder.read(`${folderOf(path)}/pyproject.toml`.replace(/^\//, '')) ?? ''
  const tool = toolOf(baseName(path))
  switch (tool) {
    case 'uv':
      return { path, tool, options: uvOptions(manifest, install), names: namesOfManifests(folder, manifest) }
    case 'poetry':
      return {
        path,
        tool,
        options: poetryOptions(manifest, install),
        names: namesOfManifests(folder, manifest),
      }
    case 'pipenv':
      return {
        path,
        tool,
        options: '',
        names: namesOf([...readTable(folder.read(path.replace('.lock', '')) ?? '', 'packages').keys()]),
      }
    case 'pip':
      return {
        path,
        tool,
        options: '',
        names:
          baseName(path) === 'pyproject.toml'
            ? namesOfManifests(folder, manifest)
            : namesOf(linesOf(folder, path)),
      }
    default:
      return tool satisfies never
  }
}

const PRODUCTION = /^(prod|production|deploy|live)$/

/** What the site's image installs, else what is for production by its name. */
function uvOptions(manifest: string, install: DeploymentFiles['install']): string {
  const theirs = optionsOf(install, 'uv', /--(?:package|group|extra)[ =][\w.-]+|--all-(?:extras|groups)/g)
  if (theirs.length > 0) return theirs.join(' ')
  const group = [...readTable(manifest, 'dependency-groups').keys()].find(name => PRODUCTION.test(name))
  const extra = [...readTable(manifest, 'project.optional-dependencies').keys()].find(name =>
    PRODUCTION.test(name),
  )
  return [group && `--group ${group}`, extra && `--extra ${extra}`].filter(Boolean).join(' ')
}

/** As for uv. https://python-poetry.org/docs/cli/#install: beside the hooks' "--only main", "--with" is ignored. */
function poetryOptions(manifest: string, install: DeploymentFiles['install']): string {
  const pattern = /--(?:with|only|extras)[ =](?:"[^"]+"|[\w.,-]+)|--all-extras/g
  const theirs = optionsOf(install, 'poetry', pattern)
    .map(option => option.replace('--with', '--only'))
    .filter(option => !/--only[ =]main$/.test(option))
  if (theirs.length > 0) return theirs.join(' ')
  const group = ['prod', 'production', 'deploy', 'live'].find(name =>
    hasTable(manifest, `tool.poetry.group.${name}`),
  )
  return group === undefined ? '' : `--only ${group}`
}

function optionsOf(install: DeploymentFiles['install'], tool: string, pattern: RegExp): readonly string[] {
  const command = install?.command ?? ''
  return command.includes(`${tool} `) ? (command.match(pattern) ?? []) : []
}

/** Of this manifest, and of the members of its workspace. */
function namesOfManifests(folder: Folder, manifest: string): ReadonlySet<string> {
  const members = hasTable(manifest, 'tool.uv.workspace')
    ? folder.paths.filter(path => baseName(path) === 'pyproject.toml')
    : []
  return namesOf(
    [manifest, ...members.map(path => folder.read(path) ?? '')].flatMap(text => [
      ...textsOf(readTable(text, 'project').get('dependencies') ?? ''),
      ...[...readTable(text, 'dependency-groups').entries()]
        .filter(([name]) => PRODUCTION.test(name))
        .flatMap(([, list]) => textsOf(list)),
      ...readTable(text, 'tool.poetry.dependencies').keys(),
    ]),
  )
}

/** The lines of a list and of those that it includes. */
function linesOf(folder: Folder, path: string, included: readonly string[] = []): readonly string[] {
  if (included.includes(path)) return []
  return (folder.read(path) ?? '').split('\n').flatMap(line => {
    const other = /^(?:-r|--requirement)[ =]*(\S+)/.exec(line)?.[1]
    return other === undefined
      ? [line]
      : linesOf(folder, `${folderOf(path)}/${other}`.replace(/^\//, ''), [...included, path])
  })
}

/** https://peps.python.org/pep-0503/#normalized-names */
function namesOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      line =>
        /^\s*([A-Za-z0-9][\w.-]*)/
          .exec(line)?.[1]
          ?.toLowerCase()
          .replace(/[-_.]+/g, '-') ?? [],
    ),
  )
}
