import { extendSchema, isObjectType, parse } from 'graphql';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { catalogue } from '../../src/server/catalogue.js';
import { makeSchema } from '../../src/server/schema.js';
import { engine } from '../database.js';
import { addressOf, aSocket, type Ear, overSocket, until } from '../ear.js';
import { aBusyCommittee, type TheActors, theActors } from './a-busy-committee.js';
import { foundVerdicts } from './found-verdicts.js';
import { accountMutationsTried } from './account-mutations-tried.js';
import { mutationsTried } from './mutations-tried.js';
import { SignedIn } from './signed-in.js';
import { mutationVerdicts } from './mutation-verdicts.js';
import { type Block, type Column, columns, differences, faultsOfTable, readTable, type Verdicts } from './table.js';
import { verdicts } from './verdicts.js';

const table = readTable(verdicts);
const rowsOf = ({ type, record, plain, rows }: Block): string[] => [...(record ? [type] : []), ...[...plain, ...rows.keys()].map(field => `${type}.${field}`)];
/** The rows that a test has to find something for. */
const rows = (...types: string[]): string[] => types.flatMap(type => rowsOf(table.get(type) as Block)).toSorted();

describe('the table of who is answered what', () => {
  it('has every field of the schema once, and nothing else', () => {
    expect(faultsOfTable(makeSchema(catalogue), table)).toEqual([]);
  });

  it('is not whole with a schema that has one field more, of whichever kind', () => {
    const more = (extension: string) => faultsOfTable(extendSchema(makeSchema(catalogue), parse(extension)), table);
    expect(more('extend type Query { audits: [Event!]! }')).toEqual(['Query.audits is not in the table']);
    expect(more('extend type Mutation { deleteMeeting(id: ID!): MeetingPayload! }')).toEqual(['Mutation.deleteMeeting is not in the table']);
    expect(more('extend type Subscription { noticeIssued: Notice! }')).toEqual(['Subscription.noticeIssued is not in the table']);
    expect(more('extend type Assignment { remark: String }')).toEqual(['Assignment.remark is not in the table']);
    expect(more('extend type MeetingPayload { token: String }')).toEqual(['MeetingPayload is not in the table']);
    expect(more('extend type AssignmentConnection { authors: [Person!]! }')).toEqual(['AssignmentConnection is not in the table']);
    expect(more('type Letter { text: String! } extend type Viewer { letters: [Letter!]! }')).toEqual(['Letter is not in the table', 'Viewer.letters is not in the table'].toSorted());
  });

  it('is not whole with a row that the schema has not, nor where a field that names somebody has no row of its own', () => {
    const schema = makeSchema(catalogue);
    const changed = (from: RegExp, to: string) => faultsOfTable(schema, readTable(verdicts.replace(from, to)));
    expect(changed(/^ {2}urgeAssignment /m, '  nagAssignment  ')).toEqual(['Mutation.urgeAssignment is not in the table', 'the schema has no Mutation.nagAssignment']);
    expect(changed(/^AgeBucket /m, 'Bucket    ')).toEqual(['AgeBucket is not in the table', ...['count', 'fromDays', 'toDays'].map(field => `the schema has no Bucket.${field}`)].toSorted());
    expect(changed(/^ {2}responsible .*$/m, '  with it: responsible')).toEqual(['Assignment.responsible needs a row of its own']);
    expect(() => changed(/^ {2}place .*$/m, '  place U N y')).toThrow('the row Meeting.place takes 13 letters of y, p, -, N, F and U; it has: U N y');
  });

  it('has no field that answers a password, a secret or what is kept of one, but for those that make a secret, once', () => {
    const secrets = Object.values(makeSchema(catalogue).getTypeMap()).flatMap(type => (isObjectType(type) ? Object.keys(type.getFields()).filter(field => /secret|hash|passw|credential|pending.*|uri/i.test(field)).map(field => `${type.name}.${field}`) : []));
    expect(secrets.toSorted()).toEqual(['Account.passwordSetAt', 'CreateTokenPayload.secret', 'Mutation.changePassword', 'Mutation.resetPassword', 'Mutation.setPassword', 'OpenMatters.pendingExtensions', 'StartSecondFactorPayload.secret', 'StartSecondFactorPayload.uri']);
  });

  it('says of every query and of every field below what each account reads', async () => {
    const world = await aBusyCommittee();
    const found = await foundVerdicts(world, table);
    expect(differences(table, found)).toEqual([]);
    const types = [...table.keys()].filter(type => !['Mutation', 'Subscription', 'AssignmentChange', 'MeetingChange'].includes(type) && !type.endsWith('Payload'));
    expect([...found.keys()].toSorted()).toEqual(rows(...types));
    expectNoticed(found);
  }, 120_000);

  it('says of every mutation who may do it, on a record on which it can be done', async () => {
    const world = await theActors();
    const signedIn = await SignedIn.of(world);
    // preparing takes long on PostgreSQL; there the visibility of what these five see is tried by the queries above
    const tried = engine() === 'sqlite' ? columns : columns.filter(column => !['nobody', 'reader', 'above', 'neighbour', 'stand-in'].includes(column));
    const found = await mutationVerdicts(signedIn, { ...mutationsTried(world), ...(await accountMutationsTried(signedIn)) }, table, tried);
    expect(differences(table, found, tried)).toEqual([]);
    expect([...found.keys()].toSorted()).toEqual(rows('Mutation'));
    expectNoticed(found, tried);
  }, 120_000);

  it('says of every subscription who is told what', async () => {
    const world = await theActors();
    const found = new Map([...(await subscriptionVerdicts(world, 'assignment')), ...(await subscriptionVerdicts(world, 'meeting'))]);
    expect(differences(table, found)).toEqual([]);
    expect([...found.keys()].toSorted()).toEqual(rows('AssignmentChange', 'MeetingChange', 'Subscription'));
    expectNoticed(found);
  }, 120_000);
});

/** As a browser opens a socket. */
const withCookie = (cookie: string | undefined) =>
  class extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: cookie === undefined ? {} : { cookie } });
    }
  };

/** Whatever letter of the table were another one, it would be told by its row and column. */
function expectNoticed(found: ReadonlyMap<string, Verdicts>, tried: readonly Column[] = columns): void {
  for (const [name, verdict] of found)
    for (const column of tried) {
      const other = verdict[column] === 'y' ? 'N' : 'y';
      expect(differences(table, new Map([[name, { ...verdict, [column]: other }]]), tried)).toEqual([`${name}, ${column}: the table says ${verdict[column]}, the API ${other}`]);
    }
}

async function subscriptionVerdicts(world: TheActors, what: 'assignment' | 'meeting'): Promise<Map<string, Verdicts>> {
  const { secretariat, interior, finance, server, subscriptions } = world;
  const field = `${what}Changed`;
  const signedIn = await SignedIn.of(world);
  const { assignment, meeting } = await secretariat.orders([], 'Rà soát', { task: { leadOfficeIds: [interior.officeId], coordinatingOfficeIds: [finance.officeId] } });
  const address = await addressOf(server.app);
  const ears = new Map<Column, { ear: Ear; socket(): WebSocket | undefined }>();
  for (const column of columns) {
    let socket: WebSocket | undefined;
    const { size } = subscriptions;
    const { authorization, cookie } = signedIn.headers(column);
    const client = aSocket(address, { authorization }, { webSocketImpl: withCookie(cookie), on: { connected: opened => (socket = opened as WebSocket) } });
    const ear = overSocket(client, { query: `subscription { ${field} { __typename action at ${what} { id } } }` });
    onTestFinished(() => ear.stop());
    ears.set(column, { ear, socket: () => socket });
    await Promise.race([until(() => subscriptions.size > size), ear.ended]);
  }
  /** What everybody who sees it is told of, and is done again and again. */
  const again = async (words: string): Promise<void> => {
    if (what === 'assignment') await secretariat.does('urgeAssignment', { assignmentId: assignment, text: words });
    else await secretariat.does('amendMeeting', { meetingId: meeting, version: (await secretariat.sees(meeting)).version, title: words });
  };
  await again('Đề nghị báo cáo');
  // all are told of one change before anybody is told of what is done once that was told, and a pong comes after whatever was sent
  await ears.get('secretariat')?.ear.hears(1);
  await again('Lần hai');
  await ears.get('secretariat')?.ear.hears(2);
  await Promise.all([...ears.values()].map(async ({ socket }) => {
    const open = socket();
    if (open?.readyState !== 1) return;
    const pong = once(open, 'pong');
    open.ping();
    await pong;
  }));
  const [whole] = ears.get('secretariat')?.ear.told ?? [];
  const said = whole.data[field];
  const letters = async (of: (change: typeof said) => unknown, absent: string): Promise<Verdicts> => {
    const all = await Promise.all(columns.map(async (column): Promise<[Column, string]> => {
      const { ear, socket } = ears.get(column) as { ear: Ear; socket(): WebSocket | undefined };
      if (socket()?.readyState !== 1) return [column, closedFor(await ear.ended)];
      const told = ear.told[0]?.data[field];
      if (!told) return [column, absent];
      return [column, of(told) === null ? '-' : JSON.stringify(of(told)) === JSON.stringify(of(said)) ? 'y' : 'p'];
    }));
    return Object.fromEntries(all) as Verdicts;
  };
  return new Map([
    [`Subscription.${field}`, await letters(change => change[what].id, '-')],
    [said.__typename, await letters(({ __typename }) => __typename, 'N')],
    ...(await Promise.all(['action', 'at', what].map(async (name): Promise<[string, Verdicts]> => [`${said.__typename}.${name}`, await letters(change => change[name], 'N')]))),
  ]);
}
const closedFor = (end: { code?: number; reason?: string }): string => {
  if (end.code === 4401 || end.code === 4408) return 'U';
  throw new Error(`a socket was closed with ${JSON.stringify(end)}`);
};
