"use strict";

exports.id = 464;

exports.ids = [ 464, 300 ];

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
  1983: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => stopLeftover
    });
    var _codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8051);
    var _blindness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);
    var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5438);
    var _fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9110);
    var _follow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9765);
    var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2566);
    var _interruption_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6887);
    var _search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9288);
    var _stop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7344);
    var _weather_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8558);
    const PATIENCE = 3e4;
    async function stopLeftover(options) {
      const {settings: settings, codedeploy: codedeploy, clock: clock, report: report} = options;
      const allowance = (0, _interruption_js__WEBPACK_IMPORTED_MODULE_8__.c)(PATIENCE, (new AbortController).signal, clock);
      const weather = (0, _weather_js__WEBPACK_IMPORTED_MODULE_7__.B)({
        clock: clock,
        report: report,
        signal: allowance.signal,
        hurried: true
      });
      const blindness = (0, _blindness_js__WEBPACK_IMPORTED_MODULE_1__.t)(report);
      const history = (0, _history_js__WEBPACK_IMPORTED_MODULE_9__.j)({
        name: settings,
        codedeploy: codedeploy,
        weather: weather,
        blindness: blindness
      });
      try {
        const id = options.deploymentId ?? await (0, _search_js__WEBPACK_IMPORTED_MODULE_5__.ZA)({
          key: settings.key,
          history: history,
          since: options.since
        });
        if (id === void 0) return;
        const before = await history.deployment(id);
        if ((0, _codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.sv)(before?.status)) return;
        const fleet = (0, _fleet_js__WEBPACK_IMPORTED_MODULE_3__.B)(() => {});
        const stopped = await (0, _stop_js__WEBPACK_IMPORTED_MODULE_6__.d)({
          ...options,
          blindness: blindness,
          deploymentId: id,
          fleet: fleet,
          grace: PATIENCE
        });
        const deployment = stopped.deployment ?? before;
        const made = {
          id: id,
          since: options.since,
          instances: fleet.list(),
          ...deployment && {
            deployment: deployment
          }
        };
        const outcome = (0, _conclude_js__WEBPACK_IMPORTED_MODULE_2__.E)({
          settings: settings,
          commit: deployment?.commit ?? "",
          course: (0, _follow_js__WEBPACK_IMPORTED_MODULE_4__.$r)("cancelled", stopped, made),
          scripts: void 0,
          now: clock.now()
        });
        report({
          kind: "ended",
          outcome: outcome
        });
        return outcome;
      } catch (failure) {
        throw failure instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_8__.j ? (0, _search_js__WEBPACK_IMPORTED_MODULE_5__.Nf)("CodeDeploy could not be reached.") : failure;
      } finally {
        allowance.end();
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
  5300: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      summaryOf: () => summaryOf
    });
    var enumeration = __webpack_require__(4825);
    var lifecycle = __webpack_require__(8051);
    var harmless = __webpack_require__(8822);
    var time = __webpack_require__(1052);
    const SHORTEST = 1 / 200;
    const MOST_TASKS = 100;
    const LOOK = {
      themeVariables: {
        doneTaskBkgColor: "#4ac26b",
        doneTaskBorderColor: "#2da44e",
        critBkgColor: "#fa4549",
        critBorderColor: "#cf222e",
        activeTaskBkgColor: "#54aeff",
        activeTaskBorderColor: "#218bff"
      },
      themeCSS: ".grid .tick line { stroke-opacity: 0.2 } .section { fill: none }",
      gantt: {
        leftPadding: 24,
        rightPadding: 24,
        barHeight: 22,
        barGap: 6
      }
    };
    function ganttOf(tallies, duration) {
      const timed = tallies.slice(0, MOST_TASKS).flatMap(tally => {
        const {startedAt: startedAt} = tally;
        return startedAt === void 0 ? [] : [ {
          ...tally,
          startedAt: startedAt
        } ];
      });
      if (timed.length === 0) return "";
      const start = Math.min(...timed.map(({startedAt: startedAt}) => startedAt));
      const isOpen = timed.some(({open: open}) => open > 0);
      const ends = timed.map(({startedAt: startedAt, endedAt: endedAt}) => endedAt ?? startedAt);
      const end = Math.max(...ends, isOpen ? start + duration : start + SECOND);
      const tasks = timed.map(tally => {
        const from = tally.startedAt - start;
        const until = (tally.open > 0 ? end : tally.endedAt ?? end) - start;
        const shortest = from + (end - start) * SHORTEST;
        return `    ${label(tally)} :${tag(tally)}, ${timeText(from)}, ${timeText(Math.max(until, shortest))}`;
      });
      return [ "```mermaid", `%%{init: ${JSON.stringify(LOOK)}}%%`, "gantt", "    accTitle: Lifecycle events over time", "    dateFormat HH:mm:ss.SSS", `    axisFormat ${end - start < HOUR ? "%M:%S" : "%H:%M"}`, ...end - start < 10 * SECOND ? [ "    tickInterval 1second" ] : [], ...tasks, "```" ].join("\n");
    }
    const SECOND = 1e3;
    const HOUR = 3600 * SECOND;
    function label({event: event, succeeded: succeeded, failed: failed, skipped: skipped, open: open, longest: longest}) {
      const name = lifecycle.qY.some(known => known === event) ? event : (0, harmless.p5)(event);
      const instances = succeeded + failed + skipped + open;
      if (instances > 1) return `${name} ${failed > 0 ? `${failed} of ${instances} failed` : `${succeeded} of ${instances}`}`;
      return longest === void 0 ? name : `${name} ${(0, time.S5)(longest)}`;
    }
    function tag({status: status, open: open, failed: failed}) {
      if (failed > 0) return "crit";
      return open > 0 || status !== "Succeeded" ? "active" : "done";
    }
    function timeText(milliseconds) {
      return new Date(Math.min(Math.round(milliseconds), 24 * HOUR - 1)).toISOString().slice(11, 23);
    }
    var log_end = __webpack_require__(6487);
    var problem_text = __webpack_require__(8844);
    var runner = __webpack_require__(3031);
    var script_list = __webpack_require__(6591);
    var tally = __webpack_require__(8563);
    const LOG_MOST = {
      lines: 500,
      characters: 16384
    };
    const SENTENCE_LIMIT = 2e3;
    const SCRIPTS_NAMED = 10;
    function summaryOf(outcome) {
      const tallies = (0, tally.o5)(outcome.instances);
      const head = [ title(outcome), facts(outcome), paragraph`${outcome.stateLine}`, table(tallies, outcome), ganttOf(tallies, outcome.duration * 1e3) ];
      const troubles = outcome.problems.map(problem => {
        const failure = outcome.failures.find(candidate => candidate.problem === problem);
        return trouble(problem, failure);
      });
      return `${keepWithin(head, troubles).join("\n\n")}\n`;
    }
    const MARKS = {
      Succeeded: "✅",
      Failed: "❌",
      Stopped: "🛑",
      TimedOut: "⌛",
      Skipped: "⏭️",
      Created: "🚀"
    };
    function title({status: status, commit: commit, deploymentGroup: deploymentGroup, problems: problems}) {
      const mark = status === "Succeeded" && problems.length > 0 ? "⚠️" : MARKS[status];
      return `## ${mark} ${status}: ${(0, harmless.SS)(commit.slice(0, 7))} to ${(0, harmless.SS)(deploymentGroup)}`;
    }
    function facts({status: status, repository: repository, commit: commit, application: application, deploymentId: deploymentId, deploymentUrl: deploymentUrl, duration: duration}) {
      const source = summary_link(`${repository}@${commit.slice(0, 7)}`, `https://github.com/${repository}/commit/${commit}`);
      const deployment = deploymentId === void 0 ? [] : [ summary_link(deploymentId, deploymentUrl) ];
      const took = status === "Skipped" || status === "Created" ? [] : [ (0, time.Hd)(duration) ];
      return [ `Application ${(0, harmless.SS)(application)}`, source, ...deployment, ...took ].join(" · ");
    }
    function summary_link(text, url) {
      const label = (0, harmless.SS)(text);
      return url !== void 0 && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${label}](${url})` : label;
    }
    function paragraph(tags, ...texts) {
      const html = texts.map(text => (0, harmless.js)((0, harmless.Kw)(text)).replace(/`([^`]+)`/g, "<code>$1</code>"));
      return `<p>${tags.map((tag, index) => tag + (html[index] ?? "")).join("")}</p>`;
    }
    const EVENT_MARKS = {
      Succeeded: "✅",
      Failed: "❌",
      InProgress: "🔄",
      Skipped: "⏭️",
      Pending: "⏸️"
    };
    function table(tallies, {instances: instances, scripts: scripts}) {
      if (tallies.length === 0) return "";
      const fleet = instances.length > 1;
      const heads = [ "Event", "Status", "Duration", ...fleet ? [ "Succeeded", "Failed", "Skipped" ] : [ "Scripts" ] ];
      const rows = tallies.map(({event: event, status: status, longest: longest, succeeded: succeeded, failed: failed, skipped: skipped}) => [ plainName(event), `${EVENT_MARKS[status] ?? "❔"} ${plainName(status)}`, longest === void 0 ? "" : (0, 
      time.S5)(longest), ...fleet ? [ succeeded, failed, skipped ].map(String) : [ (0, 
      enumeration.H)((0, script_list.S)(event, scripts).map(harmless.SS), SCRIPTS_NAMED) ] ]);
      const aligned = heads.map((_, index) => index < 2 || index === 3 && !fleet ? "---" : "--:");
      return [ heads, aligned, ...rows ].map(row).join("\n");
    }
    function plainName(name) {
      return /^[A-Za-z0-9]+$/.test(name) ? name : (0, harmless.SS)(name);
    }
    function row(cells) {
      return `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    }
    function trouble(problem, failure) {
      const {code: code, what: what, why: why, fix: fix} = problem;
      return [ paragraph`<b>${(0, harmless.$Q)(what, SENTENCE_LIMIT)}</b> <code>${code}</code>`, ...failure === void 0 ? [] : [ said(failure) ], ...why === void 0 ? [] : [ paragraph`${(0, 
      harmless.$Q)(why, SENTENCE_LIMIT)}` ], ...fix === void 0 ? [] : [ paragraph`<b>Fix:</b> ${fix}` ], ...failure === void 0 ? [] : evidence(failure) ].join("\n");
    }
    function said(failure) {
      return paragraph`<code>${failure.diagnostics.errorCode}</code> ${(0, harmless.$Q)((0, 
      problem_text.r_)(failure).join(), SENTENCE_LIMIT)}`;
    }
    function evidence({event: event, instances: instances, diagnostics: diagnostics}) {
      const log = (0, log_end.k)(diagnostics.logTail, LOG_MOST).join("\n");
      const where = instances.length > 3 ? [ paragraph`Instances: ${(0, enumeration.H)(instances, 100)}` ] : [];
      if (log === "") return where;
      return [ ...where, "<details open>", `<summary>The end of the log of ${(0, harmless.js)((0, 
      harmless.Kw)(diagnostics.scriptName || event))}</summary>`, "", `<pre>${(0, harmless.js)(log)}</pre>`, "", "</details>" ];
    }
    function keepWithin(head, troubles) {
      const kept = head.filter(part => part !== "");
      let left = runner.Jt - 1024 - kept.reduce((sum, part) => sum + bytes(part), 0);
      for (const [index, part] of troubles.entries()) {
        left -= bytes(part);
        if (left < 0) return [ ...kept, `_${troubles.length - index} more of that kind are left out here._` ];
        kept.push(part);
      }
      return kept;
    }
    function bytes(text) {
      return Buffer.byteLength(text) + 2;
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
  6756: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        __webpack_require__.r(__webpack_exports__);
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9052);
        var _deploy_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(605);
        var _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2488);
        var _deploy_job_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9293);
        var _deploy_leftover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1983);
        var _deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3031);
        var _deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1700);
        var _deploy_report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5300);
        var _door_machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2248);
        const {env: env} = process;
        const write = line => process.stdout.write(`${line}\n`);
        async function main() {
          const once = env["STATE_once"];
          if (once === void 0 || env["STATE_over"] === "true") return;
          const job = (0, _deploy_job_js__WEBPACK_IMPORTED_MODULE_9__.c)(env, void 0);
          const settings = (0, _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Ko)({
            raw: (0, _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_3__.me)(env),
            job: job,
            once: once
          });
          if (settings.whenInterrupted === "leave") return;
          const outcome = await (0, _deploy_leftover_js__WEBPACK_IMPORTED_MODULE_4__.m)({
            settings: settings,
            deploymentId: env["STATE_deployment-id"],
            since: Number(env["STATE_since"] ?? 0),
            codedeploy: (0, _deploy_connect_js__WEBPACK_IMPORTED_MODULE_2__.connect)({
              settings: settings,
              job: job,
              mask: secret => write((0, _deploy_report_runner_js__WEBPACK_IMPORTED_MODULE_5__.Iq)(secret))
            }),
            clock: _door_machine_js__WEBPACK_IMPORTED_MODULE_8__.ml,
            report: (0, _deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_6__.H)({
              write: write,
              annotations: settings.annotations,
              clock: _door_machine_js__WEBPACK_IMPORTED_MODULE_8__.ml
            })
          });
          const summary = env["GITHUB_STEP_SUMMARY"];
          if (outcome !== void 0 && summary) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(summary, (0, 
          _deploy_report_summary_js__WEBPACK_IMPORTED_MODULE_7__.summaryOf)(outcome));
        }
        try {
          await main();
        } catch (error) {
          (0, _deploy_report_runner_report_js__WEBPACK_IMPORTED_MODULE_6__.m)((0, _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_1__.GW)(error)).forEach(write);
          process.exitCode = 1;
        }
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }
};
