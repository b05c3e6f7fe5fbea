// The AWS side for a site: the CloudFormation template with the site's own scripts, and the file of its parameters.

import type { StarterFile } from './starter.ts'

export const TEMPLATE = 'aws/template.yml'
export const PARAMETERS = 'aws/parameters.json'

/** What GitHub's tokens call a repository and its owner besides their names. */
export interface RepositoryIds {
  readonly repository: number
  readonly owner: number
}

export interface AwsSetup {
  /** `OWNER/NAME`; undefined where git names no remote on GitHub. */
  readonly repository: string | undefined
  /** undefined where GitHub was not asked. */
  readonly ids: RepositoryIds | undefined
}

/** The shell scripts that prepare an instance: hooks/settings.sh and hooks/provision.sh. */
export interface Provisioning {
  readonly settings: string
  readonly provision: string
}

// Where a site has no provision.sh.
const NOTHING: Provisioning = { settings: '', provision: 'echo "This site has no hooks/provision.sh."\n' }

export function awsFiles(
  template: string,
  provisioning: Provisioning | undefined,
  setup: AwsSetup,
): ReadonlyMap<string, StarterFile> {
  const parameters = {
    Repository: setup.repository ?? 'OWNER/NAME',
    RepositoryId: String(setup.ids?.repository ?? ''),
    OwnerId: String(setup.ids?.owner ?? ''),
    Environment: 'production',
  }
  // Both versions of the AWS CLI take a list of texts as --parameter-overrides; objects, only the second does.
  const list = Object.entries(parameters).map(([name, value]) => `${name}=${value}`)
  return new Map([
    [TEMPLATE, { text: fillTemplate(template, provisioning ?? NOTHING), executable: false }],
    [PARAMETERS, { text: `${JSON.stringify(list, undefined, 2)}\n`, executable: false }],
  ])
}

/** Puts the scripts in the place of the last command of the template's last resource, the document that prepares instances. */
export function fillTemplate(text: string, { settings, provision }: Provisioning): string {
  const script = `#!/usr/bin/env bash\n${settings}\n${provision.replace(/^#!.*\n/, '')}`
  const start = text.lastIndexOf('- |\n', text.indexOf('\nOutputs:'))
  const end = text.indexOf('\nOutputs:')
  if (start < 0) throw new Error('The template has no document that prepares instances.')
  const margin = ' '.repeat(start - text.lastIndexOf('\n', start) + 1)
  return `${text.slice(0, start)}- |\n${script.replace(/^(?=.)/gm, margin)}${text.slice(end)}`
}

/** `OWNER/NAME` of a remote on GitHub, written as https, ssh or scp writes it. */
export function repositoryOf(remote: string): string | undefined {
  return remote.match(
    /^(?:https:\/\/(?:[^/@]+@)?|ssh:\/\/git@|git@)github\.com[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/,
  )?.[1]
}
