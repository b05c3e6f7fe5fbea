// Opens connections through a proxy, and trusts more certificate authorities than Node.js does.

import { type ClientRequest, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { Agent, type AgentConnectOpts } from 'agent-base'
import { HttpProxyAgent } from 'http-proxy-agent'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { Problem } from './problem.ts'
import { type ProxySettings, proxyFor } from './proxy.ts'

interface AgentOptions {
  readonly proxy: ProxySettings | undefined
  /** PEM: the certificate authorities to trust; undefined: those that Node.js trusts. */
  readonly ca: readonly string[] | undefined
}

/** For `http:` and `https:` addresses alike. */
export function createHttpAgent({ proxy, ca }: AgentOptions): HttpAgent {
  return new RoutingAgent(proxy, { keepAlive: true, ...(ca && { ca: [...ca] }) })
}

type Options = ConstructorParameters<typeof HttpsAgent>[0]

/** Chooses another agent for each request. */
class RoutingAgent extends Agent {
  readonly #proxy: ProxySettings | undefined
  readonly #options: Options
  readonly #agents = new Map<string, HttpAgent>()

  constructor(proxy: ProxySettings | undefined, options: Options) {
    // They reach the chosen agent with the request.
    super(options)
    this.#proxy = proxy
    this.#options = options
  }

  override async connect(_: ClientRequest, { secureEndpoint, host = '', port }: AgentConnectOpts) {
    const name = host.includes(':') ? `[${host}]` : host
    const address = new URL(`${secureEndpoint ? 'https' : 'http'}://${name}:${port}`)
    const proxy = this.#proxy && proxyFor(address, this.#proxy)
    const key = `${address.protocol} ${proxy?.href}`
    const agent = this.#agents.get(key) ?? this.#create(secureEndpoint, proxy)
    this.#agents.set(key, agent)
    return agent
  }

  #create(secure: boolean, proxy: URL | undefined): HttpAgent {
    // A request on a connection that is kept would be sent as if to the server itself.
    if (proxy !== undefined)
      return secure
        ? new TunnelAgent(proxy, this.#options)
        : new ForwardAgent(proxy, { ...this.#options, keepAlive: false })
    return secure ? new HttpsAgent(this.#options) : new HttpAgent(this.#options)
  }
}

class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(request: ClientRequest, options: AgentConnectOpts) {
    request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      if (statusCode !== 200) request.destroy(refusal(this.proxy, options, statusCode))
    })
    return await super.connect(request, options).catch(cause => {
      throw unreachable(this.proxy, cause)
    })
  }
}

class ForwardAgent extends HttpProxyAgent<string> {
  override async connect(...[request, options]: Parameters<HttpProxyAgent<string>['connect']>) {
    return await super.connect(request, options).catch(cause => {
      throw unreachable(this.proxy, cause)
    })
  }
}

function refusal(proxy: URL, { host, port }: AgentConnectOpts, status: number): Problem {
  const wantsCredentials = status === 407
  return new Problem({
    code: wantsCredentials ? 'proxy/credentials' : 'proxy/refused',
    what: `The proxy ${proxy.host} refused the connection to ${host}:${port} with HTTP ${status}`,
    fix: wantsCredentials
      ? 'Put its user and password into the URL ("http-proxy", HTTPS_PROXY), from a secret: "http://USER:PASSWORD@HOST:PORT".'
      : `Allow ${host} in the proxy, or add ${host} to "no-proxy" if it can be reached directly.`,
  })
}

/** Keeps the connection's own code, by which it is known what may pass. */
function unreachable(proxy: URL, cause: unknown): Error {
  const { message, code }: { message: string; code?: unknown } =
    cause instanceof Error ? cause : new Error(String(cause))
  return Object.assign(new Error(`the proxy ${proxy.host} cannot be reached: ${message}`, { cause }), {
    code,
  })
}
