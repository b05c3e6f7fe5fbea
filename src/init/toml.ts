// Reads tables of a TOML file, as far as a pyproject.toml needs.

/** The keys of `[NAME]` with their values: a text without its quotes, anything else as it is written. */
export function readTable(text: string, name: string): ReadonlyMap<string, string> {
  const body = tableBody(text, name)
  const pattern =
    /^([\w.-]+|"[^"\n]+")[ \t]*=[ \t]*("""[\s\S]*?"""|\[.*\][ \t]*(?:#.*)?$|\[[\s\S]*?^[ \t]*\]|.*)/gm
  return new Map(
    [...body.matchAll(pattern)].map(([, key = '', value = '']) => [
      key.replaceAll('"', ''),
      unquote(value.trim()),
    ]),
  )
}

/** Whether the file has `[NAME]`. */
export const hasTable = (text: string, name: string) =>
  new RegExp(`^\\[${escapeDots(name)}[\\].]`, 'm').test(text)

/** The texts of an array: `["django>=5", "gunicorn"]`. */
export function textsOf(array: string): readonly string[] {
  return [...array.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
}

/** It is an inline table or an array, and no text. */
export const hasMember = (value: string) => /^[{[]/.test(value)

function tableBody(text: string, name: string): string {
  return (
    new RegExp(`^\\[${escapeDots(name)}\\][^\\n]*\\n((?:(?!\\[[\\w"[]).*\\n?)*)`, 'm').exec(text)?.[1] ?? ''
  )
}

const escapeDots = (name: string) => name.replaceAll('.', '\\.')

function unquote(value: string): string {
  return /^(["'])(.*)\1(?:\s*#.*)?$/.exec(value)?.[2] ?? value
}
