"use strict";
exports.id = 311;
exports.ids = [311];
exports.modules = {

/***/ 8051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ EVENTS_OF_THE_PREVIOUS_REVISION),
/* harmony export */   O8: () => (/* binding */ EVENTS_WITHOUT_SCRIPTS),
/* harmony export */   P$: () => (/* binding */ eventOrder),
/* harmony export */   e3: () => (/* binding */ IN_PLACE_EVENTS),
/* harmony export */   l2: () => (/* binding */ isFinalEvent),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   sv: () => (/* binding */ isFinalDeployment)
/* harmony export */ });
// Which lifecycle events are there, in which order, and which statuses are final?
// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
const BLOCK_TRAFFIC = ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'];
const ALLOW_TRAFFIC = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'];
/** In place, without a load balancer: the events of one instance, in order. */
const IN_PLACE_EVENTS = [
    'ApplicationStop',
    'DownloadBundle',
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService',
];
/** In place, behind a load balancer: every event there is, in order. */
const EVENTS = [...BLOCK_TRAFFIC, ...IN_PLACE_EVENTS, ...ALLOW_TRAFFIC];
/** The agent's or the load balancer's own work: no script can be put on them. */
const EVENTS_WITHOUT_SCRIPTS = [
    'DownloadBundle',
    'Install',
    'BlockTraffic',
    'AllowTraffic',
];
/** Their scripts come from the revision that was installed before, not from the one being deployed. */
const EVENTS_OF_THE_PREVIOUS_REVISION = [
    'BeforeBlockTraffic',
    'AfterBlockTraffic',
    'ApplicationStop',
];
/** The place of an event in the lifecycle; an event we do not know comes last. */
function eventOrder(event) {
    const index = EVENTS.indexOf(event);
    return index < 0 ? EVENTS.length : index;
}
/** A deployment's last statuses. Anything else, unknown ones included, is not final. */
function isFinalDeployment(status) {
    return status === 'Succeeded' || status === 'Failed' || status === 'Stopped';
}
/** The last statuses of a lifecycle event or of a deployment target. `Unknown` is not: the agent may still answer. */
function isFinalEvent(status) {
    return status === 'Succeeded' || status === 'Failed' || status === 'Skipped';
}


/***/ }),

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createBlindness)
/* harmony export */ });
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64);
// What could not be seen, and which permission would show it?


function createBlindness(report) {
    const denials = new Map();
    return {
        bear(failure) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(failure, 'denied', 'unsupported', 'final', 'throttled', 'lost'))
                throw failure;
            if (failure.kind === 'denied')
                denials.set(failure.what, failure);
            report({ kind: 'debug', text: `${failure.what}: ${failure.why ?? ''}` });
        },
        problem() {
            const [first, ...others] = denials.values();
            if (first === undefined || others.length === 0)
                return first;
            return new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
                code: first.code,
                what: [first, ...others].map(({ what }) => what).join('; '),
                fix: [first, ...others].map(({ fix }) => fix ?? '').join('\n'),
            });
        },
    };
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ TARGETS_AT_ONCE),
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-es/CodeDeployClient.js + 13 modules
var CodeDeployClient = __webpack_require__(8067);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-es/commands/CreateDeploymentCommand.js
var CreateDeploymentCommand = __webpack_require__(6282);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-es/commands/GetDeploymentCommand.js
var GetDeploymentCommand = __webpack_require__(8744);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-es/commands/GetDeploymentGroupCommand.js
var GetDeploymentGroupCommand = __webpack_require__(3973);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-es/commands/ListDeploymentsCommand.js
var ListDeploymentsCommand = __webpack_require__(569);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-es/commands/ListDeploymentTargetsCommand.js
var ListDeploymentTargetsCommand = __webpack_require__(4404);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-es/commands/BatchGetDeploymentTargetsCommand.js
var BatchGetDeploymentTargetsCommand = __webpack_require__(1488);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-es/commands/StopDeploymentCommand.js
var StopDeploymentCommand = __webpack_require__(3858);
;// CONCATENATED MODULE: ./build/deploy/answer.js
// What does CodeDeploy's answer say, in our words?
function readDeployment(id, answer) {
    const { errorInformation: error, autoRollbackConfiguration: rollback, deploymentOverview } = answer;
    const counts = Object.entries(deploymentOverview ?? {}).map(([status, count = 0]) => [status, count]);
    return {
        id: answer.deploymentId ?? id,
        status: answer.status ?? 'Unknown',
        description: answer.description ?? '',
        creator: answer.creator ?? '',
        rollsBack: rollback?.enabled === true &&
            (rollback.events ?? ['DEPLOYMENT_FAILURE']).includes('DEPLOYMENT_FAILURE'),
        ...given('commit', answer.revision?.gitHubLocation?.commitId),
        ...given('previousCommit', answer.previousRevision?.gitHubLocation?.commitId),
        ...given('overview', deploymentOverview && Object.fromEntries(counts)),
        ...given('createdAt', answer.createTime?.getTime()),
        ...given('completedAt', answer.completeTime?.getTime()),
        ...given('error', error && { code: error.code ?? '', message: error.message ?? '' }),
        ...given('rollbackId', answer.rollbackInfo?.rollbackDeploymentId),
    };
}
function readGroup(answer) {
    const alternatives = (filters) => filters.map(({ Key = '', Value = '' }) => `${Key}=${Value}`).join(' or ');
    // An instance matches one filter of each list: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_EC2TagSet.html
    const lists = [answer.ec2TagFilters ?? [], ...(answer.ec2TagSet?.ec2TagSetList ?? [])];
    return {
        tagFilters: lists
            .filter(list => list.length > 0)
            .map(alternatives)
            .join(' and '),
        ...(choosesNobody(answer) && { choosesNobody: true }),
        ...given('platform', answer.computePlatform),
        ...given('lastAttempted', answer.lastAttemptedDeployment?.deploymentId),
        ...given('lastSuccessful', answer.lastSuccessfulDeployment?.deploymentId),
    };
}
/** Only where it says so: what is not in an answer may be there all the same. */
function choosesNobody(answer) {
    const { ec2TagFilters, onPremisesInstanceTagFilters, autoScalingGroups, ec2TagSet, onPremisesTagSet } = answer;
    const lists = [ec2TagFilters, onPremisesInstanceTagFilters, autoScalingGroups];
    const sets = [ec2TagSet, onPremisesTagSet].filter(set => set !== undefined);
    return lists.every(list => list?.length === 0) && sets.length === 0;
}
/** undefined where the target is of a kind that did not exist when this was written. */
function readInstance(answer) {
    const target = answer.instanceTarget ?? answer.ecsTarget ?? answer.lambdaTarget ?? answer.cloudFormationTarget;
    if (target?.targetId === undefined)
        return undefined;
    return {
        id: target.targetId,
        status: target.status ?? 'Unknown',
        events: (target.lifecycleEvents ?? []).map(readEvent),
    };
}
function readEvent(answer) {
    const { diagnostics } = answer;
    return {
        event: answer.lifecycleEventName ?? 'Unknown',
        status: answer.status ?? 'Unknown',
        ...given('startedAt', answer.startTime?.getTime()),
        ...given('endedAt', answer.endTime?.getTime()),
        ...given('diagnostics', diagnostics && {
            errorCode: diagnostics.errorCode ?? 'UnknownError',
            scriptName: diagnostics.scriptName ?? '',
            message: diagnostics.message ?? '',
            logTail: diagnostics.logTail ?? '',
        }),
    };
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build/deploy/failure.js
var deploy_failure = __webpack_require__(64);
// EXTERNAL MODULE: ./build/deploy/verdict.js
var verdict = __webpack_require__(2787);
;// CONCATENATED MODULE: ./build/deploy/client.js
// How is CodeDeploy asked? The one file that talks to it.




// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_BatchGetDeploymentTargets.html
const TARGETS_AT_ONCE = 25;
// An answer takes AWS well under a second; a connection that says nothing for so long is dead.
const PATIENCE = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true };
const ACTIVE = ['Created', 'Queued', 'InProgress', 'Baking', 'Ready'];
function createClient(options) {
    const connect = () => new CodeDeployClient/* CodeDeployClient */.c({
        region: options.region,
        // Only we know which call may be made twice, and tell the reader that the service is slow.
        maxAttempts: 1,
        requestHandler: options.requestHandler ?? PATIENCE,
        ...(options.credentials && { credentials: options.credentials }),
        ...(options.endpoint && { endpoint: options.endpoint }),
        ...(options.userAgent && { customUserAgent: options.userAgent }),
    });
    let client = connect();
    async function ask(operation, call) {
        try {
            return await call(client);
        }
        catch (error) {
            const failure = (0,verdict/* failureOf */.g)(error, operation);
            // A client keeps its credentials until it thinks them old; a new one asks for new ones.
            if ((0,deploy_failure/* isFailure */.N6)(failure, 'expired', 'no-credentials'))
                client = connect();
            throw failure;
        }
    }
    return {
        async createDeployment(request, signal) {
            const command = new CreateDeploymentCommand/* CreateDeploymentCommand */.t(createInput(request));
            const { deploymentId } = await ask('CreateDeployment', to => to.send(command, within(signal)));
            if (deploymentId !== undefined)
                return deploymentId;
            const what = 'CodeDeploy answered without the id of the deployment';
            throw new deploy_failure/* CallFailure */.Rk({ kind: 'lost', error: 'NoId', code: 'aws/no-id', what });
        },
        async getDeployment(deploymentId, signal) {
            const command = new GetDeploymentCommand/* GetDeploymentCommand */.T({ deploymentId });
            const { deploymentInfo } = await ask('GetDeployment', to => to.send(command, within(signal)));
            return readDeployment(deploymentId, deploymentInfo ?? {});
        },
        async getGroup({ application, deploymentGroup }, signal) {
            const command = new GetDeploymentGroupCommand/* GetDeploymentGroupCommand */.W({
                applicationName: application,
                deploymentGroupName: deploymentGroup,
            });
            const { deploymentGroupInfo } = await ask('GetDeploymentGroup', to => to.send(command, within(signal)));
            return readGroup(deploymentGroupInfo ?? {});
        },
        async listDeployments({ application, deploymentGroup, since, active }, signal) {
            const filters = {
                applicationName: application,
                deploymentGroupName: deploymentGroup,
                ...(since !== undefined && { createTimeRange: { start: new Date(since) } }),
                ...(active && { includeOnlyStatuses: [...ACTIVE] }),
            };
            const found = [];
            let token;
            do {
                const command = new ListDeploymentsCommand/* ListDeploymentsCommand */.s({ ...filters, ...(token && { nextToken: token }) });
                const { deployments, nextToken } = await ask('ListDeployments', to => to.send(command, within(signal)));
                found.push(...(deployments ?? []));
                token = nextToken;
            } while (token);
            return found;
        },
        async listTargets({ deploymentId, status, nextToken }, signal) {
            const command = new ListDeploymentTargetsCommand/* ListDeploymentTargetsCommand */.$({
                deploymentId,
                ...(status && { targetFilters: { TargetStatus: [status] } }),
                ...(nextToken && { nextToken }),
            });
            const answer = await ask('ListDeploymentTargets', to => to.send(command, within(signal)));
            return { ids: answer.targetIds ?? [], nextToken: answer.nextToken || undefined };
        },
        async getTargets(deploymentId, ids, signal) {
            const command = new BatchGetDeploymentTargetsCommand/* BatchGetDeploymentTargetsCommand */.B({ deploymentId, targetIds: [...ids] });
            const answer = await ask('BatchGetDeploymentTargets', to => to.send(command, within(signal)));
            return (answer.deploymentTargets ?? []).flatMap(target => readInstance(target) ?? []);
        },
        async stopDeployment(deploymentId, signal) {
            const command = new StopDeploymentCommand/* StopDeploymentCommand */.N({ deploymentId });
            await ask('StopDeployment', to => to.send(command, within(signal)));
        },
    };
}
const within = (signal) => (signal === undefined ? {} : { abortSignal: signal });
function createInput(request) {
    const { deploymentConfig, fileExists, autoRollback } = request;
    return {
        applicationName: request.application,
        deploymentGroupName: request.deploymentGroup,
        revision: {
            revisionType: 'GitHub',
            gitHubLocation: { repository: request.repository, commitId: request.commit },
        },
        description: request.description,
        ignoreApplicationStopFailures: request.ignoreStopFailures,
        updateOutdatedInstancesOnly: request.updateOutdatedOnly,
        ...(deploymentConfig && { deploymentConfigName: deploymentConfig }),
        ...(fileExists && { fileExistsBehavior: fileExists }),
        ...(autoRollback !== undefined && { autoRollbackConfiguration: rollback(autoRollback) }),
    };
}
function rollback(enabled) {
    return enabled ? { enabled, events: ['DEPLOYMENT_FAILURE'] } : { enabled };
}


/***/ }),

/***/ 5438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  $: () => (/* binding */ isAsAsked)
});

// EXTERNAL MODULE: ./build/deploy/deployment.js
var deployment = __webpack_require__(9875);
// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/deploy/agent-message.js
// What does the agent mean by an error that has no code of its own?
/** No event reached the agent, or no answer came back. */
const SILENT_AGENT = {
    code: 'event/agent-silent',
    what: 'the CodeDeploy agent did not answer',
    // https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-deployments.html
    why: 'CodeDeploy gives an agent five minutes to ask for an event.',
    fix: 'On the instance: `sudo systemctl status codedeploy-agent`. It has to run, to reach CodeDeploy by HTTPS, and ' +
        'to have an instance profile.',
};
const SAYINGS = [
    {
        pattern: /\bstd(?:out|err)\b/i,
        mean: ({ script }) => ({
            code: 'event/output-left-open',
            what: `${script} ended, but something it started kept its output open`,
            why: 'The agent waits for the end of the output until the timeout, and then fails the event.',
            fix: 'Start the daemon with its output elsewhere: `nohup … >/var/log/app.log 2>&1 </dev/null &`',
        }),
    },
    {
        pattern: /(?:already exists at this location: *|file already at )([^\n,]*)/i,
        mean: ({ match }) => ({
            code: 'event/file-exists',
            what: `${match[1]} exists already, and CodeDeploy did not put it there`,
            why: 'By the time this was found, the files of the revision before had been removed.',
            fix: 'Deploy with `file-exists-behavior: OVERWRITE` (or RETAIN, to keep that file), or remove it on the instance.',
        }),
    },
    {
        pattern: /receive the lifecycle event|did not answer|agent on \S+ is gone/i,
        mean: () => SILENT_AGENT,
    },
    {
        pattern: /within an hour|timed out/i,
        mean: () => ({
            code: 'event/took-too-long',
            what: 'it did not end within the hour that CodeDeploy gives an event',
            fix: 'Look at what runs on the instance, and give each script a shorter timeout in appspec.yml.',
        }),
    },
    {
        pattern: /agent (?:was )?restart/i,
        mean: () => ({
            code: 'event/agent-restarted',
            what: 'the CodeDeploy agent was restarted in the middle of it',
            fix: 'Deploy again; keep updates of the agent and restarts of the instance away from deployments.',
        }),
    },
    {
        pattern: /not UTF-8|minimal diagnostics/i,
        mean: ({ script }) => ({
            code: 'event/log-unreadable',
            what: `${script} failed, and printed what is not UTF-8`,
            why: 'The agent cannot send such a log.',
            fix: 'Read logs/scripts.log of this deployment below /opt/codedeploy-agent/deployment-root on the instance.',
        }),
    },
    {
        pattern: /could not (?:be )?download/i,
        mean: ({ message }) => ({
            code: 'event/download-failed',
            what: 'the revision could not be downloaded from GitHub',
            why: message,
            fix: 'Check that the commit is pushed, and that the application is linked to a GitHub account that may read it.',
        }),
    },
    {
        pattern: /appspec|application specification|lifecycle events|\(<unknown>\)/i,
        mean: ({ message, fix }) => ({
            code: 'event/appspec-invalid',
            what: 'the agent could not use the AppSpec',
            why: message,
            fix: fix ?? 'Run `npx github:fabi1816/potato-deploy check` in the repository: it names file and line.',
        }),
    },
];
/** What the message is known to mean, or the message itself. */
function meaningOf({ message, scriptName }) {
    const [said = '', fix] = message.split(/\s+Fix: /, 2);
    const script = scriptName === '' ? 'a script' : scriptName;
    for (const { pattern, mean } of SAYINGS) {
        const match = pattern.exec(said);
        if (match !== null)
            return mean({ message: said, fix, script, match });
    }
    return {
        code: 'event/failed',
        what: said === '' ? 'CodeDeploy does not say why' : said,
        fix: fix ?? 'Look into /var/log/aws/codedeploy-agent/codedeploy-agent.log on the instance.',
    };
}

// EXTERNAL MODULE: ./build/deploy/enumeration.js
var enumeration = __webpack_require__(4825);
;// CONCATENATED MODULE: ./build/deploy/deployment-failure.js
// What does CodeDeploy's own reason for a failed deployment mean?



/**
 * The error codes that a deployment from GitHub to EC2 can have.
 * https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ErrorInformation.html
 */
const MEANINGS = {
    AGENT_ISSUE: () => ({
        what: 'CodeDeploy has trouble with the agents on the instances',
        fix: 'On an instance: `sudo systemctl status codedeploy-agent`, and its log in /var/log/aws/codedeploy-agent/.',
    }),
    ALARM_ACTIVE: ended => ({
        what: `A CloudWatch alarm of the deployment group ${ended.deploymentGroup} went off`,
        fix: 'Look at the alarm first; deploy again when it is quiet.',
    }),
    APPLICATION_MISSING: ended => ({
        what: `The application ${ended.application} is gone`,
        fix: 'Correct `application-name`, or create the application again.',
        at: { kind: 'input', name: 'application-name', value: ended.application },
    }),
    CUSTOMER_APPLICATION_UNHEALTHY: () => ({
        what: 'The application did not become healthy on its instances',
        fix: 'Look at the health checks of the load balancer, and at what ValidateService would have seen.',
    }),
    DEPLOYMENT_GROUP_MISSING: ended => ({
        what: `The deployment group ${ended.deploymentGroup} is gone`,
        fix: 'Correct `deployment-group-name`, or create the group again.',
        at: { kind: 'input', name: 'deployment-group-name', value: ended.deploymentGroup },
    }),
    HEALTH_CONSTRAINTS: () => ({
        what: 'Too many instances failed, or too few were healthy from the start',
        why: 'Which event failed on which instance could not be read.',
        fix: 'Open the deployment in the console, or allow codedeploy:BatchGetDeploymentTargets and see it here.',
    }),
    HEALTH_CONSTRAINTS_INVALID: () => ({
        what: 'The deployment configuration asks for more healthy instances than the group has',
        fix: 'Choose another one with `deployment-config-name`, for one instance CodeDeployDefault.AllAtOnce.',
        at: { kind: 'input', name: 'deployment-config-name' },
    }),
    IAM_ROLE_MISSING: ended => ({
        what: `The service role of the deployment group ${ended.deploymentGroup} is gone`,
        fix: 'Create the role again, or give the group another one.',
    }),
    IAM_ROLE_PERMISSIONS: ended => ({
        what: `The service role of the deployment group ${ended.deploymentGroup} may not do what CodeDeploy needs`,
        fix: 'Attach the managed policy AWSCodeDeployRole to it, and let codedeploy.amazonaws.com assume it.',
    }),
    INTERNAL_ERROR: () => ({
        what: 'CodeDeploy failed for a reason of its own',
        fix: 'Run the job again; if it stays, look at the AWS Health Dashboard.',
    }),
    INVALID_REVISION: ended => ({
        what: `CodeDeploy cannot read the revision ${ended.commit.slice(0, 7)}`,
        fix: 'Run `npx github:fabi1816/potato-deploy check` in the repository: the AppSpec has to be at its root.',
    }),
    MANUAL_STOP: () => ({
        what: 'Somebody stopped the deployment',
        fix: 'Ask who; CloudTrail knows who called StopDeployment. Run the job again to deploy.',
    }),
    MISSING_GITHUB_TOKEN: ended => ({
        what: `The application ${ended.application} has no link to GitHub`,
        why: 'CodeDeploy fetches the commit by itself, with a link that can only be made in its console, once.',
        fix: 'In the console: the application, "Create deployment", "My application is stored in GitHub", connect; then ' +
            'leave the page without deploying, and run the job again.',
    }),
    NO_EC2_SUBSCRIPTION: () => ({
        what: 'The AWS account is not subscribed to EC2',
        fix: 'Finish signing the account up, with a way to pay.',
    }),
    NO_INSTANCES: ended => ({
        what: `The deployment group ${ended.deploymentGroup} matches no running instance`,
        ...(ended.tagFilters === undefined
            ? {}
            : { why: `It looks for the tag ${ended.tagFilters}, in its own region.` }),
        fix: 'Tag the instance as the group expects (names and values in the right case), and start it.',
        at: { kind: 'input', name: 'deployment-group-name', value: ended.deploymentGroup },
    }),
    OVER_MAX_INSTANCES: () => ({
        what: 'The deployment has more instances than CodeDeploy allows',
        fix: 'Split the deployment group, or ask AWS for a higher quota.',
    }),
    REVISION_MISSING: ended => ({
        what: `CodeDeploy cannot find ${ended.commit.slice(0, 7)} in ${ended.repository}`,
        why: 'It looks with the GitHub account that the application is linked to.',
        fix: 'Check `repository` and `commit`, that the commit is still there, and that the linked account may read it.',
        at: { kind: 'input', name: 'repository', value: ended.repository },
    }),
    THROTTLED: () => ({
        what: 'AWS throttled what CodeDeploy does in this account',
        fix: 'Run the job again later, and start fewer deployments at once.',
    }),
    TIMEOUT: () => ({
        what: 'The deployment took longer than CodeDeploy allows',
        fix: 'See which event was last, and shorten it.',
    }),
};
/** Why the deployment as a whole did not succeed; undefined where it did. */
function deploymentProblem(ended) {
    const { status, error, interrupted } = ended;
    if (interrupted === 'cancelled') {
        return new problem/* Problem */.AF({
            code: 'deployment/cancelled',
            what: 'The job was cancelled before the deployment ended',
        });
    }
    if (interrupted === 'timeout' || status === 'TimedOut')
        return timedOut(ended);
    if (error !== undefined)
        return failed(ended, error.code, error.message);
    if (status === 'Stopped')
        return failed(ended, 'MANUAL_STOP', '');
    return undefined;
}
function timedOut({ deploymentId }) {
    return new problem/* Problem */.AF({
        code: 'deployment/timed-out',
        what: `${deploymentId ?? 'The deployment'} did not end in the time that this job waits`,
        fix: 'Raise `timeout` (minutes), or see which event takes so long.',
        at: { kind: 'input', name: 'timeout' },
    });
}
function failed(ended, code, message) {
    const meaning = MEANINGS[code]?.(ended) ?? {
        what: `CodeDeploy failed the deployment with ${code}`,
        fix: 'See the page of the deployment in the AWS console, and its events here.',
    };
    const said = message === '' ? [] : [`CodeDeploy says: ${message}`];
    const why = [...(meaning.why === undefined ? [] : [meaning.why]), ...said].join('\n');
    return new problem/* Problem */.AF({
        ...meaning,
        code: `deployment/${code.toLowerCase().replaceAll('_', '-')}`,
        ...(why === '' ? {} : { why }),
    });
}
/** Instances that failed although no event was ever started on them. */
function instanceProblem(instances) {
    return new problem/* Problem */.AF({ ...SILENT_AGENT, what: `On ${(0,enumeration/* enumerate */.H)(instances)} ${SILENT_AGENT.what}` });
}

;// CONCATENATED MODULE: ./build/deploy/script-clue.js
// What do a script's last words say about why it failed?
const TRACES = [
    {
        pattern: /su: user .* does not exist/,
        code: 'event/runas-unknown',
        why: 'The user that `runas` names does not exist on the instance.',
        fix: 'Create the user, or correct `runas` in appspec.yml.',
    },
    {
        pattern: /This account is currently not available/,
        code: 'event/runas-nologin',
        why: 'The user that `runas` names has no login shell.',
        fix: 'Give the user a shell (`usermod --shell /bin/bash`), or name another one in `runas`.',
    },
    {
        pattern: /sudo: .*(?:password|terminal)/,
        code: 'event/sudo-password',
        why: 'sudo asked for a password, and there is nobody to type it.',
        fix: 'Let the user run the command without one (NOPASSWD in /etc/sudoers.d), or run the script as root.',
    },
    {
        pattern: /No space left on device|ENOSPC/,
        code: 'event/disk-full',
        why: 'A disk of the instance is full.',
        fix: 'Make room: `df -h`, old logs, old revisions below /opt/codedeploy-agent/deployment-root.',
    },
    {
        pattern: /Errno::ENOENT|\^M|\\r['’]|bad interpreter|required file not found|CR LF|first line asks for/,
        code: 'event/interpreter-missing',
        why: 'Its first line names an interpreter that is not there; a line that ends in CRLF looks just like that.',
        fix: 'Save the script with LF line ends (`*.sh text eol=lf` in .gitattributes) and check its `#!` line.',
    },
    {
        pattern: /exit(?:ed)? (?:code|with|status) 127\b/,
        code: 'event/command-missing',
        why: 'Exit code 127: the shell did not find a command. Hooks run without a login: PATH is short.',
        fix: 'Install the command on the instance, or call it by its full path.',
    },
    {
        pattern: /exit(?:ed)? (?:code|with|status) 126\b/,
        code: 'event/command-not-executable',
        why: 'Exit code 126: a command was found, but could not be executed.',
        fix: 'Check the mode and the owner of what the script calls, and the rights of its `runas` user.',
    },
    {
        pattern: /exit code\s*$|(?:killed|ended) by (?:a )?SIG/i,
        code: 'event/script-killed',
        why: 'A signal ended it: often the kernel, when memory ran out.',
        fix: 'Look into `dmesg` on the instance for "Out of memory".',
    },
];
/** The first trace that fits, the surest first. */
function clueOf({ message, logTail }) {
    return TRACES.find(({ pattern }) => pattern.test(message) || pattern.test(logTail));
}

;// CONCATENATED MODULE: ./build/deploy/event-failure.js
// Why did a lifecycle event fail, and what repairs it?




function eventProblem(failed, ended) {
    const { event, instances, diagnostics } = failed;
    const reason = reasonOf(failed);
    const old = lifecycle/* EVENTS_OF_THE_PREVIOUS_REVISION */.Cg.some(name => name === event) && diagnostics.scriptName !== '';
    return {
        ...reason,
        ...(old ? oldScript(failed, ended) : {}),
        what: `${event} failed on ${(0,enumeration/* enumerate */.H)(instances)}: ${reason.what}`,
    };
}
/** The same text for failures that are told as one. Messages differ where they name their instance. */
function sortOf(failed) {
    const { event, instances, diagnostics, ignored } = failed;
    const { code, what } = reasonOf(failed);
    const reason = instances.reduce((text, id) => text.replaceAll(id, ''), what);
    return JSON.stringify([event, diagnostics.errorCode, diagnostics.scriptName, code, reason, ignored]);
}
// "Before" is the last revision whose Install ended well, whatever became of it later.
function oldScript(failed, { previousCommit, commit }) {
    const { event, diagnostics, ignored } = failed;
    const before = previousCommit === undefined ? '' : ` (${previousCommit.slice(0, 7)})`;
    const whose = `${event} runs ${diagnostics.scriptName} of the revision that was installed before${before}`;
    if (ignored) {
        return {
            code: 'event/previous-revision',
            why: `${whose}; its failure was ignored, as asked.`,
            fix: `Take \`ignore-application-stop-failures\` out again: from now on ${event} is this commit's.`,
        };
    }
    return {
        code: 'event/previous-revision',
        why: `${whose}, not of ${commit.slice(0, 7)}. A repair in this commit cannot run yet: the deployment ends ` +
            'before it is downloaded.',
        fix: 'Deploy once with `ignore-application-stop-failures: true`, and take it out again: the deployment after ' +
            `that runs this commit's ${event}.`,
    };
}
function reasonOf(failed) {
    const { errorCode, scriptName } = failed.diagnostics;
    switch (errorCode) {
        case 'ScriptMissing':
            return {
                code: 'event/script-missing',
                what: `${scriptName} is not in the revision`,
                why: 'A location is a path from the root of the revision, in the right case, without arguments.',
                fix: `Commit ${scriptName}, or correct its location under hooks.${failed.event} in appspec.yml.`,
            };
        case 'ScriptNotExecutable':
            return {
                code: 'event/script-not-executable',
                what: `${scriptName} could not be made executable`,
                why: 'The agent sets the mode by itself, so the folder it unpacks to cannot be written.',
                fix: 'Look at the disk below /opt/codedeploy-agent/deployment-root on the instance: mounted read-only?',
            };
        case 'ScriptTimedOut':
            return event_failure_timedOut(failed);
        case 'ScriptFailed':
            return scriptFailed(failed);
        default:
            return meaningOf(failed.diagnostics);
    }
}
function event_failure_timedOut({ event, diagnostics: { scriptName, message } }) {
    const seconds = /(\d+) ?s(?:econds?)?\b/.exec(message)?.[1];
    return {
        code: 'event/script-timed-out',
        what: `${scriptName} did not end ${seconds === undefined ? 'in time' : `within ${seconds} s`}`,
        why: 'The agent told it to stop; what it started may still be running.',
        // The hour is the service's: https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
        fix: `Give it a longer timeout under hooks.${event} in appspec.yml (all scripts of an event: 3600 s), or less to do.`,
    };
}
function scriptFailed({ event, diagnostics }) {
    const { scriptName, message } = diagnostics;
    const exit = /exit(?:ed)? (?:code|with|status) (\d+)/.exec(message)?.[1];
    const clue = clueOf(diagnostics);
    return {
        code: clue?.code ?? 'event/script-failed',
        what: `${scriptName} ${exit === undefined ? 'did not run to its end' : `exited with ${exit}`}`,
        ...(clue === undefined ? {} : { why: clue.why }),
        fix: clue?.fix ??
            `Read the end of its log and repair ${scriptName}; \`npx github:fabi1816/potato-deploy rehearse\` runs ${event} ` +
                'on your own machine.',
    };
}

;// CONCATENATED MODULE: ./build/deploy/state-line.js
// What do the instances run now?

// Found before the first instance is told anything.
const BEFORE_ANYTHING = [
    'APPLICATION_MISSING',
    'DEPLOYMENT_GROUP_MISSING',
    'HEALTH_CONSTRAINTS_INVALID',
    'IAM_ROLE_MISSING',
    'IAM_ROLE_PERMISSIONS',
    'INVALID_REVISION',
    'MISSING_GITHUB_TOKEN',
    'NO_EC2_SUBSCRIPTION',
    'NO_INSTANCES',
    'OVER_MAX_INSTANCES',
    'REVISION_MISSING',
];
/** A sentence or two, for the end of every report. */
function stateLine(ended) {
    const { status, deploymentId, rollbackDeploymentId: rollback } = ended;
    if (status === 'Skipped' || deploymentId === undefined)
        return NOTHING;
    if (status === 'Created')
        return 'The deployment goes on; this job does not wait for its end.';
    if (rollback === undefined)
        return stateOf(ended);
    switch (ended.rollback?.status) {
        case 'Succeeded':
            return `${rollback} rolled the instances back to ${revision(ended.rollback.commit)}.`;
        case 'Failed':
        case 'Stopped':
            return `${stateOf(ended)} The rollback ${rollback} did not succeed either.`;
        default:
            return `${stateOf(ended)} ${rollback} is rolling back to ${revision(ended.rollback?.commit)}.`;
    }
}
const NOTHING = 'Nothing was deployed.';
function stateOf({ status, error, instances }) {
    if (instances.length === 0) {
        if (status === 'Succeeded')
            return 'The instances run the new revision.';
        return error !== undefined && BEFORE_ANYTHING.includes(error.code)
            ? NOTHING
            : 'What the instances run now is not known.';
    }
    const done = instances.filter(instance => instance.status === 'Succeeded');
    if (done.length === instances.length)
        return `${everyOne(instances)} the new revision.`;
    const details = [
        ...sentences(instances, brokenInstall, (_, names) => `On ${names} Install broke off: ${HALF}.`),
        ...sentences(instances, failedLater, (event, names) => `On ${names} its files are in place, but ${event} failed.`),
        ...sentences(instances, running, (event, names) => `${event} may still be running on ${names}.`),
    ];
    const count = `${done.length} of ${instances.length} instances run the new revision.`;
    const untouched = done.length === 0 && instances.every(instance => statusOf(instance, 'Install') === undefined);
    return [untouched ? NOTHING : count, ...details].join(' ');
}
function everyOne(instances) {
    const [only, ...others] = instances;
    return others.length === 0 ? `${only?.id} runs` : `All ${instances.length} instances run`;
}
// The agent removes the files of the revision before, and only then makes the checks that can fail Install.
const HALF = 'the previous files are gone, the new ones incomplete';
/** One sentence for each event that `pick` finds, with all the instances on which it does. */
function sentences(instances, pick, say) {
    const events = new Set(instances.map(pick).filter(event => event !== undefined));
    return [...events].map(event => say(event, (0,enumeration/* enumerate */.H)(instances.filter(instance => pick(instance) === event).map(({ id }) => id))));
}
function brokenInstall(instance) {
    return statusOf(instance, 'Install') === 'Failed' ? 'Install' : undefined;
}
function failedLater(instance) {
    return instance.status === 'Failed' && statusOf(instance, 'Install') === 'Succeeded'
        ? instance.events.findLast(({ status }) => status === 'Failed')?.event
        : undefined;
}
function running(instance) {
    return instance.events.find(({ status }) => status === 'InProgress')?.event;
}
/** The status of an event that was started; undefined where it was not. */
function statusOf(instance, event) {
    const status = instance.events.find(state => state.event === event)?.status;
    return status === 'Pending' || status === 'Skipped' ? undefined : status;
}
function revision(commit) {
    return commit === undefined ? 'the revision before' : commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./build/deploy/explain.js
// Why did a deployment fail, and what does the reader do next?





// They only say that instances failed; why stands in the instances' events.
const RESTATEMENTS = ['HEALTH_CONSTRAINTS', 'AGENT_ISSUE', 'CUSTOMER_APPLICATION_UNHEALTHY', 'TIMEOUT'];
/** Reasons come from codes first and from the wording of messages second: the wording changes. */
function explain(ended) {
    const failures = failuresOf(ended);
    const silent = silentInstances(ended);
    const problems = [
        ...failures.map(failure => failure.problem),
        ...(silent.length === 0 ? [] : [instanceProblem(silent)]),
    ];
    const general = deploymentProblem(ended);
    const restated = problems.length > 0 && RESTATEMENTS.includes(ended.error?.code ?? '');
    return {
        stateLine: stateLine(ended),
        problems: general === undefined || restated ? problems : [general, ...problems],
        failures,
    };
}
/**
 * Failures that are the same on several instances become one; those on the most instances come first, and those
 * that CodeDeploy passed over last.
 */
function failuresOf(ended) {
    const groups = new Map();
    for (const { id, events } of ended.instances) {
        for (const [index, { event, status, diagnostics = NOTHING_TOLD }] of events.entries()) {
            if (status !== 'Failed')
                continue;
            const failed = {
                event,
                diagnostics,
                instances: [id],
                ignored: events.slice(index + 1).some(wasStarted),
            };
            const known = groups.get(sortOf(failed));
            if (known === undefined)
                groups.set(sortOf(failed), failed);
            else
                known.instances.push(id);
        }
    }
    return [...groups.values()]
        .sort((one, other) => Number(one.ignored) - Number(other.ignored) ||
        other.instances.length - one.instances.length ||
        (0,lifecycle/* eventOrder */.P$)(one.event) - (0,lifecycle/* eventOrder */.P$)(other.event))
        .map(failed => ({ ...failed, problem: new problem/* Problem */.AF(eventProblem(failed, ended)) }));
}
const NOTHING_TOLD = { errorCode: 'UnknownError', scriptName: '', message: '', logTail: '' };
/** Failed, although not one of their events was ever started. */
function silentInstances({ instances }) {
    return instances
        .filter(({ status, events }) => status === 'Failed' && !events.some(wasStarted))
        .map(instance => instance.id);
}
function wasStarted({ status }) {
    return status !== 'Pending' && status !== 'Skipped';
}

;// CONCATENATED MODULE: ./build/deploy/conclude.js
// What is the outcome, from all that was seen?


function conclude({ settings, commit, course, scripts, now }) {
    const { status, made, interrupted, unsure = false, problems = [] } = course;
    const ended = {
        status,
        commit,
        repository: settings.repository,
        application: settings.application,
        deploymentGroup: settings.deploymentGroup,
        duration: made === undefined ? 0 : durationOf(made, now),
        instances: made?.instances ?? [],
        ...(scripts && { scripts }),
        ...(interrupted && { interrupted }),
        ...(made && { deploymentId: made.id, deploymentUrl: (0,deployment/* consoleUrl */.B)(settings.region, made.id) }),
        ...(made?.deployment?.error && { error: made.deployment.error }),
        ...(made?.rollback && { rollbackDeploymentId: made.rollback.id, rollback: made.rollback }),
        ...made?.background,
    };
    const explanation = explain(ended);
    return {
        ...ended,
        ...explanation,
        ...(unsure && { stateLine: 'Whether anything was deployed is not known.' }),
        problems: [...problems, ...explanation.problems],
    };
}
/** Whether the step may be green. */
function isAsAsked({ status }, { wait }) {
    return status === 'Succeeded' || status === 'Skipped' || (status === 'Created' && !wait);
}
/** Whole seconds. The service's times where it gives both: two clocks never make one duration. */
function durationOf({ deployment, since }, now) {
    const { createdAt, completedAt } = deployment ?? {};
    const milliseconds = createdAt !== undefined && completedAt !== undefined ? completedAt - createdAt : now - since;
    return Math.max(0, Math.round(milliseconds / 1000));
}


/***/ }),

/***/ 9875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ consoleUrl)
/* harmony export */ });
// What do we know of a deployment, whoever made it?
/** The deployment's page in the AWS console. */
function consoleUrl(region, deploymentId) {
    const page = `codesuite/codedeploy/deployments/${deploymentId}?region=${region}`;
    return `https://${region}.${consoleHost(region)}/${page}`;
}
// https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html: the partitions that are not `aws`.
function consoleHost(region) {
    if (region.startsWith('cn-'))
        return 'console.amazonaws.cn';
    if (region.startsWith('us-gov-'))
        return 'console.amazonaws-us-gov.com';
    return 'console.aws.amazon.com';
}


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   tC: () => (/* binding */ isOfThisRun)
/* harmony export */ });
/* unused harmony export keyText */
// How is a deployment told apart from all others, by people and by the run that made it?
// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html does not say it, the service
// does: DescriptionTooLongException above 256 characters.
const LIMIT = 256;
/** What the run calls itself in the description, `run 4711.1-k3x9`; outside a runner only `k3x9`. */
function keyText({ runId, attempt, once }) {
    return runId === '' ? once : `run ${runId}.${attempt}-${once}`;
}
/** The description of a new deployment: what was asked for, or sha and actor, and always the run's key. */
function describe(settings, commit) {
    const { description, actor, key } = settings;
    const text = description ?? (actor === '' ? commit : `${commit} by ${actor}`);
    const suffix = ` (${keyText(key)})`;
    return `${shorten(text, LIMIT - suffix.length)}${suffix}`;
}
/** This very step made it. */
function isOurs(description, key) {
    return description.endsWith(`(${keyText(key)})`);
}
/** This step, or another of the same run: an earlier attempt, for one. */
function isOfThisRun(description, key) {
    if (key.runId === '')
        return isOurs(description, key);
    return / \(run (\d+)\.\d+-[^()]*\)$/.exec(description)?.[1] === key.runId;
}
function shorten(text, length) {
    if (text.length <= length)
        return text;
    // A character outside the basic plane is two units: half of one is no text.
    const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
    return `${cut}…`;
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate)
/* harmony export */ });
// How are several names written in a sentence?
/** `a` · `a and b` · `a, b and c` · `a, b and 7 more` */
function enumerate(names, limit = 3) {
    const shown = names.length > limit ? names.slice(0, limit - 1) : names;
    const rest = names.length - shown.length;
    const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   bg: () => (/* binding */ mayPass)
/* harmony export */ });
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
// In which ways may a call to AWS fail, as far as it matters to us?

/** A call that failed. It is a `Problem`, so where nobody reacts to it the reader gets the truth. */
class CallFailure extends _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    name = 'CallFailure';
    kind;
    error;
    constructor({ kind, error, ...text }) {
        super(text);
        this.kind = kind;
        this.error = error;
    }
}
/** Whether a call failed in one of these ways. */
function isFailure(error, ...kinds) {
    return error instanceof CallFailure && kinds.includes(error.kind);
}
/** Whether the same call may be answered another time. */
function mayPass(error) {
    return isFailure(error, 'throttled', 'unreachable', 'lost', 'expired', 'no-credentials');
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createFleet)
/* harmony export */ });
/* harmony import */ var _codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8051);
// What is known of each instance, and what has changed since it was last seen?

function createFleet(report) {
    const instances = new Map();
    function tell(before, now) {
        const known = new Map(before?.events.map(state => [state.event, state.status]));
        const changed = now.events.filter(state => hasChanged(known.get(state.event), state));
        for (const state of changed.sort((one, other) => (0,_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .eventOrder */ .P$)(one.event) - (0,_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .eventOrder */ .P$)(other.event))) {
            report({ kind: 'event', instance: now.id, state, fleet: instances.size });
        }
    }
    const idsWhere = (holds) => [...instances.values()].filter(({ status }) => holds(status)).map(({ id }) => id);
    function update(states) {
        for (const state of states) {
            const before = instances.get(state.id);
            instances.set(state.id, state);
            tell(before, state);
        }
    }
    return {
        list: () => [...instances.values()],
        size: () => instances.size,
        unfinished: () => idsWhere(status => !(0,_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinalEvent */ .l2)(status)),
        waiting: () => idsWhere(status => status === 'Pending'),
        count: wanted => idsWhere(status => status === wanted).length,
        enlist(ids) {
            for (const id of ids) {
                if (!instances.has(id))
                    instances.set(id, { id, status: 'Pending', events: [] });
            }
        },
        update,
        assume(ids, status) {
            // Of one that was never looked at, the events are those of its neighbours.
            const usual = [...instances.values()].find(({ events }) => events.length > 0)?.events ?? [];
            const states = ids.map(id => {
                const seen = instances.get(id)?.events ?? [];
                const events = seen.length > 0 ? seen : usual.map(({ event }) => ({ event, status: 'Pending' }));
                return {
                    id,
                    status,
                    events: events.map(state => ((0,_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinalEvent */ .l2)(state.status) ? state : { event: state.event, status })),
                };
            });
            update(states);
        },
    };
}
/** An event that has not begun is no news. */
function hasChanged(before, { status }) {
    return status !== (before ?? 'Pending');
}


/***/ }),

/***/ 9765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $r: () => (/* binding */ afterStop),
  e6: () => (/* binding */ follow),
  XZ: () => (/* binding */ statusOfWhatStopped)
});

// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
// EXTERNAL MODULE: ./build/deploy/interruption.js
var interruption = __webpack_require__(6887);
;// CONCATENATED MODULE: ./build/deploy/background.js
// What beside the deployment itself helps to explain why it failed?


/** Asks the service only for what this failure is explained by. */
async function findBackground({ deployment, instances, history }) {
    const previous = deployment?.previousCommit;
    const known = previous === undefined ? {} : { previousCommit: previous };
    try {
        if (deployment?.error?.code === 'NO_INSTANCES') {
            const tagFilters = (await history.group())?.tagFilters ?? '';
            return tagFilters === '' ? known : { ...known, tagFilters };
        }
        if (previous === undefined && instances.some(failedInPreviousRevision)) {
            const last = (await history.group())?.lastSuccessful;
            const commit = last === undefined ? undefined : (await history.deployment(last))?.commit;
            return commit === undefined ? known : { ...known, previousCommit: commit };
        }
    }
    catch (failure) {
        if (!(failure instanceof interruption/* Interrupted */.j))
            throw failure;
    }
    return known;
}
function failedInPreviousRevision({ events }) {
    const names = lifecycle/* EVENTS_OF_THE_PREVIOUS_REVISION */.Cg;
    return events.some(({ event, status }) => status === 'Failed' && names.includes(event));
}

// EXTERNAL MODULE: ./build/deploy/fleet.js
var deploy_fleet = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/deploy/history.js
var deploy_history = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/deploy/deployment.js
var deployment = __webpack_require__(9875);
;// CONCATENATED MODULE: ./build/deploy/rollback.js
// Does CodeDeploy roll back, and how does that end?




// A deployment is told to have failed a moment before its rollback is made.
const LOOKS_FOR_IT = 4;
/** The rollback as last seen; undefined where there is none. */
async function followRollback(options) {
    const { region, failed, codedeploy, clock, report, weather, signal, pace } = options;
    const look = (id) => weather.through(within => codedeploy.getDeployment(id, within));
    let rollback;
    try {
        const id = await findId();
        if (id === undefined)
            return undefined;
        report({ kind: 'notice', text: `CodeDeploy rolls back: ${id}, ${(0,deployment/* consoleUrl */.B)(region, id)}` });
        const since = clock.now();
        for (;;) {
            rollback = await look(id);
            if ((0,lifecycle/* isFinalDeployment */.sv)(rollback.status))
                return rollback;
            await clock.sleep(pace(clock.now() - since) * weather.slowness(), signal);
        }
    }
    catch (failure) {
        if (failure instanceof problem/* Problem */.AF)
            report({ kind: 'warning', problem: failure });
        else if (!(failure instanceof interruption/* Interrupted */.j))
            throw failure;
        return rollback;
    }
    async function findId() {
        let { rollbackId } = failed;
        for (let looks = 1; rollbackId === undefined && failed.rollsBack && looks < LOOKS_FOR_IT; looks++) {
            await clock.sleep(pace(0), signal);
            rollbackId = (await look(failed.id)).rollbackId;
        }
        return rollbackId;
    }
}

// EXTERNAL MODULE: ./build/deploy/stop.js
var stop = __webpack_require__(7344);
// EXTERNAL MODULE: ./build/deploy/watch.js + 1 modules
var watch = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/deploy/follow.js
// What becomes of a deployment once it is made?







/** Follows it to its end, its rollback included; stops it where the job ends before. */
async function follow(following) {
    const { deploymentId, settings, clock, report, allowance } = following;
    const since = clock.now();
    const fleet = (0,deploy_fleet/* createFleet */.B)(report);
    const seen = (deployment) => ({
        id: deploymentId,
        since,
        instances: fleet.list(),
        ...(deployment && { deployment }),
    });
    const { end, deployment } = await (0,watch/* watch */.w)({ ...following, fleet });
    if (end === 'final')
        return settle(following, seen(deployment));
    // Whatever it comes to, this job will not see it.
    if (end !== 'interrupted')
        return { status: 'Created', problems: [end], made: seen(deployment) };
    const by = allowance.by() ?? 'cancelled';
    if (settings.whenInterrupted === 'leave') {
        return { status: statusOfWhatRuns(by), interrupted: by, made: seen(deployment) };
    }
    const stopped = await (0,stop/* stop */.d)({ ...following, fleet, grace: allowance.grace() });
    return afterStop(by, stopped, seen(stopped.deployment ?? deployment));
}
/** It is over. */
async function settle(job, made) {
    const { deployment, instances } = made;
    const status = deployment?.status;
    if (deployment === undefined || !(0,lifecycle/* isFinalDeployment */.sv)(status))
        return { status: 'Created', made };
    if (status === 'Succeeded')
        return { status, made };
    const { region } = job.settings;
    const rollback = await followRollback({ ...job, region, failed: deployment });
    const background = await findBackground({
        deployment,
        instances,
        history: (0,deploy_history/* openHistory */.j)({ ...job, name: job.settings }),
    });
    return { status, made: { ...made, background, ...(rollback && { rollback }) } };
}
/** A stop may come too late: what the service says is the truth. */
function afterStop(by, { problem }, made) {
    const status = made.deployment?.status;
    if (status === 'Succeeded' || status === 'Failed')
        return { status, made };
    if (problem !== undefined && status !== 'Stopped') {
        return { status: statusOfWhatRuns(by), interrupted: by, problems: [problem], made };
    }
    return { status: statusOfWhatStopped(by), interrupted: by, made };
}
function statusOfWhatStopped(by) {
    return by === 'timeout' ? 'TimedOut' : 'Stopped';
}
function statusOfWhatRuns(by) {
    return by === 'timeout' ? 'TimedOut' : 'Created';
}


/***/ }),

/***/ 2566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openHistory)
/* harmony export */ });
// What was deployed to the group before?
function openHistory({ name, codedeploy, weather, blindness, tries }) {
    const { application, deploymentGroup } = name;
    async function look(call) {
        try {
            return await weather.through(call, tries);
        }
        catch (failure) {
            // Where the group itself is wrong, creating a deployment says so, and better.
            blindness.bear(failure);
            return undefined;
        }
    }
    return {
        group: () => look(signal => codedeploy.getGroup({ application, deploymentGroup }, signal)),
        deployment: id => look(signal => codedeploy.getDeployment(id, signal)),
        list: filter => look(signal => codedeploy.listDeployments({ application, deploymentGroup, ...filter }, signal)),
    };
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
// What does a page on the network say? Node.js's own fetch takes longer to load than all its answers take to come.


// https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
const REDIRECTS = [301, 302, 307, 308];
const MOST_REDIRECTS = 5;
/** Asks, and follows redirections. Rejects where nobody answers. */
async function ask(url, { headers, signal, patience }) {
    const deadline = AbortSignal.timeout(patience);
    const end = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
    let sent = headers;
    let address = new URL(url);
    try {
        for (let redirects = 0;; redirects += 1) {
            const answer = await request(address, sent, end);
            const { statusCode: status = 0, headers: told } = answer;
            if (told.location === undefined || !REDIRECTS.includes(status))
                return { status, body: answer };
            answer.resume();
            if (redirects === MOST_REDIRECTS)
                throw new Error(`more than ${MOST_REDIRECTS} redirections`);
            const next = new URL(told.location, address);
            // A token is for the one who was meant to have it.
            if (next.origin !== address.origin)
                sent = without(sent, 'authorization');
            address = next;
        }
    }
    catch (error) {
        throw deadline.aborted ? new Error(`no answer within ${patience / 1000} seconds`) : error;
    }
}
/** undefined where the body is longer than `limit` bytes; the rest is not waited for. Rejects where it breaks off. */
async function readAll({ body }, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
// GitHub's largest answer that is JSON is a file of 1 MB in base64.
const JSON_LIMIT = 16 * 1024 * 1024;
/** undefined where it is no JSON, or breaks off. */
async function readJson(answer) {
    try {
        return JSON.parse((await readAll(answer, JSON_LIMIT))?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}
function request(address, headers, signal) {
    const get = address.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.get : node_http__WEBPACK_IMPORTED_MODULE_0__.get;
    return new Promise((resolve, reject) => {
        get(address, { headers, signal }, resolve).once('error', reject);
    });
}
function without(headers, name) {
    return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  me: () => (/* binding */ rawInputs),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: INPUTS

// EXTERNAL MODULE: ./build/codedeploy/nearest.js
var nearest = __webpack_require__(4746);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/deploy/input-kind.js
// How is the text of an input read?
function good(value) {
    return { ok: true, value };
}
function bad(predicate, fix) {
    return { ok: false, predicate, fix };
}
const anyText = text => good(text);
/** Empty text is no value. */
function optional(kind) {
    return text => (text === '' ? good(undefined) : kind(text));
}
// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html: 1 to 100 characters.
const NAME_LIMIT = 100;
const awsName = text => {
    if (text.length <= NAME_LIMIT)
        return good(text);
    return bad(`has ${text.length} characters; CodeDeploy allows ${NAME_LIMIT}`, 'Give the name as CodeDeploy shows it.');
};
function oneOf(...choices) {
    const list = choices.map(each => `"${each}"`).join(', ');
    return text => {
        const choice = choices.find(each => each === text);
        if (choice !== undefined)
            return good(choice);
        const near = choices.find(each => each.toLowerCase() === text.toLowerCase());
        return bad(`is none of ${list}`, near === undefined ? 'Write one of them.' : `Write "${near}".`);
    };
}
const yesOrNo = text => {
    if (/^true$/i.test(text))
        return good(true);
    if (/^false$/i.test(text))
        return good(false);
    return bad('is neither "true" nor "false"', 'Write "true" or "false".');
};
// https://docs.github.com/actions/reference/limits: a job runs for at most 5 days (on a self-hosted runner).
const MINUTES_LIMIT = 5 * 24 * 60;
/** Minutes, fractions allowed, as milliseconds. */
const minutes = text => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value > 0 && value <= MINUTES_LIMIT)
        return good(value * 60_000);
    return bad(`is not a number of minutes above 0 and at most ${MINUTES_LIMIT}, the five days that a job can last`, 'Write a plain number, such as "60".');
};
const repositoryName = text => {
    if (/^[\w.-]+\/[\w.-]+$/.test(text))
        return good(text);
    if (text === '')
        return bad('is empty, and so is GITHUB_REPOSITORY', 'Set it to "owner/name".');
    const inAddress = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text)?.[1];
    return bad('is not a repository on GitHub, as owner and name', inAddress === undefined ? 'Write it as "owner/name".' : `Write "${inAddress}".`);
};
// What git refuses in a name: https://git-scm.com/docs/git-check-ref-format
const NOT_IN_A_REF = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|^[-/]|\/$/u;
const commit = text => {
    if (text === '')
        return bad('is empty, and so is GITHUB_SHA', 'Set it to a sha, a branch or a tag.');
    if (/^[0-9a-f]{40}$/i.test(text))
        return good({ kind: 'sha', sha: text.toLowerCase() });
    if (!NOT_IN_A_REF.test(text))
        return good({ kind: 'ref', ref: text });
    return bad('cannot be the name of a commit', 'Write a sha, a branch or a tag.');
};
const regionName = text => {
    if (/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text))
        return good(text);
    if (text === '') {
        return bad('is empty, and so are AWS_REGION and AWS_DEFAULT_REGION', 'Set it to the region of the deployment group, such as "eu-west-1".');
    }
    const region = /^([a-z]{2,}(?:-[a-z]+)+-\d+)[a-z]$/.exec(text)?.[1];
    if (region !== undefined)
        return bad('is an availability zone, not a region', `Write "${region}".`);
    return bad('is spelt like no AWS region', 'Write it like "eu-west-1".');
};
const roleArn = text => {
    if (/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(text))
        return good(text);
    return bad('is not the ARN of an IAM role', 'Copy it from the page of the role in IAM: "arn:aws:iam::123456789012:role/NAME".');
};

;// CONCATENATED MODULE: ./build/deploy/inputs.js
// What does the workflow ask for? Strings become Settings, each value with its origin.



function input(name, standard, kind) {
    return { name, default: standard, kind };
}
function filled(name, expression, kind) {
    return { name, default: '', expression, kind };
}
/** Every input there is: its name, its default in action.yml, and how it is read. */
const INPUTS = {
    application: input('application-name', 'Super-duper-potato-app', awsName),
    deploymentGroup: input('deployment-group-name', 'Potato-deployment-group', awsName),
    repository: filled('repository', 'github.repository', repositoryName),
    commit: input('commit', '', commit),
    githubToken: filled('github-token', 'github.token', anyText),
    region: input('aws-region', '', regionName),
    role: input('role-to-assume', '', optional(roleArn)),
    deploymentConfig: input('deployment-config-name', '', optional(awsName)),
    description: input('description', '', optional(anyText)),
    fileExists: input('file-exists-behavior', '', optional(oneOf('DISALLOW', 'OVERWRITE', 'RETAIN'))),
    ignoreStopFailures: input('ignore-application-stop-failures', 'false', yesOrNo),
    autoRollback: input('auto-rollback', '', optional(yesOrNo)),
    updateOutdatedOnly: input('update-outdated-instances-only', 'false', yesOrNo),
    check: input('check', 'true', yesOrNo),
    whenBusy: input('when-busy', 'wait', oneOf('wait', 'stop', 'fail')),
    whenOlder: input('when-older', 'auto', oneOf('auto', 'skip', 'deploy', 'fail')),
    whenInterrupted: input('when-interrupted', 'stop', oneOf('stop', 'leave')),
    wait: input('wait', 'true', yesOrNo),
    timeout: input('timeout', '60', minutes),
    annotations: input('annotations', 'all', oneOf('all', 'failures', 'none')),
    rehearse: input('rehearse', 'false', yesOrNo),
};
// A rehearsal's region is only a name: nothing of it leaves the machine.
const REGION_OF_A_REHEARSAL = 'us-east-1';
/** The runner hands the input `when-busy` to the step as the variable INPUT_WHEN-BUSY. */
function rawInputs(env) {
    const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(inputs.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text]));
}
/** Throws `Problems`: all that is wrong, at once. */
function readInputs({ raw, job, once }) {
    const source = sourceOf(raw, job);
    const problems = [
        ...unknownInputs(raw),
        ...Object.values(INPUTS).flatMap(each => refusal(each.name, source(each), each.kind(source(each).text))),
    ];
    if (problems.length > 0)
        throw new problem/* Problems */.Zw(problems);
    function take(from) {
        const reading = from.kind(source(from).text);
        if (reading.ok)
            return reading.value;
        throw new problem/* Problems */.Zw(refusal(from.name, source(from), reading));
    }
    return {
        application: take(INPUTS.application),
        deploymentGroup: take(INPUTS.deploymentGroup),
        repository: take(INPUTS.repository),
        commit: take(INPUTS.commit),
        fork: source(INPUTS.commit).origin.kind === 'input' ? undefined : job.fork,
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
        key: { runId: job.runId, attempt: job.attempt, once },
        origins: Object.fromEntries(Object.values(INPUTS).map(each => [each.name, source(each).origin])),
    };
}
/** The input itself; where it is empty what the job knows; else the default. */
function sourceOf(raw, job) {
    const rehearsing = /^true$/i.test(raw[INPUTS.rehearse.name]?.trim() ?? '');
    const known = {
        repository: [['GITHUB_REPOSITORY', job.repository]],
        commit: [['GITHUB_SHA', job.sha]],
        'aws-region': [
            ...Object.entries(job.regions),
            ['rehearse', rehearsing ? REGION_OF_A_REHEARSAL : undefined],
        ],
    };
    return ({ name, default: standard }) => {
        const given = raw[name]?.trim() ?? '';
        if (given !== '')
            return { text: given, origin: { kind: 'input' } };
        for (const [variable, text] of known[name] ?? []) {
            if (text !== undefined && text !== '')
                return { text, origin: { kind: 'environment', name: variable } };
        }
        return { text: standard, origin: { kind: 'default' } };
    };
}
function refusal(name, { text, origin }, reading) {
    if (reading.ok)
        return [];
    const from = origin.kind === 'environment' ? ` (from ${origin.name})` : '';
    return [
        new problem/* Problem */.AF({
            code: `inputs/${name}`,
            what: `${text === '' ? 'It' : `"${text}"${from}`} ${reading.predicate}`,
            fix: reading.fix,
            at: { kind: 'input', name },
        }),
    ];
}
/** The runner hands misspelt inputs on as they are, with no more than a warning. */
function unknownInputs(raw) {
    const known = Object.values(INPUTS).map(each => each.name);
    return Object.keys(raw)
        .filter(name => !known.includes(name))
        .map(name => {
        const meant = (0,nearest/* nearest */.p)(name, known);
        return new problem/* Problem */.AF({
            code: 'inputs/unknown',
            what: 'There is no such input',
            fix: meant === undefined ? `Remove it. The inputs are ${known.join(', ')}.` : `Write "${meant}".`,
            at: { kind: 'input', name },
        });
    });
}
/** A person who starts a run, or starts it again, means this commit; a late job of a push does not. */
function settleOlder(wish, job) {
    if (wish !== 'auto')
        return wish;
    const rerun = job.attempt > 1 && !job.triggeringActor.endsWith('[bot]');
    return rerun || job.event === 'workflow_dispatch' ? 'deploy' : 'skip';
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ allow),
/* harmony export */   j: () => (/* binding */ Interrupted)
/* harmony export */ });
// What ends this job before its deployment does?
/** Thrown by whatever waits when it has to stop waiting. */
class Interrupted extends Error {
    name = 'Interrupted';
}
// The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL.
// https://docs.github.com/actions/reference/workflow-cancellation-reference
const GRACE_OF_THE_RUNNER = 9_000;
const SHORTEST_GRACE = 1_500;
// Nobody kills a job whose own time is over.
const GRACE_AFTER_TIMEOUT = 60_000;
/** `timeout` in milliseconds; `cancel` is the door's. */
function allow(timeout, cancel, clock) {
    const over = new AbortController();
    const done = new AbortController();
    const signal = AbortSignal.any([cancel, over.signal]);
    let firedAt;
    const fire = () => {
        firedAt = clock.now();
    };
    if (signal.aborted)
        fire();
    else
        signal.addEventListener('abort', fire, { once: true });
    void clock.sleep(timeout, done.signal).then(() => {
        if (!done.signal.aborted)
            over.abort();
    });
    return {
        signal,
        by: () => (cancel.aborted ? 'cancelled' : over.signal.aborted ? 'timeout' : undefined),
        grace() {
            if (!cancel.aborted)
                return GRACE_AFTER_TIMEOUT;
            return Math.max(GRACE_OF_THE_RUNNER - (clock.now() - (firedAt ?? clock.now())), SHORTEST_GRACE);
        },
        end: () => done.abort(),
    };
}


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readJob)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2074);
// What does the runner say about this job?

/** `env`: the variables of the step. `event`: the parsed file of GITHUB_EVENT_PATH, or undefined. */
function readJob(env, event) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const head = isAboutMerge(name) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'pull_request', 'head') : undefined;
    const source = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(head, 'repo', 'full_name');
    const repository = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(env, 'GITHUB_REPOSITORY');
    const url = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(env, 'ACTIONS_ID_TOKEN_REQUEST_URL');
    const token = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    return {
        repository,
        sha: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(head, 'sha') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(env, 'GITHUB_SHA'),
        fork: source?.toLowerCase() === repository?.toLowerCase() ? undefined : source,
        event: name,
        runId: env['GITHUB_RUN_ID'] ?? '',
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
        actor: env['GITHUB_ACTOR'] ?? '',
        triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '',
        regions: { AWS_REGION: env['AWS_REGION'] ?? '', AWS_DEFAULT_REGION: env['AWS_DEFAULT_REGION'] ?? '' },
        identity: url !== undefined && token !== undefined ? { url, token } : undefined,
        githubApi: ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(env, 'GITHUB_API_URL') ?? 'https://api.github.com').replace(/\/+$/, ''),
    };
}
/** A pull request's events carry a merge commit in GITHUB_SHA; `pull_request_target` carries the base's commit. */
function isAboutMerge(event) {
    return event.startsWith('pull_request') && event !== 'pull_request_target';
}


/***/ }),

/***/ 2074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
// What is at this place of a JSON value that somebody else wrote?
/** undefined where the path leads nowhere. */
function at(value, ...path) {
    return path.reduce((inside, name) => {
        if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, name))
            return undefined;
        return inside[name];
    }, value);
}
/** undefined where there is no text, or an empty one. */
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}


/***/ }),

/***/ 6487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logEnd)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8822);
// Which lines of a log are its end?

/**
 * Whole lines, harmless; at most so many of them, and at most so many characters, line ends included. The last line
 * may be longer than that alone: then there is none, because half a line could be half a secret that the runner
 * no longer knows.
 */
function logEnd(log, most) {
    const kept = [];
    let left = most.characters;
    for (const line of (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLines */ .vL)(log).slice(-most.lines).reverse()) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.unshift(line);
    }
    return kept;
}


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createLog)
});

// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
// EXTERNAL MODULE: ./build/deploy/report/harmless.js
var harmless = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/deploy/report/paint.js
var report_paint = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/deploy/report/time.js
var time = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/deploy/report/row.js
// How does a lifecycle event read as one line of the log?




const EVENT_WIDTH = Math.max(...lifecycle/* EVENTS */.qY.map(event => event.length));
const STATUS_WIDTH = 'InProgress'.length;
const TOOK_WIDTH = '59 min 59 s'.length;
/** The name of an on-premises instance may have 100 characters. */
const SUBJECT_LIMIT = 40;
/** Columns of an EC2 instance's id. */
const SUBJECT_WIDTH = 'i-0123456789abcdef0'.length;
function subjectText(subject) {
    return cell(subject, 0);
}
/** `18:02:41  i-0abc1234567890def  AfterInstall        Succeeded          12 s`; the subject's column is `width` wide. */
function rowText({ at, subject, event, status, took, remark = '' }, width, paint) {
    const duration = took === undefined ? '' : (0,time/* durationText */.S5)(took);
    const rest = `${duration.padStart(TOOK_WIDTH)}  ${remark}`.trimEnd();
    const state = cell(status, rest === '' ? 0 : STATUS_WIDTH);
    return [
        paint.faint((0,time/* clockText */.Yi)(at)),
        subjectText(subject).padEnd(width),
        cell(event, EVENT_WIDTH),
        (0,report_paint/* paintOf */.MI)(status, paint)(state),
        ...(rest === '' ? [] : [rest]),
    ].join('  ');
}
function cell(text, width) {
    return (0,harmless/* clip */.$Q)((0,harmless/* harmlessLine */.Kw)(text), SUBJECT_LIMIT).padEnd(width);
}

// EXTERNAL MODULE: ./build/deploy/report/tally.js
var report_tally = __webpack_require__(8563);
;// CONCATENATED MODULE: ./build/deploy/report/log.js
// What does the log say at each step of a deployment?






/** Above this many instances each event gets one line for all of them, and only failures one of their own. */
const FLEET = 20;
/** Log tails shown as they come; the rest stands in the summary. */
const TAILS = 10;
function createLog(voice, clock) {
    const { paint } = voice;
    const finished = new Map();
    const told = new Set();
    const tails = new Set();
    let width = SUBJECT_WIDTH;
    const write = (row) => {
        width = Math.max(width, subjectText(row.subject).length);
        voice.line(rowText(row, width, paint));
    };
    const tellState = (instance, state) => {
        const { event, status, diagnostics } = state;
        const took = (0,lifecycle/* isFinalEvent */.l2)(status) ? (0,time/* spanOf */.ee)(state) : undefined;
        write({ at: momentOf(state) ?? clock.now(), subject: instance, event, status, took });
        if (status !== 'Failed' || diagnostics === undefined)
            return;
        const { errorCode, scriptName, message, logTail } = diagnostics;
        const sort = JSON.stringify([event, errorCode, scriptName]);
        if (tails.has(sort) || tails.size === TAILS)
            return;
        tails.add(sort);
        const lines = (0,harmless/* harmlessLines */.vL)(`${errorCode}: ${message}\n${logTail}`);
        voice.fold((0,harmless/* harmlessLine */.Kw)(`Log of ${scriptName === '' ? event : scriptName} on ${instance}`), lines);
    };
    const tellTally = (tally, fleet) => {
        told.add(tally.event);
        const { event, status, endedAt, longest } = tally;
        const remark = (0,report_tally/* countsText */.WN)(tally);
        write({ at: endedAt ?? clock.now(), subject: `${fleet} instances`, event, status, took: longest, remark });
    };
    const tellFleet = (instance, state, fleet) => {
        if (state.status === 'Failed')
            tellState(instance, state);
        if (!(0,lifecycle/* isFinalEvent */.l2)(state.status))
            return;
        const states = finished.get(state.event) ?? new Map();
        finished.set(state.event, states.set(instance, state));
        if (states.size < fleet || told.has(state.event))
            return;
        tellTally((0,report_tally/* tallyEvent */.PA)(state.event, [...states.values()]), fleet);
    };
    const tellEnd = (outcome) => {
        if (finished.size > 0) {
            for (const tally of (0,report_tally/* tallyEvents */.o5)(outcome.instances)) {
                if (!told.has(tally.event) && tally.startedAt !== undefined)
                    tellTally(tally, outcome.instances.length);
            }
        }
        voice.conclude(outcome);
        voice.line(endText(outcome, clock.now(), paint));
    };
    return progress => {
        switch (progress.kind) {
            case 'started':
                return voice.line(startText(progress, paint));
            case 'created':
                return voice.line((0,harmless/* harmlessLine */.Kw)(`Created ${progress.deploymentId}${progress.url && `: ${progress.url}`}`));
            case 'event':
                if (progress.fleet > FLEET)
                    return tellFleet(progress.instance, progress.state, progress.fleet);
                if (progress.state.status !== 'Pending')
                    tellState(progress.instance, progress.state);
                return;
            case 'notice':
                return voice.line(`${paint.faint((0,time/* clockText */.Yi)(clock.now()))}  ${(0,harmless/* harmlessLine */.Kw)(progress.text)}`);
            case 'warning':
                return voice.warn(progress.problem);
            case 'debug':
                return voice.debug(progress.text);
            case 'ended':
                return tellEnd(progress.outcome);
            default:
                return progress;
        }
    };
}
function momentOf({ startedAt, endedAt }) {
    return endedAt ?? startedAt;
}
function startText(start, paint) {
    const { repository, commit, application, deploymentGroup } = start;
    return paint.strong((0,harmless/* harmlessLine */.Kw)(`Deploying ${repository} at ${commit} to ${application}, ${deploymentGroup}`));
}
function endText({ status, duration, stateLine }, now, paint) {
    const took = status === 'Skipped' || status === 'Created' ? '' : ` after ${(0,time/* secondsText */.Hd)(duration)}`;
    return `${paint.faint((0,time/* clockText */.Yi)(now))}  ${(0,report_paint/* paintOf */.MI)(status, paint)(status)}${took}. ${(0,harmless/* harmlessLine */.Kw)(stateLine)}`;
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


/***/ }),

/***/ 6591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scriptsOf),
/* harmony export */   u: () => (/* binding */ mayHaveScripts)
/* harmony export */ });
/* harmony import */ var _codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8051);
// Which scripts of the deployed commit does an event run?

/** Their locations; none where they are not known, and none for events that run the revision before. */
function scriptsOf(event, scripts) {
    return isOfThisCommit(event) ? (scripts?.[event] ?? []) : [];
}
/** Whether there may have been something to run. */
function mayHaveScripts(event, scripts) {
    if (_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENTS_WITHOUT_SCRIPTS */ .O8.some(name => name === event))
        return false;
    return scripts === undefined || !isOfThisCommit(event) || scriptsOf(event, scripts).length > 0;
}
function isOfThisCommit(event) {
    return !_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENTS_OF_THE_PREVIOUS_REVISION */ .Cg.some(name => name === event);
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ tallyEvent),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   o5: () => (/* binding */ tallyEvents)
/* harmony export */ });
/* harmony import */ var _codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8051);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1052);
// How did each lifecycle event go, over all instances?


const WORST_FIRST = ['Failed', 'InProgress', 'Unknown', 'Pending', 'Succeeded', 'Skipped'];
/** One tally for each event that any instance has, in lifecycle order. */
function tallyEvents(instances) {
    const states = new Map();
    for (const state of instances.flatMap(instance => instance.events)) {
        const known = states.get(state.event);
        if (known === undefined)
            states.set(state.event, [state]);
        else
            known.push(state);
    }
    return [...states]
        .sort(([one], [other]) => (0,_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .eventOrder */ .P$)(one) - (0,_codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .eventOrder */ .P$)(other))
        .map(([event, list]) => tallyEvent(event, list));
}
/** @param states the same event on different instances */
function tallyEvent(event, states) {
    const count = (status) => states.filter(state => state.status === status).length;
    const succeeded = count('Succeeded');
    const failed = count('Failed');
    const skipped = count('Skipped');
    const worst = worstOf(states.map(state => state.status));
    return {
        event,
        // Done on some instances and still to come on others.
        status: worst === 'Pending' && succeeded > 0 ? 'InProgress' : worst,
        startedAt: extreme(Math.min, states.map(state => state.startedAt)),
        endedAt: extreme(Math.max, states.map(state => state.endedAt)),
        longest: extreme(Math.max, states.map(_time_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)),
        succeeded,
        failed,
        skipped,
        open: states.length - succeeded - failed - skipped,
    };
}
/** `3 succeeded, 1 failed` */
function countsText({ succeeded, failed, skipped, open }) {
    return Object.entries({ succeeded, failed, skipped, unfinished: open })
        .flatMap(([what, number]) => (number === 0 ? [] : [`${number} ${what}`]))
        .join(', ');
}
// What AWS may invent ranks with what is unfinished: it must not look like a success.
function worstOf(statuses) {
    const rank = (status) => {
        const index = WORST_FIRST.indexOf(status);
        return index < 0 ? WORST_FIRST.indexOf('Unknown') : index;
    };
    return statuses.reduce((worst, status) => (rank(status) < rank(worst) ? status : worst), 'Skipped');
}
function extreme(pick, values) {
    return values.reduce((found, value) => (value === undefined ? found : found === undefined ? value : pick(found, value)), undefined);
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   Yi: () => (/* binding */ clockText),
/* harmony export */   ee: () => (/* binding */ spanOf)
/* harmony export */ });
// How are times and durations written?
/** `18:02:41`, UTC. */
function clockText(milliseconds) {
    return new Date(milliseconds).toISOString().slice(11, 19);
}
/** `0.4 s`, `12 s`, `1 min 04 s`, `1 h 02 min`. */
function durationText(milliseconds) {
    const seconds = Math.max(0, milliseconds) / 1000;
    return seconds < 9.95 ? `${seconds.toFixed(1)} s` : secondsText(Math.round(seconds));
}
/** The same, of whole seconds. */
function secondsText(seconds) {
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${pad(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
}
function pad(number) {
    return String(number).padStart(2, '0');
}
/** Milliseconds; undefined while it lasts. The two ends may come from different clocks, so never below zero. */
function spanOf({ startedAt, endedAt }) {
    return startedAt === undefined || endedAt === undefined ? undefined : Math.max(0, endedAt - startedAt);
}


/***/ }),

/***/ 9288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ unsure),
/* harmony export */   Rp: () => (/* binding */ Unsure),
/* harmony export */   ZA: () => (/* binding */ findOurs)
/* harmony export */ });
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5540);
// Which deployment did this step make, when nobody told it the id?


/** It may or may not exist. */
class Unsure extends _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    name = 'Unsure';
}
// The service's clock may differ from ours.
const CLOCK_SKEW = 15 * 60_000;
/** Its id; undefined where there is none. Throws `Unsure` where the role may not look. */
async function findOurs({ key, history, since }) {
    const group = await history.group();
    const listed = await history.list({ since: since - CLOCK_SKEW });
    const ids = new Set([group?.lastAttempted, ...(listed ?? [])].filter(id => id !== undefined));
    let seen = 0;
    for (const id of ids) {
        const deployment = await history.deployment(id);
        if (deployment === undefined)
            continue;
        if ((0,_description_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(deployment.description, key))
            return id;
        seen += 1;
    }
    const blind = (group === undefined && listed === undefined) || (ids.size > 0 && seen === 0);
    if (blind)
        throw unsure('To make another blindly could make two.');
    return undefined;
}
function unsure(why) {
    return new Unsure({
        code: 'deployment/answer-lost',
        what: 'CodeDeploy did not answer, and whether it has made the deployment is not known',
        why,
        fix: 'Look for it in the CodeDeploy console. The role should be allowed "codedeploy:GetDeploymentGroup", "codedeploy:ListDeployments" and "codedeploy:GetDeployment".',
        at: { kind: 'operation', operation: 'CreateDeployment' },
    });
}


/***/ }),

/***/ 7344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6887);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1750);
/* harmony import */ var _weather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8558);
// How is a deployment stopped in the little time that is left?





const BETWEEN_LOOKS = 500;
/** Orders the stop, and follows until it shows. */
async function stop(options) {
    const { deploymentId, codedeploy, clock, report, grace } = options;
    const allowance = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_4__/* .allow */ .c)(grace, new AbortController().signal, clock);
    const { signal } = allowance;
    const weather = (0,_weather_js__WEBPACK_IMPORTED_MODULE_3__/* .createWeather */ .B)({ clock, report, signal, hurried: true });
    try {
        report({ kind: 'notice', text: `Stopping ${deploymentId}.` });
        await weather.through(within => codedeploy.stopDeployment(deploymentId, within));
        return await follow();
    }
    catch (failure) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(failure, 'completed'))
            return await follow();
        return { ...(await follow()), problem: notStopped(deploymentId, failure) };
    }
    finally {
        allowance.end();
    }
    async function follow() {
        const pace = () => BETWEEN_LOOKS;
        const watched = await (0,_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watch */ .w)({ ...options, weather, signal, pace });
        return { ...watched, problem: undefined };
    }
}
function notStopped(deploymentId, failure) {
    const why = failure instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_4__/* .Interrupted */ .j ? 'CodeDeploy did not answer in the time that was left' : String(failure);
    return new _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'deployment/not-stopped',
        what: `${deploymentId} could not be stopped, and may still be running`,
        why: failure instanceof _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF
            ? [failure.what, failure.why].filter(part => part !== undefined).join(': ')
            : why,
        fix: (failure instanceof _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF ? failure.fix : undefined) ?? 'Stop it in the CodeDeploy console.',
        at: { kind: 'operation', operation: 'StopDeployment' },
        cause: failure,
    });
}


/***/ }),

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64);
// What does an error that the SDK throws mean for us?


/**
 * By AWS's name of the error, or the connection's. Names that several services give to one thing stand together.
 * https://docs.aws.amazon.com/codedeploy/latest/APIReference/CommonErrors.html
 */
const KINDS = [
    ['busy', ['DeploymentLimitExceededException']],
    ['not-started', ['DeploymentNotStartedException']],
    ['completed', ['DeploymentAlreadyCompletedException']],
    ['interrupted', ['AbortError']],
    ['no-credentials', ['CredentialsProviderError']],
    ['expired', ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']],
    ['denied', ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized']],
    ['unsupported', ['UnknownOperationException', 'UnknownOperation', 'InvalidAction']],
    [
        'throttled',
        ['TooManyRequestsException', 'RequestLimitExceeded', 'SlowDown', 'Throttling', 'ThrottlingException'],
    ],
    // The clocks differ; the SDK has learnt by how much, and signs the next call right.
    ['unreachable', ['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']],
    ['unreachable', ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN']],
    ['lost', ['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ECONNABORTED', 'TimeoutError']],
];
// How the SDK says that no connection came about in time. Its name is that of a slow answer.
const NEVER_CONNECTED = /did not establish a connection/;
const BAD_CREDENTIALS = [
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'IncompleteSignature',
    'IncompleteSignatureException',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
];
/** A Problem, such as one of the credentials, stays what it is. */
function failureOf(error, operation) {
    if (error instanceof _codedeploy_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)
        return error;
    const thrown = read(error);
    const kind = kindOf(thrown);
    const { requestId } = thrown;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind,
        error: thrown.code || thrown.name,
        at: { kind: 'operation', operation, ...(requestId && { requestId }) },
        cause: error,
        ...textOf(kind, operation, thrown),
    });
}
function read(error) {
    if (!(error instanceof Error))
        return { ...UNKNOWN, message: String(error) };
    // What the SDK adds to an error from the answer; a system error's code is Node's.
    const { $metadata, code } = error;
    return {
        name: error.name,
        message: error.message.split('\n', 1)[0] ?? '',
        code: typeof code === 'string' ? code : '',
        status: $metadata?.httpStatusCode,
        requestId: $metadata?.requestId,
        gibberish: error instanceof SyntaxError || error instanceof TypeError,
    };
}
const UNKNOWN = {
    name: 'Unknown',
    message: '',
    code: '',
    status: undefined,
    requestId: undefined,
    gibberish: false,
};
function kindOf({ name, message, code, status = 0, gibberish }) {
    if (NEVER_CONNECTED.test(message))
        return 'unreachable';
    if (status === 429 || /^rate exceeded/i.test(message))
        return 'throttled';
    const known = KINDS.find(([, names]) => names.includes(code) || names.includes(name));
    if (known !== undefined)
        return known[0];
    return status >= 500 || (gibberish && status < 400) ? 'lost' : 'final';
}
function textOf(kind, operation, thrown) {
    const { name, message, status, gibberish } = thrown;
    const why = `${name}: ${message}`;
    switch (kind) {
        case 'busy':
            return { code: 'aws/busy', what: 'Another deployment is active in the deployment group' };
        case 'not-started':
            return { code: 'aws/not-started', what: 'The deployment has not started yet' };
        case 'completed':
            return { code: 'aws/completed', what: 'The deployment is over already' };
        case 'interrupted':
            return { code: 'aws/interrupted', what: `${operation} was given up` };
        case 'throttled':
            return { code: 'aws/throttled', what: `AWS is throttling ${operation}`, why };
        case 'unreachable':
        case 'lost':
            return {
                code: 'aws/unreachable',
                what: `${operation} got no answer`,
                why: status ? `HTTP ${status}, ${why}` : message,
                fix: REACH,
            };
        case 'unsupported':
            return { code: 'aws/unsupported', what: `${operation} is not known to who answered`, why };
        case 'no-credentials':
            return noCredentials(message);
        case 'expired':
            return expired(why);
        case 'denied':
            return denied(operation, message);
        case 'final':
            if (BAD_CREDENTIALS.includes(name))
                return badCredentials(why);
            if (gibberish)
                return notCodeDeploy(operation, status);
            return { code: `aws/${name}`, what: `CodeDeploy refused ${operation}`, why };
        default:
            return kind;
    }
}
const REACH = 'Check "aws-region", AWS_ENDPOINT_URL, and what the network of the runner lets out.';
function noCredentials(message) {
    return {
        code: 'credentials/none',
        what: 'There are no AWS credentials',
        why: `"role-to-assume" is empty, and the AWS SDK found none elsewhere: ${message}`,
        fix: 'Set "role-to-assume" to an IAM role, with "permissions: id-token: write" in the job; or run aws-actions/configure-aws-credentials before this step.',
    };
}
function expired(why) {
    return {
        code: 'credentials/expired',
        what: 'The AWS credentials have expired',
        why,
        fix: 'Set "role-to-assume": its credentials are renewed while the job waits. Or let "role-duration-seconds" of configure-aws-credentials exceed "timeout".',
    };
}
function badCredentials(why) {
    return {
        code: 'credentials/refused',
        what: 'AWS does not accept the credentials',
        why,
        fix: 'Check that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN come from one place; or set "role-to-assume".',
    };
}
/** AWS names the action where it knows a better one: CreateDeployment needs GetDeploymentConfig, too. */
function denied(operation, message) {
    const action = /\b(codedeploy:[A-Za-z]+)/.exec(message)?.[1] ?? `codedeploy:${operation}`;
    const resource = /on resource:? (\S+)/.exec(message)?.[1]?.replace(/[.,]$/, '');
    return {
        code: 'aws/denied',
        what: `The role may not call ${action}`,
        why: message,
        fix: `Allow "${action}"${resource === undefined ? '' : ` on "${resource}"`} in the role's IAM policy.`,
    };
}
function notCodeDeploy(operation, status) {
    return {
        code: 'aws/not-codedeploy',
        what: `What answered ${operation} is not CodeDeploy`,
        why: `It said HTTP ${status}, and not in JSON.`,
        fix: 'Check AWS_ENDPOINT_URL and the proxy settings of this machine.',
    };
}


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./build/codedeploy/lifecycle.js
var lifecycle = __webpack_require__(8051);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/deploy/client.js + 1 modules
var client = __webpack_require__(562);
// EXTERNAL MODULE: ./build/deploy/failure.js
var deploy_failure = __webpack_require__(64);
// EXTERNAL MODULE: ./build/deploy/interruption.js
var interruption = __webpack_require__(6887);
;// CONCATENATED MODULE: ./build/deploy/targets.js
// Which instances can have changed, and what has become of them?


// Some three calls a second, and one for the deployment itself, are less than what CodeDeploy was seen to throttle.
const BETWEEN_CALLS = 300;
// Where only the instances cannot be asked, the deployment has to have its turn.
const TRIES = 3;
// As many are looked at in any case when all is over; of a larger fleet most have ended alike.
const LOOKED_AT = 4 * client/* TARGETS_AT_ONCE */.Z;
function openTargets({ deploymentId, fleet, ...means }) {
    const { codedeploy, clock, weather, signal } = means;
    let calls = 0;
    async function ask(call, oneOfMany = false) {
        calls += 1;
        if (oneOfMany || fleet.size() > client/* TARGETS_AT_ONCE */.Z)
            await clock.sleep(BETWEEN_CALLS, signal);
        return await weather.through(call, TRIES);
    }
    async function list(status) {
        const found = new Set();
        let nextToken;
        do {
            const listing = { deploymentId, nextToken, ...(status !== undefined && { status }) };
            const page = await ask(within => codedeploy.listTargets(listing, within), nextToken !== undefined);
            for (const id of page.ids)
                found.add(id);
            nextToken = page.nextToken;
        } while (nextToken !== undefined);
        return found;
    }
    /** Those of the unfinished that the service lists in this status. */
    async function find(status) {
        const listed = await list(status);
        return fleet.unfinished().filter(id => listed.has(id));
    }
    async function read(ids) {
        for (let first = 0; first < ids.length; first += client/* TARGETS_AT_ONCE */.Z) {
            const batch = ids.slice(first, first + client/* TARGETS_AT_ONCE */.Z);
            fleet.update(await ask(within => codedeploy.getTargets(deploymentId, batch, within)));
        }
    }
    return {
        enlist: async () => fleet.enlist([...(await list())]),
        read,
        calls: () => calls,
        async failed(overview) {
            return (overview?.['Failed'] ?? 0) > fleet.count('Failed') ? await find('Failed') : [];
        },
        async changed(overview) {
            const waiting = fleet.waiting();
            const begun = waiting.length - (overview?.['Pending'] ?? 0);
            const running = fleet.unfinished().filter(id => !waiting.includes(id));
            if (begun <= 0)
                return running;
            // Most of them: who they are is seen by looking at them all.
            if (begun > waiting.length / 2)
                return [...running, ...waiting];
            const known = new Set(waiting);
            const started = (await find('InProgress')).filter(id => known.has(id));
            if (started.length >= begun)
                return [...running, ...started];
            // Some began and ended between two looks: they are those that are not waiting any more.
            const still = await list('Pending');
            return [...running, ...waiting.filter(id => !still.has(id))];
        },
        async settle(overview = {}) {
            const open = fleet.unfinished();
            // How many of them are to be found in each status, the most first.
            const [most, ...others] = Object.entries(overview)
                .map(([status, count]) => ({ status, count: count - ((0,lifecycle/* isFinalEvent */.l2)(status) ? fleet.count(status) : 0) }))
                .filter(({ count }) => count > 0)
                .sort((one, other) => other.count - one.count);
            if (open.length <= LOOKED_AT || most === undefined || !canBeAssumed(most.status))
                return await read(open);
            for (const { status } of others) {
                const ids = await find(status);
                if (canBeAssumed(status))
                    fleet.assume(ids, status);
                else
                    await read(ids);
            }
            await read(fleet.unfinished().slice(0, client/* TARGETS_AT_ONCE */.Z));
            fleet.assume(fleet.unfinished(), most.status);
        },
    };
}
/** There is nothing in the details of such an instance that anybody asks for. */
function canBeAssumed(status) {
    return status === 'Succeeded' || status === 'Skipped';
}

;// CONCATENATED MODULE: ./build/deploy/watch.js
// How is a deployment followed to its end?






// The instances tell of an ordinary end. The deployment itself tells of a stop from outside and of failures without
// instances: it is asked at every fourth look, and at each after so long that looks are rare and two calls no burden.
const LOOKS_PER_DEPLOYMENT_LOOK = 4;
const LONG = 120_000;
const LONGEST_PAUSE = 30_000;
/** Keeps the fleet up to date. Never rejects for what a service says: that is an `end`, with what was seen before. */
async function watch(watching) {
    const { deploymentId, fleet, codedeploy, clock, weather, blindness, signal, pace } = watching;
    const targets = openTargets(watching);
    const since = clock.now();
    let deployment;
    let lookedAt = since;
    let nextRound = since;
    let targetsReadable = true;
    let listedFor = 0;
    const isOver = () => (0,lifecycle/* isFinalDeployment */.sv)(deployment?.status);
    const isWaiting = () => deployment?.status === 'Created' || deployment?.status === 'Queued';
    const instanceCount = () => sum(Object.values(deployment?.overview ?? { Pending: 1 }));
    const isListed = () => fleet.size() > 0 && listedFor >= instanceCount();
    const everyInstanceIsDone = () => isListed() && fleet.unfinished().length === 0;
    const isOneCall = () => fleet.unfinished().length <= client/* TARGETS_AT_ONCE */.Z;
    // What is left to happen when every instance is done takes CodeDeploy a moment.
    const pauseNow = () => pace(everyInstanceIsDone() ? 0 : clock.now() - since);
    async function lookAtDeployment() {
        deployment = await weather.through(within => codedeploy.getDeployment(deploymentId, within));
        lookedAt = clock.now();
    }
    async function lookAtTargets(look) {
        if (!targetsReadable)
            return;
        try {
            if (!isListed()) {
                listedFor = instanceCount();
                await targets.enlist();
            }
            await look();
        }
        catch (failure) {
            if ((0,deploy_failure/* isFailure */.N6)(failure, 'not-started') || (0,deploy_failure/* mayPass */.bg)(failure))
                return;
            blindness.bear(failure);
            targetsReadable = false;
        }
    }
    /** A failure is told at once, the rest in rounds that follow each other the slower the more calls they take. */
    async function followFleet() {
        await targets.read(await targets.failed(deployment?.overview));
        if (clock.now() < nextRound)
            return;
        const [began, before] = [clock.now(), targets.calls()];
        const ids = await targets.changed(deployment?.overview);
        for (let first = 0; first < ids.length && !isOver(); first += client/* TARGETS_AT_ONCE */.Z) {
            await targets.read(ids.slice(first, first + client/* TARGETS_AT_ONCE */.Z));
            if (clock.now() - lookedAt < pauseNow())
                continue;
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
            if (isOver() || isWaiting() || !both)
                return;
        }
        await lookAtTargets(() => (isOneCall() ? targets.read(fleet.unfinished()) : followFleet()));
        if (everyInstanceIsDone() && !isOver())
            await lookAtDeployment();
    }
    try {
        for (let turn = 1; !isOver(); turn++) {
            await clock.sleep(Math.min(pauseNow() * weather.slowness(), LONGEST_PAUSE), signal);
            await look(turn);
        }
        await lookAtTargets(() => targets.settle(deployment?.overview));
        return { end: 'final', deployment };
    }
    catch (failure) {
        if (isOver())
            return { end: 'final', deployment };
        if (failure instanceof interruption/* Interrupted */.j)
            return { end: 'interrupted', deployment };
        if (failure instanceof problem/* Problem */.AF)
            return { end: failure, deployment };
        throw failure;
    }
}
/** Milliseconds for so many calls: one in two seconds; one a second of a fleet so large that it would take too long. */
function roundTime(calls) {
    return Math.max(Math.min(calls * 2_000, 40_000), calls * 1_000);
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);


/***/ }),

/***/ 8558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createWeather)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6887);
// How long do we put up with a service that does not answer?


const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;
const LONGEST_HURRIED_PAUSE = 1_000;
// Where nothing was ever answered, region, endpoint or network may be wrong for good.
const PATIENCE_WITH_A_STRANGER = 60_000;
// A renewal may meet bad weather of its own; what four in a row do not heal has expired for good.
const RENEWALS = 4;
const SLOWEST = 8;
function createWeather({ clock, report, signal, hurried = false }) {
    const since = clock.now();
    const longestPause = hurried ? LONGEST_HURRIED_PAUSE : LONGEST_PAUSE;
    let answered = hurried;
    let told = false;
    let failures = 0;
    let slowness = 1;
    function clearUp() {
        answered = true;
        failures = 0;
        slowness = Math.max(slowness / 2, 1);
    }
    function isPassing({ kind }) {
        switch (kind) {
            case 'throttled':
                return true;
            case 'unreachable':
            case 'lost':
                return answered || clock.now() - since < PATIENCE_WITH_A_STRANGER;
            case 'expired':
                return failures < RENEWALS;
            case 'no-credentials':
                return answered && failures < RENEWALS;
            default:
                return false;
        }
    }
    async function sitOut(failure) {
        if (signal.aborted || failure.kind === 'interrupted')
            throw new _interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j();
        // Somebody took the request.
        if (failure.kind === 'lost')
            answered = true;
        if (!isPassing(failure))
            throw failure;
        const why = failure.why === undefined ? '' : ` (${failure.why})`;
        if (told)
            report({ kind: 'debug', text: `${failure.what}${why}` });
        else
            report({ kind: 'notice', text: `${failure.what}; the job goes on asking, less often${why}` });
        told = true;
        slowness = Math.min(slowness * 2, SLOWEST);
        await clock.sleep(Math.min(FIRST_PAUSE * 2 ** failures++, longestPause), signal);
        if (signal.aborted)
            throw new _interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j();
    }
    async function through(call, tries = Number.POSITIVE_INFINITY) {
        for (let tried = 1;; tried++) {
            if (signal.aborted)
                throw new _interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j();
            try {
                const answer = await call(signal);
                clearUp();
                return answer;
            }
            catch (failure) {
                if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(failure, 'interrupted'))
                    throw new _interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j();
                if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .mayPass */ .bg)(failure)) {
                    // A refusal is an answer, too.
                    clearUp();
                    throw failure;
                }
                await sitOut(failure);
                if (tried >= tries)
                    throw failure;
            }
        }
    }
    return { through, sitOut, slowness: () => slowness };
}


/***/ })

};
;