// Is a new instance prepared by the hooks as they are? After a change of them: npx vitest run __tests__/aws --update

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createEvaluator } from './evaluate.ts'
import { readTemplate, TEMPLATE, templateText } from './template.ts'

const hook = (name: string) => readFileSync(new URL(`../../hooks/${name}`, import.meta.url), 'utf8')
const script = `${hook('settings.sh')}\n${hook('provision.sh').replace(/^#!.*\n/, '')}`

/** The template with the script as its last item of `UserData`. */
function nonEmpty(text: string): string {
  const [head, rest = ''] = text.split(/(?<=- !Ref SiteSettings\n)/)
  const [mark = ''] = rest.match(/^ *- \|\n/) ?? []
  const margin = ' '.repeat(mark.indexOf('-') + 2)
  const body = script.replace(/^(?=.)/gm, margin)
  return `${head}${mark}${body}\n${rest.slice(rest.search(/^\S/m))}`
}

test('the template carries the scripts', async () => {
  await expect(nonEmpty(templateText())).toMatchFileSnapshot(fileURLToPath(TEMPLATE))
})

test('what an instance gets is one script that fits', () => {
  const template = readTemplate()
  const given = { InstanceType: 't4g.small', SiteSettings: 'SITE=potato.example' }
  const instance = createEvaluator(template, given)(template.Resources['Instance']?.Properties)
  const { UserData } = instance as { UserData: string }
  expect(UserData).toBe(`#!/usr/bin/env bash\nSITE=potato.example\n${script}`)
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html
  expect(Buffer.byteLength(UserData)).toBeLessThanOrEqual(16 * 1024)
})

test('CloudFormation takes the template as it is, without a bucket', () => {
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
  expect(Buffer.byteLength(templateText())).toBeLessThanOrEqual(51_200)
})
