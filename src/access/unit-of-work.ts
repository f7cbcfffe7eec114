import { createHash } from 'node:crypto';
import { type EntityClass, type EntityMetadata, OptimisticLockError } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Account } from '../account/account.js';
import type { Database } from '../database/database.js';
import type { Meter } from '../database/meter.js';
import { IdempotentRequest } from '../history/event.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { Clock } from '../kernel/clock.js';
import { addDays } from '../kernel/date.js';
import { idOf, parseId } from '../kernel/id.js';
import { type Bilingual, badInput, Refusal } from '../kernel/refusal.js';
import { Office } from '../office/office.js';
import { select } from '../database/select.js';
import { yes } from '../database/sql.js';
import type { Em } from '../database/store.js';
import { Faults, NotAccepted, type Path, type Warning } from './faults.js';
import { faultsOfInput, idsIn, normalized } from '../input/input-field.js';
import type { MutationInput } from '../input/mutation-input.js';
import { type About, type Action, permit } from './policy.js';
import { Recorder } from './recorder.js';
import { grantsHaveChanged, grantsHeld, isOver, mayStillAct, provedUntil } from './standing.js';
import type { Viewer } from './viewer.js';
import { visible } from './visibility.js';

/** The shell of the machine, the provider that vouches for somebody, and the demo. No login has such signs in it. */
export type SystemActor = '(shell)' | '(oidc)' | '(demo)';

export interface RequestOfWork {
  viewer: Viewer;
  /** what acts where nobody is signed in, in the words of the record */
  by?: SystemActor;
  requestId: string;
  /** where it came from; none: it did not come from outside */
  address?: string;
  meter?: Meter;
}
/** The keys of the records that answer a mutation, by the payload's field. */
export type Result = Record<string, number | number[] | Record<string, unknown>[]>;
export interface Outcome extends Record<string, unknown> {
  /** false: there were warnings to accept first, and nothing was changed */
  done: boolean;
  /** the key was used before with the same content: nothing was done again */
  repeated: boolean;
  warnings: Warning[];
}

/** Every change of the product: one transaction a mutation, from permission to record. */
export class UnitOfWork {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
    readonly request: RequestOfWork,
  ) {}

  async run<I extends MutationInput>(mutation: string, given: I, command: (tx: Transaction, input: I) => Promise<Result>): Promise<Outcome> {
    const input = normalized(given);
    const faults = faultsOfInput(input, ['input']);
    if (faults.length) throw badInput(faults);
    try {
      // with a key it may be done again: the second time it is known
      const repeatable = input.idempotencyKey != null;
      const { outcome, writes } = await this.database.write(async em => {
        em.setLoggerContext({ meter: this.request.meter });
        const tx = await Transaction.begin(em, this.clock, this.request, input.acceptWarnings ?? []);
        const known = input.idempotencyKey == null ? undefined : await tx.knownRequest(mutation, input.idempotencyKey, contentHash(input));
        if (known) return { outcome: { ...known, done: true, repeated: true, warnings: [] }, writes: tx.writes };
        await tx.foresee(idsIn(input));
        const result = await command(tx, input);
        tx.checkWarnings();
        if (input.idempotencyKey != null) await tx.rememberRequest(mutation, input.idempotencyKey, contentHash(input), result);
        return { outcome: { ...result, done: true, repeated: false, warnings: tx.warnings }, writes: tx.writes };
      }, { repeatable });
      this.request.viewer.writes = writes;
      return outcome;
    } catch (error) {
      if (error instanceof NotAccepted) return { done: false, repeated: false, warnings: error.warnings };
      if (error instanceof OptimisticLockError) throw conflict(null);
      throw error;
    }
  }
}

const contentHash = (input: MutationInput): string => createHash('sha256').update(canonicalJson({ ...input, idempotencyKey: null })).digest('hex');

const conflict = (currentVersion: number | null, given?: number): Refusal =>
  new Refusal(
    'CONFLICT',
    {
      en: `somebody changed it first: you started from version ${given ?? '?'}, it is at ${currentVersion ?? 'a later one'}; read it again and repeat your change`,
      vi: `bản ghi đã được sửa sau khi bạn đọc: bạn bắt đầu từ phiên bản ${given ?? '?'}, hiện tại là ${currentVersion ?? 'phiên bản mới hơn'}; hãy đọc lại rồi sửa`,
    },
    { currentVersion, version: given ?? null },
  );

const signInFirst = (): Refusal => new Refusal('UNAUTHENTICATED', { en: 'sign in first', vi: 'hãy đăng nhập trước' });

const wordFor = ({ name }: { name: string }): string => name.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase();

/** Tasks and targets are directives. */
const entityOf = (type: string): string => (type === 'Task' || type === 'Target' ? 'Directive' : type);

interface Counted {
  writes: number;
  last: string | null;
  until?: string | null;
  /** as a text on PostgreSQL */
  held?: number | string;
}
interface Versioned {
  version: number;
}

export class Transaction {
  readonly faults = new Faults();
  readonly today: string;
  readonly warnings: Warning[] = [];
  readonly #permits: { action: Action; about: About }[] = [];
  readonly #recorder: Recorder;
  /** what was asked for, and the viewer sees */
  readonly #found = new Set<object>();

  /** Counts one change more of the account, which may still act, by which a replica is known to have it, and takes an instant after all that are recorded, by whatever process. */
  static async begin(em: Em, clock: Clock, request: RequestOfWork, accepted: readonly string[]): Promise<Transaction> {
    const { viewer, by } = request;
    const { account, proof, grants } = viewer;
    const today = clock.today();
    const last = sql`(select at from record_head) as last`;
    const counting =
      !account && by
        ? sql`select 0 as writes, ${last}`
        : sql`update account set writes = writes + 1 where id = ${account?.key ?? null} and ${mayStillAct(viewer, today)} returning writes, ${last}, ${provedUntil(viewer)} as until, ${grantsHeld(viewer, today)} as held`;
    const [counted] = await select<Counted>(em, counting);
    if (proof && (!counted?.until || clock.hasPassed(counted.until))) throw isOver(proof);
    if (!counted) throw signInFirst();
    if (proof && Number(counted.held) < grants.length) throw grantsHaveChanged;
    return new Transaction(em, clock, request, accepted, clock.now(counted.last ?? undefined), counted.writes);
  }

  private constructor(
    readonly em: Em,
    readonly clock: Clock,
    readonly request: RequestOfWork,
    readonly accepted: readonly string[],
    /** the instant of everything that this transaction records */
    readonly at: string,
    /** how many changes of the account are recorded, this one among them */
    readonly writes: number,
  ) {
    const { account, actingFor, proof } = request.viewer;
    const actorLogin = account?.login ?? request.by;
    if (actorLogin === undefined) throw signInFirst();
    this.today = clock.today();
    this.#recorder = new Recorder(em, {
      at: this.at, today: this.today, actorKey: account?.key ?? null, actorLogin, actingForKey: actingFor?.key ?? null, actingForLogin: actingFor?.login ?? null,
      tokenKey: proof?.kind === 'token' ? proof.key : null, sessionKey: proof?.kind === 'session' ? proof.key : null, address: request.address ?? null, requestId: request.requestId,
    });
  }
  get viewer(): Viewer {
    return this.request.viewer;
  }
  /** Who acts; where no account does, nothing that asks for one may be done. */
  get account(): Account {
    const { account } = this.viewer;
    if (!account) throw signInFirst();
    return this.em.getReference(Account, account.key);
  }

  permit(action: Action, about: About): void {
    permit(this.viewer, action, about);
    this.#permits.push({ action, about });
  }

  /** What no office below keeps for itself is kept at the root: indicators and fields in use everywhere, people of no office. */
  async permitAtRoot(action: Action): Promise<void> {
    const root = await this.em.findOneOrFail(Office, { parent: null });
    this.permit(action, { place: root.path });
  }

  /** The record that is to be changed. Unknown and unseen answer the same. */
  async subject<T extends object>(entity: EntityClass<T>, id: string, populate: readonly string[] = []): Promise<T> {
    const found = await this.#seen(entity, id, populate);
    if (!found) throw new Refusal('NOT_FOUND', { en: `there is no ${wordFor(entity)} "${id.slice(0, 60)}"`, vi: `không có bản ghi "${id.slice(0, 60)}"` });
    return found;
  }

  /** A record that the input refers to; one that is unknown or unseen is a fault of the input. */
  async refer<T extends object>(entity: EntityClass<T>, id: string | null | undefined, path: Path, populate: readonly string[] = []): Promise<T | undefined> {
    if (id == null) return undefined;
    const found = await this.#seen(entity, id, populate);
    if (!found) this.faults.add(path, { en: `there is no ${wordFor(entity)} "${id.slice(0, 60)}"`, vi: `không có bản ghi "${id.slice(0, 60)}"` });
    return found;
  }

  /** Reads at once what the input refers to, kind by kind; one by one, a meeting with a hundred offices would take a hundred statements. */
  async foresee(ids: Iterable<string>): Promise<void> {
    const kinds = new Map<string, Set<number>>();
    for (const id of ids) {
      const found = parseId(id);
      if (!found) continue;
      const type = entityOf(found.type);
      const keys = kinds.get(type) ?? new Set();
      kinds.set(type, keys.add(found.key));
    }
    for (const [type, keys] of kinds) if (keys.size > 1 && visible[type]) await this.#foresee(type, [...keys]);
  }

  async #foresee(type: string, keys: number[]): Promise<void> {
    const { class: entity } = this.em.getMetadata().getByClassName(type as never) as EntityMetadata<{ id: number }>;
    const seen = new Set(await this.#seenOf(type, keys));
    for (const record of await this.em.find(entity, { id: keys.filter(key => seen.has(key)) })) this.#found.add(record);
  }

  async #seen<T extends object>(entity: EntityClass<T>, id: string, populate: readonly string[]): Promise<T | undefined> {
    const parsed = parseId(id);
    const type = parsed && entityOf(parsed.type);
    if (!parsed || type !== entity.name) return undefined;
    const known = this.em.getUnitOfWork().getById<T>(entity, parsed.key as never);
    // asked first, and nothing is looked up of what may not be seen: the same is done as where there is nothing, and takes as long
    if (!(known && this.#found.has(known)) && !(await this.sees(entity.name, parsed.key))) return undefined;
    const found = known && populate.length === 0 && this.#found.has(known) ? known : await this.em.findOne(entity, { id: parsed.key } as never, { populate: populate as never });
    if (!found || (parsed.type !== type && (found as { kind?: string }).kind !== parsed.type.toUpperCase())) return undefined;
    this.#found.add(found);
    return found as T;
  }

  async sees(entity: string, key: number): Promise<boolean> {
    return (await this.#seenOf(entity, [key])).length > 0;
  }

  /** Those of the keys whose records the viewer may see. */
  async #seenOf(entity: string, keys: number[]): Promise<number[]> {
    const seen = visible[entity]('t0', { all: this.viewer.keepsAll });
    if (seen === yes) return keys;
    const meta = this.em.getMetadata().getByClassName(entity as never);
    return (await select<{ id: number }>(this.em, sql`select t0.id from ${sql.table(meta.tableName)} as t0 where t0.id in (${sql.join(keys)}) and ${seen}`, { viewer: this.viewer })).map(({ id }) => id);
  }

  /** What this transaction has made and recorded of a kind. Nothing below it can have come from elsewhere. */
  made<T extends object>(entity: EntityClass<T>): T[] {
    return this.#recorder.made(entity);
  }

  /** What has happened did so today or before. */
  expectNotFuture(day: string | null | undefined, path: Path): void {
    if (day != null && day > this.today) this.faults.add(path, { en: `${day} is in the future; today is ${this.today}`, vi: `${day} là ngày trong tương lai; hôm nay là ${this.today}` });
  }

  /** Refuses a change that was made on another version than the one that stands. */
  expectVersion(record: Versioned, version: number): void {
    if (record.version !== version) throw conflict(record.version, version);
  }

  warn(code: string, path: Path, text: Bilingual): void {
    this.warnings.push({ code, path, text });
  }
  /** Stops, with nothing changed, while there are warnings that were not accepted. */
  checkWarnings(): void {
    if (this.warnings.some(({ code }) => !this.accepted.includes(code))) throw new NotAccepted(this.warnings);
  }

  /** Writes what was changed since the last record as one event for each object, under the word of the action. */
  async record(action: string, details: { on?: string; reason?: string | null; paper?: string | null } = {}): Promise<void> {
    await this.#recorder.record(action, details);
  }

  async knownRequest(mutation: string, key: string, hash: string): Promise<Record<string, unknown> | undefined> {
    const accountKey = this.account.id;
    await this.em.nativeDelete(IdempotentRequest, { at: { $lt: `${addDays(this.today, -30)}T00:00:00.000Z` } });
    const known = await this.em.findOne(IdempotentRequest, { accountKey, mutation, key });
    if (!known) return undefined;
    if (known.contentHash !== hash)
      throw new Refusal('IDEMPOTENCY_KEY_REUSED', { en: `the key "${key}" was used for another content; take a new key for a new change`, vi: `khóa "${key}" đã dùng cho nội dung khác; hãy dùng khóa mới cho thay đổi mới` });
    for (const { action, about } of known.permits) permit(this.viewer, action as Action, await this.#asItStands(about));
    return known.result;
  }

  /** The places of a permission that was asked before, where they are in the tree by now. */
  async #asItStands(about: About): Promise<About> {
    const places = await Promise.all(
      // kept as JSON, a place that was none is null
      Object.entries(about).filter(([, path]) => path != null).map(async ([name, path]: [string, string]) => [name, (await this.em.findOne(Office, { id: Number(path.split('.').at(-2)) }))?.path ?? path] as const),
    );
    return Object.fromEntries(places);
  }

  async rememberRequest(mutation: string, key: string, contentHash: string, result: Result): Promise<void> {
    await this.em.insert(IdempotentRequest, { accountKey: this.account.id, mutation, key, contentHash, at: this.at, permits: this.#permits, result });
  }

  idOf(type: string, record: { id: number }): string {
    return idOf(type, record.id);
  }
}
