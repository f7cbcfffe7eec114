import { DefaultLogger, type LogContext } from '@mikro-orm/core';
import type { Sql } from './sql.js';
import type { Cost, Rows } from './statements.js';

/** How much a request has asked of the database. */
export class Meter {
  statements = 0;
  milliseconds = 0;

  add(milliseconds: number): void {
    this.statements++;
    this.milliseconds += milliseconds;
  }
}

/** The statements of one request, measured, whichever database runs them. */
export class Metered implements Rows {
  constructor(
    readonly statements: Rows,
    readonly meter: Meter,
  ) {}

  async rows<E>(query: Sql, env: E, cost?: Cost): Promise<unknown[][]> {
    const start = performance.now();
    try {
      return await this.statements.rows(query, env, cost);
    } finally {
      this.meter.add(performance.now() - start);
    }
  }
}

/** The ORM tells its logger of every statement, and how long it took; whether anything is written is another matter. */
export class MeteringLogger extends DefaultLogger {
  override logQuery(context: { query: string } & LogContext): void {
    // the beginning and the end of a transaction have no time
    if (context.took !== undefined) (context.meter as Meter | undefined)?.add(context.took);
    super.logQuery(context);
  }
}
