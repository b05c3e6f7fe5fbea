// Reads a stream by lengths and lines.

interface ByteReader {
  /** Exactly so many; undefined where the stream ends before. */
  read(length: number): Promise<Buffer | undefined>
  /** Without its newline; undefined where the stream ends before. */
  readLine(): Promise<string | undefined>
  skip(length: number): Promise<void>
  /** Reads to the end, and keeps nothing. */
  drain(): Promise<void>
}

const NEWLINE = 0x0a

export function createByteReader(bytes: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = bytes[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  /** Drops what is left of the last chunk. false at the end. */
  async function next(): Promise<boolean> {
    const { value, done } = await chunks.next()
    rest = done === true ? Buffer.alloc(0) : Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return done !== true
  }

  function take(length: number): Buffer {
    const taken = rest.subarray(0, length)
    rest = rest.subarray(length)
    return taken
  }

  return {
    async read(length) {
      const parts: Buffer[] = []
      for (let missing = length; ; ) {
        const part = take(missing)
        parts.push(part)
        missing -= part.length
        if (missing === 0) return Buffer.concat(parts)
        if (!(await next())) return undefined
      }
    },
    async readLine() {
      const parts: Buffer[] = []
      for (;;) {
        const end = rest.indexOf(NEWLINE)
        parts.push(take(end < 0 ? rest.length : end))
        if (end >= 0) {
          take(1)
          return Buffer.concat(parts).toString()
        }
        if (!(await next())) return undefined
      }
    },
    async skip(length) {
      for (let left = length; ; ) {
        left -= take(left).length
        if (left === 0 || !(await next())) return
      }
    },
    async drain() {
      while (await next());
    },
  }
}
