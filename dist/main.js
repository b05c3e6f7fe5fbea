#!/usr/bin/env node
// The modules of this file (of a package: how many). Each begins with its path.
//   src/main.ts
module.exports = {
// src/main.ts
59479: (function (__webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      __webpack_require__.r(__webpack_exports__);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _actions_core__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6805);
      var _actions_github__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(90740);
      var _action_connect_later_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(27470);
      var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27480);
      var _action_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67712);
      var _action_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27673);
      var _action_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7349);
      var _action_runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30164);
      var _action_step_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23231);
      var _core_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6430);
      var _core_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19341);
      var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35165);
      var _deploy_github_octokit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35110);
      var _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5970);
      var _deploy_watch_poll_interval_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1587);
      const {env: env} = process;
      const cancel = new AbortController;
      for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => cancel.abort());
      process.stdout.on("error", () => cancel.abort());
      const files = (0, _action_step_files_js__WEBPACK_IMPORTED_MODULE_6__.Y)(env);
      let isOver = false;
      const createNonce = () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
      async function main() {
        const job = (0, _action_job_js__WEBPACK_IMPORTED_MODULE_2__.c)(_actions_github__WEBPACK_IMPORTED_MODULE_13__._, env);
        const raw = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__.me)(Object.keys(env));
        const request = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__.readInputs)({
          raw: raw,
          job: job,
          nonce: createNonce()
        });
        (0, _action_runner_js__WEBPACK_IMPORTED_MODULE_4__.$9)((0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__.eD)(raw), "warning");
        const show = (0, _action_runner_log_js__WEBPACK_IMPORTED_MODULE_5__.H)({
          annotations: request.annotations,
          clock: _core_host_js__WEBPACK_IMPORTED_MODULE_7__.ml
        });
        const {signal: signal} = cancel;
        if (request.rehearse) {
          const {rehearseStep: rehearseStep} = await Promise.all([ __webpack_require__.e(8775), __webpack_require__.e(6520), __webpack_require__.e(8083) ]).then(__webpack_require__.bind(__webpack_require__, 29689));
          const bundle = require("url").pathToFileURL(__filename).href;
          const outcomes = await rehearseStep({
            request: request,
            clock: _core_host_js__WEBPACK_IMPORTED_MODULE_7__.ml,
            signal: signal,
            env: env,
            bundle: bundle,
            report: show,
            createNonce: createNonce
          });
          for (const outcome of outcomes) await writeOutcome(outcome);
          isOver = true;
          return outcomes.every(_deploy_outcome_js__WEBPACK_IMPORTED_MODULE_11__.FZ);
        }
        await files.state("nonce", request.key.nonce);
        await files.state("since", String(_core_host_js__WEBPACK_IMPORTED_MODULE_7__.ml.now()));
        const report = progress => {
          if (progress.kind === "created") files.state("deployment-id", progress.deploymentId);
          show(progress);
        };
        const network = await (0, _action_network_js__WEBPACK_IMPORTED_MODULE_3__.X)({
          request: request,
          env: env,
          clock: _core_host_js__WEBPACK_IMPORTED_MODULE_7__.ml
        });
        const outcome = await (0, _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_9__.g)({
          request: request,
          clock: _core_host_js__WEBPACK_IMPORTED_MODULE_7__.ml,
          signal: signal,
          ...(0, _action_connect_later_js__WEBPACK_IMPORTED_MODULE_14__.H)({
            request: request,
            job: job,
            network: network,
            mask: _actions_core__WEBPACK_IMPORTED_MODULE_15__.Pq
          }),
          github: (0, _deploy_github_octokit_js__WEBPACK_IMPORTED_MODULE_10__.u)({
            api: job.githubApi,
            token: request.githubToken,
            http: network.http
          }),
          report: report,
          pace: _deploy_watch_poll_interval_js__WEBPACK_IMPORTED_MODULE_12__.d
        });
        isOver = (0, _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_11__.Is)(outcome);
        await writeOutcome(outcome);
        return (0, _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_11__.FZ)(outcome);
      }
      async function writeOutcome(outcome) {
        const {outputsOf: outputsOf} = await __webpack_require__.e(1171).then(__webpack_require__.bind(__webpack_require__, 61171));
        const {summaryOf: summaryOf} = await __webpack_require__.e(8330).then(__webpack_require__.bind(__webpack_require__, 45949));
        await files.outputs(outputsOf(outcome));
        await files.summary(summaryOf(outcome));
      }
      async function writeProblems(problems) {
        const {problemsSummary: problemsSummary} = await __webpack_require__.e(8330).then(__webpack_require__.bind(__webpack_require__, 45949));
        (0, _action_runner_js__WEBPACK_IMPORTED_MODULE_4__.$9)(problems);
        await files.outputs({
          status: cancel.signal.aborted ? "Stopped" : "Failed"
        });
        await files.summary(problemsSummary(problems));
      }
      try {
        process.exitCode = await main() ? 0 : 1;
      } catch (error) {
        await writeProblems((0, _core_problem_js__WEBPACK_IMPORTED_MODULE_8__.GW)(error));
        process.exitCode = 1;
        isOver = !cancel.signal.aborted;
      }
      if (isOver) await files.state("over", "true");
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
})
};
require('./index.js').main();
