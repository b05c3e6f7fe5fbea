"use strict";

exports.id = 464;

exports.ids = [ 464 ];

exports.modules = {
  164: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => createRunnerReport,
      m: () => problemCommands
    });
    var github = __webpack_require__(8576);
    var annotation = __webpack_require__(5101);
    var problem_text = __webpack_require__(3441);
    var style = __webpack_require__(7419);
    var external_node_path_ = __webpack_require__(6760);
    var lifecycle = __webpack_require__(8771);
    var core_text = __webpack_require__(6067);
    var event_stats = __webpack_require__(3707);
    var log_end = __webpack_require__(6487);
    var script_list = __webpack_require__(6591);
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
      const tallies = (0, event_stats.O9)(outcome.instances);
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
      return [ ...keepFirst(all, "error", used), ...keepFirst(all, "warning", used), ...selection === "all" ? successAnnotations(good, outcome, annotation.eA - used.notice) : [] ];
    }
    function keepFirst(annotations, level, used) {
      const list = annotations.filter(annotation => annotation.level === level);
      const room = Math.max(0, annotation.eA - used[level]);
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
      const text = (0, core_text.X$)([ (0, core_text.$Q)(problem.what, SENTENCE_LIMIT), (0, 
      core_text.$Q)([ diagnostics.errorCode, ...(0, log_end.r)(failure) ].join(": "), SENTENCE_LIMIT), ...(0, 
      problem_text.Qb)(problem).map(line => (0, core_text.$Q)(line, SENTENCE_LIMIT)), ...instances.length > 3 ? [ `Instances: ${(0, 
      core_text.HL)(instances, 40)}` ] : [] ].join("\n"));
      const head = [ ...text, "", LOG_HEADING ];
      const room = annotation.OE - head.reduce((sum, line) => sum + line.length + 1, 0);
      const log = (0, log_end.k)(diagnostics.logTail, {
        lines: LOG_LINES,
        characters: room
      });
      const file = repositoryPath(diagnostics.scriptName);
      return {
        level: level,
        title: `${event} failed on ${(0, core_text.HL)(instances)}`,
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
        title: `${event} did not end on ${(0, core_text.HL)(where)}`,
        message: `${event} had not ended on ${(0, core_text.HL)(where, 20)} when this job looked last.`
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
        message: `${ran.length === 0 ? event : (0, core_text.HL)(ran, 5)} succeeded ${where}${took}`
      };
    }
    var log = __webpack_require__(4498);
    var runner = __webpack_require__(7349);
    function createRunnerReport(options) {
      const {write: write, annotations: annotations, clock: clock} = options;
      const used = {
        error: 0,
        warning: 0,
        notice: 0
      };
      const annotate = (problem, level) => {
        used[level] += 1;
        const plain = annotations === "none" || used[level] > annotation.eA;
        const lines = plain ? (0, problem_text.pb)(problem) : [ (0, github.j)((0, problem_text.Lj)(problem, level)) ];
        lines.forEach(write);
      };
      return (0, log.h)({
        style: style.tZ,
        line: write,
        fold: (title, lines) => (0, runner.Io)(title, lines).forEach(write),
        warn: problem => annotate(problem, "warning"),
        debug: text => write((0, runner.Hl)(text)),
        conclude: outcome => {
          if (annotations === "none") outcome.problems.flatMap(problem => (0, problem_text.pb)(problem)).forEach(write);
          annotationsOf(outcome, annotations, used).map(github.j).forEach(write);
        }
      }, clock);
    }
    function problemCommands(problems, level = "error") {
      return problems.flatMap((problem, index) => index < annotation.eA ? [ (0, github.j)((0, 
      problem_text.Lj)(problem, level)) ] : (0, problem_text.pb)(problem));
    }
  },
  7349: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hl: () => debugCommand,
      Io: () => groupCommands,
      Iq: () => maskCommand,
      nV: () => fileEntry
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _check_format_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8576);
    var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);
    function groupCommands(title, lines) {
      return [ `::group::${(0, _check_format_github_js__WEBPACK_IMPORTED_MODULE_1__.u)((0, 
      _core_text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(title))}`, ...lines, "::endgroup::" ];
    }
    function debugCommand(text) {
      return `::debug::${(0, _check_format_github_js__WEBPACK_IMPORTED_MODULE_1__.u)((0, 
      _core_text_js__WEBPACK_IMPORTED_MODULE_2__.X$)(text).join("\n"))}`;
    }
    function maskCommand(secret) {
      return `::add-mask::${(0, _check_format_github_js__WEBPACK_IMPORTED_MODULE_1__.u)(secret)}`;
    }
    function fileEntry(name, value) {
      const delimiter = `potato-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
      return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    }
  },
  8576: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => annotationCommand,
      u: () => escapeData
    });
    var _core_annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5101);
    var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
    function escapeData(text) {
      return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    }
    function escapeProperty(text) {
      return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
    }
    function annotationCommand({level: level, title: title, message: message, file: file, line: line}) {
      const properties = Object.entries({
        file: file,
        line: line,
        title: title
      }).flatMap(([name, value]) => value === void 0 || value === "" ? [] : [ `${name}=${escapeProperty((0, 
      _core_text_js__WEBPACK_IMPORTED_MODULE_0__.g$)(String(value)))}` ]);
      const data = (0, _core_text_js__WEBPACK_IMPORTED_MODULE_0__.$Q)((0, _core_text_js__WEBPACK_IMPORTED_MODULE_0__.X$)(message).join("\n"), _core_annotation_js__WEBPACK_IMPORTED_MODULE_1__.OE);
      return `::${level} ${properties.join(",")}::${escapeData(data)}`;
    }
  },
  5101: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Jt: () => SUMMARY_LIMIT,
      OE: () => ANNOTATION_LIMIT,
      eA: () => ANNOTATIONS_PER_LEVEL
    });
    const ANNOTATIONS_PER_LEVEL = 10;
    const ANNOTATION_LIMIT = 4096;
    const SUMMARY_LIMIT = 1024 * 1024;
  },
  6430: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ml: () => systemClock,
      nF: () => cacheFolder,
      w4: () => hostOf
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
    function cacheFolder(env) {
      return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env["XDG_CACHE_HOME"] || (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "potato-deploy");
    }
  },
  2732: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  3441: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Lj: () => problemAnnotation,
      Qb: () => explanation,
      pb: () => problemLines
    });
    var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
    var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);
    var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);
    const WIDTH = 100;
    function problemLines({code: code, what: what, why: why, fix: fix, at: at}, style = _style_js__WEBPACK_IMPORTED_MODULE_1__.tZ) {
      const place = at === void 0 ? "" : `${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.g$)((0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(at))}  `;
      const sentence = (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(what);
      const gap = " ".repeat(Math.max(2, WIDTH - place.length - sentence.length - code.length));
      return [ `${style.strong(place)}${style.bad(sentence)}${gap}${style.faint(code)}`, ...(0, 
      _text_js__WEBPACK_IMPORTED_MODULE_2__.X$)(why ?? "").map(line => `  ${line}`), ...(0, 
      _text_js__WEBPACK_IMPORTED_MODULE_2__.X$)(fix === void 0 ? "" : `Fix: ${fix}`).map((line, index) => index === 0 ? `  ${line.replace(/^Fix:/, style.strong)}` : `  ${line}`) ];
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
    function place(at) {
      return at === void 0 || at.kind === "file" ? "" : `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(at)}: `;
    }
  },
  9341: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  7419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vj: () => styleOf,
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
    function styleOf(status, style) {
      switch (status) {
       case "Succeeded":
        return style.good;

       case "Failed":
        return style.bad;

       case "InProgress":
        return style.busy;

       case "Pending":
       case "Skipped":
        return style.faint;

       default:
        return style.doubtful;
      }
    }
  },
  6067: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $Q: () => clip,
      HL: () => enumerate,
      X$: () => sanitizeLines,
      g$: () => sanitizeLine
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
    function sanitizeLines(text) {
      const lines = visibleLines(text).map(guard);
      while (lines.at(-1) === "") lines.pop();
      return lines;
    }
    function sanitizeLine(text) {
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
    function enumerate(names, limit = 3) {
      const shown = names.length > limit ? names.slice(0, limit - 1) : names;
      const rest = names.length - shown.length;
      const parts = rest > 0 ? [ ...shown, `${rest} more` ] : shown;
      const last = parts.at(-1) ?? "";
      return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
    }
  }
};
