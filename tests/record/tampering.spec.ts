import { generateKeyPairSync, randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashOf, type held } from '../../src/history/chain.js';
import { FilePlace } from '../../src/record/file-place.js';
import { signed } from '../../src/record/signed-head.js';
import { hashToken } from '../../src/account/token.js';
import { createToken } from '../../src/server/session.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { aCommittee } from '../committee.js';
import { engine } from '../database.js';
import { anAttacker, disarm, eventsOf, type Kept, putEvents, tiedAnew } from './attacker.js';
import { Chance } from '../chance.js';

const attempts = engine() === 'sqlite' ? 200 : 24;
const seed = Number(process.env.SEED ?? randomInt(2 ** 31));

/** A committee that has worked a while, with its record exported halfway and at the end, and somebody who can write what he likes into its database. */
async function aRecord() {
  const { secretariat, secretary, interior, finance, url, server } = await aCommittee();
  const folder = mkdtempSync(join(tmpdir(), 'chidao-record-'));
  const file = join(folder, 'heads');
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const attacker = await anAttacker(url);
  onTestFinished(async () => {
    await attacker.close();
    rmSync(folder, { recursive: true });
  });
  const place = new FilePlace(file);
  const exports = async () => {
    const [[sequence, hash, at]] = (await attacker.rows('select sequence, hash, at from record_head')) as [number, string, string][];
    await place.write(signed({ sequence, hash, at, writtenAt: at, place: 'file', after: await place.last() }, privateKey));
  };
  for (const [i, office] of [interior, finance].entries()) {
    const id = await secretariat.announces(office, `Rà soát ${i}`, { dueOn: '2026-03-31' });
    await office.takes('acknowledge', id);
    await office.does('updateProgress', { assignmentId: id, text: 'Đã xong một nửa', progress: 50 });
    await exports();
    await office.takes('report', id);
    await secretariat.takes('return', id, { reason: 'Thiếu số liệu' });
    await office.takes('report', id);
    await secretary.takes('confirm', id);
    await secretary.takes('reopen', id, { reason: 'Kiểm tra lại' });
  }
  await exports();
  await disarm(attacker);
  return { url, attacker, server, exported: { file, publicKey }, key: privateKey };
}

const texts: (typeof held)[number][] = ['at', 'on', 'actorLogin', 'action', 'objectType', 'before', 'after', 'previous', 'requestId', 'reason', 'paper', 'address'];
/** Another value than it has. */
function edited(event: Kept, chance: Chance): Kept {
  const name = chance.one([...texts, 'objectKey', 'actorKey', 'tokenKey', 'sessionKey', 'actingForLogin'] as const);
  const value = event[name];
  if (typeof value === 'number') return { ...event, [name]: value + 1 + chance.below(9) };
  if (name === 'objectKey' || name.endsWith('Key')) return { ...event, [name]: 1 + chance.below(9) };
  if (name === 'on') return { ...event, on: '2025-12-31' };
  if (value === null) return { ...event, [name]: 'x' };
  const text = String(value);
  const place = chance.below(text.length + 1);
  // a letter more, a letter less, or nothing at all where there may be nothing
  if ((name === 'reason' || name === 'paper' || name === 'address') && chance.below(3) === 0) return { ...event, [name]: null };
  return { ...event, [name]: place < text.length && chance.below(2) === 0 ? text.slice(0, place) + text.slice(place + 1) : `${text.slice(0, place)}x${text.slice(place)}` };
}

type Tampering = (events: Kept[], chance: Chance) => { events: Kept[]; withHead: boolean; did: string };
const replaced = (events: Kept[], at: number, event: Kept): Kept[] => events.with(at, event);
const tamperings: Record<string, Tampering> = {
  edit(events, chance) {
    const at = chance.below(events.length);
    const event = edited(events[at], chance);
    return { events: replaced(events, at, event), withHead: false, did: `event ${at + 1} became ${JSON.stringify(event)}` };
  },
  deletion(events, chance) {
    const from = chance.below(events.length);
    const count = 1 + chance.below(3);
    return { events: events.toSpliced(from, count), withHead: chance.below(2) === 0, did: `${count} from ${from + 1} deleted` };
  },
  swap(events, chance) {
    const a = chance.below(events.length);
    const b = (a + 1 + chance.below(events.length - 1)) % events.length;
    return { events: replaced(replaced(events, a, { ...events[b], id: a + 1 }), b, { ...events[a], id: b + 1 }), withHead: chance.below(2) === 0, did: `${a + 1} and ${b + 1} swapped` };
  },
  'cut tail'(events, chance) {
    const length = chance.below(events.length);
    return { events: events.slice(0, length), withHead: true, did: `cut after ${length}` };
  },
  'rehashed chain'(events, chance) {
    const at = chance.below(events.length);
    let event = edited(events[at], chance);
    // that would be tied anew, and be the same again
    while (event.previous !== events[at].previous) event = edited(events[at], chance);
    return { events: tiedAnew(replaced(events, at, event)), withHead: true, did: `chain tied anew over ${JSON.stringify(event)}` };
  },
  'renumbered chain'(events, chance) {
    const at = chance.below(events.length);
    return { events: tiedAnew(chance.below(2) === 0 ? events.toSpliced(at, 1) : events.toSpliced(at, 0, { ...events[at], action: 'made up' })), withHead: true, did: `chain tied anew with one less or more at ${at + 1}` };
  },
};

describe('what was recorded', () => {
  it(`cannot be changed unseen: ${attempts} of ${attempts} edits, deletions, swaps, cut tails and chains made anew are found`, async () => {
    const { url, attacker, exported } = await aRecord();
    const events = await eventsOf(attacker);
    const chance = new Chance(seed);
    const unseen: string[] = [];
    const tried = new Map<string, number>();
    for (let i = 0; i < attempts; i++) {
      const [kind, tamper] = Object.entries(tamperings)[i % 6];
      const { events: changed, withHead, did } = tamper(events, chance);
      await putEvents(attacker, changed, withHead);
      const { isWhole, first } = await verifyRecord(url, exported);
      if (isWhole || first.length === 0) unseen.push(`${kind}: ${did}`);
      tried.set(kind, (tried.get(kind) ?? 0) + 1);
      await putEvents(attacker, events, true);
    }
    expect({ seed, unseen }).toEqual({ seed, unseen: [] });
    expect([...tried.values()].reduce((sum, count) => sum + count)).toBe(attempts);
    // what was put back is what was there: nothing but a change is told
    expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: true, faults: 0, events: events.length, exported: 3 });
  }, 120_000);

  it('is whole where somebody wrote over it what stood there', async () => {
    const { url, attacker, exported } = await aRecord();
    const events = await eventsOf(attacker);
    expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: true, faults: 0, events: events.length, exported: 3 });
    await attacker.run('update event set action = action, reason = reason');
    await putEvents(attacker, events.toReversed(), false);
    await attacker.run('update record_head set hash = hash');
    await attacker.run("update assignment set status = status || ''");
    expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: true, faults: 0 });
  });

  it('is told by the event where it shows', async () => {
    const { url, attacker, exported } = await aRecord();
    const events = await eventsOf(attacker);
    const faultsOf = async (changed: Kept[], withHead = false) => {
      await putEvents(attacker, changed, withHead);
      const { first } = await verifyRecord(url, exported);
      await putEvents(attacker, events, true);
      return first;
    };
    const n = events.length;
    const short = (event: Kept) => hashOf(event).slice(0, 12);
    const lied = { ...events[4], reason: 'made up' };
    expect(await faultsOf(events.with(4, lied))).toEqual([`event 5 is not what was recorded: its hash is ${short(lied)}, and event 6 was recorded after ${short(events[4])}`]);
    expect(await faultsOf(events.toSpliced(6, 2))).toEqual(['events 7 to 8 are missing: event 9 follows 6']);
    const last = { ...events[n - 1], at: '2020-01-01T00:00:00.000Z' };
    expect(await faultsOf(events.with(n - 1, last))).toEqual([
      expect.stringMatching(new RegExp(`^event ${n} had the hash ${short(events[n - 1])} at \\S+, by line 3 of the export, and has ${short(last)}: it, or one before it, was written again$`)),
      `event ${n}, the last one, is not what was recorded: its hash is ${short(last)}, and the head has ${short(events[n - 1])}`,
    ]);
    expect((await faultsOf(events.slice(0, n - 1)))[0]).toBe(`the head tells event ${n}, and the record ends at event ${n - 1}: the end was cut off`);
    expect(await faultsOf(events.slice(0, n - 1), true)).toEqual([expect.stringMatching(`^the record ends at event ${n - 1}, and line 3 of the export told event ${n} at .*: the end was cut off$`)]);
    expect(await faultsOf([...events, { ...lied, id: n + 1, previous: hashOf(events[n - 1]) }])).toEqual([`the head tells event ${n}, and the record goes on to event ${n + 1}: what follows was added past it`]);
  });

  it('is compared with the records themselves: what no event tells, was not recorded', async () => {
    const { url, attacker, exported } = await aRecord();
    const told = async (change: string, back: string) => {
      await attacker.run(change);
      const { first, faults } = await verifyRecord(url, exported);
      await attacker.run(back);
      expect(faults).toBe(first.length);
      return first;
    };
    const [[status]] = await attacker.rows('select status from assignment where id = 1');
    expect(await told("update assignment set status = 'COMPLETED' where id = 1", `update assignment set status = '${status}' where id = 1`)).toEqual([expect.stringMatching(/^assignment_1: status is "COMPLETED", and by its events, the last of which is \d+, it is "IN_PROGRESS"$/)]);
    expect(await told("update assignment set original_due_on = '2026-12-31' where id = 2", "update assignment set original_due_on = '2026-03-31' where id = 2")).toEqual([expect.stringContaining('assignment_2: originalDueOn is "2026-12-31"')]);
    expect(await told("update meeting set place = 'x' where id = 1", 'update meeting set place = null where id = 1')).toEqual([expect.stringContaining('meeting_1: place is "x"')]);
    await attacker.run('create table kept as select * from progress_update where id = 2');
    expect(await told('delete from progress_update where id = 2', 'insert into progress_update select * from kept')).toEqual([expect.stringMatching(/^progress_update_2 is not there, and no event after \d+ says that it was taken away$/)]);
    expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: true });
  });

  it('is compared with what counted on each day and at each instant, from which past standings are computed', async () => {
    const { url, attacker, exported } = await aRecord();
    await attacker.run('create table kept as select * from assignment_state');
    const told = async (change: string) => {
      await attacker.run(change);
      const { first, faults } = await verifyRecord(url, exported);
      await attacker.run('delete from assignment_state');
      await attacker.run('insert into assignment_state select * from kept');
      return { first, faults };
    };
    const [[states]] = await attacker.rows('select count(*) from assignment_state');
    expect(Number(states)).toBeGreaterThan(8);
    expect(await told("update assignment_state set due_on = '2026-12-31'")).toMatchObject({ faults: Number(states), first: expect.arrayContaining([expect.stringMatching(/^what counted of assignment_1 by event \d+: dueOn is "2026-12-31", and by that event it is "2026-03-31"$/)]) });
    for (const [change, fault] of [
      ["status = 'COMPLETED'", 'status is "COMPLETED"'], ['progress = 99', 'progress is 99'], ["at = '2020-01-01T00:00:00.000Z'", 'at is "2020-01-01T00:00:00.000Z"'], ['"on" = \'2020-01-01\'', 'on is "2020-01-01"'], ['needs_review = not needs_review', 'needsReview is '],
    ])
      expect(await told(`update assignment_state set ${change} where id = (select min(id) from assignment_state)`)).toEqual({ faults: 1, first: [expect.stringContaining(fault)] });
    const changed = (kept: number) => ({ faults: 1, first: [expect.stringMatching(new RegExp(`^what counted of assignment_2 changed \\d+ times by its events, and ${kept} times by what is kept$`))] });
    const [[of2]] = await attacker.rows('select count(*) from assignment_state where assignment_id = 2');
    expect(await told('delete from assignment_state where id = (select max(id) from assignment_state where assignment_id = 2)')).toEqual(changed(Number(of2) - 1));
    expect(await told('delete from assignment_state where assignment_id = 2')).toEqual(changed(0));
    expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: true });
  });

  it('is all there is: a forged grant, another hash of a token and a row of any table that no event tells are found', async () => {
    const { url, attacker, exported, server } = await aRecord();
    const administrator = "insert into \"grant\" (id, account_id, role, office_id) values (?, 1, 'ADMINISTRATOR', 1)";
    const [[grants]] = await attacker.rows('select max(id) from "grant"');
    const events = await eventsOf(attacker);
    expect(events[0]).toMatchObject({ action: 'beginRecord', actorLogin: 'chidao' });
    expect(JSON.parse(String(events[0].after)).record).toMatchObject({ Account: { rows: 10, last: 10 }, Grant: { rows: 10, last: 10 }, ApiToken: { rows: 10, last: 10 } });
    for (const key of [Number(grants) + 1, 0, -1]) {
      await attacker.run(administrator, [key]);
      expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: false, faults: 1, first: [expect.stringMatching(/^grant_-?\d+ is there, and no event says that it was made$/)] });
      await attacker.run('delete from "grant" where id = ?', [key]);
    }
    const token = await createToken(server.database, server.clock, 'secretariat', 1);
    expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: true, faults: 0 });
    const [[key, hash]] = (await attacker.rows('select id, hash from api_token order by id desc limit 1')) as [number, string][];
    expect(hash).toBe(hashToken(token));
    await attacker.run('update api_token set hash = ? where id = ?', [hashToken('mine'), key]);
    expect((await verifyRecord(url, exported)).first).toEqual([expect.stringMatching(new RegExp(`^api_token_${key}: hash is "${hashToken('mine')}", and by its events, the last of which is \\d+, it is "${hash}"$`))]);
    await attacker.run('update api_token set hash = ? where id = ?', [hash, key]);
    const now = await eventsOf(attacker);
    await putEvents(attacker, [...now, { ...now[3], id: now.length + 1 }], false);
    expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: false });
    await putEvents(attacker, now, true);
    expect(await verifyRecord(url, exported)).toMatchObject({ isWhole: true, faults: 0 });
  });

  it('is known by an export that nobody else can have signed, and from which no line can be taken', async () => {
    const { url, exported, key } = await aRecord();
    const lines = readFileSync(exported.file, 'utf8').trimEnd().split('\n');
    const faultsOf = async (changed: string[], publicKey = exported.publicKey) => {
      writeFileSync(exported.file, changed.map(line => `${line}\n`).join(''));
      return (await verifyRecord(url, { file: exported.file, publicKey })).first;
    };
    expect(await faultsOf(lines)).toEqual([]);
    const another = generateKeyPairSync('ed25519');
    const unsigned = (line: number) => `line ${line} of the export is not signed with this key: it was changed, or somebody else wrote it`;
    expect(await faultsOf(lines, another.publicKey)).toEqual([1, 2, 3].map(unsigned));
    const lost = (line: number) => `line ${line} of the export was written after a line that is not there: one before it was taken out or changed`;
    expect(await faultsOf(lines.toSpliced(1, 1))).toEqual([lost(2)]);
    expect(await faultsOf(lines.toSpliced(0, 1))).toEqual([lost(1)]);
    expect(await faultsOf(lines.with(1, lines[1].slice(0, -20)))).toEqual(['line 2 of the export is no head of the record: it was cut or changed', lost(3)]);
    expect(await faultsOf(lines.with(1, lines[1].replace(/"sequence":\d+/, '"sequence":2')))).toEqual([unsigned(2), lost(3)]);
    const { signature: _, ...head } = JSON.parse(lines[1]);
    expect(await faultsOf(lines.with(1, signed(head, another.privateKey)))).toEqual([unsigned(2), lost(3)]);
    // a syslog server writes its own words before each
    const sent = [2, 3].map(i => signed({ ...JSON.parse(lines[i - 1]), signature: undefined, place: 'syslog', after: null } as never, key));
    expect(await faultsOf(sent.map(line => `Mar  2 01:02:03 host chidao[7]: ${line}`))).toEqual([]);
  });
});
