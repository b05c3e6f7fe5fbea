// Colours for a terminal, and none for anything else.

/** Wraps a text, which stays as safe as it was; measure its length before. */
type Wrap = <Text extends string>(text: Text) => Text

export interface Style {
  readonly strong: Wrap
  readonly faint: Wrap
  readonly good: Wrap
  readonly bad: Wrap
  readonly busy: Wrap
  readonly doubtful: Wrap
}

const same: Wrap = text => text

export const PLAIN: Style = {
  strong: same,
  faint: same,
  good: same,
  bad: same,
  busy: same,
  doubtful: same,
}

// SGR codes of ECMA-48: an attribute, and the code that ends it.
const sgr =
  (on: number, off: number): Wrap =>
  <Text extends string>(text: Text) =>
    `\u001b[${on}m${text}\u001b[${off}m` as Text

export const COLORED: Style = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  busy: sgr(36, 39),
  doubtful: sgr(33, 39),
}

/** The colour of a deployment's, an instance's or an event's status. */
export function styleOf(status: string, style: Style): Wrap {
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
