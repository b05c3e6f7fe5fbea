// Captures the lines that `@actions/core` writes to standard output.

export function linesPrintedBy(run: () => void): string[] {
  const { stdout } = process
  const original = stdout.write
  let text = ''
  stdout.write = (chunk: string | Uint8Array) => {
    text += chunk
    return true
  }
  try {
    run()
  } finally {
    stdout.write = original
  }
  return text.split('\n').slice(0, -1)
}
