// Rules for the files section.

import { basename, dirname, extname } from 'node:path/posix'
import type { FileMapping } from '../../appspec/file-mapping.ts'
import { pathOf } from '../../appspec/target-path.ts'
import type { Value } from '../../appspec/value.ts'
import { pathInRevision } from '../../core/revision.ts'
import { error, type Finding, warning } from '../finding.ts'
import { explainLeftOut } from '../left-out.ts'
import type { ListingTree } from '../listing-tree.ts'
import type { Model } from '../model.ts'
import { leadsOutside } from '../outside.ts'

export function checkFiles(model: Model): Finding[] {
  const findings = model.appspec.files.flatMap(file => [
    ...(checkSource(file.source, model) ?? []),
    ...(model.platform === 'linux' ? (checkDestination(file, model.tree) ?? []) : []),
  ])
  return [...findings, ...checkLoops(model)]
}

/** What is behind so many links that Linux gives up. One for each entry of the files section. */
function checkLoops({ plan, tree }: Model): Finding[] {
  if (!tree.hasLinks) return []
  const looping = new Set<FileMapping>()
  for (const { source, file } of plan.copies.values()) {
    const isUnread = tree.kindOf(source) === undefined && tree.linkAt(source) === undefined
    if (isUnread && tree.kindOf(pathOf(file.source) ?? '') === 'folder') looping.add(file)
  }
  return [...looping].map(({ source }) =>
    warning({
      code: 'appspec/link-loop',
      what: `A link in "${pathOf(source)}" points to a folder that contains it.`,
      why: 'The agent follows it until Linux refuses: the folder is installed into itself, forty times, or Install fails.',
      fix: 'Remove the link, or do not install it.',
      at: source.at,
    }),
  )
}

function checkSource(source: Value, model: Model): Finding[] | undefined {
  const { tree, onDisk } = model
  const { at } = source
  const written = pathOf(source)
  if (written === undefined) return undefined
  const text = onDisk(written)
  const path = pathInRevision(text)
  if (path === undefined) {
    const what = `The source "${text}" points outside the revision.`
    return [leadsOutside(text, { needs: 'any', what, at })]
  }
  // A link is installed as a link, wherever it leads.
  if (tree.kindOf(text) !== undefined || tree.linkAt(text) !== undefined) return undefined
  const [why, fix] = explainMissing(path, model)
  return [
    error({
      code: 'appspec/source-missing',
      what: `The source "${text}" is not in the revision.`,
      why,
      fix,
      at,
    }),
  ]
}

function explainMissing(
  path: string,
  { tree, paths, revision, submodules }: Model,
): [why: string, fix: string] {
  const stops = 'Install stops halfway.'
  if (tree.kindOf(path) === 'file')
    return [`${path} is a file, but the trailing slash means a folder. ${stops}`, `Write "source: ${path}".`]
  if (/[*?[]/.test(path)) {
    const folder = path.slice(0, path.search(/[^/]*[*?[]/)) || '/'
    const fix = `Name the folder: "source: ${folder}" installs everything in it.`
    return ['The agent takes * ? [ literally: it has no wildcards.', fix]
  }
  const leftOut = explainLeftOut(path, revision, submodules)
  if (leftOut !== undefined) return [`${leftOut.why} ${stops}`, leftOut.fix]
  const meant = paths.findNear(path)
  const fix =
    meant === undefined
      ? `Commit ${path}, or remove the entry.`
      : `Write "source: ${meant}", or commit ${path}.`
  return [`${stops} Build output and empty folders are not in a commit.`, fix]
}

function checkDestination({ source, destination }: FileMapping, tree: ListingTree): Finding[] | undefined {
  const { at } = destination
  const text = pathOf(destination)
  if (text === undefined) return undefined
  const sourceText = pathOf(source) ?? ''
  const { path, kind } = tree.resolve(sourceText)
  if (text === '') {
    const isFolder = kind === 'folder'
    const finding = isFolder ? error : warning
    return [
      finding({
        code: 'appspec/destination-empty',
        what: `The destination of "${sourceText}" is empty.`,
        why: isFolder
          ? 'The agent would try to create its working directory, which exists, and Install would fail.'
          : 'The agent installs the file into the root folder of the instance.',
        fix: 'Write the folder on the instance: "destination: /var/www/site".',
        at,
      }),
    ]
  }
  if (text.startsWith('~')) {
    return [
      error({
        code: 'appspec/destination-home',
        what: `The destination "${text}" starts with ~.`,
        why: 'The agent expands it in some steps but not in others, and fails.',
        fix: `Write it out: "destination: /home/${text.replace(/^~(?=\/|$)/, 'ec2-user').replace(/^~/, '')}".`,
        at,
      }),
    ]
  }
  if (!text.startsWith('/')) {
    const hasVariable = text.startsWith('$')
    return [
      warning({
        code: 'appspec/destination-relative',
        what: `The destination "${text}" is relative.`,
        why: hasVariable
          ? 'The agent does not expand variables: it creates a folder of that name in its working folder.'
          : "It is relative to the agent's working folder, which differs between instances.",
        fix: hasVariable
          ? 'Write the absolute path, without variables: "destination: /var/www/site".'
          : `Write the absolute path: "destination: /${text.replace(/^(\.{1,2}\/)+/, '')}".`,
        at,
      }),
    ]
  }
  const name = basename(path)
  // The name of a file: the same ending, whatever stands before it.
  if (kind !== 'file' || extname(name) === '' || extname(text) !== extname(name) || text.endsWith('/'))
    return undefined
  return [
    warning({
      code: 'appspec/destination-file',
      what: `"${name}" would be installed as ${text}/${name}.`,
      why: 'A destination is always a folder.',
      fix: destinationAdvice(text, name),
      at,
    }),
  ]
}

function destinationAdvice(text: string, name: string): string {
  const write = `Write "destination: ${dirname(text)}".`
  return basename(text) === name ? write : `${write} The file keeps its name; a script can rename it.`
}
