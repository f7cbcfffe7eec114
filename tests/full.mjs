// node tests/full.mjs <backups|migrations|edits|calls> [--count 200] [--seed 1] [--engine sqlite|postgres]
// What `npm test` does a few times, as often as is asked for.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const trials = {
  backups: { file: 'tests/backup/under-load.spec.ts', variable: 'CHIDAO_BACKUPS', usual: '200' },
  migrations: { file: 'tests/backup/migrating.spec.ts', variable: 'CHIDAO_KILLS', usual: '100' },
  edits: { file: 'tests/many/edits.spec.ts', variable: 'CHIDAO_EDITS', usual: '10000' },
  calls: { file: 'tests/many/random-calls.spec.ts', variable: 'CHIDAO_CALLS', usual: '100000' },
};
const { values: { count, seed, engine }, positionals: [name] } = parseArgs({ allowPositionals: true, options: { count: { type: 'string' }, seed: { type: 'string', default: '1' }, engine: { type: 'string', default: 'sqlite' } } });
const trial = Object.hasOwn(trials, name ?? '') ? trials[name] : undefined;
if (!trial || !/^[1-9]\d*$/.test(count ?? trial.usual) || !/^\d+$/.test(seed) || !['sqlite', 'postgres'].includes(engine)) {
  process.stderr.write(`takes one of ${Object.keys(trials).join(', ')}, and --count, --seed and --engine sqlite|postgres\n`);
  process.exit(2);
}
const { file, variable, usual } = trial;
process.stdout.write(`${name}: ${count ?? usual} times on ${engine}, seed ${seed}\n`);
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '../node_modules/vitest/vitest.mjs'), 'run', '--project', engine, file], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit', env: { ...process.env, [variable]: count ?? usual, CHIDAO_SEED: seed } });
process.exit(status ?? 1);
