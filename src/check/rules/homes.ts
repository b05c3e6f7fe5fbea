// A rule for scripts that look in one user's home folder for what is installed in another's.

import type { FilePlace } from '../../appspec/value.ts'
import { type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model, ScriptUse } from '../model.ts'
import type { Statement } from '../shell/ast.ts'
import { invocationOf } from '../shell/command.ts'

/** What is directly in a home folder. */
const INSTALLED = /^\/home\/([^/]+)\/([^/]+)/
/** `~`, `$HOME/potato/docs`: what follows is relative to the home folder. */
const FROM_HOME = /^(?:\w+=)?(?:~|\$HOME|\$\{HOME\})(?:$|\/+(.*))/
/** Whose operands are paths, with a slash in them or without. */
const FILE_PROGRAMS = new Set(['cd', 'pushd', 'mv', 'cp', 'rm', 'ls', 'chown', 'chmod'])

/** One of each script. Without "runas" it runs as the agent's user, which is root. */
export function checkHomes({ uses, plan }: Model): Finding[] {
  const usersByName = new Map<string, Set<string>>()
  for (const path of plan.copies.keys()) {
    const [, user, name] = INSTALLED.exec(path) ?? []
    if (user === undefined || name === undefined) continue
    usersByName.set(name, (usersByName.get(name) ?? new Set()).add(user))
  }
  const findings = new Map(uses.map(use => [use.path, checkUse(use, usersByName)]))
  return [...findings.values()].flatMap(finding => finding ?? [])
}

function checkUse(
  { shell, script: { runas }, path, event }: ScriptUse,
  usersByName: ReadonlyMap<string, ReadonlySet<string>>,
): Finding | undefined {
  const user = runas?.value ?? 'root'
  const isElsewhere = (name: string) => usersByName.get(name)?.has(user) === false
  const found = shell && findInHome(shell, isElsewhere)
  if (found === undefined || path === undefined) return undefined
  const [owner = ''] = usersByName.get(found.name) ?? []
  const installed = `/home/${owner}/${found.name}`
  const at: FilePlace = { kind: 'file', path, line: found.line, column: 1 }
  return warning({
    code: 'script/other-home',
    what: `${path} runs as ${user}, so its ~/${found.name} is not the installed ${installed}.`,
    why: `~ and $HOME depend on the user that runs the script${runas === undefined ? ': root without "runas"' : ''}.`,
    fix: `Write "runas: ${owner}" for it in hooks.${event.value}, or write ${installed} in it.`,
    at,
  })
}

/** The first word that names something in the home folder, from there or from elsewhere. */
function findInHome(
  { pipelines }: HookScript,
  isWanted: (name: string) => boolean,
): { readonly name: string; readonly line: number } | undefined {
  const known = new Map<Statement, boolean>()
  const changesUser = (statement: Statement) => {
    const answer = known.get(statement) ?? isForAnotherUser(statement)
    known.set(statement, answer)
    return answer
  }
  let isAtHome = false
  for (const { part, within } of pipelines) {
    if (within.slice(0, -1).some(changesUser)) continue
    for (const command of part.commands) {
      if (command.kind !== 'simple') continue
      // The script has a home folder of its own choice.
      if (command.words.some(({ text }) => text.startsWith('HOME='))) return undefined
      const { name: program, args } = invocationOf(command)
      if (program === 'echo' || program === 'printf') continue
      const isPath = (text: string) => text.includes('/') || FILE_PROGRAMS.has(program)
      const paths = [
        ...command.words.map(({ text, quoted }) =>
          quoted && text.startsWith('~') ? undefined : FROM_HOME.exec(text)?.[1],
        ),
        ...(isAtHome ? args.filter(isPath).map(text => text.replace(/^\.\/+/, '')) : []),
      ]
      const name = paths.map(path => path?.split('/', 1)[0] ?? '').find(isWanted)
      if (name !== undefined) return { name, line: command.line }
      if (/^(cd|pushd|popd)$/.test(program)) isAtHome = isHome(program, args)
    }
  }
  return undefined
}

/** `su - deploy -c '…'`: what is in it is run in that user's home. */
function isForAnotherUser({ pipelines }: Statement): boolean {
  return pipelines.some(({ commands }) =>
    commands.some(
      command =>
        command.kind === 'simple' && command.words.some(({ text }) => /^(su|sudo|runuser)$/.test(text)),
    ),
  )
}

/** Whether the command leads to the home folder itself. */
function isHome(program: string, [to]: readonly string[]): boolean {
  if (to === undefined) return program === 'cd'
  return FROM_HOME.test(to) && !FROM_HOME.exec(to)?.[1]
}
