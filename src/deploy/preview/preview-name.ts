// Makes the name of a preview's deployment group from any text, such as the name of a branch.

import { createHash } from 'node:crypto'

// 1 to 100 of these characters: https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const LIMIT = 100
const ILLEGAL = /[^\w+=,.@-]/g

/** A legal name stays as it is. Any other ends with a hash of the text, so that different texts have different names. */
export function previewName(text: string): string {
  const legal = text.replace(ILLEGAL, '-')
  if (legal === text && text.length <= LIMIT) return text
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return `${legal.slice(0, LIMIT - hash.length - 1)}-${hash}`
}
