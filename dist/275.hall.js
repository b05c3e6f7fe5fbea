"use strict";

exports.id = 275;

exports.ids = [ 275 ];

exports.modules = {
  5275: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fromWebToken: () => fromWebToken
    });
    const fromWebToken = init => async args => {
      const {fromWebToken: _fromWebToken} = await __webpack_require__.e(715).then(__webpack_require__.bind(__webpack_require__, 8715));
      return _fromWebToken({
        ...init
      })(args);
    };
  }
};
