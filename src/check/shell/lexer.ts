// Splits a shell script into tokens.

/** A command that stands inside a word, `$(…)`, or the text of one in backquotes. */
interface InnerScript {
  readonly text: string
  readonly line: number
}

export interface Token {
  readonly kind: 'word' | 'sign'
  /** A word without its quotes; `$…` stays as written. A sign as written, a line's end as a newline. */
  readonly text: string
  /** From 1. */
  readonly line: number
  /** Offsets in the script. */
  readonly start: number
  readonly end: number
  readonly quoted: boolean
  /** The quote or the bracket in it that nothing closes. */
  readonly open?: string
  readonly inner: readonly InnerScript[]
}

const SIGN = /\d*(?:<<<|<<-|<<|<>|<&|<|>>|>\||>&|>)|&>>|&>|&&|&|\|\||\|&|\||;;&|;;|;&|;|\(|\)/y
/** Blocks in blocks; nobody writes so many, and each takes some of our own stack. */
export const DEEPEST = 50
// Letters in which the ends of subshells in subshells are looked for: a tenth of a second.
const MOST_SEARCHED = 1_000_000
/** Letters that mean themselves, in quotes and out of them. */
const PLAIN = /[^\s;&|()<>"'\\$`]*/y
const WORD_END = /[\s;&|()<>]/

/** A script beyond these limits: nothing is known of it. */
export class TooComplex extends Error {}

/**
 * Reads bash well enough to know commands from quotes, comments and here-documents. What is not understood ends as a word.
 * Throws TooComplex.
 */
export function readTokens(script: string, firstLine = 1): Token[] {
  const tokens: Token[] = []
  const hereDocuments: { delimiter: string; indented: boolean }[] = []
  let at = 0
  let line = firstLine
  let inTest = false
  let searched = 0

  /** Moves on, and counts the lines on the way. */
  const goTo = (end: number) => {
    for (
      let found = script.indexOf('\n', at);
      found >= 0 && found < end;
      found = script.indexOf('\n', found + 1)
    )
      line++
    at = Math.min(end, script.length)
  }

  /** Where `((…))` ends; undefined: these are two subshells. */
  const arithmeticEnd = (from: number): number | undefined => {
    if (searched > MOST_SEARCHED) throw new TooComplex()
    const end = endOfParentheses(script, from + 2)
    if (script[end + 1] === ')') return end + 2
    searched += end - from
    return undefined
  }

  while (at < script.length) {
    const letter = script[at] ?? ''
    const [start, startLine] = [at, line]
    if (letter === '\n') {
      goTo(at + 1)
      if (!inTest) tokens.push(sign('\n', startLine, start, at))
      for (const { delimiter, indented } of hereDocuments.splice(0))
        goTo(endOfHereDocument(script, at, delimiter, indented))
      continue
    }
    if (/\s/.test(letter)) goTo(at + 1)
    else if (letter === '\\' && /^\r?\n/.test(script.slice(at + 1, at + 3)))
      goTo(script.indexOf('\n', at) + 1)
    else if (letter === '#') goTo(endOf(script, '\n', at))
    else {
      const arithmetic = script.startsWith('((', at) ? arithmeticEnd(at) : undefined
      if (arithmetic !== undefined) {
        goTo(arithmetic)
        tokens.push(word(script.slice(start, at), startLine, start, at, false, []))
        continue
      }
      SIGN.lastIndex = at
      const found = /^[<>]\(/.test(script.slice(at, at + 2)) ? undefined : SIGN.exec(script)?.[0]
      if (found !== undefined && found !== '') {
        goTo(at + found.length)
        tokens.push(inTest ? word(found, startLine, start, at, false, []) : sign(found, startLine, start, at))
        continue
      }
      const read = readWord(script, at, line)
      goTo(Math.max(read.end, at + 1))
      const before = tokens.at(-1)
      tokens.push({
        ...word(read.text, startLine, start, at, read.quoted, read.inner),
        ...(read.open !== undefined && { open: read.open }),
      })
      if (read.text === '[[') inTest = true
      if (read.text === ']]') inTest = false
      if (before?.kind === 'sign' && /<<-?$/.test(before.text) && !before.text.endsWith('<<<'))
        hereDocuments.push({ delimiter: read.text, indented: before.text.endsWith('-') })
    }
  }
  return tokens
}

function readWord(script: string, from: number, firstLine: number) {
  const inner: InnerScript[] = []
  let line = firstLine
  let counted = from
  /** For offsets that grow. */
  const lineAt = (offset: number) => {
    line += script.slice(counted, offset).match(/\n/g)?.length ?? 0
    counted = offset
    return line
  }
  let text = ''
  let quoted = false
  let inQuotes = false
  let open: string | undefined
  let at = from
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
    } else if (!inQuotes && (letter === "'" || pair === "$'")) {
      const start = at + (letter === "'" ? 1 : 2)
      const end = pair === "$'" ? endOfEscaped(script, "'", start) : endOf(script, "'", start)
      text += script.slice(start, end)
      if (end >= script.length) open = "'"
      quoted = true
      at = end + 1
    } else if (pair === '$(' || (!inQuotes && (pair === '<(' || pair === '>('))) {
      const end = endOfParentheses(script, at + 2)
      if (script[at + 2] !== '(') inner.push({ text: script.slice(at + 2, end), line: lineAt(at) })
      text += script.slice(at, end + 1)
      at = end + 1
    } else if (pair === '${') {
      const end = endOfBraces(script, at + 2, inQuotes)
      text += script.slice(at, end + 1)
      at = end + 1
    } else if (letter === '`') {
      const end = endOfEscaped(script, '`', at + 1)
      inner.push({ text: script.slice(at + 1, end), line: lineAt(at) })
      text += script.slice(at, end + 1)
      at = end + 1
    } else if (letter === '(' && !inQuotes && at > from && /[?*+@!]/.test(script[at - 1] ?? '')) {
      // A pattern of `shopt -s extglob`: `!(a|b)`.
      const end = endOfParentheses(script, at + 1)
      text += script.slice(at, end + 1)
      at = end + 1
    } else if (!inQuotes && WORD_END.test(letter)) break
    else {
      text += letter
      at++
    }
  }
  return { text, quoted, inner, end: at, open: open ?? (inQuotes ? '"' : undefined) }
}

function sign(text: string, line: number, start: number, end: number): Token {
  return { kind: 'sign', text, line, start, end, quoted: false, inner: [] }
}

function word(
  text: string,
  line: number,
  start: number,
  end: number,
  quoted: boolean,
  inner: readonly InnerScript[],
): Token {
  return { kind: 'word', text, line, start, end, quoted, inner }
}

function endOf(script: string, mark: string, from: number): number {
  const end = script.indexOf(mark, from)
  return end < 0 ? script.length : end
}

function endOfEscaped(script: string, mark: string, from: number): number {
  let at = from
  while (at < script.length && script[at] !== mark) at += script[at] === '\\' ? 2 : 1
  return at
}

/** Where the brace ends that was opened before `from`. In double quotes a single quote means itself. */
function endOfBraces(script: string, from: number, inQuotes: boolean, level = 0): number {
  if (level > DEEPEST) throw new TooComplex()
  let depth = 1
  let at = from
  for (; at < script.length; at++) {
    const letter = script[at]
    if (letter === '\\') at++
    else if (letter === "'" && !inQuotes) at = endOf(script, "'", at + 1)
    else if (letter === '"') at = endOfQuotes(script, at + 1, level)
    else if (letter === '`') at = endOfEscaped(script, '`', at + 1)
    else if (script.startsWith('$(', at)) at = endOfParentheses(script, at + 2, level + 1)
    else if (script.startsWith('${', at)) depth++
    else if (letter === '}' && --depth === 0) break
  }
  return at
}

const CASE = /case\s+\S+\s+in\b/y
const ESAC = /esac\b/y
const HERE_DOCUMENT = /<<(-?)\s*(?:\\?([\w.-]+)|'([^'\n]+)'|"([^"\n]+)")/y

/** Where the parenthesis ends that was opened before `from`. */
function endOfParentheses(script: string, from: number, level = 0): number {
  if (level > DEEPEST) throw new TooComplex()
  const hereDocuments: { delimiter: string; indented: boolean }[] = []
  /** How deep each `case` is, whose patterns end in a parenthesis that nothing opens. */
  const cases: number[] = []
  let depth = 1
  let at = from
  while (at < script.length) {
    const letter = script[at] ?? ''
    const beginsWord = /[\s;&|(]/.test(script[at - 1] ?? '')
    const here = letter === '<' ? matchAt(HERE_DOCUMENT, script, at) : null
    if (letter === '\\') at++
    else if (letter === "'") at = endOf(script, "'", at + 1)
    else if (letter === '"') at = endOfQuotes(script, at + 1, level)
    else if (letter === '`') at = endOfEscaped(script, '`', at + 1)
    else if (script.startsWith('${', at)) at = endOfBraces(script, at + 2, false, level + 1)
    else if (letter === '#' && beginsWord) at = endOf(script, '\n', at) - 1
    else if (script.startsWith('<<<', at)) at += 2
    else if (here !== null) {
      hereDocuments.push({ delimiter: here[2] ?? here[3] ?? here[4] ?? '', indented: here[1] === '-' })
      at += here[0].length - 1
    } else if (letter === '\n') {
      for (const { delimiter, indented } of hereDocuments.splice(0))
        at = endOfHereDocument(script, at + 1, delimiter, indented)
    } else if (beginsWord && letter === 'c' && matchAt(CASE, script, at) !== null) cases.push(depth)
    else if (beginsWord && letter === 'e' && matchAt(ESAC, script, at) !== null) cases.pop()
    else if (letter === '(') depth++
    else if (letter === ')' && cases.at(-1) !== depth && --depth === 0) return at
    at++
  }
  return script.length
}

function matchAt(pattern: RegExp, script: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(script)
}

function endOfQuotes(script: string, from: number, level: number): number {
  let at = from
  while (at < script.length && script[at] !== '"') {
    if (script[at] === '\\') at += 2
    else if (script.startsWith('$(', at)) at = endOfParentheses(script, at + 2, level + 1) + 1
    else at++
  }
  return at
}

function endOfHereDocument(script: string, from: number, delimiter: string, indented: boolean): number {
  let at = from
  while (at < script.length) {
    const end = endOf(script, '\n', at)
    const text = script.slice(at, end).replace(/\r$/, '')
    if ((indented ? text.replace(/^\t+/, '') : text) === delimiter) return end
    at = end + 1
  }
  return script.length
}
