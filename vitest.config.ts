import { defineConfig } from 'vitest/config'
import { isRoot } from './__tests__/root.ts'

// Tests that start programs which wait more than they compute: an instance that boots, a hook.
const MACHINE = ['__tests__/entry-points/**/*.test.ts', '__tests__/hooks/**/*.test.ts']

// Tests that look at the whole machine, or use its network: nothing may run beside them.
const ALONE = ['__tests__/entry-points/{host-safety,killed,lesser-machine}.test.ts']

// Tests that boot an instance in nearly every case; requirements.ts says that they are skipped.
const INSTANCES = [
  '__tests__/entry-points/{aws-agent,host-safety,killed,lesser-machine,never-executes,rehearse,start}.test.ts',
  '__tests__/hooks/{bad-release,interruption,other-sites,rollback,update}.test.ts',
]

export default defineConfig({
  test: {
    globalSetup: '__tests__/requirements.ts',
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['__tests__/**/*.test.ts'],
          exclude: MACHINE,
          isolate: false,
          maxWorkers: '100%',
          unstubEnvs: true,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'machine',
          include: MACHINE,
          exclude: isRoot ? ALONE : [...ALONE, ...INSTANCES],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'alone',
          include: ALONE,
          exclude: isRoot ? [] : INSTANCES,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
