// Reports a path that leads out of the revision.

import { normalize } from 'node:path/posix'
import type { FilePlace } from '../appspec/value.ts'
import { Problem } from '../core/problem.ts'
import type { Finding } from './finding.ts'

// The agent unpacks a revision to /opt/codedeploy-agent/deployment-root/GROUP/DEPLOYMENT/deployment-archive.
const FOLDERS_ABOVE = 6

/**
 * An error where nothing can be there: in the agent's own folders. What is further out is for the instance to say, and the
 * folders themselves are there: `needs` is what the path has to be.
 */
export function leadsOutside(
  path: string,
  { needs, what, at }: { needs: 'file' | 'any'; what: string; at: FilePlace },
): Finding {
  const parts = normalize(path)
    .split('/')
    .filter(part => part !== '')
  const up = parts.filter(part => part === '..').length
  const isFolder = up === parts.length
  return {
    severity: (isFolder ? needs === 'any' : up >= FOLDERS_ABOVE) ? 'warning' : 'error',
    problem: new Problem({
      code: 'appspec/path-outside',
      what,
      why: 'Files outside it are not what was committed.',
      fix: 'Move it into the repository, and use its path there.',
      at,
    }),
  }
}
