// Downloads and unpacks revisions as the real agent does, and refuses hostile ones.

import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { RevisionSource } from '../../src/agent/protocol.ts'
import { createFakeClock } from '../fake-clock.ts'
import { folder } from '../git/git-fixture.ts'
import { tree } from '../tree.ts'
import { appspec, createGround, GROUP, type RootFs } from './agent-root.ts'

const archiveOf = (ground: RootFs) => join(ground.root, GROUP, 'd-1', 'deployment-archive')

async function deliver(revision: RevisionSource, ground?: RootFs) {
  const { deploy, root } = ground ?? (await createGround())
  const { DownloadBundle: result } = await deploy({}, { events: ['DownloadBundle'], revision })
  return { result, root }
}

/** What is unpacked of a local bundle. */
async function unpack(location: string, bundleType: 'tar' | 'tgz' | 'zip' | 'directory') {
  const ground = await createGround()
  const { result } = await deliver({ kind: 'Local', location, bundleType }, ground)
  return { result, archive: archiveOf(ground), ground }
}

const BUNDLE = { 'appspec.yml': 'version: 0.0\nos: linux\n', 'hooks/a.sh': 'true\n' }
const UNPACKED = { ...BUNDLE, hooks: '/' }

const PACK = {
  tar: ['tar', '-cf'],
  tgz: ['tar', '-czf'],
  zip: ['zip', '-qry'],
} as const

/** Packs what is in a folder, or the folder itself. */
function pack(source: string, type: keyof typeof PACK, { as = '.' } = {}): string {
  const [program, option] = PACK[type]
  const location = `${source}.${type}`
  execFileSync(program, [option, location, as], { cwd: as === '.' ? source : join(source, '..') })
  onTestFinished(() => rmSync(location))
  return location
}

describe('a local bundle', () => {
  test.each(['tar', 'tgz', 'zip'] as const)('%s is unpacked', async type => {
    const { archive, ground } = await unpack(pack(await folder(BUNDLE), type), type)
    expect(tree(archive)).toEqual(UNPACKED)
    expect(await ground.kept('deployment-instructions', `${GROUP}_most_recent_install`)).toBe(
      join(archive, '..'),
    )
  })

  test.each(['tar', 'tgz', 'zip'] as const)(
    '%s loses its only folder where an AppSpec is in it',
    async type => {
      const path = await folder(BUNDLE)
      const { archive } = await unpack(pack(path, type, { as: path.split('/').at(-1) ?? '' }), type)
      expect(tree(archive)).toEqual(UNPACKED)
    },
  )

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['its name in any spelling', { 'top/MyAppSpec.txt': '', 'top/a': '' }, ['MyAppSpec.txt', 'a']],
    ['but no AppSpec', { 'top/a': '' }, ['top', 'top/a']],
    ['and something beside it', { 'top/appspec.yml': '', b: '' }, ['b', 'top', 'top/appspec.yml']],
  ])('a folder with %s', async (_, files, unpacked) => {
    const { archive } = await unpack(pack(await folder(files), 'tar'), 'tar')
    expect(Object.keys(tree(archive))).toEqual(unpacked)
  })

  test('a tar may be compressed, though it is not called tgz', async () => {
    const { archive } = await unpack(pack(await folder(BUNDLE), 'tgz'), 'tar')
    expect(tree(archive)).toEqual(UNPACKED)
  })

  test('a tar keeps modes and times, and long names', async () => {
    const long = `${'n'.repeat(120)}/${'m'.repeat(120)}`
    const path = await folder({ ...BUNDLE, [long]: 'long' })
    const then = new Date('2020-02-02T02:02:02Z')
    chmodSync(join(path, 'hooks/a.sh'), 0o4751)
    utimesSync(join(path, 'hooks/a.sh'), then, then)
    const { archive } = await unpack(pack(path, 'tar'), 'tar')
    expect(readFileSync(join(archive, long), 'utf8')).toBe('long')
    expect(statSync(join(archive, 'hooks/a.sh')).mode & 0o7777).toBe(0o4751)
    expect(statSync(join(archive, 'hooks/a.sh')).mtime).toEqual(then)
  })

  test('a folder is copied: links stay, its modes do not', async () => {
    const path = await folder(BUNDLE)
    chmodSync(join(path, 'hooks'), 0o700)
    symlinkSync('/no/where', join(path, 'link'))
    const { archive } = await unpack(path, 'directory')
    expect(tree(archive)).toEqual({ ...UNPACKED, link: '-> /no/where' })
    expect(statSync(join(archive, 'hooks')).mode & 0o777).toBe(0o755)
  })

  test.each(['tar', 'tgz', 'zip'] as const)('a file that is not a %s is refused', async type => {
    const { result } = await unpack(join(await folder({ bundle: 'x'.repeat(600) }), 'bundle'), type)
    expect(result).toMatchObject({ status: 'Failed', errorCode: 'UnknownError', scriptName: '', logTail: '' })
    expect(result?.message).toMatch(/^The bundle cannot be unpacked.* State its type/)
  })
})

/** The address of a server that answers so. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
  })
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

describe('a hostile bundle', () => {
  interface Member {
    readonly name: string
    readonly type?: string
    readonly link?: string
    readonly text?: string
  }

  /** A tar as no honest program makes it. */
  function tar(...members: readonly Member[]): Buffer {
    const blocks = members.flatMap(({ name, type = '0', link = '', text = '' }) => {
      const header = Buffer.alloc(512)
      header.write(name, 0)
      header.write('0000644\x000000000\x000000000\0', 100)
      header.write(`${text.length.toString(8).padStart(11, '0')}\x0000000000000\0        ${type}${link}`, 124)
      header.write('ustar\x0000', 257)
      const sum = header.reduce((total, byte) => total + byte, 0)
      header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
      return [header, Buffer.from(text.padEnd(Math.ceil(text.length / 512) * 512, '\0'))]
    })
    return Buffer.concat([...blocks, Buffer.alloc(1024)])
  }

  test.each<[string, readonly Member[]]>([
    ['an absolute name', [{ name: '/tmp/potato-escaped', text: 'x' }]],
    ['a name that leads out', [{ name: 'a/../../escaped', text: 'x' }]],
    [
      'a file behind a link',
      [
        { name: 'out', type: '2', link: '..' },
        { name: 'out/escaped', text: 'x' },
      ],
    ],
    [
      'a file behind a link, told twice',
      [
        { name: './out', type: '2', link: '..' },
        { name: 'out//./escaped', text: 'x' },
      ],
    ],
    ['a hard link that leads out', [{ name: 'escaped', type: '1', link: '../../secret' }]],
    [
      'a hard link behind a link',
      [
        { name: 'out', type: '2', link: '/etc' },
        { name: 'a', type: '1', link: 'out/passwd' },
      ],
    ],
    ['a device', [{ name: 'zero', type: '3' }]],
    ['a named pipe', [{ name: 'pipe', type: '6' }]],
    [
      'a long name that leads out',
      [
        { name: 'x', type: 'L', text: '../escaped' },
        { name: 'a', text: 'x' },
      ],
    ],
    [
      'a name in a pax record',
      [
        { name: 'x', type: 'x', text: '19 path=../escaped\n' },
        { name: 'a', text: 'x' },
      ],
    ],
  ])('%s: nothing is unpacked', async (_, members) => {
    for (const gzip of [false, true]) {
      const bytes = tar({ name: 'appspec.yml', text: BUNDLE['appspec.yml'] }, ...members)
      const location = join(await folder(), 'bundle')
      writeFileSync(location, gzip ? gzipSync(bytes) : bytes)
      const { result, ground } = await unpack(location, gzip ? 'tgz' : 'tar')
      expect(result?.message).toMatch(/^The bundle is rejected: /)
      expect(Object.keys(tree(join(ground.root, GROUP)))).toEqual(['d-1', 'd-1/bundle.tar'])
    }
  })

  test('links that lead out are accepted while nothing is written through them', async () => {
    const location = join(await folder(), 'bundle')
    writeFileSync(location, tar({ name: 'a', type: '2', link: '/etc' }, { name: 'b', text: 'x' }))
    const { archive } = await unpack(location, 'tar')
    expect(tree(archive)).toEqual({ a: '-> /etc', b: 'x' })
  })
})

describe('a revision from GitHub', () => {
  const COMMIT = 'c'.repeat(40)

  /** Serves what the listener answers, and gives the revision that asks for it. */
  async function serve(listener: RequestListener, token?: string): Promise<RevisionSource> {
    return {
      kind: 'GitHub',
      account: 'me',
      repository: 'site',
      commitId: COMMIT,
      archiveUrl: `${await listen(listener)}/repos/me/site/tarball/${COMMIT}`,
      ...(token && { token }),
    }
  }

  async function tarball(): Promise<Buffer> {
    const path = await folder(BUNDLE)
    return readFileSync(pack(path, 'tgz', { as: path.split('/').at(-1) ?? '' }))
  }

  test.each([undefined, 'secret'])('is fetched with the token %j, through redirects', async token => {
    const body = await tarball()
    const requests: string[] = []
    const revision = await serve((request, response) => {
      requests.push(`${request.url} ${request.headers.authorization}`)
      if (request.url === '/elsewhere') response.end(body)
      else response.writeHead(302, { location: '/elsewhere' }).end()
    }, token)
    const ground = await createGround()
    expect((await deliver(revision, ground)).result?.status).toBe('Succeeded')
    expect(tree(archiveOf(ground))).toEqual(UNPACKED)
    const authorization = token && `token ${token}`
    expect(requests).toEqual([
      `/repos/me/site/tarball/${COMMIT} ${authorization}`,
      `/elsewhere ${authorization}`,
    ])
  })

  test('is requested four times, after 10, 30 and 90 seconds', async () => {
    const clock = createFakeClock()
    const [began, times]: [number, number[]] = [clock.now(), []]
    const revision = await serve((_, response) => {
      times.push((clock.now() - began) / 1000)
      response.writeHead(404).end()
    })
    const { result } = await clock.until(deliver(revision, await createGround({ clock })))
    expect(times).toEqual([0, 10, 40, 130])
    expect(result).toMatchObject({ status: 'Failed', errorCode: 'UnknownError' })
    expect(result?.message).toMatch(
      /after 3 retries\. Server returned codes: 404 'Not Found'; 404 'Not Found'; 404 'Not Found'; 404 'Not Found'\./,
    )
  })

  test('may arrive at a later attempt', async () => {
    const clock = createFakeClock()
    const body = await tarball()
    let requests = 0
    const revision = await serve((_, response) => {
      requests += 1
      if (requests < 3) response.writeHead(503).end()
      else response.end(body)
    })
    const { result } = await clock.until(deliver(revision, await createGround({ clock })))
    expect(result?.status).toBe('Succeeded')
  })

  test('is not requested again where the connection fails', async () => {
    const revision = { ...(await serve(() => {})), archiveUrl: 'http://127.0.0.1:1/' } as RevisionSource
    const { result } = await deliver(revision, await createGround({ clock: createFakeClock() }))
    expect(result?.message).toMatch(/^Failed to open TCP connection to http:\/\/127\.0\.0\.1:1\/ /)
  })

  test('passes the commit to its scripts', async () => {
    const path = await folder({
      ...appspec('hooks: { AfterInstall: [{ location: a.sh }] }\n'),
      'a.sh': '#!/bin/sh\nenv | grep ^BUNDLE\n',
    })
    const body = readFileSync(pack(path, 'tgz'))
    const revision = await serve((_, response) => response.end(body))
    const { deploy, notices } = await createGround()
    await deploy({}, { events: ['DownloadBundle', 'AfterInstall'], revision })
    expect(notices).toContainEqual({ kind: 'output', stream: 'stdout', line: `BUNDLE_COMMIT=${COMMIT}` })
  })
})

describe('a revision in S3', () => {
  async function revisionOf(
    listener: RequestListener,
    options: { bundleType?: 'tar' | 'tgz' | 'zip'; eTag?: string; version?: string } = {},
  ): Promise<RevisionSource> {
    const archiveUrl = `${await listen(listener)}/bucket/key?X-Amz-Signature=secret`
    return { kind: 'S3', bucket: 'bucket', key: 'key', bundleType: 'zip', archiveUrl, ...options }
  }

  const refuse = (code: string, message: string): string =>
    `<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`

  test.each(['tar', 'tgz', 'zip'] as const)('%s is fetched and unpacked', async bundleType => {
    const body = readFileSync(pack(await folder(BUNDLE), bundleType))
    const ground = await createGround()
    const revision = await revisionOf((_, response) => response.end(body), { bundleType })
    expect((await deliver(revision, ground)).result?.status).toBe('Succeeded')
    expect(tree(archiveOf(ground))).toEqual(UNPACKED)
  })

  test.each([
    ['"abc"', 'abc', 'Succeeded'],
    ['"abc"', '"abc"', 'Succeeded'],
    ['"abd"', 'abc', 'Failed'],
  ])('that has the ETag %s and should have %s: %s', async (found, eTag, status) => {
    const body = readFileSync(pack(await folder(BUNDLE), 'zip'))
    const listener: RequestListener = (_, response) => response.writeHead(200, { etag: found }).end(body)
    const { result } = await deliver(await revisionOf(listener, { eTag }))
    expect(result?.status).toBe(status)
    if (status === 'Failed') expect(result?.message).toMatch(/s3:\/\/bucket\/key has the ETag "abd"/)
  })

  test('that is not there is asked for once', async () => {
    let requests = 0
    const listener: RequestListener = (_, response) => {
      requests += 1
      response.writeHead(404).end(refuse('NoSuchKey', 'The specified key does not exist.'))
    }
    const { result } = await deliver(await revisionOf(listener, { version: 'v1' }))
    expect(requests).toBe(1)
    expect(result).toMatchObject({ status: 'Failed', errorCode: 'UnknownError', scriptName: '' })
    expect(result?.message).toMatch(
      /^The bundle s3:\/\/bucket\/key \(version v1\) could not be downloaded: NoSuchKey: The specified key does not exist\./,
    )
  })

  test('is asked for again where S3 is busy', async () => {
    const clock = createFakeClock()
    const body = readFileSync(pack(await folder(BUNDLE), 'zip'))
    const [began, times]: [number, number[]] = [clock.now(), []]
    const revision = await revisionOf((_, response) => {
      times.push(clock.now() - began)
      if (times.length < 4)
        response.writeHead(503).end(refuse('SlowDown', 'Please reduce your request rate.'))
      else response.end(body)
    })
    const { result } = await clock.until(deliver(revision, await createGround({ clock })))
    expect([result?.status, times]).toEqual(['Succeeded', [0, 300, 900, 2100]])
  })

  test('keeps the signature of its address to itself', async () => {
    const revision = {
      ...(await revisionOf(() => {})),
      archiveUrl: 'http://127.0.0.1:1/bucket/key?X-Amz-Signature=secret',
    }
    const { result } = await deliver(revision as RevisionSource)
    expect(result?.message).toContain('connection to http://127.0.0.1:1/bucket/key (')
    expect(result?.message).not.toContain('secret')
  })

  test.each([
    [{}, ['BUNDLE_BUCKET=bucket', 'BUNDLE_KEY=key']],
    [
      { version: 'v1', eTag: 'abc' },
      ['BUNDLE_BUCKET=bucket', 'BUNDLE_ETAG=abc', 'BUNDLE_KEY=key', 'BUNDLE_VERSION=v1'],
    ],
  ])('passes what names it to its scripts: %j', async (options, lines) => {
    const path = await folder({
      ...appspec('hooks: { AfterInstall: [{ location: a.sh }] }\n'),
      'a.sh': '#!/bin/sh\nenv | grep ^BUNDLE | sort\n',
    })
    const body = readFileSync(pack(path, 'zip'))
    const listener: RequestListener = (_, response) => response.writeHead(200, { etag: '"abc"' }).end(body)
    const { deploy, notices } = await createGround()
    const events = ['DownloadBundle', 'AfterInstall']
    await deploy({}, { events, revision: await revisionOf(listener, options) })
    expect(notices.flatMap(notice => (notice.kind === 'output' ? [notice.line] : []))).toEqual(lines)
  })
})
