// Evaluates the functions of the template, as CloudFormation does.

import { callOf, type Template } from './template.ts'

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::Region': 'REGION',
  'AWS::AccountId': 'ACCOUNT',
  'AWS::StackName': 'potato-deploy',
}

/** Values with their functions evaluated. A resource's Ref is its logical name, its attribute `Name.Attribute`. */
export function createEvaluator(template: Template, given: Readonly<Record<string, string>> = {}) {
  const refer = (name: string) =>
    PSEUDO[name] ??
    given[name] ??
    template.Parameters[name]?.Default ??
    (name in template.Resources ? name : '')

  const holds = (condition: string) => evaluate(template.Conditions[condition]) === true

  function substitute(argument: unknown): string {
    const [text, values] = Array.isArray(argument) ? argument : [argument, {}]
    const own = evaluate(values) as Readonly<Record<string, string>>
    return String(text).replace(/\$\{([^}]+)\}/g, (_, name: string) => own[name] ?? refer(name))
  }

  function call(name: string, argument: unknown): unknown {
    const list = Array.isArray(argument) ? argument : []
    switch (name) {
      case 'Ref':
        return argument === 'AWS::NoValue' ? undefined : refer(String(argument))
      case 'Condition':
        return holds(String(argument))
      case 'Fn::GetAtt':
        return String(argument)
      case 'Fn::Base64':
        return evaluate(argument)
      case 'Fn::Sub':
        return substitute(argument)
      case 'Fn::Equals':
        return evaluate(list[0]) === evaluate(list[1])
      case 'Fn::Not':
        return evaluate(list[0]) !== true
      case 'Fn::And':
        return list.every(item => evaluate(item) === true)
      case 'Fn::Or':
        return list.some(item => evaluate(item) === true)
      case 'Fn::If':
        return evaluate(list[holds(String(list[0])) ? 1 : 2])
      case 'Fn::Join':
        return (evaluate(list[1]) as readonly string[]).join(String(list[0]))
      case 'Fn::Split':
        return String(evaluate(list[1])).split(String(list[0]))
      case 'Fn::Select':
        return (evaluate(list[1]) as readonly string[])[Number(list[0])]
      default:
        throw new Error(`The tests do not know ${name}`)
    }
  }

  function evaluate(value: unknown): unknown {
    const own = callOf(value)
    if (own !== undefined) return call(...own)
    if (Array.isArray(value)) return value.map(evaluate).filter(item => item !== undefined)
    if (typeof value !== 'object' || value === null) return value
    const members = Object.entries(value).map(([key, member]) => [key, evaluate(member)] as const)
    return Object.fromEntries(members.filter(([, member]) => member !== undefined))
  }

  return {
    evaluate,
    /** Logical names of the resources that these parameters make. */
    made: () =>
      Object.entries(template.Resources)
        .filter(([, { Condition }]) => Condition === undefined || holds(Condition))
        .map(([name]) => name),
    /** Descriptions of the rules that these parameters break. */
    broken: () =>
      Object.values(template.Rules)
        .filter(({ RuleCondition }) => RuleCondition === undefined || evaluate(RuleCondition) === true)
        .flatMap(({ Assertions }) => Assertions)
        .filter(({ Assert }) => evaluate(Assert) !== true)
        .map(({ AssertDescription }) => AssertDescription),
  }
}
