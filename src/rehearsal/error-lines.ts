// Finds the lines by which the output of a script shows that a command in it failed.

/** What shells, make, GNU tools, pip, apt, npm, git, systemd, sudo, Nginx and Python print of a failure. */
const ERRORS: readonly RegExp[] = [
  /^(?:[^\s:]+|-?bash): line \d+: ./,
  /^[^\s:]+: \d+: .*\b(?:not found|cannot open|Syntax error|bad substitution)/,
  /^[\w./+-]+: (?:cannot|can't|could not|unable to|failed to|invalid|illegal|unrecognized|unknown|missing|fatal|error)\b/i,
  /^[\w./+-]+: .*(?:No such file or directory|Permission denied|Operation not permitted|command not found|No space left on device)$/,
  /^make(?:\[\d+\])?: \*\*\* /,
  /^(?:error|fatal|E|npm (?:ERR!|error)|CommandError)(?::|!| )\s*\S/i,
  /^(?:Failed to|Unknown (?:command|operation)) \S/,
  /^Job for \S+ failed/,
  /^Unit \S+ (?:not found|could not be found)/,
  /^sudo: /,
  /^nginx: (?:\[(?:emerg|alert|crit|error)\]|.*\btest failed$)/,
  /^Traceback \(most recent call last\):/,
  /^[\w.]+(?:Error|Exception|ImproperlyConfigured)(?::|$)/,
]

/** Bash names the script by its whole path, in the folder of the deployment. */
const SCRIPT_PATH = /^\S*\/deployment-archive\/\S+: (?=line \d+: )/

const LINES_SHOWN = 8

/** In order, each once; the last one says how many were left out. */
export function errorLines(lines: readonly string[]): readonly string[] {
  const errors = lines.map(line => line.trimEnd()).filter(line => ERRORS.some(pattern => pattern.test(line)))
  const shown = [...new Set(errors.map(line => line.replace(SCRIPT_PATH, '')))]
  const more = shown.length - LINES_SHOWN
  return more <= 0 ? shown : [...shown.slice(0, LINES_SHOWN), `… and ${more} more like these`]
}
