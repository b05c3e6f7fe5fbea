"use strict";
exports.id = 436;
exports.ids = [436];
exports.modules = {

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

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/codedeploy/problem.js
var problem = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/rehearsal/init/django-site.js
var django_site = __webpack_require__(8594);
;// CONCATENATED MODULE: ./build/rehearsal/init/folder.js
// Which files are in somebody's repository?


// A site's own files are not deeper, and a virtual environment has thousands.
const DEPTH = 6;
const SKIPPED = new Set(['node_modules', '__pycache__', 'site-packages']);
// Settings, requirements, configuration: no text that is longer than this says anything about a site.
const LONGEST = 256 * 1024;
const READ = /\.(py|conf|ya?ml)$/;
/** Reads a folder. Rejects with the system's error when it is none, or is not readable. */
async function readFolder(top) {
    const paths = [];
    async function walk(folder, depth) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(top, folder), { withFileTypes: true });
        // Whatever its name: what was made by "python -m venv" holds nothing of the site.
        if (entries.some(({ name }) => name === 'pyvenv.cfg'))
            return;
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                paths.push(path);
            const hidden = entry.name.startsWith('.') && path !== '.github';
            if (entry.isDirectory() && !hidden && !SKIPPED.has(entry.name) && depth < DEPTH)
                await walk(path, depth + 1);
        }
    }
    await walk('', 1);
    const depth = (path) => path.split('/').length;
    paths.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const texts = new Map();
    for (const path of paths.filter(path => READ.test(path))) {
        const file = (0,external_node_path_.join)(top, path);
        if ((await (0,promises_.stat)(file)).size <= LONGEST)
            texts.set(path, await (0,promises_.readFile)(file, 'utf8'));
    }
    return { paths, read: path => texts.get(path) };
}

// EXTERNAL MODULE: ./build/rehearsal/init/starter.js + 1 modules
var starter = __webpack_require__(1014);
;// CONCATENATED MODULE: ./build/rehearsal/init/own-files.js
// Which files does this project bring along for other sites?



/** Reads the AppSpec, the hooks and the workflow of the package at `top`: they are beside the folder of the bundle. */
async function readOwnFiles(top) {
    const hooks = await (0,promises_.readdir)((0,external_node_path_.join)(top, 'hooks'), { recursive: true, withFileTypes: true });
    const scripts = hooks.filter(entry => entry.isFile()).map(entry => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const paths = ['appspec.yml', ...scripts.map(path => path.slice(top.length + 1)).sort(), starter/* WORKFLOW */.Ep];
    const read = async (path) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(top, path), 'utf8');
        // Archives and some systems do not keep modes; the first line tells what is run.
        return [path, { text, executable: text.startsWith('#!') }];
    };
    return new Map(await Promise.all(paths.map(read)));
}

;// CONCATENATED MODULE: ./build/rehearsal/init/init.js
// What does a site's repository get, and what is left alone?







/**
 * Writes what is missing. `top` is the folder of this project's own files. Throws a Problem where there is no site, and
 * rejects with the system's error where a file cannot be read or written.
 */
async function init({ directory, force }, top) {
    const folder = await readFolder(directory).catch(cause => {
        throw noFolder(directory, cause);
    });
    const own = await readOwnFiles(top);
    const site = (0,django_site/* findDjangoSite */.gA)(folder);
    const deployedBy = folder.paths.find(path => path !== starter/* WORKFLOW */.Ep && deploys(path, folder.read(path)));
    const files = new Map(choose({ folder, site, own, branch: await branchOf(directory), force }));
    if (deployedBy !== undefined)
        files.delete(starter/* WORKFLOW */.Ep);
    const written = [];
    const unchanged = [];
    const different = [];
    for (const [path, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const theirs = await (0,promises_.readFile)((0,external_node_path_.join)(directory, path), 'utf8').catch(absent);
        if (theirs === file.text)
            unchanged.push(path);
        else if (theirs !== undefined && !force)
            different.push({ path, theirs, ours: file.text });
        else {
            await write((0,external_node_path_.join)(directory, path), file, theirs === undefined);
            written.push(path);
        }
    }
    return { site, written, unchanged, different, deployedBy };
}
function choose(found) {
    const { folder, site, own, branch, force } = found;
    const theirs = folder.read('appspec.yml');
    if (site === undefined) {
        if (theirs !== undefined)
            return (0,starter/* workflowFor */.Vb)(own, branch);
        throw new problem/* Problem */.AF({
            code: 'init/no-site',
            what: 'There is no Django project here: no manage.py that names its settings.',
            why: 'The AppSpec and the hooks are for a Django site behind Gunicorn and Nginx.',
            fix: 'Name the folder of the site ("potato-deploy init DIR"), or make one: django-admin startproject mysite .',
        });
    }
    const files = (0,starter/* starterFor */.xF)(site, own, branch);
    if (force || theirs === undefined || theirs === files.get('appspec.yml')?.text)
        return files;
    // Their AppSpec runs their own configuration; ours would only lie about.
    return new Map([...files].filter(([path]) => own.has(path)));
}
const deploys = (path, text = '') => path.startsWith('.github/workflows/') && /potato-deploy@|codedeploy|aws deploy /i.test(text);
/** The branch that is deployed: GitHub's default where a clone knows it, else "master" where the work is on it. */
async function branchOf(directory) {
    const read = (path) => (0,promises_.readFile)((0,external_node_path_.join)(directory, '.git', path), 'utf8').catch(() => '');
    const remote = (await read('refs/remotes/origin/HEAD')).match(/refs\/remotes\/origin\/([\w./-]+)/)?.[1];
    if (remote !== undefined)
        return remote;
    return (await read('HEAD')).trim() === 'ref: refs/heads/master' ? 'master' : 'main';
}
async function write(path, file, isNew) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, file.text, { mode: file.executable ? 0o755 : 0o644, flag: isNew ? 'wx' : 'w' });
}
function absent(error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
        throw error;
}
function noFolder(directory, cause) {
    return new problem/* Problem */.AF({
        code: 'command/directory',
        what: `${directory} cannot be read.`,
        why: cause instanceof Error ? cause.message : String(cause),
        fix: 'Name the folder of the site: "potato-deploy init DIR".',
        cause,
    });
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