import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chidao, root } from './processes.mjs';

/** What the data are made by: a file of other makings is made anew. */
function makings() {
  const hash = createHash('sha256');
  for (const folder of ['dist/seeds/bench', 'dist/src/database/migrations'])
    for (const file of readdirSync(join(root, folder), { recursive: true }).filter(name => name.endsWith('.js')).sort()) hash.update(file).update(readFileSync(join(root, folder, file)));
  return hash.digest('hex').slice(0, 8);
}

/** Databases by their number of assignments, in a folder that stays, or in one that goes with the run. */
export class Data {
  #folder;
  #isTemporary;
  #makings = makings();
  constructor(folder) {
    this.#isTemporary = folder === undefined;
    this.#folder = folder ?? mkdtempSync(join(tmpdir(), 'chidao-bench-'));
    mkdirSync(this.#folder, { recursive: true });
  }

  /** The file of a SQLite database with so many assignments; made where there is none. */
  sqlite(assignments, tell) {
    const file = join(this.#folder, `${this.#makings}-${assignments}.db`);
    if (!existsSync(file)) {
      tell(`making ${assignments.toLocaleString('en')} assignments …`);
      const begun = performance.now();
      const growing = `${file}.growing`;
      removeDatabase(growing);
      chidao(['bench-data', '--assignments', String(assignments)], { DATABASE_URL: `sqlite:${growing}` });
      renameSync(growing, file);
      tell(`made in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    }
    return file;
  }

  /** A place for a file that is thrown away. */
  scratch(name) {
    const file = join(this.#folder, `${process.pid}-${name}`);
    removeDatabase(file);
    return file;
  }

  /** What was temporary goes; a database that another run may use stays. */
  close() {
    if (this.#isTemporary) rmSync(this.#folder, { recursive: true, force: true });
    else for (const name of readdirSync(this.#folder)) if (name.startsWith(`${process.pid}-`)) rmSync(join(this.#folder, name), { force: true });
  }
}

export function removeDatabase(file) {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(file + end, { force: true });
}
