"use strict";

exports.id = 886;

exports.ids = [ 886 ];

exports.modules = {
  3886: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      connect: () => connect
    });
    var client = __webpack_require__(7526);
    var http = __webpack_require__(5688);
    var json = __webpack_require__(8314);
    var problem = __webpack_require__(9341);
    var call_failure = __webpack_require__(1569);
    var errors = __webpack_require__(1321);
    const AUDIENCE = "sts.amazonaws.com";
    const PATIENCE = 15e3;
    function assumeRole({role: role, region: region, job: job, mask: mask}) {
      const {identity: identity} = job;
      if (identity === void 0) throw job.fork === void 0 ? noPermission(role) : forkHasNone(role, job.fork);
      return async () => {
        const webIdentityToken = await fetchToken(identity);
        mask(webIdentityToken);
        const {fromWebToken: fromWebToken} = await __webpack_require__.e(275).then(__webpack_require__.bind(__webpack_require__, 5275));
        try {
          const keys = await fromWebToken({
            roleArn: role,
            webIdentityToken: webIdentityToken,
            roleSessionName: sessionName(job),
            clientConfig: {
              region: region
            }
          })();
          mask(keys.secretAccessKey);
          if (keys.sessionToken !== void 0) mask(keys.sessionToken);
          return keys;
        } catch (error) {
          const failure = (0, errors.O)(error, "AssumeRoleWithWebIdentity");
          if ((0, call_failure.N6)(failure, "throttled", "unreachable", "lost")) throw unreachable(failure);
          throw notTrusted(role, webIdentityToken, failure);
        }
      };
    }
    function sessionName({repository: repository, runId: runId}) {
      const name = `potato-deploy-${runId}-${repository ?? ""}`;
      return name.replace(/[^\w+=,.@-]+/g, "-").slice(0, 64);
    }
    async function fetchToken({url: url, token: token}) {
      const address = `${url}${url.includes("?") ? "&" : "?"}audience=${AUDIENCE}`;
      let why;
      try {
        const headers = {
          authorization: `Bearer ${token}`,
          accept: "application/json"
        };
        const answer = await (0, http.kA)(address, {
          headers: headers,
          patience: PATIENCE
        });
        const {status: status} = answer;
        const said = await (0, http.Vh)(answer);
        const value = (0, json.$)(said, "value");
        if (value !== void 0) return value;
        const message = (0, json.$)(said, "message");
        why = `It says HTTP ${status}${message === void 0 ? "" : `: ${message}`}.`;
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
    function noToken(why) {
      return {
        code: "credentials/no-token",
        what: "GitHub gives this job no OIDC token",
        why: why,
        fix: 'Give the job "permissions: id-token: write"; where it has that, run it again.',
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
        what: "The job may not ask for an OIDC token, so it cannot assume the role",
        why: `"role-to-assume" is "${role}"; a role is assumed with the token of the job.`,
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
        what: `This pull request comes from the fork ${fork}: GitHub gives its jobs no OIDC token`,
        why: "Otherwise anybody could deploy by opening a pull request.",
        fix: 'Deploy on "push", after the merge; or skip this step with "if: github.event.pull_request.head.repo.fork == false".',
        at: {
          kind: "input",
          name: "role-to-assume",
          value: role
        }
      });
    }
    function notTrusted(role, token, cause) {
      const claims = claimsOf(token);
      return new problem.AF({
        code: "credentials/not-trusted",
        what: `AWS does not let this job assume ${role}`,
        why: `The token says sub "${claims.sub}" and aud "${claims.aud}". AWS says: ${cause.why ?? cause.what}`,
        fix: 'In the role\'s trust policy, allow "sts:AssumeRoleWithWebIdentity" to the provider token.actions.githubusercontent.com, with exactly this sub (upper and lower case count) and this aud.',
        at: {
          kind: "input",
          name: "role-to-assume",
          value: role
        },
        cause: cause
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
    function connect({settings: settings, job: job, mask: mask}) {
      const {region: region, role: role, repository: repository, key: key} = settings;
      return (0, client.U)({
        region: region,
        ...role !== void 0 && {
          credentials: assumeRole({
            role: role,
            region: region,
            job: job,
            mask: mask
          })
        },
        userAgent: [ [ "potato-deploy" ], [ "run", `${key.runId}.${key.attempt}` ], [ "repository", repository ] ]
      });
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
  }
};
