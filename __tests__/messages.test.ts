import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { collectMessages } from './messages.ts'

const INTRODUCTION = `# Messages

Every sentence that users can see, listed by the file that prints it, so that a reviewer can read them at a glance. \`{…}\` stands for a value.
\`npx vitest run messages --update\` writes this page.
`

// Read the difference aloud before you update it.
test('docs/messages.md has every sentence as it is printed', async () => {
  const sections = collectMessages().map(
    ([path, messages]) => `\n## ${path}\n\n${messages.map(text => `- ${line(text)}\n`).join('')}`,
  )
  await expect(INTRODUCTION + sections.join('')).toMatchFileSnapshot('../docs/messages.md')
})

/** As it stands, on one line, and nothing of it is Markdown. */
const line = (text: string) => `\`\` ${text.replaceAll('\n', '↵').trim()} \`\``

// ShellCheck writes it.
const FOREIGN = ['shellcheck/SC1234']

test('every example of docs/problems.md is printed by the source', () => {
  const patterns = collectMessages()
    .flatMap(([, messages]) => messages)
    .flatMap(text => text.split('\n'))
    .filter(text => /[a-z]{2,}\W+[a-z]{2,}/i.test(text.replaceAll(VALUES, '')))
    .map(text => new RegExp(text.trim().split(VALUES).map(literal).join('.*')))
  const page = readFileSync(new URL('../docs/problems.md', import.meta.url), 'utf8')
  const examples = [...page.matchAll(/^### (\S+)\n(?:(?!^###)[\s\S])*?```text\n([\s\S]*?)```/gm)]
  expect(examples.length).toBeGreaterThan(200)
  const stale = examples.filter(
    ([, code = '', example = '']) =>
      !FOREIGN.includes(code) && !example.split('\n').some(line => patterns.some(each => each.test(line))),
  )
  expect(stale.map(([, code, example]) => `${code}: ${example}`)).toEqual([])
})

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A value in a message as it is collected: {expression}. */
const VALUES = /\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g
