// Splits a shell script into tokens.

import type { InnerScript, Token } from './ast.ts'
import { Enclosed } from './enclosed.ts'
import { Position } from './position.ts'

const SIGN = /\d*(?:<<<|<<-|<<|<>|<&|<|>>|>\||>&|>)|&>>|&>|&&|&|\|\||\|&|\||;;&|;;|;&|;|\(|\)/y
/** Letters that mean themselves, in quotes and out of them. */
const PLAIN = /[^\s;&|()<>"'\\$`]*/y
const WORD_END = /[ \t\r\n;&|()<>]/
const SUBSCRIPTED = /[A-Za-z_]\w*\[/y

/**
 * Reads bash well enough to know commands from quotes, comments and here-documents. What is not understood ends as a word.
 * Throws TooComplex.
 */
export function readTokens(script: string, firstLine: number, isBash: boolean): Token[] {
  return new Lexer(script, isBash).read({ from: 0, line: firstLine, level: 0 }).tokens
}

interface HereDocument {
  readonly delimiter: string
  readonly indented: boolean
}

interface Start {
  readonly from: number
  readonly line: number
  /** Above 0 it ends with the parenthesis that closes what was opened before. */
  readonly level: number
}

class Lexer {
  private readonly script: string
  private readonly enclosed: Enclosed
  /** By their offset those that began in a `$(…)`, and have their text after it. */
  private readonly outstanding = new Map<number, HereDocument>()

  constructor(script: string, isBash: boolean) {
    this.script = script
    this.enclosed = new Enclosed(script, isBash, (from, level) => this.read({ from, line: 1, level }).end)
  }

  read({ from, line: firstLine, level }: Start): { readonly tokens: Token[]; readonly end: number } {
    const { script } = this
    const tokens: Token[] = []
    const hereDocuments = new Map<number, HereDocument>()
    const position = new Position()
    const lineAt = createLineCounter(script, from, firstLine)
    let at = from
    let inTest = false

    const add = (token: Token) => {
      if (!inTest) position.add(token, tokens.at(-1))
      tokens.push(token)
    }

    while (at < script.length) {
      const letter = script[at] ?? ''
      const start = at
      if (letter === '\n') {
        at++
        if (!inTest) add(sign('\n', lineAt(start), start))
        for (const document of hereDocuments.values()) at = endOfHereDocument(script, at, document)
        hereDocuments.clear()
        continue
      }
      if (letter === ' ' || letter === '\t' || letter === '\r') {
        at++
        continue
      }
      if (letter === '\\' && /^\r?\n/.test(script.slice(at + 1, at + 3))) {
        at = script.indexOf('\n', at) + 1
        continue
      }
      const before = tokens.at(-1)
      const isRegex = inTest && before?.text === '=~' && !before.quoted
      if (letter === '#' && !isRegex) {
        at = this.enclosed.plain('\n', at)
        continue
      }
      const arithmetic =
        !isRegex && script.startsWith('((', at) ? this.enclosed.arithmetic(at + 2, level) : undefined
      if (arithmetic !== undefined) {
        at = arithmetic + 1
        add(plainWord(script.slice(start, at), lineAt(start), start))
        continue
      }
      const found = isRegex ? '' : signAt(script, at)
      if (level > 0 && found === ')' && !inTest && position.isOutermost) {
        for (const [offset, document] of hereDocuments) this.outstanding.set(offset, document)
        return { tokens, end: at }
      }
      if (found !== '') {
        at += found.length
        add(inTest ? plainWord(found, lineAt(start), start) : sign(found, lineAt(start), start))
        continue
      }
      const beginsCommand = !inTest && position.beginsCommand
      this.outstanding.clear()
      const read = this.readWord({ from: at, line: lineAt(start), level, beginsCommand, isRegex })
      at = Math.max(read.end, at + 1)
      for (const [offset, document] of this.outstanding) {
        if (endOfHereDocument(script, at, document) < script.length) hereDocuments.set(offset, document)
        else this.enclosed.readInVain(script.length - at)
      }
      const isReserved = (word: string) => !read.quoted && read.text === word
      if (inTest && isReserved(']]')) inTest = false
      add({ kind: 'word', start, ...read, end: at })
      if (beginsCommand && isReserved('[[')) inTest = true
      if (before?.kind === 'sign' && /<<-?$/.test(before.text) && !before.text.endsWith('<<<'))
        hereDocuments.set(start, { delimiter: read.text, indented: before.text.endsWith('-') })
    }
    return { tokens, end: script.length }
  }

  private readWord(word: Start & { beginsCommand: boolean; isRegex: boolean }) {
    const { script, enclosed } = this
    const { from, level } = word
    const inner: InnerScript[] = []
    const lineAt = createLineCounter(script, from, word.line)
    let text = ''
    let quoted = false
    let inQuotes = false
    let open: string | undefined
    /** Parentheses of a regular expression; all may stand within them. */
    let depth = 0
    let at = word.beginsCommand ? this.afterSubscript(from, level) : from
    text = script.slice(from, at)

    const takeUpTo = (end: number) => {
      text += script.slice(at, end + 1)
      at = end + 1
    }

    while (at < script.length) {
      PLAIN.lastIndex = at
      const plain = PLAIN.exec(script)?.[0] ?? ''
      text += plain
      at += plain.length
      const letter = script[at] ?? ''
      const pair = script.slice(at, at + 2)
      if (letter === '\\') {
        text += pair === '\\\n' ? '' : inQuotes && !/["$`\\]/.test(pair[1] ?? '') ? pair : (pair[1] ?? '')
        quoted ||= pair !== '\\\n'
        at += 2
      } else if (letter === '"') {
        inQuotes = !inQuotes
        quoted = true
        at++
      } else if (pair === '$$') takeUpTo(at + 1)
      else if (!inQuotes && (letter === "'" || pair === "$'")) {
        const start = at + (letter === "'" ? 1 : 2)
        const end = pair === "$'" ? enclosed.escaped("'", start) : enclosed.plain("'", start)
        text += script.slice(start, end)
        if (end >= script.length) open = "'"
        quoted = true
        at = end + 1
      } else if (pair === '$(' || (!inQuotes && (pair === '<(' || pair === '>('))) {
        const { end, isArithmetic } = enclosed.substitution(at, level + 1)
        if (!isArithmetic) inner.push({ text: script.slice(at + 2, end), line: lineAt(at) })
        takeUpTo(end)
      } else if (pair === '${') takeUpTo(enclosed.braces(at + 2, inQuotes, level + 1))
      else if (pair === '$[') {
        const end = enclosed.brackets(']', at + 2, level + 1)
        // A shell that does not know it takes it as it is written.
        takeUpTo(end < script.length ? end : at + 1)
      } else if (letter === '`') {
        const end = enclosed.escaped('`', at + 1)
        inner.push({ text: script.slice(at + 1, end), line: lineAt(at) })
        takeUpTo(end)
      } else if (word.isRegex && !inQuotes && /[()|<>&;]/.test(letter)) {
        depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
        if (depth < 0) break
        takeUpTo(at)
      } else if (letter === '(' && !inQuotes && isPatternStart(script, at, word)) {
        // `!(a|b)`, as with `shopt -s extglob`.
        takeUpTo(enclosed.brackets(')', at + 1, level + 1))
      } else if (!inQuotes && depth === 0 && WORD_END.test(letter)) break
      else {
        text += letter
        at++
      }
    }
    return {
      ...{ text, line: word.line, quoted, inner, end: at },
      ...((open !== undefined || inQuotes) && { open: open ?? '"' }),
    }
  }

  /** In `list[a & 1]=x` all may stand between the brackets. */
  private afterSubscript(from: number, level: number): number {
    SUBSCRIPTED.lastIndex = from
    const name = SUBSCRIPTED.exec(this.script)?.[0]
    if (name === undefined) return from
    const end = this.enclosed.brackets(']', from + name.length, level + 1) + 1
    return /^\+?=/.test(this.script.slice(end, end + 2)) ? end : from
  }
}

function isPatternStart(
  script: string,
  at: number,
  { from, beginsCommand }: { from: number; beginsCommand: boolean },
): boolean {
  if (at === from || !/[?*+@!]/.test(script[at - 1] ?? '')) return false
  if (!beginsCommand) return true
  // `if !(grep …)` negates a subshell, and `die!()` is a function.
  return script[at + 1] !== ')' && !(script[at - 1] === '!' && at === from + 1)
}

function signAt(script: string, at: number): string {
  SIGN.lastIndex = at
  const found = SIGN.exec(script)?.[0] ?? ''
  // `<(…)` is part of a word.
  return /^\d*[<>]$/.test(found) && script[at + found.length] === '(' ? '' : found
}

function sign(text: string, line: number, start: number): Token {
  return { kind: 'sign', text, line, start, end: start + text.length, quoted: false, inner: [] }
}

function plainWord(text: string, line: number, start: number): Token {
  return { ...sign(text, line, start), kind: 'word' }
}

/** For offsets that grow. */
function createLineCounter(script: string, from: number, firstLine: number): (offset: number) => number {
  let line = firstLine
  let counted = from
  return offset => {
    for (; counted < offset; counted++) if (script[counted] === '\n') line++
    return line
  }
}

function endOfHereDocument(script: string, from: number, { delimiter, indented }: HereDocument): number {
  let at = from
  while (at < script.length) {
    const found = script.indexOf('\n', at)
    const end = found < 0 ? script.length : found
    const text = script.slice(at, end).replace(/\r$/, '')
    if ((indented ? text.replace(/^\t+/, '') : text) === delimiter) return end
    at = end + 1
  }
  return script.length
}
