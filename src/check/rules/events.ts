// Rules for lifecycle events and their timeouts.

import type { Hook } from '../../appspec/hooks.ts'
import { AGENT_EVENTS, EVENTS, EVENTS_WITHOUT_SCRIPTS } from '../../appspec/lifecycle.ts'
import { lookUp } from '../../appspec/value.ts'
import { nearest } from '../../core/nearest.ts'
import { error, type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model } from '../model.ts'
import { invocationOf } from '../shell/command.ts'

const SCRIPTABLE: readonly string[] = EVENTS.filter(event => !EVENTS_WITHOUT_SCRIPTS.includes(event))

/** Where the application is up, if it starts at all. */
const STARTING = ['AfterInstall', 'ApplicationStart']

// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
export const SECONDS_AN_EVENT = 3600

export function checkEvents(subject: Model): Finding[] {
  return [
    ...subject.appspec.hooks.flatMap(hook => [...checkName(hook), ...checkTime(hook, subject)]),
    ...checkValidation(subject),
  ]
}

function checkName({ event: { value: event, at } }: Hook): Finding[] {
  if (SCRIPTABLE.includes(event)) return []
  if (AGENT_EVENTS.includes(event)) {
    return [
      warning({
        code: 'appspec/event-without-scripts',
        what: `The scripts of ${event} never run.`,
        why: `The agent runs ${event} itself.`,
        fix:
          event === 'Install' ? 'Move them to BeforeInstall or AfterInstall.' : 'Move them to BeforeInstall.',
        at,
      }),
    ]
  }
  const traffic = EVENTS_WITHOUT_SCRIPTS.includes(event)
  const meant = traffic
    ? `Before${event}" or "After${event}`
    : nearest(event.replace(/[\s_-]/g, ''), SCRIPTABLE)
  return [
    error({
      code: 'appspec/event',
      what: traffic ? `${event} cannot have scripts.` : `There is no lifecycle event "${event}".`,
      why: 'Install fails because of it, after the scripts of BeforeInstall have run.',
      fix: meant === undefined ? `Use one of: ${SCRIPTABLE.join(', ')}.` : `Write "${meant}".`,
      at,
    }),
  ]
}

/** Only what is written counts: whoever writes nothing asks for no hour. */
function checkTime({ event, scripts }: Hook, { document }: Model): Finding[] {
  const hooks = document && lookUp(document, 'hooks')
  if (hooks?.kind !== 'map') return []
  const written = scripts.filter(({ timeout, at }) => timeout.at !== at && timeout.value > 0)
  const sum = written.reduce((seconds, { timeout }) => seconds + timeout.value, 0)
  const last = written.at(-1)
  if (sum <= SECONDS_AN_EVENT || last === undefined) return []
  return [
    warning({
      code: 'appspec/timeout-total',
      what: `The timeouts of ${event.value} add up to ${sum} s.`,
      why: `All scripts of an event share a limit of ${SECONDS_AN_EVENT} s.`,
      fix: `Shorten them, or move the slow work out of the deployment.`,
      at: last.timeout.at,
    }),
  ]
}

function checkValidation({ appspec: { hooks }, uses }: Model): Finding[] {
  const has = (...events: readonly string[]) =>
    hooks.find(({ event, scripts }) => events.includes(event.value) && scripts.length > 0)
  const started = has('ApplicationStart') ?? has('AfterInstall')
  if (started === undefined || has('ValidateService', 'BeforeAllowTraffic', 'AfterAllowTraffic')) return []
  if (uses.some(({ event, shell }) => STARTING.includes(event.value) && looksAtItself(shell))) return []
  return [
    warning({
      code: 'appspec/no-validation',
      what: 'Nothing checks that the application works: there is no ValidateService script.',
      why: `The deployment succeeds as soon as the scripts of ${started.event.value} end, whatever visitors then see.`,
      fix: 'Add a ValidateService script that requests a page of the application and fails if it gets none.',
      at: started.event.at,
    }),
  ]
}

/** It asks this machine for something, or its containers for their health. */
function looksAtItself(shell: HookScript | undefined): boolean {
  if (shell === undefined) return false
  const calls = shell.commands.map(invocationOf)
  if (calls.some(({ name, args }) => name.startsWith('docker') && args.includes('--wait'))) return true
  return (
    calls.some(({ name }) => ['curl', 'wget', 'nc', 'http'].includes(name)) &&
    /\b(localhost|127\.0\.0\.1|0\.0\.0\.0)\b/.test(shell.text)
  )
}
