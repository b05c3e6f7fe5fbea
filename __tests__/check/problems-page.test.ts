// Is docs/problems.md what the check does? Its examples are the cases.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Finding } from '../../src/check/finding.ts'
import { revisionOf } from './revision.ts'

interface Block {
  /** `bash hooks/a.sh 644`; without a path it is a part of appspec.yml. */
  readonly info: string
  readonly text: string
}

interface Section {
  readonly code: string
  readonly text: string
  readonly hasExamples: boolean
  readonly wrong: readonly Block[]
  readonly right: readonly Block[]
}

const ROOT = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/problems.md', ROOT), 'utf8')
const sections = page.split(/^### /m).slice(1).map(readSection)

function readSection(text: string): Section {
  const [before = '', after = ''] = text.split(/^Wrong:$/m)
  const [wrong = '', right = ''] = after.split(/^Right:$/m)
  const common = blocksIn(before)
  return {
    code: text.split('\n')[0] ?? '',
    text: before,
    hasExamples: wrong !== '',
    wrong: [...common, ...blocksIn(wrong)],
    right: [...common, ...blocksIn(right)],
  }
}

function blocksIn(text: string): Block[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', body = '']) => ({
    info,
    text: body,
  }))
}

/** What is named in the right example and not shown is there. */
async function checkExample(blocks: readonly Block[], right: readonly Block[]) {
  const files: Record<string, string | Uint8Array> = {}
  const modes: Record<string, string> = {}
  for (const [, key, path = ''] of textOf(right).matchAll(/(location|source): "?([^"\n]+)/g)) {
    if (key === 'location') files[path] = '#!/bin/bash\nset -e\nsystemctl restart site\n'
    else files[/\.\w+$|^\d/.test(path) ? path : `${path.replace(/\/$/, '')}/index.html`] = ''
  }
  for (const { info, text } of blocks) {
    const [, path = '', mode] = /^\w+ (.+?)(?: (\d{3}))?$/.exec(info) ?? []
    const name = path === '' ? 'appspec.yml' : path
    files[name] = bytesOf(path === '' ? `version: 0.0\nos: linux\n${text}` : text)
    if (mode !== undefined) modes[name] = mode
  }
  if (!('appspec.yml' in files) && !('appspec.yaml' in files)) {
    const scripts = Object.keys(files).filter(path => path.endsWith('.sh'))
    const hooks = scripts.map(path => `    - location: ${path}\n`).join('')
    files['appspec.yml'] = `version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n${hooks}`
  }
  return check(await revisionOf(files, modes))
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n')
}

/** The page cannot show these as they are. */
function bytesOf(text: string): Uint8Array {
  const shown = text.replaceAll('␍', '\r').replaceAll('<BOM>', '\uFEFF')
  return Buffer.concat(
    shown
      .split('\\xE9')
      .flatMap((part, index) =>
        index === 0 ? [Buffer.from(part)] : [Buffer.from([0xe9]), Buffer.from(part)],
      ),
  )
}

const codesOf = (findings: readonly Finding[]) => findings.map(({ problem }) => problem.code)

/** Of the others the revision says nothing, or it would be too large to be shown. */
const shown = sections.filter(({ hasExamples }) => hasExamples)

describe.each(shown)('$code', ({ code, text, wrong, right }) => {
  test('the wrong example is found, at a line, with a fix', async () => {
    const { findings } = await checkExample(wrong, right)
    const found = findings.filter(({ problem }) => problem.code === code)
    expect(codesOf(findings)).toContain(code)
    for (const { severity, problem } of found) {
      expect(problem.at).toMatchObject({ kind: 'file' })
      expect(problem.fix).toBeTruthy()
      expect(severity, 'as the page says').toBe(/A warning\.|^secret/.test(text) ? 'warning' : 'error')
    }
  })

  test('the right example is not, and would deploy', async () => {
    const { findings } = await checkExample(right, right)
    expect(codesOf(findings)).not.toContain(code)
    expect(codesOf(findings.filter(({ severity }) => severity === 'error'))).toEqual([])
  })

  test.runIf(/A warning\.|^secret/.test(text) && !code.endsWith('key-file'))(
    'a comment beside the line silences it',
    async () => {
      const { findings } = await checkExample(wrong, right)
      const at = findings.find(({ problem }) => problem.code === code)?.problem.at
      if (at?.kind !== 'file') throw new Error('It has no place.')
      const silenced = wrong.map(block => {
        const isPart = !/ /.test(block.info)
        const line = (at.line ?? 0) - (isPart ? 2 : 0)
        const path = isPart ? 'appspec.yml' : block.info.replace(/^\w+ /, '').replace(/ \d+$/, '')
        if (path !== at.path) return block
        const lines = block.text.split('\n')
        lines[line - 1] =
          `${lines[line - 1]?.replace('␍', '')} # ${code}${block.text.includes('␍') ? '␍' : ''}`
        return { ...block, text: lines.join('\n') }
      })
      expect(textOf(silenced)).toContain(`# ${code}`)
      expect(codesOf((await checkExample(silenced, right)).findings)).not.toContain(code)
    },
  )
})

test('every code that the source can print has its section, and no other', () => {
  const folder = fileURLToPath(new URL('src', ROOT))
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // Its texts with a slash are folders.
    .filter(path => path.endsWith('.ts') && path !== 'init/own-files.ts')
    .map(path => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))
  const known = new Set(sections.flatMap(({ code }) => code.split(', ')))
  const rooms = new Set([...known].flatMap(code => (code.includes('/') ? (code.split('/')[0] ?? '') : [])))
  const written = texts.flatMap(({ path, text }) => [
    ...[...text.matchAll(/'([a-z]+)\/([a-z][a-z0-9-]*)'/g)].flatMap(([, room = '', name]) =>
      rooms.has(room) ? `${room}/${name}` : [],
    ),
    // Where only the end of it is written.
    ...(path.startsWith('appspec')
      ? [...text.matchAll(/\bcode: '([a-z0-9-]+)'/g)].map(([, name]) => `appspec/${name}`)
      : []),
    ...[...text.matchAll(/code: `([a-z]+)\/no-such-\$\{/g)].flatMap(([, room]) =>
      ['user', 'group'].map(kind => `${room}/no-such-${kind}`),
    ),
    ...[...text.matchAll(/code: '(unexpected)'/g)].map(([, code]) => code ?? ''),
  ])
  const codes = new Set(written)
  expect([...codes].filter(code => !known.has(code)).sort()).toEqual([])
  // Those whose end is given at run time stand for all of their kind.
  const open = ['aws/NAME', 'deployment/CODE', 'inputs/NAME', 'shellcheck/SC1234']
  expect([...known].filter(code => !codes.has(code)).sort()).toEqual(open)
})

test('every code of a job has an example', () => {
  const isRule = (code: string) => /^(appspec|check|script|secret|settings)\//.test(code)
  for (const { text } of sections.filter(({ code }) => !isRule(code)))
    expect(text).toMatch(/\n\n```text\n.+\n```\n/s)
})
