// What may be chosen of an instance.

/** The instance's own network, or that of the host. Only the first one allows a user namespace. */
export const NETWORKS = ['own', 'host'] as const
export type Network = (typeof NETWORKS)[number]

/** Where the agent keeps revisions, logs and markers: its default on a real instance. */
export const DEPLOYMENT_ROOT = '/opt/codedeploy-agent/deployment-root'
