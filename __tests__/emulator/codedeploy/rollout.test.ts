// How many instances at a time, and how many have to succeed.

import { describe, expect, test } from 'vitest'
import { fleet, scripts } from '../fleet.ts'
import { type Script, scriptedInstance } from '../scripted-instance.ts'

const SECOND = 1000
const HOLDS: Script = { AfterInstall: { milliseconds: 10 * SECOND } }

describe('how many have to succeed', () => {
  // The examples of nine are those of AWS's page on deployment configurations.
  test.each([
    ['AllAtOnce', '.', 'Succeeded', { Succeeded: 1 }],
    ['AllAtOnce', 'x', 'Failed', { Failed: 1 }],
    ['AllAtOnce', 'xxxxxxxx.', 'Succeeded', { Succeeded: 1, Failed: 8 }],
    ['AllAtOnce', 'xxxxxxxxx', 'Failed', { Failed: 9 }],
    ['HalfAtATime', '.', 'Succeeded', { Succeeded: 1 }],
    ['HalfAtATime', 'x', 'Failed', { Failed: 1 }],
    ['HalfAtATime', '.....xxxx', 'Succeeded', { Succeeded: 5, Failed: 4 }],
    ['HalfAtATime', '....xxxxx', 'Failed', { Succeeded: 4, Failed: 4, Skipped: 1 }],
    ['HalfAtATime', 'xxxx.....', 'Failed', { Failed: 4, Skipped: 5 }],
    ['HalfAtATime', 'x.', 'Failed', { Failed: 1, Skipped: 1 }],
    ['OneAtATime', '.', 'Succeeded', { Succeeded: 1 }],
    ['OneAtATime', 'x', 'Failed', { Failed: 1 }],
    ['OneAtATime', '........x', 'Succeeded', { Succeeded: 8, Failed: 1 }],
    ['OneAtATime', '.......x.', 'Failed', { Succeeded: 7, Failed: 1, Skipped: 1 }],
    ['OneAtATime', 'x........', 'Failed', { Failed: 1, Skipped: 8 }],
  ])('%s %s is %s', async (config, marks, status, overview) => {
    const deploymentConfig = `CodeDeployDefault.${config}`
    const { clock, service, create, get } = fleet(scripts(marks), { deploymentConfig })
    const id = await create()
    await clock.until(service.idle())
    expect(await get(id)).toMatchObject({
      status,
      deploymentOverview: {
        Pending: 0,
        InProgress: 0,
        Succeeded: 0,
        Failed: 0,
        Skipped: 0,
        Ready: 0,
        ...overview,
      },
      ...(status === 'Failed' && { errorInformation: { code: 'HEALTH_CONSTRAINTS' } }),
    })
  })
})

describe('how many at a time', () => {
  test.each([
    ['AllAtOnce', 9],
    ['HalfAtATime', 4],
    ['OneAtATime', 1],
  ])('%s takes %i of nine', async (config, width) => {
    const { clock, service, create, get } = fleet(
      clock => Array.from({ length: 9 }, (_, index) => scriptedInstance(`i-${index}`, clock, HOLDS)),
      { deploymentConfig: `CodeDeployDefault.${config}` },
    )
    const id = await create()
    await clock.advance(5 * SECOND)
    expect((await get(id)).deploymentOverview).toMatchObject({ InProgress: width, Pending: 9 - width })
    await clock.until(service.idle())
    const { createTime, completeTime } = await get(id)
    expect(Number(completeTime) - Number(createTime)).toBe(Math.ceil(9 / width) * 10 * SECOND)
  })
})
