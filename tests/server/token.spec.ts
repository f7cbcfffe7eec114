import { describe, expect, it } from 'vitest';
import { hashToken, isToken, makeToken } from '../../src/account/token.js';

describe('an access token', () => {
  it('is recognisable, and never the same twice', () => {
    const token = makeToken();
    expect(token).toMatch(/^chidao_[A-Za-z0-9_-]{43}$/);
    expect(isToken(token)).toBe(true);
    expect(makeToken()).not.toBe(token);
  });

  it('is kept as its SHA-256', () => {
    expect(hashToken('chidao_')).toBe('22436be3df2874a682b1a85d7d936a3b48b42c84e9c48247c87c33efb910a2a8');
  });

  it.each(['', 'chidao_', 'chidao_short', `${'x'.repeat(50)}`, `chidao_${'a'.repeat(44)}`, `chidao_${'a'.repeat(42)}=`])('is not "%s"', text => {
    expect(isToken(text)).toBe(false);
  });
});
