#!/usr/bin/env node
// The modules of this file (of a package: how many). Each begins with its path.
//   src/instance.ts
module.exports = {
// src/instance.ts
89557: (function (__webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      __webpack_require__.r(__webpack_exports__);
      var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
      var _core_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6430);
      const [name, options = ""] = process.argv.slice(2);
      const {stdout: output, pid: pid} = process;
      switch (name) {
       case "agent":
        {
          const {runAgent: runAgent} = await __webpack_require__.e(7399).then(__webpack_require__.bind(__webpack_require__, 47399));
          const input = process.stdin;
          await runAgent({
            options: JSON.parse(options),
            input: input,
            output: output,
            clock: _core_host_js__WEBPACK_IMPORTED_MODULE_1__.ml,
            ownPid: pid
          });
          process.exit();
          break;
        }

       case "hold":
        {
          const {hold: hold} = await __webpack_require__.e(2712).then(__webpack_require__.bind(__webpack_require__, 22712));
          const interrupt = new AbortController;
          for (const each of [ "SIGINT", "SIGTERM" ]) process.on(each, () => interrupt.abort());
          const plan = JSON.parse(options);
          const mounted = new node_net__WEBPACK_IMPORTED_MODULE_0__.Socket({
            fd: 3,
            readable: true,
            writable: false
          });
          const openInput = () => process.stdin;
          const saved = await hold({
            plan: plan,
            openInput: openInput,
            output: output,
            mounted: mounted,
            pid: pid,
            clock: _core_host_js__WEBPACK_IMPORTED_MODULE_1__.ml,
            signal: interrupt.signal
          });
          process.exit(saved ? 0 : 1);
          break;
        }

       default:
        throw new Error(`There is no process "${name}" of an instance.`);
      }
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
})
};
require('./index.js').instance();
