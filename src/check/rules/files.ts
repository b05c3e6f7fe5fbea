// Rules for the files section.

import { basename, dirname, extname } from 'node:path/posix'
import type { FileMapping } from '../../appspec/file-mapping.ts'
import { showValue } from '../../appspec/value.ts'
import { mayExist, pathInRevision, type Revision } from '../../core/revision.ts'
import { error, type Finding, warning } from '../finding.ts'
import { type InstallPlan, textOf } from '../install-plan.ts'
import type { Model } from '../model.ts'
import { nearPath } from '../near-path.ts'

export function checkFiles({ appspec, revision, plan }: Model): Finding[] {
  return [
    ...appspec.files.flatMap(file => [
      ...(checkSource(file, revision) ?? []),
      ...(checkDestination(file, revision) ?? []),
    ]),
    ...checkClashes(plan),
  ]
}

function checkSource({ source: value }: FileMapping, revision: Revision): Finding[] | undefined {
  const { at } = value
  if (value.kind !== 'text') return [noText('source', showValue(value), at)]
  const path = pathInRevision(value.text)
  if (path === undefined) {
    return [
      error({
        code: 'appspec/path-outside',
        what: `The source "${value.text}" leads out of the revision.`,
        why: 'What lies outside of it is not what was committed.',
        fix: 'Keep it in the repository, and name it by its path from there.',
        at,
      }),
    ]
  }
  if (mayExist(revision, path)) return undefined
  const paths = [...revision.entries.keys()]
  const pattern = /[*?[]/.test(path)
  const meant = nearPath(path, paths)
  return [
    error({
      code: 'appspec/source-missing',
      what: `The source "${value.text}" is not in the revision.`,
      why: pattern
        ? 'The agent takes * ? [ for letters of a name: it knows no patterns.'
        : 'Install stops there, with what was copied before it in place. What a build makes is not in a commit.',
      fix: pattern
        ? `Name the folder: "source: ${path.slice(0, path.search(/[^/]*[*?[]/)) || '/'}" is all that is in it.`
        : meant === undefined
          ? `Commit ${path}, or remove the entry.`
          : `Write "source: ${meant}", or commit ${path}.`,
      at,
    }),
  ]
}

function checkDestination(
  { source, destination: value }: FileMapping,
  revision: Revision,
): Finding[] | undefined {
  const { at } = value
  if (value.kind !== 'text') return [noText('destination', showValue(value), at)]
  const { text } = value
  if (text.startsWith('~')) {
    return [
      error({
        code: 'appspec/destination-home',
        what: `The destination "${text}" begins with ~.`,
        why: 'The agent expands it in some of its steps and not in others, and fails between them.',
        fix: `Write it out: "destination: /home/ec2-user${text.slice(1)}".`,
        at,
      }),
    ]
  }
  if (!text.startsWith('/')) {
    return [
      warning({
        code: 'appspec/destination-relative',
        what: `The destination "${text}" is relative.`,
        why: "It begins at the agent's own working folder, which is not the same on every instance.",
        fix: `Write it from the top: "destination: /${text.replace(/^(\.\/)+/, '')}".`,
        at,
      }),
    ]
  }
  const path = pathInRevision(textOf(source))
  const name = path?.slice(path.lastIndexOf('/') + 1) ?? ''
  const isFile = revision.entries.get(path ?? '')?.kind === 'file'
  // The name of a file: the same ending, whatever stands before it.
  if (!isFile || extname(name) === '' || extname(text) !== extname(name) || text.endsWith('/'))
    return undefined
  return [
    warning({
      code: 'appspec/destination-file',
      what: `"${name}" would be installed as ${text}/${name}.`,
      why: 'A destination always names the folder that a file goes into.',
      fix: destinationAdvice(text, name),
      at,
    }),
  ]
}

function destinationAdvice(text: string, name: string): string {
  const write = `Write "destination: ${dirname(text)}".`
  return basename(text) === name ? write : `${write} It keeps its name; a script can give it another.`
}

function noText(key: string, shown: string, at: FileMapping['at']): Finding {
  return error({
    code: 'appspec/not-a-path',
    what: `The ${key} is ${shown}, not a path.`,
    why: 'The agent only notices while it installs.',
    fix: 'Put it between quotes, or write a path.',
    at,
  })
}

/** One for each pair of entries, however many files they have in common. */
function checkClashes({ clashes }: InstallPlan): Finding[] {
  const told = new Set<FileMapping>()
  return clashes.flatMap(({ target, one, other }) => {
    const { file } = other.mapping
    if (told.has(file)) return []
    told.add(file)
    return error({
      code: 'appspec/same-destination',
      what: `${one.source} and ${other.source} would both be installed as ${target}.`,
      why: `Line ${one.mapping.file.at.line} of the AppSpec puts the first there; Install stops at the second.`,
      fix: 'Give one of them another destination, or leave it out.',
      at: file.source.at,
    })
  })
}
