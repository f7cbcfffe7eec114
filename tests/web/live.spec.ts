import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { query, rowsOf } from '../database.js';
import { thePages } from './the-pages.js';

const pages = thePages();
const office = 'minhhoa-noivu';

const post = async (path: string, body: object, headers: Record<string, string> = {}) =>
  (await (await fetch(pages.url() + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })).json()) as { token: string; data: Record<string, never>; errors?: object[] };
/** Somebody who works with a program of his own. */
async function elsewhere(login: string) {
  const { token } = await post('/demo/tokens', { login });
  return async (mutation: string, input: Record<string, unknown>, type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`) => {
    const { errors } = await post('/graphql', { query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { done } }`, variables: { input } }, { authorization: `Bearer ${token}` });
    expect(errors).toBeUndefined();
    return performance.now();
  };
}
/** Work that the office has begun. */
const anAssignment = async () =>
  (await rowsOf(pages.database(), query(`
    select 'assignment_' || s.id from assignment s join "grant" g on g.office_id = s.office_id join account a on a.id = g.account_id
    where a.login = ? and s.status = 'IN_PROGRESS' and s.role = 'LEAD' order by s.id limit 1`, office)))[0][0] as string;
/** What a page is told by the server from now on. */
function heardBy(page: Page): string[] {
  const heard: string[] = [];
  page.on('websocket', socket => socket.on('framereceived', ({ payload }) => String(payload).includes('"next"') && heard.push(String(payload))));
  return heard;
}
const listens = (page: Page) => page.waitForEvent('websocket').then(socket => socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('connection_ack')));
/** Everything that a page does by itself within two seconds has been begun, and what it asked for has come. */
async function later(page: Page): Promise<void> {
  await page.clock.runFor(2_000);
  // whoever has begun to ask has asked before this
  await page.evaluate(`fetch('/healthz').then(answer => answer.text())`);
}
const readings = (page: Page): string[] => {
  const names: string[] = [];
  page.on('request', request => request.url().endsWith('/graphql') && names.push((request.postDataJSON() as { operationName: string }).operationName));
  return names;
};

describe('a change made elsewhere', () => {
  it('appears within two seconds on every page that shows it, and takes nothing of what is being typed', async () => {
    const assignmentId = await anAssignment();
    const update = await elsewhere(office);
    const { page, complaints } = await pages.signedIn(office, '/account');
    const context = page.context();
    await page.goto(`${pages.url()}/assignments/${assignmentId}`);
    await page.getByRole('button', { name: 'Cập nhật tiến độ' }).first().click();
    const field = page.getByRole('dialog').getByRole('textbox', { name: /Đã làm/ });
    await field.fill('Đang gõ dở');
    const secretariat = await pages.signedIn('secretariat.minhhoa', `/assignments/${assignmentId}`, { width: 'phone', language: 'en' });
    await secretariat.page.getByRole('heading').first().waitFor();
    // seven more windows of one browser: none waits for a connection that another holds
    const others: Page[] = [];
    for (let i = 0; i < 7; i++) {
      const other = await context.newPage();
      others.push(other);
      const listening = listens(other);
      await other.goto(`${pages.url()}/assignments/${assignmentId}`);
      await listening;
    }
    const seen: number[] = [];
    for (const text of ['Xong bước một', 'Xong bước hai', 'Xong bước ba']) {
      const answeredAt = await update('updateProgress', { assignmentId, text });
      const all = [page, secretariat.page, ...others];
      const times = await Promise.all(all.map(one => one.getByText(text).first().waitFor({ state: 'attached' }).then(() => performance.now() - answeredAt)));
      seen.push(Math.max(...times));
    }
    // the machine may be busy with something else once
    expect(Math.min(...seen)).toBeLessThan(2_000);
    expect(await page.evaluate('document.activeElement.value')).toBe('Đang gõ dở');
    expect(complaints).toEqual([]);
    expect(secretariat.complaints).toEqual([]);
  }, 90_000);

  it('is read once where many come at once, not while nobody looks, and when somebody does again', async () => {
    const assignmentId = await anAssignment();
    const update = await elsewhere(office);
    const { page } = await pages.aWindow();
    await page.clock.install();
    await page.context().request.post(`${pages.url()}/demo/sessions`, { data: { login: office }, headers: { origin: pages.url() } });
    const listening = listens(page);
    const heard = heardBy(page);
    await page.goto(`${pages.url()}/assignments/${assignmentId}`);
    await listening;
    await page.waitForLoadState('networkidle');
    const names = readings(page);
    const began = performance.now();
    for (let i = 0; i < 15; i++) await update('updateProgress', { assignmentId, text: `Việc nhỏ thứ ${i}` });
    await page.getByText('Việc nhỏ thứ 14').first().waitFor({ state: 'attached' });
    const readingsOfPage = names.filter(name => name === 'AssignmentInFull').length;
    expect(readingsOfPage).toBeGreaterThan(0);
    expect(readingsOfPage).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 1000) + 1);

    await expect.poll(() => heard.length).toBe(15);
    await page.evaluate(`Object.defineProperty(document, 'hidden', { configurable: true, get: () => globalThis.isHidden }); globalThis.isHidden = true`);
    await later(page);
    names.length = 0;
    await update('updateProgress', { assignmentId, text: 'Không ai nhìn' });
    await expect.poll(() => heard.length).toBe(16);
    await later(page);
    expect(names).toEqual([]);
    await page.evaluate(`globalThis.isHidden = false; document.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByText('Không ai nhìn').first().waitFor({ state: 'attached' });
    expect(names.filter(name => name === 'AssignmentInFull')).toHaveLength(1);
  });

  it('is not heard of where it is a draft of others', async () => {
    const { page } = await pages.aWindow();
    await page.context().request.post(`${pages.url()}/demo/sessions`, { data: { login: office }, headers: { origin: pages.url() } });
    const heard = heardBy(page);
    const listening = listens(page);
    await page.goto(`${pages.url()}/account`);
    await listening;
    const log = await elsewhere('secretariat.minhhoa');
    const [[hostId]] = await rowsOf(pages.database(), query(`select 'office_' || id from office where code = 'MINHHOA'`));
    await log('recordMeeting', { title: 'Bản nháp', kind: 'BRIEFING', hostId, heldOn: pages.clock.today(), conclusions: [{ text: 'Chưa công bố' }] });
    // what is told later is told after it
    await (await elsewhere(office))('updateProgress', { assignmentId: await anAssignment(), text: 'Nghe được' });
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(heard.filter(told => told.includes('meetingChanged'))).toEqual([]);
  });
});
