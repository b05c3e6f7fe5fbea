// Reads what a site's own deployment files say: which processes run it, with which settings and requirements.

import type { Folder } from './folder.ts'
import { hasMember, readTable } from './toml.ts'

/** A process of the site. */
export interface SiteProcess {
  readonly name: string
  readonly command: string
}

/** Each value with the file that says so. */
export interface DeploymentFiles {
  /** The command of the server that visitors reach, and what runs before it in the same line. */
  readonly web:
    | { readonly command: string; readonly before: readonly string[]; readonly path: string }
    | undefined
  /** Commands that run before a release is switched to. */
  readonly release: readonly string[]
  /** Processes beside the server, and the file that names them. */
  readonly processes: readonly SiteProcess[]
  readonly processesPath: string | undefined
  /** Variables that an image sets. */
  readonly environment: ReadonlyMap<string, string>
  /** The installation command of an image: pip, uv, Poetry or Pipenv. */
  readonly install: { readonly command: string; readonly path: string } | undefined
  /** What only serves development. */
  readonly leftOut: readonly string[]
}

// A line that reloads, watches or builds while somebody edits.
const DEVELOPMENT =
  /\brunserver\b|\bwatch|--reload\b|\bnodemon\b|--debug\b|\bserve:dev\b|\brun dev\b|\bnx serve\b/
const SERVER =
  /\b(gunicorn|uvicorn|hypercorn|daphne|uwsgi|waitress-serve|granian|fastapi run|flask run|(node|npm|pnpm|yarn|bun|next|python3?) )/
const WORKER = /\b(celery|rq|dramatiq|huey|arq|procrastinate|qcluster|bullmq)\b/

/** The deployment files of a repository; those near `project`, the folder of the application, first. */
export function readDeploymentFiles(folder: Folder, project = ''): DeploymentFiles {
  const { paths, read } = folder
  const near = (pattern: RegExp) =>
    [...paths].filter(path => pattern.test(path)).sort((a, b) => distance(a, project) - distance(b, project))
  const procfile = near(/(^|\/)Procfile$/)[0]
  const listed = parseProcfile(read(procfile ?? '') ?? '').map(each => expandMake(each, folder))
  // Where the server itself is for development, so is the whole file.
  const isForDevelopment = listed.some(({ name, command }) => name === 'web' && DEVELOPMENT.test(command))
  const leftOut = listed.filter(({ command }) => isForDevelopment || DEVELOPMENT.test(command))
  const procs = listed.filter(each => !leftOut.includes(each))
  const images = near(/(^|\/)(Dockerfile|Containerfile)([.-]prod\w*)?$/).map(path =>
    readImage(path, read(path) ?? ''),
  )
  const image = images.find(({ command }) => SERVER.test(command)) ?? images[0]
  const supervised = near(/\.conf$/).flatMap(path => readSupervisor(path, read(path) ?? ''))
  const tasks = near(/(^|\/)pyproject\.toml$/).flatMap(path => readTasks(path, read(path) ?? ''))

  const webs = [
    ...procs.filter(({ name }) => name === 'web').map(({ command }) => ({ command, path: procfile ?? '' })),
    ...(image && SERVER.test(image.command) ? [image] : []),
    ...supervised.filter(({ command }) => SERVER.test(`${command} `) && !WORKER.test(command)),
  ]
  const web = webs[0]
  const fromProcfile = procs.filter(({ name }) => name !== 'web' && name !== 'release')
  const others =
    fromProcfile.length > 0 ? [] : [...supervised, ...tasks].filter(({ command }) => WORKER.test(command))
  return {
    web: web && splitSteps(web),
    release: procs.filter(({ name }) => name === 'release').map(({ command }) => command),
    processes:
      fromProcfile.length > 0
        ? fromProcfile
        : uniqueByName(others).map(({ name, command }) => ({ name, command })),
    processesPath: fromProcfile.length > 0 ? procfile : others[0]?.path,
    environment: new Map(images.flatMap(({ environment }) => environment)),
    install: images.flatMap(({ install, path }) => install.map(command => ({ command, path })))[0],
    leftOut: leftOut.map(({ name }) => `${procfile}: ${name}`),
  }
}

/** Files of the folder itself come first, then those nearest to the top. */
function distance(path: string, project: string): number {
  const inside = project !== '' && path.startsWith(`${project}/`)
  return path.split('/').length + (inside ? 0 : 1) + (/\bprod|deploy/.test(path) ? 0 : 0.5)
}

/** `NAME: COMMAND` lines. https://devcenter.heroku.com/articles/procfile */
function parseProcfile(text: string): readonly SiteProcess[] {
  return [...text.matchAll(/^([A-Za-z][\w-]*):[ \t]*(\S.*)$/gm)].map(([, name = '', command = '']) => ({
    name,
    command: command.trim(),
  }))
}

/** A line that only calls make is what the Makefile's target runs. */
function expandMake(each: SiteProcess, { read }: Folder): SiteProcess {
  const target = /^make ([\w-]+)$/.exec(each.command)?.[1]
  const recipe = new RegExp(`^${target}:.*\\n((?:\\t.*\\n?)+)`, 'm').exec(read('Makefile') ?? '')?.[1]
  if (target === undefined || recipe === undefined) return each
  return {
    ...each,
    command: recipe
      .replace(/^\t[@-]*/gm, '')
      .trim()
      .replaceAll('\n', ' && '),
  }
}

interface Image {
  readonly path: string
  readonly command: string
  readonly environment: readonly (readonly [string, string])[]
  readonly install: readonly string[]
}

/** The last image of a Dockerfile. https://docs.docker.com/reference/dockerfile/ */
function readImage(path: string, text: string): Image {
  const lines = text.replace(/\\\r?\n/g, ' ').split('\n')
  const instructions = lines.flatMap(line => {
    const [, name, value] = /^\s*(\w+)\s+(.*\S)/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ name: name.toUpperCase(), value }]
  })
  const valuesOf = (wanted: string) =>
    instructions.filter(({ name }) => name === wanted).map(({ value }) => value)
  const defaults = new Map(valuesOf('ARG').flatMap(value => pair(value)))
  const resolve = (value: string) =>
    value.replace(/\$\{?(\w+)\}?/g, (whole, name) => defaults.get(name) ?? whole)
  const copied = [...valuesOf('COPY'), ...valuesOf('ADD')].map(value =>
    value.split(/\s+/).filter(word => !word.startsWith('--')),
  )
  const place = (word: string) => copied.find(([from, to]) => to === word && from !== '.')?.[0] ?? word
  const command = (valuesOf('CMD').at(-1) ?? valuesOf('ENTRYPOINT').at(-1) ?? '').trim()
  return {
    path,
    command: resolve(wordsOf(command).map(place).join(' ')),
    environment: valuesOf('ENV').flatMap(value => pair(value)),
    install: valuesOf('RUN')
      .flatMap(value => resolve(value).split(/&&|;/))
      .filter(value =>
        /\b(pip3?\b.*\binstall\b.*(-r|--requirement)\b|uv sync\b|poetry\b.*\binstall\b|pipenv\b.*\b(install|sync)\b)/.test(
          value,
        ),
      )
      .map(value => value.trim()),
  }
}

/** An instruction's exec form is JSON, its shell form is text. */
function wordsOf(text: string): readonly string[] {
  if (!text.startsWith('[')) return text.split(/\s+/)
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) => word)
}

function pair(text: string): readonly (readonly [string, string])[] {
  if (!text.includes('=')) {
    const [, name, value] = /^(\w+)\s+(.*)$/.exec(text) ?? []
    return name === undefined || value === undefined ? [] : [[name, value]]
  }
  return [...text.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)].map(
    ([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? ''] as const,
  )
}

interface Named extends SiteProcess {
  readonly path: string
}

/** http://supervisord.org/configuration.html#program-x-section-settings */
function readSupervisor(path: string, text: string): readonly Named[] {
  return [...text.matchAll(/^\[program:([\w-]+)\]\n((?:(?!\[).*\n?)*)/gm)].flatMap(
    ([, name = '', body = '']) => {
      const command = /^command\s*=\s*(.+)$/m.exec(body)?.[1]
      // The virtual environment of that machine is not that of a release.
      return command === undefined ? [] : [{ name, command: command.replace(/^\/\S*\/bin\//, ''), path }]
    },
  )
}

/** Poe's and PDM's tasks of a pyproject.toml. */
function readTasks(path: string, text: string): readonly Named[] {
  return ['tool.poe.tasks', 'tool.pdm.scripts', 'tool.taskipy.tasks'].flatMap(table =>
    [...readTable(text, table)].flatMap(([key, command]) =>
      /^[\w-]+(\.(cmd|shell))?$/.test(key) && !hasMember(command)
        ? [{ name: key.replace(/\.\w+$/, ''), command, path }]
        : [],
    ),
  )
}

function uniqueByName(named: readonly Named[]): readonly Named[] {
  return named.filter(({ name }, index) => named.findIndex(other => other.name === name) === index)
}

/** `migrate && collectstatic && gunicorn …`: the last step is the server. */
function splitSteps({ command, path }: { readonly command: string; readonly path: string }) {
  const steps = command.split(/\s*(?:&&|;)\s*/).map(step => step.replace(/^exec\s+/, '').trim())
  return { command: steps.at(-1) ?? '', before: steps.slice(0, -1), path }
}
