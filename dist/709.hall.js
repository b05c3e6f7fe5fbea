"use strict";

exports.id = 709;

exports.ids = [ 709 ];

exports.modules = {
  8051: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cg: () => EVENTS_OF_THE_PREVIOUS_REVISION,
      O8: () => EVENTS_WITHOUT_SCRIPTS,
      P$: () => eventOrder,
      e3: () => IN_PLACE_EVENTS,
      l2: () => isFinalEvent,
      qY: () => EVENTS,
      sv: () => isFinalDeployment
    });
    const BLOCK_TRAFFIC = [ "BeforeBlockTraffic", "BlockTraffic", "AfterBlockTraffic" ];
    const ALLOW_TRAFFIC = [ "BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic" ];
    const IN_PLACE_EVENTS = [ "ApplicationStop", "DownloadBundle", "BeforeInstall", "Install", "AfterInstall", "ApplicationStart", "ValidateService" ];
    const EVENTS = [ ...BLOCK_TRAFFIC, ...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC ];
    const EVENTS_WITHOUT_SCRIPTS = [ "DownloadBundle", "Install", "BlockTraffic", "AllowTraffic" ];
    const EVENTS_OF_THE_PREVIOUS_REVISION = [ "BeforeBlockTraffic", "AfterBlockTraffic", "ApplicationStop" ];
    function eventOrder(event) {
      const index = EVENTS.indexOf(event);
      return index < 0 ? EVENTS.length : index;
    }
    function isFinalDeployment(status) {
      return status === "Succeeded" || status === "Failed" || status === "Stopped";
    }
    function isFinalEvent(status) {
      return status === "Succeeded" || status === "Failed" || status === "Skipped";
    }
  },
  6134: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qy: () => withFolders,
      hH: () => APPSPEC,
      kV: () => pathInRevision,
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
    function mayExist({entries: entries}, path) {
      if (path === "" || entries.has(path)) return true;
      return path.split("/").some((_, index, parts) => entries.get(parts.slice(0, index).join("/"))?.kind === "link");
    }
  },
  8027: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checkFolder: () => checkFolder
    });
    var appspec_place = __webpack_require__(6138);
    var check = __webpack_require__(3013);
    var finding = __webpack_require__(1457);
    var check_subject = __webpack_require__(6066);
    var problem = __webpack_require__(9052);
    var revision = __webpack_require__(6134);
    var commit = __webpack_require__(4069);
    async function openGitRevision(git, sha) {
      const tree = await (0, commit.Zc)(git, [ "-r", sha ]);
      const blobs = new Map(tree.map(entry => [ entry.path, entry ]));
      return {
        entries: (0, revision.Qy)(tree.map(({path: path, mode: mode}) => [ path, entryOf(mode) ])),
        read: async paths => {
          const wanted = paths.filter(path => blobs.get(path)?.mode.startsWith("100"));
          const contents = await readBlobs(git, wanted.map(path => blobs.get(path)?.sha ?? ""));
          return new Map(wanted.map((path, index) => [ path, contents[index] ?? new Uint8Array ]));
        }
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
    var github_repository = __webpack_require__(9452);
    var snapshot = __webpack_require__(1832);
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var process = __webpack_require__(9);
    const OPTIONS = [ "--format=json1", "--severity=error", "--exclude=SC2148,SC1017" ];
    async function runShellCheck(options) {
      const {revision: revision, reader: reader, scripts: scripts, path: path, scratch: scratch} = options;
      if (scripts.length === 0) return [];
      const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, "shellcheck-"));
      try {
        const settings = [ ...revision.entries.keys() ].filter(name => /(^|\/)\.?shellcheckrc$/.test(name));
        await reader.read(settings);
        for (const name of [ ...scripts, ...settings ]) {
          await (0, promises_.mkdir)((0, external_node_path_.join)(folder, (0, external_node_path_.dirname)(name)), {
            recursive: true
          });
          await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), reader.texts.get(name) ?? "");
        }
        const program = {
          cwd: folder,
          env: {
            PATH: path
          }
        };
        const finished = await (0, process.eF)("shellcheck", [ ...OPTIONS, "--", ...scripts ], program).catch(() => {});
        return readAnswer(finished?.stdout.toString() ?? "");
      } finally {
        await (0, promises_.rm)(folder, {
          recursive: true,
          force: true
        });
      }
    }
    function readAnswer(output) {
      if (!output.startsWith("{")) return [];
      const {comments: comments = []} = JSON.parse(output);
      return comments.map(({file: file, line: line, column: column, code: code, message: message}) => (0, 
      finding.$e)({
        code: `shellcheck/SC${code}`,
        what: `ShellCheck: ${message}`,
        fix: `Read https://www.shellcheck.net/wiki/SC${code}`,
        at: {
          kind: "file",
          path: file,
          line: line,
          column: column
        }
      }));
    }
    async function checkFolder(asked, {path: path, scratch: scratch}) {
      const repository = await (0, github_repository.h_)({
        directory: asked.directory,
        path: path,
        scratch: scratch
      });
      try {
        const revision = await openGitRevision(repository.git, await findCommit(repository, asked.commit));
        const prefix = repository.origin?.prefix ?? "";
        const subject = await (0, check_subject.n)(revision);
        if (subject === void 0) return {
          findings: [ (0, appspec_place.x)(revision) ],
          scripts: 0,
          prefix: prefix
        };
        const scripts = [ ...new Set(subject.uses.flatMap(({shell: shell}) => shell?.path ?? [])) ];
        const shellCheck = runShellCheck({
          revision: revision,
          reader: subject.reader,
          scripts: scripts,
          path: path,
          scratch: scratch
        });
        const {findings: findings} = await (0, check.j)(subject);
        const all = (0, finding.g)([ ...findings, ...await shellCheck ], check_subject.h);
        return {
          findings: all,
          scripts: scripts.length,
          prefix: prefix
        };
      } finally {
        await repository.close();
      }
    }
    async function findCommit(repository, ref) {
      if (ref === void 0) return (0, snapshot.W)(repository);
      const sha = await repository.resolve(ref);
      if (sha !== void 0) return sha;
      throw new problem.AF({
        code: "command/commit",
        what: `There is no commit "${ref}" in ${repository.directory}.`,
        fix: 'Give a branch, a tag or a sha that "git log" knows there.',
        at: {
          kind: "option",
          name: "--commit",
          value: ref
        }
      });
    }
  },
  4069: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FK: () => isInside,
      Fe: () => readCommits,
      Zc: () => readTree,
      gm: () => readBlob,
      w4: () => findEntry
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    const FIELDS = [ "%H", "%T", "%P", "%an", "%ae", "%at", "%cn", "%ce", "%ct", "%B" ];
    async function readCommits(git, args) {
      const format = `--format=tformat:${FIELDS.join("%x00")}%x00`;
      const fields = (await git.need([ "log", "--no-show-signature", format, ...args ])).split("\0");
      const commits = [];
      for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) commits.push(readCommit(fields.slice(at, at + FIELDS.length)));
      return commits;
    }
    function readCommit(fields) {
      const [sha = "", tree = "", parents = "", ...rest] = fields;
      const [name = "", email = "", date, committer = "", committerEmail = "", committed, message = ""] = rest;
      return {
        sha: sha.trim(),
        commit: {
          author: {
            name: name,
            email: email,
            date: isoDate(date)
          },
          committer: {
            name: committer,
            email: committerEmail,
            date: isoDate(committed)
          },
          message: message.trimEnd(),
          tree: {
            sha: tree
          }
        },
        parents: parents.split(" ").filter(Boolean).map(parent => ({
          sha: parent
        }))
      };
    }
    function isoDate(seconds) {
      return new Date(Number(seconds) * 1e3).toISOString().replace(".000", "");
    }
    async function readTree(git, args) {
      const lines = (await git.need([ "--literal-pathspecs", "ls-tree", "-z", "-l", "--full-tree", ...args ])).split("\0").filter(Boolean);
      return lines.map(line => {
        const [mode = "", type = "", sha = "", size] = line.slice(0, line.indexOf("\t")).split(/ +/);
        return {
          mode: mode,
          type: type,
          sha: sha,
          size: Number(size) || 0,
          path: line.slice(line.indexOf("\t") + 1)
        };
      });
    }
    async function findEntry(git, sha, path) {
      const [entry] = await readTree(git, [ sha, "--", path ]);
      if (entry?.mode !== "120000") return entry;
      const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), (await readBlob(git, entry.sha)).toString());
      if (!isInside(target)) return entry;
      const [linked] = await readTree(git, [ sha, "--", target ]);
      return linked?.type === "blob" && linked.mode !== "120000" ? {
        ...linked,
        path: path
      } : entry;
    }
    function isInside(path) {
      return !path.split("/").some(part => part === ".." || part === "." || part === "") && !path.includes("\0");
    }
    async function readBlob(git, sha) {
      return (await git.run([ "cat-file", "blob", sha ])).stdout;
    }
  },
  7498: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => createGit
    });
    var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
    var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9052);
    var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9);
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
            return await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.eF)("git", [ ...SETTINGS, ...args ], {
              ...options,
              ...input !== void 0 && {
                input: input
              }
            });
          } catch (cause) {
            throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
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
          throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
            code: "rehearsal/git-failed",
            what: `git ${args[0]} failed in ${directory}.`,
            why: stderr.toString().trim(),
            fix: `Run "git status" in ${directory}, and mend what it complains of.`
          });
        },
        stream: args => {
          const child = (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.ni)("git", [ ...SETTINGS, ...args ], {
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
  9452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W8: () => commitDate,
      h_: () => openRepository,
      rV: () => writeCommit
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9052);
    var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7498);
    const SHA = /^[0-9a-f]{40}$/;
    const EPOCH = "946684800 +0000";
    async function openRepository({directory: directory, path: path, scratch: scratch}) {
      const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(cause => {
        throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
          code: "rehearsal/folder-missing",
          what: `There is no folder ${directory}.`,
          fix: "Give the folder of the site: the one with appspec.yml in it.",
          cause: cause
        });
      });
      const found = await findOrigin((0, _git_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, folder), folder);
      const gitDirectory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "repository-"));
      const git = (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, folder, {
        GIT_DIR: gitDirectory
      });
      await git.need([ "init", "--quiet", "--bare", "--template=", "--initial-branch=main" ]);
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
        close: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDirectory, {
          recursive: true,
          force: true
        })
      };
    }
    async function findOrigin(git, folder) {
      const paths = [ "objects", "index", "info/exclude", "shallow" ].flatMap(name => [ "--git-path", name ]);
      const answer = await git.ask([ "rev-parse", "--show-toplevel", "--show-prefix", ...paths ]);
      if (answer === void 0) return;
      if (await git.ask([ "check-ignore", "--quiet", "." ]) !== void 0) return;
      const [top = folder, prefix = "", ...found] = answer.split("\n");
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
  1832: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => takeSnapshot
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9452);
    async function takeSnapshot(repository) {
      const head = await repository.resolve("HEAD");
      const tree = await writeTree(repository);
      if (head !== void 0 && tree === await repository.git.need([ "rev-parse", `${head}^{tree}` ])) return head;
      return (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.rV)(repository.git, {
        tree: tree,
        parent: head,
        date: await (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.W8)(repository.git, head),
        message: "The folder as it stands"
      });
    }
    async function writeTree({git: git, gitDirectory: gitDirectory, directory: directory, origin: origin}) {
      const index = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "index");
      const work = git.with({
        GIT_INDEX_FILE: index,
        GIT_WORK_TREE: origin?.top ?? directory
      });
      if (origin === void 0) {
        await work.need([ "-c", "core.bigFileThreshold=1", "add", "--all", "--force", "." ]);
        return work.need([ "write-tree" ]);
      }
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(origin.index, index).catch(() => {});
      await work.need([ "-c", `core.excludesFile=${origin.exclude}`, "add", "--all", "." ]);
      return work.need([ "write-tree", `--prefix=${origin.prefix}` ]);
    }
  }
};
