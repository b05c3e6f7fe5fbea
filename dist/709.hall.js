"use strict";
exports.id = 709;
exports.ids = [709];
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

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFolder: () => (/* binding */ checkFolder)
});

// EXTERNAL MODULE: ./build/codedeploy/check/appspec-place.js
var appspec_place = __webpack_require__(6138);
// EXTERNAL MODULE: ./build/codedeploy/check/check.js + 12 modules
var check = __webpack_require__(3013);
// EXTERNAL MODULE: ./build/codedeploy/check/finding.js
var finding = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/codedeploy/check/subject.js + 1 modules
var check_subject = __webpack_require__(6066);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/codedeploy/revision.js
var revision = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/rehearsal/github/commit.js
var commit = __webpack_require__(4069);
;// CONCATENATED MODULE: ./build/rehearsal/github/git-revision.js
// What is in a commit, for who only wants to look?


/** One call of git for the list, and one each time something is read, however many files. */
async function openGitRevision(git, sha) {
    const tree = await (0,commit/* readTree */.Zc)(git, ['-r', sha]);
    const blobs = new Map(tree.map(entry => [entry.path, entry]));
    return {
        entries: (0,revision/* withFolders */.Qy)(tree.map(({ path, mode }) => [path, entryOf(mode)])),
        read: async (paths) => {
            const wanted = paths.filter(path => blobs.get(path)?.mode.startsWith('100'));
            const contents = await readBlobs(git, wanted.map(path => blobs.get(path)?.sha ?? ''));
            return new Map(wanted.map((path, index) => [path, contents[index] ?? new Uint8Array()]));
        },
    };
}
/** An archive of GitHub's has an empty folder for a submodule (`160000`). */
function entryOf(mode) {
    if (mode === '120000')
        return { kind: 'link', executable: false };
    return { kind: mode === '160000' ? 'folder' : 'file', executable: mode === '100755' };
}
/** `<sha> blob <size>`, a newline, the content, a newline: for each one that was asked for. */
async function readBlobs(git, shas) {
    if (shas.length === 0)
        return [];
    const { stdout } = await git.run(['cat-file', '--batch'], shas.map(sha => `${sha}\n`).join(''));
    let at = 0;
    return shas.map(() => {
        const end = stdout.indexOf('\n', at);
        const size = Number(stdout.subarray(at, end).toString().split(' ')[2] ?? 0);
        at = end + 1 + size + 1;
        return stdout.subarray(end + 1, end + 1 + size);
    });
}

// EXTERNAL MODULE: ./build/rehearsal/github/repository.js + 1 modules
var github_repository = __webpack_require__(6698);
// EXTERNAL MODULE: ./build/rehearsal/github/snapshot.js
var snapshot = __webpack_require__(1832);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/rehearsal/process.js
var process = __webpack_require__(9);
;// CONCATENATED MODULE: ./build/rehearsal/shellcheck.js
// What does ShellCheck say of the hooks, where it is installed?




/**
 * Only what it calls an error, such as a script that cannot be parsed: all else is a matter of taste to somebody. No
 * first line (2148), and carriage returns (1017), are found without it.
 */
const OPTIONS = ['--format=json1', '--severity=error', '--exclude=SC2148,SC1017'];
/** Empty where there is no ShellCheck, or nothing for it. Its own comments silence it, and so does its `.shellcheckrc`. */
async function runShellCheck(options) {
    const { revision, reader, scripts, path, scratch } = options;
    if (scripts.length === 0)
        return [];
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'shellcheck-'));
    try {
        const settings = [...revision.entries.keys()].filter(name => /(^|\/)\.?shellcheckrc$/.test(name));
        await reader.read(settings);
        for (const name of [...scripts, ...settings]) {
            await (0,promises_.mkdir)((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(name)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), reader.texts.get(name) ?? '');
        }
        const program = { cwd: folder, env: { PATH: path } };
        // A program that is not there is no trouble.
        const finished = await (0,process/* run */.eF)('shellcheck', [...OPTIONS, '--', ...scripts], program).catch(() => undefined);
        return readAnswer(finished?.stdout.toString() ?? '');
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function readAnswer(output) {
    // An old one knows no json1, and says so on its standard error.
    if (!output.startsWith('{'))
        return [];
    const { comments = [] } = JSON.parse(output);
    return comments.map(({ file, line, column, code, message }) => (0,finding/* warning */.$e)({
        code: `shellcheck/SC${code}`,
        what: `ShellCheck: ${message}`,
        fix: `Read https://www.shellcheck.net/wiki/SC${code}`,
        at: { kind: 'file', path: file, line, column },
    }));
}

;// CONCATENATED MODULE: ./build/rehearsal/check-folder.js
// What would go wrong if a folder, or a commit of it, were deployed?









/** `scratch` is a folder for temporary files. Throws a Problem where there is no such folder or commit, or no git. */
async function checkFolder(asked, { path, scratch }) {
    const repository = await (0,github_repository/* openRepository */.h_)({ directory: asked.directory, path, scratch });
    try {
        const revision = await openGitRevision(repository.git, await findCommit(repository, asked.commit));
        const prefix = repository.origin?.prefix ?? '';
        const subject = await (0,check_subject/* openSubject */.n)(revision);
        if (subject === undefined)
            return { findings: [(0,appspec_place/* appspecMissing */.x)(revision)], scripts: 0, prefix };
        const scripts = [...new Set(subject.uses.flatMap(({ shell }) => shell?.path ?? []))];
        const shellCheck = runShellCheck({ revision, reader: subject.reader, scripts, path, scratch });
        const { findings } = await (0,check.checkSubject)(subject);
        const all = (0,finding/* inReadingOrder */.g)([...findings, ...(await shellCheck)], check_subject/* APPSPEC */.h);
        return { findings: all, scripts: scripts.length, prefix };
    }
    finally {
        await repository.close();
    }
}
async function findCommit(repository, ref) {
    if (ref === undefined)
        return (0,snapshot/* takeSnapshot */.W)(repository);
    const sha = await repository.resolve(ref);
    if (sha !== undefined)
        return sha;
    throw new problem/* Problem */.AF({
        code: 'command/commit',
        what: `There is no commit "${ref}" in ${repository.directory}.`,
        fix: 'Give a branch, a tag or a sha that "git log" knows there.',
        at: { kind: 'option', name: '--commit', value: ref },
    });
}


/***/ }),

/***/ 4069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// What does a commit say, and what is in it?

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'];
/** The commits that `git log` gives for these arguments. */
async function readCommits(git, args) {
    const format = `--format=tformat:${FIELDS.join('%x00')}%x00`;
    const fields = (await git.need(['log', '--no-show-signature', format, ...args])).split('\0');
    const commits = [];
    for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length)
        commits.push(readCommit(fields.slice(at, at + FIELDS.length)));
    return commits;
}
function readCommit(fields) {
    const [sha = '', tree = '', parents = '', ...rest] = fields;
    const [name = '', email = '', date, committer = '', committerEmail = '', committed, message = ''] = rest;
    return {
        sha: sha.trim(),
        commit: {
            author: { name, email, date: isoDate(date) },
            committer: { name: committer, email: committerEmail, date: isoDate(committed) },
            message: message.trimEnd(),
            tree: { sha: tree },
        },
        parents: parents
            .split(' ')
            .filter(Boolean)
            .map(parent => ({ sha: parent })),
    };
}
function isoDate(seconds) {
    return new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
}
/** What `git ls-tree` gives for these arguments. */
async function readTree(git, args) {
    const lines = (await git.need(['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', ...args]))
        .split('\0')
        .filter(Boolean);
    return lines.map(line => {
        const [mode = '', type = '', sha = '', size] = line.slice(0, line.indexOf('\t')).split(/ +/);
        return { mode, type, sha, size: Number(size) || 0, path: line.slice(line.indexOf('\t') + 1) };
    });
}
/** What is at a path. A link to a file of the same commit is that file; another link is itself. */
async function findEntry(git, sha, path) {
    const [entry] = await readTree(git, [sha, '--', path]);
    if (entry?.mode !== '120000')
        return entry;
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), (await readBlob(git, entry.sha)).toString());
    if (!isInside(target))
        return entry;
    const [linked] = await readTree(git, [sha, '--', target]);
    return linked?.type === 'blob' && linked.mode !== '120000' ? { ...linked, path } : entry;
}
/** Whether a path, below the root of a commit, stays there. */
function isInside(path) {
    return !path.split('/').some(part => part === '..' || part === '.' || part === '') && !path.includes('\0');
}
async function readBlob(git, sha) {
    return (await git.run(['cat-file', 'blob', sha])).stdout;
}


/***/ }),

/***/ 6698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W8: () => (/* binding */ commitDate),
  h_: () => (/* binding */ openRepository),
  rV: () => (/* binding */ writeCommit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/rehearsal/process.js
var process = __webpack_require__(9);
;// CONCATENATED MODULE: ./build/rehearsal/github/git.js
// How is git asked, so that nobody's configuration has a say?



// The repository is another user's where a rehearsal runs as root: git would refuse it. It is only read.
const SETTINGS = ['-c', 'safe.directory=*', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
const VARIABLES = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
/** `path` is where the program is looked for, as in PATH. Nothing else of anybody's environment is passed on. */
function createGit(path, directory, variables = {}) {
    const options = { cwd: directory, env: { PATH: path, ...VARIABLES, ...variables } };
    const git = {
        run: async (args, input) => {
            try {
                return await (0,process/* run */.eF)('git', [...SETTINGS, ...args], {
                    ...options,
                    ...(input !== undefined && { input }),
                });
            }
            catch (cause) {
                throw new problem/* Problem */.AF({
                    code: 'rehearsal/git-missing',
                    what: 'git cannot be started.',
                    why: cause instanceof Error ? cause.message : String(cause),
                    fix: 'Install git ("apt install git"), and see that it is in PATH.',
                    cause,
                });
            }
        },
        ask: async (args) => {
            const { exit, stdout } = await git.run(args);
            return exit === 0 ? stdout.toString().replace(/\n$/, '') : undefined;
        },
        need: async (args, input) => {
            const { exit, stdout, stderr } = await git.run(args, input);
            if (exit === 0)
                return stdout.toString().replace(/\n$/, '');
            throw new problem/* Problem */.AF({
                code: 'rehearsal/git-failed',
                what: `git ${args[0]} failed in ${directory}.`,
                why: stderr.toString().trim(),
                fix: `Run "git status" in ${directory}, and mend what it complains of.`,
            });
        },
        stream: args => {
            const child = (0,process/* start */.ni)('git', [...SETTINGS, ...args], { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
            const output = child.stdout ?? external_node_stream_.Readable.from([]);
            child.once('error', cause => output.destroy(cause));
            return output;
        },
        with: more => createGit(path, directory, { ...variables, ...more }),
    };
    return git;
}

;// CONCATENATED MODULE: ./build/rehearsal/github/repository.js
// Which commits has a folder, seen without touching the repository it is in?




const SHA = /^[0-9a-f]{40}$/;
/** The time of what has no commit before it: archives of what is older than 1980 break Python's zip files. */
const EPOCH = '946684800 +0000';
/** Throws a Problem where there is no such folder, or no git. `scratch` is the folder to make a temporary one in. */
async function openRepository({ directory, path, scratch, }) {
    const folder = await (0,promises_.realpath)(directory).catch(cause => {
        throw new problem/* Problem */.AF({
            code: 'rehearsal/folder-missing',
            what: `There is no folder ${directory}.`,
            fix: 'Give the folder of the site: the one with appspec.yml in it.',
            cause,
        });
    });
    const found = await findOrigin(createGit(path, folder), folder);
    const gitDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'repository-'));
    const git = createGit(path, folder, { GIT_DIR: gitDirectory });
    await git.need(['init', '--quiet', '--bare', '--template=', '--initial-branch=main']);
    if (found !== undefined) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDirectory, 'objects', 'info', 'alternates'), `${found.objects}\n`);
        // Absent unless the clone is shallow.
        await (0,promises_.copyFile)(found.shallow, (0,external_node_path_.join)(gitDirectory, 'shallow')).catch(() => { });
    }
    const origin = found?.origin;
    const part = createParts(git, origin?.prefix ?? '');
    // A name may move, a sha does not: asking git takes longer than all the rest of an answer.
    const resolved = new Map();
    return {
        directory: folder,
        origin,
        git,
        gitDirectory,
        resolve: async (ref) => {
            const known = resolved.get(ref);
            if (known !== undefined || ref.startsWith('-'))
                return known;
            const question = ['rev-parse', '--quiet', '--verify', `${ref}^{commit}`];
            const theirs = await origin?.git.ask(question);
            // Names are the user's repository's; our own commits have none.
            const sha = await (theirs === undefined ? git.ask(question) : part(theirs));
            if (sha !== undefined && SHA.test(ref))
                resolved.set(ref, sha);
            return sha;
        },
        close: () => (0,promises_.rm)(gitDirectory, { recursive: true, force: true }),
    };
}
async function findOrigin(git, folder) {
    const paths = ['objects', 'index', 'info/exclude', 'shallow'].flatMap(name => ['--git-path', name]);
    const answer = await git.ask(['rev-parse', '--show-toplevel', '--show-prefix', ...paths]);
    if (answer === undefined)
        return undefined;
    // A folder that its repository ignores is a folder of its own.
    if ((await git.ask(['check-ignore', '--quiet', '.'])) !== undefined)
        return undefined;
    const [top = folder, prefix = '', ...found] = answer.split('\n');
    const [objects = '', index = '', exclude = '', shallow = ''] = found.map(path => (0,external_node_path_.resolve)(folder, path));
    return { origin: { git, top, prefix, index, exclude }, objects, shallow };
}
/** From a commit to one that has the part of its tree as its whole; undefined where it has no such part. */
function createParts(git, prefix) {
    const made = new Map();
    return async (sha) => {
        if (prefix === '')
            return sha;
        const known = made.get(sha);
        if (known !== undefined)
            return known;
        const tree = await git.ask(['rev-parse', '--quiet', '--verify', `${sha}:${prefix}`]);
        if (tree === undefined)
            return undefined;
        const date = await commitDate(git, sha);
        const part = await writeCommit(git, { tree, date, message: `${prefix} of ${sha}` });
        made.set(sha, part);
        return part;
    };
}
/** Seconds since the epoch, in UTC, as git takes it. */
async function commitDate(git, sha) {
    return sha === undefined ? EPOCH : `${await git.need(['show', '--no-patch', '--format=%ct', sha])} +0000`;
}
/** The same tree, parent and date give the same sha. */
function writeCommit(git, { tree, parent, date, message, }) {
    const identity = (who) => ({
        [`GIT_${who}_NAME`]: 'potato-deploy',
        [`GIT_${who}_EMAIL`]: 'rehearsal@localhost',
        [`GIT_${who}_DATE`]: date,
    });
    const parents = parent === undefined ? [] : ['-p', parent];
    return git
        .with({ ...identity('AUTHOR'), ...identity('COMMITTER') })
        .need(['commit-tree', ...parents, '-m', message, tree]);
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6698);
// Which commit holds a folder as it stands?



/**
 * Makes a commit, in our own repository, of the folder with its uncommitted changes and without its ignored files. What
 * equals HEAD is HEAD. In no repository every file counts. Throws a Problem with git's words where a file cannot be read.
 */
async function takeSnapshot(repository) {
    const head = await repository.resolve('HEAD');
    const tree = await writeTree(repository);
    if (head !== undefined && tree === (await repository.git.need(['rev-parse', `${head}^{tree}`])))
        return head;
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCommit */ .rV)(repository.git, {
        tree,
        parent: head,
        date: await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitDate */ .W8)(repository.git, head),
        message: 'The folder as it stands',
    });
}
async function writeTree({ git, gitDirectory, directory, origin }) {
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'index');
    const work = git.with({ GIT_INDEX_FILE: index, GIT_WORK_TREE: origin?.top ?? directory });
    if (origin === undefined) {
        // What is "big" goes into one pack: thousands of objects, each a file of its own, take twice as long.
        await work.need(['-c', 'core.bigFileThreshold=1', 'add', '--all', '--force', '.']);
        return work.need(['write-tree']);
    }
    // The index knows which files are unchanged without reading them. A repository without commits may have none.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(origin.index, index).catch(() => { });
    await work.need(['-c', `core.excludesFile=${origin.exclude}`, 'add', '--all', '.']);
    return work.need(['write-tree', `--prefix=${origin.prefix}`]);
}


/***/ })

};
;