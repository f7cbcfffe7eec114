import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import { Refusal } from '../kernel/refusal.js';

export type Asking = Pick<IncomingMessage, 'headers'> & { socket: Pick<IncomingMessage['socket'], 'remoteAddress'> };

/**
 * Whether a request has come a part of its way in the clear, where people are told to come by https: past the proxy, or by a proxy that says so. What runs on
 * this machine may ask without one.
 */
export function comesInTheClear(publicUrl: string | undefined, trustedProxies: readonly string[] = []): (request: Asking) => boolean {
  if (!publicUrl?.startsWith('https:')) return () => false;
  const isNear = proxyAddr.compile(['loopback', ...trustedProxies]);
  return ({ headers, socket: { remoteAddress = '' } }) => {
    if (!isNear(remoteAddress, 0)) return true;
    const said = [headers['x-forwarded-proto'] ?? []].flat().join(',');
    // the last word is that of the proxy which speaks to us
    return said !== '' && said.split(',').at(-1)?.trim().toLowerCase() !== 'https';
  };
}

/** Nothing is led to https: who has once sent a password in the clear would never notice. */
export const byTlsOnly = new Refusal('FORBIDDEN', { en: 'this server is spoken to by https only', vi: 'chỉ được kết nối với máy chủ này bằng https' });
