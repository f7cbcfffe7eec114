import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Json } from '../committee.js';
import { barriers, choose, overhang, thePages } from './the-pages.js';

const pages = thePages();
const login = 'secretariat.minhhoa';
const nextYear = (): string => String(Number(pages.clock.today().slice(0, 4)) + 1);

/** What stands in a field, as soon as it is known. */
const value = (field: Locator) => expect.poll(() => field.inputValue(), { timeout: 10_000 });
/** What is rarely done to a conclusion may be folded. */
async function unfold(conclusion: Locator): Promise<void> {
  await conclusion.getByRole('button', { name: 'Sửa lời' }).waitFor();
  const more = conclusion.getByRole('button', { name: /^Việc khác với kết luận/ });
  if (await more.isVisible()) await more.click();
}
const asks = (page: Page, query: string, variables: object = {}): Promise<Json> => pages.asks(page, query, variables);
/** A meeting that was held today, of the committee that is made up, with what is said of it. */
async function aMeeting(page: Page, about: object): Promise<string> {
  const { office } = await asks(page, '{ office(code: "MINHHOA") { id } }');
  const { recordMeeting } = await asks(page, 'mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { done meeting { id } } }', { input: { hostId: office.id, kind: 'STEERING', heldOn: pages.clock.today(), ...about } });
  return recordMeeting.meeting.id;
}

describe('what is ordered', () => {
  it('rests on papers, is measured by those who report, is taken back with a reason, and a conclusion that orders nothing says so', async () => {
    const { page, complaints } = await pages.signedIn(login, '/meetings');
    const spoken = [`Phòng Nội vụ rà soát theo Kế hoạch số 15/KH-UBND ngày 12/3/${nextYear()}, xong trước ngày 30/6/${nextYear()}.`, 'Các xã, thị trấn phấn đấu đạt ≥ 90 % hồ sơ nộp trực tuyến.', 'Ghi nhận kết quả đã báo cáo.', 'Câu này ghi nhầm.'];
    const id = await aMeeting(page, { title: 'Họp thử về căn cứ', conclusions: spoken.map(text => ({ text })), agenda: [{ title: 'Kế hoạch rà soát', presented: [{ kind: 'Kế hoạch', title: 'Kế hoạch rà soát thủ tục', number: '15/KH-UBND' }] }] });
    const recorded = async (): Promise<Json[]> => (await asks(page, `query ($id: ID!) { conclusions(filter: { meetingId: $id }) { nodes { noTaskArises directives { nodes { text status basis { number title kind } ... on Target { comparator lower reporters { code } } } } } } }`, { id })).conclusions.nodes;
    await page.goto(`${pages.url()}/meetings/${id}`);

    const [first, second, third, fourth] = [1, 2, 3, 4].map(n => page.locator('[data-conclusion]').nth(n - 1));
    await first.getByRole('button', { name: 'Nhiệm vụ từ cả kết luận' }).click();
    const task = page.getByRole('form', { name: 'Giao nhiệm vụ' });
    // the day of the plan is not proposed
    expect(await task.getByRole('button', { name: /^Lấy hạn/ }).allInnerTexts()).toEqual([expect.stringMatching(`^Lấy hạn 30/0?6/${nextYear()} \\(“xong trước ngày 30/6/${nextYear()}”\\)$`)]);
    await task.getByLabel('Thời hạn', { exact: true }).fill('30/6/1026');
    await task.getByLabel('Thời hạn như trong kết luận').focus();
    await task.getByText(/“30\/6\/1026”: năm phải từ 1945 đến \d{4}/).waitFor();
    await task.getByRole('button', { name: /^Lấy hạn/ }).click();
    await choose(task.getByRole('combobox', { name: 'Đơn vị chủ trì' }), 'phong noi vu', /Phòng Nội vụ huyện Minh Họa/);
    await task.getByRole('button', { name: /^Thêm: phối hợp/ }).click();
    await task.getByRole('combobox', { name: 'Chọn từ văn bản của cuộc họp' }).click();
    await page.getByRole('option', { name: /15\/KH-UBND/ }).click();
    await task.getByRole('button', { name: 'Thêm văn bản căn cứ' }).click();
    await task.getByLabel('Số, ký hiệu').fill('30/NQ-HĐND');
    await page.reload();
    await task.getByText('Đã khôi phục nội dung chưa ghi').waitFor();
    // nor is it folded away
    expect(await task.getByLabel('Số, ký hiệu').inputValue()).toBe('30/NQ-HĐND');
    await task.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    // what is refused of a paper that is described stands beside it, also where others go before it, and unfolds
    const described = task.getByRole('group', { name: 'Văn bản làm căn cứ 1' });
    await described.locator('[aria-invalid=true]').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await described.getByLabel('Trích yếu').fill('Nghị quyết về dịch vụ công');
    await described.getByLabel('Loại văn bản').fill('Nghị quyết');
    await page.keyboard.press('Escape');
    await task.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await first.getByText('Căn cứ: Kế hoạch 15/KH-UBND Kế hoạch rà soát thủ tục;', { exact: false }).waitFor();

    await second.getByRole('button', { name: 'Chỉ tiêu từ cả kết luận' }).click();
    const target = page.getByRole('form', { name: 'Giao chỉ tiêu' });
    await choose(target.getByRole('combobox', { name: 'Đơn vị chủ trì' }), 'xa thi tran minh', /UBND các xã, thị trấn Minh Họa/);
    await choose(target.getByRole('combobox', { name: 'Chỉ số' }), 'nop truc tuyen', /nộp trực tuyến/);
    await target.getByLabel('Mức phải đạt').fill('≥ 90 % hồ sơ');
    await target.getByText('Hiểu là: từ 90 % hồ sơ trở lên').waitFor();
    await target.getByRole('button', { name: /^Thêm: kỳ/ }).click();
    await choose(target.getByRole('combobox', { name: 'Đơn vị báo cáo số liệu' }), 'mot cua', /Bộ phận Một cửa/);
    await page.keyboard.press('Control+Enter');
    await second.getByText('Báo cáo số liệu: Bộ phận Một cửa', { exact: false }).waitFor();

    await first.getByRole('button', { name: 'Sửa', exact: true }).click();
    const amended = page.getByRole('form', { name: 'Sửa nhiệm vụ' });
    await amended.getByRole('button', { name: /^Thêm: phối hợp/ }).click();
    const taken = amended.getByRole('button', { name: 'Bỏ căn cứ Kế hoạch 15/KH-UBND Kế hoạch rà soát thủ tục' });
    await taken.click();
    await taken.waitFor({ state: 'detached' });
    await amended.getByRole('button', { name: 'Ghi', exact: true }).click();
    await amended.waitFor({ state: 'detached' });
    expect(await recorded()).toMatchObject([
      { directives: { nodes: [{ basis: [{ kind: 'Nghị quyết', number: '30/NQ-HĐND', title: 'Nghị quyết về dịch vụ công' }] }] } },
      { directives: { nodes: [{ comparator: 'AT_LEAST', lower: 90, basis: [], reporters: [{ code: expect.stringContaining('MINHHOA-') }] }] } }, {}, {},
    ]);

    await unfold(third);
    await third.getByRole('button', { name: 'Không phát sinh nhiệm vụ' }).click();
    await third.getByRole('button', { name: 'Bỏ ghi “không phát sinh nhiệm vụ”' }).waitFor();
    await unfold(fourth);
    await fourth.getByRole('button', { name: 'Xóa dự thảo' }).click();
    await fourth.getByLabel('Lý do xóa').fill('Ghi nhầm cuộc họp');
    await first.getByRole('button', { name: 'Thu hồi' }).click();
    await first.getByLabel('Lý do thu hồi').fill('Đã giao tại cuộc họp trước');
    // neither reason is lost with the tab
    await page.reload();
    await unfold(fourth);
    await fourth.getByRole('button', { name: 'Xóa dự thảo' }).click();
    await value(fourth.getByLabel('Lý do xóa')).toBe('Ghi nhầm cuộc họp');
    expect(await barriers(page)).toEqual([]);
    await fourth.getByRole('button', { name: 'Xóa dự thảo' }).last().click();
    await fourth.waitFor({ state: 'detached' });
    await first.getByRole('button', { name: 'Thu hồi' }).click();
    await value(first.getByLabel('Lý do thu hồi')).toBe('Đã giao tại cuộc họp trước');
    await first.getByRole('button', { name: 'Thu hồi' }).last().click();
    await first.getByText('Đã thu hồi').waitFor();
    const after = await recorded();
    expect(after.map(({ noTaskArises, directives }) => [noTaskArises, directives.nodes.map(({ status }: Json) => status)])).toEqual([[false, ['WITHDRAWN']], [false, ['DRAFT']], [true, []]]);
    const { conclusions } = await asks(page, 'query ($id: ID!) { conclusions(filter: { meetingId: $id, removed: true }) { nodes { text history(first: 1) { nodes { reason } } } } }', { id });
    expect(conclusions.nodes).toEqual([{ text: spoken[3], history: { nodes: [{ reason: 'Ghi nhầm cuộc họp' }] } }]);
    expect(complaints).toEqual([]);
  }, 90_000);

  it('is issued once its meeting has a chair, goes on in a target of a supplement, and is withdrawn from the office that owes it, in English on a phone', async () => {
    const { page, complaints } = await pages.signedIn(login, '/meetings', { width: 'phone', language: 'en' });
    const { office, people } = await asks(page, '{ office(code: "MINHHOA-NOIVU") { id } people(filter: { text: "Nguyễn Minh Họa" }) { nodes { id } } }');
    const text = 'Phòng Nội vụ rà soát hồ sơ.';
    const id = await aMeeting(page, { title: 'Họp thử về bổ sung', conclusions: [{ text, directives: [{ task: { text: 'Rà soát hồ sơ bổ sung', dueOn: pages.dayIn(20), leadOfficeIds: [office.id] } }] }] });
    const of = async (selection: string): Promise<Json> => (await asks(page, `query ($id: ID!) { node(id: $id) { ... on Meeting { ${selection} } } }`, { id })).node;

    await page.goto(`${pages.url()}/meetings/${id}/issue`);
    await page.getByText('Still lacking:', { exact: false }).filter({ hasText: 'the chair of the meeting' }).waitFor();
    const issue = page.getByRole('button', { name: 'Issue', exact: true });
    expect(await issue.isDisabled()).toBe(true);
    await asks(page, 'mutation ($input: AmendMeetingInput!) { amendMeeting(input: $input) { done } }', { input: { meetingId: id, version: (await of('version')).version, chairId: people.nodes[0].id } });
    await page.reload();
    await value(page.getByLabel('Number')).toMatch(/^\d+\/TB-/);
    await value(page.getByRole('combobox', { name: 'Signer' })).toMatch(/^Nguyễn Minh Họa/);
    // Enter in a field does not do what cannot be undone
    await page.getByLabel('Number').press('Enter');
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    expect(await of('status')).toEqual({ status: 'HELD' });
    await issue.click();
    await page.getByRole('button', { name: 'Print the notice' }).waitFor();
    const { notices } = await of('notices { number signer { name } }');
    expect(notices).toEqual([{ number: expect.stringMatching(/^\d+\/TB-/), signer: { name: 'Nguyễn Minh Họa' } }]);
    await page.getByRole('link', { name: 'To the meeting' }).click();
    await page.waitForURL(`**/meetings/${id}`);
    // its words are locked; how urgent it is and who owes it goes on
    await page.getByRole('button', { name: 'Amend', exact: true }).click();
    const order = page.getByRole('form', { name: 'Amend the task' });
    await order.getByText('Words are corrected by a supplement').waitFor();
    await order.getByRole('combobox', { name: 'Priority' }).click();
    await page.getByRole('option', { name: 'Urgent' }).click();
    expect(await order.getByLabel('What is to be done').count()).toBe(0);
    await order.getByRole('button', { name: 'Record' }).click();
    await order.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add an office' }).click();
    await choose(page.getByRole('combobox', { name: 'Office', exact: true }), 'tu phap', /Phòng Tư pháp huyện Minh Họa/);
    await page.getByLabel('Reason').fill('Asked for its opinion');
    await page.getByRole('button', { name: 'Add an office' }).last().click();
    await page.getByRole('link', { name: 'Phòng Tư pháp huyện Minh Họa' }).waitFor();
    const { directives } = await asks(page, 'query ($id: ID!) { directives(filter: { meetingId: $id }) { nodes { priority text assignments { nodes { role status office { code } history(first: 5) { nodes { action reason } } } } } } }', { id });
    expect(directives.nodes).toMatchObject([{ priority: 'URGENT', text: 'Rà soát hồ sơ bổ sung', assignments: { nodes: expect.arrayContaining([expect.objectContaining({ role: 'COORDINATING', status: 'ASSIGNED', office: { code: 'MINHHOA-TUPHAP' }, history: { nodes: [{ action: 'addAssignment', reason: 'Asked for its opinion' }] } })]) } }]);

    await page.goto(`${pages.url()}/meetings/${id}/supplement`);
    await page.getByLabel('The chair’s words').fill('Phòng Nội vụ bảo đảm ít nhất 95 % hồ sơ đúng hạn trong năm 2030.');
    await page.getByRole('button', { name: 'Add a target' }).click();
    const target = page.getByRole('group', { name: 'Target 1' });
    await page.getByText('Still lacking: text, indicator or bounds of target 1 of conclusion 1.').waitFor();
    await target.getByLabel('What is to be reached').fill('Hồ sơ đúng hạn');
    await choose(target.getByRole('combobox', { name: 'Lead offices' }), 'noi vu', /Phòng Nội vụ huyện Minh Họa/);
    await choose(target.getByRole('combobox', { name: 'Indicator' }), 'dung han', /đúng hạn/);
    await target.getByRole('textbox', { name: 'To be reached', exact: true }).fill('at least 95 %');
    await target.getByRole('button', { name: /^Due 31 Dec 2030/ }).click();
    await page.reload();
    await page.getByText('Restored what was typed').waitFor();
    await value(target.getByRole('textbox', { name: 'To be reached', exact: true })).toBe('at least 95 %');
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    await page.getByRole('button', { name: 'Issue the supplement' }).click();
    await page.getByText(/^Supplement \S+ is issued$/).waitFor();
    const { conclusions } = await of('conclusions { nodes { series directives { nodes { dueOn dueText ... on Target { comparator lower assignments { nodes { status office { code } } } } } } } }');
    expect(conclusions.nodes[1]).toEqual({ series: 1, directives: { nodes: [{ dueOn: '2030-12-31', dueText: 'trong năm 2030', comparator: 'AT_LEAST', lower: 95, assignments: { nodes: [{ status: 'ASSIGNED', office: { code: 'MINHHOA-NOIVU' } }] } }] } });

    const { assignments } = await asks(page, 'query ($id: ID!) { assignments(filter: { meetingId: $id, kind: TASK, role: LEAD }) { nodes { id } } }', { id });
    await page.goto(`${pages.url()}/assignments/${assignments.nodes[0].id}`);
    const dialog = page.getByRole('dialog', { name: 'Withdraw' });
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await dialog.getByLabel('Reason').fill('Ordered twice');
    await page.reload();
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await value(dialog.getByLabel('Reason')).toBe('Ordered twice');
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await asks(page, 'query ($id: ID!) { node(id: $id) { ... on Assignment { status } } }', { id: assignments.nodes[0].id })).node).toEqual({ status: 'WITHDRAWN' });
    expect(complaints).toEqual([]);
  }, 90_000);
});
