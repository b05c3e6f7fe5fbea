// What `init` says it has found, and by which file.

import { startOf } from './settings-file.ts'
import type { Site } from './site.ts'

/** The first line names the site; the others are its parts, each with the file that says so. */
export function foundText(site: Site): readonly string[] {
  const { title, parts } = describe(site)
  const rows = parts.flatMap(([name, value, by]) =>
    value === undefined || value === '' ? [] : [`  ${name}: ${value}${by ? ` (${by})` : ''}`],
  )
  return [title, ...rows]
}

type Part = readonly [name: string, value: string | undefined, by?: string | undefined]

function describe(site: Site): { readonly title: string; readonly parts: readonly Part[] } {
  switch (site.kind) {
    case 'django':
      return {
        title: `Found a Django site in ${site.project || 'the top folder'} (${site.path}):`,
        parts: [
          ['settings', site.settings, site.settingsFile],
          ['application', site.application && `${site.application}, ${site.protocol}`, serverOf(site, '')],
          requirementsOf(site),
          ['gunicorn', site.gunicorn?.path],
          ['nginx', site.nginx?.path],
          ['documentation', site.docs],
          ...commandsOf(site),
        ],
      }
    case 'python':
      return {
        title: `Found ${site.protocol === 'ASGI' ? 'an' : 'a'} ${site.protocol} application in ${site.project || 'the top folder'} (${site.path}):`,
        parts: [
          ['application', site.name],
          ['start', startOf(site), serverOf(site, startOf(site))],
          requirementsOf(site),
          ...commandsOf(site),
        ],
      }
    case 'node':
      return {
        title: `Found a Node server in ${site.project || 'the top folder'} (${site.path}):`,
        parts: [['start', site.start, site.startPath], ['requirements', site.lock], ...commandsOf(site)],
      }
    case 'pages':
      return {
        title: `Found a folder of pages: ${site.pages || 'the top folder'} (${site.path}):`,
        parts: [['build', site.build]],
      }
    default:
      return site satisfies never
  }
}

type WithCommands = Extract<Site, { readonly kind: 'django' | 'python' | 'node' }>

/** The file that names the server, with its line where that is not the one which is used. */
function serverOf({ deployed: { web } }: Pick<WithCommands, 'deployed'>, used: string): string | undefined {
  return web && (web.command === used ? web.path : `${web.path}: ${web.command}`)
}

function requirementsOf({ requirements }: Extract<Site, { readonly kind: 'django' | 'python' }>): Part {
  const tool = requirements && [requirements.tool, requirements.options].filter(Boolean).join(' ')
  return ['requirements', requirements?.path, tool]
}

function commandsOf({ build, before, processes, deployed }: WithCommands): readonly Part[] {
  return [
    ['build', build],
    ['before', before],
    ...processes.map(({ name, command }): Part => ['process', `${name}: ${command}`, deployed.processesPath]),
    ['left out', deployed.leftOut.join(', '), 'for development'],
  ]
}
