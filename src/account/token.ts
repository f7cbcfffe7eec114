import { createHash, randomBytes } from 'node:crypto';

/** The word in front lets people and scanners for leaked secrets recognise one. */
const form = /^chidao_[A-Za-z0-9_-]{43}$/;

export const makeToken = (): string => `chidao_${randomBytes(32).toString('base64url')}`;

export const isToken = (text: string): boolean => form.test(text);

/** What is kept of a token. It is 256 random bits, so that neither salt nor a slow hash would add anything. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
