import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { computed, hashPassword, isCheap, isPassword, turns } from '../../src/account/password.js';
import { commonPasswords, faultOfPassword } from '../../src/account/password-rules.js';
import { Turns } from '../../src/account/turns.js';
import { withPasswordsAtTheirCost } from '../password-cost.js';

const sentence = 'mai họp giao ban lúc tám giờ';

describe('a password', () => {
  it('is kept as argon2id with 46 MiB, its parameters and a salt of its own, as argon2 computes it', async () => {
    withPasswordsAtTheirCost();
    const [kept, again] = await Promise.all([hashPassword(sentence), hashPassword(sentence)]);
    const [, salt, hash] = /^\$argon2id\$v=19\$m=47104,t=1,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/.exec(kept) ?? [];
    expect(argon2Sync('argon2id', { message: sentence, nonce: Buffer.from(salt, 'base64'), memory: 47_104, passes: 1, parallelism: 1, tagLength: 32 }).toString('base64')).toBe(`${hash}=`);
    expect(again).not.toBe(kept);
    expect([await isPassword(sentence, kept), await isPassword(`${sentence}!`, kept), await isPassword(sentence, null)]).toEqual([true, false, false]);
  });

  it('is the same whichever keyboard composed its letters, and nothing else of it is changed', async () => {
    const kept = await hashPassword(sentence.normalize('NFD'));
    expect(await isPassword(sentence.normalize('NFC'), kept)).toBe(true);
    const blank = await hashPassword('  ﬁnd Mèo  ½ 🐈 ');
    const others = ['ﬁnd Mèo  ½ 🐈', '  find Mèo  ½ 🐈 ', '  ﬁnd mèo  ½ 🐈 ', '  ﬁnd Mèo ½ 🐈 ', '  ﬁnd Mèo  1⁄2 🐈 '];
    expect(await Promise.all(['  ﬁnd Mèo  ½ 🐈 ', ...others].map(other => isPassword(other, blank)))).toEqual([true, ...others.map(() => false)]);
  });

  it('is to be hashed anew where it costs less to guess than today', () => {
    withPasswordsAtTheirCost();
    const kept = (m: number, t: number) => `$argon2id$v=19$m=${m},t=${t},p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA`;
    expect([isCheap(kept(19_456, 1)), isCheap(kept(47_104, 1)), isCheap(kept(65_536, 2))]).toEqual([true, false, false]);
  });

  it('is hashed while at most three others are', async () => {
    expect(turns.most).toBeLessThanOrEqual(4);
    const before = computed.count;
    const attempts = Array.from({ length: turns.most + 1 }, () => isPassword(sentence, null));
    // those that have a turn have begun, and no other
    expect([computed.count - before, turns.running]).toEqual([turns.most, turns.most]);
    await Promise.all(attempts);
    expect([computed.count - before, turns.running]).toEqual([turns.most + 1, 0]);
  });
});

describe('turns', () => {
  it('are taken by so many at once, waited for by so many others and so long, and passed on also where the work fails', async () => {
    const refusal = new Error('busy');
    const turns = new Turns(2, 2, 50, refusal);
    const works = [0, 1, 2, 3].map(() => Promise.withResolvers<string>());
    const [first, second, third, fourth] = works.map(({ promise }) => turns.take(() => promise).catch((error: Error) => error.message));
    await expect(turns.take(async () => 'fifth')).rejects.toBe(refusal);
    works[0].reject(new Error('failed'));
    works[2].resolve('third');
    expect([await first, await third]).toEqual(['failed', 'third']);
    works[3].resolve('fourth');
    expect(await fourth).toBe('fourth');
    const waits = [turns.take(() => works[1].promise), turns.take(async () => 'late')];
    await expect(waits[1]).rejects.toBe(refusal);
    works[1].resolve('second');
    expect([await second, await waits[0], turns.running]).toEqual(['second', 'second', 0]);
  });
});

describe('a new password', () => {
  const owner = { login: 'secretariat.hoaiduc', name: 'Nguyễn Thị Minh Khai', hasSecondFactor: false };
  const fault = async (password: string, hasSecondFactor = false) => (await faultOfPassword(password, { ...owner, hasSecondFactor }))?.en;

  it('has 15 characters, or 8 beside a second factor, and at most 200; a character counts once', async () => {
    expect(await fault('bốn con mèo mun')).toBeUndefined();
    expect(await fault('bốn con mèo mu')).toBe('has 14 characters; take at least 15, a sentence for example, or at least 8 with a second factor');
    expect(await fault('bốn mèo!', true)).toBeUndefined();
    expect(await fault('bốn mèo', true)).toBe('has 7 characters; take at least 8');
    expect(await fault('bốn mèo'.normalize('NFD'), true)).toBe('has 7 characters; take at least 8');
    const long = Array.from({ length: 40 }, (_, i) => `${i}mèo`).join(' ');
    expect(await fault(long.slice(0, 200))).toBeUndefined();
    expect(await fault(long.slice(0, 201))).toBe('has 201 characters; at most 200 are taken');
  });

  it('is none of the list of common ones, whatever its case and the figures around it', async () => {
    const common = await commonPasswords();
    expect(common.size).toBeGreaterThanOrEqual(3000);
    const long = [...common].filter(word => word.length >= 15);
    expect(long.length).toBeGreaterThan(20);
    for (const word of long) expect([word, await fault(word)]).toEqual([word, 'is one of those that are tried first; take another']);
    const short = [...common].filter(word => word.length >= 8);
    expect(short.length).toBeGreaterThan(3000);
    for (const word of short.filter((_, i) => i % 50 === 0)) expect([word, await fault(word.toUpperCase(), true)]).toEqual([word, 'is one of those that are tried first; take another']);
    for (const password of ['passwordpassword', 'passwordpassword1', 'qwertyuiop123456']) expect(await fault(password)).toBe('is one of those that are tried first; take another');
    expect(await fault('Sunshine202!', true)).toBe('is one of those that are tried first; take another');
  });

  const few = 'is made of a few of those that are tried first; take more words, or others';
  it.each(['Password1234567890', 'mypassword12345678', '2024-Password-Monkey-2024', 'p.a.s.s.w.o.r.d.1.2.3.4', 'trustno1 trustno1 Dragon', 'SunshineDragonMonkey', 'iloveyou1iloveyou2iloveyou3iloveyou4iloveyou5', 'blue fish gold tree'])(
    'is not made of a few common ones: not %s', async password => {
      expect(await fault(password)).toBe(few);
    },
  );

  it('is none of thousands that are long enough by figures and a second word', async () => {
    const words = [...(await commonPasswords())].filter(word => /^[a-z]{8,12}$/.test(word)).slice(0, 1500);
    const made = words.flatMap((word, i) => [`${word}-2026-2026`, word + words[(i * 7) % words.length]]);
    const taken = (await Promise.all(made.map(async password => [password, await fault(password)] as const))).filter(([, why]) => why === undefined);
    expect([made.length, taken]).toEqual([3000, []]);
  });

  it('beside a second factor is made of no common one either', async () => {
    for (const password of ['Sunshine2024!', 'blue_sky_77']) expect(await fault(password, true)).toBe(few);
    for (const password of ['kx7fq2mp', 'T7r4m9u2e', 'bốn mèo!']) expect(await fault(password, true)).toBeUndefined();
  });

  it.each([
    'con mèo mun ngủ trưa', 'ngựa xanh bay nhanh', 'ngua xanh bay nhanh', 'trời mưa to quá hôm nay', 'troi mua to qua hom nay', 'toi thich uong ca phe sua', 'mùa xuân nho nhỏ', 'xe dap mau do cua ba', 'hôm nay họp lúc 8 giờ',
    'lantern gravel tuesday ocean', 'velvet tractor onion harbour', 'table river honest winter candle', 'blue fish gold tree rain moon', 'kJ8$wq-zP2!nmV5x', '83920174650283746', '🐈🐕🐎🐄🐖🐑🐐🐓🦆🦉🦊🐻🐼🐨🐯',
  ])('may be a sentence or four words that have nothing to do with each other, or anything that nobody would say: %s', async password => {
    expect(await fault(password)).toBeUndefined();
  });

  it('may be of any characters, up to 200 of them', async () => {
    const animals = ['🐈', '🐕', '🐎', '🐄', '🦊', '🐻', 'ệ', '½', ' ', '\u200d'];
    const any = Array.from({ length: 200 }, (_, i) => animals[(i * i + Math.floor(i / 7)) % animals.length]).join('');
    expect([await fault(any), await fault(`${any}!`)]).toEqual([undefined, 'has 201 characters; at most 200 are taken']);
    expect(await isPassword(any, await hashPassword(any))).toBe(true);
  });

  it.each(['aaaaaaaaaaaaaaaaaa', 'xkcdxkcdxkcdxkcd', 'mườ3jổvùmườ3jổvù', 'abcdefghijklmnopq', 'zyxwvutsrqponmlk', 'qwertyuiopasdfghjkl', 'iloveyou!iloveyou!iloveyou!', '0987654321098765', 'mnbvcxz0987654321'])('is no pattern like %s', async password => {
    expect(await fault(password)).toBe('is a row of keys or the same again and again; take one that cannot be told in a few words');
  });

  it.each(['secretariat.hoaiduc', 'Secretariat.HoaiDuc1', 'nguyen thi minh khai', 'KhaiMinhThiNguyễn12', 'chidao chidao 2026!', 'chidaochidao2026', 'minh khai chidao 7', 'ChiDao 1234567890', 'Khai.Sunshine.Dragon', 'MinhKhai+Password+2026'])('is little else than the login, the name or the product: not "%s"', async password => {
    expect(await fault(password)).toBe('is little more than the login, the name or the name of this system; take one that says nothing of you');
  });
});
