"use strict";

exports.id = 771;

exports.ids = [ 771 ];

exports.modules = {
  8771: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  1525: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkFolder: () => checkFolder
    });
    var appspec_missing = __webpack_require__(5730);
    var check = __webpack_require__(5410);
    var finding = __webpack_require__(4598);
    var hook_script = __webpack_require__(3790);
    var model = __webpack_require__(7494);
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var process = __webpack_require__(4831);
    var external_node_crypto_ = __webpack_require__(7598);
    const KEPT = 50;
    async function remember({folder: folder, question: question, ask: ask}) {
      const name = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(question)).digest("hex");
      const file = (0, external_node_path_.join)(folder, name);
      const known = await (0, promises_.readFile)(file, "utf8").catch(() => {});
      if (known !== void 0) return known;
      const answer = await ask();
      if (answer !== void 0) await keep(folder, file, answer).catch(() => {});
      return answer;
    }
    async function keep(folder, file, answer) {
      await (0, promises_.mkdir)(folder, {
        recursive: true
      });
      await (0, promises_.writeFile)(file, answer);
      const files = (await (0, promises_.readdir)(folder)).map(name => (0, external_node_path_.join)(folder, name));
      if (files.length <= KEPT) return;
      const ages = await Promise.all(files.map(async path => ({
        path: path,
        age: (await (0, promises_.stat)(path)).mtimeMs
      })));
      const old = ages.sort((one, other) => other.age - one.age).slice(KEPT);
      await Promise.all(old.map(({path: path}) => (0, promises_.rm)(path, {
        force: true
      })));
    }
    var check_reader = __webpack_require__(6728);
    const OPTIONS = [ "--format=json1", "--severity=error", "--exclude=SC2148,SC1128,SC1017" ];
    const STOPPED = [ 1072, 1073 ];
    const PATIENCE = 5e3;
    async function startShellCheck(options) {
      const {revision: revision, reader: reader, path: path, cache: cache} = options;
      const scripts = options.scripts.filter(name => (reader.texts.get(name)?.length ?? 0) <= check_reader.z);
      const program = scripts.length === 0 ? void 0 : await identify(path);
      if (program === void 0) return {
        findings: async () => []
      };
      const settings = [ ...revision.entries.keys() ].filter(name => /(^|\/)\.?shellcheckrc$/.test(name));
      await reader.read(settings);
      const files = [ ...scripts, ...settings ].map(name => [ name, reader.texts.get(name) ?? "" ]);
      const answer = remember({
        folder: (0, external_node_path_.join)(cache, "shellcheck"),
        question: [ program, ...OPTIONS, ...files.flat() ],
        ask: () => ask(files, scripts, options)
      });
      return {
        findings: async () => readAnswer(await answer ?? "")
      };
    }
    async function identify(path) {
      for (const folder of path.split(external_node_path_.delimiter)) {
        const file = (0, external_node_path_.join)(folder, "shellcheck");
        const found = await (0, promises_.stat)(file).catch(() => {});
        if (found?.isFile()) return `${file} ${found.mtimeMs} ${found.size}`;
      }
      return;
    }
    async function ask(files, scripts, {path: path, scratch: scratch}) {
      const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, "shellcheck-"));
      try {
        for (const [name, text] of files) {
          await (0, promises_.mkdir)((0, external_node_path_.join)(folder, (0, external_node_path_.dirname)(name)), {
            recursive: true
          });
          await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), text);
        }
        const program = {
          cwd: folder,
          env: {
            PATH: path
          },
          signal: AbortSignal.timeout(PATIENCE)
        };
        const finished = await (0, process.eF)("shellcheck", [ ...OPTIONS, "--", ...scripts ], program).catch(() => {});
        const output = finished?.stdout.toString();
        return output?.startsWith("{") ? output : void 0;
      } finally {
        await (0, promises_.rm)(folder, {
          recursive: true,
          force: true
        });
      }
    }
    function readAnswer(output) {
      if (output === "") return [];
      const {comments: comments = []} = JSON.parse(output);
      const explained = new Set(comments.filter(({code: code}) => !STOPPED.includes(code)).map(({file: file}) => file));
      const told = comments.filter(({file: file, code: code}) => !STOPPED.includes(code) || !explained.has(file));
      return told.map(({file: file, line: line, column: column, code: code, message: message}) => (0, 
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
    var core_revision = __webpack_require__(3189);
    async function checkFolder({revision: revision, prefix: prefix, close: close}, place) {
      try {
        const source = await (0, model.o)(revision);
        if (source === void 0) return {
          findings: [ (0, appspec_missing.x)(revision) ],
          scripts: 0,
          prefix: prefix
        };
        const {reader: reader} = source;
        const files = new Set(source.scripts.values());
        const scripts = [ ...files ].filter(script => (0, hook_script.EI)(reader.texts.get(script) ?? "\0"));
        const shellCheck = await startShellCheck({
          revision: revision,
          reader: reader,
          scripts: scripts,
          ...place
        });
        const {findings: findings} = await (0, check.A)(source);
        const all = (0, finding.g)([ ...findings, ...await shellCheck.findings() ], core_revision.hH);
        return {
          findings: all,
          scripts: scripts.length,
          prefix: prefix
        };
      } finally {
        await close();
      }
    }
  },
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
  }
};
