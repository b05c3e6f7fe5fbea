// The modules of this file (of a package: how many). Each begins with its path.
//   src/deploy/revision/bundle-entry.ts
//   src/deploy/revision/bundle.ts
//   src/deploy/revision/deploy-ignore.ts
//   src/deploy/revision/folder-entries.ts
//   src/deploy/revision/known-commits.ts
//   src/deploy/revision/prepare-revision.ts
//   src/deploy/revision/tar-writer.ts
//   src/deploy/revision/zip.ts
//   node_modules/ignore (1)
module.exports = {
// src/deploy/revision/prepare-revision.ts
30452: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    prepareRevision: () => prepareRevision
  });
  var promises_ = __webpack_require__(51455);
  var external_node_zlib_ = __webpack_require__(38522);
  var git_attributes = __webpack_require__(33958);
  var problem = __webpack_require__(19341);
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_stream_ = __webpack_require__(57075);
  var core_revision = __webpack_require__(83189);
  var core_tar = __webpack_require__(17517);
  // src/deploy/revision/bundle-entry.ts
  const SIZE_LIMIT = 1024 * 1024 * 1024;
  function tooLarge(name) {
    return new problem.AF({
      code: "revision/too-large",
      what: `${name} is larger than 1 GiB`,
      fix: "Exclude what the site does not need, in .deployignore."
    });
  }
  // src/deploy/revision/tar-writer.ts
  const BLOCK = 512;
  const NAME_LENGTH = 100;
  const TYPES = {
    file: "0",
    link: "2",
    folder: "5"
  };
  function writeTar(entries) {
    const blocks = entries.flatMap(({path: path, kind: kind, executable: executable, content: content}) => {
      const name = kind === "folder" ? `${path}/` : path;
      const linkName = kind === "link" ? content.toString() : "";
      const body = kind === "file" ? content : Buffer.alloc(0);
      const mode = kind === "file" && !executable ? 420 : 493;
      return [ ...paxRecords(name, linkName), header({
        name: name,
        linkName: linkName,
        mode: mode,
        type: TYPES[kind],
        size: body.length
      }), ...padded(body) ];
    });
    return Buffer.concat([ ...blocks, Buffer.alloc(2 * BLOCK) ]);
  }
  function paxRecords(path, linkpath) {
    const records = Object.entries({
      path: path,
      linkpath: linkpath
    }).filter(([, value]) => Buffer.byteLength(value) > NAME_LENGTH).map(([name, value]) => record(` ${name}=${value}\n`));
    if (records.length === 0) return [];
    const body = Buffer.from(records.join(""));
    return [ header({
      name: "pax",
      linkName: "",
      mode: 420,
      type: "x",
      size: body.length
    }), ...padded(body) ];
  }
  function record(text) {
    const length = Buffer.byteLength(text);
    const digits = String(length + String(length).length).length;
    return `${length + digits}${text}`;
  }
  function header({name: name, linkName: linkName, mode: mode, type: type, size: size}) {
    const block = Buffer.alloc(BLOCK);
    const octal = (value, length) => value.toString(8).padStart(length - 1, "0");
    Buffer.from(name).copy(block, 0, 0, NAME_LENGTH);
    block.write(octal(mode, 8), 100);
    block.write(octal(0, 8), 108);
    block.write(octal(0, 8), 116);
    block.write(octal(size, 12), 124);
    block.write(octal(0, 12), 136);
    block.write(" ".repeat(8), 148);
    block.write(type, 156);
    Buffer.from(linkName).copy(block, 157, 0, NAME_LENGTH);
    block.write("ustar\x0000", 257);
    const sum = block.reduce((all, byte) => all + byte, 0);
    block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return block;
  }
  function padded(body) {
    return body.length === 0 ? [] : [ body, Buffer.alloc((BLOCK - body.length % BLOCK) % BLOCK) ];
  }
  // src/deploy/revision/zip.ts
  const END = 101010256;
  const ENTRY = 33639248;
  const STORED = 0;
  const DEFLATED = 8;
  const END_LENGTH = 22;
  const COMMENT_LIMIT = 65535;
  const LINK = 40960;
  const FILE_TYPE = 61440;
  function readZip(bytes) {
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    const entries = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw new Error("its directory is damaged");
      const [nameLength, extraLength, commentLength] = [ 28, 30, 32 ].map(offset => bytes.readUInt16LE(at + offset));
      const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
      const path = name.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
      const mode = bytes.readUInt32LE(at + 38) >>> 16;
      const kind = name.endsWith("/") ? "folder" : (mode & FILE_TYPE) === LINK ? "link" : "file";
      if (path !== "") entries.push({
        path: path,
        kind: kind,
        executable: (mode & 64) !== 0,
        content: contentAt(bytes, at)
      });
      at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
    return entries;
  }
  function findEnd(bytes) {
    const last = bytes.length - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - COMMENT_LIMIT); at -= 1) if (bytes.readUInt32LE(at) === END) return at;
    throw new Error("it has no zip directory");
  }
  function contentAt(bytes, entry) {
    const [method, size, header] = [ bytes.readUInt16LE(entry + 10), bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 42) ];
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + size);
    if ((bytes.readUInt16LE(entry + 8) & 1) === 1) throw new Error("it is encrypted");
    if (method === STORED) return packed;
    if (method === DEFLATED) return (0, external_node_zlib_.inflateRawSync)(packed);
    throw new Error(`it is compressed by method ${method}`);
  }
  // src/deploy/revision/bundle.ts
  async function packBundle(entries) {
    const tar = writeTar([ ...entries ].sort((a, b) => a.path < b.path ? -1 : 1));
    return {
      bytes: (0, external_node_zlib_.gzipSync)(tar, {
        level: 9
      }),
      bundleType: "tgz",
      hash: hashOf(tar),
      revision: await openEntries(entries)
    };
  }
  async function readBundle(path, bundleType) {
    if ((await (0, promises_.stat)(path)).size > SIZE_LIMIT) throw tooLarge(path);
    const bytes = await (0, promises_.readFile)(path);
    return {
      bytes: bytes,
      bundleType: bundleType,
      hash: hashOf(bytes),
      revision: await openEntries(await unpack(bytes, bundleType, path))
    };
  }
  async function unpack(bytes, type, name) {
    try {
      if (type === "zip") return readZip(bytes);
      const packed = external_node_stream_.Readable.from([ bytes ]);
      return await readEntries(type === "tgz" ? packed.pipe((0, external_node_zlib_.createGunzip)()) : packed);
    } catch (cause) {
      throw new problem.AF({
        code: "revision/archive",
        what: `${name} is not a readable .${type} file`,
        why: cause instanceof Error ? cause.message : String(cause),
        fix: "Rebuild the archive; its file name must end in .zip, .tgz, .tar.gz or .tar.",
        cause: cause
      });
    }
  }
  async function readEntries(tar) {
    const entries = [];
    let size = 0;
    for await (const entry of (0, core_tar.s)(tar)) {
      const path = entry.name.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
      if (path === "" || path === ".") continue;
      const kind = entry.type === "5" ? "folder" : entry.type === "2" ? "link" : "file";
      size += entry.size;
      if (size > SIZE_LIMIT) throw tooLarge("The archive");
      const content = kind === "file" ? await entry.content(entry.size) : Buffer.from(kind === "link" ? entry.linkName : "");
      entries.push({
        path: path,
        kind: kind,
        executable: (entry.mode & 64) !== 0,
        content: content
      });
    }
    return entries;
  }
  async function openEntries(entries) {
    const byPath = new Map(entries.map(entry => [ entry.path, entry ]));
    const listed = entries.map(({path: path, kind: kind, executable: executable}) => [ path, {
      kind: kind,
      executable: executable
    } ]);
    const revision = await (0, core_revision.CM)(listed, async paths => {
      const read = paths.flatMap(path => {
        const entry = byPath.get(path);
        return entry === void 0 || entry.kind === "folder" ? [] : [ [ path, entry.content.subarray(0, core_revision.gt) ] ];
      });
      return new Map(read);
    });
    const pointers = entries.filter(({kind: kind, content: content}) => kind === "file" && (0, 
    core_revision.NS)(content));
    return {
      ...revision,
      lfsPointers: new Set(pointers.map(({path: path}) => path))
    };
  }
  const hashOf = bytes => (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").slice(0, 16);
  var external_node_path_ = __webpack_require__(76760);
  var ignore = __webpack_require__(70298);
  // src/deploy/revision/deploy-ignore.ts
  const IGNORE_FILE = ".deployignore";
  function createIgnoreRules() {
    const rules = [];
    return {
      add(folder, text) {
        rules.push({
          folder: folder,
          matcher: ignore().add(text)
        });
      },
      leaveOut(path, kind) {
        if (/(^|\/)\.git$/.test(path)) return true;
        const wanted = kind === "folder" ? `${path}/` : path;
        let leftOut = false;
        for (const {folder: folder, matcher: matcher} of rules) {
          if (!wanted.startsWith(folder) || wanted === folder) continue;
          const {ignored: ignored, unignored: unignored} = matcher.test(wanted.slice(folder.length));
          if (ignored || unignored) leftOut = ignored;
        }
        return leftOut;
      }
    };
  }
  function withoutIgnored(entries) {
    const rules = createIgnoreRules();
    const files = entries.filter(({path: path, kind: kind}) => kind === "file" && external_node_path_.posix.basename(path) === IGNORE_FILE);
    for (const {path: path, content: content} of files.sort((a, b) => a.path.length - b.path.length)) rules.add(path.slice(0, -IGNORE_FILE.length), content.toString());
    const folders = new Map;
    const isInLeftOut = path => {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      if (folder === "") return false;
      const known = folders.get(folder);
      if (known !== void 0) return known;
      const leftOut = isInLeftOut(folder) || rules.leaveOut(folder, "folder");
      folders.set(folder, leftOut);
      return leftOut;
    };
    return entries.filter(({path: path, kind: kind}) => !isInLeftOut(path) && !rules.leaveOut(path, kind));
  }
  // src/deploy/revision/folder-entries.ts
  async function readFolderEntries(top) {
    const entries = [];
    const rules = createIgnoreRules();
    let size = 0;
    async function walk(folder) {
      const children = await (0, promises_.readdir)((0, external_node_path_.join)(top, folder), {
        withFileTypes: true
      });
      if (children.some(child => child.name === IGNORE_FILE && child.isFile())) rules.add(folder, await (0, 
      promises_.readFile)((0, external_node_path_.join)(top, folder, IGNORE_FILE), "utf8"));
      for (const child of children) {
        const path = folder + child.name;
        const kind = kindOf(child);
        if (rules.leaveOut(path, kind ?? "file")) continue;
        const file = (0, external_node_path_.join)(top, path);
        switch (kind) {
         case "folder":
          entries.push({
            path: path,
            kind: kind,
            executable: true,
            content: Buffer.alloc(0)
          });
          await walk(`${path}/`);
          break;

         case "link":
          entries.push({
            path: path,
            kind: kind,
            executable: true,
            content: Buffer.from(await (0, promises_.readlink)(file))
          });
          break;

         case "file":
          {
            const found = await (0, promises_.stat)(file);
            size += found.size;
            if (size > SIZE_LIMIT) throw tooLarge(top);
            entries.push({
              path: path,
              kind: kind,
              executable: (found.mode & 64) !== 0,
              content: await (0, promises_.readFile)(file)
            });
            break;
          }

         case void 0:
          throw special(file);

         default:
          return kind;
        }
      }
    }
    await walk("");
    return entries;
  }
  function kindOf(child) {
    if (child.isDirectory()) return "folder";
    if (child.isSymbolicLink()) return "link";
    return child.isFile() ? "file" : void 0;
  }
  function special(path) {
    return new problem.AF({
      code: "revision/special-file",
      what: `${path} is a socket, a pipe or a device`,
      why: "CodeDeploy copies only files, folders and symbolic links.",
      fix: "Remove it before this step, or list it in .deployignore."
    });
  }
  var call_failure = __webpack_require__(51569);
  // src/deploy/revision/known-commits.ts
  function rememberCommits(codedeploy, openStore) {
    const known = new Map;
    async function commitOf(location, signal) {
      const id = JSON.stringify(location);
      if (!known.has(id)) {
        const store = await openStore();
        const found = await store.find(location, signal).catch(failure => {
          if (!(failure instanceof call_failure.Rk)) throw failure;
        });
        known.set(id, found?.commit);
      }
      return known.get(id);
    }
    return {
      ...codedeploy,
      async getDeployment(id, signal) {
        const deployment = await codedeploy.getDeployment(id, signal);
        const {s3: s3, previousS3: previousS3} = deployment;
        const commit = deployment.commit ?? (s3 && await commitOf(s3, signal));
        const previousCommit = deployment.previousCommit ?? (previousS3 && await commitOf(previousS3, signal));
        return {
          ...deployment,
          ...commit && {
            commit: commit
          },
          ...previousCommit && {
            previousCommit: previousCommit
          }
        };
      }
    };
  }
  var s3_location = __webpack_require__(73132);
  // src/deploy/revision/prepare-revision.ts
  async function prepareRevision(options) {
    const {revision: source} = options.request;
    let store;
    const openStore = () => {
      store ??= options.openStore?.() ?? Promise.reject(new Error("There is no way to S3."));
      return store;
    };
    const preparation = {
      ...options,
      openStore: openStore
    };
    const withCommits = codedeploy => rememberCommits(codedeploy, openStore);
    switch (source.kind) {
     case "bundle":
      {
        const bundle = await makeBundle(source, options);
        return {
          commit: options.commit,
          name: source.path ?? options.commit,
          reader: readerOf(async () => bundle.revision),
          withCommits: withCommits,
          place: () => upload(bundle, source, preparation)
        };
      }

     case "s3":
      return {
        ...await findBundle(source.location, preparation),
        withCommits: withCommits
      };

     case "github":
      throw new Error("A revision on GitHub needs no preparation.");

     default:
      return source;
    }
  }
  async function makeBundle(source, options) {
    if (source.path === void 0) {
      const entries = await entriesOfCommit(source, options);
      const bundle = await packBundle(withoutIgnored(entries));
      const leftOut = await (0, git_attributes.n)(entries.map(({path: path, content: content}) => [ path, content ]));
      return leftOut === void 0 ? bundle : {
        ...bundle,
        revision: {
          ...bundle.revision,
          leftOut: leftOut
        }
      };
    }
    const found = await (0, promises_.stat)(source.path).catch(cause => {
      throw notThere(source.path ?? "", cause);
    });
    if (found.isDirectory()) return await packBundle(await readFolderEntries(source.path));
    const bundleType = (0, s3_location.El)(source.path);
    if (bundleType === void 0) throw noBundle(source.path);
    return await readBundle(source.path, bundleType);
  }
  async function entriesOfCommit({folder: folder}, {request: request, commit: commit, github: github, signal: signal}) {
    const archive = await github.openArchive(request.repository, commit, signal);
    if (archive === void 0) throw noArchive(request, commit);
    const all = await readEntries(archive.pipe((0, external_node_zlib_.createGunzip)()));
    const inRepository = all.map(entry => ({
      ...entry,
      path: entry.path.replace(/^[^/]*\/?/, "")
    }));
    const top = folder === void 0 ? "" : `${folder}/`;
    const entries = inRepository.filter(({path: path}) => path.startsWith(top) && path !== "" && path !== folder).map(entry => ({
      ...entry,
      path: entry.path.slice(top.length)
    }));
    if (entries.length === 0) throw noFolder(folder ?? "", commit);
    return entries;
  }
  async function upload({bytes: bytes, bundleType: bundleType, hash: hash}, {bucket: bucket, prefix: prefix}, {request: request, commit: commit, retry: retry, report: report, openStore: openStore}) {
    const place = {
      bucket: bucket,
      key: `${prefix}${commit}-${hash}.${bundleType}`
    };
    const store = await openStore();
    const there = await retry.call(signal => store.find(place, signal));
    if (there !== void 0) {
      report({
        kind: "notice",
        text: `${(0, s3_location.UL)(place)} already exists: nothing is uploaded.`
      });
      return {
        ...place,
        bundleType: bundleType,
        ...versionOf(there)
      };
    }
    const metadata = {
      commit: commit,
      repository: request.repository
    };
    const made = await retry.call(signal => store.put({
      ...place,
      bytes: bytes,
      metadata: metadata
    }, signal));
    report({
      kind: "notice",
      text: `Uploaded ${sizeText(bytes.length)} to ${(0, s3_location.UL)(place)}.`
    });
    return {
      ...place,
      bundleType: bundleType,
      ...versionOf(made)
    };
  }
  async function findBundle(location, {retry: retry, report: report, openStore: openStore}) {
    const store = await openStore();
    const found = await retry.call(signal => store.find(location, signal));
    if (found === void 0) throw notInBucket(location);
    if (found.commit === void 0) report({
      kind: "warning",
      problem: noCommit(location)
    });
    const download = async () => {
      const bytes = await retry.call(signal => store.get({
        ...location,
        ...versionOf(found)
      }, signal));
      return await openEntries(await unpack(bytes, location.bundleType, (0, s3_location.UL)(location)));
    };
    let revision;
    const open = () => {
      revision ??= download();
      return revision;
    };
    return {
      commit: found.commit ?? "",
      name: (0, s3_location.UL)(location),
      reader: readerOf(open),
      place: async () => ({
        ...location,
        ...versionOf(found)
      })
    };
  }
  function readerOf(open) {
    return {
      readRevision: open,
      readFile: async (_repository, _sha, path) => (await (await open()).read([ path ])).get(path)
    };
  }
  function versionOf({version: version, eTag: eTag}) {
    return version === void 0 ? {
      eTag: eTag
    } : {
      version: version
    };
  }
  function sizeText(bytes) {
    return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  }
  function notThere(path, cause) {
    return new problem.AF({
      code: "inputs/revision-path",
      what: `There is no file or folder ${path}`,
      why: "The path is relative to the workspace of the job, GITHUB_WORKSPACE.",
      fix: "Build it in a step before this one, or correct the path.",
      at: {
        kind: "input",
        name: "revision-path",
        value: path
      },
      cause: cause
    });
  }
  function noBundle(path) {
    return new problem.AF({
      code: "inputs/revision-path",
      what: `${path} is neither a folder nor a .zip, .tgz, .tar.gz or .tar file`,
      fix: "Use a folder that the job has built, or an archive of it.",
      at: {
        kind: "input",
        name: "revision-path",
        value: path
      }
    });
  }
  function noArchive({repository: repository, githubToken: githubToken}, commit) {
    return new problem.AF({
      code: "revision/no-archive",
      what: `The archive of ${commit} could not be downloaded from GitHub`,
      why: `The bundle is built from it. ${repository} cannot be read, or GitHub is down.`,
      fix: githubToken === "" ? 'Leave "github-token" at its default, the token of the job; or check out the commit and set "revision-path: .".' : 'Give the job "permissions: contents: read"; or check out the commit and set "revision-path: .".'
    });
  }
  function noFolder(folder, commit) {
    return new problem.AF({
      code: "inputs/folder",
      what: `${commit} has no folder "${folder}"`,
      fix: "Write its path from the root of the repository, without a leading slash.",
      at: {
        kind: "input",
        name: "folder",
        value: folder
      }
    });
  }
  function notInBucket(location) {
    return new problem.AF({
      code: "revision/not-in-bucket",
      what: `${(0, s3_location.UL)(location)} does not exist`,
      why: location.version === void 0 ? "There is no object with this key." : `It has no version "${location.version}".`,
      fix: 'Correct "revision-s3", or upload the bundle first: aws deploy push.',
      at: {
        kind: "input",
        name: "revision-s3"
      }
    });
  }
  function noCommit(location) {
    return new problem.AF({
      code: "revision/no-commit",
      what: `${(0, s3_location.UL)(location)} does not name its commit, so "when-older" has no effect`,
      fix: 'Upload it with "revision-bucket", or with the metadata "commit=SHA".',
      at: {
        kind: "input",
        name: "revision-s3"
      }
    });
  }
}),
// node_modules/ignore/index.js
70298: (function (module) {
  function makeArray(subject) {
    return Array.isArray(subject) ? subject : [ subject ];
  }
  const UNDEFINED = void 0;
  const EMPTY = "";
  const SPACE = " ";
  const ESCAPE = "\\";
  const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
  const BOM = "\ufeff";
  const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
  const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
  const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
  const REGEX_SPLITALL_CRLF = /\r?\n/g;
  const DOUBLE_SLASH = "//";
  const SLASH_CODE = 47;
  const DOT_CODE = 46;
  const SLASH = "/";
  let TMP_KEY_IGNORE = "node-ignore";
  if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
  const KEY_IGNORE = TMP_KEY_IGNORE;
  const define = (object, key, value) => {
    Object.defineProperty(object, key, {
      value: value
    });
    return value;
  };
  const RETURN_FALSE = () => false;
  const POSIX_CLASSES = {
    alnum: "0-9A-Za-z",
    alpha: "A-Za-z",
    blank: " \\t",
    cntrl: "\\x00-\\x1f\\x7f",
    digit: "0-9",
    graph: "!-.0-~",
    lower: "a-z",
    print: " -.0-~",
    punct: "!-.:-@\\[-`{-~",
    space: " \\t\\n\\r",
    upper: "A-Z",
    xdigit: "0-9A-Fa-f"
  };
  const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
  const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
  const NON_SLASH = "(?!\\/)";
  const classSource = (negated, body) => {
    if (negated) return `[^\\/${body}]`;
    const source = `[${body}]`;
    return new RegExp(source).test("/") ? NON_SLASH + source : source;
  };
  const scanBracket = (pattern, start) => {
    const {length: length} = pattern;
    let index = start + 1;
    let negated = EMPTY;
    const lead = pattern[index];
    if (lead === "!" || lead === "^") {
      negated = "^";
      index++;
    }
    let body = EMPTY;
    let prev = EMPTY;
    for (;;) {
      const char = pattern[index];
      if (char === UNDEFINED) return null;
      if (char === ESCAPE) {
        const escaped = pattern[++index];
        body += escapeMember(escaped);
        prev = escaped;
      } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
        index++;
        let to = pattern[index];
        if (to === ESCAPE) to = pattern[index += 1];
        if (prev <= to) body += `-${escapeMember(to)}`;
        prev = EMPTY;
      } else if (char === "[" && pattern[index + 1] === ":") {
        const nameStart = index + 2;
        let end = nameStart;
        while (end < length && pattern[end] !== "]") end++;
        if (end === length) return null;
        if (end > nameStart && pattern[end - 1] === ":") {
          const name = pattern.slice(nameStart, end - 1);
          if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
          body += POSIX_CLASSES[name];
          prev = EMPTY;
          index = end;
        } else {
          body += escapeMember("[");
          prev = "[";
          index = nameStart - 2;
        }
      } else {
        body += escapeMember(char);
        prev = char;
      }
      index++;
      if (pattern[index] === "]") return {
        end: index,
        source: classSource(negated, body)
      };
    }
  };
  const NEVER_MATCH = "[]";
  const PLACEHOLDER = "\0";
  const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
  const TRAILING_WILDCARD = "\ue000";
  const TRAILING_DOUBLESTAR = "\ue001";
  const isReserved = char => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
  const extractBrackets = pattern => {
    const sources = [];
    const hold = source => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
    const {length: length} = pattern;
    let out = EMPTY;
    let index = 0;
    while (index < length) {
      const char = pattern[index];
      if (char === ESCAPE) {
        const escaped = pattern[index + 1];
        if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH); else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2); else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
        index += 2;
      } else if (isReserved(char)) {
        out += hold(`[${char}]`);
        index++;
      } else if (char === "[") {
        const scanned = scanBracket(pattern, index);
        if (scanned === null) {
          out += hold(NEVER_MATCH);
          index = length;
        } else {
          out += hold(scanned.source);
          index = scanned.end + 1;
        }
      } else {
        out += char;
        index++;
      }
    }
    return {
      source: out,
      sources: sources
    };
  };
  const DIRECT = null;
  const REGEX_INNER_SLASH = /\/(?!$)/;
  const WILDCARD = "[^\\/]*";
  const REPLACERS = [ [ /(\\+)( ?)/g, (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run, ESCAPE + SPACE ], [ /(^|\/)\*{3,}(?=\/|$)/g, (_, start) => `${start}**`, "*" ], [ /[\\$.|*+(){^]/g, match => `\\${match}` ], [ /(?!\\)\?/g, () => "[^/]", "?" ], [ /^\//, () => "^", SLASH ], [ /\//g, () => "\\/", SLASH ], [ /^\^*(?:\\\*\\\*\\\/)+/, () => "(?:^|\\/)", "*" ], [ DIRECT, (source, pattern) => {
    if (!source || source[0] === "^" || source[0] === "(") return source;
    const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
    return anchor + source;
  } ], [ /\\\/\\\*\\\*(?=\\\/|$)/g, (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`, "*" ], [ /(^|[^\\])(?:\\\*)+(?!$)/g, (_, p1) => p1 + WILDCARD, "*" ], [ /(^|[^\\])((?:\\\\)*)\\\*$/, (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match, "*" ], [ /\\\\\\(?=[$.|*+(){^])/g, () => ESCAPE, ESCAPE + ESCAPE ], [ /\\\\/g, () => ESCAPE, ESCAPE + ESCAPE ], [ /\\\[([^\]/]*?)($|\])/g, (match, range, close) => `\\[${range}${close}`, "[" ], [ DIRECT, source => {
    const last = source[source.length - 1];
    if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
    return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
  } ] ];
  const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
  const MODE_IGNORE = "regex";
  const MODE_CHECK_IGNORE = "checkRegex";
  const UNDERSCORE = "_";
  const replaceTrailingWildcard = (_, p1) => {
    const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
    return `${prefix}(?=$|\\/$)`;
  };
  const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
  const replaceTrailingDoublestar = () => "[\\s\\S]";
  const separatorAfter = (run, at) => {
    let separator = EMPTY;
    for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
    return separator;
  };
  const pinWildcards = source => {
    if (source.indexOf(WILDCARD) < 0) return source;
    const tokens = [];
    const {length: length} = source;
    let index = 0;
    while (index < length) {
      const char = source[index];
      if (source.startsWith(WILDCARD, index)) {
        tokens.push({
          wildcard: true
        });
        index += WILDCARD.length;
      } else if (char === "[") {
        let end = index + 1;
        if (source[end] === "^") end++;
        if (source[end] === "]") end++;
        while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
        end++;
        tokens.push({
          single: source.slice(index, end)
        });
        index = end;
      } else if (char === ESCAPE) {
        tokens.push({
          single: source.slice(index, index + 2)
        });
        index += 2;
      } else if (char === "(") {
        let depth = 0;
        let end = index;
        do {
          if (source[end] === ESCAPE) end++; else if (source[end] === "(") depth++; else if (source[end] === ")") depth--;
          end++;
        } while (end < length && depth > 0);
        if ("*+?".indexOf(source[end]) >= 0) end++;
        tokens.push({
          boundary: source.slice(index, end)
        });
        index = end;
      } else if (char === "^" || char === "$") {
        tokens.push({
          boundary: char
        });
        index++;
      } else {
        tokens.push({
          single: char
        });
        index++;
      }
    }
    let out = EMPTY;
    let run = [];
    const flush = () => {
      let lastWildcard;
      run.forEach((token, at) => {
        if (token.wildcard) lastWildcard = at;
      });
      run.forEach((token, at) => {
        if (!token.wildcard) {
          out += token.single;
          return;
        }
        out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
      });
      run = [];
    };
    tokens.forEach(token => {
      if (token.boundary === void 0) {
        run.push(token);
        return;
      }
      flush();
      out += token.boundary;
    });
    flush();
    return out;
  };
  const makeRegexPrefix = pattern => {
    if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
    const {source: source, sources: sources} = extractBrackets(pattern);
    const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) return replacer(prev, pattern);
      if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
      return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
    }, source);
    return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
  };
  const checkSourceOf = (body, prefix) => {
    if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
    const head = prefix.slice(0, -1);
    const last = prefix[prefix.length - 1];
    return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
  };
  const matchesBasename = body => {
    const index = body.indexOf(SLASH);
    return index < 0 || index === body.length - 1;
  };
  const basenameOf = path => {
    const end = path.length - 1;
    const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
    return index < 0 ? path : path.slice(index + 1);
  };
  const parentOf = path => {
    if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
      const slices = path.split(SLASH).filter(Boolean);
      slices.pop();
      return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
    }
    const end = path.length - 1;
    const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
    return cut < 0 ? EMPTY : path.slice(0, cut + 1);
  };
  const isString = subject => typeof subject === "string";
  const checkPattern = pattern => pattern && isString(pattern);
  const splitPattern = pattern => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
  class IgnoreRule {
    constructor(pattern, mark, body, ignoreCase, negative, prefix) {
      this.pattern = pattern;
      this.mark = mark;
      this.negative = negative;
      define(this, "body", body);
      define(this, "ignoreCase", ignoreCase);
      define(this, "regexPrefix", prefix);
    }
    get _basenameOnly() {
      return define(this, "_basenameOnly", matchesBasename(this.body));
    }
    get regex() {
      const key = UNDERSCORE + MODE_IGNORE;
      if (this[key]) return this[key];
      return this._make(MODE_IGNORE, key);
    }
    get checkRegex() {
      const key = UNDERSCORE + MODE_CHECK_IGNORE;
      if (this[key]) return this[key];
      return this._make(MODE_CHECK_IGNORE, key);
    }
    _make(mode, key) {
      const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
      const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
      return define(this, key, regex);
    }
  }
  const hasTrailingBackslash = str => {
    let count = 0;
    while (str[str.length - count - 1] === ESCAPE) count++;
    return count % 2 === 1;
  };
  const trimEnd = (body, stripLineEnd) => {
    let lineEnd = body.length;
    let end;
    for (;;) {
      if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
      end = lineEnd;
      while (body[end - 1] === SPACE) end--;
      if (!stripLineEnd || body[end - 1] !== "\n") break;
      lineEnd = end - 1;
    }
    if (end === lineEnd) return body.slice(0, lineEnd);
    let backslashes = 0;
    while (body[end - backslashes - 1] === ESCAPE) backslashes++;
    return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
  };
  const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
    let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
    if (body[0] === "#") return;
    let negative = false;
    if (body[0] === "!") {
      negative = true;
      body = body.slice(1);
    }
    const last = body[body.length - 1];
    if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
    if (!body || hasTrailingBackslash(body)) return;
    body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
    const regexPrefix = makeRegexPrefix(body);
    return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
  };
  class RuleManager {
    constructor(ignoreCase) {
      this._ignoreCase = ignoreCase;
      this._rules = [];
      this._basenameCount = 0;
    }
    _add(pattern, index) {
      if (pattern && pattern[KEY_IGNORE]) {
        this._rules = this._rules.concat(pattern._rules._rules);
        this._basenameCount += pattern._rules._basenameCount;
        this._added = true;
        return;
      }
      const isStr = isString(pattern);
      const raw = isStr ? pattern : pattern.pattern;
      const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
      if (rule) {
        this._added = true;
        this._rules.push(rule);
        if (matchesBasename(rule.body)) this._basenameCount++;
      }
    }
    add(pattern) {
      this._added = false;
      this._split = isString(pattern);
      this._stripBOM = !this._split || pattern[0] === BOM;
      makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
      if (this._added) this._literalRules = UNDEFINED;
      return this._added;
    }
    testLiteral(path) {
      const rules = this._literalRules || (this._literalRules = this._rules.filter(({body: body}) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
      let ignored = false;
      let unignored = false;
      let matchedRule;
      for (let index = rules.length - 1; index >= 0; index--) {
        const rule = rules[index];
        if (rule.checkRegex.test(path)) {
          ignored = !rule.negative;
          unignored = rule.negative;
          matchedRule = rule.negative ? UNDEFINED : rule;
          break;
        }
      }
      const ret = {
        ignored: ignored,
        unignored: unignored
      };
      if (matchedRule) ret.rule = matchedRule;
      return ret;
    }
    test(path, mode) {
      const rules = this._rules;
      const {length: length} = rules;
      const shortcut = this._basenameCount * 2 >= length;
      const basename = shortcut ? basenameOf(path) : path;
      for (let index = length - 1; index >= 0; index--) {
        const rule = rules[index];
        if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
          const {negative: negative} = rule;
          const ret = {
            ignored: !negative,
            unignored: negative
          };
          if (!negative) ret.rule = rule;
          return ret;
        }
      }
      return {
        ignored: false,
        unignored: false
      };
    }
  }
  const throwError = (message, Ctor) => {
    throw new Ctor(message);
  };
  const checkPath = (path, originalPath, doThrow) => {
    if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
    if (!path) return doThrow(`path must not be empty`, TypeError);
    if (checkPath.isNotRelative(path)) {
      const r = "`path.relative()`d";
      return doThrow(`path should be a ${r} string, but got "${originalPath}"`, RangeError);
    }
    return true;
  };
  const isNotRelative = path => {
    const first = path.charCodeAt(0);
    if (first === SLASH_CODE) return true;
    if (first !== DOT_CODE) return false;
    if (path.length === 1) return true;
    const second = path.charCodeAt(1);
    if (second === SLASH_CODE) return true;
    if (second !== DOT_CODE) return false;
    return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
  };
  checkPath.isNotRelative = isNotRelative;
  checkPath.convert = p => p;
  const convertPath = target => isString(target) && checkPath.convert(target);
  class Ignore {
    constructor({ignorecase: ignorecase = true, ignoreCase: ignoreCase = ignorecase, allowRelativePaths: allowRelativePaths = false} = {}) {
      define(this, KEY_IGNORE, true);
      this._rules = new RuleManager(ignoreCase);
      this._strictPathCheck = !allowRelativePaths;
      this._initCache();
    }
    _initCache() {
      this._ignoreCache = Object.create(null);
      this._testCache = Object.create(null);
    }
    add(pattern) {
      if (this._rules.add(pattern)) this._initCache();
      return this;
    }
    addPattern(pattern) {
      return this.add(pattern);
    }
    _test(originalPath, cache, path) {
      checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
      return path ? this._t(path, cache) : {
        ignored: false,
        unignored: false
      };
    }
    checkIgnore(target) {
      const path = convertPath(target);
      if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
      const dir = this._t(path, this._testCache);
      if (dir.ignored) return dir;
      const literal = this._rules.testLiteral(path);
      return literal.ignored || literal.unignored ? literal : dir;
    }
    _t(path, cache) {
      const cached = cache[path];
      if (cached) return cached;
      const parentPath = parentOf(path);
      const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
      return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
    }
    ignores(path) {
      return this._test(path, this._ignoreCache, convertPath(path)).ignored;
    }
    createFilter() {
      return path => !this.ignores(path);
    }
    filter(paths) {
      return makeArray(paths).filter(this.createFilter());
    }
    test(path) {
      return this._test(path, this._testCache, convertPath(path));
    }
  }
  const factory = options => new Ignore(options);
  const isPathValid = path => checkPath(convertPath(path), path, RETURN_FALSE);
  const setupWindows = () => {
    const makePosix = str => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
    checkPath.convert = makePosix;
    const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
    checkPath.isNotRelative = path => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
  };
  if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
  module.exports = factory;
  factory.default = factory;
  module.exports.isPathValid = isPathValid;
  define(module.exports, Symbol.for("setupWindows"), setupWindows);
})
};
