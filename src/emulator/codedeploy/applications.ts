// The operations on applications.

import type {
  BatchGetApplicationsOutput,
  CreateApplicationOutput,
  GetApplicationOutput,
  ListApplicationsOutput,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { findApplication, requireApplicationName } from './lookup.ts'
import { oneOf } from './one-of.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { showApplication } from './response-shapes.ts'
import { newApplication, type Store } from './state.ts'
import { readTags } from './tags.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

// "The maximum number of applications you can specify is 100": the model's words.
const BATCH_LIMIT = 100

export function getApplication(store: Store, input: Input<'getApplicationInput'>): GetApplicationOutput {
  return { application: showApplication(findApplication(store, input.applicationName)) }
}

export function batchGetApplications(
  store: Store,
  { applicationNames = [] }: Input<'batchGetApplicationsInput'>,
): BatchGetApplicationsOutput {
  if (applicationNames.length === 0)
    throw new AwsError('ApplicationNameRequiredException', 'The request does not specify an application.')
  if (applicationNames.length > BATCH_LIMIT)
    throw new AwsError(
      'BatchLimitExceededException',
      `A request may name at most ${BATCH_LIMIT} applications.`,
    )
  const applications = applicationNames.map(name => findApplication(store, name))
  return { applicationsInfo: applications.map(showApplication) }
}

export function listApplications(
  store: Store,
  input: Input<'listApplicationsInput'>,
): ListApplicationsOutput {
  const { page, nextToken } = paginate({
    items: [...store.applications.keys()],
    id: name => name,
    token: input.nextToken,
    size: store.pageSize,
  })
  return { applications: page, nextToken }
}

export function createApplication(
  store: Store,
  { applicationName, computePlatform = 'Server', tags }: Input<'createApplicationInput'>,
): CreateApplicationOutput {
  const name = requireApplicationName(applicationName)
  // The model's enum has Lambda and ECS too; the emulator has instances only.
  oneOf(['Server'], computePlatform, 'InvalidComputePlatformException', 'computePlatform')
  requireNew(store, name)
  const application = newApplication({ name, now: store.context.clock.now(), tags: readTags(tags ?? []) })
  store.applications.set(name, application)
  return { applicationId: application.id }
}

export function updateApplication(
  store: Store,
  { applicationName, newApplicationName }: Input<'updateApplicationInput'>,
): object {
  const application = findApplication(store, applicationName)
  if (newApplicationName === undefined || newApplicationName === application.name) return {}
  const name = requireApplicationName(newApplicationName)
  requireNew(store, name)
  store.applications.delete(application.name)
  application.name = name
  store.applications.set(name, application)
  return {}
}

/** No error where there is none: the model lists none. */
export function deleteApplication(
  { applications }: Store,
  { applicationName }: Input<'deleteApplicationInput'>,
): object {
  applications.delete(requireApplicationName(applicationName))
  return {}
}

function requireNew({ applications }: Store, name: string): void {
  if (applications.has(name))
    throw new AwsError('ApplicationAlreadyExistsException', `The application ${name} already exists.`)
}
