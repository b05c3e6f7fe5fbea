// Is what an AppSpec means told from what it says, where somebody would regret it?

import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

/** `line code`, and the advice. */
async function advice(appspec: string, scripts: Record<string, string> = {}): Promise<string[]> {
  const files = { 'appspec.yml': `version: 0.0\nos: linux\n${appspec}`, 'web/site.conf': '', ...scripts }
  const { findings } = await check(await revisionOf(files))
  return findings.map(({ problem: { code, at, fix } }) =>
    at?.kind === 'file' ? `${at.line} ${code}: ${fix}` : code,
  )
}

const FILES = 'files:\n  - source: web\n    destination: /srv/web\n    overwrite: yes\n'

const SITE = 'files:\n  - source: web\n    destination: /srv/web\n'

test.each<[string, string, string[]]>([
  [
    'a key that nobody knows, in the first of several entries',
    `${FILES}  - source: web\n    destination: /srv/other\n    overwrite: yes\n`,
    ['6 appspec/unknown-key: Write "file_exists_behavior: OVERWRITE" in the first column.'],
  ],
  ['the same beside the key that does it', `${FILES}file_exists_behavior: OVERWRITE\n`, []],
  [
    'the same beside one that does something else',
    `${FILES}file_exists_behavior: RETAIN\n`,
    ['6 appspec/unknown-key: Write "file_exists_behavior: OVERWRITE" in the first column.'],
  ],
  [
    'a key of the whole file in one of its entries',
    'files:\n  - source: web\n    destination: /srv/web\n    file_exists_behavior: RETAIN\n',
    [
      '6 appspec/unknown-key: Write "file_exists_behavior:" in the first column: it applies to the whole file.',
    ],
  ],
  [
    'an event in the first column',
    'ValidateService:\n  - location: hooks/a.sh\n',
    ['3 appspec/unknown-key: Indent it: events belong under "hooks:".'],
  ],
  ['a key in capitals', 'Hooks:\n  ValidateService: []\n', ['3 appspec/unknown-key: Write "hooks:".']],
  [
    'a file that is to have another name',
    'files:\n  - source: web/site.conf\n    destination: /etc/nginx/conf.d/default.conf\n',
    [
      '5 appspec/destination-file: Write "destination: /etc/nginx/conf.d". The file keeps its name; a script can rename it.',
    ],
  ],
  [
    'a wildcard as an exception that is no list',
    `${SITE}permissions:\n  - object: /srv/web\n    except: "*.sh"\n`,
    ['8 appspec/except: Write: except: ["*.sh"]'],
  ],
  [
    'a mode with a leading zero',
    `${SITE}permissions:\n  - object: /srv/web\n    mode: 0600\n`,
    ['8 appspec/mode: Write it without the leading zero: "mode: 600".'],
  ],
  [
    'a mode in letters',
    `${SITE}permissions:\n  - object: /srv/web\n    mode: u+x\n`,
    ['8 appspec/mode: Write the digits for owner, group and others: "mode: 755".'],
  ],
  [
    'a pattern without an object',
    `${SITE}permissions:\n  - pattern: "*.sh"\n`,
    ['7 appspec/object: Add "object:" with the path of something that is installed.'],
  ],
  [
    'default rights on a file that is named',
    `${SITE}permissions:\n  - object: /srv/web/site.conf\n    acls: ["default:user:deploy:rwx"]\n`,
    [
      '8 appspec/acl-default-on-file: Remove "default:" from the entry, or name the folder that the file is in.',
    ],
  ],
  [
    'default rights on the files in a folder',
    `${SITE}permissions:\n  - object: /srv/web\n    acls: ["default:user:deploy:rwx"]\n`,
    ['8 appspec/acl-default-on-file: Add "type: [directory]" to the entry.'],
  ],
  [
    'the home of a user',
    'files:\n  - source: web\n    destination: ~deploy/web\n  - source: web\n    destination: ~/web\n',
    [
      '5 appspec/destination-home: Write it out: "destination: /home/deploy/web".',
      '7 appspec/destination-home: Write it out: "destination: /home/ec2-user/web".',
    ],
  ],
  [
    'a variable in a destination',
    'files:\n  - source: web\n    destination: $HOME/web\n',
    [
      '5 appspec/destination-relative: Write the absolute path, without variables: "destination: /var/www/site".',
    ],
  ],
  [
    'no destination for a file',
    'files:\n  - source: web/site.conf\n    destination: ""\n',
    ['5 appspec/destination-empty: Write the folder on the instance: "destination: /var/www/site".'],
  ],
  ['a folder with a dot', 'files:\n  - source: web/site.conf\n    destination: /etc/nginx/conf.d\n', []],
  ['a folder, surely', 'files:\n  - source: web/site.conf\n    destination: /etc/nginx/main.conf/\n', []],
])('%s', async (_, appspec, reported) => {
  expect(await advice(appspec)).toEqual(reported)
})

test.each<[string, string, boolean]>([
  ['that asks for a page', 'systemctl restart site\ncurl --fail http://localhost:8000/', true],
  ['that asks, by a variable', 'URL=http://127.0.0.1:8000\ncurl --fail "$URL"', true],
  ['that waits for its containers', 'docker compose up --detach --wait', true],
  ['that downloads', 'curl --fail https://example.org/site.tar | tar -x', false],
  ['that only names itself', 'site --listen 127.0.0.1:8000', false],
])('a start %s needs nobody else to look: %s', async (_, script, looks) => {
  const hooks = 'hooks:\n  ApplicationStart:\n    - location: hooks/start.sh\n'
  const reported = await advice(hooks, { 'hooks/start.sh': `#!/bin/bash\nset -e\n${script}\n` })
  expect(reported.some(line => line.includes('appspec/no-validation'))).toBe(!looks)
})
