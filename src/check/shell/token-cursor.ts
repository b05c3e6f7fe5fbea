// Steps through the tokens of a shell script, and notes the first that cannot stand where it is.

import type { Token } from './ast.ts'

/** What a list of commands ends with. */
const CLOSING = new Set(['then', 'do', 'done', 'fi', 'else', 'elif', 'esac', '}'])
export const CASE_END = new Set([';;', ';&', ';;&'])

/** Where a shell would stop reading, as far as this parser knows the shell. */
export interface SyntaxFault {
  readonly line: number
  /** A part of a sentence: `"(" is not expected here`. */
  readonly what: string
}

export class TokenCursor {
  protected readonly tokens: readonly Token[]
  protected position = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** The first one. */
  fault: SyntaxFault | undefined

  /** Steps over a token that cannot stand where it is. */
  refuse(): void {
    this.expect(undefined)
    this.position++
  }

  /** `opened` is the line of what is to be closed. */
  protected expect(close: string | undefined, opened = 0): boolean {
    const token = this.peek()
    const found = token !== undefined && !token.quoted && token.text === close
    if (found) this.position++
    else if (token === undefined)
      this.fault ??= { line: opened, what: `"${close}" is missing for what begins on this line` }
    else
      this.fault ??= {
        line: token.line,
        what: `"${token.text === '\n' ? 'the end of the line' : token.text}" is not expected here`,
      }
    return found
  }

  atEnd(): boolean {
    return this.position >= this.tokens.length
  }

  next(): Token | undefined {
    return this.tokens[this.position++]
  }

  protected peek(ahead = 0): Token | undefined {
    return this.tokens[this.position + ahead]
  }

  protected isSign(...texts: readonly string[]): boolean {
    const token = this.peek()
    return token?.kind === 'sign' && texts.includes(token.text)
  }

  protected isWord(...texts: readonly string[]): boolean {
    const token = this.peek()
    return token?.kind === 'word' && !token.quoted && texts.includes(token.text)
  }

  protected skip(...signs: readonly string[]): void {
    while (this.isSign(...signs)) this.position++
  }

  protected isClosing(): boolean {
    const token = this.peek()
    if (token === undefined || token.quoted) return token === undefined
    return token.kind === 'word' ? CLOSING.has(token.text) : token.text === ')' || CASE_END.has(token.text)
  }
}
