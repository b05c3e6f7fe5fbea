// A site that Django itself has made.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type AtEnd, folder, git } from '../git/git-fixture.ts'

/** Debian's own: another in PATH may be of any version. */
export const DJANGO_ADMIN = '/usr/bin/django-admin'

export const hasDjango = existsSync(DJANGO_ADMIN)

/** What "django-admin startproject mysite ." makes, as the first commit of a repository. */
export async function startProject(atEnd?: AtEnd): Promise<string> {
  const site = await folder({}, atEnd)
  execFileSync(DJANGO_ADMIN, ['startproject', 'mysite', '.'], { cwd: site })
  git(site, 'init', '--quiet')
  git(site, 'add', '--all')
  git(site, 'commit', '--quiet', '--message', 'Start the project')
  return site
}
