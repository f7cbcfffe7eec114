import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { Database } from '../../src/database/database.js';
import { systemClock } from '../../src/kernel/clock.js';
import { addDays } from '../../src/kernel/date.js';
import { type App, makeApp } from '../../src/server/app.js';
import type { OidcSettings } from '../../src/server/oidc/routes.js';
import { manifestIn } from '../../src/server/trusted-documents.js';
import { aPlace, type Place } from '../database.js';
import { aDemo } from '../demo.js';
import { compiled } from '../program.js';
import { aBrowser, complaintsOf, type Width, widths } from './a-browser.js';

export interface Visit {
  page: Page;
  /** What nobody would want of a page: exceptions, errors on its console, requests to other hosts. Tests end with `expect(visit.complaints).toEqual([])`. */
  complaints: string[];
}
interface Manner {
  width?: Width;
  language?: 'vi' | 'en';
}

/**
 * The demo, or an installation in which there is nobody, with its pages as `npm start` serves them, and a real browser, while the tests of a file run. A window is closed with the test
 * that opened it, unless the file goes on in its windows.
 */
export function thePages({ isEmpty = false, strictDocuments = false, keepsWindows = false, oidc = (): Partial<OidcSettings> => ({}) } = {}) {
  const clock = systemClock('Asia/Ho_Chi_Minh');
  let place: Place;
  let database: Database;
  let app: App;
  let browser: Browser;
  let url = '';
  beforeAll(async () => {
    const built = await compiled();
    if (built.code !== 0) throw new Error(built.err);
    place = isEmpty ? await aPlace() : await aDemo();
    database = await Database.open(place.url);
    app = await makeApp({ database, clock, config: { demo: true, dueSoonDays: 3, staleDays: 100, strictDocuments, ...oidc() }, pagesFolder: 'dist/web/pages', documents: manifestIn('dist/web/pages/documents.json') });
    url = await app.app.listen({ host: '127.0.0.1', port: 0 });
    browser = await aBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await database?.close();
    await place?.remove();
  });

  /** A window of its own for a test, as a new user has it: nothing kept, nobody signed in. */
  async function aWindow({ width = 'desktop', language = 'vi' }: Manner = {}): Promise<Visit> {
    const context = await browser.newContext({ viewport: widths[width], locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    // whatever is open reads anew what others change
    if (!keepsWindows) onTestFinished(() => context.close());
    // what does not appear is told with its line, before the test is given up
    context.setDefaultTimeout(10_000);
    await context.addInitScript(spoken => localStorage.getItem('chidao.language') ?? localStorage.setItem('chidao.language', spoken), language);
    const page = await context.newPage();
    return { page, complaints: complaintsOf(page, url) };
  }
  /** Signed in as the demo lets anybody: stories that are about signing in use the form. */
  async function signedIn(login: string, path: string, manner?: Manner): Promise<Visit> {
    const visit = await aWindow(manner);
    const answer = await visit.page.context().request.post(`${url}/demo/sessions`, { data: { login }, headers: { origin: url } });
    expect(answer.status(), await answer.text()).toBe(200);
    await visit.page.goto(url + path);
    return visit;
  }
  /** What the API says to whoever is signed in on the page. */
  async function asks<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
    const answer = await page.context().request.post(`${url}/graphql`, { data: { query, variables }, headers: { origin: url } });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: object[] };
    expect(errors, JSON.stringify(variables)).toBeUndefined();
    return data;
  }
  /** So many days from today. */
  const dayIn = (days: number): string => addDays(clock.today(), days);
  return { clock, url: () => url, database: () => database, aWindow, signedIn, asks, dayIn };
}

/** Chooses what a few letters find, and closes the list. */
export async function choose(field: Locator, letters: string, option: string | RegExp): Promise<void> {
  await field.click();
  await field.pressSequentially(letters);
  await field.page().getByRole('option', { name: option }).first().click();
  await field.page().keyboard.press('Escape');
}

/** A day as it stands in a field: 30/06/2026. */
export const asTyped = (iso: string): string => iso.split('-').reverse().join('/');

/** A day as it is read in English: 30 Jun 2026. */
export const inEnglish = (iso: string): string => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));

/** What axe finds serious or critical on the page as it is now, in words. */
export async function barriers(page: Page): Promise<string[]> {
  // into the page itself, which has no frames: what opens a second one to put the answers of frames together takes five times as long
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html).join(' ')}`);
}

/** Nothing of the page stands outside of its width: on a phone nobody has to push it sideways. */
export const overhang = (page: Page): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const pictures = join(import.meta.dirname, 'pictures');
/** A picture for the README, taken where CHIDAO_PICTURES is set. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.CHIDAO_PICTURES) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
