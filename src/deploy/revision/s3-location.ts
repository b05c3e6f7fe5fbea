// Where a bundle is in S3.

export type BundleType = 'zip' | 'tgz' | 'tar'

export interface S3Location {
  readonly bucket: string
  readonly key: string
  readonly bundleType: BundleType
  /** Of a bucket with versions. */
  readonly version?: string | undefined
  /** Without its quotes. */
  readonly eTag?: string | undefined
}

/** By the ending of a name; undefined where CodeDeploy does not unpack such a file. */
export function bundleTypeOf(name: string): BundleType | undefined {
  // https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_S3Location.html
  if (/\.zip$/i.test(name)) return 'zip'
  if (/\.(tgz|tar\.gz)$/i.test(name)) return 'tgz'
  return /\.tar$/i.test(name) ? 'tar' : undefined
}

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
export const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** `bucket/key[?versionId=…]`, with or without `s3://`; undefined where it is none, or no bundle by its name. */
export function parseS3Location(text: string): S3Location | undefined {
  const [, bucket, key, version] = /^(?:s3:\/\/)?([^/]+)\/([^?]+)(?:\?versionId=(\S+))?$/.exec(text) ?? []
  const bundleType = bundleTypeOf(key ?? '')
  if (bucket === undefined || key === undefined || bundleType === undefined) return undefined
  return BUCKET_NAME.test(bucket) ? { bucket, key, bundleType, ...(version && { version }) } : undefined
}

/** `s3://bucket/key` */
export const s3Text = ({ bucket, key }: Pick<S3Location, 'bucket' | 'key'>) => `s3://${bucket}/${key}`
