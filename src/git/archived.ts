// Opens a revision as git's archive has it, which is what CodeDeploy downloads.

import { isGitAttributes } from '../core/git-attributes.ts'
import { findPaths, type Revision } from '../core/revision.ts'
import { readTarRevision } from '../core/tar-revision.ts'
import type { Git } from './git.ts'

// What makes an archive differ from the files of a commit, or them from the folder: files that it leaves out, texts that it
// changes, and contents that are stored elsewhere (Git LFS).
const CHANGING = /\bexport-|\beol=crlf|\bident\b|working-tree-encoding|\bfilter=/

// Nobody writes so many; who does gets an archive without a look at them.
const MOST_FILES = 1000

/**
 * The same where no .gitattributes changes anything, since an archive takes longer, and where the archive cannot be made or
 * is too large. `tree` is the sha of a commit or a tree.
 */
export async function asArchived(
  revision: Revision,
  git: Git,
  tree: () => Promise<string>,
): Promise<Revision> {
  const files = findPaths(revision, (path, { kind }) => kind === 'file' && isGitAttributes(path))
  if (files.length === 0) return revision
  const attributes = await revision.read(files.slice(0, MOST_FILES))
  const isChanging = [...attributes.values()].some(bytes => CHANGING.test(Buffer.from(bytes).toString()))
  if (!isChanging && files.length <= MOST_FILES) return revision
  const command = ['archive', '--format=tar', '--prefix=top/', await tree()]
  const archived = git.read(command, archive => readTarRevision(archive, attributes))
  return (await archived.catch(() => undefined)) ?? revision
}
