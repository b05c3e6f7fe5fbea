// The syntax tree of a shell script.

/** What ends at a line's end, a `;` or a `&`: pipelines, joined by `&&` and `||`. */
export interface Statement {
  readonly line: number
  /** As written. */
  readonly text: string
  readonly pipelines: readonly Pipeline[]
  readonly background: boolean
}

export interface Pipeline {
  /** How it hangs on the one before; the first on none. */
  readonly joint: '&&' | '||' | undefined
  readonly negated: boolean
  readonly commands: readonly Command[]
}

export type Command = SimpleCommand | CompoundCommand

export interface SimpleCommand {
  readonly kind: 'simple'
  readonly line: number
  /** Assignments before it included. */
  readonly words: readonly Token[]
  readonly redirections: readonly Redirection[]
}

export interface CompoundCommand {
  readonly kind: 'if' | 'loop' | 'case' | 'group' | 'subshell' | 'function'
  readonly line: number
  /** What stands before the body: a loop's variable and list, a function's name. */
  readonly head: readonly Token[]
  readonly conditions: readonly (readonly Statement[])[]
  readonly bodies: readonly (readonly Statement[])[]
  readonly redirections: readonly Redirection[]
}

export interface Redirection {
  /** `>`, `2>`, `&>` … */
  readonly sign: string
  readonly target: string
}

/** A command that stands inside a word, `$(…)`, or the text of one in backquotes. */
export interface InnerScript {
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
