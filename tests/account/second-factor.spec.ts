import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { codeAt, makeFactorSecret, stepOf, uriOf } from '../../src/account/second-factor.js';

/** Of the appendix of RFC 6238. */
const secret = Secret.fromLatin1('12345678901234567890').base32;
const at = (seconds: number) => new Date(seconds * 1000).toISOString();

describe('the code of a second factor', () => {
  it.each([[59, '287082'], [1_111_111_109, '081804'], [1_234_567_890, '005924'], [20_000_000_000, '353130']])('at %i s is %s, as RFC 6238 has it', (seconds, code) => {
    expect(codeAt(secret, at(seconds))).toBe(code);
    expect(stepOf(code, secret, null, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('is taken one step early or late, and no further', () => {
    const code = codeAt(secret, at(3000));
    expect([2940, 2970, 3000, 3030, 3060].map(seconds => stepOf(code, secret, null, at(seconds)))).toEqual([null, 100, 100, 100, null]);
  });

  it('is taken once, and none of an earlier step after it', () => {
    const code = codeAt(secret, at(3000));
    expect([98, 99, 100, 101].map(last => stepOf(code, secret, last, at(3000)))).toEqual([100, 100, null, null]);
    expect(stepOf(` ${code.slice(0, 3)} ${code.slice(3)}`, secret, null, at(3000))).toBe(100);
    for (const wrong of ['', '12345', 'abcdef', `${code}0`]) expect(stepOf(wrong, secret, null, at(3000))).toBeNull();
  });

  it('comes of 160 random bits, which an app reads with the name of the system and the login', () => {
    const own = makeFactorSecret();
    expect(own).toMatch(/^[A-Z2-7]{32}$/);
    expect(makeFactorSecret()).not.toBe(own);
    expect(uriOf(own, 'secretariat.hoaiduc')).toBe(`otpauth://totp/Chidao:secretariat.hoaiduc?issuer=Chidao&secret=${own}&algorithm=SHA1&digits=6&period=30`);
  });
});
