import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createClient as createSseClient } from 'graphql-sse';
import { type Client, createClient } from 'graphql-ws';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import type { Json } from './committee.js';

/** Where an application listens, on a free port of this machine. */
export async function addressOf(app: FastifyInstance): Promise<string> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
  return `127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

/** Somebody who listens, and what he has been told. */
export class Ear {
  readonly told: Json[] = [];
  readonly ended: Promise<Json>;
  readonly #end = Promise.withResolvers<Json>();
  #wait: { count: number; resolve: () => void } | undefined;
  stop: () => void = () => {};

  constructor() {
    this.ended = this.#end.promise;
  }
  readonly sink = {
    next: (answer: Json) => {
      this.told.push(answer);
      if (this.#wait && this.told.length >= this.#wait.count) this.#wait.resolve();
    },
    error: (error: Json) => this.#end.resolve(error),
    complete: () => this.#end.resolve(null),
  };

  /** The answers, once there are so many. */
  async hears(count: number): Promise<Json[]> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wait = { count, resolve };
    if (this.told.length < count) await promise;
    return this.told;
  }
}

export interface Heard {
  query: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
}

export function aSocket(address: string, connectionParams: Record<string, unknown>, options: Partial<Parameters<typeof createClient>[0]> = {}): Client {
  const client = createClient({ url: `ws://${address}/graphql`, webSocketImpl: WebSocket, connectionParams, lazy: true, retryAttempts: 0, ...options });
  onTestFinished(() => void client.dispose());
  return client;
}

/** Over a WebSocket, by the client of graphql-ws. */
export function overSocket(client: Client, { query, variables, extensions }: Heard): Ear {
  const ear = new Ear();
  ear.stop = client.subscribe({ query, variables, extensions }, ear.sink);
  return ear;
}

/** As server-sent events, by the client of graphql-sse. */
export function overStream(address: string, token: string | undefined, { query, variables, extensions }: Heard, more: Partial<Parameters<typeof createSseClient>[0]> = {}): Ear {
  const client = createSseClient({ url: `http://${address}/graphql/stream`, headers: { ...(token && { authorization: `Bearer ${token}` }) }, retryAttempts: 0, ...more } as never);
  onTestFinished(() => client.dispose());
  const ear = new Ear();
  ear.stop = client.subscribe({ query, variables, extensions }, ear.sink);
  return ear;
}

/** Until something holds; a test that waits in vain ends by its own timeout. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 5));
}
