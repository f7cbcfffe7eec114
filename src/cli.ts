import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Database } from './database/database.js';
import { DatabaseFault } from './database/database-fault.js';
import { systemClock } from './kernel/clock.js';
import { Refusal } from './kernel/refusal.js';
import { RecordFault } from './record/record-key.js';
import { keepAccounts } from './server/account-cli.js';
import { backUpInto, restoreFrom } from './server/backup-commands.js';
import { catalogue } from './server/catalogue.js';
import { type Config, ConfigFault, readConfig, variables } from './server/config.js';
import { isUnused, openWithDemoData } from './server/demo-data.js';
import { shownLogins } from './server/demo-passwords.js';
import { SchemaFault } from './server/schema-check.js';
import { makeSchema, printed } from './server/schema.js';
import { type Running, serve, StartFault } from './server/serve.js';
import { record } from './server/record-commands.js';
import { toldToStop } from './server/signals.js';
import { printToken, tokenDays, tokenUsage } from './server/token-cli.js';
import { UsageFault } from './server/usage-fault.js';

interface Command {
  usage: string;
  does: string;
  run(config: Config, args: string[]): Promise<void>;
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const commands: Record<string, Command> = {
  serve: { usage: 'serve', does: 'Serves the GraphQL API until it is stopped. This is what happens without a command, too.', run: serveUntilStopped },
  migrate: {
    usage: 'migrate',
    does: 'Creates the database, or brings it up to this version.',
    async run(config) {
      await (await Database.open(config.databaseUrl, optionsOf(config))).close();
      say(`${config.databaseUrl} is up to date.`);
    },
  },
  seed: {
    usage: 'seed',
    does: 'Records the demo data in a database that nobody has used yet.',
    async run(config) {
      await assertUnused(config, 'the demo data are recorded in an unused database only');
      await (await openWithDemoData(config.databaseUrl, systemClock(config.timeZone), say, optionsOf(config))).close();
    },
  },
  'bench-data': {
    usage: 'bench-data --assignments <number>',
    does: 'Fills a database that nobody has used yet with made-up work for measuring. It has no events, so that its history is empty.',
    async run(config, [option, number]) {
      if (option !== '--assignments' || !/^[1-9]\d{0,8}$/.test(number ?? '')) throw new UsageFault('bench-data needs a number from 1 to 999999999: chidao bench-data --assignments 200000');
      await assertUnused(config, 'data for measuring are made in an unused database only');
      // loaded only here: a server's start need not wait for it
      const { fill } = await import('../seeds/bench/fill.js');
      await fill(config.databaseUrl, Number(number));
      say(`${config.databaseUrl} has ${Number(number).toLocaleString('en')} assignments. No events are recorded with them: their history is empty.`);
    },
  },
  token: {
    usage: tokenUsage,
    does: `Prints a new access token of an account, valid ${tokenDays} days unless told otherwise, and nothing else. With --read it may only read.`,
    run: (config, args) => printToken(config, args, say),
  },
  account: {
    usage: 'account <what> …',
    does: 'Keeps accounts from the shell: chidao account --help says how.',
    run: (config, args) => keepAccounts(config, args, say),
  },
  record: {
    usage: 'record verify|key …',
    does: 'verify [--export <file>] [--public-key <file>] [--json]: whether everything stands as it was recorded; ends with 1 where it does not. key <file>: makes the key that signs the head of the record, and prints the public one.',
    run: (config, args) => record(config, args, say),
  },
  backup: {
    usage: 'backup <file>',
    does: 'Writes all that is recorded into a new file, checked, with a manifest beside it; the server may go on meanwhile.',
    run: ({ databaseUrl, migrationUrl, timeZone }, [file]) => backUpInto(migrationUrl || databaseUrl, file, systemClock(timeZone), say),
  },
  restore: {
    usage: 'restore <file>',
    does: 'Brings back what a backup holds, where DATABASE_URL has nothing yet.',
    // whose the tables are to be
    run: ({ databaseUrl, migrationUrl }, [file]) => restoreFrom(migrationUrl || databaseUrl, file, say),
  },
  schema: {
    usage: 'schema',
    does: 'Writes the schema of the API to schema/schema.graphql.',
    async run() {
      mkdirSync('schema', { recursive: true });
      writeFileSync('schema/schema.graphql', printed(makeSchema(catalogue)));
    },
  },
};

const optionsOf = ({ replicaUrls: replicas, migrationUrl }: Config) => ({ replicas, migrationUrl });

async function assertUnused(config: Config, otherwise: string): Promise<void> {
  const { databaseUrl } = config;
  const database = await Database.open(databaseUrl, optionsOf(config));
  const unused = await isUnused(database);
  await database.close();
  if (!unused) throw new StartFault(`${databaseUrl} is in use; ${otherwise}`);
}

async function serveUntilStopped(config: Config): Promise<void> {
  const running = await serve(config, systemClock(config.timeZone), say);
  say(greeting(running));
  const signal = await Promise.race([toldToStop(), running.failed]);
  if (signal instanceof Error) {
    complain(signal);
    // without a farewell to the files: closing them would write
    process.exit(1);
  }
  say(`${signal}: finishing what has begun.`);
  await running.stop();
  // a request that outlasted the patience of the stop would hold the process
  process.exit(0);
}

function greeting({ address, logins }: Running): string {
  const lines = ['', `Chidao serves ${address}/ and its API at ${address}/graphql`];
  if (logins.length) {
    const [first] = logins;
    const shown = logins.slice(0, shownLogins);
    const overdue = '{ assignments(filter: { timeliness: [IN_PROGRESS_OVERDUE] }, first: 5) { totalCount nodes { office { name } dueOn daysOverdue directive { text } } } }';
    lines.push(
      `Open the first in a browser and choose a demo login: ${shown.map(({ login }) => login).join(', ')}${logins.length > shown.length ? `, or one of ${logins.length - shown.length} more (${address}/demo/logins)` : ''}.`,
      'Or ask from a terminal what is overdue:',
      `  curl -s ${address}/graphql -H 'content-type: application/json' -H "authorization: Bearer $(npm run -s chidao -- token ${first.login})" -d '${JSON.stringify({ query: overdue })}'`,
    );
  }
  return [...lines, ''].join('\n');
}

function help(): string {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length), ...variables.map(({ name }) => name.length)) + 2;
  return [
    'Chidao records what the chair of a meeting concludes, and follows it until it is done.',
    '',
    'chidao <command>',
    ...Object.values(commands).map(({ usage, does }) => `  ${usage.padEnd(width)}${does}`),
    `  ${'--help'.padEnd(width)}Shows this.`,
    '',
    'Environment',
    ...variables.map(({ name, usual, takes, meaning }) => `  ${name.padEnd(width)}${meaning} Takes ${takes}. [${usual || 'none'}]`),
  ].join('\n');
}

async function run([name = 'serve', ...args]: string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') return say(help());
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageFault(`there is no command "${name}"; chidao --help lists them`);
  if (!command.usage.endsWith('…') && args.length > command.usage.split(' ').length - 1) throw new UsageFault(`${name} does not take "${args.at(-1)}"; chidao --help says what it takes`);
  await command.run(readConfig(process.env), args);
}

/** An input's faults are told with the names of its fields, which its sentences leave out. */
const lineOf = (error: Error): string => (error instanceof Refusal && error.details.fields?.length ? error.details.fields.map(({ path, text }) => `${path.at(-1)}: ${text.en}`).join('; ') : error.message);
const complain = (error: unknown): void => void process.stderr.write(`chidao: ${isTold(error) ? lineOf(error) : error instanceof Error ? error.stack : String(error)}\n`);
const isTold = (error: unknown): error is Error => [UsageFault, ConfigFault, DatabaseFault, SchemaFault, StartFault, RecordFault, Refusal].some(kind => error instanceof kind);

try {
  await run(process.argv.slice(2));
} catch (error) {
  complain(error);
  process.exitCode = error instanceof UsageFault ? 2 : 1;
}
