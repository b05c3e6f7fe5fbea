// What does `rehearse` do? It deploys twice to a sandbox, through the ordinary deploy().

import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { readInputs } from '../../action/inputs.ts'
import { readJob } from '../../action/job.ts'
import type { AgentNotice } from '../../agent/protocol.ts'
import { harmlessLine } from '../../core/text.ts'
import type { Progress } from '../../deploy/progress.ts'
import { summaryOf } from '../../deploy/report/summary.ts'
import { deployTo } from '../../rehearsal/deploy-to-emulator.ts'
import { startStandIn } from '../../rehearsal/emulator.ts'
import { createRunningOrder } from '../../rehearsal/interleave.ts'
import { agentText, enterText, setupText } from '../../rehearsal/notice-text.ts'
import type { RehearseArguments } from '../../rehearsal/options.ts'
import { rehearse } from '../../rehearsal/rehearse.ts'
import { createTranscript } from '../../rehearsal/transcript.ts'
import type { Terminal } from '../terminal.ts'
import { createTerminalReport } from '../terminal-log.ts'

/** The exit code. */
export async function runRehearsal(asked: RehearseArguments, terminal: Terminal): Promise<number> {
  const { write, show, paint, clock, signal } = terminal
  const transcript = createTranscript()
  const order = createRunningOrder(notice => {
    const [margin, text] = agentText(notice) ?? []
    if (text !== undefined) write(paint.faint(margin + harmlessLine(text)))
  })
  const tell = createTerminalReport({ ...terminal, logs: false })
  const report = (progress: Progress) =>
    progress.kind === 'event' ? order.tell(progress.state, () => tell(progress)) : tell(progress)

  const standIn = await startStandIn({
    ...terminal,
    asked,
    provisionedBy: asked.from === undefined ? [asked.commit] : [asked.from, asked.commit],
    onSetup: notice => {
      write(paint.faint(harmlessLine(setupText(notice))))
      show(notice.kind === 'up' ? undefined : harmlessLine(setupText(notice)))
    },
    onAgent: (notice: AgentNotice) => {
      if (notice.kind !== 'output')
        show(notice.kind === 'script-started' ? harmlessLine(notice.script) : undefined)
      transcript.note(notice)
      order.hear(notice)
    },
  })
  try {
    const { application, group, repository, region } = standIn
    const deployments = await rehearse({
      asked,
      standIn,
      transcript,
      announce: title => write(`\n${paint.strong(title)}`),
      deploy: commit => {
        const raw = { 'application-name': application, 'deployment-group-name': group, 'aws-region': region }
        const settings = readInputs({
          raw: { ...raw, repository, commit, 'when-older': 'deploy' },
          job: readJob({}, undefined),
          once: randomBytes(4).toString('hex'),
        })
        return deployTo(standIn, settings, { clock, report, signal })
      },
    })
    const outcomes = deployments.map(({ outcome }) => outcome)
    if (asked.summary) writeFileSync(asked.summary, outcomes.map(summaryOf).join('\n'))
    if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ deployments }, null, 2)}\n`)
    if (asked.keep) write(enterText(await standIn.instance.keep()))
    return outcomes.every(({ status }) => status === 'Succeeded') ? 0 : 1
  } finally {
    show(undefined)
    await standIn.close()
  }
}
