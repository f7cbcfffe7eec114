import { sql } from 'kysely';
import { workOf } from '../access/system.js';
import type { UnitOfWork } from '../access/unit-of-work.js';
import { issueToken } from '../account/api-token.command.js';
import { makeToken } from '../account/token.js';
import { Database, isNew } from '../database/database.js';
import { systemClock } from '../kernel/clock.js';
import { argumentsOf, UsageFault } from './arguments.js';
import type { Config } from './config.js';
import { StartFault } from './serve.js';

type Say = (line: string) => void;

export const tokenDays = 30;
const mostDays = 365;
export const tokenUsage = 'token <login> [--days <number>] [--read]';

/** For programs of this machine: who can read the database could do everything anyway. */
export async function printToken(config: Config, args: readonly string[], say: Say): Promise<void> {
  const { words: [login], text, flag } = argumentsOf(tokenUsage, args, { days: { type: 'string' }, read: { type: 'boolean' } });
  const days = text('days') ?? String(tokenDays);
  if (!/^[1-9]\d{0,2}$/.test(days) || Number(days) > mostDays) throw new UsageFault(`--days takes a whole number from 1 to ${mostDays}: chidao ${tokenUsage}`);
  const secret = makeToken();
  await atWork(config, work => work.run('createToken', {}, tx => issueToken(tx, { login, name: 'chidao token', scope: flag('read') ? 'READ' : 'READ_WRITE', days: Number(days) }, secret)));
  say(secret);
}

/** Opens the database for what the shell does; the record names it. */
async function atWork<T>({ databaseUrl, timeZone }: Config, does: (work: UnitOfWork, database: Database) => Promise<T>): Promise<T> {
  if (isNew(databaseUrl)) throw new StartFault(`there is no database at ${databaseUrl} yet; start the server first`);
  const database = await Database.open(databaseUrl);
  try {
    return await does(workOf('(shell)', database, systemClock(timeZone)), database);
  } finally {
    await database.close();
  }
}

interface Task {
  usage: string;
  does: string;
  run(config: Config, args: readonly string[], say: Say, usage: string): Promise<void>;
}

const tasks: Record<string, Task> = {
  list: {
    usage: '',
    does: 'Every account with its grants, one a line.',
    run: (config, args, say, usage) => {
      argumentsOf(usage, args);
      return atWork(config, async (_, database) => {
        for (const line of await listed(database)) say(line);
      });
    },
  },
};

export async function keepAccounts(config: Config, [name, ...args]: readonly string[], say: Say): Promise<void> {
  if (name === '--help' || name === 'help') return say(help());
  const task = name !== undefined && Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) throw new UsageFault(`account ${name === undefined ? 'needs a word that says what is to be done' : `does not know "${name}"`}: ${Object.keys(tasks).join(', ')}; chidao account --help says how`);
  await task.run(config, args, say, `account ${name}${task.usage && ` ${task.usage}`}`);
}

const help = (): string => ['chidao account <what> …', ...Object.entries(tasks).flatMap(([name, { usage, does }]) => [`  ${name} ${usage}`.trimEnd(), `      ${does}`])].join('\n');

const everyAccount = sql`
  select a.login, a.name, a.active_from, a.active_until, g.role, o.code, g.valid_from, g.valid_until
  from account a left join "grant" g on g.account_id = a.id left join office o on o.id = g.office_id order by a.login, g.id`;

async function listed({ statements }: Database): Promise<string[]> {
  type Line = [login: string, name: string, from: string | null, until: string | null, role: string | null, office: string, grantFrom: string | null, grantUntil: string | null];
  const rows = (await statements.rows(everyAccount, undefined)) as Line[];
  const days = (from: string | null, until: string | null) => `${from === null ? '' : ` from ${from}`}${until === null ? '' : ` until ${until}`}`;
  return [...Map.groupBy(rows, ([login]) => login).values()].map(lines => {
    const [login, name, from, until] = lines[0];
    const grants = lines.flatMap(([, , , , role, office, grantFrom, grantUntil]) => (role === null ? [] : [`${role}@${office}${days(grantFrom, grantUntil)}`]));
    return [login, name + days(from, until), grants.join(', ') || 'no grants'].join('\t');
  });
}
