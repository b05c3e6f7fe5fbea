"use strict";
exports.id = 577;
exports.ids = [577];
exports.modules = {

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// Which of the names we know was probably meant?
/** The known name that is spelt most like it, or undefined where none is near. */
function nearest(name, known) {
    // A third of the letters may be wrong: "aplication-name" is a slip, "app" could be anything.
    let limit = Math.max(1, Math.floor(name.length / 3));
    let found;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance > limit || (distance === limit && found !== undefined))
            continue;
        limit = distance;
        found = candidate;
    }
    return found;
}
/** Letters to insert, remove or replace (Levenshtein), one row of the table at a time. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [index, letter] of [...from].entries()) {
        const next = [index + 1];
        for (let column = 1; column <= to.length; column++) {
            const replaced = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 9052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   Zw: () => (/* binding */ Problems)
/* harmony export */ });
// What went wrong, why, and what does the reader do next?
/** A failure that we can explain. Thrown alone, or gathered in `Problems` where several are found at once. */
class Problem extends Error {
    name = 'Problem';
    code;
    what;
    why;
    fix;
    at;
    constructor({ code, what, why, fix, at, cause }) {
        super(what, cause === undefined ? undefined : { cause });
        this.code = code;
        this.what = what;
        this.why = why;
        this.fix = fix;
        this.at = at;
    }
}
/** Several problems, reported together. */
class Problems extends Error {
    name = 'Problems';
    list;
    constructor(list) {
        super(list.map(problem => problem.what).join('\n'));
        this.list = list;
    }
}
/** The problems behind anything that was thrown; an error nobody foresaw becomes one with the code `unexpected`. */
function problemsOf(error) {
    if (error instanceof Problems)
        return error.list;
    if (error instanceof Problem)
        return [error];
    const what = error instanceof Error ? error.message : String(error);
    return [
        new Problem({
            code: 'unexpected',
            what: `Something went wrong that potato-deploy does not know: ${what}`,
            fix: 'Run again with debug logging (ACTIONS_STEP_DEBUG or --debug) and open an issue with the log.',
            cause: error,
        }),
    ];
}
/** `appspec.yml:31`, `input "timeout"`, `CreateDeployment (request 1a2b)`. */
function placeText(place) {
    switch (place.kind) {
        case 'input':
            return place.value === undefined ? `input "${place.name}"` : `input "${place.name}" ("${place.value}")`;
        case 'option':
            return place.value === undefined ? place.name : `${place.name} ${place.value}`;
        case 'file':
            return [place.path, place.line, place.column].filter(part => part !== undefined).join(':');
        case 'operation':
            return place.requestId === undefined
                ? place.operation
                : `${place.operation} (request ${place.requestId})`;
        default:
            return place;
    }
}


/***/ }),

/***/ 605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/deploy/client.js + 1 modules
var client = __webpack_require__(562);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/deploy/failure.js
var deploy_failure = __webpack_require__(64);
// EXTERNAL MODULE: ./build/deploy/http.js
var http = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/deploy/json.js
var json = __webpack_require__(2074);
// EXTERNAL MODULE: ./build/deploy/verdict.js
var verdict = __webpack_require__(2787);
;// CONCATENATED MODULE: ./build/deploy/credentials.js
// Who are we to AWS? The role of the job, assumed with its OIDC token.





// https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
const AUDIENCE = 'sts.amazonaws.com';
const PATIENCE = 15_000;
/**
 * What the SDK calls for credentials, and calls again when they are about to expire: each time with a new token of the
 * job, since a token lives for minutes only. Throws a Problem at once where the job has no token to give.
 */
function assumeRole({ role, region, job, mask }) {
    const { identity } = job;
    if (identity === undefined)
        throw job.fork === undefined ? noPermission(role) : forkHasNone(role, job.fork);
    return async () => {
        const webIdentityToken = await fetchToken(identity);
        mask(webIdentityToken);
        const { fromWebToken } = await __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 5275));
        try {
            const keys = await fromWebToken({
                roleArn: role,
                webIdentityToken,
                roleSessionName: sessionName(job),
                clientConfig: { region },
            })();
            mask(keys.secretAccessKey);
            if (keys.sessionToken !== undefined)
                mask(keys.sessionToken);
            return keys;
        }
        catch (error) {
            const failure = (0,verdict/* failureOf */.g)(error, 'AssumeRoleWithWebIdentity');
            if ((0,deploy_failure/* isFailure */.N6)(failure, 'throttled', 'unreachable', 'lost'))
                throw unreachable(failure);
            throw notTrusted(role, webIdentityToken, failure);
        }
    };
}
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: 2 to 64 of these characters.
function sessionName({ repository, runId }) {
    const name = `potato-deploy-${runId}-${repository ?? ''}`;
    return name.replace(/[^\w+=,.@-]+/g, '-').slice(0, 64);
}
async function fetchToken({ url, token }) {
    const address = `${url}${url.includes('?') ? '&' : '?'}audience=${AUDIENCE}`;
    let why;
    try {
        const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
        const answer = await (0,http/* ask */.kA)(address, { headers, patience: PATIENCE });
        const { status } = answer;
        const said = await (0,http/* readJson */.Vh)(answer);
        const value = (0,json/* textAt */.$)(said, 'value');
        if (value !== undefined)
            return value;
        const message = (0,json/* textAt */.$)(said, 'message');
        why = `It says HTTP ${status}${message === undefined ? '' : `: ${message}`}.`;
        if (status < 500 && status !== 429)
            throw new problem/* Problem */.AF(noToken(why));
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        why = error instanceof Error ? error.message : String(error);
    }
    throw new deploy_failure/* CallFailure */.Rk({ kind: 'unreachable', error: 'NoToken', ...noToken(why) });
}
/** Whatever became of the call for credentials, the call that they are for was not sent. */
function unreachable(failure) {
    const { error, code, what, why = '' } = failure;
    return new deploy_failure/* CallFailure */.Rk({ kind: 'unreachable', error, code, what, why, cause: failure });
}
function noToken(why) {
    return {
        code: 'credentials/no-token',
        what: 'GitHub gives this job no OIDC token',
        why,
        fix: 'Give the job "permissions: id-token: write"; where it has that, run it again.',
        at: { kind: 'input', name: 'role-to-assume' },
    };
}
const PERMISSIONS = ['permissions:', '  id-token: write', '  contents: read'].join('\n');
function noPermission(role) {
    return new problem/* Problem */.AF({
        code: 'credentials/no-id-token',
        what: 'The job may not ask for an OIDC token, so it cannot assume the role',
        why: `"role-to-assume" is "${role}"; a role is assumed with the token of the job.`,
        fix: `Add to the job:\n${PERMISSIONS}`,
        at: { kind: 'input', name: 'role-to-assume', value: role },
    });
}
function forkHasNone(role, fork) {
    return new problem/* Problem */.AF({
        code: 'credentials/fork',
        what: `This pull request comes from the fork ${fork}: GitHub gives its jobs no OIDC token`,
        why: 'Otherwise anybody could deploy by opening a pull request.',
        fix: 'Deploy on "push", after the merge; or skip this step with "if: github.event.pull_request.head.repo.fork == false".',
        at: { kind: 'input', name: 'role-to-assume', value: role },
    });
}
function notTrusted(role, token, cause) {
    const claims = claimsOf(token);
    return new problem/* Problem */.AF({
        code: 'credentials/not-trusted',
        what: `AWS does not let this job assume ${role}`,
        why: `The token says sub "${claims.sub}" and aud "${claims.aud}". AWS says: ${cause.why ?? cause.what}`,
        fix: 'In the role\'s trust policy, allow "sts:AssumeRoleWithWebIdentity" to the provider token.actions.githubusercontent.com, with exactly this sub (upper and lower case count) and this aud.',
        at: { kind: 'input', name: 'role-to-assume', value: role },
        cause,
    });
}
/** The part of the token that says who the job is; it is no secret. */
function claimsOf(token) {
    let claims;
    try {
        claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    }
    catch {
        claims = undefined;
    }
    return { sub: (0,json/* textAt */.$)(claims, 'sub') ?? '?', aud: String((0,json.at)(claims, 'aud') ?? '?') };
}

;// CONCATENATED MODULE: ./build/deploy/connect.js
// How does a job reach CodeDeploy?


/** With the role that was asked for, or whatever the SDK finds. Throws a Problem where the job may assume no role. */
function connect({ settings, job, mask }) {
    const { region, role, repository, key } = settings;
    return (0,client/* createClient */.U)({
        region,
        ...(role !== undefined && { credentials: assumeRole({ role, region, job, mask }) }),
        userAgent: [['potato-deploy'], ['run', `${key.runId}.${key.attempt}`], ['repository', repository]],
    });
}


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   vL: () => (/* binding */ harmlessLines)
/* harmony export */ });
// How is text that a stranger wrote shown without being obeyed?
/**
 * Log tails, messages, commit subjects, names of instances and scripts: whoever can write those could otherwise
 * give the runner commands, forge annotations, break the summary or repaint a terminal. Everything that is shown
 * goes through here first.
 */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
// ECMA-48, both spellings of each: with ESC, and as one character.
const ESC = '\\u001b';
const STRING_START = `(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])`;
const STRING_END = `(?:\\u0007|${ESC}\\\\|\\u009c)`;
const CONTROL_STRING = new RegExp(`${STRING_START}[^\\u0007${ESC}\\u009c\\r\\n]*${STRING_END}`, 'g');
const CONTROL_SEQUENCE = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]|${ESC}[ -/]*[0-~]`, 'g');
// Formatting characters turn text round or hide in it; the two joiners (U+200C, U+200D) shape scripts and emoji.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;
// The runner trims white space, then looks for `::`, and for `##[` anywhere in a line. Its comparison skips
// characters that cannot be seen, so they do not protect: a space does.
// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
const COMMAND_START = /^([\s\p{DI}]*:\p{DI}*)(?=:)/u;
const OLD_COMMAND = /(#\p{DI}*#\p{DI}*)(?=\[)/gu;
/** The lines of a text, each safe to print on its own. Carriage returns end a line too; a last empty line is dropped. */
function harmlessLines(text) {
    const lines = visibleLines(text).map(guard);
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** A text as one line. */
function harmlessLine(text) {
    return guard(visibleLines(text).join(' ').replace(/\s+/g, ' ').trim());
}
function visibleLines(text) {
    return text
        .replace(CONTROL_STRING, '')
        .replace(CONTROL_SEQUENCE, '')
        .split(LINE_END)
        .map(line => line.replaceAll('\t', '    ').replace(UNSEEN, '').trimEnd());
}
function guard(line) {
    return line.replace(COMMAND_START, '$1 ').replace(OLD_COMMAND, '$1 ');
}
/**
 * At most `limit` UTF-16 units (the runner counts in them), the last one an ellipsis where something was left out.
 * Cut between words where that is possible: half a secret would be one that the runner no longer knows.
 */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
    const words = cut.replace(/\s+\S*$/, '');
    return `${words.length > limit / 2 ? words : cut}…`;
}
const XML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/**
 * A text inside an HTML block of the summary; its line ends stay.
 *
 * The runner hides a secret as it is, or with all five characters escaped (`XmlDataEscape`), so a line is escaped
 * either fully or not at all: half of it would show the secret.
 */
function htmlText(text) {
    return harmlessLines(text)
        .map(line => (/[&<>]/.test(line) ? line.replace(/[&<>"']/g, character => XML[character] ?? '') : line))
        .join('\n');
}
/** A name as Markdown code: nothing in it means anything. */
function codeSpan(text) {
    const line = clip(harmlessLine(text), 200);
    if (line === '')
        return '';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
/**
 * A name as the text of a Mermaid gantt's task. `:` `#` `;` `%` end or break it, and so may what looks like HTML;
 * they become a dot. A dot stands in front as well, because the renderer would obey a keyword there.
 */
function taskName(text) {
    return clip(`· ${harmlessLine(text).replace(/[^\p{L}\p{N} .,+=@()/_-]/gu, '·')}`, 60).trimEnd();
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ paintOf),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   te: () => (/* binding */ COLORED)
/* harmony export */ });
// How does text get colour on a terminal, and none anywhere else?
const same = (text) => text;
const PLAIN = {
    strong: same,
    faint: same,
    good: same,
    bad: same,
    busy: same,
    doubtful: same,
};
// SGR codes of ECMA-48: an attribute, and the code that ends it.
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const COLORED = {
    strong: sgr(1, 22),
    faint: sgr(2, 22),
    good: sgr(32, 39),
    bad: sgr(31, 39),
    busy: sgr(36, 39),
    doubtful: sgr(33, 39),
};
/** The colour of a deployment's, an instance's or an event's status. */
function paintOf(status, paint) {
    switch (status) {
        case 'Succeeded':
            return paint.good;
        case 'Failed':
            return paint.bad;
        case 'InProgress':
            return paint.busy;
        case 'Pending':
        case 'Skipped':
            return paint.faint;
        default:
            return paint.doubtful;
    }
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ problemAnnotation),
/* harmony export */   Qb: () => (/* binding */ explanation),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   r_: () => (/* binding */ untold)
/* harmony export */ });
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6701);
// How does a problem read?



/** Columns; the code stands at the right end, out of the reader's way. */
const WIDTH = 100;
/**
 * Where and what, why, and what to do next, on lines of their own:
 *
 *     appspec.yml:31  Hook script not found                          appspec/hook-missing
 *       Every instance would fail AfterInstall with ScriptMissing.
 *       Fix: rename it to "hooks/after-install.sh", or correct the location.
 */
function problemLines({ code, what, why, fix, at }, paint = _paint_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN */ .tZ) {
    const place = at === undefined ? '' : `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)((0,_codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at))}  `;
    const sentence = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(what);
    const gap = ' '.repeat(Math.max(2, WIDTH - place.length - sentence.length - code.length));
    return [
        `${paint.strong(place)}${paint.bad(sentence)}${gap}${paint.faint(code)}`,
        ...(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLines */ .vL)(why ?? '').map(line => `  ${line}`),
        ...(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLines */ .vL)(fix === undefined ? '' : `Fix: ${fix}`).map((line, index) => index === 0 ? `  ${line.replace(/^Fix:/, paint.strong)}` : `  ${line}`),
    ];
}
/** A problem on its own, at its line where it is in a file. */
function problemAnnotation(problem, level) {
    const { code, what, at } = problem;
    return {
        level,
        title: code,
        message: [place(at) + what, ...explanation(problem)].join('\n'),
        ...(at?.kind === 'file' ? { file: at.path } : {}),
        ...(at?.kind === 'file' && at.line !== undefined ? { line: at.line } : {}),
    };
}
/** Why, and what to do, as lines. */
function explanation({ why, fix }) {
    return [...(why === undefined ? [] : [why]), ...(fix === undefined ? [] : [`Fix: ${fix}`])];
}
/** CodeDeploy's own message about a failure, where the problem does not repeat it already. */
function untold({ problem: { what, why }, diagnostics: { message } }) {
    const [said = ''] = message.split(/\s+Fix: /, 1);
    return said === '' || said === why || what.endsWith(`: ${said}`) ? [] : [message];
}
// The runner shows a file's place beside the message by itself.
function place(at) {
    return at === undefined || at.kind === 'file' ? '' : `${(0,_codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}: `;
}


/***/ }),

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createRunnerReport),
  m: () => (/* binding */ problemCommands)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
// EXTERNAL MODULE: ./build/deploy/enumeration.js
var enumeration = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/deploy/report/harmless.js
var harmless = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/deploy/report/log-end.js
var log_end = __webpack_require__(6487);
// EXTERNAL MODULE: ./build/deploy/report/problem-text.js
var problem_text = __webpack_require__(8844);
// EXTERNAL MODULE: ./build/deploy/report/runner.js
var runner = __webpack_require__(3031);
// EXTERNAL MODULE: ./build/deploy/report/script-list.js
var script_list = __webpack_require__(6591);
// EXTERNAL MODULE: ./build/deploy/report/tally.js
var tally = __webpack_require__(8563);
// EXTERNAL MODULE: ./build/deploy/report/time.js
var time = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/deploy/report/annotations.js
// Which annotations does a deployment leave, and what do they say?










const NONE_USED = { error: 0, warning: 0, notice: 0 };
/** Lines of a script's log that an annotation repeats. */
const LOG_LINES = 20;
const LOG_HEADING = 'The end of its log:';
/** Characters; keeps room for the next step, whatever a message says. */
const SENTENCE_LIMIT = 800;
/** The worst first, and never more of a level than the runner keeps. */
function annotationsOf(outcome, selection, used = NONE_USED) {
    if (selection === 'none')
        return [];
    const tallies = (0,tally/* tallyEvents */.o5)(outcome.instances);
    const level = outcome.status === 'Succeeded' ? 'warning' : 'error';
    const failures = outcome.problems.map(problem => {
        const failure = outcome.failures.find(candidate => candidate.problem === problem);
        return failure === undefined
            ? (0,problem_text/* problemAnnotation */.Lj)(problem, level)
            : failureAnnotation(failure, failure.ignored ? 'warning' : level);
    });
    const unfinished = tallies
        .map(({ event }) => ({ event, where: unfinishedOn(event, outcome.instances) }))
        .filter(({ where }) => where.length > 0);
    const all = [...failures, ...unfinished.map(({ event, where }) => unfinishedAnnotation(event, where))];
    const good = tallies.filter(({ event, succeeded, failed }) => succeeded > 0 && failed === 0 && !unfinished.some(open => open.event === event));
    return [
        ...keepFirst(all, 'error', used),
        ...keepFirst(all, 'warning', used),
        ...(selection === 'all' ? successAnnotations(good, outcome, runner/* ANNOTATIONS_PER_LEVEL */.eA - used.notice) : []),
    ];
}
function keepFirst(annotations, level, used) {
    const list = annotations.filter(annotation => annotation.level === level);
    const room = Math.max(0, runner/* ANNOTATIONS_PER_LEVEL */.eA - used[level]);
    if (list.length <= room)
        return list;
    const rest = list.length - room + 1;
    const more = { level, title: `${rest} more`, message: `${rest} more are in the job summary.` };
    return room === 0 ? [] : [...list.slice(0, room - 1), more];
}
function failureAnnotation(failure, level) {
    const { event, instances, diagnostics, problem } = failure;
    const text = (0,harmless/* harmlessLines */.vL)([
        (0,harmless/* clip */.$Q)(problem.what, SENTENCE_LIMIT),
        (0,harmless/* clip */.$Q)([diagnostics.errorCode, ...(0,problem_text/* untold */.r_)(failure)].join(': '), SENTENCE_LIMIT),
        ...(0,problem_text/* explanation */.Qb)(problem).map(line => (0,harmless/* clip */.$Q)(line, SENTENCE_LIMIT)),
        ...(instances.length > 3 ? [`Instances: ${(0,enumeration/* enumerate */.H)(instances, 40)}`] : []),
    ].join('\n'));
    const head = [...text, '', LOG_HEADING];
    const room = runner/* ANNOTATION_LIMIT */.OE - head.reduce((sum, line) => sum + line.length + 1, 0);
    const log = (0,log_end/* logEnd */.k)(diagnostics.logTail, { lines: LOG_LINES, characters: room });
    const file = repositoryPath(diagnostics.scriptName);
    return {
        level,
        title: `${event} failed on ${(0,enumeration/* enumerate */.H)(instances)}`,
        message: (log.length === 0 ? text : [...head, ...log]).join('\n'),
        ...(file === undefined ? {} : { file }),
    };
}
/** A location is a path from the root of the revision, which is the repository's; a leading slash means nothing. */
function repositoryPath(location) {
    const path = external_node_path_.posix.normalize(location.trim()).replace(/^\/+/, '');
    return path === '' || path === '.' || path.startsWith('..') ? undefined : path;
}
/** Where an event was begun, or is in a state that we do not know. */
function unfinishedOn(event, instances) {
    const isOpen = (state) => !(0,lifecycle/* isFinalEvent */.l2)(state.status) && state.status !== 'Pending';
    return instances
        .filter(({ events }) => events.some(state => state.event === event && isOpen(state)))
        .map(instance => instance.id);
}
function unfinishedAnnotation(event, where) {
    return {
        level: 'warning',
        title: `${event} did not end on ${(0,enumeration/* enumerate */.H)(where)}`,
        message: `${event} had not ended on ${(0,enumeration/* enumerate */.H)(where, 20)} when this job looked last.`,
    };
}
/** Where there is no room for all, the events without scripts give way first. */
function successAnnotations(good, outcome, room) {
    const spare = good
        .filter(({ event }) => !(0,script_list/* mayHaveScripts */.u)(event, outcome.scripts))
        .slice(0, Math.max(0, good.length - room));
    return good
        .filter(tally => !spare.includes(tally))
        .slice(0, Math.max(0, room))
        .map(tally => successAnnotation(tally, outcome));
}
function successAnnotation({ event, succeeded, longest }, { instances, scripts }) {
    const ran = (0,script_list/* scriptsOf */.S)(event, scripts);
    const took = longest === undefined ? '' : `, ${(0,time/* durationText */.S5)(longest)}${instances.length > 1 ? ' at most' : ''}`;
    const [only] = instances;
    const where = instances.length === 1 ? `on ${only?.id}` : `on ${succeeded} of ${instances.length} instances`;
    return {
        level: 'notice',
        title: `${event} succeeded`,
        message: `${ran.length === 0 ? event : (0,enumeration/* enumerate */.H)(ran, 5)} succeeded ${where}${took}`,
    };
}

// EXTERNAL MODULE: ./build/deploy/report/log.js + 1 modules
var log = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/deploy/report/paint.js
var paint = __webpack_require__(6701);
;// CONCATENATED MODULE: ./build/deploy/report/runner-report.js
// How is a deployment told to GitHub's runner?





/** Log lines and annotations, as workflow commands. `write` gets one line at a time, without its end. */
function createRunnerReport(options) {
    const { write, annotations, clock } = options;
    const used = { error: 0, warning: 0, notice: 0 };
    const annotate = (problem, level) => {
        used[level] += 1;
        const plain = annotations === 'none' || used[level] > runner/* ANNOTATIONS_PER_LEVEL */.eA;
        const lines = plain ? (0,problem_text/* problemLines */.pb)(problem) : [(0,runner/* annotationCommand */.jx)((0,problem_text/* problemAnnotation */.Lj)(problem, level))];
        lines.forEach(write);
    };
    return (0,log/* createLog */.h)({
        paint: paint/* PLAIN */.tZ,
        line: write,
        fold: (title, lines) => (0,runner/* groupCommands */.Io)(title, lines).forEach(write),
        warn: problem => annotate(problem, 'warning'),
        debug: text => write((0,runner/* debugCommand */.Hl)(text)),
        conclude: outcome => {
            if (annotations === 'none')
                outcome.problems.flatMap(problem => (0,problem_text/* problemLines */.pb)(problem)).forEach(write);
            annotationsOf(outcome, annotations, used).map(runner/* annotationCommand */.jx).forEach(write);
        },
    }, clock);
}
/** What a door prints when it ends before there is an outcome. What the runner would drop is plain. */
function problemCommands(problems, level = 'error') {
    return problems.flatMap((problem, index) => index < runner/* ANNOTATIONS_PER_LEVEL */.eA
        ? [(0,runner/* annotationCommand */.jx)((0,problem_text/* problemAnnotation */.Lj)(problem, level))]
        : (0,problem_text/* problemLines */.pb)(problem));
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   w7: () => (/* binding */ cacheOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
// What does every door know of the machine it opens on?




const systemClock = {
    now: Date.now,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => { }),
};
/** `bundle` is the URL of the file that runs: the command, which is the agent on an instance, lies beside it. */
function hostOf(bundle) {
    return {
        platform: process.platform,
        uid: process.getuid?.() ?? -1,
        node: process.execPath,
        bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(bundle)),
    };
}
/** Absolute: prepared instances, and what is there while a rehearsal runs. */
function cacheOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'potato-deploy');
}


/***/ })

};
;