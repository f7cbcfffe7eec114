// Nothing but the rows: prepared inserts in one transaction, as safe as ours.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import Sqlite from 'better-sqlite3';

const { DATABASE, ROWS } = process.env;
const db = new Sqlite(DATABASE);
for (const pragma of ['journal_mode=wal', 'synchronous=full', 'foreign_keys=on', 'busy_timeout=5000']) db.pragma(pragma);
const tables = JSON.parse(readFileSync(ROWS, 'utf8')).map(({ table, columns, rows }) => ({ rows, insert: db.prepare(`insert into "${table}" (${columns.map(column => `"${column}"`).join()}) values (${columns.map(() => '?').join()})`) }));

let times = 0;
const write = db.transaction(() => {
  // rows may name rows of tables that come later
  db.pragma('defer_foreign_keys=on');
  for (const { rows, insert } of tables) for (const { values, steps } of rows) insert.run(values.map((value, i) => (steps[i] ? value + steps[i] * times : value)));
});
const server = http.createServer((_, response) => {
  write.immediate();
  times++;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"data":{}}');
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
