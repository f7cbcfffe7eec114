import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { hostname } from 'node:os';
import type { SecondPlace } from './second-place.js';
import { hashOfLine } from './signed-head.js';

/** Facility 13, log audit; severity 5, notice. */
const priority = 13 * 8 + 5;

/**
 * A syslog server, by RFC 5424. TCP (with the length before each message, RFC 6587) tells when nobody takes it; a datagram is gone once it is sent. The
 * local `/dev/log` is a socket that Node cannot write to: let the daemon listen on 127.0.0.1.
 */
export class SyslogPlace implements SecondPlace {
  readonly kind = 'syslog';
  /** The server is not asked what it has: each process tells the line that it wrote before. */
  #last: string | null = null;

  constructor(
    readonly transport: 'udp' | 'tcp',
    readonly host: string,
    readonly port: number,
  ) {}

  async last(): Promise<string | null> {
    return this.#last;
  }

  async write(line: string, at: string, signal?: AbortSignal): Promise<void> {
    const message = Buffer.from(`<${priority}>1 ${at} ${hostname().replaceAll(/[^!-~]/g, '-') || '-'} chidao ${process.pid} record - ${line}`);
    await (this.transport === 'udp' ? this.#send(message) : this.#stream(Buffer.concat([Buffer.from(`${message.length} `), message]), signal));
    this.#last = hashOfLine(line);
  }

  #send(message: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = createSocket(isIPv6(this.host) ? 'udp6' : 'udp4');
      const end = (error?: Error | null) => {
        socket.close();
        if (error) reject(error);
        else resolve();
      };
      socket.once('error', end);
      socket.send(message, this.port, this.host, end);
    });
  }

  #stream(message: Buffer, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: this.host, port: this.port, signal }, () => socket.end(message));
      socket.once('error', reject);
      // the other side has taken everything and closed its end, too
      socket.once('close', hadError => !hadError && resolve());
      socket.resume();
    });
  }
}
