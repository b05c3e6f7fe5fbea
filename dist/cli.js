#!/usr/bin/env node
// The modules of this file (of a package: how many). Each begins with its path.
//   src/check/output-cache.ts
//   src/check/shellcheck.ts
//   src/cli.ts
//   src/cli/arguments.ts
//   src/cli/command-table.ts
//   src/cli/commands/check.ts
//   src/cli/container-image.ts
//   src/cli/instance-arguments.ts
//   src/cli/live-line.ts
//   src/cli/parse-options.ts
//   src/cli/root-consent.ts
//   src/cli/terminal-log.ts
//   src/cli/terminal.ts
module.exports = {
// src/cli/command-table.ts
4153: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Lo: () => COMMANDS,
    OF: () => SHELLS,
    l9: () => INSTANCE_OPTIONS,
    nZ: () => COMMAND_NAMES
  });
  var _check_format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);
  var _instance_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26014);
  var _rehearsal_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28642);
  var _container_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67578);
  const SHELLS = [ "bash", "zsh", "fish" ];
  const flag = does => ({
    type: "boolean",
    does: does
  });
  const text = (value, does) => ({
    type: "string",
    value: value,
    does: does
  });
  const FOLDER = text("DIR", "take only this folder of DIR: it is deployed from S3, with its own appspec.yml");
  const INSTANCE_OPTIONS = {
    folder: FOLDER,
    provision: text("FILE", "run this as root in the fresh sandbox (default: hooks/provision.sh of the first revision that has one)"),
    base: text("BASE", "root file system of the instance: a folder with another system's root (starting with ./ or /), or an image of Docker or Podman (default: this machine's system)"),
    file: {
      ...text("SRC:DEST", "put a local file on the instance first; may be repeated"),
      multiple: true
    },
    application: text("NAME", "the application in the emulator (default: as in the action)"),
    group: text("NAME", "the deployment group in the emulator (default: as in the action)"),
    keep: flag("leave the sandbox up, and print how to enter it"),
    host: flag("no sandbox: this machine is the instance; requires CI=true or --yes"),
    yes: flag("with --host: this machine may be changed"),
    network: {
      ...text("NETWORK", "own (default), or host: the network of this machine; a hook that mounts can then reach it"),
      choices: _instance_choices_js__WEBPACK_IMPORTED_MODULE_1__.O
    },
    in: {
      ...text("ENGINE", "run in a privileged container of docker or podman (default: if this machine does not run Linux or root is not available)"),
      choices: _container_image_js__WEBPACK_IMPORTED_MODULE_2__.ug
    },
    agent: {
      ...text("AGENT", "own (default), or aws: AWS's own agent runs the lifecycle events"),
      choices: _rehearsal_options_js__WEBPACK_IMPORTED_MODULE_3__.jw
    },
    "agent-package": text("FILE", "with --agent aws: its package, a .deb, an .rpm, a tar archive or a folder (default: the one on the instance)"),
    "no-systemd": flag("do not start systemd in the sandbox"),
    root: text("DIR", "the agent's deployment root (with --host: a temporary folder that is printed)")
  };
  const GROUP_OPTIONS = {
    application: text("NAME", "the application (default: as in the action)"),
    group: text("NAME", "the deployment group (default: as in the action)"),
    region: text("REGION", "default: AWS_REGION, then AWS_DEFAULT_REGION")
  };
  const COMMIT = text("REF", "deploy this commit instead of the working tree");
  const COMMANDS = {
    check: {
      operand: "[DIR]",
      does: "reports what would fail in appspec.yml, its hook scripts and what it installs",
      options: {
        commit: text("REF", "check this commit instead of the working tree"),
        folder: FOLDER,
        format: {
          ...text("FORMAT", "text (default), github (annotations), json, sarif (code scanning)"),
          choices: _check_format_text_js__WEBPACK_IMPORTED_MODULE_0__.y
        }
      }
    },
    init: {
      operand: "[DIR]",
      does: "writes appspec.yml, hooks/ and .github/workflows/deploy.yml into a site's repository, and says what to edit",
      options: {
        force: flag("also overwrite existing files that differ"),
        "dry-run": flag("write nothing, and say what would be written"),
        aws: flag("write aws/template.yml with the site's settings and aws/parameters.json, and print the command to deploy them"),
        online: flag("with --aws: ask GitHub for the ids of the repository and its owner (GITHUB_TOKEN, if it is private)"),
        previews: flag("also write .github/workflows/preview.yml, which deploys each pull request to a deployment group of its own")
      }
    },
    rehearse: {
      operand: "[DIR]",
      does: "deploys the working tree of DIR to a fresh sandbox, then again as an update, through the real action, an emulator of CodeDeploy on 127.0.0.1, and the real hooks",
      options: {
        commit: COMMIT,
        from: text("REF", "what the first of the two deployments installs (default: the same revision)"),
        once: flag("deploy once, without the update"),
        "no-check": flag("deploy even if the check finds errors"),
        "after-failure": flag("deploy the update even if the first deployment has failed"),
        "no-reboot": flag("do not restart the instance at the end (default: restart it if a unit was enabled or a port opened)"),
        quiet: flag("show only the output of hook scripts that fail"),
        summary: text("FILE", "write the job summary, as Markdown"),
        json: text("FILE", "write every event and everything that the scripts printed"),
        ...INSTANCE_OPTIONS
      }
    },
    serve: {
      operand: "[DIR]",
      does: 'starts the emulator alone, with one instance, and prints shell "export" lines for any AWS client',
      options: {
        port: text("N", "port to listen on (default: any free port)"),
        ...INSTANCE_OPTIONS
      }
    },
    explain: {
      operand: "CODE",
      does: "prints the cause, the fix and an example of a code, such as appspec/hook-missing",
      options: {}
    },
    status: {
      operand: "",
      does: "shows the active deployment of a deployment group, or the last one",
      options: GROUP_OPTIONS
    },
    stop: {
      operand: "",
      does: "stops the active deployment of a deployment group, after asking, if a user created it",
      options: {
        ...GROUP_OPTIONS,
        yes: flag("do not ask for confirmation")
      }
    },
    enter: {
      operand: "[PROCESS]",
      does: "opens a shell in a sandbox that was kept or is running; lists them if there are several",
      options: {}
    },
    cache: {
      operand: "",
      does: "shows what is kept on this machine for later rehearsals",
      options: {
        empty: flag("remove all of it")
      }
    },
    completion: {
      operand: SHELLS.join("|"),
      does: "prints a completion script for that shell",
      options: {}
    },
    help: {
      operand: "[COMMAND]",
      does: "shows this, or the options of one command",
      options: {}
    }
  };
  const COMMAND_NAMES = Object.keys(COMMANDS);
}),
// src/cli.ts
33986: (function (__webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      __webpack_require__.r(__webpack_exports__);
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
      var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82556);
      var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59665);
      var _core_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6430);
      var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19341);
      var _core_problem_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93441);
      const terminal = (0, _cli_terminal_js__WEBPACK_IMPORTED_MODULE_3__.j)(require("url").pathToFileURL(__filename).href);
      const {write: write, complain: complain, style: style, signal: signal, host: host} = terminal;
      async function main() {
        const {env: env} = process;
        const region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || void 0;
        const caller = {
          directory: process.cwd(),
          ci: env["CI"] === "true",
          region: region
        };
        const command = (0, _cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__.U)(process.argv.slice(2), caller);
        switch (command.kind) {
         case "help":
          {
            const {usage: usage} = await __webpack_require__.e(3534).then(__webpack_require__.bind(__webpack_require__, 63534));
            write(usage(command.command, terminal));
            return 0;
          }

         case "version":
          write((0, _core_host_js__WEBPACK_IMPORTED_MODULE_4__.$4)(host));
          return 0;

         case "completion":
          {
            const {completionScript: completionScript} = await __webpack_require__.e(6767).then(__webpack_require__.bind(__webpack_require__, 36767));
            write(completionScript(command.shell));
            return 0;
          }

         case "explain":
          return await (await __webpack_require__.e(4579).then(__webpack_require__.bind(__webpack_require__, 54579))).showProblemPage(command.code, terminal);

         case "status":
          return await (await Promise.all([ __webpack_require__.e(4727), __webpack_require__.e(177), __webpack_require__.e(7526), __webpack_require__.e(3347) ]).then(__webpack_require__.bind(__webpack_require__, 83347))).status(command.options, terminal);

         case "stop":
          return await (await Promise.all([ __webpack_require__.e(4727), __webpack_require__.e(177), __webpack_require__.e(7526), __webpack_require__.e(3347) ]).then(__webpack_require__.bind(__webpack_require__, 83347))).stopActive(command.options, terminal);

         case "enter":
          return await (await __webpack_require__.e(9171).then(__webpack_require__.bind(__webpack_require__, 59171))).enter(command.holder, terminal);

         case "cache":
          return await (await __webpack_require__.e(7766).then(__webpack_require__.bind(__webpack_require__, 57766))).cacheCommand(command.empty, terminal);

         case "init":
          return await (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7906), __webpack_require__.e(5885) ]).then(__webpack_require__.bind(__webpack_require__, 85885))).runInit(command.options, {
            ...terminal,
            top: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(host.bundle)
          });

         case "check":
          {
            const {openRevision: openRevision} = await Promise.all([ __webpack_require__.e(8775), __webpack_require__.e(8835) ]).then(__webpack_require__.bind(__webpack_require__, 8835));
            const opening = openRevision({
              ...terminal,
              ...command.options,
              scratch: host.temporary
            });
            const [revision, {runCheck: runCheck}] = await Promise.all([ opening, loadCheck() ]);
            return await runCheck(revision, command.options, terminal);
          }

         case "rehearse":
         case "serve":
          {
            const {runInContainer: runInContainer} = await __webpack_require__.e(1166).then(__webpack_require__.bind(__webpack_require__, 91166));
            const exit = await runInContainer(process.argv.slice(2), command.options, terminal);
            if (exit !== void 0) return exit;
            return command.kind === "rehearse" ? await (await Promise.all([ __webpack_require__.e(8775), __webpack_require__.e(6520), __webpack_require__.e(1224) ]).then(__webpack_require__.bind(__webpack_require__, 62526))).runRehearsal(command.options, terminal) : await (await Promise.all([ __webpack_require__.e(8775), __webpack_require__.e(6520), __webpack_require__.e(1463) ]).then(__webpack_require__.bind(__webpack_require__, 74075))).serve(command.options, terminal);
          }

         default:
          return command;
        }
      }
      async function loadCheck() {
        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7906) ]).then(__webpack_require__.bind(__webpack_require__, 57906));
        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        return await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7906), __webpack_require__.e(6326), __webpack_require__.e(6061) ]).then(__webpack_require__.bind(__webpack_require__, 9810));
      }
      try {
        process.exitCode = await main();
      } catch (error) {
        const problems = (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_5__.GW)(error);
        if (!signal.aborted) for (const problem of problems) (0, _core_problem_text_js__WEBPACK_IMPORTED_MODULE_6__.pb)(problem, style, terminal.columns).forEach(complain);
        process.exitCode = problems.some(({code: code}) => code.startsWith("command/")) ? 2 : 1;
      }
      if (signal.aborted) process.exitCode = 130;
      for (const name of [ "SIGINT", "SIGTERM" ]) process.removeAllListeners(name);
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
}),
// src/cli/terminal.ts
59665: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    j: () => openTerminal
  });
  var host = __webpack_require__(6430);
  var style = __webpack_require__(37419);
  // src/cli/live-line.ts
  const FRAMES = "\u280b\u2819\u2839\u2838\u283c\u2834\u2826\u2827\u2807\u280f";
  const INTERVAL = 120;
  const ERASE = "\r\x1b[K";
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
      const frame = FRAMES[Math.floor(waited / INTERVAL) % FRAMES.length];
      const line = `${frame} ${text}  ${Math.floor(waited / 1e3)} s`;
      screen.write(ERASE + line.slice(0, columns - 1));
      drawn = true;
    };
    if (screen.columns() !== void 0) screen.every(INTERVAL, draw);
    return {
      show: next => {
        clear();
        text = next;
        since = screen.now();
      },
      clear: clear
    };
  }
  // src/cli/terminal.ts
  function openTerminal(bundle) {
    const {env: env, stdout: stdout} = process;
    const interrupt = new AbortController;
    for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => interrupt.abort());
    stdout.on("error", () => interrupt.abort());
    const live = createLiveLine({
      write: text => stdout.write(text),
      columns: () => stdout.isTTY === true && env["TERM"] !== "dumb" ? stdout.columns : void 0,
      now: host.ml.now,
      every: (milliseconds, draw) => setInterval(draw, milliseconds).unref()
    });
    const above = write => {
      live.clear();
      write();
    };
    const color = hasColor(env, stdout.isTTY === true);
    return {
      clock: host.ml,
      color: color,
      style: color ? style.te : style.tZ,
      host: (0, host.w4)(bundle),
      cache: (0, host.nF)(env),
      columns: stdout.isTTY === true ? stdout.columns : Number(env["COLUMNS"]) || void 0,
      terminal: env["TERM"] ?? "dumb",
      github: {
        api: env["GITHUB_API_URL"] || "https://api.github.com",
        token: env["GITHUB_TOKEN"] ?? ""
      },
      path: env["PATH"] ?? "",
      directory: process.cwd(),
      home: env["HOME"],
      sudoUid: env["SUDO_UID"],
      signal: interrupt.signal,
      write: line => above(() => stdout.write(`${line}\n`)),
      complain: line => above(() => process.stderr.write(`${line}\n`)),
      ask: async question => {
        const {stdin: stdin} = process;
        if (stdin.isTTY !== true) return;
        const {createInterface: createInterface} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
        const lines = createInterface({
          input: stdin,
          output: stdout
        });
        const answer = await lines.question(question, {
          signal: interrupt.signal
        }).catch(() => {});
        lines.close();
        return answer;
      },
      env: env,
      show: live.show
    };
  }
  function hasColor(env, isTerminal) {
    if (env["NO_COLOR"]) return false;
    if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
    return isTerminal && env["TERM"] !== "dumb";
  }
}),
// src/cli/container-image.ts
67578: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => HOST_LINKS,
    Vu: () => HOST_IMAGE,
    oZ: () => ENTER_HOST,
    rJ: () => BUILT_IMAGE,
    ug: () => ENGINES,
    ww: () => CONTAINERFILE
  });
  const ENGINES = [ "docker", "podman" ];
  const HOST_IMAGE = "potato-deploy-host:1";
  const HOST_LINKS = [ "bin", "lib", "lib32", "lib64", "sbin", "usr" ];
  const ENTER_HOST = `\nset -e\nexec unshare --mount --propagation private bash -c '\n    set -e\n    mount -t proc proc /host/proc\n    mount -t tmpfs -o mode=0755 tmpfs /host/run\n    cd /host\n    pivot_root . .\n    umount -l .\n    cd "$1"\n    shift\n    exec "$@"\n' "$0" "$@"\n`;
  const BUILT_IMAGE = "potato-deploy-debian:1";
  const CONTAINERFILE = `\nFROM docker.io/library/node:24-bookworm-slim\nRUN apt-get update -qq \\\n    && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \\\n        bash ca-certificates dbus e2fsprogs git iproute2 procps slirp4netns sudo systemd systemd-sysv unzip util-linux \\\n    && rm -rf /var/lib/apt/lists/*\n`;
}),
// src/cli/arguments.ts
82556: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    U: () => readCommand
  });
  var external_node_path_ = __webpack_require__(76760);
  var format_text = __webpack_require__(9122);
  var nearest = __webpack_require__(42732);
  var problem = __webpack_require__(19341);
  var options = __webpack_require__(28642);
  var command_table = __webpack_require__(4153);
  var choices = __webpack_require__(26014);
  var container_image = __webpack_require__(67578);
  var external_node_util_ = __webpack_require__(57975);
  // src/cli/parse-options.ts
  function parseOptions(args, options) {
    const {values: values, tokens: tokens} = (0, external_node_util_.parseArgs)({
      args: [ ...args ],
      options: options,
      allowPositionals: true,
      strict: false,
      tokens: true
    });
    const problems = [];
    const operands = [];
    let afterUnknown = false;
    for (const token of tokens) {
      if (token.kind === "positional" && !afterUnknown) operands.push(token.value);
      afterUnknown = false;
      if (token.kind !== "option") continue;
      const problem = optionProblem(token, options);
      if (problem === void 0) continue;
      problems.push(problem);
      delete values[token.name];
      const meant = options[token.name] === void 0 ? suggestion(token, options) : void 0;
      afterUnknown = meant !== void 0 && options[meant]?.type === "string" && token.value === void 0;
    }
    return {
      values: values,
      operands: operands,
      problems: problems
    };
  }
  function optionMistake(name, what, fix) {
    return new problem.AF({
      code: "command/option",
      what: `${name}: ${what}`,
      fix: fix
    });
  }
  function optionProblem(token, options) {
    const {name: name, rawName: rawName, value: value, inlineValue: inlineValue} = token;
    const option = options[name];
    if (option === void 0) {
      const known = Object.keys(options).map(name => `--${name}`);
      const meant = suggestion(token, options);
      const all = known.length === 0 ? "This command has no options." : `Use one of: ${known.join(", ")}.`;
      return optionMistake(rawName, "Unknown option.", meant === void 0 ? all : `Write "--${meant}".`);
    }
    const isMissing = value === void 0 || inlineValue === false && value.startsWith("-");
    if (option.type === "string" && isMissing) return optionMistake(rawName, "It needs a value.", `Write "${rawName} ${option.value ?? "VALUE"}".`);
    if (option.type === "boolean" && value !== void 0) return optionMistake(rawName, "It takes no value.", `Write "${rawName}".`);
    if (option.choices !== void 0 && value !== void 0 && !option.choices.includes(value)) {
      const kind = (option.value ?? "value").toLowerCase();
      const what = `"${value}" is not ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}.`;
      return optionMistake(rawName, what, `Use one of: ${option.choices.join(", ")}.`);
    }
    return;
  }
  function suggestion({rawName: rawName, name: name}, options) {
    return rawName.startsWith("--") ? (0, nearest.p)(name, Object.keys(options)) : void 0;
  }
  // src/cli/instance-arguments.ts
  function readInstance(values, operands, caller, problems) {
    const directory = readDirectory(operands, caller, problems);
    problems.push(...conflicts(values, caller));
    const absolute = path => (0, external_node_path_.resolve)(caller.directory, path);
    const {base: base, provision: provision, host: host = false, "agent-package": agentPackage} = values;
    return {
      ...inFolder(directory, values.folder),
      engine: container_image.ug.find(known => known === values.in),
      outputs: [],
      application: values.application,
      group: values.group,
      provision: provision && absolute(provision),
      base: base !== void 0 && /^[./]/.test(base) ? absolute(base) : base,
      files: (values.file ?? []).flatMap(text => readFile(text, caller.directory, problems)),
      host: host,
      root: values.root ?? (host ? void 0 : choices.b),
      keep: values.keep ?? false,
      agent: options.jw.find(known => known === values.agent) ?? "own",
      agentPackage: agentPackage && absolute(agentPackage),
      network: choices.O.find(known => known === values.network) ?? "own",
      systemd: !(values["no-systemd"] ?? false)
    };
  }
  function conflicts(values, {ci: ci}) {
    const {host: host = false, keep: keep = false, yes: yes = false} = values;
    const ofAws = values.agent === "aws";
    const inContainer = values.in !== void 0;
    const idle = other => `The container ends with the command, so ${other} has no effect.`;
    const rows = [ [ host && !ci && !yes, "--host", "The hooks would change this machine.", "Add --yes to confirm." ], [ host && keep, "--keep", "With --host there is no sandbox.", "Remove --keep or --host." ], [ host && values.base !== void 0, "--base", "With --host this machine is the instance.", "Remove --base or --host." ], [ host && ofAws, "--agent", "With --host there is no sandbox, and AWS's agent needs one.", "Remove --agent or --host." ], [ !ofAws && values["agent-package"] !== void 0, "--agent-package", "Only --agent aws installs a package.", "Add --agent aws, or remove --agent-package." ], [ inContainer && host, "--in", idle("--host"), "Remove --in or --host." ], [ inContainer && keep && !host, "--in", idle("--keep"), "Remove --in or --keep." ] ];
    return rows.flatMap(([isWrong, ...mistake]) => isWrong ? optionMistake(...mistake) : []);
  }
  function readDirectory(operands, caller, problems) {
    const [directory = ".", ...more] = operands;
    if (more.length > 0) problems.push(optionMistake(more.join(" "), "Only one DIR can be given.", "Put a name with spaces in quotes."));
    return (0, external_node_path_.resolve)(caller.directory, directory);
  }
  function inFolder(directory, folder) {
    return {
      directory: (0, external_node_path_.resolve)(directory, folder ?? "."),
      alone: folder !== void 0
    };
  }
  function readFile(text, directory, problems) {
    const colon = text.lastIndexOf(":");
    const [source, destination] = [ text.slice(0, colon), text.slice(colon + 1) ];
    if (colon >= 1 && destination.startsWith("/")) return [ {
      source: (0, external_node_path_.resolve)(directory, source),
      destination: destination
    } ];
    const what = "It is not SRC:DEST with an absolute DEST.";
    problems.push(optionMistake(`--file ${text}`, what, 'Write "--file secrets:/home/me/secrets".'));
    return [];
  }
  // src/cli/arguments.ts
  function readCommand([name = "help", ...args], caller) {
    if (name === "--version" || name === "-V") return {
      kind: "version"
    };
    if (name === "--help" || name === "-h") return {
      kind: "help"
    };
    const command = command_table.nZ.find(known => known === name);
    if (command !== void 0 && args.some(word => word === "--help" || word === "-h")) return {
      kind: "help",
      command: command
    };
    switch (name) {
     case "help":
      return readHelpArguments(args);

     case "check":
      return {
        kind: name,
        options: readCheckArguments(args, caller)
      };

     case "init":
      return {
        kind: name,
        options: readInitArguments(args, caller)
      };

     case "rehearse":
      return {
        kind: name,
        options: readRehearseArguments(args, caller)
      };

     case "serve":
      return {
        kind: name,
        options: readServeArguments(args, caller)
      };

     case "explain":
      return {
        kind: name,
        code: readCode(args)
      };

     case "status":
      return {
        kind: name,
        options: readGroupArguments(parseOptions(args, command_table.Lo.status.options), caller)
      };

     case "stop":
      {
        const parsed = parseOptions(args, command_table.Lo.stop.options);
        const confirmed = parsed.values.yes ?? false;
        return {
          kind: name,
          options: {
            ...readGroupArguments(parsed, caller),
            confirmed: confirmed
          }
        };
      }

     case "enter":
      return {
        kind: name,
        holder: readHolder(args)
      };

     case "cache":
      return {
        kind: name,
        empty: readCacheArguments(args)
      };

     case "completion":
      return {
        kind: name,
        shell: readShell(args)
      };

     default:
      throw unknownCommand(name);
    }
  }
  function unknownCommand(name) {
    const near = (0, nearest.p)(name, [ ...command_table.nZ, "--version", "--help" ]);
    return new problem.AF({
      code: "command/unknown",
      what: `There is no command "${name}".`,
      fix: near === void 0 ? 'Run "potato-deploy help".' : `Write "potato-deploy ${near}".`
    });
  }
  function readHelpArguments(args) {
    const [name] = args;
    const command = command_table.nZ.find(known => known === name);
    if (name !== void 0 && command === void 0) throw unknownCommand(name);
    return {
      kind: "help",
      ...command !== void 0 && {
        command: command
      }
    };
  }
  function readCheckArguments(args, caller) {
    const {values: values, operands: operands, problems: problems} = parseOptions(args, command_table.Lo.check.options);
    const directory = readDirectory(operands, caller, problems);
    if (problems.length > 0) throw new problem.Zw(problems);
    const format = format_text.y.find(known => known === values.format) ?? "text";
    return {
      ...inFolder(directory, values.folder),
      commit: values.commit,
      format: format
    };
  }
  function readInitArguments(args, caller) {
    const {values: values, operands: operands, problems: problems} = parseOptions(args, command_table.Lo.init.options);
    const directory = readDirectory(operands, caller, problems);
    if (values.online === true && values.aws !== true) problems.push(optionMistake("--online", "Only --aws queries GitHub.", "Add --aws, or remove --online."));
    if (problems.length > 0) throw new problem.Zw(problems);
    const aws = values.aws !== true ? "no" : values.online === true ? "online" : "offline";
    const {force: force = false, "dry-run": dryRun = false, previews: previews = false} = values;
    return {
      directory: directory,
      force: force,
      dryRun: dryRun,
      aws: aws,
      previews: previews
    };
  }
  function readRehearseArguments(args, caller) {
    const {values: values, operands: operands, problems: problems} = parseOptions(args, command_table.Lo.rehearse.options);
    const instance = readInstance(values, operands, caller, problems);
    if (values.once === true && values.from !== void 0) problems.push(optionMistake("--from", "With --once there is only one deployment.", "Remove --from or --once."));
    if (problems.length > 0) throw new problem.Zw(problems);
    const path = value => value === void 0 ? void 0 : (0, external_node_path_.resolve)(caller.directory, value);
    return {
      ...instance,
      commit: values.commit,
      from: values.from,
      once: values.once ?? false,
      check: !(values["no-check"] ?? false),
      afterFailure: values["after-failure"] ?? false,
      restart: !(values["no-reboot"] ?? false),
      quiet: values.quiet ?? false,
      summary: path(values.summary),
      json: path(values.json),
      outputs: [ values.summary, values.json ].flatMap(value => path(value) ?? [])
    };
  }
  function readServeArguments(args, caller) {
    const {values: values, operands: operands, problems: problems} = parseOptions(args, command_table.Lo.serve.options);
    const instance = readInstance(values, operands, caller, problems);
    const port = values.port ?? "0";
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) problems.push(optionMistake("--port", `"${port}" is not a port.`, "Use a number from 1 to 65535, or remove the option."));
    if (problems.length > 0) throw new problem.Zw(problems);
    return {
      ...instance,
      port: Number(port)
    };
  }
  function readGroupArguments({values: values, operands: operands, problems: problems}, caller) {
    refuseMore(operands, problems);
    const region = values.region ?? caller.region;
    if (region === void 0) problems.push(optionMistake("--region", "No AWS region found.", 'Write "--region REGION", or set AWS_REGION.'));
    if (region === void 0 || problems.length > 0) throw new problem.Zw(problems);
    return {
      application: values.application ?? options.zb,
      group: values.group ?? options.UP,
      region: region
    };
  }
  function readHolder(args) {
    const {operands: operands, problems: problems} = parseOptions(args, command_table.Lo.enter.options);
    const [holder, ...more] = operands;
    if (holder !== void 0 && !/^\d+$/.test(holder)) problems.push(optionMistake(holder, "It is not a process id.", 'Run "potato-deploy enter" to list them.'));
    refuseMore(more, problems);
    if (problems.length > 0) throw new problem.Zw(problems);
    return holder === void 0 ? void 0 : Number(holder);
  }
  function readCode(args) {
    const {operands: operands, problems: problems} = parseOptions(args, command_table.Lo.explain.options);
    const [code, ...more] = operands;
    if (code === void 0 && problems.length === 0) problems.push(optionMistake("explain", "It needs a code.", 'Write "potato-deploy explain appspec/hook-missing".'));
    refuseMore(more, problems);
    if (code === void 0 || problems.length > 0) throw new problem.Zw(problems);
    return code;
  }
  function readCacheArguments(args) {
    const {values: values, operands: operands, problems: problems} = parseOptions(args, command_table.Lo.cache.options);
    refuseMore(operands, problems);
    if (problems.length > 0) throw new problem.Zw(problems);
    return values.empty ?? false;
  }
  function readShell(args) {
    const {operands: operands, problems: problems} = parseOptions(args, command_table.Lo.completion.options);
    const [name, ...more] = operands;
    const shell = command_table.OF.find(known => known === name);
    if (shell === void 0 && problems.length === 0) {
      const what = name === void 0 ? "It needs the name of a shell." : `There is no completion for "${name}".`;
      problems.push(optionMistake("completion", what, `Use one of: ${command_table.OF.join(", ")}.`));
    }
    refuseMore(more, problems);
    if (shell === void 0 || problems.length > 0) throw new problem.Zw(problems);
    return shell;
  }
  function refuseMore(operands, problems) {
    if (operands.length > 0) problems.push(optionMistake(operands.join(" "), "This command takes no arguments.", "Remove it."));
  }
}),
// src/cli/terminal-log.ts
28914: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    createTerminalReport: () => createTerminalReport
  });
  var _core_problem_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93441);
  var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
  var _core_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37419);
  var _deploy_report_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45025);
  const MARGIN = "18:02:41  ".length;
  function createTerminalReport(options) {
    const {write: write, clock: clock, columns: columns, logs: logs = true} = options;
    const style = options.color ? _core_style_js__WEBPACK_IMPORTED_MODULE_2__.te : _core_style_js__WEBPACK_IMPORTED_MODULE_2__.tZ;
    const indent = (mark, line) => write(_core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.om`${(0, 
    _core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.qj)(MARGIN)}${style.faint(mark)} ${line}`);
    return (0, _deploy_report_log_js__WEBPACK_IMPORTED_MODULE_3__.h)({
      style: style,
      startsAtOnce: true,
      columns: columns,
      line: write,
      fold: (title, lines) => {
        if (!logs) return;
        indent(_core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.om`┌`, title);
        for (const line of lines) indent(_core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.om`│`, line);
      },
      warn: problem => (0, _core_problem_text_js__WEBPACK_IMPORTED_MODULE_0__.pb)(problem, style, columns).forEach(write),
      debug: () => {},
      conclude: ({problems: problems}) => {
        const blocks = problems.flatMap(problem => [ "", ...(0, _core_problem_text_js__WEBPACK_IMPORTED_MODULE_0__.pb)(problem, style, columns) ]);
        if (blocks.length > 0) [ ...blocks, "" ].forEach(write);
      }
    }, clock);
  }
}),
// src/cli/root-consent.ts
2202: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Z: () => runWithSudo,
    f: () => mayUseRoot
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14831);
  var _instance_engine_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34278);
  const QUESTION = "A rehearsal needs root: its sandbox has mounts, devices, users and a network of its own. Use sudo for that? [Y/n] ";
  async function mayUseRoot({host: host, ask: ask}) {
    if (host.uid === 0) return true;
    const answer = await ask(QUESTION);
    return answer === void 0 || isYes(answer);
  }
  async function runWithSudo(args, terminal) {
    const {host: host, cache: cache, path: path, env: env, ask: ask} = terminal;
    const answer = await ask(QUESTION);
    if (answer === void 0) return;
    if (!isYes(answer)) return 1;
    const variables = [ `XDG_CACHE_HOME=${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(cache)}`, `PATH=${path}` ];
    const command = [ host.node, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.bundle, "cli.js"), ...args ];
    return await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_1__.gW)("sudo", [ "--", "env", ...variables, ...command ], (0, 
    _instance_engine_environment_js__WEBPACK_IMPORTED_MODULE_2__.I)(env));
  }
  function isYes(answer) {
    return /^(y(es)?)?$/i.test(answer.trim());
  }
}),
// src/cli/commands/check.ts
9810: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runCheck: () => runCheck
  });
  var check = __webpack_require__(86326);
  var finding = __webpack_require__(94598);
  var format_text = __webpack_require__(9122);
  var hook_script = __webpack_require__(50086);
  var model = __webpack_require__(19996);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var process = __webpack_require__(14831);
  var core_revision = __webpack_require__(83189);
  var external_node_crypto_ = __webpack_require__(77598);
  var owned_folder = __webpack_require__(80380);
  // src/check/output-cache.ts
  const KEPT = 50;
  async function remember({folder: folder, question: question, ask: ask}) {
    const name = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(question)).digest("hex");
    const file = (0, external_node_path_.join)(folder, name);
    const known = await (0, promises_.readFile)(file, "utf8").catch(() => {});
    if (known !== void 0) return known;
    const answer = await ask();
    if (answer !== void 0) await keep(folder, file, answer).catch(() => {});
    return answer;
  }
  async function keep(folder, file, answer) {
    (0, owned_folder.C)(folder);
    await (0, promises_.writeFile)(file, answer);
    const files = (await (0, promises_.readdir)(folder)).map(name => (0, external_node_path_.join)(folder, name));
    if (files.length <= KEPT) return;
    const ages = await Promise.all(files.map(async path => ({
      path: path,
      age: (await (0, promises_.stat)(path)).mtimeMs
    })));
    const old = ages.sort((one, other) => other.age - one.age).slice(KEPT);
    await Promise.all(old.map(({path: path}) => (0, promises_.rm)(path, {
      force: true
    })));
  }
  // src/check/shellcheck.ts
  const OPTIONS = [ "--format=json1", "--severity=error", "--exclude=SC2148,SC1128,SC1082,SC1017" ];
  const STOPPED = [ 1072, 1073 ];
  const PATIENCE = 2500;
  const MOST_TEXT = 6e4;
  const MOST_MEMORY = 3e5;
  async function startShellCheck(options) {
    const {revision: revision, reader: reader, path: path, cache: cache} = options;
    let left = MOST_TEXT;
    const scripts = options.scripts.filter(name => {
      left -= reader.texts.get(name)?.length ?? 0;
      return left >= 0;
    });
    const program = scripts.length === 0 ? void 0 : await identify(path);
    if (program === void 0) return {
      findings: async () => []
    };
    const settings = (0, core_revision.EQ)(revision, name => name.endsWith("shellcheckrc") && /(^|\/)\.?shellcheckrc$/.test(name));
    await reader.read(settings);
    const files = [ ...scripts, ...settings ].map(name => [ name, reader.texts.get(name) ?? "" ]);
    const answer = remember({
      folder: (0, external_node_path_.join)(cache, "shellcheck"),
      question: [ program, ...OPTIONS, ...files.flat() ],
      ask: () => ask(files, scripts, options)
    });
    const names = new Map(scripts.map(name => [ plainName(name), name ]));
    return {
      findings: async () => readAnswer(await answer ?? "", names)
    };
  }
  async function identify(path) {
    for (const folder of path.split(external_node_path_.delimiter)) {
      const file = (0, external_node_path_.join)(folder, "shellcheck");
      const found = await (0, promises_.stat)(file).catch(() => {});
      if (found?.isFile()) return `${file} ${found.mtimeMs} ${found.size}`;
    }
    return;
  }
  async function ask(files, scripts, {path: path, scratch: scratch, signal: signal}) {
    const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, "shellcheck-"));
    try {
      for (const [name, text] of files) {
        const file = (0, external_node_path_.join)(folder, plainName(name));
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), {
          recursive: true
        });
        await (0, promises_.writeFile)(file, text);
      }
      const program = {
        cwd: folder,
        env: {
          PATH: path
        },
        timeout: PATIENCE,
        ...signal && {
          signal: signal
        }
      };
      const limited = [ "-c", `ulimit -v ${MOST_MEMORY}; exec shellcheck "$@"`, "sh" ];
      const args = [ ...limited, ...OPTIONS, "--", ...scripts.map(plainName) ];
      const {exit: exit, stdout: stdout} = await (0, process.eF)("/bin/sh", args, program);
      const output = stdout.toString();
      return (exit === 0 || exit === 1) && output.startsWith("{") ? output : void 0;
    } catch {
      return;
    } finally {
      await (0, promises_.rm)(folder, {
        recursive: true,
        force: true
      });
    }
  }
  function plainName(name) {
    return name.replace(/[^\w./-]/g, letter => `%${letter.charCodeAt(0).toString(16)}`);
  }
  function readAnswer(output, names) {
    if (output === "") return [];
    const {comments: comments = []} = JSON.parse(output);
    const explained = new Set(comments.filter(({code: code}) => !STOPPED.includes(code)).map(({file: file}) => file));
    const shown = comments.filter(({file: file, code: code}) => !STOPPED.includes(code) || !explained.has(file));
    return shown.map(({file: file, line: line, column: column, code: code, message: message}) => (0, 
    finding.$e)({
      code: `shellcheck/SC${code}`,
      what: `ShellCheck: ${message}`,
      fix: `Read https://www.shellcheck.net/wiki/SC${code}`,
      at: {
        kind: "file",
        path: names.get(file) ?? file,
        line: line,
        column: column
      }
    }));
  }
  // src/cli/commands/check.ts
  async function runCheck(revision, {format: format, alone: alone}, {path: path, host: host, cache: cache, style: style, signal: signal, write: write}) {
    const found = await checkFolder(revision, {
      path: path,
      scratch: host.temporary,
      cache: cache,
      signal: signal
    });
    const part = alone ? [] : checkPart(revision);
    const checked = {
      ...found,
      findings: [ ...part, ...found.findings ]
    };
    const lines = (0, format_text.W)(checked, format, style);
    if (lines.length > 0) write(lines.join("\n"));
    return checked.findings.some(({severity: severity}) => severity === "error") ? 1 : 0;
  }
  async function checkFolder({revision: revision, prefix: prefix, close: close}, place) {
    try {
      const opened = await (0, model.oD)(revision, place.signal);
      if (opened.kind === "refused") return {
        findings: [ opened.finding ],
        scripts: 0,
        prefix: prefix
      };
      const {source: source} = opened;
      const {reader: reader} = source;
      const read = [ ...source.scripts ].filter(path => reader.texts.has(path));
      const isShell = path => (0, hook_script.EI)(reader.texts.get(path) ?? "", path);
      const scripts = source.platform === "linux" ? read.filter(isShell) : [];
      const shellCheck = await startShellCheck({
        revision: revision,
        reader: reader,
        scripts: scripts,
        ...place
      });
      const {findings: findings} = await (0, check.checkSource)(source, place.signal);
      const broken = new Set(findings.flatMap(found => found.problem.code === "script/syntax" ? pathOf(found) : []));
      const more = (await shellCheck.findings()).filter(found => !broken.has(pathOf(found)));
      const all = (0, finding.g)([ ...findings, ...more ], core_revision.hH);
      return {
        findings: all,
        scripts: read.length,
        prefix: prefix
      };
    } finally {
      await close();
    }
  }
  function pathOf({problem: {at: at}}) {
    return at?.kind === "file" ? at.path : "";
  }
  function checkPart({prefix: prefix, topHasAppSpec: topHasAppSpec}) {
    if (prefix === "") return [];
    const text = {
      code: "check/not-at-top",
      what: `CodeDeploy reads ${core_revision.hH} in the repository's root folder, and ${prefix} is a subfolder.`,
      why: topHasAppSpec ? `The root folder has another ${core_revision.hH}.` : `The root folder has no ${core_revision.hH}.`,
      fix: `Move it to the root folder, or deploy only this folder, with the inputs "folder" and "revision-bucket", and check it with --folder ${prefix}`,
      at: {
        kind: "file",
        path: core_revision.hH
      }
    };
    return [ topHasAppSpec ? (0, finding.$e)(text) : (0, finding.z3)(text) ];
  }
})
};
require('./index.js').cli();
