// What does the job's summary show?

import { enumerate } from '../enumeration.ts'
import type { Failure, Outcome } from '../progress.ts'
import { codeSpan, harmlessLine, htmlText } from './harmless.ts'
import { explanation } from './problem-text.ts'
import { SUMMARY_LIMIT } from './runner.ts'
import { scriptsOf } from './script-list.ts'
import { type Tally, tallyEvents } from './tally.ts'
import { durationText } from './time.ts'

/** Markdown for the file GITHUB_STEP_SUMMARY, always below the runner's limit. */
export function summaryOf(outcome: Outcome): string {
  const tallies = tallyEvents(outcome.instances)
  const head = [title(outcome), facts(outcome), paragraph(outcome.stateLine), table(tallies, outcome)]
  const troubles = outcome.problems.map(problem => {
    const failure = outcome.failures.find(candidate => candidate.problem === problem)
    return trouble(problem, failure)
  })
  return `${keepWithin(head, troubles).join('\n\n')}\n`
}

const MARKS = {
  Succeeded: '✅',
  Failed: '❌',
  Stopped: '🛑',
  TimedOut: '⌛',
  Skipped: '⏭️',
  Created: '🚀',
} as const

const TITLES = {
  Succeeded: 'Deployed',
  Failed: 'Failed to deploy',
  Stopped: 'Stopped deploying',
  TimedOut: 'Ran out of time deploying',
  Skipped: 'Did not deploy',
  Created: 'Started to deploy',
} as const

function title({ status, commit, deploymentGroup, problems }: Outcome): string {
  const mark = status === 'Succeeded' && problems.length > 0 ? '⚠️' : MARKS[status]
  return `## ${mark} ${TITLES[status]} ${codeSpan(commit.slice(0, 7))} to ${codeSpan(deploymentGroup)}`
}

function facts({
  status,
  repository,
  commit,
  application,
  deploymentId,
  deploymentUrl,
  duration,
}: Outcome): string {
  // CodeDeploy fetches from github.com and from nowhere else.
  const source = link(
    `${repository}@${commit.slice(0, 7)}`,
    `https://github.com/${repository}/commit/${commit}`,
  )
  const deployment = deploymentId === undefined ? [] : [link(deploymentId, deploymentUrl)]
  const took = status === 'Skipped' || status === 'Created' ? [] : [durationText(duration * 1000)]
  return [`**${status}**`, source, ...deployment, `application ${codeSpan(application)}`, ...took].join(' · ')
}

function link(text: string, url: string | undefined): string {
  const label = codeSpan(text)
  return url !== undefined && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${label}](${url})` : label
}

/** A block of HTML: no Markdown in it. */
function paragraph(text: string): string {
  return `<p>${htmlText(harmlessLine(text))}</p>`
}

const EVENT_MARKS: Readonly<Record<string, string>> = {
  Succeeded: '✅',
  Failed: '❌',
  InProgress: '🔄',
  Skipped: '⏭️',
  Pending: '⏸️',
}

function table(tallies: readonly Tally[], { instances, scripts }: Outcome): string {
  if (tallies.length === 0) return ''
  const fleet = instances.length > 1
  const heads = ['Event', 'Status', 'Duration', ...(fleet ? ['Succeeded', 'Failed', 'Skipped'] : ['Scripts'])]
  const rows = tallies.map(({ event, status, longest, succeeded, failed, skipped }) => [
    plainName(event),
    `${EVENT_MARKS[status] ?? '❔'} ${plainName(status)}`,
    longest === undefined ? '' : durationText(longest),
    ...(fleet
      ? [succeeded, failed, skipped].map(String)
      : [scriptsOf(event, scripts).map(codeSpan).join(', ')]),
  ])
  const aligned = heads.map((_, index) => (index < 2 || (index === 3 && !fleet) ? '---' : '--:'))
  return [heads, aligned, ...rows].map(row).join('\n')
}

/** Words of AWS's stay as they are; what is none of them becomes code. */
function plainName(name: string): string {
  return /^[A-Za-z0-9]+$/.test(name) ? name : codeSpan(name)
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function trouble(problem: Outcome['problems'][number], failure: Failure | undefined): string {
  const lines = [
    `<p><b>${htmlText(harmlessLine(problem.what))}</b></p>`,
    ...explanation(problem).map(paragraph),
  ]
  if (failure === undefined) return lines.join('\n')
  const { instances, diagnostics } = failure
  const { errorCode, scriptName, message, logTail } = diagnostics
  const log = htmlText(logTail)
  return [
    ...lines,
    paragraph(`${errorCode}: ${message}`),
    ...(instances.length > 3 ? [paragraph(`Instances: ${enumerate(instances, 100)}`)] : []),
    '<details open>',
    `<summary>The end of the log of ${htmlText(harmlessLine(scriptName || failure.event))}</summary>`,
    '',
    `<pre>${log}</pre>`,
    '',
    '</details>',
  ].join('\n')
}

/** As many troubles as there is room for, the worst first. */
function keepWithin(head: readonly string[], troubles: readonly string[]): string[] {
  const kept = head.filter(part => part !== '')
  // Room for the line that counts what was left out.
  let left = SUMMARY_LIMIT - 1024 - kept.reduce((sum, part) => sum + bytes(part), 0)
  for (const [index, part] of troubles.entries()) {
    left -= bytes(part)
    if (left < 0) return [...kept, `_${troubles.length - index} more of that kind are left out here._`]
    kept.push(part)
  }
  return kept
}

/** With the empty line that follows. */
function bytes(text: string): number {
  return Buffer.byteLength(text) + 2
}
