// Parses command lines, and reports every problem of a wrong one at once.

import { describe, expect, test } from 'vitest'
import { readCommand } from '../../src/cli/arguments.ts'
import type { Caller } from '../../src/cli/instance-arguments.ts'
import { Problem, Problems, problemsOf } from '../../src/core/problem.ts'

const CALLER: Caller = { directory: '/home/me/site', ci: false, region: undefined }

const parse = (line: string, caller: Partial<Caller> = {}) =>
  readCommand(line === '' ? [] : line.split(' '), { ...CALLER, ...caller })

/** What each problem is about, and what to do. */
function problemsIn(line: string, caller?: Partial<Caller>): readonly (readonly [string, string])[] {
  try {
    parse(line, caller)
  } catch (error) {
    expect(error instanceof Problem || error instanceof Problems).toBe(true)
    return problemsOf(error).map(({ code, what, fix = '' }) => {
      expect(code).toMatch(/^command\//)
      return [what, fix]
    })
  }
  throw new Error(`"${line}" is accepted`)
}

test.each(['', 'help', '--help', '-h'])('"%s" shows the help', line => {
  expect(parse(line)).toEqual({ kind: 'help' })
})

test.each(['check --help', 'help check', 'check /srv/site -h', 'check --nonsense --help'])(
  '"%s" shows the help of one command',
  line => {
    expect(parse(line)).toEqual({ kind: 'help', command: 'check' })
  },
)

test.each(['--version', '-V'])('%s', line => {
  expect(parse(line)).toEqual({ kind: 'version' })
})

test.each([
  ['chek', 'Write "potato-deploy check".'],
  ['rehearsal', 'Write "potato-deploy rehearse".'],
  ['--verison', 'Write "potato-deploy --version".'],
  ['frobnicate', 'Run "potato-deploy help".'],
])('%s is no command', (name, fix) => {
  expect(problemsIn(name)).toEqual([[`There is no command "${name}".`, fix]])
})

describe('check', () => {
  test('checks the working tree of the current folder, as text', () => {
    expect(parse('check')).toEqual({
      kind: 'check',
      options: { directory: '/home/me/site', alone: false, commit: undefined, format: 'text' },
    })
  })

  test('another folder, a commit, another format, in any order', () => {
    const options = { directory: '/home/me/other', alone: false, commit: 'main~1', format: 'sarif' }
    expect(parse('check --commit main~1 ../other --format=sarif')).toEqual({ kind: 'check', options })
    expect(parse('check --format sarif /home/me/other --commit main~1')).toEqual({ kind: 'check', options })
  })

  test('a value may begin with a dash behind an equals sign', () => {
    expect(parse('check --commit=-x')).toMatchObject({ options: { commit: '-x' } })
  })

  test.each(['text', 'github', 'json', 'sarif'])('--format %s', format => {
    expect(parse(`check --format ${format}`)).toMatchObject({ options: { format } })
  })
})

test('init', () => {
  expect(parse('init')).toEqual({
    kind: 'init',
    options: { directory: '/home/me/site', force: false, dryRun: false, aws: 'no', previews: false },
  })
  expect(parse('init --previews')).toMatchObject({ options: { previews: true } })
  expect(parse('init --force /srv/site')).toEqual({
    kind: 'init',
    options: { directory: '/srv/site', force: true, dryRun: false, aws: 'no', previews: false },
  })
})

describe('rehearse', () => {
  const DEFAULTS = {
    directory: '/home/me/site',
    alone: false,
    check: true,
    application: undefined,
    group: undefined,
    provision: undefined,
    base: undefined,
    engine: undefined,
    outputs: [],
    files: [],
    host: false,
    root: '/opt/codedeploy-agent/deployment-root',
    keep: false,
    agent: 'own',
    agentPackage: undefined,
    network: 'own',
    systemd: true,
    afterFailure: false,
    restart: true,
    commit: undefined,
    from: undefined,
    once: false,
    quiet: false,
    summary: undefined,
    json: undefined,
  }

  test.each([
    ['./debian13', '/home/me/site/debian13'],
    ['/srv/roots/debian13', '/srv/roots/debian13'],
    ['amazonlinux:2023', 'amazonlinux:2023'],
    ['docker.io/library/ubuntu:24.04', 'docker.io/library/ubuntu:24.04'],
  ])('--base %s', (base, found) => {
    expect(parse(`rehearse --base ${base}`)).toMatchObject({ options: { base: found } })
  })

  test('--in names an engine; what it writes is known to it', () => {
    expect(parse('rehearse --in podman --json out.json')).toMatchObject({
      options: { engine: 'podman', outputs: ['/home/me/site/out.json'] },
    })
  })

  test('--agent-package is relative to where the command was called', () => {
    expect(parse('rehearse app --agent aws --agent-package agent.deb')).toMatchObject({
      options: { agent: 'aws', agentPackage: '/home/me/site/agent.deb' },
    })
  })

  test('deploys the working tree twice to a sandbox', () => {
    expect(parse('rehearse')).toEqual({ kind: 'rehearse', options: DEFAULTS })
  })

  test('every option', () => {
    const line = [
      'rehearse app --commit v2 --from v1 --provision tools/provision.sh --file secrets:/etc/secrets',
      '--file a:b:/etc/c --root /srv/agent --keep --application App --group Group --summary out.md --json /tmp/out.json',
    ]
    expect(parse(line.join(' '))).toEqual({
      kind: 'rehearse',
      options: {
        ...DEFAULTS,
        directory: '/home/me/site/app',
        application: 'App',
        group: 'Group',
        // Relative to where the command was called, not to DIR.
        provision: '/home/me/site/tools/provision.sh',
        files: [
          { source: '/home/me/site/secrets', destination: '/etc/secrets' },
          { source: '/home/me/site/a:b', destination: '/etc/c' },
        ],
        root: '/srv/agent',
        keep: true,
        commit: 'v2',
        from: 'v1',
        outputs: ['/home/me/site/out.md', '/tmp/out.json'],
        summary: '/home/me/site/out.md',
        json: '/tmp/out.json',
      },
    })
  })

  test('--once', () => {
    expect(parse('rehearse --once --commit v2')).toMatchObject({ options: { once: true, commit: 'v2' } })
  })

  test.each([
    ['--host --yes', {}],
    ['--host', { ci: true }],
  ])('%s with %o: this machine is the instance, with a temporary deployment root', (line, caller) => {
    expect(parse(`rehearse ${line}`, caller)).toMatchObject({ options: { host: true, root: undefined } })
    expect(parse(`rehearse ${line} --root /srv`, caller)).toMatchObject({ options: { root: '/srv' } })
  })

  test('--host alone is refused where nobody has confirmed it', () => {
    expect(problemsIn('rehearse --host')).toEqual([
      ['--host: The hooks would change this machine.', 'Add --yes to confirm.'],
    ])
  })
})

describe('serve', () => {
  test.each([
    ['serve', 0],
    ['serve --port 8000', 8000],
    ['serve --port 65535', 65535],
  ])('%s listens on %i', (line, port) => {
    expect(parse(line)).toMatchObject({ kind: 'serve', options: { port, directory: '/home/me/site' } })
  })

  test.each(['65536', '123456', '80a', '8 0', '1.5', ''])('"%s" is not a port', port => {
    expect(() => readCommand(['serve', `--port=${port}`], CALLER)).toThrow(Problems)
  })
})

test.each([
  ['enter', { kind: 'enter', holder: undefined }],
  ['enter 4242', { kind: 'enter', holder: 4242 }],
  ['cache', { kind: 'cache', empty: false }],
  ['cache --empty', { kind: 'cache', empty: true }],
  ['completion fish', { kind: 'completion', shell: 'fish' }],
])('%s', (line, command) => {
  expect(parse(line)).toEqual(command)
})

describe('problems', () => {
  test.each([
    ['check --commit', '--commit: It needs a value.', 'Write "--commit REF".'],
    ['rehearse --commit --once', '--commit: It needs a value.', 'Write "--commit REF".'],
    ['check --format', '--format: It needs a value.', 'Write "--format FORMAT".'],
    ['init --force=yes', '--force: It takes no value.', 'Write "--force".'],
    ['check --format xml', '--format: "xml" is not a format.', 'Use one of: text, github, json, sarif.'],
    ['check --ci', '--ci: Unknown option.', 'Use one of: --commit, --folder, --format.'],
    // One mistake, one message: the word behind it is its value, not a second folder.
    ['check . --comit main', '--comit: Unknown option.', 'Write "--commit".'],
    ['cache --emtpy', '--emtpy: Unknown option.', 'Write "--empty".'],
    ['enter my-site', 'my-site: It is not a process id.', 'Run "potato-deploy enter" to list them.'],
    ['enter --all', '--all: Unknown option.', 'This command has no options.'],
    ['completion', 'completion: It needs the name of a shell.', 'Use one of: bash, zsh, fish.'],
    ['completion csh', 'completion: There is no completion for "csh".', 'Use one of: bash, zsh, fish.'],
    ['cache now', 'now: This command takes no arguments.', 'Remove it.'],
    ['rehearse --network bridge', '--network: "bridge" is not a network.', 'Use one of: own, host.'],
    [
      'rehearse --host --yes --agent aws',
      "--agent: With --host there is no sandbox, and AWS's agent needs one.",
      'Remove --agent or --host.',
    ],
    [
      'rehearse --agent-package agent.deb',
      '--agent-package: Only --agent aws installs a package.',
      'Add --agent aws, or remove --agent-package.',
    ],
    ['rehearse --host --yes --keep', '--keep: With --host there is no sandbox.', 'Remove --keep or --host.'],
    ['check -x', '-x: Unknown option.', 'Use one of: --commit, --folder, --format.'],
    ['check one two', 'two: Only one DIR can be given.', 'Put a name with spaces in quotes.'],
    ['serve --commit', '--commit: Unknown option.', /--port/],
    [
      'rehearse --once --from v1',
      '--from: With --once there is only one deployment.',
      'Remove --from or --once.',
    ],
  ])('%s', (line, what, fix) => {
    expect(problemsIn(line)).toEqual([[what, typeof fix === 'string' ? fix : expect.stringMatching(fix)]])
  })

  test.each(['secrets', 'secrets:etc', ':/etc/secrets', '/etc/secrets:', 'a:/b:c'])(
    '--file %s is not SRC:DEST with an absolute DEST',
    file => {
      expect(problemsIn(`rehearse --file ${file} --file a:/b`)).toEqual([
        [
          `--file ${file}: It is not SRC:DEST with an absolute DEST.`,
          'Write "--file secrets:/home/me/secrets".',
        ],
      ])
    },
  )

  test('all of them at once, in order', () => {
    const line = 'rehearse one two --wrong --host --once --from v1 --file x --commit'
    expect(problemsIn(line).map(([what]) => what.split(':')[0])).toEqual([
      '--wrong',
      '--commit',
      'two',
      '--host',
      '--file x',
      '--from',
    ])
  })
})
