// The help fits the terminal, and explains every option.

import { expect, test } from 'vitest'
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/command-table.ts'
import { usage } from '../../src/cli/usage.ts'

const cache = '/home/me/.cache/potato-deploy'

/** What a path or a command cannot be broken into. */
const longestWord = (line: string) =>
  Math.max(
    ...line
      .trim()
      .split(/\s/)
      .map(word => word.length),
  )

test.each([40, 60, 80, 200])('in %i columns no line is longer, but for a word that is', columns => {
  for (const command of [undefined, ...COMMAND_NAMES]) {
    for (const line of usage(command, { cache, columns }).split('\n').slice(1)) {
      expect(line.length).toBeLessThanOrEqual(Math.max(columns, longestWord(line) + 6))
    }
  }
})

test('every command and every option is in it, and in the help of its command', () => {
  const all = usage(undefined, { cache, columns: undefined })
  for (const name of COMMAND_NAMES) {
    expect(all).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    for (const option of Object.keys(COMMANDS[name].options)) {
      expect(all).toContain(`  --${option}`)
      expect(usage(name, { cache, columns: 80 })).toContain(`  --${option}`)
    }
  }
  expect(all).toContain(cache)
})
