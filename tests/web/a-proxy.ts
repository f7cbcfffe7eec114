import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A stretch of network between browser and server on which things happen that happen: answers are lost, nothing comes through, a gateway answers in the server's place. */
export class AProxy {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  /** what a request has to hold for its answer to be lost */
  #lost: string | undefined;
  #isDown = false;
  readonly lost: string[] = [];

  private constructor(readonly behind: URL) {
    this.#server = createServer(socket => this.#join(socket)).listen(0, '127.0.0.1');
  }

  static async before(url: string): Promise<AProxy> {
    const proxy = new AProxy(new URL(url));
    await once(proxy.#server, 'listening');
    return proxy;
  }
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The next answer to a request with these words in it is lost: the server has given it, and the connection ends. */
  loseAnswerTo(words: string): void {
    this.#lost = words;
  }
  /** Nothing comes through any more, what is open neither. */
  goDown(): void {
    this.#isDown = true;
    for (const socket of this.#sockets) socket.destroy();
  }
  comeBack(): void {
    this.#isDown = false;
  }

  #join(near: Socket): void {
    if (this.#isDown) return void near.destroy();
    const far = connect(Number(this.behind.port), this.behind.hostname);
    let isLost = false;
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', bytes => {
      if (this.#lost && bytes.includes(this.#lost)) {
        this.lost.push(this.#lost);
        this.#lost = undefined;
        isLost = true;
      }
      far.write(bytes);
    });
    far.on('data', bytes => (isLost ? near.destroy() : near.write(bytes)));
  }

  async close(): Promise<void> {
    this.goDown();
    this.#server.close();
  }
}
