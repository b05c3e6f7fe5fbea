// Rules for a script's first line.

import { basename, dirname, extname } from 'node:path/posix'
import type { FilePlace } from '../../appspec/value.ts'
import { quoteForShell } from '../../core/file-name.ts'
import { nearest } from '../../core/nearest.ts'
import { findBashism } from '../bashisms.ts'
import { error, type Finding, warning } from '../finding.ts'
import { interpreterOf, isScript, isShellScript, languageOf } from '../hook-script.ts'
import type { Model } from '../model.ts'
import type { Reader } from '../reader.ts'

const FOLDERS = ['/bin', '/usr/bin', '/usr/local/bin', '/sbin', '/usr/sbin']
/** With numbers after them these are versions of it: `python3.11`. */
const PROGRAMS = new Set(
  (
    'bash sh dash ash ksh mksh zsh fish csh tcsh rbash yash busybox pwsh env python pypy node nodejs deno bun ' +
    'ts-node tsx ruby jruby perl raku php php-cgi lua luajit tclsh expect awk gawk mawk sed make Rscript java ' +
    'groovy scala kotlin julia elixir escript guile racket uv nix-shell ansible-playbook osh ysh oil nu elvish ' +
    'xonsh posh oksh loksh lksh wish csi bats rake thor jython ipython micropython tsc bunx gmake bmake'
  ).split(' '),
)

/** Each script once, whatever many events run it. */
export function checkInterpreters({ uses, reader, appspec }: Model): Finding[] {
  const paths = new Set(uses.flatMap(({ path }) => (path !== undefined && path !== appspec.path ? path : [])))
  // With "runas" the user's login shell runs what names no interpreter, and that is bash, mostly.
  const bySh = new Set(uses.flatMap(({ path, script }) => (script.runas === undefined ? (path ?? []) : [])))
  return [...paths].flatMap(path => checkInterpreter(path, reader, bySh.has(path)))
}

function checkInterpreter(path: string, reader: Reader, isRunBySh: boolean): Finding[] {
  const text = reader.texts.get(path)
  if (text === undefined || text.trim() === '' || !isScript(text)) return []
  const at: FilePlace = { kind: 'file', path, line: 1, column: 1 }
  const firstLine = text.split('\n', 1)[0] ?? ''
  if (firstLine.startsWith('#!') && firstLine.endsWith('\r') && text.includes('\n')) return [crlf(path, at)]
  // A first line of only "#!" is as good as none.
  if (text.startsWith('\uFEFF') || !/^#!\s*\S/.test(firstLine))
    return [...withoutInterpreter(path, reader, at, isRunBySh), ...checkLineEnds(path, text, at)]
  const interpreter = interpreterOf(text)
  const fault = faultOf(interpreter)
  if (fault === undefined) return checkLineEnds(path, text, at)
  const finding = fault.onlyElsewhere ? warning : error
  return [
    finding({
      code: 'script/interpreter',
      what: `${path} cannot be started${fault.onlyElsewhere ? ' on every instance' : ''}: ${fault.what}.`,
      why: fault.onlyElsewhere
        ? `Its first line is "#!${interpreter}", which begins in the agent's working folder: that is / only under systemd.`
        : `Its first line is "#!${interpreter}".`,
      fix: fault.fix,
      at,
    }),
  ]
}

/** A shell runs it. Nothing is said of a script that every shell understands. */
function withoutInterpreter(path: string, reader: Reader, at: FilePlace, isRunBySh: boolean): Finding[] {
  const text = reader.texts.get(path) ?? ''
  const what = `${path} does not name its interpreter.`
  const code = 'script/no-interpreter'
  if (text.startsWith('\uFEFF')) {
    const why = 'A byte order mark hides the first line: a shell runs it, and reports an unknown command.'
    return [warning({ code, what, why, fix: 'Save it as UTF-8 without a byte order mark.', at })]
  }
  const language = languageOf(path)
  if (language === undefined) {
    const bashism = isRunBySh ? findBashism(reader.shell(path)) : undefined
    if (bashism === undefined) return []
    const why = `/bin/sh runs it, which is dash on Debian and Ubuntu: it does not understand "${bashism.word}".`
    const fix = 'Begin it with "#!/bin/bash".'
    return [warning({ code, what, why, fix, at: { ...at, line: bashism.line } })]
  }
  const fix = `Begin it with "#!/usr/bin/env ${language}".`
  // A shell may end, or become the right program, before it reads what it does not understand.
  const fault = /^\W*(exec|exit)\b/m.test(text) ? undefined : reader.shell(path).fault
  return [
    fault === undefined
      ? warning({ code, what, why: `A shell runs it, and does not understand ${language}.`, fix, at })
      : error({
          code,
          what,
          why: `A shell runs it, and fails at line ${fault.line}: ${fault.what}.`,
          fix,
          at,
        }),
  ]
}

function checkLineEnds(path: string, text: string, at: FilePlace): Finding[] {
  // Other languages do not mind them.
  if (!isShellScript(text, path)) return []
  const mixed = text.split('\n').findIndex(line => line.endsWith('\r'))
  if (mixed < 0) return []
  return [
    warning({
      code: 'script/crlf-inside',
      what: `Line ${mixed + 1} of ${path} ends in CR LF.`,
      why: 'The shell reads the carriage return as part of the last word.',
      fix: `Save it with LF line endings, and add ${attributeFor(path)} to .gitattributes.`,
      at: { ...at, line: mixed + 1 },
    }),
  ]
}

function crlf(path: string, at: FilePlace): Finding {
  return error({
    code: 'script/crlf',
    what: `${path} cannot be started: its lines end in CR LF.`,
    why: 'Linux looks for an interpreter with a carriage return in its name.',
    fix: `Save it with LF line endings (sed -i 's/\\r$//' ${quoteForShell(path)}), and add ${attributeFor(path)} to .gitattributes.`,
    at,
  })
}

/** For all files of its kind; for itself where its name has no ending. */
function attributeFor(path: string): string {
  const ending = extname(path)
  const pattern = ending === '' ? path : `*${ending}`
  return `"${/\s/.test(pattern) ? '*' : pattern} text eol=lf"`
}

interface Fault {
  readonly what: string
  readonly fix: string
  /** Where the agent's working folder is another one than with its systemd unit. */
  readonly onlyElsewhere?: true
}

function faultOf(interpreter: string): Fault | undefined {
  const [program = '', ...args] = interpreter.split(/[ \t]+/)
  const name = basename(program)
  const found = `#!/usr/bin/env ${name === 'env' ? (args[0] ?? 'bash') : name}`
  if (!program.startsWith('/')) {
    const fault = { what: `"${program}" is not an absolute path`, fix: `Write "${found}".` }
    // That unit starts the agent in "/", where it is found.
    return FOLDERS.includes(`/${dirname(program)}`) && isKnown(name)
      ? { ...fault, onlyElsewhere: true }
      : fault
  }
  if (['/', '/usr', '/usr/local', ...FOLDERS].includes(program.replace(/(?<=.)\/+$/, '')))
    return { what: `"${program}" is a folder`, fix: 'Name a program: "#!/bin/bash".' }
  const misspelt = misspeltName(name)
  if (misspelt !== undefined) {
    const line = [`${dirname(program)}/${misspelt}`, ...args].join(' ')
    return { what: `there is no "${name}"`, fix: `Write "#!${line}".` }
  }
  const folder = dirname(program)
  const isLost =
    ['/', '/usr', '/usr/local'].includes(folder) ||
    (!FOLDERS.includes(folder) && nearest(folder, FOLDERS) !== undefined)
  if (isLost && isKnown(name)) return { what: `there is no "${program}"`, fix: `Write "${found}".` }
  return name === 'env' ? faultOfEnv(program, args) : faultOfOptions(program, args)
}

function faultOfEnv(program: string, args: readonly string[]): Fault | undefined {
  if (args[0] === undefined) {
    const what = 'env is given no program, and starts the script again and again'
    return { what, fix: `Write "#!${program} bash".` }
  }
  if (args[0].startsWith('-')) return undefined
  if (args.length > 1 && !args[0].includes('=')) {
    return {
      what: `env looks for one program named "${args.join(' ')}"`,
      fix: `Write "#!/usr/bin/env -S ${args.join(' ')}", or set the options in the script.`,
    }
  }
  const meant = misspeltName(args[0])
  return meant === undefined
    ? undefined
    : { what: `there is no "${args[0]}"`, fix: `Write "#!${program} ${meant}".` }
}

/** Linux passes on all that follows the program as one argument. bash and dash take none with a space in it. */
function faultOfOptions(program: string, args: readonly string[]): Fault | undefined {
  const name = basename(program)
  if (args.length < 2 || !['bash', 'sh', 'dash'].includes(name)) return undefined
  const all = args.join(' ')
  const isForSet = args.every(arg => /^-[aefhmnuvxo]+$|^[a-z]+$/.test(arg)) && args[0]?.startsWith('-')
  return {
    what: `${name} gets "${all}" as one argument`,
    fix: `Write "#!${program}"${isForSet ? `, and below it "set ${all}"` : ''}.`,
  }
}

function isKnown(name: string): boolean {
  return PROGRAMS.has(name.replace(/[\d.]+$/, ''))
}

/** Of what is on an instance nothing is known; but nobody means "bahs". */
function misspeltName(name: string): string | undefined {
  if (isKnown(name)) return undefined
  const letters = (text: string) => [...text].sort().join('')
  return nearest(name, PROGRAMS) ?? [...PROGRAMS].find(program => letters(program) === letters(name))
}
