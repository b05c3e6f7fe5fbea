"use strict";

exports.id = 797;

exports.ids = [ 797 ];

exports.modules = {
  8771: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cg: () => EVENTS_OF_THE_PREVIOUS_REVISION,
      O8: () => EVENTS_WITHOUT_SCRIPTS,
      P$: () => eventOrder,
      e3: () => IN_PLACE_EVENTS,
      l2: () => isFinalEvent,
      qY: () => EVENTS,
      sv: () => isFinalDeployment
    });
    const BLOCK_TRAFFIC = [ "BeforeBlockTraffic", "BlockTraffic", "AfterBlockTraffic" ];
    const ALLOW_TRAFFIC = [ "BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic" ];
    const IN_PLACE_EVENTS = [ "ApplicationStop", "DownloadBundle", "BeforeInstall", "Install", "AfterInstall", "ApplicationStart", "ValidateService" ];
    const EVENTS = [ ...BLOCK_TRAFFIC, ...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC ];
    const EVENTS_WITHOUT_SCRIPTS = [ "DownloadBundle", "Install", "BlockTraffic", "AllowTraffic" ];
    const EVENTS_OF_THE_PREVIOUS_REVISION = [ "BeforeBlockTraffic", "AfterBlockTraffic", "ApplicationStop" ];
    function eventOrder(event) {
      const index = EVENTS.indexOf(event);
      return index < 0 ? EVENTS.length : index;
    }
    function isFinalDeployment(status) {
      return status === "Succeeded" || status === "Failed" || status === "Stopped";
    }
    function isFinalEvent(status) {
      return status === "Succeeded" || status === "Failed" || status === "Skipped";
    }
  },
  4075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      serve: () => serve
    });
    var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
    var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);
    var _rehearsal_emulator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6190);
    var _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8836);
    async function serve(asked, terminal) {
      const {write: write, complain: complain, style: style, signal: signal} = terminal;
      const emulator = await (0, _rehearsal_emulator_js__WEBPACK_IMPORTED_MODULE_2__.s)({
        ...terminal,
        asked: asked,
        provisionedBy: [ void 0 ],
        onSetup: notice => complain(style.faint((0, _core_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, 
        _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.jP)(notice)))),
        onAgent: () => {}
      });
      try {
        write((0, _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.KS)(emulator));
        complain(style.faint("Serving until Ctrl-C."));
        await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, "abort");
        if (asked.keep) complain((0, _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.ip)(await emulator.instance.keep()));
        return 0;
      } finally {
        await emulator.close();
      }
    }
  }
};
