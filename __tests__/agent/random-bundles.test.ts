// Compares our agent with AWS's own on random bundles, deployed one after the other. RANDOM_BUNDLES is their number, RANDOM_SEED
// what they are made from.

import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'
import { startAwsMachine } from './aws-machine.ts'
import { deploy, forget, listFiles, prepareBundle, withoutPlaces } from './case-deployment.ts'
import { type Machine, startMachine } from './case-machine.ts'

const awsAgent = process.env['POTATO_AWS_AGENT']
const bundles = Number(process.env['RANDOM_BUNDLES'] ?? 20)
const seed = Number(process.env['RANDOM_SEED'] ?? 1)

// What fails before its scripts run hides them, so it is rare.
const mostly =
  (weight: number) =>
  <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
    fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd })
const often = mostly(3)
const nearlyAlways = mostly(20)

const PATHS = ['a.txt', 'b c.txt', 'sub/d.txt', 'sub/deep/e.sh', '.hidden']

// Each prints to one of its outputs only: the order of the two is not kept.
const SCRIPTS = {
  'hooks/says.sh': '#!/bin/bash\necho "$LIFECYCLE_EVENT"; echo två\n',
  'hooks/fails.sh': '#!/bin/bash\necho "the oven is cold" >&2; exit 3\n',
  'hooks/plain.sh': 'printf "no newline"\n',
  'hooks/crlf.sh': '#!/bin/bash\r\necho x\r\n',
  'hooks/many.sh': '#!/bin/bash\nseq 1 700\n',
}

const script = fc.record(
  {
    location: often(
      fc.constantFrom(
        'hooks/says.sh',
        'hooks/plain.sh',
        'hooks/many.sh',
        '/hooks/says.sh',
        ' hooks/says.sh ',
      ),
      fc.constantFrom('hooks/fails.sh', 'hooks/crlf.sh', 'hooks/absent.sh', 'hooks', ''),
    ),
    timeout: fc.constantFrom<unknown>(30, 30, '30', '30s', 30.9),
    runas: often(fc.constantFrom('root', '__USER__'), fc.constantFrom('nobody-here', '')),
  },
  { requiredKeys: ['location', 'timeout'] },
)

const mapping = fc.record({
  source: nearlyAlways(
    fc.constantFrom('/', 'a.txt', 'sub', 'sub/', 'b c.txt'),
    fc.constantFrom('absent', '.', 'sub/deep'),
  ),
  destination: nearlyAlways(
    fc.constantFrom('__DEST__', '__DEST__/x', '__DEST__/x/y/'),
    fc.constantFrom('__DEST__/a.txt'),
  ),
})

const permission = fc.record(
  {
    object: nearlyAlways(
      fc.constantFrom('__DEST__', '__DEST__/x', '__DEST__/x/a.txt'),
      fc.constantFrom('/nowhere', ''),
    ),
    pattern: fc.constantFrom('**', '*.txt', 'a*'),
    except: fc.constantFrom<string[]>([], ['*.sh'], ['a.txt']),
    owner: nearlyAlways(fc.constantFrom('root', '__USER__'), fc.constant('nobody-here')),
    mode: nearlyAlways(
      fc.constantFrom<unknown>('640', 755, '4755'),
      fc.constantFrom<unknown>(493, '07777', 'rw'),
    ),
    type: fc.constantFrom<unknown>(['file'], ['directory'], ['file', 'directory']),
  },
  { requiredKeys: ['object'] },
)

const appspec = fc.record(
  {
    version: nearlyAlways<unknown>(fc.constantFrom(0, 0.0), fc.constantFrom('0.0', 1)),
    os: nearlyAlways<unknown>(fc.constant('linux'), fc.constantFrom('Linux', null)),
    files: nearlyAlways<unknown>(
      fc.array(mapping, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(null, {}, 'a.txt'),
    ),
    permissions: nearlyAlways<unknown>(fc.array(permission, { maxLength: 2 }), fc.constantFrom(null, [])),
    hooks: nearlyAlways<unknown>(
      fc.dictionary(
        nearlyAlways(
          fc.constantFrom(
            'ApplicationStop',
            'BeforeInstall',
            'AfterInstall',
            'ApplicationStart',
            'ValidateService',
          ),
          fc.constantFrom('Afterinstall', 'Install'),
        ),
        nearlyAlways<unknown>(fc.array(script, { minLength: 1, maxLength: 3 }), fc.constantFrom(null, false)),
        { minKeys: 2, maxKeys: 4 },
      ),
      fc.constantFrom(null, 'AfterInstall'),
    ),
    file_exists_behavior: nearlyAlways(
      fc.constantFrom('OVERWRITE', 'RETAIN', 'DISALLOW'),
      fc.constant('Overwrite'),
    ),
  },
  { requiredKeys: ['version', 'os', 'files', 'hooks'] },
)

const bundle = fc.record({
  appspec,
  paths: fc.subarray(PATHS, { minLength: 2 }),
  modes: fc.constantFrom('600', '644', '755'),
  fresh: fc.constantFrom(false, false, true),
})

test.skipIf(!isRoot || awsAgent === undefined)(
  `${bundles} random bundles (skipped without root and POTATO_AWS_AGENT)`,
  { timeout: 60_000 + bundles * 20_000 },
  async () => {
    const machines = await Promise.all([
      open(startMachine),
      open((...at) => startAwsMachine(awsAgent ?? '', ...at)),
    ])
    const differences: unknown[] = []
    for (const [index, sample] of fc.sample(bundle, { numRuns: bundles, seed }).entries()) {
      const source = await folder({
        ...SCRIPTS,
        ...Object.fromEntries(sample.paths.map(path => [path, `${path} ${index}\n`])),
        'appspec.yml': JSON.stringify(sample.appspec),
      })
      const [ours, theirs] = await Promise.all(
        machines.map(async machine => await machine.deploy({ source, index, ...sample })),
      )
      if (!isDeepStrictEqual(ours, theirs)) differences.push({ index, appspec: sample.appspec, ours, theirs })
    }
    expect(differences).toEqual([])
  },
)

async function open(start: (place: string, root: string) => Promise<Machine>) {
  const place = await folder()
  chmodSync(place, 0o755)
  const [root, dest] = [join(place, 'root'), join(place, 'dest')]
  const machine = await start(place, root)
  onTestFinished(machine.close)
  return {
    deploy: async (options: {
      source: string
      index: number
      fresh: boolean
      paths: readonly string[]
      modes: string
    }) => {
      const { source, index, fresh, paths, modes } = options
      if (fresh) forget(root, dest)
      mkdirSync(dest, { recursive: true })
      const id = `d-RANDOM${index}`
      const step = { bundle: '.', modes: Object.fromEntries(paths.map(path => [path, modes])) }
      const revision = prepareBundle(source, place, step, { dest, index })
      const events = await deploy(machine, step, id, revision)
      return withoutPlaces({ events, files: listFiles(dest) }, { root, dest, id })
    },
  }
}
