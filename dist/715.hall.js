"use strict";

exports.id = 715;

exports.ids = [ 715 ];

exports.modules = {
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
  7323: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => patientPace
    });
    const FIRST = 2e3;
    const BEGINNING = {
      lasts: 28e3,
      pause: 6e3
    };
    const SHORTEST = 1400;
    const SHARE = .034;
    const LONGEST = 4800;
    const patientPace = waited => {
      if (waited < FIRST) return FIRST;
      if (waited < BEGINNING.lasts) return BEGINNING.pause;
      return Math.min(Math.max(waited * SHARE, SHORTEST), LONGEST);
    };
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
  1700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => createRunnerReport,
      m: () => problemCommands
    });
    var external_node_path_ = __webpack_require__(6760);
    var lifecycle = __webpack_require__(8051);
    var enumeration = __webpack_require__(4825);
    var harmless = __webpack_require__(8822);
    var log_end = __webpack_require__(6487);
    var problem_text = __webpack_require__(8844);
    var runner = __webpack_require__(3031);
    var script_list = __webpack_require__(6591);
    var tally = __webpack_require__(8563);
    var time = __webpack_require__(1052);
    const NONE_USED = {
      error: 0,
      warning: 0,
      notice: 0
    };
    const LOG_LINES = 20;
    const LOG_HEADING = "The end of its log:";
    const SENTENCE_LIMIT = 800;
    function annotationsOf(outcome, selection, used = NONE_USED) {
      if (selection === "none") return [];
      const tallies = (0, tally.o5)(outcome.instances);
      const level = outcome.status === "Succeeded" ? "warning" : "error";
      const failures = outcome.problems.map(problem => {
        const failure = outcome.failures.find(candidate => candidate.problem === problem);
        return failure === void 0 ? (0, problem_text.Lj)(problem, level) : failureAnnotation(failure, failure.ignored ? "warning" : level);
      });
      const unfinished = tallies.map(({event: event}) => ({
        event: event,
        where: unfinishedOn(event, outcome.instances)
      })).filter(({where: where}) => where.length > 0);
      const all = [ ...failures, ...unfinished.map(({event: event, where: where}) => unfinishedAnnotation(event, where)) ];
      const good = tallies.filter(({event: event, succeeded: succeeded, failed: failed}) => succeeded > 0 && failed === 0 && !unfinished.some(open => open.event === event));
      return [ ...keepFirst(all, "error", used), ...keepFirst(all, "warning", used), ...selection === "all" ? successAnnotations(good, outcome, runner.eA - used.notice) : [] ];
    }
    function keepFirst(annotations, level, used) {
      const list = annotations.filter(annotation => annotation.level === level);
      const room = Math.max(0, runner.eA - used[level]);
      if (list.length <= room) return list;
      const rest = list.length - room + 1;
      const more = {
        level: level,
        title: `${rest} more`,
        message: `${rest} more are in the job summary.`
      };
      return room === 0 ? [] : [ ...list.slice(0, room - 1), more ];
    }
    function failureAnnotation(failure, level) {
      const {event: event, instances: instances, diagnostics: diagnostics, problem: problem} = failure;
      const text = (0, harmless.vL)([ (0, harmless.$Q)(problem.what, SENTENCE_LIMIT), (0, 
      harmless.$Q)([ diagnostics.errorCode, ...(0, problem_text.r_)(failure) ].join(": "), SENTENCE_LIMIT), ...(0, 
      problem_text.Qb)(problem).map(line => (0, harmless.$Q)(line, SENTENCE_LIMIT)), ...instances.length > 3 ? [ `Instances: ${(0, 
      enumeration.H)(instances, 40)}` ] : [] ].join("\n"));
      const head = [ ...text, "", LOG_HEADING ];
      const room = runner.OE - head.reduce((sum, line) => sum + line.length + 1, 0);
      const log = (0, log_end.k)(diagnostics.logTail, {
        lines: LOG_LINES,
        characters: room
      });
      const file = repositoryPath(diagnostics.scriptName);
      return {
        level: level,
        title: `${event} failed on ${(0, enumeration.H)(instances)}`,
        message: (log.length === 0 ? text : [ ...head, ...log ]).join("\n"),
        ...file === void 0 ? {} : {
          file: file
        }
      };
    }
    function repositoryPath(location) {
      const path = external_node_path_.posix.normalize(location.trim()).replace(/^\/+/, "");
      return path === "" || path === "." || path.startsWith("..") ? void 0 : path;
    }
    function unfinishedOn(event, instances) {
      const isOpen = state => !(0, lifecycle.l2)(state.status) && state.status !== "Pending";
      return instances.filter(({events: events}) => events.some(state => state.event === event && isOpen(state))).map(instance => instance.id);
    }
    function unfinishedAnnotation(event, where) {
      return {
        level: "warning",
        title: `${event} did not end on ${(0, enumeration.H)(where)}`,
        message: `${event} had not ended on ${(0, enumeration.H)(where, 20)} when this job looked last.`
      };
    }
    function successAnnotations(good, outcome, room) {
      const spare = good.filter(({event: event}) => !(0, script_list.u)(event, outcome.scripts)).slice(0, Math.max(0, good.length - room));
      return good.filter(tally => !spare.includes(tally)).slice(0, Math.max(0, room)).map(tally => successAnnotation(tally, outcome));
    }
    function successAnnotation({event: event, succeeded: succeeded, longest: longest}, {instances: instances, scripts: scripts}) {
      const ran = (0, script_list.S)(event, scripts);
      const took = longest === void 0 ? "" : `, ${(0, time.S5)(longest)}${instances.length > 1 ? " at most" : ""}`;
      const [only] = instances;
      const where = instances.length === 1 ? `on ${only?.id}` : `on ${succeeded} of ${instances.length} instances`;
      return {
        level: "notice",
        title: `${event} succeeded`,
        message: `${ran.length === 0 ? event : (0, enumeration.H)(ran, 5)} succeeded ${where}${took}`
      };
    }
    var log = __webpack_require__(5824);
    var paint = __webpack_require__(6701);
    function createRunnerReport(options) {
      const {write: write, annotations: annotations, clock: clock} = options;
      const used = {
        error: 0,
        warning: 0,
        notice: 0
      };
      const annotate = (problem, level) => {
        used[level] += 1;
        const plain = annotations === "none" || used[level] > runner.eA;
        const lines = plain ? (0, problem_text.pb)(problem) : [ (0, runner.jx)((0, problem_text.Lj)(problem, level)) ];
        lines.forEach(write);
      };
      return (0, log.h)({
        paint: paint.tZ,
        line: write,
        fold: (title, lines) => (0, runner.Io)(title, lines).forEach(write),
        warn: problem => annotate(problem, "warning"),
        debug: text => write((0, runner.Hl)(text)),
        conclude: outcome => {
          if (annotations === "none") outcome.problems.flatMap(problem => (0, problem_text.pb)(problem)).forEach(write);
          annotationsOf(outcome, annotations, used).map(runner.jx).forEach(write);
        }
      }, clock);
    }
    function problemCommands(problems, level = "error") {
      return problems.flatMap((problem, index) => index < runner.eA ? [ (0, runner.jx)((0, 
      problem_text.Lj)(problem, level)) ] : (0, problem_text.pb)(problem));
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
  9479: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        __webpack_require__.r(__webpack_exports__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
        var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9052);
        var _deploy_conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5438);
        var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8549);
        var _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2488);
        var _deploy_job_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9293);
        var _deploy_pace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7323);
        var _deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3031);
        var _deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1700);
        var _deploy_revision_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33);
        var _door_machine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2248);
        const {env: env} = process;
        const cancel = new AbortController;
        for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => cancel.abort());
        const createKey = () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
        const write = line => process.stdout.write(`${line}\n`);
        const append = (variable, text) => {
          const path = env[variable];
          if (path) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, text);
        };
        const saveState = (name, value) => append("GITHUB_STATE", (0, _deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_7__.nV)(name, value));
        function readEvent() {
          try {
            return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
          } catch {
            return;
          }
        }
        async function main() {
          const job = (0, _deploy_job_js__WEBPACK_IMPORTED_MODULE_11__.c)(env, readEvent());
          const settings = (0, _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_5__.Ko)({
            raw: (0, _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_5__.me)(env),
            job: job,
            once: createKey()
          });
          const tell = (0, _deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_8__.H)({
            write: write,
            annotations: settings.annotations,
            clock: _door_machine_js__WEBPACK_IMPORTED_MODULE_10__.ml
          });
          const world = {
            settings: settings,
            clock: _door_machine_js__WEBPACK_IMPORTED_MODULE_10__.ml,
            signal: cancel.signal
          };
          if (settings.rehearse) {
            const {rehearseStep: rehearseStep} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(94), __webpack_require__.e(182), __webpack_require__.e(691) ]).then(__webpack_require__.bind(__webpack_require__, 6691));
            const outcomes = await rehearseStep({
              ...world,
              env: env,
              bundle: require("url").pathToFileURL(__filename).href,
              report: tell,
              write: write,
              createKey: createKey
            });
            for (const outcome of outcomes) await show(outcome);
            return outcomes.every(outcome => (0, _deploy_conclude_js__WEBPACK_IMPORTED_MODULE_3__.$)(outcome, settings));
          }
          saveState("once", settings.key.once);
          saveState("since", String(_door_machine_js__WEBPACK_IMPORTED_MODULE_10__.ml.now()));
          const report = progress => {
            if (progress.kind === "created") saveState("deployment-id", progress.deploymentId);
            tell(progress);
          };
          const outcome = await (0, _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_4__.g)({
            ...world,
            connect: async () => {
              const {connect: connect} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(605) ]).then(__webpack_require__.bind(__webpack_require__, 605));
              return connect({
                settings: settings,
                job: job,
                mask: secret => write((0, _deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_7__.Iq)(secret))
              });
            },
            github: (0, _deploy_revision_js__WEBPACK_IMPORTED_MODULE_9__.u)({
              api: job.githubApi,
              token: settings.githubToken
            }),
            report: report,
            pace: _deploy_pace_js__WEBPACK_IMPORTED_MODULE_6__.D
          });
          await show(outcome);
          return (0, _deploy_conclude_js__WEBPACK_IMPORTED_MODULE_3__.$)(outcome, settings);
        }
        async function show(outcome) {
          const {outputsOf: outputsOf} = await __webpack_require__.e(171).then(__webpack_require__.bind(__webpack_require__, 1171));
          const {summaryOf: summaryOf} = await __webpack_require__.e(300).then(__webpack_require__.bind(__webpack_require__, 5300));
          for (const [name, value] of Object.entries(outputsOf(outcome))) append("GITHUB_OUTPUT", (0, 
          _deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_7__.nV)(name, value));
          append("GITHUB_STEP_SUMMARY", summaryOf(outcome));
        }
        try {
          process.exitCode = await main() ? 0 : 1;
        } catch (error) {
          (0, _deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_8__.m)((0, _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_2__.GW)(error)).forEach(write);
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
