import pg from 'pg';
import { faultOf } from './postgres-faults.js';

/** What kysely sends by itself. Where one of these fails, it does not give the connection back, and soon the pool would have none left. */
const ofKysely = /^(begin|start transaction|rollback)\b/;

/**
 * A connection that writes. When it fails it is closed, so that the pool does not keep it for whole; the server rolls back what it had begun. That a
 * transaction could not begin is told by its first statement, and that it could not be rolled back need not be told.
 */
export class WritingClient extends pg.Client {
  #failed: unknown;

  constructor(config?: pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as (...args: unknown[]) => Promise<unknown>;
    const watched = async (text: string, ...rest: unknown[]): Promise<unknown> => {
      try {
        if (this.#failed) throw this.#failed;
        return await query(text, ...rest);
      } catch (error) {
        const fault = faultOf(error);
        if (ofKysely.test(text)) this.#failed ??= error;
        if (this.#failed || fault === 'silent' || fault === 'lost') void this.end();
        if (!ofKysely.test(text)) throw error;
        return { command: text.toUpperCase(), rows: [] };
      }
    };
    // the types tell many ways to call it; kysely has one, with a text and values
    this.query = watched as typeof this.query;
  }
}
