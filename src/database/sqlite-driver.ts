import type { Configuration, EntityData, EntityDictionary, EntityMetadata, EntityName, EntityProperty, FilterQuery, LoggingOptions, NativeInsertUpdateManyOptions, NativeInsertUpdateOptions, QueryResult, UpsertOptions } from '@mikro-orm/core';
import { AbstractSqlDriver, MikroORM, NativeQueryBuilder, SqliteConnection, SqlitePlatform } from '@mikro-orm/sqlite';
import { CompiledQuery } from 'kysely';
import { LRUCache } from 'lru-cache';

/** As a value is bound; undefined where it cannot be. */
function bindable(value: unknown): string | number | bigint | null | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value == null ? null : typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
const isBound = (values: readonly unknown[]): boolean => values.every(value => value !== undefined);

/** The ORM's own connection writes every value into the text of its statement, so that no two are alike. Here values are bound. */
class Connection extends SqliteConnection {
  override async execute<T extends QueryResult | EntityData<object> | EntityData<object>[]>(...given: Parameters<SqliteConnection['execute']>): Promise<T> {
    const [query, params = [], method = 'all', ctx, context] = given;
    const { sql, params: values } = query instanceof NativeQueryBuilder ? query.toRaw() : typeof query === 'string' ? { sql: query, params } : query;
    const bound = Array.isArray(values) ? values.map(bindable) : [undefined];
    // `??` is a name, and `\?` no place at all: what has those is left to the ORM
    if (!isBound(bound) || /\?\?|\\\?/.test(sql)) return super.execute<T>(...given);
    await this.ensureConnection();
    const start = performance.now();
    const result = await (ctx ?? this.getClient()).executeQuery(CompiledQuery.raw(sql, bound));
    this.tell(sql, start, context);
    return this.transformRawResult<T>(result, method);
  }

  /** The ORM's logger is told of every statement, whoever runs it. */
  tell(sql: string, start: number, context?: LoggingOptions): void {
    this.logQuery(sql, { ...context, took: performance.now() - start });
  }
}

/** What a table takes, in the order of its insert. */
interface Table {
  insert: string;
  columns: EntityProperty[];
}

/**
 * Writes row by row with kept statements. The ORM's batches spare a server on the network its turns; here there are none, and a text with
 * thousands of values, or with a case for each row, costs more to parse than its rows to write.
 */
export class SqliteDriver extends AbstractSqlDriver<Connection> {
  readonly #tables = new Map<EntityMetadata, Table>();
  readonly #updates = new LRUCache<string, string>({ max: 500 });

  constructor(config: Configuration) {
    super(config, new SqlitePlatform(), Connection, ['kysely', 'better-sqlite3']);
  }
  override getORMClass() {
    return MikroORM;
  }

  override async nativeInsertMany<T extends object>(entity: EntityName<T>, data: EntityDictionary<T>[], options: NativeInsertUpdateManyOptions<T> = {}, transform?: (sql: string) => string): Promise<QueryResult<T>> {
    const meta = this.metadata.get(entity);
    const { insert, columns } = this.#table(meta);
    const values = data.map(row => columns.map(column => this.#value(column, row[column.name as never], options.convertCustomTypes)));
    if (transform || !values.every(isBound)) return super.nativeInsertMany(entity, data, options, transform);
    const statement = (await this.connection.getNativeClient()).prepare(insert);
    const [key] = columns[0].fieldNames;
    const version = meta.versionProperty ? { [meta.versionProperty]: 1 } : {};
    const rows = values.map(row => {
      const start = performance.now();
      const { lastInsertRowid } = statement.run(row);
      this.connection.tell(insert, start, options.loggerContext);
      return { [key]: Number(lastInsertRowid), ...version };
    });
    return { affectedRows: rows.length, insertId: rows[0][key] as never, row: rows[0], rows };
  }

  /** One row by its key, and by the version that it was read at: what the ORM writes of a changed entity. */
  override async nativeUpdate<T extends object>(entity: EntityName<T>, where: FilterQuery<T>, data: EntityDictionary<T>, options: NativeInsertUpdateOptions<T> & UpsertOptions<T> = {}): Promise<QueryResult<T>> {
    const meta = this.metadata.get(entity);
    const version = meta.versionProperty as string | undefined;
    const changed = Object.entries(data);
    const found = Object.entries(where as object);
    const values = [...changed, ...found].map(([, value]) => bindable(value));
    const plain = options.convertCustomTypes === false && found.every(([name]) => name === meta.primaryKeys[0] || name === version) && !(version && (version in data || !(version in (where as object))));
    if (!plain || changed.length === 0 || !isBound(values)) return super.nativeUpdate(entity, where, data, options);
    const connection = await this.connection.getNativeClient();
    const text = this.#update(meta, Object.keys(data), Object.keys(where as object));
    const start = performance.now();
    const { changes } = connection.prepare(text).run(values);
    this.connection.tell(text, start, options.loggerContext);
    const row = version ? { [version]: Number((where as Record<string, unknown>)[version]) + 1 } : {};
    return { affectedRows: changes, insertId: 0 as never, row };
  }

  /** The text of an update, kept by what it sets and where. */
  #update(meta: EntityMetadata, set: readonly string[], where: readonly string[]): string {
    const key = `${meta.tableName}:${set.join()}:${where.join()}`;
    let text = this.#updates.get(key);
    if (text) return text;
    const is = (name: string) => `${this.#column(meta, name)} = ?`;
    const version = meta.versionProperty as string | undefined;
    const next = version ? [`${this.#column(meta, version)} = ${this.#column(meta, version)} + 1`] : [];
    text = `update ${this.platform.quoteIdentifier(meta.tableName)} set ${[...set.map(is), ...next].join(', ')} where ${where.map(is).join(' and ')}`;
    this.#updates.set(key, text);
    return text;
  }

  #column(meta: EntityMetadata, name: string): string {
    return this.platform.quoteIdentifier(meta.properties[name].fieldNames[0]);
  }

  #table(meta: EntityMetadata): Table {
    let table = this.#tables.get(meta);
    if (table) return table;
    const columns = [...meta.getPrimaryProps(), ...meta.props.filter(({ primary, persist, fieldNames }) => !primary && persist !== false && fieldNames?.length === 1)];
    table = { columns, insert: `insert into ${this.platform.quoteIdentifier(meta.tableName)} (${columns.map(({ name }) => this.#column(meta, name)).join(', ')}) values (${columns.map(() => '?').join(', ')})` };
    this.#tables.set(meta, table);
    return table;
  }

  #value(column: EntityProperty, given: unknown, convert = true): ReturnType<typeof bindable> {
    if (given === null && column.nullable) return null;
    const value = given ?? (column.version ? 1 : column.default);
    return bindable(convert && column.customType && value != null ? column.customType.convertToDatabaseValue(value, this.platform, { key: column.name, mode: 'query-data' }) : value);
  }
}
