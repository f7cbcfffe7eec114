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

/** Every script that the browser loads from the sign-in to the first desk, by its address. */
async function scriptsUpToTheDeskOf(login: string, desk: string): Promise<{ page: Page; scripts: string[]; complaints: string[] }> {
  const { page, complaints } = await pages.aWindow();
  const scripts: string[] = [];
  page.on('response', response => response.request().resourceType() === 'script' && scripts.push(response.url()));
  await page.goto(pages.url());
  await page.getByLabel('Vào với tư cách').selectOption(login);
  await page.getByRole('button', { name: 'Vào xem' }).click();
  await page.waitForURL(`**/${desk}`);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  return { page, scripts, complaints };
}

describe('a first visit', () => {
  it('loads less than 250 kB of gzipped scripts from the sign-in to the end of the first desk', async () => {
    const { scripts, complaints } = await scriptsUpToTheDeskOf('minhhoa-noivu', 'office');
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(scripts.length).toBeGreaterThan(2);
    const compressed = await Promise.all(scripts.map(url => sent(url, 'gzip')));
    for (const { headers } of compressed) expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable', vary: expect.stringMatching(/accept-encoding/i) });
    const sum = (all: Sent[]) => all.reduce((total, { bytes }) => total + bytes, 0);
    expect(sum(compressed)).toBeLessThan(most);
    // what the measure is worth: uncompressed they are above, and by brotli below
    expect(sum(await Promise.all(scripts.map(url => sent(url, 'identity'))))).toBeGreaterThan(most);
    expect(sum(await Promise.all(scripts.map(url => sent(url, 'br'))))).toBeLessThan(sum(compressed));
    expect(complaints).toEqual([]);
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
