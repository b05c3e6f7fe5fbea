// Why can a script that is there not be started?

import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'

// Linux reads no more of a first line (BINPRM_BUF_SIZE).
const FIRST_LINE = 256

/** Says so in one or two sentences. `error` is what starting it gave. */
export function whyNotStarted(path: string, error: Error): string {
  if (/[ \t]/.test(path)) {
    return `the agent cuts what it starts at blanks (${error.message}). Fix: take the blank out of the file's name.`
  }
  if (statSync(path).isDirectory()) return 'it is a folder. Fix: name the script in it.'
  const interpreter = /^#!\s*([^\n]*)/.exec(firstLineOf(path))?.[1] ?? ''
  if (interpreter.endsWith('\r')) {
    return 'its lines end in CR LF, so Linux looks for an interpreter with a carriage return in its name. Fix: save it with LF line ends, and keep them with "*.sh text eol=lf" in .gitattributes.'
  }
  const [program = ''] = interpreter.split(/[ \t]/)
  if (program !== '' && !existsSync(program)) {
    return `its first line asks for ${program}, which this machine does not have. Fix: install it, or name another.`
  }
  return `${error.message}.`
}

function firstLineOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(FIRST_LINE)
    return buffer.subarray(0, readSync(file, buffer)).toString()
  } finally {
    closeSync(file)
  }
}
