// Is a group without deployments told from one whose deployments the role may not list?

import { expect, test } from 'vitest'
import { CallFailure } from '../../../src/deploy/aws/call-failure.ts'
import type { CodeDeploy } from '../../../src/deploy/aws/operations.ts'
import { openHistory } from '../../../src/deploy/create/group-history.ts'
import { callFailure, createContext, inTurn } from '../context.ts'
import { NAMES } from '../harness.ts'

const MISSING = new CallFailure({
  kind: 'final',
  error: 'DeploymentGroupDoesNotExistException',
  code: 'aws/DeploymentGroupDoesNotExistException',
  what: 'ListDeployments failed',
})

test.each<[name: string, listDeployments: CodeDeploy['listDeployments'], ids: readonly string[] | undefined]>(
  [
    ['the group has had two', async () => ['d-1', 'd-2'], ['d-1', 'd-2']],
    ['the group does not exist', inTurn<never>(MISSING), []],
    ['the role may not list them', inTurn<never>(callFailure('denied')), undefined],
    ['the request is refused', inTurn<never>(callFailure('final')), undefined],
  ],
)('%s', async (_, listDeployments, ids) => {
  const history = openHistory({ ...createContext({ listDeployments }), name: NAMES })
  expect(await history.list({})).toEqual(ids)
})
