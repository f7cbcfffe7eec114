import { connect, createServer, type Server, type Socket } from 'node:net';

/** One address before several processes: connections go to one after the other, and past those that do not answer. */
export class OneAddress {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #turn = 0;
  /** how many requests each port has at this moment */
  readonly under = new Map<number, number>();
  port = 0;

  constructor(readonly ports: readonly number[]) {
    this.#server = createServer({ pauseOnConnect: true }, client => this.#carry(client, ports.length));
  }

  async open(): Promise<void> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    this.port = (this.#server.address() as { port: number }).port;
  }

  async close(): Promise<void> {
    const gone = new Promise(resolve => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await gone;
  }

  #count(port: number, more: number): void {
    this.under.set(port, (this.under.get(port) ?? 0) + more);
  }

  #carry(client: Socket, left: number): void {
    const port = this.ports[this.#turn++ % this.ports.length];
    const server = connect(port, '127.0.0.1');
    let joined = false;
    server.on('connect', () => {
      joined = true;
      this.#count(port, 1);
      client.pipe(server).pipe(client);
    });
    server.on('error', () => (joined || left === 1 ? client.destroy() : this.#carry(client, left - 1)));
    server.on('close', () => {
      if (!joined) return;
      this.#count(port, -1);
      client.destroy();
    });
    this.#sockets.add(client);
    client.on('error', () => server.destroy()).on('close', () => {
      this.#sockets.delete(client);
      server.destroy();
    });
  }
}
