#!/usr/bin/env node
// The modules of this file (of a package: how many). Each begins with its path.
//   src/post.ts
module.exports = {
  // src/post.ts
  6756: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        __webpack_require__.r(__webpack_exports__);
        var _actions_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6805);
        var _actions_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3327);
        var _actions_github__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(740);
        var _action_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6984);
        var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5866);
        var _action_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
        var _action_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7673);
        var _action_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9730);
        var _action_runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(164);
        var _core_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6430);
        var _core_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9341);
        var _deploy_report_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4782);
        var _deploy_watch_cleanup_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5642);
        const {env: env} = process;
        async function main() {
          const nonce = (0, _actions_core__WEBPACK_IMPORTED_MODULE_10__.Gu)("nonce");
          if (nonce === "" || (0, _actions_core__WEBPACK_IMPORTED_MODULE_10__.Gu)("over") === "true") return;
          const job = (0, _action_job_js__WEBPACK_IMPORTED_MODULE_2__.cd)(_actions_github__WEBPACK_IMPORTED_MODULE_11__._, env);
          const request = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ko)({
            raw: (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__.me)(Object.keys(env)),
            job: job,
            nonce: nonce
          });
          if (request.whenInterrupted === "leave") return;
          const outcome = await (0, _deploy_watch_cleanup_js__WEBPACK_IMPORTED_MODULE_9__.n)({
            request: request,
            deploymentId: (0, _actions_core__WEBPACK_IMPORTED_MODULE_10__.Gu)("deployment-id") || void 0,
            since: Number((0, _actions_core__WEBPACK_IMPORTED_MODULE_10__.Gu)("since")),
            codedeploy: (0, _action_connect_js__WEBPACK_IMPORTED_MODULE_0__.connect)({
              request: request,
              job: job,
              network: await (0, _action_network_js__WEBPACK_IMPORTED_MODULE_3__.X)({
                request: request,
                env: env,
                clock: _core_host_js__WEBPACK_IMPORTED_MODULE_6__.ml
              }),
              mask: _actions_core__WEBPACK_IMPORTED_MODULE_10__.Pq
            }),
            clock: _core_host_js__WEBPACK_IMPORTED_MODULE_6__.ml,
            report: (0, _action_runner_log_js__WEBPACK_IMPORTED_MODULE_5__.H)({
              annotations: request.annotations,
              clock: _core_host_js__WEBPACK_IMPORTED_MODULE_6__.ml
            })
          });
          if (outcome !== void 0 && env["GITHUB_STEP_SUMMARY"]) await _actions_core__WEBPACK_IMPORTED_MODULE_12__.z.addRaw((0, 
          _deploy_report_summary_js__WEBPACK_IMPORTED_MODULE_8__.summaryOf)(outcome)).write();
        }
        try {
          await main();
        } catch (error) {
          (0, _action_runner_js__WEBPACK_IMPORTED_MODULE_4__.$9)((0, _core_problem_js__WEBPACK_IMPORTED_MODULE_7__.GW)(error));
          process.exitCode = 1;
        }
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }
};

require("./index.js").post();
