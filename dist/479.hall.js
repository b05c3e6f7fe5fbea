"use strict";

exports.id = 479;

exports.ids = [ 479 ];

exports.modules = {
  1587: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => pollInterval
    });
    const FIRST = 2e3;
    const BEGINNING = {
      lasts: 28e3,
      pause: 6e3
    };
    const SHORTEST = 1400;
    const SHARE = .034;
    const LONGEST = 4800;
    const pollInterval = waited => {
      if (waited < FIRST) return FIRST;
      if (waited < BEGINNING.lasts) return BEGINNING.pause;
      return Math.min(Math.max(waited * SHARE, SHORTEST), LONGEST);
    };
  },
  9479: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        __webpack_require__.r(__webpack_exports__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
        var _action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
        var _action_job_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7712);
        var _action_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7349);
        var _action_runner_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(164);
        var _core_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6430);
        var _core_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9341);
        var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7769);
        var _deploy_github_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4662);
        var _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7316);
        var _deploy_watch_poll_interval_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1587);
        const {env: env} = process;
        const cancel = new AbortController;
        for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => cancel.abort());
        const createKey = () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
        const write = line => process.stdout.write(`${line}\n`);
        const append = (variable, text) => {
          const path = env[variable];
          if (path) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, text);
        };
        const saveState = (name, value) => append("GITHUB_STATE", (0, _action_runner_js__WEBPACK_IMPORTED_MODULE_3__.nV)(name, value));
        function readEvent() {
          try {
            return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
          } catch {
            return;
          }
        }
        async function main() {
          const job = (0, _action_job_js__WEBPACK_IMPORTED_MODULE_11__.c)(env, readEvent());
          const settings = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Ko)({
            raw: (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_2__.me)(env),
            job: job,
            once: createKey()
          });
          const tell = (0, _action_runner_log_js__WEBPACK_IMPORTED_MODULE_4__.H)({
            write: write,
            annotations: settings.annotations,
            clock: _core_host_js__WEBPACK_IMPORTED_MODULE_5__.ml
          });
          const world = {
            settings: settings,
            clock: _core_host_js__WEBPACK_IMPORTED_MODULE_5__.ml,
            signal: cancel.signal
          };
          if (settings.rehearse) {
            const {rehearseStep: rehearseStep} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(265), __webpack_require__.e(871), __webpack_require__.e(650) ]).then(__webpack_require__.bind(__webpack_require__, 3650));
            const outcomes = await rehearseStep({
              ...world,
              env: env,
              bundle: require("url").pathToFileURL(__filename).href,
              report: tell,
              write: write,
              createKey: createKey
            });
            for (const outcome of outcomes) await show(outcome);
            return outcomes.every(outcome => (0, _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_9__.$)(outcome, settings));
          }
          saveState("once", settings.key.once);
          saveState("since", String(_core_host_js__WEBPACK_IMPORTED_MODULE_5__.ml.now()));
          const report = progress => {
            if (progress.kind === "created") saveState("deployment-id", progress.deploymentId);
            tell(progress);
          };
          const outcome = await (0, _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_7__.g)({
            ...world,
            connect: async () => {
              const {connect: connect} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(886) ]).then(__webpack_require__.bind(__webpack_require__, 3886));
              return connect({
                settings: settings,
                job: job,
                mask: secret => write((0, _action_runner_js__WEBPACK_IMPORTED_MODULE_3__.Iq)(secret))
              });
            },
            github: (0, _deploy_github_client_js__WEBPACK_IMPORTED_MODULE_8__.u)({
              api: job.githubApi,
              token: settings.githubToken
            }),
            report: report,
            pace: _deploy_watch_poll_interval_js__WEBPACK_IMPORTED_MODULE_10__.d
          });
          await show(outcome);
          return (0, _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_9__.$)(outcome, settings);
        }
        async function show(outcome) {
          const {outputsOf: outputsOf} = await __webpack_require__.e(171).then(__webpack_require__.bind(__webpack_require__, 1171));
          const {summaryOf: summaryOf} = await __webpack_require__.e(782).then(__webpack_require__.bind(__webpack_require__, 4782));
          for (const [name, value] of Object.entries(outputsOf(outcome))) append("GITHUB_OUTPUT", (0, 
          _action_runner_js__WEBPACK_IMPORTED_MODULE_3__.nV)(name, value));
          append("GITHUB_STEP_SUMMARY", summaryOf(outcome));
        }
        try {
          process.exitCode = await main() ? 0 : 1;
        } catch (error) {
          (0, _action_runner_log_js__WEBPACK_IMPORTED_MODULE_4__.m)((0, _core_problem_js__WEBPACK_IMPORTED_MODULE_6__.GW)(error)).forEach(write);
          process.exitCode = 1;
        }
        if (!cancel.signal.aborted) saveState("over", "true");
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }
};
