// Writes the job summary.

import { SUMMARY_LIMIT } from '../../core/annotation.ts'
import type { Problem } from '../../core/problem.ts'
import { clip, enumerate, sanitizeLine } from '../../core/safe-text.ts'
import { type DeployStatus, EventFailure, type Outcome } from '../progress.ts'
import { s3Text } from '../revision/s3-location.ts'
import { countsText, type EventStats, eventStats, scriptsOfEvent } from './event-stats.ts'
import { ganttOf } from './gantt.ts'
import { logEnd, untold } from './log-end.ts'
import {
  codeSpan,
  htmlText,
  joinMarkdown,
  link,
  type Markdown,
  markdown,
  paragraph,
  plainText,
  tableRow,
  unbroken,
} from './markdown.ts'
import { durationText, INSTANT, secondsText } from './time.ts'

/** The API's log tails have 4 KB at most; one that does not keep to it must not push out the others. */
const LOG_MOST = { lines: 500, characters: 16_384 }

/** Characters of a message that are repeated. */
const SENTENCE_LIMIT = 2000

/** Scripts of one event that are named. */
const SCRIPTS_NAMED = 10

/** Markdown for the file GITHUB_STEP_SUMMARY, always below the runner's limit. */
export function summaryOf(outcome: Outcome): string {
  const tallies = eventStats(outcome.instances)
  const head = [title(outcome), facts(outcome), paragraph`${outcome.stateLine}`]
  const tail = [table(tallies, outcome), ganttOf(tallies, outcome.duration * 1000)].filter(
    part => part !== '',
  )
  const troubles = keepWithin([...head, ...tail], [...outcome.problems, ...outcome.warnings].map(trouble))
  return `${[...head, ...troubles, ...tail].join('\n\n')}\n`
}

/** Of a step that ended before there was anything to deploy. */
export function problemsSummary(problems: readonly Problem[]): string {
  const isForeseen = problems.every(({ code }) => code !== 'unexpected')
  const head = [
    markdown`## ${MARKS.Failed} Failed`,
    ...(isForeseen ? [paragraph`Nothing was deployed.`] : []),
  ]
  return `${[...head, ...keepWithin(head, problems.map(trouble))].join('\n\n')}\n`
}

/** Outcomes of which there is no duration to tell. */
const UNTIMED: readonly DeployStatus[] = ['Skipped', 'Created', 'Checked']

const MARKS: Readonly<Record<DeployStatus, Markdown>> = {
  Succeeded: markdown`✅`,
  Failed: markdown`❌`,
  Stopped: markdown`🛑`,
  TimedOut: markdown`⌛`,
  Skipped: markdown`⏭️`,
  Created: markdown`🚀`,
  Checked: markdown`✅`,
  Removed: markdown`✅`,
}

function title({ status, purpose, commit, s3, deploymentGroup, problems }: Outcome): Markdown {
  const mark = status === 'Succeeded' && problems.length > 0 ? markdown`⚠️` : MARKS[status]
  const result = plainText(status)
  const revision = codeSpan(commit.slice(0, 7) || (s3?.key ?? ''))
  const group = codeSpan(deploymentGroup)
  switch (purpose) {
    case 'check':
      return markdown`## ${mark} ${result}: ${revision}`
    case 'restart':
      return markdown`## ${mark} ${result}: restart of ${group}`
    case 'removal':
      return markdown`## ${mark} ${result}: deployment group ${group}`
    case 'rehearsal':
      return markdown`## ${mark} Rehearsal ${result}: ${revision} to ${group}`
    case 'deploy':
      return markdown`## ${mark} ${result}: ${revision} to ${group}`
    default:
      return purpose satisfies never
  }
}

function facts(outcome: Outcome): Markdown {
  const { status, purpose, repository, commit, s3, application, deploymentId, deploymentUrl, duration } =
    outcome
  // CodeDeploy fetches from github.com and from nowhere else; a rehearsal's repository is a folder.
  const page = purpose === 'rehearsal' ? undefined : `https://github.com/${repository}/commit/${commit}`
  const parts = [
    ...(purpose === 'check' ? [] : [markdown`Application ${codeSpan(application)}`]),
    ...(commit === '' ? [] : [link(`${repository}@${commit.slice(0, 7)}`, page)]),
    ...(s3 === undefined ? [] : [codeSpan(s3Text(s3))]),
    ...(deploymentId === undefined ? [] : [link(deploymentId, deploymentUrl)]),
    ...(UNTIMED.includes(status) ? [] : [unbroken(secondsText(duration))]),
  ]
  return joinMarkdown(parts, ' · ')
}

const EVENT_MARKS: Readonly<Record<string, Markdown>> = {
  Succeeded: markdown`✅`,
  Failed: markdown`❌`,
  InProgress: markdown`🔄`,
  Skipped: markdown`⏭️`,
  Pending: markdown`⏸️`,
}

function table(tallies: readonly EventStats[], outcome: Outcome): Markdown {
  if (tallies.length === 0) return markdown``
  const isFleet = outcome.instances.length > 1
  const rows = tallies.map(stats => [
    plainText(stats.event),
    markdown`${EVENT_MARKS[stats.status] ?? markdown`❔`}\u00a0${unbroken(stats.status)}`,
    tookText(stats),
    ...(isFleet ? [joinMarkdown(countsText(stats).map(unbroken), ', ')] : []),
    scriptsText(stats.event, outcome),
  ])
  const head = isFleet
    ? markdown`| Event | Status | Duration | Instances | Scripts |\n| --- | --- | --: | --- | --- |`
    : markdown`| Event | Status | Duration | Scripts |\n| --- | --- | --: | --- |`
  return joinMarkdown([head, ...rows.map(tableRow)], '\n')
}

function tookText({ longest }: EventStats): Markdown {
  if (longest === undefined) return markdown``
  return plainText(longest < INSTANT ? '< 0.1 s' : durationText(longest))
}

/** The event's scripts, those that failed marked. */
function scriptsText(event: string, { scripts, problems }: Outcome): Markdown {
  const failed = problems
    .filter(problem => problem instanceof EventFailure)
    .filter(failure => failure.event === event && PLAIN_PATH.test(failure.diagnostics.scriptName))
    .map(({ diagnostics }) => diagnostics.scriptName)
  const names = [...new Set([...scriptsOfEvent(event, scripts), ...failed])]
  const rest = names.length - SCRIPTS_NAMED
  const shown = names
    .slice(0, SCRIPTS_NAMED)
    .map(name => (failed.includes(name) ? markdown`❌\u00a0${codeSpan(name)}` : codeSpan(name)))
  return joinMarkdown(rest > 0 ? [...shown, markdown`${rest} more`] : shown, ', ')
}

// Of the previous revision's scripts only the instance's word is known.
const PLAIN_PATH = /^[\w./-]+$/

function trouble(problem: Problem): Markdown {
  const { code, what, why, fix } = problem
  const failure = problem instanceof EventFailure ? problem : undefined
  const parts = [
    paragraph`<b>${clip(what, SENTENCE_LIMIT)}</b> <code>${code}</code>`,
    ...(failure === undefined ? [] : [failureLine(failure)]),
    ...(why === undefined ? [] : [paragraph`${clip(why, SENTENCE_LIMIT)}`]),
    ...(fix === undefined ? [] : [paragraph`<b>Fix:</b> ${fix}`]),
    ...(failure === undefined ? [] : evidence(failure)),
  ]
  return joinMarkdown(parts, '\n')
}

function failureLine(failure: EventFailure): Markdown {
  return paragraph`<code>${failure.diagnostics.errorCode}</code> ${clip(untold(failure).join(), SENTENCE_LIMIT)}`
}

/** On which instances, where the problem does not name them all, and the end of the log of one. */
function evidence({ event, instances, diagnostics }: EventFailure): Markdown[] {
  const log = logEnd(diagnostics.logTail, LOG_MOST)
  const where = instances.length > 3 ? [paragraph`Instances: ${enumerate(instances, 100)}`] : []
  if (log.length === 0) return where
  return [
    ...where,
    markdown`<details open>`,
    markdown`<summary>End of the log of ${htmlText([sanitizeLine(diagnostics.scriptName || event)])}</summary>`,
    markdown``,
    markdown`<pre>${htmlText(log)}</pre>`,
    markdown``,
    markdown`</details>`,
  ]
}

/** As many troubles as there is room for beside the rest, the worst first. */
function keepWithin(rest: readonly Markdown[], troubles: readonly Markdown[]): Markdown[] {
  const kept: Markdown[] = []
  // Room for the line that counts what was left out.
  let left = SUMMARY_LIMIT - 1024 - rest.reduce((sum, part) => sum + bytes(part), 0)
  for (const [index, part] of troubles.entries()) {
    left -= bytes(part)
    if (left < 0)
      return [...kept, markdown`_${troubles.length - index} more failures like these are not shown._`]
    kept.push(part)
  }
  return kept
}

/** With the empty line that follows. */
function bytes(text: Markdown): number {
  return Buffer.byteLength(text) + 2
}
