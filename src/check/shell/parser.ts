// Parses the tokens of a shell script into commands.

import type {
  Command,
  CompoundCommand,
  Pipeline,
  Redirection,
  SimpleCommand,
  Statement,
  Token,
} from './ast.ts'
import { DEEPEST, TooComplex } from './enclosed.ts'
import { readTokens } from './lexer.ts'
import { CASE_END, type SyntaxFault, TokenCursor } from './token-cursor.ts'

/** What a coprocess with a name begins with, after it. */
const COMPOUNDS = new Set(['{', '(', 'if', 'while', 'until', 'for', 'select', 'case', '[['])

/** Never throws; what is no shell gives strange commands, and what is nested too deeply gives none. */
export function parseShell(script: string, firstLine = 1): Statement[] {
  return parseScript(script, firstLine).statements
}

interface Parsed {
  readonly statements: Statement[]
  readonly fault: SyntaxFault | undefined
}

export function parseScript(script: string, firstLine = 1): Parsed {
  try {
    const parsed = parseTokens(script, firstLine, /^#![^\n]*\bbash\b/.test(script))
    // Without a first line sh runs it, or the login shell of "runas": then it is wrong only where it is for both.
    return parsed.fault === undefined || script.startsWith('#!')
      ? parsed
      : parseTokens(script, firstLine, true)
  } catch (failure) {
    if (failure instanceof TooComplex) return { statements: [], fault: undefined }
    throw failure
  }
}

function parseTokens(script: string, firstLine: number, isBash: boolean): Parsed {
  const tokens = readTokens(script, firstLine, isBash)
  const reader = new Reader(script, tokens)
  const statements: Statement[] = []
  while (!reader.atEnd()) {
    statements.push(...reader.list())
    // What closes nothing.
    if (!reader.atEnd()) reader.refuse()
  }
  const open = tokens.find(token => token.open !== undefined)
  const unclosed = open && {
    line: open.line,
    what: `nothing closes the ${open.open} that begins on this line`,
  }
  const faults = [unclosed, reader.fault].filter(fault => fault !== undefined)
  const end = statements.findIndex(endsScript)
  if (end < 0) return { statements, fault: faults[0] }
  // A shell reads line by line: what follows may be of another language.
  const lastLine = lastLineOf(statements[end])
  return { statements: statements.slice(0, end + 1), fault: faults.find(({ line }) => line <= lastLine) }
}

/** `exit`, or another program in the shell's place, whatever was before. */
function endsScript({ pipelines: [pipeline], background }: Statement): boolean {
  const [command, ...others] = pipeline?.commands ?? []
  if (command?.kind !== 'simple' || others.length > 0 || background) return false
  const [name, operand] = command.words
  // `exec {log}>file` only opens it.
  const isProgram = operand !== undefined && !/^\{\w+\}$/.test(operand.text)
  return name?.text === 'exit' || (name?.text === 'exec' && isProgram)
}

function lastLineOf(statement: Statement | undefined): number {
  return statement === undefined ? 0 : statement.line + statement.text.split('\n').length - 1
}

class Reader extends TokenCursor {
  private readonly script: string
  private level = 0

  constructor(script: string, tokens: readonly Token[]) {
    super(tokens)
    this.script = script
  }

  /** Statements up to what closes the block that they are in. */
  list(): Statement[] {
    const statements: Statement[] = []
    for (;;) {
      this.skip('\n', ';', '&')
      if (this.isClosing()) return statements
      statements.push(this.statement())
    }
  }

  private statement(): Statement {
    const first = this.peek()
    const pipelines = [this.pipeline(undefined)]
    while (this.isSign('&&', '||')) {
      const joint = this.next()?.text === '&&' ? '&&' : '||'
      this.skip('\n')
      pipelines.push(this.pipeline(joint))
    }
    const last = this.tokens[this.position - 1]
    const background = this.isSign('&')
    this.skip('&', ';')
    return {
      line: first?.line ?? 0,
      text: this.script.slice(first?.start ?? 0, last?.end ?? 0),
      pipelines,
      background,
    }
  }

  private pipeline(joint: Pipeline['joint']): Pipeline {
    const from = this.position
    let negated = false
    for (; this.isWord('!', 'time') && !this.isFunction(); this.position++) {
      if (this.isWord('!')) negated = !negated
      else while (/^-p$|^--$/.test(this.peek(1)?.text ?? '')) this.position++
    }
    // `!` and `time` may stand alone.
    const isEmpty = this.position > from && (this.isClosing() || this.isSign('\n', ';', '&', '&&', '||'))
    const commands = [isEmpty ? emptyCommand(this.peek()?.line ?? 0) : this.command()]
    while (this.isSign('|', '|&')) {
      this.position++
      this.skip('\n')
      commands.push(this.command())
    }
    return { joint, negated, commands }
  }

  private command(): Command {
    const line = this.peek()?.line ?? 0
    if (this.level > DEEPEST) throw new TooComplex()
    if (this.isWord('coproc') && !this.isFunction())
      this.position += this.startsCompound(1) || !this.startsCompound(2) ? 1 : 2
    if (this.isFunction()) return this.compound('function', line, () => this.definition())
    if (this.isSign('(')) return this.compound('subshell', line, () => this.block('(', ')'))
    if (this.isWord('{')) return this.compound('group', line, () => this.block('{', '}'))
    if (this.isWord('if')) return this.compound('if', line, () => this.branches())
    if (this.isWord('while', 'until')) return this.compound('loop', line, () => this.conditionLoop())
    if (this.isWord('for', 'select')) return this.compound('loop', line, () => this.listLoop())
    if (this.isWord('case')) return this.compound('case', line, () => this.cases())
    return this.simple(line)
  }

  private startsCompound(ahead: number): boolean {
    const before = this.peek(ahead - 1)?.text ?? ''
    return COMPOUNDS.has(this.peek(ahead)?.text ?? '') && !before.endsWith('=')
  }

  /** In sh a function may be called as bash calls its reserved words. */
  private isFunction(): boolean {
    const token = this.peek()
    if (token?.kind !== 'word') return false
    const hasParentheses = this.peek(1)?.text === '(' && this.peek(2)?.text === ')'
    // `list=()` is an empty array.
    return hasParentheses ? !token.text.endsWith('=') : this.isWord('function')
  }

  private compound(
    kind: CompoundCommand['kind'],
    line: number,
    read: () => Partial<CompoundCommand>,
  ): CompoundCommand {
    this.level++
    const parts = { head: [], conditions: [], bodies: [], ...read() }
    this.level--
    const redirections: Redirection[] = []
    while (this.isRedirection()) redirections.push(this.redirection())
    return { kind, line, ...parts, redirections }
  }

  private block(open: string, close: string, line = this.peek()?.line): Partial<CompoundCommand> {
    this.expect(open, line)
    const bodies = [this.list()]
    this.expect(close, line)
    return { bodies }
  }

  private branches(): Partial<CompoundCommand> {
    const line = this.peek()?.line
    const conditions: Statement[][] = []
    const bodies: Statement[][] = []
    while (this.isWord('if', 'elif', 'else')) {
      if (this.next()?.text !== 'else') {
        conditions.push(this.list())
        this.expect('then', line)
      }
      bodies.push(this.list())
      if (this.isWord('if')) break
    }
    this.expect('fi', line)
    return { conditions, bodies }
  }

  private conditionLoop(): Partial<CompoundCommand> {
    const line = this.next()?.line
    const conditions = [this.list()]
    return { conditions, ...this.block('do', 'done', this.peek()?.line ?? line) }
  }

  private listLoop(): Partial<CompoundCommand> {
    const line = this.next()?.line
    const head = [this.next()].filter(isToken)
    this.skip('\n')
    if (this.isWord('in')) while (this.peek()?.kind === 'word') head.push(...[this.next()].filter(isToken))
    this.skip(';', '\n')
    return {
      head,
      ...(this.isWord('{') ? this.block('{', '}') : this.block('do', 'done', this.peek()?.line ?? line)),
    }
  }

  private cases(): Partial<CompoundCommand> {
    const line = this.peek()?.line
    this.position += 2
    while (!this.atEnd() && !this.isWord('in')) this.position++
    this.position++
    const bodies: Statement[][] = []
    for (;;) {
      this.skip('\n')
      if (this.atEnd() || this.isWord('esac')) break
      while (!this.atEnd() && !this.isSign(')')) this.position++
      this.position++
      bodies.push(this.list())
      this.skip(...CASE_END)
    }
    this.expect('esac', line)
    return { bodies }
  }

  private definition(): Partial<CompoundCommand> {
    if (this.isWord('function')) this.position++
    const head = [this.next()].filter(isToken)
    // `function f (…)` has a subshell for its body.
    if (this.isSign('(') && this.peek(1)?.text === ')') this.position += 2
    this.skip('\n')
    const body = this.command()
    return { head, bodies: body.kind === 'simple' ? [] : body.bodies }
  }

  private simple(line: number): SimpleCommand {
    const words: Token[] = []
    const redirections: Redirection[] = []
    for (;;) {
      const token = this.peek()
      if (this.isRedirection()) redirections.push(this.redirection())
      else if (token?.kind === 'word') {
        words.push(token)
        this.position++
        if (isWhole(words)) {
          while (this.isRedirection()) redirections.push(this.redirection())
          return { kind: 'simple', line, words, redirections }
        }
      } else if (this.isSign('(') && words.at(-1)?.text.endsWith('=')) this.skipParentheses()
      else break
    }
    if (words.length > 0 && this.isSign('(')) this.expect(undefined)
    // A sign that begins nothing.
    if (words.length === 0 && redirections.length === 0 && !this.isClosing()) this.refuse()
    return { kind: 'simple', line, words, redirections }
  }

  private isRedirection(): boolean {
    const token = this.peek()
    return token?.kind === 'sign' && /[<>]/.test(token.text)
  }

  private redirection(): Redirection {
    const sign = this.next()?.text ?? ''
    const target = this.peek()?.kind === 'word' ? (this.next()?.text ?? '') : ''
    return { sign, target }
  }

  /** The values of an array. */
  private skipParentheses(): void {
    while (!this.atEnd() && !this.isSign(')')) this.position++
    this.position++
  }
}

/** `[[ … ]]` or `((…))`: what follows is no argument, but `then` perhaps. */
function isWhole(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || first.quoted) return false
  return first.text === '[[' ? last?.quoted === false && last.text === ']]' : first.text.startsWith('((')
}

function emptyCommand(line: number): SimpleCommand {
  return { kind: 'simple', line, words: [], redirections: [] }
}

function isToken(token: Token | undefined): token is Token {
  return token !== undefined
}
