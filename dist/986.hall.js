"use strict";

exports.id = 986;

exports.ids = [ 986 ];

exports.modules = {
  3986: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        __webpack_require__.r(__webpack_exports__);
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9665);
        var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9052);
        var _deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8822);
        var _deploy_report_problem_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8844);
        var _rehearsal_terminal_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1681);
        var _rehearsal_terminal_usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(722);
        const terminal = (0, _cli_terminal_js__WEBPACK_IMPORTED_MODULE_2__.j)(require("url").pathToFileURL(__filename).href);
        const {write: write, complain: complain, paint: paint, signal: signal, clock: clock, path: path, host: host, cache: cache} = terminal;
        async function main() {
          const caller = {
            directory: process.cwd(),
            ci: process.env["CI"] === "true"
          };
          const command = (0, _rehearsal_terminal_arguments_js__WEBPACK_IMPORTED_MODULE_6__.U)(process.argv.slice(2), caller);
          switch (command.kind) {
           case "help":
            write((0, _rehearsal_terminal_usage_js__WEBPACK_IMPORTED_MODULE_7__.C)(cache));
            return 0;

           case "init":
            {
              const {init: init} = await __webpack_require__.e(140).then(__webpack_require__.bind(__webpack_require__, 9140));
              const {initText: initText} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(380), __webpack_require__.e(473) ]).then(__webpack_require__.bind(__webpack_require__, 9473));
              const done = await init(command.asked, {
                top: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(host.bundle),
                path: path
              });
              for (const [margin, text] of initText(done)) write(margin + (0, _deploy_report_harmless_js__WEBPACK_IMPORTED_MODULE_4__.Kw)(text));
              return 0;
            }

           case "check":
            {
              const {lookAt: lookAt} = await __webpack_require__.e(840).then(__webpack_require__.bind(__webpack_require__, 6840));
              const place = {
                path: path,
                scratch: (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
                cache: cache
              };
              const [look, {checkFolder: checkFolder}, {checkLines: checkLines}] = await Promise.all([ lookAt({
                ...command.asked,
                ...place
              }), Promise.all([ __webpack_require__.e(815), __webpack_require__.e(380), __webpack_require__.e(155), __webpack_require__.e(613) ]).then(__webpack_require__.bind(__webpack_require__, 2847)), __webpack_require__.e(13).then(__webpack_require__.bind(__webpack_require__, 4013)) ]);
              const checked = await checkFolder(look, place);
              checkLines(checked, command.asked.format, paint).forEach(write);
              return checked.findings.some(({severity: severity}) => severity === "error") ? 1 : 0;
            }

           case "rehearse":
            {
              const {runRehearsal: runRehearsal} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(94), __webpack_require__.e(311), __webpack_require__.e(453), __webpack_require__.e(626) ]).then(__webpack_require__.bind(__webpack_require__, 7626));
              return await runRehearsal(command.asked, terminal);
            }

           case "serve":
            {
              const {serve: serve} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(94), __webpack_require__.e(292) ]).then(__webpack_require__.bind(__webpack_require__, 8070));
              return await serve(command.asked, terminal);
            }

           case "agent":
            {
              const {runAgent: runAgent} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(380), __webpack_require__.e(923) ]).then(__webpack_require__.bind(__webpack_require__, 1923));
              const kept = await runAgent({
                asked: command.asked,
                input: process.stdin,
                output: process.stdout,
                clock: clock
              });
              if (!kept) process.exit();
              return await new Promise(() => setInterval(() => {}, 2 ** 30));
            }

           default:
            return command;
          }
        }
        try {
          process.exitCode = await main();
        } catch (error) {
          const problems = (0, _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_3__.GW)(error);
          if (!signal.aborted) for (const problem of problems) (0, _deploy_report_problem_text_js__WEBPACK_IMPORTED_MODULE_5__.pb)(problem, paint).forEach(complain);
          process.exitCode = problems.some(({code: code}) => code.startsWith("command/")) ? 2 : 1;
        }
        if (signal.aborted) process.exitCode = 130;
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  },
  9665: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => openTerminal
    });
    var paint = __webpack_require__(6701);
    var machine = __webpack_require__(2248);
    const FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    const PACE = 120;
    const ERASE = "\r[K";
    function createLiveLine(screen) {
      let text;
      let since = 0;
      let drawn = false;
      const clear = () => {
        if (drawn) screen.write(ERASE);
        drawn = false;
      };
      const draw = () => {
        const columns = screen.columns();
        if (text === void 0 || columns === void 0) return;
        const waited = screen.now() - since;
        const frame = FRAMES[Math.floor(waited / PACE) % FRAMES.length];
        const line = `${frame} ${text}  ${Math.floor(waited / 1e3)} s`;
        screen.write(ERASE + line.slice(0, columns - 1));
        drawn = true;
      };
      if (screen.columns() !== void 0) setInterval(draw, PACE).unref();
      return {
        show: next => {
          clear();
          text = next;
          since = screen.now();
        },
        clear: clear
      };
    }
    function openTerminal(bundle) {
      const {env: env, stdout: stdout, stderr: stderr} = process;
      const interrupt = new AbortController;
      for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => interrupt.abort());
      stdout.on("error", () => process.exit());
      const live = createLiveLine({
        write: text => stdout.write(text),
        columns: () => stdout.isTTY === true ? stdout.columns : void 0,
        now: Date.now
      });
      const above = write => {
        live.clear();
        write();
      };
      const color = stdout.isTTY === true && !env["NO_COLOR"];
      return {
        clock: machine.ml,
        color: color,
        paint: color ? paint.te : paint.tZ,
        host: (0, machine.w4)(bundle),
        cache: (0, machine.w7)(env),
        path: env["PATH"] ?? "",
        signal: interrupt.signal,
        write: line => above(() => stdout.write(`${line}\n`)),
        complain: line => above(() => stderr.write(`${line}\n`)),
        show: live.show
      };
    }
  },
  2365: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => nearest
    });
    function nearest(name, known) {
      let limit = Math.max(1, Math.floor(name.length / 3));
      let found;
      for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance > limit || distance === limit && found !== void 0) continue;
        limit = distance;
        found = candidate;
      }
      return found;
    }
    function editDistance(from, to) {
      let row = Array.from({
        length: to.length + 1
      }, (_, index) => index);
      for (const [index, letter] of [ ...from ].entries()) {
        const next = [ index + 1 ];
        for (let column = 1; column <= to.length; column++) {
          const replaced = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
          next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
      }
      return row[to.length] ?? 0;
    }
  },
  9052: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AF: () => Problem,
      GW: () => problemsOf,
      Z9: () => placeText,
      Zw: () => Problems
    });
    class Problem extends Error {
      name="Problem";
      code;
      what;
      why;
      fix;
      at;
      constructor({code: code, what: what, why: why, fix: fix, at: at, cause: cause}) {
        super(what, cause === void 0 ? void 0 : {
          cause: cause
        });
        this.code = code;
        this.what = what;
        this.why = why;
        this.fix = fix;
        this.at = at;
      }
    }
    class Problems extends Error {
      name="Problems";
      list;
      constructor(list) {
        super(list.map(problem => problem.what).join("\n"));
        this.list = list;
      }
    }
    function problemsOf(error) {
      if (error instanceof Problems) return error.list;
      if (error instanceof Problem) return [ error ];
      const what = error instanceof Error ? error.message : String(error);
      return [ new Problem({
        code: "unexpected",
        what: `Something went wrong that potato-deploy does not know: ${what}`,
        fix: "Run again with debug logging (ACTIONS_STEP_DEBUG or --debug) and open an issue with the log.",
        cause: error
      }) ];
    }
    function placeText(place) {
      switch (place.kind) {
       case "input":
        return place.value === void 0 ? `input "${place.name}"` : `input "${place.name}" ("${place.value}")`;

       case "option":
        return place.value === void 0 ? place.name : `${place.name} ${place.value}`;

       case "file":
        return [ place.path, place.line, place.column ].filter(part => part !== void 0).join(":");

       case "operation":
        return place.requestId === void 0 ? place.operation : `${place.operation} (request ${place.requestId})`;

       default:
        return place;
      }
    }
  },
  8822: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $Q: () => clip,
      Kw: () => harmlessLine,
      SS: () => codeSpan,
      js: () => htmlText,
      p5: () => taskName,
      vL: () => harmlessLines
    });
    const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
    const ESC = "\\u001b";
    const STRING_START = `(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])`;
    const STRING_END = `(?:\\u0007|${ESC}\\\\|\\u009c)`;
    const CONTROL_STRING = new RegExp(`${STRING_START}[^\\u0007${ESC}\\u009c\\r\\n]*${STRING_END}`, "g");
    const CONTROL_SEQUENCE = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]|${ESC}[ -/]*[0-~]`, "g");
    const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;
    const COMMAND_START = /^([\s\p{DI}]*:\p{DI}*)(?=:)/u;
    const OLD_COMMAND = /(#\p{DI}*#\p{DI}*)(?=\[)/gu;
    function harmlessLines(text) {
      const lines = visibleLines(text).map(guard);
      while (lines.at(-1) === "") lines.pop();
      return lines;
    }
    function harmlessLine(text) {
      return guard(visibleLines(text).join(" ").replace(/\s+/g, " ").trim());
    }
    function visibleLines(text) {
      return text.replace(CONTROL_STRING, "").replace(CONTROL_SEQUENCE, "").split(LINE_END).map(line => line.replaceAll("\t", "    ").replace(UNSEEN, "").trimEnd());
    }
    function guard(line) {
      return line.replace(COMMAND_START, "$1 ").replace(OLD_COMMAND, "$1 ");
    }
    function clip(text, limit) {
      if (text.length <= limit) return text;
      const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "");
      const words = cut.replace(/\s+\S*$/, "");
      return `${words.length > limit / 2 ? words : cut}…`;
    }
    const XML = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&apos;"
    };
    function htmlText(text) {
      return harmlessLines(text).map(line => /[&<>]/.test(line) ? line.replace(/[&<>"']/g, character => XML[character] ?? "") : line).join("\n");
    }
    function codeSpan(text) {
      const line = clip(harmlessLine(text), 200);
      if (line === "") return "";
      const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length));
      const fence = "`".repeat(longest + 1);
      return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
    }
    function taskName(text) {
      return clip(`· ${harmlessLine(text).replace(/[^\p{L}\p{N} .,+=@()/_-]/gu, "·")}`, 60).trimEnd();
    }
  },
  6701: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      MI: () => paintOf,
      tZ: () => PLAIN,
      te: () => COLORED
    });
    const same = text => text;
    const PLAIN = {
      strong: same,
      faint: same,
      good: same,
      bad: same,
      busy: same,
      doubtful: same
    };
    const sgr = (on, off) => text => `[${on}m${text}[${off}m`;
    const COLORED = {
      strong: sgr(1, 22),
      faint: sgr(2, 22),
      good: sgr(32, 39),
      bad: sgr(31, 39),
      busy: sgr(36, 39),
      doubtful: sgr(33, 39)
    };
    function paintOf(status, paint) {
      switch (status) {
       case "Succeeded":
        return paint.good;

       case "Failed":
        return paint.bad;

       case "InProgress":
        return paint.busy;

       case "Pending":
       case "Skipped":
        return paint.faint;

       default:
        return paint.doubtful;
      }
    }
  },
  8844: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Lj: () => problemAnnotation,
      Qb: () => explanation,
      pb: () => problemLines,
      r_: () => untold
    });
    var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
    var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);
    var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6701);
    const WIDTH = 100;
    function problemLines({code: code, what: what, why: why, fix: fix, at: at}, paint = _paint_js__WEBPACK_IMPORTED_MODULE_2__.tZ) {
      const place = at === void 0 ? "" : `${(0, _harmless_js__WEBPACK_IMPORTED_MODULE_1__.Kw)((0, 
      _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(at))}  `;
      const sentence = (0, _harmless_js__WEBPACK_IMPORTED_MODULE_1__.Kw)(what);
      const gap = " ".repeat(Math.max(2, WIDTH - place.length - sentence.length - code.length));
      return [ `${paint.strong(place)}${paint.bad(sentence)}${gap}${paint.faint(code)}`, ...(0, 
      _harmless_js__WEBPACK_IMPORTED_MODULE_1__.vL)(why ?? "").map(line => `  ${line}`), ...(0, 
      _harmless_js__WEBPACK_IMPORTED_MODULE_1__.vL)(fix === void 0 ? "" : `Fix: ${fix}`).map((line, index) => index === 0 ? `  ${line.replace(/^Fix:/, paint.strong)}` : `  ${line}`) ];
    }
    function problemAnnotation(problem, level) {
      const {code: code, what: what, at: at} = problem;
      return {
        level: level,
        title: code,
        message: [ place(at) + what, ...explanation(problem) ].join("\n"),
        ...at?.kind === "file" ? {
          file: at.path
        } : {},
        ...at?.kind === "file" && at.line !== void 0 ? {
          line: at.line
        } : {}
      };
    }
    function explanation({why: why, fix: fix}) {
      return [ ...why === void 0 ? [] : [ why ], ...fix === void 0 ? [] : [ `Fix: ${fix}` ] ];
    }
    function untold({problem: {what: what, why: why}, diagnostics: {message: message}}) {
      const [said = ""] = message.split(/\s+Fix: /, 1);
      return said === "" || said === why || what.endsWith(`: ${said}`) ? [] : [ message ];
    }
    function place(at) {
      return at === void 0 || at.kind === "file" ? "" : `${(0, _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(at)}: `;
    }
  },
  2248: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ml: () => systemClock,
      w4: () => hostOf,
      w7: () => cacheOf
    });
    var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
    var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
    process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
    const systemClock = {
      now: Date.now,
      sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : {
        signal: signal
      }).catch(() => {})
    };
    function hostOf(bundle) {
      return {
        platform: process.platform,
        uid: process.getuid?.() ?? -1,
        node: process.execPath,
        bundle: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(bundle))
      };
    }
    function cacheOf(env) {
      return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env["XDG_CACHE_HOME"] || (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "potato-deploy");
    }
  },
  1681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => readCommand
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _codedeploy_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2365);
    var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9052);
    var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(182);
    const CHECK_FORMATS = [ "text", "github", "json", "sarif" ];
    const INSTANCE_OPTIONS = {
      provision: {
        type: "string"
      },
      file: {
        type: "string",
        multiple: true
      },
      host: {
        type: "boolean"
      },
      yes: {
        type: "boolean"
      },
      root: {
        type: "string"
      },
      keep: {
        type: "boolean"
      },
      application: {
        type: "string"
      },
      group: {
        type: "string"
      }
    };
    const REHEARSE_OPTIONS = {
      ...INSTANCE_OPTIONS,
      commit: {
        type: "string"
      },
      from: {
        type: "string"
      },
      once: {
        type: "boolean"
      },
      summary: {
        type: "string"
      },
      json: {
        type: "string"
      }
    };
    const CHECK_OPTIONS = {
      commit: {
        type: "string"
      },
      format: {
        type: "string"
      }
    };
    const SERVE_OPTIONS = {
      ...INSTANCE_OPTIONS,
      port: {
        type: "string"
      }
    };
    function readCommand([name, ...args], caller) {
      const words = [ name ?? "help", ...args ];
      if (words.some(word => word === "--help" || word === "-h") || words[0] === "help") return {
        kind: "help"
      };
      switch (name) {
       case "check":
        return {
          kind: name,
          asked: readCheckArguments(args, caller)
        };

       case "init":
        return {
          kind: name,
          asked: readInitArguments(args, caller)
        };

       case "rehearse":
        return {
          kind: name,
          asked: readRehearseArguments(args, caller)
        };

       case "serve":
        return {
          kind: name,
          asked: readServeArguments(args, caller)
        };

       case "agent":
        return {
          kind: name,
          asked: readAgentArguments(args)
        };

       default:
        {
          const meant = (0, _codedeploy_nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)(name ?? "", [ "init", "check", "rehearse", "serve", "help" ]);
          throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
            code: "command/unknown",
            what: `There is no command "${name}".`,
            fix: meant === void 0 ? 'Run "potato-deploy help".' : `Write "potato-deploy ${meant}".`
          });
        }
      }
    }
    function readCheckArguments(args, caller) {
      const {values: values, positionals: positionals, problems: problems} = parse(args, CHECK_OPTIONS);
      const directory = readDirectory(positionals, caller, problems);
      const format = CHECK_FORMATS.find(known => known === (values.format ?? "text"));
      if (format === void 0) {
        const what = `"${values.format}" is no format.`;
        problems.push(wrong("--format", what, `There are ${CHECK_FORMATS.join(", ")}.`));
      }
      if (format === void 0 || problems.length > 0) throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw(problems);
      return {
        directory: directory,
        commit: values.commit,
        format: format
      };
    }
    function readInitArguments(args, caller) {
      const {values: values, positionals: positionals, problems: problems} = parse(args, {
        force: {
          type: "boolean"
        }
      });
      const directory = readDirectory(positionals, caller, problems);
      if (problems.length > 0) throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw(problems);
      return {
        directory: directory,
        force: values.force ?? false
      };
    }
    function readRehearseArguments(args, caller) {
      const {values: values, positionals: positionals, problems: problems} = parse(args, REHEARSE_OPTIONS);
      const instance = readInstance(values, positionals, caller, problems);
      if (values.once === true && values.from !== void 0) problems.push(wrong("--from", "There is no first of two deployments with --once.", "Leave out --from or --once."));
      if (problems.length > 0) throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw(problems);
      const path = value => value === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caller.directory, value);
      return {
        ...instance,
        commit: values.commit,
        from: values.from,
        once: values.once ?? false,
        summary: path(values.summary),
        json: path(values.json)
      };
    }
    function readServeArguments(args, caller) {
      const {values: values, positionals: positionals, problems: problems} = parse(args, SERVE_OPTIONS);
      const instance = readInstance(values, positionals, caller, problems);
      const port = values.port ?? "0";
      if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) problems.push(wrong("--port", `"${port}" is not a port.`, "Give a number from 1 to 65535, or leave it out."));
      if (problems.length > 0) throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw(problems);
      return {
        ...instance,
        port: Number(port)
      };
    }
    function readAgentArguments(args) {
      const {values: values, problems: problems} = parse(args, {
        root: {
          type: "string"
        },
        pid: {
          type: "string"
        }
      });
      if (problems.length > 0) throw new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw(problems);
      return {
        root: values.root ?? _instance_js__WEBPACK_IMPORTED_MODULE_3__.bs,
        pid: Number(values.pid ?? process.pid)
      };
    }
    function parse(args, options) {
      const {values: values, positionals: positionals, tokens: tokens} = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [ ...args ],
        options: options,
        allowPositionals: true,
        strict: false,
        tokens: true
      });
      const problems = [];
      for (const token of tokens) {
        if (token.kind !== "option") continue;
        const option = options[token.name];
        if (option === void 0) problems.push(unknownOption(token.rawName, Object.keys(options))); else if (option.type === "string" && token.value === void 0) problems.push(wrong(token.rawName, "It needs a value.", `Write "${token.rawName} VALUE".`)); else if (option.type === "boolean" && token.value !== void 0) problems.push(wrong(token.rawName, "It takes no value.", `Write "${token.rawName}".`));
      }
      return {
        values: values,
        positionals: positionals,
        problems: problems
      };
    }
    function readDirectory(positionals, caller, problems) {
      const [directory = ".", ...more] = positionals;
      if (more.length > 0) problems.push(wrong(more.join(" "), "Only one DIR can be given.", "Quote a name that has blanks."));
      return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caller.directory, directory);
    }
    function readInstance(values, positionals, caller, problems) {
      const directory = readDirectory(positionals, caller, problems);
      const host = values.host ?? false;
      if (host && !caller.ci && values.yes !== true) problems.push(wrong("--host", "The hooks would change this very machine.", "Add --yes if that is what you want."));
      const absolute = path => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caller.directory, path);
      const files = (values.file ?? []).flatMap(text => readFile(text, caller.directory) ?? []);
      for (const text of values.file ?? []) if (readFile(text, caller.directory) === void 0) problems.push(wrong(`--file ${text}`, "It is not SRC:DEST with an absolute DEST.", 'Write "--file secrets:/home/me/secrets".'));
      return {
        directory: directory,
        application: values.application,
        group: values.group,
        provision: values.provision === void 0 ? void 0 : absolute(values.provision),
        files: files,
        host: host,
        root: values.root ?? (host ? void 0 : _instance_js__WEBPACK_IMPORTED_MODULE_3__.bs),
        keep: values.keep ?? false
      };
    }
    function readFile(text, directory) {
      const colon = text.lastIndexOf(":");
      const [source, destination] = [ text.slice(0, colon), text.slice(colon + 1) ];
      if (colon < 1 || !destination.startsWith("/")) return;
      return {
        source: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, source),
        destination: destination
      };
    }
    function unknownOption(name, known) {
      return wrong(name, "There is no such option.", `There are ${known.map(option => `--${option}`).join(", ")}.`);
    }
    function wrong(name, what, fix) {
      return new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
        code: "command/option",
        what: `${name}: ${what}`,
        fix: fix,
        at: {
          kind: "option",
          name: name
        }
      });
    }
  },
  722: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => usage
    });
    function usage(cache) {
      return `Usage: potato-deploy COMMAND [DIR] [options]         (in a clone: node . COMMAND)\n\n  check [DIR]      says what would fail, and what would be regretted: appspec.yml, its hook scripts, what it installs\n  init [DIR]       writes appspec.yml, hooks/ and .github/workflows/deploy.yml into a site's repository (default: here),\n                   and says what to edit; what is there stays as it is, unless --force is given\n  rehearse [DIR]   deploys the working tree of DIR (default: here) to a fresh sandbox, then again as an update,\n                   through the real action, a stand-in of CodeDeploy on 127.0.0.1, and the real hooks\n  serve [DIR]      starts the stand-in alone, with one instance, and prints shell "export" lines for any AWS client\n\nOptions of check\n  --commit REF     check this commit instead of the working tree\n  --format FORMAT  text (default), github (annotations), json, sarif (code scanning)\n\nOptions of rehearse\n  --commit REF     deploy this commit instead of the working tree\n  --from REF       what the first of the two deployments installs (default: the same revision)\n  --once           no update\n  --summary FILE   write the job summary, as Markdown\n  --json FILE      write every event and all that the scripts printed\n\nOptions of serve\n  --port N         listen there (default: any port that is free)\n\nOptions of rehearse and serve\n  --provision FILE     runs as root in the fresh sandbox (default: hooks/provision.sh of the revision, the first that has one)\n  --file SRC:DEST      puts a local file on the instance first; may be given again\n  --application NAME   what exists in the stand-in (default: as in the action)\n  --group NAME\n  --keep               leave the sandbox up, and say how to enter it\n  --host               no sandbox: this machine is the instance; asks for CI=true or --yes\n  --root DIR           the agent's deployment root (with --host: a temporary folder that is printed)\n\nRehearsing needs Linux, and root or sudo. The sandbox's changes are in memory and end with it. Prepared instances are kept in\n${cache}, three at most; to empty it: sudo rm -rf ${cache}\n\nExit codes: 0 fine, 1 the deployment or the AppSpec is wrong, 2 called wrongly, 130 interrupted.\n`;
    }
  }
};
