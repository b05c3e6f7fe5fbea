// The package of AWS's own agent, as a program that installs it on an instance.

import { readFile, stat } from 'node:fs/promises'
import { Problem } from '../core/problem.ts'
import { run } from '../core/process.ts'
import { AWS_AGENT } from '../instance/aws-agent.ts'
import type { Provision } from '../instance/layer.ts'

const PROGRAM = 'install-agent.sh'

const INSTALL = `
set -Eeuo pipefail
cd "$(dirname "$0")"
package=$(echo agent-package.*)
case $package in
    *.deb)
        export DEBIAN_FRONTEND=noninteractive
        # What it depends on comes from the system's own packages.
        dpkg --install "$package" || {
            apt-get update -qq
            apt-get install -qq -y --fix-broken
        }
        ;;
    *.rpm)
        dnf install -y "./$package"
        ;;
    *.tar)
        mkdir unpacked
        tar --extract --no-same-owner --file "$package" --directory unpacked
        program=$(find unpacked -type f -path '*/bin/codedeploy-agent' -print -quit)
        if [ -z "$program" ]; then
            echo "The package has no bin/codedeploy-agent." >&2
            exit 1
        fi
        mkdir -p ${AWS_AGENT}
        cp -a "\${program%/bin/codedeploy-agent}/." ${AWS_AGENT}/
        ;;
esac
rm -rf unpacked "$package"
`

/** The endings of its names, and what it is called on the instance. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.deb$/, 'agent-package.deb'],
  [/\.rpm$/, 'agent-package.rpm'],
  [/\.(tar|tgz|tar\.gz)$/, 'agent-package.tar'],
]

/** `path` is absolute: a .deb, an .rpm, a tar archive, or a folder with the agent's own. Throws a Problem. */
export async function provisionOfPackage(path: string, environment: { PATH: string }): Promise<Provision> {
  const status = await stat(path).catch(() => undefined)
  if (status === undefined) throw unusable(path, `There is no file or folder ${path}.`)
  const folder = status.isDirectory()
  const name = folder ? 'agent-package.tar' : TYPES.find(([ending]) => ending.test(path))?.[1]
  if (name === undefined) throw unusable(path, `${path} is not a CodeDeploy agent package.`)
  const content = folder ? await pack(path, environment) : await readFile(path)
  return {
    program: PROGRAM,
    files: new Map([
      [PROGRAM, Buffer.from(INSTALL)],
      [name, content],
    ]),
    fix: `Check that ${path} matches the system of the instance, and that Ruby can be installed there.`,
  }
}

async function pack(folder: string, env: { PATH: string }): Promise<Buffer> {
  const { exit, stdout, stderr } = await run('tar', ['-c', '--sort=name', '-C', folder, '.'], { env })
  if (exit === 0) return stdout
  throw unusable(folder, `${folder} cannot be read: ${stderr.toString().trim()}`)
}

function unusable(value: string, what: string): Problem {
  return new Problem({
    code: 'rehearsal/agent-package',
    what,
    fix: "Use a .deb, an .rpm, a tar archive, or a folder that contains the agent's bin/codedeploy-agent.",
    at: { kind: 'option', name: '--agent-package', value },
  })
}
