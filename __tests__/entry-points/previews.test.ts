// Three jobs at once make, use and remove the deployment group of a preview: one group, and none is left.

import type { ListDeploymentGroupsOutput } from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { textAt } from '../../src/core/json.ts'
import type { Service } from '../../src/emulator/codedeploy/service.ts'
import { serveCanned } from '../deploy/canned-api.ts'
import { PUSH, SHA } from '../deploy/requests.ts'
import { CREDENTIALS, serve, serviceWith } from '../emulator/emulator.ts'
import { scriptedInstance } from '../emulator/scripted-instance.ts'
import { clockOfTheTest, runStep } from './step.ts'

const INPUTS = {
  'application-name': 'App',
  'deployment-group-name': 'preview-feature/login',
  'deployment-group-from': 'Group',
  'deployment-group-tags': 'name=preview',
  check: 'false',
}

/** The first three questions for the preview's group are answered together, as all jobs ask before one of them acts. */
function askedTogether(service: Service): Service {
  let asked = 0
  let answerAll = () => {}
  const allAsked = new Promise<void>(resolve => {
    answerAll = resolve
  })
  return {
    ...service,
    call: async (operation, input) => {
      const answer = service.call(operation, input)
      const name = textAt(input, 'deploymentGroupName') ?? ''
      if (operation !== 'GetDeploymentGroup' || !name.startsWith('preview-')) return await answer
      await answer.catch(() => {})
      asked += 1
      if (asked === 3) answerAll()
      await allAsked
      return await answer
    },
  }
}

test('three jobs at once', { timeout: 120_000 }, async () => {
  const clock = clockOfTheTest()
  const groupWith = (name: string, tag: string) => ({
    name,
    instances: [scriptedInstance(`i-${tag}`, clock)],
    tagFilters: [{ Key: 'name', Value: tag }],
  })
  const calls: string[] = []
  const groups = [groupWith('Group', 'web'), groupWith('Other', 'preview')]
  const service = serviceWith(
    clock,
    { instances: [] },
    { applications: [{ name: 'App', groups }], observe: operation => calls.push(operation) },
  )
  const { server } = await serve(askedTogether(service), clock)
  const github = await serveCanned(line =>
    line === `GET /repos/me/site/commits/${SHA}` ? [200, { sha: SHA }] : undefined,
  )
  const env = {
    ...PUSH,
    GITHUB_API_URL: github.url,
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  }
  const runThree = (inputs: Readonly<Record<string, string>>) =>
    Promise.all(
      ['1', '2', '3'].map(GITHUB_RUN_ID =>
        runStep({ entryPoint: 'main', env: { ...env, GITHUB_RUN_ID }, inputs: { ...INPUTS, ...inputs } }),
      ),
    )
  const names = async () => {
    const output = await service.call('ListDeploymentGroups', { applicationName: 'App' })
    return (output as ListDeploymentGroupsOutput).deploymentGroups
  }

  const deployed = await runThree({})
  for (const step of deployed)
    expect(step).toMatchObject({ exit: 0, errors: '', outputs: { status: 'Succeeded' } })
  const made = new Set(deployed.map(({ outputs }) => outputs['deployment-group-name']))
  expect([...made]).toEqual([expect.stringMatching(/^preview-feature-login-[0-9a-f]{8}$/)])
  expect(await names()).toEqual(['Group', 'Other', ...made])
  const creators = deployed.filter(({ outputs }) => outputs['deployment-group-created'] === 'true')
  expect(creators).toHaveLength(1)
  expect(creators[0]?.log.join('\n')).toContain('a copy of Group for the instances with name=preview')

  const requests = github.requests.length
  const removed = await runThree({ remove: 'true' })
  expect(github.requests).toHaveLength(requests)
  for (const step of removed) {
    expect(step).toMatchObject({ exit: 0, errors: '', outputs: { status: 'Removed' } })
    expect(step.log[0]).toBe(`Removing the deployment group ${[...made].join()} of App`)
    expect(step.summary).toContain('Removed')
    // The post step has nothing to do.
    expect(step.state).toMatchObject({ over: 'true' })
  }
  expect(await names()).toEqual(['Group', 'Other'])
  expect(calls.filter(call => call === 'CreateDeployment').length).toBeGreaterThanOrEqual(3)
})
