import { randomBytes } from 'node:crypto';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Transaction } from '../access/unit-of-work.js';
import { type Account, type Role, roles } from '../account/account.js';
import { disableAccount } from '../account/account.command.js';
import { accountNamed } from '../account/account-named.command.js';
import { link, unlinkNamed } from '../account/external-identity.command.js';
import { createFromShell, grantMore, newAccount, passwordOf, setFromShell, takeGrant } from '../account/shell.command.js';
import { isNew } from '../database/database.js';
import { isDay } from '../kernel/date.js';
import { idOf } from '../kernel/id.js';
import { listed } from './account-lines.js';
import { argumentsOf, type Given } from './arguments.js';
import type { Config } from './config.js';
import { forgetSetup } from './first-run.js';
import { StartFault } from './serve.js';
import { atWork, passwordFromStdin, type Say } from './shell.js';
import { UsageFault } from './usage-fault.js';

interface Call {
  given: Given;
  config: Config;
  say: Say;
}
interface Task {
  usage: string;
  does: string;
  options?: ParseArgsOptionsConfig;
  /** what is wrong with the call is told before the database is opened, or made */
  run(call: Call): Promise<void>;
}
const string = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** What is done with an account that there is. */
const withAccount =
  <T>(name: string, read: (given: Given, config: Config) => T, does: (tx: Transaction, account: Account, read: T) => Promise<unknown>): Task['run'] =>
  async ({ given, config, say }) => {
    const what = read(given, config);
    await atWork(config, ({ work }) =>
      work.run(name, {}, async tx => {
        await does(tx, await accountNamed(tx, given.words[0]), what);
        return {};
      }),
    );
    say(`Done: ${name} for "${given.words[0]}".`);
  };

const tasks: Record<string, Task> = {
  create: {
    usage: '<login> --name <name> --role <ROLE> --office <CODE> [--password-stdin] [--office-name <name>] [--office-kind <kind>]',
    does: `Makes an account with a role (${roles.join(', ')}) at an office, and prints a random password once unless one is piped in. In an empty database it makes the root office, too: with --office-name.`,
    options: { name: string, role: string, office: string, 'password-stdin': flag, 'office-name': string, 'office-kind': string },
    async run({ given, config, say }) {
      const name = given.text('office-name');
      const root = name === undefined ? undefined : { name: needed(given, 'office-name'), kind: given.text('office-kind') ?? 'DISTRICT' };
      const [role, office] = [roleIn(given), needed(given, 'office')];
      if (root && role !== 'ADMINISTRATOR') throw new UsageFault(`the first account is the administrator’s: --role ADMINISTRATOR, and not ${role}`);
      if (!root && isNew(config.databaseUrl)) throw new StartFault(`there is no database at ${config.databaseUrl} yet; with --office-name it is made, and the root office with it`);
      const { password, random } = await passwordFor(given);
      const account = await newAccount({ login: given.words[0], name: needed(given, 'name'), role, office, root }, password);
      await atWork(config, ({ work }) => work.run('createAccount', {}, tx => createFromShell(tx, account)), { mayBeNew: true });
      if (root) forgetSetup(config.databaseUrl);
      say(`The account "${account.login}" is ${role} at ${office}.`);
      if (random) say(`Its password, shown this once: ${password}`);
    },
  },
  list: {
    usage: '',
    does: 'Every account with its days and its grants, one a line.',
    run: ({ config, say }) =>
      atWork(config, async ({ database }) => {
        for (const line of await listed(database)) say(line);
      }),
  },
  disable: {
    usage: '<login> --reason <text>',
    does: 'From now on the account is nobody; its sessions and tokens are dead at once.',
    options: { reason: string },
    run: withAccount('disableAccount', given => needed(given, 'reason'), (tx, account, reason) => disableAccount(tx, { accountId: idOf('Account', account.id), reason })),
  },
  password: {
    usage: '<login> [--password-stdin] [--remove-second-factor]',
    does: 'Sets a password, a random one that is printed once unless one is piped in. All sessions of the account end.',
    options: { 'password-stdin': flag, 'remove-second-factor': flag },
    async run({ given, config, say }) {
      const { password, random } = await passwordFor(given);
      await atWork(config, async ({ work, database }) => {
        const { account } = await work.run('find', {}, async tx => ({ account: (await accountNamed(tx, given.words[0])).id }));
        const kept = await passwordOf({ database }, account as number, password, given.flag('remove-second-factor'));
        await work.run('resetPassword', {}, async tx => setFromShell(tx, await accountNamed(tx, given.words[0]), kept));
      });
      say(random ? `The password of "${given.words[0]}", shown this once: ${password}` : `The password of "${given.words[0]}" is set.`);
    },
  },
  grant: {
    usage: '<login> --role <ROLE> --office <CODE> [--from <day>] [--until <day>]',
    does: 'A role at an office and everything below it, from today on unless told otherwise. The sessions of the account end.',
    options: { role: string, office: string, from: string, until: string },
    run: withAccount('amendAccount', given => ({ role: roleIn(given), office: needed(given, 'office'), validFrom: dayIn(given, 'from'), validUntil: dayIn(given, 'until') }), grantMore),
  },
  ungrant: {
    usage: '<login> --role <ROLE> --office <CODE>',
    does: 'Ends a role at an office: yesterday was its last day. The sessions of the account end.',
    options: { role: string, office: string },
    run: withAccount('amendAccount', given => ({ role: roleIn(given), office: needed(given, 'office') }), takeGrant),
  },
  link: {
    usage: '<login> --subject <subject> [--issuer <address>]',
    does: 'Who signs in at a provider of OpenID Connect (OIDC_ISSUER unless given) under this subject signs in as this account.',
    options: { subject: string, issuer: string },
    run: withAccount('linkIdentity', identityIn, link),
  },
  unlink: {
    usage: '<login> --subject <subject> [--issuer <address>]',
    does: 'Takes that back. The sessions of the account end.',
    options: { subject: string, issuer: string },
    run: withAccount('unlinkIdentity', identityIn, unlinkNamed),
  },
};

export async function keepAccounts(config: Config, [name, ...args]: readonly string[], say: Say): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') return say(help());
  const task = name !== undefined && Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) throw new UsageFault(`account ${name === undefined ? 'needs to be told what to do' : `does not know "${name}"`}; it takes ${Object.keys(tasks).join(', ')}: chidao account --help says how`);
  const given = argumentsOf(`account ${name}${task.usage && ` ${task.usage}`}`, args, task.options);
  await task.run({ given, config, say });
}

const help = (): string => ['chidao account <what> …', ...Object.entries(tasks).flatMap(([name, { usage, does }]) => [`  ${name} ${usage}`.trimEnd(), `      ${does}`])].join('\n');

function needed(given: Given, option: string): string {
  const text = given.text(option)?.trim();
  if (!text) throw new UsageFault(`${given.command} needs --${option}: chidao ${given.usage}`);
  return text;
}
function roleIn(given: Given): Role {
  const word = needed(given, 'role');
  const role = roles.find(known => known === word);
  if (!role) throw new UsageFault(`--role takes ${roles.join(', ')}, and not "${word}"`);
  return role;
}
function dayIn(given: Given, option: string): string | undefined {
  const day = given.text(option);
  if (day !== undefined && !isDay(day)) throw new UsageFault(`--${option} takes a day of the calendar like 2026-12-31, and not "${day}"`);
  return day;
}
function identityIn(given: Given, { oidcIssuer }: Config): { issuer: string; subject: string } {
  const issuer = given.text('issuer') ?? oidcIssuer;
  if (!issuer) throw new UsageFault(`${given.command} needs --issuer where OIDC_ISSUER is not set: chidao ${given.usage}`);
  return { issuer, subject: needed(given, 'subject') };
}

async function passwordFor(given: Given): Promise<{ password: string; random: boolean }> {
  const random = !given.flag('password-stdin');
  return { password: random ? randomBytes(15).toString('base64url') : await passwordFromStdin(), random };
}
