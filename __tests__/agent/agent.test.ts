// Which revision an event runs from, and when a problem in its AppSpec is reported.

import { readdir, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CommandResult } from '../../src/agent/protocol.ts'
import { appspec, createGround, GROUP, hook, type RootFs } from './agent-root.ts'

/** A revision whose scripts say its name at every event. */
function revision(name: string): Readonly<Record<string, string>> {
  const events = [
    'BeforeBlockTraffic',
    'ApplicationStop',
    'BeforeInstall',
    'AfterInstall',
    'BeforeAllowTraffic',
  ]
  const hooks = events.map(event => `  ${event}: [{ location: say.sh }]\n`).join('')
  return { ...appspec(`hooks:\n${hooks}`), 'say.sh': `#!/bin/sh\necho ${name}\n` }
}

const statuses = (results: Record<string, CommandResult>) =>
  Object.entries(results).map(([event, { status, noop }]) => `${event} ${noop ? 'noop' : status}`)

/** What was printed since, line by line. */
function listen({ notices }: RootFs): () => string[] {
  let heard = notices.length
  return () => {
    const lines = notices.slice(heard).flatMap(notice => (notice.kind === 'output' ? notice.line : []))
    heard = notices.length
    return lines
  }
}

const INSTALLED = ['DownloadBundle', 'Install']

describe('the revision of an event', () => {
  test('a first deployment has nothing to stop', async () => {
    const { deploy } = await createGround()
    const results = await deploy(revision('one'), { events: ['BeforeBlockTraffic', 'ApplicationStop'] })
    expect(statuses(results)).toEqual(['BeforeBlockTraffic noop', 'ApplicationStop noop'])
  })

  test('is the last one that was installed, even if it failed afterwards', async () => {
    const ground = await createGround()
    await ground.deploy(revision('one'), { events: INSTALLED })
    const fails = { ...revision('two'), 'say.sh': 'echo two; [ $LIFECYCLE_EVENT != AfterInstall ]\n' }
    const results = await ground.deploy(fails, { events: [...INSTALLED, 'AfterInstall'] })
    expect(results['AfterInstall']?.status).toBe('Failed')
    const heard = listen(ground)
    await ground.deploy(revision('three'), { events: ['ApplicationStop'] })
    expect(heard()).toEqual(['two'])
  })

  test('is not one that was only downloaded', async () => {
    const ground = await createGround()
    await ground.deploy(revision('one'), { events: INSTALLED })
    await ground.deploy(revision('two'), { events: ['DownloadBundle'] })
    const heard = listen(ground)
    await ground.deploy(revision('three'), { events: ['ApplicationStop'] })
    expect(heard()).toEqual(['one'])
  })

  test('is the deployment’s own, for every event, as soon as it has one', async () => {
    const ground = await createGround()
    await ground.deploy(revision('one'), { events: INSTALLED })
    const heard = listen(ground)
    await ground.deploy(revision('two'), {
      events: ['ApplicationStop', 'DownloadBundle', 'BeforeBlockTraffic'],
    })
    expect(heard()).toEqual(['one', 'two'])
  })

  test('in a blue/green rollback is the newest before traffic is blocked, and the installed one before it is allowed', async () => {
    const ground = await createGround()
    await ground.deploy(revision('installed'), { events: INSTALLED })
    await ground.deploy(revision('downloaded'), { events: ['DownloadBundle'] })
    const heard = listen(ground)
    await ground.deploy(revision('none'), {
      events: ['BeforeBlockTraffic', 'ApplicationStop', 'BeforeAllowTraffic'],
      deploymentCreator: 'codeDeployRollback',
      deploymentType: 'BLUE_GREEN',
    })
    expect(heard()).toEqual(['downloaded', 'installed', 'installed'])
  })

  test('belongs to the deployment group', async () => {
    const { deploy } = await createGround()
    await deploy(revision('one'), { events: INSTALLED })
    const results = await deploy(revision('two'), { events: ['ApplicationStop'], deploymentGroupId: 'other' })
    expect(statuses(results)).toEqual(['ApplicationStop noop'])
  })

  test('that was deleted by hand fails the event, which names it', async () => {
    const { deploy, root } = await createGround()
    await deploy(revision('one'), { events: INSTALLED })
    await rm(join(root, GROUP, 'd-1'), { recursive: true })
    const { ApplicationStop: result } = await deploy(revision('two'), { events: ['ApplicationStop'] })
    expect(result).toMatchObject({
      status: 'Failed',
      noop: false,
      errorCode: 'UnknownError',
      scriptName: '',
      logTail: '',
    })
    expect(result?.message).toContain(join(root, GROUP, 'd-1', 'deployment-archive', 'appspec.yml'))
  })

  test('is forgotten with the agent’s marker', async () => {
    const { deploy, root } = await createGround()
    await deploy(revision('one'), { events: INSTALLED })
    await unlink(join(root, 'deployment-instructions', `${GROUP}_last_successful_install`))
    expect(statuses(await deploy(revision('two'), { events: ['ApplicationStop'] }))).toEqual([
      'ApplicationStop noop',
    ])
  })
})

describe('a fault in the AppSpec', () => {
  const FAULTY = appspec('hooks: { AfterInstall: hooks/a.sh }\n')

  test('is reported by the first event after the download, even if that has no scripts', async () => {
    const { deploy } = await createGround()
    const results = await deploy(FAULTY)
    expect(statuses(results)).toEqual([
      'ApplicationStop noop',
      'DownloadBundle Succeeded',
      'BeforeInstall Failed',
    ])
    expect(results['BeforeInstall']).toMatchObject({
      errorCode: 'UnknownError',
      scriptName: '',
      message:
        'appspec.yml:3:24: hooks.AfterInstall is "hooks/a.sh", not a list of scripts. Begin each script with a hyphen: "- location: hooks/a.sh".',
      logTail: '',
    })
  })

  test('is reported by Install where no event came before', async () => {
    const { deploy } = await createGround()
    const results = await deploy(FAULTY, { events: INSTALLED })
    expect(statuses(results)).toEqual(['DownloadBundle Succeeded', 'Install Failed'])
  })

  test('does not matter to events that no agent knows', async () => {
    const { deploy } = await createGround()
    const results = await deploy(FAULTY, { events: ['DownloadBundle', 'Afterinstall'] })
    expect(statuses(results)).toEqual(['DownloadBundle Succeeded', 'Afterinstall noop'])
  })
})

describe('the AppSpec is found', () => {
  const { 'appspec.yml': text = '' } = appspec('')

  test.each([
    ['appspec.yml', undefined, ['BeforeInstall noop', 'Install Succeeded']],
    ['appspec.yaml', undefined, ['BeforeInstall Failed']],
    ['AppSpec.yml', undefined, ['BeforeInstall Failed']],
    ['deploy/my.yml', 'deploy/my.yml', ['BeforeInstall noop', 'Install Succeeded']],
    ['appspec.yml', 'my.yml', ['BeforeInstall Failed']],
  ])('%s, where the deployment names %s', async (path, appSpecFilename, expected) => {
    const { deploy } = await createGround()
    const named = appSpecFilename === undefined ? {} : { appSpecFilename }
    const events = ['DownloadBundle', 'BeforeInstall', 'Install']
    const results = await deploy({ [path]: text }, { events, ...named })
    expect(statuses(results).slice(1)).toEqual(expected)
  })

  test.each(['appspec.yaml', 'appspec.yml'])(
    '%s by Install, where the deployment names another file',
    async path => {
      const { deploy } = await createGround()
      const results = await deploy({ [path]: text }, { events: INSTALLED, appSpecFilename: 'my.yml' })
      expect(results['Install']?.status).toBe('Succeeded')
    },
  )
})

describe('an event that does not exist', () => {
  test('is reported by Install, after the scripts of BeforeInstall', async () => {
    const ground = await createGround()
    const files = {
      ...appspec('hooks: { BeforeInstall: [{ location: a.sh }], Afterinstall: [] }\n'),
      'a.sh': 'echo ran\n',
    }
    const heard = listen(ground)
    const { Install: result } = await ground.deploy(files)
    expect(heard()).toEqual(['ran'])
    expect(result).toMatchObject({ errorCode: 'UnknownError', scriptName: '', logTail: '' })
    expect(result?.message).toMatch(/appspec\.yml has unknown lifecycle events: Afterinstall\./)
  })

  test.each(['BlockTraffic', 'AllowTraffic', 'Start', 'on'])('such as %s', async event => {
    const { deploy } = await createGround()
    expect((await deploy(appspec(`hooks: { ${event}: [] }\n`)))['Install']?.status).toBe('Failed')
  })

  test.each(['Install', 'DownloadBundle'])('is not %s, but its scripts never run', async event => {
    const { deploy, notices } = await createGround()
    const results = await deploy(hook(event, { 'a.sh': 'exit 1\n' }))
    expect(results['ValidateService']?.status).toBe('Succeeded')
    expect(notices).toEqual([])
  })

  test('passes where the service does not list the events', async () => {
    const { deploy } = await createGround()
    const results = await deploy(appspec('hooks: { Afterinstall: [] }\n'), { allPossibleLifecycleEvents: [] })
    expect(results['Install']?.status).toBe('Succeeded')
  })

  test('runs where the deployment names it, and has to be in the AppSpec then', async () => {
    const { deploy } = await createGround()
    const options = { events: [...INSTALLED, 'Mine'], allPossibleLifecycleEvents: ['Mine'] }
    expect(statuses(await deploy(hook('Mine', { 'a.sh': 'true\n' }), options))).toContain('Mine Succeeded')
    expect((await deploy(appspec(''), options))['Install']?.message).toMatch(
      /^appspec\.yml has no scripts for Mine/,
    )
  })
})

describe('old deployments', () => {
  const groupOf = (ground: RootFs) => readdir(join(ground.root, GROUP))

  test('are removed when there are five, the oldest first', async () => {
    const ground = await createGround()
    for (let index = 0; index < 7; index += 1) await ground.deploy(appspec(''), { events: INSTALLED })
    expect((await groupOf(ground)).toSorted()).toEqual(['d-3', 'd-4', 'd-5', 'd-6', 'd-7'])
  })

  test('but never the one that is installed', async () => {
    const ground = await createGround()
    await ground.deploy(appspec(''), { events: INSTALLED })
    for (let index = 0; index < 6; index += 1)
      await ground.deploy(appspec(''), { events: ['DownloadBundle'] })
    expect((await groupOf(ground)).toSorted()).toEqual(['d-1', 'd-4', 'd-5', 'd-6', 'd-7'])
  })
})

test('a deployment that stops at its first event leaves its log, and nothing else', async () => {
  const { deploy, root } = await createGround()
  await deploy(hook('ApplicationStop', { 'a.sh': 'exit 1\n' }), { events: INSTALLED })
  await deploy(appspec(''), { events: ['ApplicationStop'] })
  expect(await readdir(join(root, GROUP, 'd-2'), { recursive: true })).toEqual(['logs', 'logs/scripts.log'])
})
