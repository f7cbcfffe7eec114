import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workOf } from '../../src/access/system.js';
import { createAccount } from '../../src/account/account.command.js';
import type { CreateAccountInput } from '../../src/account/account.inputs.js';
import { codeAt } from '../../src/account/second-factor.js';
import { makeSetupCode } from '../../src/account/set-up.command.js';
import { makeCode } from '../../src/account/setup-code.js';
import { StandIn } from '../../src/account/stand-in.js';
import { password, withPasswords } from '../account/a-browser.js';
import { query, rowsOf } from '../database.js';
import { aProvider } from '../server/a-provider.js';
import { barriers, overhang, thePages } from './the-pages.js';

let provider: Awaited<ReturnType<typeof aProvider>>;
beforeAll(async () => {
  provider = await aProvider();
});
afterAll(() => provider.stop());

// in a session the server runs the operations of the pages, and no other
const pages = thePages({
  strictDocuments: true,
  oidc: () => ({ publicUrl: '', oidcIssuer: provider.issuer, oidcClientId: 'chidao', oidcClientSecret: 'a secret of ours', oidcRoleClaim: 'roles', oidcRoles: [{ value: 'clerk', role: 'SECRETARIAT', office: 'MINHHOA' }] }),
});
const work = () => workOf('(demo)', pages.database(), pages.clock);
const accountOf = async (login: string) => (await rowsOf(pages.database(), query('select id from account where login = ?', login)))[0][0] as number;

describe('a page that needs a session', () => {
  it('asks who is not signed in for login and password, in Vietnamese, and in English by a click', async () => {
    const { page, complaints } = await pages.aWindow();
    await page.goto(`${pages.url()}/follow-up`);
    await page.getByLabel('Tên đăng nhập').waitFor();
    await page.getByLabel('Vào với tư cách').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('button', { name: 'Sign in' }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(complaints).toEqual([]);
  });

  it('lets in by keyboard alone, says at the password what is wrong, and how long the next attempt has to wait', async () => {
    await withPasswords({ database: pages.database() }, 'leadership.minhhoa');
    const { page, complaints } = await pages.aWindow({ width: 'phone' });
    await page.goto(`${pages.url()}/extended`);
    await page.getByLabel('Tên đăng nhập').waitFor();
    await page.keyboard.type('leadership.minhhoa');
    await page.keyboard.press('Tab');
    const field = page.getByLabel(/^Mật khẩu( \*)?$/);
    const waits = page.getByRole('button', { name: /Thử lại sau \d+ giây/ });
    await page.keyboard.type('không phải');
    for (let attempt = 0, isSlowed = false; attempt < 9 && !isSlowed; attempt++) {
      const answer = page.waitForResponse('**/graphql');
      await page.keyboard.press('Enter');
      isSlowed = (await (await answer).text()).includes('RATE_LIMITED');
      await page.locator('button[type=submit][data-loading]').waitFor({ state: 'detached' });
      if (attempt > 0) continue;
      await page.getByText(/^Tên đăng nhập, mật khẩu hoặc mã xác thực không đúng/).waitFor();
      expect(await page.locator(`[id="${(await field.getAttribute('aria-describedby'))?.trim()}"]`).textContent()).toMatch(/^Tên đăng nhập, mật khẩu hoặc mã xác thực không đúng/);
    }
    await waits.waitFor();
    await page.getByRole('alert').getByText('đã có quá nhiều lần thử không thành công').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor({ timeout: 10_000 });
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Tài khoản/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/extended');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('leads to the desk of whoever is signed in, and says of a link to another desk whose it is', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/', { width: 'phone' });
    await page.waitForURL('**/secretariat');
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    expect(await page.title()).toBe(`${heading} – Chidao`);
    await page.goto(`${pages.url()}/office`);
    await page.getByRole('heading', { name: 'Trang này thuộc bàn làm việc “Bàn đơn vị”' }).waitFor();
    expect(await page.title()).toBe('Trang này thuộc bàn làm việc “Bàn đơn vị” – Chidao');
    await page.getByRole('main').getByRole('link', { name: 'Bàn thư ký' }).click();
    await page.waitForURL('**/secretariat');
    expect(complaints).toEqual([]);
  });

  it('lets in whom another system vouches for, and leads him to the page that he asked for', async () => {
    await provider.behave({ claims: { sub: 'f81d', name: 'Nguyễn Thị Lan', preferred_username: 'lan', roles: ['clerk'] } });
    const { page, complaints } = await pages.aWindow();
    await page.goto(`${pages.url()}/meetings?size=20`);
    await page.getByRole('link', { name: 'Đăng nhập bằng tài khoản của cơ quan' }).click();
    await page.getByRole('link', { name: /Nguyễn Thị Lan/ }).waitFor();
    expect(page.url()).toBe(`${pages.url()}/meetings?size=20`);
    expect(await rowsOf(pages.database(), query(`select s.means, g.role from account_session s join external_identity i on i.account_id = s.account_id join "grant" g on g.account_id = s.account_id where i.subject = 'f81d'`))).toEqual([['oidc', 'SECRETARIAT']]);
    // the other system is the only one besides this one
    expect(complaints.filter(complaint => !complaint.startsWith(`another host: ${provider.issuer}/`))).toEqual([]);
    await page.getByRole('navigation').getByRole('link', { name: 'Bàn thư ký' }).click();
    await page.waitForURL('**/secretariat');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('link', { name: 'Đăng nhập bằng tài khoản của cơ quan' }).waitFor();
  });

  it('lets anybody choose who he is in the demo, and out again in the language that he speaks', async () => {
    const { page, complaints } = await pages.aWindow({ language: 'en' });
    await page.goto(pages.url());
    await page.getByLabel('Look as').selectOption('minhhoa-noivu');
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.waitForURL('**/office');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Login').waitFor();
    expect(await rowsOf(pages.database(), query(`select count(*) from account_session s join account a on a.id = s.account_id where a.login = 'minhhoa-noivu' and s.ended_at is null`))).toEqual([[0]]);
    expect(complaints).toEqual([]);
  });
});

describe('an account', () => {
  it('gets its first password from its owner, who then turns on a second factor and is asked for its code', async () => {
    const code = makeCode();
    const officeId = (await rowsOf(pages.database(), query(`select 'office_' || id from office where code = 'MINHHOA'`)))[0][0] as string;
    await work().run('createAccount', { login: 'nguoi.moi', name: 'Người mới', grants: [{ role: 'ADMINISTRATOR', officeId }] } as CreateAccountInput, (tx, input) => createAccount(tx, input, code));
    const { page, complaints } = await pages.aWindow();
    await page.goto(pages.url());
    await page.getByRole('link', { name: 'Đặt mật khẩu bằng mã được cấp' }).click();
    await page.getByLabel('Tên đăng nhập').fill('nguoi.moi');
    await page.getByLabel('Mã dùng một lần').fill(code);
    const fresh = page.getByLabel('Mật khẩu mới');
    await fresh.fill('ngắn quá');
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await page.getByText('cần ít nhất 15').waitFor();
    expect(await barriers(page)).toEqual([]);
    await fresh.fill(password);
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await page.getByText('Đã đặt mật khẩu').waitFor();
    await page.getByLabel(/^Mật khẩu( \*)?$/).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();

    await page.waitForURL('**/administration');
    await page.getByRole('link', { name: /Tài khoản/ }).click();
    await page.getByRole('heading', { name: 'Tài khoản của bạn' }).waitFor();
    const factor = page.getByRole('region', { name: 'Xác thực hai lớp' });
    await factor.getByLabel(/^Mật khẩu( \*)?$/).fill(password);
    await factor.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
    const secret = (await factor.locator('code').textContent())?.replaceAll(' ', '') ?? '';
    expect(await barriers(page)).toEqual([]);
    await factor.getByLabel('Mã trong ứng dụng').fill('000000');
    await factor.getByRole('button', { name: 'Xác nhận' }).click();
    await factor.getByText('không khớp mã hiện tại').waitFor();
    // one step early, so that the next one is not the same
    await factor.getByLabel('Mã trong ứng dụng').fill(codeAt(secret, new Date(Date.now() - 30_000).toISOString()));
    await factor.getByRole('button', { name: 'Xác nhận' }).click();
    await factor.getByText('Đang bật từ').waitFor();

    await page.getByRole('navigation').getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Tên đăng nhập').fill('nguoi.moi');
    await page.getByLabel(/^Mật khẩu( \*)?$/).fill(password);
    expect(await page.getByLabel('Mã xác thực').count()).toBe(0);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByLabel('Mã xác thực').fill(codeAt(secret, new Date().toISOString()));
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.waitForURL('**/administration');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows its sessions and ends the others', async () => {
    const here = await pages.signedIn('secretariat2.minhhoa', '/account', { width: 'phone', language: 'en' });
    const there = await pages.signedIn('secretariat2.minhhoa', '/meetings');
    await there.page.getByRole('link', { name: /Tài khoản/ }).waitFor();
    await here.page.reload();
    await here.page.getByRole('button', { name: 'End all others' }).click();
    await here.page.getByText('Only here.').waitFor();
    await there.page.getByRole('dialog').getByLabel(/^Mật khẩu( \*)?$/).waitFor({ timeout: 25_000 });
    expect(await rowsOf(pages.database(), query(`select count(*) from account_session s join account a on a.id = s.account_id where a.login = 'secretariat2.minhhoa' and s.ended_at is null`))).toEqual([[1]]);
    expect(here.complaints).toEqual([]);
  });

  it('acts for another with what the other may do, and comes back to its own desk', async () => {
    const today = pages.clock.today();
    const [account, substitute] = [await accountOf('leadership.minhhoa'), await accountOf('minhhoa-noivu')];
    await pages.database().write(async em => void (await em.insert(StandIn, { account, substitute, validFrom: today, validUntil: today })));
    const { page, complaints } = await pages.signedIn('minhhoa-noivu', '/account', { width: 'phone' });
    await page.getByRole('button', { name: /^Làm thay/ }).click();
    await page.waitForURL(/\/leadership(\?|$)/);
    await page.getByText('Bạn đang làm thay').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    await page.goto(`${pages.url()}/office`);
    await page.getByRole('heading', { name: 'Trang này thuộc bàn làm việc “Bàn đơn vị”' }).waitFor();
    expect(await page.title()).toBe('Trang này thuộc bàn làm việc “Bàn đơn vị” – Chidao');
    await page.getByRole('button', { name: 'Thôi làm thay' }).click();
    await page.getByText('Bạn đang làm thay').waitFor({ state: 'detached' });
    await page.waitForURL('**/office');
    expect(await page.getByRole('heading', { name: /^Trang này thuộc/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('an installation in which there is nobody', () => {
  const empty = thePages({ isEmpty: true, strictDocuments: true });
  it('is set up with the code that the program printed, by its first administrator', async () => {
    const code = (await makeSetupCode(empty.database(), empty.clock)) as string;
    const { page, complaints } = await empty.aWindow({ width: 'phone' });
    await page.goto(empty.url());
    await page.getByRole('link', { name: 'Thiết lập lần đầu' }).click();
    await page.getByLabel('Mã thiết lập').fill(code);
    await page.getByLabel('Họ và tên').fill('Quản trị');
    await page.getByLabel('Tên đăng nhập').fill('quan.tri');
    await page.getByLabel('Mật khẩu mới').fill(password);
    await page.getByLabel('Tên cơ quan cao nhất').fill('UBND tỉnh');
    await page.getByLabel('Mã cơ quan').fill('tỉnh');
    await page.getByRole('button', { name: 'Bắt đầu sử dụng' }).click();
    await page.locator('[aria-invalid=true]').and(page.getByLabel('Mã cơ quan')).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    await page.getByLabel('Mã cơ quan').fill('TINH');
    await page.getByRole('button', { name: 'Bắt đầu sử dụng' }).click();
    await page.waitForURL('**/administration');
    expect(await rowsOf(empty.database(), query('select a.login, o.code from account a join "grant" g on g.account_id = a.id join office o on o.id = g.office_id'))).toEqual([['quan.tri', 'TINH']]);
    expect(complaints).toEqual([]);
  });
});
