// Compares our agent, and the check, with AWS's own agent on random bundles, deployed one after the other. RANDOM_BUNDLES is
// their number, RANDOM_SEED what they are made from.

import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { IN_PLACE_EVENTS } from '../../src/appspec/lifecycle.ts'
import { check } from '../../src/check/check.ts'
import { revisionOf } from '../check/revision.ts'
import { folder } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'
import { startAwsMachine } from './aws-machine.ts'
import { deploy, forget, listFiles, prepareBundle, withoutPlaces } from './case-deployment.ts'
import { type Machine, startMachine, USER } from './case-machine.ts'

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
    const wrong: unknown[] = []
    for (const [index, sample] of fc.sample(bundle, { numRuns: bundles, seed }).entries()) {
      const files = {
        ...SCRIPTS,
        ...Object.fromEntries(sample.paths.map(path => [path, `${path} ${index}\n`])),
        'appspec.yml': JSON.stringify(sample.appspec),
      }
      const source = await folder(files)
      const [ours, theirs] = await Promise.all(
        machines.map(async machine => await machine.deploy({ source, index, ...sample })),
      )
      const { appspec } = sample
      if (!isDeepStrictEqual(ours?.left, theirs?.left))
        differences.push({ index, appspec, ours: ours?.left, theirs: theirs?.left })
      const fails = theirs && failsByItself(theirs)
      const errors = await errorsIn(files)
      if (fails !== undefined && fails !== errors.length > 0)
        wrong.push({ index, appspec, fails, errors, message: theirs?.message })
    }
    expect({ differences, wrong }).toEqual({ differences: [], wrong: [] })
  },
)

/** What the check finds in a bundle. */
async function errorsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const appspec = files['appspec.yml']?.replaceAll('__DEST__', '/srv/dest').replaceAll('__USER__', USER)
  const { findings } = await check(await revisionOf({ ...files, 'appspec.yml': appspec ?? '' }))
  return findings.flatMap(({ severity, problem }) => (severity === 'error' ? problem.code : []))
}

// What the agent says of a user that is not there, and of a file that another bundle left in the place of its own.
const OF_THE_INSTANCE = /nobody-here|already exists at this location|Not a directory|File exists/

/** These fail in any case: a folder, and a first line that ends with a carriage return. */
const NEVER_RUN = ['hooks', 'hooks/crlf.sh']

/**
 * Whether a bundle failed for a reason of its own, or not at all. undefined where the instance or the bundle before it was the
 * reason, or a script whose failure hides what would have come after it.
 */
function failsByItself({ events, message }: Deployed): boolean | undefined {
  const failed = events.findIndex(({ status }) => status === 'Failed')
  const { script, error } = events[failed]?.diagnostics ?? {}
  if (failed === -1) return false
  if (failed === 0 || OF_THE_INSTANCE.test(message)) return undefined
  return error !== 'ScriptFailed' || NEVER_RUN.includes(script ?? '') ? true : undefined
}

interface Deployed {
  /** What both agents have to leave alike. */
  readonly left: unknown
  readonly events: readonly { status?: string; diagnostics?: { error: string; script: string } }[]
  /** The last word of the agent. */
  readonly message: string
}

async function open(start: (place: string, root: string) => Promise<Machine>) {
  const place = await folder()
  chmodSync(place, 0o755)
  const [root, dest] = [join(place, 'root'), join(place, 'dest')]
  const machine = await start(place, root)
  onTestFinished(machine.close)
  let message = ''
  const execute: Machine['execute'] = async command => {
    const executed = await machine.execute(command)
    message = executed.result.message
    return executed
  }
  return {
    deploy: async (options: {
      source: string
      index: number
      fresh: boolean
      paths: readonly string[]
      modes: string
    }): Promise<Deployed> => {
      const { source, index, fresh, paths, modes } = options
      if (fresh) forget(root, dest)
      mkdirSync(dest, { recursive: true })
      const id = `d-RANDOM${index}`
      // Its own ApplicationStop is seen when the next bundle comes: here at once.
      const step = {
        bundle: '.',
        modes: Object.fromEntries(paths.map(path => [path, modes])),
        events: [...IN_PLACE_EVENTS, 'ApplicationStop'],
      }
      const revision = prepareBundle(source, place, step, { dest, index })
      const events = await deploy({ ...machine, execute }, step, id, revision)
      const files = events.some(isFailedInstall) ? textsIn(dest) : listFiles(dest)
      const left = withoutPlaces({ events, files }, { root, dest, id })
      return { left, events, message }
    },
  }
}

function isFailedInstall({ event, status }: { event?: string; status?: string }): boolean {
  return event === 'Install' && status === 'Failed'
}

/** Which modes and owners were set before one could not be depends on the order in which the file system lists a folder. */
function textsIn(dest: string): object {
  const files = Object.entries(listFiles(dest))
  return Object.fromEntries(files.map(([path, file]) => [path, { ...file, mode: '', owner: '' }]))
}
