(() => {
  "use strict";
  var __webpack_modules__ = {
    181: module => {
      module.exports = require("buffer");
    },
    6698: module => {
      module.exports = require("node:async_hooks");
    },
    1421: module => {
      module.exports = require("node:child_process");
    },
    7598: module => {
      module.exports = require("node:crypto");
    },
    6093: module => {
      module.exports = require("node:events");
    },
    3024: module => {
      module.exports = require("node:fs");
    },
    1455: module => {
      module.exports = require("node:fs/promises");
    },
    7067: module => {
      module.exports = require("node:http");
    },
    4708: module => {
      module.exports = require("node:https");
    },
    7030: module => {
      module.exports = require("node:net");
    },
    8161: module => {
      module.exports = require("node:os");
    },
    6760: module => {
      module.exports = require("node:path");
    },
    3916: module => {
      module.exports = require("node:path/posix");
    },
    1708: module => {
      module.exports = require("node:process");
    },
    481: module => {
      module.exports = require("node:readline");
    },
    7075: module => {
      module.exports = require("node:stream");
    },
    6466: module => {
      module.exports = require("node:stream/promises");
    },
    8500: module => {
      module.exports = require("node:timers/promises");
    },
    3136: module => {
      module.exports = require("node:url");
    },
    7975: module => {
      module.exports = require("node:util");
    },
    8522: module => {
      module.exports = require("node:zlib");
    },
    932: module => {
      module.exports = require("process");
    }
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
    var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
    var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
    var resolveQueue = queue => {
      if (queue && queue.d < 1) {
        queue.d = 1;
        queue.forEach(fn => fn.r--);
        queue.forEach(fn => fn.r-- ? fn.r++ : fn());
      }
    };
    var wrapDeps = deps => deps.map(dep => {
      if (dep !== null && typeof dep === "object") {
        if (dep[webpackQueues]) return dep;
        if (dep.then) {
          var queue = [];
          queue.d = 0;
          dep.then(r => {
            obj[webpackExports] = r;
            resolveQueue(queue);
          }, e => {
            obj[webpackError] = e;
            resolveQueue(queue);
          });
          var obj = {};
          obj[webpackQueues] = fn => fn(queue);
          return obj;
        }
      }
      var ret = {};
      ret[webpackQueues] = x => {};
      ret[webpackExports] = dep;
      return ret;
    });
    __nccwpck_require__.a = (module, body, hasAwait) => {
      var queue;
      hasAwait && ((queue = []).d = -1);
      var depQueues = new Set;
      var exports = module.exports;
      var currentDeps;
      var outerResolve;
      var reject;
      var promise = new Promise((resolve, rej) => {
        reject = rej;
        outerResolve = resolve;
      });
      promise[webpackExports] = exports;
      promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
      module.exports = promise;
      body(deps => {
        currentDeps = wrapDeps(deps);
        var fn;
        var getResult = () => currentDeps.map(d => {
          if (d[webpackError]) throw d[webpackError];
          return d[webpackExports];
        });
        var promise = new Promise(resolve => {
          fn = () => resolve(getResult);
          fn.r = 0;
          var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
          q.push(fn)));
          currentDeps.map(dep => dep[webpackQueues](fnQueue));
        });
        return fn.r ? promise : getResult();
      }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
      queue && queue.d < 0 && (queue.d = 0);
    };
  })();
  (() => {
    __nccwpck_require__.n = module => {
      var getter = module && module.__esModule ? () => module["default"] : () => module;
      __nccwpck_require__.d(getter, {
        a: getter
      });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
        enumerable: true,
        get: definition[key]
      });
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  })();
  (() => {
    __nccwpck_require__.u = chunkId => chunkId + ".hall.js";
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
        value: "Module"
      });
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  (() => {
    var installedChunks = {
      792: 1
    };
    var installChunk = chunk => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
    };
  })();
  var __webpack_exports__ = {};
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
    cli: () => cli,
    main: () => main,
    post: () => post
  });
  const main = () => Promise.all([ __nccwpck_require__.e(102), __nccwpck_require__.e(910), __nccwpck_require__.e(464), __nccwpck_require__.e(479) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9479));
  const post = () => Promise.all([ __nccwpck_require__.e(476), __nccwpck_require__.e(962), __nccwpck_require__.e(102), __nccwpck_require__.e(886), __nccwpck_require__.e(464), __nccwpck_require__.e(756) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6756));
  const cli = () => Promise.all([ __nccwpck_require__.e(871), __nccwpck_require__.e(986) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3986));
  module.exports = __webpack_exports__;
})();
