import pg from 'pg';
import { faultOfOpening } from './postgres-opening.js';
import { types } from './postgres-server.js';
import type { Snapshot } from './snapshot.js';
import { compile } from './sql.js';

export async function openPostgresSnapshot(url: string): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: url, types, connectionTimeoutMillis: 5000, application_name: 'chidao verifies' });
  // the statement that runs is told; unheard, the event would end the process
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('begin transaction isolation level repeatable read read only');
    // only the first read settles which instant it is
    await client.query('select 1 from pg_class limit 1');
  } catch (error) {
    await client.end();
    throw faultOfOpening(error, url);
  }
  return {
    engine: 'postgres',
    async rows(query) {
      const { text, parameters } = compile(query, 'postgres');
      return (await client.query<unknown[]>({ text, values: [...parameters], rowMode: 'array' })).rows;
    },
    close: () => client.end(),
  };
}
