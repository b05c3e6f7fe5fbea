// The modules of this file (of a package: how many). Each begins with its path.
//   src/check/appspec-missing.ts
//   src/check/bashisms.ts
//   src/check/check.ts
//   src/check/errexit.ts
//   src/check/finding.ts
//   src/check/hook-script.ts
//   src/check/left-out.ts
//   src/check/listing-tree.ts
//   src/check/model.ts
//   src/check/near-path.ts
//   src/check/outside.ts
//   src/check/package-scripts.ts
//   src/check/platform.ts
//   src/check/reader.ts
//   src/check/rules/events.ts
//   src/check/rules/files.ts
//   src/check/rules/hidden-failures.ts
//   src/check/rules/homes.ts
//   src/check/rules/interpreters.ts
//   src/check/rules/inverted-tests.ts
//   src/check/rules/keys.ts
//   src/check/rules/locations.ts
//   src/check/rules/modes.ts
//   src/check/rules/permissions.ts
//   src/check/rules/processes.ts
//   src/check/rules/scripts.ts
//   src/check/rules/secrets.ts
//   src/check/rules/site-settings.ts
//   src/check/rules/stored.ts
//   src/check/rules/uses.ts
//   src/check/rules/waiting.ts
//   src/check/script-path.ts
//   src/check/shell/command.ts
//   src/check/shell/enclosed.ts
//   src/check/shell/lexer.ts
//   src/check/shell/parser.ts
//   src/check/shell/position.ts
//   src/check/shell/token-cursor.ts
//   src/check/suppressions.ts
//   src/check/wait-time.ts
module.exports = {
// src/check/script-path.ts
16618: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    J: () => fileNamedIn
  });
  var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
  var _core_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83189);
  function fileNamedIn({entries: entries}, script, word) {
    const written = knownEnd(word);
    const candidates = [ (0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(script), "." ].map(folder => (0, 
    _core_revision_js__WEBPACK_IMPORTED_MODULE_1__.kV)(`${folder}/${written}`));
    return candidates.find(path => path !== void 0 && entries.get(path)?.kind === "file");
  }
  function knownEnd(path) {
    const unknown = Math.max(...[ "$", "`", ")", "}" ].map(mark => path.lastIndexOf(mark)));
    return unknown < 0 ? path : path.slice(unknown).replace(/^[^/]*\/?/, "");
  }
}),
// src/check/reader.ts
16728: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    WF: () => createReader,
    iu: () => MOST_TEXT,
    zP: () => LONGEST
  });
  var _shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17587);
  var _shell_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53012);
  const LONGEST = 1e5;
  const MOST_TEXT = 5e5;
  const AT_ONCE = 50;
  function createReader(revision) {
    const texts = new Map;
    const parsed = new Map;
    const unread = new Set;
    const decoder = new TextDecoder("utf-8", {
      ignoreBOM: true
    });
    let left = MOST_TEXT;
    return {
      texts: texts,
      unread: unread,
      read: async paths => {
        const wanted = [ ...paths ].filter(path => !texts.has(path) && revision.entries.get(path)?.kind === "file");
        for (let at = 0; at < wanted.length; at += AT_ONCE) {
          const some = wanted.slice(at, at + AT_ONCE);
          for (const [path, bytes] of left > 0 ? await revision.read(some) : []) {
            left -= Math.min(bytes.length, LONGEST);
            if (left > 0) texts.set(path, decoder.decode(bytes));
          }
          if (left <= 0) for (const path of some) if (!texts.has(path)) unread.add(path);
        }
      },
      shell: path => {
        const known = parsed.get(path);
        if (known !== void 0) return known;
        const text = texts.get(path) ?? "";
        const {statements: statements, fault: fault} = (0, _shell_parser_js__WEBPACK_IMPORTED_MODULE_1__.t)(text.slice(0, LONGEST));
        const pipelines = (0, _shell_command_js__WEBPACK_IMPORTED_MODULE_0__.LC)(statements);
        const shell = {
          statements: statements,
          pipelines: pipelines,
          commands: (0, _shell_command_js__WEBPACK_IMPORTED_MODULE_0__.GO)(pipelines),
          fault: text.length > LONGEST ? void 0 : fault
        };
        parsed.set(path, shell);
        return shell;
      }
    };
  }
}),
// src/check/shell/command.ts
17587: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    GO: () => commandsIn,
    LC: () => pipelinesIn,
    QC: () => invocationOf,
    al: () => forks
  });
  var _enclosed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75967);
  var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53012);
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
    const textAt = index => words[index]?.text ?? "";
    let at = 0;
    let asRoot = false;
    for (;;) {
      while (ASSIGNMENT.test(textAt(at))) at++;
      const name = baseName(textAt(at));
      const next = firstOperand(words, at + 1, STARTERS[name]);
      if (next >= words.length || name === "command" && /^-[vV]/.test(textAt(at + 1))) return {
        name: name,
        args: words.slice(at + 1).map(({text: text}) => text),
        asRoot: asRoot
      };
      const options = words.slice(at + 1, next);
      if (name === "sudo" && !options.some(({text: text}) => /^(-\w*u|--user)/.test(text))) asRoot = true;
      at = next;
    }
  }
  function firstOperand(words, from, valued) {
    let at = valued === void 0 ? words.length : from;
    while (words[at]?.text.startsWith("-")) at += valued?.test(words[at]?.text ?? "") ? 2 : 1;
    return at;
  }
  function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
  }
  const SHELLS = new Set([ "sh", "bash", "dash", "ksh", "zsh" ]);
  function pipelinesIn(statements, within = []) {
    if (within.length > _enclosed_js__WEBPACK_IMPORTED_MODULE_1__.FI) return [];
    return statements.flatMap(statement => {
      const around = [ ...within, statement ];
      return statement.pipelines.flatMap(pipeline => [ {
        part: pipeline,
        within: around
      }, ...pipeline.commands.flatMap(command => pipelinesIn(statementsOf(command), around)) ]);
    });
  }
  function forks({commands: commands}) {
    const last = commands.at(-1);
    const words = last?.kind === "simple" ? last.words.map(({text: text}) => text) : [];
    return words.includes("setsid") && words.some(word => /^(-\w*f\w*|--fork)$/.test(word));
  }
  function commandsIn(pipelines) {
    return pipelines.flatMap(({part: part}) => part.commands.filter(command => command.kind === "simple"));
  }
  function statementsOf(command) {
    if (command.kind !== "simple") return [ ...command.conditions, ...command.bodies ].flat();
    const {name: name, args: args} = invocationOf(command);
    return [ ...(0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.a)(scriptOf(name, args), command.line), ...command.words.flatMap(({inner: inner}) => inner.flatMap(({text: text, line: line}) => (0, 
    _parser_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, line))) ];
  }
  function scriptOf(name, args) {
    const option = args.findIndex(arg => /^-[a-z]*c$/.test(arg));
    const isShell = SHELLS.has(name) && args.slice(0, option).every(arg => arg.startsWith("-"));
    return option >= 0 && (isShell || name === "su") ? args[option + 1] ?? "" : "";
  }
}),
// src/check/model.ts
19996: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    ns: () => analyze,
    nE: () => giveWay,
    oD: () => openSource
  });
  var posix_ = __webpack_require__(53916);
  var promises_ = __webpack_require__(58500);
  var appspec_appspec = __webpack_require__(57906);
  var install_plan = __webpack_require__(61318);
  var lifecycle = __webpack_require__(88771);
  var appspec_size = __webpack_require__(48962);
  var target_path = __webpack_require__(47640);
  var core_revision = __webpack_require__(83189);
  var npx = __webpack_require__(26164);
  var safe_text = __webpack_require__(7253);
  var finding = __webpack_require__(94598);
  var left_out = __webpack_require__(24207);
  // src/check/appspec-missing.ts
  const MOST_NAMES = 10;
  function appspecMissing(revision) {
    const {entries: entries} = revision;
    const found = [ ...entries.keys() ].filter(path => entries.get(path)?.kind === "file" && /(^|\/)appspec\.(ya?ml|json)$/i.test(path)).sort((one, other) => depth(one) - depth(other));
    return (0, finding.z3)({
      code: "appspec/missing",
      what: `The revision has no ${core_revision.hH} in its root folder.`,
      ...(0, left_out.z6)(core_revision.hH, revision, []) ?? explainWith(found),
      at: {
        kind: "file",
        path: found[0] ?? core_revision.hH
      }
    });
  }
  function explainWith(found) {
    const [near] = found;
    if (near === void 0) return {
      why: "It tells the agent what to install and which scripts to run.",
      fix: `Write one: "${npx.z} init" creates a first ${core_revision.hH}.`
    };
    const folder = found.find(path => path.endsWith(`/${core_revision.hH}`))?.slice(0, -core_revision.hH.length - 1);
    return {
      why: `The agent looks for exactly this name, in the root folder. The revision has ${(0, 
      safe_text.HL)(found, MOST_NAMES)}.`,
      fix: folder === void 0 ? `git mv ${near} ${core_revision.hH}` : `Move one of them to the root folder, or deploy only its folder: the inputs "folder" and "revision-bucket"; to check it: --folder ${folder}`
    };
  }
  function depth(path) {
    return path.split("/").length;
  }
  var errexit = __webpack_require__(63588);
  var hook_script = __webpack_require__(50086);
  // src/check/listing-tree.ts
  const MOST_LINKS = 40;
  async function openListingTree(revision) {
    const {entries: entries} = revision;
    const decoder = new TextDecoder;
    const found = (0, core_revision.EQ)(revision, (_, {kind: kind}) => kind === "link");
    const links = new Map([ ...await revision.read(found) ].map(([path, text]) => [ path, decoder.decode(text) ]));
    const byFolder = groupByFolder(entries.keys());
    const resolve = written => {
      const path = (0, core_revision.kV)(written);
      if (path === void 0) return {
        path: written,
        kind: "unknown"
      };
      const listed = entries.get(path)?.kind;
      if (listed !== void 0 && listed !== "link") return {
        path: path,
        kind: listed
      };
      let [at, rest] = [ "", partsOf(path) ];
      for (let followed = 0; rest.length > 0; ) {
        const next = joined(at, rest[0] ?? "");
        const kind = entries.get(next)?.kind;
        if (kind === void 0 || followed > MOST_LINKS) return {
          path: joined(at, ...rest),
          kind: void 0
        };
        rest = rest.slice(1);
        if (kind !== "link") {
          at = next;
          continue;
        }
        followed += 1;
        const target = links.get(next);
        const inside = target?.startsWith("/") === false ? (0, core_revision.kV)(joined(at, target)) : void 0;
        if (inside === void 0) return {
          path: path,
          kind: "unknown"
        };
        [at, rest] = [ "", [ ...partsOf(inside), ...rest ] ];
      }
      return {
        path: at,
        kind: at === "" || entries.get(at)?.kind === "folder" ? "folder" : "file"
      };
    };
    const kindOf = path => {
      const {kind: kind, path: target} = resolve(path);
      return kind === "file" && path.endsWith("/") && target !== "" ? void 0 : kind;
    };
    return {
      top: "",
      hasLinks: links.size > 0,
      linkAt: written => {
        const folder = written.endsWith("/") ? void 0 : (0, core_revision.kV)((0, posix_.dirname)(written));
        return folder === void 0 ? void 0 : links.get(joined(resolve(folder).path, (0, posix_.basename)(written)));
      },
      pathsIn: folder => byFolder.get(folder) ?? [],
      resolve: resolve,
      kindOf: kindOf,
      * list(folder) {
        const {path: path} = resolve(folder);
        const nameAt = path === "" ? 0 : path.length + 1;
        for (const entry of byFolder.get(path) ?? []) {
          const name = entry.slice(nameAt);
          const kind = entries.get(entry)?.kind;
          yield {
            name: name,
            isLink: kind === "link",
            kind: kind === "link" ? kindOf(entry) : kind
          };
        }
      },
      isOutside: () => false
    };
  }
  function groupByFolder(paths) {
    const groups = new Map;
    let [folder, group] = [ "", [] ];
    groups.set(folder, group);
    for (const path of paths) {
      const end = Math.max(path.lastIndexOf("/"), 0);
      if (end !== folder.length || !path.startsWith(folder)) {
        folder = path.slice(0, end);
        group = groups.get(folder) ?? [];
        groups.set(folder, group);
      }
      group.push(path);
    }
    return groups;
  }
  function partsOf(path) {
    return path === "" ? [] : path.split("/");
  }
  function joined(...parts) {
    return parts.filter(part => part !== "").join("/");
  }
  var nearest = __webpack_require__(42732);
  // src/check/near-path.ts
  const MOST_COMPARISONS = 8e6;
  function createPathFinder({entries: entries}, tree) {
    let left = MOST_COMPARISONS;
    let byLetters;
    let byName;
    const findCase = path => {
      byLetters ??= firstBy(entries.keys(), known => known.toLowerCase());
      return byLetters.get(path.toLowerCase());
    };
    const findName = path => {
      byName ??= firstBy(entries.keys(), posix_.basename);
      return byName.get((0, posix_.basename)(path));
    };
    const findSibling = path => {
      const folder = (0, posix_.dirname)(path);
      const siblings = tree.pathsIn(folder === "." ? "" : folder);
      left -= siblings.length * (0, posix_.basename)(path).length ** 2;
      if (left < 0) return;
      const names = siblings.map(sibling => (0, posix_.basename)(sibling));
      const name = (0, nearest.p)((0, posix_.basename)(path), names);
      return name === void 0 ? void 0 : siblings[names.indexOf(name)];
    };
    return {
      findCase: findCase,
      findNear: path => findCase(path) ?? findName(path) ?? findSibling(path)
    };
  }
  function firstBy(paths, keyOf) {
    const first = new Map;
    for (const path of paths) {
      const key = keyOf(path);
      if (!first.has(key)) first.set(key, path);
    }
    return first;
  }
  var json = __webpack_require__(28314);
  // src/check/package-scripts.ts
  const MOST_FILES = 20;
  async function readPackageScripts(revision, reader, hooks) {
    const scripts = new Map;
    if (!hooks.some(text => /\b(npm|yarn|pnpm)\b/.test(text))) return scripts;
    const isOwn = path => (0, posix_.basename)(path) === "package.json" && !/(^|\/)node_modules\//.test(path);
    const files = (0, core_revision.EQ)(revision, isOwn).slice(0, MOST_FILES);
    await reader.read(files);
    for (const [name, command] of files.flatMap(file => scriptsIn(reader.texts.get(file) ?? ""))) scripts.set(name, [ ...scripts.get(name) ?? [], command ]);
    return scripts;
  }
  function scriptsIn(text) {
    try {
      const scripts = (0, json.at)(JSON.parse(text), "scripts");
      return Object.entries(scripts ?? {}).map(([name, command]) => [ name, String(command) ]);
    } catch {
      return [];
    }
  }
  var check_platform = __webpack_require__(65792);
  var check_reader = __webpack_require__(16728);
  // src/check/model.ts
  async function openSource(revision, signal) {
    const {tooLarge: tooLarge} = revision;
    if (tooLarge !== void 0) return {
      kind: "refused",
      finding: {
        severity: "warning",
        problem: tooLarge
      }
    };
    await giveWay(signal);
    const tree = await openListingTree(revision);
    await giveWay(signal);
    const file = tree.resolve(core_revision.hH);
    const bytes = file.kind === "file" ? (await revision.read([ file.path ])).get(file.path) : void 0;
    if (bytes === void 0) return {
      kind: "refused",
      finding: appspecMissing(revision)
    };
    const size = (0, appspec_size.a)(bytes, core_revision.hH);
    if (size !== void 0) {
      const severity = size.code === "appspec/too-large" ? "error" : "warning";
      return {
        kind: "refused",
        finding: {
          severity: severity,
          problem: size
        }
      };
    }
    const parsed = (0, appspec_appspec.parseAppSpec)(bytes, {
      path: core_revision.hH
    });
    await giveWay(signal);
    const other = (0, check_platform.q6)(parsed.document);
    if (other !== void 0) return {
      kind: "refused",
      finding: other
    };
    const document = parsed.document?.kind === "map" ? parsed.document : void 0;
    const platform = (0, check_platform.tj)(document);
    const appspec = parsed.ok ? parsed.appspec : parsed.readable;
    const paths = createPathFinder(revision, tree);
    const onDisk = platform === "windows" ? path => windowsPath(path, paths) : path => path;
    const hooks = appspec.hooks.filter(({event: event}) => !lifecycle.yd.includes(event.value));
    const locations = hooks.flatMap(({scripts: scripts}) => scripts.map(({location: location}) => location.value));
    const scripts = new Set(locations.map(location => tree.resolve(onDisk(location)).path));
    const reader = (0, check_reader.WF)(revision);
    await reader.read([ file.path, left_out.ds, ...scripts ]);
    const source = {
      revision: revision,
      tree: tree,
      paths: paths,
      reader: reader,
      appspec: appspec,
      document: document,
      platform: platform,
      onDisk: onDisk,
      refused: parsed.ok ? [] : parsed.problems.filter(({code: code}) => platform === "linux" || code !== "appspec/os"),
      hooks: hooks,
      scripts: scripts,
      submodules: (0, left_out.DT)(reader.texts.get(left_out.ds) ?? "", tree)
    };
    return {
      kind: "open",
      source: source
    };
  }
  async function analyze(source, signal) {
    const {revision: revision, tree: tree, reader: reader, appspec: appspec, onDisk: onDisk} = source;
    const shells = new Map;
    const enablesErrexit = (0, errexit.u)(revision, reader);
    for (const path of source.scripts) {
      await giveWay(signal);
      shells.set(path, await (0, hook_script.nX)(path, reader, enablesErrexit));
    }
    const uses = source.hooks.flatMap(({event: event, scripts: scripts}) => scripts.map(script => {
      const location = onDisk(script.location.value);
      const path = (0, core_revision.kV)(location) === void 0 ? void 0 : tree.resolve(location).path;
      return {
        event: event,
        script: script,
        path: path,
        kind: tree.kindOf(location),
        shell: shells.get(path ?? "")
      };
    }));
    const texts = [ ...shells.values() ].flatMap(shell => shell?.text ?? []);
    const packageScripts = await readPackageScripts(revision, reader, texts);
    return {
      ...source,
      ...planOnto(appspec, tree),
      packageScripts: packageScripts,
      uses: uses
    };
  }
  function windowsPath(path, paths) {
    const written = path.replaceAll("\\", "/");
    const located = (0, core_revision.kV)(written);
    return (located === void 0 ? void 0 : paths.findCase(located)) ?? written;
  }
  const AGENT = {
    workingDirectory: "/",
    home: "/root"
  };
  function planOnto(appspec, tree) {
    const unsure = new Set;
    for (const {destination: destination} of appspec.files) {
      let folder = (0, target_path.aD)((0, target_path.XM)(destination) ?? "", AGENT);
      for (;folder !== "/" && !unsure.has(folder); folder = (0, posix_.dirname)(folder)) unsure.add(folder);
    }
    const planProblems = [];
    const plan = (0, install_plan.B)({
      ...AGENT,
      appspec: appspec,
      revision: tree,
      installed: path => path === "/" ? "folder" : unsure.has((0, target_path.aD)(path, AGENT)) ? "unknown" : void 0,
      fileExistsBehavior: "DISALLOW",
      report: problem => planProblems.push(problem)
    });
    return {
      plan: plan,
      planProblems: planProblems
    };
  }
  async function giveWay(signal) {
    await (0, promises_.setImmediate)();
    signal?.throwIfAborted();
  }
}),
// src/check/left-out.ts
24207: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    DT: () => findSubmodules,
    ds: () => GIT_MODULES,
    z6: () => explainLeftOut
  });
  const GIT_MODULES = ".gitmodules";
  function findSubmodules(text, tree) {
    const paths = [ ...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?(.+?)\/?"?[ \t\r]*$/gm) ].map(([, path = ""]) => path);
    return paths.filter(path => tree.kindOf(path) === "folder" && [ ...tree.list(path) ].length === 0);
  }
  function explainLeftOut(path, {leftOut: leftOut}, submodules) {
    const submodule = submodules.find(folder => path.startsWith(`${folder}/`));
    if (submodule !== void 0) return {
      why: `It is in the submodule ${submodule}, and git's archives have an empty folder for a submodule.`,
      fix: 'Commit its files to this repository, or deploy a checkout: the inputs "revision-bucket" and "revision-path".'
    };
    const line = leftOut?.(path);
    return line && {
      why: `git leaves it out of the archive that CodeDeploy downloads: export-ignore in ${line.path}, line ${line.line}.`,
      fix: `Change line ${line.line} of ${line.path}, so that it no longer matches ${path}.`
    };
  }
}),
// src/check/hook-script.ts
50086: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    EI: () => isShellScript,
    Kh: () => isScript,
    OS: () => interpreterOf,
    eX: () => languageOf,
    nX: () => readHookScript
  });
  var _core_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83189);
  const LANGUAGES = {
    py: "python3",
    rb: "ruby",
    pl: "perl",
    js: "node",
    mjs: "node",
    php: "php"
  };
  const SHELLS = new Set([ "sh", "bash", "dash", "ash", "ksh", "zsh" ]);
  async function readHookScript(path, reader, enablesErrexit) {
    await reader.read([ path ]);
    const text = reader.texts.get(path);
    if (text === void 0 || !isShellScript(text, path)) return;
    const interpreter = interpreterOf(text);
    const strict = await enablesErrexit({
      path: path,
      interpreter: interpreter
    });
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
  function languageOf(path) {
    return LANGUAGES[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ""];
  }
  function isScript(text) {
    return !text.includes("\0") && !(0, _core_revision_js__WEBPACK_IMPORTED_MODULE_0__.NS)(Buffer.from(text.slice(0, 1024)));
  }
  function isShellScript(text, path) {
    if (!isScript(text)) return false;
    const interpreter = interpreterOf(text);
    if (interpreter === "" && languageOf(path) !== void 0) return false;
    const words = interpreter.split(/[\s/]+/).filter(word => !word.startsWith("-"));
    return interpreter === "" || words.some(word => SHELLS.has(word));
  }
}),
// src/check/shell/parser.ts
53012: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    t: () => parseScript,
    a: () => parseShell
  });
  var enclosed = __webpack_require__(75967);
  // src/check/shell/position.ts
  const BEFORE_COMMANDS = new Set("if then elif else fi while until do done { } ! time -p -- coproc [[ ]]".split(" "));
  const BEFORE_NAMES = new Set([ "function", "coproc" ]);
  const ASSIGNMENT = /^\w+(\[.*\])?\+?=/s;
  class Position {
    frames=[];
    last=[];
    isTarget=false;
    begins=true;
    get beginsCommand() {
      const frame = this.frames.at(-1);
      const isBetween = frame?.kind === "array" || frame?.kind === "case" && frame.next !== "commands";
      return this.begins && !this.isTarget && !isBetween;
    }
    get isOutermost() {
      const frame = this.frames.at(-1);
      return this.frames.every(({kind: kind}) => kind === "case") && !isPattern(frame);
    }
    add(token, before) {
      if (token.kind === "word") this.addWord(token); else this.addSign(token, before);
    }
    addSign({text: text, start: start}, before) {
      const frame = this.frames.at(-1);
      if (/[<>]/.test(text)) this.isTarget = true; else if (text === "(" && !isPattern(frame)) {
        const isArray = before?.kind === "word" && before.end === start && before.text.endsWith("=");
        this.frames.push({
          kind: isArray ? "array" : "parentheses"
        });
        this.begins = true;
      } else if (text === ")") {
        if (isPattern(frame)) this.replace("commands"); else while (this.frames.pop()?.kind === "case") ;
        this.begins = true;
      } else if (frame?.kind === "case" && /^;[;&]/.test(text)) this.replace("first-pattern"); else if (isPattern(frame) && text !== "\n") this.replace("pattern"); else this.begins = true;
      if (text !== "\n") this.remember(text);
    }
    addWord({text: text, quoted: quoted}) {
      const frame = this.frames.at(-1);
      const isReserved = (...words) => !quoted && words.includes(text);
      if (this.isTarget) this.isTarget = false; else if (frame?.kind === "case" && frame.next !== "commands") if (frame.next === "subject") this.replace("in"); else if (frame.next === "in") this.replace("first-pattern"); else if (frame.next === "first-pattern" && isReserved("esac")) this.endCase(); else this.replace("pattern"); else if (frame?.kind === "array") return; else if (!this.begins) this.begins = BEFORE_NAMES.has(this.last.at(-1) ?? "") || [ "for", "select" ].includes(this.last[0] ?? "") && isReserved("do", "{") || this.last[0] === "coproc" && isReserved("{", "if", "while", "until"); else if (isReserved("case")) {
        this.frames.push({
          kind: "case",
          next: "subject"
        });
        this.begins = false;
      } else if (frame?.kind === "case" && isReserved("esac")) this.endCase(); else this.begins = ASSIGNMENT.test(text) || !quoted && (BEFORE_COMMANDS.has(text) || text.startsWith("(("));
      this.remember(text);
    }
    endCase() {
      this.frames.pop();
      this.begins = true;
    }
    replace(next) {
      this.frames.splice(-1, 1, {
        kind: "case",
        next: next
      });
    }
    remember(text) {
      this.last.push(text);
      if (this.last.length > 2) this.last.shift();
    }
  }
  function isPattern(frame) {
    return frame?.kind === "case" && (frame.next === "pattern" || frame.next === "first-pattern");
  }
  // src/check/shell/lexer.ts
  const SIGN = /\d*(?:<<<|<<-|<<|<>|<&|<|>>|>\||>&|>)|&>>|&>|&&|&|\|\||\|&|\||;;&|;;|;&|;|\(|\)/y;
  const PLAIN = /[^\s;&|()<>"'\\$`]*/y;
  const WORD_END = /[ \t\r\n;&|()<>]/;
  const SUBSCRIPTED = /[A-Za-z_]\w*\[/y;
  function readTokens(script, firstLine, isBash) {
    return new Lexer(script, isBash).read({
      from: 0,
      line: firstLine,
      level: 0
    }).tokens;
  }
  class Lexer {
    script;
    enclosed;
    outstanding=new Map;
    constructor(script, isBash) {
      this.script = script;
      this.enclosed = new enclosed.al(script, isBash, (from, level) => this.read({
        from: from,
        line: 1,
        level: level
      }).end);
    }
    read({from: from, line: firstLine, level: level}) {
      const {script: script} = this;
      const tokens = [];
      const hereDocuments = new Map;
      const position = new Position;
      const lineAt = createLineCounter(script, from, firstLine);
      let at = from;
      let inTest = false;
      const add = token => {
        if (!inTest) position.add(token, tokens.at(-1));
        tokens.push(token);
      };
      while (at < script.length) {
        const letter = script[at] ?? "";
        const start = at;
        if (letter === "\n") {
          at++;
          if (!inTest) add(sign("\n", lineAt(start), start));
          for (const document of hereDocuments.values()) at = endOfHereDocument(script, at, document);
          hereDocuments.clear();
          continue;
        }
        if (letter === " " || letter === "\t" || letter === "\r") {
          at++;
          continue;
        }
        if (letter === "\\" && /^\r?\n/.test(script.slice(at + 1, at + 3))) {
          at = script.indexOf("\n", at) + 1;
          continue;
        }
        const before = tokens.at(-1);
        const isRegex = inTest && before?.text === "=~" && !before.quoted;
        if (letter === "#" && !isRegex) {
          at = this.enclosed.plain("\n", at);
          continue;
        }
        const arithmetic = !isRegex && script.startsWith("((", at) ? this.enclosed.arithmetic(at + 2, level) : void 0;
        if (arithmetic !== void 0) {
          at = arithmetic + 1;
          add(plainWord(script.slice(start, at), lineAt(start), start));
          continue;
        }
        const found = isRegex ? "" : signAt(script, at);
        if (level > 0 && found === ")" && !inTest && position.isOutermost) {
          for (const [offset, document] of hereDocuments) this.outstanding.set(offset, document);
          return {
            tokens: tokens,
            end: at
          };
        }
        if (found !== "") {
          at += found.length;
          add(inTest ? plainWord(found, lineAt(start), start) : sign(found, lineAt(start), start));
          continue;
        }
        const beginsCommand = !inTest && position.beginsCommand;
        this.outstanding.clear();
        const read = this.readWord({
          from: at,
          line: lineAt(start),
          level: level,
          beginsCommand: beginsCommand,
          isRegex: isRegex
        });
        at = Math.max(read.end, at + 1);
        for (const [offset, document] of this.outstanding) if (endOfHereDocument(script, at, document) < script.length) hereDocuments.set(offset, document); else this.enclosed.readInVain(script.length - at);
        const isReserved = word => !read.quoted && read.text === word;
        if (inTest && isReserved("]]")) inTest = false;
        add({
          kind: "word",
          start: start,
          ...read,
          end: at
        });
        if (beginsCommand && isReserved("[[")) inTest = true;
        if (before?.kind === "sign" && /<<-?$/.test(before.text) && !before.text.endsWith("<<<")) hereDocuments.set(start, {
          delimiter: read.text,
          indented: before.text.endsWith("-")
        });
      }
      return {
        tokens: tokens,
        end: script.length
      };
    }
    readWord(word) {
      const {script: script, enclosed: enclosed} = this;
      const {from: from, level: level} = word;
      const inner = [];
      const lineAt = createLineCounter(script, from, word.line);
      let text = "";
      let quoted = false;
      let inQuotes = false;
      let open;
      let depth = 0;
      let at = word.beginsCommand ? this.afterSubscript(from, level) : from;
      text = script.slice(from, at);
      const takeUpTo = end => {
        text += script.slice(at, end + 1);
        at = end + 1;
      };
      while (at < script.length) {
        PLAIN.lastIndex = at;
        const plain = PLAIN.exec(script)?.[0] ?? "";
        text += plain;
        at += plain.length;
        const letter = script[at] ?? "";
        const pair = script.slice(at, at + 2);
        if (letter === "\\") {
          text += pair === "\\\n" ? "" : inQuotes && !/["$`\\]/.test(pair[1] ?? "") ? pair : pair[1] ?? "";
          quoted ||= pair !== "\\\n";
          at += 2;
        } else if (letter === '"') {
          inQuotes = !inQuotes;
          quoted = true;
          at++;
        } else if (pair === "$$") takeUpTo(at + 1); else if (!inQuotes && (letter === "'" || pair === "$'")) {
          const start = at + (letter === "'" ? 1 : 2);
          const end = pair === "$'" ? enclosed.escaped("'", start) : enclosed.plain("'", start);
          text += script.slice(start, end);
          if (end >= script.length) open = "'";
          quoted = true;
          at = end + 1;
        } else if (pair === "$(" || !inQuotes && (pair === "<(" || pair === ">(")) {
          const {end: end, isArithmetic: isArithmetic} = enclosed.substitution(at, level + 1);
          if (!isArithmetic) inner.push({
            text: script.slice(at + 2, end),
            line: lineAt(at)
          });
          takeUpTo(end);
        } else if (pair === "${") takeUpTo(enclosed.braces(at + 2, inQuotes, level + 1)); else if (pair === "$[") {
          const end = enclosed.brackets("]", at + 2, level + 1);
          takeUpTo(end < script.length ? end : at + 1);
        } else if (letter === "`") {
          const end = enclosed.escaped("`", at + 1);
          inner.push({
            text: script.slice(at + 1, end),
            line: lineAt(at)
          });
          takeUpTo(end);
        } else if (word.isRegex && !inQuotes && /[()|<>&;]/.test(letter)) {
          depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
          if (depth < 0) break;
          takeUpTo(at);
        } else if (letter === "(" && !inQuotes && isPatternStart(script, at, word)) takeUpTo(enclosed.brackets(")", at + 1, level + 1)); else if (!inQuotes && depth === 0 && WORD_END.test(letter)) break; else {
          text += letter;
          at++;
        }
      }
      return {
        text: text,
        line: word.line,
        quoted: quoted,
        inner: inner,
        end: at,
        ...(open !== void 0 || inQuotes) && {
          open: open ?? '"'
        }
      };
    }
    afterSubscript(from, level) {
      SUBSCRIPTED.lastIndex = from;
      const name = SUBSCRIPTED.exec(this.script)?.[0];
      if (name === void 0) return from;
      const end = this.enclosed.brackets("]", from + name.length, level + 1) + 1;
      return /^\+?=/.test(this.script.slice(end, end + 2)) ? end : from;
    }
  }
  function isPatternStart(script, at, {from: from, beginsCommand: beginsCommand}) {
    if (at === from || !/[?*+@!]/.test(script[at - 1] ?? "")) return false;
    if (!beginsCommand) return true;
    return script[at + 1] !== ")" && !(script[at - 1] === "!" && at === from + 1);
  }
  function signAt(script, at) {
    SIGN.lastIndex = at;
    const found = SIGN.exec(script)?.[0] ?? "";
    return /^\d*[<>]$/.test(found) && script[at + found.length] === "(" ? "" : found;
  }
  function sign(text, line, start) {
    return {
      kind: "sign",
      text: text,
      line: line,
      start: start,
      end: start + text.length,
      quoted: false,
      inner: []
    };
  }
  function plainWord(text, line, start) {
    return {
      ...sign(text, line, start),
      kind: "word"
    };
  }
  function createLineCounter(script, from, firstLine) {
    let line = firstLine;
    let counted = from;
    return offset => {
      for (;counted < offset; counted++) if (script[counted] === "\n") line++;
      return line;
    };
  }
  function endOfHereDocument(script, from, {delimiter: delimiter, indented: indented}) {
    let at = from;
    while (at < script.length) {
      const found = script.indexOf("\n", at);
      const end = found < 0 ? script.length : found;
      const text = script.slice(at, end).replace(/\r$/, "");
      if ((indented ? text.replace(/^\t+/, "") : text) === delimiter) return end;
      at = end + 1;
    }
    return script.length;
  }
  // src/check/shell/token-cursor.ts
  const CLOSING = new Set([ "then", "do", "done", "fi", "else", "elif", "esac", "}" ]);
  const CASE_END = new Set([ ";;", ";&", ";;&" ]);
  class TokenCursor {
    tokens;
    position=0;
    constructor(tokens) {
      this.tokens = tokens;
    }
    fault;
    refuse() {
      this.expect(void 0);
      this.position++;
    }
    expect(close, opened = 0) {
      const token = this.peek();
      const found = token !== void 0 && !token.quoted && token.text === close;
      if (found) this.position++; else if (token === void 0) this.fault ??= {
        line: opened,
        what: `"${close}" is missing for what begins on this line`
      }; else this.fault ??= {
        line: token.line,
        what: `"${token.text === "\n" ? "the end of the line" : token.text}" is not expected here`
      };
      return found;
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
  }
  // src/check/shell/parser.ts
  const COMPOUNDS = new Set([ "{", "(", "if", "while", "until", "for", "select", "case", "[[" ]);
  function parseShell(script, firstLine = 1) {
    return parseScript(script, firstLine).statements;
  }
  function parseScript(script, firstLine = 1) {
    try {
      const parsed = parseTokens(script, firstLine, /^#![^\n]*\bbash\b/.test(script));
      return parsed.fault === void 0 || script.startsWith("#!") ? parsed : parseTokens(script, firstLine, true);
    } catch (failure) {
      if (failure instanceof enclosed.hx) return {
        statements: [],
        fault: void 0
      };
      throw failure;
    }
  }
  function parseTokens(script, firstLine, isBash) {
    const tokens = readTokens(script, firstLine, isBash);
    const reader = new Reader(script, tokens);
    const statements = [];
    while (!reader.atEnd()) {
      statements.push(...reader.list());
      if (!reader.atEnd()) reader.refuse();
    }
    const open = tokens.find(token => token.open !== void 0);
    const unclosed = open && {
      line: open.line,
      what: `nothing closes the ${open.open} that begins on this line`
    };
    const faults = [ unclosed, reader.fault ].filter(fault => fault !== void 0);
    const end = statements.findIndex(endsScript);
    if (end < 0) return {
      statements: statements,
      fault: faults[0]
    };
    const lastLine = lastLineOf(statements[end]);
    return {
      statements: statements.slice(0, end + 1),
      fault: faults.find(({line: line}) => line <= lastLine)
    };
  }
  function endsScript({pipelines: [pipeline], background: background}) {
    const [command, ...others] = pipeline?.commands ?? [];
    if (command?.kind !== "simple" || others.length > 0 || background) return false;
    const [name, operand] = command.words;
    const isProgram = operand !== void 0 && !/^\{\w+\}$/.test(operand.text);
    return name?.text === "exit" || name?.text === "exec" && isProgram;
  }
  function lastLineOf(statement) {
    return statement === void 0 ? 0 : statement.line + statement.text.split("\n").length - 1;
  }
  class Reader extends TokenCursor {
    script;
    level=0;
    constructor(script, tokens) {
      super(tokens);
      this.script = script;
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
      const from = this.position;
      let negated = false;
      for (;this.isWord("!", "time") && !this.isFunction(); this.position++) if (this.isWord("!")) negated = !negated; else while (/^-p$|^--$/.test(this.peek(1)?.text ?? "")) this.position++;
      const isEmpty = this.position > from && (this.isClosing() || this.isSign("\n", ";", "&", "&&", "||"));
      const commands = [ isEmpty ? emptyCommand(this.peek()?.line ?? 0) : this.command() ];
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
      if (this.level > enclosed.FI) throw new enclosed.hx;
      if (this.isWord("coproc") && !this.isFunction()) this.position += this.startsCompound(1) || !this.startsCompound(2) ? 1 : 2;
      if (this.isFunction()) return this.compound("function", line, () => this.definition());
      if (this.isSign("(")) return this.compound("subshell", line, () => this.block("(", ")"));
      if (this.isWord("{")) return this.compound("group", line, () => this.block("{", "}"));
      if (this.isWord("if")) return this.compound("if", line, () => this.branches());
      if (this.isWord("while", "until")) return this.compound("loop", line, () => this.conditionLoop());
      if (this.isWord("for", "select")) return this.compound("loop", line, () => this.listLoop());
      if (this.isWord("case")) return this.compound("case", line, () => this.cases());
      return this.simple(line);
    }
    startsCompound(ahead) {
      const before = this.peek(ahead - 1)?.text ?? "";
      return COMPOUNDS.has(this.peek(ahead)?.text ?? "") && !before.endsWith("=");
    }
    isFunction() {
      const token = this.peek();
      if (token?.kind !== "word") return false;
      const hasParentheses = this.peek(1)?.text === "(" && this.peek(2)?.text === ")";
      return hasParentheses ? !token.text.endsWith("=") : this.isWord("function");
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
    block(open, close, line = this.peek()?.line) {
      this.expect(open, line);
      const bodies = [ this.list() ];
      this.expect(close, line);
      return {
        bodies: bodies
      };
    }
    branches() {
      const line = this.peek()?.line;
      const conditions = [];
      const bodies = [];
      while (this.isWord("if", "elif", "else")) {
        if (this.next()?.text !== "else") {
          conditions.push(this.list());
          this.expect("then", line);
        }
        bodies.push(this.list());
        if (this.isWord("if")) break;
      }
      this.expect("fi", line);
      return {
        conditions: conditions,
        bodies: bodies
      };
    }
    conditionLoop() {
      const line = this.next()?.line;
      const conditions = [ this.list() ];
      return {
        conditions: conditions,
        ...this.block("do", "done", this.peek()?.line ?? line)
      };
    }
    listLoop() {
      const line = this.next()?.line;
      const head = [ this.next() ].filter(isToken);
      this.skip("\n");
      if (this.isWord("in")) while (this.peek()?.kind === "word") head.push(...[ this.next() ].filter(isToken));
      this.skip(";", "\n");
      return {
        head: head,
        ...this.isWord("{") ? this.block("{", "}") : this.block("do", "done", this.peek()?.line ?? line)
      };
    }
    cases() {
      const line = this.peek()?.line;
      this.position += 2;
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
      this.expect("esac", line);
      return {
        bodies: bodies
      };
    }
    definition() {
      if (this.isWord("function")) this.position++;
      const head = [ this.next() ].filter(isToken);
      if (this.isSign("(") && this.peek(1)?.text === ")") this.position += 2;
      this.skip("\n");
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
          if (isWhole(words)) {
            while (this.isRedirection()) redirections.push(this.redirection());
            return {
              kind: "simple",
              line: line,
              words: words,
              redirections: redirections
            };
          }
        } else if (this.isSign("(") && words.at(-1)?.text.endsWith("=")) this.skipParentheses(); else break;
      }
      if (words.length > 0 && this.isSign("(")) this.expect(void 0);
      if (words.length === 0 && redirections.length === 0 && !this.isClosing()) this.refuse();
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
  function isWhole(words) {
    const [first, last] = [ words[0], words.at(-1) ];
    if (first === void 0 || first.quoted) return false;
    return first.text === "[[" ? last?.quoted === false && last.text === "]]" : first.text.startsWith("((");
  }
  function emptyCommand(line) {
    return {
      kind: "simple",
      line: line,
      words: [],
      redirections: []
    };
  }
  function isToken(token) {
    return token !== void 0;
  }
}),
// src/check/errexit.ts
63588: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    T: () => setsErrexit,
    u: () => createErrexit
  });
  var _script_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16618);
  var _shell_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17587);
  const MOST_SOURCED = 50;
  function createErrexit(revision, reader) {
    const known = new Map;
    const examine = path => {
      const {commands: commands} = reader.shell(path);
      const found = known.get(path) ?? {
        enables: commands.some(enablesErrexitOption),
        sourced: sourcedPaths(revision, path, commands)
      };
      known.set(path, found);
      return found;
    };
    return async ({path: path, interpreter: interpreter}) => {
      if (/\s-\w*e/.test(interpreter.replace(/^\S*env\s+(-S\s+)?/, ""))) return true;
      const files = [ path ];
      for (let at = 0; at < files.length && at < MOST_SOURCED; at++) {
        const file = files[at] ?? "";
        await reader.read([ file ]);
        const {enables: enables, sourced: sourced} = examine(file);
        if (enables) return true;
        files.push(...sourced.filter(name => !files.includes(name)));
      }
      return false;
    };
  }
  function enablesErrexitOption(command) {
    const {name: name, args: args} = (0, _shell_command_js__WEBPACK_IMPORTED_MODULE_1__.QC)(command);
    return name === "trap" ? args.includes("ERR") : setsErrexit(command) === true;
  }
  function setsErrexit(command) {
    const {name: name, args: args} = (0, _shell_command_js__WEBPACK_IMPORTED_MODULE_1__.QC)(command);
    if (name !== "set") return;
    const [, sign] = /(?:^| )([+-])[a-zA-Z]*(?:e|o errexit)/.exec(args.join(" ")) ?? [];
    return sign === void 0 ? void 0 : sign === "-";
  }
  function sourcedPaths(revision, script, commands) {
    const found = commands.flatMap(command => {
      const {name: name, args: args} = (0, _shell_command_js__WEBPACK_IMPORTED_MODULE_1__.QC)(command);
      return name === "source" || name === "." ? (0, _script_path_js__WEBPACK_IMPORTED_MODULE_0__.J)(revision, script, args[0] ?? "") ?? [] : [];
    });
    return [ ...new Set(found) ].slice(0, MOST_SOURCED);
  }
}),
// src/check/platform.ts
65792: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => checkPermissionsOnWindows,
    q6: () => otherService,
    tj: () => platformOf
  });
  var _appspec_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41506);
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94598);
  function platformOf(document) {
    const os = document && (0, _appspec_value_js__WEBPACK_IMPORTED_MODULE_1__.TE)(document, "os");
    return os?.kind === "text" && os.text === "windows" ? "windows" : "linux";
  }
  const SERVICES = {
    "AWS::ECS::Service": "Amazon ECS",
    "AWS::Lambda::Function": "AWS Lambda"
  };
  function otherService(document) {
    if (document?.kind !== "map") return;
    const resources = (0, _appspec_value_js__WEBPACK_IMPORTED_MODULE_1__.TE)(document, "Resources") ?? (0, 
    _appspec_value_js__WEBPACK_IMPORTED_MODULE_1__.TE)(document, "resources");
    const service = resources && serviceIn(resources);
    if (resources === void 0 || service === void 0) return;
    return (0, _finding_js__WEBPACK_IMPORTED_MODULE_0__.z3)({
      code: "appspec/other-service",
      what: `This AppSpec is for ${service}, not for EC2 instances.`,
      why: `The agent on an instance accepts an AppSpec with "os", "files" and "hooks".`,
      fix: `Deploy it with an application of the compute platform ${service}, or write another AppSpec for the instances.`,
      at: resources.at
    });
  }
  function checkPermissionsOnWindows({appspec: {permissions: permissions}}) {
    const [first] = permissions;
    if (first === void 0) return [];
    return [ (0, _finding_js__WEBPACK_IMPORTED_MODULE_0__.z3)({
      code: "appspec/windows-permissions",
      what: "An AppSpec for Windows has permissions.",
      why: "Permissions are supported on Linux only: the agent refuses the AppSpec before it runs any hook.",
      fix: "Remove the permissions section, and set access rights in a script, for example with icacls.",
      at: first.object.at
    }) ];
  }
  function serviceIn(value) {
    if (value.kind === "text") return SERVICES[value.text];
    const parts = value.kind === "list" ? value.items : value.kind === "map" ? value.entries.map(entry => entry.value) : [];
    return parts.map(serviceIn).find(service => service !== void 0);
  }
}),
// src/check/shell/enclosed.ts
75967: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    FI: () => DEEPEST,
    al: () => Enclosed,
    hx: () => TooComplex
  });
  const DEEPEST = 50;
  const MOST_SEARCHED = 1e6;
  class TooComplex extends Error {}
  const PATTERN = /!?(?:\w+(?:\[[^\]]*\])?|[@*#?$!-])[#%/^,]/y;
  class Enclosed {
    script;
    endOfCommands;
    isBash;
    searched=0;
    constructor(script, isBash, endOfCommands) {
      this.script = script;
      this.isBash = isBash;
      this.endOfCommands = endOfCommands;
    }
    escaped(mark, from) {
      let at = from;
      while (at < this.script.length && this.script[at] !== mark) at += this.script[at] === "\\" ? 2 : 1;
      return at;
    }
    plain(mark, from) {
      const end = this.script.indexOf(mark, from);
      return end < 0 ? this.script.length : end;
    }
    braces(from, inQuotes, level) {
      if (level > DEEPEST) throw new TooComplex;
      PATTERN.lastIndex = from;
      const quotes = this.isBash || !inQuotes || PATTERN.test(this.script);
      return this.upTo("}", from, !quotes, level);
    }
    brackets(close, from, level) {
      const open = close === ")" ? "(" : "[";
      let depth = 1;
      let at = from;
      while (at < this.script.length) {
        const letter = this.script[at];
        if (letter === open) depth++;
        if (letter === close && --depth === 0) return at;
        at = this.past(at, false, level);
      }
      this.readInVain(this.script.length - from);
      return this.script.length;
    }
    arithmetic(from, level) {
      const end = this.brackets(")", from, level);
      if (this.script[end + 1] === ")") return end + 1;
      this.readInVain(end - from);
      return;
    }
    readInVain(letters) {
      this.searched += letters;
      if (this.searched > MOST_SEARCHED) throw new TooComplex;
    }
    substitution(start, level) {
      if (level > DEEPEST) throw new TooComplex;
      const arithmetic = this.script.startsWith("$((", start) ? this.arithmetic(start + 3, level) : void 0;
      return {
        end: arithmetic ?? this.endOfCommands(start + 2, level),
        isArithmetic: arithmetic !== void 0
      };
    }
    upTo(close, from, inQuotes, level) {
      let at = from;
      while (at < this.script.length && this.script[at] !== close) at = this.past(at, inQuotes, level);
      return at;
    }
    past(at, inQuotes, level) {
      const letter = this.script[at];
      const pair = this.script.slice(at, at + 2);
      if (letter === "\\" || pair === "$$") return at + 2;
      if (letter === '"') return this.upTo('"', at + 1, true, level) + 1;
      if (letter === "'" && !inQuotes) return this.plain("'", at + 1) + 1;
      if (pair === "$'" && !inQuotes) return this.escaped("'", at + 2) + 1;
      if (letter === "`") return this.escaped("`", at + 1) + 1;
      if (pair === "$(") return this.substitution(at, level + 1).end + 1;
      if (pair === "${") return this.braces(at + 2, inQuotes, level + 1) + 1;
      return at + 1;
    }
  }
}),
// src/check/check.ts
86326: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    check: () => check,
    checkSource: () => check_checkSource
  });
  var core_revision = __webpack_require__(83189);
  var check_finding = __webpack_require__(94598);
  var model = __webpack_require__(19996);
  var platform = __webpack_require__(65792);
  var reader = __webpack_require__(16728);
  var lifecycle = __webpack_require__(88771);
  var value = __webpack_require__(41506);
  var nearest = __webpack_require__(42732);
  var shell_command = __webpack_require__(17587);
  // src/check/rules/events.ts
  const SCRIPTABLE = lifecycle.qY.filter(event => !lifecycle.O8.includes(event));
  const STARTING = [ "AfterInstall", "ApplicationStart" ];
  const SECONDS_AN_EVENT = 3600;
  function checkEvents(subject) {
    return [ ...subject.appspec.hooks.flatMap(hook => [ ...checkName(hook), ...checkTime(hook, subject) ]), ...checkValidation(subject) ];
  }
  function checkName({event: {value: event, at: at}}) {
    if (SCRIPTABLE.includes(event)) return [];
    if (lifecycle.yd.includes(event)) return [ (0, check_finding.$e)({
      code: "appspec/event-without-scripts",
      what: `The scripts of ${event} never run.`,
      why: `The agent runs ${event} itself.`,
      fix: event === "Install" ? "Move them to BeforeInstall or AfterInstall." : "Move them to BeforeInstall.",
      at: at
    }) ];
    const traffic = lifecycle.O8.includes(event);
    const meant = traffic ? `Before${event}" or "After${event}` : (0, nearest.p)(event.replace(/[\s_-]/g, ""), SCRIPTABLE);
    return [ (0, check_finding.z3)({
      code: "appspec/event",
      what: traffic ? `${event} cannot have scripts.` : `There is no lifecycle event "${event}".`,
      why: "Install fails because of it, after the scripts of BeforeInstall have run.",
      fix: meant === void 0 ? `Use one of: ${SCRIPTABLE.join(", ")}.` : `Write "${meant}".`,
      at: at
    }) ];
  }
  function checkTime({event: event, scripts: scripts}, {document: document}) {
    const hooks = document && (0, value.TE)(document, "hooks");
    if (hooks?.kind !== "map") return [];
    const written = scripts.filter(({timeout: timeout, at: at}) => timeout.at !== at && timeout.value > 0);
    const sum = written.reduce((seconds, {timeout: timeout}) => seconds + timeout.value, 0);
    const last = written.at(-1);
    if (sum <= SECONDS_AN_EVENT || last === void 0) return [];
    return [ (0, check_finding.$e)({
      code: "appspec/timeout-total",
      what: `The timeouts of ${event.value} add up to ${sum} s.`,
      why: `All scripts of an event share a limit of ${SECONDS_AN_EVENT} s.`,
      fix: `Shorten them, or move the slow work out of the deployment.`,
      at: last.timeout.at
    }) ];
  }
  function checkValidation({appspec: {hooks: hooks}, uses: uses}) {
    const has = (...events) => hooks.find(({event: event, scripts: scripts}) => events.includes(event.value) && scripts.length > 0);
    const started = has("ApplicationStart") ?? has("AfterInstall");
    if (started === void 0 || has("ValidateService", "BeforeAllowTraffic", "AfterAllowTraffic")) return [];
    if (uses.some(({event: event, shell: shell}) => STARTING.includes(event.value) && looksAtItself(shell))) return [];
    return [ (0, check_finding.$e)({
      code: "appspec/no-validation",
      what: "Nothing checks that the application works: there is no ValidateService script.",
      why: `The deployment succeeds as soon as the scripts of ${started.event.value} end, whatever visitors then see.`,
      fix: "Add a ValidateService script that requests a page of the application and fails if it gets none.",
      at: started.event.at
    }) ];
  }
  function looksAtItself(shell) {
    if (shell === void 0) return false;
    const calls = shell.commands.map(shell_command.QC);
    if (calls.some(({name: name, args: args}) => name.startsWith("docker") && args.includes("--wait"))) return true;
    return calls.some(({name: name}) => [ "curl", "wget", "nc", "http" ].includes(name)) && /\b(localhost|127\.0\.0\.1|0\.0\.0\.0)\b/.test(shell.text);
  }
  var posix_ = __webpack_require__(53916);
  var target_path = __webpack_require__(47640);
  var left_out = __webpack_require__(24207);
  var problem = __webpack_require__(19341);
  // src/check/outside.ts
  const FOLDERS_ABOVE = 6;
  function leadsOutside(path, {needs: needs, what: what, at: at}) {
    const parts = (0, posix_.normalize)(path).split("/").filter(part => part !== "");
    const up = parts.filter(part => part === "..").length;
    const isFolder = up === parts.length;
    return {
      severity: (isFolder ? needs === "any" : up >= FOLDERS_ABOVE) ? "warning" : "error",
      problem: new problem.AF({
        code: "appspec/path-outside",
        what: what,
        why: "Files outside it are not what was committed.",
        fix: "Move it into the repository, and use its path there.",
        at: at
      })
    };
  }
  // src/check/rules/files.ts
  function checkFiles(model) {
    const findings = model.appspec.files.flatMap(file => [ ...checkSource(file.source, model) ?? [], ...model.platform === "linux" ? checkDestination(file, model.tree) ?? [] : [] ]);
    return [ ...findings, ...checkLoops(model) ];
  }
  function checkLoops({plan: plan, tree: tree}) {
    if (!tree.hasLinks) return [];
    const looping = new Set;
    for (const {source: source, file: file} of plan.copies.values()) {
      const isUnread = tree.kindOf(source) === void 0 && tree.linkAt(source) === void 0;
      if (isUnread && tree.kindOf((0, target_path.XM)(file.source) ?? "") === "folder") looping.add(file);
    }
    return [ ...looping ].map(({source: source}) => (0, check_finding.$e)({
      code: "appspec/link-loop",
      what: `A link in "${(0, target_path.XM)(source)}" points to a folder that contains it.`,
      why: "The agent follows it until Linux refuses: the folder is installed into itself, forty times, or Install fails.",
      fix: "Remove the link, or do not install it.",
      at: source.at
    }));
  }
  function checkSource(source, model) {
    const {tree: tree, onDisk: onDisk} = model;
    const {at: at} = source;
    const written = (0, target_path.XM)(source);
    if (written === void 0) return;
    const text = onDisk(written);
    const path = (0, core_revision.kV)(text);
    if (path === void 0) {
      const what = `The source "${text}" points outside the revision.`;
      return [ leadsOutside(text, {
        needs: "any",
        what: what,
        at: at
      }) ];
    }
    if (tree.kindOf(text) !== void 0 || tree.linkAt(text) !== void 0) return;
    const [why, fix] = explainMissing(path, model);
    return [ (0, check_finding.z3)({
      code: "appspec/source-missing",
      what: `The source "${text}" is not in the revision.`,
      why: why,
      fix: fix,
      at: at
    }) ];
  }
  function explainMissing(path, {tree: tree, paths: paths, revision: revision, submodules: submodules}) {
    const stops = "Install stops halfway.";
    if (tree.kindOf(path) === "file") return [ `${path} is a file, but the trailing slash means a folder. ${stops}`, `Write "source: ${path}".` ];
    if (/[*?[]/.test(path)) {
      const folder = path.slice(0, path.search(/[^/]*[*?[]/)) || "/";
      const fix = `Name the folder: "source: ${folder}" installs everything in it.`;
      return [ "The agent takes * ? [ literally: it has no wildcards.", fix ];
    }
    const leftOut = (0, left_out.z6)(path, revision, submodules);
    if (leftOut !== void 0) return [ `${leftOut.why} ${stops}`, leftOut.fix ];
    const meant = paths.findNear(path);
    const fix = meant === void 0 ? `Commit ${path}, or remove the entry.` : `Write "source: ${meant}", or commit ${path}.`;
    return [ `${stops} Build output and empty folders are not in a commit.`, fix ];
  }
  function checkDestination({source: source, destination: destination}, tree) {
    const {at: at} = destination;
    const text = (0, target_path.XM)(destination);
    if (text === void 0) return;
    const sourceText = (0, target_path.XM)(source) ?? "";
    const {path: path, kind: kind} = tree.resolve(sourceText);
    if (text === "") {
      const isFolder = kind === "folder";
      const finding = isFolder ? check_finding.z3 : check_finding.$e;
      return [ finding({
        code: "appspec/destination-empty",
        what: `The destination of "${sourceText}" is empty.`,
        why: isFolder ? "The agent would try to create its working directory, which exists, and Install would fail." : "The agent installs the file into the root folder of the instance.",
        fix: 'Write the folder on the instance: "destination: /var/www/site".',
        at: at
      }) ];
    }
    if (text.startsWith("~")) return [ (0, check_finding.z3)({
      code: "appspec/destination-home",
      what: `The destination "${text}" starts with ~.`,
      why: "The agent expands it in some steps but not in others, and fails.",
      fix: `Write it out: "destination: /home/${text.replace(/^~(?=\/|$)/, "ec2-user").replace(/^~/, "")}".`,
      at: at
    }) ];
    if (!text.startsWith("/")) {
      const hasVariable = text.startsWith("$");
      return [ (0, check_finding.$e)({
        code: "appspec/destination-relative",
        what: `The destination "${text}" is relative.`,
        why: hasVariable ? "The agent does not expand variables: it creates a folder of that name in its working folder." : "It is relative to the agent's working folder, which differs between instances.",
        fix: hasVariable ? 'Write the absolute path, without variables: "destination: /var/www/site".' : `Write the absolute path: "destination: /${text.replace(/^(\.{1,2}\/)+/, "")}".`,
        at: at
      }) ];
    }
    const name = (0, posix_.basename)(path);
    if (kind !== "file" || (0, posix_.extname)(name) === "" || (0, posix_.extname)(text) !== (0, 
    posix_.extname)(name) || text.endsWith("/")) return;
    return [ (0, check_finding.$e)({
      code: "appspec/destination-file",
      what: `"${name}" would be installed as ${text}/${name}.`,
      why: "A destination is always a folder.",
      fix: destinationAdvice(text, name),
      at: at
    }) ];
  }
  function destinationAdvice(text, name) {
    const write = `Write "destination: ${(0, posix_.dirname)(text)}".`;
    return (0, posix_.basename)(text) === name ? write : `${write} The file keeps its name; a script can rename it.`;
  }
  // src/check/rules/hidden-failures.ts
  const TELLS_NOTHING = new Set(("echo printf true : popd deactivate export unset set shopt local declare readonly alias unalias sleep wait " + "date pwd ls cat tail head less ps df du free id whoami uname env printenv history clear umask trap").split(" "));
  const MAY_FAIL = new Set(("rm rmdir mkdir touch kill killall pkill pgrep fuser grep egrep test [ [[ read shift let return break continue " + "hash type which command exec logger ulimit sync shutdown reboot tput stty nvm sort uniq cut tr awk wc tee column jq cd pushd source .").split(" "));
  const ONLY_LOOKS = /\b(systemctl|service|supervisorctl|pm2|docker)\b.*\b(stop|kill|delete|status|is-active|list|ps|logs)\b/;
  function checkFailures({uses: uses}) {
    const scripts = new Map(uses.flatMap(use => use.shell === void 0 ? [] : [ [ use.shell, use.event.value ] ]));
    return [ ...scripts ].flatMap(([script, event]) => checkScript(script, event) ?? []);
  }
  function checkScript(script, event) {
    if (script.strict || script.fault !== void 0) return;
    const statements = beforeExit(script.statements);
    const last = statements.at(-1);
    if (last === void 0 || !endsWell(last)) return;
    const ignored = firstIgnored(statements, event);
    if (ignored === void 0) return;
    return (0, check_finding.$e)({
      code: "script/hides-failures",
      what: `${script.path} hides its failures: it ends with "${shorten(last.text)}".`,
      why: `If line ${ignored.line}, "${shorten(ignored.text)}" fails, the script continues and ${event} succeeds.`,
      fix: 'Write "set -Eeuo pipefail" below the first line, and "|| true" after commands that may fail.',
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
    return line.length > 60 ? `${line.slice(0, 59)}\u2026` : line;
  }
  // src/check/rules/homes.ts
  const INSTALLED = /^\/home\/([^/]+)\/([^/]+)/;
  const FROM_HOME = /^(?:\w+=)?(?:~|\$HOME|\$\{HOME\})(?:$|\/+(.*))/;
  const FILE_PROGRAMS = new Set([ "cd", "pushd", "mv", "cp", "rm", "ls", "chown", "chmod" ]);
  function checkHomes({uses: uses, plan: plan}) {
    const usersByName = new Map;
    for (const path of plan.copies.keys()) {
      const [, user, name] = INSTALLED.exec(path) ?? [];
      if (user === void 0 || name === void 0) continue;
      usersByName.set(name, (usersByName.get(name) ?? new Set).add(user));
    }
    const findings = new Map(uses.map(use => [ use.path, checkUse(use, usersByName) ]));
    return [ ...findings.values() ].flatMap(finding => finding ?? []);
  }
  function checkUse({shell: shell, script: {runas: runas}, path: path, event: event}, usersByName) {
    const user = runas?.value ?? "root";
    const isElsewhere = name => usersByName.get(name)?.has(user) === false;
    const found = shell && findInHome(shell, isElsewhere);
    if (found === void 0 || path === void 0) return;
    const [owner = ""] = usersByName.get(found.name) ?? [];
    const installed = `/home/${owner}/${found.name}`;
    const at = {
      kind: "file",
      path: path,
      line: found.line,
      column: 1
    };
    return (0, check_finding.$e)({
      code: "script/other-home",
      what: `${path} runs as ${user}, so its ~/${found.name} is not the installed ${installed}.`,
      why: `~ and $HOME depend on the user that runs the script${runas === void 0 ? ': root without "runas"' : ""}.`,
      fix: `Write "runas: ${owner}" for it in hooks.${event.value}, or write ${installed} in it.`,
      at: at
    });
  }
  function findInHome({pipelines: pipelines}, isWanted) {
    const known = new Map;
    const changesUser = statement => {
      const answer = known.get(statement) ?? isForAnotherUser(statement);
      known.set(statement, answer);
      return answer;
    };
    let isAtHome = false;
    for (const {part: part, within: within} of pipelines) {
      if (within.slice(0, -1).some(changesUser)) continue;
      for (const command of part.commands) {
        if (command.kind !== "simple") continue;
        if (command.words.some(({text: text}) => text.startsWith("HOME="))) return;
        const {name: program, args: args} = (0, shell_command.QC)(command);
        if (program === "echo" || program === "printf") continue;
        const isPath = text => text.includes("/") || FILE_PROGRAMS.has(program);
        const paths = [ ...command.words.map(({text: text, quoted: quoted}) => quoted && text.startsWith("~") ? void 0 : FROM_HOME.exec(text)?.[1]), ...isAtHome ? args.filter(isPath).map(text => text.replace(/^\.\/+/, "")) : [] ];
        const name = paths.map(path => path?.split("/", 1)[0] ?? "").find(isWanted);
        if (name !== void 0) return {
          name: name,
          line: command.line
        };
        if (/^(cd|pushd|popd)$/.test(program)) isAtHome = isHome(program, args);
      }
    }
    return;
  }
  function isForAnotherUser({pipelines: pipelines}) {
    return pipelines.some(({commands: commands}) => commands.some(command => command.kind === "simple" && command.words.some(({text: text}) => /^(su|sudo|runuser)$/.test(text))));
  }
  function isHome(program, [to]) {
    if (to === void 0) return program === "cd";
    return FROM_HOME.test(to) && !FROM_HOME.exec(to)?.[1];
  }
  var file_name = __webpack_require__(87688);
  // src/check/bashisms.ts
  const COMMANDS = new Set("[[ source pushd popd dirs declare typeset shopt let mapfile readarray disown enable".split(" "));
  const REDIRECTION = /^(&>>?|\d*<<<)$/;
  const EXPANSION = /\$\{(?:!|\w+(?:\[|\/|\^|,|:(?:\s*\d|\s+-\d)))|^[<>]\(/;
  const DECLARATION = /^(?:(?:local|export)\s+)?(?:function\s+\w+|\w+\+?=\()/;
  function findBashism({pipelines: pipelines}) {
    for (const {part: part, within: within} of pipelines) {
      const statement = within.at(-1);
      const declared = DECLARATION.exec(statement?.text ?? "")?.[0];
      if (statement !== void 0 && declared !== void 0) return {
        word: declared,
        line: statement.line
      };
      for (const command of part.commands) {
        const word = command.kind === "simple" ? bashismIn(command) : void 0;
        if (word !== void 0) return {
          word: word,
          line: command.line
        };
      }
    }
    return;
  }
  function bashismIn(command) {
    const {name: name, args: args} = (0, shell_command.QC)(command);
    if (COMMANDS.has(name) || name.startsWith("((")) return name;
    if (name === "[" || name === "test") return args.find(arg => arg === "==");
    if (name === "set") return args.find(arg => arg === "pipefail");
    if (name === "trap") return args.find(arg => arg === "ERR");
    const sign = command.redirections.find(redirection => REDIRECTION.test(redirection.sign))?.sign;
    return sign ?? command.words.find(({text: text}) => EXPANSION.test(text))?.text;
  }
  var hook_script = __webpack_require__(50086);
  // src/check/rules/interpreters.ts
  const FOLDERS = [ "/bin", "/usr/bin", "/usr/local/bin", "/sbin", "/usr/sbin" ];
  const PROGRAMS = new Set(("bash sh dash ash ksh mksh zsh fish csh tcsh rbash yash busybox pwsh env python pypy node nodejs deno bun " + "ts-node tsx ruby jruby perl raku php php-cgi lua luajit tclsh expect awk gawk mawk sed make Rscript java " + "groovy scala kotlin julia elixir escript guile racket uv nix-shell ansible-playbook osh ysh oil nu elvish " + "xonsh posh oksh loksh lksh wish csi bats rake thor jython ipython micropython tsc bunx gmake bmake").split(" "));
  function checkInterpreters({uses: uses, reader: reader, appspec: appspec}) {
    const paths = new Set(uses.flatMap(({path: path}) => path !== void 0 && path !== appspec.path ? path : []));
    const bySh = new Set(uses.flatMap(({path: path, script: script}) => script.runas === void 0 ? path ?? [] : []));
    return [ ...paths ].flatMap(path => checkInterpreter(path, reader, bySh.has(path)));
  }
  function checkInterpreter(path, reader, isRunBySh) {
    const text = reader.texts.get(path);
    if (text === void 0 || text.trim() === "" || !(0, hook_script.Kh)(text)) return [];
    const at = {
      kind: "file",
      path: path,
      line: 1,
      column: 1
    };
    const firstLine = text.split("\n", 1)[0] ?? "";
    if (firstLine.startsWith("#!") && firstLine.endsWith("\r") && text.includes("\n")) return [ crlf(path, at) ];
    if (text.startsWith("\ufeff") || !/^#!\s*\S/.test(firstLine)) return [ ...withoutInterpreter(path, reader, at, isRunBySh), ...checkLineEnds(path, text, at) ];
    const interpreter = (0, hook_script.OS)(text);
    const fault = faultOf(interpreter);
    if (fault === void 0) return checkLineEnds(path, text, at);
    const finding = fault.onlyElsewhere ? check_finding.$e : check_finding.z3;
    return [ finding({
      code: "script/interpreter",
      what: `${path} cannot be started${fault.onlyElsewhere ? " on every instance" : ""}: ${fault.what}.`,
      why: fault.onlyElsewhere ? `Its first line is "#!${interpreter}", which begins in the agent's working folder: that is / only under systemd.` : `Its first line is "#!${interpreter}".`,
      fix: fault.fix,
      at: at
    }) ];
  }
  function withoutInterpreter(path, reader, at, isRunBySh) {
    const text = reader.texts.get(path) ?? "";
    const what = `${path} does not name its interpreter.`;
    const code = "script/no-interpreter";
    if (text.startsWith("\ufeff")) {
      const why = "A byte order mark hides the first line: a shell runs it, and reports an unknown command.";
      return [ (0, check_finding.$e)({
        code: code,
        what: what,
        why: why,
        fix: "Save it as UTF-8 without a byte order mark.",
        at: at
      }) ];
    }
    const language = (0, hook_script.eX)(path);
    if (language === void 0) {
      const bashism = isRunBySh ? findBashism(reader.shell(path)) : void 0;
      if (bashism === void 0) return [];
      const why = `/bin/sh runs it, which is dash on Debian and Ubuntu: it does not understand "${bashism.word}".`;
      const fix = 'Begin it with "#!/bin/bash".';
      return [ (0, check_finding.$e)({
        code: code,
        what: what,
        why: why,
        fix: fix,
        at: {
          ...at,
          line: bashism.line
        }
      }) ];
    }
    const fix = `Begin it with "#!/usr/bin/env ${language}".`;
    const fault = /^\W*(exec|exit)\b/m.test(text) ? void 0 : reader.shell(path).fault;
    return [ fault === void 0 ? (0, check_finding.$e)({
      code: code,
      what: what,
      why: `A shell runs it, and does not understand ${language}.`,
      fix: fix,
      at: at
    }) : (0, check_finding.z3)({
      code: code,
      what: what,
      why: `A shell runs it, and fails at line ${fault.line}: ${fault.what}.`,
      fix: fix,
      at: at
    }) ];
  }
  function checkLineEnds(path, text, at) {
    if (!(0, hook_script.EI)(text, path)) return [];
    const mixed = text.split("\n").findIndex(line => line.endsWith("\r"));
    if (mixed < 0) return [];
    return [ (0, check_finding.$e)({
      code: "script/crlf-inside",
      what: `Line ${mixed + 1} of ${path} ends in CR LF.`,
      why: "The shell reads the carriage return as part of the last word.",
      fix: `Save it with LF line endings, and add ${attributeFor(path)} to .gitattributes.`,
      at: {
        ...at,
        line: mixed + 1
      }
    }) ];
  }
  function crlf(path, at) {
    return (0, check_finding.z3)({
      code: "script/crlf",
      what: `${path} cannot be started: its lines end in CR LF.`,
      why: "Linux looks for an interpreter with a carriage return in its name.",
      fix: `Save it with LF line endings (sed -i 's/\\r$//' ${(0, file_name.eC)(path)}), and add ${attributeFor(path)} to .gitattributes.`,
      at: at
    });
  }
  function attributeFor(path) {
    const ending = (0, posix_.extname)(path);
    const pattern = ending === "" ? path : `*${ending}`;
    return `"${/\s/.test(pattern) ? "*" : pattern} text eol=lf"`;
  }
  function faultOf(interpreter) {
    const [program = "", ...args] = interpreter.split(/[ \t]+/);
    const name = (0, posix_.basename)(program);
    const found = `#!/usr/bin/env ${name === "env" ? args[0] ?? "bash" : name}`;
    if (!program.startsWith("/")) {
      const fault = {
        what: `"${program}" is not an absolute path`,
        fix: `Write "${found}".`
      };
      return FOLDERS.includes(`/${(0, posix_.dirname)(program)}`) && isKnown(name) ? {
        ...fault,
        onlyElsewhere: true
      } : fault;
    }
    if ([ "/", "/usr", "/usr/local", ...FOLDERS ].includes(program.replace(/(?<=.)\/+$/, ""))) return {
      what: `"${program}" is a folder`,
      fix: 'Name a program: "#!/bin/bash".'
    };
    const misspelt = misspeltName(name);
    if (misspelt !== void 0) {
      const line = [ `${(0, posix_.dirname)(program)}/${misspelt}`, ...args ].join(" ");
      return {
        what: `there is no "${name}"`,
        fix: `Write "#!${line}".`
      };
    }
    const folder = (0, posix_.dirname)(program);
    const isLost = [ "/", "/usr", "/usr/local" ].includes(folder) || !FOLDERS.includes(folder) && (0, 
    nearest.p)(folder, FOLDERS) !== void 0;
    if (isLost && isKnown(name)) return {
      what: `there is no "${program}"`,
      fix: `Write "${found}".`
    };
    return name === "env" ? faultOfEnv(program, args) : faultOfOptions(program, args);
  }
  function faultOfEnv(program, args) {
    if (args[0] === void 0) {
      const what = "env is given no program, and starts the script again and again";
      return {
        what: what,
        fix: `Write "#!${program} bash".`
      };
    }
    if (args[0].startsWith("-")) return;
    if (args.length > 1 && !args[0].includes("=")) return {
      what: `env looks for one program named "${args.join(" ")}"`,
      fix: `Write "#!/usr/bin/env -S ${args.join(" ")}", or set the options in the script.`
    };
    const meant = misspeltName(args[0]);
    return meant === void 0 ? void 0 : {
      what: `there is no "${args[0]}"`,
      fix: `Write "#!${program} ${meant}".`
    };
  }
  function faultOfOptions(program, args) {
    const name = (0, posix_.basename)(program);
    if (args.length < 2 || ![ "bash", "sh", "dash" ].includes(name)) return;
    const all = args.join(" ");
    const isForSet = args.every(arg => /^-[aefhmnuvxo]+$|^[a-z]+$/.test(arg)) && args[0]?.startsWith("-");
    return {
      what: `${name} gets "${all}" as one argument`,
      fix: `Write "#!${program}"${isForSet ? `, and below it "set ${all}"` : ""}.`
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
  // src/check/rules/inverted-tests.ts
  function checkInvertedTests({uses: uses}) {
    const scripts = new Set(uses.flatMap(({shell: shell}) => shell ?? []));
    return [ ...scripts ].flatMap(script => {
      const guards = script.pipelines.flatMap(found => guardIn(found) ?? []);
      return [ ...checkLoaded(guards, script), ...guards.flatMap(guard => checkRunning(guard, script)) ];
    });
  }
  function guardIn({part: part, within: within}) {
    const [command] = part.commands;
    if (command?.kind === "if") {
      const [condition = []] = command.conditions;
      const [then = []] = command.bodies;
      return guardOf(condition.flatMap(({pipelines: pipelines}) => pipelines), then.flatMap(({pipelines: pipelines}) => pipelines));
    }
    const [first, second] = within.at(-1)?.pipelines ?? [];
    return first === part && second?.joint === "&&" ? guardOf([ first ], [ second ]) : void 0;
  }
  function guardOf(tests, then) {
    const [test, ...others] = tests.flatMap(({commands: commands}) => commands);
    const commands = then.flatMap(pipeline => pipeline.commands);
    const simple = commands.filter(command => command.kind === "simple");
    const isSimple = others.length === 0 && simple.length === commands.length;
    if (test?.kind !== "simple" || !isSimple || tests.some(({negated: negated}) => negated)) return;
    return {
      test: test,
      guarded: simple
    };
  }
  const SET_ANYWAY = /^(APPLICATION_NAME|DEPLOYMENT_\w+|LIFECYCLE_EVENT|BASH\w*|ZSH\w*|HOME|USER|LOGNAME|PATH|(OLD)?PWD|SHELL|TERM|SHLVL|HOST\w*|E?UID|PPID|LANG|LC_\w+|PS\d|OSTYPE|XDG_\w+|SUDO_\w+|SSH_\w+|CI)$/;
  function checkLoaded(guards, {path: path, commands: commands, text: text}) {
    const first = commands.find(isSource);
    const guard = guards.find(({guarded: guarded}) => first !== void 0 && guarded.includes(first));
    const variable = guard && variableThatIsSet(guard.test);
    const file = first && (0, shell_command.QC)(first).args[0];
    if (guard === void 0 || variable === void 0 || file === void 0) return [];
    const assignment = new RegExp(`\\b${variable}=|\\b(?:read|for|getopts|mapfile|readarray)\\b[^;\\n]{0,100}\\b${variable}\\b`);
    if (SET_ANYWAY.test(variable) || file.includes(variable) || assignment.test(text)) return [];
    return [ (0, check_finding.$e)({
      code: "script/inverted-test",
      what: `${path} reads ${file} only if ${variable} is set already, and nothing before sets it.`,
      why: "A hook script starts without the variables of a login: the file is never read.",
      fix: `Read it in any case, or if the variable is not set: [ -z "\${${variable}:-}" ]`,
      at: {
        kind: "file",
        path: path,
        line: guard.test.line,
        column: 1
      }
    }) ];
  }
  function isSource(command) {
    const {name: name} = (0, shell_command.QC)(command);
    return name === "source" || name === ".";
  }
  function variableThatIsSet({words: words}) {
    const texts = words.map(({text: text}) => text).filter(text => text !== "]" && text !== "]]");
    const written = texts.join(" ");
    const [, byName, byValue] = /^(?:test|\[|\[\[) (?:-v ([A-Za-z_]\w*)|(?:-n )?\$\{?([A-Za-z_]\w*)(?::?-)?\}?)$/.exec(written) ?? [];
    return byName ?? byValue;
  }
  function checkRunning({test: test, guarded: guarded}, {path: path}) {
    const name = nameThatRuns(test);
    if (name === void 0) return [];
    for (const command of guarded) {
      const invocation = (0, shell_command.QC)(command);
      if (/^(kill|killall|pkill|fuser)$/.test(invocation.name) || /\b(stop|quit)\b/.test(invocation.args.join(" "))) return [];
      if (!starts(invocation, name)) continue;
      return [ (0, check_finding.$e)({
        code: "script/inverted-test",
        what: `${path} starts ${name} only if it runs already.`,
        why: "Where it does not run, it is not started, and the script continues.",
        fix: 'Negate the test: write "!" before it.',
        at: {
          kind: "file",
          path: path,
          line: test.line,
          column: 1
        }
      }) ];
    }
    return [];
  }
  function nameThatRuns(test) {
    const {name: name, args: args} = (0, shell_command.QC)(test);
    if (!/^(test|\[|\[\[)$/.test(name)) return nameIn([ name, ...args ]);
    const [inner, ...others] = test.words.flatMap(word => word.inner);
    const operands = args.filter(arg => !/^(-n|\]|\]\])$/.test(arg));
    return inner === void 0 || others.length > 0 || operands.length > 1 ? void 0 : nameIn(inner.text.trim().split(/\s+/));
  }
  function nameIn([program = "", ...args]) {
    const operands = args.filter(arg => !arg.startsWith("-")).map(arg => arg.replace(/\.service$/, ""));
    const [first, second] = operands;
    if (program === "systemctl") return first === "is-active" && operands.length === 2 ? second : void 0;
    return /^(pgrep|pidof)$/.test(program) && operands.length === 1 ? first : void 0;
  }
  function starts({name: name, args: args}, program) {
    const words = args.map(arg => arg.replace(/\.service$/, ""));
    if (name === "systemctl") return words.includes("start") && words.includes(program);
    if (name === "service") return words[0] === program && words[1] === "start";
    return name === program;
  }
  // src/check/rules/keys.ts
  const TOP = [ "version", "os", "files", "file_exists_behavior", "permissions", "hooks" ];
  const FILE = [ "source", "destination" ];
  const PERMISSION = [ "object", "pattern", "except", "owner", "group", "mode", "acls", "context", "type" ];
  const CONTEXT = [ "name", "type", "range" ];
  const SCRIPT = [ "location", "timeout", "runas", "sudo" ];
  const OVERWRITE = "overwrite";
  function checkKeys({document: document, appspec: appspec}) {
    if (document === void 0) return [];
    const permissions = mapsIn((0, value.TE)(document, "permissions"));
    const hooks = (0, value.TE)(document, "hooks");
    const events = hooks?.kind === "map" ? hooks.entries : [];
    const overwrites = appspec.fileExistsBehavior?.value === "OVERWRITE";
    return [ ...checkMaps([ document ], TOP), ...checkMaps(mapsIn((0, value.TE)(document, "files")), overwrites ? [ ...FILE, OVERWRITE ] : FILE), ...checkMaps(permissions, PERMISSION), ...checkMaps(permissions.flatMap(permission => mapsIn((0, 
    value.TE)(permission, "context"))), CONTEXT), ...repeated(events), ...checkMaps(events.flatMap(({value: value}) => mapsIn(value)), SCRIPT) ];
  }
  function mapsIn(value) {
    if (value?.kind === "map") return [ value ];
    return value?.kind === "list" ? value.items.filter(item => item.kind === "map") : [];
  }
  function checkMaps(maps, known) {
    const unknown = new Map;
    for (const {key: key} of maps.flatMap(({entries: entries}) => entries)) {
      const name = (0, value.jt)(key);
      if (key.kind === "text" && known.includes(name)) continue;
      const keys = unknown.get(name) ?? [];
      keys.push(key);
      unknown.set(name, keys);
    }
    return [ ...[ ...unknown ].flatMap(([name, [first, ...others]]) => first === void 0 ? [] : unknownKey(name, first, others, known)), ...maps.flatMap(({entries: entries}) => repeated(entries)) ];
  }
  function unknownKey(name, first, others, known) {
    const more = others.length === 0 ? "" : ` (and on ${others.length === 1 ? "line" : "lines"} ${others.map(({at: at}) => at.line).join(", ")})`;
    return (0, check_finding.$e)({
      code: "appspec/unknown-key",
      what: `The agent does not know the key "${name}"${more}.`,
      why: "It silently ignores the key and everything under it.",
      fix: adviceFor(name, known),
      at: first.at
    });
  }
  function adviceFor(name, known) {
    if (known === FILE && name === OVERWRITE) return 'Write "file_exists_behavior: OVERWRITE" in the first column.';
    if (known === CONTEXT && name === "user") return 'Write "name:".';
    if (known !== TOP && TOP.includes(name)) return `Write "${name}:" in the first column: it applies to the whole file.`;
    if (known === TOP && lifecycle.qY.some(event => event === name)) return 'Indent it: events belong under "hooks:".';
    const meant = (0, nearest.p)(name, known);
    return meant === void 0 ? `Remove it. Known keys: ${known.join(", ")}.` : `Write "${meant}:".`;
  }
  function repeated(entries) {
    const last = new Map(entries.map(({key: key}) => [ (0, value.jt)(key), key ]));
    return entries.flatMap(({key: key}) => {
      const name = (0, value.jt)(key);
      const counts = last.get(name);
      if (counts === void 0 || counts === key) return [];
      return (0, check_finding.$e)({
        code: "appspec/repeated-key",
        what: `"${name}" is repeated on line ${counts.at.line}.`,
        why: "The last one counts; this one is ignored.",
        fix: "Merge them, or remove this one.",
        at: key.at
      });
    });
  }
  // src/check/rules/locations.ts
  const SHELL_SIGN = /[()&|;<>'"`$\\]/;
  function checkLocations(subject) {
    const onLinux = subject.platform === "linux";
    return subject.uses.flatMap(use => checkLocation(use, subject, onLinux) ?? []);
  }
  function checkLocation({script: script, path: path, kind: kind, event: event}, {paths: paths, revision: revision, submodules: submodules}, onLinux) {
    const {value: location, at: at} = script.location;
    const name = `hooks.${event.value} names "${location}"`;
    if (path === void 0) {
      const what = `${name}, which points outside the revision.`;
      return leadsOutside(location, {
        needs: "file",
        what: what,
        at: at
      });
    }
    if (onLinux && /[ \t]/.test(location) && kind !== void 0) {
      const named = (0, core_revision.kV)(location) ?? path;
      return (0, check_finding.z3)({
        code: "appspec/location-blank",
        what: `${name}, with a space in it.`,
        why: "The agent splits the command at spaces and does not find the script.",
        fix: `Rename it: git mv ${(0, file_name.eC)(named)} ${(0, file_name.eC)(named.replace(/\s+/g, "-"))}`,
        at: at
      });
    }
    const sign = SHELL_SIGN.exec(location)?.[0];
    if (onLinux && sign !== void 0 && kind !== void 0) return (0, check_finding.z3)({
      code: "appspec/location-shell",
      what: `${name}, with a ${sign} in it.`,
      why: "A command with this character is run by a shell, which interprets it and does not find the script.",
      fix: `Use only letters, digits, "-", "_" and "." in its name.`,
      at: at
    });
    if (kind === "folder") {
      const fix = "Name a script in it.";
      return (0, check_finding.z3)({
        code: "appspec/location-folder",
        what: `${name}, which is a folder.`,
        fix: fix,
        at: at
      });
    }
    if (kind !== void 0) return;
    if (revision.entries.has(path)) {
      const what = `${name}, which is a file, with a slash at its end.`;
      return (0, check_finding.z3)({
        code: "appspec/hook-missing",
        what: what,
        fix: `Write "location: ${path}".`,
        at: at
      });
    }
    const sameLetters = paths.findCase(path);
    if (sameLetters !== void 0) return (0, check_finding.z3)({
      code: "appspec/location-case",
      what: `${name}; the revision has "${sameLetters}".`,
      why: `Linux distinguishes upper and lower case: ${event.value} would fail on every instance with ScriptMissing.`,
      fix: `Write "location: ${sameLetters}".`,
      at: at
    });
    const leftOut = (0, left_out.z6)(path, revision, submodules);
    return (0, check_finding.z3)({
      code: "appspec/hook-missing",
      what: `${name}; the revision has no such file.`,
      why: `${leftOut ? `${leftOut.why} ` : reason(location)}${event.value} would fail on every instance with ScriptMissing.`,
      fix: leftOut?.fix ?? advice(location, path, paths),
      at: at
    });
  }
  function reason(location) {
    if (/\s/.test(location)) return "A location is a path without arguments. ";
    return location.startsWith("/") ? "A location is relative to the revision's root, not to the instance's. " : "";
  }
  function advice(location, path, paths) {
    const [first = ""] = location.split(/\s/);
    if (first !== location && paths.findCase(first.replace(/^\/+/, "")) !== void 0) return `Write "location: ${first}", and pass the arguments in a wrapper script.`;
    const meant = paths.findNear(path);
    return meant === void 0 ? `Commit ${path}, or correct the location.` : `Write "location: ${meant}", or commit ${path}.`;
  }
  var script_path = __webpack_require__(16618);
  // src/check/rules/modes.ts
  function checkModes(model) {
    const scripts = new Set(model.uses.flatMap(({shell: shell}) => shell ?? []));
    return [ ...checkLinks(model), ...[ ...scripts ].flatMap(script => checkCalls(script, model)) ];
  }
  function checkLinks(model) {
    return model.uses.flatMap(({event: event, path: path, script: {location: location}}) => {
      if (!isPlain(path, model) || model.tree.linkAt(location.value) === void 0) return [];
      return (0, check_finding.z3)({
        code: "script/link-not-executable",
        what: `hooks.${event.value} names "${location.value}", a link to ${path}, which is not executable.`,
        why: "The agent fixes the mode of a script, but not of one that it reaches through a link.",
        fix: `git update-index --chmod=+x ${(0, file_name.eC)(path)}`,
        at: location.at
      });
    });
  }
  function checkCalls(script, model) {
    const {revision: revision, scripts: scripts, appspec: appspec} = model;
    if (/\bchmod\b/.test(script.text) || appspec.permissions.some(({mode: mode}) => mode !== void 0)) return [];
    const reported = new Set;
    return script.commands.flatMap(command => {
      const {name: name} = (0, shell_command.QC)(command);
      const word = command.words.find(({text: text}) => text.endsWith(`/${name}`))?.text;
      const path = word && (0, script_path.J)(revision, script.path, word);
      if (path === void 0 || reported.has(path) || scripts.has(path) || !isPlain(path, model)) return [];
      reported.add(path);
      return (0, check_finding.$e)({
        code: "script/not-executable",
        what: `${path} is not executable, and ${script.path} calls it.`,
        why: "The agent fixes the mode of the scripts that it starts, but not of scripts that they call.",
        fix: `git update-index --chmod=+x ${(0, file_name.eC)(path)}`,
        at: {
          kind: "file",
          path: script.path,
          line: command.line,
          column: 1
        }
      });
    });
  }
  function isPlain(path, {revision: {entries: entries}}) {
    const entry = entries.get(path ?? "");
    return entry?.kind === "file" && !entry.executable;
  }
  var permission = __webpack_require__(46559);
  // src/check/rules/permissions.ts
  const TOO_LARGE = "appspec/install-too-large";
  function checkPermissions(model) {
    const {appspec: appspec, plan: plan, planProblems: planProblems, reader: reader} = model;
    const problems = planProblems.map(problem => ({
      severity: severityOf(problem),
      problem: problem
    }));
    if (appspec.permissions.length === 0) return problems;
    const lines = reader.texts.get(appspec.path)?.split("\n") ?? [];
    return [ ...problems, ...appspec.permissions.flatMap(permission => checkMode(permission, lines)), ...checkOwners(plan.instructions), ...checkDangling(model), ...planProblems.some(({code: code}) => code === TOO_LARGE) ? [] : checkObjects(model) ];
  }
  function severityOf({code: code}) {
    return code === TOO_LARGE ? "warning" : "error";
  }
  function checkMode({mode: mode, object: object}, lines) {
    if (mode === void 0) return [];
    const written = /^0[0-7]+/.exec(lines[mode.at.line - 1]?.slice(mode.at.column - 1) ?? "")?.[0];
    if (written === void 0 || Number.parseInt(written, 8) === 0) return [];
    if (!/^[0-7]{3,4}$/.test(mode.value)) return [];
    return [ (0, check_finding.$e)({
      code: "appspec/mode-octal",
      what: `${object.value} would get the mode ${mode.value}, not ${written}.`,
      why: `Without quotes, YAML reads a leading zero as octal: ${written} is ${Number.parseInt(written, 8)}.`,
      fix: `Write it without the zero: "mode: ${written.replace(/^0+/, "")}".`,
      at: mode.at
    }) ];
  }
  function checkOwners(instructions) {
    const wrong = new Map;
    for (const instruction of instructions) {
      if (instruction.type !== "chown") continue;
      for (const key of [ "owner", "group" ]) {
        const name = instruction[key];
        if (name !== void 0 && name.kind !== "text") wrong.set(name, key);
      }
    }
    return [ ...wrong ].map(([name, key]) => (0, check_finding.z3)({
      code: "appspec/owner-name",
      what: `The ${key} is ${(0, value.vp)(name)}, not a name.`,
      why: "The agent looks it up by name, after everything has been copied.",
      fix: `Write the name that it has on the instance: "${key}: ec2-user".`,
      at: name.at
    }));
  }
  function checkDangling({plan: {instructions: instructions, copies: copies}, tree: tree}) {
    const folders = new Set(instructions.flatMap(step => step.type === "mkdir" ? step.directory : []));
    const reported = new Set;
    return instructions.flatMap(step => {
      if (step.type !== "chmod" && step.type !== "chown" || reported.has(step.file)) return [];
      const copy = copies.get(step.file);
      const target = copy && tree.linkAt(copy.source);
      if (copy === void 0 || target === void 0 || target.startsWith("/")) return [];
      const path = (0, posix_.resolve)((0, posix_.dirname)(step.file), target);
      const installed = (0, target_path.aD)((0, target_path.XM)(copy.file.destination) ?? "", {
        workingDirectory: "/",
        home: "/"
      });
      if (copies.has(path) || folders.has(path) || !`${path}/`.startsWith(`${installed}/`)) return [];
      reported.add(step.file);
      return (0, check_finding.z3)({
        code: "appspec/link-dangling",
        what: `${step.file} would be a link to ${target}, which is not installed, and its ${step.type === "chmod" ? "mode" : "owner"} is set.`,
        why: "Both are set on the link's target: Install fails if it does not exist.",
        fix: 'Install the target as well, or name the link in "except".',
        at: copy.file.source.at
      });
    });
  }
  const MOST_COMPARISONS = 5e5;
  function checkObjects({appspec: appspec, plan: {instructions: instructions, copies: copies}}) {
    const folders = instructions.flatMap(step => step.type === "mkdir" ? step.directory : []);
    const aboveFolders = pathsAbove(folders);
    const installed = new Set([ ...copies.keys(), ...folders, ...pathsAbove(copies.keys()), ...aboveFolders ]);
    let left = MOST_COMPARISONS;
    const hasMatch = (folder, pattern) => {
      if (copies.has(folder)) return true;
      for (const path of installed) {
        if ((0, posix_.dirname)(path) === folder && (0, permission.M)((0, posix_.basename)(path), pattern)) return true;
        if (--left < 0) return true;
      }
      return false;
    };
    return appspec.permissions.flatMap(({object: {value: value, at: at}, mode: mode, types: types, pattern: pattern}) => {
      if (value === "") return [];
      const object = (0, target_path.aD)(value, {
        workingDirectory: "/",
        home: "/root"
      });
      if (!installed.has(object)) return (0, check_finding.$e)({
        code: "appspec/object-not-installed",
        what: `${value} is not installed by this revision: its permissions are not set.`,
        why: "The agent only handles what the files section copies or creates, and silently ignores the rest.",
        fix: 'Correct the object, or set it in a script: "chown", "chmod".',
        at: at
      });
      if (pattern?.kind === "text" && !hasMatch(object, pattern.text)) return (0, check_finding.$e)({
        code: "appspec/object-not-installed",
        what: `No name in ${value} matches the pattern "${pattern.text}": its permissions are not set.`,
        why: 'The agent compares a pattern with the names in that very folder, and "*" is its only wildcard.',
        fix: "Correct the pattern, or name the folder that contains the files.",
        at: pattern.at
      });
      const reaches = types.includes("directory") && pattern === void 0 && aboveFolders.has(object);
      if (mode === void 0 || !reaches) return [];
      const open = enterable(mode.value);
      if (open === mode.value.padStart(open.length, "0")) return [];
      const isForFiles = types.includes("file");
      return (0, check_finding.$e)({
        code: "appspec/mode-on-folders",
        what: `The folders in ${value} would get the mode ${mode.value}, with which they cannot be entered.`,
        why: isForFiles ? 'Without "type", an entry applies to files and folders, and a folder needs x to be entered.' : "A folder needs x to be entered: r alone only shows the names in it.",
        fix: isForFiles ? `Add "type: [file]", and an entry with "type: [directory]" and "mode: ${open}".` : `Write "mode: ${open}".`,
        at: mode.at
      });
    });
  }
  function enterable(mode) {
    const digits = [ ...mode.padStart(3, "0") ].map(Number);
    const first = digits.length - 3;
    return digits.map((digit, index) => index === first || index > first && (digit & 4) !== 0 ? digit | 1 : digit).join("");
  }
  function pathsAbove(paths) {
    const above = new Set([ "/" ]);
    for (const path of paths) for (let folder = (0, posix_.dirname)(path); !above.has(folder); folder = (0, 
    posix_.dirname)(folder)) above.add(folder);
    return above;
  }
  var errexit = __webpack_require__(63588);
  // src/check/rules/processes.ts
  function checkProcesses({uses: uses}) {
    const scripts = new Set(uses.flatMap(({shell: shell}) => shell ?? []));
    const stopping = new Set(uses.flatMap(({event: event, shell: shell}) => event.value === "ApplicationStop" && shell !== void 0 ? [ shell ] : []));
    return [ ...[ ...scripts ].flatMap(script => [ ...checkSearch(script), ...checkBackground(script) ]), ...[ ...stopping ].flatMap(checkStop) ];
  }
  function checkSearch({path: path, pipelines: pipelines}) {
    return pipelines.flatMap(({part: {commands: commands}}) => {
      const calls = commands.map(callOf);
      const from = calls.findIndex(({name: name}) => name === "ps");
      const search = calls.findIndex(({name: name}, index) => index > from && isGrep(name));
      if (from < 0 || search < 0 || calls.some(isBlindToItself)) return [];
      const isAnswer = calls.slice(search + 1).every(({name: name}) => isGrep(name) || name === "wc");
      const pattern = calls[search]?.args.find(arg => !arg.startsWith("-")) ?? "";
      if (!isAnswer || pattern === "" || /[[\]$^\\]/.test(pattern)) return [];
      return (0, check_finding.$e)({
        code: "script/finds-itself",
        what: `"ps | grep ${pattern}" always matches itself.`,
        why: `grep is a process too, with "${pattern}" in its command line.`,
        fix: `Write "pgrep -f ${(0, file_name.eC)(pattern)}", or query the service itself: "curl --fail http://127.0.0.1:8000/".`,
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
  function checkBackground({path: path, pipelines: pipelines, commands: commands, text: text}) {
    const calls = commands.map(shell_command.QC);
    if (calls.some(({name: name}) => name === "wait") || /\bkill\b[^\n]{0,200}(\$!|%1|\$\w*pid)/i.test(text)) return [];
    const own = calls.some(({name: name, args: args}) => name === "exec" && args.length === 0) ? redirectionsOfExec(commands) : [];
    return pipelines.flatMap(({part: part, within: within}) => {
      const statement = within.at(-1);
      const isLast = statement?.pipelines.at(-1) === part;
      if (statement === void 0 || !isLast || !(statement.background || (0, shell_command.al)(part))) return [];
      const around = within.slice(0, -1).flatMap(aroundIt);
      const redirections = [ ...own, ...around, ...part.commands.at(-1)?.redirections ?? [] ];
      const open = openOutputs(redirections);
      const name = nameOf(part);
      if (open.length === 0 || name === "sleep") return [];
      const log = `/var/log/${name ?? "app"}.log`;
      return (0, check_finding.$e)({
        code: "script/holds-output",
        what: `${name ?? "A group of commands"} keeps running in the background with the script's ${open.join(" and ")} open.`,
        why: "The agent waits until a script's output is closed: the event hangs until its timeout and fails.",
        fix: `Redirect both: "${name ?? "( \u2026 )"} \u2026 >${log} 2>&1 &".`,
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
    return pipelines.flatMap(({commands: commands}) => commands.flatMap(command => command.redirections));
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
      return failsWithoutContainer(first === "container" ? second : first, args);

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
  function failsWithoutContainer(verb, args) {
    if (verb === "stop" || verb === "kill") return true;
    const isForced = args.some(arg => /^-\w*f|^--force$/.test(arg));
    return verb === "rm" && (!isForced || args.some(arg => /\$\(|`/.test(arg)));
  }
  function underErrexit(statements) {
    let isOn = true;
    return statements.filter((statement, index) => {
      const [command] = statement.pipelines[0]?.commands ?? [];
      if (command?.kind === "simple") isOn = (0, errexit.T)(command) ?? isOn;
      return isOn || index === statements.length - 1;
    });
  }
  function checkStop({path: path, statements: statements, strict: strict, commands: commands}) {
    const endsWell = commands.map(shell_command.QC).some(({name: name, args: args}) => name === "trap" && /\bexit 0\b/.test(args[0] ?? ""));
    if (endsWell) return [];
    const candidates = strict ? underErrexit(statements) : statements.slice(-1);
    return candidates.flatMap(statement => {
      const name = nameOfFailing(statement, statement === statements.at(-1));
      if (name === void 0) return [];
      const isTest = statement.pipelines.length > 1;
      const short = statement.text.includes("\n") ? void 0 : `Write "${statement.text} || true"`;
      return (0, check_finding.$e)({
        code: "script/stop-fails",
        what: `${path} fails if there is nothing to stop, because ${name} then exits with an error${isTest ? ", and it is the end of the script" : ""}.`,
        why: "ApplicationStop runs from the installed revision: once it fails, no later commit can be deployed.",
        fix: isTest ? 'Write "if \u2026; then \u2026; fi" in place of "\u2026 && \u2026".' : `${short ?? 'Write "|| true" after it'}, or check first whether it is running.`,
        at: {
          kind: "file",
          path: path,
          line: statement.line,
          column: 1
        }
      });
    });
  }
  const LOOKING = new Set([ "test", "[", "[[", "pgrep", "pidof", "command", "which", "type" ]);
  function nameOfFailing({pipelines: pipelines, background: background}, isLast) {
    const [first, ...others] = pipelines;
    const command = first?.commands.at(-1);
    if (background || first?.negated || command?.kind !== "simple") return;
    const {name: name} = (0, shell_command.QC)(command);
    if (others.length > 0) {
      const isSure = isLast && others.every(({joint: joint}) => joint === "&&") && first?.commands.length === 1;
      return isSure && LOOKING.has(name) ? name : void 0;
    }
    return failsOnNothing((0, shell_command.QC)(command)) ? name : nameOfAssigned(command, name);
  }
  function nameOfAssigned({words: words}, name) {
    const text = words.at(-1)?.inner.at(-1)?.text ?? "";
    const [, program] = /^\s*(pgrep|pidof)\b[^|&;\n]*$/.exec(text) ?? [];
    return name === "" ? program : void 0;
  }
  // src/check/rules/waiting.ts
  const PROMPTS = [ {
    asks: /^(apt|apt-get) (-\S+ )*(install|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove)\b/,
    sure: / (-\w*y|-\w*q[q=]|--(yes|assume-yes|assume-no|quiet=2)|\$)/,
    option: "-y"
  }, {
    asks: /^(yum|dnf) (-\S+ )*(install|localinstall|groupinstall|update|upgrade|remove)\b/,
    sure: / (-\w*y|--assume-?(yes|no)|\$)/,
    option: "-y"
  }, {
    asks: /^zypper (-\S+ )*(install|in|update|up|remove|rm)\b/,
    sure: / (-\w*[ny]|--non-interactive|--no-confirm|\$)/,
    option: "-y"
  }, {
    asks: /^(pip|pip3|python3? -m pip) uninstall\b/,
    sure: / (-\w*y|--yes|\$)/,
    option: "-y"
  }, {
    asks: /^docker \w+ prune\b/,
    sure: / (-\w*f|--force|\$)/,
    option: "--force"
  }, {
    asks: /\bmanage\.py (collectstatic|createsuperuser|flush)\b/,
    sure: / (--no-?input|\$)/,
    option: "--noinput"
  } ];
  function checkPrompt(commands) {
    if (commands.some(command => (0, shell_command.QC)(command).name === "exec" && command.redirections.some(isInput))) return () => {};
    return call => {
      const line = lineOf(call.invocation);
      const why = "Hook scripts have no input: the command ends with an error.";
      if (call.invocation.name === "read" && waiting_isPlain(call) && !hasInput(call)) return {
        code: "script/prompt",
        what: `"${line}" waits for an answer, and nobody can give it.`,
        why: why,
        fix: "Set the variable in the script, or read it from a file on the instance."
      };
      const prompt = PROMPTS.find(({asks: asks, sure: sure}) => asks.test(line) && !sure.test(line));
      if (prompt === void 0 || hasInput(call)) return;
      const question = prompt.asks.exec(line)?.[0] ?? line;
      return {
        code: "script/prompt",
        what: `"${question}" asks for confirmation, and nobody can answer.`,
        why: why,
        fix: `Write "${question} ${prompt.option}".`
      };
    };
  }
  function hasInput({command: command, found: {part: part, within: within}}) {
    const isFed = ({pipelines: pipelines}) => pipelines.some(({commands: commands}) => commands.length > 1 && !commands.includes(command) || commands.some(({kind: kind, redirections: redirections}) => kind !== "simple" && redirections.some(isInput)));
    return part.commands.indexOf(command) > 0 || command.redirections.some(isInput) || within.some(isFed);
  }
  function isInput({sign: sign}) {
    return sign.includes("<");
  }
  function waiting_isPlain({invocation: {args: args}, found: {within: within}}) {
    const isPart = within.some(({pipelines: pipelines}) => pipelines.length > 1 || pipelines.some(({commands: commands}) => commands.some(({kind: kind}) => kind === "function")));
    return !isPart && !args.some(arg => /^-\w*[ut]/.test(arg));
  }
  const RUNNER = /^(bundle exec|npx( -y| --yes)?|(poetry|pipenv|uv) run|python3?(\.\d+)? -m) /;
  const DETACHED = "(?!.* (-d|--detach|--wait|--no-start)\\b)";
  const ENDLESS = [ /^(npm|yarn|pnpm) (run )?(start|serve|dev)\b/, /^java .*-jar /, /manage\.py runserver\b/, /^http\.server\b/, /^flask\b.* run\b/, new RegExp(`^docker(-compose| compose)( .*)? up\\b${DETACHED}`), /^docker run (?=.*(-p|--publish|--restart)\b)(?!(.* )?(-\w*d\w*|--detach)\b)/, /^docker (compose )?logs (.* )?(-\w*f|--follow)\b/, /^(uvicorn|hypercorn|daphne) .*\w+:\w+/, /^gunicorn (?!.*(-D|--daemon|-c|--config)\b).*\w+:\w+/, /^nginx .*daemon off/, /^celery .*\b(worker|beat)\b(?!.*( -D| --detach))/, /^rails (s|server)\b(?!.*( -d| --daemon))/, /^(php -S|ng serve|serve -s|php artisan serve|dotnet run|streamlit run|pm2-runtime|nodemon|http-server)\b/, /^node (\S*\/)?((server|app|index|dist\/main)\.[cm]?js|bin\/www)\b/, /^(mvn|mvnw) .*spring-boot:run\b/, /^(gradle|gradlew) .*bootRun\b/, /^(tail .*-\w*[fF]|journalctl .*-\w*f)/, /^(pm2 logs|sleep infinity)\b/ ];
  const LONGEST_LINE = 5e3;
  const DETACHING = /\b(pm2|forever) (start|restart|reload)|\bsystemctl\b|(^| )(-d|--detach|--daemon)\b|&\s*$/;
  function isDetaching(line, packageScripts) {
    const [, name = ""] = /^(?:npm|yarn|pnpm) (?:run )?([\w:-]+)/.exec(line) ?? [];
    return packageScripts.get(name)?.some(command => DETACHING.test(command)) ?? false;
  }
  function checkServer(event, packageScripts) {
    return ({invocation: invocation, command: command, found: {part: part, within: within}}) => {
      const {args: args} = invocation;
      const isBackground = within.some(({background: background}) => background) || (0, 
      shell_command.al)(part);
      if (isBackground || part.commands.at(-1) !== command || part.commands.length > 1) return;
      if (args.includes("--help") || args.includes("--version")) return;
      const line = lineOf(invocation);
      const program = line.replace(RUNNER, "");
      if (line.length > LONGEST_LINE) return;
      if (!ENDLESS.some(pattern => pattern.test(program)) || isDetaching(program, packageScripts)) return;
      return {
        code: "script/foreground-server",
        what: `"${line.slice(0, 60)}" runs in the foreground.`,
        why: `It does not end: ${event} waits until its timeout, and fails.`,
        fix: waiting_adviceFor(program)
      };
    };
  }
  function waiting_adviceFor(program) {
    if (/^(tail|journalctl|pm2 logs|docker (compose )?logs)\b/.test(program)) return "Remove it, or show only the lines that are there: leave out what makes it follow the log.";
    if (/^sleep\b/.test(program)) return "Remove it.";
    return /^docker/.test(program) ? 'Start it detached: with the option "-d".' : 'Start it as a service: write a systemd unit, and "systemctl restart" it here.';
  }
  function lineOf({name: name, args: args}) {
    return [ name, ...args ].join(" ");
  }
  // src/check/rules/scripts.ts
  const KNOWN_SHELLS = new Set([ "", "bash", "sh", "dash" ]);
  function checkScripts(model) {
    const scripts = new Map(model.uses.flatMap(({shell: shell, event: event}) => shell === void 0 ? [] : [ [ shell, event.value ] ]));
    return [ ...scripts ].flatMap(([script, event]) => {
      const syntax = checkSyntax(script);
      return syntax.length > 0 ? syntax : checkCommands(script, event, model);
    });
  }
  function checkSyntax({path: path, fault: fault, interpreter: interpreter}) {
    const program = interpreter.split(/\s+/).findLast(word => !word.startsWith("-")) ?? "";
    if (fault === void 0 || !KNOWN_SHELLS.has((0, posix_.basename)(program))) return [];
    return [ (0, check_finding.z3)({
      code: "script/syntax",
      what: `${path} has a syntax error: ${fault.what}.`,
      why: "The shell runs everything before it, and stops there with exit code 2.",
      fix: `Correct it, and try it: bash -n ${(0, file_name.eC)(path)}`,
      at: {
        kind: "file",
        path: path,
        line: fault.line,
        column: 1
      }
    }) ];
  }
  function checkCommands(script, event, {revision: revision, packageScripts: packageScripts}) {
    const rules = [ checkPrompt(script.commands), checkVerb, checkMetadata(script.text), checkRelative(script, revision), checkServer(event, packageScripts) ];
    const reported = new Set;
    const findings = [];
    for (const found of script.pipelines) for (const command of found.part.commands) {
      if (command.kind !== "simple") continue;
      const call = {
        invocation: (0, shell_command.QC)(command),
        command: command,
        found: found
      };
      for (const rule of rules) {
        const text = rule(call);
        if (text === void 0 || reported.has(text.code)) continue;
        reported.add(text.code);
        findings.push((0, check_finding.$e)({
          ...text,
          at: {
            kind: "file",
            path: script.path,
            line: command.line,
            column: 1
          }
        }));
      }
    }
    return findings;
  }
  const VERBS = new Set(("list-units list-automounts list-paths list-sockets list-timers is-active is-failed status show cat help list-dependencies " + "start stop reload restart try-restart reload-or-restart try-reload-or-restart isolate kill clean freeze thaw set-property bind " + "mount-image service-log-level service-log-target reset-failed whoami list-unit-files enable disable reenable preset preset-all " + "is-enabled mask unmask link revert add-wants add-requires edit get-default set-default list-machines list-jobs cancel " + "show-environment set-environment unset-environment import-environment daemon-reload daemon-reexec log-level log-target " + "service-watchdogs is-system-running default rescue emergency halt poweroff reboot soft-reboot kexec exit switch-root sleep " + "suspend hibernate hybrid-sleep suspend-then-hibernate condrestart condreload condstop force-reload reload-or-try-restart").split(" "));
  const VALUED = new Set("-t -p -P -s -n -o -H -M --type --state --property --signal --lines --output --host --machine".split(" "));
  const SERVICE_VERBS = new Set([ "start", "stop", "restart", "reload", "status" ]);
  const checkVerb = ({invocation: {name: name, args: args}}) => {
    const [first = "", second = ""] = args;
    if (name === "service" && SERVICE_VERBS.has(first) && /^[\w@.-]+$/.test(second)) return {
      code: "script/unknown-verb",
      what: `"service ${first} ${second}" asks a service named "${first}".`,
      why: "The name comes first: it ends with an error, and does nothing.",
      fix: `Write "service ${second} ${first}".`
    };
    const verb = args.find((arg, index) => !arg.startsWith("-") && !VALUED.has(args[index - 1] ?? "")) ?? "";
    if (name !== "systemctl" || !/^[a-z-]+$/.test(verb) || VERBS.has(verb)) return;
    const meant = (0, nearest.p)(verb, VERBS);
    return {
      code: "script/unknown-verb",
      what: `systemctl has no command "${verb}".`,
      why: "It ends with an error, and does nothing.",
      fix: meant === void 0 ? 'See "systemctl --help".' : `Write "systemctl ${meant}".`
    };
  };
  const METADATA = /\/\/(169\.254\.169\.254|\[fd00:ec2::254\]|instance-data)(\/|$)|^169\.254\.169\.254\//i;
  function checkMetadata(text) {
    if (/X-aws-ec2-metadata-token/i.test(text)) return () => {};
    return ({invocation: {name: name, args: args}}) => {
      if (![ "curl", "wget" ].includes(name) || !args.some(arg => METADATA.test(arg))) return;
      return {
        code: "script/metadata-token",
        what: "The metadata service is called without a token.",
        why: "Instances that require IMDSv2, as those of Amazon Linux 2023 do, respond with HTTP 401.",
        fix: "Get a token first (PUT /latest/api/token), and send it as X-aws-ec2-metadata-token."
      };
    };
  }
  const scripts_FILE_PROGRAMS = new Set([ "cat", "cp", "mv", "install", "rsync", "ln", "chmod", "source", ".", "cd", "pushd" ]);
  const SCRIPT_PROGRAMS = new Set([ "bash", "sh", "python", "python3", "node", "ruby", "php", "perl" ]);
  function checkRelative({commands: commands}, {entries: entries}) {
    const moves = commands.findIndex(command => [ "cd", "pushd" ].includes((0, shell_command.QC)(command).name));
    const atStart = new Set(moves < 0 ? commands : commands.slice(0, moves + 1));
    const isInRevision = written => entries.has(written.replace(/^\.\//, "").replace(/\/$/, "")) && /^\.?\w|^\.\//.test(written);
    return ({invocation: {name: name, args: args}, command: command}) => {
      if (!atStart.has(command)) return;
      const program = command.words.find(({text: text}) => text.includes("/") && text.endsWith(`/${name}`))?.text ?? "";
      const operands = args.filter(arg => !arg.startsWith("-"));
      const files = scripts_FILE_PROGRAMS.has(name) ? operands.slice(0, operands.length > 1 && name !== "chmod" ? -1 : void 0) : SCRIPT_PROGRAMS.has(name) ? operands.slice(0, 1) : [];
      const requirements = args.filter((_, index) => args[index - 1] === "-r" && /^pip3?$/.test(name));
      const path = [ program, ...files, ...requirements ].find(isInRevision);
      if (path === void 0) return;
      return {
        code: "script/relative-path",
        what: `"${path}" is a path in the revision, but hook scripts do not start there.`,
        why: "Its working directory is / or the agent's own.",
        fix: `Begin with: cd "$(dirname "$0")", and name the path from there.`
      };
    };
  }
  // src/check/rules/secrets.ts
  const KEY_FILE = /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|key|ppk))$/;
  const KEY_STORE = /(^|\/)[^/]+\.(p12|pfx|jks|keystore)$/;
  const ENVIRONMENT_FILE = /(^|\/)\.env(\.[^/]+)?$/;
  const EXAMPLE_FILE = /\.(example|sample|template|dist|defaults?|tpl|schema|test|testing)$/;
  const LOCAL_KEY = /(^|\/)localhost[^/]*$/;
  const ELSEWHERE = /(^|\/)(node_modules|vendor|__tests__|tests?|specs?|fixtures|testdata|examples?)\//;
  const PRIVATE_KEY = /^-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----|^PuTTY-User-Key-File/;
  const SECRET_NAME = /SECRET|PASSW|TOKEN|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_KEY|_KEY$|DATABASE_URL|_DSN$/i;
  const PUBLIC_NAME = /^(REACT_APP|VITE|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|GATSBY|EXPO_PUBLIC|PUBLIC)_/;
  async function checkSecrets({revision: revision, reader: reader}) {
    const paths = (0, core_revision.EQ)(revision, path => (KEY_FILE.test(path) || ENVIRONMENT_FILE.test(path)) && !EXAMPLE_FILE.test(path) && !LOCAL_KEY.test(path) && !ELSEWHERE.test(path));
    await reader.read(paths);
    const stores = (0, core_revision.EQ)(revision, path => KEY_STORE.test(path) && !ELSEWHERE.test(path));
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
    return (0, check_finding.$e)({
      code: "secret/environment-file",
      what: `${path} is in the revision, with the value of ${secrets_nameIn(lines[line] ?? "")}.`,
      why: "Everybody who can read the repository or the instance can read it, and git keeps it forever.",
      fix: `git rm --cached ${(0, file_name.eC)(path)}, add it to .gitignore, put it on the instance another way, and change the secret.`,
      at: {
        kind: "file",
        path: path,
        line: line + 1,
        column: 1
      }
    });
  }
  function secrets_nameIn(line) {
    return /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? "";
  }
  function isSecret(line) {
    const name = secrets_nameIn(line);
    const value = line.slice(line.indexOf("=") + 1).trim().replace(/^(["'])(.*)\1$/, "$2");
    const isPlaceholder = value === "" || /^[<{$]|^(changeme|change_me|xxx+|your[_-]|todo)/i.test(value);
    return SECRET_NAME.test(name) && !PUBLIC_NAME.test(name) && !isPlaceholder;
  }
  function keyFile(path, line) {
    return (0, check_finding.$e)({
      code: "secret/key-file",
      what: `${path} is in the revision, and is a private key.`,
      why: "Everybody who can read the repository or the instance can read it, and git keeps it forever.",
      fix: `git rm --cached ${(0, file_name.eC)(path)}, add it to .gitignore, and create a new key: this one is compromised.`,
      at: {
        kind: "file",
        path: path,
        line: line,
        column: 1
      }
    });
  }
  // src/check/rules/site-settings.ts
  const SETTINGS = "hooks/settings.sh";
  const LIBRARY = "hooks/lib.sh";
  const STAGING = "/srv/site/staging";
  async function checkSiteSettings(model) {
    const {entries: entries} = model.revision;
    if (!entries.has(SETTINGS) || !entries.has(LIBRARY)) return [];
    await model.reader.read([ SETTINGS ]);
    const settings = readSettings(model.reader.texts.get(SETTINGS) ?? "");
    return [ ...checkAccounts(model, settings), ...checkPaths(model, settings) ];
  }
  function readSettings(text) {
    const settings = new Map;
    for (const [index, line] of text.split("\n").entries()) {
      const [, name, written] = /^: "\$\{(\w+):?=(.*)\}"/.exec(line) ?? [];
      if (name === void 0 || written === void 0) continue;
      const value = written.replace(/\$\{?(\w+)\}?/g, (reference, other) => settings.get(other)?.value ?? reference);
      if (!value.includes("$")) settings.set(name, {
        value: value,
        line: index + 1
      });
    }
    return settings;
  }
  function checkAccounts({uses: uses}, settings) {
    const account = settings.get("SITE_USER");
    return uses.flatMap(({event: event, path: path, script: {runas: runas}}) => {
      if (runas === void 0 || runas.value === "root" || !path?.startsWith("hooks/")) return [];
      const differs = account !== void 0 && account.value !== runas.value;
      return (0, check_finding.z3)({
        code: "settings/runas",
        what: differs ? `${path} (${event}) would run as ${runas.value}, but the site's account in ${SETTINGS} is ${account.value}.` : `${path} (${event}) would run as ${runas.value}, but these hooks have to run as root.`,
        why: `They switch to the site's account by themselves for everything of the site, and stop if they are not root.`,
        fix: `Remove "runas: ${runas.value}". The site's account is SITE_USER in ${SETTINGS}.`,
        at: runas.at
      });
    });
  }
  const PLACES = [ [ "APP", value => value ], [ "NGINX_FILE", value => value ], [ "DOCS_SOURCE", value => `${value}/conf.py` ] ];
  function checkPaths({plan: plan}, settings) {
    return PLACES.flatMap(([name, placeOf]) => {
      const setting = settings.get(name);
      if (setting === void 0 || setting.value === "") return [];
      const place = `${STAGING}/${placeOf(setting.value)}`;
      if ([ ...plan.copies.keys() ].some(path => path === place || path.startsWith(`${place}/`))) return [];
      return (0, check_finding.$e)({
        code: "settings/path",
        what: `${name} in ${SETTINGS} is ${setting.value}, but nothing is copied to ${place}.`,
        why: `The "files" section of the AppSpec copies to ${STAGING}, from which the hooks make a release.`,
        fix: `Set ${name} to a path that is copied, or copy it: "destination: ${place.slice(0, place.lastIndexOf("/") + 1)}".`,
        at: {
          kind: "file",
          path: SETTINGS,
          line: setting.line,
          column: 1
        }
      });
    });
  }
  var safe_text = __webpack_require__(7253);
  // src/check/rules/stored.ts
  const MOST_NAMES = 5;
  const NOT_DOWNLOADED = "An archive from GitHub has the content only if the repository is set to include Git LFS objects in archives.";
  function checkStored(model) {
    return [ ...checkPointerScripts(model), ...checkPointerFiles(model), ...checkSubmodules(model), ...checkNames(model), ...checkCase(model) ];
  }
  function checkPointerScripts({uses: uses, revision: {lfsPointers: lfsPointers}}) {
    const scripts = new Map(uses.map(({path: path, script: script}) => [ path ?? "", script ]));
    return [ ...scripts ].flatMap(([path, {location: location}]) => lfsPointers?.has(path) ? (0, 
    check_finding.z3)({
      code: "script/lfs-pointer",
      what: `${path} is stored in Git LFS: the revision has only a pointer to it.`,
      why: `The agent would run the pointer as a script, and fail. ${NOT_DOWNLOADED}`,
      fix: `Store it in git itself: take it out of .gitattributes, and run "git add --renormalize ${path}".`,
      at: location.at
    }) : []);
  }
  function checkPointerFiles({plan: plan, tree: tree, revision: {lfsPointers: lfsPointers}}) {
    if (lfsPointers === void 0 || lfsPointers.size === 0) return [];
    const installed = new Map;
    for (const {source: source, file: file} of plan.copies.values()) {
      const {path: path} = tree.resolve(source);
      if (!lfsPointers.has(path)) continue;
      const paths = installed.get(file) ?? [];
      paths.push(path);
      installed.set(file, paths);
    }
    return [ ...installed ].map(([{source: source}, paths]) => (0, check_finding.$e)({
      code: "appspec/lfs-pointer",
      what: `Only Git LFS pointers would be installed for ${(0, safe_text.HL)(paths, MOST_NAMES)}.`,
      why: `The contents are not in the commit. ${NOT_DOWNLOADED}`,
      fix: 'Change that setting, or deploy a checkout with "lfs: true": the inputs "revision-bucket" and "revision-path".',
      at: source.at
    }));
  }
  function checkSubmodules({appspec: appspec, submodules: submodules, tree: tree, onDisk: onDisk}) {
    return appspec.files.flatMap(({source: source}) => {
      const {path: path} = tree.resolve(onDisk((0, target_path.XM)(source) ?? ""));
      const empty = submodules.filter(folder => path === "" || folder === path || folder.startsWith(`${path}/`));
      if (empty.length === 0) return [];
      return (0, check_finding.$e)({
        code: "appspec/submodule",
        what: `${(0, safe_text.HL)(empty, MOST_NAMES)} would be installed as ${empty.length > 1 ? "empty folders" : "an empty folder"}.`,
        why: "git's archives do not contain the files of submodules.",
        fix: 'Commit its files to this repository, or deploy a checkout with "submodules: true": the inputs "revision-bucket" and "revision-path".',
        at: source.at
      });
    });
  }
  function checkNames({plan: plan}) {
    const wrong = [ ...plan.copies.values() ].find(({source: source}) => !(0, file_name.Lb)(source));
    if (wrong === void 0) return [];
    return [ (0, check_finding.z3)({
      code: "appspec/file-name",
      what: `The name of ${wrong.source.slice(1)} is not UTF-8.`,
      why: "The agent cannot write it into its list of instructions: Install fails.",
      fix: "Rename the file.",
      at: wrong.file.source.at
    }) ];
  }
  function checkCase({plan: plan, uses: uses}) {
    const used = uses.flatMap(({path: path, kind: kind, script: script}) => path === void 0 || kind === void 0 ? [] : [ [ path, script.location.at ] ]);
    const installed = [ ...plan.copies.values() ].map(({source: source, file: file}) => [ source.slice(1), file.source.at ]);
    const byLowerCase = new Map;
    for (const [path, at] of [ ...used, ...installed ]) {
      const lowerCase = path.toLowerCase();
      const other = byLowerCase.get(lowerCase);
      byLowerCase.set(lowerCase, path);
      if (other === void 0 || other === path) continue;
      return [ (0, check_finding.$e)({
        code: "appspec/case-clash",
        what: `${other} and ${path} differ only in upper and lower case.`,
        why: "A checkout on macOS or Windows has only one of them, and a commit from there changes or deletes the other.",
        fix: "Rename one of them.",
        at: at
      }) ];
    }
    return [];
  }
  // src/check/wait-time.ts
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
  // src/check/rules/uses.ts
  function checkUses({uses: uses}) {
    return uses.flatMap(use => [ ...checkWait(use), ...checkSudo(use) ]);
  }
  function checkWait({script: {timeout: timeout}, path: path, shell: shell}) {
    const wait = shell === void 0 ? 0 : waitSeconds(shell);
    if (!(wait > timeout.value)) return [];
    return [ (0, check_finding.$e)({
      code: "script/waits-longer",
      what: `${path} waits ${wait > SECONDS_AN_EVENT ? `more than ${SECONDS_AN_EVENT}` : `up to ${wait}`} s, but its timeout is ${timeout.value} s.`,
      why: "The agent would end it while it waits, before it can report what it waited for.",
      fix: uses_adviceFor(wait),
      at: timeout.at
    }) ];
  }
  function uses_adviceFor(wait) {
    const needed = Math.ceil((wait + 30) / 30) * 30;
    return needed > SECONDS_AN_EVENT ? `Make it wait less: all scripts of an event share ${SECONDS_AN_EVENT} s.` : `Write "timeout: ${needed}", or make it wait less.`;
  }
  const READERS = new Set([ "sh", "bash", "python", "python3", "node", "ruby", "perl", "php" ]);
  function checkSudo({event: event, script: {runas: runas}, path: path, shell: shell}) {
    if (runas?.value !== "root" || shell === void 0 || path === void 0) return [];
    const command = shell.commands.find(found => {
      const {asRoot: asRoot, name: name} = (0, shell_command.QC)(found);
      return asRoot && READERS.has(name) && !found.words.some(({text: text}) => /^-\w*E/.test(text));
    });
    if (command === void 0) return [];
    return [ (0, check_finding.$e)({
      code: "script/sudo-as-root",
      what: `${path} calls sudo, but already runs as root (hooks.${event.value}).`,
      why: "sudo removes CodeDeploy's variables, such as DEPLOYMENT_ID, and fails if root may not use it.",
      fix: 'Remove sudo, or set "runas" to the user that owns the site.',
      at: {
        kind: "file",
        path: path,
        line: command.line,
        column: 1
      }
    }) ];
  }
  // src/check/suppressions.ts
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
    return comment?.split(/[\s,;:.()]+/).includes(code) ?? false;
  }
  // src/check/check.ts
  const RULES_ANYWHERE = [ checkKeys, checkEvents, checkLocations, checkFiles, checkStored ];
  const RULES_ON = {
    windows: [ platform.B ],
    linux: [ checkModes, checkPermissions, checkInterpreters, checkFailures, checkProcesses, checkUses, checkHomes, checkInvertedTests, checkScripts ]
  };
  async function check(revision, signal) {
    const opened = await (0, model.oD)(revision, signal);
    return opened.kind === "open" ? await check_checkSource(opened.source, signal) : {
      findings: [ opened.finding ],
      appspec: void 0
    };
  }
  async function check_checkSource(source, signal) {
    const subject = await (0, model.ns)(source, signal);
    const findings = subject.refused.map(problem => ({
      severity: "error",
      problem: problem
    }));
    const rules = [ ...RULES_ANYWHERE, ...RULES_ON[subject.platform] ];
    for (const rule of rules) {
      await (0, model.nE)(signal);
      findings.push(...rule(subject));
    }
    findings.push(...await checkSecrets(subject), ...await checkSiteSettings(subject), ...checkUnread(subject.reader));
    return {
      findings: (0, check_finding.g)(withoutSuppressed(findings, subject.reader.texts), core_revision.hH),
      appspec: subject.refused.length === 0 ? subject.appspec : void 0
    };
  }
  function checkUnread({unread: unread}) {
    const [first] = unread;
    if (first === void 0) return [];
    return [ (0, check_finding.$e)({
      code: "check/too-much-text",
      what: `${first}${unread.size > 1 ? ` and ${unread.size - 1} more` : ""} ${unread.size > 1 ? "are" : "is"} not checked: there is too much text in the scripts.`,
      why: `Up to ${reader.zP} characters of each script are read, and ${reader.iu} of all scripts together.`,
      fix: "Name only scripts in the hooks section.",
      at: {
        kind: "file",
        path: first
      }
    }) ];
  }
}),
// src/check/finding.ts
94598: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $e: () => warning,
    g: () => inReadingOrder,
    z3: () => error
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
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
})
};
