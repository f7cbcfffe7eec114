import { describe, expect, it } from 'vitest';
import { networkOf } from '../../src/kernel/network.js';
import { Rate } from '../../src/server/limits/rate.js';

const limits = { requestsPerAccount: 3, costPerAccount: 10_000, requestsPerAddress: 2 };
function aRate() {
  let now = 1_000_000;
  return { rate: new Rate(limits, () => now), pass: (seconds: number) => (now += seconds * 1000) };
}

describe('the rate', () => {
  it('lets an account ask as often as the limit says, counted in a minute that begins with its first request', () => {
    const { rate, pass } = aRate();
    expect(rate.ofAccount(1, 5).refusal).toBeUndefined();
    pass(30);
    expect(rate.ofAccount(1, 5)).toEqual({ headers: { 'ratelimit-policy': '"requests";q=3;w=60, "cost";q=10000;w=60', ratelimit: '"requests";r=1;t=30, "cost";r=9990;t=30' } });
    expect(rate.ofAccount(1, 5).refusal).toBeUndefined();
    const { refusal, headers } = rate.ofAccount(1, 0);
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED', details: { limit: 3, retryAfter: 30 } });
    expect(refusal?.text).toEqual({ en: 'there were 3 requests of your account within a minute, or this would be more; ask again in 30 s', vi: 'đã tới giới hạn 3 yêu cầu của tài khoản trong một phút; hãy thử lại sau 30 giây' });
    expect(headers['retry-after']).toBe('30');
    // somebody else is not concerned
    expect(rate.ofAccount(2, 0).refusal).toBeUndefined();
    pass(30);
    expect(rate.ofAccount(1, 0).headers.ratelimit).toBe('"requests";r=2;t=60, "cost";r=10000;t=60');
  });

  it('counts the records that are asked for, too; what is still left may be asked for', () => {
    const { rate } = aRate();
    rate.ofAccount(1, 9_990);
    expect(rate.ofAccount(1, 11).refusal?.text.en).toBe('there were 10000 records asked for by your account within a minute, or this would be more; ask again in 60 s');
    expect(rate.ofAccount(1, 10).refusal).toBeUndefined();
  });

  it('counts those who have not signed in by their address, and by its network where one machine has many', () => {
    const { rate } = aRate();
    for (const address of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9']) expect(rate.ofAddress(address).refusal).toBeUndefined();
    expect(rate.ofAddress('2001:db8:1:2:3:4:5:6').refusal).toMatchObject({ code: 'RATE_LIMITED', details: { limit: 2 } });
    expect(rate.ofAddress('2001:db8:1:3::1').refusal).toBeUndefined();
    expect(['::1', '::ffff:10.0.0.1', '10.0.0.1', 'fe80::1%eth0', '2001:DB8::', '2001:0db8:0:00:1:2:3:4', 'x'.repeat(100)].map(networkOf)).toEqual([
      '0:0:0:0::/64', '10.0.0.1', '10.0.0.1', 'fe80:0:0:0::/64', '2001:db8:0:0::/64', '2001:db8:0:0::/64', 'x'.repeat(45),
    ]);
  });

  it('remembers so many callers and no more, whoever sends', () => {
    const { rate } = aRate();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 200_000; i++) rate.ofAddress(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 2 ** 20);
    // the last are still known
    rate.ofAddress('10.3.13.63');
    expect(rate.ofAddress('10.3.13.63').refusal).toBeDefined();
  });
});
