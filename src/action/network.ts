// Opens the way to GitHub and AWS: through a proxy where one is set, and with the job's own certificate authorities.

import { readFileSync } from 'node:fs'
import type { Agent } from 'node:http'
import { rootCertificates } from 'node:tls'
import { setSecret } from '@actions/core'
import type { Clock } from '../core/clock.ts'
import { createHttpGet, type HttpGet } from '../core/http.ts'
import { Problem } from '../core/problem.ts'
import { proxySecrets, readProxy } from '../core/proxy.ts'
import type { DeployRequest } from '../deploy/request.ts'

export interface JobNetwork {
  readonly http: HttpGet
  /** For the AWS SDK's requests; undefined: Node.js's own. */
  readonly agent: Agent | undefined
}

export async function openNetwork(options: {
  readonly request: Pick<DeployRequest, 'httpProxy' | 'noProxy'>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
}): Promise<JobNetwork> {
  const { request, env, clock } = options
  const proxy = readProxy({ proxy: request.httpProxy, exceptions: request.noProxy }, env)
  if (proxy !== undefined) proxySecrets(proxy).forEach(setSecret)
  const ca = readAuthorities(env)
  if (proxy === undefined && ca === undefined) return { http: createHttpGet({ clock }), agent: undefined }
  const { createHttpAgent } = await import('../core/proxy-agent.ts')
  const agent = createHttpAgent({ proxy, ca })
  return { http: createHttpGet({ clock, agent }), agent }
}

/** Node.js reads NODE_EXTRA_CA_CERTS by itself, unless others are named to it. */
function readAuthorities(env: Readonly<Record<string, string | undefined>>): string[] | undefined {
  const bundle = env['AWS_CA_BUNDLE']
  if (!bundle) return undefined
  const files = [
    ['AWS_CA_BUNDLE', bundle] as const,
    ['NODE_EXTRA_CA_CERTS', env['NODE_EXTRA_CA_CERTS']] as const,
  ]
  return [
    ...rootCertificates,
    ...files.flatMap(([variable, path]) => (path ? [readPem(variable, path)] : [])),
  ]
}

function readPem(variable: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Problem({
      code: 'inputs/ca-bundle',
      what: `Cannot read the certificates of ${variable}, ${path}`,
      fix: `Set ${variable} to a PEM file on the runner, or unset it.`,
      cause,
    })
  }
}
