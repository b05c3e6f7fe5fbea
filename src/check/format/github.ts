// Writes annotations as GitHub's workflow commands.

import { ANNOTATION_LIMIT, type Annotation } from '../../core/annotation.ts'
import { clip } from '../../core/safe-text.ts'

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** `::error file=…,line=…,title=…::message` */
export function annotationCommand({ level, title, message, file, line }: Annotation): string {
  const properties = Object.entries({ file, line, title }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${escapeProperty(String(value))}`],
  )
  const data = clip(message.join('\n'), ANNOTATION_LIMIT)
  return `::${level} ${properties.join(',')}::${escapeData(data)}`
}
