// Holds the source tree to the plan: which room may import which, what each room may touch, and how files are named.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

interface Source {
  /** Relative to src/. */
  readonly path: string
  /** `deploy` of deploy/report/log.ts, `entry point` of main.ts. */
  readonly room: string
  readonly text: string
  /** What it imports, type-only and dynamic imports included. */
  readonly imports: readonly string[]
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .sort()
  .map(path => {
    const text = readFileSync(join(SRC, path), 'utf8')
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '')
    return { path, room: roomOf(path), text, imports }
  })

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'entry point'
}

/** Files of src/ that a source imports, relative to src/. */
const neighbours = ({ path, imports }: Source) =>
  imports.filter(name => name.startsWith('.')).map(name => relative(SRC, join(SRC, dirname(path), name)))

const packages = ({ imports }: Source) => imports.filter(name => !name.startsWith('.'))

const using = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
const importing = (name: string | RegExp) =>
  sources
    .filter(source =>
      packages(source).some(found => (typeof name === 'string' ? found === name : name.test(found))),
    )
    .map(({ path }) => path)

/** The rooms that each room may open, besides itself. An entry point, `action` and `cli` may open any room. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  rehearsal: ['deploy', 'check', 'emulator', 'instance', 'init', 'agent', 'appspec', 'git', 'core'],
  deploy: ['check', 'appspec', 'core'],
  emulator: ['agent', 'appspec', 'git', 'core'],
  instance: ['agent', 'core'],
  init: ['appspec', 'git', 'core'],
  agent: ['appspec', 'core'],
  check: ['appspec', 'core'],
  appspec: ['core'],
  git: ['core'],
  core: [],
}
const OPEN = ['entry point', 'action', 'cli']

describe('arrows', () => {
  test('the rooms are those of the plan', () => {
    expect(new Set(sources.map(({ room }) => room))).toEqual(new Set([...OPEN, ...Object.keys(ARROWS)]))
  })

  test.each(sources)('$path opens only the rooms it may', source => {
    const opened = new Set(neighbours(source).map(roomOf))
    const allowed = ARROWS[source.room] ?? [...OPEN, ...Object.keys(ARROWS)]
    expect([source.room, ...allowed]).toEqual(expect.arrayContaining([...opened]))
  })

  test('nobody imports an entry point', () => {
    const imported = sources.flatMap(neighbours).filter(path => roomOf(path) === 'entry point')
    expect(imported).toEqual([])
  })

  test('no circle', () => {
    const graph = new Map(sources.map(source => [source.path, neighbours(source)]))
    const circle = (path: string, trail: readonly string[]): readonly string[] | undefined =>
      trail.includes(path)
        ? [...trail.slice(trail.indexOf(path)), path]
        : (graph.get(path) ?? [])
            .map(next => circle(next, [...trail, path]))
            .find(found => found !== undefined)
    for (const path of graph.keys()) expect(circle(path, [])).toBeUndefined()
  })
})

describe('each capability has one file', () => {
  test('AWS', () => {
    const real = sources.filter(({ text }) =>
      /^import \{[^}]*\} from '@aws-sdk\/client-codedeploy'/m.test(text),
    )
    expect(real.map(({ path }) => path)).toEqual(['deploy/aws/client.ts'])
    expect(importing('@aws-sdk/client-sts')).toEqual(['deploy/aws/sts.ts'])
    expect(importing('@aws-sdk/credential-providers')).toEqual(['deploy/aws/credentials.ts'])
  })

  test('processes', () => {
    const starting = sources.filter(({ text }) => /^import (?!type\b).*child_process/m.test(text))
    expect(starting.map(({ path }) => path)).toEqual(['core/process.ts'])
  })

  test('listening sockets, on 127.0.0.1 or on a path', () => {
    const real = sources.filter(({ text }) =>
      /^import (?!type\b)[^']*'node:(https?|http2|dgram)'$/m.test(text),
    )
    expect(real.map(({ path }) => path)).toEqual([
      'core/http.ts',
      'core/proxy-agent.ts',
      'emulator/server.ts',
    ])
    expect(using(/\bcreateServer\(|\.listen\(/)).toEqual([
      'emulator/server.ts',
      'instance/holder.ts',
      'instance/relay.ts',
      'instance/slirp.ts',
    ])
    const listened = sources.flatMap(({ text }) =>
      [...text.matchAll(/\.listen\((.*?)\)/g)].map(([, to]) => to),
    )
    for (const to of listened) expect(to).toMatch(/, (ADDRESS|'127\.0\.0\.1')|^options\.socket$|^RPC_SOCKET$/)
  })

  test('the network beyond: GitHub, the token of the job, and the agent that downloads', () => {
    expect(using(/\bfetch\(/)).toEqual(['agent/fetch-archive.ts'])
    const callers = sources.filter(({ text }) => /\bhttp\(/.test(text))
    expect(callers.map(({ path }) => path)).toEqual(['deploy/aws/job-token.ts', 'deploy/github/octokit.ts'])
  })

  test('the runner and GitHub', () => {
    const runner = importing(/^@actions\//)
    expect(runner.filter(path => !/^(main|post)\.ts$|^action\//.test(path))).toEqual([])
    expect(importing(/^@octokit\//)).toEqual(['deploy/github/octokit.ts'])
  })

  test('YAML', () => {
    expect(importing('yaml').every(path => path.startsWith('appspec/'))).toBe(true)
  })
})

describe('rooms are handed what they need of the process', () => {
  // The two files that read it for all: one for every entry point, one for a command.
  const READERS = ['core/host.ts', 'cli/terminal.ts']
  const rooms = sources.filter(({ path, room }) => room !== 'entry point' && !READERS.includes(path))

  test.each(rooms)('$path reads no environment, clock, stream, folder or id of the process', ({ text }) => {
    expect(text).not.toMatch(/\bprocess\.(env|argv|stdout|stderr|stdin|exit|on|pid|cwd|platform|execPath)\b/)
    expect(text).not.toMatch(/\b(Date\.now|performance\.now|new Date\(\)|AbortSignal\.timeout)/)
    expect(text).not.toMatch(/\b(setTimeout|setInterval)\b/)
    expect(text).not.toMatch(/\b(tmpdir|homedir|hostname)\(/)
    expect(text).not.toMatch(/\bconsole\.(log|info|warn|error|debug)\(/)
  })
})

describe('house style', () => {
  const FORBIDDEN = ['utils', 'helpers', 'common', 'misc', 'impl', 'internal', 'base', 'manager', 'index']

  test.each(sources)('$path is named for its noun and exports by name', ({ path, text }) => {
    expect(FORBIDDEN).not.toContain(path.replace(/^.*\//, '').replace(/\.ts$/, ''))
    expect(text).not.toMatch(/^export default\b/m)
    expect(text).not.toMatch(/^export \* from/m)
  })

  test.each(sources)('$path begins with a statement of what is in it', ({ text }) => {
    const [header = ''] = text.replace(/^#!.*\n/, '').split(/\n(?!\/\/)/)
    expect(header).toMatch(/^\/\/ [^?]+[.:]$/s)
  })

  test.each(sources.filter(({ room }) => room === 'entry point'))('$path is short', ({ text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(100)
  })
})
