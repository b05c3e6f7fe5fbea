// The modules of this file (of a package: how many). Each begins with its path.
//   src/deploy/aws/client.ts
//   src/deploy/aws/decode.ts
//   node_modules/@aws-sdk/client-codedeploy (24)
//   node_modules/@aws-sdk/core (38)
//   node_modules/@aws-sdk/credential-provider-env (1)
//   node_modules/@aws-sdk/credential-provider-node (3)
//   node_modules/@aws/lambda-invoke-store (1)
//   node_modules/@smithy/core (197)
//   node_modules/@smithy/node-http-handler (11)
//   node_modules/@smithy/signature-v4 (12)
//   node_modules/@smithy/types (4)
module.exports = {
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
1298: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    A: () => JsonShapeSerializer2
  });
  var determineTimestampFormat = __webpack_require__(43888);
  var NormalizedSchema = __webpack_require__(95125);
  var serde = __webpack_require__(90625);
  var lazy_json = __webpack_require__(71899);
  var NumericValue = __webpack_require__(67004);
  var toBase64 = __webpack_require__(67305);
  var date_utils = __webpack_require__(24494);
  var ConfigurableSerdeContext = __webpack_require__(91267);
  var hasOwn = __webpack_require__(62990);
  var toUtf8 = __webpack_require__(69809);
  // node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
  class JsonBytesStringAdapter extends Uint8Array {
    string=null;
    static allocUnsafe(bytes) {
      if (typeof Buffer === "function") {
        const buffer = Buffer.allocUnsafe(bytes);
        return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
      return new JsonBytesStringAdapter(bytes);
    }
    toString() {
      return this.s();
    }
    valueOf() {
      return this.s();
    }
    includes(searchString, position) {
      if (typeof searchString === "string") return this.s().includes(searchString, position);
      return Uint8Array.prototype.includes.call(this, searchString, position);
    }
    indexOf(searchString, position) {
      if (typeof searchString === "string") return this.s().indexOf(searchString, position);
      return Uint8Array.prototype.indexOf.call(this, searchString, position);
    }
    lastIndexOf(searchString, position) {
      if (typeof searchString === "string") return this.s().lastIndexOf(searchString, position);
      const fn = Uint8Array.prototype.lastIndexOf;
      if (position !== void 0) return fn.call(this, searchString, position);
      return fn.call(this, searchString);
    }
    startsWith(searchString, position) {
      return this.s().startsWith(searchString, position);
    }
    endsWith(searchString, endPosition) {
      return this.s().endsWith(searchString, endPosition);
    }
    match(regexp) {
      return this.s().match(regexp);
    }
    replace(searchValue, replaceValue) {
      return this.s().replace(searchValue, replaceValue);
    }
    search(regexp) {
      return this.s().search(regexp);
    }
    split(separator, limit) {
      return this.s().split(separator, limit);
    }
    substring(start, end) {
      return this.s().substring(start, end);
    }
    trim() {
      return this.s().trim();
    }
    trimStart() {
      return this.s().trimStart();
    }
    trimEnd() {
      return this.s().trimEnd();
    }
    charAt(pos) {
      return this.s().charAt(pos);
    }
    charCodeAt(index) {
      return this.s().charCodeAt(index);
    }
    padStart(maxLength, fillString) {
      return this.s().padStart(maxLength, fillString);
    }
    padEnd(maxLength, fillString) {
      return this.s().padEnd(maxLength, fillString);
    }
    repeat(count) {
      return this.s().repeat(count);
    }
    toUpperCase() {
      return this.s().toUpperCase();
    }
    toLowerCase() {
      return this.s().toLowerCase();
    }
    s() {
      if (this.string == null) {
        const n = Date.now();
        if (n > warned + 6e4) {
          console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " + "It has been automatically converted to string. In a future version this will throw an error.");
          warned = n;
        }
        this.string = (0, toUtf8.P)(this);
      }
      return this.string;
    }
  }
  var warned = 0;
  // node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
  const encoder = new TextEncoder;
  const OPEN_BRACE = 123;
  const CLOSE_BRACE = 125;
  const OPEN_BRACKET = 91;
  const CLOSE_BRACKET = 93;
  const QUOTE = 34;
  const COLON = 58;
  const COMMA = 44;
  const BACKSLASH = 92;
  const TRUE = new Uint8Array([ 116, 114, 117, 101 ]);
  const FALSE = new Uint8Array([ 102, 97, 108, 115, 101 ]);
  const NULL = new Uint8Array([ 110, 117, 108, 108 ]);
  const ESCAPE_TABLE = new Array(128).fill(null);
  ESCAPE_TABLE[8] = "b";
  ESCAPE_TABLE[9] = "t";
  ESCAPE_TABLE[10] = "n";
  ESCAPE_TABLE[12] = "f";
  ESCAPE_TABLE[13] = "r";
  ESCAPE_TABLE[34] = '"';
  ESCAPE_TABLE[92] = "\\";
  for (let i = 0; i < 32; i++) if (ESCAPE_TABLE[i] === null) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
  const INITIAL_BUFFER_SIZE = 2048;
  function alloc(size) {
    return JsonBytesStringAdapter.allocUnsafe(size);
  }
  class JsonShapeSerializer2 extends ConfigurableSerdeContext.B {
    settings;
    json;
    i=0;
    rootSchema;
    rawValue;
    passthrough=false;
    constructor(settings) {
      super();
      this.settings = settings;
      this.json = alloc(INITIAL_BUFFER_SIZE);
    }
    write(schema, value) {
      this.i = 0;
      this.rawValue = value;
      this.rootSchema = NormalizedSchema.l1.of(schema);
      this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
      if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
    }
    writeDiscriminatedDocument(schema, value) {
      this.i = 0;
      this.rootSchema = NormalizedSchema.l1.of(schema);
      const ns = this.rootSchema;
      if (ns.isStructSchema() && value != null && typeof value === "object") {
        this.writeValue(ns, value, void 0);
        const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
        const z = prefix.length;
        this.ensure(z);
        this.json.copyWithin(1 + z, 1, this.i);
        encoder.encodeInto(prefix, this.json.subarray(1));
        this.i += z;
      } else this.writeValue(ns, value, void 0);
    }
    flush() {
      this.rootSchema = void 0;
      const finalPosition = this.i;
      this.i = 0;
      const raw = this.rawValue;
      this.rawValue = void 0;
      if (finalPosition === 0) return raw;
      const result = this.json.subarray(0, finalPosition);
      this.json = alloc(INITIAL_BUFFER_SIZE);
      return result;
    }
    ensure(byteCount) {
      const {i: i, json: json} = this;
      if (i + byteCount > json.length) {
        let newSize = json.length * 2;
        while (newSize < i + byteCount) newSize *= 2;
        const next = alloc(newSize);
        next.set(this.json);
        this.json = next;
      }
    }
    writeAscii(s) {
      const z = s.length;
      this.ensure(z);
      let {i: i, json: json} = this;
      for (let j = 0; j < z; ++j) {
        json[i] = s.charCodeAt(j);
        i += 1;
      }
      this.i = i;
    }
    writeAsciiQuoted(s) {
      const z = s.length;
      this.ensure(z + 4);
      let {json: json, i: i} = this;
      json[i++] = QUOTE;
      for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
      json[i++] = QUOTE;
      this.i = i;
    }
    writeJsonString(s) {
      const z = s.length;
      this.ensure(z * 3 + 2);
      this.json[this.i++] = QUOTE;
      for (let j = 0; j < z; ++j) {
        const c = s.charCodeAt(j);
        if (c > 34 && c < 92) this.json[this.i++] = c; else if (c < 128) {
          const esc = ESCAPE_TABLE[c];
          if (esc !== null) {
            this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
            this.json[this.i++] = BACKSLASH;
            for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
          } else this.json[this.i++] = c;
        } else if (c >= 55296 && c <= 56319) {
          const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
          if (next >= 56320 && next <= 57343) {
            this.ensure(4);
            const {written: written} = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
            this.i += written;
            ++j;
          } else {
            this.ensure(6 + (z - j - 1) * 3 + 1);
            this.writeUnicodeEscape(c);
          }
        } else if (c >= 56320 && c <= 57343) {
          this.ensure(6 + (z - j - 1) * 3 + 1);
          this.writeUnicodeEscape(c);
        } else {
          let {i: i, json: json} = this;
          if (c < 2048) {
            json[i++] = 192 | c >> 6;
            json[i++] = 128 | c & 63;
          } else {
            json[i++] = 224 | c >> 12;
            json[i++] = 128 | c >> 6 & 63;
            json[i++] = 128 | c & 63;
          }
          this.i = i;
        }
      }
      this.json[this.i++] = QUOTE;
    }
    writeUnicodeEscape(code) {
      let {json: json, i: i} = this;
      json[i++] = BACKSLASH;
      json[i++] = 117;
      const hex = code.toString(16).padStart(4, "0");
      for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
      this.i = i;
    }
    static B64=(() => {
      const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
      const table = new Uint8Array(64);
      for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
      return table;
    })();
    writeBase64(data) {
      const b64Len = Math.ceil(data.length / 3) * 4;
      this.ensure(b64Len + 2);
      const json = this.json;
      const B64 = JsonShapeSerializer2.B64;
      let i = this.i;
      json[i++] = QUOTE;
      const len = data.length;
      const remainder = len % 3;
      const mainLen = len - remainder;
      for (let j = 0; j < mainLen; j += 3) {
        const a = data[j];
        const b = data[j + 1];
        const c = data[j + 2];
        json[i++] = B64[a >> 2];
        json[i++] = B64[(a & 3) << 4 | b >> 4];
        json[i++] = B64[(b & 15) << 2 | c >> 6];
        json[i++] = B64[c & 63];
      }
      if (remainder === 2) {
        const a = data[mainLen];
        const b = data[mainLen + 1];
        json[i++] = B64[a >> 2];
        json[i++] = B64[(a & 3) << 4 | b >> 4];
        json[i++] = B64[(b & 15) << 2];
        json[i++] = 61;
      } else if (remainder === 1) {
        const a = data[mainLen];
        json[i++] = B64[a >> 2];
        json[i++] = B64[(a & 3) << 4];
        json[i++] = 61;
        json[i++] = 61;
      }
      json[i++] = QUOTE;
      this.i = i;
    }
    writeValue(schema, value, container) {
      if (value == null) {
        if (container?.isStructSchema()) {
          if (value === void 0) {
            const ns = NormalizedSchema.l1.of(schema);
            if (ns.isIdempotencyToken()) {
              this.writeAsciiQuoted((0, serde.generateIdempotencyToken)());
              return;
            }
          }
          return;
        }
        this.ensure(4);
        this.json.set(NULL, this.i);
        this.i += 4;
        return;
      }
      const ns = NormalizedSchema.l1.of(schema);
      const isObject = typeof value === "object";
      if (ns.isStringSchema()) {
        const mediaType = ns.getMergedTraits().mediaType;
        if (mediaType) {
          const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
          if (isJson) {
            this.writeJsonString(lazy_json.A.from(value).toString());
            return;
          }
        }
      }
      if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
        const asString = value instanceof NumericValue.D ? value.string : String(value);
        this.writeAsciiQuoted(asString);
        return;
      }
      if (isObject) {
        if (ns.isStructSchema()) {
          this.writeStruct(ns, value);
          return;
        }
        if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
          this.writeList(ns, value, ns.isDocumentSchema());
          return;
        }
        if (ns.isMapSchema()) {
          this.writeMap(ns, value, false);
          return;
        }
        if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
          this.writeBase64(value);
          return;
        }
        if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
          this.writeTimestamp(ns, value);
          return;
        }
        if (value instanceof NumericValue.D) {
          this.writeAscii(value.string);
          return;
        }
        if (ns.isDocumentSchema()) {
          if (Array.isArray(value)) this.writeList(ns, value, true); else this.writeMap(ns, value, true);
          return;
        }
        const json = JSON.stringify(value);
        this.writeAscii(json);
        return;
      }
      if (typeof value === "string") {
        if (ns.isBlobSchema()) {
          const b64 = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
          this.writeAsciiQuoted(b64);
          return;
        }
        this.writeJsonString(value);
        return;
      }
      if (typeof value === "number") {
        if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
          this.writeAsciiQuoted(String(value));
          return;
        }
        const numStr = String(value);
        this.writeAscii(numStr);
        return;
      }
      if (typeof value === "boolean") {
        this.ensure(5);
        let {i: i, json: json} = this;
        if (value) {
          json.set(TRUE, i);
          i += 4;
        } else {
          json.set(FALSE, i);
          i += 5;
        }
        this.i = i;
        return;
      }
      if (typeof value === "bigint") {
        this.writeAscii(value.toString());
        return;
      }
      this.writeAscii(String(value));
    }
    writeStruct(ns, value) {
      this.ensure(2);
      this.json[this.i++] = OPEN_BRACE;
      let wroteAny = false;
      const hasType = typeof value.__type === "string";
      let writtenKeys;
      if (hasType) writtenKeys = new Set;
      for (const [memberName, memberSchema] of ns.structIterator()) {
        const item = value[memberName];
        if (item == null && !memberSchema.isIdempotencyToken()) continue;
        if (wroteAny) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        wroteAny = true;
        const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
        if (writtenKeys) {
          writtenKeys.add(memberName);
          writtenKeys.add(targetKey);
        }
        this.writeAsciiQuoted(targetKey);
        this.json[this.i++] = COLON;
        this.writeValue(memberSchema, item, ns);
      }
      if (!wroteAny && ns.isUnionSchema()) {
        const {$unknown: $unknown} = value;
        if (Array.isArray($unknown)) {
          const [k, v] = $unknown;
          this.writeAsciiQuoted(k);
          this.ensure(1);
          this.json[this.i++] = COLON;
          this.writeValue(15, v, ns);
        }
      } else if (hasType) for (const k in value) {
        if (writtenKeys.has(k)) continue;
        writtenKeys.add(k);
        const v = value[k];
        if (wroteAny) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        wroteAny = true;
        this.writeAsciiQuoted(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(15, v, void 0);
      }
      this.ensure(1);
      this.json[this.i++] = CLOSE_BRACE;
    }
    writeList(ns, value, isDocument) {
      const sparse = !!ns.getMergedTraits().sparse;
      const valueSchema = ns.getValueSchema();
      if (!isDocument) if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let hasSpecials = false;
        for (let i = 0; i < value.length; ++i) {
          const v = value[i];
          if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || v == null && !sparse) {
            hasSpecials = true;
            break;
          }
        }
        let json;
        if (!hasSpecials) json = JSON.stringify(value); else {
          const out = [];
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (v == null && !sparse) continue;
            if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) out.push(String(v)); else out.push(v);
          }
          json = JSON.stringify(out);
        }
        this.ensure(json.length * 3);
        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
      this.ensure(2);
      this.json[this.i++] = OPEN_BRACKET;
      let wroteFirstItem = false;
      for (let i = 0; i < value.length; ++i) {
        const item = value[i];
        if (isDocument ? item === void 0 : item == null && !sparse) continue;
        if (wroteFirstItem) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        this.writeValue(valueSchema, item, void 0);
        wroteFirstItem = true;
      }
      this.ensure(1);
      this.json[this.i++] = CLOSE_BRACKET;
    }
    writeMap(ns, value, isDocument) {
      const sparse = !!ns.getMergedTraits().sparse;
      const valueSchema = ns.getValueSchema();
      if (!isDocument) if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let modifications;
        for (const k in value) {
          if (!(0, hasOwn.$)(value, k)) continue;
          const v = value[k];
          if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) {
            (modifications ??= {})[k] = v;
            value[k] = String(v);
          } else if (v === null && !sparse) {
            (modifications ??= {})[k] = null;
            value[k] = void 0;
          }
        }
        const json = JSON.stringify(value);
        if (modifications) Object.assign(value, modifications);
        this.ensure(json.length * 3);
        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
      this.ensure(2);
      this.json[this.i++] = OPEN_BRACE;
      let first = true;
      for (const k in value) {
        if (!(0, hasOwn.$)(value, k)) continue;
        const v = value[k];
        if (isDocument ? v === void 0 : v == null && !sparse) continue;
        if (!first) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        first = false;
        this.writeJsonString(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(valueSchema, v, void 0);
      }
      this.ensure(1);
      this.json[this.i++] = CLOSE_BRACE;
    }
    writeTimestamp(ns, value) {
      const format = (0, determineTimestampFormat.V)(ns, this.settings);
      switch (format) {
       case 5:
        {
          const iso = value.toISOString().replace(".000Z", "Z");
          this.writeAsciiQuoted(iso);
          return;
        }

       case 6:
        this.writeAsciiQuoted((0, date_utils.JV)(value));
        return;

       case 7:
        {
          const epochSecs = String(value.getTime() / 1e3);
          this.writeAscii(epochSecs);
          return;
        }

       default:
        {
          const epochSecs = String(value.getTime() / 1e3);
          this.writeAscii(epochSecs);
          return;
        }
      }
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js
1875: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    k: () => Sha256Node
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _Sha256Js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53284);
  const hasNativeCrypto = (() => {
    try {
      (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
      return true;
    } catch {
      return false;
    }
  })();
  const Sha256Node = hasNativeCrypto ? buildNativeClass() : _Sha256Js__WEBPACK_IMPORTED_MODULE_1__.D;
  function buildNativeClass() {
    return class Sha256Node {
      digestLength=32;
      secret;
      hash;
      isHmac;
      finished=false;
      constructor(secret) {
        this.secret = secret;
        this.isHmac = !!secret;
        this.hash = this.createHash();
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished hash.");
        this.hash.update(data);
      }
      async digest() {
        let buf;
        if (this.isHmac) {
          this.finished = true;
          buf = this.hash.digest();
        } else buf = this.hash.copy().digest();
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
      }
      reset() {
        this.hash = this.createHash();
        this.finished = false;
      }
      createHash() {
        return this.secret ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", toBuffer(this.secret)) : (0, 
        node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
      }
    };
  }
  function toBuffer(data) {
    if (typeof data === "string") return data;
    if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return Buffer.from(data);
  }
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
2218: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => decideEndpoint
  });
  var _types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83868);
  var _utils_evaluateCondition__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
  var _utils_evaluateExpression__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31444);
  var _utils_getEndpointHeaders__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46820);
  var _utils_getEndpointProperties__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67737);
  var _utils_getEndpointUrl__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63255);
  const RESULT = 1e8;
  const decideEndpoint = (bdd, options) => {
    const {nodes: nodes, root: root, results: results, conditions: conditions} = bdd;
    let ref = root;
    const referenceRecord = {};
    const closure = {
      referenceRecord: referenceRecord,
      endpointParams: options.endpointParams,
      logger: options.logger
    };
    while (ref !== 1 && ref !== -1 && ref < RESULT) {
      const node_i = 3 * (Math.abs(ref) - 1);
      const [condition_i, highRef, lowRef] = [ nodes[node_i], nodes[node_i + 1], nodes[node_i + 2] ];
      const [fn, argv, assign] = conditions[condition_i];
      const evaluation = (0, _utils_evaluateCondition__WEBPACK_IMPORTED_MODULE_0__.F)({
        fn: fn,
        assign: assign,
        argv: argv
      }, closure);
      if (evaluation.toAssign) {
        const {name: name, value: value} = evaluation.toAssign;
        referenceRecord[name] = value;
      }
      ref = ref >= 0 === evaluation.result ? highRef : lowRef;
    }
    if (ref >= RESULT) {
      const result = results[ref - RESULT];
      if (result[0] === -1) {
        const [, errorExpression] = result;
        throw new _types__WEBPACK_IMPORTED_MODULE_1__.c((0, _utils_evaluateExpression__WEBPACK_IMPORTED_MODULE_2__.O4)(errorExpression, "Error", closure));
      }
      const [url, properties, headers] = result;
      return {
        url: (0, _utils_getEndpointUrl__WEBPACK_IMPORTED_MODULE_3__.t)(url, closure),
        properties: (0, _utils_getEndpointProperties__WEBPACK_IMPORTED_MODULE_4__.Fb)(properties, closure),
        headers: (0, _utils_getEndpointHeaders__WEBPACK_IMPORTED_MODULE_5__.w)(headers ?? {}, closure)
      };
    }
    throw new _types__WEBPACK_IMPORTED_MODULE_1__.c(`No matching endpoint.`);
  };
}),
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
2526: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    f2: () => AwsSdkSigV4Signer,
    pz: () => validateSigningProperties
  });
  var transport_httpRequest = __webpack_require__(19725);
  var middleware = __webpack_require__(47418);
  var getSkewCorrectedDate = __webpack_require__(33786);
  var httpResponse = __webpack_require__(25401);
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
  const getDateHeader = response => httpResponse.c.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
  const getAgeHeader = response => httpResponse.c.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
  const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
    if (ageHeader !== void 0) return currentSystemClockOffset;
    const serverTime = Date.parse(clockTime);
    if (Number.isNaN(serverTime)) return currentSystemClockOffset;
    const timeResponseReceived = Date.now();
    if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
    return serverTime - timeResponseReceived;
  };
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
  const throwSigningPropertyError = (name, property) => {
    if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
    return property;
  };
  const hasEventStreamOutput = signingProperties => {
    const context = signingProperties.context;
    const eventStream = context?.[middleware.V]?.eventStream;
    return eventStream?.output === true;
  };
  const validateSigningProperties = async signingProperties => {
    const context = throwSigningPropertyError("context", signingProperties.context);
    const config = throwSigningPropertyError("config", signingProperties.config);
    const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
    const signerFunction = throwSigningPropertyError("signer", config.signer);
    const signer = await signerFunction(authScheme);
    const signingRegion = signingProperties?.signingRegion;
    const signingRegionSet = signingProperties?.signingRegionSet;
    const signingName = signingProperties?.signingName;
    return {
      config: config,
      signer: signer,
      signingRegion: signingRegion,
      signingRegionSet: signingRegionSet,
      signingName: signingName
    };
  };
  class AwsSdkSigV4Signer {
    async sign(httpRequest, identity, signingProperties) {
      if (!transport_httpRequest.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
      const validatedProps = await validateSigningProperties(signingProperties);
      const {config: config, signer: signer} = validatedProps;
      let {signingRegion: signingRegion, signingName: signingName} = validatedProps;
      const handlerExecutionContext = signingProperties.context;
      if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
        const [first, second] = handlerExecutionContext.authSchemes;
        if (first?.name === "sigv4a" && second?.name === "sigv4") {
          signingRegion = second?.signingRegion ?? signingRegion;
          signingName = second?.signingName ?? signingName;
        }
      }
      const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
      signingProperties._disableClockSkewCorrection = noSkewCorrection;
      const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
      signingProperties._skipClockSkewSampling = skipSkewSampling;
      if (!skipSkewSampling) {
        signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
        signingProperties._requestSentAt = Date.now();
      }
      const signedRequest = await signer.sign(httpRequest, {
        signingDate: noSkewCorrection ? new Date : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
        signingRegion: signingRegion,
        signingService: signingName
      });
      return signedRequest;
    }
    errorHandler(signingProperties) {
      return error => {
        const errorException = error;
        if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
          const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
          if (serverTime) {
            const config = throwSigningPropertyError("config", signingProperties.config);
            const preRequestOffset = signingProperties._preRequestSystemClockOffset;
            const timeRequestSent = signingProperties._requestSentAt;
            const ageHeader = getAgeHeader(errorException.$response);
            const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
            config.systemClockOffset = newOffset;
            const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
            const isLocalCorrection = newOffset !== preRequestOffset;
            const isConcurrentCorrection = preRequestOffset !== void 0 && preRequestOffset !== newOffset;
            if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
          }
        }
        throw error;
      };
    }
    successHandler(httpResponse, signingProperties) {
      if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
      const dateHeader = getDateHeader(httpResponse);
      if (dateHeader) {
        const config = throwSigningPropertyError("config", signingProperties.config);
        const timeRequestSent = signingProperties._requestSentAt;
        const ageHeader = getAgeHeader(httpResponse);
        config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
      }
    }
  }
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/ListDeploymentTargetsCommand.js
4404: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $: () => ListDeploymentTargetsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class ListDeploymentTargetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListDeploymentTargets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.ELS)){}
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
5506: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    f: () => SerdeContext
  });
  class SerdeContext {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
}),
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
5710: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    s: () => httpSigningMiddleware
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19725);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68743);
  const defaultErrorHandler = signingProperties => error => {
    throw error;
  };
  const defaultSuccessHandler = (httpResponse, signingProperties) => {};
  const httpSigningMiddleware = config => (next, context) => async args => {
    if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) return next(args);
    const smithyContext = (0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_1__.u)(context);
    const scheme = smithyContext.selectedHttpAuthScheme;
    if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
    const {httpAuthOption: {signingProperties: signingProperties = {}}, identity: identity, signer: signer} = scheme;
    const output = await next({
      ...args,
      request: await signer.sign(args.request, identity, signingProperties)
    }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
    (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
    return output;
  };
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
6330: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    L: () => parseArn
  });
  const ARN_DELIMITER = ":";
  const RESOURCE_DELIMITER = "/";
  const parseArn = value => {
    const segments = value.split(ARN_DELIMITER);
    if (segments.length < 6) return null;
    const [arn, partition, service, region, accountId, ...resourcePath] = segments;
    if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
    const resourceId = resourcePath.map(resource => resource.split(RESOURCE_DELIMITER)).flat();
    return {
      partition: partition,
      service: service,
      region: region,
      accountId: accountId,
      resourceId: resourceId
    };
  };
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
6385: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    M2: () => getChecksumConfiguration,
    MS: () => resolveChecksumRuntimeConfig
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62990);
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56968);
  const knownAlgorithms = Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.dB);
  const getChecksumConfiguration = runtimeConfig => {
    const checksumAlgorithms = [];
    for (const id in _smithy_types__WEBPACK_IMPORTED_MODULE_0__.dB) {
      if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_1__.$)(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.dB, id)) continue;
      const algorithmId = _smithy_types__WEBPACK_IMPORTED_MODULE_0__.dB[id];
      if (runtimeConfig[algorithmId] === void 0) continue;
      checksumAlgorithms.push({
        algorithmId: () => algorithmId,
        checksumConstructor: () => runtimeConfig[algorithmId]
      });
    }
    for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
      algorithmId: () => id,
      checksumConstructor: () => ChecksumCtor
    });
    return {
      addChecksumAlgorithm(algo) {
        runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
        const id = algo.algorithmId();
        const ctor = algo.checksumConstructor();
        if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor; else runtimeConfig.checksumAlgorithms[id] = ctor;
        checksumAlgorithms.push(algo);
      },
      checksumAlgorithms() {
        return checksumAlgorithms;
      }
    };
  };
  const resolveChecksumRuntimeConfig = clientConfig => {
    const runtimeConfig = {};
    clientConfig.checksumAlgorithms().forEach(checksumAlgorithm => {
      const id = checksumAlgorithm.algorithmId();
      if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
    });
    return runtimeConfig;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
6856: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    o: () => escapeUri
  });
  const escapeUri = uri => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
  const hexEncode = c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
}),
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
8999: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    T: () => AwsJson1_1Protocol
  });
  var _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87219);
  class AwsJson1_1Protocol extends _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__.p {
    constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
      super({
        defaultNamespace: defaultNamespace,
        errorTypeRegistries: errorTypeRegistries,
        serviceTarget: serviceTarget,
        awsQueryCompatible: awsQueryCompatible,
        jsonCodec: jsonCodec
      });
    }
    getShapeId() {
      return "aws.protocols#awsJson1_1";
    }
    getJsonRpcVersion() {
      return "1.1";
    }
    getDefaultContentType() {
      return "application/x-amz-json-1.1";
    }
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
9007: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    CT: () => hostHeaderMiddleware,
    OV: () => resolveHostHeaderConfig,
    TC: () => getHostHeaderPlugin,
    _A: () => hostHeaderMiddlewareOptions
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19725);
  function resolveHostHeaderConfig(input) {
    return input;
  }
  const hostHeaderMiddleware = options => next => async args => {
    if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) return next(args);
    const {request: request} = args;
    const {handlerProtocol: handlerProtocol = ""} = options.requestHandler.metadata || {};
    if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
      delete request.headers["host"];
      request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
    } else if (!request.headers["host"]) {
      let host = request.hostname;
      if (request.port != null) host += `:${request.port}`;
      request.headers["host"] = host;
    }
    return next(args);
  };
  const hostHeaderMiddlewareOptions = {
    name: "hostHeaderMiddleware",
    step: "build",
    priority: "low",
    tags: [ "HOST" ],
    override: true
  };
  const getHostHeaderPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
    }
  });
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
9999: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $: () => resolveAwsRegionExtensionConfiguration,
    R: () => getAwsRegionExtensionConfiguration
  });
  const getAwsRegionExtensionConfiguration = runtimeConfig => ({
    setRegion(region) {
      runtimeConfig.region = region;
    },
    region() {
      return runtimeConfig.region;
    }
  });
  const resolveAwsRegionExtensionConfiguration = awsRegionExtensionConfiguration => ({
    region: awsRegionExtensionConfiguration.region()
  });
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
11046: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    m: () => customEndpointFunctions
  });
  const customEndpointFunctions = {};
}),
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
11342: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    m: () => ProviderError
  });
  class ProviderError extends Error {
    name="ProviderError";
    tryNextLink;
    constructor(message, options = true) {
      let logger;
      let tryNextLink = true;
      if (typeof options === "boolean") {
        logger = void 0;
        tryNextLink = options;
      } else if (options != null && typeof options === "object") {
        logger = options.logger;
        tryNextLink = options.tryNextLink ?? true;
      }
      super(message);
      this.tryNextLink = tryNextLink;
      Object.setPrototypeOf(this, ProviderError.prototype);
      logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
    }
    static from(error, options = true) {
      return Object.assign(new this(error.message, options), error);
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
11719: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    m: () => isArrayBuffer
  });
  const isArrayBuffer = arg => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
12912: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    uv: () => resolveDefaultRuntimeConfig,
    xA: () => getDefaultExtensionConfiguration,
    xr: () => getDefaultClientConfiguration
  });
  var _checksum__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6385);
  var _retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40558);
  const getDefaultExtensionConfiguration = runtimeConfig => Object.assign((0, _checksum__WEBPACK_IMPORTED_MODULE_0__.M2)(runtimeConfig), (0, 
  _retry__WEBPACK_IMPORTED_MODULE_1__.x)(runtimeConfig));
  const getDefaultClientConfiguration = getDefaultExtensionConfiguration;
  const resolveDefaultRuntimeConfig = config => Object.assign((0, _checksum__WEBPACK_IMPORTED_MODULE_0__.MS)(config), (0, 
  _retry__WEBPACK_IMPORTED_MODULE_1__.Q)(config));
}),
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
12974: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Z: () => loadConfig
  });
  var chain = __webpack_require__(38062);
  var memoize = __webpack_require__(54759);
  var CredentialsProviderError = __webpack_require__(31436);
  // node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
  function getSelectorName(functionString) {
    try {
      const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
      constants.delete("CONFIG");
      constants.delete("CONFIG_PREFIX_SEPARATOR");
      constants.delete("ENV");
      return [ ...constants ].join(", ");
    } catch (ignored) {
      return functionString;
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
  const fromEnv = (envVarSelector, options) => async () => {
    try {
      const config = envVarSelector(process.env, options);
      if (config === void 0) throw new Error;
      return config;
    } catch (e) {
      throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, {
        logger: options?.logger
      });
    }
  };
  var getProfileName = __webpack_require__(22365);
  var loadSharedConfigFiles = __webpack_require__(23692);
  // node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
  const fromSharedConfigFiles = (configSelector, {preferredFile: preferredFile = "config", ...init} = {}) => async () => {
    const profile = (0, getProfileName.Bz)(init);
    const {configFile: configFile, credentialsFile: credentialsFile} = await (0, loadSharedConfigFiles.p)(init);
    const profileFromCredentials = credentialsFile[profile] || {};
    const profileFromConfig = configFile[profile] || {};
    const mergedProfile = preferredFile === "config" ? {
      ...profileFromCredentials,
      ...profileFromConfig
    } : {
      ...profileFromConfig,
      ...profileFromCredentials
    };
    try {
      const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
      const configValue = configSelector(mergedProfile, cfgFile);
      if (configValue === void 0) throw new Error;
      return configValue;
    } catch (e) {
      throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
        logger: init.logger
      });
    }
  };
  var fromStatic = __webpack_require__(45001);
  // node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
  const loadConfig = ({environmentVariableSelector: environmentVariableSelector, configFileSelector: configFileSelector, default: defaultValue}, configuration = {}) => {
    const {signingName: signingName, logger: logger} = configuration;
    const envOptions = {
      signingName: signingName,
      logger: logger
    };
    return (0, memoize.B)((0, chain.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), (0, 
    fromStatic.V)(defaultValue)));
  };
}),
// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
13055: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    a: () => toEndpointV1
  });
  var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62990);
  var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33934);
  const toEndpointV1 = endpoint => {
    if (typeof endpoint === "object") {
      if ("url" in endpoint) {
        const v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
        if (endpoint.headers) {
          v1Endpoint.headers = {};
          for (const name in endpoint.headers) {
            if (!(0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name)) continue;
            v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
          }
        }
        return v1Endpoint;
      }
      return endpoint;
    }
    return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
  };
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
13837: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    pf: () => createDefaultUserAgentProvider,
    mJ: () => defaultUserAgent
  });
  var external_node_os_ = __webpack_require__(48161);
  var external_node_process_ = __webpack_require__(1708);
  // node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
  const getRuntimeUserAgentPair = () => {
    const runtimesToCheck = [ "deno", "bun", "llrt" ];
    for (const runtime of runtimesToCheck) if (external_node_process_.versions[runtime]) return [ `md/${runtime}`, external_node_process_.versions[runtime] ];
    return [ "md/nodejs", external_node_process_.versions.node ];
  };
  var crt_availability = __webpack_require__(16315);
  // node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
  const isCrtAvailable = () => {
    if (crt_availability.D.isCrtAvailable) return [ "md/crt-avail" ];
    return null;
  };
  // node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
  const createDefaultUserAgentProvider = ({serviceId: serviceId, clientVersion: clientVersion}) => {
    const runtimeUserAgentPair = getRuntimeUserAgentPair();
    return async config => {
      const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${(0, 
      external_node_os_.platform)()}`, (0, external_node_os_.release)() ], [ "lang/js" ], runtimeUserAgentPair ];
      const crtAvailable = isCrtAvailable();
      if (crtAvailable) sections.push(crtAvailable);
      if (serviceId) sections.push([ `api/${serviceId}`, clientVersion ]);
      if (external_node_process_.env.AWS_EXECUTION_ENV) sections.push([ `exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}` ]);
      const appId = await (config?.userAgentAppId?.());
      const resolvedUserAgent = appId ? [ ...sections, [ `app/${appId}` ] ] : [ ...sections ];
      return resolvedUserAgent;
    };
  };
  const defaultUserAgent = createDefaultUserAgentProvider;
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/DeleteDeploymentGroupCommand.js
14848: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    T: () => DeleteDeploymentGroupCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class DeleteDeploymentGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteDeploymentGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.a6R)){}
}),
// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
15528: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    m: () => quoteHeader
  });
  function quoteHeader(part) {
    if (part.includes(",") || part.includes('"')) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
    return part;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
15596: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    E: () => jsonReviver
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67004);
  function jsonReviver(key, value, context) {
    if (context?.source) {
      const numericString = context.source;
      if (typeof value === "number") {
        const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
        if (inSafeRange) {
          if (isRepresentable(numericString, value)) return value;
          return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal");
        } else {
          if (isFractionalBigNumeric(numericString)) return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal");
          if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
          return BigInt(numericString);
        }
      }
    }
    return value;
  }
  function isFractionalBigNumeric(s) {
    const dotIndex = s.indexOf(".");
    if (dotIndex === -1) return false;
    const eIndex = s.search(/[eE]/);
    if (eIndex === -1) return true;
    const fracDigits = eIndex - dotIndex - 1;
    const exp = parseInt(s.slice(eIndex + 1), 10);
    return exp < fracDigits;
  }
  function isRepresentable(numericString, value) {
    if (numericString === String(value)) return true;
    if (Object.is(value, -0)) return true;
    if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
    const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
    const canonical = String(value);
    if (normalized === canonical) return true;
    if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
    return false;
  }
  function expandToDecimal(s) {
    const negative = s.startsWith("-");
    const abs = negative ? s.slice(1) : s;
    const eIndex = abs.search(/[eE]/);
    let result;
    if (eIndex === -1) result = abs; else {
      const exp = parseInt(abs.slice(eIndex + 1), 10);
      const mantissa = abs.slice(0, eIndex);
      const dotIndex = mantissa.indexOf(".");
      let digits;
      let intLen;
      if (dotIndex === -1) {
        digits = mantissa;
        intLen = mantissa.length;
      } else {
        digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
        intLen = dotIndex;
      }
      digits = digits.replace(/0+$/, "") || "0";
      const newDotPos = intLen + exp;
      if (digits === "0") result = "0"; else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits; else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length); else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
    }
    if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
    return (negative ? "-" : "") + result;
  }
  function expandExponentToBigInt(s) {
    const eIndex = s.search(/[eE]/);
    const exp = parseInt(s.slice(eIndex + 1), 10);
    const negative = s.startsWith("-");
    const mantissa = s.slice(negative ? 1 : 0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let shift;
    if (dotIndex === -1) {
      digits = mantissa;
      shift = exp;
    } else {
      digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
      const fracDigits = mantissa.length - dotIndex - 1;
      shift = exp - fracDigits;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
    return negative ? -result : result;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
16152: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Fc: () => REGION_ENV_NAME,
    GG: () => NODE_REGION_CONFIG_OPTIONS,
    OR: () => REGION_INI_NAME,
    zH: () => NODE_REGION_CONFIG_FILE_OPTIONS
  });
  var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23366);
  const REGION_ENV_NAME = "AWS_REGION";
  const REGION_INI_NAME = "region";
  const NODE_REGION_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[REGION_ENV_NAME],
    configFileSelector: profile => profile[REGION_INI_NAME],
    default: async () => {
      const region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
      if (region) return region;
      throw new Error("Region is missing");
    }
  };
  const NODE_REGION_CONFIG_FILE_OPTIONS = {
    preferredFile: "credentials"
  };
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
16315: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    D: () => crtAvailability
  });
  const crtAvailability = {
    isCrtAvailable: false
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
16402: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => SelectorType
  });
  var SelectorType;
  (function(SelectorType) {
    SelectorType["ENV"] = "env";
    SelectorType["CONFIG"] = "shared config entry";
  })(SelectorType || (SelectorType = {}));
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
18341: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => recursionDetectionMiddleware
  });
  var _aws_lambda_invoke_store__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29320);
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19725);
  const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
  const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
  const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
  const TRACEPARENT = "traceparent";
  const TRACESTATE = "tracestate";
  const BAGGAGE = "baggage";
  const recursionDetectionMiddleware = () => next => async args => {
    const {request: request} = args;
    if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.K.isInstance(request)) return next(args);
    let invokeStore;
    {
      const traceIdHeader = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
      if (!request.headers.hasOwnProperty(traceIdHeader)) {
        const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
        const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
        invokeStore ??= await _aws_lambda_invoke_store__WEBPACK_IMPORTED_MODULE_0__.A.getInstanceAsync();
        const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
        const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
        const nonEmptyString = str => typeof str === "string" && str.length > 0;
        if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
      }
    }
    {
      sanitizeTraceHeaders(request.headers);
      const existingTraceparent = request.headers[TRACEPARENT];
      if (!existingTraceparent) {
        const traceparent = (invokeStore ??= await _aws_lambda_invoke_store__WEBPACK_IMPORTED_MODULE_0__.A.getInstanceAsync())?.getTraceparent?.();
        if (traceparent) {
          request.headers[TRACEPARENT] = traceparent;
          const tracestate = invokeStore?.getTracestate?.();
          if (tracestate) request.headers[TRACESTATE] = tracestate;
          const baggage = invokeStore?.getBaggage?.();
          if (baggage) request.headers[BAGGAGE] = baggage;
        }
      }
    }
    return next(args);
  };
  function sanitizeTraceHeaders(headers) {
    for (const header of Object.keys(headers)) {
      const lower = header.toLowerCase();
      if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
        headers[lower] = headers[header];
        delete headers[header];
      }
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
19725: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    K: () => HttpRequest
  });
  class HttpRequest {
    method;
    protocol;
    hostname;
    port;
    path;
    query;
    headers;
    username;
    password;
    fragment;
    body;
    constructor(options) {
      this.method = options.method || "GET";
      this.hostname = options.hostname || "localhost";
      this.port = options.port;
      this.query = options.query || {};
      this.headers = options.headers || {};
      this.body = options.body;
      this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
      this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
      this.username = options.username;
      this.password = options.password;
      this.fragment = options.fragment;
    }
    static clone(request) {
      const cloned = new HttpRequest({
        ...request,
        headers: {
          ...request.headers
        }
      });
      if (cloned.query) cloned.query = cloneQuery(cloned.query);
      return cloned;
    }
    static isInstance(request) {
      if (!request) return false;
      const req = request;
      return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
    }
    clone() {
      return HttpRequest.clone(this);
    }
  }
  function cloneQuery(query) {
    return Object.keys(query).reduce((carry, paramName) => {
      const param = query[paramName];
      return {
        ...carry,
        [paramName]: Array.isArray(param) ? [ ...param ] : param
      };
    }, {});
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
20274: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    e: () => getHttpHandlerExtensionConfiguration,
    j: () => resolveHttpHandlerRuntimeConfig
  });
  const getHttpHandlerExtensionConfiguration = runtimeConfig => {
    if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
    if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
    return {
      setHttpHandler(handler) {
        runtimeConfig.requestHandler = handler;
      },
      httpHandler() {
        return runtimeConfig.requestHandler;
      },
      updateHttpClientConfig(key, value) {
        runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
      },
      httpHandlerConfigs() {
        return runtimeConfig.requestHandler.httpHandlerConfigs();
      }
    };
  };
  const resolveHttpHandlerRuntimeConfig = httpHandlerExtensionConfiguration => ({
    requestHandler: httpHandlerExtensionConfiguration.httpHandler()
  });
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
20721: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    l6: () => getUserAgentMiddlewareOptions,
    sM: () => getUserAgentPlugin,
    Le: () => userAgentMiddleware
  });
  var httpRequest = __webpack_require__(19725);
  var partition = __webpack_require__(23305);
  var util_retry_config = __webpack_require__(84353);
  var setFeature = __webpack_require__(78102);
  // node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
  const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  async function checkFeatures(context, config, args) {
    const request = args.request;
    if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") (0, setFeature.J)(context, "PROTOCOL_RPC_V2_CBOR", "M");
    if (typeof config.retryStrategy === "function") {
      const retryStrategy = await config.retryStrategy();
      if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
       case util_retry_config.cm.ADAPTIVE:
        (0, setFeature.J)(context, "RETRY_MODE_ADAPTIVE", "F");
        break;

       case util_retry_config.cm.STANDARD:
        (0, setFeature.J)(context, "RETRY_MODE_STANDARD", "E");
        break;
      }
    }
    if (typeof config.accountIdEndpointMode === "function") {
      const endpointV2 = context.endpointV2;
      if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) (0, setFeature.J)(context, "ACCOUNT_ID_ENDPOINT", "O");
      switch (await (config.accountIdEndpointMode?.())) {
       case "disabled":
        (0, setFeature.J)(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
        break;

       case "preferred":
        (0, setFeature.J)(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
        break;

       case "required":
        (0, setFeature.J)(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
        break;
      }
    }
    const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
    if (identity?.$source) {
      const credentials = identity;
      if (credentials.accountId) (0, setFeature.J)(context, "RESOLVED_ACCOUNT_ID", "T");
      for (const [key, value] of Object.entries(credentials.$source ?? {})) (0, setFeature.J)(context, key, value);
    }
  }
  // node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
  const USER_AGENT = "user-agent";
  const X_AMZ_USER_AGENT = "x-amz-user-agent";
  const SPACE = " ";
  const UA_NAME_SEPARATOR = "/";
  const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
  const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
  const UA_ESCAPE_CHAR = "-";
  // node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
  const BYTE_LIMIT = 1024;
  function encodeFeatures(features) {
    let buffer = "";
    for (const key in features) {
      const val = features[key];
      if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
        if (buffer.length) buffer += "," + val; else buffer += val;
        continue;
      }
      break;
    }
    return buffer;
  }
  // node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
  const userAgentMiddleware = options => (next, context) => async args => {
    const {request: request} = args;
    if (!httpRequest.K.isInstance(request)) return next(args);
    const {headers: headers} = request;
    const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
    const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
    await checkFeatures(context, options, args);
    const awsContext = context;
    defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
    const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
    const appId = await options.userAgentAppId();
    if (appId) defaultUserAgent.push(escapeUserAgent([ `app`, `${appId}` ]));
    const prefix = (0, partition.vL)();
    const sdkUserAgentValue = (prefix ? [ prefix ] : []).concat([ ...defaultUserAgent, ...userAgent, ...customUserAgent ]).join(SPACE);
    const normalUAValue = [ ...defaultUserAgent.filter(section => section.startsWith("aws-sdk-")), ...customUserAgent ].join(SPACE);
    if (options.runtime !== "browser") {
      if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
      headers[USER_AGENT] = sdkUserAgentValue;
    } else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
    return next({
      ...args,
      request: request
    });
  };
  const escapeUserAgent = userAgentPair => {
    const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map(part => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
    const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
    const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
    const prefix = name.substring(0, prefixSeparatorIndex);
    let uaName = name.substring(prefixSeparatorIndex + 1);
    if (prefix === "api") uaName = uaName.toLowerCase();
    return [ prefix, uaName, version ].filter(item => item && item.length > 0).reduce((acc, item, index) => {
      switch (index) {
       case 0:
        return item;

       case 1:
        return `${acc}/${item}`;

       default:
        return `${acc}#${item}`;
      }
    }, "");
  };
  const getUserAgentMiddlewareOptions = {
    name: "getUserAgentMiddleware",
    step: "build",
    priority: "low",
    tags: [ "SET_USER_AGENT", "USER_AGENT" ],
    override: true
  };
  const getUserAgentPlugin = config => ({
    applyToStack: clientStack => {
      clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
    }
  });
}),
// node_modules/@smithy/core/dist-es/submodules/retry/index.js
22122: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    ey: () => getRetryPlugin
  });
  var external_node_stream_ = __webpack_require__(57075);
  // node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
  const isStreamingPayload = request => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
  var NoOpLogger = __webpack_require__(57545);
  var httpRequest = __webpack_require__(19725);
  var serde = __webpack_require__(90625);
  var middleware = __webpack_require__(47418);
  var service_error_classification = __webpack_require__(36878);
  // node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
  const race = (promise, signal) => {
    if (!signal) return promise;
    let cleanup = () => {};
    const aborted = new Promise((_, reject) => {
      const handler = () => reject(createAbortError(signal));
      if (signal.aborted) handler(); else if (typeof signal.addEventListener === "function") {
        signal.addEventListener("abort", handler, {
          once: true
        });
        cleanup = () => signal.removeEventListener("abort", handler);
      } else signal.onabort = handler;
    });
    return Promise.race([ promise, aborted ]).finally(cleanup);
  };
  const createAbortError = signal => {
    const reason = signal.reason;
    if (reason instanceof Error) return Object.assign(new Error("Request aborted"), {
      name: "AbortError",
      cause: reason
    });
    return Object.assign(new Error(reason ? String(reason) : "Request aborted"), {
      name: "AbortError"
    });
  };
  const isAbortError = error => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
  var constants = __webpack_require__(92814);
  var hasOwn = __webpack_require__(62990);
  var httpResponse = __webpack_require__(25401);
  var date_utils = __webpack_require__(24494);
  // node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
  function parseRetryAfterHeader(response, logger) {
    if (!httpResponse.c.isInstance(response)) return;
    for (const header in response.headers) {
      if (!(0, hasOwn.$)(response.headers, header)) continue;
      const h = header.toLowerCase();
      if (h === "retry-after") {
        const retryAfter = response.headers[header];
        let retryAfterSeconds = NaN;
        if (retryAfter.endsWith("GMT")) try {
          const date = (0, date_utils.xE)(retryAfter);
          retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
        } catch (e) {
          logger?.trace?.("Failed to parse retry-after header");
          logger?.trace?.(e);
        } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]); else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter); else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
        if (isNaN(retryAfterSeconds)) return;
        return new Date(Date.now() + retryAfterSeconds * 1e3);
      } else if (h === "x-amz-retry-after") {
        const v = response.headers[header];
        const backoffMilliseconds = Number(v);
        if (isNaN(backoffMilliseconds)) {
          logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
          return;
        }
        return new Date(Date.now() + backoffMilliseconds);
      }
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
  const asSdkError = error => {
    if (error instanceof Error) return error;
    if (error instanceof Object) return Object.assign(new Error, error);
    if (typeof error === "string") return new Error(error);
    return new Error(`AWS SDK error wrapper for ${error}`);
  };
  // node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
  function bindRetryMiddleware(isStreamingPayload) {
    return options => (next, context) => async args => {
      let retryStrategy = await options.retryStrategy();
      const maxAttempts = await options.maxAttempts();
      const abortSignal = context[middleware.V]?.abortSignal;
      if (isRetryStrategyV2(retryStrategy)) {
        const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
        let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
        let lastError = new Error;
        let attempts = 0;
        let totalRetryDelay = 0;
        const {request: request} = args;
        const isRequest = httpRequest.K.isInstance(request);
        if (isRequest) request.headers[constants.l5] = (0, serde.v4)();
        while (true) try {
          if (isRequest) request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
          const {response: response, output: output} = await next(args);
          retryStrategy.recordSuccess(retryToken);
          output.$metadata.attempts = attempts + 1;
          output.$metadata.totalRetryDelay = totalRetryDelay;
          return {
            response: response,
            output: output
          };
        } catch (e) {
          const retryErrorInfo = getRetryErrorInfo(e, options.logger);
          lastError = asSdkError(e);
          if (isRequest && isStreamingPayload(request)) {
            (context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
            throw lastError;
          }
          try {
            if (abortSignal?.aborted) throw lastError;
            retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
          } catch (refreshError) {
            if (refreshError !== lastError && abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
            if (!lastError.$metadata) lastError.$metadata = {};
            lastError.$metadata.attempts = attempts + 1;
            lastError.$metadata.totalRetryDelay = totalRetryDelay;
            throw lastError;
          }
          attempts = retryToken.getRetryCount();
          const delay = retryToken.getRetryDelay();
          totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
          if (delay > 0) await race(new Promise(resolve => setTimeout(resolve, delay)), abortSignal);
        }
      } else {
        if (retryStrategy?.mode) context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", retryStrategy.mode ] ];
        return retryStrategy.retry(next, args);
      }
    };
  }
  const isRetryStrategyV2 = retryStrategy => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
  const getRetryErrorInfo = (error, logger) => {
    const errorInfo = {
      error: error,
      errorType: getRetryErrorType(error)
    };
    const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
    if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
    return errorInfo;
  };
  const getRetryErrorType = error => {
    if ((0, service_error_classification.Qb)(error)) return "THROTTLING";
    if ((0, service_error_classification.bV)(error)) return "TRANSIENT";
    if ((0, service_error_classification.GQ)(error)) return "SERVER_ERROR";
    return "CLIENT_ERROR";
  };
  const retryMiddlewareOptions = {
    name: "retryMiddleware",
    tags: [ "RETRY" ],
    step: "finalizeRequest",
    priority: "high",
    override: true
  };
  function bindGetRetryPlugin(isStreamingPayload) {
    const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
    return options => ({
      applyToStack: clientStack => {
        clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
      }
    });
  }
  // node_modules/@smithy/core/dist-es/submodules/retry/index.js
  bindRetryMiddleware(isStreamingPayload);
  const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
22365: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Bz: () => getProfileName,
    Ch: () => ENV_PROFILE,
    KG: () => DEFAULT_PROFILE
  });
  const ENV_PROFILE = "AWS_PROFILE";
  const DEFAULT_PROFILE = "default";
  const getProfileName = init => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
}),
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
22628: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS
  });
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
  const getArrayForCommaSeparatedString = str => typeof str === "string" && str.length > 0 ? str.split(",").map(item => item.trim()) : [];
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
  const getBearerTokenEnvKey = signingName => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
  const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
  const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
  const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
    environmentVariableSelector: (env, options) => {
      if (options?.signingName) {
        const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
        if (bearerTokenKey in env) return [ "httpBearerAuth" ];
      }
      if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
      return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
    },
    configFileSelector: profile => {
      if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
      return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
    },
    default: []
  };
}),
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
22748: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    hl: () => deserializerMiddlewareOption,
    wq: () => getSchemaSerdePlugin,
    Ou: () => serializerMiddlewareOption
  });
  var getSmithyContext = __webpack_require__(68743);
  var httpResponse = __webpack_require__(25401);
  var operation = __webpack_require__(68366);
  // node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
  const schemaDeserializationMiddleware = config => (next, context) => async args => {
    const {response: response} = await next(args);
    const {operationSchema: operationSchema} = (0, getSmithyContext.u)(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    try {
      const parsed = await config.protocol.deserializeResponse((0, operation.M)(ns, n, t, i, o), {
        ...config,
        ...context
      }, response);
      return {
        response: response,
        output: parsed
      };
    } catch (error) {
      Object.defineProperty(error, "$response", {
        value: response,
        enumerable: false,
        writable: false,
        configurable: false
      });
      if (!("$metadata" in error)) {
        const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
        try {
          error.message += "\n  " + hint;
        } catch (ignored) {
          if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint); else context.logger?.warn?.(hint);
        }
        if (typeof error.$responseBodyText !== "undefined") if (error.$response) error.$response.body = error.$responseBodyText;
        try {
          if (httpResponse.c.isInstance(response)) {
            const {headers: headers = {}, statusCode: statusCode} = response;
            const headerEntries = Object.entries(headers);
            error.$metadata = {
              httpStatusCode: statusCode,
              requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
              extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
              cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
            };
          }
        } catch (ignored) {}
      }
      throw error;
    }
  };
  const findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 0 ])[1];
  var toEndpointV1 = __webpack_require__(13055);
  // node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
  const schemaSerializationMiddleware = config => (next, context) => async args => {
    const {operationSchema: operationSchema} = (0, getSmithyContext.u)(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    const endpoint = context.endpointV2 ? async () => (0, toEndpointV1.a)(context.endpointV2) : config.endpoint;
    const request = await config.protocol.serializeRequest((0, operation.M)(ns, n, t, i, o), args.input, {
      ...config,
      ...context,
      endpoint: endpoint
    });
    return next({
      ...args,
      request: request
    });
  };
  // node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
  const deserializerMiddlewareOption = {
    name: "deserializerMiddleware",
    step: "deserialize",
    tags: [ "DESERIALIZER" ],
    override: true
  };
  const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: [ "SERIALIZER" ],
    override: true
  };
  function getSchemaSerdePlugin(config) {
    return {
      applyToStack: commandStack => {
        commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
        commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
        config.protocol.setSerdeContext(config);
      }
    };
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
23305: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    vL: () => getUserAgentPrefix,
    jB: () => partition,
    nA: () => setPartitionInfo,
    Nu: () => useDefaultPartitionInfo
  });
  // node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
  const partitionsInfo = {
    partitions: [ {
      id: "aws",
      outputs: {
        dnsSuffix: "amazonaws.com",
        dualStackDnsSuffix: "api.aws",
        implicitGlobalRegion: "us-east-1",
        name: "aws",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
      regions: {
        "af-south-1": {
          description: "Africa (Cape Town)"
        },
        "ap-east-1": {
          description: "Asia Pacific (Hong Kong)"
        },
        "ap-east-2": {
          description: "Asia Pacific (Taipei)"
        },
        "ap-northeast-1": {
          description: "Asia Pacific (Tokyo)"
        },
        "ap-northeast-2": {
          description: "Asia Pacific (Seoul)"
        },
        "ap-northeast-3": {
          description: "Asia Pacific (Osaka)"
        },
        "ap-south-1": {
          description: "Asia Pacific (Mumbai)"
        },
        "ap-south-2": {
          description: "Asia Pacific (Hyderabad)"
        },
        "ap-southeast-1": {
          description: "Asia Pacific (Singapore)"
        },
        "ap-southeast-2": {
          description: "Asia Pacific (Sydney)"
        },
        "ap-southeast-3": {
          description: "Asia Pacific (Jakarta)"
        },
        "ap-southeast-4": {
          description: "Asia Pacific (Melbourne)"
        },
        "ap-southeast-5": {
          description: "Asia Pacific (Malaysia)"
        },
        "ap-southeast-6": {
          description: "Asia Pacific (New Zealand)"
        },
        "ap-southeast-7": {
          description: "Asia Pacific (Thailand)"
        },
        "aws-global": {
          description: "aws global region"
        },
        "ca-central-1": {
          description: "Canada (Central)"
        },
        "ca-west-1": {
          description: "Canada West (Calgary)"
        },
        "eu-central-1": {
          description: "Europe (Frankfurt)"
        },
        "eu-central-2": {
          description: "Europe (Zurich)"
        },
        "eu-north-1": {
          description: "Europe (Stockholm)"
        },
        "eu-south-1": {
          description: "Europe (Milan)"
        },
        "eu-south-2": {
          description: "Europe (Spain)"
        },
        "eu-west-1": {
          description: "Europe (Ireland)"
        },
        "eu-west-2": {
          description: "Europe (London)"
        },
        "eu-west-3": {
          description: "Europe (Paris)"
        },
        "il-central-1": {
          description: "Israel (Tel Aviv)"
        },
        "me-central-1": {
          description: "Middle East (UAE)"
        },
        "me-south-1": {
          description: "Middle East (Bahrain)"
        },
        "me-west-1": {
          description: "Middle East (Saudi Arabia)"
        },
        "mx-central-1": {
          description: "Mexico (Central)"
        },
        "sa-east-1": {
          description: "South America (Sao Paulo)"
        },
        "sa-west-1": {
          description: "South America (Chile)"
        },
        "us-east-1": {
          description: "US East (N. Virginia)"
        },
        "us-east-2": {
          description: "US East (Ohio)"
        },
        "us-west-1": {
          description: "US West (N. California)"
        },
        "us-west-2": {
          description: "US West (Oregon)"
        }
      }
    }, {
      id: "aws-cn",
      outputs: {
        dnsSuffix: "amazonaws.com.cn",
        dualStackDnsSuffix: "api.amazonwebservices.com.cn",
        implicitGlobalRegion: "cn-northwest-1",
        name: "aws-cn",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^cn\\-\\w+\\-\\d+$",
      regions: {
        "aws-cn-global": {
          description: "aws-cn global region"
        },
        "cn-north-1": {
          description: "China (Beijing)"
        },
        "cn-northwest-1": {
          description: "China (Ningxia)"
        }
      }
    }, {
      id: "aws-eusc",
      outputs: {
        dnsSuffix: "amazonaws.eu",
        dualStackDnsSuffix: "api.amazonwebservices.eu",
        implicitGlobalRegion: "eusc-de-east-1",
        name: "aws-eusc",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
      regions: {
        "eusc-de-east-1": {
          description: "AWS European Sovereign Cloud (Germany)"
        }
      }
    }, {
      id: "aws-iso",
      outputs: {
        dnsSuffix: "c2s.ic.gov",
        dualStackDnsSuffix: "api.aws.ic.gov",
        implicitGlobalRegion: "us-iso-east-1",
        name: "aws-iso",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-global": {
          description: "aws-iso global region"
        },
        "us-iso-east-1": {
          description: "US ISO East"
        },
        "us-iso-west-1": {
          description: "US ISO WEST"
        }
      }
    }, {
      id: "aws-iso-b",
      outputs: {
        dnsSuffix: "sc2s.sgov.gov",
        dualStackDnsSuffix: "api.aws.scloud",
        implicitGlobalRegion: "us-isob-east-1",
        name: "aws-iso-b",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-b-global": {
          description: "aws-iso-b global region"
        },
        "us-isob-east-1": {
          description: "US ISOB East (Ohio)"
        },
        "us-isob-west-1": {
          description: "US ISOB West"
        }
      }
    }, {
      id: "aws-iso-e",
      outputs: {
        dnsSuffix: "cloud.adc-e.uk",
        dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
        implicitGlobalRegion: "eu-isoe-west-1",
        name: "aws-iso-e",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-e-global": {
          description: "aws-iso-e global region"
        },
        "eu-isoe-west-1": {
          description: "EU ISOE West"
        }
      }
    }, {
      id: "aws-iso-f",
      outputs: {
        dnsSuffix: "csp.hci.ic.gov",
        dualStackDnsSuffix: "api.aws.hci.ic.gov",
        implicitGlobalRegion: "us-isof-south-1",
        name: "aws-iso-f",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-f-global": {
          description: "aws-iso-f global region"
        },
        "us-isof-east-1": {
          description: "US ISOF EAST"
        },
        "us-isof-south-1": {
          description: "US ISOF SOUTH"
        }
      }
    }, {
      id: "aws-us-gov",
      outputs: {
        dnsSuffix: "amazonaws.com",
        dualStackDnsSuffix: "api.aws",
        implicitGlobalRegion: "us-gov-west-1",
        name: "aws-us-gov",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
      regions: {
        "aws-us-gov-global": {
          description: "aws-us-gov global region"
        },
        "us-gov-east-1": {
          description: "AWS GovCloud (US-East)"
        },
        "us-gov-west-1": {
          description: "AWS GovCloud (US-West)"
        }
      }
    } ],
    version: "1.1"
  };
  // node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
  let selectedPartitionsInfo = partitionsInfo;
  let selectedUserAgentPrefix = "";
  const partition = value => {
    const {partitions: partitions} = selectedPartitionsInfo;
    for (const partition of partitions) {
      const {regions: regions, outputs: outputs} = partition;
      for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
        ...outputs,
        ...regionData
      };
    }
    for (const partition of partitions) {
      const {regionRegex: regionRegex, outputs: outputs} = partition;
      if (new RegExp(regionRegex).test(value)) return {
        ...outputs
      };
    }
    const DEFAULT_PARTITION = partitions.find(partition => partition.id === "aws");
    if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex," + " and default partition with id 'aws' doesn't exist.");
    return {
      ...DEFAULT_PARTITION.outputs
    };
  };
  const setPartitionInfo = (partitionsInfo, userAgentPrefix = "") => {
    selectedPartitionsInfo = partitionsInfo;
    selectedUserAgentPrefix = userAgentPrefix;
  };
  const useDefaultPartitionInfo = () => {
    setPartitionInfo(partitionsInfo, "");
  };
  const getUserAgentPrefix = () => selectedUserAgentPrefix;
}),
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
23366: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    b: () => getInstanceMetadataRegion
  });
  var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30729);
  const TIMEOUT_MS = 1e3;
  const NEG_CACHE_TTL_MS = 6e4;
  let negativeCacheUntil = 0;
  const getInstanceMetadataRegion = async () => {
    if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]) return;
    if (Date.now() < negativeCacheUntil) return;
    try {
      const endpoint = resolveImdsEndpoint();
      const token = (await imdsRequest({
        ...endpoint,
        path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
        method: "PUT",
        headers: {
          [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600"
        }
      })).toString();
      const region = (await imdsRequest({
        ...endpoint,
        path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
        method: "GET",
        headers: {
          [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token
        }
      })).toString().trim();
      return region || cacheNegativeAndReturnUndefined();
    } catch {
      return cacheNegativeAndReturnUndefined();
    }
  };
  const cacheNegativeAndReturnUndefined = () => {
    negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
    return;
  };
  const resolveImdsEndpoint = () => {
    const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
    if (envEndpoint) {
      const url = new URL(envEndpoint);
      return {
        hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
        port: url.port ? Number(url.port) : void 0
      };
    }
    if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return {
      hostname: "fd00:ec2::254"
    };
    return {
      hostname: "169.254.169.254"
    };
  };
  const imdsRequest = async options => {
    const {request: request} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    return new Promise((resolve, reject) => {
      const req = request({
        hostname: options.hostname,
        port: options.port,
        path: options.path,
        method: options.method,
        headers: options.headers,
        timeout: TIMEOUT_MS,
        signal: AbortSignal.timeout(TIMEOUT_MS)
      });
      req.on("error", err => {
        reject(err);
        req.destroy();
      });
      req.on("timeout", () => {
        reject(new Error("TimeoutError from instance metadata service"));
        req.destroy();
      });
      req.on("response", res => {
        const {statusCode: statusCode = 400} = res;
        if (statusCode < 200 || statusCode >= 300) {
          reject(Object.assign(new Error("Error response received from instance metadata service"), {
            statusCode: statusCode
          }));
          req.destroy();
          return;
        }
        const chunks = [];
        res.on("data", chunk => chunks.push(chunk));
        res.on("end", () => {
          resolve(Buffer.concat(chunks));
          req.destroy();
        });
      });
      req.end();
    });
  };
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/CreateDeploymentGroupCommand.js
23383: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Y: () => CreateDeploymentGroupCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class CreateDeploymentGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateDeploymentGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.XwD)){}
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
23692: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    p: () => loadSharedConfigFiles
  });
  var external_node_path_ = __webpack_require__(76760);
  var profile = __webpack_require__(98669);
  var constants = __webpack_require__(86814);
  // node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
  const getConfigData = data => Object.entries(data).filter(([key]) => {
    const indexOfSeparator = key.indexOf(constants.Q);
    if (indexOfSeparator === -1) return false;
    return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
  }).reduce((acc, [key, value]) => {
    const indexOfSeparator = key.indexOf(constants.Q);
    const updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
    acc[updatedKey] = value;
    return acc;
  }, {
    ...data.default && {
      default: data.default
    }
  });
  var getConfigFilepath = __webpack_require__(66184);
  var getHomeDir = __webpack_require__(33901);
  // node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js
  const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
  const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)((0, 
  getHomeDir.R)(), ".aws", "credentials");
  var parseIni = __webpack_require__(76892);
  var readFile = __webpack_require__(82149);
  // node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
  const swallowError = () => ({});
  const loadSharedConfigFiles = async (init = {}) => {
    const {filepath: filepath = getCredentialsFilepath(), configFilepath: configFilepath = (0, 
    getConfigFilepath.g)()} = init;
    const homeDir = (0, getHomeDir.R)();
    const relativeHomeDirPrefix = "~/";
    let resolvedFilepath = filepath;
    if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
    let resolvedConfigFilepath = configFilepath;
    if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0, 
    external_node_path_.join)(homeDir, configFilepath.slice(2));
    const parsedFiles = await Promise.all([ (0, readFile.TA)(resolvedConfigFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni.A).then(getConfigData).catch(swallowError), (0, readFile.TA)(resolvedFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni.A).catch(swallowError) ]);
    return {
      configFile: parsedFiles[0],
      credentialsFile: parsedFiles[1]
    };
  };
}),
// node_modules/@smithy/core/dist-es/normalizeProvider.js
23926: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    t: () => normalizeProvider
  });
  const normalizeProvider = input => {
    if (typeof input === "function") return input;
    const promisified = Promise.resolve(input);
    return () => promisified;
  };
}),
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
24017: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    U: () => ProtocolLib
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54667);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75629);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95125);
  class ProtocolLib {
    queryCompat;
    errorRegistry;
    constructor(queryCompat = false) {
      this.queryCompat = queryCompat;
    }
    resolveRestContentType(defaultContentType, inputSchema) {
      const members = inputSchema.getMemberSchemas();
      const httpPayloadMember = Object.values(members).find(m => !!m.getMergedTraits().httpPayload);
      if (httpPayloadMember) {
        const mediaType = httpPayloadMember.getMergedTraits().mediaType;
        if (mediaType) return mediaType; else if (httpPayloadMember.isStringSchema()) return "text/plain"; else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream"; else return defaultContentType;
      } else if (!inputSchema.isUnitSchema()) {
        const hasBody = Object.values(members).find(m => {
          const {httpQuery: httpQuery, httpQueryParams: httpQueryParams, httpHeader: httpHeader, httpLabel: httpLabel, httpPrefixHeaders: httpPrefixHeaders} = m.getMergedTraits();
          const noPrefixHeaders = httpPrefixHeaders === void 0;
          return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
        });
        if (hasBody) return defaultContentType;
      }
    }
    async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
      let errorName = errorIdentifier;
      if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
      const errorMetadata = {
        $metadata: metadata,
        $fault: response.statusCode < 500 ? "client" : "server"
      };
      if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
      try {
        const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
        return {
          errorSchema: errorSchema,
          errorMetadata: errorMetadata
        };
      } catch (e) {
        dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const synthetic = this.errorRegistry;
        const baseExceptionSchema = synthetic.getBaseException();
        if (baseExceptionSchema) {
          const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
          throw this.decorateServiceException(Object.assign(new ErrorCtor({
            name: errorName
          }), errorMetadata), dataObject);
        }
        const d = dataObject;
        const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
        throw this.decorateServiceException(Object.assign(new Error(message), {
          name: errorName
        }, errorMetadata), dataObject);
      }
    }
    compose(composite, errorIdentifier, defaultNamespace) {
      let namespace = defaultNamespace;
      if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
      const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace);
      const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
      composite.copyFrom(staticRegistry);
      composite.copyFrom(defaultSyntheticRegistry);
      this.errorRegistry = composite;
    }
    decorateServiceException(exception, additions = {}) {
      if (this.queryCompat) {
        const msg = exception.Message ?? additions.Message;
        const error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
        if (msg) error.message = msg;
        const errorObj = error.Error ?? {};
        errorObj.Type = error.Error?.Type;
        errorObj.Code = error.Error?.Code;
        errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
        error.Error = errorObj;
        const reqId = error.$metadata.requestId;
        if (reqId) error.RequestId = reqId;
        return error;
      }
      return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
    }
    setQueryCompatError(output, response) {
      const queryErrorHeader = response.headers?.["x-amzn-query-error"];
      if (output !== void 0 && queryErrorHeader != null) {
        const [Code, Type] = queryErrorHeader.split(";");
        const keys = Object.keys(output);
        const Error = {
          Code: Code,
          Type: Type
        };
        output.Code = Code;
        output.Type = Type;
        for (let i = 0; i < keys.length; i++) {
          const k = keys[i];
          Error[k === "message" ? "Message" : k] = output[k];
        }
        delete Error.__type;
        output.Error = Error;
      }
    }
    queryCompatOutput(queryCompatErrorData, errorData) {
      if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
      if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
      if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
    }
    findQueryCompatibleError(registry, errorName) {
      try {
        return registry.getSchema(errorName);
      } catch (e) {
        return registry.find(schema => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
      }
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
24254: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Hj: () => DEFAULT_USE_FIPS_ENDPOINT,
    Ko: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
    Oi: () => CONFIG_USE_FIPS_ENDPOINT,
    hl: () => nodeFipsConfigSelectors,
    rw: () => ENV_USE_FIPS_ENDPOINT
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79498);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16402);
  const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
  const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
  const DEFAULT_USE_FIPS_ENDPOINT = false;
  const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
    configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
    default: false
  };
  const nodeFipsConfigSelectors = {
    environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
    configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
    default: void 0
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
24494: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    EI: () => parseRfc3339DateTime,
    JV: () => dateToUtcString,
    l3: () => parseEpochTimestamp,
    t_: () => parseRfc3339DateTimeWithOffset,
    xE: () => parseRfc7231DateTime
  });
  var _parse_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52511);
  const DAYS = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
  const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function dateToUtcString(date) {
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const dayOfWeek = date.getUTCDay();
    const dayOfMonthInt = date.getUTCDate();
    const hoursInt = date.getUTCHours();
    const minutesInt = date.getUTCMinutes();
    const secondsInt = date.getUTCSeconds();
    const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
    const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
    const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
    const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
    return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
  }
  const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
  const parseRfc3339DateTime = value => {
    if (value === null || value === void 0) return;
    if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
    const match = RFC3339.exec(value);
    if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
    const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    const year = (0, _parse_utils__WEBPACK_IMPORTED_MODULE_0__.zi)(stripLeadingZeroes(yearStr));
    const month = parseDateValue(monthStr, "month", 1, 12);
    const day = parseDateValue(dayStr, "day", 1, 31);
    return buildDate(year, month, day, {
      hours: hours,
      minutes: minutes,
      seconds: seconds,
      fractionalMilliseconds: fractionalMilliseconds
    });
  };
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
  const parseRfc3339DateTimeWithOffset = value => {
    if (value === null || value === void 0) return;
    if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
    const match = RFC3339_WITH_OFFSET.exec(value);
    if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
    const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
    const year = (0, _parse_utils__WEBPACK_IMPORTED_MODULE_0__.zi)(stripLeadingZeroes(yearStr));
    const month = parseDateValue(monthStr, "month", 1, 12);
    const day = parseDateValue(dayStr, "day", 1, 31);
    const date = buildDate(year, month, day, {
      hours: hours,
      minutes: minutes,
      seconds: seconds,
      fractionalMilliseconds: fractionalMilliseconds
    });
    if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
    return date;
  };
  const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
  const parseRfc7231DateTime = value => {
    if (value === null || value === void 0) return;
    if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
    let match = IMF_FIXDATE.exec(value);
    if (match) {
      const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
      return buildDate((0, _parse_utils__WEBPACK_IMPORTED_MODULE_0__.zi)(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
        hours: hours,
        minutes: minutes,
        seconds: seconds,
        fractionalMilliseconds: fractionalMilliseconds
      });
    }
    match = RFC_850_DATE.exec(value);
    if (match) {
      const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
      return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
        hours: hours,
        minutes: minutes,
        seconds: seconds,
        fractionalMilliseconds: fractionalMilliseconds
      }));
    }
    match = ASC_TIME.exec(value);
    if (match) {
      const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
      return buildDate((0, _parse_utils__WEBPACK_IMPORTED_MODULE_0__.zi)(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
        hours: hours,
        minutes: minutes,
        seconds: seconds,
        fractionalMilliseconds: fractionalMilliseconds
      });
    }
    throw new TypeError("Invalid RFC-7231 date-time value");
  };
  const parseEpochTimestamp = value => {
    if (value === null || value === void 0) return;
    let valueAsDouble;
    if (typeof value === "number") valueAsDouble = value; else if (typeof value === "string") valueAsDouble = (0, 
    _parse_utils__WEBPACK_IMPORTED_MODULE_0__.OZ)(value); else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
    if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
    return new Date(Math.round(valueAsDouble * 1e3));
  };
  const buildDate = (year, month, day, time) => {
    const adjustedMonth = month - 1;
    validateDayOfMonth(year, adjustedMonth, day);
    return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
  };
  const parseTwoDigitYear = value => {
    const thisYear = (new Date).getUTCFullYear();
    const valueInThisCentury = Math.floor(thisYear / 100) * 100 + (0, _parse_utils__WEBPACK_IMPORTED_MODULE_0__.zi)(stripLeadingZeroes(value));
    if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
    return valueInThisCentury;
  };
  const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
  const adjustRfc850Year = input => {
    if (input.getTime() - (new Date).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
    return input;
  };
  const parseMonthByShortName = value => {
    const monthIdx = MONTHS.indexOf(value);
    if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
    return monthIdx + 1;
  };
  const DAYS_IN_MONTH = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
  const validateDayOfMonth = (year, month, day) => {
    let maxDays = DAYS_IN_MONTH[month];
    if (month === 1 && isLeapYear(year)) maxDays = 29;
    if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
  };
  const isLeapYear = year => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const parseDateValue = (value, type, lower, upper) => {
    const dateVal = (0, _parse_utils__WEBPACK_IMPORTED_MODULE_0__.tW)(stripLeadingZeroes(value));
    if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
    return dateVal;
  };
  const parseMilliseconds = value => {
    if (value === null || value === void 0) return 0;
    return (0, _parse_utils__WEBPACK_IMPORTED_MODULE_0__.UO)("0." + value) * 1e3;
  };
  const parseOffsetToMilliseconds = value => {
    const directionStr = value[0];
    let direction = 1;
    if (directionStr == "+") direction = 1; else if (directionStr == "-") direction = -1; else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
    const hour = Number(value.substring(1, 3));
    const minute = Number(value.substring(4, 6));
    return direction * (hour * 60 + minute) * 60 * 1e3;
  };
  const stripLeadingZeroes = value => {
    let idx = 0;
    while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
    if (idx === 0) return value;
    return value.slice(idx);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
25401: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => HttpResponse
  });
  class HttpResponse {
    statusCode;
    reason;
    headers;
    body;
    constructor(options) {
      this.statusCode = options.statusCode;
      this.reason = options.reason;
      this.headers = options.headers || {};
      this.body = options.body;
    }
    static isInstance(response) {
      if (!response) return false;
      const resp = response;
      return typeof resp.statusCode === "number" && typeof resp.headers === "object";
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
26660: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    k: () => streamCollector
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
  var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50351);
  var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72522);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41658);
  const streamCollector = stream => {
    if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream);
    if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream);
    return new Promise((resolve, reject) => {
      const collector = new Collector;
      const nodeStream = stream;
      nodeStream.pipe(collector);
      nodeStream.on("error", err => {
        collector.end();
        reject(err);
      });
      collector.on("error", reject);
      collector.on("finish", function() {
        const bytes = (0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes);
        resolve(bytes);
      });
    });
  };
  class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
    bufferedBytes=[];
    _write(chunk, encoding, callback) {
      this.bufferedBytes.push(chunk);
      callback();
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
26676: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    o: () => isIpAddress
  });
  const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
  const isIpAddress = value => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
}),
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
27503: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    T: () => resolveRegionConfig
  });
  var isValidHostLabel = __webpack_require__(44280);
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
  const validRegions = new Set;
  const checkRegion = (region, check = isValidHostLabel.X) => {
    if (!validRegions.has(region) && !check(region)) if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`); else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`); else validRegions.add(region);
  };
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
  const isFipsRegion = region => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
  const getRealRegion = region => isFipsRegion(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
  const resolveRegionConfig = input => {
    const {region: region, useFipsEndpoint: useFipsEndpoint} = input;
    if (!region) throw new Error("Region is missing");
    return Object.assign(input, {
      region: async () => {
        const providedRegion = typeof region === "function" ? await region() : region;
        const realRegion = getRealRegion(providedRegion);
        checkRegion(realRegion);
        return realRegion;
      },
      useFipsEndpoint: async () => {
        const providedRegion = typeof region === "string" ? region : await region();
        if (isFipsRegion(providedRegion)) return true;
        return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
      }
    });
  };
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
27652: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    CP: () => UA_APP_ID_INI_NAME,
    PF: () => UA_APP_ID_ENV_NAME,
    hV: () => NODE_APP_ID_CONFIG_OPTIONS
  });
  var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60846);
  const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
  const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
  const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
  const NODE_APP_ID_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[UA_APP_ID_ENV_NAME],
    configFileSelector: profile => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
    default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__.b
  };
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/schemas/schemas_0.js
29117: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Utc: () => BatchGetDeploymentTargets$,
    KTk: () => CreateDeployment$,
    XwD: () => CreateDeploymentGroup$,
    a6R: () => DeleteDeploymentGroup$,
    EHZ: () => GetDeployment$,
    rnI: () => GetDeploymentGroup$,
    ELS: () => ListDeploymentTargets$,
    vtI: () => ListDeployments$,
    Tzn: () => ListTagsForResource$,
    YCL: () => StopDeployment$,
    q1U: () => errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(75629);
  var exceptions = __webpack_require__(54667);
  // node_modules/@aws-sdk/client-codedeploy/dist-es/models/CodeDeployServiceException.js
  class CodeDeployServiceException extends exceptions.T {
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, CodeDeployServiceException.prototype);
    }
  }
  // node_modules/@aws-sdk/client-codedeploy/dist-es/models/errors.js
  class InstanceLimitExceededException extends CodeDeployServiceException {
    name="InstanceLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InstanceLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InstanceLimitExceededException.prototype);
    }
  }
  class InstanceNameRequiredException extends CodeDeployServiceException {
    name="InstanceNameRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InstanceNameRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InstanceNameRequiredException.prototype);
    }
  }
  class InstanceNotRegisteredException extends CodeDeployServiceException {
    name="InstanceNotRegisteredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InstanceNotRegisteredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InstanceNotRegisteredException.prototype);
    }
  }
  class InvalidInstanceNameException extends CodeDeployServiceException {
    name="InvalidInstanceNameException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidInstanceNameException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidInstanceNameException.prototype);
    }
  }
  class InvalidTagException extends CodeDeployServiceException {
    name="InvalidTagException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTagException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTagException.prototype);
    }
  }
  class TagLimitExceededException extends CodeDeployServiceException {
    name="TagLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "TagLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TagLimitExceededException.prototype);
    }
  }
  class TagRequiredException extends CodeDeployServiceException {
    name="TagRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "TagRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TagRequiredException.prototype);
    }
  }
  class AlarmsLimitExceededException extends CodeDeployServiceException {
    name="AlarmsLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "AlarmsLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AlarmsLimitExceededException.prototype);
    }
  }
  class ApplicationAlreadyExistsException extends CodeDeployServiceException {
    name="ApplicationAlreadyExistsException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ApplicationAlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ApplicationAlreadyExistsException.prototype);
    }
  }
  class ApplicationDoesNotExistException extends CodeDeployServiceException {
    name="ApplicationDoesNotExistException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ApplicationDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ApplicationDoesNotExistException.prototype);
    }
  }
  class ApplicationLimitExceededException extends CodeDeployServiceException {
    name="ApplicationLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ApplicationLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ApplicationLimitExceededException.prototype);
    }
  }
  class ApplicationNameRequiredException extends CodeDeployServiceException {
    name="ApplicationNameRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ApplicationNameRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ApplicationNameRequiredException.prototype);
    }
  }
  class ArnNotSupportedException extends CodeDeployServiceException {
    name="ArnNotSupportedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ArnNotSupportedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ArnNotSupportedException.prototype);
    }
  }
  class BatchLimitExceededException extends CodeDeployServiceException {
    name="BatchLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "BatchLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, BatchLimitExceededException.prototype);
    }
  }
  class InvalidApplicationNameException extends CodeDeployServiceException {
    name="InvalidApplicationNameException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidApplicationNameException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidApplicationNameException.prototype);
    }
  }
  class InvalidRevisionException extends CodeDeployServiceException {
    name="InvalidRevisionException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidRevisionException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidRevisionException.prototype);
    }
  }
  class RevisionRequiredException extends CodeDeployServiceException {
    name="RevisionRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "RevisionRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, RevisionRequiredException.prototype);
    }
  }
  class DeploymentConfigDoesNotExistException extends CodeDeployServiceException {
    name="DeploymentConfigDoesNotExistException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentConfigDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentConfigDoesNotExistException.prototype);
    }
  }
  class DeploymentGroupNameRequiredException extends CodeDeployServiceException {
    name="DeploymentGroupNameRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentGroupNameRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentGroupNameRequiredException.prototype);
    }
  }
  class InvalidDeploymentGroupNameException extends CodeDeployServiceException {
    name="InvalidDeploymentGroupNameException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeploymentGroupNameException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeploymentGroupNameException.prototype);
    }
  }
  class DeploymentDoesNotExistException extends CodeDeployServiceException {
    name="DeploymentDoesNotExistException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentDoesNotExistException.prototype);
    }
  }
  class DeploymentIdRequiredException extends CodeDeployServiceException {
    name="DeploymentIdRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentIdRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentIdRequiredException.prototype);
    }
  }
  class InstanceIdRequiredException extends CodeDeployServiceException {
    name="InstanceIdRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InstanceIdRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InstanceIdRequiredException.prototype);
    }
  }
  class InvalidComputePlatformException extends CodeDeployServiceException {
    name="InvalidComputePlatformException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidComputePlatformException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidComputePlatformException.prototype);
    }
  }
  class InvalidDeploymentIdException extends CodeDeployServiceException {
    name="InvalidDeploymentIdException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeploymentIdException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeploymentIdException.prototype);
    }
  }
  class DeploymentNotStartedException extends CodeDeployServiceException {
    name="DeploymentNotStartedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentNotStartedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentNotStartedException.prototype);
    }
  }
  class DeploymentTargetDoesNotExistException extends CodeDeployServiceException {
    name="DeploymentTargetDoesNotExistException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentTargetDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentTargetDoesNotExistException.prototype);
    }
  }
  class DeploymentTargetIdRequiredException extends CodeDeployServiceException {
    name="DeploymentTargetIdRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentTargetIdRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentTargetIdRequiredException.prototype);
    }
  }
  class DeploymentTargetListSizeExceededException extends CodeDeployServiceException {
    name="DeploymentTargetListSizeExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentTargetListSizeExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentTargetListSizeExceededException.prototype);
    }
  }
  class InstanceDoesNotExistException extends CodeDeployServiceException {
    name="InstanceDoesNotExistException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InstanceDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InstanceDoesNotExistException.prototype);
    }
  }
  class InvalidDeploymentTargetIdException extends CodeDeployServiceException {
    name="InvalidDeploymentTargetIdException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeploymentTargetIdException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeploymentTargetIdException.prototype);
    }
  }
  class BucketNameFilterRequiredException extends CodeDeployServiceException {
    name="BucketNameFilterRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "BucketNameFilterRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, BucketNameFilterRequiredException.prototype);
    }
  }
  class DeploymentAlreadyCompletedException extends CodeDeployServiceException {
    name="DeploymentAlreadyCompletedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentAlreadyCompletedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentAlreadyCompletedException.prototype);
    }
  }
  class DeploymentIsNotInReadyStateException extends CodeDeployServiceException {
    name="DeploymentIsNotInReadyStateException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentIsNotInReadyStateException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentIsNotInReadyStateException.prototype);
    }
  }
  class InvalidDeploymentStatusException extends CodeDeployServiceException {
    name="InvalidDeploymentStatusException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeploymentStatusException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeploymentStatusException.prototype);
    }
  }
  class InvalidDeploymentWaitTypeException extends CodeDeployServiceException {
    name="InvalidDeploymentWaitTypeException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeploymentWaitTypeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeploymentWaitTypeException.prototype);
    }
  }
  class UnsupportedActionForDeploymentTypeException extends CodeDeployServiceException {
    name="UnsupportedActionForDeploymentTypeException";
    $fault="client";
    constructor(opts) {
      super({
        name: "UnsupportedActionForDeploymentTypeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, UnsupportedActionForDeploymentTypeException.prototype);
    }
  }
  class InvalidTagsToAddException extends CodeDeployServiceException {
    name="InvalidTagsToAddException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTagsToAddException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTagsToAddException.prototype);
    }
  }
  class ThrottlingException extends CodeDeployServiceException {
    name="ThrottlingException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ThrottlingException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ThrottlingException.prototype);
    }
  }
  class DeploymentGroupDoesNotExistException extends CodeDeployServiceException {
    name="DeploymentGroupDoesNotExistException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentGroupDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentGroupDoesNotExistException.prototype);
    }
  }
  class DeploymentLimitExceededException extends CodeDeployServiceException {
    name="DeploymentLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentLimitExceededException.prototype);
    }
  }
  class DescriptionTooLongException extends CodeDeployServiceException {
    name="DescriptionTooLongException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DescriptionTooLongException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DescriptionTooLongException.prototype);
    }
  }
  class InvalidAlarmConfigException extends CodeDeployServiceException {
    name="InvalidAlarmConfigException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidAlarmConfigException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidAlarmConfigException.prototype);
    }
  }
  class InvalidAutoRollbackConfigException extends CodeDeployServiceException {
    name="InvalidAutoRollbackConfigException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidAutoRollbackConfigException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidAutoRollbackConfigException.prototype);
    }
  }
  class InvalidAutoScalingGroupException extends CodeDeployServiceException {
    name="InvalidAutoScalingGroupException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidAutoScalingGroupException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidAutoScalingGroupException.prototype);
    }
  }
  class InvalidDeploymentConfigNameException extends CodeDeployServiceException {
    name="InvalidDeploymentConfigNameException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeploymentConfigNameException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeploymentConfigNameException.prototype);
    }
  }
  class InvalidECSServiceException extends CodeDeployServiceException {
    name="InvalidECSServiceException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidECSServiceException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidECSServiceException.prototype);
    }
  }
  class InvalidFileExistsBehaviorException extends CodeDeployServiceException {
    name="InvalidFileExistsBehaviorException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidFileExistsBehaviorException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidFileExistsBehaviorException.prototype);
    }
  }
  class InvalidGitHubAccountTokenException extends CodeDeployServiceException {
    name="InvalidGitHubAccountTokenException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidGitHubAccountTokenException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidGitHubAccountTokenException.prototype);
    }
  }
  class InvalidIgnoreApplicationStopFailuresValueException extends CodeDeployServiceException {
    name="InvalidIgnoreApplicationStopFailuresValueException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidIgnoreApplicationStopFailuresValueException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidIgnoreApplicationStopFailuresValueException.prototype);
    }
  }
  class InvalidInputException extends CodeDeployServiceException {
    name="InvalidInputException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidInputException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidInputException.prototype);
    }
  }
  class InvalidLoadBalancerInfoException extends CodeDeployServiceException {
    name="InvalidLoadBalancerInfoException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidLoadBalancerInfoException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidLoadBalancerInfoException.prototype);
    }
  }
  class InvalidRoleException extends CodeDeployServiceException {
    name="InvalidRoleException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidRoleException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidRoleException.prototype);
    }
  }
  class InvalidTargetInstancesException extends CodeDeployServiceException {
    name="InvalidTargetInstancesException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTargetInstancesException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTargetInstancesException.prototype);
    }
  }
  class InvalidTrafficRoutingConfigurationException extends CodeDeployServiceException {
    name="InvalidTrafficRoutingConfigurationException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTrafficRoutingConfigurationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTrafficRoutingConfigurationException.prototype);
    }
  }
  class InvalidUpdateOutdatedInstancesOnlyValueException extends CodeDeployServiceException {
    name="InvalidUpdateOutdatedInstancesOnlyValueException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidUpdateOutdatedInstancesOnlyValueException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidUpdateOutdatedInstancesOnlyValueException.prototype);
    }
  }
  class RevisionDoesNotExistException extends CodeDeployServiceException {
    name="RevisionDoesNotExistException";
    $fault="client";
    constructor(opts) {
      super({
        name: "RevisionDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, RevisionDoesNotExistException.prototype);
    }
  }
  class DeploymentConfigAlreadyExistsException extends CodeDeployServiceException {
    name="DeploymentConfigAlreadyExistsException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentConfigAlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentConfigAlreadyExistsException.prototype);
    }
  }
  class DeploymentConfigLimitExceededException extends CodeDeployServiceException {
    name="DeploymentConfigLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentConfigLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentConfigLimitExceededException.prototype);
    }
  }
  class DeploymentConfigNameRequiredException extends CodeDeployServiceException {
    name="DeploymentConfigNameRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentConfigNameRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentConfigNameRequiredException.prototype);
    }
  }
  class InvalidMinimumHealthyHostValueException extends CodeDeployServiceException {
    name="InvalidMinimumHealthyHostValueException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidMinimumHealthyHostValueException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidMinimumHealthyHostValueException.prototype);
    }
  }
  class InvalidZonalDeploymentConfigurationException extends CodeDeployServiceException {
    name="InvalidZonalDeploymentConfigurationException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidZonalDeploymentConfigurationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidZonalDeploymentConfigurationException.prototype);
    }
  }
  class DeploymentGroupAlreadyExistsException extends CodeDeployServiceException {
    name="DeploymentGroupAlreadyExistsException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentGroupAlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentGroupAlreadyExistsException.prototype);
    }
  }
  class DeploymentGroupLimitExceededException extends CodeDeployServiceException {
    name="DeploymentGroupLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentGroupLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentGroupLimitExceededException.prototype);
    }
  }
  class ECSServiceMappingLimitExceededException extends CodeDeployServiceException {
    name="ECSServiceMappingLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ECSServiceMappingLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ECSServiceMappingLimitExceededException.prototype);
    }
  }
  class InvalidBlueGreenDeploymentConfigurationException extends CodeDeployServiceException {
    name="InvalidBlueGreenDeploymentConfigurationException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidBlueGreenDeploymentConfigurationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidBlueGreenDeploymentConfigurationException.prototype);
    }
  }
  class InvalidDeploymentStyleException extends CodeDeployServiceException {
    name="InvalidDeploymentStyleException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeploymentStyleException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeploymentStyleException.prototype);
    }
  }
  class InvalidEC2TagCombinationException extends CodeDeployServiceException {
    name="InvalidEC2TagCombinationException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidEC2TagCombinationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidEC2TagCombinationException.prototype);
    }
  }
  class InvalidEC2TagException extends CodeDeployServiceException {
    name="InvalidEC2TagException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidEC2TagException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidEC2TagException.prototype);
    }
  }
  class InvalidOnPremisesTagCombinationException extends CodeDeployServiceException {
    name="InvalidOnPremisesTagCombinationException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidOnPremisesTagCombinationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidOnPremisesTagCombinationException.prototype);
    }
  }
  class InvalidTargetGroupPairException extends CodeDeployServiceException {
    name="InvalidTargetGroupPairException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTargetGroupPairException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTargetGroupPairException.prototype);
    }
  }
  class InvalidTriggerConfigException extends CodeDeployServiceException {
    name="InvalidTriggerConfigException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTriggerConfigException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTriggerConfigException.prototype);
    }
  }
  class LifecycleHookLimitExceededException extends CodeDeployServiceException {
    name="LifecycleHookLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "LifecycleHookLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, LifecycleHookLimitExceededException.prototype);
    }
  }
  class RoleRequiredException extends CodeDeployServiceException {
    name="RoleRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "RoleRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, RoleRequiredException.prototype);
    }
  }
  class TagSetListLimitExceededException extends CodeDeployServiceException {
    name="TagSetListLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "TagSetListLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TagSetListLimitExceededException.prototype);
    }
  }
  class TriggerTargetsLimitExceededException extends CodeDeployServiceException {
    name="TriggerTargetsLimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "TriggerTargetsLimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TriggerTargetsLimitExceededException.prototype);
    }
  }
  class DeploymentConfigInUseException extends CodeDeployServiceException {
    name="DeploymentConfigInUseException";
    $fault="client";
    constructor(opts) {
      super({
        name: "DeploymentConfigInUseException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DeploymentConfigInUseException.prototype);
    }
  }
  class InvalidOperationException extends CodeDeployServiceException {
    name="InvalidOperationException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidOperationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidOperationException.prototype);
    }
  }
  class GitHubAccountTokenDoesNotExistException extends CodeDeployServiceException {
    name="GitHubAccountTokenDoesNotExistException";
    $fault="client";
    constructor(opts) {
      super({
        name: "GitHubAccountTokenDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, GitHubAccountTokenDoesNotExistException.prototype);
    }
  }
  class GitHubAccountTokenNameRequiredException extends CodeDeployServiceException {
    name="GitHubAccountTokenNameRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "GitHubAccountTokenNameRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, GitHubAccountTokenNameRequiredException.prototype);
    }
  }
  class InvalidGitHubAccountTokenNameException extends CodeDeployServiceException {
    name="InvalidGitHubAccountTokenNameException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidGitHubAccountTokenNameException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidGitHubAccountTokenNameException.prototype);
    }
  }
  class OperationNotSupportedException extends CodeDeployServiceException {
    name="OperationNotSupportedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "OperationNotSupportedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, OperationNotSupportedException.prototype);
    }
  }
  class ResourceValidationException extends CodeDeployServiceException {
    name="ResourceValidationException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ResourceValidationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ResourceValidationException.prototype);
    }
  }
  class InvalidBucketNameFilterException extends CodeDeployServiceException {
    name="InvalidBucketNameFilterException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidBucketNameFilterException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidBucketNameFilterException.prototype);
    }
  }
  class InvalidDeployedStateFilterException extends CodeDeployServiceException {
    name="InvalidDeployedStateFilterException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeployedStateFilterException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeployedStateFilterException.prototype);
    }
  }
  class InvalidKeyPrefixFilterException extends CodeDeployServiceException {
    name="InvalidKeyPrefixFilterException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidKeyPrefixFilterException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidKeyPrefixFilterException.prototype);
    }
  }
  class InvalidNextTokenException extends CodeDeployServiceException {
    name="InvalidNextTokenException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidNextTokenException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
    }
  }
  class InvalidSortByException extends CodeDeployServiceException {
    name="InvalidSortByException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidSortByException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidSortByException.prototype);
    }
  }
  class InvalidSortOrderException extends CodeDeployServiceException {
    name="InvalidSortOrderException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidSortOrderException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidSortOrderException.prototype);
    }
  }
  class InvalidDeploymentInstanceTypeException extends CodeDeployServiceException {
    name="InvalidDeploymentInstanceTypeException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeploymentInstanceTypeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeploymentInstanceTypeException.prototype);
    }
  }
  class InvalidInstanceStatusException extends CodeDeployServiceException {
    name="InvalidInstanceStatusException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidInstanceStatusException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidInstanceStatusException.prototype);
    }
  }
  class InvalidInstanceTypeException extends CodeDeployServiceException {
    name="InvalidInstanceTypeException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidInstanceTypeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidInstanceTypeException.prototype);
    }
  }
  class InvalidTargetFilterNameException extends CodeDeployServiceException {
    name="InvalidTargetFilterNameException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTargetFilterNameException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTargetFilterNameException.prototype);
    }
  }
  class InvalidExternalIdException extends CodeDeployServiceException {
    name="InvalidExternalIdException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidExternalIdException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidExternalIdException.prototype);
    }
  }
  class InvalidTimeRangeException extends CodeDeployServiceException {
    name="InvalidTimeRangeException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTimeRangeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTimeRangeException.prototype);
    }
  }
  class InvalidRegistrationStatusException extends CodeDeployServiceException {
    name="InvalidRegistrationStatusException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidRegistrationStatusException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidRegistrationStatusException.prototype);
    }
  }
  class InvalidTagFilterException extends CodeDeployServiceException {
    name="InvalidTagFilterException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTagFilterException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTagFilterException.prototype);
    }
  }
  class InvalidArnException extends CodeDeployServiceException {
    name="InvalidArnException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidArnException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidArnException.prototype);
    }
  }
  class ResourceArnRequiredException extends CodeDeployServiceException {
    name="ResourceArnRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ResourceArnRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ResourceArnRequiredException.prototype);
    }
  }
  class InvalidLifecycleEventHookExecutionIdException extends CodeDeployServiceException {
    name="InvalidLifecycleEventHookExecutionIdException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidLifecycleEventHookExecutionIdException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidLifecycleEventHookExecutionIdException.prototype);
    }
  }
  class InvalidLifecycleEventHookExecutionStatusException extends CodeDeployServiceException {
    name="InvalidLifecycleEventHookExecutionStatusException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidLifecycleEventHookExecutionStatusException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidLifecycleEventHookExecutionStatusException.prototype);
    }
  }
  class LifecycleEventAlreadyCompletedException extends CodeDeployServiceException {
    name="LifecycleEventAlreadyCompletedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "LifecycleEventAlreadyCompletedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, LifecycleEventAlreadyCompletedException.prototype);
    }
  }
  class IamArnRequiredException extends CodeDeployServiceException {
    name="IamArnRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "IamArnRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, IamArnRequiredException.prototype);
    }
  }
  class IamSessionArnAlreadyRegisteredException extends CodeDeployServiceException {
    name="IamSessionArnAlreadyRegisteredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "IamSessionArnAlreadyRegisteredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, IamSessionArnAlreadyRegisteredException.prototype);
    }
  }
  class IamUserArnAlreadyRegisteredException extends CodeDeployServiceException {
    name="IamUserArnAlreadyRegisteredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "IamUserArnAlreadyRegisteredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, IamUserArnAlreadyRegisteredException.prototype);
    }
  }
  class IamUserArnRequiredException extends CodeDeployServiceException {
    name="IamUserArnRequiredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "IamUserArnRequiredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, IamUserArnRequiredException.prototype);
    }
  }
  class InstanceNameAlreadyRegisteredException extends CodeDeployServiceException {
    name="InstanceNameAlreadyRegisteredException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InstanceNameAlreadyRegisteredException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InstanceNameAlreadyRegisteredException.prototype);
    }
  }
  class InvalidIamSessionArnException extends CodeDeployServiceException {
    name="InvalidIamSessionArnException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidIamSessionArnException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidIamSessionArnException.prototype);
    }
  }
  class InvalidIamUserArnException extends CodeDeployServiceException {
    name="InvalidIamUserArnException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidIamUserArnException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidIamUserArnException.prototype);
    }
  }
  class MultipleIamArnsProvidedException extends CodeDeployServiceException {
    name="MultipleIamArnsProvidedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "MultipleIamArnsProvidedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, MultipleIamArnsProvidedException.prototype);
    }
  }
  // node_modules/@aws-sdk/client-codedeploy/dist-es/schemas/schemas_0.js
  const _A = "Alarm";
  const _AAEE = "ApplicationAlreadyExistsException";
  const _AC = "AlarmConfiguration";
  const _ADNEE = "ApplicationDoesNotExistException";
  const _AL = "AlarmList";
  const _ALEE = "AlarmsLimitExceededException";
  const _ALEEp = "ApplicationLimitExceededException";
  const _ANRE = "ApplicationNameRequiredException";
  const _ANSE = "ArnNotSupportedException";
  const _ARC = "AutoRollbackConfiguration";
  const _ASC = "AppSpecContent";
  const _ASG = "AutoScalingGroup";
  const _ASGL = "AutoScalingGroupList";
  const _BGDC = "BlueGreenDeploymentConfiguration";
  const _BGDT = "BatchGetDeploymentTargets";
  const _BGDTI = "BatchGetDeploymentTargetsInput";
  const _BGDTO = "BatchGetDeploymentTargetsOutput";
  const _BITO = "BlueInstanceTerminationOption";
  const _BLEE = "BatchLimitExceededException";
  const _BNFRE = "BucketNameFilterRequiredException";
  const _CDG = "CreateDeploymentGroup";
  const _CDGI = "CreateDeploymentGroupInput";
  const _CDGO = "CreateDeploymentGroupOutput";
  const _CDIr = "CreateDeploymentInput";
  const _CDO = "CreateDeploymentOutput";
  const _CDr = "CreateDeployment";
  const _CFT = "CloudFormationTarget";
  const _D = "Diagnostics";
  const _DACE = "DeploymentAlreadyCompletedException";
  const _DCAEE = "DeploymentConfigAlreadyExistsException";
  const _DCDNEE = "DeploymentConfigDoesNotExistException";
  const _DCIUE = "DeploymentConfigInUseException";
  const _DCLEE = "DeploymentConfigLimitExceededException";
  const _DCNRE = "DeploymentConfigNameRequiredException";
  const _DDG = "DeleteDeploymentGroup";
  const _DDGI = "DeleteDeploymentGroupInput";
  const _DDGO = "DeleteDeploymentGroupOutput";
  const _DDNEE = "DeploymentDoesNotExistException";
  const _DGAEE = "DeploymentGroupAlreadyExistsException";
  const _DGDNEE = "DeploymentGroupDoesNotExistException";
  const _DGI = "DeploymentGroupInfo";
  const _DGLEE = "DeploymentGroupLimitExceededException";
  const _DGNRE = "DeploymentGroupNameRequiredException";
  const _DI = "DeploymentInfo";
  const _DINIRSE = "DeploymentIsNotInReadyStateException";
  const _DIRE = "DeploymentIdRequiredException";
  const _DLEE = "DeploymentLimitExceededException";
  const _DNSE = "DeploymentNotStartedException";
  const _DO = "DeploymentOverview";
  const _DRO = "DeploymentReadyOption";
  const _DS = "DeploymentStyle";
  const _DT = "DeploymentTarget";
  const _DTDNEE = "DeploymentTargetDoesNotExistException";
  const _DTIRE = "DeploymentTargetIdRequiredException";
  const _DTL = "DeploymentTargetList";
  const _DTLE = "DescriptionTooLongException";
  const _DTLSEE = "DeploymentTargetListSizeExceededException";
  const _ECSS = "ECSService";
  const _ECSSL = "ECSServiceList";
  const _ECSSMLEE = "ECSServiceMappingLimitExceededException";
  const _ECST = "ECSTarget";
  const _ECSTS = "ECSTaskSet";
  const _ECSTSL = "ECSTaskSetList";
  const _ECTF = "EC2TagFilter";
  const _ECTFL = "EC2TagFilterList";
  const _ECTS = "EC2TagSet";
  const _ECTSL = "EC2TagSetList";
  const _EI = "ErrorInformation";
  const _ELBI = "ELBInfo";
  const _ELBIL = "ELBInfoList";
  const _F = "Failed";
  const _GD = "GetDeployment";
  const _GDG = "GetDeploymentGroup";
  const _GDGI = "GetDeploymentGroupInput";
  const _GDGO = "GetDeploymentGroupOutput";
  const _GDI = "GetDeploymentInput";
  const _GDO = "GetDeploymentOutput";
  const _GFPO = "GreenFleetProvisioningOption";
  const _GHATDNEE = "GitHubAccountTokenDoesNotExistException";
  const _GHATNRE = "GitHubAccountTokenNameRequiredException";
  const _GHL = "GitHubLocation";
  const _IACE = "InvalidAlarmConfigException";
  const _IAE = "InvalidArnException";
  const _IANE = "InvalidApplicationNameException";
  const _IARCE = "InvalidAutoRollbackConfigException";
  const _IARE = "IamArnRequiredException";
  const _IASGE = "InvalidAutoScalingGroupException";
  const _IBGDCE = "InvalidBlueGreenDeploymentConfigurationException";
  const _IBNFE = "InvalidBucketNameFilterException";
  const _ICPE = "InvalidComputePlatformException";
  const _IDCNE = "InvalidDeploymentConfigNameException";
  const _IDGNE = "InvalidDeploymentGroupNameException";
  const _IDIE = "InvalidDeploymentIdException";
  const _IDITE = "InvalidDeploymentInstanceTypeException";
  const _IDNEE = "InstanceDoesNotExistException";
  const _IDSE = "InvalidDeploymentStatusException";
  const _IDSEn = "InvalidDeploymentStyleException";
  const _IDSFE = "InvalidDeployedStateFilterException";
  const _IDTIE = "InvalidDeploymentTargetIdException";
  const _IDWTE = "InvalidDeploymentWaitTypeException";
  const _IECSSE = "InvalidECSServiceException";
  const _IECTCE = "InvalidEC2TagCombinationException";
  const _IECTE = "InvalidEC2TagException";
  const _IEIE = "InvalidExternalIdException";
  const _IFEBE = "InvalidFileExistsBehaviorException";
  const _IGHATE = "InvalidGitHubAccountTokenException";
  const _IGHATNE = "InvalidGitHubAccountTokenNameException";
  const _IIASFVE = "InvalidIgnoreApplicationStopFailuresValueException";
  const _IIE = "InvalidInputException";
  const _IINE = "InvalidInstanceNameException";
  const _IIRE = "InstanceIdRequiredException";
  const _IISAE = "InvalidIamSessionArnException";
  const _IISE = "InvalidInstanceStatusException";
  const _IITE = "InvalidInstanceTypeException";
  const _IIUAE = "InvalidIamUserArnException";
  const _IKPFE = "InvalidKeyPrefixFilterException";
  const _ILBIE = "InvalidLoadBalancerInfoException";
  const _ILEE = "InstanceLimitExceededException";
  const _ILEHEIE = "InvalidLifecycleEventHookExecutionIdException";
  const _ILEHESE = "InvalidLifecycleEventHookExecutionStatusException";
  const _IMHHVE = "InvalidMinimumHealthyHostValueException";
  const _INARE = "InstanceNameAlreadyRegisteredException";
  const _INRE = "InstanceNameRequiredException";
  const _INREn = "InstanceNotRegisteredException";
  const _INTE = "InvalidNextTokenException";
  const _IOE = "InvalidOperationException";
  const _IOPTCE = "InvalidOnPremisesTagCombinationException";
  const _IP = "InProgress";
  const _IRE = "InvalidRevisionException";
  const _IREn = "InvalidRoleException";
  const _IRSE = "InvalidRegistrationStatusException";
  const _ISAARE = "IamSessionArnAlreadyRegisteredException";
  const _ISBE = "InvalidSortByException";
  const _ISOE = "InvalidSortOrderException";
  const _IT = "InstanceTarget";
  const _ITCE = "InvalidTriggerConfigException";
  const _ITE = "InvalidTagException";
  const _ITFE = "InvalidTagFilterException";
  const _ITFNE = "InvalidTargetFilterNameException";
  const _ITGPE = "InvalidTargetGroupPairException";
  const _ITIE = "InvalidTargetInstancesException";
  const _ITRCE = "InvalidTrafficRoutingConfigurationException";
  const _ITRE = "InvalidTimeRangeException";
  const _ITTAE = "InvalidTagsToAddException";
  const _IUAARE = "IamUserArnAlreadyRegisteredException";
  const _IUARE = "IamUserArnRequiredException";
  const _IUOIOVE = "InvalidUpdateOutdatedInstancesOnlyValueException";
  const _IZDCE = "InvalidZonalDeploymentConfigurationException";
  const _K = "Key";
  const _LBI = "LoadBalancerInfo";
  const _LD = "ListDeployments";
  const _LDI = "LastDeploymentInfo";
  const _LDIi = "ListDeploymentsInput";
  const _LDO = "ListDeploymentsOutput";
  const _LDT = "ListDeploymentTargets";
  const _LDTI = "ListDeploymentTargetsInput";
  const _LDTO = "ListDeploymentTargetsOutput";
  const _LE = "LifecycleEvent";
  const _LEACE = "LifecycleEventAlreadyCompletedException";
  const _LEL = "LifecycleEventList";
  const _LFI = "LambdaFunctionInfo";
  const _LHLEE = "LifecycleHookLimitExceededException";
  const _LT = "LambdaTarget";
  const _LTFR = "ListTagsForResource";
  const _LTFRI = "ListTagsForResourceInput";
  const _LTFRO = "ListTagsForResourceOutput";
  const _MIAPE = "MultipleIamArnsProvidedException";
  const _NT = "NextToken";
  const _ONSE = "OperationNotSupportedException";
  const _OPTS = "OnPremisesTagSet";
  const _OPTSL = "OnPremisesTagSetList";
  const _P = "Pending";
  const _R = "Ready";
  const _RA = "ResourceArn";
  const _RARE = "ResourceArnRequiredException";
  const _RD = "RelatedDeployments";
  const _RDNEE = "RevisionDoesNotExistException";
  const _RIo = "RollbackInfo";
  const _RL = "RevisionLocation";
  const _RRE = "RevisionRequiredException";
  const _RREo = "RoleRequiredException";
  const _RS = "RawString";
  const _RVE = "ResourceValidationException";
  const _S = "Succeeded";
  const _SD = "StopDeployment";
  const _SDI = "StopDeploymentInput";
  const _SDO = "StopDeploymentOutput";
  const _SL = "S3Location";
  const _Sk = "Skipped";
  const _T = "Type";
  const _TC = "TriggerConfig";
  const _TCL = "TriggerConfigList";
  const _TE = "ThrottlingException";
  const _TF = "TargetFilters";
  const _TFL = "TagFilterList";
  const _TFa = "TagFilter";
  const _TGI = "TargetGroupInfo";
  const _TGIL = "TargetGroupInfoList";
  const _TGPI = "TargetGroupPairInfo";
  const _TGPIL = "TargetGroupPairInfoList";
  const _TI = "TargetInstances";
  const _TL = "TagList";
  const _TLEE = "TagLimitExceededException";
  const _TR = "TimeRange";
  const _TRE = "TagRequiredException";
  const _TRr = "TrafficRoute";
  const _TSLLEE = "TagSetListLimitExceededException";
  const _TTLEE = "TriggerTargetsLimitExceededException";
  const _Ta = "Tags";
  const _Tag = "Tag";
  const _UAFDTE = "UnsupportedActionForDeploymentTypeException";
  const _V = "Value";
  const _a = "alarms";
  const _aC = "alarmConfiguration";
  const _aDSI = "additionalDeploymentStatusInfo";
  const _aN = "applicationName";
  const _aOT = "actionOnTimeout";
  const _aRC = "autoRollbackConfiguration";
  const _aRE = "autoRollbackEnabled";
  const _aSC = "appSpecContent";
  const _aSG = "autoScalingGroups";
  const _aUOIDI = "autoUpdateOutdatedInstancesDeploymentIds";
  const _aUOIRDI = "autoUpdateOutdatedInstancesRootDeploymentId";
  const _ac = "action";
  const _b = "bucket";
  const _bGDC = "blueGreenDeploymentConfiguration";
  const _bT = "bundleType";
  const _c = "client";
  const _cFT = "cloudFormationTarget";
  const _cI = "commitId";
  const _cN = "clusterName";
  const _cP = "computePlatform";
  const _cT = "createTime";
  const _cTR = "createTimeRange";
  const _cTo = "completeTime";
  const _cV = "currentVersion";
  const _co = "content";
  const _cod = "code";
  const _cr = "creator";
  const _d = "description";
  const _dC = "desiredCount";
  const _dCN = "deploymentConfigName";
  const _dGIe = "deploymentGroupId";
  const _dGIep = "deploymentGroupInfo";
  const _dGNe = "deploymentGroupName";
  const _dI = "deploymentId";
  const _dIepl = "deploymentInfo";
  const _dM = "deploymentMode";
  const _dO = "deploymentOverview";
  const _dOe = "deploymentOption";
  const _dRO = "deploymentReadyOption";
  const _dS = "deploymentStyle";
  const _dSM = "deploymentStatusMessages";
  const _dT = "deploymentTargets";
  const _dTT = "deploymentTargetType";
  const _dTe = "deploymentType";
  const _dep = "deployments";
  const _di = "diagnostics";
  const _e = "error";
  const _eC = "errorCode";
  const _eI = "externalId";
  const _eIL = "elbInfoList";
  const _eIr = "errorInformation";
  const _eS = "ecsServices";
  const _eT = "ecsTarget";
  const _eTF = "ec2TagFilters";
  const _eTS = "ec2TagSet";
  const _eTSL = "ec2TagSetList";
  const _eTa = "eTag";
  const _eTn = "endTime";
  const _en = "enabled";
  const _end = "end";
  const _ev = "events";
  const _fA = "functionAlias";
  const _fEB = "fileExistsBehavior";
  const _fN = "functionName";
  const _gFPO = "greenFleetProvisioningOption";
  const _gHL = "gitHubLocation";
  const _h = "hook";
  const _hNCU = "hooksNotCleanedUp";
  const _i = "identifer";
  const _iASF = "ignoreApplicationStopFailures";
  const _iL = "instanceLabel";
  const _iOS = "includeOnlyStatuses";
  const _iPAF = "ignorePollAlarmFailure";
  const _iT = "instanceTarget";
  const _iTWTS = "instanceTerminationWaitTimeStarted";
  const _k = "key";
  const _lA = "listenerArns";
  const _lAD = "lastAttemptedDeployment";
  const _lBI = "loadBalancerInfo";
  const _lE = "lifecycleEvents";
  const _lEN = "lifecycleEventName";
  const _lFI = "lambdaFunctionInfo";
  const _lSD = "lastSuccessfulDeployment";
  const _lT = "lambdaTarget";
  const _lTo = "logTail";
  const _lUA = "lastUpdatedAt";
  const _m = "message";
  const _n = "name";
  const _nT = "nextToken";
  const _oAC = "overrideAlarmConfiguration";
  const _oIS = "outdatedInstancesStrategy";
  const _oPITF = "onPremisesInstanceTagFilters";
  const _oPTS = "onPremisesTagSet";
  const _oPTSL = "onPremisesTagSetList";
  const _pC = "pendingCount";
  const _pR = "previousRevision";
  const _pTR = "prodTrafficRoute";
  const _rC = "runningCount";
  const _rD = "relatedDeployments";
  const _rDI = "rollbackDeploymentId";
  const _rI = "rollbackInfo";
  const _rM = "rollbackMessage";
  const _rT = "resourceType";
  const _rTDI = "rollbackTriggeringDeploymentId";
  const _rTev = "revisionType";
  const _re = "revision";
  const _rep = "repository";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.codedeploy";
  const _sL = "s3Location";
  const _sM = "statusMessage";
  const _sN = "scriptName";
  const _sNe = "serviceName";
  const _sRA = "serviceRoleArn";
  const _sT = "startTime";
  const _sh = "sha256";
  const _st = "status";
  const _sta = "start";
  const _str = "string";
  const _t = "tags";
  const _tA = "targetArn";
  const _tBIODS = "terminateBlueInstancesOnDeploymentSuccess";
  const _tC = "triggerConfigurations";
  const _tE = "triggerEvents";
  const _tF = "targetFilters";
  const _tFa = "tagFilters";
  const _tG = "targetGroup";
  const _tGIL = "targetGroupInfoList";
  const _tGPIL = "targetGroupPairInfoList";
  const _tGa = "targetGroups";
  const _tH = "terminationHook";
  const _tHE = "terminationHookEnabled";
  const _tI = "targetIds";
  const _tIa = "targetId";
  const _tIar = "targetInstances";
  const _tNr = "triggerName";
  const _tR = "targetRevision";
  const _tSI = "taskSetsInfo";
  const _tSL = "taskSetLabel";
  const _tTA = "triggerTargetArn";
  const _tTR = "testTrafficRoute";
  const _tV = "targetVersion";
  const _tVW = "targetVersionWeight";
  const _tW = "trafficWeight";
  const _tWTIM = "terminationWaitTimeInMinutes";
  const _uOIO = "updateOutdatedInstancesOnly";
  const _ve = "version";
  const _wTIM = "waitTimeInMinutes";
  const n0 = "com.amazonaws.codedeploy";
  const _s_registry = TypeRegistry.O.for(_s);
  var CodeDeployServiceException$ = [ -3, _s, "CodeDeployServiceException", 0, [], [] ];
  _s_registry.registerError(CodeDeployServiceException$, CodeDeployServiceException);
  const n0_registry = TypeRegistry.O.for(n0);
  var AlarmsLimitExceededException$ = [ -3, n0, _ALEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AlarmsLimitExceededException$, AlarmsLimitExceededException);
  var ApplicationAlreadyExistsException$ = [ -3, n0, _AAEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ApplicationAlreadyExistsException$, ApplicationAlreadyExistsException);
  var ApplicationDoesNotExistException$ = [ -3, n0, _ADNEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ApplicationDoesNotExistException$, ApplicationDoesNotExistException);
  var ApplicationLimitExceededException$ = [ -3, n0, _ALEEp, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ApplicationLimitExceededException$, ApplicationLimitExceededException);
  var ApplicationNameRequiredException$ = [ -3, n0, _ANRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ApplicationNameRequiredException$, ApplicationNameRequiredException);
  var ArnNotSupportedException$ = [ -3, n0, _ANSE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ArnNotSupportedException$, ArnNotSupportedException);
  var BatchLimitExceededException$ = [ -3, n0, _BLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(BatchLimitExceededException$, BatchLimitExceededException);
  var BucketNameFilterRequiredException$ = [ -3, n0, _BNFRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(BucketNameFilterRequiredException$, BucketNameFilterRequiredException);
  var DeploymentAlreadyCompletedException$ = [ -3, n0, _DACE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentAlreadyCompletedException$, DeploymentAlreadyCompletedException);
  var DeploymentConfigAlreadyExistsException$ = [ -3, n0, _DCAEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigAlreadyExistsException$, DeploymentConfigAlreadyExistsException);
  var DeploymentConfigDoesNotExistException$ = [ -3, n0, _DCDNEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigDoesNotExistException$, DeploymentConfigDoesNotExistException);
  var DeploymentConfigInUseException$ = [ -3, n0, _DCIUE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigInUseException$, DeploymentConfigInUseException);
  var DeploymentConfigLimitExceededException$ = [ -3, n0, _DCLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigLimitExceededException$, DeploymentConfigLimitExceededException);
  var DeploymentConfigNameRequiredException$ = [ -3, n0, _DCNRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigNameRequiredException$, DeploymentConfigNameRequiredException);
  var DeploymentDoesNotExistException$ = [ -3, n0, _DDNEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentDoesNotExistException$, DeploymentDoesNotExistException);
  var DeploymentGroupAlreadyExistsException$ = [ -3, n0, _DGAEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentGroupAlreadyExistsException$, DeploymentGroupAlreadyExistsException);
  var DeploymentGroupDoesNotExistException$ = [ -3, n0, _DGDNEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentGroupDoesNotExistException$, DeploymentGroupDoesNotExistException);
  var DeploymentGroupLimitExceededException$ = [ -3, n0, _DGLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentGroupLimitExceededException$, DeploymentGroupLimitExceededException);
  var DeploymentGroupNameRequiredException$ = [ -3, n0, _DGNRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentGroupNameRequiredException$, DeploymentGroupNameRequiredException);
  var DeploymentIdRequiredException$ = [ -3, n0, _DIRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentIdRequiredException$, DeploymentIdRequiredException);
  var DeploymentIsNotInReadyStateException$ = [ -3, n0, _DINIRSE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentIsNotInReadyStateException$, DeploymentIsNotInReadyStateException);
  var DeploymentLimitExceededException$ = [ -3, n0, _DLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentLimitExceededException$, DeploymentLimitExceededException);
  var DeploymentNotStartedException$ = [ -3, n0, _DNSE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentNotStartedException$, DeploymentNotStartedException);
  var DeploymentTargetDoesNotExistException$ = [ -3, n0, _DTDNEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentTargetDoesNotExistException$, DeploymentTargetDoesNotExistException);
  var DeploymentTargetIdRequiredException$ = [ -3, n0, _DTIRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentTargetIdRequiredException$, DeploymentTargetIdRequiredException);
  var DeploymentTargetListSizeExceededException$ = [ -3, n0, _DTLSEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentTargetListSizeExceededException$, DeploymentTargetListSizeExceededException);
  var DescriptionTooLongException$ = [ -3, n0, _DTLE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DescriptionTooLongException$, DescriptionTooLongException);
  var ECSServiceMappingLimitExceededException$ = [ -3, n0, _ECSSMLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ECSServiceMappingLimitExceededException$, ECSServiceMappingLimitExceededException);
  var GitHubAccountTokenDoesNotExistException$ = [ -3, n0, _GHATDNEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(GitHubAccountTokenDoesNotExistException$, GitHubAccountTokenDoesNotExistException);
  var GitHubAccountTokenNameRequiredException$ = [ -3, n0, _GHATNRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(GitHubAccountTokenNameRequiredException$, GitHubAccountTokenNameRequiredException);
  var IamArnRequiredException$ = [ -3, n0, _IARE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IamArnRequiredException$, IamArnRequiredException);
  var IamSessionArnAlreadyRegisteredException$ = [ -3, n0, _ISAARE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IamSessionArnAlreadyRegisteredException$, IamSessionArnAlreadyRegisteredException);
  var IamUserArnAlreadyRegisteredException$ = [ -3, n0, _IUAARE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IamUserArnAlreadyRegisteredException$, IamUserArnAlreadyRegisteredException);
  var IamUserArnRequiredException$ = [ -3, n0, _IUARE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IamUserArnRequiredException$, IamUserArnRequiredException);
  var InstanceDoesNotExistException$ = [ -3, n0, _IDNEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceDoesNotExistException$, InstanceDoesNotExistException);
  var InstanceIdRequiredException$ = [ -3, n0, _IIRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceIdRequiredException$, InstanceIdRequiredException);
  var InstanceLimitExceededException$ = [ -3, n0, _ILEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceLimitExceededException$, InstanceLimitExceededException);
  var InstanceNameAlreadyRegisteredException$ = [ -3, n0, _INARE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceNameAlreadyRegisteredException$, InstanceNameAlreadyRegisteredException);
  var InstanceNameRequiredException$ = [ -3, n0, _INRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceNameRequiredException$, InstanceNameRequiredException);
  var InstanceNotRegisteredException$ = [ -3, n0, _INREn, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceNotRegisteredException$, InstanceNotRegisteredException);
  var InvalidAlarmConfigException$ = [ -3, n0, _IACE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidAlarmConfigException$, InvalidAlarmConfigException);
  var InvalidApplicationNameException$ = [ -3, n0, _IANE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidApplicationNameException$, InvalidApplicationNameException);
  var InvalidArnException$ = [ -3, n0, _IAE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidArnException$, InvalidArnException);
  var InvalidAutoRollbackConfigException$ = [ -3, n0, _IARCE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidAutoRollbackConfigException$, InvalidAutoRollbackConfigException);
  var InvalidAutoScalingGroupException$ = [ -3, n0, _IASGE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidAutoScalingGroupException$, InvalidAutoScalingGroupException);
  var InvalidBlueGreenDeploymentConfigurationException$ = [ -3, n0, _IBGDCE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidBlueGreenDeploymentConfigurationException$, InvalidBlueGreenDeploymentConfigurationException);
  var InvalidBucketNameFilterException$ = [ -3, n0, _IBNFE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidBucketNameFilterException$, InvalidBucketNameFilterException);
  var InvalidComputePlatformException$ = [ -3, n0, _ICPE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidComputePlatformException$, InvalidComputePlatformException);
  var InvalidDeployedStateFilterException$ = [ -3, n0, _IDSFE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeployedStateFilterException$, InvalidDeployedStateFilterException);
  var InvalidDeploymentConfigNameException$ = [ -3, n0, _IDCNE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentConfigNameException$, InvalidDeploymentConfigNameException);
  var InvalidDeploymentGroupNameException$ = [ -3, n0, _IDGNE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentGroupNameException$, InvalidDeploymentGroupNameException);
  var InvalidDeploymentIdException$ = [ -3, n0, _IDIE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentIdException$, InvalidDeploymentIdException);
  var InvalidDeploymentInstanceTypeException$ = [ -3, n0, _IDITE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentInstanceTypeException$, InvalidDeploymentInstanceTypeException);
  var InvalidDeploymentStatusException$ = [ -3, n0, _IDSE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentStatusException$, InvalidDeploymentStatusException);
  var InvalidDeploymentStyleException$ = [ -3, n0, _IDSEn, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentStyleException$, InvalidDeploymentStyleException);
  var InvalidDeploymentTargetIdException$ = [ -3, n0, _IDTIE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentTargetIdException$, InvalidDeploymentTargetIdException);
  var InvalidDeploymentWaitTypeException$ = [ -3, n0, _IDWTE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentWaitTypeException$, InvalidDeploymentWaitTypeException);
  var InvalidEC2TagCombinationException$ = [ -3, n0, _IECTCE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidEC2TagCombinationException$, InvalidEC2TagCombinationException);
  var InvalidEC2TagException$ = [ -3, n0, _IECTE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidEC2TagException$, InvalidEC2TagException);
  var InvalidECSServiceException$ = [ -3, n0, _IECSSE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidECSServiceException$, InvalidECSServiceException);
  var InvalidExternalIdException$ = [ -3, n0, _IEIE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidExternalIdException$, InvalidExternalIdException);
  var InvalidFileExistsBehaviorException$ = [ -3, n0, _IFEBE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidFileExistsBehaviorException$, InvalidFileExistsBehaviorException);
  var InvalidGitHubAccountTokenException$ = [ -3, n0, _IGHATE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidGitHubAccountTokenException$, InvalidGitHubAccountTokenException);
  var InvalidGitHubAccountTokenNameException$ = [ -3, n0, _IGHATNE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidGitHubAccountTokenNameException$, InvalidGitHubAccountTokenNameException);
  var InvalidIamSessionArnException$ = [ -3, n0, _IISAE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidIamSessionArnException$, InvalidIamSessionArnException);
  var InvalidIamUserArnException$ = [ -3, n0, _IIUAE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidIamUserArnException$, InvalidIamUserArnException);
  var InvalidIgnoreApplicationStopFailuresValueException$ = [ -3, n0, _IIASFVE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidIgnoreApplicationStopFailuresValueException$, InvalidIgnoreApplicationStopFailuresValueException);
  var InvalidInputException$ = [ -3, n0, _IIE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInputException$, InvalidInputException);
  var InvalidInstanceNameException$ = [ -3, n0, _IINE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInstanceNameException$, InvalidInstanceNameException);
  var InvalidInstanceStatusException$ = [ -3, n0, _IISE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInstanceStatusException$, InvalidInstanceStatusException);
  var InvalidInstanceTypeException$ = [ -3, n0, _IITE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInstanceTypeException$, InvalidInstanceTypeException);
  var InvalidKeyPrefixFilterException$ = [ -3, n0, _IKPFE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidKeyPrefixFilterException$, InvalidKeyPrefixFilterException);
  var InvalidLifecycleEventHookExecutionIdException$ = [ -3, n0, _ILEHEIE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidLifecycleEventHookExecutionIdException$, InvalidLifecycleEventHookExecutionIdException);
  var InvalidLifecycleEventHookExecutionStatusException$ = [ -3, n0, _ILEHESE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidLifecycleEventHookExecutionStatusException$, InvalidLifecycleEventHookExecutionStatusException);
  var InvalidLoadBalancerInfoException$ = [ -3, n0, _ILBIE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidLoadBalancerInfoException$, InvalidLoadBalancerInfoException);
  var InvalidMinimumHealthyHostValueException$ = [ -3, n0, _IMHHVE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidMinimumHealthyHostValueException$, InvalidMinimumHealthyHostValueException);
  var InvalidNextTokenException$ = [ -3, n0, _INTE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
  var InvalidOnPremisesTagCombinationException$ = [ -3, n0, _IOPTCE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidOnPremisesTagCombinationException$, InvalidOnPremisesTagCombinationException);
  var InvalidOperationException$ = [ -3, n0, _IOE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
  var InvalidRegistrationStatusException$ = [ -3, n0, _IRSE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidRegistrationStatusException$, InvalidRegistrationStatusException);
  var InvalidRevisionException$ = [ -3, n0, _IRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidRevisionException$, InvalidRevisionException);
  var InvalidRoleException$ = [ -3, n0, _IREn, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidRoleException$, InvalidRoleException);
  var InvalidSortByException$ = [ -3, n0, _ISBE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidSortByException$, InvalidSortByException);
  var InvalidSortOrderException$ = [ -3, n0, _ISOE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidSortOrderException$, InvalidSortOrderException);
  var InvalidTagException$ = [ -3, n0, _ITE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTagException$, InvalidTagException);
  var InvalidTagFilterException$ = [ -3, n0, _ITFE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTagFilterException$, InvalidTagFilterException);
  var InvalidTagsToAddException$ = [ -3, n0, _ITTAE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTagsToAddException$, InvalidTagsToAddException);
  var InvalidTargetFilterNameException$ = [ -3, n0, _ITFNE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTargetFilterNameException$, InvalidTargetFilterNameException);
  var InvalidTargetGroupPairException$ = [ -3, n0, _ITGPE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTargetGroupPairException$, InvalidTargetGroupPairException);
  var InvalidTargetInstancesException$ = [ -3, n0, _ITIE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTargetInstancesException$, InvalidTargetInstancesException);
  var InvalidTimeRangeException$ = [ -3, n0, _ITRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTimeRangeException$, InvalidTimeRangeException);
  var InvalidTrafficRoutingConfigurationException$ = [ -3, n0, _ITRCE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTrafficRoutingConfigurationException$, InvalidTrafficRoutingConfigurationException);
  var InvalidTriggerConfigException$ = [ -3, n0, _ITCE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTriggerConfigException$, InvalidTriggerConfigException);
  var InvalidUpdateOutdatedInstancesOnlyValueException$ = [ -3, n0, _IUOIOVE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidUpdateOutdatedInstancesOnlyValueException$, InvalidUpdateOutdatedInstancesOnlyValueException);
  var InvalidZonalDeploymentConfigurationException$ = [ -3, n0, _IZDCE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidZonalDeploymentConfigurationException$, InvalidZonalDeploymentConfigurationException);
  var LifecycleEventAlreadyCompletedException$ = [ -3, n0, _LEACE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LifecycleEventAlreadyCompletedException$, LifecycleEventAlreadyCompletedException);
  var LifecycleHookLimitExceededException$ = [ -3, n0, _LHLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LifecycleHookLimitExceededException$, LifecycleHookLimitExceededException);
  var MultipleIamArnsProvidedException$ = [ -3, n0, _MIAPE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MultipleIamArnsProvidedException$, MultipleIamArnsProvidedException);
  var OperationNotSupportedException$ = [ -3, n0, _ONSE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(OperationNotSupportedException$, OperationNotSupportedException);
  var ResourceArnRequiredException$ = [ -3, n0, _RARE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceArnRequiredException$, ResourceArnRequiredException);
  var ResourceValidationException$ = [ -3, n0, _RVE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceValidationException$, ResourceValidationException);
  var RevisionDoesNotExistException$ = [ -3, n0, _RDNEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RevisionDoesNotExistException$, RevisionDoesNotExistException);
  var RevisionRequiredException$ = [ -3, n0, _RRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RevisionRequiredException$, RevisionRequiredException);
  var RoleRequiredException$ = [ -3, n0, _RREo, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RoleRequiredException$, RoleRequiredException);
  var TagLimitExceededException$ = [ -3, n0, _TLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TagLimitExceededException$, TagLimitExceededException);
  var TagRequiredException$ = [ -3, n0, _TRE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TagRequiredException$, TagRequiredException);
  var TagSetListLimitExceededException$ = [ -3, n0, _TSLLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TagSetListLimitExceededException$, TagSetListLimitExceededException);
  var ThrottlingException$ = [ -3, n0, _TE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var TriggerTargetsLimitExceededException$ = [ -3, n0, _TTLEE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TriggerTargetsLimitExceededException$, TriggerTargetsLimitExceededException);
  var UnsupportedActionForDeploymentTypeException$ = [ -3, n0, _UAFDTE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnsupportedActionForDeploymentTypeException$, UnsupportedActionForDeploymentTypeException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var Alarm$ = [ 3, n0, _A, 0, [ _n ], [ 0 ] ];
  var AlarmConfiguration$ = [ 3, n0, _AC, 0, [ _en, _iPAF, _a ], [ 2, 2, () => AlarmList ] ];
  var AppSpecContent$ = [ 3, n0, _ASC, 0, [ _co, _sh ], [ 0, 0 ] ];
  var AutoRollbackConfiguration$ = [ 3, n0, _ARC, 0, [ _en, _ev ], [ 2, 64 | 0 ] ];
  var AutoScalingGroup$ = [ 3, n0, _ASG, 0, [ _n, _h, _tH ], [ 0, 0, 0 ] ];
  var BatchGetDeploymentTargetsInput$ = [ 3, n0, _BGDTI, 0, [ _dI, _tI ], [ 0, 64 | 0 ], 2 ];
  var BatchGetDeploymentTargetsOutput$ = [ 3, n0, _BGDTO, 0, [ _dT ], [ () => DeploymentTargetList ] ];
  var BlueGreenDeploymentConfiguration$ = [ 3, n0, _BGDC, 0, [ _tBIODS, _dRO, _gFPO ], [ () => BlueInstanceTerminationOption$, () => DeploymentReadyOption$, () => GreenFleetProvisioningOption$ ] ];
  var BlueInstanceTerminationOption$ = [ 3, n0, _BITO, 0, [ _ac, _tWTIM ], [ 0, 1 ] ];
  var CloudFormationTarget$ = [ 3, n0, _CFT, 0, [ _dI, _tIa, _lUA, _lE, _st, _rT, _tVW ], [ 0, 0, 4, () => LifecycleEventList, 0, 0, 1 ] ];
  var CreateDeploymentGroupInput$ = [ 3, n0, _CDGI, 0, [ _aN, _dGNe, _sRA, _dCN, _eTF, _oPITF, _aSG, _tC, _aC, _aRC, _oIS, _dS, _bGDC, _lBI, _eTS, _eS, _oPTS, _t, _tHE ], [ 0, 0, 0, 0, () => EC2TagFilterList, () => TagFilterList, 64 | 0, () => TriggerConfigList, () => AlarmConfiguration$, () => AutoRollbackConfiguration$, 0, () => DeploymentStyle$, () => BlueGreenDeploymentConfiguration$, () => LoadBalancerInfo$, () => EC2TagSet$, () => ECSServiceList, () => OnPremisesTagSet$, () => TagList, 2 ], 3 ];
  var CreateDeploymentGroupOutput$ = [ 3, n0, _CDGO, 0, [ _dGIe ], [ 0 ] ];
  var CreateDeploymentInput$ = [ 3, n0, _CDIr, 0, [ _aN, _dGNe, _re, _dCN, _d, _iASF, _tIar, _aRC, _uOIO, _fEB, _dM, _oAC ], [ 0, 0, () => RevisionLocation$, 0, 0, 2, () => TargetInstances$, () => AutoRollbackConfiguration$, 2, 0, 0, () => AlarmConfiguration$ ], 1 ];
  var CreateDeploymentOutput$ = [ 3, n0, _CDO, 0, [ _dI ], [ 0 ] ];
  var DeleteDeploymentGroupInput$ = [ 3, n0, _DDGI, 0, [ _aN, _dGNe ], [ 0, 0 ], 2 ];
  var DeleteDeploymentGroupOutput$ = [ 3, n0, _DDGO, 0, [ _hNCU ], [ () => AutoScalingGroupList ] ];
  var DeploymentGroupInfo$ = [ 3, n0, _DGI, 0, [ _aN, _dGIe, _dGNe, _dCN, _eTF, _oPITF, _aSG, _sRA, _tR, _tC, _aC, _aRC, _dS, _oIS, _bGDC, _lBI, _lSD, _lAD, _eTS, _oPTS, _cP, _eS, _tHE ], [ 0, 0, 0, 0, () => EC2TagFilterList, () => TagFilterList, () => AutoScalingGroupList, 0, () => RevisionLocation$, () => TriggerConfigList, () => AlarmConfiguration$, () => AutoRollbackConfiguration$, () => DeploymentStyle$, 0, () => BlueGreenDeploymentConfiguration$, () => LoadBalancerInfo$, () => LastDeploymentInfo$, () => LastDeploymentInfo$, () => EC2TagSet$, () => OnPremisesTagSet$, 0, () => ECSServiceList, 2 ] ];
  var DeploymentInfo$ = [ 3, n0, _DI, 0, [ _aN, _dGNe, _dCN, _dI, _pR, _re, _st, _eIr, _cT, _sT, _cTo, _dO, _d, _cr, _iASF, _aRC, _uOIO, _rI, _dS, _tIar, _iTWTS, _bGDC, _lBI, _aDSI, _fEB, _dM, _dSM, _cP, _eI, _rD, _oAC ], [ 0, 0, 0, 0, () => RevisionLocation$, () => RevisionLocation$, 0, () => ErrorInformation$, 4, 4, 4, () => DeploymentOverview$, 0, 0, 2, () => AutoRollbackConfiguration$, 2, () => RollbackInfo$, () => DeploymentStyle$, () => TargetInstances$, 2, () => BlueGreenDeploymentConfiguration$, () => LoadBalancerInfo$, 0, 0, 0, 64 | 0, 0, 0, () => RelatedDeployments$, () => AlarmConfiguration$ ] ];
  var DeploymentOverview$ = [ 3, n0, _DO, 0, [ _P, _IP, _S, _F, _Sk, _R ], [ 1, 1, 1, 1, 1, 1 ] ];
  var DeploymentReadyOption$ = [ 3, n0, _DRO, 0, [ _aOT, _wTIM ], [ 0, 1 ] ];
  var DeploymentStyle$ = [ 3, n0, _DS, 0, [ _dTe, _dOe ], [ 0, 0 ] ];
  var DeploymentTarget$ = [ 3, n0, _DT, 0, [ _dTT, _iT, _lT, _eT, _cFT ], [ 0, () => InstanceTarget$, () => LambdaTarget$, () => ECSTarget$, () => CloudFormationTarget$ ] ];
  var Diagnostics$ = [ 3, n0, _D, 0, [ _eC, _sN, _m, _lTo ], [ 0, 0, 0, 0 ] ];
  var EC2TagFilter$ = [ 3, n0, _ECTF, 0, [ _K, _V, _T ], [ 0, 0, 0 ] ];
  var EC2TagSet$ = [ 3, n0, _ECTS, 0, [ _eTSL ], [ () => EC2TagSetList ] ];
  var ECSService$ = [ 3, n0, _ECSS, 0, [ _sNe, _cN ], [ 0, 0 ] ];
  var ECSTarget$ = [ 3, n0, _ECST, 0, [ _dI, _tIa, _tA, _lUA, _lE, _st, _tSI ], [ 0, 0, 0, 4, () => LifecycleEventList, 0, () => ECSTaskSetList ] ];
  var ECSTaskSet$ = [ 3, n0, _ECSTS, 0, [ _i, _dC, _pC, _rC, _st, _tW, _tG, _tSL ], [ 0, 1, 1, 1, 0, 1, () => TargetGroupInfo$, 0 ] ];
  var ELBInfo$ = [ 3, n0, _ELBI, 0, [ _n ], [ 0 ] ];
  var ErrorInformation$ = [ 3, n0, _EI, 0, [ _cod, _m ], [ 0, 0 ] ];
  var GetDeploymentGroupInput$ = [ 3, n0, _GDGI, 0, [ _aN, _dGNe ], [ 0, 0 ], 2 ];
  var GetDeploymentGroupOutput$ = [ 3, n0, _GDGO, 0, [ _dGIep ], [ () => DeploymentGroupInfo$ ] ];
  var GetDeploymentInput$ = [ 3, n0, _GDI, 0, [ _dI ], [ 0 ], 1 ];
  var GetDeploymentOutput$ = [ 3, n0, _GDO, 0, [ _dIepl ], [ () => DeploymentInfo$ ] ];
  var GitHubLocation$ = [ 3, n0, _GHL, 0, [ _rep, _cI ], [ 0, 0 ] ];
  var GreenFleetProvisioningOption$ = [ 3, n0, _GFPO, 0, [ _ac ], [ 0 ] ];
  var InstanceTarget$ = [ 3, n0, _IT, 0, [ _dI, _tIa, _tA, _st, _lUA, _lE, _iL ], [ 0, 0, 0, 0, 4, () => LifecycleEventList, 0 ] ];
  var LambdaFunctionInfo$ = [ 3, n0, _LFI, 0, [ _fN, _fA, _cV, _tV, _tVW ], [ 0, 0, 0, 0, 1 ] ];
  var LambdaTarget$ = [ 3, n0, _LT, 0, [ _dI, _tIa, _tA, _st, _lUA, _lE, _lFI ], [ 0, 0, 0, 0, 4, () => LifecycleEventList, () => LambdaFunctionInfo$ ] ];
  var LastDeploymentInfo$ = [ 3, n0, _LDI, 0, [ _dI, _st, _eTn, _cT ], [ 0, 0, 4, 4 ] ];
  var LifecycleEvent$ = [ 3, n0, _LE, 0, [ _lEN, _di, _sT, _eTn, _st ], [ 0, () => Diagnostics$, 4, 4, 0 ] ];
  var ListDeploymentsInput$ = [ 3, n0, _LDIi, 0, [ _aN, _dGNe, _eI, _iOS, _cTR, _nT ], [ 0, 0, 0, 64 | 0, () => TimeRange$, 0 ] ];
  var ListDeploymentsOutput$ = [ 3, n0, _LDO, 0, [ _dep, _nT ], [ 64 | 0, 0 ] ];
  var ListDeploymentTargetsInput$ = [ 3, n0, _LDTI, 0, [ _dI, _nT, _tF ], [ 0, 0, [ 2, n0, _TF, 0, 0, 64 | 0 ] ], 1 ];
  var ListDeploymentTargetsOutput$ = [ 3, n0, _LDTO, 0, [ _tI, _nT ], [ 64 | 0, 0 ] ];
  var ListTagsForResourceInput$ = [ 3, n0, _LTFRI, 0, [ _RA, _NT ], [ 0, 0 ], 1 ];
  var ListTagsForResourceOutput$ = [ 3, n0, _LTFRO, 0, [ _Ta, _NT ], [ () => TagList, 0 ] ];
  var LoadBalancerInfo$ = [ 3, n0, _LBI, 0, [ _eIL, _tGIL, _tGPIL ], [ () => ELBInfoList, () => TargetGroupInfoList, () => TargetGroupPairInfoList ] ];
  var OnPremisesTagSet$ = [ 3, n0, _OPTS, 0, [ _oPTSL ], [ () => OnPremisesTagSetList ] ];
  var RawString$ = [ 3, n0, _RS, 0, [ _co, _sh ], [ 0, 0 ] ];
  var RelatedDeployments$ = [ 3, n0, _RD, 0, [ _aUOIRDI, _aUOIDI ], [ 0, 64 | 0 ] ];
  var RevisionLocation$ = [ 3, n0, _RL, 0, [ _rTev, _sL, _gHL, _str, _aSC ], [ 0, () => S3Location$, () => GitHubLocation$, () => RawString$, () => AppSpecContent$ ] ];
  var RollbackInfo$ = [ 3, n0, _RIo, 0, [ _rDI, _rTDI, _rM ], [ 0, 0, 0 ] ];
  var S3Location$ = [ 3, n0, _SL, 0, [ _b, _k, _bT, _ve, _eTa ], [ 0, 0, 0, 0, 0 ] ];
  var StopDeploymentInput$ = [ 3, n0, _SDI, 0, [ _dI, _aRE ], [ 0, 2 ], 1 ];
  var StopDeploymentOutput$ = [ 3, n0, _SDO, 0, [ _st, _sM ], [ 0, 0 ] ];
  var Tag$ = [ 3, n0, _Tag, 0, [ _K, _V ], [ 0, 0 ] ];
  var TagFilter$ = [ 3, n0, _TFa, 0, [ _K, _V, _T ], [ 0, 0, 0 ] ];
  var TargetGroupInfo$ = [ 3, n0, _TGI, 0, [ _n ], [ 0 ] ];
  var TargetGroupPairInfo$ = [ 3, n0, _TGPI, 0, [ _tGa, _pTR, _tTR ], [ () => TargetGroupInfoList, () => TrafficRoute$, () => TrafficRoute$ ] ];
  var TargetInstances$ = [ 3, n0, _TI, 0, [ _tFa, _aSG, _eTS ], [ () => EC2TagFilterList, 64 | 0, () => EC2TagSet$ ] ];
  var TimeRange$ = [ 3, n0, _TR, 0, [ _sta, _end ], [ 4, 4 ] ];
  var TrafficRoute$ = [ 3, n0, _TRr, 0, [ _lA ], [ 64 | 0 ] ];
  var TriggerConfig$ = [ 3, n0, _TC, 0, [ _tNr, _tTA, _tE ], [ 0, 0, 64 | 0 ] ];
  var AlarmList = [ 1, n0, _AL, 0, () => Alarm$ ];
  var AutoScalingGroupList = [ 1, n0, _ASGL, 0, () => AutoScalingGroup$ ];
  var DeploymentTargetList = [ 1, n0, _DTL, 0, () => DeploymentTarget$ ];
  var EC2TagFilterList = [ 1, n0, _ECTFL, 0, () => EC2TagFilter$ ];
  var EC2TagSetList = [ 1, n0, _ECTSL, 0, () => EC2TagFilterList ];
  var ECSServiceList = [ 1, n0, _ECSSL, 0, () => ECSService$ ];
  var ECSTaskSetList = [ 1, n0, _ECSTSL, 0, () => ECSTaskSet$ ];
  var ELBInfoList = [ 1, n0, _ELBIL, 0, () => ELBInfo$ ];
  var LifecycleEventList = [ 1, n0, _LEL, 0, () => LifecycleEvent$ ];
  var OnPremisesTagSetList = [ 1, n0, _OPTSL, 0, () => TagFilterList ];
  var TagFilterList = [ 1, n0, _TFL, 0, () => TagFilter$ ];
  var TagList = [ 1, n0, _TL, 0, () => Tag$ ];
  var TargetGroupInfoList = [ 1, n0, _TGIL, 0, () => TargetGroupInfo$ ];
  var TargetGroupPairInfoList = [ 1, n0, _TGPIL, 0, () => TargetGroupPairInfo$ ];
  var TriggerConfigList = [ 1, n0, _TCL, 0, () => TriggerConfig$ ];
  var BatchGetDeploymentTargets$ = [ 9, n0, _BGDT, 0, () => BatchGetDeploymentTargetsInput$, () => BatchGetDeploymentTargetsOutput$ ];
  var CreateDeployment$ = [ 9, n0, _CDr, 0, () => CreateDeploymentInput$, () => CreateDeploymentOutput$ ];
  var CreateDeploymentGroup$ = [ 9, n0, _CDG, 0, () => CreateDeploymentGroupInput$, () => CreateDeploymentGroupOutput$ ];
  var DeleteDeploymentGroup$ = [ 9, n0, _DDG, 0, () => DeleteDeploymentGroupInput$, () => DeleteDeploymentGroupOutput$ ];
  var GetDeployment$ = [ 9, n0, _GD, 0, () => GetDeploymentInput$, () => GetDeploymentOutput$ ];
  var GetDeploymentGroup$ = [ 9, n0, _GDG, 0, () => GetDeploymentGroupInput$, () => GetDeploymentGroupOutput$ ];
  var ListDeployments$ = [ 9, n0, _LD, 0, () => ListDeploymentsInput$, () => ListDeploymentsOutput$ ];
  var ListDeploymentTargets$ = [ 9, n0, _LDT, 0, () => ListDeploymentTargetsInput$, () => ListDeploymentTargetsOutput$ ];
  var ListTagsForResource$ = [ 9, n0, _LTFR, 0, () => ListTagsForResourceInput$, () => ListTagsForResourceOutput$ ];
  var StopDeployment$ = [ 9, n0, _SD, 0, () => StopDeploymentInput$, () => StopDeploymentOutput$ ];
}),
// node_modules/@aws/lambda-invoke-store/dist-cjs/invoke-store.js
29320: (function (__unused_webpack_module, exports, __webpack_require__) {
  "use strict";
  const PROTECTED_KEYS = {
    REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
    X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
    TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
    TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
    TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
    BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const NO_GLOBAL_AWS_LAMBDA = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
  class InvokeStoreBase {
    static PROTECTED_KEYS=PROTECTED_KEYS;
    isProtectedKey(key) {
      return Object.values(PROTECTED_KEYS).includes(key);
    }
    getRequestId() {
      return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
    }
    getXRayTraceId() {
      return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(PROTECTED_KEYS.TENANT_ID);
    }
    getTraceparent() {
      return this.get(PROTECTED_KEYS.TRACEPARENT);
    }
    getTracestate() {
      return this.get(PROTECTED_KEYS.TRACESTATE);
    }
    getBaggage() {
      return this.get(PROTECTED_KEYS.BAGGAGE);
    }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
    currentContext;
    getContext() {
      return this.currentContext;
    }
    hasContext() {
      return this.currentContext !== void 0;
    }
    get(key) {
      return this.currentContext?.[key];
    }
    set(key, value) {
      if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      this.currentContext = this.currentContext || {};
      this.currentContext[key] = value;
    }
    run(context, fn) {
      this.currentContext = context;
      return fn();
    }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
    als;
    static async create() {
      const instance = new InvokeStoreMulti;
      const asyncHooks = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 16698, 23));
      instance.als = new asyncHooks.AsyncLocalStorage;
      return instance;
    }
    getContext() {
      return this.als.getStore();
    }
    hasContext() {
      return this.als.getStore() !== void 0;
    }
    get(key) {
      return this.als.getStore()?.[key];
    }
    set(key, value) {
      if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      const store = this.als.getStore();
      if (!store) throw new Error("No context available");
      store[key] = value;
    }
    run(context, fn) {
      return this.als.run(context, fn);
    }
  }
  exports.A = void 0;
  (function(InvokeStore) {
    let instance = null;
    async function getInstanceAsync(forceInvokeStoreMulti) {
      if (!instance) instance = (async () => {
        const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
        const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
        if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
          globalThis.awslambda.InvokeStore = newInstance;
          return newInstance;
        } else return newInstance;
      })();
      return instance;
    }
    InvokeStore.getInstanceAsync = getInstanceAsync;
    InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
      reset: () => {
        instance = null;
        if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
        globalThis.awslambda = {
          InvokeStore: void 0
        };
      }
    } : void 0;
  })(exports.A || (exports.A = {}));
}),
// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
29362: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    t: () => normalizeProvider
  });
  const normalizeProvider = input => {
    if (typeof input === "function") return input;
    const promisified = Promise.resolve(input);
    return () => promisified;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
30068: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    a: () => fromHex,
    n: () => toHex
  });
  const SHORT_TO_HEX = {};
  const HEX_TO_SHORT = {};
  for (let i = 0; i < 256; i++) {
    let encodedByte = i.toString(16).toLowerCase();
    if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
    SHORT_TO_HEX[i] = encodedByte;
    HEX_TO_SHORT[encodedByte] = i;
  }
  function fromHex(encoded) {
    if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
    const out = new Uint8Array(encoded.length / 2);
    for (let i = 0; i < encoded.length; i += 2) {
      const encodedByte = encoded.slice(i, i + 2).toLowerCase();
      if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte]; else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
    }
    return out;
  }
  function toHex(bytes) {
    let out = "";
    for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
    return out;
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
30249: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    g: () => setCredentialFeature
  });
  function setCredentialFeature(credentials, feature, value) {
    if (!credentials.$source) credentials.$source = {};
    credentials.$source[feature] = value;
    return credentials;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
30729: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    EG: () => IMDS_TOKEN_PATH,
    FT: () => IMDS_REGION_PATH,
    J9: () => AWS_EXECUTION_ENV,
    RY: () => AWS_DEFAULT_REGION_ENV,
    US: () => DEFAULTS_MODE_OPTIONS,
    cC: () => X_AWS_EC2_METADATA_TOKEN,
    dr: () => AWS_REGION_ENV,
    nF: () => X_AWS_EC2_METADATA_TOKEN_TTL,
    tn: () => ENV_IMDS_DISABLED
  });
  const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
  const AWS_REGION_ENV = "AWS_REGION";
  const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const DEFAULTS_MODE_OPTIONS = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
  const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
  const IMDS_TOKEN_PATH = "/latest/api/token";
  const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
  const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
31350: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    m: () => toDebugString
  });
  function toDebugString(input) {
    if (typeof input !== "object" || input == null) return input;
    if ("ref" in input) return `$${toDebugString(input.ref)}`;
    if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
    return JSON.stringify(input, null, 2);
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
31436: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    C: () => CredentialsProviderError
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11342);
  class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
    name="CredentialsProviderError";
    constructor(message, options = true) {
      super(message, options);
      Object.setPrototypeOf(this, CredentialsProviderError.prototype);
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
31444: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Tx: () => callFunction,
    O4: () => evaluateExpression
  });
  var EndpointError = __webpack_require__(83868);
  var customEndpointFunctions = __webpack_require__(11046);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
  const booleanEquals = (value1, value2) => value1 === value2;
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
  function coalesce(...args) {
    for (const arg of args) if (arg != null) return arg;
    return;
  }
  var getAttr = __webpack_require__(98466);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
  const isSet = value => value != null;
  var isValidHostLabel = __webpack_require__(44280);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
  function ite(condition, trueValue, falseValue) {
    return condition ? trueValue : falseValue;
  }
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
  const not = value => !value;
  // node_modules/@smithy/types/dist-es/endpoint.js
  var EndpointURLScheme;
  (function(EndpointURLScheme) {
    EndpointURLScheme["HTTP"] = "http";
    EndpointURLScheme["HTTPS"] = "https";
  })(EndpointURLScheme || (EndpointURLScheme = {}));
  var isIpAddress = __webpack_require__(26676);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
  const DEFAULT_PORTS = {
    [EndpointURLScheme.HTTP]: 80,
    [EndpointURLScheme.HTTPS]: 443
  };
  const parseURL = value => {
    const whatwgURL = (() => {
      try {
        if (value instanceof URL) return value;
        if (typeof value === "object" && "hostname" in value) {
          const {hostname: hostname, port: port, protocol: protocol = "", path: path = "", query: query = {}} = value;
          const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
          url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
          return url;
        }
        return new URL(value);
      } catch (ignored) {
        return null;
      }
    })();
    if (!whatwgURL) {
      console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
      return null;
    }
    const urlString = whatwgURL.href;
    const {host: host, hostname: hostname, pathname: pathname, protocol: protocol, search: search} = whatwgURL;
    if (search) return null;
    const scheme = protocol.slice(0, -1);
    if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
    const isIp = (0, isIpAddress.o)(hostname);
    const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
    const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
    return {
      scheme: scheme,
      authority: authority,
      path: pathname,
      normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
      isIp: isIp
    };
  };
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
  function split(value, delimiter, limit) {
    if (limit === 1) return [ value ];
    if (value === "") return [ "" ];
    const parts = value.split(delimiter);
    if (limit === 0) return parts;
    return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
  }
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
  const stringEquals = (value1, value2) => value1 === value2;
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
  const substring = (input, start, stop, reverse) => {
    if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
    if (!reverse) return input.substring(start, stop);
    return input.substring(input.length - stop, input.length - start);
  };
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
  const uriEncode = value => encodeURIComponent(value).replace(/[!*'()]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
  const endpointFunctions = {
    booleanEquals: booleanEquals,
    coalesce: coalesce,
    getAttr: getAttr.i,
    isSet: isSet,
    isValidHostLabel: isValidHostLabel.X,
    ite: ite,
    not: not,
    parseURL: parseURL,
    split: split,
    stringEquals: stringEquals,
    substring: substring,
    uriEncode: uriEncode
  };
  var evaluateTemplate = __webpack_require__(69680);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
  const getReferenceValue = ({ref: ref}, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
  const evaluateExpression = (obj, keyName, options) => {
    if (typeof obj === "string") return (0, evaluateTemplate.M)(obj, options); else if (obj["fn"]) return group.callFunction(obj, options); else if (obj["ref"]) return getReferenceValue(obj, options);
    throw new EndpointError.c(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
  };
  const callFunction = ({fn: fn, argv: argv}, options) => {
    const evaluatedArgs = Array(argv.length);
    for (let i = 0; i < evaluatedArgs.length; ++i) {
      const arg = argv[i];
      if (typeof arg === "boolean" || typeof arg === "number") evaluatedArgs[i] = arg; else evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
    }
    const namespaceSeparatorIndex = fn.indexOf(".");
    if (namespaceSeparatorIndex !== -1) {
      const namespaceFunctions = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)];
      const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
      if (typeof customFunction === "function") return customFunction(...evaluatedArgs);
    }
    const callable = endpointFunctions[fn];
    if (typeof callable === "function") return callable(...evaluatedArgs);
    throw new Error(`function ${fn} not loaded in endpointFunctions.`);
  };
  const group = {
    evaluateExpression: evaluateExpression,
    callFunction: callFunction
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
31638: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    F: () => UnionSerde
  });
  class UnionSerde {
    from;
    to;
    keys;
    constructor(from, to) {
      this.from = from;
      this.to = to;
      const keys = Object.keys(this.from);
      const set = new Set(keys);
      set.delete("__type");
      this.keys = set;
    }
    mark(key) {
      this.keys.delete(key);
    }
    hasUnknown() {
      return this.keys.size === 1 && Object.keys(this.to).length === 0;
    }
    writeUnknown() {
      if (this.hasUnknown()) {
        const k = this.keys.values().next().value;
        const v = this.from[k];
        this.to.$unknown = [ k, v ];
      }
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
33243: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    F: () => toUint8Array
  });
  var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47332);
  const toUint8Array = data => {
    if (data instanceof Uint8Array) return data;
    if (typeof data === "string") return (0, _fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(data);
    if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    return new Uint8Array(data);
  };
}),
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
33786: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    C: () => getSkewCorrectedDate
  });
  const getSkewCorrectedDate = systemClockOffset => new Date(Date.now() + systemClockOffset);
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
33901: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    R: () => getHomeDir
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  const homeDirCache = {};
  const getHomeDirCacheKey = () => {
    if (process && process.geteuid) return `${process.geteuid()}`;
    return "DEFAULT";
  };
  const getHomeDir = () => {
    const {HOME: HOME, USERPROFILE: USERPROFILE, HOMEPATH: HOMEPATH, HOMEDRIVE: HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`} = process.env;
    if (HOME) return HOME;
    if (USERPROFILE) return USERPROFILE;
    if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
    const homeDirCacheKey = getHomeDirCacheKey();
    if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return homeDirCache[homeDirCacheKey];
  };
}),
// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
33934: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    D: () => parseUrl
  });
  var _parseQueryString__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39786);
  const parseUrl = url => {
    if (typeof url === "string") return parseUrl(new URL(url));
    const {hostname: hostname, pathname: pathname, port: port, protocol: protocol, search: search} = url;
    let query;
    if (search) query = (0, _parseQueryString__WEBPACK_IMPORTED_MODULE_0__.J)(search);
    return {
      hostname: hostname,
      port: port ? parseInt(port) : void 0,
      protocol: protocol,
      path: pathname,
      query: query
    };
  };
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/GetDeploymentGroupCommand.js
33973: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    W: () => GetDeploymentGroupCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class GetDeploymentGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetDeploymentGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.rnI)){}
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
34172: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    rD: () => getEndpointPlugin,
    Co: () => resolveEndpointConfig
  });
  var configLoader = __webpack_require__(12974);
  var constants = __webpack_require__(86814);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
  const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
  const CONFIG_ENDPOINT_URL = "endpoint_url";
  const getEndpointUrlConfig = serviceId => ({
    environmentVariableSelector: env => {
      const serviceSuffixParts = serviceId.split(" ").map(w => w.toUpperCase());
      const serviceEndpointUrl = env[[ ENV_ENDPOINT_URL, ...serviceSuffixParts ].join("_")];
      if (serviceEndpointUrl) return serviceEndpointUrl;
      const endpointUrl = env[ENV_ENDPOINT_URL];
      if (endpointUrl) return endpointUrl;
      return;
    },
    configFileSelector: (profile, config) => {
      if (profile.services) {
        const servicesSectionKey = [ "services", profile.services ].join(constants.Q);
        if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
        const servicesSection = config[servicesSectionKey];
        const servicePrefixParts = serviceId.split(" ").map(w => w.toLowerCase());
        const endpointUrl = servicesSection[[ servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL ].join(constants.Q)];
        if (endpointUrl) return endpointUrl;
      }
      const endpointUrl = profile[CONFIG_ENDPOINT_URL];
      if (endpointUrl) return endpointUrl;
      return;
    },
    default: void 0
  });
  var booleanSelector = __webpack_require__(79498);
  var types = __webpack_require__(16402);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
  const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
  const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
  const ignoreConfiguredEndpointUrlsConfigSelectors = {
    environmentVariableSelector: env => (0, booleanSelector.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.ENV),
    configFileSelector: profile => (0, booleanSelector.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.CONFIG),
    default: false
  };
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
  const getEndpointFromConfig = async serviceId => {
    const ignore = await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
    if (ignore) return;
    return (0, configLoader.Z)(getEndpointUrlConfig(serviceId ?? ""))();
  };
  var adaptors_getEndpointFromInstructions = __webpack_require__(47436);
  var getSmithyContext = __webpack_require__(68743);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
  function setFeature(context, feature, value) {
    if (!context.__smithy_context) context.__smithy_context = {
      features: {}
    }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
    context.__smithy_context.features[feature] = value;
  }
  function bindEndpointMiddleware(getEndpointFromConfig) {
    const getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
    return ({config: config, instructions: instructions}) => (next, context) => async args => {
      if (config.isCustomEndpoint) setFeature(context, "ENDPOINT_OVERRIDE", "N");
      const endpoint = await getEndpointFromInstructions(args.input, {
        getEndpointParameterInstructions() {
          return instructions;
        }
      }, {
        ...config
      }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      const authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context["signing_region"] = authScheme.signingRegion;
        context["signing_service"] = authScheme.signingName;
        const smithyContext = (0, getSmithyContext.u)(context);
        const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
        if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
          signing_region: authScheme.signingRegion,
          signingRegion: authScheme.signingRegion,
          signing_service: authScheme.signingName,
          signingName: authScheme.signingName,
          signingRegionSet: authScheme.signingRegionSet
        }, authScheme.properties);
      }
      return next({
        ...args
      });
    };
  }
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
  const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: [ "SERIALIZER" ],
    override: true
  };
  const endpointMiddlewareOptions = {
    step: "serialize",
    tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
    name: "endpointV2Middleware",
    override: true,
    relation: "before",
    toMiddleware: serializerMiddlewareOption.name
  };
  function bindGetEndpointPlugin(getEndpointFromConfig) {
    const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
    return (config, instructions) => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(endpointMiddleware({
          config: config,
          instructions: instructions
        }), endpointMiddlewareOptions);
      }
    });
  }
  var normalizeProvider = __webpack_require__(29362);
  var toEndpointV1 = __webpack_require__(13055);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
  function bindResolveEndpointConfig(getEndpointFromConfig) {
    return input => {
      const tls = input.tls ?? true;
      const {endpoint: endpoint, useDualstackEndpoint: useDualstackEndpoint, useFipsEndpoint: useFipsEndpoint} = input;
      const customEndpointProvider = endpoint != null ? async () => (0, toEndpointV1.a)(await (0, 
      normalizeProvider.t)(endpoint)()) : void 0;
      const isCustomEndpoint = !!endpoint;
      const resolvedConfig = Object.assign(input, {
        endpoint: customEndpointProvider,
        tls: tls,
        isCustomEndpoint: isCustomEndpoint,
        useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false),
        useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? false),
        ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
      });
      let configuredEndpointPromise;
      resolvedConfig.serviceConfiguredEndpoint = async () => {
        if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
        return configuredEndpointPromise;
      };
      return resolvedConfig;
    };
  }
  // node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
  (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
  const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
  bindEndpointMiddleware(getEndpointFromConfig);
  const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
}),
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
36204: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    L: () => deref
  });
  const deref = schemaRef => {
    if (typeof schemaRef === "function") return schemaRef();
    return schemaRef;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
36878: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    GQ: () => isServerError,
    Qb: () => isThrottlingError,
    bV: () => isTransientError
  });
  const THROTTLING_ERROR_CODES = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
  const TRANSIENT_ERROR_CODES = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
  const TRANSIENT_ERROR_STATUS_CODES = [ 500, 502, 503, 504 ];
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
  const NODEJS_NETWORK_ERROR_CODES = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
  // node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
  const isRetryableByTrait = error => error?.$retryable !== void 0;
  const isClockSkewCorrectedError = error => error.$metadata?.clockSkewCorrected;
  const isBrowserNetworkError = error => {
    const errorMessages = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
    const isValid = error && error instanceof TypeError;
    if (!isValid) return false;
    return errorMessages.has(error.message);
  };
  const isThrottlingError = error => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
  const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
  const isServerError = error => {
    if (error.$metadata?.httpStatusCode !== void 0) {
      const statusCode = error.$metadata.httpStatusCode;
      if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
      return false;
    }
    return false;
  };
  function isNodeJsHttp2TransientError(error) {
    return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }
}),
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
37760: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    qs: () => NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
    kN: () => NODE_RETRY_MODE_CONFIG_OPTIONS,
    $z: () => resolveRetryConfig
  });
  var normalizeProvider = __webpack_require__(29362);
  var service_error_classification = __webpack_require__(36878);
  // node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
  class DefaultRateLimiter {
    static setTimeoutFn=(fn, delay) => setTimeout(fn, delay);
    beta;
    minCapacity;
    minFillRate;
    scaleConstant;
    smooth;
    enabled=false;
    availableTokens=0;
    lastMaxRate=0;
    measuredTxRate=0;
    requestCount=0;
    fillRate;
    lastThrottleTime;
    lastTimestamp=0;
    lastTxRateBucket;
    maxCapacity;
    timeWindow=0;
    constructor(options) {
      this.beta = options?.beta ?? .7;
      this.minCapacity = options?.minCapacity ?? 1;
      this.minFillRate = options?.minFillRate ?? .5;
      this.scaleConstant = options?.scaleConstant ?? .4;
      this.smooth = options?.smooth ?? .8;
      this.lastThrottleTime = this.getCurrentTimeInSeconds();
      this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
      this.fillRate = this.minFillRate;
      this.maxCapacity = this.minCapacity;
    }
    async getSendToken() {
      return this.acquireTokenBucket(1);
    }
    updateClientSendingRate(response) {
      let calculatedRate;
      this.updateMeasuredRate();
      const retryErrorInfo = response;
      const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0, service_error_classification.Qb)(retryErrorInfo?.error ?? response);
      if (isThrottling) {
        const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
        this.lastMaxRate = rateToUse;
        this.calculateTimeWindow();
        this.lastThrottleTime = this.getCurrentTimeInSeconds();
        calculatedRate = this.cubicThrottle(rateToUse);
        this.enableTokenBucket();
      } else {
        this.calculateTimeWindow();
        calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
      }
      const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
      this.updateTokenBucketRate(newRate);
    }
    getCurrentTimeInSeconds() {
      return Date.now() / 1e3;
    }
    async acquireTokenBucket(amount) {
      if (!this.enabled) return;
      this.refillTokenBucket();
      while (amount > this.availableTokens) {
        const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
        await new Promise(resolve => DefaultRateLimiter.setTimeoutFn(resolve, delay));
        this.refillTokenBucket();
      }
      this.availableTokens = this.availableTokens - amount;
    }
    refillTokenBucket() {
      const timestamp = this.getCurrentTimeInSeconds();
      if (!this.lastTimestamp) {
        this.lastTimestamp = timestamp;
        return;
      }
      const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
      this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
      this.lastTimestamp = timestamp;
    }
    calculateTimeWindow() {
      this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
    }
    cubicThrottle(rateToUse) {
      return this.getPrecise(rateToUse * this.beta);
    }
    cubicSuccess(timestamp) {
      return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
    }
    enableTokenBucket() {
      this.enabled = true;
    }
    updateTokenBucketRate(newRate) {
      this.refillTokenBucket();
      this.fillRate = Math.max(newRate, this.minFillRate);
      this.maxCapacity = Math.max(newRate, this.minCapacity);
      this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
    }
    updateMeasuredRate() {
      const t = this.getCurrentTimeInSeconds();
      const timeBucket = Math.floor(t * 2) / 2;
      this.requestCount++;
      if (timeBucket > this.lastTxRateBucket) {
        const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
        this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
        this.requestCount = 0;
        this.lastTxRateBucket = timeBucket;
      }
    }
    getPrecise(num) {
      return parseFloat(num.toFixed(8));
    }
  }
  var constants = __webpack_require__(92814);
  // node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
  class Retry {
    static v2026=true;
    static delay() {
      return 50;
    }
    static throttlingDelay() {
      return 1e3;
    }
    static cost() {
      return 14;
    }
    static throttlingCost() {
      return 5;
    }
    static modifiedCostType() {
      return "THROTTLING";
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
  class DefaultRetryBackoffStrategy {
    x=Retry.delay();
    computeNextBackoffDelay(i) {
      const b = Math.random();
      const r = 2;
      const t_i = b * Math.min(this.x * r ** i, constants.G8);
      return Math.floor(t_i);
    }
    setDelayBase(delay) {
      this.x = delay;
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
  class DefaultRetryToken {
    delay;
    count;
    cost;
    longPoll;
    $retryLog={
      acquisitionDelay: 0
    };
    constructor(delay, count, cost, longPoll) {
      this.delay = delay;
      this.count = count;
      this.cost = cost;
      this.longPoll = longPoll;
    }
    getRetryCount() {
      return this.count;
    }
    getRetryDelay() {
      return Math.min(constants.G8, this.delay);
    }
    getRetryCost() {
      return this.cost;
    }
    isLongPoll() {
      return this.longPoll;
    }
  }
  var config = __webpack_require__(84353);
  // node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
  const refusal = {
    incompatible: 1,
    attempts: 2,
    capacity: 3
  };
  class StandardRetryStrategy {
    mode=config.cm.STANDARD;
    retryBackoffStrategy;
    capacity=constants.Df;
    maxAttemptsProvider;
    baseDelay;
    constructor(arg1) {
      if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1; else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1; else if (arg1 && typeof arg1 === "object") {
        this.maxAttemptsProvider = async () => arg1.maxAttempts;
        this.baseDelay = arg1.baseDelay;
        this.retryBackoffStrategy = arg1.backoff;
      }
      this.maxAttemptsProvider ??= async () => config.Gz;
      this.baseDelay ??= Retry.delay();
      this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
    }
    async acquireInitialRetryToken(retryTokenScope) {
      return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
    }
    async refreshRetryTokenForRetry(token, errorInfo) {
      const maxAttempts = await this.getMaxAttempts();
      const retryCode = this.retryCode(token, errorInfo, maxAttempts);
      const shouldRetry = retryCode === 0;
      const isLongPoll = token.isLongPoll?.();
      if (shouldRetry || isLongPoll) {
        const errorType = errorInfo.errorType;
        this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
        const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
        let retryDelay = delayFromErrorType;
        if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
        if (!shouldRetry) {
          const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
          if (longPollBackoff > 0) await new Promise(r => setTimeout(r, longPollBackoff));
        } else {
          const capacityCost = this.getCapacityCost(errorType);
          this.capacity -= capacityCost;
          const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
          await new Promise(r => setTimeout(r, retryDelay));
          nextToken.$retryLog.acquisitionDelay = retryDelay;
          return nextToken;
        }
      }
      throw new Error("No retry token available");
    }
    recordSuccess(token) {
      this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
    }
    getCapacity() {
      return this.capacity;
    }
    async maxAttempts() {
      return this.maxAttemptsProvider();
    }
    async getMaxAttempts() {
      try {
        return await this.maxAttemptsProvider();
      } catch (ignored) {
        console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
        return config.Gz;
      }
    }
    retryCode(tokenToRenew, errorInfo, maxAttempts) {
      const attempts = tokenToRenew.getRetryCount() + 1;
      const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
      const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
      const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
      return retryableStatus || attemptStatus || capacityStatus;
    }
    getCapacityCost(errorType) {
      return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
    }
    isRetryableError(errorType) {
      return errorType === "THROTTLING" || errorType === "TRANSIENT";
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
  class AdaptiveRetryStrategy {
    mode=config.cm.ADAPTIVE;
    rateLimiter;
    standardRetryStrategy;
    constructor(maxAttemptsProvider, options) {
      const {rateLimiter: rateLimiter} = options ?? {};
      this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
      this.standardRetryStrategy = options ? new StandardRetryStrategy({
        maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
        ...options
      }) : new StandardRetryStrategy(maxAttemptsProvider);
    }
    async acquireInitialRetryToken(retryTokenScope) {
      const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
      await this.rateLimiter.getSendToken();
      return token;
    }
    async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
      this.rateLimiter.updateClientSendingRate(errorInfo);
      const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
      await this.rateLimiter.getSendToken();
      return token;
    }
    recordSuccess(token) {
      this.rateLimiter.updateClientSendingRate({});
      this.standardRetryStrategy.recordSuccess(token);
    }
    async maxAttemptsProvider() {
      return this.standardRetryStrategy.maxAttempts();
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
  const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
  const CONFIG_MAX_ATTEMPTS = "max_attempts";
  const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
    environmentVariableSelector: env => {
      const value = env[ENV_MAX_ATTEMPTS];
      if (!value) return;
      const maxAttempt = parseInt(value);
      if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
      return maxAttempt;
    },
    configFileSelector: profile => {
      const value = profile[CONFIG_MAX_ATTEMPTS];
      if (!value) return;
      const maxAttempt = parseInt(value);
      if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
      return maxAttempt;
    },
    default: config.Gz
  };
  const resolveRetryConfig = (input, defaults) => {
    const {retryStrategy: retryStrategy, retryMode: retryMode} = input;
    const {defaultMaxAttempts: defaultMaxAttempts = config.Gz, defaultBaseDelay: defaultBaseDelay = Retry.delay()} = defaults ?? {};
    const maxAttemptsProvider = (0, normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts);
    let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
    const getDefault = async () => {
      const maxAttempts = await maxAttemptsProvider();
      const adaptive = await (0, normalizeProvider.t)(retryMode)() === config.cm.ADAPTIVE;
      if (adaptive) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
        maxAttempts: maxAttempts,
        baseDelay: defaultBaseDelay
      });
      return new StandardRetryStrategy({
        maxAttempts: maxAttempts,
        baseDelay: defaultBaseDelay
      });
    };
    return Object.assign(input, {
      maxAttempts: maxAttemptsProvider,
      retryStrategy: () => controller ??= getDefault()
    });
  };
  const ENV_RETRY_MODE = "AWS_RETRY_MODE";
  const CONFIG_RETRY_MODE = "retry_mode";
  const NODE_RETRY_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[ENV_RETRY_MODE],
    configFileSelector: profile => profile[CONFIG_RETRY_MODE],
    default: config.L0
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
37937: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    t: () => needsReviver
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95125);
  const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
  function needsReviver(schema) {
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
    const raw = ns.getSchema();
    if (Array.isArray(raw) && ns.isStructSchema()) {
      if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
      const result = _check(ns, new Set);
      raw[REVIVER_SYMBOL] = result;
      return result;
    }
    return _check(ns, new Set);
  }
  function _check(ns, seen) {
    const raw = ns.getSchema();
    if (seen.has(raw)) return false;
    seen.add(raw);
    if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
    if (ns.isStructSchema()) {
      for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
    } else if (ns.isListSchema() || ns.isMapSchema()) {
      if (_check(ns.getValueSchema(), seen)) return true;
    } else if (ns.isDocumentSchema()) return true;
    return false;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
38062: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => chain
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11342);
  const chain = (...providers) => async () => {
    if (providers.length === 0) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
    let lastProviderError;
    for (const provider of providers) try {
      const credentials = await provider();
      return credentials;
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) continue;
      throw err;
    }
    throw lastProviderError;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
38234: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    I: () => resolveDefaultsModeConfig
  });
  var config = __webpack_require__(16152);
  var getInstanceMetadataRegion = __webpack_require__(23366);
  var configLoader = __webpack_require__(12974);
  var memoize = __webpack_require__(54759);
  var constants = __webpack_require__(30729);
  // node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
  const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
  const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
  const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[AWS_DEFAULTS_MODE_ENV],
    configFileSelector: profile => profile[AWS_DEFAULTS_MODE_CONFIG],
    default: "legacy"
  };
  // node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
  const resolveDefaultsModeConfig = ({region: region = (0, configLoader.Z)(config.GG), defaultsMode: defaultsMode = (0, 
  configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)} = {}) => (0, memoize.B)(async () => {
    const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
    switch (mode?.toLowerCase()) {
     case "auto":
      return resolveNodeDefaultsModeAuto(region);

     case "in-region":
     case "cross-region":
     case "mobile":
     case "standard":
     case "legacy":
      return Promise.resolve(mode?.toLocaleLowerCase());

     case void 0:
      return Promise.resolve("legacy");

     default:
      throw new Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
    }
  });
  const resolveNodeDefaultsModeAuto = async clientRegion => {
    if (clientRegion) {
      const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
      const inferredRegion = await inferPhysicalRegion();
      if (!inferredRegion) return "standard";
      if (resolvedRegion === inferredRegion) return "in-region"; else return "cross-region";
    }
    return "standard";
  };
  const inferPhysicalRegion = async () => {
    if (process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY])) return process.env[constants.dr] ?? process.env[constants.RY];
    return (0, getInstanceMetadataRegion.b)();
  };
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/GetDeploymentCommand.js
38744: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    T: () => GetDeploymentCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class GetDeploymentCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.EHZ)){}
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
39700: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    E: () => fromBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46664);
  const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
  const fromBase64 = input => {
    if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
    if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
    const buffer = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "base64");
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
39786: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    J: () => parseQueryString
  });
  function parseQueryString(querystring) {
    const query = {};
    querystring = querystring.replace(/^\?/, "");
    if (querystring) for (const pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key);
      if (value) value = decodeURIComponent(value);
      if (!(key in query)) query[key] = value; else if (Array.isArray(query[key])) query[key].push(value); else query[key] = [ query[key], value ];
    }
    return query;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
40558: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Q: () => resolveRetryRuntimeConfig,
    x: () => getRetryConfiguration
  });
  const getRetryConfiguration = runtimeConfig => ({
    setRetryStrategy(retryStrategy) {
      runtimeConfig.retryStrategy = retryStrategy;
    },
    retryStrategy() {
      return runtimeConfig.retryStrategy;
    }
  });
  const resolveRetryRuntimeConfig = retryStrategyConfiguration => {
    const runtimeConfig = {};
    runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
    return runtimeConfig;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
41658: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    H: () => isReadableStream,
    q: () => isBlob
  });
  const isReadableStream = stream => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
  const isBlob = blob => typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
}),
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
42324: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    E: () => httpAuthSchemeMiddleware
  });
  var getSmithyContext = __webpack_require__(68743);
  // node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
  const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
    if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
    const preferredAuthOptions = [];
    for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) {
      const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
      if (candidateAuthSchemeName === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
    }
    for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({schemeId: schemeId}) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
    return preferredAuthOptions;
  };
  // node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
  function convertHttpAuthSchemesToMap(httpAuthSchemes) {
    const map = new Map;
    for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
    return map;
  }
  const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async args => {
    const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
    const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
    const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
    const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
    const smithyContext = (0, getSmithyContext.u)(context);
    const failureReasons = [];
    for (const option of resolvedOptions) {
      const scheme = authSchemes.get(option.schemeId);
      if (!scheme) {
        failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
        continue;
      }
      const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
      if (!identityProvider) {
        failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
        continue;
      }
      const {identityProperties: identityProperties = {}, signingProperties: signingProperties = {}} = option.propertiesExtractor?.(config, context) || {};
      option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
      option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
      smithyContext.selectedHttpAuthScheme = {
        httpAuthOption: option,
        identity: await identityProvider(option.identityProperties),
        signer: scheme.signer
      };
      break;
    }
    if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
    return next(args);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
43888: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    V: () => determineTimestampFormat
  });
  function determineTimestampFormat(ns, settings) {
    if (settings.timestampFormat.useTrait) {
      const schema = ns.getSchema();
      if (schema === 5 || schema === 6 || schema === 7) return schema;
    }
    const {httpLabel: httpLabel, httpPrefixHeaders: httpPrefixHeaders, httpHeader: httpHeader, httpQuery: httpQuery} = ns.getMergedTraits();
    const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
    return bindingFormat ?? settings.timestampFormat.default;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
44018: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Gj: () => _parseRfc7231DateTime,
    UK: () => _parseEpochTimestamp,
    eH: () => _parseRfc3339DateTimeWithOffset
  });
  const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
  const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
  const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
  const date = `(\\d?\\d)`;
  const year = `(\\d{4})`;
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
  const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
  const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
  const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  const _parseEpochTimestamp = value => {
    if (value == null) return;
    let num = NaN;
    if (typeof value === "number") num = value; else if (typeof value === "string") {
      if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
      num = Number.parseFloat(value);
    } else if (typeof value === "object" && value.tag === 1) num = value.value;
    if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
    return new Date(Math.round(num * 1e3));
  };
  const _parseRfc3339DateTimeWithOffset = value => {
    if (value == null) return;
    if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
    const matches = RFC3339_WITH_OFFSET.exec(value);
    if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
    const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
    range(monthStr, 1, 12);
    range(dayStr, 1, 31);
    range(hours, 0, 23);
    range(minutes, 0, 59);
    range(seconds, 0, 60);
    const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
    date.setUTCFullYear(Number(yearStr));
    if (offsetStr.toUpperCase() != "Z") {
      const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ];
      const scalar = sign === "-" ? 1 : -1;
      date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
    }
    return date;
  };
  const _parseRfc7231DateTime = value => {
    if (value == null) return;
    if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
    if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
    let day;
    let month;
    let year;
    let hour;
    let minute;
    let second;
    let fraction;
    let matches;
    if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = RFC_850_DATE.exec(value)) {
      [, day, month, year, hour, minute, second, fraction] = matches;
      year = (Number(year) + 1900).toString();
    } else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
    if (year && second) {
      const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
      range(day, 1, 31);
      range(hour, 0, 23);
      range(minute, 0, 59);
      range(second, 0, 60);
      const date = new Date(timestamp);
      date.setUTCFullYear(Number(year));
      return date;
    }
    throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
  };
  function range(v, min, max) {
    const _v = Number(v);
    if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
}),
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
44280: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    X: () => isValidHostLabel
  });
  const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
  const isValidHostLabel = (value, allowSubDomains = false) => {
    if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
    const labels = value.split(".");
    for (const label of labels) if (!isValidHostLabel(label)) return false;
    return true;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
45001: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    V: () => fromStatic
  });
  var _property_provider_fromValue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99014);
  const isFunction = func => typeof func === "function";
  const fromStatic = defaultValue => isFunction(defaultValue) ? async () => await defaultValue() : (0, 
  _property_provider_fromValue__WEBPACK_IMPORTED_MODULE_0__.Y)(defaultValue);
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.js
45745: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => getAwsChunkedEncodingStream_getAwsChunkedEncodingStream
  });
  var external_node_stream_ = __webpack_require__(57075);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.browser.js
  const getAwsChunkedEncodingStream = (readableStream, options) => {
    const {base64Encoder: base64Encoder, bodyLengthChecker: bodyLengthChecker, checksumAlgorithmFn: checksumAlgorithmFn, checksumLocationName: checksumLocationName, streamHasher: streamHasher} = options;
    const checksumRequired = base64Encoder !== void 0 && bodyLengthChecker !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
    const digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readableStream) : void 0;
    Promise.resolve(digest).catch(() => {});
    const reader = readableStream.getReader();
    return new ReadableStream({
      async pull(controller) {
        const {value: value, done: done} = await reader.read();
        if (done) {
          controller.enqueue(`0\r\n`);
          if (checksumRequired) {
            const checksum = base64Encoder(await digest);
            controller.enqueue(`${checksumLocationName}:${checksum}\r\n`);
            controller.enqueue(`\r\n`);
          }
          controller.close();
        } else controller.enqueue(`${(bodyLengthChecker(value) || 0).toString(16)}\r\n${value}\r\n`);
      }
    });
  };
  var stream_type_check = __webpack_require__(41658);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.js
  function getAwsChunkedEncodingStream_getAwsChunkedEncodingStream(stream, options) {
    const readable = stream;
    const readableStream = stream;
    if ((0, stream_type_check.H)(readableStream)) return getAwsChunkedEncodingStream(readableStream, options);
    const {base64Encoder: base64Encoder, bodyLengthChecker: bodyLengthChecker, checksumAlgorithmFn: checksumAlgorithmFn, checksumLocationName: checksumLocationName, streamHasher: streamHasher} = options;
    const checksumRequired = base64Encoder !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
    const digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
    Promise.resolve(digest).catch(() => {});
    const awsChunkedEncodingStream = new external_node_stream_.Readable({
      read() {
        readable.resume();
      }
    });
    readable.on("data", data => {
      const length = bodyLengthChecker(data) || 0;
      if (length === 0) return;
      awsChunkedEncodingStream.push(`${length.toString(16)}\r\n`);
      awsChunkedEncodingStream.push(data);
      if (!awsChunkedEncodingStream.push("\r\n")) readable.pause();
    });
    readable.on("error", err => {
      awsChunkedEncodingStream.destroy(err);
    });
    readable.pause();
    readable.on("end", async () => {
      try {
        awsChunkedEncodingStream.push(`0\r\n`);
        if (checksumRequired) {
          const checksum = base64Encoder(await digest);
          awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r\n`);
          awsChunkedEncodingStream.push(`\r\n`);
        }
        awsChunkedEncodingStream.push(null);
      } catch (err) {
        awsChunkedEncodingStream.destroy(err);
      }
    });
    return awsChunkedEncodingStream;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
46664: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Q: () => fromArrayBuffer,
    s: () => fromString
  });
  var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11719);
  const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
    if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
    return Buffer.from(input, offset, length);
  };
  const fromString = (input, encoding) => {
    if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
    return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
46820: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    w: () => getEndpointHeaders
  });
  var _types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83868);
  var _evaluateExpression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31444);
  const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
    acc[headerKey] = headerVal.map(headerValEntry => {
      const processedExpr = (0, _evaluateExpression__WEBPACK_IMPORTED_MODULE_0__.O4)(headerValEntry, "Header value entry", options);
      if (typeof processedExpr !== "string") throw new _types__WEBPACK_IMPORTED_MODULE_1__.c(`Header '${headerKey}' value '${processedExpr}' is not a string`);
      return processedExpr;
    });
    return acc;
  }, {});
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
47332: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    a: () => fromUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46664);
  const fromUtf8 = input => {
    const buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
    return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
}),
// node_modules/@smithy/types/dist-es/middleware.js
47418: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    V: () => SMITHY_CONTEXT_KEY
  });
  const SMITHY_CONTEXT_KEY = "__smithy_context";
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
47436: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    g: () => bindGetEndpointFromInstructions,
    x: () => resolveParams
  });
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
  const resolveParamsForS3 = async endpointParams => {
    const bucket = endpointParams?.Bucket || "";
    if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
    if (isArnBucketName(bucket)) {
      if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
    } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
    if (endpointParams.DisableMultiRegionAccessPoints) {
      endpointParams.disableMultiRegionAccessPoints = true;
      endpointParams.DisableMRAP = true;
    }
    return endpointParams;
  };
  const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
  const DOTS_PATTERN = /\.\./;
  const isDnsCompatibleBucketName = bucketName => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
  const isArnBucketName = bucketName => {
    const [arn, partition, service, , , bucket] = bucketName.split(":");
    const isArn = arn === "arn" && bucketName.split(":").length >= 6;
    const isValidArn = Boolean(isArn && partition && service && bucket);
    if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
    return isValidArn;
  };
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
  const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
    const configProvider = async () => {
      let configValue;
      if (isClientContextParam) {
        const clientContextParams = config.clientContextParams;
        const nestedValue = clientContextParams?.[configKey];
        configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
      } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
      if (typeof configValue === "function") return configValue();
      return configValue;
    };
    if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
      return configValue;
    };
    if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.accountId ?? credentials?.AccountId;
      return configValue;
    };
    if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
      if (config.isCustomEndpoint === false) return;
      const endpoint = await configProvider();
      if (endpoint && typeof endpoint === "object") {
        if ("url" in endpoint) return endpoint.url.href;
        if ("hostname" in endpoint) {
          const {protocol: protocol, hostname: hostname, port: port, path: path} = endpoint;
          return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
        }
      }
      return endpoint;
    };
    return configProvider;
  };
  var toEndpointV1 = __webpack_require__(13055);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
  function bindGetEndpointFromInstructions(getEndpointFromConfig) {
    return async (commandInput, instructionsSupplier, clientConfig, context) => {
      if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
        let endpointFromConfig;
        if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint(); else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
        if (endpointFromConfig) {
          clientConfig.endpoint = () => Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
          clientConfig.isCustomEndpoint = true;
          context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
        }
      }
      const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
      if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
      const endpoint = clientConfig.endpointProvider(endpointParams, context);
      if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
        const customEndpoint = await clientConfig.endpoint();
        if (customEndpoint?.headers) {
          endpoint.headers ??= {};
          for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [ value ];
        }
      }
      return endpoint;
    };
  }
  const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
    const endpointParams = {};
    const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
    for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
     case "staticContextParams":
      endpointParams[name] = instruction.value;
      break;

     case "contextParams":
      endpointParams[name] = commandInput[instruction.name];
      break;

     case "clientContextParams":
     case "builtInParams":
      endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
      break;

     case "operationContextParams":
      endpointParams[name] = instruction.get(commandInput);
      break;

     default:
      throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
    }
    if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
    if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
    return endpointParams;
  };
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
47902: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    W: () => recursionDetectionMiddlewareOptions
  });
  const recursionDetectionMiddlewareOptions = {
    step: "build",
    tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
    name: "recursionDetectionMiddleware",
    override: true,
    priority: "low"
  };
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
48479: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    k: () => EndpointCache
  });
  class EndpointCache {
    capacity;
    data=new Map;
    parameters=[];
    constructor({size: size, params: params}) {
      this.capacity = size ?? 50;
      if (params) this.parameters = params;
    }
    get(endpointParams, resolver) {
      const key = this.hash(endpointParams);
      if (key === false) return resolver();
      if (!this.data.has(key)) {
        if (this.data.size > this.capacity + 10) {
          const keys = this.data.keys();
          let i = 0;
          while (true) {
            const {value: value, done: done} = keys.next();
            this.data.delete(value);
            if (done || ++i > 10) break;
          }
        }
        this.data.set(key, resolver());
      }
      return this.data.get(key);
    }
    size() {
      return this.data.size;
    }
    hash(endpointParams) {
      let buffer = "";
      const {parameters: parameters} = this;
      if (parameters.length === 0) return false;
      for (const param of parameters) {
        const raw = endpointParams[param];
        const val = raw == null ? "\0" : String(raw);
        if (val.includes("|;")) return false;
        buffer += val + "|;";
      }
      return buffer;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
49620: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    P: () => collectBody
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90625);
  const collectBody = async (streamBody = new Uint8Array, context) => {
    if (streamBody instanceof Uint8Array) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Uint8ArrayBlobAdapter.mutate(streamBody);
    if (!streamBody) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Uint8ArrayBlobAdapter.mutate(new Uint8Array);
    const fromContext = context.streamCollector(streamBody);
    return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Uint8ArrayBlobAdapter.mutate(await fromContext);
  };
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/CodeDeployClient.js
50057: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => CodeDeployClient
  });
  var configurations = __webpack_require__(60846);
  var hostHeaderMiddleware = __webpack_require__(9007);
  var user_agent_middleware = __webpack_require__(20721);
  var loggerMiddleware = __webpack_require__(75180);
  var getRecursionDetectionPlugin = __webpack_require__(73307);
  var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(96727);
  var DefaultIdentityProviderConfig = __webpack_require__(67086);
  var getHttpSigningMiddleware = __webpack_require__(76418);
  var client = __webpack_require__(78702);
  var resolveRegionConfig = __webpack_require__(27503);
  var endpoints = __webpack_require__(34172);
  var contentLengthMiddleware = __webpack_require__(87041);
  var middleware_retry_configurations = __webpack_require__(37760);
  var retry = __webpack_require__(22122);
  var getSchemaSerdePlugin = __webpack_require__(22748);
  var httpAuthSchemes = __webpack_require__(53912);
  var getSmithyContext = __webpack_require__(68743);
  var normalizeProvider = __webpack_require__(29362);
  // node_modules/@aws-sdk/client-codedeploy/dist-es/auth/httpAuthSchemeProvider.js
  const defaultCodeDeployHttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4",
      signingProperties: {
        name: "codedeploy",
        region: authParameters.region
      },
      propertiesExtractor: (config, context) => ({
        signingProperties: {
          config: config,
          context: context
        }
      })
    };
  }
  const defaultCodeDeployHttpAuthSchemeProvider = authParameters => {
    const options = [];
    switch (authParameters.operation) {
     default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
    return options;
  };
  const resolveHttpAuthSchemeConfig = config => {
    const config_0 = (0, httpAuthSchemes.ho)(config);
    return Object.assign(config_0, {
      authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
    });
  };
  var EndpointParameters = __webpack_require__(71176);
  // node_modules/@aws-sdk/client-codedeploy/package.json
  const package_namespaceObject = {
    rE: "3.1133.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
  var defaultUserAgent = __webpack_require__(13837);
  var nodeAppIdConfigOptions = __webpack_require__(27652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
  var defaultProvider = __webpack_require__(89882);
  var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(61034);
  var defaults_mode = __webpack_require__(50479);
  var resolveDefaultsModeConfig = __webpack_require__(38234);
  var configLoader = __webpack_require__(12974);
  var regionConfig_config = __webpack_require__(16152);
  var NodeUseDualstackEndpointConfigOptions = __webpack_require__(77580);
  var NodeUseFipsEndpointConfigOptions = __webpack_require__(24254);
  var util_retry_config = __webpack_require__(84353);
  var calculateBodyLength = __webpack_require__(82127);
  var node_http_handler = __webpack_require__(67979);
  var stream_collector = __webpack_require__(26660);
  var AwsSdkSigV4Signer = __webpack_require__(2526);
  var AwsJson1_1Protocol = __webpack_require__(8999);
  var Sha256Node = __webpack_require__(1875);
  var NoOpLogger = __webpack_require__(57545);
  var parseUrl = __webpack_require__(33934);
  var fromBase64 = __webpack_require__(39700);
  var toBase64 = __webpack_require__(67305);
  var fromUtf8 = __webpack_require__(47332);
  var toUtf8 = __webpack_require__(69809);
  var aws = __webpack_require__(93117);
  var EndpointCache = __webpack_require__(48479);
  var decideEndpoint = __webpack_require__(2218);
  var customEndpointFunctions = __webpack_require__(11046);
  var BinaryDecisionDiagram = __webpack_require__(55258);
  // node_modules/@aws-sdk/client-codedeploy/dist-es/endpoint/bdd.js
  const k = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
    [k]: "Endpoint"
  }, h = {
    [k]: d
  }, i = {}, j = [ {
    [k]: "Region"
  } ];
  const _data = {
    conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
      [k]: "UseFIPS"
    }, b ] ], [ e, [ {
      [k]: "UseDualStack"
    }, b ] ], [ e, [ {
      fn: f,
      argv: [ h, "supportsDualStack" ]
    }, b ] ], [ e, [ {
      fn: f,
      argv: [ h, "supportsFIPS" ]
    }, b ] ] ],
    results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://codedeploy-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://codedeploy-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://codedeploy.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://codedeploy.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // node_modules/@aws-sdk/client-codedeploy/dist-es/endpoint/endpointResolver.js
  const cache = new EndpointCache.k({
    size: 50,
    params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
    endpointParams: endpointParams,
    logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  var schemas_0 = __webpack_require__(29117);
  // node_modules/@aws-sdk/client-codedeploy/dist-es/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2014-10-06",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodeDeployHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    protocol: config?.protocol ?? AwsJson1_1Protocol.T,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.codedeploy",
      errorTypeRegistries: schemas_0.q1U,
      xmlNamespace: "http://codedeploy.amazonaws.com/doc/2014-10-06/",
      version: "2014-10-06",
      serviceTarget: "CodeDeploy_20141006"
    },
    serviceId: config?.serviceId ?? "CodeDeploy",
    sha256: config?.sha256 ?? Sha256Node.k,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // node_modules/@aws-sdk/client-codedeploy/dist-es/runtimeConfig.js
  const runtimeConfig_getRuntimeConfig = config => {
    (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
    const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
    const defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
    const clientSharedValues = getRuntimeConfig(config);
    (0, emitWarningIfUnsupportedVersion.I)(process.version);
    const loaderConfig = {
      profile: config?.profile,
      logger: clientSharedValues.logger
    };
    return {
      ...clientSharedValues,
      ...config,
      runtime: "node",
      defaultsMode: defaultsMode,
      authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
      bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
      credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
        serviceId: clientSharedValues.serviceId,
        clientVersion: package_namespaceObject.rE
      }),
      maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
      region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
        ...regionConfig_config.zH,
        ...loaderConfig
      }),
      requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
      retryMode: config?.retryMode ?? (0, configLoader.Z)({
        ...middleware_retry_configurations.kN,
        default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
      }, config),
      streamCollector: config?.streamCollector ?? stream_collector.k,
      useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
      useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
      userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
    };
  };
  var region_config_resolver_extensions = __webpack_require__(9999);
  var defaultExtensionConfiguration = __webpack_require__(12912);
  var httpExtensionConfiguration = __webpack_require__(20274);
  // node_modules/@aws-sdk/client-codedeploy/dist-es/auth/httpAuthExtensionConfiguration.js
  const getHttpAuthExtensionConfiguration = runtimeConfig => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
      setHttpAuthScheme(httpAuthScheme) {
        const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
        if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      },
      httpAuthSchemes() {
        return _httpAuthSchemes;
      },
      setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      },
      httpAuthSchemeProvider() {
        return _httpAuthSchemeProvider;
      },
      setCredentials(credentials) {
        _credentials = credentials;
      },
      credentials() {
        return _credentials;
      }
    };
  };
  const resolveHttpAuthRuntimeConfig = config => ({
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  });
  // node_modules/@aws-sdk/client-codedeploy/dist-es/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // node_modules/@aws-sdk/client-codedeploy/dist-es/CodeDeployClient.js
  class CodeDeployClient extends client.K {
    config;
    constructor(...[configuration]) {
      const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
      super(_config_0);
      this.initConfig = _config_0;
      const _config_1 = (0, EndpointParameters.v)(_config_0);
      const _config_2 = (0, configurations.D)(_config_1);
      const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
      const _config_4 = (0, resolveRegionConfig.T)(_config_3);
      const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
      const _config_6 = (0, endpoints.Co)(_config_5);
      const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
      const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
      this.config = _config_8;
      this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
      this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
      this.middlewareStack.use((0, retry.ey)(this.config));
      this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
      this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
      this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
      this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
      this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
        httpAuthSchemeParametersProvider: defaultCodeDeployHttpAuthSchemeParametersProvider,
        identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
          "aws.auth#sigv4": config.credentials
        })
      }));
      this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
50351: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    I: () => concatBytes
  });
  function concatBytes(arrays, length) {
    if (length === void 0) {
      length = 0;
      for (const bytes of arrays) length += bytes.byteLength;
    }
    const result = new Uint8Array(length);
    let offset = 0;
    for (const buf of arrays) {
      result.set(buf, offset);
      offset += buf.byteLength;
    }
    return result;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
50479: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    l: () => loadConfigsForDefaultMode
  });
  const loadConfigsForDefaultMode = mode => {
    switch (mode) {
     case "standard":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };

     case "in-region":
      return {
        retryMode: "standard",
        connectionTimeout: 1100
      };

     case "cross-region":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };

     case "mobile":
      return {
        retryMode: "standard",
        connectionTimeout: 3e4
      };

     default:
      return {};
    }
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
52511: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    ET: () => expectInt32,
    Gr: () => expectByte,
    JW: () => limitedParseDouble,
    Mo: () => limitedParseFloat,
    OZ: () => strictParseDouble,
    S7: () => expectShort,
    Su: () => strictParseInt,
    UO: () => strictParseFloat32,
    V0: () => strictParseLong,
    Xk: () => expectObject,
    Y0: () => expectNonNull,
    Yy: () => expectLong,
    Zx: () => limitedParseFloat32,
    ak: () => expectBoolean,
    bC: () => expectFloat32,
    lK: () => expectString,
    r$: () => expectNumber,
    tN: () => expectUnion,
    tW: () => strictParseByte,
    vF: () => logger,
    vH: () => expectInt,
    vi: () => strictParseFloat,
    xW: () => strictParseInt32,
    yG: () => parseBoolean,
    zY: () => handleFloat,
    zi: () => strictParseShort
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62990);
  const parseBoolean = value => {
    switch (value) {
     case "true":
      return true;

     case "false":
      return false;

     default:
      throw new Error(`Unable to parse boolean value "${value}"`);
    }
  };
  const expectBoolean = value => {
    if (value === null || value === void 0) return;
    if (typeof value === "number") {
      if (value === 0 || value === 1) logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
      if (value === 0) return false;
      if (value === 1) return true;
    }
    if (typeof value === "string") {
      const lower = value.toLowerCase();
      if (lower === "false" || lower === "true") logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
      if (lower === "false") return false;
      if (lower === "true") return true;
    }
    if (typeof value === "boolean") return value;
    throw new TypeError(`Expected boolean, got ${typeof value}: ${value}`);
  };
  const expectNumber = value => {
    if (value === null || value === void 0) return;
    if (typeof value === "string") {
      const parsed = parseFloat(value);
      if (!Number.isNaN(parsed)) {
        if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
        return parsed;
      }
    }
    if (typeof value === "number") return value;
    throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  };
  const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
  const expectFloat32 = value => {
    const expected = expectNumber(value);
    if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
    return expected;
  };
  const expectLong = value => {
    if (value === null || value === void 0) return;
    if (Number.isInteger(value) && !Number.isNaN(value)) return value;
    throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
  };
  const expectInt = expectLong;
  const expectInt32 = value => expectSizedInt(value, 32);
  const expectShort = value => expectSizedInt(value, 16);
  const expectByte = value => expectSizedInt(value, 8);
  const expectSizedInt = (value, size) => {
    const expected = expectLong(value);
    if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
    return expected;
  };
  const castInt = (value, size) => {
    switch (size) {
     case 32:
      return Int32Array.of(value)[0];

     case 16:
      return Int16Array.of(value)[0];

     case 8:
      return Int8Array.of(value)[0];
    }
  };
  const expectNonNull = (value, location) => {
    if (value === null || value === void 0) {
      if (location) throw new TypeError(`Expected a non-null value for ${location}`);
      throw new TypeError("Expected a non-null value");
    }
    return value;
  };
  const expectObject = value => {
    if (value === null || value === void 0) return;
    if (typeof value === "object" && !Array.isArray(value)) return value;
    const receivedType = Array.isArray(value) ? "array" : typeof value;
    throw new TypeError(`Expected object, got ${receivedType}: ${value}`);
  };
  const expectString = value => {
    if (value === null || value === void 0) return;
    if (typeof value === "string") return value;
    if ([ "boolean", "number", "bigint" ].includes(typeof value)) {
      logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`));
      return String(value);
    }
    throw new TypeError(`Expected string, got ${typeof value}: ${value}`);
  };
  const expectUnion = value => {
    if (value === null || value === void 0) return;
    const asObject = expectObject(value);
    const setKeys = [];
    for (const k in asObject) {
      if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(asObject, k)) continue;
      if (asObject[k] != null) setKeys.push(k);
    }
    if (setKeys.length === 0) throw new TypeError(`Unions must have exactly one non-null member. None were found.`);
    if (setKeys.length > 1) throw new TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
    return asObject;
  };
  const strictParseDouble = value => {
    if (typeof value == "string") return expectNumber(parseNumber(value));
    return expectNumber(value);
  };
  const strictParseFloat = strictParseDouble;
  const strictParseFloat32 = value => {
    if (typeof value == "string") return expectFloat32(parseNumber(value));
    return expectFloat32(value);
  };
  const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
  const parseNumber = value => {
    const matches = value.match(NUMBER_REGEX);
    if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
    return parseFloat(value);
  };
  const limitedParseDouble = value => {
    if (typeof value == "string") return parseFloatString(value);
    return expectNumber(value);
  };
  const handleFloat = limitedParseDouble;
  const limitedParseFloat = limitedParseDouble;
  const limitedParseFloat32 = value => {
    if (typeof value == "string") return parseFloatString(value);
    return expectFloat32(value);
  };
  const parseFloatString = value => {
    switch (value) {
     case "NaN":
      return NaN;

     case "Infinity":
      return 1 / 0;

     case "-Infinity":
      return -1 / 0;

     default:
      throw new Error(`Unable to parse float value: ${value}`);
    }
  };
  const strictParseLong = value => {
    if (typeof value === "string") return expectLong(parseNumber(value));
    return expectLong(value);
  };
  const strictParseInt = strictParseLong;
  const strictParseInt32 = value => {
    if (typeof value === "string") return expectInt32(parseNumber(value));
    return expectInt32(value);
  };
  const strictParseShort = value => {
    if (typeof value === "string") return expectShort(parseNumber(value));
    return expectShort(value);
  };
  const strictParseByte = value => {
    if (typeof value === "string") return expectByte(parseNumber(value));
    return expectByte(value);
  };
  const stackTraceWarning = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n");
  const logger = {
    warn: console.warn
  };
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
53284: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    D: () => Sha256Js
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
  const BLOCK = 64;
  const DIGEST_LENGTH = 32;
  const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
  class Sha256Js {
    digestLength=DIGEST_LENGTH;
    state=Int32Array.from(INIT);
    w;
    buffer=new Uint8Array(64);
    bufferLength=0;
    bytesHashed=0;
    finished=false;
    inner;
    outer;
    constructor(secret) {
      if (secret) {
        const key = Sha256Js.normalizeKey(secret);
        this.inner = new Sha256Js;
        this.outer = new Sha256Js;
        const {inner: inner, outer: outer} = this;
        const pad = new Uint8Array(BLOCK * 2);
        for (let i = 0; i < BLOCK; ++i) {
          pad[i] = 54 ^ key[i];
          pad[i + BLOCK] = 92 ^ key[i];
        }
        inner.update(pad.subarray(0, BLOCK));
        outer.update(pad.subarray(BLOCK));
      }
    }
    update(data) {
      if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
      if (this.inner) {
        this.inner.update(data);
        return;
      }
      const chunk = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.F)(data);
      let position = 0;
      let {byteLength: byteLength} = chunk;
      this.bytesHashed += byteLength;
      if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
      while (byteLength > 0) {
        this.buffer[this.bufferLength++] = chunk[position++];
        byteLength--;
        if (this.bufferLength === BLOCK) {
          this.hashBuffer();
          this.bufferLength = 0;
        }
      }
    }
    async digest() {
      const {inner: inner, outer: outer} = this;
      if (inner && outer) {
        if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
        this.finished = true;
        const innerDigest = inner.digestSync();
        outer.update(innerDigest);
        return outer.digestSync();
      }
      return this.digestSync();
    }
    reset() {
      this.state = Int32Array.from(INIT);
      this.buffer = new Uint8Array(64);
      this.bufferLength = 0;
      this.bytesHashed = 0;
    }
    digestSync() {
      const state = this.state.slice();
      const buffer = this.buffer.slice();
      let bufferLength = this.bufferLength;
      const bitsHashed = this.bytesHashed * 8;
      const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      bufferView.setUint8(bufferLength++, 128);
      if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
        for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
        this.hashBufferWith(state, buffer);
        bufferLength = 0;
      }
      for (let i = bufferLength; i < BLOCK - 8; ++i) bufferView.setUint8(i, 0);
      bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
      bufferView.setUint32(BLOCK - 4, bitsHashed, false);
      this.hashBufferWith(state, buffer);
      const out = new Uint8Array(DIGEST_LENGTH);
      for (let i = 0; i < 8; ++i) {
        out[i * 4] = state[i] >>> 24 & 255;
        out[i * 4 + 1] = state[i] >>> 16 & 255;
        out[i * 4 + 2] = state[i] >>> 8 & 255;
        out[i * 4 + 3] = state[i] >>> 0 & 255;
      }
      return out;
    }
    static normalizeKey(secret) {
      const key = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.F)(secret);
      if (key.byteLength > BLOCK) {
        const h = new Sha256Js;
        h.update(key);
        const out = h.digestSync();
        const padded = new Uint8Array(BLOCK);
        padded.set(out);
        return padded;
      }
      if (key.byteLength < BLOCK) {
        const padded = new Uint8Array(BLOCK);
        padded.set(key);
        return padded;
      }
      return key;
    }
    hashBuffer() {
      this.hashBufferWith(this.state, this.buffer);
    }
    hashBufferWith(state, buffer) {
      const w = this.w ??= new Int32Array(64);
      let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
      for (let i = 0; i < BLOCK; ++i) {
        if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255; else {
          let u = w[i - 2];
          const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
          u = w[i - 15];
          const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
          w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
        }
        const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
        const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
        s7 = s6;
        s6 = s5;
        s5 = s4;
        s4 = s3 + t1 | 0;
        s3 = s2;
        s2 = s1;
        s1 = s0;
        s0 = t1 + t2 | 0;
      }
      state[0] += s0;
      state[1] += s1;
      state[2] += s2;
      state[3] += s3;
      state[4] += s4;
      state[5] += s5;
      state[6] += s6;
      state[7] += s7;
    }
  }
  const INIT = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
  const K = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
}),
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
53912: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    ho: () => resolveAwsSdkSigV4Config
  });
  var setCredentialFeature = __webpack_require__(30249);
  var normalizeProvider = __webpack_require__(23926);
  var memoizeIdentityProvider = __webpack_require__(84649);
  var SignatureV4 = __webpack_require__(87476);
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
  const bindResolveAwsSdkSigV4Config = defaultDisableClockSkewCorrection => config => {
    let inputCredentials = config.credentials;
    let isUserSupplied = !!config.credentials;
    let resolvedCredentials;
    Object.defineProperty(config, "credentials", {
      set(credentials) {
        if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
        inputCredentials = credentials;
        const memoizedProvider = normalizeCredentialProvider(config, {
          credentials: inputCredentials,
          credentialDefaultProvider: config.credentialDefaultProvider
        });
        const boundProvider = bindCallerConfig(config, memoizedProvider);
        if (isUserSupplied && !boundProvider.attributed) {
          const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
          resolvedCredentials = async options => {
            const creds = await boundProvider(options);
            const attributedCreds = creds;
            if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return (0, 
            setCredentialFeature.g)(attributedCreds, "CREDENTIALS_CODE", "e");
            return attributedCreds;
          };
          resolvedCredentials.memoized = boundProvider.memoized;
          resolvedCredentials.configBound = boundProvider.configBound;
          resolvedCredentials.attributed = true;
        } else resolvedCredentials = boundProvider;
      },
      get() {
        return resolvedCredentials;
      },
      enumerable: true,
      configurable: true
    });
    config.credentials = inputCredentials;
    const {signingEscapePath: signingEscapePath = true, systemClockOffset: systemClockOffset = config.systemClockOffset || 0, sha256: sha256} = config;
    let signer;
    if (config.signer) signer = (0, normalizeProvider.t)(config.signer); else if (config.regionInfoProvider) signer = () => (0, 
    normalizeProvider.t)(config.region)().then(async region => [ await config.regionInfoProvider(region, {
      useFipsEndpoint: await config.useFipsEndpoint(),
      useDualstackEndpoint: await config.useDualstackEndpoint()
    }) || {}, region ]).then(([regionInfo, region]) => {
      const {signingRegion: signingRegion, signingService: signingService} = regionInfo;
      config.signingRegion = config.signingRegion || signingRegion || region;
      config.signingName = config.signingName || signingService || config.serviceId;
      const params = {
        ...config,
        credentials: config.credentials,
        region: config.signingRegion,
        service: config.signingName,
        sha256: sha256,
        uriEscapePath: signingEscapePath
      };
      const SignerCtor = config.signerConstructor || SignatureV4.B;
      return new SignerCtor(params);
    }); else signer = async authScheme => {
      authScheme = Object.assign({}, {
        name: "sigv4",
        signingName: config.signingName || config.defaultSigningName,
        signingRegion: await (0, normalizeProvider.t)(config.region)(),
        properties: {}
      }, authScheme);
      const signingRegion = authScheme.signingRegion;
      const signingService = authScheme.signingName;
      config.signingRegion = config.signingRegion || signingRegion;
      config.signingName = config.signingName || signingService || config.serviceId;
      const params = {
        ...config,
        credentials: config.credentials,
        region: config.signingRegion,
        service: config.signingName,
        sha256: sha256,
        uriEscapePath: signingEscapePath
      };
      const SignerCtor = config.signerConstructor || SignatureV4.B;
      return new SignerCtor(params);
    };
    const resolvedConfig = Object.assign(config, {
      systemClockOffset: systemClockOffset,
      signingEscapePath: signingEscapePath,
      signer: signer,
      disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
    });
    return resolvedConfig;
  };
  function normalizeCredentialProvider(config, {credentials: credentials, credentialDefaultProvider: credentialDefaultProvider}) {
    let credentialsProvider;
    if (credentials) if (!credentials?.memoized) credentialsProvider = (0, memoizeIdentityProvider.K4)(credentials, memoizeIdentityProvider.OC, memoizeIdentityProvider.e); else credentialsProvider = credentials; else if (credentialDefaultProvider) credentialsProvider = (0, 
    normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, {
      parentClientConfig: config
    }))); else credentialsProvider = async () => {
      throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
    };
    credentialsProvider.memoized = true;
    return credentialsProvider;
  }
  function bindCallerConfig(config, credentialsProvider) {
    if (credentialsProvider.configBound) return credentialsProvider;
    const fn = async options => credentialsProvider({
      ...options,
      callerClientConfig: config
    });
    fn.memoized = credentialsProvider.memoized;
    fn.configBound = true;
    return fn;
  }
  var configLoader = __webpack_require__(12974);
  var booleanSelector = __webpack_require__(79498);
  var types = __webpack_require__(16402);
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
  const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
  const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
  const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
    environmentVariableSelector: env => (0, booleanSelector.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types.c.ENV),
    configFileSelector: profile => (0, booleanSelector.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types.c.CONFIG),
    default: false
  };
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
  const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0, configLoader.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
  // node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
  const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
54667: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    M: () => decorateServiceException,
    T: () => ServiceException
  });
  class ServiceException extends Error {
    static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(options) {
      super(options.message);
      Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
      this.name = options.name;
      this.$fault = options.$fault;
      this.$metadata = options.$metadata;
    }
    static isInstance(value) {
      if (!value) return false;
      const candidate = value;
      return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
    }
    static [Symbol.hasInstance](instance) {
      if (!instance) return false;
      const candidate = instance;
      if (this === ServiceException) return ServiceException.isInstance(instance);
      if (ServiceException.isInstance(instance)) {
        if (this.prototype.isPrototypeOf(instance)) return true;
        const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
        let candidateHasShapeId = false;
        if (targetId) {
          let proto = Object.getPrototypeOf(candidate);
          while (proto && proto !== Object.prototype) {
            const ctor = proto.constructor;
            const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
            if (candidateId) {
              candidateHasShapeId = true;
              if (candidateId === targetId) return true;
            }
            proto = Object.getPrototypeOf(proto);
          }
        }
        if (targetId && candidateHasShapeId) return false;
        const targetName = this.name;
        if (targetName && targetName.length >= 6) {
          if (candidate.name === targetName) return true;
          let proto = Object.getPrototypeOf(candidate);
          while (proto && proto !== Object.prototype) {
            const ctorName = proto.constructor?.name;
            if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
            proto = Object.getPrototypeOf(proto);
          }
        }
      }
      return false;
    }
  }
  const decorateServiceException = (exception, additions = {}) => {
    Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
      if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
    });
    const message = exception.message || exception.Message || "UnknownError";
    exception.message = message;
    delete exception.Message;
    return exception;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
54759: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => memoize
  });
  const memoize = (provider, isExpired, requiresRefresh) => {
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async () => {
      if (!pending) pending = provider();
      try {
        resolved = await pending;
        hasResult = true;
        isConstant = false;
      } finally {
        pending = void 0;
      }
      return resolved;
    };
    if (isExpired === void 0) return async options => {
      if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
      return resolved;
    };
    return async options => {
      if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
      if (isConstant) return resolved;
      if (requiresRefresh && !requiresRefresh(resolved)) {
        isConstant = true;
        return resolved;
      }
      if (isExpired(resolved)) {
        await coalesceProvider();
        return resolved;
      }
      return resolved;
    };
  };
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
55258: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    d: () => BinaryDecisionDiagram
  });
  class BinaryDecisionDiagram {
    nodes;
    root;
    conditions;
    results;
    constructor(bdd, root, conditions, results) {
      this.nodes = bdd;
      this.root = root;
      this.conditions = conditions;
      this.results = results;
    }
    static from(bdd, root, conditions, results) {
      return new BinaryDecisionDiagram(bdd, root, conditions, results);
    }
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
55477: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    I: () => emitWarningIfUnsupportedVersion,
    w: () => state
  });
  const state = {
    warningEmitted: false
  };
  const emitWarningIfUnsupportedVersion = version => {
    if (version && !state.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
        state.warningEmitted = true;
        return;
      }
      const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
      const vv = 22;
      if (userMajorVersion < vv) {
        state.warningEmitted = true;
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${vv}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${vv}.\n\nMore information can be found at: https://a.co/c895JFp`);
      }
    }
  };
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
55772: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    u: () => Command
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47418);
  var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67520);
  var _schemaLogFilter__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72948);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95125);
  const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
  class Command {
    middlewareStack=(0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
    schema;
    static classBuilder() {
      return new ClassBuilder;
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn: middlewareFn, clientName: clientName, commandName: commandName, inputFilterSensitiveLog: inputFilterSensitiveLog, outputFilterSensitiveLog: outputFilterSensitiveLog, smithyContext: smithyContext, additionalContext: additionalContext, CommandCtor: CommandCtor}) {
      for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
      const stack = clientStack.concat(this.middlewareStack);
      const {logger: logger} = configuration;
      const additionalSmithyContext = additionalContext[_smithy_types__WEBPACK_IMPORTED_MODULE_1__.V];
      const handlerExecutionContext = {
        logger: logger,
        clientName: clientName,
        commandName: commandName,
        inputFilterSensitiveLog: inputFilterSensitiveLog,
        outputFilterSensitiveLog: outputFilterSensitiveLog,
        ...additionalContext,
        [_smithy_types__WEBPACK_IMPORTED_MODULE_1__.V]: {
          ...additionalSmithyContext,
          commandInstance: this,
          ...smithyContext,
          ...options?.metricsRecorder === void 0 ? {} : {
            metricsRecorder: options.metricsRecorder
          },
          ...options?.abortSignal === void 0 ? {} : {
            abortSignal: options.abortSignal
          }
        }
      };
      const {requestHandler: requestHandler} = configuration;
      let requestOptions = options ?? {};
      if (requestOptions.metricsRecorder) {
        requestOptions = {
          ...requestOptions
        };
        delete requestOptions.metricsRecorder;
      }
      let isEventStream;
      const schema = this.schema;
      const marker = schema?.[operationEventStreamMarker];
      if (marker !== void 0) isEventStream = marker; else if (schema) if (Array.isArray(schema) && schema[0] === 9) {
        const [, , , , input$, output$] = schema;
        isEventStream = schema[operationEventStreamMarker] = Boolean(_smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(input$).getEventStreamMember() || _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(output$).getEventStreamMember());
      }
      if (isEventStream) requestOptions = {
        isEventStream: isEventStream,
        ...requestOptions
      };
      return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
  }
  class ClassBuilder {
    _init=() => {};
    _ep={};
    _middlewareFn=() => [];
    _commandName="";
    _clientName="";
    _additionalContext={};
    _smithyContext={};
    _inputFilterSensitiveLog=void 0;
    _outputFilterSensitiveLog=void 0;
    _serializer=null;
    _deserializer=null;
    _operationSchema;
    init(cb) {
      this._init = cb;
    }
    ep(endpointParameterInstructions) {
      this._ep = endpointParameterInstructions;
      return this;
    }
    m(middlewareSupplier) {
      this._middlewareFn = middlewareSupplier;
      return this;
    }
    s(service, operation, smithyContext = {}) {
      this._smithyContext = {
        service: service,
        operation: operation,
        ...smithyContext
      };
      return this;
    }
    c(additionalContext = {}) {
      this._additionalContext = additionalContext;
      return this;
    }
    n(clientName, commandName) {
      this._clientName = clientName;
      this._commandName = commandName;
      return this;
    }
    f(inputFilter = _ => _, outputFilter = _ => _) {
      this._inputFilterSensitiveLog = inputFilter;
      this._outputFilterSensitiveLog = outputFilter;
      return this;
    }
    ser(serializer) {
      this._serializer = serializer;
      return this;
    }
    de(deserializer) {
      this._deserializer = deserializer;
      return this;
    }
    sc(operation) {
      this._operationSchema = operation;
      this._smithyContext.operationSchema = operation;
      return this;
    }
    build() {
      const closure = this;
      let CommandRef;
      return CommandRef = class extends Command {
        input;
        static getEndpointParameterInstructions() {
          return closure._ep;
        }
        constructor(...[input]) {
          super();
          this.input = input ?? {};
          closure._init(this);
          this.schema = closure._operationSchema;
        }
        resolveMiddleware(stack, configuration, options) {
          const op = closure._operationSchema;
          const input = op?.[4] ?? op?.input;
          const output = op?.[5] ?? op?.output;
          return this.resolveMiddlewareWithContext(stack, configuration, options, {
            CommandCtor: CommandRef,
            middlewareFn: closure._middlewareFn,
            clientName: closure._clientName,
            commandName: closure._commandName,
            inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? _schemaLogFilter__WEBPACK_IMPORTED_MODULE_3__.G.bind(null, input) : _ => _),
            outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? _schemaLogFilter__WEBPACK_IMPORTED_MODULE_3__.G.bind(null, output) : _ => _),
            smithyContext: closure._smithyContext,
            additionalContext: closure._additionalContext
          });
        }
        serialize=closure._serializer;
        deserialize=closure._deserializer;
      };
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
55816: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    k: () => makeBuilder
  });
  var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55772);
  function makeBuilder(common, service, name, ep) {
    return function makeCommand(added, plugins, op, $, smithyContext = {}) {
      const epMerged = Object.assign({}, common, added);
      return _command__WEBPACK_IMPORTED_MODULE_0__.u.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
        const list = plugins.call(this, CommandCtor, clientStack, config, options);
        list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
        return list;
      }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
    };
  }
}),
// node_modules/@smithy/types/dist-es/extensions/checksum.js
56968: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    dB: () => AlgorithmId
  });
  var AlgorithmId;
  (function(AlgorithmId) {
    AlgorithmId["MD5"] = "md5";
    AlgorithmId["CRC32"] = "crc32";
    AlgorithmId["CRC32C"] = "crc32c";
    AlgorithmId["SHA1"] = "sha1";
    AlgorithmId["SHA256"] = "sha256";
  })(AlgorithmId || (AlgorithmId = {}));
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
57545: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    N: () => NoOpLogger
  });
  class NoOpLogger {
    trace() {}
    debug() {}
    info() {}
    warn() {}
    error() {}
  }
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/ListTagsForResourceCommand.js
59785: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    a: () => ListTagsForResourceCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class ListTagsForResourceCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListTagsForResource", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Tzn)){}
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/ListDeploymentsCommand.js
60569: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    s: () => ListDeploymentsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class ListDeploymentsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.vtI)){}
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
60846: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    D: () => resolveUserAgentConfig,
    b: () => DEFAULT_UA_APP_ID
  });
  var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23926);
  const DEFAULT_UA_APP_ID = void 0;
  function isValidUserAgentAppId(appId) {
    if (appId === void 0) return true;
    return typeof appId === "string" && appId.length <= 50;
  }
  function resolveUserAgentConfig(input) {
    const normalizedAppIdProvider = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
    const {customUserAgent: customUserAgent} = input;
    return Object.assign(input, {
      customUserAgent: typeof customUserAgent === "string" ? [ [ customUserAgent ] ] : customUserAgent,
      userAgentAppId: async () => {
        const appId = await normalizedAppIdProvider();
        if (!isValidUserAgentAppId(appId)) {
          const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
          if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined."); else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
        }
        return appId;
      }
    });
  }
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
61034: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    I: () => emitWarningIfUnsupportedVersion
  });
  let warningEmitted = false;
  const emitWarningIfUnsupportedVersion = version => {
    if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
61565: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    z: () => debugId
  });
  const debugId = "endpoints";
}),
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
62990: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $: () => hasOwn
  });
  function hasOwn(o, k) {
    return Object.prototype.hasOwnProperty.call(o, k);
  }
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
63255: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    t: () => getEndpointUrl
  });
  var _types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83868);
  var _evaluateExpression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31444);
  const getEndpointUrl = (endpointUrl, options) => {
    const expression = (0, _evaluateExpression__WEBPACK_IMPORTED_MODULE_0__.O4)(endpointUrl, "Endpoint URL", options);
    if (typeof expression === "string") try {
      return new URL(expression);
    } catch (error) {
      console.error(`Failed to construct URL with ${expression}`, error);
      throw error;
    }
    throw new _types__WEBPACK_IMPORTED_MODULE_1__.c(`Endpoint URL must be a string, got ${typeof expression}`);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
66184: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    g: () => getConfigFilepath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33901);
  const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
  const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
  _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
66494: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => sdk_stream_mixin_sdkStreamMixin
  });
  var external_node_stream_ = __webpack_require__(57075);
  var buffer_from = __webpack_require__(46664);
  var toBase64_browser = __webpack_require__(84270);
  var hex_encoding = __webpack_require__(30068);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
  const toUtf8 = input => {
    if (typeof input === "string") return input;
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
    return new TextDecoder("utf-8").decode(input);
  };
  var stream_collector_browser = __webpack_require__(72522);
  var stream_type_check = __webpack_require__(41658);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
  const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  const sdkStreamMixin = stream => {
    if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
      const name = stream?.__proto__?.constructor?.name || stream;
      throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
    }
    let transformed = false;
    const transformToByteArray = async () => {
      if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      transformed = true;
      return await (0, stream_collector_browser.kv)(stream);
    };
    const blobToWebStream = blob => {
      if (typeof blob.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n" + "If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
      return blob.stream();
    };
    return Object.assign(stream, {
      transformToByteArray: transformToByteArray,
      transformToString: async encoding => {
        const buf = await transformToByteArray();
        if (encoding === "base64") return (0, toBase64_browser.n)(buf); else if (encoding === "hex") return (0, 
        hex_encoding.n)(buf); else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf); else if (typeof TextDecoder === "function") return new TextDecoder(encoding).decode(buf); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
      },
      transformToWebStream: () => {
        if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
        transformed = true;
        if (isBlobInstance(stream)) return blobToWebStream(stream); else if ((0, stream_type_check.H)(stream)) return stream; else throw new Error(`Cannot transform payload to web stream, got ${stream}`);
      }
    });
  };
  const isBlobInstance = stream => typeof Blob === "function" && stream instanceof Blob;
  var stream_collector = __webpack_require__(26660);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
  const sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  const sdk_stream_mixin_sdkStreamMixin = stream => {
    if (!(stream instanceof external_node_stream_.Readable)) try {
      return sdkStreamMixin(stream);
    } catch (ignored) {
      const name = stream?.__proto__?.constructor?.name || stream;
      throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
    }
    let transformed = false;
    const transformToByteArray = async () => {
      if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      transformed = true;
      return await (0, stream_collector.k)(stream);
    };
    return Object.assign(stream, {
      transformToByteArray: transformToByteArray,
      transformToString: async encoding => {
        const buf = await transformToByteArray();
        if (encoding === void 0 || Buffer.isEncoding(encoding)) return (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding); else {
          const decoder = new TextDecoder(encoding);
          return decoder.decode(buf);
        }
      },
      transformToWebStream: () => {
        if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
        if (stream.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
        if (typeof external_node_stream_.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
        transformed = true;
        return external_node_stream_.Readable.toWeb(stream);
      }
    });
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
67004: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    D: () => NumericValue,
    nv: () => nv
  });
  const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class NumericValue {
    string;
    type;
    constructor(string, type) {
      this.string = string;
      this.type = type;
      if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
    }
    toString() {
      return this.string;
    }
    static [Symbol.hasInstance](object) {
      if (!object || typeof object !== "object") return false;
      const _nv = object;
      return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
    }
  }
  function nv(input) {
    return new NumericValue(String(input), "bigDecimal");
  }
}),
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
67086: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    h: () => DefaultIdentityProviderConfig
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62990);
  class DefaultIdentityProviderConfig {
    authSchemes=new Map;
    constructor(config) {
      for (const key in config) {
        if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(config, key)) continue;
        const value = config[key];
        if (value !== void 0) this.authSchemes.set(key, value);
      }
    }
    getIdentityProvider(schemeId) {
      return this.authSchemes.get(schemeId);
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
67305: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    n: () => toBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46664);
  var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47332);
  const toBase64 = _input => {
    let input;
    if (typeof _input === "string") input = (0, _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(_input); else input = _input;
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
  };
}),
// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
67520: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    o: () => constructStack
  });
  const getAllAliases = (name, aliases) => {
    const _aliases = [];
    if (name) _aliases.push(name);
    if (aliases) for (const alias of aliases) _aliases.push(alias);
    return _aliases;
  };
  const getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
  const constructStack = () => {
    let absoluteEntries = [];
    let relativeEntries = [];
    let identifyOnResolve = false;
    const entriesNameSet = new Set;
    const sort = entries => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
    const removeByName = toRemove => {
      let isRemoved = false;
      const filterCb = entry => {
        const aliases = getAllAliases(entry.name, entry.aliases);
        if (aliases.includes(toRemove)) {
          isRemoved = true;
          for (const alias of aliases) entriesNameSet.delete(alias);
          return false;
        }
        return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
    };
    const removeByReference = toRemove => {
      let isRemoved = false;
      const filterCb = entry => {
        if (entry.middleware === toRemove) {
          isRemoved = true;
          for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
          return false;
        }
        return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
    };
    const cloneTo = toStack => {
      absoluteEntries.forEach(entry => {
        toStack.add(entry.middleware, {
          ...entry
        });
      });
      relativeEntries.forEach(entry => {
        toStack.addRelativeTo(entry.middleware, {
          ...entry
        });
      });
      toStack.identifyOnResolve?.(stack.identifyOnResolve());
      return toStack;
    };
    const expandRelativeMiddlewareList = from => {
      const expandedMiddlewareList = [];
      from.before.forEach(entry => {
        if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      });
      expandedMiddlewareList.push(from);
      from.after.reverse().forEach(entry => {
        if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      });
      return expandedMiddlewareList;
    };
    const getMiddlewareList = (debug = false) => {
      const normalizedAbsoluteEntries = [];
      const normalizedRelativeEntries = [];
      const normalizedEntriesNameMap = {};
      absoluteEntries.forEach(entry => {
        const normalizedEntry = {
          ...entry,
          before: [],
          after: []
        };
        for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
        normalizedAbsoluteEntries.push(normalizedEntry);
      });
      relativeEntries.forEach(entry => {
        const normalizedEntry = {
          ...entry,
          before: [],
          after: []
        };
        for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
        normalizedRelativeEntries.push(normalizedEntry);
      });
      normalizedRelativeEntries.forEach(entry => {
        if (entry.toMiddleware) {
          const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
          if (toMiddleware === void 0) {
            if (debug) return;
            throw new Error(`${entry.toMiddleware} is not found when adding ` + `${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` + `middleware ${entry.relation} ${entry.toMiddleware}`);
          }
          if (entry.relation === "after") toMiddleware.after.push(entry);
          if (entry.relation === "before") toMiddleware.before.push(entry);
        }
      });
      const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
        wholeList.push(...expandedMiddlewareList);
        return wholeList;
      }, []);
      return mainChain;
    };
    const stack = {
      add: (middleware, options = {}) => {
        const {name: name, override: override, aliases: _aliases} = options;
        const entry = {
          step: "initialize",
          priority: "normal",
          middleware: middleware,
          ...options
        };
        const aliases = getAllAliases(name, _aliases);
        if (aliases.length > 0) {
          if (aliases.some(alias => entriesNameSet.has(alias))) {
            if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
            for (const alias of aliases) {
              const toOverrideIndex = absoluteEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
              if (toOverrideIndex === -1) continue;
              const toOverride = absoluteEntries[toOverrideIndex];
              if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` + `${toOverride.priority} priority in ${toOverride.step} step cannot ` + `be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` + `${entry.priority} priority in ${entry.step} step.`);
              absoluteEntries.splice(toOverrideIndex, 1);
            }
          }
          for (const alias of aliases) entriesNameSet.add(alias);
        }
        absoluteEntries.push(entry);
      },
      addRelativeTo: (middleware, options) => {
        const {name: name, override: override, aliases: _aliases} = options;
        const entry = {
          middleware: middleware,
          ...options
        };
        const aliases = getAllAliases(name, _aliases);
        if (aliases.length > 0) {
          if (aliases.some(alias => entriesNameSet.has(alias))) {
            if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
            for (const alias of aliases) {
              const toOverrideIndex = relativeEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
              if (toOverrideIndex === -1) continue;
              const toOverride = relativeEntries[toOverrideIndex];
              if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` + `${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` + `by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` + `"${entry.toMiddleware}" middleware.`);
              relativeEntries.splice(toOverrideIndex, 1);
            }
          }
          for (const alias of aliases) entriesNameSet.add(alias);
        }
        relativeEntries.push(entry);
      },
      clone: () => cloneTo(constructStack()),
      use: plugin => {
        plugin.applyToStack(stack);
      },
      remove: toRemove => {
        if (typeof toRemove === "string") return removeByName(toRemove); else return removeByReference(toRemove);
      },
      removeByTag: toRemove => {
        let isRemoved = false;
        const filterCb = entry => {
          const {tags: tags, name: name, aliases: _aliases} = entry;
          if (tags && tags.includes(toRemove)) {
            const aliases = getAllAliases(name, _aliases);
            for (const alias of aliases) entriesNameSet.delete(alias);
            isRemoved = true;
            return false;
          }
          return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
      },
      concat: from => {
        const cloned = cloneTo(constructStack());
        cloned.use(from);
        cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
        return cloned;
      },
      applyToStack: cloneTo,
      identify: () => getMiddlewareList(true).map(mw => {
        const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
        return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
      }),
      identifyOnResolve(toggle) {
        if (typeof toggle === "boolean") identifyOnResolve = toggle;
        return identifyOnResolve;
      },
      resolve: (handler, context) => {
        for (const middleware of getMiddlewareList().map(entry => entry.middleware).reverse()) handler = middleware(handler, context);
        if (identifyOnResolve) console.log(stack.identify());
        return handler;
      }
    };
    return stack;
  };
  const stepWeights = {
    initialize: 5,
    serialize: 4,
    build: 3,
    finalizeRequest: 2,
    deserialize: 1
  };
  const priorityWeights = {
    high: 3,
    normal: 2,
    low: 1
  };
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
67737: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Fb: () => getEndpointProperties
  });
  var _types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83868);
  var _evaluateTemplate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69680);
  const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
    acc[propertyKey] = group.getEndpointProperty(propertyVal, options);
    return acc;
  }, {});
  const getEndpointProperty = (property, options) => {
    if (Array.isArray(property)) return property.map(propertyEntry => getEndpointProperty(propertyEntry, options));
    switch (typeof property) {
     case "string":
      return (0, _evaluateTemplate__WEBPACK_IMPORTED_MODULE_0__.M)(property, options);

     case "object":
      if (property === null) throw new _types__WEBPACK_IMPORTED_MODULE_1__.c(`Unexpected endpoint property: ${property}`);
      return group.getEndpointProperties(property, options);

     case "boolean":
      return property;

     default:
      throw new _types__WEBPACK_IMPORTED_MODULE_1__.c(`Unexpected endpoint property type: ${typeof property}`);
    }
  };
  const group = {
    getEndpointProperty: getEndpointProperty,
    getEndpointProperties: getEndpointProperties
  };
}),
// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
67979: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $: () => NodeHttpHandler
  });
  var hasOwn = __webpack_require__(62990);
  var buildQueryString = __webpack_require__(92107);
  var transport_httpResponse = __webpack_require__(25401);
  // node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
  function buildAbortError(abortSignal) {
    const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
    if (reason) {
      if (reason instanceof Error) {
        const abortError = new Error("Request aborted");
        abortError.name = "AbortError";
        abortError.cause = reason;
        return abortError;
      }
      const abortError = new Error(String(reason));
      abortError.name = "AbortError";
      return abortError;
    }
    const abortError = new Error("Request aborted");
    abortError.name = "AbortError";
    return abortError;
  }
  // node_modules/@smithy/node-http-handler/dist-es/constants.js
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
  // node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
  const getTransformedHeaders = headers => {
    const transformedHeaders = {};
    for (const name in headers) {
      if (!(0, hasOwn.$)(headers, name)) continue;
      const headerValues = headers[name];
      transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
    }
    return transformedHeaders;
  };
  var external_node_https_ = __webpack_require__(44708);
  var external_node_https_default = __webpack_require__.n(external_node_https_);
  // node_modules/@smithy/node-http-handler/dist-es/timing.js
  const timing = {
    setTimeout: (cb, ms) => setTimeout(cb, ms),
    clearTimeout: timeoutId => clearTimeout(timeoutId)
  };
  // node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
  const DEFER_EVENT_LISTENER_TIME = 1e3;
  const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
    if (!timeoutInMs) return -1;
    const registerTimeout = offset => {
      const timeoutId = timing.setTimeout(() => {
        request.destroy();
        reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
          name: "TimeoutError"
        }));
      }, timeoutInMs - offset);
      const doWithSocket = socket => {
        if (socket?.connecting) socket.on("connect", () => {
          timing.clearTimeout(timeoutId);
        }); else timing.clearTimeout(timeoutId);
      };
      if (request.socket) doWithSocket(request.socket); else request.on("socket", doWithSocket);
    };
    if (timeoutInMs < 2e3) {
      registerTimeout(0);
      return 0;
    }
    return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
  };
  // node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
  const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
    if (timeoutInMs) return timing.setTimeout(() => {
      let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
      if (throwOnRequestTimeout) {
        const error = Object.assign(new Error(msg), {
          name: "TimeoutError",
          code: "ETIMEDOUT"
        });
        req.destroy(error);
        reject(error);
      } else {
        msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
        logger?.warn?.(msg);
      }
    }, timeoutInMs);
    return -1;
  };
  // node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
  const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketKeepAlive = (request, {keepAlive: keepAlive, keepAliveMsecs: keepAliveMsecs}, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
    if (keepAlive !== true) return -1;
    const registerListener = () => {
      if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0); else request.on("socket", socket => {
        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
      });
    };
    if (deferTimeMs === 0) {
      registerListener();
      return 0;
    }
    return timing.setTimeout(registerListener, deferTimeMs);
  };
  // node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
  const resolveDefaultSocketTimeout = config => {
    const value = config?.defaultSocketTimeout;
    return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
  };
  // node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
  const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
    if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
    let response;
    request.once("response", res => response = res);
    const onTimeout = () => {
      if (response?.complete) {
        request.socket?.destroy();
        return;
      }
      const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), {
        name: "TimeoutError"
      });
      response?.destroy(error);
      request.destroy();
      reject(error);
    };
    const registerTimeout = () => {
      const {socket: socket} = request;
      if (!socket) request.once("socket", registerTimeout); else if (socket.connecting) socket.once("connect", registerTimeout); else {
        socket.setTimeout(timeoutInMs, onTimeout);
        request.on("close", () => socket.removeListener("timeout", onTimeout));
      }
    };
    if (timeoutInMs < 6e3) {
      registerTimeout();
      return;
    }
    const deferralId = timing.setTimeout(registerTimeout, set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
    request.once("close", () => timing.clearTimeout(deferralId));
  };
  var external_node_stream_ = __webpack_require__(57075);
  // node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
  const MIN_WAIT_TIME = 6e3;
  async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
    const headers = request.headers;
    const expect = headers ? headers.Expect || headers.expect : void 0;
    let timeoutId = -1;
    let sendBody = true;
    if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([ new Promise(resolve => {
      timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
    }), new Promise(resolve => {
      httpRequest.on("continue", () => {
        timing.clearTimeout(timeoutId);
        resolve(true);
      });
      httpRequest.on("response", () => {
        timing.clearTimeout(timeoutId);
        resolve(false);
      });
      httpRequest.on("error", () => {
        timing.clearTimeout(timeoutId);
        resolve(false);
      });
    }) ]);
    if (sendBody) writeBody(httpRequest, request.body);
  }
  function writeBody(httpRequest, body) {
    if (body instanceof external_node_stream_.Readable) {
      body.pipe(httpRequest);
      return;
    }
    if (body) {
      const isBuffer = Buffer.isBuffer(body);
      const isString = typeof body === "string";
      if (isBuffer || isString) {
        if (isBuffer && body.byteLength === 0) httpRequest.end(); else httpRequest.end(body);
        return;
      }
      const uint8 = body;
      if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
        httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
        return;
      }
      httpRequest.end(Buffer.from(body));
      return;
    }
    httpRequest.end();
  }
  let hAgent;
  let hRequest;
  class NodeHttpHandler {
    config;
    configProvider;
    socketWarningTimestamp=0;
    externalAgent=false;
    metadata={
      handlerProtocol: "http/1.1"
    };
    static create(instanceOrOptions) {
      if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
      return new NodeHttpHandler(instanceOrOptions);
    }
    static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
      const {sockets: sockets, requests: requests, maxSockets: maxSockets} = agent;
      if (typeof maxSockets !== "number" || maxSockets === 1 / 0) return socketWarningTimestamp;
      const interval = 15e3;
      if (Date.now() - interval < socketWarningTimestamp) return socketWarningTimestamp;
      if (sockets && requests) for (const origin in sockets) {
        if (!(0, hasOwn.$)(sockets, origin)) continue;
        const socketsInUse = sockets[origin]?.length ?? 0;
        const requestsEnqueued = requests[origin]?.length ?? 0;
        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
          logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
          return Date.now();
        }
      }
      return socketWarningTimestamp;
    }
    constructor(options) {
      this.configProvider = new Promise((resolve, reject) => {
        if (typeof options === "function") options().then(_options => {
          resolve(this.resolveDefaultConfig(_options));
        }).catch(reject); else resolve(this.resolveDefaultConfig(options));
      });
    }
    destroy() {
      this.config?.httpAgent?.destroy();
      this.config?.httpsAgent?.destroy();
    }
    async handle(request, {abortSignal: abortSignal, requestTimeout: requestTimeout} = {}) {
      if (!this.config) this.config = await this.configProvider;
      const config = this.config;
      const logger = config.logger;
      const isSSL = request.protocol === "https:";
      if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
      return new Promise((_resolve, _reject) => {
        let writeRequestBodyPromise;
        let socketWarningTimeoutId = -1;
        let connectionTimeoutId = -1;
        let requestTimeoutId = -1;
        let keepAliveTimeoutId = -1;
        const clearTimeouts = () => {
          timing.clearTimeout(socketWarningTimeoutId);
          timing.clearTimeout(connectionTimeoutId);
          timing.clearTimeout(requestTimeoutId);
          timing.clearTimeout(keepAliveTimeoutId);
        };
        const resolve = async arg => {
          await writeRequestBodyPromise;
          clearTimeouts();
          _resolve(arg);
        };
        const reject = async arg => {
          await writeRequestBodyPromise;
          clearTimeouts();
          _reject(arg);
        };
        if (abortSignal?.aborted) {
          const abortError = buildAbortError(abortSignal);
          reject(abortError);
          return;
        }
        const headers = request.headers;
        const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
        let agent = isSSL ? config.httpsAgent : config.httpAgent;
        if (expectContinue && !this.externalAgent) agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
          keepAlive: false,
          maxSockets: 1 / 0
        });
        socketWarningTimeoutId = timing.setTimeout(() => {
          this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
        }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
        const queryString = request.query ? (0, buildQueryString.G)(request.query) : "";
        let auth;
        if (request.username != null || request.password != null) {
          const username = request.username ?? "";
          const password = request.password ?? "";
          auth = `${username}:${password}`;
        }
        let path = request.path;
        if (queryString) path += `?${queryString}`;
        if (request.fragment) path += `#${request.fragment}`;
        let hostname = request.hostname ?? "";
        if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1); else hostname = request.hostname;
        const nodeHttpsOptions = {
          headers: request.headers,
          host: hostname,
          method: request.method,
          path: path,
          port: request.port,
          agent: agent,
          auth: auth
        };
        const requestFunc = isSSL ? external_node_https_default().request : hRequest;
        const req = requestFunc(nodeHttpsOptions, res => {
          const httpResponse = new transport_httpResponse.c({
            statusCode: res.statusCode || -1,
            reason: res.statusMessage,
            headers: getTransformedHeaders(res.headers),
            body: res
          });
          resolve({
            response: httpResponse
          });
        });
        req.on("error", err => {
          if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, {
            name: "TimeoutError"
          })); else reject(err);
        });
        if (abortSignal) {
          const onAbort = () => {
            req.destroy();
            const abortError = buildAbortError(abortSignal);
            reject(abortError);
          };
          if (typeof abortSignal.addEventListener === "function") {
            const signal = abortSignal;
            signal.addEventListener("abort", onAbort, {
              once: true
            });
            req.once("close", () => signal.removeEventListener("abort", onAbort));
          } else abortSignal.onabort = onAbort;
        }
        const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
        connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
        requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
        const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
        if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true); else setSocketTimeout(req, reject, config.socketTimeout);
        const httpAgent = nodeHttpsOptions.agent;
        if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
          keepAlive: httpAgent.keepAlive,
          keepAliveMsecs: httpAgent.keepAliveMsecs
        });
        writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch(e => {
          clearTimeouts();
          return _reject(e);
        });
      });
    }
    updateHttpClientConfig(key, value) {
      this.config = void 0;
      this.configProvider = this.configProvider.then(config => {
        switch (key) {
         case Symbol.for("logger"):
          key = "logger";
          value = config.logger ?? value;
          break;

         case Symbol.for("@smithy/defaultSocketTimeout"):
          key = "defaultSocketTimeout";
          value = resolveDefaultSocketTimeout(config) ?? value;
          break;
        }
        return {
          ...config,
          [key]: value
        };
      });
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
    resolveDefaultConfig(options) {
      const {requestTimeout: requestTimeout, connectionTimeout: connectionTimeout, socketTimeout: socketTimeout, socketAcquisitionWarningTimeout: socketAcquisitionWarningTimeout, httpAgent: httpAgent, httpsAgent: httpsAgent, throwOnRequestTimeout: throwOnRequestTimeout, logger: logger} = options || {};
      const keepAlive = true;
      const maxSockets = 50;
      let httpAgentPromise;
      return {
        connectionTimeout: connectionTimeout,
        requestTimeout: requestTimeout,
        socketTimeout: socketTimeout,
        defaultSocketTimeout: resolveDefaultSocketTimeout(options),
        socketAcquisitionWarningTimeout: socketAcquisitionWarningTimeout,
        throwOnRequestTimeout: throwOnRequestTimeout,
        httpAgentProvider: () => httpAgentPromise ??= (async () => {
          const node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
          const {Agent: Agent, request: request} = node_http.default ?? node_http;
          hRequest = request;
          hAgent = Agent;
          if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
            this.externalAgent = true;
            return httpAgent;
          }
          return new hAgent({
            keepAlive: keepAlive,
            maxSockets: maxSockets,
            ...httpAgent
          });
        })(),
        httpsAgent: (() => {
          if (httpsAgent instanceof external_node_https_default().Agent || typeof httpsAgent?.destroy === "function") {
            this.externalAgent = true;
            return httpsAgent;
          }
          return new (external_node_https_default().Agent)({
            keepAlive: keepAlive,
            maxSockets: maxSockets,
            ...httpsAgent
          });
        })(),
        logger: logger
      };
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
68366: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    M: () => operation
  });
  const operation = (namespace, name, traits, input, output) => ({
    name: name,
    namespace: namespace,
    traits: traits,
    input: input,
    output: output
  });
}),
// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
68743: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    u: () => getSmithyContext
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47418);
  const getSmithyContext = context => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
68961: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    F: () => evaluateCondition
  });
  var _debug__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61565);
  var _debug__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31350);
  var _types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83868);
  var _callFunction__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31444);
  const evaluateCondition = (condition, options) => {
    const {assign: assign} = condition;
    if (assign && assign in options.referenceRecord) throw new _types__WEBPACK_IMPORTED_MODULE_0__.c(`'${assign}' is already defined in Reference Record.`);
    const value = (0, _callFunction__WEBPACK_IMPORTED_MODULE_1__.Tx)(condition, options);
    options.logger?.debug?.(`${_debug__WEBPACK_IMPORTED_MODULE_2__.z} evaluateCondition: ${(0, 
    _debug__WEBPACK_IMPORTED_MODULE_3__.m)(condition)} = ${(0, _debug__WEBPACK_IMPORTED_MODULE_3__.m)(value)}`);
    const result = value === "" ? true : !!value;
    if (assign != null) return {
      result: result,
      toAssign: {
        name: assign,
        value: value
      }
    };
    return {
      result: result
    };
  };
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commandBuilder.js
69431: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    G5: () => command,
    lq: () => _ep0,
    yt: () => _mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34172);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71176);
  const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "CodeDeploy_20141006", "CodeDeployClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
69680: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    M: () => evaluateTemplate
  });
  var _lib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98466);
  const evaluateTemplate = (template, options) => {
    const evaluatedTemplateArr = [];
    const {referenceRecord: referenceRecord, endpointParams: endpointParams} = options;
    let currentIndex = 0;
    while (currentIndex < template.length) {
      const openingBraceIndex = template.indexOf("{", currentIndex);
      if (openingBraceIndex === -1) {
        evaluatedTemplateArr.push(template.slice(currentIndex));
        break;
      }
      evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
      const closingBraceIndex = template.indexOf("}", openingBraceIndex);
      if (closingBraceIndex === -1) {
        evaluatedTemplateArr.push(template.slice(openingBraceIndex));
        break;
      }
      if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
        evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
        currentIndex = closingBraceIndex + 2;
      }
      const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
      if (parameterName.includes("#")) {
        const [refName, attrName] = parameterName.split("#");
        evaluatedTemplateArr.push((0, _lib__WEBPACK_IMPORTED_MODULE_0__.i)(referenceRecord[refName] ?? endpointParams[refName], attrName));
      } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
      currentIndex = closingBraceIndex + 1;
    }
    return evaluatedTemplateArr.join("");
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
69809: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    P: () => toUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46664);
  const toUtf8 = input => {
    if (typeof input === "string") return input;
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
    return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
70412: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    T: () => writeKey
  });
  function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", {
      value: void 0,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/endpoint/EndpointParameters.js
71176: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    S: () => commonParams,
    v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "codedeploy"
  });
  const commonParams = {
    UseFIPS: {
      type: "builtInParams",
      name: "useFipsEndpoint"
    },
    Endpoint: {
      type: "builtInParams",
      name: "endpoint"
    },
    Region: {
      type: "builtInParams",
      name: "region"
    },
    UseDualStack: {
      type: "builtInParams",
      name: "useDualstackEndpoint"
    }
  };
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/BatchGetDeploymentTargetsCommand.js
71488: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => BatchGetDeploymentTargetsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class BatchGetDeploymentTargetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "BatchGetDeploymentTargets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Utc)){}
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
71516: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    S: () => detectBufferParsing
  });
  let canParseBuffer;
  function detectBufferParsing() {
    if (canParseBuffer === void 0) try {
      if (typeof Buffer !== "function") canParseBuffer = false; else {
        const result = JSON.parse(Buffer.from([ 123, 125 ]));
        canParseBuffer = result !== null && typeof result === "object";
      }
    } catch {
      canParseBuffer = false;
    }
    return canParseBuffer;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
71899: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    A: () => LazyJsonString
  });
  const LazyJsonString = function LazyJsonString(val) {
    const str = Object.assign(new String(val), {
      deserializeJSON() {
        return JSON.parse(String(val));
      },
      toString() {
        return String(val);
      },
      toJSON() {
        return String(val);
      }
    });
    return str;
  };
  LazyJsonString.from = object => {
    if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object; else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
    return LazyJsonString(JSON.stringify(object));
  };
  LazyJsonString.fromObject = LazyJsonString.from;
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
72522: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Bq: () => collectReadableStream,
    kS: () => collectBlob,
    kv: () => streamCollector
  });
  var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50351);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41658);
  const streamCollector = async stream => {
    if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream)) return collectBlob(stream);
    return collectReadableStream(stream);
  };
  async function collectBlob(blob) {
    return blob.arrayBuffer().then(ab => new Uint8Array(ab));
  }
  async function collectReadableStream(stream) {
    const chunks = [];
    const reader = stream.getReader();
    let length = 0;
    while (true) {
      const {done: done, value: value} = await reader.read();
      if (value) {
        chunks.push(value);
        length += value.length;
      }
      if (done) break;
    }
    return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
  }
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
72948: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    G: () => schemaLogFilter
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95125);
  const SENSITIVE_STRING = "***SensitiveInformation***";
  function schemaLogFilter(schema, data) {
    if (data == null) return data;
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
    if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (ns.isListSchema()) {
      const valueSchema = ns.getValueSchema();
      if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
      if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
    } else if (ns.isMapSchema()) {
      const valueSchema = ns.getValueSchema();
      if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
      if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
    } else if (ns.isStructSchema() && typeof data === "object") {
      const object = data;
      const newObject = {};
      for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
      return newObject;
    }
    return data;
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
73307: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    n: () => getRecursionDetectionPlugin
  });
  var _configuration__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47902);
  var _recursionDetectionMiddleware__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18341);
  const getRecursionDetectionPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add((0, _recursionDetectionMiddleware__WEBPACK_IMPORTED_MODULE_0__.c)(), _configuration__WEBPACK_IMPORTED_MODULE_1__.W);
    }
  });
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/StopDeploymentCommand.js
73858: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    N: () => StopDeploymentCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class StopDeploymentCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "StopDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.YCL)){}
}),
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
74844: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    C: () => traitsCache,
    c: () => translateTraits
  });
  const traitsCache = [];
  function translateTraits(indicator) {
    if (typeof indicator === "object") return indicator;
    indicator |= 0;
    if (traitsCache[indicator]) return traitsCache[indicator];
    const traits = {};
    let i = 0;
    for (const trait of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
    return traitsCache[indicator] = traits;
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
75180: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Pj: () => loggerMiddleware,
    Y7: () => getLoggerPlugin,
    vN: () => loggerMiddlewareOptions
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
  const loggerMiddleware = () => (next, context) => async args => {
    try {
      const response = await next(args);
      const {logger: logger} = context;
      const isNoOpLogger = logger instanceof _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.N;
      if (logger && !isNoOpLogger) {
        const {clientName: clientName, commandName: commandName, dynamoDbDocumentClientOptions: dynamoDbDocumentClientOptions = {}} = context;
        const {overrideInputFilterSensitiveLog: overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog: overrideOutputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
        const {$metadata: $metadata, ...outputWithoutMetadata} = response.output;
        logger.info?.({
          clientName: clientName,
          commandName: commandName,
          input: inputFilterSensitiveLog(args.input),
          output: outputFilterSensitiveLog(outputWithoutMetadata),
          metadata: $metadata
        });
      }
      return response;
    } catch (error) {
      const {clientName: clientName, commandName: commandName, logger: logger, dynamoDbDocumentClientOptions: dynamoDbDocumentClientOptions = {}} = context;
      const {overrideInputFilterSensitiveLog: overrideInputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
      const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
      logger?.error?.({
        clientName: clientName,
        commandName: commandName,
        input: inputFilterSensitiveLog(args.input),
        error: error,
        metadata: error.$metadata
      });
      throw error;
    }
  };
  const loggerMiddlewareOptions = {
    name: "loggerMiddleware",
    tags: [ "LOGGER" ],
    step: "initialize",
    override: true
  };
  const getLoggerPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
    }
  });
}),
// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
75629: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    O: () => TypeRegistry
  });
  class TypeRegistry {
    namespace;
    schemas;
    exceptions;
    static registries=new Map;
    constructor(namespace, schemas = new Map, exceptions = new Map) {
      this.namespace = namespace;
      this.schemas = schemas;
      this.exceptions = exceptions;
      if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
    }
    static for(namespace) {
      return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
    }
    copyFrom(other) {
      const {schemas: schemas, exceptions: exceptions} = this;
      for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
      for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
    }
    register(shapeId, schema) {
      const qualifiedName = this.normalizeShapeId(shapeId);
      for (const r of [ this, TypeRegistry.for(qualifiedName.split("#")[0]) ]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
    }
    getSchema(shapeId) {
      const id = this.normalizeShapeId(shapeId);
      if (!this.schemas.has(id)) {
        if (!shapeId.includes("#")) {
          const suffix = "#" + shapeId;
          const candidates = [];
          for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
          if (candidates.length === 1) return candidates[0];
        }
        throw new Error(`@smithy/core/schema - schema not found for ${id}`);
      }
      return this.schemas.get(id);
    }
    registerError(es, ctor) {
      const $error = es;
      const ns = $error[1];
      const qualifiedName = ns + "#" + $error[2];
      if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
      for (const r of [ this, TypeRegistry.for(ns) ]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
        r.schemas.set(qualifiedName, $error);
        r.exceptions.set($error, ctor);
      }
    }
    getErrorCtor(es) {
      const $error = es;
      if (this.exceptions.has($error)) return this.exceptions.get($error);
      const registry = TypeRegistry.for($error[1]);
      return registry.exceptions.get($error);
    }
    getBaseException() {
      for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
        const [, ns, name] = exceptionKey;
        const id = ns + "#" + name;
        if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
      }
      return;
    }
    find(predicate) {
      for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
      return;
    }
    clear() {
      this.schemas.clear();
      this.exceptions.clear();
    }
    normalizeShapeId(shapeId) {
      if (shapeId.includes("#")) return shapeId;
      return this.namespace + "#" + shapeId;
    }
  }
}),
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/CreateDeploymentCommand.js
76282: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    t: () => CreateDeploymentCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69431);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
  class CreateDeploymentCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.KTk)){}
}),
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
76418: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Q: () => httpSigningMiddlewareOptions,
    l: () => getHttpSigningPlugin
  });
  var _httpSigningMiddleware__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5710);
  const httpSigningMiddlewareOptions = {
    step: "finalizeRequest",
    tags: [ "HTTP_SIGNING" ],
    name: "httpSigningMiddleware",
    aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
    override: true,
    relation: "after",
    toMiddleware: "retryMiddleware"
  };
  const getHttpSigningPlugin = config => ({
    applyToStack: clientStack => {
      clientStack.addRelativeTo((0, _httpSigningMiddleware__WEBPACK_IMPORTED_MODULE_0__.s)(config), httpSigningMiddlewareOptions);
    }
  });
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
76892: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    A: () => parseIni
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98669);
  var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86814);
  const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  const profileNameBlockList = [ "__proto__", "profile __proto__" ];
  const parseIni = iniData => {
    const map = {};
    let currentSection;
    let currentSubSection;
    for (const iniLine of iniData.split(/\r?\n/)) {
      const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
      const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
      if (isSection) {
        currentSection = void 0;
        currentSubSection = void 0;
        const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
        const matches = prefixKeyRegex.exec(sectionName);
        if (matches) {
          const [, prefix, , name] = matches;
          if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)) currentSection = [ prefix, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q);
        } else currentSection = sectionName;
        if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
      } else if (currentSection) {
        const indexOfEqualsSign = trimmedLine.indexOf("=");
        if (![ 0, -1 ].includes(indexOfEqualsSign)) {
          const [name, value] = [ trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim() ];
          if (value === "") currentSubSection = name; else {
            if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
            map[currentSection] = map[currentSection] || {};
            const key = currentSubSection ? [ currentSubSection, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
            map[currentSection][key] = value;
          }
        }
      }
    }
    return map;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
77580: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    N5: () => ENV_USE_DUALSTACK_ENDPOINT,
    VW: () => DEFAULT_USE_DUALSTACK_ENDPOINT,
    cE: () => CONFIG_USE_DUALSTACK_ENDPOINT,
    e$: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
    rq: () => nodeDualstackConfigSelectors
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79498);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16402);
  const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
  const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
  const DEFAULT_USE_DUALSTACK_ENDPOINT = false;
  const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
    configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
    default: false
  };
  const nodeDualstackConfigSelectors = {
    environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
    configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
    default: void 0
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
77774: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    U: () => splitEvery
  });
  function splitEvery(value, delimiter, numDelimiters) {
    if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
    const segments = value.split(delimiter);
    if (numDelimiters === 1) return segments;
    const compoundSegments = [];
    let currentSegment = "";
    for (let i = 0; i < segments.length; i++) {
      if (currentSegment === "") currentSegment = segments[i]; else currentSegment += delimiter + segments[i];
      if ((i + 1) % numDelimiters === 0) {
        compoundSegments.push(currentSegment);
        currentSegment = "";
      }
    }
    if (currentSegment !== "") compoundSegments.push(currentSegment);
    return compoundSegments;
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
78102: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    J: () => setFeature
  });
  function setFeature(context, feature, value) {
    if (!context.__aws_sdk_context) context.__aws_sdk_context = {
      features: {}
    }; else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
    context.__aws_sdk_context.features[feature] = value;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
78702: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    K: () => Client
  });
  var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67520);
  class Client {
    config;
    middlewareStack=(0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
    initConfig;
    handlers;
    constructor(config) {
      this.config = config;
      const {protocol: protocol, protocolSettings: protocolSettings} = config;
      if (protocolSettings) if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
    }
    send(command, optionsOrCb, cb) {
      const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
      const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
      const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
      let handler;
      if (useHandlerCache) {
        if (!this.handlers) this.handlers = new WeakMap;
        const handlers = this.handlers;
        if (handlers.has(command.constructor)) handler = handlers.get(command.constructor); else {
          handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
          handlers.set(command.constructor, handler);
        }
      } else {
        delete this.handlers;
        handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
      }
      if (callback) handler(command).then(result => callback(null, result.output), err => callback(err)).catch(() => {}); else return handler(command).then(result => result.output);
    }
    destroy() {
      this.config?.requestHandler?.destroy?.();
      delete this.handlers;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
79498: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Q: () => booleanSelector
  });
  const booleanSelector = (obj, key, type) => {
    if (!(key in obj)) return;
    if (obj[key] === "true") return true;
    if (obj[key] === "false") return false;
    throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
79796: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    G: () => splitHeader
  });
  const splitHeader = value => {
    const z = value.length;
    const values = [];
    let withinQuotes = false;
    let escaped = false;
    let anchor = 0;
    for (let i = 0; i < z; ++i) {
      const char = value[i];
      switch (char) {
       case `"`:
        if (!escaped) withinQuotes = !withinQuotes;
        break;

       case ",":
        if (!withinQuotes) {
          values.push(value.slice(anchor, i));
          anchor = i + 1;
        }
        break;

       default:
      }
      escaped = char === "\\" && !escaped;
    }
    values.push(value.slice(anchor));
    return values.map(v => {
      v = v.trim();
      const z = v.length;
      if (z < 2) return v;
      if (v[0] === `"` && v[z - 1] === `"`) {
        v = v.slice(1, z - 1);
        return v.replace(/\\(["\\])/g, "$1");
      }
      return v.replace(/\\"/g, '"');
    });
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
81359: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    f: () => JsonShapeDeserializer2
  });
  var _serde_determineTimestampFormat__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43888);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70412);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39700);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71899);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24494);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67004);
  var _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91267);
  var _UnionSerde__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(31638);
  var _detectBufferParsing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71516);
  var _jsonReviver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15596);
  var _needsReviver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37937);
  var _parseJsonBody__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97446);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62990);
  class JsonShapeDeserializer2 extends _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__.B {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    async read(schema, data) {
      const reviver = (0, _needsReviver__WEBPACK_IMPORTED_MODULE_1__.t)(schema) ? _jsonReviver__WEBPACK_IMPORTED_MODULE_2__.E : void 0;
      let parsed;
      if (typeof data === "string") {
        if (data.length === 0) return {};
        parsed = JSON.parse(data, reviver);
      } else if (data instanceof Uint8Array && (0, _detectBufferParsing__WEBPACK_IMPORTED_MODULE_3__.S)()) {
        if (data.byteLength === 0) return {};
        const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        parsed = JSON.parse(buf, reviver);
      } else parsed = await (0, _parseJsonBody__WEBPACK_IMPORTED_MODULE_4__.Y2)(data, this.serdeContext, schema);
      return this._read(schema, parsed);
    }
    readObject(schema, data) {
      return this._read(schema, data);
    }
    _read(schema, value) {
      const isObject = value !== null && typeof value === "object";
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(schema);
      if (isObject) {
        if (ns.isStructSchema()) return this._readStruct(ns, value);
        if (Array.isArray(value) && ns.isListSchema()) {
          const listMember = ns.getValueSchema();
          if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
          return value;
        }
        if (ns.isMapSchema()) {
          const mapMember = ns.getValueSchema();
          const map = value;
          if (this.needsTransform(mapMember)) for (const k in map) {
            if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(map, k)) continue;
            if (k === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.T)(map);
            map[k] = this._read(mapMember, map[k]);
          }
          return map;
        }
      }
      if (ns.isBlobSchema() && typeof value === "string") return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__.E)(value);
      const mediaType = ns.getMergedTraits().mediaType;
      if (ns.isStringSchema() && typeof value === "string" && mediaType) {
        const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
        if (isJson) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_9__.A.from(value);
        return value;
      }
      if (ns.isTimestampSchema() && value != null) {
        const format = (0, _serde_determineTimestampFormat__WEBPACK_IMPORTED_MODULE_10__.V)(ns, this.settings);
        switch (format) {
         case 5:
          return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__.t_)(value);

         case 6:
          return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__.xE)(value);

         case 7:
          return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__.l3)(value);

         default:
          console.warn("Missing timestamp format, parsing value with Date constructor:", value);
          return new Date(value);
        }
      }
      if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
      if (ns.isBigDecimalSchema() && value != void 0) {
        if (value instanceof _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D) return value;
        const untyped = value;
        if (untyped.type === "bigDecimal" && "string" in untyped) return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D(untyped.string, untyped.type);
        return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D(String(value), "bigDecimal");
      }
      if (ns.isNumericSchema() && typeof value === "string") {
        switch (value) {
         case "Infinity":
          return 1 / 0;

         case "-Infinity":
          return -1 / 0;

         case "NaN":
          return NaN;
        }
        return value;
      }
      if (ns.isDocumentSchema()) if (isObject) if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
        const v = value[i];
        if (!(v instanceof _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D)) value[i] = this._read(ns, v);
      } else {
        const doc = value;
        for (const k in doc) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(doc, k)) continue;
          if (k === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.T)(doc);
          const v = doc[k];
          if (!(v instanceof _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D)) doc[k] = this._read(ns, v);
        }
      }
      return value;
    }
    _readStruct(ns, record) {
      const union = ns.isUnionSchema();
      const out = {};
      let nameMap;
      const hasType = typeof record.__type === "string";
      const {jsonName: jsonName} = this.settings;
      if (jsonName && hasType) nameMap = {};
      let unionSerde;
      if (union) unionSerde = new _UnionSerde__WEBPACK_IMPORTED_MODULE_13__.F(record, out);
      for (const [memberName, memberSchema] of ns.structIterator()) {
        let fromKey = memberName;
        if (jsonName) {
          fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
          if (hasType) nameMap[fromKey] = memberName;
        }
        if (union) unionSerde.mark(fromKey);
        if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
      }
      if (union) unionSerde.writeUnknown(); else if (hasType) for (const k in record) {
        if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(record, k)) continue;
        const v = record[k];
        const t = jsonName ? nameMap[k] ?? k : k;
        if (!(t in out)) out[t] = v;
      }
      return out;
    }
    needsTransform(ns) {
      if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
      if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
      if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
      return false;
    }
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
81547: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Y: () => isVirtualHostableS3Bucket
  });
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44280);
  var _isIpAddress__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26676);
  const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
    if (allowSubDomains) {
      for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
      return true;
    }
    if (!(0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_0__.X)(value)) return false;
    if (value.length < 3 || value.length > 63) return false;
    if (value !== value.toLowerCase()) return false;
    if ((0, _isIpAddress__WEBPACK_IMPORTED_MODULE_1__.o)(value)) return false;
    return true;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
82127: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    n: () => calculateBodyLength
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  const calculateBodyLength = body => {
    if (!body) return 0;
    if (typeof body === "string") return Buffer.byteLength(body); else if (typeof body.byteLength === "number") return body.byteLength; else if (typeof body.size === "number") return body.size; else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start; else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) if (body.path != null) return (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size; else if (typeof body.fd === "number") return (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
    throw new Error(`Body Length computation failed for ${body}`);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
82149: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Jj: () => fileIntercept,
    TA: () => readFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  const filePromises = {};
  const fileIntercept = {};
  const readFile = (path, options) => {
    if (fileIntercept[path] !== void 0) return fileIntercept[path];
    if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    return filePromises[path];
  };
}),
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
82247: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    o: () => isValidHostname
  });
  function isValidHostname(hostname) {
    const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
    return hostPattern.test(hostname);
  }
}),
// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
83099: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    pi: () => ENV_SECRET,
    sF: () => fromEnv,
    yG: () => ENV_KEY
  });
  var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30249);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31436);
  const ENV_KEY = "AWS_ACCESS_KEY_ID";
  const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
  const ENV_SESSION = "AWS_SESSION_TOKEN";
  const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
  const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
  const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
  const fromEnv = init => async () => {
    init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
    const accessKeyId = process.env[ENV_KEY];
    const secretAccessKey = process.env[ENV_SECRET];
    const sessionToken = process.env[ENV_SESSION];
    const expiry = process.env[ENV_EXPIRATION];
    const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
    const accountId = process.env[ENV_ACCOUNT_ID];
    if (accessKeyId && secretAccessKey) {
      const credentials = {
        accessKeyId: accessKeyId,
        secretAccessKey: secretAccessKey,
        ...sessionToken && {
          sessionToken: sessionToken
        },
        ...expiry && {
          expiration: new Date(expiry)
        },
        ...credentialScope && {
          credentialScope: credentialScope
        },
        ...accountId && {
          accountId: accountId
        }
      };
      (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.g)(credentials, "CREDENTIALS_ENV_VARS", "g");
      return credentials;
    }
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.C("Unable to find environment variable credentials.", {
      logger: init?.logger
    });
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
83227: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    p: () => JsonCodec2
  });
  var _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91267);
  var _JsonShapeDeserializer2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81359);
  var _JsonShapeSerializer2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);
  class JsonCodec2 extends _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__.B {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    createSerializer() {
      const serializer = new _JsonShapeSerializer2__WEBPACK_IMPORTED_MODULE_1__.A(this.settings);
      serializer.setSerdeContext(this.serdeContext);
      return serializer;
    }
    createDeserializer() {
      const deserializer = new _JsonShapeDeserializer2__WEBPACK_IMPORTED_MODULE_2__.f(this.settings);
      deserializer.setSerdeContext(this.serdeContext);
      return deserializer;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
83868: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    c: () => EndpointError
  });
  class EndpointError extends Error {
    constructor(message) {
      super(message);
      this.name = "EndpointError";
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
84270: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    n: () => toBase64
  });
  // node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
  const fromUtf8 = input => (new TextEncoder).encode(input);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
  const chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
  Object.entries(chars).reduce((acc, [i, c]) => {
    acc[c] = Number(i);
    return acc;
  }, {});
  const alphabetByValue = chars.split("");
  const bitsPerLetter = 6;
  const bitsPerByte = 8;
  const maxLetterValue = 63;
  // node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
  function toBase64(_input) {
    let input;
    if (typeof _input === "string") input = fromUtf8(_input); else input = _input;
    const isArrayLike = typeof input === "object" && typeof input.length === "number";
    const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
    if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    let str = "";
    for (let i = 0; i < input.length; i += 3) {
      let bits = 0;
      let bitLength = 0;
      for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
        bits |= input[j] << (limit - j - 1) * bitsPerByte;
        bitLength += bitsPerByte;
      }
      const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
      bits <<= bitClusterCount * bitsPerLetter - bitLength;
      for (let k = 1; k <= bitClusterCount; k++) {
        const offset = (bitClusterCount - k) * bitsPerLetter;
        str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
      }
      str += "==".slice(0, 4 - bitClusterCount);
    }
    return str;
  }
}),
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
84353: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Gz: () => DEFAULT_MAX_ATTEMPTS,
    L0: () => DEFAULT_RETRY_MODE,
    cm: () => RETRY_MODES
  });
  var RETRY_MODES;
  (function(RETRY_MODES) {
    RETRY_MODES["STANDARD"] = "standard";
    RETRY_MODES["ADAPTIVE"] = "adaptive";
  })(RETRY_MODES || (RETRY_MODES = {}));
  const DEFAULT_MAX_ATTEMPTS = 3;
  const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
}),
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
84649: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    K4: () => memoizeIdentityProvider,
    OC: () => isIdentityExpired,
    OS: () => createIsIdentityExpiredFunction,
    e: () => doesIdentityRequireRefresh,
    rl: () => EXPIRATION_MS
  });
  const createIsIdentityExpiredFunction = expirationMs => function isIdentityExpired(identity) {
    return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
  };
  const EXPIRATION_MS = 3e5;
  const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
  const doesIdentityRequireRefresh = identity => identity.expiration !== void 0;
  const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
    if (provider === void 0) return;
    const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async options => {
      if (!pending) pending = normalizedProvider(options);
      try {
        resolved = await pending;
        hasResult = true;
        isConstant = false;
      } finally {
        pending = void 0;
      }
      return resolved;
    };
    if (isExpired === void 0) return async options => {
      if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
      return resolved;
    };
    return async options => {
      if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
      if (isConstant) return resolved;
      if (!requiresRefresh(resolved)) {
        isConstant = true;
        return resolved;
      }
      if (isExpired(resolved)) {
        await coalesceProvider(options);
        return resolved;
      }
      return resolved;
    };
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
84699: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    C: () => HttpBindingNormalizedSchema,
    K: () => getHttpOperationBindings
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95125);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74844);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70412);
  const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
  class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1 {
    static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
    identity=HttpBindingNormalizedSchema.identity;
    bindings;
    constructor(schema) {
      super(schema);
    }
    static of(schema) {
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
      if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
      const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
      const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
      return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
    }
    getHttpBindingLocation(traits) {
      if (traits.httpPayload) return 36;
      if (traits.httpLabel) return 33;
      if (traits.httpHeader) return 38;
      if (typeof traits.httpPrefixHeaders === "string") return 39;
      if (traits.httpQuery) return 34;
      if (traits.httpQueryParams) return 35;
      if (traits.httpResponseCode) return 37;
      return 32;
    }
    getHttpBindingValue(location, traits, nested = false) {
      const raw = this.getSchema();
      const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
      const slot = location & 7;
      const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
      const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
      const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
      let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
      const category = type & 192;
      const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
      const valueType = (collectionValue?.[1] ?? 0) & 255;
      flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
      return [ this, flags, collectionValue ];
    }
    getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
      const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
      return valueSchema.getHttpBindingValue(location, {
        ...valueSchema.getMergedTraits(),
        ...traits
      }, true);
    }
    getHttpBindings() {
      const source = this.getSchema();
      return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
    }
  }
  const buildHttpBindings = schema => {
    const bodyMemberNames = [];
    const bodyMemberSchemas = [];
    const requestBodyMemberNames = [];
    const requestBodyMemberSchemas = [];
    const memberBindings = [];
    const byName = {};
    const headers = {};
    const prefixHeaders = [];
    const responseBindings = {
      headers: headers,
      prefixHeaders: prefixHeaders
    };
    const bindings = {
      request: {
        memberBindings: memberBindings,
        byName: byName
      },
      response: {
        bodyMemberNames: bodyMemberNames,
        bindings: responseBindings
      }
    };
    const {request: request, response: response} = bindings;
    for (const [name, member] of schema.structIterator()) {
      const bindingSchema = HttpBindingNormalizedSchema.of(member);
      const traits = bindingSchema.getMergedTraits();
      const location = bindingSchema.getHttpBindingLocation(traits);
      const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
      const value = bindingSchema.getHttpBindingValue(location, traits);
      const binding = [ name, value, location, wireName ];
      if (name === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(byName);
      byName[name] = binding;
      if (value[1] >> 10 & 1) request.hasIdempotency = true;
      memberBindings.push(binding);
      const slot = location & 7;
      if (slot === 0) {
        requestBodyMemberNames.push(name);
        requestBodyMemberSchemas.push(member);
      }
      if ((slot & 4) === 0) {
        bodyMemberNames.push(name);
        bodyMemberSchemas.push(member);
      } else if ((slot & 6) === 4) if (slot & 1) responseBindings.statusCode = binding; else {
        responseBindings.payload = binding;
        const type = value[1] & 255;
        request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
      } else if (slot & 1) {
        request.hasPrefixHeaders = true;
        prefixHeaders.push(binding);
      } else {
        if (wireName === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(headers);
        headers[wireName] = binding;
      }
    }
    if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
    request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
    response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
    return bindings;
  };
  const buildPathSegments = path => {
    const segments = [];
    let offset = 0;
    for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
      if (match.index > offset) segments.push([ path.slice(offset, match.index), 0 ]);
      segments.push([ match[1], match[2] ? 2 : 1 ]);
      offset = match.index + match[0].length;
    }
    if (segments.length && offset < path.length) segments.push([ path.slice(offset), 0 ]);
    return segments.length ? segments : void 0;
  };
  const buildHttpOperationBindings = schema => {
    const {http: http, endpoint: endpoint} = (0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.c)(schema.traits ?? {});
    const [path, search] = http?.[1].split("?") ?? [];
    return [ http?.[0], path, search ? [ ...new URLSearchParams(search) ] : [], path ? buildPathSegments(path) : void 0, endpoint?.[0] ];
  };
  const EMPTY_BINDINGS = {
    request: {
      memberBindings: [],
      byName: {}
    },
    response: {
      bodyMemberNames: [],
      bindings: {
        headers: {},
        prefixHeaders: []
      }
    }
  };
  const getHttpOperationBindings = schema => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
  const createBodySchema = (schema, memberNames, memberSchemas) => {
    if (!memberNames.length) return;
    const source = schema.getSchema();
    const body = [ 3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas ];
    const required = source[6];
    const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
    if (bodyRequired) body[6] = bodyRequired;
    return body;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
85715: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    M: () => RpcProtocol
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62990);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95125);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19725);
  var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92186);
  var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49620);
  class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
    async serializeRequest(operationSchema, _input, context) {
      const serializer = this.serializer;
      const query = {};
      const headers = {};
      const endpoint = await context.endpoint();
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema?.input);
      const schema = ns.getSchema();
      let payload;
      const input = _input && typeof _input === "object" ? _input : {};
      const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
        protocol: "",
        hostname: "",
        port: void 0,
        path: "/",
        fragment: void 0,
        query: query,
        headers: headers,
        body: void 0
      });
      if (endpoint) {
        this.updateServiceEndpoint(request, endpoint);
        this.setHostPrefix(request, operationSchema, input);
      }
      if (input) {
        const eventStreamMember = ns.getEventStreamMember();
        if (eventStreamMember) {
          if (input[eventStreamMember]) {
            const initialRequest = {};
            for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
            payload = await this.serializeEventStream({
              eventStream: input[eventStreamMember],
              requestSchema: ns,
              initialRequest: initialRequest
            });
          }
        } else {
          serializer.write(schema, input);
          payload = serializer.flush();
        }
      }
      request.headers = Object.assign(request.headers, headers);
      request.query = query;
      request.body = payload;
      request.method = "POST";
      return request;
    }
    async deserializeResponse(operationSchema, context, response) {
      const deserializer = this.deserializer;
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema.output);
      const dataObject = {};
      if (this.isErrorResponse(response.statusCode)) {
        const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
        if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
        await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
        throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
      }
      for (const header in response.headers) {
        if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(response.headers, header)) continue;
        const value = response.headers[header];
        delete response.headers[header];
        response.headers[header.toLowerCase()] = value;
      }
      const eventStreamMember = ns.getEventStreamMember();
      if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
        response: response,
        responseSchema: ns,
        initialResponseContainer: dataObject
      }); else {
        const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
        if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
      }
      dataObject.$metadata = this.deserializeMetadata(response);
      return dataObject;
    }
    isErrorResponse(statusCode) {
      return statusCode >= 300;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
86814: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Q: () => CONFIG_PREFIX_SEPARATOR
  });
  const CONFIG_PREFIX_SEPARATOR = ".";
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
87041: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    e6: () => contentLengthMiddlewareOptions,
    vK: () => getContentLengthPlugin,
    wE: () => contentLengthMiddleware
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19725);
  const CONTENT_LENGTH_HEADER = "content-length";
  function contentLengthMiddleware(bodyLengthChecker) {
    return next => async args => {
      const request = args.request;
      if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(request)) {
        const {body: body, headers: headers} = request;
        if (body && Object.keys(headers).map(str => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
          const length = bodyLengthChecker(body);
          if (length != null) request.headers = {
            ...request.headers,
            [CONTENT_LENGTH_HEADER]: String(length)
          };
        } catch (ignored) {}
      }
      return next({
        ...args,
        request: request
      });
    };
  }
  const contentLengthMiddlewareOptions = {
    step: "build",
    tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
    name: "contentLengthMiddleware",
    override: true
  };
  const getContentLengthPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
    }
  });
}),
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
87219: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    p: () => AwsJsonRpcProtocol
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85715);
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83227);
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97446);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36204);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
  var _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24017);
  class AwsJsonRpcProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.M {
    serializer;
    deserializer;
    serviceTarget;
    codec;
    mixin;
    awsQueryCompatible;
    constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
      super({
        defaultNamespace: defaultNamespace,
        errorTypeRegistries: errorTypeRegistries
      });
      this.serviceTarget = serviceTarget;
      this.codec = jsonCodec ?? new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.p({
        timestampFormat: {
          useTrait: true,
          default: 7
        },
        jsonName: false
      });
      this.serializer = this.codec.createSerializer();
      this.deserializer = this.codec.createDeserializer();
      this.awsQueryCompatible = !!awsQueryCompatible;
      this.mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__.U(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      if (!request.path.endsWith("/")) request.path += "/";
      request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
      request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
      if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
      if ((0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__.L)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
      return request;
    }
    getPayloadCodec() {
      return this.codec;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      const {awsQueryCompatible: awsQueryCompatible} = this;
      if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
      const errorIdentifier = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema);
      const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
      const exception = new ErrorCtor({});
      const output = {};
      const errorDeserializer = this.codec.createDeserializer();
      for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
      if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output), dataObject);
    }
  }
}),
// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
87476: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => SignatureV4
  });
  var hex_encoding = __webpack_require__(30068);
  var toUint8Array = __webpack_require__(33243);
  var transport_hasOwn = __webpack_require__(62990);
  var fromUtf8 = __webpack_require__(47332);
  // node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
  class HeaderFormatter {
    format(headers) {
      const chunks = [];
      for (const headerName in headers) {
        if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
        const bytes = (0, fromUtf8.a)(headerName);
        chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[headerName]));
      }
      const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
      let position = 0;
      for (const chunk of chunks) {
        out.set(chunk, position);
        position += chunk.byteLength;
      }
      return out;
    }
    formatHeaderValue(header) {
      switch (header.type) {
       case "boolean":
        return Uint8Array.from([ header.value ? 0 : 1 ]);

       case "byte":
        return Uint8Array.from([ 2, header.value ]);

       case "short":
        const shortView = new DataView(new ArrayBuffer(3));
        shortView.setUint8(0, 3);
        shortView.setInt16(1, header.value, false);
        return new Uint8Array(shortView.buffer);

       case "integer":
        const intView = new DataView(new ArrayBuffer(5));
        intView.setUint8(0, 4);
        intView.setInt32(1, header.value, false);
        return new Uint8Array(intView.buffer);

       case "long":
        const longBytes = new Uint8Array(9);
        longBytes[0] = 5;
        longBytes.set(header.value.bytes, 1);
        return longBytes;

       case "binary":
        const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
        binView.setUint8(0, 6);
        binView.setUint16(1, header.value.byteLength, false);
        const binBytes = new Uint8Array(binView.buffer);
        binBytes.set(header.value, 3);
        return binBytes;

       case "string":
        const utf8Bytes = (0, fromUtf8.a)(header.value);
        const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
        strView.setUint8(0, 7);
        strView.setUint16(1, utf8Bytes.byteLength, false);
        const strBytes = new Uint8Array(strView.buffer);
        strBytes.set(utf8Bytes, 3);
        return strBytes;

       case "timestamp":
        const tsBytes = new Uint8Array(9);
        tsBytes[0] = 8;
        tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
        return tsBytes;

       case "uuid":
        if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
        const uuidBytes = new Uint8Array(17);
        uuidBytes[0] = 9;
        uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
        return uuidBytes;
      }
    }
  }
  var HEADER_VALUE_TYPE;
  (function(HEADER_VALUE_TYPE) {
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
  })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
  const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Int64 {
    bytes;
    constructor(bytes) {
      this.bytes = bytes;
      if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
    }
    static fromNumber(number) {
      if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
      const bytes = new Uint8Array(8);
      for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, 
      remaining /= 256) bytes[i] = remaining;
      if (number < 0) negate(bytes);
      return new Int64(bytes);
    }
    valueOf() {
      const bytes = this.bytes.slice(0);
      const negative = bytes[0] & 128;
      if (negative) negate(bytes);
      return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
    }
    toString() {
      return String(this.valueOf());
    }
  }
  function negate(bytes) {
    for (let i = 0; i < 8; i++) bytes[i] ^= 255;
    for (let i = 7; i > -1; i--) {
      bytes[i]++;
      if (bytes[i] !== 0) break;
    }
  }
  var normalizeProvider = __webpack_require__(29362);
  var escape_uri = __webpack_require__(6856);
  // node_modules/@smithy/signature-v4/dist-es/constants.js
  const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
  const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
  const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
  const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
  const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
  const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
  const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
  const AUTH_HEADER = "authorization";
  const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
  const DATE_HEADER = "date";
  const GENERATED_HEADERS = [ AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER ];
  const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
  const SHA256_HEADER = "x-amz-content-sha256";
  const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
  const ALWAYS_UNSIGNABLE_HEADERS = {
    authorization: true,
    "cache-control": true,
    connection: true,
    expect: true,
    from: true,
    "keep-alive": true,
    "max-forwards": true,
    pragma: true,
    referer: true,
    te: true,
    trailer: true,
    "transfer-encoding": true,
    upgrade: true,
    "user-agent": true,
    "x-amzn-trace-id": true
  };
  const PROXY_HEADER_PATTERN = /^proxy-/;
  const SEC_HEADER_PATTERN = /^sec-/;
  const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
  const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
  const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
  const MAX_CACHE_SIZE = 50;
  const KEY_TYPE_IDENTIFIER = "aws4_request";
  const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
  // node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
  const getCanonicalQuery = ({query: query = {}}) => {
    const keys = [];
    const serialized = {};
    for (const key in query) {
      if (!(0, transport_hasOwn.$)(query, key)) continue;
      if (key.toLowerCase() === SIGNATURE_HEADER) continue;
      const encodedKey = (0, escape_uri.o)(key);
      keys.push(encodedKey);
      const value = query[key];
      if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}`; else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([ `${encodedKey}=${(0, 
      escape_uri.o)(value)}` ]), []).sort().join("&");
    }
    return keys.sort().map(key => serialized[key]).filter(serialized => serialized).join("&");
  };
  // node_modules/@smithy/signature-v4/dist-es/utilDate.js
  const iso8601 = time => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
  const toDate = time => {
    if (typeof time === "number") return new Date(time * 1e3);
    if (typeof time === "string") {
      if (Number(time)) return new Date(Number(time) * 1e3);
      return new Date(time);
    }
    return time;
  };
  // node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
  class SignatureV4Base {
    service;
    regionProvider;
    credentialProvider;
    sha256;
    uriEscapePath;
    applyChecksum;
    constructor({applyChecksum: applyChecksum, credentials: credentials, region: region, service: service, sha256: sha256, uriEscapePath: uriEscapePath = true}) {
      this.service = service;
      this.sha256 = sha256;
      this.uriEscapePath = uriEscapePath;
      this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
      this.regionProvider = (0, normalizeProvider.t)(region);
      this.credentialProvider = (0, normalizeProvider.t)(credentials);
    }
    createCanonicalRequest(request, canonicalHeaders, payloadHash) {
      const sortedHeaders = Object.keys(canonicalHeaders).sort();
      return `${request.method}\n${this.getCanonicalPath(request)}\n${getCanonicalQuery(request)}\n${sortedHeaders.map(name => `${name}:${canonicalHeaders[name]}`).join("\n")}\n\n${sortedHeaders.join(";")}\n${payloadHash}`;
    }
    async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
      const hash = new this.sha256;
      hash.update((0, toUint8Array.F)(canonicalRequest));
      const hashedRequest = await hash.digest();
      return `${algorithmIdentifier}\n${longDate}\n${credentialScope}\n${(0, hex_encoding.n)(hashedRequest)}`;
    }
    getCanonicalPath({path: path}) {
      if (this.uriEscapePath) {
        const normalizedPathSegments = [];
        for (const pathSegment of path.split("/")) {
          if (pathSegment?.length === 0) continue;
          if (pathSegment === ".") continue;
          if (pathSegment === "..") normalizedPathSegments.pop(); else normalizedPathSegments.push(pathSegment);
        }
        const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
        const doubleEncoded = (0, escape_uri.o)(normalizedPath);
        return doubleEncoded.replace(/%2F/g, "/");
      }
      return path;
    }
    validateResolvedCredentials(credentials) {
      if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
    }
    formatDate(now) {
      const longDate = iso8601(now).replace(/[-:]/g, "");
      return {
        longDate: longDate,
        shortDate: longDate.slice(0, 8)
      };
    }
    getCanonicalHeaderList(headers) {
      return Object.keys(headers).sort().join(";");
    }
  }
  // node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
  const signingKeyCache = {};
  const cacheQueue = [];
  const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
  const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
    const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
    const cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
    if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
    cacheQueue.push(cacheKey);
    while (cacheQueue.length > MAX_CACHE_SIZE) delete signingKeyCache[cacheQueue.shift()];
    let key = `AWS4${credentials.secretAccessKey}`;
    for (const signable of [ shortDate, region, service, KEY_TYPE_IDENTIFIER ]) key = await hmac(sha256Constructor, key, signable);
    return signingKeyCache[cacheKey] = key;
  };
  const hmac = (ctor, secret, data) => {
    const hash = new ctor(secret);
    hash.update((0, toUint8Array.F)(data));
    return hash.digest();
  };
  var writeKey = __webpack_require__(70412);
  // node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
  const getCanonicalHeaders = ({headers: headers}, unsignableHeaders, signableHeaders) => {
    const canonical = {};
    for (const headerName of Object.keys(headers).sort()) {
      if (headers[headerName] == void 0) continue;
      const canonicalHeaderName = headerName.toLowerCase();
      if ((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
      if (canonicalHeaderName === "__proto__") (0, writeKey.T)(canonical);
      canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
    }
    return canonical;
  };
  var is_array_buffer = __webpack_require__(11719);
  // node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
  const getPayloadHash = async ({headers: headers, body: body}, hashConstructor) => {
    for (const headerName in headers) {
      if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
      if (headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
    }
    if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if (typeof body === "string" || ArrayBuffer.isView(body) || (0, 
    is_array_buffer.m)(body)) {
      const hashCtor = new hashConstructor;
      hashCtor.update((0, toUint8Array.F)(body));
      return (0, hex_encoding.n)(await hashCtor.digest());
    }
    return UNSIGNED_PAYLOAD;
  };
  // node_modules/@smithy/signature-v4/dist-es/headerUtil.js
  const hasHeader = (soughtHeader, headers) => {
    soughtHeader = soughtHeader.toLowerCase();
    for (const headerName in headers) {
      if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
      if (soughtHeader === headerName.toLowerCase()) return true;
    }
    return false;
  };
  var httpRequest = __webpack_require__(19725);
  // node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
  const moveHeadersToQuery = (request, options = {}) => {
    const {headers: headers, query: query = {}} = httpRequest.K.clone(request);
    for (const name in headers) {
      if (!(0, transport_hasOwn.$)(headers, name)) continue;
      const lname = name.toLowerCase();
      if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
        query[name] = headers[name];
        delete headers[name];
      }
    }
    return {
      ...request,
      headers: headers,
      query: query
    };
  };
  // node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
  const prepareRequest = request => {
    request = httpRequest.K.clone(request);
    for (const headerName in request.headers) {
      if (!(0, transport_hasOwn.$)(request.headers, headerName)) continue;
      if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
    }
    return request;
  };
  // node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
  class SignatureV4 extends SignatureV4Base {
    headerFormatter=new HeaderFormatter;
    constructor({applyChecksum: applyChecksum, credentials: credentials, region: region, service: service, sha256: sha256, uriEscapePath: uriEscapePath = true}) {
      super({
        applyChecksum: applyChecksum,
        credentials: credentials,
        region: region,
        service: service,
        sha256: sha256,
        uriEscapePath: uriEscapePath
      });
    }
    async presign(originalRequest, options = {}) {
      const {signingDate: signingDate = new Date, expiresIn: expiresIn = 3600, unsignableHeaders: unsignableHeaders, unhoistableHeaders: unhoistableHeaders, signableHeaders: signableHeaders, hoistableHeaders: hoistableHeaders, signingRegion: signingRegion, signingService: signingService} = options;
      const credentials = await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      const region = signingRegion ?? await this.regionProvider();
      const {longDate: longDate, shortDate: shortDate} = this.formatDate(signingDate);
      if (expiresIn > MAX_PRESIGNED_TTL) return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
      const scope = createScope(shortDate, region, signingService ?? this.service);
      const request = moveHeadersToQuery(prepareRequest(originalRequest), {
        unhoistableHeaders: unhoistableHeaders,
        hoistableHeaders: hoistableHeaders
      });
      if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
      request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
      request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
      request.query[AMZ_DATE_QUERY_PARAM] = longDate;
      request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
      const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
      request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
      request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
      return request;
    }
    async sign(toSign, options) {
      if (typeof toSign === "string") return this.signString(toSign, options); else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options); else if (toSign.message) return this.signMessage(toSign, options); else return this.signRequest(toSign, options);
    }
    async signEvent({headers: headers, payload: payload}, {signingDate: signingDate = new Date, priorSignature: priorSignature, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials}) {
      const region = signingRegion ?? await this.regionProvider();
      const {shortDate: shortDate, longDate: longDate} = this.formatDate(signingDate);
      const scope = createScope(shortDate, region, signingService ?? this.service);
      const hashedPayload = await getPayloadHash({
        headers: {},
        body: payload
      }, this.sha256);
      const hash = new this.sha256;
      hash.update(headers);
      const hashedHeaders = (0, hex_encoding.n)(await hash.digest());
      const stringToSign = [ EVENT_ALGORITHM_IDENTIFIER, longDate, scope, priorSignature, hashedHeaders, hashedPayload ].join("\n");
      return this.signString(stringToSign, {
        signingDate: signingDate,
        signingRegion: region,
        signingService: signingService,
        eventStreamCredentials: eventStreamCredentials
      });
    }
    async signMessage(signableMessage, {signingDate: signingDate = new Date, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials}) {
      const promise = this.signEvent({
        headers: this.headerFormatter.format(signableMessage.message.headers),
        payload: signableMessage.message.body
      }, {
        signingDate: signingDate,
        signingRegion: signingRegion,
        signingService: signingService,
        priorSignature: signableMessage.priorSignature,
        eventStreamCredentials: eventStreamCredentials
      });
      return promise.then(signature => ({
        message: signableMessage.message,
        signature: signature
      }));
    }
    async signString(stringToSign, {signingDate: signingDate = new Date, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials} = {}) {
      const credentials = eventStreamCredentials ?? await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      const region = signingRegion ?? await this.regionProvider();
      const {shortDate: shortDate} = this.formatDate(signingDate);
      const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
      hash.update((0, toUint8Array.F)(stringToSign));
      return (0, hex_encoding.n)(await hash.digest());
    }
    async signRequest(requestToSign, {signingDate: signingDate = new Date, signableHeaders: signableHeaders, unsignableHeaders: unsignableHeaders, signingRegion: signingRegion, signingService: signingService} = {}) {
      const credentials = await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      const region = signingRegion ?? await this.regionProvider();
      const request = prepareRequest(requestToSign);
      const {longDate: longDate, shortDate: shortDate} = this.formatDate(signingDate);
      const scope = createScope(shortDate, region, signingService ?? this.service);
      request.headers[AMZ_DATE_HEADER] = longDate;
      if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
      const payloadHash = await getPayloadHash(request, this.sha256);
      if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
      const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
      const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
      request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} ` + `Credential=${credentials.accessKeyId}/${scope}, ` + `SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, ` + `Signature=${signature}`;
      return request;
    }
    async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
      const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
      const hash = new this.sha256(await keyPromise);
      hash.update((0, toUint8Array.F)(stringToSign));
      return (0, hex_encoding.n)(await hash.digest());
    }
    getSigningKey(credentials, region, shortDate, service) {
      return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
    }
  }
}),
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
89882: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    v6: () => defaultProvider
  });
  var fromEnv = __webpack_require__(83099);
  var getProfileName = __webpack_require__(22365);
  var CredentialsProviderError = __webpack_require__(31436);
  var chain = __webpack_require__(38062);
  // node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const remoteProvider = async init => {
    const {ENV_CMDS_FULL_URI: ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI: ENV_CMDS_RELATIVE_URI, fromContainerMetadata: fromContainerMetadata, fromInstanceMetadata: fromInstanceMetadata} = await __webpack_require__.e(4966).then(__webpack_require__.bind(__webpack_require__, 74966));
    if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
      init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
      const {fromHttp: fromHttp} = await __webpack_require__.e(7459).then(__webpack_require__.bind(__webpack_require__, 57459));
      return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
    }
    if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") return async () => {
      throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", {
        logger: init.logger
      });
    };
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
    return fromInstanceMetadata(init);
  };
  // node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
  function memoizeChain(providers, treatAsExpired) {
    const chain = internalCreateChain(providers);
    let activeLock;
    let passiveLock;
    let credentials;
    let forceRefreshLock;
    const provider = async options => {
      if (options?.forceRefresh) {
        if (!forceRefreshLock) forceRefreshLock = chain(options).then(c => {
          credentials = c;
        }).finally(() => {
          forceRefreshLock = void 0;
        });
        await forceRefreshLock;
        return credentials;
      }
      if (credentials?.expiration) if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
      if (activeLock) await activeLock; else if (!credentials || treatAsExpired?.(credentials)) if (credentials) {
        if (!passiveLock) passiveLock = chain(options).then(c => {
          credentials = c;
        }).catch(() => {}).finally(() => {
          passiveLock = void 0;
        });
      } else {
        activeLock = chain(options).then(c => {
          credentials = c;
        }).finally(() => {
          activeLock = void 0;
        });
        return provider(options);
      }
      return credentials;
    };
    return provider;
  }
  const internalCreateChain = providers => async awsIdentityProperties => {
    let lastProviderError;
    for (const provider of providers) try {
      return await provider(awsIdentityProperties);
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) continue;
      throw err;
    }
    throw lastProviderError;
  };
  // node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
  let multipleCredentialSourceWarningEmitted = false;
  const defaultProvider = (init = {}) => memoizeChain([ async () => {
    const profile = init.profile ?? process.env[getProfileName.Ch];
    if (profile) {
      const envStaticCredentialsAreSet = process.env[fromEnv.yG] && process.env[fromEnv.pi];
      if (envStaticCredentialsAreSet) if (!multipleCredentialSourceWarningEmitted) {
        const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
        warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`);
        multipleCredentialSourceWarningEmitted = true;
      }
      throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: true
      });
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
    return (0, fromEnv.sF)(init)();
  }, async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    const {ssoStartUrl: ssoStartUrl, ssoAccountId: ssoAccountId, ssoRegion: ssoRegion, ssoRoleName: ssoRoleName, ssoSession: ssoSession} = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
      logger: init.logger
    });
    const {fromSSO: fromSSO} = await __webpack_require__.e(8895).then(__webpack_require__.bind(__webpack_require__, 98895));
    return fromSSO(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    const {fromIni: fromIni} = await __webpack_require__.e(6236).then(__webpack_require__.bind(__webpack_require__, 6236));
    return fromIni(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    const {fromProcess: fromProcess} = await __webpack_require__.e(3575).then(__webpack_require__.bind(__webpack_require__, 13575));
    return fromProcess(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    const {fromTokenFile: fromTokenFile} = await __webpack_require__.e(8715).then(__webpack_require__.bind(__webpack_require__, 68715));
    return fromTokenFile(init)(awsIdentityProperties);
  }, async () => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
    return (await remoteProvider(init))();
  }, async () => {
    throw new CredentialsProviderError.C("Could not load credentials from any providers", {
      tryNextLink: false,
      logger: init.logger
    });
  } ], credentialsTreatedAsExpired);
  const credentialsTreatedAsExpired = credentials => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
}),
// node_modules/@smithy/core/dist-es/submodules/serde/index.js
90625: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    ChecksumStream: () => ChecksumStream,
    Hash: () => Hash,
    LazyJsonString: () => lazy_json.A,
    NumericValue: () => NumericValue.D,
    Uint8ArrayBlobAdapter: () => Uint8ArrayBlobAdapter,
    _parseEpochTimestamp: () => schema_date_utils.UK,
    _parseRfc3339DateTimeWithOffset: () => schema_date_utils.eH,
    _parseRfc7231DateTime: () => schema_date_utils.Gj,
    calculateBodyLength: () => calculateBodyLength.n,
    concatBytes: () => concatBytes.I,
    copyDocumentWithTransform: () => copyDocumentWithTransform,
    createBufferedReadable: () => createBufferedReadable_createBufferedReadable,
    createChecksumStream: () => createChecksumStream_createChecksumStream,
    dateToUtcString: () => date_utils.JV,
    deserializerMiddleware: () => deserializerMiddleware,
    deserializerMiddlewareOption: () => deserializerMiddlewareOption,
    expectBoolean: () => parse_utils.ak,
    expectByte: () => parse_utils.Gr,
    expectFloat32: () => parse_utils.bC,
    expectInt: () => parse_utils.vH,
    expectInt32: () => parse_utils.ET,
    expectLong: () => parse_utils.Yy,
    expectNonNull: () => parse_utils.Y0,
    expectNumber: () => parse_utils.r$,
    expectObject: () => parse_utils.Xk,
    expectShort: () => parse_utils.S7,
    expectString: () => parse_utils.lK,
    expectUnion: () => parse_utils.tN,
    fromArrayBuffer: () => buffer_from.Q,
    fromBase64: () => fromBase64.E,
    fromHex: () => hex_encoding.a,
    fromString: () => buffer_from.s,
    fromUtf8: () => fromUtf8.a,
    generateIdempotencyToken: () => generateIdempotencyToken,
    getAwsChunkedEncodingStream: () => getAwsChunkedEncodingStream.B,
    getSerdePlugin: () => getSerdePlugin,
    handleFloat: () => parse_utils.zY,
    hasOwn: () => hasOwn.$,
    headStream: () => headStream_headStream,
    isArrayBuffer: () => is_array_buffer.m,
    isBlob: () => stream_type_check.q,
    isReadableStream: () => stream_type_check.H,
    limitedParseDouble: () => parse_utils.JW,
    limitedParseFloat: () => parse_utils.Mo,
    limitedParseFloat32: () => parse_utils.Zx,
    logger: () => parse_utils.vF,
    nv: () => NumericValue.nv,
    parseBoolean: () => parse_utils.yG,
    parseEpochTimestamp: () => date_utils.l3,
    parseRfc3339DateTime: () => date_utils.EI,
    parseRfc3339DateTimeWithOffset: () => date_utils.t_,
    parseRfc7231DateTime: () => date_utils.xE,
    quoteHeader: () => quote_header.m,
    sdkStreamMixin: () => sdk_stream_mixin.c,
    serializerMiddleware: () => serializerMiddleware,
    serializerMiddlewareOption: () => serializerMiddlewareOption,
    splitEvery: () => split_every.U,
    splitHeader: () => split_header.G,
    splitStream: () => splitStream_splitStream,
    streamCollector: () => stream_collector.k,
    strictParseByte: () => parse_utils.tW,
    strictParseDouble: () => parse_utils.OZ,
    strictParseFloat: () => parse_utils.vi,
    strictParseFloat32: () => parse_utils.UO,
    strictParseInt: () => parse_utils.Su,
    strictParseInt32: () => parse_utils.xW,
    strictParseLong: () => parse_utils.V0,
    strictParseShort: () => parse_utils.zi,
    toBase64: () => toBase64.n,
    toHex: () => hex_encoding.n,
    toUint8Array: () => toUint8Array.F,
    toUtf8: () => toUtf8.P,
    v4: () => v4,
    writeKey: () => writeKey.T
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var fromBase64 = __webpack_require__(39700);
  var toBase64 = __webpack_require__(67305);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
  function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
    return class Uint8ArrayBlobAdapter extends Uint8Array {
      static fromString(source, encoding = "utf-8") {
        if (typeof source === "string") {
          if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
          return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
        }
        throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
      }
      static mutate(source) {
        Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
        return source;
      }
      transformToString(encoding = "utf-8") {
        if (encoding === "base64") return toBase64(this);
        return toUtf8(this);
      }
    };
  }
  var fromUtf8 = __webpack_require__(47332);
  var toUtf8 = __webpack_require__(69809);
  // node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
  const decimalToHex = Array.from({
    length: 256
  }, (_, i) => i.toString(16).padStart(2, "0"));
  function bindV4(getRandomValues) {
    if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
    return () => {
      const rnds = new Uint8Array(16);
      getRandomValues(rnds);
      rnds[6] = rnds[6] & 15 | 64;
      rnds[8] = rnds[8] & 63 | 128;
      return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
    };
  }
  // node_modules/@smithy/core/dist-es/submodules/serde/copyDocumentWithTransform.js
  const copyDocumentWithTransform = (source, _schemaRef, _transform = _ => _) => source;
  var date_utils = __webpack_require__(24494);
  var lazy_json = __webpack_require__(71899);
  var parse_utils = __webpack_require__(52511);
  var quote_header = __webpack_require__(15528);
  var schema_date_utils = __webpack_require__(44018);
  var split_every = __webpack_require__(77774);
  var split_header = __webpack_require__(79796);
  var NumericValue = __webpack_require__(67004);
  var hex_encoding = __webpack_require__(30068);
  var calculateBodyLength = __webpack_require__(82127);
  var toUint8Array = __webpack_require__(33243);
  var concatBytes = __webpack_require__(50351);
  var buffer_from = __webpack_require__(46664);
  var is_array_buffer = __webpack_require__(11719);
  var httpResponse = __webpack_require__(25401);
  // node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/deserializerMiddleware.js
  const deserializerMiddleware = (options, deserializer) => (next, context) => async args => {
    const {response: response} = await next(args);
    try {
      const parsed = await deserializer(response, options);
      return {
        response: response,
        output: parsed
      };
    } catch (error) {
      Object.defineProperty(error, "$response", {
        value: response,
        enumerable: false,
        writable: false,
        configurable: false
      });
      if (!("$metadata" in error)) {
        const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
        try {
          error.message += "\n  " + hint;
        } catch (ignored) {
          if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint); else context.logger?.warn?.(hint);
        }
        if (typeof error.$responseBodyText !== "undefined") if (error.$response) error.$response.body = error.$responseBodyText;
        try {
          if (httpResponse.c.isInstance(response)) {
            const {headers: headers = {}} = response;
            const headerEntries = Object.entries(headers);
            error.$metadata = {
              httpStatusCode: response.statusCode,
              requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
              extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
              cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
            };
          }
        } catch (ignored) {}
      }
      throw error;
    }
  };
  const findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 0 ])[1];
  var toEndpointV1 = __webpack_require__(13055);
  // node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serializerMiddleware.js
  const serializerMiddleware = (options, serializer) => (next, context) => async args => {
    const endpointConfig = options;
    const endpoint = context.endpointV2 ? async () => (0, toEndpointV1.a)(context.endpointV2) : endpointConfig.endpoint;
    if (!endpoint) throw new Error("No valid endpoint provider available.");
    const request = await serializer(args.input, {
      ...options,
      endpoint: endpoint
    });
    return next({
      ...args,
      request: request
    });
  };
  // node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serdePlugin.js
  const deserializerMiddlewareOption = {
    name: "deserializerMiddleware",
    step: "deserialize",
    tags: [ "DESERIALIZER" ],
    override: true
  };
  const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: [ "SERIALIZER" ],
    override: true
  };
  function getSerdePlugin(config, serializer, deserializer) {
    return {
      applyToStack: commandStack => {
        commandStack.add(deserializerMiddleware(config, deserializer), deserializerMiddlewareOption);
        commandStack.add(serializerMiddleware(config, serializer), serializerMiddlewareOption);
      }
    };
  }
  // node_modules/@smithy/core/dist-es/submodules/serde/hash-node/hash-node.js
  class Hash {
    algorithmIdentifier;
    secret;
    hash;
    constructor(algorithmIdentifier, secret) {
      this.algorithmIdentifier = algorithmIdentifier;
      this.secret = secret;
      this.reset();
    }
    update(toHash, encoding) {
      this.hash.update((0, toUint8Array.F)(castSourceData(toHash, encoding)));
    }
    digest() {
      return Promise.resolve(this.hash.digest());
    }
    reset() {
      this.hash = this.secret ? (0, external_node_crypto_.createHmac)(this.algorithmIdentifier, castSourceData(this.secret)) : (0, 
      external_node_crypto_.createHash)(this.algorithmIdentifier);
    }
  }
  function castSourceData(toCast, encoding) {
    if (Buffer.isBuffer(toCast)) return toCast;
    if (typeof toCast === "string") return (0, buffer_from.s)(toCast, encoding);
    if (ArrayBuffer.isView(toCast)) return (0, buffer_from.Q)(toCast.buffer, toCast.byteOffset, toCast.byteLength);
    return (0, buffer_from.Q)(toCast);
  }
  var external_node_stream_ = __webpack_require__(57075);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.js
  class ChecksumStream extends external_node_stream_.Readable {
    expectedChecksum;
    checksumSourceLocation;
    checksum;
    source;
    base64Encoder;
    constructor({expectedChecksum: expectedChecksum, checksum: checksum, source: source, checksumSourceLocation: checksumSourceLocation, base64Encoder: base64Encoder}) {
      super();
      if (typeof source.pipe !== "function") throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
      this.source = source;
      this.base64Encoder = base64Encoder ?? toBase64.n;
      this.expectedChecksum = expectedChecksum;
      this.checksum = checksum;
      this.checksumSourceLocation = checksumSourceLocation;
      this.source.on("data", this.onSourceData);
      this.source.on("end", this.onSourceEnd);
      this.source.on("error", this.onSourceError);
      this.source.on("close", this.onSourceClose);
      this.source.pause();
    }
    onSourceData=chunk => {
      if (this.destroyed) return;
      try {
        this.checksum.update(chunk);
      } catch (e) {
        this.destroy(e);
        return;
      }
      if (!this.push(chunk)) this.source.pause();
    };
    onSourceEnd=async () => {
      if (this.destroyed) return;
      try {
        const digest = await this.checksum.digest();
        const received = this.base64Encoder(digest);
        if (this.expectedChecksum !== received) {
          this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}"` + ` in response header "${this.checksumSourceLocation}".`));
          return;
        }
      } catch (e) {
        this.destroy(e);
        return;
      }
      this.push(null);
    };
    onSourceError=error => {
      this.destroy(error);
    };
    onSourceClose=() => {
      if (!this.destroyed && !this.source.readableEnded) this.destroy(new Error("Connection lost or stream closed before all data was received."));
    };
    _read(_size) {
      this.source.resume();
    }
    _destroy(error, callback) {
      this.source?.removeListener("data", this.onSourceData);
      this.source?.removeListener("end", this.onSourceEnd);
      this.source?.removeListener("error", this.onSourceError);
      this.source?.removeListener("close", this.onSourceClose);
      this.source?.destroy();
      callback(error);
    }
  }
  var stream_type_check = __webpack_require__(41658);
  var toBase64_browser = __webpack_require__(84270);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.browser.js
  const ReadableStreamRef = typeof ReadableStream === "function" ? ReadableStream : function() {};
  class ChecksumStream_browser_ChecksumStream extends ReadableStreamRef {}
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.browser.js
  const createChecksumStream = ({expectedChecksum: expectedChecksum, checksum: checksum, source: source, checksumSourceLocation: checksumSourceLocation, base64Encoder: base64Encoder}) => {
    if (!(0, stream_type_check.H)(source)) throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
    const encoder = base64Encoder ?? toBase64_browser.n;
    if (typeof TransformStream !== "function") throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
    const transform = new TransformStream({
      start() {},
      async transform(chunk, controller) {
        checksum.update(chunk);
        controller.enqueue(chunk);
      },
      async flush(controller) {
        const digest = await checksum.digest();
        const received = encoder(digest);
        if (expectedChecksum !== received) {
          const error = new Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}"` + ` in response header "${checksumSourceLocation}".`);
          controller.error(error);
        } else controller.terminate();
      }
    });
    source.pipeThrough(transform);
    const readable = transform.readable;
    Object.setPrototypeOf(readable, ChecksumStream_browser_ChecksumStream.prototype);
    return readable;
  };
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.js
  function createChecksumStream_createChecksumStream(init) {
    if (typeof ReadableStream === "function" && (0, stream_type_check.H)(init.source)) return createChecksumStream(init);
    return new ChecksumStream(init);
  }
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/ByteArrayCollector.js
  class ByteArrayCollector {
    allocByteArray;
    byteLength=0;
    byteArrays=[];
    constructor(allocByteArray) {
      this.allocByteArray = allocByteArray;
    }
    push(byteArray) {
      this.byteArrays.push(byteArray);
      this.byteLength += byteArray.byteLength;
    }
    flush() {
      if (this.byteArrays.length === 1) {
        const bytes = this.byteArrays[0];
        this.reset();
        return bytes;
      }
      const aggregation = this.allocByteArray(this.byteLength);
      let cursor = 0;
      for (let i = 0; i < this.byteArrays.length; ++i) {
        const bytes = this.byteArrays[i];
        aggregation.set(bytes, cursor);
        cursor += bytes.byteLength;
      }
      this.reset();
      return aggregation;
    }
    reset() {
      this.byteArrays = [];
      this.byteLength = 0;
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.browser.js
  function createBufferedReadableStream(upstream, size, logger) {
    const reader = upstream.getReader();
    let streamBufferingLoggedWarning = false;
    let bytesSeen = 0;
    const buffers = [ "", new ByteArrayCollector(size => new Uint8Array(size)) ];
    let mode = -1;
    const pull = async controller => {
      const {value: value, done: done} = await reader.read();
      const chunk = value;
      if (done) {
        if (mode !== -1) {
          const remainder = flush(buffers, mode);
          if (sizeOf(remainder) > 0) controller.enqueue(remainder);
        }
        controller.close();
      } else {
        const chunkMode = modeOf(chunk, false);
        if (mode !== chunkMode) {
          if (mode >= 0) controller.enqueue(flush(buffers, mode));
          mode = chunkMode;
        }
        if (mode === -1) {
          controller.enqueue(chunk);
          return;
        }
        const chunkSize = sizeOf(chunk);
        bytesSeen += chunkSize;
        const bufferSize = sizeOf(buffers[mode]);
        if (chunkSize >= size && bufferSize === 0) controller.enqueue(chunk); else {
          const newSize = merge(buffers, mode, chunk);
          if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
            streamBufferingLoggedWarning = true;
            logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
          }
          if (newSize >= size) controller.enqueue(flush(buffers, mode)); else await pull(controller);
        }
      }
    };
    return new ReadableStream({
      pull: pull
    });
  }
  function merge(buffers, mode, chunk) {
    switch (mode) {
     case 0:
      buffers[0] += chunk;
      return sizeOf(buffers[0]);

     case 1:
     case 2:
      buffers[mode].push(chunk);
      return sizeOf(buffers[mode]);
    }
  }
  function flush(buffers, mode) {
    switch (mode) {
     case 0:
      const s = buffers[0];
      buffers[0] = "";
      return s;

     case 1:
     case 2:
      return buffers[mode].flush();
    }
    throw new Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
  }
  function sizeOf(chunk) {
    return chunk?.byteLength ?? chunk?.length ?? 0;
  }
  function modeOf(chunk, allowBuffer = true) {
    if (allowBuffer && typeof Buffer !== "undefined" && chunk instanceof Buffer) return 2;
    if (chunk instanceof Uint8Array) return 1;
    if (typeof chunk === "string") return 0;
    return -1;
  }
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.js
  function createBufferedReadable_createBufferedReadable(upstream, size, logger) {
    if ((0, stream_type_check.H)(upstream)) return createBufferedReadableStream(upstream, size, logger);
    const downstream = new external_node_stream_.Readable({
      read() {}
    });
    let streamBufferingLoggedWarning = false;
    let bytesSeen = 0;
    const buffers = [ "", new ByteArrayCollector(size => new Uint8Array(size)), new ByteArrayCollector(size => Buffer.from(new Uint8Array(size))) ];
    let mode = -1;
    upstream.on("data", chunk => {
      const chunkMode = modeOf(chunk, true);
      if (mode !== chunkMode) {
        if (mode >= 0) downstream.push(flush(buffers, mode));
        mode = chunkMode;
      }
      if (mode === -1) {
        downstream.push(chunk);
        return;
      }
      const chunkSize = sizeOf(chunk);
      bytesSeen += chunkSize;
      const bufferSize = sizeOf(buffers[mode]);
      if (chunkSize >= size && bufferSize === 0) downstream.push(chunk); else {
        const newSize = merge(buffers, mode, chunk);
        if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
          streamBufferingLoggedWarning = true;
          logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
        }
        if (newSize >= size) downstream.push(flush(buffers, mode));
      }
    });
    upstream.on("end", () => {
      if (mode !== -1) {
        const remainder = flush(buffers, mode);
        if (sizeOf(remainder) > 0) downstream.push(remainder);
      }
      downstream.push(null);
    });
    return downstream;
  }
  var getAwsChunkedEncodingStream = __webpack_require__(45745);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.browser.js
  async function headStream(stream, bytes) {
    let byteLengthCounter = 0;
    const chunks = [];
    const reader = stream.getReader();
    let isDone = false;
    while (!isDone) {
      const {done: done, value: value} = await reader.read();
      if (value) {
        chunks.push(value);
        byteLengthCounter += value?.byteLength ?? 0;
      }
      if (byteLengthCounter >= bytes) break;
      isDone = done;
    }
    reader.releaseLock();
    const collected = new Uint8Array(Math.min(bytes, byteLengthCounter));
    let offset = 0;
    for (const chunk of chunks) {
      if (chunk.byteLength > collected.byteLength - offset) {
        collected.set(chunk.subarray(0, collected.byteLength - offset), offset);
        break;
      } else collected.set(chunk, offset);
      offset += chunk.length;
    }
    return collected;
  }
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.js
  const headStream_headStream = (stream, bytes) => {
    if ((0, stream_type_check.H)(stream)) return headStream(stream, bytes);
    return new Promise((resolve, reject) => {
      const collector = new Collector;
      collector.limit = bytes;
      stream.pipe(collector);
      stream.on("error", err => {
        collector.end();
        reject(err);
      });
      collector.on("error", reject);
      collector.on("finish", function() {
        const bytes = (0, concatBytes.I)(this.buffers);
        resolve(bytes);
      });
    });
  };
  class Collector extends external_node_stream_.Writable {
    buffers=[];
    limit=1 / 0;
    bytesBuffered=0;
    _write(chunk, encoding, callback) {
      this.buffers.push(chunk);
      this.bytesBuffered += chunk.byteLength ?? 0;
      if (this.bytesBuffered >= this.limit) {
        const excess = this.bytesBuffered - this.limit;
        const tailBuffer = this.buffers[this.buffers.length - 1];
        this.buffers[this.buffers.length - 1] = tailBuffer.subarray(0, tailBuffer.byteLength - excess);
        this.emit("finish");
      }
      callback();
    }
  }
  var sdk_stream_mixin = __webpack_require__(66494);
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.browser.js
  async function splitStream(stream) {
    if (typeof stream.stream === "function") stream = stream.stream();
    const readableStream = stream;
    return readableStream.tee();
  }
  // node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.js
  async function splitStream_splitStream(stream) {
    if ((0, stream_type_check.H)(stream) || (0, stream_type_check.q)(stream)) return splitStream(stream);
    const stream1 = new external_node_stream_.PassThrough;
    const stream2 = new external_node_stream_.PassThrough;
    stream.pipe(stream1);
    stream.pipe(stream2);
    return [ stream1, stream2 ];
  }
  var stream_collector = __webpack_require__(26660);
  var hasOwn = __webpack_require__(62990);
  var writeKey = __webpack_require__(70412);
  // node_modules/@smithy/core/dist-es/submodules/serde/index.js
  class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E)){}
  const _getRandomValues = external_node_crypto_.getRandomValues;
  const v4 = bindV4(_getRandomValues);
  const generateIdempotencyToken = v4;
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
91267: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    B: () => SerdeContextConfig
  });
  class SerdeContextConfig {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
92107: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    G: () => buildQueryString
  });
  var _util_uri_escape_escape_uri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
  function buildQueryString(query) {
    const parts = [];
    for (let key of Object.keys(query).sort()) {
      const value = query[key];
      key = (0, _util_uri_escape_escape_uri__WEBPACK_IMPORTED_MODULE_0__.o)(key);
      if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${(0, 
      _util_uri_escape_escape_uri__WEBPACK_IMPORTED_MODULE_0__.o)(value[i])}`); else {
        let qsEntry = key;
        if (value || typeof value === "string") qsEntry += `=${(0, _util_uri_escape_escape_uri__WEBPACK_IMPORTED_MODULE_0__.o)(value)}`;
        parts.push(qsEntry);
      }
    }
    return parts.join("&");
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
92186: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    t: () => HttpProtocol
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19725);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25401);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62990);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82247);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75629);
  var _SerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5506);
  var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84699);
  class HttpProtocol extends _SerdeContext__WEBPACK_IMPORTED_MODULE_0__.f {
    options;
    compositeErrorRegistry;
    constructor(options) {
      super();
      this.options = options;
      this.compositeErrorRegistry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.O(options.defaultNamespace);
      for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
    }
    getRequestType() {
      return _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K;
    }
    getResponseType() {
      return _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.c;
    }
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
      this.serializer.setSerdeContext(serdeContext);
      this.deserializer.setSerdeContext(serdeContext);
      if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
    }
    updateServiceEndpoint(request, endpoint) {
      if ("url" in endpoint) {
        request.protocol = endpoint.url.protocol;
        request.hostname = endpoint.url.hostname;
        request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
        request.path = endpoint.url.pathname;
        request.fragment = endpoint.url.hash || void 0;
        request.username = endpoint.url.username || void 0;
        request.password = endpoint.url.password || void 0;
        if (!request.query) request.query = {};
        for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
        if (endpoint.headers) for (const name in endpoint.headers) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(endpoint.headers, name)) continue;
          request.headers[name] = endpoint.headers[name].join(", ");
        }
        return request;
      } else {
        request.protocol = endpoint.protocol;
        request.hostname = endpoint.hostname;
        request.port = endpoint.port ? Number(endpoint.port) : void 0;
        request.path = endpoint.path;
        request.query = {
          ...endpoint.query
        };
        if (endpoint.headers) for (const name in endpoint.headers) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(endpoint.headers, name)) continue;
          request.headers[name] = endpoint.headers[name];
        }
        return request;
      }
    }
    setHostPrefix(request, operationSchema, input, operation = (0, _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_5__.K)(operationSchema)) {
      if (this.serdeContext?.disableHostPrefix) return;
      const hostPrefix = operation[4];
      if (typeof hostPrefix !== "string") return;
      let resolvedHostPrefix = hostPrefix;
      for (const [name, [, flags]] of _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_5__.C.of(operationSchema.input).getHttpBindings().request.memberBindings) {
        if (!(flags >> 17 & 1)) continue;
        const replacement = input[name];
        if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
        resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
      }
      request.hostname = resolvedHostPrefix + request.hostname;
      if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.o)(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
    }
    deserializeMetadata(output) {
      return {
        httpStatusCode: output.statusCode,
        requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
        extendedRequestId: output.headers["x-amz-id-2"],
        cfId: output.headers["x-amz-cf-id"]
      };
    }
    resolveError(name, namespaces, registries) {
      const defaultErrorSchema = [ -3, "", "Error", 0, [], [], 0 ];
      let schema;
      for (const registry of registries) for (const ns of namespaces) try {
        if (ns === "*") schema = registry.getSchema(name); else schema = registry.getSchema(ns + "#" + name);
        const errorCtor = registry.getErrorCtor(schema);
        if (errorCtor) return [ schema, errorCtor, "modeled" ]; else {
          const syntheticErrorSchema = registry.getBaseException();
          if (syntheticErrorSchema) {
            const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
            if (syntheticErrorCtor) return [ schema, syntheticErrorCtor, "synthetic" ];
          }
        }
      } catch (ignored) {}
      for (const registry of registries) {
        const syntheticErrorSchema = registry.getBaseException();
        if (syntheticErrorSchema) {
          const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
          if (syntheticErrorCtor) return [ syntheticErrorSchema, syntheticErrorCtor, "synthetic" ];
        }
      }
      return [ defaultErrorSchema, Error, "native" ];
    }
    async serializeEventStream({eventStream: eventStream, requestSchema: requestSchema, initialRequest: initialRequest}) {
      const eventStreamSerde = await this.loadEventStreamCapability();
      return eventStreamSerde.serializeEventStream({
        eventStream: eventStream,
        requestSchema: requestSchema,
        initialRequest: initialRequest
      });
    }
    async deserializeEventStream({response: response, responseSchema: responseSchema, initialResponseContainer: initialResponseContainer}) {
      const eventStreamSerde = await this.loadEventStreamCapability();
      return eventStreamSerde.deserializeEventStream({
        response: response,
        responseSchema: responseSchema,
        initialResponseContainer: initialResponseContainer
      });
    }
    async loadEventStreamCapability() {
      const {EventStreamSerde: EventStreamSerde, eventStreamSerdeProvider: eventStreamSerdeProvider} = await Promise.all([ __webpack_require__.e(1460), __webpack_require__.e(8628) ]).then(__webpack_require__.bind(__webpack_require__, 98628));
      const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
      return new EventStreamSerde({
        marshaller: marshaller,
        serializer: this.serializer,
        deserializer: this.deserializer,
        serdeContext: this.serdeContext,
        defaultContentType: this.getDefaultContentType(),
        compositeErrorRegistry: this.compositeErrorRegistry
      });
    }
    getDefaultContentType() {
      throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
    }
    async deserializeHttpMessage(schema, context, response, arg4, arg5) {
      return [];
    }
    getEventStreamMarshaller() {
      const context = this.serdeContext;
      if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
      return context.eventStreamMarshaller;
    }
    resolveEventStreamMarshaller(importedProvider) {
      const context = this.serdeContext;
      if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
      return importedProvider(this.serdeContext);
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
92814: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Df: () => INITIAL_RETRY_TOKENS,
    G8: () => MAXIMUM_RETRY_DELAY,
    XP: () => NO_RETRY_INCREMENT,
    l5: () => INVOCATION_ID_HEADER,
    ok: () => REQUEST_HEADER
  });
  const MAXIMUM_RETRY_DELAY = 20 * 1e3;
  const INITIAL_RETRY_TOKENS = 500;
  const NO_RETRY_INCREMENT = 1;
  const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
  const REQUEST_HEADER = "amz-sdk-request";
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
93117: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    U: () => awsEndpointFunctions
  });
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11046);
  var _lib_aws_isVirtualHostableS3Bucket__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81547);
  var _lib_aws_parseArn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);
  var _lib_aws_partition__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23305);
  const awsEndpointFunctions = {
    isVirtualHostableS3Bucket: _lib_aws_isVirtualHostableS3Bucket__WEBPACK_IMPORTED_MODULE_0__.Y,
    parseArn: _lib_aws_parseArn__WEBPACK_IMPORTED_MODULE_1__.L,
    partition: _lib_aws_partition__WEBPACK_IMPORTED_MODULE_2__.jB
  };
  _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_3__.m.aws = awsEndpointFunctions;
}),
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
95125: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    cd: () => simpleSchemaCacheN,
    j0: () => simpleSchemaCacheS,
    l1: () => NormalizedSchema,
    ui: () => isStaticSchema
  });
  var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36204);
  var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74844);
  const anno = {
    it: Symbol.for("@smithy/nor-struct-it"),
    ns: Symbol.for("@smithy/ns")
  };
  const simpleSchemaCacheN = [];
  const simpleSchemaCacheS = {};
  class NormalizedSchema {
    ref;
    memberName;
    static symbol=Symbol.for("@smithy/nor");
    symbol=NormalizedSchema.symbol;
    name;
    schema;
    _isMemberSchema;
    traits;
    memberTraits;
    normalizedTraits;
    constructor(ref, memberName) {
      this.ref = ref;
      this.memberName = memberName;
      const traitStack = [];
      let _ref = ref;
      let schema = ref;
      this._isMemberSchema = false;
      while (isMemberSchema(_ref)) {
        traitStack.push(_ref[1]);
        _ref = _ref[0];
        schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
        this._isMemberSchema = true;
      }
      if (traitStack.length > 0) {
        this.memberTraits = {};
        for (let i = traitStack.length - 1; i >= 0; --i) {
          const traitSet = traitStack[i];
          Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
        }
      } else this.memberTraits = 0;
      if (schema instanceof NormalizedSchema) {
        const computedMemberTraits = this.memberTraits;
        Object.assign(this, schema);
        this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
        this.normalizedTraits = void 0;
        this.memberName = memberName ?? schema.memberName;
        return;
      }
      this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
      if (isStaticSchema(this.schema)) {
        this.name = `${this.schema[1]}#${this.schema[2]}`;
        this.traits = this.schema[3];
      } else {
        this.name = this.memberName ?? String(schema);
        this.traits = 0;
      }
      if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
    }
    static [Symbol.hasInstance](lhs) {
      const isPrototype = this.prototype.isPrototypeOf(lhs);
      if (!isPrototype && typeof lhs === "object" && lhs !== null) {
        const ns = lhs;
        return ns.symbol === this.symbol;
      }
      return isPrototype;
    }
    static of(ref) {
      const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
      if (typeof ref === "number") {
        if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
      } else if (typeof ref === "string") {
        if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
      } else if (keyAble) if (ref[anno.ns]) return ref[anno.ns];
      const sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
      if (sc instanceof NormalizedSchema) return sc;
      if (isMemberSchema(sc)) {
        const [ns, traits] = sc;
        if (ns instanceof NormalizedSchema) {
          Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
          return ns;
        }
        throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
      }
      const ns = new NormalizedSchema(sc);
      if (keyAble) return ref[anno.ns] = ns;
      if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
      if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
      return ns;
    }
    getSchema() {
      const sc = this.schema;
      if (Array.isArray(sc) && sc[0] === 0) return sc[4];
      return sc;
    }
    getName(withNamespace = false) {
      const {name: name} = this;
      const short = !withNamespace && name && name.includes("#");
      return short ? name.split("#")[1] : name || void 0;
    }
    getMemberName() {
      return this.memberName;
    }
    isMemberSchema() {
      return this._isMemberSchema;
    }
    isListSchema() {
      const sc = this.getSchema();
      return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
    }
    isMapSchema() {
      const sc = this.getSchema();
      return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
    }
    isStructSchema() {
      const sc = this.getSchema();
      if (typeof sc !== "object") return false;
      const id = sc[0];
      return id === 3 || id === -3 || id === 4;
    }
    isUnionSchema() {
      const sc = this.getSchema();
      if (typeof sc !== "object") return false;
      return sc[0] === 4;
    }
    isBlobSchema() {
      const sc = this.getSchema();
      return sc === 21 || sc === 42;
    }
    isTimestampSchema() {
      const sc = this.getSchema();
      return typeof sc === "number" && sc >= 4 && sc <= 7;
    }
    isUnitSchema() {
      return this.getSchema() === "unit";
    }
    isDocumentSchema() {
      return this.getSchema() === 15;
    }
    isStringSchema() {
      return this.getSchema() === 0;
    }
    isBooleanSchema() {
      return this.getSchema() === 2;
    }
    isNumericSchema() {
      return this.getSchema() === 1;
    }
    isBigIntegerSchema() {
      return this.getSchema() === 17;
    }
    isBigDecimalSchema() {
      return this.getSchema() === 19;
    }
    isStreaming() {
      const {streaming: streaming} = this.getMergedTraits();
      return !!streaming || this.getSchema() === 42;
    }
    isIdempotencyToken() {
      return !!this.getMergedTraits().idempotencyToken;
    }
    getMergedTraits() {
      return this.normalizedTraits ?? (this.normalizedTraits = {
        ...this.getOwnTraits(),
        ...this.getMemberTraits()
      });
    }
    getMemberTraits() {
      return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
    }
    getOwnTraits() {
      return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
    }
    getKeySchema() {
      const [isDoc, isMap] = [ this.isDocumentSchema(), this.isMapSchema() ];
      if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
      const schema = this.getSchema();
      const memberSchema = isDoc ? 15 : schema[4] ?? 0;
      return member([ memberSchema, 0 ], "key");
    }
    getValueSchema() {
      const sc = this.getSchema();
      const [isDoc, isMap, isList] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
      const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
      if (memberSchema != null) return member([ memberSchema, 0 ], isMap ? "value" : "member");
      throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
    }
    getMemberSchema(memberName) {
      const struct = this.getSchema();
      if (this.isStructSchema() && struct[4].includes(memberName)) {
        const i = struct[4].indexOf(memberName);
        const memberSchema = struct[5][i];
        return member(isMemberSchema(memberSchema) ? memberSchema : [ memberSchema, 0 ], memberName);
      }
      if (this.isDocumentSchema()) return member([ 15, 0 ], memberName);
      throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
    }
    getMemberSchemas() {
      const buffer = {};
      try {
        for (const [k, v] of this.structIterator()) buffer[k] = v;
      } catch (ignored) {}
      return buffer;
    }
    getEventStreamMember() {
      if (this.isStructSchema()) for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
      return "";
    }
    * structIterator() {
      if (this.isUnitSchema()) return;
      if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
      const struct = this.getSchema();
      const z = struct[4].length;
      let it = struct[anno.it];
      if (it && z === it.length) {
        yield* it;
        return;
      }
      it = Array(z);
      for (let i = 0; i < z; ++i) {
        const k = struct[4][i];
        const v = member([ struct[5][i], 0 ], k);
        yield it[i] = [ k, v ];
      }
      struct[anno.it] = it;
    }
  }
  function member(memberSchema, memberName) {
    if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
      memberName: memberName,
      _isMemberSchema: true
    });
    const internalCtorAccess = NormalizedSchema;
    return new internalCtorAccess(memberSchema, memberName);
  }
  const isMemberSchema = sc => Array.isArray(sc) && sc.length === 2;
  const isStaticSchema = sc => Array.isArray(sc) && sc.length >= 5;
}),
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
96727: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    h: () => httpAuthSchemeEndpointRuleSetMiddlewareOptions,
    w: () => getHttpAuthSchemeEndpointRuleSetPlugin
  });
  var _httpAuthSchemeMiddleware__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42324);
  const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
    step: "serialize",
    tags: [ "HTTP_AUTH_SCHEME" ],
    name: "httpAuthSchemeMiddleware",
    override: true,
    relation: "before",
    toMiddleware: "endpointV2Middleware"
  };
  const getHttpAuthSchemeEndpointRuleSetPlugin = (config, {httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider, identityProviderConfigProvider: identityProviderConfigProvider}) => ({
    applyToStack: clientStack => {
      clientStack.addRelativeTo((0, _httpAuthSchemeMiddleware__WEBPACK_IMPORTED_MODULE_0__.E)(config, {
        httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider,
        identityProviderConfigProvider: identityProviderConfigProvider
      }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
    }
  });
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
97446: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    rh: () => loadJsonRpcErrorCode,
    cJ: () => loadRestJsonErrorCode,
    pT: () => loadSmithyRpcV2JsonErrorCode,
    Y2: () => parseJsonBody,
    CG: () => parseJsonErrorBody
  });
  var collect_stream_body = __webpack_require__(49620);
  var toUtf8 = __webpack_require__(69809);
  // node_modules/@smithy/core/dist-es/submodules/protocols/common.js
  const collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8.P)(body));
  var detectBufferParsing = __webpack_require__(71516);
  var jsonReviver = __webpack_require__(15596);
  var needsReviver = __webpack_require__(37937);
  // node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
  async function parseJsonBody(streamBody, context, schema) {
    let parsingInput;
    if ((0, detectBufferParsing.S)() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
      const buffer = await (0, collect_stream_body.P)(streamBody, context);
      if (typeof Buffer === "function") if (Buffer.isBuffer(buffer)) parsingInput = buffer; else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
    if (parsingInput.length === 0) return {};
    const reviver = schema && (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
    try {
      return JSON.parse(parsingInput, reviver);
    } catch (e) {
      if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", {
        value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
      });
      throw e;
    }
  }
  const parseJsonErrorBody = async (errorBody, context) => {
    const value = await parseJsonBody(errorBody, context);
    value.message = value.message ?? value.Message;
    return value;
  };
  const findKey = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());
  const sanitizeErrorCode = rawValue => {
    let cleanValue = rawValue;
    if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
    if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
    if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
    if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
    return cleanValue;
  };
  const loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, [ "header", "code", "type" ]);
  const loadJsonRpcErrorCode = (output, data, queryCompat = false) => loadErrorCode(output, data, queryCompat ? [ "code", "header", "type" ] : [ "type", "code", "header" ]);
  const loadSmithyRpcV2JsonErrorCode = (output, data) => {
    if (data?.__type !== void 0) {
      let cleanValue = data.__type;
      if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
      if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
      if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
      return cleanValue;
    }
  };
  const loadErrorCode = ({headers: headers}, data, order) => {
    while (order.length > 0) {
      const location = order.shift();
      switch (location) {
       case "header":
        const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
        if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
        break;

       case "code":
        const codeKey = findKey(data ?? {}, "code");
        if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
        break;

       case "type":
        if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
        break;
      }
    }
  };
}),
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
98466: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    i: () => getAttr
  });
  var EndpointError = __webpack_require__(83868);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
  const getAttrPathList = path => {
    const parts = path.split(".");
    const pathList = [];
    for (const part of parts) {
      const squareBracketIndex = part.indexOf("[");
      if (squareBracketIndex !== -1) {
        if (part.indexOf("]") !== part.length - 1) throw new EndpointError.c(`Path: '${path}' does not end with ']'`);
        const arrayIndex = part.slice(squareBracketIndex + 1, -1);
        if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError.c(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
        if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
        pathList.push(arrayIndex);
      } else pathList.push(part);
    }
    return pathList;
  };
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
  const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
    if (typeof acc !== "object") throw new EndpointError.c(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`); else if (Array.isArray(acc)) {
      const i = parseInt(index);
      return acc[i < 0 ? acc.length + i : i];
    }
    return acc[index];
  }, value);
}),
// node_modules/@smithy/types/dist-es/profile.js
98669: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    I: () => IniSectionType
  });
  var IniSectionType;
  (function(IniSectionType) {
    IniSectionType["PROFILE"] = "profile";
    IniSectionType["SSO_SESSION"] = "sso-session";
    IniSectionType["SERVICES"] = "services";
  })(IniSectionType || (IniSectionType = {}));
}),
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
99014: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Y: () => fromValue
  });
  const fromValue = staticValue => () => Promise.resolve(staticValue);
}),
// src/deploy/aws/client.ts
97526: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    U: () => createClient
  });
  var CodeDeployClient = __webpack_require__(50057);
  var GetDeploymentGroupCommand = __webpack_require__(33973);
  var CreateDeploymentCommand = __webpack_require__(76282);
  var GetDeploymentCommand = __webpack_require__(38744);
  var CreateDeploymentGroupCommand = __webpack_require__(23383);
  var DeleteDeploymentGroupCommand = __webpack_require__(14848);
  var ListTagsForResourceCommand = __webpack_require__(59785);
  var ListDeploymentsCommand = __webpack_require__(60569);
  var ListDeploymentTargetsCommand = __webpack_require__(4404);
  var BatchGetDeploymentTargetsCommand = __webpack_require__(71488);
  var StopDeploymentCommand = __webpack_require__(73858);
  var call_failure = __webpack_require__(51569);
  var s3_location = __webpack_require__(73132);
  // src/deploy/aws/decode.ts
  function readDeployment(id, answer) {
    const {errorInformation: error, autoRollbackConfiguration: rollback, deploymentOverview: deploymentOverview} = answer;
    const counts = Object.entries(deploymentOverview ?? {}).map(([status, count = 0]) => [ status, count ]);
    return {
      id: answer.deploymentId ?? id,
      status: answer.status ?? "Unknown",
      description: answer.description ?? "",
      creator: answer.creator ?? "",
      rollsBackAfter: rollback?.enabled === true ? rollback.events ?? [ "DEPLOYMENT_FAILURE" ] : [],
      ...given("commit", answer.revision?.gitHubLocation?.commitId),
      ...given("previousCommit", answer.previousRevision?.gitHubLocation?.commitId),
      ...given("s3", readS3(answer.revision?.s3Location)),
      ...given("previousS3", readS3(answer.previousRevision?.s3Location)),
      ...given("overview", deploymentOverview && Object.fromEntries(counts)),
      ...given("createdAt", timeOf(answer.createTime)),
      ...given("completedAt", timeOf(answer.completeTime)),
      ...given("error", error && {
        code: error.code ?? "",
        message: error.message ?? ""
      }),
      ...given("rollbackId", answer.rollbackInfo?.rollbackDeploymentId),
      ...given("blueGreen", answer.deploymentStyle?.deploymentType === "BLUE_GREEN" ? readBlueGreen(answer) : void 0)
    };
  }
  function readBlueGreen(answer) {
    const {deploymentReadyOption: ready, terminateBlueInstancesOnDeploymentSuccess: originals} = answer.blueGreenDeploymentConfiguration ?? {};
    return {
      originalsWait: answer.instanceTerminationWaitTimeStarted ?? false,
      ...given("readyAction", ready?.actionOnTimeout),
      ...given("readyMinutes", ready?.waitTimeInMinutes),
      ...given("originalsAction", originals?.action),
      ...given("originalsMinutes", originals?.terminationWaitTimeInMinutes)
    };
  }
  function readS3(answer) {
    const {bucket: bucket, key: key, bundleType: bundleType, version: version, eTag: eTag} = answer ?? {};
    if (bucket === void 0 || key === void 0) return;
    const type = (0, s3_location.El)(`.${bundleType}`) ?? "zip";
    return {
      bucket: bucket,
      key: key,
      bundleType: type,
      ...given("version", version),
      ...given("eTag", eTag)
    };
  }
  function readGroup(answer) {
    const alternatives = filters => filters.map(({Key: Key = "", Value: Value = ""}) => `${Key}=${Value}`).join(" or ");
    const lists = [ answer.ec2TagFilters ?? [], ...answer.ec2TagSet?.ec2TagSetList ?? [] ];
    return {
      tagFilters: lists.filter(list => list.length > 0).map(alternatives).join(" and "),
      ...choosesNobody(answer) && {
        choosesNobody: true
      },
      ...given("platform", answer.computePlatform),
      ...given("deploymentType", answer.deploymentStyle?.deploymentType),
      ...given("lastAttempted", answer.lastAttemptedDeployment?.deploymentId),
      ...given("lastSuccessful", answer.lastSuccessfulDeployment?.deploymentId)
    };
  }
  function choosesNobody(answer) {
    const {ec2TagFilters: ec2TagFilters, onPremisesInstanceTagFilters: onPremisesInstanceTagFilters, autoScalingGroups: autoScalingGroups, ec2TagSet: ec2TagSet, onPremisesTagSet: onPremisesTagSet} = answer;
    const lists = [ ec2TagFilters, onPremisesInstanceTagFilters, autoScalingGroups ];
    const sets = [ ec2TagSet, onPremisesTagSet ].filter(set => set !== void 0);
    return lists.every(list => list?.length === 0) && sets.length === 0;
  }
  function readInstance(answer) {
    const target = answer.instanceTarget ?? answer.ecsTarget ?? answer.lambdaTarget ?? answer.cloudFormationTarget;
    if (target?.targetId === void 0) return;
    return {
      id: target.targetId,
      status: target.status ?? "Unknown",
      ...given("label", target.instanceLabel),
      events: (target.lifecycleEvents ?? []).map(readEvent)
    };
  }
  function readEvent(answer) {
    const {diagnostics: diagnostics} = answer;
    return {
      event: answer.lifecycleEventName ?? "Unknown",
      status: answer.status ?? "Unknown",
      ...given("startedAt", timeOf(answer.startTime)),
      ...given("endedAt", timeOf(answer.endTime)),
      ...given("diagnostics", diagnostics && {
        errorCode: diagnostics.errorCode ?? "UnknownError",
        scriptName: diagnostics.scriptName ?? "",
        message: diagnostics.message ?? "",
        logTail: diagnostics.logTail ?? ""
      })
    };
  }
  const LAST_TIME = 0xe677d21fdbff;
  function timeOf(date) {
    const time = date?.getTime() ?? Number.NaN;
    return time >= 0 && time <= LAST_TIME ? time : void 0;
  }
  function given(key, value) {
    return value === void 0 ? {} : {
      [key]: value
    };
  }
  var errors = __webpack_require__(54847);
  var request_handler = __webpack_require__(66488);
  // src/deploy/aws/client.ts
  const ACTIVE = [ "Created", "Queued", "InProgress", "Baking", "Ready" ];
  function createClient(options) {
    const connect = () => new CodeDeployClient.c({
      region: options.region,
      maxAttempts: 1,
      requestHandler: options.requestHandler ?? (0, request_handler.l)(options.agent),
      ...options.credentials && {
        credentials: options.credentials
      },
      ...options.endpoint && {
        endpoint: options.endpoint
      },
      ...options.userAgent && {
        customUserAgent: options.userAgent
      }
    });
    let client = connect();
    async function ask(operation, call) {
      try {
        return await call(client);
      } catch (error) {
        const failure = (0, errors.O)(error, operation);
        if ((0, call_failure.N6)(failure, "expired", "no-credentials")) client = connect();
        throw failure;
      }
    }
    const describeGroup = async (group, signal) => {
      const command = new GetDeploymentGroupCommand.W(namesOf(group));
      const {deploymentGroupInfo: deploymentGroupInfo} = await ask("GetDeploymentGroup", to => to.send(command, within(signal)));
      return deploymentGroupInfo ?? {};
    };
    return {
      async createDeployment(request, signal) {
        const command = new CreateDeploymentCommand.t(createInput(request));
        const {deploymentId: deploymentId} = await ask("CreateDeployment", to => to.send(command, within(signal)));
        if (deploymentId !== void 0) return deploymentId;
        const what = "The response from CodeDeploy has no deployment id";
        throw new call_failure.Rk({
          kind: "lost",
          error: "NoId",
          code: "aws/no-id",
          what: what
        });
      },
      async getDeployment(deploymentId, signal) {
        const command = new GetDeploymentCommand.T({
          deploymentId: deploymentId
        });
        const {deploymentInfo: deploymentInfo} = await ask("GetDeployment", to => to.send(command, within(signal)));
        return readDeployment(deploymentId, deploymentInfo ?? {});
      },
      getGroup: async (group, signal) => readGroup(await describeGroup(group, signal)),
      describeGroup: describeGroup,
      async createGroup(group, settings, signal) {
        const command = new CreateDeploymentGroupCommand.Y({
          ...namesOf(group),
          ...settings
        });
        await ask("CreateDeploymentGroup", to => to.send(command, within(signal)));
      },
      async deleteGroup(group, signal) {
        const command = new DeleteDeploymentGroupCommand.T(namesOf(group));
        await ask("DeleteDeploymentGroup", to => to.send(command, within(signal)));
      },
      async listTags(arn, signal) {
        const found = new Map;
        let token;
        do {
          const command = new ListTagsForResourceCommand.a({
            ResourceArn: arn,
            ...token && {
              NextToken: token
            }
          });
          const answer = await ask("ListTagsForResource", to => to.send(command, within(signal)));
          for (const {Key: Key = "", Value: Value = ""} of answer.Tags ?? []) found.set(Key, Value);
          token = answer.NextToken;
        } while (token);
        return found;
      },
      async listDeployments({since: since, active: active, ...group}, signal) {
        const filters = {
          ...namesOf(group),
          ...since !== void 0 && {
            createTimeRange: {
              start: new Date(since)
            }
          },
          ...active && {
            includeOnlyStatuses: [ ...ACTIVE ]
          }
        };
        const found = [];
        let token;
        do {
          const command = new ListDeploymentsCommand.s({
            ...filters,
            ...token && {
              nextToken: token
            }
          });
          const {deployments: deployments, nextToken: nextToken} = await ask("ListDeployments", to => to.send(command, within(signal)));
          found.push(...deployments ?? []);
          token = nextToken;
        } while (token);
        return found;
      },
      async listTargets({deploymentId: deploymentId, status: status, nextToken: nextToken}, signal) {
        const command = new ListDeploymentTargetsCommand.$({
          deploymentId: deploymentId,
          ...status && {
            targetFilters: {
              TargetStatus: [ status ]
            }
          },
          ...nextToken && {
            nextToken: nextToken
          }
        });
        const answer = await ask("ListDeploymentTargets", to => to.send(command, within(signal)));
        return {
          ids: answer.targetIds ?? [],
          nextToken: answer.nextToken || void 0
        };
      },
      async getTargets(deploymentId, ids, signal) {
        const command = new BatchGetDeploymentTargetsCommand.B({
          deploymentId: deploymentId,
          targetIds: [ ...ids ]
        });
        const answer = await ask("BatchGetDeploymentTargets", to => to.send(command, within(signal)));
        return (answer.deploymentTargets ?? []).flatMap(target => readInstance(target) ?? []);
      },
      async stopDeployment(deploymentId, signal) {
        const command = new StopDeploymentCommand.N({
          deploymentId: deploymentId
        });
        await ask("StopDeployment", to => to.send(command, within(signal)));
      }
    };
  }
  const within = signal => signal === void 0 ? {} : {
    abortSignal: signal
  };
  function namesOf({application: application, deploymentGroup: deploymentGroup}) {
    return {
      applicationName: application,
      deploymentGroupName: deploymentGroup
    };
  }
  function createInput(request) {
    const {commit: commit, s3: s3, deploymentConfig: deploymentConfig, fileExists: fileExists, autoRollback: autoRollback} = request;
    const {deploymentMode: deploymentMode, overrideAlarms: overrideAlarms, targetInstances: targetInstances} = request;
    return {
      ...namesOf(request),
      ...s3 !== void 0 ? {
        revision: {
          revisionType: "S3",
          s3Location: s3
        }
      } : commit !== void 0 && {
        revision: {
          revisionType: "GitHub",
          gitHubLocation: {
            repository: request.repository,
            commitId: commit
          }
        }
      },
      description: request.description,
      ignoreApplicationStopFailures: request.ignoreStopFailures,
      updateOutdatedInstancesOnly: request.updateOutdatedOnly,
      ...deploymentConfig && {
        deploymentConfigName: deploymentConfig
      },
      ...fileExists && {
        fileExistsBehavior: fileExists
      },
      ...autoRollback !== void 0 && {
        autoRollbackConfiguration: rollback(autoRollback)
      },
      ...deploymentMode && {
        deploymentMode: deploymentMode
      },
      ...overrideAlarms && {
        overrideAlarmConfiguration: overrideAlarms
      },
      ...targetInstances && {
        targetInstances: targetInstances
      }
    };
  }
  function rollback(enabled) {
    return enabled ? {
      enabled: enabled,
      events: [ "DEPLOYMENT_FAILURE" ]
    } : {
      enabled: enabled
    };
  }
})
};
