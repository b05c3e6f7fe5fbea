"use strict";

exports.id = 410;

exports.ids = [ 410 ];

exports.modules = {
  5730: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => appspecMissing
    });
    var _core_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3189);
    var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
    function appspecMissing({entries: entries}) {
      const near = [ ...entries.keys() ].filter(path => entries.get(path)?.kind === "file" && /(^|\/)appspec\.(ya?ml|json)$/i.test(path)).sort((one, other) => depth(one) - depth(other))[0];
      return (0, _finding_js__WEBPACK_IMPORTED_MODULE_0__.z3)({
        code: "appspec/missing",
        what: `The revision has no ${_core_revision_js__WEBPACK_IMPORTED_MODULE_1__.hH} at its top.`,
        why: near === void 0 ? "It tells the agent what to install and which scripts to run." : `There is ${near}; the agent looks for exactly this name, in this spelling, in the top folder.`,
        fix: near === void 0 ? `Write one: "npx github:fabi1816/potato-deploy init" makes a first ${_core_revision_js__WEBPACK_IMPORTED_MODULE_1__.hH}.` : `git mv ${near} ${_core_revision_js__WEBPACK_IMPORTED_MODULE_1__.hH}`,
        at: {
          kind: "file",
          path: near ?? _core_revision_js__WEBPACK_IMPORTED_MODULE_1__.hH
        }
      });
    }
    function depth(path) {
      return path.split("/").length;
    }
  },
  5410: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      check: () => check,
      A: () => check_checkSource
    });
    var core_revision = __webpack_require__(3189);
    var appspec_missing = __webpack_require__(5730);
    var finding = __webpack_require__(4598);
    var model = __webpack_require__(7494);
    var lifecycle = __webpack_require__(8771);
    var appspec_value = __webpack_require__(1506);
    var nearest = __webpack_require__(2732);
    var shell_command = __webpack_require__(7587);
    const SCRIPTABLE = lifecycle.qY.filter(event => !lifecycle.O8.includes(event));
    const PASSED_OVER = [ "DownloadBundle", "Install" ];
    const STARTING = [ "AfterInstall", "ApplicationStart" ];
    const SECONDS_AN_EVENT = 3600;
    function checkEvents(subject) {
      return [ ...subject.appspec.hooks.flatMap(hook => [ ...checkName(hook), ...checkTime(hook, subject) ]), ...checkValidation(subject) ];
    }
    function checkName({event: {value: event, at: at}}) {
      if (SCRIPTABLE.includes(event)) return [];
      if (PASSED_OVER.includes(event)) return [ (0, finding.$e)({
        code: "appspec/event-without-scripts",
        what: `The scripts of ${event} never run.`,
        why: `${event} is the agent's own work.`,
        fix: event === "Install" ? "Move them to BeforeInstall or AfterInstall." : "Move them to BeforeInstall.",
        at: at
      }) ];
      const traffic = lifecycle.O8.some(name => name === event);
      const meant = traffic ? `Before${event}" or "After${event}` : (0, nearest.p)(event.replace(/[\s_-]/g, ""), SCRIPTABLE);
      return [ (0, finding.z3)({
        code: "appspec/event",
        what: traffic ? `${event} can have no scripts.` : `There is no lifecycle event "${event}".`,
        why: "Install fails because of it, after the scripts of BeforeInstall have run.",
        fix: meant === void 0 ? `There are ${SCRIPTABLE.join(", ")}.` : `Write "${meant}".`,
        at: at
      }) ];
    }
    function checkTime({event: event, scripts: scripts}, {document: document}) {
      const hooks = document && (0, appspec_value.TE)(document, "hooks");
      if (hooks?.kind !== "map") return [];
      const written = scripts.filter(({timeout: timeout, at: at}) => timeout.at !== at && timeout.value > 0);
      const sum = written.reduce((seconds, {timeout: timeout}) => seconds + timeout.value, 0);
      const last = written.at(-1);
      if (sum <= SECONDS_AN_EVENT || last === void 0) return [];
      return [ (0, finding.$e)({
        code: "appspec/timeout-total",
        what: `The timeouts of ${event.value} add up to ${sum} s.`,
        why: `CodeDeploy gives all scripts of an event ${SECONDS_AN_EVENT} s together.`,
        fix: `Shorten them, or move what takes so long out of the deployment.`,
        at: last.timeout.at
      }) ];
    }
    function checkValidation({appspec: {hooks: hooks}, uses: uses}) {
      const has = (...events) => hooks.find(({event: event, scripts: scripts}) => events.includes(event.value) && scripts.length > 0);
      const started = has("ApplicationStart") ?? has("AfterInstall");
      if (started === void 0 || has("ValidateService", "BeforeAllowTraffic", "AfterAllowTraffic")) return [];
      if (uses.some(({event: event, shell: shell}) => STARTING.includes(event.value) && looksAtItself(shell))) return [];
      return [ (0, finding.$e)({
        code: "appspec/no-validation",
        what: "Nothing looks whether the application works: there is no ValidateService.",
        why: `The deployment succeeds as soon as the scripts of ${started.event.value} end, whatever visitors then see.`,
        fix: "Add a ValidateService script that asks the application for a page, and fails when it gets none.",
        at: started.event.at
      }) ];
    }
    function looksAtItself(shell) {
      if (shell === void 0) return false;
      const calls = shell.commands.map(shell_command.QC);
      if (calls.some(({name: name, args: args}) => name.startsWith("docker") && args.includes("--wait"))) return true;
      return calls.some(({name: name}) => [ "curl", "wget", "nc", "http" ].includes(name)) && /\b(localhost|127\.0\.0\.1|0\.0\.0\.0)\b/.test(shell.text);
    }
    var posix_ = __webpack_require__(3916);
    var install_plan = __webpack_require__(9082);
    function nearPath(path, paths) {
      const lower = path.toLowerCase();
      const siblings = paths.filter(other => (0, posix_.dirname)(other) === (0, posix_.dirname)(path));
      return paths.find(other => other.toLowerCase() === lower) ?? paths.find(other => (0, 
      posix_.basename)(other) === (0, posix_.basename)(path)) ?? siblings.find(other => (0, 
      posix_.basename)(other) === (0, nearest.p)((0, posix_.basename)(path), siblings.map(near => (0, 
      posix_.basename)(near))));
    }
    function checkFiles({appspec: appspec, revision: revision, plan: plan}) {
      return [ ...appspec.files.flatMap(file => [ ...checkSource(file, revision) ?? [], ...checkDestination(file, revision) ?? [] ]), ...checkClashes(plan) ];
    }
    function checkSource({source: value}, revision) {
      const {at: at} = value;
      if (value.kind !== "text") return [ noText("source", (0, appspec_value.vp)(value), at) ];
      const path = (0, core_revision.kV)(value.text);
      if (path === void 0) return [ (0, finding.z3)({
        code: "appspec/path-outside",
        what: `The source "${value.text}" leads out of the revision.`,
        why: "What lies outside of it is not what was committed.",
        fix: "Keep it in the repository, and name it by its path from there.",
        at: at
      }) ];
      if ((0, core_revision.tC)(revision, path)) return;
      const paths = [ ...revision.entries.keys() ];
      const pattern = /[*?[]/.test(path);
      const meant = nearPath(path, paths);
      return [ (0, finding.z3)({
        code: "appspec/source-missing",
        what: `The source "${value.text}" is not in the revision.`,
        why: pattern ? "The agent takes * ? [ for letters of a name: it knows no patterns." : "Install stops there, with what was copied before it in place. What a build makes is not in a commit.",
        fix: pattern ? `Name the folder: "source: ${path.slice(0, path.search(/[^/]*[*?[]/)) || "/"}" is all that is in it.` : meant === void 0 ? `Commit ${path}, or remove the entry.` : `Write "source: ${meant}", or commit ${path}.`,
        at: at
      }) ];
    }
    function checkDestination({source: source, destination: value}, revision) {
      const {at: at} = value;
      if (value.kind !== "text") return [ noText("destination", (0, appspec_value.vp)(value), at) ];
      const {text: text} = value;
      if (text.startsWith("~")) return [ (0, finding.z3)({
        code: "appspec/destination-home",
        what: `The destination "${text}" begins with ~.`,
        why: "The agent expands it in some of its steps and not in others, and fails between them.",
        fix: `Write it out: "destination: /home/ec2-user${text.slice(1)}".`,
        at: at
      }) ];
      if (!text.startsWith("/")) return [ (0, finding.$e)({
        code: "appspec/destination-relative",
        what: `The destination "${text}" is relative.`,
        why: "It begins at the agent's own working folder, which is not the same on every instance.",
        fix: `Write it from the top: "destination: /${text.replace(/^(\.\/)+/, "")}".`,
        at: at
      }) ];
      const path = (0, core_revision.kV)((0, install_plan.b)(source));
      const name = path?.slice(path.lastIndexOf("/") + 1) ?? "";
      const isFile = revision.entries.get(path ?? "")?.kind === "file";
      if (!isFile || (0, posix_.extname)(name) === "" || (0, posix_.extname)(text) !== (0, 
      posix_.extname)(name) || text.endsWith("/")) return;
      return [ (0, finding.$e)({
        code: "appspec/destination-file",
        what: `"${name}" would be installed as ${text}/${name}.`,
        why: "A destination always names the folder that a file goes into.",
        fix: destinationAdvice(text, name),
        at: at
      }) ];
    }
    function destinationAdvice(text, name) {
      const write = `Write "destination: ${(0, posix_.dirname)(text)}".`;
      return (0, posix_.basename)(text) === name ? write : `${write} It keeps its name; a script can give it another.`;
    }
    function noText(key, shown, at) {
      return (0, finding.z3)({
        code: "appspec/not-a-path",
        what: `The ${key} is ${shown}, not a path.`,
        why: "The agent only notices while it installs.",
        fix: "Put it between quotes, or write a path.",
        at: at
      });
    }
    function checkClashes({clashes: clashes}) {
      const told = new Set;
      return clashes.flatMap(({target: target, one: one, other: other}) => {
        const {file: file} = other.mapping;
        if (told.has(file)) return [];
        told.add(file);
        return (0, finding.z3)({
          code: "appspec/same-destination",
          what: `${one.source} and ${other.source} would both be installed as ${target}.`,
          why: `Line ${one.mapping.file.at.line} of the AppSpec puts the first there; Install stops at the second.`,
          fix: "Give one of them another destination, or leave it out.",
          at: file.source.at
        });
      });
    }
    const TELLS_NOTHING = new Set(("echo printf true : popd deactivate export unset set shopt local declare readonly alias unalias sleep wait " + "date pwd ls cat tail head less ps df du free id whoami uname env printenv history clear umask trap").split(" "));
    const MAY_FAIL = new Set(("rm rmdir mkdir touch kill killall pkill pgrep fuser grep egrep test [ [[ read shift let return break continue " + "hash type which command exec logger ulimit sync shutdown reboot tput stty nvm sort uniq cut tr awk wc tee column jq cd pushd source .").split(" "));
    const ONLY_LOOKS = /\b(systemctl|service|supervisorctl|pm2|docker)\b.*\b(stop|kill|delete|status|is-active|list|ps|logs)\b/;
    function checkFailures({uses: uses}) {
      const scripts = new Map(uses.flatMap(use => use.shell === void 0 ? [] : [ [ use.shell, use.event.value ] ]));
      return [ ...scripts ].flatMap(([script, event]) => checkScript(script, event) ?? []);
    }
    function checkScript(script, event) {
      if (script.strict) return;
      const statements = beforeExit(script.statements);
      const last = statements.at(-1);
      if (last === void 0 || !endsWell(last)) return;
      const ignored = firstIgnored(statements, event);
      if (ignored === void 0) return;
      return (0, finding.$e)({
        code: "script/hides-failures",
        what: `${script.path} succeeds whatever fails in it: it ends with "${shorten(last.text)}".`,
        why: `If line ${ignored.line}, "${shorten(ignored.text)}", fails, the script goes on, and ${event} succeeds.`,
        fix: 'Write "set -Eeuo pipefail" below the first line, and "|| true" where a failure does no harm.',
        at: {
          kind: "file",
          path: script.path,
          line: last.line,
          column: 1
        }
      });
    }
    function beforeExit(statements) {
      const end = statements.findIndex(statement => isExit(statement));
      if (end < 0) return statements;
      const text = statements[end]?.text.trim() ?? "";
      return statements.slice(0, /^exit(\s+"?\$\?"?)?$/.test(text) ? end : end + 1);
    }
    function isExit({pipelines: pipelines}) {
      const [command] = pipelines[0]?.commands ?? [];
      return pipelines.length === 1 && command?.kind === "simple" && (0, shell_command.QC)(command).name === "exit";
    }
    function endsWell({pipelines: pipelines, background: background}) {
      if (background) return true;
      const last = pipelines.at(-1);
      const command = last?.commands.at(-1);
      if (command === void 0 || last?.joint === "&&") return false;
      return commandEndsWell(command);
    }
    function commandEndsWell(command) {
      if (command.kind === "simple") {
        const {name: name, args: args} = (0, shell_command.QC)(command);
        if (name === "exit") return /^0*$/.test(args[0] ?? "");
        return TELLS_NOTHING.has(name) || name === "" && command.words.every(({inner: inner}) => inner.length === 0);
      }
      if (command.kind === "function") return true;
      return command.bodies.length > 0 && command.bodies.every(body => body.at(-1) === void 0 || endsWell(body.at(-1)));
    }
    function firstIgnored(statements, event) {
      for (const [index, statement] of statements.entries()) {
        const {pipelines: pipelines, background: background} = statement;
        const isWatched = /\$\?|PIPESTATUS/.test(statements[index + 1]?.text.split("\n")[0] ?? "");
        const isGuarded = pipelines.some(({joint: joint, negated: negated}) => joint === "||" || negated);
        if (background || isGuarded || isWatched) continue;
        for (const command of pipelines[0]?.commands ?? []) if (command.kind === "simple") {
          if (mayFail(command, event)) return statement;
        } else if (command.kind !== "function") {
          const inside = command.bodies.map(body => firstIgnored(body, event)).find(found => found !== void 0);
          if (inside !== void 0) return inside;
        }
      }
      return;
    }
    function mayFail(command, event) {
      const {name: name, args: args} = (0, shell_command.QC)(command);
      if (name === "" || name === "exit" || TELLS_NOTHING.has(name) || name.startsWith("((")) return false;
      const looks = [ "grep", "egrep", "pgrep" ].includes(name) || ONLY_LOOKS.test([ name, ...args ].join(" "));
      if (looks) return event === "ValidateService";
      return !MAY_FAIL.has(name) && !(name === "sed" && !args.some(arg => /^-\w*i|^--in-place/.test(arg)));
    }
    function shorten(text) {
      const line = text.split("\n")[0] ?? "";
      return line.length > 60 ? `${line.slice(0, 59)}…` : line;
    }
    var hook_script = __webpack_require__(3790);
    const FOLDERS = [ "/bin", "/usr/bin", "/usr/local/bin", "/sbin", "/usr/sbin" ];
    const PROGRAMS = new Set(("bash sh dash ash ksh mksh zsh fish csh tcsh rbash yash busybox pwsh env python pypy node nodejs deno bun " + "ts-node tsx ruby jruby perl raku php php-cgi lua luajit tclsh expect awk gawk mawk sed make Rscript java " + "groovy scala kotlin julia elixir escript guile racket uv nix-shell ansible-playbook").split(" "));
    function checkInterpreters({uses: uses, reader: {texts: texts}, appspec: appspec}) {
      const paths = new Set(uses.flatMap(({path: path}) => path !== void 0 && path !== appspec.path ? path : []));
      return [ ...paths ].flatMap(path => checkInterpreter(path, texts.get(path)));
    }
    function checkInterpreter(path, text) {
      if (text === void 0 || text.trim() === "" || text.includes("\0")) return [];
      const at = {
        kind: "file",
        path: path,
        line: 1,
        column: 1
      };
      const firstLine = text.split("\n", 1)[0] ?? "";
      if (firstLine.startsWith("#!") && firstLine.endsWith("\r") && text.includes("\n")) return [ crlf(path, at) ];
      if (text.startsWith("\ufeff") || !firstLine.startsWith("#!")) return [ withoutInterpreter(path, text, at), ...checkLineEnds(path, text, at) ];
      const interpreter = (0, hook_script.OS)(text);
      const fault = faultOf(interpreter);
      if (fault === void 0) return checkLineEnds(path, text, at);
      return [ (0, finding.z3)({
        code: "script/interpreter",
        what: `${path} cannot be started: ${fault.what}.`,
        why: `Its first line is "#!${interpreter}".`,
        fix: fault.fix,
        at: at
      }) ];
    }
    function withoutInterpreter(path, text, at) {
      const marked = text.startsWith("\ufeff");
      return (0, finding.$e)({
        code: "script/no-interpreter",
        what: `${path} does not say who is to read it.`,
        why: marked ? "A byte order mark stands before the first line, so it is not seen; the agent runs it under /bin/sh." : "The agent runs it under /bin/sh, which is another shell on each system.",
        fix: marked ? "Save it as UTF-8 without a byte order mark." : 'Begin it with "#!/bin/bash".',
        at: at
      });
    }
    function checkLineEnds(path, text, at) {
      const mixed = text.split("\n").findIndex(line => line.endsWith("\r"));
      if (mixed < 0) return [];
      return [ (0, finding.$e)({
        code: "script/crlf-inside",
        what: `Line ${mixed + 1} of ${path} ends in CR LF.`,
        why: "To the shell the carriage return belongs to the last word of the line.",
        fix: 'Save it with LF line ends, and keep them with "*.sh text eol=lf" in .gitattributes.',
        at: {
          ...at,
          line: mixed + 1
        }
      }) ];
    }
    function crlf(path, at) {
      return (0, finding.z3)({
        code: "script/crlf",
        what: `${path} cannot be started: its lines end in CR LF.`,
        why: "Linux looks for an interpreter with a carriage return in its name.",
        fix: `Save it with LF line ends (sed -i 's/\\r$//' ${path}), and keep them with "*.sh text eol=lf" in .gitattributes.`,
        at: at
      });
    }
    function faultOf(interpreter) {
      const [program = "", ...args] = interpreter.split(/[ \t]+/);
      if (program === "") return {
        what: "nobody is named",
        fix: 'Begin it with "#!/bin/bash".'
      };
      const name = (0, posix_.basename)(program);
      if (!program.startsWith("/")) return {
        what: `"${program}" is no path`,
        fix: `Write "#!/usr/bin/env ${name}".`
      };
      const misspelt = misspeltName(name);
      if (misspelt !== void 0) return {
        what: `there is no "${name}"`,
        fix: `Write "#!${(0, posix_.dirname)(program)}/${misspelt}".`
      };
      const folder = (0, posix_.dirname)(program);
      const isLost = [ "/", "/usr", "/usr/local" ].includes(folder) || !FOLDERS.includes(folder) && (0, 
      nearest.p)(folder, FOLDERS) !== void 0;
      if (isLost && isKnown(name)) return {
        what: `there is no "${program}"`,
        fix: `Write "#!/usr/bin/env ${name}".`
      };
      if (name !== "env" || args[0] === void 0 || args[0].startsWith("-")) return;
      if (args.length > 1 && !args[0].includes("=")) return {
        what: `env looks for one program named "${args.join(" ")}"`,
        fix: `Write "#!/usr/bin/env -S ${args.join(" ")}", or the options in a line of their own.`
      };
      const meant = misspeltName(args[0]);
      return meant === void 0 ? void 0 : {
        what: `there is no "${args[0]}"`,
        fix: `Write "#!${program} ${meant}".`
      };
    }
    function isKnown(name) {
      return PROGRAMS.has(name.replace(/[\d.]+$/, ""));
    }
    function misspeltName(name) {
      if (isKnown(name)) return;
      const letters = text => [ ...text ].sort().join("");
      return (0, nearest.p)(name, PROGRAMS) ?? [ ...PROGRAMS ].find(program => letters(program) === letters(name));
    }
    const TOP = [ "version", "os", "files", "file_exists_behavior", "permissions", "hooks" ];
    const FILE = [ "source", "destination" ];
    const PERMISSION = [ "object", "pattern", "except", "owner", "group", "mode", "acls", "context", "type" ];
    const CONTEXT = [ "name", "type", "range" ];
    const SCRIPT = [ "location", "timeout", "runas", "sudo" ];
    const OVERWRITE = "overwrite";
    function checkKeys({document: document, appspec: appspec}) {
      if (document === void 0) return [];
      const permissions = mapsIn((0, appspec_value.TE)(document, "permissions"));
      const hooks = (0, appspec_value.TE)(document, "hooks");
      const events = hooks?.kind === "map" ? hooks.entries : [];
      const overwrites = appspec.fileExistsBehavior?.value === "OVERWRITE";
      return [ ...checkMaps([ document ], TOP), ...checkMaps(mapsIn((0, appspec_value.TE)(document, "files")), overwrites ? [ ...FILE, OVERWRITE ] : FILE), ...checkMaps(permissions, PERMISSION), ...checkMaps(permissions.flatMap(permission => mapsIn((0, 
      appspec_value.TE)(permission, "context"))), CONTEXT), ...repeated(events), ...checkMaps(events.flatMap(({value: value}) => mapsIn(value)), SCRIPT) ];
    }
    function mapsIn(value) {
      if (value?.kind === "map") return [ value ];
      return value?.kind === "list" ? value.items.filter(item => item.kind === "map") : [];
    }
    function checkMaps(maps, known) {
      const unknown = new Map;
      for (const {key: key} of maps.flatMap(({entries: entries}) => entries)) {
        const name = (0, appspec_value.jt)(key);
        if (key.kind === "text" && known.includes(name)) continue;
        const keys = unknown.get(name) ?? [];
        keys.push(key);
        unknown.set(name, keys);
      }
      return [ ...[ ...unknown ].flatMap(([name, [first, ...others]]) => first === void 0 ? [] : unknownKey(name, first, others, known)), ...maps.flatMap(({entries: entries}) => repeated(entries)) ];
    }
    function unknownKey(name, first, others, known) {
      const more = others.length === 0 ? "" : ` (and in ${others.length === 1 ? "line" : "lines"} ${others.map(({at: at}) => at.line).join(", ")})`;
      return (0, finding.$e)({
        code: "appspec/unknown-key",
        what: `The agent does not know the key "${name}"${more}.`,
        why: "It passes over it, and over all that is in it, without a word.",
        fix: adviceFor(name, known),
        at: first.at
      });
    }
    function adviceFor(name, known) {
      if (known === FILE && name === OVERWRITE) return 'Write "file_exists_behavior: OVERWRITE" in the first column.';
      if (known === CONTEXT && name === "user") return 'Write "name:".';
      if (known !== TOP && TOP.includes(name)) return `Write "${name}:" in the first column: it is for the whole file.`;
      if (known === TOP && lifecycle.qY.some(event => event === name)) return 'Indent it: events are below "hooks:".';
      const meant = (0, nearest.p)(name, known);
      return meant === void 0 ? `Remove it; there are ${known.join(", ")}.` : `Write "${meant}:".`;
    }
    function repeated(entries) {
      const last = new Map(entries.map(({key: key}) => [ (0, appspec_value.jt)(key), key ]));
      return entries.flatMap(({key: key}) => {
        const name = (0, appspec_value.jt)(key);
        const counts = last.get(name);
        if (counts === void 0 || counts === key) return [];
        return (0, finding.$e)({
          code: "appspec/repeated-key",
          what: `"${name}" is written a second time in line ${counts.at.line}.`,
          why: "The last one counts, and this one is passed over.",
          fix: "Put all into one, or remove this one.",
          at: key.at
        });
      });
    }
    const SHELL_SIGN = /[()&|;<>'"`$\\]/;
    function checkLocations(subject) {
      return [ ...subject.uses.flatMap(use => checkLocation(use, subject.revision) ?? []), ...checkModes(subject) ];
    }
    function checkLocation({script: script, path: path, event: event}, revision) {
      const {value: location, at: at} = script.location;
      const name = `hooks.${event.value} names "${location}"`;
      if (path === void 0) return (0, finding.z3)({
        code: "appspec/path-outside",
        what: `${name}, which leads out of the revision.`,
        why: "What lies outside of it is not what was committed.",
        fix: "Keep the script in the repository, and name it by its path from there.",
        at: at
      });
      if (/[ \t]/.test(location) && (0, core_revision.tC)(revision, path)) return (0, 
      finding.z3)({
        code: "appspec/location-blank",
        what: `${name}, with a blank in it.`,
        why: "The agent cuts the command at blanks, and finds no such script.",
        fix: `Rename it: git mv "${path}" "${path.replace(/\s+/g, "-")}"`,
        at: at
      });
      const sign = SHELL_SIGN.exec(location)?.[0];
      if (sign !== void 0 && (0, core_revision.tC)(revision, path)) return (0, finding.z3)({
        code: "appspec/location-shell",
        what: `${name}, with a ${sign} in it.`,
        why: "A command with such a sign goes through a shell, which reads it as its own and finds no such script.",
        fix: `Rename it to letters, digits, "-", "_" and ".".`,
        at: at
      });
      const entry = revision.entries.get(path);
      if (path === "" || entry?.kind === "folder") {
        const fix = "Name a script in it.";
        return (0, finding.z3)({
          code: "appspec/location-folder",
          what: `${name}, which is a folder.`,
          fix: fix,
          at: at
        });
      }
      if (entry !== void 0 || (0, core_revision.tC)(revision, path)) return;
      const files = [ ...revision.entries.keys() ].filter(file => revision.entries.get(file)?.kind !== "folder");
      const sameLetters = files.find(file => file.toLowerCase() === path.toLowerCase());
      if (sameLetters !== void 0) return (0, finding.z3)({
        code: "appspec/location-case",
        what: `${name}; the revision has "${sameLetters}".`,
        why: `On Linux these are two names: every instance would fail ${event.value} with ScriptMissing.`,
        fix: `Write "location: ${sameLetters}".`,
        at: at
      });
      return (0, finding.z3)({
        code: "appspec/hook-missing",
        what: `${name}; the revision has no such file.`,
        why: `${reason(location)}Every instance would fail ${event.value} with ScriptMissing.`,
        fix: advice(location, path, files),
        at: at
      });
    }
    function reason(location) {
      if (/\s/.test(location)) return "A location is a path without arguments. ";
      return location.startsWith("/") ? "A location begins at the top of the revision, not of the instance. " : "";
    }
    function advice(location, path, files) {
      const [first = ""] = location.split(/\s/);
      if (first !== location && files.includes(first.replace(/^\/+/, ""))) return `Write "location: ${first}", and give it its arguments in a script of its own.`;
      const meant = nearPath(path, files);
      return meant === void 0 ? `Commit ${path}, or correct the location.` : `Write "location: ${meant}", or commit ${path}.`;
    }
    function checkModes({uses: uses, revision: revision}) {
      const plain = uses.filter(({path: path}) => {
        const entry = revision.entries.get(path ?? "");
        return entry?.kind === "file" && !entry.executable;
      });
      const [first] = plain;
      if (first === void 0) return [];
      const paths = [ ...new Set(plain.flatMap(({path: path}) => path ?? [])) ];
      const what = paths.length === 1 ? `${paths[0]} is not executable.` : `${paths.length} hook scripts are not executable: ${paths.join(", ")}.`;
      return [ (0, finding.$e)({
        code: "script/not-executable",
        what: what,
        why: "The agent makes up for it in its own copy; where one script calls another, nobody does.",
        fix: `git update-index --chmod=+x ${paths.join(" ")}`,
        at: first.script.location.at
      }) ];
    }
    function checkPermissions({appspec: appspec, plan: plan, reader: {texts: texts}}) {
      const reached = new Map;
      const lines = texts.get(appspec.path)?.split("\n") ?? [];
      return appspec.permissions.flatMap(permission => {
        const paths = pathsOf(permission, plan);
        return [ ...checkMode(permission, lines), ...checkOwner(permission, paths), ...checkObject(permission, plan, paths), ...checkOverlap(permission, paths, reached) ];
      });
    }
    function pathsOf({object: object, types: types, pattern: pattern, except: except}, {copies: copies}) {
      if (!types.includes("file")) return [];
      const path = object.value.length > 1 ? object.value.replace(/\/+$/, "") : object.value;
      if (copies.has(path)) return [ path ];
      const above = path === "/" ? "/" : `${path}/`;
      return [ ...copies.keys() ].filter(file => {
        if (!file.startsWith(above)) return false;
        const name = file.slice(above.length);
        const isChild = !name.includes("/");
        if (isChild && except.some(exception => fits(name, (0, appspec_value.jt)(exception)))) return false;
        return pattern === void 0 || isChild && fits(name, (0, appspec_value.jt)(pattern));
      });
    }
    function fits(name, pattern) {
      const [first = "", ...parts] = pattern.split("*");
      const last = parts.pop();
      if (last === void 0) return name === pattern;
      if (!name.startsWith(first) || !name.endsWith(last)) return false;
      let at = first.length;
      for (const part of parts) {
        const found = name.indexOf(part, at);
        if (found < 0) return false;
        at = found + part.length;
      }
      return at <= name.length - last.length;
    }
    function checkMode({mode: mode, object: object}, lines) {
      if (mode === void 0) return [];
      const written = /^0[0-7]+/.exec(lines[mode.at.line - 1]?.slice(mode.at.column - 1) ?? "")?.[0];
      if (written === void 0 || Number.parseInt(written, 8) === 0) return [];
      if (!/^[0-7]{3,4}$/.test(mode.value)) return [];
      return [ (0, finding.$e)({
        code: "appspec/mode-octal",
        what: `${object.value} would get the mode ${mode.value}, not ${written}.`,
        why: `Without quotes a leading zero makes it an octal number to YAML: ${written} is ${Number.parseInt(written, 8)}.`,
        fix: `Write it without the zero: "mode: ${written.replace(/^0+/, "")}".`,
        at: mode.at
      }) ];
    }
    function checkOwner({owner: owner, group: group}, paths) {
      const wrong = [ owner, group ].find(value => value !== void 0 && value.kind !== "text");
      if (wrong === void 0 || paths.length === 0) return [];
      return [ (0, finding.z3)({
        code: "appspec/owner-name",
        what: `The ${wrong === owner ? "owner" : "group"} is ${(0, appspec_value.vp)(wrong)}, not a name.`,
        why: "The agent looks it up by its name, after everything has been copied.",
        fix: 'Write the name that the instance knows it by: "owner: ec2-user".',
        at: wrong.at
      }) ];
    }
    function checkObject(permission, {copies: copies}, paths) {
      const {object: object, pattern: pattern, except: except, types: types, acl: acl, context: context} = permission;
      const findings = [];
      const refuse = (code, what, fix, at) => findings.push((0, finding.z3)({
        code: code,
        what: what,
        why: "Install fails because of it.",
        fix: fix,
        at: at
      }));
      const isFile = copies.has(object.value);
      if (isFile && types.includes("file") && (pattern !== void 0 || except.length > 0)) {
        const key = pattern === void 0 ? "except" : "pattern";
        const fix = `Leave out "${key}", or name the folder that it is in.`;
        refuse("appspec/pattern-on-file", `${object.value} is a file, and has "${key}".`, fix, object.at);
      }
      if (paths.length > 0 && acl?.entries.some(entry => entry.default)) {
        const what = `A default access control list is asked for ${paths[0]}, which is a file; only folders have them.`;
        refuse("appspec/acl-default-on-file", what, 'Add "type: [directory]" to the entry.', acl.at);
      }
      if (paths.length > 0 && context !== void 0 && context.range === void 0) refuse("appspec/context-no-range", `The context of ${object.value} has no range.`, 'Add "range: s0".', object.at);
      return findings;
    }
    function checkOverlap(permission, paths, reached) {
      const twice = paths.find(path => reached.has(path));
      const first = reached.get(twice ?? "");
      for (const path of paths) if (!reached.has(path)) reached.set(path, permission);
      if (first === void 0) return [];
      return [ (0, finding.z3)({
        code: "appspec/permission-twice",
        what: `${permission.object.value} reaches ${twice}, which ${first.object.value} (line ${first.object.at.line}) reaches too.`,
        why: "The agent refuses to set the permissions of a file twice; Install fails.",
        fix: 'Let only one entry reach it, with "except", "pattern" or "type".',
        at: permission.object.at
      }) ];
    }
    function checkProcesses({uses: uses}) {
      const scripts = new Set(uses.flatMap(({shell: shell}) => shell ?? []));
      const stopping = new Set(uses.flatMap(({event: event, shell: shell}) => event.value === "ApplicationStop" && shell !== void 0 ? [ shell ] : []));
      return [ ...[ ...scripts ].flatMap(script => [ ...checkSearch(script), ...checkBackground(script) ]), ...[ ...stopping ].flatMap(checkStop) ];
    }
    function checkSearch({path: path, statements: statements}) {
      return (0, shell_command.LC)(statements).flatMap(({part: {commands: commands}}) => {
        const calls = commands.map(callOf);
        const from = calls.findIndex(({name: name}) => name === "ps");
        const search = calls.findIndex(({name: name}, index) => index > from && isGrep(name));
        if (from < 0 || search < 0 || calls.some(isBlindToItself)) return [];
        const isAnswer = calls.slice(search + 1).every(({name: name}) => isGrep(name) || name === "wc");
        const pattern = calls[search]?.args.find(arg => !arg.startsWith("-")) ?? "";
        if (!isAnswer || pattern === "" || /[[\]$^\\]/.test(pattern)) return [];
        return (0, finding.$e)({
          code: "script/finds-itself",
          what: `"ps | grep ${pattern}" always finds something: itself.`,
          why: `The grep is a process too, and has "${pattern}" in its command line.`,
          fix: `Write "pgrep -f ${pattern}", or ask the service itself: "curl --fail http://127.0.0.1:8000/".`,
          at: {
            kind: "file",
            path: path,
            line: commands[search]?.line ?? 1,
            column: 1
          }
        });
      });
    }
    function callOf(command) {
      return command.kind === "simple" ? (0, shell_command.QC)(command) : {
        name: command.kind,
        args: [],
        asRoot: false
      };
    }
    function isGrep(name) {
      return /^[ef]?grep$/.test(name);
    }
    function isBlindToItself({name: name, args: args}) {
      if (isGrep(name)) return args.some(arg => /^-\w*v|^--invert-match$/.test(arg)) || args.some(arg => /^\[.\]/.test(arg));
      return name === "ps" && args.some(arg => /^-(C|p|-pid)/.test(arg) || /^-?\w*(c|comm)$/.test(arg) && arg.startsWith("-"));
    }
    function checkBackground({path: path, statements: statements, commands: commands, text: text}) {
      const calls = commands.map(shell_command.QC);
      if (calls.some(({name: name}) => name === "wait") || /\bkill\b[^\n]*(\$!|%1|\$\w*pid)/i.test(text)) return [];
      const own = calls.some(({name: name, args: args}) => name === "exec" && args.length === 0) ? redirectionsOfExec(commands) : [];
      return (0, shell_command.LC)(statements).flatMap(({part: part, within: within}) => {
        const statement = within.at(-1);
        if (statement?.background !== true || statement.pipelines.at(-1) !== part) return [];
        const redirections = [ ...own, ...within.flatMap(aroundIt), ...part.commands.at(-1)?.redirections ?? [] ];
        const open = openOutputs(redirections);
        const name = nameOf(part);
        if (open.length === 0 || name === "sleep") return [];
        const log = `/var/log/${name ?? "app"}.log`;
        return (0, finding.$e)({
          code: "script/holds-output",
          what: `${name ?? "A group of commands"} stays in the background, with the script's ${open.join(" and ")} open.`,
          why: "The agent waits for the end of a script's output: the event hangs until its timeout, and fails.",
          fix: `Redirect both: "${name ?? "( … )"} … >${log} 2>&1 &".`,
          at: {
            kind: "file",
            path: path,
            line: statement.line,
            column: 1
          }
        });
      });
    }
    function nameOf({commands: commands}) {
      const last = commands.at(-1);
      return last?.kind === "simple" ? (0, shell_command.QC)(last).name : void 0;
    }
    function aroundIt({pipelines: pipelines}) {
      return pipelines.flatMap(({commands: commands}) => commands.flatMap(command => command.kind === "simple" ? [] : command.redirections));
    }
    function redirectionsOfExec(commands) {
      return commands.flatMap(command => (0, shell_command.QC)(command).name === "exec" ? command.redirections : []);
    }
    function openOutputs(redirections) {
      let [out, err] = [ true, true ];
      for (const {sign: sign, target: target} of redirections) if (/^(&>|&>>|>&)$/.test(sign) && !/^\d$/.test(target)) [out, err] = [ false, false ]; else if (/^1?(>|>>|>\|)$/.test(sign)) out = /^\/dev\/(stdout|stderr|fd)/.test(target); else if (/^2(>|>>|>\|)$/.test(sign)) err = /^\/dev\/(stdout|stderr|fd)/.test(target); else if (sign === "2>&") err = target === "1" ? out : false; else if (sign === "1>&" || sign === ">&") out = target === "2" ? err : false;
      return [ ...out ? [ "stdout" ] : [], ...err ? [ "stderr" ] : [] ];
    }
    function failsOnNothing({name: name, args: args}) {
      const [first = "", second = ""] = args;
      switch (name) {
       case "kill":
        return first !== "-0";

       case "killall":
       case "pkill":
        return true;

       case "fuser":
        return args.some(arg => /^-\w*k|^--kill$/.test(arg));

       case "docker":
        return [ "stop", "kill", "rm" ].includes(first === "container" ? second : first);

       case "pm2":
        return [ "stop", "delete", "del" ].includes(first);

       case "forever":
        return first === "stop";

       case "xargs":
        return args.includes("kill") && !args.some(arg => /^-\w*r|^--no-run-if-empty$/.test(arg));

       default:
        return false;
      }
    }
    function checkStop({path: path, statements: statements, strict: strict}) {
      const candidates = strict ? statements : statements.slice(-1);
      return candidates.flatMap(statement => {
        const [pipeline] = statement.pipelines;
        const command = pipeline?.commands.at(-1);
        const guarded = statement.pipelines.length > 1 || statement.background || pipeline?.negated;
        if (command?.kind !== "simple" || guarded || !failsOnNothing((0, shell_command.QC)(command))) return [];
        const {name: name} = (0, shell_command.QC)(command);
        return (0, finding.$e)({
          code: "script/stop-fails",
          what: `${path} fails when there is nothing to stop: ${name} exits with an error then.`,
          why: "ApplicationStop runs from the revision that is installed: once it fails, no later commit gets past it.",
          fix: `Write "${statement.text.split("\n")[0]} || true", or look first whether it runs.`,
          at: {
            kind: "file",
            path: path,
            line: statement.line,
            column: 1
          }
        });
      });
    }
    const KEY_FILE = /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|key|ppk))$/;
    const KEY_STORE = /(^|\/)[^/]+\.(p12|pfx|jks|keystore)$/;
    const ENVIRONMENT_FILE = /(^|\/)\.env(\.[^/]+)?$/;
    const EXAMPLE_FILE = /\.(example|sample|template|dist|defaults?|tpl|schema|test|testing)$/;
    const ELSEWHERE = /(^|\/)(node_modules|vendor|__tests__|tests?|specs?|fixtures|testdata|examples?)\//;
    const PRIVATE_KEY = /^-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----|^PuTTY-User-Key-File/;
    const SECRET_NAME = /SECRET|PASSW|TOKEN|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_KEY|_KEY$|DATABASE_URL|_DSN$/i;
    const PUBLIC_NAME = /^(REACT_APP|VITE|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|GATSBY|EXPO_PUBLIC|PUBLIC)_/;
    async function checkSecrets({revision: revision, reader: reader}) {
      const paths = [ ...revision.entries.keys() ].filter(path => (KEY_FILE.test(path) || ENVIRONMENT_FILE.test(path)) && !EXAMPLE_FILE.test(path) && !ELSEWHERE.test(path));
      await reader.read(paths);
      const stores = [ ...revision.entries.keys() ].filter(path => KEY_STORE.test(path) && !ELSEWHERE.test(path));
      return [ ...paths.flatMap(path => checkFile(path, reader.texts.get(path) ?? "") ?? []), ...stores.map(path => keyFile(path, 1)) ];
    }
    function checkFile(path, text) {
      const lines = text.split(/\r?\n/);
      if (!ENVIRONMENT_FILE.test(path)) {
        const line = lines.findIndex(words => PRIVATE_KEY.test(words));
        return line < 0 ? void 0 : keyFile(path, line + 1);
      }
      const line = lines.findIndex(words => isSecret(words));
      if (line < 0) return;
      return (0, finding.$e)({
        code: "secret/environment-file",
        what: `${path} is in the revision, with the value of ${nameIn(lines[line] ?? "")}.`,
        why: "Whoever can read the repository or the instance has it, and so has the history for ever.",
        fix: `git rm --cached ${path}, add it to .gitignore, give the instance its own, and change what is in it.`,
        at: {
          kind: "file",
          path: path,
          line: line + 1,
          column: 1
        }
      });
    }
    function nameIn(line) {
      return /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? "";
    }
    function isSecret(line) {
      const name = nameIn(line);
      const value = line.slice(line.indexOf("=") + 1).trim().replace(/^(["'])(.*)\1$/, "$2");
      const isPlaceholder = value === "" || /^[<{$]|^(changeme|change_me|xxx+|your[_-]|todo)/i.test(value);
      return SECRET_NAME.test(name) && !PUBLIC_NAME.test(name) && !isPlaceholder;
    }
    function keyFile(path, line) {
      return (0, finding.$e)({
        code: "secret/key-file",
        what: `${path} is in the revision, and is a private key.`,
        why: "Whoever can read the repository or the instance has it, and so has the history for ever.",
        fix: `git rm --cached ${path}, add it to .gitignore, and make a new key: this one is known.`,
        at: {
          kind: "file",
          path: path,
          line: line,
          column: 1
        }
      });
    }
    function waitSeconds({statements: statements, commands: commands}) {
      return secondsOf(statements, {
        values: valuesIn(commands),
        functions: functionsIn(statements),
        known: new Map
      });
    }
    function secondsOf(statements, names) {
      const foreground = statements.filter(({background: background}) => !background);
      return sum(foreground.flatMap(({pipelines: pipelines}) => pipelines.flatMap(({commands: commands}) => commands.map(command => secondsOfCommand(command, names)))));
    }
    function secondsOfCommand(command, names) {
      switch (command.kind) {
       case "simple":
        return secondsOfCall(command, names);

       case "if":
        return secondsOfAll(command.conditions, names) + longest(command.bodies, names);

       case "case":
        return longest(command.bodies, names);

       case "group":
       case "subshell":
        return secondsOfAll(command.bodies, names);

       case "loop":
        return timesOf(command, names) * secondsOfAll([ ...command.conditions, ...command.bodies ], names);

       case "function":
        return 0;

       default:
        return command;
      }
    }
    function secondsOfAll(lists, names) {
      return sum(lists.map(list => secondsOf(list, names)));
    }
    function longest(branches, names) {
      return Math.max(0, ...branches.filter(branch => !leaves(branch)).map(branch => secondsOf(branch, names)));
    }
    function leaves(branch) {
      const command = branch.at(-1)?.pipelines.at(-1)?.commands.at(-1);
      return command?.kind === "simple" && [ "exit", "return", "break" ].includes((0, 
      shell_command.QC)(command).name);
    }
    const SECONDS = {
      "": 1,
      s: 1,
      m: 60,
      h: 3600,
      d: 86400
    };
    function secondsOfCall(command, names) {
      const {name: name, args: args} = (0, shell_command.QC)(command);
      if (names.functions.has(name)) return secondsOfFunction(name, names);
      if (name !== "sleep") return 0;
      return sum(args.map(arg => {
        const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(resolve(arg, names)) ?? [];
        return Number(number ?? 0) * (SECONDS[unit] ?? 0);
      }));
    }
    function secondsOfFunction(name, names) {
      const known = names.known.get(name);
      if (known !== void 0) return known;
      names.known.set(name, 0);
      const seconds = secondsOfAll(names.functions.get(name)?.bodies ?? [], names);
      names.known.set(name, seconds);
      return seconds;
    }
    function timesOf({head: head, conditions: conditions, bodies: bodies}, names) {
      const [condition] = conditions;
      if (condition !== void 0) return timesOfWhile(condition, bodies, names);
      const [, ...list] = head.filter(({text: text}) => text !== "in").map(({text: text}) => text);
      const counted = /^\(\(\s*\w+\s*=\s*(\d+)\s*;\s*\w+\s*<(=?)\s*([$\w{}]+)\s*;/.exec(head[0]?.text ?? "");
      if (counted !== null) {
        const [, from, inclusive, to = ""] = counted;
        return span(Number(from), Number(resolve(/^\d|^\$/.test(to) ? to : `$${to}`, names)), inclusive === "=");
      }
      if (list.length === 1) {
        const [, from = "1", to = ""] = /^\{(\d+)\.\.(\d+)\}$/.exec(list[0] ?? "") ?? /^[$`]\(?seq (?:(\d+) )?["']?([$\w{}]+)["']?[)`]$/.exec(list[0] ?? "") ?? [];
        if (to !== "") return span(Number(from), Number(resolve(to, names)), true);
      }
      return list.some(word => /[$`*{]/.test(word)) ? 0 : list.length;
    }
    function timesOfWhile(condition, bodies, names) {
      const command = condition.at(-1)?.pipelines[0]?.commands[0];
      if (command?.kind !== "simple") return 0;
      const {name: name, args: args} = (0, shell_command.QC)(command);
      const [, variable = ""] = /^\$\{?(\w+)\}?$/.exec(args[0] ?? "") ?? [];
      const isCount = [ "[", "[[", "test" ].includes(name) && (args[1] === "-lt" || args[1] === "-le");
      const values = names.values.get(variable) ?? [];
      const text = bodies.flatMap(body => body.map(statement => statement.text)).join("\n");
      const step = stepOf(variable, text);
      if (!isCount || step === void 0) return 0;
      const limit = Number(resolve(args[2] ?? "", names));
      return Math.ceil(span(Number(values[0] ?? 0), limit, args[1] === "-le") / step);
    }
    function stepOf(variable, text) {
      if (!/^\w+$/.test(variable)) return;
      if (new RegExp(`\\b${variable}\\+\\+|\\+\\+${variable}\\b`).test(text)) return 1;
      const added = new RegExp(`\\b${variable}\\s*\\+=\\s*(\\d+)|\\b${variable}\\}?\\s*\\+\\s*(\\d+)`).exec(text);
      return added === null ? void 0 : Number(added[1] ?? added[2]) || void 0;
    }
    function span(from, to, inclusive) {
      return Math.max(0, to - from + (inclusive ? 1 : 0)) || 0;
    }
    function resolve(word, {values: values}) {
      const [, variable] = /^\$\{?(\w+)\}?$/.exec(word) ?? [];
      if (variable === void 0) return word;
      const [value = "", ...others] = values.get(variable) ?? [];
      return others.length === 0 ? value : "";
    }
    function valuesIn(commands) {
      const values = new Map;
      for (const {words: words} of commands) for (const {text: text} of words) {
        const [, variable, value = ""] = /^(\w+)=(.*)$/s.exec(text) ?? [];
        if (variable === void 0) continue;
        const known = values.get(variable) ?? [];
        known.push(value);
        values.set(variable, known);
      }
      return values;
    }
    function functionsIn(statements) {
      const all = statements.flatMap(({pipelines: pipelines}) => pipelines.flatMap(({commands: commands}) => commands));
      return new Map(all.flatMap(command => command.kind === "function" ? [ [ command.head[0]?.text ?? "", command ] ] : []));
    }
    function sum(numbers) {
      return numbers.reduce((total, number) => total + number, 0);
    }
    function checkUses({uses: uses}) {
      return uses.flatMap(use => [ ...checkWait(use), ...checkSudo(use) ]);
    }
    function checkWait({script: {timeout: timeout}, path: path, shell: shell}) {
      const wait = shell === void 0 ? 0 : waitSeconds(shell);
      if (!(wait > timeout.value)) return [];
      return [ (0, finding.$e)({
        code: "script/waits-longer",
        what: `${path} waits for up to ${wait} s, and its timeout is ${timeout.value} s.`,
        why: "The agent would end it in the middle of its waiting, before it can say what it has waited for.",
        fix: `Write "timeout: ${Math.ceil((wait + 30) / 30) * 30}", or let it wait for less.`,
        at: timeout.at
      }) ];
    }
    function checkSudo({event: event, script: {runas: runas}, path: path, shell: shell}) {
      if (runas?.value !== "root" || shell === void 0 || path === void 0) return [];
      const command = shell.commands.find(found => (0, shell_command.QC)(found).asRoot);
      if (command === void 0) return [];
      return [ (0, finding.$e)({
        code: "script/sudo-as-root",
        what: `${path} calls sudo, and runs as root already (hooks.${event.value}).`,
        why: "sudo takes CodeDeploy's variables away, such as DEPLOYMENT_ID, and fails where root may not use it.",
        fix: 'Leave out sudo, or let "runas" name the user that the site belongs to.',
        at: {
          kind: "file",
          path: path,
          line: command.line,
          column: 1
        }
      }) ];
    }
    function withoutSuppressed(findings, texts) {
      const split = new Map;
      const linesOf = path => {
        const lines = split.get(path) ?? texts.get(path)?.split("\n") ?? [];
        split.set(path, lines);
        return lines;
      };
      return findings.filter(({severity: severity, problem: {code: code, at: at}}) => {
        if (severity === "error" || at?.kind !== "file" || at.line === void 0) return true;
        const lines = linesOf(at.path);
        const [above = "", own = ""] = [ lines[at.line - 2], lines[at.line - 1] ];
        return !names(/^\s*#(.*)/.exec(above)?.[1], code) && !names(/(?:^|\s)#(.*)/.exec(own)?.[1], code);
      });
    }
    function names(comment, code) {
      return comment?.split(/[\s,;]+/).includes(code) ?? false;
    }
    const RULES = [ checkKeys, checkEvents, checkLocations, checkFiles, checkPermissions, checkInterpreters, checkFailures, checkProcesses, checkUses ];
    async function check(revision) {
      const source = await (0, model.o)(revision);
      return source === void 0 ? {
        findings: [ (0, appspec_missing.x)(revision) ],
        appspec: void 0
      } : await check_checkSource(source);
    }
    async function check_checkSource(source) {
      const subject = await (0, model.n)(source);
      const findings = [ ...subject.refused.map(problem => ({
        severity: "error",
        problem: problem
      })), ...RULES.flatMap(rule => rule(subject)), ...await checkSecrets(subject) ];
      return {
        findings: (0, finding.g)(withoutSuppressed(findings, subject.reader.texts), core_revision.hH),
        appspec: subject.refused.length === 0 ? subject.appspec : void 0
      };
    }
  },
  4598: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $e: () => warning,
      g: () => inReadingOrder,
      z3: () => error
    });
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
    function error(text) {
      return {
        severity: "error",
        problem: new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF(text)
      };
    }
    function warning(text) {
      return {
        severity: "warning",
        problem: new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF(text)
      };
    }
    function inReadingOrder(findings, first) {
      const key = ({problem: {at: at}}) => at?.kind === "file" ? {
        path: at.path === first ? "" : at.path,
        line: at.line ?? 0,
        column: at.column ?? 0
      } : {
        path: "",
        line: 0,
        column: 0
      };
      return findings.toSorted((one, other) => {
        const [a, b] = [ key(one), key(other) ];
        return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column;
      });
    }
  },
  3790: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OS: () => interpreterOf,
      EI: () => isShellScript,
      nX: () => readHookScript
    });
    var posix_ = __webpack_require__(3916);
    var core_revision = __webpack_require__(3189);
    var shell_command = __webpack_require__(7587);
    const LONGEST_CHAIN = 10;
    async function enablesErrexit({path: path, interpreter: interpreter}, revision, reader) {
      if (/\s-\w*e/.test(interpreter.replace(/^\S*env\s+(-S\s+)?/, ""))) return true;
      const seen = new Set([ path ]);
      let round = [ path ];
      for (let link = 0; round.length > 0 && link < LONGEST_CHAIN; link++) {
        await reader.read(round);
        if (round.some(file => reader.shell(file).commands.some(enablesErrexitOption))) return true;
        const next = round.flatMap(file => sourcedPaths(revision, file, reader.shell(file).commands));
        round = [ ...new Set(next) ].filter(file => !seen.has(file));
        for (const file of round) seen.add(file);
      }
      return false;
    }
    function enablesErrexitOption(command) {
      const {name: name, args: args} = (0, shell_command.QC)(command);
      if (name === "trap") return args.includes("ERR");
      return name === "set" && (args.includes("errexit") || args.some(arg => /^-[a-zA-Z]*e/.test(arg)));
    }
    function sourcedPaths(revision, script, commands) {
      return commands.flatMap(command => {
        const {name: name, args: args} = (0, shell_command.QC)(command);
        if (name !== "source" && name !== ".") return [];
        const written = knownEnd(args[0] ?? "");
        const candidates = [ (0, posix_.dirname)(script), "." ].map(folder => (0, core_revision.kV)(`${folder}/${written}`));
        return candidates.find(path => path !== void 0 && revision.entries.get(path)?.kind === "file") ?? [];
      });
    }
    function knownEnd(path) {
      const unknown = Math.max(...[ "$", "`", ")", "}" ].map(mark => path.lastIndexOf(mark)));
      return unknown < 0 ? path : path.slice(unknown).replace(/^[^/]*\/?/, "");
    }
    const SHELLS = new Set([ "sh", "bash", "dash", "ash", "ksh", "zsh" ]);
    async function readHookScript(revision, path, reader) {
      await reader.read([ path ]);
      const text = reader.texts.get(path);
      if (text === void 0 || !isShellScript(text)) return;
      const interpreter = interpreterOf(text);
      const strict = await enablesErrexit({
        path: path,
        interpreter: interpreter
      }, revision, reader);
      return {
        path: path,
        text: text,
        interpreter: interpreter,
        strict: strict,
        ...reader.shell(path)
      };
    }
    function interpreterOf(text) {
      return /^\uFEFF?#![ \t]*([^\r\n]*)/.exec(text)?.[1]?.trim() ?? "";
    }
    function isShellScript(text) {
      if (text.includes("\0")) return false;
      const interpreter = interpreterOf(text);
      const words = interpreter.split(/[\s/]+/).filter(word => !word.startsWith("-"));
      return interpreter === "" || words.some(word => SHELLS.has(word));
    }
  },
  9082: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => planInstall,
      b: () => textOf
    });
    var _core_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3189);
    function planInstall({files: files}, revision) {
      const copies = new Map;
      const folders = new Map;
      const clashes = [];
      const paths = [ ...revision.entries.keys() ];
      for (const file of files) {
        const mapping = mappingOf(file, revision);
        if (mapping === void 0) continue;
        for (const [target, source] of targetsOf(mapping, revision, paths)) {
          const copy = {
            source: source,
            mapping: mapping
          };
          const one = copies.get(target) ?? folders.get(target);
          if (one !== void 0) clashes.push({
            target: target,
            one: one,
            other: copy
          });
          copies.set(target, copy);
          for (let folder = above(target); folder !== "" && !folders.has(folder); folder = above(folder)) {
            const file = copies.get(folder);
            if (file !== void 0) clashes.push({
              target: folder,
              one: file,
              other: copy
            });
            folders.set(folder, copy);
          }
        }
      }
      return {
        copies: copies,
        clashes: clashes,
        folders: folders
      };
    }
    function mappingOf(file, revision) {
      const source = (0, _core_revision_js__WEBPACK_IMPORTED_MODULE_0__.kV)(textOf(file.source));
      const destination = textOf(file.destination);
      if (source === void 0 || !(0, _core_revision_js__WEBPACK_IMPORTED_MODULE_0__.tC)(revision, source) || !destination.startsWith("/")) return;
      return {
        file: file,
        source: source,
        destination: `/${(0, _core_revision_js__WEBPACK_IMPORTED_MODULE_0__.kV)(destination) ?? ""}`
      };
    }
    function textOf(value) {
      return value.kind === "text" ? value.text : "";
    }
    function targetsOf({source: source, destination: destination}, {entries: entries}, paths) {
      const into = destination === "/" ? "" : destination;
      if (source !== "" && entries.get(source)?.kind !== "folder") return [ [ `${into}/${source.slice(source.lastIndexOf("/") + 1)}`, source ] ];
      const folder = source === "" ? "" : `${source}/`;
      return paths.filter(path => path.startsWith(folder) && entries.get(path)?.kind !== "folder").map(path => [ `${into}/${path.slice(folder.length)}`, path ]);
    }
    function above(path) {
      return path.slice(0, path.lastIndexOf("/"));
    }
  },
  7494: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => analyze,
      o: () => openSource
    });
    var _appspec_appspec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1023);
    var _core_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3189);
    var _hook_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3790);
    var _install_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9082);
    var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6728);
    async function openSource(revision) {
      const file = await (0, _core_revision_js__WEBPACK_IMPORTED_MODULE_3__.n1)(revision, _core_revision_js__WEBPACK_IMPORTED_MODULE_3__.hH);
      const bytes = revision.entries.get(file)?.kind === "file" ? (await revision.read([ file ])).get(file) : void 0;
      if (bytes === void 0) return;
      const parsed = (0, _appspec_appspec_js__WEBPACK_IMPORTED_MODULE_0__.parseAppSpec)(bytes, {
        path: _core_revision_js__WEBPACK_IMPORTED_MODULE_3__.hH
      });
      const {document: document} = parsed;
      const appspec = parsed.ok ? parsed.appspec : parsed.readable;
      const locations = appspec.hooks.flatMap(({scripts: scripts}) => scripts.map(({location: location}) => location.value));
      const scripts = new Map;
      for (const path of locations.flatMap(location => (0, _core_revision_js__WEBPACK_IMPORTED_MODULE_3__.kV)(location) ?? [])) scripts.set(path, await (0, 
      _core_revision_js__WEBPACK_IMPORTED_MODULE_3__.n1)(revision, path));
      const reader = (0, _reader_js__WEBPACK_IMPORTED_MODULE_2__.W)(revision);
      await reader.read([ _core_revision_js__WEBPACK_IMPORTED_MODULE_3__.hH, ...scripts.values() ]);
      return {
        revision: revision,
        reader: reader,
        appspec: appspec,
        document: document?.kind === "map" ? document : void 0,
        refused: parsed.ok ? [] : parsed.problems,
        scripts: scripts
      };
    }
    async function analyze(source) {
      const {revision: revision, reader: reader, appspec: appspec} = source;
      const shells = new Map;
      for (const path of new Set(source.scripts.values())) shells.set(path, await (0, 
      _hook_script_js__WEBPACK_IMPORTED_MODULE_1__.nX)(revision, path, reader));
      const uses = appspec.hooks.flatMap(({event: event, scripts: scripts}) => scripts.map(script => {
        const located = (0, _core_revision_js__WEBPACK_IMPORTED_MODULE_3__.kV)(script.location.value);
        const path = located === void 0 ? void 0 : source.scripts.get(located);
        return {
          event: event,
          script: script,
          path: path,
          shell: shells.get(path ?? "")
        };
      }));
      return {
        ...source,
        plan: (0, _install_plan_js__WEBPACK_IMPORTED_MODULE_4__.B)(appspec, revision),
        uses: uses
      };
    }
  },
  6728: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => createReader,
      z: () => LONGEST
    });
    var _shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7587);
    var _shell_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
    const LONGEST = 1e5;
    function createReader(revision) {
      const texts = new Map;
      const parsed = new Map;
      return {
        texts: texts,
        read: async paths => {
          const unread = [ ...paths ].filter(path => !texts.has(path) && revision.entries.get(path)?.kind === "file");
          if (unread.length === 0) return;
          const contents = await revision.read(unread);
          for (const [path, bytes] of contents) texts.set(path, new TextDecoder("utf-8", {
            ignoreBOM: true
          }).decode(bytes));
        },
        shell: path => {
          const known = parsed.get(path);
          if (known !== void 0) return known;
          const statements = (0, _shell_parser_js__WEBPACK_IMPORTED_MODULE_1__.a)((texts.get(path) ?? "").slice(0, LONGEST));
          const shell = {
            statements: statements,
            commands: (0, _shell_command_js__WEBPACK_IMPORTED_MODULE_0__.GO)(statements)
          };
          parsed.set(path, shell);
          return shell;
        }
      };
    }
  },
  7587: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GO: () => commandsIn,
      LC: () => pipelinesIn,
      QC: () => invocationOf
    });
    var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2040);
    var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
    const ASSIGNMENT = /^\w+(\[.*\])?\+?=/;
    const STARTERS = {
      sudo: /^-[a-zA-Z]*[ugCDhprRtT]$|^--(user|group|chdir|host|prompt|role|type)$/,
      env: /^-[uCS]$/,
      nohup: /^$/,
      exec: /^-a$/,
      command: /^$/,
      builtin: /^$/,
      nice: /^-n$/,
      setsid: /^$/,
      stdbuf: /^-[ioe]$/
    };
    function invocationOf({words: words}) {
      let texts = words.map(({text: text}) => text);
      let asRoot = false;
      for (;;) {
        while (ASSIGNMENT.test(texts[0] ?? "")) texts = texts.slice(1);
        const name = baseName(texts[0] ?? "");
        const valued = STARTERS[name];
        const rest = valued === void 0 ? [] : withoutOptions(texts.slice(1), valued);
        if (rest.length === 0 || name === "command" && /^-[vV]/.test(texts[1] ?? "")) return {
          name: name,
          args: texts.slice(1),
          asRoot: asRoot
        };
        if (name === "sudo" && !texts.slice(1, -rest.length).some(text => /^(-\w*u|--user)/.test(text))) asRoot = true;
        texts = rest;
      }
    }
    function withoutOptions(texts, valued) {
      let at = 0;
      while (texts[at]?.startsWith("-")) at += valued.test(texts[at] ?? "") ? 2 : 1;
      return texts.slice(at);
    }
    function baseName(path) {
      return path.slice(path.lastIndexOf("/") + 1);
    }
    function pipelinesIn(statements, within = []) {
      if (within.length > _lexer_js__WEBPACK_IMPORTED_MODULE_1__.F) return [];
      return statements.flatMap(statement => {
        const around = [ ...within, statement ];
        return statement.pipelines.flatMap(pipeline => [ {
          part: pipeline,
          within: around
        }, ...pipeline.commands.flatMap(command => pipelinesIn(statementsOf(command), around)) ]);
      });
    }
    function commandsIn(statements) {
      return pipelinesIn(statements).flatMap(({part: part}) => part.commands.filter(command => command.kind === "simple"));
    }
    function statementsOf(command) {
      if (command.kind !== "simple") return [ ...command.conditions, ...command.bodies ].flat();
      return command.words.flatMap(({inner: inner}) => inner.flatMap(({text: text, line: line}) => (0, 
      _parser_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, line)));
    }
  },
  2040: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => DEEPEST,
      H: () => readTokens
    });
    const SIGN = /\d*(?:<<<|<<-|<<|<>|<&|<|>>|>\||>&|>)|&>>|&>|&&|&|\|\||\|&|\||;;&|;;|;&|;|\(|\)/y;
    const DEEPEST = 50;
    const PLAIN = /[^\s;&|()<>"'\\$`]*/y;
    const WORD_END = /[\s;&|()<>]/;
    function readTokens(script, firstLine = 1) {
      const tokens = [];
      const hereDocuments = [];
      let at = 0;
      let line = firstLine;
      let inTest = false;
      const goTo = end => {
        for (let found = script.indexOf("\n", at); found >= 0 && found < end; found = script.indexOf("\n", found + 1)) line++;
        at = Math.min(end, script.length);
      };
      while (at < script.length) {
        const letter = script[at] ?? "";
        const [start, startLine] = [ at, line ];
        if (letter === "\n") {
          goTo(at + 1);
          if (!inTest) tokens.push(sign("\n", startLine, start, at));
          for (const {delimiter: delimiter, indented: indented} of hereDocuments.splice(0)) goTo(endOfHereDocument(script, at, delimiter, indented));
          continue;
        }
        if (/\s/.test(letter)) goTo(at + 1); else if (letter === "\\" && /^\r?\n/.test(script.slice(at + 1, at + 3))) goTo(script.indexOf("\n", at) + 1); else if (letter === "#") goTo(endOf(script, "\n", at)); else if (script.startsWith("((", at) && script.includes("))", at)) {
          goTo(script.indexOf("))", at) + 2);
          tokens.push(word(script.slice(start, at), startLine, start, at, false, []));
        } else {
          SIGN.lastIndex = at;
          const found = /^[<>]\(/.test(script.slice(at, at + 2)) ? void 0 : SIGN.exec(script)?.[0];
          if (found !== void 0 && found !== "") {
            goTo(at + found.length);
            tokens.push(inTest ? word(found, startLine, start, at, false, []) : sign(found, startLine, start, at));
            continue;
          }
          const read = readWord(script, at, line);
          goTo(Math.max(read.end, at + 1));
          const before = tokens.at(-1);
          tokens.push(word(read.text, startLine, start, at, read.quoted, read.inner));
          if (read.text === "[[") inTest = true;
          if (read.text === "]]") inTest = false;
          if (before?.kind === "sign" && /<<-?$/.test(before.text) && !before.text.endsWith("<<<")) hereDocuments.push({
            delimiter: read.text,
            indented: before.text.endsWith("-")
          });
        }
      }
      return tokens;
    }
    function readWord(script, from, firstLine) {
      const inner = [];
      const lineAt = offset => firstLine + (script.slice(from, offset).match(/\n/g)?.length ?? 0);
      let text = "";
      let quoted = false;
      let inQuotes = false;
      let at = from;
      while (at < script.length) {
        PLAIN.lastIndex = at;
        const plain = PLAIN.exec(script)?.[0] ?? "";
        text += plain;
        at += plain.length;
        const letter = script[at] ?? "";
        const pair = script.slice(at, at + 2);
        if (letter === "\\") {
          text += pair === "\\\n" ? "" : inQuotes && !/["$`\\]/.test(pair[1] ?? "") ? pair : pair[1] ?? "";
          at += 2;
        } else if (letter === '"') {
          inQuotes = !inQuotes;
          quoted = true;
          at++;
        } else if (!inQuotes && (letter === "'" || pair === "$'")) {
          const start = at + (letter === "'" ? 1 : 2);
          const end = pair === "$'" ? endOfEscaped(script, "'", start) : endOf(script, "'", start);
          text += script.slice(start, end);
          quoted = true;
          at = end + 1;
        } else if (pair === "$(" || !inQuotes && (pair === "<(" || pair === ">(")) {
          const end = endOfParentheses(script, at + 2);
          if (script[at + 2] !== "(") inner.push({
            text: script.slice(at + 2, end),
            line: lineAt(at)
          });
          text += script.slice(at, end + 1);
          at = end + 1;
        } else if (pair === "${") {
          const end = endOfBraces(script, at + 2);
          text += script.slice(at, end + 1);
          at = end + 1;
        } else if (letter === "`") {
          const end = endOfEscaped(script, "`", at + 1);
          inner.push({
            text: script.slice(at + 1, end),
            line: lineAt(at)
          });
          text += script.slice(at, end + 1);
          at = end + 1;
        } else if (!inQuotes && WORD_END.test(letter)) break; else {
          text += letter;
          at++;
        }
      }
      return {
        text: text,
        quoted: quoted,
        inner: inner,
        end: at
      };
    }
    function sign(text, line, start, end) {
      return {
        kind: "sign",
        text: text,
        line: line,
        start: start,
        end: end,
        quoted: false,
        inner: []
      };
    }
    function word(text, line, start, end, quoted, inner) {
      return {
        kind: "word",
        text: text,
        line: line,
        start: start,
        end: end,
        quoted: quoted,
        inner: inner
      };
    }
    function endOf(script, mark, from) {
      const end = script.indexOf(mark, from);
      return end < 0 ? script.length : end;
    }
    function endOfEscaped(script, mark, from) {
      let at = from;
      while (at < script.length && script[at] !== mark) at += script[at] === "\\" ? 2 : 1;
      return at;
    }
    function endOfBraces(script, from) {
      let depth = 1;
      let at = from;
      for (;at < script.length; at++) if (script[at] === "\\") at++; else if (script[at] === "{") depth++; else if (script[at] === "}" && --depth === 0) break;
      return at;
    }
    function endOfParentheses(script, from, level = 0) {
      if (level > DEEPEST) return script.length;
      let depth = 1;
      let at = from;
      while (at < script.length) {
        const letter = script[at];
        if (letter === "\\") at++; else if (letter === "'") at = endOf(script, "'", at + 1); else if (letter === '"') at = endOfQuotes(script, at + 1, level); else if (letter === "(") depth++; else if (letter === ")" && --depth === 0) return at;
        at++;
      }
      return script.length;
    }
    function endOfQuotes(script, from, level) {
      let at = from;
      while (at < script.length && script[at] !== '"') if (script[at] === "\\") at += 2; else if (script.startsWith("$(", at)) at = endOfParentheses(script, at + 2, level + 1) + 1; else at++;
      return at;
    }
    function endOfHereDocument(script, from, delimiter, indented) {
      let at = from;
      while (at < script.length) {
        const end = endOf(script, "\n", at);
        const text = script.slice(at, end).replace(/\r$/, "");
        if ((indented ? text.replace(/^\t+/, "") : text) === delimiter) return end;
        at = end + 1;
      }
      return script.length;
    }
  },
  807: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => parseShell
    });
    var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2040);
    const CLOSING = new Set([ "then", "do", "done", "fi", "else", "elif", "esac", "}" ]);
    const CASE_END = new Set([ ";;", ";&", ";;&" ]);
    function parseShell(script, firstLine = 1) {
      const reader = new Reader(script, (0, _lexer_js__WEBPACK_IMPORTED_MODULE_0__.H)(script, firstLine));
      const statements = [];
      while (!reader.atEnd()) {
        statements.push(...reader.list());
        if (!reader.atEnd()) reader.next();
      }
      return statements;
    }
    class Reader {
      script;
      tokens;
      position=0;
      level=0;
      constructor(script, tokens) {
        this.script = script;
        this.tokens = tokens;
      }
      atEnd() {
        return this.position >= this.tokens.length;
      }
      next() {
        return this.tokens[this.position++];
      }
      peek(ahead = 0) {
        return this.tokens[this.position + ahead];
      }
      isSign(...texts) {
        const token = this.peek();
        return token?.kind === "sign" && texts.includes(token.text);
      }
      isWord(...texts) {
        const token = this.peek();
        return token?.kind === "word" && !token.quoted && texts.includes(token.text);
      }
      skip(...signs) {
        while (this.isSign(...signs)) this.position++;
      }
      isClosing() {
        const token = this.peek();
        if (token === void 0 || token.quoted) return token === void 0;
        return token.kind === "word" ? CLOSING.has(token.text) : token.text === ")" || CASE_END.has(token.text);
      }
      list() {
        const statements = [];
        for (;;) {
          this.skip("\n", ";", "&");
          if (this.isClosing()) return statements;
          statements.push(this.statement());
        }
      }
      statement() {
        const first = this.peek();
        const pipelines = [ this.pipeline(void 0) ];
        while (this.isSign("&&", "||")) {
          const joint = this.next()?.text === "&&" ? "&&" : "||";
          this.skip("\n");
          pipelines.push(this.pipeline(joint));
        }
        const last = this.tokens[this.position - 1];
        const background = this.isSign("&");
        this.skip("&", ";");
        return {
          line: first?.line ?? 0,
          text: this.script.slice(first?.start ?? 0, last?.end ?? 0),
          pipelines: pipelines,
          background: background
        };
      }
      pipeline(joint) {
        const negated = this.isWord("!");
        if (negated) this.position++;
        if (this.isWord("time")) this.position++;
        const commands = [ this.command() ];
        while (this.isSign("|", "|&")) {
          this.position++;
          this.skip("\n");
          commands.push(this.command());
        }
        return {
          joint: joint,
          negated: negated,
          commands: commands
        };
      }
      command() {
        const line = this.peek()?.line ?? 0;
        if (this.level > _lexer_js__WEBPACK_IMPORTED_MODULE_0__.F) return this.simple(line);
        if (this.isSign("(")) return this.compound("subshell", line, () => this.block("(", ")"));
        if (this.isWord("{")) return this.compound("group", line, () => this.block("{", "}"));
        if (this.isWord("if")) return this.compound("if", line, () => this.branches());
        if (this.isWord("while", "until")) return this.compound("loop", line, () => this.conditionLoop());
        if (this.isWord("for", "select")) return this.compound("loop", line, () => this.listLoop());
        if (this.isWord("case")) return this.compound("case", line, () => this.cases());
        const isFunction = this.peek(1)?.text === "(" && this.peek(2)?.text === ")";
        if (this.isWord("function") || this.peek()?.kind === "word" && isFunction) return this.compound("function", line, () => this.definition());
        return this.simple(line);
      }
      compound(kind, line, read) {
        this.level++;
        const parts = {
          head: [],
          conditions: [],
          bodies: [],
          ...read()
        };
        this.level--;
        const redirections = [];
        while (this.isRedirection()) redirections.push(this.redirection());
        return {
          kind: kind,
          line: line,
          ...parts,
          redirections: redirections
        };
      }
      block(open, close) {
        if (this.peek()?.text === open) this.position++;
        const bodies = [ this.list() ];
        if (this.peek()?.text === close) this.position++;
        return {
          bodies: bodies
        };
      }
      branches() {
        const conditions = [];
        const bodies = [];
        while (this.isWord("if", "elif", "else")) {
          if (this.next()?.text !== "else") conditions.push(this.list());
          if (this.isWord("then")) this.position++;
          bodies.push(this.list());
          if (this.isWord("if")) break;
        }
        if (this.isWord("fi")) this.position++;
        return {
          conditions: conditions,
          bodies: bodies
        };
      }
      conditionLoop() {
        this.position++;
        const conditions = [ this.list() ];
        return {
          conditions: conditions,
          ...this.block("do", "done")
        };
      }
      listLoop() {
        this.position++;
        const head = [];
        while (this.peek()?.kind === "word" && !this.isWord("do")) head.push(...[ this.next() ].filter(isToken));
        this.skip(";", "\n");
        return {
          head: head,
          ...this.block("do", "done")
        };
      }
      cases() {
        while (!this.atEnd() && !this.isWord("in")) this.position++;
        this.position++;
        const bodies = [];
        for (;;) {
          this.skip("\n");
          if (this.atEnd() || this.isWord("esac")) break;
          while (!this.atEnd() && !this.isSign(")")) this.position++;
          this.position++;
          bodies.push(this.list());
          this.skip(...CASE_END);
        }
        this.position++;
        return {
          bodies: bodies
        };
      }
      definition() {
        if (this.isWord("function")) this.position++;
        const head = [ this.next() ].filter(isToken);
        this.skip("(", ")", "\n");
        const body = this.command();
        return {
          head: head,
          bodies: body.kind === "simple" ? [] : body.bodies
        };
      }
      simple(line) {
        const words = [];
        const redirections = [];
        for (;;) {
          const token = this.peek();
          if (this.isRedirection()) redirections.push(this.redirection()); else if (token?.kind === "word") {
            words.push(token);
            this.position++;
          } else if (this.isSign("(") && words.at(-1)?.text.endsWith("=")) this.skipParentheses(); else break;
        }
        if (words.length === 0 && redirections.length === 0 && !this.isClosing()) this.position++;
        return {
          kind: "simple",
          line: line,
          words: words,
          redirections: redirections
        };
      }
      isRedirection() {
        const token = this.peek();
        return token?.kind === "sign" && /[<>]/.test(token.text);
      }
      redirection() {
        const sign = this.next()?.text ?? "";
        const target = this.peek()?.kind === "word" ? this.next()?.text ?? "" : "";
        return {
          sign: sign,
          target: target
        };
      }
      skipParentheses() {
        while (!this.atEnd() && !this.isSign(")")) this.position++;
        this.position++;
      }
    }
    function isToken(token) {
      return token !== void 0;
    }
  }
};
