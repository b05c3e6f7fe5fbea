// The modules of this file (of a package: how many). Each begins with its path.
//   src/appspec/lifecycle.ts
//   src/check/format/github.ts
//   src/check/format/sarif.ts
//   src/check/format/text.ts
//   src/core/annotation.ts
//   src/core/byte-reader.ts
//   src/core/file-name.ts
//   src/core/git-attributes.ts
//   src/core/host.ts
//   src/core/http.ts
//   src/core/json.ts
//   src/core/nearest.ts
//   src/core/npx.ts
//   src/core/owned-folder.ts
//   src/core/problem-text.ts
//   src/core/problem.ts
//   src/core/process.ts
//   src/core/proxy.ts
//   src/core/revision.ts
//   src/core/safe-text.ts
//   src/core/style.ts
//   src/core/tar-revision.ts
//   src/core/tar.ts
//   src/instance/choices.ts
//   src/instance/environment.ts
//   src/rehearsal/options.ts
(() => {
  "use strict";
  var __webpack_modules__ = {
// Node.js
932: (function (module) {
  "use strict";
  module.exports = require("process");
}),
// Node.js
1708: (function (module) {
  "use strict";
  module.exports = require("node:process");
}),
// Node.js
4573: (function (module) {
  "use strict";
  module.exports = require("node:buffer");
}),
// Node.js
16698: (function (module) {
  "use strict";
  module.exports = require("node:async_hooks");
}),
// Node.js
16928: (function (module) {
  "use strict";
  module.exports = require("path");
}),
// Node.js
20181: (function (module) {
  "use strict";
  module.exports = require("buffer");
}),
// Node.js
24434: (function (module) {
  "use strict";
  module.exports = require("events");
}),
// Node.js
26848: (function (module) {
  "use strict";
  module.exports = require("node:readline/promises");
}),
// Node.js
31421: (function (module) {
  "use strict";
  module.exports = require("node:child_process");
}),
// Node.js
37067: (function (module) {
  "use strict";
  module.exports = require("node:http");
}),
// Node.js
38522: (function (module) {
  "use strict";
  module.exports = require("node:zlib");
}),
// Node.js
39023: (function (module) {
  "use strict";
  module.exports = require("util");
}),
// Node.js
41692: (function (module) {
  "use strict";
  module.exports = require("node:tls");
}),
// Node.js
42613: (function (module) {
  "use strict";
  module.exports = require("assert");
}),
// Node.js
44708: (function (module) {
  "use strict";
  module.exports = require("node:https");
}),
// Node.js
46466: (function (module) {
  "use strict";
  module.exports = require("node:stream/promises");
}),
// Node.js
48161: (function (module) {
  "use strict";
  module.exports = require("node:os");
}),
// Node.js
51455: (function (module) {
  "use strict";
  module.exports = require("node:fs/promises");
}),
// Node.js
52018: (function (module) {
  "use strict";
  module.exports = require("tty");
}),
// Node.js
53916: (function (module) {
  "use strict";
  module.exports = require("node:path/posix");
}),
// Node.js
57075: (function (module) {
  "use strict";
  module.exports = require("node:stream");
}),
// Node.js
57975: (function (module) {
  "use strict";
  module.exports = require("node:util");
}),
// Node.js
58500: (function (module) {
  "use strict";
  module.exports = require("node:timers/promises");
}),
// Node.js
58611: (function (module) {
  "use strict";
  module.exports = require("http");
}),
// Node.js
64756: (function (module) {
  "use strict";
  module.exports = require("tls");
}),
// Node.js
65692: (function (module) {
  "use strict";
  module.exports = require("https");
}),
// Node.js
69278: (function (module) {
  "use strict";
  module.exports = require("net");
}),
// Node.js
70857: (function (module) {
  "use strict";
  module.exports = require("os");
}),
// Node.js
73024: (function (module) {
  "use strict";
  module.exports = require("node:fs");
}),
// Node.js
73136: (function (module) {
  "use strict";
  module.exports = require("node:url");
}),
// Node.js
76760: (function (module) {
  "use strict";
  module.exports = require("node:path");
}),
// Node.js
76982: (function (module) {
  "use strict";
  module.exports = require("crypto");
}),
// Node.js
77030: (function (module) {
  "use strict";
  module.exports = require("node:net");
}),
// Node.js
77598: (function (module) {
  "use strict";
  module.exports = require("node:crypto");
}),
// Node.js
78474: (function (module) {
  "use strict";
  module.exports = require("node:events");
}),
// Node.js
79896: (function (module) {
  "use strict";
  module.exports = require("fs");
}),
// Node.js
80481: (function (module) {
  "use strict";
  module.exports = require("node:readline");
}),
// Node.js
87016: (function (module) {
  "use strict";
  module.exports = require("url");
}),
// src/core/host.ts
6430: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $4: () => readVersion,
    ml: () => systemClock,
    nF: () => cacheFolder,
    w4: () => hostOf
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
  var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
  const systemClock = {
    now: Date.now,
    sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : {
      signal: signal
    }).catch(() => {})
  };
  function hostOf(bundle) {
    return {
      platform: process.platform,
      uid: process.getuid?.() ?? -1,
      node: process.execPath,
      bundle: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(bundle)),
      pid: process.pid,
      temporary: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()
    };
  }
  function readVersion({bundle: bundle}) {
    const {version: version} = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, "..", "package.json"), "utf8"));
    return version;
  }
  function cacheFolder(env) {
    return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["XDG_CACHE_HOME"] || (0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(callerHome(env["SUDO_UID"]) ?? (0, 
    node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache"), "potato-deploy");
  }
  function callerHome(uid) {
    if (uid === void 0 || process.getuid?.() !== 0) return;
    const users = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/etc/passwd", "utf8").split("\n");
    return users.map(line => line.split(":")).find(fields => fields[2] === uid)?.[5];
  }
}),
// src/core/safe-text.ts
7253: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $Q: () => clip,
    HL: () => enumerate,
    X$: () => sanitizeLines,
    g$: () => sanitizeLine,
    om: () => safeLine,
    p3: () => joinLine,
    qj: () => spaces
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
  function safeLine(words, ...lines) {
    return guard(String.raw({
      raw: words
    }, ...lines));
  }
  function joinLine(parts, separator = "") {
    return guard(parts.join(separator));
  }
  function spaces(count) {
    return " ".repeat(Math.max(0, count));
  }
  function clip(text, limit) {
    if (text.length <= limit) return text;
    const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "");
    const words = cut.replace(/\s+\S*$/, "");
    return `${words.length > limit / 2 ? words : cut}\u2026`;
  }
  function enumerate(names, limit = 3) {
    const shown = names.length > limit ? names.slice(0, limit - 1) : names;
    const rest = names.length - shown.length;
    const parts = rest > 0 ? [ ...shown, `${rest} more` ] : shown;
    const last = parts.at(-1) ?? "";
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
  }
}),
// src/core/problem.ts
19341: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
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
      what: `Unexpected error: ${what}`,
      fix: "Run again with debug logging (ACTIONS_STEP_DEBUG or --debug), and open an issue with the log.",
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
}),
// src/core/annotation.ts
25101: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Jt: () => SUMMARY_LIMIT,
    OE: () => ANNOTATION_LIMIT,
    eA: () => ANNOTATIONS_PER_LEVEL
  });
  const ANNOTATIONS_PER_LEVEL = 10;
  const ANNOTATION_LIMIT = 4096;
  const SUMMARY_LIMIT = 1024 * 1024;
}),
// src/core/byte-reader.ts
26116: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    I: () => createByteReader
  });
  const NEWLINE = 10;
  function createByteReader(bytes) {
    const chunks = bytes[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    async function next() {
      const {value: value, done: done} = await chunks.next();
      rest = done === true ? Buffer.alloc(0) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      return done !== true;
    }
    function take(length) {
      const taken = rest.subarray(0, length);
      rest = rest.subarray(length);
      return taken;
    }
    return {
      async read(length) {
        const parts = [];
        for (let missing = length; ;) {
          const part = take(missing);
          parts.push(part);
          missing -= part.length;
          if (missing === 0) return Buffer.concat(parts);
          if (!await next()) return;
        }
      },
      async readLine() {
        const parts = [];
        for (;;) {
          const end = rest.indexOf(NEWLINE);
          parts.push(take(end < 0 ? rest.length : end));
          if (end >= 0) {
            take(1);
            return Buffer.concat(parts).toString();
          }
          if (!await next()) return;
        }
      },
      async skip(length) {
        for (let left = length; ;) {
          left -= take(left).length;
          if (left === 0 || !await next()) return;
        }
      },
      async drain() {
        while (await next()) ;
      }
    };
  }
}),
// src/core/style.ts
37419: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
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
  const sgr = (on, off) => text => `\x1b[${on}m${text}\x1b[${off}m`;
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
}),
// src/core/revision.ts
83189: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    CM: () => createRevision,
    EQ: () => findPaths,
    NS: () => isLfsPointer,
    g$: () => tooLarge,
    gt: () => LARGEST_READ,
    hH: () => APPSPEC,
    ie: () => LARGEST_APPSPEC,
    kV: () => pathInRevision,
    l5: () => unreadRevision
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19341);
  const APPSPEC = "appspec.yml";
  function isLfsPointer(content) {
    const start = content.length < 1024 ? Buffer.from(content.subarray(0, 64)).toString("latin1") : "";
    return /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\n/.test(start);
  }
  const LARGEST_APPSPEC = 1024 * 1024;
  const LARGEST_READ = LARGEST_APPSPEC + 1;
  const MOST_ENTRIES = 2e5;
  const MOST_LETTERS = 32 * 1024 * 1024;
  const MOST_AT_ONCE = 1e4;
  const LONGEST_PATH = 4096;
  const FOLDER = {
    kind: "folder",
    executable: true
  };
  async function createRevision(listed, read) {
    const entries = new Map;
    let letters = 0;
    let known = "";
    const add = ([path, entry]) => {
      if (path.length > LONGEST_PATH) return `a path of ${path.length} characters`;
      entries.set(path, entry);
      letters += path.length;
      const name = path.lastIndexOf("/") + 1;
      if (name !== known.length || !path.startsWith(known)) addFolders(path);
      known = path.slice(0, name);
      if (entries.size > MOST_ENTRIES) return `more than ${MOST_ENTRIES} files and folders`;
      return letters > MOST_LETTERS ? "too many long paths" : void 0;
    };
    const addFolders = path => {
      for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        const folder = path.slice(0, end);
        if (entries.has(folder)) break;
        entries.set(folder, FOLDER);
        letters += folder.length;
      }
    };
    let excess;
    if (Symbol.iterator in listed) {
      let added = 0;
      for (const each of listed) {
        excess = add(each);
        if (excess !== void 0) break;
        added += 1;
        if (added % MOST_AT_ONCE === 0) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
      }
    } else for await (const each of listed) {
      excess = add(each);
      if (excess !== void 0) break;
    }
    return excess === void 0 ? {
      entries: entries,
      read: read
    } : unreadRevision(tooLarge(excess));
  }
  function findPaths({entries: entries}, isWanted) {
    const found = [];
    entries.forEach((entry, path) => {
      if (isWanted(path, entry)) found.push(path);
    });
    return found;
  }
  function unreadRevision(tooLarge) {
    return {
      entries: new Map,
      read: async () => new Map,
      tooLarge: tooLarge
    };
  }
  function tooLarge(what) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
      code: "check/too-large",
      what: `The revision is too large to check: it has ${what}.`,
      why: "CodeDeploy may still deploy it.",
      fix: "Deploy only what the site needs: move the rest to another repository, or deploy one folder."
    });
  }
  const ODD_PART = /(?:^|\/)\.{0,2}(?:\/|$)/;
  function pathInRevision(written) {
    const path = written.startsWith("/") ? written.slice(1) : written;
    if (!ODD_PART.test(path)) return path;
    const parts = [];
    for (const part of written.split("/")) {
      if (part === "" || part === ".") continue;
      if (part !== "..") parts.push(part); else if (parts.pop() === void 0) return;
    }
    return parts.join("/");
  }
}),
// src/core/file-name.ts
87688: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Lb: () => isUtf8Name,
    aA: () => encodeName,
    bZ: () => splitNames,
    e4: () => decodeName,
    eC: () => quoteForShell
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  const ESCAPE = 56320;
  function decodeName(bytes) {
    if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString();
    const toHalf = byte => String.fromCharCode(ESCAPE + byte.charCodeAt(0));
    return bytes.toString("latin1").replace(/[\x80-\xff]/g, toHalf);
  }
  function isUtf8Name(name) {
    return !/\p{Surrogate}/u.test(name);
  }
  function encodeName(name) {
    if (isUtf8Name(name)) return Buffer.from(name);
    const bytes = name.replace(/[\udc80-\udcff]/g, half => String.fromCharCode(half.charCodeAt(0) - ESCAPE));
    return Buffer.from(bytes, "latin1");
  }
  function splitNames(bytes) {
    if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString().split("\0").slice(0, -1);
    const names = bytes.toString("latin1").split("\0").slice(0, -1);
    return names.map(name => decodeName(Buffer.from(name, "latin1")));
  }
  function quoteForShell(path) {
    return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
  }
}),
// src/core/problem-text.ts
93441: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Lj: () => problemAnnotation,
    Qb: () => explanation,
    pb: () => problemLines
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
  var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37419);
  const WIDEST = 100;
  function problemLines({code: code, what: what, why: why, fix: fix, at: at}, style = _style_js__WEBPACK_IMPORTED_MODULE_2__.tZ, columns = WIDEST) {
    const place = at === void 0 ? (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.qj)(0) : _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.om`${(0, 
    _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(at))}  `;
    const sentence = (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(what);
    const [mark = (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.qj)(0)] = (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.X$)(code);
    const width = Math.min(columns, WIDEST);
    const gap = (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.qj)(Math.max(2, width - place.length - sentence.length - mark.length));
    const [first, ...rest] = (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.X$)(fix ?? "");
    return [ (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.p3)([ style.strong(place), style.bad(sentence), gap, style.faint(mark) ]), ...(0, 
    _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.X$)(why ?? "").map(line => _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.om`  ${line}`), ...first === void 0 ? [] : [ _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.om`  ${style.strong(_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.om`Fix:`)} ${first}` ], ...rest.map(line => _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.om`  ${line}`) ];
  }
  function problemAnnotation(problem, level) {
    const {code: code, what: what, at: at} = problem;
    return {
      level: level,
      title: (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(code),
      message: (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.X$)([ place(at) + what, ...explanation(problem) ].join("\n")),
      ...at?.kind === "file" ? {
        file: (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(at.path)
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
}),
// src/check/format/text.ts
9122: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    y: () => CHECK_FORMATS,
    W: () => checkLines
  });
  var problem_text = __webpack_require__(93441);
  var safe_text = __webpack_require__(7253);
  var core_style = __webpack_require__(37419);
  var annotation = __webpack_require__(25101);
  // src/check/format/github.ts
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
    }).flatMap(([name, value]) => value === void 0 || value === "" ? [] : [ `${name}=${escapeProperty(String(value))}` ]);
    const data = (0, safe_text.$Q)(message.join("\n"), annotation.OE);
    return `::${level} ${properties.join(",")}::${escapeData(data)}`;
  }
  // src/check/format/sarif.ts
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
              uri: encodeURI((prefix + at.path).replace(/\p{Cs}/gu, "\ufffd"))
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
  // src/check/format/text.ts
  const CHECK_FORMATS = [ "text", "github", "json", "sarif" ];
  function checkLines(result, format, style = core_style.tZ) {
    switch (format) {
     case "text":
      return textLines(result, style);

     case "github":
      return worstFirst(result.findings).map(({severity: severity, problem: problem}) => {
        const annotation = (0, problem_text.Lj)(problem, severity);
        const {file: file} = annotation;
        const prefix = (0, safe_text.g$)(result.prefix);
        return annotationCommand({
          ...annotation,
          ...file && {
            file: (0, safe_text.p3)([ prefix, file ])
          }
        });
      });

     case "json":
      return [ printJson(jsonOf(result)) ];

     case "sarif":
      return [ printJson(sarifOf(result.findings, result.prefix)) ];

     default:
      return format;
    }
  }
  const UNSAFE_IN_JSON = /[#:](?=[#:[\p{DI}])|[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
  function printJson(value) {
    return JSON.stringify(value, null, 2).replace(UNSAFE_IN_JSON, escapeUnits);
  }
  function escapeUnits(text) {
    return [ ...Array(text.length).keys() ].map(at => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
  }
  function worstFirst(findings) {
    const of = wanted => findings.filter(({severity: severity}) => severity === wanted);
    return [ ...of("error"), ...of("warning") ];
  }
  function textLines({findings: findings, scripts: scripts}, style) {
    const hooks = count(scripts, "hook script");
    if (findings.length === 0) return [ style.good(`appspec.yml and ${hooks}: no problems found.`) ];
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
}),
// src/instance/choices.ts
26014: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    O: () => NETWORKS,
    b: () => DEPLOYMENT_ROOT
  });
  const NETWORKS = [ "own", "host" ];
  const DEPLOYMENT_ROOT = "/opt/codedeploy-agent/deployment-root";
}),
// src/rehearsal/options.ts
28642: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    UP: () => GROUP,
    jw: () => AGENTS,
    zb: () => APPLICATION
  });
  const APPLICATION = "Super-duper-potato-app";
  const GROUP = "Potato-deployment-group";
  const AGENTS = [ "own", "aws" ];
}),
// src/core/nearest.ts
42732: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    p: () => nearest
  });
  function nearest(name, known) {
    let limit = Math.max(1, Math.floor(name.length / 3));
    let found;
    for (const candidate of known) {
      if (Math.abs(candidate.length - name.length) > limit) continue;
      const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
      if (distance > limit || distance === limit && found !== void 0) continue;
      limit = distance;
      found = candidate;
    }
    return found;
  }
  function editDistance(from, to) {
    let before = [];
    let row = Array.from({
      length: to.length + 1
    }, (_, index) => index);
    for (let index = 0; index < from.length; index++) {
      const next = [ index + 1 ];
      for (let column = 1; column <= to.length; column++) {
        const replaced = (row[column - 1] ?? 0) + (from[index] === to[column - 1] ? 0 : 1);
        const isSwapped = index > 0 && from[index] === to[column - 2] && from[index - 1] === to[column - 1];
        const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
        next.push(Math.min(replaced, swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
      }
      before = row;
      row = next;
    }
    return row[to.length] ?? 0;
  }
}),
// src/core/npx.ts
26164: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    z: () => NPX
  });
  const NPX = "npx --yes --allow-git=all github:fabi1816/potato-deploy#v1.0.0";
}),
// src/core/proxy.ts
50110: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Wm: () => proxySecrets,
    iJ: () => proxyFor,
    nM: () => readProxy
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  const NEVER = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|::1|169\.254\.169\.254|169\.254\.170\.2|169\.254\.170\.23|fd00:ec2::(254|23))$/;
  function readProxy(inputs, env) {
    const variable = name => env[name.toLowerCase()] || env[name] || void 0;
    const read = name => inputs.proxy === void 0 ? parse(variable(name), name) : parse(inputs.proxy, 'the input "http-proxy"');
    const https = read("HTTPS_PROXY");
    const http = read("HTTP_PROXY");
    if (https === void 0 && http === void 0) return;
    const exceptions = (inputs.exceptions ?? variable("NO_PROXY") ?? "").toLowerCase();
    return {
      https: https,
      http: http,
      exceptions: exceptions.split(/[\s,]+/).filter(each => each !== "")
    };
  }
  function proxyFor(address, {https: https, http: http, exceptions: exceptions}) {
    const host = address.hostname.replace(/^\[|\]$/g, "").toLowerCase();
    if (NEVER.test(host)) return;
    const secure = address.protocol === "https:";
    const port = address.port || (secure ? "443" : "80");
    const isException = exceptions.some(each => {
      const [, name = each, only] = /^(.+):(\d+)$/.exec(each) ?? [];
      const domain = name.replace(/^\*?\./, "");
      return each === "*" || (host === domain || host.endsWith(`.${domain}`)) && (only === void 0 || only === port);
    });
    return isException ? void 0 : secure ? https : http;
  }
  function proxySecrets({https: https, http: http}) {
    const written = [ https, http ].flatMap(url => url === void 0 ? [] : [ url.password, url.username ]);
    const secrets = written.flatMap(text => [ text, decodeURIComponent(text) ]);
    return [ ...new Set(secrets) ].filter(text => text !== "");
  }
  function parse(text, source) {
    if (text === void 0) return;
    const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "") return url;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "inputs/http-proxy",
      what: `The value of ${source} is not the URL of an HTTP proxy`,
      fix: 'Write it like "http://proxy.example:3128"; percent-encode special characters in its user and password.'
    });
  }
}),
// src/core/process.ts
14831: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    OW: () => startScript,
    a7: () => signalProcess,
    eF: () => run,
    gW: () => runAttached,
    i8: () => signalGroup,
    ni: () => start
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
  var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
  var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77030);
  var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
  function start(command, args, options) {
    return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
      env: options.env,
      cwd: options.cwd,
      detached: options.group ?? false,
      stdio: options.stdio === void 0 ? [ "pipe", "pipe", "pipe" ] : [ ...options.stdio ],
      ...options.timeout !== void 0 && {
        timeout: options.timeout,
        killSignal: "SIGKILL"
      }
    });
  }
  async function runAttached(command, args, env) {
    const child = start(command, args, {
      env: env,
      stdio: [ "inherit", "inherit", "inherit" ]
    });
    const [exit] = await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "close");
    return exit ?? 1;
  }
  async function startScript(command, args, options) {
    const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdtemp)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_5__.join)(options.scratch, "pipes-"));
    const paths = [ (0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "stdout"), (0, 
    node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "stderr") ];
    const {exit: exit, stderr: error} = await run("mkfifo", paths, {
      env: options.env
    });
    if (exit !== 0) throw new Error(error.toString().trim());
    const open = path => new node_net__WEBPACK_IMPORTED_MODULE_4__.Socket({
      fd: (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK),
      readable: true,
      writable: false
    });
    const [stdout, stderr] = [ open(paths[0]), open(paths[1]) ];
    const writers = paths.map(path => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_WRONLY));
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(folder, {
      recursive: true
    });
    const child = start(command, args, {
      ...options,
      stdio: [ "ignore", ...writers ]
    });
    for (const writer of writers) (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(writer);
    return {
      child: child,
      stdout: stdout,
      stderr: stderr
    };
  }
  async function run(command, args, options) {
    const limit = options.limit ?? 256 * 1024 * 1024;
    const input = options.input === void 0 ? "ignore" : "pipe";
    const child = start(command, args, {
      ...options,
      stdio: [ input, "pipe", "pipe" ]
    });
    const kill = () => child.kill("SIGKILL");
    options.signal?.addEventListener("abort", kill, {
      once: true
    });
    const output = {
      stdout: [],
      stderr: []
    };
    let size = 0;
    for (const name of [ "stdout", "stderr" ]) child[name]?.on("data", chunk => {
      size += chunk.length;
      if (size > limit) kill(); else output[name].push(chunk);
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input);
    try {
      return await new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (exit, signal) => {
          if (size > limit) return reject(new Error(`${command} printed more than ${limit} bytes`));
          resolve({
            exit: exit,
            signal: signal,
            stdout: Buffer.concat(output.stdout),
            stderr: Buffer.concat(output.stderr)
          });
        });
      });
    } finally {
      options.signal?.removeEventListener("abort", kill);
    }
  }
  function signalGroup(leader, signal) {
    if (leader.pid !== void 0) signalProcess(-leader.pid, signal);
  }
  function signalProcess(pid, signal) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  }
}),
// src/instance/environment.ts
29519: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    H: () => BARE_ENVIRONMENT
  });
  const BARE_ENVIRONMENT = {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C.UTF-8"
  };
}),
// src/core/owned-folder.ts
80380: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    C: () => createOwnedFolder
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function createOwnedFolder(path) {
    const first = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, {
      recursive: true
    });
    if (first === void 0) return path;
    const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(first));
    const {uid: uid, gid: gid} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(parent);
    let folder = parent;
    for (const name of (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
      folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).uid !== uid) (0, 
      node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(folder, uid, gid);
    }
    return path;
  }
}),
// src/core/tar.ts
17517: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    s: () => readTar
  });
  var _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26116);
  var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87688);
  const LARGEST_RECORD = 1024 * 1024;
  const BLOCK = 512;
  const NAME = [ 0, 100 ];
  const MODE = [ 100, 108 ];
  const SIZE = [ 124, 136 ];
  const TYPE = 156;
  const LINK_NAME = [ 157, 257 ];
  const MAGIC = [ 257, 262 ];
  const PREFIX = [ 345, 500 ];
  async function* readTar(bytes) {
    const {read: read, skip: skip, drain: drain} = (0, _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__.I)(bytes);
    let long = {};
    for (;;) {
      const block = await read(BLOCK);
      if (block === void 0 || block.every(byte => byte === 0)) return await drain();
      const header = readHeader(block);
      const {type: type, size: size} = header;
      if (type === "L" || type === "K" || type === "x" || type === "g") {
        if (size > LARGEST_RECORD) throw new Error("one of its names is too long");
        const record = (await read(inBlocks(size)) ?? Buffer.alloc(0)).subarray(0, size);
        if (type === "L") long = {
          ...long,
          name: textOf(record)
        };
        if (type === "K") long = {
          ...long,
          linkName: textOf(record)
        };
        if (type === "x") long = {
          ...long,
          ...readPax(record)
        };
        continue;
      }
      let left = type === "1" || type === "2" ? 0 : inBlocks(size);
      const content = async most => {
        const length = Math.min(most, left, size);
        const bytes = length === 0 ? Buffer.alloc(0) : await read(length);
        left -= length;
        if (bytes === void 0) throw new Error("it is truncated");
        return bytes;
      };
      yield {
        ...header,
        ...long,
        content: content
      };
      long = {};
      await skip(left);
    }
  }
  function readHeader(block) {
    return {
      name: nameOf(block),
      type: String.fromCharCode(block[TYPE] ?? 0).replace("\0", "0"),
      linkName: field(block, LINK_NAME),
      mode: numberAt(block, MODE),
      size: numberAt(block, SIZE)
    };
  }
  function inBlocks(size) {
    return Math.ceil(size / BLOCK) * BLOCK;
  }
  function textOf(bytes) {
    const end = bytes.indexOf(0);
    return (0, _file_name_js__WEBPACK_IMPORTED_MODULE_0__.e4)(bytes.subarray(0, end < 0 ? bytes.length : end));
  }
  function readPax(record) {
    const found = {};
    for (let start = 0; start < record.length; ) {
      const length = Number.parseInt(record.subarray(start, start + 20).toString(), 10);
      if (!(length > 0)) break;
      const [, key, value] = /^\d+ ([^=]*)=(.*)\n$/s.exec(record.subarray(start, start + length).toString()) ?? [];
      if (key === "path" && value !== void 0) found.name = value;
      if (key === "linkpath" && value !== void 0) found.linkName = value;
      start += length;
    }
    return found;
  }
  function numberAt(block, [start, end]) {
    const bytes = block.subarray(start, end);
    if (((bytes[0] ?? 0) & 128) !== 0) return Number(BigInt(`0x${bytes.subarray(1).toString("hex")}`));
    const text = textOf(bytes).trim();
    if (!/^[0-7]*$/.test(text)) throw new Error("it has no tar header where one should be");
    return Number.parseInt(text || "0", 8);
  }
  function nameOf(block) {
    const isPosix = block.subarray(...MAGIC).toString() === "ustar" && block[MAGIC[1]] === 0;
    const prefix = isPosix ? field(block, PREFIX) : "";
    return prefix === "" ? field(block, NAME) : `${prefix}/${field(block, NAME)}`;
  }
  function field(block, [start, end]) {
    return textOf(block.subarray(start, end));
  }
}),
// src/core/json.ts
28314: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $: () => textAt,
    at: () => at
  });
  function at(value, ...path) {
    return path.reduce((inside, name) => {
      if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, name)) return;
      return inside[name];
    }, value);
  }
  function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" && found !== "" ? found : void 0;
  }
}),
// src/core/git-attributes.ts
33958: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => isGitAttributes,
    n: () => readExportIgnore
  });
  const FILE = ".gitattributes";
  const ATTRIBUTE = "export-ignore";
  const MOST_TRIALS = 2e5;
  function isGitAttributes(path) {
    return path === FILE || path.endsWith(`/${FILE}`);
  }
  async function readExportIgnore(files) {
    const attributes = [ ...files ].filter(([path]) => isGitAttributes(path));
    if (!attributes.some(([, content]) => Buffer.from(content).includes(ATTRIBUTE))) return;
    const {default: ignore} = await __webpack_require__.e(298).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
    let rules;
    let left = MOST_TRIALS;
    const ruleOf = path => {
      rules ??= readRules(attributes, ignore);
      return rules.findLast(({folder: folder, matches: matches}) => {
        if (!path.startsWith(folder) || path === folder || left <= 0) return false;
        left--;
        return matches(path.slice(folder.length));
      });
    };
    return path => {
      const parts = path.split("/");
      const above = parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
      const found = [ ...above, path ].map(ruleOf).find(rule => rule?.leavesOut);
      return found?.at;
    };
  }
  function readRules(files, ignore) {
    const depthOf = ([path]) => path.split("/").length;
    const sorted = files.toSorted((one, other) => depthOf(one) - depthOf(other));
    const names = new Set([ ATTRIBUTE ]);
    return sorted.flatMap(([path, content]) => {
      const lines = Buffer.from(content).toString().split("\n");
      return lines.flatMap((text, index) => readRule(text, {
        names: names,
        ignore: ignore,
        at: {
          path: path,
          line: index + 1
        }
      }) ?? []);
    });
  }
  function readRule(text, {names: names, ignore: ignore, at: at}) {
    const [, written = "", attributes = ""] = /^\s*("(?:[^"\\]|\\.)*"|[^\s#"]\S*)\s+(.*)/.exec(text) ?? [];
    const found = attributes.split(/\s+/).findLast(word => names.has(word.replace(/^[-!]/, "")));
    const [, macro] = /^\[attr\](\S+)/.exec(written) ?? [];
    if (macro !== void 0 && found !== void 0) names.add(macro);
    if (macro !== void 0 || found === void 0 || written.startsWith("!")) return;
    const matcher = ignore({
      ignorecase: false
    }).add(unquote(written));
    return {
      folder: at.path.slice(0, -FILE.length),
      matches: path => matcher.ignores(path),
      leavesOut: !/^[-!]/.test(found),
      at: at
    };
  }
  function unquote(pattern) {
    return pattern.startsWith('"') ? pattern.slice(1, -1).replace(/\\(.)/g, "$1") : pattern;
  }
}),
// src/core/tar-revision.ts
39527: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    D: () => readTarRevision,
    T: () => atMost
  });
  var _git_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33958);
  var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83189);
  var _tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17517);
  const FILE_KEPT = 128 * 1024;
  const ALL_KEPT = 24 * 1024 * 1024;
  const EMPTY = Buffer.alloc(0);
  const LARGEST = 256 * 1024 * 1024;
  async function readTarRevision(tar, attributes = new Map) {
    const contents = new Map;
    const revision = await (0, _revision_js__WEBPACK_IMPORTED_MODULE_0__.CM)(listEntries(atMost(LARGEST, tar), contents), async paths => {
      const read = paths.flatMap(path => {
        const content = contents.get(path);
        return content === void 0 ? [] : [ [ path, content ] ];
      });
      return new Map(read);
    });
    if (revision.tooLarge) throw revision.tooLarge;
    const leftOut = await (0, _git_attributes_js__WEBPACK_IMPORTED_MODULE_2__.n)(new Map([ ...attributes, ...contents ]));
    return {
      ...revision,
      ...leftOut && {
        leftOut: leftOut
      },
      lfsPointers: new Set([ ...contents ].flatMap(([path, content]) => (0, _revision_js__WEBPACK_IMPORTED_MODULE_0__.NS)(content) ? path : []))
    };
  }
  async function* listEntries(tar, contents) {
    let kept = 0;
    for await (const {name: name, type: type, linkName: linkName, mode: mode, size: size, content: content} of (0, 
    _tar_js__WEBPACK_IMPORTED_MODULE_1__.s)(tar)) {
      const path = name.slice(name.indexOf("/") + 1, name.endsWith("/") ? -1 : void 0);
      if (path === "") continue;
      const kind = type === "5" ? "folder" : type === "2" ? "link" : "file";
      if (kind === "link") contents.set(path, Buffer.from(linkName));
      const isShort = size <= FILE_KEPT && kept + size <= ALL_KEPT;
      if (kind === "file" && (isShort || path === _revision_js__WEBPACK_IMPORTED_MODULE_0__.hH)) {
        const bytes = size === 0 ? EMPTY : await content(_revision_js__WEBPACK_IMPORTED_MODULE_0__.gt);
        kept += bytes.length;
        contents.set(path, bytes);
      }
      yield [ path, {
        kind: kind,
        executable: (mode & 64) !== 0
      } ];
    }
  }
  async function* atMost(limit, bytes) {
    let size = 0;
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > limit) throw (0, _revision_js__WEBPACK_IMPORTED_MODULE_0__.g$)(`more than ${limit / 1024 / 1024} MB`);
      yield chunk;
    }
  }
}),
// src/appspec/lifecycle.ts
88771: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Cg: () => EVENTS_OF_THE_PREVIOUS_REVISION,
    O8: () => EVENTS_WITHOUT_SCRIPTS,
    P$: () => eventOrder,
    e3: () => IN_PLACE_EVENTS,
    gd: () => hasStarted,
    l2: () => isFinalEvent,
    o0: () => lifecycleOf,
    qY: () => EVENTS,
    sv: () => isFinalDeployment,
    yd: () => AGENT_EVENTS
  });
  const BLOCK_TRAFFIC = [ "BeforeBlockTraffic", "BlockTraffic", "AfterBlockTraffic" ];
  const ALLOW_TRAFFIC = [ "BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic" ];
  const IN_PLACE_EVENTS = [ "ApplicationStop", "DownloadBundle", "BeforeInstall", "Install", "AfterInstall", "ApplicationStart", "ValidateService" ];
  const EVENTS = [ ...BLOCK_TRAFFIC, ...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC ];
  const AGENT_EVENTS = [ "DownloadBundle", "Install" ];
  const EVENTS_WITHOUT_SCRIPTS = [ ...AGENT_EVENTS, "BlockTraffic", "AllowTraffic" ];
  const EVENTS_OF_THE_PREVIOUS_REVISION = [ "BeforeBlockTraffic", "AfterBlockTraffic", "ApplicationStop" ];
  const BLUE_GREEN_EVENTS = [ ...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC, ...BLOCK_TRAFFIC ];
  function lifecycleOf(instances) {
    return instances.some(({label: label}) => label !== void 0) ? BLUE_GREEN_EVENTS : EVENTS;
  }
  function eventOrder(event, lifecycle = EVENTS) {
    const index = lifecycle.indexOf(event);
    return index < 0 ? lifecycle.length : index;
  }
  function isFinalDeployment(status) {
    return status === "Succeeded" || status === "Failed" || status === "Stopped";
  }
  function isFinalEvent(status) {
    return status === "Succeeded" || status === "Failed" || status === "Skipped";
  }
  function hasStarted({status: status}) {
    return status !== "Pending" && status !== "Skipped";
  }
}),
// src/core/http.ts
95688: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Vh: () => readJson,
    Vz: () => JSON_LIMIT,
    bI: () => createHttpGet,
    yw: () => readAll
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  const REDIRECTS = [ 301, 302, 307, 308 ];
  const MOST_REDIRECTS = 5;
  function createHttpGet({clock: clock, agent: agent}) {
    return async (url, {headers: headers, signal: signal, timeout: timeout}) => {
      const deadline = new AbortController;
      const closed = new AbortController;
      clock.sleep(timeout, closed.signal).then(() => {
        if (!closed.signal.aborted) deadline.abort();
      });
      const end = signal === void 0 ? deadline.signal : AbortSignal.any([ signal, deadline.signal ]);
      let sent = headers;
      let address = new URL(url);
      try {
        for (let redirects = 0; ;redirects += 1) {
          const response = await send(address, {
            headers: sent,
            signal: end,
            ...agent && {
              agent: agent
            }
          });
          const {statusCode: status = 0, headers: received} = response;
          if (received.location === void 0 || !REDIRECTS.includes(status)) {
            response.once("close", () => closed.abort());
            return {
              status: status,
              headers: received,
              body: response
            };
          }
          response.resume();
          if (redirects === MOST_REDIRECTS) throw new Error(`more than ${MOST_REDIRECTS} redirects`);
          const next = new URL(received.location, address);
          if (next.origin !== address.origin) sent = without(sent, "authorization");
          address = next;
        }
      } catch (error) {
        closed.abort();
        throw deadline.signal.aborted ? new Error(`no response within ${timeout / 1e3} seconds`) : error;
      }
    };
  }
  async function readAll({body: body}, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > limit) return;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
  const JSON_LIMIT = 16 * 1024 * 1024;
  async function readJson(response) {
    try {
      return JSON.parse((await readAll(response, JSON_LIMIT))?.toString("utf8") ?? "");
    } catch {
      return;
    }
  }
  function send(address, options) {
    const get = address.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.get : node_http__WEBPACK_IMPORTED_MODULE_0__.get;
    return new Promise((resolve, reject) => {
      get(address, options, resolve).once("error", reject);
    });
  }
  function without(headers, name) {
    return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
  }
})
};
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
    var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
    var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
    var resolveQueue = queue => {
      if (queue && queue.d < 1) {
        queue.d = 1;
        queue.forEach(fn => fn.r--);
        queue.forEach(fn => fn.r-- ? fn.r++ : fn());
      }
    };
    var wrapDeps = deps => deps.map(dep => {
      if (dep !== null && typeof dep === "object") {
        if (dep[webpackQueues]) return dep;
        if (dep.then) {
          var queue = [];
          queue.d = 0;
          dep.then(r => {
            obj[webpackExports] = r;
            resolveQueue(queue);
          }, e => {
            obj[webpackError] = e;
            resolveQueue(queue);
          });
          var obj = {};
          obj[webpackQueues] = fn => fn(queue);
          return obj;
        }
      }
      var ret = {};
      ret[webpackQueues] = x => {};
      ret[webpackExports] = dep;
      return ret;
    });
    __nccwpck_require__.a = (module, body, hasAwait) => {
      var queue;
      hasAwait && ((queue = []).d = -1);
      var depQueues = new Set;
      var exports = module.exports;
      var currentDeps;
      var outerResolve;
      var reject;
      var promise = new Promise((resolve, rej) => {
        reject = rej;
        outerResolve = resolve;
      });
      promise[webpackExports] = exports;
      promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
      module.exports = promise;
      body(deps => {
        currentDeps = wrapDeps(deps);
        var fn;
        var getResult = () => currentDeps.map(d => {
          if (d[webpackError]) throw d[webpackError];
          return d[webpackExports];
        });
        var promise = new Promise(resolve => {
          fn = () => resolve(getResult);
          fn.r = 0;
          var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
          q.push(fn)));
          currentDeps.map(dep => dep[webpackQueues](fnQueue));
        });
        return fn.r ? promise : getResult();
      }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
      queue && queue.d < 0 && (queue.d = 0);
    };
  })();
  (() => {
    __nccwpck_require__.n = module => {
      var getter = module && module.__esModule ? () => module["default"] : () => module;
      __nccwpck_require__.d(getter, {
        a: getter
      });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
        enumerable: true,
        get: definition[key]
      });
    };
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
        value: "Module"
      });
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  const CHUNKS = {
    177: [ "deploy" ],
    298: [ "revision" ],
    325: [ "deploy" ],
    452: [ "revision" ],
    936: [ "agent", "rehearsal" ],
    1090: [ "proxy" ],
    1155: [ "preview-group" ],
    1166: [ "commands", "cli", "rehearsal" ],
    1171: [ "deploy" ],
    1224: [ "commands", "cli", "rehearsal" ],
    1276: [ "aws-credentials" ],
    1460: [ "aws-credentials" ],
    1463: [ "commands", "cli" ],
    1645: [ "emulator" ],
    2110: [ "aws-credentials" ],
    2340: [ "aws-credentials" ],
    2712: [ "holder", "rehearsal" ],
    3347: [ "deploy", "commands", "cli" ],
    3534: [ "commands" ],
    3575: [ "aws-credentials" ],
    3986: [ "cli" ],
    4008: [ "aws-credentials" ],
    4043: [ "aws-s3", "aws-credentials" ],
    4253: [ "agent", "rehearsal" ],
    4329: [ "aws-sts", "aws-credentials" ],
    4579: [ "commands" ],
    4611: [ "agent", "appspec", "rehearsal" ],
    4629: [ "octokit" ],
    4727: [ "aws-sdk" ],
    4791: [ "deploy", "main" ],
    4921: [ "report", "deploy" ],
    4966: [ "aws-credentials" ],
    5384: [ "aws-s3" ],
    5679: [ "aws-sts", "aws-credentials" ],
    5689: [ "aws-credentials" ],
    5885: [ "commands", "deploy", "git" ],
    5914: [ "deploy" ],
    5949: [ "deploy", "report" ],
    5956: [ "aws-credentials" ],
    6061: [ "appspec", "cli" ],
    6075: [ "emulator", "holder" ],
    6208: [ "deploy" ],
    6236: [ "aws-credentials" ],
    6326: [ "appspec", "check" ],
    6506: [ "preview-group" ],
    6520: [ "rehearsal", "rpc" ],
    6602: [ "appspec", "deploy" ],
    6756: [ "deploy", "post" ],
    6767: [ "commands" ],
    6893: [ "aws-credentials" ],
    6915: [ "deploy", "report" ],
    6984: [ "deploy" ],
    7094: [ "emulator" ],
    7336: [ "aws-credentials" ],
    7399: [ "rpc", "rehearsal" ],
    7459: [ "aws-credentials" ],
    7480: [ "deploy", "appspec" ],
    7526: [ "aws-sdk", "deploy" ],
    7705: [ "aws-sts" ],
    7712: [ "deploy" ],
    7766: [ "commands", "rehearsal" ],
    7906: [ "appspec" ],
    8050: [ "proxy" ],
    8083: [ "rehearsal" ],
    8140: [ "rehearsal" ],
    8294: [ "aws-credentials" ],
    8330: [ "report" ],
    8400: [ "aws-sts" ],
    8521: [ "aws-sts" ],
    8561: [ "appspec" ],
    8628: [ "aws-credentials" ],
    8715: [ "aws-credentials" ],
    8775: [ "git" ],
    8815: [ "appspec" ],
    8835: [ "git" ],
    8895: [ "aws-credentials" ],
    8914: [ "cli", "deploy" ],
    9171: [ "commands", "rehearsal" ],
    9557: [ "instance" ],
    9949: [ "aws-credentials" ]
  };
  __nccwpck_require__.e = async chunk => {
    for (const file of CHUNKS[chunk]) Object.assign(__nccwpck_require__.m, require("./" + file + ".js"));
  };
  var __webpack_exports__ = {};
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
    cli: () => cli,
    instance: () => instance,
    main: () => main,
    post: () => post
  });
  const main = () => Promise.all([ __nccwpck_require__.e(8815), __nccwpck_require__.e(5914), __nccwpck_require__.e(177), __nccwpck_require__.e(7480), __nccwpck_require__.e(6602), __nccwpck_require__.e(325), __nccwpck_require__.e(4791) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 59479));
  const post = () => __nccwpck_require__.e(6756).then(__nccwpck_require__.bind(__nccwpck_require__, 16756));
  const cli = () => __nccwpck_require__.e(3986).then(__nccwpck_require__.bind(__nccwpck_require__, 33986));
  const instance = () => __nccwpck_require__.e(9557).then(__nccwpck_require__.bind(__nccwpck_require__, 89557));
  module.exports = __webpack_exports__;
})()