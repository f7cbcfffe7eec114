import { isIP } from 'node:net';

export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\/./.test(url);

/** Whether nobody between can read or change what is said: on this machine, or with TLS and a certificate that is checked; or somebody has said that the way is safe. */
export function isPrivate(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  const mode = searchParams.get('sslmode');
  const host = searchParams.get('host') ?? hostname;
  const isHere = host.startsWith('/') || host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
  return mode === 'verify-full' || mode === 'disable' || (mode === null && isHere);
}
