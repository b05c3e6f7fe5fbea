"use strict";
exports.id = 380;
exports.ids = [380];
exports.modules = {

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ formatAclEntry),
/* harmony export */   Mf: () => (/* binding */ rightsOfDigit),
/* harmony export */   NJ: () => (/* binding */ readAcl)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5218);
// Which access control list does an AppSpec ask for?

const TYPES = {
    u: 'user',
    user: 'user',
    g: 'group',
    group: 'group',
    m: 'mask',
    mask: 'mask',
    o: 'other',
    other: 'other',
};
const RIGHTS = ['r', 'w', 'x'];
function readAcl(name, acls, complain) {
    if (acls === undefined)
        return undefined;
    const items = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(acls);
    if (items === undefined) {
        const what = `${name} is ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(acls)}, not a list.`;
        complain({
            code: 'acl',
            what,
            fix: 'Write each entry of it with a hyphen: "- user:deploy:rwx".',
            at: acls.at,
        });
        return undefined;
    }
    const entries = items.flatMap(item => {
        if (item.kind === 'text')
            return readAclEntry({ value: item.text, at: item.at }, complain) ?? [];
        const what = `${name} has ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(item)} in it, which is not a text.`;
        complain({ code: 'acl', what, fix: 'Put the entry between quotes: "user:deploy:rwx".', at: item.at });
        return [];
    });
    return { entries, at: acls.at };
}
/** `default:user:deploy:r-x`, as setfacl takes it. */
function formatAclEntry({ default: isDefault, type, name, rights }) {
    return `${isDefault ? 'default:' : ''}${type}:${name}:${rights}`;
}
/** The rights of an octal digit: 5 is `r-x`. */
function rightsOfDigit(digit) {
    return RIGHTS.map((right, index) => (digit & (4 >> index) ? right : '-')).join('');
}
/** `[d:|default:][u:|g:|m:|o:][name]:rights`; without a type, the name is a user's. */
function readAclEntry({ value, at }, complain) {
    const parts = value.split(':');
    const rights = parts.pop() ?? '';
    const isDefault = parts.length > 1 && (parts[0] === 'd' || parts[0] === 'default');
    if (isDefault)
        parts.shift();
    const [first = '', second = ''] = parts;
    const short = parts.length === 1 ? TYPES[first] : undefined;
    const alone = short === 'mask' || short === 'other';
    const type = parts.length === 2 ? TYPES[first] : alone ? short : 'user';
    const name = parts.length === 2 ? second : alone ? '' : first;
    if (parts.length < 1 || parts.length > 2 || type === undefined || (isNameless(type) && name !== '')) {
        complain({
            code: 'acl',
            what: `"${value}" is not an entry of an access control list.`,
            fix: 'Write "user:NAME:rwx" or "group:NAME:rwx", for a folder with "default:" before it.',
            at,
        });
        return undefined;
    }
    if (!isDefault && type !== 'mask' && name === '') {
        const what = `"${value}" is for the owner, the group or all others of the object itself.`;
        complain({ code: 'acl-base', what, fix: 'Say that with "mode", and keep "acls" for named users.', at });
        return undefined;
    }
    if (/^[0-7]$/.test(rights))
        return { default: isDefault, type, name, rights: rightsOfDigit(Number(rights)) };
    const wrong = [...rights].find(letter => !'rwx-'.includes(letter));
    if (wrong !== undefined) {
        const what = `"${value}" has "${wrong}" among its rights.`;
        complain({ code: 'acl-rights', what, fix: 'Write r, w, x and -, or one digit from 0 to 7.', at });
        return undefined;
    }
    const spelt = RIGHTS.map(right => (rights.includes(right) ? right : '-')).join('');
    return { default: isDefault, type, name, rights: spelt };
}
function isNameless(type) {
    return type === 'mask' || type === 'other';
}


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseAppSpec: () => (/* binding */ parseAppSpec),
  scriptsOf: () => (/* binding */ scriptsOf)
});

// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/codedeploy/complaint.js
// How does one part of an AppSpec say what is wrong with it?

function problemOf({ code, ...text }) {
    return new problem/* Problem */.AF({ ...text, code: `appspec/${code}` });
}
/** The order in which people read a file. */
function inFileOrder(problems) {
    return problems.toSorted((one, other) => position(one) - position(other));
}
function position({ at }) {
    // No line is as long as a million characters.
    return at?.kind === 'file' ? (at.line ?? 0) * 1e6 + (at.column ?? 0) : 0;
}

// EXTERNAL MODULE: ./build/codedeploy/value.js
var codedeploy_value = __webpack_require__(5218);
;// CONCATENATED MODULE: ./build/codedeploy/file-mapping.js
// What does an AppSpec install, where to, and what if something is there already?

const FILE_EXISTS_BEHAVIORS = ['DISALLOW', 'OVERWRITE', 'RETAIN'];
function readFiles(files, complain) {
    if ((0,codedeploy_value/* isAbsent */.W0)(files))
        return [];
    const items = (0,codedeploy_value/* itemsOf */.S3)(files);
    if (items === undefined) {
        const what = `files is ${(0,codedeploy_value/* showValue */.vp)(files)}, not a list.`;
        complain({ code: 'files', what, fix: 'Begin each entry with a hyphen: "- source: web".', at: files.at });
        return [];
    }
    return items.flatMap((item, index) => readFile(`files[${index}]`, item, complain) ?? []);
}
function readFile(name, file, complain) {
    if (file.kind !== 'map') {
        const what = `${name} is ${(0,codedeploy_value/* showValue */.vp)(file)}, not a mapping of source and destination.`;
        complain({ code: 'file', what, fix: 'Write "source:" and "destination:" in one entry.', at: file.at });
        return undefined;
    }
    const source = (0,codedeploy_value/* lookUp */.TE)(file, 'source');
    if (source === undefined) {
        const fix = 'Add "source:" with a file or folder of the revision; "/" is all of it.';
        complain({ code: 'source', what: `${name} has no source.`, fix, at: file.at });
        return undefined;
    }
    const destination = (0,codedeploy_value/* lookUp */.TE)(file, 'destination');
    if (destination === undefined) {
        const what = `${name} has no destination for ${(0,codedeploy_value/* showValue */.vp)(source)}.`;
        const fix = 'Add "destination:" with the folder on the instance that it goes into.';
        complain({ code: 'destination', what, fix, at: source.at });
        return undefined;
    }
    return { source, destination, at: file.at };
}
function readFileExistsBehavior(behavior, complain) {
    if (behavior === undefined)
        return undefined;
    const known = FILE_EXISTS_BEHAVIORS.find(name => behavior.kind === 'text' && behavior.text === name);
    if (known !== undefined)
        return { value: known, at: behavior.at };
    const what = `file_exists_behavior is ${(0,codedeploy_value/* showValue */.vp)(behavior)}, which the agent does not know.`;
    const fix = `Write ${FILE_EXISTS_BEHAVIORS.join(', ')} (in capitals), or leave it out.`;
    complain({ code: 'file-exists-behavior', what, fix, at: behavior.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/codedeploy/hooks.js
// Which scripts does an AppSpec name, and for which events?

// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
const DEFAULT_TIMEOUT = 3600;
const EXAMPLE = 'hooks/after-install.sh';
/** In the order of the file. Of an event that is repeated the agent keeps the last. */
function readHooks(hooks, complain) {
    if ((0,codedeploy_value/* isAbsent */.W0)(hooks))
        return [];
    if (hooks.kind !== 'map') {
        const what = `hooks is ${(0,codedeploy_value/* showValue */.vp)(hooks)}, not a mapping of events to scripts.`;
        complain({
            code: 'hooks',
            what,
            fix: 'Write each event as a key of its own: "AfterInstall:".',
            at: hooks.at,
        });
        return [];
    }
    const last = new Map(hooks.entries.map(entry => [(0,codedeploy_value/* printValue */.jt)(entry.key), entry]));
    return [...last].map(([event, { key, value }]) => ({
        event: { value: event, at: key.at },
        scripts: readScripts(event, value, complain),
    }));
}
function readScripts(event, scripts, complain) {
    if (scripts.kind === 'null')
        return [];
    const items = (0,codedeploy_value/* itemsOf */.S3)(scripts);
    if (items === undefined) {
        const what = `hooks.${event} is ${(0,codedeploy_value/* showValue */.vp)(scripts)}, not a list of scripts.`;
        const fix = `Begin each script with a hyphen: "- location: ${exampleFor(scripts)}".`;
        complain({ code: 'scripts', what, fix, at: scripts.at });
        return [];
    }
    return items.flatMap((item, index) => readScript(`hooks.${event}[${index}]`, item, complain) ?? []);
}
function readScript(name, script, complain) {
    if (script.kind !== 'map') {
        const what = `${name} is ${(0,codedeploy_value/* showValue */.vp)(script)}, not a mapping.`;
        complain({ code: 'script', what, fix: `Write: - location: ${exampleFor(script)}`, at: script.at });
        return undefined;
    }
    const location = (0,codedeploy_value/* lookUp */.TE)(script, 'location');
    if (location === undefined || (0,codedeploy_value/* strip */.bB)((0,codedeploy_value/* printValue */.jt)(location)) === '') {
        const fix = `Name the script by its path in the revision: "location: ${EXAMPLE}".`;
        complain({ code: 'location', what: `${name} has no location.`, fix, at: location?.at ?? script.at });
        return undefined;
    }
    const runas = (0,codedeploy_value/* lookUp */.TE)(script, 'runas');
    return {
        location: { value: (0,codedeploy_value/* strip */.bB)((0,codedeploy_value/* printValue */.jt)(location)), at: location.at },
        timeout: readTimeout(name, script, complain),
        runas: runas && { value: (0,codedeploy_value/* strip */.bB)((0,codedeploy_value/* printValue */.jt)(runas)), at: runas.at },
        sudo: !(0,codedeploy_value/* isAbsent */.W0)((0,codedeploy_value/* lookUp */.TE)(script, 'sudo')),
        at: script.at,
    };
}
function readTimeout(name, script, complain) {
    const timeout = (0,codedeploy_value/* lookUp */.TE)(script, 'timeout');
    if ((0,codedeploy_value/* isAbsent */.W0)(timeout))
        return { value: DEFAULT_TIMEOUT, at: script.at };
    const seconds = wholeSeconds(timeout);
    if (!(seconds > 0)) {
        const what = `${name}.timeout is ${(0,codedeploy_value/* showValue */.vp)(timeout)}, not a number of seconds above 0.`;
        complain({
            code: 'timeout',
            what,
            fix: 'Write whole seconds without a unit: "timeout: 300".',
            at: timeout.at,
        });
    }
    return { value: seconds, at: timeout.at };
}
/** Of a text, the digits it begins with count: `10s` is 10. NaN where there are none. */
function wholeSeconds(timeout) {
    if (timeout.kind === 'number')
        return Number.isFinite(timeout.number) ? Math.trunc(timeout.number) : Number.NaN;
    if (timeout.kind !== 'text')
        return Number.NaN;
    return Number(/^\s*([-+]?\d+(?:_\d+)*)/.exec(timeout.text)?.[1]?.replaceAll('_', ''));
}
/** Where the location itself was written in place of a script, it makes the better example. */
function exampleFor(value) {
    if (value.kind === 'text' && value.text !== '')
        return value.text;
    const location = value.kind === 'map' ? (0,codedeploy_value/* lookUp */.TE)(value, 'location') : undefined;
    return location?.kind === 'text' ? location.text : EXAMPLE;
}

// EXTERNAL MODULE: ./build/codedeploy/acl.js
var acl = __webpack_require__(6171);
;// CONCATENATED MODULE: ./build/codedeploy/selinux.js
// Which SELinux context does an AppSpec ask for?

// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-permissions.html
const HIGHEST_CATEGORY = 1023;
function readContext(name, context, complain) {
    if (context === undefined)
        return undefined;
    const type = context.kind === 'map' ? (0,codedeploy_value/* lookUp */.TE)(context, 'type') : undefined;
    if (context.kind !== 'map' || type === undefined) {
        const what = context.kind === 'map' ? `${name} has no type.` : `${name} is ${(0,codedeploy_value/* showValue */.vp)(context)}, not a mapping.`;
        complain({ code: 'context', what, fix: 'Add "type:" with the SELinux type.', at: context.at });
        return undefined;
    }
    const user = (0,codedeploy_value/* lookUp */.TE)(context, 'name');
    const range = (0,codedeploy_value/* lookUp */.TE)(context, 'range');
    return {
        user: (0,codedeploy_value/* isAbsent */.W0)(user) ? undefined : (0,codedeploy_value/* printValue */.jt)(user),
        type: (0,codedeploy_value/* printValue */.jt)(type),
        range: range && readRange(`${name}.range`, range, complain),
    };
}
/** `s#[-s#][:c#[.c#][,…]]` */
function readRange(name, range, complain) {
    const why = range.kind === 'text' ? faultOf(range.text) : 'It is not a text.';
    if (why === undefined && range.kind === 'text')
        return spell(range.text);
    const what = `${name} is ${(0,codedeploy_value/* showValue */.vp)(range)}, not a range.`;
    complain({
        code: 'context-range',
        what,
        ...(why && { why }),
        fix: 'Write it like "s0" or "s0-s1:c0.c3,c7".',
        at: range.at,
    });
    return undefined;
}
function faultOf(range) {
    const [sensitivities = '', categories] = cut(range, ':');
    const [low = '', high = low] = cut(sensitivities, '-');
    for (const sensitivity of [low, high]) {
        if (!/^s\d+$/.test(sensitivity))
            return `"${sensitivity}" is no sensitivity.`;
    }
    if (number(high) < number(low))
        return `${high} is lower than ${low}.`;
    if (categories === undefined)
        return undefined;
    if (categories === '')
        return 'No category follows the colon.';
    for (const part of categories.split(',')) {
        const [from = '', to = from] = cut(part, '.');
        for (const category of [from, to]) {
            if (!/^c\d+$/.test(category) || number(category) > HIGHEST_CATEGORY)
                return `"${category}" is no category.`;
        }
        if (number(to) < number(from))
            return `${to} is lower than ${from}.`;
    }
    const listed = categoriesOf(categories);
    return new Set(listed).size === listed.length ? undefined : 'A category is in it twice.';
}
/** Sorted, with neighbours drawn together. */
function spell(range) {
    const [sensitivities = '', categories] = cut(range, ':');
    const [low = '', high = low] = cut(sensitivities, '-').map(part => `s${number(part)}`);
    const level = low === high ? low : `${low}-${high}`;
    if (categories === undefined)
        return level;
    const runs = [];
    for (const category of categoriesOf(categories).sort((one, other) => one - other)) {
        const run = runs.at(-1);
        if (run?.to === category - 1)
            run.to = category;
        else
            runs.push({ from: category, to: category });
    }
    return `${level}:${runs.map(({ from, to }) => (from === to ? `c${from}` : `c${from}.c${to}`)).join(',')}`;
}
function categoriesOf(categories) {
    return categories.split(',').flatMap(part => {
        const [from = '', to = from] = cut(part, '.');
        return Array.from({ length: number(to) - number(from) + 1 }, (_, index) => number(from) + index);
    });
}
/** In two, at the first separator. */
function cut(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text] : [text.slice(0, index), text.slice(index + separator.length)];
}
function number(name) {
    return Number(name.slice(1));
}

;// CONCATENATED MODULE: ./build/codedeploy/permission.js
// Whose permissions does an AppSpec change, and to what?



const OBJECT_TYPES = ['file', 'directory'];
function readPermissions(permissions, complain) {
    if ((0,codedeploy_value/* isAbsent */.W0)(permissions))
        return [];
    const items = (0,codedeploy_value/* itemsOf */.S3)(permissions);
    if (items === undefined) {
        const what = `permissions is ${(0,codedeploy_value/* showValue */.vp)(permissions)}, not a list.`;
        const fix = 'Begin each entry with a hyphen: "- object: /var/www".';
        complain({ code: 'permissions', what, fix, at: permissions.at });
        return [];
    }
    return items.flatMap((item, index) => readPermission(`permissions[${index}]`, item, complain) ?? []);
}
function readPermission(name, permission, complain) {
    if (permission.kind !== 'map') {
        const what = `${name} is ${(0,codedeploy_value/* showValue */.vp)(permission)}, not a mapping.`;
        complain({ code: 'permission', what, fix: 'Write: - object: /var/www', at: permission.at });
        return undefined;
    }
    const object = (0,codedeploy_value/* lookUp */.TE)(permission, 'object');
    const path = object === undefined ? '' : (0,codedeploy_value/* strip */.bB)((0,codedeploy_value/* printValue */.jt)(object));
    if (path === '') {
        const fix = 'Add "object:" with the path of what is installed.';
        complain({ code: 'object', what: `${name} has no object.`, fix, at: object?.at ?? permission.at });
    }
    const pattern = (0,codedeploy_value/* lookUp */.TE)(permission, 'pattern');
    return {
        object: { value: path, at: object?.at ?? permission.at },
        pattern: (0,codedeploy_value/* isAbsent */.W0)(pattern) || (pattern.kind === 'text' && pattern.text === '**') ? undefined : pattern,
        except: readExcept(name, permission, complain),
        types: readTypes(name, permission, complain),
        owner: presentOrNot((0,codedeploy_value/* lookUp */.TE)(permission, 'owner')),
        group: presentOrNot((0,codedeploy_value/* lookUp */.TE)(permission, 'group')),
        mode: readMode(name, permission, complain),
        acl: (0,acl/* readAcl */.NJ)(`${name}.acls`, (0,codedeploy_value/* lookUp */.TE)(permission, 'acls'), complain),
        context: readContext(`${name}.context`, (0,codedeploy_value/* lookUp */.TE)(permission, 'context'), complain),
        at: permission.at,
    };
}
function presentOrNot(value) {
    return (0,codedeploy_value/* isAbsent */.W0)(value) ? undefined : value;
}
function readExcept(name, permission, complain) {
    const except = (0,codedeploy_value/* lookUp */.TE)(permission, 'except');
    if ((0,codedeploy_value/* isAbsent */.W0)(except))
        return [];
    const items = (0,codedeploy_value/* itemsOf */.S3)(except);
    if (items !== undefined)
        return items;
    const what = `${name}.except is ${(0,codedeploy_value/* showValue */.vp)(except)}, not a list.`;
    complain({ code: 'except', what, fix: `Write: except: [${(0,codedeploy_value/* printValue */.jt)(except)}]`, at: except.at });
    return [];
}
function readTypes(name, permission, complain) {
    const types = (0,codedeploy_value/* lookUp */.TE)(permission, 'type');
    if ((0,codedeploy_value/* isAbsent */.W0)(types))
        return OBJECT_TYPES;
    const items = (0,codedeploy_value/* itemsOf */.S3)(types);
    if (items === undefined) {
        const what = `${name}.type is ${(0,codedeploy_value/* showValue */.vp)(types)}, not a list.`;
        complain({
            code: 'type',
            what,
            fix: 'Write "type: [file]", "type: [directory]", or leave it out.',
            at: types.at,
        });
        return [];
    }
    return items.flatMap(item => {
        const type = OBJECT_TYPES.find(known => item.kind === 'text' && item.text === known);
        if (type !== undefined)
            return type;
        const what = `${name}.type has ${(0,codedeploy_value/* showValue */.vp)(item)} in it.`;
        complain({ code: 'type', what, fix: 'Write "file" or "directory".', at: item.at });
        return [];
    });
}
function readMode(name, permission, complain) {
    const mode = (0,codedeploy_value/* lookUp */.TE)(permission, 'mode');
    if (mode === undefined)
        return undefined;
    const digits = (0,codedeploy_value/* printValue */.jt)(mode).padStart(3, '0');
    if (!/^[0-7]{3,4}$/.test(digits)) {
        const what = `${name}.mode is ${(0,codedeploy_value/* showValue */.vp)(mode)}, not three or four digits from 0 to 7.`;
        const why = 'YAML turns a number with a leading zero into a decimal one: 0755 is read as 493.';
        const fix = 'Write it without the leading zero: "mode: 755".';
        complain({ code: 'mode', what, ...(mode.kind === 'number' && { why }), fix, at: mode.at });
    }
    return { value: digits, at: mode.at };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/codedeploy/libyaml.js
// Where does the agent's YAML reader judge otherwise than ours?

/** libyaml takes a `#` for a comment at once after a quote or a bracket. */
function isForgiven(message) {
    return message.startsWith('Comments must be separated from other tokens');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what YAML forbids
const CONTROL_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/**
 * What our reader lets pass: a control character, a tab where a key or an item could begin, no key before a colon, a key
 * over two lines.
 */
function strictFaults(text, root) {
    const values = valuesIn(root);
    const isInside = (offset) => values.some(({ range: [start, end] }) => offset >= start && offset < end);
    const tabs = [...text.matchAll(/^(?: |- )*-?\t/gm)]
        .map(({ index, 0: { length } }) => index + length - 1)
        .filter(offset => !isInside(offset) && !isPassedOver(text, offset))
        .map(offset => ({ code: 'TAB_AS_INDENT', message: 'Tabs are not allowed as indentation', offset }));
    const control = [...text.matchAll(CONTROL_CHARACTER)].map(({ index: offset }) => ({
        code: 'CONTROL_CHARACTER',
        message: 'A control character is in the file',
        offset,
    }));
    return [...control, ...tabs, ...keyFaults(root, text)];
}
/** On a blank line after an unquoted value, further to the right than its key. */
function isPassedOver(text, tab) {
    const start = text.lastIndexOf('\n', tab) + 1;
    if (!/^[ \t]*\r?$/m.test(text.slice(start).split('\n', 1)[0] ?? ''))
        return false;
    const before = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
    const isUnquoted = /[^"'\]}:]$/.test(before) && !/(?:^|\s)#/.test(before);
    return isUnquoted && tab - start > before.search(/[^ -]/);
}
/** Scalars and flow collections: all that may go over several lines, with tabs in it. */
function valuesIn(node) {
    if ((0,dist/* isMap */.jh)(node) && !node.flow) {
        return node.items.flatMap(({ key, value }) => [
            ...valuesIn(key),
            ...(value === null ? [] : valuesIn(value)),
        ]);
    }
    if ((0,dist/* isSeq */.oP)(node) && !node.flow)
        return node.items.flatMap(valuesIn);
    return [node];
}
function keyFaults(node, text) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.flatMap(item => keyFaults(item, text));
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => {
        const [offset, end] = key.range;
        const within = value === null ? [] : keyFaults(value, text);
        if ((0,dist/* isScalar */.jn)(key) && offset === end && text[offset] === ':') {
            return [{ code: 'MISSING_CHAR', message: 'No key before the colon', offset }, ...within];
        }
        if (node.flow && value !== null && (0,dist/* isScalar */.jn)(key) && text.slice(offset, end).includes('\n')) {
            return [{ code: 'MISSING_CHAR', message: 'A comma is missing between two lines', offset }, ...within];
        }
        return within;
    });
}

;// CONCATENATED MODULE: ./build/codedeploy/scalar.js
// What does the agent's YAML reader take an unquoted word for?
const WORD = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u;
const TIME = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const DATE = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;
const BASE_60 = /^[-+]?\d[\d_]*(?::[0-5]?\d){1,2}(?<fraction>\.[\d_]*)?$/;
const FLOAT = /^[-+]?(?:\d[\d_,]*)?\.\d*(?:[eE][-+]\d+)?$/;
const INTEGER = /^[-+]?(?:0b[01_,]+|0[0-7_,]+|0|[1-9](?:\d|,\d|_\d)*|0x[\da-fA-F_,]+)$/;
function readScalar(text) {
    if (text === '')
        return { kind: 'null' };
    if (WORD.test(text) || text.includes('\n'))
        return readWord(text);
    if (TIME.test(text))
        return { kind: 'refused', type: 'time' };
    if (DATE.test(text))
        return { kind: 'refused', type: 'date' };
    if (/^\+?\.inf$/i.test(text))
        return { kind: 'number', number: Infinity, text: 'Infinity' };
    if (/^-\.inf$/i.test(text))
        return { kind: 'number', number: -Infinity, text: '-Infinity' };
    if (/^\.nan$/i.test(text))
        return { kind: 'number', number: Number.NaN, text: 'NaN' };
    if (/^:./.test(text))
        return { kind: 'symbol', text: text.slice(1).replace(/^(["'])(.*)\1.*/, '$2') };
    const base60 = BASE_60.exec(text);
    if (base60 !== null)
        return base60.groups?.['fraction'] === undefined ? integer(sixties(text)) : scalar_float(sixties(text));
    if (FLOAT.test(text) && /\d/.test(text))
        return scalar_float(Number(text.replace(/[,_]/g, '')));
    if (INTEGER.test(text))
        return integer(readInteger(text.replace(/[,_]/g, '')));
    return { kind: 'text', text };
}
/** Only short words are looked at: nothing longer than "false" means anything. */
function readWord(text) {
    if (text === '~' || /^null$/i.test(text))
        return { kind: 'null' };
    if (/^(?:yes|true|on)$/i.test(text))
        return { kind: 'boolean', boolean: true, text: 'true' };
    if (/^(?:no|false|off)$/i.test(text))
        return { kind: 'boolean', boolean: false, text: 'false' };
    return { kind: 'text', text };
}
/** Psych's own arithmetic: the first part always counts 3600, so `1:30` is 5400 and not 90. */
function sixties(text) {
    return text
        .split(':')
        .reduce((sum, part, index) => sum + Number(part.replace(/_/g, '')) * 60 ** Math.abs(index - 2), 0);
}
/** A leading zero means octal. */
function readInteger(text) {
    const negative = text.startsWith('-');
    const digits = text.replace(/^[-+]/, '').replace(/^0(?=[0-7])/, '0o');
    return negative ? -Number(digits) : Number(digits);
}
function integer(number) {
    return { kind: 'number', number, text: String(number) };
}
function scalar_float(number) {
    return { kind: 'number', number, text: Number.isInteger(number) ? `${number}.0` : String(number) };
}

;// CONCATENATED MODULE: ./build/codedeploy/yaml.js
// What does the agent's YAML reader make of a text?



const TEXT_TAGS = new Set(['!str', 'tag:yaml.org,2002:str']);
const UNREADABLE = 'The agent cannot read the file.';
const BYTE_ORDER_MARK = /^\uFEFF/;
// YAML 1.1 ends a line at more than a newline.
const OTHER_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/g;
/**
 * Reads the first document of a text as Ruby's YAML 1.1 reader does (libyaml, Psych 4: no aliases, no dates). Undefined
 * when it cannot be read.
 */
function readYaml(bytes, path, complain) {
    const lines = new dist/* LineCounter */.HN();
    const placeOf = offset => {
        const { line, col } = lines.linePos(offset);
        return { kind: 'file', path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const text = decode(bytes);
    if (text === undefined) {
        const fix = 'Save it as UTF-8.';
        complain({ code: 'not-utf8', what: 'The file is not UTF-8.', why: UNREADABLE, fix, at: placeOf(0) });
        return undefined;
    }
    // A byte order mark is stepped over but counts as a column, so that it indents the first line.
    const marked = BYTE_ORDER_MARK.test(text);
    const asRead = text.replace(BYTE_ORDER_MARK, ' ').replace(OTHER_BREAK, '\n');
    const documents = (0,dist/* parseAllDocuments */.hR)(asRead, {
        version: '1.1',
        // All scalars come as text: what they mean is decided in scalar.ts.
        schema: 'failsafe',
        uniqueKeys: false,
        lineCounter: lines,
        logLevel: 'silent',
    });
    const document = Array.isArray(documents) ? documents[0] : undefined;
    const root = document?.contents;
    if (document === undefined || root === undefined || root === null) {
        return { value: { kind: 'null', at: placeOf(0) } };
    }
    const rest = document.errors.find(({ code, pos: [offset] }) => code === 'UNEXPECTED_TOKEN' && isBeyond(offset, root, placeOf))?.pos[0];
    const faults = [
        ...document.errors
            .filter(({ message }) => !isForgiven(message))
            .map(({ code, message, pos: [offset] }) => ({ code, message, offset })),
        ...strictFaults(asRead, root),
    ].filter(({ offset }) => rest === undefined || offset < rest);
    for (const fault of faults)
        complain(syntaxComplaint(fault, placeOf));
    const value = readNode(root, placeOf, complain);
    if (faults.length > 0)
        return undefined;
    return rest === undefined ? { value } : { value, rest: restComplaint(placeOf(rest), marked) };
}
/** The document has ended there: its brackets or its quotes are closed, or a line is indented less than its first key. */
function isBeyond(offset, root, placeOf) {
    const [start, end] = root.range;
    if (offset < end)
        return false;
    const isBlock = (0,dist/* isCollection */.P3)(root) && !root.flow;
    return !isBlock || placeOf(offset).column < placeOf(start).column;
}
function decode(bytes) {
    if (typeof bytes === 'string')
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function readNode(node, placeOf, complain) {
    const at = placeOf(node.range[0]);
    const readPart = (part) => part === null ? { kind: 'null', at } : readNode(part, placeOf, complain);
    if ((0,dist/* isAlias */.Vj)(node)) {
        const what = `"*${node.source}" repeats another part of the file; the agent does not know aliases.`;
        complain({ code: 'alias', what, why: UNREADABLE, fix: `Write out what "&${node.source}" names.`, at });
        return { kind: 'null', at };
    }
    if ((0,dist/* isMap */.jh)(node)) {
        const entries = node.items.map(({ key, value }) => ({ key: readPart(key), value: readPart(value) }));
        return { kind: 'map', entries, at };
    }
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map(readPart), at };
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: 'null', at };
    const text = String(node.value ?? '');
    const isText = node.tag === undefined ? node.type !== dist/* Scalar */.X5.PLAIN : TEXT_TAGS.has(node.tag);
    if (isText)
        return { kind: 'text', text, at };
    const scalar = readScalar(text);
    if (scalar.kind !== 'refused')
        return { ...scalar, at };
    const what = `Without quotes ${text} is a ${scalar.type} in YAML, and the agent refuses those.`;
    complain({ code: 'unquoted', what, why: UNREADABLE, fix: `Put it between quotes: "${text}".`, at });
    return { kind: 'text', text, at };
}
function syntaxComplaint({ code, message, offset }, placeOf) {
    const reason = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    const what = `This is not YAML: ${reason}.`;
    return { code: 'not-yaml', what, why: UNREADABLE, fix: syntaxAdvice(code), at: placeOf(offset) };
}
function syntaxAdvice(code) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'Indent with spaces, never with tabs.';
        case 'CONTROL_CHARACTER':
            return 'Remove it, and save the file as plain text.';
        case 'BAD_SCALAR_START':
            return 'Put the value between quotes.';
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'MULTILINE_IMPLICIT_KEY':
            return 'Put a blank after the colon of each key, and quotes around a value that has ": " in it.';
        default:
            return 'Check indentation, quotes and brackets, here and in the line above.';
    }
}
function restComplaint(at, marked) {
    if (!marked) {
        const what = `From line ${at.line} on, the file is not read.`;
        const why = 'The agent stops where a line is indented less than the first key.';
        return { code: 'indentation', what, why, fix: 'Begin all top-level keys in the first column.', at };
    }
    const what = 'The file begins with a byte order mark, and nothing after its first key is read.';
    const why = 'To the agent the mark indents the first line, and it stops where a line is indented less.';
    const fix = 'Save the file as UTF-8 without a byte order mark.';
    return { code: 'byte-order-mark', what, why, fix, at: { ...at, line: 1, column: 1 } };
}

;// CONCATENATED MODULE: ./build/codedeploy/appspec.js
// What does a text say as an AppSpec, as the agent reads it?






const MINIMUM = 'Begin it with "version: 0.0" and "os: linux".';
/**
 * Reads an AppSpec; accepts exactly what the agent accepts. `path` is how problems call the file. What shows only when
 * the events run (a script that is not there, an event that does not exist) is no problem here.
 */
function parseAppSpec(text, { path }) {
    const complaints = [];
    const complain = complaint => complaints.push(complaint);
    const reading = readYaml(text, path, complain);
    const appspec = reading && readAppSpec(reading.value, path, complain);
    const document = reading?.value;
    if (appspec !== undefined && complaints.length === 0)
        return { ok: true, appspec, document };
    // What is missing may be there, in the part that the agent does not read.
    if (reading?.rest !== undefined)
        complaints.unshift(reading.rest);
    return { ...refuse(complaints, appspec ?? emptyAppSpec(path)), document };
}
function emptyAppSpec(path) {
    return { path, hooks: [], files: [], permissions: [], fileExistsBehavior: undefined };
}
/** The scripts of an event; none where the AppSpec does not name it. */
function scriptsOf(appspec, event) {
    return appspec.hooks.find(hook => hook.event.value === event)?.scripts ?? [];
}
function refuse(complaints, readable) {
    const problems = complaints.map(problemOf);
    const [first] = problems;
    if (first === undefined)
        throw new Error('An AppSpec was refused without a reason.');
    return { ok: false, problems: inFileOrder(problems), first, readable };
}
/** Complains in the order in which the agent checks. */
function readAppSpec(document, path, complain) {
    if ((0,codedeploy_value/* isAbsent */.W0)(document) || document.kind === 'null') {
        complain({ code: 'empty', what: 'The AppSpec is empty.', fix: MINIMUM, at: document.at });
        return undefined;
    }
    if (document.kind !== 'map') {
        const what = `The AppSpec is ${(0,codedeploy_value/* showValue */.vp)(document)}, not a mapping of keys to values.`;
        complain({ code: 'not-a-mapping', what, fix: MINIMUM, at: document.at });
        return undefined;
    }
    checkVersion(document, complain);
    checkOs(document, complain);
    return {
        path,
        hooks: readHooks((0,codedeploy_value/* lookUp */.TE)(document, 'hooks'), complain),
        files: readFiles((0,codedeploy_value/* lookUp */.TE)(document, 'files'), complain),
        permissions: readPermissions((0,codedeploy_value/* lookUp */.TE)(document, 'permissions'), complain),
        fileExistsBehavior: readFileExistsBehavior((0,codedeploy_value/* lookUp */.TE)(document, 'file_exists_behavior'), complain),
    };
}
function checkVersion(document, complain) {
    const version = (0,codedeploy_value/* lookUp */.TE)(document, 'version');
    if (version?.kind === 'number' && version.number === 0)
        return;
    const quoted = version?.kind === 'text' && Number(version.text) === 0;
    complain({
        code: 'version',
        what: version === undefined ? 'The AppSpec has no version.' : `The version is ${(0,codedeploy_value/* showValue */.vp)(version)}.`,
        why: `The only version there is, is the number 0.0${quoted ? ', and between quotes it is a text' : ''}.`,
        fix: 'Write: version: 0.0',
        at: version?.at ?? document.at,
    });
}
function checkOs(document, complain) {
    const os = (0,codedeploy_value/* lookUp */.TE)(document, 'os');
    if (os?.kind === 'text' && os.text === 'linux')
        return;
    complain({
        code: 'os',
        what: os === undefined ? 'The AppSpec has no os.' : `The os is ${(0,codedeploy_value/* showValue */.vp)(os)}.`,
        why: 'An agent on Linux takes "linux" only, in small letters.',
        fix: 'Write: os: linux',
        at: os?.at ?? document.at,
    });
}


/***/ }),

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   jt: () => (/* binding */ printValue),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
// What can stand in an AppSpec, where does it stand, and how is it called?
/** The value of a key; of a repeated key the last one, as the agent takes it. Null counts as not there. */
function lookUp(map, key) {
    const value = map.entries.findLast(entry => entry.key.kind === 'text' && entry.key.text === key)?.value;
    return value?.kind === 'null' ? undefined : value;
}
/** True for a value that the agent takes for "not there": missing, or false. */
function isAbsent(value) {
    return value === undefined || (value.kind === 'boolean' && !value.boolean);
}
/** What the agent goes through one by one: an empty mapping is as good as an empty list. Undefined for anything else. */
function itemsOf(value) {
    if (value.kind === 'map' && value.entries.length === 0)
        return [];
    return value.kind === 'list' ? value.items : undefined;
}
/** A value as the agent prints it: a list as `["a", "b"]`. */
function printValue(value) {
    switch (value.kind) {
        case 'text':
        case 'number':
        case 'boolean':
        case 'symbol':
            return value.text;
        case 'null':
            return '';
        case 'list':
            return `[${value.items.map(inspectValue).join(', ')}]`;
        case 'map':
            return `{${value.entries.map(({ key, value }) => `${inspectValue(key)}=>${inspectValue(value)}`).join(', ')}}`;
        default:
            return value;
    }
}
function inspectValue(value) {
    if (value.kind === 'null')
        return 'nil';
    return value.kind === 'text' ? JSON.stringify(value.text) : printValue(value);
}
/** A value for a sentence: `"Linux"`, `0`, `a list`. */
function showValue(value) {
    switch (value.kind) {
        case 'text':
            return JSON.stringify(value.text);
        case 'number':
            return value.text;
        case 'boolean':
            return `the boolean ${value.text}`;
        case 'symbol':
            return `the symbol :${value.text}`;
        case 'null':
            return 'nothing';
        case 'list':
            return 'a list';
        case 'map':
            return 'a mapping';
        default:
            return value;
    }
}
/** The text between the blanks. A no-break space is no blank to the agent. */
function strip(text) {
    return text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, '');
}


/***/ })

};
;