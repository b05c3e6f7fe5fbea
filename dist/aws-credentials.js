// The modules of this file (of a package: how many). Each begins with its path.
//   node_modules/@aws-sdk/core (2)
//   node_modules/@aws-sdk/credential-provider-env (1)
//   node_modules/@aws-sdk/credential-provider-http (5)
//   node_modules/@aws-sdk/credential-provider-ini (10)
//   node_modules/@aws-sdk/credential-provider-login (3)
//   node_modules/@aws-sdk/credential-provider-node (1)
//   node_modules/@aws-sdk/credential-provider-process (4)
//   node_modules/@aws-sdk/credential-provider-sso (6)
//   node_modules/@aws-sdk/credential-provider-web-identity (3)
//   node_modules/@aws-sdk/credential-providers (2)
//   node_modules/@aws-sdk/nested-clients (65)
//   node_modules/@aws-sdk/token-providers (7)
//   node_modules/@smithy/core (28)
//   node_modules/@smithy/credential-provider-imds (15)
//   node_modules/bowser (1)
module.exports = {
// node_modules/@smithy/core/dist-es/submodules/event-streams/index.js
98628: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    EventStreamSerde: () => EventStreamSerde,
    eventStreamSerdeProvider: () => EventStreamMarshaller.J2
  });
  var EventStreamMarshaller = __webpack_require__(31460);
  var hasOwn = __webpack_require__(62990);
  var TypeRegistry = __webpack_require__(75629);
  var toUtf8 = __webpack_require__(69809);
  var fromUtf8 = __webpack_require__(47332);
  // node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js
  class EventStreamSerde {
    marshaller;
    serializer;
    deserializer;
    serdeContext;
    defaultContentType;
    compositeErrorRegistry;
    constructor({marshaller: marshaller, serializer: serializer, deserializer: deserializer, serdeContext: serdeContext, defaultContentType: defaultContentType, compositeErrorRegistry: compositeErrorRegistry}) {
      this.marshaller = marshaller;
      this.serializer = serializer;
      this.deserializer = deserializer;
      this.serdeContext = serdeContext;
      this.defaultContentType = defaultContentType;
      this.compositeErrorRegistry = compositeErrorRegistry;
    }
    async serializeEventStream({eventStream: eventStream, requestSchema: requestSchema, initialRequest: initialRequest, initialMessageType: initialMessageType}) {
      const marshaller = this.marshaller;
      const eventStreamMember = requestSchema.getEventStreamMember();
      const unionSchema = requestSchema.getMemberSchema(eventStreamMember);
      const serializer = this.serializer;
      const defaultContentType = this.defaultContentType;
      const initialRequestMarker = Symbol("initialRequestMarker");
      const eventStreamIterable = {
        async* [Symbol.asyncIterator]() {
          if (initialRequest) {
            const headers = {
              ":event-type": {
                type: "string",
                value: initialMessageType ?? "initial-request"
              },
              ":message-type": {
                type: "string",
                value: "event"
              },
              ":content-type": {
                type: "string",
                value: defaultContentType
              }
            };
            serializer.write(requestSchema, initialRequest);
            const body = serializer.flush();
            yield {
              [initialRequestMarker]: true,
              headers: headers,
              body: body
            };
          }
          for await (const page of eventStream) yield page;
        }
      };
      return marshaller.serialize(eventStreamIterable, event => {
        if (event[initialRequestMarker]) return {
          headers: event.headers,
          body: event.body
        };
        let unionMember = "";
        for (const key in event) {
          if (!(0, hasOwn.$)(event, key)) continue;
          if (key !== "__type") {
            unionMember = key;
            break;
          }
        }
        const {additionalHeaders: additionalHeaders, body: body, eventType: eventType, explicitPayloadContentType: explicitPayloadContentType} = this.writeEventBody(unionMember, unionSchema, event);
        const headers = {
          ":event-type": {
            type: "string",
            value: eventType
          },
          ":message-type": {
            type: "string",
            value: "event"
          },
          ":content-type": {
            type: "string",
            value: explicitPayloadContentType ?? defaultContentType
          },
          ...additionalHeaders
        };
        return {
          headers: headers,
          body: body
        };
      });
    }
    async deserializeEventStream({response: response, responseSchema: responseSchema, initialResponseContainer: initialResponseContainer, initialMessageType: initialMessageType}) {
      const marshaller = this.marshaller;
      const eventStreamMember = responseSchema.getEventStreamMember();
      const unionSchema = responseSchema.getMemberSchema(eventStreamMember);
      const memberSchemas = unionSchema.getMemberSchemas();
      const initialResponseMarker = Symbol("initialResponseMarker");
      const asyncIterable = marshaller.deserialize(response.body, async event => {
        let unionMember = "";
        for (const key in event) {
          if (!(0, hasOwn.$)(event, key)) continue;
          if (key !== "__type") {
            unionMember = key;
            break;
          }
        }
        const body = event[unionMember].body;
        if (unionMember === (initialMessageType ?? "initial-response")) {
          const dataObject = await this.deserializer.read(responseSchema, body);
          delete dataObject[eventStreamMember];
          return {
            [initialResponseMarker]: true,
            ...dataObject
          };
        } else if (unionMember in memberSchemas) {
          const eventStreamSchema = memberSchemas[unionMember];
          if (eventStreamSchema.isStructSchema()) {
            const out = {};
            let hasBindings = false;
            for (const [name, member] of eventStreamSchema.structIterator()) {
              const {eventHeader: eventHeader, eventPayload: eventPayload} = member.getMergedTraits();
              hasBindings = hasBindings || Boolean(eventHeader || eventPayload);
              if (eventPayload) {
                if (member.isBlobSchema()) out[name] = body; else if (member.isStringSchema()) out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(body); else if (member.isStructSchema()) out[name] = await this.deserializer.read(member, body);
              } else if (eventHeader) {
                const value = event[unionMember].headers[name]?.value;
                if (value != null) if (member.isNumericSchema()) if (value && typeof value === "object" && "bytes" in value) out[name] = BigInt(value.toString()); else out[name] = Number(value); else out[name] = value;
              }
            }
            return {
              [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out)
            };
          }
          return {
            [unionMember]: await this.deserializer.read(eventStreamSchema, body)
          };
        } else return {
          $unknown: event
        };
      });
      const asyncIterator = asyncIterable[Symbol.asyncIterator]();
      const firstEvent = await asyncIterator.next();
      if (firstEvent.done) return asyncIterable;
      if (firstEvent.value?.[initialResponseMarker]) {
        if (!responseSchema) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
        for (const key in firstEvent.value) {
          if (!(0, hasOwn.$)(firstEvent.value, key)) continue;
          initialResponseContainer[key] = firstEvent.value[key];
        }
      }
      return {
        async* [Symbol.asyncIterator]() {
          if (!firstEvent?.value?.[initialResponseMarker]) yield firstEvent.value;
          while (true) {
            const {done: done, value: value} = await asyncIterator.next();
            if (done) break;
            yield value;
          }
        }
      };
    }
    async readEventMember(eventStreamSchema, body, hasBindings, out) {
      let ErrCtor;
      const staticStructuralSchema = eventStreamSchema.getSchema();
      if (Array.isArray(staticStructuralSchema) && staticStructuralSchema[0] === -3) {
        const namespace = staticStructuralSchema[1];
        const nsRegistry = TypeRegistry.O.for(namespace);
        this.compositeErrorRegistry?.copyFrom(nsRegistry);
        ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
      }
      const dataObject = hasBindings ? out : body.byteLength === 0 ? {} : await this.deserializer.read(eventStreamSchema, body);
      if (ErrCtor) {
        const message = dataObject.message ?? dataObject.Message ?? "Unknown";
        const metadata = {};
        const $fault = eventStreamSchema.getMergedTraits().error;
        if ($fault) metadata.$fault = $fault;
        return Object.assign(new ErrCtor({}), metadata, {
          message: message
        }, dataObject);
      }
      return dataObject;
    }
    writeEventBody(unionMember, unionSchema, event) {
      const serializer = this.serializer;
      let eventType = unionMember;
      let explicitPayloadMember = null;
      let explicitPayloadContentType;
      const isKnownSchema = (() => {
        const struct = unionSchema.getSchema();
        return struct[4].includes(unionMember);
      })();
      const additionalHeaders = {};
      if (!isKnownSchema) {
        const [type, value] = event[unionMember];
        eventType = type;
        serializer.write(15, value);
      } else {
        const eventSchema = unionSchema.getMemberSchema(unionMember);
        if (eventSchema.isStructSchema()) {
          for (const [memberName, memberSchema] of eventSchema.structIterator()) {
            const {eventHeader: eventHeader, eventPayload: eventPayload} = memberSchema.getMergedTraits();
            if (eventPayload) explicitPayloadMember = memberName; else if (eventHeader) {
              const value = event[unionMember][memberName];
              let type = "binary";
              if (memberSchema.isNumericSchema()) if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) type = "integer"; else type = "long"; else if (memberSchema.isTimestampSchema()) type = "timestamp"; else if (memberSchema.isStringSchema()) type = "string"; else if (memberSchema.isBooleanSchema()) type = "boolean";
              if (value != null) {
                additionalHeaders[memberName] = {
                  type: type,
                  value: value
                };
                delete event[unionMember][memberName];
              }
            }
          }
          if (explicitPayloadMember !== null) {
            const payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
            if (payloadSchema.isBlobSchema()) explicitPayloadContentType = "application/octet-stream"; else if (payloadSchema.isStringSchema()) explicitPayloadContentType = "text/plain";
            serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
          } else serializer.write(eventSchema, event[unionMember]);
        } else if (eventSchema.isUnitSchema()) serializer.write(eventSchema, {}); else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
      }
      const messageSerialization = serializer.flush() ?? new Uint8Array;
      const body = typeof messageSerialization === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8.a)(messageSerialization) : messageSerialization;
      return {
        body: body,
        eventType: eventType,
        explicitPayloadContentType: explicitPayloadContentType,
        additionalHeaders: additionalHeaders
      };
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
10816: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Y: () => parseKnownFiles
  });
  var loadSharedConfigFiles = __webpack_require__(23692);
  // node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
  const mergeConfigFiles = (...files) => {
    const merged = {};
    for (const file of files) for (const [key, values] of Object.entries(file)) if (merged[key] !== void 0) Object.assign(merged[key], values); else merged[key] = values;
    return merged;
  };
  // node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
  const parseKnownFiles = async init => {
    const parsedFiles = await (0, loadSharedConfigFiles.p)(init);
    return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
15413: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    q: () => loadSsoSessionData
  });
  var getConfigFilepath = __webpack_require__(66184);
  var profile = __webpack_require__(98669);
  var constants = __webpack_require__(86814);
  // node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
  const getSsoSessionData = data => Object.entries(data).filter(([key]) => key.startsWith(profile.I.SSO_SESSION + constants.Q)).reduce((acc, [key, value]) => ({
    ...acc,
    [key.substring(key.indexOf(constants.Q) + 1)]: value
  }), {});
  var parseIni = __webpack_require__(76892);
  var readFile = __webpack_require__(82149);
  // node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
  const swallowError = () => ({});
  const loadSsoSessionData = async (init = {}) => (0, readFile.TA)(init.configFilepath ?? (0, 
  getConfigFilepath.g)()).then(parseIni.A).then(getSsoSessionData).catch(swallowError);
}),
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
20905: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    J: () => TokenProviderError
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11342);
  class TokenProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
    name="TokenProviderError";
    constructor(message, options = true) {
      super(message, options);
      Object.setPrototypeOf(this, TokenProviderError.prototype);
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
56333: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    a: () => tokenIntercept,
    v: () => getSSOTokenFromFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68474);
  const tokenIntercept = {};
  const getSSOTokenFromFile = async id => {
    if (tokenIntercept[id]) return tokenIntercept[id];
    const ssoTokenFilepath = (0, _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__.C)(id);
    const ssoTokenText = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ssoTokenFilepath, "utf8");
    return JSON.parse(ssoTokenText);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
68474: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    C: () => getSSOTokenFilepath
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33901);
  const getSSOTokenFilepath = id => {
    const hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1");
    const cacheName = hasher.update(id).digest("hex");
    return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_2__.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
  };
}),
// node_modules/@aws-sdk/credential-provider-sso/dist-es/index.js
98895: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    fromSSO: () => fromSSO
  });
  var getProfileName = __webpack_require__(22365);
  var parseKnownFiles = __webpack_require__(10816);
  var CredentialsProviderError = __webpack_require__(31436);
  var loadSsoSessionData = __webpack_require__(15413);
  // node_modules/@aws-sdk/credential-provider-sso/dist-es/isSsoProfile.js
  const isSsoProfile = arg => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
  var setCredentialFeature = __webpack_require__(30249);
  var TokenProviderError = __webpack_require__(20905);
  var getSSOTokenFromFile = __webpack_require__(56333);
  // node_modules/@aws-sdk/token-providers/dist-es/constants.js
  const EXPIRE_WINDOW_MS = 5 * 60 * 1e3;
  const REFRESH_MESSAGE = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
  // node_modules/@aws-sdk/token-providers/dist-es/getSsoOidcClient.js
  const getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
    const {SSOOIDCClient: SSOOIDCClient} = await Promise.all([ __webpack_require__.e(5679), __webpack_require__.e(2340) ]).then(__webpack_require__.bind(__webpack_require__, 72340));
    const coalesce = prop => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
    const ssoOidcClient = new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
      region: ssoRegion ?? init.clientConfig?.region,
      logger: coalesce("logger"),
      userAgentAppId: coalesce("userAgentAppId")
    }));
    return ssoOidcClient;
  };
  // node_modules/@aws-sdk/token-providers/dist-es/getNewSsoOidcToken.js
  const getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
    const {CreateTokenCommand: CreateTokenCommand} = await Promise.all([ __webpack_require__.e(5679), __webpack_require__.e(2340) ]).then(__webpack_require__.bind(__webpack_require__, 72340));
    const ssoOidcClient = await getSsoOidcClient(ssoRegion, init, callerClientConfig);
    return ssoOidcClient.send(new CreateTokenCommand({
      clientId: ssoToken.clientId,
      clientSecret: ssoToken.clientSecret,
      refreshToken: ssoToken.refreshToken,
      grantType: "refresh_token"
    }));
  };
  // node_modules/@aws-sdk/token-providers/dist-es/validateTokenExpiry.js
  const validateTokenExpiry = token => {
    if (token.expiration && token.expiration.getTime() < Date.now()) throw new TokenProviderError.J(`Token is expired. ${REFRESH_MESSAGE}`, false);
  };
  // node_modules/@aws-sdk/token-providers/dist-es/validateTokenKey.js
  const validateTokenKey = (key, value, forRefresh = false) => {
    if (typeof value === "undefined") throw new TokenProviderError.J(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
  };
  var getSSOTokenFilepath = __webpack_require__(68474);
  var external_node_fs_ = __webpack_require__(73024);
  // node_modules/@aws-sdk/token-providers/dist-es/writeSSOTokenToFile.js
  const {writeFile: writeFile} = external_node_fs_.promises;
  const writeSSOTokenToFile = (id, ssoToken) => {
    const tokenFilepath = (0, getSSOTokenFilepath.C)(id);
    const tokenString = JSON.stringify(ssoToken, null, 2);
    return writeFile(tokenFilepath, tokenString);
  };
  // node_modules/@aws-sdk/token-providers/dist-es/fromSso.js
  const lastRefreshAttemptTimes = new Map;
  const inFlightRefreshes = new Map;
  const fromSso = (init = {}) => async ({callerClientConfig: callerClientConfig} = {}) => {
    init.logger?.debug("@aws-sdk/token-providers - fromSso");
    const profiles = await (0, parseKnownFiles.Y)(init);
    const profileName = (0, getProfileName.Bz)({
      profile: init.profile ?? callerClientConfig?.profile
    });
    const profile = profiles[profileName];
    if (!profile) throw new TokenProviderError.J(`Profile '${profileName}' could not be found in shared credentials file.`, false); else if (!profile["sso_session"]) throw new TokenProviderError.J(`Profile '${profileName}' is missing required property 'sso_session'.`);
    const ssoSessionName = profile["sso_session"];
    const inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
    if (inFlightRefresh) return await inFlightRefresh;
    const ssoSessions = await (0, loadSsoSessionData.q)(init);
    const ssoSession = ssoSessions[ssoSessionName];
    if (!ssoSession) throw new TokenProviderError.J(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
    for (const ssoSessionRequiredKey of [ "sso_start_url", "sso_region" ]) if (!ssoSession[ssoSessionRequiredKey]) throw new TokenProviderError.J(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
    const ssoRegion = ssoSession["sso_region"];
    let ssoToken;
    try {
      ssoToken = await (0, getSSOTokenFromFile.v)(ssoSessionName);
    } catch (e) {
      throw new TokenProviderError.J(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
    }
    validateTokenKey("accessToken", ssoToken.accessToken);
    validateTokenKey("expiresAt", ssoToken.expiresAt);
    const {accessToken: accessToken, expiresAt: expiresAt} = ssoToken;
    const existingToken = {
      token: accessToken,
      expiration: new Date(expiresAt)
    };
    if (existingToken.expiration.getTime() - Date.now() > EXPIRE_WINDOW_MS) return existingToken;
    const inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
    if (inFlightRefreshAfterReadingToken) return await inFlightRefreshAfterReadingToken;
    const lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
    if (Date.now() - lastRefreshAttemptTime < 30 * 1e3) {
      validateTokenExpiry(existingToken);
      return existingToken;
    }
    validateTokenKey("clientId", ssoToken.clientId, true);
    validateTokenKey("clientSecret", ssoToken.clientSecret, true);
    validateTokenKey("refreshToken", ssoToken.refreshToken, true);
    const refresh = (async () => {
      try {
        lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
        const newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
        validateTokenKey("accessToken", newSsoOidcToken.accessToken);
        validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
        const newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
        try {
          await writeSSOTokenToFile(ssoSessionName, {
            ...ssoToken,
            accessToken: newSsoOidcToken.accessToken,
            expiresAt: newTokenExpiration.toISOString(),
            refreshToken: newSsoOidcToken.refreshToken
          });
        } catch (error) {}
        return {
          token: newSsoOidcToken.accessToken,
          expiration: newTokenExpiration
        };
      } catch (error) {
        validateTokenExpiry(existingToken);
        return existingToken;
      }
    })();
    inFlightRefreshes.set(ssoSessionName, refresh);
    try {
      return await refresh;
    } finally {
      inFlightRefreshes.delete(ssoSessionName);
    }
  };
  // node_modules/@aws-sdk/credential-provider-sso/dist-es/resolveSSOCredentials.js
  const SHOULD_FAIL_CREDENTIAL_CHAIN = false;
  const resolveSSOCredentials = async ({ssoStartUrl: ssoStartUrl, ssoSession: ssoSession, ssoAccountId: ssoAccountId, ssoRegion: ssoRegion, ssoRoleName: ssoRoleName, ssoClient: ssoClient, clientConfig: clientConfig, parentClientConfig: parentClientConfig, callerClientConfig: callerClientConfig, profile: profile, filepath: filepath, configFilepath: configFilepath, ignoreCache: ignoreCache, logger: logger}) => {
    let token;
    const refreshMessage = `To refresh this SSO session run aws sso login with the corresponding profile.`;
    if (ssoSession) try {
      const _token = await fromSso({
        profile: profile,
        filepath: filepath,
        configFilepath: configFilepath,
        ignoreCache: ignoreCache,
        clientConfig: clientConfig,
        parentClientConfig: parentClientConfig,
        logger: logger
      })({
        callerClientConfig: callerClientConfig
      });
      token = {
        accessToken: _token.token,
        expiresAt: new Date(_token.expiration).toISOString()
      };
    } catch (e) {
      throw new CredentialsProviderError.C(e.message, {
        tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
        logger: logger
      });
    } else try {
      token = await (0, getSSOTokenFromFile.v)(ssoStartUrl);
    } catch (e) {
      throw new CredentialsProviderError.C(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
        tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
        logger: logger
      });
    }
    if (new Date(token.expiresAt).getTime() - Date.now() <= 0) throw new CredentialsProviderError.C(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
      tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
      logger: logger
    });
    const {accessToken: accessToken} = token;
    const {SSOClient: SSOClient, GetRoleCredentialsCommand: GetRoleCredentialsCommand} = await Promise.all([ __webpack_require__.e(5679), __webpack_require__.e(5689) ]).then(__webpack_require__.bind(__webpack_require__, 25689));
    const sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
      logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
      region: clientConfig?.region ?? ssoRegion,
      userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
    }));
    let ssoResp;
    try {
      ssoResp = await sso.send(new GetRoleCredentialsCommand({
        accountId: ssoAccountId,
        roleName: ssoRoleName,
        accessToken: accessToken
      }));
    } catch (e) {
      throw new CredentialsProviderError.C(e, {
        tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
        logger: logger
      });
    }
    const {roleCredentials: {accessKeyId: accessKeyId, secretAccessKey: secretAccessKey, sessionToken: sessionToken, expiration: expiration, credentialScope: credentialScope, accountId: accountId} = {}} = ssoResp;
    if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw new CredentialsProviderError.C("SSO returns an invalid temporary credential.", {
      tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
      logger: logger
    });
    const credentials = {
      accessKeyId: accessKeyId,
      secretAccessKey: secretAccessKey,
      sessionToken: sessionToken,
      expiration: new Date(expiration),
      ...credentialScope && {
        credentialScope: credentialScope
      },
      ...accountId && {
        accountId: accountId
      }
    };
    if (ssoSession) (0, setCredentialFeature.g)(credentials, "CREDENTIALS_SSO", "s"); else (0, 
    setCredentialFeature.g)(credentials, "CREDENTIALS_SSO_LEGACY", "u");
    return credentials;
  };
  // node_modules/@aws-sdk/credential-provider-sso/dist-es/validateSsoProfile.js
  const validateSsoProfile = (profile, logger) => {
    const {sso_start_url: sso_start_url, sso_account_id: sso_account_id, sso_region: sso_region, sso_role_name: sso_role_name} = profile;
    if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) throw new CredentialsProviderError.C(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", ` + `"sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
      tryNextLink: false,
      logger: logger
    });
    return profile;
  };
  // node_modules/@aws-sdk/credential-provider-sso/dist-es/fromSSO.js
  const fromSSO = (init = {}) => async ({callerClientConfig: callerClientConfig} = {}) => {
    init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
    const {ssoStartUrl: ssoStartUrl, ssoAccountId: ssoAccountId, ssoRegion: ssoRegion, ssoRoleName: ssoRoleName, ssoSession: ssoSession} = init;
    const {ssoClient: ssoClient} = init;
    const profileName = (0, getProfileName.Bz)({
      profile: init.profile ?? callerClientConfig?.profile
    });
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
      const profiles = await (0, parseKnownFiles.Y)(init);
      const profile = profiles[profileName];
      if (!profile) throw new CredentialsProviderError.C(`Profile ${profileName} was not found.`, {
        logger: init.logger
      });
      if (!isSsoProfile(profile)) throw new CredentialsProviderError.C(`Profile ${profileName} is not configured with SSO credentials.`, {
        logger: init.logger
      });
      if (profile?.sso_session) {
        const ssoSessions = await (0, loadSsoSessionData.q)(init);
        const session = ssoSessions[profile.sso_session];
        const conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
        if (ssoRegion && ssoRegion !== session.sso_region) throw new CredentialsProviderError.C(`Conflicting SSO region` + conflictMsg, {
          tryNextLink: false,
          logger: init.logger
        });
        if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) throw new CredentialsProviderError.C(`Conflicting SSO start_url` + conflictMsg, {
          tryNextLink: false,
          logger: init.logger
        });
        profile.sso_region = session.sso_region;
        profile.sso_start_url = session.sso_start_url;
      }
      const {sso_start_url: sso_start_url, sso_account_id: sso_account_id, sso_region: sso_region, sso_role_name: sso_role_name, sso_session: sso_session} = validateSsoProfile(profile, init.logger);
      return resolveSSOCredentials({
        ssoStartUrl: sso_start_url,
        ssoSession: sso_session,
        ssoAccountId: sso_account_id,
        ssoRegion: sso_region,
        ssoRoleName: sso_role_name,
        ssoClient: ssoClient,
        clientConfig: init.clientConfig,
        parentClientConfig: init.parentClientConfig,
        callerClientConfig: init.callerClientConfig,
        profile: profileName,
        filepath: init.filepath,
        configFilepath: init.configFilepath,
        ignoreCache: init.ignoreCache,
        logger: init.logger
      });
    } else if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName) throw new CredentialsProviderError.C("Incomplete configuration. The fromSSO() argument hash must include " + '"ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', {
      tryNextLink: false,
      logger: init.logger
    }); else return resolveSSOCredentials({
      ssoStartUrl: ssoStartUrl,
      ssoSession: ssoSession,
      ssoAccountId: ssoAccountId,
      ssoRegion: ssoRegion,
      ssoRoleName: ssoRoleName,
      ssoClient: ssoClient,
      clientConfig: init.clientConfig,
      parentClientConfig: init.parentClientConfig,
      callerClientConfig: init.callerClientConfig,
      profile: profileName,
      filepath: init.filepath,
      configFilepath: init.configFilepath,
      ignoreCache: init.ignoreCache,
      logger: init.logger
    });
  };
}),
// node_modules/@aws-sdk/credential-provider-ini/dist-es/index.js
6236: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    fromIni: () => fromIni
  });
  var parseKnownFiles = __webpack_require__(10816);
  var getProfileName = __webpack_require__(22365);
  var CredentialsProviderError = __webpack_require__(31436);
  var setCredentialFeature = __webpack_require__(30249);
  var chain = __webpack_require__(38062);
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialSource.js
  const resolveCredentialSource = (credentialSource, profileName, logger) => {
    const sourceProvidersMap = {
      EcsContainer: async options => {
        const {fromHttp: fromHttp} = await __webpack_require__.e(7459).then(__webpack_require__.bind(__webpack_require__, 57459));
        const {fromContainerMetadata: fromContainerMetadata} = await __webpack_require__.e(4966).then(__webpack_require__.bind(__webpack_require__, 74966));
        logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
        return async () => (0, chain.c)(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
      },
      Ec2InstanceMetadata: async options => {
        logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
        const {fromInstanceMetadata: fromInstanceMetadata} = await __webpack_require__.e(4966).then(__webpack_require__.bind(__webpack_require__, 74966));
        return async () => fromInstanceMetadata(options)().then(setNamedProvider);
      },
      Environment: async options => {
        logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
        const {fromEnv: fromEnv} = await __webpack_require__.e(4008).then(__webpack_require__.bind(__webpack_require__, 14008));
        return async () => fromEnv(options)().then(setNamedProvider);
      }
    };
    if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource]; else throw new CredentialsProviderError.C(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, ` + `expected EcsContainer or Ec2InstanceMetadata or Environment.`, {
      logger: logger
    });
  };
  const setNamedProvider = creds => (0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveAssumeRoleCredentials.js
  const isAssumeRoleProfile = (arg, {profile: profile = "default", logger: logger} = {}) => Boolean(arg) && typeof arg === "object" && typeof arg.role_arn === "string" && [ "undefined", "string" ].indexOf(typeof arg.role_session_name) > -1 && [ "undefined", "string" ].indexOf(typeof arg.external_id) > -1 && [ "undefined", "string" ].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, {
    profile: profile,
    logger: logger
  }) || isCredentialSourceProfile(arg, {
    profile: profile,
    logger: logger
  }));
  const isAssumeRoleWithSourceProfile = (arg, {profile: profile, logger: logger}) => {
    const withSourceProfile = typeof arg.source_profile === "string" && typeof arg.credential_source === "undefined";
    if (withSourceProfile) logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
    return withSourceProfile;
  };
  const isCredentialSourceProfile = (arg, {profile: profile, logger: logger}) => {
    const withProviderProfile = typeof arg.credential_source === "string" && typeof arg.source_profile === "undefined";
    if (withProviderProfile) logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
    return withProviderProfile;
  };
  const resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData) => {
    options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
    const profileData = profiles[profileName];
    const {source_profile: source_profile, region: region} = profileData;
    if (!options.roleAssumer) {
      const {getDefaultRoleAssumer: getDefaultRoleAssumer} = await Promise.all([ __webpack_require__.e(7705), __webpack_require__.e(4329) ]).then(__webpack_require__.bind(__webpack_require__, 7401));
      options.roleAssumer = getDefaultRoleAssumer({
        ...options.clientConfig,
        credentialProviderLogger: options.logger,
        parentClientConfig: {
          ...callerClientConfig,
          ...options?.parentClientConfig,
          region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
        }
      }, options.clientPlugins);
    }
    if (source_profile && source_profile in visitedProfiles) throw new CredentialsProviderError.C(`Detected a cycle attempting to resolve credentials for profile` + ` ${(0, 
    getProfileName.Bz)(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), {
      logger: options.logger
    });
    options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
    const sourceCredsProvider = source_profile ? resolveProfileData(source_profile, profiles, options, callerClientConfig, {
      ...visitedProfiles,
      [source_profile]: true
    }, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
    if (isCredentialSourceWithoutRoleArn(profileData)) return sourceCredsProvider.then(creds => (0, 
    setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o")); else {
      const params = {
        RoleArn: profileData.role_arn,
        RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
        ExternalId: profileData.external_id,
        DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
      };
      const {mfa_serial: mfa_serial} = profileData;
      if (mfa_serial) {
        if (!options.mfaCodeProvider) throw new CredentialsProviderError.C(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, {
          logger: options.logger,
          tryNextLink: false
        });
        params.SerialNumber = mfa_serial;
        params.TokenCode = await options.mfaCodeProvider(mfa_serial);
      }
      const sourceCreds = await sourceCredsProvider;
      return options.roleAssumer(sourceCreds, params).then(creds => (0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
    }
  };
  const isCredentialSourceWithoutRoleArn = section => !section.role_arn && !!section.credential_source;
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveLoginCredentials.js
  const isLoginProfile = data => Boolean(data && data.login_session);
  const resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
    const {fromLoginCredentials: fromLoginCredentials} = await __webpack_require__.e(8294).then(__webpack_require__.bind(__webpack_require__, 28294));
    const credentials = await fromLoginCredentials({
      ...options,
      profile: profileName
    })({
      callerClientConfig: callerClientConfig
    });
    return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
  };
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProcessCredentials.js
  const isProcessProfile = arg => Boolean(arg) && typeof arg === "object" && typeof arg.credential_process === "string";
  const resolveProcessCredentials = async (options, profile) => {
    const {fromProcess: fromProcess} = await __webpack_require__.e(5956).then(__webpack_require__.bind(__webpack_require__, 13575));
    const credentials = await fromProcess({
      ...options,
      profile: profile
    })();
    return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
  };
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveSsoCredentials.js
  const resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
    const {fromSSO: fromSSO} = await __webpack_require__.e(1276).then(__webpack_require__.bind(__webpack_require__, 98895));
    return fromSSO({
      profile: profile,
      logger: options.logger,
      parentClientConfig: options.parentClientConfig,
      clientConfig: options.clientConfig
    })({
      callerClientConfig: callerClientConfig
    }).then(creds => {
      if (profileData.sso_session) return (0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SSO", "r"); else return (0, 
      setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
    });
  };
  const isSsoProfile = arg => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveStaticCredentials.js
  const isStaticCredsProfile = arg => Boolean(arg) && typeof arg === "object" && typeof arg.aws_access_key_id === "string" && typeof arg.aws_secret_access_key === "string" && [ "undefined", "string" ].indexOf(typeof arg.aws_session_token) > -1 && [ "undefined", "string" ].indexOf(typeof arg.aws_account_id) > -1;
  const resolveStaticCredentials = async (profile, options) => {
    options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
    const credentials = {
      accessKeyId: profile.aws_access_key_id,
      secretAccessKey: profile.aws_secret_access_key,
      sessionToken: profile.aws_session_token,
      ...profile.aws_credential_scope && {
        credentialScope: profile.aws_credential_scope
      },
      ...profile.aws_account_id && {
        accountId: profile.aws_account_id
      }
    };
    return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE", "n");
  };
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveWebIdentityCredentials.js
  const isWebIdentityProfile = arg => Boolean(arg) && typeof arg === "object" && typeof arg.web_identity_token_file === "string" && typeof arg.role_arn === "string" && [ "undefined", "string" ].indexOf(typeof arg.role_session_name) > -1;
  const resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
    const {fromTokenFile: fromTokenFile} = await __webpack_require__.e(8715).then(__webpack_require__.bind(__webpack_require__, 68715));
    const credentials = await fromTokenFile({
      webIdentityTokenFile: profile.web_identity_token_file,
      roleArn: profile.role_arn,
      roleSessionName: profile.role_session_name,
      roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
      logger: options.logger,
      parentClientConfig: options.parentClientConfig
    })({
      callerClientConfig: callerClientConfig
    });
    return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
  };
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProfileData.js
  const resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false) => {
    const data = profiles[profileName];
    if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
    if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, {
      profile: profileName,
      logger: options.logger
    })) return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
    if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
    if (isWebIdentityProfile(data)) return resolveWebIdentityCredentials(data, options, callerClientConfig);
    if (isProcessProfile(data)) return resolveProcessCredentials(options, profileName);
    if (isSsoProfile(data)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
    if (isLoginProfile(data)) return resolveLoginCredentials(profileName, options, callerClientConfig);
    throw new CredentialsProviderError.C(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, {
      logger: options.logger
    });
  };
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/fromIni.js
  const fromIni = (init = {}) => async ({callerClientConfig: callerClientConfig} = {}) => {
    init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
    const profiles = await (0, parseKnownFiles.Y)(init);
    return resolveProfileData((0, getProfileName.Bz)({
      profile: init.profile ?? callerClientConfig?.profile
    }), profiles, init, callerClientConfig);
  };
}),
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
8729: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Z: () => externalDataInterceptor
  });
  var _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56333);
  var _readFile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82149);
  const externalDataInterceptor = {
    getFileRecord() {
      return _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj;
    },
    interceptFile(path, contents) {
      _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj[path] = Promise.resolve(contents);
    },
    getTokenRecord() {
      return _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a;
    },
    interceptToken(id, contents) {
      _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a[id] = contents;
    }
  };
}),
// node_modules/@aws-sdk/credential-provider-process/dist-es/index.js
13575: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    fromProcess: () => fromProcess
  });
  var parseKnownFiles = __webpack_require__(10816);
  var getProfileName = __webpack_require__(22365);
  var externalDataInterceptor = __webpack_require__(8729);
  var CredentialsProviderError = __webpack_require__(31436);
  var external_node_child_process_ = __webpack_require__(31421);
  var external_node_util_ = __webpack_require__(57975);
  var setCredentialFeature = __webpack_require__(30249);
  // node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js
  const getValidatedProcessCredentials = (profileName, data, profiles) => {
    if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
    if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
    if (data.Expiration) {
      const currentTime = new Date;
      const expireTime = new Date(data.Expiration);
      if (expireTime < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
    }
    let accountId = data.AccountId;
    if (!accountId && profiles?.[profileName]?.aws_account_id) accountId = profiles[profileName].aws_account_id;
    const credentials = {
      accessKeyId: data.AccessKeyId,
      secretAccessKey: data.SecretAccessKey,
      ...data.SessionToken && {
        sessionToken: data.SessionToken
      },
      ...data.Expiration && {
        expiration: new Date(data.Expiration)
      },
      ...data.CredentialScope && {
        credentialScope: data.CredentialScope
      },
      ...accountId && {
        accountId: accountId
      }
    };
    (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROCESS", "w");
    return credentials;
  };
  // node_modules/@aws-sdk/credential-provider-process/dist-es/resolveProcessCredentials.js
  const resolveProcessCredentials = async (profileName, profiles, logger) => {
    const profile = profiles[profileName];
    if (profiles[profileName]) {
      const credentialProcess = profile["credential_process"];
      if (credentialProcess !== void 0) {
        const execPromise = (0, external_node_util_.promisify)(externalDataInterceptor.Z?.getTokenRecord?.().exec ?? external_node_child_process_.exec);
        try {
          const {stdout: stdout} = await execPromise(credentialProcess);
          let data;
          try {
            data = JSON.parse(stdout.trim());
          } catch {
            throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
          }
          return getValidatedProcessCredentials(profileName, data, profiles);
        } catch (error) {
          throw new CredentialsProviderError.C(error.message, {
            logger: logger
          });
        }
      } else throw new CredentialsProviderError.C(`Profile ${profileName} did not contain credential_process.`, {
        logger: logger
      });
    } else throw new CredentialsProviderError.C(`Profile ${profileName} could not be found in shared credentials file.`, {
      logger: logger
    });
  };
  // node_modules/@aws-sdk/credential-provider-process/dist-es/fromProcess.js
  const fromProcess = (init = {}) => async ({callerClientConfig: callerClientConfig} = {}) => {
    init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
    const profiles = await (0, parseKnownFiles.Y)(init);
    return resolveProcessCredentials((0, getProfileName.Bz)({
      profile: init.profile ?? callerClientConfig?.profile
    }), profiles, init.logger);
  };
}),
// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/index.js
68715: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    fromTokenFile: () => fromTokenFile
  });
  var setCredentialFeature = __webpack_require__(30249);
  var CredentialsProviderError = __webpack_require__(31436);
  var externalDataInterceptor = __webpack_require__(8729);
  var external_node_fs_ = __webpack_require__(73024);
  // node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
  const fromWebToken = init => async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
    const {roleArn: roleArn, roleSessionName: roleSessionName, webIdentityToken: webIdentityToken, providerId: providerId, policyArns: policyArns, policy: policy, durationSeconds: durationSeconds} = init;
    let {roleAssumerWithWebIdentity: roleAssumerWithWebIdentity} = init;
    if (!roleAssumerWithWebIdentity) {
      const {getDefaultRoleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity} = await Promise.all([ __webpack_require__.e(7705), __webpack_require__.e(4329) ]).then(__webpack_require__.bind(__webpack_require__, 7401));
      roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
        ...init.clientConfig,
        credentialProviderLogger: init.logger,
        parentClientConfig: {
          ...awsIdentityProperties?.callerClientConfig,
          ...init.parentClientConfig
        }
      }, init.clientPlugins);
    }
    return roleAssumerWithWebIdentity({
      RoleArn: roleArn,
      RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
      WebIdentityToken: webIdentityToken,
      ProviderId: providerId,
      PolicyArns: policyArns,
      Policy: policy,
      DurationSeconds: durationSeconds
    });
  };
  // node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js
  const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
  const ENV_ROLE_ARN = "AWS_ROLE_ARN";
  const ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
  const fromTokenFile = (init = {}) => async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
    const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
    const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
    const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
    if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError.C("Web identity configuration not specified", {
      logger: init.logger
    });
    const credentials = await fromWebToken({
      ...init,
      webIdentityToken: externalDataInterceptor.Z?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, 
      external_node_fs_.readFileSync)(webIdentityTokenFile, {
        encoding: "ascii"
      }),
      roleArn: roleArn,
      roleSessionName: roleSessionName
    })(awsIdentityProperties);
    if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) (0, setCredentialFeature.g)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
    return credentials;
  };
}),
// node_modules/@smithy/credential-provider-imds/dist-es/index.js
74966: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    ENV_CMDS_FULL_URI: () => ENV_CMDS_FULL_URI,
    ENV_CMDS_RELATIVE_URI: () => ENV_CMDS_RELATIVE_URI,
    fromContainerMetadata: () => fromContainerMetadata,
    fromInstanceMetadata: () => fromInstanceMetadata
  });
  var CredentialsProviderError = __webpack_require__(31436);
  // node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredentials.js
  const isImdsCredentials = arg => Boolean(arg) && typeof arg === "object" && typeof arg.AccessKeyId === "string" && typeof arg.SecretAccessKey === "string" && typeof arg.Token === "string" && typeof arg.Expiration === "string";
  const fromImdsCredentials = creds => ({
    accessKeyId: creds.AccessKeyId,
    secretAccessKey: creds.SecretAccessKey,
    sessionToken: creds.Token,
    expiration: new Date(creds.Expiration),
    ...creds.AccountId && {
      accountId: creds.AccountId
    }
  });
  // node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/RemoteProviderInit.js
  const DEFAULT_TIMEOUT = 1e3;
  const DEFAULT_MAX_RETRIES = 0;
  const providerConfigFromInit = ({maxRetries: maxRetries = DEFAULT_MAX_RETRIES, timeout: timeout = DEFAULT_TIMEOUT}) => ({
    maxRetries: maxRetries,
    timeout: timeout
  });
  var ProviderError = __webpack_require__(11342);
  var external_node_http_ = __webpack_require__(37067);
  var external_node_http_default = __webpack_require__.n(external_node_http_);
  // node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js
  function httpRequest(options) {
    return new Promise((resolve, reject) => {
      const req = external_node_http_default().request({
        method: "GET",
        ...options,
        hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
      });
      req.on("error", err => {
        reject(Object.assign(new ProviderError.m("Unable to connect to instance metadata service"), err));
        req.destroy();
      });
      req.on("timeout", () => {
        reject(new ProviderError.m("TimeoutError from instance metadata service"));
        req.destroy();
      });
      req.on("response", res => {
        const {statusCode: statusCode = 400} = res;
        if (statusCode < 200 || 300 <= statusCode) {
          reject(Object.assign(new ProviderError.m("Error response received from instance metadata service"), {
            statusCode: statusCode
          }));
          req.destroy();
        }
        const chunks = [];
        res.on("data", chunk => {
          chunks.push(chunk);
        });
        res.on("end", () => {
          resolve(Buffer.concat(chunks));
          req.destroy();
        });
      });
      req.end();
    });
  }
  // node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js
  const retry = (toRetry, maxRetries) => {
    let promise = toRetry();
    for (let i = 0; i < maxRetries; i++) promise = promise.catch(toRetry);
    return promise;
  };
  // node_modules/@smithy/credential-provider-imds/dist-es/fromContainerMetadata.js
  const ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  const ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
  const ENV_CMDS_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
  const fromContainerMetadata = (init = {}) => {
    const {timeout: timeout, maxRetries: maxRetries} = providerConfigFromInit(init);
    return () => retry(async () => {
      const requestOptions = await getCmdsUri({
        logger: init.logger
      });
      const credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
      if (!isImdsCredentials(credsResponse)) throw new CredentialsProviderError.C("Invalid response received from instance metadata service.", {
        logger: init.logger
      });
      return fromImdsCredentials(credsResponse);
    }, maxRetries);
  };
  const requestFromEcsImds = async (timeout, options) => {
    if (process.env[ENV_CMDS_AUTH_TOKEN]) options.headers = {
      ...options.headers,
      Authorization: process.env[ENV_CMDS_AUTH_TOKEN]
    };
    const buffer = await httpRequest({
      ...options,
      timeout: timeout
    });
    return buffer.toString();
  };
  const CMDS_IP = "169.254.170.2";
  const GREENGRASS_HOSTS = new Set([ "localhost", "127.0.0.1" ]);
  const GREENGRASS_PROTOCOLS = new Set([ "http:", "https:" ]);
  const getCmdsUri = async ({logger: logger}) => {
    if (process.env[ENV_CMDS_RELATIVE_URI]) return {
      hostname: CMDS_IP,
      path: process.env[ENV_CMDS_RELATIVE_URI]
    };
    if (process.env[ENV_CMDS_FULL_URI]) {
      let parsed;
      try {
        parsed = new URL(process.env[ENV_CMDS_FULL_URI]);
      } catch {
        throw new CredentialsProviderError.C(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`, {
          tryNextLink: false,
          logger: logger
        });
      }
      if (!parsed.hostname || !GREENGRASS_HOSTS.has(parsed.hostname)) throw new CredentialsProviderError.C(`${parsed.hostname} is not a valid container metadata service hostname`, {
        tryNextLink: false,
        logger: logger
      });
      if (!parsed.protocol || !GREENGRASS_PROTOCOLS.has(parsed.protocol)) throw new CredentialsProviderError.C(`${parsed.protocol} is not a valid container metadata service protocol`, {
        tryNextLink: false,
        logger: logger
      });
      return {
        protocol: parsed.protocol,
        hostname: parsed.hostname,
        path: parsed.pathname + parsed.search,
        port: parsed.port ? parseInt(parsed.port, 10) : void 0
      };
    }
    throw new CredentialsProviderError.C("The container metadata credential provider cannot be used unless" + ` the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment` + " variable is set", {
      tryNextLink: false,
      logger: logger
    });
  };
  var configLoader = __webpack_require__(12974);
  // node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetadataV1FallbackError.js
  class InstanceMetadataV1FallbackError extends CredentialsProviderError.C {
    tryNextLink;
    name="InstanceMetadataV1FallbackError";
    constructor(message, tryNextLink = true) {
      super(message, tryNextLink);
      this.tryNextLink = tryNextLink;
      Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
    }
  }
  var parseUrl = __webpack_require__(33934);
  // node_modules/@smithy/credential-provider-imds/dist-es/config/Endpoint.js
  var Endpoint;
  (function(Endpoint) {
    Endpoint["IPv4"] = "http://169.254.169.254";
    Endpoint["IPv6"] = "http://[fd00:ec2::254]";
  })(Endpoint || (Endpoint = {}));
  // node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointConfigOptions.js
  const ENV_ENDPOINT_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
  const CONFIG_ENDPOINT_NAME = "ec2_metadata_service_endpoint";
  const ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[ENV_ENDPOINT_NAME],
    configFileSelector: profile => profile[CONFIG_ENDPOINT_NAME],
    default: void 0
  };
  // node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js
  var EndpointMode;
  (function(EndpointMode) {
    EndpointMode["IPv4"] = "IPv4";
    EndpointMode["IPv6"] = "IPv6";
  })(EndpointMode || (EndpointMode = {}));
  // node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointModeConfigOptions.js
  const ENV_ENDPOINT_MODE_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
  const CONFIG_ENDPOINT_MODE_NAME = "ec2_metadata_service_endpoint_mode";
  const ENDPOINT_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[ENV_ENDPOINT_MODE_NAME],
    configFileSelector: profile => profile[CONFIG_ENDPOINT_MODE_NAME],
    default: EndpointMode.IPv4
  };
  // node_modules/@smithy/credential-provider-imds/dist-es/utils/getInstanceMetadataEndpoint.js
  const getInstanceMetadataEndpoint = async () => (0, parseUrl.D)(await getFromEndpointConfig() || await getFromEndpointModeConfig());
  const getFromEndpointConfig = async () => (0, configLoader.Z)(ENDPOINT_CONFIG_OPTIONS)();
  const getFromEndpointModeConfig = async () => {
    const endpointMode = await (0, configLoader.Z)(ENDPOINT_MODE_CONFIG_OPTIONS)();
    switch (endpointMode) {
     case EndpointMode.IPv4:
      return Endpoint.IPv4;

     case EndpointMode.IPv6:
      return Endpoint.IPv6;

     default:
      throw new Error(`Unsupported endpoint mode: ${endpointMode}.` + ` Select from ${Object.values(EndpointMode)}`);
    }
  };
  // node_modules/@smithy/credential-provider-imds/dist-es/utils/getExtendedInstanceMetadataCredentials.js
  const STATIC_STABILITY_REFRESH_INTERVAL_SECONDS = 5 * 60;
  const STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS = 5 * 60;
  const STATIC_STABILITY_DOC_URL = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";
  const getExtendedInstanceMetadataCredentials = (credentials, logger) => {
    const refreshInterval = STATIC_STABILITY_REFRESH_INTERVAL_SECONDS + Math.floor(Math.random() * STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS);
    const newExpiration = new Date(Date.now() + refreshInterval * 1e3);
    logger.warn("Attempting credential expiration extension due to a credential service availability issue. A refresh of these " + `credentials will be attempted after ${new Date(newExpiration)}.\nFor more information, please visit: ` + STATIC_STABILITY_DOC_URL);
    const originalExpiration = credentials.originalExpiration ?? credentials.expiration;
    return {
      ...credentials,
      ...originalExpiration ? {
        originalExpiration: originalExpiration
      } : {},
      expiration: newExpiration
    };
  };
  // node_modules/@smithy/credential-provider-imds/dist-es/utils/staticStabilityProvider.js
  const staticStabilityProvider = (provider, options = {}) => {
    const logger = options?.logger || console;
    let pastCredentials;
    return async () => {
      let credentials;
      try {
        credentials = await provider();
        if (credentials.expiration && credentials.expiration.getTime() < Date.now()) credentials = getExtendedInstanceMetadataCredentials(credentials, logger);
      } catch (e) {
        if (pastCredentials) {
          logger.warn("Credential renew failed: ", e);
          credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger);
        } else throw e;
      }
      pastCredentials = credentials;
      return credentials;
    };
  };
  // node_modules/@smithy/credential-provider-imds/dist-es/fromInstanceMetadata.js
  const IMDS_PATH = "/latest/meta-data/iam/security-credentials/";
  const IMDS_TOKEN_PATH = "/latest/api/token";
  const AWS_EC2_METADATA_V1_DISABLED = "AWS_EC2_METADATA_V1_DISABLED";
  const PROFILE_AWS_EC2_METADATA_V1_DISABLED = "ec2_metadata_v1_disabled";
  const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
  const fromInstanceMetadata = (init = {}) => staticStabilityProvider(getInstanceMetadataProvider(init), {
    logger: init.logger
  });
  const getInstanceMetadataProvider = (init = {}) => {
    let disableFetchToken = false;
    const {logger: logger, profile: profile} = init;
    const {timeout: timeout, maxRetries: maxRetries} = providerConfigFromInit(init);
    const getCredentials = async (maxRetries, options) => {
      const isImdsV1Fallback = disableFetchToken || options.headers?.[X_AWS_EC2_METADATA_TOKEN] == null;
      if (isImdsV1Fallback) {
        let fallbackBlockedFromProfile = false;
        let fallbackBlockedFromProcessEnv = false;
        const configValue = await (0, configLoader.Z)({
          environmentVariableSelector: env => {
            const envValue = env[AWS_EC2_METADATA_V1_DISABLED];
            fallbackBlockedFromProcessEnv = !!envValue && envValue !== "false";
            if (envValue === void 0) throw new CredentialsProviderError.C(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`, {
              logger: init.logger
            });
            return fallbackBlockedFromProcessEnv;
          },
          configFileSelector: profile => {
            const profileValue = profile[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
            fallbackBlockedFromProfile = !!profileValue && profileValue !== "false";
            return fallbackBlockedFromProfile;
          },
          default: false
        }, {
          profile: profile
        })();
        if (init.ec2MetadataV1Disabled || configValue) {
          const causes = [];
          if (init.ec2MetadataV1Disabled) causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
          if (fallbackBlockedFromProfile) causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`);
          if (fallbackBlockedFromProcessEnv) causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`);
          throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
        }
      }
      const imdsProfile = (await retry(async () => {
        let profile;
        try {
          profile = await getProfile(options);
        } catch (err) {
          if (err.statusCode === 401) disableFetchToken = false;
          throw err;
        }
        return profile;
      }, maxRetries)).trim();
      return retry(async () => {
        let creds;
        try {
          creds = await getCredentialsFromProfile(imdsProfile, options, init);
        } catch (err) {
          if (err.statusCode === 401) disableFetchToken = false;
          throw err;
        }
        return creds;
      }, maxRetries);
    };
    return async () => {
      const endpoint = await getInstanceMetadataEndpoint();
      if (disableFetchToken) {
        logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)");
        return getCredentials(maxRetries, {
          ...endpoint,
          timeout: timeout
        });
      } else {
        let token;
        try {
          token = (await getMetadataToken({
            ...endpoint,
            timeout: timeout
          })).toString();
        } catch (error) {
          if (error?.statusCode === 400) throw Object.assign(error, {
            message: "EC2 Metadata token request returned error"
          }); else if (error.message === "TimeoutError" || [ 403, 404, 405 ].includes(error.statusCode)) disableFetchToken = true;
          logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
          return getCredentials(maxRetries, {
            ...endpoint,
            timeout: timeout
          });
        }
        return getCredentials(maxRetries, {
          ...endpoint,
          headers: {
            [X_AWS_EC2_METADATA_TOKEN]: token
          },
          timeout: timeout
        });
      }
    };
  };
  const getMetadataToken = async options => httpRequest({
    ...options,
    path: IMDS_TOKEN_PATH,
    method: "PUT",
    headers: {
      "x-aws-ec2-metadata-token-ttl-seconds": "21600"
    }
  });
  const getProfile = async options => (await httpRequest({
    ...options,
    path: IMDS_PATH
  })).toString();
  const getCredentialsFromProfile = async (profile, options, init) => {
    const credentialsResponse = JSON.parse((await httpRequest({
      ...options,
      path: IMDS_PATH + profile
    })).toString());
    if (!isImdsCredentials(credentialsResponse)) throw new CredentialsProviderError.C("Invalid response received from instance metadata service.", {
      logger: init.logger
    });
    return fromImdsCredentials(credentialsResponse);
  };
}),
// node_modules/@aws-sdk/credential-provider-http/dist-es/index.js
57459: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    fromHttp: () => fromHttp
  });
  var setCredentialFeature = __webpack_require__(30249);
  var CredentialsProviderError = __webpack_require__(31436);
  var node_http_handler = __webpack_require__(67979);
  var promises_ = __webpack_require__(51455);
  var promises_default = __webpack_require__.n(promises_);
  const ECS_CONTAINER_HOST = "169.254.170.2";
  const EKS_CONTAINER_HOST_IPv4 = "169.254.170.23";
  const EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]";
  const checkUrl = (url, logger) => {
    if (url.protocol === "https:") return;
    if (url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6) return;
    if (url.hostname.includes("[")) {
      if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
    } else {
      if (url.hostname === "localhost") return;
      const ipComponents = url.hostname.split(".");
      const inRange = component => {
        const num = parseInt(component, 10);
        return 0 <= num && num <= 255;
      };
      if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) return;
    }
    throw new CredentialsProviderError.C(`URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, {
      logger: logger
    });
  };
  var httpRequest = __webpack_require__(19725);
  var date_utils = __webpack_require__(24494);
  var sdk_stream_mixin = __webpack_require__(66494);
  // node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js
  function createGetRequest(url) {
    return new httpRequest.K({
      protocol: url.protocol,
      hostname: url.hostname,
      port: Number(url.port),
      path: url.pathname,
      query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => {
        acc[k] = v;
        return acc;
      }, {}),
      fragment: url.hash
    });
  }
  async function getCredentials(response, logger) {
    const stream = (0, sdk_stream_mixin.c)(response.body);
    const str = await stream.transformToString();
    if (response.statusCode === 200) {
      const parsed = JSON.parse(str);
      if (typeof parsed.AccessKeyId !== "string" || typeof parsed.SecretAccessKey !== "string" || typeof parsed.Token !== "string" || typeof parsed.Expiration !== "string") throw new CredentialsProviderError.C("HTTP credential provider response not of the required format, an object matching: " + "{ AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", {
        logger: logger
      });
      return {
        accessKeyId: parsed.AccessKeyId,
        secretAccessKey: parsed.SecretAccessKey,
        sessionToken: parsed.Token,
        expiration: (0, date_utils.EI)(parsed.Expiration)
      };
    }
    if (response.statusCode >= 400 && response.statusCode < 500) {
      let parsedBody = {};
      try {
        parsedBody = JSON.parse(str);
      } catch (e) {}
      throw Object.assign(new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
        logger: logger
      }), {
        Code: parsedBody.Code,
        Message: parsedBody.Message
      });
    }
    throw new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
      logger: logger
    });
  }
  // node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js
  const retryWrapper = (toRetry, maxRetries, delayMs) => async () => {
    for (let i = 0; i < maxRetries; ++i) try {
      return await toRetry();
    } catch (e) {
      await new Promise(resolve => setTimeout(resolve, delayMs));
    }
    return await toRetry();
  };
  // node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/fromHttp.js
  const AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
  const DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2";
  const AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  const AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
  const AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
  const fromHttp = (options = {}) => {
    options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
    let host;
    const relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
    const full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
    const token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
    const tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
    const warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
    if (relative && full) {
      warn("@aws-sdk/credential-provider-http: " + "you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
      warn("awsContainerCredentialsRelativeUri will take precedence.");
    }
    if (token && tokenFile) {
      warn("@aws-sdk/credential-provider-http: " + "you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
      warn("awsContainerAuthorizationTokenFile will take precedence.");
    }
    if (relative) host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`; else if (full) host = full; else throw new CredentialsProviderError.C(`No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, {
      logger: options.logger
    });
    const url = new URL(host);
    checkUrl(url, options.logger);
    const requestHandler = node_http_handler.$.create({
      connectionTimeout: options.timeout ?? 1e3
    });
    const requestTimeout = options.timeout ?? 1e3;
    const provider = retryWrapper(async () => {
      const request = createGetRequest(url);
      if (tokenFile) request.headers.Authorization = validateToken((await promises_default().readFile(tokenFile)).toString()); else if (token) request.headers.Authorization = validateToken(token);
      try {
        const result = await requestHandler.handle(request, {
          requestTimeout: requestTimeout
        });
        return getCredentials(result.response).then(creds => (0, setCredentialFeature.g)(creds, "CREDENTIALS_HTTP", "z"));
      } catch (e) {
        throw new CredentialsProviderError.C(String(e), {
          logger: options.logger
        });
      }
    }, options.maxRetries ?? 3, options.timeout ?? 1e3);
    return async () => {
      try {
        return await provider();
      } finally {
        requestHandler.destroy?.();
      }
    };
  };
  const validateToken = token => {
    if (token.includes("\r\n")) throw new CredentialsProviderError.C("Authorization token contains invalid \\r\\n sequence.");
    return token;
  };
}),
// node_modules/@aws-sdk/credential-providers/dist-es/index.js
7336: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    fromNodeProviderChain: () => fromNodeProviderChain
  });
  // node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
  const fromNodeProviderChain = (init = {}) => {
    let chain;
    return async args => {
      if (!chain) {
        const {defaultProvider: defaultProvider} = await __webpack_require__.e(9949).then(__webpack_require__.bind(__webpack_require__, 39949));
        chain = defaultProvider({
          ...init
        });
      }
      return chain(args);
    };
  };
}),
// node_modules/bowser/bowser.mjs
2110: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    BROWSER_MAP: () => BROWSER_MAP,
    ENGINE_MAP: () => ENGINE_MAP,
    OS_MAP: () => OS_MAP,
    PLATFORMS_MAP: () => PLATFORMS_MAP,
    default: () => Bowser,
    getParser: () => getParser,
    parse: () => parse
  });
  var BROWSER_ALIASES_MAP = {
    AmazonBot: "amazonbot",
    "Amazon Silk": "amazon_silk",
    "Android Browser": "android",
    BaiduSpider: "baiduspider",
    Bada: "bada",
    BingCrawler: "bingcrawler",
    Brave: "brave",
    BlackBerry: "blackberry",
    "ChatGPT-User": "chatgpt_user",
    Chrome: "chrome",
    ClaudeBot: "claudebot",
    Chromium: "chromium",
    Diffbot: "diffbot",
    DuckDuckBot: "duckduckbot",
    DuckDuckGo: "duckduckgo",
    Electron: "electron",
    Epiphany: "epiphany",
    FacebookExternalHit: "facebookexternalhit",
    Firefox: "firefox",
    Focus: "focus",
    Generic: "generic",
    "Google Search": "google_search",
    Googlebot: "googlebot",
    GPTBot: "gptbot",
    "HeyTap Browser": "heytap",
    "Internet Explorer": "ie",
    InternetArchiveCrawler: "internetarchivecrawler",
    "K-Meleon": "k_meleon",
    Ladybird: "ladybird",
    LibreWolf: "librewolf",
    Linespider: "linespider",
    Maxthon: "maxthon",
    "Meta-ExternalAds": "meta_externalads",
    "Meta-ExternalAgent": "meta_externalagent",
    "Meta-ExternalFetcher": "meta_externalfetcher",
    "Meta-WebIndexer": "meta_webindexer",
    "Microsoft Edge": "edge",
    "MZ Browser": "mz",
    "NAVER Whale Browser": "naver",
    "OAI-SearchBot": "oai_searchbot",
    Omgilibot: "omgilibot",
    Opera: "opera",
    "Opera Coast": "opera_coast",
    "Pale Moon": "pale_moon",
    PerplexityBot: "perplexitybot",
    "Perplexity-User": "perplexity_user",
    PhantomJS: "phantomjs",
    PingdomBot: "pingdombot",
    Puffin: "puffin",
    QQ: "qq",
    QQLite: "qqlite",
    QupZilla: "qupzilla",
    Roku: "roku",
    Safari: "safari",
    Sailfish: "sailfish",
    "Samsung Internet for Android": "samsung_internet",
    SlackBot: "slackbot",
    SeaMonkey: "seamonkey",
    Sleipnir: "sleipnir",
    "Sogou Browser": "sogou",
    Swing: "swing",
    Tizen: "tizen",
    "UC Browser": "uc",
    "Vivo Browser": "vivo",
    Vivaldi: "vivaldi",
    "WebOS Browser": "webos",
    WeChat: "wechat",
    YahooSlurp: "yahooslurp",
    "Yandex Browser": "yandex",
    YandexBot: "yandexbot",
    YouBot: "youbot"
  };
  var BROWSER_MAP = {
    amazonbot: "AmazonBot",
    amazon_silk: "Amazon Silk",
    android: "Android Browser",
    baiduspider: "BaiduSpider",
    bada: "Bada",
    bingcrawler: "BingCrawler",
    blackberry: "BlackBerry",
    brave: "Brave",
    chatgpt_user: "ChatGPT-User",
    chrome: "Chrome",
    claudebot: "ClaudeBot",
    chromium: "Chromium",
    diffbot: "Diffbot",
    duckduckbot: "DuckDuckBot",
    duckduckgo: "DuckDuckGo",
    edge: "Microsoft Edge",
    electron: "Electron",
    epiphany: "Epiphany",
    facebookexternalhit: "FacebookExternalHit",
    firefox: "Firefox",
    focus: "Focus",
    generic: "Generic",
    google_search: "Google Search",
    googlebot: "Googlebot",
    gptbot: "GPTBot",
    heytap: "HeyTap Browser",
    ie: "Internet Explorer",
    internetarchivecrawler: "InternetArchiveCrawler",
    k_meleon: "K-Meleon",
    ladybird: "Ladybird",
    librewolf: "LibreWolf",
    linespider: "Linespider",
    maxthon: "Maxthon",
    meta_externalads: "Meta-ExternalAds",
    meta_externalagent: "Meta-ExternalAgent",
    meta_externalfetcher: "Meta-ExternalFetcher",
    meta_webindexer: "Meta-WebIndexer",
    mz: "MZ Browser",
    naver: "NAVER Whale Browser",
    oai_searchbot: "OAI-SearchBot",
    omgilibot: "Omgilibot",
    opera: "Opera",
    opera_coast: "Opera Coast",
    pale_moon: "Pale Moon",
    perplexitybot: "PerplexityBot",
    perplexity_user: "Perplexity-User",
    phantomjs: "PhantomJS",
    pingdombot: "PingdomBot",
    puffin: "Puffin",
    qq: "QQ Browser",
    qqlite: "QQ Browser Lite",
    qupzilla: "QupZilla",
    roku: "Roku",
    safari: "Safari",
    sailfish: "Sailfish",
    samsung_internet: "Samsung Internet for Android",
    seamonkey: "SeaMonkey",
    slackbot: "SlackBot",
    sleipnir: "Sleipnir",
    sogou: "Sogou Browser",
    swing: "Swing",
    tizen: "Tizen",
    uc: "UC Browser",
    vivo: "Vivo Browser",
    vivaldi: "Vivaldi",
    webos: "WebOS Browser",
    wechat: "WeChat",
    yahooslurp: "YahooSlurp",
    yandex: "Yandex Browser",
    yandexbot: "YandexBot",
    youbot: "YouBot"
  };
  var PLATFORMS_MAP = {
    bot: "bot",
    desktop: "desktop",
    mobile: "mobile",
    tablet: "tablet",
    tv: "tv"
  };
  var OS_MAP = {
    Android: "Android",
    Bada: "Bada",
    BlackBerry: "BlackBerry",
    ChromeOS: "Chrome OS",
    HarmonyOS: "HarmonyOS",
    iOS: "iOS",
    Linux: "Linux",
    MacOS: "macOS",
    PlayStation4: "PlayStation 4",
    Roku: "Roku",
    Tizen: "Tizen",
    WebOS: "WebOS",
    Windows: "Windows",
    WindowsPhone: "Windows Phone"
  };
  var ENGINE_MAP = {
    Blink: "Blink",
    EdgeHTML: "EdgeHTML",
    Gecko: "Gecko",
    LibWeb: "LibWeb",
    Presto: "Presto",
    Trident: "Trident",
    WebKit: "WebKit"
  };
  var Utils = function() {
    function Utils() {}
    Utils.getFirstMatch = function getFirstMatch(regexp, ua) {
      var match = ua.match(regexp);
      return match && match.length > 0 && match[1] || "";
    };
    Utils.getSecondMatch = function getSecondMatch(regexp, ua) {
      var match = ua.match(regexp);
      return match && match.length > 1 && match[2] || "";
    };
    Utils.matchAndReturnConst = function matchAndReturnConst(regexp, ua, _const) {
      if (regexp.test(ua)) return _const;
    };
    Utils.isFirefoxOnIpad = function isFirefoxOnIpad(ua) {
      var macIndex = ua.indexOf("Macintosh");
      if (macIndex === -1) return false;
      var fxiosIndex = ua.indexOf(" FxiOS", macIndex + 9);
      return fxiosIndex !== -1 && ua.indexOf("/", fxiosIndex + 6) !== -1;
    };
    Utils.getWindowsVersionName = function getWindowsVersionName(version) {
      switch (version) {
       case "NT":
        return "NT";

       case "XP":
        return "XP";

       case "NT 5.0":
        return "2000";

       case "NT 5.1":
        return "XP";

       case "NT 5.2":
        return "2003";

       case "NT 6.0":
        return "Vista";

       case "NT 6.1":
        return "7";

       case "NT 6.2":
        return "8";

       case "NT 6.3":
        return "8.1";

       case "NT 10.0":
        return "10";

       default:
        return;
      }
    };
    Utils.getMacOSVersionName = function getMacOSVersionName(version) {
      var v = version.split(".").splice(0, 2).map(function(s) {
        return parseInt(s, 10) || 0;
      });
      v.push(0);
      var major = v[0];
      var minor = v[1];
      if (major === 10) switch (minor) {
       case 5:
        return "Leopard";

       case 6:
        return "Snow Leopard";

       case 7:
        return "Lion";

       case 8:
        return "Mountain Lion";

       case 9:
        return "Mavericks";

       case 10:
        return "Yosemite";

       case 11:
        return "El Capitan";

       case 12:
        return "Sierra";

       case 13:
        return "High Sierra";

       case 14:
        return "Mojave";

       case 15:
        return "Catalina";

       default:
        return;
      }
      switch (major) {
       case 11:
        return "Big Sur";

       case 12:
        return "Monterey";

       case 13:
        return "Ventura";

       case 14:
        return "Sonoma";

       case 15:
        return "Sequoia";

       default:
        return;
      }
    };
    Utils.getAndroidVersionName = function getAndroidVersionName(version) {
      var v = version.split(".").splice(0, 2).map(function(s) {
        return parseInt(s, 10) || 0;
      });
      v.push(0);
      if (v[0] === 1 && v[1] < 5) return;
      if (v[0] === 1 && v[1] < 6) return "Cupcake";
      if (v[0] === 1 && v[1] >= 6) return "Donut";
      if (v[0] === 2 && v[1] < 2) return "Eclair";
      if (v[0] === 2 && v[1] === 2) return "Froyo";
      if (v[0] === 2 && v[1] > 2) return "Gingerbread";
      if (v[0] === 3) return "Honeycomb";
      if (v[0] === 4 && v[1] < 1) return "Ice Cream Sandwich";
      if (v[0] === 4 && v[1] < 4) return "Jelly Bean";
      if (v[0] === 4 && v[1] >= 4) return "KitKat";
      if (v[0] === 5) return "Lollipop";
      if (v[0] === 6) return "Marshmallow";
      if (v[0] === 7) return "Nougat";
      if (v[0] === 8) return "Oreo";
      if (v[0] === 9) return "Pie";
    };
    Utils.getVersionPrecision = function getVersionPrecision(version) {
      return version.split(".").length;
    };
    Utils.compareVersions = function compareVersions(versionA, versionB, isLoose) {
      if (isLoose === void 0) isLoose = false;
      var versionAPrecision = Utils.getVersionPrecision(versionA);
      var versionBPrecision = Utils.getVersionPrecision(versionB);
      var precision = Math.max(versionAPrecision, versionBPrecision);
      var lastPrecision = 0;
      var chunks = Utils.map([ versionA, versionB ], function(version) {
        var delta = precision - Utils.getVersionPrecision(version);
        var _version = version + new Array(delta + 1).join(".0");
        return Utils.map(_version.split("."), function(chunk) {
          return new Array(20 - chunk.length).join("0") + chunk;
        }).reverse();
      });
      if (isLoose) lastPrecision = precision - Math.min(versionAPrecision, versionBPrecision);
      precision -= 1;
      while (precision >= lastPrecision) {
        if (chunks[0][precision] > chunks[1][precision]) return 1;
        if (chunks[0][precision] === chunks[1][precision]) {
          if (precision === lastPrecision) return 0;
          precision -= 1;
        } else if (chunks[0][precision] < chunks[1][precision]) return -1;
      }
    };
    Utils.map = function map(arr, iterator) {
      var result = [];
      var i;
      if (Array.prototype.map) return Array.prototype.map.call(arr, iterator);
      for (i = 0; i < arr.length; i += 1) result.push(iterator(arr[i]));
      return result;
    };
    Utils.find = function find(arr, predicate) {
      var i;
      var l;
      if (Array.prototype.find) return Array.prototype.find.call(arr, predicate);
      for (i = 0, l = arr.length; i < l; i += 1) {
        var value = arr[i];
        if (predicate(value, i)) return value;
      }
    };
    Utils.assign = function assign(obj) {
      var result = obj;
      var i;
      var l;
      for (var _len = arguments.length, assigners = new Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) assigners[_key - 1] = arguments[_key];
      if (Object.assign) return Object.assign.apply(Object, [ obj ].concat(assigners));
      var _loop = function _loop() {
        var assigner = assigners[i];
        if (typeof assigner === "object" && assigner !== null) Object.keys(assigner).forEach(function(key) {
          result[key] = assigner[key];
        });
      };
      for (i = 0, l = assigners.length; i < l; i += 1) _loop();
      return obj;
    };
    Utils.getBrowserAlias = function getBrowserAlias(browserName) {
      return BROWSER_ALIASES_MAP[browserName];
    };
    Utils.getBrowserTypeByAlias = function getBrowserTypeByAlias(browserAlias) {
      return BROWSER_MAP[browserAlias] || "";
    };
    return Utils;
  }();
  var commonVersionIdentifier = /version\/(\d+(\.?_?\d+)+)/i;
  var browsersList = [ {
    test: [ /gptbot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "GPTBot"
      };
      var version = Utils.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /chatgpt-user/i ],
    describe: function describe(ua) {
      var browser = {
        name: "ChatGPT-User"
      };
      var version = Utils.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /oai-searchbot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "OAI-SearchBot"
      };
      var version = Utils.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "ClaudeBot"
      };
      var version = Utils.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /omgilibot/i, /webzio-extended/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Omgilibot"
      };
      var version = Utils.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /diffbot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Diffbot"
      };
      var version = Utils.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /perplexitybot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "PerplexityBot"
      };
      var version = Utils.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /perplexity-user/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Perplexity-User"
      };
      var version = Utils.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /youbot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "YouBot"
      };
      var version = Utils.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /meta-webindexer/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Meta-WebIndexer"
      };
      var version = Utils.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /meta-externalads/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Meta-ExternalAds"
      };
      var version = Utils.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /meta-externalagent/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Meta-ExternalAgent"
      };
      var version = Utils.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /meta-externalfetcher/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Meta-ExternalFetcher"
      };
      var version = Utils.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /googlebot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Googlebot"
      };
      var version = Utils.getFirstMatch(/googlebot\/(\d+(\.\d+))/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /linespider/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Linespider"
      };
      var version = Utils.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /amazonbot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "AmazonBot"
      };
      var version = Utils.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /bingbot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "BingCrawler"
      };
      var version = Utils.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /baiduspider/i ],
    describe: function describe(ua) {
      var browser = {
        name: "BaiduSpider"
      };
      var version = Utils.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /duckduckbot/i ],
    describe: function describe(ua) {
      var browser = {
        name: "DuckDuckBot"
      };
      var version = Utils.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /ia_archiver/i ],
    describe: function describe(ua) {
      var browser = {
        name: "InternetArchiveCrawler"
      };
      var version = Utils.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /facebookexternalhit/i, /facebookcatalog/i ],
    describe: function describe() {
      return {
        name: "FacebookExternalHit"
      };
    }
  }, {
    test: [ /slackbot/i, /slack-imgProxy/i ],
    describe: function describe(ua) {
      var browser = {
        name: "SlackBot"
      };
      var version = Utils.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /yahoo!?[\s/]*slurp/i ],
    describe: function describe() {
      return {
        name: "YahooSlurp"
      };
    }
  }, {
    test: [ /yandexbot/i, /yandexmobilebot/i ],
    describe: function describe() {
      return {
        name: "YandexBot"
      };
    }
  }, {
    test: [ /pingdom/i ],
    describe: function describe() {
      return {
        name: "PingdomBot"
      };
    }
  }, {
    test: [ /opera/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Opera"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /opr\/|opios/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Opera"
      };
      var version = Utils.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /SamsungBrowser/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Samsung Internet for Android"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /Whale/i ],
    describe: function describe(ua) {
      var browser = {
        name: "NAVER Whale Browser"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /PaleMoon/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Pale Moon"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /HeyTapBrowser/i ],
    describe: function describe(ua) {
      var browser = {
        name: "HeyTap Browser"
      };
      var version = Utils.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /VivoBrowser/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Vivo Browser"
      };
      var version = Utils.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /MZBrowser/i ],
    describe: function describe(ua) {
      var browser = {
        name: "MZ Browser"
      };
      var version = Utils.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /focus/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Focus"
      };
      var version = Utils.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /swing/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Swing"
      };
      var version = Utils.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /coast/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Opera Coast"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /opt\/\d+(?:.?_?\d+)+/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Opera Touch"
      };
      var version = Utils.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /yabrowser/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Yandex Browser"
      };
      var version = Utils.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /ucbrowser/i ],
    describe: function describe(ua) {
      var browser = {
        name: "UC Browser"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /Maxthon|mxios/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Maxthon"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /epiphany/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Epiphany"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /puffin/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Puffin"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /sleipnir/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Sleipnir"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /k-meleon/i ],
    describe: function describe(ua) {
      var browser = {
        name: "K-Meleon"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /micromessenger/i ],
    describe: function describe(ua) {
      var browser = {
        name: "WeChat"
      };
      var version = Utils.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /qqbrowser/i ],
    describe: function describe(ua) {
      var browser = {
        name: /qqbrowserlite/i.test(ua) ? "QQ Browser Lite" : "QQ Browser"
      };
      var version = Utils.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /msie|trident/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Internet Explorer"
      };
      var version = Utils.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /\sedg\//i ],
    describe: function describe(ua) {
      var browser = {
        name: "Microsoft Edge"
      };
      var version = Utils.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /edg([ea]|ios)\//i ],
    describe: function describe(ua) {
      var browser = {
        name: "Microsoft Edge"
      };
      var version = Utils.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: function test(parser) {
      if (parser.hasBrand("Vivaldi")) return true;
      return parser.test(/vivaldi/i);
    },
    describe: function describe(ua, parser) {
      var browser = {
        name: "Vivaldi"
      };
      if (parser) {
        var hintsVersion = parser.getBrandVersion("Vivaldi");
        if (hintsVersion) {
          browser.version = hintsVersion;
          return browser;
        }
      }
      var version = Utils.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /seamonkey/i ],
    describe: function describe(ua) {
      var browser = {
        name: "SeaMonkey"
      };
      var version = Utils.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /sailfish/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Sailfish"
      };
      var version = Utils.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /silk/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Amazon Silk"
      };
      var version = Utils.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /phantom/i ],
    describe: function describe(ua) {
      var browser = {
        name: "PhantomJS"
      };
      var version = Utils.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /slimerjs/i ],
    describe: function describe(ua) {
      var browser = {
        name: "SlimerJS"
      };
      var version = Utils.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /blackberry|\bbb\d+/i, /rim\stablet/i ],
    describe: function describe(ua) {
      var browser = {
        name: "BlackBerry"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /(web|hpw)[o0]s/i ],
    describe: function describe(ua) {
      var browser = {
        name: "WebOS Browser"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua) || Utils.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /bada/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Bada"
      };
      var version = Utils.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /tizen/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Tizen"
      };
      var version = Utils.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /qupzilla/i ],
    describe: function describe(ua) {
      var browser = {
        name: "QupZilla"
      };
      var version = Utils.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /librewolf/i ],
    describe: function describe(ua) {
      var browser = {
        name: "LibreWolf"
      };
      var version = Utils.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /firefox|iceweasel|fxios/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Firefox"
      };
      var version = Utils.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /electron/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Electron"
      };
      var version = Utils.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /sogoumobilebrowser/i, /metasr/i, /se 2\.[x]/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Sogou Browser"
      };
      var sogouMobileVersion = Utils.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i, ua);
      var chromiumVersion = Utils.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, ua);
      var seVersion = Utils.getFirstMatch(/se ([\d.]+)x/i, ua);
      var version = sogouMobileVersion || chromiumVersion || seVersion;
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /MiuiBrowser/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Miui"
      };
      var version = Utils.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: function test(parser) {
      if (parser.hasBrand("DuckDuckGo")) return true;
      return parser.test(/\sDdg\/[\d.]+$/i);
    },
    describe: function describe(ua, parser) {
      var browser = {
        name: "DuckDuckGo"
      };
      if (parser) {
        var hintsVersion = parser.getBrandVersion("DuckDuckGo");
        if (hintsVersion) {
          browser.version = hintsVersion;
          return browser;
        }
      }
      var uaVersion = Utils.getFirstMatch(/\sDdg\/([\d.]+)$/i, ua);
      if (uaVersion) browser.version = uaVersion;
      return browser;
    }
  }, {
    test: function test(parser) {
      return parser.hasBrand("Brave");
    },
    describe: function describe(ua, parser) {
      var browser = {
        name: "Brave"
      };
      if (parser) {
        var hintsVersion = parser.getBrandVersion("Brave");
        if (hintsVersion) {
          browser.version = hintsVersion;
          return browser;
        }
      }
      return browser;
    }
  }, {
    test: [ /chromium/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Chromium"
      };
      var version = Utils.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i, ua) || Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /ladybird/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Ladybird"
      };
      var version = Utils.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /chrome|crios|crmo/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Chrome"
      };
      var version = Utils.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /GSA/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Google Search"
      };
      var version = Utils.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: function test(parser) {
      var notLikeAndroid = !parser.test(/like android/i);
      var butAndroid = parser.test(/android/i);
      return notLikeAndroid && butAndroid;
    },
    describe: function describe(ua) {
      var browser = {
        name: "Android Browser"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /playstation 4/i ],
    describe: function describe(ua) {
      var browser = {
        name: "PlayStation 4"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /safari|applewebkit/i ],
    describe: function describe(ua) {
      var browser = {
        name: "Safari"
      };
      var version = Utils.getFirstMatch(commonVersionIdentifier, ua);
      if (version) browser.version = version;
      return browser;
    }
  }, {
    test: [ /.*/i ],
    describe: function describe(ua) {
      var regexp = ua.search("\\(") !== -1 ? /^(.*)\/([^/]*)[ \t]\((.*)/ : /^(.*)\/([^/]*) /;
      return {
        name: Utils.getFirstMatch(regexp, ua),
        version: Utils.getSecondMatch(regexp, ua)
      };
    }
  } ];
  var parser_os_default = [ {
    test: [ /Roku\/DVP/ ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, ua);
      return {
        name: OS_MAP.Roku,
        version: version
      };
    }
  }, {
    test: [ /windows phone/i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, ua);
      return {
        name: OS_MAP.WindowsPhone,
        version: version
      };
    }
  }, {
    test: [ /windows /i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, ua);
      var versionName = Utils.getWindowsVersionName(version);
      return {
        name: OS_MAP.Windows,
        version: version,
        versionName: versionName
      };
    }
  }, {
    test: function test(parser) {
      return Utils.isFirefoxOnIpad(parser.getUA());
    },
    describe: function describe(ua) {
      var result = {
        name: OS_MAP.iOS
      };
      var version = Utils.getSecondMatch(/(Version\/)(\d[\d.]+)/, ua);
      if (version) result.version = version;
      return result;
    }
  }, {
    test: [ /macintosh/i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, ua).replace(/[_\s]/g, ".");
      var versionName = Utils.getMacOSVersionName(version);
      var os = {
        name: OS_MAP.MacOS,
        version: version
      };
      if (versionName) os.versionName = versionName;
      return os;
    }
  }, {
    test: [ /(ipod|iphone|ipad)/i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, ua).replace(/[_\s]/g, ".");
      return {
        name: OS_MAP.iOS,
        version: version
      };
    }
  }, {
    test: [ /OpenHarmony/i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, ua);
      return {
        name: OS_MAP.HarmonyOS,
        version: version
      };
    }
  }, {
    test: function test(parser) {
      var notLikeAndroid = !parser.test(/like android/i);
      var butAndroid = parser.test(/android/i);
      return notLikeAndroid && butAndroid;
    },
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i, ua);
      var versionName = Utils.getAndroidVersionName(version);
      var os = {
        name: OS_MAP.Android,
        version: version
      };
      if (versionName) os.versionName = versionName;
      return os;
    }
  }, {
    test: [ /(web|hpw)[o0]s/i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, ua);
      var os = {
        name: OS_MAP.WebOS
      };
      if (version && version.length) os.version = version;
      return os;
    }
  }, {
    test: [ /blackberry|\bbb\d+/i, /rim\stablet/i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i, ua) || Utils.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i, ua) || Utils.getFirstMatch(/\bbb(\d+)/i, ua);
      return {
        name: OS_MAP.BlackBerry,
        version: version
      };
    }
  }, {
    test: [ /bada/i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, ua);
      return {
        name: OS_MAP.Bada,
        version: version
      };
    }
  }, {
    test: [ /tizen/i ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, ua);
      return {
        name: OS_MAP.Tizen,
        version: version
      };
    }
  }, {
    test: [ /linux/i ],
    describe: function describe() {
      return {
        name: OS_MAP.Linux
      };
    }
  }, {
    test: [ /CrOS/ ],
    describe: function describe() {
      return {
        name: OS_MAP.ChromeOS
      };
    }
  }, {
    test: [ /PlayStation 4/ ],
    describe: function describe(ua) {
      var version = Utils.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, ua);
      return {
        name: OS_MAP.PlayStation4,
        version: version
      };
    }
  } ];
  var parser_platforms_default = [ {
    test: [ /googlebot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Google"
      };
    }
  }, {
    test: [ /linespider/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Line"
      };
    }
  }, {
    test: [ /amazonbot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Amazon"
      };
    }
  }, {
    test: [ /gptbot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "OpenAI"
      };
    }
  }, {
    test: [ /chatgpt-user/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "OpenAI"
      };
    }
  }, {
    test: [ /oai-searchbot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "OpenAI"
      };
    }
  }, {
    test: [ /baiduspider/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Baidu"
      };
    }
  }, {
    test: [ /bingbot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Bing"
      };
    }
  }, {
    test: [ /duckduckbot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "DuckDuckGo"
      };
    }
  }, {
    test: [ /claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Anthropic"
      };
    }
  }, {
    test: [ /omgilibot/i, /webzio-extended/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Webz.io"
      };
    }
  }, {
    test: [ /diffbot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Diffbot"
      };
    }
  }, {
    test: [ /perplexitybot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Perplexity AI"
      };
    }
  }, {
    test: [ /perplexity-user/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Perplexity AI"
      };
    }
  }, {
    test: [ /youbot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "You.com"
      };
    }
  }, {
    test: [ /ia_archiver/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Internet Archive"
      };
    }
  }, {
    test: [ /meta-webindexer/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Meta"
      };
    }
  }, {
    test: [ /meta-externalads/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Meta"
      };
    }
  }, {
    test: [ /meta-externalagent/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Meta"
      };
    }
  }, {
    test: [ /meta-externalfetcher/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Meta"
      };
    }
  }, {
    test: [ /facebookexternalhit/i, /facebookcatalog/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Meta"
      };
    }
  }, {
    test: [ /slackbot/i, /slack-imgProxy/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Slack"
      };
    }
  }, {
    test: [ /yahoo/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Yahoo"
      };
    }
  }, {
    test: [ /yandexbot/i, /yandexmobilebot/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Yandex"
      };
    }
  }, {
    test: [ /pingdom/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.bot,
        vendor: "Pingdom"
      };
    }
  }, {
    test: [ /huawei/i ],
    describe: function describe(ua) {
      var model = Utils.getFirstMatch(/(can-l01)/i, ua) && "Nova";
      var platform = {
        type: PLATFORMS_MAP.mobile,
        vendor: "Huawei"
      };
      if (model) platform.model = model;
      return platform;
    }
  }, {
    test: [ /nexus\s*(?:7|8|9|10).*/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tablet,
        vendor: "Nexus"
      };
    }
  }, {
    test: [ /ipad/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tablet,
        vendor: "Apple",
        model: "iPad"
      };
    }
  }, {
    test: function test(parser) {
      return Utils.isFirefoxOnIpad(parser.getUA());
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tablet,
        vendor: "Apple",
        model: "iPad"
      };
    }
  }, {
    test: [ /kftt build/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tablet,
        vendor: "Amazon",
        model: "Kindle Fire HD 7"
      };
    }
  }, {
    test: [ /silk/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tablet,
        vendor: "Amazon"
      };
    }
  }, {
    test: [ /tablet(?! pc)/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tablet
      };
    }
  }, {
    test: function test(parser) {
      var iDevice = parser.test(/ipod|iphone/i);
      var likeIDevice = parser.test(/like (ipod|iphone)/i);
      return iDevice && !likeIDevice;
    },
    describe: function describe(ua) {
      var model = Utils.getFirstMatch(/(ipod|iphone)/i, ua);
      return {
        type: PLATFORMS_MAP.mobile,
        vendor: "Apple",
        model: model
      };
    }
  }, {
    test: [ /nexus\s*[0-6].*/i, /galaxy nexus/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.mobile,
        vendor: "Nexus"
      };
    }
  }, {
    test: [ /Nokia/i ],
    describe: function describe(ua) {
      var model = Utils.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i, ua);
      var platform = {
        type: PLATFORMS_MAP.mobile,
        vendor: "Nokia"
      };
      if (model) platform.model = model;
      return platform;
    }
  }, {
    test: [ /[^-]mobi/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.mobile
      };
    }
  }, {
    test: function test(parser) {
      return parser.getBrowserName(true) === "blackberry";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.mobile,
        vendor: "BlackBerry"
      };
    }
  }, {
    test: function test(parser) {
      return parser.getBrowserName(true) === "bada";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.mobile
      };
    }
  }, {
    test: function test(parser) {
      return parser.getBrowserName() === "windows phone";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.mobile,
        vendor: "Microsoft"
      };
    }
  }, {
    test: function test(parser) {
      var osMajorVersion = Number(String(parser.getOSVersion()).split(".")[0]);
      return parser.getOSName(true) === "android" && osMajorVersion >= 3;
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tablet
      };
    }
  }, {
    test: function test(parser) {
      return parser.getOSName(true) === "android";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.mobile
      };
    }
  }, {
    test: [ /smart-?tv|smarttv/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tv
      };
    }
  }, {
    test: [ /netcast/i ],
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tv
      };
    }
  }, {
    test: function test(parser) {
      return parser.getOSName(true) === "macos";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.desktop,
        vendor: "Apple"
      };
    }
  }, {
    test: function test(parser) {
      return parser.getOSName(true) === "windows";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.desktop
      };
    }
  }, {
    test: function test(parser) {
      return parser.getOSName(true) === "linux";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.desktop
      };
    }
  }, {
    test: function test(parser) {
      return parser.getOSName(true) === "playstation 4";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tv
      };
    }
  }, {
    test: function test(parser) {
      return parser.getOSName(true) === "roku";
    },
    describe: function describe() {
      return {
        type: PLATFORMS_MAP.tv
      };
    }
  } ];
  var parser_engines_default = [ {
    test: function test(parser) {
      return parser.getBrowserName(true) === "microsoft edge";
    },
    describe: function describe(ua) {
      if (/\sedg\//i.test(ua)) return {
        name: ENGINE_MAP.Blink
      };
      var version = Utils.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i, ua);
      return {
        name: ENGINE_MAP.EdgeHTML,
        version: version
      };
    }
  }, {
    test: function test(parser) {
      return parser.getBrowserName(true) === "ladybird";
    },
    describe: function describe() {
      return {
        name: ENGINE_MAP.LibWeb
      };
    }
  }, {
    test: [ /trident/i ],
    describe: function describe(ua) {
      var engine = {
        name: ENGINE_MAP.Trident
      };
      var version = Utils.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) engine.version = version;
      return engine;
    }
  }, {
    test: function test(parser) {
      return parser.test(/presto/i);
    },
    describe: function describe(ua) {
      var engine = {
        name: ENGINE_MAP.Presto
      };
      var version = Utils.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) engine.version = version;
      return engine;
    }
  }, {
    test: function test(parser) {
      var isGecko = parser.test(/gecko/i);
      var likeGecko = parser.test(/like gecko/i);
      return isGecko && !likeGecko;
    },
    describe: function describe(ua) {
      var engine = {
        name: ENGINE_MAP.Gecko
      };
      var version = Utils.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) engine.version = version;
      return engine;
    }
  }, {
    test: [ /(apple)?webkit\/537\.36/i ],
    describe: function describe() {
      return {
        name: ENGINE_MAP.Blink
      };
    }
  }, {
    test: [ /(apple)?webkit/i ],
    describe: function describe(ua) {
      var engine = {
        name: ENGINE_MAP.WebKit
      };
      var version = Utils.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i, ua);
      if (version) engine.version = version;
      return engine;
    }
  } ];
  var Parser = function() {
    function Parser(UA, skipParsingOrHints, clientHints) {
      if (skipParsingOrHints === void 0) skipParsingOrHints = false;
      if (clientHints === void 0) clientHints = null;
      if (UA === void 0 || UA === null || UA === "") throw new Error("UserAgent parameter can't be empty");
      this._ua = UA;
      var skipParsing = false;
      if (typeof skipParsingOrHints === "boolean") {
        skipParsing = skipParsingOrHints;
        this._hints = clientHints;
      } else if (skipParsingOrHints != null && typeof skipParsingOrHints === "object") this._hints = skipParsingOrHints; else this._hints = null;
      this.parsedResult = {};
      if (skipParsing !== true) this.parse();
    }
    var _proto = Parser.prototype;
    _proto.getHints = function getHints() {
      return this._hints;
    };
    _proto.hasBrand = function hasBrand(brandName) {
      if (!this._hints || !Array.isArray(this._hints.brands)) return false;
      var brandLower = brandName.toLowerCase();
      return this._hints.brands.some(function(b) {
        return b.brand && b.brand.toLowerCase() === brandLower;
      });
    };
    _proto.getBrandVersion = function getBrandVersion(brandName) {
      if (!this._hints || !Array.isArray(this._hints.brands)) return;
      var brandLower = brandName.toLowerCase();
      var brand = Utils.find(this._hints.brands, function(b) {
        return b.brand && b.brand.toLowerCase() === brandLower;
      });
      return brand ? brand.version : void 0;
    };
    _proto.getUA = function getUA() {
      return this._ua;
    };
    _proto.test = function test(regex) {
      return regex.test(this._ua);
    };
    _proto.parseBrowser = function parseBrowser() {
      var _this = this;
      this.parsedResult.browser = {};
      var browserDescriptor = Utils.find(browsersList, function(_browser) {
        if (typeof _browser.test === "function") return _browser.test(_this);
        if (Array.isArray(_browser.test)) return _browser.test.some(function(condition) {
          return _this.test(condition);
        });
        throw new Error("Browser's test function is not valid");
      });
      if (browserDescriptor) this.parsedResult.browser = browserDescriptor.describe(this.getUA(), this);
      return this.parsedResult.browser;
    };
    _proto.getBrowser = function getBrowser() {
      if (this.parsedResult.browser) return this.parsedResult.browser;
      return this.parseBrowser();
    };
    _proto.getBrowserName = function getBrowserName(toLowerCase) {
      if (toLowerCase) return String(this.getBrowser().name).toLowerCase() || "";
      return this.getBrowser().name || "";
    };
    _proto.getBrowserVersion = function getBrowserVersion() {
      return this.getBrowser().version;
    };
    _proto.getOS = function getOS() {
      if (this.parsedResult.os) return this.parsedResult.os;
      return this.parseOS();
    };
    _proto.parseOS = function parseOS() {
      var _this2 = this;
      this.parsedResult.os = {};
      var os = Utils.find(parser_os_default, function(_os) {
        if (typeof _os.test === "function") return _os.test(_this2);
        if (Array.isArray(_os.test)) return _os.test.some(function(condition) {
          return _this2.test(condition);
        });
        throw new Error("Browser's test function is not valid");
      });
      if (os) this.parsedResult.os = os.describe(this.getUA());
      return this.parsedResult.os;
    };
    _proto.getOSName = function getOSName(toLowerCase) {
      var name = this.getOS().name;
      if (toLowerCase) return String(name).toLowerCase() || "";
      return name || "";
    };
    _proto.getOSVersion = function getOSVersion() {
      return this.getOS().version;
    };
    _proto.getPlatform = function getPlatform() {
      if (this.parsedResult.platform) return this.parsedResult.platform;
      return this.parsePlatform();
    };
    _proto.getPlatformType = function getPlatformType(toLowerCase) {
      if (toLowerCase === void 0) toLowerCase = false;
      var type = this.getPlatform().type;
      if (toLowerCase) return String(type).toLowerCase() || "";
      return type || "";
    };
    _proto.parsePlatform = function parsePlatform() {
      var _this3 = this;
      this.parsedResult.platform = {};
      var platform = Utils.find(parser_platforms_default, function(_platform) {
        if (typeof _platform.test === "function") return _platform.test(_this3);
        if (Array.isArray(_platform.test)) return _platform.test.some(function(condition) {
          return _this3.test(condition);
        });
        throw new Error("Browser's test function is not valid");
      });
      if (platform) this.parsedResult.platform = platform.describe(this.getUA());
      return this.parsedResult.platform;
    };
    _proto.getEngine = function getEngine() {
      if (this.parsedResult.engine) return this.parsedResult.engine;
      return this.parseEngine();
    };
    _proto.getEngineName = function getEngineName(toLowerCase) {
      if (toLowerCase) return String(this.getEngine().name).toLowerCase() || "";
      return this.getEngine().name || "";
    };
    _proto.parseEngine = function parseEngine() {
      var _this4 = this;
      this.parsedResult.engine = {};
      var engine = Utils.find(parser_engines_default, function(_engine) {
        if (typeof _engine.test === "function") return _engine.test(_this4);
        if (Array.isArray(_engine.test)) return _engine.test.some(function(condition) {
          return _this4.test(condition);
        });
        throw new Error("Browser's test function is not valid");
      });
      if (engine) this.parsedResult.engine = engine.describe(this.getUA());
      return this.parsedResult.engine;
    };
    _proto.parse = function parse() {
      this.parseBrowser();
      this.parseOS();
      this.parsePlatform();
      this.parseEngine();
      return this;
    };
    _proto.getResult = function getResult() {
      return Utils.assign({}, this.parsedResult);
    };
    _proto.satisfies = function satisfies(checkTree) {
      var _this5 = this;
      var platformsAndOSes = {};
      var platformsAndOSCounter = 0;
      var browsers = {};
      var browsersCounter = 0;
      Object.keys(checkTree).forEach(function(key) {
        var currentDefinition = checkTree[key];
        if (typeof currentDefinition === "string" || Array.isArray(currentDefinition)) {
          browsers[key] = currentDefinition;
          browsersCounter += 1;
        } else if (typeof currentDefinition === "object") {
          platformsAndOSes[key] = currentDefinition;
          platformsAndOSCounter += 1;
        }
      });
      if (platformsAndOSCounter > 0) {
        var platformsAndOSNames = Object.keys(platformsAndOSes);
        var OSMatchingDefinition = Utils.find(platformsAndOSNames, function(name) {
          return _this5.isOS(name);
        });
        if (OSMatchingDefinition) {
          var osResult = this.satisfies(platformsAndOSes[OSMatchingDefinition]);
          if (osResult !== void 0) return osResult;
        }
        var platformMatchingDefinition = Utils.find(platformsAndOSNames, function(name) {
          return _this5.isPlatform(name);
        });
        if (platformMatchingDefinition) {
          var platformResult = this.satisfies(platformsAndOSes[platformMatchingDefinition]);
          if (platformResult !== void 0) return platformResult;
        }
      }
      if (browsersCounter > 0) {
        var browserNames = Object.keys(browsers);
        var matchingDefinition = Utils.find(browserNames, function(name) {
          return _this5.isBrowser(name, true);
        });
        if (matchingDefinition !== void 0) return this.compareVersions(browsers[matchingDefinition]);
      }
    };
    _proto.isBrowser = function isBrowser(browserName, includingAlias) {
      if (includingAlias === void 0) includingAlias = false;
      var defaultBrowserName = this.getBrowserName().toLowerCase();
      var browserNameLower = browserName.toLowerCase();
      var alias = Utils.getBrowserTypeByAlias(browserNameLower);
      if (includingAlias && alias) browserNameLower = alias.toLowerCase();
      return browserNameLower === defaultBrowserName;
    };
    _proto.compareVersions = function compareVersions(versionsOrVersion) {
      var _this6 = this;
      if (typeof versionsOrVersion === "string") return this.compareVersion(versionsOrVersion);
      return versionsOrVersion.some(function(version) {
        return _this6.compareVersion(version);
      });
    };
    _proto.compareVersion = function compareVersion(version) {
      var expectedResults = [ 0 ];
      var comparableVersion = version;
      var isLoose = false;
      var currentBrowserVersion = this.getBrowserVersion();
      if (typeof currentBrowserVersion !== "string") return;
      if (version[0] === ">" || version[0] === "<") {
        comparableVersion = version.substr(1);
        if (version[1] === "=") {
          isLoose = true;
          comparableVersion = version.substr(2);
        } else expectedResults = [];
        if (version[0] === ">") expectedResults.push(1); else expectedResults.push(-1);
      } else if (version[0] === "=") comparableVersion = version.substr(1); else if (version[0] === "~") {
        isLoose = true;
        comparableVersion = version.substr(1);
      }
      return expectedResults.indexOf(Utils.compareVersions(currentBrowserVersion, comparableVersion, isLoose)) > -1;
    };
    _proto.isOS = function isOS(osName) {
      return this.getOSName(true) === String(osName).toLowerCase();
    };
    _proto.isPlatform = function isPlatform(platformType) {
      return this.getPlatformType(true) === String(platformType).toLowerCase();
    };
    _proto.isEngine = function isEngine(engineName) {
      return this.getEngineName(true) === String(engineName).toLowerCase();
    };
    _proto.is = function is(anything, includingAlias) {
      if (includingAlias === void 0) includingAlias = false;
      return this.isBrowser(anything, includingAlias) || this.isOS(anything) || this.isPlatform(anything);
    };
    _proto.some = function some(anythings) {
      var _this7 = this;
      if (anythings === void 0) anythings = [];
      return anythings.some(function(anything) {
        return _this7.is(anything);
      });
    };
    return Parser;
  }();
  function _defineProperties(e, r) {
    for (var t = 0; t < r.length; t++) {
      var o = r[t];
      o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), 
      Object.defineProperty(e, _toPropertyKey(o.key), o);
    }
  }
  function _createClass(e, r, t) {
    return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", {
      writable: !1
    }), e;
  }
  function _toPropertyKey(t) {
    var i = _toPrimitive(t, "string");
    return "symbol" == typeof i ? i : i + "";
  }
  function _toPrimitive(t, r) {
    if ("object" != typeof t || !t) return t;
    var e = t[Symbol.toPrimitive];
    if (void 0 !== e) {
      var i = e.call(t, r || "default");
      if ("object" != typeof i) return i;
      throw new TypeError("@@toPrimitive must return a primitive value.");
    }
    return ("string" === r ? String : Number)(t);
  }
  var Bowser = function() {
    function Bowser() {}
    Bowser.getParser = function getParser(UA, skipParsingOrHints, clientHints) {
      if (skipParsingOrHints === void 0) skipParsingOrHints = false;
      if (clientHints === void 0) clientHints = null;
      if (typeof UA !== "string") throw new Error("UserAgent should be a string");
      return new Parser(UA, skipParsingOrHints, clientHints);
    };
    Bowser.parse = function parse(UA, clientHints) {
      if (clientHints === void 0) clientHints = null;
      return new Parser(UA, clientHints).getResult();
    };
    return _createClass(Bowser, null, [ {
      key: "BROWSER_MAP",
      get: function get() {
        return BROWSER_MAP;
      }
    }, {
      key: "ENGINE_MAP",
      get: function get() {
        return ENGINE_MAP;
      }
    }, {
      key: "OS_MAP",
      get: function get() {
        return OS_MAP;
      }
    }, {
      key: "PLATFORMS_MAP",
      get: function get() {
        return PLATFORMS_MAP;
      }
    } ]);
  }();
  var parse = Bowser.parse;
  var getParser = Bowser.getParser;
}),
// node_modules/@aws-sdk/credential-provider-sso/dist-es/loadSso.js
25689: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    GetRoleCredentialsCommand: () => GetRoleCredentialsCommand,
    SSOClient: () => SSOClient
  });
  var client_command_builder = __webpack_require__(55816);
  var endpoints = __webpack_require__(34172);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/EndpointParameters.js
  const resolveClientEndpointParameters = options => Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "awsssoportal"
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js
  const command = (0, client_command_builder.k)(commonParams, "SWBPortalService", "SSOClient", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  var TypeRegistry = __webpack_require__(75629);
  var exceptions = __webpack_require__(54667);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js
  class SSOServiceException extends exceptions.T {
    static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, SSOServiceException.prototype);
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/errors.js
  class InvalidRequestException extends SSOServiceException {
    static shapeId="com.amazonaws.sso#InvalidRequestException";
    name="InvalidRequestException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidRequestException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidRequestException.prototype);
    }
  }
  class ResourceNotFoundException extends SSOServiceException {
    static shapeId="com.amazonaws.sso#ResourceNotFoundException";
    name="ResourceNotFoundException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ResourceNotFoundException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    }
  }
  class TooManyRequestsException extends SSOServiceException {
    static shapeId="com.amazonaws.sso#TooManyRequestsException";
    name="TooManyRequestsException";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyRequestsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyRequestsException.prototype);
    }
  }
  class UnauthorizedException extends SSOServiceException {
    static shapeId="com.amazonaws.sso#UnauthorizedException";
    name="UnauthorizedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "UnauthorizedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, UnauthorizedException.prototype);
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
  const _ATT = "AccessTokenType";
  const _GRC = "GetRoleCredentials";
  const _GRCR = "GetRoleCredentialsRequest";
  const _GRCRe = "GetRoleCredentialsResponse";
  const _IRE = "InvalidRequestException";
  const _RC = "RoleCredentials";
  const _RNFE = "ResourceNotFoundException";
  const _SAKT = "SecretAccessKeyType";
  const _STT = "SessionTokenType";
  const _TMRE = "TooManyRequestsException";
  const _UE = "UnauthorizedException";
  const _aI = "accountId";
  const _aKI = "accessKeyId";
  const _aT = "accessToken";
  const _ai = "account_id";
  const _c = "client";
  const _e = "error";
  const _ex = "expiration";
  const _h = "http";
  const _hE = "httpError";
  const _hH = "httpHeader";
  const _hQ = "httpQuery";
  const _m = "message";
  const _rC = "roleCredentials";
  const _rN = "roleName";
  const _rn = "role_name";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
  const _sAK = "secretAccessKey";
  const _sT = "sessionToken";
  const _xasbt = "x-amz-sso_bearer_token";
  const n0 = "com.amazonaws.sso";
  const _s_registry = new TypeRegistry.O(_s);
  var SSOServiceException$ = [ -3, _s, "SSOServiceException", 0, [], [] ];
  _s_registry.registerError(SSOServiceException$, SSOServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var InvalidRequestException$ = [ -3, n0, _IRE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var TooManyRequestsException$ = [ -3, n0, _TMRE, {
    [_e]: _c,
    [_hE]: 429
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
  var UnauthorizedException$ = [ -3, n0, _UE, {
    [_e]: _c,
    [_hE]: 401
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var AccessTokenType = [ 0, n0, _ATT, 8, 0 ];
  var SecretAccessKeyType = [ 0, n0, _SAKT, 8, 0 ];
  var SessionTokenType = [ 0, n0, _STT, 8, 0 ];
  var GetRoleCredentialsRequest$ = [ 3, n0, _GRCR, 0, [ _rN, _aI, _aT ], [ [ 0, {
    [_hQ]: _rn
  } ], [ 0, {
    [_hQ]: _ai
  } ], [ () => AccessTokenType, {
    [_hH]: _xasbt
  } ] ], 3 ];
  var GetRoleCredentialsResponse$ = [ 3, n0, _GRCRe, 0, [ _rC ], [ [ () => RoleCredentials$, 0 ] ] ];
  var RoleCredentials$ = [ 3, n0, _RC, 0, [ _aKI, _sAK, _sT, _ex ], [ 0, [ () => SecretAccessKeyType, 0 ], [ () => SessionTokenType, 0 ], 1 ] ];
  var GetRoleCredentials$ = [ 9, n0, _GRC, {
    [_h]: [ "GET", "/federation/credentials", 200 ]
  }, () => GetRoleCredentialsRequest$, () => GetRoleCredentialsResponse$ ];
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsCommand.js
  class GetRoleCredentialsCommand extends(command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$)){}
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
  var contentLengthMiddleware = __webpack_require__(87041);
  var middleware_retry_configurations = __webpack_require__(37760);
  var retry = __webpack_require__(22122);
  var getSchemaSerdePlugin = __webpack_require__(22748);
  var httpAuthSchemes = __webpack_require__(53912);
  var getSmithyContext = __webpack_require__(68743);
  var normalizeProvider = __webpack_require__(29362);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js
  const defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4",
      signingProperties: {
        name: "awsssoportal",
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
  function createSmithyApiNoAuthHttpAuthOption(authParameters) {
    return {
      schemeId: "smithy.api#noAuth"
    };
  }
  const defaultSSOHttpAuthSchemeProvider = authParameters => {
    const options = [];
    switch (authParameters.operation) {
     case "GetRoleCredentials":
      options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
      break;

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
  var nested_clients_package = __webpack_require__(39955);
  var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
  var getDefaultSocketTimeout = __webpack_require__(19121);
  var defaultUserAgent = __webpack_require__(13837);
  var nodeAppIdConfigOptions = __webpack_require__(27652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
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
  var AwsRestJsonProtocol = __webpack_require__(86076);
  var noAuth = __webpack_require__(21314);
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bdd.js
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
    }, b ] ], [ "stringEquals", [ {
      fn: f,
      argv: [ h, "name" ]
    }, "aws-us-gov" ] ] ],
    results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://portal.sso.{Region}.amazonaws.com", i ], [ "https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.js
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2019-06-10",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    }, {
      schemeId: "smithy.api#noAuth",
      identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
      signer: new noAuth.m
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.sso",
      errorTypeRegistries: errorTypeRegistries,
      version: "2019-06-10",
      serviceTarget: "SWBPortalService"
    },
    serviceId: config?.serviceId ?? "SSO",
    sha256: config?.sha256 ?? Sha256Node.k,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js
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
      defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
        serviceId: clientSharedValues.serviceId,
        clientVersion: nested_clients_package.rE
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthExtensionConfiguration.js
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
  class SSOClient extends client.K {
    config;
    constructor(...[configuration]) {
      const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
      super(_config_0);
      this.initConfig = _config_0;
      const _config_1 = resolveClientEndpointParameters(_config_0);
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
        httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
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
// node_modules/@aws-sdk/nested-clients/package.json
39955: (function (module) {
  "use strict";
  module.exports = {
    rE: "3.998.5"
  };
}),
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/index.js
72340: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    CreateTokenCommand: () => CreateTokenCommand,
    SSOOIDCClient: () => SSOOIDCClient
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthSchemeProvider.js
  const defaultSSOOIDCHttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4",
      signingProperties: {
        name: "sso-oauth",
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
  function createSmithyApiNoAuthHttpAuthOption(authParameters) {
    return {
      schemeId: "smithy.api#noAuth"
    };
  }
  const defaultSSOOIDCHttpAuthSchemeProvider = authParameters => {
    const options = [];
    switch (authParameters.operation) {
     case "CreateToken":
      options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
      break;

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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/EndpointParameters.js
  const resolveClientEndpointParameters = options => Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "sso-oauth"
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
  var nested_clients_package = __webpack_require__(39955);
  var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
  var getDefaultSocketTimeout = __webpack_require__(19121);
  var defaultUserAgent = __webpack_require__(13837);
  var nodeAppIdConfigOptions = __webpack_require__(27652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
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
  var AwsRestJsonProtocol = __webpack_require__(86076);
  var noAuth = __webpack_require__(21314);
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/bdd.js
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
    }, b ] ], [ "stringEquals", [ {
      fn: f,
      argv: [ h, "name" ]
    }, "aws-us-gov" ] ] ],
    results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://oidc.{Region}.amazonaws.com", i ], [ "https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://oidc.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/endpointResolver.js
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
  var TypeRegistry = __webpack_require__(75629);
  var exceptions = __webpack_require__(54667);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceException.js
  class SSOOIDCServiceException extends exceptions.T {
    static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/errors.js
  class AccessDeniedException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#AccessDeniedException";
    name="AccessDeniedException";
    $fault="client";
    error;
    reason;
    error_description;
    constructor(opts) {
      super({
        name: "AccessDeniedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AccessDeniedException.prototype);
      this.error = opts.error;
      this.reason = opts.reason;
      this.error_description = opts.error_description;
    }
  }
  class AuthorizationPendingException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";
    name="AuthorizationPendingException";
    $fault="client";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "AuthorizationPendingException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  class ExpiredTokenException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";
    name="ExpiredTokenException";
    $fault="client";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "ExpiredTokenException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ExpiredTokenException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  class InternalServerException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#InternalServerException";
    name="InternalServerException";
    $fault="server";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "InternalServerException",
        $fault: "server",
        ...opts
      });
      Object.setPrototypeOf(this, InternalServerException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  class InvalidClientException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#InvalidClientException";
    name="InvalidClientException";
    $fault="client";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "InvalidClientException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidClientException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  class InvalidGrantException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#InvalidGrantException";
    name="InvalidGrantException";
    $fault="client";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "InvalidGrantException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidGrantException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  class InvalidRequestException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#InvalidRequestException";
    name="InvalidRequestException";
    $fault="client";
    error;
    reason;
    error_description;
    constructor(opts) {
      super({
        name: "InvalidRequestException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidRequestException.prototype);
      this.error = opts.error;
      this.reason = opts.reason;
      this.error_description = opts.error_description;
    }
  }
  class InvalidScopeException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#InvalidScopeException";
    name="InvalidScopeException";
    $fault="client";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "InvalidScopeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidScopeException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  class SlowDownException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#SlowDownException";
    name="SlowDownException";
    $fault="client";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "SlowDownException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, SlowDownException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  class UnauthorizedClientException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";
    name="UnauthorizedClientException";
    $fault="client";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "UnauthorizedClientException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  class UnsupportedGrantTypeException extends SSOOIDCServiceException {
    static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException";
    name="UnsupportedGrantTypeException";
    $fault="client";
    error;
    error_description;
    constructor(opts) {
      super({
        name: "UnsupportedGrantTypeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
      this.error = opts.error;
      this.error_description = opts.error_description;
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js
  const _ADE = "AccessDeniedException";
  const _APE = "AuthorizationPendingException";
  const _AT = "AccessToken";
  const _CS = "ClientSecret";
  const _CT = "CreateToken";
  const _CTR = "CreateTokenRequest";
  const _CTRr = "CreateTokenResponse";
  const _CV = "CodeVerifier";
  const _ETE = "ExpiredTokenException";
  const _ICE = "InvalidClientException";
  const _IGE = "InvalidGrantException";
  const _IRE = "InvalidRequestException";
  const _ISE = "InternalServerException";
  const _ISEn = "InvalidScopeException";
  const _IT = "IdToken";
  const _RT = "RefreshToken";
  const _SDE = "SlowDownException";
  const _UCE = "UnauthorizedClientException";
  const _UGTE = "UnsupportedGrantTypeException";
  const _aT = "accessToken";
  const _c = "client";
  const _cI = "clientId";
  const _cS = "clientSecret";
  const _cV = "codeVerifier";
  const _co = "code";
  const _dC = "deviceCode";
  const _e = "error";
  const _eI = "expiresIn";
  const _ed = "error_description";
  const _gT = "grantType";
  const _h = "http";
  const _hE = "httpError";
  const _iT = "idToken";
  const _r = "reason";
  const _rT = "refreshToken";
  const _rU = "redirectUri";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
  const _sc = "scope";
  const _se = "server";
  const _tT = "tokenType";
  const n0 = "com.amazonaws.ssooidc";
  const _s_registry = new TypeRegistry.O(_s);
  var SSOOIDCServiceException$ = [ -3, _s, "SSOOIDCServiceException", 0, [], [] ];
  _s_registry.registerError(SSOOIDCServiceException$, SSOOIDCServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccessDeniedException$ = [ -3, n0, _ADE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _r, _ed ], [ 0, 0, 0 ] ];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var AuthorizationPendingException$ = [ -3, n0, _APE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(AuthorizationPendingException$, AuthorizationPendingException);
  var ExpiredTokenException$ = [ -3, n0, _ETE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
  var InternalServerException$ = [ -3, n0, _ISE, {
    [_e]: _se,
    [_hE]: 500
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(InternalServerException$, InternalServerException);
  var InvalidClientException$ = [ -3, n0, _ICE, {
    [_e]: _c,
    [_hE]: 401
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidClientException$, InvalidClientException);
  var InvalidGrantException$ = [ -3, n0, _IGE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidGrantException$, InvalidGrantException);
  var InvalidRequestException$ = [ -3, n0, _IRE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _r, _ed ], [ 0, 0, 0 ] ];
  n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
  var InvalidScopeException$ = [ -3, n0, _ISEn, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidScopeException$, InvalidScopeException);
  var SlowDownException$ = [ -3, n0, _SDE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(SlowDownException$, SlowDownException);
  var UnauthorizedClientException$ = [ -3, n0, _UCE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(UnauthorizedClientException$, UnauthorizedClientException);
  var UnsupportedGrantTypeException$ = [ -3, n0, _UGTE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _ed ], [ 0, 0 ] ];
  n0_registry.registerError(UnsupportedGrantTypeException$, UnsupportedGrantTypeException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var AccessToken = [ 0, n0, _AT, 8, 0 ];
  var ClientSecret = [ 0, n0, _CS, 8, 0 ];
  var CodeVerifier = [ 0, n0, _CV, 8, 0 ];
  var IdToken = [ 0, n0, _IT, 8, 0 ];
  var RefreshToken = [ 0, n0, _RT, 8, 0 ];
  var CreateTokenRequest$ = [ 3, n0, _CTR, 0, [ _cI, _cS, _gT, _dC, _co, _rT, _sc, _rU, _cV ], [ 0, [ () => ClientSecret, 0 ], 0, 0, 0, [ () => RefreshToken, 0 ], 64 | 0, 0, [ () => CodeVerifier, 0 ] ], 3 ];
  var CreateTokenResponse$ = [ 3, n0, _CTRr, 0, [ _aT, _tT, _eI, _rT, _iT ], [ [ () => AccessToken, 0 ], 0, 1, [ () => RefreshToken, 0 ], [ () => IdToken, 0 ] ] ];
  var CreateToken$ = [ 9, n0, _CT, {
    [_h]: [ "POST", "/token", 200 ]
  }, () => CreateTokenRequest$, () => CreateTokenResponse$ ];
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2019-06-10",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    }, {
      schemeId: "smithy.api#noAuth",
      identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
      signer: new noAuth.m
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ssooidc",
      errorTypeRegistries: errorTypeRegistries,
      version: "2019-06-10",
      serviceTarget: "AWSSSOOIDCService"
    },
    serviceId: config?.serviceId ?? "SSO OIDC",
    sha256: config?.sha256 ?? Sha256Node.k,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.js
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
      defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
        serviceId: clientSharedValues.serviceId,
        clientVersion: nested_clients_package.rE
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthExtensionConfiguration.js
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js
  class SSOOIDCClient extends client.K {
    config;
    constructor(...[configuration]) {
      const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
      super(_config_0);
      this.initConfig = _config_0;
      const _config_1 = resolveClientEndpointParameters(_config_0);
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
        httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
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
  var client_command_builder = __webpack_require__(55816);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js
  const command = (0, client_command_builder.k)(commonParams, "AWSSSOOIDCService", "SSOOIDCClient", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js
  class CreateTokenCommand extends(command(_ep0, _mw0, "CreateToken", CreateToken$)){}
}),
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/index.js
7401: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
    getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
  });
  var stsRegionDefaultResolver = __webpack_require__(38478);
  var setCredentialFeature = __webpack_require__(30249);
  var client_command_builder = __webpack_require__(55816);
  var endpoints = __webpack_require__(34172);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js
  const resolveClientEndpointParameters = options => Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    useGlobalEndpoint: options.useGlobalEndpoint ?? false,
    defaultSigningName: "sts"
  });
  const commonParams = {
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js
  const command = (0, client_command_builder.k)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  var TypeRegistry = __webpack_require__(75629);
  var exceptions = __webpack_require__(54667);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
  class STSServiceException extends exceptions.T {
    static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, STSServiceException.prototype);
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js
  class ExpiredTokenException extends STSServiceException {
    static shapeId="com.amazonaws.sts#ExpiredTokenException";
    name="ExpiredTokenException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ExpiredTokenException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ExpiredTokenException.prototype);
    }
  }
  class InvalidContextAssertionException extends STSServiceException {
    static shapeId="com.amazonaws.sts#InvalidContextAssertionException";
    name="InvalidContextAssertionException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidContextAssertionException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidContextAssertionException.prototype);
    }
  }
  class MalformedPolicyDocumentException extends STSServiceException {
    static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
    name="MalformedPolicyDocumentException";
    $fault="client";
    constructor(opts) {
      super({
        name: "MalformedPolicyDocumentException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
    }
  }
  class PackedPolicyTooLargeException extends STSServiceException {
    static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
    name="PackedPolicyTooLargeException";
    $fault="client";
    constructor(opts) {
      super({
        name: "PackedPolicyTooLargeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
    }
  }
  class RegionDisabledException extends STSServiceException {
    static shapeId="com.amazonaws.sts#RegionDisabledException";
    name="RegionDisabledException";
    $fault="client";
    constructor(opts) {
      super({
        name: "RegionDisabledException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, RegionDisabledException.prototype);
    }
  }
  class IDPRejectedClaimException extends STSServiceException {
    static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
    name="IDPRejectedClaimException";
    $fault="client";
    constructor(opts) {
      super({
        name: "IDPRejectedClaimException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
    }
  }
  class InvalidIdentityTokenException extends STSServiceException {
    static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
    name="InvalidIdentityTokenException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidIdentityTokenException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
    }
  }
  class IDPCommunicationErrorException extends STSServiceException {
    static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
    name="IDPCommunicationErrorException";
    $fault="client";
    $retryable={};
    constructor(opts) {
      super({
        name: "IDPCommunicationErrorException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
  const _A = "Arn";
  const _AKI = "AccessKeyId";
  const _AR = "AssumeRole";
  const _ARI = "AssumedRoleId";
  const _ARR = "AssumeRoleRequest";
  const _ARRs = "AssumeRoleResponse";
  const _ARU = "AssumedRoleUser";
  const _ARWWI = "AssumeRoleWithWebIdentity";
  const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
  const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
  const _Au = "Audience";
  const _C = "Credentials";
  const _CA = "ContextAssertion";
  const _DS = "DurationSeconds";
  const _E = "Expiration";
  const _EI = "ExternalId";
  const _ETE = "ExpiredTokenException";
  const _FPA = "FederatedProviderArn";
  const _I = "Issuer";
  const _ICAE = "InvalidContextAssertionException";
  const _IDPCEE = "IDPCommunicationErrorException";
  const _IDPRCE = "IDPRejectedClaimException";
  const _IITE = "InvalidIdentityTokenException";
  const _IP = "IdentityProvider";
  const _K = "Key";
  const _MPDE = "MalformedPolicyDocumentException";
  const _MSTS = "MinimumSessionTokenSize";
  const _OI = "OriginIdentity";
  const _P = "Policy";
  const _PA = "PolicyArns";
  const _PAr = "ProviderArn";
  const _PC = "ProvidedContexts";
  const _PCLT = "ProvidedContextsListType";
  const _PCr = "ProvidedContext";
  const _PDT = "PolicyDescriptorType";
  const _PI = "ProviderId";
  const _PPS = "PackedPolicySize";
  const _PPTLE = "PackedPolicyTooLargeException";
  const _Pr = "Provider";
  const _RA = "RoleArn";
  const _RDE = "RegionDisabledException";
  const _RSN = "RoleSessionName";
  const _S = "Subject";
  const _SAK = "SecretAccessKey";
  const _SFWIT = "SubjectFromWebIdentityToken";
  const _SI = "SourceIdentity";
  const _SN = "SerialNumber";
  const _ST = "SessionToken";
  const _STS = "SessionTokenSize";
  const _STU = "SessionTokenUtilization";
  const _STu = "SubjectType";
  const _T = "Tags";
  const _TC = "TokenCode";
  const _TCr = "TransactionContext";
  const _TIPC = "TrustedIdentityPropagationContext";
  const _TTK = "TransitiveTagKeys";
  const _Ta = "Tag";
  const _V = "Value";
  const _WIT = "WebIdentityToken";
  const _a = "arn";
  const _aKST = "accessKeySecretType";
  const _aQE = "awsQueryError";
  const _c = "client";
  const _cTT = "clientTokenType";
  const _e = "error";
  const _hE = "httpError";
  const _m = "message";
  const _oIIT = "originIdentityIssuerType";
  const _oIST = "originIdentitySubjectType";
  const _oISTT = "originIdentitySubjectTypeType";
  const _pDLT = "policyDescriptorListType";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
  const _tCIPMT = "transactionContextIdentityProviderMapType";
  const _tCVT = "transactionContextValueType";
  const _tLT = "tagListType";
  const n0 = "com.amazonaws.sts";
  const _s_registry = new TypeRegistry.O(_s);
  var STSServiceException$ = [ -3, _s, "STSServiceException", 0, [], [] ];
  _s_registry.registerError(STSServiceException$, STSServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var ExpiredTokenException$ = [ -3, n0, _ETE, {
    [_aQE]: [ `ExpiredTokenException`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
  var IDPCommunicationErrorException$ = [ -3, n0, _IDPCEE, {
    [_aQE]: [ `IDPCommunicationError`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
  var IDPRejectedClaimException$ = [ -3, n0, _IDPRCE, {
    [_aQE]: [ `IDPRejectedClaim`, 403 ],
    [_e]: _c,
    [_hE]: 403
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
  var InvalidContextAssertionException$ = [ -3, n0, _ICAE, {
    [_aQE]: [ `InvalidContextAssertion`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidContextAssertionException$, InvalidContextAssertionException);
  var InvalidIdentityTokenException$ = [ -3, n0, _IITE, {
    [_aQE]: [ `InvalidIdentityToken`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
  var MalformedPolicyDocumentException$ = [ -3, n0, _MPDE, {
    [_aQE]: [ `MalformedPolicyDocument`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
  var PackedPolicyTooLargeException$ = [ -3, n0, _PPTLE, {
    [_aQE]: [ `PackedPolicyTooLarge`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
  var RegionDisabledException$ = [ -3, n0, _RDE, {
    [_aQE]: [ `RegionDisabledException`, 403 ],
    [_e]: _c,
    [_hE]: 403
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var accessKeySecretType = [ 0, n0, _aKST, 8, 0 ];
  var clientTokenType = [ 0, n0, _cTT, 8, 0 ];
  var originIdentityIssuerType = [ 0, n0, _oIIT, 8, 0 ];
  var originIdentitySubjectType = [ 0, n0, _oIST, 8, 0 ];
  var originIdentitySubjectTypeType = [ 0, n0, _oISTT, 8, 0 ];
  var transactionContextValueType = [ 0, n0, _tCVT, 8, 0 ];
  var AssumedRoleUser$ = [ 3, n0, _ARU, 0, [ _ARI, _A ], [ 0, 0 ], 2 ];
  var AssumeRoleRequest$ = [ 3, n0, _ARR, 0, [ _RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS ], [ 0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64 | 0, 0, 0, 0, 0, () => ProvidedContextsListType, 1 ], 2 ];
  var AssumeRoleResponse$ = [ 3, n0, _ARRs, 0, [ _C, _ARU, _PPS, _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], () => AssumedRoleUser$, 1, 0, 1, 1 ] ];
  var AssumeRoleWithWebIdentityRequest$ = [ 3, n0, _ARWWIR, 0, [ _RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS ], [ 0, 0, [ () => clientTokenType, 0 ], 0, () => policyDescriptorListType, 0, 1, 1 ], 3 ];
  var AssumeRoleWithWebIdentityResponse$ = [ 3, n0, _ARWWIRs, 0, [ _C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS, _TIPC ], [ [ () => Credentials$, 0 ], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1, [ () => TrustedIdentityPropagationContext$, 0 ] ] ];
  var Credentials$ = [ 3, n0, _C, 0, [ _AKI, _SAK, _ST, _E ], [ 0, [ () => accessKeySecretType, 0 ], 0, 4 ], 4 ];
  var OriginIdentity$ = [ 3, n0, _OI, 0, [ _S, _STu, _I, _FPA ], [ [ () => originIdentitySubjectType, 0 ], [ () => originIdentitySubjectTypeType, 0 ], [ () => originIdentityIssuerType, 0 ], 0 ] ];
  var PolicyDescriptorType$ = [ 3, n0, _PDT, 0, [ _a ], [ 0 ] ];
  var ProvidedContext$ = [ 3, n0, _PCr, 0, [ _PAr, _CA ], [ 0, 0 ] ];
  var Tag$ = [ 3, n0, _Ta, 0, [ _K, _V ], [ 0, 0 ], 2 ];
  var TransactionContext$ = [ 3, n0, _TCr, 0, [ _IP ], [ [ () => transactionContextIdentityProviderMapType, 0 ] ] ];
  var TrustedIdentityPropagationContext$ = [ 3, n0, _TIPC, 8, [ _OI, _TCr ], [ [ () => OriginIdentity$, 0 ], [ () => TransactionContext$, 0 ] ] ];
  var policyDescriptorListType = [ 1, n0, _pDLT, 0, () => PolicyDescriptorType$ ];
  var ProvidedContextsListType = [ 1, n0, _PCLT, 0, () => ProvidedContext$ ];
  var tagListType = [ 1, n0, _tLT, 0, () => Tag$ ];
  var transactionContextIdentityProviderMapType = [ 2, n0, _tCIPMT, 0, [ 0, 0 ], [ () => transactionContextValueType, 0 ] ];
  var AssumeRole$ = [ 9, n0, _AR, 0, () => AssumeRoleRequest$, () => AssumeRoleResponse$ ];
  var AssumeRoleWithWebIdentity$ = [ 9, n0, _ARWWI, 0, () => AssumeRoleWithWebIdentityRequest$, () => AssumeRoleWithWebIdentityResponse$ ];
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
  class AssumeRoleCommand extends(command(_ep0, _mw0, "AssumeRole", AssumeRole$)){}
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js
  class AssumeRoleWithWebIdentityCommand extends(command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$)){}
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
  const getAccountIdFromAssumedRoleUser = assumedRoleUser => {
    if (typeof assumedRoleUser?.Arn === "string") {
      const arnComponents = assumedRoleUser.Arn.split(":");
      if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
    }
    return;
  };
  const resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
    const region = typeof _region === "function" ? await _region() : _region;
    const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
    let stsDefaultRegion = "";
    const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await (0, stsRegionDefaultResolver.o)(loaderConfig)());
    credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
    return resolvedRegion;
  };
  const getDefaultRoleAssumer = (stsOptions, STSClient) => {
    let stsClient;
    let closureSourceCreds;
    return async (sourceCreds, params) => {
      closureSourceCreds = sourceCreds;
      if (!stsClient) {
        const {logger: logger = stsOptions?.parentClientConfig?.logger, profile: profile = stsOptions?.parentClientConfig?.profile, region: region, requestHandler: requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger: credentialProviderLogger, userAgentAppId: userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions;
        const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
          logger: logger,
          profile: profile
        });
        const isCompatibleRequestHandler = !isH2(requestHandler);
        stsClient = new STSClient({
          ...stsOptions,
          userAgentAppId: userAgentAppId,
          profile: profile,
          credentialDefaultProvider: () => async () => closureSourceCreds,
          region: resolvedRegion,
          requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
          logger: logger
        });
      }
      const {Credentials: Credentials, AssumedRoleUser: AssumedRoleUser} = await stsClient.send(new AssumeRoleCommand(params));
      if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
      const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
      const credentials = {
        accessKeyId: Credentials.AccessKeyId,
        secretAccessKey: Credentials.SecretAccessKey,
        sessionToken: Credentials.SessionToken,
        expiration: Credentials.Expiration,
        ...Credentials.CredentialScope && {
          credentialScope: Credentials.CredentialScope
        },
        ...accountId && {
          accountId: accountId
        }
      };
      (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
      return credentials;
    };
  };
  const getDefaultRoleAssumerWithWebIdentity = (stsOptions, STSClient) => {
    let stsClient;
    return async params => {
      if (!stsClient) {
        const {logger: logger = stsOptions?.parentClientConfig?.logger, profile: profile = stsOptions?.parentClientConfig?.profile, region: region, requestHandler: requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger: credentialProviderLogger, userAgentAppId: userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions;
        const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
          logger: logger,
          profile: profile
        });
        const isCompatibleRequestHandler = !isH2(requestHandler);
        stsClient = new STSClient({
          ...stsOptions,
          userAgentAppId: userAgentAppId,
          profile: profile,
          region: resolvedRegion,
          requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
          logger: logger
        });
      }
      const {Credentials: Credentials, AssumedRoleUser: AssumedRoleUser} = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
      if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
      const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
      const credentials = {
        accessKeyId: Credentials.AccessKeyId,
        secretAccessKey: Credentials.SecretAccessKey,
        sessionToken: Credentials.SessionToken,
        expiration: Credentials.Expiration,
        ...Credentials.CredentialScope && {
          credentialScope: Credentials.CredentialScope
        },
        ...accountId && {
          accountId: accountId
        }
      };
      if (accountId) (0, setCredentialFeature.g)(credentials, "RESOLVED_ACCOUNT_ID", "T");
      (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
      return credentials;
    };
  };
  const isH2 = requestHandler => requestHandler?.metadata?.handlerProtocol === "h2";
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
  const q = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
    [q]: "Endpoint"
  }, m = {
    [q]: "Region"
  }, n = {
    [q]: d
  }, o = {}, p = [ m ];
  const _data = {
    conditions: [ [ c, [ l ] ], [ c, p ], [ "aws.partition", p, d ], [ e, [ {
      [q]: "UseFIPS"
    }, b ] ], [ e, [ {
      [q]: "UseDualStack"
    }, b ] ], [ f, [ m, "aws-global" ] ], [ e, [ {
      [q]: "UseGlobalEndpoint"
    }, b ] ], [ f, [ m, "eu-central-1" ] ], [ e, [ {
      fn: g,
      argv: [ n, "supportsDualStack" ]
    }, b ] ], [ e, [ {
      fn: g,
      argv: [ n, "supportsFIPS" ]
    }, b ] ], [ f, [ m, "ap-south-1" ] ], [ f, [ m, "eu-north-1" ] ], [ f, [ m, "eu-west-1" ] ], [ f, [ m, "eu-west-2" ] ], [ f, [ m, "eu-west-3" ] ], [ f, [ m, "sa-east-1" ] ], [ f, [ m, h ] ], [ f, [ m, "us-east-2" ] ], [ f, [ m, "us-west-2" ] ], [ f, [ m, "us-west-1" ] ], [ f, [ m, "ca-central-1" ] ], [ f, [ m, "ap-southeast-1" ] ], [ f, [ m, "ap-northeast-1" ] ], [ f, [ m, "ap-southeast-2" ] ], [ f, [ {
      fn: g,
      argv: [ n, "name" ]
    }, "aws-us-gov" ] ] ],
    results: [ [ a ], [ "https://sts.amazonaws.com", {
      authSchemes: [ {
        name: i,
        signingName: j,
        signingRegion: h
      } ]
    } ], [ k, {
      authSchemes: [ {
        name: i,
        signingName: j,
        signingRegion: "{Region}"
      } ]
    } ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ l, o ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", o ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ k, o ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, r + 14, 2, 5, r + 14, 3, 25, 6, 4, 24, 7, 5, r + 1, 8, 6, 9, r + 13, 7, r + 1, 10, 10, r + 1, 11, 11, r + 1, 12, 12, r + 1, 13, 13, r + 1, 14, 14, r + 1, 15, 15, r + 1, 16, 16, r + 1, 17, 17, r + 1, 18, 18, r + 1, 19, 19, r + 1, 20, 20, r + 1, 21, 21, r + 1, 22, 22, r + 1, 23, 23, r + 1, r + 2, 8, r + 11, r + 12, 4, 28, 26, 9, 27, r + 10, 24, r + 8, r + 9, 8, 29, r + 7, 9, r + 6, r + 7, 3, r + 3, 31, 4, r + 4, r + 5 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js
  const cache = new EndpointCache.k({
    size: 50,
    params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
    endpointParams: endpointParams,
    logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js
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
  const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
  const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4",
      signingProperties: {
        name: "sts",
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
        name: "sts",
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
  function createSmithyApiNoAuthHttpAuthOption(authParameters) {
    return {
      schemeId: "smithy.api#noAuth"
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
  const _defaultSTSHttpAuthSchemeProvider = authParameters => {
    const options = [];
    switch (authParameters.operation) {
     case "AssumeRoleWithWebIdentity":
      options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
      options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
      break;

     default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
      options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    }
    return options;
  };
  const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
    "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
    "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
    "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
  });
  const resolveHttpAuthSchemeConfig = config => {
    const config_0 = (0, httpAuthSchemes.ho)(config);
    const config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
    return Object.assign(config_1, {
      authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
    });
  };
  var nested_clients_package = __webpack_require__(39955);
  var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
  var getDefaultSocketTimeout = __webpack_require__(19121);
  var defaultUserAgent = __webpack_require__(13837);
  var nodeAppIdConfigOptions = __webpack_require__(27652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
  var AwsSdkSigV4Signer = __webpack_require__(2526);
  var AwsSdkSigV4ASigner = __webpack_require__(34881);
  var noAuth = __webpack_require__(21314);
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
  var AwsQueryProtocol = __webpack_require__(15594);
  var Sha256Node = __webpack_require__(1875);
  var NoOpLogger = __webpack_require__(57545);
  var parseUrl = __webpack_require__(33934);
  var fromBase64 = __webpack_require__(39700);
  var toBase64 = __webpack_require__(67305);
  var fromUtf8 = __webpack_require__(47332);
  var toUtf8 = __webpack_require__(69809);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2011-06-15",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    }, {
      schemeId: "aws.auth#sigv4a",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
      signer: new AwsSdkSigV4ASigner.S
    }, {
      schemeId: "smithy.api#noAuth",
      identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
      signer: new noAuth.m
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    protocol: config?.protocol ?? AwsQueryProtocol.k,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.sts",
      errorTypeRegistries: errorTypeRegistries,
      xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
      version: "2011-06-15",
      serviceTarget: "AWSSecurityTokenServiceV20110615"
    },
    serviceId: config?.serviceId ?? "STS",
    sha256: config?.sha256 ?? Sha256Node.k,
    signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js
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
      defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
        serviceId: clientSharedValues.serviceId,
        clientVersion: nested_clients_package.rE
      }),
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4") || (async idProps => await config.credentialDefaultProvider(idProps?.__config || {})()),
        signer: new AwsSdkSigV4Signer.f2
      }, {
        schemeId: "aws.auth#sigv4a",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
        signer: new AwsSdkSigV4ASigner.S
      }, {
        schemeId: "smithy.api#noAuth",
        identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
        signer: new noAuth.m
      } ],
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
      sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
      streamCollector: config?.streamCollector ?? stream_collector.k,
      useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
      useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
      userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
    };
  };
  var region_config_resolver_extensions = __webpack_require__(9999);
  var defaultExtensionConfiguration = __webpack_require__(12912);
  var httpExtensionConfiguration = __webpack_require__(20274);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthExtensionConfiguration.js
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
  class STSClient extends client.K {
    config;
    constructor(...[configuration]) {
      const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
      super(_config_0);
      this.initConfig = _config_0;
      const _config_1 = resolveClientEndpointParameters(_config_0);
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
        httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
        identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
          "aws.auth#sigv4": config.credentials,
          "aws.auth#sigv4a": config.credentials
        })
      }));
      this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js
  const getCustomizableStsClientCtor = (baseCtor, customizations) => {
    if (!customizations) return baseCtor; else return class CustomizableSTSClient extends baseCtor {
      constructor(config) {
        super(config);
        for (const customization of customizations) this.middlewareStack.use(customization);
      }
    };
  };
  const defaultRoleAssumers_getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
  const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
}),
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
38478: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    $: () => warning,
    o: () => stsRegionDefaultResolver
  });
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12974);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16152);
  function stsRegionDefaultResolver(loaderConfig = {}) {
    return (0, _smithy_core_config__WEBPACK_IMPORTED_MODULE_0__.Z)({
      ..._smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.GG,
      async default() {
        if (!warning.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
        return "us-east-1";
      }
    }, {
      ..._smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.zH,
      ...loaderConfig
    });
  }
  const warning = {
    silence: false
  };
}),
// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
14008: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    fromEnv: () => _fromEnv__WEBPACK_IMPORTED_MODULE_0__.sF
  });
  var _fromEnv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83099);
}),
// node_modules/@aws-sdk/credential-provider-login/dist-es/index.js
28294: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    fromLoginCredentials: () => fromLoginCredentials
  });
  var setCredentialFeature = __webpack_require__(30249);
  var parseKnownFiles = __webpack_require__(10816);
  var getProfileName = __webpack_require__(22365);
  var CredentialsProviderError = __webpack_require__(31436);
  var httpRequest = __webpack_require__(19725);
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  // node_modules/@aws-sdk/credential-provider-login/dist-es/LoginCredentialsFetcher.js
  class LoginCredentialsFetcher {
    profileData;
    init;
    callerClientConfig;
    static REFRESH_THRESHOLD=5 * 60 * 1e3;
    constructor(profileData, init, callerClientConfig) {
      this.profileData = profileData;
      this.init = init;
      this.callerClientConfig = callerClientConfig;
    }
    async loadCredentials() {
      const token = await this.loadToken();
      if (!token) throw new CredentialsProviderError.C(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
        tryNextLink: false,
        logger: this.logger
      });
      const accessToken = token.accessToken;
      const now = Date.now();
      const expiryTime = new Date(accessToken.expiresAt).getTime();
      const timeUntilExpiry = expiryTime - now;
      if (timeUntilExpiry <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(token);
      return this.toCredentials(token.accessToken);
    }
    get logger() {
      return this.init?.logger;
    }
    get loginSession() {
      return this.profileData.login_session;
    }
    toCredentials(token) {
      return {
        accessKeyId: token.accessKeyId,
        secretAccessKey: token.secretAccessKey,
        sessionToken: token.sessionToken,
        accountId: token.accountId,
        expiration: new Date(token.expiresAt)
      };
    }
    async refresh(token) {
      const diskToken = await this.loadToken().catch(() => token);
      const now = Date.now();
      const diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime();
      const tokenExpiry = new Date(token.accessToken.expiresAt).getTime();
      const freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
      const freshExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
      if (freshExpiry - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(freshToken.accessToken);
      const {SigninClient: SigninClient, CreateOAuth2TokenCommand: CreateOAuth2TokenCommand} = await Promise.all([ __webpack_require__.e(5679), __webpack_require__.e(6893) ]).then(__webpack_require__.bind(__webpack_require__, 46893));
      const {logger: logger, userAgentAppId: userAgentAppId} = this.callerClientConfig ?? {};
      const isH2 = requestHandler => requestHandler?.metadata?.handlerProtocol === "h2";
      const requestHandler = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
      const signInRegion = typeof freshToken.signInRegion === "string" && freshToken.signInRegion.length > 0 ? freshToken.signInRegion : void 0;
      const region = signInRegion ?? this.profileData.region ?? await (this.callerClientConfig?.region?.()) ?? process.env.AWS_REGION;
      const client = new SigninClient({
        credentials: {
          accessKeyId: "",
          secretAccessKey: ""
        },
        region: region,
        requestHandler: requestHandler,
        logger: logger,
        userAgentAppId: userAgentAppId,
        ...this.init?.clientConfig,
        ...signInRegion && {
          region: signInRegion
        }
      });
      this.createDPoPInterceptor(client.middlewareStack);
      const commandInput = {
        tokenInput: {
          clientId: freshToken.clientId,
          refreshToken: freshToken.refreshToken,
          grantType: "refresh_token"
        }
      };
      try {
        const response = await client.send(new CreateOAuth2TokenCommand(commandInput));
        const {accessKeyId: accessKeyId, secretAccessKey: secretAccessKey, sessionToken: sessionToken} = response.tokenOutput?.accessToken ?? {};
        const {refreshToken: refreshToken, expiresIn: expiresIn} = response.tokenOutput ?? {};
        if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken) throw new CredentialsProviderError.C("Token refresh response missing required fields", {
          logger: this.logger,
          tryNextLink: false
        });
        const expiresInMs = (expiresIn ?? 900) * 1e3;
        const expiration = new Date(Date.now() + expiresInMs);
        const updatedToken = {
          ...freshToken,
          accessToken: {
            ...freshToken.accessToken,
            accessKeyId: accessKeyId,
            secretAccessKey: secretAccessKey,
            sessionToken: sessionToken,
            expiresAt: expiration.toISOString()
          },
          refreshToken: refreshToken
        };
        await this.saveToken(updatedToken);
        return this.toCredentials(updatedToken.accessToken);
      } catch (error) {
        if (error.name === "AccessDeniedException") {
          const errorType = error.error;
          let message;
          switch (errorType) {
           case "TOKEN_EXPIRED":
            message = "Your session has expired. Please reauthenticate.";
            break;

           case "USER_CREDENTIALS_CHANGED":
            message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
            break;

           case "INSUFFICIENT_PERMISSIONS":
            message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
            break;

           default:
            message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
          }
          throw new CredentialsProviderError.C(message, {
            logger: this.logger,
            tryNextLink: false
          });
        }
        const tokenExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
        if (tokenExpiry > Date.now()) {
          this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
          return this.toCredentials(freshToken.accessToken);
        }
        throw new CredentialsProviderError.C(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, {
          logger: this.logger
        });
      }
    }
    async loadToken() {
      const tokenFilePath = this.getTokenFilePath();
      try {
        const tokenData = await external_node_fs_.promises.readFile(tokenFilePath, "utf8");
        const token = JSON.parse(tokenData);
        const missingFields = [ "accessToken", "clientId", "refreshToken", "dpopKey" ].filter(k => !token[k]);
        if (!token.accessToken?.accountId) missingFields.push("accountId");
        if (missingFields.length > 0) throw new CredentialsProviderError.C(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
          logger: this.logger,
          tryNextLink: false
        });
        return token;
      } catch (error) {
        throw new CredentialsProviderError.C(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
          logger: this.logger,
          tryNextLink: false
        });
      }
    }
    async saveToken(token) {
      const tokenFilePath = this.getTokenFilePath();
      const directory = (0, external_node_path_.dirname)(tokenFilePath);
      try {
        await external_node_fs_.promises.mkdir(directory, {
          recursive: true
        });
      } catch (error) {}
      await external_node_fs_.promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
    }
    getTokenFilePath() {
      const directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, external_node_path_.join)((0, 
      external_node_os_.homedir)(), ".aws", "login", "cache");
      const loginSessionBytes = Buffer.from(this.loginSession, "utf8");
      const loginSessionSha256 = (0, external_node_crypto_.createHash)("sha256").update(loginSessionBytes).digest("hex");
      return (0, external_node_path_.join)(directory, `${loginSessionSha256}.json`);
    }
    derToRawSignature(derSignature) {
      let offset = 2;
      if (derSignature[offset] !== 2) throw new Error("Invalid DER signature");
      offset++;
      const rLength = derSignature[offset++];
      let r = derSignature.subarray(offset, offset + rLength);
      offset += rLength;
      if (derSignature[offset] !== 2) throw new Error("Invalid DER signature");
      offset++;
      const sLength = derSignature[offset++];
      let s = derSignature.subarray(offset, offset + sLength);
      r = r[0] === 0 ? r.subarray(1) : r;
      s = s[0] === 0 ? s.subarray(1) : s;
      const rPadded = Buffer.concat([ Buffer.alloc(32 - r.length), r ]);
      const sPadded = Buffer.concat([ Buffer.alloc(32 - s.length), s ]);
      return Buffer.concat([ rPadded, sPadded ]);
    }
    createDPoPInterceptor(middlewareStack) {
      middlewareStack.add(next => async args => {
        if (httpRequest.K.isInstance(args.request)) {
          const request = args.request;
          const actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`;
          const dpop = await this.generateDpop(request.method, actualEndpoint);
          request.headers = {
            ...request.headers,
            DPoP: dpop
          };
        }
        return next(args);
      }, {
        step: "finalizeRequest",
        name: "dpopInterceptor",
        override: true
      });
    }
    async generateDpop(method = "POST", endpoint) {
      const token = await this.loadToken();
      try {
        const privateKey = (0, external_node_crypto_.createPrivateKey)({
          key: token.dpopKey,
          format: "pem",
          type: "sec1"
        });
        const publicKey = (0, external_node_crypto_.createPublicKey)(privateKey);
        const publicDer = publicKey.export({
          format: "der",
          type: "spki"
        });
        let pointStart = -1;
        for (let i = 0; i < publicDer.length; i++) if (publicDer[i] === 4) {
          pointStart = i;
          break;
        }
        const x = publicDer.slice(pointStart + 1, pointStart + 33);
        const y = publicDer.slice(pointStart + 33, pointStart + 65);
        const header = {
          alg: "ES256",
          typ: "dpop+jwt",
          jwk: {
            kty: "EC",
            crv: "P-256",
            x: x.toString("base64url"),
            y: y.toString("base64url")
          }
        };
        const payload = {
          jti: crypto.randomUUID(),
          htm: method,
          htu: endpoint,
          iat: Math.floor(Date.now() / 1e3)
        };
        const headerB64 = Buffer.from(JSON.stringify(header)).toString("base64url");
        const payloadB64 = Buffer.from(JSON.stringify(payload)).toString("base64url");
        const message = `${headerB64}.${payloadB64}`;
        const asn1Signature = (0, external_node_crypto_.sign)("sha256", Buffer.from(message), privateKey);
        const rawSignature = this.derToRawSignature(asn1Signature);
        const signatureB64 = rawSignature.toString("base64url");
        return `${message}.${signatureB64}`;
      } catch (error) {
        throw new CredentialsProviderError.C(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, {
          logger: this.logger,
          tryNextLink: false
        });
      }
    }
  }
  // node_modules/@aws-sdk/credential-provider-login/dist-es/fromLoginCredentials.js
  const fromLoginCredentials = init => async ({callerClientConfig: callerClientConfig} = {}) => {
    init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
    const profiles = await (0, parseKnownFiles.Y)(init || {});
    const profileName = (0, getProfileName.Bz)({
      profile: init?.profile ?? callerClientConfig?.profile
    });
    const profile = profiles[profileName];
    if (!profile?.login_session) throw new CredentialsProviderError.C(`Profile ${profileName} does not contain login_session.`, {
      tryNextLink: true,
      logger: init?.logger
    });
    const fetcher = new LoginCredentialsFetcher(profile, init, callerClientConfig);
    const credentials = await fetcher.loadCredentials();
    return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_LOGIN", "AD");
  };
}),
// node_modules/@aws-sdk/credential-provider-node/dist-es/index.js
39949: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    defaultProvider: () => _defaultProvider__WEBPACK_IMPORTED_MODULE_0__.v6
  });
  var _defaultProvider__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89882);
}),
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/index.js
46893: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    CreateOAuth2TokenCommand: () => CreateOAuth2TokenCommand,
    SigninClient: () => SigninClient
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthSchemeProvider.js
  const defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4",
      signingProperties: {
        name: "signin",
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
  function createSmithyApiNoAuthHttpAuthOption(authParameters) {
    return {
      schemeId: "smithy.api#noAuth"
    };
  }
  const defaultSigninHttpAuthSchemeProvider = authParameters => {
    const options = [];
    switch (authParameters.operation) {
     case "CreateOAuth2Token":
      options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
      break;

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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/EndpointParameters.js
  const resolveClientEndpointParameters = options => Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "signin"
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
  var nested_clients_package = __webpack_require__(39955);
  var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
  var getDefaultSocketTimeout = __webpack_require__(19121);
  var defaultUserAgent = __webpack_require__(13837);
  var nodeAppIdConfigOptions = __webpack_require__(27652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
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
  var AwsRestJsonProtocol = __webpack_require__(86076);
  var noAuth = __webpack_require__(21314);
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/bdd.js
  const s = "ref";
  const a = -1, b = false, c = true, d = "isSet", e = "booleanEquals", f = "coalesce", g = "PartitionResult", h = "stringEquals", i = "getAttr", j = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", k = {
    [s]: "Endpoint"
  }, l = {
    fn: i,
    argv: [ {
      [s]: g
    }, "name" ]
  }, m = {
    [s]: "Region"
  }, n = {
    [s]: g
  }, o = {
    authSchemes: [ {
      name: "sigv4",
      signingName: "signin",
      signingRegion: "{Region}"
    } ]
  }, p = {}, q = [ m ];
  const _data = {
    conditions: [ [ d, q ], [ e, [ {
      fn: f,
      argv: [ {
        [s]: "IsControlPlane"
      }, b ]
    }, c ] ], [ d, [ k ] ], [ "aws.partition", q, g ], [ e, [ {
      [s]: "UseFIPS"
    }, c ] ], [ h, [ l, "aws" ] ], [ e, [ {
      fn: f,
      argv: [ {
        [s]: "IsOAuthEndpoint"
      }, b ]
    }, c ] ], [ e, [ {
      [s]: "UseDualStack"
    }, c ] ], [ h, [ l, "aws-cn" ] ], [ h, [ m, "us-gov-west-1" ] ], [ h, [ l, "aws-us-gov" ] ], [ e, [ {
      fn: i,
      argv: [ n, "supportsFIPS" ]
    }, c ] ], [ h, [ l, "aws-iso" ] ], [ h, [ l, "aws-iso-b" ] ], [ h, [ l, "aws-iso-f" ] ], [ h, [ l, "aws-iso-e" ] ], [ h, [ l, "aws-eusc" ] ], [ e, [ {
      fn: i,
      argv: [ n, "supportsDualStack" ]
    }, c ] ] ],
    results: [ [ a ], [ "https://signin.{Region}.api.aws", o ], [ "https://signin.{Region}.api.amazonwebservices.com.cn", o ], [ j, o ], [ a, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation." ], [ "https://{Region}.oauth.signin.aws", o ], [ "https://{Region}.signin.aws.amazon.com", p ], [ "https://{Region}.signin.amazonaws.cn", p ], [ "https://{Region}.signin.amazonaws-us-gov.com", p ], [ "https://{Region}.signin.c2shome.ic.gov", p ], [ "https://{Region}.signin.sc2shome.sgov.gov", p ], [ "https://{Region}.signin.csphome.hci.ic.gov", p ], [ "https://{Region}.signin.csphome.adc-e.uk", p ], [ "https://{Region}.signin.amazonaws-eusc.eu", p ], [ "https://signin-fips.amazonaws-us-gov.com", p ], [ "https://{Region}.signin-fips.amazonaws-us-gov.com", p ], [ "https://{Region}.signin.{PartitionResult#dnsSuffix}", p ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ k, p ], [ "https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", p ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", p ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ j, p ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://signin.{Region}.{PartitionResult#dnsSuffix}", p ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 6, 3, 2, 36, 4, 4, 5, r + 27, 6, r + 4, r + 27, 1, 29, 7, 2, 36, 8, 3, 9, 31, 4, 22, 10, 5, 19, 11, 7, 21, 12, 8, r + 7, 13, 10, r + 8, 14, 12, r + 9, 15, 13, r + 10, 16, 14, r + 11, 17, 15, r + 12, 18, 16, r + 13, r + 16, 6, r + 5, 20, 7, 21, r + 6, 17, r + 24, r + 25, 6, r + 4, 23, 7, 27, 24, 9, r + 14, 25, 10, r + 15, 26, 11, r + 22, r + 23, 11, 28, r + 21, 17, r + 20, r + 21, 2, 35, 30, 3, 39, 31, 4, 32, r + 27, 6, r + 4, 33, 7, r + 27, 34, 9, r + 14, r + 27, 3, 39, 36, 4, 38, 37, 7, r + 18, r + 19, 6, r + 4, r + 17, 5, r + 1, 40, 8, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/endpointResolver.js
  const cache = new EndpointCache.k({
    size: 50,
    params: [ "Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
    endpointParams: endpointParams,
    logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  var TypeRegistry = __webpack_require__(75629);
  var exceptions = __webpack_require__(54667);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/SigninServiceException.js
  class SigninServiceException extends exceptions.T {
    static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, SigninServiceException.prototype);
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/errors.js
  class AccessDeniedException extends SigninServiceException {
    static shapeId="com.amazonaws.signin#AccessDeniedException";
    name="AccessDeniedException";
    $fault="client";
    error;
    constructor(opts) {
      super({
        name: "AccessDeniedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AccessDeniedException.prototype);
      this.error = opts.error;
    }
  }
  class InternalServerException extends SigninServiceException {
    static shapeId="com.amazonaws.signin#InternalServerException";
    name="InternalServerException";
    $fault="server";
    error;
    constructor(opts) {
      super({
        name: "InternalServerException",
        $fault: "server",
        ...opts
      });
      Object.setPrototypeOf(this, InternalServerException.prototype);
      this.error = opts.error;
    }
  }
  class TooManyRequestsError extends SigninServiceException {
    static shapeId="com.amazonaws.signin#TooManyRequestsError";
    name="TooManyRequestsError";
    $fault="client";
    error;
    constructor(opts) {
      super({
        name: "TooManyRequestsError",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyRequestsError.prototype);
      this.error = opts.error;
    }
  }
  class ValidationException extends SigninServiceException {
    static shapeId="com.amazonaws.signin#ValidationException";
    name="ValidationException";
    $fault="client";
    error;
    constructor(opts) {
      super({
        name: "ValidationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ValidationException.prototype);
      this.error = opts.error;
    }
  }
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/schemas/schemas_0.js
  const _ADE = "AccessDeniedException";
  const _AT = "AccessToken";
  const _COAT = "CreateOAuth2Token";
  const _COATR = "CreateOAuth2TokenRequest";
  const _COATRB = "CreateOAuth2TokenRequestBody";
  const _COATRBr = "CreateOAuth2TokenResponseBody";
  const _COATRr = "CreateOAuth2TokenResponse";
  const _ISE = "InternalServerException";
  const _RT = "RefreshToken";
  const _TMRE = "TooManyRequestsError";
  const _VE = "ValidationException";
  const _aKI = "accessKeyId";
  const _aT = "accessToken";
  const _c = "client";
  const _cI = "clientId";
  const _cV = "codeVerifier";
  const _co = "code";
  const _e = "error";
  const _eI = "expiresIn";
  const _gT = "grantType";
  const _h = "http";
  const _hE = "httpError";
  const _iT = "idToken";
  const _jN = "jsonName";
  const _m = "message";
  const _rT = "refreshToken";
  const _rU = "redirectUri";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.signin";
  const _sAK = "secretAccessKey";
  const _sT = "sessionToken";
  const _se = "server";
  const _tI = "tokenInput";
  const _tO = "tokenOutput";
  const _tT = "tokenType";
  const n0 = "com.amazonaws.signin";
  const _s_registry = new TypeRegistry.O(_s);
  var SigninServiceException$ = [ -3, _s, "SigninServiceException", 0, [], [] ];
  _s_registry.registerError(SigninServiceException$, SigninServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccessDeniedException$ = [ -3, n0, _ADE, {
    [_e]: _c
  }, [ _e, _m ], [ 0, 0 ], 2 ];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var InternalServerException$ = [ -3, n0, _ISE, {
    [_e]: _se,
    [_hE]: 500
  }, [ _e, _m ], [ 0, 0 ], 2 ];
  n0_registry.registerError(InternalServerException$, InternalServerException);
  var TooManyRequestsError$ = [ -3, n0, _TMRE, {
    [_e]: _c,
    [_hE]: 429
  }, [ _e, _m ], [ 0, 0 ], 2 ];
  n0_registry.registerError(TooManyRequestsError$, TooManyRequestsError);
  var ValidationException$ = [ -3, n0, _VE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _e, _m ], [ 0, 0 ], 2 ];
  n0_registry.registerError(ValidationException$, ValidationException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var RefreshToken = [ 0, n0, _RT, 8, 0 ];
  var AccessToken$ = [ 3, n0, _AT, 8, [ _aKI, _sAK, _sT ], [ [ 0, {
    [_jN]: _aKI
  } ], [ 0, {
    [_jN]: _sAK
  } ], [ 0, {
    [_jN]: _sT
  } ] ], 3 ];
  var CreateOAuth2TokenRequest$ = [ 3, n0, _COATR, 0, [ _tI ], [ [ () => CreateOAuth2TokenRequestBody$, 16 ] ], 1 ];
  var CreateOAuth2TokenRequestBody$ = [ 3, n0, _COATRB, 0, [ _cI, _gT, _co, _rU, _cV, _rT ], [ [ 0, {
    [_jN]: _cI
  } ], [ 0, {
    [_jN]: _gT
  } ], 0, [ 0, {
    [_jN]: _rU
  } ], [ 0, {
    [_jN]: _cV
  } ], [ () => RefreshToken, {
    [_jN]: _rT
  } ] ], 2 ];
  var CreateOAuth2TokenResponse$ = [ 3, n0, _COATRr, 0, [ _tO ], [ [ () => CreateOAuth2TokenResponseBody$, 16 ] ], 1 ];
  var CreateOAuth2TokenResponseBody$ = [ 3, n0, _COATRBr, 0, [ _aT, _tT, _eI, _rT, _iT ], [ [ () => AccessToken$, {
    [_jN]: _aT
  } ], [ 0, {
    [_jN]: _tT
  } ], [ 1, {
    [_jN]: _eI
  } ], [ () => RefreshToken, {
    [_jN]: _rT
  } ], [ 0, {
    [_jN]: _iT
  } ] ], 4 ];
  var CreateOAuth2Token$ = [ 9, n0, _COAT, {
    [_h]: [ "POST", "/v1/token", 200 ]
  }, () => CreateOAuth2TokenRequest$, () => CreateOAuth2TokenResponse$ ];
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2023-01-01",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    }, {
      schemeId: "smithy.api#noAuth",
      identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
      signer: new noAuth.m
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.signin",
      errorTypeRegistries: errorTypeRegistries,
      version: "2023-01-01",
      serviceTarget: "Signin"
    },
    serviceId: config?.serviceId ?? "Signin",
    sha256: config?.sha256 ?? Sha256Node.k,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.js
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
      defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
        serviceId: clientSharedValues.serviceId,
        clientVersion: nested_clients_package.rE
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthExtensionConfiguration.js
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
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/SigninClient.js
  class SigninClient extends client.K {
    config;
    constructor(...[configuration]) {
      const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
      super(_config_0);
      this.initConfig = _config_0;
      const _config_1 = resolveClientEndpointParameters(_config_0);
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
        httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
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
  var client_command_builder = __webpack_require__(55816);
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commandBuilder.js
  const command = (0, client_command_builder.k)(commonParams, "Signin", "SigninClient", endpoints.rD);
  const _ep0 = {
    IsControlPlane: {
      type: "staticContextParams",
      value: false
    }
  };
  const _mw0 = (Command, cs, config, o) => [];
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenCommand.js
  class CreateOAuth2TokenCommand extends(command(_ep0, _mw0, "CreateOAuth2Token", CreateOAuth2Token$)){}
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
27419: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    A: () => ToStringShapeSerializer
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24494);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67305);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15528);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71899);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90625);
  var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84699);
  var _SerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5506);
  class ToStringShapeSerializer extends _SerdeContext__WEBPACK_IMPORTED_MODULE_0__.f {
    settings;
    stringBuffer="";
    constructor(settings) {
      super();
      this.settings = settings;
    }
    write(schema, value) {
      const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(schema);
      const traits = ns.getMergedTraits();
      const location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
    }
    writeHttpBinding([ns, flags, collectionValue], value, location) {
      const schema = flags & 255;
      switch (typeof value) {
       case "object":
        if (value === null) {
          this.stringBuffer = "null";
          return;
        }
        if (schema >= 4 && schema <= 7) {
          if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
          const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
          switch (format) {
           case 5:
            this.stringBuffer = value.toISOString().replace(".000Z", "Z");
            break;

           case 6:
            this.stringBuffer = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.JV)(value);
            break;

           case 7:
            this.stringBuffer = String(value.getTime() / 1e3);
            break;

           default:
            console.warn("Missing timestamp format, using epoch seconds", value);
            this.stringBuffer = String(value.getTime() / 1e3);
          }
          return;
        }
        if ((schema === 21 || schema === 42) && "byteLength" in value) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.n)(value);
          return;
        }
        if ((schema & 192) === 64 && Array.isArray(value)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          const valueSchemaType = collectionValue[1] & 255;
          const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
          let buffer = "";
          for (const item of value) {
            this.writeHttpBinding(collectionValue, item, location);
            const headerItem = this.flush();
            if (buffer) buffer += ", ";
            buffer += isTimestamp ? headerItem : (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.m)(headerItem);
          }
          this.stringBuffer = buffer;
          return;
        }
        this.stringBuffer = JSON.stringify(value, null, 2);
        break;

       case "string":
        const media = flags >> 8 & 3;
        let intermediateValue = value;
        if (media === 2) intermediateValue = _smithy_core_serde__WEBPACK_IMPORTED_MODULE_5__.A.from(intermediateValue);
        if (media && (location & 6) === 6) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.n)(intermediateValue.toString());
          return;
        }
        this.stringBuffer = value;
        break;

       default:
        this.stringBuffer = flags >> 10 & 1 ? (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__.generateIdempotencyToken)() : String(value);
      }
    }
    flush() {
      const buffer = this.stringBuffer;
      this.stringBuffer = "";
      return buffer;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
66214: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    z: () => HttpInterceptingShapeDeserializer
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69809);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47332);
  var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84699);
  var _SerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5506);
  var _FromStringShapeDeserializer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66815);
  class HttpInterceptingShapeDeserializer extends _SerdeContext__WEBPACK_IMPORTED_MODULE_0__.f {
    codecDeserializer;
    stringDeserializer;
    constructor(codecDeserializer, codecSettings) {
      super();
      this.codecDeserializer = codecDeserializer;
      this.stringDeserializer = new _FromStringShapeDeserializer__WEBPACK_IMPORTED_MODULE_1__.k(codecSettings);
    }
    setSerdeContext(serdeContext) {
      this.stringDeserializer.setSerdeContext(serdeContext);
      this.codecDeserializer.setSerdeContext(serdeContext);
      this.serdeContext = serdeContext;
    }
    read(schema, data) {
      const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_2__.C.of(schema);
      const traits = ns.getMergedTraits();
      if (traits.httpHeader || traits.httpResponseCode) {
        const value = ns.getHttpBindingValue(38, traits);
        return this.readHttpBinding(value, data, 38);
      }
      if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
      return this.readCodec(ns, data);
    }
    readHttpBinding(binding, data, location) {
      const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.P)(data);
      return this.stringDeserializer.readHttpBinding(binding, value, location);
    }
    readPayload([schema, flags], data) {
      const type = flags & 255;
      if (type === 21 || type === 42) return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.a)(data) : data;
      if (type === 0) return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.P)(data);
      return this.readCodec(schema, data);
    }
    readCodec(schema, data) {
      return this.codecDeserializer.read(schema, data);
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
82437: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    _: () => HttpInterceptingShapeSerializer
  });
  var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84699);
  var _ToStringShapeSerializer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27419);
  class HttpInterceptingShapeSerializer {
    codecSerializer;
    stringSerializer;
    buffer;
    constructor(codecSerializer, codecSettings, stringSerializer = new _ToStringShapeSerializer__WEBPACK_IMPORTED_MODULE_0__.A(codecSettings)) {
      this.codecSerializer = codecSerializer;
      this.stringSerializer = stringSerializer;
    }
    setSerdeContext(serdeContext) {
      this.codecSerializer.setSerdeContext(serdeContext);
      this.stringSerializer.setSerdeContext(serdeContext);
    }
    write(schema, value) {
      const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(schema);
      const traits = ns.getMergedTraits();
      if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
        const location = ns.getHttpBindingLocation(traits);
        this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
        return;
      }
      this.writeCodec(ns, value);
    }
    writeHttpBinding(binding, value, location) {
      this.stringSerializer.writeHttpBinding(binding, value, location);
      this.buffer = this.stringSerializer.flush();
    }
    writeCodec(schema, value) {
      this.codecSerializer.write(schema, value);
    }
    flush() {
      if (this.buffer !== void 0) {
        const buffer = this.buffer;
        this.buffer = void 0;
        return buffer;
      }
      return this.codecSerializer.flush();
    }
  }
}),
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
86076: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    Y: () => AwsRestJsonProtocol
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94745);
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83227);
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82437);
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66214);
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97446);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
  var _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24017);
  class AwsRestJsonProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.s {
    serializer;
    deserializer;
    codec;
    mixin=new _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__.U;
    constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, jsonCodec: jsonCodec}) {
      super({
        defaultNamespace: defaultNamespace,
        errorTypeRegistries: errorTypeRegistries
      });
      const settings = {
        timestampFormat: {
          useTrait: true,
          default: 7
        },
        httpBindings: true,
        jsonName: true
      };
      this.codec = jsonCodec ?? new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.p(settings);
      this.serializer = new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_3__._(this.codec.createSerializer(), settings);
      this.deserializer = new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__.z(this.codec.createDeserializer(), settings);
    }
    getShapeId() {
      return "aws.protocols#restJson1";
    }
    getPayloadCodec() {
      return this.codec;
    }
    setSerdeContext(serdeContext) {
      this.codec.setSerdeContext(serdeContext);
      super.setSerdeContext(serdeContext);
    }
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      const inputSchema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(operationSchema.input);
      if (!request.headers["content-type"]) {
        const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
        if (contentType) request.headers["content-type"] = contentType;
      }
      if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
      return request;
    }
    async deserializeResponse(operationSchema, context, response) {
      const output = await super.deserializeResponse(operationSchema, context, response);
      const outputSchema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(operationSchema.output);
      for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
      return output;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      const errorIdentifier = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__.cJ)(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema);
      const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
      const exception = new ErrorCtor({});
      await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
      const output = {};
      const errorDeserializer = this.codec.createDeserializer();
      for (const [name, member] of ns.structIterator()) {
        const target = member.getMergedTraits().jsonName ?? name;
        output[name] = errorDeserializer.readObject(member, dataObject[target]);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output), dataObject);
    }
    getDefaultContentType() {
      return "application/json";
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
94745: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    s: () => HttpBindingProtocol
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19725);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62990);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66494);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77774);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79796);
  var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84699);
  var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92186);
  var _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49620);
  var _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70979);
  class HttpBindingProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
    async serializeRequest(operationSchema, _input, context) {
      const input = _input && typeof _input === "object" ? _input : {};
      const query = {};
      const headers = {};
      const endpoint = await context.endpoint();
      const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(operationSchema?.input);
      const bindings = ns.getHttpBindings().request;
      const operation = (0, _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.K)(operationSchema);
      const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
        query: query,
        headers: headers
      });
      if (endpoint) {
        this.updateServiceEndpoint(request, endpoint);
        this.setHostPrefix(request, operationSchema, input, operation);
        const [method, path, staticQuery] = operation;
        if (method) {
          request.method = method;
          request.path = request.path === "/" ? path : request.path + path;
          for (const [key, value] of staticQuery) query[key] = value;
        }
      }
      request.query = query;
      const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
      if (eventStream) request.body = await this.serializeEventStream({
        eventStream: eventStream,
        requestSchema: ns
      });
      return request;
    }
    serializeHttpBindings(input, request, bindings, operation) {
      const serializer = this.serializer;
      const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
      const query = request.query;
      const headers = request.headers;
      const bodySchema = bindings.syntheticBodySchema;
      let hasBodyValue = false;
      let payload;
      let eventStream;
      let labels;
      const names = Object.getOwnPropertyNames(input);
      const prototype = Object.getPrototypeOf(input);
      const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
      const length = sparse ? names.length : bindings.memberBindings.length;
      for (let i = 0; i < length; ++i) {
        const binding = sparse ? (0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
        if (!binding) continue;
        const value = binding[1];
        const memberName = binding[0];
        const memberNs = value[0];
        const flags = value[1];
        const collectionValue = value[2];
        const location = binding[2];
        const wireName = binding[3];
        const inputMemberValue = input[memberName];
        if (inputMemberValue == null && !(flags >> 10 & 1)) continue;
        if (location === 36) {
          const stream = flags >> 11 & 3;
          if (stream) if (stream === 2) eventStream = inputMemberValue || void 0; else payload = inputMemberValue; else {
            if (directSerializer) directSerializer.writeCodec(memberNs, inputMemberValue); else serializer.write(memberNs, inputMemberValue);
            payload = serializer.flush();
          }
        } else if (location === 33 || location === 38) {
          const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
          if (location === 33) (labels ??= Object.create(null))[memberName] = serialized; else headers[wireName] = serialized;
        } else if (location === 39) for (const key in inputMemberValue) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(inputMemberValue, key)) continue;
          const amalgam = wireName + key;
          headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], {
            httpHeader: amalgam
          } ]);
        } else if ((location & 62) === 34) this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer); else hasBodyValue = true;
      }
      const operationPath = operation[1];
      const pathSegments = operation[3];
      if (operationPath && pathSegments && request.path.endsWith(operationPath)) request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
      if (hasBodyValue && bodySchema) {
        if (directSerializer) directSerializer.writeCodec(bodySchema, input); else serializer.write(bodySchema, input);
        payload = serializer.flush();
      }
      request.body = payload;
      return eventStream;
    }
    serializeQuery(value, data, wireName, query, directSerializer) {
      const [ns, flags, collectionValue] = value;
      const traits = directSerializer ? void 0 : ns.getMergedTraits();
      if (wireName === void 0) {
        for (const key in data) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(data, key) || key in query) continue;
          if (!directSerializer) Object.assign(collectionValue[0].getMergedTraits(), {
            ...traits,
            httpQuery: key,
            httpQueryParams: void 0
          });
          this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
        }
        return;
      }
      if ((flags & 192) === 64) {
        const buffer = [];
        for (const item of data) {
          const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], traits ]);
          if (flags >> 13 & 1 || serialized !== void 0) buffer.push(serialized);
        }
        query[wireName] = buffer;
      } else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ ns, traits ]);
    }
    serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
      const flags = value[1];
      const type = flags & 255;
      if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) return String(data);
      if (directSerializer) directSerializer.writeHttpBinding(value, data, location); else this.serializer.write(schema, data);
      return this.serializer.flush();
    }
    serializePath(segments, labels, bindings) {
      let path = "";
      for (const [value, kind] of segments) {
        if (kind === 0) {
          path += value;
          continue;
        }
        const replacement = labels?.[value];
        if (replacement === void 0) {
          if ((0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(bindings.byName, value) && bindings.byName[value][2] === 33) throw new Error(`No value provided for input HTTP label: ${value}.`);
          path += `{${value}${kind === 2 ? "+" : ""}}`;
        } else path += kind === 2 ? replacement.split("/").map(_extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_4__.$).join("/") : (0, 
        _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_4__.$)(replacement);
      }
      return path;
    }
    async deserializeResponse(operationSchema, context, response) {
      const deserializer = this.deserializer;
      const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
      const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(operationSchema.output);
      const responseBindings = ns.getHttpBindings().response;
      const dataObject = {};
      if (response.statusCode >= 300) {
        const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__.P)(response.body, context);
        if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
        await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
        throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
      }
      const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
      if (nonHttpBindingMembers.length) {
        const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__.P)(response.body, context);
        if (bytes.byteLength > 0) {
          const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
          for (const member of nonHttpBindingMembers) if (dataFromBody[member] != null) dataObject[member] = dataFromBody[member];
        }
      } else if (!responseBindings.bindings.payload) await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__.P)(response.body, context);
      dataObject.$metadata = this.deserializeMetadata(response);
      return dataObject;
    }
    async deserializeHttpMessage(schema, context, response, arg4, arg5) {
      const dataObject = arg4 instanceof Set ? arg5 : arg4;
      const deserializer = this.deserializer;
      const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
      const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(schema);
      const {bodyMemberNames: bodyMemberNames, bindings: {payload: payload, statusCode: statusCode, headers: responseHeaders, prefixHeaders: prefixHeaders}} = ns.getHttpBindings().response;
      const headers = response.headers;
      if (payload) {
        const [memberName, value] = payload;
        const [memberSchema, flags] = value;
        const stream = flags >> 11 & 3;
        if (stream) if (stream === 2) dataObject[memberName] = await this.deserializeEventStream({
          response: response,
          responseSchema: ns
        }); else dataObject[memberName] = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__.c)(response.body); else if (response.body) {
          const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__.P)(response.body, context);
          if (bytes.byteLength > 0) dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
        }
      }
      for (const header in headers) {
        if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(headers, header)) continue;
        const lower = header.toLowerCase();
        const headerValue = headers[header];
        if (lower !== header) {
          delete headers[header];
          headers[lower] = headerValue;
        }
        const binding = (0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
        if (!binding) continue;
        const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
        if (collectionValue) {
          const sections = flags >> 16 & 1 ? (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.U)(headerValue, ",", 2) : (0, 
          _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__.G)(headerValue);
          const list = [];
          for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([ collectionValue[0], {
            httpHeader: wireName
          } ], section.trim()));
          dataObject[memberName] = list;
        } else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
      }
      for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
        dataObject[memberName] = {};
        for (const header in headers) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(headers, header)) continue;
          if (!header.startsWith(wireName)) continue;
          const headerValue = headers[header];
          dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([ collectionValue[0], {
            httpHeader: header
          } ], headerValue);
        }
      }
      if (statusCode) dataObject[statusCode[0]] = response.statusCode;
      return bodyMemberNames;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
31460: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    J2: () => EventStreamMarshaller_eventStreamSerdeProvider
  });
  var external_node_stream_ = __webpack_require__(57075);
  var Crc32Node = __webpack_require__(80411);
  var hasOwn = __webpack_require__(62990);
  var hex_encoding = __webpack_require__(30068);
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
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
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js
  class HeaderMarshaller {
    toUtf8;
    fromUtf8;
    constructor(toUtf8, fromUtf8) {
      this.toUtf8 = toUtf8;
      this.fromUtf8 = fromUtf8;
    }
    format(headers) {
      const chunks = [];
      for (const headerName in headers) {
        if (!(0, hasOwn.$)(headers, headerName)) continue;
        const bytes = this.fromUtf8(headerName);
        if (bytes.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
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
        if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
        const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
        binView.setUint8(0, 6);
        binView.setUint16(1, header.value.byteLength, false);
        const binBytes = new Uint8Array(binView.buffer);
        binBytes.set(header.value, 3);
        return binBytes;

       case "string":
        const utf8Bytes = this.fromUtf8(header.value);
        if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
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
    parse(headers) {
      const out = {};
      let position = 0;
      while (position < headers.byteLength) {
        const nameLength = headers.getUint8(position++);
        const name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
        position += nameLength;
        switch (headers.getUint8(position++)) {
         case 0:
          out[name] = {
            type: BOOLEAN_TAG,
            value: true
          };
          break;

         case 1:
          out[name] = {
            type: BOOLEAN_TAG,
            value: false
          };
          break;

         case 2:
          out[name] = {
            type: BYTE_TAG,
            value: headers.getInt8(position++)
          };
          break;

         case 3:
          out[name] = {
            type: SHORT_TAG,
            value: headers.getInt16(position, false)
          };
          position += 2;
          break;

         case 4:
          out[name] = {
            type: INT_TAG,
            value: headers.getInt32(position, false)
          };
          position += 4;
          break;

         case 5:
          out[name] = {
            type: LONG_TAG,
            value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
          };
          position += 8;
          break;

         case 6:
          const binaryLength = headers.getUint16(position, false);
          position += 2;
          out[name] = {
            type: BINARY_TAG,
            value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
          };
          position += binaryLength;
          break;

         case 7:
          const stringLength = headers.getUint16(position, false);
          position += 2;
          out[name] = {
            type: STRING_TAG,
            value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
          };
          position += stringLength;
          break;

         case 8:
          out[name] = {
            type: TIMESTAMP_TAG,
            value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
          };
          position += 8;
          break;

         case 9:
          const uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
          position += 16;
          out[name] = {
            type: UUID_TAG,
            value: `${(0, hex_encoding.n)(uuidBytes.subarray(0, 4))}-${(0, hex_encoding.n)(uuidBytes.subarray(4, 6))}-${(0, 
            hex_encoding.n)(uuidBytes.subarray(6, 8))}-${(0, hex_encoding.n)(uuidBytes.subarray(8, 10))}-${(0, 
            hex_encoding.n)(uuidBytes.subarray(10))}`
          };
          break;

         default:
          throw new Error(`Unrecognized header type tag`);
        }
      }
      return out;
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
  const BOOLEAN_TAG = "boolean";
  const BYTE_TAG = "byte";
  const SHORT_TAG = "short";
  const INT_TAG = "integer";
  const LONG_TAG = "long";
  const BINARY_TAG = "binary";
  const STRING_TAG = "string";
  const TIMESTAMP_TAG = "timestamp";
  const UUID_TAG = "uuid";
  const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  const MAX_HEADER_VALUE_BYTES = 32767;
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js
  const PRELUDE_MEMBER_LENGTH = 4;
  const PRELUDE_LENGTH = PRELUDE_MEMBER_LENGTH * 2;
  const CHECKSUM_LENGTH = 4;
  const MINIMUM_MESSAGE_LENGTH = PRELUDE_LENGTH + CHECKSUM_LENGTH * 2;
  function splitMessage({byteLength: byteLength, byteOffset: byteOffset, buffer: buffer}) {
    if (byteLength < MINIMUM_MESSAGE_LENGTH) throw new Error("Provided message too short to accommodate event stream message overhead");
    const view = new DataView(buffer, byteOffset, byteLength);
    const messageLength = view.getUint32(0, false);
    if (byteLength !== messageLength) throw new Error("Reported message length does not match received message length");
    const headerLength = view.getUint32(PRELUDE_MEMBER_LENGTH, false);
    const expectedPreludeChecksum = view.getUint32(PRELUDE_LENGTH, false);
    const expectedMessageChecksum = view.getUint32(byteLength - CHECKSUM_LENGTH, false);
    const checksummer = new Crc32Node.k;
    checksummer.update(new Uint8Array(buffer, byteOffset, PRELUDE_LENGTH));
    if (expectedPreludeChecksum !== checksummer.digestSync()) throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
    checksummer.update(new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH, byteLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH)));
    if (expectedMessageChecksum !== checksummer.digestSync()) throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
    return {
      headers: new DataView(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH, headerLength),
      body: new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH + headerLength, messageLength - headerLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH + CHECKSUM_LENGTH))
    };
  }
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js
  class EventStreamCodec {
    headerMarshaller;
    messageBuffer;
    isEndOfStream;
    constructor(toUtf8, fromUtf8) {
      this.headerMarshaller = new HeaderMarshaller(toUtf8, fromUtf8);
      this.messageBuffer = [];
      this.isEndOfStream = false;
    }
    feed(message) {
      this.messageBuffer.push(this.decode(message));
    }
    endOfStream() {
      this.isEndOfStream = true;
    }
    getMessage() {
      const message = this.messageBuffer.pop();
      const isEndOfStream = this.isEndOfStream;
      return {
        getMessage() {
          return message;
        },
        isEndOfStream() {
          return isEndOfStream;
        }
      };
    }
    getAvailableMessages() {
      const messages = this.messageBuffer;
      this.messageBuffer = [];
      const isEndOfStream = this.isEndOfStream;
      return {
        getMessages() {
          return messages;
        },
        isEndOfStream() {
          return isEndOfStream;
        }
      };
    }
    encode({headers: rawHeaders, body: body}) {
      const headers = this.headerMarshaller.format(rawHeaders);
      const length = headers.byteLength + body.byteLength + 16;
      const out = new Uint8Array(length);
      const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
      const checksum = new Crc32Node.k;
      view.setUint32(0, length, false);
      view.setUint32(4, headers.byteLength, false);
      checksum.update(out.subarray(0, 8));
      view.setUint32(8, checksum.digestSync(), false);
      out.set(headers, 12);
      out.set(body, headers.byteLength + 12);
      checksum.update(out.subarray(8, length - 4));
      view.setUint32(length - 4, checksum.digestSync(), false);
      return out;
    }
    decode(message) {
      const {headers: headers, body: body} = splitMessage(message);
      return {
        headers: this.headerMarshaller.parse(headers),
        body: body
      };
    }
    formatHeaders(rawHeaders) {
      return this.headerMarshaller.format(rawHeaders);
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js
  class MessageDecoderStream {
    options;
    constructor(options) {
      this.options = options;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async* asyncIterator() {
      for await (const bytes of this.options.inputStream) {
        const decoded = this.options.decoder.decode(bytes);
        yield decoded;
      }
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js
  class MessageEncoderStream {
    options;
    constructor(options) {
      this.options = options;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async* asyncIterator() {
      for await (const msg of this.options.messageStream) {
        const encoded = this.options.encoder.encode(msg);
        yield encoded;
      }
      if (this.options.includeEndFrame) yield new Uint8Array(0);
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js
  class SmithyMessageDecoderStream {
    options;
    constructor(options) {
      this.options = options;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async* asyncIterator() {
      for await (const message of this.options.messageStream) {
        const deserialized = await this.options.deserializer(message);
        if (deserialized === void 0) continue;
        yield deserialized;
      }
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js
  class SmithyMessageEncoderStream {
    options;
    constructor(options) {
      this.options = options;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async* asyncIterator() {
      for await (const chunk of this.options.inputStream) {
        const payloadBuf = this.options.serializer(chunk);
        yield payloadBuf;
      }
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
  function getChunkedStream(source) {
    let currentMessageTotalLength = 0;
    let currentMessagePendingLength = 0;
    let currentMessage = null;
    let messageLengthBuffer = null;
    const allocateMessage = size => {
      if (typeof size !== "number") throw new Error("Attempted to allocate an event message where size was not a number: " + size);
      currentMessageTotalLength = size;
      currentMessagePendingLength = 4;
      currentMessage = new Uint8Array(size);
      const currentMessageView = new DataView(currentMessage.buffer);
      currentMessageView.setUint32(0, size, false);
    };
    const iterator = async function*() {
      const sourceIterator = source[Symbol.asyncIterator]();
      while (true) {
        const {value: value, done: done} = await sourceIterator.next();
        if (done) {
          if (!currentMessageTotalLength) return; else if (currentMessageTotalLength === currentMessagePendingLength) yield currentMessage; else throw new Error("Truncated event message received.");
          return;
        }
        const chunkLength = value.length;
        let currentOffset = 0;
        while (currentOffset < chunkLength) {
          if (!currentMessage) {
            const bytesRemaining = chunkLength - currentOffset;
            if (!messageLengthBuffer) messageLengthBuffer = new Uint8Array(4);
            const numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
            messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength);
            currentMessagePendingLength += numBytesForTotal;
            currentOffset += numBytesForTotal;
            if (currentMessagePendingLength < 4) break;
            allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, false));
            messageLengthBuffer = null;
          }
          const numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
          currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength);
          currentMessagePendingLength += numBytesToWrite;
          currentOffset += numBytesToWrite;
          if (currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength) {
            yield currentMessage;
            currentMessage = null;
            currentMessageTotalLength = 0;
            currentMessagePendingLength = 0;
          }
        }
      }
    };
    return {
      [Symbol.asyncIterator]: iterator
    };
  }
  function getMessageUnmarshaller(deserializer, toUtf8) {
    return async function(message) {
      const {value: messageType} = message.headers[":message-type"];
      if (messageType === "error") {
        const unmodeledError = new Error(message.headers[":error-message"].value || "UnknownError");
        unmodeledError.name = message.headers[":error-code"].value;
        throw unmodeledError;
      } else if (messageType === "exception") {
        const code = message.headers[":exception-type"].value;
        const exception = {
          [code]: message
        };
        const deserializedException = await deserializer(exception);
        if (deserializedException.$unknown) {
          const error = new Error(toUtf8(message.body));
          error.name = code;
          throw error;
        }
        throw deserializedException[code];
      } else if (messageType === "event") {
        const event = {
          [message.headers[":event-type"].value]: message
        };
        const deserialized = await deserializer(event);
        if (deserialized.$unknown) return;
        return deserialized;
      } else throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
    };
  }
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js
  class EventStreamMarshaller_EventStreamMarshaller {
    eventStreamCodec;
    utfEncoder;
    constructor({utf8Encoder: utf8Encoder, utf8Decoder: utf8Decoder}) {
      this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder);
      this.utfEncoder = utf8Encoder;
    }
    deserialize(body, deserializer) {
      const inputStream = getChunkedStream(body);
      return new SmithyMessageDecoderStream({
        messageStream: new MessageDecoderStream({
          inputStream: inputStream,
          decoder: this.eventStreamCodec
        }),
        deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
      });
    }
    serialize(inputStream, serializer) {
      return new MessageEncoderStream({
        messageStream: new SmithyMessageEncoderStream({
          inputStream: inputStream,
          serializer: serializer
        }),
        encoder: this.eventStreamCodec,
        includeEndFrame: true
      });
    }
  }
  // node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
  class EventStreamMarshaller {
    universalMarshaller;
    constructor({utf8Encoder: utf8Encoder, utf8Decoder: utf8Decoder}) {
      this.universalMarshaller = new EventStreamMarshaller_EventStreamMarshaller({
        utf8Decoder: utf8Decoder,
        utf8Encoder: utf8Encoder
      });
    }
    deserialize(body, deserializer) {
      const bodyIterable = typeof body[Symbol.asyncIterator] === "function" ? body : readableToIterable(body);
      return this.universalMarshaller.deserialize(bodyIterable, deserializer);
    }
    serialize(input, serializer) {
      return external_node_stream_.Readable.from(this.universalMarshaller.serialize(input, serializer));
    }
  }
  const EventStreamMarshaller_eventStreamSerdeProvider = options => new EventStreamMarshaller(options);
  async function* readableToIterable(readStream) {
    let streamEnded = false;
    let generationEnded = false;
    const records = new Array;
    readStream.on("error", err => {
      if (!streamEnded) streamEnded = true;
      if (err) throw err;
    });
    readStream.on("data", data => {
      records.push(data);
    });
    readStream.on("end", () => {
      streamEnded = true;
    });
    while (!generationEnded) {
      const value = await new Promise(resolve => setTimeout(() => resolve(records.shift()), 0));
      if (value) yield value;
      generationEnded = streamEnded && records.length === 0;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
61052: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    v: () => Crc32Js
  });
  const CRC32_TABLE = new Uint32Array(256);
  for (let i = 0; i < 256; ++i) {
    let c = i;
    for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
    CRC32_TABLE[i] = c >>> 0;
  }
  const ONES = 4294967295;
  class Crc32Js {
    digestLength=4;
    checksum=ONES;
    update(data) {
      for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
    }
    digestSync() {
      return (this.checksum ^ ONES) >>> 0;
    }
    async digest() {
      const value = this.digestSync();
      const out = new Uint8Array(4);
      new DataView(out.buffer).setUint32(0, value, false);
      return out;
    }
    reset() {
      this.checksum = ONES;
    }
  }
}),
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
80411: (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
  "use strict";
  __webpack_require__.d(__webpack_exports__, {
    k: () => Crc32Node
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _Crc32Js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61052);
  const zlibCrc32 = typeof node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32 === "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32 : void 0;
  const Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : _Crc32Js__WEBPACK_IMPORTED_MODULE_1__.v;
  function buildNativeClass(nativeCrc32) {
    return class Crc32Node {
      digestLength=4;
      value=0;
      update(data) {
        this.value = nativeCrc32(data, this.value);
      }
      digestSync() {
        return this.value >>> 0;
      }
      async digest() {
        const out = new Uint8Array(4);
        new DataView(out.buffer).setUint32(0, this.digestSync(), false);
        return out;
      }
      reset() {
        this.value = 0;
      }
    };
  }
})
};
