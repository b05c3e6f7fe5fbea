// The modules of this file (of a package: how many). Each begins with its path.
//   src/deploy/preview/preview-group.ts
//   src/deploy/preview/remove-group.ts
//   src/deploy/preview/tag-filters.ts
//   src/deploy/preview/tagged-group.ts
module.exports = {
// src/deploy/preview/tagged-group.ts
5747: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    N_: () => sourceValue,
    aI: () => MADE_BY,
    av: () => readGroupDetails,
    dO: () => notMadeHere,
    iM: () => readTaggedGroup,
    u2: () => SOURCE
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
  var _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);
  var _create_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27039);
  const SOURCE = "potato-deploy:copy-of";
  const MADE_BY = "potato-deploy:made-by";
  function sourceValue(group) {
    return group.replaceAll(",", " ");
  }
  async function readTaggedGroup(options, name) {
    const {request: request, codedeploy: codedeploy, retry: retry} = options;
    const details = await readGroupDetails(options, name);
    if (details === void 0) return;
    const arn = arnOf(name, details, request.region);
    const tags = await unlessGone(() => retry.call(signal => codedeploy.listTags(arn, signal)), request);
    return tags && {
      details: details,
      tags: tags
    };
  }
  async function readGroupDetails({request: request, codedeploy: codedeploy, retry: retry}, name) {
    return await unlessGone(() => retry.call(signal => codedeploy.describeGroup(name, signal)), request);
  }
  async function unlessGone(call, request) {
    try {
      return await call();
    } catch (failure) {
      if ((0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__.a_)(failure)) return;
      throw (0, _aws_call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "final") ? (0, 
      _create_refusal_js__WEBPACK_IMPORTED_MODULE_2__.O)(failure, request) : failure;
    }
  }
  function arnOf({application: application, deploymentGroup: deploymentGroup}, {serviceRoleArn: serviceRoleArn = ""}, region) {
    const [, partition = "aws", account = ""] = /^arn:([\w-]+):iam::(\d{12}):/.exec(serviceRoleArn) ?? [];
    return `arn:${partition}:codedeploy:${region}:${account}:deploymentgroup:${application}/${deploymentGroup}`;
  }
  function notMadeHere(deploymentGroup, fix) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF({
      code: "preview/not-a-copy",
      what: `"${deploymentGroup}" was not created by this action as the deployment group of a preview`,
      why: `It has no tag ${SOURCE}.`,
      fix: fix,
      at: {
        kind: "input",
        name: "deployment-group-name",
        value: deploymentGroup
      }
    });
  }
}),
// src/deploy/preview/remove-group.ts
51155: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    removeGroup: () => removeGroup
  });
  var _aws_denied_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29453);
  var _aws_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92498);
  var _create_group_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56113);
  var _create_when_busy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77753);
  var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5970);
  var _watch_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84456);
  var _tagged_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5747);
  async function removeGroup(options) {
    const {request: request, clock: clock, report: report} = options;
    const {repository: repository, application: application, deploymentGroup: deploymentGroup} = request;
    const deadline = (0, _watch_deadline_js__WEBPACK_IMPORTED_MODULE_5__.db)(request.timeout, options.signal, clock);
    const {signal: signal} = deadline;
    const retry = (0, _aws_retry_js__WEBPACK_IMPORTED_MODULE_1__.X)({
      clock: clock,
      report: report,
      signal: signal
    });
    const deniedCalls = (0, _aws_denied_calls_js__WEBPACK_IMPORTED_MODULE_0__.N)(report);
    const since = clock.now();
    try {
      const codedeploy = await options.connect();
      report({
        kind: "started",
        purpose: "removal",
        repository: repository,
        commit: "",
        application: application,
        deploymentGroup: deploymentGroup
      });
      const tracked = await remove({
        ...options,
        codedeploy: codedeploy,
        signal: signal,
        retry: retry,
        deniedCalls: deniedCalls
      }).then(groupChange => ({
        status: "Removed",
        groupChange: groupChange
      }), failure => (0, _outcome_js__WEBPACK_IMPORTED_MODULE_4__.mr)(failure, deadline.by()));
      const warnings = [ deniedCalls.problem() ].filter(problem => problem !== void 0);
      for (const problem of warnings) report({
        kind: "warning",
        problem: problem
      });
      const outcome = await (0, _outcome_js__WEBPACK_IMPORTED_MODULE_4__.Ep)({
        request: request,
        commit: "",
        tracked: {
          ...tracked,
          since: since,
          warnings: warnings
        },
        scripts: void 0,
        now: clock.now()
      });
      report({
        kind: "ended",
        outcome: outcome
      });
      return outcome;
    } finally {
      deadline.end();
    }
  }
  async function remove(removal) {
    const {request: request, codedeploy: codedeploy, retry: retry} = removal;
    const {application: application, deploymentGroup: deploymentGroup} = request;
    const found = await (0, _tagged_group_js__WEBPACK_IMPORTED_MODULE_6__.iM)(removal, {
      application: application,
      deploymentGroup: deploymentGroup
    });
    if (found === void 0) return "absent";
    if (!found.tags.has(_tagged_group_js__WEBPACK_IMPORTED_MODULE_6__.u2)) throw (0, 
    _tagged_group_js__WEBPACK_IMPORTED_MODULE_6__.dO)(deploymentGroup, 'Correct "deployment-group-name", or delete the group in the CodeDeploy console.');
    await (0, _create_when_busy_js__WEBPACK_IMPORTED_MODULE_3__.yb)({
      ...removal,
      history: (0, _create_group_history_js__WEBPACK_IMPORTED_MODULE_2__.j)({
        ...removal,
        name: request
      })
    });
    await retry.call(signal => codedeploy.deleteGroup({
      application: application,
      deploymentGroup: deploymentGroup
    }, signal));
    return "removed";
  }
}),
// src/deploy/preview/preview-group.ts
6506: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    makePreviewGroup: () => makePreviewGroup
  });
  var problem = __webpack_require__(19341);
  var call_failure = __webpack_require__(51569);
  var description = __webpack_require__(96449);
  var refusal = __webpack_require__(27039);
  var when_busy = __webpack_require__(77753);
  // src/deploy/preview/tag-filters.ts
  const AUTO_SCALING_TAG = "aws:autoscaling:groupName";
  function filtersFor(tags) {
    const filters = tags.map(({key: key, value: value}) => ({
      Key: key,
      Value: value,
      Type: "KEY_AND_VALUE"
    }));
    return filters.length === 1 ? {
      ec2TagFilters: filters
    } : {
      ec2TagSet: {
        ec2TagSetList: filters.map(filter => [ filter ])
      }
    };
  }
  function choosesExactly(group, tags) {
    const lists = listsOf(group);
    const others = [ group.autoScalingGroups, group.onPremisesInstanceTagFilters, group.onPremisesTagSet?.onPremisesTagSetList ];
    return tags.every(tag => lists.some(list => isOnly(list, tag))) && lists.every(list => tags.some(tag => isOnly(list, tag))) && others.every(list => (list ?? []).length === 0);
  }
  function isChosen(tags, group) {
    const scaling = (group.autoScalingGroups ?? []).map(({name: name}) => name);
    if (tags.some(({key: key, value: value}) => key === AUTO_SCALING_TAG && scaling.includes(value))) return true;
    const lists = listsOf(group);
    return lists.length > 0 && lists.every(list => list.some(filter => tags.some(tag => fits(tag, filter))));
  }
  function tagsText(tags) {
    return tags.map(({key: key, value: value}) => `${key}=${value}`).join(" and ");
  }
  function listsOf({ec2TagFilters: ec2TagFilters, ec2TagSet: ec2TagSet}) {
    return [ ec2TagFilters ?? [], ...ec2TagSet?.ec2TagSetList ?? [] ].filter(list => list.length > 0);
  }
  function fits({key: key, value: value}, {Key: Key, Value: Value, Type: Type}) {
    return (Type === "VALUE_ONLY" || Key === key) && (Type === "KEY_ONLY" || Value === value);
  }
  function isOnly([filter, ...more], tag) {
    if (filter === void 0 || more.length > 0) return false;
    return (filter.Type ?? "KEY_AND_VALUE") === "KEY_AND_VALUE" && fits(tag, filter);
  }
  var tagged_group = __webpack_require__(5747);
  // src/deploy/preview/preview-group.ts
  async function makePreviewGroup(options) {
    const {request: request, preview: preview, codedeploy: codedeploy, retry: retry, report: report, clock: clock} = options;
    const {application: application, deploymentGroup: deploymentGroup} = request;
    for (;;) {
      const [source, existing] = await Promise.all([ (0, tagged_group.av)(options, {
        application: application,
        deploymentGroup: preview.from
      }), (0, tagged_group.iM)(options, {
        application: application,
        deploymentGroup: deploymentGroup
      }) ]);
      const problems = [ ...sourceProblems(source, options), ...existing === void 0 ? [] : copyProblems(existing, options) ];
      if (source === void 0 || problems.length > 0) throw new problem.Zw(problems);
      if (existing !== void 0) return existing.tags.get(tagged_group.aI) === (0, description.Pu)(request.key);
      const settings = copyOf(source, options);
      try {
        await retry.call(signal => codedeploy.createGroup({
          application: application,
          deploymentGroup: deploymentGroup
        }, settings, signal));
        const text = `Created the deployment group ${deploymentGroup}, a copy of ${preview.from} for the instances with ${tagsText(preview.tags)}.`;
        report({
          kind: "notice",
          text: text
        });
        return true;
      } catch (failure) {
        if (!(0, call_failure.N6)(failure, "final")) throw failure;
        if (failure.error !== "DeploymentGroupAlreadyExistsException") throw (0, refusal.O)(failure, request);
      }
      await (0, when_busy.ud)(options, clock.now());
    }
  }
  function copyOf(source, {request: request, preview: preview}) {
    const {deploymentConfigName: deploymentConfigName, alarmConfiguration: alarmConfiguration, autoRollbackConfiguration: autoRollbackConfiguration} = source;
    const {triggerConfigurations: triggerConfigurations, outdatedInstancesStrategy: outdatedInstancesStrategy} = source;
    return {
      serviceRoleArn: source.serviceRoleArn,
      ...deploymentConfigName && {
        deploymentConfigName: deploymentConfigName
      },
      ...alarmConfiguration && {
        alarmConfiguration: alarmConfiguration
      },
      ...autoRollbackConfiguration && {
        autoRollbackConfiguration: autoRollbackConfiguration
      },
      ...triggerConfigurations && {
        triggerConfigurations: triggerConfigurations
      },
      ...outdatedInstancesStrategy && {
        outdatedInstancesStrategy: outdatedInstancesStrategy
      },
      deploymentStyle: {
        deploymentType: "IN_PLACE",
        deploymentOption: "WITHOUT_TRAFFIC_CONTROL"
      },
      ...filtersFor(preview.tags),
      tags: [ {
        Key: tagged_group.u2,
        Value: (0, tagged_group.N_)(preview.from)
      }, {
        Key: tagged_group.aI,
        Value: (0, description.Pu)(request.key)
      } ]
    };
  }
  function sourceProblems(source, {request: {application: application, region: region}, preview: {from: from, tags: tags}}) {
    if (source === void 0) return [ new problem.AF({
      code: "preview/no-source",
      what: `"${application}" has no deployment group "${from}" in ${region}`,
      why: "The deployment group of a preview is created as a copy of it.",
      fix: 'Correct "deployment-group-from"; names are case-sensitive.',
      at: {
        kind: "input",
        name: "deployment-group-from",
        value: from
      }
    }) ];
    const {computePlatform: platform = "Server"} = source;
    const found = [ platform !== "Server" && new problem.AF({
      code: "group/platform",
      what: `"${from}" deploys to ${platform}, not to EC2 or on-premises instances`,
      why: 'An AppSpec with hook scripts needs the compute platform "Server".',
      fix: `Copy a deployment group of ${application} for EC2/On-premises.`,
      at: {
        kind: "input",
        name: "deployment-group-from",
        value: from
      }
    }), isChosen(tags, source) && new problem.AF({
      code: "preview/same-instances",
      what: `"${from}" itself deploys to the instances with ${tagsText(tags)}`,
      why: "The preview would replace what runs there.",
      fix: "Give the preview instances another tag, and use that one.",
      at: {
        kind: "input",
        name: "deployment-group-tags",
        value: tagsText(tags)
      }
    }) ];
    return found.filter(problem => problem !== false);
  }
  function copyProblems({details: details, tags: resourceTags}, {request: {deploymentGroup: deploymentGroup}, preview: {from: from, tags: tags}}) {
    const source = resourceTags.get(tagged_group.u2);
    if (source === void 0) return [ (0, tagged_group.dO)(deploymentGroup, 'Use another "deployment-group-name".') ];
    const at = {
      kind: "input",
      name: "deployment-group-name",
      value: deploymentGroup
    };
    const fix = 'Remove it first, with "remove: true", or use another "deployment-group-name".';
    const found = [ source !== (0, tagged_group.N_)(from) && new problem.AF({
      code: "preview/other-source",
      what: `"${deploymentGroup}" is a copy of another deployment group than "${from}"`,
      why: `Its tag ${tagged_group.u2} says "${source}".`,
      fix: fix,
      at: at
    }), !choosesExactly(details, tags) && new problem.AF({
      code: "preview/other-instances",
      what: `"${deploymentGroup}" does not choose its instances by ${tagsText(tags)} alone`,
      why: "It was created with other tags, or has been changed since.",
      fix: fix,
      at: at
    }) ];
    return found.filter(problem => problem !== false);
  }
})
};
