// Who is asked before sudo is used, and what the answers mean.

import { expect, test } from 'vitest'
import { mayUseRoot } from '../../src/cli/root-consent.ts'
import { hostOf } from '../../src/core/host.ts'

/** As a user with this id, who gives this answer; undefined: nobody is at a terminal. */
async function consent(uid: number, answer: string | undefined) {
  const questions: string[] = []
  const ask = async (question: string) => {
    questions.push(question)
    return answer
  }
  return [await mayUseRoot({ host: { ...hostOf(import.meta.url), uid }, ask }), questions.length]
}

test.each([
  ['root is not asked', 0, 'n', true, 0],
  ['Return means yes', 1000, '', true, 1],
  ['y', 1000, 'y', true, 1],
  ['Yes', 1000, 'Yes', true, 1],
  ['no', 1000, 'no', false, 1],
  ['anything else', 1000, 'what for?', false, 1],
  ['nobody is at a terminal', 1000, undefined, true, 1],
] as const)('%s', async (_, uid, answer, may, questions) => {
  expect(await consent(uid, answer)).toEqual([may, questions])
})
