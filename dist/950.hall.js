"use strict";
exports.id = 950;
exports.ids = [950];
exports.modules = {

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


/***/ }),

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ startStandIn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/rehearsal/github/repository.js + 1 modules
var github_repository = __webpack_require__(6698);
// EXTERNAL MODULE: ./build/rehearsal/github/snapshot.js
var snapshot = __webpack_require__(1832);
// EXTERNAL MODULE: ./build/rehearsal/github/commit.js
var github_commit = __webpack_require__(4069);
;// CONCATENATED MODULE: ./build/rehearsal/github.js
// What does GitHub's API say of the repository that is rehearsed?

/** Where an agent fetches a revision, below the server's address. */
function archivePath({ repository, commitId }) {
    return `/repos/${repository}/tarball/${commitId}`;
}
// The contents API gives a file's content up to 1 MB, and up to 100 MB as raw.
// https://docs.github.com/rest/repos/contents#get-repository-content
const CONTENT_LIMIT = 1024 * 1024;
const RAW_LIMIT = 100 * 1024 * 1024;
// The compare API shows 250 commits on its first page.
// https://docs.github.com/rest/commits/commits#compare-two-commits
const COMPARE_LIMIT = 250;
/** The answers have the members that say something of the repository; links and people's accounts are left out. */
const ROUTES = [
    ['', showRepository],
    ['commits/', showCommit],
    ['contents/', showContents],
    ['contents', showContents],
    ['git/trees/', showTree],
    ['git/blobs/', showBlob],
    ['git/ref/', showRef],
    ['tarball/', sendArchive],
    ['compare/', compare],
];
function createGithub(repository) {
    return async ({ method, url, accept = '' }) => {
        const [path = '', query = ''] = url.split('?', 2);
        const segments = path.split('/').map(decode);
        const [root, repos, owner, name, ...more] = segments;
        const known = root === '' && repos === 'repos' && owner && name && !segments.includes(undefined);
        if (!known || (method !== 'GET' && method !== 'HEAD'))
            return notFound();
        const rest = more.join('/');
        const route = ROUTES.find(([prefix]) => rest === prefix || (prefix.endsWith('/') && rest.startsWith(prefix)));
        if (route === undefined)
            return notFound();
        const [prefix, answer] = route;
        return answer({
            repository,
            owner,
            name,
            rest: rest.slice(prefix.length),
            query: new URLSearchParams(query),
            media: /vnd\.github\.(v3\.)?raw/.test(accept) ? 'raw' : /\.sha\b/.test(accept) ? 'sha' : 'json',
        });
    };
}
async function showRepository({ owner, name, repository }) {
    const branch = await repository.origin?.git.ask(['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return json({
        name,
        full_name: `${owner}/${name}`,
        private: true,
        owner: { login: owner },
        default_branch: branch ?? 'main',
    });
}
async function showCommit({ repository, rest: ref, media }) {
    const sha = await resolve(repository, ref);
    if (sha === undefined)
        return failure(422, `No commit found for SHA: ${ref}`);
    if (media === 'sha')
        return { status: 200, contentType: 'application/vnd.github.sha', body: sha };
    const [commit] = await (0,github_commit/* readCommits */.Fe)(repository.git, ['--max-count=1', sha]);
    return json(commit);
}
async function showContents(question) {
    const { repository, rest, query, media } = question;
    const ref = query.get('ref') ?? 'HEAD';
    const sha = await resolve(repository, ref);
    if (sha === undefined)
        return failure(404, `No commit found for the ref ${ref}`);
    const path = rest.replace(/\/$/, '');
    if (path === '')
        return json((await (0,github_commit/* readTree */.Zc)(repository.git, [sha])).map(showEntry('')));
    if (!(0,github_commit/* isInside */.FK)(path))
        return notFound();
    const entry = await (0,github_commit/* findEntry */.w4)(repository.git, sha, path);
    if (entry === undefined)
        return notFound();
    if (entry.type === 'tree')
        return json((await (0,github_commit/* readTree */.Zc)(repository.git, [entry.sha])).map(showEntry(`${path}/`)));
    if (entry.type !== 'blob')
        return json(showEntry('')(entry));
    if (entry.size > RAW_LIMIT)
        return failure(403, 'This file is larger than 100 MB.');
    const content = await (0,github_commit/* readBlob */.gm)(repository.git, entry.sha);
    if (media === 'raw')
        return { status: 200, contentType: 'application/vnd.github.raw', body: content };
    const small = entry.size <= CONTENT_LIMIT;
    return json({
        ...showEntry('')(entry),
        encoding: small ? 'base64' : 'none',
        content: small ? content.toString('base64') : '',
    });
}
async function showTree({ repository, rest, query }) {
    // A tree's own sha, or a commit, branch or tag.
    const commit = await resolve(repository, rest);
    const sha = await repository.git.ask(['rev-parse', '--quiet', '--verify', `${commit ?? rest}^{tree}`]);
    if (!isName(rest) || sha === undefined)
        return notFound();
    // Any value at all asks for it, "0" too.
    const options = query.has('recursive') ? ['-r', '-t', sha] : [sha];
    const tree = (await (0,github_commit/* readTree */.Zc)(repository.git, options)).map(({ path, mode, type, size, sha }) => type === 'blob' ? { path, mode, type, sha, size } : { path, mode, type, sha });
    return json({ sha, tree, truncated: false });
}
async function showBlob({ repository, rest, media }) {
    if (!/^[0-9a-f]{40}$/.test(rest))
        return notFound();
    if ((await repository.git.ask(['cat-file', '-t', rest])) !== 'blob')
        return notFound();
    const content = await (0,github_commit/* readBlob */.gm)(repository.git, rest);
    if (media === 'raw')
        return { status: 200, contentType: 'application/vnd.github.raw', body: content };
    return json({
        sha: rest,
        size: content.length,
        encoding: 'base64',
        content: content.toString('base64'),
    });
}
/** `heads/<branch>` or `tags/<tag>`. What an annotated tag points to is shown as the commit it means. */
async function showRef({ repository, rest }) {
    const sha = /^(heads|tags)\//.test(rest) ? await resolve(repository, `refs/${rest}`) : undefined;
    return sha === undefined ? notFound() : json({ ref: `refs/${rest}`, object: { type: 'commit', sha } });
}
/** GitHub redirects to another host for it; here it comes at once. */
async function sendArchive({ repository, owner, name, rest: ref }) {
    const sha = await resolve(repository, ref);
    if (sha === undefined)
        return notFound();
    const body = repository.git.stream([
        'archive',
        '--format=tar.gz',
        '-1',
        `--prefix=${owner}-${name}-${sha.slice(0, 7)}/`,
        sha,
    ]);
    return { status: 200, contentType: 'application/x-gzip', body };
}
async function compare({ repository, rest }) {
    const [baseRef = '', headRef = ''] = rest.split('...');
    const [base, head] = [await resolve(repository, baseRef), await resolve(repository, headRef)];
    if (base === undefined || head === undefined)
        return notFound();
    const mergeBase = await repository.git.ask(['merge-base', base, head]);
    if (mergeBase === undefined)
        return failure(404, `No common ancestor between ${baseRef} and ${headRef}.`);
    const counts = await repository.git.need(['rev-list', '--left-right', '--count', `${base}...${head}`]);
    const [behind = 0, ahead = 0] = counts.split('\t').map(Number);
    const [from] = await (0,github_commit/* readCommits */.Fe)(repository.git, ['--max-count=1', base]);
    const [common] = await (0,github_commit/* readCommits */.Fe)(repository.git, ['--max-count=1', mergeBase]);
    const commits = await (0,github_commit/* readCommits */.Fe)(repository.git, ['--reverse', `${base}..${head}`]);
    return json({
        base_commit: from,
        merge_base_commit: common,
        status: ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        commits: commits.slice(0, COMPARE_LIMIT),
    });
}
/** A branch (`heads/…`), a tag (`tags/…`) or a sha: names only, no expressions of git's. */
async function resolve(repository, ref) {
    return isName(ref) ? repository.resolve(ref) : undefined;
}
// https://git-scm.com/docs/git-check-ref-format
function isName(ref) {
    return ref !== '' && !/^-|[\0-\x20\x7f~^:?*[\\]|\.\.|@\{/.test(ref);
}
function showEntry(folder) {
    return ({ path, mode, type, sha, size }) => ({
        type: mode === '120000' ? 'symlink' : { blob: 'file', tree: 'dir', commit: 'submodule' }[type],
        size,
        name: path.slice(path.lastIndexOf('/') + 1),
        path: `${folder}${path}`,
        sha,
    });
}
function json(value) {
    return { status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}
function notFound() {
    return failure(404, 'Not Found');
}
function failure(status, message) {
    return {
        ...json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }),
        status,
    };
}
/** undefined where it is not UTF-8 in percent signs. */
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/instance/provision.js
// What prepares the instance before its first deployment?



/** In a revision, run unless another program is named. */
const DEFAULT_PROVISION = 'hooks/provision.sh';
/** The revision's own; undefined where it brings none. */
async function provisionOf(repository, commit) {
    const read = async (path) => {
        const { exit, stdout } = await repository.git.run(['cat-file', 'blob', `${commit}:${path}`]);
        return exit === 0 ? stdout : undefined;
    };
    const listing = await repository.git.ask([
        'ls-tree',
        '--name-only',
        '-z',
        commit,
        `${external_node_path_.posix.dirname(DEFAULT_PROVISION)}/`,
    ]);
    const names = (listing ?? '').split('\0').map(path => external_node_path_.posix.basename(path));
    return await gather((0,external_node_path_.basename)(DEFAULT_PROVISION), names, name => read(external_node_path_.posix.join(external_node_path_.posix.dirname(DEFAULT_PROVISION), name)));
}
/** A program on this machine. Throws a Problem where there is none. */
async function provisionFrom(path, names) {
    const read = name => (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name)).catch(() => undefined);
    const provision = await gather((0,external_node_path_.basename)(path), names, read);
    if (provision !== undefined)
        return provision;
    throw new problem/* Problem */.AF({
        code: 'rehearsal/provision-missing',
        what: `There is no file ${path}.`,
        fix: 'Name a program that prepares a bare machine.',
        at: { kind: 'option', name: '--provision', value: path },
    });
}
async function gather(program, names, read) {
    const text = await read(program);
    if (text === undefined)
        return undefined;
    const files = new Map([[program, text]]);
    for (const name of names) {
        if (name === '' || name === program || !text.includes(name))
            continue;
        const content = await read(name);
        if (content !== undefined)
            files.set(name, content);
    }
    return { program, files };
}

// EXTERNAL MODULE: ./build/rehearsal/instance.js + 2 modules
var instance = __webpack_require__(182);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/rehearsal/service/aws-error.js
// How does the service say no?
/** An answer of the service that is an error: its permanent code, a sentence of ours, and the HTTP status. */
class AwsError extends Error {
    name = 'AwsError';
    code;
    status;
    /** CodeDeploy's own exceptions are all 400; what stands before it (signature, size, overload) has others. */
    constructor(code, message, status = 400) {
        super(message);
        this.code = code;
        this.status = status;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/service/fault.js
// Which weather does a caller meet?

/** The connection ends without an answer. Not an error that AWS sends: a server closes the socket. */
class Disconnected extends Error {
    name = 'Disconnected';
}
function createFaults(clock) {
    const plans = [];
    function isBelowLimit(plan) {
        if (plan.fault.kind !== 'throttle' || plan.fault.above === undefined)
            return false;
        plan.recent = plan.recent.filter(at => at > clock.now() - 1000);
        if (plan.recent.length >= plan.fault.above)
            return false;
        plan.recent = [...plan.recent, clock.now()];
        return true;
    }
    /** Every plan counts every call it covers. Delays add up; of the others the first that strikes is met. */
    function next(operation) {
        const met = { delay: 0, fault: undefined };
        for (const plan of plans) {
            if (plan.left <= 0 || (plan.operation !== '*' && plan.operation !== operation))
                continue;
            plan.calls += 1;
            if (plan.calls % plan.every !== 0 || isBelowLimit(plan))
                continue;
            if (plan.fault.kind === 'delay')
                met.delay += plan.fault.milliseconds;
            else if (met.fault === undefined)
                met.fault = plan.fault;
            else
                continue;
            plan.left -= 1;
        }
        return met;
    }
    return {
        plan: (operation, fault, { times = 1, every = 1 } = {}) => {
            plans.push({ operation, fault, every, left: times, calls: 0, recent: [] });
        },
        meet: async (operation, perform) => {
            const { delay, fault } = next(operation);
            if (delay > 0)
                await clock.sleep(delay);
            switch (fault?.kind) {
                case undefined:
                    return perform();
                case 'throttle':
                    throw new AwsError('ThrottlingException', 'Rate exceeded');
                case 'server-error':
                    throw new AwsError('InternalFailure', 'The stand-in was told to fail here.', 500);
                case 'error':
                    throw new AwsError(fault.code, fault.message ?? 'The stand-in was told to refuse this.', fault.status);
                case 'reset':
                    throw new Disconnected();
                case 'lost-answer':
                    await perform();
                    throw new Disconnected();
                default:
                    return fault;
            }
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@smithy/signature-v4/dist-es/SignatureV4.js + 11 modules
var SignatureV4 = __webpack_require__(7476);
;// CONCATENATED MODULE: ./build/rehearsal/service/signature.js
// Was this request signed with our credentials?



// "the request must reach AWS within five minutes of the time stamp in the request".
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
const CLOCK_SKEW = 5 * 60_000;
const AUTHORIZATION = /^AWS4-HMAC-SHA256 +Credential=([^/, ]+)\/(\d{8})\/([^/, ]+)\/codedeploy\/aws4_request *, *SignedHeaders=([a-z0-9;-]+) *, *Signature=([0-9a-f]{64})$/;
/**
 * Throws AwsError (403) unless the request was signed for CodeDeploy in this region, lately, with these credentials,
 * and with everything that decides what it does: host, body and every x-amz header.
 */
async function verifySignature(request, { credentials, region, now }) {
    const { headers, body } = request;
    const authorization = headers.get('authorization');
    if (authorization === undefined)
        throw new AwsError('MissingAuthenticationTokenException', 'The request is not signed.', 403);
    const [, accessKeyId = '', day = '', scopeRegion, names = '', signature = ''] = AUTHORIZATION.exec(authorization) ??
        refuse('its Authorization header is not one of AWS Signature Version 4 for codedeploy');
    if (accessKeyId !== credentials.accessKeyId)
        throw new AwsError('UnrecognizedClientException', `The access key ${accessKeyId} is not the stand-in's.`, 403);
    if (scopeRegion !== region)
        refuse(`it is scoped to ${scopeRegion}, and this is ${region}`);
    const signedAt = readDate(headers.get('x-amz-date'), day);
    if (Math.abs(now - signedAt.getTime()) > CLOCK_SKEW)
        refuse(`it was made at ${signedAt.toISOString()}, and it is ${new Date(now).toISOString()}`);
    const signed = new Set(names.split(';'));
    const decisive = ['host', ...[...headers.keys()].filter(name => name.startsWith('x-amz-'))];
    for (const name of decisive)
        if (!signed.has(name))
            refuse(`it does not cover the header ${name}`);
    // The signer would take the caller's word for the body's hash.
    const claimed = headers.get('x-amz-content-sha256');
    if (claimed !== undefined && claimed !== (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex'))
        refuse('x-amz-content-sha256 is not the hash of the body');
    const expected = await sign(request, { credentials, region, signedAt, signed });
    if (!(0,external_node_crypto_.timingSafeEqual)(Buffer.from(expected, 'hex'), Buffer.from(signature, 'hex')))
        refuse('it does not match the request');
}
async function sign({ method, url, headers, body }, { credentials, region, signedAt, signed, }) {
    const signer = new SignatureV4/* SignatureV4 */.B({
        credentials,
        region,
        service: 'codedeploy',
        sha256: Sha256,
        applyChecksum: false,
    });
    const request = {
        method,
        protocol: 'http:',
        hostname: '',
        path: url,
        query: {},
        headers: Object.fromEntries([...signed].map(name => [name, headers.get(name) ?? ''])),
        body,
    };
    // The signer leaves some headers out by itself, user-agent for one, and the caller may have signed them.
    const resigned = await signer.sign(request, { signingDate: signedAt, signableHeaders: signed });
    return AUTHORIZATION.exec(resigned.headers['authorization'] ?? '')?.[5] ?? refuse('it cannot be checked');
}
/** `20260131T123456Z`, of the day the credential is scoped to. */
function readDate(text, day) {
    const [, date = '', ...rest] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '') ??
        refuse('x-amz-date is missing or malformed');
    const [month = '', dayOfMonth = '', hour = '', minute = '', second = ''] = rest;
    if (`${date}${month}${dayOfMonth}` !== day)
        refuse('x-amz-date is not of the day it is scoped to');
    const parsed = new Date(`${date}-${month}-${dayOfMonth}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(parsed.getTime()) ? refuse('x-amz-date is no date') : parsed;
}
function refuse(reason) {
    throw new AwsError('InvalidSignatureException', `The signature is refused: ${reason}.`, 403);
}
/** SHA-256 as the signer wants it: keyed when there is a secret. */
class Sha256 {
    #hash;
    constructor(secret) {
        this.#hash = secret === undefined ? (0,external_node_crypto_.createHash)('sha256') : (0,external_node_crypto_.createHmac)('sha256', bytes(secret));
    }
    update(data) {
        this.#hash.update(data);
    }
    async digest() {
        return this.#hash.digest();
    }
    /** The signer makes a new one for every hash. */
    reset() { }
}
function bytes(source) {
    if (typeof source === 'string')
        return source;
    if (source instanceof ArrayBuffer)
        return new Uint8Array(source);
    return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
}

;// CONCATENATED MODULE: ./build/rehearsal/service/protocol.js
// How is a request in AWS JSON 1.1 heard, and how is it answered?



const TARGET = 'CodeDeploy_20141006.';
/**
 * Answers one request: the signature first, then the operation. Throws Disconnected where a fault was planned.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
async function answerAws(request, { service, credentials, region, clock, }) {
    try {
        await verifySignature(request, { credentials, region, now: clock.now() });
        const target = request.headers.get('x-amz-target') ?? '';
        if (request.method !== 'POST' || request.url !== '/' || !target.startsWith(TARGET))
            throw new AwsError('UnknownOperationException', `An operation is a POST to / with X-Amz-Target: ${TARGET}<Operation>; this has ${JSON.stringify(target)}.`);
        const output = await service.call(target.slice(TARGET.length), parse(request.body));
        return { status: 200, headers: headers(), body: JSON.stringify(toWire(output)) };
    }
    catch (error) {
        if (error instanceof AwsError)
            return answerError(error);
        throw error;
    }
}
/** An error as AWS sends it. */
function answerError({ code, message, status }) {
    return { status, headers: headers(), body: JSON.stringify({ __type: code, message }) };
}
function headers() {
    return { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': (0,external_node_crypto_.randomUUID)() };
}
function parse(body) {
    if (body.length === 0)
        return {};
    try {
        return JSON.parse(body.toString());
    }
    catch (error) {
        throw new AwsError('SerializationException', `The request is not JSON: ${error.message}`);
    }
}
/** Times are seconds since the epoch, with milliseconds behind the point. */
function toWire(value) {
    if (value instanceof Date)
        return value.getTime() / 1000;
    if (Array.isArray(value))
        return value.map(toWire);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toWire(member)]));
}

;// CONCATENATED MODULE: ./build/rehearsal/server.js
// How does the stand-in listen, and to whom?







// It runs other people's code, as root even: nobody but this machine is let in, whatever the options say.
const ADDRESS = '127.0.0.1';
// The largest request of the operations there are is a CreateDeployment of a few kilobytes.
const BODY_LIMIT = 1024 * 1024;
const HEADER_LIMIT = 16 * 1024;
// A whole request has to arrive in this time; an idle connection is kept longer than a client keeps one between two polls,
// so that it is never closed under a request.
const REQUEST_TIMEOUT = 30_000;
const KEEP_ALIVE_TIMEOUT = 10 * 60_000;
/** Listens on loopback. Throws a Problem where the port is taken. */
async function startServer(options) {
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: HEADER_LIMIT, requestTimeout: REQUEST_TIMEOUT });
    server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT;
    const port = await new Promise((resolve, reject) => {
        server.once('error', cause => reject(notListening(options.port, cause)));
        server.listen(options.port ?? 0, ADDRESS, () => {
            const address = server.address();
            if (typeof address === 'object' && address !== null)
                resolve(address.port);
        });
    });
    server.on('request', (request, response) => {
        answer(request, response, port, options).catch(error => fail(error, request, response));
    });
    return {
        url: `http://${ADDRESS}:${port}`,
        close: () => new Promise(resolve => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function answer(request, response, port, options) {
    const { url = '/', method = 'GET' } = request;
    // A page in a browser can point its own name at 127.0.0.1; it cannot choose the Host that is then sent.
    const host = request.headers.host?.toLowerCase();
    if (host !== `${ADDRESS}:${port}` && host !== `localhost:${port}`) {
        request.resume();
        return send(response, 421, { 'content-type': 'text/plain' }, 'This is not the host you asked for.\n');
    }
    if (url.startsWith('/repos/') && options.github !== undefined) {
        request.resume();
        const { status, contentType, body } = await options.github({
            method,
            url,
            accept: request.headers.accept,
        });
        return send(response, status, { 'content-type': contentType }, body);
    }
    const body = await readBody(request);
    if (body === undefined) {
        const { status, headers, body } = answerError(tooLarge());
        return send(response, status, { ...headers, connection: 'close' }, body);
    }
    const signed = { method, url, headers: flatten(request), body };
    const { status, headers, body: text } = await answerAws(signed, options);
    return send(response, status, headers, text);
}
/** The caller was to lose the connection, or has lost it; or something broke here, which is told if it still can be. */
function fail(error, request, response) {
    if (error instanceof Disconnected || response.headersSent) {
        request.socket.destroy();
        return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    const { status, headers, body } = answerError(new AwsError('InternalFailure', reason, 500));
    response.writeHead(status, headers).end(body);
}
/** undefined: it is too large. What still comes is heard and forgotten, so that the caller hears the answer. */
function readBody(request) {
    const chunks = [];
    let size = Number(request.headers['content-length'] ?? 0) > BODY_LIMIT ? Number.POSITIVE_INFINITY : 0;
    return new Promise((resolve, reject) => {
        if (size > BODY_LIMIT)
            resolve(undefined);
        request.on('data', (chunk) => {
            size += chunk.length;
            if (size > BODY_LIMIT)
                resolve(undefined);
            else
                chunks.push(chunk);
        });
        request.once('end', () => resolve(Buffer.concat(chunks)));
        request.once('error', reject);
    });
}
function flatten({ headers }) {
    const entries = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(',')]);
    return new Map(entries);
}
async function send(response, status, headers, body) {
    response.writeHead(status, headers);
    if (body instanceof external_node_stream_.Readable)
        await (0,external_node_stream_promises_.pipeline)(body, response);
    else
        response.end(body);
}
function tooLarge() {
    return new AwsError('RequestEntityTooLargeException', `A request may have ${BODY_LIMIT} bytes.`, 413);
}
function notListening(port, cause) {
    return new problem/* Problem */.AF({
        code: 'rehearsal/port-taken',
        what: `The stand-in cannot listen on ${ADDRESS}${port ? `:${port}` : ''}.`,
        why: cause.message,
        fix: 'Give another --port, or none: then any that is free is taken.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
;// CONCATENATED MODULE: ./build/rehearsal/service/group.js
// What is a deployment group, and what has been deployed to it?


function createApplication({ name, groups }, now) {
    const createGroup = (setup) => ({
        setup,
        id: setup.id ?? (0,external_node_crypto_.randomUUID)(),
        applicationName: name,
        deployments: [],
        installed: new Map(),
    });
    return {
        name,
        id: (0,external_node_crypto_.randomUUID)(),
        createdAt: now,
        groups: new Map(groups.map(setup => [setup.name, createGroup(setup)])),
    };
}
/** The deployment that keeps the group busy. */
function activeDeployment(group) {
    const last = group.deployments.at(-1);
    return last !== undefined && !(0,lifecycle/* isFinalDeployment */.sv)(last.status) ? last : undefined;
}
function lastSuccessful(group) {
    return group.deployments.findLast(deployment => deployment.status === 'Succeeded');
}
/** The instances that do not have this revision yet. */
function outdated(group, { repository, commitId }) {
    return group.setup.instances.filter(({ id }) => {
        const installed = group.installed.get(id);
        return installed?.repository !== repository || installed.commitId !== commitId;
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/service/target.js
// How does one instance come through one deployment?

// "If a lifecycle event doesn't start within five minutes, the deployment fails": the agent is not there.
// https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-deployments.html
const SILENCE_LIMIT = 5 * 60_000;
// An event may take one hour. A script's own default timeout is an hour too: the minute lets the agent tell of it first.
// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
const EVENT_LIMIT = 61 * 60_000;
function createTarget(instance, events, clock) {
    return {
        instance,
        status: 'Pending',
        events: events.map(name => ({ name, status: 'Pending' })),
        updatedAt: clock.now(),
    };
}
/** Whether an event runs there now, which a stop does not end. */
function isRunning(target) {
    return target.events.some(event => event.status === 'InProgress');
}
/** What has not begun never will. An event that runs now goes on, and the target ends with it. */
function skip(target, clock) {
    for (const event of target.events)
        if (event.status === 'Pending')
            event.status = 'Skipped';
    if (!isRunning(target))
        target.status = 'Skipped';
    target.updatedAt = clock.now();
}
/**
 * Runs the events in order, until one fails or the deployment is stopped; what runs when it is stopped runs to its end.
 * Never rejects.
 */
async function runTarget(target, world) {
    const { clock, stop, ignoreApplicationStopFailures } = world;
    target.status = 'InProgress';
    for (const event of target.events) {
        if (stop.aborted)
            return skip(target, clock);
        const result = await runEvent(target, event, world);
        if (result === undefined)
            return skip(target, clock);
        const forgiven = ignoreApplicationStopFailures && lifecycle/* EVENTS_OF_THE_PREVIOUS_REVISION */.Cg.includes(event.name);
        if (result.status === 'Failed' && !forgiven) {
            skip(target, clock);
            target.status = 'Failed';
            return;
        }
    }
    target.status = 'Succeeded';
    target.updatedAt = clock.now();
}
/** undefined: the deployment was stopped before the agent asked for the event. */
async function runEvent(target, event, { clock, stop, specification }) {
    if (target.instance.silent === true) {
        await clock.sleep(SILENCE_LIMIT, stop);
        if (stop.aborted)
            return undefined;
    }
    event.status = 'InProgress';
    event.startedAt = target.updatedAt = clock.now();
    const result = target.instance.silent
        ? target_failure(silence(target.instance))
        : await execute(target.instance, event.name, specification, clock);
    event.status = result.status;
    event.result = result;
    event.endedAt = target.updatedAt = clock.now();
    return result;
}
async function execute(instance, event, specification, clock) {
    // There is no load balancer in a rehearsal: its own two events succeed at once.
    if (event === 'BlockTraffic' || event === 'AllowTraffic')
        return SUCCESS;
    const done = new AbortController();
    const late = clock
        .sleep(EVENT_LIMIT, done.signal)
        .then(() => target_failure(`${event} did not end within an hour on ${instance.id}.`));
    try {
        return await Promise.race([instance.execute({ event, specification }), late]);
    }
    catch (error) {
        // AWS would wait for such an instance until the hour is over.
        const reason = error instanceof Error ? error.message : String(error);
        return target_failure(`The agent on ${instance.id} is gone: ${reason}`);
    }
    finally {
        done.abort();
    }
}
const SUCCESS = {
    status: 'Succeeded',
    noop: false,
    errorCode: 'Success',
    scriptName: '',
    message: '',
    logTail: '',
};
function silence({ id }) {
    return (`The agent on ${id} did not receive the lifecycle event within 5 minutes: it is not installed, not running, or ` +
        'cannot reach CodeDeploy. See "systemctl status codedeploy-agent" and its log on the instance.');
}
function target_failure(message) {
    return { ...SUCCESS, status: 'Failed', errorCode: 'UnknownError', message };
}

;// CONCATENATED MODULE: ./build/rehearsal/service/rollout.js
// Which instances get a revision at a time, and how many of them have to succeed?

const DEFAULT_DEPLOYMENT_CONFIG = 'CodeDeployDefault.OneAtATime';
/**
 * Instances that have to stay healthy, out of a fleet. A deployment may take another instance while that many are left, and
 * succeeds when that many, and at least one, succeeded: so the last instance of OneAtATime may fail. In AWS an instance
 * whose last deployment failed counts as unhealthy from the start; here every one begins healthy.
 * https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
 */
const MINIMUM_HEALTHY = {
    'CodeDeployDefault.AllAtOnce': () => 0,
    // Half at a time, rounded down, is half kept, rounded up; a single instance has to go all the same.
    'CodeDeployDefault.HalfAtATime': fleet => Math.min(Math.ceil(fleet / 2), fleet - 1),
    [DEFAULT_DEPLOYMENT_CONFIG]: fleet => fleet - 1,
};
function isDeploymentConfig(name) {
    return Object.hasOwn(MINIMUM_HEALTHY, name);
}
function minimumHealthy(deploymentConfig, fleet) {
    return MINIMUM_HEALTHY[deploymentConfig]?.(fleet) ?? 0;
}
/** How many instances of a fleet have to succeed for its deployment to succeed. */
function requiredSuccesses(deploymentConfig, fleet) {
    return Math.max(1, minimumHealthy(deploymentConfig, fleet));
}
/**
 * Takes one instance after another, as many at a time as the configuration allows. Resolves when nothing runs any more,
 * because all are done or too many have failed.
 */
function rollOut(targets, deploymentConfig, world) {
    const minimum = minimumHealthy(deploymentConfig, targets.length);
    const waiting = targets.values();
    let running = 0;
    let failed = 0;
    return new Promise(resolve => {
        const proceed = () => {
            while (targets.length - failed - running - 1 >= minimum) {
                const { value: target, done } = waiting.next();
                if (done)
                    break;
                running += 1;
                runTarget(target, world).then(() => {
                    running -= 1;
                    if (target.status === 'Failed')
                        failed += 1;
                    proceed();
                });
            }
            if (running === 0)
                resolve();
        };
        proceed();
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/service/deployment.js
// How does one deployment live, from Created to its end?





// What the agent's own tool for local deployments lists. Whether the service lists the same is not known; an AppSpec with
// another event is wrong in any case, and so it is told.
const POSSIBLE_EVENTS = lifecycle/* EVENTS */.qY.filter(event => event !== 'BlockTraffic' && event !== 'AllowTraffic');
/** Makes a deployment and sets it going. */
function begin(group, request, world) {
    const before = group.deployments.at(-1);
    const previousRevision = lastSuccessful(group)?.request.revision;
    const deployment = {
        id: newDeploymentId(),
        group,
        request,
        ...(previousRevision && { previousRevision }),
        status: 'Created',
        targets: [],
        createdAt: world.clock.now(),
        stop: new AbortController(),
        finished: Promise.resolve(),
    };
    group.deployments.push(deployment);
    deployment.finished = Promise.all([
        before?.finished,
        run(deployment, before, world).catch(error => breakOff(deployment, error, world)),
    ]);
    return deployment;
}
/** Ends it now; what runs on an instance runs on. Tells whether something does. */
function stop(deployment, world, rollBack) {
    const running = deployment.targets.some(isRunning);
    deployment.stop.abort();
    deployment.error = { code: 'MANUAL_STOP', message: 'The deployment was stopped by StopDeployment.' };
    end(deployment, 'Stopped', world, rollBack);
    return { running };
}
async function run(deployment, before, world) {
    const { group, request } = deployment;
    const { signal } = deployment.stop;
    await pause(signal, world);
    if (signal.aborted)
        return;
    deployment.status = 'Queued';
    // A deployment that was stopped may still have a script running. Whether AWS lets the next one overlap with it on the
    // instance is not known; here it waits in the queue.
    await Promise.race([before?.finished, aborted(signal)]);
    await pause(signal, world);
    const found = await world.hasCommit(request.revision);
    if (signal.aborted)
        return;
    const { repository, commitId } = request.revision;
    if (!found)
        return deployment_fail(deployment, 'REVISION_MISSING', `There is no commit ${commitId} in ${repository}.`, world);
    const outdatedOnly = request.updateOutdatedInstancesOnly;
    const instances = outdatedOnly ? outdated(group, request.revision) : group.setup.instances;
    const events = group.setup.loadBalancer ? lifecycle/* EVENTS */.qY : lifecycle/* IN_PLACE_EVENTS */.e3;
    deployment.targets = instances.map(instance => createTarget(instance, events, world.clock));
    deployment.status = 'InProgress';
    deployment.startedAt = world.clock.now();
    if (instances.length === 0) {
        const missing = outdatedOnly ? 'no outdated instance' : 'no instance';
        return deployment_fail(deployment, 'NO_INSTANCES', `The deployment group has ${missing}.`, world);
    }
    await rollOut(deployment.targets, request.deploymentConfig, {
        specification: specify(deployment, world),
        ignoreApplicationStopFailures: request.ignoreApplicationStopFailures,
        clock: world.clock,
        stop: signal,
    });
    conclude(deployment, world);
}
/** Nothing runs any more. One that was stopped has ended before. */
function conclude(deployment, world) {
    const { targets, request, group } = deployment;
    const count = (status) => targets.filter(target => target.status === status).length;
    for (const { status, instance } of targets)
        if (status === 'Succeeded')
            group.installed.set(instance.id, request.revision);
    if ((0,lifecycle/* isFinalDeployment */.sv)(deployment.status))
        return;
    const required = requiredSuccesses(request.deploymentConfig, targets.length);
    if (count('Succeeded') >= required) {
        end(deployment, 'Succeeded', world);
    }
    else {
        const failed = `${count('Failed')} of ${targets.length} instances failed`;
        const message = `${failed}; with ${request.deploymentConfig} at least ${required} must succeed.`;
        deployment_fail(deployment, 'HEALTH_CONSTRAINTS', message, world);
    }
}
function deployment_fail(deployment, code, message, world) {
    deployment.error = { code, message };
    end(deployment, 'Failed', world);
}
/** The stand-in itself has failed. */
function breakOff(deployment, error, world) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(0,lifecycle/* isFinalDeployment */.sv)(deployment.status))
        deployment_fail(deployment, 'INTERNAL_ERROR', message, world);
}
function end(deployment, status, world, rollBack) {
    for (const target of deployment.targets)
        if (target.status === 'Pending' || target.status === 'InProgress')
            skip(target, world.clock);
    deployment.status = status;
    deployment.endedAt = world.clock.now();
    world.ended(deployment, rollBack);
}
function specify({ id, group, request }, { archiveUrl }) {
    const { commitId } = request.revision;
    const [account = '', repository = ''] = request.revision.repository.split('/');
    return {
        deploymentId: id,
        applicationName: group.applicationName,
        deploymentGroupId: group.id,
        deploymentGroupName: group.setup.name,
        deploymentCreator: request.creator,
        deploymentType: 'IN_PLACE',
        fileExistsBehavior: request.fileExistsBehavior,
        allPossibleLifecycleEvents: POSSIBLE_EVENTS,
        revision: { kind: 'GitHub', account, repository, commitId, archiveUrl: archiveUrl(request.revision) },
    };
}
/** `d-` and nine capitals or digits, as AWS makes them. */
function newDeploymentId() {
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    return `d-${Array.from({ length: 9 }, () => characters[(0,external_node_crypto_.randomInt)(characters.length)]).join('')}`;
}
async function pause(signal, { startDelay, clock }) {
    if (startDelay > 0)
        await clock.sleep(startDelay, signal);
}
function aborted(signal) {
    return new Promise(resolve => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/service/memory.js
// What does the service remember?
function allGroups({ applications }) {
    return [...applications.values()].flatMap(({ groups }) => [...groups.values()]);
}

;// CONCATENATED MODULE: ./build/rehearsal/service/lookup.js
// Which application, group, deployment or target does a request mean?


// Names: 1 to 100 characters. https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const NAME = /^[\w+=,.@-]{1,100}$/;
const DEPLOYMENT_ID = /^d-[0-9A-Z]{9}$/;
function findApplication({ applications }, name) {
    if (name === undefined)
        throw new AwsError('ApplicationNameRequiredException', 'The request names no application.');
    if (!NAME.test(name))
        throw invalidName('InvalidApplicationNameException', name);
    const application = applications.get(name);
    if (application !== undefined)
        return application;
    throw new AwsError('ApplicationDoesNotExistException', `There is no application ${name} here, only ${list(applications.keys())}.`);
}
function findGroup(memory, application, name) {
    const { groups } = findApplication(memory, application);
    if (name === undefined)
        throw new AwsError('DeploymentGroupNameRequiredException', 'The request names no deployment group.');
    if (!NAME.test(name))
        throw invalidName('InvalidDeploymentGroupNameException', name);
    const group = groups.get(name);
    if (group !== undefined)
        return group;
    throw new AwsError('DeploymentGroupDoesNotExistException', `The application ${application} has no deployment group ${name}, only ${list(groups.keys())}.`);
}
function findDeployment(memory, id) {
    const deployment = findDeployments(memory, [requireId(id)])[0];
    if (deployment !== undefined)
        return deployment;
    throw new AwsError('DeploymentDoesNotExistException', `There is no deployment ${id} here.`);
}
/** Those of the ids that exist, in their order. */
function findDeployments(memory, ids) {
    for (const id of ids)
        if (!DEPLOYMENT_ID.test(id))
            throw new AwsError('InvalidDeploymentIdException', `${JSON.stringify(id)} is not a deployment id: d- and nine capitals or digits.`);
    const groups = allGroups(memory);
    return ids.flatMap(id => groups.flatMap(group => group.deployments.filter(found => found.id === id)));
}
/** A deployment whose targets can be shown: it has started, or has ended without. */
function findStarted(memory, id) {
    const deployment = findDeployment(memory, id);
    if (deployment.status !== 'Created' && deployment.status !== 'Queued')
        return deployment;
    throw new AwsError('DeploymentNotStartedException', `Deployment ${deployment.id} is ${deployment.status}; its targets are not known yet.`);
}
function findTarget(deployment, id) {
    if (id === undefined || id === '')
        throw new AwsError('DeploymentTargetIdRequiredException', 'The request names no target.');
    const target = deployment.targets.find(({ instance }) => instance.id === id);
    if (target !== undefined)
        return target;
    throw new AwsError('DeploymentTargetDoesNotExistException', `Deployment ${deployment.id} has no target ${JSON.stringify(id)}.`);
}
function requireId(id) {
    if (id !== undefined && id !== '')
        return id;
    throw new AwsError('DeploymentIdRequiredException', 'The request names no deployment.');
}
function invalidName(code, name) {
    return new AwsError(code, `${JSON.stringify(name)} is not a name of 1 to 100 letters, digits or + = , . @ - _.`);
}
function list(names) {
    return [...names].join(', ') || 'none at all';
}

;// CONCATENATED MODULE: ./build/rehearsal/service/create-deployment.js
// What may be deployed, and who gets in line?





// https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const DESCRIPTION_LIMIT = 256;
const FILE_EXISTS_BEHAVIORS = ['DISALLOW', 'OVERWRITE', 'RETAIN'];
const ROLLBACK_EVENTS = [
    'DEPLOYMENT_FAILURE',
    'DEPLOYMENT_STOP_ON_ALARM',
    'DEPLOYMENT_STOP_ON_REQUEST',
];
function createDeployment(memory, input) {
    const group = findGroup(memory, input.applicationName, input.deploymentGroupName);
    const request = readRequest(input, group);
    const active = activeDeployment(group);
    if (active !== undefined)
        throw new AwsError('DeploymentLimitExceededException', `The deployment group ${group.setup.name} is busy with deployment ${active.id}.`);
    return { deploymentId: begin(group, request, memory.world).id };
}
function readRequest(input, { setup }) {
    const { description, fileExistsBehavior = 'DISALLOW' } = input;
    const deploymentConfig = input.deploymentConfigName ?? setup.deploymentConfig ?? DEFAULT_DEPLOYMENT_CONFIG;
    if (!isDeploymentConfig(deploymentConfig))
        throw new AwsError('DeploymentConfigDoesNotExistException', `There is no deployment configuration ${deploymentConfig} here, only AWS's own three for instances.`);
    if (description !== undefined && description.length > DESCRIPTION_LIMIT)
        throw new AwsError('DescriptionTooLongException', `The description has ${description.length} characters; ${DESCRIPTION_LIMIT} are allowed.`);
    const autoRollback = readAutoRollback(input.autoRollbackConfiguration) ?? setup.autoRollback;
    return {
        revision: readRevision(input.revision),
        deploymentConfig,
        ...(description !== undefined && { description }),
        creator: 'user',
        ignoreApplicationStopFailures: input.ignoreApplicationStopFailures ?? false,
        updateOutdatedInstancesOnly: input.updateOutdatedInstancesOnly ?? false,
        fileExistsBehavior: oneOf(FILE_EXISTS_BEHAVIORS, fileExistsBehavior, 'InvalidFileExistsBehaviorException', 'fileExistsBehavior'),
        ...(autoRollback && { autoRollback }),
    };
}
function readRevision(revision) {
    if (revision === undefined)
        throw new AwsError('RevisionRequiredException', 'The request has no revision.');
    const { revisionType, gitHubLocation } = revision;
    if (revisionType !== 'GitHub' || gitHubLocation === undefined)
        throw new AwsError('InvalidRevisionException', `The stand-in deploys revisions of type GitHub only, and the request's is ${JSON.stringify(revisionType)}.`);
    const { repository = '', commitId = '' } = gitHubLocation;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new AwsError('InvalidRevisionException', `The repository ${JSON.stringify(repository)} is not an account and a name with a slash between.`);
    if (!/^[0-9a-f]{40}$/i.test(commitId))
        throw new AwsError('InvalidRevisionException', `The commit id ${JSON.stringify(commitId)} is not a full one of 40 hexadecimal digits.`);
    return { repository, commitId };
}
function readAutoRollback(given) {
    if (given === undefined)
        return undefined;
    const code = 'InvalidAutoRollbackConfigException';
    const events = (given.events ?? []).map(event => oneOf(ROLLBACK_EVENTS, event, code, 'autoRollbackConfiguration.events'));
    if (given.enabled && events.length === 0)
        throw new AwsError(code, 'autoRollbackConfiguration is enabled, and has no events to roll back on.');
    return { enabled: given.enabled ?? false, events };
}
/** The value as one of those allowed, or the exception that CodeDeploy has for it. */
function oneOf(allowed, value, code, member) {
    const found = allowed.find(candidate => candidate === value);
    if (found !== undefined)
        return found;
    throw new AwsError(code, `${member} has to be one of ${allowed.join(', ')}; it is ${JSON.stringify(value)}.`);
}

;// CONCATENATED MODULE: ./build/rehearsal/service/answers.js
// How does the API show what the service knows?


// An account of nobody's: AWS's own are never all zeros.
const ACCOUNT = '000000000000';
function showDeployment(deployment) {
    const { group, request, previousRevision, startedAt } = deployment;
    return {
        applicationName: group.applicationName,
        deploymentGroupName: group.setup.name,
        deploymentConfigName: request.deploymentConfig,
        deploymentId: deployment.id,
        previousRevision: previousRevision && showRevision(previousRevision),
        revision: showRevision(request.revision),
        status: deployment.status,
        errorInformation: deployment.error,
        createTime: date(deployment.createdAt),
        startTime: date(startedAt),
        completeTime: date(deployment.endedAt),
        deploymentOverview: startedAt === undefined ? undefined : countTargets(deployment.targets),
        description: request.description,
        creator: request.creator,
        ignoreApplicationStopFailures: request.ignoreApplicationStopFailures,
        autoRollbackConfiguration: request.autoRollback,
        updateOutdatedInstancesOnly: request.updateOutdatedInstancesOnly,
        rollbackInfo: deployment.rollback,
        deploymentStyle: showStyle(group),
        instanceTerminationWaitTimeStarted: false,
        fileExistsBehavior: request.fileExistsBehavior,
        deploymentStatusMessages: [],
        computePlatform: 'Server',
    };
}
function showTarget(deployment, target, region) {
    const { id } = target.instance;
    // Instances that are not EC2's have a name of the user's own, and another kind of ARN.
    const service = id.startsWith('i-') ? 'ec2' : 'codedeploy';
    return {
        deploymentTargetType: 'InstanceTarget',
        instanceTarget: {
            deploymentId: deployment.id,
            targetId: id,
            targetArn: `arn:aws:${service}:${region}:${ACCOUNT}:instance/${id}`,
            status: target.status,
            lastUpdatedAt: date(target.updatedAt),
            lifecycleEvents: target.events.map(showEvent),
        },
    };
}
function showEvent({ name, status, startedAt, endedAt, result }) {
    return {
        lifecycleEventName: name,
        status,
        startTime: date(startedAt),
        endTime: date(endedAt),
        diagnostics: result && showResult(result),
    };
}
/** What a script that succeeded has printed is never sent. */
function showResult({ status, errorCode, scriptName, message, logTail }) {
    return status === 'Succeeded'
        ? { errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: '' }
        : { errorCode, scriptName, message, logTail };
}
function showGroup(group) {
    const { setup } = group;
    const attempted = group.deployments.at(-1);
    const successful = lastSuccessful(group);
    return {
        applicationName: group.applicationName,
        deploymentGroupId: group.id,
        deploymentGroupName: setup.name,
        deploymentConfigName: setup.deploymentConfig ?? DEFAULT_DEPLOYMENT_CONFIG,
        ec2TagFilters: (setup.tagFilters ?? []).map(filter => ({ ...filter, Type: 'KEY_AND_VALUE' })),
        onPremisesInstanceTagFilters: [],
        autoScalingGroups: [],
        serviceRoleArn: `arn:aws:iam::${ACCOUNT}:role/rehearsal`,
        targetRevision: attempted && showRevision(attempted.request.revision),
        triggerConfigurations: [],
        autoRollbackConfiguration: setup.autoRollback,
        deploymentStyle: showStyle(group),
        outdatedInstancesStrategy: 'UPDATE',
        lastSuccessfulDeployment: successful && showLast(successful),
        lastAttemptedDeployment: attempted && showLast(attempted),
        computePlatform: 'Server',
        terminationHookEnabled: false,
    };
}
function showApplication({ name, id, createdAt }) {
    return {
        applicationId: id,
        applicationName: name,
        createTime: date(createdAt),
        linkedToGitHub: true,
        computePlatform: 'Server',
    };
}
function showRevision({ repository, commitId }) {
    return { revisionType: 'GitHub', gitHubLocation: { repository, commitId } };
}
function showLast({ id, status, createdAt, endedAt }) {
    return { deploymentId: id, status, createTime: date(createdAt), endTime: date(endedAt) };
}
function showStyle({ setup }) {
    const traffic = setup.loadBalancer ? 'WITH_TRAFFIC_CONTROL' : 'WITHOUT_TRAFFIC_CONTROL';
    return { deploymentType: 'IN_PLACE', deploymentOption: traffic };
}
function countTargets(targets) {
    const overview = { Pending: 0, InProgress: 0, Succeeded: 0, Failed: 0, Skipped: 0, Ready: 0 };
    for (const { status } of targets)
        overview[status] += 1;
    return overview;
}
function date(milliseconds) {
    return milliseconds === undefined ? undefined : new Date(milliseconds);
}

;// CONCATENATED MODULE: ./build/rehearsal/service/page.js
// Which part of a long list comes next?

/**
 * The ids of the next `size` of those kept. The token is the last id shown, looked for among all: what is added, or no longer
 * kept, between two pages neither repeats nor hides another.
 */
function paginate({ items, id, keep = () => true, token, size, }) {
    const shown = token === undefined ? undefined : Buffer.from(token, 'base64url').toString();
    const last = shown === undefined ? -1 : items.findIndex(item => id(item) === shown);
    if (shown !== undefined && last < 0)
        throw new AwsError('InvalidNextTokenException', 'nextToken is none that this operation gave.');
    const rest = items.slice(last + 1).filter(keep);
    const page = rest.slice(0, size).map(id);
    const end = rest.length > page.length ? page.at(-1) : undefined;
    return { page, nextToken: end && Buffer.from(end).toString('base64url') };
}

;// CONCATENATED MODULE: ./build/rehearsal/service/operations.js
// What does each operation answer?







// "The maximum number … you can specify is 25": the model's words on both batch operations.
const BATCH_LIMIT = 25;
const DEPLOYMENT_STATUSES = {
    Created: true,
    Queued: true,
    InProgress: true,
    Baking: true,
    Ready: true,
    Succeeded: true,
    Failed: true,
    Stopped: true,
};
const TARGET_STATUSES = {
    Pending: true,
    InProgress: true,
    Succeeded: true,
    Failed: true,
    Skipped: true,
    Unknown: true,
    Ready: true,
};
function getApplication(memory, input) {
    return { application: showApplication(findApplication(memory, input.applicationName)) };
}
function listApplications(memory, input) {
    const { page, nextToken } = paginate({
        items: [...memory.applications.keys()],
        id: name => name,
        token: input.nextToken,
        size: memory.pageSize,
    });
    return { applications: page, nextToken };
}
function getDeploymentGroup(memory, input) {
    return {
        deploymentGroupInfo: showGroup(findGroup(memory, input.applicationName, input.deploymentGroupName)),
    };
}
function listDeploymentGroups(memory, input) {
    const { name, groups } = findApplication(memory, input.applicationName);
    const { page, nextToken } = paginate({
        items: [...groups.keys()],
        id: group => group,
        token: input.nextToken,
        size: memory.pageSize,
    });
    return { applicationName: name, deploymentGroups: page, nextToken };
}
function getDeployment(memory, input) {
    return { deploymentInfo: showDeployment(findDeployment(memory, input.deploymentId)) };
}
/** Ids of deployments that do not exist are left out. */
function batchGetDeployments(memory, { deploymentIds = [] }) {
    if (deploymentIds.length === 0)
        throw new AwsError('DeploymentIdRequiredException', 'The request names no deployment.');
    if (deploymentIds.length > BATCH_LIMIT)
        throw tooMany('BatchLimitExceededException', deploymentIds);
    return { deploymentsInfo: findDeployments(memory, deploymentIds).map(showDeployment) };
}
/** Newest first. */
function listDeployments(memory, input) {
    const { applicationName, deploymentGroupName, includeOnlyStatuses, createTimeRange } = input;
    const statuses = new Set(includeOnlyStatuses);
    const { start, end } = createTimeRange ?? {};
    for (const status of statuses)
        if (!Object.hasOwn(DEPLOYMENT_STATUSES, status))
            throw new AwsError('InvalidDeploymentStatusException', `${JSON.stringify(status)} is no status of a deployment.`);
    if (start !== undefined && end !== undefined && start > end)
        throw new AwsError('InvalidTimeRangeException', 'createTimeRange ends before it starts.');
    const groups = deploymentGroupName !== undefined
        ? [findGroup(memory, applicationName, deploymentGroupName)]
        : applicationName !== undefined
            ? [...findApplication(memory, applicationName).groups.values()]
            : allGroups(memory);
    const deployments = groups
        .flatMap(group => group.deployments)
        .reverse()
        .sort((one, other) => other.createdAt - one.createdAt);
    const { page, nextToken } = paginate({
        items: deployments,
        id: ({ id }) => id,
        keep: ({ status, createdAt }) => (statuses.size === 0 || statuses.has(status)) &&
            (start === undefined || createdAt >= start.getTime()) &&
            (end === undefined || createdAt <= end.getTime()),
        token: input.nextToken,
        size: memory.pageSize,
    });
    return { deployments: page, nextToken };
}
function stopDeployment(memory, input) {
    const deployment = findDeployment(memory, input.deploymentId);
    if ((0,lifecycle/* isFinalDeployment */.sv)(deployment.status))
        throw new AwsError('DeploymentAlreadyCompletedException', `Deployment ${deployment.id} has ended: ${deployment.status}.`);
    const { running } = stop(deployment, memory.world, input.autoRollbackEnabled);
    return running
        ? { status: 'Pending', statusMessage: 'No further event will start; what runs on an instance runs on.' }
        : { status: 'Succeeded', statusMessage: 'No further event will start.' };
}
function listDeploymentTargets(memory, { deploymentId, targetFilters, nextToken: token }) {
    const deployment = findStarted(memory, deploymentId);
    for (const filter of targetFilters?.keys() ?? [])
        if (filter !== 'TargetStatus' && filter !== 'ServerInstanceLabel')
            throw new AwsError('InvalidTargetFilterNameException', `There is no filter ${JSON.stringify(filter)}: only TargetStatus and ServerInstanceLabel.`);
    const statuses = targetFilters?.get('TargetStatus');
    for (const status of statuses ?? [])
        if (!Object.hasOwn(TARGET_STATUSES, status))
            throw new AwsError('InvalidInstanceStatusException', `${JSON.stringify(status)} is no status of a target.`);
    // Blue and Green are labels of blue/green deployments; in place no target has one.
    const labelled = targetFilters?.has('ServerInstanceLabel') ?? false;
    const { page, nextToken } = paginate({
        items: deployment.targets,
        id: ({ instance }) => instance.id,
        keep: ({ status }) => !labelled && (statuses === undefined || statuses.includes(status)),
        token,
        size: memory.pageSize,
    });
    return { targetIds: page, nextToken };
}
function getDeploymentTarget(memory, { deploymentId, targetId }) {
    const deployment = findStarted(memory, deploymentId);
    return { deploymentTarget: showTarget(deployment, findTarget(deployment, targetId), memory.region) };
}
function batchGetDeploymentTargets(memory, { deploymentId, targetIds = [] }) {
    const deployment = findStarted(memory, deploymentId);
    if (targetIds.length === 0)
        throw new AwsError('DeploymentTargetIdRequiredException', 'The request names no target.');
    if (targetIds.length > BATCH_LIMIT)
        throw tooMany('DeploymentTargetListSizeExceededException', targetIds);
    const targets = targetIds.map(id => findTarget(deployment, id));
    return { deploymentTargets: targets.map(target => showTarget(deployment, target, memory.region)) };
}
function tooMany(code, ids) {
    return new AwsError(code, `The request has ${ids.length} ids; ${BATCH_LIMIT} are allowed.`);
}

;// CONCATENATED MODULE: ./build/rehearsal/service/shape.js
// How is one piece of a request read, so that nothing unknown passes?

const shape_text = (value, path) => {
    if (typeof value === 'string')
        return value;
    throw wrongType(path, 'a string', value);
};
const flag = (value, path) => {
    if (typeof value === 'boolean')
        return value;
    throw wrongType(path, 'true or false', value);
};
/** Seconds since the epoch on the wire; a Date from a caller in the same process. */
const time = (value, path) => {
    if (value instanceof Date)
        return value;
    if (typeof value === 'number')
        return new Date(value * 1000);
    throw wrongType(path, 'a number of seconds since 1970', value);
};
/** A member that AWS knows and the stand-in only has to refuse by name. */
const anything = value => value;
function listOf(item) {
    return (value, path) => {
        if (!Array.isArray(value))
            throw wrongType(path, 'a list', value);
        return value.map((entry, index) => item(entry, `${path}[${index}]`));
    };
}
function mapOf(item) {
    return (value, path) => {
        if (!isRecord(value))
            throw wrongType(path, 'an object', value);
        return new Map(Object.entries(value).map(([key, entry]) => [key, item(entry, `${path}.${key}`)]));
    };
}
/**
 * An object with these members, each optional: what is required has an exception of its own in CodeDeploy. AWS ignores a
 * member it does not know; here that is an error, since the caller would believe in an option that does nothing.
 */
function structure(members) {
    return (value, path) => {
        if (!isRecord(value))
            throw wrongType(path, 'an object', value);
        const result = {};
        for (const [name, given] of Object.entries(value)) {
            const decode = Object.hasOwn(members, name) ? members[name] : undefined;
            if (decode === undefined)
                throw unknownMember(path, name, Object.keys(members));
            if (given !== null && given !== undefined)
                result[name] = decode(given, path === '' ? name : `${path}.${name}`);
        }
        return result;
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function wrongType(path, expected, value) {
    const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
    const what = path === '' ? 'The request' : path;
    return new AwsError('SerializationException', `${what} has to be ${expected}; it is ${found}.`);
}
function unknownMember(path, name, known) {
    const where = path === '' ? 'The request' : path;
    return new AwsError('ValidationException', `${where} has no member ${JSON.stringify(name)} here. Known: ${known.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/rehearsal/service/requests.js
// What may a request to each operation say?

// Members and types as in the service's model, 2014-10-06:
// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_Operations.html
const revision = structure({
    revisionType: shape_text,
    gitHubLocation: structure({ repository: shape_text, commitId: shape_text }),
    s3Location: anything,
    string: anything,
    appSpecContent: anything,
});
const requests_createDeployment = structure({
    applicationName: shape_text,
    deploymentGroupName: shape_text,
    revision,
    deploymentConfigName: shape_text,
    description: shape_text,
    ignoreApplicationStopFailures: flag,
    autoRollbackConfiguration: structure({ enabled: flag, events: listOf(shape_text) }),
    updateOutdatedInstancesOnly: flag,
    fileExistsBehavior: shape_text,
});
const requests_getDeployment = structure({ deploymentId: shape_text });
const requests_batchGetDeployments = structure({ deploymentIds: listOf(shape_text) });
const requests_stopDeployment = structure({ deploymentId: shape_text, autoRollbackEnabled: flag });
const requests_listDeployments = structure({
    applicationName: shape_text,
    deploymentGroupName: shape_text,
    includeOnlyStatuses: listOf(shape_text),
    createTimeRange: structure({ start: time, end: time }),
    nextToken: shape_text,
});
const requests_listDeploymentTargets = structure({
    deploymentId: shape_text,
    nextToken: shape_text,
    targetFilters: mapOf(listOf(shape_text)),
});
const requests_getDeploymentTarget = structure({ deploymentId: shape_text, targetId: shape_text });
const requests_batchGetDeploymentTargets = structure({ deploymentId: shape_text, targetIds: listOf(shape_text) });
const requests_getApplication = structure({ applicationName: shape_text });
const requests_listApplications = structure({ nextToken: shape_text });
const requests_getDeploymentGroup = structure({ applicationName: shape_text, deploymentGroupName: shape_text });
const requests_listDeploymentGroups = structure({ applicationName: shape_text, nextToken: shape_text });

;// CONCATENATED MODULE: ./build/rehearsal/service/rollback.js
// What happens when a deployment that should be rolled back has ended?


/** Whether the deployment's configuration asks for a rollback now that it has ended. */
function isWanted({ status, request }) {
    const { enabled, events } = request.autoRollback ?? {};
    // A rollback that fails is not rolled back in its turn.
    if (!enabled || request.creator === 'codeDeployRollback')
        return false;
    switch (status) {
        case 'Failed':
            return events?.includes('DEPLOYMENT_FAILURE') ?? false;
        case 'Stopped':
            return events?.includes('DEPLOYMENT_STOP_ON_REQUEST') ?? false;
        case 'Succeeded':
        case 'Created':
        case 'Queued':
        case 'InProgress':
            return false;
        default:
            return status;
    }
}
/**
 * Deploys the group's last good revision again, as a new deployment, if the one that ended asks for it; `wanted` overrides
 * what is configured. Each carries the other's id. In AWS it follows a little later; here at the same instant.
 */
function rollBack(ended, world, wanted = isWanted(ended)) {
    if (!wanted)
        return;
    const { group, request, id } = ended;
    const good = lastSuccessful(group);
    if (good === undefined) {
        ended.rollback = { rollbackMessage: 'There is no earlier successful deployment to roll back to.' };
        return;
    }
    const rollback = begin(group, {
        ...request,
        revision: good.request.revision,
        description: `Rolls ${id} back to the revision of ${good.id}`,
        creator: 'codeDeployRollback',
        updateOutdatedInstancesOnly: false,
    }, world);
    rollback.rollback = {
        rollbackTriggeringDeploymentId: id,
        rollbackMessage: `It rolls back deployment ${id}.`,
    };
    ended.rollback = {
        rollbackDeploymentId: rollback.id,
        rollbackMessage: `Deployment ${rollback.id} rolls it back to the revision of ${good.id}.`,
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/service.js
// Which operations of CodeDeploy are there?








function operation(decode, perform) {
    return (memory, input) => perform(memory, decode(input, ''));
}
const OPERATIONS = {
    BatchGetDeployments: operation(requests_batchGetDeployments, batchGetDeployments),
    BatchGetDeploymentTargets: operation(requests_batchGetDeploymentTargets, batchGetDeploymentTargets),
    CreateDeployment: operation(requests_createDeployment, createDeployment),
    GetApplication: operation(requests_getApplication, getApplication),
    GetDeployment: operation(requests_getDeployment, getDeployment),
    GetDeploymentGroup: operation(requests_getDeploymentGroup, getDeploymentGroup),
    GetDeploymentTarget: operation(requests_getDeploymentTarget, getDeploymentTarget),
    ListApplications: operation(requests_listApplications, listApplications),
    ListDeploymentGroups: operation(requests_listDeploymentGroups, listDeploymentGroups),
    ListDeployments: operation(requests_listDeployments, listDeployments),
    ListDeploymentTargets: operation(requests_listDeploymentTargets, listDeploymentTargets),
    StopDeployment: operation(requests_stopDeployment, stopDeployment),
};
function createService(options) {
    const { clock } = options;
    const faults = createFaults(clock);
    const memory = {
        applications: new Map(options.applications.map(setup => [setup.name, createApplication(setup, clock.now())])),
        world: {
            clock,
            startDelay: options.startDelay ?? 0,
            archiveUrl: options.archiveUrl,
            hasCommit: options.hasCommit ?? (async () => true),
            ended: (deployment, wanted) => rollBack(deployment, memory.world, wanted),
        },
        region: options.region,
        pageSize: options.pageSize ?? 100,
    };
    return {
        call: async (name, input) => {
            options.observe?.(name, input);
            const perform = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
            if (perform === undefined)
                throw unknownOperation(name);
            return faults.meet(name, async () => perform(memory, input));
        },
        failNext: (name, { times, every, ...fault }) => faults.plan(name, fault, { ...(times && { times }), ...(every && { every }) }),
        idle: async () => {
            // What ends may start a rollback, so the group is asked again.
            for (const group of allGroups(memory))
                for (let last = group.deployments.at(-1); last !== undefined;) {
                    await last.finished;
                    const next = group.deployments.at(-1);
                    last = next === last ? undefined : next;
                }
        },
    };
}
function unknownOperation(name) {
    const known = Object.keys(OPERATIONS).join(', ');
    return new AwsError('UnknownOperationException', `There is no operation ${JSON.stringify(name)} here. Known: ${known}.`);
}

;// CONCATENATED MODULE: ./build/rehearsal/stand-in.js
// What does a rehearsal stand on? A repository's commits, a CodeDeploy on loopback, and one instance.













// What the action deploys to unless told otherwise; the region is only a name, since nothing leaves this machine.
const APPLICATION = 'Super-duper-potato-app';
const GROUP = 'Potato-deployment-group';
const TAG = { Key: 'name', Value: 'potato-ecs' };
const REGION = 'us-east-1';
/** Throws a Problem where something of it cannot be had; then nothing is left behind. */
async function startStandIn(options) {
    const { asked, cache, path, clock, signal } = options;
    const { application = APPLICATION, group = GROUP } = asked;
    const region = REGION;
    await sweep(cache);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, `scratch.${process.pid}.`));
    const closing = [() => (0,promises_.rm)(scratch, { recursive: true, force: true })];
    const close = async () => {
        while (closing.length > 0)
            await closing.pop()?.();
    };
    try {
        const repository = await (0,github_repository/* openRepository */.h_)({ directory: asked.directory, path, scratch });
        const commit = await resolveIn(repository, options.provisionedBy);
        const files = await Promise.all(asked.files.map(readLocal));
        const instance = await startInstance(options, repository, commit);
        closing.push(() => instance.close());
        options.onSetup({ kind: 'up' });
        for (const file of files)
            await instance.put(file);
        const credentials = {
            accessKeyId: `AKIA${(0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase()}`,
            secretAccessKey: (0,external_node_crypto_.randomBytes)(20).toString('hex'),
        };
        let url = '';
        const service = createService({
            clock,
            region,
            applications: [
                {
                    name: application,
                    groups: [
                        {
                            name: group,
                            id: groupId(application, group),
                            instances: [instance],
                            tagFilters: [TAG],
                            deploymentConfig: 'CodeDeployDefault.AllAtOnce',
                        },
                    ],
                },
            ],
            archiveUrl: revision => `${url}${archivePath(revision)}`,
            hasCommit: async ({ commitId }) => (await repository.resolve(commitId)) !== undefined,
        });
        const github = createGithub(repository);
        const server = await startServer({ service, github, credentials, region, clock, port: asked.port ?? 0 });
        closing.push(() => server.close());
        url = server.url;
        signal.throwIfAborted();
        return {
            url,
            region,
            credentials,
            application,
            group,
            repository: `rehearsal/${(0,external_node_path_.basename)(repository.directory).replace(/[^\w.-]/g, '-')}`,
            instance,
            resolve: ref => resolveIn(repository, ref),
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function startInstance(options, repository, commit) {
    const { asked, host, cache, signal, onSetup } = options;
    const common = {
        id: 'i-rehearsal',
        host,
        notify: options.onAgent,
        onWaiting: () => onSetup({ kind: 'waiting' }),
        signal,
    };
    if (asked.host) {
        const root = asked.root ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'potato-deploy-')));
        onSetup({ kind: 'root', root });
        return await (0,instance/* startOnHost */.Ql)({ ...common, root });
    }
    const provision = await (asked.provision === undefined
        ? provisionOf(repository, commit)
        : provisionFrom(asked.provision, await (0,promises_.readdir)((0,external_node_path_.dirname)(asked.provision)).catch(() => [])));
    return await (0,instance/* startSandbox */.OT)({
        ...common,
        cache,
        root: asked.root ?? instance/* DEPLOYMENT_ROOT */.bs,
        ...(provision !== undefined && { provision }),
        onProvision: program => onSetup({ kind: 'provisioning', program }),
    });
}
async function resolveIn(repository, ref) {
    if (ref === undefined)
        return await (0,snapshot/* takeSnapshot */.W)(repository);
    const sha = await repository.resolve(ref);
    if (sha !== undefined)
        return sha;
    throw new problem/* Problem */.AF({
        code: 'rehearsal/commit-unknown',
        what: `There is no commit "${ref}" in ${repository.directory}.`,
        why: repository.origin === undefined
            ? 'The folder is in no git repository.'
            : 'It is neither a branch, nor a tag, nor a sha of its repository.',
        fix: 'Name one that "git rev-parse" knows; a shallow clone needs "git fetch --unshallow" first.',
    });
}
async function readLocal({ source, destination }) {
    const [content, { mode }] = await Promise.all([(0,promises_.readFile)(source), (0,promises_.stat)(source)]).catch(cause => {
        throw new problem/* Problem */.AF({
            code: 'rehearsal/file-missing',
            what: `${source} cannot be read.`,
            fix: 'Write "--file SRC:DEST" with a file of this machine as SRC.',
            at: { kind: 'option', name: '--file', value: `${source}:${destination}` },
            cause,
        });
    });
    return { path: destination, mode: mode & 0o777, content };
}
/** The agent keeps what it installed by the group's id: the same group, on the same host, has the same one. */
function groupId(application, group) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${application}\0${group}`).digest('hex');
    return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
/** Makes the cache, and removes what a killed rehearsal left in it. */
async function sweep(cache) {
    await (0,promises_.mkdir)(cache, { recursive: true });
    for (const name of await (0,promises_.readdir)(cache)) {
        const pid = /^scratch\.(\d+)\./.exec(name)?.[1];
        if (pid === undefined || (0,external_node_fs_.existsSync)(`/proc/${pid}`))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(cache, name), { recursive: true, force: true });
    }
}


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ exportText),
/* harmony export */   ip: () => (/* binding */ enterText),
/* harmony export */   jP: () => (/* binding */ setupText),
/* harmony export */   r1: () => (/* binding */ agentText)
/* harmony export */ });
// How does what happens on the stand-in read?
/** One line. */
function setupText(notice) {
    switch (notice.kind) {
        case 'waiting':
            return 'Another rehearsal has this machine; this one waits for its end.';
        case 'provisioning':
            return `Preparing a fresh instance with ${notice.program}; the next rehearsals find it prepared.`;
        case 'up':
            return 'The instance is up.';
        case 'root':
            return `This machine is the instance. The scripts' whole output will be below ${notice.root}.`;
        default:
            return notice;
    }
}
/** As wide as a line's clock. */
const MARGIN = ' '.repeat('hh:mm:ss  '.length);
/** What comes before the text of one line, and the text, which is hostile. undefined: not worth a line. */
function agentText(notice) {
    switch (notice.kind) {
        case 'script-started':
            return [MARGIN, `▸ ${notice.script}`];
        case 'output':
            return [`${MARGIN}│ `, notice.line];
        case 'script-ended':
            return undefined;
        default:
            return notice;
    }
}
/** How to enter an instance that stays up, and how to end it. */
function enterText({ enter, end }) {
    return `\nThe instance stays up. To enter it:  ${enter}\n                        To end it:   ${end}`;
}
/** What an AWS client needs to know, for `eval` in a shell. */
function exportText({ url, region, credentials }) {
    const variables = {
        AWS_ENDPOINT_URL: url,
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        GITHUB_API_URL: url,
    };
    return Object.entries(variables)
        .map(([name, value]) => `export ${name}=${value}`)
        .join('\n');
}


/***/ })

};
;