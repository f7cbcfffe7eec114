import { describe, expect, it } from 'vitest';
import { Grant } from '../src/account/account.js';
import { Office } from '../src/office/office.js';
import { aCommittee } from './committee.js';

const input = (hostId: string, more: object = {}) => ({ title: 'Họp giao ban', kind: 'BRIEFING', hostId, heldOn: '2026-03-02', conclusions: [{ text: 'Ghi nhận', noTaskArises: true }], idempotencyKey: 'lần-1', ...more });

describe('an idempotency key', () => {
  it('used again with the same content changes nothing, reads the same records again and says so', async () => {
    const { secretariat, server, hoaiDuc } = await aCommittee();
    const first = await secretariat.does('recordMeeting', input(hoaiDuc));
    const written = await server.written();
    await secretariat.does('amendMeeting', { meetingId: first.meeting.id, version: 1, title: 'Tên mới' });
    const again = await secretariat.does('recordMeeting', input(hoaiDuc));
    expect([first.repeated, again.repeated, again.meeting.id, again.meeting.title]).toEqual([false, true, first.meeting.id, 'Tên mới']);
    expect(await server.written()).toBe(written.replace(/event (\d+)/, (_, count) => `event ${Number(count) + 1}`));
  });

  it('is the same content whatever the order of its fields and the form of its letters', async () => {
    const { secretariat, hoaiDuc } = await aCommittee();
    const first = await secretariat.does('recordMeeting', input(hoaiDuc));
    const { title, ...rest } = input(hoaiDuc);
    const again = await secretariat.does('recordMeeting', { ...rest, title: title.normalize('NFD') });
    expect([again.repeated, again.meeting.id]).toEqual([true, first.meeting.id]);
  });

  it('of a change that belongs to no office is known again, too', async () => {
    const { secretariat } = await aCommittee();
    const person = { name: 'Nguyễn Văn A', idempotencyKey: 'lần-1' };
    const first = await secretariat.does('createPerson', person);
    const again = await secretariat.does('createPerson', person);
    expect([first.repeated, again.repeated, again.person.id]).toEqual([false, true, first.person.id]);
  });

  it('used with other content is refused', async () => {
    const { secretariat, hoaiDuc } = await aCommittee();
    await secretariat.does('recordMeeting', input(hoaiDuc));
    expect(await secretariat.isRefused('recordMeeting', input(hoaiDuc, { title: 'Khác' }))).toEqual({ code: 'IDEMPOTENCY_KEY_REUSED', message: 'the key "lần-1" was used for another content; take a new key for a new change', fields: {} });
  });

  it('belongs to one account and one mutation', async () => {
    const { secretariat, secretary, hoaiDuc } = await aCommittee();
    await secretariat.does('recordMeeting', input(hoaiDuc));
    expect((await secretary.does('recordMeeting', input(hoaiDuc))).repeated).toBe(false);
    expect((await secretariat.does('planMeeting', { title: 'Họp', kind: 'BRIEFING', hostId: hoaiDuc, heldOn: '2026-03-02', idempotencyKey: 'lần-1' })).repeated).toBe(false);
  });

  it('of a refusal or of a warning is not kept', async () => {
    const { secretariat, hoaiDuc } = await aCommittee();
    await secretariat.isRefused('recordMeeting', input(hoaiDuc, { chairId: 'person_999' }));
    const doubtful = { announcedOn: '2026-03-02', conclusions: [{ text: 'Ghi nhận' }] };
    await secretariat.isWarned('recordMeeting', input(hoaiDuc, doubtful));
    expect((await secretariat.does('recordMeeting', input(hoaiDuc, { ...doubtful, acceptWarnings: ['NEITHER_DIRECTIVE_NOR_NO_TASK'] }))).repeated).toBe(false);
  });

  it('opens nothing that its account may no longer do', async () => {
    const { secretariat, hoaiDuc, database, clock } = await aCommittee({ today: '2026-03-02' });
    await secretariat.does('recordMeeting', input(hoaiDuc));
    await database.write(async em => {
      for (const grant of await em.find(Grant, { account: { login: 'secretariat' } })) grant.validUntil = '2026-03-02';
      em.create(Grant, { account: (await em.findOneOrFail(Grant, { account: { login: 'secretariat' } })).account, role: 'SECRETARIAT', office: await em.findOneOrFail(Office, { code: 'DANPHUONG' }) });
    });
    clock.set('2026-03-03');
    expect(await secretariat.isRefused('recordMeeting', input(hoaiDuc))).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('"recordMeeting" here') });
  });

  it('is forgotten after thirty days', async () => {
    const { secretariat, hoaiDuc, clock } = await aCommittee({ today: '2026-03-02' });
    const { meeting } = await secretariat.does('recordMeeting', input(hoaiDuc));
    clock.set('2026-04-01');
    expect((await secretariat.does('recordMeeting', input(hoaiDuc))).repeated).toBe(true);
    clock.set('2026-04-02');
    const anew = await secretariat.does('recordMeeting', input(hoaiDuc));
    expect([anew.repeated, anew.meeting.id === meeting.id]).toEqual([false, false]);
  });

  it('in flight twice is carried out once: the second waits for the first', async () => {
    const { secretariat, server, hoaiDuc } = await aCommittee();
    const both = await Promise.all([1, 2, 3].map(() => secretariat.does('recordMeeting', input(hoaiDuc))));
    expect(both.map(({ repeated }) => repeated).toSorted()).toEqual([false, true, true]);
    expect(new Set(both.map(({ meeting }) => meeting.id)).size).toBe(1);
    expect(await server.rows('select count(*) from meeting')).toEqual([[1]]);
  });

  it('is answered again to an office that has moved in the tree since', async () => {
    const { secretariat, administrator, interior, finance } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    const input = { assignmentId, text: 'Đã rà soát một nửa', progress: 50, idempotencyKey: 'k' };
    await interior.does('updateProgress', input);
    const { office } = await administrator.asks('{ office(code: "HOAIDUC-NOIVU") { version } }');
    await administrator.does('amendOffice', { officeId: interior.officeId, version: office.version, parentId: finance.officeId });
    expect((await interior.does('updateProgress', input)).repeated).toBe(true);
  });

  it('has at most 64 characters', async () => {
    const { secretariat, hoaiDuc } = await aCommittee();
    expect((await secretariat.isRefused('recordMeeting', input(hoaiDuc, { idempotencyKey: 'x'.repeat(65) }))).fields).toEqual({ 'input.idempotencyKey': 'has 65 characters; at most 64 are kept' });
  });
});
