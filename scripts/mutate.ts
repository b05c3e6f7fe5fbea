// Changes one operator, condition, number or statement at a time, and looks whether a test notices.
//
//   npm run mutate                        200 mutants of every file in src/deploy/create and src/deploy/watch
//   npm run mutate -- --seed 7            another choice of mutants; the seed of a run is printed
//   npm run mutate -- --count 400
//   npm run mutate -- --file watch/stop   only of files with this in their path
//
// Exit 1 when fewer than 90 % are killed, or a survivor is not in __tests__/mutants.json with the reason why it may live.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseAst } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['src/deploy/create', 'src/deploy/watch']

/** After the test of the mutant's own file. Fast ones first: most mutants die of them. */
const TESTS: readonly (readonly string[])[] = [
  ['__tests__/deploy/create', '__tests__/deploy/causes.test.ts', '__tests__/deploy/deploy.test.ts'],
  ['__tests__/deploy/watch'],
  ['__tests__/deploy/property.test.ts'],
]

// A mutant that makes a loop endless is killed by the clock. Milliseconds: a busy machine is slow.
const PATIENCE = 300_000
const KILLED_AT_LEAST = 0.9

/** In every run, whatever the seed: the starts of the changes that break what users are promised. */
const PROMISES: readonly Pick<Mutant, 'file' | 'change'>[] = [
  // A cancelled job stops its deployment within nine seconds, since the runner kills it after ten.
  { file: 'src/deploy/watch/deadline.ts', change: '9_000 ->' },
  // After a lost response nothing is created again while a deployment that may be ours cannot be read.
  { file: 'src/deploy/create/lost-response.ts', change: 'isHidden ||= deployment === undefined' },
  { file: 'src/deploy/create/lost-response.ts', change: 'deployment === undefined ||' },
]

const interrupt = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort())

interface Mutant {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** How people tell it from the others: `a === b -> a !== b`. */
  readonly change: string
  readonly line: number
  /** The line of the original. */
  readonly lineText: string
}

/** A survivor that may live, and why: it behaves as the original does, for one. */
interface Excuse {
  readonly file: string
  /** Its text, without the spaces around it. */
  readonly line: string
  readonly change: string
  readonly why: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const SWAPS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** Every node below this one, itself first. */
function* walk(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child)
  }
}

function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  // Types become spaces, so that every position stays what it was.
  const program = parseAst(stripTypeScriptTypes(source)) as unknown as Node
  const found: Mutant[] = []
  const add = (node: Node, from: number, to: number, text: string) => {
    const before = source.slice(node.start, node.end)
    const after = source.slice(node.start, from) + text + source.slice(to, node.end)
    const short = (code: string) => code.replace(/\s+/g, ' ').trim()
    const line = source.slice(0, node.start).split('\n').length
    const lineText = source.split('\n')[line - 1]?.trim() ?? ''
    found.push({
      file,
      start: from,
      end: to,
      text,
      line,
      lineText,
      change: `${short(before)} -> ${short(after)}`,
    })
  }
  for (const node of walk(program)) {
    switch (node.type) {
      case 'BinaryExpression':
      case 'LogicalExpression': {
        const [left, right] = [node['left'], node['right']]
        const operator = String(node['operator'])
        if (!isNode(left) || !isNode(right)) break
        const at = source.indexOf(operator, left.end)
        if (SWAPS[operator] !== undefined) add(node, at, at + operator.length, SWAPS[operator])
        if (operator === '??') add(node, node.start, node.end, source.slice(left.start, left.end))
        break
      }
      case 'UnaryExpression':
        if (node['operator'] === '!') add(node, node.start, node.start + 1, '')
        break
      case 'IfStatement':
      case 'ConditionalExpression': {
        const condition = node['test']
        if (!isNode(condition)) break
        for (const text of ['true', 'false']) add(condition, condition.start, condition.end, text)
        break
      }
      case 'Literal':
        if (typeof node['value'] === 'boolean') add(node, node.start, node.end, String(!node['value']))
        if (typeof node['value'] === 'number') add(node, node.start, node.end, `${node['value'] + 1}`)
        break
      case 'ExpressionStatement':
        // `value satisfies never` is for the compiler only.
        if (isNode(node['expression']) && !/^(Identifier|MemberExpression)$/.test(node['expression'].type))
          add(node, node.start, node.end, 'void 0;')
        break
    }
  }
  return found
}

/** Reproducible numbers from 0 to below 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const breaks = ({ file, change }: Mutant, promise: (typeof PROMISES)[number]) =>
  file === promise.file && change.startsWith(promise.change)
const isAbout = ({ file, line, change }: Excuse, mutant: Mutant) =>
  file === mutant.file && line === mutant.lineText && change === mutant.change
const isPromise = (mutant: Mutant) => PROMISES.some(promise => breaks(mutant, promise))

/** The promises, and of each file as many as its share, one at least. */
function choose(files: readonly string[], count: number, seed: number): Mutant[] {
  const random = createRandom(seed)
  const all = files.map(mutantsOf)
  const total = all.reduce((sum, { length }) => sum + length, 0)
  const shuffle = (mutants: readonly Mutant[]) =>
    mutants
      .map(mutant => ({ mutant, key: random() }))
      .sort((one, other) => one.key - other.key)
      .map(({ mutant }) => mutant)
  const chosen = all.map(mutants => {
    const rest = shuffle(mutants.filter(mutant => !isPromise(mutant)))
    return [
      ...mutants.filter(isPromise),
      ...rest.slice(0, Math.max(1, Math.ceil((mutants.length / total) * count))),
    ]
  })
  // In random order, so that a run that is ended early is a sample.
  return shuffle(chosen.flat())
}

/** A copy of the project in which a mutant can live. */
function createCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
  for (const name of ['src', '__tests__', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Whether the tests fail in this folder. */
async function fail(folder: string, tests: readonly string[]): Promise<boolean> {
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  // One process for all, in which every module is loaded once.
  const alone = ['--no-file-parallelism', '--no-isolate']
  const options = ['run', '--project', 'rooms', '--bail', '1', ...alone, '--reporter', 'dot']
  // A group of its own, since an endless loop is in a process that vitest starts.
  const child = spawn(process.execPath, [vitest, ...options, ...tests], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
  })
  const end = () => child.pid && process.kill(-child.pid, 'SIGKILL')
  const timer = setTimeout(end, PATIENCE)
  interrupt.signal.addEventListener('abort', end)
  const [code] = await once(child, 'exit')
  interrupt.signal.removeEventListener('abort', end)
  clearTimeout(timer)
  return code !== 0
}

/** The test that mirrors this file, where there is one. */
function ownTest(folder: string, file: string): string[] {
  const test = file.replace(/^src/, '__tests__').replace(/\.ts$/, '.test.ts')
  return existsSync(join(folder, test)) ? [test] : []
}

async function isKilled(folder: string, { file, start, end, text }: Mutant): Promise<boolean> {
  const path = join(folder, file)
  const source = readFileSync(path, 'utf8')
  writeFileSync(path, source.slice(0, start) + text + source.slice(end))
  try {
    for (const tests of [ownTest(folder, file), ...TESTS])
      if (tests.length > 0 && (await fail(folder, tests))) return true
    return false
  } finally {
    writeFileSync(path, source)
  }
}

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, file: { type: 'string' } },
})
const seed = Number(values.seed ?? 1)
const files = FOLDERS.flatMap(folder => readdirSync(join(ROOT, folder)).map(name => `${folder}/${name}`))
const chosen = choose(
  files.filter(file => file.includes(values.file ?? '')),
  Number(values.count ?? 200),
  seed,
)
const excuses: readonly Excuse[] = JSON.parse(readFileSync(join(ROOT, '__tests__/mutants.json'), 'utf8'))
const all = files.flatMap(mutantsOf)
for (const promise of PROMISES)
  if (!all.some(mutant => breaks(mutant, promise)))
    throw new Error(
      `No mutant of ${promise.file} starts with "${promise.change}": bring PROMISES up to date.`,
    )
for (const excuse of excuses)
  if (!all.some(mutant => isAbout(excuse, mutant)))
    throw new Error(
      `No mutant of ${excuse.file} is "${excuse.change}" in "${excuse.line}": remove it from __tests__/mutants.json.`,
    )
console.log(`${chosen.length} mutants, seed ${seed}`)

const survivors: Mutant[] = []
let killed = 0
const waiting = [...chosen]
async function work(): Promise<void> {
  const copy = createCopy()
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const dies = await isKilled(copy, next)
      if (interrupt.signal.aborted) return
      if (dies) {
        killed += 1
        if (killed % 20 === 0) console.log(`${killed} killed`)
        continue
      }
      survivors.push(next)
      console.log(`survived  ${next.file}:${next.line}  ${next.change}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work))
if (interrupt.signal.aborted) process.exit(130)

const unexcused = survivors.filter(mutant => !excuses.some(excuse => isAbout(excuse, mutant)))
console.log(
  `${killed} of ${chosen.length} killed; ${survivors.length - unexcused.length} survivors have their reason`,
)
for (const { file, line, change } of unexcused) console.log(`no reason  ${file}:${line}  ${change}`)
if (killed < KILLED_AT_LEAST * chosen.length || unexcused.length > 0) process.exitCode = 1
