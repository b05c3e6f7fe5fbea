"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H0: () => (/* binding */ BARE_ENVIRONMENT),
  bs: () => (/* binding */ DEPLOYMENT_ROOT),
  Ql: () => (/* binding */ startOnHost),
  OT: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/rehearsal/instance/agent-link.js
var agent_link = __webpack_require__(7152);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/rehearsal/instance/layer.js
// Which provisioned machine can be used again, and which ones are forgotten?


/** What the machine below a layer is known by: its release, its packages, its users. */
const MACHINE = ['/etc/os-release', '/etc/passwd', '/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite'];
/** The layers that stay when a new one is made; each takes what the provisioning installed, some 130 MB for a Django site. */
const LAYERS_KEPT = 3;
/** The name of the layer: the same for the same files on the same machine, and for no others. */
async function nameLayer(provision) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const path of MACHINE) {
        const content = await (0,promises_.readFile)(path).catch(() => '');
        hash.update(`${path}\0${content.length}\0`).update(content);
    }
    for (const [name, content] of [...provision.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        hash.update(`${name}\0${content.length}\0`).update(content);
    }
    hash.update(provision.program);
    return hash.digest('hex').slice(0, 16);
}
// A layer that a sandbox uses is locked by it, finished or not; one that a killed rehearsal left half made is not.
/** Shell text, run in the cache: makes the folders; with `$1`, those of that layer. */
const MAKE_LAYER = 'mkdir -p mnt layers; [ -z "$1" ] || mkdir "layers/$1" "layers/$1"/{upper,work,run}';
/** Shell text, run in the cache: gives the finished layer `$1` its name `$2`, unless another rehearsal was first. */
const FINISH_LAYER = 'mv -T "layers/$1" "layers/$2" 2>&- || rm -rf "layers/$1"';
/** Shell text, run in the cache: forgets half-made layers, and the longest unused beyond the `$1` that are kept. */
const PRUNE_LAYERS = String.raw `
cd layers
ls -t | awk -v kept="$1" '/\.partial$/ || ++finished > kept' | while read -r layer; do
    flock --exclusive --nonblock "$layer" rm -rf "$layer" || :
done`;

;// CONCATENATED MODULE: ./build/rehearsal/instance/sandbox.js
// How is a machine made inside this machine, that leaves nothing behind?
// Runs as the first process of new mount, PID, IPC and UTS namespaces: whatever is started inside ends with it, and
// every mount is gone with it. Its lower layer is this machine's root file system, so absolute paths, users, packages
// and daemons are real. The network is shared: a sandbox has this machine's ports, so there is one at a time.
const SCRIPT = `
set -Eeuo pipefail
cache=$1 ground=$2 layer=layers/$3 node=$4 bundle=$5
shift 5
root=$cache/mnt/root

# The lock is on / itself, since a lock file would be left behind. It is held as long as this process lives.
exec 8</
# Nothing is said to it before it is up: input that can be read is input that has ended.
if ! flock --exclusive --nonblock 8; then
    echo '{"kind":"waiting"}'
    until flock --exclusive --timeout 0.5 8; do ! read -r -t 0 || exit 1; done
fi

# /proc is still the host's here, so this is the process id that the host knows.
read -r pid _ </proc/self/stat

cd "$cache"
mount -t tmpfs -o mode=0755 tmpfs mnt
mkdir mnt/lower mnt/upper mnt/work mnt/root
lower=/ into=mnt
if [ "$ground" != bare ]; then
    exec 9<"$layer"
    flock --shared 9
fi
case $ground in
    # An overlay on an overlay: side by side the kernel refuses them, since the layer lies below /.
    on)
        touch "$layer"
        mount -t overlay overlay -o "ro,lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" mnt/lower
        lower=mnt/lower
        ;;
    into) into=$layer ;;
esac
mount -t overlay overlay -o "lowerdir=$lower,upperdir=$into/upper,workdir=$into/work,redirect_dir=on" mnt/root

# What a boot would make anew. /run is part of a provisioned layer, since no boot follows the provisioning.
cd "$root"
mount -t tmpfs -o mode=1777 tmpfs tmp
if [ "$ground" = into ]; then
    mount --bind "$cache/$layer/run" run
else
    mount -t tmpfs -o mode=0755 tmpfs run
    [ "$ground" = bare ] || cp -a "$cache/$layer/run/." run/
fi
# Where resolv.conf is a link, it points into /run.
if [ -L /etc/resolv.conf ] && [ -e /etc/resolv.conf ]; then
    target=$(readlink -f /etc/resolv.conf)
    mkdir -p ".$(dirname "$target")"
    cp /etc/resolv.conf ".$target"
fi
mkdir -p run/lock run/potato-deploy/bundle
touch run/potato-deploy/node
mount --bind "$node" run/potato-deploy/node
mount --bind "$bundle" run/potato-deploy/bundle

# No disks, no kernel settings: a script that writes there would write to this machine.
mount -t tmpfs -o mode=0755 tmpfs dev
for device in null zero full random urandom tty; do
    touch "dev/$device"
    mount --bind "/dev/$device" "dev/$device"
done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts dev/pts
mount -t tmpfs -o mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
mount -t sysfs -o ro sysfs sys
mount -t proc proc proc
mount --bind -o ro proc/sys proc/sys

# This process waits, rather than becoming the agent: as the first one it collects the daemons whose parents are gone.
exec chroot . bash --norc -c '"$@" 8<&- 9<&-; exit' sandbox \\
    /run/potato-deploy/node /run/potato-deploy/bundle/cli.js agent --pid "$pid" "$@"
`;
/** The program and arguments that start a sandbox with the agent in it. Needs root. */
function sandboxCommand(plan) {
    return [
        'unshare',
        '--mount',
        '--pid',
        '--ipc',
        '--uts',
        '--fork',
        '--kill-child',
        'bash',
        '--norc',
        '-c',
        SCRIPT,
        'sandbox',
        plan.cache,
        plan.ground.kind,
        plan.ground.kind === 'bare' ? '' : plan.ground.layer,
        plan.node,
        plan.bundle,
        ...plan.agent,
    ];
}

// EXTERNAL MODULE: ./build/rehearsal/process.js
var process = __webpack_require__(9);
;// CONCATENATED MODULE: ./build/rehearsal/instance.js
// Where does the agent run: in a sandbox, or on this host?








/** Where the agent keeps revisions, logs and markers: its default on a real instance. */
const DEPLOYMENT_ROOT = '/opt/codedeploy-agent/deployment-root';
// What a hook inherits from the agent on an instance is bare; nothing of this machine's environment gets in.
const BARE_ENVIRONMENT = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    LANG: 'C.UTF-8',
};
/** This machine is the instance. `root` is the agent's deployment root. Throws a Problem when it cannot be had. */
async function startOnHost(options) {
    const { node, bundle } = options.host;
    const command = [node, (0,external_node_path_.join)(bundle, 'cli.js'), 'agent', '--root', options.root];
    return await startAgent(options, command);
}
/**
 * A machine of its own inside this one: everything works as on an instance, nothing outside it changes, and it is gone
 * with this process. The first sandbox with a provision takes as long as that needs; the next stand on its layer.
 *
 * `cache` is absolute. Throws a Problem when this machine cannot have one, or the provisioning fails.
 */
async function startSandbox(options) {
    if (options.host.platform !== 'linux')
        throw notLinux(options.host.platform);
    if (options.provision === undefined) {
        await inCache(options, MAKE_LAYER, '');
        return await startOn({ kind: 'bare' }, options);
    }
    const layer = await nameLayer(options.provision);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(options.cache, 'layers', layer)))
        return await startOn({ kind: 'on', layer }, options);
    options.onProvision(options.provision.program);
    const partial = `${layer}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.partial`;
    try {
        await inCache(options, MAKE_LAYER, partial);
        const instance = await startOn({ kind: 'into', layer: partial }, options).catch(() => undefined);
        // The cache is on a file system that carries no layer (another overlay, in a container): in memory, each time.
        if (instance === undefined) {
            return await provisionInstance(await startOn({ kind: 'bare' }, options), options.provision, options);
        }
        await (await provisionInstance(instance, options.provision, options)).close();
        await inCache(options, FINISH_LAYER, partial, layer);
    }
    finally {
        await inCache(options, PRUNE_LAYERS, String(LAYERS_KEPT));
    }
    return await startOn({ kind: 'on', layer }, options);
}
async function startOn(ground, options) {
    const { cache, root, host } = options;
    const { node, bundle } = host;
    return await startAgent(options, sandboxCommand({ cache, ground, node, bundle, agent: ['--root', root] }));
}
/** Lines of a failed provisioning that are shown. */
const LINES_SHOWN = 15;
const PROVISION_FOLDER = '/run/potato-deploy/provision';
/** The same instance, prepared. Throws a Problem, and ends the instance, when the program fails. */
async function provisionInstance(instance, { program, files }, { signal }) {
    const stop = () => instance.close();
    signal.addEventListener('abort', stop);
    try {
        for (const [name, content] of files) {
            await instance.put({ path: `${PROVISION_FOLDER}/${name}`, mode: 0o755, content });
        }
        const { exit, output } = await instance.run({ argv: ['bash', `${PROVISION_FOLDER}/${program}`] });
        if (exit === 0)
            return instance;
        await instance.close();
        throw new problem/* Problem */.AF({
            code: 'rehearsal/provision-failed',
            what: `${program} failed with ${exit === null ? 'a signal' : `exit code ${exit}`} while it prepared the instance.`,
            why: [
                'The instance is not ready, so no deployment was begun. It said last:',
                ...output.slice(-LINES_SHOWN),
            ].join('\n'),
            fix: 'Mend it, or name another program with --provision FILE.',
        });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
async function startAgent(options, [program, ...args]) {
    // sudo without a password or a question, where this is not root.
    const [command, commandArgs] = options.host.uid === 0 ? [program, args] : ['sudo', ['-n', '--', program, ...args]];
    // A group of its own: Ctrl-C in a terminal is for this process, which then ends the instance in order.
    const agent = (0,process/* start */.ni)(command, commandArgs, { env: BARE_ENVIRONMENT, cwd: '/', group: true });
    const ended = whenEnded(agent);
    const { stdin, stdout, stderr } = agent;
    if (stdin === null || stdout === null || stderr === null)
        throw new Error('The agent has no pipes.');
    let complaint = '';
    stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-2000);
    });
    const { notify, onWaiting } = options;
    const link = (0,agent_link/* connectAgent */.K)({ input: stdout, output: stdin, notify, onWaiting });
    const stop = () => stdin.end();
    options.signal.addEventListener('abort', stop);
    const pid = await link.ready
        .catch(async (cause) => {
        throw refused(options.host, (await ended) ?? complaint, cause);
    })
        .finally(() => options.signal.removeEventListener('abort', stop));
    let kept = false;
    return {
        id: options.id,
        execute: link.execute,
        put: link.put,
        run: link.run,
        keep: async () => {
            await link.keep();
            kept = true;
            for (const pipe of [stdin, stdout, stderr])
                pipe.destroy();
            agent.unref();
            return {
                enter: `sudo nsenter --target ${pid} --mount --pid --ipc --uts --root --wd=/ bash`,
                end: `sudo kill -KILL ${pid}`,
            };
        },
        close: async () => {
            if (kept)
                return;
            stdin.end();
            await ended;
        },
    };
}
/** Resolves when the process is gone: to what kept it from starting, else to undefined. */
function whenEnded(child) {
    return new Promise(resolve => {
        child.once('error', error => resolve(error.message));
        child.once('close', () => resolve(undefined));
    });
}
async function inCache({ cache, host }, script, ...args) {
    const argv = ['bash', '-c', `set -e; mkdir -p "$0"; cd "$0"; ${script}`, cache, ...args];
    const [command, ...commandArgs] = host.uid === 0 ? argv : ['sudo', '-n', '--', ...argv];
    const { exit, stderr } = await (0,process/* run */.eF)(command ?? 'bash', commandArgs, { env: BARE_ENVIRONMENT, cwd: '/' });
    if (exit !== 0)
        throw refused(host, stderr.toString(), undefined);
}
function notLinux(platform) {
    return new problem/* Problem */.AF({
        code: 'rehearsal/not-linux',
        what: `A rehearsal needs Linux; this is ${platform}.`,
        why: 'Its sandbox is made of Linux namespaces and an overlay file system.',
        fix: 'Rehearse in a Linux virtual machine, or on a GitHub runner with the input "rehearse: true".',
    });
}
function refused(host, complaint, cause) {
    const said = complaint.trim();
    if (host.uid !== 0 && /sudo/.test(said)) {
        return new problem/* Problem */.AF({
            code: 'rehearsal/no-root',
            what: 'A rehearsal needs root, and sudo asks for a password here.',
            why: `The sandbox mounts a file system of its own. sudo said: ${said}`,
            fix: 'Run "sudo -v" first, or the command as root.',
            cause,
        });
    }
    return new problem/* Problem */.AF({
        code: 'rehearsal/sandbox-refused',
        what: 'This machine did not let a sandbox be made.',
        why: said === '' ? 'The sandbox ended before its agent came up.' : `It said: ${said}`,
        fix: 'In a container, allow it mounts (--privileged); elsewhere use a virtual machine, or --host on a machine that may be changed.',
        cause,
    });
}


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ serveDuties),
/* harmony export */   K: () => (/* binding */ connectAgent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
// How do the rehearsal and the agent on its instance talk? In lines of JSON, over the agent's stdin and stdout.


/**
 * The agent's end: says that it is ready, answers requests until its input ends, and then resolves. `pid` is the process
 * id by which the rehearsal's host knows the instance.
 */
async function serveDuties({ input, output, pid }, createDuties) {
    const say = (message) => output.write(`${JSON.stringify(message)}\n`);
    const duties = createDuties(notice => say({ kind: 'notice', notice }));
    say({ kind: 'ready', pid });
    const answer = (request) => {
        switch (request.duty) {
            case 'execute':
                return duties.execute(request.value);
            case 'put':
                return duties.put({ ...request.value, content: Buffer.from(request.value.content, 'base64') });
            case 'run':
                return duties.run(request.value);
            case 'keep':
                return duties.keep();
            default:
                return request;
        }
    };
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input })) {
        const request = JSON.parse(line);
        answer(request).then(value => say({ kind: 'answer', id: request.id, value }), error => say({ kind: 'answer', id: request.id, error: String(error?.message ?? error) }));
    }
}
/** The rehearsal's end. When the agent is gone, everything still asked of it rejects. */
function connectAgent(options) {
    const open = new Map();
    let resolveReady;
    let rejectReady;
    const ready = new Promise((resolve, reject) => {
        resolveReady = resolve;
        rejectReady = reject;
    });
    ready.catch(() => { });
    const ask = (request) => new Promise((resolve, reject) => {
        const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        open.set(id, { resolve, reject });
        options.output.write(`${JSON.stringify({ id, ...request })}\n`);
    });
    const receive = (message) => {
        switch (message.kind) {
            case 'ready':
                resolveReady(message.pid);
                break;
            case 'waiting':
                options.onWaiting();
                break;
            case 'notice':
                options.notify(message.notice);
                break;
            case 'answer': {
                const asked = open.get(message.id);
                open.delete(message.id);
                if (message.error !== undefined)
                    asked?.reject(new Error(message.error));
                else
                    asked?.resolve(message.value);
                break;
            }
            default:
                message;
        }
    };
    options.output.on('error', () => { });
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: options.input });
    lines.on('line', line => receive(JSON.parse(line)));
    lines.on('close', () => {
        const gone = new Error('The agent has ended.');
        rejectReady(gone);
        for (const asked of open.values())
            asked.reject(gone);
        open.clear();
    });
    return {
        ready,
        execute: command => ask({ duty: 'execute', value: command }),
        put: file => ask({ duty: 'put', value: { ...file, content: file.content.toString('base64') } }),
        run: program => ask({ duty: 'run', value: program }),
        keep: () => ask({ duty: 'keep' }),
    };
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ startScript),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   ni: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
// How is a process started? The one file that does it.





/** Starts a program, without a shell. A program that cannot be started is an `error` event of what is returned. */
function start(command, args, options) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env: options.env,
        cwd: options.cwd,
        detached: options.group ?? false,
        stdio: options.stdio === undefined ? ['pipe', 'pipe', 'pipe'] : [...options.stdio],
    });
}
/**
 * Starts a program as the agent does: no input, and pipes for its outputs. Node.js's own "pipe" is a socket, on which
 * `echo … >/dev/stderr` fails and with which a shell takes itself for a remote one and reads ~/.bashrc.
 *
 * `scratch` is a folder where two named pipes are for a moment. Rejects when that cannot be written.
 */
async function startScript(command, args, options) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(options.scratch, 'pipes-'));
    const paths = [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'stdout'), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'stderr')];
    const { exit, stderr: complaint } = await run('mkfifo', paths, { env: options.env });
    if (exit !== 0)
        throw new Error(complaint.toString().trim());
    // Not blocking, else opening one end would wait for the other.
    const open = (path) => new node_net__WEBPACK_IMPORTED_MODULE_3__.Socket({
        fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK),
        readable: true,
        writable: false,
    });
    const [stdout, stderr] = [open(paths[0]), open(paths[1])];
    const writers = paths.map(path => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true });
    // Nothing is awaited after the start: the caller has to be listening when it ends.
    const child = start(command, args, { ...options, stdio: ['ignore', ...writers] });
    for (const writer of writers)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(writer);
    return { child, stdout, stderr };
}
/** Runs a program to its end and keeps what it said. Rejects only when it cannot be started, or is too talkative. */
async function run(command, args, options) {
    const limit = options.limit ?? 256 * 1024 * 1024;
    const child = start(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
    const kill = () => child.kill('SIGKILL');
    options.signal?.addEventListener('abort', kill, { once: true });
    const output = { stdout: [], stderr: [] };
    let size = 0;
    for (const name of ['stdout', 'stderr']) {
        child[name]?.on('data', (chunk) => {
            size += chunk.length;
            if (size > limit)
                kill();
            else
                output[name].push(chunk);
        });
    }
    // A program that does not read its input is not our trouble: its exit code tells.
    child.stdin?.on('error', () => { });
    child.stdin?.end(options.input);
    try {
        return await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (exit, signal) => {
                if (size > limit)
                    return reject(new Error(`${command} printed more than ${limit} bytes`));
                resolve({ exit, signal, stdout: Buffer.concat(output.stdout), stderr: Buffer.concat(output.stderr) });
            });
        });
    }
    finally {
        options.signal?.removeEventListener('abort', kill);
    }
}
/** Signals a whole group by its leader, which was started with `group`. A group that is gone is no trouble. */
function signalGroup(leader, signal) {
    if (leader.pid === undefined)
        return;
    try {
        process.kill(-leader.pid, signal);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
            throw error;
    }
}


/***/ })

};
;