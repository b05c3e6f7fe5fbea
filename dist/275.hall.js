"use strict";
exports.id = 275;
exports.ids = [275];
exports.modules = {

/***/ 5275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromWebToken: () => (/* reexport */ fromWebToken)
});

// UNUSED EXPORTS: createCredentialChain, fromCognitoIdentity, fromCognitoIdentityPool, fromContainerMetadata, fromEnv, fromHttp, fromIni, fromInstanceMetadata, fromLoginCredentials, fromNodeProviderChain, fromProcess, fromSSO, fromTemporaryCredentials, fromTokenFile, propertyProviderChain

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-providers/dist-es/fromWebToken.js
const fromWebToken = (init) => {
    return async (args) => {
        const { fromWebToken: _fromWebToken } = await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 8715));
        return _fromWebToken({ ...init })(args);
    };
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-providers/dist-es/index.js

















/***/ })

};
;