// The modules of this file (of a package: how many). Each begins with its path.
//   src/cli/commands/cache.ts
//   src/cli/commands/enter.ts
//   src/cli/commands/explain.ts
//   src/cli/commands/group-deployment.ts
//   src/cli/commands/init.ts
//   src/cli/commands/rehearse.ts
//   src/cli/commands/serve.ts
//   src/cli/completion.ts
//   src/cli/container-base.ts
//   src/cli/container.ts
//   src/cli/usage.ts
//   src/init/aws-files.ts
//   src/init/command-line.ts
//   src/init/commands.ts
//   src/init/deployment-files.ts
//   src/init/django-site.ts
//   src/init/entry-script.ts
//   src/init/folder.ts
//   src/init/found-text.ts
//   src/init/ignored.ts
//   src/init/image.ts
//   src/init/init-text.ts
//   src/init/init.ts
//   src/init/node-site.ts
//   src/init/own-files.ts
//   src/init/pages-site.ts
//   src/init/process-lists.ts
//   src/init/python-app.ts
//   src/init/requirements.ts
//   src/init/settings-file.ts
//   src/init/site-checks.ts
//   src/init/site-files.ts
//   src/init/site.ts
//   src/init/starter.ts
//   src/init/toml.ts
//   src/instance/sandbox-shell.ts
//   src/rehearsal/failures-only.ts
//   src/rehearsal/interleave.ts
module.exports = {
// src/cli/usage.ts
63534: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    usage: () => usage
  });
  var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4153);
  const WIDEST = 110;
  function usage(command, {cache: cache, columns: columns}) {
    const width = Math.min(columns ?? WIDEST, WIDEST);
    return command === void 0 ? usageOfAll(cache, width) : usageOf(command, width);
  }
  function usageOfAll(cache, width) {
    const sections = _command_table_js__WEBPACK_IMPORTED_MODULE_0__.nZ.flatMap(name => {
      const own = Object.entries(specOf(name).options).filter(([, option]) => !Object.values(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.l9).includes(option));
      return own.length === 0 ? [] : [ "", `Options of ${name}`, ...optionLines(own, width) ];
    });
    return [ "Usage: potato-deploy COMMAND [options]    (in a clone: node . COMMAND)", "", ...wrap("DIR is the folder of a site; without it, the current one.", width), "", ...aligned(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.nZ.map(name => [ titleOf(name), specOf(name).does ]), width), ...sections, "", "Options of rehearse and serve", ...optionLines(Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.l9), width), "", ...wrap(`Rehearsing needs Linux, and root or sudo. The sandbox's changes are kept in memory and disappear with it. Prepared instances are kept in ${cache}, three at most; "potato-deploy cache --empty" removes them.`, width), "", ...wrap(EXIT_CODES, width) ].join("\n");
  }
  const EXIT_CODES = "Exit codes: 0 success, 1 the deployment failed or the check found errors, 2 invalid arguments, 130 interrupted.";
  function usageOf(name, width) {
    const options = Object.entries(specOf(name).options);
    return [ `Usage: potato-deploy ${titleOf(name)}${options.length > 0 ? " [options]" : ""}`, "", ...wrap(`${specOf(name).does.replace(/^./, first => first.toUpperCase())}.`, width), ...options.length > 0 ? [ "", ...optionLines(options, width) ] : [] ].join("\n");
  }
  function specOf(name) {
    return _command_table_js__WEBPACK_IMPORTED_MODULE_0__.Lo[name];
  }
  function titleOf(name) {
    return `${name} ${specOf(name).operand}`.trim();
  }
  function optionLines(options, width) {
    return aligned(options.map(([name, {value: value, does: does}]) => [ `--${name}${value === void 0 ? "" : ` ${value}`}`, does ]), width);
  }
  function aligned(rows, width) {
    const indent = Math.max(...rows.map(([title]) => title.length)) + 4;
    if (width - indent < 40) return rows.flatMap(([title, text]) => [ `  ${title}`, ...wrap(text, width - 6).map(line => `      ${line}`) ]);
    return rows.flatMap(([title, text]) => wrap(text, width - indent).map((line, index) => (index === 0 ? `  ${title}` : "").padEnd(indent) + line));
  }
  function wrap(text, width) {
    const lines = [];
    for (const word of text.split(" ")) {
      const last = lines.at(-1);
      if (last === void 0 || last.length + 1 + word.length > width) lines.push(word); else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  }
}),
// src/cli/completion.ts
36767: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    completionScript: () => completionScript
  });
  var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4153);
  function completionScript(shell) {
    switch (shell) {
     case "bash":
      return bash();

     case "zsh":
      return `autoload -U bashcompinit && bashcompinit\n${bash()}`;

     case "fish":
      return fish();

     default:
      return shell;
    }
  }
  const REFS = "git for-each-ref '--format=%(refname:short)' 2>/dev/null";
  const optionsOf = name => Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.Lo[name].options);
  function bash() {
    const valued = [ ...new Map(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.nZ.flatMap(optionsOf)).entries() ].filter(([, {type: type}]) => type === "string");
    const values = valued.map(([name, spec]) => `    --${name}) ${bashValues(spec)} ;;`);
    const words = _command_table_js__WEBPACK_IMPORTED_MODULE_0__.nZ.map(name => `    ${name}) words='${wordsOf(name).join(" ")}' ;;`);
    return `_potato_deploy() {\n  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=\n  COMPREPLY=()\n  case $previous in\n${values.join("\n")}\n  esac\n  if [ "$COMP_CWORD" -eq 1 ]; then words='${[ ..._command_table_js__WEBPACK_IMPORTED_MODULE_0__.nZ, "--version" ].join(" ")}'\n  else case \${COMP_WORDS[1]} in\n${words.join("\n")}\n  esac; fi\n  COMPREPLY=($(compgen -W "$words" -- "$current"))\n}\ncomplete -o default -F _potato_deploy potato-deploy\n`;
  }
  function bashValues({value: value, choices: choices}) {
    if (choices !== void 0) return `COMPREPLY=($(compgen -W '${choices.join(" ")}' -- "$current")); return`;
    if (value === "REF") return `COMPREPLY=($(compgen -W "$(${REFS})" -- "$current")); return`;
    return "return";
  }
  function wordsOf(name) {
    const operands = name === "completion" ? _command_table_js__WEBPACK_IMPORTED_MODULE_0__.OF : name === "help" ? _command_table_js__WEBPACK_IMPORTED_MODULE_0__.nZ : [];
    return [ ...operands, ...optionsOf(name).map(([option]) => `--${option}`) ];
  }
  function fish() {
    const quote = text => `'${text.replaceAll("'", "\\'")}'`;
    const commands = _command_table_js__WEBPACK_IMPORTED_MODULE_0__.nZ.map(name => `complete -c potato-deploy -n __fish_use_subcommand -a ${name} -d ${quote(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.Lo[name].does)}`);
    const options = _command_table_js__WEBPACK_IMPORTED_MODULE_0__.nZ.flatMap(name => optionsOf(name).map(([option, spec]) => [ `complete -c potato-deploy -n '__fish_seen_subcommand_from ${name}' -l ${option}`, ...fishValues(spec), `-d ${quote(spec.does)}` ].join(" ")));
    const shells = `complete -c potato-deploy -f -n '__fish_seen_subcommand_from completion' -a '${_command_table_js__WEBPACK_IMPORTED_MODULE_0__.OF.join(" ")}'`;
    return `${[ ...commands, ...options, shells ].join("\n")}\n`;
  }
  function fishValues({type: type, value: value, choices: choices}) {
    if (type === "boolean") return [];
    if (choices !== void 0) return [ "-x", `-a '${choices.join(" ")}'` ];
    return value === "REF" ? [ "-x", `-a "(${REFS})"` ] : [ "-r" ];
  }
}),
// src/cli/commands/explain.ts
54579: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    showProblemPage: () => showProblemPage
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42732);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19341);
  const OPEN = {
    aws: "aws/NAME",
    inputs: "inputs/NAME",
    deployment: "deployment/CODE",
    shellcheck: "shellcheck/SC1234"
  };
  async function showProblemPage(code, {host: host, style: style, write: write}) {
    const page = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(host.bundle), "docs", "problems.md"), "utf8");
    const sections = new Map(page.split(/^### /m).slice(1).flatMap(text => {
      const [heading = ""] = text.split("\n", 1);
      return heading.split(", ").map(name => [ name, withoutHeading(text) ]);
    }));
    const text = sections.get(code) ?? sections.get(OPEN[code.split("/")[0] ?? ""] ?? "");
    if (text === void 0) throw unknownCode(code, [ ...sections.keys() ]);
    write(style.strong(code));
    for (const line of text) write(line);
    return 0;
  }
  function withoutHeading(text) {
    const [body = ""] = text.slice(text.indexOf("\n")).split(/^##? /m);
    return body.trimEnd().split("\n");
  }
  function unknownCode(code, known) {
    const meant = (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(code, known) ?? known.find(other => other.endsWith(`/${code}`));
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
      code: "command/explain",
      what: `There is no code "${code}".`,
      fix: meant === void 0 ? "Copy it from the end of the line that shows it." : `Write "potato-deploy explain ${meant}".`
    });
  }
}),
// src/cli/commands/group-deployment.ts
83347: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    status: () => status,
    stopActive: () => stopActive
  });
  var _action_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27673);
  var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88771);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19341);
  var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7253);
  var _core_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37419);
  var _deploy_aws_call_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51569);
  var _deploy_aws_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97526);
  var _deploy_aws_denied_calls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29453);
  var _deploy_aws_operations_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(99452);
  var _deploy_aws_retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92498);
  var _deploy_create_group_history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56113);
  var _deploy_create_when_busy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77753);
  var _deploy_deployment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89875);
  var _deploy_report_time_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(31052);
  var _deploy_watch_deadline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84456);
  var _deploy_watch_fleet_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27114);
  var _deploy_watch_stop_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(69748);
  var _deploy_watch_targets_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(72736);
  var _terminal_log_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(28914);
  async function status(options, terminal) {
    const {write: write} = terminal;
    const {context: context, history: history, name: name} = await openGroup(options, terminal);
    const group = await context.retry.call(signal => context.codedeploy.getGroup(name, signal));
    const last = group.lastAttempted;
    const deployment = await (0, _deploy_create_when_busy_js__WEBPACK_IMPORTED_MODULE_10__.gv)(history) ?? (last === void 0 ? void 0 : await history.deployment(last));
    write(`${options.application}, ${options.group}, ${options.region}`);
    if (deployment === void 0) {
      write("Nothing has been deployed to this group yet.");
      return 0;
    }
    showDeployment(deployment, options.region, terminal);
    const fleet = (0, _deploy_watch_fleet_js__WEBPACK_IMPORTED_MODULE_13__.B)(() => {});
    const targets = (0, _deploy_watch_targets_js__WEBPACK_IMPORTED_MODULE_15__.R)({
      ...context,
      deploymentId: deployment.id,
      fleet: fleet,
      tries: 3
    });
    try {
      await targets.enlist();
      await targets.read(fleet.unfinished().slice(0, _deploy_aws_operations_js__WEBPACK_IMPORTED_MODULE_17__.Z));
    } catch (failure) {
      if (!(0, _deploy_aws_call_failure_js__WEBPACK_IMPORTED_MODULE_5__.N6)(failure, "not-started")) context.deniedCalls.tolerate(failure);
    }
    for (const {id: id, status: status, events: events} of fleet.list().slice(0, _deploy_aws_operations_js__WEBPACK_IMPORTED_MODULE_17__.Z)) {
      const {event: event} = events.findLast(event => !/^(Pending|Skipped)$/.test(event.status)) ?? {};
      const state = (0, _core_style_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(status, terminal.style)((0, 
      _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(status));
      write(`  ${(0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(id)}  ${state}${event === void 0 ? "" : `  ${(0, 
      _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(event)}`}`);
    }
    const more = fleet.size() - _deploy_aws_operations_js__WEBPACK_IMPORTED_MODULE_17__.Z;
    if (more > 0) write(`  \u2026 and ${more} more instances`);
    return 0;
  }
  const GRACE = 6e4;
  async function stopActive(options, terminal) {
    const {write: write, region: region} = {
      ...terminal,
      ...options
    };
    const {context: context, history: history} = await openGroup(options, terminal);
    const deployment = await (0, _deploy_create_when_busy_js__WEBPACK_IMPORTED_MODULE_10__.gv)(history);
    if (deployment === void 0) {
      write(`No deployment is active in ${options.group}.`);
      return 0;
    }
    showDeployment(deployment, region, terminal);
    if (deployment.creator !== "user") throw notOfAUser(deployment);
    const question = `Stop ${deployment.id}? Its changes on the instances stay. [y/N] `;
    if (!options.confirmed && !/^y(es)?$/i.test(await terminal.ask(question) ?? "")) {
      write("Nothing was stopped.");
      return 1;
    }
    const fleet = (0, _deploy_watch_fleet_js__WEBPACK_IMPORTED_MODULE_13__.B)(context.report);
    const share = (0, _deploy_watch_deadline_js__WEBPACK_IMPORTED_MODULE_12__.Ip)(GRACE, context.clock);
    const {result: result, deployment: stopped} = await (0, _deploy_watch_stop_js__WEBPACK_IMPORTED_MODULE_14__.d)({
      ...context,
      deploymentId: deployment.id,
      fleet: fleet,
      share: share
    });
    if (result instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF) throw result;
    write(`${deployment.id}: ${(0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(stopped?.status ?? "status unknown")}`);
    return 0;
  }
  async function openGroup({application: application, group: group, region: region}, terminal) {
    const {clock: clock, signal: signal} = terminal;
    const report = (0, _terminal_log_js__WEBPACK_IMPORTED_MODULE_16__.createTerminalReport)(terminal);
    const {agent: agent} = await (0, _action_network_js__WEBPACK_IMPORTED_MODULE_0__.X)({
      request: {
        httpProxy: void 0,
        noProxy: void 0
      },
      ...terminal
    });
    const codedeploy = (0, _deploy_aws_client_js__WEBPACK_IMPORTED_MODULE_6__.U)({
      region: region,
      agent: agent,
      userAgent: [ [ "potato-deploy" ] ]
    });
    const retry = (0, _deploy_aws_retry_js__WEBPACK_IMPORTED_MODULE_8__.X)({
      clock: clock,
      report: report,
      signal: signal
    });
    const context = {
      codedeploy: codedeploy,
      clock: clock,
      report: report,
      retry: retry,
      signal: signal,
      deniedCalls: (0, _deploy_aws_denied_calls_js__WEBPACK_IMPORTED_MODULE_7__.N)(report)
    };
    const name = {
      application: application,
      deploymentGroup: group
    };
    return {
      context: context,
      name: name,
      history: (0, _deploy_create_group_history_js__WEBPACK_IMPORTED_MODULE_9__.j)({
        ...context,
        name: name
      })
    };
  }
  function showDeployment({id: id, status: status, creator: creator, commit: commit, createdAt: createdAt, description: description}, region, terminal) {
    const {write: write, style: style, clock: clock} = terminal;
    const age = createdAt === void 0 ? "" : `, created ${(0, _deploy_report_time_js__WEBPACK_IMPORTED_MODULE_18__.S5)(clock.now() - createdAt)} ago by ${creator}`;
    const state = (0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.sv)(status) ? status : style.strong(status);
    write(`${style.strong(id)}  ${(0, _core_style_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(status, style)((0, 
    _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(state))}${(0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(age)}`);
    if (commit !== void 0) write(`  commit ${(0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(commit)}`);
    if (description !== "") write(`  ${(0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(description)}`);
    write(`  ${(0, _deploy_deployment_js__WEBPACK_IMPORTED_MODULE_11__.B)(region, id)}`);
  }
  function notOfAUser({id: id, creator: creator}) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
      code: "deployment/not-of-a-user",
      what: `${id} was created by ${creator}, not by a user, so it is not stopped here.`,
      why: "Stopping a rollback leaves the instances half updated; stopping a deployment of Auto Scaling terminates its instance.",
      fix: "Wait for it to end, or stop it in the CodeDeploy console."
    });
  }
}),
// src/cli/commands/enter.ts
59171: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    enter: () => enter
  });
  var problem = __webpack_require__(19341);
  var process = __webpack_require__(14831);
  var as_root = __webpack_require__(14177);
  var instance_environment = __webpack_require__(29519);
  // src/instance/sandbox-shell.ts
  const SHELL = `\ncd /root 2>/dev/null || cd /\nif [ -t 0 ] && command -v script >/dev/null; then exec script --quiet --command 'bash --login' /dev/null; fi\nexec bash --login`;
  async function enterSandbox(host, {pid: pid, terminal: terminal}) {
    const environment = {
      ...instance_environment.H,
      HOME: "/root",
      TERM: terminal
    };
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    const [program, ...args] = (0, as_root.t)(host, [ "nsenter", "--target", String(pid), "--all", "--", "env", "-i", ...variables, "sh", "-c", SHELL ]);
    return await (0, process.gW)(program, args, instance_environment.H);
  }
  var sandboxes = __webpack_require__(25461);
  // src/cli/commands/enter.ts
  async function enter(holder, {host: host, terminal: terminal}) {
    const running = (0, sandboxes.E)();
    const found = holder === void 0 ? running : running.filter(sandbox => sandbox.holder === holder);
    const [sandbox, ...more] = found;
    if (sandbox === void 0 || more.length > 0) throw notOne(running, holder);
    if (sandbox.pid === void 0) throw new problem.AF({
      code: "enter/not-up",
      what: `The sandbox ${sandbox.holder} has not started yet.`,
      fix: "Try again in a second."
    });
    return await enterSandbox(host, {
      pid: sandbox.pid,
      terminal: terminal
    });
  }
  function notOne(running, holder) {
    if (running.length === 0) return new problem.AF({
      code: "enter/none",
      what: "No sandbox is running.",
      fix: 'Start one with "potato-deploy rehearse --keep" or "potato-deploy serve".'
    });
    return new problem.AF({
      code: "enter/which",
      what: holder === void 0 ? `${running.length} sandboxes are running.` : `There is no sandbox ${holder}.`,
      why: running.map(({holder: holder, age: age}) => `${holder} has been up for ${age} s.`).join("\n"),
      fix: `Write "potato-deploy enter ${running[0]?.holder}" for the oldest one.`
    });
  }
}),
// src/cli/commands/cache.ts
57766: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    cacheCommand: () => cacheCommand
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _instance_as_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14177);
  var _instance_base_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41301);
  var _instance_layer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52991);
  var _instance_sandboxes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25461);
  async function cacheCommand(empty, {cache: cache, clock: clock, write: write, host: host}) {
    const layers = await (0, _instance_layer_js__WEBPACK_IMPORTED_MODULE_5__.VR)(cache);
    const bytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
    if (empty) {
      const isInUse = (0, _instance_sandboxes_js__WEBPACK_IMPORTED_MODULE_6__.E)().some(({rootFs: rootFs}) => rootFs.startsWith((0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, "/")));
      const inUse = isInUse ? /^(mnt$|scratch\.)/ : /^$/;
      const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(cache).catch(() => [])).filter(name => !inUse.test(name));
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, _instance_base_image_js__WEBPACK_IMPORTED_MODULE_4__.YR)(cache))) await (0, 
      _instance_as_root_js__WEBPACK_IMPORTED_MODULE_3__.y)(host, [ "rm", "-rf", (0, _instance_base_image_js__WEBPACK_IMPORTED_MODULE_4__.YR)(cache) ]);
      await Promise.all(names.map(name => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, name), {
        recursive: true,
        force: true
      })));
      write(`Removed ${count(layers.length)}, ${megabytes(bytes)}, from ${cache}.`);
      return 0;
    }
    write(`${count(layers.length)}, ${megabytes(bytes)}, in ${cache}`);
    for (const {path: path, bytes: bytes, usedAt: usedAt} of layers) {
      const hours = Math.floor((clock.now() - usedAt) / 36e5);
      const when = hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
      write(`  ${path}  ${megabytes(bytes)}, last used ${when} ago`);
    }
    return 0;
  }
  function count(layers) {
    return layers === 1 ? "1 prepared instance" : `${layers} prepared instances`;
  }
  function megabytes(bytes) {
    return `${Math.round(bytes / 1e6)} MB`;
  }
}),
// src/cli/commands/init.ts
85885: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runInit: () => runInit
  });
  var http = __webpack_require__(95688);
  var problem = __webpack_require__(19341);
  var safe_text = __webpack_require__(7253);
  var octokit = __webpack_require__(35110);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var git_git = __webpack_require__(40075);
  var git_repository = __webpack_require__(85799);
  // src/init/aws-files.ts
  const TEMPLATE = "aws/template.yml";
  const PARAMETERS = "aws/parameters.json";
  const NOTHING = {
    settings: "",
    provision: 'echo "This site has no hooks/provision.sh."\n'
  };
  function awsFiles(template, provisioning, setup) {
    const parameters = {
      Repository: setup.repository ?? "OWNER/NAME",
      RepositoryId: String(setup.ids?.repository ?? ""),
      OwnerId: String(setup.ids?.owner ?? ""),
      Environment: "production"
    };
    const list = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
    return new Map([ [ TEMPLATE, {
      text: fillTemplate(template, provisioning ?? NOTHING),
      executable: false
    } ], [ PARAMETERS, {
      text: `${JSON.stringify(list, void 0, 2)}\n`,
      executable: false
    } ] ]);
  }
  function fillTemplate(text, {settings: settings, provision: provision}) {
    const script = `#!/usr/bin/env bash\n${settings}\n${provision.replace(/^#!.*\n/, "")}`;
    const start = text.lastIndexOf("- |\n", text.indexOf("\nOutputs:"));
    const end = text.indexOf("\nOutputs:");
    if (start < 0) throw new Error("The template has no document that prepares instances.");
    const margin = " ".repeat(start - text.lastIndexOf("\n", start) + 1);
    return `${text.slice(0, start)}- |\n${script.replace(/^(?=.)/gm, margin)}${text.slice(end)}`;
  }
  function repositoryOf(remote) {
    return remote.match(/^(?:https:\/\/(?:[^/@]+@)?|ssh:\/\/git@|git@)github\.com[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/)?.[1];
  }
  // src/init/folder.ts
  const DEPTH = 6;
  const SKIPPED = new Set([ "node_modules", "__pycache__", "site-packages" ]);
  const LONGEST = 256 * 1024;
  const READ = /\.(py|conf|ya?ml|toml|ini|sh)$|(^|\/)(requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt|([\w-]+\.)?(Docker|Container)file[\w.-]*|package\.json|[\w-]+)$/;
  async function readFolder(top) {
    const paths = [];
    async function walk(folder, depth) {
      const entries = await (0, promises_.readdir)((0, external_node_path_.join)(top, folder), {
        withFileTypes: true
      });
      if (entries.some(({name: name}) => name === "pyvenv.cfg")) return;
      for (const entry of entries) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) paths.push(path);
        const hidden = entry.name.startsWith(".") && path !== ".github";
        if (entry.isDirectory() && !hidden && !SKIPPED.has(entry.name) && depth < DEPTH) await walk(path, depth + 1);
      }
    }
    await walk("", 1);
    const depth = path => path.split("/").length;
    paths.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const texts = new Map;
    for (const path of paths.filter(path => READ.test(path))) {
      const file = (0, external_node_path_.join)(top, path);
      if ((await (0, promises_.stat)(file)).size <= LONGEST) texts.set(path, await (0, 
      promises_.readFile)(file, "utf8"));
    }
    return {
      paths: paths,
      read: path => texts.get(path)
    };
  }
  const folderOf = path => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  const isBelow = (path, folder) => folder === "" || path === folder || path.startsWith(`${folder}/`);
  // src/init/ignored.ts
  async function findIgnored(git, paths) {
    const args = [ "check-ignore", "--verbose", "-z", "--stdin" ];
    const result = await git.run(args, paths.map(path => `${path}\0`).join("")).catch(() => {});
    const fields = result?.exit === 0 ? result.stdout.toString().split("\0").slice(0, -1) : [];
    return fields.flatMap((path, index) => {
      if (index % 4 !== 3) return [];
      const [file, line, pattern = ""] = fields.slice(index - 3, index);
      return pattern.startsWith("!") ? [] : [ {
        path: path,
        rule: `${file}:${line}: ${pattern}`
      } ];
    });
  }
  var posix_ = __webpack_require__(53916);
  // src/init/command-line.ts
  const isForDevelopment = command => /\brunserver\b|\bwatch|--reload\b|\bnodemon\b|--debug\b|\bserve:dev\b|\brun dev\b|\bnx serve\b|\bnest start\b/.test(command);
  const SERVER = /\b(gunicorn|uvicorn|hypercorn|daphne|uwsgi|waitress-serve|granian|fastapi run|flask run)\b|\b(node|npm|pnpm|yarn|bun|next|python3?) (?!\S*manage\.py\b)/;
  const WORKER = /\b(celery|rq|rqworker|rqscheduler|(?:run_)?huey|dramatiq|rundramatiq|arq|procrastinate|qcluster|process_tasks|db_worker|runworker|bullmq)\b/;
  const isWorker = command => WORKER.test(command);
  const isServer = command => SERVER.test(command) && !isWorker(command);
  const SHELL = /^(?:\S*\/)?(?:ba|da)?sh -\w*c (["']?)([\s\S]*)\1$/;
  const STARTER = /^(?:exec|python3? -m(?= (?:gunicorn|uvicorn|hypercorn|celery|flask|rq) )|(?:\S*\/)?(?:gosu|su-exec) \S+|(?:\S*\/)?tini(?: -\w+)* --|(?:\S*\/)?dumb-init(?: --)?|(?:poetry|uv|pipenv|pdm|hatch|rye) run(?: --?[\w-]+)*)\s+/;
  function stepsOf(line) {
    const text = SHELL.exec(line.trim())?.[2] ?? line;
    return text.split(/\s*(?:&&|;)\s*/).map(step => plainStep(step.trim())).filter(step => step !== "");
  }
  function plainStep(step) {
    const started = step.replace(STARTER, "");
    return started === step ? step.replace(/^\/\S*\/bin\//, "") : plainStep(started);
  }
  var json = __webpack_require__(28314);
  // src/init/node-site.ts
  const SERVERS = /^(express|fastify|koa|restify|polka|hono|next|nuxt|sails|micro|@hapi\/hapi|@nestjs\/core|@feathersjs\/express|@adonisjs\/core|@strapi\/strapi|@sveltejs\/adapter-node|socket\.io|ws)$/;
  const DEVELOPMENT = /\b(nodemon|ts-node-dev|vite|webpack(-dev-server)?|parcel|nx serve|next dev|nuxt dev|react-scripts|live-server|gulp|concurrently)\b|--watch/;
  const MANAGERS = {
    "package-lock.json": "npm",
    "npm-shrinkwrap.json": "npm",
    "pnpm-lock.yaml": "pnpm",
    "yarn.lock": "yarn",
    "bun.lock": "bun",
    "bun.lockb": "bun"
  };
  function findNodeServer(folder, deployed) {
    const packages = findPackages(folder, deployed);
    for (const found of packages) {
      const manifest = manifestOf(folder, found.path);
      const name = STARTS.find(name => (0, json.$)(manifest, "scripts", name) !== void 0) ?? "start";
      const script = (0, json.$)(manifest, "scripts", name);
      const main = (0, json.$)(manifest, "main")?.replace(/^\.\//, "");
      const mainFile = [ main, "server.js", "app.js", "index.js" ].find(name => name && folder.paths.includes((0, 
      posix_.join)(found.project, name)));
      const web = deployed.web && isFor(found, deployed.web.path, packages) && NODE.test(deployed.web.command) ? deployed.web : void 0;
      const isServer = Object.keys(Object((0, json.at)(manifest, "dependencies"))).some(name => SERVERS.test(name));
      const usable = script !== void 0 && !DEVELOPMENT.test(script) ? script : void 0;
      if (!isServer && web === void 0 && !/^node /.test(usable ?? "")) continue;
      const called = web && SCRIPT.exec(web.command)?.[1];
      const theirs = (0, json.$)(manifest, "scripts", called ?? "");
      const own = called === void 0 ? web?.command : theirs && isPlain(theirs) ? theirs : void 0;
      const ofScript = usable && (isPlain(usable) ? usable : `${found.manager} run ${name}`);
      const start = own ?? ofScript ?? (theirs && web?.command) ?? (mainFile && `node ${mainFile}`);
      if (start) return {
        ...found,
        start: start,
        startPath: own && !called && web ? web.path : found.path
      };
    }
    return;
  }
  const STARTS = [ "start:prod", "start:production", "start" ];
  const NODE = /^(node|npm|pnpm|yarn|bun|next|nest)\b/;
  const SCRIPT = /^(?:npm|pnpm|yarn|bun)(?: run)? ([\w:.-]+)/;
  const isPlain = script => /^node [^&|;<>$`]*$/.test(script);
  function isFor({project: project}, path, packages) {
    const above = packages.filter(other => isBelow(folderOf(path), other.project));
    const nearest = above.sort((a, b) => b.project.length - a.project.length)[0];
    return nearest === void 0 || nearest.project === project;
  }
  function findAssets(folder, deployed) {
    if (deployed?.buildScripts?.length === 0) return;
    return findPackages(folder, deployed).find(({buildScript: buildScript}) => buildScript !== void 0);
  }
  function findPackages(folder, deployed) {
    const names = [ ...deployed?.buildScripts ?? [], "build" ];
    const isWorkspace = folder.paths.includes("pnpm-workspace.yaml") || (0, json.at)(manifestOf(folder, "package.json"), "workspaces") !== void 0;
    return folder.paths.filter(path => /(^|\/)package\.json$/.test(path)).map(path => {
      const project = folderOf(path);
      const beside = above => Object.keys(MANAGERS).find(name => folder.paths.includes((0, 
      posix_.join)(above, name)));
      const lock = beside(project);
      const kind = lock ?? beside("");
      const manager = kind === void 0 ? "npm" : MANAGERS[kind];
      const scripts = (0, json.at)(manifestOf(folder, path), "scripts");
      const buildScript = names.find(name => (0, json.$)(scripts, name) !== void 0);
      const shared = isWorkspace && beside("");
      return {
        project: project,
        path: path,
        manager: manager,
        lock: lock ? (0, posix_.join)(project, lock) : shared || void 0,
        buildScript: buildScript
      };
    });
  }
  function buildCommand({manager: manager, lock: lock, buildScript: buildScript}, isServer) {
    const install = {
      npm: lock === void 0 ? "npm install" : "npm ci",
      pnpm: "pnpm install --frozen-lockfile",
      yarn: "yarn install --frozen-lockfile",
      bun: "bun install --frozen-lockfile"
    }[manager];
    if (buildScript === void 0) return isServer && manager === "npm" ? `${install} --omit=dev` : install;
    const prune = isServer && manager === "npm" ? " && npm prune --omit=dev" : "";
    return `${install} && ${manager} run ${buildScript}${prune}`;
  }
  function manifestOf({read: read}, path) {
    try {
      return JSON.parse(read(path) ?? "");
    } catch {
      return;
    }
  }
  // src/init/commands.ts
  const BUILDS = /\b(compile|compilemessages|build|assets|compress|webpack|tailwind)\b/;
  const INSTALLS = /\b(pip3? install|npm (ci|install)|yarn install|uv sync|poetry install|bundle install)\b/;
  function commandsOf(deployed, builder, done) {
    const steps = [ ...deployed.release, ...deployed.web?.before ?? [] ].filter(step => !INSTALLS.test(step) && !done?.test(step));
    const ofImage = deployed.image?.builds.flatMap(stepsOf) ?? [];
    const builds = [ ...new Set([ ...steps.filter(step => BUILDS.test(step)), ...ofImage ]) ];
    return {
      build: [ ...builder ? [ builder.command ] : [], ...builds ].join(" && "),
      buildSources: builds.length === 0 ? builder?.sources ?? [] : [],
      buildsWithNode: builder !== void 0,
      before: steps.filter(step => !BUILDS.test(step)).join(" && "),
      processes: deployed.processes
    };
  }
  function serverBuilder(server) {
    const sources = server.buildScript ? [] : [ server.path, ...server.lock ? [ server.lock ] : [] ];
    return {
      command: buildCommand(server, true),
      sources: sources
    };
  }
  function assetsBuilder(assets, project) {
    if (assets === void 0) return;
    const command = buildCommand(assets, false);
    if (assets.project === project) return {
      command: command,
      sources: []
    };
    return {
      command: `(cd ${(0, posix_.relative)(project, assets.project)} && ${command})`,
      sources: [ assets.project ]
    };
  }
  // src/init/entry-script.ts
  const STEP = /^(python3?|[\w./-]*manage\.py|flask|django-admin|alembic|aerich|node|npx|npm|pnpm|yarn|bun)\s/;
  function readEntryScript(text) {
    const lines = text.replace(/\s*\\\r?\n\s*/g, " ").split(/\r?\n/);
    const values = new Map(lines.flatMap(line => assignment(line)));
    const resolve = command => command.replace(/\$(?:(\w+)|\{(\w+)\})/g, (whole, name, braced) => values.get(name ?? braced) ?? whole).replace(/\s*"\$@"/g, "");
    const commands = lines.filter(line => /^(\S|\s+exec\s)/.test(line)).map(line => ({
      ends: /^\s*exec\s/.test(line),
      text: resolve(stepsOf(line).join(" && "))
    }));
    const last = commands.findLastIndex(({text: text}) => (isServer(text) || isWorker(text)) && !isForDevelopment(text));
    const steps = commands.filter(({ends: ends, text: text}, index) => !ends && STEP.test(text) && (last < 0 || index < last));
    return {
      steps: steps.map(({text: text}) => text),
      command: commands[last]?.text
    };
  }
  function assignment(line) {
    const [, name = "", value] = /^\s*(?:export\s+)?(\w+)=(.*?)\s*$/.exec(line) ?? [];
    if (value === void 0 || /\$\(|`/.test(value)) return [];
    return [ [ name, value.replace(/^(["'])(.*)\1$/, "$2") ] ];
  }
  // src/init/image.ts
  const image_INSTALLS = /\b(pip3?\b.*\binstall\b.*(-r|--requirement)\b|uv sync\b|poetry\b.*\binstall\b|pipenv\b.*\b(install|sync)\b)/;
  const image_BUILDS = /(manage\.py|django-admin|-m django|\bflask) (?!collectstatic|compress|migrate|check|test|db\b|-)/;
  const BUILD_SCRIPT = /\b(?:npm|pnpm|yarn|bun)(?: --?\S+)*(?: run)? (build[\w:.-]*)/g;
  const image_STARTER = /^(?:\S*\/)?(?:exec|tini(?: -\w+)* --|dumb-init(?: --)?|(?:ba)?sh) /;
  const PIP = /\bpip3? install\s+(.*)/;
  const TOOL = /^(pip|setuptools|wheel|uv|poetry|pipenv|pipx|gunicorn|uvicorn)\b/;
  function readImage(path, folder) {
    const instructions = instructionsOf(folder.read(path) ?? "");
    const valuesOf = wanted => instructions.filter(({name: name}) => name === wanted).map(({value: value}) => value);
    const defaults = new Map(valuesOf("ARG").flatMap(value => pairs(value)));
    const resolve = value => value.replace(/\$\{?(\w+)\}?/g, (whole, name) => defaults.get(name) ?? whole);
    const copied = [ ...valuesOf("COPY"), ...valuesOf("ADD") ].map(value => value.split(/\s+/).filter(word => !word.startsWith("--")));
    const place = word => copied.find(([from, to]) => to === word && from !== ".")?.[0] ?? word;
    const line = value => value === void 0 ? "" : resolve(wordsOf(value.trim()).map(place).join(" "));
    const entry = line(valuesOf("ENTRYPOINT").at(-1));
    const command = line(valuesOf("CMD").findLast(value => !isForDevelopment(value)));
    const started = startOf(entry, command, {
      path: path,
      copied: copied
    }, folder);
    const runs = valuesOf("RUN").flatMap(value => resolve(value).split(/&&|;/));
    return {
      path: path,
      command: started.command,
      commandPath: started.path,
      environment: valuesOf("ENV").flatMap(value => pairs(value)),
      install: runs.filter(value => image_INSTALLS.test(value)).map(value => value.trim()),
      packages: runs.flatMap(value => PIP.exec(value)?.[1]?.split(/\s+/) ?? []).filter(word => /^[A-Za-z][\w.[\]=<>~!/-]*$/.test(word) && !TOOL.test(word)),
      builds: runs.filter(value => image_BUILDS.test(value)).map(value => value.trim().replace(/^(\w+=\S*\s+)+/, "")),
      buildScripts: runs.flatMap(value => [ ...value.matchAll(BUILD_SCRIPT) ].map(([, script = ""]) => script)),
      copied: copied
    };
  }
  function startOf(entry, command, image, folder) {
    const script = entry === "" ? void 0 : scriptOf(entry, image.copied, folder);
    if (script === void 0) return followScript([ entry, command ].filter(Boolean).join(" "), image, folder);
    const {steps: steps, command: own} = script;
    if (own !== void 0) return {
      command: [ ...steps, own ].join(" && "),
      path: script.path
    };
    const followed = followScript(command, image, folder);
    return {
      ...followed,
      command: [ ...steps, followed.command ].filter(Boolean).join(" && ")
    };
  }
  function followScript(command, {path: path, copied: copied}, folder) {
    const script = scriptOf(command, copied, folder);
    if (script?.command === void 0) return {
      command: stepsOf(command).join(" && "),
      path: path
    };
    return {
      command: [ ...script.steps, script.command ].join(" && "),
      path: script.path
    };
  }
  function stepsFollowed(command, folder) {
    return scriptOf(command, [], folder)?.steps ?? stepsOf(command);
  }
  function scriptOf(command, copied, {paths: paths, read: read}) {
    const [word = ""] = command.replace(image_STARTER, "").split(" ");
    const named = (copied.find(([, to]) => to === word)?.[0] ?? word).replace(/^\.\//, "");
    const path = paths.find(path => path === named) ?? paths.find(path => named.endsWith(`/${path}`));
    const text = path === void 0 ? void 0 : read(path);
    if (path === void 0 || text === void 0 || !/^#!.*sh\b/.test(text)) return;
    return {
      ...readEntryScript(text),
      path: path
    };
  }
  function instructionsOf(text) {
    const lines = text.replace(/^\s*#.*\n/gm, "").replace(/<<-?["']?(\w+)["']?\n([\s\S]*?)\n\1$/gm, (_, _end, body) => body.replace(/\n/g, " ; ")).replace(/\\\r?\n/g, " ").split("\n");
    return lines.flatMap(line => {
      const [, name, value] = /^\s*(\w+)\s+(.*\S)/.exec(line) ?? [];
      return name === void 0 || value === void 0 ? [] : [ {
        name: name.toUpperCase(),
        value: value
      } ];
    });
  }
  function wordsOf(text) {
    if (!text.startsWith("[")) return text.split(/\s+/);
    return [ ...text.matchAll(/"((?:[^"\\]|\\.)*)"/g) ].map(([, word = ""]) => word);
  }
  function pairs(text) {
    if (!text.includes("=")) {
      const [, name, value] = /^(\w+)\s+(.*)$/.exec(text) ?? [];
      return name === void 0 || value === void 0 ? [] : [ [ name, value ] ];
    }
    return [ ...text.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g) ].map(([, name = "", double, single, bare]) => [ name, double ?? single ?? bare ?? "" ]);
  }
  var yaml = __webpack_require__(71383);
  // src/init/toml.ts
  function readTable(text, name) {
    const body = tableBody(text, name);
    const pattern = /^([\w.-]+|"[^"\n]+")[ \t]*=[ \t]*("""[\s\S]*?"""|\[.*\][ \t]*(?:#.*)?$|\[[\s\S]*?^[ \t]*\]|.*)/gm;
    return new Map([ ...body.matchAll(pattern) ].map(([, key = "", value = ""]) => [ key.replaceAll('"', ""), unquote(value.trim()) ]));
  }
  const hasTable = (text, name) => new RegExp(`^\\[${escapeDots(name)}[\\].]`, "m").test(text);
  function textsOf(array) {
    return [ ...array.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g) ].map(([, double, single]) => double ?? single ?? "");
  }
  const hasMember = value => /^[{[]/.test(value);
  function tableBody(text, name) {
    return new RegExp(`^\\[${escapeDots(name)}\\][^\\n]*\\n((?:(?!\\[[\\w"[]).*\\n?)*)`, "m").exec(text)?.[1] ?? "";
  }
  const escapeDots = name => name.replaceAll(".", "\\.");
  function unquote(value) {
    return /^(["'])(.*)\1(?:\s*#.*)?$/.exec(value)?.[2] ?? value;
  }
  // src/init/process-lists.ts
  function readProcfile(path, folder) {
    const lines = (folder.read(path) ?? "").matchAll(/^([A-Za-z][\w-]*):[ \t]*(\S.*)$/gm);
    const processes = [ ...lines ].map(([, name = "", command = ""]) => ({
      name: name,
      command: expandMake(command.trim(), folder)
    }));
    return {
      path: path,
      processes: processes
    };
  }
  function expandMake(command, {read: read}) {
    const target = /^make ([\w-]+)$/.exec(command)?.[1];
    const recipe = new RegExp(`^${target}:.*\\n((?:\\t.*\\n?)+)`, "m").exec(read("Makefile") ?? "")?.[1];
    if (target === void 0 || recipe === void 0) return command;
    return recipe.replace(/^\t[@-]*/gm, "").trim().replaceAll("\n", " && ");
  }
  function readFly(path, {read: read}) {
    const text = read(path) ?? "";
    const release = readTable(text, "deploy").get("release_command");
    const processes = [ ...readTable(text, "processes") ].map(([name, command]) => ({
      name: name === "app" ? "web" : name,
      command: command
    }));
    return {
      path: path,
      processes: [ ...processes, ...releaseOf(release) ]
    };
  }
  function readHeroku(path, {read: read}) {
    const file = yamlOf(read(path));
    const release = commandOf((0, json.at)(file, "release", "command"), " && ");
    const processes = entriesOf((0, json.at)(file, "run")).flatMap(([name, value]) => {
      const command = commandOf(value, " ") ?? commandOf((0, json.at)(value, "command"), " ");
      return command === void 0 ? [] : [ {
        name: name,
        command: command
      } ];
    });
    return {
      path: path,
      processes: [ ...processes, ...releaseOf(release) ]
    };
  }
  function readRender(path, folder) {
    const services = entriesOf((0, json.at)(yamlOf(folder.read(path)), "services")).map(([, service]) => service);
    const processes = services.flatMap(service => {
      const command = (0, json.$)(service, "startCommand");
      if (command === void 0) return [];
      const isWeb = /^(web|pserv)$/.test((0, json.$)(service, "type") ?? "");
      const before = [ "buildCommand", "preDeployCommand" ].flatMap(name => stepsFollowed((0, 
      json.$)(service, name) ?? "", folder));
      return [ {
        name: isWeb ? "web" : (0, json.$)(service, "name") ?? "worker",
        command: command
      }, ...isWeb ? releaseOf(before.join(" && ")) : [] ];
    });
    return {
      path: path,
      processes: processes
    };
  }
  function readCompose(path, folder, copied) {
    const services = entriesOf((0, json.at)(yamlOf(folder.read(path)), "services"));
    const processes = services.flatMap(([service, value]) => {
      const named = commandOf((0, json.at)(value, "command"), " ");
      if (named === void 0) return [];
      const {command: command} = followScript(named, {
        path: path,
        copied: copied
      }, folder);
      return isForDevelopment(command) ? [] : serverOrWorker(service, command);
    });
    return {
      path: path,
      processes: processes
    };
  }
  function readSupervisor(path, {read: read}) {
    const programs = (read(path) ?? "").matchAll(/^\[program:([\w-]+)\]\n((?:(?!\[).*\n?)*)/gm);
    const processes = [ ...programs ].flatMap(([, program = "", body = ""]) => {
      const line = /^command\s*=\s*(.+)$/m.exec(body)?.[1]?.replace(/%\(ENV_(\w+)\)s/g, "$$$1");
      return line === void 0 ? [] : serverOrWorker(program, stepsOf(line).join(" && "));
    });
    return {
      path: path,
      processes: processes
    };
  }
  function readUwsgi(path, {read: read}) {
    const text = (read(path) ?? "").replace(/^if-[\s\S]*?^endif\b/gm, "");
    const processes = [ ...text.matchAll(/^(?:smart-)?attach-daemon2?\s*=\s*(?:cmd=)?(\S.*)$/gm) ].map(([, command = ""]) => ({
      name: /(\w[\w-]*)/.exec(command.replace(/^.*manage\.py\s+/, ""))?.[1] ?? "daemon",
      command: command
    }));
    return {
      path: path,
      processes: processes
    };
  }
  function readTasks(path, {read: read}) {
    const text = read(path) ?? "";
    const tasks = [ "tool.poe.tasks", "tool.pdm.scripts", "tool.taskipy.tasks" ].flatMap(table => [ ...readTable(text, table) ]);
    const processes = tasks.filter(([key, command]) => /^[\w-]+(\.(cmd|shell))?$/.test(key) && !hasMember(command) && isWorker(command)).map(([key, command]) => ({
      name: key.replace(/\.\w+$/, ""),
      command: command
    }));
    return {
      path: path,
      processes: processes
    };
  }
  function releaseOf(command) {
    return command ? [ {
      name: "release",
      command: command
    } ] : [];
  }
  function serverOrWorker(name, command) {
    if (isWorker(command)) return [ {
      name: name,
      command: command
    } ];
    return isServer(command) ? [ {
      name: "web",
      command: command
    } ] : [];
  }
  function yamlOf(text) {
    try {
      return text === void 0 ? void 0 : (0, yaml.h)(text);
    } catch {
      return;
    }
  }
  const entriesOf = value => Object.entries(Object(value));
  function commandOf(value, separator) {
    const words = Array.isArray(value) ? value : [ value ];
    return words.every(word => typeof word === "string") && words.length > 0 ? words.join(separator) : void 0;
  }
  // src/init/deployment-files.ts
  const FOR_OTHERS = /(^|[/._-])(dev\w*|local|tests?|ci|docs?|examples?|e2e|cypress|playwright)([/._-]|$)/;
  function readDeploymentFiles(folder, project = "") {
    const near = pattern => [ ...folder.paths ].filter(path => pattern.test(path) && !FOR_OTHERS.test(path)).sort((a, b) => distance(a, project) - distance(b, project));
    const procfiles = near(/(^|\/)Procfile$/).slice(0, 1).map(path => withoutDevelopment(readProcfile(path, folder)));
    const images = near(/(^|\/)([\w-]+\.)?(Dockerfile|Containerfile)([.-]prod\w*)?$/).map(path => readImage(path, folder));
    const copied = images.flatMap(image => image.copied);
    const served = images.find(({command: command}) => isServer(command));
    const lists = [ ...procfiles, ...near(/(^|\/)fly\.toml$/).map(path => readFly(path, folder)), ...near(/(^|\/)heroku\.yml$/).map(path => readHeroku(path, folder)), ...near(/(^|\/)render\.ya?ml$/).map(path => readRender(path, folder)), ...near(/(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/).map(path => readCompose(path, folder, copied)), ...served ? [ {
      path: served.commandPath,
      processes: [ {
        name: "web",
        command: served.command
      } ]
    } ] : [], ...near(/\.conf$/).map(path => readSupervisor(path, folder)), ...near(/uwsgi[\w.-]*\.ini$/).map(path => readUwsgi(path, folder)), ...near(/(^|\/)pyproject\.toml$/).map(path => readTasks(path, folder)) ];
    const webs = lists.flatMap(({path: path, processes: processes}) => processes.filter(({name: name}) => name === "web").map(({command: command}) => ({
      command: command,
      path: path
    })));
    const beside = lists.map(({path: path, processes: processes}) => ({
      path: path,
      processes: processes.filter(({name: name}) => name !== "web" && name !== "release")
    }));
    const others = beside.find(({processes: processes}) => processes.length > 0);
    return {
      web: webs[0] && splitServer(webs[0]),
      release: firstRelease(lists),
      processes: (others?.processes ?? []).map(({name: name, command: command}) => ({
        name: name,
        command: stepsOf(command).join(" && ")
      })),
      processesPath: others?.path,
      environment: new Map(images.toReversed().flatMap(({environment: environment}) => environment)),
      install: images.flatMap(({install: install, path: path}) => install.map(command => ({
        command: command,
        path: path
      })))[0],
      image: served ?? images.find(({builds: builds, install: install}) => builds.length + install.length > 0),
      buildScripts: served?.buildScripts,
      leftOut: procfiles.flatMap(({path: path, leftOut: leftOut}) => leftOut.map(({name: name}) => `${path}: ${name}`))
    };
  }
  function withoutDevelopment({path: path, processes: processes}) {
    const whole = processes.some(({name: name, command: command}) => name === "web" && isForDevelopment(command));
    const leftOut = processes.filter(({command: command}) => whole || isForDevelopment(command));
    return {
      path: path,
      processes: processes.filter(each => !leftOut.includes(each)),
      leftOut: leftOut
    };
  }
  function firstRelease(lists) {
    return lists.map(({processes: processes}) => processes.filter(({name: name}) => name === "release").flatMap(({command: command}) => stepsOf(command))).find(steps => steps.length > 0) ?? [];
  }
  function distance(path, project) {
    const inside = project !== "" && isBelow(path, project);
    return path.split("/").length + (inside ? 0 : 1) + (/\bprod|deploy/.test(path) ? 0 : .5);
  }
  const WAITS = /^(!|\[|(while|until|do|done|if|then|else|fi|for|sleep|echo|set)\b|\S*wait-for)/;
  function splitServer({command: command, path: path}) {
    const steps = stepsOf(command);
    return {
      command: steps.at(-1) ?? "",
      before: steps.slice(0, -1).filter(step => !WAITS.test(step)),
      path: path
    };
  }
  // src/init/python-app.ts
  const ASGI_SERVER = /\b(uvicorn|hypercorn|daphne|fastapi|granian)\b|UvicornWorker/;
  const NOT_THE_SITE = /(^|\/)(tests?|docs?|examples?|migrations|alembic|scripts|hooks|node_modules)\/|(^|\/)(tests?_|conftest|setup)[^/]*\.py$|_test\.py$/;
  function findPythonApp(folder, web) {
    return (web && appOfCommand(folder, web)) ?? appOfManifest(folder) ?? appOfCode(folder);
  }
  function appOfCommand(folder, {command: command, path: path}) {
    const words = command.split(/\s+/).slice(1).reverse();
    for (const word of words) {
      const [, module, object] = /^["']?([A-Za-z_][\w.]*)(?::([\w.]+(?:\(.*\))?))?["']?$/.exec(word) ?? [];
      const place = module === void 0 ? void 0 : locate(folder, module, folderOf(path));
      if (place !== void 0) return {
        name: `${module}:${object ?? "application"}`,
        protocol: protocolOf(command),
        project: place.project,
        path: path
      };
    }
    const settings = words.map(word => folder.paths.find(each => each === word.replace(/^\.\//, ""))).find(each => /\.ini$/.test(each ?? ""));
    return settings === void 0 ? void 0 : appOfUwsgi(folder, settings);
  }
  function protocolOf(command) {
    return ASGI_SERVER.test(command) ? "ASGI" : "WSGI";
  }
  function appOfUwsgi(folder, path) {
    const text = folder.read(path) ?? "";
    const option = name => new RegExp(`^${name}\\s*=\\s*(\\S+)`, "m").exec(text)?.[1];
    const [module, inModule] = (option("module") ?? option("wsgi") ?? option("wsgi-file")?.replace(/\.py$/, "").replaceAll("/", ".") ?? "").split(":");
    const place = module ? locate(folder, module, "") : void 0;
    if (place === void 0) return;
    return {
      name: `${module}:${inModule ?? option("callable") ?? "application"}`,
      protocol: "WSGI",
      project: place.project,
      path: path
    };
  }
  function appOfManifest({paths: paths, read: read}) {
    for (const path of paths.filter(path => /(^|\/)pyproject\.toml$/.test(path))) {
      const name = readTable(read(path) ?? "", "tool.fastapi").get("entrypoint");
      if (name !== void 0) return {
        name: name,
        protocol: "ASGI",
        project: folderOf(path),
        path: path
      };
    }
    return;
  }
  function locate({paths: paths}, module, near) {
    const tail = module.replaceAll(".", "/");
    const found = paths.filter(path => {
      const bare = path.replace(/(\/__init__)?\.py$/, "");
      return path.endsWith(".py") && (bare === tail || bare.endsWith(`/${tail}`));
    });
    const best = found.find(path => near !== "" && path.startsWith(`${near}/`)) ?? found[0];
    if (best === void 0) return;
    return {
      project: best.replace(/(\/__init__)?\.py$/, "").slice(0, -tail.length).replace(/\/$/, "")
    };
  }
  const MADE = /^(\w+)\s*(?::\s*[\w.]+\s*)?=\s*(?:[\w.]+\.)?(Flask|Bottle|Falcon|App|FastAPI|Starlette|Quart|Litestar|Sanic)\(/m;
  const MADE_BY_FACTORY = /^(app|application)\s*(?::\s*[\w.]+\s*)?=\s*(?:await\s+)?[\w.]*(?:create|make|build|get)_\w*app\w*\(/m;
  const FACTORY = /^def ((?:create|make)_app)\(/m;
  const WSGI_FRAMEWORK = /^\s*(?:from|import)\s+(flask|bottle|falcon|pyramid|cherrypy|webob|werkzeug)\b/m;
  const ASGI_FRAMEWORK = /^\s*(?:from|import)\s+(fastapi|starlette|quart|litestar|falcon\.asgi)\b/m;
  const CUSTOMARY = [ "wsgi", "asgi", "app", "main", "application", "server", "__init__" ];
  function appOfCode({paths: paths, read: read}) {
    const modules = paths.filter(path => path.endsWith(".py") && !NOT_THE_SITE.test(path));
    const texts = modules.map(path => read(path) ?? "");
    const frameworks = texts.join("\n");
    if (!WSGI_FRAMEWORK.test(frameworks) && !ASGI_FRAMEWORK.test(frameworks)) return;
    const found = modules.flatMap((path, index) => {
      const text = texts[index] ?? "";
      const made = MADE.exec(text);
      const object = made?.[1] ?? MADE_BY_FACTORY.exec(text)?.[1];
      const factory = FACTORY.exec(text)?.[1];
      if (object === void 0 && factory === void 0) return [];
      const isAsgi = ASGI_FRAMEWORK.test(text) || !WSGI_FRAMEWORK.test(text) && !WSGI_FRAMEWORK.test(frameworks);
      return [ {
        path: path,
        object: object ?? `${factory}()`,
        rank: (object === void 0 ? 100 : 0) + custom(path),
        isAsgi: isAsgi
      } ];
    });
    const best = found.sort((a, b) => a.rank - b.rank)[0];
    if (best === void 0) return;
    const project = topOf(best.path, paths);
    const module = best.path.slice(project === "" ? 0 : project.length + 1).replace(/(\/__init__)?\.py$/, "").replaceAll("/", ".");
    return {
      name: `${module}:${best.object}`,
      protocol: best.isAsgi ? "ASGI" : "WSGI",
      project: project,
      path: best.path
    };
  }
  function custom(path) {
    const rank = CUSTOMARY.indexOf(path.replace(/^.*\//, "").replace(/\.py$/, ""));
    return path.split("/").length * 10 + (rank < 0 ? CUSTOMARY.length : rank);
  }
  function topOf(path, paths) {
    let folder = folderOf(path);
    while (folder !== "" && paths.includes(`${folder}/__init__.py`)) folder = folderOf(folder);
    return folder;
  }
  // src/init/requirements.ts
  const LOCKS = {
    "uv.lock": "uv",
    "poetry.lock": "poetry",
    "Pipfile.lock": "pipenv"
  };
  const toolOf = name => LOCKS[name] ?? "pip";
  const LISTS = [ /(^|\/)requirements\/(prod|live|deploy)[\w.-]*\.txt$/, /(^|\/)requirements[-_.](prod|live|deploy)[\w.-]*\.txt$/, /(^|\/)requirements\.txt$/, /(^|\/)requirements\/(base|main|common|requirements)\.txt$/ ];
  function findRequirements(folder, project, install) {
    const around = folder.paths.filter(path => isAround(path, project));
    const lock = nearest(around, project, path => baseName(path) in LOCKS);
    const list = install && around.find(path => path === listOf(install.command, around));
    if (list !== void 0) return describe(folder, list, install);
    if (lock !== void 0) return describe(folder, lock, install);
    for (const pattern of LISTS) {
      const found = nearest(around, project, path => pattern.test(path));
      if (found !== void 0) return describe(folder, found, install);
    }
    const manifest = nearest(around, project, path => baseName(path) === "pyproject.toml" && hasTable(folder.read(path) ?? "", "project"));
    return manifest === void 0 ? void 0 : describe(folder, manifest, install);
  }
  const baseName = path => path.slice(path.lastIndexOf("/") + 1);
  function isAround(path, project) {
    const folder = folderOf(path).replace(/(^|\/)requirements$/, "");
    return isBelow(path, project) || folder === "" || isBelow(project, folder);
  }
  function nearest(paths, project, matches) {
    const found = paths.filter(matches);
    return found.find(path => folderOf(path) === project) ?? found.find(path => isBelow(path, project)) ?? found[0];
  }
  function listOf(command, paths) {
    const named = /(?:-r|--requirement)[ =]?(\S+)/.exec(command)?.[1]?.replace(/^(\.?\/)+/, "");
    if (named === void 0) return;
    const tail = named.split("/").slice(-2).join("/");
    return paths.find(path => path === named) ?? paths.find(path => path === tail || path.endsWith(`/${tail}`)) ?? paths.find(path => path === baseName(named));
  }
  function describe(folder, path, install) {
    const manifest = folder.read(`${folderOf(path)}/pyproject.toml`.replace(/^\//, "")) ?? "";
    const tool = toolOf(baseName(path));
    switch (tool) {
     case "uv":
      return {
        path: path,
        tool: tool,
        options: uvOptions(manifest, install),
        names: namesOfManifests(folder, manifest)
      };

     case "poetry":
      return {
        path: path,
        tool: tool,
        options: poetryOptions(manifest, install),
        names: namesOfManifests(folder, manifest)
      };

     case "pipenv":
      return {
        path: path,
        tool: tool,
        options: "",
        names: namesOf([ ...readTable(folder.read(path.replace(".lock", "")) ?? "", "packages").keys() ])
      };

     case "pip":
      return {
        path: path,
        tool: tool,
        options: "",
        names: baseName(path) === "pyproject.toml" ? namesOfManifests(folder, manifest) : namesOf(linesOf(folder, path))
      };

     default:
      return tool;
    }
  }
  const PRODUCTION = /^(prod|production|deploy|live)$/;
  function uvOptions(manifest, install) {
    const theirs = optionsOf(install, "uv", /--(?:package|group|extra)[ =][\w.-]+|--all-(?:extras|groups)/g);
    if (theirs.length > 0) return theirs.join(" ");
    const group = [ ...readTable(manifest, "dependency-groups").keys() ].find(name => PRODUCTION.test(name));
    const extra = [ ...readTable(manifest, "project.optional-dependencies").keys() ].find(name => PRODUCTION.test(name));
    return [ group && `--group ${group}`, extra && `--extra ${extra}` ].filter(Boolean).join(" ");
  }
  function poetryOptions(manifest, install) {
    const pattern = /--(?:with|only|extras)[ =](?:"[^"]+"|[\w.,-]+)|--all-extras/g;
    const theirs = optionsOf(install, "poetry", pattern).map(option => option.replace("--with", "--only")).filter(option => !/--only[ =]main$/.test(option));
    if (theirs.length > 0) return theirs.join(" ");
    const group = [ "prod", "production", "deploy", "live" ].find(name => hasTable(manifest, `tool.poetry.group.${name}`));
    return group === void 0 ? "" : `--only ${group}`;
  }
  function optionsOf(install, tool, pattern) {
    const command = install?.command ?? "";
    return command.includes(`${tool} `) ? command.match(pattern) ?? [] : [];
  }
  function namesOfManifests(folder, manifest) {
    const members = hasTable(manifest, "tool.uv.workspace") ? folder.paths.filter(path => baseName(path) === "pyproject.toml") : [];
    return namesOf([ manifest, ...members.map(path => folder.read(path) ?? "") ].flatMap(text => [ ...textsOf(readTable(text, "project").get("dependencies") ?? ""), ...[ ...readTable(text, "dependency-groups").entries() ].filter(([name]) => PRODUCTION.test(name)).flatMap(([, list]) => textsOf(list)), ...readTable(text, "tool.poetry.dependencies").keys() ]));
  }
  function linesOf(folder, path, included = []) {
    if (included.includes(path)) return [];
    return (folder.read(path) ?? "").split("\n").flatMap(line => {
      const other = /^(?:-r|--requirement)[ =]*(\S+)/.exec(line)?.[1];
      return other === void 0 ? [ line ] : linesOf(folder, `${folderOf(path)}/${other}`.replace(/^\//, ""), [ ...included, path ]);
    });
  }
  function namesOf(lines) {
    return new Set(lines.flatMap(line => /^\s*([A-Za-z0-9][\w.-]*)/.exec(line)?.[1]?.toLowerCase().replace(/[-_.]+/g, "-") ?? []));
  }
  // src/init/django-site.ts
  function findDjangoSite(folder) {
    const {paths: paths, read: read} = folder;
    const manage = paths.find(path => /(^|\/)manage\.py$/.test(path));
    const byManage = read(manage ?? "")?.match(/DJANGO_SETTINGS_MODULE['"],\s*['"]([\w.]+)['"]/)?.[1];
    if (manage === void 0 || byManage === void 0) return;
    const project = folderOf(manage);
    const moduleOf = path => dottedName(path, project);
    const modules = paths.filter(path => path.endsWith(".py") && isBelow(path, project));
    const deployed = readDeploymentFiles(folder, project);
    const site = byManage.split(".")[0] ?? byManage;
    const ofImage = deployed.environment.get("DJANGO_SETTINGS_MODULE");
    const production = modules.find(path => moduleOf(path) === ofImage) ?? modules.find(path => /prod/.test(path) && /settings/.test(path) && !/gunicorn/.test(path));
    const settingsFile = production ?? modules.find(path => moduleOf(path) === byManage);
    const settings = production === void 0 ? byManage : moduleOf(production);
    const others = modules.filter(path => /settings/.test(path) && path !== settingsFile);
    const texts = [ settingsFile ?? "", ...others ].map(path => read(path) ?? "");
    const first = pattern => texts.map(text => text.match(pattern)?.[1]).find(found => found !== void 0);
    const app = deployed.web && appOfCommand(folder, deployed.web);
    const named = first(/^WSGI_APPLICATION\s*=\s*['"]([\w.]+)\.\w+['"]/m);
    const byCustom = [ named, `${site}.wsgi`, `${site}.asgi` ].find(name => modules.some(path => moduleOf(path) === name));
    const nginx = paths.find(path => NGINX.test(path) && isOfMachine(read(path) ?? ""));
    const conf = paths.find(path => /(^|\/)docs?\/(.*\/)?conf\.py$/.test(path));
    const steps = [ ...deployed.release, ...deployed.web?.before ?? [] ];
    return {
      kind: "django",
      path: manage,
      project: project,
      settings: settings,
      settingsFile: settingsFile,
      absentSettings: modules.some(path => moduleOf(path) === ofImage) ? void 0 : ofImage,
      application: app?.name ?? (byCustom && `${byCustom}:application`),
      protocol: app?.protocol ?? (byCustom?.endsWith(".asgi") ? "ASGI" : "WSGI"),
      gunicorn: findGunicorn(folder, modules, project),
      docs: conf && folderOf(conf),
      requirements: findRequirements(folder, project, deployed.install),
      nginx: nginx === void 0 ? void 0 : readNginx(nginx, read(nginx) ?? ""),
      readsEnvironment: texts.some(text => /\benviron\b|\bgetenv\(|\benv\(/.test(text)),
      database: first(/django\.db\.backends\.(\w+)/),
      pageWithoutDatabase: findPageWithoutDatabase(path => read(project === "" ? path : `${project}/${path}`), site),
      django: first(/using Django (\d+\.\d+)/),
      migrates: steps.some(step => MIGRATES.test(step)),
      ...commandsOf(deployed, assetsBuilder(findAssets(folder, deployed), project), BY_HOOKS),
      deployed: deployed
    };
  }
  const BY_HOOKS = /(manage(\.py)?|django-admin|-m django) (migrate|collectstatic|check)\b/;
  const MIGRATES = /(manage(\.py)?|django-admin|-m django) migrate\b/;
  function findPageWithoutDatabase(read, site) {
    const urls = read(`${site}/urls.py`) ?? "";
    const app = urls.match(/path\(\s*(?:''|""),\s*include\(\s*['"]([\w.]+)\.urls['"]/)?.[1];
    const views = app === void 0 ? void 0 : read(`${app.replaceAll(".", "/")}/views.py`);
    if (views !== void 0 && !/\bmodels?\b|\.objects\b/.test(views)) return "/";
    const admin = urls.match(/path\(\s*['"]([\w/-]*)['"],\s*admin\.site\.urls/)?.[1];
    return admin === void 0 ? void 0 : `/${admin}login/`;
  }
  const dottedName = (path, project) => path.slice(project === "" ? 0 : project.length + 1).replace(/(\/__init__)?\.py$/, "").replaceAll("/", ".");
  function findGunicorn({read: read}, modules, project) {
    const found = modules.filter(path => /gunicorn[^/]*\.py$/.test(path));
    const path = found.find(each => /prod/.test(each)) ?? found[0];
    if (path === void 0) return;
    const text = read(path) ?? "";
    const inProject = path.slice(project === "" ? 0 : project.length + 1);
    return {
      path: path,
      option: /\./.test(inProject.replace(/\.py$/, "")) ? inProject : `python:${dottedName(path, project)}`,
      namesApplication: /^wsgi_app\s*=/m.test(text),
      port: text.match(/^bind\s*=.*?\b(\d{4,5})\b/m)?.[1]
    };
  }
  const NGINX = /^(?!(.*\/)?(compose|docker)\/)(.*\/)?nginx\/[^/]+\.conf$/;
  function isOfMachine(text) {
    const servers = [ ...text.matchAll(/^\s*(?:server|(?:proxy|uwsgi|fastcgi)_pass)\s+([^{;]+);/gm) ];
    const isLocal = ([, server = ""]) => /^(https?:\/\/)?(127\.|localhost\b|\[::1\]|0\.0\.0\.0|unix:)/.test(server);
    return !/^\s*http\s*\{/m.test(text) && (servers.length === 0 || servers.some(isLocal));
  }
  function readNginx(path, text) {
    const name = text.match(/^\s*server_name\s+(?:\*?\.)?([\w-][\w.-]*)/m)?.[1];
    const webRoot = text.match(/^\s*(?:alias|root)\s+(\/[\w./-]+?)\/static\/?;/m)?.[1];
    const certificates = [ ...text.matchAll(/^\s*(?:ssl_certificate|ssl_certificate_key|ssl_dhparam|include)\s+(\/[\w./-]+);/gm) ].flatMap(([, file = ""]) => /^\/etc\/nginx\//.test(file) ? [] : [ file ]);
    return {
      path: path,
      name: name === "_" ? void 0 : name,
      webRoot: webRoot,
      certificates: certificates
    };
  }
  // src/init/pages-site.ts
  const OUTPUTS = [ [ /\breact-scripts\b/, "build" ], [ /\b(eleventy|jekyll)\b/, "_site" ], [ /\b(next|nuxt|nuxi)\b/, "out" ], [ /\b(hugo|gatsby)\b/, "public" ], [ /\bdocusaurus\b/, "build" ], [ /\b(vite|astro|parcel|rollup|webpack|gulp|vue-cli-service|ng)\b/, "dist" ] ];
  const FOLDERS = [ "", "dist", "public", "build", "site", "_site", "www", "html", "htdocs", "web", "docs", "src" ];
  function findPages(folder) {
    const builder = findAssets(folder);
    const script = builder?.buildScript && (0, json.$)(manifestOf(folder, builder.path), "scripts", builder.buildScript);
    const output = OUTPUTS.find(([tool]) => tool.test(script ?? ""))?.[1];
    const built = builder && output && (0, posix_.join)(builder.project, output);
    const has = name => folder.paths.includes((0, posix_.join)(name, "index.html"));
    if (builder && built !== void 0) return {
      kind: "pages",
      pages: built,
      build: inFolder(builder.project, buildCommand(builder, false)),
      path: builder.path
    };
    const pages = FOLDERS.find(has) ?? folder.paths.filter(path => /(^|\/)index\.html$/.test(path)).map(folderOf)[0];
    return pages === void 0 ? void 0 : {
      kind: "pages",
      pages: pages,
      build: "",
      path: (0, posix_.join)(pages, "index.html")
    };
  }
  const inFolder = (folder, command) => folder === "" ? command : `cd ${folder} && ${command}`;
  // src/init/site.ts
  const OWN_GUNICORN = "config/gunicorn.py";
  const PLAIN_PATH = /^[\w./@+-]*$/;
  function findSite({paths: paths, read: read}) {
    const sound = paths.filter(path => PLAIN_PATH.test(path) && !path.startsWith("hooks/") && path !== OWN_GUNICORN);
    const folder = {
      paths: sound,
      read: read
    };
    return findDjangoSite(folder) ?? findPythonSite(folder) ?? findNodeSite(folder) ?? findPages(folder);
  }
  function findPythonSite(folder) {
    const app = findPythonApp(folder, readDeploymentFiles(folder).web);
    if (app === void 0) return;
    const deployed = readDeploymentFiles(folder, app.project);
    const requirements = findRequirements(folder, app.project, deployed.install);
    const assets = assetsBuilder(findAssets(folder, deployed), app.project);
    return {
      kind: "python",
      ...app,
      ...commandsOf(deployed, assets, void 0),
      requirements: requirements,
      deployed: deployed
    };
  }
  function findNodeSite(folder) {
    const deployed = readDeploymentFiles(folder);
    const server = findNodeServer(folder, deployed);
    if (server === void 0) return;
    return {
      kind: "node",
      ...server,
      ...commandsOf(deployed, serverBuilder(server), void 0),
      deployed: deployed
    };
  }
  // src/init/settings-file.ts
  const SOCKET = "127.0.0.1:8000";
  const nameOf = ({settings: settings}) => settings.split(".")[0] ?? settings;
  const ownNginx = site => `config/nginx/${nameOf(site)}.conf`;
  const ownWebRoot = site => `/var/www/${nameOf(site)}`;
  const GENERIC_NGINX = "config/nginx/site.conf";
  function pathInRelease(path, project) {
    if (!isBelow(path, project)) return path;
    return `app/${project === "" ? path : path.slice(project.length + 1)}`;
  }
  function valuesOf(pairs) {
    return new Map(pairs.flatMap(([key, value]) => value === void 0 ? [] : [ [ key, value ] ]));
  }
  function djangoSettings(site) {
    const inRelease = path => pathInRelease(path, site.project);
    const {gunicorn: gunicorn, nginx: nginx, application: application, requirements: requirements} = site;
    const nginxFile = inRelease(nginx?.path ?? ownNginx(site));
    const name = nginx?.name ?? "localhost";
    const webRoot = nginx?.webRoot ?? ownWebRoot(site);
    const node = site.buildsWithNode && settings_file_NODE;
    const gettext = /\bcompilemessages\b/.test(site.build) && "gettext";
    return valuesOf([ [ "SITE", name ], [ "DJANGO_SETTINGS", site.settings ], [ "SECRETS", site.readsEnvironment ? void 0 : "" ], [ "REQUIREMENTS", inRelease(requirements?.path ?? "requirements.txt") ], [ "REQUIREMENTS_OPTIONS", requirements?.options ], [ "GUNICORN_CONFIG", gunicorn?.option ?? (0, 
    posix_.relative)("app", inRelease(OWN_GUNICORN)) ], [ "WSGI_APP", gunicorn && !gunicorn.namesApplication ? application : void 0 ], ...commandSettings(site, inRelease), [ "DOCS_SOURCE", site.docs === void 0 ? "" : inRelease(site.docs) ], [ "WEB_ROOT", webRoot === `/var/www/${name}` ? void 0 : webRoot ], [ "NGINX_FILE", nginxFile === `config/nginx/${name}.conf` ? void 0 : nginxFile ], [ "SHARED", site.database === "sqlite3" ? "app/db.sqlite3" : void 0 ], [ "MIGRATE", site.migrates || site.database === "sqlite3" ? "yes" : void 0 ], [ "DNF_PACKAGES", words(site.database === "mysql" && "gcc python3.11-devel mariadb105-devel", gettext, node) ], [ "APT_PACKAGES", words(site.database === "mysql" && "python3-mysqldb", gettext, node) ] ]);
  }
  function genericSettings(site) {
    switch (site.kind) {
     case "python":
      return valuesOf([ [ "APP", folderInRelease(site.project) ], [ "REQUIREMENTS", site.requirements && `app/${site.requirements.path}` ], [ "REQUIREMENTS_OPTIONS", site.requirements?.options ], [ "START", settings_file_startOf(site) ], [ "SOCKET", SOCKET ], ...commandSettings(site, path => `app/${path}`), [ "DNF_PACKAGES", site.buildsWithNode ? settings_file_NODE : void 0 ], [ "APT_PACKAGES", words(debianPackages(site), site.buildsWithNode && settings_file_NODE) ] ]);

     case "node":
      return valuesOf([ [ "APP", folderInRelease(site.project) ], [ "START", site.start ], ...commandSettings(site, path => `app/${path}`), [ "DNF_PACKAGES", settings_file_NODE ], [ "APT_PACKAGES", settings_file_NODE ] ]);

     case "pages":
      return valuesOf(site.build === "" ? [] : [ [ "BUILD", site.build ], [ "DNF_PACKAGES", settings_file_NODE ], [ "APT_PACKAGES", settings_file_NODE ] ]);

     default:
      return site;
    }
  }
  const folderInRelease = project => project === "" ? void 0 : `app/${project}`;
  const settings_file_NODE = "nodejs npm";
  const words = (...texts) => texts.filter(Boolean).join(" ");
  function commandSettings({build: build, buildSources: buildSources, before: before, processes: processes}, inRelease) {
    return [ [ "BUILD", build || void 0 ], [ "BUILD_SOURCES", buildSources.map(inRelease).join(" ") || void 0 ], [ "BEFORE_SWITCH", before || void 0 ], [ "PROCESSES", processes.map(({name: name, command: command}) => `${name} ${command}`).join("\n") || void 0 ] ];
  }
  function settings_file_startOf({name: name, protocol: protocol, deployed: deployed}) {
    const theirs = deployed.web?.command ?? "";
    if (theirs.startsWith("gunicorn ")) return theirs;
    if (protocol === "WSGI") return `gunicorn --workers 2 ${name}`;
    if (!theirs.startsWith("uvicorn ")) {
      const workers = / (?:--workers|-w)[ =](\d+)\b/.exec(theirs)?.[1];
      return `uvicorn --fd 3${workers ? ` --workers ${workers}` : ""} ${name}`;
    }
    return `${theirs.replace(/ --(host|port|uds|fd)[= ]\S+/g, "")} --fd 3`;
  }
  const DEBIAN = [ "bottle", "fastapi", "flask", "gunicorn", "starlette", "uvicorn" ];
  function debianPackages({requirements: requirements, protocol: protocol}) {
    const names = new Set([ ...requirements?.names ?? [], protocol === "WSGI" ? "gunicorn" : "uvicorn" ]);
    return DEBIAN.filter(name => names.has(name)).map(name => `python3-${name}`).join(" ");
  }
  const BUILD_SETTINGS = `\n# A command in the project's folder that makes files of the release, unless BUILD_SOURCES, paths in a release, are those of the\n# release that runs (build.sh); and the seconds that it may take.\n: "\${BUILD=}"\n: "\${BUILD_SOURCES:=app}"\n: "\${BUILD_SECONDS:=900}"\n`;
  function fillSettings(text, values) {
    let filled = text;
    for (const [name, value] of values) {
      const line = new RegExp(`^: "\\$\\{${name}(:?=).*\\}"$`, "m");
      if (!line.test(filled)) throw new Error(`settings.sh has no ${name}`);
      const quoted = value.replace(/[\\"$`}]/g, "\\$&");
      const assign = (_, operator) => `: "\${${name}${value === "" ? "=" : operator}${quoted}}"`;
      filled = filled.replace(line, assign);
    }
    return filled;
  }
  // src/init/site-files.ts
  const PROXY_HEADERS = `    proxy_set_header Host $host;\n    proxy_set_header X-Forwarded-Proto $scheme;\n    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;`;
  const djangoNginx = (webRoot, port = "8000") => `# Nginx's part of the site: it serves the files itself and asks Gunicorn for the rest.\n\nserver {\n  listen 80 default_server;\n  server_tokens off;\n\n  location / {\n    proxy_pass http://127.0.0.1:${port};\n${PROXY_HEADERS}\n  }\n\n  location /static/ {\n    alias ${webRoot}/static/;\n  }\n\n  location /docs/ {\n    alias ${webRoot}/docs/;\n  }\n}\n`;
  function genericNginx(site) {
    if (site.kind === "pages") return pagesNginx(site.pages);
    const port = site.kind === "python" ? "8000" : "$PORT";
    const hint = site.kind === "python" ? "" : " The hooks replace $PORT with the port of the release.";
    return `# Nginx's part of the site: it asks the server of the release.${hint}\n\nserver {\n  listen 80 default_server;\n  server_tokens off;\n\n  location / {\n    proxy_pass http://127.0.0.1:${port};\n    proxy_http_version 1.1;\n${PROXY_HEADERS}\n  }\n}\n`;
  }
  const pagesNginx = folder => `# Nginx's part of the site: it serves the pages of the release that runs.\n\nserver {\n  listen 80 default_server;\n  server_tokens off;\n\n  root /srv/site/current/app${folder === "" ? "" : `/${folder}`};\n  index index.html;\n  error_page 404 /404.html;\n\n  location / {\n    try_files $uri $uri/ $uri.html =404;\n  }\n\n  # What the repository has beside its pages.\n  location ~ ^/(\\.git|hooks/|appspec\\.yml|config/) {\n    return 404;\n  }\n}\n`;
  const gunicornFile = site => `"""How Gunicorn runs on the instance."""\n${site.protocol === "ASGI" ? ASGI_IMPORT : ""}\nwsgi_app = "${site.application ?? `${site.settings.split(".")[0]}.wsgi:application`}"\n\nbind = "127.0.0.1:8000"\nworkers = 2\n${site.protocol === "ASGI" ? ASGI_WORKER : ""}pidfile = "/var/run/gunicorn/prod.pid"\n\naccesslog = "/var/log/gunicorn/access.log"\nerrorlog = "/var/log/gunicorn/error.log"\ncapture_output = True\n`;
  const ASGI_IMPORT = "\nfrom importlib.util import find_spec\n";
  const ASGI_WORKER = `# Until 0.30, Uvicorn included this worker.\nworker_class = f"{'uvicorn_worker' if find_spec('uvicorn_worker') else 'uvicorn.workers'}.UvicornWorker"\n`;
  const requirementsFile = site => [ "django", "gunicorn", ...site.docs === void 0 ? [] : [ "sphinx" ] ].map(name => name === "django" && site.django ? `django>=${site.django}\n` : `${name}\n`).join("");
  // src/init/starter.ts
  const WORKFLOW = ".github/workflows/deploy.yml";
  const PREVIEW_WORKFLOW = ".github/workflows/preview.yml";
  function starterFor(site, own, branch) {
    const files = new Map([ ...own, ...workflowFor(own, branch) ]);
    const change = (path, edit) => {
      const file = files.get(path);
      if (file !== void 0) files.set(path, {
        ...file,
        text: edit(file.text)
      });
    };
    const add = (path, text) => files.set(path, {
      text: text,
      executable: false
    });
    if (site === void 0) return files;
    if (site.kind === "django") {
      change("appspec.yml", text => fillAppSpec(text, site));
      change("hooks/settings.sh", text => {
        const more = site.build === "" ? "" : BUILD_SETTINGS;
        return fillSettings(text + more, djangoSettings(site));
      });
      if (!site.nginx) add(ownNginx(site), djangoNginx(ownWebRoot(site), site.gunicorn?.port));
      if (!site.gunicorn) add(OWN_GUNICORN, gunicornFile(site));
      if (!site.requirements) add("requirements.txt", requirementsFile(site));
    } else {
      change("hooks/settings.sh", text => fillSettings(text, genericSettings(site)));
      add(GENERIC_NGINX, genericNginx(site));
    }
    return files;
  }
  function workflowFor(own, branch) {
    const file = own.get(WORKFLOW);
    if (file === void 0) return new Map;
    return new Map([ [ WORKFLOW, {
      ...file,
      text: file.text.replace("branches: [main]", `branches: [${branch}]`)
    } ] ]);
  }
  const BUILD_HOOK = "    - location: hooks/build.sh\n      timeout: 960\n";
  const DOCS_HOOK = "    - location: hooks/build-docs.sh\n";
  function fillAppSpec(text, site) {
    const mappings = filesOf(site).map(([source, folder]) => `  - source: ${source}\n    destination: /srv/site/staging/${folder}\n`);
    const filled = text.replace(/^files:\n(?:[ ].*\n)+/m, `files:\n${mappings.join("")}`);
    return site.build === "" ? filled : filled.replace(DOCS_HOOK, BUILD_HOOK + DOCS_HOOK);
  }
  function filesOf(site) {
    const beside = (...paths) => {
      const needed = paths.flatMap(path => path === void 0 || isBelow(path, site.project) ? [] : [ path ]);
      return [ ...new Set(needed.map(path => `${path.split("/")[0]}/`)) ];
    };
    const requirements = site.requirements?.path ?? "requirements.txt";
    const docs = beside(site.docs);
    const config = beside(site.nginx?.path ?? ownNginx(site), site.gunicorn ? void 0 : OWN_GUNICORN, requirements.includes("/") ? requirements : void 0);
    const lists = requirements.includes("/") || isBelow(requirements, site.project) ? [] : [ requirements, ...starter_manifestOf(site) ];
    return [ ...docs.map(folder => [ folder, folder ]), [ site.project === "" ? "/" : `${site.project}/`, "app/" ], ...config.filter(folder => !docs.includes(folder)).map(folder => [ folder, folder ]), ...lists.map(path => [ path, "" ]) ];
  }
  function starter_manifestOf({requirements: requirements}) {
    if (requirements === void 0 || requirements.tool === "pip") return [];
    return [ requirements.tool === "pipenv" ? "Pipfile" : "pyproject.toml" ];
  }
  // src/init/own-files.ts
  const GENERIC = "init/generic";
  const UNRECOGNIZED = "init/unrecognized";
  const PREVIEW = "init/preview.yml";
  const DJANGO = [ "hooks/build-docs.sh", "hooks/site.py", "hooks/take-over.sh" ];
  const BUILD = "hooks/build.sh";
  const LOCKED = "hooks/install-locked.sh";
  async function readOwnFiles(top, site) {
    const workflow = [ WORKFLOW, await read(top, WORKFLOW) ];
    if (site === void 0) return new Map([ ...await own_files_readFolder(top, UNRECOGNIZED), workflow ]);
    const hooks = await own_files_readFolder(top, "", "hooks");
    const generic = await own_files_readFolder(top, GENERIC);
    if (site.kind === "django") {
      const wanted = path => path === BUILD && site.build !== "" || path === LOCKED && (site.requirements?.tool ?? "pip") !== "pip";
      const more = [ ...generic ].filter(([path]) => wanted(path));
      return new Map([ ...hooks, ...more, [ "appspec.yml", await read(top, "appspec.yml") ], workflow ]);
    }
    const shared = [ ...hooks ].filter(([path]) => !DJANGO.includes(path));
    return new Map([ ...shared, ...generic, workflow ]);
  }
  async function own_files_readFolder(top, folder, below = "") {
    const names = (await (0, promises_.readdir)((0, external_node_path_.join)(top, folder, below), {
      recursive: true
    })).map(name => (0, external_node_path_.join)(below, name)).sort();
    const files = await Promise.all(names.map(async name => {
      const path = (0, external_node_path_.join)(folder, name);
      return (await (0, promises_.stat)((0, external_node_path_.join)(top, path))).isFile() ? [ [ name, await read(top, path) ] ] : [];
    }));
    return new Map(files.flat());
  }
  async function read(top, path) {
    const text = await (0, promises_.readFile)((0, external_node_path_.join)(top, path), "utf8");
    return {
      text: text,
      executable: text.startsWith("#!")
    };
  }
  async function readPreviewWorkflow(top) {
    return new Map([ [ PREVIEW_WORKFLOW, await read(top, PREVIEW) ] ]);
  }
  const readOwnTemplate = top => (0, promises_.readFile)((0, external_node_path_.join)(top, TEMPLATE), "utf8");
  // src/init/site-checks.ts
  function findChecks({paths: paths, read: read}, branch) {
    return paths.filter(path => /^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(path)).flatMap(path => readChecks(path, read(path) ?? "", branch) ?? [])[0];
  }
  function readChecks(path, text, branch) {
    const name = text.match(/^name:[ \t]*(['"]?)(.+?)\1[ \t]*(?:#.*)?$/m)?.[2] ?? path;
    const isCheck = /\b(?:ci|tests?|checks?|lint|build)\b/i.test(`${name} ${path.replaceAll("_", "-")}`);
    const trigger = text.match(/^(['"]?)on\1:(.*\n?(?:(?:[ \t].*|#.*)?\n|[ \t].*$)*)/m)?.[2] ?? "";
    const callable = /\bworkflow_call\b/.test(trigger);
    const push = trigger.match(/^([ \t]*)push:(.*(?:\n(?:\1[ \t]+.*|[ \t]*))*)/m)?.[2];
    const pushed = push === void 0 ? /\bpush\b/.test(trigger) : takesBranch(push, branch);
    return isCheck && (callable || pushed) ? {
      path: path,
      name: name,
      callable: callable
    } : void 0;
  }
  function takesBranch(push, branch) {
    if (/\b(?:tags|paths)(?:-ignore)?:|\bbranches-ignore:/.test(push)) return false;
    const list = push.match(/\bbranches:([\s\S]*)/)?.[1];
    const names = list?.split(/[\s,[\]{}'"]+/) ?? [];
    return list === void 0 || names.includes(branch) || names.includes("**");
  }
  const ON_PUSH = /^ {2}push:\n {4}branches: .*\n/m;
  const CONDITION = "vars.AWS_ROLE != ''";
  function waitForChecks(text, checks, branch) {
    return checks.callable ? needChecks(text, checks) : followChecks(text, checks, branch);
  }
  function needChecks(text, {path: path}) {
    const job = `  checks:\n    permissions:\n      contents: read\n    uses: ./${path}\n\n`;
    return replace(text, /^ {2}deploy:\n/m, `${job}  deploy:\n    needs: checks\n`);
  }
  function followChecks(text, {name: name}, branch) {
    const quoted = JSON.stringify(name);
    const trigger = `  workflow_run:\n    workflows: [${quoted}]\n    types: [completed]\n    branches: [${branch}]\n`;
    const passed = "github.event.workflow_run.conclusion == 'success' && github.event.workflow_run.event == 'push'";
    const condition = `${CONDITION} && (github.event_name == 'workflow_dispatch' || ${passed})`;
    return [ [ ON_PUSH, trigger ], [ `if: ${CONDITION}`, `if: ${condition}` ], [ "${{ inputs.commit }}", "${{ inputs.commit || github.event.workflow_run.head_sha }}" ], [ /^# Deploys the site on every push to \w+,/m, `# Deploys the site when ${name} has passed on ${branch},` ] ].reduce((done, [old, replacement]) => replace(done, old ?? "", String(replacement)), text);
  }
  function replace(text, old, replacement) {
    const done = text.replace(old, () => replacement);
    if (done === text) throw new Error(`deploy.yml has no ${old}`);
    return done;
  }
  // src/init/init.ts
  async function init({directory: directory, force: force, dryRun: dryRun, aws: wanted, previews: previews}, {top: top, findIds: findIds, ...caller}) {
    const folder = await readFolder(directory).catch(cause => {
      throw noFolder(directory, cause);
    });
    if (isEmpty(folder)) throw emptyFolder(directory);
    const repository = await (0, git_repository.k4)(caller, directory);
    if (repository && repository.prefix !== "") throw partOfRepository(directory, repository.top);
    const git = repository?.git ?? (0, git_git.lD)(caller, directory);
    const site = findSite(folder);
    const own = await readOwnFiles(top, site);
    const deployedBy = folder.paths.find(path => !isOurs(path) && deploys(path, folder.read(path)));
    const branch = await branchOf(directory);
    const files = new Map(choose({
      folder: folder,
      site: site,
      own: own,
      branch: branch,
      force: force
    }));
    const workflow = files.get(WORKFLOW);
    const checks = deployedBy === void 0 ? findChecks(withoutOurs(folder), branch) : void 0;
    if (deployedBy !== void 0) files.delete(WORKFLOW); else if (checks && workflow) files.set(WORKFLOW, {
      ...workflow,
      text: waitForChecks(workflow.text, checks, branch)
    });
    if (previews) for (const [name, file] of await readPreviewWorkflow(top)) files.set(name, file);
    const aws = wanted === "no" ? void 0 : await setUpAws(git, wanted === "online" ? findIds : void 0);
    if (aws !== void 0) {
      const scripts = await readScripts(directory, files, force);
      for (const [name, file] of awsFiles(await readOwnTemplate(top), scripts, aws)) files.set(name, file);
    }
    const written = [];
    const unchanged = [];
    const different = [];
    for (const [name, file] of [ ...files ].sort(([a], [b]) => a < b ? -1 : 1)) {
      const theirs = await (0, promises_.readFile)((0, external_node_path_.join)(directory, name), "utf8").catch(absent);
      if (theirs === file.text) unchanged.push(name); else if (theirs !== void 0 && !force) different.push({
        path: name,
        theirs: theirs,
        ours: file.text
      }); else {
        if (!dryRun) await write((0, external_node_path_.join)(directory, name), file, theirs === void 0);
        written.push(name);
      }
    }
    const ignored = await findIgnored(git, [ ...files.keys() ]);
    return {
      site: site,
      dryRun: dryRun,
      written: written,
      unchanged: unchanged,
      different: different,
      ignored: ignored,
      deployedBy: deployedBy,
      checks: checks,
      aws: aws
    };
  }
  function partOfRepository(directory, top) {
    return new problem.AF({
      code: "init/not-at-top",
      what: `${directory} is part of the repository at ${top}.`,
      why: "GitHub reads workflows only at the top of a repository, and CodeDeploy reads appspec.yml there.",
      fix: `Run "potato-deploy init ${top}", or give the site a repository of its own.`
    });
  }
  function choose(found) {
    const {folder: folder, site: site, own: own, branch: branch, force: force} = found;
    const theirs = folder.read("appspec.yml");
    if (site === void 0 && theirs !== void 0) return workflowFor(own, branch);
    const files = starterFor(site, own, branch);
    if (force || theirs === void 0 || theirs === files.get("appspec.yml")?.text) return files;
    return new Map([ ...files ].filter(([path]) => own.has(path)));
  }
  const isEmpty = ({paths: paths}) => paths.every(path => /^(\.[^/]*|README[^/]*|LICEN[CS]E[^/]*)$/i.test(path));
  const isOurs = path => path === WORKFLOW || path === PREVIEW_WORKFLOW;
  const withoutOurs = ({paths: paths, read: read}) => ({
    paths: paths.filter(path => !isOurs(path)),
    read: read
  });
  async function setUpAws(git, findIds) {
    const repository = repositoryOf(await git.ask([ "config", "--get", "remote.origin.url" ]) ?? "");
    if (findIds === void 0) return {
      repository: repository,
      ids: void 0
    };
    if (repository !== void 0) return {
      repository: repository,
      ids: await findIds(repository)
    };
    throw new problem.AF({
      code: "init/no-remote",
      what: 'The remote "origin" is not a repository on GitHub.',
      why: "--online asks GitHub for the ids of the repository and its owner.",
      fix: 'Add the remote ("git remote add origin git@github.com:OWNER/NAME.git"), or remove --online.'
    });
  }
  async function readScripts(directory, files, force) {
    const read = async name => {
      const theirs = await (0, promises_.readFile)((0, external_node_path_.join)(directory, name), "utf8").catch(absent);
      const ours = files.get(name)?.text;
      return force ? ours ?? theirs : theirs ?? ours;
    };
    const [settings, provision] = await Promise.all([ read("hooks/settings.sh"), read("hooks/provision.sh") ]);
    return settings === void 0 || provision === void 0 ? void 0 : {
      settings: settings,
      provision: provision
    };
  }
  const deploys = (path, text = "") => path.startsWith(".github/workflows/") && /potato-deploy@|codedeploy|aws deploy /i.test(text);
  async function branchOf(directory) {
    const read = path => (0, promises_.readFile)((0, external_node_path_.join)(directory, ".git", path), "utf8").catch(() => "");
    const remote = (await read("refs/remotes/origin/HEAD")).match(/refs\/remotes\/origin\/([\w./-]+)/)?.[1];
    if (remote !== void 0) return remote;
    return (await read("HEAD")).trim() === "ref: refs/heads/master" ? "master" : "main";
  }
  async function write(path, file, isNew) {
    await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
      recursive: true
    });
    await (0, promises_.writeFile)(path, file.text, {
      mode: file.executable ? 493 : 420,
      flag: isNew ? "wx" : "w"
    });
  }
  function absent(error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  function emptyFolder(directory) {
    return new problem.AF({
      code: "init/no-site",
      what: `There is no site in ${directory} yet.`,
      why: "init writes what is needed to deploy the site that it finds: a Django site, another Python application (WSGI or ASGI), a Node server, or a folder of pages with an index.html. For anything else it writes an AppSpec to fill in.",
      fix: 'Start a site ("django-admin startproject mysite .", or an index.html is enough), then run init again; or name its folder: "potato-deploy init DIR".'
    });
  }
  function noFolder(directory, cause) {
    return new problem.AF({
      code: "command/directory",
      what: `${directory} cannot be read.`,
      why: cause instanceof Error ? cause.message : String(cause),
      fix: 'Give the site\'s folder: "potato-deploy init DIR".',
      cause: cause
    });
  }
  var appspec_appspec = __webpack_require__(57906);
  var lifecycle = __webpack_require__(88771);
  var npx = __webpack_require__(26164);
  // src/init/found-text.ts
  function foundText(site) {
    const {title: title, parts: parts} = found_text_describe(site);
    const rows = parts.flatMap(([name, value, by]) => value === void 0 || value === "" ? [] : [ `  ${name}: ${value}${by ? ` (${by})` : ""}` ]);
    return [ title, ...rows ];
  }
  function found_text_describe(site) {
    switch (site.kind) {
     case "django":
      return {
        title: `Found a Django site in ${site.project || "the top folder"} (${site.path}):`,
        parts: [ [ "settings", site.settings, site.settingsFile ], [ "application", site.application && `${site.application}, ${site.protocol}`, serverOf(site, "") ], requirementsOf(site), [ "gunicorn", site.gunicorn?.path ], [ "nginx", site.nginx?.path ], [ "documentation", site.docs ], ...found_text_commandsOf(site) ]
      };

     case "python":
      return {
        title: `Found ${site.protocol === "ASGI" ? "an" : "a"} ${site.protocol} application in ${site.project || "the top folder"} (${site.path}):`,
        parts: [ [ "application", site.name ], [ "start", settings_file_startOf(site), serverOf(site, settings_file_startOf(site)) ], requirementsOf(site), ...found_text_commandsOf(site) ]
      };

     case "node":
      return {
        title: `Found a Node server in ${site.project || "the top folder"} (${site.path}):`,
        parts: [ [ "start", site.start, site.startPath ], [ "requirements", site.lock ], ...found_text_commandsOf(site) ]
      };

     case "pages":
      return {
        title: `Found a folder of pages: ${site.pages || "the top folder"} (${site.path}):`,
        parts: [ [ "build", site.build ] ]
      };

     default:
      return site;
    }
  }
  function serverOf({deployed: {web: web}}, used) {
    return web && (web.command === used ? web.path : `${web.path}: ${web.command}`);
  }
  function requirementsOf({requirements: requirements}) {
    const tool = requirements && [ requirements.tool, requirements.options ].filter(Boolean).join(" ");
    return [ "requirements", requirements?.path, tool ];
  }
  function found_text_commandsOf({build: build, before: before, processes: processes, deployed: deployed}) {
    return [ [ "build", build ], [ "before", before ], ...processes.map(({name: name, command: command}) => [ "process", `${name}: ${command}`, deployed.processesPath ]), [ "left out", deployed.leftOut.join(", "), "for development" ] ];
  }
  // src/init/init-text.ts
  function initText(started) {
    return linesFor(started).map(line => [ line.match(/^ */)?.[0] ?? "", line.trimStart() ]);
  }
  const init_text_UNRECOGNIZED = "Found no Django site, no other Python application, no Node server and no index.html: the AppSpec is a template to fill in.";
  function linesFor(started) {
    const {site: site, dryRun: dryRun, written: written, unchanged: unchanged, different: different, ignored: ignored, deployedBy: deployedBy} = started;
    return [ ...site ? foundText(site) : [ init_text_UNRECOGNIZED ], ...section(`${dryRun ? "Would write" : "Wrote"} ${count(written.length)}:`, gather(written)), ...section(`Already up to date, ${count(unchanged.length)}:`, gather(unchanged)), ...section("Kept, because yours differ (--force overwrites them):", different.flatMap(differenceText)), ...section("Ignored by git, so they would not be deployed:", ignored.map(ignoredText)), ...deployedBy ? [ "", `${WORKFLOW} is not written: ${deployedBy} already deploys.` ] : [], ...started.checks && written.includes(WORKFLOW) ? [ "", checksText(started.checks) ] : [], ...section("Edit:", edits(started)), "", "Next:", `  ${npx.z} check`, `  ${npx.z} rehearse`, ...started.aws === void 0 ? [] : COMMANDS.map(line => `  ${line}`) ];
  }
  const COMMANDS = [ `aws cloudformation deploy --template-file ${TEMPLATE} --stack-name potato-deploy --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://${PARAMETERS}`, "aws cloudformation describe-stacks --stack-name potato-deploy --query 'Stacks[0].Outputs'" ];
  function checksText({path: path, callable: callable}) {
    const how = callable ? "runs it first (needs)" : "starts after it has passed (workflow_run)";
    return `${path} checks the site: ${WORKFLOW} ${how}.`;
  }
  function parameterEdits({repository: repository, ids: ids}) {
    return [ ...repository === void 0 ? [ `${PARAMETERS}: Repository` ] : [], ...ids === void 0 ? [ `${PARAMETERS}: RepositoryId and OwnerId, or run init again with --aws --online --force` ] : [], `what the account already has: docs/aws.md of potato-deploy lists the parameters` ];
  }
  const count = number => number === 1 ? "1 file" : `${number} files`;
  const section = (title, lines) => lines.length === 0 ? [] : [ "", title, ...lines.map(line => `  ${line}`) ];
  function gather(paths) {
    const hooks = paths.filter(path => path.startsWith("hooks/"));
    const others = paths.filter(path => !path.startsWith("hooks/"));
    return hooks.length === 0 ? others : [ ...others, hooks.length === 1 ? hooks.join() : `hooks/ (${hooks.length} files)` ];
  }
  function differenceText({path: path, theirs: theirs, ours: ours}) {
    if (path !== "appspec.yml") return [ path ];
    return [ path, ...lifecycle.qY.flatMap(event => eventDifference(event, scripts(theirs, event), scripts(ours, event))) ];
  }
  const ignoredText = ({path: path, rule: rule}) => `${path} (${rule}): git add --force ${path}`;
  function eventDifference(event, theirs, ours) {
    return theirs === ours ? [] : [ `  ${event} runs ${theirs || "nothing"}; ours: ${ours || "nothing"}` ];
  }
  function scripts(text, event) {
    const parsed = (0, appspec_appspec.parseAppSpec)(text, {
      path: "appspec.yml"
    });
    const appspec = parsed.ok ? parsed.appspec : parsed.readable;
    return (0, appspec_appspec.scriptsOf)(appspec, event).map(({location: location}) => location.value).join(", ");
  }
  function edits({site: site, written: written, unchanged: unchanged, different: different, deployedBy: deployedBy, aws: aws}) {
    const ours = [ ...written, ...unchanged, ...different.map(({path: path}) => path) ];
    const theirs = different.find(({path: path}) => path === "appspec.yml")?.theirs;
    const hasOurHooks = theirs === void 0 || lifecycle.qY.some(event => scripts(theirs, event).includes("hooks/"));
    return [ ...site && !hasOurHooks ? [ "appspec.yml: yours runs nothing from hooks/; to try ours, rename yours and run init again" ] : [], ...site === void 0 && ours.includes("appspec.yml") ? [ "appspec.yml: which files go where, and which of your scripts each event runs" ] : [], ...site && ours.includes("hooks/settings.sh") ? siteEdits(site, ours) : [], ...ours.includes(WORKFLOW) && deployedBy === void 0 ? [ "repository variables on GitHub: AWS_ROLE and AWS_REGION, from the outputs of aws/template.yml" ] : [], ...ours.includes(PREVIEW_WORKFLOW) ? PREVIEW_EDITS : [], ...aws === void 0 ? [] : parameterEdits(aws) ];
  }
  const PREVIEW_EDITS = [ `${PREVIEW_WORKFLOW}: deployment-group-from, the group to copy, and deployment-group-tags, the tag of the preview instances`, "repository variable on GitHub: AWS_PREVIEW_ROLE, from the outputs of aws/template.yml with Previews=yes, best in an AWS account of its own" ];
  function siteEdits(site, ours) {
    const settings = "hooks/settings.sh: the names and paths of this site, first its host name (SITE)";
    switch (site.kind) {
     case "django":
      return [ settings, ...djangoEdits(site, ours) ];

     case "python":
      return [ settings, ...packageEdits(site), ...site.requirements ? [] : [ "hooks/settings.sh: REQUIREMENTS, as no list of packages was found" ], SECRETS ];

     case "node":
      return [ settings, `${site.startPath}: the server has to listen on the port in the environment variable PORT`, ...site.lock ? [] : [ `a lock file beside ${site.path}, so that every release installs the same packages` ], SECRETS ];

     case "pages":
      return [ settings ];

     default:
      return site;
    }
  }
  const SECRETS = "a file with the secrets, if there are any, put on the instance (SECRETS); a rehearsal gets it with --file SRC:DEST";
  function withoutDatabase({pageWithoutDatabase: page, nginx: nginx}) {
    if (page === "/") return "MIGRATE=ignore";
    return `MIGRATE=ignore VERIFY_PAGE=${page === void 0 ? "" : `http://${nginx?.name ?? "localhost"}${page}`}`;
  }
  function packageEdits({requirements: requirements, deployed: {image: image}}) {
    const list = requirements?.path ?? "";
    const more = image?.packages.filter(name => !list.endsWith(name.replace(/^.*\//, ""))) ?? [];
    if (requirements === void 0 || more.length === 0) return [];
    return [ `${list}: ${image?.path} also installs ${[ ...new Set(more) ].join(", ")}` ];
  }
  function djangoEdits(site, ours) {
    const lines = [ ...packageEdits(site) ];
    if (site.absentSettings) lines.push(`hooks/settings.sh: DJANGO_SETTINGS, as ${site.absentSettings}, which an image of the site names, is not in the repository`);
    if (site.settingsFile && !site.nginx) lines.push(`${site.settingsFile}: ALLOWED_HOSTS, for a SITE other than localhost`);
    if (site.gunicorn && !site.gunicorn.port && !site.nginx) lines.push(`${ownNginx(site)}: proxy_pass, the address that ${site.gunicorn.path} binds to`);
    if (site.database === "sqlite3") lines.push(`hooks/settings.sh: SHARED names app/db.sqlite3, which all releases share; change it if DATABASES uses another file, or none`); else if (site.database) lines.push(`the database (${site.database}): if a rehearsal cannot reach it, add --file FILE:/etc/potato-deploy.sh with a file that contains ${withoutDatabase(site)}`);
    if (site.nginx && site.nginx.certificates.length > 0) lines.push(`files that ${site.nginx.path} reads on the instance; for a rehearsal, --file SRC:DEST: ${site.nginx.certificates.join(", ")}`);
    if (site.requirements === void 0 && ours.includes("requirements.txt")) lines.push("requirements.txt: other packages that the site imports");
    if (site.readsEnvironment) lines.push("a file with the secrets on the instance (SECRETS); for a rehearsal, --file SRC:DEST");
    return lines;
  }
  // src/cli/commands/init.ts
  async function runInit(request, terminal) {
    const {write: write} = terminal;
    const started = await init(request, {
      ...terminal,
      findIds: name => findIds(name, terminal)
    });
    for (const [margin, text] of initText(started)) write(margin + (0, safe_text.g$)(text));
    return 0;
  }
  async function findIds(repository, {github: github, clock: clock}) {
    const found = await (0, octokit.u)({
      ...github,
      http: (0, http.bI)({
        clock: clock
      })
    }).findIds(repository);
    if (typeof found !== "string") return found;
    throw new problem.AF({
      code: "init/no-ids",
      what: `Could not read the ids of ${repository} from GitHub.`,
      why: found,
      fix: "Set GITHUB_TOKEN if the repository is private, or remove --online and write RepositoryId and OwnerId yourself."
    });
  }
}),
// src/cli/container.ts
91166: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    runInContainer: () => runInContainer
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var owned_folder = __webpack_require__(80380);
  var problem = __webpack_require__(19341);
  var process = __webpack_require__(14831);
  var base_image = __webpack_require__(41301);
  var engine_environment = __webpack_require__(34278);
  // src/cli/container-base.ts
  const COPY = 'mkdir -p "$1" && rm -rf "$2.partial" && cp -a -x / "$2.partial" && mv -T "$2.partial" "$2"';
  async function copyBase(image, cache, options) {
    const {engine: engine, runOptions: runOptions, volume: volume, env: env, onCopy: onCopy} = options;
    const {id: id} = await (0, base_image.F1)(image, env, [ engine ]);
    const inVolume = (0, base_image.YR)("/mnt");
    const start = (...command) => (0, process.eF)(engine, [ ...runOptions, "--rm", "--volume", `${volume}:/mnt`, image, ...command ], {
      env: env
    });
    const {exit: isMissing} = await start("test", "-d", `${inVolume}/${id}`);
    if (isMissing !== 0) {
      onCopy();
      const {exit: exit, stderr: stderr} = await start("sh", "-c", COPY, "copy", inVolume, `${inVolume}/${id}`);
      if (exit !== 0) throw (0, base_image.Iz)(image, stderr.toString().trim());
    }
    return `${(0, base_image.YR)(cache)}/${id}`;
  }
  var container_image = __webpack_require__(67578);
  var root_consent = __webpack_require__(2202);
  // src/cli/container.ts
  async function runInContainer(args, options, terminal) {
    const engine = options.engine ?? await choosePlace(options, terminal);
    if (engine === "here") return;
    if (engine === "nowhere") {
      const exit = terminal.host.platform === "linux" ? await (0, root_consent.Z)(args, terminal) : void 0;
      if (exit === void 0) throw nowhere(terminal.host.platform);
      return exit;
    }
    if (!await isUsable(engine, terminal)) throw notUsable(engine);
    const onLinux = terminal.host.platform === "linux";
    const system = onLinux ? "this machine's system" : "its own Debian";
    terminal.write(terminal.style.faint(`Running in a privileged container of ${engine}, on ${system}.`));
    const cache = onLinux ? (0, external_node_fs_.realpathSync)((0, owned_folder.C)(terminal.cache)) : "/var/cache/potato-deploy";
    const env = (0, engine_environment.I)(terminal.env);
    const runOptions = [ ...globalOptions(engine, terminal), "run", ...await limits(engine, terminal) ];
    const {base: base} = options;
    const folder = base !== void 0 && (0, base_image.wu)(base) ? await copyBase(base, cache, {
      engine: engine,
      runOptions: runOptions,
      volume: VOLUME,
      env: env,
      onCopy: () => terminal.write(terminal.style.faint(`Unpacking the image ${base}; later rehearsals reuse it.`))
    }) : void 0;
    const inside = argumentsInside(args, folder);
    const plan = onLinux ? await planOnHost(engine, inside, cache, options, terminal) : await planInImage(engine, inside, cache, options, terminal);
    return await (0, process.gW)(engine, [ ...runOptions, ...plan ], env);
  }
  async function choosePlace({host: isHost}, terminal) {
    const {host: host} = terminal;
    if (isHost || host.platform === "linux" && host.uid === 0) return "here";
    if (host.platform === "linux") {
      const sudo = await (0, process.eF)("sudo", [ "-n", "true" ], {
        env: (0, engine_environment.I)(terminal.env)
      }).catch(() => {});
      if (sudo?.exit === 0) return "here";
    }
    for (const engine of container_image.ug) if (await isUsable(engine, terminal)) return engine;
    return "nowhere";
  }
  async function isUsable(engine, terminal) {
    const env = (0, engine_environment.I)(terminal.env);
    const format = engine === "podman" ? "{{.Host.Security.Rootless}}" : "{{.SecurityOptions}}";
    const {exit: exit, stdout: stdout} = await (0, process.eF)(engine, [ "info", "--format", format ], {
      env: env
    }).catch(() => ({
      exit: 1,
      stdout: ""
    }));
    return exit === 0 && !/true|rootless/.test(stdout.toString());
  }
  const SANDBOX_OPTIONS = [ "--rm", "--interactive", "--privileged", "--network", "host", "--cgroupns", "host" ];
  async function planOnHost(engine, args, cache, {directory: directory, outputs: outputs}, terminal) {
    const {host: host, path: path} = terminal;
    await haveImage(engine, container_image.Vu, terminal, () => importLinks(host.temporary));
    for (const output of outputs) (0, external_node_fs_.writeFileSync)(output, "", {
      flag: "a"
    });
    return [ ...SANDBOX_OPTIONS, "--volume", "/:/host:ro,rslave", "--volume", `${VOLUME}:/host${cache}`, ...mount(directory, `/host${(0, 
    external_node_fs_.realpathSync)(directory)}`, "ro"), ...outputs.flatMap(output => mount(output, `/host${(0, 
    external_node_fs_.realpathSync)(output)}`, "rw")), ...environment(terminal, {
      PATH: path,
      XDG_CACHE_HOME: (0, external_node_path_.join)(cache, ".."),
      ...host.uid > 0 && {
        SUDO_UID: String(host.uid)
      }
    }), container_image.Vu, "/usr/bin/bash", "-c", container_image.oZ, "enter", terminal.directory, host.node, (0, 
    external_node_path_.join)(host.bundle, "cli.js"), ...args ];
  }
  async function planInImage(engine, args, cache, {directory: directory, base: base, files: files, provision: provision, agentPackage: agentPackage, outputs: outputs}, terminal) {
    await haveImage(engine, container_image.rJ, terminal, () => ({
      args: [ "build", "--tag", container_image.rJ, "-" ],
      input: container_image.ww
    }));
    for (const output of outputs) (0, external_node_fs_.writeFileSync)(output, "", {
      flag: "a"
    });
    const read = [ directory, ...files.map(({source: source}) => source), ...provision === void 0 ? [] : [ (0, 
    external_node_path_.join)(provision, "..") ], ...agentPackage === void 0 ? [] : [ agentPackage ], ...base === void 0 || (0, 
    base_image.wu)(base) ? [] : [ base ] ];
    return [ ...SANDBOX_OPTIONS, "--volume", `${VOLUME}:${cache}`, "--workdir", unixPath(terminal.directory), ...mount((0, 
    external_node_path_.join)(terminal.host.bundle, ".."), "/opt/potato-deploy", "ro"), ...read.flatMap(path => mount(path, unixPath(path), "ro")), ...outputs.flatMap(output => mount(output, unixPath(output), "rw")), ...environment(terminal, {
      XDG_CACHE_HOME: (0, external_node_path_.join)(cache, "..")
    }), container_image.rJ, "node", "/opt/potato-deploy/dist/cli.js", ...args.map(unixPath) ];
  }
  const VOLUME = "potato-deploy-cache";
  async function haveImage(engine, image, terminal, make) {
    const {write: write, style: style} = terminal;
    const env = (0, engine_environment.I)(terminal.env);
    const {exit: exit} = await (0, process.eF)(engine, [ "image", "inspect", image ], {
      env: env
    });
    if (exit === 0) return;
    write(style.faint(`Building the image ${image}; later rehearsals reuse it.`));
    const {args: args, input: input} = await make();
    const made = await (0, process.eF)(engine, args, {
      env: env,
      input: input
    });
    if (made.exit === 0) return;
    throw new problem.AF({
      code: "rehearsal/container-image",
      what: `${engine} could not build the image ${image}.`,
      why: made.stderr.toString().trim().split("\n").at(-1) ?? "",
      fix: `Check that "${engine} pull debian" works, then run the command again.`
    });
  }
  async function importLinks(temporary) {
    const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(temporary, "potato-deploy-image-"));
    try {
      for (const name of [ "etc", "host", "proc", "tmp" ]) (0, external_node_fs_.mkdirSync)((0, 
      external_node_path_.join)(folder, name));
      for (const name of container_image.B) (0, external_node_fs_.symlinkSync)(`host/${name}`, (0, 
      external_node_path_.join)(folder, name));
      const {stdout: stdout} = await (0, process.eF)("tar", [ "-c", "-C", folder, "." ], {
        env: {
          PATH: "/usr/bin:/bin"
        }
      });
      return {
        args: [ "import", "-", container_image.Vu ],
        input: stdout
      };
    } finally {
      (0, external_node_fs_.rmSync)(folder, {
        recursive: true
      });
    }
  }
  function globalOptions(engine, {env: env}) {
    return engine === "podman" && (0, external_node_fs_.existsSync)("/sys/fs/cgroup/unified") && env["CONTAINER_HOST"] === void 0 ? [ "--runtime", "runc" ] : [];
  }
  const LIMIT = 16384;
  async function limits(engine, terminal) {
    if (engine === "docker") return [];
    const {stdout: stdout} = await (0, process.eF)("bash", [ "-c", "ulimit -Hn; ulimit -Hu" ], {
      env: (0, engine_environment.I)(terminal.env)
    });
    const [files = LIMIT, processes = LIMIT] = stdout.toString().trim().split("\n").map(limit => Math.min(LIMIT, Number(limit) || LIMIT));
    return [ "--ulimit", `nofile=${files}:${files}`, "--ulimit", `nproc=${processes}:${processes}` ];
  }
  function environment({color: color, columns: columns, terminal: terminal}, more) {
    const variables = {
      ...more,
      TERM: terminal,
      ...color ? {
        FORCE_COLOR: "1"
      } : {
        NO_COLOR: "1"
      },
      ...columns !== void 0 && {
        COLUMNS: String(columns)
      }
    };
    return Object.entries(variables).flatMap(([name, value]) => [ "--env", `${name}=${value}` ]);
  }
  function mount(source, destination, mode) {
    return [ "--volume", `${source}:${destination}:${mode}` ];
  }
  function argumentsInside(args, base) {
    const inside = args.filter((word, index) => !/^--in(=|$)/.test(word) && args[index - 1] !== "--in");
    if (base === void 0) return inside;
    return inside.map((word, index) => inside[index - 1] === "--base" ? base : word.startsWith("--base=") ? `--base=${base}` : word);
  }
  function unixPath(path) {
    return path.replace(/^([A-Za-z]):[\\/]/, (_, drive) => `/${drive.toLowerCase()}/`).replaceAll("\\", "/");
  }
  function notUsable(engine) {
    return new problem.AF({
      code: "rehearsal/no-container",
      what: `${engine} does not respond here, or runs without root.`,
      why: "A rehearsal mounts a file system of its own in a privileged container.",
      fix: engine === "podman" ? 'Start its service as root and set CONTAINER_HOST (unix:///run/podman/podman.sock), or run "podman machine set --rootful".' : 'Start Docker, and check that "docker info" works.'
    });
  }
  function nowhere(platform) {
    return new problem.AF({
      code: platform === "linux" ? "rehearsal/no-root" : "rehearsal/not-linux",
      what: platform === "linux" ? "A rehearsal needs root: sudo asks for a password here, and neither Docker nor Podman responds." : `A rehearsal needs Linux; this is ${platform}, and neither Docker nor Podman responds.`,
      why: "Its sandbox uses Linux namespaces and an overlay file system.",
      fix: platform === "linux" ? "Run the command with sudo, or start Docker or Podman (with root) and run the command again." : 'Start Docker or Podman and run the command again, or rehearse on a GitHub runner with the input "rehearse: true".'
    });
  }
}),
// src/cli/commands/rehearse.ts
62526: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runRehearsal: () => runRehearsal
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var safe_text = __webpack_require__(7253);
  // src/rehearsal/failures-only.ts
  function failuresOnly(show) {
    let script = [];
    return notice => {
      switch (notice.kind) {
       case "script-started":
        script = [ notice ];
        break;

       case "output":
        script.push(notice);
        break;

       case "script-ended":
        if (notice.exit !== 0) script.forEach(show);
        break;

       case "download-retry":
        show(notice);
        break;

       default:
      }
    };
  }
  // src/rehearsal/interleave.ts
  function createInterleaver(showNotice) {
    const waiting = [];
    let shown = "";
    let running = "";
    const release = () => {
      for (let next = waiting[0]; next?.event === shown; next = waiting[0]) {
        waiting.shift();
        showNotice(next.notice);
      }
    };
    return {
      addNotice: notice => {
        if (notice.kind === "script-started") running = notice.event;
        waiting.push({
          event: running,
          notice: notice
        });
        release();
      },
      addEvent: ({event: event, status: status}, show) => {
        if (status === "InProgress") show();
        shown = event;
        release();
        if (status !== "InProgress") show();
      }
    };
  }
  var notice_text = __webpack_require__(58836);
  var rehearsal = __webpack_require__(58724);
  var root_consent = __webpack_require__(2202);
  // src/cli/commands/rehearse.ts
  async function runRehearsal(options, terminal) {
    const {write: write, show: show, style: style} = terminal;
    if (!await (0, root_consent.f)(terminal)) return 1;
    const showNotice = notice => {
      const [margin, text] = (0, notice_text.r1)(notice) ?? [];
      if (text !== void 0) write(style.faint(margin + (0, safe_text.g$)(text)));
    };
    const order = createInterleaver(options.quiet ? failuresOnly(showNotice) : showNotice);
    try {
      const deployments = await (0, rehearsal.K)({
        ...terminal,
        options: options,
        onAftermath: notes => {
          for (const {level: level, text: text, lines: lines} of notes) {
            const [mark, shown] = level === "warning" ? [ "! ", style.doubtful ] : [ "", style.faint ];
            write(shown(notice_text.jS + mark + (0, safe_text.g$)(text)));
            for (const line of lines) write(shown(`${notice_text.jS}  \u2502 ${(0, safe_text.g$)(line)}`));
          }
        },
        openDeploying: () => openDeploying(options, order, terminal),
        announce: title => write(`\n${style.strong(title)}`),
        onSetup: notice => {
          const lines = (0, notice_text.$Z)(notice).map(safe_text.g$);
          for (const line of lines) write(style.faint(line));
          show(notice.kind === "up" || notice.kind === "kept" ? void 0 : lines[0]);
        },
        onAgent: notice => {
          if (notice.kind !== "output") show(notice.kind === "script-started" ? (0, safe_text.g$)(notice.script) : void 0);
          order.addNotice(notice);
        }
      });
      const outcomes = deployments.map(({outcome: outcome}) => outcome);
      if (options.summary) {
        const {summaryOf: summaryOf} = await __webpack_require__.e(5949).then(__webpack_require__.bind(__webpack_require__, 45949));
        (0, external_node_fs_.writeFileSync)(options.summary, outcomes.map(summaryOf).join("\n"));
      }
      if (options.json) (0, external_node_fs_.writeFileSync)(options.json, `${JSON.stringify({
        deployments: deployments
      }, null, 2)}\n`);
      return outcomes.every(({status: status}) => status === "Succeeded") ? 0 : 1;
    } finally {
      show(void 0);
    }
  }
  async function openDeploying(options, order, terminal) {
    const {readInputs: readInputs} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7480), __webpack_require__.e(6208) ]).then(__webpack_require__.bind(__webpack_require__, 27480));
    const {NO_JOB: NO_JOB} = await __webpack_require__.e(7712).then(__webpack_require__.bind(__webpack_require__, 67712));
    const {createTerminalReport: createTerminalReport} = await __webpack_require__.e(8914).then(__webpack_require__.bind(__webpack_require__, 28914));
    const log = createTerminalReport({
      ...terminal,
      logs: false
    });
    return {
      report: progress => progress.kind === "event" ? order.addEvent(progress.state, () => log(progress)) : log(progress),
      requestFor: (commit, {application: application, group: group, repository: repository, region: region}) => {
        const names = {
          "application-name": application,
          "deployment-group-name": group,
          "aws-region": region
        };
        return readInputs({
          raw: {
            ...names,
            repository: repository,
            commit: commit,
            check: String(options.check),
            "when-older": "deploy"
          },
          job: NO_JOB,
          nonce: (0, external_node_crypto_.randomBytes)(4).toString("hex")
        });
      }
    };
  }
}),
// src/cli/commands/serve.ts
74075: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    serve: () => serve
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
  var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
  var _rehearsal_emulator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4421);
  var _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58836);
  var _root_consent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2202);
  async function serve(options, terminal) {
    const {write: write, complain: complain, style: style, signal: signal} = terminal;
    if (!await (0, _root_consent_js__WEBPACK_IMPORTED_MODULE_4__.f)(terminal)) return 1;
    const onSetup = notice => {
      for (const line of (0, _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.$Z)(notice)) complain(style.faint((0, 
      _core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(line)));
    };
    const emulator = await (0, _rehearsal_emulator_js__WEBPACK_IMPORTED_MODULE_2__.s)({
      ...terminal,
      options: options,
      provisionedBy: [ void 0 ],
      onSetup: onSetup,
      onAgent: () => {}
    });
    try {
      write((0, _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.KS)(emulator));
      complain(style.faint("Serving until Ctrl-C."));
      await Promise.race([ (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, "abort"), emulator.instance.ended ]);
      if (!signal.aborted) {
        complain("The instance was stopped by another process, so nothing can be deployed any more.");
        return 1;
      }
      if (options.keep) emulator.keep();
      return 0;
    } finally {
      await emulator.close();
    }
  }
})
};
