import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Database } from '../../src/database/database.js';
import { compile, type Sql, valuesOf } from '../../src/database/sql.js';
import { bound } from '../../src/database/sqlite-statements.js';

/** What grows with every meeting. */
export const large = ['assignment', 'assignment_state', 'directive', 'conclusion', 'meeting', 'measurement', 'search_entry', 'event', 'extension', 'completion_report', 'obstacle'];

/** Asks an engine how it would run a statement, and answers what is wrong with that: nothing, if it visits what it shows and little besides. */
export interface Judge {
  faultsOf(query: Sql, env: unknown): Promise<string[]>;
  close(): Promise<void>;
}

export const judgeOf = (database: Database, url: string): Promise<Judge> => (database.statements.engine === 'sqlite' ? Promise.resolve(new SqliteJudge(url.slice('sqlite:'.length))) : PostgresJudge.connect(url));

interface Line {
  id: number;
  parent: number;
  detail: string;
}
/** What a search is entered by where it finds little, however much is stored: a record, or what belongs to one. */
const selective = /\((?:rowid|id|(?!field|indicator)\w+_id)=\?|\(object_type=\? AND object_key=\?/;

/** SQLite tells its plan and not what it visits: no large table is scanned but along the index of an order, and only what a search selects is put in order. */
class SqliteJudge implements Judge {
  readonly #connection: Sqlite.Database;
  constructor(file: string) {
    this.#connection = new Sqlite(file, { readonly: true });
  }

  async faultsOf(query: Sql, env: unknown): Promise<string[]> {
    const { text, parameters } = compile(query, 'sqlite');
    const lines = this.#connection.prepare<unknown[], Line>(`explain query plan ${text}`).all(...valuesOf(parameters, env).map(bound));
    const tables = new Map([...text.matchAll(/(?:from|join) "?(\w+)"? (?:as )?"?(\w+)"?/g)].map(([, table, alias]) => [alias, table]));
    const isLarge = (alias: string) => large.includes(tables.get(alias) ?? alias);
    return lines.flatMap(({ parent, detail }) => {
      const sorts = lines.some(line => line.parent === parent && line.detail === 'USE TEMP B-TREE FOR ORDER BY');
      const [, way, alias, rest] = /^(SCAN|SEARCH) (\w+)(.*)$/.exec(detail) ?? [];
      if (!way || !isLarge(alias)) return [];
      // the first table of a level drives it; those after it are looked up for each of its rows
      const drives = lines.find(line => line.parent === parent && /^(SCAN|SEARCH)/.test(line.detail))?.detail === detail;
      if (way === 'SCAN') return !/ INDEX /.test(rest) || sorts || !drives ? [`${detail}${sorts ? ', sorted' : ''}`] : [];
      return sorts && drives && !selective.test(rest) ? [`${detail}, sorted`] : [];
    });
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Node[];
}
/** So many rows a page may visit: the 10,000 shares of one government, each asked about the four of its directive. All of them are twenty times as many. */
const mostVisited = 40_000;

/** PostgreSQL runs it with the plan for any values, as the server does, and counts the rows it visits. */
class PostgresJudge implements Judge {
  #made = 0;
  private constructor(readonly client: pg.Client) {}
  static async connect(url: string): Promise<PostgresJudge> {
    const client = new pg.Client({ connectionString: url, options: '-c plan_cache_mode=force_generic_plan -c jit=off' });
    await client.connect();
    return new PostgresJudge(client);
  }

  async faultsOf(query: Sql, env: unknown): Promise<string[]> {
    const { text, parameters } = compile(query, 'postgres');
    const name = `judged_${++this.#made}`;
    const values = valuesOf(parameters, env).map(literal).join();
    await this.client.query(`prepare ${name} as ${text}`);
    const { rows } = await this.client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (analyze, format json) execute ${name}${values ? `(${values})` : ''}`);
    await this.client.query(`deallocate ${name}`);
    const nodes = everyNode(rows[0]['QUERY PLAN'][0].Plan);
    const of = (node: Node) => large.includes(node['Relation Name'] ?? '') || (node['Index Name'] ?? '').startsWith('search_entry');
    const visits = nodes.filter(of).map(node => ({ node, visited: Math.round((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * node['Actual Loops']) }));
    const told = ({ node, visited }: (typeof visits)[number]) => `${node['Node Type']} of ${node['Relation Name'] ?? ''} ${node['Index Name'] ?? ''} visits ${visited}`;
    return visits.filter(({ node, visited }) => (node['Node Type'] === 'Seq Scan' && visited > 1000) || visited > mostVisited).map(told);
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

const everyNode = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(everyNode)];
const literal = (value: unknown): string =>
  value === null || value === undefined ? 'null' : pg.escapeLiteral(Array.isArray(value) ? `{${value.map(element => JSON.stringify(element)).join()}}` : String(value));
