// The modules of this file (of a package: how many). Each begins with its path.
//   node_modules/@aws-sdk/credential-provider-http (5)
//   node_modules/@aws-sdk/credential-provider-ini (10)
//   node_modules/@aws-sdk/credential-provider-login (3)
//   node_modules/@aws-sdk/credential-provider-process (4)
//   node_modules/@aws-sdk/credential-provider-sso (6)
//   node_modules/@aws-sdk/credential-provider-web-identity (3)
//   node_modules/@aws-sdk/credential-providers (2)
//   node_modules/@aws-sdk/nested-clients (65)
//   node_modules/@aws-sdk/token-providers (7)
//   node_modules/@smithy/credential-provider-imds (15)
module.exports = {
  // node_modules/@aws-sdk/credential-provider-sso/dist-es/index.js
  98895: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/credential-provider-ini/dist-es/index.js
  6236: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/credential-provider-process/dist-es/index.js
  13575: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/credential-provider-web-identity/dist-es/index.js
  68715: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@smithy/credential-provider-imds/dist-es/index.js
  74966: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/credential-provider-http/dist-es/index.js
  57459: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/credential-providers/dist-es/index.js
  7336: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/credential-provider-sso/dist-es/loadSso.js
  25689: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/nested-clients/package.json
  39955: module => {
    "use strict";
    module.exports = {
      rE: "3.998.5"
    };
  },
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/index.js
  72340: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/index.js
  7401: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/credential-provider-login/dist-es/index.js
  28294: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  // node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/index.js
  46893: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  }
};
