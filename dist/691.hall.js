"use strict";
exports.id = 691;
exports.ids = [691];
exports.modules = {

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

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearseStep: () => (/* binding */ rehearseStep)
/* harmony export */ });
/* harmony import */ var _deploy_deploy_to_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);
/* harmony import */ var _deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);
/* harmony import */ var _door_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2248);
/* harmony import */ var _rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2743);
/* harmony import */ var _rehearsal_stand_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3030);
/* harmony import */ var _rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(181);
/* harmony import */ var _rehearsal_terminal_transcript_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2963);
// What does the step do with `rehearse: true`? It deploys the checked-out repository to a sandbox on this runner.







/** How each of the two deployments ended; the second is left out where the first did not succeed. */
async function rehearseStep(options) {
    const { settings, env, clock, signal, report, write, createKey } = options;
    const { application, deploymentGroup: group, repository } = settings;
    const asked = {
        directory: env['GITHUB_WORKSPACE'] ?? '.',
        application,
        group,
        // A checkout seldom has more than what was checked out: without the input, that is what is rehearsed.
        commit: settings.origins['commit']?.kind === 'input' ? refOf(settings) : undefined,
        files: [],
        once: false,
        host: false,
        keep: false,
        provision: undefined,
        from: undefined,
        root: undefined,
        summary: undefined,
        json: undefined,
    };
    const standIn = await (0,_rehearsal_stand_in_js__WEBPACK_IMPORTED_MODULE_3__/* .startStandIn */ .a)({
        asked,
        provisionedBy: asked.commit,
        host: (0,_door_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(options.bundle),
        cache: (0,_door_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheOf */ .w7)(env),
        path: env['PATH'] ?? '',
        clock,
        signal,
        onSetup: notice => write((0,_deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)((0,_rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_4__/* .setupText */ .jP)(notice))),
        onAgent: () => { },
    });
    try {
        const deployments = await (0,_rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_5__/* .rehearse */ .K)({
            asked,
            standIn,
            transcript: (0,_rehearsal_terminal_transcript_js__WEBPACK_IMPORTED_MODULE_6__/* .createTranscript */ .X)(),
            announce: write,
            deploy: sha => {
                const key = { ...settings.key, once: createKey() };
                const commit = { kind: 'sha', sha };
                return (0,_deploy_deploy_to_js__WEBPACK_IMPORTED_MODULE_0__/* .deployTo */ .f)(standIn, { ...settings, repository, commit, fork: undefined, whenOlder: 'deploy', key }, { clock, signal, report });
            },
        });
        return deployments.map(({ outcome }) => outcome);
    }
    finally {
        await standIn.close();
    }
}
function refOf({ commit }) {
    return commit.kind === 'sha' ? commit.sha : commit.ref;
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