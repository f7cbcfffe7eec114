import { Secret, TOTP } from 'otpauth';

/** As authenticator apps know it (RFC 6238): six digits, another every half minute. */
export const kind = { issuer: 'Chidao', algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock may be one step off. */
export const window = 1;

export const makeFactorSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app reads as a QR code. */
export const uriOf = (secret: string, login: string): string => new TOTP({ ...kind, label: login, secret: Secret.fromBase32(secret) }).toString();

/** The step of time to which a code belongs; null where it belongs to none that counts now, or to one of which a code was taken already. */
export function stepOf(code: string, secret: string, lastStep: number | null, at: string): number | null {
  const timestamp = Date.parse(at);
  const token = code.replaceAll(' ', '');
  const delta = /^\d{6}$/.test(token) ? new TOTP({ ...kind, secret: Secret.fromBase32(secret) }).validate({ token, timestamp, window }) : null;
  if (delta === null) return null;
  const step = TOTP.counter({ period: kind.period, timestamp }) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

/** The code of an instant: what an app would show. */
export const codeAt = (secret: string, at: string): string => new TOTP({ ...kind, secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(at) });
