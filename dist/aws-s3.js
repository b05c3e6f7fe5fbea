// The modules of this file (of a package: how many). Each begins with its path.
//   src/deploy/aws/s3-store.ts
//   node_modules/@aws-sdk/checksums (3)
//   node_modules/@aws-sdk/client-s3 (18)
//   node_modules/@aws-sdk/core (22)
//   node_modules/@aws-sdk/middleware-sdk-s3 (1)
//   node_modules/@aws-sdk/signature-v4-multi-region (1)
//   node_modules/@aws-sdk/xml-builder (4)
//   node_modules/@smithy/core (75)
//   node_modules/@smithy/types (2)
module.exports = {
// src/deploy/aws/s3-store.ts
65384: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    createS3Store: () => createS3Store
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57083);
  var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7076);
  var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35539);
  var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10040);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28314);
  var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54847);
  var _request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66488);
  const UPLOAD_TIMEOUT = 9e5;
  function createS3Store({region: region, credentials: credentials, endpoint: endpoint, agent: agent}) {
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.Y({
      region: region,
      maxAttempts: 1,
      requestHandler: {
        ...(0, _request_handler_js__WEBPACK_IMPORTED_MODULE_3__.l)(agent),
        requestTimeout: UPLOAD_TIMEOUT
      },
      ...credentials && {
        credentials: credentials
      },
      ...endpoint && {
        endpoint: endpoint,
        forcePathStyle: true
      }
    });
    async function ask(operation, place, call) {
      try {
        return await call();
      } catch (error) {
        throw toS3Failure(error, operation, place);
      }
    }
    return {
      async find(place, signal) {
        const {bucket: bucket, key: key, version: version} = place;
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.l({
          Bucket: bucket,
          Key: key,
          ...version && {
            VersionId: version
          }
        });
        try {
          const answer = await ask("HeadObject", place, () => client.send(command, within(signal)));
          return {
            ...stored(answer),
            ...shaOf(answer.Metadata?.["commit"])
          };
        } catch (failure) {
          if ((0, _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.N6)(failure, "final") && failure.code === NOT_FOUND) return;
          throw failure;
        }
      },
      async put(object, signal) {
        const {bucket: bucket, key: key, bytes: bytes, metadata: metadata} = object;
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.w({
          Bucket: bucket,
          Key: key,
          Body: bytes,
          ContentLength: bytes.length,
          ChecksumSHA256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("base64"),
          Metadata: {
            ...metadata
          }
        });
        return stored(await ask("PutObject", object, () => client.send(command, within(signal))));
      },
      async get(place, signal) {
        const {bucket: bucket, key: key, version: version} = place;
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_7__.j({
          Bucket: bucket,
          Key: key,
          ...version && {
            VersionId: version
          }
        });
        const read = async () => {
          const {Body: Body} = await client.send(command, within(signal));
          return await (Body?.transformToByteArray()) ?? new Uint8Array;
        };
        return Buffer.from(await ask("GetObject", place, read));
      }
    };
  }
  const within = signal => signal === void 0 ? {} : {
    abortSignal: signal
  };
  function stored(answer) {
    const version = answer.VersionId;
    return {
      ...version && version !== "null" && {
        version: version
      },
      ...answer.ETag && {
        eTag: answer.ETag.replaceAll('"', "")
      }
    };
  }
  function shaOf(text) {
    return text !== void 0 && /^[0-9a-f]{40}$/.test(text) ? {
      commit: text
    } : {};
  }
  const NOT_FOUND = "aws/no-object";
  const ACTIONS = {
    HeadObject: "s3:GetObject",
    GetObject: "s3:GetObject",
    PutObject: "s3:PutObject"
  };
  function toS3Failure(error, operation, {bucket: bucket, key: key, version: version}) {
    const status = (0, _core_json_js__WEBPACK_IMPORTED_MODULE_8__.at)(error, "$metadata", "httpStatusCode");
    const name = error instanceof Error ? error.name : "";
    const refusal = {
      kind: "final",
      error: name,
      at: {
        kind: "operation",
        operation: operation
      },
      cause: error
    };
    if (name === "NoSuchBucket") return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
      ...refusal,
      code: "aws/no-bucket",
      what: `There is no bucket "${bucket}"`,
      fix: "Correct the name, or create the bucket in the region of the deployment group."
    });
    if (status === 404) return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
      ...refusal,
      code: NOT_FOUND,
      what: `s3://${bucket}/${key} does not exist`
    });
    if (status === 301 || status === 307) return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
      ...refusal,
      code: "aws/bucket-region",
      what: `The bucket "${bucket}" is in another region`,
      why: "CodeDeploy deploys bundles only from buckets in its own region.",
      fix: "Use a bucket in the region of the deployment group."
    });
    const action = version === void 0 ? ACTIONS[operation] : ACTIONS[operation].replace("Object", "ObjectVersion");
    if (status === 403 && !/Signature|Token|AccessKeyId|Skew|Expired/.test(name)) return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
      ...refusal,
      kind: "denied",
      code: "aws/bucket-denied",
      what: `The role may not call ${action} on s3://${bucket}/${key}`,
      why: error instanceof Error ? error.message : "",
      fix: `Allow "${action}" on "arn:aws:s3:::${bucket}/*" in the role's IAM policy, and "s3:ListBucket" on "arn:aws:s3:::${bucket}": without it, S3 does not report that an object is missing.`
    });
    return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.O)(error, operation);
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/AbstractRpcV2Protocol.js
5941: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    M: () => AbstractRpcV2Protocol
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36204);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68743);
  var _RpcProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85715);
  class AbstractRpcV2Protocol extends _RpcProtocol__WEBPACK_IMPORTED_MODULE_0__.M {
    constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries}) {
      super({
        defaultNamespace: defaultNamespace,
        errorTypeRegistries: errorTypeRegistries
      });
    }
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      Object.assign(request.headers, {
        "content-type": this.getDefaultContentType(),
        "smithy-protocol": this.getSmithyProtocolHeaderValue(),
        accept: this.getDefaultContentType()
      });
      if ((0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.L)(operationSchema.input) === "unit") {
        delete request.body;
        delete request.headers["content-type"];
      } else this.applyEmptyBody(request);
      const {service: service, operation: operation} = (0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.u)(context);
      const path = `/service/${service}/operation/${operation}`;
      if (request.path.endsWith("/")) request.path += path.slice(1); else request.path += path;
      return request;
    }
    isErrorResponse(statusCode) {
      return statusCode !== 200;
    }
  }
}),
// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js
7076: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    l: () => HeadObjectCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23611);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35120);
  class HeadObjectCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.y3, "HeadObject", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.QdX)){}
}),
// node_modules/@aws-sdk/checksums/dist-cjs/submodules/crc/index.js
8282: (function (__unused_webpack_module, exports, __webpack_require__) {
  const {Crc32: Crc32, Crc32Js: Crc32Js, Crc32Node: Crc32Node} = __webpack_require__(99025);
  exports.Crc32 = Crc32;
  exports.Crc32Js = Crc32Js;
  exports.Crc32Node = Crc32Node;
  const T = new Uint32Array(256);
  for (let i = 0; i < 256; ++i) {
    let c = i;
    for (let j = 0; j < 8; ++j) c = c & 1 ? 2197175160 ^ c >>> 1 : c >>> 1;
    T[i] = c >>> 0;
  }
  class Crc32cJs {
    digestLength=4;
    crc=4294967295;
    update(data) {
      let crc = this.crc;
      for (let i = 0; i < data.length; ++i) crc = crc >>> 8 ^ T[(crc ^ data[i]) & 255];
      this.crc = crc;
    }
    async digest() {
      const value = (this.crc ^ 4294967295) >>> 0;
      const out = new Uint8Array(4);
      out[0] = value >>> 24;
      out[1] = value >>> 16 & 255;
      out[2] = value >>> 8 & 255;
      out[3] = value & 255;
      return out;
    }
    reset() {
      this.crc = 4294967295;
    }
  }
  const Crc32cNode = Crc32cJs;
  const crc64NvmeCrtContainer = {
    CrtCrc64Nvme: null
  };
  const generateCRC64NVMETable = () => {
    const sliceLength = 8;
    const tables = new Array(sliceLength);
    for (let slice = 0; slice < sliceLength; slice++) {
      const table = new Array(512);
      for (let i = 0; i < 256; i++) {
        let crc = BigInt(i);
        for (let j = 0; j < 8 * (slice + 1); j++) if (crc & 1n) crc = crc >> 1n ^ 0x9a6c9329ac4bc9b5n; else crc >>= 1n;
        table[i * 2] = Number(crc >> 32n & 0xffffffffn);
        table[i * 2 + 1] = Number(crc & 0xffffffffn);
      }
      tables[slice] = new Uint32Array(table);
    }
    return tables;
  };
  let CRC64_NVME_REVERSED_TABLE;
  let t0, t1, t2, t3;
  let t4, t5, t6, t7;
  const ensureTablesInitialized = () => {
    if (!CRC64_NVME_REVERSED_TABLE) {
      CRC64_NVME_REVERSED_TABLE = generateCRC64NVMETable();
      [t0, t1, t2, t3, t4, t5, t6, t7] = CRC64_NVME_REVERSED_TABLE;
    }
  };
  class Crc64NvmeJs {
    c1=0;
    c2=0;
    constructor() {
      ensureTablesInitialized();
      this.reset();
    }
    update(data) {
      const len = data.length;
      let i = 0;
      let crc1 = this.c1;
      let crc2 = this.c2;
      while (i + 8 <= len) {
        const idx0 = ((crc2 ^ data[i++]) & 255) << 1;
        const idx1 = ((crc2 >>> 8 ^ data[i++]) & 255) << 1;
        const idx2 = ((crc2 >>> 16 ^ data[i++]) & 255) << 1;
        const idx3 = ((crc2 >>> 24 ^ data[i++]) & 255) << 1;
        const idx4 = ((crc1 ^ data[i++]) & 255) << 1;
        const idx5 = ((crc1 >>> 8 ^ data[i++]) & 255) << 1;
        const idx6 = ((crc1 >>> 16 ^ data[i++]) & 255) << 1;
        const idx7 = ((crc1 >>> 24 ^ data[i++]) & 255) << 1;
        crc1 = t7[idx0] ^ t6[idx1] ^ t5[idx2] ^ t4[idx3] ^ t3[idx4] ^ t2[idx5] ^ t1[idx6] ^ t0[idx7];
        crc2 = t7[idx0 + 1] ^ t6[idx1 + 1] ^ t5[idx2 + 1] ^ t4[idx3 + 1] ^ t3[idx4 + 1] ^ t2[idx5 + 1] ^ t1[idx6 + 1] ^ t0[idx7 + 1];
      }
      while (i < len) {
        const idx = ((crc2 ^ data[i]) & 255) << 1;
        crc2 = (crc2 >>> 8 | (crc1 & 255) << 24) >>> 0;
        crc1 = crc1 >>> 8 ^ t0[idx];
        crc2 ^= t0[idx + 1];
        ++i;
      }
      this.c1 = crc1;
      this.c2 = crc2;
    }
    async digest() {
      const c1 = this.c1 ^ 4294967295;
      const c2 = this.c2 ^ 4294967295;
      return new Uint8Array([ c1 >>> 24, c1 >>> 16 & 255, c1 >>> 8 & 255, c1 & 255, c2 >>> 24, c2 >>> 16 & 255, c2 >>> 8 & 255, c2 & 255 ]);
    }
    reset() {
      this.c1 = 4294967295;
      this.c2 = 4294967295;
    }
  }
  class Crc64Nvme {
    impl;
    constructor() {
      const Crt = crc64NvmeCrtContainer.CrtCrc64Nvme;
      this.impl = Crt ? new Crt : new Crc64NvmeJs;
    }
    update(data) {
      this.impl.update(data);
    }
    async digest() {
      return this.impl.digest();
    }
    reset() {
      this.impl.reset();
    }
  }
  exports.Crc32c = Crc32cNode;
  exports.Crc32cJs = Crc32cJs;
  exports.Crc32cNode = Crc32cNode;
  exports.Crc64Nvme = Crc64Nvme;
  exports.Crc64NvmeJs = Crc64NvmeJs;
  exports.crc64NvmeCrtContainer = crc64NvmeCrtContainer;
}),
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js
9848: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    AwsEc2QueryProtocol: () => AwsEc2QueryProtocol,
    AwsJson1_0Protocol: () => AwsJson1_0Protocol,
    AwsJson1_1Protocol: () => AwsJson1_1Protocol.T,
    AwsJsonRpcProtocol: () => AwsJsonRpcProtocol.p,
    AwsQueryProtocol: () => AwsQueryProtocol.k,
    AwsRestJsonProtocol: () => AwsRestJsonProtocol.Y,
    AwsRestXmlProtocol: () => AwsRestXmlProtocol,
    AwsSmithyRpcV2CborProtocol: () => AwsSmithyRpcV2CborProtocol,
    AwsSmithyRpcV2JsonProtocol: () => AwsSmithyRpcV2JsonProtocol,
    JsonCodec: () => JsonCodec.V,
    JsonCodec2: () => JsonCodec2.p,
    JsonShapeDeserializer: () => JsonShapeDeserializer.d,
    JsonShapeDeserializer2: () => JsonShapeDeserializer2.f,
    JsonShapeSerializer: () => JsonShapeSerializer.a,
    JsonShapeSerializer2: () => JsonShapeSerializer2.A,
    QueryShapeSerializer: () => QueryShapeSerializer.U,
    XmlCodec: () => XmlCodec,
    XmlShapeDeserializer: () => XmlShapeDeserializer._,
    XmlShapeSerializer: () => XmlShapeSerializer,
    _toBool: () => _toBool,
    _toNum: () => _toNum,
    _toStr: () => _toStr,
    awsExpectUnion: () => awsExpectUnion,
    loadJsonRpcErrorCode: () => parseJsonBody.rh,
    loadRestJsonErrorCode: () => parseJsonBody.cJ,
    loadRestXmlErrorCode: () => loadRestXmlErrorCode,
    parseJsonBody: () => parseJsonBody.Y2,
    parseJsonErrorBody: () => parseJsonBody.CG,
    parseXmlBody: () => parseXmlBody,
    parseXmlErrorBody: () => parseXmlErrorBody
  });
  var AbstractRpcV2Protocol = __webpack_require__(5941);
  var TypeRegistry = __webpack_require__(75629);
  var NormalizedSchema = __webpack_require__(95125);
  var SerdeContext = __webpack_require__(5506);
  var transport_hasOwn = __webpack_require__(62990);
  var serde = __webpack_require__(90625);
  var NumericValue = __webpack_require__(67004);
  var fromBase64 = __webpack_require__(39700);
  // node_modules/@smithy/core/dist-es/submodules/cbor/cbor-types.js
  const majorUint64 = 0;
  const majorNegativeInt64 = 1;
  const majorUnstructuredByteString = 2;
  const majorUtf8String = 3;
  const majorList = 4;
  const majorMap = 5;
  const majorTag = 6;
  const majorSpecial = 7;
  const specialFalse = 20;
  const specialTrue = 21;
  const specialNull = 22;
  const specialUndefined = 23;
  const extendedOneByte = 24;
  const extendedFloat16 = 25;
  const extendedFloat32 = 26;
  const extendedFloat64 = 27;
  const minorIndefinite = 31;
  const tagSymbol = Symbol("@smithy/core/cbor::tagSymbol");
  // node_modules/@smithy/core/dist-es/submodules/cbor/codec-v2/CborShapeSerializer2.js
  class CborShapeSerializer2 extends SerdeContext.f {
    write(schema, value) {
      cursor = 0;
      const ns = NormalizedSchema.l1.of(schema);
      writeValue(ns, value, void 0, this.serdeContext);
    }
    flush() {
      const result = buf.subarray(0, cursor);
      cursor = 0;
      buf = allocUnsafe(INITIAL_BUFFER_SIZE);
      view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
      return result;
    }
  }
  const CBOR_STRUCT_CACHE = Symbol.for("@smithy/cbor-struct-cache");
  function loadCborStructIterator(ns) {
    const schema = ns.getSchema();
    const existing = schema[CBOR_STRUCT_CACHE];
    if (existing) return existing;
    const memberNames = [];
    const memberSchemas = [];
    for (const [name, memberSchema] of ns.structIterator()) {
      memberNames.push(name);
      memberSchemas.push(memberSchema);
    }
    const encodedKeys = new Array(memberNames.length);
    for (let i = 0; i < memberNames.length; ++i) encodedKeys[i] = encodeCborStringKey(memberNames[i]);
    const cache = {
      memberNames: memberNames,
      memberSchemas: memberSchemas,
      encodedKeys: encodedKeys
    };
    schema[CBOR_STRUCT_CACHE] = cache;
    return cache;
  }
  function encodeCborStringKey(s) {
    let utf8Bytes;
    if (USE_BUFFER) utf8Bytes = Buffer.from(s, "utf-8"); else utf8Bytes = (new TextEncoder).encode(s);
    const byteLen = utf8Bytes.length;
    let headerSize;
    if (byteLen < 24) headerSize = 1; else if (byteLen < 256) headerSize = 2; else headerSize = 3;
    const result = new Uint8Array(headerSize + byteLen);
    if (headerSize === 1) result[0] = majorUtf8String << 5 | byteLen; else if (headerSize === 2) {
      result[0] = majorUtf8String << 5 | 24;
      result[1] = byteLen;
    } else {
      result[0] = majorUtf8String << 5 | extendedFloat16;
      result[1] = byteLen >> 8;
      result[2] = byteLen & 255;
    }
    result.set(utf8Bytes, headerSize);
    return result;
  }
  const USE_BUFFER = typeof Buffer !== "undefined";
  const textEncoder = new TextEncoder;
  const INITIAL_BUFFER_SIZE = 2048;
  let buf = USE_BUFFER ? Buffer.allocUnsafe(INITIAL_BUFFER_SIZE) : new Uint8Array(INITIAL_BUFFER_SIZE);
  let view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
  let cursor = 0;
  const STRING_CACHE_MAX = 2048;
  const stringEncodeCache = new Map;
  let encodeCacheEpoch = 0;
  let encodeCacheSaturated = false;
  function allocUnsafe(size) {
    return USE_BUFFER ? Buffer.allocUnsafe(size) : new Uint8Array(size);
  }
  function writeValue(ns, value, container, serdeContext) {
    if (value == null) {
      if (value === void 0 && ns.isIdempotencyToken()) {
        writeString((0, serde.generateIdempotencyToken)());
        return;
      }
      ensure(1);
      buf[cursor++] = majorSpecial << 5 | specialNull;
      return;
    }
    if (ns.isUnitSchema()) {
      ensure(1);
      encodeHeader(majorMap, 0);
      return;
    }
    const isObject = typeof value === "object";
    if (isObject) {
      if (ns.isBlobSchema()) if (value instanceof Uint8Array) {
        writeBytes(value);
        return;
      }
      if (ns.isTimestampSchema()) if (value instanceof Date) {
        writeTimestamp(value);
        return;
      }
      if (ns.isStructSchema()) {
        writeStruct(ns, value, serdeContext);
        return;
      }
      if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
        writeList(ns, value, ns.isDocumentSchema(), serdeContext);
        return;
      }
      if (ns.isMapSchema()) {
        writeMap(ns, value, false, serdeContext);
        return;
      }
      if (value instanceof Date) {
        writeTimestamp(value);
        return;
      }
      if (value instanceof Uint8Array) {
        writeBytes(value);
        return;
      }
      if (value instanceof NumericValue.D) {
        writeNumericValue(value);
        return;
      }
      if (value[tagSymbol]) {
        const tagged = value;
        writeTag(tagged.tag, tagged.value);
        return;
      }
      if (ns.isDocumentSchema()) {
        if (Array.isArray(value)) writeList(ns, value, true, serdeContext); else writeMap(ns, value, true, serdeContext);
        return;
      }
      if (ns.isBigDecimalSchema()) {
        writeUntypedValue(value);
        return;
      }
      writeMap(ns, value, true, serdeContext);
      return;
    }
    if (typeof value === "string") {
      if (ns.isBlobSchema()) {
        const bytes = (serdeContext?.base64Decoder ?? fromBase64.E)(value);
        writeBytes(bytes);
        return;
      }
      writeString(value);
      return;
    }
    if (typeof value === "number") {
      ensure(9);
      if (Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991) writeInteger(value); else writeFloat64(value);
      return;
    }
    if (typeof value === "boolean") {
      ensure(1);
      buf[cursor++] = majorSpecial << 5 | (value ? specialTrue : specialFalse);
      return;
    }
    if (typeof value === "bigint") {
      writeBigInt(value);
      return;
    }
    writeString(String(value));
  }
  function writeStruct(ns, value, serdeContext) {
    if (ns.isUnionSchema()) {
      let wrote = false;
      for (const [memberName, memberSchema] of ns.structIterator()) {
        const item = value[memberName];
        if (item != null) {
          ensure(9);
          encodeHeader(majorMap, 1);
          writeString(memberName);
          writeValue(memberSchema, item, ns, serdeContext);
          wrote = true;
          break;
        }
      }
      if (!wrote) {
        const {$unknown: $unknown} = value;
        if (Array.isArray($unknown)) {
          ensure(9);
          encodeHeader(majorMap, 1);
          writeString($unknown[0]);
          writeUntypedValue($unknown[1]);
        } else {
          ensure(9);
          encodeHeader(majorMap, 0);
        }
      }
      return;
    }
    const cache = loadCborStructIterator(ns);
    const {memberNames: memberNames, memberSchemas: memberSchemas, encodedKeys: encodedKeys} = cache;
    const z = memberNames.length;
    let headerSize;
    if (z < 24) headerSize = 1; else if (z < 256) headerSize = 2; else headerSize = 3;
    ensure(headerSize);
    const headerPos = cursor;
    cursor += headerSize;
    let count = 0;
    for (let i = 0; i < z; ++i) {
      const item = value[memberNames[i]];
      if (item == null && !memberSchemas[i].isIdempotencyToken()) continue;
      const key = encodedKeys[i];
      ensure(key.length);
      buf.set(key, cursor);
      cursor += key.length;
      writeValue(memberSchemas[i], item, ns, serdeContext);
      ++count;
    }
    if (typeof value.__type === "string") for (const k in value) {
      if (!(0, transport_hasOwn.$)(value, k)) continue;
      if (!memberNames.includes(k)) {
        writeString(k);
        writeUntypedValue(value[k]);
        ++count;
      }
    }
    if (headerSize === 1) buf[headerPos] = majorMap << 5 | count; else if (headerSize === 2) {
      buf[headerPos] = majorMap << 5 | 24;
      buf[headerPos + 1] = count;
    } else {
      buf[headerPos] = majorMap << 5 | extendedFloat16;
      buf[headerPos + 1] = count >> 8;
      buf[headerPos + 2] = count & 255;
    }
  }
  function writeList(ns, value, isDocument, serdeContext) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (isDocument || sparse) {
      const items = [];
      for (let i = 0; i < value.length; ++i) {
        const item = value[i];
        if (isDocument) {
          if (item !== void 0) items.push(item);
        } else if (item != null || sparse) items.push(item);
      }
      ensure(9);
      encodeHeader(majorList, items.length);
      for (let i = 0; i < items.length; ++i) writeValue(valueSchema, items[i], void 0, serdeContext);
    } else {
      let count = 0;
      for (let i = 0; i < value.length; ++i) if (value[i] != null) ++count;
      ensure(9);
      encodeHeader(majorList, count);
      for (let i = 0; i < value.length; ++i) if (value[i] != null) writeValue(valueSchema, value[i], void 0, serdeContext);
    }
  }
  function writeMap(ns, value, isDocument, serdeContext) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    const keys = [];
    for (const k in value) {
      if (!(0, transport_hasOwn.$)(value, k)) continue;
      const v = value[k];
      if (isDocument ? v !== void 0 : v != null || sparse) keys.push(k);
    }
    ensure(9);
    encodeHeader(majorMap, keys.length);
    for (let i = 0; i < keys.length; ++i) {
      const k = keys[i];
      writeString(k);
      writeValue(valueSchema, value[k], void 0, serdeContext);
    }
  }
  function writeUntypedValue(value) {
    if (value == null) {
      ensure(1);
      buf[cursor++] = majorSpecial << 5 | specialNull;
      return;
    }
    if (typeof value === "string") {
      writeString(value);
      return;
    }
    if (typeof value === "number") {
      ensure(9);
      if (Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991) writeInteger(value); else writeFloat64(value);
      return;
    }
    if (typeof value === "boolean") {
      ensure(1);
      buf[cursor++] = majorSpecial << 5 | (value ? specialTrue : specialFalse);
      return;
    }
    if (typeof value === "bigint") {
      writeBigInt(value);
      return;
    }
    if (value instanceof Uint8Array) {
      writeBytes(value);
      return;
    }
    if (value instanceof Date) {
      writeTimestamp(value);
      return;
    }
    if (value instanceof NumericValue.D) {
      writeNumericValue(value);
      return;
    }
    if (value[tagSymbol]) {
      const tagged = value;
      writeTag(tagged.tag, tagged.value);
      return;
    }
    if (Array.isArray(value)) {
      ensure(9);
      encodeHeader(majorList, value.length);
      for (let i = 0; i < value.length; ++i) writeUntypedValue(value[i]);
      return;
    }
    if (typeof value === "object") {
      const keys = Object.keys(value);
      ensure(9);
      encodeHeader(majorMap, keys.length);
      for (let i = 0; i < keys.length; ++i) {
        writeString(keys[i]);
        writeUntypedValue(value[keys[i]]);
      }
      return;
    }
    writeString(String(value));
  }
  function ensure(n) {
    if (cursor + n > buf.length) {
      let newSize = buf.length * 2;
      while (newSize < cursor + n) newSize *= 2;
      const next = allocUnsafe(newSize);
      next.set(buf.subarray(0, cursor));
      buf = next;
      view = new DataView(next.buffer, next.byteOffset, next.byteLength);
    }
  }
  function encodeHeader(major, value) {
    if (value < 24) buf[cursor++] = major << 5 | value; else if (value < 256) {
      buf[cursor++] = major << 5 | 24;
      buf[cursor++] = value;
    } else if (value < 65536) {
      buf[cursor++] = major << 5 | extendedFloat16;
      buf[cursor++] = value >> 8;
      buf[cursor++] = value & 255;
    } else if (value < 4294967296) {
      buf[cursor++] = major << 5 | extendedFloat32;
      view.setUint32(cursor, value);
      cursor += 4;
    } else {
      buf[cursor++] = major << 5 | extendedFloat64;
      const hi = value / 4294967296 | 0;
      const lo = value - hi * 4294967296 | 0;
      view.setUint32(cursor, hi);
      view.setUint32(cursor + 4, lo);
      cursor += 8;
    }
  }
  function encodeBigHeader(major, value) {
    const n = Number(value);
    if (n < 4294967296) {
      encodeHeader(major, n);
      return;
    }
    buf[cursor++] = major << 5 | extendedFloat64;
    view.setBigUint64(cursor, value);
    cursor += 8;
  }
  function writeString(s) {
    const len = s.length;
    if (len <= 23) {
      const cached = stringEncodeCache.get(s);
      if (cached) {
        ensure(cached.bytes.length);
        buf.set(cached.bytes, cursor);
        cursor += cached.bytes.length;
        cached.epoch = encodeCacheEpoch;
        return;
      }
      const start = cursor;
      writeStringUncached(s, len);
      const end = cursor;
      const bytes = Uint8Array.prototype.slice.call(buf, start, end);
      if (stringEncodeCache.size >= STRING_CACHE_MAX) {
        if (encodeCacheSaturated) return;
        let evicted = 0;
        for (const [key, entry] of stringEncodeCache) {
          if (evicted >= 1024) break;
          if (entry.epoch !== encodeCacheEpoch) {
            stringEncodeCache.delete(key);
            ++evicted;
          }
        }
        if (evicted === 0) {
          encodeCacheSaturated = true;
          return;
        }
      }
      if (stringEncodeCache.size < STRING_CACHE_MAX) stringEncodeCache.set(s, {
        epoch: encodeCacheEpoch,
        bytes: bytes
      });
      return;
    }
    writeStringUncached(s, len);
  }
  function writeStringUncached(s, len) {
    if (USE_BUFFER) {
      const maxBytes = len * 3;
      ensure(maxBytes + 9);
      const byteLen = Buffer.byteLength(s);
      encodeHeader(majorUtf8String, byteLen);
      cursor += buf.write(s, cursor);
    } else {
      const maxBytes = len * 3;
      ensure(maxBytes + 9);
      const headerPos = cursor;
      const result = textEncoder.encodeInto(s, buf.subarray(headerPos + 9));
      const byteLen = result.written;
      let headerSize;
      if (byteLen < 24) headerSize = 1; else if (byteLen < 256) headerSize = 2; else if (byteLen < 65536) headerSize = 3; else if (byteLen < 4294967296) headerSize = 5; else headerSize = 9;
      if (headerSize < 9) buf.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen);
      cursor = headerPos;
      encodeHeader(majorUtf8String, byteLen);
      cursor += byteLen;
    }
  }
  function writeFloat64(value) {
    ensure(9);
    buf[cursor++] = majorSpecial << 5 | extendedFloat64;
    view.setFloat64(cursor, value);
    cursor += 8;
  }
  function writeInteger(value) {
    ensure(9);
    const nonNegative = value >= 0;
    const major = nonNegative ? majorUint64 : majorNegativeInt64;
    const abs = nonNegative ? value : -value - 1;
    encodeHeader(major, abs);
  }
  function writeBigInt(value) {
    const nonNegative = value >= 0;
    const major = nonNegative ? majorUint64 : majorNegativeInt64;
    const abs = nonNegative ? value : -value - BigInt(1);
    if (abs < BigInt("18446744073709551616")) {
      ensure(9);
      encodeBigHeader(major, abs);
    } else {
      const binaryStr = abs.toString(2);
      const byteLen = Math.ceil(binaryStr.length / 8);
      const bigIntBytes = new Uint8Array(byteLen);
      let b = abs;
      for (let i = byteLen - 1; i >= 0; --i) {
        bigIntBytes[i] = Number(b & BigInt(255));
        b >>= BigInt(8);
      }
      ensure(byteLen + 16);
      buf[cursor++] = nonNegative ? 194 : 195;
      encodeHeader(majorUnstructuredByteString, byteLen);
      buf.set(bigIntBytes, cursor);
      cursor += byteLen;
    }
  }
  function writeBytes(data) {
    ensure(data.length + 9);
    encodeHeader(majorUnstructuredByteString, data.length);
    buf.set(data, cursor);
    cursor += data.length;
  }
  function writeTag(tagValue, innerValue) {
    ensure(9);
    if (typeof tagValue === "bigint") encodeBigHeader(majorTag, tagValue); else encodeHeader(majorTag, tagValue);
    writeUntypedValue(innerValue);
  }
  function writeNumericValue(nv) {
    let str = nv.string;
    let expOffset = BigInt(0);
    const eIndex = str.search(/[eE]/);
    if (eIndex !== -1) {
      expOffset = BigInt(str.slice(eIndex + 1));
      str = str.slice(0, eIndex);
    }
    const decimalIndex = str.indexOf(".");
    const fractionDigits = decimalIndex === -1 ? 0 : str.length - decimalIndex - 1;
    const exponent = expOffset - BigInt(fractionDigits);
    const mantissa = BigInt(str.replace(".", ""));
    ensure(9);
    buf[cursor++] = 196;
    encodeHeader(majorList, 2);
    ensure(9);
    if (exponent >= -0x20000000000000n && exponent <= 0x1fffffffffffffn) writeInteger(Number(exponent)); else writeBigInt(exponent);
    writeBigInt(mantissa);
  }
  function writeTimestamp(date) {
    ensure(18);
    encodeHeader(majorTag, 1);
    const epochSecs = date.getTime() / 1e3;
    if (Number.isInteger(epochSecs)) writeInteger(epochSecs); else writeFloat64(epochSecs);
  }
  var schema_date_utils = __webpack_require__(44018);
  // node_modules/@smithy/core/dist-es/submodules/cbor/codec-v2/CborShapeDeserializer2.js
  class CborShapeDeserializer2 extends SerdeContext.f {
    read(schema, bytes) {
      payload = bytes;
      isBuffer = CborShapeDeserializer2_USE_BUFFER && bytes instanceof Buffer;
      dataView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      pos = 0;
      end = bytes.length;
      cacheEpoch = cacheEpoch + 1 & 65535;
      return readValue(NormalizedSchema.l1.of(schema));
    }
    readValue(_schema, value) {
      return transformObject(NormalizedSchema.l1.of(_schema), value);
    }
  }
  const CborShapeDeserializer2_USE_BUFFER = typeof Buffer !== "undefined";
  const textDecoder = new TextDecoder;
  let payload = new Uint8Array(0);
  let isBuffer = false;
  let dataView = new DataView(new ArrayBuffer(0));
  let pos = 0;
  let end = 0;
  const STRING_CACHE_SIZE = 2048;
  const stringCache = new Array(STRING_CACHE_SIZE);
  const stringCacheEpochs = new Uint16Array(STRING_CACHE_SIZE);
  let cacheEpoch = 0;
  function readValue(ns) {
    if (pos >= end) throw new Error("unexpected end of CBOR payload.");
    const major = (payload[pos] & 224) >> 5;
    const minor = payload[pos] & 31;
    if (minor === minorIndefinite && major >= 2 && major <= 5) return readIndefinite(ns, major);
    switch (major) {
     case majorUint64:
      return readUnsignedInt();

     case majorNegativeInt64:
      return readNegativeInt();

     case majorUnstructuredByteString:
      return readByteString();

     case majorUtf8String:
      return readUtf8String();

     case majorList:
      return readList(ns);

     case majorMap:
      return readMap(ns);

     case majorTag:
      return readTag(ns);

     case majorSpecial:
      return readSpecial();

     default:
      throw new Error(`unexpected CBOR major type ${major}.`);
    }
  }
  function readList(ns) {
    const count = decodeCount();
    const memberSchema = ns.isListSchema() ? ns.getValueSchema() : ns;
    const list = Array(count);
    for (let i = 0; i < count; ++i) list[i] = readValue(memberSchema);
    return list;
  }
  function readMap(ns) {
    const count = decodeCount();
    if (ns.isStructSchema()) {
      const startPos = pos;
      return readStruct(ns, count, startPos);
    }
    const valueSchema = ns.isMapSchema() ? ns.getValueSchema() : ns;
    const map = {};
    for (let i = 0; i < count; ++i) {
      const key = readUtf8String();
      map[key] = readValue(valueSchema);
    }
    return map;
  }
  function readStruct(ns, count, startPos) {
    const isUnion = ns.isUnionSchema();
    const cache = loadCborStructIterator(ns);
    const {memberSchemas: memberSchemas, encodedKeys: encodedKeys, memberNames: memberNames} = cache;
    const z = encodedKeys.length;
    const result = {};
    let unknownKey;
    let unknownValue;
    let unknownCount = 0;
    let hasType = false;
    let hint = 0;
    for (let i = 0; i < count; ++i) {
      const matchIdx = matchStructKey(encodedKeys, z, hint);
      if (matchIdx >= 0) {
        hint = matchIdx + 1;
        if (hint >= z) hint = 0;
        const val = readValue(memberSchemas[matchIdx]);
        if (val != null) result[memberNames[matchIdx]] = val;
      } else {
        const key = readUtf8String();
        const val = readValue(NormalizedSchema.l1.of(15));
        if (key === "__type" && typeof val === "string") hasType = true; else {
          unknownKey = key;
          unknownValue = val;
          ++unknownCount;
        }
      }
    }
    if (isUnion) {
      let resultEmpty = true;
      for (const _ in result) {
        if (!(0, transport_hasOwn.$)(result, _)) continue;
        resultEmpty = false;
        break;
      }
      if (resultEmpty && unknownCount === 1) result.$unknown = [ unknownKey, unknownValue ];
    } else if (hasType) {
      pos = startPos;
      const docSchema = NormalizedSchema.l1.of(15);
      for (let i = 0; i < count; ++i) {
        const key = readUtf8String();
        const val = readValue(docSchema);
        if (!(key in result)) result[key] = val;
      }
    }
    return result;
  }
  function readTag(ns) {
    const tagNum = decodeArgument();
    const tagNumber = typeof tagNum === "bigint" ? Number(tagNum) : tagNum;
    if (tagNumber === 1) {
      const docSchema = NormalizedSchema.l1.of(15);
      const epochValue = readValue(docSchema);
      return (0, schema_date_utils.UK)(epochValue);
    }
    if (tagNumber === 2 || tagNumber === 3) {
      const byteStr = readByteString();
      let b = BigInt(0);
      for (let i = 0; i < byteStr.length; ++i) b = b << BigInt(8) | BigInt(byteStr[i]);
      return tagNumber === 3 ? -b - BigInt(1) : b;
    }
    if (tagNumber === 4) {
      const docSchema = NormalizedSchema.l1.of(15);
      const pair = readValue(docSchema);
      const [rawExponent, mantissa] = pair;
      const normalizer = mantissa < 0 ? -1 : 1;
      const absMantissa = BigInt(normalizer) * BigInt(mantissa);
      const mantissaDigits = String(absMantissa);
      const sign = mantissa < 0 ? "-" : "";
      let numericString;
      const isSmallExponent = typeof rawExponent === "number" && Math.abs(rawExponent) <= 2 ** 28;
      if (isSmallExponent) {
        const exponent = rawExponent;
        const mantissaStr = "0".repeat(Math.abs(exponent) + 1) + mantissaDigits;
        numericString = exponent === 0 ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + exponent) + "." + mantissaStr.slice(exponent);
        numericString = numericString.replace(/^0+/g, "");
        if (numericString === "") numericString = "0";
        if (numericString[0] === ".") numericString = "0" + numericString;
        numericString = sign + numericString;
      } else {
        const bigExponent = BigInt(rawExponent);
        if (mantissaDigits.length === 1) numericString = sign + mantissaDigits + "e" + String(bigExponent); else {
          const adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
          numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
        }
      }
      return (0, NumericValue.nv)(numericString);
    }
    const docSchema = NormalizedSchema.l1.of(15);
    const innerValue = readValue(docSchema);
    return {
      tag: castBigInt(tagNum),
      value: innerValue
    };
  }
  function readIndefinite(ns, major) {
    switch (major) {
     case majorUtf8String:
      return readUtf8StringIndefinite();

     case majorUnstructuredByteString:
      return readByteStringIndefinite();

     case majorList:
      return readListIndefinite(ns);

     case majorMap:
      return readMapIndefinite(ns);

     default:
      throw new Error(`unexpected indefinite length for major ${major}.`);
    }
  }
  function readUtf8StringIndefinite() {
    pos += 1;
    const chunks = [];
    let totalLen = 0;
    while (pos < end) {
      if (payload[pos] === 255) {
        pos += 1;
        const combined = new Uint8Array(totalLen);
        let offset = 0;
        for (let i = 0; i < chunks.length; ++i) {
          combined.set(chunks[i], offset);
          offset += chunks[i].length;
        }
        if (CborShapeDeserializer2_USE_BUFFER) return Buffer.from(combined.buffer, combined.byteOffset, combined.byteLength).toString("utf-8");
        return textDecoder.decode(combined);
      }
      const bytes = readByteString();
      chunks.push(bytes);
      totalLen += bytes.length;
    }
    throw new Error("expected break marker.");
  }
  function readByteStringIndefinite() {
    pos += 1;
    const chunks = [];
    let totalLen = 0;
    while (pos < end) {
      if (payload[pos] === 255) {
        pos += 1;
        const combined = new Uint8Array(totalLen);
        let offset = 0;
        for (let i = 0; i < chunks.length; ++i) {
          combined.set(chunks[i], offset);
          offset += chunks[i].length;
        }
        return combined;
      }
      const bytes = readByteString();
      chunks.push(bytes);
      totalLen += bytes.length;
    }
    throw new Error("expected break marker.");
  }
  function readListIndefinite(ns) {
    pos += 1;
    const memberSchema = ns.isListSchema() ? ns.getValueSchema() : ns;
    const list = [];
    while (pos < end) {
      if (payload[pos] === 255) {
        pos += 1;
        return list;
      }
      list.push(readValue(memberSchema));
    }
    throw new Error("expected break marker.");
  }
  function readMapIndefinite(ns) {
    pos += 1;
    if (ns.isStructSchema()) {
      const cache = loadCborStructIterator(ns);
      const {memberSchemas: memberSchemas, encodedKeys: encodedKeys, memberNames: memberNames} = cache;
      const z = encodedKeys.length;
      const isUnion = ns.isUnionSchema();
      const result = {};
      let unknownKey;
      let unknownValue;
      let unknownCount = 0;
      let hint = 0;
      while (pos < end) {
        if (payload[pos] === 255) {
          pos += 1;
          if (isUnion) {
            let resultEmpty = true;
            for (const _ in result) {
              if (!(0, transport_hasOwn.$)(result, _)) continue;
              resultEmpty = false;
              break;
            }
            if (resultEmpty && unknownCount === 1) result.$unknown = [ unknownKey, unknownValue ];
          }
          return result;
        }
        const matchIdx = matchStructKey(encodedKeys, z, hint);
        if (matchIdx >= 0) {
          hint = matchIdx + 1;
          if (hint >= z) hint = 0;
          const val = readValue(memberSchemas[matchIdx]);
          if (val != null) result[memberNames[matchIdx]] = val;
        } else {
          const key = readUtf8String();
          const val = readValue(NormalizedSchema.l1.of(15));
          if (key !== "__type") {
            unknownKey = key;
            unknownValue = val;
            ++unknownCount;
          }
        }
      }
      throw new Error("expected break marker.");
    }
    const valueSchema = ns.isMapSchema() ? ns.getValueSchema() : ns;
    const map = {};
    while (pos < end) {
      if (payload[pos] === 255) {
        pos += 1;
        return map;
      }
      const key = readUtf8String();
      map[key] = readValue(valueSchema);
    }
    throw new Error("expected break marker.");
  }
  function matchStructKey(encodedKeys, z, hint) {
    const hintKey = encodedKeys[hint];
    if (pos + hintKey.length <= end && bytesMatch(pos, hintKey)) {
      pos += hintKey.length;
      return hint;
    }
    for (let i = 0; i < z; ++i) {
      if (i === hint) continue;
      const ek = encodedKeys[i];
      if (pos + ek.length <= end && bytesMatch(pos, ek)) {
        pos += ek.length;
        return i;
      }
    }
    return -1;
  }
  function bytesMatch(at, expected) {
    const len = expected.length;
    if (payload[at] !== expected[0]) return false;
    for (let i = 1; i < len; ++i) if (payload[at + i] !== expected[i]) return false;
    return true;
  }
  function decodeArgument() {
    const minor = payload[pos] & 31;
    if (minor < 24) {
      pos += 1;
      return minor;
    }
    switch (minor) {
     case extendedOneByte:
      if (end - pos < 2) overflow(1);
      pos += 2;
      return payload[pos - 1];

     case extendedFloat16:
      if (end - pos < 3) overflow(2);
      pos += 3;
      return dataView.getUint16(pos - 2);

     case extendedFloat32:
      if (end - pos < 5) overflow(4);
      pos += 5;
      return dataView.getUint32(pos - 4);

     case extendedFloat64:
      {
        if (end - pos < 9) overflow(8);
        pos += 9;
        const hi = dataView.getUint32(pos - 8);
        if (hi < 2097152) return hi * 4294967296 + dataView.getUint32(pos - 4);
        return dataView.getBigUint64(pos - 8);
      }

     default:
      throw new Error(`unexpected minor value ${minor}.`);
    }
  }
  function decodeCount() {
    const val = decodeArgument();
    return typeof val === "bigint" ? Number(val) : val;
  }
  function readUnsignedInt() {
    const val = decodeArgument();
    return castBigInt(val);
  }
  function readNegativeInt() {
    const val = decodeArgument();
    if (typeof val === "bigint") return BigInt(-1) - val;
    return -1 - val;
  }
  function readByteString() {
    const length = decodeCount();
    if (end - pos < length) overflow(length);
    const start = pos;
    pos += length;
    return payload.subarray(start, start + length);
  }
  function readUtf8String() {
    const length = decodeCount();
    if (end - pos < length) overflow(length);
    const start = pos;
    pos += length;
    if (length < 24) return decodeUtf8Cached(start, length);
    if (isBuffer) return payload.toString("utf-8", start, start + length);
    return textDecoder.decode(payload.subarray(start, start + length));
  }
  function decodeUtf8Cached(at, length) {
    let h = length;
    for (let i = 0; i < length; ++i) h = h * 31 + payload[at + i] | 0;
    const slot = h >>> 0 & STRING_CACHE_SIZE - 1;
    const cached = stringCache[slot];
    if (cached !== void 0 && cached.length === length) {
      let match = true;
      for (let i = 0; i < length; ++i) if (cached.charCodeAt(i) !== payload[at + i]) {
        match = false;
        break;
      }
      if (match) {
        stringCacheEpochs[slot] = cacheEpoch;
        return cached;
      }
    }
    const result = isBuffer ? payload.toString("utf-8", at, at + length) : textDecoder.decode(payload.subarray(at, at + length));
    if (stringCacheEpochs[slot] !== cacheEpoch) {
      stringCache[slot] = result;
      stringCacheEpochs[slot] = cacheEpoch;
    }
    return result;
  }
  function readSpecial() {
    const p = pos;
    const minor = payload[p] & 31;
    switch (minor) {
     case specialTrue:
      pos = p + 1;
      return true;

     case specialFalse:
      pos = p + 1;
      return false;

     case specialNull:
      pos = p + 1;
      return null;

     case specialUndefined:
      pos = p + 1;
      return null;

     case extendedFloat16:
      if (end - p < 3) overflow(2);
      pos = p + 3;
      return bytesToFloat16(payload[p + 1], payload[p + 2]);

     case extendedFloat32:
      if (end - p < 5) overflow(4);
      pos = p + 5;
      return dataView.getFloat32(p + 1);

     case extendedFloat64:
      if (end - p < 9) overflow(8);
      pos = p + 9;
      return dataView.getFloat64(p + 1);

     default:
      throw new Error(`unexpected minor value ${minor} for major 7.`);
    }
  }
  function bytesToFloat16(a, b) {
    const sign = a >> 7;
    const exponent = (a & 124) >> 2;
    const fraction = (a & 3) << 8 | b;
    const scalar = sign === 0 ? 1 : -1;
    if (exponent === 0) {
      if (fraction === 0) return 0;
      return scalar * (Math.pow(2, 1 - 15) * (fraction / 1024));
    } else if (exponent === 31) {
      if (fraction === 0) return scalar * (1 / 0);
      return NaN;
    }
    return scalar * (Math.pow(2, exponent - 15) * (1 + fraction / 1024));
  }
  function castBigInt(value) {
    if (typeof value === "number") return value;
    const num = Number(value);
    if (Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER) return num;
    return value;
  }
  function overflow(n) {
    throw new Error(`CBOR: length ${n} greater than remaining buffer length.`);
  }
  function transformObject(ns, value) {
    if (ns.isTimestampSchema()) {
      if (typeof value === "number") return (0, schema_date_utils.UK)(value);
      if (typeof value === "object" && value !== null) if (value.tag === 1 && "value" in value) return (0, 
      schema_date_utils.UK)(value.value);
    }
    if (ns.isBlobSchema()) return value;
    if (typeof value === "undefined" || typeof value === "boolean" || typeof value === "number" || typeof value === "string" || typeof value === "bigint" || typeof value === "symbol") return value;
    if (typeof value !== "object" || value === null) return value;
    if ("byteLength" in value) return value;
    if (value instanceof Date) return value;
    if (value instanceof NumericValue.D) return value;
    if (ns.isDocumentSchema()) return value;
    if (ns.isListSchema()) {
      const memberSchema = ns.getValueSchema();
      const out = [];
      for (const item of value) out.push(transformObject(memberSchema, item));
      return out;
    }
    const newObject = {};
    if (ns.isMapSchema()) {
      const targetSchema = ns.getValueSchema();
      for (const key in value) {
        if (!(0, transport_hasOwn.$)(value, key)) continue;
        newObject[key] = transformObject(targetSchema, value[key]);
      }
    } else if (ns.isStructSchema()) {
      const isUnion = ns.isUnionSchema();
      let keys;
      if (isUnion) {
        keys = new Set;
        for (const k in value) {
          if (!(0, transport_hasOwn.$)(value, k)) continue;
          if (k !== "__type") keys.add(k);
        }
      }
      for (const [key, memberSchema] of ns.structIterator()) {
        if (isUnion) keys.delete(key);
        if (value[key] != null) newObject[key] = transformObject(memberSchema, value[key]);
      }
      if (isUnion && keys?.size === 1) {
        let newObjectEmpty = true;
        for (const _ in newObject) {
          if (!(0, transport_hasOwn.$)(newObject, _)) continue;
          newObjectEmpty = false;
          break;
        }
        if (newObjectEmpty) {
          const k = keys.values().next().value;
          newObject.$unknown = [ k, value[k] ];
        }
      } else if (typeof value.__type === "string") for (const k in value) {
        if (!(0, transport_hasOwn.$)(value, k)) continue;
        if (!(k in newObject)) newObject[k] = value[k];
      }
    }
    return newObject;
  }
  // node_modules/@smithy/core/dist-es/submodules/cbor/CborCodec.js
  class CborCodec extends SerdeContext.f {
    createSerializer() {
      const serializer = new CborShapeSerializer2;
      serializer.setSerdeContext(this.serdeContext);
      return serializer;
    }
    createDeserializer() {
      const deserializer = new CborShapeDeserializer2;
      deserializer.setSerdeContext(this.serdeContext);
      return deserializer;
    }
  }
  const loadSmithyRpcV2CborErrorCode = (output, data) => {
    const sanitizeErrorCode = rawValue => {
      let cleanValue = rawValue;
      if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
      if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
      if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
      return cleanValue;
    };
    if (data["__type"] !== void 0) return sanitizeErrorCode(data["__type"]);
  };
  // node_modules/@smithy/core/dist-es/submodules/cbor/SmithyRpcV2CborProtocol.js
  class SmithyRpcV2CborProtocol extends AbstractRpcV2Protocol.M {
    codec=new CborCodec;
    serializer=this.codec.createSerializer();
    deserializer=this.codec.createDeserializer();
    getShapeId() {
      return "smithy.protocols#rpcv2Cbor";
    }
    getPayloadCodec() {
      return this.codec;
    }
    getSmithyProtocolHeaderValue() {
      return "rpc-v2-cbor";
    }
    applyEmptyBody(request) {
      if (!request.body) {
        this.serializer.write(15, {});
        request.body = this.serializer.flush();
      }
      if (request.body instanceof Uint8Array) request.headers["content-length"] = String(request.body.byteLength);
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      const errorIdentifier = loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
      const preferredNamespaces = [ "*" ];
      const {defaultNamespace: defaultNamespace} = this.options;
      preferredNamespaces.unshift(defaultNamespace);
      const [namespace, errorShapeName] = (() => {
        if (errorIdentifier.includes("#")) return errorIdentifier.split("#");
        return [ void 0, errorIdentifier ];
      })();
      if (namespace) preferredNamespaces.unshift(namespace);
      const errorMetadata = {
        $metadata: metadata,
        $fault: response.statusCode < 500 ? "client" : "server"
      };
      const preferredRegistries = [ this.compositeErrorRegistry ];
      if (namespace) preferredRegistries.push(TypeRegistry.O.for(namespace));
      preferredRegistries.push(TypeRegistry.O.for(defaultNamespace));
      const [errorSchema, ErrorCtor, errorMode] = this.resolveError(errorShapeName, preferredNamespaces, preferredRegistries);
      if (errorMode === "native" || errorMode === "synthetic") {
        if (dataObject.Message) dataObject.message = dataObject.Message;
        const error = errorMode === "synthetic" ? new ErrorCtor({
          name: errorShapeName
        }) : new Error(errorShapeName);
        throw Object.assign(error, errorMetadata, dataObject);
      }
      const ns = NormalizedSchema.l1.of(errorSchema);
      const message = dataObject.message ?? dataObject.Message ?? "Unknown";
      const exception = new ErrorCtor({});
      const output = {};
      for (const [name, member] of ns.structIterator()) output[name] = this.deserializer.readValue(member, dataObject[name]);
      throw Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output);
    }
    getDefaultContentType() {
      return "application/cbor";
    }
  }
  var ProtocolLib = __webpack_require__(24017);
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/cbor/AwsSmithyRpcV2CborProtocol.js
  class AwsSmithyRpcV2CborProtocol extends SmithyRpcV2CborProtocol {
    awsQueryCompatible;
    mixin;
    constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, awsQueryCompatible: awsQueryCompatible}) {
      super({
        defaultNamespace: defaultNamespace,
        errorTypeRegistries: errorTypeRegistries
      });
      this.awsQueryCompatible = !!awsQueryCompatible;
      this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
      return request;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      if (this.awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
      const errorName = (() => {
        const compatHeader = response.headers["x-amzn-query-error"];
        if (compatHeader && this.awsQueryCompatible) return compatHeader.split(";")[0];
        return loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
      })();
      this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
      const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
      const ns = NormalizedSchema.l1.of(errorSchema);
      const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
      const exception = new ErrorCtor({});
      const output = {};
      for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = this.deserializer.readValue(member, dataObject[name]);
      if (this.awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output), dataObject);
    }
  }
  var AwsJsonRpcProtocol = __webpack_require__(87219);
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
  class AwsJson1_0Protocol extends AwsJsonRpcProtocol.p {
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
      return "aws.protocols#awsJson1_0";
    }
    getJsonRpcVersion() {
      return "1.0";
    }
    getDefaultContentType() {
      return "application/x-amz-json-1.0";
    }
  }
  var AwsJson1_1Protocol = __webpack_require__(8999);
  var AwsRestJsonProtocol = __webpack_require__(86076);
  var SmithyRpcV2JsonProtocol = __webpack_require__(96088);
  var parseJsonBody = __webpack_require__(97446);
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsSmithyRpcV2JsonProtocol.js
  class AwsSmithyRpcV2JsonProtocol extends SmithyRpcV2JsonProtocol.G {
    awsQueryCompatible;
    mixin;
    constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, awsQueryCompatible: awsQueryCompatible}) {
      super({
        defaultNamespace: defaultNamespace,
        errorTypeRegistries: errorTypeRegistries
      });
      this.awsQueryCompatible = !!awsQueryCompatible;
      this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
      return request;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      if (this.awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
      const errorName = (() => {
        const compatHeader = response.headers["x-amzn-query-error"];
        if (compatHeader && this.awsQueryCompatible) return compatHeader.split(";")[0];
        return (0, parseJsonBody.pT)(response, dataObject) ?? "Unknown";
      })();
      this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
      const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
      const ns = NormalizedSchema.l1.of(errorSchema);
      const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
      const exception = new ErrorCtor({});
      const output = {};
      const errorDeserializer = this.getPayloadCodec().createDeserializer();
      for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
      if (this.awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output), dataObject);
    }
  }
  var JsonCodec = __webpack_require__(28976);
  var JsonCodec2 = __webpack_require__(83227);
  var JsonShapeDeserializer = __webpack_require__(61968);
  var JsonShapeDeserializer2 = __webpack_require__(81359);
  var JsonShapeSerializer = __webpack_require__(48928);
  var JsonShapeSerializer2 = __webpack_require__(1298);
  var AwsQueryProtocol = __webpack_require__(15594);
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
  class AwsEc2QueryProtocol extends AwsQueryProtocol.k {
    options;
    constructor(options) {
      super(options);
      this.options = options;
      const ec2Settings = {
        capitalizeKeys: true,
        flattenLists: true,
        serializeEmptyLists: false,
        ec2: true
      };
      Object.assign(this.serializer.settings, ec2Settings);
    }
    getShapeId() {
      return "aws.protocols#ec2Query";
    }
    useNestedResult() {
      return false;
    }
  }
  var QueryShapeSerializer = __webpack_require__(80572);
  var HttpBindingProtocol = __webpack_require__(94745);
  var HttpInterceptingShapeSerializer = __webpack_require__(82437);
  var HttpInterceptingShapeDeserializer = __webpack_require__(66214);
  var xml_parser = __webpack_require__(45293);
  var get_value_from_text_node = __webpack_require__(1709);
  var collect_stream_body = __webpack_require__(49620);
  var toUtf8 = __webpack_require__(69809);
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/common.js
  const collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8.P)(body));
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/parseXmlBody.js
  const parseXmlBody = (streamBody, context) => collectBodyString(streamBody, context).then(encoded => {
    if (encoded.length) {
      let parsedObj;
      try {
        parsedObj = (0, xml_parser.h)(encoded);
      } catch (e) {
        if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", {
          value: encoded
        });
        throw e;
      }
      const textNodeName = "#text";
      const key = Object.keys(parsedObj)[0];
      const parsedObjToReturn = parsedObj[key];
      if (parsedObjToReturn[textNodeName]) {
        parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
        delete parsedObjToReturn[textNodeName];
      }
      return (0, get_value_from_text_node.r)(parsedObjToReturn);
    }
    return {};
  });
  const parseXmlErrorBody = async (errorBody, context) => {
    const value = await parseXmlBody(errorBody, context);
    if (value.Error) value.Error.message = value.Error.message ?? value.Error.Message;
    return value;
  };
  const loadRestXmlErrorCode = (output, data) => {
    if (data?.Error?.Code !== void 0) return data.Error.Code;
    if (data?.Code !== void 0) return data.Code;
    if (output.statusCode == 404) return "NotFound";
  };
  var ConfigurableSerdeContext = __webpack_require__(6881);
  var XmlShapeDeserializer = __webpack_require__(23409);
  // node_modules/@aws-sdk/xml-builder/dist-es/escape-attribute.js
  const ATTR_ESCAPE_RE = /[&<>"]/g;
  const ATTR_ESCAPE_MAP = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;"
  };
  function escapeAttribute(value) {
    return value.replace(ATTR_ESCAPE_RE, ch => ATTR_ESCAPE_MAP[ch]);
  }
  // node_modules/@aws-sdk/xml-builder/dist-es/escape-element.js
  const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
  const ELEMENT_ESCAPE_MAP = {
    "&": "&amp;",
    '"': "&quot;",
    "'": "&apos;",
    "<": "&lt;",
    ">": "&gt;",
    "\r": "&#x0D;",
    "\n": "&#x0A;",
    "\x85": "&#x85;",
    "\u2028": "&#x2028;"
  };
  function escapeElement(value) {
    return value.replace(ELEMENT_ESCAPE_RE, ch => ELEMENT_ESCAPE_MAP[ch]);
  }
  // node_modules/@aws-sdk/xml-builder/dist-es/XmlText.js
  class XmlText {
    value;
    constructor(value) {
      this.value = value;
    }
    toString() {
      return escapeElement("" + this.value);
    }
  }
  // node_modules/@aws-sdk/xml-builder/dist-es/XmlNode.js
  class XmlNode {
    name;
    children;
    attributes={};
    static of(name, childText, withName) {
      const node = new XmlNode(name);
      if (childText !== void 0) node.addChildNode(new XmlText(childText));
      if (withName !== void 0) node.withName(withName);
      return node;
    }
    constructor(name, children = []) {
      this.name = name;
      this.children = children;
    }
    withName(name) {
      this.name = name;
      return this;
    }
    addAttribute(name, value) {
      this.attributes[name] = value;
      return this;
    }
    addChildNode(child) {
      this.children.push(child);
      return this;
    }
    removeAttribute(name) {
      delete this.attributes[name];
      return this;
    }
    n(name) {
      this.name = name;
      return this;
    }
    c(child) {
      this.children.push(child);
      return this;
    }
    a(name, value) {
      if (value != null) this.attributes[name] = value;
      return this;
    }
    cc(input, field, withName = field) {
      if (input[field] != null) {
        const node = XmlNode.of(field, input[field]).withName(withName);
        this.c(node);
      }
    }
    l(input, listName, memberName, valueProvider) {
      if (input[listName] != null) {
        const nodes = valueProvider();
        nodes.map(node => {
          node.withName(memberName);
          this.c(node);
        });
      }
    }
    lc(input, listName, memberName, valueProvider) {
      if (input[listName] != null) {
        const nodes = valueProvider();
        const containerNode = new XmlNode(memberName);
        nodes.map(node => {
          containerNode.c(node);
        });
        this.c(containerNode);
      }
    }
    toString() {
      const hasChildren = Boolean(this.children.length);
      let xmlText = `<${this.name}`;
      const attributes = this.attributes;
      for (const attributeName of Object.keys(attributes)) {
        const attribute = attributes[attributeName];
        if (attribute != null) xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
      }
      return xmlText + (!hasChildren ? "/>" : `>${this.children.map(c => c.toString()).join("")}</${this.name}>`);
    }
  }
  var determineTimestampFormat = __webpack_require__(43888);
  var date_utils = __webpack_require__(24494);
  var toBase64 = __webpack_require__(67305);
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js
  class XmlShapeSerializer extends ConfigurableSerdeContext.B {
    settings;
    stringBuffer;
    byteBuffer;
    buffer;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    write(schema, value) {
      const ns = NormalizedSchema.l1.of(schema);
      if (ns.isStringSchema() && typeof value === "string") this.stringBuffer = value; else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64.E)(value); else {
        this.buffer = this.writeStruct(ns, value, void 0);
        const traits = ns.getMergedTraits();
        if (traits.httpPayload && !traits.xmlName) this.buffer.withName(ns.getName());
      }
    }
    flush() {
      if (this.byteBuffer !== void 0) {
        const bytes = this.byteBuffer;
        delete this.byteBuffer;
        return bytes;
      }
      if (this.stringBuffer !== void 0) {
        const str = this.stringBuffer;
        delete this.stringBuffer;
        return str;
      }
      const buffer = this.buffer;
      if (this.settings.xmlNamespace) if (!buffer?.attributes?.["xmlns"]) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
      delete this.buffer;
      return buffer.toString();
    }
    writeStruct(ns, value, parentXmlns) {
      const traits = ns.getMergedTraits();
      const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
      if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
      const structXmlNode = XmlNode.of(name);
      const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
      for (const [memberName, memberSchema] of ns.structIterator()) {
        const val = value[memberName];
        if (val != null || memberSchema.isIdempotencyToken()) {
          if (memberSchema.getMergedTraits().xmlAttribute) {
            structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
            continue;
          }
          if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns)); else {
            const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
            this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
            structXmlNode.addChildNode(memberNode);
          }
        }
      }
      const {$unknown: $unknown} = value;
      if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
        const [k, v] = $unknown;
        const node = XmlNode.of(k);
        if (typeof v !== "string") if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value); else throw new Error(`@aws-sdk - $unknown union member in XML requires ` + `value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
        this.writeSimpleInto(0, v, node, xmlns);
        structXmlNode.addChildNode(node);
      }
      if (xmlns) structXmlNode.addAttribute(xmlnsAttr, xmlns);
      return structXmlNode;
    }
    writeList(listMember, array, container, parentXmlns) {
      if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
      const listTraits = listMember.getMergedTraits();
      const listValueSchema = listMember.getValueSchema();
      const listValueTraits = listValueSchema.getMergedTraits();
      const sparse = !!listValueTraits.sparse;
      const flat = !!listTraits.xmlFlattened;
      const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
      const writeItem = (container, value) => {
        if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [ value ], container, xmlns); else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns); else if (listValueSchema.isStructSchema()) {
          const struct = this.writeStruct(listValueSchema, value, xmlns);
          container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
        } else {
          const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
          this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
          container.addChildNode(listItemNode);
        }
      };
      if (flat) {
        for (const value of array) if (sparse || value != null) writeItem(container, value);
      } else {
        const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
        if (xmlns) listNode.addAttribute(xmlnsAttr, xmlns);
        for (const value of array) if (sparse || value != null) writeItem(listNode, value);
        container.addChildNode(listNode);
      }
    }
    writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
      if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
      const mapTraits = mapMember.getMergedTraits();
      const mapKeySchema = mapMember.getKeySchema();
      const mapKeyTraits = mapKeySchema.getMergedTraits();
      const keyTag = mapKeyTraits.xmlName ?? "key";
      const mapValueSchema = mapMember.getValueSchema();
      const mapValueTraits = mapValueSchema.getMergedTraits();
      const valueTag = mapValueTraits.xmlName ?? "value";
      const sparse = !!mapValueTraits.sparse;
      const flat = !!mapTraits.xmlFlattened;
      const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
      const addKeyValue = (entry, key, val) => {
        const keyNode = XmlNode.of(keyTag, key);
        const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
        if (keyXmlns) keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
        entry.addChildNode(keyNode);
        let valueNode = XmlNode.of(valueTag);
        if (mapValueSchema.isListSchema()) this.writeList(mapValueSchema, val, valueNode, xmlns); else if (mapValueSchema.isMapSchema()) this.writeMap(mapValueSchema, val, valueNode, xmlns, true); else if (mapValueSchema.isStructSchema()) valueNode = this.writeStruct(mapValueSchema, val, xmlns); else this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
        entry.addChildNode(valueNode);
      };
      if (flat) for (const key in map) {
        const val = map[key];
        if (sparse || val != null) {
          const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
          addKeyValue(entry, key, val);
          container.addChildNode(entry);
        }
      } else {
        let mapNode;
        if (!containerIsMap) {
          mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
          if (xmlns) mapNode.addAttribute(xmlnsAttr, xmlns);
          container.addChildNode(mapNode);
        }
        for (const key in map) {
          const val = map[key];
          if (sparse || val != null) {
            const entry = XmlNode.of("entry");
            addKeyValue(entry, key, val);
            (containerIsMap ? container : mapNode).addChildNode(entry);
          }
        }
      }
    }
    writeSimple(_schema, value) {
      if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
      const ns = NormalizedSchema.l1.of(_schema);
      let nodeContents = null;
      if (value && typeof value === "object") if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64.n)(value); else if (ns.isTimestampSchema() && value instanceof Date) {
        const format = (0, determineTimestampFormat.V)(ns, this.settings);
        switch (format) {
         case 5:
          nodeContents = value.toISOString().replace(".000Z", "Z");
          break;

         case 6:
          nodeContents = (0, date_utils.JV)(value);
          break;

         case 7:
          nodeContents = String(value.getTime() / 1e3);
          break;

         default:
          console.warn("Missing timestamp format, using http date", value);
          nodeContents = (0, date_utils.JV)(value);
          break;
        }
      } else if (ns.isBigDecimalSchema() && value) {
        if (value instanceof NumericValue.D) return value.string;
        return String(value);
      } else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."); else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
      if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) nodeContents = String(value);
      if (ns.isStringSchema()) if (value === void 0 && ns.isIdempotencyToken()) nodeContents = (0, 
      serde.generateIdempotencyToken)(); else nodeContents = String(value);
      if (nodeContents === null) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
      return nodeContents;
    }
    writeSimpleInto(_schema, value, into, parentXmlns) {
      const nodeContents = this.writeSimple(_schema, value);
      const ns = NormalizedSchema.l1.of(_schema);
      const content = new XmlText(nodeContents);
      const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
      if (xmlns) into.addAttribute(xmlnsAttr, xmlns);
      into.addChildNode(content);
    }
    getXmlnsAttribute(ns, parentXmlns) {
      const traits = ns.getMergedTraits();
      const [prefix, xmlns] = traits.xmlNamespace ?? [];
      if (xmlns && xmlns !== parentXmlns) return [ prefix ? `xmlns:${prefix}` : "xmlns", xmlns ];
      return [ void 0, void 0 ];
    }
  }
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlCodec.js
  class XmlCodec extends ConfigurableSerdeContext.B {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    createSerializer() {
      const serializer = new XmlShapeSerializer(this.settings);
      serializer.setSerdeContext(this.serdeContext);
      return serializer;
    }
    createDeserializer() {
      const deserializer = new XmlShapeDeserializer._(this.settings);
      deserializer.setSerdeContext(this.serdeContext);
      return deserializer;
    }
  }
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/AwsRestXmlProtocol.js
  class AwsRestXmlProtocol extends HttpBindingProtocol.s {
    codec;
    serializer;
    deserializer;
    mixin=new ProtocolLib.U;
    constructor(options) {
      super(options);
      const settings = {
        timestampFormat: {
          useTrait: true,
          default: 5
        },
        httpBindings: true,
        xmlNamespace: options.xmlNamespace,
        serviceNamespace: options.defaultNamespace
      };
      this.codec = new XmlCodec(settings);
      this.serializer = new HttpInterceptingShapeSerializer._(this.codec.createSerializer(), settings);
      this.deserializer = new HttpInterceptingShapeDeserializer.z(this.codec.createDeserializer(), settings);
    }
    getPayloadCodec() {
      return this.codec;
    }
    getShapeId() {
      return "aws.protocols#restXml";
    }
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      const inputSchema = NormalizedSchema.l1.of(operationSchema.input);
      if (!request.headers["content-type"]) {
        const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
        if (contentType) request.headers["content-type"] = contentType;
      }
      if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
      return request;
    }
    async deserializeResponse(operationSchema, context, response) {
      return super.deserializeResponse(operationSchema, context, response);
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      if (dataObject.Error && typeof dataObject.Error === "object") for (const key of Object.keys(dataObject.Error)) {
        dataObject[key] = dataObject.Error[key];
        if (key.toLowerCase() === "message") dataObject.message = dataObject.Error[key];
      }
      if (dataObject.RequestId && !metadata.requestId) metadata.requestId = dataObject.RequestId;
      const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
      const ns = NormalizedSchema.l1.of(errorSchema);
      const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
      const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
      const exception = new ErrorCtor({});
      await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
      const output = {};
      const errorDeserializer = this.codec.createDeserializer();
      for (const [name, member] of ns.structIterator()) {
        const target = member.getMergedTraits().xmlName ?? name;
        const value = dataObject.Error?.[target] ?? dataObject[target];
        output[name] = errorDeserializer.readSchema(member, value);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output), dataObject);
    }
    getDefaultContentType() {
      return "application/xml";
    }
    hasUnstructuredPayloadBinding(ns) {
      for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
      return false;
    }
  }
  var parse_utils = __webpack_require__(52511);
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/awsExpectUnion.js
  const awsExpectUnion = value => {
    if (value == null) return;
    if (typeof value === "object" && "__type" in value) delete value.__type;
    return (0, parse_utils.tN)(value);
  };
  // node_modules/@aws-sdk/core/dist-es/submodules/protocols/coercing-serializers.js
  const _toStr = val => {
    if (val == null) return val;
    if (typeof val === "number" || typeof val === "bigint") {
      const warning = new Error(`Received number ${val} where a string was expected.`);
      warning.name = "Warning";
      console.warn(warning);
      return String(val);
    }
    if (typeof val === "boolean") {
      const warning = new Error(`Received boolean ${val} where a string was expected.`);
      warning.name = "Warning";
      console.warn(warning);
      return String(val);
    }
    return val;
  };
  const _toBool = val => {
    if (val == null) return val;
    if (typeof val === "number") ;
    if (typeof val === "string") {
      const lowercase = val.toLowerCase();
      if (val !== "" && lowercase !== "false" && lowercase !== "true") {
        const warning = new Error(`Received string "${val}" where a boolean was expected.`);
        warning.name = "Warning";
        console.warn(warning);
      }
      return val !== "" && lowercase !== "false";
    }
    return val;
  };
  const _toNum = val => {
    if (val == null) return val;
    if (typeof val === "boolean") ;
    if (typeof val === "string") {
      const num = Number(val);
      if (num.toString() !== val) {
        const warning = new Error(`Received string "${val}" where a number was expected.`);
        warning.name = "Warning";
        console.warn(warning);
        return val;
      }
      return num;
    }
    return val;
  };
}),
// node_modules/@aws-sdk/client-s3/dist-es/commands/GetObjectCommand.js
10040: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    j: () => GetObjectCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23611);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35120);
  class GetObjectCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.Fb, "GetObject", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.iKp)){}
}),
// node_modules/@aws-sdk/client-s3/dist-es/endpoint/EndpointParameters.js
14500: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    S: () => commonParams,
    v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    forcePathStyle: options.forcePathStyle ?? false,
    useAccelerateEndpoint: options.useAccelerateEndpoint ?? false,
    useGlobalEndpoint: options.useGlobalEndpoint ?? false,
    disableMultiregionAccessPoints: options.disableMultiregionAccessPoints ?? false,
    defaultSigningName: "s3",
    clientContextParams: options.clientContextParams ?? {}
  });
  const commonParams = {
    ForcePathStyle: {
      type: "clientContextParams",
      name: "forcePathStyle"
    },
    UseArnRegion: {
      type: "clientContextParams",
      name: "useArnRegion"
    },
    DisableMultiRegionAccessPoints: {
      type: "clientContextParams",
      name: "disableMultiregionAccessPoints"
    },
    Accelerate: {
      type: "clientContextParams",
      name: "useAccelerateEndpoint"
    },
    DisableS3ExpressSessionAuth: {
      type: "clientContextParams",
      name: "disableS3ExpressSessionAuth"
    },
    UseGlobalEndpoint: {
      type: "builtInParams",
      name: "useGlobalEndpoint"
    },
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
// node_modules/@smithy/core/dist-es/submodules/protocols/index.js
16792: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    AbstractRpcV2Protocol: () => AbstractRpcV2Protocol.M,
    Field: () => Field,
    Fields: () => Fields,
    FromStringShapeDeserializer: () => FromStringShapeDeserializer.k,
    HttpBindingProtocol: () => HttpBindingProtocol.s,
    HttpInterceptingShapeDeserializer: () => HttpInterceptingShapeDeserializer.z,
    HttpInterceptingShapeSerializer: () => HttpInterceptingShapeSerializer._,
    HttpProtocol: () => HttpProtocol.t,
    HttpRequest: () => httpRequest.K,
    HttpResponse: () => httpResponse.c,
    JsonCodec: () => JsonCodec.V,
    JsonCodec2: () => JsonCodec2.p,
    JsonShapeDeserializer: () => JsonShapeDeserializer.d,
    JsonShapeDeserializer2: () => JsonShapeDeserializer2.f,
    JsonShapeSerializer: () => JsonShapeSerializer.a,
    JsonShapeSerializer2: () => JsonShapeSerializer2.A,
    RequestBuilder: () => requestBuilder.t,
    RpcProtocol: () => RpcProtocol.M,
    SerdeContext: () => SerdeContext.f,
    SmithyRpcV2JsonProtocol: () => SmithyRpcV2JsonProtocol.G,
    ToStringShapeSerializer: () => ToStringShapeSerializer.A,
    buildQueryString: () => buildQueryString.G,
    collectBody: () => collect_stream_body.P,
    contentLengthMiddleware: () => contentLengthMiddleware.wE,
    contentLengthMiddlewareOptions: () => contentLengthMiddleware.e6,
    determineTimestampFormat: () => determineTimestampFormat.V,
    escapeUri: () => escape_uri.o,
    escapeUriPath: () => escapeUriPath,
    extendedEncodeURIComponent: () => extended_encode_uri_component.$,
    getContentLengthPlugin: () => contentLengthMiddleware.vK,
    getHttpHandlerExtensionConfiguration: () => httpExtensionConfiguration.e,
    isValidHostname: () => isValidHostname.o,
    loadJsonRpcErrorCode: () => parseJsonBody.rh,
    loadRestJsonErrorCode: () => parseJsonBody.cJ,
    loadSmithyRpcV2JsonErrorCode: () => parseJsonBody.pT,
    parseJsonBody: () => parseJsonBody.Y2,
    parseJsonErrorBody: () => parseJsonBody.CG,
    parseQueryString: () => parseQueryString.J,
    parseUrl: () => parseUrl.D,
    requestBuilder: () => requestBuilder.l,
    resolveHttpHandlerRuntimeConfig: () => httpExtensionConfiguration.j,
    resolvedPath: () => resolve_path.u
  });
  var collect_stream_body = __webpack_require__(49620);
  var extended_encode_uri_component = __webpack_require__(70979);
  var HttpBindingProtocol = __webpack_require__(94745);
  var HttpProtocol = __webpack_require__(92186);
  var RpcProtocol = __webpack_require__(85715);
  var AbstractRpcV2Protocol = __webpack_require__(5941);
  var requestBuilder = __webpack_require__(98866);
  var resolve_path = __webpack_require__(95046);
  var FromStringShapeDeserializer = __webpack_require__(66815);
  var HttpInterceptingShapeDeserializer = __webpack_require__(66214);
  var HttpInterceptingShapeSerializer = __webpack_require__(82437);
  var ToStringShapeSerializer = __webpack_require__(27419);
  var determineTimestampFormat = __webpack_require__(43888);
  var SerdeContext = __webpack_require__(5506);
  // node_modules/@smithy/types/dist-es/http.js
  var FieldPosition;
  (function(FieldPosition) {
    FieldPosition[FieldPosition["HEADER"] = 0] = "HEADER";
    FieldPosition[FieldPosition["TRAILER"] = 1] = "TRAILER";
  })(FieldPosition || (FieldPosition = {}));
  // node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/Field.js
  class Field {
    name;
    kind;
    values;
    constructor({name: name, kind: kind = FieldPosition.HEADER, values: values = []}) {
      this.name = name;
      this.kind = kind;
      this.values = values;
    }
    add(value) {
      this.values.push(value);
    }
    set(values) {
      this.values = values;
    }
    remove(value) {
      this.values = this.values.filter(v => v !== value);
    }
    toString() {
      return this.values.map(v => v.includes(",") || v.includes(" ") ? `"${v}"` : v).join(", ");
    }
    get() {
      return this.values;
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/Fields.js
  class Fields {
    entries={};
    encoding;
    constructor({fields: fields = [], encoding: encoding = "utf-8"}) {
      fields.forEach(this.setField.bind(this));
      this.encoding = encoding;
    }
    setField(field) {
      this.entries[field.name.toLowerCase()] = field;
    }
    getField(name) {
      return this.entries[name.toLowerCase()];
    }
    removeField(name) {
      delete this.entries[name.toLowerCase()];
    }
    getByType(kind) {
      return Object.values(this.entries).filter(field => field.kind === kind);
    }
  }
  var httpRequest = __webpack_require__(19725);
  var httpResponse = __webpack_require__(25401);
  var isValidHostname = __webpack_require__(82247);
  var httpExtensionConfiguration = __webpack_require__(20274);
  var contentLengthMiddleware = __webpack_require__(87041);
  var escape_uri = __webpack_require__(6856);
  // node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri-path.js
  const escapeUriPath = uri => uri.split("/").map(escape_uri.o).join("/");
  var buildQueryString = __webpack_require__(92107);
  var parseQueryString = __webpack_require__(39786);
  var parseUrl = __webpack_require__(33934);
  var SmithyRpcV2JsonProtocol = __webpack_require__(96088);
  var parseJsonBody = __webpack_require__(97446);
  var JsonCodec = __webpack_require__(28976);
  var JsonShapeSerializer = __webpack_require__(48928);
  var JsonShapeDeserializer = __webpack_require__(61968);
  var JsonCodec2 = __webpack_require__(83227);
  var JsonShapeSerializer2 = __webpack_require__(1298);
  var JsonShapeDeserializer2 = __webpack_require__(81359);
}),
// node_modules/@aws-sdk/checksums/dist-cjs/submodules/flexible-checksums/index.js
20238: (function (__unused_webpack_module, exports, __webpack_require__) {
  const {setFeature: setFeature} = __webpack_require__(72437);
  const {HttpRequest: HttpRequest} = __webpack_require__(16792);
  const {isArrayBuffer: isArrayBuffer, toUint8Array: toUint8Array, createBufferedReadable: createBufferedReadable, createChecksumStream: createChecksumStream} = __webpack_require__(90625);
  const {Crc64Nvme: Crc64Nvme, Crc32c: Crc32c, Crc32: Crc32} = __webpack_require__(8282);
  const {normalizeProvider: normalizeProvider} = __webpack_require__(94825);
  const RequestChecksumCalculation = {
    WHEN_SUPPORTED: "WHEN_SUPPORTED",
    WHEN_REQUIRED: "WHEN_REQUIRED"
  };
  const DEFAULT_REQUEST_CHECKSUM_CALCULATION = RequestChecksumCalculation.WHEN_SUPPORTED;
  const ResponseChecksumValidation = {
    WHEN_SUPPORTED: "WHEN_SUPPORTED",
    WHEN_REQUIRED: "WHEN_REQUIRED"
  };
  const DEFAULT_RESPONSE_CHECKSUM_VALIDATION = RequestChecksumCalculation.WHEN_SUPPORTED;
  var ChecksumAlgorithm;
  (function(ChecksumAlgorithm) {
    ChecksumAlgorithm["MD5"] = "MD5";
    ChecksumAlgorithm["CRC32"] = "CRC32";
    ChecksumAlgorithm["CRC32C"] = "CRC32C";
    ChecksumAlgorithm["CRC64NVME"] = "CRC64NVME";
    ChecksumAlgorithm["SHA1"] = "SHA1";
    ChecksumAlgorithm["SHA256"] = "SHA256";
  })(ChecksumAlgorithm || (ChecksumAlgorithm = {}));
  var ChecksumLocation;
  (function(ChecksumLocation) {
    ChecksumLocation["HEADER"] = "header";
    ChecksumLocation["TRAILER"] = "trailer";
  })(ChecksumLocation || (ChecksumLocation = {}));
  const DEFAULT_CHECKSUM_ALGORITHM = ChecksumAlgorithm.CRC32;
  var SelectorType;
  (function(SelectorType) {
    SelectorType["ENV"] = "env";
    SelectorType["CONFIG"] = "shared config entry";
  })(SelectorType || (SelectorType = {}));
  const stringUnionSelector = (obj, key, union, type) => {
    if (!(key in obj)) return;
    const value = obj[key].toUpperCase();
    if (!Object.values(union).includes(value)) throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
    return value;
  };
  const ENV_REQUEST_CHECKSUM_CALCULATION = "AWS_REQUEST_CHECKSUM_CALCULATION";
  const CONFIG_REQUEST_CHECKSUM_CALCULATION = "request_checksum_calculation";
  const NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
    environmentVariableSelector: env => stringUnionSelector(env, ENV_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.ENV),
    configFileSelector: profile => stringUnionSelector(profile, CONFIG_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.CONFIG),
    default: DEFAULT_REQUEST_CHECKSUM_CALCULATION
  };
  const ENV_RESPONSE_CHECKSUM_VALIDATION = "AWS_RESPONSE_CHECKSUM_VALIDATION";
  const CONFIG_RESPONSE_CHECKSUM_VALIDATION = "response_checksum_validation";
  const NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
    environmentVariableSelector: env => stringUnionSelector(env, ENV_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.ENV),
    configFileSelector: profile => stringUnionSelector(profile, CONFIG_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.CONFIG),
    default: DEFAULT_RESPONSE_CHECKSUM_VALIDATION
  };
  const getChecksumAlgorithmForRequest = (input, {requestChecksumRequired: requestChecksumRequired, requestAlgorithmMember: requestAlgorithmMember, requestChecksumCalculation: requestChecksumCalculation}) => {
    if (!requestAlgorithmMember) return requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired ? DEFAULT_CHECKSUM_ALGORITHM : void 0;
    if (!input[requestAlgorithmMember]) return;
    const checksumAlgorithm = input[requestAlgorithmMember];
    return checksumAlgorithm;
  };
  const getChecksumLocationName = algorithm => algorithm === ChecksumAlgorithm.MD5 ? "content-md5" : `x-amz-checksum-${algorithm.toLowerCase()}`;
  const hasHeader = (header, headers) => {
    const soughtHeader = header.toLowerCase();
    for (const headerName of Object.keys(headers)) if (soughtHeader === headerName.toLowerCase()) return true;
    return false;
  };
  const hasHeaderWithPrefix = (headerPrefix, headers) => {
    const soughtHeaderPrefix = headerPrefix.toLowerCase();
    for (const headerName of Object.keys(headers)) if (headerName.toLowerCase().startsWith(soughtHeaderPrefix)) return true;
    return false;
  };
  const isStreaming = body => body !== void 0 && typeof body !== "string" && !ArrayBuffer.isView(body) && !isArrayBuffer(body);
  const CLIENT_SUPPORTED_ALGORITHMS = [ ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, ChecksumAlgorithm.CRC64NVME, ChecksumAlgorithm.SHA1, ChecksumAlgorithm.SHA256 ];
  const PRIORITY_ORDER_ALGORITHMS = [ ChecksumAlgorithm.SHA256, ChecksumAlgorithm.SHA1, ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, ChecksumAlgorithm.CRC64NVME ];
  const selectChecksumAlgorithmFunction = (checksumAlgorithm, config) => {
    const {checksumAlgorithms: checksumAlgorithms = {}} = config;
    switch (checksumAlgorithm) {
     case ChecksumAlgorithm.MD5:
      return checksumAlgorithms?.MD5 ?? config.md5;

     case ChecksumAlgorithm.CRC32:
      return checksumAlgorithms?.CRC32 ?? Crc32;

     case ChecksumAlgorithm.CRC32C:
      return checksumAlgorithms?.CRC32C ?? Crc32c;

     case ChecksumAlgorithm.CRC64NVME:
      return checksumAlgorithms?.CRC64NVME ?? Crc64Nvme;

     case ChecksumAlgorithm.SHA1:
      return checksumAlgorithms?.SHA1 ?? config.sha1;

     case ChecksumAlgorithm.SHA256:
      return checksumAlgorithms?.SHA256 ?? config.sha256;

     default:
      if (checksumAlgorithms?.[checksumAlgorithm]) return checksumAlgorithms[checksumAlgorithm];
      throw new Error(`The checksum algorithm "${checksumAlgorithm}" is not supported by the client.` + ` Select one of ${CLIENT_SUPPORTED_ALGORITHMS}, or provide an implementation to ` + ` the client constructor checksums field.`);
    }
  };
  const stringHasher = (checksumAlgorithmFn, body) => {
    const hash = new checksumAlgorithmFn;
    hash.update(toUint8Array(body || ""));
    return hash.digest();
  };
  const flexibleChecksumsMiddlewareOptions = {
    name: "flexibleChecksumsMiddleware",
    step: "build",
    tags: [ "BODY_CHECKSUM" ],
    override: true
  };
  const flexibleChecksumsMiddleware = (config, middlewareConfig) => (next, context) => async args => {
    if (!HttpRequest.isInstance(args.request)) return next(args);
    if (hasHeaderWithPrefix("x-amz-checksum-", args.request.headers)) return next(args);
    const {request: request, input: input} = args;
    const {body: requestBody, headers: headers} = request;
    const {base64Encoder: base64Encoder, streamHasher: streamHasher} = config;
    const {requestChecksumRequired: requestChecksumRequired, requestAlgorithmMember: requestAlgorithmMember} = middlewareConfig;
    const requestChecksumCalculation = await config.requestChecksumCalculation();
    const requestAlgorithmMemberName = requestAlgorithmMember?.name;
    const requestAlgorithmMemberHttpHeader = requestAlgorithmMember?.httpHeader;
    if (requestAlgorithmMemberName && !input[requestAlgorithmMemberName]) if (requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired) {
      input[requestAlgorithmMemberName] = DEFAULT_CHECKSUM_ALGORITHM;
      if (requestAlgorithmMemberHttpHeader) headers[requestAlgorithmMemberHttpHeader] = DEFAULT_CHECKSUM_ALGORITHM;
    }
    const checksumAlgorithm = getChecksumAlgorithmForRequest(input, {
      requestChecksumRequired: requestChecksumRequired,
      requestAlgorithmMember: requestAlgorithmMember?.name,
      requestChecksumCalculation: requestChecksumCalculation
    });
    let updatedBody = requestBody;
    let updatedHeaders = headers;
    if (checksumAlgorithm) {
      switch (checksumAlgorithm) {
       case ChecksumAlgorithm.CRC32:
        setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32", "U");
        break;

       case ChecksumAlgorithm.CRC32C:
        setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32C", "V");
        break;

       case ChecksumAlgorithm.CRC64NVME:
        setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC64", "W");
        break;

       case ChecksumAlgorithm.SHA1:
        setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_SHA1", "X");
        break;

       case ChecksumAlgorithm.SHA256:
        setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_SHA256", "Y");
        break;
      }
      const checksumLocationName = getChecksumLocationName(checksumAlgorithm);
      const checksumAlgorithmFn = selectChecksumAlgorithmFunction(checksumAlgorithm, config);
      if (isStreaming(requestBody)) {
        const {getAwsChunkedEncodingStream: getAwsChunkedEncodingStream, bodyLengthChecker: bodyLengthChecker} = config;
        updatedBody = getAwsChunkedEncodingStream(typeof config.requestStreamBufferSize === "number" && config.requestStreamBufferSize >= 8 * 1024 ? createBufferedReadable(requestBody, config.requestStreamBufferSize, context.logger) : requestBody, {
          base64Encoder: base64Encoder,
          bodyLengthChecker: bodyLengthChecker,
          checksumLocationName: checksumLocationName,
          checksumAlgorithmFn: checksumAlgorithmFn,
          streamHasher: streamHasher
        });
        updatedHeaders = {
          ...headers,
          "content-encoding": headers["content-encoding"] ? `${headers["content-encoding"]},aws-chunked` : "aws-chunked",
          "transfer-encoding": "chunked",
          "x-amz-decoded-content-length": headers["content-length"],
          "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
          "x-amz-trailer": checksumLocationName
        };
        delete updatedHeaders["content-length"];
      } else if (!hasHeader(checksumLocationName, headers)) {
        const rawChecksum = await stringHasher(checksumAlgorithmFn, requestBody);
        updatedHeaders = {
          ...headers,
          [checksumLocationName]: base64Encoder(rawChecksum)
        };
      }
    }
    try {
      const result = await next({
        ...args,
        request: {
          ...request,
          headers: updatedHeaders,
          body: updatedBody
        }
      });
      return result;
    } catch (e) {
      if (e instanceof Error && e.name === "InvalidChunkSizeError") try {
        if (!e.message.endsWith(".")) e.message += ".";
        e.message += " Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.";
      } catch (ignored) {}
      throw e;
    }
  };
  const flexibleChecksumsInputMiddlewareOptions = {
    name: "flexibleChecksumsInputMiddleware",
    toMiddleware: "serializerMiddleware",
    relation: "before",
    tags: [ "BODY_CHECKSUM" ],
    override: true
  };
  const flexibleChecksumsInputMiddleware = (config, middlewareConfig) => (next, context) => async args => {
    const input = args.input;
    const {requestValidationModeMember: requestValidationModeMember} = middlewareConfig;
    const requestChecksumCalculation = await config.requestChecksumCalculation();
    const responseChecksumValidation = await config.responseChecksumValidation();
    switch (requestChecksumCalculation) {
     case RequestChecksumCalculation.WHEN_REQUIRED:
      setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED", "a");
      break;

     case RequestChecksumCalculation.WHEN_SUPPORTED:
      setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED", "Z");
      break;
    }
    switch (responseChecksumValidation) {
     case ResponseChecksumValidation.WHEN_REQUIRED:
      setFeature(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED", "c");
      break;

     case ResponseChecksumValidation.WHEN_SUPPORTED:
      setFeature(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED", "b");
      break;
    }
    if (requestValidationModeMember && !input[requestValidationModeMember]) if (responseChecksumValidation === ResponseChecksumValidation.WHEN_SUPPORTED) input[requestValidationModeMember] = "ENABLED";
    return next(args);
  };
  const getChecksumAlgorithmListForResponse = (responseAlgorithms = []) => {
    const validChecksumAlgorithms = [];
    let i = PRIORITY_ORDER_ALGORITHMS.length;
    for (const algorithm of responseAlgorithms) {
      const priority = PRIORITY_ORDER_ALGORITHMS.indexOf(algorithm);
      if (priority !== -1) validChecksumAlgorithms[priority] = algorithm; else validChecksumAlgorithms[i++] = algorithm;
    }
    return validChecksumAlgorithms.filter(Boolean);
  };
  const isChecksumWithPartNumber = checksum => {
    const lastHyphenIndex = checksum.lastIndexOf("-");
    if (lastHyphenIndex !== -1) {
      const numberPart = checksum.slice(lastHyphenIndex + 1);
      if (!numberPart.startsWith("0")) {
        const number = parseInt(numberPart, 10);
        if (!isNaN(number) && number >= 1 && number <= 1e4) return true;
      }
    }
    return false;
  };
  const getChecksum = async (body, {checksumAlgorithmFn: checksumAlgorithmFn, base64Encoder: base64Encoder}) => base64Encoder(await stringHasher(checksumAlgorithmFn, body));
  const validateChecksumFromResponse = async (response, {config: config, responseAlgorithms: responseAlgorithms, logger: logger}) => {
    const checksumAlgorithms = getChecksumAlgorithmListForResponse(responseAlgorithms);
    const {body: responseBody, headers: responseHeaders} = response;
    for (const algorithm of checksumAlgorithms) {
      const responseHeader = getChecksumLocationName(algorithm);
      const checksumFromResponse = responseHeaders[responseHeader];
      if (checksumFromResponse) {
        let checksumAlgorithmFn;
        try {
          checksumAlgorithmFn = selectChecksumAlgorithmFunction(algorithm, config);
        } catch (error) {
          if (algorithm === ChecksumAlgorithm.CRC64NVME) {
            logger?.warn(`Skipping ${ChecksumAlgorithm.CRC64NVME} checksum validation: ${error.message}`);
            continue;
          }
          throw error;
        }
        const {base64Encoder: base64Encoder} = config;
        if (isStreaming(responseBody)) {
          response.body = createChecksumStream({
            expectedChecksum: checksumFromResponse,
            checksumSourceLocation: responseHeader,
            checksum: new checksumAlgorithmFn,
            source: responseBody,
            base64Encoder: base64Encoder
          });
          return;
        }
        const checksum = await getChecksum(responseBody, {
          checksumAlgorithmFn: checksumAlgorithmFn,
          base64Encoder: base64Encoder
        });
        if (checksum === checksumFromResponse) break;
        throw new Error(`Checksum mismatch: expected "${checksum}" but received "${checksumFromResponse}"` + ` in response header "${responseHeader}".`);
      }
    }
  };
  const flexibleChecksumsResponseMiddlewareOptions = {
    name: "flexibleChecksumsResponseMiddleware",
    toMiddleware: "deserializerMiddleware",
    relation: "after",
    tags: [ "BODY_CHECKSUM" ],
    override: true
  };
  const flexibleChecksumsResponseMiddleware = (config, middlewareConfig) => (next, context) => async args => {
    if (!HttpRequest.isInstance(args.request)) return next(args);
    const input = args.input;
    const result = await next(args);
    const response = result.response;
    const {requestValidationModeMember: requestValidationModeMember, responseAlgorithms: responseAlgorithms} = middlewareConfig;
    if (requestValidationModeMember && input[requestValidationModeMember] === "ENABLED") {
      const {clientName: clientName, commandName: commandName} = context;
      const customChecksumAlgorithms = Object.keys(config.checksumAlgorithms ?? {}).filter(algorithm => {
        const responseHeader = getChecksumLocationName(algorithm);
        return response.headers[responseHeader] !== void 0;
      });
      const algoList = getChecksumAlgorithmListForResponse([ ...responseAlgorithms ?? [], ...customChecksumAlgorithms ]);
      const isS3WholeObjectMultipartGetResponseChecksum = clientName === "S3Client" && commandName === "GetObjectCommand" && algoList.every(algorithm => {
        const responseHeader = getChecksumLocationName(algorithm);
        const checksumFromResponse = response.headers[responseHeader];
        return !checksumFromResponse || isChecksumWithPartNumber(checksumFromResponse);
      });
      if (isS3WholeObjectMultipartGetResponseChecksum) return result;
      await validateChecksumFromResponse(response, {
        config: config,
        responseAlgorithms: algoList,
        logger: context.logger
      });
    }
    return result;
  };
  const getFlexibleChecksumsPlugin = (config, middlewareConfig) => ({
    applyToStack: clientStack => {
      clientStack.add(flexibleChecksumsMiddleware(config, middlewareConfig), flexibleChecksumsMiddlewareOptions);
      clientStack.addRelativeTo(flexibleChecksumsInputMiddleware(config, middlewareConfig), flexibleChecksumsInputMiddlewareOptions);
      clientStack.addRelativeTo(flexibleChecksumsResponseMiddleware(config, middlewareConfig), flexibleChecksumsResponseMiddlewareOptions);
    }
  });
  const resolveFlexibleChecksumsConfig = input => {
    const {requestChecksumCalculation: requestChecksumCalculation, responseChecksumValidation: responseChecksumValidation, requestStreamBufferSize: requestStreamBufferSize} = input;
    return Object.assign(input, {
      requestChecksumCalculation: normalizeProvider(requestChecksumCalculation ?? DEFAULT_REQUEST_CHECKSUM_CALCULATION),
      responseChecksumValidation: normalizeProvider(responseChecksumValidation ?? DEFAULT_RESPONSE_CHECKSUM_VALIDATION),
      requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
      checksumAlgorithms: input.checksumAlgorithms ?? {}
    });
  };
  exports.XV = NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS;
  exports.$x = NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS;
  exports.R9 = getFlexibleChecksumsPlugin;
  exports.M4 = resolveFlexibleChecksumsConfig;
}),
// node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js
23611: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Fb: () => _mw7,
    G5: () => command,
    lq: () => _ep0,
    y3: () => _mw8,
    yC: () => _mw11,
    yt: () => _mw0,
    zr: () => _ep4
  });
  var _aws_sdk_checksums_flexible_checksums__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20238);
  var _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45028);
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34172);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);
  const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonS3", "S3Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  const _ep0 = {
    Bucket: {
      type: "contextParams",
      name: "Bucket"
    },
    Key: {
      type: "contextParams",
      name: "Key"
    }
  };
  const _ep4 = {
    DisableS3ExpressSessionAuth: {
      type: "staticContextParams",
      value: true
    },
    Bucket: {
      type: "contextParams",
      name: "Bucket"
    }
  };
  const _mw0 = (Command, cs, config, o) => [ (0, _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.Cg)(config) ];
  const _mw7 = (Command, cs, config, o) => [ (0, _aws_sdk_checksums_flexible_checksums__WEBPACK_IMPORTED_MODULE_4__.R9)(config, {
    requestChecksumRequired: false,
    requestValidationModeMember: "ChecksumMode",
    responseAlgorithms: [ "CRC64NVME", "CRC32", "CRC32C", "SHA256", "SHA1", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128" ]
  }), (0, _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.M6)(config), (0, 
  _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.kH)(config) ];
  const _mw8 = (Command, cs, config, o) => [ (0, _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.Cg)(config), (0, 
  _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.M6)(config), (0, _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.kH)(config) ];
  const _mw11 = (Command, cs, config, o) => [ (0, _aws_sdk_checksums_flexible_checksums__WEBPACK_IMPORTED_MODULE_4__.R9)(config, {
    requestAlgorithmMember: {
      httpHeader: "x-amz-sdk-checksum-algorithm",
      name: "ChecksumAlgorithm"
    },
    requestChecksumRequired: false
  }), (0, _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.GS)(config), (0, 
  _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.Cg)(config), (0, _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.M6)(config) ];
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonCodec.js
28976: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    V: () => JsonCodec
  });
  var _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91267);
  var _JsonShapeDeserializer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61968);
  var _JsonShapeSerializer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48928);
  class JsonCodec extends _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__.B {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    createSerializer() {
      const serializer = new _JsonShapeSerializer__WEBPACK_IMPORTED_MODULE_1__.a(this.settings);
      serializer.setSerdeContext(this.serdeContext);
      return serializer;
    }
    createDeserializer() {
      const deserializer = new _JsonShapeDeserializer__WEBPACK_IMPORTED_MODULE_2__.d(this.settings);
      deserializer.setSerdeContext(this.serdeContext);
      return deserializer;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/HashCalculator.js
30259: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    H: () => HashCalculator
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33243);
  class HashCalculator extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
    hash;
    constructor(hash, options) {
      super(options);
      this.hash = hash;
    }
    _write(chunk, encoding, callback) {
      try {
        this.hash.update((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.F)(chunk));
      } catch (err) {
        return callback(err);
      }
      callback();
    }
  }
}),
// node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js
35120: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Nsl: () => CreateSession$,
    iKp: () => GetObject$,
    QdX: () => HeadObject$,
    lHz: () => PutObject$,
    q1U: () => errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(75629);
  var exceptions = __webpack_require__(54667);
  // node_modules/@aws-sdk/client-s3/dist-es/models/S3ServiceException.js
  class S3ServiceException extends exceptions.T {
    static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, S3ServiceException.prototype);
    }
  }
  // node_modules/@aws-sdk/client-s3/dist-es/models/errors.js
  class NoSuchUpload extends S3ServiceException {
    static shapeId="com.amazonaws.s3#NoSuchUpload";
    name="NoSuchUpload";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchUpload",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchUpload.prototype);
    }
  }
  class AccessDenied extends S3ServiceException {
    static shapeId="com.amazonaws.s3#AccessDenied";
    name="AccessDenied";
    $fault="client";
    constructor(opts) {
      super({
        name: "AccessDenied",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AccessDenied.prototype);
    }
  }
  class ObjectNotInActiveTierError extends S3ServiceException {
    static shapeId="com.amazonaws.s3#ObjectNotInActiveTierError";
    name="ObjectNotInActiveTierError";
    $fault="client";
    constructor(opts) {
      super({
        name: "ObjectNotInActiveTierError",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ObjectNotInActiveTierError.prototype);
    }
  }
  class BucketAlreadyExists extends S3ServiceException {
    static shapeId="com.amazonaws.s3#BucketAlreadyExists";
    name="BucketAlreadyExists";
    $fault="client";
    constructor(opts) {
      super({
        name: "BucketAlreadyExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, BucketAlreadyExists.prototype);
    }
  }
  class BucketAlreadyOwnedByYou extends S3ServiceException {
    static shapeId="com.amazonaws.s3#BucketAlreadyOwnedByYou";
    name="BucketAlreadyOwnedByYou";
    $fault="client";
    constructor(opts) {
      super({
        name: "BucketAlreadyOwnedByYou",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, BucketAlreadyOwnedByYou.prototype);
    }
  }
  class NoSuchBucket extends S3ServiceException {
    static shapeId="com.amazonaws.s3#NoSuchBucket";
    name="NoSuchBucket";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchBucket",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchBucket.prototype);
    }
  }
  class NoSuchKey extends S3ServiceException {
    static shapeId="com.amazonaws.s3#NoSuchKey";
    name="NoSuchKey";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchKey",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchKey.prototype);
    }
  }
  class InvalidObjectState extends S3ServiceException {
    static shapeId="com.amazonaws.s3#InvalidObjectState";
    name="InvalidObjectState";
    $fault="client";
    StorageClass;
    AccessTier;
    constructor(opts) {
      super({
        name: "InvalidObjectState",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidObjectState.prototype);
      this.StorageClass = opts.StorageClass;
      this.AccessTier = opts.AccessTier;
    }
  }
  class NoSuchAnnotation extends S3ServiceException {
    static shapeId="com.amazonaws.s3#NoSuchAnnotation";
    name="NoSuchAnnotation";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchAnnotation",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchAnnotation.prototype);
    }
  }
  class NotFound extends S3ServiceException {
    static shapeId="com.amazonaws.s3#NotFound";
    name="NotFound";
    $fault="client";
    constructor(opts) {
      super({
        name: "NotFound",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NotFound.prototype);
    }
  }
  class InvalidPrefix extends S3ServiceException {
    static shapeId="com.amazonaws.s3#InvalidPrefix";
    name="InvalidPrefix";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidPrefix",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidPrefix.prototype);
    }
  }
  class EncryptionTypeMismatch extends S3ServiceException {
    static shapeId="com.amazonaws.s3#EncryptionTypeMismatch";
    name="EncryptionTypeMismatch";
    $fault="client";
    constructor(opts) {
      super({
        name: "EncryptionTypeMismatch",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, EncryptionTypeMismatch.prototype);
    }
  }
  class InvalidRequest extends S3ServiceException {
    static shapeId="com.amazonaws.s3#InvalidRequest";
    name="InvalidRequest";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidRequest",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidRequest.prototype);
    }
  }
  class InvalidWriteOffset extends S3ServiceException {
    static shapeId="com.amazonaws.s3#InvalidWriteOffset";
    name="InvalidWriteOffset";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidWriteOffset",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidWriteOffset.prototype);
    }
  }
  class TooManyParts extends S3ServiceException {
    static shapeId="com.amazonaws.s3#TooManyParts";
    name="TooManyParts";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyParts",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyParts.prototype);
    }
  }
  class AnnotationLimitExceeded extends S3ServiceException {
    static shapeId="com.amazonaws.s3#AnnotationLimitExceeded";
    name="AnnotationLimitExceeded";
    $fault="client";
    constructor(opts) {
      super({
        name: "AnnotationLimitExceeded",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AnnotationLimitExceeded.prototype);
    }
  }
  class AnnotationNameTooLong extends S3ServiceException {
    static shapeId="com.amazonaws.s3#AnnotationNameTooLong";
    name="AnnotationNameTooLong";
    $fault="client";
    constructor(opts) {
      super({
        name: "AnnotationNameTooLong",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AnnotationNameTooLong.prototype);
    }
  }
  class InvalidAnnotationName extends S3ServiceException {
    static shapeId="com.amazonaws.s3#InvalidAnnotationName";
    name="InvalidAnnotationName";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidAnnotationName",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidAnnotationName.prototype);
    }
  }
  class UnsupportedMediaType extends S3ServiceException {
    static shapeId="com.amazonaws.s3#UnsupportedMediaType";
    name="UnsupportedMediaType";
    $fault="client";
    constructor(opts) {
      super({
        name: "UnsupportedMediaType",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, UnsupportedMediaType.prototype);
    }
  }
  class IdempotencyParameterMismatch extends S3ServiceException {
    static shapeId="com.amazonaws.s3#IdempotencyParameterMismatch";
    name="IdempotencyParameterMismatch";
    $fault="client";
    constructor(opts) {
      super({
        name: "IdempotencyParameterMismatch",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, IdempotencyParameterMismatch.prototype);
    }
  }
  class ObjectAlreadyInActiveTierError extends S3ServiceException {
    static shapeId="com.amazonaws.s3#ObjectAlreadyInActiveTierError";
    name="ObjectAlreadyInActiveTierError";
    $fault="client";
    constructor(opts) {
      super({
        name: "ObjectAlreadyInActiveTierError",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ObjectAlreadyInActiveTierError.prototype);
    }
  }
  const _ACL_ = "ACL";
  const _AD = "AccessDenied";
  const _AKI = "AccessKeyId";
  const _ALE = "AnnotationLimitExceeded";
  const _ANTL = "AnnotationNameTooLong";
  const _AR = "AcceptRanges";
  const _ASr = "ArchiveStatus";
  const _AT = "AccessTier";
  const _B = "Bucket";
  const _BAE = "BucketAlreadyExists";
  const _BAOBY = "BucketAlreadyOwnedByYou";
  const _BKE = "BucketKeyEnabled";
  const _Bo = "Body";
  const _CA = "ChecksumAlgorithm";
  const _CC = "CacheControl";
  const _CCRC = "ChecksumCRC32";
  const _CCRCC = "ChecksumCRC32C";
  const _CCRCNVME = "ChecksumCRC64NVME";
  const _CC_ = "Cache-Control";
  const _CD_ = "Content-Disposition";
  const _CDo = "ContentDisposition";
  const _CE_ = "Content-Encoding";
  const _CEo = "ContentEncoding";
  const _CL = "ContentLanguage";
  const _CL_ = "Content-Language";
  const _CL__ = "Content-Length";
  const _CLo = "ContentLength";
  const _CM = "Content-MD5";
  const _CMD = "ChecksumMD5";
  const _CMDo = "ContentMD5";
  const _CMh = "ChecksumMode";
  const _CR = "ContentRange";
  const _CR_ = "Content-Range";
  const _CSHA = "ChecksumSHA1";
  const _CSHAh = "ChecksumSHA256";
  const _CSHAhe = "ChecksumSHA512";
  const _CSO = "CreateSessionOutput";
  const _CSR = "CreateSessionResult";
  const _CSRr = "CreateSessionRequest";
  const _CSr = "CreateSession";
  const _CT = "ChecksumType";
  const _CT_ = "Content-Type";
  const _CTo = "ContentType";
  const _CXXHASH = "ChecksumXXHASH64";
  const _CXXHASHh = "ChecksumXXHASH3";
  const _CXXHASHhe = "ChecksumXXHASH128";
  const _Cr = "Credentials";
  const _DM = "DeleteMarker";
  const _EBO = "ExpectedBucketOwner";
  const _ES = "ExpiresString";
  const _ET = "ETag";
  const _ETM = "EncryptionTypeMismatch";
  const _Ex = "Expiration";
  const _Exp = "Expires";
  const _GFC = "GrantFullControl";
  const _GO = "GetObject";
  const _GOO = "GetObjectOutput";
  const _GOR = "GetObjectRequest";
  const _GR = "GrantRead";
  const _GRACP = "GrantReadACP";
  const _GWACP = "GrantWriteACP";
  const _HO = "HeadObject";
  const _HOO = "HeadObjectOutput";
  const _HOR = "HeadObjectRequest";
  const _IAN = "InvalidAnnotationName";
  const _IM = "IfMatch";
  const _IMS_ = "If-Modified-Since";
  const _IMSf = "IfModifiedSince";
  const _IM_ = "If-Match";
  const _INM = "IfNoneMatch";
  const _INM_ = "If-None-Match";
  const _IOS = "InvalidObjectState";
  const _IP = "InvalidPrefix";
  const _IPM = "IdempotencyParameterMismatch";
  const _IR = "InvalidRequest";
  const _IUS = "IfUnmodifiedSince";
  const _IUS_ = "If-Unmodified-Since";
  const _IWO = "InvalidWriteOffset";
  const _K = "Key";
  const _LM = "LastModified";
  const _LM_ = "Last-Modified";
  const _M = "Metadata";
  const _MM = "MissingMeta";
  const _NF = "NotFound";
  const _NSA = "NoSuchAnnotation";
  const _NSB = "NoSuchBucket";
  const _NSK = "NoSuchKey";
  const _NSU = "NoSuchUpload";
  const _OAIATE = "ObjectAlreadyInActiveTierError";
  const _OLEH = "ObjectLockEventHold";
  const _OLEHDD = "ObjectLockEventHoldDurationDays";
  const _OLEHDY = "ObjectLockEventHoldDurationYears";
  const _OLLHS = "ObjectLockLegalHoldStatus";
  const _OLM = "ObjectLockMode";
  const _OLRUD = "ObjectLockRetainUntilDate";
  const _ONIATE = "ObjectNotInActiveTierError";
  const _PC = "PartsCount";
  const _PN = "PartNumber";
  const _PO = "PutObject";
  const _POO = "PutObjectOutput";
  const _POR = "PutObjectRequest";
  const _RC = "RequestCharged";
  const _RCC = "ResponseCacheControl";
  const _RCD = "ResponseContentDisposition";
  const _RCE = "ResponseContentEncoding";
  const _RCL = "ResponseContentLanguage";
  const _RCT = "ResponseContentType";
  const _RE = "ResponseExpires";
  const _RP = "RequestPayer";
  const _RS = "ReplicationStatus";
  const _Ra = "Range";
  const _Re = "Restore";
  const _SAK = "SecretAccessKey";
  const _SB = "StreamingBlob";
  const _SC = "StorageClass";
  const _SCV = "SessionCredentialValue";
  const _SCe = "SessionCredentials";
  const _SM = "SessionMode";
  const _SSE = "ServerSideEncryption";
  const _SSECA = "SSECustomerAlgorithm";
  const _SSECK = "SSECustomerKey";
  const _SSECKMD = "SSECustomerKeyMD5";
  const _SSEKMSEC = "SSEKMSEncryptionContext";
  const _SSEKMSKI = "SSEKMSKeyId";
  const _ST = "SessionToken";
  const _Si = "Size";
  const _TC = "TagCount";
  const _TMP = "TooManyParts";
  const _Tag = "Tagging";
  const _UMT = "UnsupportedMediaType";
  const _VI = "VersionId";
  const _WOB = "WriteOffsetBytes";
  const _WRL = "WebsiteRedirectLocation";
  const _ar = "accept-ranges";
  const _c = "client";
  const _e = "error";
  const _h = "http";
  const _hC = "httpChecksum";
  const _hE = "httpError";
  const _hH = "httpHeader";
  const _hPH = "httpPrefixHeaders";
  const _hQ = "httpQuery";
  const _pN = "partNumber";
  const _rcc = "response-cache-control";
  const _rcd = "response-content-disposition";
  const _rce = "response-content-encoding";
  const _rcl = "response-content-language";
  const _rct = "response-content-type";
  const _re = "response-expires";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3";
  const _st = "streaming";
  const _vI = "versionId";
  const _xN = "xmlName";
  const _xaa = "x-amz-acl";
  const _xaas = "x-amz-archive-status";
  const _xacc = "x-amz-checksum-crc32";
  const _xacc_ = "x-amz-checksum-crc32c";
  const _xacc__ = "x-amz-checksum-crc64nvme";
  const _xacm = "x-amz-checksum-md5";
  const _xacm_ = "x-amz-checksum-mode";
  const _xacs = "x-amz-checksum-sha1";
  const _xacs_ = "x-amz-checksum-sha256";
  const _xacs__ = "x-amz-checksum-sha512";
  const _xacsm = "x-amz-create-session-mode";
  const _xact = "x-amz-checksum-type";
  const _xacx = "x-amz-checksum-xxhash64";
  const _xacx_ = "x-amz-checksum-xxhash3";
  const _xacx__ = "x-amz-checksum-xxhash128";
  const _xadm = "x-amz-delete-marker";
  const _xae = "x-amz-expiration";
  const _xaebo = "x-amz-expected-bucket-owner";
  const _xagfc = "x-amz-grant-full-control";
  const _xagr = "x-amz-grant-read";
  const _xagra = "x-amz-grant-read-acp";
  const _xagwa = "x-amz-grant-write-acp";
  const _xam = "x-amz-meta-";
  const _xamm = "x-amz-missing-meta";
  const _xampc = "x-amz-mp-parts-count";
  const _xaoleh = "x-amz-object-lock-event-hold";
  const _xaolehdd = "x-amz-object-lock-event-hold-duration-days";
  const _xaolehdy = "x-amz-object-lock-event-hold-duration-years";
  const _xaollh = "x-amz-object-lock-legal-hold";
  const _xaolm = "x-amz-object-lock-mode";
  const _xaolrud = "x-amz-object-lock-retain-until-date";
  const _xaos = "x-amz-object-size";
  const _xar = "x-amz-restore";
  const _xarc = "x-amz-request-charged";
  const _xarp = "x-amz-request-payer";
  const _xars = "x-amz-replication-status";
  const _xasc = "x-amz-storage-class";
  const _xasca = "x-amz-sdk-checksum-algorithm";
  const _xasse = "x-amz-server-side-encryption";
  const _xasseakki = "x-amz-server-side-encryption-aws-kms-key-id";
  const _xassebke = "x-amz-server-side-encryption-bucket-key-enabled";
  const _xassec = "x-amz-server-side-encryption-context";
  const _xasseca = "x-amz-server-side-encryption-customer-algorithm";
  const _xasseck = "x-amz-server-side-encryption-customer-key";
  const _xasseckM = "x-amz-server-side-encryption-customer-key-MD5";
  const _xat = "x-amz-tagging";
  const _xatc = "x-amz-tagging-count";
  const _xavi = "x-amz-version-id";
  const _xawob = "x-amz-write-offset-bytes";
  const _xawrl = "x-amz-website-redirect-location";
  const n0 = "com.amazonaws.s3";
  const _s_registry = new TypeRegistry.O(_s);
  var S3ServiceException$ = [ -3, _s, "S3ServiceException", 0, [], [] ];
  _s_registry.registerError(S3ServiceException$, S3ServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccessDenied$ = [ -3, n0, _AD, {
    [_e]: _c,
    [_hE]: 403
  }, [], [] ];
  n0_registry.registerError(AccessDenied$, AccessDenied);
  var AnnotationLimitExceeded$ = [ -3, n0, _ALE, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(AnnotationLimitExceeded$, AnnotationLimitExceeded);
  var AnnotationNameTooLong$ = [ -3, n0, _ANTL, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(AnnotationNameTooLong$, AnnotationNameTooLong);
  var BucketAlreadyExists$ = [ -3, n0, _BAE, {
    [_e]: _c,
    [_hE]: 409
  }, [], [] ];
  n0_registry.registerError(BucketAlreadyExists$, BucketAlreadyExists);
  var BucketAlreadyOwnedByYou$ = [ -3, n0, _BAOBY, {
    [_e]: _c,
    [_hE]: 409
  }, [], [] ];
  n0_registry.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
  var EncryptionTypeMismatch$ = [ -3, n0, _ETM, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(EncryptionTypeMismatch$, EncryptionTypeMismatch);
  var IdempotencyParameterMismatch$ = [ -3, n0, _IPM, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(IdempotencyParameterMismatch$, IdempotencyParameterMismatch);
  var InvalidAnnotationName$ = [ -3, n0, _IAN, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(InvalidAnnotationName$, InvalidAnnotationName);
  var InvalidObjectState$ = [ -3, n0, _IOS, {
    [_e]: _c,
    [_hE]: 403
  }, [ _SC, _AT ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidObjectState$, InvalidObjectState);
  var InvalidPrefix$ = [ -3, n0, _IP, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(InvalidPrefix$, InvalidPrefix);
  var InvalidRequest$ = [ -3, n0, _IR, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(InvalidRequest$, InvalidRequest);
  var InvalidWriteOffset$ = [ -3, n0, _IWO, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(InvalidWriteOffset$, InvalidWriteOffset);
  var NoSuchAnnotation$ = [ -3, n0, _NSA, {
    [_e]: _c,
    [_hE]: 404
  }, [], [] ];
  n0_registry.registerError(NoSuchAnnotation$, NoSuchAnnotation);
  var NoSuchBucket$ = [ -3, n0, _NSB, {
    [_e]: _c,
    [_hE]: 404
  }, [], [] ];
  n0_registry.registerError(NoSuchBucket$, NoSuchBucket);
  var NoSuchKey$ = [ -3, n0, _NSK, {
    [_e]: _c,
    [_hE]: 404
  }, [], [] ];
  n0_registry.registerError(NoSuchKey$, NoSuchKey);
  var NoSuchUpload$ = [ -3, n0, _NSU, {
    [_e]: _c,
    [_hE]: 404
  }, [], [] ];
  n0_registry.registerError(NoSuchUpload$, NoSuchUpload);
  var NotFound$ = [ -3, n0, _NF, {
    [_e]: _c
  }, [], [] ];
  n0_registry.registerError(NotFound$, NotFound);
  var ObjectAlreadyInActiveTierError$ = [ -3, n0, _OAIATE, {
    [_e]: _c,
    [_hE]: 403
  }, [], [] ];
  n0_registry.registerError(ObjectAlreadyInActiveTierError$, ObjectAlreadyInActiveTierError);
  var ObjectNotInActiveTierError$ = [ -3, n0, _ONIATE, {
    [_e]: _c,
    [_hE]: 403
  }, [], [] ];
  n0_registry.registerError(ObjectNotInActiveTierError$, ObjectNotInActiveTierError);
  var TooManyParts$ = [ -3, n0, _TMP, {
    [_e]: _c,
    [_hE]: 400
  }, [], [] ];
  n0_registry.registerError(TooManyParts$, TooManyParts);
  var UnsupportedMediaType$ = [ -3, n0, _UMT, {
    [_e]: _c,
    [_hE]: 415
  }, [], [] ];
  n0_registry.registerError(UnsupportedMediaType$, UnsupportedMediaType);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var SessionCredentialValue = [ 0, n0, _SCV, 8, 0 ];
  var SSECustomerKey = [ 0, n0, _SSECK, 8, 0 ];
  var SSEKMSEncryptionContext = [ 0, n0, _SSEKMSEC, 8, 0 ];
  var SSEKMSKeyId = [ 0, n0, _SSEKMSKI, 8, 0 ];
  var StreamingBlob = [ 0, n0, _SB, {
    [_st]: 1
  }, 42 ];
  var CreateSessionOutput$ = [ 3, n0, _CSO, {
    [_xN]: _CSR
  }, [ _Cr, _SSE, _SSEKMSKI, _SSEKMSEC, _BKE ], [ [ () => SessionCredentials$, {
    [_xN]: _Cr
  } ], [ 0, {
    [_hH]: _xasse
  } ], [ () => SSEKMSKeyId, {
    [_hH]: _xasseakki
  } ], [ () => SSEKMSEncryptionContext, {
    [_hH]: _xassec
  } ], [ 2, {
    [_hH]: _xassebke
  } ] ], 1 ];
  var CreateSessionRequest$ = [ 3, n0, _CSRr, 0, [ _B, _SM, _SSE, _SSEKMSKI, _SSEKMSEC, _BKE ], [ [ 0, 1 ], [ 0, {
    [_hH]: _xacsm
  } ], [ 0, {
    [_hH]: _xasse
  } ], [ () => SSEKMSKeyId, {
    [_hH]: _xasseakki
  } ], [ () => SSEKMSEncryptionContext, {
    [_hH]: _xassec
  } ], [ 2, {
    [_hH]: _xassebke
  } ] ], 1 ];
  var GetObjectOutput$ = [ 3, n0, _GOO, 0, [ _Bo, _DM, _AR, _Ex, _Re, _LM, _CLo, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _MM, _VI, _CC, _CDo, _CEo, _CL, _CR, _CTo, _Exp, _ES, _WRL, _SSE, _M, _SSECA, _SSECKMD, _SSEKMSKI, _BKE, _SC, _RC, _RS, _PC, _TC, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY ], [ [ () => StreamingBlob, 16 ], [ 2, {
    [_hH]: _xadm
  } ], [ 0, {
    [_hH]: _ar
  } ], [ 0, {
    [_hH]: _xae
  } ], [ 0, {
    [_hH]: _xar
  } ], [ 4, {
    [_hH]: _LM_
  } ], [ 1, {
    [_hH]: _CL__
  } ], [ 0, {
    [_hH]: _ET
  } ], [ 0, {
    [_hH]: _xacc
  } ], [ 0, {
    [_hH]: _xacc_
  } ], [ 0, {
    [_hH]: _xacc__
  } ], [ 0, {
    [_hH]: _xacs
  } ], [ 0, {
    [_hH]: _xacs_
  } ], [ 0, {
    [_hH]: _xacs__
  } ], [ 0, {
    [_hH]: _xacm
  } ], [ 0, {
    [_hH]: _xacx
  } ], [ 0, {
    [_hH]: _xacx_
  } ], [ 0, {
    [_hH]: _xacx__
  } ], [ 0, {
    [_hH]: _xact
  } ], [ 1, {
    [_hH]: _xamm
  } ], [ 0, {
    [_hH]: _xavi
  } ], [ 0, {
    [_hH]: _CC_
  } ], [ 0, {
    [_hH]: _CD_
  } ], [ 0, {
    [_hH]: _CE_
  } ], [ 0, {
    [_hH]: _CL_
  } ], [ 0, {
    [_hH]: _CR_
  } ], [ 0, {
    [_hH]: _CT_
  } ], [ 4, {
    [_hH]: _Exp
  } ], [ 0, {
    [_hH]: _ES
  } ], [ 0, {
    [_hH]: _xawrl
  } ], [ 0, {
    [_hH]: _xasse
  } ], [ 128 | 0, {
    [_hPH]: _xam
  } ], [ 0, {
    [_hH]: _xasseca
  } ], [ 0, {
    [_hH]: _xasseckM
  } ], [ () => SSEKMSKeyId, {
    [_hH]: _xasseakki
  } ], [ 2, {
    [_hH]: _xassebke
  } ], [ 0, {
    [_hH]: _xasc
  } ], [ 0, {
    [_hH]: _xarc
  } ], [ 0, {
    [_hH]: _xars
  } ], [ 1, {
    [_hH]: _xampc
  } ], [ 1, {
    [_hH]: _xatc
  } ], [ 0, {
    [_hH]: _xaolm
  } ], [ 5, {
    [_hH]: _xaolrud
  } ], [ 0, {
    [_hH]: _xaollh
  } ], [ 0, {
    [_hH]: _xaoleh
  } ], [ 1, {
    [_hH]: _xaolehdd
  } ], [ 1, {
    [_hH]: _xaolehdy
  } ] ] ];
  var GetObjectRequest$ = [ 3, n0, _GOR, 0, [ _B, _K, _IM, _IMSf, _INM, _IUS, _Ra, _RCC, _RCD, _RCE, _RCL, _RCT, _RE, _VI, _SSECA, _SSECK, _SSECKMD, _RP, _PN, _EBO, _CMh ], [ [ 0, 1 ], [ 0, 1 ], [ 0, {
    [_hH]: _IM_
  } ], [ 4, {
    [_hH]: _IMS_
  } ], [ 0, {
    [_hH]: _INM_
  } ], [ 4, {
    [_hH]: _IUS_
  } ], [ 0, {
    [_hH]: _Ra
  } ], [ 0, {
    [_hQ]: _rcc
  } ], [ 0, {
    [_hQ]: _rcd
  } ], [ 0, {
    [_hQ]: _rce
  } ], [ 0, {
    [_hQ]: _rcl
  } ], [ 0, {
    [_hQ]: _rct
  } ], [ 6, {
    [_hQ]: _re
  } ], [ 0, {
    [_hQ]: _vI
  } ], [ 0, {
    [_hH]: _xasseca
  } ], [ () => SSECustomerKey, {
    [_hH]: _xasseck
  } ], [ 0, {
    [_hH]: _xasseckM
  } ], [ 0, {
    [_hH]: _xarp
  } ], [ 1, {
    [_hQ]: _pN
  } ], [ 0, {
    [_hH]: _xaebo
  } ], [ 0, {
    [_hH]: _xacm_
  } ] ], 2 ];
  var HeadObjectOutput$ = [ 3, n0, _HOO, 0, [ _DM, _AR, _Ex, _Re, _ASr, _LM, _CLo, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _ET, _MM, _VI, _CC, _CDo, _CEo, _CL, _CTo, _CR, _Exp, _ES, _WRL, _SSE, _M, _SSECA, _SSECKMD, _SSEKMSKI, _BKE, _SC, _RC, _RS, _PC, _TC, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY ], [ [ 2, {
    [_hH]: _xadm
  } ], [ 0, {
    [_hH]: _ar
  } ], [ 0, {
    [_hH]: _xae
  } ], [ 0, {
    [_hH]: _xar
  } ], [ 0, {
    [_hH]: _xaas
  } ], [ 4, {
    [_hH]: _LM_
  } ], [ 1, {
    [_hH]: _CL__
  } ], [ 0, {
    [_hH]: _xacc
  } ], [ 0, {
    [_hH]: _xacc_
  } ], [ 0, {
    [_hH]: _xacc__
  } ], [ 0, {
    [_hH]: _xacs
  } ], [ 0, {
    [_hH]: _xacs_
  } ], [ 0, {
    [_hH]: _xacs__
  } ], [ 0, {
    [_hH]: _xacm
  } ], [ 0, {
    [_hH]: _xacx
  } ], [ 0, {
    [_hH]: _xacx_
  } ], [ 0, {
    [_hH]: _xacx__
  } ], [ 0, {
    [_hH]: _xact
  } ], [ 0, {
    [_hH]: _ET
  } ], [ 1, {
    [_hH]: _xamm
  } ], [ 0, {
    [_hH]: _xavi
  } ], [ 0, {
    [_hH]: _CC_
  } ], [ 0, {
    [_hH]: _CD_
  } ], [ 0, {
    [_hH]: _CE_
  } ], [ 0, {
    [_hH]: _CL_
  } ], [ 0, {
    [_hH]: _CT_
  } ], [ 0, {
    [_hH]: _CR_
  } ], [ 4, {
    [_hH]: _Exp
  } ], [ 0, {
    [_hH]: _ES
  } ], [ 0, {
    [_hH]: _xawrl
  } ], [ 0, {
    [_hH]: _xasse
  } ], [ 128 | 0, {
    [_hPH]: _xam
  } ], [ 0, {
    [_hH]: _xasseca
  } ], [ 0, {
    [_hH]: _xasseckM
  } ], [ () => SSEKMSKeyId, {
    [_hH]: _xasseakki
  } ], [ 2, {
    [_hH]: _xassebke
  } ], [ 0, {
    [_hH]: _xasc
  } ], [ 0, {
    [_hH]: _xarc
  } ], [ 0, {
    [_hH]: _xars
  } ], [ 1, {
    [_hH]: _xampc
  } ], [ 1, {
    [_hH]: _xatc
  } ], [ 0, {
    [_hH]: _xaolm
  } ], [ 5, {
    [_hH]: _xaolrud
  } ], [ 0, {
    [_hH]: _xaollh
  } ], [ 0, {
    [_hH]: _xaoleh
  } ], [ 1, {
    [_hH]: _xaolehdd
  } ], [ 1, {
    [_hH]: _xaolehdy
  } ] ] ];
  var HeadObjectRequest$ = [ 3, n0, _HOR, 0, [ _B, _K, _IM, _IMSf, _INM, _IUS, _Ra, _RCC, _RCD, _RCE, _RCL, _RCT, _RE, _VI, _SSECA, _SSECK, _SSECKMD, _RP, _PN, _EBO, _CMh ], [ [ 0, 1 ], [ 0, 1 ], [ 0, {
    [_hH]: _IM_
  } ], [ 4, {
    [_hH]: _IMS_
  } ], [ 0, {
    [_hH]: _INM_
  } ], [ 4, {
    [_hH]: _IUS_
  } ], [ 0, {
    [_hH]: _Ra
  } ], [ 0, {
    [_hQ]: _rcc
  } ], [ 0, {
    [_hQ]: _rcd
  } ], [ 0, {
    [_hQ]: _rce
  } ], [ 0, {
    [_hQ]: _rcl
  } ], [ 0, {
    [_hQ]: _rct
  } ], [ 6, {
    [_hQ]: _re
  } ], [ 0, {
    [_hQ]: _vI
  } ], [ 0, {
    [_hH]: _xasseca
  } ], [ () => SSECustomerKey, {
    [_hH]: _xasseck
  } ], [ 0, {
    [_hH]: _xasseckM
  } ], [ 0, {
    [_hH]: _xarp
  } ], [ 1, {
    [_hQ]: _pN
  } ], [ 0, {
    [_hH]: _xaebo
  } ], [ 0, {
    [_hH]: _xacm_
  } ] ], 2 ];
  var PutObjectOutput$ = [ 3, n0, _POO, 0, [ _Ex, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _SSE, _VI, _SSECA, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _Si, _RC ], [ [ 0, {
    [_hH]: _xae
  } ], [ 0, {
    [_hH]: _ET
  } ], [ 0, {
    [_hH]: _xacc
  } ], [ 0, {
    [_hH]: _xacc_
  } ], [ 0, {
    [_hH]: _xacc__
  } ], [ 0, {
    [_hH]: _xacs
  } ], [ 0, {
    [_hH]: _xacs_
  } ], [ 0, {
    [_hH]: _xacs__
  } ], [ 0, {
    [_hH]: _xacm
  } ], [ 0, {
    [_hH]: _xacx
  } ], [ 0, {
    [_hH]: _xacx_
  } ], [ 0, {
    [_hH]: _xacx__
  } ], [ 0, {
    [_hH]: _xact
  } ], [ 0, {
    [_hH]: _xasse
  } ], [ 0, {
    [_hH]: _xavi
  } ], [ 0, {
    [_hH]: _xasseca
  } ], [ 0, {
    [_hH]: _xasseckM
  } ], [ () => SSEKMSKeyId, {
    [_hH]: _xasseakki
  } ], [ () => SSEKMSEncryptionContext, {
    [_hH]: _xassec
  } ], [ 2, {
    [_hH]: _xassebke
  } ], [ 1, {
    [_hH]: _xaos
  } ], [ 0, {
    [_hH]: _xarc
  } ] ] ];
  var PutObjectRequest$ = [ 3, n0, _POR, 0, [ _B, _K, _ACL_, _Bo, _CC, _CDo, _CEo, _CL, _CLo, _CMDo, _CTo, _CA, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _Exp, _IM, _INM, _GFC, _GR, _GRACP, _GWACP, _WOB, _M, _SSE, _SC, _WRL, _SSECA, _SSECK, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _RP, _Tag, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY, _EBO ], [ [ 0, 1 ], [ 0, 1 ], [ 0, {
    [_hH]: _xaa
  } ], [ () => StreamingBlob, 16 ], [ 0, {
    [_hH]: _CC_
  } ], [ 0, {
    [_hH]: _CD_
  } ], [ 0, {
    [_hH]: _CE_
  } ], [ 0, {
    [_hH]: _CL_
  } ], [ 1, {
    [_hH]: _CL__
  } ], [ 0, {
    [_hH]: _CM
  } ], [ 0, {
    [_hH]: _CT_
  } ], [ 0, {
    [_hH]: _xasca
  } ], [ 0, {
    [_hH]: _xacc
  } ], [ 0, {
    [_hH]: _xacc_
  } ], [ 0, {
    [_hH]: _xacc__
  } ], [ 0, {
    [_hH]: _xacs
  } ], [ 0, {
    [_hH]: _xacs_
  } ], [ 0, {
    [_hH]: _xacs__
  } ], [ 0, {
    [_hH]: _xacm
  } ], [ 0, {
    [_hH]: _xacx
  } ], [ 0, {
    [_hH]: _xacx_
  } ], [ 0, {
    [_hH]: _xacx__
  } ], [ 4, {
    [_hH]: _Exp
  } ], [ 0, {
    [_hH]: _IM_
  } ], [ 0, {
    [_hH]: _INM_
  } ], [ 0, {
    [_hH]: _xagfc
  } ], [ 0, {
    [_hH]: _xagr
  } ], [ 0, {
    [_hH]: _xagra
  } ], [ 0, {
    [_hH]: _xagwa
  } ], [ 1, {
    [_hH]: _xawob
  } ], [ 128 | 0, {
    [_hPH]: _xam
  } ], [ 0, {
    [_hH]: _xasse
  } ], [ 0, {
    [_hH]: _xasc
  } ], [ 0, {
    [_hH]: _xawrl
  } ], [ 0, {
    [_hH]: _xasseca
  } ], [ () => SSECustomerKey, {
    [_hH]: _xasseck
  } ], [ 0, {
    [_hH]: _xasseckM
  } ], [ () => SSEKMSKeyId, {
    [_hH]: _xasseakki
  } ], [ () => SSEKMSEncryptionContext, {
    [_hH]: _xassec
  } ], [ 2, {
    [_hH]: _xassebke
  } ], [ 0, {
    [_hH]: _xarp
  } ], [ 0, {
    [_hH]: _xat
  } ], [ 0, {
    [_hH]: _xaolm
  } ], [ 5, {
    [_hH]: _xaolrud
  } ], [ 0, {
    [_hH]: _xaollh
  } ], [ 0, {
    [_hH]: _xaoleh
  } ], [ 1, {
    [_hH]: _xaolehdd
  } ], [ 1, {
    [_hH]: _xaolehdy
  } ], [ 0, {
    [_hH]: _xaebo
  } ] ], 2 ];
  var SessionCredentials$ = [ 3, n0, _SCe, 0, [ _AKI, _SAK, _ST, _Ex ], [ [ 0, {
    [_xN]: _AKI
  } ], [ () => SessionCredentialValue, {
    [_xN]: _SAK
  } ], [ () => SessionCredentialValue, {
    [_xN]: _ST
  } ], [ 4, {
    [_xN]: _Ex
  } ] ], 4 ];
  var CreateSession$ = [ 9, n0, _CSr, {
    [_h]: [ "GET", "/?session", 200 ]
  }, () => CreateSessionRequest$, () => CreateSessionOutput$ ];
  var GetObject$ = [ 9, n0, _GO, {
    [_hC]: "-",
    [_h]: [ "GET", "/{Key+}?x-id=GetObject", 200 ]
  }, () => GetObjectRequest$, () => GetObjectOutput$ ];
  var HeadObject$ = [ 9, n0, _HO, {
    [_h]: [ "HEAD", "/{Key+}", 200 ]
  }, () => HeadObjectRequest$, () => HeadObjectOutput$ ];
  var PutObject$ = [ 9, n0, _PO, {
    [_hC]: "-",
    [_h]: [ "PUT", "/{Key+}?x-id=PutObject", 200 ]
  }, () => PutObjectRequest$, () => PutObjectOutput$ ];
}),
// node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectCommand.js
35539: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    w: () => PutObjectCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23611);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35120);
  class PutObjectCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yC, "PutObject", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.lHz)){}
}),
// node_modules/@smithy/core/dist-es/index.js
35721: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    DefaultIdentityProviderConfig: () => DefaultIdentityProviderConfig.h,
    EXPIRATION_MS: () => memoizeIdentityProvider.rl,
    HttpApiKeyAuthSigner: () => HttpApiKeyAuthSigner,
    HttpBearerAuthSigner: () => HttpBearerAuthSigner,
    NoAuthSigner: () => noAuth.m,
    createIsIdentityExpiredFunction: () => memoizeIdentityProvider.OS,
    createPaginator: () => createPaginator,
    doesIdentityRequireRefresh: () => memoizeIdentityProvider.e,
    getHttpAuthSchemeEndpointRuleSetPlugin: () => getHttpAuthSchemeEndpointRuleSetPlugin.w,
    getHttpAuthSchemePlugin: () => getHttpAuthSchemePlugin,
    getHttpSigningPlugin: () => getHttpSigningMiddleware.l,
    getSmithyContext: () => getSmithyContext.u,
    httpAuthSchemeEndpointRuleSetMiddlewareOptions: () => getHttpAuthSchemeEndpointRuleSetPlugin.h,
    httpAuthSchemeMiddleware: () => httpAuthSchemeMiddleware.E,
    httpAuthSchemeMiddlewareOptions: () => httpAuthSchemeMiddlewareOptions,
    httpSigningMiddleware: () => httpSigningMiddleware.s,
    httpSigningMiddlewareOptions: () => getHttpSigningMiddleware.Q,
    isIdentityExpired: () => memoizeIdentityProvider.OC,
    memoizeIdentityProvider: () => memoizeIdentityProvider.K4,
    normalizeProvider: () => normalizeProvider.t,
    requestBuilder: () => requestBuilder.l,
    setFeature: () => setFeature
  });
  var getSmithyContext = __webpack_require__(68743);
  var httpAuthSchemeMiddleware = __webpack_require__(42324);
  // node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemePlugin.js
  const httpAuthSchemeMiddlewareOptions = {
    step: "serialize",
    tags: [ "HTTP_AUTH_SCHEME" ],
    name: "httpAuthSchemeMiddleware",
    override: true,
    relation: "before",
    toMiddleware: "serializerMiddleware"
  };
  const getHttpAuthSchemePlugin = (config, {httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider, identityProviderConfigProvider: identityProviderConfigProvider}) => ({
    applyToStack: clientStack => {
      clientStack.addRelativeTo((0, httpAuthSchemeMiddleware.E)(config, {
        httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider,
        identityProviderConfigProvider: identityProviderConfigProvider
      }), httpAuthSchemeMiddlewareOptions);
    }
  });
  var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(96727);
  var getHttpSigningMiddleware = __webpack_require__(76418);
  var httpSigningMiddleware = __webpack_require__(5710);
  var normalizeProvider = __webpack_require__(23926);
  // node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
  const makePagedClientRequest = async (CommandCtor, client, input, withCommand = _ => _, ...args) => {
    let command = new CommandCtor(input);
    command = withCommand(command) ?? command;
    return await client.send(command, ...args);
  };
  function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
    return async function* paginateOperation(config, input, ...additionalArguments) {
      const _input = input;
      let token = config.startingToken ?? _input[inputTokenName];
      let hasNext = true;
      let page;
      while (hasNext) {
        _input[inputTokenName] = token;
        if (pageSizeTokenName) _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
        if (config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments); else throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
        yield page;
        const prevToken = token;
        token = get(page, outputTokenName);
        hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
      }
      return;
    };
  }
  const get = (fromObject, path) => {
    let cursor = fromObject;
    const pathComponents = path.split(".");
    for (const step of pathComponents) {
      if (!cursor || typeof cursor !== "object") return;
      cursor = cursor[step];
    }
    return cursor;
  };
  var requestBuilder = __webpack_require__(98866);
  // node_modules/@smithy/core/dist-es/setFeature.js
  function setFeature(context, feature, value) {
    if (!context.__smithy_context) context.__smithy_context = {
      features: {}
    }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
    context.__smithy_context.features[feature] = value;
  }
  var transport_httpRequest = __webpack_require__(19725);
  // node_modules/@smithy/types/dist-es/auth/HttpApiKeyAuth.js
  var HttpApiKeyAuthLocation;
  (function(HttpApiKeyAuthLocation) {
    HttpApiKeyAuthLocation["HEADER"] = "header";
    HttpApiKeyAuthLocation["QUERY"] = "query";
  })(HttpApiKeyAuthLocation || (HttpApiKeyAuthLocation = {}));
  // node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/httpApiKeyAuth.js
  class HttpApiKeyAuthSigner {
    async sign(httpRequest, identity, signingProperties) {
      if (!signingProperties) throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing");
      if (!signingProperties.name) throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing");
      if (!signingProperties.in) throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing");
      if (!identity.apiKey) throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined");
      const clonedRequest = transport_httpRequest.K.clone(httpRequest);
      if (signingProperties.in === HttpApiKeyAuthLocation.QUERY) clonedRequest.query[signingProperties.name] = identity.apiKey; else if (signingProperties.in === HttpApiKeyAuthLocation.HEADER) clonedRequest.headers[signingProperties.name] = signingProperties.scheme ? `${signingProperties.scheme} ${identity.apiKey}` : identity.apiKey; else throw new Error("request can only be signed with `apiKey` locations `query` or `header`, " + "but found: `" + signingProperties.in + "`");
      return clonedRequest;
    }
  }
  // node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/httpBearerAuth.js
  class HttpBearerAuthSigner {
    async sign(httpRequest, identity, signingProperties) {
      const clonedRequest = transport_httpRequest.K.clone(httpRequest);
      if (!identity.token) throw new Error("request could not be signed with `token` since the `token` is not defined");
      clonedRequest.headers["Authorization"] = `Bearer ${identity.token}`;
      return clonedRequest;
    }
  }
  var DefaultIdentityProviderConfig = __webpack_require__(67086);
  var memoizeIdentityProvider = __webpack_require__(84649);
  var noAuth = __webpack_require__(21314);
}),
// node_modules/@smithy/core/dist-es/submodules/schema/index.js
40636: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    ErrorSchema: () => ErrorSchema,
    ListSchema: () => ListSchema,
    MapSchema: () => MapSchema,
    NormalizedSchema: () => NormalizedSchema.l1,
    OperationSchema: () => OperationSchema,
    SCHEMA: () => SCHEMA,
    Schema: () => Schema,
    SimpleSchema: () => SimpleSchema,
    StructureSchema: () => StructureSchema,
    TypeRegistry: () => TypeRegistry.O,
    deref: () => deref.L,
    deserializerMiddlewareOption: () => getSchemaSerdePlugin.hl,
    error: () => error,
    getSchemaSerdePlugin: () => getSchemaSerdePlugin.wq,
    isStaticSchema: () => NormalizedSchema.ui,
    list: () => list,
    map: () => map,
    op: () => op,
    operation: () => operation.M,
    serializerMiddlewareOption: () => getSchemaSerdePlugin.Ou,
    sim: () => sim,
    simAdapter: () => simAdapter,
    simpleSchemaCacheN: () => NormalizedSchema.cd,
    simpleSchemaCacheS: () => NormalizedSchema.j0,
    struct: () => struct,
    traitsCache: () => translateTraits.C,
    translateTraits: () => translateTraits.c
  });
  var deref = __webpack_require__(36204);
  var getSchemaSerdePlugin = __webpack_require__(22748);
  // node_modules/@smithy/core/dist-es/submodules/schema/schemas/Schema.js
  class Schema {
    name;
    namespace;
    traits;
    static assign(instance, values) {
      const schema = Object.assign(instance, values);
      return schema;
    }
    static [Symbol.hasInstance](lhs) {
      const isPrototype = this.prototype.isPrototypeOf(lhs);
      if (!isPrototype && typeof lhs === "object" && lhs !== null) {
        const list = lhs;
        return list.symbol === this.symbol;
      }
      return isPrototype;
    }
    getName() {
      return this.namespace + "#" + this.name;
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/schema/schemas/ListSchema.js
  class ListSchema extends Schema {
    static symbol=Symbol.for("@smithy/lis");
    valueSchema;
    symbol=ListSchema.symbol;
  }
  const list = (namespace, name, traits, valueSchema) => Schema.assign(new ListSchema, {
    name: name,
    namespace: namespace,
    traits: traits,
    valueSchema: valueSchema
  });
  // node_modules/@smithy/core/dist-es/submodules/schema/schemas/MapSchema.js
  class MapSchema extends Schema {
    static symbol=Symbol.for("@smithy/map");
    keySchema;
    valueSchema;
    symbol=MapSchema.symbol;
  }
  const map = (namespace, name, traits, keySchema, valueSchema) => Schema.assign(new MapSchema, {
    name: name,
    namespace: namespace,
    traits: traits,
    keySchema: keySchema,
    valueSchema: valueSchema
  });
  // node_modules/@smithy/core/dist-es/submodules/schema/schemas/OperationSchema.js
  class OperationSchema extends Schema {
    static symbol=Symbol.for("@smithy/ope");
    input;
    output;
    symbol=OperationSchema.symbol;
  }
  const op = (namespace, name, traits, input, output) => Schema.assign(new OperationSchema, {
    name: name,
    namespace: namespace,
    traits: traits,
    input: input,
    output: output
  });
  var operation = __webpack_require__(68366);
  // node_modules/@smithy/core/dist-es/submodules/schema/schemas/StructureSchema.js
  class StructureSchema extends Schema {
    static symbol=Symbol.for("@smithy/str");
    memberNames;
    memberList;
    symbol=StructureSchema.symbol;
  }
  const struct = (namespace, name, traits, memberNames, memberList) => Schema.assign(new StructureSchema, {
    name: name,
    namespace: namespace,
    traits: traits,
    memberNames: memberNames,
    memberList: memberList
  });
  // node_modules/@smithy/core/dist-es/submodules/schema/schemas/ErrorSchema.js
  class ErrorSchema extends StructureSchema {
    static symbol=Symbol.for("@smithy/err");
    ctor;
    symbol=ErrorSchema.symbol;
  }
  const error = (namespace, name, traits, memberNames, memberList, _ctor) => Schema.assign(new ErrorSchema, {
    name: name,
    namespace: namespace,
    traits: traits,
    memberNames: memberNames,
    memberList: memberList,
    ctor: null
  });
  var NormalizedSchema = __webpack_require__(95125);
  // node_modules/@smithy/core/dist-es/submodules/schema/schemas/SimpleSchema.js
  class SimpleSchema extends Schema {
    static symbol=Symbol.for("@smithy/sim");
    schemaRef;
    symbol=SimpleSchema.symbol;
  }
  const sim = (namespace, name, schemaRef, traits) => Schema.assign(new SimpleSchema, {
    name: name,
    namespace: namespace,
    traits: traits,
    schemaRef: schemaRef
  });
  const simAdapter = (namespace, name, traits, schemaRef) => Schema.assign(new SimpleSchema, {
    name: name,
    namespace: namespace,
    traits: traits,
    schemaRef: schemaRef
  });
  // node_modules/@smithy/core/dist-es/submodules/schema/schemas/sentinels.js
  const SCHEMA = {
    BLOB: 21,
    STREAMING_BLOB: 42,
    BOOLEAN: 2,
    STRING: 0,
    NUMERIC: 1,
    BIG_INTEGER: 17,
    BIG_DECIMAL: 19,
    DOCUMENT: 15,
    TIMESTAMP_DEFAULT: 4,
    TIMESTAMP_DATE_TIME: 5,
    TIMESTAMP_HTTP_DATE: 6,
    TIMESTAMP_EPOCH_SECONDS: 7,
    LIST_MODIFIER: 64,
    MAP_MODIFIER: 128
  };
  var translateTraits = __webpack_require__(74844);
  var TypeRegistry = __webpack_require__(75629);
}),
// node_modules/@aws-sdk/middleware-sdk-s3/dist-cjs/submodules/s3/index.js
45028: (function (__unused_webpack_module, exports, __webpack_require__) {
  const {NoOpLogger: NoOpLogger, getSmithyContext: getSmithyContext} = __webpack_require__(94825);
  const {HttpRequest: HttpRequest, HttpResponse: HttpResponse} = __webpack_require__(16792);
  const {setFeature: setFeature} = __webpack_require__(72437);
  const {parseRfc7231DateTime: parseRfc7231DateTime} = __webpack_require__(90625);
  __webpack_require__(68241);
  const {booleanSelector: booleanSelector, SelectorType: SelectorType} = __webpack_require__(94654);
  const {httpSigningMiddlewareOptions: httpSigningMiddlewareOptions} = __webpack_require__(35721);
  const {Readable: Readable} = __webpack_require__(57075);
  const {validate: validate} = __webpack_require__(87069);
  const {AwsRestXmlProtocol: AwsRestXmlProtocol} = __webpack_require__(9848);
  const {NormalizedSchema: NormalizedSchema} = __webpack_require__(40636);
  const CONTENT_LENGTH_HEADER = "content-length";
  const DECODED_CONTENT_LENGTH_HEADER = "x-amz-decoded-content-length";
  function checkContentLengthHeader() {
    return (next, context) => async args => {
      const {request: request} = args;
      if (HttpRequest.isInstance(request)) if (!(CONTENT_LENGTH_HEADER in request.headers) && !(DECODED_CONTENT_LENGTH_HEADER in request.headers)) {
        const message = `Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`;
        if (typeof context?.logger?.warn === "function" && !(context.logger instanceof NoOpLogger)) context.logger.warn(message); else console.warn(message);
      }
      return next({
        ...args
      });
    };
  }
  const checkContentLengthHeaderMiddlewareOptions = {
    step: "finalizeRequest",
    tags: [ "CHECK_CONTENT_LENGTH_HEADER" ],
    name: "getCheckContentLengthHeaderPlugin",
    override: true
  };
  const getCheckContentLengthHeaderPlugin = unused => ({
    applyToStack: clientStack => {
      clientStack.add(checkContentLengthHeader(), checkContentLengthHeaderMiddlewareOptions);
    }
  });
  const regionRedirectEndpointMiddleware = config => (next, context) => async args => {
    const originalRegion = await config.region();
    const regionProviderRef = config.region;
    let unlock = () => {};
    if (context.__s3RegionRedirect) {
      Object.defineProperty(config, "region", {
        writable: false,
        value: async () => context.__s3RegionRedirect
      });
      unlock = () => Object.defineProperty(config, "region", {
        writable: true,
        value: regionProviderRef
      });
    }
    try {
      const result = await next(args);
      if (context.__s3RegionRedirect) {
        unlock();
        const region = await config.region();
        if (originalRegion !== region) throw new Error("Region was not restored following S3 region redirect.");
      }
      return result;
    } catch (e) {
      unlock();
      throw e;
    }
  };
  const regionRedirectEndpointMiddlewareOptions = {
    tags: [ "REGION_REDIRECT", "S3" ],
    name: "regionRedirectEndpointMiddleware",
    override: true,
    relation: "before",
    toMiddleware: "endpointV2Middleware"
  };
  function regionRedirectMiddleware(clientConfig) {
    return (next, context) => async args => {
      try {
        return await next(args);
      } catch (err) {
        if (clientConfig.followRegionRedirects) {
          const statusCode = err?.$metadata?.httpStatusCode;
          const isHeadBucket = context.commandName === "HeadBucketCommand";
          const bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
          if (bucketRegionHeader) if (statusCode === 301 || statusCode === 400 && (err?.name === "IllegalLocationConstraintException" || isHeadBucket)) {
            try {
              const actualRegion = bucketRegionHeader;
              context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
              context.__s3RegionRedirect = actualRegion;
              setFeature(context, "S3_REGION_REDIRECT", "Ah");
            } catch (e) {
              throw new Error("Region redirect failed: " + e);
            }
            return next(args);
          }
        }
        throw err;
      }
    };
  }
  const regionRedirectMiddlewareOptions = {
    step: "initialize",
    tags: [ "REGION_REDIRECT", "S3" ],
    name: "regionRedirectMiddleware",
    override: true
  };
  const getRegionRedirectMiddlewarePlugin = clientConfig => ({
    applyToStack: clientStack => {
      clientStack.add(regionRedirectMiddleware(clientConfig), regionRedirectMiddlewareOptions);
      clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig), regionRedirectEndpointMiddlewareOptions);
    }
  });
  class S3ExpressIdentityCache {
    data;
    lastPurgeTime=Date.now();
    static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;
    constructor(data = {}) {
      this.data = data;
    }
    get(key) {
      const entry = this.data[key];
      if (!entry) return;
      return entry;
    }
    set(key, entry) {
      this.data[key] = entry;
      return entry;
    }
    delete(key) {
      delete this.data[key];
    }
    clear() {
      this.data = {};
    }
    async purgeExpired() {
      const now = Date.now();
      if (this.lastPurgeTime + S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) return;
      const data = this.data;
      for (const key in data) {
        const entry = data[key];
        if (!entry.isRefreshing) {
          const credential = await entry.identity;
          if (credential.expiration) if (credential.expiration.getTime() < now && data[key] === entry) delete data[key];
        }
      }
    }
  }
  class S3ExpressIdentityCacheEntry {
    _identity;
    isRefreshing;
    accessed;
    constructor(_identity, isRefreshing = false, accessed = Date.now()) {
      this._identity = _identity;
      this.isRefreshing = isRefreshing;
      this.accessed = accessed;
    }
    get identity() {
      this.accessed = Date.now();
      return this._identity;
    }
  }
  class S3ExpressIdentityProviderImpl {
    createSessionFn;
    cache;
    static REFRESH_WINDOW_MS=6e4;
    accessKeyId;
    cacheGeneration=0;
    constructor(createSessionFn, cache = new S3ExpressIdentityCache) {
      this.createSessionFn = createSessionFn;
      this.cache = cache;
    }
    async getS3ExpressIdentity(awsIdentity, identityProperties) {
      const bucket = identityProperties.Bucket;
      const {cache: cache} = this;
      if (awsIdentity.accessKeyId !== this.accessKeyId) {
        this.accessKeyId = awsIdentity.accessKeyId;
        this.cacheGeneration++;
        cache.clear();
      }
      const cacheGeneration = this.cacheGeneration;
      const entry = cache.get(bucket);
      if (entry) return entry.identity.then(identity => {
        const isExpired = (identity.expiration?.getTime() ?? 0) < Date.now();
        if (isExpired) return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
        const isExpiringSoon = (identity.expiration?.getTime() ?? 0) < Date.now() + S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS;
        if (isExpiringSoon && !entry.isRefreshing) {
          entry.isRefreshing = true;
          this.getIdentity(bucket).then(id => {
            if (cacheGeneration === this.cacheGeneration) cache.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
          });
        }
        return identity;
      });
      return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
    }
    async getIdentity(bucket) {
      await this.cache.purgeExpired().catch(error => {
        console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
      });
      const session = await this.createSessionFn(bucket);
      if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
      const identity = {
        accessKeyId: session.Credentials.AccessKeyId,
        secretAccessKey: session.Credentials.SecretAccessKey,
        sessionToken: session.Credentials.SessionToken,
        expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
      };
      return identity;
    }
  }
  const resolveS3Config = (input, {session: session}) => {
    const [s3ClientProvider, CreateSessionCommandCtor] = session;
    const {forcePathStyle: forcePathStyle, useAccelerateEndpoint: useAccelerateEndpoint, disableMultiregionAccessPoints: disableMultiregionAccessPoints, followRegionRedirects: followRegionRedirects, s3ExpressIdentityProvider: s3ExpressIdentityProvider, bucketEndpoint: bucketEndpoint, expectContinueHeader: expectContinueHeader} = input;
    return Object.assign(input, {
      forcePathStyle: forcePathStyle ?? false,
      useAccelerateEndpoint: useAccelerateEndpoint ?? false,
      disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? false,
      followRegionRedirects: followRegionRedirects ?? false,
      s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async key => s3ClientProvider().send(new CreateSessionCommandCtor({
        Bucket: key
      }))),
      bucketEndpoint: bucketEndpoint ?? false,
      expectContinueHeader: expectContinueHeader ?? 2097152
    });
  };
  const s3ExpiresMiddleware = config => (next, context) => async args => {
    const result = await next(args);
    const {response: response} = result;
    if (HttpResponse.isInstance(response)) if (response.headers.expires) {
      response.headers.expiresstring = response.headers.expires;
      try {
        parseRfc7231DateTime(response.headers.expires);
      } catch (e) {
        context.logger?.warn(`AWS SDK Warning for ${context.clientName}::${context.commandName} response parsing (${response.headers.expires}): ${e}`);
        delete response.headers.expires;
      }
    }
    return result;
  };
  const s3ExpiresMiddlewareOptions = {
    tags: [ "S3" ],
    name: "s3ExpiresMiddleware",
    override: true,
    relation: "after",
    toMiddleware: "deserializerMiddleware"
  };
  const getS3ExpiresMiddlewarePlugin = clientConfig => ({
    applyToStack: clientStack => {
      clientStack.addRelativeTo(s3ExpiresMiddleware(), s3ExpiresMiddlewareOptions);
    }
  });
  const S3_EXPRESS_BUCKET_TYPE = "Directory";
  const S3_EXPRESS_BACKEND = "S3Express";
  const S3_EXPRESS_AUTH_SCHEME = "sigv4-s3express";
  const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
  const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
  const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME = "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
  const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME = "s3_disable_express_session_auth";
  const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
    environmentVariableSelector: env => booleanSelector(env, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME, SelectorType.ENV),
    configFileSelector: profile => booleanSelector(profile, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME, SelectorType.CONFIG),
    default: false
  };
  const s3ExpressMiddleware = options => (next, context) => async args => {
    if (context.endpointV2) {
      const endpoint = context.endpointV2;
      const isS3ExpressAuth = endpoint.properties?.authSchemes?.[0]?.name === S3_EXPRESS_AUTH_SCHEME;
      const isS3ExpressBucket = endpoint.properties?.backend === S3_EXPRESS_BACKEND || endpoint.properties?.bucketType === S3_EXPRESS_BUCKET_TYPE;
      if (isS3ExpressBucket) {
        setFeature(context, "S3_EXPRESS_BUCKET", "J");
        context.isS3ExpressBucket = true;
      }
      if (isS3ExpressAuth) {
        const requestBucket = args.input.Bucket;
        if (requestBucket) {
          const s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), {
            Bucket: requestBucket
          });
          context.s3ExpressIdentity = s3ExpressIdentity;
          if (HttpRequest.isInstance(args.request) && s3ExpressIdentity.sessionToken) args.request.headers[SESSION_TOKEN_HEADER] = s3ExpressIdentity.sessionToken;
        }
      }
    }
    return next(args);
  };
  const s3ExpressMiddlewareOptions = {
    name: "s3ExpressMiddleware",
    step: "build",
    tags: [ "S3", "S3_EXPRESS" ],
    override: true
  };
  const getS3ExpressPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(s3ExpressMiddleware(options), s3ExpressMiddlewareOptions);
    }
  });
  const signS3Express = async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner) => {
    const signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
    if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
    return signedRequest;
  };
  const defaultErrorHandler = signingProperties => error => {
    throw error;
  };
  const defaultSuccessHandler = (httpResponse, signingProperties) => {};
  const s3ExpressHttpSigningMiddleware = config => (next, context) => async args => {
    if (!HttpRequest.isInstance(args.request)) return next(args);
    const smithyContext = getSmithyContext(context);
    const scheme = smithyContext.selectedHttpAuthScheme;
    if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
    const {httpAuthOption: {signingProperties: signingProperties = {}}, identity: identity, signer: signer} = scheme;
    let request;
    if (context.s3ExpressIdentity) request = await signS3Express(context.s3ExpressIdentity, signingProperties, args.request, await config.signer()); else request = await signer.sign(args.request, identity, signingProperties);
    const output = await next({
      ...args,
      request: request
    }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
    (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
    return output;
  };
  const getS3ExpressHttpSigningPlugin = config => ({
    applyToStack: clientStack => {
      clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config), httpSigningMiddlewareOptions);
    }
  });
  function toStream(bytes) {
    return Readable.from(Buffer.from(bytes));
  }
  const THROW_IF_EMPTY_BODY = {
    CopyObjectCommand: true,
    UploadPartCopyCommand: true,
    CompleteMultipartUploadCommand: true
  };
  const throw200ExceptionsMiddleware = config => (next, context) => async args => {
    const result = await next(args);
    const {response: response} = result;
    if (!HttpResponse.isInstance(response)) return result;
    const {statusCode: statusCode, body: body} = response;
    if (statusCode < 200 || statusCode >= 300) return result;
    const bodyBytes = await collectBody(body, config);
    response.body = toStream(bodyBytes);
    if (bodyBytes.length === 0 && THROW_IF_EMPTY_BODY[context.commandName]) {
      const err = new Error("S3 aborted request");
      err.$metadata = {
        httpStatusCode: 503
      };
      err.name = "InternalError";
      throw err;
    }
    const bodyStringTail = config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
    if (bodyStringTail && bodyStringTail.endsWith("</Error>")) response.statusCode = 503;
    return result;
  };
  const collectBody = (streamBody = new Uint8Array, context) => {
    if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
    return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array);
  };
  const throw200ExceptionsMiddlewareOptions = {
    relation: "after",
    toMiddleware: "deserializerMiddleware",
    tags: [ "THROW_200_EXCEPTIONS", "S3" ],
    name: "throw200ExceptionsMiddleware",
    override: true
  };
  const getThrow200ExceptionsPlugin = config => ({
    applyToStack: clientStack => {
      clientStack.addRelativeTo(throw200ExceptionsMiddleware(config), throw200ExceptionsMiddlewareOptions);
    }
  });
  function bucketEndpointMiddleware$1(options) {
    return (next, context) => async args => {
      if (options.bucketEndpoint) {
        const endpoint = context.endpointV2;
        if (endpoint) {
          const bucket = args.input.Bucket;
          if (typeof bucket === "string") try {
            const bucketEndpointUrl = new URL(bucket);
            context.endpointV2 = {
              ...endpoint,
              url: bucketEndpointUrl
            };
          } catch (e) {
            const warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
            if (context.logger?.constructor?.name === "NoOpLogger") console.warn(warning); else context.logger?.warn?.(warning);
            throw e;
          }
        }
      }
      return next(args);
    };
  }
  const bucketEndpointMiddlewareOptions$1 = {
    name: "bucketEndpointMiddleware",
    override: true,
    relation: "after",
    toMiddleware: "endpointV2Middleware"
  };
  function validateBucketNameMiddleware({bucketEndpoint: bucketEndpoint}) {
    return next => async args => {
      const {input: {Bucket: Bucket}} = args;
      if (!bucketEndpoint && typeof Bucket === "string" && !validate(Bucket) && Bucket.indexOf("/") >= 0) {
        const err = new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
        err.name = "InvalidBucketName";
        throw err;
      }
      return next({
        ...args
      });
    };
  }
  const validateBucketNameMiddlewareOptions = {
    step: "initialize",
    tags: [ "VALIDATE_BUCKET_NAME" ],
    name: "validateBucketNameMiddleware",
    override: true
  };
  const getValidateBucketNamePlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(validateBucketNameMiddleware(options), validateBucketNameMiddlewareOptions);
      clientStack.addRelativeTo(bucketEndpointMiddleware$1(options), bucketEndpointMiddlewareOptions$1);
    }
  });
  class S3RestXmlProtocol extends AwsRestXmlProtocol {
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      const ns = NormalizedSchema.of(operationSchema.input);
      const staticStructureSchema = ns.getSchema();
      let bucketMemberIndex = 0;
      const requiredMemberCount = staticStructureSchema[6] ?? 0;
      if (input && typeof input === "object") for (const [memberName, memberNs] of ns.structIterator()) {
        if (++bucketMemberIndex > requiredMemberCount) break;
        if (memberName === "Bucket") {
          if (!input.Bucket && memberNs.getMergedTraits().httpLabel) throw new Error(`No value provided for input HTTP label: Bucket.`);
          break;
        }
      }
      return request;
    }
  }
  const NODE_USE_ARN_REGION_ENV_NAME = "AWS_S3_USE_ARN_REGION";
  const NODE_USE_ARN_REGION_INI_NAME = "s3_use_arn_region";
  const NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
    environmentVariableSelector: env => booleanSelector(env, NODE_USE_ARN_REGION_ENV_NAME, SelectorType.ENV),
    configFileSelector: profile => booleanSelector(profile, NODE_USE_ARN_REGION_INI_NAME, SelectorType.CONFIG),
    default: void 0
  };
  function addExpectContinueMiddleware(options) {
    return next => async args => {
      const {request: request} = args;
      if (options.expectContinueHeader !== false && HttpRequest.isInstance(request) && request.body && options.runtime === "node" && options.requestHandler?.constructor?.name !== "FetchHttpHandler") {
        let sendHeader = true;
        if (typeof options.expectContinueHeader === "number") try {
          const bodyLength = Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? 1 / 0;
          sendHeader = bodyLength >= options.expectContinueHeader;
        } catch (e) {} else sendHeader = !!options.expectContinueHeader;
        if (sendHeader) request.headers.Expect = "100-continue";
      }
      return next({
        ...args,
        request: request
      });
    };
  }
  const addExpectContinueMiddlewareOptions = {
    step: "build",
    tags: [ "SET_EXPECT_HEADER", "EXPECT_HEADER" ],
    name: "addExpectContinueMiddleware",
    override: true
  };
  const getAddExpectContinuePlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(addExpectContinueMiddleware(options), addExpectContinueMiddlewareOptions);
    }
  });
  function ssecMiddleware(options) {
    return next => async args => {
      const input = {
        ...args.input
      };
      const properties = [ {
        target: "SSECustomerKey",
        hash: "SSECustomerKeyMD5"
      }, {
        target: "CopySourceSSECustomerKey",
        hash: "CopySourceSSECustomerKeyMD5"
      } ];
      for (const prop of properties) {
        const value = input[prop.target];
        if (value) {
          let valueForHash;
          if (typeof value === "string") if (isValidBase64EncodedSSECustomerKey(value, options)) valueForHash = options.base64Decoder(value); else {
            valueForHash = options.utf8Decoder(value);
            input[prop.target] = options.base64Encoder(valueForHash);
          } else {
            valueForHash = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
            input[prop.target] = options.base64Encoder(valueForHash);
          }
          const hash = new options.md5;
          hash.update(valueForHash);
          input[prop.hash] = options.base64Encoder(await hash.digest());
        }
      }
      return next({
        ...args,
        input: input
      });
    };
  }
  const ssecMiddlewareOptions = {
    name: "ssecMiddleware",
    step: "initialize",
    tags: [ "SSE" ],
    override: true
  };
  const getSsecPlugin = config => ({
    applyToStack: clientStack => {
      clientStack.add(ssecMiddleware(config), ssecMiddlewareOptions);
    }
  });
  function isValidBase64EncodedSSECustomerKey(str, options) {
    const base64Regex = /^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
    if (!base64Regex.test(str)) return false;
    try {
      const decodedBytes = options.base64Decoder(str);
      return decodedBytes.length === 32;
    } catch {
      return false;
    }
  }
  exports.nr = NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS;
  exports.KU = NODE_USE_ARN_REGION_CONFIG_OPTIONS;
  exports.mf = S3RestXmlProtocol;
  exports.DD = getAddExpectContinuePlugin;
  exports.GS = getCheckContentLengthHeaderPlugin;
  exports._W = getRegionRedirectMiddlewarePlugin;
  exports.kH = getS3ExpiresMiddlewarePlugin;
  exports.Zu = getS3ExpressHttpSigningPlugin;
  exports.GE = getS3ExpressPlugin;
  exports.M6 = getSsecPlugin;
  exports.Cg = getThrow200ExceptionsPlugin;
  exports.Br = getValidateBucketNamePlugin;
  exports.ri = resolveS3Config;
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonShapeSerializer.js
48928: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    a: () => JsonShapeSerializer
  });
  var determineTimestampFormat = __webpack_require__(43888);
  var NormalizedSchema = __webpack_require__(95125);
  var writeKey = __webpack_require__(70412);
  var toBase64 = __webpack_require__(67305);
  var date_utils = __webpack_require__(24494);
  var NumericValue = __webpack_require__(67004);
  var serde = __webpack_require__(90625);
  var lazy_json = __webpack_require__(71899);
  var ConfigurableSerdeContext = __webpack_require__(91267);
  // node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReplacer.js
  const NUMERIC_CONTROL_CHAR = String.fromCharCode(925);
  class JsonReplacer {
    values=new Map;
    counter=0;
    stage=0;
    createReplacer() {
      if (this.stage === 1) throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.");
      if (this.stage === 2) throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
      this.stage = 1;
      return (key, value) => {
        if (value instanceof NumericValue.D) {
          const v = `${NUMERIC_CONTROL_CHAR + "nv" + this.counter++}_` + value.string;
          this.values.set(`"${v}"`, value.string);
          return v;
        }
        if (typeof value === "bigint") {
          const s = value.toString();
          const v = `${NUMERIC_CONTROL_CHAR + "b" + this.counter++}_` + s;
          this.values.set(`"${v}"`, s);
          return v;
        }
        return value;
      };
    }
    replaceInJson(json) {
      if (this.stage === 0) throw new Error("@aws-sdk/core/protocols - JsonReplacer not created yet.");
      if (this.stage === 2) throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
      this.stage = 2;
      if (this.counter === 0) return json;
      for (const [key, value] of this.values) json = json.replace(key, value);
      return json;
    }
  }
  var hasOwn = __webpack_require__(62990);
  // node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonShapeSerializer.js
  class JsonShapeSerializer extends ConfigurableSerdeContext.B {
    settings;
    buffer;
    useReplacer=false;
    rootSchema;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    write(schema, value) {
      this.rootSchema = NormalizedSchema.l1.of(schema);
      this.buffer = this._write(this.rootSchema, value);
    }
    flush() {
      const {rootSchema: rootSchema, useReplacer: useReplacer} = this;
      this.rootSchema = void 0;
      this.useReplacer = false;
      if (rootSchema?.isStructSchema() || rootSchema?.isDocumentSchema()) {
        if (!useReplacer) return JSON.stringify(this.buffer);
        const replacer = new JsonReplacer;
        return replacer.replaceInJson(JSON.stringify(this.buffer, replacer.createReplacer(), 0));
      }
      return this.buffer;
    }
    writeDiscriminatedDocument(schema, value) {
      this.write(schema, value);
      if (typeof this.buffer === "object") this.buffer.__type = NormalizedSchema.l1.of(schema).getName(true);
    }
    _write(schema, value, container) {
      const isObject = value !== null && typeof value === "object";
      const ns = NormalizedSchema.l1.of(schema);
      if (isObject) {
        if (ns.isStructSchema()) {
          const record = value;
          const out = {};
          const {jsonName: jsonName} = this.settings;
          let nameMap;
          if (jsonName) nameMap = {};
          let outCount = 0;
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const serializableValue = this._write(memberSchema, record[memberName], ns);
            if (serializableValue !== void 0) {
              let targetKey = memberName;
              if (jsonName) {
                targetKey = memberSchema.getMergedTraits().jsonName ?? memberName;
                nameMap[memberName] = targetKey;
              }
              out[targetKey] = serializableValue;
              outCount++;
            }
          }
          if (ns.isUnionSchema() && outCount === 0) {
            const {$unknown: $unknown} = record;
            if (Array.isArray($unknown)) {
              const [k, v] = $unknown;
              if (k === "__proto__") (0, writeKey.T)(out);
              out[k] = this._write(15, v);
            }
          } else if (typeof record.__type === "string") for (const k in record) {
            if (!(0, hasOwn.$)(record, k)) continue;
            const v = record[k];
            const targetKey = jsonName ? nameMap[k] ?? k : k;
            if (!(targetKey in out)) out[targetKey] = this._write(15, v);
          }
          return out;
        }
        if (Array.isArray(value) && ns.isListSchema()) {
          const listMember = ns.getValueSchema();
          const out = [];
          const sparse = !!ns.getMergedTraits().sparse;
          for (const item of value) if (sparse || item != null) out.push(this._write(listMember, item));
          return out;
        }
        if (ns.isMapSchema()) {
          const mapMember = ns.getValueSchema();
          const out = {};
          const sparse = !!ns.getMergedTraits().sparse;
          for (const _k in value) {
            if (!(0, hasOwn.$)(value, _k)) continue;
            const _v = value[_k];
            if (sparse || _v != null) {
              if (_k === "__proto__") (0, writeKey.T)(out);
              out[_k] = this._write(mapMember, _v);
            }
          }
          return out;
        }
        if (value instanceof Uint8Array && ns.isBlobSchema()) {
          if (ns === this.rootSchema) return value;
          return (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
        }
        if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
          const format = (0, determineTimestampFormat.V)(ns, this.settings);
          switch (format) {
           case 5:
            return value.toISOString().replace(".000Z", "Z");

           case 6:
            return (0, date_utils.JV)(value);

           case 7:
            return value.getTime() / 1e3;

           default:
            console.warn("Missing timestamp format, using epoch seconds", value);
            return value.getTime() / 1e3;
          }
        }
        if (value instanceof NumericValue.D) this.useReplacer = true;
      }
      if (value === null && container?.isStructSchema()) return;
      if (ns.isStringSchema()) {
        if (typeof value === "undefined" && ns.isIdempotencyToken()) return (0, serde.generateIdempotencyToken)();
        const mediaType = ns.getMergedTraits().mediaType;
        if (value != null && mediaType) {
          const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
          if (isJson) return lazy_json.A.from(value);
        }
        return value;
      }
      if (typeof value === "number") {
        if (Math.abs(value) === 1 / 0 || isNaN(value)) return String(value);
        return value;
      }
      if (typeof value === "string" && ns.isBlobSchema()) {
        if (ns === this.rootSchema) return value;
        return (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
      }
      if (typeof value === "bigint") this.useReplacer = true;
      if (ns.isDocumentSchema()) if (isObject) {
        if (value instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
        const out = Array.isArray(value) ? [] : {};
        for (const k in value) {
          if (!(0, hasOwn.$)(value, k)) continue;
          const v = value[k];
          if (k === "__proto__") (0, writeKey.T)(out);
          if (v instanceof NumericValue.D) {
            this.useReplacer = true;
            out[k] = v;
          } else out[k] = this._write(ns, v);
        }
        return out;
      } else return structuredClone(value);
      return value;
    }
  }
}),
// node_modules/@aws-sdk/client-s3/dist-es/S3Client.js
57083: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Y: () => S3Client
  });
  var flexible_checksums = __webpack_require__(20238);
  var configurations = __webpack_require__(60846);
  var hostHeaderMiddleware = __webpack_require__(9007);
  var user_agent_middleware = __webpack_require__(20721);
  var loggerMiddleware = __webpack_require__(75180);
  var getRecursionDetectionPlugin = __webpack_require__(73307);
  var s3 = __webpack_require__(45028);
  var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(96727);
  var DefaultIdentityProviderConfig = __webpack_require__(67086);
  var getHttpSigningMiddleware = __webpack_require__(76418);
  var client = __webpack_require__(78702);
  var resolveRegionConfig = __webpack_require__(27503);
  var endpoints = __webpack_require__(34172);
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js
  const resolveEventStreamSerdeConfig = input => Object.assign(input, {
    eventStreamMarshaller: input.eventStreamSerdeProvider(input)
  });
  var contentLengthMiddleware = __webpack_require__(87041);
  var middleware_retry_configurations = __webpack_require__(37760);
  var retry = __webpack_require__(22122);
  var getSchemaSerdePlugin = __webpack_require__(22748);
  var httpAuthSchemes = __webpack_require__(53912);
  var resolveAwsSdkSigV4AConfig = __webpack_require__(46839);
  var SignatureV4MultiRegion = __webpack_require__(60156);
  var getSmithyContext = __webpack_require__(68743);
  var normalizeProvider = __webpack_require__(29362);
  var getEndpointFromInstructions = __webpack_require__(47436);
  var aws = __webpack_require__(93117);
  var EndpointCache = __webpack_require__(48479);
  var decideEndpoint = __webpack_require__(2218);
  var customEndpointFunctions = __webpack_require__(11046);
  var BinaryDecisionDiagram = __webpack_require__(55258);
  // node_modules/@aws-sdk/client-s3/dist-es/endpoint/bdd.js
  const aw = "ref", ax = "argv", ay = "backend", az = "authSchemes", aA = "disableDoubleEncoding", aB = "signingName", aC = "signingRegion", aD = "signingRegionSet";
  const a = -1, b = true, c = false, d = "isSet", e = "booleanEquals", f = "stringEquals", g = "coalesce", h = "substring", i = "", j = "aws.partition", k = "partitionResult", l = "accessPointSuffix", m = "regionPrefix", n = n => "outpostId_ssa_" + n + i, o = "hardwareType", p = "ite", q = "isValidHostLabel", s = "sigv4", t = "aws.isVirtualHostableS3Bucket", u = "url", v = "getAttr", w = "bucketArn", x = "--", y = "arnType", z = "accesspoint", A = n => "accessPointName_ssa_" + n + i, B = "s3-object-lambda", C = "s3-outposts", D = "bucketPartition", E = "us-east-1", F = "outpostType", G = "name", H = "s3", I = "{url#scheme}://{Bucket}.{url#authority}{url#path}", J = "{url#scheme}://{url#authority}{url#path}", K = "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}", L = "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}", M = "https://{Bucket}.s3.{partitionResult#dnsSuffix}", N = n => "{url#scheme}://{accessPointName_ssa_" + n + "}-{bucketArn#accountId}.{url#authority}{url#path}", O = n => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n + "}`", P = "sigv4a", Q = "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}", R = "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", S = "https://s3.{partitionResult#dnsSuffix}", T = {
    [aw]: "UseFIPS"
  }, U = {
    [aw]: "UseDualStack"
  }, V = {
    [aw]: "Bucket"
  }, W = {
    fn: v,
    [ax]: [ {
      [aw]: k
    }, G ]
  }, X = {
    [aw]: u
  }, Y = {
    [aw]: "Region"
  }, Z = {
    [aw]: w
  }, aa = {
    [aw]: y
  }, ab = {
    [aw]: "accessPointName_ssa_1"
  }, ac = {
    fn: v,
    [ax]: [ Z, "region" ]
  }, ad = {
    [aw]: o
  }, ae = {
    fn: v,
    [ax]: [ Z, "service" ]
  }, af = {
    fn: v,
    [ax]: [ Z, "accountId" ]
  }, ag = {
    [ay]: "S3Express",
    [az]: [ {
      [aA]: true,
      [G]: "{_s3e_auth}",
      [aB]: "s3express",
      [aC]: "{Region}"
    } ]
  }, ah = {
    [ay]: "S3Express",
    [az]: [ {
      [aA]: true,
      [G]: s,
      [aB]: "s3express",
      [aC]: "{Region}"
    } ]
  }, ai = {
    [az]: [ {
      [aA]: true,
      [G]: P,
      [aB]: C,
      [aD]: [ "*" ]
    }, {
      [aA]: true,
      [G]: s,
      [aB]: C,
      [aC]: "{Region}"
    } ]
  }, aj = {
    [az]: [ {
      [aA]: true,
      [G]: s,
      [aB]: H,
      [aC]: E
    } ]
  }, ak = {
    [az]: [ {
      [aA]: true,
      [G]: s,
      [aB]: H,
      [aC]: "{Region}"
    } ]
  }, al = {
    [az]: [ {
      [aA]: true,
      [G]: s,
      [aB]: B,
      [aC]: "{bucketArn#region}"
    } ]
  }, am = {
    [az]: [ {
      [aA]: true,
      [G]: s,
      [aB]: H,
      [aC]: "{bucketArn#region}"
    } ]
  }, an = {
    [az]: [ {
      [aA]: true,
      [G]: P,
      [aB]: C,
      [aD]: [ "*" ]
    }, {
      [aA]: true,
      [G]: s,
      [aB]: C,
      [aC]: "{bucketArn#region}"
    } ]
  }, ao = {
    [az]: [ {
      [aA]: true,
      [G]: s,
      [aB]: B,
      [aC]: "{Region}"
    } ]
  }, ap = [ Y ], aq = [ {
    [aw]: "Endpoint"
  } ], as = [ V ], at = [ V, 0, 7, true ], au = [ Z, "resourceId[1]" ], av = [ "*" ];
  const _data = {
    conditions: [ [ d, ap ], [ e, [ {
      [aw]: "Accelerate"
    }, b ] ], [ e, [ T, b ] ], [ e, [ U, b ] ], [ d, aq ], [ d, as ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 0, 6, b ]
      }, i ]
    }, "--x-s3" ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: at
      }, i ]
    }, "--xa-s3" ] ], [ j, ap, k ], [ h, at, l ], [ f, [ {
      [aw]: l
    }, "--op-s3" ] ], [ h, [ V, 8, 12, b ], m ], [ h, [ V, 32, 49, b ], n(2) ], [ h, [ V, 49, 50, b ], o ], [ e, [ {
      [aw]: "ForcePathStyle"
    }, b ] ], [ f, [ W, "aws-cn" ] ], [ p, [ U, ".dualstack", i ], "_s3e_ds" ], [ q, [ {
      [aw]: n(2)
    }, c ] ], [ p, [ T, "-fips", i ], "_s3e_fips" ], [ p, [ {
      fn: g,
      [ax]: [ {
        [aw]: "DisableS3ExpressSessionAuth"
      }, c ]
    }, s, "sigv4-s3express" ], "_s3e_auth" ], [ t, [ V, c ] ], [ "parseURL", aq, u ], [ e, [ {
      fn: g,
      [ax]: [ {
        [aw]: "UseS3ExpressControlEndpoint"
      }, c ]
    }, b ] ], [ t, [ V, b ] ], [ f, [ {
      fn: v,
      [ax]: [ X, "scheme" ]
    }, "http" ] ], [ q, [ Y, c ] ], [ "aws.parseArn", as, w ], [ v, [ {
      fn: "split",
      [ax]: [ V, x, 0 ]
    }, "[-2]" ], "s3expressAvailabilityZoneId" ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 0, 4, c ]
      }, i ]
    }, "arn:" ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 16, 18, b ]
      }, i ]
    }, x ] ], [ e, [ {
      fn: v,
      [ax]: [ X, "isIp" ]
    }, b ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 21, 23, b ]
      }, i ]
    }, x ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 27, 29, b ]
      }, i ]
    }, x ] ], [ f, [ {
      [aw]: m
    }, "beta" ] ], [ "uriEncode", as, "uri_encoded_bucket" ], [ q, [ Y, b ] ], [ e, [ {
      fn: g,
      [ax]: [ {
        [aw]: "UseObjectLambdaEndpoint"
      }, c ]
    }, b ] ], [ v, [ Z, "resourceId[0]" ], y ], [ f, [ aa, i ] ], [ f, [ aa, z ] ], [ v, au, A(1) ], [ f, [ ab, i ] ], [ f, [ ac, i ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 14, 16, b ]
      }, i ]
    }, x ] ], [ f, [ ad, "e" ] ], [ f, [ ad, "o" ] ], [ f, [ Y, "aws-global" ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 19, 21, b ]
      }, i ]
    }, x ] ], [ f, [ ae, B ] ], [ e, [ {
      fn: g,
      [ax]: [ {
        [aw]: "DisableAccessPoints"
      }, c ]
    }, b ] ], [ f, [ ae, C ] ], [ j, [ ac ], D ], [ q, [ ab, b ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 26, 28, b ]
      }, i ]
    }, x ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 15, 17, b ]
      }, i ]
    }, x ] ], [ v, [ Z, "resourceId[4]" ] ], [ f, [ {
      fn: g,
      [ax]: [ {
        fn: h,
        [ax]: [ V, 20, 22, b ]
      }, i ]
    }, x ] ], [ e, [ {
      [aw]: "UseGlobalEndpoint"
    }, b ] ], [ f, [ Y, E ] ], [ v, au, n(1) ], [ e, [ {
      fn: g,
      [ax]: [ {
        [aw]: "UseArnRegion"
      }, b ]
    }, b ] ], [ q, [ {
      [aw]: n(1)
    }, c ] ], [ v, [ Z, "resourceId[2]" ], F ], [ f, [ Y, ac ] ], [ f, [ {
      fn: v,
      [ax]: [ {
        [aw]: D
      }, G ]
    }, W ] ], [ e, [ {
      [aw]: "DisableMultiRegionAccessPoints"
    }, b ] ], [ q, [ ac, b ] ], [ f, [ {
      fn: v,
      [ax]: [ Z, "partition" ]
    }, W ] ], [ f, [ af, i ] ], [ f, [ ae, H ] ], [ q, [ af, c ] ], [ v, [ Z, "resourceId[3]" ], A(2) ], [ q, [ ab, c ] ], [ f, [ {
      [aw]: F
    }, z ] ], [ q, [ {
      [aw]: A(2)
    }, c ] ] ],
    results: [ [ a ], [ a, "Accelerate cannot be used with FIPS" ], [ a, "Cannot set dual-stack in combination with a custom endpoint." ], [ a, "A custom endpoint cannot be combined with FIPS" ], [ a, "A custom endpoint cannot be combined with S3 Accelerate" ], [ a, "Partition does not support FIPS" ], [ a, "S3Express does not support S3 Accelerate." ], [ "{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}", ag ], [ I, ag ], [ a, "S3Express bucket name is not a valid virtual hostable name." ], [ "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ah ], [ "https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ag ], [ a, "Unrecognized S3Express bucket name format." ], [ J, ag ], [ "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ah ], [ a, "Expected a endpoint to be specified but no endpoint was found" ], [ "https://{Bucket}.ec2.{url#authority}", ai ], [ "https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai ], [ "https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}", ai ], [ "https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai ], [ a, 'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"' ], [ a, "Invalid Outposts Bucket alias - it must be a valid bucket name." ], [ a, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`." ], [ a, "Custom endpoint `{Endpoint}` was not a valid URI" ], [ a, "S3 Accelerate cannot be used in this region" ], [ "https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ K, aj ], [ I, aj ], [ K, ak ], [ I, ak ], [ L, aj ], [ L, ak ], [ M, aj ], [ M, ak ], [ "https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}", ak ], [ a, "Invalid region: region was not a valid DNS name." ], [ a, "S3 Object Lambda does not support Dual-stack" ], [ a, "S3 Object Lambda does not support S3 Accelerate" ], [ a, "Access points are not supported for this operation" ], [ a, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`" ], [ a, "Invalid ARN: Missing account id" ], [ N(1), al ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", al ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}", al ], [ a, O(1) ], [ a, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`" ], [ a, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)" ], [ a, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`" ], [ a, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`." ], [ a, "Invalid ARN: bucket ARN is missing a region" ], [ a, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided" ], [ a, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`" ], [ a, "Access Points do not support S3 Accelerate" ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ N(1), am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ a, "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}" ], [ a, "S3 MRAP does not support dual-stack" ], [ a, "S3 MRAP does not support FIPS" ], [ a, "S3 MRAP does not support S3 Accelerate" ], [ a, "Invalid configuration: Multi-Region Access Point ARNs are disabled." ], [ "https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}", {
      [az]: [ {
        [aA]: b,
        name: P,
        [aB]: H,
        [aD]: av
      } ]
    } ], [ a, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`" ], [ a, "Invalid Access Point Name" ], [ a, "S3 Outposts does not support Dual-stack" ], [ a, "S3 Outposts does not support FIPS" ], [ a, "S3 Outposts does not support S3 Accelerate" ], [ a, "Invalid Arn: Outpost Access Point ARN contains sub resources" ], [ "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}", an ], [ "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}", an ], [ a, O(2) ], [ a, "Expected an outpost type `accesspoint`, found {outpostType}" ], [ a, "Invalid ARN: expected an access point name" ], [ a, "Invalid ARN: Expected a 4-component resource" ], [ a, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`" ], [ a, "Invalid ARN: The Outpost Id was not set" ], [ a, "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})" ], [ a, "Invalid ARN: No ARN type specified" ], [ a, "Invalid ARN: `{Bucket}` was not a valid ARN" ], [ a, "Path-style addressing cannot be used with ARN buckets" ], [ "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ Q, aj ], [ Q, ak ], [ R, aj ], [ R, ak ], [ "https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ a, "Path-style addressing cannot be used with S3 Accelerate" ], [ J, ao ], [ "https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}", ao ], [ "https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}", ao ], [ "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3-fips.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ J, aj ], [ J, ak ], [ S, aj ], [ S, ak ], [ "https://s3.{Region}.{partitionResult#dnsSuffix}", ak ], [ a, "A region must be set when sending requests to S3." ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 3, r + 115, 1, 424, 4, 2, 272, 5, 3, 233, 6, 4, 85, 7, 5, 15, 8, 8, 9, r + 115, 16, 10, 13, 18, 11, 13, 19, 12, 13, 22, r + 14, 13, 35, 14, r + 42, 36, r + 103, 435, 6, 271, 16, 7, 270, 17, 8, 19, 18, 14, 501, 106, 9, 20, 24, 10, 21, 24, 11, 22, 24, 12, 23, 24, 13, 547, 24, 14, 77, 25, 20, 73, 26, 26, 27, 78, 37, 28, r + 86, 38, r + 86, 29, 39, 47, 30, 48, r + 58, 31, 50, 32, r + 85, 51, 33, 136, 55, r + 76, 34, 59, 35, r + 84, 60, 39, 36, 61, 37, r + 83, 62, 38, 146, 63, 41, r + 46, 61, 40, r + 83, 62, 41, 150, 64, 42, r + 54, 66, 43, r + 53, 70, 44, r + 52, 71, 45, r + 81, 73, 46, r + 80, 74, r + 78, r + 79, 40, 48, r + 57, 41, r + 57, 49, 42, 185, 50, 48, 62, 51, 49, r + 45, 52, 51, 53, 526, 60, 56, 54, 62, r + 55, 55, 63, 57, r + 46, 62, r + 55, 57, 64, 58, r + 54, 66, 59, r + 53, 69, 60, r + 65, 70, 61, r + 52, 72, r + 64, r + 51, 49, r + 45, 63, 51, 64, 526, 60, 67, 65, 62, r + 55, 66, 63, 68, r + 46, 62, r + 55, 68, 64, 69, r + 54, 66, 70, r + 53, 68, r + 47, 71, 70, 72, r + 52, 72, r + 50, r + 51, 25, 74, r + 42, 46, r + 39, 75, 57, 76, r + 41, 58, r + 40, r + 41, 26, r + 88, 78, 28, r + 87, 79, 34, 82, 80, 35, 81, 545, 36, r + 103, r + 115, 46, r + 97, 83, 57, 84, r + 99, 58, r + 98, r + 99, 5, 101, 86, 8, 87, r + 115, 16, 88, 89, 18, 91, 89, 19, 90, 92, 21, 97, 95, 19, 93, 92, 21, 98, 95, 21, 97, 94, 22, r + 14, 95, 35, 96, r + 42, 36, r + 103, r + 42, 22, r + 13, 98, 35, 99, r + 42, 36, r + 101, 100, 46, r + 110, r + 111, 6, 214, 102, 7, 208, 103, 8, 119, 104, 14, 118, 105, 21, 106, r + 23, 26, 107, 502, 37, 108, r + 86, 38, r + 86, 109, 39, 112, 110, 48, r + 58, 111, 50, 136, r + 85, 40, 113, r + 57, 41, r + 57, 114, 42, 115, 500, 48, r + 56, 116, 52, 117, r + 72, 65, r + 69, r + 72, 21, 501, r + 23, 9, 120, 124, 10, 121, 124, 11, 122, 124, 12, 123, 124, 13, 202, 124, 14, 195, 125, 20, 190, 126, 21, 127, r + 23, 23, 128, 129, 24, 189, 129, 26, 130, 197, 37, 131, r + 86, 38, r + 86, 132, 39, 159, 133, 48, r + 58, 134, 50, 135, r + 85, 51, 141, 136, 55, r + 76, 137, 59, 138, r + 84, 60, r + 83, 139, 61, 140, r + 83, 63, r + 83, r + 46, 55, r + 76, 142, 59, 143, r + 84, 60, 148, 144, 61, 145, r + 83, 62, 147, 146, 63, 150, r + 46, 63, 153, r + 46, 61, 149, r + 83, 62, 153, 150, 64, 151, r + 54, 66, 152, r + 53, 70, r + 82, r + 52, 64, 154, r + 54, 66, 155, r + 53, 70, 156, r + 52, 71, 157, r + 81, 73, 158, r + 80, 74, r + 77, r + 79, 40, 160, r + 57, 41, r + 57, 161, 42, 185, 162, 48, 174, 163, 49, r + 45, 164, 51, 165, 526, 60, 168, 166, 62, r + 55, 167, 63, 169, r + 46, 62, r + 55, 169, 64, 170, r + 54, 66, 171, r + 53, 69, 172, r + 65, 70, 173, r + 52, 72, r + 63, r + 51, 49, r + 45, 175, 51, 176, 526, 60, 179, 177, 62, r + 55, 178, 63, 180, r + 46, 62, r + 55, 180, 64, 181, r + 54, 66, 182, r + 53, 68, r + 47, 183, 70, 184, r + 52, 72, r + 48, r + 51, 48, r + 56, 186, 52, 187, r + 72, 65, r + 69, 188, 67, r + 70, r + 71, 25, r + 36, r + 42, 21, 191, r + 23, 25, 192, r + 42, 30, 194, 193, 46, r + 34, r + 36, 46, r + 33, r + 35, 21, 196, r + 23, 26, r + 88, 197, 28, r + 87, 198, 34, 201, 199, 35, 200, 545, 36, r + 101, r + 115, 46, r + 95, r + 96, 17, 203, r + 22, 20, 204, r + 21, 21, 205, 550, 33, 206, 550, 44, r + 16, 207, 45, r + 18, r + 20, 8, 209, 215, 16, 210, 220, 18, 211, 220, 19, 212, 224, 20, 213, 227, 21, 231, 401, 8, 218, 215, 19, 216, r + 9, 20, 217, 227, 21, 231, r + 9, 16, 219, 220, 18, 223, 220, 19, 221, 224, 20, 222, 227, 21, 231, r + 12, 19, 226, 224, 20, 225, r + 9, 21, r + 9, r + 12, 20, 230, 227, 21, 228, r + 9, 30, 229, r + 9, 34, r + 7, r + 9, 21, 231, 415, 30, 232, r + 8, 34, r + 7, r + 8, 4, r + 2, 234, 5, 235, 480, 6, 271, 236, 7, 270, 237, 8, 238, 491, 9, 239, 243, 10, 240, 243, 11, 241, 243, 12, 242, 243, 13, 547, 243, 14, 266, 244, 20, 264, 245, 26, 246, 267, 37, 247, r + 86, 38, r + 86, 248, 39, 249, 518, 40, 250, r + 57, 41, r + 57, 251, 42, 538, 252, 48, r + 43, 253, 49, r + 45, 254, 51, 255, 526, 60, 258, 256, 62, r + 55, 257, 63, 259, r + 46, 62, r + 55, 259, 64, 260, r + 54, 66, 261, r + 53, 69, 262, r + 65, 70, 263, r + 52, 72, r + 62, r + 51, 25, 265, r + 42, 46, r + 31, r + 32, 26, r + 88, 267, 28, r + 87, 268, 34, 269, 544, 46, r + 93, r + 94, 8, 397, r + 9, 8, 407, r + 9, 3, 346, 273, 4, r + 3, 274, 5, 284, 275, 8, 276, r + 115, 15, r + 5, 277, 16, 278, 281, 18, 279, 281, 19, 280, 281, 22, r + 14, 281, 35, 282, r + 42, 36, r + 102, 283, 46, r + 106, r + 107, 6, 405, 285, 7, 395, 286, 8, 295, 287, 14, 501, 288, 26, 289, 502, 37, 290, r + 86, 38, r + 86, 291, 39, 292, 307, 40, 293, r + 57, 41, r + 57, 294, 42, 335, 500, 9, 296, 300, 10, 297, 300, 11, 298, 300, 12, 299, 300, 13, 394, 300, 14, 339, 301, 15, r + 5, 302, 20, 337, 303, 26, 304, 341, 37, 305, r + 86, 38, r + 86, 306, 39, 309, 307, 48, r + 58, 308, 50, r + 74, r + 85, 40, 310, r + 57, 41, r + 57, 311, 42, 335, 312, 48, 324, 313, 49, r + 45, 314, 51, 315, 526, 60, 318, 316, 62, r + 55, 317, 63, 319, r + 46, 62, r + 55, 319, 64, 320, r + 54, 66, 321, r + 53, 69, 322, r + 65, 70, 323, r + 52, 72, r + 61, r + 51, 49, r + 45, 325, 51, 326, 526, 60, 329, 327, 62, r + 55, 328, 63, 330, r + 46, 62, r + 55, 330, 64, 331, r + 54, 66, 332, r + 53, 68, r + 47, 333, 70, 334, r + 52, 72, r + 49, r + 51, 48, r + 56, 336, 52, r + 67, r + 72, 25, 338, r + 42, 46, r + 27, r + 28, 15, r + 5, 340, 26, r + 88, 341, 28, r + 87, 342, 34, 345, 343, 35, 344, 545, 36, r + 102, r + 115, 46, r + 91, r + 92, 4, r + 2, 347, 5, 357, 348, 8, 349, r + 115, 15, r + 5, 350, 16, 351, 354, 18, 352, 354, 19, 353, 354, 22, r + 14, 354, 35, 355, r + 42, 36, r + 43, 356, 46, r + 104, r + 105, 6, 405, 358, 7, 395, 359, 8, 360, 491, 9, 361, 365, 10, 362, 365, 11, 363, 365, 12, 364, 365, 13, 394, 365, 14, 389, 366, 15, r + 5, 367, 20, 387, 368, 26, 369, 391, 37, 370, r + 86, 38, r + 86, 371, 39, 372, 518, 40, 373, r + 57, 41, r + 57, 374, 42, 538, 375, 48, r + 43, 376, 49, r + 45, 377, 51, 378, 526, 60, 381, 379, 62, r + 55, 380, 63, 382, r + 46, 62, r + 55, 382, 64, 383, r + 54, 66, 384, r + 53, 69, 385, r + 65, 70, 386, r + 52, 72, r + 60, r + 51, 25, 388, r + 42, 46, r + 25, r + 26, 15, r + 5, 390, 26, r + 88, 391, 28, r + 87, 392, 34, 393, 544, 46, r + 89, r + 90, 15, r + 5, 547, 8, 396, r + 9, 15, r + 5, 397, 16, 398, 410, 18, 399, 410, 19, 400, 410, 20, 401, r + 9, 27, 402, r + 12, 29, r + 11, 403, 31, r + 11, 404, 32, r + 11, 422, 8, 406, r + 9, 15, r + 5, 407, 16, 408, 410, 18, 409, 410, 19, 411, 410, 20, r + 12, r + 9, 20, 414, 412, 22, 413, r + 9, 34, r + 10, r + 9, 22, 416, 415, 27, 419, r + 12, 27, 418, 417, 34, r + 10, r + 12, 34, r + 10, 419, 43, r + 11, 420, 47, r + 11, 421, 53, r + 11, 422, 54, r + 11, 423, 56, r + 11, r + 12, 2, r + 1, 425, 3, 478, 426, 4, r + 4, 427, 5, 438, 428, 8, 429, r + 115, 16, 430, 433, 18, 431, 433, 19, 432, 433, 22, r + 14, 433, 35, 434, r + 42, 36, r + 44, 435, 46, r + 112, 436, 57, 437, r + 114, 58, r + 113, r + 114, 6, r + 6, 439, 7, r + 6, 440, 8, 450, 441, 14, 501, 442, 26, 443, 502, 37, 444, r + 86, 38, r + 86, 445, 39, 446, 465, 40, 447, r + 57, 41, r + 57, 448, 42, 471, 449, 48, r + 44, 500, 9, 451, 455, 10, 452, 455, 11, 453, 455, 12, 454, 455, 13, 547, 455, 14, 473, 456, 15, 460, 457, 20, 458, 461, 25, 459, r + 42, 46, r + 37, r + 38, 20, 540, 461, 26, 462, 474, 37, 463, r + 86, 38, r + 86, 464, 39, 467, 465, 48, r + 58, 466, 50, r + 75, r + 85, 40, 468, r + 57, 41, r + 57, 469, 42, 471, 470, 48, r + 44, 524, 48, r + 44, 472, 52, r + 68, r + 72, 26, r + 88, 474, 28, r + 87, 475, 34, r + 100, 476, 35, 477, 545, 36, r + 44, r + 115, 4, r + 2, 479, 5, 488, 480, 8, 481, r + 115, 16, 482, 485, 18, 483, 485, 19, 484, 485, 22, r + 14, 485, 35, 486, r + 42, 36, r + 43, 487, 46, r + 108, r + 109, 6, r + 6, 489, 7, r + 6, 490, 8, 503, 491, 14, 501, 492, 26, 493, 502, 37, 494, r + 86, 38, r + 86, 495, 39, 496, 518, 40, 497, r + 57, 41, r + 57, 498, 42, 538, 499, 48, r + 43, 500, 49, r + 45, 526, 26, r + 88, 502, 28, r + 87, r + 115, 9, 504, 508, 10, 505, 508, 11, 506, 508, 12, 507, 508, 13, 547, 508, 14, 541, 509, 15, 513, 510, 20, 511, 514, 25, 512, r + 42, 46, r + 29, r + 30, 20, 540, 514, 26, 515, 542, 37, 516, r + 86, 38, r + 86, 517, 39, 520, 518, 48, r + 58, 519, 50, r + 73, r + 85, 40, 521, r + 57, 41, r + 57, 522, 42, 538, 523, 48, r + 43, 524, 49, r + 45, 525, 51, 529, 526, 60, r + 55, 527, 62, r + 55, 528, 63, r + 55, r + 46, 60, 532, 530, 62, r + 55, 531, 63, 533, r + 46, 62, r + 55, 533, 64, 534, r + 54, 66, 535, r + 53, 69, 536, r + 65, 70, 537, r + 52, 72, r + 59, r + 51, 48, r + 43, 539, 52, r + 66, r + 72, 25, r + 24, r + 42, 26, r + 88, 542, 28, r + 87, 543, 34, r + 100, 544, 35, 546, 545, 36, r + 42, r + 115, 36, r + 43, r + 115, 17, 548, r + 22, 20, 549, r + 21, 33, 552, 550, 44, r + 17, 551, 45, r + 19, r + 20, 44, r + 15, 553, 45, r + 15, r + 20 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // node_modules/@aws-sdk/client-s3/dist-es/endpoint/endpointResolver.js
  const cache = new EndpointCache.k({
    size: 50,
    params: [ "Accelerate", "Bucket", "DisableAccessPoints", "DisableMultiRegionAccessPoints", "DisableS3ExpressSessionAuth", "Endpoint", "ForcePathStyle", "Region", "UseArnRegion", "UseDualStack", "UseFIPS", "UseGlobalEndpoint", "UseObjectLambdaEndpoint", "UseS3ExpressControlEndpoint" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
    endpointParams: endpointParams,
    logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  // node_modules/@aws-sdk/client-s3/dist-es/auth/httpAuthSchemeProvider.js
  const createEndpointRuleSetHttpAuthSchemeParametersProvider = defaultHttpAuthSchemeParametersProvider => async (config, context, input) => {
    if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
    const instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
    const endpointParameters = await (0, getEndpointFromInstructions.x)(input, {
      getEndpointParameterInstructions: instructionsFn
    }, config);
    return Object.assign(defaultParameters, endpointParameters);
  };
  const _defaultS3HttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
  const defaultS3HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4",
      signingProperties: {
        name: "s3",
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
  function createAwsAuthSigv4aHttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4a",
      signingProperties: {
        name: "s3",
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
  const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
    const endpointRuleSetHttpAuthSchemeProvider = authParameters => {
      const endpoint = defaultEndpointResolver(authParameters);
      const authSchemes = endpoint.properties?.authSchemes;
      if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
      const options = [];
      for (const scheme of authSchemes) {
        const {name: resolvedName, properties: properties = {}, ...rest} = scheme;
        const name = resolvedName.toLowerCase();
        if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
        let schemeId;
        if (name === "sigv4a") {
          schemeId = "aws.auth#sigv4a";
          const sigv4Present = authSchemes.find(s => {
            const name = s.name.toLowerCase();
            return name !== "sigv4a" && name.startsWith("sigv4");
          });
          if (SignatureV4MultiRegion.W.sigv4aDependency() === "none" && sigv4Present) continue;
        } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
        const createOption = createHttpAuthOptionFunctions[schemeId];
        if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
        const option = createOption(authParameters);
        option.schemeId = schemeId;
        option.signingProperties = {
          ...option.signingProperties || {},
          ...rest,
          ...properties
        };
        options.push(option);
      }
      return options;
    };
    return endpointRuleSetHttpAuthSchemeProvider;
  };
  const _defaultS3HttpAuthSchemeProvider = authParameters => {
    const options = [];
    switch (authParameters.operation) {
     default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
      options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    }
    return options;
  };
  const defaultS3HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultS3HttpAuthSchemeProvider, {
    "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
    "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
  });
  const resolveHttpAuthSchemeConfig = config => {
    const config_0 = (0, httpAuthSchemes.ho)(config);
    const config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
    return Object.assign(config_1, {
      authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
    });
  };
  var commandBuilder = __webpack_require__(23611);
  var schemas_0 = __webpack_require__(35120);
  // node_modules/@aws-sdk/client-s3/dist-es/commands/CreateSessionCommand.js
  class CreateSessionCommand extends((0, commandBuilder.G5)(commandBuilder.zr, commandBuilder.yt, "CreateSession", schemas_0.Nsl)){}
  var EndpointParameters = __webpack_require__(14500);
  // node_modules/@aws-sdk/client-s3/package.json
  const package_namespaceObject = {
    rE: "3.1175.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
  var defaultUserAgent = __webpack_require__(13837);
  var nodeAppIdConfigOptions = __webpack_require__(27652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
  var defaultProvider = __webpack_require__(89882);
  var readableStreamHasher = __webpack_require__(72604);
  var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(61034);
  var defaults_mode = __webpack_require__(50479);
  var resolveDefaultsModeConfig = __webpack_require__(38234);
  var configLoader = __webpack_require__(12974);
  var regionConfig_config = __webpack_require__(16152);
  var NodeUseDualstackEndpointConfigOptions = __webpack_require__(77580);
  var NodeUseFipsEndpointConfigOptions = __webpack_require__(24254);
  var EventStreamMarshaller = __webpack_require__(31460);
  var util_retry_config = __webpack_require__(84353);
  var calculateBodyLength = __webpack_require__(82127);
  var node_http_handler = __webpack_require__(67979);
  var stream_collector = __webpack_require__(26660);
  var sha = __webpack_require__(63242);
  var AwsSdkSigV4Signer = __webpack_require__(2526);
  var AwsSdkSigV4ASigner = __webpack_require__(34881);
  var Md5Node = __webpack_require__(91931);
  var Sha256Node = __webpack_require__(1875);
  var NoOpLogger = __webpack_require__(57545);
  var parseUrl = __webpack_require__(33934);
  var fromBase64 = __webpack_require__(39700);
  var toBase64 = __webpack_require__(67305);
  var getAwsChunkedEncodingStream = __webpack_require__(45745);
  var sdk_stream_mixin = __webpack_require__(66494);
  var fromUtf8 = __webpack_require__(47332);
  var toUtf8 = __webpack_require__(69809);
  // node_modules/@aws-sdk/client-s3/dist-es/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2006-03-01",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? getAwsChunkedEncodingStream.B,
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    }, {
      schemeId: "aws.auth#sigv4a",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
      signer: new AwsSdkSigV4ASigner.S
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    md5: config?.md5 ?? Md5Node.j,
    protocol: config?.protocol ?? s3.mf,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.s3",
      errorTypeRegistries: schemas_0.q1U,
      xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
      version: "2006-03-01",
      serviceTarget: "AmazonS3"
    },
    sdkStreamMixin: config?.sdkStreamMixin ?? sdk_stream_mixin.c,
    serviceId: config?.serviceId ?? "S3",
    sha1: config?.sha1 ?? sha.gz,
    sha256: config?.sha256 ?? Sha256Node.k,
    signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
    signingEscapePath: config?.signingEscapePath ?? false,
    urlParser: config?.urlParser ?? parseUrl.D,
    useArnRegion: config?.useArnRegion ?? void 0,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // node_modules/@aws-sdk/client-s3/dist-es/runtimeConfig.js
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
      disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? (0, configLoader.Z)(s3.nr, loaderConfig),
      eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? EventStreamMarshaller.J2,
      maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
      region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
        ...regionConfig_config.zH,
        ...loaderConfig
      }),
      requestChecksumCalculation: config?.requestChecksumCalculation ?? (0, configLoader.Z)(flexible_checksums.XV, loaderConfig),
      requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
      responseChecksumValidation: config?.responseChecksumValidation ?? (0, configLoader.Z)(flexible_checksums.$x, loaderConfig),
      retryMode: config?.retryMode ?? (0, configLoader.Z)({
        ...middleware_retry_configurations.kN,
        default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
      }, config),
      sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
      streamCollector: config?.streamCollector ?? stream_collector.k,
      streamHasher: config?.streamHasher ?? readableStreamHasher.S,
      useArnRegion: config?.useArnRegion ?? (0, configLoader.Z)(s3.KU, loaderConfig),
      useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
      useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
      userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
    };
  };
  var region_config_resolver_extensions = __webpack_require__(9999);
  var defaultExtensionConfiguration = __webpack_require__(12912);
  var httpExtensionConfiguration = __webpack_require__(20274);
  // node_modules/@aws-sdk/client-s3/dist-es/auth/httpAuthExtensionConfiguration.js
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
  // node_modules/@aws-sdk/client-s3/dist-es/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // node_modules/@aws-sdk/client-s3/dist-es/S3Client.js
  class S3Client extends client.K {
    config;
    constructor(...[configuration]) {
      const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
      super(_config_0);
      this.initConfig = _config_0;
      const _config_1 = (0, EndpointParameters.v)(_config_0);
      const _config_2 = (0, configurations.D)(_config_1);
      const _config_3 = (0, flexible_checksums.M4)(_config_2);
      const _config_4 = (0, middleware_retry_configurations.$z)(_config_3);
      const _config_5 = (0, resolveRegionConfig.T)(_config_4);
      const _config_6 = (0, hostHeaderMiddleware.OV)(_config_5);
      const _config_7 = (0, endpoints.Co)(_config_6);
      const _config_8 = resolveEventStreamSerdeConfig(_config_7);
      const _config_9 = resolveHttpAuthSchemeConfig(_config_8);
      const _config_10 = (0, s3.ri)(_config_9, {
        session: [ () => this, CreateSessionCommand ]
      });
      const _config_11 = resolveRuntimeExtensions(_config_10, configuration?.extensions || []);
      this.config = _config_11;
      this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
      this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
      this.middlewareStack.use((0, retry.ey)(this.config));
      this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
      this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
      this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
      this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
      this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
        httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
        identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
          "aws.auth#sigv4": config.credentials,
          "aws.auth#sigv4a": config.credentials
        })
      }));
      this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
      this.middlewareStack.use((0, s3.Br)(this.config));
      this.middlewareStack.use((0, s3.DD)(this.config));
      this.middlewareStack.use((0, s3._W)(this.config));
      this.middlewareStack.use((0, s3.GE)(this.config));
      this.middlewareStack.use((0, s3.Zu)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonShapeDeserializer.js
61968: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    d: () => JsonShapeDeserializer
  });
  var _serde_determineTimestampFormat__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43888);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95125);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70412);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71899);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24494);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67004);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39700);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62990);
  var _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91267);
  var _UnionSerde__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31638);
  var _jsonReviver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15596);
  var _needsReviver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37937);
  var _parseJsonBody__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97446);
  class JsonShapeDeserializer extends _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__.B {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    async read(schema, data) {
      const reviver = (0, _needsReviver__WEBPACK_IMPORTED_MODULE_1__.t)(schema) ? _jsonReviver__WEBPACK_IMPORTED_MODULE_2__.E : void 0;
      return this._read(schema, typeof data === "string" ? JSON.parse(data, reviver) : await (0, 
      _parseJsonBody__WEBPACK_IMPORTED_MODULE_3__.Y2)(data, this.serdeContext, schema));
    }
    readObject(schema, data) {
      return this._read(schema, data);
    }
    _read(schema, value) {
      const isObject = value !== null && typeof value === "object";
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__.l1.of(schema);
      if (isObject) {
        if (ns.isStructSchema()) {
          const record = value;
          const union = ns.isUnionSchema();
          const out = {};
          let nameMap;
          const {jsonName: jsonName} = this.settings;
          if (jsonName) nameMap = {};
          let unionSerde;
          if (union) unionSerde = new _UnionSerde__WEBPACK_IMPORTED_MODULE_5__.F(record, out);
          for (const [memberName, memberSchema] of ns.structIterator()) {
            let fromKey = memberName;
            if (jsonName) {
              fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
              nameMap[fromKey] = memberName;
            }
            if (union) unionSerde.mark(fromKey);
            if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
          }
          if (union) unionSerde.writeUnknown(); else if (typeof record.__type === "string") for (const k in record) {
            if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(record, k)) continue;
            const v = record[k];
            const t = jsonName ? nameMap[k] ?? k : k;
            if (!(t in out)) out[t] = v;
          }
          return out;
        }
        if (Array.isArray(value) && ns.isListSchema()) {
          const listMember = ns.getValueSchema();
          const out = [];
          for (const item of value) out.push(this._read(listMember, item));
          return out;
        }
        if (ns.isMapSchema()) {
          const mapMember = ns.getValueSchema();
          const out = {};
          for (const _k in value) {
            if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(value, _k)) continue;
            if (_k === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.T)(out);
            out[_k] = this._read(mapMember, value[_k]);
          }
          return out;
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
      if (ns.isDocumentSchema()) if (isObject) {
        const out = Array.isArray(value) ? [] : {};
        for (const k in value) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(value, k)) continue;
          if (k === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.T)(out);
          const v = value[k];
          if (v instanceof _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D) out[k] = v; else out[k] = this._read(ns, v);
        }
        return out;
      } else return structuredClone(value);
      return value;
    }
  }
}),
// node_modules/@aws-sdk/checksums/dist-cjs/submodules/sha/index.js
63242: (function (__unused_webpack_module, exports, __webpack_require__) {
  const {toUint8Array: toUint8Array} = __webpack_require__(90625);
  const {createHmac: createHmac, createHash: createHash} = __webpack_require__(77598);
  __webpack_require__(99025);
  const BLOCK$1 = 64;
  const DIGEST_LENGTH$1 = 20;
  const INIT$1 = new Int32Array([ 1732584193, 4023233417, 2562383102, 271733878, 3285377520 ]);
  const K$1 = new Int32Array([ 1518500249, 1859775393, 2400959708, 3395469782 ]);
  class Sha1Js {
    digestLength=DIGEST_LENGTH$1;
    state=Int32Array.from(INIT$1);
    w;
    buffer=new Uint8Array(BLOCK$1);
    bufferLength=0;
    bytesHashed=0;
    finished=false;
    inner;
    outer;
    constructor(secret) {
      if (secret) {
        const key = Sha1Js.normalizeKey(secret);
        this.inner = new Sha1Js;
        this.outer = new Sha1Js;
        const pad = new Uint8Array(BLOCK$1 * 2);
        for (let i = 0; i < BLOCK$1; ++i) {
          pad[i] = 54 ^ key[i];
          pad[i + BLOCK$1] = 92 ^ key[i];
        }
        this.inner.update(pad.subarray(0, BLOCK$1));
        this.outer.update(pad.subarray(BLOCK$1));
      }
    }
    update(data) {
      if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
      if (this.inner) {
        this.inner.update(data);
        return;
      }
      let pos = 0;
      let {length: length} = data;
      this.bytesHashed += length;
      if (this.bufferLength > 0) {
        while (length > 0 && this.bufferLength < BLOCK$1) {
          this.buffer[this.bufferLength++] = data[pos++];
          --length;
        }
        if (this.bufferLength === BLOCK$1) {
          this.hashBuffer(this.buffer, 0);
          this.bufferLength = 0;
        }
      }
      while (length >= BLOCK$1) {
        this.hashBuffer(data, pos);
        pos += BLOCK$1;
        length -= BLOCK$1;
      }
      while (length > 0) {
        this.buffer[this.bufferLength++] = data[pos++];
        --length;
      }
    }
    async digest() {
      if (this.inner && this.outer) {
        if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
        this.finished = true;
        const innerDigest = this.inner.digestSync();
        this.outer.update(innerDigest);
        return this.outer.digestSync();
      }
      return this.digestSync();
    }
    reset() {
      this.state = Int32Array.from(INIT$1);
      this.buffer = new Uint8Array(BLOCK$1);
      this.bufferLength = 0;
      this.bytesHashed = 0;
    }
    digestSync() {
      const state = this.state.slice();
      const buffer = this.buffer.slice();
      let bufferLength = this.bufferLength;
      const bitsHi = this.bytesHashed / 536870912 | 0;
      const bitsLo = this.bytesHashed << 3;
      buffer[bufferLength++] = 128;
      if (bufferLength > BLOCK$1 - 8) {
        for (let i = bufferLength; i < BLOCK$1; ++i) buffer[i] = 0;
        this.hashBufferWith(state, buffer, 0);
        bufferLength = 0;
      }
      for (let i = bufferLength; i < BLOCK$1 - 8; ++i) buffer[i] = 0;
      const v = new DataView(buffer.buffer, buffer.byteOffset, BLOCK$1);
      v.setUint32(BLOCK$1 - 8, bitsHi, false);
      v.setUint32(BLOCK$1 - 4, bitsLo, false);
      this.hashBufferWith(state, buffer, 0);
      const out = new Uint8Array(DIGEST_LENGTH$1);
      out[0] = state[0] >>> 24 & 255;
      out[1] = state[0] >>> 16 & 255;
      out[2] = state[0] >>> 8 & 255;
      out[3] = state[0] & 255;
      out[4] = state[1] >>> 24 & 255;
      out[5] = state[1] >>> 16 & 255;
      out[6] = state[1] >>> 8 & 255;
      out[7] = state[1] & 255;
      out[8] = state[2] >>> 24 & 255;
      out[9] = state[2] >>> 16 & 255;
      out[10] = state[2] >>> 8 & 255;
      out[11] = state[2] & 255;
      out[12] = state[3] >>> 24 & 255;
      out[13] = state[3] >>> 16 & 255;
      out[14] = state[3] >>> 8 & 255;
      out[15] = state[3] & 255;
      out[16] = state[4] >>> 24 & 255;
      out[17] = state[4] >>> 16 & 255;
      out[18] = state[4] >>> 8 & 255;
      out[19] = state[4] & 255;
      return out;
    }
    static normalizeKey(secret) {
      const key = toUint8Array(secret);
      if (key.byteLength > BLOCK$1) {
        const h = new Sha1Js;
        h.update(key);
        const digest = h.digestSync();
        const padded = new Uint8Array(BLOCK$1);
        padded.set(digest);
        return padded;
      }
      const padded = new Uint8Array(BLOCK$1);
      padded.set(key);
      return padded;
    }
    hashBuffer(data, offset) {
      this.hashBufferWith(this.state, data, offset);
    }
    hashBufferWith(state, data, offset) {
      const w = this.w ??= new Int32Array(80);
      let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4];
      for (let t = 0; t < 16; ++t) w[t] = (data[offset + t * 4] & 255) << 24 | (data[offset + t * 4 + 1] & 255) << 16 | (data[offset + t * 4 + 2] & 255) << 8 | data[offset + t * 4 + 3] & 255;
      for (let t = 16; t < 80; ++t) {
        const x = w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16];
        w[t] = x << 1 | x >>> 31;
      }
      for (let t = 0; t < 80; ++t) {
        const r = t < 20 ? 0 : t < 40 ? 1 : t < 60 ? 2 : 3;
        const temp = ((s0 << 5 | s0 >>> 27) + (r === 0 ? s1 & s2 ^ ~s1 & s3 : r === 2 ? s1 & s2 ^ s1 & s3 ^ s2 & s3 : s1 ^ s2 ^ s3) | 0) + (s4 + (K$1[r] + w[t] | 0) | 0) | 0;
        s4 = s3;
        s3 = s2;
        s2 = s1 << 30 | s1 >>> 2;
        s1 = s0;
        s0 = temp;
      }
      state[0] = state[0] + s0 | 0;
      state[1] = state[1] + s1 | 0;
      state[2] = state[2] + s2 | 0;
      state[3] = state[3] + s3 | 0;
      state[4] = state[4] + s4 | 0;
    }
  }
  const hasNativeCrypto = (() => {
    try {
      createHash("sha1");
      return true;
    } catch {
      return false;
    }
  })();
  const Sha1Node = hasNativeCrypto ? buildNativeClass() : Sha1Js;
  function buildNativeClass() {
    return class Sha1Node {
      digestLength=20;
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
        return this.secret ? createHmac("sha1", toBuffer$1(this.secret)) : createHash("sha1");
      }
    };
  }
  function toBuffer$1(data) {
    if (typeof data === "string") return data;
    if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return Buffer.from(data);
  }
  const {digest: digest$1, sign: sign$1, importKey: importKey$1} = globalThis?.crypto?.subtle ?? {};
  typeof digest$1 === "function" && typeof sign$1 === "function" && typeof importKey$1 === "function" && globalThis;
  new Uint32Array([ 1779033703, 4089235720, 3144134277, 2227873595, 1013904242, 4271175723, 2773480762, 1595750129, 1359893119, 2917565137, 2600822924, 725511199, 528734635, 4215389547, 1541459225, 327033209 ]);
  new Uint32Array([ 1116352408, 3609767458, 1899447441, 602891725, 3049323471, 3964484399, 3921009573, 2173295548, 961987163, 4081628472, 1508970993, 3053834265, 2453635748, 2937671579, 2870763221, 3664609560, 3624381080, 2734883394, 310598401, 1164996542, 607225278, 1323610764, 1426881987, 3590304994, 1925078388, 4068182383, 2162078206, 991336113, 2614888103, 633803317, 3248222580, 3479774868, 3835390401, 2666613458, 4022224774, 944711139, 264347078, 2341262773, 604807628, 2007800933, 770255983, 1495990901, 1249150122, 1856431235, 1555081692, 3175218132, 1996064986, 2198950837, 2554220882, 3999719339, 2821834349, 766784016, 2952996808, 2566594879, 3210313671, 3203337956, 3336571891, 1034457026, 3584528711, 2466948901, 113926993, 3758326383, 338241895, 168717936, 666307205, 1188179964, 773529912, 1546045734, 1294757372, 1522805485, 1396182291, 2643833823, 1695183700, 2343527390, 1986661051, 1014477480, 2177026350, 1206759142, 2456956037, 344077627, 2730485921, 1290863460, 2820302411, 3158454273, 3259730800, 3505952657, 3345764771, 106217008, 3516065817, 3606008344, 3600352804, 1432725776, 4094571909, 1467031594, 275423344, 851169720, 430227734, 3100823752, 506948616, 1363258195, 659060556, 3750685593, 883997877, 3785050280, 958139571, 3318307427, 1322822218, 3812723403, 1537002063, 2003034995, 1747873779, 3602036899, 1955562222, 1575990012, 2024104815, 1125592928, 2227730452, 2716904306, 2361852424, 442776044, 2428436474, 593698344, 2756734187, 3733110249, 3204031479, 2999351573, 3329325298, 3815920427, 3391569614, 3928383900, 3515267271, 566280711, 3940187606, 3454069534, 4118630271, 4000239992, 116418474, 1914138554, 174292421, 2731055270, 289380356, 3203993006, 460393269, 320620315, 685471733, 587496836, 852142971, 1086792851, 1017036298, 365543100, 1126000580, 2618297676, 1288033470, 3409855158, 1501505948, 4234509866, 1607167915, 987167468, 1816402316, 1246189591 ]);
  const {digest: digest, sign: sign, importKey: importKey} = globalThis?.crypto?.subtle ?? {};
  typeof digest === "function" && typeof sign === "function" && typeof importKey === "function" && globalThis;
  exports.gz = Sha1Node;
}),
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/index.js
68241: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    SignatureV4MultiRegion: () => _SignatureV4MultiRegion__WEBPACK_IMPORTED_MODULE_0__.W,
    SignatureV4SignWithCredentials: () => _SignatureV4SignWithCredentials__WEBPACK_IMPORTED_MODULE_2__.Qr,
    signatureV4CrtContainer: () => _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_1__.p
  });
  var _SignatureV4MultiRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60156);
  var _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
  var _SignatureV4SignWithCredentials__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91732);
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/index.js
72437: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    DEFAULT_UA_APP_ID: () => configurations.b,
    EndpointError: () => EndpointError.c,
    NODE_APP_ID_CONFIG_OPTIONS: () => nodeAppIdConfigOptions.hV,
    NODE_REGION_CONFIG_FILE_OPTIONS: () => config.zH,
    NODE_REGION_CONFIG_OPTIONS: () => config.GG,
    REGION_ENV_NAME: () => config.Fc,
    REGION_INI_NAME: () => config.OR,
    UA_APP_ID_ENV_NAME: () => nodeAppIdConfigOptions.PF,
    UA_APP_ID_INI_NAME: () => nodeAppIdConfigOptions.CP,
    awsEndpointFunctions: () => aws.U,
    createDefaultUserAgentProvider: () => defaultUserAgent.pf,
    createUserAgentStringParsingProvider: () => createUserAgentStringParsingProvider,
    crtAvailability: () => crt_availability.D,
    defaultUserAgent: () => defaultUserAgent.mJ,
    emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion.I,
    fallback: () => fallback,
    getAwsRegionExtensionConfiguration: () => extensions.R,
    getDefaultSocketTimeout: () => getDefaultSocketTimeout.E,
    getHostHeaderPlugin: () => hostHeaderMiddleware.TC,
    getLoggerPlugin: () => loggerMiddleware.Y7,
    getLongPollPlugin: () => getLongPollPlugin,
    getRecursionDetectionPlugin: () => getRecursionDetectionPlugin.n,
    getUserAgentMiddlewareOptions: () => user_agent_middleware.l6,
    getUserAgentPlugin: () => user_agent_middleware.sM,
    getUserAgentPrefix: () => partition.vL,
    hostHeaderMiddleware: () => hostHeaderMiddleware.CT,
    hostHeaderMiddlewareOptions: () => hostHeaderMiddleware._A,
    isIpAddress: () => isIpAddress.o,
    isVirtualHostableS3Bucket: () => isVirtualHostableS3Bucket.Y,
    loggerMiddleware: () => loggerMiddleware.Pj,
    loggerMiddlewareOptions: () => loggerMiddleware.vN,
    parseArn: () => parseArn.L,
    partition: () => partition.jB,
    recursionDetectionMiddleware: () => recursionDetectionMiddleware.c,
    recursionDetectionMiddlewareOptions: () => configuration.W,
    resolveAwsRegionExtensionConfiguration: () => extensions.$,
    resolveDefaultAwsRegionalEndpointsConfig: () => resolveDefaultAwsRegionalEndpointsConfig,
    resolveEndpoint: () => resolveEndpoint,
    resolveHostHeaderConfig: () => hostHeaderMiddleware.OV,
    resolveRegionConfig: () => resolveRegionConfig.T,
    resolveUserAgentConfig: () => configurations.D,
    setCredentialFeature: () => setCredentialFeature.g,
    setFeature: () => setFeature.J,
    setPartitionInfo: () => partition.nA,
    setTokenFeature: () => setTokenFeature,
    state: () => emitWarningIfUnsupportedVersion.w,
    stsRegionDefaultResolver: () => stsRegionDefaultResolver.o,
    stsRegionWarning: () => stsRegionDefaultResolver.$,
    toEndpointV1: () => toEndpointV1,
    useDefaultPartitionInfo: () => partition.Nu,
    userAgentMiddleware: () => user_agent_middleware.Le
  });
  var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
  // node_modules/@aws-sdk/core/dist-es/submodules/client/longPollMiddleware.js
  const longPollMiddleware = () => (next, context) => async args => {
    context.__retryLongPoll = true;
    return next(args);
  };
  const longPollMiddlewareOptions = {
    name: "longPollMiddleware",
    tags: [ "RETRY" ],
    step: "initialize",
    override: true
  };
  const getLongPollPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(longPollMiddleware(), longPollMiddlewareOptions);
    }
  });
  var setCredentialFeature = __webpack_require__(30249);
  var setFeature = __webpack_require__(78102);
  // node_modules/@aws-sdk/core/dist-es/submodules/client/setTokenFeature.js
  function setTokenFeature(token, feature, value) {
    if (!token.$source) token.$source = {};
    token.$source[feature] = value;
    return token;
  }
  var getDefaultSocketTimeout = __webpack_require__(19121);
  var hostHeaderMiddleware = __webpack_require__(9007);
  var loggerMiddleware = __webpack_require__(75180);
  var configuration = __webpack_require__(47902);
  var getRecursionDetectionPlugin = __webpack_require__(73307);
  var recursionDetectionMiddleware = __webpack_require__(18341);
  var configurations = __webpack_require__(60846);
  var user_agent_middleware = __webpack_require__(20721);
  var defaultUserAgent = __webpack_require__(13837);
  var crt_availability = __webpack_require__(16315);
  var nodeAppIdConfigOptions = __webpack_require__(27652);
  const fallback = {
    os(ua) {
      if (/iPhone|iPad|iPod/.test(ua)) return "iOS";
      if (/Macintosh|Mac OS X/.test(ua)) return "macOS";
      if (/Windows NT/.test(ua)) return "Windows";
      if (/Android/.test(ua)) return "Android";
      if (/Linux/.test(ua)) return "Linux";
      return;
    },
    browser(ua) {
      if (/EdgiOS|EdgA|Edg\//.test(ua)) return "Microsoft Edge";
      if (/Firefox\//.test(ua)) return "Firefox";
      if (/Chrome\//.test(ua)) return "Chrome";
      if (/Safari\//.test(ua)) return "Safari";
      return;
    }
  };
  // node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-browser/createUserAgentStringParsingProvider.js
  const createUserAgentStringParsingProvider = ({serviceId: serviceId, clientVersion: clientVersion}) => async config => {
    const module = await __webpack_require__.e(2110).then(__webpack_require__.bind(__webpack_require__, 2110));
    const parse = module.parse ?? module.default.parse ?? (() => "");
    const parsedUA = typeof window !== "undefined" && window?.navigator?.userAgent ? parse(window.navigator.userAgent) : void 0;
    const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${parsedUA?.os?.name || "other"}`, parsedUA?.os?.version ], [ "lang/js" ], [ "md/browser", `${parsedUA?.browser?.name ?? "unknown"}_${parsedUA?.browser?.version ?? "unknown"}` ] ];
    if (serviceId) sections.push([ `api/${serviceId}`, clientVersion ]);
    const appId = await (config?.userAgentAppId?.());
    if (appId) sections.push([ `app/${appId}` ]);
    return sections;
  };
  var aws = __webpack_require__(93117);
  var hasOwn = __webpack_require__(62990);
  var debugId = __webpack_require__(61565);
  var toDebugString = __webpack_require__(31350);
  var EndpointError = __webpack_require__(83868);
  var evaluateCondition = __webpack_require__(68961);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateConditions.js
  const evaluateConditions = (conditions = [], options) => {
    const conditionsReferenceRecord = {};
    const conditionOptions = {
      ...options,
      referenceRecord: {
        ...options.referenceRecord
      }
    };
    let didAssign = false;
    for (const condition of conditions) {
      const {result: result, toAssign: toAssign} = (0, evaluateCondition.F)(condition, conditionOptions);
      if (!result) return {
        result: result
      };
      if (toAssign) {
        didAssign = true;
        conditionsReferenceRecord[toAssign.name] = toAssign.value;
        conditionOptions.referenceRecord[toAssign.name] = toAssign.value;
        options.logger?.debug?.(`${debugId.z} assign: ${toAssign.name} := ${(0, toDebugString.m)(toAssign.value)}`);
      }
    }
    if (didAssign) return {
      result: true,
      referenceRecord: conditionsReferenceRecord
    };
    return {
      result: true
    };
  };
  var getEndpointHeaders = __webpack_require__(46820);
  var getEndpointProperties = __webpack_require__(67737);
  var getEndpointUrl = __webpack_require__(63255);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateEndpointRule.js
  const evaluateEndpointRule = (endpointRule, options) => {
    const {conditions: conditions, endpoint: endpoint} = endpointRule;
    const {result: result, referenceRecord: referenceRecord} = evaluateConditions(conditions, options);
    if (!result) return;
    const endpointRuleOptions = referenceRecord ? {
      ...options,
      referenceRecord: {
        ...options.referenceRecord,
        ...referenceRecord
      }
    } : options;
    const {url: url, properties: properties, headers: headers} = endpoint;
    options.logger?.debug?.(`${debugId.z} Resolving endpoint from template: ${(0, toDebugString.m)(endpoint)}`);
    const endpointToReturn = {
      url: (0, getEndpointUrl.t)(url, endpointRuleOptions)
    };
    if (headers != null) endpointToReturn.headers = (0, getEndpointHeaders.w)(headers, endpointRuleOptions);
    if (properties != null) endpointToReturn.properties = (0, getEndpointProperties.Fb)(properties, endpointRuleOptions);
    return endpointToReturn;
  };
  var evaluateExpression = __webpack_require__(31444);
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateErrorRule.js
  const evaluateErrorRule = (errorRule, options) => {
    const {conditions: conditions, error: error} = errorRule;
    const {result: result, referenceRecord: referenceRecord} = evaluateConditions(conditions, options);
    if (!result) return;
    const errorRuleOptions = referenceRecord ? {
      ...options,
      referenceRecord: {
        ...options.referenceRecord,
        ...referenceRecord
      }
    } : options;
    throw new EndpointError.c((0, evaluateExpression.O4)(error, "Error", errorRuleOptions));
  };
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateRules.js
  const evaluateRules = (rules, options) => {
    for (const rule of rules) if (rule.type === "endpoint") {
      const endpointOrUndefined = evaluateEndpointRule(rule, options);
      if (endpointOrUndefined) return endpointOrUndefined;
    } else if (rule.type === "error") evaluateErrorRule(rule, options); else if (rule.type === "tree") {
      const endpointOrUndefined = group.evaluateTreeRule(rule, options);
      if (endpointOrUndefined) return endpointOrUndefined;
    } else throw new EndpointError.c(`Unknown endpoint rule: ${rule}`);
    throw new EndpointError.c(`Rules evaluation failed`);
  };
  const evaluateTreeRule = (treeRule, options) => {
    const {conditions: conditions, rules: rules} = treeRule;
    const {result: result, referenceRecord: referenceRecord} = evaluateConditions(conditions, options);
    if (!result) return;
    const treeRuleOptions = referenceRecord ? {
      ...options,
      referenceRecord: {
        ...options.referenceRecord,
        ...referenceRecord
      }
    } : options;
    return group.evaluateRules(rules, treeRuleOptions);
  };
  const group = {
    evaluateRules: evaluateRules,
    evaluateTreeRule: evaluateTreeRule
  };
  // node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/resolveEndpoint.js
  const resolveEndpoint = (ruleSetObject, options) => {
    const {endpointParams: endpointParams, logger: logger} = options;
    const {parameters: parameters, rules: rules} = ruleSetObject;
    options.logger?.debug?.(`${debugId.z} Initial EndpointParams: ${(0, toDebugString.m)(endpointParams)}`);
    for (const paramKey in parameters) {
      if (!(0, hasOwn.$)(parameters, paramKey)) continue;
      const parameter = parameters[paramKey];
      const endpointParam = endpointParams[paramKey];
      if (endpointParam == null && parameter.default != null) {
        endpointParams[paramKey] = parameter.default;
        continue;
      }
      if (parameter.required && endpointParam == null) throw new EndpointError.c(`Missing required parameter: '${paramKey}'`);
    }
    const endpoint = evaluateRules(rules, {
      endpointParams: endpointParams,
      logger: logger,
      referenceRecord: {}
    });
    options.logger?.debug?.(`${debugId.z} Resolved endpoint: ${(0, toDebugString.m)(endpoint)}`);
    return endpoint;
  };
  var parseUrl = __webpack_require__(33934);
  // node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/resolveDefaultAwsRegionalEndpointsConfig.js
  const resolveDefaultAwsRegionalEndpointsConfig = input => {
    if (typeof input.endpointProvider !== "function") throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");
    const {endpoint: endpoint} = input;
    if (endpoint === void 0) input.endpoint = async () => toEndpointV1(input.endpointProvider({
      Region: typeof input.region === "function" ? await input.region() : input.region,
      UseDualStack: typeof input.useDualstackEndpoint === "function" ? await input.useDualstackEndpoint() : input.useDualstackEndpoint,
      UseFIPS: typeof input.useFipsEndpoint === "function" ? await input.useFipsEndpoint() : input.useFipsEndpoint,
      Endpoint: void 0
    }, {
      logger: input.logger
    }));
    return input;
  };
  const toEndpointV1 = endpoint => (0, parseUrl.D)(endpoint.url);
  var isIpAddress = __webpack_require__(26676);
  var isVirtualHostableS3Bucket = __webpack_require__(81547);
  var parseArn = __webpack_require__(6330);
  var partition = __webpack_require__(23305);
  var config = __webpack_require__(16152);
  var resolveRegionConfig = __webpack_require__(27503);
  var stsRegionDefaultResolver = __webpack_require__(38478);
  var extensions = __webpack_require__(9999);
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/readableStreamHasher.js
72604: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    S: () => readableStreamHasher
  });
  var _HashCalculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30259);
  const readableStreamHasher = (hashCtor, readableStream) => {
    if (readableStream.readableFlowing !== null) throw new Error("Unable to calculate hash for flowing readable stream");
    const hash = new hashCtor;
    const hashCalculator = new _HashCalculator__WEBPACK_IMPORTED_MODULE_0__.H(hash);
    readableStream.pipe(hashCalculator);
    return new Promise((resolve, reject) => {
      readableStream.on("error", err => {
        hashCalculator.end();
        reject(err);
      });
      hashCalculator.on("error", reject);
      hashCalculator.on("finish", () => {
        hash.digest().then(resolve).catch(reject);
      });
    });
  };
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js
84988: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    E: () => Md5Js
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
  class Md5Js {
    digestLength=16;
    state=Uint32Array.from(INIT);
    writeBuffer=new DataView(new ArrayBuffer(64));
    bufferLength=0;
    bytesHashed=0;
    update(sourceData) {
      const data = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.F)(sourceData);
      let pos = 0;
      let len = data.byteLength;
      this.bytesHashed += len;
      while (len > 0) {
        this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
        --len;
        if (this.bufferLength === 64) {
          compress(this.state, this.writeBuffer);
          this.bufferLength = 0;
        }
      }
    }
    async digest() {
      const state = Uint32Array.from(this.state);
      const buf = new DataView(this.writeBuffer.buffer.slice(0));
      let bufLen = this.bufferLength;
      const bits = this.bytesHashed * 8;
      buf.setUint8(bufLen++, 128);
      if (this.bufferLength % 64 >= 56) {
        for (let i = bufLen; i < 64; ++i) buf.setUint8(i, 0);
        compress(state, buf);
        bufLen = 0;
      }
      for (let i = bufLen; i < 56; ++i) buf.setUint8(i, 0);
      buf.setUint32(56, bits >>> 0, true);
      buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
      compress(state, buf);
      const out = new Uint8Array(16);
      const view = new DataView(out.buffer);
      for (let i = 0; i < 4; ++i) view.setUint32(i * 4, state[i], true);
      return out;
    }
    reset() {
      this.state.set(INIT);
      this.writeBuffer = new DataView(new ArrayBuffer(64));
      this.bufferLength = 0;
      this.bytesHashed = 0;
    }
  }
  const INIT = [ 1732584193, 4023233417, 2562383102, 271733878 ];
  const M = 4294967295;
  const S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
  const T = Array.from({
    length: 64
  }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
  function compress(state, block) {
    let a = state[0], b = state[1], c = state[2], d = state[3];
    for (let i = 0; i < 64; ++i) {
      let f, g;
      if (i < 16) {
        f = b & c | ~b & d;
        g = i;
      } else if (i < 32) {
        f = d & b | c & ~d;
        g = (5 * i + 1) % 16;
      } else if (i < 48) {
        f = b ^ c ^ d;
        g = (3 * i + 5) % 16;
      } else {
        f = c ^ (b | ~d);
        g = 7 * i % 16;
      }
      const x = block.getUint32(g * 4, true);
      const tmp = d;
      d = c;
      c = b;
      const s = S[(i >> 4) * 4 + (i & 3)];
      const sum = (a + f & M) + (x + T[i] & M) & M;
      b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M;
      a = tmp;
    }
    state[0] = state[0] + a & M;
    state[1] = state[1] + b & M;
    state[2] = state[2] + c & M;
    state[3] = state[3] + d & M;
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/util/index.js
87069: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    build: () => build,
    formatUrl: () => formatUrl,
    hasOwn: () => hasOwn,
    parse: () => parse,
    validate: () => validate
  });
  // node_modules/@aws-sdk/core/dist-es/submodules/util/util-arn-parser/arn.js
  const validate = str => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;
  const parse = arn => {
    const segments = arn.split(":");
    if (segments.length < 6 || segments[0] !== "arn") throw new Error("Malformed ARN");
    const [, partition, service, region, accountId, ...resource] = segments;
    return {
      partition: partition,
      service: service,
      region: region,
      accountId: accountId,
      resource: resource.join(":")
    };
  };
  const build = arnObject => {
    const {partition: partition = "aws", service: service, region: region, accountId: accountId, resource: resource} = arnObject;
    if ([ service, region, accountId, resource ].some(segment => typeof segment !== "string")) throw new Error("Input ARN object is invalid");
    return `arn:${partition}:${service}:${region}:${accountId}:${resource}`;
  };
  var buildQueryString = __webpack_require__(92107);
  // node_modules/@aws-sdk/core/dist-es/submodules/util/util-format-url/format-url.js
  function formatUrl(request) {
    const {port: port, query: query} = request;
    let {protocol: protocol, path: path, hostname: hostname} = request;
    if (protocol && protocol.slice(-1) !== ":") protocol += ":";
    if (port) hostname += `:${port}`;
    if (path && path.charAt(0) !== "/") path = `/${path}`;
    let queryString = query ? (0, buildQueryString.G)(query) : "";
    if (queryString && queryString[0] !== "?") queryString = `?${queryString}`;
    let auth = "";
    if (request.username != null || request.password != null) {
      const username = request.username ?? "";
      const password = request.password ?? "";
      auth = `${username}:${password}@`;
    }
    let fragment = "";
    if (request.fragment) fragment = `#${request.fragment}`;
    return `${protocol}//${auth}${hostname}${path}${queryString}${fragment}`;
  }
  // node_modules/@aws-sdk/core/dist-es/submodules/util/hasOwn.js
  function hasOwn(container, key) {
    return Object.prototype.hasOwnProperty.call(container, key);
  }
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js
91931: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    j: () => Md5Node
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33243);
  var _Md5Js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84988);
  const hasNativeCrypto = (() => {
    try {
      (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");
      return true;
    } catch {
      return false;
    }
  })();
  const Md5Node = hasNativeCrypto ? buildNativeClass() : _Md5Js__WEBPACK_IMPORTED_MODULE_1__.E;
  function buildNativeClass() {
    return class Md5Node {
      digestLength=16;
      hash=(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");
      update(data) {
        this.hash.update((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.F)(data));
      }
      async digest() {
        const buf = this.hash.copy().digest();
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
      }
      reset() {
        this.hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");
      }
    };
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/index.js
94654: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    CONFIG_PREFIX_SEPARATOR: () => constants.Q,
    CONFIG_USE_DUALSTACK_ENDPOINT: () => NodeUseDualstackEndpointConfigOptions.cE,
    CONFIG_USE_FIPS_ENDPOINT: () => NodeUseFipsEndpointConfigOptions.Oi,
    CredentialsProviderError: () => CredentialsProviderError.C,
    DEFAULT_PROFILE: () => getProfileName.KG,
    DEFAULT_USE_DUALSTACK_ENDPOINT: () => NodeUseDualstackEndpointConfigOptions.VW,
    DEFAULT_USE_FIPS_ENDPOINT: () => NodeUseFipsEndpointConfigOptions.Hj,
    ENV_PROFILE: () => getProfileName.Ch,
    ENV_USE_DUALSTACK_ENDPOINT: () => NodeUseDualstackEndpointConfigOptions.N5,
    ENV_USE_FIPS_ENDPOINT: () => NodeUseFipsEndpointConfigOptions.rw,
    NODE_REGION_CONFIG_FILE_OPTIONS: () => config.zH,
    NODE_REGION_CONFIG_OPTIONS: () => config.GG,
    NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => NodeUseDualstackEndpointConfigOptions.e$,
    NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => NodeUseFipsEndpointConfigOptions.Ko,
    ProviderError: () => ProviderError.m,
    REGION_ENV_NAME: () => config.Fc,
    REGION_INI_NAME: () => config.OR,
    SelectorType: () => types.c,
    TokenProviderError: () => TokenProviderError.J,
    booleanSelector: () => booleanSelector.Q,
    chain: () => chain.c,
    externalDataInterceptor: () => externalDataInterceptor.Z,
    fromStatic: () => fromStatic.V,
    fromValue: () => fromValue.Y,
    getHomeDir: () => getHomeDir.R,
    getProfileName: () => getProfileName.Bz,
    getRegionInfo: () => getRegionInfo,
    getSSOTokenFilepath: () => getSSOTokenFilepath.C,
    getSSOTokenFromFile: () => getSSOTokenFromFile.v,
    loadConfig: () => configLoader.Z,
    loadSharedConfigFiles: () => loadSharedConfigFiles.p,
    loadSsoSessionData: () => loadSsoSessionData.q,
    memoize: () => memoize.B,
    nodeDualstackConfigSelectors: () => NodeUseDualstackEndpointConfigOptions.rq,
    nodeFipsConfigSelectors: () => NodeUseFipsEndpointConfigOptions.hl,
    numberSelector: () => numberSelector,
    parseKnownFiles: () => parseKnownFiles.Y,
    readFile: () => readFile.TA,
    resolveCustomEndpointsConfig: () => resolveCustomEndpointsConfig,
    resolveDefaultsModeConfig: () => resolveDefaultsModeConfig.I,
    resolveEndpointsConfig: () => resolveEndpointsConfig,
    resolveRegionConfig: () => resolveRegionConfig.T
  });
  var ProviderError = __webpack_require__(11342);
  var CredentialsProviderError = __webpack_require__(31436);
  var TokenProviderError = __webpack_require__(20905);
  var chain = __webpack_require__(38062);
  var fromValue = __webpack_require__(99014);
  var memoize = __webpack_require__(54759);
  var booleanSelector = __webpack_require__(79498);
  // node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
  const numberSelector = (obj, key, type) => {
    if (!(key in obj)) return;
    const numberValue = parseInt(obj[key], 10);
    if (Number.isNaN(numberValue)) throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
    return numberValue;
  };
  var types = __webpack_require__(16402);
  var getHomeDir = __webpack_require__(33901);
  var getProfileName = __webpack_require__(22365);
  var getSSOTokenFilepath = __webpack_require__(68474);
  var getSSOTokenFromFile = __webpack_require__(56333);
  var constants = __webpack_require__(86814);
  var loadSharedConfigFiles = __webpack_require__(23692);
  var loadSsoSessionData = __webpack_require__(15413);
  var parseKnownFiles = __webpack_require__(10816);
  var externalDataInterceptor = __webpack_require__(8729);
  var readFile = __webpack_require__(82149);
  var configLoader = __webpack_require__(12974);
  var fromStatic = __webpack_require__(45001);
  var NodeUseDualstackEndpointConfigOptions = __webpack_require__(77580);
  var NodeUseFipsEndpointConfigOptions = __webpack_require__(24254);
  var normalizeProvider = __webpack_require__(29362);
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/resolveCustomEndpointsConfig.js
  const resolveCustomEndpointsConfig = input => {
    const {tls: tls, endpoint: endpoint, urlParser: urlParser, useDualstackEndpoint: useDualstackEndpoint} = input;
    return Object.assign(input, {
      tls: tls ?? true,
      endpoint: (0, normalizeProvider.t)(typeof endpoint === "string" ? urlParser(endpoint) : endpoint),
      isCustomEndpoint: true,
      useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false)
    });
  };
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/utils/getEndpointFromRegion.js
  const getEndpointFromRegion = async input => {
    const {tls: tls = true} = input;
    const region = await input.region();
    const dnsHostRegex = new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);
    if (!dnsHostRegex.test(region)) throw new Error("Invalid region in client config");
    const useDualstackEndpoint = await input.useDualstackEndpoint();
    const useFipsEndpoint = await input.useFipsEndpoint();
    const {hostname: hostname} = await input.regionInfoProvider(region, {
      useDualstackEndpoint: useDualstackEndpoint,
      useFipsEndpoint: useFipsEndpoint
    }) ?? {};
    if (!hostname) throw new Error("Cannot resolve hostname from client config");
    return input.urlParser(`${tls ? "https:" : "http:"}//${hostname}`);
  };
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/resolveEndpointsConfig.js
  const resolveEndpointsConfig = input => {
    const useDualstackEndpoint = (0, normalizeProvider.t)(input.useDualstackEndpoint ?? false);
    const {endpoint: endpoint, useFipsEndpoint: useFipsEndpoint, urlParser: urlParser, tls: tls} = input;
    return Object.assign(input, {
      tls: tls ?? true,
      endpoint: endpoint ? (0, normalizeProvider.t)(typeof endpoint === "string" ? urlParser(endpoint) : endpoint) : () => getEndpointFromRegion({
        ...input,
        useDualstackEndpoint: useDualstackEndpoint,
        useFipsEndpoint: useFipsEndpoint
      }),
      isCustomEndpoint: !!endpoint,
      useDualstackEndpoint: useDualstackEndpoint
    });
  };
  var config = __webpack_require__(16152);
  var resolveRegionConfig = __webpack_require__(27503);
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getHostnameFromVariants.js
  const getHostnameFromVariants = (variants = [], {useFipsEndpoint: useFipsEndpoint, useDualstackEndpoint: useDualstackEndpoint}) => variants.find(({tags: tags}) => useFipsEndpoint === tags.includes("fips") && useDualstackEndpoint === tags.includes("dualstack"))?.hostname;
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedHostname.js
  const getResolvedHostname = (resolvedRegion, {regionHostname: regionHostname, partitionHostname: partitionHostname}) => regionHostname ? regionHostname : partitionHostname ? partitionHostname.replace("{region}", resolvedRegion) : void 0;
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedPartition.js
  const getResolvedPartition = (region, {partitionHash: partitionHash}) => Object.keys(partitionHash || {}).find(key => partitionHash[key].regions.includes(region)) ?? "aws";
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedSigningRegion.js
  const getResolvedSigningRegion = (hostname, {signingRegion: signingRegion, regionRegex: regionRegex, useFipsEndpoint: useFipsEndpoint}) => {
    if (signingRegion) return signingRegion; else if (useFipsEndpoint) {
      const regionRegexJs = regionRegex.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\.");
      const regionRegexmatchArray = hostname.match(regionRegexJs);
      if (regionRegexmatchArray) return regionRegexmatchArray[0].slice(1, -1);
    }
  };
  // node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getRegionInfo.js
  const getRegionInfo = (region, {useFipsEndpoint: useFipsEndpoint = false, useDualstackEndpoint: useDualstackEndpoint = false, signingService: signingService, regionHash: regionHash, partitionHash: partitionHash}) => {
    const partition = getResolvedPartition(region, {
      partitionHash: partitionHash
    });
    const resolvedRegion = region in regionHash ? region : partitionHash[partition]?.endpoint ?? region;
    const hostnameOptions = {
      useFipsEndpoint: useFipsEndpoint,
      useDualstackEndpoint: useDualstackEndpoint
    };
    const regionHostname = getHostnameFromVariants(regionHash[resolvedRegion]?.variants, hostnameOptions);
    const partitionHostname = getHostnameFromVariants(partitionHash[partition]?.variants, hostnameOptions);
    const hostname = getResolvedHostname(resolvedRegion, {
      regionHostname: regionHostname,
      partitionHostname: partitionHostname
    });
    if (hostname === void 0) throw new Error(`Endpoint resolution failed for: ${{
      resolvedRegion: resolvedRegion,
      useFipsEndpoint: useFipsEndpoint,
      useDualstackEndpoint: useDualstackEndpoint
    }}`);
    const signingRegion = getResolvedSigningRegion(hostname, {
      signingRegion: regionHash[resolvedRegion]?.signingRegion,
      regionRegex: partitionHash[partition].regionRegex,
      useFipsEndpoint: useFipsEndpoint
    });
    return {
      partition: partition,
      signingService: signingService,
      hostname: hostname,
      ...signingRegion && {
        signingRegion: signingRegion
      },
      ...regionHash[resolvedRegion]?.signingService && {
        signingService: regionHash[resolvedRegion].signingService
      }
    };
  };
  var resolveDefaultsModeConfig = __webpack_require__(38234);
}),
// node_modules/@smithy/core/dist-es/submodules/client/index.js
94825: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    AlgorithmId: () => extensions_checksum.dB,
    Client: () => client.K,
    Command: () => command.u,
    NoOpLogger: () => NoOpLogger.N,
    SENSITIVE_STRING: () => SENSITIVE_STRING,
    ServiceException: () => exceptions.T,
    WaiterState: () => WaiterState,
    _json: () => _json,
    checkExceptions: () => checkExceptions,
    constructStack: () => MiddlewareStack.o,
    convertMap: () => convertMap,
    createAggregatedClient: () => createAggregatedClient,
    createWaiter: () => createWaiter,
    decorateServiceException: () => exceptions.M,
    emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion.I,
    getArrayIfSingleItem: () => getArrayIfSingleItem,
    getChecksumConfiguration: () => checksum.M2,
    getDefaultClientConfiguration: () => defaultExtensionConfiguration.xr,
    getDefaultExtensionConfiguration: () => defaultExtensionConfiguration.xA,
    getRetryConfiguration: () => retry.x,
    getSmithyContext: () => getSmithyContext.u,
    getValueFromTextNode: () => get_value_from_text_node.r,
    invalidFunction: () => invalidFunction,
    invalidProvider: () => invalidProvider,
    isSerializableHeaderValue: () => isSerializableHeaderValue,
    loadConfigsForDefaultMode: () => defaults_mode.l,
    makeBuilder: () => client_command_builder.k,
    map: () => map,
    normalizeProvider: () => normalizeProvider.t,
    resolveChecksumRuntimeConfig: () => checksum.MS,
    resolveDefaultRuntimeConfig: () => defaultExtensionConfiguration.uv,
    resolveRetryRuntimeConfig: () => retry.Q,
    schemaLogFilter: () => schemaLogFilter.G,
    serializeDateTime: () => serializeDateTime,
    serializeFloat: () => serializeFloat,
    take: () => take,
    throwDefaultError: () => throwDefaultError,
    waiterServiceDefaults: () => waiterServiceDefaults,
    withBaseException: () => withBaseException
  });
  var MiddlewareStack = __webpack_require__(67520);
  var getSmithyContext = __webpack_require__(68743);
  var normalizeProvider = __webpack_require__(29362);
  // node_modules/@smithy/core/dist-es/submodules/client/invalid-dependency/invalidFunction.js
  const invalidFunction = message => () => {
    throw new Error(message);
  };
  // node_modules/@smithy/core/dist-es/submodules/client/invalid-dependency/invalidProvider.js
  const invalidProvider = message => () => Promise.reject(message);
  // node_modules/@smithy/core/dist-es/submodules/client/util-waiter/circularReplacer.js
  const getCircularReplacer = () => {
    const seen = new WeakSet;
    return (key, value) => {
      if (typeof value === "object" && value !== null) {
        if (seen.has(value)) return "[Circular]";
        seen.add(value);
      }
      return value;
    };
  };
  // node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/sleep.js
  const sleep = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1e3));
  // node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
  const waiterServiceDefaults = {
    minDelay: 2,
    maxDelay: 120
  };
  var WaiterState;
  (function(WaiterState) {
    WaiterState["ABORTED"] = "ABORTED";
    WaiterState["FAILURE"] = "FAILURE";
    WaiterState["SUCCESS"] = "SUCCESS";
    WaiterState["RETRY"] = "RETRY";
    WaiterState["TIMEOUT"] = "TIMEOUT";
  })(WaiterState || (WaiterState = {}));
  const checkExceptions = result => {
    if (result.state === WaiterState.ABORTED) {
      const abortError = new Error(`${JSON.stringify({
        ...result,
        reason: "Request was aborted"
      }, getCircularReplacer())}`);
      abortError.name = "AbortError";
      throw abortError;
    } else if (result.state === WaiterState.TIMEOUT) {
      const timeoutError = new Error(`${JSON.stringify({
        ...result,
        reason: "Waiter has timed out"
      }, getCircularReplacer())}`);
      timeoutError.name = "TimeoutError";
      throw timeoutError;
    } else if (result.state !== WaiterState.SUCCESS) throw new Error(`${JSON.stringify(result, getCircularReplacer())}`);
    return result;
  };
  // node_modules/@smithy/core/dist-es/submodules/client/util-waiter/poller.js
  const runPolling = async ({minDelay: minDelay, maxDelay: maxDelay, maxWaitTime: maxWaitTime, abortController: abortController, client: client, abortSignal: abortSignal}, input, acceptorChecks) => {
    const observedResponses = {};
    const [minDelayMs, maxDelayMs] = [ minDelay * 1e3, maxDelay * 1e3 ];
    let currentAttempt = 0;
    const waitUntil = Date.now() + maxWaitTime * 1e3;
    const warn403Time = Date.now() + 6e4;
    let didWarn403 = false;
    while (true) {
      if (currentAttempt > 0) {
        const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
        if (abortController?.signal?.aborted || abortSignal?.aborted) {
          const message = "AbortController signal aborted.";
          observedResponses[message] |= 0;
          observedResponses[message] += 1;
          return {
            state: WaiterState.ABORTED,
            observedResponses: observedResponses
          };
        }
        if (Date.now() + delayMs > waitUntil) return {
          state: WaiterState.TIMEOUT,
          observedResponses: observedResponses
        };
        await sleep(delayMs / 1e3);
      }
      const {state: state, reason: reason} = await acceptorChecks(client, input);
      if (reason) {
        const message = createMessageFromResponse(reason);
        observedResponses[message] |= 0;
        observedResponses[message] += 1;
      }
      if (state !== WaiterState.RETRY) return {
        state: state,
        reason: reason,
        final: reason,
        observedResponses: observedResponses
      };
      currentAttempt += 1;
      if (!didWarn403 && Date.now() >= warn403Time) {
        checkWarn403(observedResponses, client);
        didWarn403 = true;
      }
    }
  };
  const checkWarn403 = (observedResponses = {}, client) => {
    const orderedErrors = Object.keys(observedResponses);
    let maxCount = 0;
    let count403 = 0;
    for (const response of orderedErrors) {
      const n = observedResponses[response] | 0;
      maxCount = Math.max(n, maxCount);
      if (response.startsWith("403:")) count403 += n;
    }
    const clientLogger = client?.config?.logger;
    const warningLogger = typeof clientLogger?.warn === "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger") ? clientLogger : console;
    if (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
  };
  const createMessageFromResponse = reason => {
    const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
    if (reason?.$responseBodyText) return `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}`;
    if (status) {
      if (reason?.$response || reason?.message) return `${status ?? "Unknown"}: ${reason?.message}`;
      return `${status}: OK`;
    }
    return String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
  };
  const exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
    const attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
    if (attempt > attemptCountCeiling) return maxDelayMs;
    const delay = minDelayMs * 2 ** (attempt - 1);
    const capped = Math.min(delay, maxDelayMs);
    const waitFor = randomInRange(minDelayMs, capped);
    if (Date.now() + waitFor > waitUntil) {
      const timeRemaining = waitUntil - Date.now();
      return Math.max(0, timeRemaining - 500);
    }
    return waitFor;
  };
  const randomInRange = (min, max) => min + Math.random() * (max - min);
  // node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/validate.js
  const validateWaiterOptions = options => {
    if (options.maxWaitTime <= 0) throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`); else if (options.minDelay <= 0) throw new Error(`WaiterConfiguration.minDelay must be greater than 0`); else if (options.maxDelay <= 0) throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`); else if (options.maxWaitTime <= options.minDelay) throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`); else if (options.maxDelay < options.minDelay) throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
  };
  // node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js
  const abortTimeout = abortSignal => {
    let onAbort;
    const promise = new Promise(resolve => {
      onAbort = () => resolve({
        state: WaiterState.ABORTED
      });
      if (typeof abortSignal.addEventListener === "function") abortSignal.addEventListener("abort", onAbort); else abortSignal.onabort = onAbort;
    });
    return {
      clearListener() {
        if (typeof abortSignal.removeEventListener === "function") abortSignal.removeEventListener("abort", onAbort);
      },
      aborted: promise
    };
  };
  const createWaiter = async (options, input, acceptorChecks) => {
    const params = {
      ...waiterServiceDefaults,
      ...options
    };
    validateWaiterOptions(params);
    const exitConditions = [ runPolling(params, input, acceptorChecks) ];
    const finalize = [];
    if (options.abortSignal) {
      const {aborted: aborted, clearListener: clearListener} = abortTimeout(options.abortSignal);
      finalize.push(clearListener);
      exitConditions.push(aborted);
    }
    if (options.abortController?.signal) {
      const {aborted: aborted, clearListener: clearListener} = abortTimeout(options.abortController.signal);
      finalize.push(clearListener);
      exitConditions.push(aborted);
    }
    return Promise.race(exitConditions).then(result => {
      for (const fn of finalize) fn();
      return result;
    });
  };
  var client = __webpack_require__(78702);
  var command = __webpack_require__(55772);
  // node_modules/@smithy/core/dist-es/submodules/client/smithy-client/constants.js
  const SENSITIVE_STRING = "***SensitiveInformation***";
  // node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
  const createAggregatedClient = (commands, Client, options) => {
    for (const [command, CommandCtor] of Object.entries(commands)) {
      const methodImpl = async function(args, optionsOrCb, cb) {
        const command = new CommandCtor(args);
        if (typeof optionsOrCb === "function") this.send(command, optionsOrCb); else if (typeof cb === "function") {
          if (typeof optionsOrCb !== "object") throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
          this.send(command, optionsOrCb || {}, cb);
        } else return this.send(command, optionsOrCb);
      };
      const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
      Client.prototype[methodName] = methodImpl;
    }
    const {paginators: paginators = {}, waiters: waiters = {}} = options ?? {};
    for (const [paginatorName, paginatorFn] of Object.entries(paginators)) if (Client.prototype[paginatorName] === void 0) Client.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
      return paginatorFn({
        ...paginationConfiguration,
        client: this
      }, commandInput, ...rest);
    };
    for (const [waiterName, waiterFn] of Object.entries(waiters)) if (Client.prototype[waiterName] === void 0) Client.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
      let config = waiterConfiguration;
      if (typeof waiterConfiguration === "number") config = {
        maxWaitTime: waiterConfiguration
      };
      return waiterFn({
        ...config,
        client: this
      }, commandInput, ...rest);
    };
  };
  var exceptions = __webpack_require__(54667);
  // node_modules/@smithy/core/dist-es/submodules/client/smithy-client/default-error-handler.js
  const throwDefaultError = ({output: output, parsedBody: parsedBody, exceptionCtor: exceptionCtor, errorCode: errorCode}) => {
    const $metadata = deserializeMetadata(output);
    const statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : void 0;
    const response = new exceptionCtor({
      name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError",
      $fault: "client",
      $metadata: $metadata
    });
    throw (0, exceptions.M)(response, parsedBody);
  };
  const withBaseException = ExceptionCtor => ({output: output, parsedBody: parsedBody, errorCode: errorCode}) => {
    throwDefaultError({
      output: output,
      parsedBody: parsedBody,
      exceptionCtor: ExceptionCtor,
      errorCode: errorCode
    });
  };
  const deserializeMetadata = output => ({
    httpStatusCode: output.statusCode,
    requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
    extendedRequestId: output.headers["x-amz-id-2"],
    cfId: output.headers["x-amz-cf-id"]
  });
  var defaults_mode = __webpack_require__(50479);
  var emitWarningIfUnsupportedVersion = __webpack_require__(61034);
  var defaultExtensionConfiguration = __webpack_require__(12912);
  var checksum = __webpack_require__(6385);
  var extensions_checksum = __webpack_require__(56968);
  var retry = __webpack_require__(40558);
  // node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-array-if-single-item.js
  const getArrayIfSingleItem = mayBeArray => Array.isArray(mayBeArray) ? mayBeArray : [ mayBeArray ];
  var get_value_from_text_node = __webpack_require__(1709);
  // node_modules/@smithy/core/dist-es/submodules/client/smithy-client/is-serializable-header-value.js
  const isSerializableHeaderValue = value => value != null;
  var NoOpLogger = __webpack_require__(57545);
  var hasOwn = __webpack_require__(62990);
  // node_modules/@smithy/core/dist-es/submodules/client/smithy-client/object-mapping.js
  function map(arg0, arg1, arg2) {
    let target;
    let filter;
    let instructions;
    if (typeof arg1 === "undefined" && typeof arg2 === "undefined") {
      target = {};
      instructions = arg0;
    } else {
      target = arg0;
      if (typeof arg1 === "function") {
        filter = arg1;
        instructions = arg2;
        return mapWithFilter(target, filter, instructions);
      } else instructions = arg1;
    }
    for (const key in instructions) {
      if (!(0, hasOwn.$)(instructions, key)) continue;
      if (!Array.isArray(instructions[key])) {
        target[key] = instructions[key];
        continue;
      }
      applyInstruction(target, null, instructions, key);
    }
    return target;
  }
  const convertMap = target => {
    const output = {};
    for (const [k, v] of Object.entries(target || {})) output[k] = [ , v ];
    return output;
  };
  const take = (source, instructions) => {
    const out = {};
    for (const key in instructions) {
      if (!(0, hasOwn.$)(instructions, key)) continue;
      applyInstruction(out, source, instructions, key);
    }
    return out;
  };
  const mapWithFilter = (target, filter, instructions) => map(target, Object.entries(instructions).reduce((_instructions, [key, value]) => {
    if (Array.isArray(value)) _instructions[key] = value; else if (typeof value === "function") _instructions[key] = [ filter, value() ]; else _instructions[key] = [ filter, value ];
    return _instructions;
  }, {}));
  const applyInstruction = (target, source, instructions, targetKey) => {
    if (source !== null) {
      let instruction = instructions[targetKey];
      if (typeof instruction === "function") instruction = [ , instruction ];
      const [filter = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
      if (typeof filter === "function" && filter(source[sourceKey]) || typeof filter !== "function" && !!filter) target[targetKey] = valueFn(source[sourceKey]);
      return;
    }
    let [filter, value] = instructions[targetKey];
    if (typeof value === "function") {
      let _value;
      const defaultFilterPassed = filter === void 0 && (_value = value()) != null;
      const customFilterPassed = typeof filter === "function" && !!filter(void 0) || typeof filter !== "function" && !!filter;
      if (defaultFilterPassed) target[targetKey] = _value; else if (customFilterPassed) target[targetKey] = value();
    } else {
      const defaultFilterPassed = filter === void 0 && value != null;
      const customFilterPassed = typeof filter === "function" && !!filter(value) || typeof filter !== "function" && !!filter;
      if (defaultFilterPassed || customFilterPassed) target[targetKey] = value;
    }
  };
  const nonNullish = _ => _ != null;
  const pass = _ => _;
  var schemaLogFilter = __webpack_require__(72948);
  // node_modules/@smithy/core/dist-es/submodules/client/smithy-client/ser-utils.js
  const serializeFloat = value => {
    if (value !== value) return "NaN";
    switch (value) {
     case 1 / 0:
      return "Infinity";

     case -1 / 0:
      return "-Infinity";

     default:
      return value;
    }
  };
  const serializeDateTime = date => date.toISOString().replace(".000Z", "Z");
  // node_modules/@smithy/core/dist-es/submodules/client/smithy-client/serde-json.js
  const _json = obj => {
    if (obj == null) return {};
    if (Array.isArray(obj)) return obj.filter(_ => _ != null).map(_json);
    if (typeof obj === "object") {
      const target = {};
      for (const key in obj) {
        if (!(0, hasOwn.$)(obj, key)) continue;
        if (obj[key] == null) continue;
        target[key] = _json(obj[key]);
      }
      return target;
    }
    return obj;
  };
  var client_command_builder = __webpack_require__(55816);
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/resolve-path.js
95046: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    u: () => resolvedPath
  });
  var _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70979);
  const resolvedPath = (resolvedPath, input, memberName, labelValueProvider, uriLabel, isGreedyLabel) => {
    if (input != null && input[memberName] !== void 0) {
      const labelValue = labelValueProvider();
      if (labelValue == null || labelValue.length <= 0) throw new Error("Empty value provided for input HTTP label: " + memberName + ".");
      resolvedPath = resolvedPath.replace(uriLabel, isGreedyLabel ? labelValue.split("/").map(segment => (0, 
      _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_0__.$)(segment)).join("/") : (0, 
      _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_0__.$)(labelValue));
    } else throw new Error("No value provided for input HTTP label: " + memberName + ".");
    return resolvedPath;
  };
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/json/SmithyRpcV2JsonProtocol.js
96088: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    G: () => SmithyRpcV2JsonProtocol
  });
  var _AbstractRpcV2Protocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5941);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75629);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95125);
  var _codec_v2_JsonCodec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83227);
  var _parseJsonBody__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97446);
  class SmithyRpcV2JsonProtocol extends _AbstractRpcV2Protocol__WEBPACK_IMPORTED_MODULE_0__.M {
    codec=new _codec_v2_JsonCodec2__WEBPACK_IMPORTED_MODULE_1__.p({
      timestampFormat: {
        useTrait: false,
        default: 7
      },
      jsonName: false,
      bigNumberAsString: true
    });
    serializer=this.codec.createSerializer();
    deserializer=this.codec.createDeserializer();
    getShapeId() {
      return "smithy.protocols#rpcv2Json";
    }
    getPayloadCodec() {
      return this.codec;
    }
    getSmithyProtocolHeaderValue() {
      return "rpc-v2-json";
    }
    applyEmptyBody(request) {
      if (!request.body) request.body = "{}";
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      const errorName = (0, _parseJsonBody__WEBPACK_IMPORTED_MODULE_2__.pT)(response, dataObject) ?? "Unknown";
      const errorMetadata = {
        $metadata: metadata,
        $fault: response.statusCode <= 500 ? "client" : "server"
      };
      let namespace = this.options.defaultNamespace;
      if (errorName.includes("#")) [namespace] = errorName.split("#");
      const registry = this.compositeErrorRegistry;
      const nsRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__.O.for(namespace);
      registry.copyFrom(nsRegistry);
      let errorSchema;
      try {
        errorSchema = registry.getSchema(errorName);
      } catch (ignored) {
        if (dataObject.Message) dataObject.message = dataObject.Message;
        const syntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__.O.for("smithy.ts.sdk.synthetic." + namespace);
        registry.copyFrom(syntheticRegistry);
        const baseExceptionSchema = registry.getBaseException();
        if (baseExceptionSchema) {
          const ErrorCtor = registry.getErrorCtor(baseExceptionSchema);
          throw Object.assign(new ErrorCtor({
            name: errorName
          }), errorMetadata, dataObject);
        }
        throw Object.assign(new Error(errorName), errorMetadata, dataObject);
      }
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__.l1.of(errorSchema);
      const ErrorCtor = registry.getErrorCtor(errorSchema);
      const message = dataObject.message ?? dataObject.Message ?? "Unknown";
      const exception = new ErrorCtor({});
      const output = {};
      const errorDeserializer = this.codec.createDeserializer();
      for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
      throw Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output);
    }
    getDefaultContentType() {
      return "application/json";
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/requestBuilder.js
98866: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    l: () => requestBuilder,
    t: () => RequestBuilder
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19725);
  var _resolve_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95046);
  function requestBuilder(input, context) {
    return new RequestBuilder(input, context);
  }
  class RequestBuilder {
    input;
    context;
    query={};
    method="";
    headers={};
    path="";
    body=null;
    hostname="";
    resolvePathStack=[];
    constructor(input, context) {
      this.input = input;
      this.context = context;
    }
    async build() {
      const {hostname: hostname, protocol: protocol = "https", port: port, path: basePath} = await this.context.endpoint();
      this.path = basePath;
      for (const resolvePath of this.resolvePathStack) resolvePath(this.path);
      return new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K({
        protocol: protocol,
        hostname: this.hostname || hostname,
        port: port,
        method: this.method,
        path: this.path,
        query: this.query,
        body: this.body,
        headers: this.headers
      });
    }
    hn(hostname) {
      this.hostname = hostname;
      return this;
    }
    bp(uriLabel) {
      this.resolvePathStack.push(basePath => {
        this.path = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + uriLabel;
      });
      return this;
    }
    p(memberName, labelValueProvider, uriLabel, isGreedyLabel) {
      this.resolvePathStack.push(path => {
        this.path = (0, _resolve_path__WEBPACK_IMPORTED_MODULE_1__.u)(path, this.input, memberName, labelValueProvider, uriLabel, isGreedyLabel);
      });
      return this;
    }
    h(headers) {
      this.headers = headers;
      return this;
    }
    q(query) {
      this.query = query;
      return this;
    }
    b(body) {
      this.body = body;
      return this;
    }
    m(method) {
      this.method = method;
      return this;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/index.js
99025: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    Crc32: () => Crc32Node.k,
    Crc32Js: () => Crc32Js.v,
    Crc32Node: () => Crc32Node.k,
    Md5: () => Md5Node.j,
    Md5Js: () => Md5Js.E,
    Md5Node: () => Md5Node.j,
    Sha256: () => Sha256Node.k,
    Sha256Js: () => Sha256Js.D,
    Sha256Node: () => Sha256Node.k,
    Sha256WebCrypto: () => Sha256WebCrypto,
    blobHasher: () => blobHasher,
    blobReader: () => blobReader,
    fileStreamHasher: () => fileStreamHasher,
    readableStreamHasher: () => readableStreamHasher.S
  });
  // node_modules/@smithy/core/dist-es/submodules/checksum/chunked-blob-reader/chunked-blob-reader.js
  async function blobReader(blob, onChunk, chunkSize = 1024 * 1024) {
    const size = blob.size;
    let totalBytesRead = 0;
    while (totalBytesRead < size) {
      const slice = blob.slice(totalBytesRead, Math.min(size, totalBytesRead + chunkSize));
      onChunk(new Uint8Array(await slice.arrayBuffer()));
      totalBytesRead += slice.size;
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/checksum/hash-blob-browser/blobHasher.js
  const blobHasher = async function blobHasher(hashCtor, blob) {
    const hash = new hashCtor;
    await blobReader(blob, chunk => {
      hash.update(chunk);
    });
    return hash.digest();
  };
  var external_node_fs_ = __webpack_require__(73024);
  var HashCalculator = __webpack_require__(30259);
  // node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/fileStreamHasher.js
  const fileStreamHasher = (hashCtor, fileStream) => new Promise((resolve, reject) => {
    if (!isReadStream(fileStream)) {
      reject(new Error("Unable to calculate hash for non-file streams."));
      return;
    }
    const fileStreamTee = (0, external_node_fs_.createReadStream)(fileStream.path, {
      start: fileStream.start,
      end: fileStream.end
    });
    const hash = new hashCtor;
    const hashCalculator = new HashCalculator.H(hash);
    fileStreamTee.pipe(hashCalculator);
    fileStreamTee.on("error", err => {
      hashCalculator.end();
      reject(err);
    });
    hashCalculator.on("error", reject);
    hashCalculator.on("finish", function() {
      hash.digest().then(resolve).catch(reject);
    });
  });
  const isReadStream = stream => typeof stream.path === "string";
  var readableStreamHasher = __webpack_require__(72604);
  var Md5Js = __webpack_require__(84988);
  var Md5Node = __webpack_require__(91931);
  var Crc32Js = __webpack_require__(61052);
  var Crc32Node = __webpack_require__(80411);
  var Sha256Js = __webpack_require__(53284);
  var Sha256Node = __webpack_require__(1875);
  var toUint8Array = __webpack_require__(33243);
  var concatBytes = __webpack_require__(50351);
  // node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256WebCrypto.js
  const {digest: digest, sign: sign, importKey: importKey} = globalThis?.crypto?.subtle ?? {};
  const subtle = typeof digest === "function" && typeof sign === "function" && typeof importKey === "function" ? globalThis.crypto.subtle : void 0;
  const MAX_PENDING_BYTES = 8 * 1024 * 1024;
  class Sha256WebCrypto {
    digestLength=32;
    secret;
    pending=[];
    pendingBytes=0;
    fallback;
    finished=false;
    constructor(secret) {
      if (secret) this.secret = (0, toUint8Array.F)(secret);
    }
    update(data) {
      if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
      if (this.fallback) {
        this.fallback.update(data);
        return;
      }
      this.pending.push(data.slice());
      this.pendingBytes += data.byteLength;
      if (this.pendingBytes >= MAX_PENDING_BYTES) this.switchToFallback();
    }
    async digest() {
      if (this.fallback) return this.fallback.digest();
      if (this.secret && this.finished) throw new Error("Attempted to digest an already finished HMAC.");
      const data = (0, concatBytes.I)(this.pending);
      if (subtle) {
        if (this.secret) {
          this.finished = true;
          const key = await subtle.importKey("raw", this.secret, {
            name: "HMAC",
            hash: "SHA-256"
          }, false, [ "sign" ]);
          const sig = await subtle.sign("HMAC", key, data);
          return new Uint8Array(sig);
        }
        const hash = await subtle.digest("SHA-256", data);
        return new Uint8Array(hash);
      }
      const sha256 = new Sha256Js.D(this.secret);
      sha256.update(data);
      return sha256.digest();
    }
    reset() {
      this.pending = [];
      this.pendingBytes = 0;
      this.fallback = void 0;
      this.finished = false;
    }
    switchToFallback() {
      const sha256Js = new Sha256Js.D(this.secret);
      for (const chunk of this.pending) sha256Js.update(chunk);
      this.fallback = sha256Js;
      this.pending = [];
      this.pendingBytes = 0;
    }
  }
})
};
