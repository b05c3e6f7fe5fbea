"use strict";

exports.id = 871;

exports.ids = [ 871 ];

exports.modules = {
  4831: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OW: () => startScript,
      eF: () => run,
      i8: () => signalGroup,
      ni: () => start
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
    var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);
    var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
    function start(command, args, options) {
      return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env: options.env,
        cwd: options.cwd,
        detached: options.group ?? false,
        stdio: options.stdio === void 0 ? [ "pipe", "pipe", "pipe" ] : [ ...options.stdio ]
      });
    }
    async function startScript(command, args, options) {
      const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_4__.join)(options.scratch, "pipes-"));
      const paths = [ (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, "stdout"), (0, 
      node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, "stderr") ];
      const {exit: exit, stderr: complaint} = await run("mkfifo", paths, {
        env: options.env
      });
      if (exit !== 0) throw new Error(complaint.toString().trim());
      const open = path => new node_net__WEBPACK_IMPORTED_MODULE_3__.Socket({
        fd: (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK),
        readable: true,
        writable: false
      });
      const [stdout, stderr] = [ open(paths[0]), open(paths[1]) ];
      const writers = paths.map(path => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY));
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, {
        recursive: true
      });
      const child = start(command, args, {
        ...options,
        stdio: [ "ignore", ...writers ]
      });
      for (const writer of writers) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(writer);
      return {
        child: child,
        stdout: stdout,
        stderr: stderr
      };
    }
    async function run(command, args, options) {
      const limit = options.limit ?? 256 * 1024 * 1024;
      const child = start(command, args, {
        ...options,
        stdio: [ "pipe", "pipe", "pipe" ]
      });
      const kill = () => child.kill("SIGKILL");
      options.signal?.addEventListener("abort", kill, {
        once: true
      });
      const output = {
        stdout: [],
        stderr: []
      };
      let size = 0;
      for (const name of [ "stdout", "stderr" ]) child[name]?.on("data", chunk => {
        size += chunk.length;
        if (size > limit) kill(); else output[name].push(chunk);
      });
      child.stdin?.on("error", () => {});
      child.stdin?.end(options.input);
      try {
        return await new Promise((resolve, reject) => {
          child.once("error", reject);
          child.once("close", (exit, signal) => {
            if (size > limit) return reject(new Error(`${command} printed more than ${limit} bytes`));
            resolve({
              exit: exit,
              signal: signal,
              stdout: Buffer.concat(output.stdout),
              stderr: Buffer.concat(output.stderr)
            });
          });
        });
      } finally {
        options.signal?.removeEventListener("abort", kill);
      }
    }
    function signalGroup(leader, signal) {
      if (leader.pid === void 0) return;
      try {
        process.kill(-leader.pid, signal);
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
      }
    }
  },
  3252: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H0: () => BARE_ENVIRONMENT,
      bs: () => DEPLOYMENT_ROOT,
      Ql: () => startOnHost,
      OT: () => startSandbox
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    var problem = __webpack_require__(9341);
    var process = __webpack_require__(4831);
    var promises_ = __webpack_require__(1455);
    const MACHINE = [ "/etc/os-release", "/etc/passwd", "/var/lib/dpkg/status", "/var/lib/rpm/rpmdb.sqlite" ];
    const LAYERS_KEPT = 3;
    async function nameLayer(provision) {
      const hash = (0, external_node_crypto_.createHash)("sha256");
      for (const path of MACHINE) {
        const content = await (0, promises_.readFile)(path).catch(() => "");
        hash.update(`${path}\0${content.length}\0`).update(content);
      }
      for (const [name, content] of [ ...provision.files ].sort(([a], [b]) => a < b ? -1 : 1)) hash.update(`${name}\0${content.length}\0`).update(content);
      hash.update(provision.program);
      return hash.digest("hex").slice(0, 16);
    }
    const MAKE_LAYER = 'mkdir -p mnt layers; [ -z "$1" ] || mkdir "layers/$1" "layers/$1"/{upper,work,run}';
    const FINISH_LAYER = 'mv -T "layers/$1" "layers/$2" 2>&- || rm -rf "layers/$1"';
    const PRUNE_LAYERS = String.raw`
cd layers
ls -t | awk -v kept="$1" '/\.partial$/ || ++finished > kept' | while read -r layer; do
    flock --exclusive --nonblock "$layer" rm -rf "$layer" || :
done`;
    var rpc = __webpack_require__(1509);
    const SCRIPT = `\nset -Eeuo pipefail\ncache=$1 ground=$2 layer=layers/$3 node=$4 bundle=$5\nshift 5\nroot=$cache/mnt/root\n\n# The lock is on / itself, since a lock file would be left behind. It is held as long as this process lives.\nexec 8</\n# Nothing is said to it before it is up: input that can be read is input that has ended.\nif ! flock --exclusive --nonblock 8; then\n    echo '{"kind":"waiting"}'\n    until flock --exclusive --timeout 0.5 8; do ! read -r -t 0 || exit 1; done\nfi\n\n# /proc is still the host's here, so this is the process id that the host knows.\nread -r pid _ </proc/self/stat\n\ncd "$cache"\nmount -t tmpfs -o mode=0755 tmpfs mnt\nmkdir mnt/lower mnt/upper mnt/work mnt/root\nlower=/ into=mnt\nif [ "$ground" != bare ]; then\n    exec 9<"$layer"\n    flock --shared 9\nfi\ncase $ground in\n    # An overlay on an overlay: side by side the kernel refuses them, since the layer lies below /.\n    on)\n        touch "$layer"\n        mount -t overlay overlay -o "ro,lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" mnt/lower\n        lower=mnt/lower\n        ;;\n    into) into=$layer ;;\nesac\nmount -t overlay overlay -o "lowerdir=$lower,upperdir=$into/upper,workdir=$into/work,redirect_dir=on" mnt/root\n\n# What a boot would make anew. /run is part of a provisioned layer, since no boot follows the provisioning.\ncd "$root"\nmount -t tmpfs -o mode=1777 tmpfs tmp\nif [ "$ground" = into ]; then\n    mount --bind "$cache/$layer/run" run\nelse\n    mount -t tmpfs -o mode=0755 tmpfs run\n    [ "$ground" = bare ] || cp -a "$cache/$layer/run/." run/\nfi\n# Where resolv.conf is a link, it points into /run.\nif [ -L /etc/resolv.conf ] && [ -e /etc/resolv.conf ]; then\n    target=$(readlink -f /etc/resolv.conf)\n    mkdir -p ".$(dirname "$target")"\n    cp /etc/resolv.conf ".$target"\nfi\nmkdir -p run/lock run/potato-deploy/bundle\ntouch run/potato-deploy/node\nmount --bind "$node" run/potato-deploy/node\nmount --bind "$bundle" run/potato-deploy/bundle\n\n# No disks, no kernel settings: a script that writes there would write to this machine.\nmount -t tmpfs -o mode=0755 tmpfs dev\nfor device in null zero full random urandom tty; do\n    touch "dev/$device"\n    mount --bind "/dev/$device" "dev/$device"\ndone\nmkdir dev/pts dev/shm\nmount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts dev/pts\nmount -t tmpfs -o mode=1777 tmpfs dev/shm\nln -s pts/ptmx dev/ptmx\nln -s /proc/self/fd dev/fd\nln -s /proc/self/fd/0 dev/stdin\nln -s /proc/self/fd/1 dev/stdout\nln -s /proc/self/fd/2 dev/stderr\nmount -t sysfs -o ro sysfs sys\nmount -t proc proc proc\nmount --bind -o ro proc/sys proc/sys\n\n# This process waits, rather than becoming the agent: as the first one it collects the daemons whose parents are gone.\nexec chroot . bash --norc -c '"$@" 8<&- 9<&-; exit' sandbox \\\n    /run/potato-deploy/node /run/potato-deploy/bundle/cli.js agent --pid "$pid" "$@"\n`;
    function sandboxCommand(plan) {
      return [ "unshare", "--mount", "--pid", "--ipc", "--uts", "--fork", "--kill-child", "bash", "--norc", "-c", SCRIPT, "sandbox", plan.cache, plan.ground.kind, plan.ground.kind === "bare" ? "" : plan.ground.layer, plan.node, plan.bundle, ...plan.agent ];
    }
    const DEPLOYMENT_ROOT = "/opt/codedeploy-agent/deployment-root";
    const BARE_ENVIRONMENT = {
      PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
      LANG: "C.UTF-8"
    };
    async function startOnHost(options) {
      const {node: node, bundle: bundle} = options.host;
      const command = [ node, (0, external_node_path_.join)(bundle, "cli.js"), "agent", "--root", options.root ];
      return await startAgent(options, command);
    }
    async function startSandbox(options) {
      if (options.host.platform !== "linux") throw notLinux(options.host.platform);
      if (options.provision === void 0) {
        await inCache(options, MAKE_LAYER, "");
        return await startOn({
          kind: "bare"
        }, options);
      }
      const layer = await nameLayer(options.provision);
      if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(options.cache, "layers", layer))) return await startOn({
        kind: "on",
        layer: layer
      }, options);
      options.onProvision(options.provision.program);
      const partial = `${layer}.${(0, external_node_crypto_.randomBytes)(4).toString("hex")}.partial`;
      try {
        await inCache(options, MAKE_LAYER, partial);
        const instance = await startOn({
          kind: "into",
          layer: partial
        }, options).catch(() => {});
        if (instance === void 0) return await provisionInstance(await startOn({
          kind: "bare"
        }, options), options.provision, options);
        await (await provisionInstance(instance, options.provision, options)).close();
        await inCache(options, FINISH_LAYER, partial, layer);
      } finally {
        await inCache(options, PRUNE_LAYERS, String(LAYERS_KEPT));
      }
      return await startOn({
        kind: "on",
        layer: layer
      }, options);
    }
    async function startOn(ground, options) {
      const {cache: cache, root: root, host: host} = options;
      const {node: node, bundle: bundle} = host;
      return await startAgent(options, sandboxCommand({
        cache: cache,
        ground: ground,
        node: node,
        bundle: bundle,
        agent: [ "--root", root ]
      }));
    }
    const LINES_SHOWN = 15;
    const PROVISION_FOLDER = "/run/potato-deploy/provision";
    async function provisionInstance(instance, {program: program, files: files}, {signal: signal}) {
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
        if (exit === 0) return instance;
        await instance.close();
        throw new problem.AF({
          code: "rehearsal/provision-failed",
          what: `${program} failed with ${exit === null ? "a signal" : `exit code ${exit}`} while it prepared the instance.`,
          why: [ "The instance is not ready, so no deployment was begun. It said last:", ...output.slice(-LINES_SHOWN) ].join("\n"),
          fix: "Mend it, or name another program with --provision FILE."
        });
      } finally {
        signal.removeEventListener("abort", stop);
      }
    }
    async function startAgent(options, [program, ...args]) {
      const [command, commandArgs] = options.host.uid === 0 ? [ program, args ] : [ "sudo", [ "-n", "--", program, ...args ] ];
      const agent = (0, process.ni)(command, commandArgs, {
        env: BARE_ENVIRONMENT,
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
      const {notify: notify, onWaiting: onWaiting} = options;
      const link = (0, rpc.K)({
        input: stdout,
        output: stdin,
        notify: notify,
        onWaiting: onWaiting
      });
      const stop = () => stdin.end();
      options.signal.addEventListener("abort", stop);
      const pid = await link.ready.catch(async cause => {
        throw refused(options.host, await ended ?? complaint, cause);
      }).finally(() => options.signal.removeEventListener("abort", stop));
      let kept = false;
      return {
        id: options.id,
        execute: link.execute,
        put: link.put,
        run: link.run,
        keep: async () => {
          await link.keep();
          kept = true;
          for (const pipe of [ stdin, stdout, stderr ]) pipe.destroy();
          agent.unref();
          return {
            enter: `sudo nsenter --target ${pid} --mount --pid --ipc --uts --root --wd=/ bash`,
            end: `sudo kill -KILL ${pid}`
          };
        },
        close: async () => {
          if (kept) return;
          stdin.end();
          await ended;
        }
      };
    }
    function whenEnded(child) {
      return new Promise(resolve => {
        child.once("error", error => resolve(error.message));
        child.once("close", () => resolve(void 0));
      });
    }
    async function inCache({cache: cache, host: host}, script, ...args) {
      const argv = [ "bash", "-c", `set -e; mkdir -p "$0"; cd "$0"; ${script}`, cache, ...args ];
      const [command, ...commandArgs] = host.uid === 0 ? argv : [ "sudo", "-n", "--", ...argv ];
      const {exit: exit, stderr: stderr} = await (0, process.eF)(command ?? "bash", commandArgs, {
        env: BARE_ENVIRONMENT,
        cwd: "/"
      });
      if (exit !== 0) throw refused(host, stderr.toString(), void 0);
    }
    function notLinux(platform) {
      return new problem.AF({
        code: "rehearsal/not-linux",
        what: `A rehearsal needs Linux; this is ${platform}.`,
        why: "Its sandbox is made of Linux namespaces and an overlay file system.",
        fix: 'Rehearse in a Linux virtual machine, or on a GitHub runner with the input "rehearse: true".'
      });
    }
    function refused(host, complaint, cause) {
      const said = complaint.trim();
      if (host.uid !== 0 && /sudo/.test(said)) return new problem.AF({
        code: "rehearsal/no-root",
        what: "A rehearsal needs root, and sudo asks for a password here.",
        why: `The sandbox mounts a file system of its own. sudo said: ${said}`,
        fix: 'Run "sudo -v" first, or the command as root.',
        cause: cause
      });
      return new problem.AF({
        code: "rehearsal/sandbox-refused",
        what: "This machine did not let a sandbox be made.",
        why: said === "" ? "The sandbox ended before its agent came up." : `It said: ${said}`,
        fix: "In a container, allow it mounts (--privileged); elsewhere use a virtual machine, or --host on a machine that may be changed.",
        cause: cause
      });
    }
  },
  1509: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => connectAgent,
      b: () => serveRpc
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
    async function serveRpc({input: input, output: output, pid: pid}, createRpcHandlers) {
      const say = message => output.write(`${JSON.stringify(message)}\n`);
      const duties = createRpcHandlers(notice => say({
        kind: "notice",
        notice: notice
      }));
      say({
        kind: "ready",
        pid: pid
      });
      const answer = request => {
        switch (request.duty) {
         case "execute":
          return duties.execute(request.value);

         case "put":
          return duties.put({
            ...request.value,
            content: Buffer.from(request.value.content, "base64")
          });

         case "run":
          return duties.run(request.value);

         case "keep":
          return duties.keep();

         default:
          return request;
        }
      };
      for await (const line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({
        input: input
      })) {
        const request = JSON.parse(line);
        answer(request).then(value => say({
          kind: "answer",
          id: request.id,
          value: value
        }), error => say({
          kind: "answer",
          id: request.id,
          error: String(error?.message ?? error)
        }));
      }
    }
    function connectAgent(options) {
      const open = new Map;
      let resolveReady;
      let rejectReady;
      const ready = new Promise((resolve, reject) => {
        resolveReady = resolve;
        rejectReady = reject;
      });
      ready.catch(() => {});
      const ask = request => new Promise((resolve, reject) => {
        const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        open.set(id, {
          resolve: resolve,
          reject: reject
        });
        options.output.write(`${JSON.stringify({
          id: id,
          ...request
        })}\n`);
      });
      const receive = message => {
        switch (message.kind) {
         case "ready":
          resolveReady(message.pid);
          break;

         case "waiting":
          options.onWaiting();
          break;

         case "notice":
          options.notify(message.notice);
          break;

         case "answer":
          {
            const asked = open.get(message.id);
            open.delete(message.id);
            if (message.error !== void 0) asked?.reject(new Error(message.error)); else asked?.resolve(message.value);
            break;
          }

         default:
        }
      };
      options.output.on("error", () => {});
      const lines = (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({
        input: options.input
      });
      lines.on("line", line => receive(JSON.parse(line)));
      lines.on("close", () => {
        const gone = new Error("The agent has ended.");
        rejectReady(gone);
        for (const asked of open.values()) asked.reject(gone);
        open.clear();
      });
      return {
        ready: ready,
        execute: command => ask({
          duty: "execute",
          value: command
        }),
        put: file => ask({
          duty: "put",
          value: {
            ...file,
            content: file.content.toString("base64")
          }
        }),
        run: program => ask({
          duty: "run",
          value: program
        }),
        keep: () => ask({
          duty: "keep"
        })
      };
    }
  }
};
