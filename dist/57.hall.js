"use strict";
exports.id = 57;
exports.ids = [57];
exports.modules = {

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ withFolders),
/* harmony export */   kV: () => (/* binding */ pathInRevision),
/* harmony export */   tC: () => (/* binding */ mayExist)
/* harmony export */ });
// What is in a revision, as far as one can look without unpacking it?
/** Adds the folders that the paths are in: git and archives may not name them. */
function withFolders(entries) {
    const all = new Map(entries);
    for (const path of [...all.keys()]) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (all.has(folder))
                break;
            all.set(folder, { kind: 'folder', executable: true });
        }
    }
    return all;
}
/**
 * The path in the revision that a location or a source means: a slash before it, one at the end and `.` make no
 * difference. The empty text is the revision itself; undefined is outside of it.
 */
function pathInRevision(written) {
    const parts = [];
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** Whether a path is there, or may be: what is below a link cannot be seen. */
function mayExist({ entries }, path) {
    if (path === '' || entries.has(path))
        return true;
    return path
        .split('/')
        .some((_, index, parts) => entries.get(parts.slice(0, index).join('/'))?.kind === 'link');
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

/***/ 5656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openArchive),
/* harmony export */   r: () => (/* binding */ ARCHIVE_LIMIT)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _codedeploy_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6134);
/* harmony import */ var _codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(732);
// What is in the archive of a commit, the one that every agent will download?



/** Bytes. A site is much smaller; what is larger is not worth the job's time and memory. */
const ARCHIVE_LIMIT = 64 * 1024 * 1024;
const UNPACKED_LIMIT = 256 * 1024 * 1024;
/** Reads a gzipped tar, without the one folder that all of it is in. undefined where it is none, or too large. */
function openArchive(gzipped) {
    try {
        return readArchive((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(gzipped, { maxOutputLength: UNPACKED_LIMIT }));
    }
    catch {
        return undefined;
    }
}
function readArchive(tar) {
    const entries = [];
    const contents = new Map();
    let long = {};
    for (let at = 0; at + _codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TAR_BLOCK */ .mv <= tar.length && tar[at] !== 0;) {
        const { name, type, mode, size } = (0,_codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readTarHeader */ .RO)(tar.subarray(at, at + _codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TAR_BLOCK */ .mv));
        const content = tar.subarray(at + _codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TAR_BLOCK */ .mv, at + _codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TAR_BLOCK */ .mv + size);
        at += _codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TAR_BLOCK */ .mv + (0,_codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .inBlocks */ .Qf)(size);
        if (type === 'x')
            long = (0,_codedeploy_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readPax */ .yN)(content);
        if (type === 'x' || type === 'g')
            continue;
        const path = (long.name ?? name).replace(/^[^/]*\//, '').replace(/\/+$/, '');
        long = {};
        if (path === '')
            continue;
        const kind = type === '5' ? 'folder' : type === '2' ? 'link' : 'file';
        entries.push([path, { kind, executable: (mode & 0o100) !== 0 }]);
        if (kind === 'file')
            contents.set(path, content);
    }
    return {
        entries: (0,_codedeploy_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .withFolders */ .Qy)(entries),
        read: async (paths) => new Map(paths.flatMap(path => {
            const content = contents.get(path);
            return content === undefined ? [] : [[path, content]];
        })),
    };
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/codedeploy/problem.js
var codedeploy_problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/deploy/blindness.js
var deploy_blindness = __webpack_require__(7758);
// EXTERNAL MODULE: ./build/deploy/interruption.js
var interruption = __webpack_require__(6887);
;// CONCATENATED MODULE: ./build/deploy/commit.js
// Which commit is deployed, as a full sha?


// Milliseconds between the attempts to resolve a name: GitHub's short hiccups last seconds.
const RETRIES = [1_000, 3_000, 6_000];
/** Throws a Problem where the commit is not known, or is a name that cannot be resolved; or `Interrupted`. */
async function resolveCommit({ settings, github, clock, report, signal }) {
    const { commit: wish, repository, fork } = settings;
    if (fork !== undefined)
        throw foreign(repository, fork);
    switch (wish.kind) {
        case 'sha': {
            const found = await github.findCommit(repository, wish.sha, signal);
            if (signal.aborted)
                throw new interruption/* Interrupted */.j();
            if (found.kind === 'unknown')
                throw unknown(settings, wish.sha);
            if (found.kind === 'unreadable') {
                report({
                    kind: 'notice',
                    text: `${repository} cannot be read on GitHub (${found.why}): ${wish.sha} is deployed unseen.`,
                });
            }
            return wish.sha;
        }
        case 'ref': {
            const ref = wish.ref.replace(/^refs\//, '');
            const [found, ambiguous] = await Promise.all([
                insist(() => github.findCommit(repository, ref, signal), clock, signal),
                github.isAmbiguous(repository, ref, signal),
            ]);
            if (signal.aborted)
                throw new interruption/* Interrupted */.j();
            if (ambiguous)
                throw twoMeanings(wish.ref);
            if (found.kind === 'unknown')
                throw unknown(settings, wish.ref);
            if (found.kind === 'unreadable')
                throw unreadable(settings, wish.ref, found.why);
            report({ kind: 'notice', text: `"${wish.ref}" is ${found.sha}.` });
            return found.sha;
        }
        default:
            return wish;
    }
}
async function insist(find, clock, signal) {
    let found = await find();
    for (const pause of RETRIES) {
        if (found.kind !== 'unreadable' || !found.passing || signal.aborted)
            break;
        await clock.sleep(pause, signal);
        found = await find();
    }
    return found;
}
function unknown({ repository, origins }, ref) {
    const origin = origins['commit'];
    const ofTheRun = origin?.kind === 'environment';
    return new codedeploy_problem/* Problem */.AF({
        code: 'commit/unknown',
        what: `${repository} has no commit "${ref}"`,
        why: ofTheRun
            ? `It is the commit of this run (${origin.name}); it belongs to another repository, or was removed by a force push.`
            : 'No sha, branch or tag of that name is there; of a short sha, there may be several.',
        fix: ofTheRun
            ? `Set "commit" to a commit, branch or tag of ${repository}.`
            : 'Push the commit first, or correct "commit"; write a sha in full.',
        at: { kind: 'input', name: 'commit', value: ref },
    });
}
function unreadable({ repository, githubToken }, ref, why) {
    return new codedeploy_problem/* Problem */.AF({
        code: 'commit/unreadable',
        what: `GitHub was asked for "${ref}" of ${repository} in vain: ${why}`,
        why: 'CodeDeploy takes only a full sha; a branch, a tag or a short sha has to be looked up first.',
        fix: githubToken === ''
            ? 'Leave "github-token" at its default, the token of the job, or write the sha in full.'
            : `Give the job "permissions: contents: read" or, for another private repository, a "github-token" that may read ${repository}; or write the sha in full.`,
        at: { kind: 'input', name: 'commit', value: ref },
    });
}
function twoMeanings(ref) {
    return new codedeploy_problem/* Problem */.AF({
        code: 'commit/ambiguous',
        what: `"${ref}" is a branch and a tag, and they are different commits`,
        fix: `Write "refs/heads/${ref}" or "refs/tags/${ref}".`,
        at: { kind: 'input', name: 'commit', value: ref },
    });
}
function foreign(repository, fork) {
    return new codedeploy_problem/* Problem */.AF({
        code: 'commit/foreign',
        what: `The commit of this run belongs to the fork ${fork}, not to ${repository}`,
        why: 'A pull request from a fork is code that nobody with access has merged.',
        fix: 'Deploy on "push", after the merge; or, where you have read every line of it, name the sha in "commit".',
        at: { kind: 'input', name: 'commit' },
    });
}

// EXTERNAL MODULE: ./build/deploy/conclude.js + 6 modules
var conclude = __webpack_require__(5438);
// EXTERNAL MODULE: ./build/deploy/description.js
var description = __webpack_require__(5540);
// EXTERNAL MODULE: ./build/deploy/failure.js
var deploy_failure = __webpack_require__(64);
;// CONCATENATED MODULE: ./build/deploy/group-fault.js
// What is wrong with the deployment group, as far as it can be seen before a deployment is made?

/** What no deployment gets over. Busy groups, and those that do not exist, are dealt with where one is created. */
function groupFault(group, { application, deploymentGroup }) {
    if (group.platform === undefined || group.platform === 'Server')
        return undefined;
    return new codedeploy_problem/* Problem */.AF({
        code: 'group/platform',
        what: `"${deploymentGroup}" deploys to ${group.platform}, not to EC2 or on-premises instances`,
        why: 'An AppSpec with hook scripts is for the compute platform "Server" only.',
        fix: `Name a deployment group of ${application} that is for EC2/On-premises.`,
        at: { kind: 'input', name: 'deployment-group-name', value: deploymentGroup },
    });
}
/** What the next deployment is likely to fail on; CodeDeploy has the last word on who its instances are. */
function groupDoubt(group, { deploymentGroup }) {
    if (group.choosesNobody === undefined)
        return undefined;
    return `"${deploymentGroup}" has no tags and no Auto Scaling group, so it chooses no instance.`;
}

// EXTERNAL MODULE: ./build/deploy/history.js
var deploy_history = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/deploy/search.js
var search = __webpack_require__(9288);
// EXTERNAL MODULE: ./build/deploy/weather.js
var deploy_weather = __webpack_require__(8558);
;// CONCATENATED MODULE: ./build/deploy/lost.js
// Was the deployment made, although no answer came?




// What the service has only just made it may not show at once.
const LOOKS = 2;
// The runner kills a cancelled step after 10 seconds; some go by before this, and some are needed to stop it.
const GRACE = 4_000;
const BETWEEN_LATE_LOOKS = 1_000;
/**
 * Its id; undefined where there is none, so that it may be made again. Throws `Interrupted` where there is none and the
 * job has to end, and `Unsure` where it cannot be found out.
 */
async function findLost(loss) {
    const { settings, weather, since, failure } = loss;
    const history = (0,deploy_history/* openHistory */.j)({ ...loss, name: settings });
    try {
        for (let look = 1; look <= LOOKS; look++) {
            await weather.sitOut(failure);
            const found = await (0,search/* findOurs */.ZA)({ key: settings.key, history, since });
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    catch (error) {
        if (!(error instanceof interruption/* Interrupted */.j))
            throw error;
        return findLate(loss);
    }
}
/** A call that was given up may be carried out yet: looks as long as a cancelled job may. */
async function findLate(loss) {
    const { settings, clock, since } = loss;
    const { signal, end } = (0,interruption/* allow */.c)(GRACE, new AbortController().signal, clock);
    const weather = (0,deploy_weather/* createWeather */.B)({ clock, report: () => { }, signal, hurried: true });
    const history = (0,deploy_history/* openHistory */.j)({ ...loss, name: settings, weather });
    let looked = false;
    try {
        while (!signal.aborted) {
            const found = await (0,search/* findOurs */.ZA)({ key: settings.key, history, since });
            if (found !== undefined)
                return found;
            looked = true;
            await clock.sleep(BETWEEN_LATE_LOOKS, signal);
        }
    }
    catch (error) {
        if (!(error instanceof interruption/* Interrupted */.j))
            throw error;
    }
    finally {
        end();
    }
    if (looked && loss.failure.kind === 'lost')
        throw new interruption/* Interrupted */.j();
    throw (0,search/* unsure */.Nf)('The job had to end before that could be seen.');
}

;// CONCATENATED MODULE: ./build/deploy/older.js
// Is the commit older than what was last deployed?

function createAge({ repository, commit, history, github, report, signal }) {
    const deployments = new Map();
    const relations = new Map();
    async function find(id) {
        const known = deployments.get(id);
        if (known !== undefined)
            return known;
        const found = await history.deployment(id);
        if (found !== undefined)
            deployments.set(id, found);
        return found;
    }
    async function relate(deployed) {
        if (deployed === commit)
            return 'identical';
        const known = relations.get(deployed);
        if (known !== undefined)
            return known;
        const relation = await github.compare(repository, commit, deployed, signal);
        if (signal.aborted)
            throw new interruption/* Interrupted */.j();
        relations.set(deployed, relation);
        if (relation === 'unknown') {
            report({
                kind: 'notice',
                text: `Whether ${commit} is older than ${deployed}, deployed before, cannot be told: their history is unknown. It is deployed.`,
            });
        }
        return relation;
    }
    return {
        async newerDeployment(seen) {
            const group = seen ?? (await history.group());
            const ids = new Set([group?.lastAttempted, group?.lastSuccessful].filter(id => id !== undefined));
            for (const deployment of await Promise.all([...ids].map(find))) {
                // "ahead": what is deployed has everything that this commit has, and more.
                if (deployment?.commit !== undefined && (await relate(deployment.commit)) === 'ahead')
                    return deployment;
            }
            return undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
// EXTERNAL MODULE: ./build/deploy/deployment.js
var deployment = __webpack_require__(9875);
;// CONCATENATED MODULE: ./build/deploy/queue.js
// What do we do while another deployment is active in the group?






/** Called when CodeDeploy has refused a second active deployment. Throws a Problem where `when-busy` says so. */
async function awaitTurn(options) {
    const { settings, commit, history } = options;
    let other = await findActive(history);
    if (other === undefined) {
        if (settings.whenBusy !== 'wait')
            throw busy(settings, undefined);
        await rest(options, options.since);
    }
    // Of several jobs that waited only one gets its turn: the others see that before they ask.
    for (; other !== undefined; other = await findActive(history)) {
        if ((0,description/* isOfThisRun */.tC)(other.description, settings.key) && (other.commit ?? commit) === commit) {
            return { kind: 'ours', deployment: other };
        }
        await makeWay(options, other);
        await outlast(options, other);
    }
    return { kind: 'free' };
}
async function makeWay(options, other) {
    const { settings, report } = options;
    switch (settings.whenBusy) {
        case 'fail':
            throw busy(settings, other);
        case 'stop':
            report({ kind: 'notice', text: `${introduce(other)} is active in the group: it is stopped.` });
            return stopOther(options, other);
        case 'wait':
            report({
                kind: 'notice',
                text: `${introduce(other)} is active in the group: this one waits for its end.`,
            });
            return;
        default:
            settings.whenBusy;
    }
}
/** By ids and statuses: CodeDeploy names the other deployment only in prose, which has changed before. */
async function findActive(history) {
    const last = (await history.group())?.lastAttempted;
    const attempted = last === undefined ? undefined : await history.deployment(last);
    if (attempted !== undefined && !(0,lifecycle/* isFinalDeployment */.sv)(attempted.status))
        return attempted;
    for (const id of (await history.list({ active: true })) ?? []) {
        const listed = await history.deployment(id);
        if (listed !== undefined && !(0,lifecycle/* isFinalDeployment */.sv)(listed.status))
            return listed;
    }
    return undefined;
}
async function stopOther({ codedeploy, weather }, other) {
    try {
        await weather.through(signal => codedeploy.stopDeployment(other.id, signal));
    }
    catch (failure) {
        if (!(0,deploy_failure/* isFailure */.N6)(failure, 'completed'))
            throw failure;
    }
}
async function outlast(options, other) {
    const { settings, history, clock, report, pace } = options;
    const since = clock.now();
    let seen = other;
    while (seen !== undefined && !(0,lifecycle/* isFinalDeployment */.sv)(seen.status)) {
        await rest(options, since);
        seen = await history.deployment(other.id);
        report({ kind: 'debug', text: `${other.id}: ${seen?.status}` });
    }
    const text = seen === undefined ? `${other.id} cannot be seen any more.` : `${other.id} is over (${seen.status}).`;
    report({ kind: 'notice', text });
    // Of several jobs that waited, each tries at a moment of its own.
    await pause(options, share(settings.key.once) * pace(0));
}
async function rest(options, since) {
    const { clock, pace, weather } = options;
    await pause(options, pace(clock.now() - since) * weather.slowness());
}
async function pause({ clock, signal }, milliseconds) {
    await clock.sleep(milliseconds, signal);
    if (signal.aborted)
        throw new interruption/* Interrupted */.j();
}
/** A number from 0 up to 1, always the same for the same text, and evenly spread. */
function share(text) {
    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    let hash = 0x811c9dc5;
    for (const letter of text)
        hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash / 2 ** 32;
}
function introduce({ id, creator, commit }) {
    const origin = creator === 'codeDeployRollback' ? ', a rollback' : creator === 'autoscaling' ? ', of Auto Scaling' : '';
    return `${id}${commit === undefined ? '' : ` of ${commit}`}${origin}`;
}
function busy({ deploymentGroup, region, whenBusy }, other) {
    const blind = other === undefined && whenBusy === 'stop';
    return new codedeploy_problem/* Problem */.AF({
        code: 'deployment/busy',
        what: `Another deployment is active in "${deploymentGroup}"${blind ? ', and which one cannot be seen' : ''}`,
        why: other === undefined
            ? 'CodeDeploy allows one at a time in each group.'
            : `${introduce(other)}: ${(0,deployment/* consoleUrl */.B)(region, other.id)}`,
        fix: blind
            ? 'Allow "codedeploy:GetDeploymentGroup" and "codedeploy:ListDeployments" in the role\'s IAM policy, or set "when-busy" to "wait".'
            : 'Run again when it is over, or set "when-busy" to "wait" or "stop".',
        at: { kind: 'input', name: 'when-busy', value: whenBusy },
    });
}

;// CONCATENATED MODULE: ./build/deploy/refusal.js
// Whose value is at fault when CodeDeploy refuses to create a deployment?

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html#API_CreateDeployment_Errors
const REFUSALS = {
    ApplicationDoesNotExistException: {
        code: 'deployment/no-application',
        input: 'application-name',
        value: settings => settings.application,
        what: ({ application, region }) => `CodeDeploy has no application "${application}" in ${region}`,
        fix: 'Create it, or correct "application-name" or "aws-region"; upper and lower case count.',
    },
    DeploymentGroupDoesNotExistException: {
        code: 'deployment/no-group',
        input: 'deployment-group-name',
        value: settings => settings.deploymentGroup,
        what: ({ application, deploymentGroup }) => `"${application}" has no deployment group "${deploymentGroup}"`,
        fix: 'Create it, or correct "deployment-group-name"; upper and lower case count.',
    },
    DeploymentConfigDoesNotExistException: {
        code: 'deployment/no-config',
        input: 'deployment-config-name',
        value: settings => settings.deploymentConfig ?? '',
        what: ({ deploymentConfig }) => `CodeDeploy has no deployment configuration "${deploymentConfig ?? ''}"`,
        fix: 'Write one of CodeDeploy\'s own, such as "CodeDeployDefault.OneAtATime", or leave it empty for the group\'s.',
    },
    InvalidRevisionException: {
        code: 'deployment/revision-refused',
        input: 'repository',
        value: settings => settings.repository,
        what: ({ repository }) => `CodeDeploy cannot deploy a revision of ${repository} to this group`,
        fix: 'Check that the application\'s compute platform is "EC2/On-premises" and that "repository" is right.',
    },
    InvalidGitHubAccountTokenException: {
        code: 'deployment/no-github-link',
        input: 'repository',
        value: settings => settings.repository,
        what: ({ application }) => `The application "${application}" is not connected to GitHub`,
        fix: 'Connect it once, in the CodeDeploy console: Create deployment, "My application is stored in GitHub", Connect to GitHub.',
    },
    InvalidRoleException: {
        code: 'deployment/service-role',
        input: 'deployment-group-name',
        value: settings => settings.deploymentGroup,
        what: ({ deploymentGroup }) => `CodeDeploy cannot use the service role of "${deploymentGroup}"`,
        fix: 'Give the group a role that trusts codedeploy.amazonaws.com and has the policy AWSCodeDeployRole.',
    },
};
/** The refusal in the user's own words; what we do not know stays as AWS says it. */
function refusalOf(failure, settings) {
    const refusal = REFUSALS[failure.error];
    if (refusal === undefined)
        return failure;
    const { code, input, value, what, fix } = refusal;
    const source = settings.origins[input];
    const byDefault = source?.kind === 'default' ? `"${input}" is empty, and that is its default. ` : '';
    return new codedeploy_problem/* Problem */.AF({
        code,
        what: what(settings),
        why: `${byDefault}${failure.why ?? ''}`,
        fix,
        at: { kind: 'input', name: input, value: value(settings) },
        cause: failure,
    });
}

;// CONCATENATED MODULE: ./build/deploy/create.js
// How is exactly one deployment made?









// The runner kills a cancelled step after 10 seconds; an answer that is under way gets some of them.
const create_GRACE = 4_000;
// Whether the commit is older is asked this often in bad weather, some three quarters of a minute.
const COURTESY = 6;
/** Throws Problems where CodeDeploy refuses, and `Interrupted` where nothing was made before the signal fired. */
async function create(options) {
    const { settings, commit, clock, weather, signal } = options;
    const history = (0,deploy_history/* openHistory */.j)({ ...options, name: settings });
    const courtesy = (0,deploy_history/* openHistory */.j)({ ...options, name: settings, tries: COURTESY });
    const age = createAge({ ...options, repository: settings.repository, history: courtesy });
    const request = { ...settings, commit, description: (0,description/* describe */.q0)(settings, commit) };
    const since = clock.now();
    let busySince;
    let group = settings.check ? await history.group() : undefined;
    const fault = group && groupFault(group, settings);
    if (fault !== undefined)
        throw fault;
    const doubt = group && groupDoubt(group, settings);
    if (doubt !== undefined)
        options.report({ kind: 'notice', text: doubt });
    for (;;) {
        if (settings.whenOlder !== 'deploy') {
            const newer = await age.newerDeployment(group);
            group = undefined;
            if (newer !== undefined)
                return { kind: 'older', newer };
        }
        if (signal.aborted)
            throw new interruption/* Interrupted */.j();
        try {
            return { kind: 'created', deploymentId: await send(options, request) };
        }
        catch (failure) {
            if ((0,deploy_failure/* isFailure */.N6)(failure, 'busy')) {
                busySince ??= clock.now();
                const turn = await awaitTurn({ ...options, history, since: busySince });
                if (turn.kind === 'ours')
                    return { kind: 'adopted', deploymentId: turn.deployment.id };
            }
            else if ((0,deploy_failure/* isFailure */.N6)(failure, 'lost', 'interrupted')) {
                const deploymentId = await findLost({ ...options, since, failure });
                if (deploymentId !== undefined)
                    return { kind: 'adopted', deploymentId };
            }
            else if ((0,deploy_failure/* mayPass */.bg)(failure)) {
                await weather.sitOut(failure);
            }
            else {
                throw (0,deploy_failure/* isFailure */.N6)(failure, 'final') ? refusalOf(failure, settings) : failure;
            }
        }
    }
}
/** Lets a call that is under way come to its end for a while after the signal has fired. */
async function send({ codedeploy, clock, signal }, request) {
    const giveUp = new AbortController();
    const answered = new AbortController();
    const onAbort = () => {
        void clock.sleep(create_GRACE, answered.signal).then(() => giveUp.abort());
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await codedeploy.createDeployment(request, giveUp.signal);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        answered.abort();
    }
}

// EXTERNAL MODULE: ./build/deploy/follow.js + 2 modules
var follow = __webpack_require__(9765);
// EXTERNAL MODULE: ./build/deploy/archive.js
var deploy_archive = __webpack_require__(5656);
;// CONCATENATED MODULE: ./build/deploy/scripts.js
// Which scripts does the AppSpec of the commit run, and can it be read at all?
// Where the agent looks: https://docs.aws.amazon.com/codedeploy/latest/userguide/application-revisions-appspec-file.html
const PATH = 'appspec.yml';
async function readScripts({ github, repository, commit, signal }) {
    const reading = Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 2380));
    const text = await github.readFile(repository, commit, PATH, signal);
    if (text === undefined)
        return { kind: 'unread' };
    const { parseAppSpec } = await reading;
    const parsed = parseAppSpec(text, { path: PATH });
    if (!parsed.ok)
        return { kind: 'wrong', problems: parsed.problems };
    return { kind: 'read', scripts: scriptsIn(parsed.appspec) };
}
function scriptsIn({ hooks }) {
    return Object.fromEntries(hooks.map(({ event, scripts }) => [event.value, scripts.map(({ location }) => location.value)]));
}

;// CONCATENATED MODULE: ./build/deploy/inspection.js
// Would the commit deploy, by what is in it?


/**
 * Looks at all that the agents will download. Warnings are told; errors are the answer. Where GitHub does not give the
 * archive, the AppSpec alone is read, and where not even that, nobody is held up.
 */
async function inspect(wanted) {
    const { github, repository, commit, signal, report } = wanted;
    // While the archive is on its way.
    const checking = Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(380), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 3013));
    const archive = await github.readArchive(repository, commit, signal);
    const revision = archive && (0,deploy_archive/* openArchive */.p)(archive);
    if (revision === undefined || revision.entries.size === 0) {
        const read = await readScripts(wanted);
        const seen = read.kind === 'unread' ? 'it is deployed unchecked' : 'only its appspec.yml is checked';
        if (!signal.aborted) {
            report({ kind: 'notice', text: `GitHub does not give the archive of ${commit}: ${seen}.` });
        }
        return read;
    }
    const { check } = await checking;
    const { findings, appspec } = await check(revision);
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const { severity, problem } of findings)
        if (severity === 'warning')
            report({ kind: 'warning', problem });
    if (errors.length > 0)
        return { kind: 'wrong', problems: errors.map(({ problem }) => problem) };
    return appspec === undefined ? { kind: 'unread' } : { kind: 'read', scripts: scriptsIn(appspec) };
}

;// CONCATENATED MODULE: ./build/deploy/deploy.js
// How does a commit get onto the instances, from the first question to the last answer?












/** Rejects with a Problem only before it is known which commit is meant; from then on all is told in the outcome. */
async function deploy(options) {
    const { settings, github, clock, report } = options;
    const { application, deploymentGroup, repository } = settings;
    const allowance = (0,interruption/* allow */.c)(settings.timeout, options.signal, clock);
    const { signal } = allowance;
    const weather = (0,deploy_weather/* createWeather */.B)({ clock, report, signal });
    const blindness = (0,deploy_blindness/* createBlindness */.t)(report);
    const job = { ...options, allowance, signal, weather, blindness };
    try {
        const commit = await resolveCommit(job);
        report({ kind: 'started', repository, commit, application, deploymentGroup });
        const wanted = { github, repository, commit, signal, report };
        const read = settings.check ? await inspect(wanted) : await readScripts(wanted);
        const course = await run(job, commit, read);
        const unseen = blindness.problem();
        if (unseen !== undefined)
            report({ kind: 'warning', problem: unseen });
        const scripts = read.kind === 'read' ? read.scripts : undefined;
        const outcome = (0,conclude/* conclude */.E)({ settings, commit, course, scripts, now: clock.now() });
        report({ kind: 'ended', outcome });
        return outcome;
    }
    catch (failure) {
        throw failure instanceof interruption/* Interrupted */.j ? endedEarly() : failure;
    }
    finally {
        allowance.end();
    }
}
async function run(job, commit, read) {
    const { settings, report, signal } = job;
    if (settings.check && read.kind === 'wrong')
        return { status: 'Failed', problems: read.problems };
    try {
        const creation = await create({ ...job, commit });
        if (creation.kind === 'older')
            return stayBehind(job, commit, creation.newer);
        const { deploymentId } = creation;
        if (creation.kind === 'adopted') {
            report({
                kind: 'notice',
                text: `${deploymentId} was made by this run: it is followed, no other is made.`,
            });
        }
        report({ kind: 'created', deploymentId, url: (0,deployment/* consoleUrl */.B)(settings.region, deploymentId) });
        if (settings.wait || signal.aborted)
            return await (0,follow/* follow */.e6)({ ...job, deploymentId });
        return { status: 'Created', made: { id: deploymentId, since: job.clock.now(), instances: [] } };
    }
    catch (failure) {
        const interrupted = job.allowance.by();
        const status = interrupted === undefined ? 'Failed' : (0,follow/* statusOfWhatStopped */.XZ)(interrupted);
        const course = { status, ...(interrupted && { interrupted }) };
        if (failure instanceof interruption/* Interrupted */.j)
            return course;
        if (failure instanceof search/* Unsure */.Rp)
            return { ...course, problems: [failure], unsure: true };
        if (failure instanceof codedeploy_problem/* Problem */.AF)
            return { ...course, problems: [failure] };
        throw failure;
    }
}
function stayBehind({ settings, report }, commit, newer) {
    const what = `${commit} is older than ${newer.commit}, which ${newer.id} has deployed`;
    if (settings.whenOlder === 'skip') {
        report({
            kind: 'notice',
            text: `${what}: it is skipped. To deploy it all the same, set "when-older" to "deploy".`,
        });
        return { status: 'Skipped' };
    }
    const problem = new codedeploy_problem/* Problem */.AF({
        code: 'deployment/older',
        what,
        fix: 'Deploy a newer commit, or set "when-older" to "deploy".',
        at: { kind: 'input', name: 'when-older', value: settings.whenOlder },
    });
    return { status: 'Failed', problems: [problem] };
}
function endedEarly() {
    return new codedeploy_problem/* Problem */.AF({ code: 'deployment/cancelled', what: 'The job ended before anything was deployed' });
}


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createGithub)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5656);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9592);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
// What does GitHub know of the revision? The one file that asks it.



// GitHub answers in a fraction of a second; a deployment need not wait longer for what is only a courtesy.
const PATIENCE = 10_000;
function createGithub({ api, token }) {
    const headers = {
        accept: 'application/vnd.github+json',
        'user-agent': 'potato-deploy',
        'x-github-api-version': '2022-11-28',
        ...(token !== '' && { authorization: `Bearer ${token}` }),
    };
    const open = (path, signal) => (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(`${api}/repos/${path}`, { headers, signal, patience: PATIENCE });
    async function get(path, signal) {
        try {
            const answer = await open(path, signal);
            const body = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(answer);
            if (isFine(answer))
                return { kind: 'ok', body };
            return { kind: 'refused', status: answer.status, message: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(body, 'message') ?? '' };
        }
        catch (error) {
            return { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) };
        }
    }
    async function isReadable(repository, signal) {
        return (await get(repository, signal)).kind === 'ok';
    }
    return {
        async findCommit(repository, ref, signal) {
            const answer = await get(`${repository}/commits/${encode(ref)}`, signal);
            switch (answer.kind) {
                case 'ok': {
                    const sha = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(answer.body, 'sha');
                    if (sha !== undefined && /^[0-9a-f]{40}$/.test(sha))
                        return { kind: 'found', sha };
                    return { kind: 'unreadable', why: 'its answer names no commit', passing: false };
                }
                case 'refused': {
                    const { status, message } = answer;
                    // 422: no such commit; 409: an empty repository; 404: no such commit, or the repository is hidden from us.
                    if (status === 422 || status === 409)
                        return { kind: 'unknown' };
                    if (status === 404 && (await isReadable(repository, signal)))
                        return { kind: 'unknown' };
                    const why = message === '' ? `it says HTTP ${status}` : `it says HTTP ${status}, "${message}"`;
                    return { kind: 'unreadable', why, passing: status >= 500 || status === 429 };
                }
                case 'unreachable':
                    return { kind: 'unreadable', why: answer.why, passing: true };
                default:
                    return answer;
            }
        },
        async isAmbiguous(repository, name, signal) {
            const shas = await Promise.all(['heads', 'tags'].map(async (kind) => {
                const answer = await get(`${repository}/git/ref/${kind}/${encode(name)}`, signal);
                return answer.kind === 'ok' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(answer.body, 'object', 'sha') : undefined;
            }));
            const [branch, tag] = shas;
            return branch !== undefined && tag !== undefined && branch !== tag;
        },
        async compare(repository, base, head, signal) {
            const answer = await get(`${repository}/compare/${base}...${head}?per_page=1`, signal);
            const status = answer.kind === 'ok' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(answer.body, 'status') : undefined;
            switch (status) {
                case 'ahead':
                case 'behind':
                case 'identical':
                case 'diverged':
                    return status;
                default:
                    return 'unknown';
            }
        },
        async readFile(repository, sha, path, signal) {
            const answer = await get(`${repository}/contents/${encode(path)}?ref=${sha}`, signal);
            if (answer.kind !== 'ok' || (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(answer.body, 'encoding') !== 'base64')
                return undefined;
            const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(answer.body, 'content');
            return content === undefined ? undefined : Buffer.from(content, 'base64');
        },
        async readArchive(repository, sha, signal) {
            try {
                const answer = await open(`${repository}/tarball/${sha}`, signal);
                if (isFine(answer))
                    return await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(answer, _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_LIMIT */ .r);
                answer.body.destroy();
                return undefined;
            }
            catch {
                return undefined;
            }
        },
    };
}
const isFine = ({ status }) => status >= 200 && status < 300;
const encode = (path) => path.split('/').map(encodeURIComponent).join('/');


/***/ })

};
;