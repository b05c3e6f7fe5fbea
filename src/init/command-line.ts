// Reads command lines as deployment files write them.

/** It reloads, watches or builds while somebody edits. */
export const isForDevelopment = (command: string) =>
  /\brunserver\b|\bwatch|--reload\b|\bnodemon\b|--debug\b|\bserve:dev\b|\brun dev\b|\bnx serve\b|\bnest start\b/.test(
    command,
  )

const SERVER =
  /\b(gunicorn|uvicorn|hypercorn|daphne|uwsgi|waitress-serve|granian|fastapi run|flask run)\b|\b(node|npm|pnpm|yarn|bun|next|python3?) (?!\S*manage\.py\b)/
const WORKER =
  /\b(celery|rq|rqworker|rqscheduler|(?:run_)?huey|dramatiq|rundramatiq|arq|procrastinate|qcluster|process_tasks|db_worker|runworker|bullmq)\b/

export const isWorker = (command: string) => WORKER.test(command)
export const isServer = (command: string) => SERVER.test(command) && !isWorker(command)

const SHELL = /^(?:\S*\/)?(?:ba|da)?sh -\w*c (["']?)([\s\S]*)\1$/
// What starts another program: as another account, as the first process, in a virtual environment.
const STARTER =
  /^(?:exec|python3? -m(?= (?:gunicorn|uvicorn|hypercorn|celery|flask|rq) )|(?:\S*\/)?(?:gosu|su-exec) \S+|(?:\S*\/)?tini(?: -\w+)* --|(?:\S*\/)?dumb-init(?: --)?|(?:poetry|uv|pipenv|pdm|hatch|rye) run(?: --?[\w-]+)*)\s+/

/** `migrate && collectstatic && gunicorn …`, each without the shell and the programs that start it. */
export function stepsOf(line: string): readonly string[] {
  const text = SHELL.exec(line.trim())?.[2] ?? line
  return text
    .split(/\s*(?:&&|;)\s*/)
    .map(step => plainStep(step.trim()))
    .filter(step => step !== '')
}

function plainStep(step: string): string {
  const started = step.replace(STARTER, '')
  // The virtual environment of that machine is not that of a release.
  return started === step ? step.replace(/^\/\S*\/bin\//, '') : plainStep(started)
}
