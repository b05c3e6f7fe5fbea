// The inputs that say where the revision comes from: GitHub, a bundle that this job makes, or one that is in S3.

import { Problem } from '../core/problem.ts'
import type { DeployRequest, RevisionRequest } from '../deploy/request.ts'
import type { S3Location } from '../deploy/revision/s3-location.ts'
import { conflict, RESTARTS } from './input-rules.ts'

interface RevisionInputs {
  readonly revisionBucket: string | undefined
  readonly revisionPrefix: string
  readonly revisionPath: string | undefined
  readonly folder: string | undefined
  readonly revisionS3: S3Location | undefined
}

export function requestedRevision(inputs: RevisionInputs): RevisionRequest {
  const { revisionBucket, revisionPrefix, revisionPath, folder, revisionS3 } = inputs
  if (revisionS3 !== undefined) return { kind: 's3', location: revisionS3 }
  if (revisionBucket === undefined) return { kind: 'github' }
  return { kind: 'bundle', bucket: revisionBucket, prefix: revisionPrefix, path: revisionPath, folder }
}

/** `named`: the commit is an input, and not the run's. */
export function revisionProblems(
  inputs: RevisionInputs & Pick<DeployRequest, 'check' | 'deploymentMode' | 'rehearse'>,
  named: boolean,
): Problem[] {
  const { revisionBucket, revisionPrefix, revisionPath, folder, revisionS3 } = inputs
  const needBucket = { 'revision-path': revisionPath, 'revision-prefix': revisionPrefix, folder }
  const found: (Problem | false)[] = Object.entries(needBucket).map(
    ([name, value]) => !!value && revisionBucket === undefined && withoutBucket(name),
  )
  if (revisionS3 !== undefined) {
    found.push(
      revisionBucket !== undefined &&
        conflict(
          'revision-s3',
          'revision-bucket',
          'Either the bundle already exists, or this job builds it.',
        ),
      named && conflict('revision-s3', 'commit', 'The bundle itself records its commit.'),
      inputs.check === 'only' &&
        conflict('revision-s3', 'check: only', 'A check alone does not use AWS, but S3 does.'),
      inputs.rehearse && conflict('revision-s3', 'rehearse: true', "The rehearsal's S3 is empty."),
    )
  }
  if (inputs.deploymentMode === 'RESTART' && (revisionS3 ?? revisionBucket) !== undefined)
    found.push(conflict(revisionS3 ? 'revision-s3' : 'revision-bucket', 'deployment-mode: RESTART', RESTARTS))
  if (folder !== undefined && revisionPath !== undefined)
    found.push(
      conflict('folder', 'revision-path', 'Give the complete path of a built folder in "revision-path".'),
    )
  return found.filter(problem => problem !== false)
}

function withoutBucket(name: string): Problem {
  return new Problem({
    code: `inputs/${name}`,
    what: 'It applies only to a bundle in S3, but no bucket is set',
    why: 'From GitHub, CodeDeploy can only get whole commits.',
    fix: 'Set "revision-bucket", or remove this input.',
    at: { kind: 'input', name },
  })
}
