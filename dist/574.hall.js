"use strict";

exports.id = 574;

exports.ids = [ 574 ];

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
  7517: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => readTar
    });
    const LARGEST_RECORD = 1024 * 1024;
    const BLOCK = 512;
    const NAME = [ 0, 100 ];
    const MODE = [ 100, 108 ];
    const SIZE = [ 124, 136 ];
    const TYPE = 156;
    const LINK_NAME = [ 157, 257 ];
    const MAGIC = [ 257, 262 ];
    const PREFIX = [ 345, 500 ];
    async function* readTar(bytes) {
      const {read: read, skip: skip, drain: drain} = readerOf(bytes);
      let told = {};
      for (;;) {
        const block = await read(BLOCK);
        if (block === void 0 || block.every(byte => byte === 0)) return await drain();
        const header = readHeader(block);
        const {type: type, size: size} = header;
        if (type === "L" || type === "K" || type === "x" || type === "g") {
          if (size > LARGEST_RECORD) throw new Error("one of its names is too long");
          const record = (await read(inBlocks(size)) ?? Buffer.alloc(0)).subarray(0, size);
          if (type === "L") told = {
            ...told,
            name: textOf(record)
          };
          if (type === "K") told = {
            ...told,
            linkName: textOf(record)
          };
          if (type === "x") told = {
            ...told,
            ...readPax(record)
          };
          continue;
        }
        let left = type === "1" || type === "2" ? 0 : inBlocks(size);
        const content = async () => {
          const blocks = left === 0 ? Buffer.alloc(0) : await read(left);
          left = 0;
          if (blocks === void 0) throw new Error("it breaks off");
          return blocks.subarray(0, size);
        };
        yield {
          ...header,
          ...told,
          content: content
        };
        told = {};
        await skip(left);
      }
    }
    function readerOf(bytes) {
      const chunks = bytes[Symbol.asyncIterator]();
      let rest = Buffer.alloc(0);
      async function more(keep) {
        const {value: value, done: done} = await chunks.next();
        if (done === true) return false;
        const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        rest = keep && rest.length > 0 ? Buffer.concat([ rest, chunk ]) : chunk;
        return true;
      }
      return {
        async read(length) {
          while (rest.length < length) if (!await more(true)) return;
          const read = rest.subarray(0, length);
          rest = rest.subarray(length);
          return read;
        },
        async skip(length) {
          for (let left = length; ;) {
            if (left <= rest.length) {
              rest = rest.subarray(left);
              return;
            }
            left -= rest.length;
            if (!await more(false)) return;
          }
        },
        async drain() {
          while (await more(false)) ;
        }
      };
    }
    function readHeader(block) {
      return {
        name: nameOf(block),
        type: String.fromCharCode(block[TYPE] ?? 0).replace("\0", "0"),
        linkName: field(block, LINK_NAME),
        mode: numberAt(block, MODE),
        size: numberAt(block, SIZE)
      };
    }
    function inBlocks(size) {
      return Math.ceil(size / BLOCK) * BLOCK;
    }
    function textOf(bytes) {
      const end = bytes.indexOf(0);
      return bytes.subarray(0, end < 0 ? bytes.length : end).toString();
    }
    function readPax(record) {
      const found = {};
      for (let start = 0; start < record.length; ) {
        const length = Number.parseInt(record.subarray(start, start + 20).toString(), 10);
        if (!(length > 0)) break;
        const [, key, value] = /^\d+ ([^=]*)=(.*)\n$/s.exec(record.subarray(start, start + length).toString()) ?? [];
        if (key === "path" && value !== void 0) found.name = value;
        if (key === "linkpath" && value !== void 0) found.linkName = value;
        start += length;
      }
      return found;
    }
    function numberAt(block, [start, end]) {
      const bytes = block.subarray(start, end);
      if (((bytes[0] ?? 0) & 128) !== 0) return Number(BigInt(`0x${bytes.subarray(1).toString("hex")}`));
      const text = textOf(bytes).trim();
      if (!/^[0-7]*$/.test(text)) throw new Error("it has no tar header where one should be");
      return Number.parseInt(text || "0", 8);
    }
    function nameOf(block) {
      const isPosix = block.subarray(...MAGIC).toString() === "ustar" && block[MAGIC[1]] === 0;
      const prefix = isPosix ? field(block, PREFIX) : "";
      return prefix === "" ? field(block, NAME) : `${prefix}/${field(block, NAME)}`;
    }
    function field(block, [start, end]) {
      return textOf(block.subarray(start, end));
    }
  },
  7574: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runAgent: () => runAgent
    });
    var promises_ = __webpack_require__(1455);
    var appspec = __webpack_require__(1023);
    var lifecycle = __webpack_require__(8771);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    var external_node_stream_ = __webpack_require__(7075);
    var external_node_stream_promises_ = __webpack_require__(6466);
    var problem = __webpack_require__(9341);
    var process = __webpack_require__(4831);
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
      if (name.startsWith("/")) throw refused(name, "is an absolute name");
      const parts = name.split("/").filter(part => part !== "" && part !== ".");
      if (parts.includes("..")) throw refused(name, "leads out of the bundle");
      return parts.join("/");
    }
    function refuseThroughLink(path, links, name) {
      const parts = path.split("/");
      for (let depth = 1; depth < parts.length; depth += 1) if (links.has(parts.slice(0, depth).join("/"))) throw refused(name, "would be written through a link");
    }
    function refused(name, reason) {
      return new problem.AF({
        code: "bundle/hostile",
        what: `The bundle is refused: ${JSON.stringify(name)} in it ${reason}.`,
        why: "Unpacking it could write outside of the folder that it belongs in.",
        fix: "Make the bundle from the folder itself, with names relative to it."
      });
    }
    var external_node_os_ = __webpack_require__(8161);
    var appspec_value = __webpack_require__(1506);
    function expandPath(path, workingDirectory) {
      return (0, external_node_path_.resolve)(workingDirectory, path.replace(/^~(?=\/|$)/, () => (0, 
      external_node_os_.userInfo)().homedir));
    }
    function statusOf(path) {
      try {
        return (0, external_node_fs_.statSync)(path);
      } catch {
        return;
      }
    }
    function joinPath(folder, name) {
      return `${folder.replace(/\/+$/, "")}/${name.replace(/^\/+/, "")}`;
    }
    function requireText(value, key) {
      if (value.kind === "text") return value.text;
      throw new problem.AF({
        code: "install/not-text",
        what: `The ${key} ${(0, appspec_value.vp)(value)} is not a text.`,
        fix: "Put it between quotes.",
        at: value.at
      });
    }
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
        code: "install/source-missing",
        what: `A source of the files section is not in the revision: ${source}.`,
        why: "The agent takes sources by their exact name, without wildcards.",
        fix: "Correct the source in the AppSpec, or commit the file."
      });
    }
    function refuseSpecialFile(source, status) {
      if (status.isFile()) return;
      const what = `${source} is neither a file nor a folder nor a link.`;
      throw new problem.AF({
        code: "install/special-file",
        what: what,
        fix: "Take it out of the revision."
      });
    }
    var external_node_zlib_ = __webpack_require__(8522);
    var tar = __webpack_require__(7517);
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
        fix: "Say what type it is (tar, tgz or zip), and check that it arrived whole."
      });
    }
    const RETRY_AFTER = [ 10, 30, 90 ];
    async function deliverRevision({revision: revision, folders: folders, environment: environment, clock: clock}) {
      const {archive: archive, bundle: bundle} = folders;
      await (0, promises_.rm)(bundle, {
        force: true
      });
      if (revision.kind === "GitHub") await download(revision, bundle, clock);
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
    async function download({archiveUrl: archiveUrl, token: token}, bundle, clock) {
      const headers = token === void 0 ? {} : {
        Authorization: `token ${token}`
      };
      const refusals = [];
      for (const wait of [ ...RETRY_AFTER, void 0 ]) {
        const response = await fetch(archiveUrl, {
          headers: headers
        }).catch(error => {
          throw unreachable(archiveUrl, error);
        });
        if (response.ok && response.body !== null) {
          const body = external_node_stream_.Readable.fromWeb(response.body);
          return await (0, external_node_stream_promises_.pipeline)(body, (0, external_node_fs_.createWriteStream)(bundle)).catch(error => {
            throw unreachable(archiveUrl, error);
          });
        }
        await (response.body?.cancel());
        refusals.push(`${response.status} ${response.statusText}`.trim());
        if (wait !== void 0) await clock.sleep(wait * 1e3);
      }
      throw new problem.AF({
        code: "bundle/download",
        what: `The revision could not be downloaded from ${archiveUrl}: ${refusals.join(", then ")}.`,
        why: "A commit that was never pushed, or a repository that CodeDeploy may not read, looks like this.",
        fix: "Push the commit, and check repository and token."
      });
    }
    function unreachable(url, error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      const reason = cause instanceof Error ? cause.message : String(cause);
      const what = `The revision could not be downloaded: the connection to ${url} failed (${reason}).`;
      return new problem.AF({
        code: "bundle/connection",
        what: what,
        fix: "Check the network of the instance.",
        cause: error
      });
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
      const said = stderr.toString().trim().split("\n").at(-1) ?? "";
      return new problem.AF({
        code: "bundle/unpacking",
        what: `The bundle cannot be unpacked: ${program} ended with exit code ${exit}. ${said}`.trim(),
        fix: "Say what type it is (tar, tgz or zip), and check that it arrived whole."
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
    const REVISIONS_KEPT = 5;
    function foldersOf(root, specification) {
      const {deploymentGroupId: deploymentGroupId, deploymentId: deploymentId} = specification;
      const group = (0, external_node_path_.join)(root, deploymentGroupId);
      const deployment = (0, external_node_path_.join)(group, deploymentId);
      const instructions = (0, external_node_path_.join)(root, "deployment-instructions");
      return {
        group: group,
        deployment: deployment,
        archive: archiveOf(deployment),
        bundle: (0, external_node_path_.join)(deployment, "bundle.tar"),
        scriptLog: (0, external_node_path_.join)(deployment, "logs", "scripts.log"),
        deploymentLog: (0, external_node_path_.join)(root, "deployment-logs", "codedeploy-agent-deployments.log"),
        instructions: instructions,
        installPlan: (0, external_node_path_.join)(instructions, `${deploymentGroupId}-install.json`),
        cleanup: (0, external_node_path_.join)(instructions, `${deploymentGroupId}-cleanup`),
        lastSuccessful: (0, external_node_path_.join)(instructions, `${deploymentGroupId}_last_successful_install`),
        mostRecent: (0, external_node_path_.join)(instructions, `${deploymentGroupId}_most_recent_install`)
      };
    }
    function archiveOf(deployment) {
      return (0, external_node_path_.join)(deployment, "deployment-archive");
    }
    async function readMarker(marker) {
      const text = await (0, promises_.readFile)(marker, "utf8").catch(() => {});
      return text?.replace(/\n$/, "");
    }
    async function writeMarker(marker, folders) {
      await (0, promises_.mkdir)(folders.instructions, {
        recursive: true
      });
      await (0, promises_.writeFile)(marker, folders.deployment);
    }
    async function removeOldDeployments(folders) {
      const others = (await (0, promises_.readdir)(folders.group)).map(name => (0, external_node_path_.join)(folders.group, name)).filter(path => path !== folders.deployment);
      const surplus = others.length - REVISIONS_KEPT + 1;
      if (surplus <= 0) return;
      const installed = await readMarker(folders.lastSuccessful);
      const removable = others.filter(path => path !== installed);
      const aged = await Promise.all(removable.map(async path => ({
        path: path,
        time: (await (0, promises_.stat)(path)).mtimeMs
      })));
      const oldest = aged.toSorted((one, other) => one.time - other.time).slice(0, surplus);
      for (const {path: path} of oldest) await (0, promises_.rm)(path, {
        recursive: true,
        force: true
      });
    }
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
      return deployment === void 0 ? void 0 : archiveOf(deployment);
    }
    function sourceOf(event, specification) {
      const {deploymentCreator: deploymentCreator, deploymentType: deploymentType} = specification;
      const rollback = deploymentCreator === "codeDeployRollback" && deploymentType === "BLUE_GREEN";
      return (rollback ? BLUE_GREEN_ROLLBACK : IN_PLACE)[event] ?? "current";
    }
    async function deploymentFor(source, folders) {
      switch (source) {
       case "current":
        return folders.deployment;

       case "last-successful":
        return await readMarker(folders.lastSuccessful);

       case "most-recent":
        return await readMarker(folders.mostRecent);

       default:
        return source;
      }
    }
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
      const message = error instanceof problem.AF ? sentences(error) : messageOf(error);
      return {
        ...common,
        errorCode: "UnknownError",
        scriptName: "",
        message: message,
        logTail: ""
      };
    }
    function sentences({what: what, why: why, fix: fix, at: at}) {
      const place = at?.kind === "file" && at.line !== void 0 ? `${(0, problem.Z9)(at)}:` : void 0;
      return [ place, what, why, fix && `Fix: ${fix}` ].filter(part => part !== void 0).join(" ");
    }
    function messageOf(error) {
      return error instanceof Error ? error.message : String(error);
    }
    const SHELL_CHARACTER = /[*?{}[\]<>()~&|\\$;'`"\n#]/;
    function commandFor({runas: runas, sudo: sudo}, path) {
      const command = runas === void 0 ? path : `su ${runas.value} -c ${path}`;
      return sudo ? `sudo ${command}` : command;
    }
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
    const BUDGET = 2048;
    const UNREADABLE_TAIL = "Exception JSON::GeneratorError occured";
    function createLogTail() {
      let kept = [];
      return {
        append: entry => {
          kept.push(measure(entry));
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
    function measure(entry) {
      const text = entry.toString();
      const length = [ ...text ].length;
      return {
        text: Buffer.from(text).equals(entry) ? text : void 0,
        length: length
      };
    }
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
        end: followLines(stdout, line => script.onLine("stdout", line))
      }, {
        stream: "stderr",
        end: followLines(stderr, line => script.onLine("stderr", line))
      } ];
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
        for (const output of outputs) if (await Promise.race([ output.end, timeout ]) === "timeout") return {
          kind: "left-open",
          stream: output.stream
        };
        return end;
      } finally {
        over.abort();
        stdout.destroy();
        stderr.destroy();
      }
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
    function followLines(output, onLine) {
      let begun = [];
      output.on("data", chunk => {
        let start = 0;
        for (let end = chunk.indexOf("\n") + 1; end > 0; end = chunk.indexOf("\n", start) + 1) {
          onLine(Buffer.concat([ ...begun, chunk.subarray(start, end) ]));
          begun = [];
          start = end;
        }
        if (start < chunk.length) begun.push(chunk.subarray(start));
      });
      return new Promise(resolve => {
        output.once("end", () => {
          if (begun.length > 0) onLine(Buffer.concat(begun));
          resolve();
        });
      });
    }
    function openScriptLog(options) {
      const {folders: folders, deploymentId: deploymentId, clock: clock} = options;
      const [scripts, deployments] = [ folders.scriptLog, folders.deploymentLog ].map(path => {
        (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), {
          recursive: true
        });
        return (0, external_node_fs_.openSync)(path, "a");
      });
      const tail = createLogTail();
      return {
        write: text => {
          const entry = Buffer.from(text);
          const {date: date, time: time, milliseconds: milliseconds} = localTime(clock.now());
          tail.append(entry);
          (0, external_node_fs_.writeSync)(scripts, Buffer.concat([ Buffer.from(`${date} ${time} `), entry ]));
          const stripped = entry.toString("latin1").trim();
          (0, external_node_fs_.writeSync)(deployments, `[${date} ${time}.${milliseconds}] [${deploymentId}]${stripped}\n`, null, "latin1");
        },
        tail: () => tail.text(),
        close: () => {
          (0, external_node_fs_.closeSync)(scripts);
          (0, external_node_fs_.closeSync)(deployments);
        }
      };
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
    const FIRST_LINE = 256;
    function whyNotStarted(path, error) {
      if (/[ \t]/.test(path)) return `the agent cuts what it starts at blanks (${error.message}). Fix: take the blank out of the file's name.`;
      if ((0, external_node_fs_.statSync)(path).isDirectory()) return "it is a folder. Fix: name the script in it.";
      const interpreter = /^#!\s*([^\n]*)/.exec(firstLineOf(path))?.[1] ?? "";
      if (interpreter.endsWith("\r")) return 'its lines end in CR LF, so Linux looks for an interpreter with a carriage return in its name. Fix: save it with LF line ends, and keep them with "*.sh text eol=lf" in .gitattributes.';
      const [program = ""] = interpreter.split(/[ \t]/);
      if (program !== "" && !(0, external_node_fs_.existsSync)(program)) return `its first line asks for ${program}, which this machine does not have. Fix: install it, or name another.`;
      return `${error.message}.`;
    }
    function firstLineOf(path) {
      const file = (0, external_node_fs_.openSync)(path, "r");
      try {
        const buffer = Buffer.alloc(FIRST_LINE);
        return buffer.subarray(0, (0, external_node_fs_.readSync)(file, buffer)).toString();
      } finally {
        (0, external_node_fs_.closeSync)(file);
      }
    }
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
      const fail = (errorCode, message) => failure({
        errorCode: errorCode,
        location: location,
        message: message,
        log: log
      });
      if (!(0, external_node_fs_.existsSync)(path)) {
        const message = `The revision has no ${location}: the agent looked for ${(0, external_node_path_.normalize)(path)}.`;
        throw fail("ScriptMissing", `${message} Fix: add it, or correct the location in the AppSpec.`);
      }
      refuseLinkOut(path, run.archive, script);
      if (!makeExecutable(path)) throw fail("ScriptNotExecutable", `${location} is not executable, and could not be made so.`);
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
        onLine: (stream, line) => {
          log.write(Buffer.concat([ Buffer.from(`[${stream}]`), line ]));
          notify({
            kind: "output",
            stream: stream,
            line: line.toString().replace(/\n$/, "")
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
    function explain(end, {location: {value: location}, runas: runas, timeout: timeout}, path) {
      const seconds = timeout.value === 1 ? "1 second" : `${timeout.value} seconds`;
      switch (end.kind) {
       case "exited":
        {
          const who = runas === void 0 ? "" : `, run as ${runas.value || "root"},`;
          const how = end.exit === null ? `was ended by ${end.signal}` : `failed with exit code ${end.exit}`;
          return {
            errorCode: "ScriptFailed",
            message: `${location}${who} ${how}.`
          };
        }

       case "not-started":
        return {
          errorCode: "ScriptFailed",
          message: `${location} did not start: ${whyNotStarted(path, end.error)}`
        };

       case "timed-out":
        return {
          errorCode: "ScriptTimedOut",
          message: `${location} did not end within ${seconds}, its timeout.`
        };

       case "left-open":
        {
          const what = `${location} ended, but something it started kept its ${end.stream} open for ${seconds}, its timeout.`;
          const fix = 'Fix: give what goes on running an output of its own, like "… >>/var/log/my.log 2>&1 &".';
          return {
            errorCode: "UnknownError",
            message: `${what} ${fix}`
          };
        }

       default:
        return end;
      }
    }
    function failure(options) {
      const {errorCode: errorCode, location: scriptName, message: message, log: log} = options;
      const logTail = log.tail();
      if (logTail !== void 0) return new ScriptFailure({
        errorCode: errorCode,
        scriptName: scriptName,
        message: message,
        logTail: logTail
      });
      const unreadable = "It printed what is not UTF-8, so the agent cannot send its log; scripts.log on the instance has it.";
      return new ScriptFailure({
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
        ...revision.kind === "GitHub" && {
          BUNDLE_COMMIT: revision.commitId
        }
      };
    }
    function refuseLinkOut(path, archive, script) {
      if (`${(0, external_node_fs_.realpathSync)(path)}/`.startsWith(`${(0, external_node_fs_.realpathSync)(archive)}/`)) return;
      throw new problem.AF({
        code: "appspec/path-outside",
        what: `${script.location.value} is a link that leads out of the revision.`,
        fix: "Commit the script itself.",
        at: script.location.at
      });
    }
    function makeExecutable(path) {
      try {
        (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
      } catch {}
      try {
        (0, external_node_fs_.chmodSync)(path, (0, external_node_fs_.statSync)(path).mode | 73);
        return true;
      } catch {
        return false;
      }
    }
    function planPermissions(options) {
      const reached = new Set;
      return options.permissions.flatMap(permission => {
        const added = [];
        return objectsOf(permission, options).flatMap(file => {
          if (reached.has(file)) throw reachedTwice(file, permission);
          reached.add(file);
          return instructionsFor(permission, file, added);
        });
      });
    }
    function objectsOf(permission, {targets: targets, workingDirectory: workingDirectory}) {
      const object = expandPath(permission.object.value, workingDirectory);
      if (targets.copies.has(object)) {
        if (!permission.types.includes("file")) return [];
        refuseFolderSettings(permission);
        refuseDefaultAcl(permission, object);
        return [ object ];
      }
      if (!targets.folders.has(object) && !statusOf(object)?.isDirectory()) return [];
      const files = permission.types.includes("file") ? [ ...targets.copies.keys() ] : [];
      const folders = permission.types.includes("directory") ? [ ...targets.folders ] : [];
      const reachedFiles = files.filter(path => reaches(permission, object, path));
      for (const path of reachedFiles) refuseDefaultAcl(permission, path);
      return [ ...reachedFiles, ...folders.filter(path => reaches(permission, object, path)) ];
    }
    function reaches({pattern: pattern, except: except}, object, path) {
      const above = object.endsWith("/") ? object : `${object}/`;
      if (!path.startsWith(above)) return false;
      const name = path.slice(above.length);
      if (pattern !== void 0 && !matches(name, requireText(pattern, "pattern"))) return false;
      return !except.some(exception => matches(name, requireText(exception, "exception")));
    }
    function matches(name, pattern) {
      if (name.includes("/")) return false;
      const parts = pattern.split("*").map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return new RegExp(`^${parts.join(".*")}$`, "s").test(name);
    }
    function instructionsFor({mode: mode, acl: acl, context: context, owner: owner, group: group}, file, added) {
      const instructions = [];
      if (mode !== void 0) instructions.push({
        type: "chmod",
        mode: mode.value,
        file: file
      });
      if (acl !== void 0) instructions.push({
        type: "setfacl",
        acl: {
          asked: acl.entries,
          added: added
        },
        file: file
      });
      if (context !== void 0) {
        if (context.range === void 0) throw contextWithoutRange(file);
        instructions.push({
          type: "semanage",
          context: context,
          file: file
        });
      }
      if (owner !== void 0 || group !== void 0) instructions.push({
        type: "chown",
        owner: owner,
        group: group,
        file: file
      });
      return instructions;
    }
    function refuseFolderSettings({object: object, pattern: pattern, except: except}) {
      if (pattern === void 0 && except.length === 0) return;
      const name = pattern === void 0 ? "except" : "pattern";
      throw new problem.AF({
        code: "install/pattern-on-file",
        what: `The object ${object.value} is a file, and has ${name === "except" ? "an exception" : "a pattern"}.`,
        fix: `Name the folder that it is in, or leave out "${name}".`,
        at: object.at
      });
    }
    function refuseDefaultAcl({acl: acl, object: object}, path) {
      if (!acl?.entries.some(entry => entry.default)) return;
      throw new problem.AF({
        code: "install/default-acl-on-file",
        what: `A default access control list is asked for ${path}, which is a file; only folders have them.`,
        fix: 'Add "type: [directory]" to the entry.',
        at: object.at
      });
    }
    function contextWithoutRange(path) {
      return new problem.AF({
        code: "install/context-without-range",
        what: `The context for ${path} has no range, and the agent fails without one.`,
        fix: 'Add "range: s0" to the context.'
      });
    }
    function reachedTwice(path, {object: object}) {
      return new problem.AF({
        code: "install/permission-twice",
        what: `Two entries of the permissions section reach ${path}.`,
        fix: 'Let only one of them reach it, with "except", "pattern" or "type".',
        at: object.at
      });
    }
    const MOST_LINKS = 1e3;
    function planInstall({appspec: appspec, archive: archive, workingDirectory: workingDirectory, fileExistsBehavior: fileExistsBehavior}) {
      const draft = {
        instructions: [],
        copies: new Map,
        folders: new Set,
        archive: external_node_fs_.realpathSync.native(archive),
        workingDirectory: workingDirectory,
        behavior: appspec.fileExistsBehavior?.value ?? fileExistsBehavior,
        links: 0
      };
      for (const file of appspec.files) {
        const source = joinPath(archive, requireText(file.source, "source"));
        const destination = requireText(file.destination, "destination");
        if (isFolder(draft, source)) {
          refuseOutside(draft, source);
          makeParents(draft, destination);
          installFolder(draft, source, destination);
        } else {
          refuseOutside(draft, (0, external_node_path_.dirname)(source));
          const target = joinPath(destination, (0, external_node_path_.basename)(source));
          makeParents(draft, target);
          installFile(draft, source, target);
        }
      }
      const permissions = planPermissions({
        permissions: appspec.permissions,
        targets: draft,
        workingDirectory: workingDirectory
      });
      return [ ...draft.instructions, ...permissions ];
    }
    function installFolder(draft, source, destination) {
      if (!isFolder(draft, destination)) makeFolder(draft, destination);
      for (const entry of (0, external_node_fs_.readdirSync)(source, {
        withFileTypes: true
      })) {
        const [from, to] = [ joinPath(source, entry.name), joinPath(destination, entry.name) ];
        const isLinked = entry.isSymbolicLink() && isFolder(draft, from);
        if (isLinked) countLink(draft, from);
        if (isLinked || entry.isDirectory()) installFolder(draft, from, to); else installFile(draft, from, to);
      }
    }
    function installFile(draft, source, destination) {
      const behavior = statusAt(draft, destination) === void 0 ? "OVERWRITE" : draft.behavior;
      switch (behavior) {
       case "DISALLOW":
        throw new problem.AF({
          code: "install/file-exists",
          what: `There is a file already at ${destination}, which the last deployment did not put there.`,
          why: "What the last deployment installed was removed before this was found, so nothing is installed now.",
          fix: "Remove the file in BeforeInstall, or set file_exists_behavior to OVERWRITE or RETAIN."
        });

       case "OVERWRITE":
        copy(draft, source, destination);
        break;

       case "RETAIN":
        break;

       default:
      }
    }
    function makeParents(draft, destination) {
      const missing = [];
      let parent = (0, external_node_path_.dirname)(destination);
      while (parent !== "." && parent !== "/" && statusAt(draft, parent) === void 0) {
        missing.unshift(parent);
        parent = (0, external_node_path_.dirname)(parent);
      }
      for (const folder of missing) makeFolder(draft, folder);
    }
    function makeFolder(draft, path) {
      const directory = expandPath(path, draft.workingDirectory);
      const source = draft.copies.get(directory);
      if (source !== void 0) throw fileOrFolder(directory, source);
      if (!draft.folders.has(directory)) draft.instructions.push({
        type: "mkdir",
        directory: directory
      });
      draft.folders.add(directory);
    }
    function copy(draft, source, path) {
      const destination = expandPath(path, draft.workingDirectory);
      const other = draft.copies.get(destination);
      if (other !== void 0) throw new problem.AF({
        code: "install/same-destination",
        what: `Two sources are to become ${destination}: ${other} and ${source}.`,
        fix: "Give one of them another destination in the files section."
      });
      if (draft.folders.has(destination)) throw fileOrFolder(destination, source);
      draft.instructions.push({
        type: "copy",
        source: source,
        destination: destination
      });
      draft.copies.set(destination, source);
    }
    function fileOrFolder(destination, source) {
      return new problem.AF({
        code: "install/file-or-folder",
        what: `${destination} is to be a folder, and also the file ${source}.`,
        fix: "Give one of them another destination; a destination always names the folder that a file goes into."
      });
    }
    function countLink(draft, link) {
      refuseOutside(draft, link);
      draft.links += 1;
      if (draft.links <= MOST_LINKS) return;
      throw new problem.AF({
        code: "install/too-many-links",
        what: `The files section leads through more than ${MOST_LINKS} links to folders, the last of them ${link}.`,
        why: "Such links are followed: one that leads to a folder above it repeats what is in there.",
        fix: "Take such links out of the revision."
      });
    }
    function refuseOutside({archive: archive}, folder) {
      if (statusOf(folder) === void 0 || `${external_node_fs_.realpathSync.native(folder)}/`.startsWith(`${archive}/`)) return;
      throw new problem.AF({
        code: "install/link-outside",
        what: `${folder} is a link that leads out of the revision.`,
        fix: "Commit the files themselves."
      });
    }
    function isFolder(draft, path) {
      return statusAt(draft, path)?.isDirectory() ?? false;
    }
    function statusAt({workingDirectory: workingDirectory}, path) {
      return statusOf(path.startsWith("/") ? path : joinPath(workingDirectory, path));
    }
    var appspec_acl = __webpack_require__(7563);
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
      const what = `There is no ${kind} "${name}" on this machine.`;
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
        what: `The permissions section names a ${kind} by ${(0, appspec_value.vp)(name)}; the agent takes names only.`,
        fix: `Write the name of the ${kind}.`,
        at: name.at
      });
    }
    async function completeAcl(acl, path) {
      const {mode: mode} = await (0, promises_.stat)(path);
      const [owner, group, others] = [ 6, 3, 0 ].map(shift => (0, appspec_acl.Mf)(mode >> shift & 7));
      const add = (isDefault, type, rights) => acl.added.push({
        default: isDefault,
        type: type,
        name: "",
        rights: rights
      });
      const has = (isDefault, matches) => [ ...acl.asked, ...acl.added ].some(entry => entry.default === isDefault && matches(entry));
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
          const entry = [ ...acl.asked, ...acl.added ].find(entry => entry.default && owning("group")(entry));
          add(true, "mask", entry?.rights ?? group);
        }
      }
      return [ ...acl.asked, ...acl.added ];
    }
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
        instruction_makeFolder(instruction.directory);
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
    function instruction_makeFolder(path) {
      try {
        (0, external_node_fs_.mkdirSync)(path);
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
        throw new problem.AF({
          code: "install/folder-exists",
          what: `The folder ${path} is to be created, but is there already.`,
          why: 'The agent does not understand "~" in a destination, nor a link there that leads nowhere.',
          fix: "Write the destination as an absolute path, and remove such a link."
        });
      }
    }
    function describe(instruction) {
      switch (instruction.type) {
       case "setfacl":
        return {
          ...instruction,
          acl: instruction.acl.asked.map(appspec_acl.Gh)
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
    function toolFailed(command, said, program) {
      return new problem.AF({
        code: "install/permission-tool",
        what: `"${command}" failed: ${said}.`,
        fix: `Check the permissions section of the AppSpec, and that ${program} is installed.`
      });
    }
    const CONTEXT = "semanage\0";
    async function install(options) {
      const {folders: folders, environment: environment} = options;
      await (0, promises_.mkdir)(folders.instructions, {
        recursive: true
      });
      await undo(folders.cleanup, environment);
      const instructions = planInstall(options);
      await (0, promises_.writeFile)(folders.installPlan, JSON.stringify({
        instructions: instructions.map(describe)
      }));
      const cleanup = (0, external_node_fs_.openSync)(folders.cleanup, "w");
      try {
        const hands = createExecutor(environment, line => (0, external_node_fs_.writeSync)(cleanup, `${line}\n`));
        for (const instruction of instructions) await apply(instruction, hands);
      } finally {
        (0, external_node_fs_.closeSync)(cleanup);
      }
    }
    async function undo(cleanup, environment) {
      if (!(0, external_node_fs_.existsSync)(cleanup)) return;
      const lines = (await (0, promises_.readFile)(cleanup, "utf8")).split("\n");
      lines.pop();
      for (const line of lines.toReversed()) if (line.startsWith(CONTEXT)) await forgetContext((0, 
      appspec_value.bB)(line.slice(CONTEXT.length)), environment); else remove((0, appspec_value.bB)(line));
      await (0, promises_.rm)(cleanup);
    }
    function remove(path) {
      const status = (0, external_node_fs_.lstatSync)(path, {
        throwIfNoEntry: false
      });
      if (status === void 0) return;
      try {
        if (status.isDirectory()) (0, external_node_fs_.rmdirSync)(path); else (0, external_node_fs_.unlinkSync)(path);
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOTEMPTY")) throw error;
      }
    }
    async function forgetContext(path, environment) {
      await (0, process.eF)("semanage", [ "fcontext", "-d", path ], {
        env: environment
      }).catch(() => {});
    }
    const USUAL_NAME = "appspec.yml";
    async function readAppSpec(archive, specification) {
      return await read(archive, specification.appSpecFilename ?? USUAL_NAME);
    }
    async function readAppSpecToInstall(archive, specification) {
      const asked = specification.appSpecFilename ?? USUAL_NAME;
      const name = [ asked, "appspec.yaml", USUAL_NAME ].find(candidate => (0, external_node_fs_.existsSync)((0, 
      external_node_path_.join)(archive, candidate)));
      const appspec = await read(archive, name ?? asked);
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
        what: `The revision has no ${name} at its top.`,
        why: `The agent looked for ${path}, in exactly this spelling.`,
        fix: `Put ${name} into the top folder of the repository.`,
        at: {
          kind: "file",
          path: name
        }
      });
    }
    function refusePathsOut(appspec) {
      const scripts = appspec.hooks.flatMap(hook => hook.scripts.map(script => script.location));
      const sources = appspec.files.flatMap(({source: source}) => source.kind === "text" ? {
        value: source.text,
        at: source.at
      } : []);
      for (const {value: value, at: at} of [ ...scripts, ...sources ]) if ((0, external_node_path_.normalize)(`./${value}`).split("/")[0] === "..") throw pathOut(value, at);
    }
    function pathOut(value, at) {
      return new problem.AF({
        code: "appspec/path-outside",
        what: `"${value}" leads out of the revision.`,
        why: "What lies outside of it is not what was committed.",
        fix: "Keep it in the repository, and name it by its path from there.",
        at: at
      });
    }
    function checkEvents(appspec, possible) {
      if (possible.length === 0) return;
      const unknown = appspec.hooks.filter(({event: event}) => !possible.includes(event.value));
      if (unknown[0] !== void 0) throw new problem.AF({
        code: "appspec/event",
        what: `${appspec.path} has unknown lifecycle events: ${unknown.map(({event: event}) => event.value).join(", ")}.`,
        fix: `Use these, in this spelling: ${possible.join(", ")}.`,
        at: unknown[0].event.at
      });
      const standard = lifecycle.qY;
      const absent = possible.filter(event => !standard.includes(event) && !appspec.hooks.some(hook => hook.event.value === event));
      if (absent.length === 0) return;
      throw new problem.AF({
        code: "appspec/event-absent",
        what: `${appspec.path} has no scripts for ${absent.join(", ")}, an event of your own that was asked for.`,
        fix: "Add it to hooks, or do not ask for it.",
        at: {
          kind: "file",
          path: appspec.path
        }
      });
    }
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
        execute: command => execute(command, options).catch(resultOf)
      };
    }
    async function execute(command, options) {
      const folders = foldersOf(options.root, command.specification);
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
      const folders = foldersOf(options.root, specification);
      await removeOldDeployments(folders);
      await deliverRevision({
        ...options,
        revision: specification.revision,
        folders: folders
      });
      await writeMarker(folders.mostRecent, folders);
    }
    async function installRevision({specification: specification}, options) {
      const folders = foldersOf(options.root, specification);
      const appspec = await readAppSpecToInstall(folders.archive, specification);
      const {fileExistsBehavior: fileExistsBehavior} = specification;
      await install({
        ...options,
        appspec: appspec,
        archive: folders.archive,
        fileExistsBehavior: fileExistsBehavior,
        folders: folders
      });
      await writeMarker(folders.lastSuccessful, folders);
    }
    async function scriptsIn(archive, {event: event, specification: specification}) {
      return (0, appspec.scriptsOf)(await readAppSpec(archive, specification), event);
    }
    function isKnown({event: event, specification: specification}) {
      const standard = lifecycle.qY;
      return standard.includes(event) || specification.allPossibleLifecycleEvents.includes(event);
    }
    var instance = __webpack_require__(3252);
    var rpc = __webpack_require__(1509);
    var external_node_readline_ = __webpack_require__(481);
    const LINES_KEPT = 200;
    function createRpcHandlers(options) {
      return {
        execute: options.agent.execute,
        put: putFile,
        run: program => runProgram(program, options),
        keep: async () => options.onKeep()
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
    async function runProgram({argv: [command, ...args], env: env}, {environment: environment, scratch: scratch}) {
      const script = await (0, process.OW)(command, args, {
        env: {
          ...environment,
          ...env
        },
        cwd: "/",
        scratch: scratch
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
    async function runAgent({asked: {root: root, pid: pid}, input: input, output: output, clock: clock}) {
      let kept = false;
      await (0, rpc.b)({
        input: input,
        output: output,
        pid: pid
      }, notify => createRpcHandlers({
        agent: createAgent({
          root: root,
          environment: instance.H0,
          workingDirectory: "/",
          clock: clock,
          notify: notify
        }),
        environment: instance.H0,
        scratch: "/tmp",
        onKeep: () => {
          kept = true;
        }
      }));
      return kept;
    }
  }
};
