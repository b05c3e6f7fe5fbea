// The command `serve`: runs the emulator for any AWS client until Ctrl-C.

import { once } from 'node:events'
import { sanitizeLine } from '../../core/safe-text.ts'
import { type SetupNotice, startEmulator } from '../../rehearsal/emulator.ts'
import { exportText, setupLines } from '../../rehearsal/notice-text.ts'
import type { ServeOptions } from '../../rehearsal/options.ts'
import { mayUseRoot } from '../root-consent.ts'
import type { Terminal } from '../terminal.ts'

/** Resolves to the exit code. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { write, complain, style, signal } = terminal
  if (!(await mayUseRoot(terminal))) return 1
  const onSetup = (notice: SetupNotice) => {
    for (const line of setupLines(notice)) complain(style.faint(sanitizeLine(line)))
  }
  const emulator = await startEmulator({
    ...terminal,
    options,
    provisionedBy: [undefined],
    onSetup,
    onAgent: () => {},
  })
  try {
    write(exportText(emulator))
    complain(style.faint('Serving until Ctrl-C.'))
    await Promise.race([once(signal, 'abort'), emulator.instance.ended])
    if (!signal.aborted) {
      complain('The instance was stopped by another process, so nothing can be deployed any more.')
      return 1
    }
    if (options.keep) emulator.keep()
    return 0
  } finally {
    await emulator.close()
  }
}
