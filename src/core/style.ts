// How does text get colour on a terminal, and none anywhere else?

/** Each wraps a text; lengths are taken before. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly busy: (text: string) => string
  readonly doubtful: (text: string) => string
}

const same = (text: string) => text

export const PLAIN: Paint = {
  strong: same,
  faint: same,
  good: same,
  bad: same,
  busy: same,
  doubtful: same,
}

// SGR codes of ECMA-48: an attribute, and the code that ends it.
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`

export const COLORED: Paint = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  busy: sgr(36, 39),
  doubtful: sgr(33, 39),
}

/** The colour of a deployment's, an instance's or an event's status. */
export function paintOf(status: string, paint: Paint): (text: string) => string {
  switch (status) {
    case 'Succeeded':
      return paint.good
    case 'Failed':
      return paint.bad
    case 'InProgress':
      return paint.busy
    case 'Pending':
    case 'Skipped':
      return paint.faint
    default:
      return paint.doubtful
  }
}
