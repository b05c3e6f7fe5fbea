"use strict";
exports.id = 923;
exports.ids = [923];
exports.modules = {

/***/ 8051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ EVENTS_OF_THE_PREVIOUS_REVISION),
/* harmony export */   O8: () => (/* binding */ EVENTS_WITHOUT_SCRIPTS),
/* harmony export */   P$: () => (/* binding */ eventOrder),
/* harmony export */   e3: () => (/* binding */ IN_PLACE_EVENTS),
/* harmony export */   l2: () => (/* binding */ isFinalEvent),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   sv: () => (/* binding */ isFinalDeployment)
/* harmony export */ });
// Which lifecycle events are there, in which order, and which statuses are final?
// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
const BLOCK_TRAFFIC = ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'];
const ALLOW_TRAFFIC = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'];
/** In place, without a load balancer: the events of one instance, in order. */
const IN_PLACE_EVENTS = [
    'ApplicationStop',
    'DownloadBundle',
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService',
];
/** In place, behind a load balancer: every event there is, in order. */
const EVENTS = [...BLOCK_TRAFFIC, ...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC];
/** The agent's or the load balancer's own work: no script can be put on them. */
const EVENTS_WITHOUT_SCRIPTS = [
    'DownloadBundle',
    'Install',
    'BlockTraffic',
    'AllowTraffic',
];
/** Their scripts come from the revision that was installed before, not from the one being deployed. */
const EVENTS_OF_THE_PREVIOUS_REVISION = [
    'BeforeBlockTraffic',
    'AfterBlockTraffic',
    'ApplicationStop',
];
/** The place of an event in the lifecycle; an event we do not know comes last. */
function eventOrder(event) {
    const index = EVENTS.indexOf(event);
    return index < 0 ? EVENTS.length : index;
}
/** A deployment's last statuses. Anything else, unknown ones included, is not final. */
function isFinalDeployment(status) {
    return status === 'Succeeded' || status === 'Failed' || status === 'Stopped';
}
/** The last statuses of a lifecycle event or of a deployment target. `Unknown` is not: the agent may still answer. */
function isFinalEvent(status) {
    return status === 'Succeeded' || status === 'Failed' || status === 'Skipped';
}


/***/ }),

/***/ 732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ inBlocks),
/* harmony export */   RO: () => (/* binding */ readTarHeader),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mv: () => (/* binding */ TAR_BLOCK),
/* harmony export */   yN: () => (/* binding */ readPax)
/* harmony export */ });
// What does a block of a tar say about the file that follows?
// https://www.gnu.org/software/tar/manual/html_node/Standard.html
const TAR_BLOCK = 512;
const NAME = [0, 100];
const MODE = [100, 108];
const SIZE = [124, 136];
const TYPE = 156;
const LINK_NAME = [157, 257];
const MAGIC = [257, 262];
const PREFIX = [345, 500];
/** Throws an Error where the block is no header. */
function readTarHeader(block) {
    return {
        name: nameOf(block),
        type: String.fromCharCode(block[TYPE] ?? 0).replace('\0', '0'),
        linkName: field(block, LINK_NAME),
        mode: numberAt(block, MODE),
        size: numberAt(block, SIZE),
    };
}
/** A size, with what fills up its last block. */
function inBlocks(size) {
    return Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.subarray(0, end < 0 ? bytes.length : end).toString();
}
/** Records like `30 path=some/long/name\n`; the number is the record's length. */
function readPax(record) {
    const found = {};
    for (let start = 0; start < record.length;) {
        const length = Number.parseInt(record.subarray(start, start + 20).toString(), 10);
        if (!(length > 0))
            break;
        const [, key, value] = /^\d+ ([^=]*)=(.*)\n$/s.exec(record.subarray(start, start + length).toString()) ?? [];
        if (key === 'path' && value !== undefined)
            found.name = value;
        if (key === 'linkpath' && value !== undefined)
            found.linkName = value;
        start += length;
    }
    return found;
}
function numberAt(block, [start, end]) {
    const bytes = block.subarray(start, end);
    // Above 8 GiB a size is a binary number, marked by the first bit.
    if (((bytes[0] ?? 0) & 0x80) !== 0)
        return Number(BigInt(`0x${bytes.subarray(1).toString('hex')}`));
    const text = textOf(bytes).trim();
    if (!/^[0-7]*$/.test(text))
        throw new Error('it has no tar header where one should be');
    return Number.parseInt(text || '0', 8);
}
function nameOf(block) {
    // Only POSIX headers ("ustar" and a NUL) have a prefix; GNU's have other things there.
    const isPosix = block.subarray(...MAGIC).toString() === 'ustar' && block[MAGIC[1]] === 0;
    const prefix = isPosix ? field(block, PREFIX) : '';
    return prefix === '' ? field(block, NAME) : `${prefix}/${field(block, NAME)}`;
}
function field(block, [start, end]) {
    return textOf(block.subarray(start, end));
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAgent: () => (/* binding */ runAgent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/codedeploy/appspec.js + 8 modules
var appspec = __webpack_require__(2380);
// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/rehearsal/process.js
var process = __webpack_require__(9);
;// CONCATENATED MODULE: ./build/rehearsal/agent/bundle-safety.js
// Would a bundle write anything outside of its folder?

const KINDS = { '3': 'a device', '4': 'a device', '6': 'a named pipe' };
/** Throws a Problem for the first entry that would, by its name or by way of a link before it. */
async function refuseHostileTar(entries) {
    const links = new Set();
    for await (const { name, type, linkName } of entries) {
        const path = refuseHostileName(name);
        const kind = KINDS[type];
        if (kind !== undefined)
            throw refused(name, `is ${kind}`);
        refuseThroughLink(path, links, name);
        if (type === '1')
            refuseThroughLink(refuseHostileName(linkName), links, name);
        if (type === '2')
            links.add(path);
        else
            links.delete(path);
    }
}
/** Returns the name in its shortest form. */
function refuseHostileName(name) {
    if (name.startsWith('/'))
        throw refused(name, 'is an absolute name');
    const parts = name.split('/').filter(part => part !== '' && part !== '.');
    if (parts.includes('..'))
        throw refused(name, 'leads out of the bundle');
    return parts.join('/');
}
function refuseThroughLink(path, links, name) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
        if (links.has(parts.slice(0, depth).join('/')))
            throw refused(name, 'would be written through a link');
    }
}
function refused(name, reason) {
    return new problem/* Problem */.AF({
        code: 'bundle/hostile',
        what: `The bundle is refused: ${JSON.stringify(name)} in it ${reason}.`,
        why: 'Unpacking it could write outside of the folder that it belongs in.',
        fix: 'Make the bundle from the folder itself, with names relative to it.',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/codedeploy/value.js
var codedeploy_value = __webpack_require__(5218);
;// CONCATENATED MODULE: ./build/rehearsal/agent/target-path.js
// Which path does an AppSpec mean, and what is there?





/** Absolute; `~` is the home of the agent's own user. */
function expandPath(path, workingDirectory) {
    return (0,external_node_path_.resolve)(workingDirectory, path.replace(/^~(?=\/|$)/, () => (0,external_node_os_.userInfo)().homedir));
}
/** What is there, links followed; undefined for nothing, and for a link that leads nowhere. */
function statusOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Without doubling the slash between them, and without looking at `..`. */
function joinPath(folder, name) {
    return `${folder.replace(/\/+$/, '')}/${name.replace(/^\/+/, '')}`;
}
/** The agent notices only when it installs that a number is no path. */
function requireText(value, key) {
    if (value.kind === 'text')
        return value.text;
    throw new problem/* Problem */.AF({
        code: 'install/not-text',
        what: `The ${key} ${(0,codedeploy_value/* showValue */.vp)(value)} is not a text.`,
        fix: 'Put it between quotes.',
        at: value.at,
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/copy.js
// How are files copied, and what is kept of them?




/** A folder with all that is in it. Links stay links; owners, times and the modes of folders are not kept. */
function copyTree(source, destination) {
    const status = (0,external_node_fs_.lstatSync)(source);
    if (status.isSymbolicLink()) {
        (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(source), destination);
    }
    else if (status.isDirectory()) {
        (0,external_node_fs_.mkdirSync)(destination, { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)(source))
            copyTree((0,external_node_path_.join)(source, name), (0,external_node_path_.join)(destination, name));
    }
    else {
        refuseSpecialFile(source, status);
        (0,external_node_fs_.writeFileSync)(destination, (0,external_node_fs_.readFileSync)(source), { mode: status.mode & 0o7777 });
    }
}
/**
 * One file or link, as Install copies it: mode, time and owner are kept. Writes through a link at the destination; into a
 * folder there.
 */
function copyFileOrLink(source, destination) {
    const status = (0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false });
    if (status === undefined)
        throw missing(source);
    if (status.isSymbolicLink())
        (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(source), destination);
    else
        copyFile(source, destination, status);
}
function copyFile(source, destination, status) {
    refuseSpecialFile(source, status);
    const target = statusOf(destination)?.isDirectory() ? (0,external_node_path_.join)(destination, (0,external_node_path_.basename)(source)) : destination;
    (0,external_node_fs_.copyFileSync)(source, target);
    (0,external_node_fs_.utimesSync)(target, status.atime, status.mtime);
    const owned = keepOwner(target, status);
    // A file that could not keep its owner must not keep the rights it was given with.
    (0,external_node_fs_.chmodSync)(target, status.mode & (owned ? 0o7777 : 0o1777));
}
function keepOwner(path, { uid, gid }) {
    try {
        (0,external_node_fs_.chownSync)(path, uid, gid);
        return true;
    }
    catch {
        return false;
    }
}
function missing(source) {
    return new problem/* Problem */.AF({
        code: 'install/source-missing',
        what: `A source of the files section is not in the revision: ${source}.`,
        why: 'The agent takes sources by their exact name, without wildcards.',
        fix: 'Correct the source in the AppSpec, or commit the file.',
    });
}
/** Reading a pipe or a device may never end. */
function refuseSpecialFile(source, status) {
    if (status.isFile())
        return;
    const what = `${source} is neither a file nor a folder nor a link.`;
    throw new problem/* Problem */.AF({ code: 'install/special-file', what, fix: 'Take it out of the revision.' });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/codedeploy/tar-header.js
var tar_header = __webpack_require__(732);
;// CONCATENATED MODULE: ./build/rehearsal/agent/tar.js
// What would a tar put where, before it is unpacked?




// A long name or a set of pax records; more than this is no honest archive.
const LARGEST_RECORD = 1024 * 1024;
/** The entries of a tar, in order. Throws a Problem for what is none. */
async function* readTar(path, { gzip }) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const read = readerOf(gzip ? file.pipe((0,external_node_zlib_.createGunzip)()) : file);
    try {
        let long = {};
        for (;;) {
            const header = await read(tar_header/* TAR_BLOCK */.mv);
            if (header === undefined || header.every(byte => byte === 0))
                return;
            const { name, type, linkName, size } = (0,tar_header/* readTarHeader */.RO)(header);
            if (type === 'L' || type === 'K' || type === 'x' || type === 'g') {
                if (size > LARGEST_RECORD)
                    throw notATar('one of its names is too long');
                const record = ((await read((0,tar_header/* inBlocks */.Qf)(size))) ?? Buffer.alloc(0)).subarray(0, size);
                if (type === 'L')
                    long.name = (0,tar_header/* textOf */.b6)(record);
                if (type === 'K')
                    long.linkName = (0,tar_header/* textOf */.b6)(record);
                if (type === 'x')
                    long = { ...long, ...(0,tar_header/* readPax */.yN)(record) };
                continue;
            }
            yield { name: long.name ?? name, type, linkName: long.linkName ?? linkName };
            long = {};
            await skip(read, type === '1' || type === '2' ? 0 : (0,tar_header/* inBlocks */.Qf)(size));
        }
    }
    catch (error) {
        throw error instanceof problem/* Problem */.AF ? error : notATar(error instanceof Error ? error.message : String(error));
    }
    finally {
        file.destroy();
    }
}
function notATar(reason) {
    return new problem/* Problem */.AF({
        code: 'bundle/not-a-tar',
        what: `The bundle cannot be unpacked as a tar: ${reason}.`,
        fix: 'Say what type it is (tar, tgz or zip), and check that it arrived whole.',
    });
}
/** Reads exactly so many bytes; undefined at the end. */
function readerOf(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let buffered = Buffer.alloc(0);
    return async (length) => {
        while (buffered.length < length) {
            const next = await chunks.next();
            if (next.done === true)
                return undefined;
            buffered = Buffer.concat([buffered, next.value]);
        }
        const bytes = buffered.subarray(0, length);
        buffered = buffered.subarray(length);
        return bytes;
    };
}
async function skip(read, length) {
    for (let left = length; left > 0; left -= tar_header/* TAR_BLOCK */.mv) {
        if ((await read(Math.min(left, tar_header/* TAR_BLOCK */.mv))) === undefined)
            return;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/archive.js
// How does a revision get onto the machine, and into its folder?










// The agent's own, in seconds.
const RETRY_AFTER = [10, 30, 90];
/** Fetches the revision and unpacks it, in place of what the deployment had unpacked before. */
async function deliverRevision({ revision, folders, environment, clock }) {
    const { archive, bundle } = folders;
    await (0,promises_.rm)(bundle, { force: true });
    if (revision.kind === 'GitHub')
        await download(revision, bundle, clock);
    await (0,promises_.rm)(archive, { recursive: true, force: true });
    if (revision.kind === 'Local') {
        if (revision.bundleType === 'directory')
            return copyTree(revision.location, archive);
        await (0,promises_.symlink)(revision.location, bundle);
    }
    const unpacking = { bundle, archive, environment };
    const type = revision.kind === 'GitHub' ? 'tar' : revision.bundleType;
    if (type === 'zip')
        await unpackZip(unpacking);
    else
        await unpackTar({ ...unpacking, gzip: type === 'tgz' || isGzip(bundle) });
    await stripTopFolder(archive, `${archive}-temp`);
}
/** Only an answer that is an error is asked for again, not a connection that fails. A wrong commit costs 130 seconds. */
async function download({ archiveUrl, token }, bundle, clock) {
    const headers = token === undefined ? {} : { Authorization: `token ${token}` };
    const refusals = [];
    for (const wait of [...RETRY_AFTER, undefined]) {
        const response = await fetch(archiveUrl, { headers }).catch(error => {
            throw unreachable(archiveUrl, error);
        });
        if (response.ok && response.body !== null) {
            const body = external_node_stream_.Readable.fromWeb(response.body);
            return await (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(bundle)).catch(error => {
                throw unreachable(archiveUrl, error);
            });
        }
        await response.body?.cancel();
        refusals.push(`${response.status} ${response.statusText}`.trim());
        if (wait !== undefined)
            await clock.sleep(wait * 1000);
    }
    throw new problem/* Problem */.AF({
        code: 'bundle/download',
        what: `The revision could not be downloaded from ${archiveUrl}: ${refusals.join(', then ')}.`,
        why: 'A commit that was never pushed, or a repository that CodeDeploy may not read, looks like this.',
        fix: 'Push the commit, and check repository and token.',
    });
}
function unreachable(url, error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const what = `The revision could not be downloaded: the connection to ${url} failed (${reason}).`;
    return new problem/* Problem */.AF({
        code: 'bundle/connection',
        what,
        fix: 'Check the network of the instance.',
        cause: error,
    });
}
async function unpackTar({ bundle, archive, environment, gzip, }) {
    await refuseHostileTar(readTar(bundle, { gzip }));
    await (0,promises_.mkdir)(archive, { recursive: true });
    const flags = gzip ? '-zxpsf' : '-xpsf';
    const { exit, stderr } = await (0,process/* run */.eF)('tar', [flags, bundle, '-C', archive], { env: environment });
    if (exit === 0)
        return;
    throw unpackingFailed('tar', exit, stderr);
}
async function unpackZip({ bundle, archive, environment }) {
    const listing = await (0,process/* run */.eF)('unzip', ['-Z1', bundle], { env: environment });
    if (listing.exit !== 0)
        throw unpackingFailed('unzip', listing.exit, listing.stderr);
    for (const name of listing.stdout.toString().split('\n'))
        refuseHostileName(name);
    const { exit, stderr } = await (0,process/* run */.eF)('unzip', ['-qo', bundle, '-d', archive], { env: environment });
    // 1: it warned, and unpacked.
    if (exit === 0 || exit === 1)
        return;
    throw unpackingFailed('unzip', exit, stderr);
}
function unpackingFailed(program, exit, stderr) {
    const said = stderr.toString().trim().split('\n').at(-1) ?? '';
    return new problem/* Problem */.AF({
        code: 'bundle/unpacking',
        what: `The bundle cannot be unpacked: ${program} ended with exit code ${exit}. ${said}`.trim(),
        fix: 'Say what type it is (tar, tgz or zip), and check that it arrived whole.',
    });
}
/** GitHub puts everything into one folder, and so do many who make a bundle. */
async function stripTopFolder(archive, temporary) {
    const [only, ...others] = await (0,promises_.readdir)(archive);
    if (only === undefined || others.length > 0)
        return;
    const top = (0,external_node_path_.join)(archive, only);
    if (!(await (0,promises_.stat)(top).catch(() => undefined))?.isDirectory())
        return;
    if (!(await (0,promises_.readdir)(top)).some(name => /appspec/i.test(name)))
        return;
    await (0,promises_.rm)(temporary, { recursive: true, force: true });
    await (0,promises_.rename)(archive, temporary);
    await (0,promises_.rename)((0,external_node_path_.join)(temporary, only), archive);
    await (0,promises_.rmdir)(temporary);
}
function isGzip(bundle) {
    if (!(0,external_node_fs_.existsSync)(bundle))
        return false;
    const file = (0,external_node_fs_.openSync)(bundle, 'r');
    try {
        const magic = Buffer.alloc(2);
        (0,external_node_fs_.readSync)(file, magic);
        return magic.equals(Buffer.from([0x1f, 0x8b]));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/deployment-root.js
// What does the agent keep on disk, and where?


// The agent's default for `max_revisions`, the deployment that begins included.
const REVISIONS_KEPT = 5;
function foldersOf(root, specification) {
    const { deploymentGroupId, deploymentId } = specification;
    const group = (0,external_node_path_.join)(root, deploymentGroupId);
    const deployment = (0,external_node_path_.join)(group, deploymentId);
    const instructions = (0,external_node_path_.join)(root, 'deployment-instructions');
    return {
        group,
        deployment,
        archive: archiveOf(deployment),
        bundle: (0,external_node_path_.join)(deployment, 'bundle.tar'),
        scriptLog: (0,external_node_path_.join)(deployment, 'logs', 'scripts.log'),
        deploymentLog: (0,external_node_path_.join)(root, 'deployment-logs', 'codedeploy-agent-deployments.log'),
        instructions,
        installPlan: (0,external_node_path_.join)(instructions, `${deploymentGroupId}-install.json`),
        cleanup: (0,external_node_path_.join)(instructions, `${deploymentGroupId}-cleanup`),
        lastSuccessful: (0,external_node_path_.join)(instructions, `${deploymentGroupId}_last_successful_install`),
        mostRecent: (0,external_node_path_.join)(instructions, `${deploymentGroupId}_most_recent_install`),
    };
}
/** Where the revision of a deployment is unpacked. */
function archiveOf(deployment) {
    return (0,external_node_path_.join)(deployment, 'deployment-archive');
}
/** The deployment folder that a marker names, or undefined. */
async function readMarker(marker) {
    const text = await (0,promises_.readFile)(marker, 'utf8').catch(() => undefined);
    return text?.replace(/\n$/, '');
}
async function writeMarker(marker, folders) {
    await (0,promises_.mkdir)(folders.instructions, { recursive: true });
    await (0,promises_.writeFile)(marker, folders.deployment);
}
/** Removes the group's oldest deployments. Never the one that is installed, nor the one that begins. */
async function removeOldDeployments(folders) {
    const others = (await (0,promises_.readdir)(folders.group))
        .map(name => (0,external_node_path_.join)(folders.group, name))
        .filter(path => path !== folders.deployment);
    const surplus = others.length - REVISIONS_KEPT + 1;
    if (surplus <= 0)
        return;
    const installed = await readMarker(folders.lastSuccessful);
    const removable = others.filter(path => path !== installed);
    const aged = await Promise.all(removable.map(async (path) => ({ path, time: (await (0,promises_.stat)(path)).mtimeMs })));
    const oldest = aged.toSorted((one, other) => one.time - other.time).slice(0, surplus);
    for (const { path } of oldest)
        await (0,promises_.rm)(path, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/event-revision.js
// Which revision do an event's scripts come from?


const IN_PLACE = {
    BeforeBlockTraffic: 'last-successful',
    AfterBlockTraffic: 'last-successful',
    ApplicationStop: 'last-successful',
};
const BLUE_GREEN_ROLLBACK = {
    BeforeBlockTraffic: 'most-recent',
    AfterBlockTraffic: 'most-recent',
    ApplicationStop: 'last-successful',
    BeforeAllowTraffic: 'last-successful',
    AfterAllowTraffic: 'last-successful',
};
/**
 * The folder of the unpacked revision, or undefined when there was no deployment before. As soon as the current deployment
 * has its own revision, every event uses that.
 */
async function archiveFor({ event, specification }, folders) {
    if ((0,external_node_fs_.existsSync)(folders.archive))
        return folders.archive;
    const deployment = await deploymentFor(sourceOf(event, specification), folders);
    return deployment === undefined ? undefined : archiveOf(deployment);
}
function sourceOf(event, specification) {
    const { deploymentCreator, deploymentType } = specification;
    const rollback = deploymentCreator === 'codeDeployRollback' && deploymentType === 'BLUE_GREEN';
    return (rollback ? BLUE_GREEN_ROLLBACK : IN_PLACE)[event] ?? 'current';
}
async function deploymentFor(source, folders) {
    switch (source) {
        case 'current':
            return folders.deployment;
        case 'last-successful':
            return await readMarker(folders.lastSuccessful);
        case 'most-recent':
            return await readMarker(folders.mostRecent);
        default:
            return source;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/failure.js
// How does a lifecycle event end badly?

/** A script is to blame. Everything else that is thrown while an event runs is an UnknownError. */
class ScriptFailure extends Error {
    name = 'ScriptFailure';
    errorCode;
    /** `location` as written. */
    scriptName;
    logTail;
    constructor(options) {
        super(options.message);
        this.errorCode = options.errorCode;
        this.scriptName = options.scriptName;
        this.logTail = options.logTail;
    }
}
/** What the agent reports of it. */
function resultOf(error) {
    const common = { status: 'Failed', noop: false };
    if (error instanceof ScriptFailure) {
        const { errorCode, scriptName, message, logTail } = error;
        return { ...common, errorCode, scriptName, message, logTail };
    }
    const message = error instanceof problem/* Problem */.AF ? sentences(error) : messageOf(error);
    return { ...common, errorCode: 'UnknownError', scriptName: '', message, logTail: '' };
}
function sentences({ what, why, fix, at }) {
    const place = at?.kind === 'file' && at.line !== undefined ? `${(0,problem/* placeText */.Z9)(at)}:` : undefined;
    return [place, what, why, fix && `Fix: ${fix}`].filter(part => part !== undefined).join(' ');
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/revision-appspec.js
// What does the AppSpec of an unpacked revision say?






const USUAL_NAME = 'appspec.yml';
/** For an event's scripts: under one name only. Throws a Problem, the first that the agent would stop at. */
async function readAppSpec(archive, specification) {
    return await read(archive, specification.appSpecFilename ?? USUAL_NAME);
}
/** For Install: under the usual names too, and with its events checked. */
async function readAppSpecToInstall(archive, specification) {
    const asked = specification.appSpecFilename ?? USUAL_NAME;
    const name = [asked, 'appspec.yaml', USUAL_NAME].find(candidate => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(archive, candidate)));
    const appspec = await read(archive, name ?? asked);
    checkEvents(appspec, specification.allPossibleLifecycleEvents);
    return appspec;
}
async function read(archive, name) {
    const path = (0,external_node_path_.join)(archive, name);
    if (!(0,external_node_fs_.existsSync)(path))
        throw revision_appspec_missing(path, name);
    const parsed = (0,appspec.parseAppSpec)(await (0,promises_.readFile)(path), { path: name });
    if (!parsed.ok)
        throw parsed.first;
    refusePathsOut(parsed.appspec);
    return parsed.appspec;
}
function revision_appspec_missing(path, name) {
    return new problem/* Problem */.AF({
        code: 'appspec/missing',
        what: `The revision has no ${name} at its top.`,
        why: `The agent looked for ${path}, in exactly this spelling.`,
        fix: `Put ${name} into the top folder of the repository.`,
        at: { kind: 'file', path: name },
    });
}
/** The real agent would follow them: here a revision stays in its folder. */
function refusePathsOut(appspec) {
    const scripts = appspec.hooks.flatMap(hook => hook.scripts.map(script => script.location));
    const sources = appspec.files.flatMap(({ source }) => source.kind === 'text' ? { value: source.text, at: source.at } : []);
    for (const { value, at } of [...scripts, ...sources]) {
        if ((0,external_node_path_.normalize)(`./${value}`).split('/')[0] === '..')
            throw pathOut(value, at);
    }
}
function pathOut(value, at) {
    return new problem/* Problem */.AF({
        code: 'appspec/path-outside',
        what: `"${value}" leads out of the revision.`,
        why: 'What lies outside of it is not what was committed.',
        fix: 'Keep it in the repository, and name it by its path from there.',
        at,
    });
}
function checkEvents(appspec, possible) {
    if (possible.length === 0)
        return;
    const unknown = appspec.hooks.filter(({ event }) => !possible.includes(event.value));
    if (unknown[0] !== undefined) {
        throw new problem/* Problem */.AF({
            code: 'appspec/event',
            what: `${appspec.path} has unknown lifecycle events: ${unknown.map(({ event }) => event.value).join(', ')}.`,
            fix: `Use these, in this spelling: ${possible.join(', ')}.`,
            at: unknown[0].event.at,
        });
    }
    const standard = lifecycle/* EVENTS */.qY;
    const absent = possible.filter(event => !standard.includes(event) && !appspec.hooks.some(hook => hook.event.value === event));
    if (absent.length === 0)
        return;
    throw new problem/* Problem */.AF({
        code: 'appspec/event-absent',
        what: `${appspec.path} has no scripts for ${absent.join(', ')}, an event of your own that was asked for.`,
        fix: 'Add it to hooks, or do not ask for it.',
        at: { kind: 'file', path: appspec.path },
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/command-line.js
// How does the agent's language turn one text into a program and its arguments?
// Of Ruby's process.c: with one of these in it, the text goes to a shell.
const SHELL_CHARACTER = /[*?{}[\]<>()~&|\\$;'`"\n#]/;
/** The text that starts a script. Nothing in it is quoted. */
function commandFor({ runas, sudo }, path) {
    const command = runas === undefined ? path : `su ${runas.value} -c ${path}`;
    return sudo ? `sudo ${command}` : command;
}
/** A text with shell characters is given to /bin/sh; any other is cut at its blanks. */
function splitCommand(text) {
    if (SHELL_CHARACTER.test(text))
        return { program: '/bin/sh', args: ['-c', text] };
    const [program = '', ...args] = text.split(/[ \t]+/).filter(word => word !== '');
    return { program, args };
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/log-tail.js
// Which of an event's log lines are sent with its failure?
// The agent's own number, in characters.
const BUDGET = 2048;
/** Sent in place of a tail that is not UTF-8: the agent cannot write that into its report. The service shows it as it is. */
const UNREADABLE_TAIL = 'Exception JSON::GeneratorError occured';
/**
 * Keeps whole lines. The newest stays if it is shorter than the budget. An older one is first taken off the budget, and
 * stays if what is left is still more than its length. So the tail can be a good deal shorter than the budget, and a
 * little longer.
 */
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
            return texts.includes(undefined) ? undefined : texts.join('');
        },
    };
}
function lengthAt(kept, index) {
    return kept[index]?.length ?? 0;
}
function measure(entry) {
    const text = entry.toString();
    const length = [...text].length;
    return { text: Buffer.from(text).equals(entry) ? text : undefined, length };
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/script.js
// How does one script run, and how does it end?


// Node.js's timers do not go further: 24 days.
const LONGEST_SLEEP = 2 ** 31 - 1;
/**
 * Runs a script to its end as the agent does: a process group of its own, nothing on stdin, and one clock for three waits
 * (the script, its stdout, its stderr). When it is up the group gets SIGTERM, never SIGKILL, and the script is waited for,
 * however long that takes.
 */
async function runScript(script) {
    const { program, args } = splitCommand(script.command);
    const { child, stdout, stderr } = await (0,process/* startScript */.OW)(program, args, {
        env: script.environment,
        cwd: script.workingDirectory,
        group: true,
        scratch: script.scratch,
    });
    const exit = exitOf(child);
    const outputs = [
        { stream: 'stdout', end: followLines(stdout, line => script.onLine('stdout', line)) },
        { stream: 'stderr', end: followLines(stderr, line => script.onLine('stderr', line)) },
    ];
    const over = new AbortController();
    const milliseconds = Math.min(script.timeout * 1000, LONGEST_SLEEP);
    const timeout = script.clock.sleep(milliseconds, over.signal).then(() => 'timeout');
    try {
        const end = await Promise.race([exit, timeout]);
        if (end === 'timeout') {
            (0,process/* signalGroup */.i8)(child, 'SIGTERM');
            // Before the wait, as the agent does: what prints from here on is ended by SIGPIPE.
            stdout.destroy();
            stderr.destroy();
            await exit;
            return { kind: 'timed-out' };
        }
        if (end.kind === 'not-started')
            return end;
        for (const output of outputs) {
            if ((await Promise.race([output.end, timeout])) === 'timeout') {
                return { kind: 'left-open', stream: output.stream };
            }
        }
        return end;
    }
    finally {
        over.abort();
        stdout.destroy();
        stderr.destroy();
    }
}
function exitOf(child) {
    return new Promise(resolve => {
        child.once('error', error => resolve({ kind: 'not-started', error }));
        child.once('exit', (exit, signal) => resolve({ kind: 'exited', exit, signal }));
    });
}
/** Resolves when nobody can write any more; never, when we stopped listening before. */
function followLines(output, onLine) {
    let begun = [];
    output.on('data', (chunk) => {
        let start = 0;
        for (let end = chunk.indexOf('\n') + 1; end > 0; end = chunk.indexOf('\n', start) + 1) {
            onLine(Buffer.concat([...begun, chunk.subarray(start, end)]));
            begun = [];
            start = end;
        }
        if (start < chunk.length)
            begun.push(chunk.subarray(start));
    });
    return new Promise(resolve => {
        output.once('end', () => {
            if (begun.length > 0)
                onLine(Buffer.concat(begun));
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/script-log.js
// Where is it written down what the scripts of an event printed?



/** Of the current deployment, whichever revision the scripts come from. */
function openScriptLog(options) {
    const { folders, deploymentId, clock } = options;
    const [scripts, deployments] = [folders.scriptLog, folders.deploymentLog].map(path => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        return (0,external_node_fs_.openSync)(path, 'a');
    });
    const tail = createLogTail();
    return {
        write: text => {
            const entry = Buffer.from(text);
            const { date, time, milliseconds } = localTime(clock.now());
            tail.append(entry);
            (0,external_node_fs_.writeSync)(scripts, Buffer.concat([Buffer.from(`${date} ${time} `), entry]));
            const stripped = entry.toString('latin1').trim();
            (0,external_node_fs_.writeSync)(deployments, `[${date} ${time}.${milliseconds}] [${deploymentId}]${stripped}\n`, null, 'latin1');
        },
        tail: () => tail.text(),
        close: () => {
            (0,external_node_fs_.closeSync)(scripts);
            (0,external_node_fs_.closeSync)(deployments);
        },
    };
}
/** Local, as the agent writes it: without a zone. */
function localTime(now) {
    const local = new Date(now);
    const two = (value) => String(value).padStart(2, '0');
    return {
        date: `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
        time: `${two(local.getHours())}:${two(local.getMinutes())}:${two(local.getSeconds())}`,
        milliseconds: String(local.getMilliseconds()).padStart(3, '0'),
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/shebang.js
// Why can a script that is there not be started?

// Linux reads no more of a first line (BINPRM_BUF_SIZE).
const FIRST_LINE = 256;
/** Says so in one or two sentences. `error` is what starting it gave. */
function whyNotStarted(path, error) {
    if (/[ \t]/.test(path)) {
        return `the agent cuts what it starts at blanks (${error.message}). Fix: take the blank out of the file's name.`;
    }
    if ((0,external_node_fs_.statSync)(path).isDirectory())
        return 'it is a folder. Fix: name the script in it.';
    const interpreter = /^#!\s*([^\n]*)/.exec(firstLineOf(path))?.[1] ?? '';
    if (interpreter.endsWith('\r')) {
        return 'its lines end in CR LF, so Linux looks for an interpreter with a carriage return in its name. Fix: save it with LF line ends, and keep them with "*.sh text eol=lf" in .gitattributes.';
    }
    const [program = ''] = interpreter.split(/[ \t]/);
    if (program !== '' && !(0,external_node_fs_.existsSync)(program)) {
        return `its first line asks for ${program}, which this machine does not have. Fix: install it, or name another.`;
    }
    return `${error.message}.`;
}
function firstLineOf(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const buffer = Buffer.alloc(FIRST_LINE);
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer)).toString();
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/hook.js
// What happens when the scripts of an event run?









/** Runs an event's scripts in order, up to the first that fails. Throws its ScriptFailure. */
async function runHook(run) {
    const { command, folders, clock } = run;
    const log = openScriptLog({ folders, deploymentId: command.specification.deploymentId, clock });
    try {
        log.write(`LifecycleEvent - ${command.event}\n`);
        for (const script of run.scripts)
            await runOne(script, run, log);
    }
    finally {
        log.close();
    }
}
async function runOne(script, run, log) {
    const { notify } = run;
    const { event, specification } = run.command;
    const location = script.location.value;
    const path = `${run.archive}/${location.replace(/^\/+/, '')}`;
    const fail = (errorCode, message) => failure({ errorCode, location, message, log });
    if (!(0,external_node_fs_.existsSync)(path)) {
        const message = `The revision has no ${location}: the agent looked for ${(0,external_node_path_.normalize)(path)}.`;
        throw fail('ScriptMissing', `${message} Fix: add it, or correct the location in the AppSpec.`);
    }
    refuseLinkOut(path, run.archive, script);
    if (!makeExecutable(path)) {
        throw fail('ScriptNotExecutable', `${location} is not executable, and could not be made so.`);
    }
    log.write(`Script - ${location}\n`);
    notify({ kind: 'script-started', event, script: location });
    const end = await runScript({
        command: commandFor(script, path),
        environment: { ...run.environment, ...deploymentVariables(event, specification) },
        workingDirectory: run.workingDirectory,
        timeout: script.timeout.value,
        clock: run.clock,
        scratch: (0,external_node_path_.dirname)(run.folders.scriptLog),
        onLine: (stream, line) => {
            log.write(Buffer.concat([Buffer.from(`[${stream}]`), line]));
            notify({ kind: 'output', stream, line: line.toString().replace(/\n$/, '') });
        },
    });
    const known = end.kind === 'exited' ? end : { exit: null, signal: null };
    notify({ kind: 'script-ended', event, script: location, exit: known.exit, signal: known.signal });
    if (end.kind === 'exited' && end.exit === 0)
        return;
    const { errorCode, message } = explain(end, script, path);
    throw fail(errorCode, message);
}
function explain(end, { location: { value: location }, runas, timeout }, path) {
    const seconds = timeout.value === 1 ? '1 second' : `${timeout.value} seconds`;
    switch (end.kind) {
        case 'exited': {
            const who = runas === undefined ? '' : `, run as ${runas.value || 'root'},`;
            const how = end.exit === null ? `was ended by ${end.signal}` : `failed with exit code ${end.exit}`;
            return { errorCode: 'ScriptFailed', message: `${location}${who} ${how}.` };
        }
        case 'not-started':
            return {
                errorCode: 'ScriptFailed',
                message: `${location} did not start: ${whyNotStarted(path, end.error)}`,
            };
        case 'timed-out':
            return {
                errorCode: 'ScriptTimedOut',
                message: `${location} did not end within ${seconds}, its timeout.`,
            };
        case 'left-open': {
            const what = `${location} ended, but something it started kept its ${end.stream} open for ${seconds}, its timeout.`;
            const fix = 'Fix: give what goes on running an output of its own, like "… >>/var/log/my.log 2>&1 &".';
            return { errorCode: 'UnknownError', message: `${what} ${fix}` };
        }
        default:
            return end;
    }
}
function failure(options) {
    const { errorCode, location: scriptName, message, log } = options;
    const logTail = log.tail();
    if (logTail !== undefined)
        return new ScriptFailure({ errorCode, scriptName, message, logTail });
    const unreadable = 'It printed what is not UTF-8, so the agent cannot send its log; scripts.log on the instance has it.';
    return new ScriptFailure({
        errorCode: 'UnknownError',
        scriptName,
        message: `${message} ${unreadable}`,
        logTail: UNREADABLE_TAIL,
    });
}
function deploymentVariables(event, specification) {
    const { revision } = specification;
    return {
        LIFECYCLE_EVENT: event,
        DEPLOYMENT_ID: specification.deploymentId,
        APPLICATION_NAME: specification.applicationName,
        DEPLOYMENT_GROUP_NAME: specification.deploymentGroupName,
        DEPLOYMENT_GROUP_ID: specification.deploymentGroupId,
        ...(revision.kind === 'GitHub' && { BUNDLE_COMMIT: revision.commitId }),
    };
}
/** The real agent would follow it: here a revision stays in its folder. */
function refuseLinkOut(path, archive, script) {
    if (`${(0,external_node_fs_.realpathSync)(path)}/`.startsWith(`${(0,external_node_fs_.realpathSync)(archive)}/`))
        return;
    throw new problem/* Problem */.AF({
        code: 'appspec/path-outside',
        what: `${script.location.value} is a link that leads out of the revision.`,
        fix: 'Commit the script itself.',
        at: script.location.at,
    });
}
/** Repairs the mode that was lost on the way, as the agent does. False when that cannot be done. */
function makeExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        // Not executable: to be repaired.
    }
    try {
        (0,external_node_fs_.chmodSync)(path, (0,external_node_fs_.statSync)(path).mode | 0o111);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/permission-plan.js
// Which of the things that are installed does each entry of the permissions section reach?


/** Throws the Problem that the agent would stop at. An object that is not installed is passed over in silence. */
function planPermissions(options) {
    const reached = new Set();
    return options.permissions.flatMap(permission => {
        const added = [];
        return objectsOf(permission, options).flatMap(file => {
            if (reached.has(file))
                throw reachedTwice(file, permission);
            reached.add(file);
            return instructionsFor(permission, file, added);
        });
    });
}
function objectsOf(permission, { targets, workingDirectory }) {
    const object = expandPath(permission.object.value, workingDirectory);
    if (targets.copies.has(object)) {
        if (!permission.types.includes('file'))
            return [];
        refuseFolderSettings(permission);
        refuseDefaultAcl(permission, object);
        return [object];
    }
    if (!targets.folders.has(object) && !statusOf(object)?.isDirectory())
        return [];
    const files = permission.types.includes('file') ? [...targets.copies.keys()] : [];
    const folders = permission.types.includes('directory') ? [...targets.folders] : [];
    const reachedFiles = files.filter(path => reaches(permission, object, path));
    for (const path of reachedFiles)
        refuseDefaultAcl(permission, path);
    return [...reachedFiles, ...folders.filter(path => reaches(permission, object, path))];
}
/** Strictly below the object. A pattern other than `**`, and each exception, is about direct children only. */
function reaches({ pattern, except }, object, path) {
    const above = object.endsWith('/') ? object : `${object}/`;
    if (!path.startsWith(above))
        return false;
    const name = path.slice(above.length);
    if (pattern !== undefined && !matches(name, requireText(pattern, 'pattern')))
        return false;
    return !except.some(exception => matches(name, requireText(exception, 'exception')));
}
/** `*` is the only wildcard. */
function matches(name, pattern) {
    if (name.includes('/'))
        return false;
    const parts = pattern.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}
/** In the agent's order: the owner last, which clears the setuid and setgid bits of a mode before it. */
function instructionsFor({ mode, acl, context, owner, group }, file, added) {
    const instructions = [];
    if (mode !== undefined)
        instructions.push({ type: 'chmod', mode: mode.value, file });
    if (acl !== undefined)
        instructions.push({ type: 'setfacl', acl: { asked: acl.entries, added }, file });
    if (context !== undefined) {
        if (context.range === undefined)
            throw contextWithoutRange(file);
        instructions.push({ type: 'semanage', context, file });
    }
    if (owner !== undefined || group !== undefined)
        instructions.push({ type: 'chown', owner, group, file });
    return instructions;
}
function refuseFolderSettings({ object, pattern, except }) {
    if (pattern === undefined && except.length === 0)
        return;
    const name = pattern === undefined ? 'except' : 'pattern';
    throw new problem/* Problem */.AF({
        code: 'install/pattern-on-file',
        what: `The object ${object.value} is a file, and has ${name === 'except' ? 'an exception' : 'a pattern'}.`,
        fix: `Name the folder that it is in, or leave out "${name}".`,
        at: object.at,
    });
}
function refuseDefaultAcl({ acl, object }, path) {
    if (!acl?.entries.some(entry => entry.default))
        return;
    throw new problem/* Problem */.AF({
        code: 'install/default-acl-on-file',
        what: `A default access control list is asked for ${path}, which is a file; only folders have them.`,
        fix: 'Add "type: [directory]" to the entry.',
        at: object.at,
    });
}
function contextWithoutRange(path) {
    return new problem/* Problem */.AF({
        code: 'install/context-without-range',
        what: `The context for ${path} has no range, and the agent fails without one.`,
        fix: 'Add "range: s0" to the context.',
    });
}
function reachedTwice(path, { object }) {
    return new problem/* Problem */.AF({
        code: 'install/permission-twice',
        what: `Two entries of the permissions section reach ${path}.`,
        fix: 'Let only one of them reach it, with "except", "pattern" or "type".',
        at: object.at,
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/install-plan.js
// What will an installation create, copy and change?





// Links to folders are followed, so a few links can stand for billions of files: three to "." for 3 to the power of 40.
const MOST_LINKS = 1000;
/** Checks what can be checked before anything is done. Throws the Problem that the agent would stop at. */
function planInstall({ appspec, archive, workingDirectory, fileExistsBehavior, }) {
    const draft = {
        instructions: [],
        copies: new Map(),
        folders: new Set(),
        archive: external_node_fs_.realpathSync.native(archive),
        workingDirectory,
        behavior: appspec.fileExistsBehavior?.value ?? fileExistsBehavior,
        links: 0,
    };
    for (const file of appspec.files) {
        const source = joinPath(archive, requireText(file.source, 'source'));
        const destination = requireText(file.destination, 'destination');
        if (isFolder(draft, source)) {
            refuseOutside(draft, source);
            makeParents(draft, destination);
            installFolder(draft, source, destination);
        }
        else {
            refuseOutside(draft, (0,external_node_path_.dirname)(source));
            const target = joinPath(destination, (0,external_node_path_.basename)(source));
            makeParents(draft, target);
            installFile(draft, source, target);
        }
    }
    const permissions = planPermissions({ permissions: appspec.permissions, targets: draft, workingDirectory });
    return [...draft.instructions, ...permissions];
}
/** What is in the folder goes into the destination; links to folders are followed. */
function installFolder(draft, source, destination) {
    if (!isFolder(draft, destination))
        makeFolder(draft, destination);
    for (const entry of (0,external_node_fs_.readdirSync)(source, { withFileTypes: true })) {
        const [from, to] = [joinPath(source, entry.name), joinPath(destination, entry.name)];
        const isLinked = entry.isSymbolicLink() && isFolder(draft, from);
        if (isLinked)
            countLink(draft, from);
        if (isLinked || entry.isDirectory())
            installFolder(draft, from, to);
        else
            installFile(draft, from, to);
    }
}
function installFile(draft, source, destination) {
    const behavior = statusAt(draft, destination) === undefined ? 'OVERWRITE' : draft.behavior;
    switch (behavior) {
        case 'DISALLOW':
            throw new problem/* Problem */.AF({
                code: 'install/file-exists',
                what: `There is a file already at ${destination}, which the last deployment did not put there.`,
                why: 'What the last deployment installed was removed before this was found, so nothing is installed now.',
                fix: 'Remove the file in BeforeInstall, or set file_exists_behavior to OVERWRITE or RETAIN.',
            });
        case 'OVERWRITE':
            copy(draft, source, destination);
            break;
        case 'RETAIN':
            break;
        default:
            behavior;
    }
}
function makeParents(draft, destination) {
    const missing = [];
    let parent = (0,external_node_path_.dirname)(destination);
    while (parent !== '.' && parent !== '/' && statusAt(draft, parent) === undefined) {
        missing.unshift(parent);
        parent = (0,external_node_path_.dirname)(parent);
    }
    for (const folder of missing)
        makeFolder(draft, folder);
}
function makeFolder(draft, path) {
    const directory = expandPath(path, draft.workingDirectory);
    const source = draft.copies.get(directory);
    if (source !== undefined)
        throw fileOrFolder(directory, source);
    if (!draft.folders.has(directory))
        draft.instructions.push({ type: 'mkdir', directory });
    draft.folders.add(directory);
}
function copy(draft, source, path) {
    const destination = expandPath(path, draft.workingDirectory);
    const other = draft.copies.get(destination);
    if (other !== undefined) {
        throw new problem/* Problem */.AF({
            code: 'install/same-destination',
            what: `Two sources are to become ${destination}: ${other} and ${source}.`,
            fix: 'Give one of them another destination in the files section.',
        });
    }
    if (draft.folders.has(destination))
        throw fileOrFolder(destination, source);
    draft.instructions.push({ type: 'copy', source, destination });
    draft.copies.set(destination, source);
}
function fileOrFolder(destination, source) {
    return new problem/* Problem */.AF({
        code: 'install/file-or-folder',
        what: `${destination} is to be a folder, and also the file ${source}.`,
        fix: 'Give one of them another destination; a destination always names the folder that a file goes into.',
    });
}
function countLink(draft, link) {
    refuseOutside(draft, link);
    draft.links += 1;
    if (draft.links <= MOST_LINKS)
        return;
    throw new problem/* Problem */.AF({
        code: 'install/too-many-links',
        what: `The files section leads through more than ${MOST_LINKS} links to folders, the last of them ${link}.`,
        why: 'Such links are followed: one that leads to a folder above it repeats what is in there.',
        fix: 'Take such links out of the revision.',
    });
}
/** The real agent would follow it: here a revision stays in its folder. */
function refuseOutside({ archive }, folder) {
    if (statusOf(folder) === undefined || `${external_node_fs_.realpathSync.native(folder)}/`.startsWith(`${archive}/`))
        return;
    throw new problem/* Problem */.AF({
        code: 'install/link-outside',
        what: `${folder} is a link that leads out of the revision.`,
        fix: 'Commit the files themselves.',
    });
}
function isFolder(draft, path) {
    return statusAt(draft, path)?.isDirectory() ?? false;
}
/** Without expanding `~`: the agent looks for a folder of that name before it creates the other one. */
function statusAt({ workingDirectory }, path) {
    return statusOf(path.startsWith('/') ? path : joinPath(workingDirectory, path));
}

// EXTERNAL MODULE: ./build/codedeploy/acl.js
var codedeploy_acl = __webpack_require__(6171);
;// CONCATENATED MODULE: ./build/rehearsal/agent/account.js
// Which number has a user or a group?



/** Asks the machine once for each name. */
function createAccounts(environment) {
    const known = new Map();
    const find = (database, name) => {
        const kind = database === 'passwd' ? 'user' : 'group';
        if (name.kind !== 'text')
            throw notText(kind, name);
        const key = `${database} ${name.text}`;
        const number = known.get(key) ?? ask({ database, kind, name: name.text, environment });
        known.set(key, number);
        return number;
    };
    return { user: name => find('passwd', name), group: name => find('group', name) };
}
async function ask(options) {
    const { database, kind, name, environment } = options;
    const { exit, stdout } = await (0,process/* run */.eF)('getent', [database, '--', name], { env: environment });
    const [found, , number] = stdout.toString().split(':');
    // getent takes a number for a name, the agent does not.
    if (exit === 0 && found === name && number !== undefined)
        return Number(number);
    const what = `There is no ${kind} "${name}" on this machine.`;
    const fix = `Create the ${kind} before the first deployment, or correct the permissions section.`;
    throw new problem/* Problem */.AF({ code: `install/no-such-${kind}`, what, fix });
}
function notText(kind, name) {
    return new problem/* Problem */.AF({
        code: `install/no-such-${kind}`,
        what: `The permissions section names a ${kind} by ${(0,codedeploy_value/* showValue */.vp)(name)}; the agent takes names only.`,
        fix: `Write the name of the ${kind}.`,
        at: name.at,
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/full-acl.js
// Which access control list does an object get, with the entries that the AppSpec leaves to its mode?


async function completeAcl(acl, path) {
    const { mode } = await (0,promises_.stat)(path);
    const [owner, group, others] = [6, 3, 0].map(shift => (0,codedeploy_acl/* rightsOfDigit */.Mf)((mode >> shift) & 7));
    const add = (isDefault, type, rights) => acl.added.push({ default: isDefault, type, name: '', rights });
    const has = (isDefault, matches) => [...acl.asked, ...acl.added].some(entry => entry.default === isDefault && matches(entry));
    const owning = (type) => (entry) => entry.type === type && entry.name === '';
    const named = (entry) => entry.name !== '';
    add(false, 'user', owner);
    add(false, 'group', group);
    add(false, 'other', others);
    if (has(false, named) && !has(false, owning('mask')))
        add(false, 'mask', group);
    if (has(true, () => true)) {
        if (!has(true, owning('user')))
            add(true, 'user', owner);
        if (!has(true, owning('group')))
            add(true, 'group', group);
        if (!has(true, owning('other')))
            add(true, 'other', others);
        if (has(true, named) && !has(true, owning('mask'))) {
            const entry = [...acl.asked, ...acl.added].find(entry => entry.default && owning('group')(entry));
            add(true, 'mask', entry?.rights ?? group);
        }
    }
    return [...acl.asked, ...acl.added];
}

;// CONCATENATED MODULE: ./build/rehearsal/agent/instruction.js
// What are the steps of an installation, and how is each carried out?








function createHands(environment, note) {
    return { note, environment, accounts: createAccounts(environment) };
}
/** Throws what stops the installation: a Problem, or the error of the system call. */
async function carryOut(instruction, hands) {
    switch (instruction.type) {
        case 'mkdir':
            instruction_makeFolder(instruction.directory);
            return hands.note(instruction.directory);
        case 'copy':
            // Before the copy, as the agent does: half a file is to be removed as well.
            hands.note(instruction.destination);
            return copyFileOrLink(instruction.source, instruction.destination);
        case 'chmod':
            return (0,external_node_fs_.chmodSync)(instruction.file, Number.parseInt(instruction.mode, 8));
        case 'setfacl': {
            const entries = (await completeAcl(instruction.acl, instruction.file)).map(codedeploy_acl/* formatAclEntry */.Gh);
            return await runTool(`setfacl --set ${entries.join(',')} ${instruction.file}`, hands);
        }
        case 'semanage': {
            const { user, type, range } = instruction.context;
            const file = (0,external_node_fs_.realpathSync)(instruction.file);
            const options = [
                user === undefined ? '' : `-s ${user} `,
                `-t ${type}`,
                range === undefined ? '' : ` -r ${range}`,
            ];
            await runTool(`semanage fcontext -a ${options.join('')} ${file}`, hands);
            await runTool(`restorecon -v ${file}`, hands);
            return hands.note(`semanage\0${file}`);
        }
        case 'chown': {
            const { owner, group, file } = instruction;
            const uid = owner === undefined ? -1 : await hands.accounts.user(owner);
            const gid = group === undefined ? -1 : await hands.accounts.group(group);
            return (0,external_node_fs_.chownSync)(file, uid, gid);
        }
        default:
            return instruction;
    }
}
function instruction_makeFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
        throw new problem/* Problem */.AF({
            code: 'install/folder-exists',
            what: `The folder ${path} is to be created, but is there already.`,
            why: 'The agent does not understand "~" in a destination, nor a link there that leads nowhere.',
            fix: 'Write the destination as an absolute path, and remove such a link.',
        });
    }
}
/** As the plan is written down for whoever looks for it on the instance. */
function describe(instruction) {
    switch (instruction.type) {
        case 'setfacl':
            return { ...instruction, acl: instruction.acl.asked.map(codedeploy_acl/* formatAclEntry */.Gh) };
        case 'semanage':
            return { ...instruction, context: { role: null, ...instruction.context } };
        case 'chown': {
            const [owner, group] = [instruction.owner, instruction.group].map(name => name?.kind === 'text' ? name.text : null);
            return { type: 'chown', owner, group, file: instruction.file };
        }
        default:
            return instruction;
    }
}
async function runTool(command, { environment }) {
    const { program, args } = splitCommand(command);
    const { exit, stderr } = await (0,process/* run */.eF)(program, args, { env: environment }).catch(error => {
        throw toolFailed(command, error instanceof Error ? error.message : String(error), program);
    });
    if (exit !== 0)
        throw toolFailed(command, stderr.toString().trim() || `exit code ${exit}`, program);
}
function toolFailed(command, said, program) {
    return new problem/* Problem */.AF({
        code: 'install/permission-tool',
        what: `"${command}" failed: ${said}.`,
        fix: `Check the permissions section of the AppSpec, and that ${program} is installed.`,
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/install.js
// How does a revision replace the one before it?






const CONTEXT = 'semanage\0';
/**
 * Removes what the previous installation of the group put there, and only then looks whether this one is possible: when it
 * is not, nothing is installed at all. Throws a Problem, or the error of the system call that failed.
 */
async function install(options) {
    const { folders, environment } = options;
    await (0,promises_.mkdir)(folders.instructions, { recursive: true });
    await undo(folders.cleanup, environment);
    const instructions = planInstall(options);
    await (0,promises_.writeFile)(folders.installPlan, JSON.stringify({ instructions: instructions.map(describe) }));
    const cleanup = (0,external_node_fs_.openSync)(folders.cleanup, 'w');
    try {
        const hands = createHands(environment, line => (0,external_node_fs_.writeSync)(cleanup, `${line}\n`));
        for (const instruction of instructions)
            await carryOut(instruction, hands);
    }
    finally {
        (0,external_node_fs_.closeSync)(cleanup);
    }
}
/** Backwards, so that folders are empty when their turn comes. What others put into them stays, with its folders. */
async function undo(cleanup, environment) {
    if (!(0,external_node_fs_.existsSync)(cleanup))
        return;
    const lines = (await (0,promises_.readFile)(cleanup, 'utf8')).split('\n');
    // After the last newline: nothing, or a line that was not written to its end.
    lines.pop();
    for (const line of lines.toReversed()) {
        if (line.startsWith(CONTEXT))
            await forgetContext((0,codedeploy_value/* strip */.bB)(line.slice(CONTEXT.length)), environment);
        else
            remove((0,codedeploy_value/* strip */.bB)(line));
    }
    await (0,promises_.rm)(cleanup);
}
function remove(path) {
    const status = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (status === undefined)
        return;
    try {
        if (status.isDirectory())
            (0,external_node_fs_.rmdirSync)(path);
        else
            (0,external_node_fs_.unlinkSync)(path);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY'))
            throw error;
    }
}
/** Its failure is passed over, as by the agent: there may be no SELinux any more. */
async function forgetContext(path, environment) {
    await (0,process/* run */.eF)('semanage', ['fcontext', '-d', path], { env: environment }).catch(() => { });
}

;// CONCATENATED MODULE: ./build/rehearsal/agent.js
// What does the agent on an instance do when the service sends it a lifecycle event?










const SUCCEEDED = {
    status: 'Succeeded',
    noop: false,
    errorCode: 'Success',
    scriptName: '',
    message: 'Succeeded',
    logTail: '',
};
function createAgent(options) {
    return { execute: command => execute(command, options).catch(resultOf) };
}
async function execute(command, options) {
    const folders = foldersOf(options.root, command.specification);
    switch (command.event) {
        case 'DownloadBundle':
            await (0,promises_.mkdir)(folders.deployment, { recursive: true });
            await downloadBundle(command, options);
            return SUCCEEDED;
        case 'Install':
            await (0,promises_.mkdir)(folders.deployment, { recursive: true });
            await installRevision(command, options);
            return SUCCEEDED;
        default: {
            const archive = isKnown(command) ? await archiveFor(command, folders) : undefined;
            // Read whether or not the event has scripts: a faulty AppSpec shows at the first event that asks for it.
            const scripts = archive === undefined ? [] : await scriptsIn(archive, command);
            if (archive === undefined || scripts.length === 0)
                return { ...SUCCEEDED, noop: true };
            await runHook({ ...options, command, scripts, archive, folders });
            return SUCCEEDED;
        }
    }
}
async function downloadBundle({ specification }, options) {
    const folders = foldersOf(options.root, specification);
    await removeOldDeployments(folders);
    await deliverRevision({ ...options, revision: specification.revision, folders });
    await writeMarker(folders.mostRecent, folders);
}
/** A deployment counts as the last successful one from here on, whatever becomes of its later events. */
async function installRevision({ specification }, options) {
    const folders = foldersOf(options.root, specification);
    const appspec = await readAppSpecToInstall(folders.archive, specification);
    const { fileExistsBehavior } = specification;
    await install({ ...options, appspec, archive: folders.archive, fileExistsBehavior, folders });
    await writeMarker(folders.lastSuccessful, folders);
}
async function scriptsIn(archive, { event, specification }) {
    return (0,appspec.scriptsOf)(await readAppSpec(archive, specification), event);
}
/** The service's own events, and those of the user's own that were asked for. */
function isKnown({ event, specification }) {
    const standard = lifecycle/* EVENTS */.qY;
    return standard.includes(event) || specification.allPossibleLifecycleEvents.includes(event);
}

// EXTERNAL MODULE: ./build/rehearsal/instance.js + 2 modules
var instance = __webpack_require__(182);
// EXTERNAL MODULE: ./build/rehearsal/instance/agent-link.js
var agent_link = __webpack_require__(7152);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/rehearsal/instance/duties.js
// What does the process on the instance do for the rehearsal, besides being the agent?




/** Lines of a program's output that are told when it has ended. */
const LINES_KEPT = 200;
/** The agent's own duty, and those of the machine it is on. */
function createDuties(options) {
    return {
        execute: options.agent.execute,
        put: putFile,
        run: program => runProgram(program, options),
        keep: async () => options.onKeep(),
    };
}
/** Written beside its place first, so that nobody reads half of it; owned as its folder is, since it is put there for its owner. */
async function putFile({ path, mode, content }) {
    const folder = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { uid, gid } = await (0,promises_.stat)(folder);
    const partial = `${path}.partial`;
    await (0,promises_.writeFile)(partial, content, { mode });
    await (0,promises_.chown)(partial, uid, gid);
    await (0,promises_.rename)(partial, path);
}
async function runProgram({ argv: [command, ...args], env }, { environment, scratch }) {
    const script = await (0,process/* startScript */.OW)(command, args, { env: { ...environment, ...env }, cwd: '/', scratch });
    const output = [];
    const listen = async (input) => {
        for await (const line of (0,external_node_readline_.createInterface)({ input })) {
            output.push(line);
            if (output.length > LINES_KEPT)
                output.shift();
        }
    };
    const ended = new Promise((resolve, reject) => {
        script.child.once('error', reject);
        script.child.once('exit', resolve);
    });
    const [exit] = await Promise.all([ended, listen(script.stdout), listen(script.stderr)]);
    return { exit, output };
}

;// CONCATENATED MODULE: ./build/rehearsal/instance/agent-command.js
// What runs on the instance? The agent, and what else the rehearsal asks of that machine.




/** Resolves when the rehearsal has ended; to true where the instance is to stay, which ends with its agent's process. */
async function runAgent({ asked: { root, pid }, input, output, clock, }) {
    let kept = false;
    await (0,agent_link/* serveDuties */.A)({ input, output, pid }, notify => createDuties({
        agent: createAgent({ root, environment: instance/* BARE_ENVIRONMENT */.H0, workingDirectory: '/', clock, notify }),
        environment: instance/* BARE_ENVIRONMENT */.H0,
        scratch: '/tmp',
        onKeep: () => {
            kept = true;
        },
    }));
    return kept;
}


/***/ })

};
;