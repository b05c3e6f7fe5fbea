// Pages of a long list.

import { AwsError } from '../aws-error.ts'

/**
 * The ids of the next `size` items that are kept. The token is the last id of the page before, found among all items: items that
 * are added, or no longer kept, between two pages neither repeat nor hide others.
 */
export function paginate<T>({
  items,
  id,
  keep = () => true,
  token,
  size,
  code = 'InvalidNextTokenException',
}: {
  items: readonly T[]
  id: (item: T) => string
  keep?: (item: T) => boolean
  token: string | undefined
  size: number
  code?: string
}): { page: string[]; nextToken: string | undefined } {
  const shown = token === undefined ? undefined : Buffer.from(token, 'base64url').toString()
  const last = shown === undefined ? -1 : items.findIndex(item => id(item) === shown)
  if (shown !== undefined && last < 0) throw new AwsError(code, 'nextToken was not issued by this operation.')
  const rest = items.slice(last + 1).filter(keep)
  const page = rest.slice(0, size).map(id)
  const end = rest.length > page.length ? page.at(-1) : undefined
  return { page, nextToken: end && Buffer.from(end).toString('base64url') }
}
