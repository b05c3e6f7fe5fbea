#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5239);
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9052);
/* harmony import */ var _deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8822);
/* harmony import */ var _deploy_report_problem_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8844);
/* harmony import */ var _rehearsal_terminal_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1681);
/* harmony import */ var _rehearsal_terminal_usage_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(722);
// DOOR: what does somebody at a terminal ask for? A start, a check, a rehearsal, or the stand-in alone.








// The bundle was tried on this Node.js; what the AWS SDK has to say of it is nothing a user could mend.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
const terminal = (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .openTerminal */ .j)(import.meta.url);
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
            const { init } = await __nccwpck_require__.e(/* import() */ 436).then(__nccwpck_require__.bind(__nccwpck_require__, 8436));
            const { initText } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(646), __nccwpck_require__.e(473)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9473));
            const done = await init(command.asked, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(host.bundle));
            for (const [margin, text] of initText(done))
                write(margin + (0,_deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmlessLine */ .Kw)(text));
            return 0;
        }
        case 'check': {
            const { checkFolder } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(646), __nccwpck_require__.e(13), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8027));
            const { checkLines } = await __nccwpck_require__.e(/* import() */ 394).then(__nccwpck_require__.bind(__nccwpck_require__, 4013));
            const checked = await checkFolder(command.asked, { path, scratch: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() });
            checkLines(checked, command.asked.format, paint).forEach(write);
            return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
        }
        case 'rehearse': {
            const { runRehearsal } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(118), __nccwpck_require__.e(507), __nccwpck_require__.e(646), __nccwpck_require__.e(950), __nccwpck_require__.e(13), __nccwpck_require__.e(705)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3705));
            return await runRehearsal(command.asked, terminal);
        }
        case 'serve': {
            const { serve } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(950), __nccwpck_require__.e(292)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8070));
            return await serve(command.asked, terminal);
        }
        case 'agent': {
            const { runAgent } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(646), __nccwpck_require__.e(923)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1923));
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

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal)
});

// EXTERNAL MODULE: ./build/deploy/report/paint.js
var paint = __nccwpck_require__(6701);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/door/machine.js
// What does every door know of the machine it opens on?




const systemClock = {
    now: Date.now,
    sleep: (milliseconds, signal) => (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => { }),
};
/** `bundle` is the URL of the file that runs: the command, which is the agent on an instance, lies beside it. */
function hostOf(bundle) {
    return {
        platform: process.platform,
        uid: process.getuid?.() ?? -1,
        node: process.execPath,
        bundle: (0,external_node_path_.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(bundle)),
    };
}
/** Absolute: prepared instances, and what is there while a rehearsal runs. */
function cacheOf(env) {
    return (0,external_node_path_.join)(env['XDG_CACHE_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'potato-deploy');
}

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
        clock: systemClock,
        color,
        paint: color ? paint/* COLORED */.te : paint/* PLAIN */.tZ,
        host: hostOf(bundle),
        cache: cacheOf(env),
        path: env['PATH'] ?? '',
        signal: interrupt.signal,
        write: line => above(() => stdout.write(`${line}\n`)),
        complain: line => above(() => stderr.write(`${line}\n`)),
        show: live.show,
    };
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ problemAnnotation),
/* harmony export */   Qb: () => (/* binding */ explanation),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   r_: () => (/* binding */ untold)
/* harmony export */ });
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9052);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8822);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6701);
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

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H0: () => (/* binding */ BARE_ENVIRONMENT),
  bs: () => (/* binding */ DEPLOYMENT_ROOT),
  Ql: () => (/* binding */ startOnHost),
  OT: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __nccwpck_require__(9052);
// EXTERNAL MODULE: ./build/rehearsal/instance/agent-link.js
var agent_link = __nccwpck_require__(7152);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
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

// EXTERNAL MODULE: ./build/rehearsal/process.js + 1 modules
var process = __nccwpck_require__(8270);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ serveDuties),
/* harmony export */   K: () => (/* binding */ connectAgent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(481);
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

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eF: () => (/* binding */ run),
  i8: () => (/* binding */ signalGroup),
  ni: () => (/* binding */ start),
  OW: () => (/* binding */ startScript)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/rehearsal/process.js
// How is a process started? The one file that does it.





/** Starts a program, without a shell. A program that cannot be started is an `error` event of what is returned. */
function start(command, args, options) {
    return (0,external_node_child_process_.spawn)(command, args, {
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
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.scratch, 'pipes-'));
    const paths = [(0,external_node_path_.join)(folder, 'stdout'), (0,external_node_path_.join)(folder, 'stderr')];
    const { exit, stderr: complaint } = await run('mkfifo', paths, { env: options.env });
    if (exit !== 0)
        throw new Error(complaint.toString().trim());
    // Not blocking, else opening one end would wait for the other.
    const open = (path) => new external_node_net_namespaceObject.Socket({
        fd: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK),
        readable: true,
        writable: false,
    });
    const [stdout, stderr] = [open(paths[0]), open(paths[1])];
    const writers = paths.map(path => (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY));
    await (0,promises_.rm)(folder, { recursive: true });
    // Nothing is awaited after the start: the caller has to be listening when it ends.
    const child = start(command, args, { ...options, stdio: ['ignore', ...writers] });
    for (const writer of writers)
        (0,external_node_fs_.closeSync)(writer);
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


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readCommand)
/* harmony export */ });
/* unused harmony export CHECK_FORMATS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
/* harmony import */ var _codedeploy_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2365);
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9052);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(182);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
