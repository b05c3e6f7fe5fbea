// Installs a revision and removes the one before it, as the real agent does.

import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'
import { modeOf, tree } from '../tree.ts'
import { appspec, createGround, type DeployOptions, GROUP, type RootFs } from './agent-root.ts'

type Files = Readonly<Record<string, string>>

/** An AppSpec with mappings like `source -> destination`. */
function files(...mappings: readonly string[]): Files {
  const entries = mappings.map(mapping => {
    const [source, destination] = mapping.split(' -> ').map(path => JSON.stringify(path))
    return `  - { source: ${source}, destination: ${destination} }\n`
  })
  return appspec(`files:\n${entries.join('')}`)
}

async function install(ground: RootFs, bundle: Files, options: DeployOptions = {}) {
  const { Install: result } = await ground.deploy(bundle, {
    events: ['DownloadBundle', 'Install'],
    ...options,
  })
  return result
}

/** A bundle that has more than plain files in it. `$DEST` is not filled in. */
async function prepared(bundle: Files, prepare: (path: string) => void): Promise<DeployOptions> {
  const location = await folder(bundle)
  prepare(location)
  return { revision: { kind: 'Local', location, bundleType: 'directory' } }
}

const cleanup = (ground: RootFs) => ground.kept('deployment-instructions', `${GROUP}-cleanup`)

describe('what goes where', () => {
  test.each<[string, Files, Files]>([
    [
      'a file goes into its destination, a folder',
      { ...files('a -> $DEST/x/y'), a: '1' },
      { x: '/', 'x/y': '/', 'x/y/a': '1' },
    ],
    [
      'of a folder, its content',
      { ...files('d -> $DEST/x'), 'd/.a': '1', 'd/e/f': '2' },
      { x: '/', 'x/.a': '1', 'x/e': '/', 'x/e/f': '2' },
    ],
    ['slashes make no difference', { ...files('/d/ -> $DEST//x/'), 'd/a': '1' }, { x: '/', 'x/a': '1' }],
    [
      'two folders become one',
      { ...files('d -> $DEST', 'e -> $DEST'), 'd/a': '1', 'e/b': '2' },
      { a: '1', b: '2' },
    ],
    [
      'the items of a list are one path',
      {
        ...appspec('files:\n  - { source: [d, e], destination: [$DEST, x, y] }\n'),
        'd/a': '1',
        'd/e/b': '2',
      },
      { x: '/', 'x/y': '/', 'x/y/b': '2' },
    ],
    ['without a files section, nothing', { ...appspec(''), a: '1' }, {}],
  ])('%s', async (_, bundle, installed) => {
    const ground = await createGround()
    expect(await install(ground, bundle)).toMatchObject({ status: 'Succeeded' })
    expect(tree(ground.dest)).toEqual(installed)
  })

  test.each(['/', '.', '', './'])('the source %j is all of the revision', async source => {
    const ground = await createGround()
    await install(ground, { ...files(`${source} -> $DEST`), 'a/b': '1', '.git/HEAD': '2' })
    expect(Object.keys(tree(ground.dest))).toEqual(['.git', '.git/HEAD', 'a', 'a/b', 'appspec.yml'])
  })

  test('a relative destination is below the agent’s own folder', async () => {
    const ground = await createGround()
    await install(ground, { ...files(`a -> ${ground.dest.slice(1)}/x`), a: '1' })
    expect(tree(ground.dest)).toEqual({ x: '/', 'x/a': '1' })
  })

  test('~ is not a destination', async () => {
    const ground = await createGround()
    const result = await install(ground, { ...files('a -> $DEST', 'b -> ~/no/such/folder'), a: '1', b: '2' })
    expect(result).toMatchObject({ status: 'Failed', errorCode: 'UnknownError' })
    expect(result?.message).toMatch(/^The folder .* cannot be created, because it already exists\./)
    expect(tree(ground.dest)).toEqual({ a: '1' })
  })

  test('files keep their mode, folders do not', async () => {
    const ground = await createGround()
    const options = await prepared({ ...files(`d -> ${ground.dest}`), 'd/e/a': '1' }, path => {
      chmodSync(join(path, 'd/e/a'), 0o4750)
      chmodSync(join(path, 'd/e'), 0o700)
    })
    await install(ground, {}, options)
    // Linux takes the set-user-ID bit from a file that another user than root writes to.
    expect(modeOf(join(ground.dest, 'e/a'))).toBe(isRoot ? '4750' : '750')
    expect(modeOf(join(ground.dest, 'e'))).toBe((0o777 & ~process.umask()).toString(8))
  })

  test('a link to a folder becomes a folder, other links stay links', async () => {
    const ground = await createGround()
    const options = await prepared({ ...files(`d -> ${ground.dest}`), 'd/e/a': '1' }, path => {
      symlinkSync('e', join(path, 'd/folder'))
      symlinkSync('e/a', join(path, 'd/file'))
      symlinkSync('/no/where', join(path, 'd/broken'))
    })
    await install(ground, {}, options)
    const links = { broken: '-> /no/where', file: '-> e/a' }
    expect(tree(ground.dest)).toEqual({ ...links, e: '/', 'e/a': '1', folder: '/', 'folder/a': '1' })
  })
})

describe('it fails', () => {
  test.each<[string, Files, RegExp]>([
    [
      'two files into one place',
      { ...files('d/a -> $DEST', 'e/a -> $DEST'), 'd/a': '1', 'e/a': '2' },
      /\/a and .*\/a would both be installed as .*\/a\./,
    ],
    [
      'a file that is a folder',
      { ...files('d -> $DEST/a', 'a -> $DEST'), 'd/b': '1', a: '2' },
      /\/a would be both a folder and the file /,
    ],
    [
      'a folder that is a file',
      { ...files('a -> $DEST', 'd -> $DEST/a'), 'd/b': '1', a: '2' },
      /\/a would be both a folder and the file /,
    ],
    [
      'a source that is a number',
      { ...appspec('files: [{ source: 5, destination: /x }]\n'), 5: '1' },
      /The source is 5, not a string\./,
    ],
    [
      'a destination that is a boolean',
      appspec('files: [{ source: /, destination: true }]\n'),
      /The destination is the boolean true, not a string\./,
    ],
    [
      'a folder with no destination',
      { ...files('d -> '), 'd/a': '1' },
      /The folder \/ cannot be created, because it already exists/,
    ],
    [
      'a source outside, as a list',
      appspec('files:\n  - { source: [a, .., .., b], destination: $DEST }\n'),
      /"a\/\.\.\/\.\.\/b" points outside the revision\./,
    ],
    ['a source outside', files('../../.. -> $DEST'), /"\.\.\/\.\.\/\.\." points outside the revision\./],
  ])('%s, before anything is done', async (_, bundle, message) => {
    const ground = await createGround()
    const result = await install(ground, bundle)
    expect(result).toMatchObject({ status: 'Failed', errorCode: 'UnknownError', scriptName: '', logTail: '' })
    expect(result?.message).toMatch(message)
    expect(tree(ground.dest)).toEqual({})
  })

  test.each(['gone', 'd/*'])('a source %j that does not exist, when it is copied', async source => {
    const ground = await createGround()
    const result = await install(ground, { ...files('d -> $DEST', `${source} -> $DEST/x`), 'd/a': '1' })
    expect(result?.message).toMatch(/^No such file or directory @ rb_sysopen - /)
    expect(tree(ground.dest)).toEqual({ a: '1', x: '/' })
    expect(await cleanup(ground)).toBe(
      ['a', 'x', `x/${source.split('/').at(-1)}`].map(path => `${ground.dest}/${path}\n`).join(''),
    )
  })

  test.each(['folder', 'file'])('a link to a %s outside of the revision', async kind => {
    const ground = await createGround()
    const source = kind === 'folder' ? 'd' : 'd/out/passwd'
    const options = await prepared({ ...files(`${source} -> ${ground.dest}`), 'd/a': '1' }, path => {
      symlinkSync('/etc', join(path, 'd/out'))
    })
    expect((await install(ground, {}, options))?.message).toMatch(
      /d\/out is a link that points outside the revision\./,
    )
    expect(tree(ground.dest)).toEqual({})
  })

  test('links that multiply to billions of files', async () => {
    const ground = await createGround()
    const options = await prepared({ ...files(`d -> ${ground.dest}`), 'd/a': '1' }, path => {
      for (const name of ['b', 'c', 'e']) symlinkSync('.', join(path, 'd', name))
    })
    expect((await install(ground, {}, options))?.message).toMatch(
      /The files section leads to more than 1000 links/,
    )
    expect(tree(ground.dest)).toEqual({})
  })
})

describe('a destination that exists', () => {
  const bundle = { ...files('d -> $DEST'), 'd/a': 'new', 'd/b': 'new' }

  test.each([
    ['DISALLOW', 'Failed', { a: 'old' }],
    ['OVERWRITE', 'Succeeded', { a: 'new', b: 'new' }],
    ['RETAIN', 'Succeeded', { a: 'old', b: 'new' }],
  ] as const)('%s: %s', async (fileExistsBehavior, status, installed) => {
    const ground = await createGround()
    writeFileSync(join(ground.dest, 'a'), 'old')
    expect(await install(ground, bundle, { fileExistsBehavior })).toMatchObject({ status })
    expect(tree(ground.dest)).toEqual(installed)
  })

  test('the AppSpec’s own behaviour takes precedence over the deployment’s', async () => {
    const ground = await createGround()
    writeFileSync(join(ground.dest, 'a'), 'old')
    const retaining = {
      ...bundle,
      'appspec.yml': `${files('d -> $DEST')['appspec.yml']}file_exists_behavior: RETAIN\n`,
    }
    await install(ground, retaining, { fileExistsBehavior: 'OVERWRITE' })
    expect(tree(ground.dest)).toEqual({ a: 'old', b: 'new' })
  })

  test('an overwritten file belongs to the agent afterwards, a retained one does not', async () => {
    for (const [fileExistsBehavior, left] of [
      ['OVERWRITE', {}],
      ['RETAIN', { a: 'old' }],
    ] as const) {
      const ground = await createGround()
      writeFileSync(join(ground.dest, 'a'), 'old')
      await install(ground, bundle, { fileExistsBehavior })
      await install(ground, appspec(''))
      expect(tree(ground.dest)).toEqual(left)
    }
  })

  test('a folder does not conflict with a folder', async () => {
    const ground = await createGround()
    mkdirSync(join(ground.dest, 'e'))
    expect(await install(ground, { ...files('d -> $DEST'), 'd/e/a': '1' })).toMatchObject({
      status: 'Succeeded',
    })
  })

  test('a file that would replace a folder is put inside it', async () => {
    const ground = await createGround()
    mkdirSync(join(ground.dest, 'a'))
    await install(ground, bundle, { fileExistsBehavior: 'OVERWRITE' })
    expect(tree(ground.dest)).toEqual({ a: '/', 'a/a': 'new', b: 'new' })
  })

  test('files are written through links, also through a dangling one', async () => {
    const ground = await createGround()
    const elsewhere = await folder({ one: 'old' })
    symlinkSync(join(elsewhere, 'one'), join(ground.dest, 'a'))
    symlinkSync(join(elsewhere, 'two'), join(ground.dest, 'b'))
    await install(ground, bundle, { fileExistsBehavior: 'OVERWRITE' })
    expect(tree(elsewhere)).toEqual({ one: 'new', two: 'new' })
  })

  test('a link cannot replace anything', async () => {
    const ground = await createGround()
    writeFileSync(join(ground.dest, 'a'), 'old')
    const options = await prepared(files(`a -> ${ground.dest}`), path =>
      symlinkSync('/etc/hosts', join(path, 'a')),
    )
    const result = await install(ground, {}, { ...options, fileExistsBehavior: 'OVERWRITE' })
    expect(result?.message).toMatch(/EEXIST/)
    expect(tree(ground.dest)).toEqual({ a: 'old' })
  })
})

describe('the installation before', () => {
  const first = { ...files('d -> $DEST/x'), 'd/a': '1', 'd/e/b': '1' }

  test('is removed, edited or not; files that others added stay, with their folders', async () => {
    const ground = await createGround()
    await install(ground, first)
    writeFileSync(join(ground.dest, 'x/a'), 'edited')
    writeFileSync(join(ground.dest, 'x/e/own'), 'own')
    await install(ground, { ...files('c -> $DEST'), c: '2' })
    expect(tree(ground.dest)).toEqual({ c: '2', x: '/', 'x/e': '/', 'x/e/own': 'own' })
  })

  test('does not stop the next one where a file is gone already', async () => {
    const ground = await createGround()
    await install(ground, first)
    rmSync(join(ground.dest, 'x'), { recursive: true })
    expect(await install(ground, first)).toMatchObject({ status: 'Succeeded' })
    expect(tree(ground.dest)).toEqual({ x: '/', 'x/a': '1', 'x/e': '/', 'x/e/b': '1' })
  })

  test('is removed and forgotten even where the next one cannot be installed', async () => {
    const ground = await createGround()
    await install(ground, first)
    writeFileSync(join(ground.dest, 'c'), 'own')
    const blocked = { ...files('c -> $DEST'), c: '2' }
    expect(await install(ground, blocked)).toMatchObject({ status: 'Failed' })
    expect(tree(ground.dest)).toEqual({ c: 'own' })
    await expect(cleanup(ground)).rejects.toThrow('ENOENT')
  })

  test('is noted line by line; an incomplete line does not count', async () => {
    const ground = await createGround()
    await install(ground, first)
    const paths = ['x', 'x/a', 'x/e', 'x/e/b'].map(path => `${ground.dest}/${path}\n`)
    expect((await cleanup(ground)).split('\n').toSorted()).toEqual(paths.join('').split('\n').toSorted())
    writeFileSync(
      join(ground.root, 'deployment-instructions', `${GROUP}-cleanup`),
      `${ground.dest}/x/a\n${ground.dest}/x/e/b`,
    )
    await install(ground, appspec(''))
    expect(tree(ground.dest)).toEqual({ x: '/', 'x/e': '/', 'x/e/b': '1' })
  })
})

test('the plan is written to a file', async () => {
  const ground = await createGround()
  await install(ground, {
    'appspec.yml': `${files('a -> $DEST/x')['appspec.yml']}permissions: [{ object: $DEST/x/a, mode: 600, acls: [], group: root }]\n`,
    a: '1',
  })
  const { root, dest } = ground
  const path = join(root, 'deployment-instructions', `${GROUP}-install.json`)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    instructions: [
      { type: 'mkdir', directory: `${dest}/x` },
      { type: 'copy', source: `${root}/${GROUP}/d-1/deployment-archive/a`, destination: `${dest}/x/a` },
      { type: 'chmod', mode: '600', file: `${dest}/x/a` },
      { type: 'setfacl', acl: [], file: `${dest}/x/a` },
      { type: 'chown', owner: null, group: 'root', file: `${dest}/x/a` },
    ],
  })
})
