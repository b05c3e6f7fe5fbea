// The command `explain`: prints the page of a code.

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nearest } from '../../core/nearest.ts'
import { Problem } from '../../core/problem.ts'
import type { Terminal } from '../terminal.ts'

// Their ends are given at run time: the name of an input, a code of CodeDeploy's, a number of ShellCheck's.
const OPEN: Readonly<Record<string, string>> = {
  aws: 'aws/NAME',
  inputs: 'inputs/NAME',
  deployment: 'deployment/CODE',
  shellcheck: 'shellcheck/SC1234',
}

/** Resolves to the exit code. */
export async function showProblemPage(code: string, { host, style, write }: Terminal): Promise<number> {
  const page = await readFile(join(dirname(host.bundle), 'docs', 'problems.md'), 'utf8')
  const sections = new Map(
    page
      .split(/^### /m)
      .slice(1)
      .flatMap(text => {
        const [heading = ''] = text.split('\n', 1)
        return heading.split(', ').map(name => [name, withoutHeading(text)] as const)
      }),
  )
  const text = sections.get(code) ?? sections.get(OPEN[code.split('/')[0] ?? ''] ?? '')
  if (text === undefined) throw unknownCode(code, [...sections.keys()])
  write(style.strong(code))
  for (const line of text) write(line)
  return 0
}

/** The lines up to the next heading of the page. */
function withoutHeading(text: string): string[] {
  const [body = ''] = text.slice(text.indexOf('\n')).split(/^##? /m)
  return body.trimEnd().split('\n')
}

function unknownCode(code: string, known: readonly string[]): Problem {
  const meant = nearest(code, known) ?? known.find(other => other.endsWith(`/${code}`))
  return new Problem({
    code: 'command/explain',
    what: `There is no code "${code}".`,
    fix:
      meant === undefined
        ? 'Copy it from the end of the line that shows it.'
        : `Write "potato-deploy explain ${meant}".`,
  })
}
