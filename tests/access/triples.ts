import { idOf } from '../../src/kernel/id.js';
import type { App } from '../../src/server/app.js';
import type { Json } from '../committee.js';
import { type Asker, type AWorld, today, wordOf } from './a-random-world.js';
import type { Chance } from '../chance.js';
import { type Doer, Oracle } from './oracle.js';
import { type Raw, rawRecords, type Table } from './raw-records.js';

/** Where a type of the API stands. */
const tables: Record<string, Table> = {
  Meeting: 'meeting', Session: 'session', AgendaItem: 'agenda_item', Attendance: 'attendance', Observation: 'observation', Figure: 'figure', Notice: 'notice', Conclusion: 'conclusion', Directive: 'directive', Assignment: 'assignment',
  CompletionReport: 'completion_report', ProgressUpdate: 'progress_update', Extension: 'extension', Obstacle: 'obstacle', Urge: 'urge', Measurement: 'measurement', Document: 'document', Event: 'event',
  Account: 'account', AccountSession: 'account_session', ApiToken: 'api_token', ExternalIdentity: 'external_identity', StandIn: 'stand_in',
};
const types = Object.keys(tables);
const wordOfType = (type: string, record: Raw): string => (type === 'Directive' ? (record.kind === 'TASK' ? 'Task' : 'Target') : type);

/** What was tried, and how it came out: `seen`, `unseen` or what a mutation was answered. */
export interface Tried {
  path: string;
  verdict: string;
}
/** The API answers otherwise than the oracle. */
export class Contradiction extends Error {}

const graphqlErrors: Record<string, string> = { FORBIDDEN: 'forbidden', NOT_FOUND: 'unseen' };

/** Tries triples of somebody, a way and a record, and holds what is answered against the oracle. */
export class Trier {
  app: App;
  constructor(
    readonly world: AWorld,
    readonly chance: Chance,
    public oracle: Oracle,
  ) {
    this.app = world.app;
  }
  static async of(world: AWorld, chance: Chance): Promise<Trier> {
    return new Trier(world, chance, new Oracle(await rawRecords(world.database), today));
  }

  /** One triple: a way, and then somebody and a record until it is a way to that record. */
  async tries(): Promise<Tried> {
    const { chance } = this;
    const path = chance.one(ways);
    for (let draws = 0; draws < 500; draws++) {
      const type = chance.one(types);
      const records = this.#all(type);
      const verdict = records.length > 0 ? await this.#ways[path](chance.one(this.world.askers), type, chance.one(records)) : undefined;
      if (verdict !== undefined) return { path, verdict };
    }
    // there is nothing in this world to be reached by it
    return this.tries();
  }

  readonly #ways: Record<string, (who: Asker, type: string, record: Raw) => Promise<string | undefined>> = {
    node: (who, type, record) => this.#node(who, type, record),
    nodes: (who, type, record) => this.#nodes(who, type, record),
    connection: (who, type, record) => this.#connection(who, type, record),
    filter: (who, type, record) => this.#filter(who, type, record),
    parent: (who, type, record) => this.#parent(who, type, record),
    mutation: (who, type, record) => this.#mutation(who, type, record),
    input: (who, type, record) => this.#input(who, type, record),
    search: (who, type, record) => this.#search(who, type, record),
    history: (who, type, record) => this.#history(who, type, record),
    standing: (who, type, record) => this.#standing(who, type, record),
  };

  #all(type: string): Raw[] {
    return [...this.oracle.records[tables[type]].values()];
  }
  #sees(who: Asker, type: string, record: Raw): boolean {
    return this.oracle.sees(who, type, record);
  }
  #seen(who: Asker, type: string, of: (record: Raw) => boolean = () => true): string[] {
    return this.#all(type).filter(record => of(record) && this.#sees(who, type, record)).map(record => this.#id(type, record)).sort();
  }
  #id(type: string, record: Raw): string {
    return idOf(wordOfType(type, record), record.id);
  }

  async send(who: Asker, query: string, variables: Record<string, unknown> = {}): Promise<{ json: Json; text: string }> {
    const response = await this.app.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${who.token}` }, payload: JSON.stringify({ query, variables }) });
    const headers = Object.entries(response.headers).filter(([name]) => !['date', 'x-request-id', 'content-length'].includes(name) && !name.startsWith('ratelimit'));
    return { json: response.json(), text: JSON.stringify([response.statusCode, headers, response.body]) };
  }
  async #ask(who: Asker, query: string, variables: Record<string, unknown> = {}): Promise<Json> {
    const { json } = await this.send(who, query, variables);
    if (json.errors) throw new Contradiction(`${who.login} is refused ${query} ${JSON.stringify(variables)}: ${JSON.stringify(json.errors)}`);
    return json.data;
  }

  /** Whatever is asked about a record that may not be seen is answered to the byte as about one that does not exist, but for the id itself. */
  async #isNothing(who: Asker, query: string, id: string, variables: (id: string) => Record<string, unknown>): Promise<Json> {
    const missing = id.replace(/\d+$/, String(900_000_000 + this.chance.below(1000)));
    const [of, ofNothing] = [await this.send(who, query, variables(id)), await this.send(who, query, variables(missing))];
    const same = (text: string, own: string) => text.replaceAll(own, '…');
    if (same(of.text, id) !== same(ofNothing.text, missing)) throw new Contradiction(`${who.login} can tell ${id}, which he may not see, from what does not exist, by ${query}: ${of.text} and ${ofNothing.text}`);
    return of.json;
  }

  #expect(what: string, who: Asker, found: unknown, expected: unknown): void {
    const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
    if (a !== b) throw new Contradiction(`${what}, asked by ${who.login}: the API answers ${a}, the oracle ${b}`);
  }

  // by its id

  async #node(who: Asker, type: string, record: Raw): Promise<string> {
    const id = this.#id(type, record);
    const query = `query ($id: ID!) { node(id: $id) { __typename id ${inner[type] ? `... on ${wordOfType(type, record)} { ${inner[type]} }` : ''} } }`;
    if (!this.#sees(who, type, record)) {
      const { data } = await this.#isNothing(who, query, id, id => ({ id }));
      this.#expect(id, who, data.node, null);
      return 'unseen';
    }
    const { node } = await this.#ask(who, query, { id });
    this.#expect(id, who, node && { __typename: node.__typename, id: node.id }, { __typename: wordOfType(type, record), id });
    this.#expectInner(who, type, record, node);
    return 'seen';
  }

  /** What of a record that is seen is for fewer. */
  #expectInner(who: Asker, type: string, record: Raw, node: Json): void {
    const { oracle } = this;
    if (type === 'Meeting') this.#expect(`the place of ${node.id}`, who, node.place, oracle.keeps(who, record.id) ? record.place : null);
    if (type === 'Account') {
      const isWhole = oracle.isWholeAccount(who, record.id);
      this.#expect(`the version of ${node.id}`, who, node.version, isWhole ? record.version : null);
      this.#expect(`whose ${node.id} is`, who, node.person?.id ?? null, isWhole && record.person_id !== null ? idOf('Person', record.person_id as number) : null);
    }
    if (type !== 'Assignment') return;
    const isWhole = oracle.isWhole(who, record);
    this.#expect(`the progress of ${node.id}`, who, node.progress, isWhole ? record.progress : null);
    this.#expect(`who does ${node.id}`, who, node.responsible?.id ?? null, isWhole && record.responsible_id !== null ? idOf('Person', record.responsible_id as number) : null);
    this.#expect(`the extensions of ${node.id}`, who, node.extendedRepeatedly, isWhole && (record.extension_count as number) >= 3);
  }

  async #nodes(who: Asker, type: string, record: Raw): Promise<string> {
    const others = Array.from({ length: 4 }, () => {
      const type = this.chance.one(types);
      const records = this.#all(type);
      return records.length ? { type, record: this.chance.one(records) } : undefined;
    }).filter(other => other !== undefined);
    const asked = [{ type, record }, ...others];
    const ids = [...asked.map(({ type, record }) => this.#id(type, record)), `meeting_${900_000_000 + this.chance.below(1000)}`];
    const { nodes } = await this.#ask(who, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    this.#expect('nodes', who, nodes.map((node: Json) => node?.id ?? null), [...asked.map(({ type, record }, i) => (this.#sees(who, type, record) ? ids[i] : null)), null]);
    return this.#sees(who, type, record) ? 'seen' : 'unseen';
  }

  // in lists

  async #connection(who: Asker, type: string, record: Raw): Promise<string | undefined> {
    const lists = listsOf[type]?.(record, this.oracle);
    if (!lists) return undefined;
    const { list, filter, type: filterType, isMeant } = this.chance.one(lists);
    const expected = this.#seen(who, type, isMeant);
    const first = Math.max(1, Math.min(100, this.chance.is(0.5) ? 100 : Math.ceil(expected.length / 3)));
    const ids: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 100; pages++) {
      const data = await this.#ask(who, `query ($filter: ${filterType}, $first: Int, $after: String) { ${list}(filter: $filter, first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`, { filter, first, after });
      const page = data[list];
      this.#expect(`the number of ${list} with ${JSON.stringify(filter)}`, who, page.totalCount, expected.length);
      ids.push(...page.nodes.map(({ id }: Json) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    this.#expect(`${list} with ${JSON.stringify(filter)}`, who, ids.toSorted(), expected);
    return ids.includes(this.#id(type, record)) ? 'seen' : 'unseen';
  }

  /** A filter that names it. */
  async #filter(who: Asker, type: string, record: Raw): Promise<string | undefined> {
    const naming: Record<string, string[]> = {
      Meeting: ['conclusions(filter: { meetingId: $id }) { totalCount nodes { id } }', 'assignments(filter: { meetingId: $id }) { totalCount nodes { id } }', 'standings(filter: { meetingId: $id }) { total blocked }', 'directives(filter: { meetingId: $id }) { totalCount nodes { id } }', 'targets(filter: { meetingId: $id }) { totalCount }'],
      Conclusion: ['directives(filter: { conclusionId: $id }) { totalCount nodes { id } }'],
      Directive: record.kind === 'TARGET' ? ['measurements(filter: { targetId: $id }) { totalCount nodes { id } }'] : [],
    };
    if (!naming[type]?.length || this.#sees(who, type, record)) return undefined;
    // what he measures is shown to him with what names it: the target without the meeting, a figure of his without the target
    const named = { Meeting: ['Directive', 'meeting_id'], Conclusion: ['Directive', 'conclusion_id'], Directive: ['Measurement', 'target_id'] }[type] as [string, string];
    if (this.#seen(who, named[0], is(named[1], record.id)).length > 0) return undefined;
    await this.#isNothing(who, `query ($id: ID!) { ${this.chance.one(naming[type])} }`, this.#id(type, record), id => ({ id }));
    return 'unseen';
  }

  /** A list below it, or a record beside it; also where it is itself shown only with what names it. */
  async #parent(who: Asker, type: string, record: Raw): Promise<string | undefined> {
    const fields = below[type]?.(record, this.oracle);
    if (!fields) return undefined;
    const [field, of, isMeant] = this.chance.one(fields);
    const word = wordOfType(type, record);
    const selection = `${field} ${pages.has(field) ? '(first: 100) { totalCount nodes { id } }' : documents.has(field) ? '{ document { id } }' : '{ id }'}`;
    const expected = of === 'Document' ? this.#documents(who, isMeant) : this.#seen(who, of, isMeant);
    const id = this.#id(type, record);
    const through = this.chance.is(0.3) ? this.#through(who, type, record) : undefined;
    if (through) {
      const data = await this.#ask(who, `query ($id: ID!) { node(id: $id) { ... on ${through.word} { ${through.field} { id ${type === 'Directive' ? `... on ${word} { ${selection} }` : selection} } } } }`, { id: through.id });
      this.#expect(`${through.field} of ${through.id}`, who, data.node?.[through.field].id, id);
      this.#expectList(who, `${field} of ${id} through ${through.id}`, data.node[through.field][field], expected);
    } else {
      const query = `query ($id: ID!) { node(id: $id) { ... on ${word} { ${selection} } } }`;
      if (!this.#sees(who, type, record)) {
        await this.#isNothing(who, query, id, id => ({ id }));
        return 'unseen';
      }
      const { node } = await this.#ask(who, query, { id });
      this.#expectList(who, `${field} of ${id}`, node?.[field], expected);
    }
    return expected.length > 0 ? 'seen' : 'nothing seen';
  }
  #expectList(who: Asker, what: string, value: Json, expected: string[]): void {
    const records = value === null ? [] : Array.isArray(value) ? value : (value?.nodes ?? [value]);
    this.#expect(what, who, records.map((one: Json) => (one.document ?? one).id).toSorted(), expected);
    if (value?.nodes) this.#expect(`the number of ${what}`, who, value.totalCount, expected.length);
  }
  #documents(who: Asker, isMeant: (use: Raw) => boolean): string[] {
    return [...this.oracle.records.document_use.values()].filter(use => isMeant(use) && this.oracle.seesUse(who, use)).map(({ document_id }) => idOf('Document', document_id as number)).sort();
  }
  /** A record that names it and is seen: "a to-one relation that cannot be null is visible with its child". */
  #through(who: Asker, type: string, record: Raw): { word: string; id: string; field: string } | undefined {
    const naming: [string, string, string, string][] = [['Conclusion', 'meeting', 'Meeting', 'meeting_id'], ['Directive', 'meeting', 'Meeting', 'meeting_id'], ['Directive', 'conclusion', 'Conclusion', 'conclusion_id'], ['Assignment', 'meeting', 'Meeting', 'meeting_id'], ['Assignment', 'directive', 'Directive', 'directive_id'], ['Measurement', 'target', 'Directive', 'target_id']];
    const found = naming.filter(([, , to]) => to === type).flatMap(([from, field, , column]) => this.#all(from).filter(one => one[column] === record.id && this.#sees(who, from, one)).map(one => ({ word: wordOfType(from, one), id: this.#id(from, one), field })));
    return found.length ? this.chance.one(found) : undefined;
  }

  // by what is said of it

  async #search(who: Asker, type: string, record: Raw): Promise<string | undefined> {
    const text = (record.title ?? record.text) as string | undefined;
    const word = typeof text === 'string' ? /tu\d{6}q/.exec(text)?.[0] : undefined;
    if (!word || type === 'Document') return undefined;
    const isTakenAway = type === 'Conclusion' ? record.removed_on !== null : type === 'Directive' && this.oracle.records.conclusion.get(record.conclusion_id as number)?.removed_on !== null;
    const isFound = this.#sees(who, type, record) && !isTakenAway;
    const query = 'query ($text: String!) { search(text: $text) { totalCount nodes { excerpt record { id } } pageInfo { hasNextPage endCursor } } }';
    const [of, ofNothing] = [await this.send(who, query, { text: word }), await this.send(who, query, { text: wordOf(999_000 + this.chance.below(999)) })];
    if (!isFound && of.text !== ofNothing.text) throw new Contradiction(`${who.login} finds by "${word}" what he may not see: ${of.text} and ${ofNothing.text}`);
    if (isFound) this.#expect(`search for "${word}"`, who, of.json.data.search.nodes.map(({ record }: Json) => record.id), [this.#id(type, record)]);
    return isFound ? 'seen' : 'unseen';
  }

  async #history(who: Asker, type: string, record: Raw): Promise<string | undefined> {
    if (!['Meeting', 'Conclusion', 'Directive', 'Assignment', 'Account'].includes(type) || !this.#sees(who, type, record)) return undefined;
    const expected = this.#seen(who, 'Event', ({ object_type, object_key }) => object_type === type && object_key === record.id);
    const { node } = await this.#ask(who, `query ($id: ID!) { node(id: $id) { ... on ${wordOfType(type, record)} { history(first: 100) { totalCount nodes { id } } } } }`, { id: this.#id(type, record) });
    this.#expect(`${this.#id(type, record)} by its id`, who, node !== null, true);
    this.#expect(`the history of ${this.#id(type, record)}`, who, node.history.nodes.map(({ id }: Json) => id).toSorted(), expected.slice(0, 100));
    this.#expect('the length of a history', who, node.history.totalCount, expected.length);
    return expected.length ? 'seen' : 'unseen';
  }

  /** Figures are those of what is seen. */
  async #standing(who: Asker, type: string, record: Raw): Promise<string | undefined> {
    if (type !== 'Meeting' && type !== 'Directive') return undefined;
    const column = type === 'Meeting' ? 'meeting_id' : 'directive_id';
    const counted = this.#all('Assignment').filter(share => share[column] === record.id && share.assigned_on !== null && share.role === 'LEAD' && !share.is_request && share.status !== 'TRANSFERRED' && share.status !== 'WITHDRAWN' && this.#sees(who, 'Assignment', share));
    const figures = { total: counted.length, blocked: counted.filter(share => share.blocked && share.status !== 'COMPLETED' && this.oracle.isWhole(who, share)).length };
    if (type === 'Meeting') this.#expect(`the standing of ${record.id}`, who, (await this.#ask(who, 'query ($id: ID!) { standings(filter: { meetingId: $id }) { total blocked } }', { id: this.#id(type, record) })).standings, [figures]);
    if (!this.#sees(who, type, record)) return type === 'Meeting' ? 'unseen' : undefined;
    const { node } = await this.#ask(who, `query ($id: ID!) { node(id: $id) { ... on ${wordOfType(type, record)} { standing { total blocked } } } }`, { id: this.#id(type, record) });
    this.#expect(`the standing below ${record.id}`, who, node?.standing, figures);
    return 'seen';
  }

  // by what is done to it

  async #mutation(who: Asker, type: string, record: Raw): Promise<string | undefined> {
    const known = mutations[type]?.(record);
    if (!known?.length) return undefined;
    const [mutation, about, by, input] = this.chance.one(known);
    const id = this.#id(type, record);
    const { oracle } = this;
    const document = documentOf(this.app.schema, mutation);
    const given = (id: string) => ({ input: { ...input, [about]: id } });
    const share = type === 'Assignment' ? record : record.assignment_id ? oracle.records.assignment.get(record.assignment_id as number) : undefined;
    const meeting = type === 'Meeting' ? record.id : type === 'Measurement' ? oracle.records.directive.get(record.target_id as number)?.meeting_id : (share ?? record).meeting_id;
    const place = { accounts: [record.account_id, record.substitute_id], office: share?.office_id ?? record.office_id, host: oracle.records.meeting.get(meeting as number)?.host_id };
    const expected = !oracle.mayAnywhere(who, by) ? 'forbidden' : !this.#sees(who, type, record) ? 'unseen' : oracle.may(who, by, place) ? 'allowed' : 'forbidden';
    const json = expected === 'unseen' ? await this.#isNothing(who, document, id, given) : (await this.send(who, document, given(id))).json;
    const [error] = json.errors ?? [];
    const own = error?.extensions.code === 'FORBIDDEN' && /^nobody /.test(error.message);
    const found = error && !own ? (graphqlErrors[error.extensions.code] ?? 'allowed') : 'allowed';
    this.#expect(`${mutation} on ${id}`, who, found, expected);
    if (error) return error.extensions.code === 'INTERNAL_SERVER_ERROR' ? this.#fails(`${mutation} on ${id} fails`) : expected;
    await this.#expectPayload(who, json.data[mutation]);
    return json.data[mutation].done ? 'done' : 'warned';
  }
  #fails(why: string): never {
    throw new Contradiction(why);
  }

  /** A payload carries records as whoever reads them sees them, by what is recorded now. */
  async #expectPayload(who: Asker, payload: Json): Promise<void> {
    if (!payload.done) return;
    this.oracle.records = await rawRecords(this.world.database);
    for (const share of [payload.assignment, payload.newAssignment]) {
      if (!share) continue;
      const { directive, meeting } = share;
      const record = this.oracle.records.assignment.get(keyOf(share.id)) as Raw;
      this.#expectInner(who, 'Assignment', record, share);
      this.#expectList(who, `the shares of ${directive.id} in a payload`, directive.assignments, this.#seen(who, 'Assignment', ({ directive_id }) => directive_id === record.directive_id));
      this.#expect(`the place of ${meeting.id} in a payload`, who, meeting.place, this.oracle.keeps(who, record.meeting_id) ? this.oracle.records.meeting.get(record.meeting_id as number)?.place : null);
      this.#expectList(who, `the conclusions of ${meeting.id} in a payload`, meeting.conclusions, this.#seen(who, 'Conclusion', ({ meeting_id, removed_on }) => meeting_id === record.meeting_id && removed_on === null));
      for (const other of directive.assignments.nodes) this.#expectList(who, `the reports of ${other.id} in a payload`, other.reports, this.#seen(who, 'CompletionReport', ({ assignment_id }) => assignment_id === keyOf(other.id)));
    }
  }

  /** An input that names it beside what it is about, and the text of the fault. */
  async #input(who: Asker, type: string, record: Raw): Promise<string | undefined> {
    const host = this.oracle.grants(who).find(({ role }) => role === 'SECRETARIAT')?.office_id;
    if (host == null || this.#sees(who, type, record)) return undefined;
    const id = this.#id(type, record);
    const meeting = (more: object) => ({ input: { title: 'Họp', kind: 'REVIEW', hostId: idOf('Office', host as number), heldOn: today, ...more } });
    if (type === 'Document') {
      const { errors } = await this.#isNothing(who, documentOf(this.app.schema, 'planMeeting'), id, documentId => meeting({ documents: [{ documentId }] }));
      this.#expect(`a meeting with ${id}`, who, errors?.[0].extensions.fields?.[0].path, ['input', 'documents', '0', 'documentId']);
      return 'unseen';
    }
    if (type === 'Directive' && record.kind === 'TARGET') {
      const json = await this.#isNothing(who, 'mutation ($input: RecordMeasurementsInput!) { recordMeasurements(input: $input) { recorded refusedLines { fields { path message } } } }', id, targetId => ({ input: { lines: [{ targetId, officeId: idOf('Office', host as number), on: today, numerator: 1, denominator: 2 }] } }));
      this.#expect(`figures for ${id}`, who, json.data?.recordMeasurements.recorded, 0);
      return 'unseen';
    }
    return undefined;
  }

  // by what is told

  /** Everybody listens, something is done, and each is told what he may see of it: as many triples as there are accounts. */
  async listens(): Promise<Tried[]> {
    const { askers, clerk } = this.world;
    const inForce = this.#all('Assignment').filter(({ assigned_on, status }) => assigned_on !== null && ['ASSIGNED', 'IN_PROGRESS', 'ON_HOLD', 'DECLINED'].includes(status as string));
    if (inForce.length === 0) return [];
    const query = 'subscription { assignmentChanged { action assignment { id progress meeting { place } } } }';
    const opened = await Promise.all(askers.map(({ token }) => this.app.subscriptions.open({ query }, { proving: { authorization: `Bearer ${token}` }, language: 'en', count: () => {} })));
    const told = opened.map(({ answers }) => {
      const heard: Json[] = [];
      void (async () => {
        for await (const answer of answers) heard.push(answer);
      })();
      return heard;
    });
    const share = this.chance.one(inForce);
    const id = this.#id('Assignment', share);
    // the clerk sees both; all have been told of the first once anybody is told of what was done after that was told
    const ofClerk = told[askers.findIndex(({ login }) => login === clerk.login)];
    for (const count of [1, 2]) {
      await clerk.does('urgeAssignment', { assignmentId: id, text: 'Đề nghị báo cáo' });
      while (ofClerk.length < count) await new Promise(resolve => setTimeout(resolve, 1));
    }
    for (const { answers } of opened) await answers.return();
    this.oracle.records = await rawRecords(this.world.database);
    return askers.map((who, i) => {
      const isSeen = this.#sees(who, 'Assignment', share);
      const isWhole = this.oracle.isWhole(who, share);
      const { place } = this.oracle.records.meeting.get(share.meeting_id as number) as Raw;
      const expected = isSeen ? { data: { assignmentChanged: { action: isWhole ? 'urge' : null, assignment: { id, progress: isWhole ? share.progress : null, meeting: { place: this.oracle.keeps(who, share.meeting_id) ? place : null } } } } } : null;
      this.#expect(`what is told of ${id}`, who, told[i][0] ?? null, expected);
      return { path: 'subscription', verdict: isSeen ? 'seen' : 'unseen' };
    });
  }
}
export const ways = ['node', 'nodes', 'connection', 'filter', 'parent', 'mutation', 'input', 'search', 'history', 'standing'];

const keyOf = (id: string): number => Number(id.split('_').at(-1));
const inner: Record<string, string> = { Meeting: 'place', Assignment: 'progress responsible { id } extendedRepeatedly', Account: 'version person { id }' };
const pages = new Set(['conclusions', 'attendance', 'observations', 'directives', 'assignments', 'measurements', 'updates']);
const documents = new Set(['documents', 'evidence']);

type Below = [field: string, type: string, isMeant: (record: Raw) => boolean];
const is = (column: string, key: unknown) => (record: Raw) => record[column] === key;
const below: Record<string, (record: Raw, oracle: Oracle) => Below[]> = {
  Meeting: ({ id }) => [
    ['conclusions', 'Conclusion', ({ meeting_id, removed_on }) => meeting_id === id && removed_on === null], ['attendance', 'Attendance', ({ meeting_id, replaced_at }) => meeting_id === id && replaced_at === null],
    ['observations', 'Observation', ({ meeting_id, withdrawn_on }) => meeting_id === id && withdrawn_on === null], ['agenda', 'AgendaItem', ({ meeting_id, replaced_at }) => meeting_id === id && replaced_at === null],
    ['sessions', 'Session', is('meeting_id', id)], ['notices', 'Notice', is('meeting_id', id)], ['documents', 'Document', is('meeting_id', id)],
  ],
  AgendaItem: ({ id }) => [['documents', 'Document', is('agenda_item_id', id)]],
  Observation: ({ id }) => [['figures', 'Figure', is('observation_id', id)]],
  Conclusion: ({ id, replaces_id, replaced_by_id }) => [['directives', 'Directive', is('conclusion_id', id)], ['replaces', 'Conclusion', is('id', replaces_id)], ['replacedBy', 'Conclusion', is('id', replaced_by_id)]],
  Directive: ({ id, kind }) => [['assignments', 'Assignment', is('directive_id', id)], ...(kind === 'TARGET' ? [['measurements', 'Measurement', is('target_id', id)] as Below] : [])],
  Assignment: ({ id, transferred_to_id, transferred_from_id }) => [
    ['reports', 'CompletionReport', is('assignment_id', id)], ['updates', 'ProgressUpdate', is('assignment_id', id)], ['extensions', 'Extension', is('assignment_id', id)], ['obstacles', 'Obstacle', is('assignment_id', id)],
    ['urges', 'Urge', is('assignment_id', id)], ['transferredTo', 'Assignment', is('id', transferred_to_id)], ['transferredFrom', 'Assignment', is('id', transferred_from_id)],
  ],
  Measurement: ({ id, corrects_id }) => [['evidence', 'Document', is('measurement_id', id)], ['corrects', 'Measurement', is('id', corrects_id)]],
  Account: ({ id }) => [['sessions', 'AccountSession', is('account_id', id)], ['tokens', 'ApiToken', is('account_id', id)], ['standIns', 'StandIn', is('account_id', id)], ['identities', 'ExternalIdentity', is('account_id', id)]],
  CompletionReport: ({ id }) => [['documents', 'Document', is('completion_report_id', id)]],
};

interface Asked {
  list: string;
  type: string;
  filter: object;
  isMeant: (record: Raw) => boolean;
}
/** Lists in which a record stands, by filters that it fulfils. */
const listsOf: Record<string, (record: Raw, oracle: Oracle) => Asked[]> = {
  Meeting: ({ id, host_id, title }, oracle) => {
    const asked = (filter: object, isMeant: Asked['isMeant']): Asked => ({ list: 'meetings', type: 'MeetingFilter', filter, isMeant });
    return [asked({}, () => true), asked({ hostId: idOf('Office', host_id as number) }, is('host_id', host_id)), asked({ withinOfficeId: idOf('Office', host_id as number) }, meeting => oracle.isWithin(meeting.host_id, host_id)), ...naming(title).map(word => asked({ text: word }, is('id', id)))];
  },
  Conclusion: ({ id, meeting_id, text }, oracle) => {
    const host = oracle.records.meeting.get(meeting_id as number)?.host_id;
    const asked = (filter: object, isMeant: Asked['isMeant']): Asked => ({ list: 'conclusions', type: 'ConclusionFilter', filter, isMeant: conclusion => conclusion.removed_on === null && isMeant(conclusion) });
    return [asked({}, () => true), asked({ meetingId: idOf('Meeting', meeting_id as number) }, is('meeting_id', meeting_id)), asked({ hostId: idOf('Office', host as number) }, one => oracle.records.meeting.get(one.meeting_id as number)?.host_id === host), ...naming(text).map(word => asked({ text: word }, is('id', id)))];
  },
  Directive: ({ id, meeting_id, conclusion_id, text, kind }, oracle) => {
    const asked = (filter: object, isMeant: Asked['isMeant']): Asked => ({ list: 'directives', type: 'DirectiveFilter', filter, isMeant });
    const isTarget = (one: Raw) => one.kind === 'TARGET' && (one.announced_on !== null || oracle.records.conclusion.get(one.conclusion_id as number)?.removed_on === null);
    return [
      asked({}, () => true), asked({ meetingId: idOf('Meeting', meeting_id as number) }, is('meeting_id', meeting_id)), asked({ conclusionId: idOf('Conclusion', conclusion_id as number) }, is('conclusion_id', conclusion_id)),
      asked({ kind }, is('kind', kind)), ...naming(text).map(word => asked({ text: word }, is('id', id))),
      { list: 'targets', type: 'TargetFilter', filter: {}, isMeant: isTarget }, { list: 'targets', type: 'TargetFilter', filter: { meetingId: idOf('Meeting', meeting_id as number) }, isMeant: one => isTarget(one) && one.meeting_id === meeting_id },
    ];
  },
  Assignment: ({ meeting_id, office_id, status }, oracle) => {
    const host = oracle.records.meeting.get(meeting_id as number)?.host_id;
    const asked = (filter: object, isMeant: Asked['isMeant']): Asked => ({ list: 'assignments', type: 'AssignmentFilter', filter, isMeant: share => share.assigned_on !== null && isMeant(share) });
    return [
      asked({}, () => true), asked({ meetingId: idOf('Meeting', meeting_id as number) }, is('meeting_id', meeting_id)), asked({ hostId: idOf('Office', host as number) }, one => oracle.records.meeting.get(one.meeting_id as number)?.host_id === host),
      asked({ officeIds: [idOf('Office', office_id as number)] }, is('office_id', office_id)), asked({ withinOfficeId: idOf('Office', office_id as number) }, one => oracle.isWithin(one.office_id, office_id)), asked({ status: [status] }, is('status', status)),
    ];
  },
  Measurement: ({ target_id, office_id }) => {
    const asked = (filter: object, isMeant: Asked['isMeant']): Asked => ({ list: 'measurements', type: 'MeasurementFilter', filter, isMeant });
    return [asked({}, () => true), asked({ targetId: idOf('Target', target_id as number) }, is('target_id', target_id)), asked({ officeIds: [idOf('Office', office_id as number)] }, is('office_id', office_id))];
  },
};
/** What is entered while it is tried has no word of its own. */
const naming = (text: unknown): string[] => /tu\d{6}q/.exec(text as string) ?? [];

/** What may be tried on a record: with which input, and whose work it is. */
const mutations: Record<string, (record: Raw) => [mutation: string, about: string, by: Doer, input: object][]> = {
  Meeting: ({ version }) => [
    ['amendMeeting', 'meetingId', 'secretariat', { version, place: 'Hội trường lớn' }], ['amendMeeting', 'meetingId', 'secretariat', { version: 999, place: 'x' }], ['addObservation', 'meetingId', 'secretariat', { observation: { kind: 'RESULT', text: 'x' } }],
    ['addConclusion', 'meetingId', 'secretariat', { text: 'Thêm' }], ['announceConclusions', 'meetingId', 'secretariat', {}], ['holdMeeting', 'meetingId', 'secretariat', {}], ['setAttendance', 'meetingId', 'secretariat', { version, attendance: [] }],
  ],
  Conclusion: ({ version }) => [['reviseConclusion', 'conclusionId', 'secretariat', { version, ordinal: 77 }], ['markNoTaskArises', 'conclusionId', 'secretariat', {}], ['assignTask', 'conclusionId', 'secretariat', { task: { text: 'x' } }]],
  Directive: ({ version }) => [['amendDirective', 'directiveId', 'secretariat', { version, dueText: 'sớm' }], ['withdrawDirective', 'directiveId', 'secretariat', { reason: 'x' }]],
  Observation: () => [['withdrawObservation', 'observationId', 'secretariat', { reason: 'x' }]],
  Assignment: ({ version }) => [
    ['acknowledgeAssignment', 'assignmentId', 'office', { paper: 'x' }], ['updateProgress', 'assignmentId', 'office', { paper: 'x', text: 'x', progress: 3 }], ['declareObstacle', 'assignmentId', 'office', { paper: 'x', text: 'x' }],
    ['requestExtension', 'assignmentId', 'office', { paper: 'x', newDueOn: '2027-12-31', reason: 'x' }], ['reportAssignment', 'assignmentId', 'office', { paper: 'x', result: 'x' }],
    ['urgeAssignment', 'assignmentId', 'secretariat', { text: 'x' }], ['confirmAssignment', 'assignmentId', 'secretariat', {}], ['holdAssignment', 'assignmentId', 'deciders', { reason: 'x' }],
    ['setDeadline', 'assignmentId', 'deciders', { version, dueOn: '2027-01-31', reason: 'x' }], ['setDeadline', 'assignmentId', 'deciders', { version: 999, dueOn: '2027-01-31', reason: 'x' }],
    ['transferAssignment', 'assignmentId', 'secretariat', { reason: 'x', paper: 'x', toOfficeId: 'office_2' }],
  ],
  Extension: () => [['grantExtension', 'extensionId', 'deciders', {}], ['refuseExtension', 'extensionId', 'deciders', { reason: 'x' }], ['withdrawExtensionRequest', 'extensionId', 'office', { paper: 'x' }]],
  AccountSession: () => [['endSession', 'sessionId', 'keeper', {}]],
  // those by which the accounts ask are left to them
  ApiToken: ({ name }) => (name === 'x' ? [['revokeToken', 'tokenId', 'keeper', {}]] : []),
  StandIn: () => [['endStandIn', 'standInId', 'keeper', {}]],
  Obstacle: () => [['clearObstacle', 'obstacleId', 'office', { paper: 'x' }]],
  Measurement: () => [['correctMeasurement', 'measurementId', 'office', { numerator: 1, denominator: 3, reason: 'x' }]],
};

/** A mutation with what of its payload could tell more than its viewer may see. */
const ofAssignment = '{ id progress responsible { id } extendedRepeatedly meeting { id place conclusions(first: 100) { totalCount nodes { id } } } directive { id assignments(first: 100) { totalCount nodes { id reports { id } } } } }';
const texts = new Map<string, string>();
function documentOf(schema: App['schema'], mutation: string): string {
  const known = texts.get(mutation);
  if (known) return known;
  const field = schema.getMutationType()?.getFields()[mutation];
  if (!field) throw new Error(`there is no mutation ${mutation}`);
  const payload = schema.getType(String(field.type).replace('!', '')) as unknown as { getFields(): Record<string, unknown> };
  const selection = ['assignment', 'newAssignment'].filter(name => name in payload.getFields()).map(name => `${name} ${ofAssignment}`);
  const text = `mutation ($input: ${String(field.args[0].type)}) { ${mutation}(input: $input) { done warnings { code } ${selection.join(' ')} } }`;
  texts.set(mutation, text);
  return text;
}
