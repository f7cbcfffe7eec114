import {
  allowInsecureRequests, AuthorizationResponseError, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, type ClientAuth, ClientSecretBasic, ClientSecretPost, type Configuration, discovery,
  enableNonRepudiationChecks, randomNonce, randomPKCECodeVerifier, randomState,
} from 'openid-client';
import type { Bilingual } from '../../kernel/refusal.js';

export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}
/** What was sent with somebody to the provider, and has to come back with him. */
export interface Challenge {
  state: string;
  nonce: string;
  verifier: string;
}
/** Whom the provider vouches for, and what it says of him. */
export interface Vouched {
  issuer: string;
  subject: string;
  claims: Readonly<Record<string, unknown>>;
}

/** Nobody is signed in, for a reason that he is told; the cause is for the log. */
export class NotSignedIn extends Error {
  constructor(
    readonly status: 400 | 403 | 502,
    readonly text: Bilingual,
    cause?: unknown,
    /** whose it is, where that is known */
    readonly account: number | null = null,
  ) {
    super(text.en, { cause });
  }
}

/** In seconds, for each question to the provider. */
export const usualPatience = 5;
const isPlain = (issuer: string): boolean => new URL(issuer).protocol === 'http:';

/** Another system that knows who somebody is, by OpenID Connect. */
export class Provider {
  #known: Promise<Configuration> | undefined;
  constructor(
    readonly settings: ProviderSettings,
    readonly patience = usualPatience,
  ) {}

  /** Where to send somebody. */
  async begin(redirectUri: string): Promise<{ url: URL; challenge: Challenge }> {
    const configuration = await this.#configuration();
    const challenge = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const { state, nonce, verifier } = challenge;
    const url = buildAuthorizationUrl(configuration, { redirect_uri: redirectUri, scope: 'openid profile', state, nonce, code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' });
    return { url, challenge };
  }

  /** Whom the provider has sent back to this address. */
  async finish(address: URL, { state, nonce, verifier }: Challenge): Promise<Vouched> {
    const configuration = await this.#configuration();
    try {
      const claims = (await authorizationCodeGrant(configuration, address, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })).claims();
      if (!claims) throw new Error('there is no ID token');
      return { issuer: claims.iss, subject: claims.sub, claims };
    } catch (error) {
      throw reasonOf(error);
    }
  }

  /** Asked for when it is needed first, and again after a failure: a provider that is down does not keep this server from starting. */
  #configuration(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    // by default what comes straight from the provider is taken without a look at its signature
    const execute = [enableNonRepudiationChecks, ...(isPlain(issuer) ? [allowInsecureRequests] : [])];
    this.#known ??= discovery(new URL(issuer), clientId, undefined, authentication(clientSecret), { timeout: this.patience, execute }).catch(error => {
      this.#known = undefined;
      throw unreachable(error);
    });
    return this.#known;
  }
}

/** In the body, unless the provider takes it in a header only. */
function authentication(secret: string): ClientAuth {
  const [post, basic] = [ClientSecretPost(secret), ClientSecretBasic(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? [];
    return (methods.includes('client_secret_basic') && !methods.includes('client_secret_post') ? basic : post)(server, ...rest);
  };
}

const unreachable = (cause: unknown): NotSignedIn =>
  new NotSignedIn(502, { en: 'the system at which you sign in does not answer as it should; try again in a few minutes, or sign in with your password', vi: 'hệ thống đăng nhập không phản hồi đúng; hãy thử lại sau vài phút hoặc đăng nhập bằng mật khẩu' }, cause);

function reasonOf(error: unknown): NotSignedIn {
  if (error instanceof AuthorizationResponseError) return new NotSignedIn(403, { en: 'the system at which you sign in has not let you in', vi: 'hệ thống đăng nhập đã từ chối bạn' }, error);
  if (isOutside(error)) return unreachable(error);
  return new NotSignedIn(403, { en: 'what came back from the system at which you sign in is not valid; begin again', vi: 'dữ liệu trả về từ hệ thống đăng nhập không hợp lệ; hãy bắt đầu lại' }, error);
}

const outside = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_PARSE_ERROR'];
/** It could not be reached, took too long, or failed itself; what it answers from 400 to 499 is about what it was sent. */
function isOutside(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return outside.includes(code ?? '') || (error instanceof TypeError && cause !== undefined) || (cause instanceof Response && (cause.status < 400 || cause.status >= 500));
}
