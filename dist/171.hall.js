"use strict";

exports.id = 171;

exports.ids = [ 171 ];

exports.modules = {
  1171: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      outputsOf: () => outputsOf
    });
    var _event_stats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3707);
    function outputsOf(outcome) {
      const first = firstFailure(outcome);
      return {
        "deployment-id": outcome.deploymentId ?? "",
        "deployment-url": outcome.deploymentUrl ?? "",
        commit: outcome.commit,
        status: outcome.status,
        "failed-event": first?.event ?? "",
        "failed-script": first?.diagnostics.scriptName ?? "",
        "rollback-deployment-id": outcome.rollbackDeploymentId ?? "",
        duration: String(outcome.duration),
        hooks: JSON.stringify((0, _event_stats_js__WEBPACK_IMPORTED_MODULE_0__.O9)(outcome.instances).map(({event: event, status: status, longest: longest, succeeded: succeeded, failed: failed, skipped: skipped}) => ({
          event: event,
          status: status,
          seconds: Math.round((longest ?? 0) / 100) / 10,
          instances: {
            succeeded: succeeded,
            failed: failed,
            skipped: skipped
          }
        })))
      };
    }
    function firstFailure({failures: failures, instances: instances}) {
      const failedAt = failure => Math.min(...instances.filter(instance => failure.instances.includes(instance.id)).flatMap(instance => instance.events).filter(state => state.event === failure.event && state.status === "Failed").map(state => state.endedAt ?? Number.POSITIVE_INFINITY));
      return failures.filter(failure => !failure.ignored).map(failure => ({
        failure: failure,
        at: failedAt(failure)
      })).reduce((first, next) => first === void 0 || next.at < first.at ? next : first, void 0)?.failure;
    }
  }
};
