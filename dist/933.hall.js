"use strict";

exports.id = 933;

exports.ids = [ 933 ];

exports.modules = {
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
  1933: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      initText: () => initText
    });
    var _appspec_appspec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1023);
    var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8771);
    var _starter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);
    function initText(started) {
      return linesFor(started).map(line => [ line.match(/^ */)?.[0] ?? "", line.trimStart() ]);
    }
    function linesFor(started) {
      const {site: site, written: written, unchanged: unchanged, different: different, ignored: ignored, deployedBy: deployedBy} = started;
      return [ ...site ? [ foundText(site) ] : [ "No Django project found: only the workflow is added." ], ...section(`Wrote ${count(written.length)}:`, gather(written)), ...section(`As they should be, ${count(unchanged.length)}:`, gather(unchanged)), ...section("Left alone, for yours differs (--force overwrites it):", different.flatMap(differenceText)), ...section("Left out by git, so they would not be deployed:", ignored.map(ignoredText)), ...deployedBy ? [ "", `${_starter_js__WEBPACK_IMPORTED_MODULE_2__.Ep} is left out: ${deployedBy} deploys already.` ] : [], ...section("Edit:", edits(started)), "", "Next:", "  npx github:fabi1816/potato-deploy check", "  npx github:fabi1816/potato-deploy rehearse" ];
    }
    function foundText(site) {
      const found = [ `Django in ${site.project || "the top folder"} (${site.settings})`, site.docs && `documentation in ${site.docs}`, site.requirements, site.gunicorn?.module, site.nginx?.path ];
      return `Found ${found.filter(Boolean).join(", ")}.`;
    }
    const count = number => number === 1 ? "1 file" : `${number} files`;
    const section = (title, lines) => lines.length === 0 ? [] : [ "", title, ...lines.map(line => `  ${line}`) ];
    function gather(paths) {
      const hooks = paths.filter(path => path.startsWith("hooks/"));
      const others = paths.filter(path => !path.startsWith("hooks/"));
      return hooks.length === 0 ? others : [ ...others, hooks.length === 1 ? hooks.join() : `hooks/ (${hooks.length} files)` ];
    }
    function differenceText({path: path, theirs: theirs, ours: ours}) {
      if (path !== "appspec.yml") return [ path ];
      return [ path, ..._appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.qY.flatMap(event => eventDifference(event, scripts(theirs, event), scripts(ours, event))) ];
    }
    const ignoredText = ({path: path, rule: rule}) => `${path} (${rule}): git add --force ${path}`;
    function eventDifference(event, theirs, ours) {
      return theirs === ours ? [] : [ `  ${event} runs ${theirs || "nothing"}; ours: ${ours || "nothing"}` ];
    }
    function scripts(text, event) {
      const parsed = (0, _appspec_appspec_js__WEBPACK_IMPORTED_MODULE_0__.parseAppSpec)(text, {
        path: "appspec.yml"
      });
      const appspec = parsed.ok ? parsed.appspec : parsed.readable;
      return (0, _appspec_appspec_js__WEBPACK_IMPORTED_MODULE_0__.scriptsOf)(appspec, event).map(({location: location}) => location.value).join(", ");
    }
    function edits({site: site, written: written, different: different}) {
      const lines = [];
      const theirs = different.find(({path: path}) => path === "appspec.yml")?.theirs;
      if (site && theirs !== void 0 && !_appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.qY.some(event => scripts(theirs, event).includes("hooks/"))) lines.push("appspec.yml: yours runs nothing of hooks/; to try ours, move yours away and call init again");
      if (site && written.includes("hooks/settings.sh")) {
        lines.push("hooks/settings.sh: what is what on this site, its host name (SITE) first");
        if (site.settingsFile && !site.nginx) lines.push(`${site.settingsFile}: ALLOWED_HOSTS, for any other SITE than localhost`);
        if (site.database === "sqlite3") lines.push(`the database: a file inside the release, as SQLite's is by default, is left behind by the next deployment`); else if (site.database) lines.push(`the database (${site.database}): where a rehearsal cannot reach it, a file that says MIGRATE=ignore and --file FILE:/etc/potato-deploy.sh`);
        if (site.nginx && site.nginx.certificates.length > 0) lines.push(`what ${site.nginx.path} reads on the instance, into a rehearsal by --file SRC:DEST: ${site.nginx.certificates.join(", ")}`);
        if (written.includes("requirements.txt")) lines.push("requirements.txt: what else the site imports");
        if (site.readsEnvironment) lines.push("a file with the secrets, put on the instance (SECRETS); a rehearsal gets it by --file SRC:DEST");
      }
      if (written.includes(_starter_js__WEBPACK_IMPORTED_MODULE_2__.Ep)) lines.push("repository variables on GitHub: AWS_ROLE and AWS_REGION, as the outputs of aws/template.yml tell");
      return lines;
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
