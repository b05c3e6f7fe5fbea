// The modules of this file (of a package: how many). Each begins with its path.
//   src/emulator/aws-error.ts
//   src/emulator/codedeploy/applications.ts
//   src/emulator/codedeploy/auto-rollback.ts
//   src/emulator/codedeploy/aws-json.ts
//   src/emulator/codedeploy/configs.ts
//   src/emulator/codedeploy/connections.ts
//   src/emulator/codedeploy/create-deployment.ts
//   src/emulator/codedeploy/decoder.ts
//   src/emulator/codedeploy/deployment-config.ts
//   src/emulator/codedeploy/deployments.ts
//   src/emulator/codedeploy/group-instances.ts
//   src/emulator/codedeploy/group-settings.ts
//   src/emulator/codedeploy/groups.ts
//   src/emulator/codedeploy/host-commands.ts
//   src/emulator/codedeploy/lookup.ts
//   src/emulator/codedeploy/on-premises.ts
//   src/emulator/codedeploy/one-of.ts
//   src/emulator/codedeploy/paginate.ts
//   src/emulator/codedeploy/pkcs7.ts
//   src/emulator/codedeploy/request-shapes.ts
//   src/emulator/codedeploy/response-shapes.ts
//   src/emulator/codedeploy/revision-location.ts
//   src/emulator/codedeploy/revisions.ts
//   src/emulator/codedeploy/rollout.ts
//   src/emulator/codedeploy/run-deployment.ts
//   src/emulator/codedeploy/run-target.ts
//   src/emulator/codedeploy/service.ts
//   src/emulator/codedeploy/state.ts
//   src/emulator/codedeploy/tags.ts
//   src/emulator/codedeploy/target-operations.ts
//   src/emulator/faults/fault.ts
//   src/emulator/github/github-api.ts
//   src/emulator/replay.ts
//   src/emulator/s3/body.ts
//   src/emulator/s3/buckets.ts
//   src/emulator/s3/checksum.ts
//   src/emulator/s3/list-objects.ts
//   src/emulator/s3/messages.ts
//   src/emulator/s3/multipart.ts
//   src/emulator/s3/object-store.ts
//   src/emulator/s3/objects.ts
//   src/emulator/s3/routes.ts
//   src/emulator/s3/s3-api.ts
//   src/emulator/s3/uploads.ts
//   src/emulator/s3/xml.ts
//   src/emulator/server.ts
//   src/emulator/signature.ts
//   src/git/commit.ts
//   src/rehearsal/endpoints.ts
module.exports = {
// src/emulator/aws-error.ts
28072: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    G: () => AwsError
  });
  class AwsError extends Error {
    name="AwsError";
    code;
    status;
    constructor(code, message, status = 400) {
      super(message);
      this.code = code;
      this.status = status;
    }
  }
}),
// src/rehearsal/endpoints.ts
46075: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    startEndpoints: () => startEndpoints
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var aws_error = __webpack_require__(28072);
  // src/emulator/faults/fault.ts
  class Disconnected extends Error {
    name="Disconnected";
  }
  function createFaults(clock, {throttled: throttled, failed: failed}) {
    const plans = [];
    function isBelowLimit(plan) {
      if (plan.fault.kind !== "throttle" || plan.fault.above === void 0) return false;
      plan.recent = plan.recent.filter(at => at > clock.now() - 1e3);
      if (plan.recent.length >= plan.fault.above) return false;
      plan.recent = [ ...plan.recent, clock.now() ];
      return true;
    }
    function next(operation) {
      const result = {
        delay: 0,
        fault: void 0
      };
      for (const plan of plans) {
        if (plan.left <= 0 || plan.operation !== "*" && plan.operation !== operation) continue;
        plan.calls += 1;
        if (plan.calls % plan.every !== 0 || isBelowLimit(plan)) continue;
        if (plan.fault.kind === "delay") result.delay += plan.fault.milliseconds; else if (result.fault === void 0) result.fault = plan.fault; else continue;
        plan.left -= 1;
      }
      return result;
    }
    return {
      plan: (operation, fault, {times: times = 1, every: every = 1} = {}) => {
        plans.push({
          operation: operation,
          fault: fault,
          every: every,
          left: times,
          calls: 0,
          recent: []
        });
      },
      clear: () => {
        plans.length = 0;
      },
      apply: async (operation, perform) => {
        const {delay: delay, fault: fault} = next(operation);
        if (delay > 0) await clock.sleep(delay);
        switch (fault?.kind) {
         case void 0:
          return perform();

         case "throttle":
          throw throttled;

         case "server-error":
          throw failed;

         case "error":
          throw new aws_error.G(fault.code, fault.message ?? "A test planned this error.", fault.status);

         case "reset":
          throw new Disconnected;

         case "lost-response":
          await perform();
          throw new Disconnected;

         default:
          return fault;
        }
      }
    };
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var lifecycle = __webpack_require__(88771);
  // src/emulator/codedeploy/state.ts
  function newApplication({name: name, now: now, tags: tags = new Map}) {
    return {
      name: name,
      id: (0, external_node_crypto_.randomUUID)(),
      createdAt: now,
      groups: new Map,
      revisions: new Map,
      tags: tags
    };
  }
  function addGroup(application, options) {
    const {name: name, settings: settings, instances: instances, id: id = (0, external_node_crypto_.randomUUID)(), tags: tags = new Map} = options;
    const group = {
      application: application,
      name: name,
      id: id,
      settings: settings,
      instances: instances,
      tags: tags,
      deployments: [],
      installed: new Map
    };
    application.groups.set(name, group);
    return group;
  }
  function allGroups({applications: applications}) {
    return [ ...applications.values() ].flatMap(({groups: groups}) => [ ...groups.values() ]);
  }
  function activeDeployment(group) {
    const last = group.deployments.at(-1);
    return last !== void 0 && !(0, lifecycle.sv)(last.status) ? last : void 0;
  }
  function lastSuccessful(group) {
    return group.deployments.findLast(deployment => deployment.status === "Succeeded");
  }
  // src/emulator/codedeploy/lookup.ts
  const NAME = /^[\w+=,.@-]{1,100}$/;
  const DEPLOYMENT_ID = /^d-[0-9A-Z]{9}$/;
  const APPLICATION = {
    required: "ApplicationNameRequiredException",
    invalid: "InvalidApplicationNameException",
    what: "application"
  };
  const GROUP = {
    required: "DeploymentGroupNameRequiredException",
    invalid: "InvalidDeploymentGroupNameException",
    what: "deployment group"
  };
  function requireName(name, {required: required, invalid: invalid, what: what}) {
    if (name === void 0) throw new aws_error.G(required, `The request specifies no ${what}.`);
    if (NAME.test(name)) return name;
    throw new aws_error.G(invalid, `${JSON.stringify(name)} is not a name of 1 to 100 letters, digits or + = , . @ - _.`);
  }
  function requireApplicationName(name) {
    return requireName(name, APPLICATION);
  }
  function requireGroupName(name) {
    return requireName(name, GROUP);
  }
  function findApplication({applications: applications}, name) {
    const application = applications.get(requireApplicationName(name));
    if (application !== void 0) return application;
    throw new aws_error.G("ApplicationDoesNotExistException", `There is no application ${name} here, only ${list(applications.keys())}.`);
  }
  function findGroup(store, application, name) {
    const {groups: groups} = findApplication(store, application);
    const group = groups.get(requireGroupName(name));
    if (group !== void 0) return group;
    throw new aws_error.G("DeploymentGroupDoesNotExistException", `The application ${application} has no deployment group ${name}, only ${list(groups.keys())}.`);
  }
  function findConfig({configs: configs}, name) {
    const config = configs.get(name);
    if (config !== void 0) return config;
    throw new aws_error.G("DeploymentConfigDoesNotExistException", `There is no deployment configuration ${name} here, only ${list(configs.keys())}.`);
  }
  function findDeployment(store, id) {
    const deployment = findDeployments(store, [ requireId(id) ])[0];
    if (deployment !== void 0) return deployment;
    throw new aws_error.G("DeploymentDoesNotExistException", `There is no deployment ${id} here.`);
  }
  function findDeployments(store, ids) {
    for (const id of ids) if (!DEPLOYMENT_ID.test(id)) throw new aws_error.G("InvalidDeploymentIdException", `${JSON.stringify(id)} is not a deployment id: d- and nine capitals or digits.`);
    const groups = allGroups(store);
    return ids.flatMap(id => groups.flatMap(group => group.deployments.filter(found => found.id === id)));
  }
  function findStarted(store, id) {
    const deployment = findDeployment(store, id);
    if (deployment.status !== "Created" && deployment.status !== "Queued") return deployment;
    throw new aws_error.G("DeploymentNotStartedException", `Deployment ${deployment.id} is ${deployment.status}; its targets are not known yet.`);
  }
  function findTarget(deployment, id) {
    if (id === void 0 || id === "") throw new aws_error.G("DeploymentTargetIdRequiredException", "The request does not specify a target.");
    const target = deployment.targets.find(({instance: instance}) => instance.id === id);
    if (target !== void 0) return target;
    throw new aws_error.G("DeploymentTargetDoesNotExistException", `Deployment ${deployment.id} has no target ${JSON.stringify(id)}.`);
  }
  function isBlueGreen({settings: settings}) {
    return settings.deploymentStyle?.deploymentType === "BLUE_GREEN";
  }
  function requireId(id) {
    if (id !== void 0 && id !== "") return id;
    throw new aws_error.G("DeploymentIdRequiredException", "The request does not specify a deployment.");
  }
  function list(names) {
    return [ ...names ].join(", ") || "none at all";
  }
  // src/emulator/codedeploy/one-of.ts
  function oneOf(allowed, value, code, member) {
    const found = allowed.find(candidate => candidate === value);
    if (found !== void 0) return found;
    throw new aws_error.G(code, `${member} has to be one of ${allowed.join(", ")}; it is ${JSON.stringify(value)}.`);
  }
  // src/emulator/codedeploy/paginate.ts
  function paginate({items: items, id: id, keep: keep = () => true, token: token, size: size, code: code = "InvalidNextTokenException"}) {
    const shown = token === void 0 ? void 0 : Buffer.from(token, "base64url").toString();
    const last = shown === void 0 ? -1 : items.findIndex(item => id(item) === shown);
    if (shown !== void 0 && last < 0) throw new aws_error.G(code, "nextToken was not issued by this operation.");
    const rest = items.slice(last + 1).filter(keep);
    const page = rest.slice(0, size).map(id);
    const end = rest.length > page.length ? page.at(-1) : void 0;
    return {
      page: page,
      nextToken: end && Buffer.from(end).toString("base64url")
    };
  }
  // src/emulator/codedeploy/revision-location.ts
  const BUNDLE_TYPES = [ "tar", "tgz", "zip" ];
  function readRevision(given) {
    if (given === void 0) throw new aws_error.G("RevisionRequiredException", "The request has no revision.");
    const {revisionType: revisionType, gitHubLocation: gitHubLocation, s3Location: s3Location} = given;
    if (revisionType === "GitHub" && gitHubLocation !== void 0) return readGitHub(gitHubLocation);
    if (revisionType === "S3" && s3Location !== void 0) return readS3(s3Location);
    throw invalid(`Revisions for instances are of type GitHub or S3, each with its location; that of the request is ${JSON.stringify(revisionType)}.`);
  }
  function readGitHub({repository: repository = "", commitId: commitId = ""}) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw invalid(`The repository ${JSON.stringify(repository)} is not in the form account/name.`);
    if (!/^[0-9a-f]{40}$/i.test(commitId)) throw invalid(`The commit id ${JSON.stringify(commitId)} is not a full one of 40 hexadecimal digits.`);
    return {
      kind: "GitHub",
      repository: repository,
      commitId: commitId
    };
  }
  function readS3({bucket: bucket, key: key, bundleType: bundleType = "", version: version, eTag: eTag}) {
    if (!bucket || !key) throw invalid("s3Location needs a bucket and a key.");
    return {
      kind: "S3",
      bucket: bucket,
      key: key,
      bundleType: oneOf(BUNDLE_TYPES, bundleType, "InvalidRevisionException", "s3Location.bundleType"),
      ...version && {
        version: version
      },
      ...eTag && {
        eTag: eTag
      }
    };
  }
  function showRevision(revision) {
    switch (revision.kind) {
     case "GitHub":
      {
        const {kind: revisionType, ...gitHubLocation} = revision;
        return {
          revisionType: revisionType,
          gitHubLocation: gitHubLocation
        };
      }

     case "S3":
      {
        const {kind: revisionType, ...s3Location} = revision;
        return {
          revisionType: revisionType,
          s3Location: s3Location
        };
      }

     default:
      return revision;
    }
  }
  function revisionKey(revision) {
    switch (revision.kind) {
     case "GitHub":
      return `${revision.repository}@${revision.commitId}`;

     case "S3":
      {
        const {bucket: bucket, key: key, bundleType: bundleType, version: version = "", eTag: eTag = ""} = revision;
        return JSON.stringify([ bucket, key, bundleType, version, eTag.replaceAll('"', "") ]);
      }

     default:
      return revision;
    }
  }
  function invalid(message) {
    return new aws_error.G("InvalidRevisionException", message);
  }
  // src/emulator/codedeploy/response-shapes.ts
  const ACCOUNT = "000000000000";
  function showDeployment(deployment) {
    const {group: group, input: input, previousRevision: previousRevision, startedAt: startedAt} = deployment;
    return {
      applicationName: group.application.name,
      deploymentGroupName: group.name,
      deploymentConfigName: input.deploymentConfig.name,
      deploymentId: deployment.id,
      previousRevision: previousRevision && showRevision(previousRevision),
      revision: showRevision(input.revision),
      status: deployment.status,
      errorInformation: deployment.error,
      createTime: date(deployment.createdAt),
      startTime: date(startedAt),
      completeTime: date(deployment.endedAt),
      deploymentOverview: startedAt === void 0 ? void 0 : countTargets(deployment.targets),
      description: input.description,
      creator: input.creator,
      ignoreApplicationStopFailures: input.ignoreApplicationStopFailures,
      autoRollbackConfiguration: input.autoRollback,
      updateOutdatedInstancesOnly: input.updateOutdatedInstancesOnly,
      rollbackInfo: deployment.rollback,
      deploymentStyle: group.settings.deploymentStyle,
      instanceTerminationWaitTimeStarted: false,
      fileExistsBehavior: input.fileExistsBehavior,
      deploymentStatusMessages: [],
      computePlatform: "Server",
      deploymentMode: input.isRestart ? "RESTART" : void 0,
      overrideAlarmConfiguration: input.alarms,
      targetInstances: input.targetInstances,
      loadBalancerInfo: group.settings.loadBalancerInfo,
      blueGreenDeploymentConfiguration: group.settings.blueGreenDeploymentConfiguration
    };
  }
  function showTarget(deployment, target, region) {
    const {id: id} = target.instance;
    return {
      deploymentTargetType: "InstanceTarget",
      instanceTarget: {
        ...common(deployment, target),
        targetId: id,
        targetArn: arnOf(id, region)
      }
    };
  }
  function showInstance(deployment, target, region) {
    return {
      ...common(deployment, target),
      instanceId: arnOf(target.instance.id, region)
    };
  }
  function common({id: id}, target) {
    return {
      deploymentId: id,
      status: target.status,
      lastUpdatedAt: date(target.updatedAt),
      lifecycleEvents: target.events.map(showEvent)
    };
  }
  function arnOf(id, region) {
    const service = id.startsWith("i-") ? "ec2" : "codedeploy";
    return `arn:aws:${service}:${region}:${ACCOUNT}:instance/${id}`;
  }
  function showEvent({name: name, status: status, startedAt: startedAt, endedAt: endedAt, result: result}) {
    return {
      lifecycleEventName: name,
      status: status,
      startTime: date(startedAt),
      endTime: date(endedAt),
      diagnostics: result && showResult(result)
    };
  }
  function showResult({status: status, errorCode: errorCode, scriptName: scriptName, message: message, logTail: logTail}) {
    return status === "Succeeded" ? {
      errorCode: "Success",
      scriptName: "",
      message: "Succeeded",
      logTail: ""
    } : {
      errorCode: errorCode,
      scriptName: scriptName,
      message: message,
      logTail: logTail
    };
  }
  function showGroup(group) {
    const attempted = group.deployments.at(-1);
    const successful = lastSuccessful(group);
    return {
      serviceRoleArn: `arn:aws:iam::${ACCOUNT}:role/rehearsal`,
      ...group.settings,
      applicationName: group.application.name,
      deploymentGroupId: group.id,
      deploymentGroupName: group.name,
      targetRevision: attempted && showRevision(attempted.input.revision),
      lastSuccessfulDeployment: successful && showLast(successful),
      lastAttemptedDeployment: attempted && showLast(attempted),
      computePlatform: "Server"
    };
  }
  function showApplication({name: name, id: id, createdAt: createdAt}) {
    return {
      applicationId: id,
      applicationName: name,
      createTime: date(createdAt),
      linkedToGitHub: true,
      computePlatform: "Server"
    };
  }
  function showLast({id: id, status: status, createdAt: createdAt, endedAt: endedAt}) {
    return {
      deploymentId: id,
      status: status,
      createTime: date(createdAt),
      endTime: date(endedAt)
    };
  }
  function countTargets(targets) {
    const overview = {
      Pending: 0,
      InProgress: 0,
      Succeeded: 0,
      Failed: 0,
      Skipped: 0,
      Ready: 0
    };
    for (const {status: status} of targets) overview[status] += 1;
    return overview;
  }
  function date(milliseconds) {
    return milliseconds === void 0 ? void 0 : new Date(milliseconds);
  }
  // src/emulator/codedeploy/tags.ts
  const MOST_TAGS = 50;
  const KEY_LIMIT = 128;
  const VALUE_LIMIT = 256;
  function tagResource(store, {ResourceArn: ResourceArn, Tags: Tags}) {
    const tags = tagsOf(store, ResourceArn);
    if (Tags === void 0 || Tags.length === 0) throw new aws_error.G("TagRequiredException", "The request has no tags.");
    for (const [key, value] of readTags(Tags, tags)) tags.set(key, value);
    return {};
  }
  function untagResource(store, {ResourceArn: ResourceArn, TagKeys: TagKeys}) {
    const tags = tagsOf(store, ResourceArn);
    if (TagKeys === void 0 || TagKeys.length === 0) throw new aws_error.G("TagRequiredException", "The request specifies no tags.");
    for (const key of TagKeys) tags.delete(key);
    return {};
  }
  function listTagsForResource(store, {ResourceArn: ResourceArn, NextToken: token}) {
    const tags = tagsOf(store, ResourceArn);
    const code = "InvalidArnException";
    const {page: page, nextToken: nextToken} = paginate({
      items: [ ...tags.keys() ],
      id: key => key,
      token: token,
      size: store.pageSize,
      code: code
    });
    return {
      Tags: page.map(Key => ({
        Key: Key,
        Value: tags.get(Key)
      })),
      NextToken: nextToken
    };
  }
  function readTags(given, present = new Map) {
    const tags = new Map(given.map(({Key: Key = "", Value: Value = ""}) => [ Key, Value ]));
    const invalid = [ ...tags ].find(([key, value]) => key === "" || key.length > KEY_LIMIT || value.length > VALUE_LIMIT || /^aws:/i.test(key));
    if (invalid !== void 0) throw new aws_error.G("InvalidTagsToAddException", `The tag ${JSON.stringify(invalid[0])} needs a key of 1 to ${KEY_LIMIT} characters that does not start with aws:, and a value of at most ${VALUE_LIMIT}.`);
    if (tags.size < given.length || new Set([ ...tags.keys(), ...present.keys() ]).size > MOST_TAGS) throw new aws_error.G("InvalidTagsToAddException", `A resource may have at most ${MOST_TAGS} tags, each with a unique key.`);
    return tags;
  }
  function tagsOf(store, arn) {
    if (arn === void 0 || arn === "") throw new aws_error.G("ResourceArnRequiredException", "The request does not specify a resource.");
    const [, service = "", kind, name = ""] = /^arn:[\w-]+:([\w-]+):[\w-]*:\d*:(\w+):(.+)$/.exec(arn) ?? [];
    if (kind === void 0) throw new aws_error.G("InvalidArnException", `${JSON.stringify(arn)} is not an ARN.`);
    const [application, group] = name.split("/");
    if (service === "codedeploy" && kind === "application") return findApplication(store, name).tags;
    if (service === "codedeploy" && kind === "deploymentgroup") return findGroup(store, application, group).tags;
    throw new aws_error.G("ArnNotSupportedException", `${arn} is neither an application nor a deployment group.`);
  }
  // src/emulator/codedeploy/applications.ts
  const BATCH_LIMIT = 100;
  function getApplication(store, input) {
    return {
      application: showApplication(findApplication(store, input.applicationName))
    };
  }
  function batchGetApplications(store, {applicationNames: applicationNames = []}) {
    if (applicationNames.length === 0) throw new aws_error.G("ApplicationNameRequiredException", "The request does not specify an application.");
    if (applicationNames.length > BATCH_LIMIT) throw new aws_error.G("BatchLimitExceededException", `A request may name at most ${BATCH_LIMIT} applications.`);
    const applications = applicationNames.map(name => findApplication(store, name));
    return {
      applicationsInfo: applications.map(showApplication)
    };
  }
  function listApplications(store, input) {
    const {page: page, nextToken: nextToken} = paginate({
      items: [ ...store.applications.keys() ],
      id: name => name,
      token: input.nextToken,
      size: store.pageSize
    });
    return {
      applications: page,
      nextToken: nextToken
    };
  }
  function createApplication(store, {applicationName: applicationName, computePlatform: computePlatform = "Server", tags: tags}) {
    const name = requireApplicationName(applicationName);
    oneOf([ "Server" ], computePlatform, "InvalidComputePlatformException", "computePlatform");
    requireNew(store, name);
    const application = newApplication({
      name: name,
      now: store.context.clock.now(),
      tags: readTags(tags ?? [])
    });
    store.applications.set(name, application);
    return {
      applicationId: application.id
    };
  }
  function updateApplication(store, {applicationName: applicationName, newApplicationName: newApplicationName}) {
    const application = findApplication(store, applicationName);
    if (newApplicationName === void 0 || newApplicationName === application.name) return {};
    const name = requireApplicationName(newApplicationName);
    requireNew(store, name);
    store.applications.delete(application.name);
    application.name = name;
    store.applications.set(name, application);
    return {};
  }
  function deleteApplication({applications: applications}, {applicationName: applicationName}) {
    applications.delete(requireApplicationName(applicationName));
    return {};
  }
  function requireNew({applications: applications}, name) {
    if (applications.has(name)) throw new aws_error.G("ApplicationAlreadyExistsException", `The application ${name} already exists.`);
  }
  // src/emulator/codedeploy/deployment-config.ts
  const DEFAULT_DEPLOYMENT_CONFIG = "CodeDeployDefault.OneAtATime";
  const DEFAULT_CONFIGS = [ {
    id: defaultId(1),
    name: "CodeDeployDefault.AllAtOnce",
    minimumHealthyHosts: {
      type: "HOST_COUNT",
      value: 0
    },
    minimumHealthy: () => 0
  }, {
    id: defaultId(2),
    name: "CodeDeployDefault.HalfAtATime",
    minimumHealthyHosts: {
      type: "FLEET_PERCENT",
      value: 50
    },
    minimumHealthy: fleet => Math.min(Math.ceil(fleet / 2), fleet - 1)
  }, {
    id: defaultId(3),
    name: DEFAULT_DEPLOYMENT_CONFIG,
    minimumHealthyHosts: {
      type: "HOST_COUNT",
      value: 1
    },
    minimumHealthy: fleet => fleet - 1
  } ];
  function minimumOf({type: type, value: value = 0}) {
    return type === "FLEET_PERCENT" ? fleet => Math.ceil(fleet * value / 100) : () => value;
  }
  function requiredSuccesses({minimumHealthy: minimumHealthy}, fleet) {
    return Math.max(1, minimumHealthy(fleet));
  }
  function defaultId(number) {
    return `00000000-0000-0000-0000-00000000000${number}`;
  }
  // src/emulator/codedeploy/group-instances.ts
  function instancesOf({instances: instances, settings: settings}, known) {
    return instances ?? matching(settings, known);
  }
  function outdatedInstances(group, revision, known) {
    return instancesOf(group, known).filter(({id: id}) => {
      const installed = group.installed.get(id);
      return installed === void 0 || revisionKey(installed) !== revisionKey(revision);
    });
  }
  function matching(settings, known) {
    const {ec2TagFilters: ec2TagFilters, ec2TagSet: ec2TagSet, onPremisesInstanceTagFilters: onPremisesInstanceTagFilters, onPremisesTagSet: onPremisesTagSet} = settings;
    const ec2 = known.setups.flatMap(({groups: groups}) => groups).flatMap(({instances: instances, tagFilters: tagFilters = []}) => {
      const tags = new Map(tagFilters.map(({Key: Key, Value: Value}) => [ Key, Value ]));
      return instances.map(instance => ({
        instance: instance,
        tags: tags
      }));
    });
    const onPremises = [ ...known.onPremises.values() ].filter(({deregisteredAt: deregisteredAt}) => deregisteredAt === void 0).map(({name: name, tags: tags}) => ({
      instance: withoutAgent(name),
      tags: tags
    }));
    const found = [ ...ec2.filter(({tags: tags}) => hasTags(tags, ec2TagFilters, ec2TagSet?.ec2TagSetList)), ...onPremises.filter(({tags: tags}) => hasTags(tags, onPremisesInstanceTagFilters, onPremisesTagSet?.onPremisesTagSetList)) ].map(({instance: instance}) => instance);
    return found.filter(({id: id}, index) => found.findIndex(other => other.id === id) === index);
  }
  function hasTags(tags, filters, set) {
    return set !== void 0 && set.length > 0 ? set.every(list => matchesAny(tags, list)) : matchesAny(tags, filters);
  }
  function matchesAny(tags, filters = []) {
    return filters.some(filter => hasTag(tags, filter));
  }
  function hasTag(tags, {Key: Key = "", Value: Value = "", Type: Type}) {
    switch (Type) {
     case "KEY_ONLY":
      return tags.has(Key);

     case "VALUE_ONLY":
      return [ ...tags.values() ].includes(Value);

     default:
      return tags.get(Key) === Value;
    }
  }
  function withoutAgent(name) {
    return {
      id: name,
      silent: true,
      execute: () => Promise.reject(new Error(`${name} has no agent.`))
    };
  }
  // src/emulator/codedeploy/run-target.ts
  const SILENCE_LIMIT = 5 * 6e4;
  const EVENT_LIMIT = 61 * 6e4;
  function createTarget(instance, events, clock) {
    return {
      instance: instance,
      status: "Pending",
      events: events.map(name => ({
        name: name,
        status: "Pending"
      })),
      updatedAt: clock.now()
    };
  }
  function isRunning(target) {
    return target.events.some(event => event.status === "InProgress");
  }
  function skip(target, clock) {
    for (const event of target.events) if (event.status === "Pending") event.status = "Skipped";
    if (!isRunning(target)) target.status = "Skipped";
    target.updatedAt = clock.now();
  }
  async function runTarget(target, context) {
    const {clock: clock, stop: stop, ignoreApplicationStopFailures: ignoreApplicationStopFailures} = context;
    target.status = "InProgress";
    for (const event of target.events) {
      if (stop.aborted) return skip(target, clock);
      const result = await runEvent(target, event, context);
      if (result === void 0) return skip(target, clock);
      const forgiven = ignoreApplicationStopFailures && lifecycle.Cg.includes(event.name);
      if (result.status === "Failed" && !forgiven) {
        skip(target, clock);
        target.status = "Failed";
        return;
      }
    }
    target.status = "Succeeded";
    target.updatedAt = clock.now();
  }
  async function runEvent(target, event, {clock: clock, stop: stop, specification: specification}) {
    if (target.instance.silent === true) {
      await clock.sleep(SILENCE_LIMIT, stop);
      if (stop.aborted) return;
    }
    event.status = "InProgress";
    event.startedAt = target.updatedAt = clock.now();
    const result = target.instance.silent ? failure(silence(target.instance)) : await execute(target.instance, event.name, specification, clock);
    event.status = result.status;
    event.result = result;
    event.endedAt = target.updatedAt = clock.now();
    return result;
  }
  async function execute(instance, event, specification, clock) {
    if (event === "BlockTraffic" || event === "AllowTraffic") return SUCCESS;
    const done = new AbortController;
    const late = clock.sleep(EVENT_LIMIT, done.signal).then(() => failure(`The lifecycle event ${event} timed out on ${instance.id}: it did not end within an hour.`));
    try {
      return await Promise.race([ instance.execute({
        event: event,
        specification: specification
      }), late ]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failure(`The agent on ${instance.id} was not able to receive the lifecycle event: ${reason}`);
    } finally {
      done.abort();
    }
  }
  const SUCCESS = {
    status: "Succeeded",
    noop: false,
    errorCode: "Success",
    scriptName: "",
    message: "",
    logTail: ""
  };
  function silence({id: id}) {
    return `The agent on ${id} was not able to receive the lifecycle event within 5 minutes: it is not installed, not running, or ` + 'cannot reach CodeDeploy. See "systemctl status codedeploy-agent" and its log on the instance.';
  }
  function failure(message) {
    return {
      ...SUCCESS,
      status: "Failed",
      errorCode: "UnknownError",
      message: message
    };
  }
  // src/emulator/codedeploy/rollout.ts
  function rollOut(targets, {minimumHealthy: minimumHealthy}, context) {
    const minimum = minimumHealthy(targets.length);
    const waiting = targets.values();
    let running = 0;
    let failed = 0;
    return new Promise(resolve => {
      const proceed = () => {
        while (targets.length - failed - running - 1 >= minimum) {
          const {value: target, done: done} = waiting.next();
          if (done) break;
          running += 1;
          runTarget(target, context).then(() => {
            running -= 1;
            if (target.status === "Failed") failed += 1;
            proceed();
          });
        }
        if (running === 0) resolve();
      };
      proceed();
    });
  }
  // src/emulator/codedeploy/run-deployment.ts
  const POSSIBLE_EVENTS = lifecycle.qY.filter(event => event !== "BlockTraffic" && event !== "AllowTraffic");
  const NOT_IN_RESTART = new Set([ "DownloadBundle", "BeforeInstall", "Install", "AfterInstall" ]);
  function startDeployment(group, input, context) {
    const before = group.deployments.at(-1);
    const previousRevision = lastSuccessful(group)?.input.revision;
    const deployment = {
      id: newDeploymentId(),
      group: group,
      input: input,
      ...previousRevision && {
        previousRevision: previousRevision
      },
      status: "Created",
      targets: [],
      createdAt: context.clock.now(),
      stop: new AbortController,
      finished: Promise.resolve()
    };
    group.deployments.push(deployment);
    deployment.finished = Promise.all([ before?.finished, run(deployment, before, context).catch(error => abandon(deployment, error, context)) ]);
    return deployment;
  }
  function endByRequest(deployment, context, rollBack) {
    const running = deployment.targets.some(isRunning);
    deployment.stop.abort();
    deployment.error = {
      code: "MANUAL_STOP",
      message: "The deployment was stopped by StopDeployment."
    };
    end(deployment, "Stopped", context, rollBack);
    return {
      running: running
    };
  }
  async function run(deployment, before, context) {
    const {group: group, input: input} = deployment;
    const {signal: signal} = deployment.stop;
    await pause(signal, context);
    if (signal.aborted) return;
    deployment.status = "Queued";
    await Promise.race([ before?.finished, aborted(signal) ]);
    await pause(signal, context);
    if (signal.aborted) return;
    const outdatedOnly = input.updateOutdatedInstancesOnly;
    const {fleet: fleet} = context;
    const instances = isBlueGreen(group) ? replacements(input, fleet) : outdatedOnly ? outdatedInstances(group, input.revision, fleet) : instancesOf(group, fleet);
    const withTraffic = group.settings.deploymentStyle?.deploymentOption === "WITH_TRAFFIC_CONTROL";
    const usual = withTraffic ? lifecycle.qY : lifecycle.e3;
    const events = input.isRestart ? usual.filter(event => !NOT_IN_RESTART.has(event)) : usual;
    deployment.targets = instances.map(instance => createTarget(instance, events, context.clock));
    deployment.status = "InProgress";
    deployment.startedAt = context.clock.now();
    if (instances.length === 0) {
      const missing = outdatedOnly ? "no outdated instance" : "no instance";
      return fail(deployment, "NO_INSTANCES", `The deployment group has ${missing}.`, context);
    }
    await rollOut(deployment.targets, input.deploymentConfig, {
      specification: specify(deployment, context),
      ignoreApplicationStopFailures: input.ignoreApplicationStopFailures,
      clock: context.clock,
      stop: signal
    });
    conclude(deployment, context);
  }
  function replacements({targetInstances: targetInstances = {}}, fleet) {
    const {tagFilters: tagFilters, ec2TagSet: ec2TagSet} = targetInstances;
    return matching({
      ec2TagFilters: tagFilters,
      ec2TagSet: ec2TagSet
    }, fleet);
  }
  function conclude(deployment, context) {
    const {targets: targets, input: input, group: group} = deployment;
    const count = status => targets.filter(target => target.status === status).length;
    for (const {status: status, instance: instance} of targets) if (status === "Succeeded") group.installed.set(instance.id, input.revision);
    if ((0, lifecycle.sv)(deployment.status)) return;
    const required = requiredSuccesses(input.deploymentConfig, targets.length);
    if (count("Succeeded") >= required) end(deployment, "Succeeded", context); else {
      const failed = `${count("Failed")} of ${targets.length} instances failed`;
      const message = `${failed}; with ${input.deploymentConfig.name} at least ${required} must succeed.`;
      fail(deployment, "HEALTH_CONSTRAINTS", message, context);
    }
  }
  function fail(deployment, code, message, context) {
    deployment.error = {
      code: code,
      message: message
    };
    end(deployment, "Failed", context);
  }
  function abandon(deployment, error, context) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(0, lifecycle.sv)(deployment.status)) fail(deployment, "INTERNAL_ERROR", message, context);
  }
  function end(deployment, status, context, rollBack) {
    for (const target of deployment.targets) if (target.status === "Pending" || target.status === "InProgress") skip(target, context.clock);
    deployment.status = status;
    deployment.endedAt = context.clock.now();
    context.onEnd(deployment, rollBack);
  }
  function specify({id: id, group: group, input: input}, {archiveUrl: archiveUrl, githubToken: token}) {
    return {
      deploymentId: id,
      applicationName: group.application.name,
      deploymentGroupId: group.id,
      deploymentGroupName: group.name,
      deploymentCreator: input.creator,
      deploymentType: "IN_PLACE",
      fileExistsBehavior: input.fileExistsBehavior,
      allPossibleLifecycleEvents: POSSIBLE_EVENTS,
      isRestart: input.isRestart,
      revision: sourceOf(input.revision, archiveUrl(input.revision), token)
    };
  }
  function sourceOf(revision, archiveUrl, token) {
    switch (revision.kind) {
     case "GitHub":
      {
        const {kind: kind, commitId: commitId} = revision;
        const [account = "", repository = ""] = revision.repository.split("/");
        return {
          kind: kind,
          account: account,
          repository: repository,
          commitId: commitId,
          archiveUrl: archiveUrl,
          ...token !== void 0 && {
            token: token
          }
        };
      }

     case "S3":
      return {
        ...revision,
        archiveUrl: archiveUrl
      };

     default:
      return revision;
    }
  }
  function newDeploymentId() {
    const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    return `d-${Array.from({
      length: 9
    }, () => characters[(0, external_node_crypto_.randomInt)(characters.length)]).join("")}`;
  }
  async function pause(signal, {startDelay: startDelay, clock: clock}) {
    if (startDelay > 0) await clock.sleep(startDelay, signal);
  }
  function aborted(signal) {
    return new Promise(resolve => {
      if (signal.aborted) resolve(); else signal.addEventListener("abort", () => resolve(), {
        once: true
      });
    });
  }
  // src/emulator/codedeploy/auto-rollback.ts
  function isWanted({status: status, input: input}) {
    const {enabled: enabled, events: events} = input.autoRollback ?? {};
    if (!enabled || input.creator === "codeDeployRollback") return false;
    switch (status) {
     case "Failed":
      return events?.includes("DEPLOYMENT_FAILURE") ?? false;

     case "Stopped":
      return events?.includes("DEPLOYMENT_STOP_ON_REQUEST") ?? false;

     case "Succeeded":
     case "Created":
     case "Queued":
     case "InProgress":
      return false;

     default:
      return status;
    }
  }
  function rollBack(ended, context, wanted = isWanted(ended)) {
    if (!wanted) return;
    const {group: group, input: input, id: id} = ended;
    const good = lastSuccessful(group);
    if (good === void 0) {
      ended.rollback = {
        rollbackMessage: "There is no earlier successful deployment to roll back to."
      };
      return;
    }
    const rollback = startDeployment(group, {
      ...input,
      revision: good.input.revision,
      description: `Rolls ${id} back to the revision of ${good.id}`,
      creator: "codeDeployRollback",
      isRestart: false,
      updateOutdatedInstancesOnly: false
    }, context);
    rollback.rollback = {
      rollbackTriggeringDeploymentId: id,
      rollbackMessage: `It rolls back deployment ${id}.`
    };
    ended.rollback = {
      rollbackDeploymentId: rollback.id,
      rollbackMessage: `Deployment ${rollback.id} rolls it back to the revision of ${good.id}.`
    };
  }
  // src/emulator/codedeploy/configs.ts
  const MINIMUM_TYPES = [ "HOST_COUNT", "FLEET_PERCENT" ];
  const PLATFORM = "Server";
  const NAMES = {
    required: "DeploymentConfigNameRequiredException",
    invalid: "InvalidDeploymentConfigNameException",
    what: "deployment configuration"
  };
  function getDeploymentConfig(store, {deploymentConfigName: deploymentConfigName}) {
    const {id: id, name: name, createdAt: createdAt, minimumHealthyHosts: minimumHealthyHosts, zonalConfig: zonalConfig} = findConfig(store, requireName(deploymentConfigName, NAMES));
    const deploymentConfigInfo = {
      deploymentConfigId: id,
      deploymentConfigName: name,
      minimumHealthyHosts: minimumHealthyHosts,
      createTime: createdAt === void 0 ? void 0 : new Date(createdAt),
      computePlatform: PLATFORM,
      zonalConfig: zonalConfig
    };
    return {
      deploymentConfigInfo: deploymentConfigInfo
    };
  }
  function listDeploymentConfigs({pageSize: pageSize, configs: configs}, {nextToken: token}) {
    const items = [ ...configs.keys() ];
    const {page: page, nextToken: nextToken} = paginate({
      items: items,
      id: name => name,
      token: token,
      size: pageSize
    });
    return {
      deploymentConfigsList: page,
      nextToken: nextToken
    };
  }
  function createDeploymentConfig({configs: configs, context: context}, request) {
    const name = requireName(request.deploymentConfigName, NAMES);
    const {computePlatform: computePlatform = PLATFORM, trafficRoutingConfig: trafficRoutingConfig, zonalConfig: zonalConfig} = request;
    oneOf([ PLATFORM ], computePlatform, "InvalidComputePlatformException", "computePlatform");
    if (trafficRoutingConfig !== void 0) throw new aws_error.G("InvalidTrafficRoutingConfigurationException", "trafficRoutingConfig is for Lambda and ECS; this configuration is for instances.");
    if (isReserved(name) || configs.has(name)) throw new aws_error.G("DeploymentConfigAlreadyExistsException", `The configuration ${name} already exists.`);
    const minimumHealthyHosts = readMinimum(request.minimumHealthyHosts, "InvalidMinimumHealthyHostValueException");
    const zones = zonalConfig && readZones(zonalConfig);
    const id = (0, external_node_crypto_.randomUUID)();
    configs.set(name, {
      id: id,
      name: name,
      createdAt: context.clock.now(),
      minimumHealthyHosts: minimumHealthyHosts,
      ...zones && {
        zonalConfig: zones
      },
      minimumHealthy: minimumOf(minimumHealthyHosts)
    });
    return {
      deploymentConfigId: id
    };
  }
  function deleteDeploymentConfig(store, {deploymentConfigName: deploymentConfigName}) {
    const name = requireName(deploymentConfigName, NAMES);
    if (isReserved(name)) throw new aws_error.G("InvalidOperationException", `${name} belongs to AWS, and cannot be deleted.`);
    const user = allGroups(store).find(({settings: settings}) => settings.deploymentConfigName === name);
    if (user !== void 0) throw new aws_error.G("DeploymentConfigInUseException", `The deployment group ${user.name} uses ${name}.`);
    store.configs.delete(name);
    return {};
  }
  function isReserved(name) {
    return DEFAULT_CONFIGS.some(config => config.name === name);
  }
  function readMinimum(given, code) {
    const {type: kind = "", value: value = -1} = given ?? {};
    const type = oneOf(MINIMUM_TYPES, kind, code, "minimumHealthyHosts.type");
    if (value >= 0 && (type === "HOST_COUNT" || value < 100)) return {
      type: type,
      value: value
    };
    throw new aws_error.G(code, "minimumHealthyHosts.value has to be 0 or more, and below 100 as a percentage.");
  }
  function readZones(given) {
    const code = "InvalidZonalDeploymentConfigurationException";
    const {firstZoneMonitorDurationInSeconds: firstZoneMonitorDurationInSeconds = 0, monitorDurationInSeconds: monitorDurationInSeconds = 0, minimumHealthyHostsPerZone: minimumHealthyHostsPerZone} = given;
    if (firstZoneMonitorDurationInSeconds < 0 || monitorDurationInSeconds < 0) throw new aws_error.G(code, "A duration of zonalConfig is negative.");
    const minimum = minimumHealthyHostsPerZone && readMinimum(minimumHealthyHostsPerZone, code);
    return {
      ...given,
      minimumHealthyHostsPerZone: minimum
    };
  }
  // src/emulator/codedeploy/connections.ts
  function listGitHubAccountTokenNames({pageSize: pageSize}, {nextToken: token}) {
    const {page: page, nextToken: nextToken} = paginate({
      items: [],
      id: name => name,
      token: token,
      size: pageSize
    });
    return {
      tokenNameList: page,
      nextToken: nextToken
    };
  }
  function deleteGitHubAccountToken(_, {tokenName: tokenName}) {
    if (!tokenName) throw new aws_error.G("GitHubAccountTokenNameRequiredException", "The request does not specify a connection.");
    throw new aws_error.G("GitHubAccountTokenDoesNotExistException", `There is no connection ${tokenName} here.`);
  }
  function deleteResourcesByExternalId() {
    return {};
  }
  // src/emulator/codedeploy/group-settings.ts
  const ALARM_LIMIT = 10;
  const TRIGGER_LIMIT = 10;
  const TAG_SET_LIMIT = 3;
  const LONGEST_WAIT = 2880;
  const TAG_TYPES = [ "KEY_ONLY", "VALUE_ONLY", "KEY_AND_VALUE" ];
  const TYPES = [ "IN_PLACE", "BLUE_GREEN" ];
  const OPTIONS = [ "WITH_TRAFFIC_CONTROL", "WITHOUT_TRAFFIC_CONTROL" ];
  const STRATEGIES = [ "UPDATE", "IGNORE" ];
  const TERMINATIONS = [ "TERMINATE", "KEEP_ALIVE" ];
  const READY_ACTIONS = [ "CONTINUE_DEPLOYMENT", "STOP_DEPLOYMENT" ];
  const GREEN_ACTIONS = [ "DISCOVER_EXISTING", "COPY_AUTO_SCALING_GROUP" ];
  const ROLLBACK_EVENTS = [ "DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST" ];
  const TRIGGER_EVENTS = [ "DeploymentStart", "DeploymentSuccess", "DeploymentFailure", "DeploymentStop", "DeploymentRollback", "DeploymentReady", "InstanceStart", "InstanceSuccess", "InstanceFailure", "InstanceReady" ];
  const NEW_GROUP = {
    deploymentConfigName: DEFAULT_DEPLOYMENT_CONFIG,
    ec2TagFilters: [],
    onPremisesInstanceTagFilters: [],
    autoScalingGroups: [],
    triggerConfigurations: [],
    deploymentStyle: {
      deploymentType: "IN_PLACE",
      deploymentOption: "WITHOUT_TRAFFIC_CONTROL"
    },
    outdatedInstancesStrategy: "UPDATE",
    terminationHookEnabled: false
  };
  function readGroupSettings(given, store, before = NEW_GROUP) {
    const {deploymentConfigName: deploymentConfigName, serviceRoleArn: serviceRoleArn} = given;
    if (deploymentConfigName !== void 0) requireConfig(deploymentConfigName, store);
    if (serviceRoleArn !== void 0 && !/^arn:[\w-]+:iam::\d{12}:role\/.+/.test(serviceRoleArn)) throw new aws_error.G("InvalidRoleException", `${JSON.stringify(serviceRoleArn)} is not the ARN of a role.`);
    if (given.ecsServices !== void 0 && given.ecsServices.length > 0) throw new aws_error.G("InvalidECSServiceException", "ecsServices is for ECS; the application is for instances.");
    const settings = {
      deploymentConfigName: deploymentConfigName,
      serviceRoleArn: serviceRoleArn,
      ...readTagFilters(given),
      autoScalingGroups: readAutoScaling(given.autoScalingGroups),
      triggerConfigurations: readTriggers(given.triggerConfigurations),
      alarmConfiguration: readAlarms(given.alarmConfiguration),
      autoRollbackConfiguration: readAutoRollback(given.autoRollbackConfiguration),
      outdatedInstancesStrategy: readStrategy(given.outdatedInstancesStrategy),
      deploymentStyle: readStyle(given.deploymentStyle),
      blueGreenDeploymentConfiguration: readBlueGreen(given.blueGreenDeploymentConfiguration),
      loadBalancerInfo: readLoadBalancer(given.loadBalancerInfo),
      terminationHookEnabled: given.terminationHookEnabled
    };
    const set = Object.entries(settings).filter(([, value]) => value !== void 0);
    return {
      ...before,
      ...Object.fromEntries(set)
    };
  }
  function readStrategy(given) {
    if (given === void 0) return;
    return oneOf(STRATEGIES, given, "InvalidInputException", "outdatedInstancesStrategy");
  }
  function requireConfig(name, store) {
    const code = "InvalidDeploymentConfigNameException";
    findConfig(store, requireName(name, {
      required: code,
      invalid: code,
      what: "deployment configuration"
    }));
  }
  function readTagFilters(given) {
    const {ec2TagFilters: ec2TagFilters, ec2TagSet: ec2TagSet, onPremisesInstanceTagFilters: onPremisesInstanceTagFilters, onPremisesTagSet: onPremisesTagSet} = given;
    if (ec2TagFilters !== void 0 && ec2TagSet !== void 0) throw new aws_error.G("InvalidEC2TagCombinationException", "Use either ec2TagFilters or ec2TagSet.");
    if (onPremisesInstanceTagFilters !== void 0 && onPremisesTagSet !== void 0) throw new aws_error.G("InvalidOnPremisesTagCombinationException", "Use either onPremisesInstanceTagFilters or onPremisesTagSet.");
    const [ec2, premises] = [ "InvalidEC2TagException", "InvalidTagException" ];
    return {
      ...ec2TagFilters && {
        ec2TagFilters: ec2TagFilters.map(readTag(ec2)),
        ec2TagSet: {
          ec2TagSetList: []
        }
      },
      ...ec2TagSet && {
        ec2TagFilters: [],
        ec2TagSet: {
          ec2TagSetList: readSet(ec2TagSet.ec2TagSetList, ec2)
        }
      },
      ...onPremisesInstanceTagFilters && {
        onPremisesInstanceTagFilters: onPremisesInstanceTagFilters.map(readTag(premises)),
        onPremisesTagSet: {
          onPremisesTagSetList: []
        }
      },
      ...onPremisesTagSet && {
        onPremisesInstanceTagFilters: [],
        onPremisesTagSet: {
          onPremisesTagSetList: readSet(onPremisesTagSet.onPremisesTagSetList, premises)
        }
      }
    };
  }
  function readSet(lists = [], code) {
    if (lists.length > TAG_SET_LIMIT) throw new aws_error.G("TagSetListLimitExceededException", `A tag set may have at most ${TAG_SET_LIMIT} groups.`);
    return lists.map(list => list.map(readTag(code)));
  }
  function readTag(code) {
    return ({Key: Key, Value: Value, Type: given = "KEY_AND_VALUE"}) => {
      const Type = oneOf(TAG_TYPES, given, code, "Type");
      if (Type !== "VALUE_ONLY" && !Key || Type !== "KEY_ONLY" && Value === void 0) throw new aws_error.G(code, `A tag filter of type ${Type} has no key or no value.`);
      return {
        ...Key && {
          Key: Key
        },
        ...Value !== void 0 && {
          Value: Value
        },
        Type: Type
      };
    };
  }
  function readAutoScaling(given) {
    if (given?.includes("")) throw new aws_error.G("InvalidAutoScalingGroupException", "An Auto Scaling group has no name.");
    return given?.map(name => ({
      name: name,
      hook: `CodeDeploy-managed-automatic-launch-deployment-hook-${name}`
    }));
  }
  function readTriggers(given) {
    const code = "InvalidTriggerConfigException";
    if ((given?.length ?? 0) > TRIGGER_LIMIT) throw new aws_error.G("TriggerTargetsLimitExceededException", `A deployment group may have at most ${TRIGGER_LIMIT} triggers.`);
    return given?.map(({triggerName: triggerName, triggerTargetArn: triggerTargetArn, triggerEvents: triggerEvents = []}) => {
      if (!triggerName || !triggerTargetArn?.startsWith("arn:") || triggerEvents.length === 0) throw new aws_error.G(code, "A trigger needs a name, the ARN of its topic, and events.");
      const events = triggerEvents.map(event => oneOf(TRIGGER_EVENTS, event, code, "triggerEvents"));
      return {
        triggerName: triggerName,
        triggerTargetArn: triggerTargetArn,
        triggerEvents: events
      };
    });
  }
  function readAlarms(given) {
    if (given === void 0) return;
    const alarms = (given.alarms ?? []).map(({name: name}) => ({
      name: name
    }));
    if (alarms.length > ALARM_LIMIT) throw new aws_error.G("AlarmsLimitExceededException", `${alarms.length} alarms; at most ${ALARM_LIMIT} are allowed.`);
    const {enabled: enabled = false, ignorePollAlarmFailure: ignorePollAlarmFailure = false} = given;
    if (alarms.some(({name: name}) => !name) || enabled && alarms.length === 0) throw new aws_error.G("InvalidAlarmConfigException", "The alarm configuration is enabled without alarms, or has an alarm without a name.");
    return {
      enabled: enabled,
      ignorePollAlarmFailure: ignorePollAlarmFailure,
      alarms: alarms
    };
  }
  function readAutoRollback(given) {
    if (given === void 0) return;
    const code = "InvalidAutoRollbackConfigException";
    const events = (given.events ?? []).map(event => oneOf(ROLLBACK_EVENTS, event, code, "autoRollbackConfiguration.events"));
    if (given.enabled && events.length === 0) throw new aws_error.G(code, "autoRollbackConfiguration is enabled, but has no events to roll back on.");
    return {
      enabled: given.enabled ?? false,
      events: events
    };
  }
  function readStyle(given) {
    if (given === void 0) return;
    const code = "InvalidDeploymentStyleException";
    const {deploymentType: deploymentType = "IN_PLACE", deploymentOption: deploymentOption = "WITHOUT_TRAFFIC_CONTROL"} = given;
    return {
      deploymentType: oneOf(TYPES, deploymentType, code, "deploymentType"),
      deploymentOption: oneOf(OPTIONS, deploymentOption, code, "deploymentOption")
    };
  }
  function readBlueGreen(given) {
    if (given === void 0) return;
    const code = "InvalidBlueGreenDeploymentConfigurationException";
    const {terminateBlueInstancesOnDeploymentSuccess: blue, deploymentReadyOption: ready, greenFleetProvisioningOption: green} = given;
    const minutes = [ blue?.terminationWaitTimeInMinutes ?? 0, ready?.waitTimeInMinutes ?? 0 ];
    if (minutes.some(wait => wait < 0 || wait > LONGEST_WAIT)) throw new aws_error.G(code, `A wait time must be 0 to ${LONGEST_WAIT} minutes.`);
    return {
      ...blue && {
        terminateBlueInstancesOnDeploymentSuccess: {
          ...blue,
          action: oneOf(TERMINATIONS, blue.action ?? "TERMINATE", code, "action")
        }
      },
      ...ready && {
        deploymentReadyOption: {
          ...ready,
          actionOnTimeout: oneOf(READY_ACTIONS, ready.actionOnTimeout ?? "CONTINUE_DEPLOYMENT", code, "actionOnTimeout")
        }
      },
      ...green && {
        greenFleetProvisioningOption: {
          action: oneOf(GREEN_ACTIONS, green.action ?? "DISCOVER_EXISTING", code, "action")
        }
      }
    };
  }
  function readLoadBalancer(given) {
    if (given === void 0) return;
    const {elbInfoList: elbInfoList = [], targetGroupInfoList: targetGroupInfoList = [], targetGroupPairInfoList: targetGroupPairInfoList = []} = given;
    if ([ ...elbInfoList, ...targetGroupInfoList ].some(({name: name}) => !name)) throw new aws_error.G("InvalidLoadBalancerInfoException", "A load balancer or target group has no name.");
    if (targetGroupPairInfoList.length > 0) throw new aws_error.G("InvalidTargetGroupPairException", "targetGroupPairInfoList is for ECS.");
    return {
      elbInfoList: elbInfoList.map(({name: name}) => ({
        name: name
      })),
      targetGroupInfoList: targetGroupInfoList.map(({name: name}) => ({
        name: name
      }))
    };
  }
  // src/emulator/codedeploy/create-deployment.ts
  const DESCRIPTION_LIMIT = 256;
  const TARGET_TAGS_LIMIT = 10;
  const CONFIG_NAMES = {
    required: "InvalidDeploymentConfigNameException",
    invalid: "InvalidDeploymentConfigNameException",
    what: "deployment configuration"
  };
  const FILE_EXISTS_BEHAVIORS = [ "DISALLOW", "OVERWRITE", "RETAIN" ];
  const DEPLOYMENT_MODES = [ "STANDARD", "RESTART" ];
  function createDeployment(store, request) {
    const group = findGroup(store, request.applicationName, request.deploymentGroupName);
    const input = readInput(request, group, store);
    const active = activeDeployment(group);
    if (active !== void 0) throw new aws_error.G("DeploymentLimitExceededException", `The deployment group ${group.name} is busy with deployment ${active.id}.`);
    return {
      deploymentId: startDeployment(group, input, store.context).id
    };
  }
  function readInput(request, group, store) {
    const {settings: settings} = group;
    const {description: description, fileExistsBehavior: fileExistsBehavior = "DISALLOW"} = request;
    const config = request.deploymentConfigName ?? settings.deploymentConfigName ?? DEFAULT_DEPLOYMENT_CONFIG;
    const deploymentConfig = findConfig(store, requireName(config, CONFIG_NAMES));
    if (description !== void 0 && description.length > DESCRIPTION_LIMIT) throw new aws_error.G("DescriptionTooLongException", `The description has ${description.length} characters; at most ${DESCRIPTION_LIMIT} are allowed.`);
    const autoRollback = readAutoRollback(request.autoRollbackConfiguration) ?? settings.autoRollbackConfiguration;
    const alarms = readAlarms(request.overrideAlarmConfiguration);
    const isRestart = readIsRestart(request);
    const targetInstances = readTargetInstances(request.targetInstances, group);
    return {
      revision: isRestart ? lastRevision(group) : readRevision(request.revision),
      isRestart: isRestart,
      ...alarms && {
        alarms: alarms
      },
      ...targetInstances && {
        targetInstances: targetInstances
      },
      deploymentConfig: deploymentConfig,
      ...description !== void 0 && {
        description: description
      },
      creator: "user",
      ignoreApplicationStopFailures: request.ignoreApplicationStopFailures ?? false,
      updateOutdatedInstancesOnly: request.updateOutdatedInstancesOnly ?? false,
      fileExistsBehavior: oneOf(FILE_EXISTS_BEHAVIORS, fileExistsBehavior, "InvalidFileExistsBehaviorException", "fileExistsBehavior"),
      ...autoRollback && {
        autoRollback: autoRollback
      }
    };
  }
  function readIsRestart({deploymentMode: deploymentMode = "STANDARD", ...request}) {
    const mode = oneOf(DEPLOYMENT_MODES, deploymentMode, "InvalidInputException", "deploymentMode");
    if (mode === "STANDARD") return false;
    if (request.revision !== void 0) throw new aws_error.G("InvalidRevisionException", "A revision cannot be given with deploymentMode RESTART.");
    if (request.updateOutdatedInstancesOnly === true) throw new aws_error.G("InvalidUpdateOutdatedInstancesOnlyValueException", "updateOutdatedInstancesOnly cannot be true with deploymentMode RESTART.");
    return true;
  }
  function lastRevision(group) {
    const last = lastSuccessful(group);
    if (last !== void 0) return last.input.revision;
    throw new aws_error.G("RevisionDoesNotExistException", "A restart uses the revision of the last successful deployment, but there is none.");
  }
  function readTargetInstances(given, group) {
    if (given === void 0) return;
    const code = "InvalidTargetInstancesException";
    if (!isBlueGreen(group)) throw new aws_error.G(code, "targetInstances is for blue/green deployments; the deployment group deploys in place.");
    const {tagFilters: tagFilters = [], autoScalingGroups: autoScalingGroups = [], ec2TagSet: ec2TagSet} = given;
    if (tagFilters.length > TARGET_TAGS_LIMIT) throw new aws_error.G(code, `targetInstances may have at most ${TARGET_TAGS_LIMIT} tag filters.`);
    return {
      tagFilters: tagFilters.map(readTag(code)),
      autoScalingGroups: [ ...autoScalingGroups ],
      ec2TagSet: {
        ec2TagSetList: (ec2TagSet?.ec2TagSetList ?? []).map(list => list.map(readTag(code)))
      }
    };
  }
  // src/emulator/codedeploy/deployments.ts
  const deployments_BATCH_LIMIT = 25;
  const WAIT_TYPES = [ "READY_WAIT", "TERMINATION_WAIT" ];
  const HOOK_STATUSES = [ "Succeeded", "Failed" ];
  const DEPLOYMENT_STATUSES = {
    Created: true,
    Queued: true,
    InProgress: true,
    Baking: true,
    Ready: true,
    Succeeded: true,
    Failed: true,
    Stopped: true
  };
  function getDeployment(store, input) {
    return {
      deploymentInfo: showDeployment(findDeployment(store, input.deploymentId))
    };
  }
  function batchGetDeployments(store, {deploymentIds: deploymentIds = []}) {
    if (deploymentIds.length === 0) throw new aws_error.G("DeploymentIdRequiredException", "The request does not specify a deployment.");
    if (deploymentIds.length > deployments_BATCH_LIMIT) throw new aws_error.G("BatchLimitExceededException", `A request may name at most ${deployments_BATCH_LIMIT} deployments.`);
    return {
      deploymentsInfo: findDeployments(store, deploymentIds).map(showDeployment)
    };
  }
  function listDeployments(store, input) {
    const {applicationName: applicationName, deploymentGroupName: deploymentGroupName, includeOnlyStatuses: includeOnlyStatuses, createTimeRange: createTimeRange} = input;
    const statuses = new Set(includeOnlyStatuses);
    const {start: start, end: end} = createTimeRange ?? {};
    for (const status of statuses) if (!Object.hasOwn(DEPLOYMENT_STATUSES, status)) throw new aws_error.G("InvalidDeploymentStatusException", `${JSON.stringify(status)} is not a deployment status.`);
    if (start !== void 0 && end !== void 0 && start > end) throw new aws_error.G("InvalidTimeRangeException", "createTimeRange ends before it starts.");
    const groups = deploymentGroupName !== void 0 ? [ findGroup(store, applicationName, deploymentGroupName) ] : applicationName !== void 0 ? [ ...findApplication(store, applicationName).groups.values() ] : allGroups(store);
    const deployments = groups.flatMap(group => group.deployments).reverse().sort((one, other) => other.createdAt - one.createdAt);
    const {page: page, nextToken: nextToken} = paginate({
      items: deployments,
      id: ({id: id}) => id,
      keep: ({status: status, createdAt: createdAt}) => (statuses.size === 0 || statuses.has(status)) && (start === void 0 || createdAt >= start.getTime()) && (end === void 0 || createdAt <= end.getTime()),
      token: input.nextToken,
      size: store.pageSize
    });
    return {
      deployments: page,
      nextToken: nextToken
    };
  }
  function stopDeployment(store, input) {
    const deployment = findDeployment(store, input.deploymentId);
    if ((0, lifecycle.sv)(deployment.status)) throw alreadyCompleted(deployment);
    const {running: running} = endByRequest(deployment, store.context, input.autoRollbackEnabled);
    return running ? {
      status: "Pending",
      statusMessage: "No further event will start; events that are already running continue."
    } : {
      status: "Succeeded",
      statusMessage: "No further event will start."
    };
  }
  function continueDeployment(store, input) {
    const {deploymentWaitType: deploymentWaitType = "READY_WAIT"} = input;
    oneOf(WAIT_TYPES, deploymentWaitType, "InvalidDeploymentWaitTypeException", "deploymentWaitType");
    const deployment = findDeployment(store, input.deploymentId);
    if ((0, lifecycle.sv)(deployment.status)) throw alreadyCompleted(deployment);
    throw unsupported(deployment, "continued");
  }
  function skipWaitTimeForInstanceTermination(store, input) {
    const deployment = findStarted(store, input.deploymentId);
    if ((0, lifecycle.sv)(deployment.status)) throw alreadyCompleted(deployment);
    throw unsupported(deployment, "waited for");
  }
  function putLifecycleEventHookExecutionStatus(store, input) {
    const {status: status = "", lifecycleEventHookExecutionId: lifecycleEventHookExecutionId} = input;
    const deployment = findDeployment(store, input.deploymentId);
    oneOf(HOOK_STATUSES, status, "InvalidLifecycleEventHookExecutionStatusException", "status");
    if (!lifecycleEventHookExecutionId) throw new aws_error.G("InvalidLifecycleEventHookExecutionIdException", "The request does not specify an execution.");
    throw unsupported(deployment, "reported on");
  }
  function alreadyCompleted({id: id, status: status}) {
    return new aws_error.G("DeploymentAlreadyCompletedException", `Deployment ${id} has ended: ${status}.`);
  }
  function unsupported({id: id}, what) {
    return new aws_error.G("UnsupportedActionForDeploymentTypeException", `Deployment ${id} is of a type that cannot be ${what}.`);
  }
  // src/emulator/codedeploy/groups.ts
  const groups_BATCH_LIMIT = 100;
  function getDeploymentGroup(store, {applicationName: applicationName, deploymentGroupName: deploymentGroupName}) {
    return {
      deploymentGroupInfo: showGroup(findGroup(store, applicationName, deploymentGroupName))
    };
  }
  function batchGetDeploymentGroups(store, {applicationName: applicationName, deploymentGroupNames: deploymentGroupNames = []}) {
    const {groups: groups} = findApplication(store, applicationName);
    if (deploymentGroupNames.length === 0) throw new aws_error.G("DeploymentGroupNameRequiredException", "The request does not specify a deployment group.");
    if (deploymentGroupNames.length > groups_BATCH_LIMIT) throw new aws_error.G("BatchLimitExceededException", `A request may name at most ${groups_BATCH_LIMIT} deployment groups.`);
    const names = deploymentGroupNames.map(requireGroupName);
    const missing = names.filter(name => !groups.has(name));
    return {
      deploymentGroupsInfo: names.filter(name => groups.has(name)).map(name => showGroup(findGroup(store, applicationName, name))),
      errorMessage: missing.length > 0 ? `There is no deployment group ${missing.join(", ")}.` : void 0
    };
  }
  function listDeploymentGroups(store, input) {
    const {name: name, groups: groups} = findApplication(store, input.applicationName);
    const {page: page, nextToken: nextToken} = paginate({
      items: [ ...groups.keys() ],
      id: group => group,
      token: input.nextToken,
      size: store.pageSize
    });
    return {
      applicationName: name,
      deploymentGroups: page,
      nextToken: nextToken
    };
  }
  function createDeploymentGroup(store, {applicationName: applicationName, deploymentGroupName: deploymentGroupName, tags: tags, ...given}) {
    const application = findApplication(store, applicationName);
    const name = requireGroupName(deploymentGroupName);
    groups_requireNew(application, name);
    if (given.serviceRoleArn === void 0) throw new aws_error.G("RoleRequiredException", "The request does not specify a service role.");
    const settings = readGroupSettings(given, store);
    const group = addGroup(application, {
      name: name,
      settings: settings,
      instances: void 0,
      tags: readTags(tags ?? [])
    });
    return {
      deploymentGroupId: group.id
    };
  }
  function updateDeploymentGroup(store, request) {
    const {applicationName: applicationName, currentDeploymentGroupName: currentDeploymentGroupName, newDeploymentGroupName: newDeploymentGroupName, ...given} = request;
    const group = findGroup(store, applicationName, currentDeploymentGroupName);
    const name = newDeploymentGroupName === void 0 ? group.name : requireGroupName(newDeploymentGroupName);
    if (name !== group.name) groups_requireNew(group.application, name);
    group.settings = readGroupSettings(given, store, group.settings);
    const {ec2TagFilters: ec2TagFilters, ec2TagSet: ec2TagSet, onPremisesInstanceTagFilters: onPremisesInstanceTagFilters, onPremisesTagSet: onPremisesTagSet} = given;
    if (ec2TagFilters ?? ec2TagSet ?? onPremisesInstanceTagFilters ?? onPremisesTagSet) group.instances = void 0;
    group.application.groups.delete(group.name);
    group.name = name;
    group.application.groups.set(name, group);
    return {
      hooksNotCleanedUp: []
    };
  }
  function deleteDeploymentGroup({applications: applications}, {applicationName: applicationName, deploymentGroupName: deploymentGroupName}) {
    const application = applications.get(requireApplicationName(applicationName));
    application?.groups.delete(requireGroupName(deploymentGroupName));
    return {
      hooksNotCleanedUp: []
    };
  }
  function groups_requireNew({name: application, groups: groups}, name) {
    if (groups.has(name)) throw new aws_error.G("DeploymentGroupAlreadyExistsException", `The application ${application} already has a deployment group ${name}.`);
  }
  // src/emulator/codedeploy/on-premises.ts
  const on_premises_BATCH_LIMIT = 100;
  const TAG_LIMIT = 10;
  const STATUSES = [ "Registered", "Deregistered" ];
  const on_premises_NAMES = {
    required: "InstanceNameRequiredException",
    invalid: "InvalidInstanceNameException",
    what: "instance"
  };
  function registerOnPremisesInstance({onPremises: onPremises, context: context}, {instanceName: instanceName, iamSessionArn: iamSessionArn, iamUserArn: iamUserArn}) {
    const name = requireName(instanceName, on_premises_NAMES);
    if (iamSessionArn !== void 0 && iamUserArn !== void 0) throw new aws_error.G("MultipleIamArnsProvidedException", "Use either iamSessionArn or iamUserArn.");
    if (iamSessionArn === void 0 && iamUserArn === void 0) throw new aws_error.G("IamArnRequiredException", "The request has neither iamSessionArn nor iamUserArn.");
    if (iamUserArn !== void 0 && !/^arn:[\w-]+:iam::\d{12}:user\/.+/.test(iamUserArn)) throw new aws_error.G("InvalidIamUserArnException", `${JSON.stringify(iamUserArn)} is not the ARN of a user.`);
    if (iamSessionArn !== void 0 && !/^arn:[\w-]+:sts::\d{12}:assumed-role\/.+/.test(iamSessionArn)) throw new aws_error.G("InvalidIamSessionArnException", `${JSON.stringify(iamSessionArn)} is not the ARN of a session.`);
    const registered = [ ...onPremises.values() ].filter(isRegistered);
    if (registered.some(other => other.name === name)) throw new aws_error.G("InstanceNameAlreadyRegisteredException", `${name} is already registered.`);
    if (iamUserArn !== void 0 && registered.some(other => other.iamUserArn === iamUserArn)) throw new aws_error.G("IamUserArnAlreadyRegisteredException", `Another instance already uses ${iamUserArn}.`);
    if (iamSessionArn !== void 0 && registered.some(other => other.iamSessionArn === iamSessionArn)) throw new aws_error.G("IamSessionArnAlreadyRegisteredException", `Another instance already uses ${iamSessionArn}.`);
    onPremises.set(name, {
      name: name,
      ...iamUserArn !== void 0 && {
        iamUserArn: iamUserArn
      },
      ...iamSessionArn !== void 0 && {
        iamSessionArn: iamSessionArn
      },
      registeredAt: context.clock.now(),
      tags: new Map
    });
    return {};
  }
  function deregisterOnPremisesInstance({onPremises: onPremises, context: context}, {instanceName: instanceName}) {
    const instance = onPremises.get(requireName(instanceName, on_premises_NAMES));
    if (instance !== void 0) instance.deregisteredAt = context.clock.now();
    return {};
  }
  function getOnPremisesInstance(store, {instanceName: instanceName}) {
    const instance = store.onPremises.get(requireName(instanceName, on_premises_NAMES));
    if (instance === void 0) throw notRegistered(instanceName);
    return {
      instanceInfo: show(instance, store)
    };
  }
  function batchGetOnPremisesInstances(store, {instanceNames: instanceNames}) {
    const names = readNames(instanceNames, "BatchLimitExceededException");
    const instances = names.flatMap(name => store.onPremises.get(name) ?? []);
    return {
      instanceInfos: instances.map(instance => show(instance, store))
    };
  }
  function listOnPremisesInstances({onPremises: onPremises, pageSize: pageSize}, {registrationStatus: registrationStatus, tagFilters: tagFilters, nextToken: token}) {
    if (registrationStatus !== void 0) oneOf(STATUSES, registrationStatus, "InvalidRegistrationStatusException", "registrationStatus");
    const filters = tagFilters?.map(readTag("InvalidTagFilterException"));
    const {page: page, nextToken: nextToken} = paginate({
      items: [ ...onPremises.values() ],
      id: ({name: name}) => name,
      keep: instance => (registrationStatus === void 0 || isRegistered(instance) === (registrationStatus === "Registered")) && (filters === void 0 || filters.length === 0 || matchesAny(instance.tags, filters)),
      token: token,
      size: pageSize
    });
    return {
      instanceNames: page,
      nextToken: nextToken
    };
  }
  function addTagsToOnPremisesInstances(store, {tags: tags, instanceNames: instanceNames}) {
    const instances = findRegistered(store, instanceNames);
    const added = on_premises_readTags(tags);
    for (const instance of instances) if (new Set([ ...instance.tags.keys(), ...added.map(([key]) => key) ]).size > TAG_LIMIT) throw new aws_error.G("TagLimitExceededException", `${instance.name} would have more than ${TAG_LIMIT} tags.`);
    for (const instance of instances) for (const [key, value] of added) instance.tags.set(key, value);
    return {};
  }
  function removeTagsFromOnPremisesInstances(store, {tags: tags, instanceNames: instanceNames}) {
    const instances = findRegistered(store, instanceNames);
    for (const [key, value] of on_premises_readTags(tags)) for (const instance of instances) if (instance.tags.get(key) === value) instance.tags.delete(key);
    return {};
  }
  function on_premises_readTags(given) {
    if (given === void 0 || given.length === 0) throw new aws_error.G("TagRequiredException", "The request has no tags.");
    return given.map(({Key: Key, Value: Value = ""}) => {
      if (!Key) throw new aws_error.G("InvalidTagException", "A tag has no key.");
      return [ Key, Value ];
    });
  }
  function findRegistered({onPremises: onPremises}, given) {
    return readNames(given, "InstanceLimitExceededException").map(name => {
      const instance = onPremises.get(name);
      if (instance === void 0 || !isRegistered(instance)) throw notRegistered(name);
      return instance;
    });
  }
  function readNames(given = [], tooMany) {
    if (given.length === 0) throw new aws_error.G(on_premises_NAMES.required, "The request does not specify an instance.");
    if (given.length > on_premises_BATCH_LIMIT) throw new aws_error.G(tooMany, `A request may name at most ${on_premises_BATCH_LIMIT} instances.`);
    return given.map(name => requireName(name, on_premises_NAMES));
  }
  function isRegistered({deregisteredAt: deregisteredAt}) {
    return deregisteredAt === void 0;
  }
  function notRegistered(name) {
    return new aws_error.G("InstanceNotRegisteredException", `There is no registered instance ${name}.`);
  }
  function show(instance, {region: region}) {
    const {name: name, iamUserArn: iamUserArn, iamSessionArn: iamSessionArn, registeredAt: registeredAt, deregisteredAt: deregisteredAt, tags: tags} = instance;
    return {
      instanceName: name,
      iamUserArn: iamUserArn,
      iamSessionArn: iamSessionArn,
      instanceArn: `arn:aws:codedeploy:${region}:${ACCOUNT}:instance/${name}`,
      registerTime: new Date(registeredAt),
      deregisterTime: deregisteredAt === void 0 ? void 0 : new Date(deregisteredAt),
      tags: [ ...tags ].map(([Key, Value]) => ({
        Key: Key,
        Value: Value
      }))
    };
  }
  var decoder = __webpack_require__(73833);
  // src/emulator/codedeploy/request-shapes.ts
  const revision = (0, decoder.QK)({
    revisionType: decoder.Qq,
    gitHubLocation: (0, decoder.QK)({
      repository: decoder.Qq,
      commitId: decoder.Qq
    }),
    s3Location: (0, decoder.QK)({
      bucket: decoder.Qq,
      key: decoder.Qq,
      bundleType: decoder.Qq,
      version: decoder.Qq,
      eTag: decoder.Qq
    }),
    string: (0, decoder.QK)({
      content: decoder.Qq,
      sha256: decoder.Qq
    }),
    appSpecContent: (0, decoder.QK)({
      content: decoder.Qq,
      sha256: decoder.Qq
    })
  });
  const tag = (0, decoder.QK)({
    Key: decoder.Qq,
    Value: decoder.Qq
  });
  const tagFilter = (0, decoder.QK)({
    Key: decoder.Qq,
    Value: decoder.Qq,
    Type: decoder.Qq
  });
  const ec2TagSet = (0, decoder.QK)({
    ec2TagSetList: (0, decoder.c3)((0, decoder.c3)(tagFilter))
  });
  const autoRollbackConfiguration = (0, decoder.QK)({
    enabled: decoder.Jt,
    events: (0, decoder.c3)(decoder.Qq)
  });
  const alarmConfiguration = (0, decoder.QK)({
    enabled: decoder.Jt,
    ignorePollAlarmFailure: decoder.Jt,
    alarms: (0, decoder.c3)((0, decoder.QK)({
      name: decoder.Qq
    }))
  });
  const minimumHealthyHosts = (0, decoder.QK)({
    type: decoder.Qq,
    value: decoder.nd
  });
  const named = (0, decoder.QK)({
    name: decoder.Qq
  });
  const trafficRoute = (0, decoder.QK)({
    listenerArns: (0, decoder.c3)(decoder.Qq)
  });
  const groupSettings = {
    deploymentConfigName: decoder.Qq,
    ec2TagFilters: (0, decoder.c3)(tagFilter),
    onPremisesInstanceTagFilters: (0, decoder.c3)(tagFilter),
    autoScalingGroups: (0, decoder.c3)(decoder.Qq),
    serviceRoleArn: decoder.Qq,
    triggerConfigurations: (0, decoder.c3)((0, decoder.QK)({
      triggerName: decoder.Qq,
      triggerTargetArn: decoder.Qq,
      triggerEvents: (0, decoder.c3)(decoder.Qq)
    })),
    alarmConfiguration: alarmConfiguration,
    autoRollbackConfiguration: autoRollbackConfiguration,
    outdatedInstancesStrategy: decoder.Qq,
    deploymentStyle: (0, decoder.QK)({
      deploymentType: decoder.Qq,
      deploymentOption: decoder.Qq
    }),
    blueGreenDeploymentConfiguration: (0, decoder.QK)({
      terminateBlueInstancesOnDeploymentSuccess: (0, decoder.QK)({
        action: decoder.Qq,
        terminationWaitTimeInMinutes: decoder.nd
      }),
      deploymentReadyOption: (0, decoder.QK)({
        actionOnTimeout: decoder.Qq,
        waitTimeInMinutes: decoder.nd
      }),
      greenFleetProvisioningOption: (0, decoder.QK)({
        action: decoder.Qq
      })
    }),
    loadBalancerInfo: (0, decoder.QK)({
      elbInfoList: (0, decoder.c3)(named),
      targetGroupInfoList: (0, decoder.c3)(named),
      targetGroupPairInfoList: (0, decoder.c3)((0, decoder.QK)({
        targetGroups: (0, decoder.c3)(named),
        prodTrafficRoute: trafficRoute,
        testTrafficRoute: trafficRoute
      }))
    }),
    ec2TagSet: ec2TagSet,
    ecsServices: (0, decoder.c3)((0, decoder.QK)({
      serviceName: decoder.Qq,
      clusterName: decoder.Qq
    })),
    onPremisesTagSet: (0, decoder.QK)({
      onPremisesTagSetList: (0, decoder.c3)((0, decoder.c3)(tagFilter))
    }),
    terminationHookEnabled: decoder.Jt
  };
  const createDeploymentInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    deploymentGroupName: decoder.Qq,
    revision: revision,
    deploymentConfigName: decoder.Qq,
    description: decoder.Qq,
    ignoreApplicationStopFailures: decoder.Jt,
    autoRollbackConfiguration: autoRollbackConfiguration,
    updateOutdatedInstancesOnly: decoder.Jt,
    fileExistsBehavior: decoder.Qq,
    deploymentMode: decoder.Qq,
    targetInstances: (0, decoder.QK)({
      tagFilters: (0, decoder.c3)(tagFilter),
      autoScalingGroups: (0, decoder.c3)(decoder.Qq),
      ec2TagSet: ec2TagSet
    }),
    overrideAlarmConfiguration: alarmConfiguration
  });
  const getDeploymentInput = (0, decoder.QK)({
    deploymentId: decoder.Qq
  });
  const batchGetDeploymentsInput = (0, decoder.QK)({
    deploymentIds: (0, decoder.c3)(decoder.Qq)
  });
  const stopDeploymentInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    autoRollbackEnabled: decoder.Jt
  });
  const listDeploymentsInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    deploymentGroupName: decoder.Qq,
    includeOnlyStatuses: (0, decoder.c3)(decoder.Qq),
    createTimeRange: (0, decoder.QK)({
      start: decoder.kB,
      end: decoder.kB
    }),
    externalId: decoder.Qq,
    nextToken: decoder.Qq
  });
  const listDeploymentTargetsInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    nextToken: decoder.Qq,
    targetFilters: (0, decoder.A7)((0, decoder.c3)(decoder.Qq))
  });
  const getDeploymentTargetInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    targetId: decoder.Qq
  });
  const batchGetDeploymentTargetsInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    targetIds: (0, decoder.c3)(decoder.Qq)
  });
  const getApplicationInput = (0, decoder.QK)({
    applicationName: decoder.Qq
  });
  const listApplicationsInput = (0, decoder.QK)({
    nextToken: decoder.Qq
  });
  const getDeploymentGroupInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    deploymentGroupName: decoder.Qq
  });
  const listDeploymentGroupsInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    nextToken: decoder.Qq
  });
  const continueDeploymentInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    deploymentWaitType: decoder.Qq
  });
  const batchGetApplicationsInput = (0, decoder.QK)({
    applicationNames: (0, decoder.c3)(decoder.Qq)
  });
  const batchGetDeploymentGroupsInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    deploymentGroupNames: (0, decoder.c3)(decoder.Qq)
  });
  const getDeploymentConfigInput = (0, decoder.QK)({
    deploymentConfigName: decoder.Qq
  });
  const listDeploymentConfigsInput = (0, decoder.QK)({
    nextToken: decoder.Qq
  });
  const registerApplicationRevisionInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    description: decoder.Qq,
    revision: revision
  });
  const getApplicationRevisionInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    revision: revision
  });
  const listApplicationRevisionsInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    sortBy: decoder.Qq,
    sortOrder: decoder.Qq,
    s3Bucket: decoder.Qq,
    s3KeyPrefix: decoder.Qq,
    deployed: decoder.Qq,
    nextToken: decoder.Qq
  });
  const createApplicationInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    computePlatform: decoder.Qq,
    tags: (0, decoder.c3)(tag)
  });
  const updateApplicationInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    newApplicationName: decoder.Qq
  });
  const deleteApplicationInput = (0, decoder.QK)({
    applicationName: decoder.Qq
  });
  const createDeploymentGroupInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    deploymentGroupName: decoder.Qq,
    ...groupSettings,
    tags: (0, decoder.c3)(tag)
  });
  const updateDeploymentGroupInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    currentDeploymentGroupName: decoder.Qq,
    newDeploymentGroupName: decoder.Qq,
    ...groupSettings
  });
  const deleteDeploymentGroupInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    deploymentGroupName: decoder.Qq
  });
  const timeBased = {
    timeBasedCanary: (0, decoder.QK)({
      canaryPercentage: decoder.nd,
      canaryInterval: decoder.nd
    }),
    timeBasedLinear: (0, decoder.QK)({
      linearPercentage: decoder.nd,
      linearInterval: decoder.nd
    })
  };
  const createDeploymentConfigInput = (0, decoder.QK)({
    deploymentConfigName: decoder.Qq,
    minimumHealthyHosts: minimumHealthyHosts,
    trafficRoutingConfig: (0, decoder.QK)({
      type: decoder.Qq,
      ...timeBased
    }),
    computePlatform: decoder.Qq,
    zonalConfig: (0, decoder.QK)({
      firstZoneMonitorDurationInSeconds: decoder.nd,
      monitorDurationInSeconds: decoder.nd,
      minimumHealthyHostsPerZone: minimumHealthyHosts
    })
  });
  const deleteDeploymentConfigInput = (0, decoder.QK)({
    deploymentConfigName: decoder.Qq
  });
  const batchGetApplicationRevisionsInput = (0, decoder.QK)({
    applicationName: decoder.Qq,
    revisions: (0, decoder.c3)(revision)
  });
  const listDeploymentInstancesInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    nextToken: decoder.Qq,
    instanceStatusFilter: (0, decoder.c3)(decoder.Qq),
    instanceTypeFilter: (0, decoder.c3)(decoder.Qq)
  });
  const getDeploymentInstanceInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    instanceId: decoder.Qq
  });
  const batchGetDeploymentInstancesInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    instanceIds: (0, decoder.c3)(decoder.Qq)
  });
  const skipWaitTimeForInstanceTerminationInput = (0, decoder.QK)({
    deploymentId: decoder.Qq
  });
  const putLifecycleEventHookExecutionStatusInput = (0, decoder.QK)({
    deploymentId: decoder.Qq,
    lifecycleEventHookExecutionId: decoder.Qq,
    status: decoder.Qq
  });
  const tagResourceInput = (0, decoder.QK)({
    ResourceArn: decoder.Qq,
    Tags: (0, decoder.c3)(tag)
  });
  const untagResourceInput = (0, decoder.QK)({
    ResourceArn: decoder.Qq,
    TagKeys: (0, decoder.c3)(decoder.Qq)
  });
  const listTagsForResourceInput = (0, decoder.QK)({
    ResourceArn: decoder.Qq,
    NextToken: decoder.Qq
  });
  const registerOnPremisesInstanceInput = (0, decoder.QK)({
    instanceName: decoder.Qq,
    iamSessionArn: decoder.Qq,
    iamUserArn: decoder.Qq
  });
  const deregisterOnPremisesInstanceInput = (0, decoder.QK)({
    instanceName: decoder.Qq
  });
  const getOnPremisesInstanceInput = (0, decoder.QK)({
    instanceName: decoder.Qq
  });
  const batchGetOnPremisesInstancesInput = (0, decoder.QK)({
    instanceNames: (0, decoder.c3)(decoder.Qq)
  });
  const listOnPremisesInstancesInput = (0, decoder.QK)({
    registrationStatus: decoder.Qq,
    tagFilters: (0, decoder.c3)(tagFilter),
    nextToken: decoder.Qq
  });
  const addTagsToOnPremisesInstancesInput = (0, decoder.QK)({
    tags: (0, decoder.c3)(tag),
    instanceNames: (0, decoder.c3)(decoder.Qq)
  });
  const removeTagsFromOnPremisesInstancesInput = (0, decoder.QK)({
    tags: (0, decoder.c3)(tag),
    instanceNames: (0, decoder.c3)(decoder.Qq)
  });
  const listGitHubAccountTokenNamesInput = (0, decoder.QK)({
    nextToken: decoder.Qq
  });
  const deleteGitHubAccountTokenInput = (0, decoder.QK)({
    tokenName: decoder.Qq
  });
  const deleteResourcesByExternalIdInput = (0, decoder.QK)({
    externalId: decoder.Qq
  });
  // src/emulator/codedeploy/revisions.ts
  const revisions_BATCH_LIMIT = 25;
  const revisions_DESCRIPTION_LIMIT = 256;
  const SORT_BY = [ "registerTime", "firstUsedTime", "lastUsedTime" ];
  const SORT_ORDER = [ "ascending", "descending" ];
  const DEPLOYED = [ "include", "exclude", "ignore" ];
  function registerApplicationRevision(store, request) {
    const application = findApplication(store, request.applicationName);
    const revision = readRevision(request.revision);
    const {description: description} = request;
    if (description !== void 0 && description.length > revisions_DESCRIPTION_LIMIT) throw new aws_error.G("DescriptionTooLongException", `A description may have at most ${revisions_DESCRIPTION_LIMIT} characters.`);
    const registeredAt = store.context.clock.now();
    application.revisions.set(revisionKey(revision), {
      revision: revision,
      description: description,
      registeredAt: registeredAt
    });
    return {};
  }
  function getApplicationRevision(store, request) {
    const application = findApplication(store, request.applicationName);
    const revision = readRevision(request.revision);
    const found = revisionsOf(application).find(({key: key}) => key === revisionKey(revision));
    if (found === void 0) throw new aws_error.G("RevisionDoesNotExistException", `The application ${application.name} has no such revision: ${JSON.stringify(showRevision(revision))}.`);
    return {
      applicationName: application.name,
      revision: showRevision(revision),
      revisionInfo: found.info
    };
  }
  function batchGetApplicationRevisions(store, request) {
    const application = findApplication(store, request.applicationName);
    const {revisions: given = []} = request;
    if (given.length === 0) throw new aws_error.G("RevisionRequiredException", "The request does not specify a revision.");
    if (given.length > revisions_BATCH_LIMIT) throw new aws_error.G("BatchLimitExceededException", `A request may name at most ${revisions_BATCH_LIMIT} revisions.`);
    const wanted = given.map(readRevision);
    const known = new Map(revisionsOf(application).map(({key: key, info: info}) => [ key, info ]));
    const missing = wanted.filter(revision => !known.has(revisionKey(revision)));
    return {
      applicationName: application.name,
      revisions: wanted.filter(revision => known.has(revisionKey(revision))).map(revision => ({
        revisionLocation: showRevision(revision),
        genericRevisionInfo: known.get(revisionKey(revision))
      })),
      errorMessage: missing.length > 0 ? `Not registered: ${missing.map(revisionKey).join(", ")}.` : void 0
    };
  }
  function listApplicationRevisions(store, request) {
    const application = findApplication(store, request.applicationName);
    const {sortBy: sortBy = "registerTime", sortOrder: sortOrder = "ascending", deployed: deployed = "ignore"} = request;
    const by = oneOf(SORT_BY, sortBy, "InvalidSortByException", "sortBy");
    const order = oneOf(SORT_ORDER, sortOrder, "InvalidSortOrderException", "sortOrder");
    const filter = oneOf(DEPLOYED, deployed, "InvalidDeployedStateFilterException", "deployed");
    if (request.s3KeyPrefix !== void 0 && request.s3Bucket === void 0) throw new aws_error.G("BucketNameFilterRequiredException", "s3KeyPrefix needs s3Bucket.");
    const isKept = isDeployed => filter === "ignore" || isDeployed === (filter === "include");
    const timeOf = ({info: info}) => info[by]?.getTime() ?? 0;
    const sorted = revisionsOf(application).toSorted((one, other) => timeOf(one) - timeOf(other));
    const items = order === "ascending" ? sorted : sorted.reverse();
    const {page: page, nextToken: nextToken} = paginate({
      items: items,
      id: ({key: key}) => key,
      keep: ({isDeployed: isDeployed, revision: revision}) => isKept(isDeployed) && isIn(revision, request),
      token: request.nextToken,
      size: store.pageSize
    });
    const revisions = new Map(items.map(({key: key, revision: revision}) => [ key, revision ]));
    return {
      revisions: page.flatMap(key => revisions.has(key) ? [ revisions.get(key) ] : []).flatMap(revision => revision === void 0 ? [] : [ showRevision(revision) ]),
      nextToken: nextToken
    };
  }
  function isIn(revision, {s3Bucket: s3Bucket, s3KeyPrefix: s3KeyPrefix = ""}) {
    if (s3Bucket === void 0) return true;
    return revision.kind === "S3" && revision.bucket === s3Bucket && revision.key.startsWith(s3KeyPrefix);
  }
  function revisionsOf(application) {
    const groups = [ ...application.groups.values() ];
    const deployments = groups.flatMap(group => group.deployments);
    const registered = new Map(application.revisions);
    for (const {input: input, createdAt: createdAt} of deployments) {
      const key = revisionKey(input.revision);
      if (!registered.has(key)) registered.set(key, {
        revision: input.revision,
        registeredAt: createdAt
      });
    }
    return [ ...registered ].map(([key, {revision: revision, description: description, registeredAt: registeredAt}]) => {
      const uses = deployments.filter(({input: input}) => revisionKey(input.revision) === key);
      const times = uses.map(({createdAt: createdAt}) => createdAt);
      const current = groups.filter(group => {
        const last = group.deployments.findLast(({status: status}) => status === "Succeeded");
        return last !== void 0 && revisionKey(last.input.revision) === key;
      });
      return {
        key: key,
        revision: revision,
        isDeployed: current.length > 0,
        info: {
          description: description,
          deploymentGroups: current.map(({name: name}) => name),
          firstUsedTime: times.length > 0 ? new Date(Math.min(...times)) : void 0,
          lastUsedTime: times.length > 0 ? new Date(Math.max(...times)) : void 0,
          registerTime: new Date(registeredAt)
        }
      };
    });
  }
  // src/emulator/codedeploy/target-operations.ts
  const target_operations_BATCH_LIMIT = 25;
  const target_operations_STATUSES = [ "Pending", "InProgress", "Succeeded", "Failed", "Skipped", "Unknown", "Ready" ];
  const LABELS = [ "Blue", "Green" ];
  function listDeploymentTargets(store, {deploymentId: deploymentId, targetFilters: targetFilters, nextToken: token}) {
    const deployment = findStarted(store, deploymentId);
    for (const filter of targetFilters?.keys() ?? []) if (filter !== "TargetStatus" && filter !== "ServerInstanceLabel") throw new aws_error.G("InvalidTargetFilterNameException", `There is no filter ${JSON.stringify(filter)}: only TargetStatus and ServerInstanceLabel.`);
    const ids = listIds(store, deployment, {
      statuses: targetFilters?.get("TargetStatus"),
      labels: targetFilters?.get("ServerInstanceLabel"),
      token: token
    });
    return {
      targetIds: ids.page,
      nextToken: ids.nextToken
    };
  }
  function getDeploymentTarget(store, {deploymentId: deploymentId, targetId: targetId}) {
    const deployment = findStarted(store, deploymentId);
    return {
      deploymentTarget: showTarget(deployment, findTarget(deployment, targetId), store.region)
    };
  }
  function batchGetDeploymentTargets(store, {deploymentId: deploymentId, targetIds: targetIds = []}) {
    const deployment = findStarted(store, deploymentId);
    if (targetIds.length === 0) throw new aws_error.G("DeploymentTargetIdRequiredException", "The request does not specify a target.");
    if (targetIds.length > target_operations_BATCH_LIMIT) throw new aws_error.G("DeploymentTargetListSizeExceededException", `A request may name at most ${target_operations_BATCH_LIMIT} targets.`);
    const targets = targetIds.map(id => findTarget(deployment, id));
    return {
      deploymentTargets: targets.map(target => showTarget(deployment, target, store.region))
    };
  }
  function listDeploymentInstances(store, {deploymentId: deploymentId, instanceStatusFilter: instanceStatusFilter, instanceTypeFilter: instanceTypeFilter, nextToken: nextToken}) {
    const deployment = findStarted(store, deploymentId);
    const ids = listIds(store, deployment, {
      statuses: instanceStatusFilter,
      labels: instanceTypeFilter,
      token: nextToken
    });
    return {
      instancesList: ids.page,
      nextToken: ids.nextToken
    };
  }
  function getDeploymentInstance(store, {deploymentId: deploymentId, instanceId: instanceId}) {
    const deployment = findDeployment(store, deploymentId);
    const id = requireInstanceId(instanceId);
    const target = deployment.targets.find(({instance: instance}) => instance.id === id);
    if (target !== void 0) return {
      instanceSummary: showInstance(deployment, target, store.region)
    };
    throw new aws_error.G("InstanceDoesNotExistException", `Deployment ${deployment.id} has no instance ${id}.`);
  }
  function batchGetDeploymentInstances(store, {deploymentId: deploymentId, instanceIds: instanceIds = []}) {
    const deployment = findDeployment(store, deploymentId);
    if (instanceIds.length === 0) requireInstanceId(void 0);
    if (instanceIds.length > target_operations_BATCH_LIMIT) throw new aws_error.G("BatchLimitExceededException", `A request may name at most ${target_operations_BATCH_LIMIT} instances.`);
    const wanted = instanceIds.map(requireInstanceId);
    const found = deployment.targets.filter(({instance: instance}) => wanted.includes(instance.id));
    const missing = wanted.filter(id => !found.some(({instance: instance}) => instance.id === id));
    return {
      instancesSummary: found.map(target => showInstance(deployment, target, store.region)),
      errorMessage: missing.length > 0 ? `The deployment has no instance ${missing.join(", ")}.` : void 0
    };
  }
  function listIds(store, deployment, options) {
    const {statuses: statuses, labels: labels, token: token} = options;
    for (const status of statuses ?? []) oneOf(target_operations_STATUSES, status, "InvalidInstanceStatusException", "The status");
    for (const label of labels ?? []) oneOf(LABELS, label, "InvalidInstanceTypeException", "The label");
    if (labels !== void 0 && labels.length > 0 && !isBlueGreen(deployment.group)) throw new aws_error.G("InvalidDeploymentInstanceTypeException", `Deployment ${deployment.id} is in place; Blue and Green are for blue/green deployments.`);
    return paginate({
      items: deployment.targets,
      id: ({instance: instance}) => instance.id,
      keep: ({status: status}) => (statuses === void 0 || statuses.length === 0 || statuses.includes(status)) && (labels === void 0 || labels.length === 0 || labels.includes("Green")),
      token: token,
      size: store.pageSize
    });
  }
  function requireInstanceId(id) {
    if (id) return id;
    throw new aws_error.G("InstanceIdRequiredException", "The request does not specify an instance.");
  }
  // src/emulator/codedeploy/service.ts
  function operation(decode, perform) {
    return (store, input) => perform(store, decode(input, ""));
  }
  const OPERATIONS = {
    AddTagsToOnPremisesInstances: operation(addTagsToOnPremisesInstancesInput, addTagsToOnPremisesInstances),
    BatchGetApplicationRevisions: operation(batchGetApplicationRevisionsInput, batchGetApplicationRevisions),
    BatchGetApplications: operation(batchGetApplicationsInput, batchGetApplications),
    BatchGetDeploymentGroups: operation(batchGetDeploymentGroupsInput, batchGetDeploymentGroups),
    BatchGetDeploymentInstances: operation(batchGetDeploymentInstancesInput, batchGetDeploymentInstances),
    BatchGetDeployments: operation(batchGetDeploymentsInput, batchGetDeployments),
    BatchGetDeploymentTargets: operation(batchGetDeploymentTargetsInput, batchGetDeploymentTargets),
    BatchGetOnPremisesInstances: operation(batchGetOnPremisesInstancesInput, batchGetOnPremisesInstances),
    ContinueDeployment: operation(continueDeploymentInput, continueDeployment),
    CreateApplication: operation(createApplicationInput, createApplication),
    CreateDeployment: operation(createDeploymentInput, createDeployment),
    CreateDeploymentConfig: operation(createDeploymentConfigInput, createDeploymentConfig),
    CreateDeploymentGroup: operation(createDeploymentGroupInput, createDeploymentGroup),
    DeleteApplication: operation(deleteApplicationInput, deleteApplication),
    DeleteDeploymentConfig: operation(deleteDeploymentConfigInput, deleteDeploymentConfig),
    DeleteDeploymentGroup: operation(deleteDeploymentGroupInput, deleteDeploymentGroup),
    DeleteGitHubAccountToken: operation(deleteGitHubAccountTokenInput, deleteGitHubAccountToken),
    DeleteResourcesByExternalId: operation(deleteResourcesByExternalIdInput, deleteResourcesByExternalId),
    DeregisterOnPremisesInstance: operation(deregisterOnPremisesInstanceInput, deregisterOnPremisesInstance),
    GetApplication: operation(getApplicationInput, getApplication),
    GetApplicationRevision: operation(getApplicationRevisionInput, getApplicationRevision),
    GetDeployment: operation(getDeploymentInput, getDeployment),
    GetDeploymentConfig: operation(getDeploymentConfigInput, getDeploymentConfig),
    GetDeploymentGroup: operation(getDeploymentGroupInput, getDeploymentGroup),
    GetDeploymentInstance: operation(getDeploymentInstanceInput, getDeploymentInstance),
    GetDeploymentTarget: operation(getDeploymentTargetInput, getDeploymentTarget),
    GetOnPremisesInstance: operation(getOnPremisesInstanceInput, getOnPremisesInstance),
    ListApplicationRevisions: operation(listApplicationRevisionsInput, listApplicationRevisions),
    ListApplications: operation(listApplicationsInput, listApplications),
    ListDeploymentConfigs: operation(listDeploymentConfigsInput, listDeploymentConfigs),
    ListDeploymentGroups: operation(listDeploymentGroupsInput, listDeploymentGroups),
    ListDeploymentInstances: operation(listDeploymentInstancesInput, listDeploymentInstances),
    ListDeployments: operation(listDeploymentsInput, listDeployments),
    ListDeploymentTargets: operation(listDeploymentTargetsInput, listDeploymentTargets),
    ListGitHubAccountTokenNames: operation(listGitHubAccountTokenNamesInput, listGitHubAccountTokenNames),
    ListOnPremisesInstances: operation(listOnPremisesInstancesInput, listOnPremisesInstances),
    ListTagsForResource: operation(listTagsForResourceInput, listTagsForResource),
    PutLifecycleEventHookExecutionStatus: operation(putLifecycleEventHookExecutionStatusInput, putLifecycleEventHookExecutionStatus),
    RegisterApplicationRevision: operation(registerApplicationRevisionInput, registerApplicationRevision),
    RegisterOnPremisesInstance: operation(registerOnPremisesInstanceInput, registerOnPremisesInstance),
    RemoveTagsFromOnPremisesInstances: operation(removeTagsFromOnPremisesInstancesInput, removeTagsFromOnPremisesInstances),
    SkipWaitTimeForInstanceTermination: operation(skipWaitTimeForInstanceTerminationInput, skipWaitTimeForInstanceTermination),
    StopDeployment: operation(stopDeploymentInput, stopDeployment),
    TagResource: operation(tagResourceInput, tagResource),
    UntagResource: operation(untagResourceInput, untagResource),
    UpdateApplication: operation(updateApplicationInput, updateApplication),
    UpdateDeploymentGroup: operation(updateDeploymentGroupInput, updateDeploymentGroup)
  };
  function createService(options) {
    const {clock: clock} = options;
    const faults = createFaults(clock, {
      throttled: new aws_error.G("ThrottlingException", "Rate exceeded"),
      failed: new aws_error.G("InternalFailure", "A test planned this failure.", 500)
    });
    const onPremises = new Map;
    const setups = options.applications;
    const store = {
      applications: new Map(setups.map(setup => [ setup.name, applicationOf(setup, clock.now()) ])),
      configs: new Map(DEFAULT_CONFIGS.map(config => [ config.name, config ])),
      onPremises: onPremises,
      setups: setups,
      context: {
        clock: clock,
        startDelay: options.startDelay ?? 0,
        fleet: {
          setups: setups,
          onPremises: onPremises
        },
        archiveUrl: options.archiveUrl,
        githubToken: options.githubToken,
        onEnd: (deployment, wanted) => rollBack(deployment, store.context, wanted)
      },
      region: options.region,
      pageSize: options.pageSize ?? 100
    };
    return {
      call: async (name, input) => {
        options.observe?.(name, input);
        const perform = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
        if (perform === void 0) throw unknownOperation(name);
        return faults.apply(name, async () => perform(store, input));
      },
      failNext: (name, {times: times, every: every, ...fault}) => faults.plan(name, fault, {
        ...times && {
          times: times
        },
        ...every && {
          every: every
        }
      }),
      clearFaults: faults.clear,
      idle: async () => {
        for (const group of allGroups(store)) for (let last = group.deployments.at(-1); last !== void 0; ) {
          await last.finished;
          const next = group.deployments.at(-1);
          last = next === last ? void 0 : next;
        }
      }
    };
  }
  function applicationOf({name: name, groups: groups}, now) {
    const application = newApplication({
      name: name,
      now: now
    });
    for (const {name: name, id: id, instances: instances, ...setup} of groups) addGroup(application, {
      name: name,
      instances: instances,
      settings: settingsOf(setup),
      ...id !== void 0 && {
        id: id
      }
    });
    return application;
  }
  function settingsOf(setup) {
    const {deploymentConfig: deploymentConfig, autoRollback: autoRollback, tagFilters: tagFilters = [], loadBalancer: loadBalancer = false} = setup;
    return {
      ...NEW_GROUP,
      ...deploymentConfig !== void 0 && {
        deploymentConfigName: deploymentConfig
      },
      ...autoRollback && {
        autoRollbackConfiguration: autoRollback
      },
      ec2TagFilters: tagFilters.map(filter => ({
        ...filter,
        Type: "KEY_AND_VALUE"
      })),
      deploymentStyle: {
        deploymentType: "IN_PLACE",
        deploymentOption: loadBalancer ? "WITH_TRAFFIC_CONTROL" : "WITHOUT_TRAFFIC_CONTROL"
      }
    };
  }
  function unknownOperation(name) {
    const known = Object.keys(OPERATIONS).join(", ");
    return new aws_error.G("UnknownOperationException", `There is no operation ${JSON.stringify(name)} here. Known: ${known}.`);
  }
  // src/git/commit.ts
  const FIELDS = [ "%H", "%T", "%P", "%an", "%ae", "%at", "%cn", "%ce", "%ct", "%B" ];
  async function readCommits(git, args) {
    const format = `--format=tformat:${FIELDS.join("%x00")}%x00`;
    const fields = (await git.need([ "log", "--no-show-signature", format, ...args ])).split("\0");
    const commits = [];
    for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) commits.push(readCommit(fields.slice(at, at + FIELDS.length)));
    return commits;
  }
  function readCommit(fields) {
    const [sha = "", tree = "", parents = "", ...rest] = fields;
    const [name = "", email = "", date, committer = "", committerEmail = "", committed, message = ""] = rest;
    return {
      sha: sha.trim(),
      commit: {
        author: {
          name: name,
          email: email,
          date: isoDate(date)
        },
        committer: {
          name: committer,
          email: committerEmail,
          date: isoDate(committed)
        },
        message: message.trimEnd(),
        tree: {
          sha: tree
        }
      },
      parents: parents.split(" ").filter(Boolean).map(parent => ({
        sha: parent
      }))
    };
  }
  function isoDate(seconds) {
    return new Date(Number(seconds) * 1e3).toISOString().replace(".000", "");
  }
  async function readTree(git, args) {
    const lines = await git.list([ "--literal-pathspecs", "ls-tree", "-z", "-l", "--full-tree", ...args ]);
    return lines.map(line => {
      const [mode = "", type = "", sha = "", size] = line.slice(0, line.indexOf("\t")).split(/ +/);
      return {
        mode: mode,
        type: type,
        sha: sha,
        size: Number(size) || 0,
        path: line.slice(line.indexOf("\t") + 1)
      };
    });
  }
  async function findEntry(git, sha, path) {
    const [entry] = await readTree(git, [ sha, "--", path ]);
    if (entry?.mode !== "120000") return entry;
    const target = external_node_path_.posix.join(external_node_path_.posix.dirname(path), (await readBlob(git, entry.sha)).toString());
    if (!isInside(target)) return entry;
    const [linked] = await readTree(git, [ sha, "--", target ]);
    return linked?.type === "blob" && linked.mode !== "120000" ? {
      ...linked,
      path: path
    } : entry;
  }
  function isInside(path) {
    return !path.split("/").some(part => part === ".." || part === "." || part === "") && !path.includes("\0");
  }
  async function readBlob(git, sha) {
    return (await git.run([ "cat-file", "blob", sha ])).stdout;
  }
  // src/emulator/github/github-api.ts
  function archivePath({repository: repository, commitId: commitId}) {
    return `/repos/${repository}/tarball/${commitId}`;
  }
  const CONTENT_LIMIT = 1024 * 1024;
  const RAW_LIMIT = 100 * 1024 * 1024;
  const COMPARE_LIMIT = 250;
  const ROUTES = [ [ "", showRepository ], [ "commits/", showCommit ], [ "contents/", showContents ], [ "contents", showContents ], [ "git/trees/", showTree ], [ "git/blobs/", showBlob ], [ "git/ref/", showRef ], [ "tarball/", sendArchive ], [ "compare/", compare ] ];
  function createGithubApi(repository) {
    return async ({method: method, url: url, accept: accept = ""}) => {
      const [path = "", query = ""] = url.split("?", 2);
      const segments = path.split("/").map(decode);
      const [root, repos, owner, name, ...more] = segments;
      const known = root === "" && repos === "repos" && owner && name && !segments.includes(void 0);
      if (!known || method !== "GET" && method !== "HEAD") return notFound();
      const rest = more.join("/");
      const route = ROUTES.find(([prefix]) => rest === prefix || prefix.endsWith("/") && rest.startsWith(prefix));
      if (route === void 0) return notFound();
      const [prefix, respond] = route;
      return respond({
        repository: repository,
        owner: owner,
        name: name,
        rest: rest.slice(prefix.length),
        query: new URLSearchParams(query),
        media: /vnd\.github\.(v3\.)?raw/.test(accept) ? "raw" : /\.sha\b/.test(accept) ? "sha" : "json"
      });
    };
  }
  async function showRepository({owner: owner, name: name, repository: repository}) {
    const branch = await (repository.origin?.git.ask([ "symbolic-ref", "--quiet", "--short", "HEAD" ]));
    return json({
      name: name,
      full_name: `${owner}/${name}`,
      private: true,
      owner: {
        login: owner
      },
      default_branch: branch ?? "main"
    });
  }
  async function showCommit({repository: repository, rest: ref, media: media}) {
    const sha = await resolve(repository, ref);
    if (sha === void 0) return github_api_failure(422, `No commit found for SHA: ${ref}`);
    if (media === "sha") return {
      status: 200,
      contentType: "application/vnd.github.sha",
      body: sha
    };
    const [commit] = await readCommits(repository.git, [ "--max-count=1", sha ]);
    return json(commit);
  }
  async function showContents(request) {
    const {repository: repository, rest: rest, query: query, media: media} = request;
    const ref = query.get("ref") ?? "HEAD";
    const sha = await resolve(repository, ref);
    if (sha === void 0) return github_api_failure(404, `No commit found for the ref ${ref}`);
    const path = rest.replace(/\/$/, "");
    if (path === "") return json((await readTree(repository.git, [ sha ])).map(showEntry("")));
    if (!isInside(path)) return notFound();
    const entry = await findEntry(repository.git, sha, path);
    if (entry === void 0) return notFound();
    if (entry.type === "tree") return json((await readTree(repository.git, [ entry.sha ])).map(showEntry(`${path}/`)));
    if (entry.type !== "blob") return json(showEntry("")(entry));
    if (entry.size > RAW_LIMIT) return github_api_failure(403, "This file is larger than 100 MB.");
    const content = await readBlob(repository.git, entry.sha);
    if (media === "raw") return {
      status: 200,
      contentType: "application/vnd.github.raw",
      body: content
    };
    const small = entry.size <= CONTENT_LIMIT;
    return json({
      ...showEntry("")(entry),
      encoding: small ? "base64" : "none",
      content: small ? content.toString("base64") : ""
    });
  }
  async function showTree({repository: repository, rest: rest, query: query}) {
    const commit = await resolve(repository, rest);
    const sha = await repository.git.ask([ "rev-parse", "--quiet", "--verify", `${commit ?? rest}^{tree}` ]);
    if (!isName(rest) || sha === void 0) return notFound();
    const options = query.has("recursive") ? [ "-r", "-t", sha ] : [ sha ];
    const tree = (await readTree(repository.git, options)).map(({path: path, mode: mode, type: type, size: size, sha: sha}) => type === "blob" ? {
      path: path,
      mode: mode,
      type: type,
      sha: sha,
      size: size
    } : {
      path: path,
      mode: mode,
      type: type,
      sha: sha
    });
    return json({
      sha: sha,
      tree: tree,
      truncated: false
    });
  }
  async function showBlob({repository: repository, rest: rest, media: media}) {
    if (!/^[0-9a-f]{40}$/.test(rest)) return notFound();
    if (await repository.git.ask([ "cat-file", "-t", rest ]) !== "blob") return notFound();
    const content = await readBlob(repository.git, rest);
    if (media === "raw") return {
      status: 200,
      contentType: "application/vnd.github.raw",
      body: content
    };
    return json({
      sha: rest,
      size: content.length,
      encoding: "base64",
      content: content.toString("base64")
    });
  }
  async function showRef({repository: repository, rest: rest}) {
    const sha = /^(heads|tags)\//.test(rest) ? await resolve(repository, `refs/${rest}`) : void 0;
    return sha === void 0 ? notFound() : json({
      ref: `refs/${rest}`,
      object: {
        type: "commit",
        sha: sha
      }
    });
  }
  async function sendArchive({repository: repository, owner: owner, name: name, rest: ref}) {
    const sha = await resolve(repository, ref);
    if (sha === void 0) return notFound();
    const body = repository.git.stream([ "archive", "--format=tar.gz", "-1", `--prefix=${owner}-${name}-${sha.slice(0, 7)}/`, sha ]);
    return {
      status: 200,
      contentType: "application/x-gzip",
      body: body
    };
  }
  async function compare({repository: repository, rest: rest}) {
    const [baseRef = "", headRef = ""] = rest.split("...");
    const [base, head] = [ await resolve(repository, baseRef), await resolve(repository, headRef) ];
    if (base === void 0 || head === void 0) return notFound();
    const mergeBase = await repository.git.ask([ "merge-base", base, head ]);
    if (mergeBase === void 0) return github_api_failure(404, `No common ancestor between ${baseRef} and ${headRef}.`);
    const counts = await repository.git.need([ "rev-list", "--left-right", "--count", `${base}...${head}` ]);
    const [behind = 0, ahead = 0] = counts.split("\t").map(Number);
    const [from] = await readCommits(repository.git, [ "--max-count=1", base ]);
    const [common] = await readCommits(repository.git, [ "--max-count=1", mergeBase ]);
    const commits = await readCommits(repository.git, [ "--reverse", `${base}..${head}` ]);
    return json({
      base_commit: from,
      merge_base_commit: common,
      status: ahead > 0 && behind > 0 ? "diverged" : ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical",
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: commits.slice(0, COMPARE_LIMIT)
    });
  }
  async function resolve(repository, ref) {
    return isName(ref) ? repository.resolve(ref) : void 0;
  }
  function isName(ref) {
    return ref !== "" && !/^-|[\0-\x20\x7f~^:?*[\\]|\.\.|@\{/.test(ref);
  }
  function showEntry(folder) {
    return ({path: path, mode: mode, type: type, sha: sha, size: size}) => ({
      type: mode === "120000" ? "symlink" : {
        blob: "file",
        tree: "dir",
        commit: "submodule"
      }[type],
      size: size,
      name: path.slice(path.lastIndexOf("/") + 1),
      path: `${folder}${path}`,
      sha: sha
    });
  }
  function json(value) {
    return {
      status: 200,
      contentType: "application/json; charset=utf-8",
      body: JSON.stringify(value)
    };
  }
  function notFound() {
    return github_api_failure(404, "Not Found");
  }
  function github_api_failure(status, message) {
    return {
      ...json({
        message: message,
        documentation_url: "https://docs.github.com/rest",
        status: String(status)
      }),
      status: status
    };
  }
  function decode(segment) {
    try {
      return decodeURIComponent(segment);
    } catch {
      return;
    }
  }
  // src/emulator/signature.ts
  const CLOCK_SKEW = {
    codedeploy: 5 * 6e4,
    "codedeploy-commands": 5 * 6e4,
    s3: 15 * 6e4
  };
  const ACCEPTED_FOR = 2 * CLOCK_SKEW.codedeploy;
  const LONGEST_EXPIRY = 604800;
  const CODES_OF_JSON = {
    unsigned: "MissingAuthenticationTokenException",
    malformed: "InvalidSignatureException",
    "unknown-key": "UnrecognizedClientException",
    "wrong-scope": "InvalidSignatureException",
    "wrong-time": "InvalidSignatureException",
    expired: "InvalidSignatureException",
    mismatch: "InvalidSignatureException"
  };
  const CODES = {
    codedeploy: CODES_OF_JSON,
    "codedeploy-commands": CODES_OF_JSON,
    s3: {
      unsigned: "AccessDenied",
      malformed: "AccessDenied",
      "unknown-key": "InvalidAccessKeyId",
      "wrong-scope": "SignatureDoesNotMatch",
      "wrong-time": "RequestTimeTooSkewed",
      expired: "AccessDenied",
      mismatch: "SignatureDoesNotMatch"
    }
  };
  function verifySignature(request, check) {
    const {credentials: credentials, region: region, service: service, now: now} = check;
    const refuse = (kind, reason) => {
      throw new aws_error.G(CODES[service][kind], `The signature is rejected: ${reason}.`, 403);
    };
    if (!isSigned(request)) refuse("unsigned", "the request has none");
    const claim = readHeaders(request) ?? readQuery(request) ?? refuse("malformed", "it is not an AWS Signature Version 4");
    if (claim.accessKeyId !== credentials.accessKeyId) refuse("unknown-key", `the access key ${claim.accessKeyId} is not the emulator's`);
    const signedAt = readDate(claim.date) ?? refuse("malformed", "x-amz-date is missing or malformed");
    const scope = scopeOf(claim.date, region, service);
    if (claim.scope !== scope) refuse("wrong-scope", `it is scoped to ${claim.scope}, but this is ${scope}`);
    const since = now - signedAt.getTime();
    const {expires: expires} = claim;
    if (-since > CLOCK_SKEW[service] || expires === void 0 && since > CLOCK_SKEW[service]) refuse("wrong-time", `it was made at ${signedAt.toISOString()}, but it is now ${new Date(now).toISOString()}`);
    if (expires !== void 0 && since > expires * 1e3) refuse("expired", `it expired after ${expires} s`);
    const covered = new Set(claim.signedHeaders.split(";"));
    const decisive = [ "host", ...[ ...request.headers.keys() ].filter(name => name.startsWith("x-amz-")) ];
    for (const name of decisive) if (!covered.has(name)) refuse("mismatch", `it does not cover the header ${name}`);
    const expected = sign(request, claim, check);
    if (!(0, external_node_crypto_.timingSafeEqual)(Buffer.from(expected, "hex"), Buffer.from(claim.signature, "hex"))) refuse("mismatch", "it does not match the request");
  }
  function serviceOf({url: url, headers: headers}) {
    const credential = headers.get("authorization") ?? decodeURIComponent(/[?&]X-Amz-Credential=([^&]*)/.exec(url)?.[1] ?? "");
    return /\/([^/, ]+)\/aws4_request/.exec(credential)?.[1];
  }
  function presign(address, {credentials: credentials, region: region, now: now, expires: expires}) {
    const {host: host, origin: origin, pathname: pathname, searchParams: searchParams} = new URL(address);
    const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
    const scope = scopeOf(date, region, "s3");
    const query = [ ...searchParams, [ "X-Amz-Algorithm", "AWS4-HMAC-SHA256" ], [ "X-Amz-Credential", `${credentials.accessKeyId}/${scope}` ], [ "X-Amz-Date", date ], [ "X-Amz-Expires", String(expires) ], [ "X-Amz-SignedHeaders", "host" ] ].map(([name = "", value = ""]) => `${encode(name)}=${encode(value)}`);
    const url = `${pathname}?${query.join("&")}`;
    const claim = {
      scope: scope,
      date: date,
      signedHeaders: "host"
    };
    const request = {
      method: "GET",
      url: url,
      headers: new Map([ [ "host", host ] ])
    };
    const signature = sign(request, claim, {
      credentials: credentials,
      service: "s3",
      payload: UNSIGNED_PAYLOAD
    });
    return `${origin}${url}&X-Amz-Signature=${signature}`;
  }
  const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
  function isSigned({url: url, headers: headers}) {
    return headers.has("authorization") || /[?&]X-Amz-Signature=/.test(url);
  }
  function readHeaders({headers: headers}) {
    const [, accessKeyId, scope, signedHeaders, signature] = /^AWS4-HMAC-SHA256 +Credential=([^/, ]+)\/([^, ]+) *, *SignedHeaders=([a-z0-9;-]+) *, *Signature=([0-9a-f]{64})$/.exec(headers.get("authorization") ?? "") ?? [];
    if (accessKeyId === void 0 || scope === void 0) return;
    if (signedHeaders === void 0 || signature === void 0) return;
    return {
      accessKeyId: accessKeyId,
      scope: scope,
      signedHeaders: signedHeaders,
      signature: signature,
      date: headers.get("x-amz-date") ?? ""
    };
  }
  function readQuery({url: url}) {
    const query = new Map(queryOf(url));
    const text = name => query.get(`X-Amz-${name}`) ?? "";
    const [, accessKeyId, scope] = /^([^/]+)\/(.+)$/.exec(text("Credential")) ?? [];
    const expires = Number(text("Expires"));
    const isWhole = text("Algorithm") === "AWS4-HMAC-SHA256" && /^[0-9a-f]{64}$/.test(text("Signature"));
    if (!isWhole || accessKeyId === void 0 || scope === void 0) return;
    if (!(expires >= 1 && expires <= LONGEST_EXPIRY)) return;
    const [signedHeaders, signature, date] = [ text("SignedHeaders"), text("Signature"), text("Date") ];
    return {
      accessKeyId: accessKeyId,
      scope: scope,
      signedHeaders: signedHeaders,
      signature: signature,
      date: date,
      expires: expires
    };
  }
  function sign({method: method, url: url, headers: headers}, {date: date, scope: scope, signedHeaders: signedHeaders}, {credentials: credentials, service: service, payload: payload}) {
    const [path = ""] = url.split("?", 1);
    const query = queryOf(url).filter(([name]) => name !== "X-Amz-Signature").map(pair => pair.map(encode)).sort((one, other) => one.join("\0") < other.join("\0") ? -1 : 1).map(pair => pair.join("="));
    const names = signedHeaders.split(";");
    const request = [ method, service === "s3" ? path.split("/").map(part => encode(signature_decode(part))).join("/") : path, query.join("&"), ...names.map(name => `${name}:${(headers.get(name) ?? "").trim().replace(/ +/g, " ")}`), "", signedHeaders, payload ].join("\n");
    const hash = (0, external_node_crypto_.createHash)("sha256").update(request).digest("hex");
    const hmac = (key, text) => (0, external_node_crypto_.createHmac)("sha256", key).update(text).digest();
    const key = scope.split("/").reduce(hmac, `AWS4${credentials.secretAccessKey}`);
    return hmac(key, [ "AWS4-HMAC-SHA256", date, scope, hash ].join("\n")).toString("hex");
  }
  function scopeOf(date, region, service) {
    return `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  }
  function queryOf(url) {
    const [, query = ""] = url.split(/\?(.*)/s, 2);
    return query.split("&").filter(part => part !== "").map(part => {
      const [name = "", value = ""] = part.split(/=(.*)/s, 2);
      return [ signature_decode(name.replaceAll("+", " ")), signature_decode(value.replaceAll("+", " ")) ];
    });
  }
  function signature_decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  function readDate(text) {
    const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    const [year, month, day, hour, minute, second] = parts;
    const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(date.getTime()) ? void 0 : date;
  }
  // src/emulator/s3/object-store.ts
  const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  class ObjectStore {
    buckets=new Map;
    #directory;
    #open;
    constructor({directory: directory, setups: setups, now: now}) {
      this.#directory = directory;
      this.#open = setups === void 0;
      for (const {name: name, versioning: versioning = false} of setups ?? []) this.#add(name, versioning, now);
    }
    bucket(name, now) {
      const bucket = this.buckets.get(name);
      if (bucket !== void 0) return bucket;
      requireBucketName(name);
      if (this.#open) return this.#add(name, true, now);
      throw new aws_error.G("NoSuchBucket", "The specified bucket does not exist", 404);
    }
    create(name, now) {
      requireBucketName(name);
      if (this.buckets.has(name)) throw new aws_error.G("BucketAlreadyOwnedByYou", "The bucket exists, and is yours.", 409);
      return this.#add(name, false, now);
    }
    delete(bucket) {
      if ([ ...bucket.objects.values() ].some(versions => versions.length > 0)) throw new aws_error.G("BucketNotEmpty", "The bucket has objects, or versions of them.", 409);
      this.buckets.delete(bucket.name);
    }
    newPath() {
      return (0, external_node_path_.join)(this.#directory, (0, external_node_crypto_.randomUUID)());
    }
    #add(name, versioning, created) {
      const bucket = {
        name: name,
        created: created,
        versioning: versioning ? "Enabled" : void 0,
        objects: new Map,
        uploads: new Map
      };
      this.buckets.set(name, bucket);
      return bucket;
    }
  }
  function findVersion({objects: objects}, key, id) {
    const versions = objects.get(key) ?? [];
    const found = id === void 0 ? versions[0] : versions.find(version => version.id === id || id === "null" && version.id === void 0);
    if (found?.content !== void 0) return {
      ...found,
      content: found.content
    };
    if (id === void 0) throw new aws_error.G("NoSuchKey", "The specified key does not exist.", 404);
    if (found !== void 0) throw new aws_error.G("MethodNotAllowed", "This version is a marker that the object was deleted.", 405);
    throw new aws_error.G("NoSuchVersion", "The specified version does not exist.", 404);
  }
  async function putVersion(bucket, key, {content: content, now: now}) {
    const id = bucket.versioning === "Enabled" ? {
      id: (0, external_node_crypto_.randomBytes)(24).toString("base64url")
    } : {};
    const version = {
      ...id,
      modified: now,
      ...content && {
        content: content
      }
    };
    const versions = bucket.objects.get(key) ?? [];
    const replaced = version.id === void 0 ? versions.filter(old => old.id === void 0) : [];
    const kept = versions.filter(old => !replaced.includes(old));
    const isMarker = content === void 0 && bucket.versioning === void 0;
    bucket.objects.set(key, isMarker ? kept : [ version, ...kept ]);
    await removeFiles(replaced);
    return version;
  }
  async function deleteVersion({objects: objects}, key, id) {
    const versions = objects.get(key) ?? [];
    const removed = versions.filter(version => (version.id ?? "null") === id);
    objects.set(key, versions.filter(version => !removed.includes(version)));
    await removeFiles(removed);
    return removed[0];
  }
  async function removeFiles(versions) {
    for (const {content: content} of versions) if (content !== void 0) await (0, promises_.rm)(content.path, {
      force: true
    });
  }
  function requireBucketName(name) {
    if (!BUCKET_NAME.test(name) || name.includes("..")) throw new aws_error.G("InvalidBucketName", "The specified bucket is not valid.");
  }
  // src/emulator/s3/list-objects.ts
  const MOST_KEYS = 1e3;
  function listObjects(bucket, query) {
    const [prefix = "", delimiter, token, startAfter] = [ "prefix", "delimiter", "continuation-token", "start-after" ].map(name => query.get(name));
    const size = Math.min(Number(query.get("max-keys") ?? MOST_KEYS), MOST_KEYS);
    if (!(size >= 0)) throw new aws_error.G("InvalidArgument", "max-keys is not a number.");
    const after = token === void 0 ? startAfter : Buffer.from(token, "base64url").toString();
    const all = foundIn(bucket, prefix, delimiter).filter(({name: name}) => after === void 0 || list_objects_compare(name, after) > 0);
    const page = all.slice(0, size);
    const last = page.at(-1);
    const isTruncated = all.length > page.length && last !== void 0;
    const encode = query.get("encoding-type") === "url" ? encodeURIComponent : text => text;
    return {
      Name: bucket.name,
      Prefix: encode(prefix),
      Delimiter: delimiter,
      StartAfter: startAfter,
      ContinuationToken: token,
      NextContinuationToken: isTruncated ? Buffer.from(last.name).toString("base64url") : void 0,
      EncodingType: query.get("encoding-type"),
      KeyCount: page.length,
      MaxKeys: size,
      IsTruncated: isTruncated,
      Contents: page.flatMap(({name: name, object: object}) => object === void 0 ? [] : {
        Key: encode(name),
        LastModified: new Date(object.modified).toISOString(),
        ETag: object.content.eTag,
        Size: object.content.size,
        StorageClass: "STANDARD"
      }),
      CommonPrefixes: page.flatMap(({name: name, object: object}) => object === void 0 ? {
        Prefix: encode(name)
      } : [])
    };
  }
  function foundIn({objects: objects}, prefix, delimiter) {
    const found = new Map;
    for (const [key, [newest]] of objects) {
      if (newest?.content === void 0 || !key.startsWith(prefix)) continue;
      const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
      const name = end < 0 ? key : key.slice(0, end + (delimiter?.length ?? 0));
      const object = {
        modified: newest.modified,
        content: newest.content
      };
      found.set(name, end < 0 ? {
        name: name,
        object: object
      } : {
        name: name
      });
    }
    return [ ...found.values() ].sort((one, other) => list_objects_compare(one.name, other.name));
  }
  function list_objects_compare(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
  }
  // src/emulator/s3/xml.ts
  const NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";
  function writeXml(root, content) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${inner(content)}</${root}>`;
  }
  function inner(content) {
    if (content === void 0) return "";
    if (typeof content !== "object") return escapeText(String(content));
    if (isList(content)) return content.map(inner).join("");
    return Object.entries(content).flatMap(([name, value]) => (isList(value) ? value : [ value ]).map(item => [ name, item ])).filter(([, value]) => value !== void 0).map(([name, value]) => `<${name}>${inner(value)}</${name}>`).join("");
  }
  function isList(content) {
    return Array.isArray(content);
  }
  function readElements(xml, name) {
    return [ ...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "gs")) ].map(([, content = ""]) => content);
  }
  function readText(xml, name) {
    return readElements(xml, name)[0]?.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, named) => {
      if (named !== void 0) return ENTITIES[named] ?? "";
      return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === void 0 ? 16 : 10));
    });
  }
  const ENTITIES = {
    lt: "<",
    gt: ">",
    amp: "&",
    quot: '"',
    apos: "'"
  };
  function escapeText(text) {
    return text.replace(/[&<>"\r]/g, character => `&#${character.charCodeAt(0)};`);
  }
  // src/emulator/s3/messages.ts
  const DOCUMENT_LIMIT = 2 * 1024 * 1024;
  async function readAll(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > DOCUMENT_LIMIT) throw new aws_error.G("MaxMessageLengthExceeded", "Your request was too large.");
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  }
  function xml(root, content) {
    return {
      status: 200,
      headers: {
        "content-type": "application/xml"
      },
      body: writeXml(root, content)
    };
  }
  function done(headers = {}) {
    return {
      status: 200,
      headers: headers,
      body: ""
    };
  }
  function gone() {
    return {
      status: 204,
      headers: {},
      body: ""
    };
  }
  function versionHeader({id: id}) {
    return id === void 0 ? {} : {
      "x-amz-version-id": id
    };
  }
  function checksumHeader({checksum: checksum}) {
    return checksum === void 0 ? {} : {
      [`x-amz-checksum-${checksum.name}`]: checksum.value
    };
  }
  // src/emulator/s3/buckets.ts
  async function listBuckets({store: store}) {
    const buckets = [ ...store.buckets.values() ].map(({name: name, created: created}) => ({
      Name: name,
      CreationDate: new Date(created).toISOString()
    }));
    return xml("ListAllMyBucketsResult", {
      Buckets: {
        Bucket: buckets
      }
    });
  }
  async function createBucket({store: store, bucket: bucket, now: now}) {
    store.create(bucket, now);
    return done({
      location: `/${bucket}`
    });
  }
  async function headBucket({store: store, bucket: bucket, now: now}) {
    store.bucket(bucket, now);
    return done();
  }
  async function deleteBucket({store: store, bucket: bucket, now: now}) {
    store.delete(store.bucket(bucket, now));
    return gone();
  }
  async function getBucketLocation({store: store, bucket: bucket, now: now}) {
    store.bucket(bucket, now);
    return xml("LocationConstraint", void 0);
  }
  async function getBucketVersioning({store: store, bucket: bucket, now: now}) {
    return xml("VersioningConfiguration", {
      Status: store.bucket(bucket, now).versioning
    });
  }
  async function putBucketVersioning({store: store, bucket: bucket, now: now, body: body}) {
    const found = store.bucket(bucket, now);
    const status = readText(await readAll(body), "Status");
    if (status !== "Enabled" && status !== "Suspended") throw new aws_error.G("MalformedXML", "The status has to be Enabled or Suspended.");
    found.versioning = status;
    return done();
  }
  async function listObjectsV2({store: store, bucket: bucket, now: now, query: query}) {
    return xml("ListBucketResult", listObjects(store.bucket(bucket, now), query));
  }
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_stream_promises_ = __webpack_require__(46466);
  // src/emulator/s3/checksum.ts
  const CHECKSUMS = {
    crc32: () => crc([ 0, 3988292384 ], 4),
    crc32c: () => crc([ 0, 2197175160 ], 4),
    crc64nvme: () => crc([ 2590806825, 2890647989 ], 8),
    sha1: () => hash("sha1"),
    sha256: () => hash("sha256")
  };
  const CHECKSUM_NAMES = Object.keys(CHECKSUMS);
  function createChecksum(name) {
    return Object.hasOwn(CHECKSUMS, name) ? CHECKSUMS[name]?.() : void 0;
  }
  function hash(algorithm) {
    const state = (0, external_node_crypto_.createHash)(algorithm);
    return {
      update: bytes => state.update(bytes),
      digest: () => state.digest("base64")
    };
  }
  function crc([polyHigh, polyLow], width) {
    const highs = new Uint32Array(256);
    const lows = new Uint32Array(256);
    for (let byte = 0; byte < 256; byte += 1) {
      let high = 0;
      let low = byte;
      for (let bit = 0; bit < 8; bit += 1) {
        const odd = low & 1;
        low = low >>> 1 | high << 31;
        high >>>= 1;
        if (odd === 1) {
          low ^= polyLow;
          high ^= polyHigh;
        }
      }
      highs[byte] = high;
      lows[byte] = low;
    }
    let high = width === 8 ? 4294967295 : 0;
    let low = 4294967295;
    return {
      update: bytes => {
        for (const byte of bytes) {
          const index = (low ^ byte) & 255;
          low = (low >>> 8 | high << 24) ^ (lows[index] ?? 0);
          high = high >>> 8 ^ (highs[index] ?? 0);
        }
      },
      digest: () => {
        const result = Buffer.alloc(8);
        result.writeUInt32BE(~high >>> 0, 0);
        result.writeUInt32BE(~low >>> 0, 4);
        return result.subarray(8 - width).toString("base64");
      }
    };
  }
  // src/emulator/s3/body.ts
  const SIZE_LIMIT = 5 * 1024 ** 3;
  const CHUNKED = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
  async function receiveBody({headers: headers, body: body}, path) {
    const claimed = headers.get("x-amz-content-sha256") ?? UNSIGNED_PAYLOAD;
    const chunked = claimed === CHUNKED;
    if (!chunked && claimed.startsWith("STREAMING-")) throw notImplemented(`x-amz-content-sha256: ${claimed}`);
    const length = headers.get(chunked ? "x-amz-decoded-content-length" : "content-length");
    if (length === void 0) {
      if (!chunked && headers.has("transfer-encoding")) throw notImplemented("Transfer-Encoding");
      throw new aws_error.G("MissingContentLength", "The request does not state the length of the body.", 411);
    }
    if (Number(length) > SIZE_LIMIT) throw new aws_error.G("EntityTooLarge", `A single upload may have at most ${SIZE_LIMIT} bytes.`);
    const trailers = new Map;
    const name = checksumName(headers);
    const checksum = name === void 0 ? void 0 : createChecksum(name);
    const [md5, sha256] = [ (0, external_node_crypto_.createHash)("md5"), (0, external_node_crypto_.createHash)("sha256") ];
    let size = 0;
    try {
      await (0, external_node_stream_promises_.pipeline)(chunked ? decodeChunks(body, trailers) : body, async function*(chunks) {
        for await (const chunk of chunks) {
          size += chunk.length;
          for (const state of [ md5, sha256, checksum ]) state?.update(chunk);
          yield chunk;
        }
      }, (0, external_node_fs_.createWriteStream)(path));
      if (size !== Number(length)) throw new aws_error.G("IncompleteBody", `${size} of ${length} bytes arrived.`);
      if (/^[0-9a-f]{64}$/.test(claimed) && claimed !== sha256.digest("hex")) throw new aws_error.G("XAmzContentSHA256Mismatch", "x-amz-content-sha256 is not the hash of the body.");
      const digest = md5.digest();
      const wanted = headers.get("content-md5");
      if (wanted !== void 0 && wanted !== digest.toString("base64")) throw new aws_error.G("BadDigest", "Content-MD5 is not the hash of the body.");
      const received = {
        path: path,
        size: size,
        md5: digest.toString("hex")
      };
      if (name === void 0 || checksum === void 0) return received;
      const value = checksum.digest();
      const given = headers.get(`x-amz-checksum-${name}`) ?? trailers.get(`x-amz-checksum-${name}`);
      if (given !== void 0 && given !== value) throw new aws_error.G("BadDigest", `x-amz-checksum-${name} is not the checksum of the body.`);
      return {
        ...received,
        checksum: {
          name: name,
          value: value
        }
      };
    } catch (error) {
      await (0, promises_.rm)(path, {
        force: true
      });
      throw error;
    }
  }
  function checksumName(headers) {
    const announced = headers.get("x-amz-trailer")?.toLowerCase();
    return CHECKSUM_NAMES.find(name => headers.has(`x-amz-checksum-${name}`) || announced === `x-amz-checksum-${name}`);
  }
  async function* decodeChunks(body, trailers) {
    let rest = Buffer.alloc(0);
    const chunks = body[Symbol.asyncIterator]();
    const more = async () => {
      const {value: value, done: done} = await chunks.next();
      if (!done) rest = rest.length === 0 ? value : Buffer.concat([ rest, value ]);
      return !done;
    };
    const line = async () => {
      let end = rest.indexOf("\r\n");
      for (;end < 0; end = rest.indexOf("\r\n")) if (rest.length > LONGEST_LINE || !await more()) throw incomplete();
      const text = rest.subarray(0, end).toString("latin1");
      rest = rest.subarray(end + 2);
      return text;
    };
    for (;;) {
      let left = Number.parseInt(await line(), 16);
      if (left === 0) break;
      while (left > 0) {
        if (rest.length === 0 && !await more()) throw incomplete();
        const part = rest.subarray(0, left);
        left -= part.length;
        rest = rest.subarray(part.length);
        yield part;
      }
      if (Number.isNaN(left) || await line() !== "") throw incomplete();
    }
    for (let text = await line(); text !== ""; text = await line()) {
      const [name = "", value = ""] = text.split(/:(.*)/s, 2);
      trailers.set(name.trim().toLowerCase(), value.trim());
    }
  }
  const LONGEST_LINE = 8 * 1024;
  function incomplete() {
    return new aws_error.G("IncompleteBody", "The body is not in aws-chunked format, or it is truncated.");
  }
  function notImplemented(header) {
    return new aws_error.G("NotImplemented", `A header requires something that is not implemented: ${header}.`, 501);
  }
  // src/emulator/s3/objects.ts
  const KEPT_HEADERS = [ "content-type", "content-encoding", "content-language", "content-disposition", "cache-control", "expires" ];
  async function putObject({store: store, bucket: name, key: key, now: now, headers: headers, body: body}) {
    const bucket = store.bucket(name, now);
    requireKey(key);
    const existing = bucket.objects.get(key)?.[0]?.content;
    if (headers.get("if-none-match") === "*" && existing !== void 0) throw preconditionFailed();
    const {path: path, size: size, md5: md5, checksum: checksum} = await receiveBody({
      headers: headers,
      body: body
    }, store.newPath());
    const content = {
      path: path,
      size: size,
      eTag: `"${md5}"`,
      headers: keptHeaders(headers),
      ...checksum && {
        checksum: checksum
      }
    };
    const version = await putVersion(bucket, key, {
      content: content,
      now: now
    });
    return done({
      etag: content.eTag,
      ...versionHeader(version),
      ...checksumHeader(content)
    });
  }
  async function getObject({store: store, bucket: bucket, key: key, now: now, query: query, method: method, headers: headers}) {
    const version = findVersion(store.bucket(bucket, now), key, query.get("versionId"));
    const {content: content} = version;
    if (!matches(headers.get("if-match") ?? "*", content.eTag)) throw preconditionFailed();
    if (matches(headers.get("if-none-match") ?? "", content.eTag)) return {
      status: 304,
      headers: {},
      body: ""
    };
    const range = readRange(headers.get("range"), content.size);
    const {start: start, end: end} = range ?? {
      start: 0,
      end: content.size - 1
    };
    const shown = headers.get("x-amz-checksum-mode")?.toUpperCase() === "ENABLED" && range === void 0;
    return {
      status: range === void 0 ? 200 : 206,
      headers: {
        "content-type": "binary/octet-stream",
        ...Object.fromEntries(content.headers),
        "content-length": String(end - start + 1),
        "last-modified": new Date(version.modified).toUTCString(),
        "accept-ranges": "bytes",
        etag: content.eTag,
        ...versionHeader(version),
        ...shown && checksumHeader(content),
        ...range && {
          "content-range": `bytes ${start}-${end}/${content.size}`
        }
      },
      body: method === "HEAD" || content.size === 0 ? "" : (0, external_node_fs_.createReadStream)(content.path, {
        start: start,
        end: end
      })
    };
  }
  async function deleteObject({store: store, bucket: name, key: key, now: now, query: query}) {
    const removed = await remove({
      store: store,
      name: name,
      key: key,
      now: now,
      version: query.get("versionId")
    });
    return {
      ...gone(),
      headers: removed
    };
  }
  async function deleteObjects({store: store, bucket: name, now: now, body: body}) {
    const text = await readAll(body);
    const deleted = [];
    for (const object of readElements(text, "Object")) {
      const key = readText(object, "Key") ?? "";
      const version = readText(object, "VersionId");
      await remove({
        store: store,
        name: name,
        key: key,
        now: now,
        version: version
      });
      deleted.push({
        Key: key,
        VersionId: version
      });
    }
    return xml("DeleteResult", {
      Deleted: readText(text, "Quiet") === "true" ? void 0 : deleted
    });
  }
  async function remove(options) {
    const {store: store, name: name, key: key, now: now, version: version} = options;
    const bucket = store.bucket(name, now);
    if (version === void 0) {
      const marker = await putVersion(bucket, key, {
        now: now
      });
      return bucket.versioning === void 0 ? {} : {
        "x-amz-delete-marker": "true",
        ...versionHeader(marker)
      };
    }
    const removed = await deleteVersion(bucket, key, version);
    const isMarker = removed !== void 0 && removed.content === void 0;
    return {
      "x-amz-version-id": version,
      ...isMarker && {
        "x-amz-delete-marker": "true"
      }
    };
  }
  function keptHeaders(headers) {
    const kept = [ ...headers ].filter(([name]) => KEPT_HEADERS.includes(name) || name.startsWith("x-amz-meta-"));
    return new Map(kept.map(([name, value]) => [ name, value.replace(/(^|, *)aws-chunked(, *|$)/, "") ]).filter(([, value]) => value !== ""));
  }
  function requireKey(key) {
    if (Buffer.byteLength(key) > 1024) throw new aws_error.G("KeyTooLongError", "Your key is too long");
  }
  function matches(condition, eTag) {
    return condition === "*" || condition.split(/, */).some(tag => tag.replaceAll('"', "") === eTag.replaceAll('"', ""));
  }
  function readRange(text, size) {
    const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(text ?? "") ?? [];
    if (first === "" && last === "") return;
    const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
    const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
    if (start > end) throw new aws_error.G("InvalidRange", "The requested range is not satisfiable", 416);
    return {
      start: start,
      end: end
    };
  }
  function preconditionFailed() {
    return new aws_error.G("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412);
  }
  // src/emulator/s3/multipart.ts
  const SMALLEST_PART = 5 * 1024 * 1024;
  const MOST_PARTS = 1e4;
  function startUpload(bucket, key, {headers: headers, kept: kept}) {
    const name = headers.get("x-amz-checksum-algorithm")?.toLowerCase();
    const full = headers.get("x-amz-checksum-type")?.toUpperCase() === "FULL_OBJECT" || name === "crc64nvme";
    const upload = {
      id: (0, external_node_crypto_.randomBytes)(24).toString("base64url"),
      key: key,
      headers: kept,
      ...name !== void 0 && CHECKSUM_NAMES.includes(name) && {
        checksum: {
          name: name,
          full: full
        }
      },
      parts: new Map
    };
    bucket.uploads.set(upload.id, upload);
    return upload;
  }
  function findUpload({uploads: uploads}, key, id) {
    const upload = uploads.get(id ?? "");
    if (upload?.key === key) return upload;
    throw new aws_error.G("NoSuchUpload", "The specified multipart upload does not exist.", 404);
  }
  async function receivePart(upload, request, {number: number, path: path}) {
    if (!(Number.isInteger(number) && number >= 1 && number <= MOST_PARTS)) throw new aws_error.G("InvalidArgument", `Part number must be an integer between 1 and ${MOST_PARTS}, inclusive`);
    const part = await receiveBody(request, path);
    const replaced = upload.parts.get(number);
    upload.parts.set(number, part);
    if (replaced !== void 0) await (0, promises_.rm)(replaced.path, {
      force: true
    });
    return part;
  }
  async function completeUpload(bucket, upload, {xml: xml, store: store, now: now}) {
    const parts = chosenParts(upload, xml);
    const path = store.newPath();
    const whole = upload.checksum?.full === true ? createChecksum(upload.checksum.name) : void 0;
    await (0, external_node_stream_promises_.pipeline)(async function*() {
      for (const part of parts) for await (const chunk of (0, external_node_fs_.createReadStream)(part.path)) {
        whole?.update(chunk);
        yield chunk;
      }
    }, (0, external_node_fs_.createWriteStream)(path));
    const digests = (0, external_node_crypto_.createHash)("md5");
    for (const {md5: md5} of parts) digests.update(Buffer.from(md5, "hex"));
    const checksum = whole ? {
      name: upload.checksum?.name ?? "",
      value: whole.digest()
    } : checksumOfParts(upload, parts);
    const content = {
      path: path,
      size: parts.reduce((sum, {size: size}) => sum + size, 0),
      eTag: `"${digests.digest("hex")}-${parts.length}"`,
      headers: upload.headers,
      ...checksum && {
        checksum: checksum
      }
    };
    await abortUpload(bucket, upload);
    return {
      ...await putVersion(bucket, upload.key, {
        content: content,
        now: now
      }),
      content: content
    };
  }
  async function abortUpload({uploads: uploads}, {id: id, parts: parts}) {
    uploads.delete(id);
    for (const {path: path} of parts.values()) await (0, promises_.rm)(path, {
      force: true
    });
  }
  function chosenParts({parts: parts}, xml) {
    const named = readElements(xml, "Part").map(part => ({
      number: Number(readText(part, "PartNumber")),
      eTag: (readText(part, "ETag") ?? "").replaceAll('"', "")
    }));
    if (named.length === 0) throw new aws_error.G("MalformedXML", "The request specifies no parts.");
    if (named.some(({number: number}, index) => index > 0 && number <= (named[index - 1]?.number ?? 0))) throw new aws_error.G("InvalidPartOrder", "The list of parts was not in ascending order.");
    return named.map(({number: number, eTag: eTag}, index) => {
      const part = parts.get(number);
      if (part === void 0 || part.md5 !== eTag) throw new aws_error.G("InvalidPart", `Part ${number} was not uploaded, or not with this ETag.`);
      if (part.size < SMALLEST_PART && index < named.length - 1) throw new aws_error.G("EntityTooSmall", `Part ${number} has ${part.size} bytes; all but the last need ${SMALLEST_PART}.`);
      return part;
    });
  }
  function checksumOfParts({checksum: checksum}, parts) {
    const state = checksum && createChecksum(checksum.name);
    if (checksum === void 0 || state === void 0) return;
    for (const part of parts) {
      if (part.checksum?.name !== checksum.name) return;
      state.update(Buffer.from(part.checksum.value, "base64"));
    }
    return {
      name: checksum.name,
      value: `${state.digest()}-${parts.length}`
    };
  }
  // src/emulator/s3/uploads.ts
  async function createMultipartUpload({store: store, bucket: bucket, key: key, now: now, headers: headers}) {
    requireKey(key);
    const {id: id, checksum: checksum} = startUpload(store.bucket(bucket, now), key, {
      headers: headers,
      kept: keptHeaders(headers)
    });
    const response = xml("InitiateMultipartUploadResult", {
      Bucket: bucket,
      Key: key,
      UploadId: id
    });
    const algorithm = checksum ? {
      "x-amz-checksum-algorithm": checksum.name.toUpperCase(),
      "x-amz-checksum-type": checksum.full ? "FULL_OBJECT" : "COMPOSITE"
    } : {};
    return {
      ...response,
      headers: {
        ...response.headers,
        ...algorithm
      }
    };
  }
  async function uploadPart({store: store, bucket: bucket, key: key, now: now, query: query, headers: headers, body: body}) {
    const upload = findUpload(store.bucket(bucket, now), key, query.get("uploadId"));
    const place = {
      number: Number(query.get("partNumber")),
      path: store.newPath()
    };
    const part = await receivePart(upload, {
      headers: headers,
      body: body
    }, place);
    return done({
      etag: `"${part.md5}"`,
      ...checksumHeader(part)
    });
  }
  async function completeMultipartUpload(request) {
    const {store: store, bucket: name, key: key, now: now, query: query, body: body} = request;
    const bucket = store.bucket(name, now);
    const upload = findUpload(bucket, key, query.get("uploadId"));
    const version = await completeUpload(bucket, upload, {
      xml: await readAll(body),
      store: store,
      now: now
    });
    const {eTag: eTag, checksum: checksum} = version.content;
    const response = xml("CompleteMultipartUploadResult", {
      Location: `/${name}/${key}`,
      Bucket: name,
      Key: key,
      ETag: eTag,
      ...checksum && {
        [`Checksum${checksum.name.toUpperCase()}`]: checksum.value
      }
    });
    return {
      ...response,
      headers: {
        ...response.headers,
        ...versionHeader(version)
      }
    };
  }
  async function abortMultipartUpload({store: store, bucket: name, key: key, now: now, query: query}) {
    const bucket = store.bucket(name, now);
    await abortUpload(bucket, findUpload(bucket, key, query.get("uploadId")));
    return gone();
  }
  // src/emulator/s3/routes.ts
  const routes_ROUTES = [ {
    operation: "ListBuckets",
    method: "GET",
    on: "service",
    perform: listBuckets
  }, {
    operation: "GetBucketLocation",
    method: "GET",
    on: "bucket",
    query: "location",
    perform: getBucketLocation
  }, {
    operation: "GetBucketVersioning",
    method: "GET",
    on: "bucket",
    query: "versioning",
    perform: getBucketVersioning
  }, {
    operation: "PutBucketVersioning",
    method: "PUT",
    on: "bucket",
    query: "versioning",
    perform: putBucketVersioning
  }, {
    operation: "ListObjectsV2",
    method: "GET",
    on: "bucket",
    query: "list-type",
    perform: listObjectsV2
  }, {
    operation: "CreateBucket",
    method: "PUT",
    on: "bucket",
    perform: createBucket
  }, {
    operation: "HeadBucket",
    method: "HEAD",
    on: "bucket",
    perform: headBucket
  }, {
    operation: "DeleteBucket",
    method: "DELETE",
    on: "bucket",
    perform: deleteBucket
  }, {
    operation: "DeleteObjects",
    method: "POST",
    on: "bucket",
    query: "delete",
    perform: deleteObjects
  }, {
    operation: "CreateMultipartUpload",
    method: "POST",
    on: "object",
    query: "uploads",
    perform: createMultipartUpload
  }, {
    operation: "UploadPart",
    method: "PUT",
    on: "object",
    query: "uploadId",
    perform: uploadPart
  }, {
    operation: "CompleteMultipartUpload",
    method: "POST",
    on: "object",
    query: "uploadId",
    perform: completeMultipartUpload
  }, {
    operation: "AbortMultipartUpload",
    method: "DELETE",
    on: "object",
    query: "uploadId",
    perform: abortMultipartUpload
  }, {
    operation: "PutObject",
    method: "PUT",
    on: "object",
    perform: putObject
  }, {
    operation: "HeadObject",
    method: "HEAD",
    on: "object",
    perform: getObject
  }, {
    operation: "GetObject",
    method: "GET",
    on: "object",
    perform: getObject
  }, {
    operation: "DeleteObject",
    method: "DELETE",
    on: "object",
    perform: deleteObject
  } ];
  // src/emulator/s3/s3-api.ts
  function createS3(options) {
    const {clock: clock, region: region, credentials: credentials, directory: directory, buckets: buckets} = options;
    const store = new ObjectStore({
      directory: directory,
      setups: buckets,
      now: clock.now()
    });
    const faults = createFaults(clock, {
      throttled: new aws_error.G("SlowDown", "Please reduce your request rate.", 503),
      failed: new aws_error.G("InternalError", "A test planned this failure.", 500)
    });
    async function perform(request) {
      const {headers: headers, method: method} = request;
      const payload = headers.get("x-amz-content-sha256") ?? UNSIGNED_PAYLOAD;
      verifySignature(request, {
        credentials: credentials,
        region: region,
        service: "s3",
        now: clock.now(),
        payload: payload
      });
      const query = new Map(queryOf(request.url));
      const {bucket: bucket, key: key} = placeOf(request);
      const kind = bucket === "" ? "service" : key === "" ? "bucket" : "object";
      const route = routes_ROUTES.find(({on: on, query: wanted, ...route}) => on === kind && route.method === method && (wanted === void 0 || query.has(wanted)));
      if (route === void 0 || UNKNOWN.some(name => query.has(name)) || headers.has("x-amz-copy-source")) throw new aws_error.G("NotImplemented", `${method} ${request.url} is not a known request.`, 501);
      options.observe?.(route.operation, {
        bucket: bucket,
        key: key
      });
      const now = clock.now();
      return await faults.apply(route.operation, () => route.perform({
        ...request,
        store: store,
        query: query,
        bucket: bucket,
        key: key,
        now: now
      }));
    }
    return {
      handle: async request => {
        const id = {
          "x-amz-request-id": (0, external_node_crypto_.randomUUID)()
        };
        try {
          const {status: status, headers: headers, body: body} = await perform(request);
          return {
            status: status,
            headers: {
              ...id,
              ...headers
            },
            body: body
          };
        } catch (error) {
          if (!(error instanceof aws_error.G)) throw error;
          const {code: code, message: message, status: status} = error;
          const [Resource = ""] = request.url.split("?", 1);
          const body = writeXml("Error", {
            Code: code,
            Message: message,
            Resource: Resource
          });
          const headers = {
            ...id,
            "content-type": "application/xml"
          };
          return {
            status: status,
            headers: headers,
            body: request.method === "HEAD" ? "" : body
          };
        }
      },
      failNext: (operation, {times: times, every: every, ...fault}) => faults.plan(operation, fault, {
        ...times && {
          times: times
        },
        ...every && {
          every: every
        }
      })
    };
  }
  function objectPath({bucket: bucket, key: key, version: version}) {
    const path = [ bucket, ...key.split("/") ].map(encodeURIComponent).join("/");
    return version === void 0 ? `/${path}` : `/${path}?versionId=${encodeURIComponent(version)}`;
  }
  const UNKNOWN = [ "acl", "tagging", "policy", "lifecycle", "cors", "encryption", "torrent", "attributes", "restore" ];
  function placeOf({url: url, bucket: bucket}) {
    const [path = ""] = url.split("?", 1);
    const text = s3_api_decode(path.slice(1));
    if (bucket !== void 0) return {
      bucket: bucket,
      key: text
    };
    const [first = "", key = ""] = text.split(/\/(.*)/s, 2);
    return {
      bucket: first,
      key: key
    };
  }
  function s3_api_decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      throw new aws_error.G("InvalidURI", "Couldn't parse the specified URI.");
    }
  }
  var external_node_events_ = __webpack_require__(78474);
  var external_node_http_ = __webpack_require__(37067);
  var external_node_net_ = __webpack_require__(77030);
  var external_node_stream_ = __webpack_require__(57075);
  var problem = __webpack_require__(19341);
  // src/emulator/codedeploy/aws-json.ts
  const TARGET = "CodeDeploy_20141006.";
  const AGENT_TARGET = "CodeDeployCommandService_v20141006.";
  async function handleAwsRequest(request, {service: service, hostCommands: hostCommands, credentials: credentials, region: region, clock: clock, replays: replays}) {
    try {
      const target = request.headers.get("x-amz-target") ?? "";
      const agent = target.startsWith(AGENT_TARGET) ? hostCommands : void 0;
      const payload = (0, external_node_crypto_.createHash)("sha256").update(request.body).digest("hex");
      verifySignature(request, {
        credentials: credentials,
        region: region,
        service: agent === void 0 ? "codedeploy" : "codedeploy-commands",
        now: clock.now(),
        payload: payload
      });
      if ((request.headers.get("x-amz-content-sha256") ?? payload) !== payload) throw new aws_error.G("InvalidSignatureException", "x-amz-content-sha256 is not the hash of the body.", 403);
      if (agent === void 0) await replays.accept(request.headers);
      const isOperation = request.method === "POST" && request.url === "/";
      if (isOperation && agent !== void 0) {
        const output = await agent.call(target.slice(AGENT_TARGET.length), parse(request.body), request.gone);
        return {
          status: 200,
          headers: headers(),
          body: JSON.stringify(output)
        };
      }
      if (!isOperation || !target.startsWith(TARGET)) throw new aws_error.G("UnknownOperationException", `An operation is a POST to / with X-Amz-Target: ${TARGET}<Operation>; this has ${JSON.stringify(target)}.`);
      const output = await service.call(target.slice(TARGET.length), parse(request.body));
      return {
        status: 200,
        headers: headers(),
        body: JSON.stringify(toWire(output))
      };
    } catch (error) {
      if (error instanceof aws_error.G) return errorResponse(error);
      throw error;
    }
  }
  function errorResponse({code: code, message: message, status: status}) {
    return {
      status: status,
      headers: headers(),
      body: JSON.stringify({
        __type: code,
        message: message
      })
    };
  }
  function headers() {
    return {
      "content-type": "application/x-amz-json-1.1",
      "x-amzn-requestid": (0, external_node_crypto_.randomUUID)()
    };
  }
  function parse(body) {
    if (body.length === 0) return {};
    try {
      return JSON.parse(body.toString());
    } catch (error) {
      throw new aws_error.G("SerializationException", `The request is not JSON: ${error.message}`);
    }
  }
  function toWire(value) {
    if (value instanceof Date) return value.getTime() / 1e3;
    if (Array.isArray(value)) return value.map(toWire);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [ key, toWire(member) ]));
  }
  // src/emulator/replay.ts
  const SECOND = 1e3;
  const REPEATED_WITHIN = 2 * SECOND;
  function createReplayGuard(clock) {
    const accepted = new Map;
    return {
      accept: async headers => {
        const now = clock.now();
        for (const [authorization, at] of accepted) {
          if (now - at < ACCEPTED_FOR) break;
          accepted.delete(authorization);
        }
        const authorization = headers.get("authorization") ?? "";
        const earlier = accepted.get(authorization);
        if (earlier === void 0) {
          accepted.set(authorization, now);
          return;
        }
        if (now - earlier > REPEATED_WITHIN) throw new aws_error.G("InvalidSignatureException", "The request was already sent: sign each request anew.", 403);
        await clock.sleep(SECOND);
        throw new aws_error.G("ThrottlingException", "The same request was already sent within this second: sign it anew.");
      }
    };
  }
  // src/emulator/server.ts
  const ADDRESS = "127.0.0.1";
  const BODY_LIMIT = 1024 * 1024;
  const HEADER_LIMIT = 16 * 1024;
  const REQUEST_TIMEOUT = 3e4;
  const KEEP_ALIVE_TIMEOUT = 10 * 6e4;
  const CHECKING_INTERVAL = 1e3;
  async function startServer(options) {
    const {requestTimeout: requestTimeout = REQUEST_TIMEOUT} = options;
    const server = (0, external_node_http_.createServer)({
      maxHeaderSize: HEADER_LIMIT,
      requestTimeout: requestTimeout,
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(CHECKING_INTERVAL, requestTimeout)
    });
    const replays = createReplayGuard(options.clock);
    server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT;
    const port = await new Promise((resolve, reject) => {
      server.once("error", cause => reject(notListening(options.port, cause)));
      server.listen(options.port ?? 0, ADDRESS, () => {
        const address = server.address();
        if (typeof address === "object" && address !== null) resolve(address.port);
      });
    });
    server.on("request", (request, response) => {
      answer(request, response, port, {
        ...options,
        replays: replays
      }).catch(error => server_fail(error, request, response));
    });
    const local = (0, external_node_net_.createServer)(socket => server.emit("connection", socket));
    if (options.socket !== void 0) await (0, external_node_events_.once)(local.listen(options.socket), "listening");
    return {
      url: `http://${ADDRESS}:${port}`,
      close: () => new Promise(resolve => {
        local.close();
        server.close(() => resolve());
        server.closeAllConnections();
      })
    };
  }
  async function answer(request, response, port, options) {
    const {url: url = "/", method: method = "GET"} = request;
    const headers = flatten(request);
    const {s3: s3} = options;
    const host = headers.get("host")?.toLowerCase() ?? "";
    const bucket = host.endsWith(`.localhost:${port}`) ? host.slice(0, -`.localhost:${port}`.length) : void 0;
    const isS3 = s3 !== void 0 && serviceOf({
      method: method,
      url: url,
      headers: headers
    }) === "s3";
    if (host !== `${ADDRESS}:${port}` && host !== `localhost:${port}` && !(isS3 && bucket !== void 0)) {
      request.resume();
      return send(response, 421, {
        "content-type": "text/plain"
      }, "This server responds only for 127.0.0.1 and localhost.\n");
    }
    if (isS3) {
      const {status: status, headers: sent, body: body} = await s3.handle({
        method: method,
        url: url,
        headers: headers,
        bucket: bucket,
        body: request
      });
      request.resume();
      return send(response, status, sent, body);
    }
    if (url.startsWith("/repos/") && options.github !== void 0) {
      request.resume();
      if (!isAuthorized(request, options.github.token)) return send(response, 401, {
        "content-type": "application/json"
      }, '{"message":"Requires authentication"}');
      const {status: status, contentType: contentType, body: body} = await options.github.api({
        method: method,
        url: url,
        accept: request.headers.accept
      });
      return send(response, status, {
        "content-type": contentType
      }, body);
    }
    const body = await readBody(request);
    if (body === void 0) {
      const {status: status, headers: headers, body: body} = errorResponse(tooLarge());
      return send(response, status, {
        ...headers,
        connection: "close"
      }, body);
    }
    const gone = new AbortController;
    response.once("close", () => gone.abort());
    const called = {
      method: method,
      url: url,
      headers: headers,
      body: body,
      gone: gone.signal
    };
    const answered = await handleAwsRequest(called, options);
    return send(response, answered.status, answered.headers, answered.body);
  }
  function isAuthorized({headers: headers}, token) {
    const [, sent = ""] = /^(?:bearer|token) (.*)$/i.exec(headers.authorization ?? "") ?? [];
    const digest = text => (0, external_node_crypto_.createHash)("sha256").update(text).digest();
    return (0, external_node_crypto_.timingSafeEqual)(digest(sent), digest(token));
  }
  function server_fail(error, request, response) {
    if (error instanceof Disconnected || response.headersSent) {
      request.socket.destroy();
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    const {status: status, headers: headers, body: body} = errorResponse(new aws_error.G("InternalFailure", reason, 500));
    response.writeHead(status, headers).end(body);
  }
  function readBody(request) {
    const chunks = [];
    let size = Number(request.headers["content-length"] ?? 0) > BODY_LIMIT ? Number.POSITIVE_INFINITY : 0;
    return new Promise((resolve, reject) => {
      if (size > BODY_LIMIT) resolve(void 0);
      request.on("data", chunk => {
        size += chunk.length;
        if (size > BODY_LIMIT) resolve(void 0); else chunks.push(chunk);
      });
      request.once("end", () => resolve(Buffer.concat(chunks)));
      request.once("error", reject);
    });
  }
  function flatten({headers: headers}) {
    const entries = Object.entries(headers).map(([name, value]) => [ name, [ value ].flat().join(",") ]);
    return new Map(entries);
  }
  async function send(response, status, headers, body) {
    response.writeHead(status, headers);
    if (body instanceof external_node_stream_.Readable) await (0, external_node_stream_promises_.pipeline)(body, response); else response.end(body);
  }
  function tooLarge() {
    return new aws_error.G("RequestEntityTooLargeException", `A request may have at most ${BODY_LIMIT} bytes.`, 413);
  }
  function notListening(port, cause) {
    return new problem.AF({
      code: "rehearsal/port-taken",
      what: `The emulator cannot listen on ${ADDRESS}${port ? `:${port}` : ""}.`,
      why: cause.message,
      fix: "Use another --port, or omit it to use any free port.",
      cause: cause
    });
  }
  var boot_files = __webpack_require__(43918);
  var choices = __webpack_require__(26014);
  // src/rehearsal/endpoints.ts
  const TAG = {
    Key: "name",
    Value: "potato-ecs"
  };
  const START_DELAY = 50;
  const PRESIGNED = 24 * 3600;
  async function startEndpoints(plan) {
    const {options: options, clock: clock, signal: signal, instance: instance, application: application, group: group, region: region, credentials: credentials, token: token} = plan;
    let url = "";
    const awsAgent = options.agent === "aws" ? await openAwsAgent(plan) : void 0;
    const service = createService({
      clock: clock,
      region: region,
      applications: [ {
        name: application,
        groups: [ {
          ...group,
          instances: [ awsAgent?.target ?? instance ],
          tagFilters: [ TAG ],
          deploymentConfig: "CodeDeployDefault.AllAtOnce"
        } ]
      } ],
      githubToken: token,
      archiveUrl: revision => revision.kind === "S3" ? presign(`${url}${objectPath(revision)}`, {
        credentials: credentials,
        region: region,
        now: clock.now(),
        expires: PRESIGNED
      }) : `${url}${archivePath(revision)}`,
      startDelay: START_DELAY
    });
    const objects = (0, external_node_path_.join)(plan.scratch, "s3");
    await (0, promises_.mkdir)(objects);
    const server = await startServer({
      service: service,
      ...awsAgent !== void 0 && {
        hostCommands: awsAgent.hostCommands
      },
      github: {
        api: createGithubApi(plan.repository),
        token: token
      },
      s3: createS3({
        clock: clock,
        region: region,
        credentials: credentials,
        directory: objects
      }),
      credentials: credentials,
      region: region,
      clock: clock,
      port: options.port ?? 0,
      socket: (0, external_node_path_.join)(plan.sockets, boot_files.Oh)
    });
    url = server.url;
    try {
      await (awsAgent?.start({
        url: url,
        region: region,
        credentials: credentials
      }));
      signal.throwIfAborted();
    } catch (error) {
      await server.close();
      throw error;
    }
    return server;
  }
  async function openAwsAgent({options: options, clock: clock, signal: signal, instance: instance}) {
    const {createAwsAgentInstance: createAwsAgentInstance} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 64253));
    const {createHostCommands: createHostCommands} = await __webpack_require__.e(7094).then(__webpack_require__.bind(__webpack_require__, 37094));
    const {createSigner: createSigner} = await __webpack_require__.e(1645).then(__webpack_require__.bind(__webpack_require__, 51645));
    const hostCommands = createHostCommands({
      clock: clock,
      sign: createSigner()
    });
    const root = options.root ?? choices.b;
    return {
      hostCommands: hostCommands,
      ...createAwsAgentInstance({
        instance: instance,
        hostCommands: hostCommands,
        root: root,
        clock: clock,
        signal: signal
      })
    };
  }
}),
// src/emulator/codedeploy/decoder.ts
73833: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    A7: () => mapOf,
    Jt: () => flag,
    QK: () => structure,
    Qq: () => text,
    c3: () => listOf,
    kB: () => time,
    nd: () => integer
  });
  var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28072);
  const text = (value, path) => {
    if (typeof value === "string") return value;
    throw wrongType(path, "a string", value);
  };
  const flag = (value, path) => {
    if (typeof value === "boolean") return value;
    throw wrongType(path, "true or false", value);
  };
  const integer = (value, path) => {
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw wrongType(path, "a whole number", value);
  };
  const time = (value, path) => {
    if (value instanceof Date) return value;
    if (typeof value === "number") return new Date(value * 1e3);
    throw wrongType(path, "a number of seconds since 1970", value);
  };
  function listOf(item) {
    return (value, path) => {
      if (!Array.isArray(value)) throw wrongType(path, "a list", value);
      return value.map((entry, index) => item(entry, `${path}[${index}]`));
    };
  }
  function mapOf(item) {
    return (value, path) => {
      if (!isRecord(value)) throw wrongType(path, "an object", value);
      return new Map(Object.entries(value).map(([key, entry]) => [ key, item(entry, `${path}.${key}`) ]));
    };
  }
  function structure(members) {
    return (value, path) => {
      if (!isRecord(value)) throw wrongType(path, "an object", value);
      const result = {};
      for (const [name, given] of Object.entries(value)) {
        const decode = Object.hasOwn(members, name) ? members[name] : void 0;
        if (decode === void 0) throw unknownMember(path, name, Object.keys(members));
        if (given !== null && given !== void 0) result[name] = decode(given, path === "" ? name : `${path}.${name}`);
      }
      return result;
    };
  }
  function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function wrongType(path, expected, value) {
    const found = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
    const what = path === "" ? "The request" : path;
    return new _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.G("SerializationException", `${what} has to be ${expected}; it is ${found}.`);
  }
  function unknownMember(path, name, known) {
    const where = path === "" ? "The request" : path;
    return new _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.G("ValidationException", `${where} has no member ${JSON.stringify(name)}. Known: ${known.join(", ")}.`);
  }
}),
// src/emulator/codedeploy/host-commands.ts
37094: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    createHostCommands: () => createHostCommands
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28072);
  var _decoder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73833);
  const POLL_LIMIT = 1e3;
  const ERROR_CODES = [ "Success", "ScriptMissing", "ScriptNotExecutable", "ScriptTimedOut", "ScriptFailed" ];
  const NOOP = {
    status: "Succeeded",
    noop: true,
    errorCode: "Success",
    scriptName: "",
    message: "Succeeded",
    logTail: ""
  };
  const envelope = (0, _decoder_js__WEBPACK_IMPORTED_MODULE_2__.QK)({
    Format: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq,
    Payload: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq
  });
  const REQUESTS = {
    poll: (0, _decoder_js__WEBPACK_IMPORTED_MODULE_2__.QK)({
      HostIdentifier: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq
    }),
    specification: (0, _decoder_js__WEBPACK_IMPORTED_MODULE_2__.QK)({
      DeploymentExecutionId: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq,
      HostIdentifier: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq
    }),
    acknowledgement: (0, _decoder_js__WEBPACK_IMPORTED_MODULE_2__.QK)({
      HostCommandIdentifier: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq,
      Diagnostics: envelope
    }),
    update: (0, _decoder_js__WEBPACK_IMPORTED_MODULE_2__.QK)({
      HostCommandIdentifier: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq,
      EstimatedCompletionTime: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.kB,
      Diagnostics: envelope
    }),
    complete: (0, _decoder_js__WEBPACK_IMPORTED_MODULE_2__.QK)({
      HostCommandIdentifier: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq,
      CommandStatus: _decoder_js__WEBPACK_IMPORTED_MODULE_2__.Qq,
      Diagnostics: envelope
    })
  };
  function createHostCommands({clock: clock, sign: sign}) {
    const dispatches = new Map;
    const polls = new Set;
    let watchers = [];
    const find = id => {
      const dispatch = dispatches.get(id ?? "");
      if (dispatch !== void 0) return dispatch;
      throw new _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.G("ClientException", `There is no command ${JSON.stringify(id ?? "")} here.`);
    };
    const end = (dispatch, result) => {
      dispatches.delete(dispatch.id);
      dispatch.end(result);
    };
    const take = host => {
      const next = [ ...dispatches.values() ].find(({instance: instance, polled: polled}) => !polled && isOf(instance, host));
      if (next !== void 0) next.polled = true;
      return next;
    };
    const operations = {
      PollHostCommand: operation(REQUESTS.poll, async ({HostIdentifier: HostIdentifier = ""}, gone) => {
        const watching = watchers.filter(({instance: instance}) => isOf(instance, HostIdentifier));
        watchers = watchers.filter(watcher => !watching.includes(watcher));
        for (const {notify: notify} of watching) notify();
        let next = take(HostIdentifier);
        if (next === void 0) {
          const poll = new AbortController;
          polls.add(poll);
          await clock.sleep(POLL_LIMIT, AbortSignal.any([ poll.signal, gone ]));
          polls.delete(poll);
          next = gone.aborted ? void 0 : take(HostIdentifier);
        }
        return next === void 0 ? {} : {
          HostCommand: describe(next, HostIdentifier)
        };
      }),
      GetDeploymentSpecification: operation(REQUESTS.specification, async ({DeploymentExecutionId: DeploymentExecutionId = "", HostIdentifier: HostIdentifier = ""}) => {
        const dispatch = find(DeploymentExecutionId.split("/").at(-1));
        if (!isOf(dispatch.instance, HostIdentifier)) throw new _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.G("ClientException", `${HostIdentifier} is not an instance of the deployment.`);
        const specification = JSON.stringify(specify(dispatch.command.specification));
        const GenericEnvelope = {
          Format: "PKCS7/JSON",
          Payload: await sign(specification)
        };
        return {
          DeploymentSystem: "CodeDeploy",
          DeploymentSpecification: {
            GenericEnvelope: GenericEnvelope
          }
        };
      }),
      PutHostCommandAcknowledgement: operation(REQUESTS.acknowledgement, ({HostCommandIdentifier: HostCommandIdentifier, Diagnostics: Diagnostics = {}}) => {
        const dispatch = find(HostCommandIdentifier);
        const {IsCommandNoop: IsCommandNoop} = readPayload(Diagnostics);
        if (IsCommandNoop !== true) return {
          CommandStatus: "InProgress"
        };
        end(dispatch, NOOP);
        return {
          CommandStatus: "Succeeded"
        };
      }),
      PostHostCommandUpdate: operation(REQUESTS.update, ({HostCommandIdentifier: HostCommandIdentifier}) => ({
        CommandStatus: dispatches.has(HostCommandIdentifier ?? "") ? "InProgress" : "Failed"
      })),
      PutHostCommandComplete: operation(REQUESTS.complete, ({HostCommandIdentifier: HostCommandIdentifier = "", CommandStatus: CommandStatus, Diagnostics: Diagnostics = {}}) => {
        const dispatch = dispatches.get(HostCommandIdentifier);
        if (dispatch !== void 0) end(dispatch, resultOf(CommandStatus, readPayload(Diagnostics)));
        return {};
      })
    };
    return {
      call: async (name, input, gone) => {
        const perform = Object.hasOwn(operations, name) ? operations[name] : void 0;
        if (perform !== void 0) return await perform(input, gone);
        const known = Object.keys(operations).join(", ");
        throw new _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.G("UnknownOperationException", `There is no operation ${JSON.stringify(name)} here. Known: ${known}.`);
      },
      execute: (instance, command) => new Promise(resolve => {
        const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        dispatches.set(id, {
          id: id,
          instance: instance,
          command: command,
          polled: false,
          end: resolve
        });
        for (const poll of polls) poll.abort();
      }),
      nextPoll: instance => new Promise(resolve => watchers.push({
        instance: instance,
        notify: resolve
      })),
      abandon: (instance, result) => {
        for (const dispatch of dispatches.values()) if (dispatch.polled && dispatch.instance === instance) end(dispatch, result);
      }
    };
  }
  function operation(decode, perform) {
    return (input, gone) => perform(decode(input, ""), gone);
  }
  function isOf(instance, host) {
    return host === instance || host.endsWith(`/${instance}`);
  }
  function describe({id: id, command: command}, host) {
    const {event: event, specification: specification} = command;
    return {
      HostCommandIdentifier: id,
      HostIdentifier: host,
      DeploymentExecutionId: [ "emulator", specification.deploymentGroupId, specification.deploymentId, id ].join("/"),
      CommandName: event
    };
  }
  function specify(specification) {
    const {appSpecFilename: appSpecFilename, allPossibleLifecycleEvents: events, fileExistsBehavior: fileExistsBehavior, revision: revision} = specification;
    return {
      DeploymentId: specification.deploymentId,
      ApplicationName: specification.applicationName,
      DeploymentGroupId: specification.deploymentGroupId,
      DeploymentGroupName: specification.deploymentGroupName,
      DeploymentCreator: specification.deploymentCreator,
      DeploymentType: specification.deploymentType,
      ...appSpecFilename !== void 0 && {
        AppSpecFilename: appSpecFilename
      },
      AgentActionOverrides: {
        AgentOverrides: {
          FileExistsBehavior: fileExistsBehavior
        }
      },
      ...events.length > 0 && {
        AllPossibleLifecycleEvents: events
      },
      ...locate(revision)
    };
  }
  function locate(revision) {
    switch (revision.kind) {
     case "GitHub":
      {
        const {account: account, repository: repository, commitId: commitId, token: token} = revision;
        return {
          Revision: {
            RevisionType: "GitHub",
            GitHubRevision: {
              Account: account,
              Repository: repository,
              CommitId: commitId
            }
          },
          ...token !== void 0 && {
            GitHubAccessToken: token
          }
        };
      }

     case "S3":
      {
        const {bucket: bucket, key: key, bundleType: bundleType, version: version, eTag: eTag} = revision;
        const location = {
          Bucket: bucket,
          Key: key,
          BundleType: bundleType,
          Version: version,
          ETag: eTag
        };
        return {
          Revision: {
            RevisionType: "S3",
            S3Revision: location
          }
        };
      }

     case "Local":
      {
        const {location: location, bundleType: bundleType} = revision;
        return {
          Revision: {
            RevisionType: bundleType === "directory" ? "Local Directory" : "Local File",
            LocalRevision: {
              Location: location,
              BundleType: bundleType
            }
          }
        };
      }

     default:
      return revision;
    }
  }
  function resultOf(status, payload) {
    const {error_code: error_code, script_name: script_name, message: message, log: log} = payload;
    const ofText = value => typeof value === "string" ? value : "";
    return {
      status: status === "Succeeded" ? "Succeeded" : "Failed",
      noop: false,
      errorCode: (typeof error_code === "number" ? ERROR_CODES[error_code] : void 0) ?? "UnknownError",
      scriptName: ofText(script_name),
      message: ofText(message),
      logTail: ofText(log)
    };
  }
  function readPayload({Payload: Payload = "{}"}) {
    try {
      const payload = JSON.parse(Payload);
      if (typeof payload === "object" && payload !== null) return {
        ...payload
      };
    } catch {}
    throw new _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.G("ClientException", "The payload of the diagnostics is not a JSON object.");
  }
}),
// src/emulator/codedeploy/pkcs7.ts
51645: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    createSigner: () => createSigner
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
  function createSigner() {
    let identity;
    return async text => {
      identity ??= createIdentity();
      const lines = signedData(text, await identity).toString("base64").match(/.{1,64}/g) ?? [];
      return [ "-----BEGIN PKCS7-----", ...lines, "-----END PKCS7-----", "" ].join("\n");
    };
  }
  const INTEGER = 2;
  const OCTET_STRING = 4;
  const NULL = 5;
  const OBJECT_IDENTIFIER = 6;
  const UTF8_STRING = 12;
  const BIT_STRING = 3;
  const UTC_TIME = 23;
  const SEQUENCE = 48;
  const SET = 49;
  const CONTEXT_0 = 160;
  const object = hexadecimal => encode(OBJECT_IDENTIFIER, Buffer.from(hexadecimal, "hex"));
  const algorithm = hexadecimal => encode(SEQUENCE, object(hexadecimal), encode(NULL));
  const SHA256 = algorithm("608648016503040201");
  const RSA = algorithm("2a864886f70d010101");
  const SHA256_WITH_RSA = algorithm("2a864886f70d01010b");
  const DATA = object("2a864886f70d010701");
  const SIGNED_DATA = object("2a864886f70d010702");
  const COMMON_NAME = object("550403");
  const NAME = encode(SEQUENCE, encode(SET, encode(SEQUENCE, COMMON_NAME, encode(UTF8_STRING, "CodeDeploy emulator"))));
  const SERIAL_NUMBER = encode(INTEGER, Buffer.from([ 1 ]));
  const VALIDITY = encode(SEQUENCE, encode(UTC_TIME, "000101000000Z"), encode(UTC_TIME, "491231235959Z"));
  async function createIdentity() {
    const {privateKey: privateKey, publicKey: publicKey} = await (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair)("rsa", {
      modulusLength: 2048
    });
    const signed = encode(SEQUENCE, SERIAL_NUMBER, SHA256_WITH_RSA, NAME, VALIDITY, NAME, publicKey.export({
      type: "spki",
      format: "der"
    }));
    const signature = encode(BIT_STRING, Buffer.from([ 0 ]), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)("sha256", signed, privateKey));
    return {
      privateKey: privateKey,
      certificate: encode(SEQUENCE, signed, SHA256_WITH_RSA, signature)
    };
  }
  function signedData(text, {privateKey: privateKey, certificate: certificate}) {
    const version = encode(INTEGER, Buffer.from([ 1 ]));
    const signature = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)("sha256", Buffer.from(text), privateKey);
    const signer = encode(SEQUENCE, version, encode(SEQUENCE, NAME, SERIAL_NUMBER), SHA256, RSA, encode(OCTET_STRING, signature));
    const content = encode(SEQUENCE, version, encode(SET, SHA256), encode(SEQUENCE, DATA, encode(CONTEXT_0, encode(OCTET_STRING, text))), encode(CONTEXT_0, certificate), encode(SET, signer));
    return encode(SEQUENCE, SIGNED_DATA, encode(CONTEXT_0, content));
  }
  function encode(identifier, ...content) {
    const octets = Buffer.concat(content.map(part => Buffer.from(part)));
    return Buffer.concat([ Buffer.from([ identifier, ...lengthOf(octets) ]), octets ]);
  }
  function lengthOf({length: length}) {
    if (length < 128) return [ length ];
    const octets = Buffer.alloc(4);
    octets.writeUInt32BE(length);
    const significant = octets.subarray(octets.findIndex(octet => octet !== 0));
    return [ 128 + significant.length, ...significant ];
  }
})
};
