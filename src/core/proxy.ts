// Decides which requests go through a proxy.

import { Problem } from './problem.ts'

export interface ProxySettings {
  /** For `https:` addresses. */
  readonly https: URL | undefined
  /** For `http:` addresses. */
  readonly http: URL | undefined
  /** Hosts, domains and `host:port`s that are reached directly; `*` for all. */
  readonly exceptions: readonly string[]
}

// A rehearsal is on loopback. The others are where EC2, ECS and EKS give an instance its credentials.
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
const NEVER =
  /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|::1|169\.254\.169\.254|169\.254\.170\.2|169\.254\.170\.23|fd00:ec2::(254|23))$/

/** The inputs win over the environment, in which the lower-case name wins, as in curl. Throws a Problem for what is no URL. */
export function readProxy(
  inputs: { readonly proxy: string | undefined; readonly exceptions: string | undefined },
  env: Readonly<Record<string, string | undefined>>,
): ProxySettings | undefined {
  const variable = (name: string) => env[name.toLowerCase()] || env[name] || undefined
  const read = (name: string) =>
    inputs.proxy === undefined ? parse(variable(name), name) : parse(inputs.proxy, 'the input "http-proxy"')
  const https = read('HTTPS_PROXY')
  const http = read('HTTP_PROXY')
  if (https === undefined && http === undefined) return undefined
  const exceptions = (inputs.exceptions ?? variable('NO_PROXY') ?? '').toLowerCase()
  return { https, http, exceptions: exceptions.split(/[\s,]+/).filter(each => each !== '') }
}

/** undefined: directly. */
export function proxyFor(address: URL, { https, http, exceptions }: ProxySettings): URL | undefined {
  const host = address.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (NEVER.test(host)) return undefined
  const secure = address.protocol === 'https:'
  const port = address.port || (secure ? '443' : '80')
  const isException = exceptions.some(each => {
    const [, name = each, only] = /^(.+):(\d+)$/.exec(each) ?? []
    const domain = name.replace(/^\*?\./, '')
    return (
      each === '*' ||
      ((host === domain || host.endsWith(`.${domain}`)) && (only === undefined || only === port))
    )
  })
  return isException ? undefined : secure ? https : http
}

/** What of a proxy's URL is secret, as it is written and as it is meant. */
export function proxySecrets({ https, http }: ProxySettings): string[] {
  const written = [https, http].flatMap(url => (url === undefined ? [] : [url.password, url.username]))
  const secrets = written.flatMap(text => [text, decodeURIComponent(text)])
  return [...new Set(secrets)].filter(text => text !== '')
}

function parse(text: string | undefined, source: string): URL | undefined {
  if (text === undefined) return undefined
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '') return url
  throw new Problem({
    code: 'inputs/http-proxy',
    what: `The value of ${source} is not the URL of an HTTP proxy`,
    fix: 'Write it like "http://proxy.example:3128"; percent-encode special characters in its user and password.',
  })
}
