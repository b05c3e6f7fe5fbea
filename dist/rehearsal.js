// The modules of this file (of a package: how many). Each begins with its path.
//   src/action/rehearse-step.ts
//   src/instance/as-root.ts
//   src/instance/base-image.ts
//   src/instance/engine-environment.ts
//   src/instance/holder-protocol.ts
//   src/instance/layer.ts
//   src/instance/proc.ts
//   src/instance/refused.ts
//   src/instance/running-instance.ts
//   src/instance/sandbox.ts
//   src/instance/sandboxes.ts
//   src/instance/start.ts
//   src/rehearsal/aftermath.ts
//   src/rehearsal/agent-package.ts
//   src/rehearsal/aws-agent-configuration.ts
//   src/rehearsal/aws-agent-instance.ts
//   src/rehearsal/emulator.ts
//   src/rehearsal/error-lines.ts
//   src/rehearsal/local-deployment.ts
//   src/rehearsal/notice-text.ts
//   src/rehearsal/provision.ts
//   src/rehearsal/rehearsal.ts
//   src/rehearsal/scratch.ts
//   src/rehearsal/transcript.ts
module.exports = {
// src/action/rehearse-step.ts
29689: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    rehearseStep: () => rehearseStep
  });
  var _core_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19341);
  var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7253);
  var _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58836);
  var _rehearsal_rehearsal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58724);
  var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7349);
  async function rehearseStep(options) {
    const {request: request, env: env, clock: clock, signal: signal, report: report, createNonce: createNonce} = options;
    const {application: application, deploymentGroup: group, revision: revision} = request;
    const deployments = await (0, _rehearsal_rehearsal_js__WEBPACK_IMPORTED_MODULE_4__.K)({
      options: {
        directory: env["GITHUB_WORKSPACE"] ?? ".",
        alone: false,
        application: application,
        group: group,
        commit: request.origins["commit"]?.kind === "input" ? refOf(request) : void 0,
        from: void 0,
        once: false,
        files: [],
        host: false,
        keep: false,
        agent: "own",
        agentPackage: void 0,
        provision: void 0,
        base: void 0,
        root: void 0,
        network: "own",
        systemd: true,
        afterFailure: false,
        restart: true
      },
      folder: revision.kind === "bundle" ? revision.folder : void 0,
      openDeploying: async () => ({
        requestFor: sha => ({
          ...request,
          commit: {
            kind: "sha",
            sha: sha
          },
          fork: void 0,
          whenOlder: "deploy",
          key: {
            ...request.key,
            nonce: createNonce()
          }
        }),
        report: report
      }),
      host: (0, _core_host_js__WEBPACK_IMPORTED_MODULE_0__.w4)(options.bundle),
      cache: (0, _core_host_js__WEBPACK_IMPORTED_MODULE_0__.nF)(env),
      path: env["PATH"] ?? "",
      env: env,
      home: env["HOME"],
      sudoUid: env["SUDO_UID"],
      clock: clock,
      signal: signal,
      announce: title => (0, _runner_js__WEBPACK_IMPORTED_MODULE_5__.wi)((0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(title)),
      onAftermath: notes => {
        for (const {level: level, text: text, lines: lines} of notes) if (level === "warning") report({
          kind: "warning",
          problem: aftermath(text, lines)
        }); else for (const line of [ text, ...lines ]) (0, _runner_js__WEBPACK_IMPORTED_MODULE_5__.wi)((0, 
        _core_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(line));
      },
      onSetup: notice => {
        for (const line of (0, _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.$Z)(notice)) (0, 
        _runner_js__WEBPACK_IMPORTED_MODULE_5__.wi)((0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(line));
      },
      onAgent: () => {}
    });
    return deployments.map(({outcome: outcome}) => outcome);
  }
  function aftermath(text, lines) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
      code: "rehearsal/aftermath",
      what: `Rehearsal: ${text}`,
      ...lines.length > 0 && {
        why: lines.join("\n")
      }
    });
  }
  function refOf({commit: commit}) {
    return commit.kind === "sha" ? commit.sha : commit.kind === "ref" ? commit.ref : void 0;
  }
}),
// src/rehearsal/rehearsal.ts
58724: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    K: () => rehearse
  });
  // src/rehearsal/error-lines.ts
  const ERRORS = [ /^(?:[^\s:]+|-?bash): line \d+: ./, /^[^\s:]+: \d+: .*\b(?:not found|cannot open|Syntax error|bad substitution)/, /^[\w./+-]+: (?:cannot|can't|could not|unable to|failed to|invalid|illegal|unrecognized|unknown|missing|fatal|error)\b/i, /^[\w./+-]+: .*(?:No such file or directory|Permission denied|Operation not permitted|command not found|No space left on device)$/, /^make(?:\[\d+\])?: \*\*\* /, /^(?:error|fatal|E|npm (?:ERR!|error)|CommandError)(?::|!| )\s*\S/i, /^(?:Failed to|Unknown (?:command|operation)) \S/, /^Job for \S+ failed/, /^Unit \S+ (?:not found|could not be found)/, /^sudo: /, /^nginx: (?:\[(?:emerg|alert|crit|error)\]|.*\btest failed$)/, /^Traceback \(most recent call last\):/, /^[\w.]+(?:Error|Exception|ImproperlyConfigured)(?::|$)/ ];
  const SCRIPT_PATH = /^\S*\/deployment-archive\/\S+: (?=line \d+: )/;
  const LINES_SHOWN = 8;
  function errorLines(lines) {
    const errors = lines.map(line => line.trimEnd()).filter(line => ERRORS.some(pattern => pattern.test(line)));
    const shown = [ ...new Set(errors.map(line => line.replace(SCRIPT_PATH, ""))) ];
    const more = shown.length - LINES_SHOWN;
    return more <= 0 ? shown : [ ...shown.slice(0, LINES_SHOWN), `\u2026 and ${more} more like these` ];
  }
  // src/rehearsal/aftermath.ts
  function aftermathNotes(before, after, scripts) {
    const opened = without(after.ports, before.ports);
    const closed = without(before.ports, after.ports);
    const changes = [ ...opened.length > 0 ? [ `opened: ${list(opened)}` ] : [], ...closed.length > 0 ? [ `closed: ${list(closed)}` ] : [] ];
    const seconds = (after.milliseconds / 1e3).toFixed(1);
    return [ ...scripts.flatMap(hiddenErrors), after.busy ? warning(`The instance is still busy after ${seconds} s.`) : notice(`The instance settled after ${seconds} s.`), ...after.died.map(({name: name, log: log}) => log === void 0 ? warning(`${name}, which a hook started, has died.`) : warning(`${name}, which a hook started, has died. ${log.path} ends with:`, log.lines)), ...newlyFailed(before, after), portNote(after, changes, closed.length > 0) ];
  }
  function restartNotes(before, after) {
    const missing = without(before.ports, after.ports);
    const lost = `After the restart, nothing listens on ${list(missing)} any more: what listened there is not an enabled unit.`;
    return [ ...newlyFailed(before, after), portNote(after, [], false), ...missing.length === 0 ? [] : [ warning(lost) ] ];
  }
  function isWorthRestarting(before, after) {
    const units = without(after.enabledUnits, before.enabledUnits);
    return after.systemd && (units.length > 0 || without(after.ports, before.ports).length > 0);
  }
  function hiddenErrors({script: script, exit: exit, stdout: stdout, stderr: stderr}) {
    const lines = errorLines([ ...stderr, ...stdout ]);
    return exit !== 0 || lines.length === 0 ? [] : [ warning(`${script} succeeded, but it printed errors:`, lines) ];
  }
  function newlyFailed(before, after) {
    const known = new Set(before.failedUnits.map(({name: name}) => name));
    const tell = ({name: name, lines: lines}) => warning(`${name} has failed. Its journal ends with:`, lines);
    return after.failedUnits.filter(({name: name}) => !known.has(name)).map(tell);
  }
  function portNote({ports: ports}, changes, isWarning) {
    if (ports.length === 0) return warning([ "Nothing listens on a TCP port", ...changes ].join("; ").concat("."));
    const text = `Listening on port ${[ list(ports), ...changes ].join("; ")}.`;
    return isWarning ? warning(text) : notice(text);
  }
  function without(values, others) {
    return values.filter(value => !others.includes(value));
  }
  function list(ports) {
    return ports.join(", ");
  }
  function notice(text) {
    return {
      level: "notice",
      text: text,
      lines: []
    };
  }
  function warning(text, lines = []) {
    return {
      level: "warning",
      text: text,
      lines: lines
    };
  }
  var rehearsal_emulator = __webpack_require__(4421);
  // src/rehearsal/transcript.ts
  function createTranscript() {
    let runs = [];
    return {
      add: notice => {
        switch (notice.kind) {
         case "script-started":
          runs.push({
            event: notice.event,
            script: notice.script,
            exit: null,
            signal: null,
            stdout: [],
            stderr: []
          });
          break;

         case "output":
          runs.at(-1)?.[notice.stream].push(notice.line);
          break;

         case "download-retry":
          break;

         case "script-ended":
          Object.assign(runs.at(-1) ?? {}, {
            exit: notice.exit,
            signal: notice.signal
          });
          break;

         default:
        }
      },
      take: () => {
        const taken = runs;
        runs = [];
        return taken;
      }
    };
  }
  // src/rehearsal/rehearsal.ts
  async function rehearse(rehearsal) {
    const {options: options, clock: clock, signal: signal, announce: announce, onAftermath: onAftermath} = rehearsal;
    const transcript = createTranscript();
    let opening;
    const open = () => opening ??= Promise.all([ rehearsal.openDeploying(), Promise.all([ __webpack_require__.e(4727), __webpack_require__.e(177), __webpack_require__.e(7526), __webpack_require__.e(6602), __webpack_require__.e(8140) ]).then(__webpack_require__.bind(__webpack_require__, 77955)) ]);
    const emulator = await (0, rehearsal_emulator.s)({
      ...rehearsal,
      provisionedBy: options.from === void 0 ? [ options.commit ] : [ options.from, options.commit ],
      onAgent: notice => {
        transcript.add(notice);
        rehearsal.onAgent(notice);
      },
      onBooting: open
    });
    try {
      const {instance: instance} = emulator;
      const [fresh, [{requestFor: requestFor, report: report}, {deployTo: deployTo}]] = await Promise.all([ options.host ? void 0 : instance.settle(), open(), Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7906), __webpack_require__.e(6326), __webpack_require__.e(8561) ]).then(__webpack_require__.bind(__webpack_require__, 86326)) ]);
      const deployments = [];
      let before = fresh;
      let succeeded = true;
      for (const {title: title, commit: commit} of stepsOf(options, emulator.commits)) {
        announce(title);
        const outcome = await deployTo(emulator, requestFor(commit, emulator), {
          clock: clock,
          signal: signal,
          report: report
        });
        const settled = before && await instance.settle();
        const scripts = transcript.take();
        if (before && settled) onAftermath(aftermathNotes(before, settled, scripts));
        deployments.push({
          outcome: outcome,
          scripts: scripts,
          ...settled && {
            settled: settled
          }
        });
        before = settled;
        succeeded = outcome.status === "Succeeded";
        if (!succeeded && !options.afterFailure) break;
      }
      if (succeeded && options.restart && fresh && before && isWorthRestarting(fresh, before)) {
        announce("After a restart of the instance");
        await (instance.restart?.());
        onAftermath(restartNotes(before, await instance.settle()));
      }
      if (options.keep) emulator.keep();
      return deployments;
    } finally {
      await emulator.close();
    }
  }
  function stepsOf({once: once}, commits) {
    const [first = "", last = first] = commits;
    const fresh = {
      title: "Onto a fresh instance",
      commit: once ? last : first
    };
    return once ? [ fresh ] : [ fresh, {
      title: "As an update",
      commit: last
    } ];
  }
}),
// src/instance/as-root.ts
14177: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    t: () => asRoot,
    y: () => runAsRoot
  });
  var _core_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14831);
  var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29519);
  function asRoot(host, command) {
    return host.uid === 0 ? command : [ "sudo", "-n", "--", ...command ];
  }
  async function runAsRoot(host, command) {
    const [program, ...args] = asRoot(host, command);
    return await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_0__.eF)(program, args, {
      env: _environment_js__WEBPACK_IMPORTED_MODULE_1__.H,
      cwd: "/"
    });
  }
}),
// src/instance/sandboxes.ts
25461: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    E: () => listSandboxes
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43788);
  function listSandboxes() {
    const processes = (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.Uj)().map(pid => ({
      pid: pid,
      ...(0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.BV)(pid)
    }));
    const childrenOf = parent => processes.filter(process => process.parent === parent);
    const uptime = Number((0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.lK)("/proc/uptime").split(" ")[0]);
    return processes.flatMap(({pid: pid, parent: parent, startedAt: startedAt}) => {
      const rootFs = heldBy(pid);
      return rootFs === void 0 ? [] : [ {
        holder: pid,
        starter: parent,
        startedAt: startedAt,
        rootFs: rootFs
      } ];
    }).sort((one, other) => one.startedAt - other.startedAt).map(({holder: holder, starter: starter, startedAt: startedAt, rootFs: rootFs}) => ({
      holder: holder,
      starter: starter,
      pid: childrenOf(holder).flatMap(({pid: pid}) => childrenOf(pid)).find(({pid: pid}) => isFirstProcess(pid))?.pid,
      age: Math.round(uptime - startedAt / 100),
      rootFs: rootFs
    }));
  }
  function heldBy(pid) {
    const [, program = "", command, plan = ""] = (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.lK)(`/proc/${pid}/cmdline`).split("\0");
    if (command !== "hold" || !program.endsWith("/instance.js")) return;
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`/proc/${pid}`, {
      throwIfNoEntry: false
    })?.uid !== 0) return;
    return /"rootFs":"([^"]+)"/.exec(plan)?.[1];
  }
  function isFirstProcess(pid) {
    return /^NSpid:.*\t1$/m.test((0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.lK)(`/proc/${pid}/status`));
  }
}),
// src/instance/proc.ts
43788: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    BV: () => readStat,
    Uj: () => processIds,
    lK: () => readProc
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  function processIds() {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").filter(name => /^\d+$/.test(name)).map(Number);
  }
  function readStat(pid) {
    const [, name = "", rest = ""] = /^\d+ \((.*)\) (.*)$/s.exec(readProc(`/proc/${pid}/stat`)) ?? [];
    const fields = rest.split(" ");
    const field = number => Number(fields[number - 3] ?? 0);
    return {
      name: name,
      state: fields[0] ?? "",
      parent: field(4),
      ticks: field(14) + field(15),
      startedAt: field(22)
    };
  }
  function readProc(path) {
    try {
      return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    } catch {
      return "";
    }
  }
}),
// src/instance/base-image.ts
41301: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    F1: () => findImage,
    Iz: () => baseMissing,
    YR: () => baseFolder,
    m: () => openBase,
    wu: () => isImage
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_owned_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80380);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19341);
  var _core_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14831);
  var _as_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14177);
  const ENGINES = [ "podman", "docker" ];
  async function openBase(base, options) {
    if (base === void 0) return "/";
    if (isImage(base)) return await unpackImage(base, options);
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(base, {
      throwIfNoEntry: false
    })?.isDirectory() && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, "usr/bin"))) return base;
    throw baseMissing(base, "There is no root file system in this folder: it has no usr/bin.");
  }
  const isImage = base => !base.startsWith("/");
  const baseFolder = cache => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, "bases");
  async function unpackImage(image, options) {
    const {host: host, cache: cache, env: env, onUnpack: onUnpack} = options;
    const {engine: engine, id: id} = await findImage(image, env);
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(baseFolder(cache), id);
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) return folder;
    onUnpack(image);
    (0, _core_owned_folder_js__WEBPACK_IMPORTED_MODULE_2__.C)(baseFolder(cache));
    const tar = `${folder}.${host.pid}.tar`;
    const partial = `${folder}.${host.pid}.partial`;
    const ask = async (...args) => {
      const {exit: exit, stdout: stdout, stderr: stderr} = await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_4__.eF)(engine, args, {
        env: env
      });
      if (exit !== 0) throw baseMissing(image, stderr.toString().trim());
      return stdout.toString().trim();
    };
    try {
      const container = await ask("create", image, "true");
      await ask("export", "--output", tar, container).finally(() => ask("rm", container));
      const unpack = 'mkdir -p "$2" && tar -x -p --numeric-owner --xattrs -f "$1" -C "$2" && mv -T "$2" "$3"';
      const {exit: exit, stderr: stderr} = await (0, _as_root_js__WEBPACK_IMPORTED_MODULE_5__.y)(host, [ "sh", "-c", unpack, "unpack", tar, partial, folder ]);
      if (exit !== 0) throw baseMissing(image, stderr.toString().trim());
    } finally {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(tar, {
        force: true
      });
      await (0, _as_root_js__WEBPACK_IMPORTED_MODULE_5__.y)(host, [ "rm", "-rf", partial ]);
    }
    return folder;
  }
  async function findImage(image, env, engines = ENGINES) {
    const complaints = [];
    for (const step of [ "have", "pull" ]) for (const engine of engines) {
      if (step === "pull") {
        const pulled = await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_4__.eF)(engine, [ "pull", image ], {
          env: env
        }).catch(() => {});
        if (pulled !== void 0 && pulled.exit !== 0) complaints.push(`${engine}: ${pulled.stderr.toString().trim().split("\n").at(-1)}`);
      }
      const found = await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_4__.eF)(engine, [ "image", "inspect", "--format", "{{.Id}}", image ], {
        env: env
      }).catch(() => {});
      const [, id] = /^(?:sha256:)?([0-9a-f]{16})/.exec(found?.exit === 0 ? found.stdout.toString() : "") ?? [];
      if (id !== void 0) return {
        engine: engine,
        id: id
      };
    }
    throw baseMissing(image, complaints.join(" ") || "Neither Docker nor Podman is installed.");
  }
  function baseMissing(base, why) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
      code: "rehearsal/base-missing",
      what: `${base} cannot be used as the system of an instance.`,
      why: why,
      fix: 'Give --base an absolute folder with a root file system (from debootstrap), or an image that "docker pull" or "podman pull" finds.',
      at: {
        kind: "option",
        name: "--base",
        value: base
      }
    });
  }
}),
// src/instance/layer.ts
52991: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Rb: () => nameLayer,
    V2: () => pruneLayers,
    VR: () => listLayers,
    Z4: () => useLayer,
    u1: () => layerFolder
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  const MACHINE = [ "/etc/os-release", "/etc/passwd", "/var/lib/dpkg/status", "/var/lib/rpm/rpmdb.sqlite" ];
  const FORMAT = "image";
  const LAYERS_KEPT = 3;
  async function nameLayer(provisions, base) {
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${FORMAT}\0${base}`);
    for (const path of MACHINE) {
      const content = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path)).catch(() => "");
      hash.update(`${path}\0${content.length}\0`).update(content);
    }
    for (const {program: program, files: files} of provisions) {
      for (const [name, content] of [ ...files ].sort(([a], [b]) => a < b ? -1 : 1)) hash.update(`${name}\0${content.length}\0`).update(content);
      hash.update(program);
    }
    return hash.digest("hex").slice(0, 16);
  }
  const layerFolder = cache => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, "layers");
  const layerPath = (cache, layer) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layerFolder(cache), layer);
  async function useLayer(cache, layer, clock) {
    const path = layerPath(cache, layer);
    if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path)) return false;
    const seconds = clock.now() / 1e3;
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes)(path, seconds, seconds).catch(() => {});
    return true;
  }
  async function listLayers(cache) {
    const finished = (await namesIn(cache)).filter(name => partOf(name) === void 0);
    const layers = await Promise.all(finished.map(async name => {
      const path = layerPath(cache, name);
      const {blocks: blocks, mtimeMs: mtimeMs} = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
      return {
        path: path,
        bytes: blocks * 512,
        usedAt: mtimeMs
      };
    }));
    return layers.sort((one, other) => other.usedAt - one.usedAt);
  }
  async function pruneLayers(cache) {
    const old = (await listLayers(cache)).slice(LAYERS_KEPT).map(({path: path}) => path);
    const halfMade = (await namesIn(cache)).filter(name => {
      const maker = partOf(name);
      return maker !== void 0 && !(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`/proc/${maker}`);
    });
    const paths = [ ...old, ...halfMade.map(name => layerPath(cache, name)) ];
    await Promise.all(paths.map(path => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {
      recursive: true,
      force: true
    })));
  }
  async function namesIn(cache) {
    return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(layerFolder(cache)).catch(() => []);
  }
  function partOf(name) {
    return /\.(\d+)\.partial$/.exec(name)?.[1];
  }
}),
// src/instance/engine-environment.ts
34278: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    I: () => engineEnvironment
  });
  const VARIABLES = /^(PATH|HOME|USER|USERPROFILE|SystemRoot|TMPDIR|XDG_\w+|DOCKER_\w+|CONTAINERS?_\w+|SSH_AUTH_SOCK)$/i;
  function engineEnvironment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== void 0 && VARIABLES.test(name) ? [ [ name, value ] ] : []));
  }
}),
// src/instance/holder-protocol.ts
42719: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    W: () => SAVE,
    k: () => KEEP
  });
  const KEEP = "keep";
  const SAVE = "save";
}),
// src/rehearsal/local-deployment.ts
77955: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    deployTo: () => deployTo
  });
  var _core_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95688);
  var _deploy_aws_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97526);
  var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35165);
  var _deploy_github_octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35110);
  const POLL_INTERVAL = 50;
  function deployTo({url: url, region: region, credentials: credentials, token: token}, request, {clock: clock, signal: signal, report: report}) {
    return (0, _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_2__.g)({
      clock: clock,
      signal: signal,
      report: report,
      request: {
        ...request,
        region: region,
        rehearse: true
      },
      connect: async () => (0, _deploy_aws_client_js__WEBPACK_IMPORTED_MODULE_1__.U)({
        region: region,
        credentials: credentials,
        endpoint: url
      }),
      openStore: async () => {
        const {createS3Store: createS3Store} = await Promise.all([ __webpack_require__.e(5679), __webpack_require__.e(7705), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(5384) ]).then(__webpack_require__.bind(__webpack_require__, 65384));
        return createS3Store({
          region: region,
          credentials: async () => credentials,
          endpoint: url
        });
      },
      github: (0, _deploy_github_octokit_js__WEBPACK_IMPORTED_MODULE_3__.u)({
        api: url,
        token: token,
        http: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_0__.bI)({
          clock: clock
        })
      }),
      pace: () => POLL_INTERVAL
    });
  }
}),
// src/rehearsal/agent-package.ts
60936: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    provisionOfPackage: () => provisionOfPackage
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19341);
  var _core_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14831);
  var _instance_aws_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47869);
  const PROGRAM = "install-agent.sh";
  const INSTALL = `\nset -Eeuo pipefail\ncd "$(dirname "$0")"\npackage=$(echo agent-package.*)\ncase $package in\n    *.deb)\n        export DEBIAN_FRONTEND=noninteractive\n        # What it depends on comes from the system's own packages.\n        dpkg --install "$package" || {\n            apt-get update -qq\n            apt-get install -qq -y --fix-broken\n        }\n        ;;\n    *.rpm)\n        dnf install -y "./$package"\n        ;;\n    *.tar)\n        mkdir unpacked\n        tar --extract --no-same-owner --file "$package" --directory unpacked\n        program=$(find unpacked -type f -path '*/bin/codedeploy-agent' -print -quit)\n        if [ -z "$program" ]; then\n            echo "The package has no bin/codedeploy-agent." >&2\n            exit 1\n        fi\n        mkdir -p ${_instance_aws_agent_js__WEBPACK_IMPORTED_MODULE_3__.g7}\n        cp -a "\${program%/bin/codedeploy-agent}/." ${_instance_aws_agent_js__WEBPACK_IMPORTED_MODULE_3__.g7}/\n        ;;\nesac\nrm -rf unpacked "$package"\n`;
  const TYPES = [ [ /\.deb$/, "agent-package.deb" ], [ /\.rpm$/, "agent-package.rpm" ], [ /\.(tar|tgz|tar\.gz)$/, "agent-package.tar" ] ];
  async function provisionOfPackage(path, environment) {
    const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => {});
    if (status === void 0) throw unusable(path, `There is no file or folder ${path}.`);
    const folder = status.isDirectory();
    const name = folder ? "agent-package.tar" : TYPES.find(([ending]) => ending.test(path))?.[1];
    if (name === void 0) throw unusable(path, `${path} is not a CodeDeploy agent package.`);
    const content = folder ? await pack(path, environment) : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    return {
      program: PROGRAM,
      files: new Map([ [ PROGRAM, Buffer.from(INSTALL) ], [ name, content ] ]),
      fix: `Check that ${path} matches the system of the instance, and that Ruby can be installed there.`
    };
  }
  async function pack(folder, env) {
    const {exit: exit, stdout: stdout, stderr: stderr} = await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_2__.eF)("tar", [ "-c", "--sort=name", "-C", folder, "." ], {
      env: env
    });
    if (exit === 0) return stdout;
    throw unusable(folder, `${folder} cannot be read: ${stderr.toString().trim()}`);
  }
  function unusable(value, what) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
      code: "rehearsal/agent-package",
      what: what,
      fix: "Use a .deb, an .rpm, a tar archive, or a folder that contains the agent's bin/codedeploy-agent.",
      at: {
        kind: "option",
        name: "--agent-package",
        value: value
      }
    });
  }
}),
// src/rehearsal/aws-agent-instance.ts
64253: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    createAwsAgentInstance: () => createAwsAgentInstance
  });
  var external_node_path_ = __webpack_require__(76760);
  var failure = __webpack_require__(28576);
  var problem = __webpack_require__(19341);
  var aws_agent = __webpack_require__(47869);
  var rpc = __webpack_require__(71509);
  var running_instance = __webpack_require__(28633);
  // src/rehearsal/aws-agent-configuration.ts
  const MAIN_FILE = "codedeployagent.yml";
  function configurationOf({emulator: {url: url, region: region, credentials: credentials}, ...place}) {
    const identity = "codedeploy.onpremises.yml";
    const keys = "credentials";
    return {
      [MAIN_FILE]: textOf([ "---", ":program_name: codedeploy-agent", `:log_dir: ${place.logs}`, `:pid_dir: ${place.state}`, `:root_dir: ${JSON.stringify(place.root)}`, `:on_premises_config_file: ${(0, 
      external_node_path_.join)(place.folder, identity)}`, ":wait_between_runs: 0", ":max_revisions: 5", `:deploy_control_endpoint: ${url}`, ":codedeploy_test_profile: beta" ]),
      [identity]: textOf([ "---", `iam_session_arn: arn:aws:ec2:${region}:000000000000:instance/${place.instance}`, `region: ${region}`, `aws_credentials_file: ${(0, 
      external_node_path_.join)(place.folder, keys)}` ]),
      [keys]: textOf([ "[default]", `aws_access_key_id = ${credentials.accessKeyId}`, `aws_secret_access_key = ${credentials.secretAccessKey}` ])
    };
  }
  function textOf(lines) {
    return `${lines.join("\n")}\n`;
  }
  // src/rehearsal/aws-agent-instance.ts
  const START_LIMIT = 6e4;
  const CONFIGURATION = "/etc/codedeploy-agent/conf";
  const LINES_SHOWN = 15;
  function createAwsAgentInstance(options) {
    const {instance: instance, hostCommands: hostCommands, clock: clock, signal: signal} = options;
    const startOnce = async url => {
      const polled = hostCommands.nextPoll(instance.id);
      await instance.startAwsAgent(url).catch(error => fail(instance, error.message));
      const waiting = new AbortController;
      const late = clock.sleep(START_LIMIT, AbortSignal.any([ waiting.signal, signal ])).then(() => "late");
      const first = await Promise.race([ polled, late ]);
      waiting.abort();
      signal.throwIfAborted();
      if (first === "late") await fail(instance, `It did not poll within ${START_LIMIT / 1e3} s.`);
    };
    let started = Promise.resolve();
    let running = new Promise(() => {});
    const restartForever = async url => {
      await instance.whenRestarted();
      started = startOnce(url);
      hostCommands.abandon(instance.id, running_instance.x);
      await started;
      return await restartForever(url);
    };
    return {
      target: {
        id: instance.id,
        execute: async command => {
          const prepared = await prepare(command, instance).catch(failure.Bg);
          if ("status" in prepared) return prepared;
          const result = await Promise.race([ hostCommands.execute(instance.id, prepared), running ]);
          await instance.conclude(result).catch(ignoreRestart);
          await started;
          return result;
        }
      },
      start: async emulator => {
        const stop = () => instance.close();
        signal.addEventListener("abort", stop);
        await configure(emulator, options);
        await startOnce(emulator.url);
        signal.removeEventListener("abort", stop);
        running = restartForever(emulator.url);
        running.catch(() => {});
      }
    };
  }
  async function prepare({event: event, specification: specification}, instance) {
    const revision = event === "DownloadBundle" ? await instance.fetchBundle(specification) : specification.revision;
    return {
      event: event,
      specification: {
        ...specification,
        revision: revision,
        allPossibleLifecycleEvents: []
      }
    };
  }
  async function configure(emulator, {instance: instance, root: root}) {
    const {exit: exit} = await instance.run({
      argv: [ "test", "-x", `${aws_agent.g7}/bin/codedeploy-agent` ]
    });
    if (exit !== 0) throw new problem.AF({
      code: "rehearsal/agent-missing",
      what: `The instance does not have AWS's CodeDeploy agent: there is no ${aws_agent.g7}/bin/codedeploy-agent.`,
      why: "Its package is not part of potato-deploy.",
      fix: "Download it from AWS (see docs/rehearsing.md) and add --agent-package FILE, or install it in hooks/provision.sh.",
      at: {
        kind: "option",
        name: "--agent",
        value: "aws"
      }
    });
    const files = configurationOf({
      emulator: emulator,
      instance: instance.id,
      root: root,
      folder: CONFIGURATION,
      logs: (0, external_node_path_.dirname)(aws_agent.xA),
      state: `${aws_agent.g7}/state/.pid`
    });
    for (const [name, text] of Object.entries(files)) await instance.put({
      path: `${CONFIGURATION}/${name}`,
      mode: 384,
      content: Buffer.from(text)
    });
  }
  function ignoreRestart(error) {
    if (!(error instanceof rpc.Be)) throw error;
  }
  async function fail(instance, reason) {
    const {exit: exit, output: output} = await instance.run({
      argv: [ "tail", "-n", String(LINES_SHOWN), aws_agent.xA ]
    });
    throw new problem.AF({
      code: "rehearsal/agent-failed",
      what: "AWS's agent did not start on the instance.",
      why: [ reason, ...exit === 0 ? [ "The end of its log:", ...output ] : [] ].join("\n"),
      fix: "Check that its package matches the system of the instance, for example its Ruby version.",
      at: {
        kind: "option",
        name: "--agent",
        value: "aws"
      }
    });
  }
}),
// src/rehearsal/emulator.ts
4421: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    s: () => startEmulator
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var owned_folder = __webpack_require__(80380);
  var problem = __webpack_require__(19341);
  var git_repository = __webpack_require__(85799);
  var snapshot = __webpack_require__(48775);
  var base_image = __webpack_require__(41301);
  var choices = __webpack_require__(26014);
  var engine_environment = __webpack_require__(34278);
  var refused = __webpack_require__(77390);
  var sandboxes = __webpack_require__(25461);
  var as_root = __webpack_require__(14177);
  var instance_layer = __webpack_require__(52991);
  var running_instance = __webpack_require__(28633);
  // src/instance/sandbox.ts
  const LAYER_SIZE = "16G";
  const SCRIPT = String.raw`
set -Eeuo pipefail
umask 022
cache=$1 base=$2
shift 2
# To be locked, by this process and the holder alike: a folder that only root can open.
exec 8</root

cd "$cache"
mount -t tmpfs -o mode=0755 tmpfs mnt
mkdir -p mnt/{upper,work,root,holder,layer,base,skeleton/dev}
partial= holder=
trap '[ -z "$partial" ] || rm -f "$partial"; [ -z "$holder" ] || kill "$holder"' EXIT
trap '' PIPE
# The holder starts meanwhile. A line in the pipe says that the root file system is mounted, its end that this has ended.
exec 5<&0
exec 4> >(cd mnt/holder && exec "$@" "$plan" 3<&0 <&5 5<&-)
holder=$!
# Copies of these nodes: a hook changes the mode of none of this machine's.
cp -a /dev/{null,zero,full,random,urandom,tty} mnt/skeleton/dev/
# An overlay takes no path with a colon, and may be over a base that is itself a part of one.
mount --bind "$base" mnt/base
lower=mnt/base writes=mnt

# Network and root file system are known when the revision has been read. All later input is for the holder.
read -r network rootfs layer || exit 1
layer=layers/$layer

# Instances with this machine's network have the same ports, so there is one at a time: the lock is held as long as this
# process and the instance live.
if [ "$network" = host ] && ! flock --exclusive --nonblock 8; then
    owner=$(grep -l '^lock:.*FLOCK.*WRITE' /proc/[0-9]*/fdinfo/8 2>&- | head -n 1 | cut -d/ -f3) || :
    echo "{\"kind\":\"waiting\",\"pid\":$((owner))}"
    # Nothing is said to it before it is up: input that can be read is input that has ended.
    until flock --exclusive --timeout 0.5 8; do ! read -r -t 0 || exit 1; done
fi

# A layer is a file, so that it belongs to the user: a folder would hold files of root and of the instance's users.
make_layer() {
    truncate --size ${LAYER_SIZE} "$partial" &&
        chmod 0600 "$partial" &&
        chown --reference=. "$partial" &&
        mkfs.ext4 -q -O ^has_journal -E lazy_itable_init=1,nodiscard -m 0 "$partial" &&
        mount -o loop "$partial" mnt/layer
}
case $rootfs in
    on)
        mount -o loop,ro "$layer" mnt/layer
        lower=mnt/layer/upper:mnt/base
        ;;
    into)
        partial=$layer.$$.partial
        if make_layer 2>&-; then
            writes=mnt/layer
        else
            # Without loop devices, as in some containers, it is prepared in memory, each time.
            echo '{"kind":"unsaved"}'
        fi
        mkdir -p $writes/{upper,work} mnt/layer/run
        ;;
esac
mount -t overlay overlay -o "lowerdir=$lower,upperdir=$writes/upper,workdir=$writes/work,redirect_dir=on" mnt/root

# A new instance starts nothing that this machine happens to have enabled, and mounts none of its disks.
if [ "$rootfs" != on ]; then
    cd mnt/root/etc
    rm -rf systemd/system/*.wants systemd/system/*.requires rc[S0-6].d/S*
    : >fstab
    tr -d - </proc/sys/kernel/random/uuid >machine-id
    cd "$cache"
fi
echo "$network $rootfs" >&4

exit=0
wait "$holder" || exit=$?
# One that was killed leaves its control groups, and processes in them that are being killed.
if [ "$exit" -gt 128 ]; then
    for ((tries = 0; tries < 100; tries++)); do
        ! find /sys/fs/cgroup -depth -regex ".*/potato-deploy-$holder\(/.*\)?" -type d -exec rmdir {} + 2>&- || break
        sleep 0.02
    done
fi
holder=
# The holder succeeds where the layer is to be saved. What ran on it may take some moments to let go of it.
[ "$rootfs$exit" = into0 ] || exit 0
for mount in mnt/root mnt/layer; do
    for ((tries = 0; tries < 100; tries++)); do
        ! umount "$mount" 2>&- || break
        sleep 0.02
    done
done
! mountpoint --quiet mnt/layer || exit 0
sync "$partial"
mv -T "$partial" "$layer"
`;
  function sandboxCommand(plan) {
    const {cache: cache, base: base, node: node, bundle: bundle, systemd: systemd, emulator: emulator, root: root, unit: unit} = plan;
    const boot = {
      rootFs: (0, external_node_path_.join)(cache, "mnt/root"),
      skeleton: (0, external_node_path_.join)(cache, "mnt/skeleton"),
      layerRun: (0, external_node_path_.join)(cache, "mnt/layer/run"),
      node: node,
      bundle: bundle,
      holder: (0, external_node_path_.join)(cache, "mnt/holder"),
      emulator: emulator,
      systemd: systemd,
      root: root,
      unit: unit
    };
    return [ "unshare", "--mount", "env", `plan=${JSON.stringify(boot)}`, "bash", "--norc", "-c", SCRIPT, "sandbox", cache, base, node, (0, 
    external_node_path_.join)(bundle, "instance.js"), "hold" ];
  }
  function firstLine(network, rootFs) {
    return rootFs.kind === "bare" ? `${network} bare` : `${network} ${rootFs.kind} ${rootFs.layer}`;
  }
  // src/instance/start.ts
  async function startOnHost(options) {
    const {node: node, bundle: bundle} = options.host;
    const {root: root} = options;
    const command = [ node, (0, external_node_path_.join)(bundle, "instance.js"), "agent", JSON.stringify({
      root: root
    }) ];
    return await (0, running_instance.Q)({
      ...options,
      onUnsaved: () => {}
    }, command);
  }
  async function startSandbox(options) {
    const {cache: cache, signal: signal} = options;
    options.network.catch(() => {});
    (0, owned_folder.C)((0, external_node_path_.join)(cache, "mnt"));
    (0, owned_folder.C)((0, instance_layer.u1)(cache));
    let saved = true;
    const onUnsaved = () => {
      saved = false;
      options.onUnsaved();
    };
    const chosen = chooseRootFs(options);
    const instance = await startOn(chosen, {
      ...options,
      onUnsaved: onUnsaved
    });
    const rootFs = await chosen;
    if (rootFs.kind !== "into") return instance;
    for (const provision of await options.provisions) await provisionInstance(instance, provision, signal);
    if (!saved) return instance;
    await instance.save();
    await (0, instance_layer.V2)(cache);
    signal.throwIfAborted();
    return await startOn({
      ...rootFs,
      kind: "on"
    }, options);
  }
  async function chooseRootFs(options) {
    const {cache: cache, base: base, clock: clock, onProvision: onProvision} = options;
    const provisions = await options.provisions;
    if (provisions.length === 0) return {
      kind: "bare"
    };
    const layer = await (0, instance_layer.Rb)(provisions, base);
    if (await (0, instance_layer.Z4)(cache, layer, clock)) return {
      kind: "on",
      layer: layer
    };
    onProvision(provisions.map(({program: program}) => program));
    return {
      kind: "into",
      layer: layer
    };
  }
  const ISOLATION = `\ncommand -v slirp4netns >/dev/null || { echo 'slirp4netns is not installed.'; exit; }\nreason=$(unshare --user --net true 2>&1) || echo "User namespaces are refused ($reason)."`;
  async function chooseNetwork({network: network, host: host, onHostNetwork: onHostNetwork}) {
    if (network === "host") return network;
    const {stdout: stdout} = await (0, as_root.y)(host, [ "sh", "-c", ISOLATION ]);
    const reason = stdout.toString().trim();
    if (reason === "") return "own";
    onHostNetwork(reason);
    return "host";
  }
  async function startOn(rootFs, options) {
    const {node: node, bundle: bundle} = options.host;
    const findLine = async () => {
      const found = await rootFs;
      return firstLine(await options.network, found);
    };
    const line = findLine();
    line.catch(() => {});
    return await (0, running_instance.Q)(options, sandboxCommand({
      ...options,
      node: node,
      bundle: bundle
    }), line);
  }
  const LINES_SHOWN = 15;
  const PROVISION_FOLDER = "/run/potato-deploy/provision";
  async function provisionInstance(instance, {program: program, files: files, fix: fix}, signal) {
    const stop = () => instance.close();
    signal.addEventListener("abort", stop);
    try {
      for (const [name, content] of files) await instance.put({
        path: `${PROVISION_FOLDER}/${name}`,
        mode: 493,
        content: content
      });
      const {exit: exit, output: output} = await instance.run({
        argv: [ "bash", `${PROVISION_FOLDER}/${program}` ]
      });
      if (exit === 0) return;
      throw new problem.AF({
        code: "rehearsal/provision-failed",
        what: `${program} failed with ${exit === null ? "a signal" : `exit code ${exit}`} while it prepared the instance.`,
        why: [ "The instance is not ready, so nothing was deployed. Its last output:", ...output.slice(-LINES_SHOWN) ].join("\n"),
        fix: fix
      });
    } catch (error) {
      await instance.close();
      throw error;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }
  var rehearsal_options = __webpack_require__(28642);
  // src/rehearsal/provision.ts
  const DEFAULT_PROVISION = "hooks/provision.sh";
  async function provisionOf(repository, commit, top = "") {
    const folder = external_node_path_.posix.join(top, external_node_path_.posix.dirname(DEFAULT_PROVISION));
    const read = async name => {
      const {exit: exit, stdout: stdout} = await repository.git.run([ "cat-file", "blob", `${commit}:${folder}/${name}` ]);
      return exit === 0 ? stdout : void 0;
    };
    const list = async () => {
      const listing = await repository.git.ask([ "ls-tree", "--name-only", "-z", commit, `${folder}/` ]);
      return (listing ?? "").split("\0").map(path => external_node_path_.posix.basename(path));
    };
    return await gather((0, external_node_path_.basename)(DEFAULT_PROVISION), list(), read);
  }
  async function provisionFrom(path, names) {
    const read = name => (0, promises_.readFile)((0, external_node_path_.join)((0, external_node_path_.dirname)(path), name)).catch(() => {});
    const provision = await gather((0, external_node_path_.basename)(path), names, read);
    if (provision !== void 0) return provision;
    throw new problem.AF({
      code: "rehearsal/provision-missing",
      what: `There is no file ${path}.`,
      fix: "Give a program that prepares a bare machine.",
      at: {
        kind: "option",
        name: "--provision",
        value: path
      }
    });
  }
  async function gather(program, listing, read) {
    const [text, names] = await Promise.all([ read(program), listing ]);
    if (text === void 0) return;
    const named = names.filter(name => name !== "" && name !== program && text.includes(name));
    const contents = await Promise.all(named.map(async name => [ name, await read(name) ]));
    const files = new Map([ [ program, text ] ]);
    for (const [name, content] of contents) if (content !== void 0) files.set(name, content);
    return {
      program: program,
      files: files,
      fix: "Fix it, or name another program with --provision FILE."
    };
  }
  var external_node_events_ = __webpack_require__(78474);
  var process = __webpack_require__(14831);
  // src/rehearsal/scratch.ts
  const scratch_SCRIPT = `\nread -r unused || unused=\nfor _ in 1 2 3 4 5 6 7 8 9; do\n    if rm -rf "$1" 2>/dev/null && [ -n "$unused" ]; then exit; fi\n    sleep 0.2\ndone`;
  async function openScratch(parent, {pid: pid, path: path}) {
    await sweep(parent);
    const folder = (0, external_node_path_.join)(parent, `scratch.${pid}.${(0, external_node_crypto_.randomUUID)()}`);
    const keeper = (0, process.ni)("sh", [ "-c", scratch_SCRIPT, "scratch", folder ], {
      env: {
        PATH: path
      },
      group: true
    });
    await (0, external_node_events_.once)(keeper, "spawn");
    const ended = (0, external_node_events_.once)(keeper, "close");
    (0, external_node_fs_.mkdirSync)(folder, {
      mode: 448
    });
    return {
      folder: folder,
      remove: async () => {
        keeper.stdin?.end("unused\n");
        await ended;
      }
    };
  }
  async function sweep(parent) {
    for (const name of await (0, promises_.readdir)(parent)) {
      const pid = /^scratch\.(\d+)\./.exec(name)?.[1];
      if (pid === void 0 || (0, external_node_fs_.existsSync)(`/proc/${pid}`)) continue;
      await (0, promises_.rm)((0, external_node_path_.join)(parent, name), {
        recursive: true,
        force: true
      });
    }
  }
  // src/rehearsal/emulator.ts
  const REGION = "us-east-1";
  async function startEmulator(setup) {
    const {options: options, host: host, cache: cache, clock: clock, signal: signal} = setup;
    const {application: application = rehearsal_options.zb, group: group = rehearsal_options.UP} = options;
    const region = REGION;
    const {folder: scratch, remove: remove} = await openScratch((0, owned_folder.C)(cache), {
      pid: host.pid,
      path: setup.path
    });
    const closing = [ remove ];
    const close = async () => {
      while (closing.length > 0) await (closing.pop()?.());
    };
    try {
      const reading = readSources(setup, scratch);
      const sockets = (0, external_node_path_.join)(scratch, "emulator");
      (0, external_node_fs_.mkdirSync)(sockets, {
        mode: 448
      });
      const instance = await startInstance(setup, reading, sockets);
      closing.push(() => instance.close());
      const {repository: repository, commits: commits, files: files} = await reading;
      setup.onSetup({
        kind: "up",
        sitePort: instance.sitePort
      });
      if (options.systemd && !options.host && instance.restart === void 0) setup.onSetup({
        kind: "no-systemd"
      });
      for (const file of files) await instance.put(file);
      const credentials = {
        accessKeyId: `AKIA${(0, external_node_crypto_.randomBytes)(8).toString("hex").toUpperCase()}`,
        secretAccessKey: (0, external_node_crypto_.randomBytes)(20).toString("hex")
      };
      const token = (0, external_node_crypto_.randomBytes)(20).toString("hex");
      const {startEndpoints: startEndpoints} = await __webpack_require__.e(6075).then(__webpack_require__.bind(__webpack_require__, 46075));
      const server = await startEndpoints({
        options: options,
        clock: clock,
        signal: signal,
        instance: instance,
        repository: repository,
        application: application,
        group: {
          name: group,
          id: groupId(application, group)
        },
        region: region,
        credentials: credentials,
        token: token,
        scratch: scratch,
        sockets: sockets
      });
      closing.push(() => server.close());
      return {
        url: server.url,
        region: region,
        credentials: credentials,
        token: token,
        application: application,
        group: group,
        repository: `rehearsal/${(0, external_node_path_.basename)(repository.directory).replace(/[^\w.-]/g, "-")}`,
        instance: instance,
        commits: commits,
        keep: () => {
          const holder = instance.keep();
          if (holder === void 0) return;
          const enter = `node ${(0, external_node_path_.join)(host.bundle, "cli.js")} enter ${holder}`;
          const end = `${host.uid === 0 ? "" : "sudo "}kill ${holder}`;
          setup.onSetup({
            kind: "kept",
            enter: enter,
            end: end
          });
        },
        close: close
      };
    } catch (error) {
      await close();
      throw error;
    }
  }
  async function readSources(setup, scratch) {
    const {options: options, provisionedBy: provisionedBy, onSetup: onSetup} = setup;
    const repository = await (0, git_repository.h_)({
      ...setup,
      directory: options.directory,
      scratch: scratch
    });
    const prefix = repository.origin?.prefix ?? "";
    if (prefix !== "" && !options.alone) onSetup({
      kind: "part",
      prefix: prefix
    });
    const commits = await Promise.all(provisionedBy.map(ref => resolveIn(repository, ref)));
    const files = await Promise.all(options.files.map(readLocal));
    return {
      repository: repository,
      commits: commits,
      files: files
    };
  }
  function findNetwork({options: options, host: host, onSetup: onSetup}) {
    return chooseNetwork({
      host: host,
      network: options.network,
      onHostNetwork: reason => onSetup({
        kind: "host-network",
        reason: reason
      })
    });
  }
  async function startInstance(setup, reading, sockets) {
    const {options: options, host: host, cache: cache, clock: clock, signal: signal, onSetup: onSetup} = setup;
    const {application: application = rehearsal_options.zb, group: group = rehearsal_options.UP} = options;
    const machine = {
      id: instanceId(application, group),
      host: host,
      notify: setup.onAgent,
      onMounted: () => {
        __webpack_require__.e(6075).then(__webpack_require__.bind(__webpack_require__, 46075));
        setup.onBooting?.();
      },
      onWaiting: owner => onSetup({
        kind: "waiting",
        other: (0, sandboxes.E)().find(({holder: holder, starter: starter}) => [ holder, starter ].includes(owner))
      }),
      signal: signal
    };
    if (options.host) {
      await reading;
      const root = options.root ?? await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporary, "potato-deploy-"));
      onSetup({
        kind: "root",
        root: root
      });
      return await startOnHost({
        ...machine,
        root: root
      });
    }
    const provisions = readProvisions(setup, reading);
    provisions.catch(() => {});
    if (host.platform !== "linux") throw (0, refused.Q5)(host.platform);
    if (options.base !== void 0) await provisions;
    const base = await (0, base_image.m)(options.base, {
      host: host,
      cache: cache,
      env: (0, engine_environment.I)(setup.env),
      onUnpack: image => onSetup({
        kind: "unpacking",
        image: image
      })
    });
    return await startSandbox({
      ...machine,
      clock: clock,
      cache: cache,
      base: base,
      root: options.root ?? choices.b,
      emulator: sockets,
      network: findNetwork(setup),
      systemd: options.systemd,
      unit: options.agent === "aws" ? "potato-deploy" : "codedeploy-agent",
      provisions: provisions,
      onProvision: programs => onSetup({
        kind: "provisioning",
        programs: programs
      }),
      onUnsaved: () => onSetup({
        kind: "unsaved"
      })
    });
  }
  async function readProvisions(setup, reading) {
    const {options: options, folder: folder} = setup;
    const {repository: repository, commits: commits} = await reading;
    const provisions = await Promise.all([ options.provision === void 0 ? firstProvision(repository, commits, folder) : provisionFrom(options.provision, await (0, 
    promises_.readdir)((0, external_node_path_.dirname)(options.provision)).catch(() => [])), options.agentPackage === void 0 ? void 0 : readPackage(options.agentPackage, setup) ]);
    return provisions.filter(part => part !== void 0);
  }
  async function readPackage(path, setup) {
    const {provisionOfPackage: provisionOfPackage} = await __webpack_require__.e(936).then(__webpack_require__.bind(__webpack_require__, 60936));
    return await provisionOfPackage(path, {
      PATH: setup.path
    });
  }
  async function firstProvision(repository, commits, folder) {
    for (const commit of commits) {
      const provision = await provisionOf(repository, commit, folder);
      if (provision !== void 0) return provision;
    }
    return;
  }
  async function resolveIn(repository, ref) {
    if (ref === void 0) return await (0, snapshot.W9)(repository);
    const sha = await repository.resolve(ref);
    if (sha !== void 0) return sha;
    throw new problem.AF({
      code: "rehearsal/commit-unknown",
      what: `There is no commit "${ref}" in ${repository.directory}.`,
      why: repository.origin === void 0 ? "The folder is not in a git repository." : "It is not a branch, a tag or a sha of its repository.",
      fix: 'Use one that "git rev-parse" knows; a shallow clone needs "git fetch --unshallow" first.'
    });
  }
  async function readLocal({source: source, destination: destination}) {
    const [content, {mode: mode}] = await Promise.all([ (0, promises_.readFile)(source), (0, 
    promises_.stat)(source) ]).catch(cause => {
      throw new problem.AF({
        code: "rehearsal/file-missing",
        what: `${source} cannot be read.`,
        fix: 'Write "--file SRC:DEST" with a local file as SRC.',
        at: {
          kind: "option",
          name: "--file",
          value: `${source}:${destination}`
        },
        cause: cause
      });
    });
    return {
      path: destination,
      mode: mode & 511,
      content: content
    };
  }
  function instanceId(application, group) {
    return `i-0${groupId(application, group).replaceAll("-", "").slice(0, 16)}`;
  }
  function groupId(application, group) {
    const hash = (0, external_node_crypto_.createHash)("sha256").update(`${application}\0${group}`).digest("hex");
    return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
  }
}),
// src/instance/running-instance.ts
28633: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Q: () => openInstance,
    x: () => AFTER_RESTART
  });
  var _core_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14831);
  var _as_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14177);
  var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29519);
  var _refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77390);
  var _rpc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71509);
  const AFTER_RESTART = {
    status: "Failed",
    noop: false,
    errorCode: "UnknownError",
    scriptName: "",
    message: "Failed: Failing in-progress lifecycle event after an agent restart.",
    logTail: ""
  };
  async function openInstance(options, command, line) {
    options.signal.throwIfAborted();
    const [program, ...args] = (0, _as_root_js__WEBPACK_IMPORTED_MODULE_1__.t)(options.host, command);
    const agent = (0, _core_process_js__WEBPACK_IMPORTED_MODULE_0__.ni)(program, args, {
      env: _environment_js__WEBPACK_IMPORTED_MODULE_2__.H,
      cwd: "/",
      group: true
    });
    const ended = whenEnded(agent);
    const {stdin: stdin, stdout: stdout, stderr: stderr} = agent;
    if (stdin === null || stdout === null || stderr === null) throw new Error("The agent has no pipes.");
    let complaint = "";
    stderr.setEncoding("utf8").on("data", text => {
      complaint = (complaint + text).slice(-2e3);
    });
    const {notify: notify, onWaiting: onWaiting, onMounted: onMounted, onUnsaved: onUnsaved} = options;
    const link = (0, _rpc_js__WEBPACK_IMPORTED_MODULE_4__.Kt)({
      input: stdout,
      output: stdin,
      notify: notify,
      onWaiting: onWaiting,
      onMounted: onMounted,
      onUnsaved: onUnsaved
    });
    const stop = () => stdin.end();
    options.signal.addEventListener("abort", stop);
    const sent = line?.then(text => stdin.write(`${text}\n`), async cause => {
      stop();
      await ended;
      throw cause;
    });
    const whenReady = () => link.ready.catch(async cause => {
      const noStart = await ended;
      if (!(cause instanceof _rpc_js__WEBPACK_IMPORTED_MODULE_4__.L9)) throw (0, _refused_js__WEBPACK_IMPORTED_MODULE_3__.sl)(options.host, noStart ?? complaint, cause);
      throw cause.systemd ? (0, _refused_js__WEBPACK_IMPORTED_MODULE_3__.gp)(cause.complaint) : (0, 
      _refused_js__WEBPACK_IMPORTED_MODULE_3__.sl)(options.host, cause.complaint);
    });
    const booting = await Promise.resolve(sent).then(whenReady).finally(() => options.signal.removeEventListener("abort", stop));
    let kept = false;
    const close = async () => {
      if (kept) return;
      stdin.end();
      await ended;
    };
    return {
      id: options.id,
      execute: command => link.execute(command).catch(async error => {
        if (!(error instanceof _rpc_js__WEBPACK_IMPORTED_MODULE_4__.Be)) throw error;
        await link.whenRestarted();
        return AFTER_RESTART;
      }),
      put: link.put,
      run: link.run,
      settle: link.settle,
      startAwsAgent: link.startAwsAgent,
      fetchBundle: link.fetchBundle,
      conclude: link.conclude,
      whenRestarted: link.whenRestarted,
      restart: booting?.systemd ? async () => {
        const back = link.whenRestarted();
        await Promise.race([ back, link.run({
          argv: [ "systemctl", "reboot" ]
        }).catch(() => {}) ]);
        await back;
      } : void 0,
      sitePort: booting?.port,
      keep: () => {
        if (booting === void 0) return;
        link.keep();
        kept = true;
        stdin.end();
        for (const pipe of [ stdout, stderr ]) pipe.destroy();
        agent.unref();
        return booting.holder;
      },
      ended: ended,
      close: close,
      save: async () => {
        link.save();
        await close();
      }
    };
  }
  function whenEnded(child) {
    return new Promise(resolve => {
      child.once("error", error => resolve(error.message));
      child.once("close", () => resolve(void 0));
    });
  }
}),
// src/rehearsal/notice-text.ts
58836: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $Z: () => setupLines,
    KS: () => exportText,
    jS: () => MARGIN,
    r1: () => agentText
  });
  function setupLines(notice) {
    switch (notice.kind) {
     case "waiting":
      {
        const {other: other} = notice;
        const owner = other === void 0 ? "Another instance" : `The instance of process ${other.holder} (${minutes(other.age)} old)`;
        return [ `${owner} uses the network of this machine. Waiting for it to end; Ctrl-C stops waiting.` ];
      }

     case "unpacking":
      return [ `Unpacking the image ${notice.image}; later rehearsals reuse it.` ];

     case "part":
      return [ `Warning: ${notice.prefix} is a subfolder of its repository. CodeDeploy downloads the whole repository from GitHub and reads appspec.yml in its root folder.`, `To deploy only this folder: the inputs "folder" and "revision-bucket". To rehearse that: --folder ${notice.prefix}` ];

     case "provisioning":
      return [ `Preparing a fresh instance with ${notice.programs.join(" and ")}; later rehearsals reuse it.` ];

     case "unsaved":
      return [ "This machine has no loop devices, so the prepared instance is not kept: each rehearsal prepares it again." ];

     case "no-systemd":
      return [ "The instance has no systemd, so hooks that call systemctl fail." ];

     case "up":
      return [ notice.sitePort === void 0 ? "The instance is up." : `The instance is up. Its port 80 is http://127.0.0.1:${notice.sitePort} here.` ];

     case "host-network":
      return [ `${notice.reason} So the instance uses the network of this machine, and a hook that mounts can reach the host.` ];

     case "root":
      return [ `This machine is the instance. The complete output of the scripts will be in ${notice.root}.` ];

     case "kept":
      return [ "The instance stays up.", `Enter it with: ${notice.enter}`, `Stop it with: ${notice.end}` ];

     default:
      return notice;
    }
  }
  function minutes(seconds) {
    return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
  }
  const MARGIN = " ".repeat("hh:mm:ss  ".length);
  function agentText(notice) {
    switch (notice.kind) {
     case "download-retry":
      return [ MARGIN, `The revision cannot be downloaded (${notice.reason}). Next attempt in ${notice.seconds} s; on AWS the agent waits 10, 30 and 90 s.` ];

     case "script-started":
      return [ MARGIN, `\u25b8 ${notice.script}` ];

     case "output":
      return [ `${MARGIN}\u2502 `, notice.line ];

     case "script-ended":
      return;

     default:
      return notice;
    }
  }
  function exportText({url: url, region: region, credentials: credentials, token: token}) {
    const variables = {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      GITHUB_API_URL: url,
      GITHUB_TOKEN: token
    };
    return Object.entries(variables).map(([name, value]) => `export ${name}=${value}`).join("\n");
  }
}),
// src/instance/refused.ts
77390: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Q5: () => notLinux,
    gp: () => systemdRefused,
    sl: () => sandboxRefused
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  function notLinux(platform) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "rehearsal/not-linux",
      what: `A rehearsal needs Linux; this is ${platform}.`,
      why: "Its sandbox uses Linux namespaces and an overlay file system.",
      fix: 'Rehearse in a Linux virtual machine, or on a GitHub runner with the input "rehearse: true".'
    });
  }
  function sandboxRefused(host, complaint, cause) {
    const printed = complaint.trim();
    if (host.uid !== 0 && /sudo/.test(printed)) return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "rehearsal/no-root",
      what: "A rehearsal needs root, and sudo asks for a password here.",
      why: `The sandbox mounts a file system of its own. sudo printed: ${printed}`,
      fix: "Run the command as root, or with sudo.",
      cause: cause
    });
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "rehearsal/sandbox-refused",
      what: "This machine does not allow a sandbox.",
      why: printed === "" ? "The sandbox ended before its agent started." : `It printed: ${printed}`,
      fix: "In a container, allow it mounts (--privileged); elsewhere use a virtual machine, or --host on a machine that may be changed.",
      cause: cause
    });
  }
  function systemdRefused(complaint) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "rehearsal/systemd-refused",
      what: "systemd did not start as the first process of the instance.",
      why: complaint,
      fix: "Add --no-systemd to rehearse without it: hooks that call systemctl then fail."
    });
  }
})
};
