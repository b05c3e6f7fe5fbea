// Writes and reads the XML of S3.

export type XmlContent =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlContent[]
  | { readonly [name: string]: XmlContent }

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** A document. A list is its element, once for each item; undefined is left out. */
export function writeXml(root: string, content: XmlContent): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${inner(content)}</${root}>`
}

function inner(content: XmlContent): string {
  if (content === undefined) return ''
  if (typeof content !== 'object') return escapeText(String(content))
  if (isList(content)) return content.map(inner).join('')
  return Object.entries(content)
    .flatMap(([name, value]) => (isList(value) ? value : [value]).map(item => [name, item] as const))
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<${name}>${inner(value)}</${name}>`)
    .join('')
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content)
}

/** The contents of every element of that name, markup included. Enough for requests, where no element nests in its like. */
export function readElements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(
    ([, content = '']) => content,
  )
}

/** The text of the first element of that name. */
export function readText(xml: string, name: string): string | undefined {
  return readElements(xml, name)[0]?.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (_, decimal, hex, named) => {
      if (named !== undefined) return ENTITIES[named] ?? ''
      return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10))
    },
  )
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function escapeText(text: string): string {
  return text.replace(/[&<>"\r]/g, character => `&#${character.charCodeAt(0)};`)
}
