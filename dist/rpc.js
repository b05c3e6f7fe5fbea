// The modules of this file (of a package: how many). Each begins with its path.
//   src/instance/agent-command.ts
//   src/instance/rpc.ts
module.exports = {
// src/instance/agent-command.ts
47399: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    runAgent: () => runAgent
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
  var _rpc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71509);
  const STEP = 10;
  async function runAgent({options: {root: root, rpc: rpc, startsWith: startsWith, emulator: emulator}, input: input, output: output, clock: clock, ownPid: ownPid}) {
    while (startsWith !== void 0 && !(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(startsWith)) await clock.sleep(STEP);
    const streams = rpc === void 0 ? {
      input: input,
      output: output
    } : await connectRpc(rpc);
    await (0, _rpc_js__WEBPACK_IMPORTED_MODULE_3__.bA)(streams, async notify => {
      const {createRpcHandlers: createRpcHandlers} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7906), __webpack_require__.e(4611) ]).then(__webpack_require__.bind(__webpack_require__, 54611));
      return createRpcHandlers({
        root: root,
        emulator: emulator,
        clock: clock,
        ownPid: ownPid,
        notify: notify
      });
    });
  }
  async function connectRpc(path) {
    const socket = (0, node_net__WEBPACK_IMPORTED_MODULE_2__.connect)(path);
    await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(socket, "connect");
    return {
      input: socket,
      output: socket
    };
  }
}),
// src/instance/rpc.ts
71509: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Be: () => AgentGone,
    Kt: () => connectAgent,
    L9: () => BootFailure,
    bA: () => serveRpc
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
  var _holder_protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42719);
  async function serveRpc({input: input, output: output}, createRpcHandlers) {
    const say = message => output.write(`${JSON.stringify(message)}\n`);
    say({
      kind: "ready"
    });
    const duties = await createRpcHandlers(notice => say({
      kind: "notice",
      notice: notice
    }));
    const answer = request => {
      switch (request.duty) {
       case "execute":
        return duties.execute(request.value);

       case "put":
        return duties.put({
          ...request.value,
          content: Buffer.from(request.value.content, "base64")
        });

       case "run":
        return duties.run(request.value);

       case "settle":
        return duties.settle(request.value);

       case "startAwsAgent":
        return duties.startAwsAgent(request.value);

       case "fetchBundle":
        return duties.fetchBundle(request.value);

       case "conclude":
        return duties.conclude(request.value);

       default:
        return request;
      }
    };
    for await (const line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({
      input: input
    })) {
      const request = JSON.parse(line);
      answer(request).then(value => say({
        kind: "answer",
        id: request.id,
        value: value
      }), error => say({
        kind: "answer",
        id: request.id,
        error: String(error?.message ?? error)
      }));
    }
  }
  class AgentGone extends Error {}
  class BootFailure extends Error {
    systemd;
    complaint;
    constructor({systemd: systemd, complaint: complaint}) {
      super(complaint);
      this.systemd = systemd;
      this.complaint = complaint;
    }
  }
  function connectAgent(options) {
    const open = new Map;
    const first = defer();
    let next = first;
    let booting;
    let restarted = false;
    const ask = request => new Promise((resolve, reject) => {
      const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
      open.set(id, {
        resolve: resolve,
        reject: reject
      });
      options.output.write(`${JSON.stringify({
        id: id,
        ...request
      })}\n`);
    });
    const rejectAll = reason => {
      for (const {reject: reject} of open.values()) reject(reason);
      open.clear();
    };
    const receive = message => {
      switch (message.kind) {
       case "mounted":
        options.onMounted();
        break;

       case "booting":
        booting = message;
        break;

       case "ready":
        restarted = next !== first;
        next.resolve(booting);
        next = defer();
        break;

       case "failed":
        next.reject(new BootFailure(message));
        break;

       case "gone":
        rejectAll(new AgentGone("The agent has ended."));
        break;

       case "waiting":
        options.onWaiting(message.pid);
        break;

       case "unsaved":
        options.onUnsaved();
        break;

       case "notice":
        options.notify(message.notice);
        break;

       case "answer":
        {
          const request = open.get(message.id);
          open.delete(message.id);
          if (message.error !== void 0) request?.reject(new Error(message.error)); else request?.resolve(message.value);
          break;
        }

       default:
      }
    };
    options.output.on("error", () => {});
    const lines = (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({
      input: options.input
    });
    lines.on("line", line => receive(JSON.parse(line)));
    lines.on("close", () => {
      const ended = new Error("The instance has ended.");
      next.reject(ended);
      rejectAll(ended);
    });
    return {
      ready: first.promise,
      whenRestarted: () => next.promise,
      execute: command => ask({
        duty: "execute",
        value: command
      }),
      put: file => ask({
        duty: "put",
        value: {
          ...file,
          content: file.content.toString("base64")
        }
      }),
      run: program => ask({
        duty: "run",
        value: program
      }),
      settle: () => ask({
        duty: "settle",
        value: restarted
      }),
      startAwsAgent: emulator => ask({
        duty: "startAwsAgent",
        value: emulator
      }),
      fetchBundle: specification => ask({
        duty: "fetchBundle",
        value: specification
      }),
      conclude: result => ask({
        duty: "conclude",
        value: result
      }),
      keep: () => options.output.write(`${_holder_protocol_js__WEBPACK_IMPORTED_MODULE_2__.k}\n`),
      save: () => options.output.write(`${_holder_protocol_js__WEBPACK_IMPORTED_MODULE_2__.W}\n`)
    };
  }
  function defer() {
    let resolve = () => {};
    let reject = () => {};
    const promise = new Promise((...settle) => {
      [resolve, reject] = settle;
    });
    promise.catch(() => {});
    return {
      promise: promise,
      resolve: resolve,
      reject: reject
    };
  }
})
};
