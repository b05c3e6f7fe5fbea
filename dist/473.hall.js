"use strict";
exports.id = 473;
exports.ids = [473];
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

/***/ 8594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ OWN_GUNICORN),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   gA: () => (/* binding */ findDjangoSite)
/* harmony export */ });
/* unused harmony export folderOf */
// Which Django site is in a repository, and how is it laid out?
/** Where our own configuration of Gunicorn goes, when a site has none. */
const OWN_GUNICORN = 'config/gunicorn.py';
// It becomes part of a shell script and of a YAML file.
const PLAIN_PATH = /^[\w./-]*$/;
/** The first site that is found; undefined where there is none. */
function findDjangoSite({ paths, read }) {
    // What we have brought along is no part of the site.
    const sound = paths.filter(path => PLAIN_PATH.test(path) && !path.startsWith('hooks/') && path !== OWN_GUNICORN);
    const manage = sound.find(path => /(^|\/)manage\.py$/.test(path));
    const named = read(manage ?? '')?.match(/DJANGO_SETTINGS_MODULE['"],\s*['"]([\w.]+)['"]/)?.[1];
    if (manage === undefined || named === undefined)
        return undefined;
    const project = folderOf(manage);
    const moduleOf = (path) => path
        .slice(project === '' ? 0 : project.length + 1)
        .replace(/(\/__init__)?\.py$/, '')
        .replaceAll('/', '.');
    const modules = sound.filter(path => path.endsWith('.py') && isBelow(path, project));
    const site = named.split('.')[0] ?? named;
    const production = modules.find(path => /prod/.test(path) && /settings/.test(path) && !/gunicorn/.test(path));
    const settingsFile = production ?? modules.find(path => moduleOf(path) === named);
    const settings = production === undefined ? named : moduleOf(production);
    const texts = modules.filter(path => /settings/.test(path)).map(path => read(path) ?? '');
    const wsgi = modules.map(moduleOf).find(module => module === `${site}.wsgi`);
    const gunicorns = modules.filter(path => /gunicorn[^/]*\.py$/.test(path));
    const gunicorn = gunicorns.find(path => /prod/.test(path)) ?? gunicorns[0];
    const nginx = sound.find(path => /(^|\/)nginx\/[^/]+\.conf$/.test(path));
    const conf = sound.find(path => /(^|\/)docs?\/(.*\/)?conf\.py$/.test(path));
    return {
        project,
        settings,
        settingsFile,
        wsgi: wsgi && `${wsgi}:application`,
        gunicorn: gunicorn === undefined
            ? undefined
            : { module: moduleOf(gunicorn), namesApplication: /^wsgi_app\s*=/m.test(read(gunicorn) ?? '') },
        docs: conf && folderOf(conf),
        requirements: sound.find(path => /(^|\/)requirements\.txt$/.test(path)),
        nginx: nginx === undefined ? undefined : readNginx(nginx, read(nginx) ?? ''),
        readsEnvironment: texts.some(text => /\benviron\b|\bgetenv\(|\benv\(/.test(text)),
        databases: texts.flatMap(text => text.match(/(?<=django\.db\.backends\.)\w+/g) ?? []),
        django: texts
            .map(text => text.match(/using Django (\d+\.\d+)/)?.[1])
            .find(version => version !== undefined),
    };
}
/** The folder that a path is in; empty for the top. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const isBelow = (path, folder) => folder === '' || path.startsWith(`${folder}/`);
function readNginx(path, text) {
    const name = text.match(/^\s*server_name\s+([\w.-]+)/m)?.[1];
    const webRoot = text.match(/^\s*(?:alias|root)\s+(\/[\w./-]+?)\/static\/?;/m)?.[1];
    return { path, name: name === '_' ? undefined : name, webRoot };
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initText: () => (/* binding */ initText)
/* harmony export */ });
/* harmony import */ var _codedeploy_appspec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2380);
/* harmony import */ var _codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8051);
/* harmony import */ var _starter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1014);
// What is somebody told who has called init?



/**
 * Lines, each as its margin and its text, ending with what to edit and the next command. Names of files are the site's
 * own: print the text harmless.
 */
function initText(started) {
    return linesFor(started).map(line => [line.match(/^ */)?.[0] ?? '', line.trimStart()]);
}
function linesFor(started) {
    const { site, written, unchanged, different, deployedBy } = started;
    return [
        ...(site ? [foundText(site)] : ['No Django project found: only the workflow is added.']),
        ...section(`Wrote ${count(written.length)}:`, gather(written)),
        ...section(`As they should be, ${count(unchanged.length)}:`, gather(unchanged)),
        ...section('Left alone, for yours differs (--force overwrites it):', different.flatMap(differenceText)),
        ...(deployedBy ? ['', `${_starter_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW */ .Ep} is left out: ${deployedBy} deploys already.`] : []),
        ...section('Edit:', edits(started)),
        '',
        'Next:',
        '  npx github:fabi1816/potato-deploy check',
        '  npx github:fabi1816/potato-deploy rehearse',
    ];
}
function foundText(site) {
    const found = [
        `Django in ${site.project || 'the top folder'} (${site.settings})`,
        site.docs && `documentation in ${site.docs}`,
        site.requirements,
        site.gunicorn?.module,
        site.nginx?.path,
    ];
    return `Found ${found.filter(Boolean).join(', ')}.`;
}
const count = (number) => (number === 1 ? '1 file' : `${number} files`);
const section = (title, lines) => lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)];
/** The hooks are one line: they are many, and belong together. */
function gather(paths) {
    const hooks = paths.filter(path => path.startsWith('hooks/'));
    const others = paths.filter(path => !path.startsWith('hooks/'));
    return hooks.length === 0
        ? others
        : [...others, hooks.length === 1 ? hooks.join() : `hooks/ (${hooks.length} files)`];
}
function differenceText({ path, theirs, ours }) {
    if (path !== 'appspec.yml')
        return [path];
    return [
        path,
        ..._codedeploy_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .EVENTS */ .qY.flatMap(event => eventDifference(event, scripts(theirs, event), scripts(ours, event))),
    ];
}
function eventDifference(event, theirs, ours) {
    return theirs === ours ? [] : [`  ${event} runs ${theirs || 'nothing'}; ours: ${ours || 'nothing'}`];
}
function scripts(text, event) {
    const parsed = (0,_codedeploy_appspec_js__WEBPACK_IMPORTED_MODULE_0__.parseAppSpec)(text, { path: 'appspec.yml' });
    const appspec = parsed.ok ? parsed.appspec : parsed.readable;
    return (0,_codedeploy_appspec_js__WEBPACK_IMPORTED_MODULE_0__.scriptsOf)(appspec, event)
        .map(({ location }) => location.value)
        .join(', ');
}
/** What only the owner of the site can know. */
function edits({ site, written }) {
    const lines = [];
    if (site && written.includes('hooks/settings.sh')) {
        lines.push('hooks/settings.sh: what is what on this site, its host name (SITE) first');
        if (site.settingsFile && !site.nginx)
            lines.push(`${site.settingsFile}: ALLOWED_HOSTS, for any other SITE than localhost`);
        if (site.databases.includes('sqlite3'))
            lines.push(`the database: a file inside the release, as SQLite's is by default, is left behind by the next deployment`);
        if (site.readsEnvironment)
            lines.push('a file with the secrets, put on the instance (SECRETS); a rehearsal gets it by --file SRC:DEST');
    }
    if (written.includes(_starter_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW */ .Ep))
        lines.push('repository variables on GitHub: AWS_ROLE and AWS_REGION, as the outputs of aws/template.yml tell');
    return lines;
}


/***/ }),

/***/ 1014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ WORKFLOW),
  xF: () => (/* binding */ starterFor),
  Vb: () => (/* binding */ workflowFor)
});

// EXTERNAL MODULE: ./build/rehearsal/init/django-site.js
var django_site = __webpack_require__(8594);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/rehearsal/init/settings-file.js
// Which values has hooks/settings.sh for another site?


/** The name of the project: `mysite` of `mysite.settings`. */
const nameOf = ({ settings }) => settings.split('.')[0] ?? settings;
/** Where our own configuration of Nginx goes, when a site has none, and what it serves. */
const ownNginx = (site) => `config/nginx/${nameOf(site)}.conf`;
const ownWebRoot = (site) => `/var/www/${nameOf(site)}`;
/** Where a path of the repository is in a release: the project is its folder app/. */
function pathInRelease(path, { project }) {
    if (!(0,django_site/* isBelow */.Yw)(path, project))
        return path;
    return `app/${project === '' ? path : path.slice(project.length + 1)}`;
}
/** The names of settings.sh whose values the site tells. */
function settingsOf(site) {
    const inRelease = (path) => pathInRelease(path, site);
    const { gunicorn, nginx, wsgi } = site;
    const nginxFile = inRelease(nginx?.path ?? ownNginx(site));
    // The only name that Django knows by itself, while DEBUG is on.
    const name = nginx?.name ?? 'localhost';
    const webRoot = nginx?.webRoot ?? ownWebRoot(site);
    const values = [
        ['SITE', name],
        ['DJANGO_SETTINGS', site.settings],
        ['SECRETS', site.readsEnvironment ? undefined : ''],
        // Gunicorn is started in app/.
        ['GUNICORN_CONFIG', gunicorn ? `python:${gunicorn.module}` : (0,posix_.relative)('app', inRelease(django_site/* OWN_GUNICORN */.BV))],
        ['WSGI_APP', gunicorn && !gunicorn.namesApplication ? wsgi : undefined],
        ['DOCS_SOURCE', site.docs === undefined ? '' : inRelease(site.docs)],
        ['WEB_ROOT', webRoot === `/var/www/${name}` ? undefined : webRoot],
        ['NGINX_FILE', nginxFile === `config/nginx/${name}.conf` ? undefined : `$POTATO/${nginxFile}`],
        ['DNF_PACKAGES', site.databases.includes('mysql') ? undefined : ''],
    ];
    return new Map(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
/** The text of settings.sh with these values. Throws where it has no such name: then it is not our settings.sh. */
function fillSettings(text, values) {
    let filled = text;
    for (const [name, value] of values) {
        const line = new RegExp(`^: "\\$\\{${name}(:?=).*\\}"$`, 'm');
        if (!line.test(filled))
            throw new Error(`settings.sh has no ${name}`);
        // ":=" would bring the default back where an empty value is an answer.
        const assign = (_, operator) => `: "\${${name}${value === '' ? '=' : operator}${value}}"`;
        filled = filled.replace(line, assign);
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/rehearsal/init/starter.js
// Which files does a site need to be deployed, and what is in them?


const WORKFLOW = '.github/workflows/deploy.yml';
/** What to add to a site, from this project's own AppSpec, hooks and workflow, which are for a site of one layout. */
function starterFor(site, own, branch) {
    const files = new Map(workflowFor(own, branch));
    for (const [path, file] of own) {
        if (path === 'appspec.yml')
            files.set(path, { ...file, text: fillAppSpec(file.text, site) });
        else if (path === 'hooks/settings.sh')
            files.set(path, { ...file, text: fillSettings(file.text, settingsOf(site)) });
        else if (path !== WORKFLOW)
            files.set(path, file);
    }
    const add = (path, text) => files.set(path, { text, executable: false });
    if (!site.nginx)
        add(ownNginx(site), nginxFile(site));
    if (!site.gunicorn)
        add(django_site/* OWN_GUNICORN */.BV, gunicornFile(site));
    if (!site.requirements)
        add('requirements.txt', requirementsFile(site));
    return files;
}
/** The workflow alone, for pushes to this branch. */
function workflowFor(own, branch) {
    const file = own.get(WORKFLOW);
    if (file === undefined)
        return new Map();
    return new Map([
        [WORKFLOW, { ...file, text: file.text.replace('branches: [main]', `branches: [${branch}]`) }],
    ]);
}
/** Puts the site's own folders in the place of the "files" section. */
function fillAppSpec(text, site) {
    const mappings = filesOf(site).map(([source, folder]) => `  - source: ${source}\n    destination: /home/ec2-user/potato/${folder}\n`);
    return text.replace(/^files:\n(?:[ ].*\n)+/m, `files:\n${mappings.join('')}`);
}
/** Source in the repository -> folder in the release. What is below the project comes with it. */
function filesOf(site) {
    const beside = (...paths) => {
        const needed = paths.flatMap(path => (path === undefined || (0,django_site/* isBelow */.Yw)(path, site.project) ? [] : [path]));
        return [...new Set(needed.map(path => `${path.split('/')[0]}/`))];
    };
    const docs = beside(site.docs);
    const config = beside(site.nginx?.path ?? ownNginx(site), site.gunicorn ? undefined : django_site/* OWN_GUNICORN */.BV);
    return [
        ...docs.map(folder => [folder, folder]),
        [site.project === '' ? '/' : `${site.project}/`, 'app/'],
        ...config.filter(folder => !docs.includes(folder)).map(folder => [folder, folder]),
        [site.requirements ?? 'requirements.txt', ''],
    ];
}
const nginxFile = (site) => `# Nginx's part of the site: it serves the files itself and asks Gunicorn for the rest.

server {
  listen 80 default_server;
  server_tokens off;

  location / {
    proxy_pass http://127.0.0.1:8000;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  }

  location /static/ {
    alias ${ownWebRoot(site)}/static/;
  }

  location /docs/ {
    alias ${ownWebRoot(site)}/docs/;
  }
}
`;
const gunicornFile = (site) => `"""How Gunicorn runs on the instance."""

wsgi_app = "${site.wsgi ?? `${site.settings.split('.')[0]}.wsgi:application`}"

bind = "127.0.0.1:8000"
workers = 2
pidfile = "/var/run/gunicorn/prod.pid"

accesslog = "/var/log/gunicorn/access.log"
errorlog = "/var/log/gunicorn/error.log"
capture_output = True
`;
const requirementsFile = (site) => ['django', 'gunicorn', ...(site.docs === undefined ? [] : ['sphinx'])]
    .map(name => (name === 'django' && site.django ? `django>=${site.django}\n` : `${name}\n`))
    .join('');


/***/ })

};
;