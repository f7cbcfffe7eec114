import { expect, it, onTestFinished } from 'vitest';
import { Database } from '../../src/database/database.js';
import { addDays } from '../../src/kernel/date.js';
import { makeApp } from '../../src/server/app.js';
import { type Actor, aCommittee, aCopy, type Json } from '../committee.js';
import { engine } from '../database.js';
import { editAtOnce, type Edited, faultsOf, readRecord, type Refusal, type Told } from './edits.js';

/** As many as are asked for, or as many as there is time for. */
const edits = Number(process.env.CHIDAO_EDITS ?? 40);
const seed = Number(process.env.CHIDAO_SEED ?? 1);
const clients = 50;

it(`fifty clients that edit the same records lose no update, and each conflict is told (${edits} edits, seed ${seed})`, async () => {
  const committee = await aCommittee({ today: '2026-03-02', elsewhere: { place: await aCopy() } });
  const { secretariat, secretary } = committee;
  const records = await theRecords(committee);
  const asks = await asksOf(committee, [secretariat, secretary]);
  const before = await Promise.all(records.map(record => readRecord(asks[0], record)));
  const eventsBefore = await eventsOf(committee);
  const { acknowledged, refused } = await editAtOnce(asks, records, edits, seed);
  const after = await Promise.all(records.map(record => readRecord(asks[0], record)));
  expect(records.flatMap((record, i) => faultsOf(before[i], after[i], record, acknowledged, refused))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(edits);
  // otherwise nothing was tried
  expect(refused.length).toBeGreaterThan(edits / 4);
  for (const { mutation } of records) expect(acknowledged.some(({ record }) => records.some(one => one.id === record && one.mutation === mutation)), mutation).toBe(true);
  // each is in the record once, and nothing that was refused is
  expect((await eventsOf(committee)) - eventsBefore).toBe(acknowledged.length);
  if (edits > 1000) process.stdout.write(`${engine()}: ${acknowledged.length} edits acknowledged, ${refused.length} conflicts told\n`);
}, 60_000 + edits * 100);

it('an update that is lost, and a conflict that is not told, are noticed', () => {
  const record: Edited = { id: 'person_1', idField: 'personId', mutation: 'amendPerson', fields: { name: String, position: String } };
  const told = (version: number, field: string, value: string): Told => ({ record: 'person_1', version, field, value });
  const before = { version: 1, name: 'a', position: 'b' };
  const faults = (after: Json, acknowledged: Told[], refused: Refusal[] = []) => faultsOf(before, after, record, acknowledged, refused).length;
  expect(faults({ version: 3, name: 'c', position: 'd' }, [told(2, 'position', 'd'), told(1, 'name', 'c')])).toBe(0);
  expect(faults({ version: 3, name: 'a', position: 'd' }, [told(2, 'position', 'd'), told(1, 'name', 'c')])).toBe(1);
  expect(faults({ version: 2, name: 'a', position: 'd' }, [told(1, 'position', 'd'), told(1, 'name', 'c')])).toBe(2);
  expect(faults({ version: 2, name: 'c', position: 'b' }, [])).toBe(1);
  expect(faults(before, [], [{ record: 'person_1', version: 1, code: 'CONFLICT', currentVersion: 2 }])).toBe(0);
  expect(faults(before, [], [{ record: 'person_1', version: 1, code: 'CONFLICT', currentVersion: null }])).toBe(1);
  expect(faults(before, [], [{ record: 'person_1', version: 1, code: 'INTERNAL_SERVER_ERROR', currentVersion: undefined }])).toBe(1);
});

/** People, meetings, directives and deadlines: whatever takes the version that it was made on. */
async function theRecords({ secretariat, interior, finance, health, commune, chair, officer }: Awaited<ReturnType<typeof aCommittee>>): Promise<Edited[]> {
  const draft = await secretariat.records({ lead: interior });
  const { assignments } = await secretariat.orders([interior, finance, health, commune], 'Rà soát thủ tục', { dueOn: '2026-03-31' });
  const text = (word: string) => (n: number) => `${word} ${n}`;
  return [
    ...[chair, officer].map(id => ({ id, idField: 'personId', mutation: 'amendPerson', fields: { name: text('Nguyễn Văn'), position: text('Chuyên viên') } })),
    { id: draft.meeting, idField: 'meetingId', mutation: 'amendMeeting', fields: { title: text('Họp giao ban'), place: text('Phòng họp') } },
    { id: draft.directive, idField: 'directiveId', mutation: 'amendDirective', fields: { text: text('Rà soát thủ tục'), dueText: text('trong quý') } },
    ...assignments.map(id => ({ id, idField: 'assignmentId', mutation: 'setDeadline', fields: { dueOn: (n: number) => addDays('2026-04-01', n) } })),
  ];
}

/** On PostgreSQL every second of them goes to another server on the same database. */
async function asksOf({ server, clock, url }: Awaited<ReturnType<typeof aCommittee>>, actors: readonly Actor[]) {
  const apps = [server.app];
  if (engine() === 'postgres') {
    const second = await Database.open(url);
    const { app, close } = await makeApp({ database: second, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 } });
    apps.push(app);
    onTestFinished(async () => {
      await close();
      await second.close();
    });
  }
  return Array.from({ length: clients }, (_, i) => async (query: string, variables: Record<string, unknown>) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${actors[i % actors.length].token}` };
    return (await apps[i % apps.length].inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) })).json() as { data?: Json; errors?: Json[] };
  });
}

const eventsOf = async ({ server }: Awaited<ReturnType<typeof aCommittee>>): Promise<number> => (await server.rows('select count(distinct request_id) from event'))[0][0];
