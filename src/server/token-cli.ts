import { issueToken } from '../account/api-token.command.js';
import { makeToken } from '../account/token.js';
import { argumentsOf } from './arguments.js';
import type { Config } from './config.js';
import { atWork, type Say } from './shell.js';
import { UsageFault } from './usage-fault.js';

export const tokenDays = 30;
export const mostDays = 365;
export const tokenUsage = 'token <login> [--days <number>] [--read]';

/** For programs of this machine: who can read the database could do everything anyway. */
export async function printToken(config: Config, args: readonly string[], say: Say): Promise<void> {
  const { words: [login], text, flag } = argumentsOf(tokenUsage, args, { days: { type: 'string' }, read: { type: 'boolean' } });
  const days = text('days') ?? String(tokenDays);
  if (!/^[1-9]\d{0,2}$/.test(days) || Number(days) > mostDays) throw new UsageFault(`--days takes a whole number from 1 to ${mostDays}: chidao ${tokenUsage}`);
  const secret = makeToken();
  await atWork(config, ({ work }) => work.run('createToken', {}, tx => issueToken(tx, { login, name: 'chidao token', scope: flag('read') ? 'READ' : 'READ_WRITE', days: Number(days) }, secret)));
  say(secret);
}
