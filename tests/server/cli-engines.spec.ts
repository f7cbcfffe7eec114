import { createServer } from 'node:net';
import pg from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { aPlace, administer, engine } from '../database.js';
import { chidao, compiled, serving } from '../program.js';

beforeAll(async () => {
  expect((await compiled()).code).toBe(0);
}, 240_000);

describe('chidao, on each engine', () => {
  it('makes the first account with a password that is piped in, and says in one line what is wrong with another', async () => {
    const place = await aPlace();
    const made = async (login: string, password: string) => {
      const running = chidao(['account', 'create', login, '--name', 'Nguyễn Thị Lan', '--role', 'ADMINISTRATOR', '--office', 'HOAIDUC', '--office-name', 'Hoài Đức', '--password-stdin'], { DATABASE_URL: place.url, CHIDAO_DEMO: 'off' }, password);
      return running.ended;
    };
    expect(await made('lan', 'lan lan lan\n')).toEqual({ code: 1, out: '', err: expect.stringMatching(/^chidao: password: has 11 characters; take at least 15[^\n]*\n$/) });
    expect(await made('lan', 'bốn con mèo mun ngủ\n')).toEqual({ code: 0, out: 'The account "lan" is ADMINISTRATOR at HOAIDUC.\n', err: '' });
    expect(await made('minh', 'bốn con mèo mun ngủ\n')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('offices form one tree') });
    // the demo would give everybody a token of his
    expect(await chidao(['serve'], { DATABASE_URL: place.url }).ended).toEqual({ code: 1, out: '', err: expect.stringMatching(/^chidao: [^\n]* holds records that are not the demo’s, and the demo gives a token to anybody on this machine; set NODE_ENV=production, or CHIDAO_DEMO=off\n$/) });
    await place.remove();
  }, 60_000);

  it.runIf(engine() === 'postgres')('records the demo once where several start at once', async () => {
    const place = await aPlace();
    const both = await Promise.all([1, 2].map(() => serving({ DATABASE_URL: place.url })));
    expect(both.filter(({ output }) => output().includes('Recording the demo data'))).toHaveLength(1);
    const logins = await Promise.all(both.map(async ({ address }) => (await fetch(`${address}/demo/logins`)).json()));
    expect(logins[0]).toEqual(logins[1]);
    for (const { child } of both) child.kill('SIGTERM');
    expect((await Promise.all(both.map(({ ended }) => ended))).map(({ code, err }) => [code, err])).toEqual([[0, ''], [0, '']]);
    await place.remove();
  }, 120_000);

  it.runIf(engine() === 'postgres')('says in one line what a PostgreSQL server has against it', async () => {
    const place = await aPlace();
    const lineOf = async (change: (url: URL) => unknown) => {
      const address = new URL(place.url);
      change(address);
      const { code, out, err } = await chidao(['serve'], { DATABASE_URL: address.href, CHIDAO_DEMO: 'off' }).ended;
      return [code, out, err.replaceAll(address.host, '<host>')];
    };
    expect(await lineOf(url => (url.password = 'wrong'))).toEqual([1, '', 'chidao: PostgreSQL at <host> refuses the password of the user chidao\n']);
    expect(await lineOf(url => (url.password = ''))).toEqual([1, '', 'chidao: PostgreSQL at <host> asks for a password, and DATABASE_URL has none for the user chidao\n']);
    expect(await lineOf(url => (url.pathname = '/nowhere'))).toEqual([1, '', 'chidao: PostgreSQL at <host> has no database nowhere; create it: createdb nowhere\n']);
    await administer(inject('postgres'), "create role visitor login password 'visitor'").catch(() => {});
    expect(await lineOf(url => ([url.username, url.password, url.pathname] = ['visitor', 'visitor', '/postgres']))).toEqual([1, '', 'chidao: the user visitor of DATABASE_URL may not prepare the database at <host> (permission denied for schema public); let that user own the database and everything in it\n']);
    const noPostgres = createServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await new Promise(resolve => noPostgres.on('listening', resolve));
    const { port } = noPostgres.address() as { port: number };
    expect(await lineOf(url => (url.port = String(port)))).toEqual([1, '', expect.stringMatching(/^chidao: [^\n]+\n$/)]);
    noPostgres.close();

    const database = new pg.Client({ connectionString: place.url });
    await database.connect();
    await database.query("insert into mikro_orm_migrations (name) values ('29990101000000_later')");
    await database.end();
    expect(await lineOf(() => {})).toEqual([1, '', 'chidao: the database was made by a newer version of Chidao (it has 29990101000000_later); start that version, or use another DATABASE_URL\n']);
    await place.remove();
  }, 120_000);
});
