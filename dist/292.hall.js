"use strict";

exports.id = 292;

exports.ids = [ 292 ];

exports.modules = {
  8070: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      serve: () => serve
    });
    var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
    var _deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);
    var _rehearsal_stand_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
    var _rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(181);
    async function serve(asked, terminal) {
      const {write: write, complain: complain, paint: paint, signal: signal} = terminal;
      const standIn = await (0, _rehearsal_stand_in_js__WEBPACK_IMPORTED_MODULE_2__.a)({
        ...terminal,
        asked: asked,
        provisionedBy: [ void 0 ],
        onSetup: notice => complain(paint.faint((0, _deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_1__.Kw)((0, 
        _rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.jP)(notice)))),
        onAgent: () => {}
      });
      try {
        write((0, _rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.KS)(standIn));
        complain(paint.faint("Serving until Ctrl-C."));
        await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, "abort");
        if (asked.keep) complain((0, _rehearsal_terminal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.ip)(await standIn.instance.keep()));
        return 0;
      } finally {
        await standIn.close();
      }
    }
  },
  8051: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  }
};
