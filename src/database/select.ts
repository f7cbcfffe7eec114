import { CompiledQuery, type Kysely } from 'kysely';
import type { Meter } from './meter.js';
import { compile, type Engine, type Sql, valuesOf } from './sql.js';
import { bound } from './sqlite-statements.js';
import type { Em } from './store.js';

const engineOf = (em: Em): Engine => (em.getPlatform().constructor.name === 'PostgreSqlPlatform' ? 'postgres' : 'sqlite');

/** Runs a statement on the connection of a transaction; any other would wait for it for ever, or not see what it has done. */
export async function select<R extends object>(em: Em, query: Sql, env?: unknown): Promise<R[]> {
  const engine = engineOf(em);
  const { text, parameters } = compile(query, engine);
  const values = valuesOf(parameters, env);
  const kysely = em.getKysely() as unknown as Kysely<unknown>;
  const start = performance.now();
  const { rows } = await kysely.executeQuery<R>(CompiledQuery.raw(text, engine === 'sqlite' ? values.map(bound) : values));
  (em.getLoggerContext().meter as Meter | undefined)?.add(performance.now() - start);
  return rows;
}
