// The commands `status` and `stop`: what runs in a deployment group, and its end.

import { openNetwork } from '../../action/network.ts'
import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { Problem } from '../../core/problem.ts'
import { sanitizeLine } from '../../core/safe-text.ts'
import { styleOf } from '../../core/style.ts'
import { isFailure } from '../../deploy/aws/call-failure.ts'
import { createClient } from '../../deploy/aws/client.ts'
import { createDeniedCalls } from '../../deploy/aws/denied-calls.ts'
import { TARGETS_AT_ONCE } from '../../deploy/aws/operations.ts'
import { createRetry } from '../../deploy/aws/retry.ts'
import { openHistory } from '../../deploy/create/group-history.ts'
import { findActive } from '../../deploy/create/when-busy.ts'
import { consoleUrl, type Deployment } from '../../deploy/deployment.ts'
import { durationText } from '../../deploy/report/time.ts'
import { startTimer } from '../../deploy/watch/deadline.ts'
import { createFleet } from '../../deploy/watch/fleet.ts'
import { stop } from '../../deploy/watch/stop.ts'
import { openTargets } from '../../deploy/watch/targets.ts'
import type { Terminal } from '../terminal.ts'
import { createTerminalReport } from '../terminal-log.ts'

export interface GroupArguments {
  readonly application: string
  readonly group: string
  readonly region: string
}

/** Shows the deployment that is active, else the last one. Resolves to the exit code. */
export async function status(options: GroupArguments, terminal: Terminal): Promise<number> {
  const { write } = terminal
  const { context, history, name } = await openGroup(options, terminal)
  const group = await context.retry.call(signal => context.codedeploy.getGroup(name, signal))
  const last = group.lastAttempted
  const deployment =
    (await findActive(history)) ?? (last === undefined ? undefined : await history.deployment(last))
  write(`${options.application}, ${options.group}, ${options.region}`)
  if (deployment === undefined) {
    write('Nothing has been deployed to this group yet.')
    return 0
  }
  showDeployment(deployment, options.region, terminal)
  const fleet = createFleet(() => {})
  const targets = openTargets({ ...context, deploymentId: deployment.id, fleet, tries: 3 })
  try {
    await targets.enlist()
    await targets.read(fleet.unfinished().slice(0, TARGETS_AT_ONCE))
  } catch (failure) {
    if (!isFailure(failure, 'not-started')) context.deniedCalls.tolerate(failure)
  }
  for (const { id, status, events } of fleet.list().slice(0, TARGETS_AT_ONCE)) {
    const { event } = events.findLast(event => !/^(Pending|Skipped)$/.test(event.status)) ?? {}
    const state = styleOf(status, terminal.style)(sanitizeLine(status))
    write(`  ${sanitizeLine(id)}  ${state}${event === undefined ? '' : `  ${sanitizeLine(event)}`}`)
  }
  const more = fleet.size() - TARGETS_AT_ONCE
  if (more > 0) write(`  … and ${more} more instances`)
  return 0
}

/** Milliseconds in which a deployment stops, unless a script on an instance goes on. */
const GRACE = 60_000

/** Stops the deployment that is active, after asking. Resolves to the exit code. */
export async function stopActive(
  options: GroupArguments & { readonly confirmed: boolean },
  terminal: Terminal,
): Promise<number> {
  const { write, region } = { ...terminal, ...options }
  const { context, history } = await openGroup(options, terminal)
  const deployment = await findActive(history)
  if (deployment === undefined) {
    write(`No deployment is active in ${options.group}.`)
    return 0
  }
  showDeployment(deployment, region, terminal)
  if (deployment.creator !== 'user') throw notOfAUser(deployment)
  const question = `Stop ${deployment.id}? Its changes on the instances stay. [y/N] `
  if (!options.confirmed && !/^y(es)?$/i.test((await terminal.ask(question)) ?? '')) {
    write('Nothing was stopped.')
    return 1
  }
  const fleet = createFleet(context.report)
  const share = startTimer(GRACE, context.clock)
  const { result, deployment: stopped } = await stop({
    ...context,
    deploymentId: deployment.id,
    fleet,
    share,
  })
  if (result instanceof Problem) throw result
  write(`${deployment.id}: ${sanitizeLine(stopped?.status ?? 'status unknown')}`)
  return 0
}

async function openGroup({ application, group, region }: GroupArguments, terminal: Terminal) {
  const { clock, signal } = terminal
  const report = createTerminalReport(terminal)
  const { agent } = await openNetwork({ request: { httpProxy: undefined, noProxy: undefined }, ...terminal })
  const codedeploy = createClient({ region, agent, userAgent: [['potato-deploy']] })
  const retry = createRetry({ clock, report, signal })
  const context = { codedeploy, clock, report, retry, signal, deniedCalls: createDeniedCalls(report) }
  const name = { application, deploymentGroup: group }
  return { context, name, history: openHistory({ ...context, name }) }
}

function showDeployment(
  { id, status, creator, commit, createdAt, description }: Deployment,
  region: string,
  terminal: Terminal,
) {
  const { write, style, clock } = terminal
  const age =
    createdAt === undefined ? '' : `, created ${durationText(clock.now() - createdAt)} ago by ${creator}`
  const state = isFinalDeployment(status) ? status : style.strong(status)
  write(`${style.strong(id)}  ${styleOf(status, style)(sanitizeLine(state))}${sanitizeLine(age)}`)
  if (commit !== undefined) write(`  commit ${sanitizeLine(commit)}`)
  if (description !== '') write(`  ${sanitizeLine(description)}`)
  write(`  ${consoleUrl(region, id)}`)
}

/** A rollback that is stopped leaves the fleet half-way, a launch deployment costs its instance. */
function notOfAUser({ id, creator }: Deployment): Problem {
  return new Problem({
    code: 'deployment/not-of-a-user',
    what: `${id} was created by ${creator}, not by a user, so it is not stopped here.`,
    why: 'Stopping a rollback leaves the instances half updated; stopping a deployment of Auto Scaling terminates its instance.',
    fix: 'Wait for it to end, or stop it in the CodeDeploy console.',
  })
}
