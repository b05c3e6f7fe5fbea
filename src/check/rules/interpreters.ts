// Rules for a script's first line.

import { basename, dirname } from 'node:path/posix'
import type { FilePlace } from '../../appspec/value.ts'
import { nearest } from '../../core/nearest.ts'
import { findBashism } from '../bashisms.ts'
import { error, type Finding, warning } from '../finding.ts'
import { interpreterOf, isScript, languageOf } from '../hook-script.ts'
import type { Model } from '../model.ts'
import type { Reader } from '../reader.ts'

const FOLDERS = ['/bin', '/usr/bin', '/usr/local/bin', '/sbin', '/usr/sbin']
/** With numbers after them these are versions of it: `python3.11`. */
const PROGRAMS = new Set(
  (
    'bash sh dash ash ksh mksh zsh fish csh tcsh rbash yash busybox pwsh env python pypy node nodejs deno bun ' +
    'ts-node tsx ruby jruby perl raku php php-cgi lua luajit tclsh expect awk gawk mawk sed make Rscript java ' +
    'groovy scala kotlin julia elixir escript guile racket uv nix-shell ansible-playbook'
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
  return [
    error({
      code: 'script/interpreter',
      what: `${path} cannot be started: ${fault.what}.`,
      why: `Its first line is "#!${interpreter}".`,
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
  const mixed = text.split('\n').findIndex(line => line.endsWith('\r'))
  if (mixed < 0) return []
  return [
    warning({
      code: 'script/crlf-inside',
      what: `Line ${mixed + 1} of ${path} ends in CR LF.`,
      why: 'The shell reads the carriage return as part of the last word.',
      fix: 'Save it with LF line endings, and add "*.sh text eol=lf" to .gitattributes.',
      at: { ...at, line: mixed + 1 },
    }),
  ]
}

function crlf(path: string, at: FilePlace): Finding {
  return error({
    code: 'script/crlf',
    what: `${path} cannot be started: its lines end in CR LF.`,
    why: 'Linux looks for an interpreter with a carriage return in its name.',
    fix: `Save it with LF line endings (sed -i 's/\\r$//' ${path}), and add "*.sh text eol=lf" to .gitattributes.`,
    at,
  })
}

interface Fault {
  readonly what: string
  readonly fix: string
}

function faultOf(interpreter: string): Fault | undefined {
  const [program = '', ...args] = interpreter.split(/[ \t]+/)
  const name = basename(program)
  if (!program.startsWith('/')) {
    return { what: `"${program}" is not a path`, fix: `Write "#!/usr/bin/env ${name}".` }
  }
  const misspelt = misspeltName(name)
  if (misspelt !== undefined)
    return { what: `there is no "${name}"`, fix: `Write "#!${dirname(program)}/${misspelt}".` }
  const folder = dirname(program)
  const isLost =
    ['/', '/usr', '/usr/local'].includes(folder) ||
    (!FOLDERS.includes(folder) && nearest(folder, FOLDERS) !== undefined)
  if (isLost && isKnown(name))
    return { what: `there is no "${program}"`, fix: `Write "#!/usr/bin/env ${name}".` }
  if (name !== 'env' || args[0] === undefined || args[0].startsWith('-')) return undefined
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

function isKnown(name: string): boolean {
  return PROGRAMS.has(name.replace(/[\d.]+$/, ''))
}

/** Of what is on an instance nothing is known; but nobody means "bahs". */
function misspeltName(name: string): string | undefined {
  if (isKnown(name)) return undefined
  const letters = (text: string) => [...text].sort().join('')
  return nearest(name, PROGRAMS) ?? [...PROGRAMS].find(program => letters(program) === letters(name))
}
