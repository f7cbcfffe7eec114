import { type DefaultQueryCompiler, DummyDriver, type Expression, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawNode, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';

/** What keeps the records. */
export type Engine = 'sqlite' | 'postgres';

/** A piece of a statement. It runs nothing, and its words are chosen when it is compiled for an engine. */
export type Sql = Expression<unknown>;

/** A statement of one engine: where its parameters hold a `Slot`, the value is known only when it runs. */
export interface Compiled {
  text: string;
  parameters: readonly unknown[];
}

/** Stands in a compiled statement for a value that is known only when it runs. */
class Slot<E> {
  constructor(readonly of: (env: E) => unknown) {}
}
export type SlotType = 'date' | 'text' | 'integer' | 'boolean' | 'integer[]' | 'text[]';

/** PostgreSQL has to be told what a value is where nothing beside it says so; SQLite takes every value as it is. */
export const slot = <E>(of: (env: E) => unknown, type?: SlotType): Sql => {
  const value = sql`${sql.val(new Slot(of))}`;
  return type ? either({ sqlite: value, postgres: sql`${value}::${sql.raw(type)}` }) : value;
};

export const ref = (alias: string, column: string): Sql => sql.ref(`${alias}.${column}`);

/** Said so that no index is entered by it: for what is true of many rows, or SQLite, which keeps no statistics, would gather them all to put them in order. */
export const along = (column: Sql): Sql => either({ sqlite: sql`+${column}`, postgres: column });

/** Asked of each row that is met, and no reason to look for rows by it: PostgreSQL would take what it cannot estimate for so rare that it gathers and sorts. */
export const asked = (condition: Sql): Sql => either({ sqlite: condition, postgres: sql`case when ${condition} then true else false end` });

/** The column is one of a few keys that are looked up by themselves, first: the rows are found by them. */
export const isIn = (column: Sql, keys: Sql): Sql => either({ sqlite: sql`${column} in (${keys})`, postgres: sql`${column} = any(array(${keys}))` });

/** Whether there is such a row, looked up for each row that asks: PostgreSQL would gather all that there are, for whatever may ask. */
export const exists = (rows: Sql): Sql => either({ sqlite: sql`exists (${rows})`, postgres: sql`exists (${rows} offset 0)` });

export const yes: Sql = sql`true`;
export const no: Sql = sql`false`;

const words = new WeakMap<object, Record<Engine, Sql>>();
/** The same said in the words of each engine, where there are none that both understand. */
export function either(said: Record<Engine, Sql>): Sql {
  const expression = sql``;
  const node = expression.toOperationNode();
  words.set(node, said);
  return { expressionType: undefined, toOperationNode: () => node };
}

/** What compiles for an engine takes that engine's words; on PostgreSQL a value has one place, however often it stands in the statement. */
const speaking = (engine: Engine, Base: new () => DefaultQueryCompiler) =>
  class extends Base {
    #places = new Map<unknown, number>();
    override compileQuery(...args: Parameters<DefaultQueryCompiler['compileQuery']>) {
      this.#places = new Map();
      return super.compileQuery(...args);
    }
    protected override visitRaw(node: RawNode): void {
      const said = words.get(node);
      if (said) this.visitNode(said[engine].toOperationNode());
      else super.visitRaw(node);
    }
    protected override appendValue(value: unknown): void {
      // better-sqlite3 binds places in their order, each time they stand there
      if (engine === 'sqlite') super.appendValue(value);
      else this.append(`$${this.#placeOf(value)}`);
    }
    #placeOf(value: unknown): number {
      let place = this.#places.get(value);
      if (place === undefined) {
        this.addParameter(value);
        this.#places.set(value, (place = this.numParameters));
      }
      return place;
    }
  };

const compilers: Record<Engine, Kysely<unknown>> = {
  sqlite: new Kysely({
    dialect: { createAdapter: () => new SqliteAdapter(), createDriver: () => new DummyDriver(), createIntrospector: db => new SqliteIntrospector(db), createQueryCompiler: () => new (speaking('sqlite', SqliteQueryCompiler))() },
  }),
  postgres: new Kysely({
    dialect: { createAdapter: () => new PostgresAdapter(), createDriver: () => new DummyDriver(), createIntrospector: db => new PostgresIntrospector(db), createQueryCompiler: () => new (speaking('postgres', PostgresQueryCompiler))() },
  }),
};

export function compile(query: Sql, engine: Engine): Compiled {
  const { sql: text, parameters } = sql`${query}`.compile(compilers[engine]);
  return { text, parameters };
}

/** The values of a statement's places, as one run of it takes them. */
export const valuesOf = (parameters: readonly unknown[], env: unknown): unknown[] => parameters.map(value => (value instanceof Slot ? value.of(env) : value));
