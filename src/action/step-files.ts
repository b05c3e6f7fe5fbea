// Writes what a step leaves behind: its outputs, its summary, and the state for its post step.

import { saveState, setOutput, summary } from '@actions/core'
import { Problem } from '../core/problem.ts'
import { annotateProblems } from './runner.ts'

/** A file that cannot be written is a warning: the deployment is what it is all the same. */
interface StepFiles {
  state(name: string, value: string): Promise<void>
  outputs(values: Readonly<Record<string, string>>): Promise<void>
  /** Markdown; nothing where the runner keeps no summary. */
  summary(text: string): Promise<void>
}

export function openStepFiles(env: Readonly<Record<string, string | undefined>>): StepFiles {
  const broken = new Set<string>()

  async function write(variable: string, act: () => unknown): Promise<void> {
    try {
      await act()
    } catch (cause) {
      if (!broken.has(variable)) annotateProblems([unwritable(variable, env[variable], cause)], 'warning')
      broken.add(variable)
    }
  }

  return {
    state: (name, value) => write('GITHUB_STATE', () => saveState(name, value)),
    outputs: values =>
      write('GITHUB_OUTPUT', () => {
        for (const [name, value] of Object.entries(values)) setOutput(name, value)
      }),
    summary: text =>
      write('GITHUB_STEP_SUMMARY', () =>
        env['GITHUB_STEP_SUMMARY'] ? summary.addRaw(text).write() : undefined,
      ),
  }
}

function unwritable(variable: string, path: string | undefined, cause: unknown): Problem {
  return new Problem({
    code: 'job/unwritable',
    what: `Cannot write the file of ${variable}, ${path}`,
    why: cause instanceof Error ? cause.message : String(cause),
    fix: "Check the runner's disk space and the owner of its temporary folder.",
    cause,
  })
}
