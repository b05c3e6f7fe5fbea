// Settles how requests to AWS are sent: how long they may take, and through which agent.

import type { Agent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'

// AWS responds in well under a second; a connection that is silent for longer is dead. Milliseconds.
const TIMEOUTS = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true }

/** `agent`: for `http:` and `https:` addresses alike; undefined: the SDK's own. */
export function requestHandlerOf(agent: Agent | undefined) {
  return agent === undefined ? TIMEOUTS : { ...TIMEOUTS, httpAgent: agent, httpsAgent: agent as HttpsAgent }
}
