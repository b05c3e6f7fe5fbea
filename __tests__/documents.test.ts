// Holds the documents to what the code does.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { INPUTS } from '../src/action/inputs.ts'

const ROOT = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

const readme = read('README.md')
const action: { inputs: Record<string, { default: string }>; outputs: object; runs: object } = parse(
  read('action.yml'),
)
const appspec: { hooks: Record<string, { location: string }[]> } = parse(read('appspec.yml'))

/** The rows of the table below a heading, cell by cell, without the code marks. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
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
      'post-if': 'cancelled()',
    })
    for (const path of ['dist/main.js', 'dist/post.js']) expect(existsSync(new URL(path, ROOT))).toBe(true)
  })
})

describe('hooks', () => {
  const scripts = Object.values(appspec.hooks).flatMap(hooks => hooks.map(({ location }) => location))
  // Not hooks themselves: what they read, and what comes before the first deployment.
  const BESIDE = ['lib.sh', 'provision.sh', 'settings.sh']

  test('appspec.yml names every script in hooks/, and no other', () => {
    const there = readdirSync(new URL('hooks', ROOT)).filter(
      name => name.endsWith('.sh') && !BESIDE.includes(name),
    )
    expect(scripts.sort()).toEqual(there.map(name => `hooks/${name}`).sort())
  })

  test('the README has a row for each script', () => {
    const rows = tableBelow('Hooks').map(([, script = '']) => `hooks/${script.replaceAll('`', '')}`)
    expect(rows.sort()).toEqual(scripts.sort())
  })
})

test('the README asks for the permissions that the policy gives', () => {
  const policy: { Statement: { Action: string | string[] }[] } = JSON.parse(read('aws/deploy-policy.json'))
  const given = policy.Statement.flatMap(({ Action }) => Action)
  const asked = tableBelow('Permissions').flatMap(([actions = '']) =>
    [...actions.matchAll(/`(\w+)`/g)].map(([, name]) => `codedeploy:${name}`),
  )
  expect(asked.sort()).toEqual(given.sort())
})

test('every link inside the README leads to a heading', () => {
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
  const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link)
  expect(headings).toEqual(expect.arrayContaining(links))
})

test('every file and picture that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(3)
  for (const path of links) expect(existsSync(fileURLToPath(new URL(path, ROOT))), path).toBe(true)
})
