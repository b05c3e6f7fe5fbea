// The command `rehearse`: deploys twice to a sandbox and shows both sides in one log.

import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { AgentNotice } from '../../agent/protocol.ts'
import { sanitizeLine } from '../../core/safe-text.ts'
import { failuresOnly } from '../../rehearsal/failures-only.ts'
import { createInterleaver, type Interleaver } from '../../rehearsal/interleave.ts'
import { agentText, MARGIN, setupLines } from '../../rehearsal/notice-text.ts'
import { type Deploying, rehearse } from '../../rehearsal/rehearsal.ts'
import type { RehearseArguments } from '../arguments.ts'
import { mayUseRoot } from '../root-consent.ts'
import type { Terminal } from '../terminal.ts'

/** Resolves to the exit code. */
export async function runRehearsal(options: RehearseArguments, terminal: Terminal): Promise<number> {
  const { write, show, style } = terminal
  if (!(await mayUseRoot(terminal))) return 1
  const showNotice = (notice: AgentNotice) => {
    const [margin, text] = agentText(notice) ?? []
    if (text !== undefined) write(style.faint(margin + sanitizeLine(text)))
  }
  const order = createInterleaver(options.quiet ? failuresOnly(showNotice) : showNotice)
  try {
    const deployments = await rehearse({
      ...terminal,
      options,
      onAftermath: notes => {
        for (const { level, text, lines } of notes) {
          const [mark, shown] = level === 'warning' ? ['! ', style.doubtful] : ['', style.faint]
          write(shown(MARGIN + mark + sanitizeLine(text)))
          for (const line of lines) write(shown(`${MARGIN}  │ ${sanitizeLine(line)}`))
        }
      },
      openDeploying: () => openDeploying(options, order, terminal),
      announce: title => write(`\n${style.strong(title)}`),
      onSetup: notice => {
        const lines = setupLines(notice).map(sanitizeLine)
        for (const line of lines) write(style.faint(line))
        show(notice.kind === 'up' || notice.kind === 'kept' ? undefined : lines[0])
      },
      onAgent: notice => {
        if (notice.kind !== 'output')
          show(notice.kind === 'script-started' ? sanitizeLine(notice.script) : undefined)
        order.addNotice(notice)
      },
    })
    const outcomes = deployments.map(({ outcome }) => outcome)
    if (options.summary) {
      const { summaryOf } = await import('../../deploy/report/summary.ts')
      writeFileSync(options.summary, outcomes.map(summaryOf).join('\n'))
    }
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ deployments }, null, 2)}\n`)
    return outcomes.every(({ status }) => status === 'Succeeded') ? 0 : 1
  } finally {
    show(undefined)
  }
}

/** What is loaded here takes as long as the boot of an instance does, and meanwhile. */
async function openDeploying(
  options: RehearseArguments,
  order: Interleaver,
  terminal: Terminal,
): Promise<Deploying> {
  const { readInputs } = await import('../../action/inputs.ts')
  const { NO_JOB } = await import('../../action/job.ts')
  const { createTerminalReport } = await import('../terminal-log.ts')
  const log = createTerminalReport({ ...terminal, logs: false })
  return {
    report: progress =>
      progress.kind === 'event' ? order.addEvent(progress.state, () => log(progress)) : log(progress),
    requestFor: (commit, { application, group, repository, region }) => {
      const names = {
        'application-name': application,
        'deployment-group-name': group,
        'aws-region': region,
      }
      return readInputs({
        raw: { ...names, repository, commit, check: String(options.check), 'when-older': 'deploy' },
        job: NO_JOB,
        nonce: randomBytes(4).toString('hex'),
      })
    },
  }
}
