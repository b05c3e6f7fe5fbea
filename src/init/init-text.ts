// The text that `init` prints.

import { parseAppSpec, scriptsOf } from '../appspec/appspec.ts'
import { EVENTS } from '../appspec/lifecycle.ts'
import { NPX } from '../core/npx.ts'
import { type AwsSetup, PARAMETERS, TEMPLATE } from './aws-files.ts'
import type { DjangoSite } from './django-site.ts'
import { foundText } from './found-text.ts'
import type { Ignored } from './ignored.ts'
import type { Difference, Started } from './init.ts'
import { ownNginx } from './settings-file.ts'
import type { PythonSite, Site } from './site.ts'
import type { SiteChecks } from './site-checks.ts'
import { PREVIEW_WORKFLOW, WORKFLOW } from './starter.ts'

/**
 * Lines, each as its margin and its text, ending with what to edit and the next commands. File names are the site's own:
 * sanitize the text before it is printed.
 */
export function initText(started: Started): readonly (readonly [string, string])[] {
  return linesFor(started).map(line => [line.match(/^ */)?.[0] ?? '', line.trimStart()])
}

const UNRECOGNIZED =
  'Found no Django site, no other Python application, no Node server and no index.html: the AppSpec is a template to fill in.'

function linesFor(started: Started): readonly string[] {
  const { site, dryRun, written, unchanged, different, ignored, deployedBy } = started
  return [
    ...(site ? foundText(site) : [UNRECOGNIZED]),
    ...section(`${dryRun ? 'Would write' : 'Wrote'} ${count(written.length)}:`, gather(written)),
    ...section(`Already up to date, ${count(unchanged.length)}:`, gather(unchanged)),
    ...section('Kept, because yours differ (--force overwrites them):', different.flatMap(differenceText)),
    ...section('Ignored by git, so they would not be deployed:', ignored.map(ignoredText)),
    ...(deployedBy ? ['', `${WORKFLOW} is not written: ${deployedBy} already deploys.`] : []),
    ...(started.checks && written.includes(WORKFLOW) ? ['', checksText(started.checks)] : []),
    ...section('Edit:', edits(started)),
    '',
    'Next:',
    `  ${NPX} check`,
    `  ${NPX} rehearse`,
    ...(started.aws === undefined ? [] : COMMANDS.map(line => `  ${line}`)),
  ]
}

const COMMANDS = [
  `aws cloudformation deploy --template-file ${TEMPLATE} --stack-name potato-deploy --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://${PARAMETERS}`,
  "aws cloudformation describe-stacks --stack-name potato-deploy --query 'Stacks[0].Outputs'",
]

function checksText({ path, callable }: SiteChecks): string {
  const how = callable ? 'runs it first (needs)' : 'starts after it has passed (workflow_run)'
  return `${path} checks the site: ${WORKFLOW} ${how}.`
}

function parameterEdits({ repository, ids }: AwsSetup): readonly string[] {
  return [
    ...(repository === undefined ? [`${PARAMETERS}: Repository`] : []),
    ...(ids === undefined
      ? [`${PARAMETERS}: RepositoryId and OwnerId, or run init again with --aws --online --force`]
      : []),
    `what the account already has: docs/aws.md of potato-deploy lists the parameters`,
  ]
}

const count = (number: number) => (number === 1 ? '1 file' : `${number} files`)

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)]

/** All hooks are one line. */
function gather(paths: readonly string[]): readonly string[] {
  const hooks = paths.filter(path => path.startsWith('hooks/'))
  const others = paths.filter(path => !path.startsWith('hooks/'))
  return hooks.length === 0
    ? others
    : [...others, hooks.length === 1 ? hooks.join() : `hooks/ (${hooks.length} files)`]
}

function differenceText({ path, theirs, ours }: Difference): readonly string[] {
  if (path !== 'appspec.yml') return [path]
  return [
    path,
    ...EVENTS.flatMap(event => eventDifference(event, scripts(theirs, event), scripts(ours, event))),
  ]
}

const ignoredText = ({ path, rule }: Ignored) => `${path} (${rule}): git add --force ${path}`

function eventDifference(event: string, theirs: string, ours: string): readonly string[] {
  return theirs === ours ? [] : [`  ${event} runs ${theirs || 'nothing'}; ours: ${ours || 'nothing'}`]
}

function scripts(text: string, event: string): string {
  const parsed = parseAppSpec(text, { path: 'appspec.yml' })
  const appspec = parsed.ok ? parsed.appspec : parsed.readable
  return scriptsOf(appspec, event)
    .map(({ location }) => location.value)
    .join(', ')
}

/** The values that only the owner of the site knows: the same list each time, whatever is written already. */
function edits({ site, written, unchanged, different, deployedBy, aws }: Started): readonly string[] {
  const ours = [...written, ...unchanged, ...different.map(({ path }) => path)]
  const theirs = different.find(({ path }) => path === 'appspec.yml')?.theirs
  const hasOurHooks = theirs === undefined || EVENTS.some(event => scripts(theirs, event).includes('hooks/'))
  return [
    ...(site && !hasOurHooks
      ? ['appspec.yml: yours runs nothing from hooks/; to try ours, rename yours and run init again']
      : []),
    ...(site === undefined && ours.includes('appspec.yml')
      ? ['appspec.yml: which files go where, and which of your scripts each event runs']
      : []),
    ...(site && ours.includes('hooks/settings.sh') ? siteEdits(site, ours) : []),
    ...(ours.includes(WORKFLOW) && deployedBy === undefined
      ? ['repository variables on GitHub: AWS_ROLE and AWS_REGION, from the outputs of aws/template.yml']
      : []),
    ...(ours.includes(PREVIEW_WORKFLOW) ? PREVIEW_EDITS : []),
    ...(aws === undefined ? [] : parameterEdits(aws)),
  ]
}

const PREVIEW_EDITS = [
  `${PREVIEW_WORKFLOW}: deployment-group-from, the group to copy, and deployment-group-tags, the tag of the preview instances`,
  'repository variable on GitHub: AWS_PREVIEW_ROLE, from the outputs of aws/template.yml with Previews=yes, best in an AWS account of its own',
]

function siteEdits(site: Site, ours: readonly string[]): readonly string[] {
  const settings = 'hooks/settings.sh: the names and paths of this site, first its host name (SITE)'
  switch (site.kind) {
    case 'django':
      return [settings, ...djangoEdits(site, ours)]
    case 'python':
      return [
        settings,
        ...packageEdits(site),
        ...(site.requirements ? [] : ['hooks/settings.sh: REQUIREMENTS, as no list of packages was found']),
        SECRETS,
      ]
    case 'node':
      return [
        settings,
        `${site.startPath}: the server has to listen on the port in the environment variable PORT`,
        ...(site.lock
          ? []
          : [`a lock file beside ${site.path}, so that every release installs the same packages`]),
        SECRETS,
      ]
    case 'pages':
      return [settings]
    default:
      return site satisfies never
  }
}

const SECRETS =
  'a file with the secrets, if there are any, put on the instance (SECRETS); a rehearsal gets it with --file SRC:DEST'

/** The settings of a machine that has no database. An empty VERIFY_PAGE: no page is asked for. */
function withoutDatabase({ pageWithoutDatabase: page, nginx }: DjangoSite): string {
  if (page === '/') return 'MIGRATE=ignore'
  return `MIGRATE=ignore VERIFY_PAGE=${page === undefined ? '' : `http://${nginx?.name ?? 'localhost'}${page}`}`
}

/** What the site's image has beyond its list of packages. */
function packageEdits({ requirements, deployed: { image } }: DjangoSite | PythonSite): readonly string[] {
  const list = requirements?.path ?? ''
  const more = image?.packages.filter(name => !list.endsWith(name.replace(/^.*\//, ''))) ?? []
  if (requirements === undefined || more.length === 0) return []
  return [`${list}: ${image?.path} also installs ${[...new Set(more)].join(', ')}`]
}

function djangoEdits(site: DjangoSite, ours: readonly string[]): readonly string[] {
  const lines: string[] = [...packageEdits(site)]
  if (site.absentSettings)
    lines.push(
      `hooks/settings.sh: DJANGO_SETTINGS, as ${site.absentSettings}, which an image of the site names, is not in the repository`,
    )
  if (site.settingsFile && !site.nginx)
    lines.push(`${site.settingsFile}: ALLOWED_HOSTS, for a SITE other than localhost`)
  if (site.gunicorn && !site.gunicorn.port && !site.nginx)
    lines.push(`${ownNginx(site)}: proxy_pass, the address that ${site.gunicorn.path} binds to`)
  if (site.database === 'sqlite3')
    lines.push(
      `hooks/settings.sh: SHARED names app/db.sqlite3, which all releases share; change it if DATABASES uses another file, or none`,
    )
  else if (site.database)
    lines.push(
      `the database (${site.database}): if a rehearsal cannot reach it, add --file FILE:/etc/potato-deploy.sh with a file that contains ${withoutDatabase(site)}`,
    )
  if (site.nginx && site.nginx.certificates.length > 0)
    lines.push(
      `files that ${site.nginx.path} reads on the instance; for a rehearsal, --file SRC:DEST: ${site.nginx.certificates.join(', ')}`,
    )
  if (site.requirements === undefined && ours.includes('requirements.txt'))
    lines.push('requirements.txt: other packages that the site imports')
  if (site.readsEnvironment)
    lines.push('a file with the secrets on the instance (SECRETS); for a rehearsal, --file SRC:DEST')
  return lines
}
