import { defaultParseSearch } from '@tanstack/react-router';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { giveDemoPasswords } from '../../src/server/demo-passwords.js';
import { barriers, overhang, picture, thePages } from './the-pages.js';

const pages = thePages();
const login = 'leadership.minhhoa';
let password: string;
beforeAll(async () => {
  password = (await giveDemoPasswords(pages.database(), pages.clock)).find(given => given.login === login)?.password ?? '';
});

interface Standing {
  total: number;
  completedOnTime: number;
  completedLate: number;
  inProgressOnTime: number;
  inProgressOverdue: number;
  office: { name: string };
}
const figures = 'total completedOnTime completedLate inProgressOnTime inProgressOverdue';
const standing = async (page: Page, asOf?: string) => (await pages.asks<{ standings: Standing[] }>(page, `query ($asOf: Date) { standings(asOf: $asOf) { ${figures} } }`, { asOf })).standings[0];

/** The four classes as they are read on the screen, what is overdue first. */
const classesOn = async (page: Page): Promise<number[]> => (await page.locator('.class-number').allTextContents()).map(numberIn);
const numberIn = (text: string): number => Number(text.replaceAll(/\D/g, ''));
const inOrder = ({ inProgressOverdue, inProgressOnTime, completedLate, completedOnTime }: Standing) => [inProgressOverdue, inProgressOnTime, completedLate, completedOnTime];

/** Every number of the screen that leads to a list, with how many rows the server has for it. */
async function countedBehind(page: Page): Promise<{ text: string; said: number; listed: number }[]> {
  const links = (await page.locator('main a[href^="/follow-up?"]:not([aria-hidden] *)').all());
  const numbers = await Promise.all(links.map(async link => ({ text: (await link.textContent()) ?? '', href: (await link.getAttribute('href')) ?? '' })));
  const asked = numbers.filter(({ text }) => /\d/.test(text)).map(({ text, href }) => ({ text, search: defaultParseSearch(href.slice(href.indexOf('?'))) as Record<string, unknown> }));
  // so many at once, because a query has at most thirty aliases
  const chunks = Array.from({ length: Math.ceil(asked.length / 25) }, (_, i) => asked.slice(25 * i, 25 * (i + 1)));
  const counted = chunks.map(async chunk => {
    const variables = Object.fromEntries(chunk.map(({ search: { asOf: _, basis: __, ...filter } }, i) => [`filter${i}`, filter]));
    const { asOf, basis } = chunk[0].search;
    const lists = chunk.map((_, i) => `list${i}: assignments(filter: $filter${i}, asOf: $asOf, basis: $basis) { totalCount }`).join(' ');
    const query = `query ($asOf: Date, $basis: DeadlineBasis, ${chunk.map((_, i) => `$filter${i}: AssignmentFilter`).join(', ')}) { ${lists} }`;
    const data = await pages.asks<Record<string, { totalCount: number }>>(page, query, { ...variables, asOf, basis });
    return chunk.map(({ text }, i) => ({ text, said: numberIn(text), listed: data[`list${i}`].totalCount }));
  });
  return (await Promise.all(counted)).flat();
}
const isComplete = (page: Page) => page.getByRole('heading', { level: 2 }).nth(4).waitFor();

describe('a leader', { timeout: 120_000 }, () => {
  it('signs in by the form, reads what is overdue and whose, and opens the list behind a number', async () => {
    const { page, complaints } = await pages.aWindow();
    await page.goto(pages.url());
    await page.getByLabel('Tên đăng nhập').fill(login);
    await page.getByLabel(/^Mật khẩu( \*)?$/).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { level: 1, name: 'Việc gì quá hạn, của ai?' }).waitFor();
    await page.getByRole('heading', { name: 'Chưa báo cáo số liệu' }).waitFor();
    await page.locator('svg.bullet').first().waitFor();
    const now = await standing(page);
    expect(await classesOn(page)).toEqual(inOrder(now));
    expect(inOrder(now).reduce((sum, count) => sum + count)).toBe(now.total);
    await picture(page, 'leadership');

    const { standings: [worst] } = await pages.asks<{ standings: Standing[] }>(page, `{ standings(groupBy: OFFICE, first: 1) { ${figures} office { name } } }`);
    const first = page.locator('section[aria-labelledby=by-office] tbody tr').first();
    expect(await first.getByRole('rowheader').textContent()).toContain(worst.office.name);
    const counted = await countedBehind(page);
    expect(counted.length).toBeGreaterThan(60);
    expect(counted.filter(({ said, listed }) => said !== listed)).toEqual([]);

    await first.getByRole('link', { name: 'Quá hạn:' }).click();
    await page.waitForURL('**/follow-up?**');
    await page.getByRole('heading', { level: 1, name: 'Sổ theo dõi' }).waitFor();
    await page.locator('main a[href^="/assignments/"]').first().waitFor();
    const works = await Promise.all((await page.locator('main a[href^="/assignments/"]').all()).map(link => link.getAttribute('href')));
    expect(new Set(works).size).toBe(worst.inProgressOverdue);
    expect(complaints).toEqual([]);
  });

  it('moves the day back, by a word or by typing it, and who is sent the address sees the same', async () => {
    const { page, complaints } = await pages.signedIn(login, '/leadership');
    await page.locator('.class-number').first().waitFor();
    await page.getByRole('button', { name: 'Cuối tháng trước' }).click();
    await page.waitForURL('**asOf=**');
    const endOfMonth = new URL(page.url()).searchParams.get('asOf')?.replaceAll('"', '') as string;
    const [then, now] = [await standing(page, endOfMonth), await standing(page)];
    expect(inOrder(then)).not.toEqual(inOrder(now));
    await expect.poll(() => classesOn(page)).toEqual(inOrder(then));
    await isComplete(page);
    await page.locator('section[aria-labelledby=by-office] tbody tr').first().waitFor();
    expect((await countedBehind(page)).filter(({ said, listed }) => said !== listed)).toEqual([]);

    await page.getByLabel('Tính theo').selectOption('Thời hạn ban đầu');
    await page.waitForURL('**basis=ORIGINAL**');
    const copied = page.url();
    const other = await pages.signedIn(login, copied.slice(pages.url().length));
    await other.page.locator('.class-number').first().waitFor();
    await expect.poll(() => classesOn(page)).toEqual(await classesOn(other.page));
    const [mine, theirs] = await Promise.all([page, other.page].map(async one => { await one.locator('section[aria-labelledby=oldest] tbody tr').first().waitFor(); return one.locator('section[aria-labelledby=oldest]').innerText(); }));
    expect(mine).toBe(theirs);

    await other.page.getByLabel('Tính đến ngày').fill('30/6/2026');
    await other.page.waitForURL('**2026-06-30**');
    expect([complaints, other.complaints]).toEqual([[], []]);
  });

  it('opens a target on a phone, in English, and reads why it is where it is; finds what waits and what was extended again and again', async () => {
    const { page, complaints } = await pages.signedIn(login, '/leadership', { width: 'phone', language: 'en' });
    await page.getByRole('heading', { name: 'What is overdue, and whose?' }).waitFor();
    await page.locator('svg.bullet').first().waitFor();
    await picture(page, 'leadership-phone');
    // the answer first, with what its colours mean; the day can be moved when it is wanted
    expect([await page.getByText('8–30 days').filter({ visible: true }).count(), await page.getByLabel('As of').isVisible()]).toEqual([1, false]);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('As of').waitFor();
    await page.getByRole('link', { name: 'All targets' }).click();
    await page.waitForURL('**/targets**');
    await page.locator('svg.bullet').nth(3).waitFor();
    const { targets } = await pages.asks<{ targets: { nodes: { id: string; text: string }[] } }>(page, '{ targets(filter: { track: [OFF_TRACK] }) { nodes { id text } } }');
    await page.getByRole('link', { name: targets.nodes[0].text }).click();
    await page.waitForURL(`**/targets/${targets.nodes[0].id}**`);
    await page.getByRole('heading', { level: 1, name: targets.nodes[0].text }).waitFor();
    await page.getByText('the line from baseline to bound asks for').waitFor();
    await page.locator('.recharts-line').first().waitFor();
    await page.getByText('was corrected').waitFor();

    await page.goto(`${pages.url()}/extended`);
    const extended = page.getByRole('article').first();
    await extended.waitFor();
    const { assignments } = await pages.asks<{ assignments: { totalCount: number; nodes: { extensions: { reason: string }[] }[] } }>(page, '{ assignments(filter: { extendedRepeatedly: true }) { totalCount nodes { extensions { reason } } } }');
    expect(await page.getByRole('article').count()).toBe(assignments.totalCount);
    for (const { reason } of assignments.nodes[0].extensions) expect(await extended.innerText()).toContain(reason);

    await page.goto(`${pages.url()}/waiting`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const { assignments: blocked } = await pages.asks<{ assignments: { nodes: { obstacles: { clearedOn: string | null; waitingFor: { name: string } | null }[] }[] } }>(page, '{ assignments(filter: { blocked: true }, first: 100) { nodes { obstacles { clearedOn waitingFor { name } } } } }');
    const awaited = blocked.nodes.flatMap(({ obstacles }) => obstacles).flatMap(({ clearedOn, waitingFor }) => (clearedOn || !waitingFor ? [] : [waitingFor.name]));
    expect(new Set(await page.getByRole('heading', { level: 2 }).allTextContents())).toEqual(new Set(awaited));
    expect(complaints).toEqual([]);
  });

  it('prints the screen without navigation on A4, and hangs it on the wall', async () => {
    const { page, complaints } = await pages.signedIn(login, '/leadership');
    await page.locator('svg.bullet').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByText('người in: Lãnh đạo').isVisible()).toBe(true);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(2);
    // 210 by 297 mm, and letters that can be searched and copied
    expect(paper).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12]/);
    expect(paper).toContain('/ToUnicode');
    await page.setViewportSize({ width: 703, height: 1000 });
    expect(await overhang(page)).toBe(0);

    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.getByRole('button', { name: 'Màn hình lớn' }).click();
    await page.waitForURL('**wall=true**');
    await page.getByRole('navigation').waitFor({ state: 'hidden' });
    expect(await page.evaluate<number>('parseFloat(getComputedStyle(document.querySelector(".class-number")).fontSize)')).toBeGreaterThan(40);
    // nobody scrolls on a wall: whose work, which work and which targets are there at one look
    await page.locator('svg.bullet').nth(2).waitFor();
    await page.locator('section[aria-labelledby=oldest] tbody tr').nth(3).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThanOrEqual(1080);
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    await page.getByRole('button', { name: 'Thoát màn hình lớn' }).click();
    await page.getByRole('navigation').waitFor();
    expect(complaints).toEqual([]);
  });
});
