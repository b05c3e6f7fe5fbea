// What does `rehearse` do? It deploys twice to a sandbox, through the ordinary deploy().

import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { readInputs } from '../../action/inputs.ts'
import { NO_JOB } from '../../action/job.ts'
import type { AgentNotice } from '../../agent/protocol.ts'
import { sanitizeLine } from '../../core/text.ts'
import type { Progress } from '../../deploy/progress.ts'
import { summaryOf } from '../../deploy/report/summary.ts'
import { deployTo } from '../../rehearsal/deploy-to-emulator.ts'
import { startEmulator } from '../../rehearsal/emulator.ts'
import { createInterleaver } from '../../rehearsal/interleave.ts'
import { agentText, enterText, setupText } from '../../rehearsal/notice-text.ts'
import type { RehearsalOptions } from '../../rehearsal/options.ts'
import { rehearse } from '../../rehearsal/rehearse.ts'
import { createTranscript } from '../../rehearsal/transcript.ts'
import type { Terminal } from '../terminal.ts'
import { createTerminalReport } from '../terminal-log.ts'

/** The exit code. */
export async function runRehearsal(asked: RehearsalOptions, terminal: Terminal): Promise<number> {
  const { write, show, style, clock, signal } = terminal
  const transcript = createTranscript()
  const order = createInterleaver(notice => {
    const [margin, text] = agentText(notice) ?? []
    if (text !== undefined) write(style.faint(margin + sanitizeLine(text)))
  })
  const tell = createTerminalReport({ ...terminal, logs: false })
  const report = (progress: Progress) =>
    progress.kind === 'event' ? order.tell(progress.state, () => tell(progress)) : tell(progress)

  const emulator = await startEmulator({
    ...terminal,
    asked,
    provisionedBy: asked.from === undefined ? [asked.commit] : [asked.from, asked.commit],
    onSetup: notice => {
      write(style.faint(sanitizeLine(setupText(notice))))
      show(notice.kind === 'up' ? undefined : sanitizeLine(setupText(notice)))
    },
    onAgent: (notice: AgentNotice) => {
      if (notice.kind !== 'output')
        show(notice.kind === 'script-started' ? sanitizeLine(notice.script) : undefined)
      transcript.note(notice)
      order.hear(notice)
    },
  })
  try {
    const { application, group, repository, region } = emulator
    const deployments = await rehearse({
      asked,
      emulator,
      transcript,
      announce: title => write(`\n${style.strong(title)}`),
      deploy: commit => {
        const raw = { 'application-name': application, 'deployment-group-name': group, 'aws-region': region }
        const request = readInputs({
          raw: { ...raw, repository, commit, 'when-older': 'deploy' },
          job: NO_JOB,
          nonce: randomBytes(4).toString('hex'),
        })
        return deployTo(emulator, request, { clock, report, signal })
      },
    })
    const outcomes = deployments.map(({ outcome }) => outcome)
    if (asked.summary) writeFileSync(asked.summary, outcomes.map(summaryOf).join('\n'))
    if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ deployments }, null, 2)}\n`)
    if (asked.keep) write(enterText(await emulator.instance.keep()))
    return outcomes.every(({ status }) => status === 'Succeeded') ? 0 : 1
  } finally {
    show(undefined)
    await emulator.close()
  }
}
