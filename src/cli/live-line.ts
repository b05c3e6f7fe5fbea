// How does a terminal show that a long step lives?

/** Draws at the end of the screen, over and over; does nothing where nobody watches. */
export interface LiveLine {
  /** What goes on from now on; undefined: nothing that takes long. */
  show(text: string | undefined): void
  /** Takes it away for the moment, so that a line can be written above. */
  clear(): void
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'
/** Milliseconds between two drawings. */
const PACE = 120
/** Carriage return, and "erase in line" of ECMA-48. */
const ERASE = '\r\u001b[K'

export function createLiveLine(screen: {
  readonly write: (text: string) => void
  /** Columns; undefined where it is no terminal. */
  readonly columns: () => number | undefined
  readonly now: () => number
}): LiveLine {
  let text: string | undefined
  let since = 0
  let drawn = false
  const clear = () => {
    if (drawn) screen.write(ERASE)
    drawn = false
  }
  const draw = () => {
    const columns = screen.columns()
    if (text === undefined || columns === undefined) return
    const waited = screen.now() - since
    const frame = FRAMES[Math.floor(waited / PACE) % FRAMES.length]
    const line = `${frame} ${text}  ${Math.floor(waited / 1000)} s`
    screen.write(ERASE + line.slice(0, columns - 1))
    drawn = true
  }
  // It is no reason to stay alive.
  if (screen.columns() !== undefined) setInterval(draw, PACE).unref()
  return {
    show: next => {
      clear()
      text = next
      since = screen.now()
    },
    clear,
  }
}
