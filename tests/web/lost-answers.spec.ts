import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query, rowsOf } from '../database.js';
import { AProxy } from './a-proxy.js';
import { barriers, overhang, thePages } from './the-pages.js';

const pages = thePages();
let proxy: AProxy;
beforeAll(async () => {
  proxy = await AProxy.before(pages.url());
});
afterAll(() => proxy?.close());

const office = 'minhhoa-noivu';
/** An assignment that this office has begun, and on whose progress it may report: the n-th. */
const anAssignment = async (n: number) =>
  (await rowsOf(pages.database(), query(`
    select 'assignment_' || s.id from assignment s join "grant" g on g.office_id = s.office_id join account a on a.id = g.account_id
    where a.login = ? and s.status = 'IN_PROGRESS' and s.role = 'LEAD' order by s.id limit 1 offset ?`, office, n)))[0][0] as string;
const updates = async (text: string) => Number((await rowsOf(pages.database(), query('select count(*) from progress_update where text = ?', text)))[0][0]);

/** The form in which an office tells how far it is, with these words in it. */
async function tells(page: Page, url: string, assignment: string, text: string) {
  await page.goto(`${url}/assignments/${assignment}`);
  await page.getByRole('button', { name: 'Cập nhật tiến độ' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Đã làm/ }).fill(text);
  return { dialog, send: dialog.getByRole('button', { name: 'Cập nhật tiến độ' }) };
}

describe('a change whose answer is lost', () => {
  it('is sent again by itself, and is one', async () => {
    const { page } = await pages.signedIn(office, '/account');
    const { dialog, send } = await tells(page, proxy.url, await anAssignment(0), 'Đã gửi lấy ý kiến');
    proxy.loseAnswerTo('"operationName":"UpdateProgress"');
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    expect(proxy.lost).toEqual(['"operationName":"UpdateProgress"']);
    expect(await updates('Đã gửi lấy ý kiến')).toBe(1);
  });

  it('stays in its form, and is still one when it is sent again from a window that was opened anew', async () => {
    const visit = await pages.signedIn(office, '/account');
    const context = visit.page.context();
    const assignment = await anAssignment(0);
    const first = await tells(visit.page, pages.url(), assignment, 'Họp tổ soạn thảo');
    // the request reaches the server, and nothing comes back, as often as it is tried
    await visit.page.route('**/graphql', async route => {
      if (!route.request().postData()?.includes('UpdateProgress')) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await first.send.click();
    await first.dialog.getByRole('alert').getByText('Chưa nhận được trả lời của máy chủ').waitFor({ timeout: 20_000 });
    expect(await barriers(visit.page)).toEqual([]);
    expect(await updates('Họp tổ soạn thảo')).toBe(1);
    await visit.page.close();
    const page = await context.newPage();
    await page.goto(`${pages.url()}/assignments/${assignment}`);
    await page.getByRole('button', { name: 'Cập nhật tiến độ' }).first().click();
    await expect.poll(() => page.getByRole('dialog').getByRole('textbox', { name: /Đã làm/ }).inputValue()).toBe('Họp tổ soạn thảo');
    const again = await tells(page, pages.url(), assignment, 'Họp tổ soạn thảo');
    await again.send.click();
    await again.dialog.waitFor({ state: 'detached' });
    expect(await updates('Họp tổ soạn thảo')).toBe(1);
    // answered by now, it may be said once more; and other words are another change
    const later = await tells(page, pages.url(), assignment, 'Họp tổ soạn thảo');
    await later.send.click();
    await later.dialog.waitFor({ state: 'detached' });
    expect(await updates('Họp tổ soạn thảo')).toBe(2);
  });

  it('is told apart from what a gateway says in the server’s place', async () => {
    const { page } = await pages.signedIn(office, '/account');
    const { dialog, send } = await tells(page, pages.url(), await anAssignment(0), 'Trình ký');
    await page.route('**/graphql', route => (route.request().postData()?.includes('UpdateProgress') ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' }) : route.continue()));
    await send.click();
    await dialog.getByRole('alert').getByText('Chưa nhận được trả lời của máy chủ').waitFor({ timeout: 20_000 });
    expect(await updates('Trình ký')).toBe(0);
    await page.unroute('**/graphql');
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    expect(await updates('Trình ký')).toBe(1);
  });

  it('is given up after half a minute, and can be sent again', async () => {
    const { page } = await pages.signedIn(office, '/account');
    await page.clock.install();
    const { dialog, send } = await tells(page, pages.url(), await anAssignment(0), 'Chờ góp ý');
    let held = 0;
    await page.route('**/graphql', route => (route.request().postData()?.includes('UpdateProgress') ? void held++ : route.continue()));
    await send.click();
    await expect.poll(() => held).toBe(1);
    await page.clock.fastForward(31_000);
    await dialog.getByRole('alert').getByText('Chưa nhận được trả lời của máy chủ').waitFor();
    expect(held).toBe(1);
    await page.unroute('**/graphql');
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    expect(await updates('Chờ góp ý')).toBe(1);
  });
});

describe('a change of several parts', () => {
  it('does not do again what was done before an answer was lost, from a window that was opened anew neither', async () => {
    const { page } = await pages.signedIn('secretariat.minhhoa', '/account', { language: 'en' });
    const asks = <Data>(query: string, variables: object = {}) => pages.asks<Data>(page, query, variables);
    const { host, collective } = await asks<Record<'host' | 'collective', { id: string }>>('{ host: office(code: "MINHHOA") { id } collective: office(code: "MINHHOA-CACNGANH") { id } }');
    const task = { text: 'Nộp báo cáo thử', dueOn: pages.dayIn(20), leadOfficeIds: [collective.id], binding: 'EACH' };
    const { recordMeeting } = await asks<{ recordMeeting: { meeting: { id: string } } }>('mutation Ordered($input: RecordMeetingInput!) { recordMeeting(input: $input) { meeting { id } } }', {
      input: { hostId: host.id, kind: 'BRIEFING', title: 'Giao ban nhiều đơn vị', heldOn: pages.clock.today(), announcedOn: pages.clock.today(), conclusions: [{ text: 'Các ngành nộp báo cáo.', directives: [{ task }] }] },
    });
    const open = async () => {
      await page.goto(`${pages.url()}/secretariat?host=${host.id}`);
      await page.getByRole('listitem').filter({ has: page.getByRole('link', { name: task.text, exact: true }) }).getByRole('button', { name: 'Name the offices' }).click();
      return page.getByRole('dialog');
    };
    let dialog = await open();
    for (const [letters, office] of [['noi vu minh hoa', /MINHHOA-NOIVU/], ['tu phap minh hoa', /MINHHOA-TUPHAP/]] as const) {
      await dialog.getByRole('combobox', { name: 'Offices' }).fill(letters);
      await page.getByRole('option', { name: office }).click();
    }
    await page.keyboard.press('Escape');
    await dialog.getByLabel('Document').fill('16/CV-VP');
    await page.route('**/graphql', route => (route.request().postData()?.includes('"operationName":"TransferToNamed"') ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' }) : route.continue()));
    await dialog.getByRole('button', { name: 'Name the offices' }).click();
    await dialog.getByRole('alert').getByText('The server has not answered').waitFor({ timeout: 20_000 });
    await page.unrouteAll();
    dialog = await open();
    await dialog.getByRole('button', { name: 'Name the offices' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { assignments } = await asks<{ assignments: { nodes: object[] } }>('query Given($meetingId: ID!) { assignments(filter: { meetingId: $meetingId }) { nodes { status office { code } } } }', { meetingId: recordMeeting.meeting.id });
    expect(assignments.nodes).toHaveLength(3);
    for (const share of [['TRANSFERRED', 'MINHHOA-CACNGANH'], ['ASSIGNED', 'MINHHOA-NOIVU'], ['ASSIGNED', 'MINHHOA-TUPHAP']]) expect(assignments.nodes).toContainEqual({ status: share[0], office: { code: share[1] } });
  }, 60_000);
});

describe('a change', () => {
  it('is one, however often its button is pressed', async () => {
    const { page, complaints } = await pages.signedIn(office, '/account');
    const { dialog, send } = await tells(page, pages.url(), await anAssignment(0), 'Bấm hai lần');
    await send.dblclick();
    await dialog.waitFor({ state: 'detached' });
    expect(await updates('Bấm hai lần')).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('waits in its form while its author signs in again, where the session has ended meanwhile', async () => {
    const { page } = await pages.signedIn(office, '/account');
    const { dialog, send } = await tells(page, pages.url(), await anAssignment(0), 'Sau giờ nghỉ');
    await page.context().clearCookies();
    // whatever the page asks by itself meanwhile may have shown the form that signs in, which lies over the button
    await send.dispatchEvent('click');
    const ended = page.getByRole('dialog').filter({ hasText: 'Phiên làm việc đã hết' });
    await ended.waitFor();
    expect(await updates('Sau giờ nghỉ')).toBe(0);
    await page.context().request.post(`${pages.url()}/demo/sessions`, { data: { login: office }, headers: { origin: pages.url() } });
    // as it is when he comes back from another window, in which he has signed in
    await page.evaluate('dispatchEvent(new Event("focus"))');
    await ended.waitFor({ state: 'detached' });
    expect(await dialog.getByRole('textbox', { name: /Đã làm/ }).inputValue()).toBe('Sau giờ nghỉ');
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    expect(await updates('Sau giờ nghỉ')).toBe(1);
  });
});

describe('a server that does not answer', () => {
  it('is noticed, and it is tried until it does', async () => {
    const { page } = await pages.signedIn(office, '/account', { width: 'phone' });
    await page.goto(`${proxy.url}/account`);
    await page.getByRole('heading', { name: 'Tài khoản của bạn' }).waitFor();
    const section = page.getByRole('region', { name: 'Đổi mật khẩu' });
    await section.waitFor();
    proxy.goDown();
    // also by who only looks
    const bar = page.getByText('Máy chủ chưa trả lời. Đang thử lại');
    await bar.waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Danh mục' }).click();
    await page.getByRole('link', { name: 'Ban chỉ đạo', exact: true }).click();
    await page.getByRole('alert').getByText('Không tải được').waitFor();
    proxy.comeBack();
    await bar.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { name: 'Ban chỉ đạo' }).first().waitFor();
  });
});

describe('a server that was renewed', () => {
  it('says so to pages that ask for what it does not know, and they load again with what was typed', async () => {
    const { page } = await pages.signedIn(office, '/account', { language: 'en', width: 'phone' });
    const assignment = await anAssignment(0);
    await page.goto(`${pages.url()}/assignments/${assignment}`);
    await page.getByRole('button', { name: 'Update progress' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What was done').fill('Sent before the server was renewed');
    // as pages of another build ask: by the hash of a text that this server does not have
    await page.route('**/graphql', route => {
      const asked = route.request().postDataJSON();
      if (asked.operationName !== 'UpdateProgress') return route.continue();
      asked.extensions.persistedQuery.sha256Hash = '0'.repeat(64);
      return route.continue({ postData: JSON.stringify(asked) });
    });
    await dialog.getByRole('button', { name: 'Update progress' }).click();
    const bar = page.getByText('The server is newer than this page. Load the page again.');
    await bar.waitFor();
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    expect(await updates('Sent before the server was renewed')).toBe(0);
    await page.unrouteAll();
    await page.keyboard.press('Escape');
    await page.getByRole('status').filter({ has: bar }).getByRole('button', { name: 'Load again' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Update progress' }).first().click();
    await expect.poll(() => dialog.getByLabel('What was done').inputValue()).toBe('Sent before the server was renewed');
    await dialog.getByRole('button', { name: 'Update progress' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await updates('Sent before the server was renewed')).toBe(1);
  });
});
