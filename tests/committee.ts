import 'reflect-metadata';
import { getNamedType, type GraphQLSchema, isCompositeType, isObjectType } from 'graphql';
import { expect, onTestFinished } from 'vitest';
import { Account, Grant, type Role } from '../src/account/account.js';
import { startSession } from '../src/account/session.command.js';
import { Database } from '../src/database/database.js';
import type { PostgresOptions } from '../src/database/postgres.js';
import { SetClock } from '../src/kernel/clock.js';
import { idOf, parseId } from '../src/kernel/id.js';
import { Office } from '../src/office/office.js';
import { Person } from '../src/person/person.js';
import { makeApp } from '../src/server/app.js';
import { ApiToken } from '../src/account/api-token.js';
import { hashToken, makeToken } from '../src/account/token.js';
import { bothExecutors } from './both-executors.js';
import { aPlace, type Place, query, rowsOf, written } from './database.js';
import { onceInARun } from './once-in-a-run.js';

// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
export type Json = any;
type Input = Record<string, unknown>;

/** What a mutation that was refused said. */
export interface Refused {
  code: string;
  message: string;
  /** what was wrong, by its path: `input.dueOn` */
  fields: Record<string, string>;
  status?: string;
  openSteps?: string[];
  currentVersion?: number | null;
}
/** Something that was ordered of one office. */
export interface Ordered {
  meeting: string;
  conclusion: string;
  directive: string;
  assignment: string;
  assignments: string[];
}

/** What is read of a record where a test does not say. */
const selections: Record<string, string> = {
  Assignment: `id status role dueOn originalDueOn completedOn assignedOn timeliness dueSoon daysOverdue daysLate extendedRepeatedly needsReview isRequest openSteps version progress
    office { id } responsible { id } transferredTo { id } transferredFrom { id } directive { id status dueOn originalDueOn } reports { id on result value paper answer answeredOn answerReason by { login } answeredBy { login } }
    extensions { id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn afterDeadline decidedOn decisionReason requestedBy { login } decidedBy { login } }
    obstacles { id text needed waitingFor { id } on clearedOn clearedNote } urges { id text on }`,
  Directive: 'id ordinal text status dueOn originalDueOn announcedOn binding version assignments(first: 100) { nodes { id status role assignedOn dueOn office { id } } }',
  Conclusion: 'id series ordinal text noTaskArises announcedOn removedOn version notice { id number } replaces { id } replacedBy { id } directives(first: 50) { nodes { id status assignments(first: 50) { nodes { id } } } }',
  Meeting: `id title status heldOn announcedOn version chair { id } chairPosition notices { id series number } agenda { id ordinal title } attendance(first: 100) { nodes { id ordinal headCount } }
    conclusions(first: 20) { nodes { id series ordinal directives(first: 20) { nodes { id assignments(first: 20) { nodes { id } } } } } }`,
  Notice: 'id series number issuedOn signerPosition supplements { id }',
  Extension: 'id origin status fromDueOn requestedDueOn grantedDueOn afterDeadline',
};
selections.Task = selections.Directive;
selections.Target = `${selections.Directive} comparator lower upper`;

/** Steps whose input has more than the assignment, with what they are given where a test does not say. */
const usual: Record<string, Input> = {
  decline: { reason: 'Không thuộc chức năng' }, return: { reason: 'Chưa đủ số liệu' }, reopen: { reason: 'Kiểm tra lại' }, hold: { reason: 'Chờ hướng dẫn' }, insist: { reason: 'Đúng chức năng' }, withdraw: { reason: 'Không còn cần' },
  report: { result: 'Đã rà soát 15 thủ tục', evidence: [{ kind: 'REPORT', title: 'Báo cáo rà soát' }] }, transfer: { reason: 'Đổi đầu mối', paper: '15/TB-UBND' },
};

/** What takes a session, because it is not done with a token. */
const takesSession = new Set(['resetPassword', 'createAccount', 'amendAccount', 'createStandIn']);

/** An account at work, through the API like everybody. */
export class Actor {
  constructor(
    readonly server: Server,
    readonly login: string,
    readonly token: string,
    /** the office that its grant is for */
    readonly officeId: string,
  ) {}

  async asks(query: string, variables: Input = {}): Promise<Json> {
    const { data, errors } = await this.server.send(query, variables, this.token);
    if (errors) throw new Error(`${this.login} is refused: ${JSON.stringify(errors)}`);
    return data;
  }
  /** Asks, and waits until it is written when its token was used, which happens beside the request: who looks at every statement would find that one among them. */
  async hasAsked(): Promise<void> {
    await this.asks('{ viewer { today } }');
    await expect.poll(() => this.server.rows('select count(*) from api_token t join account a on a.id = t.account_id where a.login = ? and t.last_used_at is not null', this.login)).toEqual([[1]]);
  }
  async isRefusedToAsk(query: string, variables: Input = {}): Promise<Refused> {
    return refusedOf((await this.server.send(query, variables, this.token)).errors);
  }

  /** Carries a mutation out; warnings have to be accepted in the input. */
  async does(mutation: string, input: Input): Promise<Json> {
    const { data, errors } = await this.#mutate(mutation, input, await this.#proofFor(mutation));
    if (errors) throw new Error(`${this.login} may not ${mutation}: ${JSON.stringify(errors)}`);
    const payload = data[mutation];
    if (!payload.done) throw new Error(`${mutation} is not done: ${JSON.stringify(payload.warnings)}`);
    return payload;
  }
  /** What it is answered where it is refused. A refusal leaves nothing behind. */
  async isRefused(mutation: string, input: Input): Promise<Refused> {
    const proof = await this.#proofFor(mutation);
    const before = await this.server.written();
    const { data, errors } = await this.#mutate(mutation, input, proof);
    if (!errors) throw new Error(`${mutation} is not refused: ${JSON.stringify(data)}`);
    if ((await this.server.written()) !== before) throw new Error(`${mutation} is refused and has written ${this.server.written()} instead of ${before}`);
    return refusedOf(errors);
  }
  /** The warnings because of which nothing is done. */
  async isWarned(mutation: string, input: Input): Promise<{ code: string; path: string[]; message: string }[]> {
    const proof = await this.#proofFor(mutation);
    const before = await this.server.written();
    const { data, errors } = await this.#mutate(mutation, input, proof);
    if (errors || data[mutation].done) throw new Error(`${mutation} is not stopped by a warning: ${JSON.stringify(errors ?? data)}`);
    if ((await this.server.written()) !== before) throw new Error(`${mutation} is not done and has written`);
    return data[mutation].warnings;
  }
  async #mutate(mutation: string, input: Input, proof: string): Promise<{ data: Json; errors?: Json[] }> {
    const given = mutation === 'setDeadline' ? { version: await this.#versionOf(input.assignmentId), ...input } : input;
    return this.server.send(this.server.document(mutation), { input: given }, proof);
  }
  /** The token, or for what is not done with one the secret of a session that has just begun. */
  async #proofFor(mutation: string): Promise<string> {
    if (!takesSession.has(mutation)) return this.token;
    const { database, clock } = this.server;
    const started = await database.write(async em => startSession(em, { account: await em.findOneOrFail(Account, { login: this.login }), means: 'password', at: clock.now(), address: '10.0.0.1', userAgent: 'Firefox' }));
    return started.secret;
  }
  /** As it stands: what a screen that is open just now has. */
  async #versionOf(assignmentId: unknown): Promise<number> {
    return (await this.server.rows('select version from assignment where id = ?', parseId(String(assignmentId))?.key))[0]?.[0] ?? 1;
  }

  takes(step: string, assignmentId: string, more: Input = {}): Promise<Json> {
    return this.does(`${step}Assignment`, { assignmentId, ...usual[step], ...more }).then(({ assignment }) => assignment);
  }
  mayNot(step: string, assignmentId: string, more: Input = {}): Promise<Refused> {
    return this.isRefused(`${step}Assignment`, { assignmentId, ...usual[step], ...more });
  }

  /** A record as it is seen, or null. */
  async sees(id: string, fields?: string): Promise<Json> {
    const type = parseId(id)?.type ?? '';
    return (await this.asks(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields ?? selections[type] ?? 'id'} } } }`, { id })).node;
  }
  async history(id: string): Promise<Json[]> {
    return (await this.sees(id, 'history(first: 100) { nodes { action on at actorLogin reason paper before after } }')).history.nodes.toReversed();
  }

  /** Records a meeting with one conclusion and one task, as a draft unless it is announced. */
  async records({ lead, text = 'Rà soát thủ tục hành chính', dueOn, task = {}, ...meeting }: Input & { lead?: Actor | Actor[]; task?: Input; dueOn?: string } = {}): Promise<Ordered> {
    const leads = [lead ?? []].flat().map(({ officeId }) => officeId);
    const { meeting: recorded } = await this.does('recordMeeting', {
      title: 'Hội nghị cải cách hành chính', kind: 'STEERING', hostId: this.officeId, heldOn: this.server.clock.today(), chairId: this.server.chair,
      conclusions: [{ text: 'Các đơn vị rà soát thủ tục hành chính thuộc lĩnh vực phụ trách.', directives: [{ task: { text, leadOfficeIds: leads, dueOn, ...task } }] }],
      ...meeting,
    });
    const [conclusion] = recorded.conclusions.nodes;
    const directive = conclusion?.directives.nodes[0];
    const assignments = directive?.assignments.nodes.map(({ id }: { id: string }) => id) ?? [];
    return { meeting: recorded.id, conclusion: conclusion?.id, directive: directive?.id, assignment: assignments[0], assignments };
  }
  /** Orders a task of an office, in force from the day of its meeting. */
  async orders(lead: Actor | Actor[], text = 'Rà soát thủ tục hành chính', more: Input & { dueOn?: string; task?: Input } = {}): Promise<Ordered> {
    return this.records({ lead, text, announcedOn: more.heldOn ?? this.server.clock.today(), ...more });
  }
  async announces(lead: Actor | Actor[], text?: string, more: Input & { dueOn?: string; task?: Input } = {}): Promise<string> {
    return (await this.orders(lead, text, more)).assignment;
  }
}

function refusedOf(errors: Json[] | undefined): Refused {
  if (errors?.length !== 1) throw new Error(`there is not one error but ${JSON.stringify(errors)}`);
  const [{ message, extensions }] = errors;
  const { code, fields = [], ...rest } = extensions;
  return { code, message, fields: Object.fromEntries(fields.map(({ path, message: text }: { path: string[]; message: string }) => [path.join('.'), text])), ...rest };
}

type App = Awaited<ReturnType<typeof makeApp>>['app'];

/** The real application on a database file of its own; nothing listens on a port. */
export class Server {
  readonly #documents = new Map<string, string>();
  constructor(
    readonly app: App,
    readonly schema: GraphQLSchema,
    readonly database: Database,
    readonly clock: SetClock,
    readonly chair: string,
  ) {}

  async send(query: string, variables: Input, proof?: string, language = 'en'): Promise<{ data: Json; errors?: Json[] }> {
    const headers = { 'content-type': 'application/json', 'accept-language': language, ...(proof && (proof.startsWith('chidao_') ? { authorization: `Bearer ${proof}` } : { cookie: `__Host-chidao=${proof}` })) };
    return (await this.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) })).json();
  }

  /** A mutation with all that its payload has, down to what is usually read of a record. */
  document(mutation: string): string {
    let document = this.#documents.get(mutation);
    if (document) return document;
    const field = this.schema.getMutationType()?.getFields()[mutation];
    const payload = field && getNamedType(field.type);
    if (!isObjectType(payload)) throw new Error(`there is no mutation ${mutation}`);
    const selection = Object.values(payload.getFields()).map(({ name, type }) => {
      const of = getNamedType(type);
      if (!isCompositeType(of)) return name;
      if (name === 'warnings') return 'warnings { code path message }';
      return `${name} { ${selections[of.name] ?? ('id' in (of as never as { getFields(): object }).getFields() ? 'id' : '__typename')} }`;
    });
    document = `mutation ($input: ${field?.args[0].type}) { ${mutation}(input: $input) { ${selection.join(' ')} } }`;
    this.#documents.set(mutation, document);
    return document;
  }

  rows(text: string, ...parameters: unknown[]): Promise<Json[][]> {
    return rowsOf(this.database, query(text, ...parameters));
  }
  /** How many rows every table has: what a refusal must not change. */
  written(): Promise<string> {
    return written(this.database);
  }
}

const offices = {
  HANOI: [null, 'Thành phố Hà Nội', 'PROVINCE'], HOAIDUC: ['HANOI', 'UBND huyện Hoài Đức', 'DISTRICT'], 'HOAIDUC-NOIVU': ['HOAIDUC', 'Phòng Nội vụ', 'DEPARTMENT'], 'HOAIDUC-TAICHINH': ['HOAIDUC', 'Phòng Tài chính', 'DEPARTMENT'],
  'HOAIDUC-YTE': ['HOAIDUC', 'Phòng Y tế', 'DEPARTMENT'], 'HOAIDUC-ANKHANH': ['HOAIDUC', 'UBND xã An Khánh', 'COMMUNE'], DANPHUONG: ['HANOI', 'UBND huyện Đan Phượng', 'DISTRICT'], 'DANPHUONG-NOIVU': ['DANPHUONG', 'Phòng Nội vụ Đan Phượng', 'DEPARTMENT'],
} as const;
const accounts: Record<string, [Role, keyof typeof offices]> = {
  secretariat: ['SECRETARIAT', 'HOAIDUC'], secretary: ['SECRETARIAT', 'HOAIDUC'], leadership: ['LEADERSHIP', 'HOAIDUC'], interior: ['OFFICE', 'HOAIDUC-NOIVU'], finance: ['OFFICE', 'HOAIDUC-TAICHINH'], health: ['OFFICE', 'HOAIDUC-YTE'],
  commune: ['OFFICE', 'HOAIDUC-ANKHANH'], administrator: ['ADMINISTRATOR', 'HANOI'], neighbour: ['SECRETARIAT', 'DANPHUONG'], neighbourInterior: ['OFFICE', 'DANPHUONG-NOIVU'],
};
type Accounts = Record<'secretariat' | 'secretary' | 'leadership' | 'interior' | 'finance' | 'health' | 'commune' | 'administrator' | 'neighbour' | 'neighbourInterior', Actor>;

export interface Founded {
  place: Pick<Place, 'url'>;
  tokens: Record<string, string>;
  offices: Record<string, string>;
  chair: string;
  officer: string;
}
let founding: Promise<Founded> | undefined;
/** Made once for all tests of a run: each works on a copy. */
export const foundedOnce = (): Promise<Founded> => (founding ??= onceInARun('committee', url => found({ url })).then(({ told }) => told));
/** A copy of it. */
export const aCopy = async (): Promise<Place> => aPlace((await foundedOnce()).place);

/** The offices and accounts, in a database that has none. */
export async function found(place: Pick<Place, 'url'>): Promise<Founded> {
  const database = await Database.open(place.url);
  const made: Record<string, Office> = {};
  const people: Person[] = [];
  await database.write(async em => {
    for (const [code, [parent, name, kind]] of Object.entries(offices)) {
      const office = em.create(Office, { code, name, kind, parent: parent && made[parent], aliases: [], sortKey: code.toLowerCase(), path: '' });
      await em.flush();
      office.path = `${parent ? made[parent].path : '.'}${office.id}.`;
      made[code] = office;
    }
    people.push(em.create(Person, { name: 'Nguyễn Văn An', position: 'Chủ tịch UBND huyện', office: made.HOAIDUC, sortKey: 'an' }), em.create(Person, { name: 'Trần Thị Bình', position: 'Chuyên viên', office: made['HOAIDUC-NOIVU'], sortKey: 'binh' }));
    for (const [login, [role, office]] of Object.entries(accounts)) em.create(Grant, { account: em.create(Account, { login, name: login }), role, office: made[office] });
  });
  const tokens: Record<string, string> = {};
  // written directly, like the accounts: no event is there before the first of a test
  await database.write(async em => {
    for (const account of await em.find(Account, {})) em.create(ApiToken, { account, name: 'chidao token', scope: 'READ_WRITE', hash: hashToken((tokens[account.login] = makeToken())), createdAt: '2000-01-01T00:00:00.000Z', expiresAt: '2199-12-31T00:00:00.000Z' });
  });
  await database.close();
  const ids = Object.fromEntries(Object.entries(made).map(([code, { id }]) => [code, idOf('Office', id)]));
  return { place, tokens, offices: ids, chair: idOf('Person', people[0].id), officer: idOf('Person', people[1].id) };
}

/** Where things happen at once, or fail: what two executors read one after the other is not compared there. */
interface Elsewhere {
  /** unless it was founded once for all */
  founded?: Founded;
  /** a copy of it */
  place: Place;
  postgres?: PostgresOptions;
}

/** A district's committee with four offices, the people at work in it, and a neighbour that has no business in it. */
export async function aCommittee({ today = '2026-03-02', elsewhere }: { today?: string; elsewhere?: Elsewhere } = {}) {
  const founded = elsewhere?.founded ?? (await foundedOnce());
  const place = elsewhere?.place ?? (await aCopy());
  const clock = new SetClock(today);
  const database = await Database.open(place.url, elsewhere?.postgres);
  const lines: string[] = [];
  const { app, schema, subscriptions, close } = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 }, log: { write: line => lines.push(line) }, executor: elsewhere ? undefined : bothExecutors });
  onTestFinished(async () => {
    await close();
    await database.close();
    await place.remove();
  });
  const server = new Server(app, schema, database, clock, founded.chair);
  const actors = Object.fromEntries(Object.entries(accounts).map(([login, [, office]]) => [login, new Actor(server, login, founded.tokens[login], founded.offices[office])])) as Accounts;
  return { ...actors, url: place.url, server, clock, database, schema, subscriptions, lines, hoaiDuc: founded.offices.HOAIDUC, danPhuong: founded.offices.DANPHUONG, chair: founded.chair, officer: founded.officer };
}
export type ACommittee = Awaited<ReturnType<typeof aCommittee>>;
