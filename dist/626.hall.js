"use strict";
exports.id = 626;
exports.ids = [626,300];
exports.modules = {

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRehearsal: () => (/* binding */ runRehearsal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/deploy/deploy-to.js
var deploy_to = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/deploy/inputs.js + 1 modules
var inputs = __webpack_require__(2488);
// EXTERNAL MODULE: ./build/deploy/job.js
var job = __webpack_require__(9293);
// EXTERNAL MODULE: ./build/deploy/report/harmless.js
var harmless = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/deploy/report/summary.js + 1 modules
var summary = __webpack_require__(5300);
// EXTERNAL MODULE: ./build/deploy/report/log.js + 1 modules
var log = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/deploy/report/paint.js
var report_paint = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/deploy/report/problem-text.js
var problem_text = __webpack_require__(8844);
;// CONCATENATED MODULE: ./build/deploy/report/terminal-report.js
// How is a deployment told in a terminal, or into a pipe?



/** As wide as the clock of a row. */
const MARGIN = ' '.repeat('18:02:41  '.length);
/** `write` gets one line at a time, without its end. */
function createTerminalReport(options) {
    const { write, clock, logs = true } = options;
    const paint = options.color ? report_paint/* COLORED */.te : report_paint/* PLAIN */.tZ;
    const indent = (line) => `${MARGIN}${paint.faint(line.slice(0, 1))}${line.slice(1)}`;
    return (0,log/* createLog */.h)({
        paint,
        line: write,
        fold: (title, lines) => {
            if (logs)
                [`┌ ${title}`, ...lines.map(line => `│ ${line}`)].map(indent).forEach(write);
        },
        warn: problem => (0,problem_text/* problemLines */.pb)(problem, paint).forEach(write),
        debug: () => { },
        conclude: ({ problems }) => {
            const blocks = problems.flatMap(problem => ['', ...(0,problem_text/* problemLines */.pb)(problem, paint)]);
            if (blocks.length > 0)
                [...blocks, ''].forEach(write);
        },
    }, clock);
}

// EXTERNAL MODULE: ./build/rehearsal/rehearse.js
var rehearse = __webpack_require__(2743);
// EXTERNAL MODULE: ./build/rehearsal/stand-in.js + 21 modules
var stand_in = __webpack_require__(3030);
// EXTERNAL MODULE: ./build/rehearsal/terminal/notice-text.js
var notice_text = __webpack_require__(181);
;// CONCATENATED MODULE: ./build/rehearsal/terminal/running-order.js
// In which order are hooks and events told? A hook is heard at once, its event only when the service is asked again.
function createRunningOrder(say) {
    const waiting = [];
    let told = '';
    let heard = '';
    const release = () => {
        for (let next = waiting[0]; next?.event === told; next = waiting[0]) {
            waiting.shift();
            say(next.notice);
        }
    };
    return {
        hear: notice => {
            if (notice.kind === 'script-started')
                heard = notice.event;
            waiting.push({ event: heard, notice });
            release();
        },
        tell: ({ event, status }, telling) => {
            if (status === 'InProgress')
                telling();
            told = event;
            release();
            if (status !== 'InProgress')
                telling();
        },
    };
}

// EXTERNAL MODULE: ./build/rehearsal/terminal/transcript.js
var terminal_transcript = __webpack_require__(2963);
;// CONCATENATED MODULE: ./build/cli/rehearse.js
// What does `rehearse` do? It deploys twice to a sandbox, through the ordinary deploy().













/** The exit code. */
async function runRehearsal(asked, terminal) {
    const { write, show, paint, clock, signal } = terminal;
    const transcript = (0,terminal_transcript/* createTranscript */.X)();
    const order = createRunningOrder(notice => {
        const [margin, text] = (0,notice_text/* agentText */.r1)(notice) ?? [];
        if (text !== undefined)
            write(paint.faint(margin + (0,harmless/* harmlessLine */.Kw)(text)));
    });
    const tell = createTerminalReport({ ...terminal, logs: false });
    const report = (progress) => progress.kind === 'event' ? order.tell(progress.state, () => tell(progress)) : tell(progress);
    const standIn = await (0,stand_in/* startStandIn */.a)({
        ...terminal,
        asked,
        provisionedBy: asked.from ?? asked.commit,
        onSetup: notice => {
            write(paint.faint((0,harmless/* harmlessLine */.Kw)((0,notice_text/* setupText */.jP)(notice))));
            show(notice.kind === 'up' ? undefined : (0,harmless/* harmlessLine */.Kw)((0,notice_text/* setupText */.jP)(notice)));
        },
        onAgent: (notice) => {
            if (notice.kind !== 'output')
                show(notice.kind === 'script-started' ? (0,harmless/* harmlessLine */.Kw)(notice.script) : undefined);
            transcript.note(notice);
            order.hear(notice);
        },
    });
    try {
        const { application, group, repository, region } = standIn;
        const deployments = await (0,rehearse/* rehearse */.K)({
            asked,
            standIn,
            transcript,
            announce: title => write(`\n${paint.strong(title)}`),
            deploy: commit => {
                const raw = { 'application-name': application, 'deployment-group-name': group, 'aws-region': region };
                const settings = (0,inputs/* readInputs */.Ko)({
                    raw: { ...raw, repository, commit, 'when-older': 'deploy' },
                    job: (0,job/* readJob */.c)({}, undefined),
                    once: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
                });
                return (0,deploy_to/* deployTo */.f)(standIn, settings, { clock, report, signal });
            },
        });
        const outcomes = deployments.map(({ outcome }) => outcome);
        if (asked.summary)
            (0,external_node_fs_.writeFileSync)(asked.summary, outcomes.map(summary.summaryOf).join('\n'));
        if (asked.json)
            (0,external_node_fs_.writeFileSync)(asked.json, `${JSON.stringify({ deployments }, null, 2)}\n`);
        if (asked.keep)
            write((0,notice_text/* enterText */.ip)(await standIn.instance.keep()));
        return outcomes.every(({ status }) => status === 'Succeeded') ? 0 : 1;
    }
    finally {
        show(undefined);
        await standIn.close();
    }
}


/***/ }),

/***/ 6893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ deployTo)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(562);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8549);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2869);
// How is a commit deployed to a CodeDeploy that is not AWS's, as the action would?



// On loopback nobody counts the calls. Milliseconds.
const PACE = 100;
/** The settings as they are, but for where CodeDeploy is. */
function deployTo({ url, region, credentials }, settings, world) {
    return (0,_deploy_js__WEBPACK_IMPORTED_MODULE_1__/* .deploy */ .g)({
        ...world,
        report: progress => world.report(withoutLink(progress)),
        settings: { ...settings, region },
        codedeploy: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)({ region, credentials, endpoint: url }),
        github: (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .createGithub */ .u)({ api: url, token: '' }),
        pace: () => PACE,
    });
}
/** No console shows it. */
function withoutLink(progress) {
    return progress.kind === 'created' ? { ...progress, url: '' } : progress;
}


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryOf: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./build/deploy/enumeration.js
var enumeration = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
// EXTERNAL MODULE: ./build/deploy/report/harmless.js
var harmless = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/deploy/report/time.js
var time = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/deploy/report/gantt.js
// How does a deployment look as a picture of its events over time?



/** A bar that is shorter than this part of the whole cannot be seen. */
const SHORTEST = 1 / 200;
/** The renderer refuses more than 50,000 characters; a task has some 100. */
const MOST_TASKS = 100;
// Colours that read on GitHub's light page and on its dark one; the rest is left to the page's own theme.
const LOOK = {
    themeVariables: {
        doneTaskBkgColor: '#4ac26b',
        doneTaskBorderColor: '#2da44e',
        critBkgColor: '#fa4549',
        critBorderColor: '#cf222e',
        activeTaskBkgColor: '#54aeff',
        activeTaskBorderColor: '#218bff',
    },
    themeCSS: '.grid .tick line { stroke-opacity: 0.2 } .section { fill: none }',
    gantt: { leftPadding: 24, rightPadding: 24, barHeight: 22, barGap: 6 },
};
/**
 * A Mermaid gantt in Markdown; empty where no event has a time.
 *
 * @param tallies one instance's events, or a fleet's: then a bar goes from the first start to the last end
 * @param duration milliseconds that the deployment took: what has no end yet lasts until then
 */
function ganttOf(tallies, duration) {
    const timed = tallies.slice(0, MOST_TASKS).flatMap(tally => {
        const { startedAt } = tally;
        return startedAt === undefined ? [] : [{ ...tally, startedAt }];
    });
    if (timed.length === 0)
        return '';
    const start = Math.min(...timed.map(({ startedAt }) => startedAt));
    const isOpen = timed.some(({ open }) => open > 0);
    const ends = timed.map(({ startedAt, endedAt }) => endedAt ?? startedAt);
    const end = Math.max(...ends, isOpen ? start + duration : start + SECOND);
    const tasks = timed.map(tally => {
        const from = tally.startedAt - start;
        const until = (tally.open > 0 ? end : (tally.endedAt ?? end)) - start;
        const shortest = from + (end - start) * SHORTEST;
        return `    ${label(tally)} :${tag(tally)}, ${timeText(from)}, ${timeText(Math.max(until, shortest))}`;
    });
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(LOOK)}}%%`,
        'gantt',
        '    accTitle: Lifecycle events over time',
        '    dateFormat HH:mm:ss.SSS',
        `    axisFormat ${end - start < HOUR ? '%M:%S' : '%H:%M'}`,
        // By itself the renderer divides a short axis into halves of a second, which all read the same.
        ...(end - start < 10 * SECOND ? ['    tickInterval 1second'] : []),
        ...tasks,
        '```',
    ].join('\n');
}
const SECOND = 1000;
const HOUR = 3600 * SECOND;
function label({ event, succeeded, failed, skipped, open, longest }) {
    const name = lifecycle/* EVENTS */.qY.some(known => known === event) ? event : (0,harmless/* taskName */.p5)(event);
    const instances = succeeded + failed + skipped + open;
    if (instances > 1)
        return `${name} ${failed > 0 ? `${failed} of ${instances} failed` : `${succeeded} of ${instances}`}`;
    return longest === undefined ? name : `${name} ${(0,time/* durationText */.S5)(longest)}`;
}
function tag({ status, open, failed }) {
    if (failed > 0)
        return 'crit';
    return open > 0 || status !== 'Succeeded' ? 'active' : 'done';
}
/** `00:01:04.200` after the start; the renderer's clock has 24 hours. */
function timeText(milliseconds) {
    return new Date(Math.min(Math.round(milliseconds), 24 * HOUR - 1)).toISOString().slice(11, 23);
}

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
;// CONCATENATED MODULE: ./build/deploy/report/summary.js
// What does the job's summary show?









/** The API's log tails have 4 KB at most; one that does not keep to it must not push out the others. */
const LOG_MOST = { lines: 500, characters: 16_384 };
/** Characters of a message that are repeated. */
const SENTENCE_LIMIT = 2000;
/** Scripts of one event that are named. */
const SCRIPTS_NAMED = 10;
/** Markdown for the file GITHUB_STEP_SUMMARY, always below the runner's limit. */
function summaryOf(outcome) {
    const tallies = (0,tally/* tallyEvents */.o5)(outcome.instances);
    const head = [
        title(outcome),
        facts(outcome),
        paragraph `${outcome.stateLine}`,
        table(tallies, outcome),
        ganttOf(tallies, outcome.duration * 1000),
    ];
    const troubles = outcome.problems.map(problem => {
        const failure = outcome.failures.find(candidate => candidate.problem === problem);
        return trouble(problem, failure);
    });
    return `${keepWithin(head, troubles).join('\n\n')}\n`;
}
const MARKS = {
    Succeeded: '✅',
    Failed: '❌',
    Stopped: '🛑',
    TimedOut: '⌛',
    Skipped: '⏭️',
    Created: '🚀',
};
function title({ status, commit, deploymentGroup, problems }) {
    const mark = status === 'Succeeded' && problems.length > 0 ? '⚠️' : MARKS[status];
    return `## ${mark} ${status}: ${(0,harmless/* codeSpan */.SS)(commit.slice(0, 7))} to ${(0,harmless/* codeSpan */.SS)(deploymentGroup)}`;
}
function facts({ status, repository, commit, application, deploymentId, deploymentUrl, duration, }) {
    // CodeDeploy fetches from github.com and from nowhere else.
    const source = summary_link(`${repository}@${commit.slice(0, 7)}`, `https://github.com/${repository}/commit/${commit}`);
    const deployment = deploymentId === undefined ? [] : [summary_link(deploymentId, deploymentUrl)];
    const took = status === 'Skipped' || status === 'Created' ? [] : [(0,time/* secondsText */.Hd)(duration)];
    return [`Application ${(0,harmless/* codeSpan */.SS)(application)}`, source, ...deployment, ...took].join(' · ');
}
function summary_link(text, url) {
    const label = (0,harmless/* codeSpan */.SS)(text);
    return url !== undefined && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${label}](${url})` : label;
}
/** A block of HTML, where Markdown means nothing; of what is put into it only backticks mean something. */
function paragraph(tags, ...texts) {
    const html = texts.map(text => (0,harmless/* htmlText */.js)((0,harmless/* harmlessLine */.Kw)(text)).replace(/`([^`]+)`/g, '<code>$1</code>'));
    return `<p>${tags.map((tag, index) => tag + (html[index] ?? '')).join('')}</p>`;
}
const EVENT_MARKS = {
    Succeeded: '✅',
    Failed: '❌',
    InProgress: '🔄',
    Skipped: '⏭️',
    Pending: '⏸️',
};
function table(tallies, { instances, scripts }) {
    if (tallies.length === 0)
        return '';
    const fleet = instances.length > 1;
    const heads = ['Event', 'Status', 'Duration', ...(fleet ? ['Succeeded', 'Failed', 'Skipped'] : ['Scripts'])];
    const rows = tallies.map(({ event, status, longest, succeeded, failed, skipped }) => [
        plainName(event),
        `${EVENT_MARKS[status] ?? '❔'}\u00a0${plainName(status)}`,
        longest === undefined ? '' : (0,time/* durationText */.S5)(longest),
        ...(fleet
            ? [succeeded, failed, skipped].map(String)
            : [(0,enumeration/* enumerate */.H)((0,script_list/* scriptsOf */.S)(event, scripts).map(harmless/* codeSpan */.SS), SCRIPTS_NAMED)]),
    ]);
    const aligned = heads.map((_, index) => (index < 2 || (index === 3 && !fleet) ? '---' : '--:'));
    return [heads, aligned, ...rows].map(row).join('\n');
}
/** Words of AWS's stay as they are; what is none of them becomes code. */
function plainName(name) {
    return /^[A-Za-z0-9]+$/.test(name) ? name : (0,harmless/* codeSpan */.SS)(name);
}
function row(cells) {
    return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
function trouble(problem, failure) {
    const { code, what, why, fix } = problem;
    return [
        paragraph `<b>${(0,harmless/* clip */.$Q)(what, SENTENCE_LIMIT)}</b> <code>${code}</code>`,
        ...(failure === undefined ? [] : [said(failure)]),
        ...(why === undefined ? [] : [paragraph `${(0,harmless/* clip */.$Q)(why, SENTENCE_LIMIT)}`]),
        ...(fix === undefined ? [] : [paragraph `<b>Fix:</b> ${fix}`]),
        ...(failure === undefined ? [] : evidence(failure)),
    ].join('\n');
}
function said(failure) {
    return paragraph `<code>${failure.diagnostics.errorCode}</code> ${(0,harmless/* clip */.$Q)((0,problem_text/* untold */.r_)(failure).join(), SENTENCE_LIMIT)}`;
}
/** On which instances, where the problem does not name them all, and the end of the log of one. */
function evidence({ event, instances, diagnostics }) {
    const log = (0,log_end/* logEnd */.k)(diagnostics.logTail, LOG_MOST).join('\n');
    const where = instances.length > 3 ? [paragraph `Instances: ${(0,enumeration/* enumerate */.H)(instances, 100)}`] : [];
    if (log === '')
        return where;
    return [
        ...where,
        '<details open>',
        `<summary>The end of the log of ${(0,harmless/* htmlText */.js)((0,harmless/* harmlessLine */.Kw)(diagnostics.scriptName || event))}</summary>`,
        '',
        `<pre>${(0,harmless/* htmlText */.js)(log)}</pre>`,
        '',
        '</details>',
    ];
}
/** As many troubles as there is room for, the worst first. */
function keepWithin(head, troubles) {
    const kept = head.filter(part => part !== '');
    // Room for the line that counts what was left out.
    let left = runner/* SUMMARY_LIMIT */.Jt - 1024 - kept.reduce((sum, part) => sum + bytes(part), 0);
    for (const [index, part] of troubles.entries()) {
        left -= bytes(part);
        if (left < 0)
            return [...kept, `_${troubles.length - index} more of that kind are left out here._`];
        kept.push(part);
    }
    return kept;
}
/** With the empty line that follows. */
function bytes(text) {
    return Buffer.byteLength(text) + 2;
}


/***/ }),

/***/ 2743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rehearse)
/* harmony export */ });
// What is a rehearsal? The same way twice: onto a fresh instance, then as an update.
/** Ends with the first deployment that does not succeed. `announce` gets a title before each. */
async function rehearse(options) {
    const { asked, standIn, transcript, announce, deploy } = options;
    const last = await standIn.resolve(asked.commit);
    const first = asked.from === undefined ? last : await standIn.resolve(asked.from);
    const steps = [
        { title: 'Onto a fresh instance', commit: asked.once ? last : first },
        ...(asked.once ? [] : [{ title: 'As an update', commit: last }]),
    ];
    const rehearsed = [];
    for (const { title, commit } of steps) {
        announce(title);
        const outcome = await deploy(commit);
        rehearsed.push({ outcome, scripts: transcript.take() });
        if (outcome.status !== 'Succeeded')
            break;
    }
    return rehearsed;
}


/***/ }),

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTranscript)
/* harmony export */ });
// What did the scripts of a deployment say, all of it?
function createTranscript() {
    let runs = [];
    return {
        note: notice => {
            switch (notice.kind) {
                case 'script-started':
                    runs.push({
                        event: notice.event,
                        script: notice.script,
                        exit: null,
                        signal: null,
                        stdout: [],
                        stderr: [],
                    });
                    break;
                case 'output':
                    runs.at(-1)?.[notice.stream].push(notice.line);
                    break;
                case 'script-ended':
                    Object.assign(runs.at(-1) ?? {}, { exit: notice.exit, signal: notice.signal });
                    break;
                default:
                    notice;
            }
        },
        take: () => {
            const taken = runs;
            runs = [];
            return taken;
        },
    };
}


/***/ })

};
;