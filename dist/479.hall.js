"use strict";
exports.id = 479;
exports.ids = [479];
exports.modules = {

/***/ 7323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ patientPace)
/* harmony export */ });
// How long to wait before looking again?
// Agents ask for work every few seconds; until the first hooks have run there is little to see.
const FIRST = 2_000;
const BEGINNING = { lasts: 24_000, pause: 6_000 };
// The mean delay until an end is seen is half a pause and the time of a call: below a second at first, then below 2 % of
// the wait. An end is never seen later than after 5 seconds.
const SHORTEST = 1_600;
const SHARE = 0.036;
const LONGEST = 4_800;
/** For the real CodeDeploy: with one call at a look, at most some 30 calls a minute. */
const patientPace = waited => {
    if (waited < FIRST)
        return FIRST;
    if (waited < BEGINNING.lasts)
        return BEGINNING.pause;
    return Math.min(Math.max(waited * SHARE, SHORTEST), LONGEST);
};


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9052);
/* harmony import */ var _deploy_conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5438);
/* harmony import */ var _deploy_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(605);
/* harmony import */ var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8549);
/* harmony import */ var _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2488);
/* harmony import */ var _deploy_job_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9293);
/* harmony import */ var _deploy_pace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7323);
/* harmony import */ var _deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3031);
/* harmony import */ var _deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1700);
/* harmony import */ var _deploy_revision_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2869);
/* harmony import */ var _door_machine_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2248);
// DOOR: what does the step of a workflow do? Inputs, deploy, outputs.













const { env } = process;
const cancel = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'])
    process.on(name, () => cancel.abort());
const createKey = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
const write = (line) => process.stdout.write(`${line}\n`);
const append = (variable, text) => {
    const path = env[variable];
    if (path)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, text);
};
const saveState = (name, value) => append('GITHUB_STATE', (0,_deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .fileEntry */ .nV)(name, value));
function readEvent() {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    }
    catch {
        return undefined;
    }
}
async function main() {
    const job = (0,_deploy_job_js__WEBPACK_IMPORTED_MODULE_12__/* .readJob */ .c)(env, readEvent());
    const settings = (0,_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko)({ raw: (0,_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .rawInputs */ .me)(env), job, once: createKey() });
    const tell = (0,_deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_9__/* .createRunnerReport */ .H)({ write, annotations: settings.annotations, clock: _door_machine_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .ml });
    const world = { settings, clock: _door_machine_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .ml, signal: cancel.signal };
    if (settings.rehearse) {
        const { rehearseStep } = await Promise.all(/* import() */[__webpack_require__.e(950), __webpack_require__.e(182), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 6691));
        const outcomes = await rehearseStep({
            ...world,
            env,
            bundle: require("url").pathToFileURL(__filename).href,
            report: tell,
            write,
            createKey,
        });
        for (const outcome of outcomes)
            await show(outcome);
        return outcomes.every(outcome => (0,_deploy_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .isAsAsked */ .$)(outcome, settings));
    }
    // What the post step needs to find a deployment that a killed step has left.
    saveState('once', settings.key.once);
    saveState('since', String(_door_machine_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .ml.now()));
    const report = (progress) => {
        if (progress.kind === 'created')
            saveState('deployment-id', progress.deploymentId);
        tell(progress);
    };
    const outcome = await (0,_deploy_deploy_js__WEBPACK_IMPORTED_MODULE_5__/* .deploy */ .g)({
        ...world,
        codedeploy: (0,_deploy_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .N)({ settings, job, mask: secret => write((0,_deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .maskCommand */ .Iq)(secret)) }),
        github: (0,_deploy_revision_js__WEBPACK_IMPORTED_MODULE_10__/* .createGithub */ .u)({ api: job.githubApi, token: settings.githubToken }),
        report,
        pace: _deploy_pace_js__WEBPACK_IMPORTED_MODULE_7__/* .patientPace */ .D,
    });
    await show(outcome);
    return (0,_deploy_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .isAsAsked */ .$)(outcome, settings);
}
/** Of two outcomes the outputs are the last one's. */
async function show(outcome) {
    const { outputsOf } = await __webpack_require__.e(/* import() */ 171).then(__webpack_require__.bind(__webpack_require__, 1171));
    const { summaryOf } = await __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 5300));
    for (const [name, value] of Object.entries(outputsOf(outcome)))
        append('GITHUB_OUTPUT', (0,_deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .fileEntry */ .nV)(name, value));
    append('GITHUB_STEP_SUMMARY', summaryOf(outcome));
}
try {
    process.exitCode = (await main()) ? 0 : 1;
}
catch (error) {
    (0,_deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_9__/* .problemCommands */ .m)((0,_codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(error)).forEach(write);
    process.exitCode = 1;
}
if (!cancel.signal.aborted)
    saveState('over', 'true');

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
;