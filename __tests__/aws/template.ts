// The CloudFormation template as plain values.

import { readFileSync } from 'node:fs'
import { parse, type ScalarTag, type YAMLMap, type YAMLSeq } from 'yaml'

export const TEMPLATE = new URL('../../aws/template.yml', import.meta.url)

export interface Resource {
  readonly Type: string
  readonly Condition?: string
  readonly DeletionPolicy?: string
  readonly Properties: Readonly<Record<string, unknown>>
}

interface Parameter {
  readonly Default?: string
  readonly Description?: string
  readonly AllowedPattern?: string
  readonly AllowedValues?: readonly string[]
}

interface Rule {
  readonly RuleCondition?: unknown
  readonly Assertions: readonly { readonly Assert: unknown; readonly AssertDescription: string }[]
}

export interface Template {
  readonly Rules: Readonly<Record<string, Rule>>
  readonly Parameters: Readonly<Record<string, Parameter>>
  readonly Conditions: Readonly<Record<string, unknown>>
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs: Readonly<Record<string, { readonly Description?: string; readonly Value: unknown }>>
}

const FUNCTIONS = [
  'And',
  'Condition',
  'Equals',
  'GetAtt',
  'If',
  'Join',
  'Not',
  'Or',
  'Ref',
  'Select',
  'Split',
  'Sub',
]

const longName = (name: string) => (name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`)

/** `!Sub x` is `{ "Fn::Sub": "x" }`, as AWS reads it. */
const customTags = FUNCTIONS.flatMap(name => {
  const call = (value: unknown) => ({ [longName(name)]: value })
  const scalar: ScalarTag = { tag: `!${name}`, resolve: call }
  return [
    scalar,
    {
      tag: `!${name}`,
      collection: 'seq' as const,
      resolve: (seq: YAMLMap | YAMLSeq) => call(seq.toJSON()),
    },
    {
      tag: `!${name}`,
      collection: 'map' as const,
      resolve: (map: YAMLMap | YAMLSeq) => call(map.toJSON()),
    },
  ]
})

export const templateText = () => readFileSync(TEMPLATE, 'utf8')

export const readTemplate = (): Template => parse(templateText(), { customTags }) as Template

/** The call of a function, if the value is one: its name and what it is given. */
export function callOf(value: unknown): readonly [string, unknown] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [entry, ...more] = Object.entries(value)
  if (entry === undefined || more.length > 0) return undefined
  return entry[0] === 'Ref' ||
    (entry[0] === 'Condition' && typeof entry[1] === 'string') ||
    entry[0].startsWith('Fn::')
    ? entry
    : undefined
}

/** Every function called anywhere below, with what it is given. */
export function callsIn(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  const own = callOf(value)
  return [...(own ? [own] : []), ...Object.values(value).flatMap(callsIn)]
}
