"use strict";

exports.id = 767;

exports.ids = [ 767 ];

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
  7558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BV: () => OWN_GUNICORN,
      Yw: () => isBelow,
      gA: () => findDjangoSite
    });
    const OWN_GUNICORN = "config/gunicorn.py";
    const PLAIN_PATH = /^[\w./-]*$/;
    function findDjangoSite({paths: paths, read: read}) {
      const sound = paths.filter(path => PLAIN_PATH.test(path) && !path.startsWith("hooks/") && path !== OWN_GUNICORN);
      const manage = sound.find(path => /(^|\/)manage\.py$/.test(path));
      const named = read(manage ?? "")?.match(/DJANGO_SETTINGS_MODULE['"],\s*['"]([\w.]+)['"]/)?.[1];
      if (manage === void 0 || named === void 0) return;
      const project = folderOf(manage);
      const moduleOf = path => path.slice(project === "" ? 0 : project.length + 1).replace(/(\/__init__)?\.py$/, "").replaceAll("/", ".");
      const modules = sound.filter(path => path.endsWith(".py") && isBelow(path, project));
      const site = named.split(".")[0] ?? named;
      const production = modules.find(path => /prod/.test(path) && /settings/.test(path) && !/gunicorn/.test(path));
      const settingsFile = production ?? modules.find(path => moduleOf(path) === named);
      const settings = production === void 0 ? named : moduleOf(production);
      const others = modules.filter(path => /settings/.test(path) && path !== settingsFile);
      const texts = [ settingsFile ?? "", ...others ].map(path => read(path) ?? "");
      const first = pattern => texts.map(text => text.match(pattern)?.[1]).find(found => found !== void 0);
      const wsgi = modules.map(moduleOf).find(module => module === `${site}.wsgi`);
      const gunicorns = modules.filter(path => /gunicorn[^/]*\.py$/.test(path));
      const gunicorn = gunicorns.find(path => /prod/.test(path)) ?? gunicorns[0];
      const nginx = sound.find(path => /(^|\/)nginx\/[^/]+\.conf$/.test(path));
      const conf = sound.find(path => /(^|\/)docs?\/(.*\/)?conf\.py$/.test(path));
      return {
        project: project,
        settings: settings,
        settingsFile: settingsFile,
        wsgi: wsgi && `${wsgi}:application`,
        gunicorn: gunicorn === void 0 ? void 0 : {
          module: moduleOf(gunicorn),
          namesApplication: /^wsgi_app\s*=/m.test(read(gunicorn) ?? "")
        },
        docs: conf && folderOf(conf),
        requirements: sound.find(path => /(^|\/)requirements\.txt$/.test(path)),
        nginx: nginx === void 0 ? void 0 : readNginx(nginx, read(nginx) ?? ""),
        readsEnvironment: texts.some(text => /\benviron\b|\bgetenv\(|\benv\(/.test(text)),
        database: first(/django\.db\.backends\.(\w+)/),
        django: first(/using Django (\d+\.\d+)/)
      };
    }
    const folderOf = path => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    const isBelow = (path, folder) => folder === "" || path.startsWith(`${folder}/`);
    function readNginx(path, text) {
      const name = text.match(/^\s*server_name\s+(?:\*?\.)?([\w-][\w.-]*)/m)?.[1];
      const webRoot = text.match(/^\s*(?:alias|root)\s+(\/[\w./-]+?)\/static\/?;/m)?.[1];
      const certificates = [ ...text.matchAll(/^\s*(?:ssl_certificate|ssl_certificate_key|ssl_dhparam|include)\s+(\/[\w./-]+);/gm) ].flatMap(([, file = ""]) => /^\/etc\/nginx\//.test(file) ? [] : [ file ]);
      return {
        path: path,
        name: name === "_" ? void 0 : name,
        webRoot: webRoot,
        certificates: certificates
      };
    }
  },
  7767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      init: () => init
    });
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var problem = __webpack_require__(9341);
    var git = __webpack_require__(75);
    var django_site = __webpack_require__(7558);
    const DEPTH = 6;
    const SKIPPED = new Set([ "node_modules", "__pycache__", "site-packages" ]);
    const LONGEST = 256 * 1024;
    const READ = /\.(py|conf|ya?ml)$/;
    async function readFolder(top) {
      const paths = [];
      async function walk(folder, depth) {
        const entries = await (0, promises_.readdir)((0, external_node_path_.join)(top, folder), {
          withFileTypes: true
        });
        if (entries.some(({name: name}) => name === "pyvenv.cfg")) return;
        for (const entry of entries) {
          const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
          if (entry.isFile()) paths.push(path);
          const hidden = entry.name.startsWith(".") && path !== ".github";
          if (entry.isDirectory() && !hidden && !SKIPPED.has(entry.name) && depth < DEPTH) await walk(path, depth + 1);
        }
      }
      await walk("", 1);
      const depth = path => path.split("/").length;
      paths.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
      const texts = new Map;
      for (const path of paths.filter(path => READ.test(path))) {
        const file = (0, external_node_path_.join)(top, path);
        if ((await (0, promises_.stat)(file)).size <= LONGEST) texts.set(path, await (0, 
        promises_.readFile)(file, "utf8"));
      }
      return {
        paths: paths,
        read: path => texts.get(path)
      };
    }
    async function findIgnored(git, paths) {
      const args = [ "check-ignore", "--verbose", "-z", "--stdin" ];
      const asked = await git.run(args, paths.map(path => `${path}\0`).join("")).catch(() => {});
      const fields = asked?.exit === 0 ? asked.stdout.toString().split("\0").slice(0, -1) : [];
      return fields.flatMap((path, index) => {
        if (index % 4 !== 3) return [];
        const [file, line, pattern = ""] = fields.slice(index - 3, index);
        return pattern.startsWith("!") ? [] : [ {
          path: path,
          rule: `${file}:${line}: ${pattern}`
        } ];
      });
    }
    var starter = __webpack_require__(418);
    async function readOwnFiles(top) {
      const hooks = (await (0, promises_.readdir)((0, external_node_path_.join)(top, "hooks"), {
        recursive: true
      })).map(name => (0, external_node_path_.join)("hooks", name));
      const areFiles = await Promise.all(hooks.map(async path => (await (0, promises_.stat)((0, 
      external_node_path_.join)(top, path))).isFile()));
      const scripts = hooks.filter((_, index) => areFiles[index]);
      const paths = [ "appspec.yml", ...scripts.sort(), starter.Ep ];
      const read = async path => {
        const text = await (0, promises_.readFile)((0, external_node_path_.join)(top, path), "utf8");
        return [ path, {
          text: text,
          executable: text.startsWith("#!")
        } ];
      };
      return new Map(await Promise.all(paths.map(read)));
    }
    async function init({directory: directory, force: force}, {top: top, path: path}) {
      const folder = await readFolder(directory).catch(cause => {
        throw noFolder(directory, cause);
      });
      const own = await readOwnFiles(top);
      const site = (0, django_site.gA)(folder);
      const deployedBy = folder.paths.find(path => path !== starter.Ep && deploys(path, folder.read(path)));
      const files = new Map(choose({
        folder: folder,
        site: site,
        own: own,
        branch: await branchOf(directory),
        force: force
      }));
      if (deployedBy !== void 0) files.delete(starter.Ep);
      const written = [];
      const unchanged = [];
      const different = [];
      for (const [name, file] of [ ...files ].sort(([a], [b]) => a < b ? -1 : 1)) {
        const theirs = await (0, promises_.readFile)((0, external_node_path_.join)(directory, name), "utf8").catch(absent);
        if (theirs === file.text) unchanged.push(name); else if (theirs !== void 0 && !force) different.push({
          path: name,
          theirs: theirs,
          ours: file.text
        }); else {
          await write((0, external_node_path_.join)(directory, name), file, theirs === void 0);
          written.push(name);
        }
      }
      const ignored = await findIgnored((0, git.l)(path, directory), [ ...files.keys() ]);
      return {
        site: site,
        written: written,
        unchanged: unchanged,
        different: different,
        ignored: ignored,
        deployedBy: deployedBy
      };
    }
    function choose(found) {
      const {folder: folder, site: site, own: own, branch: branch, force: force} = found;
      const theirs = folder.read("appspec.yml");
      if (site === void 0) {
        if (theirs !== void 0) return (0, starter.Vb)(own, branch);
        throw new problem.AF({
          code: "init/no-site",
          what: "There is no Django project here: no manage.py that names its settings.",
          why: "The AppSpec and the hooks are for a Django site behind Gunicorn and Nginx.",
          fix: 'Name the folder of the site ("potato-deploy init DIR"), or make one: django-admin startproject mysite .'
        });
      }
      const files = (0, starter.xF)(site, own, branch);
      if (force || theirs === void 0 || theirs === files.get("appspec.yml")?.text) return files;
      return new Map([ ...files ].filter(([path]) => own.has(path)));
    }
    const deploys = (path, text = "") => path.startsWith(".github/workflows/") && /potato-deploy@|codedeploy|aws deploy /i.test(text);
    async function branchOf(directory) {
      const read = path => (0, promises_.readFile)((0, external_node_path_.join)(directory, ".git", path), "utf8").catch(() => "");
      const remote = (await read("refs/remotes/origin/HEAD")).match(/refs\/remotes\/origin\/([\w./-]+)/)?.[1];
      if (remote !== void 0) return remote;
      return (await read("HEAD")).trim() === "ref: refs/heads/master" ? "master" : "main";
    }
    async function write(path, file, isNew) {
      await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
        recursive: true
      });
      await (0, promises_.writeFile)(path, file.text, {
        mode: file.executable ? 493 : 420,
        flag: isNew ? "wx" : "w"
      });
    }
    function absent(error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
    function noFolder(directory, cause) {
      return new problem.AF({
        code: "command/directory",
        what: `${directory} cannot be read.`,
        why: cause instanceof Error ? cause.message : String(cause),
        fix: 'Name the folder of the site: "potato-deploy init DIR".',
        cause: cause
      });
    }
  },
  418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ep: () => WORKFLOW,
      xF: () => starterFor,
      Vb: () => workflowFor
    });
    var django_site = __webpack_require__(7558);
    var posix_ = __webpack_require__(3916);
    const nameOf = ({settings: settings}) => settings.split(".")[0] ?? settings;
    const ownNginx = site => `config/nginx/${nameOf(site)}.conf`;
    const ownWebRoot = site => `/var/www/${nameOf(site)}`;
    function pathInRelease(path, {project: project}) {
      if (!(0, django_site.Yw)(path, project)) return path;
      return `app/${project === "" ? path : path.slice(project.length + 1)}`;
    }
    function settingsOf(site) {
      const inRelease = path => pathInRelease(path, site);
      const {gunicorn: gunicorn, nginx: nginx, wsgi: wsgi} = site;
      const nginxFile = inRelease(nginx?.path ?? ownNginx(site));
      const name = nginx?.name ?? "localhost";
      const webRoot = nginx?.webRoot ?? ownWebRoot(site);
      const values = [ [ "SITE", name ], [ "DJANGO_SETTINGS", site.settings ], [ "SECRETS", site.readsEnvironment ? void 0 : "" ], [ "GUNICORN_CONFIG", gunicorn ? `python:${gunicorn.module}` : (0, 
      posix_.relative)("app", inRelease(django_site.BV)) ], [ "WSGI_APP", gunicorn && !gunicorn.namesApplication ? wsgi : void 0 ], [ "DOCS_SOURCE", site.docs === void 0 ? "" : inRelease(site.docs) ], [ "WEB_ROOT", webRoot === `/var/www/${name}` ? void 0 : webRoot ], [ "NGINX_FILE", nginxFile === `config/nginx/${name}.conf` ? void 0 : `$POTATO/${nginxFile}` ], [ "DNF_PACKAGES", site.database === "mysql" ? void 0 : "" ], [ "APT_PACKAGES", site.database === "mysql" ? "python3-mysqldb" : void 0 ] ];
      return new Map(values.flatMap(([key, value]) => value === void 0 ? [] : [ [ key, value ] ]));
    }
    function fillSettings(text, values) {
      let nonEmpty = text;
      for (const [name, value] of values) {
        const line = new RegExp(`^: "\\$\\{${name}(:?=).*\\}"$`, "m");
        if (!line.test(nonEmpty)) throw new Error(`settings.sh has no ${name}`);
        const assign = (_, operator) => `: "\${${name}${value === "" ? "=" : operator}${value}}"`;
        nonEmpty = nonEmpty.replace(line, assign);
      }
      return nonEmpty;
    }
    const WORKFLOW = ".github/workflows/deploy.yml";
    function starterFor(site, own, branch) {
      const files = new Map(workflowFor(own, branch));
      for (const [path, file] of own) if (path === "appspec.yml") files.set(path, {
        ...file,
        text: fillAppSpec(file.text, site)
      }); else if (path === "hooks/settings.sh") files.set(path, {
        ...file,
        text: fillSettings(file.text, settingsOf(site))
      }); else if (path !== WORKFLOW) files.set(path, file);
      const add = (path, text) => files.set(path, {
        text: text,
        executable: false
      });
      if (!site.nginx) add(ownNginx(site), nginxFile(site));
      if (!site.gunicorn) add(django_site.BV, gunicornFile(site));
      if (!site.requirements) add("requirements.txt", requirementsFile(site));
      return files;
    }
    function workflowFor(own, branch) {
      const file = own.get(WORKFLOW);
      if (file === void 0) return new Map;
      return new Map([ [ WORKFLOW, {
        ...file,
        text: file.text.replace("branches: [main]", `branches: [${branch}]`)
      } ] ]);
    }
    function fillAppSpec(text, site) {
      const mappings = filesOf(site).map(([source, folder]) => `  - source: ${source}\n    destination: /home/ec2-user/potato/${folder}\n`);
      return text.replace(/^files:\n(?:[ ].*\n)+/m, `files:\n${mappings.join("")}`);
    }
    function filesOf(site) {
      const beside = (...paths) => {
        const needed = paths.flatMap(path => path === void 0 || (0, django_site.Yw)(path, site.project) ? [] : [ path ]);
        return [ ...new Set(needed.map(path => `${path.split("/")[0]}/`)) ];
      };
      const docs = beside(site.docs);
      const config = beside(site.nginx?.path ?? ownNginx(site), site.gunicorn ? void 0 : django_site.BV);
      return [ ...docs.map(folder => [ folder, folder ]), [ site.project === "" ? "/" : `${site.project}/`, "app/" ], ...config.filter(folder => !docs.includes(folder)).map(folder => [ folder, folder ]), [ site.requirements ?? "requirements.txt", "" ] ];
    }
    const nginxFile = site => `# Nginx's part of the site: it serves the files itself and asks Gunicorn for the rest.\n\nserver {\n  listen 80 default_server;\n  server_tokens off;\n\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n    proxy_set_header Host $host;\n    proxy_set_header X-Forwarded-Proto $scheme;\n    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n  }\n\n  location /static/ {\n    alias ${ownWebRoot(site)}/static/;\n  }\n\n  location /docs/ {\n    alias ${ownWebRoot(site)}/docs/;\n  }\n}\n`;
    const gunicornFile = site => `"""How Gunicorn runs on the instance."""\n\nwsgi_app = "${site.wsgi ?? `${site.settings.split(".")[0]}.wsgi:application`}"\n\nbind = "127.0.0.1:8000"\nworkers = 2\npidfile = "/var/run/gunicorn/prod.pid"\n\naccesslog = "/var/log/gunicorn/access.log"\nerrorlog = "/var/log/gunicorn/error.log"\ncapture_output = True\n`;
    const requirementsFile = site => [ "django", "gunicorn", ...site.docs === void 0 ? [] : [ "sphinx" ] ].map(name => name === "django" && site.django ? `django>=${site.django}\n` : `${name}\n`).join("");
  }
};
