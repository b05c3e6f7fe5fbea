// Holds the job's summary to what it says, and to what it must not let others say.

import { describe, expect, test } from 'vitest'
import { summaryOf } from '../../../src/deploy/report/summary.ts'
import {
  failed,
  fleet,
  HEALTH_CONSTRAINTS,
  instance,
  outcome,
  rehearsed,
  START,
  skipped,
  succeeded,
} from './outcomes.ts'

// `npx vitest run summary --update` writes them; then draw the pictures again: npm run pictures.
test.each([
  ['summary-succeeded.md', succeeded],
  ['summary-failed.md', failed],
])('docs/%s, which the README shows as a picture, is what the code makes', async (name, reported) => {
  await expect(summaryOf(reported)).toMatchFileSnapshot(`../../../docs/${name}`)
})

test('a fleet has counts, and each way of failing', () => {
  const summary = summaryOf(fleet)
  expect(summary).toContain(
    '| ApplicationStart | ❌\u00a0Failed | 5.1 s | 3\u00a0succeeded, 2\u00a0failed | ❌\u00a0`hooks/start-app.sh` |',
  )
  expect(summary).toContain('<p>3 of 5 instances run the new revision.')
  expect(summary.match(/^<pre>/gm)).toHaveLength(2)
})

test('a commit that was not deployed', () => {
  expect(summaryOf(skipped)).toMatchInlineSnapshot(`
    "## ⏭️ Skipped: \`6bd8a6b\` to \`Potato-deployment-group\`

    Application \`Super-duper-potato-app\` · [\`fabi1816/super-duper-potato@6bd8a6b\`](https://github.com/fabi1816/super-duper-potato/commit/6bd8a6bf0c3e4d1a9b7c5e2f1a0d9c8b7e6f5a43)

    <p>Nothing was deployed.</p>
    "
  `)
})

test('a rehearsal says so, and leads nowhere', () => {
  const summary = summaryOf(rehearsed())
  expect(summary).toMatch(/^## ✅ Rehearsal Succeeded: `6bd8a6b`/)
  expect(summary).not.toMatch(/https?:/)
})

test('what took no time that can be told', () => {
  const events = [
    { event: 'Install', status: 'Succeeded', startedAt: START, endedAt: START + 49 },
    { event: 'AfterInstall', status: 'Succeeded', startedAt: START, endedAt: START + 50 },
  ]
  const summary = summaryOf(outcome({ instances: [{ id: 'i-1', status: 'Succeeded', events }] }))
  expect(summary).toContain('| Install | ✅\u00a0Succeeded | < 0.1 s |')
  expect(summary).toContain('| AfterInstall | ✅\u00a0Succeeded | 0.1 s |')
  expect(summary).not.toContain('0.0 s')
})

test('a success with a failed instance is marked', () => {
  const partial = outcome({ instances: [instance({ id: 'i-1' }), instance({ id: 'i-2', fails: 'Install' })] })
  expect(summaryOf(partial)).toMatch(/^## ⚠️ Succeeded: `6bd8a6b`/)
})

describe('strangers', () => {
  const hostile = outcome({
    status: 'Failed',
    deploymentGroup: 'a`b](http://x)',
    deploymentUrl: 'javascript:alert(1)',
    scripts: { ApplicationStart: ['hooks/a|b`c.sh'] },
    instances: [
      instance({
        id: '<img src=x onerror=alert(1)>',
        fails: 'AfterInstall',
        diagnostics: {
          scriptName: '</summary><script>',
          message: '</p><h1>**no**\n\n# no',
          logTail: '</pre></details>\n\n```\n::error::no\n# no',
        },
      }),
    ],
  })
  const summary = summaryOf(hostile)

  test('no tag of theirs', () => {
    const tags = summary.match(/<[^`>]*>/g) ?? []
    expect(new Set(tags)).toEqual(
      new Set([
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<code>',
        '</code>',
        '<details open>',
        '</details>',
        '<summary>',
        '</summary>',
        '<pre>',
        '</pre>',
      ]),
    )
    expect(summary.match(/<\/details>/g)).toHaveLength(1)
  })

  test('no heading, cell, link or fence of theirs', () => {
    expect(summary.match(/^#+ .*/gm)).toEqual([
      '## ❌ Failed: `6bd8a6b` to `` a`b](http://x) ``',
      '# no</pre>',
    ])
    expect(summary).toMatch(/<pre>[^<]*# no<\/pre>/)
    expect(summary).toContain('| `` hooks/a\\|b`c.sh `` |')
    expect(summary).not.toContain('javascript')
  })
})

describe('below the limit', () => {
  const many = (count: number, logTail: string) =>
    outcome({
      status: 'Failed',
      error: HEALTH_CONSTRAINTS,
      instances: Array.from({ length: count }, (_, index) =>
        instance({
          id: `i-${index}`,
          fails: 'AfterInstall',
          diagnostics: { message: `exit code ${index}`, logTail },
        }),
      ),
    })

  test.each([
    ['a thousand ways to fail', many(1000, `${'é<'.repeat(20)}\n`.repeat(50))],
    ['a log that does not end', many(1, 'x'.repeat(3_000_000))],
    ['many lines', many(3, 'a & b < c\n'.repeat(100_000))],
  ])('%s', (_, reported) => expect(Buffer.byteLength(summaryOf(reported))).toBeLessThan(1024 * 1024))

  test('what was left out is counted', () => {
    const summary = summaryOf(many(1000, `${'é<'.repeat(20)}\n`.repeat(50)))
    const shown = summary.match(/^<pre>/gm)?.length ?? 0
    expect(shown).toBeGreaterThan(100)
    expect(summary).toContain(`_${1000 - shown} more failures like these are not shown._`)
  })
})
