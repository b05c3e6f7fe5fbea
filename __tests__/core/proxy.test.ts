import { describe, expect, test } from 'vitest'
import { proxyFor, proxySecrets, readProxy } from '../../src/core/proxy.ts'

const NONE = { proxy: undefined, exceptions: undefined }

const through = (address: string, env: Readonly<Record<string, string>>, inputs: object = {}) => {
  const settings = readProxy({ ...NONE, ...inputs }, env)
  return settings && proxyFor(new URL(address), settings)?.host
}

test.each<
  [address: string, env: Readonly<Record<string, string>>, inputs: object, proxy: string | undefined]
>([
  ['https://api.github.com/', {}, {}, undefined],
  ['https://api.github.com/', { HTTPS_PROXY: 'http://a:1' }, {}, 'a:1'],
  ['https://api.github.com/', { HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2' }, {}, 'b:2'],
  ['https://api.github.com/', { HTTP_PROXY: 'http://a:1' }, {}, undefined],
  ['http://api.test/', { HTTP_PROXY: 'http://a:1' }, {}, 'a:1'],
  ['https://api.github.com/', { HTTPS_PROXY: 'http://a:1' }, { proxy: 'http://c:3' }, 'c:3'],
  ['https://api.github.com/', { HTTPS_PROXY: 'proxy.example:3128' }, {}, 'proxy.example:3128'],
])('%s with %o and %o goes through %s', (address, env, inputs, proxy) => {
  expect(through(address, env, inputs)).toBe(proxy)
})

describe('reached directly', () => {
  test.each([
    'http://localhost:8080/',
    'http://127.0.0.1:8080/',
    'http://[::1]:8080/',
    'http://169.254.169.254/latest',
    'http://169.254.170.2/v2',
    'http://169.254.170.23/v1',
    'http://[fd00:ec2::23]/v1',
  ])('%s, always', address => {
    expect(through(address, { HTTP_PROXY: 'http://a:1', HTTPS_PROXY: 'http://a:1' })).toBeUndefined()
  })

  test.each<[exceptions: string, isDirect: boolean]>([
    ['api.github.com', true],
    ['.github.com', true],
    ['*.github.com', true],
    ['github.com', true],
    ['hub.com', false],
    ['API.GitHub.com', true],
    ['a.test, github.com', true],
    ['a.test github.com', true],
    ['github.com:443', true],
    ['github.com:8443', false],
    ['*', true],
    ['', false],
  ])('api.github.com with the exceptions "%s": %s', (exceptions, isDirect) => {
    const env = { HTTPS_PROXY: 'http://a:1' }
    const expected = isDirect ? undefined : 'a:1'
    expect(through('https://api.github.com/', { ...env, NO_PROXY: exceptions })).toBe(expected)
    expect(through('https://api.github.com/', env, { exceptions })).toBe(expected)
  })

  test('the input wins over NO_PROXY', () => {
    const env = { HTTPS_PROXY: 'http://a:1', NO_PROXY: 'github.com' }
    expect(through('https://github.com/', env, { exceptions: 'a.test' })).toBe('a:1')
  })
})

test('what is no URL of a proxy is refused, and not printed: it may have a password', () => {
  expect(() => readProxy({ ...NONE, proxy: 'ftp://me:s3cret@a' }, {})).toThrow(
    expect.objectContaining({ code: 'inputs/http-proxy', what: expect.not.stringContaining('s3cret') }),
  )
  expect(() => readProxy(NONE, { HTTPS_PROXY: 'http://' })).toThrow(/HTTPS_PROXY/)
})

test('secrets, as they are written and as they are meant', () => {
  const settings = readProxy({ ...NONE, proxy: 'http://me:s%40cret@a:1' }, {})
  expect(settings && proxySecrets(settings)).toEqual(['s%40cret', 's@cret', 'me'])
})
