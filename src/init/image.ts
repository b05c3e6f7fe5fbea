// Reads the image of a site: what it installs, builds and starts.

import { isForDevelopment, stepsOf } from './command-line.ts'
import { type EntryScript, readEntryScript } from './entry-script.ts'
import type { Folder } from './folder.ts'

export interface Image {
  readonly path: string
  /** What it starts, with the steps before that, and the file that says so. */
  readonly command: string
  readonly commandPath: string
  readonly environment: readonly (readonly [string, string])[]
  /** Its installation commands: pip, uv, Poetry or Pipenv. */
  readonly install: readonly string[]
  /** The packages and lists that its pip installs. */
  readonly packages: readonly string[]
  /** Commands of the site itself that make files. */
  readonly builds: readonly string[]
  /** The scripts of package.json that it builds with. */
  readonly buildScripts: readonly string[]
  /** Where the image has put files of the repository: from, to. */
  readonly copied: readonly (readonly string[])[]
}

const INSTALLS =
  /\b(pip3?\b.*\binstall\b.*(-r|--requirement)\b|uv sync\b|poetry\b.*\binstall\b|pipenv\b.*\b(install|sync)\b)/
// What collects the static files, and what needs these or a database, comes later.
const BUILDS =
  /(manage\.py|django-admin|-m django|\bflask) (?!collectstatic|compress|migrate|check|test|db\b|-)/
const BUILD_SCRIPT = /\b(?:npm|pnpm|yarn|bun)(?: --?\S+)*(?: run)? (build[\w:.-]*)/g

const STARTER = /^(?:\S*\/)?(?:exec|tini(?: -\w+)* --|dumb-init(?: --)?|(?:ba)?sh) /
const PIP = /\bpip3? install\s+(.*)/
// The hooks bring these, or their own.
const TOOL = /^(pip|setuptools|wheel|uv|poetry|pipenv|pipx|gunicorn|uvicorn)\b/

export function readImage(path: string, folder: Folder): Image {
  const instructions = instructionsOf(folder.read(path) ?? '')
  const valuesOf = (wanted: string) =>
    instructions.filter(({ name }) => name === wanted).map(({ value }) => value)
  const defaults = new Map(valuesOf('ARG').flatMap(value => pairs(value)))
  const resolve = (value: string) =>
    value.replace(/\$\{?(\w+)\}?/g, (whole, name) => defaults.get(name) ?? whole)
  const copied = [...valuesOf('COPY'), ...valuesOf('ADD')].map(value =>
    value.split(/\s+/).filter(word => !word.startsWith('--')),
  )
  const place = (word: string) => copied.find(([from, to]) => to === word && from !== '.')?.[0] ?? word
  const line = (value: string | undefined) =>
    value === undefined ? '' : resolve(wordsOf(value.trim()).map(place).join(' '))
  const entry = line(valuesOf('ENTRYPOINT').at(-1))
  const command = line(valuesOf('CMD').findLast(value => !isForDevelopment(value)))
  const started = startOf(entry, command, { path, copied }, folder)
  const runs = valuesOf('RUN').flatMap(value => resolve(value).split(/&&|;/))
  return {
    path,
    command: started.command,
    commandPath: started.path,
    environment: valuesOf('ENV').flatMap(value => pairs(value)),
    install: runs.filter(value => INSTALLS.test(value)).map(value => value.trim()),
    packages: runs
      .flatMap(value => PIP.exec(value)?.[1]?.split(/\s+/) ?? [])
      .filter(word => /^[A-Za-z][\w.[\]=<>~!/-]*$/.test(word) && !TOOL.test(word)),
    // An image is built without the site's environment, so it sets one for the step.
    builds: runs.filter(value => BUILDS.test(value)).map(value => value.trim().replace(/^(\w+=\S*\s+)+/, '')),
    buildScripts: runs.flatMap(value => [...value.matchAll(BUILD_SCRIPT)].map(([, script = '']) => script)),
    copied,
  }
}

/** An entry point that is a script ends in a program of its own, or in the image's command. */
function startOf(
  entry: string,
  command: string,
  image: Pick<Image, 'path' | 'copied'>,
  folder: Folder,
): { readonly command: string; readonly path: string } {
  const script = entry === '' ? undefined : scriptOf(entry, image.copied, folder)
  if (script === undefined) return followScript([entry, command].filter(Boolean).join(' '), image, folder)
  const { steps, command: own } = script
  if (own !== undefined) return { command: [...steps, own].join(' && '), path: script.path }
  const followed = followScript(command, image, folder)
  return { ...followed, command: [...steps, followed.command].filter(Boolean).join(' && ') }
}

/** What a command starts: itself, or what the script does that it names. */
export function followScript(
  command: string,
  { path, copied }: Pick<Image, 'path' | 'copied'>,
  folder: Folder,
): { readonly command: string; readonly path: string } {
  const script = scriptOf(command, copied, folder)
  if (script?.command === undefined) return { command: stepsOf(command).join(' && '), path }
  return { command: [...script.steps, script.command].join(' && '), path: script.path }
}

/** The steps of a command: those of the script that it names, else itself. */
export function stepsFollowed(command: string, folder: Folder): readonly string[] {
  return scriptOf(command, [], folder)?.steps ?? stepsOf(command)
}

/** The script of the repository that a command line begins with, wherever the image has put it. */
function scriptOf(
  command: string,
  copied: Image['copied'],
  { paths, read }: Folder,
): (EntryScript & { readonly path: string }) | undefined {
  const [word = ''] = command.replace(STARTER, '').split(' ')
  const named = (copied.find(([, to]) => to === word)?.[0] ?? word).replace(/^\.\//, '')
  const path = paths.find(path => path === named) ?? paths.find(path => named.endsWith(`/${path}`))
  const text = path === undefined ? undefined : read(path)
  if (path === undefined || text === undefined || !/^#!.*sh\b/.test(text)) return undefined
  return { ...readEntryScript(text), path }
}

/** https://docs.docker.com/reference/dockerfile/ */
function instructionsOf(text: string): readonly { readonly name: string; readonly value: string }[] {
  const lines = text
    // A comment does not end an instruction of several lines.
    .replace(/^\s*#.*\n/gm, '')
    .replace(/<<-?["']?(\w+)["']?\n([\s\S]*?)\n\1$/gm, (_, _end, body: string) => body.replace(/\n/g, ' ; '))
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
  return lines.flatMap(line => {
    const [, name, value] = /^\s*(\w+)\s+(.*\S)/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ name: name.toUpperCase(), value }]
  })
}

/** An instruction's exec form is JSON, its shell form is text. */
function wordsOf(text: string): readonly string[] {
  if (!text.startsWith('[')) return text.split(/\s+/)
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) => word)
}

function pairs(text: string): readonly (readonly [string, string])[] {
  if (!text.includes('=')) {
    const [, name, value] = /^(\w+)\s+(.*)$/.exec(text) ?? []
    return name === undefined || value === undefined ? [] : [[name, value]]
  }
  return [...text.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)].map(
    ([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? ''] as const,
  )
}
