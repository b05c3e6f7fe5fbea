"use strict";

exports.id = 782;

exports.ids = [ 782 ];

exports.modules = {
  4782: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      summaryOf: () => summaryOf
    });
    var annotation = __webpack_require__(5101);
    var core_text = __webpack_require__(6067);
    var event_stats = __webpack_require__(3707);
    var lifecycle = __webpack_require__(8771);
    const XML = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&apos;"
    };
    function htmlText(text) {
      return (0, core_text.X$)(text).map(line => /[&<>]/.test(line) ? line.replace(/[&<>"']/g, character => XML[character] ?? "") : line).join("\n");
    }
    function codeSpan(text) {
      const line = (0, core_text.$Q)((0, core_text.g$)(text), 200);
      if (line === "") return "";
      const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length));
      const fence = "`".repeat(longest + 1);
      return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
    }
    function taskName(text) {
      return (0, core_text.$Q)(`· ${(0, core_text.g$)(text).replace(/[^\p{L}\p{N} .,+=@()/_-]/gu, "·")}`, 60).trimEnd();
    }
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
      const name = lifecycle.qY.some(known => known === event) ? event : taskName(event);
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
    var script_list = __webpack_require__(6591);
    const LOG_MOST = {
      lines: 500,
      characters: 16384
    };
    const SENTENCE_LIMIT = 2e3;
    const SCRIPTS_NAMED = 10;
    function summaryOf(outcome) {
      const tallies = (0, event_stats.O9)(outcome.instances);
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
      return `## ${mark} ${status}: ${codeSpan(commit.slice(0, 7))} to ${codeSpan(deploymentGroup)}`;
    }
    function facts({status: status, repository: repository, commit: commit, application: application, deploymentId: deploymentId, deploymentUrl: deploymentUrl, duration: duration}) {
      const source = summary_link(`${repository}@${commit.slice(0, 7)}`, `https://github.com/${repository}/commit/${commit}`);
      const deployment = deploymentId === void 0 ? [] : [ summary_link(deploymentId, deploymentUrl) ];
      const took = status === "Skipped" || status === "Created" ? [] : [ (0, time.Hd)(duration) ];
      return [ `Application ${codeSpan(application)}`, source, ...deployment, ...took ].join(" · ");
    }
    function summary_link(text, url) {
      const label = codeSpan(text);
      return url !== void 0 && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${label}](${url})` : label;
    }
    function paragraph(tags, ...texts) {
      const html = texts.map(text => htmlText((0, core_text.g$)(text)).replace(/`([^`]+)`/g, "<code>$1</code>"));
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
      core_text.HL)((0, script_list.S)(event, scripts).map(codeSpan), SCRIPTS_NAMED) ] ]);
      const aligned = heads.map((_, index) => index < 2 || index === 3 && !fleet ? "---" : "--:");
      return [ heads, aligned, ...rows ].map(row).join("\n");
    }
    function plainName(name) {
      return /^[A-Za-z0-9]+$/.test(name) ? name : codeSpan(name);
    }
    function row(cells) {
      return `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    }
    function trouble(problem, failure) {
      const {code: code, what: what, why: why, fix: fix} = problem;
      return [ paragraph`<b>${(0, core_text.$Q)(what, SENTENCE_LIMIT)}</b> <code>${code}</code>`, ...failure === void 0 ? [] : [ said(failure) ], ...why === void 0 ? [] : [ paragraph`${(0, 
      core_text.$Q)(why, SENTENCE_LIMIT)}` ], ...fix === void 0 ? [] : [ paragraph`<b>Fix:</b> ${fix}` ], ...failure === void 0 ? [] : evidence(failure) ].join("\n");
    }
    function said(failure) {
      return paragraph`<code>${failure.diagnostics.errorCode}</code> ${(0, core_text.$Q)((0, 
      log_end.r)(failure).join(), SENTENCE_LIMIT)}`;
    }
    function evidence({event: event, instances: instances, diagnostics: diagnostics}) {
      const log = (0, log_end.k)(diagnostics.logTail, LOG_MOST).join("\n");
      const where = instances.length > 3 ? [ paragraph`Instances: ${(0, core_text.HL)(instances, 100)}` ] : [];
      if (log === "") return where;
      return [ ...where, "<details open>", `<summary>The end of the log of ${htmlText((0, 
      core_text.g$)(diagnostics.scriptName || event))}</summary>`, "", `<pre>${htmlText(log)}</pre>`, "", "</details>" ];
    }
    function keepWithin(head, troubles) {
      const kept = head.filter(part => part !== "");
      let left = annotation.Jt - 1024 - kept.reduce((sum, part) => sum + bytes(part), 0);
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
  }
};
