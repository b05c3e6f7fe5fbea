#!/usr/bin/env node
// The modules of this file (of a package: how many). Each begins with its path.
//   src/check/cache.ts
//   src/check/shellcheck.ts
//   src/cli.ts
//   src/cli/arguments.ts
//   src/cli/commands/check.ts
//   src/cli/commands/rehearse.ts
//   src/cli/commands/serve.ts
//   src/cli/live-line.ts
//   src/cli/terminal-log.ts
//   src/cli/terminal.ts
//   src/cli/usage.ts
//   src/rehearsal/interleave.ts
"use strict";

module.exports = {
  // src/cli/usage.ts
  3534: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => usage
    });
    function usage(cache) {
      return `Usage: potato-deploy COMMAND [DIR] [options]         (in a clone: node . COMMAND)\n\n  check [DIR]      says what would fail, and what would be regretted: appspec.yml, its hook scripts, what it installs\n  init [DIR]       writes appspec.yml, hooks/ and .github/workflows/deploy.yml into a site's repository (default: here),\n                   and says what to edit; what is there stays as it is, unless --force is given\n  rehearse [DIR]   deploys the working tree of DIR (default: here) to a fresh sandbox, then again as an update,\n                   through the real action, a stand-in of CodeDeploy on 127.0.0.1, and the real hooks\n  serve [DIR]      starts the stand-in alone, with one instance, and prints shell "export" lines for any AWS client\n\nOptions of check\n  --commit REF     check this commit instead of the working tree\n  --format FORMAT  text (default), github (annotations), json, sarif (code scanning)\n\nOptions of rehearse\n  --commit REF     deploy this commit instead of the working tree\n  --from REF       what the first of the two deployments installs (default: the same revision)\n  --once           no update\n  --summary FILE   write the job summary, as Markdown\n  --json FILE      write every event and all that the scripts printed\n\nOptions of serve\n  --port N         listen there (default: any port that is free)\n\nOptions of rehearse and serve\n  --provision FILE     runs as root in the fresh sandbox (default: hooks/provision.sh of the revision, the first that has one)\n  --file SRC:DEST      puts a local file on the instance first; may be given again\n  --application NAME   what exists in the stand-in (default: as in the action)\n  --group NAME\n  --keep               leave the sandbox up, and say how to enter it\n  --host               no sandbox: this machine is the instance; asks for CI=true or --yes\n  --root DIR           the agent's deployment root (with --host: a temporary folder that is printed)\n\nRehearsing needs Linux, and root or sudo. The sandbox's changes are in memory and end with it. Prepared instances are kept in\n${cache}, three at most; to empty it: sudo rm -rf ${cache}\n\nExit codes: 0 fine, 1 the deployment or the AppSpec is wrong, 2 called wrongly, 130 interrupted.\n`;
    }
  },
  // src/cli.ts
  3986: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        __webpack_require__.r(__webpack_exports__);
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8213);
        var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
        var _cli_usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3534);
        var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9341);
        var _core_problem_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3441);
        var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6067);
        const terminal = (0, _cli_terminal_js__WEBPACK_IMPORTED_MODULE_3__.j)(require("url").pathToFileURL(__filename).href);
        const {write: write, complain: complain, style: style, signal: signal, clock: clock, path: path, host: host, cache: cache} = terminal;
        async function main() {
          const caller = {
            directory: process.cwd(),
            ci: process.env["CI"] === "true"
          };
          const command = (0, _cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__.U)(process.argv.slice(2), caller);
          switch (command.kind) {
           case "help":
            write((0, _cli_usage_js__WEBPACK_IMPORTED_MODULE_7__.C)(cache));
            return 0;

           case "init":
            {
              const {init: init} = await __webpack_require__.e(767).then(__webpack_require__.bind(__webpack_require__, 7767));
              const {initText: initText} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(15), __webpack_require__.e(933) ]).then(__webpack_require__.bind(__webpack_require__, 1933));
              const done = await init(command.asked, {
                top: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(host.bundle),
                path: path
              });
              for (const [margin, text] of initText(done)) write(margin + (0, _core_text_js__WEBPACK_IMPORTED_MODULE_6__.g$)(text));
              return 0;
            }

           case "check":
            {
              const {openRevision: openRevision} = await __webpack_require__.e(272).then(__webpack_require__.bind(__webpack_require__, 3272));
              const place = {
                path: path,
                scratch: (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
                cache: cache
              };
              const [look, {checkFolder: checkFolder}, {checkLines: checkLines}] = await Promise.all([ openRevision({
                ...command.asked,
                ...place
              }), Promise.all([ __webpack_require__.e(815), __webpack_require__.e(15), __webpack_require__.e(410), __webpack_require__.e(771) ]).then(__webpack_require__.bind(__webpack_require__, 1525)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 9122)) ]);
              const checked = await checkFolder(look, place);
              checkLines(checked, command.asked.format, style).forEach(write);
              return checked.findings.some(({severity: severity}) => severity === "error") ? 1 : 0;
            }

           case "rehearse":
            {
              const {runRehearsal: runRehearsal} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(265), __webpack_require__.e(208), __webpack_require__.e(492), __webpack_require__.e(988) ]).then(__webpack_require__.bind(__webpack_require__, 104));
              return await runRehearsal(command.asked, terminal);
            }

           case "serve":
            {
              const {serve: serve} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(265), __webpack_require__.e(797) ]).then(__webpack_require__.bind(__webpack_require__, 4075));
              return await serve(command.asked, terminal);
            }

           case "agent":
            {
              const {runAgent: runAgent} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(15), __webpack_require__.e(574) ]).then(__webpack_require__.bind(__webpack_require__, 7574));
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
          const problems = (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_4__.GW)(error);
          if (!signal.aborted) for (const problem of problems) (0, _core_problem_text_js__WEBPACK_IMPORTED_MODULE_5__.pb)(problem, style).forEach(complain);
          process.exitCode = problems.some(({code: code}) => code.startsWith("command/")) ? 2 : 1;
        }
        if (signal.aborted) process.exitCode = 130;
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  },
  // src/cli/arguments.ts
  8213: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => readCommand
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _check_format_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9122);
    var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2732);
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
    var _instance_instance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3252);
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
          const meant = (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__.p)(name ?? "", [ "init", "check", "rehearse", "serve", "help" ]);
          throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
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
      const format = _check_format_text_js__WEBPACK_IMPORTED_MODULE_2__.CHECK_FORMATS.find(known => known === (values.format ?? "text"));
      if (format === void 0) {
        const what = `"${values.format}" is no format.`;
        problems.push(wrong("--format", what, `There are ${_check_format_text_js__WEBPACK_IMPORTED_MODULE_2__.CHECK_FORMATS.join(", ")}.`));
      }
      if (format === void 0 || problems.length > 0) throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.Zw(problems);
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
      if (problems.length > 0) throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.Zw(problems);
      return {
        directory: directory,
        force: values.force ?? false
      };
    }
    function readRehearseArguments(args, caller) {
      const {values: values, positionals: positionals, problems: problems} = parse(args, REHEARSE_OPTIONS);
      const instance = readInstance(values, positionals, caller, problems);
      if (values.once === true && values.from !== void 0) problems.push(wrong("--from", "There is no first of two deployments with --once.", "Leave out --from or --once."));
      if (problems.length > 0) throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.Zw(problems);
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
      if (problems.length > 0) throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.Zw(problems);
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
      if (problems.length > 0) throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.Zw(problems);
      return {
        root: values.root ?? _instance_instance_js__WEBPACK_IMPORTED_MODULE_4__.bs,
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
        root: values.root ?? (host ? void 0 : _instance_instance_js__WEBPACK_IMPORTED_MODULE_4__.bs),
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
      return new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
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
  // src/cli/terminal.ts
  9665: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => openTerminal
    });
    var host = __webpack_require__(6430);
    var style = __webpack_require__(7419);
    // src/cli/live-line.ts
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
    // src/cli/terminal.ts
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
        clock: host.ml,
        color: color,
        style: color ? style.te : style.tZ,
        host: (0, host.w4)(bundle),
        cache: (0, host.nF)(env),
        path: env["PATH"] ?? "",
        signal: interrupt.signal,
        write: line => above(() => stdout.write(`${line}\n`)),
        complain: line => above(() => stderr.write(`${line}\n`)),
        show: live.show
      };
    }
  },
  // src/cli/commands/check.ts
  1525: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkFolder: () => checkFolder
    });
    var appspec_missing = __webpack_require__(5730);
    var check = __webpack_require__(5410);
    var finding = __webpack_require__(4598);
    var hook_script = __webpack_require__(3790);
    var model = __webpack_require__(7494);
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var process = __webpack_require__(4831);
    var external_node_crypto_ = __webpack_require__(7598);
    // src/check/cache.ts
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
      await (0, promises_.mkdir)(folder, {
        recursive: true
      });
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
    var check_reader = __webpack_require__(6728);
    // src/check/shellcheck.ts
    const OPTIONS = [ "--format=json1", "--severity=error", "--exclude=SC2148,SC1128,SC1017" ];
    const STOPPED = [ 1072, 1073 ];
    const PATIENCE = 5e3;
    async function startShellCheck(options) {
      const {revision: revision, reader: reader, path: path, cache: cache} = options;
      const scripts = options.scripts.filter(name => (reader.texts.get(name)?.length ?? 0) <= check_reader.z);
      const program = scripts.length === 0 ? void 0 : await identify(path);
      if (program === void 0) return {
        findings: async () => []
      };
      const settings = [ ...revision.entries.keys() ].filter(name => /(^|\/)\.?shellcheckrc$/.test(name));
      await reader.read(settings);
      const files = [ ...scripts, ...settings ].map(name => [ name, reader.texts.get(name) ?? "" ]);
      const answer = remember({
        folder: (0, external_node_path_.join)(cache, "shellcheck"),
        question: [ program, ...OPTIONS, ...files.flat() ],
        ask: () => ask(files, scripts, options)
      });
      return {
        findings: async () => readAnswer(await answer ?? "")
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
    async function ask(files, scripts, {path: path, scratch: scratch}) {
      const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, "shellcheck-"));
      try {
        for (const [name, text] of files) {
          await (0, promises_.mkdir)((0, external_node_path_.join)(folder, (0, external_node_path_.dirname)(name)), {
            recursive: true
          });
          await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), text);
        }
        const program = {
          cwd: folder,
          env: {
            PATH: path
          },
          signal: AbortSignal.timeout(PATIENCE)
        };
        const finished = await (0, process.eF)("shellcheck", [ ...OPTIONS, "--", ...scripts ], program).catch(() => {});
        const output = finished?.stdout.toString();
        return output?.startsWith("{") ? output : void 0;
      } finally {
        await (0, promises_.rm)(folder, {
          recursive: true,
          force: true
        });
      }
    }
    function readAnswer(output) {
      if (output === "") return [];
      const {comments: comments = []} = JSON.parse(output);
      const explained = new Set(comments.filter(({code: code}) => !STOPPED.includes(code)).map(({file: file}) => file));
      const told = comments.filter(({file: file, code: code}) => !STOPPED.includes(code) || !explained.has(file));
      return told.map(({file: file, line: line, column: column, code: code, message: message}) => (0, 
      finding.$e)({
        code: `shellcheck/SC${code}`,
        what: `ShellCheck: ${message}`,
        fix: `Read https://www.shellcheck.net/wiki/SC${code}`,
        at: {
          kind: "file",
          path: file,
          line: line,
          column: column
        }
      }));
    }
    var core_revision = __webpack_require__(3189);
    // src/cli/commands/check.ts
    async function checkFolder({revision: revision, prefix: prefix, close: close}, place) {
      try {
        const source = await (0, model.o)(revision);
        if (source === void 0) return {
          findings: [ (0, appspec_missing.x)(revision) ],
          scripts: 0,
          prefix: prefix
        };
        const {reader: reader} = source;
        const files = new Set(source.scripts.values());
        const scripts = [ ...files ].filter(script => (0, hook_script.EI)(reader.texts.get(script) ?? "\0"));
        const shellCheck = await startShellCheck({
          revision: revision,
          reader: reader,
          scripts: scripts,
          ...place
        });
        const {findings: findings} = await (0, check.A)(source);
        const all = (0, finding.g)([ ...findings, ...await shellCheck.findings() ], core_revision.hH);
        return {
          findings: all,
          scripts: scripts.length,
          prefix: prefix
        };
      } finally {
        await close();
      }
    }
  },
  // src/cli/commands/rehearse.ts
  104: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runRehearsal: () => runRehearsal
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_fs_ = __webpack_require__(3024);
    var inputs = __webpack_require__(3899);
    var job = __webpack_require__(7712);
    var core_text = __webpack_require__(6067);
    var summary = __webpack_require__(4782);
    var deploy_to_emulator = __webpack_require__(1055);
    var rehearsal_emulator = __webpack_require__(6190);
    // src/rehearsal/interleave.ts
    function createInterleaver(say) {
      const waiting = [];
      let told = "";
      let heard = "";
      const release = () => {
        for (let next = waiting[0]; next?.event === told; next = waiting[0]) {
          waiting.shift();
          say(next.notice);
        }
      };
      return {
        hear: notice => {
          if (notice.kind === "script-started") heard = notice.event;
          waiting.push({
            event: heard,
            notice: notice
          });
          release();
        },
        tell: ({event: event, status: status}, telling) => {
          if (status === "InProgress") telling();
          told = event;
          release();
          if (status !== "InProgress") telling();
        }
      };
    }
    var notice_text = __webpack_require__(8836);
    var rehearse = __webpack_require__(2743);
    var rehearsal_transcript = __webpack_require__(3020);
    var problem_text = __webpack_require__(3441);
    var core_style = __webpack_require__(7419);
    var log = __webpack_require__(4498);
    // src/cli/terminal-log.ts
    const MARGIN = " ".repeat("18:02:41  ".length);
    function createTerminalReport(options) {
      const {write: write, clock: clock, logs: logs = true} = options;
      const style = options.color ? core_style.te : core_style.tZ;
      const indent = line => `${MARGIN}${style.faint(line.slice(0, 1))}${line.slice(1)}`;
      return (0, log.h)({
        style: style,
        line: write,
        fold: (title, lines) => {
          if (logs) [ `┌ ${title}`, ...lines.map(line => `│ ${line}`) ].map(indent).forEach(write);
        },
        warn: problem => (0, problem_text.pb)(problem, style).forEach(write),
        debug: () => {},
        conclude: ({problems: problems}) => {
          const blocks = problems.flatMap(problem => [ "", ...(0, problem_text.pb)(problem, style) ]);
          if (blocks.length > 0) [ ...blocks, "" ].forEach(write);
        }
      }, clock);
    }
    // src/cli/commands/rehearse.ts
    async function runRehearsal(asked, terminal) {
      const {write: write, show: show, style: style, clock: clock, signal: signal} = terminal;
      const transcript = (0, rehearsal_transcript.X)();
      const order = createInterleaver(notice => {
        const [margin, text] = (0, notice_text.r1)(notice) ?? [];
        if (text !== void 0) write(style.faint(margin + (0, core_text.g$)(text)));
      });
      const tell = createTerminalReport({
        ...terminal,
        logs: false
      });
      const report = progress => progress.kind === "event" ? order.tell(progress.state, () => tell(progress)) : tell(progress);
      const emulator = await (0, rehearsal_emulator.s)({
        ...terminal,
        asked: asked,
        provisionedBy: asked.from === void 0 ? [ asked.commit ] : [ asked.from, asked.commit ],
        onSetup: notice => {
          write(style.faint((0, core_text.g$)((0, notice_text.jP)(notice))));
          show(notice.kind === "up" ? void 0 : (0, core_text.g$)((0, notice_text.jP)(notice)));
        },
        onAgent: notice => {
          if (notice.kind !== "output") show(notice.kind === "script-started" ? (0, core_text.g$)(notice.script) : void 0);
          transcript.note(notice);
          order.hear(notice);
        }
      });
      try {
        const {application: application, group: group, repository: repository, region: region} = emulator;
        const deployments = await (0, rehearse.K)({
          asked: asked,
          emulator: emulator,
          transcript: transcript,
          announce: title => write(`\n${style.strong(title)}`),
          deploy: commit => {
            const raw = {
              "application-name": application,
              "deployment-group-name": group,
              "aws-region": region
            };
            const request = (0, inputs.Ko)({
              raw: {
                ...raw,
                repository: repository,
                commit: commit,
                "when-older": "deploy"
              },
              job: job.U,
              nonce: (0, external_node_crypto_.randomBytes)(4).toString("hex")
            });
            return (0, deploy_to_emulator.f)(emulator, request, {
              clock: clock,
              report: report,
              signal: signal
            });
          }
        });
        const outcomes = deployments.map(({outcome: outcome}) => outcome);
        if (asked.summary) (0, external_node_fs_.writeFileSync)(asked.summary, outcomes.map(summary.summaryOf).join("\n"));
        if (asked.json) (0, external_node_fs_.writeFileSync)(asked.json, `${JSON.stringify({
          deployments: deployments
        }, null, 2)}\n`);
        if (asked.keep) write((0, notice_text.ip)(await emulator.instance.keep()));
        return outcomes.every(({status: status}) => status === "Succeeded") ? 0 : 1;
      } finally {
        show(void 0);
        await emulator.close();
      }
    }
  },
  // src/cli/commands/serve.ts
  4075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      serve: () => serve
    });
    var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
    var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);
    var _rehearsal_emulator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6190);
    var _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8836);
    async function serve(asked, terminal) {
      const {write: write, complain: complain, style: style, signal: signal} = terminal;
      const emulator = await (0, _rehearsal_emulator_js__WEBPACK_IMPORTED_MODULE_2__.s)({
        ...terminal,
        asked: asked,
        provisionedBy: [ void 0 ],
        onSetup: notice => complain(style.faint((0, _core_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, 
        _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.jP)(notice)))),
        onAgent: () => {}
      });
      try {
        write((0, _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.KS)(emulator));
        complain(style.faint("Serving until Ctrl-C."));
        await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, "abort");
        if (asked.keep) complain((0, _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_3__.ip)(await emulator.instance.keep()));
        return 0;
      } finally {
        await emulator.close();
      }
    }
  }
};

require("./index.js").cli();
