import { Database } from '../../src/database/database.js';
import { fileOf } from '../../src/database/sqlite.js';
import { generate } from './generate.js';
import { Progress } from './progress.js';
import type { Sink } from './sink.js';
import { SqliteSink } from './sqlite-sink.js';

export async function sinkOf(url: string): Promise<Sink> {
  const file = fileOf(url);
  // loaded only where it is used, as the engine is
  return file === undefined ? (await import('./postgres-sink.js')).PostgresSink.open(url) : new SqliteSink(file);
}

/** Fills a database that nobody has used with so many assignments and everything they need. Whether it is unused is for the caller to ask. */
export async function fill(url: string, assignments: number): Promise<void> {
  // creates it where it is not there yet
  await (await Database.open(url)).close();
  const sink = await sinkOf(url);
  const progress = new Progress(assignments);
  try {
    let done = 0;
    for (const { batch, assignments: more } of generate(assignments)) {
      await sink.write(batch);
      progress.at((done += more));
    }
    await sink.finish(step => progress.tell(step));
  } catch (error) {
    await sink.abandon();
    throw error;
  } finally {
    progress.end();
  }
}
