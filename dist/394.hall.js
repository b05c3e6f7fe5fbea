"use strict";
exports.id = 394;
exports.ids = [394];
exports.modules = {

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLines: () => (/* binding */ checkLines)
});

// UNUSED EXPORTS: worstFirst

// EXTERNAL MODULE: ./build/deploy/report/paint.js
var report_paint = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/deploy/report/problem-text.js
var problem_text = __webpack_require__(8844);
// EXTERNAL MODULE: ./build/deploy/report/runner.js
var runner = __webpack_require__(3031);
;// CONCATENATED MODULE: ./build/deploy/report/sarif.js
// How does GitHub's code scanning want to be told?

// A section for each code.
const HELP = 'https://github.com/fabi1816/potato-deploy/blob/main/docs/problems.md';
/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/; `prefix` makes paths the repository's. */
function sarifOf(findings, prefix) {
    const codes = [...new Set(findings.map(({ problem }) => problem.code))].sort();
    const rules = codes.map(id => ({
        id,
        shortDescription: { text: id.replace(/^.*\//, '').replaceAll('-', ' ') },
        helpUri: `${HELP}#${anchorOf(id)}`,
    }));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'potato-deploy',
                        informationUri: 'https://github.com/fabi1816/potato-deploy',
                        rules,
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map(finding => resultOf(finding, prefix, codes)),
            },
        ],
    };
}
function resultOf({ severity, problem }, prefix, codes) {
    const { code, what, at } = problem;
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: severity,
        message: { text: [what, ...(0,problem_text/* explanation */.Qb)(problem)].join('\n') },
        ...(at?.kind === 'file' && {
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: encodeURI(prefix + at.path) },
                        region: { startLine: at.line ?? 1, startColumn: at.column ?? 1 },
                    },
                },
            ],
        }),
    };
}
/** GitHub's anchor of a heading: without the slash. */
function anchorOf(code) {
    return code.toLowerCase().replace(/[^\w-]/g, '');
}

;// CONCATENATED MODULE: ./build/deploy/report/check-text.js
// How does a check read, for people and for programs?




/** The whole output, in lines. Only people are told paths as they called the folder: programs want the repository's. */
function checkLines(result, format, paint = report_paint/* PLAIN */.tZ) {
    switch (format) {
        case 'text':
            return textLines(result, paint);
        case 'github':
            return worstFirst(result.findings).map(({ severity, problem }) => {
                const annotation = (0,problem_text/* problemAnnotation */.Lj)(problem, severity);
                const { file } = annotation;
                return (0,runner/* annotationCommand */.jx)({ ...annotation, ...(file && { file: result.prefix + file }) });
            });
        case 'json':
            return [JSON.stringify(jsonOf(result), null, 2)];
        case 'sarif':
            return [JSON.stringify(sarifOf(result.findings, result.prefix), null, 2)];
        default:
            return format;
    }
}
/** Errors before warnings; the runner keeps only the first few. */
function worstFirst(findings) {
    const of = (wanted) => findings.filter(({ severity }) => severity === wanted);
    return [...of('error'), ...of('warning')];
}
function textLines({ findings, scripts }, paint) {
    const hooks = count(scripts, 'hook script');
    if (findings.length === 0)
        return [paint.good(`appspec.yml and ${hooks}: nothing to complain of.`)];
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const sums = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
    return [
        ...findings.flatMap(finding => [...findingLines(finding, paint), '']),
        `${errors > 0 ? paint.bad(sums) : paint.doubtful(sums)} in appspec.yml and ${hooks}.`,
    ];
}
function findingLines({ severity, problem }, paint) {
    const { code, what, why, fix, at } = problem;
    const shade = severity === 'error' ? paint : { ...paint, bad: paint.doubtful };
    return (0,problem_text/* problemLines */.pb)({ code: `${severity}  ${code}`, what, why, fix, at }, shade);
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function jsonOf({ findings, prefix }) {
    const of = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
    return {
        errors: of('error'),
        warnings: of('warning'),
        problems: findings.map(({ severity, problem }) => ({ severity, ...fieldsOf(problem, prefix) })),
    };
}
function fieldsOf({ code, what, why, fix, at }, prefix) {
    const place = at?.kind === 'file' ? { file: prefix + at.path, line: at.line, column: at.column } : {};
    return { code, what, why, fix, ...place };
}


/***/ }),

/***/ 3031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ debugCommand),
/* harmony export */   Io: () => (/* binding */ groupCommands),
/* harmony export */   Iq: () => (/* binding */ maskCommand),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   OE: () => (/* binding */ ANNOTATION_LIMIT),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   nV: () => (/* binding */ fileEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);
// How does GitHub's runner want to be spoken to?


/** The runner keeps this many annotations of each level in a step, the first ones. */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts an annotation's message here (UTF-16 units). */
const ANNOTATION_LIMIT = 4096;
/** Bytes; a step's summary that is longer is refused as a whole. */
const SUMMARY_LIMIT = 1024 * 1024;
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** `::error file=…,line=…,title=…::message` */
function annotationCommand({ level, title, message, file, line }) {
    const properties = Object.entries({ file, line, title }).flatMap(([name, value]) => value === undefined || value === '' ? [] : [`${name}=${escapeProperty((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(String(value)))}`]);
    const data = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLines */ .vL)(message).join('\n'), ANNOTATION_LIMIT);
    return `::${level} ${properties.join(',')}::${escapeData(data)}`;
}
/** Lines that are folded away under a title. */
function groupCommands(title, lines) {
    return [`::group::${escapeData((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(title))}`, ...lines, '::endgroup::'];
}
/** Shown only where the job runs with debug logging. */
function debugCommand(text) {
    return `::debug::${escapeData((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLines */ .vL)(text).join('\n'))}`;
}
/** From here on the runner hides this text, and each line of it. */
function maskCommand(secret) {
    return `::add-mask::${escapeData(secret)}`;
}
/** One entry of the files GITHUB_OUTPUT and GITHUB_STATE. The delimiter is random, so that no value can end itself. */
function fileEntry(name, value) {
    const delimiter = `potato-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ })

};
;