// Writes and recognizes the description of a deployment.

import type { DeployRequest, RunKey } from '../request.ts'

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html does not mention it, but the
// service does: DescriptionTooLongException above 256 characters.
const LIMIT = 256

/** The run's key in the description: `run 4711.1-k3x9`; outside a runner only `k3x9`. */
export function keyText({ runId, attempt, nonce }: RunKey): string {
  return runId === '' ? nonce : `run ${runId}.${attempt}-${nonce}`
}

/** The description of a new deployment: the input, or sha and actor, and always the run's key. */
export function describeDeployment(request: DeployRequest, commit: string): string {
  const { description, actor, key } = request
  const subject = commit === '' ? 'Restart' : commit
  const text = description ?? (actor === '' ? subject : `${subject} by ${actor}`)
  const suffix = ` (${keyText(key)})`
  return `${shorten(text, LIMIT - suffix.length)}${suffix}`
}

/** Whether this step created it. */
export function isOurs(description: string, key: RunKey): boolean {
  return description.endsWith(`(${keyText(key)})`)
}

/** Whether this step created it, or another of the same run, such as an earlier attempt. */
export function isOfThisRun(description: string, key: RunKey): boolean {
  if (key.runId === '') return isOurs(description, key)
  return / \(run (\d+)\.\d+-[^()]*\)$/.exec(description)?.[1] === key.runId
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  // Never cut a surrogate pair in half.
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut}…`
}
