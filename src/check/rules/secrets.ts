// Rules for secrets that would be deployed with the revision.

import { quoteForShell } from '../../core/file-name.ts'
import { findPaths } from '../../core/revision.ts'
import { type Finding, warning } from '../finding.ts'
import type { Model } from '../model.ts'

const KEY_FILE = /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|key|ppk))$/
const KEY_STORE = /(^|\/)[^/]+\.(p12|pfx|jks|keystore)$/
const ENVIRONMENT_FILE = /(^|\/)\.env(\.[^/]+)?$/
const EXAMPLE_FILE = /\.(example|sample|template|dist|defaults?|tpl|schema|test|testing)$/
/** A certificate of a developer's own machine has nothing to protect. */
const LOCAL_KEY = /(^|\/)localhost[^/]*$/
/** Not part of the site; those of a test are made up. */
const ELSEWHERE = /(^|\/)(node_modules|vendor|__tests__|tests?|specs?|fixtures|testdata|examples?)\//

const PRIVATE_KEY = /^-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----|^PuTTY-User-Key-File/
const SECRET_NAME = /SECRET|PASSW|TOKEN|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_KEY|_KEY$|DATABASE_URL|_DSN$/i
// What these frameworks put into the page, for all to see.
const PUBLIC_NAME = /^(REACT_APP|VITE|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|GATSBY|EXPO_PUBLIC|PUBLIC)_/

export async function checkSecrets({ revision, reader }: Model): Promise<Finding[]> {
  const paths = findPaths(
    revision,
    path =>
      (KEY_FILE.test(path) || ENVIRONMENT_FILE.test(path)) &&
      !EXAMPLE_FILE.test(path) &&
      !LOCAL_KEY.test(path) &&
      !ELSEWHERE.test(path),
  )
  await reader.read(paths)
  const stores = findPaths(revision, path => KEY_STORE.test(path) && !ELSEWHERE.test(path))
  return [
    ...paths.flatMap(path => checkFile(path, reader.texts.get(path) ?? '') ?? []),
    ...stores.map(path => keyFile(path, 1)),
  ]
}

function checkFile(path: string, text: string): Finding | undefined {
  const lines = text.split(/\r?\n/)
  if (!ENVIRONMENT_FILE.test(path)) {
    const line = lines.findIndex(words => PRIVATE_KEY.test(words))
    return line < 0 ? undefined : keyFile(path, line + 1)
  }
  const line = lines.findIndex(words => isSecret(words))
  if (line < 0) return undefined
  return warning({
    code: 'secret/environment-file',
    what: `${path} is in the revision, with the value of ${nameIn(lines[line] ?? '')}.`,
    why: 'Everybody who can read the repository or the instance can read it, and git keeps it forever.',
    fix: `git rm --cached ${quoteForShell(path)}, add it to .gitignore, put it on the instance another way, and change the secret.`,
    at: { kind: 'file', path, line: line + 1, column: 1 },
  })
}

function nameIn(line: string): string {
  return /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? ''
}

function isSecret(line: string): boolean {
  const name = nameIn(line)
  const value = line
    .slice(line.indexOf('=') + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  const isPlaceholder = value === '' || /^[<{$]|^(changeme|change_me|xxx+|your[_-]|todo)/i.test(value)
  return SECRET_NAME.test(name) && !PUBLIC_NAME.test(name) && !isPlaceholder
}

function keyFile(path: string, line: number): Finding {
  return warning({
    code: 'secret/key-file',
    what: `${path} is in the revision, and is a private key.`,
    why: 'Everybody who can read the repository or the instance can read it, and git keeps it forever.',
    fix: `git rm --cached ${quoteForShell(path)}, add it to .gitignore, and create a new key: this one is compromised.`,
    at: { kind: 'file', path, line, column: 1 },
  })
}
