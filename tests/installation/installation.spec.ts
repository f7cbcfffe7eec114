import { describe, expect, it, onTestFinished } from 'vitest';
import { makeSetupCode } from '../../src/account/set-up.command.js';
import { Database } from '../../src/database/database.js';
import { SetClock } from '../../src/kernel/clock.js';
import { type AppOptions, makeApp } from '../../src/server/app.js';
import { Browser, password } from '../account/a-browser.js';
import { aPlace } from '../database.js';

const usual = { demo: false, dueSoonDays: 3, staleDays: 100 };
const asked = '{ installation { demo oidc needsSetUp dueSoonDays timeZone today } }';

/** A page of an installation in which there is nobody yet. */
async function aPage(more: Partial<AppOptions['config']> = {}) {
  const place = await aPlace();
  const clock = new SetClock('2026-03-02');
  const database = await Database.open(place.url);
  const { app, close } = await makeApp({ database, clock, config: { ...usual, ...more }, log: { write: () => undefined } });
  onTestFinished(async () => {
    await close();
    await database.close();
    await place.remove();
  });
  const browser = new Browser(app, () => 'mutation ($input: SetUpInput!) { setUp(input: $input) { done } }');
  return { browser, clock, database, installation: async () => (await browser.asks(asked)).installation };
}

describe('an installation', () => {
  it('says without a sign-in what a page of it has to know', async () => {
    const { installation, clock } = await aPage();
    expect(await installation()).toEqual({ demo: false, oidc: false, needsSetUp: true, dueSoonDays: 3, timeZone: 'Asia/Ho_Chi_Minh', today: '2026-03-02' });
    clock.set('2026-03-03');
    expect(await installation()).toMatchObject({ today: '2026-03-03' });
  });

  it('says that it is the demo, that it has a provider, and what else was configured', async () => {
    const { installation } = await aPage({ demo: true, dueSoonDays: 7, timeZone: 'Asia/Bangkok', oidcIssuer: 'https://dangnhap.example.vn', oidcClientId: 'chidao', oidcClientSecret: 'bí mật', oidcRoleClaim: 'roles', oidcRoles: [] });
    expect(await installation()).toMatchObject({ demo: true, oidc: true, dueSoonDays: 7, timeZone: 'Asia/Bangkok' });
  });

  it('needs to be set up until there is an account, and from then on is asked without a statement', async () => {
    const { browser, installation, database, clock } = await aPage();
    const code = (await makeSetupCode(database, clock)) as string;
    expect(await installation()).toMatchObject({ needsSetUp: true });
    await browser.does('setUp', { code, login: 'quan.tri', name: 'Quản trị', password, office: { code: 'HANOI', name: 'Thành phố Hà Nội', kind: 'PROVINCE' } });
    expect(await installation()).toMatchObject({ needsSetUp: false });
    browser.cookie = undefined;
    const { count } = database.statements;
    expect(await installation()).toMatchObject({ needsSetUp: false });
    expect(database.statements.count - count).toBe(0);
  });
});
