#!/usr/bin/env node
// The modules of this file (of a package: how many). Each begins with its path.
//   src/post.ts
module.exports = {
// src/post.ts
16756: (function (__webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      __webpack_require__.r(__webpack_exports__);
      var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6805);
      var _action_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7349);
      var _core_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6430);
      var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19341);
      async function main() {
        const nonce = (0, _actions_core__WEBPACK_IMPORTED_MODULE_3__.Gu)("nonce");
        if (nonce === "" || (0, _actions_core__WEBPACK_IMPORTED_MODULE_3__.Gu)("over") === "true") return;
        const {cleanUpStep: cleanUpStep} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4727), __webpack_require__.e(177), __webpack_require__.e(7526), __webpack_require__.e(7480), __webpack_require__.e(325), __webpack_require__.e(6915) ]).then(__webpack_require__.bind(__webpack_require__, 31197));
        const deploymentId = (0, _actions_core__WEBPACK_IMPORTED_MODULE_3__.Gu)("deployment-id") || void 0;
        await cleanUpStep({
          env: process.env,
          clock: _core_host_js__WEBPACK_IMPORTED_MODULE_1__.ml,
          nonce: nonce,
          deploymentId: deploymentId,
          since: Number((0, _actions_core__WEBPACK_IMPORTED_MODULE_3__.Gu)("since"))
        });
      }
      try {
        await main();
      } catch (error) {
        (0, _action_runner_js__WEBPACK_IMPORTED_MODULE_0__.$9)((0, _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.GW)(error));
        process.exitCode = 1;
      }
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
})
};
require('./index.js').post();
