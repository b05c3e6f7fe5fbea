// Makes text that somebody else wrote safe to print, and writes lists of names.

declare const made: unique symbol

/** One line that is safe to print. Only the functions of this file make it, so that it is made safe once. */
export type SafeLine = string & { readonly [made]: 'line' }

/**
 * Log tails, messages, commit subjects, names of instances and scripts: whoever can write those could otherwise
 * give the runner commands, forge annotations, break the summary or repaint a terminal. Everything that is shown
 * goes through here first.
 */

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

// ECMA-48, both spellings of each: with ESC, and as one character.
const ESC = '\\u001b'
const STRING_START = `(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])`
const STRING_END = `(?:\\u0007|${ESC}\\\\|\\u009c)`
const CONTROL_STRING = new RegExp(`${STRING_START}[^\\u0007${ESC}\\u009c\\r\\n]*${STRING_END}`, 'g')
const CONTROL_SEQUENCE = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]|${ESC}[ -/]*[0-~]`, 'g')

// Formatting characters turn text round or hide in it; the two joiners (U+200C, U+200D) shape scripts and emoji.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

// The runner trims white space, then looks for `::`, and for `##[` anywhere in a line. Its comparison skips
// characters that cannot be seen, so they do not protect: a space does.
// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
const COMMAND_START = /^([\s\p{DI}]*:\p{DI}*)(?=:)/u
const OLD_COMMAND = /(#\p{DI}*#\p{DI}*)(?=\[)/gu

/** The lines of a text, each safe to print on its own. Carriage returns end a line too; a last empty line is dropped. */
export function sanitizeLines(text: string): SafeLine[] {
  const lines = visibleLines(text).map(guard)
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** A text as one line. */
export function sanitizeLine(text: string): SafeLine {
  return guard(visibleLines(text).join(' ').replace(/\s+/g, ' ').trim())
}

function visibleLines(text: string): string[] {
  return text
    .replace(CONTROL_STRING, '')
    .replace(CONTROL_SEQUENCE, '')
    .split(LINE_END)
    .map(line => line.replaceAll('\t', '    ').replace(UNSEEN, '').trimEnd())
}

function guard(line: string): SafeLine {
  return line.replace(COMMAND_START, '$1 ').replace(OLD_COMMAND, '$1 ') as SafeLine
}

/** A line of our own words, with lines that are safe among them. */
export function safeLine(words: TemplateStringsArray, ...lines: readonly (SafeLine | number)[]): SafeLine {
  return guard(String.raw({ raw: words }, ...lines))
}

/** Two that are safe could make a command together. */
export function joinLine(parts: readonly SafeLine[], separator = ''): SafeLine {
  return guard(parts.join(separator))
}

export function spaces(count: number): SafeLine {
  return ' '.repeat(Math.max(0, count)) as SafeLine
}

/**
 * At most `limit` UTF-16 units (the runner counts in them), the last one an ellipsis where something was left out.
 * Cut between words where that is possible: half a secret would be one that the runner no longer knows.
 */
export function clip<Text extends string>(text: Text, limit: number): Text {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')
  const words = cut.replace(/\s+\S*$/, '')
  // Safe as the whole is.
  return `${words.length > limit / 2 ? words : cut}…` as Text
}

/** `a` · `a and b` · `a, b and c` · `a, b and 7 more` */
export function enumerate(names: readonly string[], limit = 3): string {
  const shown = names.length > limit ? names.slice(0, limit - 1) : names
  const rest = names.length - shown.length
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
