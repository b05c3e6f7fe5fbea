"use strict";

exports.id = 265;

exports.ids = [ 265 ];

exports.modules = {
  75: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => createGit
    });
    var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
    var _core_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4831);
    const SETTINGS = [ "-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false" ];
    const VARIABLES = {
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_ATTR_NOSYSTEM: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
      LC_ALL: "C"
    };
    function createGit(path, directory, variables = {}) {
      const options = {
        cwd: directory,
        env: {
          PATH: path,
          ...VARIABLES,
          ...variables
        }
      };
      const git = {
        run: async (args, input) => {
          try {
            return await (0, _core_process_js__WEBPACK_IMPORTED_MODULE_2__.eF)("git", [ ...SETTINGS, ...args ], {
              ...options,
              ...input !== void 0 && {
                input: input
              }
            });
          } catch (cause) {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
              code: "rehearsal/git-missing",
              what: "git cannot be started.",
              why: cause instanceof Error ? cause.message : String(cause),
              fix: 'Install git ("apt install git"), and see that it is in PATH.',
              cause: cause
            });
          }
        },
        ask: async args => {
          const {exit: exit, stdout: stdout} = await git.run(args);
          return exit === 0 ? stdout.toString().replace(/\n$/, "") : void 0;
        },
        need: async (args, input) => {
          const {exit: exit, stdout: stdout, stderr: stderr} = await git.run(args, input);
          if (exit === 0) return stdout.toString().replace(/\n$/, "");
          throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.AF({
            code: "rehearsal/git-failed",
            what: `git ${args[0]} failed in ${directory}.`,
            why: stderr.toString().trim(),
            fix: `Run "git status" in ${directory}, and mend what it complains of.`
          });
        },
        stream: args => {
          const child = (0, _core_process_js__WEBPACK_IMPORTED_MODULE_2__.ni)("git", [ ...SETTINGS, ...args ], {
            ...options,
            stdio: [ "ignore", "pipe", "ignore" ]
          });
          const output = child.stdout ?? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([]);
          child.once("error", cause => output.destroy(cause));
          return output;
        },
        with: more => createGit(path, directory, {
          ...variables,
          ...more
        })
      };
      return git;
    }
  },
  5799: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ub: () => findOrigin,
      W8: () => commitDate,
      Wj: () => findFolder,
      h_: () => openRepository,
      rV: () => writeCommit
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
    var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
    const SHA = /^[0-9a-f]{40}$/;
    const EPOCH = "946684800 +0000";
    async function openRepository({directory: directory, path: path, scratch: scratch}) {
      const folder = await findFolder(directory);
      const gitDirectory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "repository-"));
      const close = () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDirectory, {
        recursive: true,
        force: true
      });
      const git = (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, folder, {
        GIT_DIR: gitDirectory
      });
      const [found] = await Promise.all([ findOrigin((0, _git_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, folder), folder), git.need([ "init", "--quiet", "--bare", "--template=", "--initial-branch=main" ]) ]).catch(async cause => {
        await close();
        throw cause;
      });
      if (found !== void 0) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "objects", "info", "alternates"), `${found.objects}\n`);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(found.shallow, (0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "shallow")).catch(() => {});
      }
      const origin = found?.origin;
      const part = createParts(git, origin?.prefix ?? "");
      const resolved = new Map;
      return {
        directory: folder,
        origin: origin,
        git: git,
        gitDirectory: gitDirectory,
        resolve: async ref => {
          const known = resolved.get(ref);
          if (known !== void 0 || ref.startsWith("-")) return known;
          const question = [ "rev-parse", "--quiet", "--verify", `${ref}^{commit}` ];
          const theirs = await (origin?.git.ask(question));
          const sha = await (theirs === void 0 ? git.ask(question) : part(theirs));
          if (sha !== void 0 && SHA.test(ref)) resolved.set(ref, sha);
          return sha;
        },
        close: close
      };
    }
    function findFolder(directory) {
      return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(cause => {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF({
          code: "rehearsal/folder-missing",
          what: `There is no folder ${directory}.`,
          fix: "Give the folder of the site: the one with appspec.yml in it.",
          cause: cause
        });
      });
    }
    async function findOrigin(git, folder) {
      const paths = [ "objects", "index", "info/exclude", "shallow" ].flatMap(name => [ "--git-path", name ]);
      const answer = await git.ask([ "rev-parse", "--show-toplevel", "--show-prefix", ...paths ]);
      if (answer === void 0) return;
      const [top = folder, prefix = "", ...found] = answer.split("\n");
      if (prefix !== "" && await git.ask([ "check-ignore", "--quiet", "." ]) !== void 0) return;
      const [objects = "", index = "", exclude = "", shallow = ""] = found.map(path => (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
      return {
        origin: {
          git: git,
          top: top,
          prefix: prefix,
          index: index,
          exclude: exclude
        },
        objects: objects,
        shallow: shallow
      };
    }
    function createParts(git, prefix) {
      const made = new Map;
      return async sha => {
        if (prefix === "") return sha;
        const known = made.get(sha);
        if (known !== void 0) return known;
        const tree = await git.ask([ "rev-parse", "--quiet", "--verify", `${sha}:${prefix}` ]);
        if (tree === void 0) return;
        const date = await commitDate(git, sha);
        const part = await writeCommit(git, {
          tree: tree,
          date: date,
          message: `${prefix} of ${sha}`
        });
        made.set(sha, part);
        return part;
      };
    }
    async function commitDate(git, sha) {
      return sha === void 0 ? EPOCH : `${await git.need([ "show", "--no-patch", "--format=%ct", sha ])} +0000`;
    }
    function writeCommit(git, {tree: tree, parent: parent, date: date, message: message}) {
      const identity = who => ({
        [`GIT_${who}_NAME`]: "potato-deploy",
        [`GIT_${who}_EMAIL`]: "rehearsal@localhost",
        [`GIT_${who}_DATE`]: date
      });
      const parents = parent === void 0 ? [] : [ "-p", parent ];
      return git.with({
        ...identity("AUTHOR"),
        ...identity("COMMITTER")
      }).need([ "commit-tree", ...parents, "-m", message, tree ]);
    }
  },
  8775: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => takeSnapshot,
      d: () => stage
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5799);
    async function takeSnapshot(repository) {
      const prefix = repository.origin?.prefix ?? "";
      const [head, tree] = await Promise.all([ repository.resolve("HEAD"), stage(repository).then(index => index.need([ "write-tree", `--prefix=${prefix}` ])) ]);
      if (head !== void 0 && tree === await repository.git.need([ "rev-parse", `${head}^{tree}` ])) return head;
      return (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.rV)(repository.git, {
        tree: tree,
        parent: head,
        date: await (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.W8)(repository.git, head),
        message: "The folder as it stands"
      });
    }
    async function stage({git: git, gitDirectory: gitDirectory, directory: directory, origin: origin}) {
      const index = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "index");
      const work = git.with({
        GIT_INDEX_FILE: index,
        GIT_WORK_TREE: origin?.top ?? directory
      });
      if (origin === void 0) {
        await work.need([ "-c", "core.bigFileThreshold=1", "add", "--all", "--force", "." ]);
        return work;
      }
      await copyIndex(origin.index, index).catch(() => {});
      await work.need([ "-c", `core.excludesFile=${origin.exclude}`, "add", "--all", "." ]);
      return work;
    }
    async function copyIndex(from, to) {
      const {atime: atime, mtime: mtime} = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(from);
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(to, atime, mtime);
    }
  },
  6190: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => startEmulator
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_fs_ = __webpack_require__(3024);
    var promises_ = __webpack_require__(1455);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_path_ = __webpack_require__(6760);
    var problem = __webpack_require__(9341);
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
    class Disconnected extends Error {
      name="Disconnected";
    }
    function createFaults(clock) {
      const plans = [];
      function isBelowLimit(plan) {
        if (plan.fault.kind !== "throttle" || plan.fault.above === void 0) return false;
        plan.recent = plan.recent.filter(at => at > clock.now() - 1e3);
        if (plan.recent.length >= plan.fault.above) return false;
        plan.recent = [ ...plan.recent, clock.now() ];
        return true;
      }
      function next(operation) {
        const met = {
          delay: 0,
          fault: void 0
        };
        for (const plan of plans) {
          if (plan.left <= 0 || plan.operation !== "*" && plan.operation !== operation) continue;
          plan.calls += 1;
          if (plan.calls % plan.every !== 0 || isBelowLimit(plan)) continue;
          if (plan.fault.kind === "delay") met.delay += plan.fault.milliseconds; else if (met.fault === void 0) met.fault = plan.fault; else continue;
          plan.left -= 1;
        }
        return met;
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
        meet: async (operation, perform) => {
          const {delay: delay, fault: fault} = next(operation);
          if (delay > 0) await clock.sleep(delay);
          switch (fault?.kind) {
           case void 0:
            return perform();

           case "throttle":
            throw new AwsError("ThrottlingException", "Rate exceeded");

           case "server-error":
            throw new AwsError("InternalFailure", "The stand-in was told to fail here.", 500);

           case "error":
            throw new AwsError(fault.code, fault.message ?? "The stand-in was told to refuse this.", fault.status);

           case "reset":
            throw new Disconnected;

           case "lost-answer":
            await perform();
            throw new Disconnected;

           default:
            return fault;
          }
        }
      };
    }
    var lifecycle = __webpack_require__(8771);
    function createApplication({name: name, groups: groups}, now) {
      const createGroup = setup => ({
        setup: setup,
        id: setup.id ?? (0, external_node_crypto_.randomUUID)(),
        applicationName: name,
        deployments: [],
        installed: new Map
      });
      return {
        name: name,
        id: (0, external_node_crypto_.randomUUID)(),
        createdAt: now,
        groups: new Map(groups.map(setup => [ setup.name, createGroup(setup) ]))
      };
    }
    function activeDeployment(group) {
      const last = group.deployments.at(-1);
      return last !== void 0 && !(0, lifecycle.sv)(last.status) ? last : void 0;
    }
    function lastSuccessful(group) {
      return group.deployments.findLast(deployment => deployment.status === "Succeeded");
    }
    function outdated(group, {repository: repository, commitId: commitId}) {
      return group.setup.instances.filter(({id: id}) => {
        const installed = group.installed.get(id);
        return installed?.repository !== repository || installed.commitId !== commitId;
      });
    }
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
    async function runTarget(target, world) {
      const {clock: clock, stop: stop, ignoreApplicationStopFailures: ignoreApplicationStopFailures} = world;
      target.status = "InProgress";
      for (const event of target.events) {
        if (stop.aborted) return skip(target, clock);
        const result = await runEvent(target, event, world);
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
      const late = clock.sleep(EVENT_LIMIT, done.signal).then(() => failure(`${event} did not end within an hour on ${instance.id}.`));
      try {
        return await Promise.race([ instance.execute({
          event: event,
          specification: specification
        }), late ]);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failure(`The agent on ${instance.id} is gone: ${reason}`);
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
      return `The agent on ${id} did not receive the lifecycle event within 5 minutes: it is not installed, not running, or ` + 'cannot reach CodeDeploy. See "systemctl status codedeploy-agent" and its log on the instance.';
    }
    function failure(message) {
      return {
        ...SUCCESS,
        status: "Failed",
        errorCode: "UnknownError",
        message: message
      };
    }
    const DEFAULT_DEPLOYMENT_CONFIG = "CodeDeployDefault.OneAtATime";
    const MINIMUM_HEALTHY = {
      "CodeDeployDefault.AllAtOnce": () => 0,
      "CodeDeployDefault.HalfAtATime": fleet => Math.min(Math.ceil(fleet / 2), fleet - 1),
      [DEFAULT_DEPLOYMENT_CONFIG]: fleet => fleet - 1
    };
    function isDeploymentConfig(name) {
      return Object.hasOwn(MINIMUM_HEALTHY, name);
    }
    function minimumHealthy(deploymentConfig, fleet) {
      return MINIMUM_HEALTHY[deploymentConfig]?.(fleet) ?? 0;
    }
    function requiredSuccesses(deploymentConfig, fleet) {
      return Math.max(1, minimumHealthy(deploymentConfig, fleet));
    }
    function rollOut(targets, deploymentConfig, world) {
      const minimum = minimumHealthy(deploymentConfig, targets.length);
      const waiting = targets.values();
      let running = 0;
      let failed = 0;
      return new Promise(resolve => {
        const proceed = () => {
          while (targets.length - failed - running - 1 >= minimum) {
            const {value: target, done: done} = waiting.next();
            if (done) break;
            running += 1;
            runTarget(target, world).then(() => {
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
    const POSSIBLE_EVENTS = lifecycle.qY.filter(event => event !== "BlockTraffic" && event !== "AllowTraffic");
    function begin(group, request, world) {
      const before = group.deployments.at(-1);
      const previousRevision = lastSuccessful(group)?.request.revision;
      const deployment = {
        id: newDeploymentId(),
        group: group,
        request: request,
        ...previousRevision && {
          previousRevision: previousRevision
        },
        status: "Created",
        targets: [],
        createdAt: world.clock.now(),
        stop: new AbortController,
        finished: Promise.resolve()
      };
      group.deployments.push(deployment);
      deployment.finished = Promise.all([ before?.finished, run(deployment, before, world).catch(error => breakOff(deployment, error, world)) ]);
      return deployment;
    }
    function stop(deployment, world, rollBack) {
      const running = deployment.targets.some(isRunning);
      deployment.stop.abort();
      deployment.error = {
        code: "MANUAL_STOP",
        message: "The deployment was stopped by StopDeployment."
      };
      end(deployment, "Stopped", world, rollBack);
      return {
        running: running
      };
    }
    async function run(deployment, before, world) {
      const {group: group, request: request} = deployment;
      const {signal: signal} = deployment.stop;
      await pause(signal, world);
      if (signal.aborted) return;
      deployment.status = "Queued";
      await Promise.race([ before?.finished, aborted(signal) ]);
      await pause(signal, world);
      const found = await world.hasCommit(request.revision);
      if (signal.aborted) return;
      const {repository: repository, commitId: commitId} = request.revision;
      if (!found) return fail(deployment, "REVISION_MISSING", `There is no commit ${commitId} in ${repository}.`, world);
      const outdatedOnly = request.updateOutdatedInstancesOnly;
      const instances = outdatedOnly ? outdated(group, request.revision) : group.setup.instances;
      const events = group.setup.loadBalancer ? lifecycle.qY : lifecycle.e3;
      deployment.targets = instances.map(instance => createTarget(instance, events, world.clock));
      deployment.status = "InProgress";
      deployment.startedAt = world.clock.now();
      if (instances.length === 0) {
        const missing = outdatedOnly ? "no outdated instance" : "no instance";
        return fail(deployment, "NO_INSTANCES", `The deployment group has ${missing}.`, world);
      }
      await rollOut(deployment.targets, request.deploymentConfig, {
        specification: specify(deployment, world),
        ignoreApplicationStopFailures: request.ignoreApplicationStopFailures,
        clock: world.clock,
        stop: signal
      });
      conclude(deployment, world);
    }
    function conclude(deployment, world) {
      const {targets: targets, request: request, group: group} = deployment;
      const count = status => targets.filter(target => target.status === status).length;
      for (const {status: status, instance: instance} of targets) if (status === "Succeeded") group.installed.set(instance.id, request.revision);
      if ((0, lifecycle.sv)(deployment.status)) return;
      const required = requiredSuccesses(request.deploymentConfig, targets.length);
      if (count("Succeeded") >= required) end(deployment, "Succeeded", world); else {
        const failed = `${count("Failed")} of ${targets.length} instances failed`;
        const message = `${failed}; with ${request.deploymentConfig} at least ${required} must succeed.`;
        fail(deployment, "HEALTH_CONSTRAINTS", message, world);
      }
    }
    function fail(deployment, code, message, world) {
      deployment.error = {
        code: code,
        message: message
      };
      end(deployment, "Failed", world);
    }
    function breakOff(deployment, error, world) {
      const message = error instanceof Error ? error.message : String(error);
      if (!(0, lifecycle.sv)(deployment.status)) fail(deployment, "INTERNAL_ERROR", message, world);
    }
    function end(deployment, status, world, rollBack) {
      for (const target of deployment.targets) if (target.status === "Pending" || target.status === "InProgress") skip(target, world.clock);
      deployment.status = status;
      deployment.endedAt = world.clock.now();
      world.ended(deployment, rollBack);
    }
    function specify({id: id, group: group, request: request}, {archiveUrl: archiveUrl}) {
      const {commitId: commitId} = request.revision;
      const [account = "", repository = ""] = request.revision.repository.split("/");
      return {
        deploymentId: id,
        applicationName: group.applicationName,
        deploymentGroupId: group.id,
        deploymentGroupName: group.setup.name,
        deploymentCreator: request.creator,
        deploymentType: "IN_PLACE",
        fileExistsBehavior: request.fileExistsBehavior,
        allPossibleLifecycleEvents: POSSIBLE_EVENTS,
        revision: {
          kind: "GitHub",
          account: account,
          repository: repository,
          commitId: commitId,
          archiveUrl: archiveUrl(request.revision)
        }
      };
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
    function allGroups({applications: applications}) {
      return [ ...applications.values() ].flatMap(({groups: groups}) => [ ...groups.values() ]);
    }
    const NAME = /^[\w+=,.@-]{1,100}$/;
    const DEPLOYMENT_ID = /^d-[0-9A-Z]{9}$/;
    function findApplication({applications: applications}, name) {
      if (name === void 0) throw new AwsError("ApplicationNameRequiredException", "The request names no application.");
      if (!NAME.test(name)) throw invalidName("InvalidApplicationNameException", name);
      const application = applications.get(name);
      if (application !== void 0) return application;
      throw new AwsError("ApplicationDoesNotExistException", `There is no application ${name} here, only ${list(applications.keys())}.`);
    }
    function findGroup(memory, application, name) {
      const {groups: groups} = findApplication(memory, application);
      if (name === void 0) throw new AwsError("DeploymentGroupNameRequiredException", "The request names no deployment group.");
      if (!NAME.test(name)) throw invalidName("InvalidDeploymentGroupNameException", name);
      const group = groups.get(name);
      if (group !== void 0) return group;
      throw new AwsError("DeploymentGroupDoesNotExistException", `The application ${application} has no deployment group ${name}, only ${list(groups.keys())}.`);
    }
    function findDeployment(memory, id) {
      const deployment = findDeployments(memory, [ requireId(id) ])[0];
      if (deployment !== void 0) return deployment;
      throw new AwsError("DeploymentDoesNotExistException", `There is no deployment ${id} here.`);
    }
    function findDeployments(memory, ids) {
      for (const id of ids) if (!DEPLOYMENT_ID.test(id)) throw new AwsError("InvalidDeploymentIdException", `${JSON.stringify(id)} is not a deployment id: d- and nine capitals or digits.`);
      const groups = allGroups(memory);
      return ids.flatMap(id => groups.flatMap(group => group.deployments.filter(found => found.id === id)));
    }
    function findStarted(memory, id) {
      const deployment = findDeployment(memory, id);
      if (deployment.status !== "Created" && deployment.status !== "Queued") return deployment;
      throw new AwsError("DeploymentNotStartedException", `Deployment ${deployment.id} is ${deployment.status}; its targets are not known yet.`);
    }
    function findTarget(deployment, id) {
      if (id === void 0 || id === "") throw new AwsError("DeploymentTargetIdRequiredException", "The request names no target.");
      const target = deployment.targets.find(({instance: instance}) => instance.id === id);
      if (target !== void 0) return target;
      throw new AwsError("DeploymentTargetDoesNotExistException", `Deployment ${deployment.id} has no target ${JSON.stringify(id)}.`);
    }
    function requireId(id) {
      if (id !== void 0 && id !== "") return id;
      throw new AwsError("DeploymentIdRequiredException", "The request names no deployment.");
    }
    function invalidName(code, name) {
      return new AwsError(code, `${JSON.stringify(name)} is not a name of 1 to 100 letters, digits or + = , . @ - _.`);
    }
    function list(names) {
      return [ ...names ].join(", ") || "none at all";
    }
    const DESCRIPTION_LIMIT = 256;
    const FILE_EXISTS_BEHAVIORS = [ "DISALLOW", "OVERWRITE", "RETAIN" ];
    const ROLLBACK_EVENTS = [ "DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST" ];
    function createDeployment(memory, input) {
      const group = findGroup(memory, input.applicationName, input.deploymentGroupName);
      const request = readRequest(input, group);
      const active = activeDeployment(group);
      if (active !== void 0) throw new AwsError("DeploymentLimitExceededException", `The deployment group ${group.setup.name} is busy with deployment ${active.id}.`);
      return {
        deploymentId: begin(group, request, memory.world).id
      };
    }
    function readRequest(input, {setup: setup}) {
      const {description: description, fileExistsBehavior: fileExistsBehavior = "DISALLOW"} = input;
      const deploymentConfig = input.deploymentConfigName ?? setup.deploymentConfig ?? DEFAULT_DEPLOYMENT_CONFIG;
      if (!isDeploymentConfig(deploymentConfig)) throw new AwsError("DeploymentConfigDoesNotExistException", `There is no deployment configuration ${deploymentConfig} here, only AWS's own three for instances.`);
      if (description !== void 0 && description.length > DESCRIPTION_LIMIT) throw new AwsError("DescriptionTooLongException", `The description has ${description.length} characters; ${DESCRIPTION_LIMIT} are allowed.`);
      const autoRollback = readAutoRollback(input.autoRollbackConfiguration) ?? setup.autoRollback;
      return {
        revision: readRevision(input.revision),
        deploymentConfig: deploymentConfig,
        ...description !== void 0 && {
          description: description
        },
        creator: "user",
        ignoreApplicationStopFailures: input.ignoreApplicationStopFailures ?? false,
        updateOutdatedInstancesOnly: input.updateOutdatedInstancesOnly ?? false,
        fileExistsBehavior: oneOf(FILE_EXISTS_BEHAVIORS, fileExistsBehavior, "InvalidFileExistsBehaviorException", "fileExistsBehavior"),
        ...autoRollback && {
          autoRollback: autoRollback
        }
      };
    }
    function readRevision(revision) {
      if (revision === void 0) throw new AwsError("RevisionRequiredException", "The request has no revision.");
      const {revisionType: revisionType, gitHubLocation: gitHubLocation} = revision;
      if (revisionType !== "GitHub" || gitHubLocation === void 0) throw new AwsError("InvalidRevisionException", `The stand-in deploys revisions of type GitHub only, and the request's is ${JSON.stringify(revisionType)}.`);
      const {repository: repository = "", commitId: commitId = ""} = gitHubLocation;
      if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new AwsError("InvalidRevisionException", `The repository ${JSON.stringify(repository)} is not an account and a name with a slash between.`);
      if (!/^[0-9a-f]{40}$/i.test(commitId)) throw new AwsError("InvalidRevisionException", `The commit id ${JSON.stringify(commitId)} is not a full one of 40 hexadecimal digits.`);
      return {
        repository: repository,
        commitId: commitId
      };
    }
    function readAutoRollback(given) {
      if (given === void 0) return;
      const code = "InvalidAutoRollbackConfigException";
      const events = (given.events ?? []).map(event => oneOf(ROLLBACK_EVENTS, event, code, "autoRollbackConfiguration.events"));
      if (given.enabled && events.length === 0) throw new AwsError(code, "autoRollbackConfiguration is enabled, and has no events to roll back on.");
      return {
        enabled: given.enabled ?? false,
        events: events
      };
    }
    function oneOf(allowed, value, code, member) {
      const found = allowed.find(candidate => candidate === value);
      if (found !== void 0) return found;
      throw new AwsError(code, `${member} has to be one of ${allowed.join(", ")}; it is ${JSON.stringify(value)}.`);
    }
    const ACCOUNT = "000000000000";
    function showDeployment(deployment) {
      const {group: group, request: request, previousRevision: previousRevision, startedAt: startedAt} = deployment;
      return {
        applicationName: group.applicationName,
        deploymentGroupName: group.setup.name,
        deploymentConfigName: request.deploymentConfig,
        deploymentId: deployment.id,
        previousRevision: previousRevision && showRevision(previousRevision),
        revision: showRevision(request.revision),
        status: deployment.status,
        errorInformation: deployment.error,
        createTime: date(deployment.createdAt),
        startTime: date(startedAt),
        completeTime: date(deployment.endedAt),
        deploymentOverview: startedAt === void 0 ? void 0 : countTargets(deployment.targets),
        description: request.description,
        creator: request.creator,
        ignoreApplicationStopFailures: request.ignoreApplicationStopFailures,
        autoRollbackConfiguration: request.autoRollback,
        updateOutdatedInstancesOnly: request.updateOutdatedInstancesOnly,
        rollbackInfo: deployment.rollback,
        deploymentStyle: showStyle(group),
        instanceTerminationWaitTimeStarted: false,
        fileExistsBehavior: request.fileExistsBehavior,
        deploymentStatusMessages: [],
        computePlatform: "Server"
      };
    }
    function showTarget(deployment, target, region) {
      const {id: id} = target.instance;
      const service = id.startsWith("i-") ? "ec2" : "codedeploy";
      return {
        deploymentTargetType: "InstanceTarget",
        instanceTarget: {
          deploymentId: deployment.id,
          targetId: id,
          targetArn: `arn:aws:${service}:${region}:${ACCOUNT}:instance/${id}`,
          status: target.status,
          lastUpdatedAt: date(target.updatedAt),
          lifecycleEvents: target.events.map(showEvent)
        }
      };
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
      const {setup: setup} = group;
      const attempted = group.deployments.at(-1);
      const successful = lastSuccessful(group);
      return {
        applicationName: group.applicationName,
        deploymentGroupId: group.id,
        deploymentGroupName: setup.name,
        deploymentConfigName: setup.deploymentConfig ?? DEFAULT_DEPLOYMENT_CONFIG,
        ec2TagFilters: (setup.tagFilters ?? []).map(filter => ({
          ...filter,
          Type: "KEY_AND_VALUE"
        })),
        onPremisesInstanceTagFilters: [],
        autoScalingGroups: [],
        serviceRoleArn: `arn:aws:iam::${ACCOUNT}:role/rehearsal`,
        targetRevision: attempted && showRevision(attempted.request.revision),
        triggerConfigurations: [],
        autoRollbackConfiguration: setup.autoRollback,
        deploymentStyle: showStyle(group),
        outdatedInstancesStrategy: "UPDATE",
        lastSuccessfulDeployment: successful && showLast(successful),
        lastAttemptedDeployment: attempted && showLast(attempted),
        computePlatform: "Server",
        terminationHookEnabled: false
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
    function showRevision({repository: repository, commitId: commitId}) {
      return {
        revisionType: "GitHub",
        gitHubLocation: {
          repository: repository,
          commitId: commitId
        }
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
    function showStyle({setup: setup}) {
      const traffic = setup.loadBalancer ? "WITH_TRAFFIC_CONTROL" : "WITHOUT_TRAFFIC_CONTROL";
      return {
        deploymentType: "IN_PLACE",
        deploymentOption: traffic
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
    function paginate({items: items, id: id, keep: keep = () => true, token: token, size: size}) {
      const shown = token === void 0 ? void 0 : Buffer.from(token, "base64url").toString();
      const last = shown === void 0 ? -1 : items.findIndex(item => id(item) === shown);
      if (shown !== void 0 && last < 0) throw new AwsError("InvalidNextTokenException", "nextToken is none that this operation gave.");
      const rest = items.slice(last + 1).filter(keep);
      const page = rest.slice(0, size).map(id);
      const end = rest.length > page.length ? page.at(-1) : void 0;
      return {
        page: page,
        nextToken: end && Buffer.from(end).toString("base64url")
      };
    }
    const BATCH_LIMIT = 25;
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
    const TARGET_STATUSES = {
      Pending: true,
      InProgress: true,
      Succeeded: true,
      Failed: true,
      Skipped: true,
      Unknown: true,
      Ready: true
    };
    function getApplication(memory, input) {
      return {
        application: showApplication(findApplication(memory, input.applicationName))
      };
    }
    function listApplications(memory, input) {
      const {page: page, nextToken: nextToken} = paginate({
        items: [ ...memory.applications.keys() ],
        id: name => name,
        token: input.nextToken,
        size: memory.pageSize
      });
      return {
        applications: page,
        nextToken: nextToken
      };
    }
    function getDeploymentGroup(memory, input) {
      return {
        deploymentGroupInfo: showGroup(findGroup(memory, input.applicationName, input.deploymentGroupName))
      };
    }
    function listDeploymentGroups(memory, input) {
      const {name: name, groups: groups} = findApplication(memory, input.applicationName);
      const {page: page, nextToken: nextToken} = paginate({
        items: [ ...groups.keys() ],
        id: group => group,
        token: input.nextToken,
        size: memory.pageSize
      });
      return {
        applicationName: name,
        deploymentGroups: page,
        nextToken: nextToken
      };
    }
    function getDeployment(memory, input) {
      return {
        deploymentInfo: showDeployment(findDeployment(memory, input.deploymentId))
      };
    }
    function batchGetDeployments(memory, {deploymentIds: deploymentIds = []}) {
      if (deploymentIds.length === 0) throw new AwsError("DeploymentIdRequiredException", "The request names no deployment.");
      if (deploymentIds.length > BATCH_LIMIT) throw tooMany("BatchLimitExceededException", deploymentIds);
      return {
        deploymentsInfo: findDeployments(memory, deploymentIds).map(showDeployment)
      };
    }
    function listDeployments(memory, input) {
      const {applicationName: applicationName, deploymentGroupName: deploymentGroupName, includeOnlyStatuses: includeOnlyStatuses, createTimeRange: createTimeRange} = input;
      const statuses = new Set(includeOnlyStatuses);
      const {start: start, end: end} = createTimeRange ?? {};
      for (const status of statuses) if (!Object.hasOwn(DEPLOYMENT_STATUSES, status)) throw new AwsError("InvalidDeploymentStatusException", `${JSON.stringify(status)} is no status of a deployment.`);
      if (start !== void 0 && end !== void 0 && start > end) throw new AwsError("InvalidTimeRangeException", "createTimeRange ends before it starts.");
      const groups = deploymentGroupName !== void 0 ? [ findGroup(memory, applicationName, deploymentGroupName) ] : applicationName !== void 0 ? [ ...findApplication(memory, applicationName).groups.values() ] : allGroups(memory);
      const deployments = groups.flatMap(group => group.deployments).reverse().sort((one, other) => other.createdAt - one.createdAt);
      const {page: page, nextToken: nextToken} = paginate({
        items: deployments,
        id: ({id: id}) => id,
        keep: ({status: status, createdAt: createdAt}) => (statuses.size === 0 || statuses.has(status)) && (start === void 0 || createdAt >= start.getTime()) && (end === void 0 || createdAt <= end.getTime()),
        token: input.nextToken,
        size: memory.pageSize
      });
      return {
        deployments: page,
        nextToken: nextToken
      };
    }
    function stopDeployment(memory, input) {
      const deployment = findDeployment(memory, input.deploymentId);
      if ((0, lifecycle.sv)(deployment.status)) throw new AwsError("DeploymentAlreadyCompletedException", `Deployment ${deployment.id} has ended: ${deployment.status}.`);
      const {running: running} = stop(deployment, memory.world, input.autoRollbackEnabled);
      return running ? {
        status: "Pending",
        statusMessage: "No further event will start; what runs on an instance runs on."
      } : {
        status: "Succeeded",
        statusMessage: "No further event will start."
      };
    }
    function listDeploymentTargets(memory, {deploymentId: deploymentId, targetFilters: targetFilters, nextToken: token}) {
      const deployment = findStarted(memory, deploymentId);
      for (const filter of targetFilters?.keys() ?? []) if (filter !== "TargetStatus" && filter !== "ServerInstanceLabel") throw new AwsError("InvalidTargetFilterNameException", `There is no filter ${JSON.stringify(filter)}: only TargetStatus and ServerInstanceLabel.`);
      const statuses = targetFilters?.get("TargetStatus");
      for (const status of statuses ?? []) if (!Object.hasOwn(TARGET_STATUSES, status)) throw new AwsError("InvalidInstanceStatusException", `${JSON.stringify(status)} is no status of a target.`);
      const labelled = targetFilters?.has("ServerInstanceLabel") ?? false;
      const {page: page, nextToken: nextToken} = paginate({
        items: deployment.targets,
        id: ({instance: instance}) => instance.id,
        keep: ({status: status}) => !labelled && (statuses === void 0 || statuses.includes(status)),
        token: token,
        size: memory.pageSize
      });
      return {
        targetIds: page,
        nextToken: nextToken
      };
    }
    function getDeploymentTarget(memory, {deploymentId: deploymentId, targetId: targetId}) {
      const deployment = findStarted(memory, deploymentId);
      return {
        deploymentTarget: showTarget(deployment, findTarget(deployment, targetId), memory.region)
      };
    }
    function batchGetDeploymentTargets(memory, {deploymentId: deploymentId, targetIds: targetIds = []}) {
      const deployment = findStarted(memory, deploymentId);
      if (targetIds.length === 0) throw new AwsError("DeploymentTargetIdRequiredException", "The request names no target.");
      if (targetIds.length > BATCH_LIMIT) throw tooMany("DeploymentTargetListSizeExceededException", targetIds);
      const targets = targetIds.map(id => findTarget(deployment, id));
      return {
        deploymentTargets: targets.map(target => showTarget(deployment, target, memory.region))
      };
    }
    function tooMany(code, ids) {
      return new AwsError(code, `The request has ${ids.length} ids; ${BATCH_LIMIT} are allowed.`);
    }
    const shape_text = (value, path) => {
      if (typeof value === "string") return value;
      throw wrongType(path, "a string", value);
    };
    const flag = (value, path) => {
      if (typeof value === "boolean") return value;
      throw wrongType(path, "true or false", value);
    };
    const time = (value, path) => {
      if (value instanceof Date) return value;
      if (typeof value === "number") return new Date(value * 1e3);
      throw wrongType(path, "a number of seconds since 1970", value);
    };
    const anything = value => value;
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
      return new AwsError("SerializationException", `${what} has to be ${expected}; it is ${found}.`);
    }
    function unknownMember(path, name, known) {
      const where = path === "" ? "The request" : path;
      return new AwsError("ValidationException", `${where} has no member ${JSON.stringify(name)} here. Known: ${known.join(", ")}.`);
    }
    const revision = structure({
      revisionType: shape_text,
      gitHubLocation: structure({
        repository: shape_text,
        commitId: shape_text
      }),
      s3Location: anything,
      string: anything,
      appSpecContent: anything
    });
    const requests_createDeployment = structure({
      applicationName: shape_text,
      deploymentGroupName: shape_text,
      revision: revision,
      deploymentConfigName: shape_text,
      description: shape_text,
      ignoreApplicationStopFailures: flag,
      autoRollbackConfiguration: structure({
        enabled: flag,
        events: listOf(shape_text)
      }),
      updateOutdatedInstancesOnly: flag,
      fileExistsBehavior: shape_text
    });
    const requests_getDeployment = structure({
      deploymentId: shape_text
    });
    const requests_batchGetDeployments = structure({
      deploymentIds: listOf(shape_text)
    });
    const requests_stopDeployment = structure({
      deploymentId: shape_text,
      autoRollbackEnabled: flag
    });
    const requests_listDeployments = structure({
      applicationName: shape_text,
      deploymentGroupName: shape_text,
      includeOnlyStatuses: listOf(shape_text),
      createTimeRange: structure({
        start: time,
        end: time
      }),
      nextToken: shape_text
    });
    const requests_listDeploymentTargets = structure({
      deploymentId: shape_text,
      nextToken: shape_text,
      targetFilters: mapOf(listOf(shape_text))
    });
    const requests_getDeploymentTarget = structure({
      deploymentId: shape_text,
      targetId: shape_text
    });
    const requests_batchGetDeploymentTargets = structure({
      deploymentId: shape_text,
      targetIds: listOf(shape_text)
    });
    const requests_getApplication = structure({
      applicationName: shape_text
    });
    const requests_listApplications = structure({
      nextToken: shape_text
    });
    const requests_getDeploymentGroup = structure({
      applicationName: shape_text,
      deploymentGroupName: shape_text
    });
    const requests_listDeploymentGroups = structure({
      applicationName: shape_text,
      nextToken: shape_text
    });
    function isWanted({status: status, request: request}) {
      const {enabled: enabled, events: events} = request.autoRollback ?? {};
      if (!enabled || request.creator === "codeDeployRollback") return false;
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
    function rollBack(ended, world, wanted = isWanted(ended)) {
      if (!wanted) return;
      const {group: group, request: request, id: id} = ended;
      const good = lastSuccessful(group);
      if (good === void 0) {
        ended.rollback = {
          rollbackMessage: "There is no earlier successful deployment to roll back to."
        };
        return;
      }
      const rollback = begin(group, {
        ...request,
        revision: good.request.revision,
        description: `Rolls ${id} back to the revision of ${good.id}`,
        creator: "codeDeployRollback",
        updateOutdatedInstancesOnly: false
      }, world);
      rollback.rollback = {
        rollbackTriggeringDeploymentId: id,
        rollbackMessage: `It rolls back deployment ${id}.`
      };
      ended.rollback = {
        rollbackDeploymentId: rollback.id,
        rollbackMessage: `Deployment ${rollback.id} rolls it back to the revision of ${good.id}.`
      };
    }
    function operation(decode, perform) {
      return (memory, input) => perform(memory, decode(input, ""));
    }
    const OPERATIONS = {
      BatchGetDeployments: operation(requests_batchGetDeployments, batchGetDeployments),
      BatchGetDeploymentTargets: operation(requests_batchGetDeploymentTargets, batchGetDeploymentTargets),
      CreateDeployment: operation(requests_createDeployment, createDeployment),
      GetApplication: operation(requests_getApplication, getApplication),
      GetDeployment: operation(requests_getDeployment, getDeployment),
      GetDeploymentGroup: operation(requests_getDeploymentGroup, getDeploymentGroup),
      GetDeploymentTarget: operation(requests_getDeploymentTarget, getDeploymentTarget),
      ListApplications: operation(requests_listApplications, listApplications),
      ListDeploymentGroups: operation(requests_listDeploymentGroups, listDeploymentGroups),
      ListDeployments: operation(requests_listDeployments, listDeployments),
      ListDeploymentTargets: operation(requests_listDeploymentTargets, listDeploymentTargets),
      StopDeployment: operation(requests_stopDeployment, stopDeployment)
    };
    function createService(options) {
      const {clock: clock} = options;
      const faults = createFaults(clock);
      const memory = {
        applications: new Map(options.applications.map(setup => [ setup.name, createApplication(setup, clock.now()) ])),
        world: {
          clock: clock,
          startDelay: options.startDelay ?? 0,
          archiveUrl: options.archiveUrl,
          hasCommit: options.hasCommit ?? (async () => true),
          ended: (deployment, wanted) => rollBack(deployment, memory.world, wanted)
        },
        region: options.region,
        pageSize: options.pageSize ?? 100
      };
      return {
        call: async (name, input) => {
          options.observe?.(name, input);
          const perform = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
          if (perform === void 0) throw unknownOperation(name);
          return faults.meet(name, async () => perform(memory, input));
        },
        failNext: (name, {times: times, every: every, ...fault}) => faults.plan(name, fault, {
          ...times && {
            times: times
          },
          ...every && {
            every: every
          }
        }),
        idle: async () => {
          for (const group of allGroups(memory)) for (let last = group.deployments.at(-1); last !== void 0; ) {
            await last.finished;
            const next = group.deployments.at(-1);
            last = next === last ? void 0 : next;
          }
        }
      };
    }
    function unknownOperation(name) {
      const known = Object.keys(OPERATIONS).join(", ");
      return new AwsError("UnknownOperationException", `There is no operation ${JSON.stringify(name)} here. Known: ${known}.`);
    }
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
      const lines = (await git.need([ "--literal-pathspecs", "ls-tree", "-z", "-l", "--full-tree", ...args ])).split("\0").filter(Boolean);
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
    function archivePath({repository: repository, commitId: commitId}) {
      return `/repos/${repository}/tarball/${commitId}`;
    }
    const CONTENT_LIMIT = 1024 * 1024;
    const RAW_LIMIT = 100 * 1024 * 1024;
    const COMPARE_LIMIT = 250;
    const ROUTES = [ [ "", showRepository ], [ "commits/", showCommit ], [ "contents/", showContents ], [ "contents", showContents ], [ "git/trees/", showTree ], [ "git/blobs/", showBlob ], [ "git/ref/", showRef ], [ "tarball/", sendArchive ], [ "compare/", compare ] ];
    function createGithub(repository) {
      return async ({method: method, url: url, accept: accept = ""}) => {
        const [path = "", query = ""] = url.split("?", 2);
        const segments = path.split("/").map(decode);
        const [root, repos, owner, name, ...more] = segments;
        const known = root === "" && repos === "repos" && owner && name && !segments.includes(void 0);
        if (!known || method !== "GET" && method !== "HEAD") return notFound();
        const rest = more.join("/");
        const route = ROUTES.find(([prefix]) => rest === prefix || prefix.endsWith("/") && rest.startsWith(prefix));
        if (route === void 0) return notFound();
        const [prefix, answer] = route;
        return answer({
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
      if (sha === void 0) return github_failure(422, `No commit found for SHA: ${ref}`);
      if (media === "sha") return {
        status: 200,
        contentType: "application/vnd.github.sha",
        body: sha
      };
      const [commit] = await readCommits(repository.git, [ "--max-count=1", sha ]);
      return json(commit);
    }
    async function showContents(question) {
      const {repository: repository, rest: rest, query: query, media: media} = question;
      const ref = query.get("ref") ?? "HEAD";
      const sha = await resolve(repository, ref);
      if (sha === void 0) return github_failure(404, `No commit found for the ref ${ref}`);
      const path = rest.replace(/\/$/, "");
      if (path === "") return json((await readTree(repository.git, [ sha ])).map(showEntry("")));
      if (!isInside(path)) return notFound();
      const entry = await findEntry(repository.git, sha, path);
      if (entry === void 0) return notFound();
      if (entry.type === "tree") return json((await readTree(repository.git, [ entry.sha ])).map(showEntry(`${path}/`)));
      if (entry.type !== "blob") return json(showEntry("")(entry));
      if (entry.size > RAW_LIMIT) return github_failure(403, "This file is larger than 100 MB.");
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
      if (mergeBase === void 0) return github_failure(404, `No common ancestor between ${baseRef} and ${headRef}.`);
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
      return github_failure(404, "Not Found");
    }
    function github_failure(status, message) {
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
    var external_node_http_ = __webpack_require__(7067);
    var external_node_stream_ = __webpack_require__(7075);
    var external_node_stream_promises_ = __webpack_require__(6466);
    var SignatureV4 = __webpack_require__(7476);
    const CLOCK_SKEW = 5 * 6e4;
    const AUTHORIZATION = /^AWS4-HMAC-SHA256 +Credential=([^/, ]+)\/(\d{8})\/([^/, ]+)\/codedeploy\/aws4_request *, *SignedHeaders=([a-z0-9;-]+) *, *Signature=([0-9a-f]{64})$/;
    async function verifySignature(request, {credentials: credentials, region: region, now: now}) {
      const {headers: headers, body: body} = request;
      const authorization = headers.get("authorization");
      if (authorization === void 0) throw new AwsError("MissingAuthenticationTokenException", "The request is not signed.", 403);
      const [, accessKeyId = "", day = "", scopeRegion, names = "", signature = ""] = AUTHORIZATION.exec(authorization) ?? refuse("its Authorization header is not one of AWS Signature Version 4 for codedeploy");
      if (accessKeyId !== credentials.accessKeyId) throw new AwsError("UnrecognizedClientException", `The access key ${accessKeyId} is not the stand-in's.`, 403);
      if (scopeRegion !== region) refuse(`it is scoped to ${scopeRegion}, and this is ${region}`);
      const signedAt = readDate(headers.get("x-amz-date"), day);
      if (Math.abs(now - signedAt.getTime()) > CLOCK_SKEW) refuse(`it was made at ${signedAt.toISOString()}, and it is ${new Date(now).toISOString()}`);
      const signed = new Set(names.split(";"));
      const decisive = [ "host", ...[ ...headers.keys() ].filter(name => name.startsWith("x-amz-")) ];
      for (const name of decisive) if (!signed.has(name)) refuse(`it does not cover the header ${name}`);
      const claimed = headers.get("x-amz-content-sha256");
      if (claimed !== void 0 && claimed !== (0, external_node_crypto_.createHash)("sha256").update(body).digest("hex")) refuse("x-amz-content-sha256 is not the hash of the body");
      const expected = await sign(request, {
        credentials: credentials,
        region: region,
        signedAt: signedAt,
        signed: signed
      });
      if (!(0, external_node_crypto_.timingSafeEqual)(Buffer.from(expected, "hex"), Buffer.from(signature, "hex"))) refuse("it does not match the request");
    }
    async function sign({method: method, url: url, headers: headers, body: body}, {credentials: credentials, region: region, signedAt: signedAt, signed: signed}) {
      const signer = new SignatureV4.B({
        credentials: credentials,
        region: region,
        service: "codedeploy",
        sha256: Sha256,
        applyChecksum: false
      });
      const request = {
        method: method,
        protocol: "http:",
        hostname: "",
        path: url,
        query: {},
        headers: Object.fromEntries([ ...signed ].map(name => [ name, headers.get(name) ?? "" ])),
        body: body
      };
      const resigned = await signer.sign(request, {
        signingDate: signedAt,
        signableHeaders: signed
      });
      return AUTHORIZATION.exec(resigned.headers["authorization"] ?? "")?.[5] ?? refuse("it cannot be checked");
    }
    function readDate(text, day) {
      const [, date = "", ...rest] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? "") ?? refuse("x-amz-date is missing or malformed");
      const [month = "", dayOfMonth = "", hour = "", minute = "", second = ""] = rest;
      if (`${date}${month}${dayOfMonth}` !== day) refuse("x-amz-date is not of the day it is scoped to");
      const parsed = new Date(`${date}-${month}-${dayOfMonth}T${hour}:${minute}:${second}Z`);
      return Number.isNaN(parsed.getTime()) ? refuse("x-amz-date is no date") : parsed;
    }
    function refuse(reason) {
      throw new AwsError("InvalidSignatureException", `The signature is refused: ${reason}.`, 403);
    }
    class Sha256 {
      #hash;
      constructor(secret) {
        this.#hash = secret === void 0 ? (0, external_node_crypto_.createHash)("sha256") : (0, 
        external_node_crypto_.createHmac)("sha256", bytes(secret));
      }
      update(data) {
        this.#hash.update(data);
      }
      async digest() {
        return this.#hash.digest();
      }
      reset() {}
    }
    function bytes(source) {
      if (typeof source === "string") return source;
      if (source instanceof ArrayBuffer) return new Uint8Array(source);
      return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
    }
    const TARGET = "CodeDeploy_20141006.";
    async function answerAws(request, {service: service, credentials: credentials, region: region, clock: clock}) {
      try {
        await verifySignature(request, {
          credentials: credentials,
          region: region,
          now: clock.now()
        });
        const target = request.headers.get("x-amz-target") ?? "";
        if (request.method !== "POST" || request.url !== "/" || !target.startsWith(TARGET)) throw new AwsError("UnknownOperationException", `An operation is a POST to / with X-Amz-Target: ${TARGET}<Operation>; this has ${JSON.stringify(target)}.`);
        const output = await service.call(target.slice(TARGET.length), parse(request.body));
        return {
          status: 200,
          headers: headers(),
          body: JSON.stringify(toWire(output))
        };
      } catch (error) {
        if (error instanceof AwsError) return answerError(error);
        throw error;
      }
    }
    function answerError({code: code, message: message, status: status}) {
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
        throw new AwsError("SerializationException", `The request is not JSON: ${error.message}`);
      }
    }
    function toWire(value) {
      if (value instanceof Date) return value.getTime() / 1e3;
      if (Array.isArray(value)) return value.map(toWire);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [ key, toWire(member) ]));
    }
    const ADDRESS = "127.0.0.1";
    const BODY_LIMIT = 1024 * 1024;
    const HEADER_LIMIT = 16 * 1024;
    const REQUEST_TIMEOUT = 3e4;
    const KEEP_ALIVE_TIMEOUT = 10 * 6e4;
    async function startServer(options) {
      const server = (0, external_node_http_.createServer)({
        maxHeaderSize: HEADER_LIMIT,
        requestTimeout: REQUEST_TIMEOUT
      });
      server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT;
      const port = await new Promise((resolve, reject) => {
        server.once("error", cause => reject(notListening(options.port, cause)));
        server.listen(options.port ?? 0, ADDRESS, () => {
          const address = server.address();
          if (typeof address === "object" && address !== null) resolve(address.port);
        });
      });
      server.on("request", (request, response) => {
        answer(request, response, port, options).catch(error => server_fail(error, request, response));
      });
      return {
        url: `http://${ADDRESS}:${port}`,
        close: () => new Promise(resolve => {
          server.close(() => resolve());
          server.closeAllConnections();
        })
      };
    }
    async function answer(request, response, port, options) {
      const {url: url = "/", method: method = "GET"} = request;
      const host = request.headers.host?.toLowerCase();
      if (host !== `${ADDRESS}:${port}` && host !== `localhost:${port}`) {
        request.resume();
        return send(response, 421, {
          "content-type": "text/plain"
        }, "This is not the host you asked for.\n");
      }
      if (url.startsWith("/repos/") && options.github !== void 0) {
        request.resume();
        const {status: status, contentType: contentType, body: body} = await options.github({
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
        const {status: status, headers: headers, body: body} = answerError(tooLarge());
        return send(response, status, {
          ...headers,
          connection: "close"
        }, body);
      }
      const signed = {
        method: method,
        url: url,
        headers: flatten(request),
        body: body
      };
      const {status: status, headers: headers, body: text} = await answerAws(signed, options);
      return send(response, status, headers, text);
    }
    function server_fail(error, request, response) {
      if (error instanceof Disconnected || response.headersSent) {
        request.socket.destroy();
        return;
      }
      const reason = error instanceof Error ? error.message : String(error);
      const {status: status, headers: headers, body: body} = answerError(new AwsError("InternalFailure", reason, 500));
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
      return new AwsError("RequestEntityTooLargeException", `A request may have ${BODY_LIMIT} bytes.`, 413);
    }
    function notListening(port, cause) {
      return new problem.AF({
        code: "rehearsal/port-taken",
        what: `The stand-in cannot listen on ${ADDRESS}${port ? `:${port}` : ""}.`,
        why: cause.message,
        fix: "Give another --port, or none: then any that is free is taken.",
        cause: cause
      });
    }
    var git_repository = __webpack_require__(5799);
    var snapshot = __webpack_require__(8775);
    var instance = __webpack_require__(3252);
    const DEFAULT_PROVISION = "hooks/provision.sh";
    async function provisionOf(repository, commit) {
      const read = async path => {
        const {exit: exit, stdout: stdout} = await repository.git.run([ "cat-file", "blob", `${commit}:${path}` ]);
        return exit === 0 ? stdout : void 0;
      };
      const listing = await repository.git.ask([ "ls-tree", "--name-only", "-z", commit, `${external_node_path_.posix.dirname(DEFAULT_PROVISION)}/` ]);
      const names = (listing ?? "").split("\0").map(path => external_node_path_.posix.basename(path));
      return await gather((0, external_node_path_.basename)(DEFAULT_PROVISION), names, name => read(external_node_path_.posix.join(external_node_path_.posix.dirname(DEFAULT_PROVISION), name)));
    }
    async function provisionFrom(path, names) {
      const read = name => (0, promises_.readFile)((0, external_node_path_.join)((0, external_node_path_.dirname)(path), name)).catch(() => {});
      const provision = await gather((0, external_node_path_.basename)(path), names, read);
      if (provision !== void 0) return provision;
      throw new problem.AF({
        code: "rehearsal/provision-missing",
        what: `There is no file ${path}.`,
        fix: "Name a program that prepares a bare machine.",
        at: {
          kind: "option",
          name: "--provision",
          value: path
        }
      });
    }
    async function gather(program, names, read) {
      const text = await read(program);
      if (text === void 0) return;
      const files = new Map([ [ program, text ] ]);
      for (const name of names) {
        if (name === "" || name === program || !text.includes(name)) continue;
        const content = await read(name);
        if (content !== void 0) files.set(name, content);
      }
      return {
        program: program,
        files: files
      };
    }
    const APPLICATION = "Super-duper-potato-app";
    const GROUP = "Potato-deployment-group";
    const TAG = {
      Key: "name",
      Value: "potato-ecs"
    };
    const REGION = "us-east-1";
    async function startEmulator(options) {
      const {asked: asked, cache: cache, path: path, clock: clock, signal: signal} = options;
      const {application: application = APPLICATION, group: group = GROUP} = asked;
      const region = REGION;
      await sweep(cache);
      const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)(cache, `scratch.${process.pid}.`));
      const closing = [ () => (0, promises_.rm)(scratch, {
        recursive: true,
        force: true
      }) ];
      const close = async () => {
        while (closing.length > 0) await (closing.pop()?.());
      };
      try {
        const repository = await (0, git_repository.h_)({
          directory: asked.directory,
          path: path,
          scratch: scratch
        });
        const commits = [];
        for (const ref of options.provisionedBy) commits.push(await resolveIn(repository, ref));
        const files = await Promise.all(asked.files.map(readLocal));
        const instance = await startInstance(options, repository, commits);
        closing.push(() => instance.close());
        options.onSetup({
          kind: "up"
        });
        for (const file of files) await instance.put(file);
        const credentials = {
          accessKeyId: `AKIA${(0, external_node_crypto_.randomBytes)(8).toString("hex").toUpperCase()}`,
          secretAccessKey: (0, external_node_crypto_.randomBytes)(20).toString("hex")
        };
        let url = "";
        const service = createService({
          clock: clock,
          region: region,
          applications: [ {
            name: application,
            groups: [ {
              name: group,
              id: groupId(application, group),
              instances: [ instance ],
              tagFilters: [ TAG ],
              deploymentConfig: "CodeDeployDefault.AllAtOnce"
            } ]
          } ],
          archiveUrl: revision => `${url}${archivePath(revision)}`,
          hasCommit: async ({commitId: commitId}) => await repository.resolve(commitId) !== void 0
        });
        const github = createGithub(repository);
        const server = await startServer({
          service: service,
          github: github,
          credentials: credentials,
          region: region,
          clock: clock,
          port: asked.port ?? 0
        });
        closing.push(() => server.close());
        url = server.url;
        signal.throwIfAborted();
        return {
          url: url,
          region: region,
          credentials: credentials,
          application: application,
          group: group,
          repository: `rehearsal/${(0, external_node_path_.basename)(repository.directory).replace(/[^\w.-]/g, "-")}`,
          instance: instance,
          resolve: ref => resolveIn(repository, ref),
          close: close
        };
      } catch (error) {
        await close();
        throw error;
      }
    }
    async function startInstance(options, repository, commits) {
      const {asked: asked, host: host, cache: cache, signal: signal, onSetup: onSetup} = options;
      const common = {
        id: "i-rehearsal",
        host: host,
        notify: options.onAgent,
        onWaiting: () => onSetup({
          kind: "waiting"
        }),
        signal: signal
      };
      if (asked.host) {
        const root = asked.root ?? await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, 
        external_node_os_.tmpdir)(), "potato-deploy-"));
        onSetup({
          kind: "root",
          root: root
        });
        return await (0, instance.Ql)({
          ...common,
          root: root
        });
      }
      const provision = await (asked.provision === void 0 ? firstProvision(repository, commits) : provisionFrom(asked.provision, await (0, 
      promises_.readdir)((0, external_node_path_.dirname)(asked.provision)).catch(() => [])));
      return await (0, instance.OT)({
        ...common,
        cache: cache,
        root: asked.root ?? instance.bs,
        ...provision !== void 0 && {
          provision: provision
        },
        onProvision: program => onSetup({
          kind: "provisioning",
          program: program
        })
      });
    }
    async function firstProvision(repository, commits) {
      for (const commit of commits) {
        const provision = await provisionOf(repository, commit);
        if (provision !== void 0) return provision;
      }
      return;
    }
    async function resolveIn(repository, ref) {
      if (ref === void 0) return await (0, snapshot.W)(repository);
      const sha = await repository.resolve(ref);
      if (sha !== void 0) return sha;
      throw new problem.AF({
        code: "rehearsal/commit-unknown",
        what: `There is no commit "${ref}" in ${repository.directory}.`,
        why: repository.origin === void 0 ? "The folder is in no git repository." : "It is neither a branch, nor a tag, nor a sha of its repository.",
        fix: 'Name one that "git rev-parse" knows; a shallow clone needs "git fetch --unshallow" first.'
      });
    }
    async function readLocal({source: source, destination: destination}) {
      const [content, {mode: mode}] = await Promise.all([ (0, promises_.readFile)(source), (0, 
      promises_.stat)(source) ]).catch(cause => {
        throw new problem.AF({
          code: "rehearsal/file-missing",
          what: `${source} cannot be read.`,
          fix: 'Write "--file SRC:DEST" with a file of this machine as SRC.',
          at: {
            kind: "option",
            name: "--file",
            value: `${source}:${destination}`
          },
          cause: cause
        });
      });
      return {
        path: destination,
        mode: mode & 511,
        content: content
      };
    }
    function groupId(application, group) {
      const hash = (0, external_node_crypto_.createHash)("sha256").update(`${application}\0${group}`).digest("hex");
      return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
    }
    async function sweep(cache) {
      await (0, promises_.mkdir)(cache, {
        recursive: true
      });
      for (const name of await (0, promises_.readdir)(cache)) {
        const pid = /^scratch\.(\d+)\./.exec(name)?.[1];
        if (pid === void 0 || (0, external_node_fs_.existsSync)(`/proc/${pid}`)) continue;
        await (0, promises_.rm)((0, external_node_path_.join)(cache, name), {
          recursive: true,
          force: true
        });
      }
    }
  },
  8836: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KS: () => exportText,
      ip: () => enterText,
      jP: () => setupText,
      r1: () => agentText
    });
    function setupText(notice) {
      switch (notice.kind) {
       case "waiting":
        return "Another rehearsal has this machine; this one waits for its end.";

       case "provisioning":
        return `Preparing a fresh instance with ${notice.program}; the next rehearsals find it prepared.`;

       case "up":
        return "The instance is up.";

       case "root":
        return `This machine is the instance. The scripts' whole output will be below ${notice.root}.`;

       default:
        return notice;
      }
    }
    const MARGIN = " ".repeat("hh:mm:ss  ".length);
    function agentText(notice) {
      switch (notice.kind) {
       case "script-started":
        return [ MARGIN, `▸ ${notice.script}` ];

       case "output":
        return [ `${MARGIN}│ `, notice.line ];

       case "script-ended":
        return;

       default:
        return notice;
      }
    }
    function enterText({enter: enter, end: end}) {
      return `\nThe instance stays up. To enter it:  ${enter}\n                        To end it:   ${end}`;
    }
    function exportText({url: url, region: region, credentials: credentials}) {
      const variables = {
        AWS_ENDPOINT_URL: url,
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        GITHUB_API_URL: url
      };
      return Object.entries(variables).map(([name, value]) => `export ${name}=${value}`).join("\n");
    }
  }
};
