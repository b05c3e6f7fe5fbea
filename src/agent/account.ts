// Looks up the numeric id of a user or a group.

import { showValue, type Value } from '../appspec/value.ts'
import { Problem } from '../core/problem.ts'
import { run } from '../core/process.ts'

export interface Accounts {
  /** Both throw a Problem when there is no such user or group. */
  user(name: Value): Promise<number>
  group(name: Value): Promise<number>
}

/** Looks up each name once. */
export function createAccounts(environment: Readonly<Record<string, string>>): Accounts {
  const known = new Map<string, Promise<number>>()
  const find = (database: 'passwd' | 'group', name: Value): Promise<number> => {
    const kind = database === 'passwd' ? 'user' : 'group'
    if (name.kind !== 'text') throw notText(kind, name)
    const key = `${database} ${name.text}`
    const number = known.get(key) ?? ask({ database, kind, name: name.text, environment })
    known.set(key, number)
    return number
  }
  return { user: name => find('passwd', name), group: name => find('group', name) }
}

async function ask(options: {
  readonly database: string
  readonly kind: string
  readonly name: string
  readonly environment: Readonly<Record<string, string>>
}): Promise<number> {
  const { database, kind, name, environment } = options
  const { exit, stdout } = await run('getent', [database, '--', name], { env: environment })
  const [found, , number] = stdout.toString().split(':')
  // getent accepts a number as a name, the agent does not.
  if (exit === 0 && found === name && number !== undefined) return Number(number)
  const what = `The agent can't find ${kind} for ${name}: this machine has no such ${kind}.`
  const fix = `Create the ${kind} before the first deployment, or correct the permissions section.`
  throw new Problem({ code: `install/no-such-${kind}`, what, fix })
}

function notText(kind: string, name: Value): Problem {
  return new Problem({
    code: `install/no-such-${kind}`,
    what: `The permissions section gives the ${kind} as ${showValue(name)}; the agent accepts only names.`,
    fix: `Write the name of the ${kind}.`,
    at: name.at,
  })
}
