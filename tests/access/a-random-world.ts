import { sql } from 'kysely';
import { Account, Grant, type Role } from '../../src/account/account.js';
import { AccountSession } from '../../src/account/account-session.js';
import { ApiToken } from '../../src/account/api-token.js';
import { ExternalIdentity } from '../../src/account/external-identity.js';
import { StandIn } from '../../src/account/stand-in.js';
import { Database } from '../../src/database/database.js';
import { SetClock } from '../../src/kernel/clock.js';
import { idOf } from '../../src/kernel/id.js';
import { Office } from '../../src/office/office.js';
import { OfficeGroup, OfficeGroupMember } from '../../src/office/office-group.js';
import { Person } from '../../src/person/person.js';
import { type App, makeApp } from '../../src/server/app.js';
import { createToken } from '../../src/server/session.js';
import { Actor, type Json, Server } from '../committee.js';
import { anEmptyPlace } from '../database.js';
import type { Chance } from '../chance.js';
import type { Somebody } from './oracle.js';

export const today = '2026-03-02';
const [yesterday, tomorrow] = ['2026-03-01', '2026-03-03'];

/** An account of the world, as it is signed in and as it asks. */
export interface Asker extends Somebody {
  token: string;
}
export interface AWorld {
  database: Database;
  clock: SetClock;
  askers: Asker[];
  /** who keeps everything, and enters what is to happen */
  clerk: Actor;
  offices: string[];
  /** The application, made anew over the same records. */
  serve(): Promise<App>;
  app: App;
  close(): Promise<void>;
}

/** A word that stands in one record only, so that whoever finds it has found that record. */
export const wordOf = (number: number): string => `tu${String(number).padStart(6, '0')}q`;

/** Two governments below one root, drawn at random, and what their committees did in two months; entered through the API like everything. */
export async function aRandomWorld(chance: Chance, size = 12): Promise<AWorld> {
  const place = await anEmptyPlace();
  const database = await Database.open(place.url);
  const clock = new SetClock(today);
  const apps: App[] = [];
  const close = async () => {
    for (const app of apps) await app.close();
    await database.close();
    await place.remove();
  };
  const { askers, offices, people, groups, places } = await aDirectory(database, chance);
  const serve = async () => {
    const app = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 }, log: { write: () => {} } });
    apps.push(app);
    return app;
  };
  const app = await serve();
  const server = new Server(app.app, app.schema, database, clock, people[0]);
  const [clerk, deputy] = askers.map(({ login, token }) => new Actor(server, login, token, offices[0]));
  const administrator = new Actor(server, askers[5].login, askers[5].token, offices[0]);
  for (const { key } of chance.some(askers, 4)) await administrator.does('amendAccount', { accountId: idOf('Account', key), version: 1, name: 'Tên khác' });
  const world: AWorld = { database, clock, askers, clerk, offices, serve, app, close };
  await new Story(world, chance, { clerk, deputy, people, groups, hosts: places.hosts, workers: places.workers }).happens(size);
  return world;
}

async function aDirectory(database: Database, chance: Chance) {
  const made: Office[] = [];
  const people: Person[] = [];
  const groups: OfficeGroup[] = [];
  const logins: string[] = [];
  await database.write(async em => {
    const office = async (parent: Office | null, kind: string) => {
      const code = `O${made.length}`;
      const one = em.create(Office, { code, name: code, kind, parent, aliases: [], sortKey: code.toLowerCase(), path: '' });
      await em.flush();
      one.path = `${parent?.path ?? '.'}${one.id}.`;
      made.push(one);
      return one;
    };
    const root = await office(null, 'PROVINCE');
    const governments = [await office(root, 'DISTRICT'), await office(root, 'DISTRICT')];
    for (const government of governments) {
      const below = [government];
      for (let i = 0; i < 5; i++) below.push(await office(chance.one(below), i < 2 ? 'COMMUNE' : 'DEPARTMENT'));
    }
    for (const office of made) people.push(em.create(Person, { name: `Người ${office.code}`, office, sortKey: office.code.toLowerCase() }));
    for (const government of governments) {
      const group = em.create(OfficeGroup, { name: `Các đơn vị ${government.code}`, aliases: [], government });
      groups.push(group);
      em.create(OfficeGroupMember, { group, office: chance.one(made.slice(3)) });
      for (const office of chance.some(made.slice(3), 3)) em.create(OfficeGroupMember, { group, office, validFrom: chance.is(0.3) ? '2026-02-01' : null, validUntil: chance.is(0.3) ? '2026-01-31' : null });
    }
    const account = (grants: [Role, Office, from?: string | null, until?: string | null][]) => {
      const login = `a${logins.length}`;
      logins.push(login);
      const one = em.create(Account, { login, name: login, person: chance.is(0.5) ? chance.one(people) : null });
      for (const [role, office, validFrom, validUntil] of grants) em.create(Grant, { account: one, role, office, validFrom: validFrom ?? null, validUntil: validUntil ?? null });
    };
    const [one, other] = governments;
    // the first two enter what happens
    for (const grants of [[['SECRETARIAT', root]], [['SECRETARIAT', root]], [['SECRETARIAT', one]], [['SECRETARIAT', other]], [['LEADERSHIP', one]], [['ADMINISTRATOR', root]], [['ADMINISTRATOR', other]], [['SECRETARIAT', one, null, yesterday]], []] as [Role, Office, string | null, string | null][][]) account(grants);
    // one that stands above others, and one that holds something in each government
    account([['OFFICE', one]]);
    account([['OFFICE', made[4]], ['OFFICE', made[10]]]);
    for (const office of chance.some(made.slice(3), 6)) account([['OFFICE', office]]);
    for (let i = 0; i < 5; i++)
      account(
        Array.from({ length: 1 + chance.below(2) }, () => {
          const dates: [string | null, string | null] = chance.one([[null, null], [null, null], [today, today], [null, yesterday], [tomorrow, null]]);
          return [chance.one(['OFFICE', 'OFFICE', 'SECRETARIAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const), chance.one(made.slice(1)), ...dates];
        }),
      );
  });
  await database.write(async em => {
    const keys = logins.map((_, i) => i + 1);
    const [createdAt, expiresAt] = ['2026-03-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z'];
    for (const account of keys) {
      if (chance.is(0.7)) em.create(AccountSession, { account, hash: `session ${account}`, means: 'password', address: '', createdAt, lastUsedAt: createdAt, expiresAt });
      if (chance.is(0.5)) em.create(ApiToken, { account, name: 'x', scope: 'READ', hash: `token ${account}`, createdAt, expiresAt });
      if (chance.is(0.3)) em.create(ExternalIdentity, { account, issuer: 'https://login.hanoi.gov.vn', subject: String(account), followsClaims: false, createdAt });
      const substitute = chance.one(keys.filter(key => key !== account));
      if (chance.is(0.5)) em.create(StandIn, { account, substitute, validFrom: today, validUntil: today });
    }
  });
  const askers: Asker[] = [];
  const before = new SetClock('2000-01-01');
  for (const login of logins) {
    const token = await createToken(database, before, login, 24 * 365 * 200);
    askers.push({ key: askers.length + 1, login, token });
  }
  const ids = made.map(({ id }) => idOf('Office', id));
  return { askers, offices: ids, people: people.map(({ id }) => idOf('Person', id)), groups: groups.map(({ id }) => idOf('OfficeGroup', id)), places: { hosts: [ids[1], ids[2], ids[3], ids[8]], workers: ids.slice(1) } };
}

interface Cast {
  clerk: Actor;
  deputy: Actor;
  people: string[];
  groups: string[];
  hosts: string[];
  workers: string[];
}

/** What may be answered to something that chance tries and the rules of the field do not allow just then. */
const untimely = /"code":"(STEP_NOT_OPEN|BAD_USER_INPUT|LOCKED|CONFLICT|FORBIDDEN)"/;

/** A delegation may be empty, and a conclusion without a task: chance does not mind. */
const acceptWarnings = ['NEITHER_DIRECTIVE_NOR_NO_TASK', 'NOBODY_NAMED'];

/** What happens, by chance. */
class Story {
  #numbers = 0;
  #documents: string[] = [];
  readonly #shares: string[] = [];
  readonly #extensions: string[] = [];
  readonly #obstacles: string[] = [];
  #indicator = '';

  constructor(
    readonly world: AWorld,
    readonly chance: Chance,
    readonly cast: Cast,
  ) {}

  async happens(meetings: number): Promise<void> {
    const { clerk } = this.cast;
    this.#indicator = (await clerk.does('createIndicator', { code: 'TT', name: 'Trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true })).indicator.id;
    for (let i = 0; i < meetings; i++) {
      await this.#meeting(i);
      const rows = await this.world.database.statements.rows(sql`select id from document order by id`, {});
      this.#documents = rows.map(([key]) => idOf('Document', key as number));
    }
    for (let i = 0; i < meetings * 6; i++) await this.#step();
    const ended = this.chance.one(this.cast.workers.slice(2));
    await this.world.database.write(async em => {
      (await em.findOneOrFail(Office, { id: Number(ended.split('_')[1]) })).validUntil = today;
    });
  }

  #word(): string {
    return wordOf(++this.#numbers);
  }

  async #meeting(i: number): Promise<void> {
    const { chance } = this;
    const { clerk, people, hosts, groups } = this.cast;
    const heldOn = chance.one(['2026-01-12', '2026-01-31', '2026-02-01', '2026-02-16']);
    const what = (['announced', 'issued', 'draft', 'announced', 'issued', 'planned', 'announced', 'cancelled'] as const)[i % 8];
    const of = { title: `Hội nghị ${this.#word()}`, kind: 'REVIEW', hostId: chance.one(hosts), heldOn, chairId: chance.one(people), place: 'Hội trường', agenda: [{ title: 'Khai mạc', presented: this.#some() }], documents: this.#some(), sessions: [{ day: heldOn, part: 'MORNING' }] };
    if (what === 'planned' || what === 'cancelled') {
      const { meeting } = await clerk.does('planMeeting', of);
      if (what === 'cancelled') await clerk.does('cancelMeeting', { meetingId: meeting.id, reason: 'x' });
      return;
    }
    const recorded = await this.#tries(clerk, 'recordMeeting', {
      ...of,
      announcedOn: what === 'announced' ? heldOn : undefined,
      attendance: [...chance.some(people, 3).map(personId => ({ personId })), ...this.#offices(2).map(officeId => ({ officeId, headCount: 2 })), ...chance.some(groups, 1).map(groupId => ({ groupId }))],
      observations: [0, 1].map(() => ({ kind: 'RESULT', text: 'Đã làm', officeIds: this.#offices(2), figures: [{ label: 'ngày', unit: 'ngày', value: 3 }] })),
      conclusions: Array.from({ length: 1 + chance.below(3) }, () => ({ text: `Kết luận ${this.#word()}`, directives: Array.from({ length: chance.below(4) }, () => this.#directive()) })),
      acceptWarnings,
    });
    if (!recorded) return;
    const { meeting } = recorded;
    if (what === 'issued') {
      await clerk.does('issueNotice', { meetingId: meeting.id, number: `${i}/TB`, issuedOn: heldOn, signerId: chance.one(people), acceptWarnings });
      const replaced = meeting.conclusions.nodes[0]?.id;
      if (chance.is(0.6)) await this.#tries(clerk, 'issueSupplement', { meetingId: meeting.id, number: `${i}bis/TB`, issuedOn: heldOn, signerId: chance.one(people), conclusions: [{ text: `Thay ${this.#word()}`, replacesConclusionId: replaced, directives: [this.#directive()] }], acceptWarnings });
    } else if (what === 'announced' && chance.is(0.6)) {
      // a draft beside what is announced, and one that was taken away again
      const added = await this.#tries(clerk, 'addConclusion', { meetingId: meeting.id, text: `Thêm ${this.#word()}`, directives: [this.#directive(), this.#directive()], acceptWarnings });
      if (added && chance.is(0.5)) await this.#tries(clerk, 'removeDraftConclusion', { conclusionId: added.conclusion.id, reason: 'x' });
    }
    const seen = await clerk.sees(meeting.id, 'observations { nodes { id } } conclusions(first: 20) { nodes { directives(first: 20) { nodes { id assignments(first: 20) { nodes { id } } } } } }');
    if (chance.is(0.4)) await this.#tries(clerk, 'withdrawObservation', { observationId: seen.observations.nodes[0].id, reason: 'x' });
    const directives = seen.conclusions.nodes.flatMap((conclusion: Json) => conclusion.directives.nodes);
    for (const { id, assignments } of directives) {
      this.#shares.push(...assignments.nodes.map((share: Json) => share.id));
      if (chance.is(0.1)) await this.#tries(clerk, 'withdrawDirective', { directiveId: id, reason: 'x' });
      if (id.startsWith('target')) await this.#measures(id);
    }
  }

  #directive(): Json {
    const { chance } = this;
    const many = chance.is(0.4);
    const leads = many ? this.#offices(3) : [chance.one(this.cast.workers)];
    const byGroup = many && chance.is(0.3);
    const of = {
      text: `Việc ${this.#word()}`, dueOn: chance.one(['2026-02-20', '2026-03-04', '2026-06-30', undefined]), binding: many ? 'EACH' : 'TOGETHER', leadOfficeIds: byGroup ? [] : leads, leadGroupIds: byGroup ? [chance.one(this.cast.groups)] : undefined,
      coordinatingOfficeIds: byGroup ? [] : this.#offices(2).filter(id => !leads.includes(id)), basis: this.#some(), followerId: chance.one(this.cast.people),
    };
    return chance.is(0.5) ? { task: of } : { target: { ...of, indicatorId: this.#indicator, comparator: 'AT_LEAST', lower: 30, reporterIds: chance.is(0.7) ? [chance.one(this.cast.workers), ...this.#offices(2)].filter((id, i, all) => all.indexOf(id) === i) : undefined } };
  }

  async #measures(targetId: string): Promise<void> {
    const { reporters } = await this.cast.clerk.sees(targetId, 'reporters { id }');
    const lines = reporters.map(({ id }: Json) => ({ targetId, officeId: id, on: '2026-02-28', numerator: this.chance.below(10), denominator: 10, evidence: this.#some() }));
    if (lines.length === 0) return;
    const payload = await this.#tries(this.cast.clerk, 'recordMeasurements', { lines });
    const [first] = payload?.measurements ?? [];
    if (first && this.chance.is(0.4)) await this.#tries(this.cast.clerk, 'correctMeasurement', { measurementId: first.id, numerator: 1, denominator: 10, reason: 'x' });
  }

  async #step(): Promise<void> {
    const { chance, world: { offices } } = this;
    const { clerk, deputy, people, workers } = this.cast;
    if (this.#shares.length === 0) return;
    const assignmentId = chance.one(this.#shares);
    const reason = 'Vì sao';
    const of = { assignmentId, paper: '1/BC' };
    const steps: (() => Promise<unknown>)[] = [
      () => this.#tries(clerk, 'acknowledgeAssignment', of),
      () => this.#tries(clerk, 'updateProgress', { ...of, text: 'Đang làm', progress: chance.below(100) }),
      () => this.#tries(clerk, 'nameResponsible', { ...of, responsibleId: chance.one(people) }),
      () => this.#tries(clerk, 'urgeAssignment', { ...of, text: 'Đề nghị báo cáo' }),
      async () => this.#obstacles.push(...(await this.#made('declareObstacle', { ...of, text: 'Thiếu', waitingForOfficeId: chance.one(offices) }, 'obstacle'))),
      async () => this.#extensions.push(...(await this.#made('requestExtension', { ...of, newDueOn: '2026-12-31', reason }, 'extension'))),
      () => (this.#obstacles.length ? this.#tries(clerk, 'clearObstacle', { obstacleId: chance.one(this.#obstacles), paper: '1/BC' }) : Promise.resolve()),
      () => (this.#extensions.length ? this.#tries(deputy, chance.one(['grantExtension', 'refuseExtension']), { extensionId: chance.one(this.#extensions), reason }) : Promise.resolve()),
      () => this.#tries(clerk, 'reportAssignment', { ...of, result: 'Xong', evidence: this.#some() }),
      () => this.#tries(clerk, 'reportAssignment', { ...of, result: 'Xong', evidence: this.#some() }),
      () => this.#tries(deputy, chance.one(['confirmAssignment', 'returnAssignment']), { ...of, reason, acceptWarnings: ['NO_EVIDENCE', 'TARGET_NOT_MET'] }),
      () => this.#tries(clerk, 'declineAssignment', { ...of, reason }),
      () => this.#tries(clerk, 'holdAssignment', { ...of, reason }),
      () => this.#tries(clerk, 'transferAssignment', { ...of, reason, toOfficeId: chance.one(workers) }).then(payload => payload && this.#shares.push(payload.newAssignment.id)),
      () => this.#tries(clerk, 'withdrawAssignment', { ...of, reason }),
      () => this.#tries(clerk, 'keepAssignment', of),
    ];
    await chance.one(steps)();
  }

  async #made(mutation: string, input: Json, field: string): Promise<string[]> {
    const payload = await this.#tries(this.cast.clerk, mutation, input);
    return payload ? [payload[field].id] : [];
  }

  async #tries(who: Actor, mutation: string, input: Json): Promise<Json | undefined> {
    try {
      return await who.does(mutation, input);
    } catch (error) {
      if (!untimely.test((error as Error).message)) throw error;
      return undefined;
    }
  }

  #offices(most: number): string[] {
    return this.chance.some(this.cast.workers, most);
  }

  /** Documents, new ones and those that stand elsewhere already. */
  #some(): Json[] {
    const { chance } = this;
    if (this.#documents.length > 3 && chance.is(0.4)) return [{ documentId: chance.one(this.#documents) }];
    if (chance.is(0.5)) return [];
    return [{ kind: 'REPORT', title: 'Văn bản' }];
  }
}
