import { defineConfig } from 'vitest/config'
import { isRoot } from './__tests__/root.ts'

// Tests that use this machine's ports or boot an instance run one after the other; the rest run in parallel.
const MACHINE = ['__tests__/entry-points/**/*.test.ts', '__tests__/hooks/**/*.test.ts']

// Tests that boot an instance in nearly every case; requirements.ts says that they are skipped.
const INSTANCES = [
  '__tests__/entry-points/{aws-agent,host-safety,killed,lesser-machine,never-executes,rehearse,start}.test.ts',
  '__tests__/hooks/{bad-release,interruption,other-sites,update}.test.ts',
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'machine',
          include: MACHINE,
          exclude: isRoot ? [] : INSTANCES,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
