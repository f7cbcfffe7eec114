import { DummyDriver, Kysely, type CompiledQuery, type RawBuilder, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';

export type Sql = RawBuilder<unknown>;

/** Stands in a compiled statement for a value that is known only when it runs. */
export class Slot<E> {
  constructor(readonly of: (env: E) => unknown) {}
}

/** Turns an expression into text and places; it runs nothing. */
const compiler = new Kysely<unknown>({
  dialect: { createAdapter: () => new SqliteAdapter(), createDriver: () => new DummyDriver(), createIntrospector: db => new SqliteIntrospector(db), createQueryCompiler: () => new SqliteQueryCompiler() },
});
export const compileSql = (query: Sql): CompiledQuery => query.compile(compiler);
export const slot = <E>(of: (env: E) => unknown): Sql => sql`${sql.val(new Slot(of))}`;


export const ref = (alias: string, column: string): Sql => sql.ref(`${alias}.${column}`);
