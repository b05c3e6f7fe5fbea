import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two cores; the tests that own the machine's ports 80 and 8000 take a lock of their own.
    maxWorkers: 2,
  },
})
