import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { computed, hashPassword, isCheap, isPassword, turns } from '../../src/account/password.js';
import { commonPasswords, faultOfPassword } from '../../src/account/password-rules.js';
import { Turns } from '../../src/account/turns.js';

const sentence = 'mai họp giao ban lúc tám giờ';

describe('a password', () => {
  it('is kept as argon2id with 46 MiB, its parameters and a salt of its own, as argon2 computes it', async () => {
    const [kept, again] = await Promise.all([hashPassword(sentence), hashPassword(sentence)]);
    const [, salt, hash] = /^\$argon2id\$v=19\$m=47104,t=1,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/.exec(kept) ?? [];
    expect(argon2Sync('argon2id', { message: sentence, nonce: Buffer.from(salt, 'base64'), memory: 47_104, passes: 1, parallelism: 1, tagLength: 32 }).toString('base64')).toBe(`${hash}=`);
    expect(again).not.toBe(kept);
    expect([await isPassword(sentence, kept), await isPassword(`${sentence}!`, kept), await isPassword(sentence, null)]).toEqual([true, false, false]);
  });

  it('is the same whichever keyboard composed its letters', async () => {
    const kept = await hashPassword(sentence.normalize('NFD'));
    expect(await isPassword(sentence.normalize('NFC'), kept)).toBe(true);
  });

  it('is to be hashed anew where it costs less to guess than today', () => {
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
    expect(await fault('Sunshine2024!', true)).toBeUndefined();
    expect(await fault('Sunshine202!', true)).toBe('is one of those that are tried first; take another');
  });

  it.each(['aaaaaaaaaaaaaaaaaa', 'xkcdxkcdxkcdxkcd', 'abcdefghijklmnopq', 'zyxwvutsrqponmlk', 'qwertyuiopasdfghjkl', '0987654321098765', 'mnbvcxz0987654321'])('is no pattern like %s', async password => {
    expect(await fault(password)).toBe('is a row of keys or the same again and again; take one that cannot be told in a few words');
  });

  it.each(['secretariat.hoaiduc', 'Secretariat.HoaiDuc1', 'nguyen thi minh khai', 'KhaiMinhThiNguyễn12', 'chidao chidao 2026!', 'minh khai chidao 7'])('is little else than the login, the name or the product: not "%s"', async password => {
    expect(await fault(password)).toBe('is little more than the login, the name or the name of this system; take one that says nothing of you');
  });
});
