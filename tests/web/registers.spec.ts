import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriers, picture, thePages } from './the-pages.js';
import { pagesOfPdf } from './pdf-text.js';

const pages = thePages();

interface Row {
  id: string;
  office: { name: string };
  directive: { text: string };
}
const work = `query ($filter: AssignmentFilter, $asOf: Date, $first: Int, $after: String) {
  assignments(filter: $filter, asOf: $asOf, first: $first, after: $after) { totalCount nodes { id office { name } directive { text } } pageInfo { hasNextPage endCursor } }
}`;
interface Work {
  assignments: { totalCount: number; nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
async function officeOf(page: Page, code: string): Promise<{ id: string; name: string }> {
  return (await pages.asks<{ office: { id: string; name: string } }>(page, `{ office(code: "${code}") { id name } }`)).office;
}
const rowLinks = (page: Page) => page.locator('table.register a[data-row]');
const idsShown = async (page: Page): Promise<string[]> => (await page.evaluate<string[]>('[...document.querySelectorAll("table.register a[data-row]")].map(link => link.getAttribute("href"))')).map(href => href.split('/').at(-1) as string);
/** The page has come whose first row is this one. */
const hasCome = (page: Page, id: string): Promise<void> => page.locator(`table.register[aria-busy="false"] tbody tr:first-child a[href$="/${id}"]`).waitFor();
const linesOf = (csv: string): string[][] =>
  [...csv.replace(/^\uFEFF/, '').matchAll(/((?:"(?:[^"]|"")*"|[^";\r\n]*)(?:;(?:"(?:[^"]|"")*"|[^";\r\n]*))*)\r\n/g)].map(([, line]) => [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^";]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));

describe('the registers', () => {
  it('lead from a few words without accents to the conclusion and its meeting', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/conclusions');
    await rowLinks(page).first().waitFor();
    await page.getByLabel('Tìm trong nội dung').fill('thu tuc');
    await page.waitForURL('**/conclusions?text=thu+tuc');
    await page.locator('table.register mark').first().waitFor();
    const { conclusions } = await pages.asks<{ conclusions: { nodes: { id: string; meeting: { id: string; title: string } }[] } }>(page, '{ conclusions(first: 50, filter: { text: "thu tuc" }) { nodes { id meeting { id title } } } }');
    await expect.poll(() => rowLinks(page).count()).toBe(conclusions.nodes.length);
    expect(await page.locator('mark').allInnerTexts()).toContain('thủ');
    expect(await barriers(page)).toEqual([]);
    const [{ meeting }] = conclusions.nodes;
    await page.getByRole('link', { name: meeting.title }).first().click();
    await page.waitForURL(`**/meetings/${meeting.id}`);
    expect(complaints).toEqual([]);
  });

  it('filter the work of an office to what is overdue, in an address that shows the same to somebody else', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/follow-up');
    const { id, name } = await officeOf(page, 'MINHHOA-KTHT');
    await page.getByRole('combobox', { name: 'Đơn vị và các đơn vị trực thuộc' }).fill('kinh te va ha');
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await page.getByRole('combobox', { name: 'Tiến độ, thời hạn' }).click();
    await page.getByRole('option', { name: 'Đang thực hiện quá hạn' }).click();
    await page.waitForURL(/IN_PROGRESS_OVERDUE/);
    const { assignments } = await pages.asks<Work>(page, work, { filter: { withinOfficeId: id, timeliness: ['IN_PROGRESS_OVERDUE'] }, first: 50 });
    expect(assignments.nodes.length).toBeGreaterThan(0);
    const ids = assignments.nodes.map(({ id }) => id);
    await expect.poll(() => idsShown(page)).toEqual(ids);
    await page.getByText(`tất cả ${ids.length} dòng`).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'follow-up-register');

    const other = await pages.signedIn('leadership.minhhoa', page.url().slice(pages.url().length), { language: 'en' });
    await rowLinks(other.page).first().waitFor();
    expect(await idsShown(other.page)).toEqual(ids);
    expect(await other.page.getByText('Timeliness: In progress, overdue', { exact: true }).isVisible()).toBe(true);
    expect([...complaints, ...other.complaints]).toEqual([]);
  });

  it('are walked through by keyboard, a page with one request and as many rows as were asked for', async () => {
    const { page, complaints } = await pages.aWindow();
    await page.context().request.post(`${pages.url()}/demo/sessions`, { data: { login: 'secretariat.minhhoa' }, headers: { origin: pages.url() } });
    const requests: string[] = [];
    page.on('request', request => request.method() === 'POST' && request.url().endsWith('/graphql') && requests.push(request.postDataJSON().operationName));
    await page.goto(`${pages.url()}/follow-up?size=20`);
    const first = (await pages.asks<Work>(page, work, { first: 20 })).assignments;
    const second = (await pages.asks<Work>(page, work, { first: 20, after: first.pageInfo.endCursor })).assignments;
    const third = (await pages.asks<Work>(page, work, { first: 20, after: second.pageInfo.endCursor })).assignments;
    await hasCome(page, first.nodes[0].id);
    // how many there are is asked once
    await page.getByText(`tất cả ${first.totalCount} dòng`).waitFor();
    // once it listens to what is done elsewhere the page reads everything again
    await expect.poll(() => requests.filter(name => name === 'WhoAsks').length).toBe(2);
    await page.waitForLoadState('networkidle');
    requests.length = 0;

    await rowLinks(page).first().focus();
    for (let row = 1; row < 20; row++) await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(`/assignments/${first.nodes[19].id}`);
    await page.keyboard.press('ArrowDown');
    await hasCome(page, second.nodes[0].id);
    await expect.poll(() => page.evaluate('document.activeElement.getAttribute("href")')).toBe(`/assignments/${second.nodes[0].id}`);
    expect(await page.locator('table.register tbody tr:first-child td').first().innerText()).toBe('21');
    expect(requests).toEqual(['FollowUp']);

    const { statements } = pages.database();
    const before = statements.count;
    await page.keyboard.press('Alt+PageDown');
    await hasCome(page, third.nodes[0].id);
    expect(await idsShown(page)).toEqual(third.nodes.map(({ id }) => id));
    // the list, its six lists below for all rows at once, and who asks
    expect(statements.count - before).toBeLessThanOrEqual(9);
    expect(requests).toEqual(['FollowUp', 'FollowUp']);
    expect(await page.locator('table.register tbody tr').count()).toBe(20);

    await page.keyboard.press('ArrowUp');
    await hasCome(page, second.nodes[0].id);
    expect(await idsShown(page)).toEqual(second.nodes.map(({ id }) => id));
    await expect.poll(() => page.evaluate('document.activeElement.getAttribute("href")')).toBe(`/assignments/${second.nodes[19].id}`);
    await page.keyboard.press('Alt+PageUp');
    await hasCome(page, first.nodes[0].id);
    expect(await page.locator('table.register tbody tr:first-child td').first().innerText()).toBe('1');
    expect(requests).toHaveLength(4);
    await rowLinks(page).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/assignments/${first.nodes[0].id}`);
    expect(complaints).toEqual([]);
  });

  it('number no rows where an address does not say which the first is', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/account');
    const { assignments } = await pages.asks<{ assignments: { pageInfo: { endCursor: string } } }>(page, '{ assignments(first: 20) { pageInfo { endCursor } } }');
    await page.goto(`${pages.url()}/follow-up?size=20&after=${encodeURIComponent(assignments.pageInfo.endCursor)}`);
    await rowLinks(page).first().waitFor();
    const numbers = async () => new Set(await page.locator('td.cell-no').allTextContents());
    expect([...(await numbers())]).toEqual(['']);
    await page.getByRole('button', { name: 'Trang trước' }).click();
    await expect.poll(async () => [...(await numbers())]).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 1)));
    expect(complaints).toEqual([]);
  });

  it('say the same on paper, its head on every page, and in a file', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/follow-up?status=COMPLETED&size=20');
    const rows: Row[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { nodes, pageInfo } = (await pages.asks<Work>(page, work, { filter: { status: ['COMPLETED'] }, first: 100, after })).assignments;
      rows.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    await rowLinks(page).first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Xuất CSV' }).click()]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFFSTT;Thông báo;Kết luận;"Nhiệm vụ, chỉ tiêu";Chủ trì;Phối hợp;Thời hạn;Sản phẩm;Kết quả;Tình trạng;Ghi chú\r\n')).toBe(true);
    const [, ...lines] = linesOf(text);
    expect(lines.map(([no, , , text]) => [no, text.replace('[Chỉ tiêu] ', '')])).toEqual(rows.map(({ directive }, i) => [String(i + 1), directive.text]));
    expect(lines.every(line => line.length === 11)).toBe(true);

    // what is on the screen when the browser begins to print
    await page.evaluate('addEventListener("beforeprint", () => (globalThis.rowsOnPaper = document.querySelectorAll("table.register tbody tr").length))');
    await page.getByRole('button', { name: 'In', exact: true }).click();
    await expect.poll(() => page.evaluate('globalThis.rowsOnPaper')).toBe(rows.length);
    await expect.poll(() => page.locator('table.register tbody tr').count()).toBe(20);
    await page.getByRole('combobox', { name: 'Số dòng mỗi trang' }).selectOption('100');
    await expect.poll(() => page.locator('table.register tbody tr').count()).toBe(rows.length);
    // three lines of a long answer on the screen, the whole of it on paper
    expect(await page.evaluate<number>('Math.max(...[...document.querySelectorAll("table.register tbody tr")].map(row => row.offsetHeight))')).toBeLessThan(105);
    const [longest] = await page.evaluate<string[]>('[...document.querySelectorAll(".clamped")].map(({ title }) => title).sort((a, b) => b.length - a.length)');
    const printed = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(printed.length).toBeGreaterThan(1);
    for (const { width, height, text } of printed) {
      expect(width).toBeGreaterThan(height);
      for (const head of ['STT', 'Thông báo', 'Chủ trì', 'Ghi chú']) expect(text.replace(/\s+/g, '')).toContain(head.replace(' ', ''));
    }
    const onPaper = printed.map(({ text }) => text.replace(/\s+/g, '')).join('');
    expect(onPaper).toContain('Trạngthái:Hoànthành');
    expect(onPaper).toContain(longest.replace(/\s+/g, ''));
    expect(onPaper).toContain('Tínhđếnngày');
    expect(onPaper).toContain(`1/${printed.length}`);
    // nothing of the screen's menus and buttons
    expect(onPaper).not.toContain('XuấtCSV');
    expect(complaints).toEqual([]);
  });

  it('tell the figures of a past day as such, and those of today again', async () => {
    const { page, complaints } = await pages.signedIn('leadership.minhhoa', '/follow-up?timeliness=IN_PROGRESS_OVERDUE&asOf=2026-06-30');
    const { assignments } = await pages.asks<Work>(page, work, { filter: { timeliness: ['IN_PROGRESS_OVERDUE'] }, asOf: '2026-06-30', first: 50 });
    await page.getByText('Đang xem số liệu tính đến ngày 30/06/2026').waitFor();
    await expect.poll(() => idsShown(page)).toEqual(assignments.nodes.map(({ id }) => id));
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    const today = (await pages.asks<Work>(page, work, { filter: { timeliness: ['IN_PROGRESS_OVERDUE'] }, first: 50 })).assignments;
    await expect.poll(() => idsShown(page)).toEqual(today.nodes.map(({ id }) => id));
    expect(complaints).toEqual([]);
  });

  it('show an officer what his office may see and nothing else', async () => {
    const { page, complaints } = await pages.signedIn('minhhoa-noivu', '/follow-up?size=100');
    const { assignments } = await pages.asks<Work>(page, work, { first: 100 });
    await expect.poll(() => idsShown(page)).toEqual(assignments.nodes.map(({ id }) => id));
    const all = await pages.signedIn('secretariat.minhhoa', '/follow-up');
    const { assignments: everything } = await pages.asks<Work>(all.page, work, { first: 1 });
    expect(assignments.totalCount).toBeLessThan(everything.totalCount);
    const other = await officeOf(page, 'HOAIDUC');
    await page.goto(`${pages.url()}/follow-up?withinOfficeId=${other.id}`);
    await page.getByText('Không có dòng nào đúng với điều kiện').waitFor();
    expect([...complaints, ...all.complaints]).toEqual([]);
  });

  it('fit on a phone, in English, with what was sought and where it belongs', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/meetings', { width: 'phone', language: 'en' });
    const { meetings } = await pages.asks<{ meetings: { nodes: { id: string }[] } }>(page, '{ meetings(first: 50) { nodes { id } } }');
    await expect.poll(() => idsShown(page)).toEqual(meetings.nodes.map(({ id }) => id));
    await page.getByRole('textbox', { name: 'Search' }).fill('thu tuc');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?text=thu+tuc');
    const { search } = await pages.asks<{ search: { nodes: { record: { __typename: string; id: string } }[] } }>(page, '{ search(first: 50, text: "thu tuc") { nodes { record { __typename id } } } }');
    await expect.poll(() => page.locator('.hits > li').count()).toBe(search.nodes.length);
    expect(await page.locator('.hit-kind').allInnerTexts()).toEqual(search.nodes.map(({ record }) => record.__typename));

    const { id, name } = await officeOf(page, 'MINHHOA-KTHT');
    await page.goto(`${pages.url()}/offices?text=kinh%20te%20va%20ha`);
    await page.locator(`a[data-row][href="/offices/${id}"]`).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const { assignments } = await pages.asks<Work>(page, work, { filter: { officeIds: [id], role: 'LEAD', timeliness: ['IN_PROGRESS_OVERDUE'] }, first: 50 });
    await page.locator('.numbers div').filter({ hasText: 'In progress, overdue' }).getByRole('link', { name: String(assignments.totalCount), exact: true }).click();
    await expect.poll(() => idsShown(page)).toEqual(assignments.nodes.map(({ id }) => id));
    expect(complaints).toEqual([]);
  });

  it('tell of each committee who sits in it and what is open, by numbers that open their lists', async () => {
    const { page, complaints } = await pages.signedIn('leadership.minhhoa', '/committees', { language: 'en' });
    await page.getByRole('link', { name: 'Ban chỉ đạo minh họa (cải cách hành chính huyện Minh Họa)', exact: true }).click();
    await page.getByRole('heading', { name: 'Open before the next meeting' }).waitFor();
    const id = page.url().split('/').at(-1);
    const { openMatters } = await pages.asks<{ openMatters: Record<'overdue' | 'offTrackTargets', { totalCount: number }> }>(page, `{ openMatters(committeeId: "${id}") { overdue(first: 1) { totalCount } offTrackTargets(first: 1) { totalCount } } }`);
    const overdue = page.locator('.numbers div').filter({ hasText: /^Overdue/ });
    expect(await overdue.locator('dd').innerText()).toBe(String(openMatters.overdue.totalCount));
    await overdue.getByRole('link').click();
    await page.getByText(`${openMatters.overdue.totalCount} rows in all`).waitFor();
    await page.goBack();
    await page.locator('.numbers div').filter({ hasText: 'Targets to look at' }).getByRole('link', { name: String(openMatters.offTrackTargets.totalCount), exact: true }).click();
    await page.getByText(`${openMatters.offTrackTargets.totalCount} targets`).waitFor();
    expect(complaints).toEqual([]);
  });

  it('say that a page could not be read, keep what was there, and read it again', async () => {
    const { page } = await pages.signedIn('secretariat.minhhoa', '/follow-up?size=20');
    await rowLinks(page).first().waitFor();
    // it has read everything again that it reads when it begins to listen: afterwards nobody but the button does
    await page.waitForLoadState('networkidle');
    const [shown] = await idsShown(page);
    const refused = { errors: [{ message: 'Máy chủ đang bận', extensions: { code: 'UNAVAILABLE' } }] };
    await page.route('**/graphql', route => route.fulfill({ status: 200, contentType: 'application/graphql-response+json', body: JSON.stringify(refused) }));
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByRole('alert').getByText('Máy chủ đang bận').waitFor();
    expect((await idsShown(page))[0]).toBe(shown);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(async () => (await idsShown(page))[0]).not.toBe(shown);
  });
});
