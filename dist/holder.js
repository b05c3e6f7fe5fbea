// The modules of this file (of a package: how many). Each begins with its path.
//   src/instance/boot-files.ts
//   src/instance/boot.ts
//   src/instance/cgroups.ts
//   src/instance/holder.ts
//   src/instance/slirp.ts
//   src/instance/start-boot.ts
module.exports = {
// src/instance/holder.ts
22712: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    hold: () => hold
  });
  var external_node_net_ = __webpack_require__(77030);
  var external_node_readline_ = __webpack_require__(80481);
  var boot_files = __webpack_require__(43918);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  // src/instance/cgroups.ts
  function createCgroups(pid) {
    return ownGroups().map(parent => {
      for (const name of (0, external_node_fs_.readdirSync)(parent)) {
        const owner = /^potato-deploy-(\d+)$/.exec(name)?.[1];
        if (owner !== void 0 && !(0, external_node_fs_.existsSync)(`/proc/${owner}`)) removeTree((0, 
        external_node_path_.join)(parent, name));
      }
      const group = (0, external_node_path_.join)(parent, `potato-deploy-${pid}`);
      (0, external_node_fs_.mkdirSync)(group, {
        recursive: true
      });
      for (const name of [ "cpuset.cpus", "cpuset.mems" ]) if ((0, external_node_fs_.existsSync)((0, 
      external_node_path_.join)(group, name)) && (0, external_node_fs_.readFileSync)((0, 
      external_node_path_.join)(group, name), "utf8").trim() === "") (0, external_node_fs_.writeFileSync)((0, 
      external_node_path_.join)(group, name), (0, external_node_fs_.readFileSync)((0, 
      external_node_path_.join)(parent, name)));
      return group;
    });
  }
  function emptyCgroups(groups) {
    for (const group of groups) for (const child of subgroups(group)) removeTree(child);
  }
  async function removeCgroups(groups, clock) {
    for (let tries = 0; groups.some(group => (0, external_node_fs_.existsSync)(group)) && tries < 50; tries++) {
      if (tries > 0) await clock.sleep(20);
      groups.forEach(removeTree);
    }
  }
  function ownGroups() {
    const mounts = (0, external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8").split("\n").map(line => /^\S+ \S+ \S+ (\S+) (\S+) .* - (cgroup2?) \S+ (\S+)$/.exec(line)).flatMap(match => match === null ? [] : [ match ]).map(([, root = "", point = "", type, options = ""]) => ({
      root: root,
      point: point,
      type: type,
      options: options.split(",")
    }));
    const lines = (0, external_node_fs_.readFileSync)("/proc/self/cgroup", "utf8").trim().split("\n");
    return lines.flatMap(line => {
      const [, controllers = "", path = ""] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
      const mount = mounts.find(({type: type, options: options}) => controllers === "" ? type === "cgroup2" : controllers.split(",").every(name => options.includes(name)));
      if (mount === void 0) return [];
      const {root: root, point: point} = mount;
      const below = root === "/" ? path : path.startsWith(root) ? path.slice(root.length) : "";
      const group = (0, external_node_path_.join)(point, below);
      return [ (0, external_node_fs_.existsSync)(group) ? group : point ];
    });
  }
  function subgroups(group) {
    if (!(0, external_node_fs_.existsSync)(group)) return [];
    return (0, external_node_fs_.readdirSync)(group, {
      withFileTypes: true
    }).filter(entry => entry.isDirectory()).map(({name: name}) => (0, external_node_path_.join)(group, name));
  }
  function removeTree(group) {
    subgroups(group).forEach(removeTree);
    try {
      (0, external_node_fs_.rmdirSync)(group);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && /^(EBUSY|ENOENT)$/.test(String(error.code)))) throw error;
    }
  }
  var holder_protocol = __webpack_require__(42719);
  var external_node_events_ = __webpack_require__(78474);
  var process = __webpack_require__(14831);
  var environment = __webpack_require__(29519);
  // src/instance/slirp.ts
  const GUEST = "10.0.2.100";
  const SITE_PORT = 80;
  async function startSlirp({pid: pid, socket: socket, sitePort: sitePort}) {
    const child = (0, process.ni)("slirp4netns", [ "--configure", "--mtu=65520", "--disable-host-loopback", "--enable-seccomp", "--api-socket", socket, "--ready-fd=3", "--exit-fd=4", String(pid), "tap0" ], {
      env: environment.H,
      stdio: [ "pipe", "pipe", "pipe", "pipe", "pipe" ]
    });
    let complaint = "";
    child.stderr?.setEncoding("utf8").on("data", text => {
      complaint = (complaint + text).slice(-2e3);
    });
    const ready = (0, external_node_events_.once)(child.stdio[3], "data");
    const failed = new Promise((_, reject) => {
      child.once("error", reject);
      child.once("close", () => reject(new Error(`slirp4netns has ended. ${complaint.trim()}`)));
    });
    failed.catch(() => {});
    await Promise.race([ ready, failed ]);
    await Promise.race([ forward(socket, sitePort), failed ]);
    return {
      end: () => {
        child.stdio[4].destroy();
        child.kill("SIGKILL");
      }
    };
  }
  async function freePort() {
    const server = (0, external_node_net_.createServer)().listen(0, "127.0.0.1");
    await (0, external_node_events_.once)(server, "listening");
    const address = server.address();
    server.close();
    await (0, external_node_events_.once)(server, "close");
    if (address === null || typeof address === "string") throw new Error("The port of a server is not known.");
    return address.port;
  }
  async function forward(socket, sitePort) {
    const control = (0, external_node_net_.connect)(socket);
    const command = {
      execute: "add_hostfwd",
      arguments: {
        proto: "tcp",
        host_addr: "127.0.0.1",
        host_port: sitePort,
        guest_addr: GUEST,
        guest_port: SITE_PORT
      }
    };
    control.end(JSON.stringify(command));
    let answer = "";
    for await (const chunk of control) answer += chunk;
    if (answer.includes('"error"')) throw new Error(`slirp4netns forwards no port to the instance: ${answer}`);
  }
  // src/instance/boot.ts
  const DROPPED = [ "sys_time", "sys_module", "sys_rawio", "mknod", "syslog", "bpf", "perfmon", "dac_read_search" ];
  const MOUNT = `\nset -Eeuo pipefail\n# /proc is still the host's here, so this is the process id that the host knows.\nread -r pid _ </proc/self/stat\nfor cgroup in "$@"; do echo 0 >"$cgroup/cgroup.procs"; done\n\n# A hook of the boot before this one may have replaced folders of the root file system with links to the host's: until the\n# root is changed, nothing is written there but what has just been mounted.\ncd "$rootfs"\nmount --all --fstab "$folders"\n# Provisioning may have left folders in /run. What a service left there is made anew when it starts.\nif [ -n "$saved_run" ]; then\n    saved=()\n    for entry in "$saved_run"/*; do\n        case $entry in\n            */potato-deploy | */systemd | */dbus | */udev | */user | */log | */lock | */initctl | *.pid) ;;\n            *) [ ! -e "$entry" ] || saved+=("$entry") ;;\n        esac\n    done\n    [ ${"$"}{#saved[@]} = 0 ] || cp -a "${"$"}{saved[@]}" run/\nfi\ncp -a "$skeleton/dev" "$skeleton/run" .\nmount --all --fstab "$parts"\n\n# The folder is empty again when the old root is gone.\npivot_root . run/lock\ncd /\numount -l /run/lock\n[ ! -L /etc/resolv.conf ] || rm /etc/resolv.conf\necho "$resolv" >/etc/resolv.conf\n# systemd's work for a first start (its ConditionNeedsUpdate) took place when the machine was provisioned.\n[ -z "$saved_run" ] || : >/etc/.updated >/var/.updated\n# Whatever in /proc is of no process is the host's. Its root, as which the instance's counts, may write there (the processors\n# of an interrupt, sysrq) and change modes, without any capability.\nfor entry in /proc/[!0-9]*; do\n    [ -L "$entry" ] || echo "$entry $entry none bind,ro"\ndone >/run/potato-deploy/fstab\n# One call, since there are some fifty; it reads nothing but a regular file.\nmount --all --fstab /run/potato-deploy/fstab\necho "$pid"\nif [ "$network" = host ]; then\n    exec unshare --mount --ipc --uts --cgroup setpriv --bounding-set "DROPPED" sh -c "$start"\nfi\n\n# Whoever started this writes the map of the user namespace, which can only be done from outside of it, and then a line. The\n# second exec, with the map written, is what makes its user root there.\nexec unshare --user --mount --ipc --uts --cgroup --net sh -c 'echo unmapped; read -r _ && exec sh -c "$start"'\n`;
  const START = `\nmount -t cgroup2 cgroup2 /sys/fs/cgroup\necho entered\nexec </dev/null >/dev/null\nif [ -n "$init" ]; then\n    exec setpriv --pdeathsig KILL env -i container=potato-deploy "$init"\nfi\n# The first process waits, rather than becoming the agent: it collects the daemons whose parents are gone.\nexec setpriv --pdeathsig KILL env -i bash --norc -c '${boot_files.dI}/agent; exit'\n`;
  function bootCommand(plan) {
    const script = MOUNT.replace("DROPPED", DROPPED.map(capability => `-${capability}`).join(","));
    return {
      command: "setpriv",
      args: [ "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "--norc", "-c", script, "boot", ...plan.cgroups ],
      env: {
        PATH: environment.H.PATH,
        rootfs: plan.rootFs,
        skeleton: plan.skeleton,
        folders: plan.folders,
        parts: plan.parts,
        saved_run: plan.savedRun,
        network: plan.network,
        init: plan.init,
        resolv: plan.resolv,
        start: START
      }
    };
  }
  function mapIds(pid) {
    for (const map of [ "uid_map", "gid_map" ]) {
      const ranges = (0, external_node_fs_.readFileSync)(`/proc/self/${map}`, "utf8").trim().split("\n");
      const same = ranges.map(range => range.trim().split(/\s+/)).map(([first, , count]) => `${first} ${first} ${count}\n`);
      (0, external_node_fs_.writeFileSync)(`/proc/${pid}/${map}`, same.join(""));
    }
  }
  // src/instance/start-boot.ts
  const BOOT_TIMEOUT = 6e4;
  const KILLED = /^unshare: sigprocmask unblock failed.*$/m;
  const SLIRP_SOCKET = "../slirp";
  function startBoot(plan, sitePort, clock) {
    const {command: command, args: args, env: env} = bootCommand(plan);
    const child = (0, process.ni)(command, args, {
      env: env,
      cwd: "/"
    });
    let pid;
    const kill = () => {
      if (pid === void 0) child.kill("SIGKILL"); else (0, process.a7)(pid, "SIGKILL");
    };
    let up = false;
    const systemd = plan.init !== "";
    let entered = false;
    let stuck = "";
    let printed = "";
    const giveUp = reason => {
      stuck = reason;
      kill();
    };
    const settled = new AbortController;
    clock.sleep(BOOT_TIMEOUT, settled.signal).then(() => {
      if (!settled.signal.aborted) giveUp(`Its agent did not start within ${BOOT_TIMEOUT / 1e3} s.`);
    });
    child.stderr?.setEncoding("utf8").on("data", text => {
      printed = (printed + text).slice(-2e3);
      if (!up && stuck === "" && /Freezing execution/.test(printed)) giveUp("It froze.");
    });
    const connectNetwork = async () => {
      const lines = (0, external_node_readline_.createInterface)({
        input: child.stdout
      })[Symbol.asyncIterator]();
      const nextLine = async () => {
        const {done: done, value: value} = await lines.next();
        if (done) throw new Error("The instance has ended.");
        return value;
      };
      pid = Number(await nextLine());
      if (plan.network === "own") {
        await nextLine();
        mapIds(pid);
        child.stdin?.write("\n");
      }
      await nextLine();
      entered = true;
      if (sitePort === void 0) return;
      const slirp = await startSlirp({
        pid: pid,
        socket: SLIRP_SOCKET,
        sitePort: sitePort
      });
      child.once("close", slirp.end);
    };
    const network = connectNetwork();
    const ended = (0, external_node_events_.once)(child, "close").then(async ([exit, signal]) => {
      settled.abort();
      const noNetwork = await network.then(() => "", error => error.message);
      const isKilled = KILLED.test(printed);
      const complaint = [ printed.replace(KILLED, "").trim(), stuck ].filter(text => text !== "").join("\n");
      const failure = {
        systemd: systemd && entered && (stuck !== "" || !isKilled),
        complaint: complaint || noNetwork
      };
      const isRestart = exit === 0 || signal === "SIGHUP" || signal === "SIGINT";
      return {
        restart: up && isRestart,
        failure: up ? void 0 : failure
      };
    });
    return {
      network: network,
      ended: ended,
      onAgent: () => {
        up = true;
        settled.abort();
      },
      kill: kill
    };
  }
  // src/instance/holder.ts
  async function hold({plan: plan, openInput: openInput, output: output, mounted: mounted, pid: pid, clock: clock, signal: signal}) {
    const say = line => output.write(`${line}\n`);
    const tell = message => say(JSON.stringify(message));
    let boot;
    let agent;
    let kept = false;
    let saved = false;
    const waiting = [];
    const ending = new AbortController;
    const end = () => {
      ending.abort();
      boot?.kill();
    };
    output.on("error", () => {});
    signal.addEventListener("abort", end);
    const server = (0, external_node_net_.createServer)(async socket => {
      socket.on("error", () => {});
      await (boot?.network.catch(() => {}));
      agent = socket;
      for (const line of waiting.splice(0)) socket.write(line);
      boot?.onAgent();
      for await (const line of (0, external_node_readline_.createInterface)({
        input: socket
      })) say(line);
      agent = void 0;
      tell({
        kind: "gone"
      });
    }).listen(boot_files.A5);
    let cgroups = [];
    let input;
    try {
      const line = await readLine(mounted, ending.signal);
      mounted.destroy();
      if (line === void 0) return false;
      const [network, kind] = line.split(" ");
      input = openInput();
      const lines = (0, external_node_readline_.createInterface)({
        input: input
      });
      lines.on("line", line => {
        if (line === holder_protocol.k) kept = true; else if (line === holder_protocol.W) saved = true; else if (agent === void 0) waiting.push(`${line}\n`); else agent.write(`${line}\n`);
      });
      lines.once("close", () => {
        if (!kept) end();
      });
      tell({
        kind: "mounted"
      });
      const port = network === "own" ? await freePort() : void 0;
      cgroups = createCgroups(pid);
      const runOf = wanted => kind === wanted ? plan.layerRun : "";
      const files = (0, boot_files.Tw)({
        ...plan,
        network: network,
        savingRun: runOf("into")
      });
      let savedRun = runOf("on");
      let restart = true;
      while (restart && !ending.signal.aborted) {
        boot = startBoot({
          ...plan,
          ...files,
          network: network,
          savedRun: savedRun,
          cgroups: cgroups
        }, port, clock);
        const systemd = files.init !== "";
        boot.network.then(() => tell({
          kind: "booting",
          holder: pid,
          systemd: systemd,
          ...port !== void 0 && {
            port: port
          }
        }), () => boot?.kill());
        const {failure: failure, ...ended} = await boot.ended;
        emptyCgroups(cgroups);
        if (failure !== void 0 && !ending.signal.aborted) tell({
          kind: "failed",
          ...failure
        });
        restart = ended.restart;
        savedRun = "";
      }
      return saved;
    } finally {
      server.close();
      input?.destroy();
      await removeCgroups(cgroups, clock);
    }
  }
  async function readLine(input, signal) {
    for await (const line of (0, external_node_readline_.createInterface)({
      input: input,
      signal: signal
    })) return line;
    return;
  }
}),
// src/instance/boot-files.ts
43918: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    A5: () => RPC_SOCKET,
    Oh: () => EMULATOR_SOCKET,
    Tw: () => writeBootFiles,
    dI: () => PARTS
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87688);
  const PARTS = "/run/potato-deploy";
  const JOURNAL_IS_ON_DISK = "run/systemd/journal/flushed";
  const UP = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PARTS, "up");
  const EMULATOR_SOCKET = "http";
  const RPC_SOCKET = "rpc";
  const FOLDERS = [ "dev/pts", "dev/shm", "run/lock", ...[ "bundle", "holder", "emulator" ].map(part => (0, 
  node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PARTS, part)) ];
  const LINKS = {
    "dev/ptmx": "pts/ptmx",
    "dev/fd": "/proc/self/fd",
    "dev/stdin": "/proc/self/fd/0",
    "dev/stdout": "/proc/self/fd/1",
    "dev/stderr": "/proc/self/fd/2"
  };
  const UNITS = "run/systemd/system";
  const MASKED = [ "dev-hugepages.mount", "sys-fs-fuse-connections.mount", "packagekit.service", "sys-kernel-config.mount", "sys-kernel-debug.mount", "sys-kernel-tracing.mount", "modprobe@.service", "systemd-modules-load.service", "systemd-remount-fs.service", "systemd-tmpfiles-setup-dev.service", "systemd-journal-flush.service", "systemd-update-utmp.service", "systemd-update-utmp-runlevel.service" ].map(unit => (0, 
  node_path__WEBPACK_IMPORTED_MODULE_1__.join)(UNITS, unit));
  const MASKED_GENERATORS = [ "bless-boot", "cryptsetup", "debug", "getty", "gpt-auto", "hibernate-resume", "integritysetup", "run", "system-update", "veritysetup" ].map(name => `run/systemd/system-generators/systemd-${name}-generator`);
  function writeBootFiles(plan) {
    const {rootFs: rootFs, skeleton: skeleton, network: network} = plan;
    for (const name of [ "dev", "etc", "proc", "run", "sys", "tmp" ]) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, name), {
      recursive: true
    });
    const init = plan.systemd ? findSystemd(rootFs) : "";
    writeSkeleton(plan, init !== "");
    const [folders, parts] = [ `${skeleton}.folders`, `${skeleton}.parts` ];
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(folders, folderTable(plan));
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(parts, partTable(plan));
    return {
      skeleton: skeleton,
      folders: folders,
      parts: parts,
      init: init,
      resolv: network === "own" ? OWN_RESOLV : readHostResolv()
    };
  }
  const OWN_RESOLV = "nameserver 10.0.2.3";
  function readHostResolv() {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/etc/resolv.conf") ? (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/etc/resolv.conf", "utf8") : "";
  }
  function findSystemd(rootFs) {
    const isProgram = path => {
      try {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
      } catch {
        return false;
      }
    };
    return [ "/usr/lib/systemd/systemd", "/lib/systemd/systemd" ].find(isProgram) ?? "";
  }
  function folderTable({rootFs: rootFs, savingRun: savingRun}) {
    return tableOf([ [ "tmpfs", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, "tmp"), "tmpfs", "mode=1777,nosuid,nodev" ], savingRun === "" ? [ "tmpfs", (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, "run"), "tmpfs", "mode=0755,nosuid,nodev" ] : [ savingRun, (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, "run"), "none", "bind" ], [ "tmpfs", (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, "dev"), "tmpfs", "mode=0755,nosuid" ] ]);
  }
  function partTable({rootFs: rootFs, node: node, bundle: bundle, holder: holder, emulator: emulator}) {
    const parts = Object.entries({
      node: node,
      bundle: bundle,
      holder: holder,
      emulator: emulator
    });
    return tableOf([ ...parts.map(([name, source]) => [ source, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, PARTS, name), "none", "bind,ro" ]), [ "devpts", (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, "dev/pts"), "devpts", "newinstance,ptmxmode=0666,mode=0620" ], [ "tmpfs", (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, "dev/shm"), "tmpfs", "mode=1777,nosuid,nodev" ], [ "sysfs", (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, "sys"), "sysfs", "ro,nosuid,nodev,noexec" ], [ "proc", (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootFs, "proc"), "proc", "nosuid,nodev,noexec" ] ]);
  }
  function tableOf(mounts) {
    const escapeField = field => field.replace(/[\s\\]/g, character => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
    return mounts.map(fields => `${fields.map(escapeField).join(" ")}\n`).join("");
  }
  function writeSkeleton({skeleton: skeleton, network: network, root: root, unit: unit}, systemd) {
    const create = (path, make) => {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(skeleton, path)), {
        recursive: true
      });
      make((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(skeleton, path));
    };
    const link = (path, target) => create(path, at => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, at));
    const agent = {
      root: root,
      rpc: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PARTS, "holder", RPC_SOCKET),
      ...systemd && {
        startsWith: UP
      },
      ...network === "own" && {
        emulator: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PARTS, "emulator", EMULATOR_SOCKET)
      }
    };
    for (const folder of FOLDERS) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(skeleton, folder), {
      recursive: true
    });
    for (const [path, target] of Object.entries(LINKS)) link(path, target);
    create((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PARTS, "node"), at => (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(at, ""));
    create((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PARTS, "agent"), at => (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(at, agentProgram(agent), {
      mode: 493
    }));
    if (!systemd) return;
    const units = {
      [`${unit}.service`]: AGENT_UNIT,
      [`${unit}-up.service`]: UP_UNIT
    };
    for (const [name, text] of Object.entries(units)) {
      create((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(UNITS, name), at => (0, 
      node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(at, text));
      link((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(UNITS, "multi-user.target.wants", name), `../${name}`);
    }
    create(JOURNAL_IS_ON_DISK, at => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(at, ""));
    for (const path of [ ...MASKED, ...MASKED_GENERATORS ]) link(path, "/dev/null");
  }
  function agentProgram(agent) {
    return `#!/bin/sh\nexec ${PARTS}/node ${PARTS}/bundle/instance.js agent ${(0, _core_file_name_js__WEBPACK_IMPORTED_MODULE_2__.eC)(JSON.stringify(agent))}\n`;
  }
  const AGENT_UNIT = `[Unit]\nDescription=Agent of a CodeDeploy emulator\nDefaultDependencies=no\nConflicts=shutdown.target\nBefore=shutdown.target\n[Service]\nExecStart=${PARTS}/agent\nRestart=on-failure\nRestartSec=100ms\nTasksMax=infinity\nOOMPolicy=continue\n`;
  const UP_UNIT = `[Unit]\nDescription=Lets the agent of a CodeDeploy emulator begin\n[Service]\nType=oneshot\nExecStart=/bin/sh -c ': >${UP}'\n`;
})
};
