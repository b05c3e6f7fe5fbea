// The buckets of the emulated S3: the versions of each object, their bytes in files.

import { randomBytes, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AwsError } from '../aws-error.ts'
import type { ObjectChecksum, ReceivedBody } from './body.ts'

export interface BucketSetup {
  readonly name: string
  /** Whether every upload makes a version; false unless given, as on AWS. */
  readonly versioning?: boolean
}

export interface ObjectVersion {
  /** Absent in a bucket that has never had versioning. */
  readonly id?: string
  /** Milliseconds since the epoch. */
  readonly modified: number
  /** Absent in a marker that says that the object was deleted. */
  readonly content?: ObjectContent
}

export interface ObjectContent {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** With its quotes. */
  readonly eTag: string
  /** Those of the upload that a download gets back: content-type, x-amz-meta-… */
  readonly headers: ReadonlyMap<string, string>
  readonly checksum?: ObjectChecksum
}

export interface Upload {
  readonly id: string
  readonly key: string
  readonly headers: ReadonlyMap<string, string>
  /** The checksum that its parts have, and whether the whole object gets one of the same kind. */
  readonly checksum?: { readonly name: string; readonly full: boolean }
  readonly parts: Map<number, ReceivedBody>
}

export interface Bucket {
  readonly name: string
  readonly created: number
  versioning: 'Enabled' | 'Suspended' | undefined
  /** By key; newest first. */
  readonly objects: Map<string, ObjectVersion[]>
  readonly uploads: Map<string, Upload>
}

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** Without `setups` every bucket exists, with versioning, as every repository of the emulator's GitHub does. */
export class ObjectStore {
  readonly buckets = new Map<string, Bucket>()
  readonly #directory: string
  readonly #open: boolean

  constructor({
    directory,
    setups,
    now,
  }: { directory: string; setups: readonly BucketSetup[] | undefined; now: number }) {
    this.#directory = directory
    this.#open = setups === undefined
    for (const { name, versioning = false } of setups ?? []) this.#add(name, versioning, now)
  }

  bucket(name: string, now: number): Bucket {
    const bucket = this.buckets.get(name)
    if (bucket !== undefined) return bucket
    requireBucketName(name)
    if (this.#open) return this.#add(name, true, now)
    throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404)
  }

  create(name: string, now: number): Bucket {
    requireBucketName(name)
    if (this.buckets.has(name))
      throw new AwsError('BucketAlreadyOwnedByYou', 'The bucket exists, and is yours.', 409)
    return this.#add(name, false, now)
  }

  delete(bucket: Bucket): void {
    if ([...bucket.objects.values()].some(versions => versions.length > 0))
      throw new AwsError('BucketNotEmpty', 'The bucket has objects, or versions of them.', 409)
    this.buckets.delete(bucket.name)
  }

  /** The path of a file that is not there yet. */
  newPath(): string {
    return join(this.#directory, randomUUID())
  }

  #add(name: string, versioning: boolean, created: number): Bucket {
    const bucket: Bucket = {
      name,
      created,
      versioning: versioning ? 'Enabled' : undefined,
      objects: new Map(),
      uploads: new Map(),
    }
    this.buckets.set(name, bucket)
    return bucket
  }
}

/** The newest version, or the one of that id. Throws AwsError where there is none, and for a marker of deletion. */
export function findVersion(
  { objects }: Bucket,
  key: string,
  id: string | undefined,
): ObjectVersion & { readonly content: ObjectContent } {
  const versions = objects.get(key) ?? []
  const found =
    id === undefined
      ? versions[0]
      : versions.find(version => version.id === id || (id === 'null' && version.id === undefined))
  if (found?.content !== undefined) return { ...found, content: found.content }
  if (id === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404)
  if (found !== undefined)
    throw new AwsError('MethodNotAllowed', 'This version is a marker that the object was deleted.', 405)
  throw new AwsError('NoSuchVersion', 'The specified version does not exist.', 404)
}

/** Adds a version in a bucket that keeps versions, else replaces the object. No content: a marker of deletion. */
export async function putVersion(
  bucket: Bucket,
  key: string,
  { content, now }: { content?: ObjectContent; now: number },
): Promise<ObjectVersion> {
  const id = bucket.versioning === 'Enabled' ? { id: randomBytes(24).toString('base64url') } : {}
  const version: ObjectVersion = { ...id, modified: now, ...(content && { content }) }
  const versions = bucket.objects.get(key) ?? []
  const replaced = version.id === undefined ? versions.filter(old => old.id === undefined) : []
  const kept = versions.filter(old => !replaced.includes(old))
  const isMarker = content === undefined && bucket.versioning === undefined
  bucket.objects.set(key, isMarker ? kept : [version, ...kept])
  await removeFiles(replaced)
  return version
}

/** Removes one version for good. */
export async function deleteVersion(
  { objects }: Bucket,
  key: string,
  id: string,
): Promise<ObjectVersion | undefined> {
  const versions = objects.get(key) ?? []
  const removed = versions.filter(version => (version.id ?? 'null') === id)
  objects.set(
    key,
    versions.filter(version => !removed.includes(version)),
  )
  await removeFiles(removed)
  return removed[0]
}

async function removeFiles(versions: readonly ObjectVersion[]): Promise<void> {
  for (const { content } of versions) if (content !== undefined) await rm(content.path, { force: true })
}

function requireBucketName(name: string): void {
  if (!BUCKET_NAME.test(name) || name.includes('..'))
    throw new AwsError('InvalidBucketName', 'The specified bucket is not valid.')
}
