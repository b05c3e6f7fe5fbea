// What a shell completes.

import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { SHELLS } from '../../src/cli/command-table.ts'
import { completionScript } from '../../src/cli/completion.ts'
import { commit, folder, git } from '../git/git-fixture.ts'

/** The words that bash offers at the end of a line. */
async function completed(line: string, cwd = '/'): Promise<readonly string[]> {
  const words = line.split(' ')
  const ask = `COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
    _potato_deploy; printf '%s\\n' "\${COMPREPLY[@]}"`
  const output = execFileSync('bash', ['-c', `${completionScript('bash')}${ask}`], { cwd, encoding: 'utf8' })
  return output.split('\n').filter(word => word !== '')
}

describe('bash', () => {
  test.each([
    ['potato-deploy reh', ['rehearse']],
    ['potato-deploy --v', ['--version']],
    ['potato-deploy check --fo', ['--folder', '--format']],
    ['potato-deploy check --format s', ['sarif']],
    ['potato-deploy rehearse --network ', ['own', 'host']],
    ['potato-deploy completion z', ['zsh']],
    ['potato-deploy check --provision', []],
  ])('%s', async (line, words) => {
    expect(await completed(line)).toEqual(words)
  })

  test('a commit is one of the repository', async () => {
    const site = await folder({ page: 'potato' })
    git(site, 'init', '--quiet', '--initial-branch=kitchen')
    await commit(site, {}, 'Open')
    expect(await completed('potato-deploy rehearse --from k', site)).toEqual(['kitchen'])
  })
})

test.each(SHELLS)('%s can read its script', shell => {
  const { status, error, stderr } = spawnSync(shell, ['-n'], {
    input: completionScript(shell),
    encoding: 'utf8',
  })
  // A machine need not have every shell.
  if (error === undefined) expect([status, stderr]).toEqual([0, ''])
})
