// Decodes CodeDeploy's responses.

import type { BlueGreen, Deployment, Group } from '../deployment.ts'
import type { Diagnostics, EventState, InstanceState } from '../progress.ts'
import { bundleTypeOf, type S3Location } from '../revision/s3-location.ts'

type Maybe<T> = T | undefined

type TargetStatus = 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped' | 'Ready'

interface S3Answer {
  readonly bucket?: Maybe<string>
  readonly key?: Maybe<string>
  readonly bundleType?: Maybe<string>
  readonly version?: Maybe<string>
  readonly eTag?: Maybe<string>
}

interface RevisionAnswer {
  readonly s3Location?: Maybe<S3Answer>
  readonly gitHubLocation?: Maybe<{ readonly commitId?: Maybe<string> }>
}

/** The members that we read of `deploymentInfo`. Every one may be absent. */
interface DeploymentAnswer {
  readonly deploymentId?: Maybe<string>
  readonly status?: Maybe<string>
  readonly description?: Maybe<string>
  readonly creator?: Maybe<string>
  readonly revision?: Maybe<RevisionAnswer>
  readonly previousRevision?: Maybe<RevisionAnswer>
  readonly createTime?: Maybe<Date>
  readonly completeTime?: Maybe<Date>
  readonly errorInformation?: Maybe<{ readonly code?: Maybe<string>; readonly message?: Maybe<string> }>
  /** How many instances are in which status. */
  readonly deploymentOverview?: Maybe<{ readonly [Status in TargetStatus]?: Maybe<number> }>
  readonly rollbackInfo?: Maybe<{ readonly rollbackDeploymentId?: Maybe<string> }>
  readonly autoRollbackConfiguration?: Maybe<{
    readonly enabled?: Maybe<boolean>
    readonly events?: Maybe<readonly string[]>
  }>
  readonly deploymentStyle?: Maybe<{ readonly deploymentType?: Maybe<string> }>
  readonly instanceTerminationWaitTimeStarted?: Maybe<boolean>
  readonly blueGreenDeploymentConfiguration?: Maybe<{
    readonly deploymentReadyOption?: Maybe<{
      readonly actionOnTimeout?: Maybe<string>
      readonly waitTimeInMinutes?: Maybe<number>
    }>
    readonly terminateBlueInstancesOnDeploymentSuccess?: Maybe<{
      readonly action?: Maybe<string>
      readonly terminationWaitTimeInMinutes?: Maybe<number>
    }>
  }>
}

export function readDeployment(id: string, answer: DeploymentAnswer): Deployment {
  const { errorInformation: error, autoRollbackConfiguration: rollback, deploymentOverview } = answer
  const counts = Object.entries(deploymentOverview ?? {}).map(([status, count = 0]) => [status, count])
  return {
    id: answer.deploymentId ?? id,
    status: answer.status ?? 'Unknown',
    description: answer.description ?? '',
    creator: answer.creator ?? '',
    rollsBackAfter: rollback?.enabled === true ? (rollback.events ?? ['DEPLOYMENT_FAILURE']) : [],
    ...given('commit', answer.revision?.gitHubLocation?.commitId),
    ...given('previousCommit', answer.previousRevision?.gitHubLocation?.commitId),
    ...given('s3', readS3(answer.revision?.s3Location)),
    ...given('previousS3', readS3(answer.previousRevision?.s3Location)),
    ...given('overview', deploymentOverview && Object.fromEntries(counts)),
    ...given('createdAt', timeOf(answer.createTime)),
    ...given('completedAt', timeOf(answer.completeTime)),
    ...given('error', error && { code: error.code ?? '', message: error.message ?? '' }),
    ...given('rollbackId', answer.rollbackInfo?.rollbackDeploymentId),
    ...given(
      'blueGreen',
      answer.deploymentStyle?.deploymentType === 'BLUE_GREEN' ? readBlueGreen(answer) : undefined,
    ),
  }
}

function readBlueGreen(answer: DeploymentAnswer): BlueGreen {
  const { deploymentReadyOption: ready, terminateBlueInstancesOnDeploymentSuccess: originals } =
    answer.blueGreenDeploymentConfiguration ?? {}
  return {
    originalsWait: answer.instanceTerminationWaitTimeStarted ?? false,
    ...given('readyAction', ready?.actionOnTimeout),
    ...given('readyMinutes', ready?.waitTimeInMinutes),
    ...given('originalsAction', originals?.action),
    ...given('originalsMinutes', originals?.terminationWaitTimeInMinutes),
  }
}

function readS3(answer: Maybe<S3Answer>): Maybe<S3Location> {
  const { bucket, key, bundleType, version, eTag } = answer ?? {}
  if (bucket === undefined || key === undefined) return undefined
  const type = bundleTypeOf(`.${bundleType}`) ?? 'zip'
  return { bucket, key, bundleType: type, ...given('version', version), ...given('eTag', eTag) }
}

interface TagFilterAnswer {
  readonly Key?: Maybe<string>
  readonly Value?: Maybe<string>
}

export interface GroupAnswer {
  readonly lastAttemptedDeployment?: Maybe<{ readonly deploymentId?: Maybe<string> }>
  readonly lastSuccessfulDeployment?: Maybe<{ readonly deploymentId?: Maybe<string> }>
  readonly ec2TagFilters?: Maybe<readonly TagFilterAnswer[]>
  readonly ec2TagSet?: Maybe<{ readonly ec2TagSetList?: Maybe<readonly (readonly TagFilterAnswer[])[]> }>
  readonly onPremisesInstanceTagFilters?: Maybe<readonly unknown[]>
  readonly onPremisesTagSet?: Maybe<object>
  readonly autoScalingGroups?: Maybe<readonly unknown[]>
  readonly computePlatform?: Maybe<string>
  readonly deploymentStyle?: Maybe<{ readonly deploymentType?: Maybe<string> }>
}

export function readGroup(answer: GroupAnswer): Group {
  const alternatives = (filters: readonly TagFilterAnswer[]) =>
    filters.map(({ Key = '', Value = '' }) => `${Key}=${Value}`).join(' or ')
  // An instance matches one filter of each list: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_EC2TagSet.html
  const lists = [answer.ec2TagFilters ?? [], ...(answer.ec2TagSet?.ec2TagSetList ?? [])]
  return {
    tagFilters: lists
      .filter(list => list.length > 0)
      .map(alternatives)
      .join(' and '),
    ...(choosesNobody(answer) && { choosesNobody: true }),
    ...given('platform', answer.computePlatform),
    ...given('deploymentType', answer.deploymentStyle?.deploymentType),
    ...given('lastAttempted', answer.lastAttemptedDeployment?.deploymentId),
    ...given('lastSuccessful', answer.lastSuccessfulDeployment?.deploymentId),
  }
}

/** Only if the response says so: a member that is absent may exist all the same. */
function choosesNobody(answer: GroupAnswer): boolean {
  const { ec2TagFilters, onPremisesInstanceTagFilters, autoScalingGroups, ec2TagSet, onPremisesTagSet } =
    answer
  const lists = [ec2TagFilters, onPremisesInstanceTagFilters, autoScalingGroups]
  const sets = [ec2TagSet, onPremisesTagSet].filter(set => set !== undefined)
  return lists.every(list => list?.length === 0) && sets.length === 0
}

interface EventAnswer {
  readonly lifecycleEventName?: Maybe<string>
  readonly status?: Maybe<string>
  readonly startTime?: Maybe<Date>
  readonly endTime?: Maybe<Date>
  readonly diagnostics?: Maybe<{ readonly [Name in keyof Diagnostics]?: Maybe<string> }>
}

interface OneTargetAnswer {
  readonly targetId?: Maybe<string>
  readonly status?: Maybe<string>
  readonly instanceLabel?: Maybe<string>
  readonly lifecycleEvents?: Maybe<readonly EventAnswer[]>
}

/** A union: whichever member is present is read. */
interface TargetAnswer {
  readonly instanceTarget?: Maybe<OneTargetAnswer>
  readonly ecsTarget?: Maybe<OneTargetAnswer>
  readonly lambdaTarget?: Maybe<OneTargetAnswer>
  readonly cloudFormationTarget?: Maybe<OneTargetAnswer>
}

/** undefined for a kind of target that did not exist when this was written. */
export function readInstance(answer: TargetAnswer): InstanceState | undefined {
  const target =
    answer.instanceTarget ?? answer.ecsTarget ?? answer.lambdaTarget ?? answer.cloudFormationTarget
  if (target?.targetId === undefined) return undefined
  return {
    id: target.targetId,
    status: target.status ?? 'Unknown',
    ...given('label', target.instanceLabel),
    events: (target.lifecycleEvents ?? []).map(readEvent),
  }
}

function readEvent(answer: EventAnswer): EventState {
  const { diagnostics } = answer
  return {
    event: answer.lifecycleEventName ?? 'Unknown',
    status: answer.status ?? 'Unknown',
    ...given('startedAt', timeOf(answer.startTime)),
    ...given('endedAt', timeOf(answer.endTime)),
    ...given(
      'diagnostics',
      diagnostics && {
        errorCode: diagnostics.errorCode ?? 'UnknownError',
        scriptName: diagnostics.scriptName ?? '',
        message: diagnostics.message ?? '',
        logTail: diagnostics.logTail ?? '',
      },
    ),
  }
}

// The end of the year 9999; what is later, or no number, is no time.
const LAST_TIME = 253_402_300_799_999

function timeOf(date: Maybe<Date>): number | undefined {
  const time = date?.getTime() ?? Number.NaN
  return time >= 0 && time <= LAST_TIME ? time : undefined
}

function given<const K extends string, T>(key: K, value: Maybe<T>): { [Name in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [Name in K]?: T })
}
