// Finds what a site's own deployment files say: which processes run it, with which settings and requirements.

import { isForDevelopment, isServer, stepsOf } from './command-line.ts'
import { type Folder, isBelow } from './folder.ts'
import { type Image, readImage } from './image.ts'
import {
  type ProcessList,
  readCompose,
  readFly,
  readHeroku,
  readProcfile,
  readRender,
  readSupervisor,
  readTasks,
  readUwsgi,
  type SiteProcess,
} from './process-lists.ts'

/** Each value with the file that says so. */
export interface DeploymentFiles {
  /** The command of the server that visitors reach, and what runs before it in the same line. */
  readonly web:
    | { readonly command: string; readonly before: readonly string[]; readonly path: string }
    | undefined
  /** Commands that run before a release is switched to. */
  readonly release: readonly string[]
  /** Processes beside the server, and the file that names them. */
  readonly processes: readonly SiteProcess[]
  readonly processesPath: string | undefined
  /** Variables that an image sets. */
  readonly environment: ReadonlyMap<string, string>
  /** The installation command of an image: pip, uv, Poetry or Pipenv. */
  readonly install: { readonly command: string; readonly path: string } | undefined
  /** The image that has the server, else the first that installs or builds something of the site. */
  readonly image: Pick<Image, 'path' | 'packages' | 'builds'> | undefined
  /** The scripts of package.json that the image with the server builds with; undefined where no image has it. */
  readonly buildScripts: readonly string[] | undefined
  /** What only serves development. */
  readonly leftOut: readonly string[]
}

const FOR_OTHERS = /(^|[/._-])(dev\w*|local|tests?|ci|docs?|examples?|e2e|cypress|playwright)([/._-]|$)/

/** The deployment files of a repository; those near `project`, the folder of the application, first. */
export function readDeploymentFiles(folder: Folder, project = ''): DeploymentFiles {
  const near = (pattern: RegExp) =>
    [...folder.paths]
      .filter(path => pattern.test(path) && !FOR_OTHERS.test(path))
      .sort((a, b) => distance(a, project) - distance(b, project))
  const procfiles = near(/(^|\/)Procfile$/)
    .slice(0, 1)
    .map(path => withoutDevelopment(readProcfile(path, folder)))
  const images = near(/(^|\/)([\w-]+\.)?(Dockerfile|Containerfile)([.-]prod\w*)?$/).map(path =>
    readImage(path, folder),
  )
  const copied = images.flatMap(image => image.copied)
  const served = images.find(({ command }) => isServer(command))
  const lists = [
    ...procfiles,
    ...near(/(^|\/)fly\.toml$/).map(path => readFly(path, folder)),
    ...near(/(^|\/)heroku\.yml$/).map(path => readHeroku(path, folder)),
    ...near(/(^|\/)render\.ya?ml$/).map(path => readRender(path, folder)),
    ...near(/(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/).map(path => readCompose(path, folder, copied)),
    ...(served ? [{ path: served.commandPath, processes: [{ name: 'web', command: served.command }] }] : []),
    ...near(/\.conf$/).map(path => readSupervisor(path, folder)),
    ...near(/uwsgi[\w.-]*\.ini$/).map(path => readUwsgi(path, folder)),
    ...near(/(^|\/)pyproject\.toml$/).map(path => readTasks(path, folder)),
  ]
  const webs = lists.flatMap(({ path, processes }) =>
    processes.filter(({ name }) => name === 'web').map(({ command }) => ({ command, path })),
  )
  const beside = lists.map(({ path, processes }) => ({
    path,
    processes: processes.filter(({ name }) => name !== 'web' && name !== 'release'),
  }))
  const others = beside.find(({ processes }) => processes.length > 0)
  return {
    web: webs[0] && splitServer(webs[0]),
    release: firstRelease(lists),
    processes: (others?.processes ?? []).map(({ name, command }) => ({
      name,
      command: stepsOf(command).join(' && '),
    })),
    processesPath: others?.path,
    environment: new Map(images.toReversed().flatMap(({ environment }) => environment)),
    install: images.flatMap(({ install, path }) => install.map(command => ({ command, path })))[0],
    image: served ?? images.find(({ builds, install }) => builds.length + install.length > 0),
    buildScripts: served?.buildScripts,
    leftOut: procfiles.flatMap(({ path, leftOut }) => leftOut.map(({ name }) => `${path}: ${name}`)),
  }
}

/** Where the server itself is for development, so is the whole file. */
function withoutDevelopment({ path, processes }: ProcessList) {
  const whole = processes.some(({ name, command }) => name === 'web' && isForDevelopment(command))
  const leftOut = processes.filter(({ command }) => whole || isForDevelopment(command))
  return { path, processes: processes.filter(each => !leftOut.includes(each)), leftOut }
}

function firstRelease(lists: readonly ProcessList[]): readonly string[] {
  return (
    lists
      .map(({ processes }) =>
        processes.filter(({ name }) => name === 'release').flatMap(({ command }) => stepsOf(command)),
      )
      .find(steps => steps.length > 0) ?? []
  )
}

/** Files of the folder itself come first, then those nearest to the top. */
function distance(path: string, project: string): number {
  const inside = project !== '' && isBelow(path, project)
  return path.split('/').length + (inside ? 0 : 1) + (/\bprod|deploy/.test(path) ? 0 : 0.5)
}

// It waits for a database, for example; the rest of such a loop is for the shell only.
const WAITS = /^(!|\[|(while|until|do|done|if|then|else|fi|for|sleep|echo|set)\b|\S*wait-for)/

/** `migrate && collectstatic && gunicorn …`: the last step is the server. */
function splitServer({ command, path }: { readonly command: string; readonly path: string }) {
  const steps = stepsOf(command)
  return { command: steps.at(-1) ?? '', before: steps.slice(0, -1).filter(step => !WAITS.test(step)), path }
}
