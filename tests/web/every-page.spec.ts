import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { query, rowsOf } from '../database.js';
import { widths } from './a-browser.js';
import { barriers, overhang, thePages, type Visit } from './the-pages.js';
import { atRest, faultsInEveryWay, faultsOf, goTo, speak, watched } from './whole-page.js';

const pages = thePages({ keepsWindows: true });

/** The record that an address is of, in SQL, and the words of its id. */
const meeting = (condition: string) => `select 'meeting_' || min(m.id) from meeting m join office o on o.id = m.host_id where o.code = 'MINHHOA' and ${condition}`;
const share = (status: string) => `select 'assignment_' || min(a.id) from assignment a join office o on o.id = a.office_id where o.code = 'MINHHOA-NOIVU' and a.status = '${status}'`;
const issued = meeting(`m.status = 'ISSUED' and (select count(*) from notice n where n.meeting_id = m.id) > 1`);
const written = meeting(`m.status = 'HELD' and m.announced_on is null`);
const announced = meeting(`m.status = 'HELD' and m.announced_on is not null`);
const planned = meeting(`m.status = 'PLANNED'`);
const target = (name: string) => `select 'target_' || min(d.id) from directive d where d.kind = 'TARGET' and d.text like '${name}%'`;
const officeOf = (code: string) => `select 'office_' || id from office where code = '${code}'`;

/** Each address of the pages as those see it whom it is for, in one window each. */
const examples: { login: string; path: string; of?: string; search?: string }[] = [
  { login: 'secretariat.minhhoa', path: '/secretariat' },
  { login: 'secretariat.minhhoa', path: '/meetings' },
  { login: 'secretariat.minhhoa', path: '/meetings/new' },
  { login: 'secretariat.minhhoa', path: '/meetings/$meetingId', of: issued },
  { login: 'secretariat.minhhoa', path: '/meetings/$meetingId', of: written },
  { login: 'secretariat.minhhoa', path: '/meetings/$meetingId', of: planned },
  { login: 'secretariat.minhhoa', path: '/meetings/$meetingId/announce', of: written },
  { login: 'secretariat.minhhoa', path: '/meetings/$meetingId/issue', of: announced },
  { login: 'secretariat.minhhoa', path: '/meetings/$meetingId/issue', of: issued },
  { login: 'secretariat.minhhoa', path: '/meetings/$meetingId/supplement', of: meeting(`m.status = 'ISSUED'`) },
  { login: 'secretariat.minhhoa', path: '/assignments/$assignmentId', of: share('REPORTED') },
  { login: 'secretariat.minhhoa', path: '/follow-up', search: '?size=20' },
  { login: 'secretariat.minhhoa', path: '/conclusions', search: '?size=20' },
  { login: 'secretariat.minhhoa', path: '/measurements' },
  { login: 'minhhoa-noivu', path: '/office' },
  { login: 'minhhoa-noivu', path: '/measurements' },
  { login: 'minhhoa-noivu', path: '/assignments/$assignmentId', of: share('IN_PROGRESS') },
  { login: 'minhhoa-noivu', path: '/meetings/$meetingId', of: issued },
  { login: 'minhhoa-noivu', path: '/search', search: '?text=thu+tuc' },
  { login: 'minhhoa-noivu', path: '/account' },
  { login: 'leadership.minhhoa', path: '/leadership' },
  { login: 'leadership.minhhoa', path: '/targets' },
  { login: 'leadership.minhhoa', path: '/targets/$targetId', of: target('Giải quyết đúng hạn') },
  { login: 'leadership.minhhoa', path: '/waiting' },
  { login: 'leadership.minhhoa', path: '/extended' },
  { login: 'leadership.minhhoa', path: '/offices', search: '?size=20' },
  { login: 'leadership.minhhoa', path: '/offices/$officeId', of: officeOf('MINHHOA-NOIVU') },
  { login: 'leadership.minhhoa', path: '/committees' },
  { login: 'leadership.minhhoa', path: '/committees/$committeeId', of: `select 'committee_' || min(c.id) from committee c join office o on o.id = c.host_id where o.code = 'MINHHOA'` },
  { login: 'administrator', path: '/administration' },
  { login: 'two.desks', path: '/' },
];
/** What somebody finds who goes where there is nothing for him. */
const elsewhere: typeof examples = [
  { login: 'minhhoa-noivu', path: '/nowhere' },
  { login: 'minhhoa-noivu', path: '/meetings/meeting_999999' },
  { login: 'minhhoa-noivu', path: '/targets/target_999999' },
  { login: 'minhhoa-noivu', path: '/secretariat' },
  { login: 'leadership.minhhoa', path: '/meetings/$meetingId/issue', of: announced },
  { login: 'no.desk', path: '/' },
];

const windows = new Map<string, Promise<Visit>>();
/** Who has come once stays: from page to page nothing is loaded anew. */
function windowOf(login: string): Promise<Visit> {
  const open = windows.get(login) ?? (async () => {
    const visit = await pages.signedIn(login, '/account');
    await atRest(watched(visit.page));
    return visit;
  })();
  windows.set(login, open);
  return open;
}
async function addressOf({ path, of, search = '' }: (typeof examples)[number]): Promise<string> {
  const id = of && (await rowsOf(pages.database(), query(of)))[0][0];
  return path.replace(/\$\w+/, String(id)) + search;
}
async function visits(example: (typeof examples)[number]): Promise<string[]> {
  const { page, complaints } = await windowOf(example.login);
  complaints.length = 0;
  await goTo(page, await addressOf(example));
  const faults = await faultsInEveryWay(page);
  return [...faults, ...complaints];
}

const unread = { errors: [{ message: 'máy chủ đang bận', extensions: { code: 'UNAVAILABLE' } }] };
/** Keeps what the page asks for until it is told what becomes of it. */
async function held(page: Page): Promise<(becomes: 'answered' | 'refused') => void> {
  const gate = Promise.withResolvers<'answered' | 'refused'>();
  await page.unroute('**/graphql');
  await page.route('**/graphql', async route => ((await gate.promise) === 'answered' ? route.continue() : route.fulfill({ contentType: 'application/graphql-response+json', body: JSON.stringify(unread) })));
  return gate.resolve;
}

beforeAll(async () => {
  const { page } = await pages.signedIn('administrator', '/nowhere');
  const { office } = await pages.asks<{ office: { id: string } }>(page, '{ office(code: "MINHHOA") { id } }');
  const { createOffice } = await pages.asks<{ createOffice: { office: { id: string } } }>(page, 'mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { office { id } } }', { input: { code: 'MINHHOA-MOI', name: 'Phòng mới lập', kind: 'DEPARTMENT', parentId: office.id } });
  const grantsOf: Record<string, { role: string; officeId: string }[]> = {
    'two.desks': ['SECRETARIAT', 'LEADERSHIP'].map(role => ({ role, officeId: office.id })),
    'no.desk': [],
    'new.office': [{ role: 'OFFICE', officeId: createOffice.office.id }],
  };
  for (const [login, grants] of Object.entries(grantsOf)) await pages.asks(page, 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { done } }', { input: { login, name: login, grants } });
});

describe('a page', { timeout: 60_000 }, () => {
  it('has an example here for each address of the router', async () => {
    const { page } = await windowOf('secretariat.minhhoa');
    const routes = await page.evaluate<string[]>('Object.keys(globalThis.__TSR_ROUTER__.routesByPath)');
    expect(routes.length).toBeGreaterThan(20);
    expect([...new Set(examples.map(({ path }) => path))].toSorted()).toEqual(routes.toSorted());
  });

  it.each(examples.map(example => [example.path, example.login, example] as const))('at %s is whole for %s, in both languages and at both widths', async (_, __, example) => {
    expect(await visits(example)).toEqual([]);
  });

  it.each(elsewhere.map(example => [example.path, example.login, example] as const))('says at %s, where there is nothing for %s, what is the matter', async (_, __, example) => {
    expect(await visits(example)).toEqual([]);
  });

  it('is not whole here where it lacks a label, has another language, form of days or heading, or is too wide', async () => {
    const { page } = await windowOf('leadership.minhhoa');
    await goTo(page, '/targets');
    await speak(page, 'en');
    expect(await faultsOf(page)).toEqual([]);
    await page.evaluate(`(() => {
      document.querySelector('main label').remove();
      const spoilt = document.createElement('div');
      spoilt.innerHTML = '<h1>Another</h1><p>Đơn vị trực thuộc</p><p>newDueOn</p><p>due on 2026-07-03</p><div>wide</div>';
      spoilt.lastChild.style.width = '3000px';
      document.querySelector('main').append(spoilt);
    })()`);
    expect(await faultsOf(page)).toEqual([
      'is called "Targets – Chidao" with the headings ["Targets","Another"]',
      expect.stringMatching(/^stands out by \d+ pixels$/),
      'is not translated: Đơn vị trực thuộc',
      'is not translated: newDueOn',
      'has another form of days: due on 2026-07-03',
    ]);
    expect(await barriers(page)).toEqual([expect.stringMatching(/^label: /)]);
    await page.reload();
    await atRest(page);
  });
});

describe('a page that waits', { timeout: 60_000 }, () => {
  const windowsAnew = new Map<string, Promise<Visit>>();
  // what a page says while it waits is the same for each who comes
  const asking = examples.filter(({ path }, i) => !['/', '/meetings/new'].includes(path) && examples.findIndex(example => example.path === path) === i);

  it.each(asking.map(example => [example.path, example.login, example] as const))('says so at %s to %s, then what the server said instead of an answer, and shows it when it is asked again', async (_, __, example) => {
    const visit = windowsAnew.get(example.login) ?? pages.signedIn(example.login, '/nowhere');
    windowsAnew.set(example.login, visit);
    const { page, complaints } = await visit;
    await page.unroute('**/graphql');
    await atRest(watched(page));
    let become = await held(page);
    await page.evaluate(`globalThis.__TSR_ROUTER__.history.push(${JSON.stringify(await addressOf(example))})`);
    await page.getByRole('main').getByRole('status', { name: 'Đang tải…' }).first().waitFor();
    become('refused');
    const alert = page.getByRole('main').getByRole('alert').filter({ hasText: 'Máy chủ đang bận' });
    await alert.first().getByRole('button', { name: 'Thử lại' }).waitFor();
    become = await held(page);
    become('answered');
    for (let tries = 0; tries < 9 && (await alert.count()) > 0; tries++) {
      // what is read again by itself takes the next one away
      await page.evaluate('for (const again of document.querySelectorAll("main [role=alert] button")) again.click()');
      await atRest(page);
    }
    expect(await alert.count()).toBe(0);
    expect([...(await faultsOf(page)), ...complaints]).toEqual([]);
  });

  it('says of a field that it could not be looked up, not that there is none', async () => {
    const { page } = await windowOf('leadership.minhhoa');
    await goTo(page, '/waiting');
    await speak(page, 'vi');
    const field = page.getByRole('combobox', { name: 'Đơn vị phải chờ' });
    const become = await held(page);
    const asked = page.waitForRequest(request => request.postData()?.includes('noi vu') ?? false);
    await field.fill('noi vu');
    await asked;
    become('refused');
    await page.getByText('Chưa tra cứu được. Hãy gõ lại để thử lần nữa.').waitFor();
    expect(await page.getByText('Không có đơn vị nào như vậy').count()).toBe(0);
    expect([...(await faultsOf(page)), ...(await barriers(page))]).toEqual([]);
    await page.unroute('**/graphql');
    await field.fill('noi vu m');
    await page.getByRole('option', { name: /Phòng Nội vụ huyện Minh Họa/ }).waitFor();
    expect(await page.getByText('Chưa tra cứu được').count()).toBe(0);
    await field.fill('khong co don vi nay');
    await page.getByText('Không có đơn vị nào như vậy').waitFor();
  });

  it('stays while there is no network, says so, and goes on when it is back', async () => {
    const { page } = await windowOf('minhhoa-noivu');
    await goTo(page, '/account');
    await speak(page, 'vi');
    await page.context().setOffline(true);
    await page.getByRole('status').getByText('Mất kết nối').waitFor();
    expect([...(await faultsOf(page)), ...(await barriers(page))]).toEqual([]);
    // what was read before is still there; what was not is said to be lacking
    await goTo(page, '/office');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(0);
    await page.evaluate(`globalThis.__TSR_ROUTER__.history.push('/conclusions')`);
    await page.getByRole('main').getByRole('alert').getByText('Không kết nối được với máy chủ.').waitFor();
    await page.setViewportSize(widths.phone);
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    await page.context().setOffline(false);
    await page.getByRole('status').getByText('Mất kết nối').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kết luận' }).waitFor();
  });
});

describe('a page without anything', { timeout: 60_000 }, () => {
  it.each([
    ['/office', 'không còn việc nào'], ['/measurements', 'Không có chỉ tiêu'], ['/follow-up', 'Không có dòng nào'], ['/meetings', 'Không có dòng nào'], ['/conclusions', 'Không có dòng nào'], ['/targets', 'Không có chỉ tiêu nào'], ['/waiting', 'Không có'], ['/extended', 'Không có'],
    ['/search?text=zzzz', 'Không tìm thấy “zzzz”'], ['/search', 'Hãy gõ'], ['/committees?text=zzzz', 'Không có dòng nào'],
  ])('at %s says so to an office that has just been made', async (path, said) => {
    const { page, complaints } = await windowOf('new.office');
    await goTo(page, path);
    await page.getByRole('main').getByText(said).first().waitFor();
    expect([...(await faultsOf(page)), ...complaints]).toEqual([]);
  });
});

describe('a page for nobody yet', { timeout: 60_000 }, () => {
  it('asks who comes, for a code where there is one, and for the first password', async () => {
    const { page, complaints } = await pages.aWindow();
    watched(page);
    await page.goto(pages.url());
    await page.getByLabel('Vào với tư cách').waitFor();
    expect(await faultsInEveryWay(page)).toEqual([]);
    await page.getByRole('button', { name: 'My account has a second factor' }).click();
    await page.getByLabel('Second factor').waitFor();
    expect(await faultsInEveryWay(page)).toEqual([]);
    await page.goto(`${pages.url()}/first-password`);
    await atRest(page);
    expect(await faultsInEveryWay(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('stands under the question who comes, where a session has ended', async () => {
    const { page } = await pages.signedIn('minhhoa-nam', '/account');
    await atRest(watched(page));
    for (const language of ['vi', 'en'] as const) {
      await page.setViewportSize(widths.desktop);
      await speak(page, language);
      await page.context().clearCookies();
      await page.evaluate('dispatchEvent(new Event("focus"))');
      // his name stands there already
      await page.getByRole('dialog').locator('input[autocomplete="current-password"]:focus').waitFor();
      const faults = [...(await faultsOf(page)), ...(await barriers(page))];
      await page.setViewportSize(widths.phone);
      expect([...faults, ...(await faultsOf(page))]).toEqual([]);
      await page.context().request.post(`${pages.url()}/demo/sessions`, { data: { login: 'minhhoa-nam' }, headers: { origin: pages.url() } });
      await page.evaluate('dispatchEvent(new Event("focus"))');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

describe('a page of an installation in which there is nobody', () => {
  const empty = thePages({ isEmpty: true });
  it('asks for the code that the program printed', async () => {
    const { page, complaints } = await empty.aWindow();
    watched(page);
    for (const path of ['/', '/set-up']) {
      await page.goto(empty.url() + path);
      await atRest(page);
      expect(await faultsInEveryWay(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});
