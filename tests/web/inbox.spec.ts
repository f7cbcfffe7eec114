import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../committee.js';
import { asTyped, barriers, inEnglish, overhang, picture, thePages } from './the-pages.js';

const pages = thePages();
/** Stories of many steps, each of which waits for what it changed. */
const patience = 120_000;

/** Whoever has the login, at work through the API. */
async function actor(login: string) {
  const headers = { 'content-type': 'application/json', origin: pages.url() };
  const { token } = await (await fetch(`${pages.url()}/demo/tokens`, { method: 'POST', headers, body: JSON.stringify({ login }) })).json() as { token: string };
  async function asks(query: string, variables: object = {}): Promise<Json> {
    const answer = await fetch(`${pages.url()}/graphql`, { method: 'POST', headers: { ...headers, authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await answer.json() as Json;
    if (errors) throw new Error(`${login} is refused: ${JSON.stringify(errors)}`);
    return data;
  }
  /** One step, by the name of its mutation. */
  async function does(mutation: string, input: object, selection = ''): Promise<Json> {
    const type = inputs[mutation] ?? `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
    const answer = (await asks(`mutation ($input: ${type}!) { ${mutation}(input: $input) { done warnings { code } ${selection} } }`, { input }))[mutation];
    expect(answer.warnings).toEqual([]);
    return answer;
  }
  return { asks, does };
}
const inputs: Record<string, string> = { declineAssignment: 'AssignmentStepInput' };

const texts = { returned: 'Lập danh mục hồ sơ nộp thử', confirmed: 'Gửi bảng tổng hợp thử', extended: 'Bố trí dự toán thử', declined: 'Cập nhật trang tin thử', collective: 'Phối hợp tuyên truyền thử' };
let officeIds: Record<string, string>;
let chairId: string;
let assignmentIds: Record<keyof typeof texts, string>;

/** Work ordered by the second secretary, which four offices have answered in four ways and nobody can answer for the fifth. */
async function anInbox() {
  const second = await actor('secretariat2.minhhoa');
  const { people, ...offices } = await second.asks(`{
    host: office(code: "MINHHOA") { id } noivu: office(code: "MINHHOA-NOIVU") { id } tuphap: office(code: "MINHHOA-TUPHAP") { id } tckh: office(code: "MINHHOA-TCKH") { id }
    vhtt: office(code: "MINHHOA-VHTT") { id } collective: office(code: "MINHHOA-CACNGANH") { id } people(filter: { text: "Nguyễn Minh Họa" }) { nodes { id } } }`);
  officeIds = Object.fromEntries(Object.entries(offices).map(([word, office]) => [word, (office as Json).id]));
  chairId = people.nodes[0].id;
  const task = (text: string, office: string) => ({ text, directives: [{ task: { text, dueOn: pages.dayIn(20), leadOfficeIds: [officeIds[office]] } }] });
  const { meeting } = await second.does('recordMeeting', {
    hostId: officeIds.host, kind: 'BRIEFING', title: 'Giao ban thử', heldOn: pages.clock.today(), chairId, announcedOn: pages.clock.today(),
    conclusions: [task(texts.returned, 'noivu'), task(texts.confirmed, 'tuphap'), task(texts.extended, 'tckh'), task(texts.declined, 'vhtt'), task(texts.collective, 'collective')],
  }, 'meeting { id conclusions { nodes { directives { nodes { text assignments { nodes { id } } } } } } }');
  const ordered = meeting.conclusions.nodes.flatMap((conclusion: Json) => conclusion.directives.nodes);
  assignmentIds = Object.fromEntries(Object.entries(texts).map(([word, text]) => [word, ordered.find((directive: Json) => directive.text === text).assignments.nodes[0].id])) as typeof assignmentIds;
  const evidence = [{ kind: 'REPORT', title: 'Báo cáo kết quả thử' }];
  await (await actor('minhhoa-noivu')).does('reportAssignment', { assignmentId: assignmentIds.returned, result: 'Đã lập danh mục 12 hồ sơ', evidence });
  await (await actor('minhhoa-tuphap')).does('reportAssignment', { assignmentId: assignmentIds.confirmed, result: 'Đã gửi bảng tổng hợp', evidence });
  await (await actor('minhhoa-tckh')).does('requestExtension', { assignmentId: assignmentIds.extended, newDueOn: pages.dayIn(60), reason: 'Chờ phân bổ kinh phí' });
  await (await actor('minhhoa-vhtt')).does('declineAssignment', { assignmentId: assignmentIds.declined, reason: 'Không thuộc chức năng của phòng' });
  // its number is taken from now on
  await second.does('issueNotice', { meetingId: meeting.id, number: '901/TB-THU', issuedOn: pages.clock.today(), signerId: chairId });
}
const rowOf = (page: Page, text: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: text, exact: true }) });
const share = async (id: string, selection: string): Promise<Json> => (await (await actor('secretariat2.minhhoa')).asks(`query ($id: ID!) { node(id: $id) { ... on Assignment { ${selection} } } }`, { id })).node;

describe('the secretariat’s desk', () => {
  beforeAll(anInbox, 60_000);

  it('returns a report with a reason, confirms another, insists on declined work, and urges two offices at once', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/secretariat');
    const dialog = page.getByRole('dialog');
    const returned = rowOf(page, texts.returned);
    await returned.getByText('Đã lập danh mục 12 hồ sơ').waitFor();
    await picture(page, 'secretariat-desk');
    await returned.getByRole('button', { name: 'Trả lại' }).click();
    await page.getByRole('dialog', { name: 'Trả lại' }).getByLabel('Lý do').press('Escape');
    await returned.getByRole('button', { name: 'Trả lại' }).and(page.locator(':focus')).press('Enter');
    await dialog.getByLabel('Lý do').fill('Chưa nêu thời gian nộp của từng đơn vị');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await returned.waitFor({ state: 'detached' });
    expect(await share(assignmentIds.returned, 'status reports { answer answerReason answeredBy { login } }')).toEqual({
      status: 'IN_PROGRESS', reports: [{ answer: 'RETURNED', answerReason: 'Chưa nêu thời gian nộp của từng đơn vị', answeredBy: { login: 'secretariat.minhhoa' } }],
    });

    await rowOf(page, texts.confirmed).getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await dialog.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await rowOf(page, texts.confirmed).waitFor({ state: 'detached' });
    expect(await share(assignmentIds.confirmed, 'status')).toEqual({ status: 'COMPLETED' });

    await rowOf(page, texts.declined).getByText('Không thuộc chức năng của phòng').waitFor();
    await rowOf(page, texts.declined).getByRole('button', { name: 'Giữ nguyên việc giao' }).click();
    await dialog.getByLabel('Lý do').fill('Phòng quản lý trang tin');
    await dialog.getByRole('button', { name: 'Giữ nguyên việc giao' }).click();
    await rowOf(page, texts.declined).waitFor({ state: 'detached' });
    expect(await share(assignmentIds.declined, 'status')).toEqual({ status: 'ASSIGNED' });

    const overdue = page.getByRole('region', { name: 'Quá hạn' });
    for (const i of [0, 1]) await overdue.getByRole('checkbox').nth(i).check();
    await overdue.getByRole('button', { name: 'Đôn đốc 2 việc đã chọn' }).click();
    await dialog.getByLabel('Nội dung đôn đốc').fill('Khẩn trương hoàn thành trước hội nghị thử.');
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Đôn đốc' }).click();
    await page.getByText('Đã ghi đôn đốc 2 việc').waitFor();
    const { openMatters } = await (await actor('secretariat2.minhhoa')).asks('query ($hostId: ID) { openMatters(hostId: $hostId) { overdue(first: 3) { nodes { urges { text } } } } }', { hostId: officeIds.host });
    const last = openMatters.overdue.nodes.map(({ urges }: Json) => urges.at(-1)?.text === 'Khẩn trương hoàn thành trước hội nghị thử.');
    expect(last).toEqual([true, true, false]);
    expect(complaints).toEqual([]);
  }, patience);

  it('grants another date than the one asked for, and names who is meant, in English on a phone', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', `/secretariat?host=${officeIds.host}`, { width: 'phone', language: 'en' });
    const dialog = page.getByRole('dialog');
    const asked = rowOf(page, texts.extended);
    await asked.getByRole('button', { name: 'Decide on the extension' }).click();
    await dialog.getByLabel('Grant with another date').check();
    const another = pages.dayIn(40);
    await dialog.getByRole('textbox', { name: 'New deadline' }).fill(asTyped(pages.dayIn(10)));
    await dialog.getByRole('button', { name: 'Decision' }).click();
    await dialog.getByText(`${inEnglish(pages.dayIn(10))} is not later than the current deadline ${inEnglish(pages.dayIn(20))}`).waitFor();
    await dialog.getByRole('textbox', { name: 'New deadline' }).fill(asTyped(another));
    // what was decided and not sent outlives a reload
    await page.reload();
    await asked.getByRole('button', { name: 'Decide on the extension' }).click();
    expect(await dialog.getByLabel('Grant with another date').isChecked()).toBe(true);
    expect(await dialog.getByRole('textbox', { name: 'New deadline' }).inputValue()).toBe(asTyped(another));
    await dialog.getByRole('button', { name: 'Decision' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await share(assignmentIds.extended, 'dueOn extensions { status requestedDueOn grantedDueOn }')).toEqual({ dueOn: another, extensions: [{ status: 'GRANTED', requestedDueOn: pages.dayIn(60), grantedDueOn: another }] });

    const collective = rowOf(page, texts.collective);
    await collective.getByRole('button', { name: 'Name the offices' }).click();
    await dialog.getByRole('combobox', { name: 'Offices' }).fill('noi vu');
    await page.getByRole('option', { name: /Phòng Nội vụ huyện Minh Họa/ }).click();
    await dialog.getByLabel('Document').fill('15/CV-VP');
    await page.reload();
    await collective.getByRole('button', { name: 'Name the offices' }).click();
    expect(await dialog.getByLabel('Document').inputValue()).toBe('15/CV-VP');
    await dialog.getByRole('button', { name: 'Name the offices' }).click();
    await collective.waitFor({ state: 'detached' });
    expect(await share(assignmentIds.collective, 'status transferredTo { office { code } }')).toEqual({ status: 'TRANSFERRED', transferredTo: { office: { code: 'MINHHOA-NOIVU' } } });
    expect([await overhang(page), await barriers(page), complaints]).toEqual([0, [], []]);
  }, patience);
});

describe('the conclusions of a meeting', () => {
  it('are announced after their warning was accepted, issued under a number that is free, and supplemented', async () => {
    const second = await actor('secretariat2.minhhoa');
    const { meeting } = await second.does('recordMeeting', {
      hostId: officeIds.host, kind: 'STEERING', title: 'Phiên họp thử về hồ sơ', heldOn: pages.clock.today(), chairId,
      conclusions: [{ text: 'Phòng Nội vụ rà soát hồ sơ thử.', directives: [{ task: { text: 'Rà soát hồ sơ thử', dueOn: pages.dayIn(20), leadOfficeIds: [officeIds.noivu] } }] }, { text: 'Các phòng rút kinh nghiệm.' }],
    }, 'meeting { id }');
    const of = async (selection: string) => (await second.asks(`query ($id: ID!) { node(id: $id) { ... on Meeting { ${selection} } } }`, { id: meeting.id })).node;

    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', `/meetings/${meeting.id}/announce`);
    await page.getByText('Chủ trì: Phòng Nội vụ huyện Minh Họa', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Thông báo', exact: true }).click();
    await page.getByLabel('kết luận 2 không giao việc và chưa ghi "không phát sinh nhiệm vụ"').check();
    expect(await barriers(page)).toEqual([]);
    expect(await of('announcedOn')).toEqual({ announcedOn: null });
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.waitForURL(`**/meetings/${meeting.id}`);
    expect(await of('announcedOn')).toEqual({ announcedOn: pages.clock.today() });

    await page.goto(`${pages.url()}/meetings/${meeting.id}/issue`);
    const number = page.getByLabel('Số, ký hiệu');
    await number.fill('901/TB-THU');
    await page.getByRole('combobox', { name: 'Người ký' }).fill('nguyen minh hoa');
    await page.getByRole('option', { name: /Nguyễn Minh Họa/ }).click();
    const paper = page.getByRole('article');
    await paper.getByText('Phòng Nội vụ rà soát hồ sơ thử.').waitFor();
    await page.getByRole('button', { name: 'Ban hành' }).click();
    await page.getByText('đã có thông báo số "901/TB-THU"', { exact: false }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await number.fill('902/TB-THU');
    await page.getByRole('button', { name: 'Ban hành' }).click();
    await page.getByRole('button', { name: 'In thông báo' }).waitFor();
    await paper.getByText('Số: 902/TB-THU').waitFor();
    expect(await paper.locator('footer').innerText()).toContain('CHỦ TỊCH UBND HUYỆN');
    expect(await of('status notices { number }')).toEqual({ status: 'ISSUED', notices: [{ number: '902/TB-THU' }] });

    await page.goto(`${pages.url()}/meetings/${meeting.id}/supplement`);
    await page.getByLabel('Lời kết luận').fill('Phòng Tư pháp rà soát hồ sơ thử.');
    await page.getByRole('combobox', { name: 'Thay thế' }).click();
    await page.getByRole('option', { name: /rà soát hồ sơ thử/ }).click();
    await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
    await page.getByLabel('Nội dung nhiệm vụ').fill('Rà soát lại hồ sơ thử');
    await page.getByRole('combobox', { name: 'Đơn vị chủ trì' }).fill('tu phap');
    await page.getByRole('option', { name: /Phòng Tư pháp huyện Minh Họa/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Thời hạn' }).fill(asTyped(pages.dayIn(25)));
    await page.getByLabel('Số, ký hiệu').fill('902a/TB-THU');
    await page.reload();
    await page.getByText('Đã khôi phục nội dung chưa ghi').waitFor();
    expect(await page.getByLabel('Nội dung nhiệm vụ').inputValue()).toBe('Rà soát lại hồ sơ thử');
    await page.getByRole('combobox', { name: 'Người ký' }).fill('nguyen minh hoa');
    await page.getByRole('option', { name: /Nguyễn Minh Họa/ }).click();
    await page.getByRole('button', { name: 'Ban hành văn bản bổ sung' }).click();
    const reviewed = page.getByRole('region', { name: 'Phần việc cần xem lại (1)' });
    await reviewed.getByRole('link', { name: 'Rà soát hồ sơ thử' }).waitFor();
    const supplement = await of('notices { number supplements { number } } conclusions { nodes { series text replacedBy { text } directives { nodes { text dueOn assignments { nodes { office { code } needsReview } } } } } }');
    expect(supplement).toMatchObject({
      notices: [{ number: '902/TB-THU' }, { number: '902a/TB-THU', supplements: { number: '902/TB-THU' } }],
      conclusions: { nodes: [{ replacedBy: { text: 'Phòng Tư pháp rà soát hồ sơ thử.' }, directives: { nodes: [{ assignments: { nodes: [{ needsReview: true }] } }] } }, {}, { series: 1, directives: { nodes: [{ text: 'Rà soát lại hồ sơ thử', dueOn: pages.dayIn(25), assignments: { nodes: [{ office: { code: 'MINHHOA-TUPHAP' } }] } }] } }] },
    });
    expect(await barriers(page)).toEqual([]);

    await reviewed.getByRole('button', { name: 'Giữ nguyên' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ nguyên' }).click();
    await reviewed.waitFor({ state: 'detached' });
    expect((await of('conclusions { nodes { directives { nodes { assignments { nodes { status needsReview } } } } } }')).conclusions.nodes[0].directives.nodes[0].assignments.nodes).toEqual([{ status: 'ASSIGNED', needsReview: false }]);
    expect(complaints).toEqual([]);
  }, patience);

  it('show as the notice that was issued, on a phone too', async () => {
    const { openMatters: _, meetings } = await (await actor('secretariat2.minhhoa')).asks('query ($hostId: ID) { openMatters(hostId: $hostId) { asOf } meetings(filter: { hostId: $hostId, status: [ISSUED], text: "Giao ban thử" }) { nodes { id } } }', { hostId: officeIds.host });
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', `/meetings/${meetings.nodes[0].id}/issue`, { width: 'phone', language: 'en' });
    await page.getByRole('article').getByText('Số: 901/TB-THU').waitFor();
    expect([await overhang(page), await barriers(page), complaints]).toEqual([0, [], []]);
  });
});

describe('the administrator’s page', () => {
  it('lists accounts with their roles, by the beginning of the login', async () => {
    const { page, complaints } = await pages.signedIn('administrator', '/administration', { width: 'phone' });
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await page.locator('.plain-list > li').nth(20).waitFor();
    await page.getByLabel('Tên đăng nhập bắt đầu bằng').fill('secretariat2');
    await page.getByText('1 tài khoản').waitFor();
    await page.getByText('Thư ký tại UBND huyện Minh Họa (minh họa)').waitFor();
    expect([await overhang(page), await barriers(page), complaints]).toEqual([0, [], []]);
  });
});
