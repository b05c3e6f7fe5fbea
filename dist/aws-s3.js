// The modules of this file (of a package: how many). Each begins with its path.
//   src/deploy/aws/s3-store.ts
module.exports = {
  // src/deploy/aws/s3-store.ts
  5384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      createS3Store: () => createS3Store
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7083);
    var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7076);
    var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5539);
    var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40);
    var _core_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8314);
    var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
    var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1321);
    var _request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6488);
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
        what: `s3://${bucket}/${key} is not there`
      });
      if (status === 301 || status === 307) return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
        ...refusal,
        code: "aws/bucket-region",
        what: `The bucket "${bucket}" is in another region`,
        why: "CodeDeploy deploys bundles of its own region only.",
        fix: "Use a bucket in the region of the deployment group."
      });
      const action = version === void 0 ? ACTIONS[operation] : ACTIONS[operation].replace("Object", "ObjectVersion");
      if (status === 403 && !/Signature|Token|AccessKeyId|Skew|Expired/.test(name)) return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
        ...refusal,
        kind: "denied",
        code: "aws/bucket-denied",
        what: `The role may not call ${action} on s3://${bucket}/${key}`,
        why: error instanceof Error ? error.message : "",
        fix: `Allow "${action}" on "arn:aws:s3:::${bucket}/*" in the role's IAM policy, and "s3:ListBucket" on "arn:aws:s3:::${bucket}": without it S3 refuses to say that an object is missing.`
      });
      return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.O)(error, operation);
    }
  }
};
