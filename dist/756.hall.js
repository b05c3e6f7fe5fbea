"use strict";
exports.id = 756;
exports.ids = [756,300];
exports.modules = {

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ stopLeftover)
/* harmony export */ });
/* harmony import */ var _codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8051);
/* harmony import */ var _blindness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5438);
/* harmony import */ var _fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9110);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9765);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2566);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6887);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9288);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7344);
/* harmony import */ var _weather_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8558);
// What did a cancelled job leave running?










// The runner gives this step time of its own, but a person waits for it.
const PATIENCE = 30_000;
/** Stops it, and tells how that went; undefined where nothing was left. */
async function stopLeftover(options) {
    const { settings, codedeploy, clock, report } = options;
    const allowance = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_8__/* .allow */ .c)(PATIENCE, new AbortController().signal, clock);
    const weather = (0,_weather_js__WEBPACK_IMPORTED_MODULE_7__/* .createWeather */ .B)({ clock, report, signal: allowance.signal, hurried: true });
    const blindness = (0,_blindness_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlindness */ .t)(report);
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_9__/* .openHistory */ .j)({ name: settings, codedeploy, weather, blindness });
    try {
        const id = options.deploymentId ?? (await (0,_search_js__WEBPACK_IMPORTED_MODULE_5__/* .findOurs */ .ZA)({ key: settings.key, history, since: options.since }));
        if (id === undefined)
            return undefined;
        const before = await history.deployment(id);
        if ((0,_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinalDeployment */ .sv)(before?.status))
            return undefined;
        const fleet = (0,_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .createFleet */ .B)(() => { });
        const stopped = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_6__/* .stop */ .d)({ ...options, blindness, deploymentId: id, fleet, grace: PATIENCE });
        const deployment = stopped.deployment ?? before;
        const made = { id, since: options.since, instances: fleet.list(), ...(deployment && { deployment }) };
        const outcome = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)({
            settings,
            commit: deployment?.commit ?? '',
            course: (0,_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .afterStop */ .$r)('cancelled', stopped, made),
            scripts: undefined,
            now: clock.now(),
        });
        report({ kind: 'ended', outcome });
        return outcome;
    }
    catch (failure) {
        throw failure instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_8__/* .Interrupted */ .j ? (0,_search_js__WEBPACK_IMPORTED_MODULE_5__/* .unsure */ .Nf)('CodeDeploy could not be reached.') : failure;
    }
    finally {
        allowance.end();
    }
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

/***/ 6756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9052);
/* harmony import */ var _deploy_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(605);
/* harmony import */ var _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2488);
/* harmony import */ var _deploy_job_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9293);
/* harmony import */ var _deploy_leftover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1983);
/* harmony import */ var _deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3031);
/* harmony import */ var _deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1700);
/* harmony import */ var _deploy_report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5300);
/* harmony import */ var _door_machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2248);
// DOOR: what does the step do after a job was cancelled? It stops what still runs.










const { env } = process;
const write = (line) => process.stdout.write(`${line}\n`);
async function main() {
    const once = env['STATE_once'];
    if (once === undefined || env['STATE_over'] === 'true')
        return;
    const job = (0,_deploy_job_js__WEBPACK_IMPORTED_MODULE_9__/* .readJob */ .c)(env, undefined);
    const settings = (0,_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)({ raw: (0,_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .rawInputs */ .me)(env), job, once });
    if (settings.whenInterrupted === 'leave')
        return;
    const outcome = await (0,_deploy_leftover_js__WEBPACK_IMPORTED_MODULE_4__/* .stopLeftover */ .m)({
        settings,
        deploymentId: env['STATE_deployment-id'],
        since: Number(env['STATE_since'] ?? 0),
        codedeploy: (0,_deploy_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)({ settings, job, mask: secret => write((0,_deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .maskCommand */ .Iq)(secret)) }),
        clock: _door_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .ml,
        report: (0,_deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_6__/* .createRunnerReport */ .H)({ write, annotations: settings.annotations, clock: _door_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .ml }),
    });
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (outcome !== undefined && summary)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(summary, (0,_deploy_report_summary_js__WEBPACK_IMPORTED_MODULE_7__.summaryOf)(outcome));
}
try {
    await main();
}
catch (error) {
    (0,_deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_6__/* .problemCommands */ .m)((0,_codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error)).forEach(write);
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
;