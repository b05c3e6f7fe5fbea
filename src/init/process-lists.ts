// Reads the files that list what a site runs: a Procfile and its relatives.

import { parseYaml } from '../appspec/yaml.ts'
import { at, textAt } from '../core/json.ts'
import { isForDevelopment, isServer, isWorker, stepsOf } from './command-line.ts'
import type { Folder } from './folder.ts'
import { followScript, type Image, stepsFollowed } from './image.ts'
import { hasMember, readTable } from './toml.ts'

/** A process of the site. */
export interface SiteProcess {
  readonly name: string
  readonly command: string
}

/** In the words of a Procfile: `web` is what visitors reach, `release` runs before a release is switched to. */
export interface ProcessList {
  readonly path: string
  readonly processes: readonly SiteProcess[]
}

/** `NAME: COMMAND` lines. https://devcenter.heroku.com/articles/procfile */
export function readProcfile(path: string, folder: Folder): ProcessList {
  const lines = (folder.read(path) ?? '').matchAll(/^([A-Za-z][\w-]*):[ \t]*(\S.*)$/gm)
  const processes = [...lines].map(([, name = '', command = '']) => ({
    name,
    command: expandMake(command.trim(), folder),
  }))
  return { path, processes }
}

/** A line that only calls make is what the Makefile's target runs. */
function expandMake(command: string, { read }: Folder): string {
  const target = /^make ([\w-]+)$/.exec(command)?.[1]
  const recipe = new RegExp(`^${target}:.*\\n((?:\\t.*\\n?)+)`, 'm').exec(read('Makefile') ?? '')?.[1]
  if (target === undefined || recipe === undefined) return command
  return recipe
    .replace(/^\t[@-]*/gm, '')
    .trim()
    .replaceAll('\n', ' && ')
}

/** https://fly.io/docs/reference/configuration/ */
export function readFly(path: string, { read }: Folder): ProcessList {
  const text = read(path) ?? ''
  const release = readTable(text, 'deploy').get('release_command')
  const processes = [...readTable(text, 'processes')].map(([name, command]) => ({
    name: name === 'app' ? 'web' : name,
    command,
  }))
  return { path, processes: [...processes, ...releaseOf(release)] }
}

/** https://devcenter.heroku.com/articles/build-docker-images-heroku-yml */
export function readHeroku(path: string, { read }: Folder): ProcessList {
  const file = yamlOf(read(path))
  const release = commandOf(at(file, 'release', 'command'), ' && ')
  const processes = entriesOf(at(file, 'run')).flatMap(([name, value]) => {
    const command = commandOf(value, ' ') ?? commandOf(at(value, 'command'), ' ')
    return command === undefined ? [] : [{ name, command }]
  })
  return { path, processes: [...processes, ...releaseOf(release)] }
}

/** https://render.com/docs/blueprint-spec */
export function readRender(path: string, folder: Folder): ProcessList {
  const services = entriesOf(at(yamlOf(folder.read(path)), 'services')).map(([, service]) => service)
  const processes = services.flatMap(service => {
    const command = textAt(service, 'startCommand')
    if (command === undefined) return []
    const isWeb = /^(web|pserv)$/.test(textAt(service, 'type') ?? '')
    const before = ['buildCommand', 'preDeployCommand'].flatMap(name =>
      stepsFollowed(textAt(service, name) ?? '', folder),
    )
    return [
      { name: isWeb ? 'web' : (textAt(service, 'name') ?? 'worker'), command },
      ...(isWeb ? releaseOf(before.join(' && ')) : []),
    ]
  })
  return { path, processes }
}

/** https://docs.docker.com/reference/compose-file/services/#command: what its services start instead of the image's own command. */
export function readCompose(path: string, folder: Folder, copied: Image['copied']): ProcessList {
  const services = entriesOf(at(yamlOf(folder.read(path)), 'services'))
  const processes = services.flatMap(([service, value]) => {
    const named = commandOf(at(value, 'command'), ' ')
    if (named === undefined) return []
    const { command } = followScript(named, { path, copied }, folder)
    return isForDevelopment(command) ? [] : serverOrWorker(service, command)
  })
  return { path, processes }
}

/** http://supervisord.org/configuration.html#program-x-section-settings */
export function readSupervisor(path: string, { read }: Folder): ProcessList {
  const programs = (read(path) ?? '').matchAll(/^\[program:([\w-]+)\]\n((?:(?!\[).*\n?)*)/gm)
  const processes = [...programs].flatMap(([, program = '', body = '']) => {
    const line = /^command\s*=\s*(.+)$/m.exec(body)?.[1]?.replace(/%\(ENV_(\w+)\)s/g, '$$$1')
    return line === undefined ? [] : serverOrWorker(program, stepsOf(line).join(' && '))
  })
  return { path, processes }
}

/** Programs that uWSGI keeps running beside the site. https://uwsgi-docs.readthedocs.io/en/latest/AttachingDaemons.html */
export function readUwsgi(path: string, { read }: Folder): ProcessList {
  // What a condition of its own language asks for is not known.
  const text = (read(path) ?? '').replace(/^if-[\s\S]*?^endif\b/gm, '')
  const processes = [...text.matchAll(/^(?:smart-)?attach-daemon2?\s*=\s*(?:cmd=)?(\S.*)$/gm)].map(
    ([, command = '']) => ({
      name: /(\w[\w-]*)/.exec(command.replace(/^.*manage\.py\s+/, ''))?.[1] ?? 'daemon',
      command,
    }),
  )
  return { path, processes }
}

/** The workers among the tasks of a pyproject.toml: Poe's, PDM's and Taskipy's. */
export function readTasks(path: string, { read }: Folder): ProcessList {
  const text = read(path) ?? ''
  const tasks = ['tool.poe.tasks', 'tool.pdm.scripts', 'tool.taskipy.tasks'].flatMap(table => [
    ...readTable(text, table),
  ])
  const processes = tasks
    .filter(
      ([key, command]) => /^[\w-]+(\.(cmd|shell))?$/.test(key) && !hasMember(command) && isWorker(command),
    )
    .map(([key, command]) => ({ name: key.replace(/\.\w+$/, ''), command }))
  return { path, processes }
}

function releaseOf(command: string | undefined): readonly SiteProcess[] {
  return command ? [{ name: 'release', command }] : []
}

/** Empty where it is neither: a database, for example. */
function serverOrWorker(name: string, command: string): readonly SiteProcess[] {
  if (isWorker(command)) return [{ name, command }]
  return isServer(command) ? [{ name: 'web', command }] : []
}

/** undefined where it is no YAML. */
function yamlOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : parseYaml(text)
  } catch {
    return undefined
  }
}

const entriesOf = (value: unknown) => Object.entries(Object(value)) as readonly [string, unknown][]

/** A text, or a list of texts. */
function commandOf(value: unknown, separator: string): string | undefined {
  const words = Array.isArray(value) ? value : [value]
  return words.every(word => typeof word === 'string') && words.length > 0 ? words.join(separator) : undefined
}
