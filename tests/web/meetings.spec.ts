import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asTyped, barriers, overhang, thePages } from './the-pages.js';

const pages = thePages();
const login = 'secretariat.minhhoa';
const meetingIn = (page: Page): string => new URL(page.url()).pathname.split('/')[2];

async function choose(field: Locator, letters: string, option: string | RegExp): Promise<void> {
  await field.click();
  await field.pressSequentially(letters);
  await field.page().getByRole('option', { name: option }).first().click();
}
async function recorded(page: Page, id: string): Promise<Record<string, unknown>> {
  const { node } = await pages.asks<{ node: Record<string, unknown> }>(page, `query Meeting($id: ID!) { node(id: $id) { ... on Meeting { title status heldOn place version
    sessions { day part place offices { code } } documents { relation document { kind title number issuer } } source { title publisher authors inferred } agenda { title text }
    attendance(first: 50) { nodes { person { name } presence note } } history(first: 1) { nodes { action reason } } } } }`, { id });
  return node;
}

describe('a meeting', () => {
  it('is planned with its sessions, papers and source, bettered part by part over reloads, and held', async () => {
    const { page, complaints } = await pages.signedIn(login, '/meetings/new');
    const day = pages.dayIn(9);
    await page.getByLabel('Tên cuộc họp').fill('Đoàn kiểm tra công vụ');
    await page.getByRole('textbox', { name: 'Ngày họp' }).fill(asTyped(day));
    await page.getByRole('button', { name: 'Thêm: các buổi, tài liệu, nguồn' }).click();
    await page.getByRole('button', { name: 'Thêm buổi' }).click();
    const first = page.getByRole('group', { name: 'Buổi 1' });
    await first.getByLabel('Địa điểm').fill('Hội trường A');
    await page.getByRole('button', { name: 'Thêm tài liệu' }).click();
    await page.getByLabel('Số, ký hiệu').fill('12/KH-UBND');
    await page.reload();
    await page.getByText('Đã khôi phục nội dung chưa ghi').waitFor();
    expect([await first.getByRole('textbox', { name: 'Ngày' }).inputValue(), await first.getByLabel('Địa điểm').inputValue(), await barriers(page), await overhang(page)]).toEqual([asTyped(day), 'Hội trường A', [], 0]);
    const plan = page.getByRole('button', { name: 'Lên lịch họp' });
    await plan.click();
    // a paper without its subject is told beside its field
    await page.locator('[aria-invalid=true]:focus').and(page.getByLabel('Trích yếu')).waitFor();
    await page.keyboard.type('Kế hoạch kiểm tra');
    await plan.click();
    await page.getByRole('heading', { level: 1, name: 'Đoàn kiểm tra công vụ' }).waitFor();
    const id = meetingIn(page);
    const paper = { relation: 'PRESENTED', document: { kind: 'Báo cáo', title: 'Kế hoạch kiểm tra', number: '12/KH-UBND', issuer: null } };
    const morning = { day, part: 'MORNING', place: 'Hội trường A', offices: [] };
    expect(await recorded(page, id)).toMatchObject({ status: 'PLANNED', heldOn: day, sessions: [morning], documents: [paper], source: null });

    await page.getByRole('button', { name: 'Sửa các buổi' }).click();
    const sessions = page.getByRole('form', { name: 'Sửa các buổi' });
    await sessions.getByRole('button', { name: 'Thêm buổi' }).click();
    const second = sessions.getByRole('group', { name: 'Buổi 2' });
    await second.getByLabel('Buổi', { exact: true }).click();
    await page.getByRole('option', { name: 'Chiều' }).click();
    await choose(second.getByLabel('Đơn vị được đến làm việc'), 'tay minh', /Tây Minh Họa/);
    await page.getByRole('button', { name: 'Sửa tài liệu' }).click();
    const papers = page.getByRole('form', { name: 'Sửa tài liệu' });
    await papers.getByRole('button', { name: 'Thêm tài liệu' }).click();
    await papers.getByRole('group', { name: 'Tài liệu 2' }).getByLabel('Trích yếu').fill('Danh sách đơn vị');
    await papers.getByLabel('Cơ quan ban hành').fill('Phòng Nội vụ');
    await page.getByRole('button', { name: 'Ghi nguồn' }).click();
    const source = page.getByRole('form', { name: 'Sửa nguồn' });
    await source.getByLabel('Tên bài, văn bản').fill('Kế hoạch công tác tháng');
    await source.getByLabel('Người viết').fill('Nguyễn Văn A\nTrần Thị B');
    await page.reload();
    for (const form of [sessions, papers, source]) await form.getByText('Đã khôi phục nội dung chưa ghi').waitFor();
    expect([await barriers(page), await overhang(page)]).toEqual([[], 0]);
    // each is recorded for itself, although the one before has made a new version of the meeting
    await sessions.getByRole('button', { name: 'Ghi các buổi' }).click();
    await sessions.waitFor({ state: 'detached' });
    await papers.getByRole('button', { name: 'Ghi tài liệu' }).click();
    await papers.waitFor({ state: 'detached' });
    await source.getByRole('button', { name: 'Ghi nguồn' }).click();
    await source.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Sửa thông tin' }).click();
    await page.getByLabel('Địa điểm').fill('Hội trường B');
    await page.reload();
    expect(await page.getByLabel('Địa điểm').inputValue()).toBe('Hội trường B');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByLabel('Địa điểm').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Cuộc họp đã diễn ra' }).click();
    await page.getByLabel('Kết luận tiếp theo').waitFor();
    expect(await recorded(page, id)).toMatchObject({
      status: 'HELD', heldOn: pages.clock.today(), place: 'Hội trường B', source: { title: 'Kế hoạch công tác tháng', publisher: null, authors: ['Nguyễn Văn A', 'Trần Thị B'], inferred: null },
      sessions: [morning, { day, part: 'AFTERNOON', place: null, offices: [{ code: 'MINHHOA-TAY' }] }],
      documents: [paper, { relation: 'PRESENTED', document: { kind: 'Báo cáo', title: 'Danh sách đơn vị', number: null, issuer: 'Phòng Nội vụ' } }],
    });

    // what was found stays as it was said: it is withdrawn, and recorded anew from its own words
    await pages.asks(page, 'mutation Found($input: AddObservationInput!) { addObservation(input: $input) { done } }', { input: { meetingId: id, observation: { kind: 'RESULT', text: 'Đã kiểm tra.', figures: [{ label: 'Xã được kiểm tra', numerator: 7, denominator: 8, unit: 'xã' }] } } });
    const withdraw = page.getByRole('button', { name: 'Rút', exact: true });
    await withdraw.click();
    await page.getByLabel('Lý do rút').fill('Nhầm số');
    await withdraw.click();
    await page.getByText('Đánh giá đã rút (1)').click();
    await page.getByText('Nhầm số').waitFor();
    await page.getByRole('button', { name: 'Ghi lại cho đúng' }).click();
    const amount = page.getByLabel('Giá trị');
    expect([await amount.inputValue(), await barriers(page)]).toEqual(['7/8', []]);
    await amount.fill('8/8');
    await page.getByRole('button', { name: 'Ghi đánh giá' }).click();
    await page.getByText('8/8 xã').waitFor();
    const observations = await pages.asks<object>(page, 'query Found($id: ID!) { node(id: $id) { ... on Meeting { stand: observations { nodes { ...Said } } withdrawn: observations(filter: { withdrawn: true }) { nodes { ...Said } } } } } fragment Said on Observation { text withdrawnReason figures { label numerator } }', { id });
    const said = (numerator: number, withdrawnReason: string | null) => ({ nodes: [{ text: 'Đã kiểm tra.', withdrawnReason, figures: [{ label: 'Xã được kiểm tra', numerator }] }] });
    expect(observations).toEqual({ node: { stand: said(8, null), withdrawn: said(7, 'Nhầm số') } });
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is cancelled on a phone, in English, with a reason that outlives a reload', async () => {
    const { page, complaints } = await pages.signedIn(login, '/meetings/new', { width: 'phone', language: 'en' });
    await page.getByLabel('Title').fill('A meeting too many');
    await page.getByRole('textbox', { name: 'Day' }).fill(asTyped(pages.dayIn(3)));
    await page.getByRole('button', { name: 'Plan the meeting' }).click();
    const cancel = page.getByRole('button', { name: 'Cancel the meeting' });
    await cancel.click();
    await page.getByLabel('Why it is cancelled').fill('Joined with another');
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    const id = meetingIn(page);
    await page.reload();
    await cancel.click();
    await page.getByText('Restored what was typed').waitFor();
    await cancel.last().click();
    await page.getByText('Cancelled', { exact: true }).waitFor();
    expect(await recorded(page, id)).toMatchObject({ status: 'CANCELLED', history: { nodes: [{ action: 'cancelMeeting', reason: 'Joined with another' }] } });
    expect(await page.getByRole('button', { name: /^(?:Amend|Record|It was held)/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('has every line that two people have recorded of its attendance at once, and what both have changed is theirs to decide', async () => {
    const first = await pages.signedIn(login, '/meetings');
    const { host, people } = await pages.asks<{ host: { id: string }; people: { nodes: { id: string; name: string }[] } }>(first.page, 'query Who($day: Date) { host: office(code: "MINHHOA") { id } people(first: 4, filter: { validOn: $day }) { nodes { id name } } }', { day: pages.clock.today() });
    const [an, binh, chi, dung] = people.nodes;
    const { recordMeeting } = await pages.asks<{ recordMeeting: { meeting: { id: string } } }>(first.page, 'mutation Begin($input: RecordMeetingInput!) { recordMeeting(input: $input) { meeting { id } } }', { input: { title: 'Hai người ghi', kind: 'BRIEFING', hostId: host.id, heldOn: pages.clock.today(), attendance: [{ personId: an.id }, { personId: binh.id }] } });
    const { id } = recordMeeting.meeting;
    await first.page.goto(`${pages.url()}/meetings/${id}`);
    const second = await pages.signedIn('secretariat2.minhhoa', `/meetings/${id}`, { width: 'phone', language: 'en' });
    const line = (page: Page, n: number) => page.getByRole('group', { name: new RegExp(`^(?:Dòng|Line) ${n}$`) });
    const open = (page: Page) => page.getByRole('button', { name: /^(?:Sửa thành phần|Amend attendance)$/ }).click();

    await open(first.page);
    await line(first.page, 1).getByLabel('Ghi chú').fill('đến muộn');
    await first.page.getByRole('button', { name: 'Thêm người' }).click();
    await choose(line(first.page, 3).getByRole('combobox', { name: 'Họ và tên', exact: true }), chi.name, new RegExp(chi.name));
    await open(second.page);
    await line(second.page, 1).getByLabel('Note').fill('left early');
    await line(second.page, 2).getByLabel('Note').fill('by video');
    await second.page.getByRole('button', { name: 'Add a person' }).click();
    await choose(line(second.page, 3).getByRole('combobox', { name: 'Person', exact: true }), dung.name, new RegExp(dung.name));
    expect([await overhang(second.page), await barriers(second.page)]).toEqual([0, []]);
    await second.page.getByRole('button', { name: 'Record attendance' }).click();
    await second.page.getByRole('form', { name: 'Amend attendance' }).waitFor({ state: 'detached' });

    const form = first.page.getByRole('form', { name: 'Sửa thành phần' });
    const record = form.getByRole('button', { name: 'Ghi thành phần' });
    await record.click();
    await form.getByRole('alert').and(first.page.locator(':focus')).getByText('1 dòng hai bên cùng sửa').waitFor();
    await form.getByText(`Người khác đã ghi: ${an.name}`).waitFor();
    expect([await form.getByText('Người khác vừa ghi', { exact: true }).count(), await line(first.page, 2).getByLabel('Ghi chú').inputValue(), await line(first.page, 1).getByLabel('Ghi chú').inputValue()]).toEqual([2, 'by video', 'đến muộn']);
    expect(await barriers(first.page)).toEqual([]);
    // nothing is sent before it is decided, not even after a reload
    await first.page.reload();
    await record.click();
    await form.getByRole('button', { name: 'Giữ dòng của tôi' }).and(first.page.locator(':focus')).press('Enter');
    const lines = async () => (await recorded(first.page, id)).attendance;
    expect(await lines()).toMatchObject({ nodes: [{ note: 'left early' }, { note: 'by video' }, { person: { name: dung.name } }] });
    await record.click();
    await form.waitFor({ state: 'detached' });
    expect(await lines()).toEqual({ nodes: [
      { person: { name: an.name }, presence: 'PRESENT', note: 'đến muộn' }, { person: { name: binh.name }, presence: 'PRESENT', note: 'by video' },
      { person: { name: chi.name }, presence: 'PRESENT', note: null }, { person: { name: dung.name }, presence: 'PRESENT', note: null },
    ] });

    // where something else was changed nobody is asked
    await first.page.getByRole('button', { name: 'Ghi nội dung họp' }).click();
    await first.page.getByRole('form', { name: 'Sửa nội dung họp' }).getByLabel('Tên nội dung').fill('Báo cáo tháng');
    const { version } = await recorded(first.page, id);
    await pages.asks(second.page, 'mutation Hall($input: AmendMeetingInput!) { amendMeeting(input: $input) { done } }', { input: { meetingId: id, version, place: 'Hội trường B' } });
    await first.page.getByRole('button', { name: 'Ghi nội dung họp' }).click();
    await first.page.getByRole('form', { name: 'Sửa nội dung họp' }).waitFor({ state: 'detached' });
    expect(await recorded(first.page, id)).toMatchObject({ place: 'Hội trường B', agenda: [{ title: 'Báo cáo tháng', text: null }] });

    // from anywhere on a long page
    await second.page.keyboard.press('Alt+KeyK');
    await second.page.getByLabel('Next conclusion').and(second.page.locator(':focus')).waitFor();
    await second.page.getByRole('navigation', { name: 'Parts of the meeting' }).getByRole('link', { name: 'Attendance' }).click();
    await expect.poll(() => second.page.getByRole('heading', { name: 'Attendance' }).evaluate(heading => (heading as unknown as { getBoundingClientRect(): { top: number } }).getBoundingClientRect().top), { timeout: 10_000 }).toBeGreaterThan(80);
    expect([first.complaints, second.complaints]).toEqual([[], []]);
  }, 60_000);
});
