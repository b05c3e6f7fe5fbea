#!/usr/bin/env node
// The modules of this file (of a package: how many). Each begins with its path.
//   src/main.ts
"use strict";

module.exports = {
  // src/main.ts
  9479: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        __webpack_require__.r(__webpack_exports__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var _actions_core__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6805);
        var _actions_core__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3327);
        var _actions_github__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(740);
        var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
        var _action_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
        var _action_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7349);
        var _action_runner_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(164);
        var _core_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6430);
        var _core_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5688);
        var _core_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9341);
        var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2651);
        var _deploy_github_client_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4662);
        var _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7316);
        var _deploy_watch_poll_interval_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1587);
        const {env: env} = process;
        const cancel = new AbortController;
        for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => cancel.abort());
        const createNonce = () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
        async function main() {
          const job = (0, _action_job_js__WEBPACK_IMPORTED_MODULE_2__.c)(_actions_github__WEBPACK_IMPORTED_MODULE_12__._, env);
          const request = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ko)({
            raw: (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__.me)(Object.keys(env)),
            job: job,
            nonce: createNonce()
          });
          const show = (0, _action_runner_log_js__WEBPACK_IMPORTED_MODULE_4__.H)({
            annotations: request.annotations,
            clock: _core_host_js__WEBPACK_IMPORTED_MODULE_5__.ml
          });
          const {signal: signal} = cancel;
          if (request.rehearse) {
            const {rehearseStep: rehearseStep} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(953), __webpack_require__.e(993), __webpack_require__.e(213), __webpack_require__.e(70) ]).then(__webpack_require__.bind(__webpack_require__, 9689));
            const bundle = require("url").pathToFileURL(__filename).href;
            const outcomes = await rehearseStep({
              request: request,
              clock: _core_host_js__WEBPACK_IMPORTED_MODULE_5__.ml,
              signal: signal,
              env: env,
              bundle: bundle,
              report: show,
              createNonce: createNonce
            });
            for (const outcome of outcomes) await writeOutcome(outcome);
            return outcomes.every(outcome => (0, _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_10__.F)(outcome, request));
          }
          (0, _actions_core__WEBPACK_IMPORTED_MODULE_13__.LZ)("nonce", request.key.nonce);
          (0, _actions_core__WEBPACK_IMPORTED_MODULE_13__.LZ)("since", String(_core_host_js__WEBPACK_IMPORTED_MODULE_5__.ml.now()));
          const report = progress => {
            if (progress.kind === "created") (0, _actions_core__WEBPACK_IMPORTED_MODULE_13__.LZ)("deployment-id", progress.deploymentId);
            show(progress);
          };
          const http = (0, _core_http_js__WEBPACK_IMPORTED_MODULE_6__.bI)(_core_host_js__WEBPACK_IMPORTED_MODULE_5__.ml);
          const outcome = await (0, _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_8__.g)({
            request: request,
            clock: _core_host_js__WEBPACK_IMPORTED_MODULE_5__.ml,
            signal: signal,
            connect: async () => {
              const {connect: connect} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(886) ]).then(__webpack_require__.bind(__webpack_require__, 3886));
              return connect({
                request: request,
                job: job,
                http: http,
                mask: _actions_core__WEBPACK_IMPORTED_MODULE_13__.Pq
              });
            },
            github: (0, _deploy_github_client_js__WEBPACK_IMPORTED_MODULE_9__.u)({
              api: job.githubApi,
              token: request.githubToken,
              http: http
            }),
            report: report,
            pace: _deploy_watch_poll_interval_js__WEBPACK_IMPORTED_MODULE_11__.d
          });
          await writeOutcome(outcome);
          return (0, _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_10__.F)(outcome, request);
        }
        async function writeOutcome(outcome) {
          const {outputsOf: outputsOf} = await __webpack_require__.e(171).then(__webpack_require__.bind(__webpack_require__, 1171));
          const {summaryOf: summaryOf} = await __webpack_require__.e(782).then(__webpack_require__.bind(__webpack_require__, 4782));
          for (const [name, value] of Object.entries(outputsOf(outcome))) (0, _actions_core__WEBPACK_IMPORTED_MODULE_13__.uH)(name, value);
          if (env["GITHUB_STEP_SUMMARY"]) await _actions_core__WEBPACK_IMPORTED_MODULE_14__.z.addRaw(summaryOf(outcome)).write();
        }
        try {
          process.exitCode = await main() ? 0 : 1;
        } catch (error) {
          (0, _action_runner_js__WEBPACK_IMPORTED_MODULE_3__.$9)((0, _core_problem_js__WEBPACK_IMPORTED_MODULE_7__.GW)(error));
          process.exitCode = 1;
        }
        if (!cancel.signal.aborted) (0, _actions_core__WEBPACK_IMPORTED_MODULE_13__.LZ)("over", "true");
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }
};

require("./index.js").main();
