import { get, type IncomingHttpHeaders } from 'node:http';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { thePages } from './the-pages.js';

const pages = thePages();
const most = 250_000;

interface Sent {
  bytes: number;
  headers: IncomingHttpHeaders;
}
/** What goes over the network where these encodings are taken. */
const sent = (url: string, encodings: string): Promise<Sent> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encodings } }, answer => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve({ bytes, headers: answer.headers })).on('error', reject);
    }).on('error', reject);
  });

const sum = (all: Sent[]) => all.reduce((total, { bytes }) => total + bytes, 0);
/** The addresses of the scripts that a window loads from now on. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('response', response => response.request().resourceType() === 'script' && scripts.push(response.url()));
  return scripts;
}

/** Every script that the browser loads from the sign-in to the first desk, by its address. */
async function scriptsUpToTheDeskOf(login: string, desk: string): Promise<{ scripts: string[]; complaints: string[] }> {
  const { page, complaints } = await pages.aWindow();
  const scripts = scriptsOf(page);
  await page.goto(pages.url());
  await page.getByLabel('Vào với tư cách').selectOption(login);
  await page.getByRole('button', { name: 'Vào xem' }).click();
  await page.waitForURL(`**/${desk}`);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  return { scripts, complaints };
}

describe('a first visit', () => {
  it('is answered with the page at the door whatever is accepted, and elsewhere where a page is', async () => {
    const typeOf = async (path: string, accept: string) => {
      const { status, headers } = await fetch(pages.url() + path, { headers: { accept } });
      return [status, headers.get('content-type')?.split(';')[0]];
    };
    expect(await Promise.all([typeOf('/', '*/*'), typeOf('/', 'text/html'), typeOf('/meetings', 'text/html'), typeOf('/meetings', '*/*')])).toEqual([[200, 'text/html'], [200, 'text/html'], [200, 'text/html'], [404, 'application/json']]);
  });

  it.each([['minhhoa-noivu', 'office'], ['leadership.minhhoa', 'leadership'], ['secretariat.minhhoa', 'secretariat']])('loads less than 250 kB of gzipped scripts from the sign-in of %s to the end of the first desk, /%s', async (login, desk) => {
    const { scripts, complaints } = await scriptsUpToTheDeskOf(login, desk);
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(scripts.length).toBeGreaterThan(2);
    const compressed = await Promise.all(scripts.map(url => sent(url, 'gzip')));
    for (const { headers } of compressed) expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable', vary: expect.stringMatching(/accept-encoding/i) });
    expect(sum(compressed)).toBeLessThan(most);
    // what the measure is worth: uncompressed they are above, and by brotli below
    expect(sum(await Promise.all(scripts.map(url => sent(url, 'identity'))))).toBeGreaterThan(most);
    expect(sum(await Promise.all(scripts.map(url => sent(url, 'br'))))).toBeLessThan(sum(compressed));
    expect(complaints).toEqual([]);
  });

  it('loads less than 225 kB of them to sign in, and what opens over a page with what opens first', async () => {
    const { page } = await pages.aWindow();
    const scripts = scriptsOf(page);
    await page.goto(pages.url());
    await page.getByLabel('Vào với tư cách').waitFor();
    await page.waitForLoadState('networkidle');
    expect(sum(await Promise.all(scripts.map(url => sent(url, 'gzip'))))).toBeLessThan(225_000);
    await page.getByLabel('Vào với tư cách').selectOption('leadership.minhhoa');
    await page.getByRole('button', { name: 'Vào xem' }).click();
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    const before = scripts.length;
    const pick = page.getByRole('button', { name: 'Chọn ngày' });
    await pick.click();
    // the calendar
    await page.getByRole('dialog').or(page.locator('.mantine-Popover-dropdown')).getByRole('table').waitFor();
    expect(scripts.slice(before).filter(url => /calendar/.test(url))).toHaveLength(1);
    expect(await page.evaluate('document.activeElement.closest(".mantine-Popover-dropdown") !== null')).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.mantine-Popover-dropdown').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Chọn ngày');
  });

  it('loads the font that it shows, in the weights that it shows, and no other', async () => {
    const { page } = await pages.aWindow();
    const fonts: string[] = [];
    page.on('response', response => response.request().resourceType() === 'font' && fonts.push(response.url()));
    await page.goto(pages.url());
    await page.getByLabel('Tên đăng nhập').waitFor();
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/be-vietnam-pro-(latin|vietnamese)-(400|600)-normal-[\w-]+\.woff2$/);
    expect(await page.evaluate(`document.fonts.check('16px "Be Vietnam Pro"', 'Đường ấm ỷ')`)).toBe(true);
  });
});
