import { expect, test } from 'vitest'
import { previewName } from '../../../src/deploy/preview/preview-name.ts'

const LEGAL = /^[\w+=,.@-]{1,100}$/

test.each(['preview-main', 'preview-v1.2+3', 'x'.repeat(100)])('%s stays as it is', name => {
  expect(previewName(name)).toBe(name)
})

test.each([
  ['preview-feature/login', /^preview-feature-login-[0-9a-f]{8}$/],
  ['preview-größe', /^preview-gr--e-[0-9a-f]{8}$/],
  ['preview-a b:c', /^preview-a-b-c-[0-9a-f]{8}$/],
  [`preview-${'x'.repeat(300)}`, /^preview-x{83}-[0-9a-f]{8}$/],
  [`preview-${'👍'.repeat(200)}`, LEGAL],
])('%s becomes one that CodeDeploy allows', (text, expected) => {
  const name = previewName(text)
  expect(name).toMatch(expected)
  expect(name).toMatch(LEGAL)
  expect(previewName(text)).toBe(name)
  // A later job may be given the name as this one made it.
  expect(previewName(name)).toBe(name)
})

test('different branches have different names', () => {
  const long = 'x'.repeat(200)
  const texts = ['a/b', 'a-b', 'a b', 'a//b', 'a:b', `${long}1`, `${long}2`, 'A/b']
  expect(new Set(texts.map(previewName)).size).toBe(texts.length)
})
