import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';
import type { FastifyRequest } from 'fastify';

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));

/** `https://host` or `https://host:port`, and http on this machine; nothing may follow. Undefined where it is none. */
export function originIn(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!isSafe(url) || url.href !== `${url.origin}/`) return undefined;
  return url.origin;
}

/** What travels there cannot be read on the way. */
export const isSafe = ({ protocol, hostname }: URL): boolean => protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));

/** Addresses and networks, with commas between them. Everybody is no network: then anybody could say who he is. */
export function networksIn(text: string): string[] | undefined {
  const networks = text.split(',').map(network => network.trim()).filter(network => network !== '');
  return networks.every(isNetwork) ? networks : undefined;
}

function isNetwork(text: string): boolean {
  const [address, bits, ...rest] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && rest.length === 0 && (bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most));
}

/**
 * Where a request comes from: as the proxies that are trusted say, and otherwise the other end of the connection. An IPv4 address that came in by IPv6
 * is that address.
 */
export const addressOf = ({ ip, raw }: FastifyRequest): string => addressIn(raw, ip);

/** The same of a WebSocket, which Fastify does not look at. */
export function addressThrough(proxies: readonly string[]): (request: IncomingMessage) => string {
  const trust = proxyAddr.compile([...proxies]);
  return request => addressIn(request, proxyAddr(request, trust));
}

function addressIn({ socket }: IncomingMessage, told: string): string {
  return isIP(plain(told)) ? plain(told) : plain(socket.remoteAddress ?? '');
}
const plain = (address: string): string => (/^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address) ? address.slice('::ffff:'.length) : address);
