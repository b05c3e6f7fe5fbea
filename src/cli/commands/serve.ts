// What does `serve` do? It lets any AWS client speak to the stand-in, until Ctrl-C.

import { once } from 'node:events'
import { sanitizeLine } from '../../core/text.ts'
import { startEmulator } from '../../rehearsal/emulator.ts'
import { enterText, exportText, setupText } from '../../rehearsal/notice-text.ts'
import type { ServeOptions } from '../../rehearsal/options.ts'
import type { Terminal } from '../terminal.ts'

/** The exit code. */
export async function serve(asked: ServeOptions, terminal: Terminal): Promise<number> {
  const { write, complain, style, signal } = terminal
  const emulator = await startEmulator({
    ...terminal,
    asked,
    provisionedBy: [undefined],
    onSetup: notice => complain(style.faint(sanitizeLine(setupText(notice)))),
    onAgent: () => {},
  })
  try {
    write(exportText(emulator))
    complain(style.faint('Serving until Ctrl-C.'))
    await once(signal, 'abort')
    if (asked.keep) complain(enterText(await emulator.instance.keep()))
    return 0
  } finally {
    await emulator.close()
  }
}
