// Knows where in a shell's grammar a token stands: where a command may begin, and which parenthesis belongs to a `case`.

import type { Token } from './ast.ts'

type Frame =
  | { readonly kind: 'parentheses' }
  /** `list=(…)`. */
  | { readonly kind: 'array' }
  | { readonly kind: 'case'; readonly next: 'subject' | 'in' | 'first-pattern' | 'pattern' | 'commands' }

/** A command may begin after them. */
const BEFORE_COMMANDS = new Set(
  'if then elif else fi while until do done { } ! time -p -- coproc [[ ]]'.split(' '),
)
/** A name stands between them and a command. */
const BEFORE_NAMES = new Set(['function', 'coproc'])
const ASSIGNMENT = /^\w+(\[.*\])?\+?=/s

export class Position {
  private readonly frames: Frame[] = []
  private readonly last: string[] = []
  private isTarget = false
  private begins = true

  /** A reserved word, or an assignment, may stand here. */
  get beginsCommand(): boolean {
    const frame = this.frames.at(-1)
    const isBetween = frame?.kind === 'array' || (frame?.kind === 'case' && frame.next !== 'commands')
    return this.begins && !this.isTarget && !isBetween
  }

  /** A closing parenthesis here would close what was opened before the first token. */
  get isOutermost(): boolean {
    const frame = this.frames.at(-1)
    return this.frames.every(({ kind }) => kind === 'case') && !isPattern(frame)
  }

  /** Steps over a token. */
  add(token: Token, before: Token | undefined): void {
    if (token.kind === 'word') this.addWord(token)
    else this.addSign(token, before)
  }

  private addSign({ text, start }: Token, before: Token | undefined): void {
    const frame = this.frames.at(-1)
    if (/[<>]/.test(text)) this.isTarget = true
    else if (text === '(' && !isPattern(frame)) {
      const isArray = before?.kind === 'word' && before.end === start && before.text.endsWith('=')
      this.frames.push({ kind: isArray ? 'array' : 'parentheses' })
      this.begins = true
    } else if (text === ')') {
      if (isPattern(frame)) this.replace('commands')
      else while (this.frames.pop()?.kind === 'case');
      this.begins = true
    } else if (frame?.kind === 'case' && /^;[;&]/.test(text)) this.replace('first-pattern')
    else if (isPattern(frame) && text !== '\n') this.replace('pattern')
    else this.begins = true
    if (text !== '\n') this.remember(text)
  }

  private addWord({ text, quoted }: Token): void {
    const frame = this.frames.at(-1)
    const isReserved = (...words: readonly string[]) => !quoted && words.includes(text)
    if (this.isTarget) this.isTarget = false
    else if (frame?.kind === 'case' && frame.next !== 'commands') {
      if (frame.next === 'subject') this.replace('in')
      else if (frame.next === 'in') this.replace('first-pattern')
      else if (frame.next === 'first-pattern' && isReserved('esac')) this.endCase()
      else this.replace('pattern')
    } else if (frame?.kind === 'array') return
    else if (!this.begins)
      this.begins =
        BEFORE_NAMES.has(this.last.at(-1) ?? '') ||
        (['for', 'select'].includes(this.last[0] ?? '') && isReserved('do', '{')) ||
        (this.last[0] === 'coproc' && isReserved('{', 'if', 'while', 'until'))
    else if (isReserved('case')) {
      this.frames.push({ kind: 'case', next: 'subject' })
      this.begins = false
    } else if (frame?.kind === 'case' && isReserved('esac')) this.endCase()
    else
      this.begins = ASSIGNMENT.test(text) || (!quoted && (BEFORE_COMMANDS.has(text) || text.startsWith('((')))
    this.remember(text)
  }

  private endCase(): void {
    this.frames.pop()
    this.begins = true
  }

  private replace(next: (Frame & { kind: 'case' })['next']): void {
    this.frames.splice(-1, 1, { kind: 'case', next })
  }

  /** The last two tokens. */
  private remember(text: string): void {
    this.last.push(text)
    if (this.last.length > 2) this.last.shift()
  }
}

function isPattern(frame: Frame | undefined): boolean {
  return frame?.kind === 'case' && (frame.next === 'pattern' || frame.next === 'first-pattern')
}
