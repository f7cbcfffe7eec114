import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The word in front lets people and scanners for leaked secrets recognise one; the last six characters check the others. */
const form = /^chidao_[A-Za-z0-9_-]{49}$/;
const checkLength = 6;

export function makeToken(): string {
  const secret = `chidao_${randomBytes(32).toString('base64url')}`;
  return secret + checkOf(secret);
}

/** Whether this system can have made it: one that is mistyped, cut off or made up is told without a look at the database. */
export const isToken = (text: string): boolean => form.test(text) && text.slice(-checkLength) === checkOf(text.slice(0, -checkLength));

function checkOf(secret: string): string {
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(secret));
  return check.toString('base64url');
}

/** What is kept of a token. It is 256 random bits, so that neither salt nor a slow hash would add anything. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
