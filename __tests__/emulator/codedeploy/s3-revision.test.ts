// Deploys revisions that are bundles in S3.

import type { CreateDeploymentInput, RevisionLocation } from '@aws-sdk/client-codedeploy'
import { describe, expect, test } from 'vitest'
import { fleet, scripts } from '../fleet.ts'

const LOCATION = {
  bucket: 'bucket',
  key: 'site.zip',
  bundleType: 'zip',
  version: 'v1',
  eTag: '"abc"',
} as const
const S3: RevisionLocation = { revisionType: 'S3', s3Location: LOCATION }

test('the agent gets its place and its address; the service shows it', async () => {
  const { service, clock, create, get } = fleet(scripts('.'))
  const id = await create({ revision: S3 })
  await clock.until(service.idle())
  expect(await get(id)).toMatchObject({ status: 'Succeeded', revision: S3 })
})

test('the instances that have the same bundle are not outdated, quoted or not', async () => {
  const { service, clock, create, get } = fleet(scripts('.'))
  await create({ revision: S3 })
  await clock.until(service.idle())
  const outdated = async (change: object) => {
    const revision = { revisionType: 'S3', s3Location: { ...LOCATION, ...change } } as const
    const id = await create({ revision, updateOutdatedInstancesOnly: true })
    await clock.until(service.idle())
    return (await get(id)).errorInformation?.code ?? 'deployed'
  }
  expect(await outdated({ eTag: 'abc' })).toBe('NO_INSTANCES')
  expect(await outdated({ version: 'v2' })).toBe('deployed')
})

test('revisions in S3 are registered, found and filtered', async () => {
  const { service } = fleet(scripts('.'))
  const application = { applicationName: 'App' }
  await service.call('RegisterApplicationRevision', { ...application, revision: S3, description: 'first' })
  expect(await service.call('GetApplicationRevision', { ...application, revision: S3 })).toMatchObject({
    revision: S3,
    revisionInfo: { description: 'first' },
  })
  const list = (filter: object) => service.call('ListApplicationRevisions', { ...application, ...filter })
  expect(await list({ s3Bucket: 'bucket', s3KeyPrefix: 'site' })).toMatchObject({ revisions: [S3] })
  expect(await list({ s3Bucket: 'bucket', s3KeyPrefix: 'other' })).toMatchObject({ revisions: [] })
  expect(await list({ s3Bucket: 'other' })).toMatchObject({ revisions: [] })
})

describe('is refused with InvalidRevisionException', () => {
  test.each([
    ['no location', { revisionType: 'S3' }],
    ['the location of another type', { revisionType: 'GitHub', s3Location: LOCATION }],
    ['no bucket', { revisionType: 'S3', s3Location: { ...LOCATION, bucket: undefined } }],
    ['no key', { revisionType: 'S3', s3Location: { ...LOCATION, key: '' } }],
    ['no bundle type', { revisionType: 'S3', s3Location: { ...LOCATION, bundleType: undefined } }],
    ['a bundle type of ECS', { revisionType: 'S3', s3Location: { ...LOCATION, bundleType: 'YAML' } }],
  ])('%s', async (_, revision) => {
    const { create } = fleet(scripts('.'))
    await expect(create({ revision } as CreateDeploymentInput)).rejects.toMatchObject({
      code: 'InvalidRevisionException',
    })
  })
})
