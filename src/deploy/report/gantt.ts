// Draws the lifecycle events over time as a Mermaid gantt.

import { EVENTS } from '../../appspec/lifecycle.ts'
import type { EventStats } from './event-stats.ts'
import { type Markdown, markdown, mermaidBlock, taskName } from './markdown.ts'
import { durationText, INSTANT } from './time.ts'

/** A bar that is shorter than this part of the whole cannot be seen. */
const SHORTEST = 1 / 200

/** The renderer refuses more than 50,000 characters; a task has some 100. */
const MOST_TASKS = 100

// Colours that read on GitHub's light page and on its dark one; the rest is left to the page's own theme.
const LOOK = {
  themeVariables: {
    doneTaskBkgColor: '#4ac26b',
    doneTaskBorderColor: '#2da44e',
    critBkgColor: '#fa4549',
    critBorderColor: '#cf222e',
    activeTaskBkgColor: '#54aeff',
    activeTaskBorderColor: '#218bff',
  },
  themeCSS:
    '.grid .tick line { stroke-opacity: 0.2 } .grid .tick text { font-size: 12px } .section { fill: none } .titleText { font-size: 14px }',
  gantt: { leftPadding: 24, rightPadding: 24, barHeight: 22, barGap: 6, fontSize: 13 },
}

/**
 * A Mermaid gantt in Markdown; empty where no event has a time.
 *
 * @param tallies one instance's events, or a fleet's: then a bar goes from the first start to the last end
 * @param duration milliseconds that the deployment took: what has no end yet lasts until then
 */
export function ganttOf(tallies: readonly EventStats[], duration: number): Markdown {
  const timed = tallies.slice(0, MOST_TASKS).flatMap(tally => {
    const { startedAt, longest, open, failed } = tally
    const isInstant = longest !== undefined && longest < INSTANT && open === 0 && failed === 0
    return startedAt === undefined || isInstant ? [] : [{ ...tally, startedAt }]
  })
  if (timed.length === 0) return markdown``
  const start = Math.min(...timed.map(({ startedAt }) => startedAt))
  const isOpen = timed.some(({ open }) => open > 0)
  const ends = timed.map(({ startedAt, endedAt }) => endedAt ?? startedAt)
  const end = Math.max(...ends, isOpen ? start + duration : start + SECOND)
  const isShort = end - start < HOUR
  const tasks = timed.map(tally => {
    const from = tally.startedAt - start
    const until = (tally.open > 0 ? end : (tally.endedAt ?? end)) - start
    const shortest = from + (end - start) * SHORTEST
    return `    ${label(tally)} :${tag(tally)}, ${timeText(from)}, ${timeText(Math.max(until, shortest))}`
  })
  return mermaidBlock([
    `%%{init: ${JSON.stringify(LOOK)}}%%`,
    'gantt',
    `    title Lifecycle events, in ${isShort ? 'minutes and seconds' : 'hours and minutes'} after the first began`,
    '    accTitle: Lifecycle events over time',
    '    dateFormat HH:mm:ss.SSS',
    `    axisFormat ${isShort ? '%M:%S' : '%H:%M'}`,
    // By itself the renderer divides a short axis into halves of a second, which all read the same.
    ...(end - start < 10 * SECOND ? ['    tickInterval 1second'] : []),
    ...tasks,
  ])
}

const SECOND = 1000
const HOUR = 3600 * SECOND

function label({ event, succeeded, failed, skipped, open, longest }: EventStats): string {
  const name = EVENTS.some(known => known === event) ? event : taskName(event)
  const instances = succeeded + failed + skipped + open
  if (instances > 1)
    return `${name} ${failed > 0 ? `${failed} of ${instances} failed` : `${succeeded} of ${instances}`}`
  return longest === undefined ? name : `${name} ${durationText(longest)}`
}

function tag({ status, open, failed }: EventStats): string {
  if (failed > 0) return 'crit'
  return open > 0 || status !== 'Succeeded' ? 'active' : 'done'
}

/** `00:01:04.200` after the start; the renderer's clock has 24 hours. */
function timeText(milliseconds: number): string {
  return new Date(Math.min(Math.round(milliseconds), 24 * HOUR - 1)).toISOString().slice(11, 23)
}
