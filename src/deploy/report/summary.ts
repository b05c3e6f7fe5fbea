// Writes the job summary.

import { SUMMARY_LIMIT } from '../../core/annotation.ts'
import type { Problem } from '../../core/problem.ts'
import { clip, enumerate, sanitizeLine } from '../../core/text.ts'
import { type DeployStatus, EventFailure, type Outcome } from '../progress.ts'
import { s3Text } from '../revision/s3-location.ts'
import { type EventStats, eventStats, scriptsOf } from './event-stats.ts'
import { ganttOf } from './gantt.ts'
import { logEnd, untold } from './log-end.ts'
import { codeSpan, htmlText } from './sanitize.ts'
import { durationText, secondsText } from './time.ts'

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
  const troubles = keepWithin([...head, ...tail], outcome.problems.map(trouble))
  return `${[...head, ...troubles, ...tail].join('\n\n')}\n`
}

/** Outcomes of which there is no duration to tell. */
const UNTIMED: readonly DeployStatus[] = ['Skipped', 'Created', 'Checked']

const MARKS = {
  Succeeded: '✅',
  Failed: '❌',
  Stopped: '🛑',
  TimedOut: '⌛',
  Skipped: '⏭️',
  Created: '🚀',
  Checked: '✅',
} as const

function title({ status, purpose, commit, s3, deploymentGroup, problems }: Outcome): string {
  const mark = status === 'Succeeded' && problems.length > 0 ? '⚠️' : MARKS[status]
  const revision = codeSpan(commit.slice(0, 7) || (s3?.key ?? ''))
  const group = codeSpan(deploymentGroup)
  switch (purpose) {
    case 'check':
      return `## ${mark} ${status}: ${revision}`
    case 'restart':
      return `## ${mark} ${status}: restart of ${group}`
    case 'rehearsal':
      return `## ${mark} Rehearsal ${status}: ${revision} to ${group}`
    case 'deploy':
      return `## ${mark} ${status}: ${revision} to ${group}`
    default:
      return purpose satisfies never
  }
}

function facts({
  status,
  purpose,
  repository,
  commit,
  s3,
  application,
  deploymentId,
  deploymentUrl,
  duration,
}: Outcome): string {
  // CodeDeploy fetches from github.com and from nowhere else; a rehearsal's repository is a folder.
  const page = purpose === 'rehearsal' ? undefined : `https://github.com/${repository}/commit/${commit}`
  const source = commit === '' ? [] : [link(`${repository}@${commit.slice(0, 7)}`, page)]
  const bundle = s3 === undefined ? [] : [codeSpan(s3Text(s3))]
  const deployment = deploymentId === undefined ? [] : [link(deploymentId, deploymentUrl)]
  const took = UNTIMED.includes(status) ? [] : [secondsText(duration)]
  const where = purpose === 'check' ? [] : [`Application ${codeSpan(application)}`]
  return [...where, ...source, ...bundle, ...deployment, ...took].join(' · ')
}

function link(text: string, url: string | undefined): string {
  const label = codeSpan(text)
  return url !== undefined && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${label}](${url})` : label
}

/** A block of HTML, where Markdown means nothing; of what is put into it only backticks mean something. */
function paragraph(tags: readonly string[], ...texts: readonly string[]): string {
  const html = texts.map(text => htmlText(sanitizeLine(text)).replace(/`([^`]+)`/g, '<code>$1</code>'))
  return `<p>${tags.map((tag, index) => tag + (html[index] ?? '')).join('')}</p>`
}

const EVENT_MARKS: Readonly<Record<string, string>> = {
  Succeeded: '✅',
  Failed: '❌',
  InProgress: '🔄',
  Skipped: '⏭️',
  Pending: '⏸️',
}

function table(tallies: readonly EventStats[], outcome: Outcome): string {
  if (tallies.length === 0) return ''
  const counts = outcome.instances.length > 1 ? ['Succeeded', 'Failed', 'Skipped'] : []
  const heads = ['Event', 'Status', 'Duration', ...counts, 'Scripts']
  const rows = tallies.map(({ event, status, longest, succeeded, failed, skipped }) => [
    plainName(event),
    `${EVENT_MARKS[status] ?? '❔'}\u00a0${plainName(status)}`,
    longest === undefined ? '' : durationText(longest),
    ...(counts.length > 0 ? [succeeded, failed, skipped].map(String) : []),
    scriptsText(event, outcome),
  ])
  const aligned = heads.map((_, index) => (index < 2 || index === heads.length - 1 ? '---' : '--:'))
  return [heads, aligned, ...rows].map(row).join('\n')
}

/** The event's scripts, those that failed marked. */
function scriptsText(event: string, { scripts, problems }: Outcome): string {
  const failed = problems
    .filter(problem => problem instanceof EventFailure)
    .filter(failure => failure.event === event && PLAIN_PATH.test(failure.diagnostics.scriptName))
    .map(({ diagnostics }) => diagnostics.scriptName)
  const names = new Set([...scriptsOf(event, scripts), ...failed])
  return enumerate(
    [...names].map(name => (failed.includes(name) ? `❌\u00a0${codeSpan(name)}` : codeSpan(name))),
    SCRIPTS_NAMED,
  )
}

// Of the previous revision's scripts only the instance's word is known.
const PLAIN_PATH = /^[\w./-]+$/

/** Words of AWS's stay as they are; what is none of them becomes code. */
function plainName(name: string): string {
  return /^[A-Za-z0-9]+$/.test(name) ? name : codeSpan(name)
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function trouble(problem: Problem): string {
  const { code, what, why, fix } = problem
  const failure = problem instanceof EventFailure ? problem : undefined
  return [
    paragraph`<b>${clip(what, SENTENCE_LIMIT)}</b> <code>${code}</code>`,
    ...(failure === undefined ? [] : [said(failure)]),
    ...(why === undefined ? [] : [paragraph`${clip(why, SENTENCE_LIMIT)}`]),
    ...(fix === undefined ? [] : [paragraph`<b>Fix:</b> ${fix}`]),
    ...(failure === undefined ? [] : evidence(failure)),
  ].join('\n')
}

function said(failure: EventFailure): string {
  return paragraph`<code>${failure.diagnostics.errorCode}</code> ${clip(untold(failure).join(), SENTENCE_LIMIT)}`
}

/** On which instances, where the problem does not name them all, and the end of the log of one. */
function evidence({ event, instances, diagnostics }: EventFailure): string[] {
  const log = logEnd(diagnostics.logTail, LOG_MOST).join('\n')
  const where = instances.length > 3 ? [paragraph`Instances: ${enumerate(instances, 100)}`] : []
  if (log === '') return where
  return [
    ...where,
    '<details open>',
    `<summary>The end of the log of ${htmlText(sanitizeLine(diagnostics.scriptName || event))}</summary>`,
    '',
    `<pre>${htmlText(log)}</pre>`,
    '',
    '</details>',
  ]
}

/** As many troubles as there is room for beside the rest, the worst first. */
function keepWithin(rest: readonly string[], troubles: readonly string[]): string[] {
  const kept: string[] = []
  // Room for the line that counts what was left out.
  let left = SUMMARY_LIMIT - 1024 - rest.reduce((sum, part) => sum + bytes(part), 0)
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
