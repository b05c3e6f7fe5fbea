// Collects the sentences that a user can meet: in the source, in action.yml and in the hooks.

import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { parse } from 'yaml'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8')

function listFiles(folder: string, end: string): readonly string[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(end))
    .map(path => `${folder}/${path}`)
    .sort()
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The text of a string, a template or a sum of them, with {the expression} where a value goes. */
function textOf(node: unknown, source: string): string {
  if (!isNode(node)) return ''
  const { type, value, left, right, quasis, expressions } = node
  if (type === 'Literal' && typeof value === 'string') return value
  if (type === 'BinaryExpression') return textOf(left, source) + textOf(right, source)
  if (type !== 'TemplateLiteral') return `{${source.slice(node.start, node.end).replace(/\s+/g, ' ')}}`
  const gaps = (expressions as readonly unknown[]).map(gap => textOf(gap, source))
  const texts = quasis as readonly { readonly value: { readonly cooked: string } }[]
  return texts.map(({ value: { cooked } }, index) => cooked + (gaps[index] ?? '')).join('')
}

const isText = ({ type, value, operator }: Node) =>
  type === 'TemplateLiteral' ||
  (type === 'Literal' && typeof value === 'string') ||
  (type === 'BinaryExpression' && operator === '+')

/** Texts as they stand in the source; one inside another counts by itself, too. */
function* textsIn(node: Node, source: string): Generator<string> {
  if (node.type === 'ImportDeclaration') return
  if (isText(node)) yield textOf(node, source)
  for (const child of Object.values(node).flat()) {
    const part = node.type === 'BinaryExpression' && isNode(child) && isText(child)
    if (isNode(child) && !part) yield* textsIn(child, source)
  }
}

/** Two words at least beside the values, and no program in the shell's language. */
function isSentence(text: string): boolean {
  const words = text.replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, ' … ')
  return (
    /[a-z]{2,}\W{1,4}[a-z]+/i.test(words) &&
    words.includes(' ') &&
    !/^\n?set -[Ee]|\n.*\$|^\n[a-z]/.test(text)
  )
}

function sourceMessages(path: string): readonly string[] {
  const source = stripTypeScriptTypes(read(path))
  return [...textsIn(parseAst(source) as unknown as Node, source)].filter(isSentence)
}

function actionMessages(): readonly string[] {
  const { inputs, outputs } = parse(read('action.yml'))
  return [inputs, outputs].flatMap(named =>
    Object.entries<{ description: string }>(named).map(
      ([name, { description }]) => `${name}: ${description}`,
    ),
  )
}

/** What a script prints: the words after the commands that print, and after `die`. */
function hookMessages(path: string): readonly string[] {
  const printing = /\b(?:echo|printf|die|say|print|exit)\b[ (]+(.+)$/gm
  return [...read(path).matchAll(printing)].map(([, words = '']) => words.trim()).filter(isSentence)
}

/** The sentences of a file, each once, in the order in which they stand there. */
export function collectMessages(): readonly (readonly [path: string, messages: readonly string[]])[] {
  const hooks = [...listFiles('hooks', '.sh'), ...listFiles('hooks', '.py')]
  const found: [string, readonly string[]][] = [
    ['action.yml', actionMessages()],
    ...hooks.map((path): [string, readonly string[]] => [path, hookMessages(path)]),
    ...listFiles('src', '.ts').map((path): [string, readonly string[]] => [path, sourceMessages(path)]),
  ]
  return found.flatMap(([path, messages]) =>
    messages.length === 0 ? [] : [[path, [...new Set(messages)]] as const],
  )
}
