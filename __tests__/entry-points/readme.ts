// Reads the commands, outputs and workflows that the README and the pages in docs/ show.

import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

// Made of what the code prints; aws.md has its own test, in aws/account.test.ts.
const NOT_HERE = ['aws.md', 'problems.md', 'summary-failed.md', 'summary-succeeded.md']
const PAGES = readdirSync(new URL('docs/', ROOT)).filter(
  name => name.endsWith('.md') && !NOT_HERE.includes(name),
)
const text = ['README.md', ...PAGES.map(name => `docs/${name}`)]
  .map(path => readFileSync(new URL(path, ROOT), 'utf8'))
  .join('\n')

/** A block of commands, and what is shown of their output; `heading` is the nearest one above it. */
export interface Commands {
  readonly heading: string
  readonly script: string
  readonly output: string | undefined
}

interface Block {
  readonly heading: string
  readonly language: string
  readonly text: string
}

/** The fences, each with the heading above it. */
function readBlocks(): readonly Block[] {
  let heading = ''
  const found: Block[] = []
  for (const [, title, language = '', fenced = ''] of text.matchAll(
    /^#+ (.*)$|^```(.*)\n([\s\S]*?)^```$/gm,
  )) {
    if (title === undefined) found.push({ heading, language, text: fenced })
    else heading = title
  }
  return found
}

const blocks = readBlocks()

/** Every block, in the order of the text. An output belongs to the commands right above it. */
export const commands: readonly Commands[] = blocks.flatMap(({ heading, language, text }, index) => {
  const next = blocks[index + 1]
  const output = next?.language === 'text' && next.heading === heading ? next.text : undefined
  return language === 'sh' ? [{ heading, script: text, output }] : []
})

export const workflows = blocks.filter(({ language }) => language === 'yaml')

/** What is neither, nor an output that stands below its commands: nobody would try it. */
export const untried = blocks.filter(
  ({ language, heading }, index) =>
    !['sh', 'yaml'].includes(language) &&
    !(language === 'text' && blocks[index - 1]?.language === 'sh' && blocks[index - 1]?.heading === heading),
)

// What is otherwise each time: clocks, durations (with the spaces before them), and the names of what was made.
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/\d\d:\d\d:\d\d/g, 'TIME'],
  [/ +\d+(\.\d)? s\b/g, ' SECONDS'],
  [/\b[0-9a-f]{40}\b/g, 'COMMIT'],
  [/\bd-[A-Z0-9]{9}\b/g, 'DEPLOYMENT'],
]

/** The lines without what changes, and without those that only a look at the right moment sees. */
function shapeOf(text: string): readonly string[] {
  const shape = CHANGING.reduce((shape, [pattern, name]) => shape.replace(pattern, name), text)
  return shape
    .trimEnd()
    .split('\n')
    .filter(line => !/ InProgress$/.test(line))
}

/** The first lines of what is shown that are not printed like this, and in this order; "…" stands for any lines. */
export function missingFrom(printed: string, shown: string): string | undefined {
  let rest = `\n${shapeOf(printed).join('\n')}\n`
  for (const part of shapeOf(shown).join('\n').split(/^…$/m)) {
    const lines = `\n${part.replace(/^\n|\n$/g, '')}\n`
    const at = rest.indexOf(lines)
    if (at < 0) return part
    rest = rest.slice(at + lines.length - 1)
  }
  return undefined
}
