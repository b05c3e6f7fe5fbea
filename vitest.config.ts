import { defineConfig } from 'vitest/config'

// Tests that use this machine's ports or boot an instance run one after the other; the rest run in parallel.
const MACHINE = ['__tests__/entry-points/**/*.test.ts', '__tests__/hooks/**/*.test.ts']

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
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
