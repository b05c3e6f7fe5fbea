"use strict";

exports.id = 23;

exports.ids = [ 23 ];

exports.modules = {
  7563: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gh: () => formatAclEntry,
      Mf: () => rightsOfDigit,
      NJ: () => readAcl
    });
    var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1506);
    const TYPES = {
      u: "user",
      user: "user",
      g: "group",
      group: "group",
      m: "mask",
      mask: "mask",
      o: "other",
      other: "other"
    };
    const RIGHTS = [ "r", "w", "x" ];
    function readAcl(name, acls, complain) {
      if (acls === void 0) return;
      const items = (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.S3)(acls);
      if (items === void 0) {
        const what = `${name} is ${(0, _value_js__WEBPACK_IMPORTED_MODULE_0__.vp)(acls)}, not a list.`;
        complain({
          code: "acl",
          what: what,
          fix: 'Write each entry of it with a hyphen: "- user:deploy:rwx".',
          at: acls.at
        });
        return;
      }
      const entries = items.flatMap(item => {
        if (item.kind === "text") return readAclEntry({
          value: item.text,
          at: item.at
        }, complain) ?? [];
        const what = `${name} has ${(0, _value_js__WEBPACK_IMPORTED_MODULE_0__.vp)(item)} in it, which is not a text.`;
        complain({
          code: "acl",
          what: what,
          fix: 'Put the entry between quotes: "user:deploy:rwx".',
          at: item.at
        });
        return [];
      });
      return {
        entries: entries,
        at: acls.at
      };
    }
    function formatAclEntry({default: isDefault, type: type, name: name, rights: rights}) {
      return `${isDefault ? "default:" : ""}${type}:${name}:${rights}`;
    }
    function rightsOfDigit(digit) {
      return RIGHTS.map((right, index) => digit & 4 >> index ? right : "-").join("");
    }
    function readAclEntry({value: value, at: at}, complain) {
      const parts = value.split(":");
      const rights = parts.pop() ?? "";
      const isDefault = parts.length > 1 && (parts[0] === "d" || parts[0] === "default");
      if (isDefault) parts.shift();
      const [first = "", second = ""] = parts;
      const short = parts.length === 1 ? TYPES[first] : void 0;
      const alone = short === "mask" || short === "other";
      const type = parts.length === 2 ? TYPES[first] : alone ? short : "user";
      const name = parts.length === 2 ? second : alone ? "" : first;
      if (parts.length < 1 || parts.length > 2 || type === void 0 || isNameless(type) && name !== "") {
        complain({
          code: "acl",
          what: `"${value}" is not an entry of an access control list.`,
          fix: 'Write "user:NAME:rwx" or "group:NAME:rwx", for a folder with "default:" before it.',
          at: at
        });
        return;
      }
      if (!isDefault && type !== "mask" && name === "") {
        const what = `"${value}" is for the owner, the group or all others of the object itself.`;
        complain({
          code: "acl-base",
          what: what,
          fix: 'Say that with "mode", and keep "acls" for named users.',
          at: at
        });
        return;
      }
      if (/^[0-7]$/.test(rights)) return {
        default: isDefault,
        type: type,
        name: name,
        rights: rightsOfDigit(Number(rights))
      };
      const wrong = [ ...rights ].find(letter => !"rwx-".includes(letter));
      if (wrong !== void 0) {
        const what = `"${value}" has "${wrong}" among its rights.`;
        complain({
          code: "acl-rights",
          what: what,
          fix: "Write r, w, x and -, or one digit from 0 to 7.",
          at: at
        });
        return;
      }
      const spelt = RIGHTS.map(right => rights.includes(right) ? right : "-").join("");
      return {
        default: isDefault,
        type: type,
        name: name,
        rights: spelt
      };
    }
    function isNameless(type) {
      return type === "mask" || type === "other";
    }
  },
  1023: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      parseAppSpec: () => parseAppSpec,
      scriptsOf: () => scriptsOf
    });
    var problem = __webpack_require__(9341);
    function problemOf({code: code, ...text}) {
      return new problem.AF({
        ...text,
        code: `appspec/${code}`
      });
    }
    function inFileOrder(problems) {
      return problems.toSorted((one, other) => position(one) - position(other));
    }
    function position({at: at}) {
      return at?.kind === "file" ? (at.line ?? 0) * 1e6 + (at.column ?? 0) : 0;
    }
    var appspec_value = __webpack_require__(1506);
    const FILE_EXISTS_BEHAVIORS = [ "DISALLOW", "OVERWRITE", "RETAIN" ];
    function readFiles(files, complain) {
      if ((0, appspec_value.W0)(files)) return [];
      const items = (0, appspec_value.S3)(files);
      if (items === void 0) {
        const what = `files is ${(0, appspec_value.vp)(files)}, not a list.`;
        complain({
          code: "files",
          what: what,
          fix: 'Begin each entry with a hyphen: "- source: web".',
          at: files.at
        });
        return [];
      }
      return items.flatMap((item, index) => readFile(`files[${index}]`, item, complain) ?? []);
    }
    function readFile(name, file, complain) {
      if (file.kind !== "map") {
        const what = `${name} is ${(0, appspec_value.vp)(file)}, not a mapping of source and destination.`;
        complain({
          code: "file",
          what: what,
          fix: 'Write "source:" and "destination:" in one entry.',
          at: file.at
        });
        return;
      }
      const source = (0, appspec_value.TE)(file, "source");
      if (source === void 0) {
        const fix = 'Add "source:" with a file or folder of the revision; "/" is all of it.';
        complain({
          code: "source",
          what: `${name} has no source.`,
          fix: fix,
          at: file.at
        });
        return;
      }
      const destination = (0, appspec_value.TE)(file, "destination");
      if (destination === void 0) {
        const what = `${name} has no destination for ${(0, appspec_value.vp)(source)}.`;
        const fix = 'Add "destination:" with the folder on the instance that it goes into.';
        complain({
          code: "destination",
          what: what,
          fix: fix,
          at: source.at
        });
        return;
      }
      return {
        source: source,
        destination: destination,
        at: file.at
      };
    }
    function readFileExistsBehavior(behavior, complain) {
      if (behavior === void 0) return;
      const known = FILE_EXISTS_BEHAVIORS.find(name => behavior.kind === "text" && behavior.text === name);
      if (known !== void 0) return {
        value: known,
        at: behavior.at
      };
      const what = `file_exists_behavior is ${(0, appspec_value.vp)(behavior)}, which the agent does not know.`;
      const fix = `Write ${FILE_EXISTS_BEHAVIORS.join(", ")} (in capitals), or leave it out.`;
      complain({
        code: "file-exists-behavior",
        what: what,
        fix: fix,
        at: behavior.at
      });
      return;
    }
    const DEFAULT_TIMEOUT = 3600;
    const EXAMPLE = "hooks/after-install.sh";
    function readHooks(hooks, complain) {
      if ((0, appspec_value.W0)(hooks)) return [];
      if (hooks.kind !== "map") {
        const what = `hooks is ${(0, appspec_value.vp)(hooks)}, not a mapping of events to scripts.`;
        complain({
          code: "hooks",
          what: what,
          fix: 'Write each event as a key of its own: "AfterInstall:".',
          at: hooks.at
        });
        return [];
      }
      const last = new Map(hooks.entries.map(entry => [ (0, appspec_value.jt)(entry.key), entry ]));
      return [ ...last ].map(([event, {key: key, value: value}]) => ({
        event: {
          value: event,
          at: key.at
        },
        scripts: readScripts(event, value, complain)
      }));
    }
    function readScripts(event, scripts, complain) {
      if (scripts.kind === "null") return [];
      const items = (0, appspec_value.S3)(scripts);
      if (items === void 0) {
        const what = `hooks.${event} is ${(0, appspec_value.vp)(scripts)}, not a list of scripts.`;
        const fix = `Begin each script with a hyphen: "- location: ${exampleFor(scripts)}".`;
        complain({
          code: "scripts",
          what: what,
          fix: fix,
          at: scripts.at
        });
        return [];
      }
      return items.flatMap((item, index) => readScript(`hooks.${event}[${index}]`, item, complain) ?? []);
    }
    function readScript(name, script, complain) {
      if (script.kind !== "map") {
        const what = `${name} is ${(0, appspec_value.vp)(script)}, not a mapping.`;
        complain({
          code: "script",
          what: what,
          fix: `Write: - location: ${exampleFor(script)}`,
          at: script.at
        });
        return;
      }
      const location = (0, appspec_value.TE)(script, "location");
      if (location === void 0 || (0, appspec_value.bB)((0, appspec_value.jt)(location)) === "") {
        const fix = `Name the script by its path in the revision: "location: ${EXAMPLE}".`;
        complain({
          code: "location",
          what: `${name} has no location.`,
          fix: fix,
          at: location?.at ?? script.at
        });
        return;
      }
      const runas = (0, appspec_value.TE)(script, "runas");
      return {
        location: {
          value: (0, appspec_value.bB)((0, appspec_value.jt)(location)),
          at: location.at
        },
        timeout: readTimeout(name, script, complain),
        runas: runas && {
          value: (0, appspec_value.bB)((0, appspec_value.jt)(runas)),
          at: runas.at
        },
        sudo: !(0, appspec_value.W0)((0, appspec_value.TE)(script, "sudo")),
        at: script.at
      };
    }
    function readTimeout(name, script, complain) {
      const timeout = (0, appspec_value.TE)(script, "timeout");
      if ((0, appspec_value.W0)(timeout)) return {
        value: DEFAULT_TIMEOUT,
        at: script.at
      };
      const seconds = wholeSeconds(timeout);
      if (!(seconds > 0)) {
        const what = `${name}.timeout is ${(0, appspec_value.vp)(timeout)}, not a number of seconds above 0.`;
        complain({
          code: "timeout",
          what: what,
          fix: 'Write whole seconds without a unit: "timeout: 300".',
          at: timeout.at
        });
      }
      return {
        value: seconds,
        at: timeout.at
      };
    }
    function wholeSeconds(timeout) {
      if (timeout.kind === "number") return Number.isFinite(timeout.number) ? Math.trunc(timeout.number) : Number.NaN;
      if (timeout.kind !== "text") return Number.NaN;
      return Number(/^\s*([-+]?\d+(?:_\d+)*)/.exec(timeout.text)?.[1]?.replaceAll("_", ""));
    }
    function exampleFor(value) {
      if (value.kind === "text" && value.text !== "") return value.text;
      const location = value.kind === "map" ? (0, appspec_value.TE)(value, "location") : void 0;
      return location?.kind === "text" ? location.text : EXAMPLE;
    }
    var acl = __webpack_require__(7563);
    const HIGHEST_CATEGORY = 1023;
    function readContext(name, context, complain) {
      if (context === void 0) return;
      const type = context.kind === "map" ? (0, appspec_value.TE)(context, "type") : void 0;
      if (context.kind !== "map" || type === void 0) {
        const what = context.kind === "map" ? `${name} has no type.` : `${name} is ${(0, 
        appspec_value.vp)(context)}, not a mapping.`;
        complain({
          code: "context",
          what: what,
          fix: 'Add "type:" with the SELinux type.',
          at: context.at
        });
        return;
      }
      const user = (0, appspec_value.TE)(context, "name");
      const range = (0, appspec_value.TE)(context, "range");
      return {
        user: (0, appspec_value.W0)(user) ? void 0 : (0, appspec_value.jt)(user),
        type: (0, appspec_value.jt)(type),
        range: range && readRange(`${name}.range`, range, complain)
      };
    }
    function readRange(name, range, complain) {
      const why = range.kind === "text" ? faultOf(range.text) : "It is not a text.";
      if (why === void 0 && range.kind === "text") return spell(range.text);
      const what = `${name} is ${(0, appspec_value.vp)(range)}, not a range.`;
      complain({
        code: "context-range",
        what: what,
        ...why && {
          why: why
        },
        fix: 'Write it like "s0" or "s0-s1:c0.c3,c7".',
        at: range.at
      });
      return;
    }
    function faultOf(range) {
      const [sensitivities = "", categories] = cut(range, ":");
      const [low = "", high = low] = cut(sensitivities, "-");
      for (const sensitivity of [ low, high ]) if (!/^s\d+$/.test(sensitivity)) return `"${sensitivity}" is no sensitivity.`;
      if (number(high) < number(low)) return `${high} is lower than ${low}.`;
      if (categories === void 0) return;
      if (categories === "") return "No category follows the colon.";
      for (const part of categories.split(",")) {
        const [from = "", to = from] = cut(part, ".");
        for (const category of [ from, to ]) if (!/^c\d+$/.test(category) || number(category) > HIGHEST_CATEGORY) return `"${category}" is no category.`;
        if (number(to) < number(from)) return `${to} is lower than ${from}.`;
      }
      const listed = categoriesOf(categories);
      return new Set(listed).size === listed.length ? void 0 : "A category is in it twice.";
    }
    function spell(range) {
      const [sensitivities = "", categories] = cut(range, ":");
      const [low = "", high = low] = cut(sensitivities, "-").map(part => `s${number(part)}`);
      const level = low === high ? low : `${low}-${high}`;
      if (categories === void 0) return level;
      const runs = [];
      for (const category of categoriesOf(categories).sort((one, other) => one - other)) {
        const run = runs.at(-1);
        if (run?.to === category - 1) run.to = category; else runs.push({
          from: category,
          to: category
        });
      }
      return `${level}:${runs.map(({from: from, to: to}) => from === to ? `c${from}` : `c${from}.c${to}`).join(",")}`;
    }
    function categoriesOf(categories) {
      return categories.split(",").flatMap(part => {
        const [from = "", to = from] = cut(part, ".");
        return Array.from({
          length: number(to) - number(from) + 1
        }, (_, index) => number(from) + index);
      });
    }
    function cut(text, separator) {
      const index = text.indexOf(separator);
      return index < 0 ? [ text ] : [ text.slice(0, index), text.slice(index + separator.length) ];
    }
    function number(name) {
      return Number(name.slice(1));
    }
    const OBJECT_TYPES = [ "file", "directory" ];
    function readPermissions(permissions, complain) {
      if ((0, appspec_value.W0)(permissions)) return [];
      const items = (0, appspec_value.S3)(permissions);
      if (items === void 0) {
        const what = `permissions is ${(0, appspec_value.vp)(permissions)}, not a list.`;
        const fix = 'Begin each entry with a hyphen: "- object: /var/www".';
        complain({
          code: "permissions",
          what: what,
          fix: fix,
          at: permissions.at
        });
        return [];
      }
      return items.flatMap((item, index) => readPermission(`permissions[${index}]`, item, complain) ?? []);
    }
    function readPermission(name, permission, complain) {
      if (permission.kind !== "map") {
        const what = `${name} is ${(0, appspec_value.vp)(permission)}, not a mapping.`;
        complain({
          code: "permission",
          what: what,
          fix: "Write: - object: /var/www",
          at: permission.at
        });
        return;
      }
      const object = (0, appspec_value.TE)(permission, "object");
      const path = object === void 0 ? "" : (0, appspec_value.bB)((0, appspec_value.jt)(object));
      if (path === "") {
        const fix = 'Add "object:" with the path of what is installed.';
        complain({
          code: "object",
          what: `${name} has no object.`,
          fix: fix,
          at: object?.at ?? permission.at
        });
      }
      const pattern = (0, appspec_value.TE)(permission, "pattern");
      return {
        object: {
          value: path,
          at: object?.at ?? permission.at
        },
        pattern: (0, appspec_value.W0)(pattern) || pattern.kind === "text" && pattern.text === "**" ? void 0 : pattern,
        except: readExcept(name, permission, complain),
        types: readTypes(name, permission, complain),
        owner: presentOrNot((0, appspec_value.TE)(permission, "owner")),
        group: presentOrNot((0, appspec_value.TE)(permission, "group")),
        mode: readMode(name, permission, complain),
        acl: (0, acl.NJ)(`${name}.acls`, (0, appspec_value.TE)(permission, "acls"), complain),
        context: readContext(`${name}.context`, (0, appspec_value.TE)(permission, "context"), complain),
        at: permission.at
      };
    }
    function presentOrNot(value) {
      return (0, appspec_value.W0)(value) ? void 0 : value;
    }
    function readExcept(name, permission, complain) {
      const except = (0, appspec_value.TE)(permission, "except");
      if ((0, appspec_value.W0)(except)) return [];
      const items = (0, appspec_value.S3)(except);
      if (items !== void 0) return items;
      const what = `${name}.except is ${(0, appspec_value.vp)(except)}, not a list.`;
      complain({
        code: "except",
        what: what,
        fix: `Write: except: [${(0, appspec_value.jt)(except)}]`,
        at: except.at
      });
      return [];
    }
    function readTypes(name, permission, complain) {
      const types = (0, appspec_value.TE)(permission, "type");
      if ((0, appspec_value.W0)(types)) return OBJECT_TYPES;
      const items = (0, appspec_value.S3)(types);
      if (items === void 0) {
        const what = `${name}.type is ${(0, appspec_value.vp)(types)}, not a list.`;
        complain({
          code: "type",
          what: what,
          fix: 'Write "type: [file]", "type: [directory]", or leave it out.',
          at: types.at
        });
        return [];
      }
      return items.flatMap(item => {
        const type = OBJECT_TYPES.find(known => item.kind === "text" && item.text === known);
        if (type !== void 0) return type;
        const what = `${name}.type has ${(0, appspec_value.vp)(item)} in it.`;
        complain({
          code: "type",
          what: what,
          fix: 'Write "file" or "directory".',
          at: item.at
        });
        return [];
      });
    }
    function readMode(name, permission, complain) {
      const mode = (0, appspec_value.TE)(permission, "mode");
      if (mode === void 0) return;
      const digits = (0, appspec_value.jt)(mode).padStart(3, "0");
      if (!/^[0-7]{3,4}$/.test(digits)) {
        const what = `${name}.mode is ${(0, appspec_value.vp)(mode)}, not three or four digits from 0 to 7.`;
        const why = "YAML turns a number with a leading zero into a decimal one: 0755 is read as 493.";
        const fix = 'Write it without the leading zero: "mode: 755".';
        complain({
          code: "mode",
          what: what,
          ...mode.kind === "number" && {
            why: why
          },
          fix: fix,
          at: mode.at
        });
      }
      return {
        value: digits,
        at: mode.at
      };
    }
    var dist = __webpack_require__(8815);
    function isForgiven(message) {
      return message.startsWith("Comments must be separated from other tokens");
    }
    const CONTROL_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
    function strictFaults(text, root) {
      const values = valuesIn(root);
      const isInside = offset => values.some(({range: [start, end]}) => offset >= start && offset < end);
      const tabs = [ ...text.matchAll(/^(?: |- )*-?\t/gm) ].map(({index: index, 0: {length: length}}) => index + length - 1).filter(offset => !isInside(offset) && !isPassedOver(text, offset)).map(offset => ({
        code: "TAB_AS_INDENT",
        message: "Tabs are not allowed as indentation",
        offset: offset
      }));
      const control = [ ...text.matchAll(CONTROL_CHARACTER) ].map(({index: offset}) => ({
        code: "CONTROL_CHARACTER",
        message: "A control character is in the file",
        offset: offset
      }));
      return [ ...control, ...tabs, ...keyFaults(root, text) ];
    }
    function isPassedOver(text, tab) {
      const start = text.lastIndexOf("\n", tab) + 1;
      if (!/^[ \t]*\r?$/m.test(text.slice(start).split("\n", 1)[0] ?? "")) return false;
      const before = text.slice(0, start).trimEnd().split("\n").at(-1) ?? "";
      const isUnquoted = /[^"'\]}:]$/.test(before) && !/(?:^|\s)#/.test(before);
      return isUnquoted && tab - start > before.search(/[^ -]/);
    }
    function valuesIn(node) {
      if ((0, dist.jh)(node) && !node.flow) return node.items.flatMap(({key: key, value: value}) => [ ...valuesIn(key), ...value === null ? [] : valuesIn(value) ]);
      if ((0, dist.oP)(node) && !node.flow) return node.items.flatMap(valuesIn);
      return [ node ];
    }
    function keyFaults(node, text) {
      if ((0, dist.oP)(node)) return node.items.flatMap(item => keyFaults(item, text));
      if (!(0, dist.jh)(node)) return [];
      return node.items.flatMap(({key: key, value: value}) => {
        const [offset, end] = key.range;
        const within = value === null ? [] : keyFaults(value, text);
        if ((0, dist.jn)(key) && offset === end && text[offset] === ":") return [ {
          code: "MISSING_CHAR",
          message: "No key before the colon",
          offset: offset
        }, ...within ];
        if (node.flow && value !== null && (0, dist.jn)(key) && text.slice(offset, end).includes("\n")) return [ {
          code: "MISSING_CHAR",
          message: "A comma is missing between two lines",
          offset: offset
        }, ...within ];
        return within;
      });
    }
    const WORD = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u;
    const TIME = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
    const DATE = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;
    const BASE_60 = /^[-+]?\d[\d_]*(?::[0-5]?\d){1,2}(?<fraction>\.[\d_]*)?$/;
    const FLOAT = /^[-+]?(?:\d[\d_,]*)?\.\d*(?:[eE][-+]\d+)?$/;
    const INTEGER = /^[-+]?(?:0b[01_,]+|0[0-7_,]+|0|[1-9](?:\d|,\d|_\d)*|0x[\da-fA-F_,]+)$/;
    function readScalar(text) {
      if (text === "") return {
        kind: "null"
      };
      if (WORD.test(text) || text.includes("\n")) return readWord(text);
      if (TIME.test(text)) return {
        kind: "refused",
        type: "time"
      };
      if (DATE.test(text)) return {
        kind: "refused",
        type: "date"
      };
      if (/^\+?\.inf$/i.test(text)) return {
        kind: "number",
        number: 1 / 0,
        text: "Infinity"
      };
      if (/^-\.inf$/i.test(text)) return {
        kind: "number",
        number: -1 / 0,
        text: "-Infinity"
      };
      if (/^\.nan$/i.test(text)) return {
        kind: "number",
        number: Number.NaN,
        text: "NaN"
      };
      if (/^:./.test(text)) return {
        kind: "symbol",
        text: text.slice(1).replace(/^(["'])(.*)\1.*/, "$2")
      };
      const base60 = BASE_60.exec(text);
      if (base60 !== null) return base60.groups?.["fraction"] === void 0 ? integer(sixties(text)) : scalar_float(sixties(text));
      if (FLOAT.test(text) && /\d/.test(text)) return scalar_float(Number(text.replace(/[,_]/g, "")));
      if (INTEGER.test(text)) return integer(readInteger(text.replace(/[,_]/g, "")));
      return {
        kind: "text",
        text: text
      };
    }
    function readWord(text) {
      if (text === "~" || /^null$/i.test(text)) return {
        kind: "null"
      };
      if (/^(?:yes|true|on)$/i.test(text)) return {
        kind: "boolean",
        boolean: true,
        text: "true"
      };
      if (/^(?:no|false|off)$/i.test(text)) return {
        kind: "boolean",
        boolean: false,
        text: "false"
      };
      return {
        kind: "text",
        text: text
      };
    }
    function sixties(text) {
      return text.split(":").reduce((sum, part, index) => sum + Number(part.replace(/_/g, "")) * 60 ** Math.abs(index - 2), 0);
    }
    function readInteger(text) {
      const negative = text.startsWith("-");
      const digits = text.replace(/^[-+]/, "").replace(/^0(?=[0-7])/, "0o");
      return negative ? -Number(digits) : Number(digits);
    }
    function integer(number) {
      return {
        kind: "number",
        number: number,
        text: String(number)
      };
    }
    function scalar_float(number) {
      return {
        kind: "number",
        number: number,
        text: Number.isInteger(number) ? `${number}.0` : String(number)
      };
    }
    const TEXT_TAGS = new Set([ "!str", "tag:yaml.org,2002:str" ]);
    const UNREADABLE = "The agent cannot read the file.";
    const BYTE_ORDER_MARK = /^\uFEFF/;
    const OTHER_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/g;
    function readYaml(bytes, path, complain) {
      const lines = new dist.HN;
      const placeOf = offset => {
        const {line: line, col: col} = lines.linePos(offset);
        return {
          kind: "file",
          path: path,
          line: Math.max(line, 1),
          column: Math.max(col, 1)
        };
      };
      const text = decode(bytes);
      if (text === void 0) {
        const fix = "Save it as UTF-8.";
        complain({
          code: "not-utf8",
          what: "The file is not UTF-8.",
          why: UNREADABLE,
          fix: fix,
          at: placeOf(0)
        });
        return;
      }
      const marked = BYTE_ORDER_MARK.test(text);
      const asRead = text.replace(BYTE_ORDER_MARK, " ").replace(OTHER_BREAK, "\n");
      const documents = (0, dist.hR)(asRead, {
        version: "1.1",
        schema: "failsafe",
        uniqueKeys: false,
        lineCounter: lines,
        logLevel: "silent"
      });
      const document = Array.isArray(documents) ? documents[0] : void 0;
      const root = document?.contents;
      if (document === void 0 || root === void 0 || root === null) return {
        value: {
          kind: "null",
          at: placeOf(0)
        }
      };
      const rest = document.errors.find(({code: code, pos: [offset]}) => code === "UNEXPECTED_TOKEN" && isBeyond(offset, root, placeOf))?.pos[0];
      const faults = [ ...document.errors.filter(({message: message}) => !isForgiven(message)).map(({code: code, message: message, pos: [offset]}) => ({
        code: code,
        message: message,
        offset: offset
      })), ...strictFaults(asRead, root) ].filter(({offset: offset}) => rest === void 0 || offset < rest);
      for (const fault of faults) complain(syntaxComplaint(fault, placeOf));
      const value = readNode(root, placeOf, complain);
      if (faults.length > 0) return;
      return rest === void 0 ? {
        value: value
      } : {
        value: value,
        rest: restComplaint(placeOf(rest), marked)
      };
    }
    function isBeyond(offset, root, placeOf) {
      const [start, end] = root.range;
      if (offset < end) return false;
      const isBlock = (0, dist.P3)(root) && !root.flow;
      return !isBlock || placeOf(offset).column < placeOf(start).column;
    }
    function decode(bytes) {
      if (typeof bytes === "string") return bytes;
      try {
        return new TextDecoder("utf-8", {
          fatal: true,
          ignoreBOM: true
        }).decode(bytes);
      } catch {
        return;
      }
    }
    function readNode(node, placeOf, complain) {
      const at = placeOf(node.range[0]);
      const readPart = part => part === null ? {
        kind: "null",
        at: at
      } : readNode(part, placeOf, complain);
      if ((0, dist.Vj)(node)) {
        const what = `"*${node.source}" repeats another part of the file; the agent does not know aliases.`;
        complain({
          code: "alias",
          what: what,
          why: UNREADABLE,
          fix: `Write out what "&${node.source}" names.`,
          at: at
        });
        return {
          kind: "null",
          at: at
        };
      }
      if ((0, dist.jh)(node)) {
        const entries = node.items.map(({key: key, value: value}) => ({
          key: readPart(key),
          value: readPart(value)
        }));
        return {
          kind: "map",
          entries: entries,
          at: at
        };
      }
      if ((0, dist.oP)(node)) return {
        kind: "list",
        items: node.items.map(readPart),
        at: at
      };
      if (!(0, dist.jn)(node)) return {
        kind: "null",
        at: at
      };
      const text = String(node.value ?? "");
      const isText = node.tag === void 0 ? node.type !== dist.X5.PLAIN : TEXT_TAGS.has(node.tag);
      if (isText) return {
        kind: "text",
        text: text,
        at: at
      };
      const scalar = readScalar(text);
      if (scalar.kind !== "refused") return {
        ...scalar,
        at: at
      };
      const what = `Without quotes ${text} is a ${scalar.type} in YAML, and the agent refuses those.`;
      complain({
        code: "unquoted",
        what: what,
        why: UNREADABLE,
        fix: `Put it between quotes: "${text}".`,
        at: at
      });
      return {
        kind: "text",
        text: text,
        at: at
      };
    }
    function syntaxComplaint({code: code, message: message, offset: offset}, placeOf) {
      const reason = (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
      const what = `This is not YAML: ${reason}.`;
      return {
        code: "not-yaml",
        what: what,
        why: UNREADABLE,
        fix: syntaxAdvice(code),
        at: placeOf(offset)
      };
    }
    function syntaxAdvice(code) {
      switch (code) {
       case "TAB_AS_INDENT":
        return "Indent with spaces, never with tabs.";

       case "CONTROL_CHARACTER":
        return "Remove it, and save the file as plain text.";

       case "BAD_SCALAR_START":
        return "Put the value between quotes.";

       case "BLOCK_AS_IMPLICIT_KEY":
       case "MULTILINE_IMPLICIT_KEY":
        return 'Put a blank after the colon of each key, and quotes around a value that has ": " in it.';

       default:
        return "Check indentation, quotes and brackets, here and in the line above.";
      }
    }
    function restComplaint(at, marked) {
      if (!marked) {
        const what = `From line ${at.line} on, the file is not read.`;
        const why = "The agent stops where a line is indented less than the first key.";
        return {
          code: "indentation",
          what: what,
          why: why,
          fix: "Begin all top-level keys in the first column.",
          at: at
        };
      }
      const what = "The file begins with a byte order mark, and nothing after its first key is read.";
      const why = "To the agent the mark indents the first line, and it stops where a line is indented less.";
      const fix = "Save the file as UTF-8 without a byte order mark.";
      return {
        code: "byte-order-mark",
        what: what,
        why: why,
        fix: fix,
        at: {
          ...at,
          line: 1,
          column: 1
        }
      };
    }
    const MINIMUM = 'Begin it with "version: 0.0" and "os: linux".';
    function parseAppSpec(text, {path: path}) {
      const complaints = [];
      const complain = complaint => complaints.push(complaint);
      const reading = readYaml(text, path, complain);
      const appspec = reading && readAppSpec(reading.value, path, complain);
      const document = reading?.value;
      if (appspec !== void 0 && complaints.length === 0) return {
        ok: true,
        appspec: appspec,
        document: document
      };
      if (reading?.rest !== void 0) complaints.unshift(reading.rest);
      return {
        ...refuse(complaints, appspec ?? emptyAppSpec(path)),
        document: document
      };
    }
    function emptyAppSpec(path) {
      return {
        path: path,
        hooks: [],
        files: [],
        permissions: [],
        fileExistsBehavior: void 0
      };
    }
    function scriptsOf(appspec, event) {
      return appspec.hooks.find(hook => hook.event.value === event)?.scripts ?? [];
    }
    function refuse(complaints, readable) {
      const problems = complaints.map(problemOf);
      const [first] = problems;
      if (first === void 0) throw new Error("An AppSpec was refused without a reason.");
      return {
        ok: false,
        problems: inFileOrder(problems),
        first: first,
        readable: readable
      };
    }
    function readAppSpec(document, path, complain) {
      if ((0, appspec_value.W0)(document) || document.kind === "null") {
        complain({
          code: "empty",
          what: "The AppSpec is empty.",
          fix: MINIMUM,
          at: document.at
        });
        return;
      }
      if (document.kind !== "map") {
        const what = `The AppSpec is ${(0, appspec_value.vp)(document)}, not a mapping of keys to values.`;
        complain({
          code: "not-a-mapping",
          what: what,
          fix: MINIMUM,
          at: document.at
        });
        return;
      }
      checkVersion(document, complain);
      checkOs(document, complain);
      return {
        path: path,
        hooks: readHooks((0, appspec_value.TE)(document, "hooks"), complain),
        files: readFiles((0, appspec_value.TE)(document, "files"), complain),
        permissions: readPermissions((0, appspec_value.TE)(document, "permissions"), complain),
        fileExistsBehavior: readFileExistsBehavior((0, appspec_value.TE)(document, "file_exists_behavior"), complain)
      };
    }
    function checkVersion(document, complain) {
      const version = (0, appspec_value.TE)(document, "version");
      if (version?.kind === "number" && version.number === 0) return;
      const quoted = version?.kind === "text" && Number(version.text) === 0;
      complain({
        code: "version",
        what: version === void 0 ? "The AppSpec has no version." : `The version is ${(0, 
        appspec_value.vp)(version)}.`,
        why: `The only version there is, is the number 0.0${quoted ? ", and between quotes it is a text" : ""}.`,
        fix: "Write: version: 0.0",
        at: version?.at ?? document.at
      });
    }
    function checkOs(document, complain) {
      const os = (0, appspec_value.TE)(document, "os");
      if (os?.kind === "text" && os.text === "linux") return;
      complain({
        code: "os",
        what: os === void 0 ? "The AppSpec has no os." : `The os is ${(0, appspec_value.vp)(os)}.`,
        why: 'An agent on Linux takes "linux" only, in small letters.',
        fix: "Write: os: linux",
        at: os?.at ?? document.at
      });
    }
  },
  1506: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S3: () => itemsOf,
      TE: () => lookUp,
      W0: () => isAbsent,
      bB: () => strip,
      jt: () => printValue,
      vp: () => showValue
    });
    function lookUp(map, key) {
      const value = map.entries.findLast(entry => entry.key.kind === "text" && entry.key.text === key)?.value;
      return value?.kind === "null" ? void 0 : value;
    }
    function isAbsent(value) {
      return value === void 0 || value.kind === "boolean" && !value.boolean;
    }
    function itemsOf(value) {
      if (value.kind === "map" && value.entries.length === 0) return [];
      return value.kind === "list" ? value.items : void 0;
    }
    function printValue(value) {
      switch (value.kind) {
       case "text":
       case "number":
       case "boolean":
       case "symbol":
        return value.text;

       case "null":
        return "";

       case "list":
        return `[${value.items.map(inspectValue).join(", ")}]`;

       case "map":
        return `{${value.entries.map(({key: key, value: value}) => `${inspectValue(key)}=>${inspectValue(value)}`).join(", ")}}`;

       default:
        return value;
      }
    }
    function inspectValue(value) {
      if (value.kind === "null") return "nil";
      return value.kind === "text" ? JSON.stringify(value.text) : printValue(value);
    }
    function showValue(value) {
      switch (value.kind) {
       case "text":
        return JSON.stringify(value.text);

       case "number":
        return value.text;

       case "boolean":
        return `the boolean ${value.text}`;

       case "symbol":
        return `the symbol :${value.text}`;

       case "null":
        return "nothing";

       case "list":
        return "a list";

       case "map":
        return "a mapping";

       default:
        return value;
      }
    }
    function strip(text) {
      return text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, "");
    }
  }
};
