import { createServer, type Server, type Socket, connect } from 'node:net';

/** What lies between the program and its database, and may break. */
export class Wire {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  port = 0;
  /** Cut at the next statement with these words: before the server has heard it, or after, so that it is done and nobody is told. */
  cut: { words: string; moment: 'before' | 'after' } | undefined;
  /** How often the program has said something. */
  heard = 0;
  /** Nothing comes through, and nothing says so. */
  silent = false;

  constructor(readonly to: number) {}

  async join(): Promise<void> {
    const server = createServer(socket => this.#carry(socket));
    await new Promise<void>(resolve => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as { port: number }).port;
    this.#server = server;
  }

  /** What was connected is cut, and nobody is let in any more. */
  async part(): Promise<void> {
    const gone = new Promise(resolve => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await gone;
  }

  #carry(client: Socket): void {
    const server = connect(this.to, '127.0.0.1');
    let deaf = false;
    const end = () => {
      for (const socket of [client, server]) {
        this.#sockets.delete(socket);
        socket.destroy();
      }
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    client.on('data', said => {
      this.heard++;
      if (this.silent) return;
      if (this.cut && said.includes(this.cut.words)) {
        const { moment } = this.cut;
        this.cut = undefined;
        if (moment === 'before') return end();
        deaf = true;
      }
      server.write(said);
    });
    server.on('data', said => {
      if (deaf) return end();
      if (!this.silent) client.write(said);
    });
  }
}
