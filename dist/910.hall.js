"use strict";

exports.id = 910;

exports.ids = [ 910 ];

exports.modules = {
  3189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qy: () => withFolders,
      hH: () => APPSPEC,
      kV: () => pathInRevision,
      n1: () => followLinks,
      tC: () => mayExist
    });
    const APPSPEC = "appspec.yml";
    function withFolders(entries) {
      const all = new Map(entries);
      for (const path of [ ...all.keys() ]) for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        const folder = path.slice(0, end);
        if (all.has(folder)) break;
        all.set(folder, {
          kind: "folder",
          executable: true
        });
      }
      return all;
    }
    function pathInRevision(written) {
      const parts = [];
      for (const part of written.split("/")) {
        if (part === "" || part === ".") continue;
        if (part !== "..") parts.push(part); else if (parts.pop() === void 0) return;
      }
      return parts.join("/");
    }
    const LONGEST_CHAIN = 5;
    async function followLinks(revision, path) {
      let at = path;
      for (let link = 0; link < LONGEST_CHAIN && revision.entries.get(at)?.kind === "link"; link++) {
        const target = (new TextDecoder).decode((await revision.read([ at ])).get(at));
        const next = target.startsWith("/") ? void 0 : pathInRevision(at.replace(/[^/]*$/, target));
        if (next === void 0) return path;
        at = next;
      }
      return at;
    }
    function mayExist({entries: entries}, path) {
      if (path === "" || entries.has(path)) return true;
      return path.split("/").some((_, index, parts) => entries.get(parts.slice(0, index).join("/"))?.kind === "link");
    }
  },
  7517: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => readTar
    });
    const LARGEST_RECORD = 1024 * 1024;
    const BLOCK = 512;
    const NAME = [ 0, 100 ];
    const MODE = [ 100, 108 ];
    const SIZE = [ 124, 136 ];
    const TYPE = 156;
    const LINK_NAME = [ 157, 257 ];
    const MAGIC = [ 257, 262 ];
    const PREFIX = [ 345, 500 ];
    async function* readTar(bytes) {
      const {read: read, skip: skip, drain: drain} = readerOf(bytes);
      let told = {};
      for (;;) {
        const block = await read(BLOCK);
        if (block === void 0 || block.every(byte => byte === 0)) return await drain();
        const header = readHeader(block);
        const {type: type, size: size} = header;
        if (type === "L" || type === "K" || type === "x" || type === "g") {
          if (size > LARGEST_RECORD) throw new Error("one of its names is too long");
          const record = (await read(inBlocks(size)) ?? Buffer.alloc(0)).subarray(0, size);
          if (type === "L") told = {
            ...told,
            name: textOf(record)
          };
          if (type === "K") told = {
            ...told,
            linkName: textOf(record)
          };
          if (type === "x") told = {
            ...told,
            ...readPax(record)
          };
          continue;
        }
        let left = type === "1" || type === "2" ? 0 : inBlocks(size);
        const content = async () => {
          const blocks = left === 0 ? Buffer.alloc(0) : await read(left);
          left = 0;
          if (blocks === void 0) throw new Error("it breaks off");
          return blocks.subarray(0, size);
        };
        yield {
          ...header,
          ...told,
          content: content
        };
        told = {};
        await skip(left);
      }
    }
    function readerOf(bytes) {
      const chunks = bytes[Symbol.asyncIterator]();
      let rest = Buffer.alloc(0);
      async function more(keep) {
        const {value: value, done: done} = await chunks.next();
        if (done === true) return false;
        const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        rest = keep && rest.length > 0 ? Buffer.concat([ rest, chunk ]) : chunk;
        return true;
      }
      return {
        async read(length) {
          while (rest.length < length) if (!await more(true)) return;
          const read = rest.subarray(0, length);
          rest = rest.subarray(length);
          return read;
        },
        async skip(length) {
          for (let left = length; ;) {
            if (left <= rest.length) {
              rest = rest.subarray(left);
              return;
            }
            left -= rest.length;
            if (!await more(false)) return;
          }
        },
        async drain() {
          while (await more(false)) ;
        }
      };
    }
    function readHeader(block) {
      return {
        name: nameOf(block),
        type: String.fromCharCode(block[TYPE] ?? 0).replace("\0", "0"),
        linkName: field(block, LINK_NAME),
        mode: numberAt(block, MODE),
        size: numberAt(block, SIZE)
      };
    }
    function inBlocks(size) {
      return Math.ceil(size / BLOCK) * BLOCK;
    }
    function textOf(bytes) {
      const end = bytes.indexOf(0);
      return bytes.subarray(0, end < 0 ? bytes.length : end).toString();
    }
    function readPax(record) {
      const found = {};
      for (let start = 0; start < record.length; ) {
        const length = Number.parseInt(record.subarray(start, start + 20).toString(), 10);
        if (!(length > 0)) break;
        const [, key, value] = /^\d+ ([^=]*)=(.*)\n$/s.exec(record.subarray(start, start + length).toString()) ?? [];
        if (key === "path" && value !== void 0) found.name = value;
        if (key === "linkpath" && value !== void 0) found.linkName = value;
        start += length;
      }
      return found;
    }
    function numberAt(block, [start, end]) {
      const bytes = block.subarray(start, end);
      if (((bytes[0] ?? 0) & 128) !== 0) return Number(BigInt(`0x${bytes.subarray(1).toString("hex")}`));
      const text = textOf(bytes).trim();
      if (!/^[0-7]*$/.test(text)) throw new Error("it has no tar header where one should be");
      return Number.parseInt(text || "0", 8);
    }
    function nameOf(block) {
      const isPosix = block.subarray(...MAGIC).toString() === "ustar" && block[MAGIC[1]] === 0;
      const prefix = isPosix ? field(block, PREFIX) : "";
      return prefix === "" ? field(block, NAME) : `${prefix}/${field(block, NAME)}`;
    }
    function field(block, [start, end]) {
      return textOf(block.subarray(start, end));
    }
  },
  7769: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => deploy
    });
    var core_problem = __webpack_require__(9341);
    var denied_calls = __webpack_require__(9453);
    var aws_retry = __webpack_require__(2498);
    var call_failure = __webpack_require__(1569);
    var watch_deadline = __webpack_require__(4456);
    function createAncestry({repository: repository, commit: commit, history: history, github: github, report: report, signal: signal}) {
      const deployments = new Map;
      const relations = new Map;
      async function find(id) {
        const known = deployments.get(id);
        if (known !== void 0) return known;
        const found = await history.deployment(id);
        if (found !== void 0) deployments.set(id, found);
        return found;
      }
      async function relate(deployed) {
        if (deployed === commit) return "identical";
        const known = relations.get(deployed);
        if (known !== void 0) return known;
        const relation = await github.compare(repository, commit, deployed, signal);
        if (signal.aborted) throw new watch_deadline.j;
        relations.set(deployed, relation);
        if (relation === "unknown") report({
          kind: "notice",
          text: `Whether ${commit} is older than ${deployed}, deployed before, cannot be told: their history is unknown. It is deployed.`
        });
        return relation;
      }
      return {
        async newerDeployment(seen) {
          const group = seen ?? await history.group();
          const ids = new Set([ group?.lastAttempted, group?.lastSuccessful ].filter(id => id !== void 0));
          for (const deployment of await Promise.all([ ...ids ].map(find))) if (deployment?.commit !== void 0 && await relate(deployment.commit) === "ahead") return deployment;
          return;
        }
      };
    }
    var description = __webpack_require__(6449);
    function groupProblem(group, {application: application, deploymentGroup: deploymentGroup}) {
      if (group.platform === void 0 || group.platform === "Server") return;
      return new core_problem.AF({
        code: "group/platform",
        what: `"${deploymentGroup}" deploys to ${group.platform}, not to EC2 or on-premises instances`,
        why: 'An AppSpec with hook scripts is for the compute platform "Server" only.',
        fix: `Name a deployment group of ${application} that is for EC2/On-premises.`,
        at: {
          kind: "input",
          name: "deployment-group-name",
          value: deploymentGroup
        }
      });
    }
    function groupWarning(group, {deploymentGroup: deploymentGroup}) {
      if (group.choosesNobody === void 0) return;
      return `"${deploymentGroup}" has no tags and no Auto Scaling group, so it chooses no instance.`;
    }
    var group_history = __webpack_require__(6113);
    var find_own_deployment = __webpack_require__(2573);
    const LOOKS = 2;
    const GRACE = 4e3;
    const BETWEEN_LATE_LOOKS = 1e3;
    async function findLost(loss) {
      const {settings: settings, retry: retry, since: since, failure: failure} = loss;
      const history = (0, group_history.j)({
        ...loss,
        name: settings
      });
      try {
        for (let look = 1; look <= LOOKS; look++) {
          await retry.backOff(failure);
          const found = await (0, find_own_deployment.D9)({
            key: settings.key,
            history: history,
            since: since
          });
          if (found !== void 0) return found;
        }
        return;
      } catch (error) {
        if (!(error instanceof watch_deadline.j)) throw error;
        return findLate(loss);
      }
    }
    async function findLate(loss) {
      const {settings: settings, clock: clock, since: since} = loss;
      const {signal: signal, end: end} = (0, watch_deadline.d)(GRACE, (new AbortController).signal, clock);
      const retry = (0, aws_retry.X)({
        clock: clock,
        report: () => {},
        signal: signal,
        hurried: true
      });
      const history = (0, group_history.j)({
        ...loss,
        name: settings,
        retry: retry
      });
      let looked = false;
      try {
        while (!signal.aborted) {
          const found = await (0, find_own_deployment.D9)({
            key: settings.key,
            history: history,
            since: since
          });
          if (found !== void 0) return found;
          looked = true;
          await clock.sleep(BETWEEN_LATE_LOOKS, signal);
        }
      } catch (error) {
        if (!(error instanceof watch_deadline.j)) throw error;
      } finally {
        end();
      }
      if (looked && loss.failure.kind === "lost") throw new watch_deadline.j;
      throw (0, find_own_deployment.Nf)("The job had to end before that could be seen.");
    }
    const REFUSALS = {
      ApplicationDoesNotExistException: {
        code: "deployment/no-application",
        input: "application-name",
        value: settings => settings.application,
        what: ({application: application, region: region}) => `CodeDeploy has no application "${application}" in ${region}`,
        fix: 'Create it, or correct "application-name" or "aws-region"; upper and lower case count.'
      },
      DeploymentGroupDoesNotExistException: {
        code: "deployment/no-group",
        input: "deployment-group-name",
        value: settings => settings.deploymentGroup,
        what: ({application: application, deploymentGroup: deploymentGroup}) => `"${application}" has no deployment group "${deploymentGroup}"`,
        fix: 'Create it, or correct "deployment-group-name"; upper and lower case count.'
      },
      DeploymentConfigDoesNotExistException: {
        code: "deployment/no-config",
        input: "deployment-config-name",
        value: settings => settings.deploymentConfig ?? "",
        what: ({deploymentConfig: deploymentConfig}) => `CodeDeploy has no deployment configuration "${deploymentConfig ?? ""}"`,
        fix: "Write one of CodeDeploy's own, such as \"CodeDeployDefault.OneAtATime\", or leave it empty for the group's."
      },
      InvalidRevisionException: {
        code: "deployment/revision-refused",
        input: "repository",
        value: settings => settings.repository,
        what: ({repository: repository}) => `CodeDeploy cannot deploy a revision of ${repository} to this group`,
        fix: 'Check that the application\'s compute platform is "EC2/On-premises" and that "repository" is right.'
      },
      InvalidGitHubAccountTokenException: {
        code: "deployment/no-github-link",
        input: "repository",
        value: settings => settings.repository,
        what: ({application: application}) => `The application "${application}" is not connected to GitHub`,
        fix: 'Connect it once, in the CodeDeploy console: Create deployment, "My application is stored in GitHub", Connect to GitHub.'
      },
      InvalidRoleException: {
        code: "deployment/service-role",
        input: "deployment-group-name",
        value: settings => settings.deploymentGroup,
        what: ({deploymentGroup: deploymentGroup}) => `CodeDeploy cannot use the service role of "${deploymentGroup}"`,
        fix: "Give the group a role that trusts codedeploy.amazonaws.com and has the policy AWSCodeDeployRole."
      }
    };
    function refusalOf(failure, settings) {
      const refusal = REFUSALS[failure.error];
      if (refusal === void 0) return failure;
      const {code: code, input: input, value: value, what: what, fix: fix} = refusal;
      const source = settings.origins[input];
      const byDefault = source?.kind === "default" ? `"${input}" is empty, and that is its default. ` : "";
      return new core_problem.AF({
        code: code,
        what: what(settings),
        why: `${byDefault}${failure.why ?? ""}`,
        fix: fix,
        at: {
          kind: "input",
          name: input,
          value: value(settings)
        },
        cause: failure
      });
    }
    var lifecycle = __webpack_require__(8771);
    var deployment = __webpack_require__(9875);
    async function waitWhileBusy(options) {
      const {settings: settings, commit: commit, history: history} = options;
      let other = await findActive(history);
      if (other === void 0) {
        if (settings.whenBusy !== "wait") throw busy(settings, void 0);
        await rest(options, options.since);
      }
      for (;other !== void 0; other = await findActive(history)) {
        if ((0, description.tC)(other.description, settings.key) && (other.commit ?? commit) === commit) return {
          kind: "ours",
          deployment: other
        };
        await makeWay(options, other);
        await outlast(options, other);
      }
      return {
        kind: "free"
      };
    }
    async function makeWay(options, other) {
      const {settings: settings, report: report} = options;
      switch (settings.whenBusy) {
       case "fail":
        throw busy(settings, other);

       case "stop":
        report({
          kind: "notice",
          text: `${introduce(other)} is active in the group: it is stopped.`
        });
        return stopOther(options, other);

       case "wait":
        report({
          kind: "notice",
          text: `${introduce(other)} is active in the group: this one waits for its end.`
        });
        return;

       default:
      }
    }
    async function findActive(history) {
      const last = (await history.group())?.lastAttempted;
      const attempted = last === void 0 ? void 0 : await history.deployment(last);
      if (attempted !== void 0 && !(0, lifecycle.sv)(attempted.status)) return attempted;
      for (const id of await history.list({
        active: true
      }) ?? []) {
        const listed = await history.deployment(id);
        if (listed !== void 0 && !(0, lifecycle.sv)(listed.status)) return listed;
      }
      return;
    }
    async function stopOther({codedeploy: codedeploy, retry: retry}, other) {
      try {
        await retry.call(signal => codedeploy.stopDeployment(other.id, signal));
      } catch (failure) {
        if (!(0, call_failure.N6)(failure, "completed")) throw failure;
      }
    }
    async function outlast(options, other) {
      const {settings: settings, history: history, clock: clock, report: report, pace: pace} = options;
      const since = clock.now();
      let seen = other;
      while (seen !== void 0 && !(0, lifecycle.sv)(seen.status)) {
        await rest(options, since);
        seen = await history.deployment(other.id);
        report({
          kind: "debug",
          text: `${other.id}: ${seen?.status}`
        });
      }
      const text = seen === void 0 ? `${other.id} cannot be seen any more.` : `${other.id} is over (${seen.status}).`;
      report({
        kind: "notice",
        text: text
      });
      await pause(options, share(settings.key.once) * pace(0));
    }
    async function rest(options, since) {
      const {clock: clock, pace: pace, retry: retry} = options;
      await pause(options, pace(clock.now() - since) * retry.pollFactor());
    }
    async function pause({clock: clock, signal: signal}, milliseconds) {
      await clock.sleep(milliseconds, signal);
      if (signal.aborted) throw new watch_deadline.j;
    }
    function share(text) {
      let hash = 2166136261;
      for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
      return hash / 2 ** 32;
    }
    function introduce({id: id, creator: creator, commit: commit}) {
      const origin = creator === "codeDeployRollback" ? ", a rollback" : creator === "autoscaling" ? ", of Auto Scaling" : "";
      return `${id}${commit === void 0 ? "" : ` of ${commit}`}${origin}`;
    }
    function busy({deploymentGroup: deploymentGroup, region: region, whenBusy: whenBusy}, other) {
      const blind = other === void 0 && whenBusy === "stop";
      return new core_problem.AF({
        code: "deployment/busy",
        what: `Another deployment is active in "${deploymentGroup}"${blind ? ", and which one cannot be seen" : ""}`,
        why: other === void 0 ? "CodeDeploy allows one at a time in each group." : `${introduce(other)}: ${(0, 
        deployment.B)(region, other.id)}`,
        fix: blind ? 'Allow "codedeploy:GetDeploymentGroup" and "codedeploy:ListDeployments" in the role\'s IAM policy, or set "when-busy" to "wait".' : 'Run again when it is over, or set "when-busy" to "wait" or "stop".',
        at: {
          kind: "input",
          name: "when-busy",
          value: whenBusy
        }
      });
    }
    const create_GRACE = 4e3;
    const COURTESY = 6;
    async function create(options) {
      const {settings: settings, commit: commit, clock: clock, retry: retry, signal: signal} = options;
      const history = (0, group_history.j)({
        ...options,
        name: settings
      });
      const courtesy = (0, group_history.j)({
        ...options,
        name: settings,
        tries: COURTESY
      });
      const age = createAncestry({
        ...options,
        repository: settings.repository,
        history: courtesy
      });
      const request = {
        ...settings,
        commit: commit,
        description: (0, description.q0)(settings, commit)
      };
      const since = clock.now();
      let busySince;
      let group = settings.check ? await history.group() : void 0;
      const fault = group && groupProblem(group, settings);
      if (fault !== void 0) throw fault;
      const doubt = group && groupWarning(group, settings);
      if (doubt !== void 0) options.report({
        kind: "notice",
        text: doubt
      });
      for (;;) {
        if (settings.whenOlder !== "deploy") {
          const newer = await age.newerDeployment(group);
          group = void 0;
          if (newer !== void 0) return {
            kind: "older",
            newer: newer
          };
        }
        if (signal.aborted) throw new watch_deadline.j;
        try {
          return {
            kind: "created",
            deploymentId: await send(options, request)
          };
        } catch (failure) {
          if ((0, call_failure.N6)(failure, "busy")) {
            busySince ??= clock.now();
            const turn = await waitWhileBusy({
              ...options,
              history: history,
              since: busySince
            });
            if (turn.kind === "ours") return {
              kind: "adopted",
              deploymentId: turn.deployment.id
            };
          } else if ((0, call_failure.N6)(failure, "lost", "interrupted")) {
            const deploymentId = await findLost({
              ...options,
              since: since,
              failure: failure
            });
            if (deploymentId !== void 0) return {
              kind: "adopted",
              deploymentId: deploymentId
            };
          } else if ((0, call_failure.bg)(failure)) await retry.backOff(failure); else throw (0, 
          call_failure.N6)(failure, "final") ? refusalOf(failure, settings) : failure;
        }
      }
    }
    async function send({codedeploy: codedeploy, clock: clock, signal: signal}, request) {
      const giveUp = new AbortController;
      const answered = new AbortController;
      const onAbort = () => {
        clock.sleep(create_GRACE, answered.signal).then(() => giveUp.abort());
      };
      signal.addEventListener("abort", onAbort, {
        once: true
      });
      try {
        return await codedeploy.createDeployment(request, giveUp.signal);
      } finally {
        signal.removeEventListener("abort", onAbort);
        answered.abort();
      }
    }
    var revision = __webpack_require__(3189);
    async function readScripts({github: github, repository: repository, commit: commit, signal: signal}) {
      const reading = Promise.all([ __webpack_require__.e(815), __webpack_require__.e(23) ]).then(__webpack_require__.bind(__webpack_require__, 1023));
      const text = await github.readFile(repository, commit, revision.hH, signal);
      if (text === void 0) return {
        kind: "unread"
      };
      const {parseAppSpec: parseAppSpec} = await reading;
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
    async function preflight(wanted) {
      const {github: github, repository: repository, commit: commit, signal: signal, report: report} = wanted;
      const coming = wanted.revision ?? github.readRevision(repository, commit, signal);
      const {check: check} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(23), __webpack_require__.e(410) ]).then(__webpack_require__.bind(__webpack_require__, 5410));
      const revision = await coming;
      if (revision === void 0 || revision.entries.size === 0) {
        const read = await readScripts(wanted);
        const seen = read.kind === "unread" ? "it is deployed unchecked" : "only its appspec.yml is checked";
        if (!signal.aborted) report({
          kind: "notice",
          text: `GitHub does not give the archive of ${commit}: ${seen}.`
        });
        return read;
      }
      const {findings: findings, appspec: appspec} = await check(revision);
      const errors = findings.filter(({severity: severity}) => severity === "error");
      for (const {severity: severity, problem: problem} of findings) if (severity === "warning") report({
        kind: "warning",
        problem: problem
      });
      if (errors.length > 0) return {
        kind: "wrong",
        problems: errors.map(({problem: problem}) => problem)
      };
      return appspec === void 0 ? {
        kind: "unread"
      } : {
        kind: "read",
        scripts: scriptsIn(appspec)
      };
    }
    const RETRIES = [ 1e3, 3e3, 6e3 ];
    async function resolveCommit({settings: settings, github: github, clock: clock, report: report, signal: signal}) {
      const {commit: wish, repository: repository, fork: fork} = settings;
      if (fork !== void 0) throw foreign(repository, fork);
      switch (wish.kind) {
       case "sha":
        {
          const found = await github.findCommit(repository, wish.sha, signal);
          if (signal.aborted) throw new watch_deadline.j;
          if (found.kind === "unknown") throw unknown(settings, wish.sha);
          if (found.kind === "unreadable") report({
            kind: "notice",
            text: `${repository} cannot be read on GitHub (${found.why}): ${wish.sha} is deployed unseen.`
          });
          return wish.sha;
        }

       case "ref":
        {
          const ref = wish.ref.replace(/^refs\//, "");
          const [found, ambiguous] = await Promise.all([ insist(() => github.findCommit(repository, ref, signal), clock, signal), github.isAmbiguous(repository, ref, signal) ]);
          if (signal.aborted) throw new watch_deadline.j;
          if (ambiguous) throw twoMeanings(wish.ref);
          if (found.kind === "unknown") throw unknown(settings, wish.ref);
          if (found.kind === "unreadable") throw unreadable(settings, wish.ref, found.why);
          report({
            kind: "notice",
            text: `"${wish.ref}" is ${found.sha}.`
          });
          return found.sha;
        }

       default:
        return wish;
      }
    }
    async function insist(find, clock, signal) {
      let found = await find();
      for (const pause of RETRIES) {
        if (found.kind !== "unreadable" || !found.passing || signal.aborted) break;
        await clock.sleep(pause, signal);
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
        why: ofTheRun ? `It is the commit of this run (${origin.name}); it belongs to another repository, or was removed by a force push.` : "No sha, branch or tag of that name is there; of a short sha, there may be several.",
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
        what: `GitHub was asked for "${ref}" of ${repository} in vain: ${why}`,
        why: "CodeDeploy takes only a full sha; a branch, a tag or a short sha has to be looked up first.",
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
        what: `"${ref}" is a branch and a tag, and they are different commits`,
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
        why: "A pull request from a fork is code that nobody with access has merged.",
        fix: 'Deploy on "push", after the merge; or, where you have read every line of it, name the sha in "commit".',
        at: {
          kind: "input",
          name: "commit"
        }
      });
    }
    var deploy_outcome = __webpack_require__(7316);
    var follow = __webpack_require__(8642);
    async function deploy(options) {
      const {settings: settings, github: github, clock: clock, report: report} = options;
      const {application: application, deploymentGroup: deploymentGroup, repository: repository, commit: wish} = settings;
      const deadline = (0, watch_deadline.d)(settings.timeout, options.signal, clock);
      const {signal: signal} = deadline;
      const retry = (0, aws_retry.X)({
        clock: clock,
        report: report,
        signal: signal
      });
      const deniedCalls = (0, denied_calls.N)(report);
      const end = new AbortController;
      const asking = AbortSignal.any([ signal, end.signal ]);
      const revision = settings.check && wish.kind === "sha" ? github.readRevision(repository, wish.sha, asking) : void 0;
      try {
        const [commit, codedeploy] = await Promise.all([ resolveCommit({
          ...options,
          signal: asking
        }), options.connect() ]);
        const job = {
          ...options,
          codedeploy: codedeploy,
          deadline: deadline,
          signal: signal,
          retry: retry,
          deniedCalls: deniedCalls
        };
        report({
          kind: "started",
          repository: repository,
          commit: commit,
          application: application,
          deploymentGroup: deploymentGroup
        });
        const wanted = {
          github: github,
          repository: repository,
          commit: commit,
          revision: revision,
          signal: signal,
          report: report
        };
        const read = settings.check ? await preflight(wanted) : await readScripts(wanted);
        const course = await run(job, commit, read);
        const unseen = deniedCalls.problem();
        if (unseen !== void 0) report({
          kind: "warning",
          problem: unseen
        });
        const scripts = read.kind === "read" ? read.scripts : void 0;
        const outcome = (0, deploy_outcome.E)({
          settings: settings,
          commit: commit,
          course: course,
          scripts: scripts,
          now: clock.now()
        });
        report({
          kind: "ended",
          outcome: outcome
        });
        return outcome;
      } catch (failure) {
        throw failure instanceof watch_deadline.j ? endedEarly() : failure;
      } finally {
        end.abort();
        deadline.end();
      }
    }
    async function run(job, commit, read) {
      const {settings: settings, report: report, signal: signal} = job;
      if (settings.check && read.kind === "wrong") return {
        status: "Failed",
        problems: read.problems
      };
      try {
        const creation = await create({
          ...job,
          commit: commit
        });
        if (creation.kind === "older") return stayBehind(job, commit, creation.newer);
        const {deploymentId: deploymentId} = creation;
        if (creation.kind === "adopted") report({
          kind: "notice",
          text: `${deploymentId} was made by this run: it is followed, no other is made.`
        });
        report({
          kind: "created",
          deploymentId: deploymentId,
          url: (0, deployment.B)(settings.region, deploymentId)
        });
        if (settings.wait || signal.aborted) return await (0, follow.e6)({
          ...job,
          deploymentId: deploymentId
        });
        return {
          status: "Created",
          made: {
            id: deploymentId,
            since: job.clock.now(),
            instances: []
          }
        };
      } catch (failure) {
        const interrupted = job.deadline.by();
        const status = interrupted === void 0 ? "Failed" : (0, follow.XZ)(interrupted);
        const course = {
          status: status,
          ...interrupted && {
            interrupted: interrupted
          }
        };
        if (failure instanceof watch_deadline.j) return course;
        if (failure instanceof find_own_deployment.Bt) return {
          ...course,
          problems: [ failure ],
          unsure: true
        };
        if (failure instanceof core_problem.AF) return {
          ...course,
          problems: [ failure ]
        };
        throw failure;
      }
    }
    function stayBehind({settings: settings, report: report}, commit, newer) {
      const what = `${commit} is older than ${newer.commit}, which ${newer.id} has deployed`;
      if (settings.whenOlder === "skip") {
        report({
          kind: "notice",
          text: `${what}: it is skipped. To deploy it all the same, set "when-older" to "deploy".`
        });
        return {
          status: "Skipped"
        };
      }
      const problem = new core_problem.AF({
        code: "deployment/older",
        what: what,
        fix: 'Deploy a newer commit, or set "when-older" to "deploy".',
        at: {
          kind: "input",
          name: "when-older",
          value: settings.whenOlder
        }
      });
      return {
        status: "Failed",
        problems: [ problem ]
      };
    }
    function endedEarly() {
      return new core_problem.AF({
        code: "deployment/cancelled",
        what: "The job ended before anything was deployed"
      });
    }
  },
  4662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => createGithub
    });
    var http = __webpack_require__(5688);
    var json = __webpack_require__(8314);
    var promises_ = __webpack_require__(6466);
    var external_node_zlib_ = __webpack_require__(8522);
    var revision = __webpack_require__(3189);
    var core_tar = __webpack_require__(7517);
    const ARCHIVE_LIMIT = 64 * 1024 * 1024;
    const UNPACKED_LIMIT = 256 * 1024 * 1024;
    const FILE_KEPT = 128 * 1024;
    const ALL_KEPT = 24 * 1024 * 1024;
    async function readArchive(gzipped) {
      try {
        return await (0, promises_.pipeline)(gzipped, bytes => atMost(ARCHIVE_LIMIT, bytes), (0, 
        external_node_zlib_.createGunzip)(), bytes => atMost(UNPACKED_LIMIT, bytes), readRevision);
      } catch {
        return;
      }
    }
    async function* atMost(limit, bytes) {
      let size = 0;
      for await (const chunk of bytes) {
        size += chunk.length;
        if (size > limit) throw new Error("too large");
        yield chunk;
      }
    }
    async function readRevision(tar) {
      const entries = [];
      const contents = new Map;
      let kept = 0;
      for await (const {name: name, type: type, linkName: linkName, mode: mode, size: size, content: content} of (0, 
      core_tar.s)(tar)) {
        const path = name.replace(/^[^/]*\//, "").replace(/\/+$/, "");
        if (path === "") continue;
        const kind = type === "5" ? "folder" : type === "2" ? "link" : "file";
        entries.push([ path, {
          kind: kind,
          executable: (mode & 64) !== 0
        } ]);
        if (kind === "link") contents.set(path, Buffer.from(linkName));
        const isShort = size <= FILE_KEPT && kept + size <= ALL_KEPT;
        if (kind !== "file" || !(isShort || path === revision.hH)) continue;
        kept += size;
        contents.set(path, Buffer.from(await content()));
      }
      return {
        entries: (0, revision.Qy)(entries),
        read: async paths => new Map(paths.flatMap(path => {
          const content = contents.get(path);
          return content === void 0 ? [] : [ [ path, content ] ];
        }))
      };
    }
    const PATIENCE = 1e4;
    function createGithub({api: api, token: token}) {
      const headers = {
        accept: "application/vnd.github+json",
        "user-agent": "potato-deploy",
        "x-github-api-version": "2022-11-28",
        ...token !== "" && {
          authorization: `Bearer ${token}`
        }
      };
      const open = (path, signal) => (0, http.kA)(`${api}/repos/${path}`, {
        headers: headers,
        signal: signal,
        patience: PATIENCE
      });
      async function get(path, signal) {
        try {
          const answer = await open(path, signal);
          const body = await (0, http.Vh)(answer);
          if (isFine(answer)) return {
            kind: "ok",
            body: body
          };
          return {
            kind: "refused",
            status: answer.status,
            message: (0, json.$)(body, "message") ?? ""
          };
        } catch (error) {
          return {
            kind: "unreachable",
            why: error instanceof Error ? error.message : String(error)
          };
        }
      }
      async function isReadable(repository, signal) {
        return (await get(repository, signal)).kind === "ok";
      }
      return {
        async findCommit(repository, ref, signal) {
          const answer = await get(`${repository}/commits/${encode(ref)}`, signal);
          switch (answer.kind) {
           case "ok":
            {
              const sha = (0, json.$)(answer.body, "sha");
              if (sha !== void 0 && /^[0-9a-f]{40}$/.test(sha)) return {
                kind: "found",
                sha: sha
              };
              return {
                kind: "unreadable",
                why: "its answer names no commit",
                passing: false
              };
            }

           case "refused":
            {
              const {status: status, message: message} = answer;
              if (status === 422 || status === 409) return {
                kind: "unknown"
              };
              if (status === 404 && await isReadable(repository, signal)) return {
                kind: "unknown"
              };
              const why = message === "" ? `it says HTTP ${status}` : `it says HTTP ${status}, "${message}"`;
              return {
                kind: "unreadable",
                why: why,
                passing: status >= 500 || status === 429
              };
            }

           case "unreachable":
            return {
              kind: "unreadable",
              why: answer.why,
              passing: true
            };

           default:
            return answer;
          }
        },
        async isAmbiguous(repository, name, signal) {
          const shas = await Promise.all([ "heads", "tags" ].map(async kind => {
            const answer = await get(`${repository}/git/ref/${kind}/${encode(name)}`, signal);
            return answer.kind === "ok" ? (0, json.$)(answer.body, "object", "sha") : void 0;
          }));
          const [branch, tag] = shas;
          return branch !== void 0 && tag !== void 0 && branch !== tag;
        },
        async compare(repository, base, head, signal) {
          const answer = await get(`${repository}/compare/${base}...${head}?per_page=1`, signal);
          const status = answer.kind === "ok" ? (0, json.$)(answer.body, "status") : void 0;
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
        async readFile(repository, sha, path, signal) {
          const answer = await get(`${repository}/contents/${encode(path)}?ref=${sha}`, signal);
          if (answer.kind !== "ok" || (0, json.at)(answer.body, "encoding") !== "base64") return;
          const content = (0, json.$)(answer.body, "content");
          return content === void 0 ? void 0 : Buffer.from(content, "base64");
        },
        async readRevision(repository, sha, signal) {
          try {
            const answer = await open(`${repository}/tarball/${sha}`, signal);
            if (isFine(answer)) return await readArchive(answer.body);
            answer.body.destroy();
            return;
          } catch {
            return;
          }
        }
      };
    }
    const isFine = ({status: status}) => status >= 200 && status < 300;
    const encode = path => path.split("/").map(encodeURIComponent).join("/");
  }
};
