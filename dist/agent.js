// The modules of this file (of a package: how many). Each begins with its path.
//   src/agent/account.ts
//   src/agent/agent.ts
//   src/agent/bundle-safety.ts
//   src/agent/copy.ts
//   src/agent/deployment-root.ts
//   src/agent/disk-tree.ts
//   src/agent/download-bundle.ts
//   src/agent/event-revision.ts
//   src/agent/failure.ts
//   src/agent/fetch-archive.ts
//   src/agent/full-acl.ts
//   src/agent/hook.ts
//   src/agent/install.ts
//   src/agent/instruction.ts
//   src/agent/log-tail.ts
//   src/agent/revision-appspec.ts
//   src/agent/script-log.ts
//   src/agent/script.ts
//   src/instance/aws-agent-log.ts
//   src/instance/aws-agent.ts
//   src/instance/hook-processes.ts
//   src/instance/relay.ts
//   src/instance/rpc-handlers.ts
//   src/instance/settle.ts
module.exports = {
// src/agent/failure.ts
28576: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Bg: () => resultOf,
    g7: () => ScriptFailure,
    hb: () => whyNotStarted
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19341);
  class ScriptFailure extends Error {
    name="ScriptFailure";
    errorCode;
    scriptName;
    logTail;
    constructor(options) {
      super(options.message);
      this.errorCode = options.errorCode;
      this.scriptName = options.scriptName;
      this.logTail = options.logTail;
    }
  }
  function resultOf(error) {
    const common = {
      status: "Failed",
      noop: false
    };
    if (error instanceof ScriptFailure) {
      const {errorCode: errorCode, scriptName: scriptName, message: message, logTail: logTail} = error;
      return {
        ...common,
        errorCode: errorCode,
        scriptName: scriptName,
        message: message,
        logTail: logTail
      };
    }
    const message = error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF ? sentences(error) : messageOf(error);
    return {
      ...common,
      errorCode: "UnknownError",
      scriptName: "",
      message: message,
      logTail: ""
    };
  }
  function sentences({what: what, why: why, fix: fix, at: at}) {
    const place = at?.kind === "file" && at.line !== void 0 ? `${(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(at)}:` : void 0;
    return [ place, what, why, fix ].filter(part => part !== void 0).join(" ");
  }
  function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
  }
  const FIRST_LINE = 256;
  function whyNotStarted(path, error) {
    if (/[ \t]/.test(path)) return `the agent splits the command at spaces (${error.message}). Remove the spaces from the file's name.`;
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory()) return "it is a folder. Name the script in it.";
    const interpreter = /^#!\s*([^\n]*)/.exec(firstLineOf(path))?.[1] ?? "";
    if (interpreter.endsWith("\r")) return 'its lines end in CR LF, so Linux looks for an interpreter with a carriage return in its name. Save it with LF line endings, and add "*.sh text eol=lf" to .gitattributes.';
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && !isExecutable(path)) return 'it is a link to a script that is not executable, and the agent changes no modes through links. Run "git update-index --chmod=+x" on the script itself, and commit it.';
    const [program = ""] = interpreter.split(/[ \t]/);
    if (program !== "" && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(program)) return `its first line asks for ${program}, which this machine does not have. Install it, or name another.`;
    return `${error.message}.`;
  }
  function isExecutable(path) {
    return ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mode & 73) !== 0;
  }
  function firstLineOf(path) {
    const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
      const buffer = Buffer.alloc(FIRST_LINE);
      return buffer.subarray(0, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer)).toString();
    } finally {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
  }
}),
// src/instance/aws-agent.ts
47869: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    g7: () => AWS_AGENT,
    xA: () => AWS_AGENT_LOG,
    H: () => createAwsAgent
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var deployment_root = __webpack_require__(50020);
  var failure = __webpack_require__(28576);
  var fetch_archive = __webpack_require__(95777);
  var process = __webpack_require__(14831);
  // src/instance/aws-agent-log.ts
  const INTERVAL = 100;
  const CHUNK = 1024 * 1024;
  const NEWLINE = 10;
  function followAwsAgentLog(options) {
    const {clock: clock, notify: notify} = options;
    const path = (0, external_node_path_.join)(options.root, "deployment-logs", "codedeploy-agent-deployments.log");
    const parser = createParser(notify);
    const closing = new AbortController;
    let position;
    let rest = Buffer.alloc(0);
    const read = async () => {
      const file = await (0, promises_.open)(path).catch(() => {});
      if (file === void 0) {
        position = 0;
        return;
      }
      try {
        const {size: size} = await file.stat();
        position ??= size;
        if (size < position) position = 0;
        while (position < size) {
          const {buffer: buffer, bytesRead: bytesRead} = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
          position += bytesRead;
          const text = Buffer.concat([ rest, buffer.subarray(0, bytesRead) ]);
          const end = text.lastIndexOf(NEWLINE) + 1;
          for (const line of text.subarray(0, end).toString().split("\n")) parser.add(line);
          rest = text.subarray(end);
        }
      } finally {
        await file.close();
      }
    };
    let reading = read();
    const readAgain = () => reading = reading.then(read);
    const follow = async () => {
      while (!closing.signal.aborted) {
        await readAgain();
        await clock.sleep(INTERVAL, closing.signal);
      }
    };
    follow();
    return {
      conclude: async result => {
        await readAgain();
        parser.conclude(result);
      },
      close: () => closing.abort()
    };
  }
  const ENTRY = /^\[[\d-]+ [\d:.]+\] \[[^\]]*\](.*)$/s;
  function createParser(notify) {
    let event = "";
    let script;
    const endScript = exit => {
      if (script !== void 0) notify({
        kind: "script-ended",
        event: event,
        script: script,
        exit: exit,
        signal: null
      });
      script = void 0;
    };
    return {
      add: line => {
        const entry = ENTRY.exec(line)?.[1] ?? "";
        const [, title, name = ""] = /^(LifecycleEvent|Script) - (.*)$/s.exec(entry) ?? [];
        const [, stream, output = ""] = /^\[(stdout|stderr)\](.*)$/s.exec(entry) ?? [];
        if (title === "LifecycleEvent") {
          endScript(null);
          event = name;
        } else if (title === "Script") {
          endScript(0);
          script = name;
          notify({
            kind: "script-started",
            event: event,
            script: script
          });
        } else if (stream === "stdout" || stream === "stderr") notify({
          kind: "output",
          stream: stream,
          line: output
        });
      },
      conclude: ({status: status, errorCode: errorCode, message: message}) => {
        const exit = / failed with exit code (\d+)$/.exec(message)?.[1];
        const isAnother = errorCode === "ScriptMissing" || errorCode === "ScriptNotExecutable";
        if (status === "Succeeded" || isAnother) endScript(0); else endScript(exit === void 0 ? null : Number(exit));
      }
    };
  }
  // src/instance/aws-agent.ts
  const AWS_AGENT = "/opt/codedeploy-agent";
  const AWS_AGENT_LOG = "/var/log/aws/codedeploy-agent/codedeploy-agent.log";
  const START = `\nset -Eeuo pipefail\nmkdir -p "$(dirname ${AWS_AGENT_LOG})" ${AWS_AGENT}/state/.pid\nif [ ! -d /run/systemd/system ]; then\n    # It would keep the outputs of this script open.\n    output=$(dirname ${AWS_AGENT_LOG})/start.log\n    ${AWS_AGENT}/bin/codedeploy-agent restart </dev/null >"$output" 2>&1 && exit\n    cat "$output" >&2\n    exit 1\nfi\nif ! systemctl cat codedeploy-agent >/dev/null 2>&1; then\n    cat >/etc/systemd/system/codedeploy-agent.service <<'END'\n[Unit]\nDescription=AWS CodeDeploy agent\n[Service]\nType=forking\nExecStart=${AWS_AGENT}/bin/codedeploy-agent start\nExecStop=${AWS_AGENT}/bin/codedeploy-agent stop\nEND\n    systemctl daemon-reload\nfi\n# One that the boot has started waits for the metadata of EC2, and would be slow to stop.\nsystemctl kill --signal KILL codedeploy-agent 2>/dev/null || :\nsystemctl restart codedeploy-agent && exit\njournalctl --unit codedeploy-agent --lines 10 --output cat --no-pager >&2\nexit 1\n`;
  function createAwsAgent(options) {
    const {root: root, environment: environment, relay: relay} = options;
    let log;
    return {
      startAwsAgent: async emulator => {
        await (relay?.open(emulator));
        log ??= followAwsAgentLog(options);
        const {exit: exit, stderr: stderr} = await (0, process.eF)("bash", [ "--norc", "-c", START ], {
          env: environment,
          cwd: "/"
        });
        if (exit !== 0) throw new Error(stderr.toString().trim());
      },
      fetchBundle: async specification => {
        const {revision: revision} = specification;
        if (revision.kind === "Local") return revision;
        await (relay?.open(revision.archiveUrl));
        const {deployment: deployment} = (0, deployment_root.pd)(root, specification);
        await (0, promises_.mkdir)(deployment, {
          recursive: true
        });
        const location = (0, external_node_path_.join)(deployment, "revision");
        await (0, fetch_archive.Y)(revision, {
          ...options,
          bundle: location
        }).catch(error => {
          throw new Error((0, failure.Bg)(error).message);
        });
        const bundleType = revision.kind === "GitHub" ? "tar" : revision.bundleType;
        return {
          kind: "Local",
          location: location,
          bundleType: bundleType
        };
      },
      conclude: async result => {
        options.onEnd();
        await (log?.conclude(result));
      }
    };
  }
}),
// src/agent/deployment-root.ts
50020: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    YH: () => archiveOf,
    aj: () => removeOldDeployments,
    en: () => writeMarker,
    pd: () => foldersOf,
    t7: () => readMarker
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  const REVISIONS_KEPT = 5;
  function foldersOf(root, specification) {
    const {deploymentGroupId: deploymentGroupId, deploymentId: deploymentId} = specification;
    const group = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, deploymentGroupId);
    const deployment = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(group, deploymentId);
    const instructions = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "deployment-instructions");
    return {
      group: group,
      deployment: deployment,
      archive: archiveOf(deployment),
      bundle: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deployment, "bundle.tar"),
      scriptLog: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deployment, "logs", "scripts.log"),
      deploymentLog: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "deployment-logs", "codedeploy-agent-deployments.log"),
      instructions: instructions,
      installPlan: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(instructions, `${deploymentGroupId}-install.json`),
      cleanup: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(instructions, `${deploymentGroupId}-cleanup`),
      lastSuccessful: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(instructions, `${deploymentGroupId}_last_successful_install`),
      mostRecent: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(instructions, `${deploymentGroupId}_most_recent_install`)
    };
  }
  function archiveOf(deployment) {
    return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deployment, "deployment-archive");
  }
  async function readMarker(marker) {
    const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(marker, "utf8").catch(() => {});
    return text?.replace(/\n$/, "");
  }
  async function writeMarker(marker, folders) {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folders.instructions, {
      recursive: true
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(marker, folders.deployment);
  }
  async function removeOldDeployments(folders) {
    const others = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folders.group)).map(name => (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.group, name)).filter(path => path !== folders.deployment);
    const surplus = others.length - REVISIONS_KEPT + 1;
    if (surplus <= 0) return;
    const installed = await readMarker(folders.lastSuccessful);
    const removable = others.filter(path => path !== installed);
    const aged = await Promise.all(removable.map(async path => ({
      path: path,
      time: (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs
    })));
    const oldest = aged.toSorted((one, other) => one.time - other.time).slice(0, surplus);
    for (const {path: path} of oldest) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {
      recursive: true,
      force: true
    });
  }
}),
// src/agent/fetch-archive.ts
95777: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    E: () => RETRY_DELAYS,
    Y: () => fetchRevision
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19341);
  const RETRY_DELAYS = [ 10, 30, 90 ];
  const S3_RETRY_DELAYS = [ .3, .6, 1.2 ];
  async function fetchRevision(revision, options) {
    if (revision.kind === "GitHub") await fetchFromGitHub(revision, options); else await fetchFromS3(revision, options);
  }
  async function fetchFromGitHub({archiveUrl: archiveUrl, token: token}, {retryDelays: retryDelays, ...options}) {
    const headers = token === void 0 ? {} : {
      Authorization: `token ${token}`
    };
    const refusals = [];
    for (const wait of [ ...retryDelays, void 0 ]) {
      const response = await request(archiveUrl, headers);
      if (response.ok) return void await save(response, archiveUrl, options);
      await (response.body?.cancel());
      const reason = `${response.status} ${response.statusText}`.trim();
      refusals.push(`${response.status} '${response.statusText}'`);
      if (wait !== void 0) await retryIn(wait, reason, options);
    }
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
      code: "bundle/download",
      what: `Could not download bundle at '${archiveUrl}' after ${refusals.length - 1} retries. Server returned codes: ${refusals.join("; ")}.`,
      why: "Either the commit was never pushed, or CodeDeploy may not read the repository.",
      fix: "Push the commit, and check the repository and the token."
    });
  }
  async function fetchFromS3(revision, options) {
    const {bucket: bucket, key: key, version: version, archiveUrl: archiveUrl} = revision;
    const name = `s3://${bucket}/${key}${version === void 0 ? "" : ` (version ${version})`}`;
    for (const wait of [ ...S3_RETRY_DELAYS, void 0 ]) {
      const response = await request(archiveUrl, {});
      if (response.ok) {
        await save(response, archiveUrl, options);
        return checkETag(revision, response.headers.get("etag") ?? "");
      }
      const error = await response.text();
      const reason = [ /<Code>(.*?)<\/Code>/.exec(error)?.[1] ?? response.status, /<Message>(.*?)<\/Message>/.exec(error)?.[1] ].filter(part => part !== void 0).join(": ");
      if (wait === void 0 || response.status < 500) throw notInS3(name, reason);
      await retryIn(wait, reason, options);
    }
  }
  function checkETag({bucket: bucket, key: key, eTag: eTag}, found) {
    if (eTag === void 0 || eTag.replaceAll('"', "") === found.replaceAll('"', "")) return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
      code: "bundle/etag",
      what: `The bundle s3://${bucket}/${key} has the ETag ${found}, but the revision expects ${eTag}.`,
      why: "Another bundle has since been uploaded under this key.",
      fix: "Deploy the version that was uploaded, or upload each bundle under its own key."
    });
  }
  async function request(url, headers) {
    return await fetch(url, {
      headers: headers
    }).catch(error => {
      throw unreachable(url, error);
    });
  }
  async function save({body: body}, url, {bundle: bundle}) {
    const source = body === null ? node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([]) : node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.fromWeb(body);
    await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(bundle)).catch(error => {
      throw unreachable(url, error);
    });
  }
  async function retryIn(seconds, reason, {clock: clock, notify: notify}) {
    notify({
      kind: "download-retry",
      reason: reason,
      seconds: seconds
    });
    await clock.sleep(seconds * 1e3);
  }
  function notInS3(name, reason) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
      code: "bundle/download-s3",
      what: `The bundle ${name} could not be downloaded: ${reason}.`,
      why: "The agent reads it with the permissions of the instance, not with those of the deployment.",
      fix: "Check bucket, key and version; the instance profile needs s3:GetObject, and s3:GetObjectVersion for a version."
    });
  }
  function unreachable(url, error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const what = `Failed to open TCP connection to ${url.replace(/\?.*/, "")} (${reason}).`;
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
      code: "bundle/connection",
      what: what,
      fix: "Check the instance's network.",
      cause: error
    });
  }
}),
// src/instance/rpc-handlers.ts
54611: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    createRpcHandlers: () => createRpcHandlers
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_readline_ = __webpack_require__(80481);
  var appspec = __webpack_require__(57906);
  var lifecycle = __webpack_require__(88771);
  var deployment_root = __webpack_require__(50020);
  var external_node_fs_ = __webpack_require__(73024);
  var problem = __webpack_require__(19341);
  var process = __webpack_require__(14831);
  var external_node_zlib_ = __webpack_require__(38522);
  var tar = __webpack_require__(17517);
  // src/agent/bundle-safety.ts
  const KINDS = {
    3: "a device",
    4: "a device",
    6: "a named pipe"
  };
  async function refuseHostileTar(entries) {
    const links = new Set;
    for await (const {name: name, type: type, linkName: linkName} of entries) {
      const path = refuseHostileName(name);
      const kind = KINDS[type];
      if (kind !== void 0) throw refused(name, `is ${kind}`);
      refuseThroughLink(path, links, name);
      if (type === "1") refuseThroughLink(refuseHostileName(linkName), links, name);
      if (type === "2") links.add(path); else links.delete(path);
    }
  }
  function refuseHostileName(name) {
    if (name.startsWith("/")) throw refused(name, "is an absolute path");
    const parts = name.split("/").filter(part => part !== "" && part !== ".");
    if (parts.includes("..")) throw refused(name, "points outside the bundle");
    return parts.join("/");
  }
  function refuseThroughLink(path, links, name) {
    const parts = path.split("/");
    for (let depth = 1; depth < parts.length; depth += 1) if (links.has(parts.slice(0, depth).join("/"))) throw refused(name, "would be written through a link");
  }
  function refused(name, reason) {
    return new problem.AF({
      code: "bundle/hostile",
      what: `The bundle is rejected: its entry ${JSON.stringify(name)} ${reason}.`,
      why: "Unpacking it could write outside its folder.",
      fix: "Build the bundle from the folder itself, with relative paths."
    });
  }
  async function* entriesOf(path, {gzip: gzip}) {
    const file = (0, external_node_fs_.createReadStream)(path);
    try {
      yield* (0, tar.s)(gzip ? file.pipe((0, external_node_zlib_.createGunzip)()) : file);
    } catch (error) {
      throw error instanceof problem.AF ? error : notATar(error instanceof Error ? error.message : String(error));
    } finally {
      file.destroy();
    }
  }
  function notATar(reason) {
    return new problem.AF({
      code: "bundle/not-a-tar",
      what: `The bundle cannot be unpacked as a tar: ${reason}.`,
      fix: "State its type (tar, tgz or zip), and check that it is complete."
    });
  }
  var target_path = __webpack_require__(47640);
  // src/agent/disk-tree.ts
  function openTree(archive) {
    const top = external_node_fs_.realpathSync.native(archive);
    return {
      top: archive,
      kindOf: kindOnDisk,
      * list(folder) {
        for (const entry of (0, external_node_fs_.readdirSync)(folder, {
          withFileTypes: true
        })) {
          const isLink = entry.isSymbolicLink();
          const isFolder = isLink ? kindOnDisk((0, target_path.uJ)(folder, entry.name)) === "folder" : entry.isDirectory();
          yield {
            name: entry.name,
            isLink: isLink,
            kind: isFolder ? "folder" : "file"
          };
        }
      },
      isOutside: folder => statusOf(folder) !== void 0 && !`${external_node_fs_.realpathSync.native(folder)}/`.startsWith(`${top}/`)
    };
  }
  function kindOnDisk(path) {
    const status = statusOf(path);
    return status && (status.isDirectory() ? "folder" : "file");
  }
  function statusOf(path) {
    try {
      return (0, external_node_fs_.statSync)(path);
    } catch {
      return;
    }
  }
  // src/agent/copy.ts
  function copyTree(source, destination) {
    const status = (0, external_node_fs_.lstatSync)(source);
    if (status.isSymbolicLink()) (0, external_node_fs_.symlinkSync)((0, external_node_fs_.readlinkSync)(source), destination); else if (status.isDirectory()) {
      (0, external_node_fs_.mkdirSync)(destination, {
        recursive: true
      });
      for (const name of (0, external_node_fs_.readdirSync)(source)) copyTree((0, external_node_path_.join)(source, name), (0, 
      external_node_path_.join)(destination, name));
    } else {
      refuseSpecialFile(source, status);
      (0, external_node_fs_.writeFileSync)(destination, (0, external_node_fs_.readFileSync)(source), {
        mode: status.mode & 4095
      });
    }
  }
  function copyFileOrLink(source, destination) {
    const status = (0, external_node_fs_.lstatSync)(source, {
      throwIfNoEntry: false
    });
    if (status === void 0) throw missing(source);
    if (status.isSymbolicLink()) (0, external_node_fs_.symlinkSync)((0, external_node_fs_.readlinkSync)(source), destination); else copyFile(source, destination, status);
  }
  function copyFile(source, destination, status) {
    refuseSpecialFile(source, status);
    const target = statusOf(destination)?.isDirectory() ? (0, external_node_path_.join)(destination, (0, 
    external_node_path_.basename)(source)) : destination;
    (0, external_node_fs_.copyFileSync)(source, target);
    (0, external_node_fs_.utimesSync)(target, status.atime, status.mtime);
    const owned = keepOwner(target, status);
    (0, external_node_fs_.chmodSync)(target, status.mode & (owned ? 4095 : 1023));
  }
  function keepOwner(path, {uid: uid, gid: gid}) {
    try {
      (0, external_node_fs_.chownSync)(path, uid, gid);
      return true;
    } catch {
      return false;
    }
  }
  function missing(source) {
    return new problem.AF({
      code: "appspec/source-missing",
      what: `No such file or directory @ rb_sysopen - ${source}\nIt is a source in the files section, but not in the revision.`,
      why: "The agent needs the exact name of a source, without wildcards.",
      fix: "Correct the source in the AppSpec, or commit the file."
    });
  }
  function refuseSpecialFile(source, status) {
    if (status.isFile()) return;
    const what = `${source} is not a file, a folder or a link.`;
    throw new problem.AF({
      code: "install/special-file",
      what: what,
      fix: "Remove it from the revision."
    });
  }
  var fetch_archive = __webpack_require__(95777);
  // src/agent/download-bundle.ts
  async function deliverRevision(delivery) {
    const {revision: revision, folders: folders, environment: environment} = delivery;
    const {archive: archive, bundle: bundle} = folders;
    await (0, promises_.rm)(bundle, {
      force: true
    });
    if (revision.kind !== "Local") await (0, fetch_archive.Y)(revision, {
      ...delivery,
      bundle: bundle
    });
    await (0, promises_.rm)(archive, {
      recursive: true,
      force: true
    });
    if (revision.kind === "Local") {
      if (revision.bundleType === "directory") return copyTree(revision.location, archive);
      await (0, promises_.symlink)(revision.location, bundle);
    }
    const unpacking = {
      bundle: bundle,
      archive: archive,
      environment: environment
    };
    const type = revision.kind === "GitHub" ? "tar" : revision.bundleType;
    if (type === "zip") await unpackZip(unpacking); else await unpackTar({
      ...unpacking,
      gzip: type === "tgz" || isGzip(bundle)
    });
    await stripTopFolder(archive, `${archive}-temp`);
  }
  async function unpackTar({bundle: bundle, archive: archive, environment: environment, gzip: gzip}) {
    await refuseHostileTar(entriesOf(bundle, {
      gzip: gzip
    }));
    await (0, promises_.mkdir)(archive, {
      recursive: true
    });
    const flags = gzip ? "-zxpsf" : "-xpsf";
    const {exit: exit, stderr: stderr} = await (0, process.eF)("tar", [ flags, bundle, "-C", archive ], {
      env: environment
    });
    if (exit === 0) return;
    throw unpackingFailed("tar", exit, stderr);
  }
  async function unpackZip({bundle: bundle, archive: archive, environment: environment}) {
    const listing = await (0, process.eF)("unzip", [ "-Z1", bundle ], {
      env: environment
    });
    if (listing.exit !== 0) throw unpackingFailed("unzip", listing.exit, listing.stderr);
    for (const name of listing.stdout.toString().split("\n")) refuseHostileName(name);
    const {exit: exit, stderr: stderr} = await (0, process.eF)("unzip", [ "-qo", bundle, "-d", archive ], {
      env: environment
    });
    if (exit === 0 || exit === 1) return;
    throw unpackingFailed("unzip", exit, stderr);
  }
  function unpackingFailed(program, exit, stderr) {
    const lastLine = stderr.toString().trim().split("\n").at(-1) ?? "";
    return new problem.AF({
      code: "bundle/unpacking",
      what: `The bundle cannot be unpacked: ${program} ended with exit code ${exit}. ${lastLine}`.trim(),
      fix: "State its type (tar, tgz or zip), and check that it is complete."
    });
  }
  async function stripTopFolder(archive, temporary) {
    const [only, ...others] = await (0, promises_.readdir)(archive);
    if (only === void 0 || others.length > 0) return;
    const top = (0, external_node_path_.join)(archive, only);
    if (!(await (0, promises_.stat)(top).catch(() => {}))?.isDirectory()) return;
    if (!(await (0, promises_.readdir)(top)).some(name => /appspec/i.test(name))) return;
    await (0, promises_.rm)(temporary, {
      recursive: true,
      force: true
    });
    await (0, promises_.rename)(archive, temporary);
    await (0, promises_.rename)((0, external_node_path_.join)(temporary, only), archive);
    await (0, promises_.rmdir)(temporary);
  }
  function isGzip(bundle) {
    if (!(0, external_node_fs_.existsSync)(bundle)) return false;
    const file = (0, external_node_fs_.openSync)(bundle, "r");
    try {
      const magic = Buffer.alloc(2);
      (0, external_node_fs_.readSync)(file, magic);
      return magic.equals(Buffer.from([ 31, 139 ]));
    } finally {
      (0, external_node_fs_.closeSync)(file);
    }
  }
  // src/agent/event-revision.ts
  const IN_PLACE = {
    BeforeBlockTraffic: "last-successful",
    AfterBlockTraffic: "last-successful",
    ApplicationStop: "last-successful"
  };
  const BLUE_GREEN_ROLLBACK = {
    BeforeBlockTraffic: "most-recent",
    AfterBlockTraffic: "most-recent",
    ApplicationStop: "last-successful",
    BeforeAllowTraffic: "last-successful",
    AfterAllowTraffic: "last-successful"
  };
  async function archiveFor({event: event, specification: specification}, folders) {
    if ((0, external_node_fs_.existsSync)(folders.archive)) return folders.archive;
    const deployment = await deploymentFor(sourceOf(event, specification), folders);
    return deployment === void 0 ? void 0 : (0, deployment_root.YH)(deployment);
  }
  function sourceOf(event, specification) {
    const {deploymentCreator: deploymentCreator, deploymentType: deploymentType, isRestart: isRestart} = specification;
    if (isRestart) return "last-successful";
    const rollback = deploymentCreator === "codeDeployRollback" && deploymentType === "BLUE_GREEN";
    return (rollback ? BLUE_GREEN_ROLLBACK : IN_PLACE)[event] ?? "current";
  }
  async function deploymentFor(source, folders) {
    switch (source) {
     case "current":
      return folders.deployment;

     case "last-successful":
      return await (0, deployment_root.t7)(folders.lastSuccessful);

     case "most-recent":
      return await (0, deployment_root.t7)(folders.mostRecent);

     default:
      return source;
    }
  }
  var failure = __webpack_require__(28576);
  var external_node_buffer_ = __webpack_require__(4573);
  // src/agent/log-tail.ts
  const BUDGET = 2048;
  const TAIL_REACH = 8 * BUDGET;
  const UNREADABLE_TAIL = "Exception JSON::GeneratorError occured";
  function createLogTail() {
    let kept = [];
    return {
      append: (prefix, line) => {
        kept.push(measure(prefix, line));
        let budget = BUDGET;
        let first = kept.length;
        while (first > 0 && budget > lengthAt(kept, first - 1)) {
          first -= 1;
          budget -= lengthAt(kept, first - 1);
        }
        kept = kept.slice(first);
      },
      text: () => {
        const texts = kept.map(entry => entry.text);
        return texts.includes(void 0) ? void 0 : texts.join("");
      }
    };
  }
  function lengthAt(kept, index) {
    return kept[index]?.length ?? 0;
  }
  function measure(prefix, line) {
    const length = prefix.length + countCharacters(line);
    if (length > BUDGET) return {
      text: "",
      length: length
    };
    return {
      text: (0, external_node_buffer_.isUtf8)(line) ? prefix + line.toString() : void 0,
      length: length
    };
  }
  function countCharacters(line) {
    if (line.length > BUDGET * 4) return line.length / 4;
    return [ ...line.toString() ].length;
  }
  var external_node_timers_promises_ = __webpack_require__(58500);
  // src/agent/script.ts
  const NEWLINE = 10;
  const LONGEST_SLEEP = 2 ** 31 - 1;
  async function runScript(script) {
    const {program: program, args: args} = splitCommand(script.command);
    const {child: child, stdout: stdout, stderr: stderr} = await (0, process.OW)(program, args, {
      env: script.environment,
      cwd: script.workingDirectory,
      group: true,
      scratch: script.scratch
    });
    const exit = exitOf(child);
    const outputs = [ {
      stream: "stdout",
      end: followLines(stdout, lines => script.onLines("stdout", lines))
    }, {
      stream: "stderr",
      end: followLines(stderr, lines => script.onLines("stderr", lines))
    } ];
    for (const {end: end} of outputs) end.catch(() => {});
    const over = new AbortController;
    const milliseconds = Math.min(script.timeout * 1e3, LONGEST_SLEEP);
    const timeout = script.clock.sleep(milliseconds, over.signal).then(() => "timeout");
    try {
      const end = await Promise.race([ exit, timeout ]);
      if (end === "timeout") {
        (0, process.i8)(child, "SIGTERM");
        stdout.destroy();
        stderr.destroy();
        await exit;
        return {
          kind: "timed-out"
        };
      }
      if (end.kind === "not-started") return end;
      for (const output of outputs) {
        const how = await Promise.race([ output.end, timeout ]);
        if (how === "timeout") return {
          kind: "left-open",
          stream: output.stream
        };
        if (how === "unreadable-line") return {
          kind: how,
          stream: output.stream
        };
      }
      return end;
    } finally {
      over.abort();
      stdout.destroy();
      stderr.destroy();
    }
  }
  const SHELL_CHARACTER = /[*?{}[\]<>()~&|\\$;'`"\n#]/;
  function splitCommand(text) {
    if (SHELL_CHARACTER.test(text)) return {
      program: "/bin/sh",
      args: [ "-c", text ]
    };
    const [program = "", ...args] = text.split(/[ \t]+/).filter(word => word !== "");
    return {
      program: program,
      args: args
    };
  }
  function exitOf(child) {
    return new Promise(resolve => {
      child.once("error", error => resolve({
        kind: "not-started",
        error: error
      }));
      child.once("exit", (exit, signal) => resolve({
        kind: "exited",
        exit: exit,
        signal: signal
      }));
    });
  }
  async function followLines(output, onLines) {
    let begun = [];
    for await (const chunk of output.iterator({
      destroyOnReturn: false
    })) {
      const lines = [];
      let start = 0;
      let isReadable = true;
      for (let end = chunk.indexOf(NEWLINE) + 1; end > 0 && isReadable; end = chunk.indexOf(NEWLINE, start) + 1) {
        const part = chunk.subarray(start, end);
        const line = begun.length === 0 ? part : Buffer.concat([ ...begun, part ]);
        lines.push(line);
        isReadable = endsInCharacter(line);
        begun = [];
        start = end;
      }
      if (lines.length > 0) onLines(lines);
      if (!isReadable) return "unreadable-line";
      if (start < chunk.length) begun.push(chunk.subarray(start));
      await (0, external_node_timers_promises_.setImmediate)();
    }
    if (begun.length === 0) return "ended";
    const line = Buffer.concat(begun);
    onLines([ line ]);
    return endsInCharacter(line) ? "ended" : "unreadable-line";
  }
  function endsInCharacter(line) {
    let end = line.length;
    while (end > 0 && isSpace(line[end - 1])) end -= 1;
    if (end === 0) return true;
    let start = end - 1;
    while (start > 0 && ((line[start] ?? 0) & 192) === 128) start -= 1;
    const [lead = 0] = line.subarray(start);
    const length = lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
    return (0, external_node_buffer_.isUtf8)(line.subarray(start, start + length));
  }
  function isSpace(byte) {
    return byte === 0 || byte === 32 || byte !== void 0 && byte >= 9 && byte <= 13;
  }
  // src/agent/script-log.ts
  function openScriptLog(options) {
    const {folders: folders, deploymentId: deploymentId, clock: clock} = options;
    const [scripts, deployments] = [ folders.scriptLog, folders.deploymentLog ].map(path => {
      (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), {
        recursive: true
      });
      return (0, external_node_fs_.openSync)(path, "a");
    });
    const tail = createLogTail();
    const writeLines = (prefix, lines) => {
      const {date: date, time: time, milliseconds: milliseconds} = localTime(clock.now());
      const scriptStart = Buffer.from(`${date} ${time} ${prefix}`);
      const deploymentStart = Buffer.from(`[${date} ${time}.${milliseconds}] [${deploymentId}]${prefix}`);
      for (const line of lastLines(lines)) tail.append(prefix, line);
      writeAll(scripts, lines.flatMap(line => [ scriptStart, line ]));
      writeAll(deployments, lines.flatMap(line => [ deploymentStart, line.subarray(0, endOf(line)), script_log_NEWLINE ]));
    };
    return {
      write: entry => writeLines("", [ Buffer.from(entry) ]),
      writeLines: writeLines,
      tail: () => tail.text(),
      close: () => {
        (0, external_node_fs_.closeSync)(scripts);
        (0, external_node_fs_.closeSync)(deployments);
      }
    };
  }
  const script_log_NEWLINE = Buffer.from("\n");
  const SPACES = new Set([ 0, 9, 10, 11, 12, 13, 32 ]);
  function lastLines(lines) {
    let first = lines.length;
    for (let bytes = 0; first > 0 && bytes < TAIL_REACH; ) {
      first -= 1;
      bytes += lines[first]?.length ?? 0;
    }
    return lines.slice(first);
  }
  function endOf(line) {
    let end = line.length;
    while (end > 0 && SPACES.has(line[end - 1])) end -= 1;
    return end;
  }
  function writeAll(file, pieces) {
    const LONG = 64 * 1024;
    if (pieces.every(({length: length}) => length < LONG)) writeFully(file, Buffer.concat(pieces)); else for (const piece of pieces) writeFully(file, piece);
  }
  function writeFully(file, bytes) {
    for (let written = 0; written < bytes.length; ) written += (0, external_node_fs_.writeSync)(file, bytes, written);
  }
  function localTime(now) {
    const local = new Date(now);
    const two = value => String(value).padStart(2, "0");
    return {
      date: `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
      time: `${two(local.getHours())}:${two(local.getMinutes())}:${two(local.getSeconds())}`,
      milliseconds: String(local.getMilliseconds()).padStart(3, "0")
    };
  }
  // src/agent/hook.ts
  const hook_NEWLINE = 10;
  async function runHook(run) {
    const {command: command, folders: folders, clock: clock} = run;
    const log = openScriptLog({
      folders: folders,
      deploymentId: command.specification.deploymentId,
      clock: clock
    });
    try {
      log.write(`LifecycleEvent - ${command.event}\n`);
      for (const script of run.scripts) await runOne(script, run, log);
    } finally {
      log.close();
    }
  }
  async function runOne(script, run, log) {
    const {notify: notify} = run;
    const {event: event, specification: specification} = run.command;
    const location = script.location.value;
    const path = `${run.archive}/${location.replace(/^\/+/, "")}`;
    const fail = (errorCode, message) => hook_failure({
      errorCode: errorCode,
      location: location,
      message: message,
      log: log
    });
    if (!(0, external_node_fs_.existsSync)(path)) {
      const message = `The revision has no ${location}: the agent looked for ${(0, external_node_path_.normalize)(path)}.`;
      throw fail("ScriptMissing", `${message} Add it, or correct the location in the AppSpec.`);
    }
    refuseLinkOut(path, run.archive, script);
    if (!makeExecutable(path)) throw fail("ScriptNotExecutable", `${location} is not executable, and could not be made executable.`);
    log.write(`Script - ${location}\n`);
    notify({
      kind: "script-started",
      event: event,
      script: location
    });
    const end = await runScript({
      command: commandFor(script, path),
      environment: {
        ...run.environment,
        ...deploymentVariables(event, specification)
      },
      workingDirectory: run.workingDirectory,
      timeout: script.timeout.value,
      clock: run.clock,
      scratch: (0, external_node_path_.dirname)(run.folders.scriptLog),
      onLines: (stream, lines) => {
        log.writeLines(`[${stream}]`, lines);
        for (const line of lines) notify({
          kind: "output",
          stream: stream,
          line: textOf(line)
        });
      }
    });
    const known = end.kind === "exited" ? end : {
      exit: null,
      signal: null
    };
    notify({
      kind: "script-ended",
      event: event,
      script: location,
      exit: known.exit,
      signal: known.signal
    });
    if (end.kind === "exited" && end.exit === 0) return;
    const {errorCode: errorCode, message: message} = explain(end, script, path);
    throw fail(errorCode, message);
  }
  function commandFor({runas: runas, sudo: sudo}, path) {
    const command = runas === void 0 ? path : `su ${runas.value} -c ${path}`;
    return sudo ? `sudo ${command}` : command;
  }
  function textOf(line) {
    return line.toString("utf8", 0, line.at(-1) === hook_NEWLINE ? line.length - 1 : line.length);
  }
  function explain(end, {location: {value: location}, runas: runas, timeout: timeout}, path) {
    const seconds = timeout.value === 1 ? "1 second" : `${timeout.value} seconds`;
    switch (end.kind) {
     case "exited":
      {
        const who = runas === void 0 ? "" : `, run as ${runas.value || "root"},`;
        const how = `failed with exit code ${end.exit ?? `none: killed by ${end.signal}`}`;
        return {
          errorCode: "ScriptFailed",
          message: `${location}${who} ${how}.`
        };
      }

     case "not-started":
      return {
        errorCode: "ScriptFailed",
        message: `${location} failed with error Errno::${codeOf(end.error)}: ${(0, failure.hb)(path, end.error)}`
      };

     case "unreadable-line":
      return {
        errorCode: "ScriptFailed",
        message: `${location} printed a line on its ${end.stream} that ends in a byte that is not UTF-8, and the agent stops reading there.`
      };

     case "timed-out":
      return {
        errorCode: "ScriptTimedOut",
        message: `${location} did not end within its timeout of ${seconds}.`
      };

     case "left-open":
      {
        const what = `${location} failed to close ${end.stream.toUpperCase()}: it ended, but a process that it started kept the stream open for the whole timeout of ${seconds}.`;
        const fix = 'Redirect the output of the process that keeps running, for example "\u2026 >>/var/log/my.log 2>&1 &".';
        return {
          errorCode: "UnknownError",
          message: `${what} ${fix}`
        };
      }

     default:
      return end;
    }
  }
  function codeOf(error) {
    return "code" in error && typeof error.code === "string" ? error.code : error.name;
  }
  function hook_failure(options) {
    const {errorCode: errorCode, location: scriptName, message: message, log: log} = options;
    const logTail = log.tail();
    if (logTail !== void 0) return new failure.g7({
      errorCode: errorCode,
      scriptName: scriptName,
      message: message,
      logTail: logTail
    });
    const unreadable = "It printed text that is not UTF-8, so the agent sends minimal diagnostics; its log is in scripts.log on the instance.";
    return new failure.g7({
      errorCode: "UnknownError",
      scriptName: scriptName,
      message: `${message} ${unreadable}`,
      logTail: UNREADABLE_TAIL
    });
  }
  function deploymentVariables(event, specification) {
    const {revision: revision} = specification;
    return {
      LIFECYCLE_EVENT: event,
      DEPLOYMENT_ID: specification.deploymentId,
      APPLICATION_NAME: specification.applicationName,
      DEPLOYMENT_GROUP_NAME: specification.deploymentGroupName,
      DEPLOYMENT_GROUP_ID: specification.deploymentGroupId,
      ...bundleVariables(revision)
    };
  }
  function bundleVariables(revision) {
    switch (revision.kind) {
     case "GitHub":
      return {
        BUNDLE_COMMIT: revision.commitId
      };

     case "S3":
      {
        const {bucket: bucket, key: key, version: version, eTag: eTag} = revision;
        return {
          BUNDLE_BUCKET: bucket,
          BUNDLE_KEY: key,
          ...version !== void 0 && {
            BUNDLE_VERSION: version
          },
          ...eTag !== void 0 && {
            BUNDLE_ETAG: eTag
          }
        };
      }

     case "Local":
      return {};

     default:
      return revision;
    }
  }
  function refuseLinkOut(path, archive, script) {
    if (`${(0, external_node_fs_.realpathSync)(path)}/`.startsWith(`${(0, external_node_fs_.realpathSync)(archive)}/`)) return;
    throw new problem.AF({
      code: "appspec/path-outside",
      what: `${script.location.value} is a link that points outside the revision.`,
      fix: "Commit the script itself.",
      at: script.location.at
    });
  }
  function makeExecutable(path) {
    try {
      (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
      return true;
    } catch {}
    if ((0, external_node_fs_.lstatSync)(path).isSymbolicLink()) return true;
    try {
      (0, external_node_fs_.chmodSync)(path, (0, external_node_fs_.statSync)(path).mode | 73);
      return true;
    } catch {
      return false;
    }
  }
  var external_node_os_ = __webpack_require__(48161);
  var install_plan = __webpack_require__(61318);
  var value = __webpack_require__(41506);
  var appspec_acl = __webpack_require__(37563);
  // src/agent/account.ts
  function createAccounts(environment) {
    const known = new Map;
    const find = (database, name) => {
      const kind = database === "passwd" ? "user" : "group";
      if (name.kind !== "text") throw notText(kind, name);
      const key = `${database} ${name.text}`;
      const number = known.get(key) ?? ask({
        database: database,
        kind: kind,
        name: name.text,
        environment: environment
      });
      known.set(key, number);
      return number;
    };
    return {
      user: name => find("passwd", name),
      group: name => find("group", name)
    };
  }
  async function ask(options) {
    const {database: database, kind: kind, name: name, environment: environment} = options;
    const {exit: exit, stdout: stdout} = await (0, process.eF)("getent", [ database, "--", name ], {
      env: environment
    });
    const [found, , number] = stdout.toString().split(":");
    if (exit === 0 && found === name && number !== void 0) return Number(number);
    const what = `The agent can't find ${kind} for ${name}: this machine has no such ${kind}.`;
    const fix = `Create the ${kind} before the first deployment, or correct the permissions section.`;
    throw new problem.AF({
      code: `install/no-such-${kind}`,
      what: what,
      fix: fix
    });
  }
  function notText(kind, name) {
    return new problem.AF({
      code: `install/no-such-${kind}`,
      what: `The permissions section gives the ${kind} as ${(0, value.vp)(name)}; the agent accepts only names.`,
      fix: `Write the name of the ${kind}.`,
      at: name.at
    });
  }
  // src/agent/full-acl.ts
  async function completeAcl(acl, path) {
    const {mode: mode} = await (0, promises_.stat)(path);
    const [owner, group, others] = [ 6, 3, 0 ].map(shift => (0, appspec_acl.Mf)(mode >> shift & 7));
    const add = (isDefault, type, rights) => acl.added.push({
      default: isDefault,
      type: type,
      name: "",
      rights: rights
    });
    const has = (isDefault, matches) => [ ...acl.requested, ...acl.added ].some(entry => entry.default === isDefault && matches(entry));
    const owning = type => entry => entry.type === type && entry.name === "";
    const named = entry => entry.name !== "";
    add(false, "user", owner);
    add(false, "group", group);
    add(false, "other", others);
    if (has(false, named) && !has(false, owning("mask"))) add(false, "mask", group);
    if (has(true, () => true)) {
      if (!has(true, owning("user"))) add(true, "user", owner);
      if (!has(true, owning("group"))) add(true, "group", group);
      if (!has(true, owning("other"))) add(true, "other", others);
      if (has(true, named) && !has(true, owning("mask"))) {
        const entry = [ ...acl.requested, ...acl.added ].find(entry => entry.default && owning("group")(entry));
        add(true, "mask", entry?.rights ?? group);
      }
    }
    return [ ...acl.requested, ...acl.added ];
  }
  // src/agent/instruction.ts
  function createExecutor(environment, note) {
    return {
      note: note,
      environment: environment,
      accounts: createAccounts(environment)
    };
  }
  async function apply(instruction, hands) {
    switch (instruction.type) {
     case "mkdir":
      makeFolder(instruction.directory);
      return hands.note(instruction.directory);

     case "copy":
      hands.note(instruction.destination);
      return copyFileOrLink(instruction.source, instruction.destination);

     case "chmod":
      return (0, external_node_fs_.chmodSync)(instruction.file, Number.parseInt(instruction.mode, 8));

     case "setfacl":
      {
        const entries = (await completeAcl(instruction.acl, instruction.file)).map(appspec_acl.Gh);
        return await runTool(`setfacl --set ${entries.join(",")} ${instruction.file}`, hands);
      }

     case "semanage":
      {
        const {user: user, type: type, range: range} = instruction.context;
        const file = (0, external_node_fs_.realpathSync)(instruction.file);
        const options = [ user === void 0 ? "" : `-s ${user} `, `-t ${type}`, range === void 0 ? "" : ` -r ${range}` ];
        await runTool(`semanage fcontext -a ${options.join("")} ${file}`, hands);
        await runTool(`restorecon -v ${file}`, hands);
        return hands.note(`semanage\0${file}`);
      }

     case "chown":
      {
        const {owner: owner, group: group, file: file} = instruction;
        const uid = owner === void 0 ? -1 : await hands.accounts.user(owner);
        const gid = group === void 0 ? -1 : await hands.accounts.group(group);
        return (0, external_node_fs_.chownSync)(file, uid, gid);
      }

     default:
      return instruction;
    }
  }
  function makeFolder(path) {
    try {
      (0, external_node_fs_.mkdirSync)(path);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      throw new problem.AF({
        code: "install/folder-exists",
        what: `The folder ${path} cannot be created, because it already exists.`,
        why: 'The agent supports neither "~" in a destination nor a broken link in its place.',
        fix: "Write the destination as an absolute path, and remove the broken link."
      });
    }
  }
  function planRecord(instruction) {
    switch (instruction.type) {
     case "setfacl":
      return {
        ...instruction,
        acl: instruction.acl.requested.map(appspec_acl.Gh)
      };

     case "semanage":
      return {
        ...instruction,
        context: {
          role: null,
          ...instruction.context
        }
      };

     case "chown":
      {
        const [owner, group] = [ instruction.owner, instruction.group ].map(name => name?.kind === "text" ? name.text : null);
        return {
          type: "chown",
          owner: owner,
          group: group,
          file: instruction.file
        };
      }

     default:
      return instruction;
    }
  }
  async function runTool(command, {environment: environment}) {
    const {program: program, args: args} = splitCommand(command);
    const {exit: exit, stderr: stderr} = await (0, process.eF)(program, args, {
      env: environment
    }).catch(error => {
      throw toolFailed(command, error instanceof Error ? error.message : String(error), program);
    });
    if (exit !== 0) throw toolFailed(command, stderr.toString().trim() || `exit code ${exit}`, program);
  }
  function toolFailed(command, output, program) {
    return new problem.AF({
      code: "install/permission-tool",
      what: `"${command}" failed: ${output}.`,
      fix: `Check the permissions section of the AppSpec, and that ${program} is installed.`
    });
  }
  // src/agent/install.ts
  const CONTEXT = "semanage\0";
  async function install(options) {
    const {folders: folders, environment: environment} = options;
    await (0, promises_.mkdir)(folders.instructions, {
      recursive: true
    });
    await undo(folders.cleanup, environment);
    const {instructions: instructions} = (0, install_plan.B)({
      ...options,
      revision: openTree(options.archive),
      installed: kindOnDisk,
      home: (0, external_node_os_.userInfo)().homedir,
      report: problem => {
        throw problem;
      }
    });
    await (0, promises_.writeFile)(folders.installPlan, JSON.stringify({
      instructions: instructions.map(planRecord)
    }));
    const cleanup = (0, external_node_fs_.openSync)(folders.cleanup, "w");
    try {
      const executor = createExecutor(environment, line => (0, external_node_fs_.writeSync)(cleanup, `${line}\n`));
      for (const instruction of instructions) await apply(instruction, executor);
    } finally {
      (0, external_node_fs_.closeSync)(cleanup);
    }
  }
  async function undo(cleanup, environment) {
    if (!(0, external_node_fs_.existsSync)(cleanup)) return;
    const lines = (await (0, promises_.readFile)(cleanup, "utf8")).split("\n");
    lines.pop();
    for (const line of lines.toReversed()) if (line.startsWith(CONTEXT)) await forgetContext((0, 
    value.bB)(line.slice(CONTEXT.length)), environment); else remove((0, value.bB)(line));
    await (0, promises_.rm)(cleanup);
  }
  const IGNORED = new Set([ "ENOTEMPTY", "ENOENT", "ENOTDIR" ]);
  function remove(path) {
    try {
      if ((0, external_node_fs_.lstatSync)(path).isDirectory()) (0, external_node_fs_.rmdirSync)(path); else (0, 
      external_node_fs_.unlinkSync)(path);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && IGNORED.has(error.code))) throw error;
    }
  }
  async function forgetContext(path, environment) {
    await (0, process.eF)("semanage", [ "fcontext", "-d", path ], {
      env: environment
    }).catch(() => {});
  }
  // src/agent/revision-appspec.ts
  const USUAL_NAME = "appspec.yml";
  async function readAppSpec(archive, specification) {
    return await read(archive, specification.appSpecFilename ?? USUAL_NAME);
  }
  async function readAppSpecToInstall(archive, specification) {
    const given = specification.appSpecFilename ?? USUAL_NAME;
    const name = [ given, "appspec.yaml", USUAL_NAME ].find(candidate => (0, external_node_fs_.existsSync)((0, 
    external_node_path_.join)(archive, candidate)));
    const appspec = await read(archive, name ?? given);
    checkEvents(appspec, specification.allPossibleLifecycleEvents);
    return appspec;
  }
  async function read(archive, name) {
    const path = (0, external_node_path_.join)(archive, name);
    if (!(0, external_node_fs_.existsSync)(path)) throw revision_appspec_missing(path, name);
    const parsed = (0, appspec.parseAppSpec)(await (0, promises_.readFile)(path), {
      path: name
    });
    if (!parsed.ok) throw parsed.first;
    refusePathsOut(parsed.appspec);
    return parsed.appspec;
  }
  function revision_appspec_missing(path, name) {
    return new problem.AF({
      code: "appspec/missing",
      what: `The revision has no ${name} in its root folder.`,
      why: `The agent looked for ${path}, with exactly this spelling.`,
      fix: `Put ${name} into the root folder of the repository.`,
      at: {
        kind: "file",
        path: name
      }
    });
  }
  function refusePathsOut(appspec) {
    const scripts = appspec.hooks.flatMap(hook => hook.scripts.map(script => script.location));
    const sources = appspec.files.flatMap(({source: source}) => ({
      value: (0, target_path.XM)(source) ?? "",
      at: source.at
    }));
    for (const {value: value, at: at} of [ ...scripts, ...sources ]) if ((0, external_node_path_.normalize)(`./${value}`).split("/")[0] === "..") throw pathOut(value, at);
  }
  function pathOut(value, at) {
    return new problem.AF({
      code: "appspec/path-outside",
      what: `"${value}" points outside the revision.`,
      why: "Files outside it are not part of the commit.",
      fix: "Move it into the repository, and use its path there.",
      at: at
    });
  }
  function checkEvents(appspec, possible) {
    if (possible.length === 0) return;
    const unknown = appspec.hooks.filter(({event: event}) => !possible.includes(event.value));
    if (unknown[0] !== void 0) throw new problem.AF({
      code: "appspec/event",
      what: `${appspec.path} has unknown lifecycle events: ${unknown.map(({event: event}) => event.value).join(", ")}.`,
      fix: `Use only these names, with this spelling: ${possible.join(", ")}.`,
      at: unknown[0].event.at
    });
    const standard = lifecycle.qY;
    const absent = possible.filter(event => !standard.includes(event) && !appspec.hooks.some(hook => hook.event.value === event));
    if (absent.length === 0) return;
    throw new problem.AF({
      code: "appspec/event-absent",
      what: `${appspec.path} has no scripts for ${absent.join(", ")}, which was requested as a custom event.`,
      fix: "Add it to hooks, or do not request it.",
      at: {
        kind: "file",
        path: appspec.path
      }
    });
  }
  // src/agent/agent.ts
  const SUCCEEDED = {
    status: "Succeeded",
    noop: false,
    errorCode: "Success",
    scriptName: "",
    message: "Succeeded",
    logTail: ""
  };
  function createAgent(options) {
    return {
      execute: command => execute(command, options).catch(failure.Bg)
    };
  }
  async function execute(command, options) {
    const folders = (0, deployment_root.pd)(options.root, command.specification);
    switch (command.event) {
     case "DownloadBundle":
      await (0, promises_.mkdir)(folders.deployment, {
        recursive: true
      });
      await downloadBundle(command, options);
      return SUCCEEDED;

     case "Install":
      await (0, promises_.mkdir)(folders.deployment, {
        recursive: true
      });
      await installRevision(command, options);
      return SUCCEEDED;

     default:
      {
        const archive = isKnown(command) ? await archiveFor(command, folders) : void 0;
        const scripts = archive === void 0 ? [] : await scriptsIn(archive, command);
        if (archive === void 0 || scripts.length === 0) return {
          ...SUCCEEDED,
          noop: true
        };
        await runHook({
          ...options,
          command: command,
          scripts: scripts,
          archive: archive,
          folders: folders
        });
        return SUCCEEDED;
      }
    }
  }
  async function downloadBundle({specification: specification}, options) {
    const folders = (0, deployment_root.pd)(options.root, specification);
    await (0, deployment_root.aj)(folders);
    const {retryDelays: retryDelays = fetch_archive.E} = options;
    await deliverRevision({
      ...options,
      retryDelays: retryDelays,
      revision: specification.revision,
      folders: folders
    });
    await (0, deployment_root.en)(folders.mostRecent, folders);
  }
  async function installRevision({specification: specification}, options) {
    const folders = (0, deployment_root.pd)(options.root, specification);
    const appspec = await readAppSpecToInstall(folders.archive, specification);
    const {fileExistsBehavior: fileExistsBehavior} = specification;
    await install({
      ...options,
      appspec: appspec,
      archive: folders.archive,
      fileExistsBehavior: fileExistsBehavior,
      folders: folders
    });
    await (0, deployment_root.en)(folders.lastSuccessful, folders);
  }
  async function scriptsIn(archive, {event: event, specification: specification}) {
    return (0, appspec.scriptsOf)(await readAppSpec(archive, specification), event);
  }
  function isKnown({event: event, specification: specification}) {
    const standard = lifecycle.qY;
    return standard.includes(event) || specification.allPossibleLifecycleEvents.includes(event);
  }
  var aws_agent = __webpack_require__(47869);
  var instance_environment = __webpack_require__(29519);
  var external_node_events_ = __webpack_require__(78474);
  var external_node_net_ = __webpack_require__(77030);
  // src/instance/relay.ts
  function createRelay(path) {
    const ports = new Set;
    const open = async url => {
      const port = Number(new URL(url).port);
      if (ports.has(port)) return;
      ports.add(port);
      const server = (0, external_node_net_.createServer)(caller => {
        const emulator = (0, external_node_net_.connect)(path);
        caller.pipe(emulator).pipe(caller);
        caller.on("error", () => emulator.destroy());
        emulator.on("error", () => caller.destroy());
      });
      await (0, external_node_events_.once)(server.listen(port, "127.0.0.1"), "listening");
    };
    return {
      open: open
    };
  }
  var proc = __webpack_require__(43788);
  // src/instance/hook-processes.ts
  function listHookProcesses(agent) {
    const own = (0, proc.lK)(`/proc/${agent}/cgroup`);
    return (0, proc.Uj)().flatMap(pid => {
      const {name: name, state: state, parent: parent} = (0, proc.BV)(pid);
      if (pid === agent || pid === 1 || parent === agent || state === "Z" || name === "") return [];
      const cgroup = (0, proc.lK)(`/proc/${pid}/cgroup`);
      if (cgroup !== own && !HOOK_CGROUP.test(cgroup)) return [];
      if (isAwsAgent(pid)) return [];
      return [ {
        pid: pid,
        name: name,
        files: openFiles(pid)
      } ];
    });
  }
  const HOOK_CGROUP = /\/(session-[^/]+\.scope|codedeploy-agent\.service)$/m;
  function isAwsAgent(pid) {
    return /^codedeploy-agent: /.test((0, proc.lK)(`/proc/${pid}/cmdline`));
  }
  function measureActivity(agent) {
    const stats = (0, proc.Uj)().filter(pid => pid !== agent).map(pid => ({
      pid: pid,
      ...(0, proc.BV)(pid)
    })).filter(({parent: parent, name: name}) => parent !== agent && name !== "");
    return {
      ticks: stats.reduce((sum, {ticks: ticks}) => sum + ticks, 0),
      pids: stats.map(({pid: pid}) => pid).join(" ")
    };
  }
  function listSockets(agent) {
    const descriptors = (0, proc.Uj)().flatMap(pid => pid === agent ? [] : openDescriptors(pid));
    return new Set(descriptors.flatMap(target => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []));
  }
  function openFiles(pid) {
    const files = [ ...new Set(openDescriptors(pid)) ].flatMap(path => {
      const found = path.startsWith("/") ? (0, external_node_fs_.statSync)(path, {
        throwIfNoEntry: false
      }) : void 0;
      return found?.isFile() ? [ {
        path: path,
        changed: found.mtimeMs
      } ] : [];
    });
    return files.sort((a, b) => b.changed - a.changed).map(({path: path}) => path);
  }
  function openDescriptors(pid) {
    try {
      return (0, external_node_fs_.readdirSync)(`/proc/${pid}/fd`).flatMap(fd => {
        try {
          return [ (0, external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`) ];
        } catch {
          return [];
        }
      });
    } catch {
      return [];
    }
  }
  // src/instance/settle.ts
  const IDLE = 600;
  const LIMIT = 1e4;
  const STEP = 100;
  const IDLE_TICKS = 2;
  const LINES_SHOWN = 8;
  function createWatch(options) {
    const {agent: agent, environment: environment, clock: clock} = options;
    const running = new Map;
    let pidsBefore;
    const collect = () => {
      for (const hooked of listHookProcesses(agent)) running.set(hooked.pid, hooked);
    };
    const output = async (command, ...args) => {
      const finished = await (0, process.eF)(command, args, {
        env: environment
      }).catch(() => {});
      const lines = finished?.exit === 0 ? finished.stdout.toString().split("\n") : [];
      return lines.filter(line => line.trim() !== "");
    };
    const firstWord = line => line.trim().split(/\s+/)[0] ?? "";
    const plain = [ "--plain", "--no-legend", "--no-pager" ];
    const isWorking = async () => (await output("systemctl", "list-jobs", ...plain)).length > 0;
    const waitUntilIdle = async (since, restarted) => {
      collect();
      let before = measureActivity(agent);
      const unchanged = running.size === 0 && (pidsBefore === void 0 ? !restarted : pidsBefore === before.pids);
      let idleSince = unchanged ? Number.NEGATIVE_INFINITY : clock.now();
      while (clock.now() - idleSince < IDLE || await isWorking()) {
        if (clock.now() - since > LIMIT) return false;
        await clock.sleep(STEP);
        collect();
        const now = measureActivity(agent);
        if (now.pids === before.pids && now.ticks - before.ticks <= IDLE_TICKS) continue;
        before = now;
        idleSince = clock.now();
      }
      return true;
    };
    const takeDead = () => {
      const alive = listHookProcesses(agent);
      const names = new Set(alive.map(({name: name}) => name));
      const dead = [ ...running.values() ].filter(({name: name}) => !names.has(name));
      running.clear();
      for (const hooked of alive) running.set(hooked.pid, hooked);
      return [ ...new Map(dead.map(process => [ process.name, process ])).values() ].map(({name: name, files: files}) => {
        const log = files.map(path => ({
          path: path,
          lines: settle_lastLines(path)
        })).find(({lines: lines}) => lines.length > 0);
        return {
          name: name,
          ...log !== void 0 && {
            log: log
          }
        };
      });
    };
    return {
      collect: collect,
      settle: async restarted => {
        const since = clock.now();
        const idle = await waitUntilIdle(since, restarted);
        const failed = (await output("systemctl", "list-units", "--state=failed", ...plain)).map(firstWord);
        const failedUnits = await Promise.all(failed.map(async name => ({
          name: name,
          lines: await output("journalctl", "-u", name, "-n", String(LINES_SHOWN), "-o", "cat", "--no-pager")
        })));
        pidsBefore = measureActivity(agent).pids;
        return {
          milliseconds: clock.now() - since,
          systemd: (0, external_node_fs_.existsSync)("/run/systemd/system"),
          busy: !idle,
          died: takeDead(),
          failedUnits: failedUnits,
          enabledUnits: listEnabledUnits(),
          ports: listeningPorts(listSockets(agent))
        };
      }
    };
  }
  const UNITS = "/etc/systemd/system";
  function listEnabledUnits() {
    const entriesIn = folder => (0, external_node_fs_.existsSync)(folder) ? (0, external_node_fs_.readdirSync)(folder) : [];
    const folders = entriesIn(UNITS).filter(name => /\.(wants|requires|upholds)$/.test(name));
    return [ ...new Set(folders.flatMap(name => entriesIn((0, external_node_path_.join)(UNITS, name)))) ];
  }
  function listeningPorts(sockets) {
    const rows = [ "/proc/net/tcp", "/proc/net/tcp6" ].flatMap(path => (0, proc.lK)(path).trim().split("\n").slice(1));
    const ports = rows.map(row => row.trim().split(/\s+/)).filter(fields => fields[3] === "0A" && sockets.has(fields[9] ?? "")).map(([, local = ""]) => Number.parseInt(local.slice(local.lastIndexOf(":") + 1), 16));
    return [ ...new Set(ports) ].sort((a, b) => a - b);
  }
  function settle_lastLines(path) {
    const lines = (0, proc.lK)(path).trimEnd().split("\n").slice(-LINES_SHOWN);
    return lines.filter(line => line !== "" && !line.includes("\0"));
  }
  // src/instance/rpc-handlers.ts
  const RETRY_DELAYS = [ 1, 2, 3 ];
  const LINES_KEPT = 200;
  const SCRATCH = "/tmp";
  function createRpcHandlers({root: root, emulator: emulator, clock: clock, ownPid: ownPid, notify: notify}) {
    const environment = instance_environment.H;
    const shared = {
      root: root,
      environment: environment,
      workingDirectory: "/",
      clock: clock,
      retryDelays: RETRY_DELAYS
    };
    const relay = emulator === void 0 ? void 0 : createRelay(emulator);
    const watch = createWatch({
      agent: ownPid,
      environment: environment,
      clock: clock
    });
    const agent = createAgent({
      ...shared,
      notify: notice => {
        if (notice.kind === "script-ended") watch.collect();
        notify(notice);
      }
    });
    return {
      execute: async command => {
        const {revision: revision} = command.specification;
        if (revision.kind !== "Local") await (relay?.open(revision.archiveUrl));
        return await agent.execute(command);
      },
      put: putFile,
      run: runProgram,
      settle: watch.settle,
      ...(0, aws_agent.H)({
        ...shared,
        notify: notify,
        onEnd: watch.collect,
        relay: relay
      })
    };
  }
  async function putFile({path: path, mode: mode, content: content}) {
    const folder = (0, external_node_path_.dirname)(path);
    await (0, promises_.mkdir)(folder, {
      recursive: true
    });
    const {uid: uid, gid: gid} = await (0, promises_.stat)(folder);
    const partial = `${path}.partial`;
    await (0, promises_.writeFile)(partial, content, {
      mode: mode
    });
    await (0, promises_.chown)(partial, uid, gid);
    await (0, promises_.rename)(partial, path);
  }
  async function runProgram({argv: [command, ...args], env: env}) {
    const script = await (0, process.OW)(command, args, {
      env: {
        ...instance_environment.H,
        ...env
      },
      cwd: "/",
      scratch: SCRATCH
    });
    const output = [];
    const listen = async input => {
      for await (const line of (0, external_node_readline_.createInterface)({
        input: input
      })) {
        output.push(line);
        if (output.length > LINES_KEPT) output.shift();
      }
    };
    const ended = new Promise((resolve, reject) => {
      script.child.once("error", reject);
      script.child.once("exit", resolve);
    });
    const [exit] = await Promise.all([ ended, listen(script.stdout), listen(script.stderr) ]);
    return {
      exit: exit,
      output: output
    };
  }
})
};
