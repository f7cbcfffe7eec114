import 'reflect-metadata';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { type Outcome, type Result, type Transaction, UnitOfWork } from '../src/access/unit-of-work.js';
import { type ActiveGrant, Viewer } from '../src/access/viewer.js';
import { Account, type Role } from '../src/account/account.js';
import { Database } from '../src/database/database.js';
import type { Em } from '../src/database/store.js';
import type { MutationInput } from '../src/input/mutation-input.js';
import { SetClock } from '../src/kernel/clock.js';
import { idOf } from '../src/kernel/id.js';
import { Refusal } from '../src/kernel/refusal.js';
import { createOffice } from '../src/office/create-office.command.js';
import { CreateOfficeInput } from '../src/office/office.inputs.js';
import { Office } from '../src/office/office.js';
import { anEmptyPlace, type Place } from './database.js';

type Command<I extends MutationInput> = (tx: Transaction, input: I) => Promise<Result>;

/** A real database of its own, with a clock that can be set, and accounts made by a word. */
export class Directory {
  private constructor(
    readonly database: Database,
    readonly clock: SetClock,
    readonly place: Place,
  ) {}

  static async open(today = '2026-03-02'): Promise<Directory> {
    const place = await anEmptyPlace();
    const directory = new Directory(await Database.open(place.url), new SetClock(today), place);
    onTestFinished(() => directory.close());
    return directory;
  }
  async close(): Promise<void> {
    await this.database.close();
    await this.place.remove();
  }

  write<T>(work: (em: Em) => Promise<T>): Promise<T> {
    return this.database.write(work);
  }

  /** An account that holds a role at an office; without one, at the root of a tree that has still to be made. */
  async account(role: Role, office?: Office): Promise<Hand> {
    const key = await this.write(async em => {
      const login = `${role.toLowerCase()}.${office?.code.toLowerCase() ?? 'root'}`;
      const account = (await em.findOne(Account, { login })) ?? em.create(Account, { login, name: login });
      await em.flush();
      return account.id;
    });
    const grant: ActiveGrant = { role, officeKey: office?.id ?? 0, path: office?.path ?? '.' };
    return new Hand(this, new Viewer({ key, login: role, name: role }, null, [grant]));
  }

  /** An office as the administrator makes it. */
  async office(code: string, parent?: Office, more: Partial<CreateOfficeInput> = {}): Promise<Office> {
    const administrator = await this.account('ADMINISTRATOR');
    const { office } = await administrator.does(createOffice, CreateOfficeInput, { code, name: code, kind: 'DEPARTMENT', parentId: parent && idOf('Office', parent.id), ...more });
    return this.write(em => em.findOneOrFail(Office, { id: office as number }));
  }

  /** The events of an object, oldest first, as what they changed. */
  async events(type: string, key: number): Promise<{ action: string; reason: string | null; before: Record<string, unknown>; after: Record<string, unknown> }[]> {
    const events = await this.database.statements.rows(sql`select action, reason, before, after from event where object_type = ${type} and object_key = ${key} order by id`, {});
    return events.map(([action, reason, before, after]) => ({ action: action as string, reason: reason as string | null, before: JSON.parse(before as string), after: JSON.parse(after as string) }));
  }
}

/** An account at work. */
export class Hand {
  constructor(
    readonly directory: Directory,
    readonly viewer: Viewer,
  ) {}
  does<I extends MutationInput>(command: Command<I>, Input: new () => I, input: Omit<I, never>): Promise<Outcome> {
    const { database, clock } = this.directory;
    return new UnitOfWork(database, clock, { viewer: this.viewer, requestId: 'test' }).run(command.name, Object.assign(new Input(), input), command);
  }
  /** What it is answered where it is refused. */
  async isRefused<I extends MutationInput>(command: Command<I>, Input: new () => I, input: Omit<I, never>): Promise<{ code: string; en: string; faults: Record<string, string>; details: Record<string, unknown> }> {
    try {
      await this.does(command, Input, input);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { code: error.code, en: error.text.en, faults: Object.fromEntries((error.details.fields ?? []).map(({ path, text }) => [path.join('.'), text.en])), details: error.details };
    }
    throw new Error('it was not refused');
  }
}
