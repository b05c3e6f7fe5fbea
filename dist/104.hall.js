"use strict";

exports.id = 104;

exports.ids = [ 104, 782 ];

exports.modules = {
  104: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runRehearsal: () => runRehearsal
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_fs_ = __webpack_require__(3024);
    var inputs = __webpack_require__(3899);
    var job = __webpack_require__(7712);
    var core_text = __webpack_require__(6067);
    var summary = __webpack_require__(4782);
    var deploy_to_emulator = __webpack_require__(1055);
    var rehearsal_emulator = __webpack_require__(6190);
    function createInterleaver(say) {
      const waiting = [];
      let told = "";
      let heard = "";
      const release = () => {
        for (let next = waiting[0]; next?.event === told; next = waiting[0]) {
          waiting.shift();
          say(next.notice);
        }
      };
      return {
        hear: notice => {
          if (notice.kind === "script-started") heard = notice.event;
          waiting.push({
            event: heard,
            notice: notice
          });
          release();
        },
        tell: ({event: event, status: status}, telling) => {
          if (status === "InProgress") telling();
          told = event;
          release();
          if (status !== "InProgress") telling();
        }
      };
    }
    var notice_text = __webpack_require__(8836);
    var rehearse = __webpack_require__(2743);
    var rehearsal_transcript = __webpack_require__(3020);
    var problem_text = __webpack_require__(3441);
    var core_style = __webpack_require__(7419);
    var log = __webpack_require__(4498);
    const MARGIN = " ".repeat("18:02:41  ".length);
    function createTerminalReport(options) {
      const {write: write, clock: clock, logs: logs = true} = options;
      const style = options.color ? core_style.te : core_style.tZ;
      const indent = line => `${MARGIN}${style.faint(line.slice(0, 1))}${line.slice(1)}`;
      return (0, log.h)({
        style: style,
        line: write,
        fold: (title, lines) => {
          if (logs) [ `┌ ${title}`, ...lines.map(line => `│ ${line}`) ].map(indent).forEach(write);
        },
        warn: problem => (0, problem_text.pb)(problem, style).forEach(write),
        debug: () => {},
        conclude: ({problems: problems}) => {
          const blocks = problems.flatMap(problem => [ "", ...(0, problem_text.pb)(problem, style) ]);
          if (blocks.length > 0) [ ...blocks, "" ].forEach(write);
        }
      }, clock);
    }
    async function runRehearsal(asked, terminal) {
      const {write: write, show: show, style: style, clock: clock, signal: signal} = terminal;
      const transcript = (0, rehearsal_transcript.X)();
      const order = createInterleaver(notice => {
        const [margin, text] = (0, notice_text.r1)(notice) ?? [];
        if (text !== void 0) write(style.faint(margin + (0, core_text.g$)(text)));
      });
      const tell = createTerminalReport({
        ...terminal,
        logs: false
      });
      const report = progress => progress.kind === "event" ? order.tell(progress.state, () => tell(progress)) : tell(progress);
      const emulator = await (0, rehearsal_emulator.s)({
        ...terminal,
        asked: asked,
        provisionedBy: asked.from === void 0 ? [ asked.commit ] : [ asked.from, asked.commit ],
        onSetup: notice => {
          write(style.faint((0, core_text.g$)((0, notice_text.jP)(notice))));
          show(notice.kind === "up" ? void 0 : (0, core_text.g$)((0, notice_text.jP)(notice)));
        },
        onAgent: notice => {
          if (notice.kind !== "output") show(notice.kind === "script-started" ? (0, core_text.g$)(notice.script) : void 0);
          transcript.note(notice);
          order.hear(notice);
        }
      });
      try {
        const {application: application, group: group, repository: repository, region: region} = emulator;
        const deployments = await (0, rehearse.K)({
          asked: asked,
          emulator: emulator,
          transcript: transcript,
          announce: title => write(`\n${style.strong(title)}`),
          deploy: commit => {
            const raw = {
              "application-name": application,
              "deployment-group-name": group,
              "aws-region": region
            };
            const settings = (0, inputs.Ko)({
              raw: {
                ...raw,
                repository: repository,
                commit: commit,
                "when-older": "deploy"
              },
              job: (0, job.c)({}, void 0),
              once: (0, external_node_crypto_.randomBytes)(4).toString("hex")
            });
            return (0, deploy_to_emulator.f)(emulator, settings, {
              clock: clock,
              report: report,
              signal: signal
            });
          }
        });
        const outcomes = deployments.map(({outcome: outcome}) => outcome);
        if (asked.summary) (0, external_node_fs_.writeFileSync)(asked.summary, outcomes.map(summary.summaryOf).join("\n"));
        if (asked.json) (0, external_node_fs_.writeFileSync)(asked.json, `${JSON.stringify({
          deployments: deployments
        }, null, 2)}\n`);
        if (asked.keep) write((0, notice_text.ip)(await emulator.instance.keep()));
        return outcomes.every(({status: status}) => status === "Succeeded") ? 0 : 1;
      } finally {
        show(void 0);
        await emulator.close();
      }
    }
  },
  7526: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => createClient
    });
    var CodeDeployClient = __webpack_require__(8067);
    var CreateDeploymentCommand = __webpack_require__(6282);
    var GetDeploymentCommand = __webpack_require__(8744);
    var GetDeploymentGroupCommand = __webpack_require__(3973);
    var ListDeploymentsCommand = __webpack_require__(569);
    var ListDeploymentTargetsCommand = __webpack_require__(4404);
    var BatchGetDeploymentTargetsCommand = __webpack_require__(1488);
    var StopDeploymentCommand = __webpack_require__(3858);
    var call_failure = __webpack_require__(1569);
    function readDeployment(id, answer) {
      const {errorInformation: error, autoRollbackConfiguration: rollback, deploymentOverview: deploymentOverview} = answer;
      const counts = Object.entries(deploymentOverview ?? {}).map(([status, count = 0]) => [ status, count ]);
      return {
        id: answer.deploymentId ?? id,
        status: answer.status ?? "Unknown",
        description: answer.description ?? "",
        creator: answer.creator ?? "",
        rollsBack: rollback?.enabled === true && (rollback.events ?? [ "DEPLOYMENT_FAILURE" ]).includes("DEPLOYMENT_FAILURE"),
        ...given("commit", answer.revision?.gitHubLocation?.commitId),
        ...given("previousCommit", answer.previousRevision?.gitHubLocation?.commitId),
        ...given("overview", deploymentOverview && Object.fromEntries(counts)),
        ...given("createdAt", answer.createTime?.getTime()),
        ...given("completedAt", answer.completeTime?.getTime()),
        ...given("error", error && {
          code: error.code ?? "",
          message: error.message ?? ""
        }),
        ...given("rollbackId", answer.rollbackInfo?.rollbackDeploymentId)
      };
    }
    function readGroup(answer) {
      const alternatives = filters => filters.map(({Key: Key = "", Value: Value = ""}) => `${Key}=${Value}`).join(" or ");
      const lists = [ answer.ec2TagFilters ?? [], ...answer.ec2TagSet?.ec2TagSetList ?? [] ];
      return {
        tagFilters: lists.filter(list => list.length > 0).map(alternatives).join(" and "),
        ...choosesNobody(answer) && {
          choosesNobody: true
        },
        ...given("platform", answer.computePlatform),
        ...given("lastAttempted", answer.lastAttemptedDeployment?.deploymentId),
        ...given("lastSuccessful", answer.lastSuccessfulDeployment?.deploymentId)
      };
    }
    function choosesNobody(answer) {
      const {ec2TagFilters: ec2TagFilters, onPremisesInstanceTagFilters: onPremisesInstanceTagFilters, autoScalingGroups: autoScalingGroups, ec2TagSet: ec2TagSet, onPremisesTagSet: onPremisesTagSet} = answer;
      const lists = [ ec2TagFilters, onPremisesInstanceTagFilters, autoScalingGroups ];
      const sets = [ ec2TagSet, onPremisesTagSet ].filter(set => set !== void 0);
      return lists.every(list => list?.length === 0) && sets.length === 0;
    }
    function readInstance(answer) {
      const target = answer.instanceTarget ?? answer.ecsTarget ?? answer.lambdaTarget ?? answer.cloudFormationTarget;
      if (target?.targetId === void 0) return;
      return {
        id: target.targetId,
        status: target.status ?? "Unknown",
        events: (target.lifecycleEvents ?? []).map(readEvent)
      };
    }
    function readEvent(answer) {
      const {diagnostics: diagnostics} = answer;
      return {
        event: answer.lifecycleEventName ?? "Unknown",
        status: answer.status ?? "Unknown",
        ...given("startedAt", answer.startTime?.getTime()),
        ...given("endedAt", answer.endTime?.getTime()),
        ...given("diagnostics", diagnostics && {
          errorCode: diagnostics.errorCode ?? "UnknownError",
          scriptName: diagnostics.scriptName ?? "",
          message: diagnostics.message ?? "",
          logTail: diagnostics.logTail ?? ""
        })
      };
    }
    function given(key, value) {
      return value === void 0 ? {} : {
        [key]: value
      };
    }
    var errors = __webpack_require__(1321);
    const PATIENCE = {
      connectionTimeout: 5e3,
      requestTimeout: 2e4,
      throwOnRequestTimeout: true
    };
    const ACTIVE = [ "Created", "Queued", "InProgress", "Baking", "Ready" ];
    function createClient(options) {
      const connect = () => new CodeDeployClient.c({
        region: options.region,
        maxAttempts: 1,
        requestHandler: options.requestHandler ?? PATIENCE,
        ...options.credentials && {
          credentials: options.credentials
        },
        ...options.endpoint && {
          endpoint: options.endpoint
        },
        ...options.userAgent && {
          customUserAgent: options.userAgent
        }
      });
      let client = connect();
      async function ask(operation, call) {
        try {
          return await call(client);
        } catch (error) {
          const failure = (0, errors.O)(error, operation);
          if ((0, call_failure.N6)(failure, "expired", "no-credentials")) client = connect();
          throw failure;
        }
      }
      return {
        async createDeployment(request, signal) {
          const command = new CreateDeploymentCommand.t(createInput(request));
          const {deploymentId: deploymentId} = await ask("CreateDeployment", to => to.send(command, within(signal)));
          if (deploymentId !== void 0) return deploymentId;
          const what = "CodeDeploy answered without the id of the deployment";
          throw new call_failure.Rk({
            kind: "lost",
            error: "NoId",
            code: "aws/no-id",
            what: what
          });
        },
        async getDeployment(deploymentId, signal) {
          const command = new GetDeploymentCommand.T({
            deploymentId: deploymentId
          });
          const {deploymentInfo: deploymentInfo} = await ask("GetDeployment", to => to.send(command, within(signal)));
          return readDeployment(deploymentId, deploymentInfo ?? {});
        },
        async getGroup({application: application, deploymentGroup: deploymentGroup}, signal) {
          const command = new GetDeploymentGroupCommand.W({
            applicationName: application,
            deploymentGroupName: deploymentGroup
          });
          const {deploymentGroupInfo: deploymentGroupInfo} = await ask("GetDeploymentGroup", to => to.send(command, within(signal)));
          return readGroup(deploymentGroupInfo ?? {});
        },
        async listDeployments({application: application, deploymentGroup: deploymentGroup, since: since, active: active}, signal) {
          const filters = {
            applicationName: application,
            deploymentGroupName: deploymentGroup,
            ...since !== void 0 && {
              createTimeRange: {
                start: new Date(since)
              }
            },
            ...active && {
              includeOnlyStatuses: [ ...ACTIVE ]
            }
          };
          const found = [];
          let token;
          do {
            const command = new ListDeploymentsCommand.s({
              ...filters,
              ...token && {
                nextToken: token
              }
            });
            const {deployments: deployments, nextToken: nextToken} = await ask("ListDeployments", to => to.send(command, within(signal)));
            found.push(...deployments ?? []);
            token = nextToken;
          } while (token);
          return found;
        },
        async listTargets({deploymentId: deploymentId, status: status, nextToken: nextToken}, signal) {
          const command = new ListDeploymentTargetsCommand.$({
            deploymentId: deploymentId,
            ...status && {
              targetFilters: {
                TargetStatus: [ status ]
              }
            },
            ...nextToken && {
              nextToken: nextToken
            }
          });
          const answer = await ask("ListDeploymentTargets", to => to.send(command, within(signal)));
          return {
            ids: answer.targetIds ?? [],
            nextToken: answer.nextToken || void 0
          };
        },
        async getTargets(deploymentId, ids, signal) {
          const command = new BatchGetDeploymentTargetsCommand.B({
            deploymentId: deploymentId,
            targetIds: [ ...ids ]
          });
          const answer = await ask("BatchGetDeploymentTargets", to => to.send(command, within(signal)));
          return (answer.deploymentTargets ?? []).flatMap(target => readInstance(target) ?? []);
        },
        async stopDeployment(deploymentId, signal) {
          const command = new StopDeploymentCommand.N({
            deploymentId: deploymentId
          });
          await ask("StopDeployment", to => to.send(command, within(signal)));
        }
      };
    }
    const within = signal => signal === void 0 ? {} : {
      abortSignal: signal
    };
    function createInput(request) {
      const {deploymentConfig: deploymentConfig, fileExists: fileExists, autoRollback: autoRollback} = request;
      return {
        applicationName: request.application,
        deploymentGroupName: request.deploymentGroup,
        revision: {
          revisionType: "GitHub",
          gitHubLocation: {
            repository: request.repository,
            commitId: request.commit
          }
        },
        description: request.description,
        ignoreApplicationStopFailures: request.ignoreStopFailures,
        updateOutdatedInstancesOnly: request.updateOutdatedOnly,
        ...deploymentConfig && {
          deploymentConfigName: deploymentConfig
        },
        ...fileExists && {
          fileExistsBehavior: fileExists
        },
        ...autoRollback !== void 0 && {
          autoRollbackConfiguration: rollback(autoRollback)
        }
      };
    }
    function rollback(enabled) {
      return enabled ? {
        enabled: enabled,
        events: [ "DEPLOYMENT_FAILURE" ]
      } : {
        enabled: enabled
      };
    }
  },
  1321: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => toCallFailure
    });
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
    var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
    const KINDS = [ [ "busy", [ "DeploymentLimitExceededException" ] ], [ "not-started", [ "DeploymentNotStartedException" ] ], [ "completed", [ "DeploymentAlreadyCompletedException" ] ], [ "interrupted", [ "AbortError" ] ], [ "no-credentials", [ "CredentialsProviderError" ] ], [ "expired", [ "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired" ] ], [ "denied", [ "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "NotAuthorized" ] ], [ "unsupported", [ "UnknownOperationException", "UnknownOperation", "InvalidAction" ] ], [ "throttled", [ "TooManyRequestsException", "RequestLimitExceeded", "SlowDown", "Throttling", "ThrottlingException" ] ], [ "unreachable", [ "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed" ] ], [ "unreachable", [ "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN" ] ], [ "lost", [ "ECONNRESET", "ETIMEDOUT", "EPIPE", "ECONNABORTED", "TimeoutError" ] ] ];
    const NEVER_CONNECTED = /did not establish a connection/;
    const BAD_CREDENTIALS = [ "UnrecognizedClientException", "InvalidClientTokenId", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "IncompleteSignatureException", "MissingAuthenticationToken", "MissingAuthenticationTokenException" ];
    function toCallFailure(error, operation) {
      if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF) return error;
      const thrown = read(error);
      const kind = kindOf(thrown);
      const {requestId: requestId} = thrown;
      return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
        kind: kind,
        error: thrown.code || thrown.name,
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
      const {$metadata: $metadata, code: code} = error;
      return {
        name: error.name,
        message: error.message.split("\n", 1)[0] ?? "",
        code: typeof code === "string" ? code : "",
        status: $metadata?.httpStatusCode,
        requestId: $metadata?.requestId,
        gibberish: error instanceof SyntaxError || error instanceof TypeError
      };
    }
    const UNKNOWN = {
      name: "Unknown",
      message: "",
      code: "",
      status: void 0,
      requestId: void 0,
      gibberish: false
    };
    function kindOf({name: name, message: message, code: code, status: status = 0, gibberish: gibberish}) {
      if (NEVER_CONNECTED.test(message)) return "unreachable";
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
          what: "The deployment is over already"
        };

       case "interrupted":
        return {
          code: "aws/interrupted",
          what: `${operation} was given up`
        };

       case "throttled":
        return {
          code: "aws/throttled",
          what: `AWS is throttling ${operation}`,
          why: why
        };

       case "unreachable":
       case "lost":
        return {
          code: "aws/unreachable",
          what: `${operation} got no answer`,
          why: status ? `HTTP ${status}, ${why}` : message,
          fix: REACH
        };

       case "unsupported":
        return {
          code: "aws/unsupported",
          what: `${operation} is not known to who answered`,
          why: why
        };

       case "no-credentials":
        return noCredentials(message);

       case "expired":
        return expired(why);

       case "denied":
        return denied(operation, message);

       case "final":
        if (BAD_CREDENTIALS.includes(name)) return badCredentials(why);
        if (gibberish) return notCodeDeploy(operation, status);
        return {
          code: `aws/${name}`,
          what: `CodeDeploy refused ${operation}`,
          why: why
        };

       default:
        return kind;
      }
    }
    const REACH = 'Check "aws-region", AWS_ENDPOINT_URL, and what the network of the runner lets out.';
    function noCredentials(message) {
      return {
        code: "credentials/none",
        what: "There are no AWS credentials",
        why: `"role-to-assume" is empty, and the AWS SDK found none elsewhere: ${message}`,
        fix: 'Set "role-to-assume" to an IAM role, with "permissions: id-token: write" in the job; or run aws-actions/configure-aws-credentials before this step.'
      };
    }
    function expired(why) {
      return {
        code: "credentials/expired",
        what: "The AWS credentials have expired",
        why: why,
        fix: 'Set "role-to-assume": its credentials are renewed while the job waits. Or let "role-duration-seconds" of configure-aws-credentials exceed "timeout".'
      };
    }
    function badCredentials(why) {
      return {
        code: "credentials/refused",
        what: "AWS does not accept the credentials",
        why: why,
        fix: 'Check that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN come from one place; or set "role-to-assume".'
      };
    }
    function denied(operation, message) {
      const action = /\b(codedeploy:[A-Za-z]+)/.exec(message)?.[1] ?? `codedeploy:${operation}`;
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
        what: `What answered ${operation} is not CodeDeploy`,
        why: `It said HTTP ${status}, and not in JSON.`,
        fix: "Check AWS_ENDPOINT_URL and the proxy settings of this machine."
      };
    }
  },
  4782: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      summaryOf: () => summaryOf
    });
    var annotation = __webpack_require__(5101);
    var core_text = __webpack_require__(6067);
    var event_stats = __webpack_require__(3707);
    var lifecycle = __webpack_require__(8771);
    const XML = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&apos;"
    };
    function htmlText(text) {
      return (0, core_text.X$)(text).map(line => /[&<>]/.test(line) ? line.replace(/[&<>"']/g, character => XML[character] ?? "") : line).join("\n");
    }
    function codeSpan(text) {
      const line = (0, core_text.$Q)((0, core_text.g$)(text), 200);
      if (line === "") return "";
      const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length));
      const fence = "`".repeat(longest + 1);
      return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
    }
    function taskName(text) {
      return (0, core_text.$Q)(`· ${(0, core_text.g$)(text).replace(/[^\p{L}\p{N} .,+=@()/_-]/gu, "·")}`, 60).trimEnd();
    }
    var time = __webpack_require__(1052);
    const SHORTEST = 1 / 200;
    const MOST_TASKS = 100;
    const LOOK = {
      themeVariables: {
        doneTaskBkgColor: "#4ac26b",
        doneTaskBorderColor: "#2da44e",
        critBkgColor: "#fa4549",
        critBorderColor: "#cf222e",
        activeTaskBkgColor: "#54aeff",
        activeTaskBorderColor: "#218bff"
      },
      themeCSS: ".grid .tick line { stroke-opacity: 0.2 } .section { fill: none }",
      gantt: {
        leftPadding: 24,
        rightPadding: 24,
        barHeight: 22,
        barGap: 6
      }
    };
    function ganttOf(tallies, duration) {
      const timed = tallies.slice(0, MOST_TASKS).flatMap(tally => {
        const {startedAt: startedAt} = tally;
        return startedAt === void 0 ? [] : [ {
          ...tally,
          startedAt: startedAt
        } ];
      });
      if (timed.length === 0) return "";
      const start = Math.min(...timed.map(({startedAt: startedAt}) => startedAt));
      const isOpen = timed.some(({open: open}) => open > 0);
      const ends = timed.map(({startedAt: startedAt, endedAt: endedAt}) => endedAt ?? startedAt);
      const end = Math.max(...ends, isOpen ? start + duration : start + SECOND);
      const tasks = timed.map(tally => {
        const from = tally.startedAt - start;
        const until = (tally.open > 0 ? end : tally.endedAt ?? end) - start;
        const shortest = from + (end - start) * SHORTEST;
        return `    ${label(tally)} :${tag(tally)}, ${timeText(from)}, ${timeText(Math.max(until, shortest))}`;
      });
      return [ "```mermaid", `%%{init: ${JSON.stringify(LOOK)}}%%`, "gantt", "    accTitle: Lifecycle events over time", "    dateFormat HH:mm:ss.SSS", `    axisFormat ${end - start < HOUR ? "%M:%S" : "%H:%M"}`, ...end - start < 10 * SECOND ? [ "    tickInterval 1second" ] : [], ...tasks, "```" ].join("\n");
    }
    const SECOND = 1e3;
    const HOUR = 3600 * SECOND;
    function label({event: event, succeeded: succeeded, failed: failed, skipped: skipped, open: open, longest: longest}) {
      const name = lifecycle.qY.some(known => known === event) ? event : taskName(event);
      const instances = succeeded + failed + skipped + open;
      if (instances > 1) return `${name} ${failed > 0 ? `${failed} of ${instances} failed` : `${succeeded} of ${instances}`}`;
      return longest === void 0 ? name : `${name} ${(0, time.S5)(longest)}`;
    }
    function tag({status: status, open: open, failed: failed}) {
      if (failed > 0) return "crit";
      return open > 0 || status !== "Succeeded" ? "active" : "done";
    }
    function timeText(milliseconds) {
      return new Date(Math.min(Math.round(milliseconds), 24 * HOUR - 1)).toISOString().slice(11, 23);
    }
    var log_end = __webpack_require__(6487);
    var script_list = __webpack_require__(6591);
    const LOG_MOST = {
      lines: 500,
      characters: 16384
    };
    const SENTENCE_LIMIT = 2e3;
    const SCRIPTS_NAMED = 10;
    function summaryOf(outcome) {
      const tallies = (0, event_stats.O9)(outcome.instances);
      const head = [ title(outcome), facts(outcome), paragraph`${outcome.stateLine}`, table(tallies, outcome), ganttOf(tallies, outcome.duration * 1e3) ];
      const troubles = outcome.problems.map(problem => {
        const failure = outcome.failures.find(candidate => candidate.problem === problem);
        return trouble(problem, failure);
      });
      return `${keepWithin(head, troubles).join("\n\n")}\n`;
    }
    const MARKS = {
      Succeeded: "✅",
      Failed: "❌",
      Stopped: "🛑",
      TimedOut: "⌛",
      Skipped: "⏭️",
      Created: "🚀"
    };
    function title({status: status, commit: commit, deploymentGroup: deploymentGroup, problems: problems}) {
      const mark = status === "Succeeded" && problems.length > 0 ? "⚠️" : MARKS[status];
      return `## ${mark} ${status}: ${codeSpan(commit.slice(0, 7))} to ${codeSpan(deploymentGroup)}`;
    }
    function facts({status: status, repository: repository, commit: commit, application: application, deploymentId: deploymentId, deploymentUrl: deploymentUrl, duration: duration}) {
      const source = summary_link(`${repository}@${commit.slice(0, 7)}`, `https://github.com/${repository}/commit/${commit}`);
      const deployment = deploymentId === void 0 ? [] : [ summary_link(deploymentId, deploymentUrl) ];
      const took = status === "Skipped" || status === "Created" ? [] : [ (0, time.Hd)(duration) ];
      return [ `Application ${codeSpan(application)}`, source, ...deployment, ...took ].join(" · ");
    }
    function summary_link(text, url) {
      const label = codeSpan(text);
      return url !== void 0 && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${label}](${url})` : label;
    }
    function paragraph(tags, ...texts) {
      const html = texts.map(text => htmlText((0, core_text.g$)(text)).replace(/`([^`]+)`/g, "<code>$1</code>"));
      return `<p>${tags.map((tag, index) => tag + (html[index] ?? "")).join("")}</p>`;
    }
    const EVENT_MARKS = {
      Succeeded: "✅",
      Failed: "❌",
      InProgress: "🔄",
      Skipped: "⏭️",
      Pending: "⏸️"
    };
    function table(tallies, {instances: instances, scripts: scripts}) {
      if (tallies.length === 0) return "";
      const fleet = instances.length > 1;
      const heads = [ "Event", "Status", "Duration", ...fleet ? [ "Succeeded", "Failed", "Skipped" ] : [ "Scripts" ] ];
      const rows = tallies.map(({event: event, status: status, longest: longest, succeeded: succeeded, failed: failed, skipped: skipped}) => [ plainName(event), `${EVENT_MARKS[status] ?? "❔"} ${plainName(status)}`, longest === void 0 ? "" : (0, 
      time.S5)(longest), ...fleet ? [ succeeded, failed, skipped ].map(String) : [ (0, 
      core_text.HL)((0, script_list.S)(event, scripts).map(codeSpan), SCRIPTS_NAMED) ] ]);
      const aligned = heads.map((_, index) => index < 2 || index === 3 && !fleet ? "---" : "--:");
      return [ heads, aligned, ...rows ].map(row).join("\n");
    }
    function plainName(name) {
      return /^[A-Za-z0-9]+$/.test(name) ? name : codeSpan(name);
    }
    function row(cells) {
      return `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    }
    function trouble(problem, failure) {
      const {code: code, what: what, why: why, fix: fix} = problem;
      return [ paragraph`<b>${(0, core_text.$Q)(what, SENTENCE_LIMIT)}</b> <code>${code}</code>`, ...failure === void 0 ? [] : [ said(failure) ], ...why === void 0 ? [] : [ paragraph`${(0, 
      core_text.$Q)(why, SENTENCE_LIMIT)}` ], ...fix === void 0 ? [] : [ paragraph`<b>Fix:</b> ${fix}` ], ...failure === void 0 ? [] : evidence(failure) ].join("\n");
    }
    function said(failure) {
      return paragraph`<code>${failure.diagnostics.errorCode}</code> ${(0, core_text.$Q)((0, 
      log_end.r)(failure).join(), SENTENCE_LIMIT)}`;
    }
    function evidence({event: event, instances: instances, diagnostics: diagnostics}) {
      const log = (0, log_end.k)(diagnostics.logTail, LOG_MOST).join("\n");
      const where = instances.length > 3 ? [ paragraph`Instances: ${(0, core_text.HL)(instances, 100)}` ] : [];
      if (log === "") return where;
      return [ ...where, "<details open>", `<summary>The end of the log of ${htmlText((0, 
      core_text.g$)(diagnostics.scriptName || event))}</summary>`, "", `<pre>${htmlText(log)}</pre>`, "", "</details>" ];
    }
    function keepWithin(head, troubles) {
      const kept = head.filter(part => part !== "");
      let left = annotation.Jt - 1024 - kept.reduce((sum, part) => sum + bytes(part), 0);
      for (const [index, part] of troubles.entries()) {
        left -= bytes(part);
        if (left < 0) return [ ...kept, `_${troubles.length - index} more of that kind are left out here._` ];
        kept.push(part);
      }
      return kept;
    }
    function bytes(text) {
      return Buffer.byteLength(text) + 2;
    }
  },
  1055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => deployTo
    });
    var _deploy_aws_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7526);
    var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7769);
    var _deploy_github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4662);
    const PACE = 50;
    function deployTo({url: url, region: region, credentials: credentials}, settings, world) {
      return (0, _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_1__.g)({
        ...world,
        report: progress => world.report(withoutLink(progress)),
        settings: {
          ...settings,
          region: region
        },
        connect: async () => (0, _deploy_aws_client_js__WEBPACK_IMPORTED_MODULE_0__.U)({
          region: region,
          credentials: credentials,
          endpoint: url
        }),
        github: (0, _deploy_github_client_js__WEBPACK_IMPORTED_MODULE_2__.u)({
          api: url,
          token: ""
        }),
        pace: () => PACE
      });
    }
    function withoutLink(progress) {
      return progress.kind === "created" ? {
        ...progress,
        url: ""
      } : progress;
    }
  },
  2743: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => rehearse
    });
    async function rehearse(options) {
      const {asked: asked, emulator: emulator, transcript: transcript, announce: announce, deploy: deploy} = options;
      const last = await emulator.resolve(asked.commit);
      const first = asked.from === void 0 ? last : await emulator.resolve(asked.from);
      const steps = [ {
        title: "Onto a fresh instance",
        commit: asked.once ? last : first
      }, ...asked.once ? [] : [ {
        title: "As an update",
        commit: last
      } ] ];
      const rehearsed = [];
      for (const {title: title, commit: commit} of steps) {
        announce(title);
        const outcome = await deploy(commit);
        rehearsed.push({
          outcome: outcome,
          scripts: transcript.take()
        });
        if (outcome.status !== "Succeeded") break;
      }
      return rehearsed;
    }
  },
  3020: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => createTranscript
    });
    function createTranscript() {
      let runs = [];
      return {
        note: notice => {
          switch (notice.kind) {
           case "script-started":
            runs.push({
              event: notice.event,
              script: notice.script,
              exit: null,
              signal: null,
              stdout: [],
              stderr: []
            });
            break;

           case "output":
            runs.at(-1)?.[notice.stream].push(notice.line);
            break;

           case "script-ended":
            Object.assign(runs.at(-1) ?? {}, {
              exit: notice.exit,
              signal: notice.signal
            });
            break;

           default:
          }
        },
        take: () => {
          const taken = runs;
          runs = [];
          return taken;
        }
      };
    }
  }
};
