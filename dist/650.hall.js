"use strict";

exports.id = 650;

exports.ids = [ 650 ];

exports.modules = {
  3650: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      rehearseStep: () => rehearseStep
    });
    var _core_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);
    var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);
    var _rehearsal_deploy_to_emulator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1055);
    var _rehearsal_emulator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6190);
    var _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8836);
    var _rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2743);
    var _rehearsal_transcript_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3020);
    async function rehearseStep(options) {
      const {settings: settings, env: env, clock: clock, signal: signal, report: report, write: write, createKey: createKey} = options;
      const {application: application, deploymentGroup: group, repository: repository} = settings;
      const asked = {
        directory: env["GITHUB_WORKSPACE"] ?? ".",
        application: application,
        group: group,
        commit: settings.origins["commit"]?.kind === "input" ? refOf(settings) : void 0,
        files: [],
        once: false,
        host: false,
        keep: false,
        provision: void 0,
        from: void 0,
        root: void 0,
        summary: void 0,
        json: void 0
      };
      const emulator = await (0, _rehearsal_emulator_js__WEBPACK_IMPORTED_MODULE_3__.s)({
        asked: asked,
        provisionedBy: [ asked.commit ],
        host: (0, _core_host_js__WEBPACK_IMPORTED_MODULE_0__.w4)(options.bundle),
        cache: (0, _core_host_js__WEBPACK_IMPORTED_MODULE_0__.nF)(env),
        path: env["PATH"] ?? "",
        clock: clock,
        signal: signal,
        onSetup: notice => write((0, _core_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, 
        _rehearsal_notice_text_js__WEBPACK_IMPORTED_MODULE_4__.jP)(notice))),
        onAgent: () => {}
      });
      try {
        const deployments = await (0, _rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_5__.K)({
          asked: asked,
          emulator: emulator,
          transcript: (0, _rehearsal_transcript_js__WEBPACK_IMPORTED_MODULE_6__.X)(),
          announce: write,
          deploy: sha => {
            const key = {
              ...settings.key,
              once: createKey()
            };
            const commit = {
              kind: "sha",
              sha: sha
            };
            return (0, _rehearsal_deploy_to_emulator_js__WEBPACK_IMPORTED_MODULE_2__.f)(emulator, {
              ...settings,
              repository: repository,
              commit: commit,
              fork: void 0,
              whenOlder: "deploy",
              key: key
            }, {
              clock: clock,
              signal: signal,
              report: report
            });
          }
        });
        return deployments.map(({outcome: outcome}) => outcome);
      } finally {
        await emulator.close();
      }
    }
    function refOf({commit: commit}) {
      return commit.kind === "sha" ? commit.sha : commit.ref;
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
