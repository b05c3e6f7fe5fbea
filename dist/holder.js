// The modules of this file (of a package: how many). Each begins with its path.
//   src/instance/boot.ts
//   src/instance/cgroups.ts
//   src/instance/holder.ts
//   src/instance/slirp.ts
//   src/instance/start-boot.ts
module.exports = {
// src/instance/holder.ts
22712: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
      env: environment.H0,
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
  const MOUNT = `\nset -Eeuo pipefail\n# /proc is still the host's here, so this is the process id that the host knows.\nread -r pid _ </proc/self/stat\nfor cgroup in "$@"; do echo 0 >"$cgroup/cgroup.procs"; done\n\n# A hook of the boot before this one may have replaced folders of the root file system with links to the host's: until the\n# root is changed, nothing is written there but what has just been mounted.\ncd "$rootfs"\nmount --all --fstab "$folders"\n# Provisioning may have left folders in /run. What a service left there is made anew when it starts.\nif [ -n "$saved_run" ]; then\n    saved=()\n    for entry in "$saved_run"/*; do\n        case $entry in\n            */potato-deploy | */systemd | */dbus | */udev | */user | */log | */lock | */initctl | *.pid) ;;\n            *) [ ! -e "$entry" ] || saved+=("$entry") ;;\n        esac\n    done\n    [ ${"$"}{#saved[@]} = 0 ] || cp -a "${"$"}{saved[@]}" run/\nfi\ncp -a "$skeleton/dev" "$skeleton/run" .\nmount --all --fstab "$parts"\n\npivot_root . run/potato-deploy/host\ncd /\numount -l /run/potato-deploy/host\n[ ! -L /etc/resolv.conf ] || rm /etc/resolv.conf\necho "$resolv" >/etc/resolv.conf\n# Whatever in /proc is of no process is the host's. Its root, as which the instance's counts, may write there (the processors\n# of an interrupt, sysrq) and change modes, without any capability.\nfor entry in /proc/[!0-9]*; do\n    [ -L "$entry" ] || echo "$entry $entry none bind,ro"\ndone >/run/potato-deploy/fstab\n# One call, since there are some fifty; it reads nothing but a regular file.\nmount --all --fstab /run/potato-deploy/fstab\nrm -d /run/potato-deploy/host /run/potato-deploy/fstab\necho "$pid"\nif [ "$network" = host ]; then\n    exec unshare --mount --ipc --uts --cgroup setpriv --bounding-set "DROPPED" sh -c "$start"\nfi\n\n# Whoever started this writes the map of the user namespace, which can only be done from outside of it, and then a line. The\n# second exec, with the map written, is what makes its user root there.\nexec unshare --user --mount --ipc --uts --cgroup --net sh -c 'echo unmapped; read -r _ && exec sh -c "$start"'\n`;
  const START = `\nmount -t cgroup2 cgroup2 /sys/fs/cgroup\necho entered\nexec </dev/null >/dev/null\nif [ -n "$init" ]; then\n    exec setpriv --pdeathsig KILL env -i container=potato-deploy "$init"\nfi\n# The first process waits, rather than becoming the agent: it collects the daemons whose parents are gone.\nexec setpriv --pdeathsig KILL env -i bash --norc -c '${boot_files.dI}/agent; exit'\n`;
  function bootCommand(plan) {
    const script = MOUNT.replace("DROPPED", DROPPED.map(capability => `-${capability}`).join(","));
    return {
      command: "setpriv",
      args: [ "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "--norc", "-c", script, "boot", ...plan.cgroups ],
      env: {
        PATH: environment.H0.PATH,
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
  async function hold({plan: plan, input: input, output: output, pid: pid, clock: clock, signal: signal}) {
    const say = line => output.write(`${line}\n`);
    const tell = message => say(JSON.stringify(message));
    let boot;
    let agent;
    let ending = false;
    let kept = false;
    let saved = false;
    const waiting = [];
    const end = () => {
      ending = true;
      boot?.kill();
    };
    output.on("error", () => {});
    signal.addEventListener("abort", end);
    const lines = (0, external_node_readline_.createInterface)({
      input: input
    });
    lines.on("line", line => {
      if (line === holder_protocol.k) kept = true; else if (line === holder_protocol.W) saved = true; else if (agent === void 0) waiting.push(`${line}\n`); else agent.write(`${line}\n`);
    });
    lines.once("close", () => {
      if (!kept) end();
    });
    const port = plan.network === "own" ? await freePort() : void 0;
    const cgroups = createCgroups(pid);
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
    try {
      const files = (0, boot_files.Tw)(plan);
      let {savedRun: savedRun} = plan;
      let restart = true;
      while (restart && !ending) {
        boot = startBoot({
          ...plan,
          ...files,
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
        if (failure !== void 0 && !ending) tell({
          kind: "failed",
          ...failure
        });
        restart = ended.restart;
        savedRun = "";
      }
      return saved;
    } finally {
      server.close();
      input.destroy();
      await removeCgroups(cgroups, clock);
    }
  }
})
};
