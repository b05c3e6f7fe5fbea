"use strict";

exports.id = 13;

exports.ids = [ 13 ];

exports.modules = {
  4013: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkLines: () => checkLines,
      worstFirst: () => worstFirst
    });
    var report_paint = __webpack_require__(6701);
    var problem_text = __webpack_require__(8844);
    var runner = __webpack_require__(3031);
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
    function checkLines(result, format, paint = report_paint.tZ) {
      switch (format) {
       case "text":
        return textLines(result, paint);

       case "github":
        return worstFirst(result.findings).map(({severity: severity, problem: problem}) => {
          const annotation = (0, problem_text.Lj)(problem, severity);
          const {file: file} = annotation;
          return (0, runner.jx)({
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
    function textLines({findings: findings, scripts: scripts}, paint) {
      const hooks = count(scripts, "hook script");
      if (findings.length === 0) return [ paint.good(`appspec.yml and ${hooks}: nothing to complain of.`) ];
      const errors = findings.filter(({severity: severity}) => severity === "error").length;
      const sums = `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`;
      return [ ...findings.flatMap(finding => [ ...findingLines(finding, paint), "" ]), `${errors > 0 ? paint.bad(sums) : paint.doubtful(sums)} in appspec.yml and ${hooks}.` ];
    }
    function findingLines({severity: severity, problem: problem}, paint) {
      const {code: code, what: what, why: why, fix: fix, at: at} = problem;
      const shade = severity === "error" ? paint : {
        ...paint,
        bad: paint.doubtful
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
  3031: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hl: () => debugCommand,
      Io: () => groupCommands,
      Iq: () => maskCommand,
      Jt: () => SUMMARY_LIMIT,
      OE: () => ANNOTATION_LIMIT,
      eA: () => ANNOTATIONS_PER_LEVEL,
      jx: () => annotationCommand,
      nV: () => fileEntry
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);
    const ANNOTATIONS_PER_LEVEL = 10;
    const ANNOTATION_LIMIT = 4096;
    const SUMMARY_LIMIT = 1024 * 1024;
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
      _harmless_js__WEBPACK_IMPORTED_MODULE_1__.Kw)(String(value)))}` ]);
      const data = (0, _harmless_js__WEBPACK_IMPORTED_MODULE_1__.$Q)((0, _harmless_js__WEBPACK_IMPORTED_MODULE_1__.vL)(message).join("\n"), ANNOTATION_LIMIT);
      return `::${level} ${properties.join(",")}::${escapeData(data)}`;
    }
    function groupCommands(title, lines) {
      return [ `::group::${escapeData((0, _harmless_js__WEBPACK_IMPORTED_MODULE_1__.Kw)(title))}`, ...lines, "::endgroup::" ];
    }
    function debugCommand(text) {
      return `::debug::${escapeData((0, _harmless_js__WEBPACK_IMPORTED_MODULE_1__.vL)(text).join("\n"))}`;
    }
    function maskCommand(secret) {
      return `::add-mask::${escapeData(secret)}`;
    }
    function fileEntry(name, value) {
      const delimiter = `potato-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
      return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    }
  }
};
