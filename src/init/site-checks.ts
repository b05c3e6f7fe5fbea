// Finds the workflow that checks a site, and makes the deployment wait for it.

import type { Folder } from './folder.ts'

export interface SiteChecks {
  readonly path: string
  /** What GitHub calls the workflow: its name, or its path where it has none. */
  readonly name: string
  /** It can be a job of our workflow, as it starts on workflow_call. */
  readonly callable: boolean
}

/** The first workflow that checks what is pushed to this branch; undefined where there is none. */
export function findChecks(
  { paths, read }: Pick<Folder, 'paths' | 'read'>,
  branch: string,
): SiteChecks | undefined {
  return paths
    .filter(path => /^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(path))
    .flatMap(path => readChecks(path, read(path) ?? '', branch) ?? [])[0]
}

function readChecks(path: string, text: string, branch: string): SiteChecks | undefined {
  const name = text.match(/^name:[ \t]*(['"]?)(.+?)\1[ \t]*(?:#.*)?$/m)?.[2] ?? path
  const isCheck = /\b(?:ci|tests?|checks?|lint|build)\b/i.test(`${name} ${path.replaceAll('_', '-')}`)
  const trigger = text.match(/^(['"]?)on\1:(.*\n?(?:(?:[ \t].*|#.*)?\n|[ \t].*$)*)/m)?.[2] ?? ''
  const callable = /\bworkflow_call\b/.test(trigger)
  const push = trigger.match(/^([ \t]*)push:(.*(?:\n(?:\1[ \t]+.*|[ \t]*))*)/m)?.[2]
  const pushed = push === undefined ? /\bpush\b/.test(trigger) : takesBranch(push, branch)
  return isCheck && (callable || pushed) ? { path, name, callable } : undefined
}

/** Whether what is below `push:` takes in a branch. One that names only tags, or leaves out branches, is not waited for. */
function takesBranch(push: string, branch: string): boolean {
  if (/\b(?:tags|paths)(?:-ignore)?:|\bbranches-ignore:/.test(push)) return false
  const list = push.match(/\bbranches:([\s\S]*)/)?.[1]
  const names = list?.split(/[\s,[\]{}'"]+/) ?? []
  return list === undefined || names.includes(branch) || names.includes('**')
}

// As in our own workflow.
const ON_PUSH = /^ {2}push:\n {4}branches: .*\n/m
const CONDITION = "vars.AWS_ROLE != ''"

/** Our workflow, which deploys what has passed the checks only. */
export function waitForChecks(text: string, checks: SiteChecks, branch: string): string {
  return checks.callable ? needChecks(text, checks) : followChecks(text, checks, branch)
}

function needChecks(text: string, { path }: SiteChecks): string {
  const job = `  checks:\n    permissions:\n      contents: read\n    uses: ./${path}\n\n`
  return replace(text, /^ {2}deploy:\n/m, `${job}  deploy:\n    needs: checks\n`)
}

// A fork's pull request can come from a branch of the same name: only a push counts. A run by hand does not wait.
// github.sha is the default branch's newest commit here; the one that was checked is head_sha.
function followChecks(text: string, { name }: SiteChecks, branch: string): string {
  const quoted = JSON.stringify(name)
  const trigger = `  workflow_run:\n    workflows: [${quoted}]\n    types: [completed]\n    branches: [${branch}]\n`
  const passed =
    "github.event.workflow_run.conclusion == 'success' && github.event.workflow_run.event == 'push'"
  const condition = `${CONDITION} && (github.event_name == 'workflow_dispatch' || ${passed})`
  return [
    [ON_PUSH, trigger],
    [`if: ${CONDITION}`, `if: ${condition}`],
    ['${{ inputs.commit }}', '${{ inputs.commit || github.event.workflow_run.head_sha }}'],
    [
      /^# Deploys the site on every push to \w+,/m,
      `# Deploys the site when ${name} has passed on ${branch},`,
    ],
  ].reduce((done, [old, replacement]) => replace(done, old ?? '', String(replacement)), text)
}

function replace(text: string, old: string | RegExp, replacement: string): string {
  const done = text.replace(old, () => replacement)
  if (done === text) throw new Error(`deploy.yml has no ${old}`)
  return done
}
