import type pg from 'pg';

/** What pg's connection can do and its types do not tell. */
interface Copying extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** One COPY of a text that is whole in memory: pg runs whatever knows how to answer the server's messages. */
export class CopyIn implements pg.Submittable {
  readonly #text: string;
  readonly #rows: Buffer;
  readonly #outcome = Promise.withResolvers<void>();

  constructor(table: string, columns: readonly string[], rows: Buffer) {
    this.#text = `copy "${table}" (${columns.map(column => `"${column}"`).join()}) from stdin`;
    this.#rows = rows;
  }
  get done(): Promise<void> {
    return this.#outcome.promise;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#text);
  }
  handleCopyInResponse(connection: Copying): void {
    connection.sendCopyFromChunk(this.#rows);
    connection.endCopyFrom();
  }
  handleCommandComplete(): void {}
  handleError(error: Error): void {
    this.#outcome.reject(error);
  }
  handleReadyForQuery(): void {
    this.#outcome.resolve();
  }
}

const special = /[\\\t\n\r]/g;
const written: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** A value as COPY takes it. */
export function copied(value: string | number | boolean | null): string {
  if (value === null) return '\\N';
  return typeof value === 'string' ? value.replace(special, letter => written[letter]) : String(value);
}
