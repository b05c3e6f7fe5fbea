// Does every event that was reached leave its annotation, the worst first?

import { describe, expect, test } from 'vitest'
import { EVENTS } from '../../../src/appspec/lifecycle.ts'
import type { Outcome } from '../../../src/deploy/progress.ts'
import { annotationsOf } from '../../../src/deploy/report/annotations.ts'
import {
  behindLoadBalancer,
  failed,
  fleet,
  HEALTH_CONSTRAINTS,
  type InstanceCourse,
  instance,
  outcome,
  rehearsed,
  succeeded,
} from './outcomes.ts'

const titles = (of: Outcome, ...rest: [] | ['all' | 'failures' | 'none']) =>
  annotationsOf(of, rest[0] ?? 'all').map(({ level, title }) => `${level}: ${title}`)

const fails = (event: string, course: InstanceCourse = {}) => instance({ ...course, fails: event })

describe('which', () => {
  test('a success: one notice for each event', () => {
    expect(titles(succeeded)).toEqual([
      'notice: ApplicationStop succeeded',
      'notice: DownloadBundle succeeded',
      'notice: BeforeInstall succeeded',
      'notice: Install succeeded',
      'notice: AfterInstall succeeded',
      'notice: ApplicationStart succeeded',
      'notice: ValidateService succeeded',
    ])
  })

  test('a failure: the worst first, and nothing about what was never reached', () => {
    expect(titles(failed)).toEqual([
      'error: AfterInstall failed on i-0abc1234567890def',
      'notice: ApplicationStop succeeded',
      'notice: DownloadBundle succeeded',
      'notice: BeforeInstall succeeded',
      'notice: Install succeeded',
    ])
  })

  test('as chosen', () => {
    expect(titles(failed, 'failures')).toEqual(['error: AfterInstall failed on i-0abc1234567890def'])
    expect(titles(failed, 'none')).toEqual([])
    expect(titles(succeeded, 'failures')).toEqual([])
  })

  test('13 events: those without scripts give way', () => {
    const kept = titles(behindLoadBalancer)
    expect(kept).toHaveLength(10)
    // The AppSpec has scripts for five of them; of the others the first ones go, in lifecycle order.
    const gone = EVENTS.filter(event => !kept.includes(`notice: ${event} succeeded`))
    expect(gone).toEqual(['BlockTraffic', 'DownloadBundle', 'Install'])
  })

  test('13 events, and an AppSpec that could not be read', () => {
    const { scripts, ...unread } = behindLoadBalancer
    const kept = titles(unread)
    expect(scripts).toBeDefined()
    expect(EVENTS.filter(event => !kept.includes(`notice: ${event} succeeded`))).toEqual([
      'BlockTraffic',
      'DownloadBundle',
      'Install',
    ])
  })

  test('two deployments of a rehearsal share the notices, and each says what it is of', () => {
    const first = annotationsOf(rehearsed(), 'all')
    const used = { error: 0, warning: 0, notice: first.length }
    const both = [...first, ...annotationsOf(rehearsed(), 'all', used)]
    expect(first).toHaveLength(5)
    expect(both).toHaveLength(10)
    for (const { message } of both) expect(message[0]).toMatch(/^Rehearsal: /)
    const [failure] = annotationsOf(
      rehearsed({ status: 'Failed', instances: [fails('AfterInstall')] }),
      'all',
    )
    expect(failure).toMatchObject({ level: 'error', file: 'hooks/install-dependencies.sh' })
    expect(failure?.message[0]).toMatch(/^Rehearsal: AfterInstall failed/)
  })

  test('a success with a failed instance warns', () => {
    const partial = outcome({
      instances: [instance({ id: 'i-good' }), fails('ValidateService', { id: 'i-bad' })],
    })
    expect(titles(partial, 'failures')).toEqual(['warning: ValidateService failed on i-bad'])
  })

  test('a failure that was ignored warns', () => {
    const [stop, ...rest] = instance().events
    const [broken] = fails('ApplicationStop').events
    expect(stop?.event).toBe(broken?.event)
    const events = broken === undefined ? rest : [broken, ...rest]
    const survivor = { ...instance({ id: 'i-1' }), events }
    expect(titles(outcome({ instances: [survivor] }), 'failures')).toEqual([
      'warning: ApplicationStop failed on i-1',
    ])
    const instances = [survivor, { ...survivor, id: 'i-2' }, fails('Install', { id: 'i-3' })]
    const { problems } = outcome({ status: 'Failed', instances })
    expect(titles(outcome({ status: 'Failed', instances }), 'failures')).toEqual([
      'error: Install failed on i-3',
      'warning: ApplicationStop failed on i-1 and i-2',
    ])
    expect(problems.map(({ what }) => what.split(' ')[0])).toEqual(['Install', 'ApplicationStop'])
  })

  test('left while it runs', () => {
    const left = outcome({
      status: 'TimedOut',
      instances: [instance({ id: 'i-1' }), instance({ id: 'i-2', runs: 'AfterInstall' })],
    })
    expect(titles(left)).toEqual([
      'error: deployment/timed-out',
      'warning: AfterInstall did not finish on i-2',
      'notice: ApplicationStop succeeded',
      'notice: DownloadBundle succeeded',
      'notice: BeforeInstall succeeded',
      'notice: Install succeeded',
      'notice: ApplicationStart succeeded',
      'notice: ValidateService succeeded',
    ])
  })
})

describe('instances that fail alike share one', () => {
  const many = (count: number, course: (index: number) => InstanceCourse) =>
    outcome({
      status: 'Failed',
      error: HEALTH_CONSTRAINTS,
      instances: Array.from({ length: count }, (_, index) =>
        fails('AfterInstall', { id: `i-${index}`, ...course(index) }),
      ),
    })

  test('a thousand of them, whatever their logs say', () => {
    const alike = many(1000, index => ({ diagnostics: { logTail: `on machine ${index}` } }))
    expect(titles(alike, 'failures')).toEqual(['error: AfterInstall failed on i-0, i-1 and 998 more'])
    const [annotation] = annotationsOf(alike, 'failures')
    expect(annotation?.message.join('\n')).toContain('Instances: i-0, i-1, i-2,')
    expect(annotation?.message.join('\n')).toContain('on machine 0')
  })

  test('those that fail in different ways do not', () => {
    expect(titles(fleet, 'failures')).toEqual([
      'error: ApplicationStart failed on i-0dddddddddddddddd',
      'error: ApplicationStart failed on i-0eeeeeeeeeeeeeeee',
    ])
  })

  test('the way most of them failed comes first', () => {
    const uneven = many(5, index => ({ diagnostics: { message: `exit code ${index === 0 ? 7 : 8}` } }))
    expect(titles(uneven, 'failures')).toEqual([
      'error: AfterInstall failed on i-1, i-2 and 2 more',
      'error: AfterInstall failed on i-0',
    ])
  })

  test('never more than ten; the last one counts the others', () => {
    const different = many(25, index => ({ diagnostics: { message: `exit code ${index}` } }))
    const list = titles(different, 'failures')
    expect(list).toHaveLength(10)
    expect(list.at(-1)).toBe('error: 16 more')
    expect(annotationsOf(different, 'failures', { error: 4, warning: 0, notice: 0 })).toHaveLength(6)
    expect(annotationsOf(different, 'failures', { error: 10, warning: 0, notice: 0 })).toEqual([])
  })
})

describe('what it says', () => {
  const messageOf = (of: Outcome) => annotationsOf(of, 'failures')[0]?.message.join('\n')

  test('script, code, message, next step and the end of the log', () => {
    expect(annotationsOf(failed, 'failures')[0]?.file).toBe('hooks/install-dependencies.sh')
    expect(messageOf(failed)).toMatchInlineSnapshot(`
      "AfterInstall failed on i-0abc1234567890def: hooks/install-dependencies.sh exited with 1
      ScriptFailed: hooks/install-dependencies.sh, run as ec2-user, failed with exit code 1.
      pip found no release with that name and version for the instance's Python, or could not reach the index.
      Fix: Check the name and version, compare \`python3 --version\` on the instance with what the package supports, and check the network of the instance.

      End of its log:
      LifecycleEvent - AfterInstall
      Script - hooks/set-permissions.sh
      Script - hooks/install-dependencies.sh
      [stdout]Collecting Django>=4.2
      [stderr]ERROR: No matching distribution found for Djano>=4.2
      [stderr]install-dependencies.sh: pip failed on /home/ec2-user/potato/requirements.txt"
    `)
  })

  test('nothing twice', () => {
    const odd = { errorCode: 'UnknownError', scriptName: '', message: 'Odd.', logTail: '' }
    const reported = outcome({
      status: 'Failed',
      instances: [fails('Install', { id: 'i-1', diagnostics: odd })],
    })
    expect(messageOf(reported)).toMatch(/^Install failed on i-1: Odd\.\nUnknownError\nFix: /)
  })

  test('of a success', () => {
    expect(
      annotationsOf(succeeded, 'all')
        .map(({ message }) => message.join('\n'))
        .slice(3, 5),
    ).toMatchInlineSnapshot(`
      [
        "Install succeeded on i-0abc1234567890def, 0.9 s",
        "hooks/set-permissions.sh, hooks/install-dependencies.sh and hooks/config-app.sh succeeded on i-0abc1234567890def, 25 s",
      ]
    `)
  })

  test('the next step stays, whatever the log and the message say', () => {
    const long = outcome({
      status: 'Failed',
      instances: [
        fails('AfterInstall', {
          diagnostics: { message: 'word '.repeat(2000), logTail: 'line\n'.repeat(2000) },
        }),
      ],
    })
    expect(messageOf(long)).toMatch(/^Fix: /m)
    expect(messageOf(long)?.match(/^line$/gm)).toHaveLength(20)
    expect(messageOf(long)?.length).toBeLessThanOrEqual(4096)
  })

  test('whole lines of the log only', () => {
    const wide = outcome({
      status: 'Failed',
      instances: [
        fails('AfterInstall', { diagnostics: { logTail: `${'a'.repeat(3000)}\n${'b'.repeat(2048)}\nend` } }),
      ],
    })
    expect(messageOf(wide)).toMatch(/End of its log:\nb{2048}\nend$/)
  })

  test.each<[location: string, file: string | undefined]>([
    ['hooks/a.sh', 'hooks/a.sh'],
    ['/hooks/a.sh', 'hooks/a.sh'],
    ['./hooks//a.sh', 'hooks/a.sh'],
    ['hooks/../a.sh', 'a.sh'],
    ['../a.sh', undefined],
    ['/../../etc/passwd', 'etc/passwd'],
    ['', undefined],
  ])('the file of %j', (scriptName, file) => {
    const one = outcome({
      status: 'Failed',
      instances: [fails('AfterInstall', { diagnostics: { scriptName } })],
    })
    expect(annotationsOf(one, 'failures')[0]?.file).toBe(file)
  })
})
