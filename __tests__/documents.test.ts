// Holds the documents to what the code does.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { INPUTS } from '../src/action/inputs.ts'
import { NPX } from '../src/core/npx.ts'

const ROOT = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

const readme = read('README.md')
const manifest: { version: string } = JSON.parse(read('package.json'))
const action: { inputs: Record<string, { default: string }>; outputs: object; runs: object } = parse(
  read('action.yml'),
)
const appspec: { hooks: Record<string, { location: string }[]> } = parse(read('appspec.yml'))

/** The rows of the table below a heading, cell by cell. */
function tableBelow(heading: string, page = readme): readonly (readonly string[])[] {
  const section = page.split(`# ${heading}\n`)[1]?.split(/\n#+ /)[0] ?? ''
  const rows = section.split('\n').filter(line => line.startsWith('|'))
  return rows.slice(2).map(row =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
}

describe('inputs and outputs', () => {
  test('action.yml, the code and the README name the same inputs, with the same defaults', () => {
    const inCode = Object.values(INPUTS).map(input => [
      input.name,
      'expression' in input && input.expression !== undefined ? `\${{ ${input.expression} }}` : input.default,
    ])
    expect(Object.entries(action.inputs).map(([name, input]) => [name, input.default])).toEqual(inCode)
    const inReadme = tableBelow('Inputs').map(([name = '', standard = '']) => [
      name.replaceAll('`', ''),
      standard === '*(empty)*' ? '' : standard.replaceAll('`', ''),
    ])
    expect(inReadme).toEqual(inCode)
  })

  test('action.yml and the README name the same outputs', () => {
    const inReadme = tableBelow('Outputs').flatMap(([names = '']) => names.replaceAll('`', '').split(', '))
    expect(Object.keys(action.outputs).sort()).toEqual(inReadme.sort())
  })

  test('action.yml runs what is there', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    })
    for (const path of ['dist/main.js', 'dist/post.js']) expect(existsSync(new URL(path, ROOT))).toBe(true)
  })
})

describe('hooks', () => {
  const scripts = Object.values(appspec.hooks).flatMap(hooks => hooks.map(({ location }) => location))
  // Not hooks themselves: what they read, and what comes before the first deployment.
  const BESIDE = [
    'leave',
    'lib',
    'program',
    'provision',
    'settings',
    'switch',
    'take-over',
    'trial',
    'units',
  ].map(name => `${name}.sh`)

  test('appspec.yml names every script in hooks/, and no other', () => {
    const there = readdirSync(new URL('hooks', ROOT)).filter(
      name => name.endsWith('.sh') && !BESIDE.includes(name),
    )
    expect(scripts.sort()).toEqual(there.map(name => `hooks/${name}`).sort())
  })

  test('they can be read in an hour', () => {
    expect(linesOf('hooks')).toBeLessThanOrEqual(771)
    expect(linesOf('init/generic')).toBeLessThanOrEqual(300)
  })

  test('docs/hooks.md has a row for each script', () => {
    const rows = tableBelow('Hooks', read('docs/hooks.md')).map(
      ([, script = '']) => `hooks/${script.replaceAll('`', '')}`,
    )
    expect(rows.sort()).toEqual(scripts.sort())
  })
})

/** Of all files below a folder. */
function linesOf(folder: string): number {
  const files = readdirSync(new URL(folder, ROOT), { recursive: true, withFileTypes: true })
  const texts = files
    .filter(file => file.isFile())
    .map(file => readFileSync(posix.join(file.parentPath, file.name), 'utf8'))
  return texts.join('').split('\n').length - 1
}

describe('the hooks for other sites than Django', () => {
  const GENERIC = new URL('init/generic/', ROOT)
  const own = readdirSync(GENERIC, { recursive: true, encoding: 'utf8' }).filter(path => /\.\w+$/.test(path))

  test('their AppSpec names scripts that are there, or are shared with Django', () => {
    const appspec: { hooks: Record<string, { location: string }[]> } = parse(read('init/generic/appspec.yml'))
    const scripts = Object.values(appspec.hooks).flatMap(hooks => hooks.map(({ location }) => location))
    for (const script of scripts)
      expect([own.includes(script), existsSync(new URL(script, ROOT))]).toContain(true)
  })
})

test('the README asks for the permissions that the policy gives', () => {
  const policy: { Statement: { Action: string | string[] }[] } = JSON.parse(read('aws/deploy-policy.json'))
  const given = policy.Statement.flatMap(({ Action }) => Action)
  const documented = tableBelow('Permissions').flatMap(([actions = '']) =>
    [...actions.matchAll(/`(\w+)`/g)].map(([, name]) => `codedeploy:${name}`),
  )
  expect(documented.sort()).toEqual(given.sort())
})

test('the page on previews names the permissions that their policy gives beside those of a deployment', () => {
  const actionsOf = (path: string): readonly string[] =>
    JSON.parse(read(path)).Statement.flatMap(({ Action }: { Action: string | string[] }) => Action)
  const ofDeployment = new Set(actionsOf('aws/deploy-policy.json'))
  const own = actionsOf('aws/preview-policy.json').filter(action => !ofDeployment.has(action))
  const named = tableBelow('The role', read('docs/preview-groups.md')).flatMap(([actions = '']) =>
    [...actions.matchAll(/`([a-z]+:\w+)`/g)].map(([, action = '']) => action),
  )
  expect(named.filter(action => !ofDeployment.has(action)).sort()).toEqual(own.sort())
})

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(new URL('docs', ROOT), { recursive: true }).map(name => `docs/${name}`),
].filter(path => path.endsWith('.md') && !path.startsWith('docs/summary-'))

/** GitHub's anchors of the headings of a page. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
}

describe.each(PAGES)('%s', path => {
  const page = read(path)
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)]

  test('every link leads to a file or a heading that is there', () => {
    for (const [link, file = '', anchor] of links) {
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      expect(existsSync(new URL(target, ROOT)), link).toBe(true)
      if (anchor !== undefined) expect(anchorsOf(read(target)), link).toContain(anchor)
    }
  })
})

test('the README is short', () => {
  const prose = readme.replace(/^\|.*$/gm, '')
  expect(prose.split(/\s+/).length).toBeLessThanOrEqual(1500)
})

describe('commands that people copy', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
  const texts = tracked
    .filter(path => /\.(?:ts|mjs|sh|md|yml|json)$/.test(path) && !/^(?:dist\/|package-lock)/.test(path))
    .map(path => [path, read(path)] as const)

  test('npx names the release, and npm 12 takes it', () => {
    expect(NPX).toBe(`npx --yes --allow-git=all github:fabi1816/potato-deploy#v${manifest.version}`)
    const others = texts.filter(([, text]) => /npx .*github:/.test(text.replaceAll(NPX, '')))
    expect(others.map(([path]) => path)).toEqual(['__tests__/documents.test.ts'])
  })

  // Anybody can publish a package under that name.
  test('no text names the package on npm', () => {
    const unsafe = texts.filter(([, text]) =>
      /\b(?:npx|npm i(?:nstall)?)(?: -\S+)* potato-deploy\b/.test(text),
    )
    expect(unsafe.map(([path]) => path)).toEqual([])
  })

  test('the README and the changelog agree on whether this version is released', () => {
    const released = !read('CHANGELOG.md')
      .split(`## [${manifest.version}]`)[1]
      ?.trim()
      .startsWith('Not released')
    expect(readme.includes(`${manifest.version} is [not released yet]`)).toBe(!released)
  })
})
