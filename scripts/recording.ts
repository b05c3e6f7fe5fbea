// Draws a terminal recording as an SVG whose lines appear one after the other.

const COLUMNS = 108
const LINE_HEIGHT = 18
const CHARACTER = 7.23 // pixels of a 12 px monospace font
const MARGIN = 16
/** Seconds: what a command takes to appear, a line, and a line where some were left out. */
const [TYPING, STEP, GAP] = [1.5, 0.12, 0.8]

const COLORS: readonly (readonly [RegExp, string])[] = [
  [/^\$ /, '#e6edf3'],
  [/ Succeeded /, '#3fb950'],
  [/^\S+ {2}Succeeded/, '#3fb950'],
  [/^[A-Z][a-z]+ .*(?:instance|update)$/, '#d2a8ff'],
  [/▸/, '#79c0ff'],
  [/│|…/, '#8b949e'],
]

/** `command` is typed first. A line of `output` that is "…" stands for lines that were left out. */
export function drawRecording(command: string, output: string): string {
  const lines = [`$ ${command}`, ...output.trimEnd().split('\n')]
  let time = 0
  const rows = lines.map((line, index) => {
    const row = drawLine(line, index, time)
    time += index === 0 ? TYPING : line === '…' ? GAP : STEP
    return row
  })
  const width = Math.ceil(2 * MARGIN + COLUMNS * CHARACTER)
  const height = 2 * MARGIN + lines.length * LINE_HEIGHT
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Terminal: ${xmlText(command)}">
<style>
text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre }
@media (prefers-reduced-motion: no-preference) { text { animation: appear 0.01s both } }
@keyframes appear { from { visibility: hidden } }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`
}

function drawLine(line: string, index: number, seconds: number): string {
  const color = COLORS.find(([pattern]) => pattern.test(line))?.[1] ?? '#c9d1d9'
  const text = line.length > COLUMNS ? `${line.slice(0, COLUMNS - 1)}…` : line
  const y = MARGIN + index * LINE_HEIGHT + 13
  return `<text x="${MARGIN}" y="${y}" fill="${color}" style="animation-delay: ${seconds.toFixed(2)}s">${xmlText(text)}</text>`
}

const xmlText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
