"use strict";

exports.id = 272;

exports.ids = [ 272 ];

exports.modules = {
  3189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qy: () => withFolders,
      hH: () => APPSPEC,
      kV: () => pathInRevision,
      n1: () => followLinks,
      tC: () => mayExist
    });
    const APPSPEC = "appspec.yml";
    function withFolders(entries) {
      const all = new Map(entries);
      for (const path of [ ...all.keys() ]) for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        const folder = path.slice(0, end);
        if (all.has(folder)) break;
        all.set(folder, {
          kind: "folder",
          executable: true
        });
      }
      return all;
    }
    function pathInRevision(written) {
      const parts = [];
      for (const part of written.split("/")) {
        if (part === "" || part === ".") continue;
        if (part !== "..") parts.push(part); else if (parts.pop() === void 0) return;
      }
      return parts.join("/");
    }
    const LONGEST_CHAIN = 5;
    async function followLinks(revision, path) {
      let at = path;
      for (let link = 0; link < LONGEST_CHAIN && revision.entries.get(at)?.kind === "link"; link++) {
        const target = (new TextDecoder).decode((await revision.read([ at ])).get(at));
        const next = target.startsWith("/") ? void 0 : pathInRevision(at.replace(/[^/]*$/, target));
        if (next === void 0) return path;
        at = next;
      }
      return at;
    }
    function mayExist({entries: entries}, path) {
      if (path === "" || entries.has(path)) return true;
      return path.split("/").some((_, index, parts) => entries.get(parts.slice(0, index).join("/"))?.kind === "link");
    }
  },
  75: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => createGit
    });
    var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
    var _core_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4831);
    const SETTINGS = [ "-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false" ];
    const VARIABLES = {
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_ATTR_NOSYSTEM: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
      LC_ALL: "C"
    };
    function createGit(path, directory, variables = {}) {
      const options = {
        cwd: directory,
        env: {
          PATH: path,
          ...VARIABLES,
          ...variables
        }
      };
      const git = {
        run: async (args, input) => {
          try {
            return await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_2__.eF)("git", [ ...SETTINGS, ...args ], {
              ...options,
              ...input !== void 0 && {
                input: input
              }
            });
          } catch (cause) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
              code: "rehearsal/git-missing",
              what: "git cannot be started.",
              why: cause instanceof Error ? cause.message : String(cause),
              fix: 'Install git ("apt install git"), and see that it is in PATH.',
              cause: cause
            });
          }
        },
        ask: async args => {
          const {exit: exit, stdout: stdout} = await git.run(args);
          return exit === 0 ? stdout.toString().replace(/\n$/, "") : void 0;
        },
        need: async (args, input) => {
          const {exit: exit, stdout: stdout, stderr: stderr} = await git.run(args, input);
          if (exit === 0) return stdout.toString().replace(/\n$/, "");
          throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
            code: "rehearsal/git-failed",
            what: `git ${args[0]} failed in ${directory}.`,
            why: stderr.toString().trim(),
            fix: `Run "git status" in ${directory}, and mend what it complains of.`
          });
        },
        stream: args => {
          const child = (0, _core_process_js__WEBPACK_IMPORTED_MODULE_2__.ni)("git", [ ...SETTINGS, ...args ], {
            ...options,
            stdio: [ "ignore", "pipe", "ignore" ]
          });
          const output = child.stdout ?? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([]);
          child.once("error", cause => output.destroy(cause));
          return output;
        },
        with: more => createGit(path, directory, {
          ...variables,
          ...more
        })
      };
      return git;
    }
  },
  3272: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      openRevision: () => open_revision_openRevision
    });
    var problem = __webpack_require__(9341);
    var git_git = __webpack_require__(75);
    var revision = __webpack_require__(3189);
    async function openCommit(git, sha) {
      return openListing(git, await git.need([ "ls-tree", "-r", "-z", "--full-tree", sha ]));
    }
    async function openIndex(git) {
      return openListing(git, await git.need([ "ls-files", "-z", "--stage" ]));
    }
    function readListed(line) {
      const tab = line.indexOf("\t");
      const words = line.slice(0, tab).split(" ");
      const sha = words.find(word => /^[0-9a-f]{40,}$/.test(word)) ?? "";
      return {
        path: line.slice(tab + 1),
        mode: words[0] ?? "",
        sha: sha
      };
    }
    function entryOf(mode) {
      if (mode === "120000") return {
        kind: "link",
        executable: false
      };
      return {
        kind: mode === "160000" ? "folder" : "file",
        executable: mode === "100755"
      };
    }
    function openListing(git, list) {
      const listed = list.split("\0").filter(Boolean).map(readListed);
      const entries = (0, revision.Qy)(listed.map(({path: path, mode: mode}) => [ path, entryOf(mode) ]));
      const shas = new Map(listed.map(({path: path, sha: sha}) => [ path, sha ]));
      return {
        entries: entries,
        read: async paths => {
          const wanted = paths.filter(path => shas.has(path) && entries.get(path)?.kind !== "folder");
          const contents = await readBlobs(git, wanted.map(path => shas.get(path) ?? ""));
          return new Map(wanted.map((path, index) => [ path, contents[index] ?? new Uint8Array ]));
        }
      };
    }
    async function readBlobs(git, shas) {
      if (shas.length === 0) return [];
      const {stdout: stdout} = await git.run([ "cat-file", "--batch" ], shas.map(sha => `${sha}\n`).join(""));
      let at = 0;
      return shas.map(() => {
        const end = stdout.indexOf("\n", at);
        const size = Number(stdout.subarray(at, end).toString().split(" ")[2] ?? 0);
        at = end + 1 + size + 1;
        return stdout.subarray(end + 1, end + 1 + size);
      });
    }
    var git_repository = __webpack_require__(5799);
    var snapshot = __webpack_require__(8775);
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    const LIST = [ "ls-files", "-z", "-t", "--stage", "--cached", "--modified", "--others", "--exclude-standard" ];
    const UNCHANGED = "H";
    const CHANGED = "C";
    const NEW = "?";
    const CARRIAGE_RETURN = 13;
    async function openWorkingTree(git, folder, asStored) {
      const list = await git.ask([ "-c", "core.excludesFile=/dev/null", ...LIST ]);
      const lines = list?.split("\0").filter(Boolean);
      if (lines === void 0 || !lines.every(line => [ UNCHANGED, CHANGED, NEW ].includes(line[0] ?? ""))) return;
      const entries = new Map;
      for (const line of lines.filter(([tag]) => tag === UNCHANGED)) {
        const {path: path, mode: mode} = readListed(line.slice(2));
        entries.set(path, entryOf(mode));
      }
      const doubtful = lines.filter(([tag]) => tag !== UNCHANGED);
      for (const [path, entry] of await Promise.all(doubtful.map(line => openRevision(folder, pathIn(line))))) if (entry === void 0) entries.delete(path); else entries.set(path, entry);
      return {
        entries: (0, revision.Qy)(entries),
        read: paths => readFiles(folder, entries, paths, asStored)
      };
    }
    function pathIn(line) {
      const path = line.startsWith(CHANGED) ? readListed(line.slice(2)).path : line.slice(2);
      return path.replace(/\/$/, "");
    }
    async function openRevision(folder, path) {
      const found = await (0, promises_.lstat)((0, external_node_path_.join)(folder, path)).catch(() => {});
      if (found === void 0) return [ path, void 0 ];
      const kind = found.isSymbolicLink() ? "link" : found.isDirectory() ? "folder" : "file";
      return [ path, {
        kind: kind,
        executable: kind === "file" && (found.mode & 64) !== 0
      } ];
    }
    async function readFiles(folder, entries, paths, asStored) {
      const wanted = paths.filter(path => [ "file", "link" ].includes(entries.get(path)?.kind ?? ""));
      const readOne = async path => entries.get(path)?.kind === "link" ? Buffer.from(await (0, 
      promises_.readlink)((0, external_node_path_.join)(folder, path))) : await (0, promises_.readFile)((0, 
      external_node_path_.join)(folder, path));
      const read = await Promise.all(wanted.map(async path => [ path, await readOne(path).catch(() => {}) ]));
      const sure = read.flatMap(([path, bytes]) => bytes === void 0 || bytes.includes(CARRIAGE_RETURN) ? [] : [ [ path, bytes ] ]);
      const contents = new Map(sure);
      if (contents.size === wanted.length) return contents;
      const stored = await (await asStored()).read(wanted.filter(path => !contents.has(path)));
      return new Map([ ...contents, ...stored ]);
    }
    async function open_revision_openRevision({directory: directory, commit: commit, path: path, scratch: scratch}) {
      const folder = await (0, git_repository.Wj)(directory);
      let opened;
      const open = () => {
        opened ??= (0, git_repository.h_)({
          directory: folder,
          path: path,
          scratch: scratch
        });
        return opened;
      };
      const close = async () => (await opened)?.close();
      const asStored = async () => openIndex(await (0, snapshot.d)(await open()));
      try {
        if (commit === void 0) {
          const git = (0, git_git.l)(path, folder);
          const [found, tree] = await Promise.all([ (0, git_repository.Ub)(git, folder), openWorkingTree(git, folder, asStored) ]);
          const revision = (found && tree) ?? await asStored();
          return {
            revision: revision,
            prefix: found?.origin.prefix ?? "",
            close: close
          };
        }
        const repository = await open();
        const sha = await repository.resolve(commit);
        if (sha === void 0) throw commitMissing(folder, commit);
        const revision = await openCommit(repository.git, sha);
        return {
          revision: revision,
          prefix: repository.origin?.prefix ?? "",
          close: close
        };
      } catch (failure) {
        await close();
        throw failure;
      }
    }
    function commitMissing(folder, ref) {
      return new problem.AF({
        code: "command/commit",
        what: `There is no commit "${ref}" in ${folder}.`,
        fix: 'Give a branch, a tag or a sha that "git log" knows there.',
        at: {
          kind: "option",
          name: "--commit",
          value: ref
        }
      });
    }
  },
  5799: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ub: () => findOrigin,
      W8: () => commitDate,
      Wj: () => findFolder,
      h_: () => openRepository,
      rV: () => writeCommit
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
    var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
    const SHA = /^[0-9a-f]{40}$/;
    const EPOCH = "946684800 +0000";
    async function openRepository({directory: directory, path: path, scratch: scratch}) {
      const folder = await findFolder(directory);
      const gitDirectory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "repository-"));
      const close = () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDirectory, {
        recursive: true,
        force: true
      });
      const git = (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, folder, {
        GIT_DIR: gitDirectory
      });
      const [found] = await Promise.all([ findOrigin((0, _git_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, folder), folder), git.need([ "init", "--quiet", "--bare", "--template=", "--initial-branch=main" ]) ]).catch(async cause => {
        await close();
        throw cause;
      });
      if (found !== void 0) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "objects", "info", "alternates"), `${found.objects}\n`);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(found.shallow, (0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "shallow")).catch(() => {});
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
          if (known !== void 0 || ref.startsWith("-")) return known;
          const question = [ "rev-parse", "--quiet", "--verify", `${ref}^{commit}` ];
          const theirs = await (origin?.git.ask(question));
          const sha = await (theirs === void 0 ? git.ask(question) : part(theirs));
          if (sha !== void 0 && SHA.test(ref)) resolved.set(ref, sha);
          return sha;
        },
        close: close
      };
    }
    function findFolder(directory) {
      return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(cause => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
          code: "rehearsal/folder-missing",
          what: `There is no folder ${directory}.`,
          fix: "Give the folder of the site: the one with appspec.yml in it.",
          cause: cause
        });
      });
    }
    async function findOrigin(git, folder) {
      const paths = [ "objects", "index", "info/exclude", "shallow" ].flatMap(name => [ "--git-path", name ]);
      const answer = await git.ask([ "rev-parse", "--show-toplevel", "--show-prefix", ...paths ]);
      if (answer === void 0) return;
      const [top = folder, prefix = "", ...found] = answer.split("\n");
      if (prefix !== "" && await git.ask([ "check-ignore", "--quiet", "." ]) !== void 0) return;
      const [objects = "", index = "", exclude = "", shallow = ""] = found.map(path => (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
      return {
        origin: {
          git: git,
          top: top,
          prefix: prefix,
          index: index,
          exclude: exclude
        },
        objects: objects,
        shallow: shallow
      };
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
  },
  8775: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => takeSnapshot,
      d: () => stage
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5799);
    async function takeSnapshot(repository) {
      const prefix = repository.origin?.prefix ?? "";
      const [head, tree] = await Promise.all([ repository.resolve("HEAD"), stage(repository).then(index => index.need([ "write-tree", `--prefix=${prefix}` ])) ]);
      if (head !== void 0 && tree === await repository.git.need([ "rev-parse", `${head}^{tree}` ])) return head;
      return (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.rV)(repository.git, {
        tree: tree,
        parent: head,
        date: await (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.W8)(repository.git, head),
        message: "The folder as it stands"
      });
    }
    async function stage({git: git, gitDirectory: gitDirectory, directory: directory, origin: origin}) {
      const index = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "index");
      const work = git.with({
        GIT_INDEX_FILE: index,
        GIT_WORK_TREE: origin?.top ?? directory
      });
      if (origin === void 0) {
        await work.need([ "-c", "core.bigFileThreshold=1", "add", "--all", "--force", "." ]);
        return work;
      }
      await copyIndex(origin.index, index).catch(() => {});
      await work.need([ "-c", `core.excludesFile=${origin.exclude}`, "add", "--all", "." ]);
      return work;
    }
    async function copyIndex(from, to) {
      const {atime: atime, mtime: mtime} = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(from);
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(to, atime, mtime);
    }
  }
};
