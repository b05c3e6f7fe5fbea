// Colours for a terminal, and none for anything else.

/** Each function wraps a text; measure its length before. */
export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly busy: (text: string) => string
  readonly doubtful: (text: string) => string
}

const same = (text: string) => text

export const PLAIN: Style = {
  strong: same,
  faint: same,
  good: same,
  bad: same,
  busy: same,
  doubtful: same,
}

// SGR codes of ECMA-48: an attribute, and the code that ends it.
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`

export const COLORED: Style = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  busy: sgr(36, 39),
  doubtful: sgr(33, 39),
}

/** The colour of a deployment's, an instance's or an event's status. */
export function styleOf(status: string, style: Style): (text: string) => string {
  switch (status) {
    case 'Succeeded':
      return style.good
    case 'Failed':
      return style.bad
    case 'InProgress':
      return style.busy
    case 'Pending':
    case 'Skipped':
      return style.faint
    default:
      return style.doubtful
  }
}
