// Holds the template to the hooks, user data to AWS's limits, and both to what a first boot meets. After a change of the
// hooks: npx vitest run __tests__/aws --update

import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fillTemplate } from '../../src/init/aws-files.ts'
import { folder } from '../git/git-fixture.ts'
import { createEvaluator } from './evaluate.ts'
import { readTemplate, TEMPLATE, templateText } from './template.ts'

const hook = (name: string) => readFileSync(new URL(`../../hooks/${name}`, import.meta.url), 'utf8')
const provisioning = { settings: hook('settings.sh'), provision: hook('provision.sh') }

interface Document {
  readonly Content: {
    readonly mainSteps: readonly { readonly inputs: { readonly runCommand: readonly string[] } }[]
  }
}

const { evaluate } = createEvaluator(readTemplate(), { InstanceType: 't4g.small' })
const properties = (name: string) => evaluate(readTemplate().Resources[name]?.Properties)
const commandOf = (name: string) =>
  (properties(name) as Document).Content.mainSteps[0]?.inputs.runCommand.join('\n') ?? ''
const userData = () => (properties('Instance') as { UserData: string }).UserData

/** A folder for PATH with programs that are shell scripts. */
async function programs(texts: Readonly<Record<string, string>>): Promise<string> {
  const scripts = Object.entries(texts).map(([name, text]) => [name, `#!/bin/bash\n${text}\n`])
  const path = await folder(Object.fromEntries(scripts))
  for (const name of Object.keys(texts)) chmodSync(join(path, name), 0o755)
  return path
}

test('the template carries the scripts', async () => {
  await expect(fillTemplate(templateText(), provisioning)).toMatchFileSnapshot(fileURLToPath(TEMPLATE))
  expect(commandOf('Provisioning')).toContain(provisioning.provision.replace(/^#!.*\n/, '').trim())
  // Systems Manager would take it for a parameter of the document.
  expect(commandOf('Provisioning')).not.toMatch(/\{\{/)
})

test('user data and template fit', () => {
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html
  expect(Buffer.byteLength(userData())).toBeLessThanOrEqual(16 * 1024)
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html: without a bucket
  expect(Buffer.byteLength(templateText())).toBeLessThanOrEqual(51_200)
})

/** Runs user data with programs in the place of those of an instance. Shows every call. */
async function boot(machine: Readonly<Record<string, string>>) {
  const log = join(await folder(), 'log')
  const script = join(log, '..', 'provision.sh')
  const document = JSON.stringify({
    mainSteps: [{ inputs: { runCommand: ['set -e', 'dnf install -y nginx'] } }],
  })
  const path = await programs({
    aws: `echo '${document}'`,
    'cfn-signal': `echo "signal $*" >>${log}`,
    dnf: `echo "dnf $*" >>${log}`,
    sleep: '',
    systemctl: '',
    ...Object.fromEntries(Object.entries(machine).map(([name, text]) => [name, text.replaceAll('LOG', log)])),
  })
  const text = userData()
    .replaceAll('/opt/aws/bin/cfn-signal', join(path, 'cfn-signal'))
    .replaceAll('/root/provision.sh', script)
  spawnSync('bash', ['-c', text], { env: { PATH: `${path}:${process.env['PATH']}` }, stdio: 'ignore' })
  return readFileSync(log, 'utf8').trimEnd().split('\n')
}

const SIGNAL = 'signal --exit-code'
const TO = '--stack potato-deploy --resource Instance --region REGION'

test.each([
  ['provisioned', {}, ['dnf install -y nginx', `${SIGNAL} 0 ${TO}`]],
  [
    'the rpm lock is held twice',
    {
      dnf: 'echo dnf >>LOG; (($(grep -c dnf LOG) > 2)) || { echo "Can not create transaction lock" >&2; exit 1; }',
    },
    ['dnf', 'dnf', 'dnf', `${SIGNAL} 0 ${TO}`],
  ],
  [
    'a package that does not exist is not tried again',
    { dnf: 'echo dnf >>LOG; echo "No match for argument" >&2; exit 1' },
    ['dnf', `${SIGNAL} 1 ${TO}`],
  ],
  ['the agent does not start', { timeout: 'exit 124' }, ['dnf install -y nginx', `${SIGNAL} 124 ${TO}`]],
  ['the document cannot be read', { aws: 'exit 1' }, [`${SIGNAL} 1 ${TO}`]],
])('first boot: %s', async (_, machine, expected) => {
  expect(await boot(machine)).toEqual(expected)
})

test.each([
  ['no agent yet', 'true', 0, 0],
  ['nothing runs', 'mkdir ONGOING', 0, 11],
  ['an event runs', 'mkdir ONGOING; touch ONGOING/d-1', 1, 20],
  ['an event of another day', 'mkdir ONGOING; touch -d "2 days ago" ONGOING/d-1', 0, 11],
])('the agent is updated while no event runs: %s', async (_, prepare, exit, sleeps) => {
  const home = await folder()
  const script = commandOf('AgentDocument')
    .replace(/ongoing=.*/, `ongoing=${home}/ongoing`)
    .replace('{1..540}', '{1..20}')
  const setUp = `sleep() { echo >>${home}/slept; }\n: >${home}/slept\n${prepare.replaceAll('ONGOING', `${home}/ongoing`)}`
  const done = spawnSync('bash', ['-c', `${setUp}\n${script}`])
  expect([done.status, readFileSync(join(home, 'slept'), 'utf8').length]).toEqual([exit, sleeps])
})
