import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What is sent over one connection, byte by byte; a number waits so many milliseconds. */
export type Bytes = readonly (string | Buffer | number)[];
export interface Answered {
  /** of HTTP, each that came */
  statuses: number[];
  /** what came, headers and frames included */
  text: string;
  /** with which a WebSocket was closed */
  closeCode?: number;
  /** the server ended the connection */
  ended: boolean;
}

/** So long an answer is waited for, and what may still come after a part of it, or all of it; in milliseconds. */
export interface Patience {
  first: number;
  more: number;
  whole: number;
}

/** Sends it as it is, and hears what comes until the connection ends or is silent. */
export async function exchange(port: number, bytes: Bytes, patience: Patience): Promise<Answered> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  const over = Promise.withResolvers<void>();
  let timer = setTimeout(over.resolve, patience.first);
  let ended = false;
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    clearTimeout(timer);
    // a second answer, to what was smuggled, would follow at once
    timer = setTimeout(over.resolve, isWhole(Buffer.concat(chunks)) ? patience.whole : patience.more);
  });
  socket.on('close', () => {
    ended = true;
    over.resolve();
  });
  // who is refused in the middle of what he sends hears of it by an error, too
  socket.on('error', () => over.resolve());
  for (const piece of bytes) {
    if (typeof piece === 'number') await sleep(piece);
    else if (socket.writable) socket.write(piece);
  }
  await over.promise;
  const isEnded = ended;
  clearTimeout(timer);
  socket.destroy();
  const all = Buffer.concat(chunks);
  const text = all.toString('latin1');
  return { statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)), text: all.toString('utf8'), closeCode: closeCodeIn(all), ended: isEnded };
}

function isWhole(all: Buffer): boolean {
  if (isSocket(all)) return closeCodeIn(all) !== undefined || all.includes('"type":"error"');
  const head = all.indexOf('\r\n\r\n');
  const length = /\r\ncontent-length: (\d+)/i.exec(all.toString('latin1', 0, head));
  return head >= 0 && length !== null && all.length >= head + 4 + Number(length[1]);
}

const isSocket = (all: Buffer): boolean => all.subarray(0, 12).includes('101');

/** The frames of a server are not masked. */
function closeCodeIn(all: Buffer): number | undefined {
  if (!isSocket(all)) return undefined;
  let at = all.indexOf('\r\n\r\n') + 4;
  while (at + 2 <= all.length) {
    const [first, second] = [all[at], all[at + 1]];
    const long = second === 126 ? 2 : second === 127 ? 8 : 0;
    const length = long === 2 ? all.readUInt16BE(at + 2) : long === 8 ? Number(all.readBigUInt64BE(at + 2)) : second;
    if ((first & 15) === 8 && length >= 2) return all.readUInt16BE(at + 2 + long);
    at += 2 + long + length;
  }
  return undefined;
}

/** As a client sends one: masked, by zeros. */
export function frame(payload: string | Buffer, { opcode = 1, final = true, masked = true, reserved = 0 } = {}): Buffer {
  const data = Buffer.from(payload);
  const head = data.length < 126 ? Buffer.from([data.length]) : data.length < 65_536 ? Buffer.from([126, data.length >> 8, data.length & 255]) : Buffer.concat([Buffer.from([127]), bigEndian(data.length)]);
  if (masked) head[0] |= 128;
  return Buffer.concat([Buffer.from([(final ? 128 : 0) | (reserved << 4) | opcode]), head, ...(masked ? [Buffer.alloc(4)] : []), data]);
}
function bigEndian(length: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64BE(BigInt(length));
  return buffer;
}
