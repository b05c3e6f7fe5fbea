// Keeps the bundles of revisions, as S3 does.

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { objectPath } from '../../../src/emulator/s3/s3-api.ts'
import { presign } from '../../../src/emulator/signature.ts'
import { CREDENTIALS, REGION } from '../emulator.ts'
import { startS3, textIn } from './s3-client.ts'

const eTagOf = (text: string | Buffer) => `"${createHash('md5').update(text).digest('hex')}"`

const crc32OfHello = 'NhCmhg=='

test('an object comes back as it was uploaded', async () => {
  const { send } = await startS3()
  const headers = { 'content-type': 'application/zip', 'x-amz-meta-commit': 'abc' }
  const put = await send('PUT', '/bucket/a folder/ü+&=.zip', { body: 'hello', headers })
  expect([put.status, put.headers.get('etag')]).toEqual([200, eTagOf('hello')])
  const got = await send('GET', '/bucket/a folder/ü+&=.zip')
  expect([got.status, got.text]).toEqual([200, 'hello'])
  expect(Object.fromEntries(got.headers)).toMatchObject({
    ...headers,
    etag: eTagOf('hello'),
    'content-length': '5',
  })
  const head = await send('HEAD', '/bucket/a folder/ü+&=.zip')
  expect([head.status, head.headers.get('content-length'), head.text]).toEqual([200, '5', ''])
  const range = await send('GET', '/bucket/a folder/ü+&=.zip', { headers: { range: 'bytes=1-2' } })
  expect([range.status, range.text, range.headers.get('content-range')]).toEqual([206, 'el', 'bytes 1-2/5'])
})

describe('versions', () => {
  test('each upload makes one, in a bucket that keeps them', async () => {
    const { send } = await startS3()
    const ids: string[] = []
    for (const body of ['one', 'two']) {
      const { headers } = await send('PUT', '/bucket/key', { body })
      ids.push(headers.get('x-amz-version-id') ?? '')
    }
    const [first = '', second = ''] = ids
    expect((await send('GET', '/bucket/key')).text).toBe('two')
    expect((await send('GET', '/bucket/key', { query: { versionId: first } })).text).toBe('one')
    await send('DELETE', '/bucket/key')
    expect(textIn(await send('GET', '/bucket/key'), 'Code')).toBe('NoSuchKey')
    expect((await send('GET', '/bucket/key', { query: { versionId: second } })).text).toBe('two')
    await send('DELETE', '/bucket/key', { query: { versionId: second } })
    const gone = await send('GET', '/bucket/key', { query: { versionId: second } })
    expect([gone.status, textIn(gone, 'Code')]).toEqual([404, 'NoSuchVersion'])
  })

  test('a bucket without versioning has the last upload only, until it is turned on', async () => {
    const { send } = await startS3({ buckets: [{ name: 'plain' }] })
    const put = await send('PUT', '/plain/key', { body: 'one' })
    expect(put.headers.has('x-amz-version-id')).toBe(false)
    await send('PUT', '/plain', {
      query: { versioning: '' },
      body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
    })
    await send('PUT', '/plain/key', { body: 'two' })
    expect((await send('GET', '/plain/key', { query: { versionId: 'null' } })).text).toBe('one')
    expect(textIn(await send('GET', '/other/key'), 'Code')).toBe('NoSuchBucket')
  })
})

describe('an upload in parts', () => {
  const part = Buffer.alloc(5 * 1024 * 1024, 'x')
  const complete = (...parts: readonly [number, string][]) =>
    `<CompleteMultipartUpload>${parts.map(([number, eTag]) => `<Part><PartNumber>${number}</PartNumber><ETag>${eTag}</ETag></Part>`).join('')}</CompleteMultipartUpload>`

  async function started() {
    const { send } = await startS3()
    const uploadId = textIn(await send('POST', '/bucket/big', { query: { uploads: '' } }), 'UploadId') ?? ''
    const upload = (number: number, body: Buffer | string) =>
      send('PUT', '/bucket/big', { query: { uploadId, partNumber: String(number) }, body })
    const end = (body: string) => send('POST', '/bucket/big', { query: { uploadId }, body })
    return { send, upload, end, uploadId }
  }

  test('is one object at its end', async () => {
    const { send, upload, end } = await started()
    await upload(2, 'end')
    await upload(1, part)
    const ended = await end(complete([1, eTagOf(part)], [2, eTagOf('end')]))
    expect([ended.status, textIn(ended, 'ETag')]).toEqual([
      200,
      expect.stringMatching(/^&#34;[0-9a-f]{32}-2&#34;$/),
    ])
    const { text } = await send('GET', '/bucket/big')
    expect([text.length, text.slice(-4)]).toEqual([part.length + 3, 'xend'])
  })

  test.each([
    ['a part that was not uploaded', complete([3, eTagOf('end')]), 'InvalidPart'],
    ['another ETag', complete([1, eTagOf('else')]), 'InvalidPart'],
    ['the wrong order', complete([2, eTagOf('end')], [1, eTagOf('short')]), 'InvalidPartOrder'],
    ['a first part of less than 5 MB', complete([1, eTagOf('short')], [2, eTagOf('end')]), 'EntityTooSmall'],
  ])('%s is refused', async (_, body, code) => {
    const { upload, end } = await started()
    await upload(1, 'short')
    await upload(2, 'end')
    expect(textIn(await end(body), 'Code')).toBe(code)
  })

  test('that was given up is gone', async () => {
    const { send, end, upload, uploadId } = await started()
    await upload(1, 'end')
    expect((await send('DELETE', '/bucket/big', { query: { uploadId } })).status).toBe(204)
    expect(textIn(await end(complete([1, eTagOf('end')])), 'Code')).toBe('NoSuchUpload')
  })
})

describe('what a request says of its body is checked', () => {
  const chunked = (...lines: readonly string[]) => ({
    headers: {
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'content-encoding': 'aws-chunked',
      'x-amz-decoded-content-length': '5',
      'x-amz-trailer': 'x-amz-checksum-crc32',
    },
    body: lines.map(line => `${line}\r\n`).join(''),
  })

  test.each([
    ['Content-MD5', { headers: { 'content-md5': 'bm90IGl0cyBvd24gaGFzaA==' }, body: 'hello' }, 'BadDigest'],
    ['a checksum', { headers: { 'x-amz-checksum-crc32': 'AAAAAA==' }, body: 'hello' }, 'BadDigest'],
    [
      'its hash',
      { headers: { 'x-amz-content-sha256': '0'.repeat(64) }, body: 'hello' },
      'XAmzContentSHA256Mismatch',
    ],
    ['a checksum behind it', chunked('5', 'hello', '0', 'x-amz-checksum-crc32:AAAAAA==', ''), 'BadDigest'],
    ['its length', chunked('4', 'hell', '0', ''), 'IncompleteBody'],
    ['its chunks', chunked('5', 'hello and more', '0', ''), 'IncompleteBody'],
    ['an end', chunked('5', 'hello'), 'IncompleteBody'],
    [
      'another way of sending',
      { headers: { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' } },
      'NotImplemented',
    ],
  ])('%s', async (_, request, code) => {
    const { send } = await startS3()
    expect(textIn(await send('PUT', '/bucket/key', request), 'Code')).toBe(code)
    expect((await send('GET', '/bucket/key')).status).toBe(404)
  })

  test('a body in chunks, with its checksum behind it', async () => {
    const { send } = await startS3()
    const put = await send(
      'PUT',
      '/bucket/key',
      chunked('2', 'he', '3', 'llo', '0', `x-amz-checksum-crc32:${crc32OfHello}`, ''),
    )
    expect([put.status, put.headers.get('x-amz-checksum-crc32')]).toEqual([200, crc32OfHello])
    const got = await send('GET', '/bucket/key', { headers: { 'x-amz-checksum-mode': 'ENABLED' } })
    expect([got.text, got.headers.get('x-amz-checksum-crc32'), got.headers.get('content-encoding')]).toEqual([
      'hello',
      crc32OfHello,
      null,
    ])
  })

  // Of "123456789": the check values of the catalogue of parametrised CRC algorithms.
  test.each([
    ['crc32', 'y/Q5Jg=='],
    ['crc32c', '4waSgw=='],
    ['crc64nvme', 'rosUhgp5mIg='],
    ['sha1', '98O8HYCOBHMq32eZZczDTKeuNEE='],
    ['sha256', 'FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU='],
  ])('%s', async (name, value) => {
    const { send } = await startS3()
    const put = await send('PUT', '/bucket/key', {
      headers: { [`x-amz-checksum-${name}`]: value },
      body: '123456789',
    })
    expect([put.status, put.headers.get(`x-amz-checksum-${name}`)]).toEqual([200, value])
  })
})

test('a list has pages, and folders', async () => {
  const { send } = await startS3()
  for (const key of ['b', 'a/1', 'a/2', 'ä']) await send('PUT', `/bucket/${key}`, { body: key })
  const list = (query: Record<string, string>) =>
    send('GET', '/bucket', { query: { 'list-type': '2', ...query } })
  const keys = ({ text }: { text: string }) =>
    [...text.matchAll(/<(?:Key|Prefix)>([^<]+)</g)].map(([, key]) => key)
  expect(keys(await list({}))).toEqual(['a/1', 'a/2', 'b', 'ä'])
  expect(keys(await list({ delimiter: '/' }))).toEqual(['b', 'ä', 'a/'])
  const first = await list({ 'max-keys': '3' })
  expect(textIn(first, 'IsTruncated')).toBe('true')
  const token = textIn(first, 'NextContinuationToken') ?? ''
  expect(keys(await list({ 'max-keys': '3', 'continuation-token': token }))).toEqual(['ä'])
})

describe('an address', () => {
  const at = async (change: (url: string) => string, { later = 0, method = 'GET' } = {}) => {
    const { send, server, clock } = await startS3()
    const place = { bucket: 'bucket', key: 'a+b c.zip' }
    await send('PUT', '/bucket/a+b c.zip', { body: 'hello' })
    const url = presign(`${server.url}${objectPath(place)}`, {
      credentials: CREDENTIALS,
      region: REGION,
      now: clock.now(),
      expires: 60,
    })
    await clock.advance(later)
    const response = await fetch(change(url), { method })
    return `${response.status} ${await response.text()}`
  }

  test('that is signed needs no credentials', async () => {
    expect(await at(url => url)).toBe('200 hello')
  })

  test.each<[string, string, (url: string) => string, object]>([
    ['without its signature', 'AccessDenied', url => url.replace(/&X-Amz-Signature.*/, ''), {}],
    ['of another object', 'SignatureDoesNotMatch', url => url.replace('a%2Bb', 'a'), {}],
    ['with another expiry', 'SignatureDoesNotMatch', url => url.replace('Expires=60', 'Expires=600'), {}],
    ['that has expired', 'AccessDenied', url => url, { later: 61_000 }],
    ['to upload with', 'SignatureDoesNotMatch', url => url, { method: 'PUT' }],
  ])('%s is refused', async (_, code, change, options) => {
    expect(await at(change, options)).toMatch(new RegExp(`^403 .*<Code>${code}</Code>`, 's'))
  })
})

test('a request that is not known is not taken for another', async () => {
  const { send } = await startS3()
  await send('PUT', '/bucket/key', { body: 'hello' })
  for (const [method, request] of [
    ['GET', { query: { acl: '' } }],
    ['PUT', { query: { tagging: '' } }],
    ['PUT', { headers: { 'x-amz-copy-source': '/bucket/key' } }],
    ['PATCH', {}],
  ] as const)
    expect((await send(method, '/bucket/key', request)).status).toBe(501)
})

test('faults are planned as for CodeDeploy', async () => {
  const { s3, send } = await startS3()
  s3.failNext('PutObject', { kind: 'throttle' })
  s3.failNext('GetObject', { kind: 'error', code: 'AccessDenied', status: 403 })
  expect(textIn(await send('PUT', '/bucket/key', { body: 'x' }), 'Code')).toBe('SlowDown')
  expect((await send('PUT', '/bucket/key', { body: 'x' })).status).toBe(200)
  expect(textIn(await send('GET', '/bucket/key'), 'Code')).toBe('AccessDenied')
  s3.failNext('PutObject', { kind: 'lost-response' })
  await expect(send('PUT', '/bucket/key', { body: 'y' })).rejects.toThrow()
  expect((await send('GET', '/bucket/key')).text).toBe('y')
})
