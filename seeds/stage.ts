import type { EntityClass } from '@mikro-orm/core';
import type { Result, Transaction } from '../src/access/unit-of-work.js';
import { UnitOfWork } from '../src/access/unit-of-work.js';
import { Account, Grant, type Role } from '../src/account/account.js';
import type { Database } from '../src/database/database.js';
import { type Clock, SetClock } from '../src/kernel/clock.js';
import { idOf, parseId } from '../src/kernel/id.js';
import { Refusal } from '../src/kernel/refusal.js';
import type { MutationInput } from '../src/input/mutation-input.js';
import { Office } from '../src/office/office.js';
import { nobody } from '../src/access/viewer.js';
import { viewerOf } from '../src/access/viewer-of.js';

type Command<I extends MutationInput> = (tx: Transaction, input: I) => Promise<Result>;

/** Records data through the commands that a user's mutations run, as the accounts that would run them, on the days on which they would. */
export class Stage {
  readonly #ids = new Map<string, string>();
  #day: string | null = null;
  readonly #past: SetClock;

  constructor(
    readonly database: Database,
    /** the real one: what happens today is recorded now */
    readonly clock: Clock,
  ) {
    this.#past = new SetClock(clock.today());
  }

  get today(): string {
    return this.#day ?? this.clock.today();
  }
  /** From now on it is that day; null: the real one. Days go forwards, as they do in a committee. */
  goTo(day: string | null): void {
    this.#day = day === this.clock.today() ? null : day;
    if (this.#day) this.#past.set(this.#day);
  }

  /** Runs a command as an account; answers the ids of the records by the payload's field. Warnings that the input does not accept are an error. */
  async does<I extends MutationInput>(login: string, command: Command<I>, input: I): Promise<Record<string, number>> {
    const clock = this.#day ? this.#past : this.clock;
    const viewer = await viewerOf(this.database.statements, { login }, clock.today());
    const outcome = await new UnitOfWork(this.database, clock, { viewer, requestId: 'seed' }).run(command.name, input, command).catch((cause: unknown) => {
      throw new Error(`${command.name} as ${login}: ${inWords(cause)}`, { cause });
    });
    if (!outcome.done) throw new Error(`${command.name} as ${login} warns: ${outcome.warnings.map(({ code, text }) => `${code}: ${text.en}`).join('; ')}`);
    return outcome as unknown as Record<string, number>;
  }

  /** A record under a word of the seed's own, so that its data can name records before they have ids. */
  remember(word: string, type: string, key: number): string {
    const id = idOf(type, key);
    if (this.#ids.has(word)) throw new Error(`"${word}" is remembered already`);
    this.#ids.set(word, id);
    return id;
  }
  id(word: string): string {
    const id = this.#ids.get(word);
    if (!id) throw new Error(`nothing is remembered as "${word}"`);
    return id;
  }

  /** The version that an account has before it when it amends a record. */
  async versionOf(entity: EntityClass<{ id: number; version: number }>, id: string): Promise<number> {
    return (await this.database.write(em => em.findOneOrFail(entity, { id: parseId(id)?.key } as never))).version;
  }

  /** The demo makes its accounts itself, and the record says so. */
  async account(login: string, name: string, grants: { role: Role; office: string }[]): Promise<void> {
    const clock = this.#day ? this.#past : this.clock;
    await new UnitOfWork(this.database, clock, { viewer: nobody, by: '(demo)', requestId: 'seed' }).run('createAccount', {}, async tx => {
      const account = tx.em.create(Account, { login, name });
      for (const { role, office } of grants) tx.em.create(Grant, { account, role, office: await tx.em.findOneOrFail(Office, { code: office }) });
      await tx.record('createAccount');
      return {};
    });
  }
}

/** All that is wrong with an input, with its place, and not only the first of it. */
const inWords = (error: unknown): string =>
  error instanceof Refusal && error.details.fields ? error.details.fields.map(({ path, text }) => `${path.join('.')}: ${text.en}`).join('; ') : (error as Error).message;
