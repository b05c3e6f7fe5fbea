// Draws the pictures in docs/ from what the code prints: job summaries with real Mermaid, in headless Chromium, and a terminal
// recording of the rehearsal that docs/rehearsing.md shows.
//
//   npm run pictures          draws docs/*.png and docs/*.svg again and writes docs/pictures.json
//
// Needs /usr/bin/chromium and the npm registry. docs/pictures.json keeps the hash of the Markdown that each picture was
// drawn from, so that a test can tell a stale picture without a browser.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { commands } from '../__tests__/entry-points/readme.ts'
import { drawRecording } from './recording.ts'

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url))
const SUMMARIES = ['summary-succeeded', 'summary-failed']

/** What GitHub draws a summary with, as closely as public packages come. */
const PACKAGES = ['mermaid@12.3.0', 'marked@18.2.1', 'github-markdown-css@5.9.0']
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(path => existsSync(path))

/** CSS pixels: the width of a job summary on GitHub at a common window size. */
const WIDTH = 760

function page(markdown: string, modules: string): string {
  const url = (path: string) => pathToFileURL(join(modules, path)).href
  return `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="${url('github-markdown-css/github-markdown-light.css')}">
<style>body { margin: 0; padding: 16px; width: ${WIDTH - 32}px }</style>
<article class="markdown-body" id="summary"></article>
<script src="${url('mermaid/dist/mermaid.min.js')}"></script>
<script src="${url('marked/lib/marked.umd.js')}"></script>
<script>
  const summary = document.getElementById('summary')
  summary.innerHTML = marked.parse(${JSON.stringify(markdown).replaceAll('<', '\\u003c')})
  for (const code of summary.querySelectorAll('code.language-mermaid')) {
    const chart = document.createElement('div')
    chart.className = 'mermaid'
    chart.textContent = code.textContent
    code.parentElement.replaceWith(chart)
  }
  mermaid.initialize({ startOnLoad: false })
  mermaid.run().then(() => { document.title = 'height ' + Math.ceil(document.documentElement.getBoundingClientRect().height) })
</script>
`
}

function chromium(args: readonly string[]): string {
  if (CHROMIUM === undefined) throw new Error('Chromium is not installed: sudo apt-get install chromium')
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  try {
    const quiet = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--hide-scrollbars',
    ]
    const options = [
      ...quiet,
      '--allow-file-access-from-files',
      '--virtual-time-budget=10000',
      `--user-data-dir=${profile}`,
    ]
    return execFileSync(CHROMIUM, [...options, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

function draw(name: string, folder: string): void {
  const html = join(folder, `${name}.html`)
  writeFileSync(html, page(readFileSync(join(DOCS, `${name}.md`), 'utf8'), join(folder, 'node_modules')))
  const address = pathToFileURL(html).href
  const height = /<title>height (\d+)<\/title>/.exec(chromium(['--dump-dom', address]))?.[1]
  if (height === undefined) throw new Error(`${name}.md: Mermaid drew nothing`)
  const size = `--window-size=${WIDTH},${height}`
  chromium([size, '--force-device-scale-factor=2', `--screenshot=${join(DOCS, `${name}.png`)}`, address])
}

const rehearsal = commands.find(({ script, output }) => script === 'npm start\n' && output)
writeFileSync(join(DOCS, 'rehearsal.svg'), drawRecording('npm start', rehearsal?.output ?? ''))
console.log('docs/rehearsal.svg')

const folder = mkdtempSync(join(tmpdir(), 'potato-pictures-'))
try {
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES],
    { stdio: 'ignore' },
  )
  const drawn: Record<string, string> = {}
  for (const name of SUMMARIES) {
    draw(name, folder)
    drawn[`${name}.png`] = createHash('sha256')
      .update(readFileSync(join(DOCS, `${name}.md`)))
      .digest('hex')
    console.log(`docs/${name}.png`)
  }
  writeFileSync(join(DOCS, 'pictures.json'), `${JSON.stringify(drawn, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
