// How does the agent's language turn one text into a program and its arguments?

import type { Script } from '../appspec/hooks.ts'

// Of Ruby's process.c: with one of these in it, the text goes to a shell.
const SHELL_CHARACTER = /[*?{}[\]<>()~&|\\$;'`"\n#]/

/** The text that starts a script. Nothing in it is quoted. */
export function commandFor({ runas, sudo }: Script, path: string): string {
  const command = runas === undefined ? path : `su ${runas.value} -c ${path}`
  return sudo ? `sudo ${command}` : command
}

/** A text with shell characters is given to /bin/sh; any other is cut at its blanks. */
export function splitCommand(text: string): { readonly program: string; readonly args: readonly string[] } {
  if (SHELL_CHARACTER.test(text)) return { program: '/bin/sh', args: ['-c', text] }
  const [program = '', ...args] = text.split(/[ \t]+/).filter(word => word !== '')
  return { program, args }
}
