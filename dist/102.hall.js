"use strict";

exports.id = 102;

exports.ids = [ 102 ];

exports.modules = {
  3899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      me: () => rawInputs,
      Ko: () => readInputs
    });
    var nearest = __webpack_require__(2732);
    var problem = __webpack_require__(9341);
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
    function oneOf(...choices) {
      const list = choices.map(each => `"${each}"`).join(", ");
      return text => {
        const choice = choices.find(each => each === text);
        if (choice !== void 0) return good(choice);
        const near = choices.find(each => each.toLowerCase() === text.toLowerCase());
        return bad(`is none of ${list}`, near === void 0 ? "Write one of them." : `Write "${near}".`);
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
      return bad(`is not a number of minutes above 0 and at most ${MINUTES_LIMIT}, the five days that a job can last`, 'Write a plain number, such as "60".');
    };
    const repositoryName = text => {
      if (/^[\w.-]+\/[\w.-]+$/.test(text)) return good(text);
      if (text === "") return bad("is empty, and so is GITHUB_REPOSITORY", 'Set it to "owner/name".');
      const inAddress = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text)?.[1];
      return bad("is not a repository on GitHub, as owner and name", inAddress === void 0 ? 'Write it as "owner/name".' : `Write "${inAddress}".`);
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
      return bad("cannot be the name of a commit", "Write a sha, a branch or a tag.");
    };
    const regionName = text => {
      if (/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text)) return good(text);
      if (text === "") return bad("is empty, and so are AWS_REGION and AWS_DEFAULT_REGION", 'Set it to the region of the deployment group, such as "eu-west-1".');
      const region = /^([a-z]{2,}(?:-[a-z]+)+-\d+)[a-z]$/.exec(text)?.[1];
      if (region !== void 0) return bad("is an availability zone, not a region", `Write "${region}".`);
      return bad("is spelt like no AWS region", 'Write it like "eu-west-1".');
    };
    const roleArn = text => {
      if (/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(text)) return good(text);
      return bad("is not the ARN of an IAM role", 'Copy it from the page of the role in IAM: "arn:aws:iam::123456789012:role/NAME".');
    };
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
      repository: nonEmpty("repository", "github.repository", repositoryName),
      commit: input("commit", "", commit),
      githubToken: nonEmpty("github-token", "github.token", anyText),
      region: input("aws-region", "", regionName),
      role: input("role-to-assume", "", optional(roleArn)),
      deploymentConfig: input("deployment-config-name", "", optional(awsName)),
      description: input("description", "", optional(anyText)),
      fileExists: input("file-exists-behavior", "", optional(oneOf("DISALLOW", "OVERWRITE", "RETAIN"))),
      ignoreStopFailures: input("ignore-application-stop-failures", "false", input_parsers_boolean),
      autoRollback: input("auto-rollback", "", optional(input_parsers_boolean)),
      updateOutdatedOnly: input("update-outdated-instances-only", "false", input_parsers_boolean),
      check: input("check", "true", input_parsers_boolean),
      whenBusy: input("when-busy", "wait", oneOf("wait", "stop", "fail")),
      whenOlder: input("when-older", "auto", oneOf("auto", "skip", "deploy", "fail")),
      whenInterrupted: input("when-interrupted", "stop", oneOf("stop", "leave")),
      wait: input("wait", "true", input_parsers_boolean),
      timeout: input("timeout", "60", minutes),
      annotations: input("annotations", "all", oneOf("all", "failures", "none")),
      rehearse: input("rehearse", "false", input_parsers_boolean)
    };
    const REGION_OF_A_REHEARSAL = "us-east-1";
    function rawInputs(env) {
      const inputs = Object.entries(env).filter(([name]) => name.startsWith("INPUT_"));
      return Object.fromEntries(inputs.map(([name, text]) => [ name.slice("INPUT_".length).toLowerCase(), text ]));
    }
    function readInputs({raw: raw, job: job, once: once}) {
      const source = sourceOf(raw, job);
      const problems = [ ...unknownInputs(raw), ...Object.values(INPUTS).flatMap(each => refusal(each.name, source(each), each.kind(source(each).text))) ];
      if (problems.length > 0) throw new problem.Zw(problems);
      function take(from) {
        const reading = from.kind(source(from).text);
        if (reading.ok) return reading.value;
        throw new problem.Zw(refusal(from.name, source(from), reading));
      }
      return {
        application: take(INPUTS.application),
        deploymentGroup: take(INPUTS.deploymentGroup),
        repository: take(INPUTS.repository),
        commit: take(INPUTS.commit),
        fork: source(INPUTS.commit).origin.kind === "input" ? void 0 : job.fork,
        githubToken: take(INPUTS.githubToken),
        region: take(INPUTS.region),
        role: take(INPUTS.role),
        deploymentConfig: take(INPUTS.deploymentConfig),
        description: take(INPUTS.description),
        fileExists: take(INPUTS.fileExists),
        ignoreStopFailures: take(INPUTS.ignoreStopFailures),
        autoRollback: take(INPUTS.autoRollback),
        updateOutdatedOnly: take(INPUTS.updateOutdatedOnly),
        check: take(INPUTS.check),
        whenBusy: take(INPUTS.whenBusy),
        whenOlder: settleOlder(take(INPUTS.whenOlder), job),
        whenInterrupted: take(INPUTS.whenInterrupted),
        wait: take(INPUTS.wait),
        timeout: take(INPUTS.timeout),
        annotations: take(INPUTS.annotations),
        rehearse: take(INPUTS.rehearse),
        actor: job.actor,
        key: {
          runId: job.runId,
          attempt: job.attempt,
          once: once
        },
        origins: Object.fromEntries(Object.values(INPUTS).map(each => [ each.name, source(each).origin ]))
      };
    }
    function sourceOf(raw, job) {
      const rehearsing = /^true$/i.test(raw[INPUTS.rehearse.name]?.trim() ?? "");
      const known = {
        repository: [ [ "GITHUB_REPOSITORY", job.repository ] ],
        commit: [ [ "GITHUB_SHA", job.sha ] ],
        "aws-region": [ ...Object.entries(job.regions), [ "rehearse", rehearsing ? REGION_OF_A_REHEARSAL : void 0 ] ]
      };
      return ({name: name, default: standard}) => {
        const given = raw[name]?.trim() ?? "";
        if (given !== "") return {
          text: given,
          origin: {
            kind: "input"
          }
        };
        for (const [variable, text] of known[name] ?? []) if (text !== void 0 && text !== "") return {
          text: text,
          origin: {
            kind: "environment",
            name: variable
          }
        };
        return {
          text: standard,
          origin: {
            kind: "default"
          }
        };
      };
    }
    function refusal(name, {text: text, origin: origin}, reading) {
      if (reading.ok) return [];
      const from = origin.kind === "environment" ? ` (from ${origin.name})` : "";
      return [ new problem.AF({
        code: `inputs/${name}`,
        what: `${text === "" ? "It" : `"${text}"${from}`} ${reading.predicate}`,
        fix: reading.fix,
        at: {
          kind: "input",
          name: name
        }
      }) ];
    }
    function unknownInputs(raw) {
      const known = Object.values(INPUTS).map(each => each.name);
      return Object.keys(raw).filter(name => !known.includes(name)).map(name => {
        const meant = (0, nearest.p)(name, known);
        return new problem.AF({
          code: "inputs/unknown",
          what: "There is no such input",
          fix: meant === void 0 ? `Remove it. The inputs are ${known.join(", ")}.` : `Write "${meant}".`,
          at: {
            kind: "input",
            name: name
          }
        });
      });
    }
    function settleOlder(wish, job) {
      if (wish !== "auto") return wish;
      const rerun = job.attempt > 1 && !job.triggeringActor.endsWith("[bot]");
      return rerun || job.event === "workflow_dispatch" ? "deploy" : "skip";
    }
  },
  7712: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => readJob
    });
    var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
    function readJob(env, event) {
      const name = env["GITHUB_EVENT_NAME"] ?? "";
      const head = isAboutMerge(name) ? (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, "pull_request", "head") : void 0;
      const source = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(head, "repo", "full_name");
      const repository = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(env, "GITHUB_REPOSITORY");
      const url = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(env, "ACTIONS_ID_TOKEN_REQUEST_URL");
      const token = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
      return {
        repository: repository,
        sha: (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(head, "sha") ?? (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(env, "GITHUB_SHA"),
        fork: source?.toLowerCase() === repository?.toLowerCase() ? void 0 : source,
        event: name,
        runId: env["GITHUB_RUN_ID"] ?? "",
        attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1") || 1,
        actor: env["GITHUB_ACTOR"] ?? "",
        triggeringActor: env["GITHUB_TRIGGERING_ACTOR"] ?? env["GITHUB_ACTOR"] ?? "",
        regions: {
          AWS_REGION: env["AWS_REGION"] ?? "",
          AWS_DEFAULT_REGION: env["AWS_DEFAULT_REGION"] ?? ""
        },
        identity: url !== void 0 && token !== void 0 ? {
          url: url,
          token: token
        } : void 0,
        githubApi: ((0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.$)(env, "GITHUB_API_URL") ?? "https://api.github.com").replace(/\/+$/, "")
      };
    }
    function isAboutMerge(event) {
      return event.startsWith("pull_request") && event !== "pull_request_target";
    }
  },
  8771: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cg: () => EVENTS_OF_THE_PREVIOUS_REVISION,
      O8: () => EVENTS_WITHOUT_SCRIPTS,
      P$: () => eventOrder,
      e3: () => IN_PLACE_EVENTS,
      l2: () => isFinalEvent,
      qY: () => EVENTS,
      sv: () => isFinalDeployment
    });
    const BLOCK_TRAFFIC = [ "BeforeBlockTraffic", "BlockTraffic", "AfterBlockTraffic" ];
    const ALLOW_TRAFFIC = [ "BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic" ];
    const IN_PLACE_EVENTS = [ "ApplicationStop", "DownloadBundle", "BeforeInstall", "Install", "AfterInstall", "ApplicationStart", "ValidateService" ];
    const EVENTS = [ ...BLOCK_TRAFFIC, ...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC ];
    const EVENTS_WITHOUT_SCRIPTS = [ "DownloadBundle", "Install", "BlockTraffic", "AllowTraffic" ];
    const EVENTS_OF_THE_PREVIOUS_REVISION = [ "BeforeBlockTraffic", "AfterBlockTraffic", "ApplicationStop" ];
    function eventOrder(event) {
      const index = EVENTS.indexOf(event);
      return index < 0 ? EVENTS.length : index;
    }
    function isFinalDeployment(status) {
      return status === "Succeeded" || status === "Failed" || status === "Stopped";
    }
    function isFinalEvent(status) {
      return status === "Succeeded" || status === "Failed" || status === "Skipped";
    }
  },
  5688: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vh: () => readJson,
      kA: () => ask
    });
    var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
    var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
    const REDIRECTS = [ 301, 302, 307, 308 ];
    const MOST_REDIRECTS = 5;
    async function ask(url, {headers: headers, signal: signal, patience: patience}) {
      const deadline = AbortSignal.timeout(patience);
      const end = signal === void 0 ? deadline : AbortSignal.any([ signal, deadline ]);
      let sent = headers;
      let address = new URL(url);
      try {
        for (let redirects = 0; ;redirects += 1) {
          const answer = await request(address, sent, end);
          const {statusCode: status = 0, headers: told} = answer;
          if (told.location === void 0 || !REDIRECTS.includes(status)) return {
            status: status,
            body: answer
          };
          answer.resume();
          if (redirects === MOST_REDIRECTS) throw new Error(`more than ${MOST_REDIRECTS} redirections`);
          const next = new URL(told.location, address);
          if (next.origin !== address.origin) sent = without(sent, "authorization");
          address = next;
        }
      } catch (error) {
        throw deadline.aborted ? new Error(`no answer within ${patience / 1e3} seconds`) : error;
      }
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
    async function readJson(answer) {
      try {
        return JSON.parse((await readAll(answer, JSON_LIMIT))?.toString("utf8") ?? "");
      } catch {
        return;
      }
    }
    function request(address, headers, signal) {
      const get = address.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.get : node_http__WEBPACK_IMPORTED_MODULE_0__.get;
      return new Promise((resolve, reject) => {
        get(address, {
          headers: headers,
          signal: signal
        }, resolve).once("error", reject);
      });
    }
    function without(headers, name) {
      return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
    }
  },
  8314: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  },
  1569: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N6: () => isFailure,
      Rk: () => CallFailure,
      bg: () => mayPass
    });
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
    class CallFailure extends _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF {
      name="CallFailure";
      kind;
      error;
      constructor({kind: kind, error: error, ...text}) {
        super(text);
        this.kind = kind;
        this.error = error;
      }
    }
    function isFailure(error, ...kinds) {
      return error instanceof CallFailure && kinds.includes(error.kind);
    }
    function mayPass(error) {
      return isFailure(error, "throttled", "unreachable", "lost", "expired", "no-credentials");
    }
  },
  9453: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => createDeniedCalls
    });
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
    var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
    function createDeniedCalls(report) {
      const denials = new Map;
      return {
        bear(failure) {
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
  },
  2498: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => createRetry
    });
    var _watch_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4456);
    var _call_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);
    const FIRST_PAUSE = 1e3;
    const LONGEST_PAUSE = 15e3;
    const LONGEST_HURRIED_PAUSE = 1e3;
    const PATIENCE_WITH_A_STRANGER = 6e4;
    const RENEWALS = 4;
    const SLOWEST = 8;
    function createRetry({clock: clock, report: report, signal: signal, hurried: hurried = false}) {
      const since = clock.now();
      const longestPause = hurried ? LONGEST_HURRIED_PAUSE : LONGEST_PAUSE;
      let answered = hurried;
      let told = false;
      let failures = 0;
      let pollFactor = 1;
      function reset() {
        answered = true;
        failures = 0;
        pollFactor = Math.max(pollFactor / 2, 1);
      }
      function isTransient({kind: kind}) {
        switch (kind) {
         case "throttled":
          return true;

         case "unreachable":
         case "lost":
          return answered || clock.now() - since < PATIENCE_WITH_A_STRANGER;

         case "expired":
          return failures < RENEWALS;

         case "no-credentials":
          return answered && failures < RENEWALS;

         default:
          return false;
        }
      }
      async function backOff(failure) {
        if (signal.aborted || failure.kind === "interrupted") throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_1__.j;
        if (failure.kind === "lost") answered = true;
        if (!isTransient(failure)) throw failure;
        const why = failure.why === void 0 ? "" : ` (${failure.why})`;
        if (told) report({
          kind: "debug",
          text: `${failure.what}${why}`
        }); else report({
          kind: "notice",
          text: `${failure.what}; the job goes on asking, less often${why}`
        });
        told = true;
        pollFactor = Math.min(pollFactor * 2, SLOWEST);
        await clock.sleep(Math.min(FIRST_PAUSE * 2 ** failures++, longestPause), signal);
        if (signal.aborted) throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_1__.j;
      }
      async function call(operation, tries = Number.POSITIVE_INFINITY) {
        for (let tried = 1; ;tried++) {
          if (signal.aborted) throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_1__.j;
          try {
            const answer = await operation(signal);
            reset();
            return answer;
          } catch (failure) {
            if ((0, _call_failure_js__WEBPACK_IMPORTED_MODULE_0__.N6)(failure, "interrupted")) throw new _watch_deadline_js__WEBPACK_IMPORTED_MODULE_1__.j;
            if (!(0, _call_failure_js__WEBPACK_IMPORTED_MODULE_0__.bg)(failure)) {
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
        pollFactor: () => pollFactor
      };
    }
  },
  6449: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      MU: () => isOurs,
      q0: () => describe,
      tC: () => isOfThisRun
    });
    const LIMIT = 256;
    function keyText({runId: runId, attempt: attempt, once: once}) {
      return runId === "" ? once : `run ${runId}.${attempt}-${once}`;
    }
    function describe(settings, commit) {
      const {description: description, actor: actor, key: key} = settings;
      const text = description ?? (actor === "" ? commit : `${commit} by ${actor}`);
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
      return `${cut}…`;
    }
  },
  2573: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bt: () => UnknownOutcome,
      D9: () => findOwnDeployment,
      Nf: () => unsure
    });
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
    var _description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6449);
    class UnknownOutcome extends _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF {
      name="Unsure";
    }
    const CLOCK_SKEW = 15 * 6e4;
    async function findOwnDeployment({key: key, history: history, since: since}) {
      const group = await history.group();
      const listed = await history.list({
        since: since - CLOCK_SKEW
      });
      const ids = new Set([ group?.lastAttempted, ...listed ?? [] ].filter(id => id !== void 0));
      let seen = 0;
      for (const id of ids) {
        const deployment = await history.deployment(id);
        if (deployment === void 0) continue;
        if ((0, _description_js__WEBPACK_IMPORTED_MODULE_1__.MU)(deployment.description, key)) return id;
        seen += 1;
      }
      const blind = group === void 0 && listed === void 0 || ids.size > 0 && seen === 0;
      if (blind) throw unsure("To make another blindly could make two.");
      return;
    }
    function unsure(why) {
      return new UnknownOutcome({
        code: "deployment/answer-lost",
        what: "CodeDeploy did not answer, and whether it has made the deployment is not known",
        why: why,
        fix: 'Look for it in the CodeDeploy console. The role should be allowed "codedeploy:GetDeploymentGroup", "codedeploy:ListDeployments" and "codedeploy:GetDeployment".',
        at: {
          kind: "operation",
          operation: "CreateDeployment"
        }
      });
    }
  },
  6113: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => openHistory
    });
    function openHistory({name: name, codedeploy: codedeploy, retry: retry, deniedCalls: deniedCalls, tries: tries}) {
      const {application: application, deploymentGroup: deploymentGroup} = name;
      async function look(call) {
        try {
          return await retry.call(call, tries);
        } catch (failure) {
          deniedCalls.bear(failure);
          return;
        }
      }
      return {
        group: () => look(signal => codedeploy.getGroup({
          application: application,
          deploymentGroup: deploymentGroup
        }, signal)),
        deployment: id => look(signal => codedeploy.getDeployment(id, signal)),
        list: filter => look(signal => codedeploy.listDeployments({
          application: application,
          deploymentGroup: deploymentGroup,
          ...filter
        }, signal))
      };
    }
  },
  9875: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => consoleUrl
    });
    function consoleUrl(region, deploymentId) {
      const page = `codesuite/codedeploy/deployments/${deploymentId}?region=${region}`;
      return `https://${region}.${consoleHost(region)}/${page}`;
    }
    function consoleHost(region) {
      if (region.startsWith("cn-")) return "console.amazonaws.cn";
      if (region.startsWith("us-gov-")) return "console.amazonaws-us-gov.com";
      return "console.aws.amazon.com";
    }
  },
  7316: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => conclude,
      $: () => isAsAsked
    });
    var deployment = __webpack_require__(9875);
    var lifecycle = __webpack_require__(8771);
    var problem = __webpack_require__(9341);
    var core_text = __webpack_require__(6067);
    const SILENT_AGENT = {
      code: "event/agent-silent",
      what: "the CodeDeploy agent did not answer",
      why: "CodeDeploy gives an agent five minutes to ask for an event.",
      fix: "On the instance: `sudo systemctl status codedeploy-agent`. It has to run, to reach CodeDeploy by HTTPS, and " + "to have an instance profile."
    };
    const SAYINGS = [ {
      pattern: /\bstd(?:out|err)\b/i,
      mean: ({script: script}) => ({
        code: "event/output-left-open",
        what: `${script} ended, but something it started kept its output open`,
        why: "The agent waits for the end of the output until the timeout, and then fails the event.",
        fix: "Start the daemon with its output elsewhere: `nohup … >/var/log/app.log 2>&1 </dev/null &`"
      })
    }, {
      pattern: /(?:already exists at this location: *|file already at )([^\n,]*)/i,
      mean: ({match: match}) => ({
        code: "event/file-exists",
        what: `${match[1]} exists already, and CodeDeploy did not put it there`,
        why: "By the time this was found, the files of the revision before had been removed.",
        fix: "Deploy with `file-exists-behavior: OVERWRITE` (or RETAIN, to keep that file), or remove it on the instance."
      })
    }, {
      pattern: /receive the lifecycle event|did not answer|agent on \S+ is gone/i,
      mean: () => SILENT_AGENT
    }, {
      pattern: /within an hour|timed out/i,
      mean: () => ({
        code: "event/took-too-long",
        what: "it did not end within the hour that CodeDeploy gives an event",
        fix: "Look at what runs on the instance, and give each script a shorter timeout in appspec.yml."
      })
    }, {
      pattern: /agent (?:was )?restart/i,
      mean: () => ({
        code: "event/agent-restarted",
        what: "the CodeDeploy agent was restarted in the middle of it",
        fix: "Deploy again; keep updates of the agent and restarts of the instance away from deployments."
      })
    }, {
      pattern: /not UTF-8|minimal diagnostics/i,
      mean: ({script: script}) => ({
        code: "event/log-unreadable",
        what: `${script} failed, and printed what is not UTF-8`,
        why: "The agent cannot send such a log.",
        fix: "Read logs/scripts.log of this deployment below /opt/codedeploy-agent/deployment-root on the instance."
      })
    }, {
      pattern: /could not (?:be )?download/i,
      mean: ({message: message}) => ({
        code: "event/download-failed",
        what: "the revision could not be downloaded from GitHub",
        why: message,
        fix: "Check that the commit is pushed, and that the application is linked to a GitHub account that may read it."
      })
    }, {
      pattern: /appspec|application specification|lifecycle events|\(<unknown>\)/i,
      mean: ({message: message, fix: fix}) => ({
        code: "event/appspec-invalid",
        what: "the agent could not use the AppSpec",
        why: message,
        fix: fix ?? "Run `npx github:fabi1816/potato-deploy check` in the repository: it names file and line."
      })
    } ];
    function meaningOf({message: message, scriptName: scriptName}) {
      const [said = "", fix] = message.split(/\s+Fix: /, 2);
      const script = scriptName === "" ? "a script" : scriptName;
      for (const {pattern: pattern, mean: mean} of SAYINGS) {
        const match = pattern.exec(said);
        if (match !== null) return mean({
          message: said,
          fix: fix,
          script: script,
          match: match
        });
      }
      return {
        code: "event/failed",
        what: said === "" ? "CodeDeploy does not say why" : said,
        fix: fix ?? "Look into /var/log/aws/codedeploy-agent/codedeploy-agent.log on the instance."
      };
    }
    const MEANINGS = {
      AGENT_ISSUE: () => ({
        what: "CodeDeploy has trouble with the agents on the instances",
        fix: "On an instance: `sudo systemctl status codedeploy-agent`, and its log in /var/log/aws/codedeploy-agent/."
      }),
      ALARM_ACTIVE: ended => ({
        what: `A CloudWatch alarm of the deployment group ${ended.deploymentGroup} went off`,
        fix: "Look at the alarm first; deploy again when it is quiet."
      }),
      APPLICATION_MISSING: ended => ({
        what: `The application ${ended.application} is gone`,
        fix: "Correct `application-name`, or create the application again.",
        at: {
          kind: "input",
          name: "application-name",
          value: ended.application
        }
      }),
      CUSTOMER_APPLICATION_UNHEALTHY: () => ({
        what: "The application did not become healthy on its instances",
        fix: "Look at the health checks of the load balancer, and at what ValidateService would have seen."
      }),
      DEPLOYMENT_GROUP_MISSING: ended => ({
        what: `The deployment group ${ended.deploymentGroup} is gone`,
        fix: "Correct `deployment-group-name`, or create the group again.",
        at: {
          kind: "input",
          name: "deployment-group-name",
          value: ended.deploymentGroup
        }
      }),
      HEALTH_CONSTRAINTS: () => ({
        what: "Too many instances failed, or too few were healthy from the start",
        why: "Which event failed on which instance could not be read.",
        fix: "Open the deployment in the console, or allow codedeploy:BatchGetDeploymentTargets and see it here."
      }),
      HEALTH_CONSTRAINTS_INVALID: () => ({
        what: "The deployment configuration asks for more healthy instances than the group has",
        fix: "Choose another one with `deployment-config-name`, for one instance CodeDeployDefault.AllAtOnce.",
        at: {
          kind: "input",
          name: "deployment-config-name"
        }
      }),
      IAM_ROLE_MISSING: ended => ({
        what: `The service role of the deployment group ${ended.deploymentGroup} is gone`,
        fix: "Create the role again, or give the group another one."
      }),
      IAM_ROLE_PERMISSIONS: ended => ({
        what: `The service role of the deployment group ${ended.deploymentGroup} may not do what CodeDeploy needs`,
        fix: "Attach the managed policy AWSCodeDeployRole to it, and let codedeploy.amazonaws.com assume it."
      }),
      INTERNAL_ERROR: () => ({
        what: "CodeDeploy failed for a reason of its own",
        fix: "Run the job again; if it stays, look at the AWS Health Dashboard."
      }),
      INVALID_REVISION: ended => ({
        what: `CodeDeploy cannot read the revision ${ended.commit.slice(0, 7)}`,
        fix: "Run `npx github:fabi1816/potato-deploy check` in the repository: the AppSpec has to be at its root."
      }),
      MANUAL_STOP: () => ({
        what: "Somebody stopped the deployment",
        fix: "Ask who; CloudTrail knows who called StopDeployment. Run the job again to deploy."
      }),
      MISSING_GITHUB_TOKEN: ended => ({
        what: `The application ${ended.application} has no link to GitHub`,
        why: "CodeDeploy fetches the commit by itself, with a link that can only be made in its console, once.",
        fix: 'In the console: the application, "Create deployment", "My application is stored in GitHub", connect; then ' + "leave the page without deploying, and run the job again."
      }),
      NO_EC2_SUBSCRIPTION: () => ({
        what: "The AWS account is not subscribed to EC2",
        fix: "Finish signing the account up, with a way to pay."
      }),
      NO_INSTANCES: ended => ({
        what: `The deployment group ${ended.deploymentGroup} matches no running instance`,
        ...ended.tagFilters === void 0 ? {} : {
          why: `It looks for the tag ${ended.tagFilters}, in its own region.`
        },
        fix: "Tag the instance as the group expects (names and values in the right case), and start it.",
        at: {
          kind: "input",
          name: "deployment-group-name",
          value: ended.deploymentGroup
        }
      }),
      OVER_MAX_INSTANCES: () => ({
        what: "The deployment has more instances than CodeDeploy allows",
        fix: "Split the deployment group, or ask AWS for a higher quota."
      }),
      REVISION_MISSING: ended => ({
        what: `CodeDeploy cannot find ${ended.commit.slice(0, 7)} in ${ended.repository}`,
        why: "It looks with the GitHub account that the application is linked to.",
        fix: "Check `repository` and `commit`, that the commit is still there, and that the linked account may read it.",
        at: {
          kind: "input",
          name: "repository",
          value: ended.repository
        }
      }),
      THROTTLED: () => ({
        what: "AWS throttled what CodeDeploy does in this account",
        fix: "Run the job again later, and start fewer deployments at once."
      }),
      TIMEOUT: () => ({
        what: "The deployment took longer than CodeDeploy allows",
        fix: "See which event was last, and shorten it."
      })
    };
    function deploymentProblem(ended) {
      const {status: status, error: error, interrupted: interrupted} = ended;
      if (interrupted === "cancelled") return new problem.AF({
        code: "deployment/cancelled",
        what: "The job was cancelled before the deployment ended"
      });
      if (interrupted === "timeout" || status === "TimedOut") return timedOut(ended);
      if (error !== void 0) return failed(ended, error.code, error.message);
      if (status === "Stopped") return failed(ended, "MANUAL_STOP", "");
      return;
    }
    function timedOut({deploymentId: deploymentId}) {
      return new problem.AF({
        code: "deployment/timed-out",
        what: `${deploymentId ?? "The deployment"} did not end in the time that this job waits`,
        fix: "Raise `timeout` (minutes), or see which event takes so long.",
        at: {
          kind: "input",
          name: "timeout"
        }
      });
    }
    function failed(ended, code, message) {
      const meaning = MEANINGS[code]?.(ended) ?? {
        what: `CodeDeploy failed the deployment with ${code}`,
        fix: "See the page of the deployment in the AWS console, and its events here."
      };
      const said = message === "" ? [] : [ `CodeDeploy says: ${message}` ];
      const why = [ ...meaning.why === void 0 ? [] : [ meaning.why ], ...said ].join("\n");
      return new problem.AF({
        ...meaning,
        code: `deployment/${code.toLowerCase().replaceAll("_", "-")}`,
        ...why === "" ? {} : {
          why: why
        }
      });
    }
    function instanceProblem(instances) {
      return new problem.AF({
        ...SILENT_AGENT,
        what: `On ${(0, core_text.HL)(instances)} ${SILENT_AGENT.what}`
      });
    }
    const TRACES = [ {
      pattern: /su: user .* does not exist/,
      code: "event/runas-unknown",
      why: "The user that `runas` names does not exist on the instance.",
      fix: "Create the user, or correct `runas` in appspec.yml."
    }, {
      pattern: /This account is currently not available/,
      code: "event/runas-nologin",
      why: "The user that `runas` names has no login shell.",
      fix: "Give the user a shell (`usermod --shell /bin/bash`), or name another one in `runas`."
    }, {
      pattern: /sudo: .*(?:password|terminal)/,
      code: "event/sudo-password",
      why: "sudo asked for a password, and there is nobody to type it.",
      fix: "Let the user run the command without one (NOPASSWD in /etc/sudoers.d), or run the script as root."
    }, {
      pattern: /No space left on device|ENOSPC/,
      code: "event/disk-full",
      why: "A disk of the instance is full.",
      fix: "Make room: `df -h`, old logs, old revisions below /opt/codedeploy-agent/deployment-root."
    }, {
      pattern: /Errno::ENOENT|\^M|\\r['’]|bad interpreter|required file not found|CR LF|first line asks for/,
      code: "event/interpreter-missing",
      why: "Its first line names an interpreter that is not there; a line that ends in CRLF looks just like that.",
      fix: "Save the script with LF line ends (`*.sh text eol=lf` in .gitattributes) and check its `#!` line."
    }, {
      pattern: /exit(?:ed)? (?:code|with|status) 127\b/,
      code: "event/command-missing",
      why: "Exit code 127: the shell did not find a command. Hooks run without a login: PATH is short.",
      fix: "Install the command on the instance, or call it by its full path."
    }, {
      pattern: /exit(?:ed)? (?:code|with|status) 126\b/,
      code: "event/command-not-executable",
      why: "Exit code 126: a command was found, but could not be executed.",
      fix: "Check the mode and the owner of what the script calls, and the rights of its `runas` user."
    }, {
      pattern: /exit code\s*$|(?:killed|ended) by (?:a )?SIG/i,
      code: "event/script-killed",
      why: "A signal ended it: often the kernel, when memory ran out.",
      fix: 'Look into `dmesg` on the instance for "Out of memory".'
    } ];
    function clueOf({message: message, logTail: logTail}) {
      return TRACES.find(({pattern: pattern}) => pattern.test(message) || pattern.test(logTail));
    }
    function eventProblem(failed, ended) {
      const {event: event, instances: instances, diagnostics: diagnostics} = failed;
      const reason = reasonOf(failed);
      const old = lifecycle.Cg.some(name => name === event) && diagnostics.scriptName !== "";
      return {
        ...reason,
        ...old ? oldScript(failed, ended) : {},
        what: `${event} failed on ${(0, core_text.HL)(instances)}: ${reason.what}`
      };
    }
    function sortOf(failed) {
      const {event: event, instances: instances, diagnostics: diagnostics, ignored: ignored} = failed;
      const {code: code, what: what} = reasonOf(failed);
      const reason = instances.reduce((text, id) => text.replaceAll(id, ""), what);
      return JSON.stringify([ event, diagnostics.errorCode, diagnostics.scriptName, code, reason, ignored ]);
    }
    function oldScript(failed, {previousCommit: previousCommit, commit: commit}) {
      const {event: event, diagnostics: diagnostics, ignored: ignored} = failed;
      const before = previousCommit === void 0 ? "" : ` (${previousCommit.slice(0, 7)})`;
      const whose = `${event} runs ${diagnostics.scriptName} of the revision that was installed before${before}`;
      if (ignored) return {
        code: "event/previous-revision",
        why: `${whose}; its failure was ignored, as asked.`,
        fix: `Take \`ignore-application-stop-failures\` out again: from now on ${event} is this commit's.`
      };
      return {
        code: "event/previous-revision",
        why: `${whose}, not of ${commit.slice(0, 7)}. A repair in this commit cannot run yet: the deployment ends ` + "before it is downloaded.",
        fix: "Deploy once with `ignore-application-stop-failures: true`, and take it out again: the deployment after " + `that runs this commit's ${event}.`
      };
    }
    function reasonOf(failed) {
      const {errorCode: errorCode, scriptName: scriptName} = failed.diagnostics;
      switch (errorCode) {
       case "ScriptMissing":
        return {
          code: "event/script-missing",
          what: `${scriptName} is not in the revision`,
          why: "A location is a path from the root of the revision, in the right case, without arguments.",
          fix: `Commit ${scriptName}, or correct its location under hooks.${failed.event} in appspec.yml.`
        };

       case "ScriptNotExecutable":
        return {
          code: "event/script-not-executable",
          what: `${scriptName} could not be made executable`,
          why: "The agent sets the mode by itself, so the folder it unpacks to cannot be written.",
          fix: "Look at the disk below /opt/codedeploy-agent/deployment-root on the instance: mounted read-only?"
        };

       case "ScriptTimedOut":
        return event_errors_timedOut(failed);

       case "ScriptFailed":
        return scriptFailed(failed);

       default:
        return meaningOf(failed.diagnostics);
      }
    }
    function event_errors_timedOut({event: event, diagnostics: {scriptName: scriptName, message: message}}) {
      const seconds = /(\d+) ?s(?:econds?)?\b/.exec(message)?.[1];
      return {
        code: "event/script-timed-out",
        what: `${scriptName} did not end ${seconds === void 0 ? "in time" : `within ${seconds} s`}`,
        why: "The agent told it to stop; what it started may still be running.",
        fix: `Give it a longer timeout under hooks.${event} in appspec.yml (all scripts of an event: 3600 s), or less to do.`
      };
    }
    function scriptFailed({event: event, diagnostics: diagnostics}) {
      const {scriptName: scriptName, message: message} = diagnostics;
      const exit = /exit(?:ed)? (?:code|with|status) (\d+)/.exec(message)?.[1];
      const clue = clueOf(diagnostics);
      return {
        code: clue?.code ?? "event/script-failed",
        what: `${scriptName} ${exit === void 0 ? "did not run to its end" : `exited with ${exit}`}`,
        ...clue === void 0 ? {} : {
          why: clue.why
        },
        fix: clue?.fix ?? `Read the end of its log and repair ${scriptName}; \`npx github:fabi1816/potato-deploy rehearse\` runs ${event} ` + "on your own machine."
      };
    }
    const BEFORE_ANYTHING = [ "APPLICATION_MISSING", "DEPLOYMENT_GROUP_MISSING", "HEALTH_CONSTRAINTS_INVALID", "IAM_ROLE_MISSING", "IAM_ROLE_PERMISSIONS", "INVALID_REVISION", "MISSING_GITHUB_TOKEN", "NO_EC2_SUBSCRIPTION", "NO_INSTANCES", "OVER_MAX_INSTANCES", "REVISION_MISSING" ];
    function stateLine(ended) {
      const {status: status, deploymentId: deploymentId, rollbackDeploymentId: rollback} = ended;
      if (status === "Skipped" || deploymentId === void 0) return NOTHING;
      if (status === "Created") return "The deployment goes on; this job does not wait for its end.";
      if (rollback === void 0) return stateOf(ended);
      switch (ended.rollback?.status) {
       case "Succeeded":
        return `${rollback} rolled the instances back to ${revision(ended.rollback.commit)}.`;

       case "Failed":
       case "Stopped":
        return `${stateOf(ended)} The rollback ${rollback} did not succeed either.`;

       default:
        return `${stateOf(ended)} ${rollback} is rolling back to ${revision(ended.rollback?.commit)}.`;
      }
    }
    const NOTHING = "Nothing was deployed.";
    function stateOf({status: status, error: error, instances: instances}) {
      if (instances.length === 0) {
        if (status === "Succeeded") return "The instances run the new revision.";
        return error !== void 0 && BEFORE_ANYTHING.includes(error.code) ? NOTHING : "What the instances run now is not known.";
      }
      const done = instances.filter(instance => instance.status === "Succeeded");
      if (done.length === instances.length) return `${everyOne(instances)} the new revision.`;
      const details = [ ...sentences(instances, brokenInstall, (_, names) => `On ${names} Install broke off: ${HALF}.`), ...sentences(instances, failedLater, (event, names) => `On ${names} its files are in place, but ${event} failed.`), ...sentences(instances, running, (event, names) => `${event} may still be running on ${names}.`) ];
      const count = `${done.length} of ${instances.length} instances run the new revision.`;
      const untouched = done.length === 0 && instances.every(instance => statusOf(instance, "Install") === void 0);
      return [ untouched ? NOTHING : count, ...details ].join(" ");
    }
    function everyOne(instances) {
      const [only, ...others] = instances;
      return others.length === 0 ? `${only?.id} runs` : `All ${instances.length} instances run`;
    }
    const HALF = "the previous files are gone, the new ones incomplete";
    function sentences(instances, pick, say) {
      const events = new Set(instances.map(pick).filter(event => event !== void 0));
      return [ ...events ].map(event => say(event, (0, core_text.HL)(instances.filter(instance => pick(instance) === event).map(({id: id}) => id))));
    }
    function brokenInstall(instance) {
      return statusOf(instance, "Install") === "Failed" ? "Install" : void 0;
    }
    function failedLater(instance) {
      return instance.status === "Failed" && statusOf(instance, "Install") === "Succeeded" ? instance.events.findLast(({status: status}) => status === "Failed")?.event : void 0;
    }
    function running(instance) {
      return instance.events.find(({status: status}) => status === "InProgress")?.event;
    }
    function statusOf(instance, event) {
      const status = instance.events.find(state => state.event === event)?.status;
      return status === "Pending" || status === "Skipped" ? void 0 : status;
    }
    function revision(commit) {
      return commit === void 0 ? "the revision before" : commit.slice(0, 7);
    }
    const RESTATEMENTS = [ "HEALTH_CONSTRAINTS", "AGENT_ISSUE", "CUSTOMER_APPLICATION_UNHEALTHY", "TIMEOUT" ];
    function explain(ended) {
      const failures = failuresOf(ended);
      const silent = silentInstances(ended);
      const problems = [ ...failures.map(failure => failure.problem), ...silent.length === 0 ? [] : [ instanceProblem(silent) ] ];
      const general = deploymentProblem(ended);
      const restated = problems.length > 0 && RESTATEMENTS.includes(ended.error?.code ?? "");
      return {
        stateLine: stateLine(ended),
        problems: general === void 0 || restated ? problems : [ general, ...problems ],
        failures: failures
      };
    }
    function failuresOf(ended) {
      const groups = new Map;
      for (const {id: id, events: events} of ended.instances) for (const [index, {event: event, status: status, diagnostics: diagnostics = NOTHING_TOLD}] of events.entries()) {
        if (status !== "Failed") continue;
        const failed = {
          event: event,
          diagnostics: diagnostics,
          instances: [ id ],
          ignored: events.slice(index + 1).some(wasStarted)
        };
        const known = groups.get(sortOf(failed));
        if (known === void 0) groups.set(sortOf(failed), failed); else known.instances.push(id);
      }
      return [ ...groups.values() ].sort((one, other) => Number(one.ignored) - Number(other.ignored) || other.instances.length - one.instances.length || (0, 
      lifecycle.P$)(one.event) - (0, lifecycle.P$)(other.event)).map(failed => ({
        ...failed,
        problem: new problem.AF(eventProblem(failed, ended))
      }));
    }
    const NOTHING_TOLD = {
      errorCode: "UnknownError",
      scriptName: "",
      message: "",
      logTail: ""
    };
    function silentInstances({instances: instances}) {
      return instances.filter(({status: status, events: events}) => status === "Failed" && !events.some(wasStarted)).map(instance => instance.id);
    }
    function wasStarted({status: status}) {
      return status !== "Pending" && status !== "Skipped";
    }
    function conclude({settings: settings, commit: commit, course: course, scripts: scripts, now: now}) {
      const {status: status, made: made, interrupted: interrupted, unsure: unsure = false, problems: problems = []} = course;
      const ended = {
        status: status,
        commit: commit,
        repository: settings.repository,
        application: settings.application,
        deploymentGroup: settings.deploymentGroup,
        duration: made === void 0 ? 0 : durationOf(made, now),
        instances: made?.instances ?? [],
        ...scripts && {
          scripts: scripts
        },
        ...interrupted && {
          interrupted: interrupted
        },
        ...made && {
          deploymentId: made.id,
          deploymentUrl: (0, deployment.B)(settings.region, made.id)
        },
        ...made?.deployment?.error && {
          error: made.deployment.error
        },
        ...made?.rollback && {
          rollbackDeploymentId: made.rollback.id,
          rollback: made.rollback
        },
        ...made?.background
      };
      const explanation = explain(ended);
      return {
        ...ended,
        ...explanation,
        ...unsure && {
          stateLine: "Whether anything was deployed is not known."
        },
        problems: [ ...problems, ...explanation.problems ]
      };
    }
    function isAsAsked({status: status}, {wait: wait}) {
      return status === "Succeeded" || status === "Skipped" || status === "Created" && !wait;
    }
    function durationOf({deployment: deployment, since: since}, now) {
      const {createdAt: createdAt, completedAt: completedAt} = deployment ?? {};
      const milliseconds = createdAt !== void 0 && completedAt !== void 0 ? completedAt - createdAt : now - since;
      return Math.max(0, Math.round(milliseconds / 1e3));
    }
  },
  3707: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bx: () => statsOfEvent,
      O9: () => eventStats,
      WN: () => countsText
    });
    var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);
    var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1052);
    const WORST_FIRST = [ "Failed", "InProgress", "Unknown", "Pending", "Succeeded", "Skipped" ];
    function eventStats(instances) {
      const states = new Map;
      for (const state of instances.flatMap(instance => instance.events)) {
        const known = states.get(state.event);
        if (known === void 0) states.set(state.event, [ state ]); else known.push(state);
      }
      return [ ...states ].sort(([one], [other]) => (0, _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.P$)(one) - (0, 
      _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.P$)(other)).map(([event, list]) => statsOfEvent(event, list));
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
      }).flatMap(([what, number]) => number === 0 ? [] : [ `${number} ${what}` ]).join(", ");
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
  },
  6487: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => logEnd,
      r: () => untold
    });
    var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
    function logEnd(log, most) {
      const kept = [];
      let left = most.characters;
      for (const line of (0, _core_text_js__WEBPACK_IMPORTED_MODULE_0__.X$)(log).slice(-most.lines).reverse()) {
        left -= line.length + 1;
        if (left < 0) break;
        kept.unshift(line);
      }
      return kept;
    }
    function untold({problem: {what: what, why: why}, diagnostics: {message: message}}) {
      const [said = ""] = message.split(/\s+Fix: /, 1);
      return said === "" || said === why || what.endsWith(`: ${said}`) ? [] : [ message ];
    }
  },
  4498: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => createLog
    });
    var lifecycle = __webpack_require__(8771);
    var core_style = __webpack_require__(7419);
    var core_text = __webpack_require__(6067);
    var event_stats = __webpack_require__(3707);
    var time = __webpack_require__(1052);
    const EVENT_WIDTH = Math.max(...lifecycle.qY.map(event => event.length));
    const STATUS_WIDTH = "InProgress".length;
    const TOOK_WIDTH = "59 min 59 s".length;
    const SUBJECT_LIMIT = 40;
    const SUBJECT_WIDTH = "i-0123456789abcdef0".length;
    function subjectText(subject) {
      return cell(subject, 0);
    }
    function formatLogLine({at: at, subject: subject, event: event, status: status, took: took, remark: remark = ""}, width, style) {
      const duration = took === void 0 ? "" : (0, time.S5)(took);
      const rest = `${duration.padStart(TOOK_WIDTH)}  ${remark}`.trimEnd();
      const state = cell(status, rest === "" ? 0 : STATUS_WIDTH);
      return [ style.faint((0, time.Yi)(at)), subjectText(subject).padEnd(width), cell(event, EVENT_WIDTH), (0, 
      core_style.Vj)(status, style)(state), ...rest === "" ? [] : [ rest ] ].join("  ");
    }
    function cell(text, width) {
      return (0, core_text.$Q)((0, core_text.g$)(text), SUBJECT_LIMIT).padEnd(width);
    }
    const FLEET = 20;
    const TAILS = 10;
    function createLog(voice, clock) {
      const {style: style} = voice;
      const finished = new Map;
      const told = new Set;
      const tails = new Set;
      let width = SUBJECT_WIDTH;
      const write = row => {
        width = Math.max(width, subjectText(row.subject).length);
        voice.line(formatLogLine(row, width, style));
      };
      const tellState = (instance, state) => {
        const {event: event, status: status, diagnostics: diagnostics} = state;
        const took = (0, lifecycle.l2)(status) ? (0, time.ee)(state) : void 0;
        write({
          at: momentOf(state) ?? clock.now(),
          subject: instance,
          event: event,
          status: status,
          took: took
        });
        if (status !== "Failed" || diagnostics === void 0) return;
        const {errorCode: errorCode, scriptName: scriptName, message: message, logTail: logTail} = diagnostics;
        const sort = JSON.stringify([ event, errorCode, scriptName ]);
        if (tails.has(sort) || tails.size === TAILS) return;
        tails.add(sort);
        const lines = (0, core_text.X$)(`${errorCode}: ${message}\n${logTail}`);
        voice.fold((0, core_text.g$)(`Log of ${scriptName === "" ? event : scriptName} on ${instance}`), lines);
      };
      const tellTally = (tally, fleet) => {
        told.add(tally.event);
        const {event: event, status: status, endedAt: endedAt, longest: longest} = tally;
        const remark = (0, event_stats.WN)(tally);
        write({
          at: endedAt ?? clock.now(),
          subject: `${fleet} instances`,
          event: event,
          status: status,
          took: longest,
          remark: remark
        });
      };
      const tellFleet = (instance, state, fleet) => {
        if (state.status === "Failed") tellState(instance, state);
        if (!(0, lifecycle.l2)(state.status)) return;
        const states = finished.get(state.event) ?? new Map;
        finished.set(state.event, states.set(instance, state));
        if (states.size < fleet || told.has(state.event)) return;
        tellTally((0, event_stats.Bx)(state.event, [ ...states.values() ]), fleet);
      };
      const tellEnd = outcome => {
        if (finished.size > 0) for (const tally of (0, event_stats.O9)(outcome.instances)) if (!told.has(tally.event) && tally.startedAt !== void 0) tellTally(tally, outcome.instances.length);
        voice.conclude(outcome);
        voice.line(endText(outcome, clock.now(), style));
      };
      return progress => {
        switch (progress.kind) {
         case "started":
          return voice.line(startText(progress, style));

         case "created":
          return voice.line((0, core_text.g$)(`Created ${progress.deploymentId}${progress.url && `: ${progress.url}`}`));

         case "event":
          if (progress.fleet > FLEET) return tellFleet(progress.instance, progress.state, progress.fleet);
          if (progress.state.status !== "Pending") tellState(progress.instance, progress.state);
          return;

         case "notice":
          return voice.line(`${style.faint((0, time.Yi)(clock.now()))}  ${(0, core_text.g$)(progress.text)}`);

         case "warning":
          return voice.warn(progress.problem);

         case "debug":
          return voice.debug(progress.text);

         case "ended":
          return tellEnd(progress.outcome);

         default:
          return progress;
        }
      };
    }
    function momentOf({startedAt: startedAt, endedAt: endedAt}) {
      return endedAt ?? startedAt;
    }
    function startText(start, style) {
      const {repository: repository, commit: commit, application: application, deploymentGroup: deploymentGroup} = start;
      return style.strong((0, core_text.g$)(`Deploying ${repository} at ${commit} to ${application}, ${deploymentGroup}`));
    }
    function endText({status: status, duration: duration, stateLine: stateLine}, now, style) {
      const took = status === "Skipped" || status === "Created" ? "" : ` after ${(0, time.Hd)(duration)}`;
      return `${style.faint((0, time.Yi)(now))}  ${(0, core_style.Vj)(status, style)(status)}${took}. ${(0, 
      core_text.g$)(stateLine)}`;
    }
  },
  6591: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => scriptsOf,
      u: () => mayHaveScripts
    });
    var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);
    function scriptsOf(event, scripts) {
      return isOfThisCommit(event) ? scripts?.[event] ?? [] : [];
    }
    function mayHaveScripts(event, scripts) {
      if (_appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.O8.some(name => name === event)) return false;
      return scripts === void 0 || !isOfThisCommit(event) || scriptsOf(event, scripts).length > 0;
    }
    function isOfThisCommit(event) {
      return !_appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.Cg.some(name => name === event);
    }
  },
  1052: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hd: () => secondsText,
      S5: () => durationText,
      Yi: () => clockText,
      ee: () => spanOf
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
    function spanOf({startedAt: startedAt, endedAt: endedAt}) {
      return startedAt === void 0 || endedAt === void 0 ? void 0 : Math.max(0, endedAt - startedAt);
    }
  },
  4456: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => startDeadline,
      j: () => Interrupted
    });
    class Interrupted extends Error {
      name="Interrupted";
    }
    const GRACE_OF_THE_RUNNER = 9e3;
    const SHORTEST_GRACE = 1500;
    const GRACE_AFTER_TIMEOUT = 6e4;
    function startDeadline(timeout, cancel, clock) {
      const over = new AbortController;
      const done = new AbortController;
      const signal = AbortSignal.any([ cancel, over.signal ]);
      let firedAt;
      const fire = () => {
        firedAt = clock.now();
      };
      if (signal.aborted) fire(); else signal.addEventListener("abort", fire, {
        once: true
      });
      clock.sleep(timeout, done.signal).then(() => {
        if (!done.signal.aborted) over.abort();
      });
      return {
        signal: signal,
        by: () => cancel.aborted ? "cancelled" : over.signal.aborted ? "timeout" : void 0,
        grace() {
          if (!cancel.aborted) return GRACE_AFTER_TIMEOUT;
          return Math.max(GRACE_OF_THE_RUNNER - (clock.now() - (firedAt ?? clock.now())), SHORTEST_GRACE);
        },
        end: () => done.abort()
      };
    }
  },
  7114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => createFleet
    });
    var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);
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
            const seen = instances.get(id)?.events ?? [];
            const events = seen.length > 0 ? seen : usual.map(({event: event}) => ({
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
  },
  8642: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $r: () => afterStop,
      e6: () => follow,
      XZ: () => statusOfWhatStopped
    });
    var lifecycle = __webpack_require__(8771);
    var group_history = __webpack_require__(6113);
    var deadline = __webpack_require__(4456);
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
        if (!(failure instanceof deadline.j)) throw failure;
      }
      return known;
    }
    function failedInPreviousRevision({events: events}) {
      const names = lifecycle.Cg;
      return events.some(({event: event, status: status}) => status === "Failed" && names.includes(event));
    }
    var watch_fleet = __webpack_require__(7114);
    var problem = __webpack_require__(9341);
    var deployment = __webpack_require__(9875);
    const LOOKS_FOR_IT = 4;
    async function followRollback(options) {
      const {region: region, failed: failed, codedeploy: codedeploy, clock: clock, report: report, retry: retry, signal: signal, pace: pace} = options;
      const look = id => retry.call(within => codedeploy.getDeployment(id, within));
      let rollback;
      try {
        const id = await findId();
        if (id === void 0) return;
        report({
          kind: "notice",
          text: `CodeDeploy rolls back: ${id}, ${(0, deployment.B)(region, id)}`
        });
        const since = clock.now();
        for (;;) {
          rollback = await look(id);
          if ((0, lifecycle.sv)(rollback.status)) return rollback;
          await clock.sleep(pace(clock.now() - since) * retry.pollFactor(), signal);
        }
      } catch (failure) {
        if (failure instanceof problem.AF) report({
          kind: "warning",
          problem: failure
        }); else if (!(failure instanceof deadline.j)) throw failure;
        return rollback;
      }
      async function findId() {
        let {rollbackId: rollbackId} = failed;
        for (let looks = 1; rollbackId === void 0 && failed.rollsBack && looks < LOOKS_FOR_IT; looks++) {
          await clock.sleep(pace(0), signal);
          rollbackId = (await look(failed.id)).rollbackId;
        }
        return rollbackId;
      }
    }
    var stop = __webpack_require__(9748);
    var watch = __webpack_require__(5099);
    async function follow(following) {
      const {deploymentId: deploymentId, settings: settings, clock: clock, report: report, deadline: deadline} = following;
      const since = clock.now();
      const fleet = (0, watch_fleet.B)(report);
      const seen = deployment => ({
        id: deploymentId,
        since: since,
        instances: fleet.list(),
        ...deployment && {
          deployment: deployment
        }
      });
      const {end: end, deployment: deployment} = await (0, watch.w)({
        ...following,
        fleet: fleet
      });
      if (end === "final") return settle(following, seen(deployment));
      if (end !== "interrupted") return {
        status: "Created",
        problems: [ end ],
        made: seen(deployment)
      };
      const by = deadline.by() ?? "cancelled";
      if (settings.whenInterrupted === "leave") return {
        status: statusOfWhatRuns(by),
        interrupted: by,
        made: seen(deployment)
      };
      const stopped = await (0, stop.d)({
        ...following,
        fleet: fleet,
        grace: deadline.grace()
      });
      return afterStop(by, stopped, seen(stopped.deployment ?? deployment));
    }
    async function settle(job, made) {
      const {deployment: deployment, instances: instances} = made;
      const status = deployment?.status;
      if (deployment === void 0 || !(0, lifecycle.sv)(status)) return {
        status: "Created",
        made: made
      };
      if (status === "Succeeded") return {
        status: status,
        made: made
      };
      const {region: region} = job.settings;
      const rollback = await followRollback({
        ...job,
        region: region,
        failed: deployment
      });
      const background = await findFailureContext({
        deployment: deployment,
        instances: instances,
        history: (0, group_history.j)({
          ...job,
          name: job.settings
        })
      });
      return {
        status: status,
        made: {
          ...made,
          background: background,
          ...rollback && {
            rollback: rollback
          }
        }
      };
    }
    function afterStop(by, {problem: problem}, made) {
      const status = made.deployment?.status;
      if (status === "Succeeded" || status === "Failed") return {
        status: status,
        made: made
      };
      if (problem !== void 0 && status !== "Stopped") return {
        status: statusOfWhatRuns(by),
        interrupted: by,
        problems: [ problem ],
        made: made
      };
      return {
        status: statusOfWhatStopped(by),
        interrupted: by,
        made: made
      };
    }
    function statusOfWhatStopped(by) {
      return by === "timeout" ? "TimedOut" : "Stopped";
    }
    function statusOfWhatRuns(by) {
      return by === "timeout" ? "TimedOut" : "Created";
    }
  },
  9748: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => stop
    });
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
    var _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
    var _aws_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2498);
    var _deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4456);
    var _watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);
    const BETWEEN_LOOKS = 500;
    async function stop(options) {
      const {deploymentId: deploymentId, codedeploy: codedeploy, clock: clock, report: report, grace: grace} = options;
      const deadline = (0, _deadline_js__WEBPACK_IMPORTED_MODULE_4__.d)(grace, (new AbortController).signal, clock);
      const {signal: signal} = deadline;
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
        await retry.call(within => codedeploy.stopDeployment(deploymentId, within));
        return await follow();
      } catch (failure) {
        if ((0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "completed")) return await follow();
        return {
          ...await follow(),
          problem: notStopped(deploymentId, failure)
        };
      } finally {
        deadline.end();
      }
      async function follow() {
        const pace = () => BETWEEN_LOOKS;
        const watched = await (0, _watch_js__WEBPACK_IMPORTED_MODULE_3__.w)({
          ...options,
          retry: retry,
          signal: signal,
          pace: pace
        });
        return {
          ...watched,
          problem: void 0
        };
      }
    }
    function notStopped(deploymentId, failure) {
      const why = failure instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_4__.j ? "CodeDeploy did not answer in the time that was left" : String(failure);
      return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
        code: "deployment/not-stopped",
        what: `${deploymentId} could not be stopped, and may still be running`,
        why: failure instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF ? [ failure.what, failure.why ].filter(part => part !== void 0).join(": ") : why,
        fix: (failure instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF ? failure.fix : void 0) ?? "Stop it in the CodeDeploy console.",
        at: {
          kind: "operation",
          operation: "StopDeployment"
        },
        cause: failure
      });
    }
  },
  5099: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => watch
    });
    var lifecycle = __webpack_require__(8771);
    var problem = __webpack_require__(9341);
    var call_failure = __webpack_require__(1569);
    const TARGETS_AT_ONCE = 25;
    var deadline = __webpack_require__(4456);
    const BETWEEN_CALLS = 300;
    const TRIES = 3;
    const LOOKED_AT = 4 * TARGETS_AT_ONCE;
    function openTargets({deploymentId: deploymentId, fleet: fleet, ...means}) {
      const {codedeploy: codedeploy, clock: clock, retry: retry, signal: signal} = means;
      let calls = 0;
      async function ask(call, oneOfMany = false) {
        calls += 1;
        if (oneOfMany || fleet.size() > TARGETS_AT_ONCE) await clock.sleep(BETWEEN_CALLS, signal);
        return await retry.call(call, TRIES);
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
        for (let first = 0; first < ids.length; first += TARGETS_AT_ONCE) {
          const batch = ids.slice(first, first + TARGETS_AT_ONCE);
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
            count: count - ((0, lifecycle.l2)(status) ? fleet.count(status) : 0)
          })).filter(({count: count}) => count > 0).sort((one, other) => other.count - one.count);
          if (open.length <= LOOKED_AT || most === void 0 || !canBeAssumed(most.status)) return await read(open);
          for (const {status: status} of others) {
            const ids = await find(status);
            if (canBeAssumed(status)) fleet.assume(ids, status); else await read(ids);
          }
          await read(fleet.unfinished().slice(0, TARGETS_AT_ONCE));
          fleet.assume(fleet.unfinished(), most.status);
        }
      };
    }
    function canBeAssumed(status) {
      return status === "Succeeded" || status === "Skipped";
    }
    const LOOKS_PER_DEPLOYMENT_LOOK = 4;
    const LONG = 12e4;
    const LONGEST_PAUSE = 3e4;
    async function watch(watching) {
      const {deploymentId: deploymentId, fleet: fleet, codedeploy: codedeploy, clock: clock, retry: retry, deniedCalls: deniedCalls, signal: signal, pace: pace} = watching;
      const targets = openTargets(watching);
      const since = clock.now();
      let deployment;
      let lookedAt = since;
      let nextRound = since;
      let targetsReadable = true;
      let listedFor = 0;
      const isOver = () => (0, lifecycle.sv)(deployment?.status);
      const isWaiting = () => deployment?.status === "Created" || deployment?.status === "Queued";
      const instanceCount = () => sum(Object.values(deployment?.overview ?? {
        Pending: 1
      }));
      const isListed = () => fleet.size() > 0 && listedFor >= instanceCount();
      const everyInstanceIsDone = () => isListed() && fleet.unfinished().length === 0;
      const isOneCall = () => fleet.unfinished().length <= TARGETS_AT_ONCE;
      const pauseNow = () => pace(everyInstanceIsDone() ? 0 : clock.now() - since);
      async function lookAtDeployment() {
        deployment = await retry.call(within => codedeploy.getDeployment(deploymentId, within));
        lookedAt = clock.now();
      }
      async function lookAtTargets(look) {
        if (!targetsReadable) return;
        try {
          if (!isListed()) {
            listedFor = instanceCount();
            await targets.enlist();
          }
          await look();
        } catch (failure) {
          if ((0, call_failure.N6)(failure, "not-started") || (0, call_failure.bg)(failure)) return;
          deniedCalls.bear(failure);
          targetsReadable = false;
        }
      }
      async function followFleet() {
        await targets.read(await targets.failed(deployment?.overview));
        if (clock.now() < nextRound) return;
        const [began, before] = [ clock.now(), targets.calls() ];
        const ids = await targets.changed(deployment?.overview);
        for (let first = 0; first < ids.length && !isOver(); first += TARGETS_AT_ONCE) {
          await targets.read(ids.slice(first, first + TARGETS_AT_ONCE));
          if (clock.now() - lookedAt < pauseNow()) continue;
          await lookAtDeployment();
          await targets.read(await targets.failed(deployment?.overview));
        }
        nextRound = began + roundTime(targets.calls() - before);
      }
      async function look(turn) {
        const everyLook = !isListed() || !targetsReadable || !isOneCall() || everyInstanceIsDone();
        const both = everyLook || clock.now() - since >= LONG;
        if (both || turn % LOOKS_PER_DEPLOYMENT_LOOK === 0) {
          await lookAtDeployment();
          if (isOver() || isWaiting() || !both) return;
        }
        await lookAtTargets(() => isOneCall() ? targets.read(fleet.unfinished()) : followFleet());
        if (everyInstanceIsDone() && !isOver()) await lookAtDeployment();
      }
      try {
        for (let turn = 1; !isOver(); turn++) {
          await clock.sleep(Math.min(pauseNow() * retry.pollFactor(), LONGEST_PAUSE), signal);
          await look(turn);
        }
        await lookAtTargets(() => targets.settle(deployment?.overview));
        return {
          end: "final",
          deployment: deployment
        };
      } catch (failure) {
        if (isOver()) return {
          end: "final",
          deployment: deployment
        };
        if (failure instanceof deadline.j) return {
          end: "interrupted",
          deployment: deployment
        };
        if (failure instanceof problem.AF) return {
          end: failure,
          deployment: deployment
        };
        throw failure;
      }
    }
    function roundTime(calls) {
      return Math.max(Math.min(calls * 2e3, 4e4), calls * 1e3);
    }
    const sum = numbers => numbers.reduce((total, number) => total + number, 0);
  }
};
