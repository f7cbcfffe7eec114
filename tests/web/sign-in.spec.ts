import { describe, expect, it } from 'vitest';
import { barriers, overhang, thePages } from './the-pages.js';

const pages = thePages();

describe('a page that needs a session', () => {
  it('asks who is not signed in for login and password, in Vietnamese, and in English by a click', async () => {
    const { page, complaints } = await pages.aWindow();
    await page.goto(`${pages.url()}/follow-up`);
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('button', { name: 'Sign in' }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(complaints).toEqual([]);
  });
  it('leads to the desk of whoever is signed in', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/', { width: 'phone' });
    await page.waitForURL('**/secretariat');
    expect(await overhang(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
