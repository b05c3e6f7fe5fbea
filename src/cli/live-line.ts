// A line at the end of a terminal that shows the running step and its seconds.

/** Redraws the last line of a terminal; does nothing where the output is no terminal. */
interface LiveLine {
  /** The step that starts now; undefined: none. */
  show(text: string | undefined): void
  /** Removes the line until the next drawing, so that another line can be written above. */
  clear(): void
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'
/** Milliseconds between two drawings. */
const INTERVAL = 120
/** Carriage return, and "erase in line" of ECMA-48. */
const ERASE = '\r\u001b[K'

export function createLiveLine(screen: {
  readonly write: (text: string) => void
  /** The width; undefined where it is no terminal. */
  readonly columns: () => number | undefined
  readonly now: () => number
  /** Calls a function again and again without keeping the process alive. */
  readonly every: (milliseconds: number, draw: () => void) => void
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
    const frame = FRAMES[Math.floor(waited / INTERVAL) % FRAMES.length]
    const line = `${frame} ${text}  ${Math.floor(waited / 1000)} s`
    screen.write(ERASE + line.slice(0, columns - 1))
    drawn = true
  }
  if (screen.columns() !== undefined) screen.every(INTERVAL, draw)
  return {
    show: next => {
      clear()
      text = next
      since = screen.now()
    },
    clear,
  }
}
