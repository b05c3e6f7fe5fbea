// The files that a site needs to be deployed, and their content.

import type { DjangoSite } from './django-site.ts'
import { isBelow } from './folder.ts'
import {
  BUILD_SETTINGS,
  djangoSettings,
  fillSettings,
  GENERIC_NGINX,
  genericSettings,
  ownNginx,
  ownWebRoot,
} from './settings-file.ts'
import { OWN_GUNICORN, type Site } from './site.ts'
import { djangoNginx, genericNginx, gunicornFile, requirementsFile } from './site-files.ts'

export interface StarterFile {
  readonly text: string
  readonly executable: boolean
}

/** Path in the repository -> file. */
export type StarterFiles = ReadonlyMap<string, StarterFile>

export const WORKFLOW = '.github/workflows/deploy.yml'
export const PREVIEW_WORKFLOW = '.github/workflows/preview.yml'

/**
 * The files to add to a repository, made from this project's own. `own`: the set for this kind of site. Without a site, an
 * AppSpec to fill in and the workflow.
 */
export function starterFor(site: Site | undefined, own: StarterFiles, branch: string): StarterFiles {
  const files = new Map([...own, ...workflowFor(own, branch)])
  const change = (path: string, edit: (text: string) => string) => {
    const file = files.get(path)
    if (file !== undefined) files.set(path, { ...file, text: edit(file.text) })
  }
  const add = (path: string, text: string) => files.set(path, { text, executable: false })
  if (site === undefined) return files
  if (site.kind === 'django') {
    change('appspec.yml', text => fillAppSpec(text, site))
    change('hooks/settings.sh', text => {
      const more = site.build === '' ? '' : BUILD_SETTINGS
      return fillSettings(text + more, djangoSettings(site))
    })
    if (!site.nginx) add(ownNginx(site), djangoNginx(ownWebRoot(site), site.gunicorn?.port))
    if (!site.gunicorn) add(OWN_GUNICORN, gunicornFile(site))
    if (!site.requirements) add('requirements.txt', requirementsFile(site))
  } else {
    change('hooks/settings.sh', text => fillSettings(text, genericSettings(site)))
    add(GENERIC_NGINX, genericNginx(site))
  }
  return files
}

/** The workflow alone, for pushes to this branch. */
export function workflowFor(own: StarterFiles, branch: string): StarterFiles {
  const file = own.get(WORKFLOW)
  if (file === undefined) return new Map()
  return new Map([
    [WORKFLOW, { ...file, text: file.text.replace('branches: [main]', `branches: [${branch}]`) }],
  ])
}

const BUILD_HOOK = '    - location: hooks/build.sh\n      timeout: 960\n'
const DOCS_HOOK = '    - location: hooks/build-docs.sh\n'

/** Replaces the "files" section by the site's own folders, and adds the hook that builds. */
function fillAppSpec(text: string, site: DjangoSite): string {
  const mappings = filesOf(site).map(
    ([source, folder]) => `  - source: ${source}\n    destination: /srv/site/staging/${folder}\n`,
  )
  const filled = text.replace(/^files:\n(?:[ ].*\n)+/m, `files:\n${mappings.join('')}`)
  return site.build === '' ? filled : filled.replace(DOCS_HOOK, BUILD_HOOK + DOCS_HOOK)
}

/** Source in the repository -> folder in the release. The project brings what is below it. */
function filesOf(site: DjangoSite): readonly (readonly [string, string])[] {
  const beside = (...paths: readonly (string | undefined)[]) => {
    const needed = paths.flatMap(path => (path === undefined || isBelow(path, site.project) ? [] : [path]))
    return [...new Set(needed.map(path => `${path.split('/')[0]}/`))]
  }
  const requirements = site.requirements?.path ?? 'requirements.txt'
  const docs = beside(site.docs)
  const config = beside(
    site.nginx?.path ?? ownNginx(site),
    site.gunicorn ? undefined : OWN_GUNICORN,
    requirements.includes('/') ? requirements : undefined,
  )
  const lists =
    requirements.includes('/') || isBelow(requirements, site.project)
      ? []
      : [requirements, ...manifestOf(site)]
  return [
    ...docs.map(folder => [folder, folder] as const),
    [site.project === '' ? '/' : `${site.project}/`, 'app/'],
    ...config.filter(folder => !docs.includes(folder)).map(folder => [folder, folder] as const),
    ...lists.map(path => [path, ''] as const),
  ]
}

/** A lock is read together with its manifest. */
function manifestOf({ requirements }: DjangoSite): readonly string[] {
  if (requirements === undefined || requirements.tool === 'pip') return []
  return [requirements.tool === 'pipenv' ? 'Pipfile' : 'pyproject.toml']
}
