// Does our reader accept an AppSpec exactly where the agent does, and say where it does not?

import { describe, expect, test } from 'vitest'
import { type AppSpec, parseAppSpec, scriptsOf } from '../../src/appspec/appspec.ts'
import type { Problem } from '../../src/core/problem.ts'

const HEAD = 'version: 0.0\nos: linux\n'

function accept(text: string | Uint8Array): AppSpec {
  const parsed = parseAppSpec(text, { path: 'appspec.yml' })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ code, what }) => `${code}: ${what}`).join('\n'))
  return parsed.appspec
}

function refuse(text: string | Uint8Array): { problems: readonly Problem[]; first: Problem } {
  const parsed = parseAppSpec(text, { path: 'appspec.yml' })
  if (parsed.ok) throw new Error('It was accepted.')
  return parsed
}

/** The code of the problem the agent would stop at, without the room. */
const firstCode = (text: string | Uint8Array) => refuse(text).first.code.replace('appspec/', '')

const hook = (script: string) => `${HEAD}hooks:\n  AfterInstall:\n    - ${script}\n`
const file = (entry: string) => `${HEAD}files:\n  - ${entry}\n`
const permission = (entries: string) => `${HEAD}permissions:\n  - { object: /x, ${entries} }\n`

describe('the document', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['comments only', '# to do\n', 'empty'],
    ['null', '~', 'empty'],
    ['false', 'false', 'empty'],
    ['a text', 'version 0.0', 'not-a-mapping'],
    ['a list', '- version', 'not-a-mapping'],
    ['a number', '0.0', 'not-a-mapping'],
  ])('%s is refused', (_, text, code) => {
    expect(firstCode(text)).toBe(code)
  })

  test.each([
    ['JSON', '{"version": 0.0, "os": "linux"}'],
    ['JSON indented with tabs', '{\n\t"version": 0.0,\n\t"os": "linux"\n}\n'],
    ['a tab on a blank line, far to the right', `${HEAD}  \t\nhooks:\n`],
    ['CR LF', 'version: 0.0\r\nos: linux\r\n'],
    ['a second document, whatever is in it', `${HEAD}---\n[ {`],
    ['something after closed brackets', '{"version": 0.0, "os": "linux"} and so on'],
    ['a byte order mark before a comment', `\uFEFF# AppSpec\n${HEAD}`],
    ['a list in brackets that is not indented', `${HEAD}files: [\n{source: web,\ndestination: /srv}\n]\n`],
    ['a byte order mark within a line', `${HEAD}# \uFEFF\n`],
    ['an anchor that nobody uses', 'version: 0.0\nos: &os linux\n'],
    ['keys that nobody knows', `${HEAD}colour: red\n`],
    ['a comment at once after a quote', 'version: 0.0\nos: "linux"#\n'],
  ])('%s is fine', (_, text) => {
    expect(accept(text).hooks).toEqual([])
  })

  test.each([
    ['a tab', `${HEAD}hooks:\n\tAfterInstall:\n`, 'not-yaml', 4],
    ['a tab on a line of its own', `${HEAD}\t\nhooks:\n`, 'not-yaml', 3],
    ['a tab after a hyphen', `${HEAD}files:\n  -\tsource: /\n    destination: /x\n`, 'not-yaml', 4],
    ['a bracket too many', `${HEAD}hooks: {}}\n`, 'not-yaml', 3],
    ['a comma too few', '{"version": 0.0\n"os": "linux"}', 'not-yaml', 1],
    ['no key', `${HEAD}: x\n`, 'not-yaml', 3],
    ['a control character', `${HEAD}hooks: "\u0001"\n`, 'not-yaml', 3],
    ['an apostrophe of CP1252 in a comment', `${HEAD}# don\u0092t\n`, 'not-yaml', 3],
    ['a character that is none', `${HEAD}hooks: "\uFFFE"\n`, 'not-yaml', 3],
    ['a byte order mark before a key', `${HEAD}\uFEFFhooks: {}\n`, 'not-yaml', 3],
    ['a bracket that nothing closes', `${HEAD}hooks: [\nfiles: []\n`, 'not-yaml', 4],
    ['a colon below its key', '{"version": 0.0,\n"os"\n: "linux"}', 'not-yaml', 2],
    ['an alias', `${HEAD}hooks:\n  BeforeInstall: &a []\n  AfterInstall: *a\n`, 'alias', 5],
    ['a date', `${HEAD}released: 2024-01-31\n`, 'unquoted', 3],
    ['Latin-1', Buffer.from(`${HEAD}# d\xeda\n`, 'latin1'), 'not-utf8', 1],
  ])('%s makes the file unreadable', (_, text, code, line) => {
    const { first } = refuse(text)
    expect(first.code).toBe(`appspec/${code}`)
    expect(first.at).toMatchObject({ kind: 'file', path: 'appspec.yml', line })
    expect(first.fix).not.toBeUndefined()
  })

  test('a byte order mark hides all keys but the first, and is named as the reason', () => {
    const { problems, first } = refuse(`\uFEFF${HEAD}`)
    expect(first.code).toBe('appspec/byte-order-mark')
    expect(problems.map(({ code }) => code)).toEqual(['appspec/byte-order-mark'])
  })

  test('so does an indented first line', () => {
    const { first } = refuse(' version: 0.0\nos: linux\n')
    expect(first).toMatchObject({ code: 'appspec/indentation', at: { line: 2, column: 1 } })
  })

  test('of a repeated key the last counts', () => {
    const text = `${hook('location: gone.sh')}hooks:\n  AfterInstall:\n    - location: here.sh\n`
    expect(scriptsOf(accept(text), 'AfterInstall').map(script => script.location.value)).toEqual(['here.sh'])
  })
})

describe('version and os', () => {
  test.each(['0.0', '0.00', '0', '00', '-0.0'])('version %s is fine', version => {
    expect(accept(`version: ${version}\nos: linux\n`).path).toBe('appspec.yml')
  })

  test.each(['1.0', '"0.0"', '0.1', '~', 'zero', '[0.0]'])('version %s is not', version => {
    expect(firstCode(`version: ${version}\nos: linux\n`)).toBe('version')
  })

  test.each(['Linux', 'windows', 'linux-gnu', '~', '[linux]', ':linux'])('os %s is not fine', os => {
    expect(firstCode(`version: 0.0\nos: ${os}\n`)).toBe('os')
  })

  test('neither may be left out', () => {
    expect(refuse('hooks:\n').problems.map(({ code }) => code)).toEqual(['appspec/version', 'appspec/os'])
  })
})

describe('hooks', () => {
  test.each(['', '~', 'false', '{}'])('%j is no hooks', hooks => {
    expect(accept(`${HEAD}hooks: ${hooks}\n`).hooks).toEqual([])
  })

  test.each(['', '~', '[]', '{}'])('AfterInstall may be %j', scripts => {
    expect(scriptsOf(accept(`${HEAD}hooks:\n  AfterInstall: ${scripts}\n`), 'AfterInstall')).toEqual([])
  })

  test.each([
    ['a list', `${HEAD}hooks: []\n`, 'hooks'],
    ['a text', `${HEAD}hooks: hooks/a.sh\n`, 'hooks'],
    ['an event that is a text', `${HEAD}hooks:\n  AfterInstall: hooks/a.sh\n`, 'scripts'],
    ['an event that is a script', `${HEAD}hooks:\n  AfterInstall:\n    location: hooks/a.sh\n`, 'scripts'],

    ['a script that is a text', hook('hooks/a.sh'), 'script'],
    ['a script that is nothing', hook('~'), 'script'],
    ['no location', hook('timeout: 5'), 'location'],
    ['an empty location', hook('location:'), 'location'],
    ['a blank location', hook(`location: '  '`), 'location'],
  ])('%s is refused', (_, text, code) => {
    expect(firstCode(text)).toBe(code)
  })

  test.each([
    ['hooks/a.sh', 'hooks/a.sh'],
    ['" hooks/a.sh\\n"', 'hooks/a.sh'],
    ['"\\u00a0a.sh"', '\u00a0a.sh'],
    ['1.50', '1.5'],
    ['010', '8'],
    ['true', 'true'],
    [':name', 'name'],
    ['[a, 1]', '["a", 1]'],
  ])('location %s is %j', (written, location) => {
    expect(scriptsOf(accept(hook(`location: ${written}`)), 'AfterInstall')[0]?.location.value).toBe(location)
  })

  test.each([
    ['30', 30],
    ['"30"', 30],
    ['10s', 10],
    ['" 7"', 7],
    ['"1_000"', 1000],
    ['1.9', 1],
    ['010', 8],
    ['1:30', 5400],
    ['99999', 99999],
    ['~', 3600],
    ['false', 3600],
  ])('timeout %s is %i seconds', (written, seconds) => {
    const script = scriptsOf(accept(hook(`location: a.sh\n      timeout: ${written}`)), 'AfterInstall')[0]
    expect(script?.timeout.value).toBe(seconds)
  })

  test.each(['0', '-1', 'soon', '0.5', '"0x10"', 'true', '[5]', '{}', '.inf', '.nan'])(
    'timeout %s is refused',
    written => {
      expect(firstCode(hook(`location: a.sh\n      timeout: ${written}`))).toBe('timeout')
    },
  )

  test('without a timeout it is an hour', () => {
    expect(scriptsOf(accept(hook('location: a.sh')), 'AfterInstall')[0]?.timeout.value).toBe(3600)
  })

  test.each([
    ['ec2-user', 'ec2-user'],
    ['" deploy "', 'deploy'],
    ['1000', '1000'],
    ['""', ''],
    ['~', undefined],
  ])('runas %s is %j', (written, runas) => {
    const script = scriptsOf(accept(hook(`location: a.sh\n      runas: ${written}`)), 'AfterInstall')[0]
    expect(script?.runas?.value).toBe(runas)
  })

  test.each([
    ['true', true],
    ['"false"', true],
    ['0', true],
    ['false', false],
    ['no', false],
    ['~', false],
  ])('sudo %s is %s', (written, sudo) => {
    const script = scriptsOf(accept(hook(`location: a.sh\n      sudo: ${written}`)), 'AfterInstall')[0]
    expect(script?.sudo).toBe(sudo)
  })

  test('a key that YAML takes for a boolean is no event of that name', () => {
    expect(accept(`${HEAD}hooks:\n  on: []\n`).hooks.map(({ event }) => event.value)).toEqual(['true'])
  })

  test('an event that does not exist is no problem yet', () => {
    expect(accept(`${HEAD}hooks:\n  Afterinstall: []\n`).hooks.map(({ event }) => event.value)).toEqual([
      'Afterinstall',
    ])
  })
})

describe('files', () => {
  test.each(['', 'false', '[]', '{}'])('%j is no files', files => {
    expect(accept(`${HEAD}files: ${files}\n`).files).toEqual([])
  })

  test.each([
    ['a mapping', `${HEAD}files:\n  source: a\n  destination: /x\n`, 'files'],
    ['a text', `${HEAD}files: a\n`, 'files'],
    ['an entry that is nothing', file('~'), 'file'],
    ['an entry that is a text', file('/'), 'file'],
    ['no source', file('destination: /x'), 'source'],
    ['no destination', file('source: a'), 'destination'],
    ['an empty destination', file('source: a\n    destination:'), 'destination'],
  ])('%s is refused', (_, text, code) => {
    expect(firstCode(text)).toBe(code)
  })

  test('paths are not trimmed, and need not be texts yet', () => {
    const [entry] = accept(file('{ source: " a ", destination: 5 }')).files
    expect(entry?.source).toMatchObject({ kind: 'text', text: ' a ' })
    expect(entry?.destination).toMatchObject({ kind: 'number', number: 5 })
  })

  test.each(['DISALLOW', 'OVERWRITE', 'RETAIN'])('file_exists_behavior may be %s', behavior => {
    expect(accept(`${HEAD}file_exists_behavior: ${behavior}\n`).fileExistsBehavior?.value).toBe(behavior)
  })

  test.each(['overwrite', 'KEEP', 'false', '[RETAIN]'])('file_exists_behavior may not be %s', behavior => {
    expect(firstCode(`${HEAD}file_exists_behavior: ${behavior}\n`)).toBe('file-exists-behavior')
  })

  test('file_exists_behavior may be empty', () => {
    expect(accept(`${HEAD}file_exists_behavior:\n`).fileExistsBehavior).toBeUndefined()
  })
})

describe('permissions', () => {
  test.each(['', 'false', '[]', '{}'])('%j is no permissions', permissions => {
    expect(accept(`${HEAD}permissions: ${permissions}\n`).permissions).toEqual([])
  })

  test.each([
    ['a mapping', `${HEAD}permissions: { object: /x }\n`, 'permissions'],
    ['an entry that is a text', `${HEAD}permissions: [/x]\n`, 'permission'],
    ['no object', `${HEAD}permissions: [{ mode: 644 }]\n`, 'object'],
    ['a blank object', `${HEAD}permissions: [{ object: ' ' }]\n`, 'object'],
    ['an unknown type', permission('type: [folder]'), 'type'],
    ['a type that is a text', permission('type: file'), 'type'],
    ['an exception that is a text', permission('except: a.txt'), 'except'],
  ])('%s is refused', (_, text, code) => {
    expect(firstCode(text)).toBe(code)
  })

  test.each([
    ['', ['file', 'directory']],
    ['type: []', []],
    ['type: [directory]', ['directory']],
  ])('%j reaches %j', (entry, types) => {
    expect(accept(permission(entry)).permissions[0]?.types).toEqual(types)
  })

  test.each([
    ['644', '644'],
    ['"0644"', '0644'],
    ['4755', '4755'],
    ['7', '007'],
    ['0644', '420'],
    ['0777', '511'],
  ])('mode %s is applied as %s', (written, mode) => {
    expect(accept(permission(`mode: ${written}`)).permissions[0]?.mode?.value).toBe(mode)
  })

  test.each(['0755', '0600', '0440', '888', 'rwx', '10755', 'u+x', '6.4', '[644]'])(
    'mode %s is refused',
    written => {
      expect(firstCode(permission(`mode: ${written}`))).toBe('mode')
    },
  )

  test.each([
    ['u:bob:rwx', { default: false, type: 'user', name: 'bob', rights: 'rwx' }],
    ['bob:5', { default: false, type: 'user', name: 'bob', rights: 'r-x' }],
    ['group:web:r', { default: false, type: 'group', name: 'web', rights: 'r--' }],
    ['m::rw', { default: false, type: 'mask', name: '', rights: 'rw-' }],
    ['mask:6', { default: false, type: 'mask', name: '', rights: 'rw-' }],
    ['d:bob:x-', { default: true, type: 'user', name: 'bob', rights: '--x' }],
    ['default:g::7', { default: true, type: 'group', name: '', rights: 'rwx' }],
    ['d:o:', { default: true, type: 'other', name: '', rights: '---' }],
  ])('the acl entry %s is read', (entry, read) => {
    expect(accept(permission(`acls: ["${entry}"]`)).permissions[0]?.acl?.entries).toEqual([read])
  })

  test.each([
    ['"rwx"', 'acl'],
    ['"a:b:c:d:e"', 'acl'],
    ['"x:bob:rwx"', 'acl'],
    ['"u:d:bob:rwx"', 'acl'],
    ['"m:bob:rwx"', 'acl'],
    ['"o:bob:r"', 'acl'],
    ['"u::rwx"', 'acl-base'],
    ['":rwx"', 'acl-base'],
    ['"o::r"', 'acl-base'],
    ['"u:bob:rwz"', 'acl-rights'],
    ['"u:bob:8"', 'acl-rights'],
    ['5', 'acl'],
  ])('the acl entry %s is refused', (entry, code) => {
    expect(firstCode(permission(`acls: [${entry}]`))).toBe(code)
  })

  test.each([
    ['s0', 's0'],
    ['s0-s2', 's0-s2'],
    ['s1-s1', 's1'],
    ['s0:c0', 's0:c0'],
    ['s0:c3,c1.c2,c7', 's0:c1.c3,c7'],
    ['s00-s1:c1023', 's0-s1:c1023'],
  ])('the range %s is %s to semanage', (written, range) => {
    const [read] = accept(permission(`context: { type: t, name: u, range: "${written}" }`)).permissions
    expect(read?.context).toEqual({ type: 't', user: 'u', range })
  })

  test.each(['0', 's', 's1-s0', 's0:', 's0-', 's0:c1024', 's0:1', 's0:c2.c1', 's0:c1,c1'])(
    'the range %s is refused',
    written => {
      expect(firstCode(permission(`context: { type: t, range: "${written}" }`))).toBe('context-range')
    },
  )

  test.each(['{ name: u }', '{ type: ~ }', 'text', '[]'])('the context %s is refused', context => {
    expect(firstCode(permission(`context: ${context}`))).toBe('context')
  })
})

describe('all problems', () => {
  const text = `version: 0.0
os: linux
permissions:
  - object: /x
    mode: 0755
files:
  - destination: /x
hooks:
  AfterInstall:
    - timeout: soon
      location: a.sh
    - location: b.sh
      timeout: 0
`

  test('are told in the order of the file, each with its place and a way out', () => {
    const { problems } = refuse(text)
    expect(problems.map(({ code, at }) => [code, at?.kind === 'file' && [at.line, at.column]])).toEqual([
      ['appspec/mode', [5, 11]],
      ['appspec/source', [7, 5]],
      ['appspec/timeout', [10, 16]],
      ['appspec/timeout', [13, 16]],
    ])
    for (const problem of problems) expect(problem.fix).toMatch(/\.$/)
  })

  test('the first is the one the agent stops at: it checks hooks, files, permissions', () => {
    expect(refuse(text).first).toMatchObject({ code: 'appspec/timeout', at: { line: 10 } })
  })

  test('speak in the spelling of the file', () => {
    expect(refuse(text).problems[0]?.what).toBe(
      'permissions[0].mode is 493, not three or four digits from 0 to 7.',
    )
    expect(refuse(hook('hooks/a.sh')).first.fix).toBe('Write: - location: hooks/a.sh')
  })
})

describe('the key <<', () => {
  const scriptOf = (members: string) => {
    const text = `${HEAD}hooks:\n  AfterInstall:\n    - { location: a.sh, ${members} }\n`
    const parsed = parseAppSpec(text, { path: 'appspec.yml' })
    return parsed.ok ? parsed.appspec.hooks[0]?.scripts[0] : undefined
  }

  test.each([
    ['<<: { timeout: 5 }', 5],
    ['timeout: 7, <<: { timeout: 5 }', 5],
    ['<<: { timeout: 5 }, timeout: 7', 7],
    ['<<: [{ timeout: 5 }, { timeout: 7, runas: me }]', 5],
    ['<<: [{ timeout: 5 }, 7]', 3600],
    ['<<: 5', 3600],
  ])('%s: timeout %i', (members, timeout) => {
    expect(scriptOf(members)?.timeout.value).toBe(timeout)
  })

  test('is merged, and then refused like any other value', () => {
    expect(scriptOf('<<: { timeout: 0 }')).toBeUndefined()
  })
})

test.each([
  ['Unknown:', []],
  ['Unknown: false', []],
  ['Unknown: []', ['Unknown']],
  [':AfterInstall: []', [':AfterInstall']],
])('the events of %s', (event, names) => {
  const parsed = parseAppSpec(`${HEAD}hooks:\n  ${event}\n`, { path: 'appspec.yml' })
  expect(parsed.ok && parsed.appspec.hooks.map(hook => hook.event.value)).toEqual(names)
})
