import { describe, expect, it, vi } from 'vitest';
import { hindranceOf } from '../../src/database/readiness.js';
import { aServer } from './a-server.js';

describe('the health of a process', () => {
  it('is told without authentication: it is alive, and ready', async () => {
    const { app } = await aServer();
    for (const [url, body] of [['/healthz', { alive: true }], ['/readyz', { ready: true }]] as const) {
      const response = await app.inject(url);
      expect([response.statusCode, response.json()]).toEqual([200, body]);
    }
  });

  it('is not ready while the database does not answer, and says so once in the log; the inner reason is not told', async () => {
    const { app, database, lines } = await aServer();
    const broken = vi.spyOn(database, 'check').mockResolvedValue({ why: 'DATABASE', reason: 'disk on fire in /srv/secret' });
    for (let i = 0; i < 3; i++) {
      const response = await app.inject('/readyz');
      expect([response.statusCode, response.json()]).toEqual([503, { ready: false, why: 'DATABASE' }]);
    }
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    broken.mockRestore();
    expect((await app.inject('/readyz')).statusCode).toBe(200);
    expect(lines.map(line => [JSON.parse(line).msg, JSON.parse(line).reason])).toEqual([['not ready', 'disk on fire in /srv/secret'], ['ready again', undefined]]);
  });

  it('is not ready where the database takes more than two seconds, and asks it once however many want to know', async () => {
    const { app, database } = await aServer();
    const ask = vi.fn(() => new Promise<never>(() => undefined));
    vi.spyOn(database, 'check').mockImplementation(() => hindranceOf('sqlite', ask));
    const answers = await Promise.all([1, 2, 3].map(() => app.inject('/readyz')));
    expect(answers.map(answer => [answer.statusCode, answer.json()])).toEqual(Array(3).fill([503, { ready: false, why: 'DATABASE' }]));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['lacks a migration', "delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations)"],
    ['was brought further by a newer version', "insert into mikro_orm_migrations (name, executed_at) values ('29990101000000_later', '2999-01-01')"],
  ])('is not ready on a database that %s', async (_, change) => {
    const { app, database } = await aServer();
    await database.orm.em.getConnection().execute(change);
    const response = await app.inject('/readyz');
    expect([response.statusCode, response.json()]).toEqual([503, { ready: false, why: 'MIGRATIONS' }]);
  });
});
