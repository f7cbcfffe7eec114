import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workOf } from '../../src/access/system.js';
import { Account } from '../../src/account/account.js';
import { setPassword } from '../../src/account/credential.command.js';
import { hashPassword } from '../../src/account/password.js';
import { asTyped, barriers, overhang, picture, thePages } from './the-pages.js';

const pages = thePages();
const password = 'mười lăm con voi đi bộ';

async function givePassword(login: string): Promise<void> {
  const hash = await hashPassword(password);
  await workOf('(demo)', pages.database(), pages.clock).run('setPassword', {}, async tx => {
    await setPassword(tx.em, await tx.em.findOneOrFail(Account, { login }), hash, tx.at);
    await tx.record('setPassword');
    return {};
  });
}
/** What a spreadsheet has put on the clipboard, pasted into the cell that has the focus. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })()`);
interface Share {
  status: string; progress: number | null; openSteps: string[]; responsible: { name: string } | null; updates: { nodes: { text: string }[] };
  extensions: { status: string; requestedDueOn: string }[]; obstacles: { text: string; waitingFor: { code: string } | null }[]; reports: { result: string; documents: { relation: string; document: { title: string; number: string } }[] }[];
}
const shareOf = async (page: Page, id: string): Promise<Share> =>
  (await pages.asks<{ node: Share }>(page, `query Share($id: ID!) { node(id: $id) { ... on Assignment {
    status progress openSteps responsible { name } updates { nodes { text } } extensions { status requestedDueOn } obstacles { text waitingFor { code } } reports { result documents { relation document { title number } } }
  } } }`, { id })).node;

const words: Record<string, string> = { ACKNOWLEDGE: 'Nhận việc', DECLINE: 'Từ chối nhận', REPORT: 'Báo cáo kết quả' };
const stepsIn = (row: Locator): Promise<string[]> => row.getByRole('group', { name: 'Việc có thể làm' }).getByRole('button').allTextContents();

describe('an officer at the desk of an office', () => {
  it('signs in, sees what is overdue first, takes work on, tells how far it is and what blocks it, and reports it done', async () => {
    await givePassword('minhhoa-tnmt');
    const { page, complaints } = await pages.aWindow();
    await page.goto(pages.url());
    await page.getByLabel('Tên đăng nhập').fill('minhhoa-tnmt');
    await page.locator('input[autocomplete="current-password"]').fill(password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.waitForURL('**/office');

    // overdue first, and of these the oldest; each row has the buttons that the server opens, and no other
    const rows = page.getByRole('main').locator('section').first().getByRole('listitem');
    await rows.first().waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toMatch(/^Quá hạn \(\d+\)$/);
    type Owed = { id: string; openSteps: string[]; status: string; directive: { text: string } };
    const { viewer } = await pages.asks<{ viewer: { grants: { office: { id: string } }[] } }>(page, '{ viewer { grants { office { id } } } }');
    const filter = { officeIds: [viewer.grants[0].office.id], role: 'LEAD', status: ['ASSIGNED', 'IN_PROGRESS', 'ON_HOLD', 'DECLINED'], timeliness: ['IN_PROGRESS_OVERDUE'] };
    const { assignments } = await pages.asks<{ assignments: { nodes: Owed[] } }>(page, 'query Owed($filter: AssignmentFilter) { assignments(filter: $filter) { nodes { id openSteps status directive { text } } } }', { filter });
    expect(await rows.getByRole('link').allTextContents()).toEqual(assignments.nodes.map(({ directive }) => directive.text));
    for (const [i, { openSteps }] of assignments.nodes.entries()) expect((await stepsIn(rows.nth(i))).toSorted()).toEqual(openSteps.map(step => words[step]).toSorted());
    await picture(page, 'office-desk');

    const [{ id }] = assignments.nodes.filter(({ status }) => status === 'ASSIGNED');
    const row = rows.filter({ has: page.locator(`a[href="/assignments/${id}"]`) });
    // by keyboard: who opens a dialog and closes it again goes on where he was
    const dialog = page.getByRole('dialog');
    await row.getByRole('button', { name: 'Báo cáo kết quả' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Kết quả thực hiện').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await row.locator('button:focus', { hasText: 'Báo cáo kết quả' }).waitFor();
    await row.getByRole('button', { name: 'Nhận việc' }).click();
    await dialog.getByLabel('Người thực hiện').fill('Ta Thi');
    await page.getByRole('option', { name: /Tạ Thị/ }).click();
    await dialog.getByRole('button', { name: 'Nhận việc' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await shareOf(page, id)).toMatchObject({ status: 'IN_PROGRESS', responsible: { name: expect.stringMatching(/^Tạ Thị/) } });
    await row.getByText('Đang thực hiện').first().waitFor();
    expect(await stepsIn(row)).toEqual(['Báo cáo kết quả']);

    // the chain: meeting, notice, conclusion with its words marked
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: 'Ý kiến chỉ đạo' }).waitFor();
    const { node } = await pages.asks<{ node: { directive: { quote: string; conclusion: { notice: { number: string } | null } }; meeting: { title: string } } }>(page, 'query Chain($id: ID!) { node(id: $id) { ... on Assignment { meeting { title } directive { quote conclusion { notice { number } } } } } }', { id });
    expect(await page.locator('mark').textContent()).toBe(node.directive.quote);
    expect(await page.getByRole('link', { name: node.meeting.title }).count()).toBe(1);

    await page.getByRole('button', { name: 'Cập nhật tiến độ' }).click();
    await dialog.getByLabel('Đã làm được gì').fill('Đã tổng hợp số liệu của chín xã.');
    await dialog.getByLabel('Tiến độ (%)').fill('40');
    await dialog.getByRole('button', { name: 'Cập nhật tiến độ' }).click();
    await page.getByText('Cập nhật tiến độ: 40 %').waitFor();
    expect(await shareOf(page, id)).toMatchObject({ progress: 40, updates: { nodes: [{ text: 'Đã tổng hợp số liệu của chín xã.' }] } });

    // a refusal stands beside its field, and nothing was asked for
    await page.getByRole('button', { name: 'Xin gia hạn' }).click();
    await dialog.getByLabel('Xin gia hạn đến ngày').fill(asTyped(pages.dayIn(-60)));
    await dialog.getByLabel('Lý do').fill('Chờ số liệu của hai xã.');
    await dialog.getByRole('button', { name: 'Xin gia hạn' }).click();
    await dialog.getByText(/không muộn hơn hạn hiện tại/).waitFor();
    expect((await shareOf(page, id)).extensions).toEqual([]);
    await dialog.getByLabel('Xin gia hạn đến ngày').fill(asTyped(pages.dayIn(20)));
    await dialog.getByRole('button', { name: 'Xin gia hạn' }).click();
    await page.getByText(/Đã xin gia hạn đến .* chờ quyết định/).waitFor();
    expect((await shareOf(page, id)).extensions).toEqual([{ status: 'PENDING', requestedDueOn: pages.dayIn(20) }]);

    await page.getByRole('button', { name: 'Nêu vướng mắc' }).click();
    await dialog.getByLabel('Vướng mắc').fill('Chưa có kinh phí.');
    await dialog.getByLabel('Chờ đơn vị').fill('tai chinh minh hoa');
    await page.getByRole('option', { name: /MINHHOA-TCKH/ }).click();
    await dialog.getByRole('button', { name: 'Nêu vướng mắc' }).click();
    await page.getByRole('button', { name: 'Gỡ vướng mắc' }).waitFor();
    expect((await shareOf(page, id)).obstacles).toEqual([{ text: 'Chưa có kinh phí.', waitingFor: { code: 'MINHHOA-TCKH' } }]);
    expect(await barriers(page)).toEqual([]);

    // what is typed and not sent outlives a reload; a report without a result is refused beside its field
    await page.getByRole('button', { name: 'Báo cáo kết quả' }).click();
    await dialog.getByRole('button', { name: 'Báo cáo kết quả' }).click();
    await dialog.locator('textarea[aria-invalid="true"]').waitFor();
    await dialog.getByRole('textbox', { name: /Kết quả thực hiện/ }).fill('Đã gửi số liệu lĩnh vực quý III.');
    await dialog.getByRole('button', { name: 'Thêm sản phẩm' }).click();
    await dialog.getByLabel('Trích yếu').fill('Bảng số liệu lĩnh vực');
    await dialog.getByLabel('Số, ký hiệu').fill('31/BC-TNMT');
    expect(await barriers(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Báo cáo kết quả' }).click();
    await dialog.getByText(/Đã khôi phục nội dung chưa ghi/).waitFor();
    await dialog.getByRole('button', { name: 'Báo cáo kết quả' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Chờ xác nhận').first().waitFor();
    const reported = await shareOf(page, id);
    expect(reported).toMatchObject({ status: 'REPORTED', openSteps: [], reports: [{ result: 'Đã gửi số liệu lĩnh vực quý III.', documents: [{ relation: 'DELIVERABLE', document: { title: 'Bảng số liệu lĩnh vực', number: '31/BC-TNMT' } }] }] });
    expect(reported.extensions).toMatchObject([{ status: 'LAPSED' }]);
    expect(await page.getByRole('button', { name: 'Báo cáo kết quả' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('has the same on a phone, in English, and only looks at what is another’s', async () => {
    const { page, complaints } = await pages.signedIn('minhhoa-nam', '/office', { width: 'phone', language: 'en' });
    await page.getByRole('heading', { level: 2, name: /^Overdue/ }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'days late' }).first().getByRole('link').click();
    await page.getByRole('heading', { name: 'Everything since' }).waitFor();
    await page.getByRole('button', { name: 'Report completion' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /Result/ }).waitFor();
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    // control: another office's share of the same directive is shown, and nothing is offered for it
    const link = page.getByRole('region', { name: 'Shares of other offices' }).getByRole('link').first();
    const other = await link.textContent();
    await link.click();
    await page.getByText(`: ${other}`).first().waitFor();
    expect(await page.getByRole('button', { name: /Report completion|Update progress|Say what blocks/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('the table of figures', () => {
  it('checks each line while it is typed, records the good ones, and shows beside its cell why another was refused', async () => {
    const { page, complaints } = await pages.signedIn('minhhoa-noivu', '/measurements');
    const cell = (row: number, column: string) => page.locator(`input[data-row="${row}"][data-column="${column}"]`);
    await cell(2, 'on').waitFor();
    type Figures = { measurements: { nodes: { on: string; value: number | null; numerator: number | null; denominator: number | null; source: string | null; target: { text: string } }[] } };
    const { viewer } = await pages.asks<{ viewer: { grants: { office: { id: string } }[] } }>(page, '{ viewer { grants { office { id } } } }');
    const figures = async () => (await pages.asks<Figures>(page, 'query Figures($officeId: ID!) { measurements(first: 100, filter: { officeIds: [$officeId], corrected: false }) { nodes { on value numerator denominator source target { text } } } }', { officeId: viewer.grants[0].office.id })).measurements.nodes;
    const before = await figures();
    const texts = await page.locator('tbody th a').allTextContents();
    expect(texts).toHaveLength(3);
    const lastOfFirst = before.find(({ target }) => target.text === texts[0])?.on ?? '';

    // a day for which a figure stands already: only the server knows
    await cell(0, 'on').fill(asTyped(lastOfFirst));
    await cell(0, 'numerator').fill('310');
    await page.keyboard.press('Tab');
    await page.keyboard.type('312');
    await cell(1, 'value').fill('84,5');
    // Enter goes down, over nothing that takes no figure
    await cell(0, 'numerator').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.dataset.row + document.activeElement.dataset.column')).toBe('2numerator');
    await page.keyboard.type('1.200');
    await cell(2, 'denominator').fill('1.000');
    await page.getByText('Tử số lớn hơn mẫu số').waitFor();
    await page.getByText('= 1.200').waitFor();
    expect(await page.getByRole('button', { name: 'Gửi 2 dòng' }).count()).toBe(1);
    // a block from a spreadsheet
    await cell(2, 'numerator').focus();
    await paste(page, '912\t1.000\t\tBáo cáo 15');
    await page.getByRole('button', { name: 'Gửi 3 dòng' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'office-measurements');

    // what was not sent is there again
    await page.reload();
    await page.getByText(/Đã khôi phục nội dung chưa ghi/).waitFor();
    await page.getByRole('button', { name: 'Gửi 3 dòng' }).click();
    await page.getByText('Đã ghi', { exact: true }).first().waitFor();
    expect(await page.getByText('Đã ghi', { exact: true }).count()).toBe(2);
    expect(await cell(0, 'on').getAttribute('aria-invalid')).toBe('true');
    expect([await cell(0, 'numerator').inputValue(), await cell(1, 'value').inputValue(), await cell(2, 'numerator').inputValue()]).toEqual(['310', '', '']);
    const recorded = await figures();
    expect(recorded).toHaveLength(before.length + 2);
    expect(recorded).toContainEqual({ on: pages.clock.today(), value: 84.5, numerator: null, denominator: null, source: null, target: { text: texts[1] } });
    expect(recorded).toContainEqual({ on: pages.clock.today(), value: null, numerator: 912, denominator: 1000, source: 'Báo cáo 15', target: { text: texts[2] } });

    // a wrong figure is corrected with a reason
    await page.getByRole('button', { name: new RegExp(`^Đính chính số liệu gần nhất: ${texts[1]}`) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Giá trị').fill('85,4');
    await dialog.getByRole('button', { name: 'Đính chính' }).click();
    await dialog.locator('textarea[aria-invalid="true"]').waitFor();
    await dialog.getByLabel('Lý do đính chính').fill('Gõ nhầm hai chữ số');
    await dialog.getByRole('button', { name: 'Đính chính' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await figures()).toContainEqual({ on: pages.clock.today(), value: 85.4, numerator: null, denominator: null, source: null, target: { text: texts[1] } });
    expect(complaints).toEqual([]);
  });
});

describe('a dialog about work', () => {
  const day = () => asTyped(pages.dayIn(40));
  /** Types into everything in it that can be typed into, and answers what then stands there. */
  async function fillIn(dialog: Locator): Promise<string[]> {
    const folded = dialog.getByRole('button', { name: 'Ghi theo văn bản hoặc ghi lùi ngày', expanded: false });
    if (await folded.count()) await folded.click();
    for (const field of await fieldsIn(dialog)) {
      if ((await field.getAttribute('role')) === 'combobox') {
        await field.click();
        await dialog.page().getByRole('option').first().click();
      } else if ((await field.getAttribute('placeholder')) === 'ngày/tháng/năm') await field.fill(day());
      else await field.fill(/numeric|decimal/.test((await field.getAttribute('inputmode')) ?? '') ? '40' : 'Chưa ghi');
    }
    return standingIn(dialog);
  }
  const fieldsIn = async (dialog: Locator) => (await dialog.locator('textarea:not([aria-hidden]), input:not([type=radio]):not([type=checkbox]):not([type=hidden])').all());
  const standingIn = async (dialog: Locator) => Promise.all((await fieldsIn(dialog)).map(field => field.inputValue()));
  /** Every step that the server may open, and what is done on the way. */
  const everything = [
    'Nhận việc', 'Báo cáo kết quả', 'Từ chối nhận', 'Tạm dừng', 'Chuyển đơn vị', 'Thu hồi', 'Xác nhận hoàn thành', 'Trả lại', 'Mở lại', 'Tiếp tục thực hiện', 'Giữ nguyên việc giao', 'Giữ nguyên', 'Chuyển sang kết luận mới',
    'Cập nhật tiến độ', 'Ghi người thực hiện', 'Xin gia hạn', 'Nêu vướng mắc', 'Đôn đốc', 'Gỡ vướng mắc', 'Quyết định gia hạn', 'Rút đề nghị gia hạn',
  ];

  it('has what was typed and not sent in a window that was opened anew, whatever it is about; and open work of a replaced conclusion goes on in the new one', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/account', { width: 'phone' });
    type Found = Record<string, { nodes: { id: string }[] }> & { openMatters: { pendingExtensions: { assignment: { id: string } }[] } };
    const one = (word: string, filter: string) => `${word}: assignments(first: 1, filter: { role: LEAD, ${filter} }) { nodes { id } }`;
    const { host, office } = await pages.asks<Record<'host' | 'office', { id: string }>>(page, '{ host: office(code: "MINHHOA") { id } office: office(code: "MINHHOA-GDDT") { id } }');
    const { openMatters, ...found } = await pages.asks<Found>(page, `query Works($hostId: ID!, $officeId: ID!) {
      ${one('assigned', 'status: [ASSIGNED], hasDeadline: true, officeIds: [$officeId]')} ${one('reported', 'status: [REPORTED]')} ${one('completed', 'status: [COMPLETED]')} ${one('held', 'status: [ON_HOLD]')} ${one('declined', 'status: [DECLINED]')} ${one('blocked', 'blocked: true')} ${one('replaced', 'needsReview: true')}
      openMatters(hostId: $hostId) { pendingExtensions { assignment { id } } }
    }`, { hostId: host.id, officeId: office.id });
    // dozens of dialogs: they open and close at once
    await page.emulateMedia({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(30_000);
    const dialog = page.getByRole('dialog');
    const tried = new Map<string, string>();
    const close = async () => {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    for (const id of [...Object.values(found).map(({ nodes }) => nodes[0].id), openMatters.pendingExtensions[0].assignment.id]) {
      await page.goto(`${pages.url()}/assignments/${id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const buttons = (await page.getByRole('main').getByRole('button').allTextContents()).filter(name => everything.includes(name) && !tried.has(name));
      const typed = new Map<string, string[]>();
      for (const name of new Set(buttons)) {
        await page.getByRole('button', { name, exact: true }).first().click();
        await dialog.waitFor();
        typed.set(name, await fillIn(dialog));
        tried.set(name, id);
        await close();
      }
      if (typed.size > 0) await page.reload();
      for (const [name, texts] of typed) {
        expect(texts.length, name).toBeGreaterThan(0);
        expect(texts, name).not.toContain('');
        await page.getByRole('button', { name, exact: true }).first().click();
        await dialog.getByText(/^Đã khôi phục nội dung chưa ghi/).waitFor();
        // what an office is called comes a moment later
        await expect.poll(() => standingIn(dialog), { message: name, timeout: 10_000 }).toEqual(texts);
        await close();
      }
    }
    expect([...tried.keys()].toSorted()).toEqual(everything.toSorted());

    // with the words and the paper that stand there already, as of today
    const [{ id }] = found.replaced.nodes;
    await page.goto(`${pages.url()}/assignments/${id}`);
    await page.getByRole('button', { name: 'Chuyển sang kết luận mới' }).click();
    const into = await dialog.getByRole('combobox').inputValue();
    await dialog.getByRole('textbox', { name: 'Ngày tính' }).fill('');
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    await dialog.getByRole('button', { name: 'Chuyển sang kết luận mới' }).click();
    await dialog.waitFor({ state: 'detached' });
    type Carried = { status: string; needsReview: boolean; originalDueOn: string; office: { id: string }; directive: { conclusion: { replacedBy: { directives: { nodes: { text: string; assignments: { nodes: object[] } }[] } } } } };
    const { node } = await pages.asks<{ node: Carried }>(page, 'query CarriedOver($id: ID!) { node(id: $id) { ... on Assignment { status needsReview originalDueOn office { id } directive { conclusion { replacedBy { directives(first: 20) { nodes { text assignments { nodes { status originalDueOn office { id } } } } } } } } } } }', { id });
    expect(node).toMatchObject({ status: 'WITHDRAWN', needsReview: false });
    const goesOn = node.directive.conclusion.replacedBy.directives.nodes.find(({ text }) => text === into);
    expect(goesOn?.assignments.nodes).toContainEqual({ status: 'ASSIGNED', originalDueOn: node.originalDueOn, office: node.office });
    expect(complaints).toEqual([]);
  }, 120_000);
});
