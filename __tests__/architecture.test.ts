// Do the rooms and doors still stand as CONTRIBUTING.md draws them?

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, 'src')

interface Source {
  /** Relative to src/. */
  readonly path: string
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
    return { path, text, imports }
  })

/** `deploy` of deploy/report/log.ts, `door` of main.ts and of what lies behind one door alone. */
const roomOf = (path: string) =>
  (path.includes('/') ? (path.split('/')[0] ?? '') : 'door').replace(/^(cli|main|door)$/, 'door')

/** Our own files that a source imports, relative to src/. */
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

test('there is something to hold the laws against', () => {
  expect(sources.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'main.ts',
      'post.ts',
      'cli.ts',
      'codedeploy/problem.ts',
      'deploy/deploy.ts',
      'rehearsal/server.ts',
    ]),
  )
})

describe('arrows', () => {
  const allowed: Record<string, readonly string[]> = {
    door: ['codedeploy', 'deploy', 'rehearsal', 'door'],
    codedeploy: ['codedeploy'],
    deploy: ['codedeploy', 'deploy'],
    rehearsal: ['codedeploy', 'rehearsal'],
  }

  test.each(sources)('$path opens only the rooms it may', source => {
    const rooms = new Set(neighbours(source).map(roomOf))
    expect(allowed[roomOf(source.path)]).toEqual(expect.arrayContaining([...rooms]))
  })

  test('nobody imports a door, but a door what lies behind it', () => {
    for (const source of sources) {
      const doors = neighbours(source).filter(path => roomOf(path) === 'door')
      if (roomOf(source.path) !== 'door') expect(doors).toEqual([])
      const behind = `${source.path.split(/[./]/)[0]}/`
      expect(doors.every(path => path.startsWith(behind) || path.startsWith('door/'))).toBe(true)
    }
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
    expect(importing('@aws-sdk/client-codedeploy').filter(path => !path.startsWith('rehearsal/'))).toEqual([
      'deploy/client.ts',
    ])
    expect(importing('@aws-sdk/credential-providers')).toEqual(['deploy/credentials.ts'])
  })

  test('the stand-in knows the SDK by its shapes and its signature only', () => {
    for (const { path, text } of sources.filter(({ path }) => path.startsWith('rehearsal/'))) {
      const real = text.match(/^import (?!type\b).*client-codedeploy/m)
      expect(real, path).toBeNull()
    }
  })

  test('processes', () => {
    expect(
      sources.filter(({ text }) => /^import (?!type\b).*child_process/m.test(text)).map(({ path }) => path),
    ).toEqual(['rehearsal/process.ts'])
  })

  test('a listening socket, on 127.0.0.1', () => {
    expect(importing(/^node:(https?|http2|tls|dgram)$/)).toEqual(['deploy/http.ts', 'rehearsal/server.ts'])
    expect(using(/\bcreateServer\(|\.listen\(/)).toEqual(['rehearsal/server.ts'])
    const server = sources.find(({ path }) => path === 'rehearsal/server.ts')?.text ?? ''
    expect([...server.matchAll(/\.listen\(/g)]).toHaveLength(1)
    expect(server).toContain("'127.0.0.1'")
  })

  test('the network beyond: GitHub, the token of the job, and the agent that downloads', () => {
    expect(using(/\bfetch\(/)).toEqual(['rehearsal/agent/archive.ts'])
    const askers = sources.filter(source => neighbours(source).includes('deploy/http.ts'))
    expect(askers.map(({ path }) => path)).toEqual(['deploy/credentials.ts', 'deploy/revision.ts'])
  })

  test('YAML', () => {
    expect(importing('yaml').every(path => path.startsWith('codedeploy/'))).toBe(true)
  })
})

describe('rooms are told about the world, and do not look', () => {
  const rooms = sources.filter(({ path }) => roomOf(path) !== 'door')

  test.each(rooms)('$path reads no environment, clock or stream of the process', ({ text }) => {
    expect(text).not.toMatch(/process\.(env|argv|stdout|stderr|stdin|exit|on)\b/)
    expect(text).not.toMatch(/\b(Date\.now\(|new Date\(\)|setTimeout\(|setInterval\()/)
    expect(text).not.toMatch(/\bconsole\.(log|info|warn|error|debug)\(/)
  })
})

describe('house style', () => {
  const FORBIDDEN = ['utils', 'helpers', 'common', 'misc', 'impl', 'internal', 'base', 'manager', 'index']

  test.each(sources)('$path begins with its question', ({ path, text }) => {
    expect(text.split('\n')[0]).toMatch(/^(#!|\/\/ .*\?)/)
    expect(FORBIDDEN).not.toContain(path.replace(/^.*\//, '').replace(/\.ts$/, ''))
    expect(text).not.toMatch(/^export default\b/m)
    expect(text).not.toMatch(/^export \* from/m)
  })

  test.each(sources.filter(({ path }) => roomOf(path) === 'door'))('$path is a door: short', ({ text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(100)
  })
})
