"use strict";

exports.id = 986;

exports.ids = [ 986 ];

exports.modules = {
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
  9419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      CHECK_FORMATS: () => CHECK_FORMATS,
      checkLines: () => checkLines,
      worstFirst: () => worstFirst
    });
    var problem_text = __webpack_require__(3441);
    var core_style = __webpack_require__(7419);
    var github = __webpack_require__(8576);
    const HELP = "https://github.com/fabi1816/potato-deploy/blob/main/docs/problems.md";
    function sarifOf(findings, prefix) {
      const codes = [ ...new Set(findings.map(({problem: problem}) => problem.code)) ].sort();
      const rules = codes.map(id => ({
        id: id,
        shortDescription: {
          text: id.replace(/^.*\//, "").replaceAll("-", " ")
        },
        helpUri: `${HELP}#${anchorOf(id)}`
      }));
      return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [ {
          tool: {
            driver: {
              name: "potato-deploy",
              informationUri: "https://github.com/fabi1816/potato-deploy",
              rules: rules
            }
          },
          columnKind: "utf16CodeUnits",
          results: findings.map(finding => resultOf(finding, prefix, codes))
        } ]
      };
    }
    function resultOf({severity: severity, problem: problem}, prefix, codes) {
      const {code: code, what: what, at: at} = problem;
      return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: severity,
        message: {
          text: [ what, ...(0, problem_text.Qb)(problem) ].join("\n")
        },
        ...at?.kind === "file" && {
          locations: [ {
            physicalLocation: {
              artifactLocation: {
                uri: encodeURI(prefix + at.path)
              },
              region: {
                startLine: at.line ?? 1,
                startColumn: at.column ?? 1
              }
            }
          } ]
        }
      };
    }
    function anchorOf(code) {
      return code.toLowerCase().replace(/[^\w-]/g, "");
    }
    const CHECK_FORMATS = [ "text", "github", "json", "sarif" ];
    function checkLines(result, format, style = core_style.tZ) {
      switch (format) {
       case "text":
        return textLines(result, style);

       case "github":
        return worstFirst(result.findings).map(({severity: severity, problem: problem}) => {
          const annotation = (0, problem_text.Lj)(problem, severity);
          const {file: file} = annotation;
          return (0, github.j)({
            ...annotation,
            ...file && {
              file: result.prefix + file
            }
          });
        });

       case "json":
        return [ JSON.stringify(jsonOf(result), null, 2) ];

       case "sarif":
        return [ JSON.stringify(sarifOf(result.findings, result.prefix), null, 2) ];

       default:
        return format;
      }
    }
    function worstFirst(findings) {
      const of = wanted => findings.filter(({severity: severity}) => severity === wanted);
      return [ ...of("error"), ...of("warning") ];
    }
    function textLines({findings: findings, scripts: scripts}, style) {
      const hooks = count(scripts, "hook script");
      if (findings.length === 0) return [ style.good(`appspec.yml and ${hooks}: nothing to complain of.`) ];
      const errors = findings.filter(({severity: severity}) => severity === "error").length;
      const sums = `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`;
      return [ ...findings.flatMap(finding => [ ...findingLines(finding, style), "" ]), `${errors > 0 ? style.bad(sums) : style.doubtful(sums)} in appspec.yml and ${hooks}.` ];
    }
    function findingLines({severity: severity, problem: problem}, style) {
      const {code: code, what: what, why: why, fix: fix, at: at} = problem;
      const shade = severity === "error" ? style : {
        ...style,
        bad: style.doubtful
      };
      return (0, problem_text.pb)({
        code: `${severity}  ${code}`,
        what: what,
        why: why,
        fix: fix,
        at: at
      }, shade);
    }
    function count(number, noun) {
      return `${number} ${noun}${number === 1 ? "" : "s"}`;
    }
    function jsonOf({findings: findings, prefix: prefix}) {
      const of = wanted => findings.filter(({severity: severity}) => severity === wanted).length;
      return {
        errors: of("error"),
        warnings: of("warning"),
        problems: findings.map(({severity: severity, problem: problem}) => ({
          severity: severity,
          ...fieldsOf(problem, prefix)
        }))
      };
    }
    function fieldsOf({code: code, what: what, why: why, fix: fix, at: at}, prefix) {
      const place = at?.kind === "file" ? {
        file: prefix + at.path,
        line: at.line,
        column: at.column
      } : {};
      return {
        code: code,
        what: what,
        why: why,
        fix: fix,
        ...place
      };
    }
  },
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
              const {initText: initText} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(23), __webpack_require__.e(933) ]).then(__webpack_require__.bind(__webpack_require__, 1933));
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
              }), Promise.all([ __webpack_require__.e(815), __webpack_require__.e(23), __webpack_require__.e(410), __webpack_require__.e(771) ]).then(__webpack_require__.bind(__webpack_require__, 1525)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 9419)) ]);
              const checked = await checkFolder(look, place);
              checkLines(checked, command.asked.format, style).forEach(write);
              return checked.findings.some(({severity: severity}) => severity === "error") ? 1 : 0;
            }

           case "rehearse":
            {
              const {runRehearsal: runRehearsal} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(962), __webpack_require__.e(265), __webpack_require__.e(102), __webpack_require__.e(910), __webpack_require__.e(104) ]).then(__webpack_require__.bind(__webpack_require__, 104));
              return await runRehearsal(command.asked, terminal);
            }

           case "serve":
            {
              const {serve: serve} = await Promise.all([ __webpack_require__.e(476), __webpack_require__.e(265), __webpack_require__.e(797) ]).then(__webpack_require__.bind(__webpack_require__, 4075));
              return await serve(command.asked, terminal);
            }

           case "agent":
            {
              const {runAgent: runAgent} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(23), __webpack_require__.e(574) ]).then(__webpack_require__.bind(__webpack_require__, 7574));
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
  8213: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => readCommand
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _check_format_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9419);
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
  9665: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => openTerminal
    });
    var host = __webpack_require__(6430);
    var style = __webpack_require__(7419);
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
  3534: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => usage
    });
    function usage(cache) {
      return `Usage: potato-deploy COMMAND [DIR] [options]         (in a clone: node . COMMAND)\n\n  check [DIR]      says what would fail, and what would be regretted: appspec.yml, its hook scripts, what it installs\n  init [DIR]       writes appspec.yml, hooks/ and .github/workflows/deploy.yml into a site's repository (default: here),\n                   and says what to edit; what is there stays as it is, unless --force is given\n  rehearse [DIR]   deploys the working tree of DIR (default: here) to a fresh sandbox, then again as an update,\n                   through the real action, a stand-in of CodeDeploy on 127.0.0.1, and the real hooks\n  serve [DIR]      starts the stand-in alone, with one instance, and prints shell "export" lines for any AWS client\n\nOptions of check\n  --commit REF     check this commit instead of the working tree\n  --format FORMAT  text (default), github (annotations), json, sarif (code scanning)\n\nOptions of rehearse\n  --commit REF     deploy this commit instead of the working tree\n  --from REF       what the first of the two deployments installs (default: the same revision)\n  --once           no update\n  --summary FILE   write the job summary, as Markdown\n  --json FILE      write every event and all that the scripts printed\n\nOptions of serve\n  --port N         listen there (default: any port that is free)\n\nOptions of rehearse and serve\n  --provision FILE     runs as root in the fresh sandbox (default: hooks/provision.sh of the revision, the first that has one)\n  --file SRC:DEST      puts a local file on the instance first; may be given again\n  --application NAME   what exists in the stand-in (default: as in the action)\n  --group NAME\n  --keep               leave the sandbox up, and say how to enter it\n  --host               no sandbox: this machine is the instance; asks for CI=true or --yes\n  --root DIR           the agent's deployment root (with --host: a temporary folder that is printed)\n\nRehearsing needs Linux, and root or sudo. The sandbox's changes are in memory and end with it. Prepared instances are kept in\n${cache}, three at most; to empty it: sudo rm -rf ${cache}\n\nExit codes: 0 fine, 1 the deployment or the AppSpec is wrong, 2 called wrongly, 130 interrupted.\n`;
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
