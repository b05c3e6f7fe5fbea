// The modules of this file (of a package: how many). Each begins with its path.
//   src/action/api-structures.ts
//   src/action/clean-up-step.ts
//   src/action/connect-later.ts
//   src/action/connect.ts
//   src/action/input-parsers.ts
//   src/action/input-rules.ts
//   src/action/inputs.ts
//   src/action/job.ts
//   src/action/network.ts
//   src/action/preview-inputs.ts
//   src/action/revision-inputs.ts
//   src/action/runner-log.ts
//   src/action/runner.ts
//   src/action/step-files.ts
//   src/deploy/aws/call-failure.ts
//   src/deploy/aws/credentials.ts
//   src/deploy/aws/denied-calls.ts
//   src/deploy/aws/errors.ts
//   src/deploy/aws/exceptions.ts
//   src/deploy/aws/job-token.ts
//   src/deploy/aws/operations.ts
//   src/deploy/aws/partition.ts
//   src/deploy/aws/request-handler.ts
//   src/deploy/aws/retry.ts
//   src/deploy/create/ancestry.ts
//   src/deploy/create/create.ts
//   src/deploy/create/description.ts
//   src/deploy/create/group-history.ts
//   src/deploy/create/lost-response.ts
//   src/deploy/create/preflight.ts
//   src/deploy/create/refusal.ts
//   src/deploy/create/unread-repository.ts
//   src/deploy/create/when-busy.ts
//   src/deploy/deploy.ts
//   src/deploy/deployment.ts
//   src/deploy/diagnose/failure-context.ts
//   src/deploy/github/archive.ts
//   src/deploy/github/octokit.ts
//   src/deploy/github/resolve-commit.ts
//   src/deploy/outcome.ts
//   src/deploy/preview/preview-name.ts
//   src/deploy/progress.ts
//   src/deploy/report/annotations.ts
//   src/deploy/report/event-log.ts
//   src/deploy/report/event-stats.ts
//   src/deploy/report/log-end.ts
//   src/deploy/report/log-line.ts
//   src/deploy/report/log.ts
//   src/deploy/report/outputs.ts
//   src/deploy/report/time.ts
//   src/deploy/revision/s3-location.ts
//   src/deploy/watch/cleanup.ts
//   src/deploy/watch/deadline.ts
//   src/deploy/watch/fleet.ts
//   src/deploy/watch/follow.ts
//   src/deploy/watch/pending-wait.ts
//   src/deploy/watch/poll-interval.ts
//   src/deploy/watch/rollback.ts
//   src/deploy/watch/stop.ts
//   src/deploy/watch/targets.ts
//   src/deploy/watch/watch.ts
//   node_modules/@actions/core (5)
//   node_modules/@actions/github (2)
module.exports = {
// src/deploy/watch/poll-interval.ts
1587: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    d: () => pollInterval
  });
  const FIRST = 2e3;
  const FAST_PHASE = 12e4;
  const FAST = {
    targets: 1750,
    deployment: 4900
  };
  const SLOW = {
    targets: 3700,
    deployment: 4800
  };
  const pollInterval = (polled, waited) => {
    if (waited < FIRST) return FIRST;
    return (waited < FAST_PHASE ? FAST : SLOW)[polled];
  };
}),
// src/action/runner.ts
7349: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $9: () => annotateProblems,
    JN: () => printProblem,
    To: () => printGroup,
    fz: () => annotate,
    ni: () => printDebug,
    wi: () => printLine
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
  var _core_annotation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25101);
  var _core_problem_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93441);
  var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
  const WRITERS = {
    error: _actions_core__WEBPACK_IMPORTED_MODULE_2__.z3,
    warning: _actions_core__WEBPACK_IMPORTED_MODULE_2__.$e,
    notice: _actions_core__WEBPACK_IMPORTED_MODULE_2__.lm
  };
  function annotate({level: level, title: title, message: message, file: file, line: line}) {
    WRITERS[level]((0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$Q)(message.join("\n"), _core_annotation_js__WEBPACK_IMPORTED_MODULE_3__.OE), {
      title: title,
      ...file !== void 0 && {
        file: file
      },
      ...line !== void 0 && {
        startLine: line
      }
    });
  }
  function annotateProblems(problems, level = "error") {
    const annotated = problems.slice(0, _core_annotation_js__WEBPACK_IMPORTED_MODULE_3__.eA);
    for (const problem of annotated) annotate((0, _core_problem_text_js__WEBPACK_IMPORTED_MODULE_0__.Lj)(problem, level));
    problems.slice(_core_annotation_js__WEBPACK_IMPORTED_MODULE_3__.eA).forEach(printProblem);
  }
  function printLine(line) {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.pq)(line);
  }
  function printProblem(problem) {
    (0, _core_problem_text_js__WEBPACK_IMPORTED_MODULE_0__.pb)(problem).forEach(printLine);
  }
  function printGroup(title, lines) {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.Oh)(title);
    lines.forEach(printLine);
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.N4)();
  }
  function printDebug(lines) {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.Yz)(lines.join("\n"));
  }
}),
// src/action/connect-later.ts
27470: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    H: () => connectLater
  });
  function connectLater(options) {
    let connection;
    const open = () => {
      connection ??= Promise.all([ __webpack_require__.e(4727), __webpack_require__.e(7526), __webpack_require__.e(6984) ]).then(__webpack_require__.bind(__webpack_require__, 26984)).then(({connect: connect}) => connect(options));
      return connection;
    };
    return {
      connect: async () => (await open()).codedeploy,
      openStore: async () => await (await open()).openStore()
    };
  }
}),
// node_modules/@actions/core/lib/core.js
6805: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Yz: () => debug,
    N4: () => endGroup,
    z3: () => error,
    V4: () => getInput,
    Gu: () => getState,
    pq: () => info,
    lm: () => notice,
    LZ: () => saveState,
    uH: () => setOutput,
    Pq: () => setSecret,
    Oh: () => startGroup,
    $e: () => warning
  });
  var external_os_ = __webpack_require__(70857);
  // node_modules/@actions/core/lib/utils.js
  function utils_toCommandValue(input) {
    if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
    return JSON.stringify(input);
  }
  function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) return {};
    return {
      title: annotationProperties.title,
      file: annotationProperties.file,
      line: annotationProperties.startLine,
      endLine: annotationProperties.endLine,
      col: annotationProperties.startColumn,
      endColumn: annotationProperties.endColumn
    };
  }
  // node_modules/@actions/core/lib/command.js
  function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = "") {
    command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
    constructor(command, properties, message) {
      if (!command) command = "missing.command";
      this.command = command;
      this.properties = properties;
      this.message = message;
    }
    toString() {
      let cmdStr = CMD_STRING + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        cmdStr += " ";
        let first = true;
        for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) first = false; else cmdStr += ",";
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
      cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
      return cmdStr;
    }
  }
  function escapeData(s) {
    return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
    return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  var external_crypto_ = __webpack_require__(76982);
  var external_fs_ = __webpack_require__(79896);
  // node_modules/@actions/core/lib/file-command.js
  function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
    if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
      encoding: "utf8"
    });
  }
  function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  __webpack_require__(16928);
  // node_modules/@actions/core/lib/core.js
  void 0 && (void 0).__awaiter;
  var ExitCode;
  (function(ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function setSecret(secret) {
    command_issueCommand("add-mask", {}, secret);
  }
  function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
    if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
    if (options && options.trimWhitespace === false) return val;
    return val.trim();
  }
  function setOutput(name, value) {
    const filePath = process.env["GITHUB_OUTPUT"] || "";
    if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
    process.stdout.write(external_os_.EOL);
    command_issueCommand("set-output", {
      name: name
    }, utils_toCommandValue(value));
  }
  function debug(message) {
    command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
    command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
    command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function notice(message, properties = {}) {
    command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
    process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
    command_issue("group", name);
  }
  function endGroup() {
    command_issue("endgroup");
  }
  function saveState(name, value) {
    const filePath = process.env["GITHUB_STATE"] || "";
    if (filePath) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
    command_issueCommand("save-state", {
      name: name
    }, utils_toCommandValue(value));
  }
  function getState(name) {
    return process.env[`STATE_${name}`] || "";
  }
}),
// src/deploy/report/outputs.ts
61171: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    outputsOf: () => outputsOf
  });
  var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87355);
  var _event_stats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3707);
  function outputsOf(outcome) {
    const first = firstFailure(outcome);
    return {
      "deployment-id": outcome.deploymentId ?? "",
      "deployment-url": outcome.deploymentUrl ?? "",
      commit: outcome.commit,
      "deployment-group-name": outcome.deploymentGroup,
      "deployment-group-created": String(outcome.groupChange === "created"),
      "revision-bucket": outcome.s3?.bucket ?? "",
      "revision-key": outcome.s3?.key ?? "",
      "revision-version": outcome.s3?.version ?? "",
      status: outcome.status,
      rehearsal: String(outcome.purpose === "rehearsal"),
      "failed-event": first?.event ?? "",
      "failed-script": first?.diagnostics.scriptName ?? "",
      "rollback-deployment-id": outcome.rollback?.id ?? "",
      duration: String(outcome.duration),
      hooks: JSON.stringify((0, _event_stats_js__WEBPACK_IMPORTED_MODULE_1__.O9)(outcome.instances).map(({event: event, status: status, longest: longest, succeeded: succeeded, failed: failed, skipped: skipped}) => ({
        event: event,
        status: status,
        seconds: Math.round((longest ?? 0) / 100) / 10,
        instances: {
          succeeded: succeeded,
          failed: failed,
          skipped: skipped
        }
      })))
    };
  }
  function firstFailure({problems: problems, instances: instances}) {
    const failedAt = failure => Math.min(...instances.filter(instance => failure.instances.includes(instance.id)).flatMap(instance => instance.events).filter(state => state.event === failure.event && state.status === "Failed").map(state => state.endedAt ?? Number.POSITIVE_INFINITY));
    return problems.filter(problem => problem instanceof _progress_js__WEBPACK_IMPORTED_MODULE_0__.T).filter(failure => !failure.ignored && !failure.isRollback).map(failure => ({
      failure: failure,
      at: failedAt(failure)
    })).reduce((first, next) => first === void 0 || next.at < first.at ? next : first, void 0)?.failure;
  }
}),
// src/action/connect.ts
26984: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    connect: () => connect
  });
  var client = __webpack_require__(97526);
  var problem = __webpack_require__(19341);
  var call_failure = __webpack_require__(51569);
  var core_http = __webpack_require__(95688);
  var json = __webpack_require__(28314);
  // src/deploy/aws/job-token.ts
  function identityOf({identity: identity, fork: fork}, role) {
    if (identity === void 0) throw fork === void 0 ? noPermission(role) : forkHasNone(role, fork);
    return identity;
  }
  const TIMEOUT = 15e3;
  async function fetchToken({url: url, token: token}, audience, http) {
    const address = `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
    let why;
    try {
      const headers = {
        authorization: `Bearer ${token}`,
        accept: "application/json"
      };
      const response = await http(address, {
        headers: headers,
        timeout: TIMEOUT
      });
      const {status: status} = response;
      const body = await (0, core_http.Vh)(response);
      const value = (0, json.$)(body, "value");
      if (value !== void 0) return value;
      const message = (0, json.$)(body, "message");
      why = `GitHub responded with HTTP ${status}${message === void 0 ? "" : `: ${message}`}.`;
      if (status < 500 && status !== 429) throw new problem.AF(noToken(why));
    } catch (error) {
      if (error instanceof problem.AF) throw error;
      why = error instanceof Error ? error.message : String(error);
    }
    throw new call_failure.Rk({
      kind: "unreachable",
      error: "NoToken",
      ...noToken(why)
    });
  }
  function claimsOf(token) {
    let claims;
    try {
      claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    } catch {
      claims = void 0;
    }
    return {
      sub: (0, json.$)(claims, "sub") ?? "?",
      aud: String((0, json.at)(claims, "aud") ?? "?")
    };
  }
  function noToken(why) {
    return {
      code: "credentials/no-token",
      what: "GitHub issued no OIDC token for this job",
      why: why,
      fix: 'Give the job "permissions: id-token: write"; if it has that, run it again.',
      at: {
        kind: "input",
        name: "role-to-assume"
      }
    };
  }
  const PERMISSIONS = [ "permissions:", "  id-token: write", "  contents: read" ].join("\n");
  function noPermission(role) {
    return new problem.AF({
      code: "credentials/no-id-token",
      what: "The job may not request an OIDC token, so it cannot assume the role",
      why: `"role-to-assume" is "${role}"; assuming a role needs the job's OIDC token.`,
      fix: `Add to the job:\n${PERMISSIONS}`,
      at: {
        kind: "input",
        name: "role-to-assume",
        value: role
      }
    });
  }
  function forkHasNone(role, fork) {
    return new problem.AF({
      code: "credentials/fork",
      what: `This pull request comes from the fork ${fork}: GitHub issues no OIDC token for its jobs`,
      why: "Otherwise anybody could deploy by opening a pull request.",
      fix: 'Deploy on "push", after the merge, or skip this step with "if: github.event.pull_request.head.repo.fork == false".',
      at: {
        kind: "input",
        name: "role-to-assume",
        value: role
      }
    });
  }
  var partition = __webpack_require__(57650);
  var request_handler = __webpack_require__(66488);
  // src/deploy/aws/credentials.ts
  function openCredentials(options) {
    const {login: login, agent: agent, mask: mask} = options;
    const {role: role, allowedAccountIds: allowedAccountIds, maskAwsAccountId: maskAwsAccountId} = login;
    if (role !== void 0) {
      const account = /\d{12}/.exec(role)?.[0];
      if (maskAwsAccountId && account !== void 0) mask(account);
      return login.roleChaining ? assumeWithKeys(role, options) : assumeWithToken(role, options);
    }
    const isChecked = allowedAccountIds !== void 0 || maskAwsAccountId;
    if (isChecked) return checkAccount(options);
    return agent === void 0 ? void 0 : findCredentials(options);
  }
  function assumeWithToken(role, options) {
    const {login: login, region: region, job: job, http: http, agent: agent, mask: mask} = options;
    const identity = identityOf(job, role);
    const assume = async () => {
      const asking = fetchToken(identity, login.audience ?? (0, partition.i)(region).audience, http);
      const [token, {createSts: createSts}] = await Promise.all([ asking, Promise.all([ __webpack_require__.e(7705), __webpack_require__.e(8521), __webpack_require__.e(8400) ]).then(__webpack_require__.bind(__webpack_require__, 38400)) ]);
      mask(token);
      const sts = createSts({
        region: region,
        agent: agent
      });
      return await getKeys(() => sts.assumeRoleWithWebIdentity(sessionOf(role, options), token), {
        mask: mask,
        describe: cause => notTrusted(role, token, cause)
      });
    };
    let first = assume();
    first.catch(() => {});
    return async () => {
      const keys = first ?? assume();
      first = void 0;
      return await keys;
    };
  }
  function assumeWithKeys(role, options) {
    const {login: login, region: region, agent: agent, mask: mask} = options;
    return async () => {
      const {createSts: createSts} = await Promise.all([ __webpack_require__.e(7705), __webpack_require__.e(8521), __webpack_require__.e(8400) ]).then(__webpack_require__.bind(__webpack_require__, 38400));
      const sts = createSts({
        region: region,
        agent: agent,
        credentials: findCredentials(options)
      });
      return await getKeys(() => sts.assumeRole(sessionOf(role, options), login.roleExternalId), {
        mask: mask,
        describe: cause => (0, call_failure.N6)(cause, "no-credentials") ? nothingToChain(cause) : notAllowed(role, cause)
      });
    };
  }
  function findCredentials({region: region, agent: agent}) {
    return async () => {
      const {fromNodeProviderChain: fromNodeProviderChain} = await __webpack_require__.e(7336).then(__webpack_require__.bind(__webpack_require__, 7336));
      const provide = fromNodeProviderChain({
        clientConfig: {
          requestHandler: (0, request_handler.l)(agent)
        },
        parentClientConfig: {
          region: region
        }
      });
      return await provide();
    };
  }
  function checkAccount(options) {
    const {login: login, region: region, agent: agent, mask: mask} = options;
    return async () => {
      const keys = await findCredentials(options)();
      const {createSts: createSts} = await Promise.all([ __webpack_require__.e(7705), __webpack_require__.e(8521), __webpack_require__.e(8400) ]).then(__webpack_require__.bind(__webpack_require__, 38400));
      const account = await createSts({
        region: region,
        agent: agent,
        credentials: async () => keys
      }).getAccount();
      if (login.maskAwsAccountId && account !== "") mask(account);
      const allowed = login.allowedAccountIds;
      if (allowed !== void 0 && !allowed.includes(account)) throw wrongAccount(account, allowed);
      return keys;
    };
  }
  async function getKeys(call, {mask: mask, describe: describe}) {
    try {
      const keys = await call();
      mask(keys.secretAccessKey);
      if (keys.sessionToken !== void 0) mask(keys.sessionToken);
      return keys;
    } catch (failure) {
      if (!(failure instanceof call_failure.Rk)) throw failure;
      if ((0, call_failure.N6)(failure, "throttled", "unreachable", "lost", "skewed")) throw unreachable(failure);
      throw describe(failure);
    }
  }
  function sessionOf(role, {login: login, job: job}) {
    const {roleSessionName: name = sessionName(job), roleDurationSeconds: seconds} = login;
    return {
      role: role,
      name: name,
      seconds: seconds
    };
  }
  function sessionName({repository: repository, runId: runId}) {
    const name = `potato-deploy-${runId}-${repository ?? ""}`;
    return name.replace(/[^\w+=,.@-]+/g, "-").slice(0, 64);
  }
  function unreachable(failure) {
    const {error: error, code: code, what: what, why: why = ""} = failure;
    return new call_failure.Rk({
      kind: "unreachable",
      error: error,
      code: code,
      what: what,
      why: why,
      cause: failure
    });
  }
  function nothingToChain(cause) {
    const {kind: kind, error: error, code: code, what: what, why: why = ""} = cause;
    return new call_failure.Rk({
      kind: kind,
      error: error,
      code: code,
      what: what,
      why: `With "role-chaining", the role is assumed with the job's existing credentials. ${why}`,
      fix: 'Run aws-actions/configure-aws-credentials before this step; or, to assume the role with an OIDC token, remove "role-chaining".',
      at: {
        kind: "input",
        name: "role-chaining"
      },
      cause: cause
    });
  }
  function notTrusted(role, token, cause) {
    const claims = claimsOf(token);
    return new problem.AF({
      code: "credentials/not-trusted",
      what: `AWS does not let this job assume ${role}`,
      why: `The token says sub "${claims.sub}" and aud "${claims.aud}". AWS says: ${cause.why ?? cause.what}`,
      fix: 'In the role\'s trust policy, allow "sts:AssumeRoleWithWebIdentity" for the provider token.actions.githubusercontent.com with exactly this sub (case-sensitive) and this aud.',
      at: {
        kind: "input",
        name: "role-to-assume",
        value: role
      },
      cause: cause
    });
  }
  function notAllowed(role, cause) {
    return new problem.AF({
      code: "credentials/not-allowed",
      what: `AWS does not let the job's credentials assume ${role}`,
      why: `With "role-chaining", the role is assumed with the job's existing credentials. AWS says: ${cause.why ?? cause.what}`,
      fix: 'Allow "sts:AssumeRole" for the role to these credentials, and in the role\'s trust policy; if that has a condition on sts:ExternalId, set "role-external-id".',
      at: {
        kind: "input",
        name: "role-to-assume",
        value: role
      },
      cause: cause
    });
  }
  function wrongAccount(account, allowed) {
    return new problem.AF({
      code: "credentials/account",
      what: `The job's credentials belong to the AWS account ${account}`,
      why: `"allowed-account-ids" allows ${allowed.join(", ")}.`,
      fix: 'Use credentials of the intended account, or add this account to "allowed-account-ids".',
      at: {
        kind: "input",
        name: "allowed-account-ids"
      }
    });
  }
  // src/action/connect.ts
  function connect({request: request, job: job, network: network, mask: mask}) {
    const {region: region, repository: repository, key: key} = request;
    const {agent: agent} = network;
    const credentials = openCredentials({
      login: request,
      region: region,
      job: job,
      mask: mask,
      ...network
    });
    const codedeploy = (0, client.U)({
      region: region,
      agent: agent,
      ...credentials && {
        credentials: credentials
      },
      userAgent: [ [ "potato-deploy" ], [ "run", `${key.runId}.${key.attempt}` ], [ "repository", repository ] ]
    });
    return {
      codedeploy: codedeploy,
      openStore: async () => {
        const {createS3Store: createS3Store} = await Promise.all([ __webpack_require__.e(5679), __webpack_require__.e(7705), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(5384) ]).then(__webpack_require__.bind(__webpack_require__, 65384));
        return createS3Store({
          region: region,
          agent: agent,
          credentials: credentials
        });
      }
    };
  }
}),
// src/deploy/progress.ts
87355: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    T: () => EventFailure
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  class EventFailure extends _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF {
    name="EventFailure";
    event;
    instances;
    diagnostics;
    ignored;
    isRollback;
    constructor(failed, text) {
      super(text);
      this.event = failed.event;
      this.instances = failed.instances;
      this.diagnostics = failed.diagnostics;
      this.ignored = failed.ignored;
      this.isRollback = failed.isRollback;
    }
  }
}),
// src/deploy/outcome.ts
5970: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Ep: () => conclude,
    FZ: () => isAsRequested,
    Is: () => isSettled,
    XZ: () => statusOfWhatStopped,
    eK: () => purposeOf,
    mr: () => endedBy
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _create_lost_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56913);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89875);
  var _watch_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84456);
  async function conclude({request: request, commit: commit, tracked: tracked, scripts: scripts, now: now}) {
    const {problems: problems, warnings: warnings, deployment: deployment, deploymentId: deploymentId, since: since, instances: instances = [], behind: behind, ...rest} = tracked;
    const facts = {
      ...rest,
      purpose: purposeOf(request),
      commit: deployment?.commit ?? commit,
      repository: request.repository,
      ...request.revision.kind === "bundle" && request.revision.folder && {
        folder: request.revision.folder
      },
      application: request.application,
      deploymentGroup: request.deploymentGroup,
      duration: since === void 0 ? 0 : durationOf(deployment, since, now),
      instances: instances,
      warnings: warnings ?? [],
      ...request.fileExists && {
        fileExists: request.fileExists
      },
      ...scripts && {
        scripts: scripts
      },
      ...deploymentId && {
        deploymentId: deploymentId
      },
      ...deploymentId && !request.rehearse && {
        deploymentUrl: (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.B)(request.region, deploymentId)
      },
      ...deployment?.error && {
        error: deployment.error
      },
      ...deployment?.overview && {
        overview: deployment.overview
      },
      ...behind && {
        behind: otherDeployment(behind, request)
      }
    };
    const {explain: explain} = await __webpack_require__.e(4921).then(__webpack_require__.bind(__webpack_require__, 24921));
    return explain(facts, problems);
  }
  function otherDeployment({id: id, creator: creator, commit: commit}, {region: region}) {
    return {
      id: id,
      url: (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.B)(region, id),
      creator: creator,
      ...commit !== void 0 && {
        commit: commit
      }
    };
  }
  function endedBy(failure, interrupted) {
    const status = interrupted === void 0 ? "Failed" : statusOfWhatStopped(interrupted);
    const tracked = {
      status: status,
      ...interrupted && {
        interrupted: interrupted
      }
    };
    if (failure instanceof _watch_deadline_js__WEBPACK_IMPORTED_MODULE_3__.j$) return {
      ...tracked,
      ...failure.behind && {
        behind: failure.behind
      }
    };
    if (failure instanceof _create_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.Bt) return {
      ...tracked,
      problems: [ failure ],
      isUnknown: true
    };
    if (failure instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF || failure instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.Zw) return {
      ...tracked,
      problems: (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.GW)(failure)
    };
    throw failure;
  }
  function statusOfWhatStopped(by) {
    return by === "timeout" ? "TimedOut" : "Stopped";
  }
  function purposeOf({rehearse: rehearse, remove: remove, check: check, commit: commit}) {
    if (remove) return "removal";
    if (rehearse) return "rehearsal";
    if (check === "only") return "check";
    return commit.kind === "installed" ? "restart" : "deploy";
  }
  function isAsRequested({status: status, problems: problems}) {
    return [ "Succeeded", "Skipped", "Checked", "Removed" ].includes(status) || status === "Created" && problems.length === 0;
  }
  function isSettled({interrupted: interrupted, isUnknown: isUnknown, end: end}) {
    return interrupted === void 0 || !(isUnknown || end === "lost");
  }
  function durationOf(deployment, since, now) {
    const {createdAt: createdAt, completedAt: completedAt} = deployment ?? {};
    const milliseconds = createdAt !== void 0 && completedAt !== void 0 ? completedAt - createdAt : now - since;
    return Math.max(0, Math.round(milliseconds / 1e3));
  }
}),
// src/deploy/watch/follow.ts
18642: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $: () => afterStop,
    e: () => follow
  });
  var lifecycle = __webpack_require__(88771);
  var problem = __webpack_require__(19341);
  var group_history = __webpack_require__(56113);
  var deadline = __webpack_require__(84456);
  // src/deploy/diagnose/failure-context.ts
  async function findFailureContext({deployment: deployment, instances: instances, history: history}) {
    const previous = deployment?.previousCommit;
    const known = previous === void 0 ? {} : {
      previousCommit: previous
    };
    try {
      if (deployment?.error?.code === "NO_INSTANCES") {
        const tagFilters = (await history.group())?.tagFilters ?? "";
        return tagFilters === "" ? known : {
          ...known,
          tagFilters: tagFilters
        };
      }
      if (previous === void 0 && instances.some(failedInPreviousRevision)) {
        const last = (await history.group())?.lastSuccessful;
        const commit = last === void 0 ? void 0 : (await history.deployment(last))?.commit;
        return commit === void 0 ? known : {
          ...known,
          previousCommit: commit
        };
      }
    } catch (failure) {
      if (!(failure instanceof deadline.j$)) throw failure;
    }
    return known;
  }
  function failedInPreviousRevision({events: events}) {
    const names = lifecycle.Cg;
    return events.some(({event: event, status: status}) => status === "Failed" && names.includes(event));
  }
  var outcome = __webpack_require__(5970);
  var watch_fleet = __webpack_require__(27114);
  var pending_wait = __webpack_require__(92011);
  var deploy_deployment = __webpack_require__(89875);
  var watch = __webpack_require__(30345);
  // src/deploy/watch/rollback.ts
  const LOOKS_FOR_IT = 4;
  async function followRollback(options) {
    const {region: region, ended: ended, codedeploy: codedeploy, clock: clock, report: report, retry: retry, signal: signal, pace: pace} = options;
    const fleet = (0, watch_fleet.B)(report);
    try {
      const id = await findId();
      if (id === void 0) return;
      report({
        kind: "notice",
        text: `CodeDeploy is rolling back: ${id}, ${(0, deploy_deployment.B)(region, id)}`
      });
      const {end: end, ...last} = await (0, watch.w)({
        ...options,
        deploymentId: id,
        fleet: fleet
      });
      if (end instanceof problem.AF) report({
        kind: "warning",
        problem: end
      });
      return rollbackOf(id, region, {
        ...last,
        instances: fleet.list()
      });
    } catch (failure) {
      if (failure instanceof problem.AF) report({
        kind: "warning",
        problem: failure
      }); else if (!(failure instanceof deadline.j$)) throw failure;
      return;
    }
    async function findId() {
      let {rollbackId: rollbackId} = ended;
      for (let looks = 1; rollbackId === void 0 && rollsBack(ended) && looks < LOOKS_FOR_IT; looks++) {
        await clock.sleep(pace("deployment", 0), signal);
        const look = await retry.call(within => codedeploy.getDeployment(ended.id, within));
        rollbackId = look.rollbackId;
      }
      return rollbackId;
    }
  }
  function rollbackOf(id, region, {deployment: deployment, ...seen}) {
    return {
      id: id,
      url: (0, deploy_deployment.B)(region, id),
      creator: deployment?.creator ?? "codeDeployRollback",
      ...deployment && {
        status: deployment.status
      },
      ...deployment?.commit !== void 0 && {
        commit: deployment.commit
      },
      ...deployment?.overview && {
        overview: deployment.overview
      },
      ...seen
    };
  }
  function unseenRollback(id, region) {
    return rollbackOf(id, region, {
      deployment: void 0,
      instances: [],
      instancesSeen: "some"
    });
  }
  function rollsBack({status: status, error: error, rollsBackAfter: rollsBackAfter}) {
    if (status === "Failed") return rollsBackAfter.includes("DEPLOYMENT_FAILURE");
    const reason = error?.code === "ALARM_ACTIVE" ? "DEPLOYMENT_STOP_ON_ALARM" : "DEPLOYMENT_STOP_ON_REQUEST";
    return status === "Stopped" && rollsBackAfter.includes(reason);
  }
  var stop = __webpack_require__(69748);
  // src/deploy/watch/follow.ts
  async function follow(following) {
    const {deploymentId: deploymentId, request: request, clock: clock, report: report, deadline: deadline} = following;
    const since = clock.now();
    const fleet = (0, watch_fleet.B)(report);
    const observed = ({deployment: deployment, instancesSeen: instancesSeen}) => ({
      deploymentId: deploymentId,
      since: since,
      instances: fleet.list(),
      instancesSeen: instancesSeen,
      ...deployment && {
        deployment: deployment
      }
    });
    const watched = await (0, watch.w)({
      ...following,
      fleet: fleet
    });
    if (watched.end === "final") return settle(following, watched.deployment, observed(watched));
    const {end: end, deployment: deployment} = watched;
    if (end !== "interrupted") return {
      status: "Created",
      end: "lost",
      problems: [ end ],
      ...observed(watched)
    };
    const by = deadline.by() ?? "cancelled";
    if (by === "timeout" && deployment !== void 0 && isDoneButWaiting(deployment, fleet)) {
      const warning = stillWaiting(deployment, clock.now());
      return {
        status: "Created",
        end: "left",
        warnings: [ warning ],
        ...observed(watched)
      };
    }
    if (request.whenInterrupted === "leave") return {
      status: statusOfWhatRuns(by),
      end: "left",
      interrupted: by,
      ...observed(watched)
    };
    const stopped = await (0, stop.d)({
      ...following,
      fleet: fleet,
      share: deadline.share("stop")
    });
    const last = {
      ...stopped,
      deployment: stopped.deployment ?? deployment
    };
    return afterStop({
      by: by,
      region: request.region,
      result: stopped.result,
      observed: observed(last)
    });
  }
  async function settle(job, deployment, observed) {
    const {status: status} = deployment;
    if (status === "Succeeded") return {
      status: status,
      end: "seen",
      ...observed
    };
    const {region: region} = job.request;
    const rollback = await followRollback({
      ...job,
      region: region,
      ended: deployment
    });
    const context = await findFailureContext({
      deployment: deployment,
      instances: observed.instances,
      history: (0, group_history.j)({
        ...job,
        name: job.request
      })
    });
    return {
      status: status,
      end: "seen",
      ...observed,
      ...context,
      ...rollback && {
        rollback: rollback
      }
    };
  }
  function isDoneButWaiting({overview: overview = {}}, fleet) {
    const instances = fleet.list();
    const replaced = instances.filter(({label: label}) => label !== "Blue");
    const counted = Object.values(overview).reduce((sum, count) => sum + count, 0);
    return replaced.length > 0 && instances.length >= counted && replaced.every(({status: status}) => status === "Succeeded");
  }
  function stillWaiting(deployment, now) {
    return new problem.AF({
      code: "deployment/still-waiting",
      what: `Every new instance of ${deployment.id} has succeeded, but the deployment has not ended yet`,
      why: `CodeDeploy waits ${(0, pending_wait.N)(deployment, now)}`,
      fix: "It was left running. Increase `timeout` to see its end, or shorten the waits in the blue/green settings of the deployment group.",
      at: {
        kind: "input",
        name: "timeout"
      }
    });
  }
  function afterStop(options) {
    const {by: by, region: region, result: result, observed: observed} = options;
    const {status: status, rollbackId: id} = observed.deployment ?? {};
    const stopped = {
      status: (0, outcome.XZ)(by),
      interrupted: by,
      end: "seen"
    };
    const running = {
      status: statusOfWhatRuns(by),
      interrupted: by
    };
    if ((0, lifecycle.sv)(status)) {
      const isOurStop = status === "Stopped" && result !== "ended-before";
      const rollback = id === void 0 ? {} : {
        rollback: unseenRollback(id, region)
      };
      return {
        ...isOurStop ? stopped : {
          status: status,
          end: "seen"
        },
        ...observed,
        ...rollback
      };
    }
    if (result === "accepted") return {
      ...stopped,
      ...observed
    };
    if (result === "ended-before") return {
      ...running,
      end: "unread",
      ...observed
    };
    return {
      ...running,
      end: "lost",
      problems: [ result ],
      ...observed
    };
  }
  function statusOfWhatRuns(by) {
    return by === "timeout" ? "TimedOut" : "Created";
  }
}),
// src/action/clean-up-step.ts
31197: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    cleanUpStep: () => cleanUpStep
  });
  var core = __webpack_require__(6805);
  var github = __webpack_require__(90740);
  var summary = __webpack_require__(45949);
  var lifecycle = __webpack_require__(88771);
  var denied_calls = __webpack_require__(29453);
  var aws_retry = __webpack_require__(92498);
  var group_history = __webpack_require__(56113);
  var lost_response = __webpack_require__(56913);
  var deploy_outcome = __webpack_require__(5970);
  var deadline = __webpack_require__(84456);
  var watch_fleet = __webpack_require__(27114);
  var follow = __webpack_require__(18642);
  var stop = __webpack_require__(69748);
  // src/deploy/watch/cleanup.ts
  const PATIENCE = 3e4;
  const LOOKS_FOR_IT = 2e4;
  const BETWEEN_LOOKS = 2e3;
  async function cleanUp(options) {
    const {request: request, codedeploy: codedeploy, clock: clock, report: report, since: since} = options;
    const share = (0, deadline.Ip)(PATIENCE, clock);
    const retry = (0, aws_retry.X)({
      clock: clock,
      report: report,
      signal: share.signal,
      hurried: true
    });
    const deniedCalls = (0, denied_calls.N)(report);
    const history = (0, group_history.j)({
      name: request,
      codedeploy: codedeploy,
      retry: retry,
      deniedCalls: deniedCalls
    });
    try {
      const deploymentId = options.deploymentId ?? await find();
      if (deploymentId === void 0) return;
      const before = await history.deployment(deploymentId);
      if ((0, lifecycle.sv)(before?.status)) return;
      const fleet = (0, watch_fleet.B)(() => {});
      const stopped = await (0, stop.d)({
        ...options,
        deniedCalls: deniedCalls,
        deploymentId: deploymentId,
        fleet: fleet,
        share: share
      });
      const deployment = stopped.deployment ?? before;
      const observed = {
        deploymentId: deploymentId,
        since: since,
        instances: fleet.list(),
        instancesSeen: stopped.instancesSeen,
        ...deployment && {
          deployment: deployment
        }
      };
      const outcome = await (0, deploy_outcome.Ep)({
        request: request,
        commit: deployment?.commit ?? "",
        tracked: (0, follow.$)({
          by: "cancelled",
          region: request.region,
          result: stopped.result,
          observed: observed
        }),
        scripts: void 0,
        now: clock.now()
      });
      report({
        kind: "ended",
        outcome: outcome
      });
      return outcome;
    } catch (failure) {
      throw failure instanceof deadline.j$ ? (0, lost_response.b6)("CodeDeploy could not be reached.") : failure;
    } finally {
      share.end();
    }
    async function find() {
      const began = clock.now();
      for (;;) {
        const found = await (0, lost_response.D9)({
          key: request.key,
          history: history,
          since: since
        });
        if (found !== void 0 || clock.now() - began >= LOOKS_FOR_IT) return found;
        await clock.sleep(BETWEEN_LOOKS, share.signal);
      }
    }
  }
  var connect = __webpack_require__(26984);
  var inputs = __webpack_require__(27480);
  var action_job = __webpack_require__(67712);
  var action_network = __webpack_require__(27673);
  var runner_log = __webpack_require__(30164);
  var step_files = __webpack_require__(23231);
  // src/action/clean-up-step.ts
  async function cleanUpStep(options) {
    const {env: env, clock: clock, nonce: nonce, deploymentId: deploymentId, since: since} = options;
    const job = (0, action_job.c)(github._, env);
    const request = (0, inputs.readInputs)({
      raw: (0, inputs.me)(Object.keys(env)),
      job: job,
      nonce: nonce
    });
    if (request.remove || request.whenInterrupted === "leave") return;
    const network = await (0, action_network.X)({
      request: request,
      env: env,
      clock: clock
    });
    const outcome = await cleanUp({
      request: request,
      deploymentId: deploymentId,
      since: since,
      codedeploy: (0, connect.connect)({
        request: request,
        job: job,
        network: network,
        mask: core.Pq
      }).codedeploy,
      clock: clock,
      report: (0, runner_log.H)({
        annotations: request.annotations,
        clock: clock
      })
    });
    if (outcome !== void 0) await (0, step_files.Y)(env).summary((0, summary.summaryOf)(outcome));
  }
}),
// node_modules/@actions/core/lib/summary.js
43327: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    z: () => summary
  });
  var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
  var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
  var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P ? value : new P(function(resolve) {
        resolve(value);
      });
    }
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator["throw"](value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  const {access: access, appendFile: appendFile, writeFile: writeFile} = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
  const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
  class Summary {
    constructor() {
      this._buffer = "";
    }
    filePath() {
      return __awaiter(this, void 0, void 0, function*() {
        if (this._filePath) return this._filePath;
        const pathFromEnv = process.env[SUMMARY_ENV_VAR];
        if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
        try {
          yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        } catch (_a) {
          throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
        }
        this._filePath = pathFromEnv;
        return this._filePath;
      });
    }
    wrap(tag, content, attrs = {}) {
      const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
      if (!content) return `<${tag}${htmlAttrs}>`;
      return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    write(options) {
      return __awaiter(this, void 0, void 0, function*() {
        const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
        const filePath = yield this.filePath();
        const writeFunc = overwrite ? writeFile : appendFile;
        yield writeFunc(filePath, this._buffer, {
          encoding: "utf8"
        });
        return this.emptyBuffer();
      });
    }
    clear() {
      return __awaiter(this, void 0, void 0, function*() {
        return this.emptyBuffer().write({
          overwrite: true
        });
      });
    }
    stringify() {
      return this._buffer;
    }
    isEmptyBuffer() {
      return this._buffer.length === 0;
    }
    emptyBuffer() {
      this._buffer = "";
      return this;
    }
    addRaw(text, addEOL = false) {
      this._buffer += text;
      return addEOL ? this.addEOL() : this;
    }
    addEOL() {
      return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    addCodeBlock(code, lang) {
      const attrs = Object.assign({}, lang && {
        lang: lang
      });
      const element = this.wrap("pre", this.wrap("code", code), attrs);
      return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
      const tag = ordered ? "ol" : "ul";
      const listItems = items.map(item => this.wrap("li", item)).join("");
      const element = this.wrap(tag, listItems);
      return this.addRaw(element).addEOL();
    }
    addTable(rows) {
      const tableBody = rows.map(row => {
        const cells = row.map(cell => {
          if (typeof cell === "string") return this.wrap("td", cell);
          const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
          const tag = header ? "th" : "td";
          const attrs = Object.assign(Object.assign({}, colspan && {
            colspan: colspan
          }), rowspan && {
            rowspan: rowspan
          });
          return this.wrap(tag, data, attrs);
        }).join("");
        return this.wrap("tr", cells);
      }).join("");
      const element = this.wrap("table", tableBody);
      return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
      const element = this.wrap("details", this.wrap("summary", label) + content);
      return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
      const {width: width, height: height} = options || {};
      const attrs = Object.assign(Object.assign({}, width && {
        width: width
      }), height && {
        height: height
      });
      const element = this.wrap("img", null, Object.assign({
        src: src,
        alt: alt
      }, attrs));
      return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
      const tag = `h${level}`;
      const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
      const element = this.wrap(allowedTag, text);
      return this.addRaw(element).addEOL();
    }
    addSeparator() {
      const element = this.wrap("hr", null);
      return this.addRaw(element).addEOL();
    }
    addBreak() {
      const element = this.wrap("br", null);
      return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
      const attrs = Object.assign({}, cite && {
        cite: cite
      });
      const element = this.wrap("blockquote", text, attrs);
      return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
      const element = this.wrap("a", text, {
        href: href
      });
      return this.addRaw(element).addEOL();
    }
  }
  const _summary = new Summary;
  const summary = _summary;
}),
// src/deploy/create/lost-response.ts
56913: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Bt: () => UnknownOutcome,
    D9: () => findOwnDeployment,
    b6: () => unknownOutcome,
    i: () => findLost
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _aws_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92498);
  var _watch_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84456);
  var _description_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96449);
  var _group_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56113);
  const LOOKS = 2;
  const BETWEEN_LATE_LOOKS = 1e3;
  async function findLost(loss) {
    const {request: request, retry: retry, since: since, failure: failure} = loss;
    const history = (0, _group_history_js__WEBPACK_IMPORTED_MODULE_3__.j)({
      ...loss,
      name: request
    });
    try {
      for (let look = 1; look <= LOOKS; look++) {
        await retry.backOff(failure);
        const found = await findOwnDeployment({
          key: request.key,
          history: history,
          since: since
        });
        if (found !== void 0) return found;
      }
      return;
    } catch (error) {
      if (!(error instanceof _watch_deadline_js__WEBPACK_IMPORTED_MODULE_2__.j$)) throw error;
      return findLate(loss);
    }
  }
  async function findLate(loss) {
    const {request: request, clock: clock, since: since, deadline: deadline} = loss;
    const {signal: signal, end: end} = deadline.share("find");
    const retry = (0, _aws_retry_js__WEBPACK_IMPORTED_MODULE_1__.X)({
      clock: clock,
      report: () => {},
      signal: signal,
      hurried: true
    });
    const history = (0, _group_history_js__WEBPACK_IMPORTED_MODULE_3__.j)({
      ...loss,
      name: request,
      retry: retry
    });
    let looked = false;
    try {
      while (!signal.aborted) {
        const found = await findOwnDeployment({
          key: request.key,
          history: history,
          since: since
        });
        if (found !== void 0) return found;
        looked = true;
        await clock.sleep(BETWEEN_LATE_LOOKS, signal);
      }
    } catch (error) {
      if (!(error instanceof _watch_deadline_js__WEBPACK_IMPORTED_MODULE_2__.j$)) throw error;
    } finally {
      end();
    }
    if (looked && loss.failure.kind === "lost") throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_2__.j$;
    throw unknownOutcome("The job had to end before this could be checked.");
  }
  class UnknownOutcome extends _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF {
    name="UnknownOutcome";
  }
  const CLOCK_SKEW = 15 * 6e4;
  async function findOwnDeployment({key: key, history: history, since: since}) {
    const group = await history.group();
    const listed = await history.list({
      since: since - CLOCK_SKEW
    });
    const ids = new Set([ group?.lastAttempted, ...listed ?? [] ].filter(id => id !== void 0));
    let isHidden = group === void 0 && listed === void 0;
    for (const id of ids) {
      const deployment = await history.deployment(id);
      if (deployment !== void 0 && (0, _description_js__WEBPACK_IMPORTED_MODULE_4__.MU)(deployment.description, key)) return id;
      const {createdAt: createdAt = since} = deployment ?? {};
      isHidden ||= deployment === void 0 || listed === void 0 && createdAt >= since - CLOCK_SKEW;
    }
    if (isHidden) throw unknownOutcome("A second attempt could create a second deployment.");
    return;
  }
  function unknownOutcome(why) {
    return new UnknownOutcome({
      code: "deployment/answer-lost",
      what: "CodeDeploy did not respond, and it is not known whether it created the deployment",
      why: why,
      fix: 'Look for it in the CodeDeploy console. Allow the role "codedeploy:GetDeploymentGroup", "codedeploy:ListDeployments" and "codedeploy:GetDeployment".',
      at: {
        kind: "operation",
        operation: "CreateDeployment"
      }
    });
  }
}),
// node_modules/@actions/github/lib/github.js
90740: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    _: () => context
  });
  var external_fs_ = __webpack_require__(79896);
  var external_os_ = __webpack_require__(70857);
  // node_modules/@actions/github/lib/context.js
  class Context {
    constructor() {
      var _a, _b, _c;
      this.payload = {};
      if (process.env.GITHUB_EVENT_PATH) if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
      external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, {
        encoding: "utf8"
      })); else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
      }
      this.eventName = process.env.GITHUB_EVENT_NAME;
      this.sha = process.env.GITHUB_SHA;
      this.ref = process.env.GITHUB_REF;
      this.workflow = process.env.GITHUB_WORKFLOW;
      this.action = process.env.GITHUB_ACTION;
      this.actor = process.env.GITHUB_ACTOR;
      this.job = process.env.GITHUB_JOB;
      this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
      this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
      this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
      this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
      this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
      this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
      const payload = this.payload;
      return Object.assign(Object.assign({}, this.repo), {
        number: (payload.issue || payload.pull_request || payload).number
      });
    }
    get repo() {
      if (process.env.GITHUB_REPOSITORY) {
        const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
        return {
          owner: owner,
          repo: repo
        };
      }
      if (this.payload.repository) return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
      throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
  }
  // node_modules/@actions/github/lib/github.js
  const context = new Context;
}),
// src/deploy/report/event-stats.ts
3707: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    AM: () => scriptsOfEvent,
    Bx: () => statsOfEvent,
    O9: () => eventStats,
    WN: () => countsText,
    uY: () => mayHaveScripts
  });
  var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88771);
  var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31052);
  const WORST_FIRST = [ "Failed", "InProgress", "Unknown", "Pending", "Succeeded", "Skipped" ];
  function eventStats(instances) {
    const states = new Map;
    for (const state of instances.flatMap(instance => instance.events)) {
      const known = states.get(state.event);
      if (known === void 0) states.set(state.event, [ state ]); else known.push(state);
    }
    const lifecycle = (0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.o0)(instances);
    return [ ...states ].sort(([one], [other]) => (0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.P$)(one, lifecycle) - (0, 
    _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.P$)(other, lifecycle)).map(([event, list]) => statsOfEvent(event, list));
  }
  function statsOfEvent(event, states) {
    const count = status => states.filter(state => state.status === status).length;
    const succeeded = count("Succeeded");
    const failed = count("Failed");
    const skipped = count("Skipped");
    const worst = worstOf(states.map(state => state.status));
    return {
      event: event,
      status: worst === "Pending" && succeeded > 0 ? "InProgress" : worst,
      startedAt: extreme(Math.min, states.map(state => state.startedAt)),
      endedAt: extreme(Math.max, states.map(state => state.endedAt)),
      longest: extreme(Math.max, states.map(_time_js__WEBPACK_IMPORTED_MODULE_1__.ee)),
      succeeded: succeeded,
      failed: failed,
      skipped: skipped,
      open: states.length - succeeded - failed - skipped
    };
  }
  function countsText({succeeded: succeeded, failed: failed, skipped: skipped, open: open}) {
    return Object.entries({
      succeeded: succeeded,
      failed: failed,
      skipped: skipped,
      unfinished: open
    }).flatMap(([what, number]) => number === 0 ? [] : [ `${number} ${what}` ]);
  }
  function worstOf(statuses) {
    const rank = status => {
      const index = WORST_FIRST.indexOf(status);
      return index < 0 ? WORST_FIRST.indexOf("Unknown") : index;
    };
    return statuses.reduce((worst, status) => rank(status) < rank(worst) ? status : worst, "Skipped");
  }
  function extreme(pick, values) {
    return values.reduce((found, value) => value === void 0 ? found : found === void 0 ? value : pick(found, value), void 0);
  }
  function scriptsOfEvent(event, scripts) {
    return isOfThisCommit(event) ? scripts?.[event] ?? [] : [];
  }
  function mayHaveScripts(event, scripts) {
    if (_appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.O8.some(name => name === event)) return false;
    return scripts === void 0 || !isOfThisCommit(event) || scriptsOfEvent(event, scripts).length > 0;
  }
  function isOfThisCommit(event) {
    return !_appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.Cg.some(name => name === event);
  }
}),
// src/action/network.ts
27673: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    X: () => openNetwork
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
  var _actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6805);
  var _core_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95688);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19341);
  var _core_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50110);
  async function openNetwork(options) {
    const {request: request, env: env, clock: clock} = options;
    const proxy = (0, _core_proxy_js__WEBPACK_IMPORTED_MODULE_4__.nM)({
      proxy: request.httpProxy,
      exceptions: request.noProxy
    }, env);
    if (proxy !== void 0) (0, _core_proxy_js__WEBPACK_IMPORTED_MODULE_4__.Wm)(proxy).forEach(_actions_core__WEBPACK_IMPORTED_MODULE_5__.Pq);
    const ca = readAuthorities(env);
    if (proxy === void 0 && ca === void 0) return {
      http: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.bI)({
        clock: clock
      }),
      agent: void 0
    };
    const {createHttpAgent: createHttpAgent} = await __webpack_require__.e(1090).then(__webpack_require__.bind(__webpack_require__, 21090));
    const agent = createHttpAgent({
      proxy: proxy,
      ca: ca
    });
    return {
      http: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.bI)({
        clock: clock,
        agent: agent
      }),
      agent: agent
    };
  }
  function readAuthorities(env) {
    const bundle = env["AWS_CA_BUNDLE"];
    if (!bundle) return;
    const files = [ [ "AWS_CA_BUNDLE", bundle ], [ "NODE_EXTRA_CA_CERTS", env["NODE_EXTRA_CA_CERTS"] ] ];
    return [ ...node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates, ...files.flatMap(([variable, path]) => path ? [ readPem(variable, path) ] : []) ];
  }
  function readPem(variable, path) {
    try {
      return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    } catch (cause) {
      throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF({
        code: "inputs/ca-bundle",
        what: `Cannot read the certificates of ${variable}, ${path}`,
        fix: `Set ${variable} to a PEM file on the runner, or unset it.`,
        cause: cause
      });
    }
  }
}),
// src/deploy/report/time.ts
31052: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Hd: () => secondsText,
    S5: () => durationText,
    Yi: () => clockText,
    ee: () => spanOf,
    mN: () => INSTANT
  });
  function clockText(milliseconds) {
    return new Date(milliseconds).toISOString().slice(11, 19);
  }
  function durationText(milliseconds) {
    const seconds = Math.max(0, milliseconds) / 1e3;
    return seconds < 9.95 ? `${seconds.toFixed(1)} s` : secondsText(Math.round(seconds));
  }
  function secondsText(seconds) {
    if (seconds < 60) return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60) return `${minutes} min ${pad(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
  }
  function pad(number) {
    return String(number).padStart(2, "0");
  }
  const INSTANT = 50;
  function spanOf({startedAt: startedAt, endedAt: endedAt}) {
    return startedAt === void 0 || endedAt === void 0 ? void 0 : Math.max(0, endedAt - startedAt);
  }
}),
// src/deploy/report/log.ts
45025: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    h: () => createLog
  });
  var lifecycle = __webpack_require__(88771);
  var safe_text = __webpack_require__(7253);
  var core_style = __webpack_require__(37419);
  var event_stats = __webpack_require__(3707);
  // src/deploy/report/event-log.ts
  function createInstanceLog(writeState, startsAtOnce) {
    const running = new Map;
    return {
      add(progress) {
        const {instance: instance, state: state} = progress;
        const key = JSON.stringify([ instance, state.event ]);
        running.delete(key);
        if (state.status === "InProgress" && !startsAtOnce) running.set(key, {
          progress: progress,
          looks: 0
        }); else if (state.status !== "Pending") writeState(instance, state);
      },
      look() {
        for (const event of running.values()) {
          event.looks += 1;
          if (event.looks === 2) writeState(event.progress.instance, event.progress.state);
        }
      }
    };
  }
  const COUNT_PAUSE = 1e4;
  function createFleetLog(write, writeState, clock) {
    const events = new Map;
    let size = 0;
    let countedAt = clock.now();
    const eventOf = name => {
      const known = events.get(name) ?? {
        states: new Map,
        done: 0,
        written: void 0,
        isOver: false
      };
      events.set(name, known);
      return known;
    };
    const writeEnd = stats => {
      const {event: event, status: status, endedAt: endedAt, longest: longest} = stats;
      eventOf(event).isOver = true;
      const at = endedAt ?? clock.now();
      write({
        at: at,
        subject: `${size} instances`,
        event: event,
        status: status,
        took: longest,
        remark: (0, event_stats.WN)(stats).join(", ")
      });
    };
    return {
      add({instance: instance, state: state, fleet: fleet}) {
        size = fleet;
        const event = eventOf(state.event);
        event.states.set(instance, state);
        if (state.status === "Failed") writeState(instance, state);
        if (!(0, lifecycle.l2)(state.status)) return;
        event.done += 1;
        if (event.done >= fleet && !event.isOver) writeEnd((0, event_stats.Bx)(state.event, [ ...event.states.values() ]));
      },
      look() {
        const now = clock.now();
        if (now - countedAt < COUNT_PAUSE) return;
        countedAt = now;
        for (const [name, event] of events) {
          const isRunning = event.states.size > event.done;
          if (!isRunning || event.isOver || event.written === event.done) continue;
          event.written = event.done;
          const remark = `${event.done} of ${size} done`;
          const subject = `${size} instances`;
          write({
            at: now,
            subject: subject,
            event: name,
            status: "InProgress",
            took: void 0,
            remark: remark
          });
        }
      },
      end(instances) {
        if (size === 0) return;
        size = instances.length;
        for (const stats of (0, event_stats.O9)(instances)) if (!eventOf(stats.event).isOver && stats.startedAt !== void 0) writeEnd(stats);
      }
    };
  }
  var report_time = __webpack_require__(31052);
  // src/deploy/report/log-line.ts
  const EVENT_WIDTH = Math.max(...lifecycle.qY.map(event => event.length));
  const STATUS_WIDTH = "InProgress".length;
  const TOOK_WIDTH = "59 min 59 s".length;
  const SUBJECT_LIMIT = 40;
  const SOME_INSTANCE = "i-0123456789abcdef0";
  const SEPARATOR = "  ";
  const OTHER_WIDTHS = "18:02:41".length + EVENT_WIDTH + STATUS_WIDTH + TOOK_WIDTH + 4 * SEPARATOR.length;
  const LEAST_WIDTH = "\u2026def0".length;
  function subjectWidth(subject, columns) {
    const {length: length} = cellOf(subject);
    return columns === void 0 ? length : Math.min(length, columns - OTHER_WIDTHS);
  }
  function formatLogLine({at: at, subject: subject, event: event, status: status, took: took, remark: remark}, width, style) {
    const ends = took !== void 0 || remark !== void 0;
    const state = cellOf(status);
    const duration = took === void 0 ? (0, safe_text.qj)(0) : (0, safe_text.g$)((0, 
    report_time.S5)(took));
    return (0, safe_text.p3)([ style.faint((0, safe_text.g$)((0, report_time.Yi)(at))), ...width < LEAST_WIDTH ? [] : [ padded(endOf(cellOf(subject), width), width) ], padded(cellOf(event), EVENT_WIDTH), (0, 
    core_style.Vj)(status, style)(ends ? padded(state, STATUS_WIDTH) : state), ...ends ? [ (0, 
    safe_text.p3)([ (0, safe_text.qj)(TOOK_WIDTH - duration.length), duration ]) ] : [], ...remark === void 0 ? [] : [ (0, 
    safe_text.g$)(remark) ] ], SEPARATOR);
  }
  function cellOf(text) {
    return (0, safe_text.$Q)((0, safe_text.g$)(text), SUBJECT_LIMIT);
  }
  function endOf(line, width) {
    return line.length <= width ? line : (0, safe_text.g$)(`\u2026${line.slice(1 - width)}`);
  }
  function padded(line, width) {
    return (0, safe_text.p3)([ line, (0, safe_text.qj)(width - line.length) ]);
  }
  // src/deploy/report/log.ts
  const FLEET = 20;
  const TAILS = 10;
  function createLog(sink, clock) {
    const {style: style, columns: columns} = sink;
    const tails = new Set;
    let width = subjectWidth(SOME_INSTANCE, columns);
    const write = line => {
      width = Math.max(width, subjectWidth(line.subject, columns));
      sink.line(formatLogLine(line, width, style));
    };
    const writeState = (instance, state) => {
      const {event: event, status: status, startedAt: startedAt, endedAt: endedAt, diagnostics: diagnostics} = state;
      const took = (0, lifecycle.l2)(status) ? (0, report_time.ee)(state) : void 0;
      write({
        at: endedAt ?? startedAt ?? clock.now(),
        subject: instance,
        event: event,
        status: status,
        took: took
      });
      if (status === "Failed" && diagnostics !== void 0) foldTail(instance, event, diagnostics);
    };
    const foldTail = (instance, event, diagnostics) => {
      const {errorCode: errorCode, scriptName: scriptName, message: message, logTail: logTail} = diagnostics;
      const sort = JSON.stringify([ event, errorCode, scriptName ]);
      if (tails.has(sort) || tails.size === TAILS) return;
      tails.add(sort);
      const title = (0, safe_text.g$)(`Log of ${scriptName === "" ? event : scriptName} on ${instance}`);
      sink.fold(title, (0, safe_text.X$)(`${errorCode}: ${message}\n${logTail}`));
    };
    const single = createInstanceLog(writeState, sink.startsAtOnce);
    const fleet = createFleetLog(write, writeState, clock);
    return progress => {
      switch (progress.kind) {
       case "started":
        return sink.line(style.strong(startText(progress)));

       case "created":
        return sink.line((0, safe_text.g$)(`Created ${progress.deploymentId}${progress.url && `: ${progress.url}`}`));

       case "event":
        return (progress.fleet > FLEET ? fleet : single).add(progress);

       case "looked":
        single.look();
        return fleet.look();

       case "notice":
        return sink.line(safe_text.om`${style.faint((0, safe_text.g$)((0, report_time.Yi)(clock.now())))}  ${(0, 
        safe_text.g$)(progress.text)}`);

       case "warning":
        return sink.warn(progress.problem);

       case "debug":
        return sink.debug((0, safe_text.X$)(progress.text));

       case "ended":
        fleet.end(progress.outcome.instances);
        sink.conclude(progress.outcome);
        return sink.line(endText(progress.outcome, clock.now(), style));

       default:
        return progress;
      }
    };
  }
  function startText(start) {
    const {purpose: purpose, repository: repository, commit: commit, bundle: bundle, application: application, deploymentGroup: deploymentGroup} = start;
    const revision = bundle ?? `${repository} at ${commit}`;
    const group = `${application}, ${deploymentGroup}`;
    switch (purpose) {
     case "deploy":
      return (0, safe_text.g$)(`Deploying ${revision} to ${group}`);

     case "rehearsal":
      return (0, safe_text.g$)(`Rehearsal: deploying ${revision} to ${group}`);

     case "check":
      return (0, safe_text.g$)(`Checking ${revision}`);

     case "restart":
      return (0, safe_text.g$)(`Restarting the installed revision on ${group}`);

     case "removal":
      return (0, safe_text.g$)(`Removing the deployment group ${deploymentGroup} of ${application}`);

     default:
      return purpose;
    }
  }
  function endText({status: status, duration: duration, stateLine: stateLine}, now, style) {
    const isUntimed = status === "Skipped" || status === "Created" || status === "Checked";
    const took = isUntimed ? safe_text.om`` : safe_text.om` after ${(0, safe_text.g$)((0, 
    report_time.Hd)(duration))}`;
    const time = style.faint((0, safe_text.g$)((0, report_time.Yi)(now)));
    return safe_text.om`${time}  ${(0, core_style.Vj)(status, style)((0, safe_text.g$)(status))}${took}. ${(0, 
    safe_text.g$)(stateLine)}`;
  }
}),
// src/deploy/create/when-busy.ts
77753: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    gv: () => findActive,
    uI: () => waitWhileBusy,
    ud: () => sleepBetweenPolls,
    yb: () => waitUntilIdle
  });
  var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88771);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19341);
  var _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51569);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89875);
  var _watch_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84456);
  var _description_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96449);
  const REFUSALS = 3;
  async function waitWhileBusy(options) {
    const {request: request, commit: commit, history: history} = options;
    let other = await findActive(history);
    if (other === void 0) {
      if (request.whenBusy !== "wait" && options.refusals > REFUSALS) throw busy(request, void 0);
      await sleepBetweenPolls(options, options.since);
    }
    for (;other !== void 0; other = await findActive(history)) {
      if ((0, _description_js__WEBPACK_IMPORTED_MODULE_5__.tC)(other.description, request.key) && (other.commit ?? commit) === commit) return {
        kind: "ours",
        deployment: other
      };
      await outlastOther(options, other);
    }
    return {
      kind: "free"
    };
  }
  async function waitUntilIdle(options) {
    const {history: history} = options;
    for (let other = await findActive(history); other; other = await findActive(history)) await outlastOther(options, other);
  }
  async function outlastOther(options, other) {
    try {
      await makeWay(options, other);
      await outlast(options, other);
    } catch (failure) {
      throw failure instanceof _watch_deadline_js__WEBPACK_IMPORTED_MODULE_4__.j$ ? new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_4__.j$(other) : failure;
    }
  }
  async function makeWay(options, other) {
    const {request: request, report: report} = options;
    const active = `${introduce(other)} is active in the group`;
    switch (request.whenBusy) {
     case "fail":
      throw busy(request, other);

     case "stop":
      {
        const reason = whyNotStopped(other);
        if (reason === void 0) {
          report({
            kind: "notice",
            text: `${active}. Stopping it.`
          });
          return stopOther(options, other);
        }
        const text = `${active}. Waiting for it to end. It is not stopped, because ${reason}.`;
        return report({
          kind: "notice",
          text: text
        });
      }

     case "wait":
      return report({
        kind: "notice",
        text: `${active}. Waiting for it to end.`
      });

     default:
    }
  }
  function whyNotStopped({creator: creator}) {
    switch (creator) {
     case "user":
      return;

     case "codeDeployRollback":
     case "CloudFormationRollback":
      return "stopping a rollback leaves the instances half updated";

     case "autoscaling":
     case "autoscalingTermination":
      return "Auto Scaling would terminate the instance";

     default:
      return `it was created by ${creator === "" ? "an unknown user" : creator}, not by a user`;
    }
  }
  async function findActive(history) {
    const last = (await history.group())?.lastAttempted;
    const attempted = last === void 0 ? void 0 : await history.deployment(last);
    if (attempted !== void 0 && !(0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.sv)(attempted.status)) return attempted;
    for (const id of await history.list({
      active: true
    }) ?? []) {
      const listed = await history.deployment(id);
      if (listed !== void 0 && !(0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.sv)(listed.status)) return listed;
    }
    return;
  }
  async function stopOther({codedeploy: codedeploy, retry: retry}, other) {
    try {
      await retry.call(signal => codedeploy.stopDeployment(other.id, signal));
    } catch (failure) {
      if (!(0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_2__.N6)(failure, "completed")) throw failure;
    }
  }
  async function outlast(options, other) {
    const {request: request, history: history, clock: clock, report: report, pace: pace} = options;
    const since = clock.now();
    let current = other;
    while (current !== void 0 && !(0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.sv)(current.status)) {
      await sleepBetweenPolls(options, since);
      current = await history.deployment(other.id);
      report({
        kind: "debug",
        text: `${other.id}: ${current?.status}`
      });
    }
    const text = current === void 0 ? `${other.id} can no longer be read.` : `${other.id} has ended (${current.status}).`;
    report({
      kind: "notice",
      text: text
    });
    await pause(options, jitter(request.key.nonce) * pace("deployment", 0));
  }
  async function sleepBetweenPolls(options, since) {
    const {clock: clock, pace: pace, retry: retry} = options;
    await pause(options, pace("deployment", clock.now() - since) * retry.pollFactor());
  }
  async function pause({clock: clock, signal: signal}, milliseconds) {
    await clock.sleep(milliseconds, signal);
    if (signal.aborted) throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_4__.j$;
  }
  function jitter(text) {
    let hash = 2166136261;
    for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
    return hash / 2 ** 32;
  }
  function introduce({id: id, creator: creator, commit: commit}) {
    const origin = creator === "codeDeployRollback" ? " (a rollback)" : creator === "autoscaling" ? " (created by Auto Scaling)" : "";
    return `${id}${commit === void 0 ? "" : ` of ${commit}`}${origin}`;
  }
  function busy({deploymentGroup: deploymentGroup, region: region, whenBusy: whenBusy}, other) {
    const blind = other === void 0 && whenBusy === "stop";
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
      code: "deployment/busy",
      what: `Another deployment is active in "${deploymentGroup}"${blind ? ", but which one could not be read" : ""}`,
      why: other === void 0 ? "CodeDeploy runs one deployment at a time in a group." : `${introduce(other)}: ${(0, 
      _deployment_js__WEBPACK_IMPORTED_MODULE_3__.B)(region, other.id)}`,
      fix: blind ? 'Allow "codedeploy:GetDeploymentGroup" and "codedeploy:ListDeployments" in the role\'s IAM policy, or set "when-busy" to "wait".' : 'Run the job again when it has ended, or set "when-busy" to "wait" or "stop".',
      at: {
        kind: "input",
        name: "when-busy",
        value: whenBusy
      }
    });
  }
}),
// src/deploy/github/octokit.ts
35110: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    u: () => createGithub
  });
  var core_http = __webpack_require__(95688);
  var json = __webpack_require__(28314);
  var promises_ = __webpack_require__(46466);
  var external_node_zlib_ = __webpack_require__(38522);
  var problem = __webpack_require__(19341);
  var revision = __webpack_require__(83189);
  var tar_revision = __webpack_require__(39527);
  // src/deploy/github/archive.ts
  const ARCHIVE_LIMIT = 64 * 1024 * 1024;
  async function readArchive(gzipped) {
    try {
      return await (0, promises_.pipeline)(gzipped, bytes => (0, tar_revision.T)(ARCHIVE_LIMIT, bytes), (0, 
      external_node_zlib_.createGunzip)(), bytes => (0, tar_revision.D)(bytes));
    } catch (error) {
      return error instanceof problem.AF ? (0, revision.l5)(error) : void 0;
    }
  }
  // src/deploy/github/octokit.ts
  const TIMEOUT = 1e4;
  function createGithub(options) {
    let loading;
    const send = async (path, signal, {parsed: parsed = true} = {}) => {
      loading ??= loadOctokit(options);
      const request = await loading;
      const parameters = {
        parseSuccessResponseBody: parsed,
        ...signal && {
          signal: signal
        }
      };
      return (await request(`GET /repos/${path}`, {
        request: parameters
      })).data;
    };
    async function get(path, signal) {
      try {
        return {
          kind: "ok",
          body: await send(path, signal)
        };
      } catch (error) {
        return replyOf(error);
      }
    }
    async function isReadable(repository, signal) {
      return (await get(repository, signal)).kind === "ok";
    }
    return {
      async findCommit(repository, ref, signal) {
        const reply = await get(`${repository}/commits/${encode(ref)}`, signal);
        switch (reply.kind) {
         case "ok":
          {
            const sha = (0, json.$)(reply.body, "sha");
            if (sha !== void 0 && /^[0-9a-f]{40}$/.test(sha)) return {
              kind: "found",
              sha: sha
            };
            return {
              kind: "unreadable",
              why: "the response contains no commit",
              passing: false
            };
          }

         case "refused":
          {
            const {status: status, message: message, retryAfter: retryAfter} = reply;
            if (status === 422 || status === 409) return {
              kind: "unknown"
            };
            if (status === 404 && await isReadable(repository, signal)) return {
              kind: "unknown"
            };
            const why = message === "" ? `HTTP ${status}` : `HTTP ${status}, "${message}"`;
            if (retryAfter !== void 0) return {
              kind: "unreadable",
              why: why,
              passing: true,
              retryAfter: retryAfter
            };
            return {
              kind: "unreadable",
              why: why,
              passing: status >= 500 || status === 429
            };
          }

         case "unreachable":
          return {
            kind: "unreadable",
            why: reply.why,
            passing: true
          };

         default:
          return reply;
        }
      },
      async isAmbiguous(repository, name, signal) {
        const shas = await Promise.all([ "heads", "tags" ].map(async kind => {
          const reply = await get(`${repository}/git/ref/${kind}/${encode(name)}`, signal);
          return reply.kind === "ok" ? (0, json.$)(reply.body, "object", "sha") : void 0;
        }));
        const [branch, tag] = shas;
        return branch !== void 0 && tag !== void 0 && branch !== tag;
      },
      async compare(repository, base, head, signal) {
        const reply = await get(`${repository}/compare/${base}...${head}?per_page=1`, signal);
        const status = reply.kind === "ok" ? (0, json.$)(reply.body, "status") : void 0;
        switch (status) {
         case "ahead":
         case "behind":
         case "identical":
         case "diverged":
          return status;

         default:
          return "unknown";
        }
      },
      async findIds(repository, signal) {
        const reply = await get(repository, signal);
        if (reply.kind === "unreachable") return reply.why;
        if (reply.kind === "refused") return `HTTP ${reply.status} ${reply.message}`.trim();
        const [id, owner] = [ (0, json.at)(reply.body, "id"), (0, json.at)(reply.body, "owner", "id") ];
        return typeof id === "number" && typeof owner === "number" ? {
          repository: id,
          owner: owner
        } : "The response has no ids.";
      },
      async readFile(repository, sha, path, signal) {
        const reply = await get(`${repository}/contents/${encode(path)}?ref=${sha}`, signal);
        if (reply.kind !== "ok" || (0, json.at)(reply.body, "encoding") !== "base64") return;
        const content = (0, json.$)(reply.body, "content");
        return content === void 0 ? void 0 : Buffer.from(content, "base64");
      },
      async readRevision(repository, sha, signal) {
        try {
          return await readArchive(await send(`${repository}/tarball/${sha}`, signal, {
            parsed: false
          }));
        } catch {
          return;
        }
      },
      async openArchive(repository, sha, signal) {
        try {
          return await send(`${repository}/tarball/${sha}`, signal, {
            parsed: false
          });
        } catch {
          return;
        }
      }
    };
  }
  async function loadOctokit({api: api, token: token, http: http}) {
    const {Octokit: Octokit} = await __webpack_require__.e(4629).then(__webpack_require__.bind(__webpack_require__, 24629));
    const {request: request} = new Octokit({
      baseUrl: api,
      userAgent: "potato-deploy",
      request: {
        fetch: fetchThrough(http)
      }
    });
    return request.defaults({
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        ...token !== "" && {
          authorization: `Bearer ${token}`
        }
      }
    });
  }
  function fetchThrough(http) {
    return async (url, {headers: headers, signal: signal}) => {
      const response = await http(url, {
        headers: headers,
        signal: signal,
        timeout: TIMEOUT
      });
      const {status: status, body: body} = response;
      return {
        url: url,
        status: status,
        headers: new Map(Object.entries({
          "content-type": "application/json",
          ...response.headers
        })),
        body: body,
        text: async () => (await (0, core_http.yw)(response, core_http.Vz))?.toString("utf8") ?? "",
        arrayBuffer: async () => (await (0, core_http.yw)(response, core_http.Vz))?.buffer ?? new ArrayBuffer(0)
      };
    };
  }
  function replyOf(error) {
    const response = (0, json.at)(error, "response");
    const status = (0, json.at)(response, "status");
    if (typeof status !== "number") return {
      kind: "unreachable",
      why: error instanceof Error ? error.message : String(error)
    };
    const seconds = (0, json.$)(response, "headers", "retry-after");
    return {
      kind: "refused",
      status: status,
      message: (0, json.$)(response, "data", "message") ?? "",
      retryAfter: /^\d+$/.test(seconds ?? "") ? Number(seconds) * 1e3 : void 0
    };
  }
  const encode = path => path.split("/").map(encodeURIComponent).join("/");
}),
// src/deploy/report/log-end.ts
26487: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    k: () => logEnd,
    r: () => untold
  });
  var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);
  function logEnd(log, most) {
    const kept = [];
    let left = most.characters;
    for (const line of (0, _core_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.X$)(log).slice(-most.lines).reverse()) {
      left -= line.length + 1;
      if (left < 0) break;
      kept.unshift(line);
    }
    return kept;
  }
  function untold({what: what, why: why, diagnostics: {message: message}}) {
    return message === "" || message === why || what.endsWith(`: ${message}`) ? [] : [ message ];
  }
}),
// src/deploy/revision/s3-location.ts
73132: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    BX: () => BUCKET_NAME,
    El: () => bundleTypeOf,
    TL: () => parseS3Location,
    UL: () => s3Text
  });
  function bundleTypeOf(name) {
    if (/\.zip$/i.test(name)) return "zip";
    if (/\.(tgz|tar\.gz)$/i.test(name)) return "tgz";
    return /\.tar$/i.test(name) ? "tar" : void 0;
  }
  const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  function parseS3Location(text) {
    const [, bucket, key, version] = /^(?:s3:\/\/)?([^/]+)\/([^?]+)(?:\?versionId=(\S+))?$/.exec(text) ?? [];
    const bundleType = bundleTypeOf(key ?? "");
    if (bucket === void 0 || key === void 0 || bundleType === void 0) return;
    return BUCKET_NAME.test(bucket) ? {
      bucket: bucket,
      key: key,
      bundleType: bundleType,
      ...version && {
        version: version
      }
    } : void 0;
  }
  const s3Text = ({bucket: bucket, key: key}) => `s3://${bucket}/${key}`;
}),
// src/action/job.ts
67712: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    A: () => PUBLIC_SERVER,
    NO_JOB: () => NO_JOB,
    c: () => readJob
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
  function readJob(run, env) {
    const event = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(run, "eventName") ?? "";
    const actor = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(run, "actor") ?? "";
    const head = isAboutMerge(event) ? (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(run.payload, "pull_request", "head") : void 0;
    const source = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(head, "repo", "full_name");
    const repository = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(env, "GITHUB_REPOSITORY");
    const tested = event === "workflow_run" ? (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(run.payload, "workflow_run") : void 0;
    const url = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(env, "ACTIONS_ID_TOKEN_REQUEST_URL");
    const token = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
    return {
      repository: repository,
      sha: (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(head, "sha") ?? (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(tested, "head_sha") ?? (0, 
      _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(run, "sha"),
      fork: source?.toLowerCase() === repository?.toLowerCase() ? void 0 : source,
      untrusted: event === "workflow_run" ? untrustedRun(tested, run.payload, repository) : void 0,
      forcedPush: event === "push" && (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(run.payload, "forced") === true,
      server: run.serverUrl,
      event: event,
      runId: String(run.runId || ""),
      attempt: run.runAttempt || 1,
      actor: actor,
      triggeringActor: env["GITHUB_TRIGGERING_ACTOR"] ?? actor,
      regions: {
        AWS_REGION: env["AWS_REGION"] ?? "",
        AWS_DEFAULT_REGION: env["AWS_DEFAULT_REGION"] ?? ""
      },
      identity: url !== void 0 && token !== void 0 ? {
        url: url,
        token: token
      } : void 0,
      githubApi: run.apiUrl.replace(/\/+$/, "")
    };
  }
  const PUBLIC_SERVER = "https://github.com";
  const NO_JOB = {
    repository: void 0,
    sha: void 0,
    fork: void 0,
    untrusted: void 0,
    forcedPush: false,
    server: PUBLIC_SERVER,
    event: "",
    runId: "",
    attempt: 1,
    actor: "",
    triggeringActor: "",
    regions: {
      AWS_REGION: "",
      AWS_DEFAULT_REGION: ""
    },
    identity: void 0,
    githubApi: ""
  };
  function isAboutMerge(event) {
    return event.startsWith("pull_request") && event !== "pull_request_target";
  }
  function untrustedRun(tested, payload, repository) {
    const branch = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(tested, "head_branch");
    const source = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(tested, "head_repository", "full_name");
    const defaultBranch = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(payload, "repository", "default_branch");
    const event = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(tested, "event");
    const conclusion = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(tested, "conclusion");
    if (source?.toLowerCase() !== repository?.toLowerCase()) return `The triggering run tested ${source ?? "a deleted repository"}, not ${repository}`;
    if (event !== "push") return `The triggering run was started by "${event}", not by a push`;
    if (branch === void 0 || branch !== defaultBranch) return `The triggering run tested "${branch}", not the default branch "${defaultBranch}"`;
    if (conclusion !== "success") return `The triggering run ended with "${conclusion}"`;
    return;
  }
}),
// src/deploy/watch/fleet.ts
27114: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => createFleet
  });
  var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88771);
  function createFleet(report) {
    const instances = new Map;
    function tell(before, now) {
      const known = new Map(before?.events.map(state => [ state.event, state.status ]));
      const changed = now.events.filter(state => hasChanged(known.get(state.event), state));
      for (const state of changed.sort((one, other) => (0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.P$)(one.event) - (0, 
      _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.P$)(other.event))) report({
        kind: "event",
        instance: now.id,
        state: state,
        fleet: instances.size
      });
    }
    const idsWhere = holds => [ ...instances.values() ].filter(({status: status}) => holds(status)).map(({id: id}) => id);
    function update(states) {
      for (const state of states) {
        const before = instances.get(state.id);
        instances.set(state.id, state);
        tell(before, state);
      }
    }
    return {
      list: () => [ ...instances.values() ],
      size: () => instances.size,
      unfinished: () => idsWhere(status => !(0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.l2)(status)),
      waiting: () => idsWhere(status => status === "Pending"),
      count: wanted => idsWhere(status => status === wanted).length,
      enlist(ids) {
        for (const id of ids) if (!instances.has(id)) instances.set(id, {
          id: id,
          status: "Pending",
          events: []
        });
      },
      update: update,
      assume(ids, status) {
        const usual = [ ...instances.values() ].find(({events: events}) => events.length > 0)?.events ?? [];
        const states = ids.map(id => {
          const known = instances.get(id)?.events ?? [];
          const events = known.length > 0 ? known : usual.map(({event: event}) => ({
            event: event,
            status: "Pending"
          }));
          return {
            id: id,
            status: status,
            events: events.map(state => (0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.l2)(state.status) ? state : {
              event: state.event,
              status: status
            })
          };
        });
        update(states);
      }
    };
  }
  function hasChanged(before, {status: status}) {
    return status !== (before ?? "Pending");
  }
}),
// src/deploy/aws/denied-calls.ts
29453: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    N: () => createDeniedCalls
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);
  function createDeniedCalls(report) {
    const denials = new Map;
    return {
      tolerate(failure) {
        if (!(0, _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "denied", "unsupported", "final", "throttled", "lost")) throw failure;
        if (failure.kind === "denied") denials.set(failure.what, failure);
        report({
          kind: "debug",
          text: `${failure.what}: ${failure.why ?? ""}`
        });
      },
      problem() {
        const [first, ...others] = denials.values();
        if (first === void 0 || others.length === 0) return first;
        return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
          code: first.code,
          what: [ first, ...others ].map(({what: what}) => what).join("; "),
          fix: [ first, ...others ].map(({fix: fix}) => fix ?? "").join("\n")
        });
      }
    };
  }
}),
// src/deploy/watch/watch.ts
30345: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    w: () => watch
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);
  var _aws_operations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99452);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89875);
  var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84456);
  var _pending_wait_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92011);
  var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72736);
  const LONGEST_PAUSE = 3e4;
  const FIRST_PAUSE_WHEN_DONE = 400;
  async function watch(watching) {
    const {deploymentId: deploymentId, fleet: fleet, codedeploy: codedeploy, clock: clock, report: report, retry: retry, deniedCalls: deniedCalls, signal: signal, pace: pace} = watching;
    const since = clock.now();
    const over = new AbortController;
    const ended = AbortSignal.any([ signal, over.signal ]);
    const retries = {
      deployment: retry.fork(),
      targets: retry.fork(ended)
    };
    const targets = (0, _targets_js__WEBPACK_IMPORTED_MODULE_4__.R)({
      ...watching,
      retry: retries.targets,
      tries: 3
    });
    const pendingWait = (0, _pending_wait_js__WEBPACK_IMPORTED_MODULE_5__.Z)(clock);
    let deployment;
    let listedFor = 0;
    let wake = () => {};
    let pauseWhenDone = FIRST_PAUSE_WHEN_DONE;
    const final = () => (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.d)(deployment) ? deployment : void 0;
    const isWaiting = () => deployment?.status === "Created" || deployment?.status === "Queued";
    const instanceCount = () => sum(Object.values(deployment?.overview ?? {
      Pending: 1
    }));
    const isListed = () => fleet.size() > 0 && listedFor >= instanceCount();
    const isEveryInstanceDone = () => isListed() && fleet.unfinished().length === 0;
    const usualPause = polled => pauseFor(polled, retries[polled], pace, clock.now() - since);
    function nextPause() {
      if (!isEveryInstanceDone()) return usualPause("deployment");
      const pause = Math.min(pauseWhenDone, usualPause("deployment"));
      pauseWhenDone *= 2;
      return pause;
    }
    async function pollDeployment() {
      for (;;) {
        const alarm = new AbortController;
        wake = () => alarm.abort();
        await clock.sleep(nextPause(), AbortSignal.any([ signal, alarm.signal ]));
        deployment = await retries.deployment.call(within => codedeploy.getDeployment(deploymentId, within));
        const news = pendingWait(deployment);
        if (news !== void 0) report({
          kind: "notice",
          text: news
        });
        if ((0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.d)(deployment)) return deployment;
      }
    }
    async function readTargets() {
      const before = targets.calls();
      if (!isListed()) {
        listedFor = instanceCount();
        await targets.enlist();
      }
      if (fleet.unfinished().length <= _aws_operations_js__WEBPACK_IMPORTED_MODULE_6__.Z) {
        await targets.read(fleet.unfinished());
        return 0;
      }
      await targets.read(await targets.failed(deployment?.overview));
      const ids = await targets.changed(deployment?.overview);
      for (let first = 0; first < ids.length; first += _aws_operations_js__WEBPACK_IMPORTED_MODULE_6__.Z) {
        await targets.read(ids.slice(first, first + _aws_operations_js__WEBPACK_IMPORTED_MODULE_6__.Z));
        await targets.read(await targets.failed(deployment?.overview));
      }
      return roundTime(targets.calls() - before);
    }
    async function pollTargets() {
      let round = 0;
      let nextRound = since;
      while (!ended.aborted) {
        const pause = Math.max(usualPause("targets"), Math.min(nextRound - clock.now(), round));
        await clock.sleep(pause, ended);
        if (isWaiting() || isEveryInstanceDone()) continue;
        const began = clock.now();
        try {
          round = await readTargets();
          nextRound = began + round;
        } catch (failure) {
          if (failure instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_3__.j$) return;
          if ((0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "not-started") || (0, 
          _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__.bg)(failure)) continue;
          deniedCalls.tolerate(failure);
          return;
        }
        report({
          kind: "looked"
        });
        if (isEveryInstanceDone()) wake();
      }
    }
    try {
      const [last] = await Promise.all([ pollDeployment().finally(() => over.abort()), pollTargets() ]);
      return {
        end: "final",
        deployment: last,
        instancesSeen: await settle()
      };
    } catch (failure) {
      const last = final();
      if (last !== void 0) return {
        end: "final",
        deployment: last,
        instancesSeen: "some"
      };
      if (failure instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_3__.j$) return {
        end: "interrupted",
        deployment: deployment,
        instancesSeen: "some"
      };
      if (failure instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF) return {
        end: failure,
        deployment: deployment,
        instancesSeen: "some"
      };
      throw failure;
    }
    async function settle() {
      const tries = retries.targets.pollFactor() > 1 ? 1 : 3;
      const last = (0, _targets_js__WEBPACK_IMPORTED_MODULE_4__.R)({
        ...watching,
        retry: retry.fork(),
        tries: tries
      });
      try {
        if (!isListed()) await last.enlist();
        await last.settle(deployment?.overview);
        return fleet.size() >= sum(Object.values(deployment?.overview ?? {})) ? "all" : "some";
      } catch (failure) {
        if ((0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "not-started")) return "none-started";
        deniedCalls.tolerate(failure);
        return "some";
      }
    }
  }
  function pauseFor(polled, retry, pace, waited) {
    const usual = pace(polled, retry.wasThrottled() ? Number.POSITIVE_INFINITY : waited);
    return Math.min(usual * retry.pollFactor(), Math.max(usual, LONGEST_PAUSE));
  }
  function roundTime(calls) {
    return Math.max(Math.min(calls * 2e3, 4e4), calls * 1e3);
  }
  const sum = numbers => numbers.reduce((total, number) => total + number, 0);
}),
// src/deploy/aws/call-failure.ts
51569: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    N6: () => isFailure,
    Rk: () => CallFailure,
    a_: () => isGroupMissing,
    bg: () => mayPass
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  class CallFailure extends _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF {
    name="CallFailure";
    kind;
    error;
    retryAfter;
    constructor({kind: kind, error: error, retryAfter: retryAfter, ...text}) {
      super(text);
      this.kind = kind;
      this.error = error;
      this.retryAfter = retryAfter;
    }
  }
  function isFailure(error, ...kinds) {
    return error instanceof CallFailure && kinds.includes(error.kind);
  }
  function isGroupMissing(error) {
    return isFailure(error, "final") && error.error === "DeploymentGroupDoesNotExistException";
  }
  function mayPass(error) {
    return isFailure(error, "throttled", "unreachable", "lost", "skewed", "expired", "no-credentials");
  }
}),
// src/deploy/create/group-history.ts
56113: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    j: () => openHistory
  });
  var _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51569);
  function openHistory({name: name, codedeploy: codedeploy, retry: retry, deniedCalls: deniedCalls, tries: tries}) {
    const {application: application, deploymentGroup: deploymentGroup} = name;
    async function look(call) {
      try {
        return await retry.call(call, tries);
      } catch (failure) {
        deniedCalls.tolerate(failure);
        return;
      }
    }
    async function list(filter) {
      return await look(async signal => {
        try {
          return await codedeploy.listDeployments({
            application: application,
            deploymentGroup: deploymentGroup,
            ...filter
          }, signal);
        } catch (failure) {
          if ((0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_0__.a_)(failure)) return [];
          throw failure;
        }
      });
    }
    return {
      group: () => look(signal => codedeploy.getGroup({
        application: application,
        deploymentGroup: deploymentGroup
      }, signal)),
      deployment: id => look(signal => codedeploy.getDeployment(id, signal)),
      list: list
    };
  }
}),
// src/deploy/aws/partition.ts
57650: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    i: () => partitionOf
  });
  const PARTITIONS = [ {
    regions: /^cn-/,
    consoleHost: "console.amazonaws.cn",
    audience: "sts.amazonaws.com.cn"
  }, {
    regions: /^us-gov-/,
    consoleHost: "console.amazonaws-us-gov.com",
    audience: "sts.amazonaws.com"
  }, {
    regions: /^eusc-/,
    consoleHost: "console.amazonaws-eusc.eu",
    audience: "sts.amazonaws.eu"
  } ];
  const COMMERCIAL = {
    consoleHost: "console.aws.amazon.com",
    audience: "sts.amazonaws.com"
  };
  function partitionOf(region) {
    return PARTITIONS.find(({regions: regions}) => regions.test(region)) ?? COMMERCIAL;
  }
}),
// src/deploy/watch/stop.ts
69748: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    d: () => stop
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);
  var _aws_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92498);
  var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84456);
  var _watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30345);
  const BETWEEN_LOOKS = 500;
  async function stop(options) {
    const {deploymentId: deploymentId, report: report, clock: clock, share: share} = options;
    const {signal: signal} = share;
    const retry = (0, _aws_retry_js__WEBPACK_IMPORTED_MODULE_2__.X)({
      clock: clock,
      report: report,
      signal: signal,
      hurried: true
    });
    try {
      report({
        kind: "notice",
        text: `Stopping ${deploymentId}.`
      });
      const result = await request();
      const watched = await (0, _watch_js__WEBPACK_IMPORTED_MODULE_4__.w)({
        ...options,
        retry: retry,
        signal: signal,
        pace: () => BETWEEN_LOOKS
      });
      return {
        ...watched,
        result: result
      };
    } finally {
      share.end();
    }
    async function request() {
      let isUnanswered = false;
      try {
        await retry.call(async within => {
          try {
            await options.codedeploy.stopDeployment(deploymentId, within);
          } catch (failure) {
            isUnanswered ||= (0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "lost");
            throw failure;
          }
        });
        return "accepted";
      } catch (failure) {
        if ((0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "completed")) return isUnanswered ? "accepted" : "ended-before";
        return notStopped(deploymentId, failure);
      }
    }
  }
  function notStopped(deploymentId, failure) {
    const {why: why, fix: fix} = reasonOf(failure);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "deployment/not-stopped",
      what: `${deploymentId} could not be stopped, and may still be running`,
      why: why,
      fix: fix ?? "Stop it in the CodeDeploy console.",
      at: {
        kind: "operation",
        operation: "StopDeployment"
      },
      cause: failure
    });
  }
  function reasonOf(failure) {
    if (failure instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF) {
      const {what: what, why: why, fix: fix} = failure;
      return {
        why: why === void 0 ? what : `${what}: ${why}`,
        fix: fix
      };
    }
    if (failure instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_3__.j$) return {
      why: "CodeDeploy did not respond in the remaining time"
    };
    return {
      why: String(failure)
    };
  }
}),
// src/deploy/watch/targets.ts
72736: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    R: () => openTargets
  });
  var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88771);
  var _aws_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99452);
  const BETWEEN_CALLS = 300;
  const LOOKED_AT = 4 * _aws_operations_js__WEBPACK_IMPORTED_MODULE_1__.Z;
  function openTargets(options) {
    const {deploymentId: deploymentId, fleet: fleet, codedeploy: codedeploy, clock: clock, retry: retry, signal: signal, tries: tries} = options;
    let calls = 0;
    async function ask(call, oneOfMany = false) {
      calls += 1;
      if (oneOfMany || fleet.size() > _aws_operations_js__WEBPACK_IMPORTED_MODULE_1__.Z) await clock.sleep(BETWEEN_CALLS, signal);
      return await retry.call(call, tries);
    }
    async function list(status) {
      const found = new Set;
      let nextToken;
      do {
        const listing = {
          deploymentId: deploymentId,
          nextToken: nextToken,
          ...status !== void 0 && {
            status: status
          }
        };
        const page = await ask(within => codedeploy.listTargets(listing, within), nextToken !== void 0);
        for (const id of page.ids) found.add(id);
        nextToken = page.nextToken;
      } while (nextToken !== void 0);
      return found;
    }
    async function find(status) {
      const listed = await list(status);
      return fleet.unfinished().filter(id => listed.has(id));
    }
    async function read(ids) {
      for (let first = 0; first < ids.length; first += _aws_operations_js__WEBPACK_IMPORTED_MODULE_1__.Z) {
        const batch = ids.slice(first, first + _aws_operations_js__WEBPACK_IMPORTED_MODULE_1__.Z);
        fleet.update(await ask(within => codedeploy.getTargets(deploymentId, batch, within)));
      }
    }
    return {
      enlist: async () => fleet.enlist([ ...await list() ]),
      read: read,
      calls: () => calls,
      async failed(overview) {
        return (overview?.["Failed"] ?? 0) > fleet.count("Failed") ? await find("Failed") : [];
      },
      async changed(overview) {
        const waiting = new Set(fleet.waiting());
        const begun = waiting.size - (overview?.["Pending"] ?? 0);
        const running = fleet.unfinished().filter(id => !waiting.has(id));
        if (begun <= 0) return running;
        if (begun > waiting.size / 2) return [ ...running, ...waiting ];
        const started = (await find("InProgress")).filter(id => waiting.has(id));
        if (started.length >= begun) return [ ...running, ...started ];
        const still = await list("Pending");
        return [ ...running, ...[ ...waiting ].filter(id => !still.has(id)) ];
      },
      async settle(overview = {}) {
        const open = fleet.unfinished();
        const [most, ...others] = Object.entries(overview).map(([status, count]) => ({
          status: status,
          count: count - ((0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.l2)(status) ? fleet.count(status) : 0)
        })).filter(({count: count}) => count > 0).sort((one, other) => other.count - one.count);
        if (open.length <= LOOKED_AT || most === void 0 || !canBeAssumed(most.status)) return await read(open);
        for (const {status: status} of others) {
          const ids = await find(status);
          if (canBeAssumed(status)) fleet.assume(ids, status); else await read(ids);
        }
        await read(fleet.unfinished().slice(0, _aws_operations_js__WEBPACK_IMPORTED_MODULE_1__.Z));
        fleet.assume(fleet.unfinished(), most.status);
      }
    };
  }
  function canBeAssumed(status) {
    return status === "Succeeded" || status === "Skipped";
  }
}),
// src/deploy/watch/deadline.ts
84456: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Ip: () => startTimer,
    db: () => startDeadline,
    j$: () => Interrupted
  });
  class Interrupted extends Error {
    name="Interrupted";
    behind;
    constructor(behind) {
      super();
      this.behind = behind;
    }
  }
  const AFTER_CANCEL = {
    receive: 4e3,
    find: 7500,
    stop: 9e3
  };
  const AFTER_TIMEOUT = {
    receive: 2e4,
    find: 4e4,
    stop: 6e4
  };
  const SHORTEST = {
    receive: 0,
    find: 0,
    stop: 1500
  };
  function startDeadline(timeout, cancel, clock) {
    const timer = startTimer(timeout, clock);
    const signal = AbortSignal.any([ cancel, timer.signal ]);
    let firedAt = 0;
    const note = () => {
      firedAt = clock.now();
    };
    for (const source of [ timer.signal, cancel ]) if (source.aborted) note(); else source.addEventListener("abort", note, {
      once: true
    });
    function left(task) {
      const limits = cancel.aborted ? AFTER_CANCEL : AFTER_TIMEOUT;
      return Math.max(firedAt + limits[task] - clock.now(), SHORTEST[task]);
    }
    return {
      signal: signal,
      by: () => cancel.aborted ? "cancelled" : timer.signal.aborted ? "timeout" : void 0,
      share(task) {
        const usual = startTimer(left(task), clock);
        const over = new AbortController;
        const onCancel = () => {
          clock.sleep(left(task), usual.ended).then(() => over.abort());
        };
        cancel.addEventListener("abort", onCancel, {
          once: true,
          signal: usual.ended
        });
        return {
          signal: AbortSignal.any([ usual.signal, over.signal ]),
          end: usual.end
        };
      },
      end: timer.end
    };
  }
  function startTimer(milliseconds, clock) {
    const over = new AbortController;
    const done = new AbortController;
    clock.sleep(milliseconds, done.signal).then(() => {
      if (!done.signal.aborted) over.abort();
    });
    return {
      signal: over.signal,
      ended: done.signal,
      end: () => done.abort()
    };
  }
}),
// src/deploy/deployment.ts
89875: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => consoleUrl,
    d: () => isFinal
  });
  var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88771);
  var _aws_partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57650);
  function isFinal(deployment) {
    return (0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.sv)(deployment?.status);
  }
  function consoleUrl(region, deploymentId) {
    const page = `codesuite/codedeploy/deployments/${deploymentId}?region=${region}`;
    return `https://${region}.${(0, _aws_partition_js__WEBPACK_IMPORTED_MODULE_1__.i)(region).consoleHost}/${page}`;
  }
}),
// src/deploy/watch/pending-wait.ts
92011: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    N: () => pendingWait,
    Z: () => createPendingWait
  });
  function createPendingWait(clock) {
    let before;
    return deployment => {
      const kind = kindOf(deployment);
      if (kind === before) return;
      before = kind;
      return kind === void 0 ? void 0 : `${deployment.id} waits ${pendingWait(deployment, clock.now())}`;
    };
  }
  function kindOf({status: status, blueGreen: blueGreen}) {
    if (status === "Ready") return "traffic";
    return blueGreen?.originalsWait === true ? "termination" : void 0;
  }
  function pendingWait(deployment, since) {
    const {id: id, blueGreen: blueGreen} = deployment;
    switch (kindOf(deployment)) {
     case "traffic":
      return `until somebody reroutes the traffic to the new instances: "Reroute traffic" in the console, or \`aws deploy continue-deployment --deployment-id ${id}\`.${readyEnd(blueGreen, since)}`;

     case "termination":
      return `until the original instances are terminated${until(blueGreen?.originalsMinutes, since)}.`;

     default:
      return "for a reason that it does not give.";
    }
  }
  function readyEnd(blueGreen, since) {
    const {readyAction: readyAction, readyMinutes: readyMinutes = 0} = blueGreen ?? {};
    return readyAction === "STOP_DEPLOYMENT" && readyMinutes > 0 ? ` Without that, CodeDeploy stops the deployment${until(readyMinutes, since)}.` : "";
  }
  function until(minutes, since) {
    if (minutes === void 0 || minutes === 0) return "";
    const end = new Date(since + minutes * 6e4).toISOString();
    return `, at ${end.slice(11, 16)} UTC on ${end.slice(0, 10)}`;
  }
}),
// src/deploy/aws/retry.ts
92498: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    X: () => createRetry
  });
  var _watch_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84456);
  var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);
  const FIRST_PAUSE = 1e3;
  const LONGEST_PAUSE = 15e3;
  const LONGEST_HURRIED_PAUSE = 1e3;
  const PATIENCE_BEFORE_FIRST_ANSWER = 6e4;
  const RENEWALS = 4;
  const SLOWEST = 8;
  function createRetry(options) {
    const {clock: clock, hurried: hurried = false} = options;
    return openRetry(options, {
      since: clock.now(),
      answered: hurried,
      reported: false
    });
  }
  function openRetry(options, shared) {
    const {clock: clock, report: report, signal: signal, hurried: hurried = false} = options;
    const longestPause = hurried ? LONGEST_HURRIED_PAUSE : LONGEST_PAUSE;
    let failures = 0;
    let renewals = 0;
    let pollFactor = 1;
    let throttled = false;
    function reset() {
      shared.answered = true;
      failures = 0;
      renewals = 0;
      pollFactor = Math.max(pollFactor / 2, 1);
    }
    function isTransient({kind: kind}) {
      switch (kind) {
       case "throttled":
        return true;

       case "unreachable":
       case "lost":
        return shared.answered || clock.now() - shared.since < PATIENCE_BEFORE_FIRST_ANSWER;

       case "expired":
       case "skewed":
        return renewals++ < RENEWALS;

       case "no-credentials":
        return shared.answered && renewals++ < RENEWALS;

       default:
        return false;
      }
    }
    async function backOff(failure) {
      if (signal.aborted || failure.kind === "interrupted") throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_0__.j$;
      if (failure.kind === "lost") shared.answered = true;
      if (failure.kind === "throttled") throttled = true;
      if (!isTransient(failure)) throw failure;
      const why = failure.why === void 0 ? "" : ` (${failure.why})`;
      if (shared.reported) report({
        kind: "debug",
        text: `${failure.what}${why}`
      }); else report({
        kind: "notice",
        text: `${failure.what}; retrying less often${why}`
      });
      shared.reported = true;
      pollFactor = Math.min(pollFactor * 2, SLOWEST);
      const pause = Math.min(FIRST_PAUSE * 2 ** failures++, longestPause);
      await clock.sleep(hurried ? pause : Math.max(pause, failure.retryAfter ?? 0), signal);
      if (signal.aborted) throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_0__.j$;
    }
    async function call(operation, tries = Number.POSITIVE_INFINITY) {
      for (let tried = 1; ;tried++) {
        if (signal.aborted) throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_0__.j$;
        try {
          const answer = await operation(signal);
          reset();
          return answer;
        } catch (failure) {
          if ((0, _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "interrupted")) throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_0__.j$;
          if (!(0, _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.bg)(failure)) {
            reset();
            throw failure;
          }
          await backOff(failure);
          if (tried >= tries) throw failure;
        }
      }
    }
    return {
      call: call,
      backOff: backOff,
      pollFactor: () => pollFactor,
      wasThrottled: () => throttled,
      fork: (other = signal) => openRetry({
        ...options,
        signal: other
      }, shared)
    };
  }
}),
// src/deploy/create/description.ts
96449: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    MU: () => isOurs,
    Pu: () => keyText,
    Ti: () => describeDeployment,
    tC: () => isOfThisRun
  });
  const LIMIT = 256;
  function keyText({runId: runId, attempt: attempt, nonce: nonce}) {
    return runId === "" ? nonce : `run ${runId}.${attempt}-${nonce}`;
  }
  function describeDeployment(request, commit) {
    const {description: description, actor: actor, key: key} = request;
    const subject = commit === "" ? "Restart" : commit;
    const text = description ?? (actor === "" ? subject : `${subject} by ${actor}`);
    const suffix = ` (${keyText(key)})`;
    return `${shorten(text, LIMIT - suffix.length)}${suffix}`;
  }
  function isOurs(description, key) {
    return description.endsWith(`(${keyText(key)})`);
  }
  function isOfThisRun(description, key) {
    if (key.runId === "") return isOurs(description, key);
    return / \(run (\d+)\.\d+-[^()]*\)$/.exec(description)?.[1] === key.runId;
  }
  function shorten(text, length) {
    if (text.length <= length) return text;
    const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "");
    return `${cut}\u2026`;
  }
}),
// src/deploy/aws/operations.ts
99452: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Z: () => TARGETS_AT_ONCE
  });
  const TARGETS_AT_ONCE = 25;
}),
// src/deploy/aws/errors.ts
54847: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    O: () => toCallFailure
  });
  var problem = __webpack_require__(19341);
  var call_failure = __webpack_require__(51569);
  // src/deploy/aws/exceptions.ts
  const NAMES = 'Correct "application-name" and "deployment-group-name"; names are case-sensitive.';
  const GONE = 'Check in the CodeDeploy console that it exists, and that "aws-region" is right.';
  const MEANINGS = {
    AlarmsLimitExceededException: {
      what: "The deployment has more alarms than CodeDeploy allows",
      fix: 'Keep at most 10 alarms in "override-alarms".'
    },
    ApplicationDoesNotExistException: {
      what: "CodeDeploy has no such application in this region",
      fix: `${NAMES} Check "aws-region", too.`
    },
    DeploymentConfigDoesNotExistException: {
      what: "The deployment configuration does not exist",
      fix: 'Correct "deployment-config-name", or choose another one in the settings of the deployment group.'
    },
    DeploymentDoesNotExistException: {
      what: "CodeDeploy does not know the deployment",
      fix: GONE
    },
    DeploymentGroupAlreadyExistsException: {
      what: "The application already has a deployment group of this name",
      fix: 'Give the preview another "deployment-group-name".'
    },
    DeploymentGroupDoesNotExistException: {
      what: "The application has no such deployment group",
      fix: NAMES
    },
    DeploymentGroupLimitExceededException: {
      what: "The application has as many deployment groups as CodeDeploy allows",
      fix: 'Remove previews that are no longer needed, with "remove: true", or request a higher CodeDeploy quota in this region.'
    },
    DeploymentTargetDoesNotExistException: {
      what: "An instance no longer belongs to the deployment",
      fix: "See the deployment in the CodeDeploy console; a terminated instance can no longer be read."
    },
    DescriptionTooLongException: {
      what: "The description of the deployment is too long",
      fix: 'Shorten "description"; CodeDeploy keeps 256 characters.'
    },
    InstanceDoesNotExistException: {
      what: "An instance of the deployment no longer exists",
      fix: "See the deployment in the CodeDeploy console; a terminated instance can no longer be read."
    },
    InvalidAlarmConfigException: {
      what: "CodeDeploy cannot use the alarms of the deployment",
      fix: 'Correct "override-alarms": list each CloudWatch alarm by its name, once; it must be in the same region.'
    },
    InvalidApplicationNameException: {
      what: "CodeDeploy does not allow this application name",
      fix: 'Correct "application-name": at most 100 characters.'
    },
    InvalidAutoRollbackConfigException: {
      what: "CodeDeploy cannot use the rollback settings of the deployment",
      fix: 'Leave "auto-rollback" empty to use those of the deployment group.'
    },
    InvalidAutoScalingGroupException: {
      what: "CodeDeploy cannot use an Auto Scaling group of the deployment",
      fix: 'Check that each Auto Scaling group of "target-instances" and of the deployment group exists in this region.'
    },
    InvalidComputePlatformException: {
      what: "The application has the wrong compute platform",
      fix: 'Set "application-name" to an application of the compute platform "EC2/On-premises".'
    },
    InvalidDeploymentConfigNameException: {
      what: "CodeDeploy does not allow this deployment configuration name",
      fix: 'Correct "deployment-config-name": at most 100 characters.'
    },
    InvalidDeploymentGroupNameException: {
      what: "CodeDeploy does not allow this deployment group name",
      fix: 'Correct "deployment-group-name": at most 100 characters.'
    },
    InvalidEC2TagException: {
      what: "CodeDeploy cannot choose instances by these tags",
      fix: 'Correct "deployment-group-tags": keys and values as EC2 shows them.'
    },
    InvalidECSServiceException: {
      what: "The deployment group deploys to an Amazon ECS service that cannot be used",
      fix: "Use a deployment group that deploys to EC2 or on-premises instances."
    },
    InvalidFileExistsBehaviorException: {
      what: "CodeDeploy does not accept the setting for files that already exist",
      fix: 'Set "file-exists-behavior" to DISALLOW, OVERWRITE or RETAIN.'
    },
    InvalidGitHubAccountTokenException: {
      what: "The application is not connected to GitHub, or the connection is no longer valid",
      fix: 'Connect it in the CodeDeploy console: Create deployment, "My application is stored in GitHub", Connect to GitHub.'
    },
    InvalidIgnoreApplicationStopFailuresValueException: {
      what: "CodeDeploy cannot ignore failures of ApplicationStop in this deployment",
      fix: 'Remove "ignore-application-stop-failures": it is for EC2 and on-premises instances only.'
    },
    InvalidLoadBalancerInfoException: {
      what: "CodeDeploy cannot use the load balancer of the deployment group",
      fix: "Correct the load balancer or target group in the settings of the deployment group."
    },
    InvalidRevisionException: {
      what: "CodeDeploy cannot deploy this revision to this group",
      fix: 'Check "repository" and "commit", and that the compute platform of the application is "EC2/On-premises".'
    },
    InvalidRoleException: {
      what: "CodeDeploy cannot use the service role of the deployment group",
      fix: "Set a service role that trusts codedeploy.amazonaws.com and has the policy AWSCodeDeployRole."
    },
    InvalidTargetInstancesException: {
      what: "CodeDeploy cannot use the replacement instances of the deployment",
      fix: 'Correct "target-instances": tags or Auto Scaling groups, not both, and for blue/green groups only.'
    },
    InvalidTrafficRoutingConfigurationException: {
      what: "The deployment configuration routes traffic in a way that the deployment group does not support",
      fix: 'Choose a configuration for EC2 in "deployment-config-name", such as CodeDeployDefault.OneAtATime.'
    },
    InvalidTriggerConfigException: {
      what: "CodeDeploy cannot use the triggers of the deployment group",
      fix: 'Correct the triggers in the settings of the group that "deployment-group-from" names.'
    },
    InvalidUpdateOutdatedInstancesOnlyValueException: {
      what: "CodeDeploy cannot deploy to outdated instances only in this deployment",
      fix: 'Remove "update-outdated-instances-only": it is for in-place deployments of a revision.'
    },
    RevisionDoesNotExistException: {
      what: "CodeDeploy does not know the revision",
      fix: 'Check "repository" and "commit", and deploy again; a restart needs an earlier deployment that succeeded.'
    },
    TriggerTargetsLimitExceededException: {
      what: "The deployment group has more triggers than CodeDeploy allows",
      fix: 'Remove triggers in the settings of the group that "deployment-group-from" names.'
    },
    UnsupportedActionForDeploymentTypeException: {
      what: "CodeDeploy cannot do this with a deployment of this type",
      fix: "Do it in the CodeDeploy console, on the page of the deployment."
    }
  };
  const OUR_FAULT = /^(?:\w+RequiredException|InvalidDeployment(?:Id|Status|Style|TargetId|InstanceType)Exception|DeploymentTargetListSizeExceededException|Invalid(?:ExternalId|Input|InstanceStatus|InstanceType|NextToken|TargetFilterName|TimeRange)Exception|ArnNotSupportedException|Invalid(?:Arn|BlueGreenDeploymentConfiguration|EC2TagCombination|OnPremisesTagCombination|Tag|TagsToAdd|TargetGroupPair)Exception|(?:ECSServiceMapping|LifecycleHook|TagSetList)LimitExceededException)$/;
  function exceptionMeaning(name, operation) {
    if (!OUR_FAULT.test(name)) return MEANINGS[name];
    return {
      what: `CodeDeploy does not understand the ${operation} request that potato-deploy sent`,
      fix: "Read the message; if no input is to blame, open an issue with it."
    };
  }
  // src/deploy/aws/errors.ts
  const KINDS = [ [ "busy", [ "DeploymentLimitExceededException" ] ], [ "not-started", [ "DeploymentNotStartedException" ] ], [ "completed", [ "DeploymentAlreadyCompletedException" ] ], [ "interrupted", [ "AbortError" ] ], [ "no-credentials", [ "CredentialsProviderError" ] ], [ "expired", [ "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired" ] ], [ "denied", [ "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "NotAuthorized" ] ], [ "unsupported", [ "UnknownOperationException", "UnknownOperation", "InvalidAction" ] ], [ "throttled", [ "TooManyRequestsException", "RequestLimitExceeded", "SlowDown", "Throttling", "ThrottlingException" ] ], [ "skewed", [ "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed" ] ], [ "unreachable", [ "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN" ] ], [ "lost", [ "ECONNRESET", "ETIMEDOUT", "EPIPE", "ECONNABORTED", "TimeoutError" ] ] ];
  const NEVER_CONNECTED = /did not establish a connection/;
  const WRONG_TIME = /^Signature (?:expired|not yet current)/;
  const BAD_CREDENTIALS = [ "UnrecognizedClientException", "InvalidClientTokenId", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "IncompleteSignatureException", "MissingAuthenticationToken", "MissingAuthenticationTokenException" ];
  function toCallFailure(error, operation) {
    if (error instanceof problem.AF) return error;
    const thrown = read(error);
    const kind = kindOf(thrown);
    const {requestId: requestId} = thrown;
    return new call_failure.Rk({
      kind: kind,
      error: thrown.code || thrown.name,
      retryAfter: thrown.retryAfter,
      at: {
        kind: "operation",
        operation: operation,
        ...requestId && {
          requestId: requestId
        }
      },
      cause: error,
      ...textOf(kind, operation, thrown)
    });
  }
  function read(error) {
    if (!(error instanceof Error)) return {
      ...UNKNOWN,
      message: String(error)
    };
    const {$metadata: $metadata, $response: $response, code: code} = error;
    const seconds = Number($response?.headers?.["retry-after"]);
    return {
      name: error.name,
      message: error.message.split("\n", 1)[0] ?? "",
      code: typeof code === "string" ? code : "",
      status: $metadata?.httpStatusCode,
      requestId: $metadata?.requestId,
      retryAfter: seconds > 0 ? Math.min(seconds * 1e3, LONGEST_WAIT) : void 0,
      gibberish: error instanceof SyntaxError || error instanceof TypeError
    };
  }
  const LONGEST_WAIT = 6e4;
  const UNKNOWN = {
    name: "Unknown",
    message: "",
    code: "",
    status: void 0,
    requestId: void 0,
    retryAfter: void 0,
    gibberish: false
  };
  function kindOf({name: name, message: message, code: code, status: status = 0, gibberish: gibberish}) {
    if (NEVER_CONNECTED.test(message)) return "unreachable";
    if (WRONG_TIME.test(message)) return "skewed";
    if (status === 429 || /^rate exceeded/i.test(message)) return "throttled";
    const known = KINDS.find(([, names]) => names.includes(code) || names.includes(name));
    if (known !== void 0) return known[0];
    return status >= 500 || gibberish && status < 400 ? "lost" : "final";
  }
  function textOf(kind, operation, thrown) {
    const {name: name, message: message, status: status, gibberish: gibberish} = thrown;
    const why = `${name}: ${message}`;
    switch (kind) {
     case "busy":
      return {
        code: "aws/busy",
        what: "Another deployment is active in the deployment group"
      };

     case "not-started":
      return {
        code: "aws/not-started",
        what: "The deployment has not started yet"
      };

     case "completed":
      return {
        code: "aws/completed",
        what: "The deployment has already ended"
      };

     case "interrupted":
      return {
        code: "aws/interrupted",
        what: `${operation} was abandoned`
      };

     case "throttled":
      return {
        code: "aws/throttled",
        what: `AWS is throttling ${operation}`,
        why: why
      };

     case "unreachable":
     case "lost":
      return status !== void 0 && status >= 500 ? {
        code: "aws/unreachable",
        what: `${operation} failed: HTTP ${status}`,
        why: why,
        fix: `Run the job again. If it keeps failing, see the AWS Health Dashboard. ${REACH}`
      } : {
        code: "aws/unreachable",
        what: `${operation} failed: no response`,
        why: status ? `HTTP ${status}, ${why}` : message,
        fix: REACH
      };

     case "unsupported":
      return {
        code: "aws/unsupported",
        what: `${operation} is not supported by the endpoint`,
        why: why
      };

     case "no-credentials":
      return SSO_EXPIRED.test(message) ? ssoExpired(message) : noCredentials(message);

     case "expired":
      return expired(why);

     case "skewed":
      return wrongTime(why);

     case "denied":
      return denied(operation, message);

     case "final":
      if (CERTIFICATE_ERROR.test(thrown.code)) return untrusted(operation, message);
      if (BAD_CREDENTIALS.includes(name)) return badCredentials(why);
      if (gibberish) return notCodeDeploy(operation, status);
      return refused(operation, name, why);

     default:
      return kind;
    }
  }
  function refused(operation, name, why) {
    const {what: what = `CodeDeploy refused ${operation}`, fix: fix} = exceptionMeaning(name, operation) ?? {};
    return {
      code: `aws/${name}`,
      what: what,
      why: why,
      ...fix !== void 0 && {
        fix: fix
      }
    };
  }
  function wrongTime(why) {
    return {
      code: "credentials/clock",
      what: "AWS rejected the signature because of its timestamp",
      why: why,
      fix: "Correct the clock of this machine: AWS accepts a difference of five minutes."
    };
  }
  const REACH = 'Check "aws-region", AWS_ENDPOINT_URL, and the network of the runner.';
  const CERTIFICATE_ERROR = /CERT|^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/;
  function untrusted(operation, message) {
    return {
      code: "aws/certificate",
      what: `${operation} failed: the server's TLS certificate is not trusted`,
      why: message,
      fix: "Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to its CA file. Otherwise check the clock and AWS_ENDPOINT_URL."
    };
  }
  const SSO_EXPIRED = /\bSSO\b.*\bexpired\b|\bexpired\b.*\bSSO\b/i;
  function ssoExpired(message) {
    return {
      code: "credentials/sso-expired",
      what: "The SSO session has expired",
      why: message,
      fix: "Run `aws sso login` with the same profile and try again."
    };
  }
  function noCredentials(message) {
    return {
      code: "credentials/none",
      what: "No AWS credentials found",
      why: `The AWS SDK says: ${message}`,
      fix: 'Set "role-to-assume" to an IAM role, with "permissions: id-token: write" in the job; or run aws-actions/configure-aws-credentials before this step.'
    };
  }
  function expired(why) {
    return {
      code: "credentials/expired",
      what: "The AWS credentials have expired",
      why: why,
      fix: 'Set "role-to-assume": its credentials are renewed while the job waits. Or set "role-duration-seconds" of configure-aws-credentials to more than "timeout".'
    };
  }
  function badCredentials(why) {
    return {
      code: "credentials/refused",
      what: "AWS rejected the credentials",
      why: why,
      fix: 'Check that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, or set "role-to-assume".'
    };
  }
  function denied(operation, message) {
    const action = /\b((?:codedeploy|iam):[A-Za-z]+)/.exec(message)?.[1] ?? `codedeploy:${operation}`;
    const resource = /on resource:? (\S+)/.exec(message)?.[1]?.replace(/[.,]$/, "");
    return {
      code: "aws/denied",
      what: `The role may not call ${action}`,
      why: message,
      fix: `Allow "${action}"${resource === void 0 ? "" : ` on "${resource}"`} in the role's IAM policy.`
    };
  }
  function notCodeDeploy(operation, status) {
    return {
      code: "aws/not-codedeploy",
      what: `Unexpected response to ${operation}`,
      why: `HTTP ${status} without JSON: this is not CodeDeploy.`,
      fix: "Check AWS_ENDPOINT_URL and the proxy settings of this machine."
    };
  }
}),
// src/deploy/aws/request-handler.ts
66488: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    l: () => requestHandlerOf
  });
  const TIMEOUTS = {
    connectionTimeout: 5e3,
    requestTimeout: 2e4,
    throwOnRequestTimeout: true
  };
  function requestHandlerOf(agent) {
    return agent === void 0 ? TIMEOUTS : {
      ...TIMEOUTS,
      httpAgent: agent,
      httpsAgent: agent
    };
  }
}),
// src/action/inputs.ts
27480: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    eD: () => foreignInputs,
    me: () => rawInputs,
    readInputs: () => readInputs
  });
  var core = __webpack_require__(6805);
  var nearest = __webpack_require__(42732);
  var problem = __webpack_require__(19341);
  var yaml = __webpack_require__(71383);
  // src/action/api-structures.ts
  const ALARM_CONFIGURATION = {
    enabled: "boolean",
    ignorePollAlarmFailure: "boolean",
    alarms: [ {
      name: "text"
    } ]
  };
  const TAG_FILTERS = [ {
    Key: "text",
    Value: "text",
    Type: "text"
  } ];
  const TARGET_INSTANCES = {
    tagFilters: TAG_FILTERS,
    autoScalingGroups: [ "text" ],
    ec2TagSet: {
      ec2TagSetList: [ TAG_FILTERS ]
    }
  };
  const alarmOverride = text => read(text, ALARM_CONFIGURATION, '{"enabled": true, "alarms": [{"name": "NAME"}]}');
  const targetInstances = text => read(text, TARGET_INSTANCES, '{"autoScalingGroups": ["NAME"]}');
  function read(text, shape, example) {
    const fix = `Write it as JSON or YAML, such as ${example}.`;
    let value;
    try {
      value = (0, yaml.h)(text);
    } catch {
      return {
        ok: false,
        predicate: "is neither JSON nor YAML",
        fix: fix
      };
    }
    const predicate = mismatch(value, shape, "");
    return predicate === void 0 ? {
      ok: true,
      value: value
    } : {
      ok: false,
      predicate: predicate,
      fix: fix
    };
  }
  function mismatch(value, shape, path) {
    const place = path === "" ? "" : ` at ${path}`;
    if (shape === "text") return typeof value === "string" ? void 0 : `is not a string${place}`;
    if (shape === "boolean") return typeof value === "boolean" ? void 0 : `is neither true nor false${place}`;
    if (isList(shape)) {
      if (!Array.isArray(value)) return `is not a list${place}`;
      return value.map((item, index) => mismatch(item, shape[0], `${path}[${index}]`)).find(found => found);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return `is not an object${place}`;
    for (const [name, member] of Object.entries(value)) {
      const known = shape[name];
      if (known === void 0) return `has a member "${name}"${place}, which is not one of ${Object.keys(shape).join(", ")}`;
      const found = mismatch(member, known, path === "" ? name : `${path}.${name}`);
      if (found !== void 0) return found;
    }
    return;
  }
  function isList(shape) {
    return Array.isArray(shape);
  }
  var s3_location = __webpack_require__(73132);
  // src/action/input-parsers.ts
  function good(value) {
    return {
      ok: true,
      value: value
    };
  }
  function bad(predicate, fix) {
    return {
      ok: false,
      predicate: predicate,
      fix: fix
    };
  }
  const anyText = text => good(text);
  function optional(kind) {
    return text => text === "" ? good(void 0) : kind(text);
  }
  const NAME_LIMIT = 100;
  const awsName = text => {
    if (text.length <= NAME_LIMIT) return good(text);
    return bad(`has ${text.length} characters; CodeDeploy allows ${NAME_LIMIT}`, "Give the name as CodeDeploy shows it.");
  };
  function choice(...choices) {
    const list = choices.map(each => `"${each}"`).join(", ");
    return text => {
      const chosen = choices.find(each => each === text);
      if (chosen !== void 0) return good(chosen);
      const near = choices.find(each => each.toLowerCase() === text.toLowerCase());
      return bad(`is not one of ${list}`, near === void 0 ? "Use one of them." : `Write "${near}".`);
    };
  }
  const input_parsers_boolean = text => {
    if (/^true$/i.test(text)) return good(true);
    if (/^false$/i.test(text)) return good(false);
    return bad('is neither "true" nor "false"', 'Write "true" or "false".');
  };
  const MINUTES_LIMIT = 5 * 24 * 60;
  const minutes = text => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value > 0 && value <= MINUTES_LIMIT) return good(value * 6e4);
    return bad(`is not a number of minutes above 0 and at most ${MINUTES_LIMIT}, the five days that a job can take`, 'Write a plain number, such as "60".');
  };
  const repositoryName = text => {
    if (/^[\w.-]+\/[\w.-]+$/.test(text)) return good(text);
    if (text === "") return bad("is empty, and so is GITHUB_REPOSITORY", 'Set it to "owner/name".');
    const inAddress = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text)?.[1];
    return bad("is not a GitHub repository in the form owner/name", inAddress === void 0 ? 'Write it as "owner/name".' : `Write "${inAddress}".`);
  };
  const NOT_IN_A_REF = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|^[-/]|\/$/u;
  const commit = text => {
    if (text === "") return bad("is empty, and so is GITHUB_SHA", "Set it to a sha, a branch or a tag.");
    if (/^[0-9a-f]{40}$/i.test(text)) return good({
      kind: "sha",
      sha: text.toLowerCase()
    });
    if (!NOT_IN_A_REF.test(text)) return good({
      kind: "ref",
      ref: text
    });
    return bad("is not a valid sha, branch or tag", "Write a sha, a branch or a tag.");
  };
  const regionName = text => {
    if (/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text)) return good(text);
    if (text === "") return bad("is empty, and so are AWS_REGION and AWS_DEFAULT_REGION", 'Set it to the region of the deployment group, such as "eu-west-1".');
    const region = /^([a-z]{2,}(?:-[a-z]+)+-\d+)[a-z]$/.exec(text)?.[1];
    if (region !== void 0) return bad("is an availability zone, not a region", `Write "${region}".`);
    return bad("is not an AWS region", 'Write it like "eu-west-1".');
  };
  const roleArn = text => {
    if (/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(text)) return good(text);
    return bad("is not the ARN of an IAM role", 'Copy it from the page of the role in IAM: "arn:aws:iam::123456789012:role/NAME".');
  };
  const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
  const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
  const DURATION = {
    least: 900,
    most: 43200
  };
  const roleSessionName = text => {
    if (SESSION_NAME.test(text)) return good(text);
    return bad("is not a valid name for a role session", 'Write 2 to 64 letters, digits or any of "_+=,.@-".');
  };
  const externalId = text => {
    if (EXTERNAL_ID.test(text)) return good(text);
    return bad("is not an external id", "Copy it from the condition sts:ExternalId in the role's trust policy.");
  };
  const durationSeconds = text => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= DURATION.least && value <= DURATION.most) return good(value);
    return bad(`is not a number of seconds from ${DURATION.least} to ${DURATION.most}`, 'Write a plain number, such as "3600", and no more than the role allows.');
  };
  const accountIds = text => {
    const ids = text.split(/[\s,]+/).filter(id => id !== "");
    if (ids.length > 0 && ids.every(id => /^\d{12}$/.test(id))) return good(ids);
    return bad("is not a list of AWS account ids", "Write ids of 12 digits, separated by commas.");
  };
  const checkMode = text => {
    const choice = [ "true", "false", "only" ].find(each => each === text.toLowerCase());
    if (choice !== void 0) return good(choice);
    return bad('is not "true", "false" or "only"', "Use one of them.");
  };
  const bucketName = text => {
    if (s3_location.BX.test(text)) return good(text);
    const inAddress = /^(?:s3:\/\/|arn:aws[\w-]*:s3:::)([a-z0-9.-]+)/.exec(text)?.[1];
    return bad("is not the name of a bucket", inAddress === void 0 ? "Write the name as S3 shows it." : `Write "${inAddress}".`);
  };
  const keyPrefix = text => {
    const prefix = text.replace(/^\/+|\/+$/g, "");
    if (prefix === "") return good("");
    if (/^[\w!.*'()/-]{1,900}$/.test(prefix)) return good(`${prefix}/`);
    return bad("is not a key prefix", 'Write letters, digits, "-", "_", "." and "/".');
  };
  const s3Location = text => {
    const location = (0, s3_location.TL)(text);
    if (location !== void 0) return good(location);
    return bad("is not the location of a bundle in S3", 'Write "bucket/key" or "bucket/key?versionId=\u2026", with a key that ends in .zip, .tgz, .tar.gz or .tar.');
  };
  const repositoryFolder = text => {
    const folder = text.replace(/^(\.?\/)+|\/+$/g, "");
    if (folder !== "" && !folder.split("/").includes("..")) return good(folder);
    return bad("is not a folder of the repository", 'Write its path from the root of the repository, such as "services/web".');
  };
  var action_job = __webpack_require__(67712);
  // src/action/input-rules.ts
  function contradictions(values, named) {
    const {role: role, roleChaining: roleChaining, roleExternalId: roleExternalId, allowedAccountIds: allowedAccountIds, check: check, rehearse: rehearse} = values;
    const restarts = values.deploymentMode === "RESTART";
    const account = /\d{12}/.exec(role ?? "")?.[0];
    const found = [ restarts && named && conflict("commit", "deployment-mode: RESTART", RESTARTS), restarts && values.updateOutdatedOnly && conflict("update-outdated-instances-only", "deployment-mode: RESTART", RESTARTS), restarts && values.targetInstances !== void 0 && conflict("target-instances", "deployment-mode: RESTART", "Only in-place deployments restart."), restarts && rehearse && conflict("deployment-mode", "rehearse: true", "A rehearsal starts with an empty instance."), restarts && check === "only" && conflict("deployment-mode", "check: only", "Nothing is deployed then."), roleExternalId !== void 0 && !roleChaining && conflict("role-external-id", "role-chaining: false", "AssumeRoleWithWebIdentity takes no external id."), roleChaining && role === void 0 && new problem.AF({
      code: "inputs/role-chaining",
      what: "No role to assume",
      fix: 'Set "role-to-assume" to the ARN of the role, or remove "role-chaining".',
      at: {
        kind: "input",
        name: "role-chaining"
      }
    }), account !== void 0 && allowedAccountIds !== void 0 && !allowedAccountIds.includes(account) && new problem.AF({
      code: "inputs/role-to-assume",
      what: `The role belongs to the AWS account ${account}`,
      why: `"allowed-account-ids" allows ${allowedAccountIds.join(", ")}.`,
      fix: 'Use a role of the intended account, or add this account to "allowed-account-ids".',
      at: {
        kind: "input",
        name: "role-to-assume"
      }
    }) ];
    return found.filter(problem => problem !== false);
  }
  const RESTARTS = "RESTART restarts the installed revision and deploys nothing.";
  function conflict(name, other, why) {
    return new problem.AF({
      code: `inputs/${name}`,
      what: `It cannot be combined with "${other}"`,
      why: why,
      fix: "Remove one of them.",
      at: {
        kind: "input",
        name: name
      }
    });
  }
  function jobProblems({rehearse: rehearse, check: check, deploymentMode: deploymentMode, revisionBucket: revisionBucket, revisionS3: revisionS3}, job, named) {
    if (rehearse) return [];
    const found = [ check !== "only" && (revisionBucket ?? revisionS3) === void 0 && new URL(job.server).hostname !== new URL(action_job.A).hostname && foreignServer(job.server), job.untrusted !== void 0 && !named && revisionS3 === void 0 && deploymentMode !== "RESTART" && untrustedCommit(job.untrusted) ];
    return found.filter(problem => problem !== false);
  }
  function foreignServer(server) {
    return new problem.AF({
      code: "job/server",
      what: `The job runs on ${server}, and CodeDeploy fetches from github.com only`,
      fix: "Mirror the repository to github.com and deploy from there."
    });
  }
  function untrustedCommit(what) {
    return new problem.AF({
      code: "commit/untrusted",
      what: what,
      why: 'Without "commit", a workflow_run deploys only a commit that was pushed to the default branch and tested by a successful run, because its OIDC token is always that of the default branch.',
      fix: 'Add "if: github.event.workflow_run.conclusion == \'success\' && github.event.workflow_run.event == \'push\'" to the job, and the default branch to "branches:" of the trigger; or set "commit".',
      at: {
        kind: "input",
        name: "commit"
      }
    });
  }
  var external_node_crypto_ = __webpack_require__(77598);
  // src/deploy/preview/preview-name.ts
  const LIMIT = 100;
  const ILLEGAL = /[^\w+=,.@-]/g;
  function previewName(text) {
    const legal = text.replace(ILLEGAL, "-");
    if (legal === text && text.length <= LIMIT) return text;
    const hash = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 8);
    return `${legal.slice(0, LIMIT - hash.length - 1)}-${hash}`;
  }
  // src/action/preview-inputs.ts
  const previewGroupName = text => ({
    ok: true,
    value: previewName(text)
  });
  const MOST_TAGS = 3;
  const LONGEST = {
    key: 128,
    value: 256
  };
  const instanceTags = text => {
    const lines = text.split("\n").map(line => line.trim()).filter(line => line !== "");
    const tags = lines.map(line => {
      const [, key = "", value = ""] = /^([^=]*)=(.*)$/.exec(line) ?? [];
      return {
        key: key.trim(),
        value: value.trim()
      };
    });
    const isTag = ({key: key, value: value}) => key !== "" && value !== "" && key.length <= LONGEST.key && value.length <= LONGEST.value;
    const fix = "Write each tag as KEY=VALUE on a line of its own.";
    if (!tags.every(isTag)) return {
      ok: false,
      predicate: "is not a list of tags",
      fix: fix
    };
    if (tags.length > MOST_TAGS) return {
      ok: false,
      predicate: `has ${tags.length} tags; CodeDeploy combines at most ${MOST_TAGS}`,
      fix: "Use fewer tags."
    };
    if (new Set(tags.map(({key: key}) => key)).size < tags.length) return {
      ok: false,
      predicate: "repeats a key",
      fix: "An instance has only one value for each key: give one value."
    };
    return {
      ok: true,
      value: tags
    };
  };
  function previewOf({deploymentGroupFrom: from, deploymentGroupTags: tags}) {
    return from !== void 0 && tags !== void 0 ? {
      from: from,
      tags: tags
    } : void 0;
  }
  function previewProblems(inputs, named) {
    const {deploymentGroup: deploymentGroup, deploymentGroupFrom: from, deploymentGroupTags: tags, remove: remove} = inputs;
    const {check: check, deploymentMode: deploymentMode, rehearse: rehearse, targetInstances: targetInstances} = inputs;
    const found = [];
    if (from !== void 0 || remove) found.push(!named && withoutName(), from === deploymentGroup && sameGroup(deploymentGroup));
    if (from !== void 0 && !remove) found.push(tags === void 0 && withoutTags(), rehearse && conflict("deployment-group-from", "rehearse: true", "A rehearsal has one deployment group and does not use AWS."), deploymentMode === "RESTART" && conflict("deployment-group-from", "deployment-mode: RESTART", "A new group has nothing to restart."), targetInstances !== void 0 && conflict("deployment-group-from", "target-instances", "The deployment group of a preview deploys in place."));
    if (remove) found.push(rehearse && conflict("remove", "rehearse: true", "A rehearsal leaves no group behind."), check === "only" && conflict("remove", "check: only", "A check alone changes nothing in AWS."));
    if (tags !== void 0 && from === void 0 && !remove) found.push(withoutSource());
    return found.filter(problem => problem !== false);
  }
  function withoutName() {
    return refused("deployment-group-name", {
      what: "It is empty, but the deployment group of a preview needs its own name",
      fix: 'Set it, for example to "preview-${{ github.head_ref }}".'
    });
  }
  function sameGroup(name) {
    return refused("deployment-group-from", {
      what: `"${name}" is also the "deployment-group-name"`,
      why: "The deployment group of a preview is a copy of another group, and only such copies are removed.",
      fix: 'Give the preview another "deployment-group-name".'
    });
  }
  function withoutTags() {
    return refused("deployment-group-tags", {
      what: "It is empty, but the deployment group of a preview needs its own instances",
      why: "With the tags of the copied group, it would deploy to the same instances.",
      fix: "Write the tag of the preview instances as KEY=VALUE."
    });
  }
  function withoutSource() {
    return refused("deployment-group-tags", {
      what: 'It applies only to a copied deployment group, but "deployment-group-from" is empty',
      why: "An existing deployment group has its own tag filters.",
      fix: 'Set "deployment-group-from", or remove this input.'
    });
  }
  function refused(name, text) {
    return new problem.AF({
      code: `inputs/${name}`,
      ...text,
      at: {
        kind: "input",
        name: name
      }
    });
  }
  // src/action/revision-inputs.ts
  function requestedRevision(inputs) {
    const {revisionBucket: revisionBucket, revisionPrefix: revisionPrefix, revisionPath: revisionPath, folder: folder, revisionS3: revisionS3} = inputs;
    if (revisionS3 !== void 0) return {
      kind: "s3",
      location: revisionS3
    };
    if (revisionBucket === void 0) return {
      kind: "github"
    };
    return {
      kind: "bundle",
      bucket: revisionBucket,
      prefix: revisionPrefix,
      path: revisionPath,
      folder: folder
    };
  }
  function revisionProblems(inputs, named) {
    const {revisionBucket: revisionBucket, revisionPrefix: revisionPrefix, revisionPath: revisionPath, folder: folder, revisionS3: revisionS3} = inputs;
    const needBucket = {
      "revision-path": revisionPath,
      "revision-prefix": revisionPrefix,
      folder: folder
    };
    const found = Object.entries(needBucket).map(([name, value]) => !!value && revisionBucket === void 0 && withoutBucket(name));
    if (revisionS3 !== void 0) found.push(revisionBucket !== void 0 && conflict("revision-s3", "revision-bucket", "Either the bundle already exists, or this job builds it."), named && conflict("revision-s3", "commit", "The bundle itself records its commit."), inputs.check === "only" && conflict("revision-s3", "check: only", "A check alone does not use AWS, but S3 does."), inputs.rehearse && conflict("revision-s3", "rehearse: true", "The rehearsal's S3 is empty."));
    if (inputs.deploymentMode === "RESTART" && (revisionS3 ?? revisionBucket) !== void 0) found.push(conflict(revisionS3 ? "revision-s3" : "revision-bucket", "deployment-mode: RESTART", RESTARTS));
    if (folder !== void 0 && revisionPath !== void 0) found.push(conflict("folder", "revision-path", 'Give the complete path of a built folder in "revision-path".'));
    return found.filter(problem => problem !== false);
  }
  function withoutBucket(name) {
    return new problem.AF({
      code: `inputs/${name}`,
      what: "It applies only to a bundle in S3, but no bucket is set",
      why: "From GitHub, CodeDeploy can only get whole commits.",
      fix: 'Set "revision-bucket", or remove this input.',
      at: {
        kind: "input",
        name: name
      }
    });
  }
  // src/action/inputs.ts
  function input(name, standard, kind) {
    return {
      name: name,
      default: standard,
      kind: kind
    };
  }
  function nonEmpty(name, expression, kind) {
    return {
      name: name,
      default: "",
      expression: expression,
      kind: kind
    };
  }
  const INPUTS = {
    application: input("application-name", "Super-duper-potato-app", awsName),
    deploymentGroup: input("deployment-group-name", "Potato-deployment-group", awsName),
    deploymentGroupFrom: input("deployment-group-from", "", optional(awsName)),
    deploymentGroupTags: input("deployment-group-tags", "", optional(instanceTags)),
    remove: input("remove", "false", input_parsers_boolean),
    repository: nonEmpty("repository", "github.repository", repositoryName),
    commit: input("commit", "", commit),
    revisionBucket: input("revision-bucket", "", optional(bucketName)),
    revisionPrefix: input("revision-prefix", "", keyPrefix),
    revisionPath: input("revision-path", "", optional(anyText)),
    folder: input("folder", "", optional(repositoryFolder)),
    revisionS3: input("revision-s3", "", optional(s3Location)),
    githubToken: nonEmpty("github-token", "github.token", anyText),
    region: input("aws-region", "", regionName),
    role: input("role-to-assume", "", optional(roleArn)),
    roleSessionName: input("role-session-name", "", optional(roleSessionName)),
    roleDurationSeconds: input("role-duration-seconds", "", optional(durationSeconds)),
    audience: input("audience", "", optional(anyText)),
    roleChaining: input("role-chaining", "false", input_parsers_boolean),
    roleExternalId: input("role-external-id", "", optional(externalId)),
    allowedAccountIds: input("allowed-account-ids", "", optional(accountIds)),
    maskAwsAccountId: input("mask-aws-account-id", "false", input_parsers_boolean),
    deploymentConfig: input("deployment-config-name", "", optional(awsName)),
    description: input("description", "", optional(anyText)),
    fileExists: input("file-exists-behavior", "", optional(choice("DISALLOW", "OVERWRITE", "RETAIN"))),
    ignoreStopFailures: input("ignore-application-stop-failures", "false", input_parsers_boolean),
    autoRollback: input("auto-rollback", "", optional(input_parsers_boolean)),
    updateOutdatedOnly: input("update-outdated-instances-only", "false", input_parsers_boolean),
    deploymentMode: input("deployment-mode", "", optional(choice("STANDARD", "RESTART"))),
    overrideAlarms: input("override-alarms", "", optional(alarmOverride)),
    targetInstances: input("target-instances", "", optional(targetInstances)),
    check: input("check", "true", checkMode),
    whenBusy: input("when-busy", "wait", choice("wait", "stop", "fail")),
    whenOlder: input("when-older", "auto", choice("auto", "skip", "deploy", "fail")),
    whenInterrupted: input("when-interrupted", "stop", choice("stop", "leave")),
    wait: input("wait", "true", input_parsers_boolean),
    timeout: input("timeout", "60", minutes),
    annotations: input("annotations", "all", choice("all", "failures", "none")),
    rehearse: input("rehearse", "false", input_parsers_boolean),
    httpProxy: input("http-proxy", "", optional(anyText)),
    noProxy: input("no-proxy", "", optional(anyText))
  };
  const ANY_REGION = "us-east-1";
  function rawInputs(variables) {
    const names = variables.filter(variable => variable.startsWith("INPUT_")).map(variable => variable.slice("INPUT_".length).toLowerCase());
    return Object.fromEntries(names.map(name => [ name, (0, core.V4)(name) ]));
  }
  function readInputs({raw: raw, job: job, nonce: nonce}) {
    const problems = misspeltInputs(raw);
    const origins = {};
    const read = (input, fallbacks = []) => {
      const source = sourceOf(input, raw, fallbacks);
      origins[input.name] = source.origin;
      const reading = input.kind(source.text);
      if (reading.ok) return reading.value;
      problems.push(refusal(input.name, source, reading));
      return;
    };
    const {rehearse: rehearse, check: check, deploymentMode: deploymentMode, deploymentGroupFrom: deploymentGroupFrom, remove: remove, ...later} = INPUTS;
    const first = {
      rehearse: read(rehearse),
      check: read(check),
      deploymentMode: read(deploymentMode),
      deploymentGroupFrom: read(deploymentGroupFrom),
      remove: read(remove)
    };
    const isPreview = first.deploymentGroupFrom !== void 0 || first.remove === true;
    const deploymentGroup = {
      ...later.deploymentGroup,
      ...isPreview && {
        kind: previewGroupName
      }
    };
    const needsAws = first.rehearse !== true && first.check !== "only";
    const fallbacks = {
      repository: [ [ "GITHUB_REPOSITORY", job.repository ] ],
      commit: [ [ "GITHUB_SHA", job.sha ] ],
      region: [ ...Object.entries(job.regions), [ "the default", needsAws ? void 0 : ANY_REGION ] ]
    };
    const rest = Object.entries({
      ...later,
      deploymentGroup: deploymentGroup
    }).map(([key, input]) => [ key, read(input, fallbacks[key]) ]);
    const values = {
      ...first,
      ...Object.fromEntries(rest)
    };
    const named = origins["commit"]?.kind === "input";
    if (problems.length === 0) problems.push(...contradictions(values, named), ...revisionProblems(values, named), ...previewProblems(values, origins["deployment-group-name"]?.kind === "input"), ...values.remove ? [] : jobProblems(values, job, named));
    if (problems.length > 0) throw new problem.Zw(problems);
    const restarts = values.deploymentMode === "RESTART";
    const {deploymentGroupFrom: from, deploymentGroupTags: tags, ...own} = values;
    const {revisionBucket: revisionBucket, revisionPrefix: revisionPrefix, revisionPath: revisionPath, folder: folder, revisionS3: revisionS3, ...given} = own;
    return {
      ...given,
      preview: previewOf(values),
      revision: requestedRevision(values),
      ...revisionS3 && {
        commit: {
          kind: "bundled"
        }
      },
      ...restarts && {
        commit: {
          kind: "installed"
        },
        check: "false"
      },
      fork: named || values.check === "only" ? void 0 : job.fork,
      forcedPush: !named && job.forcedPush,
      whenOlder: restarts ? "deploy" : settleOlder(values.whenOlder, job),
      actor: job.actor,
      key: {
        runId: job.runId,
        attempt: job.attempt,
        nonce: nonce
      },
      origins: origins
    };
  }
  function sourceOf(input, raw, fallbacks) {
    const given = raw[input.name]?.trim() ?? "";
    if (given !== "") return {
      text: given,
      origin: {
        kind: "input"
      }
    };
    for (const [name, text] of fallbacks) if (text !== void 0 && text !== "") return {
      text: text,
      origin: {
        kind: "environment",
        name: name
      }
    };
    return {
      text: input.default,
      origin: {
        kind: "default"
      }
    };
  }
  function refusal(name, {text: text, origin: origin}, reading) {
    const from = origin.kind === "environment" ? ` (from ${origin.name})` : "";
    return new problem.AF({
      code: `inputs/${name}`,
      what: `${text === "" ? "It" : `"${text}"${from}`} ${reading.predicate}`,
      fix: reading.fix,
      at: {
        kind: "input",
        name: name
      }
    });
  }
  function unknownInputs(raw) {
    const known = Object.values(INPUTS).map(each => each.name);
    const names = Object.keys(raw).filter(name => !known.includes(name));
    return names.map(name => ({
      name: name,
      meant: (0, nearest.p)(name, known)
    }));
  }
  function misspeltInputs(raw) {
    return unknownInputs(raw).flatMap(({name: name, meant: meant}) => meant === void 0 ? [] : [ unknownInput(name, `Write "${meant}".`) ]);
  }
  function foreignInputs(raw) {
    const fix = `Remove it. The inputs are ${Object.values(INPUTS).map(each => each.name).join(", ")}.`;
    return unknownInputs(raw).flatMap(({name: name, meant: meant}) => meant === void 0 ? [ unknownInput(name, fix) ] : []);
  }
  function unknownInput(name, fix) {
    const why = `The variable INPUT_${name.toUpperCase()} of the job is passed to every action as an input.`;
    return new problem.AF({
      code: "inputs/unknown",
      what: "Unknown input",
      why: why,
      fix: fix,
      at: {
        kind: "input",
        name: name
      }
    });
  }
  function settleOlder(wish, job) {
    if (wish !== "auto") return wish;
    const rerun = job.attempt > 1 && !job.triggeringActor.endsWith("[bot]");
    return rerun || job.event === "workflow_dispatch" ? "deploy" : "skip";
  }
}),
// src/deploy/create/refusal.ts
27039: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    O: () => refusalOf
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  const REFUSALS = {
    ApplicationDoesNotExistException: {
      code: "deployment/no-application",
      input: "application-name",
      value: request => request.application,
      what: ({application: application, region: region}) => `CodeDeploy has no application "${application}" in ${region}`,
      fix: 'Create it, or correct "application-name" or "aws-region"; names are case-sensitive.'
    },
    DeploymentGroupDoesNotExistException: {
      code: "deployment/no-group",
      input: "deployment-group-name",
      value: request => request.deploymentGroup,
      what: ({application: application, deploymentGroup: deploymentGroup}) => `"${application}" has no deployment group "${deploymentGroup}"`,
      fix: 'Create it, or correct "deployment-group-name"; names are case-sensitive.'
    },
    DeploymentConfigDoesNotExistException: {
      code: "deployment/no-config",
      input: "deployment-config-name",
      value: request => request.deploymentConfig ?? "",
      what: ({deploymentConfig: deploymentConfig}) => `CodeDeploy has no deployment configuration "${deploymentConfig ?? ""}"`,
      fix: "Write one of CodeDeploy's own, such as \"CodeDeployDefault.OneAtATime\", or leave it empty for the group's setting."
    },
    InvalidRevisionException: {
      code: "deployment/revision-refused",
      input: "repository",
      value: request => request.repository,
      what: ({repository: repository}) => `CodeDeploy cannot deploy a revision of ${repository} to this group`,
      fix: 'Check that the application\'s compute platform is "EC2/On-premises" and that "repository" is right.'
    },
    InvalidGitHubAccountTokenException: {
      code: "deployment/no-github-link",
      input: "repository",
      value: request => request.repository,
      what: ({application: application}) => `The application "${application}" is not connected to GitHub`,
      fix: 'Connect it once, in the CodeDeploy console: Create deployment, "My application is stored in GitHub", Connect to GitHub.'
    },
    InvalidRoleException: {
      code: "deployment/service-role",
      input: "deployment-group-name",
      value: request => request.deploymentGroup,
      what: ({deploymentGroup: deploymentGroup}) => `CodeDeploy cannot use the service role of "${deploymentGroup}"`,
      fix: "Set a service role that trusts codedeploy.amazonaws.com and has the policy AWSCodeDeployRole."
    }
  };
  function refusalOf(failure, request) {
    const refusal = REFUSALS[failure.error];
    if (refusal === void 0) return failure;
    const {code: code, input: input, value: value, what: what, fix: fix} = refusal;
    const source = request.origins[input];
    const byDefault = source?.kind === "default" ? `"${input}" is empty, so this is its default. ` : "";
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: code,
      what: what(request),
      why: `${byDefault}${failure.why ?? ""}`,
      fix: fix,
      at: {
        kind: "input",
        name: input,
        value: value(request)
      },
      cause: failure
    });
  }
}),
// src/deploy/deploy.ts
35165: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    g: () => deploy
  });
  var core_problem = __webpack_require__(19341);
  var denied_calls = __webpack_require__(29453);
  var aws_retry = __webpack_require__(92498);
  var call_failure = __webpack_require__(51569);
  var s3_location = __webpack_require__(73132);
  var watch_deadline = __webpack_require__(84456);
  // src/deploy/create/ancestry.ts
  function createAncestry({repository: repository, commit: commit, history: history, github: github, unread: unread, report: report, signal: signal}) {
    const deployments = new Map;
    const relations = new Map;
    async function find(id) {
      const known = deployments.get(id);
      if (known !== void 0) return known;
      const found = await history.deployment(id);
      deployments.set(id, found);
      return found;
    }
    async function relate(deployed) {
      if (deployed === commit) return "identical";
      const known = relations.get(deployed);
      if (known !== void 0) return known;
      const relation = await github.compare(repository, commit, deployed, signal);
      if (signal.aborted) throw new watch_deadline.j$;
      relations.set(deployed, relation);
      if (relation === "unknown" && unread.isRefused()) unread.without("order"); else if (relation === "unknown") report({
        kind: "notice",
        text: `Cannot tell whether ${commit} is older than ${deployed}, which was deployed earlier. Deploying ${commit}.`
      });
      return relation;
    }
    return {
      async newerDeployment(known) {
        const group = known ?? await history.group();
        const ids = new Set([ group?.lastAttempted, group?.lastSuccessful ].filter(id => id !== void 0));
        for (const deployment of await Promise.all([ ...ids ].map(find))) if (deployment?.commit !== void 0 && await relate(deployment.commit) === "ahead") return deployment;
        return;
      }
    };
  }
  var description = __webpack_require__(96449);
  var group_history = __webpack_require__(56113);
  var lost_response = __webpack_require__(56913);
  var refusal = __webpack_require__(27039);
  var when_busy = __webpack_require__(77753);
  // src/deploy/create/create.ts
  const ANCESTRY_TRIES = 6;
  async function create(options) {
    const {request: request, commit: commit, s3: s3, clock: clock, retry: retry, signal: signal} = options;
    const history = (0, group_history.j)({
      ...options,
      name: request
    });
    const ancestry = createAncestry({
      ...options,
      repository: request.repository,
      history: (0, group_history.j)({
        ...options,
        name: request,
        tries: ANCESTRY_TRIES
      })
    });
    const deployment = {
      ...request,
      commit: commit || void 0,
      s3: s3,
      description: (0, description.Ti)(request, commit || (s3 ? (0, s3_location.UL)(s3) : ""))
    };
    const since = clock.now();
    let refusals = 0;
    const readsGroup = request.check !== "false" || request.targetInstances !== void 0;
    let group = readsGroup ? await history.group() : void 0;
    const problem = group && groupProblem(group, request);
    if (problem !== void 0) throw problem;
    const warning = group && groupWarning(group, request);
    if (warning !== void 0) options.report({
      kind: "notice",
      text: warning
    });
    for (;;) {
      if (request.whenOlder !== "deploy" && commit !== "") {
        const newer = await ancestry.newerDeployment(group);
        group = void 0;
        if (newer !== void 0) return {
          kind: "older",
          newer: newer
        };
      }
      if (signal.aborted) throw new watch_deadline.j$;
      try {
        return {
          kind: "created",
          deploymentId: await send(options, deployment)
        };
      } catch (failure) {
        if ((0, call_failure.N6)(failure, "busy")) {
          refusals += 1;
          const turn = await (0, when_busy.uI)({
            ...options,
            history: history,
            since: since,
            refusals: refusals
          });
          if (turn.kind === "ours") return {
            kind: "adopted",
            deploymentId: turn.deployment.id
          };
        } else if ((0, call_failure.N6)(failure, "lost", "interrupted")) {
          const deploymentId = await (0, lost_response.i)({
            ...options,
            since: since,
            failure: failure
          });
          if (deploymentId !== void 0) return {
            kind: "adopted",
            deploymentId: deploymentId
          };
        } else if ((0, call_failure.bg)(failure)) await retry.backOff(failure); else throw (0, 
        call_failure.N6)(failure, "final") ? (0, refusal.O)(failure, request) : failure;
      }
    }
  }
  async function send({codedeploy: codedeploy, deadline: deadline, signal: signal}, deployment) {
    const giveUp = new AbortController;
    let share;
    const onAbort = () => {
      share = deadline.share("receive");
      share.signal.addEventListener("abort", () => giveUp.abort(), {
        once: true
      });
    };
    signal.addEventListener("abort", onAbort, {
      once: true
    });
    try {
      return await codedeploy.createDeployment(deployment, giveUp.signal);
    } finally {
      signal.removeEventListener("abort", onAbort);
      share?.end();
    }
  }
  function groupProblem(group, {application: application, deploymentGroup: deploymentGroup, targetInstances: targetInstances}) {
    if (targetInstances !== void 0 && group.deploymentType === "IN_PLACE") return inPlace(deploymentGroup);
    if (group.platform === void 0 || group.platform === "Server") return;
    return new core_problem.AF({
      code: "group/platform",
      what: `"${deploymentGroup}" deploys to ${group.platform}, not to EC2 or on-premises instances`,
      why: 'An AppSpec with hook scripts needs the compute platform "Server".',
      fix: `Use a deployment group of ${application} for EC2/On-premises.`,
      at: {
        kind: "input",
        name: "deployment-group-name",
        value: deploymentGroup
      }
    });
  }
  function inPlace(deploymentGroup) {
    return new core_problem.AF({
      code: "inputs/target-instances",
      what: `"${deploymentGroup}" deploys in place, so it has no replacement instances`,
      why: "targetInstances describes the replacement instances of a blue/green deployment.",
      fix: 'Remove "target-instances", or use a deployment group that deploys blue/green.',
      at: {
        kind: "input",
        name: "target-instances"
      }
    });
  }
  function groupWarning(group, {deploymentGroup: deploymentGroup}) {
    if (group.choosesNobody === void 0) return;
    return `"${deploymentGroup}" has neither tags nor an Auto Scaling group, so it matches no instance.`;
  }
  var appspec_size = __webpack_require__(48962);
  var revision = __webpack_require__(83189);
  // src/deploy/create/preflight.ts
  async function preflight(wanted) {
    const {github: github, repository: repository, commit: commit, signal: signal, report: report} = wanted;
    const coming = wanted.revision ?? github.readRevision(repository, commit, signal);
    const {check: check} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7906), __webpack_require__.e(6326) ]).then(__webpack_require__.bind(__webpack_require__, 86326));
    const revision = await coming;
    if (revision?.tooLarge && !signal.aborted) {
      report({
        kind: "warning",
        problem: revision.tooLarge
      });
      const read = await readScripts(wanted);
      return read.kind === "unread" ? {
        kind: "unchecked",
        problem: revision.tooLarge
      } : read;
    }
    if (revision === void 0 || revision.entries.size === 0) {
      const read = await readScripts(wanted);
      if (signal.aborted) return read;
      if (read.kind === "unread") wanted.unread.without("check"); else if (read.kind === "unchecked") report({
        kind: "warning",
        problem: read.problem
      }); else {
        const text = `The archive of ${commit} could not be downloaded from GitHub: only its appspec.yml is checked.`;
        report({
          kind: "notice",
          text: text
        });
      }
      return read;
    }
    const checked = await check(revision, signal).catch(failure => {
      if (!signal.aborted) throw failure;
    });
    if (checked === void 0) return {
      kind: "unread"
    };
    const {findings: findings, appspec: appspec} = checked;
    const problemsThatAre = wanted => findings.flatMap(({severity: severity, problem: problem}) => severity === wanted ? problem : []);
    const [errors, warnings] = [ problemsThatAre("error"), problemsThatAre("warning") ];
    for (const problem of warnings) report({
      kind: "warning",
      problem: problem
    });
    if (errors.length > 0) return {
      kind: "wrong",
      problems: errors
    };
    if (appspec !== void 0) return {
      kind: "read",
      scripts: scriptsIn(appspec)
    };
    const [problem] = warnings;
    return problem === void 0 ? {
      kind: "unread"
    } : {
      kind: "unchecked",
      problem: problem
    };
  }
  async function readScripts({github: github, repository: repository, commit: commit, signal: signal}) {
    const reading = Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7906) ]).then(__webpack_require__.bind(__webpack_require__, 57906));
    const text = await github.readFile(repository, commit, revision.hH, signal);
    if (text === void 0) return {
      kind: "unread"
    };
    const {parseAppSpec: parseAppSpec} = await reading;
    const size = (0, appspec_size.a)(text, revision.hH);
    if (size?.code === "appspec/too-large") return {
      kind: "wrong",
      problems: [ size ]
    };
    if (size !== void 0) return {
      kind: "unchecked",
      problem: size
    };
    const parsed = parseAppSpec(text, {
      path: revision.hH
    });
    if (!parsed.ok) return {
      kind: "wrong",
      problems: parsed.problems
    };
    return {
      kind: "read",
      scripts: scriptsIn(parsed.appspec)
    };
  }
  function scriptsIn({hooks: hooks}) {
    return Object.fromEntries(hooks.map(({event: event, scripts: scripts}) => [ event.value, scripts.map(({location: location}) => location.value) ]));
  }
  // src/deploy/create/unread-repository.ts
  const SENTENCES = {
    check: "its AppSpec and hook scripts were not checked",
    order: "it is not known whether it is older than the deployed commit"
  };
  function createUnreadRepository(repository) {
    const missing = new Set;
    let reason;
    return {
      refused(why) {
        reason = why;
      },
      isRefused: () => reason !== void 0,
      without: what => missing.add(what),
      problem() {
        if (missing.size === 0) return;
        const sentences = [ ...missing ].map(what => SENTENCES[what]).join(", and ");
        return new core_problem.AF({
          code: "github/unread",
          what: `The commit could not be read from ${repository} on GitHub: ${sentences}`,
          ...reason !== void 0 && {
            why: `GitHub: ${reason}`
          },
          fix: 'Give the job "permissions: contents: read" or, for another private repository, a "github-token" that may read it.',
          at: {
            kind: "input",
            name: "github-token"
          }
        });
      }
    };
  }
  var deployment = __webpack_require__(89875);
  // src/deploy/github/resolve-commit.ts
  const RETRIES = [ 1e3, 3e3, 6e3 ];
  const LONGEST_WAIT = 6e4;
  async function resolveCommit({request: request, github: github, unread: unread, clock: clock, report: report, signal: signal}) {
    const {commit: requested, repository: repository, fork: fork} = request;
    if (fork !== void 0) throw foreign(repository, fork);
    switch (requested.kind) {
     case "sha":
      {
        const found = await github.findCommit(repository, requested.sha, signal);
        if (signal.aborted) throw new watch_deadline.j$;
        if (found.kind === "unknown") throw unknown(request, requested.sha);
        if (found.kind === "unreadable") unread.refused(found.why);
        return requested.sha;
      }

     case "ref":
      {
        const ref = requested.ref.replace(/^refs\//, "");
        const [found, ambiguous] = await Promise.all([ retry(() => github.findCommit(repository, ref, signal), clock, signal), github.isAmbiguous(repository, ref, signal) ]);
        if (signal.aborted) throw new watch_deadline.j$;
        if (ambiguous) throw twoMeanings(requested.ref);
        if (found.kind === "unknown") throw unknown(request, requested.ref);
        if (found.kind === "unreadable") throw unreadable(request, requested.ref, found.why);
        report({
          kind: "notice",
          text: `"${requested.ref}" is ${found.sha}.`
        });
        return found.sha;
      }

     case "bundled":
     case "installed":
      return "";

     default:
      return requested;
    }
  }
  async function retry(find, clock, signal) {
    let found = await find();
    for (const pause of RETRIES) {
      if (found.kind !== "unreadable" || !found.passing || signal.aborted) break;
      const {retryAfter: retryAfter = 0} = found;
      if (retryAfter > LONGEST_WAIT) break;
      await clock.sleep(Math.max(pause, retryAfter), signal);
      found = await find();
    }
    return found;
  }
  function unknown({repository: repository, origins: origins}, ref) {
    const origin = origins["commit"];
    const ofTheRun = origin?.kind === "environment";
    return new core_problem.AF({
      code: "commit/unknown",
      what: `${repository} has no commit "${ref}"`,
      why: ofTheRun ? `It is the commit of this run (${origin.name}); it belongs to another repository or was removed by a force push.` : "No commit, branch or tag has that name, or several commits start with that short sha.",
      fix: ofTheRun ? `Set "commit" to a commit, branch or tag of ${repository}.` : 'Push the commit first, or correct "commit"; write a sha in full.',
      at: {
        kind: "input",
        name: "commit",
        value: ref
      }
    });
  }
  function unreadable({repository: repository, githubToken: githubToken}, ref, why) {
    return new core_problem.AF({
      code: "commit/unreadable",
      what: `Could not resolve "${ref}" of ${repository}: ${why}`,
      why: "CodeDeploy accepts only a full sha, so a branch, tag or short sha must be resolved first.",
      fix: githubToken === "" ? 'Leave "github-token" at its default, the token of the job, or write the sha in full.' : `Give the job "permissions: contents: read" or, for another private repository, a "github-token" that may read ${repository}; or write the sha in full.`,
      at: {
        kind: "input",
        name: "commit",
        value: ref
      }
    });
  }
  function twoMeanings(ref) {
    return new core_problem.AF({
      code: "commit/ambiguous",
      what: `"${ref}" is both a branch and a tag, and they point to different commits`,
      fix: `Write "refs/heads/${ref}" or "refs/tags/${ref}".`,
      at: {
        kind: "input",
        name: "commit",
        value: ref
      }
    });
  }
  function foreign(repository, fork) {
    return new core_problem.AF({
      code: "commit/foreign",
      what: `The commit of this run belongs to the fork ${fork}, not to ${repository}`,
      why: "Nobody with write access has merged the code of a fork's pull request.",
      fix: 'Deploy on "push", after the merge; or, if you have reviewed it, set "commit" to its sha.',
      at: {
        kind: "input",
        name: "commit"
      }
    });
  }
  var deploy_outcome = __webpack_require__(5970);
  var follow = __webpack_require__(18642);
  // src/deploy/deploy.ts
  async function deploy(options) {
    const {request: request, github: github, clock: clock, report: report} = options;
    if (request.remove) {
      const {removeGroup: removeGroup} = await __webpack_require__.e(1155).then(__webpack_require__.bind(__webpack_require__, 51155));
      return await removeGroup(options);
    }
    const {application: application, deploymentGroup: deploymentGroup, repository: repository, commit: wish} = request;
    const deadline = (0, watch_deadline.db)(request.timeout, options.signal, clock);
    const {signal: signal} = deadline;
    const retry = (0, aws_retry.X)({
      clock: clock,
      report: report,
      signal: signal
    });
    const deniedCalls = (0, denied_calls.N)(report);
    const unread = createUnreadRepository(repository);
    const end = new AbortController;
    const asking = AbortSignal.any([ signal, end.signal ]);
    const checks = request.check !== "false";
    const isOnGithub = request.revision.kind === "github";
    const revision = checks && isOnGithub && wish.kind === "sha" ? github.readRevision(repository, wish.sha, asking) : void 0;
    try {
      const [named, connected] = await Promise.all([ resolveCommit({
        ...options,
        unread: unread,
        signal: asking
      }), request.check === "only" ? void 0 : options.connect() ]);
      const prepared = isOnGithub ? void 0 : await prepare(options, {
        commit: named,
        retry: retry,
        signal: signal
      });
      const commit = prepared?.commit ?? named;
      const codedeploy = connected && prepared ? prepared.withCommits(connected) : connected;
      const bundle = prepared && commit === "" ? prepared.name : void 0;
      report({
        kind: "started",
        purpose: (0, deploy_outcome.eK)(request),
        repository: repository,
        commit: commit,
        application: application,
        deploymentGroup: deploymentGroup,
        ...bundle && {
          bundle: bundle
        }
      });
      const wanted = {
        github: prepared?.reader ?? github,
        repository: repository,
        commit: commit,
        revision: revision,
        unread: unread,
        signal: signal,
        report: report
      };
      const read = await readRevision(wanted, request);
      const tracked = codedeploy === void 0 ? checked(read, commit) : await run({
        ...options,
        codedeploy: codedeploy,
        deadline: deadline,
        signal: signal,
        retry: retry,
        deniedCalls: deniedCalls,
        unread: unread,
        prepared: prepared
      }, commit, read);
      const warnings = [ ...tracked.warnings ?? [], ...[ deniedCalls.problem(), unread.problem() ].filter(problem => problem !== void 0) ];
      for (const problem of warnings) report({
        kind: "warning",
        problem: problem
      });
      const scripts = read.kind === "read" ? read.scripts : void 0;
      const outcome = await (0, deploy_outcome.Ep)({
        request: request,
        commit: commit,
        tracked: {
          ...tracked,
          warnings: warnings
        },
        scripts: scripts,
        now: clock.now()
      });
      report({
        kind: "ended",
        outcome: outcome
      });
      return outcome;
    } catch (failure) {
      throw failure instanceof watch_deadline.j$ ? endedEarly() : failure;
    } finally {
      end.abort();
      deadline.end();
    }
  }
  async function prepare(options, job) {
    const {prepareRevision: prepareRevision} = await Promise.all([ __webpack_require__.e(298), __webpack_require__.e(452) ]).then(__webpack_require__.bind(__webpack_require__, 30452));
    return await prepareRevision({
      ...options,
      ...job
    });
  }
  async function readRevision(wanted, {commit: commit, check: check, revision: revision}) {
    if (commit.kind === "installed") return {
      kind: "unread"
    };
    if (check !== "false") return await preflight(wanted);
    return revision.kind === "s3" ? {
      kind: "unread"
    } : await readScripts(wanted);
  }
  function checked(read, commit) {
    switch (read.kind) {
     case "read":
     case "unchecked":
      return {
        status: "Checked"
      };

     case "wrong":
      return {
        status: "Failed",
        problems: read.problems
      };

     case "unread":
      return {
        status: "Failed",
        problems: [ uncheckable(commit) ]
      };

     default:
      return read;
    }
  }
  async function run(job, commit, read) {
    const {request: request, report: report, signal: signal} = job;
    if (request.check !== "false" && read.kind === "wrong") return {
      status: "Failed",
      problems: read.problems
    };
    let s3;
    let made = {};
    try {
      if (await makeGroup(job)) made = {
        groupChange: "created"
      };
      s3 = await (job.prepared?.place());
      const creation = await create({
        ...job,
        commit: commit,
        s3: s3
      });
      if (creation.kind === "older") return {
        ...stayBehind(request, commit, creation.newer),
        ...made,
        ...s3 && {
          s3: s3
        }
      };
      const {deploymentId: deploymentId} = creation;
      if (creation.kind === "adopted") report({
        kind: "notice",
        text: `${deploymentId} was created by this run. Following it instead of creating another.`
      });
      report({
        kind: "created",
        deploymentId: deploymentId,
        url: request.rehearse ? "" : (0, deployment.B)(request.region, deploymentId)
      });
      const tracked = request.wait || signal.aborted ? await (0, follow.e)({
        ...job,
        deploymentId: deploymentId
      }) : await notAwaited(job, deploymentId);
      return {
        ...tracked,
        ...made,
        ...s3 && {
          s3: s3
        }
      };
    } catch (failure) {
      return {
        ...(0, deploy_outcome.mr)(failure, job.deadline.by()),
        ...made,
        ...s3 && {
          s3: s3
        }
      };
    }
  }
  async function notAwaited(job, deploymentId) {
    const created = {
      status: "Created",
      end: "not-awaited",
      deploymentId: deploymentId,
      since: job.clock.now()
    };
    if (job.request.commit.kind !== "installed") return created;
    const deployment = await (0, group_history.j)({
      ...job,
      name: job.request,
      tries: 2
    }).deployment(deploymentId);
    return {
      ...created,
      ...deployment && {
        deployment: deployment
      }
    };
  }
  async function makeGroup(job) {
    const {preview: preview} = job.request;
    if (preview === void 0) return false;
    const {makePreviewGroup: makePreviewGroup} = await __webpack_require__.e(6506).then(__webpack_require__.bind(__webpack_require__, 6506));
    return await makePreviewGroup({
      ...job,
      preview: preview
    });
  }
  function stayBehind(request, commit, newer) {
    const {region: region, whenOlder: whenOlder, forcedPush: forcedPush} = request;
    const what = `${commit} is older than ${newer.commit}, which ${newer.id} deployed`;
    const why = `${newer.id}: ${(0, deployment.B)(region, newer.id)}`;
    if (whenOlder === "skip" && forcedPush) return {
      status: "Skipped",
      warnings: [ forcedBack(what, why) ]
    };
    const problem = new core_problem.AF({
      code: "deployment/older",
      what: what,
      why: why,
      fix: 'Deploy a newer commit, or, to deploy this one anyway, set "when-older" to "deploy".',
      at: {
        kind: "input",
        name: "when-older",
        value: whenOlder
      }
    });
    return whenOlder === "skip" ? {
      status: "Skipped",
      warnings: [ problem ]
    } : {
      status: "Failed",
      problems: [ problem ]
    };
  }
  function forcedBack(what, newer) {
    return new core_problem.AF({
      code: "deployment/forced-back",
      what: `A force push went back to an older commit, which is not deployed: ${what}`,
      why: `A late job looks the same, and must not undo a newer deployment. ${newer}`,
      fix: 'To go back, run the workflow manually, or set "when-older" to "deploy".',
      at: {
        kind: "input",
        name: "when-older",
        value: "skip"
      }
    });
  }
  function uncheckable(commit) {
    return new core_problem.AF({
      code: "check/unread",
      what: `${commit} could not be checked`,
      why: "Neither its archive nor its appspec.yml could be read from GitHub.",
      fix: 'Give the job "permissions: contents: read", or a "github-token" that may read the repository; if GitHub is down, run it again.'
    });
  }
  function endedEarly() {
    return new core_problem.AF({
      code: "deployment/cancelled",
      what: "The job ended before anything was deployed"
    });
  }
}),
// src/action/step-files.ts
23231: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Y: () => openStepFiles
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
  var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43327);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7349);
  function openStepFiles(env) {
    const broken = new Set;
    async function write(variable, act) {
      try {
        await act();
      } catch (cause) {
        if (!broken.has(variable)) (0, _runner_js__WEBPACK_IMPORTED_MODULE_1__.$9)([ unwritable(variable, env[variable], cause) ], "warning");
        broken.add(variable);
      }
    }
    return {
      state: (name, value) => write("GITHUB_STATE", () => (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.LZ)(name, value)),
      outputs: values => write("GITHUB_OUTPUT", () => {
        for (const [name, value] of Object.entries(values)) (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)(name, value);
      }),
      summary: text => write("GITHUB_STEP_SUMMARY", () => env["GITHUB_STEP_SUMMARY"] ? _actions_core__WEBPACK_IMPORTED_MODULE_3__.z.addRaw(text).write() : void 0)
    };
  }
  function unwritable(variable, path, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "job/unwritable",
      what: `Cannot write the file of ${variable}, ${path}`,
      why: cause instanceof Error ? cause.message : String(cause),
      fix: "Check the runner's disk space and the owner of its temporary folder.",
      cause: cause
    });
  }
}),
// src/action/runner-log.ts
30164: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    H: () => createRunnerReport
  });
  var annotation = __webpack_require__(25101);
  var problem_text = __webpack_require__(93441);
  var style = __webpack_require__(37419);
  var external_node_path_ = __webpack_require__(76760);
  var lifecycle = __webpack_require__(88771);
  var safe_text = __webpack_require__(7253);
  var progress = __webpack_require__(87355);
  var event_stats = __webpack_require__(3707);
  var log_end = __webpack_require__(26487);
  var time = __webpack_require__(31052);
  // src/deploy/report/annotations.ts
  const NONE_USED = {
    error: 0,
    warning: 0,
    notice: 0
  };
  const LOG_LINES = 20;
  const LOG_HEADING = safe_text.om`End of its log:`;
  const SENTENCE_LIMIT = 800;
  function annotationsOf(outcome, selection, used = NONE_USED) {
    if (selection === "none") return [];
    const annotations = annotationsOfAll(outcome, selection, used);
    if (outcome.purpose !== "rehearsal") return annotations;
    return annotations.map(each => {
      const [first = safe_text.om``, ...rest] = each.message;
      return {
        ...each,
        message: [ safe_text.om`Rehearsal: ${first}`, ...rest ]
      };
    });
  }
  function annotationsOfAll(outcome, selection, used) {
    const tallies = (0, event_stats.O9)(outcome.instances);
    const level = outcome.status === "Succeeded" ? "warning" : "error";
    const failures = outcome.problems.map(problem => problem instanceof progress.T ? failureAnnotation(problem, outcome.folder, problem.ignored ? "warning" : level) : (0, 
    problem_text.Lj)(problem, level));
    const unfinished = tallies.map(({event: event}) => ({
      event: event,
      where: unfinishedOn(event, outcome.instances)
    })).filter(({where: where}) => where.length > 0);
    const all = [ ...failures, ...unfinished.map(({event: event, where: where}) => unfinishedAnnotation(event, where)) ];
    const good = tallies.filter(({event: event, succeeded: succeeded, failed: failed}) => succeeded > 0 && failed === 0 && !unfinished.some(open => open.event === event));
    return [ ...keepFirst(all, "error", used), ...keepFirst(all, "warning", used), ...selection === "all" ? successAnnotations(good, outcome, noticesLeft(outcome, used)) : [] ];
  }
  function noticesLeft({purpose: purpose}, used) {
    const left = annotation.eA - used.notice;
    return purpose === "rehearsal" ? Math.min(left, annotation.eA / 2) : left;
  }
  function keepFirst(annotations, level, used) {
    const list = annotations.filter(annotation => annotation.level === level);
    const room = Math.max(0, annotation.eA - used[level]);
    if (list.length <= room) return list;
    const rest = list.length - room + 1;
    const more = {
      level: level,
      title: safe_text.om`${rest} more`,
      message: [ safe_text.om`${rest} more are in the job summary.` ]
    };
    return room === 0 ? [] : [ ...list.slice(0, room - 1), more ];
  }
  function failureAnnotation(failure, folder, level) {
    const {event: event, instances: instances, diagnostics: diagnostics} = failure;
    const text = (0, safe_text.X$)([ (0, safe_text.$Q)(failure.what, SENTENCE_LIMIT), (0, 
    safe_text.$Q)([ diagnostics.errorCode, ...(0, log_end.r)(failure) ].join(": "), SENTENCE_LIMIT), ...(0, 
    problem_text.Qb)(failure).map(line => (0, safe_text.$Q)(line, SENTENCE_LIMIT)), ...instances.length > 3 ? [ `Instances: ${(0, 
    safe_text.HL)(instances, 40)}` ] : [] ].join("\n"));
    const head = [ ...text, safe_text.om``, LOG_HEADING ];
    const room = annotation.OE - head.reduce((sum, line) => sum + line.length + 1, 0);
    const log = (0, log_end.k)(diagnostics.logTail, {
      lines: LOG_LINES,
      characters: room
    });
    const file = repositoryPath(diagnostics.scriptName, folder);
    return {
      level: level,
      title: (0, safe_text.g$)(`${event} failed on ${(0, safe_text.HL)(instances)}${failure.isRollback ? " in the rollback" : ""}`),
      message: log.length === 0 ? text : [ ...head, ...log ],
      ...file === void 0 ? {} : {
        file: (0, safe_text.g$)(file)
      }
    };
  }
  function repositoryPath(location, folder = "") {
    const path = external_node_path_.posix.normalize(location.trim()).replace(/^\/+/, "");
    return path === "" || path === "." || path.startsWith("..") ? void 0 : external_node_path_.posix.join(folder, path);
  }
  function unfinishedOn(event, instances) {
    const isOpen = state => !(0, lifecycle.l2)(state.status) && state.status !== "Pending";
    return instances.filter(({events: events}) => events.some(state => state.event === event && isOpen(state))).map(instance => instance.id);
  }
  function unfinishedAnnotation(event, where) {
    return {
      level: "warning",
      title: (0, safe_text.g$)(`${event} did not finish on ${(0, safe_text.HL)(where)}`),
      message: (0, safe_text.X$)(`${event} had not finished on ${(0, safe_text.HL)(where, 20)} at the last check.`)
    };
  }
  function successAnnotations(good, outcome, room) {
    const spare = good.filter(({event: event}) => !(0, event_stats.uY)(event, outcome.scripts)).slice(0, Math.max(0, good.length - room));
    return good.filter(tally => !spare.includes(tally)).slice(0, Math.max(0, room)).map(tally => successAnnotation(tally, outcome));
  }
  function successAnnotation({event: event, succeeded: succeeded, longest: longest}, {instances: instances, scripts: scripts}) {
    const ran = (0, event_stats.AM)(event, scripts);
    const took = longest === void 0 ? "" : `, ${(0, time.S5)(longest)}${instances.length > 1 ? " at most" : ""}`;
    const [only] = instances;
    const where = instances.length === 1 ? `on ${only?.id}` : `on ${succeeded} of ${instances.length} instances`;
    return {
      level: "notice",
      title: (0, safe_text.g$)(`${event} succeeded`),
      message: (0, safe_text.X$)(`${ran.length === 0 ? event : (0, safe_text.HL)(ran, 5)} succeeded ${where}${took}`)
    };
  }
  var log = __webpack_require__(45025);
  var runner = __webpack_require__(7349);
  // src/action/runner-log.ts
  function createRunnerReport(options) {
    const {annotations: annotations, clock: clock} = options;
    const used = {
      error: 0,
      warning: 0,
      notice: 0
    };
    const warn = problem => {
      used.warning += 1;
      if (annotations === "none" || used.warning > annotation.eA) (0, runner.JN)(problem); else (0, 
      runner.fz)((0, problem_text.Lj)(problem, "warning"));
    };
    return (0, log.h)({
      style: style.tZ,
      startsAtOnce: false,
      columns: void 0,
      line: runner.wi,
      fold: runner.To,
      warn: warn,
      debug: runner.ni,
      conclude: outcome => {
        if (annotations === "none") outcome.problems.forEach(runner.JN);
        for (const annotation of annotationsOf(outcome, annotations, used)) {
          used[annotation.level] += 1;
          (0, runner.fz)(annotation);
        }
      }
    }, clock);
  }
})
};
