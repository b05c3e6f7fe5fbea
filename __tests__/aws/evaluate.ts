// What would CloudFormation make of the template's functions?

import { callOf, type Template } from './template.ts'

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': 'REGION',
  'AWS::AccountId': 'ACCOUNT',
  'AWS::StackName': 'potato-deploy',
}

/** Values with their functions carried out. A resource's Ref is its logical name, its attribute `Name.Attribute`. */
export function createEvaluator(template: Template, given: Readonly<Record<string, string>> = {}) {
  const refer = (name: string) =>
    PSEUDO[name] ??
    given[name] ??
    template.Parameters[name]?.Default ??
    (name in template.Resources ? name : '')

  function call(name: string, argument: unknown): unknown {
    if (name === 'Ref') return refer(String(argument))
    if (name === 'Fn::GetAtt') return String(argument)
    if (name === 'Fn::Base64') return evaluate(argument)
    if (name === 'Fn::Sub')
      return String(argument).replace(/\$\{([^}]+)\}/g, (_, reference: string) => refer(reference))
    const list = argument as readonly unknown[]
    if (name === 'Fn::Equals') return evaluate(list[0]) === evaluate(list[1])
    if (name === 'Fn::Not') return !evaluate(list[0])
    if (name === 'Fn::If')
      return evaluate(list[evaluate(template.Conditions[String(list[0])]) === true ? 1 : 2])
    if (name === 'Fn::Join') return (list[1] as readonly unknown[]).map(evaluate).join(String(list[0]))
    throw new Error(`The tests do not know ${name}`)
  }

  function evaluate(value: unknown): unknown {
    const own = callOf(value)
    if (own !== undefined) return call(...own)
    if (Array.isArray(value)) return value.map(evaluate)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, evaluate(member)]))
  }

  return evaluate
}
