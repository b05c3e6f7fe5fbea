// Makes text that somebody else wrote safe in the Markdown, HTML and Mermaid of a job summary.

import { clip, sanitizeLine, sanitizeLines } from '../../core/text.ts'

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * A text inside an HTML block of the summary; its line ends stay.
 *
 * The runner hides a secret as it is, or with all five characters escaped (`XmlDataEscape`), so a line is escaped
 * either fully or not at all: half of it would show the secret.
 */
export function htmlText(text: string): string {
  return sanitizeLines(text)
    .map(line => (/[&<>]/.test(line) ? line.replace(/[&<>"']/g, character => XML[character] ?? '') : line))
    .join('\n')
}

/** A name as Markdown code: nothing in it means anything. */
export function codeSpan(text: string): string {
  const line = clip(sanitizeLine(text), 200)
  if (line === '') return ''
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`
}

/**
 * A name as the text of a Mermaid gantt's task. `:` `#` `;` `%` end or break it, and so may what looks like HTML;
 * they become a dot. A dot stands in front as well, because the renderer would obey a keyword there.
 */
export function taskName(text: string): string {
  return clip(`· ${sanitizeLine(text).replace(/[^\p{L}\p{N} .,+=@()/_-]/gu, '·')}`, 60).trimEnd()
}
