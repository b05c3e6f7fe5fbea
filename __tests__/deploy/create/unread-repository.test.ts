// What a job goes without because GitHub does not let it read is one warning.

import { expect, test } from 'vitest'
import { createUnreadRepository } from '../../../src/deploy/create/unread-repository.ts'

test('nothing was missed: nothing is said, even where GitHub refused', () => {
  const unread = createUnreadRepository('me/site')
  expect(unread.isRefused()).toBe(false)
  unread.refused('it says HTTP 404')
  expect(unread.isRefused()).toBe(true)
  expect(unread.problem()).toBeUndefined()
})

test('all that was missed is said once, with why and what to do', () => {
  const unread = createUnreadRepository('me/site')
  unread.refused('it says HTTP 404')
  unread.without('check')
  unread.without('order')
  unread.without('order')
  expect(unread.problem()).toMatchObject({
    code: 'github/unread',
    what: 'The commit could not be read from me/site on GitHub: its AppSpec and hook scripts were not checked, and it is not known whether it is older than the deployed commit',
    why: 'GitHub: it says HTTP 404',
    fix: expect.stringContaining('contents: read'),
    at: { kind: 'input', name: 'github-token' },
  })
})

test('where GitHub gave no reason, none is made up', () => {
  const unread = createUnreadRepository('me/site')
  unread.without('check')
  expect(unread.problem()?.why).toBeUndefined()
})
