// Holds a resource of the template against AWS's published schema of it.

import { createRequire } from 'node:module'
import { callOf, type Resource } from './template.ts'

/** As far as we read it: https://github.com/cdklabs/awscdk-service-spec */
type Type =
  | { readonly type: 'string'; readonly allowedValues?: readonly string[] }
  | { readonly type: 'integer' | 'number' | 'boolean' | 'json' | 'date-time' | 'null' | 'tag' }
  | { readonly type: 'array' | 'map'; readonly element: Type }
  | { readonly type: 'union'; readonly types: readonly Type[] }
  | { readonly type: 'ref'; readonly reference: { readonly $ref: string } }

interface Shape {
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly type: Type
        readonly required?: boolean
        /** Absent is "no"; "maybe" depends on what the account has. */
        readonly causesReplacement?: 'yes' | 'no' | 'maybe'
      }
    >
  >
}

export interface Database {
  lookup(entity: 'resource', index: 'cloudFormationType', how: 'equals', value: string): readonly Shape[]
  get(entity: 'typeDefinition', id: string): Shape
}

/** undefined where the schemas are not installed. */
export function loadSchemas(): Database | undefined {
  try {
    return createRequire(import.meta.url)('@aws-cdk/aws-service-spec').loadAwsServiceSpecSync()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** The properties of a resource that CloudFormation replaces or restarts it for. */
export function disruptiveProperties(type: string, schemas: Database): ReadonlySet<string> {
  const [schema] = schemas.lookup('resource', 'cloudFormationType', 'equals', type)
  const entries = Object.entries(schema?.properties ?? {})
  return new Set(
    entries.flatMap(([name, { causesReplacement = 'no' }]) => (causesReplacement === 'no' ? [] : [name])),
  )
}

/** Everything wrong with a resource, each with its path. */
export function faultsOf(resource: Resource, schemas: Database): readonly string[] {
  const [schema] = schemas.lookup('resource', 'cloudFormationType', 'equals', resource.Type)
  if (schema === undefined) return [`there is no ${resource.Type}`]
  return shapeFaults(resource.Properties, schema, resource.Type)

  function shapeFaults(value: unknown, { properties }: Shape, path: string): readonly string[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`]
    const missing = Object.keys(properties).filter(name => properties[name]?.required && !(name in value))
    return [
      ...missing.map(name => `${path}.${name} is missing`),
      ...Object.entries(value).flatMap(([name, member]) => {
        const known = properties[name]
        return known ? typeFaults(member, known.type, `${path}.${name}`) : [`${path}.${name} is unknown`]
      }),
    ]
  }

  function typeFaults(value: unknown, expected: Type, path: string): readonly string[] {
    // What a function makes of it is not known here.
    if (callOf(value) !== undefined) return []
    const wrong = (fits: boolean) =>
      fits ? [] : [`${path} is no ${expected.type}: ${JSON.stringify(value)}`]
    switch (expected.type) {
      case 'string':
        return wrong(typeof value === 'string' && (expected.allowedValues?.includes(value) ?? true))
      case 'integer':
      case 'number':
        return wrong(typeof value === 'number')
      case 'boolean':
        return wrong(typeof value === 'boolean')
      case 'date-time':
        return wrong(typeof value === 'string')
      case 'null':
        return wrong(value === null)
      case 'json':
        return []
      case 'tag':
        return wrong(JSON.stringify(Object.keys(value ?? {}).sort()) === '["Key","Value"]')
      case 'array':
        return Array.isArray(value)
          ? value.flatMap((member, index) => typeFaults(member, expected.element, `${path}[${index}]`))
          : wrong(false)
      case 'map':
        return typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, member]) =>
              typeFaults(member, expected.element, `${path}.${key}`),
            )
          : wrong(false)
      case 'union':
        return wrong(expected.types.some(type => typeFaults(value, type, path).length === 0))
      case 'ref':
        return shapeFaults(value, schemas.get('typeDefinition', expected.reference.$ref), path)
      default:
        return expected satisfies never
    }
  }
}
