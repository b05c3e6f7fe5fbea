"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);
/* harmony import */ var _rehearsal_stand_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3030);
/* harmony import */ var _rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(181);
// What does `serve` do? It lets any AWS client speak to the stand-in, until Ctrl-C.




/** The exit code. */
async function serve(asked, terminal) {
    const { write, complain, paint, signal } = terminal;
    const standIn = await (0,_rehearsal_stand_in_js__WEBPACK_IMPORTED_MODULE_2__/* .startStandIn */ .a)({
        ...terminal,
        asked,
        onSetup: notice => complain(paint.faint((0,_deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)((0,_rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__/* .setupText */ .jP)(notice)))),
        onAgent: () => { },
    });
    try {
        write((0,_rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__/* .exportText */ .KS)(standIn));
        complain(paint.faint('Serving until Ctrl-C.'));
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort');
        if (asked.keep)
            complain((0,_rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__/* .enterText */ .ip)(await standIn.instance.keep()));
        return 0;
    }
    finally {
        await standIn.close();
    }
}


/***/ }),

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


/***/ })

};
;