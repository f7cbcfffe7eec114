import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { always } from './security-headers.js';

const statuses: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413 };

/** What cannot be read as a request of HTTP: nothing of it reaches a route, and what follows on the connection may be anybody's. */
export function answerNoRequest({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = statuses[code] ?? 400;
  const body = JSON.stringify({ errors: [{ message: `this is no request of HTTP that can be answered: ${STATUS_CODES[status]}`, extensions: { code: 'BAD_REQUEST' } }] });
  const headers = { ...always, 'content-type': 'application/json; charset=utf-8', 'content-length': body.length, connection: 'close' };
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`, () => socket.destroy());
}
