// Links in a revision: what the agent does with each.

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

const SCRIPT = '#!/bin/bash\nset -e\ncurl --fail http://127.0.0.1/\n'

interface Case {
  readonly source?: string
  readonly location?: string
  readonly permissions?: string
  readonly links: Readonly<Record<string, string>>
  readonly finds: readonly string[]
}

const CASES: Record<string, Case> = {
  'a source that dangles is installed as it is': { source: 'gone', links: { gone: 'nowhere' }, finds: [] },
  'with a slash it is what it leads to': {
    source: 'gone/',
    links: { gone: 'nowhere' },
    finds: ['error appspec/source-missing'],
  },
  'one that leads to itself is installed as it is': {
    source: 'web',
    links: { 'web/loop': 'loop' },
    finds: [],
  },
  'a folder that is in itself': {
    source: 'web',
    links: { 'web/again': '../web' },
    finds: ['error appspec/link-loop'],
  },
  'a mode on one that dangles, in a folder that is a link': {
    source: 'current',
    permissions: 'permissions:\n  - object: /srv/site\n    mode: 755\n',
    links: { current: 'web', 'web/gone': 'nowhere' },
    finds: ['error appspec/link-dangling'],
  },
  'a hook that is a link to a script': { location: 'start', links: { start: 'hooks/a.sh' }, finds: [] },
  'a hook that is a link to one that is not executable': {
    location: 'start',
    links: { start: 'hooks/plain' },
    finds: ['error script/link-not-executable'],
  },
  'a hook in a folder that is a link': {
    location: 'now/plain',
    links: { now: 'hooks' },
    finds: ['warning script/not-executable'],
  },
  'the folder that the revision is in': {
    source: '..',
    links: {},
    finds: ['warning appspec/path-outside'],
  },
  'the same as a hook': { location: '..', links: {}, finds: ['error appspec/path-outside'] },
  'a program of the instance': {
    location: '../../../../../../usr/bin/true',
    links: {},
    finds: ['warning appspec/path-outside'],
  },
  'something beside the revision': {
    source: '../web',
    links: {},
    finds: ['error appspec/path-outside'],
  },
}

test.each(Object.entries(CASES))(
  '%s',
  async (_, { source = 'web', location, permissions = '', links, finds }) => {
    const appspec = `version: 0.0
os: linux
files:
  - source: ${source}
    destination: /srv/site
${permissions}hooks:
  ValidateService:
    - location: ${location ?? 'hooks/a.sh'}
`
    const files = {
      'appspec.yml': appspec,
      'web/a.html': '',
      'hooks/a.sh': SCRIPT,
      'hooks/plain': SCRIPT,
      ...links,
    }
    const modes = Object.fromEntries(Object.keys(links).map(path => [path, 'link']))
    const { findings } = await check(await revisionOf(files, modes))
    expect(findings.map(({ severity, problem }) => `${severity} ${problem.code}`)).toEqual(finds)
  },
)
