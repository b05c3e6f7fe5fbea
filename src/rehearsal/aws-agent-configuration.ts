// The configuration of AWS's own agent that leads it to the emulator.

import { join } from 'node:path'
import type { Credentials } from '../emulator/signature.ts'

interface Configuration {
  readonly emulator: { readonly url: string; readonly region: string; readonly credentials: Credentials }
  /** The instance's id. */
  readonly instance: string
  /** The agent's deployment root. */
  readonly root: string
  /** Absolute folders: of these files, of its log, and of the file with its process id. */
  readonly folder: string
  readonly logs: string
  readonly state: string
}

/** The file that the agent is started with. */
export const MAIN_FILE = 'codedeployagent.yml'

/** Names of files in `folder`, and their texts. The agent reads who it is from a file, as on a machine that is not EC2's. */
export function configurationOf({
  emulator: { url, region, credentials },
  ...place
}: Configuration): Readonly<Record<string, string>> {
  const identity = 'codedeploy.onpremises.yml'
  const keys = 'credentials'
  return {
    // A poll waits in the emulator, so none between two. The "beta" profile allows an endpoint without TLS.
    [MAIN_FILE]: textOf([
      '---',
      ':program_name: codedeploy-agent',
      `:log_dir: ${place.logs}`,
      `:pid_dir: ${place.state}`,
      `:root_dir: ${JSON.stringify(place.root)}`,
      `:on_premises_config_file: ${join(place.folder, identity)}`,
      ':wait_between_runs: 0',
      ':max_revisions: 5',
      `:deploy_control_endpoint: ${url}`,
      ':codedeploy_test_profile: beta',
    ]),
    [identity]: textOf([
      '---',
      `iam_session_arn: arn:aws:ec2:${region}:000000000000:instance/${place.instance}`,
      `region: ${region}`,
      `aws_credentials_file: ${join(place.folder, keys)}`,
    ]),
    [keys]: textOf([
      '[default]',
      `aws_access_key_id = ${credentials.accessKeyId}`,
      `aws_secret_access_key = ${credentials.secretAccessKey}`,
    ]),
  }
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
