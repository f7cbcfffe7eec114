import { describe, expect, it } from 'vitest';
import { hashToken, isToken, makeToken } from '../../src/account/token.js';

describe('an access token', () => {
  it('is recognisable, and never the same twice', () => {
    const token = makeToken();
    expect(token).toMatch(/^chidao_[A-Za-z0-9_-]{49}$/);
    expect(isToken(token)).toBe(true);
    expect(makeToken()).not.toBe(token);
  });

  it('ends with the check of what is before: CRC32, as base64url', () => {
    expect(isToken(`chidao_${'a'.repeat(43)}BJnmNg`)).toBe(true);
  });

  it('is none any more where one character is another, or two have changed places', () => {
    const token = makeToken();
    for (let i = 'chidao_'.length; i < token.length; i++) {
      const other = token[i] === 'x' ? 'y' : 'x';
      expect(isToken(token.slice(0, i) + other + token.slice(i + 1))).toBe(false);
      if (i + 1 < token.length && token[i] !== token[i + 1]) expect(isToken(token.slice(0, i) + token[i + 1] + token[i] + token.slice(i + 2))).toBe(false);
    }
  });

  it('is kept as its SHA-256', () => {
    expect(hashToken('chidao_')).toBe('22436be3df2874a682b1a85d7d936a3b48b42c84e9c48247c87c33efb910a2a8');
  });

  it.each(['', 'chidao_', 'chidao_short', `${'x'.repeat(56)}`, `chidao_${'a'.repeat(43)}`, `chidao_${'a'.repeat(49)}`, `chidao_${'a'.repeat(42)}=`])('is not "%s"', text => {
    expect(isToken(text)).toBe(false);
  });

  it('has nothing before it or after it', () => {
    const token = makeToken();
    for (const text of [` ${token}`, `${token}\n`, `${token}${token}`]) expect(isToken(text)).toBe(false);
  });
});
