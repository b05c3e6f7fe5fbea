// The modules of this file (of a package: how many). Each begins with its path.
//   src/git/archived.ts
//   src/git/git.ts
//   src/git/listing.ts
//   src/git/open-revision.ts
//   src/git/repository.ts
//   src/git/snapshot.ts
//   src/git/working-tree.ts
module.exports = {
// src/git/git.ts
40075: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    gk: () => gitFailed,
    lD: () => createGit,
    ng: () => readSafeDirectories
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
  var _core_file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87688);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19341);
  var _core_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14831);
  const SETTINGS = [ "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false" ];
  const VARIABLES = {
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C"
  };
  function createGit(caller, directory, variables = {}, safe = []) {
    const {path: path, sudoUid: sudoUid, signal: signal} = caller;
    const env = {
      PATH: path,
      ...sudoUid && {
        SUDO_UID: sudoUid
      },
      ...VARIABLES,
      ...variables
    };
    const options = {
      cwd: directory,
      env: env,
      ...signal && {
        signal: signal
      }
    };
    const settings = [ ...SETTINGS, ...safe.flatMap(folder => [ "-c", `safe.directory=${folder}` ]) ];
    const succeed = async (args, input) => {
      const {exit: exit, stdout: stdout, stderr: stderr} = await git.run(args, input);
      if (exit === 0) return stdout;
      throw gitFailed(args.find((arg, index) => arg !== "-c" && args[index - 1] !== "-c") ?? "", directory, stderr.toString());
    };
    const startStream = (args, input) => {
      signal?.throwIfAborted();
      const child = (0, _core_process_js__WEBPACK_IMPORTED_MODULE_3__.ni)("git", [ ...settings, ...args ], {
        ...options,
        stdio: [ "pipe", "pipe", "ignore" ]
      });
      child.stdin?.on("error", () => {});
      child.stdin?.end(input);
      const output = child.stdout ?? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([]);
      const kill = () => child.kill("SIGKILL");
      signal?.addEventListener("abort", kill, {
        once: true
      });
      child.once("close", () => signal?.removeEventListener("abort", kill));
      child.once("error", cause => output.destroy(cause));
      return {
        child: child,
        output: output
      };
    };
    const git = {
      run: async (args, input) => {
        signal?.throwIfAborted();
        try {
          return await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_3__.eF)("git", [ ...settings, ...args ], {
            ...options,
            ...input !== void 0 && {
              input: input
            }
          });
        } catch (cause) {
          throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
            code: "rehearsal/git-missing",
            what: "Cannot start git.",
            why: cause instanceof Error ? cause.message : String(cause),
            fix: 'Install git ("apt install git"), and make sure that it is in PATH.',
            cause: cause
          });
        }
      },
      ask: async args => {
        const {exit: exit, stdout: stdout} = await git.run(args);
        return exit === 0 ? stdout.toString().replace(/\n$/, "") : void 0;
      },
      need: async (args, input) => (await succeed(args, input)).toString().replace(/\n$/, ""),
      list: async args => (0, _core_file_name_js__WEBPACK_IMPORTED_MODULE_1__.bZ)(await succeed(args)),
      stream: (args, input) => startStream(args, input).output,
      read: async (args, reader) => {
        const {child: child, output: output} = startStream(args);
        const ended = new Promise(resolve => child.once("close", resolve));
        try {
          const read = await reader(output);
          return await ended === 0 ? read : void 0;
        } finally {
          child.kill("SIGKILL");
        }
      },
      with: more => createGit(caller, directory, {
        ...variables,
        ...more
      }, safe)
    };
    return git;
  }
  function gitFailed(command, directory, why) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
      code: "rehearsal/git-failed",
      what: `git ${command} failed in ${directory}.`,
      why: why.trim(),
      fix: `Run "git status" in ${directory}, and fix what it reports.`
    });
  }
  async function readSafeDirectories({path: path, home: home}) {
    const env = {
      PATH: path,
      LC_ALL: "C",
      ...home !== void 0 && {
        HOME: home
      }
    };
    const scopes = [ "--system", "--global" ].map(async scope => {
      const args = [ "config", scope, "--includes", "--null", "--get-all", "safe.directory" ];
      const {exit: exit, stdout: stdout} = await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_3__.eF)("git", args, {
        cwd: "/",
        env: env
      });
      return exit === 0 ? stdout.toString().split("\0").slice(0, -1) : [];
    });
    return (await Promise.all(scopes)).flat();
  }
}),
// src/git/repository.ts
85799: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    W8: () => commitDate,
    Wj: () => findFolder,
    h_: () => openRepository,
    k4: () => discover,
    rV: () => writeCommit
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19341);
  var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40075);
  const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
  const EPOCH = "946684800 +0000";
  async function openRepository({directory: directory, scratch: scratch, ...caller}) {
    const folder = findFolder(directory);
    const gitDirectory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "repository-"));
    const close = () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(gitDirectory, {
      recursive: true,
      force: true
    });
    createBareRepository(gitDirectory);
    const git = (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.lD)(caller, folder, {
      GIT_DIR: gitDirectory
    });
    const found = await findOrigin(caller, folder).catch(async cause => {
      await close();
      throw cause;
    });
    if (found !== void 0) {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, "objects", "info", "alternates"), `${found.objects}\n`);
      if (found.format === "sha256") (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, "config"), WITH_SHA256);
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(found.shallow)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(found.shallow, (0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, "shallow"));
      linkSharedIndexes((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(found.origin.index), gitDirectory);
    }
    const origin = found?.origin;
    const part = createParts(git, origin?.prefix ?? "");
    const resolved = new Map;
    return {
      directory: folder,
      origin: origin,
      git: git,
      gitDirectory: gitDirectory,
      resolve: async ref => {
        const known = resolved.get(ref);
        if (known !== void 0 || /^[-^]/.test(ref)) return known;
        const question = [ "rev-parse", "--quiet", "--verify", `${ref}^{commit}` ];
        const theirs = await (origin?.git.ask(question));
        const sha = await (theirs === void 0 ? git.ask(question) : part(theirs));
        if (sha !== void 0) resolved.set(sha, sha);
        if (sha !== void 0 && SHA.test(ref)) resolved.set(ref, sha);
        return sha;
      },
      close: close
    };
  }
  function createBareRepository(gitDirectory) {
    for (const name of [ "objects/info", "refs" ]) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, name), {
      recursive: true
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, "HEAD"), "ref: refs/heads/main\n");
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
  }
  const WITH_SHA256 = "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n";
  function linkSharedIndexes(from, to) {
    const names = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(from).filter(name => /^sharedindex\.[0-9a-f]+$/.test(name));
    for (const name of names) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name));
  }
  function findFolder(directory) {
    let cause;
    try {
      const path = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory()) return path;
    } catch (failure) {
      cause = failure;
    }
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
      code: "rehearsal/folder-missing",
      what: `There is no folder ${directory}.`,
      fix: "Give the site's folder, the one that contains appspec.yml.",
      cause: cause
    });
  }
  async function findOrigin(caller, folder) {
    const discovered = await discover(caller, folder);
    if (discovered === void 0) return;
    const {git: git, top: top, prefix: prefix, isBare: isBare, format: format, found: found} = discovered;
    const [objects = "", index = "", exclude = "", shallow = ""] = found.map(path => (0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path));
    return {
      origin: {
        git: git,
        top: top,
        prefix: prefix,
        isBare: isBare,
        index: index,
        exclude: exclude
      },
      format: format,
      objects: objects,
      shallow: shallow
    };
  }
  const PATHS = [ "objects", "index", "info/exclude", "shallow" ].flatMap(name => [ "--git-path", name ]);
  const FACTS = [ "--show-object-format", ...PATHS ];
  async function discover(caller, folder) {
    let refusal = "";
    for (const readSafe of [ async () => [], _git_js__WEBPACK_IMPORTED_MODULE_4__.ng ]) {
      const git = (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.lD)(caller, folder, {}, await readSafe(caller));
      const {exit: exit, stdout: stdout, stderr: stderr} = await git.run([ "rev-parse", "--show-toplevel", "--show-prefix", ...FACTS ]);
      refusal = stderr.toString();
      if (exit !== 0 && refusal.includes("dubious ownership")) continue;
      if (exit !== 0 && refusal.includes("must be run in a work tree")) return await discoverBare(git, folder);
      if (exit !== 0 && refusal.includes("not a git repository")) return;
      if (exit !== 0) throw (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.gk)("rev-parse", folder, refusal);
      const [top = folder, prefix = "", format = "", ...found] = stdout.toString().split("\n");
      if (prefix !== "" && await git.ask([ "check-ignore", "--quiet", "." ]) !== void 0) return;
      return {
        git: git,
        top: top,
        prefix: prefix,
        isBare: false,
        format: format,
        found: found
      };
    }
    const top = /repository at '(.*)'/.exec(refusal)?.[1] ?? folder;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
      code: "git/another-user",
      what: `The repository at ${top} belongs to another user.`,
      why: "The configuration of a repository can start programs, so git does not use that of another user.",
      fix: `If you trust it: git config --global --add safe.directory ${top}`
    });
  }
  async function discoverBare(git, folder) {
    const facts = await git.ask([ "rev-parse", "--is-bare-repository", ...FACTS ]);
    const [isBare, format = "", ...found] = facts?.split("\n") ?? [];
    return isBare === "true" ? {
      git: git,
      top: folder,
      prefix: "",
      isBare: true,
      format: format,
      found: found
    } : void 0;
  }
  function createParts(git, prefix) {
    const made = new Map;
    return async sha => {
      if (prefix === "") return sha;
      const known = made.get(sha);
      if (known !== void 0) return known;
      const tree = await git.ask([ "rev-parse", "--quiet", "--verify", `${sha}:${prefix}` ]);
      if (tree === void 0) return;
      const date = await commitDate(git, sha);
      const part = await writeCommit(git, {
        tree: tree,
        date: date,
        message: `${prefix} of ${sha}`
      });
      made.set(sha, part);
      return part;
    };
  }
  async function commitDate(git, sha) {
    return sha === void 0 ? EPOCH : `${await git.need([ "show", "--no-patch", "--format=%ct", sha ])} +0000`;
  }
  function writeCommit(git, {tree: tree, parent: parent, date: date, message: message}) {
    const identity = who => ({
      [`GIT_${who}_NAME`]: "potato-deploy",
      [`GIT_${who}_EMAIL`]: "rehearsal@localhost",
      [`GIT_${who}_DATE`]: date
    });
    const parents = parent === void 0 ? [] : [ "-p", parent ];
    return git.with({
      ...identity("AUTHOR"),
      ...identity("COMMITTER")
    }).need([ "commit-tree", ...parents, "-m", message, tree ]);
  }
}),
// src/git/open-revision.ts
8835: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    openRevision: () => openRevision
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var problem = __webpack_require__(19341);
  var core_revision = __webpack_require__(83189);
  var git_attributes = __webpack_require__(33958);
  var tar_revision = __webpack_require__(39527);
  // src/git/archived.ts
  const CHANGING = /\bexport-|\beol=crlf|\bident\b|working-tree-encoding|\bfilter=/;
  const MOST_FILES = 1e3;
  async function asArchived(revision, git, tree) {
    const files = (0, core_revision.EQ)(revision, (path, {kind: kind}) => kind === "file" && (0, 
    git_attributes.c)(path));
    if (files.length === 0) return revision;
    const attributes = await revision.read(files.slice(0, MOST_FILES));
    const isChanging = [ ...attributes.values() ].some(bytes => CHANGING.test(Buffer.from(bytes).toString()));
    if (!isChanging && files.length <= MOST_FILES) return revision;
    const command = [ "archive", "--format=tar", "--prefix=top/", await tree() ];
    const archived = git.read(command, archive => (0, tar_revision.D)(archive, attributes));
    return await archived.catch(() => {}) ?? revision;
  }
  var listing = __webpack_require__(6971);
  var repository = __webpack_require__(85799);
  var snapshot = __webpack_require__(48775);
  var promises_ = __webpack_require__(58500);
  var file_name = __webpack_require__(87688);
  // src/git/working-tree.ts
  const LIST = [ "ls-files", "-z", "-t", "--stage", "--cached", "--modified", "--others", "--exclude-standard" ];
  const UNCHANGED = "H";
  const CHANGED = "C";
  const NEW = "?";
  const TAGS = new Set([ UNCHANGED, CHANGED, NEW ]);
  const CARRIAGE_RETURN = 13;
  const AT_ONCE = 1e3;
  async function openWorkingTree({git: git, directory: folder, origin: origin}, asStored) {
    if (origin === void 0) return;
    const theirs = git.with({
      GIT_INDEX_FILE: origin.index,
      GIT_WORK_TREE: origin.top
    });
    const {exit: exit, stdout: stdout} = await theirs.run([ "-c", `core.excludesFile=${origin.exclude}`, ...LIST ]);
    const lines = (0, file_name.bZ)(stdout);
    if (exit !== 0) return;
    if (!lines.every(line => TAGS.has(line[0] ?? ""))) return;
    const doubtful = lines.filter(line => line[0] !== UNCHANGED).map(pathIn);
    const found = new Map;
    for (const path of doubtful) {
      found.set(path, examine(folder, path));
      if (found.size % AT_ONCE === 0) await (0, promises_.setImmediate)();
    }
    const revision = await (0, core_revision.CM)(listed(lines, found), paths => readFiles(folder, revision.entries, paths, asStored));
    return revision;
  }
  function* listed(lines, found) {
    for (const line of lines) {
      if (line[0] !== UNCHANGED) continue;
      const {path: path, mode: mode} = (0, listing.oF)(line.slice(2));
      if (!found.has(path)) yield [ path, (0, listing.Ms)(mode) ];
    }
    for (const [path, entry] of found) if (entry !== void 0) yield [ path, entry ];
  }
  function pathIn(line) {
    const path = line.startsWith(CHANGED) ? (0, listing.oF)(line.slice(2)).path : line.slice(2);
    return path.replace(/\/$/, "");
  }
  function examine(folder, path) {
    const file = Buffer.concat([ Buffer.from(`${folder}/`), (0, file_name.aA)(path) ]);
    const found = lstatOf(file);
    if (found === void 0) return;
    const kind = found.isSymbolicLink() ? "link" : found.isDirectory() ? "folder" : found.isFile() ? "file" : void 0;
    return kind && {
      kind: kind,
      executable: kind === "file" && (found.mode & 64) !== 0
    };
  }
  function lstatOf(file) {
    try {
      return (0, external_node_fs_.lstatSync)(file);
    } catch {
      return;
    }
  }
  async function readFiles(folder, entries, paths, asStored) {
    const wanted = paths.filter(path => [ "file", "link" ].includes(entries.get(path)?.kind ?? ""));
    const contents = new Map;
    for (const path of wanted) {
      const read = entries.get(path)?.kind === "link" ? readLink : readStart;
      const bytes = read((0, external_node_path_.join)(folder, path));
      if (bytes?.includes(CARRIAGE_RETURN) === false) contents.set(path, bytes);
    }
    if (contents.size === wanted.length) return contents;
    const stored = await (await asStored()).read(wanted.filter(path => !contents.has(path)));
    return new Map([ ...contents, ...stored ]);
  }
  function readLink(path) {
    try {
      return (0, external_node_fs_.readlinkSync)(path, "buffer");
    } catch {
      return;
    }
  }
  function readStart(path) {
    let file;
    try {
      file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
      const buffer = Buffer.alloc(Math.min((0, external_node_fs_.fstatSync)(file).size, core_revision.gt));
      return buffer.subarray(0, (0, external_node_fs_.readSync)(file, buffer));
    } catch {
      return;
    } finally {
      if (file !== void 0) (0, external_node_fs_.closeSync)(file);
    }
  }
  // src/git/open-revision.ts
  async function openRevision({directory: directory, commit: commit, scratch: scratch, ...caller}) {
    const folder = (0, repository.Wj)(directory);
    let opened;
    const open = () => {
      opened ??= (0, repository.h_)({
        ...caller,
        directory: folder,
        scratch: scratch
      });
      return opened;
    };
    const close = async () => (await opened)?.close();
    const asStored = async () => (0, listing.b6)(await (0, snapshot.dw)(await open(), {
      abridged: true
    }));
    try {
      if (commit === void 0) {
        const repository = await open();
        if (repository.origin?.isBare) throw onlyCommits(folder);
        const listed = await openWorkingTree(repository, asStored) ?? await asStored();
        const revision = await asArchived(listed, repository.git, () => (0, snapshot.Vz)(repository, {
          abridged: true
        }));
        return {
          revision: revision,
          ...placeOf(repository),
          close: close
        };
      }
      const repository = await open();
      const sha = await repository.resolve(commit);
      if (sha === void 0) throw commitMissing(folder, commit);
      const listed = await (0, listing.Cg)(repository.git, sha);
      const revision = await asArchived(listed, repository.git, async () => sha);
      return {
        revision: revision,
        ...placeOf(repository),
        close: close
      };
    } catch (failure) {
      await close();
      throw failure;
    }
  }
  function placeOf({origin: origin}) {
    return {
      prefix: origin?.prefix ?? "",
      topHasAppSpec: origin !== void 0 && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(origin.top, core_revision.hH))
    };
  }
  function onlyCommits(folder) {
    return new problem.AF({
      code: "command/commit",
      what: `${folder} is a bare repository: it has commits, but no files of its own.`,
      fix: "Name one of its commits: --commit HEAD"
    });
  }
  function commitMissing(folder, ref) {
    return new problem.AF({
      code: "command/commit",
      what: `There is no commit "${ref}" in ${folder}.`,
      fix: 'Use a branch, a tag or a sha that "git log" shows there.',
      at: {
        kind: "option",
        name: "--commit",
        value: ref
      }
    });
  }
}),
// src/git/listing.ts
6971: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Cg: () => openCommit,
    Ms: () => entryOf,
    b6: () => openIndex,
    oF: () => readListed
  });
  var _core_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26116);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _core_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83189);
  async function openCommit(git, sha) {
    return openListing(git, await git.list([ "ls-tree", "-r", "-z", "--full-tree", sha ]));
  }
  async function openIndex(git) {
    return openListing(git, await git.list([ "ls-files", "-z", "--stage" ]));
  }
  const SHA_LENGTH = 40;
  function readListed(line) {
    const tab = line.indexOf("\t");
    const [mode = "", second = "", third = ""] = line.slice(0, tab).split(" ");
    return {
      path: line.slice(tab + 1),
      mode: mode,
      sha: second.length < SHA_LENGTH ? third : second
    };
  }
  const ENTRIES = {
    12e4: {
      kind: "link",
      executable: false
    },
    16e4: {
      kind: "folder",
      executable: false
    },
    100755: {
      kind: "file",
      executable: true
    }
  };
  const FILE = {
    kind: "file",
    executable: false
  };
  function entryOf(mode) {
    return ENTRIES[mode] ?? FILE;
  }
  function openListing(git, list) {
    const listed = list.map(readListed);
    const files = new Map(listed.flatMap(({path: path, mode: mode, sha: sha}) => mode === "160000" ? [] : [ [ path, sha ] ]));
    return (0, _core_revision_js__WEBPACK_IMPORTED_MODULE_1__.CM)(listed.map(({path: path, mode: mode}) => [ path, entryOf(mode) ]), async paths => {
      const wanted = paths.filter(path => files.has(path));
      const contents = readBlobs(git, wanted.map(path => files.get(path) ?? ""));
      const read = new Map;
      for await (const content of contents) read.set(wanted[read.size] ?? "", content);
      return read;
    });
  }
  const ALL_READ = 256 * 1024 * 1024;
  async function* readBlobs(git, shas) {
    if (shas.length === 0) return;
    const output = git.stream([ "cat-file", "--batch" ], shas.map(sha => `${sha}\n`).join(""));
    const {read: read, readLine: readLine, skip: skip} = (0, _core_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__.I)(output);
    let left = ALL_READ;
    for (let header = await readLine(); header !== void 0 && left > 0; header = await readLine()) {
      if (header.endsWith(" missing")) {
        output.destroy();
        throw contentMissing(header);
      }
      const size = Number(header.split(" ")[2] ?? 0);
      const content = await read(Math.min(size, _core_revision_js__WEBPACK_IMPORTED_MODULE_1__.gt)) ?? new Uint8Array;
      await skip(size + 1 - content.length);
      left -= size;
      yield content;
    }
    output.destroy();
  }
  function contentMissing(header) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "git/object-missing",
      what: `The repository lacks the content of a file: git's object ${header.split(" ", 1)}.`,
      why: "A partial clone has only what it needed so far, and nothing is downloaded while it is read.",
      fix: 'Complete it with "git fetch --refetch --no-filter", or clone it again.'
    });
  }
}),
// src/git/snapshot.ts
48775: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Vz: () => stagedTree,
    W9: () => takeSnapshot,
    dw: () => stage
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _core_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83189);
  var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6971);
  var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85799);
  async function takeSnapshot(repository) {
    const [head, tree] = await Promise.all([ repository.resolve("HEAD"), stagedTree(repository) ]);
    if (head !== void 0 && tree === await repository.git.need([ "rev-parse", `${head}^{tree}` ])) return head;
    return (0, _repository_js__WEBPACK_IMPORTED_MODULE_5__.rV)(repository.git, {
      tree: tree,
      parent: head,
      date: await (0, _repository_js__WEBPACK_IMPORTED_MODULE_5__.W8)(repository.git, head),
      message: "The folder as it stands"
    });
  }
  async function stagedTree(repository, options) {
    const index = await stage(repository, options);
    return await index.need([ "write-tree", `--prefix=${repository.origin?.prefix ?? ""}` ]);
  }
  async function stage({git: git, gitDirectory: gitDirectory, directory: directory, origin: origin}, {abridged: abridged = false} = {}) {
    const index = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, "index");
    const work = git.with({
      GIT_INDEX_FILE: index,
      GIT_WORK_TREE: origin?.top ?? directory
    });
    if (origin !== void 0) await copyIndex(origin.index, index).catch(() => {});
    const settings = origin === void 0 ? "core.bigFileThreshold=1" : `core.excludesFile=${origin.exclude}`;
    const top = origin?.prefix ?? "";
    const large = abridged ? await findLarge(work, directory, [ "-c", settings ], origin === void 0) : [];
    const submodules = origin === void 0 ? [] : await findSubmodules(work);
    const left = [ ...submodules, ...large.map(({path: path}) => `${top}${path}`) ];
    const paths = [ ".", ...left.map(path => `:(exclude,top,literal)${path}`) ];
    const options = [ "--all", "--pathspec-from-file=-", "--pathspec-file-nul" ];
    const force = origin === void 0 ? [ "--force" ] : [];
    await work.need([ "-c", settings, "add", ...force, ...options ], paths.join("\0"));
    await abridge(work, top, large);
    return work;
  }
  const VERY_LARGE = 16 * 1024 * 1024;
  async function findLarge(work, directory, settings, isAll) {
    const ignored = isAll ? [] : [ "--exclude-standard" ];
    const paths = await work.list([ ...settings, "ls-files", "-z", "--modified", "--others", ...ignored ]);
    return [ ...new Set(paths) ].flatMap(path => {
      const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), {
        throwIfNoEntry: false
      });
      const isLarge = found?.isFile() === true && found.size > VERY_LARGE;
      return isLarge ? {
        path: path,
        isExecutable: (found.mode & 64) !== 0
      } : [];
    });
  }
  async function abridge(work, top, large) {
    if (large.length === 0) return;
    const store = content => work.need([ "hash-object", "-w", "--stdin" ], content);
    const empty = await store("");
    const lines = [];
    for (const {path: path, isExecutable: isExecutable} of large) {
      const sha = path === _core_revision_js__WEBPACK_IMPORTED_MODULE_3__.hH ? await store(" ".repeat(_core_revision_js__WEBPACK_IMPORTED_MODULE_3__.gt)) : empty;
      lines.push(`${isExecutable ? "100755" : "100644"} ${sha} 0\t${top}${path}\0`);
    }
    await work.need([ "update-index", "-z", "--index-info" ], lines.join(""));
  }
  async function findSubmodules(work) {
    const listed = await work.list([ "ls-files", "-z", "--stage", "--full-name", ":/" ]);
    return listed.map(_listing_js__WEBPACK_IMPORTED_MODULE_4__.oF).flatMap(({mode: mode, path: path}) => mode === "160000" ? [ path ] : []);
  }
  async function copyIndex(from, to) {
    const {atime: atime, mtime: mtime} = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(to, atime, mtime);
  }
})
};
