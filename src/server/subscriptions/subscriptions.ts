import { createHash, randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isOver } from '../../access/standing.js';
import type { Proof, Viewer } from '../../access/viewer.js';
import type { Change } from '../../database/changes.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { type Language, Refusal } from '../../kernel/refusal.js';
import type { Context } from '../../reading/context.js';
import { contextOf, contextWith, type Serving } from '../context.js';
import { asking, formatError, refused } from '../errors.js';
import type { Limiter } from '../limits/limiter.js';
import type { TrustedDocuments } from '../trusted-documents.js';
import { proofKey, type Proving, sessionsOf } from '../session.js';
import { type Executing, formatted, Group } from './group.js';
import type { SubscriptionLimits } from './limits.js';
import { type Asked, Operations } from './operation.js';
import { Outbox, type Subscriber } from './outbox.js';

export interface Opened {
  document: DocumentNode;
  answers: Outbox;
}
/** Who wants to listen: what his connection says of him. */
export interface Listening {
  proving: Proving;
  language: Language;
  /** Counts it for its account, or for its address where there is none; throws the refusal. */
  count(account: Viewer['account'], cost?: number): void;
}
interface Listened {
  group: Group;
  language: Language;
}
/** So many groups are told at a time: the others' requests need connections to the database, too. */
const atATime = 4;

/**
 * Everybody who listens to this process, whichever way. When something was committed, one statement says who of them may still hear, and each group is
 * told by one more; in the turns between, requests are answered.
 */
export class Subscriptions {
  readonly #operations: Operations;
  readonly #groups = new Map<string, Listened>();
  readonly #perAccount = new Map<number, number>();
  #listening: Promise<() => void> | undefined;
  /** how many listen */
  size = 0;
  /** those who listen and those who are still being let in, or a thousand at once would all find room */
  #taken = 0;

  constructor(
    readonly serving: Serving,
    readonly executing: Executing,
    readonly limiter: Limiter,
    readonly trusted: TrustedDocuments,
    readonly limits: SubscriptionLimits,
    readonly log: FastifyBaseLogger,
    readonly gauge: { set(size: number): void },
  ) {
    this.#operations = new Operations(executing.schema);
  }

  /** To how many different things. */
  get groups(): number {
    return this.#groups.size;
  }

  /** What the subscriber is told from now on; or, thrown, a list of errors that says why nothing is told. */
  async open(sent: Asked, { proving, language, count }: Listening): Promise<Opened> {
    try {
      const asked = this.trusted.openOrRefuse(sent);
      // before anything else looks at it
      const cost = this.limiter.weigh(asked);
      const context = await contextOf(this.serving, { proving, language, requestId: randomUUID() });
      const { account, proof, actingFor } = context.viewer;
      count(account, cost);
      if (!account || !proof) throw signInFirst;
      this.trusted.check(asked, context.viewer);
      const operation = this.#operations.read(asked);
      const leave = this.#enter(account.key);
      try {
        const key = keyOf(account.key, actingFor?.key ?? null, language, asked);
        const group = this.#groups.get(key)?.group ?? (await Group.begin(operation, this.executing, context));
        await (this.#listening ??= this.#listen());
        return { document: operation.document, answers: this.#join(key, { group, language }, proof, leave) };
      } catch (error) {
        leave();
        throw error;
      }
    } catch (error) {
      if (Array.isArray(error)) throw error;
      throw [error instanceof GraphQLError ? error : error instanceof Refusal ? refused(error, 400) : new GraphQLError((error as Error).message, { originalError: error as Error })];
    }
  }

  async #listen(): Promise<() => void> {
    try {
      const end = await this.serving.database.changes.subscribe(changes => this.#tell(changes));
      const unwatch = this.#watch();
      return () => {
        unwatch();
        end();
      };
    } catch (error) {
      // the next one tries again
      this.#listening = undefined;
      throw error;
    }
  }

  #enter(account: number): () => void {
    const own = this.#perAccount.get(account) ?? 0;
    if (this.#taken >= this.limits.perProcess) throw tooMany(this.limits.perProcess, 'on this server', 'trên máy chủ này');
    if (own >= this.limits.perAccount) throw tooMany(this.limits.perAccount, 'of your account', 'của tài khoản');
    this.#taken++;
    this.#perAccount.set(account, own + 1);
    return () => {
      this.#taken--;
      const left = (this.#perAccount.get(account) as number) - 1;
      if (left > 0) this.#perAccount.set(account, left);
      else this.#perAccount.delete(account);
      if (this.#taken === 0) this.#stopListening();
    };
  }

  /** Nobody is left: the next one begins anew. */
  #stopListening(): void {
    const listening = this.#listening;
    this.#listening = undefined;
    // one that has failed has nothing to end
    void listening?.then(end => end(), () => undefined);
  }

  #join(key: string, listened: Listened, proof: Proof, leave: () => void): Outbox {
    const known = this.#groups.get(key) ?? listened;
    this.#groups.set(key, known);
    const subscriber: Subscriber = {
      proof,
      worded: refusal => this.#asking(listened.language, () => formatted({ errors: [refused(refusal, 400)] })),
      gone: () => {
        this.gauge.set(--this.size);
        known.group.members.delete(outbox);
        if (known.group.members.size === 0 && this.#groups.get(key) === known) this.#groups.delete(key);
        leave();
      },
    };
    const outbox = new Outbox(subscriber, this.limits.waiting, tooSlow);
    known.group.members.add(outbox);
    this.gauge.set(++this.size);
    return outbox;
  }

  /** A session that was ended, or not used for long, leaves no event: nothing is told by it any more, and some seconds later it is told that. */
  #watch(): () => void {
    const timer = setInterval(() => {
      this.#tell([]).catch((error: unknown) => this.log.warn({ err: error }, 'who still listens could not be looked up'));
    }, this.limits.watching).unref();
    return () => clearInterval(timer);
  }

  async #tell(changes: readonly Change[]): Promise<void> {
    const { database, clock } = this.serving;
    const today = clock.today();
    const members = [...this.#groups.values()].flatMap(({ group }) => [...group.members]);
    const valid = await sessionsOf(members.map(({ subscriber }) => subscriber.proof), database.statements, clock, today);
    for (const member of members) if (!valid.has(proofKey(member.subscriber.proof))) member.end(isOver(member.subscriber.proof));
    const groups = changes.length > 0 ? [...this.#groups.values()] : [];
    for (let i = 0; i < groups.length; i += atATime) {
      await Promise.all(groups.slice(i, i + atATime).map(listened => this.#tellGroup(listened, changes, valid, today)));
      await turn();
    }
  }

  async #tellGroup({ group, language }: Listened, changes: readonly Change[], valid: ReadonlyMap<string, Viewer>, today: string): Promise<void> {
    const viewer = [...group.members].map(({ subscriber }) => valid.get(proofKey(subscriber.proof))).find(viewer => viewer !== undefined);
    // who has come since the sessions were looked up began after these changes
    if (!viewer) return;
    const requestId = randomUUID();
    // others' changes reach a replica later
    const context: Context = contextWith(this.serving, this.serving.database.statements, { viewer, today, language, requestId });
    await this.#asking(
      language,
      async () => {
        const late = Promise.withResolvers<never>();
        const timer = setTimeout(() => late.reject(takesTooLong), this.limits.telling);
        try {
          await Promise.race([group.tell(changes, context), late.promise]);
        } catch (error) {
          const why = error instanceof Refusal ? error : unexpectedly;
          if (why === unexpectedly) this.log.error({ err: error, requestId }, 'unexpected error');
          for (const member of [...group.members]) member.end(why);
        } finally {
          clearTimeout(timer);
        }
      },
      requestId,
    );
  }

  /** What is wrong, in the words of the one who asked. */
  worded(errors: readonly GraphQLError[], language: Language): GraphQLFormattedError[] {
    return this.#asking(language, () => errors.map(error => formatError(error.toJSON(), error)));
  }

  #asking<T>(language: Language, work: () => T, requestId: string = randomUUID()): T {
    return asking.run({ language, requestId, log: this.log }, work);
  }
}

/** Two who ask the same are told the same. */
const keyOf = (account: number, actingFor: number | null, language: Language, { query, operationName, variables }: Asked): string =>
  createHash('sha256').update(JSON.stringify([account, actingFor, language, query, operationName, canonicalJson(variables ?? {})])).digest('base64');

export const signInFirst = new Refusal('UNAUTHENTICATED', {
  en: 'sign in to listen: give authorization "Bearer <token>", in connection_init over WebSocket and as a header otherwise',
  vi: 'hãy đăng nhập để lắng nghe: gửi authorization "Bearer <token>", trong connection_init khi dùng WebSocket, hoặc trong tiêu đề',
});
export const tooMany = (limit: number, en: string, vi: string): Refusal =>
  new Refusal('RATE_LIMITED', { en: `there are ${limit} subscriptions ${en} already; end one that is not needed`, vi: `đã có ${limit} subscription ${vi}; hãy kết thúc cái không cần` }, { limit });
const tooSlow = new Refusal('UNAVAILABLE', { en: 'changes came faster than you took them; read again, and listen anew', vi: 'thay đổi đến nhanh hơn bạn nhận; hãy đọc lại rồi lắng nghe lại' });
const takesTooLong = new Refusal('TIMEOUT', { en: 'telling you of a change took too long; read again, and listen to less', vi: 'việc thông báo thay đổi mất quá nhiều thời gian; hãy đọc lại và lắng nghe ít hơn' });
const unexpectedly = new Refusal('UNAVAILABLE', { en: 'a change could not be told; read again, and listen anew', vi: 'không thể thông báo thay đổi; hãy đọc lại rồi lắng nghe lại' });
