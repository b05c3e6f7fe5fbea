"use strict";
exports.id = 171;
exports.ids = [171];
exports.modules = {

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);
// What does the step hand on to later steps?

/** The outputs of `action.yml`, each a text; empty where there is nothing to say. */
function outputsOf(outcome) {
    const first = firstFailure(outcome);
    return {
        'deployment-id': outcome.deploymentId ?? '',
        'deployment-url': outcome.deploymentUrl ?? '',
        commit: outcome.commit,
        status: outcome.status,
        'failed-event': first?.event ?? '',
        'failed-script': first?.diagnostics.scriptName ?? '',
        'rollback-deployment-id': outcome.rollbackDeploymentId ?? '',
        duration: String(outcome.duration),
        hooks: JSON.stringify((0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyEvents */ .o5)(outcome.instances).map(({ event, status, longest, succeeded, failed, skipped }) => ({
            event,
            status,
            // On the instance where it took longest, to a tenth.
            seconds: Math.round((longest ?? 0) / 100) / 10,
            instances: { succeeded, failed, skipped },
        }))),
    };
}
/** The one that failed before all others; where nothing tells the time, the worst. */
function firstFailure({ failures, instances }) {
    const failedAt = (failure) => Math.min(...instances
        .filter(instance => failure.instances.includes(instance.id))
        .flatMap(instance => instance.events)
        .filter(state => state.event === failure.event && state.status === 'Failed')
        .map(state => state.endedAt ?? Number.POSITIVE_INFINITY));
    return failures
        .filter(failure => !failure.ignored)
        .map(failure => ({ failure, at: failedAt(failure) }))
        .reduce((first, next) => (first === undefined || next.at < first.at ? next : first), undefined)?.failure;
}


/***/ })

};
;