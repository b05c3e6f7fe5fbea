// The modules of this file (of a package: how many). Each begins with its path.
//   src/deploy/diagnose/agent-messages.ts
//   src/deploy/diagnose/deployment-errors.ts
//   src/deploy/diagnose/event-errors.ts
//   src/deploy/diagnose/explain.ts
//   src/deploy/diagnose/log-traces.ts
//   src/deploy/diagnose/script-clues.ts
//   src/deploy/diagnose/start-traces.ts
//   src/deploy/diagnose/state-line.ts
//   src/deploy/report/gantt.ts
//   src/deploy/report/markdown.ts
//   src/deploy/report/summary.ts
module.exports = {
// src/deploy/report/summary.ts
45949: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    problemsSummary: () => problemsSummary,
    summaryOf: () => summaryOf
  });
  var annotation = __webpack_require__(25101);
  var safe_text = __webpack_require__(7253);
  var progress = __webpack_require__(87355);
  var s3_location = __webpack_require__(73132);
  var event_stats = __webpack_require__(3707);
  var lifecycle = __webpack_require__(88771);
  // src/deploy/report/markdown.ts
  function markdown(words, ...parts) {
    return String.raw({
      raw: words
    }, ...parts);
  }
  function joinMarkdown(parts, separator) {
    return parts.join(separator);
  }
  const XML = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;"
  };
  function htmlText(lines) {
    return lines.map(line => /[&<>]/.test(line) ? line.replace(/[&<>"']/g, character => XML[character] ?? "") : line).join("\n");
  }
  function paragraph(tags, ...texts) {
    const html = texts.map(text => htmlText([ (0, safe_text.g$)(text) ]).replace(/`([^`]+)`/g, "<code>$1</code>"));
    return `<p>${String.raw({
      raw: tags
    }, ...html)}</p>`;
  }
  function codeSpan(text) {
    const line = (0, safe_text.$Q)((0, safe_text.g$)(text), 200);
    if (line === "") return markdown``;
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length));
    const fence = "`".repeat(longest + 1);
    return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
  }
  function plainText(text) {
    return /^[A-Za-z0-9 .,<]+$/.test(text) ? text : codeSpan(text);
  }
  function unbroken(text) {
    return plainText(text).replaceAll(" ", "\xa0");
  }
  function markdown_link(text, url) {
    const label = codeSpan(text);
    const isWeb = url !== void 0 && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url);
    return isWeb ? `[${label}](${url})` : label;
  }
  function tableRow(cells) {
    return `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  }
  function mermaidBlock(lines) {
    return [ "```mermaid", ...lines, "```" ].join("\n");
  }
  function taskName(text) {
    const name = (0, safe_text.g$)(text).replace(/[^\p{L}\p{N} .,+=@()/_-]/gu, "\xb7");
    return (0, safe_text.$Q)(`\xb7 ${name}`, 60).trimEnd();
  }
  var time = __webpack_require__(31052);
  // src/deploy/report/gantt.ts
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
    themeCSS: ".grid .tick line { stroke-opacity: 0.2 } .grid .tick text { font-size: 12px } .section { fill: none } .titleText { font-size: 14px }",
    gantt: {
      leftPadding: 24,
      rightPadding: 24,
      barHeight: 22,
      barGap: 6,
      fontSize: 13
    }
  };
  function ganttOf(tallies, duration) {
    const timed = tallies.slice(0, MOST_TASKS).flatMap(tally => {
      const {startedAt: startedAt, longest: longest, open: open, failed: failed} = tally;
      const isInstant = longest !== void 0 && longest < time.mN && open === 0 && failed === 0;
      return startedAt === void 0 || isInstant ? [] : [ {
        ...tally,
        startedAt: startedAt
      } ];
    });
    if (timed.length === 0) return markdown``;
    const start = Math.min(...timed.map(({startedAt: startedAt}) => startedAt));
    const isOpen = timed.some(({open: open}) => open > 0);
    const ends = timed.map(({startedAt: startedAt, endedAt: endedAt}) => endedAt ?? startedAt);
    const end = Math.max(...ends, isOpen ? start + duration : start + SECOND);
    const isShort = end - start < HOUR;
    const tasks = timed.map(tally => {
      const from = tally.startedAt - start;
      const until = (tally.open > 0 ? end : tally.endedAt ?? end) - start;
      const shortest = from + (end - start) * SHORTEST;
      return `    ${label(tally)} :${tag(tally)}, ${timeText(from)}, ${timeText(Math.max(until, shortest))}`;
    });
    return mermaidBlock([ `%%{init: ${JSON.stringify(LOOK)}}%%`, "gantt", `    title Lifecycle events, in ${isShort ? "minutes and seconds" : "hours and minutes"} after the first began`, "    accTitle: Lifecycle events over time", "    dateFormat HH:mm:ss.SSS", `    axisFormat ${isShort ? "%M:%S" : "%H:%M"}`, ...end - start < 10 * SECOND ? [ "    tickInterval 1second" ] : [], ...tasks ]);
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
  var log_end = __webpack_require__(26487);
  // src/deploy/report/summary.ts
  const LOG_MOST = {
    lines: 500,
    characters: 16384
  };
  const SENTENCE_LIMIT = 2e3;
  const SCRIPTS_NAMED = 10;
  function summaryOf(outcome) {
    const tallies = (0, event_stats.O9)(outcome.instances);
    const head = [ title(outcome), facts(outcome), paragraph`${outcome.stateLine}` ];
    const tail = [ table(tallies, outcome), ganttOf(tallies, outcome.duration * 1e3) ].filter(part => part !== "");
    const troubles = keepWithin([ ...head, ...tail ], [ ...outcome.problems, ...outcome.warnings ].map(trouble));
    return `${[ ...head, ...troubles, ...tail ].join("\n\n")}\n`;
  }
  function problemsSummary(problems) {
    const isForeseen = problems.every(({code: code}) => code !== "unexpected");
    const head = [ markdown`## ${MARKS.Failed} Failed`, ...isForeseen ? [ paragraph`Nothing was deployed.` ] : [] ];
    return `${[ ...head, ...keepWithin(head, problems.map(trouble)) ].join("\n\n")}\n`;
  }
  const UNTIMED = [ "Skipped", "Created", "Checked" ];
  const MARKS = {
    Succeeded: markdown`✅`,
    Failed: markdown`❌`,
    Stopped: markdown`🛑`,
    TimedOut: markdown`⌛`,
    Skipped: markdown`⏭️`,
    Created: markdown`🚀`,
    Checked: markdown`✅`,
    Removed: markdown`✅`
  };
  function title({status: status, purpose: purpose, commit: commit, s3: s3, deploymentGroup: deploymentGroup, problems: problems}) {
    const mark = status === "Succeeded" && problems.length > 0 ? markdown`⚠️` : MARKS[status];
    const result = plainText(status);
    const revision = codeSpan(commit.slice(0, 7) || (s3?.key ?? ""));
    const group = codeSpan(deploymentGroup);
    switch (purpose) {
     case "check":
      return markdown`## ${mark} ${result}: ${revision}`;

     case "restart":
      return markdown`## ${mark} ${result}: restart of ${group}`;

     case "removal":
      return markdown`## ${mark} ${result}: deployment group ${group}`;

     case "rehearsal":
      return markdown`## ${mark} Rehearsal ${result}: ${revision} to ${group}`;

     case "deploy":
      return markdown`## ${mark} ${result}: ${revision} to ${group}`;

     default:
      return purpose;
    }
  }
  function facts(outcome) {
    const {status: status, purpose: purpose, repository: repository, commit: commit, s3: s3, application: application, deploymentId: deploymentId, deploymentUrl: deploymentUrl, duration: duration} = outcome;
    const page = purpose === "rehearsal" ? void 0 : `https://github.com/${repository}/commit/${commit}`;
    const parts = [ ...purpose === "check" ? [] : [ markdown`Application ${codeSpan(application)}` ], ...commit === "" ? [] : [ markdown_link(`${repository}@${commit.slice(0, 7)}`, page) ], ...s3 === void 0 ? [] : [ codeSpan((0, 
    s3_location.UL)(s3)) ], ...deploymentId === void 0 ? [] : [ markdown_link(deploymentId, deploymentUrl) ], ...UNTIMED.includes(status) ? [] : [ unbroken((0, 
    time.Hd)(duration)) ] ];
    return joinMarkdown(parts, " \xb7 ");
  }
  const EVENT_MARKS = {
    Succeeded: markdown`✅`,
    Failed: markdown`❌`,
    InProgress: markdown`🔄`,
    Skipped: markdown`⏭️`,
    Pending: markdown`⏸️`
  };
  function table(tallies, outcome) {
    if (tallies.length === 0) return markdown``;
    const isFleet = outcome.instances.length > 1;
    const rows = tallies.map(stats => [ plainText(stats.event), markdown`${EVENT_MARKS[stats.status] ?? markdown`❔`}\u00a0${unbroken(stats.status)}`, tookText(stats), ...isFleet ? [ joinMarkdown((0, 
    event_stats.WN)(stats).map(unbroken), ", ") ] : [], scriptsText(stats.event, outcome) ]);
    const head = isFleet ? markdown`| Event | Status | Duration | Instances | Scripts |\n| --- | --- | --: | --- | --- |` : markdown`| Event | Status | Duration | Scripts |\n| --- | --- | --: | --- |`;
    return joinMarkdown([ head, ...rows.map(tableRow) ], "\n");
  }
  function tookText({longest: longest}) {
    if (longest === void 0) return markdown``;
    return plainText(longest < time.mN ? "< 0.1 s" : (0, time.S5)(longest));
  }
  function scriptsText(event, {scripts: scripts, problems: problems}) {
    const failed = problems.filter(problem => problem instanceof progress.T).filter(failure => failure.event === event && PLAIN_PATH.test(failure.diagnostics.scriptName)).map(({diagnostics: diagnostics}) => diagnostics.scriptName);
    const names = [ ...new Set([ ...(0, event_stats.AM)(event, scripts), ...failed ]) ];
    const rest = names.length - SCRIPTS_NAMED;
    const shown = names.slice(0, SCRIPTS_NAMED).map(name => failed.includes(name) ? markdown`❌\u00a0${codeSpan(name)}` : codeSpan(name));
    return joinMarkdown(rest > 0 ? [ ...shown, markdown`${rest} more` ] : shown, ", ");
  }
  const PLAIN_PATH = /^[\w./-]+$/;
  function trouble(problem) {
    const {code: code, what: what, why: why, fix: fix} = problem;
    const failure = problem instanceof progress.T ? problem : void 0;
    const parts = [ paragraph`<b>${(0, safe_text.$Q)(what, SENTENCE_LIMIT)}</b> <code>${code}</code>`, ...failure === void 0 ? [] : [ failureLine(failure) ], ...why === void 0 ? [] : [ paragraph`${(0, 
    safe_text.$Q)(why, SENTENCE_LIMIT)}` ], ...fix === void 0 ? [] : [ paragraph`<b>Fix:</b> ${fix}` ], ...failure === void 0 ? [] : evidence(failure) ];
    return joinMarkdown(parts, "\n");
  }
  function failureLine(failure) {
    return paragraph`<code>${failure.diagnostics.errorCode}</code> ${(0, safe_text.$Q)((0, 
    log_end.r)(failure).join(), SENTENCE_LIMIT)}`;
  }
  function evidence({event: event, instances: instances, diagnostics: diagnostics}) {
    const log = (0, log_end.k)(diagnostics.logTail, LOG_MOST);
    const where = instances.length > 3 ? [ paragraph`Instances: ${(0, safe_text.HL)(instances, 100)}` ] : [];
    if (log.length === 0) return where;
    return [ ...where, markdown`<details open>`, markdown`<summary>End of the log of ${htmlText([ (0, 
    safe_text.g$)(diagnostics.scriptName || event) ])}</summary>`, markdown``, markdown`<pre>${htmlText(log)}</pre>`, markdown``, markdown`</details>` ];
  }
  function keepWithin(rest, troubles) {
    const kept = [];
    let left = annotation.Jt - 1024 - rest.reduce((sum, part) => sum + bytes(part), 0);
    for (const [index, part] of troubles.entries()) {
      left -= bytes(part);
      if (left < 0) return [ ...kept, markdown`_${troubles.length - index} more failures like these are not shown._` ];
      kept.push(part);
    }
    return kept;
  }
  function bytes(text) {
    return Buffer.byteLength(text) + 2;
  }
}),
// src/deploy/diagnose/explain.ts
24921: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    explain: () => explain
  });
  var lifecycle = __webpack_require__(88771);
  var progress = __webpack_require__(87355);
  var npx = __webpack_require__(26164);
  var problem = __webpack_require__(19341);
  var safe_text = __webpack_require__(7253);
  // src/deploy/diagnose/agent-messages.ts
  const SILENT_AGENT = {
    code: "event/agent-silent",
    what: "the CodeDeploy agent did not respond",
    why: "CodeDeploy waits five minutes for an agent to pick up an event.",
    fix: "On the instance: `sudo systemctl status codedeploy-agent`. It has to be running, to reach CodeDeploy over HTTPS, and " + "to have an instance profile."
  };
  const MESSAGES = [ {
    pattern: /failed to close STD(?:OUT|ERR)/,
    reason: ({script: script}) => ({
      code: "event/output-left-open",
      what: `${script} ended, but something it started kept its output open`,
      why: "The agent waits until the output is closed, and fails the event at the timeout.",
      fix: "Redirect the daemon's output: `nohup \u2026 >/var/log/app.log 2>&1 </dev/null &`"
    })
  }, {
    pattern: /already exists at this location: *([^\n]*)/,
    reason: ({match: match}) => ({
      code: "event/file-exists",
      what: `${match[1]} already exists, and CodeDeploy did not put it there`,
      why: "By then the files of the previous revision had been removed.",
      fix: "Deploy with `file-exists-behavior: OVERWRITE` (or RETAIN, to keep that file), or remove it on the instance. A `file_exists_behavior` in appspec.yml overrides the input."
    })
  }, {
    pattern: /not able to receive the lifecycle event|lifecycle events did not run/i,
    reason: () => SILENT_AGENT
  }, {
    pattern: /lifecycle event (?:\w+ )?timed out/i,
    reason: () => ({
      code: "event/took-too-long",
      what: "it did not end within an hour, CodeDeploy's limit for an event",
      fix: "Check what is running on the instance, and set a shorter timeout for each script in appspec.yml."
    })
  }, {
    pattern: /after an agent restart/i,
    reason: () => ({
      code: "event/agent-restarted",
      what: "the CodeDeploy agent was restarted during it",
      fix: "Deploy again; do not update the agent or restart the instance during deployments, and check whether memory ran out (`dmesg`)."
    })
  }, {
    pattern: /minimal diagnostics/i,
    reason: ({script: script}) => ({
      code: "event/log-unreadable",
      what: `${script} failed and printed text that is not UTF-8`,
      why: "The agent cannot send this log.",
      fix: "Read logs/scripts.log of this deployment under /opt/codedeploy-agent/deployment-root on the instance."
    })
  }, {
    pattern: /No space left on device|Errno::ENOSPC/,
    reason: ({message: message}) => ({
      code: "event/disk-full",
      what: "a disk on the instance is full",
      why: message,
      fix: "Free space: check `df -h` and `df -i`, old logs, and old revisions in /opt/codedeploy-agent/deployment-root."
    })
  }, {
    pattern: /Text file busy|Errno::ETXTBSY/,
    reason: ({message: message}) => ({
      code: "event/file-in-use",
      what: "a program that is running could not be overwritten",
      why: message,
      fix: "Stop it in ApplicationStop and wait until it has ended, or install each release to a folder of its own."
    })
  }, {
    pattern: /(?:File exists|Not a directory) @ dir_\w+ - |Is a directory @ \w+ - /,
    reason: ({message: message}) => ({
      code: "event/destination-type",
      what: "a file exists where a folder is to be installed, or a folder where a file is",
      why: message,
      fix: "Remove it on the instance, or correct the `destination` in appspec.yml."
    })
  }, {
    pattern: /(?:Permission denied|Operation not permitted|Read-only file system) @ \w+ - /,
    reason: ({message: message}) => ({
      code: "event/install-denied",
      what: "the agent could not write to a path on the instance",
      why: message,
      fix: "The agent is root, so look for a read-only or network file system (`findmnt`), an immutable file (`lsattr`), or SELinux."
    })
  }, {
    pattern: /RequestTimeTooSkewed|request time and the current time is too large|Signature (?:expired|not yet current)/,
    reason: ({message: message}) => ({
      code: "event/instance-clock",
      what: "the clock of the instance is wrong",
      why: message,
      fix: "Start its time service (`systemctl enable --now chronyd` or `systemd-timesyncd`), and deploy again."
    })
  }, {
    pattern: /NoSuchKey|NoSuchBucket|NoSuchVersion|specified (?:key|bucket|version) does not exist/,
    reason: ({message: message}) => ({
      code: "event/bundle-missing",
      what: "the bundle is no longer in S3",
      why: message,
      fix: "Run the workflow again, which uploads it, and check the bucket's lifecycle rules: they must keep bundles that may be rolled back to."
    })
  }, {
    pattern: /bucket is in this region|PermanentRedirect|must be addressed using the specified endpoint/,
    reason: ({message: message}) => ({
      code: "event/bundle-region",
      what: "the bucket is not in the region that the instance's agent asks",
      why: message,
      fix: "Use a bucket in the region of the instances."
    })
  }, {
    pattern: /_(?:last_successful|most_recent)_install/,
    reason: ({message: message}) => ({
      code: "event/agent-state-lost",
      what: "the agent's record of the previous deployment is gone",
      why: message,
      fix: "Deploy once with `ignore-application-stop-failures: true`; keep /opt/codedeploy-agent/deployment-root on the instance."
    })
  }, {
    pattern: /Cannot allocate memory|Errno::ENOMEM/,
    reason: ({message: message}) => ({
      code: "event/out-of-memory",
      what: "the instance does not have enough free memory for the agent",
      why: message,
      fix: "Use a larger instance, add swap, or stop what uses the memory."
    })
  }, {
    pattern: /certificate verify failed/i,
    reason: ({message: message}) => ({
      code: "event/download-certificate",
      what: "the agent does not trust a server's certificate",
      why: message,
      fix: "Update the CA certificates and the agent (1.8.1 or newer) on the instance, check its clock, and add the CA of a proxy that inspects TLS."
    })
  }, {
    pattern: /execution expired|Net::(?:Open|Read)Timeout|open timeout|getaddrinfo|failed to open tcp connection|Connection (?:refused|reset by peer|timed out)|end of file reached/i,
    reason: ({message: message}) => ({
      code: "event/download-unreachable",
      what: "the instance could not reach a server, or the connection was interrupted",
      why: message,
      fix: "Check the route, security group, DNS and proxy (`:proxy_uri:` in codedeployagent.yml) of the instance: the agent uses HTTPS for the revision and for CodeDeploy. If it is intermittent, deploy again."
    })
  }, {
    pattern: /\b40[13] '?(?:unauthorized|forbidden)|\bHTTP (?:code )?40[13]\b/i,
    reason: ({message: message}) => ({
      code: "event/download-refused",
      what: "the agent was not allowed to download the revision",
      why: message,
      fix: "Reconnect the application to GitHub in the CodeDeploy console, with an account that may read the repository."
    })
  }, {
    pattern: /could not download bundle|\b404 "?Not Found/i,
    reason: ({message: message}) => ({
      code: "event/download-failed",
      what: "the revision could not be downloaded from GitHub",
      why: message,
      fix: "Check that the commit is pushed. GitHub also responds with 404 if the connected account may not read the repository: reconnect the application in the CodeDeploy console."
    })
  }, {
    pattern: /without credentials set|missing credentials/i,
    reason: ({message: message}) => ({
      code: "event/instance-profile",
      what: "the agent has no AWS credentials on the instance",
      why: message,
      fix: "Attach an instance profile to the instance, and restart the agent: `sudo systemctl restart codedeploy-agent`."
    })
  }, {
    pattern: /^Access ?Denied$/i,
    reason: ({message: message}) => ({
      code: "event/bundle-denied",
      what: "the instance may not read the bundle in S3",
      why: message,
      fix: "Allow s3:GetObject and s3:GetObjectVersion on the bundle in the role of the instance profile, and kms:Decrypt if the bucket uses your own KMS key."
    })
  }, {
    pattern: /Error extracting (?:tar|zip) archive|Zip end of central directory|Unable to extract|invalid compressed data|Destination '.*\/deployment-archive\/.*' already exists|unexpected end of file/,
    reason: ({message: message}) => ({
      code: "event/bundle-damaged",
      what: "the agent could not unpack the revision",
      why: message,
      fix: "Deploy again, and update the agent if it is older than 1.8.1; check the disk of the instance, and a zip for duplicate entries."
    })
  }, {
    pattern: /No such file or directory @ rb_sysopen - \S*\/deployment-archive\/(?:appspec\.ya?ml)$/m,
    reason: ({message: message}) => ({
      code: "event/appspec-invalid",
      what: "the revision on the instance has no appspec.yml in its root folder",
      why: message,
      fix: `Commit appspec.yml at the root of the repository: \`${npx.z} check\` verifies that. If it is there, the agent's deployment root was emptied: deploy again.`
    })
  }, {
    pattern: /No such file or directory @ rb_sysopen - \S*\/deployment-archive\/(.+)$/m,
    reason: ({message: message, match: match}) => ({
      code: "event/source-missing",
      what: `${match[1]} is not in the revision`,
      why: `${message}\nGitHub's archive does not contain \`export-ignore\` paths of .gitattributes, submodules or the contents of LFS files.`,
      fix: "Commit the file, or correct its `source` under files in appspec.yml."
    })
  }, {
    pattern: /can't find (user|group) for ([\w.@-]+)/,
    reason: ({match: match}) => ({
      code: "event/owner-missing",
      what: `the instance has no ${match[1]} "${match[2]}"`,
      why: "The permissions section of appspec.yml names it. The files have already been copied.",
      fix: `Create the ${match[1]} before the deployment, in BeforeInstall at the latest, or correct the name in appspec.yml.`
    })
  }, {
    pattern: /appspec|application specification|lifecycle events|\(<unknown>\)/i,
    reason: ({message: message}) => ({
      code: "event/appspec-invalid",
      what: "the agent could not use the AppSpec",
      why: message,
      fix: `Run \`${npx.z} check\` in the repository: it shows the file and line.`
    })
  } ];
  function meaningOf({message: message, scriptName: scriptName}) {
    const script = scriptName === "" ? "a script" : scriptName;
    for (const {pattern: pattern, reason: reason} of MESSAGES) {
      const match = pattern.exec(message);
      if (match !== null) return reason({
        message: message,
        script: script,
        match: match
      });
    }
    return {
      code: "event/failed",
      what: message === "" ? "CodeDeploy gives no reason" : message,
      fix: "Read /var/log/aws/codedeploy-agent/codedeploy-agent.log on the instance."
    };
  }
  // src/deploy/diagnose/deployment-errors.ts
  const SERVICE_ROLE = "It needs the managed policy AWSCodeDeployRole and must trust codedeploy.amazonaws.com. An Auto Scaling group with a launch template needs more than that policy.";
  const LAUNCH_TEMPLATE = "Attach AWSCodeDeployRole to the role; with a launch template also allow ec2:RunInstances, ec2:CreateTags and iam:PassRole.";
  function otherPlatform(facts, platform) {
    return {
      what: `The application ${facts.application} deploys to ${platform}, not to EC2`,
      fix: 'Set `application-name` to an application of the compute platform "EC2/On-premises".',
      at: {
        kind: "input",
        name: "application-name",
        value: facts.application
      }
    };
  }
  const MEANINGS = {
    AGENT_ISSUE: () => ({
      what: "CodeDeploy reports a problem with the agents on the instances",
      fix: "On an instance: `sudo systemctl status codedeploy-agent`, and its log in /var/log/aws/codedeploy-agent/."
    }),
    ALARM_ACTIVE: facts => ({
      what: `A CloudWatch alarm of the deployment group ${facts.deploymentGroup} is in alarm`,
      fix: "Check the alarm; redeploy once it has cleared."
    }),
    APPLICATION_MISSING: facts => ({
      what: `The application ${facts.application} no longer exists`,
      fix: "Correct `application-name`, or create the application again.",
      at: {
        kind: "input",
        name: "application-name",
        value: facts.application
      }
    }),
    AUTOSCALING_VALIDATION_ERROR: facts => ({
      what: `CodeDeploy could not validate the Auto Scaling group of ${facts.deploymentGroup}`,
      fix: "Check that the Auto Scaling group of the deployment group exists, and that its launch template is valid."
    }),
    AUTO_SCALING_CONFIGURATION: facts => ({
      what: `CodeDeploy cannot use the Auto Scaling group of ${facts.deploymentGroup} as it is configured`,
      fix: "Check the Auto Scaling group, its launch template and CodeDeploy's lifecycle hook; saving the deployment group recreates the hook."
    }),
    AUTO_SCALING_IAM_ROLE_PERMISSIONS: facts => ({
      what: `The service role of the deployment group ${facts.deploymentGroup} lacks permissions for Auto Scaling`,
      why: SERVICE_ROLE,
      fix: LAUNCH_TEMPLATE
    }),
    CLOUDFORMATION_STACK_FAILURE: () => ({
      what: "The CloudFormation stack that started the deployment failed",
      fix: "See the events of the stack in the CloudFormation console."
    }),
    CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND: () => ({
      what: "CodeDeploy cannot find a resource that the deployment needs",
      fix: "Check that the application, deployment group, load balancer and Auto Scaling group still exist in this region."
    }),
    CUSTOMER_APPLICATION_UNHEALTHY: () => ({
      what: "The application did not become healthy on its instances",
      fix: "Check the load balancer's health checks and the application's log on the instances."
    }),
    DEPLOYMENT_GROUP_MISSING: facts => ({
      what: `The deployment group ${facts.deploymentGroup} no longer exists`,
      fix: "Correct `deployment-group-name`, or create the group again.",
      at: {
        kind: "input",
        name: "deployment-group-name",
        value: facts.deploymentGroup
      }
    }),
    ECS_UPDATE_ERROR: facts => otherPlatform(facts, "Amazon ECS"),
    ELASTIC_LOAD_BALANCING_INVALID: facts => ({
      what: `CodeDeploy cannot use the load balancer of ${facts.deploymentGroup}`,
      fix: "Correct the load balancer or target group in the deployment group's settings; it must exist in this region."
    }),
    ELB_INVALID_INSTANCE: () => ({
      what: "An instance cannot be registered with the load balancer",
      fix: "Check that the instance runs in the load balancer's VPC and in one of its availability zones."
    }),
    HEALTH_CONSTRAINTS: ({instances: instances}) => instances.length > 0 && instances.every(({status: status}) => status === "Skipped") ? {
      what: "Too few instances were healthy, so CodeDeploy skipped every instance",
      why: "An instance whose last deployment failed counts as unhealthy.",
      fix: "Choose a deployment configuration that needs fewer healthy instances, such as CodeDeployDefault.AllAtOnce.",
      at: {
        kind: "input",
        name: "deployment-config-name"
      }
    } : {
      what: "Too many instances failed, or too few were healthy from the start",
      why: "Which event failed on which instance could not be read.",
      fix: "Open the deployment in the console, or allow codedeploy:BatchGetDeploymentTargets to see it here."
    },
    HEALTH_CONSTRAINTS_INVALID: () => ({
      what: "The deployment configuration requires more healthy instances than the group has",
      fix: "Choose another one with `deployment-config-name`: for a single instance, CodeDeployDefault.AllAtOnce.",
      at: {
        kind: "input",
        name: "deployment-config-name"
      }
    }),
    HOOK_EXECUTION_FAILURE: () => ({
      what: "A validation hook failed",
      fix: "Read the log of the Lambda function that the hook names."
    }),
    IAM_ROLE_MISSING: facts => ({
      what: `The service role of the deployment group ${facts.deploymentGroup} no longer exists`,
      fix: "Create the role again, or give the group another one."
    }),
    IAM_ROLE_PERMISSIONS: facts => ({
      what: `The service role of the deployment group ${facts.deploymentGroup} lacks permissions`,
      why: SERVICE_ROLE,
      fix: LAUNCH_TEMPLATE
    }),
    INTERNAL_ERROR: () => ({
      what: "CodeDeploy had an internal error",
      fix: "Run the job again. If it keeps failing, see the AWS Health Dashboard."
    }),
    INVALID_ECS_SERVICE: facts => otherPlatform(facts, "Amazon ECS"),
    INVALID_LAMBDA_CONFIGURATION: facts => otherPlatform(facts, "AWS Lambda"),
    INVALID_LAMBDA_FUNCTION: facts => otherPlatform(facts, "AWS Lambda"),
    INVALID_REVISION: facts => ({
      what: `CodeDeploy cannot read the revision ${facts.commit.slice(0, 7)}`,
      fix: `Run \`${npx.z} check\` in the repository: the AppSpec must be in its root folder.`
    }),
    MANUAL_STOP: () => ({
      what: "Somebody stopped the deployment",
      fix: "CloudTrail shows who called StopDeployment. Run the job again to deploy."
    }),
    MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: facts => ({
      what: `The deployment group ${facts.deploymentGroup} has no blue/green configuration`,
      fix: "Configure blue/green deployment in the deployment group, or make it an in-place group."
    }),
    MISSING_ELB_INFORMATION: facts => ({
      what: `The deployment group ${facts.deploymentGroup} has no load balancer, but the deployment needs one`,
      fix: "Choose a load balancer or target group in the deployment group, or turn traffic control off."
    }),
    MISSING_GITHUB_TOKEN: facts => ({
      what: `The application ${facts.application} is not connected to GitHub`,
      why: "CodeDeploy downloads the commit itself, through a connection that you make once, in its console.",
      fix: 'In the console: the application, "Create deployment", "My application is stored in GitHub", connect; then ' + "leave the page without deploying, and run the job again."
    }),
    NO_EC2_SUBSCRIPTION: () => ({
      what: "The AWS account is not subscribed to EC2",
      fix: "Complete the sign-up of the account, including payment."
    }),
    NO_INSTANCES: facts => ({
      what: `The deployment group ${facts.deploymentGroup} matches no running instance`,
      ...facts.tagFilters === void 0 ? {} : {
        why: `It looks for the tag ${facts.tagFilters} in its region.`
      },
      fix: "Tag the instance as the group expects (names and values in the right case), and start it. A group with only an " + "Auto Scaling group needs an instance InService there; new tags take a minute to be found.",
      at: {
        kind: "input",
        name: "deployment-group-name",
        value: facts.deploymentGroup
      }
    }),
    OVER_MAX_INSTANCES: () => ({
      what: "The deployment has more instances than CodeDeploy allows",
      fix: "Split the deployment group, or request a higher quota from AWS."
    }),
    RESOURCE_LIMIT_EXCEEDED: () => ({
      what: "A quota of the AWS account is exhausted",
      fix: "The message and the Service Quotas console show which one. Request more, or delete what is not needed."
    }),
    REVISION_MISSING: facts => ({
      what: `CodeDeploy cannot find ${facts.commit.slice(0, 7)} in ${facts.repository}`,
      why: "It uses the GitHub account that the application is connected to.",
      fix: "Check `repository` and `commit`, that the commit still exists, and that the connected account may read it.",
      at: {
        kind: "input",
        name: "repository",
        value: facts.repository
      }
    }),
    THROTTLED: () => ({
      what: "AWS throttled CodeDeploy in this account",
      fix: "Run the job again later, with fewer deployments at once."
    }),
    TIMEOUT: () => ({
      what: "The deployment took longer than CodeDeploy allows",
      fix: "Shorten the event that ran last."
    }),
    UNABLE_TO_SEND_ASG: facts => ({
      what: `CodeDeploy could not reach the Auto Scaling group of ${facts.deploymentGroup}`,
      fix: "Check that the Auto Scaling group exists and that the service role of the deployment group may use it; then deploy again."
    })
  };
  function deploymentProblem(facts) {
    const {status: status, error: error, interrupted: interrupted} = facts;
    if (interrupted === "cancelled") return new problem.AF({
      code: "deployment/cancelled",
      what: "The job was cancelled before the deployment ended"
    });
    if (interrupted === "timeout" || status === "TimedOut") return timedOut(facts);
    if (error !== void 0) return failed(facts, error.code, error.message);
    if (status === "Stopped") return failed(facts, "MANUAL_STOP", "");
    return;
  }
  function timedOut(facts) {
    const {deploymentId: deploymentId, behind: behind, instances: instances} = facts;
    const at = {
      kind: "input",
      name: "timeout"
    };
    if (behind !== void 0) return busyUntilTheEnd(facts, behind);
    if (deploymentId === void 0) return new problem.AF({
      code: "deployment/timed-out",
      what: "The job's timeout passed before a deployment was created",
      fix: "Increase `timeout` (minutes).",
      at: at
    });
    const what = `${deploymentId} did not end before this job's timeout`;
    const names = instances.map(({id: id}) => id);
    if (instances.length > 0 && instances.every(isUntouched)) {
      const {fix: fix, why: why = ""} = SILENT_AGENT;
      return new problem.AF({
        code: "deployment/timed-out",
        what: `${what}: no lifecycle event has begun on ${(0, safe_text.HL)(names)}`,
        why: `A running agent starts within seconds. ${why}`,
        fix: fix,
        at: at
      });
    }
    const why = lastSeen(facts);
    const fix = "Increase `timeout` (minutes), or find out which event is slow.";
    return new problem.AF({
      code: "deployment/timed-out",
      what: what,
      ...why !== void 0 && {
        why: why
      },
      fix: fix,
      at: at
    });
  }
  function lastSeen({instances: instances, instancesSeen: instancesSeen}) {
    if (instancesSeen === "none-started") return "CodeDeploy has not started it: no instance was reached.";
    if (instances.length > 0 && instances.every(({status: status}) => status === "Succeeded" || status === "Failed")) return "Every instance is done, but CodeDeploy has not ended the deployment. Its page in the console shows what it is waiting for.";
    const running = instances.flatMap(({id: id, events: events}) => events.filter(({status: status}) => status === "InProgress").map(({event: event}) => `${event} was running on ${id}`));
    return running.length === 0 ? void 0 : `${(0, safe_text.HL)(running)}.`;
  }
  function isUntouched({events: events}) {
    return events.length > 0 && !events.some(lifecycle.gd);
  }
  function busyUntilTheEnd({deploymentGroup: deploymentGroup}, behind) {
    const {id: id, url: url, commit: commit, creator: creator} = behind;
    return new problem.AF({
      code: "deployment/busy",
      what: `${id}${commit === void 0 ? "" : ` of ${commit}`} kept "${deploymentGroup}" busy until this job's timeout`,
      why: `CodeDeploy allows one active deployment in a group. This one was created by ${creator || "an unknown user"}: ${url}`,
      fix: "Check that deployment. Then run the job again, increase `timeout` (minutes), or set `when-busy` to `stop`, which stops deployments that users created.",
      at: {
        kind: "input",
        name: "timeout"
      }
    });
  }
  function rollbackProblem({id: id, url: url, status: status, commit: commit}) {
    const revision = commit === void 0 ? "" : ` to ${commit.slice(0, 7)}`;
    return new problem.AF({
      code: "deployment/rollback-failed",
      what: `The rollback ${id}${revision} did not succeed: ${status}`,
      why: url,
      fix: "Deploy a commit that is known to work, and check the instances: they may be half updated."
    });
  }
  function failed(facts, code, message) {
    const meaning = MEANINGS[code]?.(facts) ?? {
      what: `CodeDeploy failed the deployment with ${code}`,
      fix: "See the deployment in the AWS console, and its events here."
    };
    const quoted = message === "" ? [] : [ `CodeDeploy says: ${message}` ];
    const why = [ ...meaning.why === void 0 ? [] : [ meaning.why ], ...quoted ].join("\n");
    return new problem.AF({
      ...meaning,
      code: `deployment/${code.toLowerCase().replaceAll("_", "-")}`,
      ...why === "" ? {} : {
        why: why
      }
    });
  }
  function instanceProblem(instances) {
    return new problem.AF({
      ...SILENT_AGENT,
      what: `On ${(0, safe_text.HL)(instances)} ${SILENT_AGENT.what}`
    });
  }
  // src/deploy/diagnose/start-traces.ts
  const INTERPRETER_MISSING = {
    code: "event/interpreter-missing",
    why: "Its first line names an interpreter that does not exist; a CRLF line ending has the same effect.",
    fix: "Save the script with LF line endings (`*.sh text eol=lf` in .gitattributes) and check its `#!` line."
  };
  const KILLED = {
    code: "event/script-killed",
    why: "It was killed by a signal, often by the kernel when memory ran out.",
    fix: 'Search `dmesg` on the instance for "Out of memory".'
  };
  const IN_MESSAGE = [ {
    pattern: /Errno::ENOENT/,
    ...INTERPRETER_MISSING
  }, {
    pattern: /Errno::EACCES/,
    code: "event/script-not-started",
    why: "The agent may not execute it: it is a folder, or a link to a script without the execute bit, which the agent does not set through links.",
    fix: "Name the script itself, and commit it as executable: `git update-index --chmod=+x`."
  }, {
    pattern: /Errno::ENOEXEC/,
    code: "event/exec-format",
    why: "It was built for another processor architecture, or is not a program.",
    fix: "Build it for the architecture of the instance (`uname -m`), or begin the script with a `#!` line."
  }, {
    pattern: /exit code(?! ?\d)/,
    ...KILLED
  } ];
  const SPACE_IN_NAME = {
    code: "event/space-in-name",
    why: "The agent splits the command at spaces, and found no program named like the first part.",
    fix: "Remove the spaces from the script's name."
  };
  const MISSING_INTERPRETERS = [ {
    pattern: /\/bin\/python[\d.]*: bad interpreter/,
    code: "event/virtual-environment-moved",
    why: "A command of a Python virtual environment names a Python that does not exist: the environment was moved, or its Python was removed.",
    fix: "Recreate the virtual environment where it is used (`python3 -m venv`), or run `python -m \u2026` instead of its commands."
  }, {
    pattern: /\^M: bad interpreter|env: ['\u2018][^'\u2019]*\\r['\u2019]|: bad interpreter:|cannot execute: required file not found/,
    ...INTERPRETER_MISSING
  }, {
    pattern: /\$'\w*\\r'|\r: numeric argument required/,
    code: "event/line-ends",
    why: "The lines of the script end in CRLF, and the shell reads the CR as part of each command.",
    fix: "Save the script with LF line endings (`*.sh text eol=lf` in .gitattributes)."
  } ];
  const RELATIVE_PATH = {
    pattern: /(?:^|[\]\s'\u2018"])(?=[\w.-]*[./])[\w.][\w./-]*['\u2019"]?: No such file or directory|\bcd: [\w.][\w./-]*: No such file or directory|No such file or directory: ['"](?=[\w.-]*[./])[\w.]|can't open file ['"](?:\/opt\/codedeploy-agent\/|\/)?[\w.-]+['"]|no such file or directory, open '(?:\/opt\/codedeploy-agent)?\/package\.json'|could not find a composer\.json file in \/(?:opt\/codedeploy-agent)?$|Could not open input file: [^/\s]|no configuration file provided: not found/,
    code: "event/relative-path",
    why: "A relative path was not found. Hooks do not start in the revision's folder.",
    fix: "Use absolute paths, or start the script with `cd` to the installed files."
  };
  const ENV_MISSING = {
    pattern: /\benv: ['\u2018]?[\w.+-]+['\u2019]?: No such file or directory/,
    code: "event/command-missing",
    why: "The first line of the script names a program that env does not find. Hooks run without a login shell, so PATH is short.",
    fix: "Install it on the instance, or use its full path in the first line."
  };
  const COMMAND_MISSING = {
    code: "event/command-missing",
    why: "Exit code 127: the shell did not find a command. Hooks run without a login shell, so PATH is short.",
    fix: "Install the command on the instance, or call it by its full path."
  };
  const NOT_EXECUTABLE = {
    code: "event/command-not-executable",
    why: "Exit code 126: a command was found, but could not be executed.",
    fix: "Check mode and owner of what the script calls, and the permissions of its `runas` user."
  };
  // src/deploy/diagnose/log-traces.ts
  const PACKAGE_LOCK = {
    pattern: /Could not get lock \/var\/(?:lib|cache)\/(?:dpkg|apt)|Unable to (?:acquire|lock) the (?:dpkg|administration)|dpkg frontend lock (?:was|is) locked|can't create transaction lock|holding the yum lock|Failed to obtain the transaction lock/i,
    code: "event/package-lock",
    why: "Another process was installing packages; on a new instance that is often its first update.",
    fix: "Make the script wait (`apt-get -o DPkg::Lock::Timeout=300`, or try dnf again), or install packages when the instance is created."
  };
  const IN_LOG = [ {
    pattern: /\bsu: user .* does not exist/,
    code: "event/runas-unknown",
    why: "The user that `runas` names does not exist on the instance.",
    fix: "Create the user, or correct `runas` in appspec.yml."
  }, {
    pattern: /\b(?:chown|install|chgrp): invalid (?:user|group)|\bsudo: unknown user|: no such user\b/,
    code: "event/user-missing",
    why: "The script names a user or a group that does not exist on the instance.",
    fix: "Create it on the instance before the deployment, or correct the name in the script."
  }, {
    pattern: /This account is currently not available/,
    code: "event/runas-nologin",
    why: "The user that `runas` names has no login shell.",
    fix: "Give the user a shell (`usermod --shell /bin/bash`), or name another one in `runas`."
  }, {
    pattern: /\bsudo: (?:.*password is required|a terminal is required|no tty present|sorry, you must have a tty)/,
    code: "event/sudo-password",
    why: "sudo asked for a password, and nobody can type it.",
    fix: "Allow the user to run the command without one (NOPASSWD in /etc/sudoers.d), or run the script as root."
  }, {
    pattern: /No space left on device|\bENOSPC\b/,
    code: "event/disk-full",
    why: "A disk on the instance is full.",
    fix: "Free space: check `df -h`, old logs, and old revisions in /opt/codedeploy-agent/deployment-root."
  }, {
    pattern: /Cannot allocate memory|\bENOMEM\b|^\[std...\]MemoryError\b|JavaScript heap out of memory/i,
    code: "event/out-of-memory",
    why: "The instance does not have enough free memory.",
    fix: "Use a larger instance, add swap, or build in the workflow instead of on the instance."
  }, {
    pattern: /Address already in use|\bEADDRINUSE\b|Connection in use: \(|port is already allocated/i,
    code: "event/address-in-use",
    why: "Another process already listens on that port, often the previous release, which was not stopped or has not ended.",
    fix: "Find it with `sudo ss -ltnp`, stop it in ApplicationStop, and wait until it has ended."
  }, PACKAGE_LOCK, {
    pattern: /permission denied while trying to connect to the Docker/i,
    code: "event/docker-socket",
    why: "The script's user may not use the Docker socket.",
    fix: "Add the user to the group `docker` on the instance, or run the script as root."
  }, {
    pattern: /Cannot connect to the Docker daemon/,
    code: "event/docker-not-running",
    why: "Docker is not running on the instance.",
    fix: "On the instance: `sudo systemctl enable --now docker`."
  }, {
    pattern: /\bline \d+:\s+\d+ Killed\b/,
    code: "event/script-killed",
    why: "A command of the script was killed, often by the kernel when memory ran out.",
    fix: 'Search `dmesg` on the instance for "Out of memory".'
  }, {
    pattern: /\bUnit \S+ is masked/,
    code: "event/unit-masked",
    why: "The unit is masked, so nothing can start it.",
    fix: "Run `systemctl unmask` for it on the instance, or do not use it."
  }, {
    pattern: /\bUnit \S+ (?:not found|could not be found|not loaded)|: unrecognized service/,
    code: "event/unit-missing",
    why: "systemd has no unit with that name.",
    fix: "Install the unit file to /etc/systemd/system and run `systemctl daemon-reload` before this script, or correct the name."
  }, {
    pattern: /\bcurl: \(7\) .*(?:localhost|127\.0\.0\.1|\[::1\])|\bConnecting to (?:localhost|127\.0\.0\.1).* failed: Connection refused/,
    code: "event/not-listening",
    why: "Nothing listens on that port of the instance: the application has not started, or has not finished starting.",
    fix: "Make the script wait (`curl --retry 10 --retry-connrefused`), and read the application's own log."
  }, {
    pattern: /version [`'"]?(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+['"`]? not found/,
    code: "event/library-version",
    why: "A program was built for a newer system than the instance has.",
    fix: "Use a newer image for the instance, or a build of the program for its system."
  }, {
    pattern: /\b(?:ModuleNotFoundError|ImportError): No module named/,
    code: "event/python-module",
    why: "The Python that ran has no such module. Hooks start without your virtual environment.",
    fix: "Call the Python of the virtual environment by its full path, and install the application's requirements first."
  }, {
    pattern: /\bCannot find module '(?![./])/,
    code: "event/node-module",
    why: "Node.js did not find the package in the application's node_modules.",
    fix: "Run `npm ci` in that folder first, or include node_modules in the revision."
  }, {
    pattern: /Unable to locate credentials|Could not load credentials from any providers/,
    code: "event/no-aws-credentials",
    why: "The script calls AWS, and the instance has no credentials for it.",
    fix: "Attach an instance profile whose role may do what the script does."
  }, {
    pattern: /An error occurred \((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|403)\) when calling/,
    code: "event/aws-denied",
    why: "The script calls AWS, and the role of the instance may not do that.",
    fix: "Allow it in the role of the instance profile."
  }, {
    pattern: /detected dubious ownership in repository/,
    code: "event/git-ownership",
    why: "git refuses a folder that belongs to another user.",
    fix: "Run the script as the owner (`runas`), or allow the folder with `git config --system --add safe.directory`."
  }, {
    pattern: /Read-only file system/,
    code: "event/read-only",
    why: "The file system is mounted read-only: often after a disk error.",
    fix: "Check `dmesg` on the instance, and how it is mounted (`findmnt`)."
  }, {
    pattern: /\bsudo: \S+: command not found/,
    code: "event/command-missing",
    why: "sudo did not find the command: it searches its own short path (`secure_path` in /etc/sudoers).",
    fix: "Install the command on the instance, or call it by its full path."
  }, {
    pattern: /\bnot a git repository\b/,
    code: "event/no-git-repository",
    why: "git was run outside of a clone. A revision has no .git folder, and hooks do not start in the revision's folder.",
    fix: "Let CodeDeploy deliver the files (`files` in appspec.yml), or start the script with `cd` to a clone."
  }, {
    pattern: /Permission denied \(publickey|Host key verification failed/,
    code: "event/ssh-refused",
    why: "SSH refused the connection: the script's user has no key that is accepted, or does not know the host.",
    fix: "Let CodeDeploy deliver the files instead of `git pull`, or give that user a deploy key and add the host to its known_hosts."
  }, {
    pattern: /\bHOME: (?:unbound variable|parameter not set)|\bHOME (?:environment variable )?(?:is not set|not set|is not defined|must be set)/,
    code: "event/home-unset",
    why: "HOME is not set in the environment of hooks.",
    fix: "Set it at the top of the script (`export HOME=/root`), or use `runas` with a user."
  }, {
    pattern: /\bUnable to locate package|\bUnable to find a match\b|\bNo package \S+ available|has no installation candidate/,
    code: "event/package-unknown",
    why: "The package manager has no package with that name.",
    fix: "Update its lists first (`apt-get update`), correct the name for the instance's system, or add the repository that has it."
  }, {
    pattern: /\bexternally-managed-environment\b|environment is externally managed/,
    code: "event/python-managed",
    why: "pip does not install into the system's own Python.",
    fix: "Create a virtual environment (`python3 -m venv`), and call its pip by the full path."
  }, {
    pattern: /Could not find a version that satisfies the requirement|No matching distribution found/,
    code: "event/python-requirement",
    why: "pip found no release with that name and version for the instance's Python, or could not reach the index.",
    fix: "Check the name and version, compare `python3 --version` on the instance with what the package supports, and check the network of the instance."
  }, {
    pattern: /could not connect to server: |connection to server (?:at|on) .* failed|SQLSTATE\[\w+\] \[(?:2002|2003|2006|08006|7)\]|Can't connect to (?:local )?(?:MySQL|MariaDB|server)|ECONNREFUSED \S+:(?:5432|3306|27017|6379)\b|\bError \d+ connecting to \S+:6379/,
    code: "event/database-unreachable",
    why: "The database did not accept the connection.",
    fix: "Check host, port and credentials in the application's settings, the security group of the database, and that the database is running."
  }, {
    pattern: /\bCould not resolve host\b|\bTemporary failure (?:in name resolution|resolving)|\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)|Name or service not known/i,
    code: "event/name-unresolved",
    why: "A host name could not be resolved on the instance.",
    fix: "Check the name, and the DNS settings and route of the instance."
  }, {
    pattern: /certificate verify failed|SSL certificate problem|unable to get local issuer certificate|self[- ]signed certificate/i,
    code: "event/certificate",
    why: "The script does not trust a server's certificate.",
    fix: "Install the certificates of the CA on the instance (`ca-certificates`), and check its clock."
  }, {
    pattern: /\brequested URL returned error: \d{3}/,
    code: "event/http-error",
    why: "A server responded to the request of the script with an HTTP error.",
    fix: "Request the same URL on the instance, and read the log of the server that answered."
  }, {
    pattern: /\bProcess or Namespace \S+ (?:was )?not found/i,
    code: "event/pm2-process",
    why: "pm2 has no such process: it was not started, or another user's pm2 started it.",
    fix: "Run pm2 as the same user in every hook (`runas`), and let the stop script succeed if nothing is running."
  }, {
    pattern: /\bkill: usage: |\bkill: (?:\(\d+\) - )?No such process|: no process found/,
    code: "event/process-gone",
    why: "The process that the script wanted to stop does not exist.",
    fix: "Let the script succeed if nothing is running: stop a systemd unit instead, or check for the process first."
  }, {
    pattern: /The container name \S+ is already in use/,
    code: "event/container-exists",
    why: "A container with that name already exists, running or stopped.",
    fix: "Remove it first (`docker rm --force NAME`), or start it with `docker run --rm`."
  }, {
    pattern: /no basic auth credentials|authorization token has expired|denied: requested access to the resource is denied/i,
    code: "event/registry-login",
    why: "The container registry requires a login.",
    fix: "Log in before the pull, as the same user: `aws ecr get-login-password | docker login --username AWS --password-stdin REGISTRY`."
  }, {
    pattern: /: Permission denied$|\bEACCES\b.*permission denied|\bPermissionError: \[Errno 13\]/,
    code: "event/permission-denied",
    why: "The script's user may not access that file or folder. Files that Install copies belong to root.",
    fix: "Change its owner (`permissions` in appspec.yml, or chown in an earlier script), or run the script as another user (`runas`)."
  }, ...MISSING_INTERPRETERS, ENV_MISSING, RELATIVE_PATH ];
  const FOREGROUND = {
    pattern: /\b(?:listening|running) (?:at|on):? (?:port\b|https?:|\*?:\d|\[|\d+\.\d+\.\d+\.\d+|localhost)|\bBooting worker with pid\b|\bQuit the server with\b|\b(?:Press|Use) Ctrl[+-]C to (?:quit|stop)|\bDevelopment Server \(http|\bStarted \S+ in [\d.]+ seconds|\bTomcat started on port/i,
    code: "event/foreground-server",
    why: "It started a server in the foreground, and waits until that ends.",
    fix: "Start the server as a systemd unit: `systemctl restart NAME` returns once it is started."
  };
  // src/deploy/diagnose/script-clues.ts
  const PROMPT = /(?:\[y\/(?:d\/)?n\]|\(y\)|\((?:yes\/no|y\/n)[^)]*\)|password[^:]*:|passphrase[^:]*:)\s*\??:?\s*$/i;
  function clueOf(diagnostics) {
    const {message: message, logTail: logTail, scriptName: scriptName} = diagnostics;
    const lines = linesOf(logTail);
    switch (exitCode(message)) {
     case 126:
      return lastTrace(MISSING_INTERPRETERS, lines) ?? NOT_EXECUTABLE;

     case 127:
      return lastTrace([ ...MISSING_INTERPRETERS, ENV_MISSING, RELATIVE_PATH ], lines) ?? COMMAND_MISSING;

     case 137:
      return KILLED;

     default:
      if (/Errno::ENOENT/.test(message) && scriptName.includes(" ")) return SPACE_IN_NAME;
      return IN_MESSAGE.find(({pattern: pattern}) => pattern.test(message)) ?? lastTrace(IN_LOG, lines);
    }
  }
  const LAST_WORDS = 5;
  function lastWait({logTail: logTail}) {
    const lines = linesOf(logTail);
    return lastTrace([ PACKAGE_LOCK ], lines.slice(-1)) ?? lastTrace([ FOREGROUND ], lines.slice(-LAST_WORDS));
  }
  function endsAtPrompt({logTail: logTail}) {
    return PROMPT.test(linesOf(logTail).at(-1) ?? "");
  }
  function exitCode(message) {
    const code = /exit(?:ed)? (?:code|with|status) (\d+)/.exec(message)?.[1];
    return code === void 0 ? void 0 : Number(code);
  }
  function lastTrace(traces, lines) {
    for (const line of lines.toReversed()) {
      const trace = traces.find(({pattern: pattern}) => pattern.test(line));
      if (trace !== void 0) return trace;
    }
    return;
  }
  function linesOf(logTail) {
    const lines = logTail.split("\n").filter(line => line.trim() !== "");
    return lines.slice(lines.findLastIndex(line => /(?:^|\s)Script - /.test(line)) + 1);
  }
  // src/deploy/diagnose/event-errors.ts
  function eventProblem(failed, facts) {
    const {event: event, instances: instances, diagnostics: diagnostics} = failed;
    const reason = reasonOf(failed);
    const isPrevious = lifecycle.Cg.some(name => name === event);
    return {
      ...reason,
      ...reason.code === "event/file-exists" ? inVain(facts) : {},
      ...isPrevious && diagnostics.scriptName !== "" ? oldScript(failed, reason, facts) : {},
      ...isPrevious && reason.code === "event/appspec-invalid" ? previousAppSpec(event, reason) : {},
      what: `${failed.isRollback ? "In the rollback " : ""}${event} failed on ${(0, safe_text.HL)(instances)}: ${reason.what}`
    };
  }
  function groupingKey(failed) {
    const {event: event, instances: instances, diagnostics: diagnostics, ignored: ignored} = failed;
    const {code: code, what: what} = reasonOf(failed);
    const reason = instances.reduce((text, id) => text.replaceAll(id, ""), what);
    return JSON.stringify([ event, diagnostics.errorCode, diagnostics.scriptName, code, reason, ignored ]);
  }
  function inVain({fileExists: fileExists}) {
    if (fileExists === void 0 || fileExists === "DISALLOW") return {};
    return {
      why: `The job asked for ${fileExists}, but \`file_exists_behavior\` in appspec.yml overrides the input and does not allow it.`,
      fix: `Set \`file_exists_behavior: ${fileExists}\` in appspec.yml, or remove the key there.`
    };
  }
  function oldScript(failed, reason, {previousCommit: previousCommit, commit: commit}) {
    const {event: event, diagnostics: diagnostics, ignored: ignored} = failed;
    const before = previousCommit === void 0 ? "" : ` (${previousCommit.slice(0, 7)})`;
    const whose = `${event} runs ${diagnostics.scriptName} of the previously installed revision${before}`;
    if (ignored) return {
      code: "event/previous-revision",
      why: `${whose}; its failure was ignored, as configured.`,
      fix: `Remove \`ignore-application-stop-failures\` again: from now on ${event} comes from this commit.`
    };
    return {
      code: "event/previous-revision",
      why: `${whose}, not of ${commit.slice(0, 7)}. A fix in this commit cannot run yet: the deployment ends ` + `before it is downloaded.${reason.why === void 0 ? "" : ` ${reason.why}`}`,
      fix: "Deploy once with `ignore-application-stop-failures: true`, then remove it: the next deployment " + `runs ${event} of this commit.`
    };
  }
  function previousAppSpec(event, {why: why}) {
    return {
      code: "event/previous-revision-gone",
      why: `${event} uses the AppSpec of the previously installed revision, on the instance. ${why}`,
      fix: "Deploy once with `ignore-application-stop-failures: true`, then remove it."
    };
  }
  function reasonOf(failed) {
    const {errorCode: errorCode, scriptName: scriptName} = failed.diagnostics;
    if (failed.event === "AllowTraffic") return notRegistered(failed);
    if (failed.event === "BlockTraffic") return notDeregistered(failed);
    switch (errorCode) {
     case "ScriptMissing":
      return {
        code: "event/script-missing",
        what: `${scriptName} is not in the revision`,
        why: "A location is a case-sensitive path from the root of the revision, without arguments.",
        fix: `Commit ${scriptName}, or correct its location under hooks.${failed.event} in appspec.yml.`
      };

     case "ScriptNotExecutable":
      return {
        code: "event/script-not-executable",
        what: `${scriptName} could not be made executable`,
        why: "The agent sets the mode itself, so the folder it unpacks to is not writable.",
        fix: "Check whether the disk of /opt/codedeploy-agent/deployment-root is mounted read-only on the instance."
      };

     case "ScriptTimedOut":
      return event_errors_timedOut(failed);

     case "ScriptFailed":
      return scriptFailed(failed);

     default:
      return meaningOf(failed.diagnostics);
    }
  }
  function notRegistered({diagnostics: {message: message}}) {
    return {
      code: "event/allow-traffic",
      what: "the load balancer did not accept the instance",
      ...message !== "" && {
        why: message
      },
      fix: "Check the health checks of the target group: path, port and expected status code (a page behind a login returns 401), the instance's security group, and the load balancer of the deployment group."
    };
  }
  function notDeregistered({diagnostics: {message: message}}) {
    return {
      code: "event/block-traffic",
      what: "the load balancer did not release the instance",
      ...message !== "" && {
        why: message
      },
      fix: "Check the target group: its deregistration delay must be shorter than an hour. Check that the load balancer of the deployment group exists, and that the service role may use it."
    };
  }
  function event_errors_timedOut({event: event, diagnostics: diagnostics}) {
    const {scriptName: scriptName, message: message} = diagnostics;
    const seconds = /(\d+) ?s(?:econds?)?\b/.exec(message)?.[1];
    const what = `${scriptName} did not end ${seconds === void 0 ? "in time" : `within ${seconds} s`}`;
    if (endsAtPrompt(diagnostics)) return {
      code: "event/prompt",
      what: what,
      why: "Its log ends with a prompt, and nobody can answer it.",
      fix: "Make the command non-interactive: `apt-get -y` with DEBIAN_FRONTEND=noninteractive, `dnf -y`, `ssh -o BatchMode=yes`."
    };
    const wait = lastWait(diagnostics);
    if (wait !== void 0) return {
      ...wait,
      what: what
    };
    return {
      code: "event/script-timed-out",
      what: what,
      why: "The agent ended the script; processes that it started may still be running.",
      fix: `Increase its timeout under hooks.${event} in appspec.yml (all scripts of an event: 3600 s), or make it do less.`
    };
  }
  function scriptFailed({event: event, diagnostics: diagnostics}) {
    const {scriptName: scriptName, message: message} = diagnostics;
    const exit = exitCode(message);
    const clue = clueOf(diagnostics);
    return {
      code: clue?.code ?? "event/script-failed",
      what: `${scriptName} ${exit === void 0 ? "did not finish" : `exited with ${exit}`}`,
      ...clue === void 0 ? {} : {
        why: clue.why
      },
      fix: clue?.fix ?? `Read the end of its log and fix ${scriptName}. \`${npx.z} rehearse\` runs ${event} ` + "on your own machine."
    };
  }
  // src/deploy/diagnose/state-line.ts
  const BEFORE_ANYTHING = [ "APPLICATION_MISSING", "DEPLOYMENT_GROUP_MISSING", "HEALTH_CONSTRAINTS_INVALID", "IAM_ROLE_MISSING", "IAM_ROLE_PERMISSIONS", "INVALID_REVISION", "MISSING_GITHUB_TOKEN", "NO_EC2_SUBSCRIPTION", "NO_INSTANCES", "OVER_MAX_INSTANCES", "REVISION_MISSING" ];
  const NOTHING = "Nothing was deployed.";
  const UNKNOWN = "It is not known what the instances run now.";
  function stateLine(facts) {
    const {status: status, deploymentId: deploymentId, isUnknown: isUnknown, purpose: purpose, scripts: scripts} = facts;
    if (purpose === "removal") return removalLine(facts);
    if (isUnknown) return "It is not known whether anything was deployed.";
    if (status === "Checked") return `The commit was ${scripts === void 0 ? "too large to be checked" : "checked"}; nothing was deployed.`;
    if (status === "Skipped" || deploymentId === void 0) return NOTHING;
    return lines(facts, deploymentId).join(" ");
  }
  function removalLine({deploymentGroup: deploymentGroup, groupChange: groupChange}) {
    switch (groupChange) {
     case "removed":
      return `The deployment group ${deploymentGroup} was removed. What it deployed stays on its instances.`;

     case "absent":
      return `There is no deployment group ${deploymentGroup}: nothing was removed.`;

     default:
      return `The deployment group ${deploymentGroup} was not removed.`;
    }
  }
  function lines(facts, deploymentId) {
    const {end: end, rollback: rollback} = facts;
    switch (end) {
     case "not-awaited":
      return [ `${deploymentId} was created; this job does not wait for it to end.` ];

     case "left":
      return [ `This job left ${deploymentId} running; it may have ended since.`, ...instanceLines(facts) ];

     case "lost":
      return [ `${deploymentId} may still be running.`, ...instanceLines(facts) ];

     case "unread":
      return [ `${deploymentId} has ended, but its result could not be read.`, ...instanceLines(facts) ];

     case "seen":
     case void 0:
      return rollback === void 0 ? endLines(facts) : rollbackLines(facts, rollback);

     default:
      return end;
    }
  }
  function endLines(facts) {
    const {status: status, error: error, instances: instances, instancesSeen: instancesSeen, overview: overview} = facts;
    const reached = instances.length > 0 || countAll(overview) > 0;
    const isBefore = error !== void 0 && BEFORE_ANYTHING.includes(error.code);
    if (!reached && (isBefore || instancesSeen === "none-started")) return [ NOTHING ];
    if (!reached && status === "Succeeded") return [ "The deployment succeeded; how each instance ended could not be read." ];
    return instanceLines(facts);
  }
  function rollbackLines(facts, rollback) {
    const {id: id, status: status, commit: commit, instances: instances, overview: overview} = rollback;
    const revision = commit === void 0 ? "the revision before" : commit.slice(0, 7);
    if (!(0, lifecycle.sv)(status)) {
      const how = status === void 0 ? "rolls back" : "is rolling back";
      return [ ...endLines(facts), `${id} ${how} to ${revision}.` ];
    }
    const isPartial = instances.some(one => one.status === "Failed") || (overview?.["Failed"] ?? 0) > 0;
    if (status === "Succeeded" && !isPartial) return [ `${id} rolled the instances back to ${revision}.` ];
    const how = status === "Succeeded" ? "did not succeed everywhere" : "did not succeed either";
    const goal = {
      one: `runs ${revision} again`,
      many: `run ${revision} again`
    };
    return [ `The rollback ${id} to ${revision} ${how}.`, ...instanceLines({
      ...rollback,
      goal: goal
    }) ];
  }
  const NEW_REVISION = {
    one: "runs the new revision",
    many: "run the new revision"
  };
  const RESTARTED = {
    one: "was restarted",
    many: "were restarted"
  };
  function instanceLines({instances: all, instancesSeen: instancesSeen, overview: overview, purpose: purpose, goal: goal}) {
    const instances = all.filter(({label: label}) => label !== "Blue");
    const counts = all.some(({label: label}) => label !== void 0) ? {} : overview ?? {};
    const ended = status => Math.max(instances.filter(instance => instance.status === status).length, counts[status] ?? 0);
    const isKnown = ({status: status}) => instancesSeen !== "some" || (0, lifecycle.l2)(status);
    const total = Math.max(instances.length, countAll(counts));
    const reached = ended("Succeeded");
    const going = instances.filter(instance => isKnown(instance) && !(0, lifecycle.l2)(instance.status)).length;
    const uncertain = total - reached - ended("Failed") - ended("Skipped") - going;
    if (total === 0) return [ UNKNOWN ];
    if (instances.length === total && instances.every(isKnown) && all.every(state_line_isUntouched)) return [ NOTHING ];
    const others = instances.filter(({status: status}) => status !== "Succeeded");
    const texts = reached === total ? [] : others.flatMap(one => tag(one, isKnown(one) ? stand(one) : state_line_lastSeen(one)));
    const only = total === 1 ? instances[0] : void 0;
    return [ countLine({
      reached: reached,
      total: total,
      uncertain: uncertain,
      only: only,
      goal: goal ?? (purpose === "restart" ? RESTARTED : NEW_REVISION)
    }), ...merge([ ...texts, ...all.flatMap(one => tag(one, blocked(one))) ]) ];
  }
  function countLine(count) {
    const {reached: reached, total: total, uncertain: uncertain, only: only, goal: goal} = count;
    if (reached === total) return total === 1 ? `${only?.id ?? "The instance"} ${goal.one}.` : `All ${total} instances ${goal.many}.`;
    if (uncertain <= 0) return `${reached} of ${total} instances ${goal.many}.`;
    return reached === 0 ? UNKNOWN : `At least ${reached} of ${total} instances ${goal.many}.`;
  }
  function stand({status: status, events: events}) {
    const running = events.find(isOpen)?.event;
    const failed = status === "Failed" ? events.findLast(state => state.status === "Failed")?.event : void 0;
    switch (statusOf(events, "Install")) {
     case "Failed":
      return [ "On {} Install was interrupted: the previous files are gone, the new ones are incomplete." ];

     case "Succeeded":
      if (failed !== void 0) return [ `On {} its files are in place, but ${failed} failed.` ];
      if (running !== void 0) return [ `${running} may still be running on {}, where its files are in place.` ];
      return [ `On {} its files are in place, but ${nextOf(events)} did not run.` ];

     case void 0:
      return [ ...beforeInstall(events), ...running === void 0 ? [] : [ `${running} may still be running on {}.` ] ];

     default:
      return [ "Install may still be running on {}: until it ends, the files are incomplete." ];
    }
  }
  function beforeInstall(events) {
    const stop = statusOf(events, "ApplicationStop");
    if (stop !== "Succeeded" && stop !== "Failed") return [];
    const how = stop === "Failed" ? "failed" : "has run";
    return [ `On {} no file was replaced, but ApplicationStop ${how}: the application may be stopped.` ];
  }
  function state_line_lastSeen({events: events}) {
    const last = events.findLast(lifecycle.gd)?.event;
    return last === void 0 ? [] : [ `On {} ${last} was the last event seen.` ];
  }
  function blocked({status: status, label: label, events: events}) {
    const isBlocked = events.some(state => state.event.endsWith("BlockTraffic") && (0, 
    lifecycle.gd)(state));
    if (!isBlocked || label === void 0 && status === "Succeeded") return [];
    if (label === "Blue") return status === "Succeeded" ? [] : [ "Traffic to the original instance {} may be blocked." ];
    return statusOf(events, "AllowTraffic") === "Succeeded" ? [] : [ "Traffic to {} may still be blocked." ];
  }
  const tag = ({id: id}, texts) => texts.map(text => [ text, id ]);
  function merge(tagged) {
    const groups = new Map;
    for (const [text, id] of tagged) groups.set(text, [ ...groups.get(text) ?? [], id ]);
    return [ ...groups ].map(([text, ids]) => text.replace("{}", () => (0, safe_text.HL)(ids)));
  }
  function state_line_isUntouched({status: status, events: events}) {
    if (status === "Succeeded" || status === "Failed" && events.length === 0) return false;
    return !events.some(lifecycle.gd);
  }
  function isOpen(state) {
    return (0, lifecycle.gd)(state) && !(0, lifecycle.l2)(state.status);
  }
  function statusOf(events, event) {
    const state = events.find(each => each.event === event);
    return state !== void 0 && (0, lifecycle.gd)(state) ? state.status : void 0;
  }
  function nextOf(events) {
    return events[events.findLastIndex(lifecycle.gd) + 1]?.event ?? "the last event";
  }
  function countAll(counts = {}) {
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }
  // src/deploy/diagnose/explain.ts
  const RESTATEMENTS = [ "HEALTH_CONSTRAINTS", "AGENT_ISSUE", "CUSTOMER_APPLICATION_UNHEALTHY", "TIMEOUT" ];
  function explain(facts, own = []) {
    const silent = silentInstances(facts);
    const found = [ ...eventFailures(facts), ...silent.length === 0 ? [] : [ instanceProblem(silent) ] ];
    const general = deploymentProblem(facts);
    const isRestated = found.length > 0 && RESTATEMENTS.includes(facts.error?.code ?? "");
    const explained = general === void 0 || isRestated ? found : [ general, ...found ];
    return {
      ...facts,
      stateLine: stateLine(facts),
      problems: [ ...own, ...explained, ...rollbackProblems(facts) ]
    };
  }
  function rollbackProblems(facts) {
    const {rollback: rollback} = facts;
    if (rollback === void 0) return [];
    const {instances: instances, status: status, commit: commit = ""} = rollback;
    const failures = eventFailures({
      ...facts,
      instances: instances,
      commit: commit
    }, true);
    return status === "Failed" || status === "Stopped" ? [ rollbackProblem(rollback), ...failures ] : failures;
  }
  function eventFailures(facts, isRollback = false) {
    const groups = new Map;
    for (const {id: id, events: events} of facts.instances) for (const [index, {event: event, status: status, diagnostics: diagnostics = NO_DIAGNOSTICS}] of events.entries()) {
      if (status !== "Failed") continue;
      const failed = {
        event: event,
        diagnostics: diagnostics,
        instances: [ id ],
        ignored: events.slice(index + 1).some(lifecycle.gd),
        isRollback: isRollback
      };
      const known = groups.get(groupingKey(failed));
      if (known === void 0) groups.set(groupingKey(failed), failed); else known.instances.push(id);
    }
    const order = (0, lifecycle.o0)(facts.instances);
    return [ ...groups.values() ].sort((one, other) => Number(one.ignored) - Number(other.ignored) || other.instances.length - one.instances.length || (0, 
    lifecycle.P$)(one.event, order) - (0, lifecycle.P$)(other.event, order)).map(failed => new progress.T(failed, eventProblem(failed, facts)));
  }
  const NO_DIAGNOSTICS = {
    errorCode: "UnknownError",
    scriptName: "",
    message: "",
    logTail: ""
  };
  function silentInstances({instances: instances}) {
    return instances.filter(({status: status, events: events}) => status === "Failed" && !events.some(lifecycle.gd)).map(instance => instance.id);
  }
})
};
