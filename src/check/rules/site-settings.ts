// Rules for hooks/settings.sh of our hooks: what it says of the site, and what the AppSpec does, have to agree.

import { error, type Finding, warning } from '../finding.ts'
import type { Model } from '../model.ts'

const SETTINGS = 'hooks/settings.sh'
/** Our hooks read this file first. */
const LIBRARY = 'hooks/lib.sh'
/** Where our hooks look for what was copied. */
const STAGING = '/srv/site/staging'

interface Setting {
  readonly value: string
  readonly line: number
}

export async function checkSiteSettings(model: Model): Promise<Finding[]> {
  const { entries } = model.revision
  if (!entries.has(SETTINGS) || !entries.has(LIBRARY)) return []
  await model.reader.read([SETTINGS])
  const settings = readSettings(model.reader.texts.get(SETTINGS) ?? '')
  return [...checkAccounts(model, settings), ...checkPaths(model, settings)]
}

/** The values of lines like `: "${NAME:=value}"`, where they follow from this file alone. */
function readSettings(text: string): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>()
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, written] = /^: "\$\{(\w+):?=(.*)\}"/.exec(line) ?? []
    if (name === undefined || written === undefined) continue
    const value = written.replace(
      /\$\{?(\w+)\}?/g,
      (reference, other) => settings.get(other)?.value ?? reference,
    )
    if (!value.includes('$')) settings.set(name, { value, line: index + 1 })
  }
  return settings
}

function checkAccounts({ uses }: Model, settings: ReadonlyMap<string, Setting>): Finding[] {
  const account = settings.get('SITE_USER')
  return uses.flatMap(({ event, path, script: { runas } }) => {
    if (runas === undefined || runas.value === 'root' || !path?.startsWith('hooks/')) return []
    const differs = account !== undefined && account.value !== runas.value
    return error({
      code: 'settings/runas',
      what: differs
        ? `${path} (${event}) would run as ${runas.value}, but the site's account in ${SETTINGS} is ${account.value}.`
        : `${path} (${event}) would run as ${runas.value}, but these hooks have to run as root.`,
      why: `They switch to the site's account by themselves for everything of the site, and stop if they are not root.`,
      fix: `Remove "runas: ${runas.value}". The site's account is SITE_USER in ${SETTINGS}.`,
      at: runas.at,
    })
  })
}

/** The settings that name a place in a release, and what has to be there. */
const PLACES = [
  ['APP', (value: string) => value],
  ['NGINX_FILE', (value: string) => value],
  ['DOCS_SOURCE', (value: string) => `${value}/conf.py`],
] as const

function checkPaths({ plan }: Model, settings: ReadonlyMap<string, Setting>): Finding[] {
  return PLACES.flatMap(([name, placeOf]) => {
    const setting = settings.get(name)
    if (setting === undefined || setting.value === '') return []
    const place = `${STAGING}/${placeOf(setting.value)}`
    if ([...plan.copies.keys()].some(path => path === place || path.startsWith(`${place}/`))) return []
    return warning({
      code: 'settings/path',
      what: `${name} in ${SETTINGS} is ${setting.value}, but nothing is copied to ${place}.`,
      why: `The "files" section of the AppSpec copies to ${STAGING}, from which the hooks make a release.`,
      fix: `Set ${name} to a path that is copied, or copy it: "destination: ${place.slice(0, place.lastIndexOf('/') + 1)}".`,
      at: { kind: 'file', path: SETTINGS, line: setting.line, column: 1 },
    })
  })
}
