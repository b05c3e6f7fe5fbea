// Makes the Markdown, HTML and Mermaid of a job summary, in which nothing that somebody else wrote means anything.

import { clip, type SafeLine, sanitizeLine } from '../../core/safe-text.ts'

declare const made: unique symbol

/** Only the functions of this file make it, so that it is made safe once. */
export type Markdown = string & { readonly [made]: 'markdown' }

/** Our own words, with what is safe among them. */
export function markdown(words: TemplateStringsArray, ...parts: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: words }, ...parts) as Markdown
}

export function joinMarkdown(parts: readonly Markdown[], separator: string): Markdown {
  return parts.join(separator) as Markdown
}

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * Lines inside an HTML block of the summary.
 *
 * The runner hides a secret as it is, or with all five characters escaped (`XmlDataEscape`), so a line is escaped
 * either fully or not at all: half of it would show the secret.
 */
export function htmlText(lines: readonly SafeLine[]): Markdown {
  return lines
    .map(line => (/[&<>]/.test(line) ? line.replace(/[&<>"']/g, character => XML[character] ?? '') : line))
    .join('\n') as Markdown
}

/** A block of HTML, where Markdown means nothing; of what is put into it only backticks mean something. */
export function paragraph(tags: TemplateStringsArray, ...texts: readonly string[]): Markdown {
  const html = texts.map(text => htmlText([sanitizeLine(text)]).replace(/`([^`]+)`/g, '<code>$1</code>'))
  return `<p>${String.raw({ raw: tags }, ...html)}</p>` as Markdown
}

/** A name as Markdown code. */
export function codeSpan(text: string): Markdown {
  const line = clip(sanitizeLine(text), 200)
  if (line === '') return markdown``
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return (longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`) as Markdown
}

/** AWS's own words and plain numbers stay as they are; what is none of them becomes code. */
export function plainText(text: string): Markdown {
  return /^[A-Za-z0-9 .,<]+$/.test(text) ? (text as Markdown) : codeSpan(text)
}

/** The same, read as one word: on one line. */
export function unbroken(text: string): Markdown {
  return plainText(text).replaceAll(' ', '\u00a0') as Markdown
}

/** A name as Markdown code that leads to a page, where that is one of the web. */
export function link(text: string, url: string | undefined): Markdown {
  const label = codeSpan(text)
  const isWeb = url !== undefined && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url)
  return isWeb ? (`[${label}](${url})` as Markdown) : label
}

export function tableRow(cells: readonly Markdown[]): Markdown {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |` as Markdown
}

/** A chart, of our own words and of what `taskName` makes. */
export function mermaidBlock(lines: readonly string[]): Markdown {
  return ['```mermaid', ...lines, '```'].join('\n') as Markdown
}

/**
 * A name as the text of a Mermaid gantt's task. `:` `#` `;` `%` end or break it, and so may what looks like HTML;
 * they become a dot. A dot stands in front as well, because the renderer would obey a keyword there.
 */
export function taskName(text: string): string {
  const name = sanitizeLine(text).replace(/[^\p{L}\p{N} .,+=@()/_-]/gu, '·')
  return clip(`· ${name}`, 60).trimEnd()
}
