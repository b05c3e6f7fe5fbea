// What an instance has wherever it runs: the environment of its programs, its network, the folder of its agent.

/** Nothing of this machine's. */
export const BARE_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
}

/** The instance's own network, or that of the host. Only the first one allows a user namespace. */
export const NETWORKS = ['own', 'host'] as const
export type Network = (typeof NETWORKS)[number]

/** Where the agent keeps revisions, logs and markers: its default on a real instance. */
export const DEPLOYMENT_ROOT = '/opt/codedeploy-agent/deployment-root'
