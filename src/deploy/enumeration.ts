// How are several names written in a sentence?

/** `a` · `a and b` · `a, b and c` · `a, b and 7 more` */
export function enumerate(names: readonly string[], limit = 3): string {
  const shown = names.length > limit ? names.slice(0, limit - 1) : names
  const rest = names.length - shown.length
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
