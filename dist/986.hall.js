"use strict";
exports.id = 986;
exports.ids = [986];
exports.modules = {

/***/ 3986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9665);
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9052);
/* harmony import */ var _deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8822);
/* harmony import */ var _deploy_report_problem_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8844);
/* harmony import */ var _rehearsal_terminal_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1681);
/* harmony import */ var _rehearsal_terminal_usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(722);
// DOOR: what does somebody at a terminal ask for? A start, a check, a rehearsal, or the stand-in alone.








// The bundle was tried on this Node.js; what the AWS SDK has to say of it is nothing a user could mend.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
const terminal = (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .openTerminal */ .j)(require("url").pathToFileURL(__filename).href);
const { write, complain, paint, signal, clock, path, host, cache } = terminal;
// What a command needs is loaded with it: the AWS SDK takes longer to load than a check takes to run.
async function main() {
    const caller = { directory: process.cwd(), ci: process.env['CI'] === 'true' };
    const command = (0,_rehearsal_terminal_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommand */ .U)(process.argv.slice(2), caller);
    switch (command.kind) {
        case 'help': {
            write((0,_rehearsal_terminal_usage_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .C)(cache));
            return 0;
        }
        case 'init': {
            const { init } = await __webpack_require__.e(/* import() */ 436).then(__webpack_require__.bind(__webpack_require__, 8436));
            const { initText } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(380), __webpack_require__.e(473)]).then(__webpack_require__.bind(__webpack_require__, 9473));
            const done = await init(command.asked, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(host.bundle));
            for (const [margin, text] of initText(done))
                write(margin + (0,_deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmlessLine */ .Kw)(text));
            return 0;
        }
        case 'check': {
            const { checkFolder } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(380), __webpack_require__.e(13), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 8027));
            const { checkLines } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 4013));
            const checked = await checkFolder(command.asked, { path, scratch: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() });
            checkLines(checked, command.asked.format, paint).forEach(write);
            return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
        }
        case 'rehearse': {
            const { runRehearsal } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(311), __webpack_require__.e(950), __webpack_require__.e(57), __webpack_require__.e(626)]).then(__webpack_require__.bind(__webpack_require__, 7626));
            return await runRehearsal(command.asked, terminal);
        }
        case 'serve': {
            const { serve } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(950), __webpack_require__.e(292)]).then(__webpack_require__.bind(__webpack_require__, 8070));
            return await serve(command.asked, terminal);
        }
        case 'agent': {
            const { runAgent } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(380), __webpack_require__.e(923)]).then(__webpack_require__.bind(__webpack_require__, 1923));
            const kept = await runAgent({
                asked: command.asked,
                input: process.stdin,
                output: process.stdout,
                clock,
            });
            // What a hook has left running does not hold it; where the instance stays, its end is this process's.
            if (!kept)
                process.exit();
            return await new Promise(() => setInterval(() => { }, 2 ** 30));
        }
        default:
            return command;
    }
}
try {
    process.exitCode = await main();
}
catch (error) {
    const problems = (0,_codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error);
    if (!signal.aborted)
        for (const problem of problems)
            (0,_deploy_report_problem_text_js__WEBPACK_IMPORTED_MODULE_5__/* .problemLines */ .pb)(problem, paint).forEach(complain);
    process.exitCode = problems.some(({ code }) => code.startsWith('command/')) ? 2 : 1;
}
if (signal.aborted)
    process.exitCode = 130;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal)
});

// EXTERNAL MODULE: ./build/deploy/report/paint.js
var paint = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/door/machine.js
var machine = __webpack_require__(2248);
;// CONCATENATED MODULE: ./build/cli/live-line.js
// How does a terminal show that a long step lives?
const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
/** Milliseconds between two drawings. */
const PACE = 120;
/** Carriage return, and "erase in line" of ECMA-48. */
const ERASE = '\r\u001b[K';
function createLiveLine(screen) {
    let text;
    let since = 0;
    let drawn = false;
    const clear = () => {
        if (drawn)
            screen.write(ERASE);
        drawn = false;
    };
    const draw = () => {
        const columns = screen.columns();
        if (text === undefined || columns === undefined)
            return;
        const waited = screen.now() - since;
        const frame = FRAMES[Math.floor(waited / PACE) % FRAMES.length];
        const line = `${frame} ${text}  ${Math.floor(waited / 1000)} s`;
        screen.write(ERASE + line.slice(0, columns - 1));
        drawn = true;
    };
    // It is no reason to stay alive.
    if (screen.columns() !== undefined)
        setInterval(draw, PACE).unref();
    return {
        show: next => {
            clear();
            text = next;
            since = screen.now();
        },
        clear,
    };
}

;// CONCATENATED MODULE: ./build/cli/terminal.js
// What does a command know of the terminal it was called in?



/** Made once. `bundle` is the URL of the file that runs. */
function openTerminal(bundle) {
    const { env, stdout, stderr } = process;
    const interrupt = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => interrupt.abort());
    // Whoever read it has heard enough (`… | head`).
    stdout.on('error', () => process.exit());
    const live = createLiveLine({
        write: text => stdout.write(text),
        columns: () => (stdout.isTTY === true ? stdout.columns : undefined),
        now: Date.now,
    });
    const above = (write) => {
        live.clear();
        write();
    };
    const color = stdout.isTTY === true && !env['NO_COLOR'];
    return {
        clock: machine/* systemClock */.ml,
        color,
        paint: color ? paint/* COLORED */.te : paint/* PLAIN */.tZ,
        host: (0,machine/* hostOf */.w4)(bundle),
        cache: (0,machine/* cacheOf */.w7)(env),
        path: env['PATH'] ?? '',
        signal: interrupt.signal,
        write: line => above(() => stdout.write(`${line}\n`)),
        complain: line => above(() => stderr.write(`${line}\n`)),
        show: live.show,
    };
}


/***/ }),

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


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readCommand)
/* harmony export */ });
/* unused harmony export CHECK_FORMATS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _codedeploy_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4746);
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9052);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(182);
// What did the caller of the command ask for?





const CHECK_FORMATS = ['text', 'github', 'json', 'sarif'];
const INSTANCE_OPTIONS = {
    provision: { type: 'string' },
    file: { type: 'string', multiple: true },
    host: { type: 'boolean' },
    yes: { type: 'boolean' },
    root: { type: 'string' },
    keep: { type: 'boolean' },
    application: { type: 'string' },
    group: { type: 'string' },
};
const REHEARSE_OPTIONS = {
    ...INSTANCE_OPTIONS,
    commit: { type: 'string' },
    from: { type: 'string' },
    once: { type: 'boolean' },
    summary: { type: 'string' },
    json: { type: 'string' },
};
const CHECK_OPTIONS = { commit: { type: 'string' }, format: { type: 'string' } };
const SERVE_OPTIONS = { ...INSTANCE_OPTIONS, port: { type: 'string' } };
/** Throws a Problem or Problems, with codes that begin with `command/`: all that is wrong with it. */
function readCommand([name, ...args], caller) {
    const words = [name ?? 'help', ...args];
    if (words.some(word => word === '--help' || word === '-h') || words[0] === 'help')
        return { kind: 'help' };
    switch (name) {
        case 'check':
            return { kind: name, asked: readCheckArguments(args, caller) };
        case 'init':
            return { kind: name, asked: readInitArguments(args, caller) };
        case 'rehearse':
            return { kind: name, asked: readRehearseArguments(args, caller) };
        case 'serve':
            return { kind: name, asked: readServeArguments(args, caller) };
        case 'agent':
            return { kind: name, asked: readAgentArguments(args) };
        default: {
            const meant = (0,_codedeploy_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name ?? '', ['init', 'check', 'rehearse', 'serve', 'help']);
            throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
                code: 'command/unknown',
                what: `There is no command "${name}".`,
                fix: meant === undefined ? 'Run "potato-deploy help".' : `Write "potato-deploy ${meant}".`,
            });
        }
    }
}
function readCheckArguments(args, caller) {
    const { values, positionals, problems } = parse(args, CHECK_OPTIONS);
    const directory = readDirectory(positionals, caller, problems);
    const format = CHECK_FORMATS.find(known => known === (values.format ?? 'text'));
    if (format === undefined) {
        const what = `"${values.format}" is no format.`;
        problems.push(wrong('--format', what, `There are ${CHECK_FORMATS.join(', ')}.`));
    }
    if (format === undefined || problems.length > 0)
        throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw(problems);
    return { directory, commit: values.commit, format };
}
function readInitArguments(args, caller) {
    const { values, positionals, problems } = parse(args, { force: { type: 'boolean' } });
    const directory = readDirectory(positionals, caller, problems);
    if (problems.length > 0)
        throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw(problems);
    return { directory, force: values.force ?? false };
}
function readRehearseArguments(args, caller) {
    const { values, positionals, problems } = parse(args, REHEARSE_OPTIONS);
    const instance = readInstance(values, positionals, caller, problems);
    if (values.once === true && values.from !== undefined) {
        problems.push(wrong('--from', 'There is no first of two deployments with --once.', 'Leave out --from or --once.'));
    }
    if (problems.length > 0)
        throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw(problems);
    const path = (value) => value === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caller.directory, value);
    return {
        ...instance,
        commit: values.commit,
        from: values.from,
        once: values.once ?? false,
        summary: path(values.summary),
        json: path(values.json),
    };
}
function readServeArguments(args, caller) {
    const { values, positionals, problems } = parse(args, SERVE_OPTIONS);
    const instance = readInstance(values, positionals, caller, problems);
    const port = values.port ?? '0';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
        problems.push(wrong('--port', `"${port}" is not a port.`, 'Give a number from 1 to 65535, or leave it out.'));
    }
    if (problems.length > 0)
        throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw(problems);
    return { ...instance, port: Number(port) };
}
function readAgentArguments(args) {
    const { values, problems } = parse(args, { root: { type: 'string' }, pid: { type: 'string' } });
    if (problems.length > 0)
        throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw(problems);
    return { root: values.root ?? _instance_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPLOYMENT_ROOT */ .bs, pid: Number(values.pid ?? process.pid) };
}
function parse(args, options) {
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...args],
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const problems = [];
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = options[token.name];
        if (option === undefined)
            problems.push(unknownOption(token.rawName, Object.keys(options)));
        else if (option.type === 'string' && token.value === undefined) {
            problems.push(wrong(token.rawName, 'It needs a value.', `Write "${token.rawName} VALUE".`));
        }
        else if (option.type === 'boolean' && token.value !== undefined) {
            problems.push(wrong(token.rawName, 'It takes no value.', `Write "${token.rawName}".`));
        }
    }
    return { values: values, positionals, problems };
}
function readDirectory(positionals, caller, problems) {
    const [directory = '.', ...more] = positionals;
    if (more.length > 0) {
        problems.push(wrong(more.join(' '), 'Only one DIR can be given.', 'Quote a name that has blanks.'));
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caller.directory, directory);
}
function readInstance(values, positionals, caller, problems) {
    const directory = readDirectory(positionals, caller, problems);
    const host = values.host ?? false;
    if (host && !caller.ci && values.yes !== true) {
        problems.push(wrong('--host', 'The hooks would change this very machine.', 'Add --yes if that is what you want.'));
    }
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caller.directory, path);
    const files = (values.file ?? []).flatMap(text => readFile(text, caller.directory) ?? []);
    for (const text of values.file ?? []) {
        if (readFile(text, caller.directory) === undefined) {
            problems.push(wrong(`--file ${text}`, 'It is not SRC:DEST with an absolute DEST.', 'Write "--file secrets:/home/me/secrets".'));
        }
    }
    return {
        directory,
        application: values.application,
        group: values.group,
        provision: values.provision === undefined ? undefined : absolute(values.provision),
        files,
        host,
        root: values.root ?? (host ? undefined : _instance_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPLOYMENT_ROOT */ .bs),
        keep: values.keep ?? false,
    };
}
/** `SRC:DEST`; SRC may hold colons, DEST may not. */
function readFile(text, directory) {
    const colon = text.lastIndexOf(':');
    const [source, destination] = [text.slice(0, colon), text.slice(colon + 1)];
    if (colon < 1 || !destination.startsWith('/'))
        return undefined;
    return { source: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, source), destination };
}
function unknownOption(name, known) {
    return wrong(name, 'There is no such option.', `There are ${known.map(option => `--${option}`).join(', ')}.`);
}
function wrong(name, what, fix) {
    return new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({ code: 'command/option', what: `${name}: ${what}`, fix, at: { kind: 'option', name } });
}


/***/ }),

/***/ 722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
// How is the command used?
/** `cache` is the folder that the text names. */
function usage(cache) {
    return `Usage: potato-deploy COMMAND [DIR] [options]         (in a clone: node . COMMAND)

  check [DIR]      says what would fail, and what would be regretted: appspec.yml, its hook scripts, what it installs
  init [DIR]       writes appspec.yml, hooks/ and .github/workflows/deploy.yml into a site's repository (default: here),
                   and says what to edit; what is there stays as it is, unless --force is given
  rehearse [DIR]   deploys the working tree of DIR (default: here) to a fresh sandbox, then again as an update,
                   through the real action, a stand-in of CodeDeploy on 127.0.0.1, and the real hooks
  serve [DIR]      starts the stand-in alone, with one instance, and prints shell "export" lines for any AWS client

Options of check
  --commit REF     check this commit instead of the working tree
  --format FORMAT  text (default), github (annotations), json, sarif (code scanning)

Options of rehearse
  --commit REF     deploy this commit instead of the working tree
  --from REF       what the first of the two deployments installs (default: the same revision)
  --once           no update
  --summary FILE   write the job summary, as Markdown
  --json FILE      write every event and all that the scripts printed

Options of serve
  --port N         listen there (default: any port that is free)

Options of rehearse and serve
  --provision FILE     runs as root in the fresh sandbox (default: hooks/provision.sh of the revision)
  --file SRC:DEST      puts a local file on the instance first; may be given again
  --application NAME   what exists in the stand-in (default: as in the action)
  --group NAME
  --keep               leave the sandbox up, and say how to enter it
  --host               no sandbox: this machine is the instance; asks for CI=true or --yes
  --root DIR           the agent's deployment root (with --host: a temporary folder that is printed)

Rehearsing needs Linux, and root or sudo. The sandbox's changes are in memory and end with it. Prepared instances are kept in
${cache}, three at most; to empty it: sudo rm -rf ${cache}

Exit codes: 0 fine, 1 the deployment or the AppSpec is wrong, 2 called wrongly, 130 interrupted.
`;
}


/***/ })

};
;