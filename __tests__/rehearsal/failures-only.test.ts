// Which output is shown with --quiet.

import { expect, test } from 'vitest'
import type { AgentNotice } from '../../src/agent/protocol.ts'
import { failuresOnly } from '../../src/rehearsal/failures-only.ts'

function script(name: string, exit: number | null): readonly AgentNotice[] {
  const place = { event: 'AfterInstall', script: name }
  return [
    { kind: 'script-started', ...place },
    { kind: 'output', stream: 'stderr', line: `said by ${name}` },
    { kind: 'script-ended', ...place, exit, signal: exit === null ? 'SIGTERM' : null },
  ]
}

test('that of scripts that fail or are killed, when they have ended, and what is not of a script', () => {
  const shown: string[] = []
  const show = failuresOnly(notice => shown.push('line' in notice ? notice.line : notice.kind))
  const retry: AgentNotice = { kind: 'download-retry', reason: 'HTTP 500', seconds: 1 }
  const [started, output, ended] = script('slow', 1) as [AgentNotice, AgentNotice, AgentNotice]
  for (const notice of [retry, ...script('good', 0), ...script('killed', null), started, output]) show(notice)
  expect(shown).toEqual(['download-retry', 'script-started', 'said by killed'])
  show(ended)
  expect(shown.slice(3)).toEqual(['script-started', 'said by slow'])
})
