// Rules for the execute bits of scripts: the agent sets those of the scripts that it starts, and no others.

import { quoteForShell } from '../../core/file-name.ts'
import { error, type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model } from '../model.ts'
import { fileNamedIn } from '../script-path.ts'
import { invocationOf } from '../shell/command.ts'

export function checkModes(model: Model): Finding[] {
  const scripts = new Set(model.uses.flatMap(({ shell }) => shell ?? []))
  return [...checkLinks(model), ...[...scripts].flatMap(script => checkCalls(script, model))]
}

/** The agent's chmod passes over links. */
function checkLinks(model: Model): Finding[] {
  return model.uses.flatMap(({ event, path, script: { location } }) => {
    if (!isPlain(path, model) || model.tree.linkAt(location.value) === undefined) return []
    return error({
      code: 'script/link-not-executable',
      what: `hooks.${event.value} names "${location.value}", a link to ${path}, which is not executable.`,
      why: 'The agent fixes the mode of a script, but not of one that it reaches through a link.',
      fix: `git update-index --chmod=+x ${quoteForShell(path)}`,
      at: location.at,
    })
  })
}

/** Where a mode is set, by a script or on what is installed, it may be this one's. */
function checkCalls(script: HookScript, model: Model): Finding[] {
  const { revision, scripts, appspec } = model
  if (/\bchmod\b/.test(script.text) || appspec.permissions.some(({ mode }) => mode !== undefined)) return []
  const reported = new Set<string>()
  return script.commands.flatMap(command => {
    const { name } = invocationOf(command)
    const word = command.words.find(({ text }) => text.endsWith(`/${name}`))?.text
    const path = word && fileNamedIn(revision, script.path, word)
    if (path === undefined || reported.has(path) || scripts.has(path) || !isPlain(path, model)) return []
    reported.add(path)
    return warning({
      code: 'script/not-executable',
      what: `${path} is not executable, and ${script.path} calls it.`,
      why: 'The agent fixes the mode of the scripts that it starts, but not of scripts that they call.',
      fix: `git update-index --chmod=+x ${quoteForShell(path)}`,
      at: { kind: 'file', path: script.path, line: command.line, column: 1 },
    })
  })
}

function isPlain(path: string | undefined, { revision: { entries } }: Model): path is string {
  const entry = entries.get(path ?? '')
  return entry?.kind === 'file' && !entry.executable
}
