// What does `serve` do? It lets any AWS client speak to the stand-in, until Ctrl-C.

import { once } from 'node:events'
import { harmlessLine } from '../../core/text.ts'
import { startStandIn } from '../../rehearsal/emulator.ts'
import { enterText, exportText, setupText } from '../../rehearsal/notice-text.ts'
import type { ServeArguments } from '../../rehearsal/options.ts'
import type { Terminal } from '../terminal.ts'

/** The exit code. */
export async function serve(asked: ServeArguments, terminal: Terminal): Promise<number> {
  const { write, complain, paint, signal } = terminal
  const standIn = await startStandIn({
    ...terminal,
    asked,
    provisionedBy: [undefined],
    onSetup: notice => complain(paint.faint(harmlessLine(setupText(notice)))),
    onAgent: () => {},
  })
  try {
    write(exportText(standIn))
    complain(paint.faint('Serving until Ctrl-C.'))
    await once(signal, 'abort')
    if (asked.keep) complain(enterText(await standIn.instance.keep()))
    return 0
  } finally {
    await standIn.close()
  }
}
