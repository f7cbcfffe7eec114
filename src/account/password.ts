import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Refusal } from '../kernel/refusal.js';
import { Turns } from './turns.js';

interface Cost {
  /** in KiB */
  memory: number;
  passes: number;
  lanes: number;
}
/** What OWASP recommends of argon2id: 46 MiB, once through. What was hashed at another cost is hashed anew when it is next typed in. */
export const cost: Cost = { memory: 47_104, passes: 1, lanes: 1 };
const bytes = 32;

/** Each takes a thread and 46 MiB. */
export const turns = new Turns(
  Math.min(4, availableParallelism()),
  60,
  10_000,
  new Refusal('UNAVAILABLE', { en: 'too many are signing in at this moment; try again in a few seconds', vi: 'đang có quá nhiều người đăng nhập cùng lúc; hãy thử lại sau vài giây' }),
);

/** How many were computed: what a test compares. */
export const computed = { count: 0 };

/** The same word is the same bytes, whichever keyboard composed its letters; nothing else of it is changed. */
export const asTyped = (password: string): string => password.normalize('NFC');

const derive = (password: string, salt: Uint8Array, { memory, passes, lanes }: Cost): Promise<Buffer> =>
  turns.take(() => {
    computed.count++;
    return new Promise((resolve, reject) => {
      argon2('argon2id', { message: asTyped(password), nonce: salt, memory, passes, parallelism: lanes, tagLength: bytes }, (error, key) => (error ? reject(error) : resolve(key)));
    });
  });

/** As it is kept, in the form of PHC: `$argon2id$v=19$m=47104,t=1,p=1$<salt>$<hash>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { memory, passes, lanes } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${lanes}$${inBase64(salt)}$${inBase64(await derive(password, salt, cost))}`;
}
const inBase64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

interface Kept {
  cost: Cost;
  salt: Buffer;
  hash: Buffer;
}
function read(kept: string): Kept {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(kept);
  if (!match) throw new Error('a password is kept in a form that is not known');
  const [memory, passes, lanes] = match.slice(1, 4).map(Number);
  return { cost: { memory, passes, lanes }, salt: Buffer.from(match[4], 'base64'), hash: Buffer.from(match[5], 'base64') };
}

/** Compared with where there is no password, so that an unknown login takes as long as a wrong password. */
const none: Kept = { cost, salt: Buffer.alloc(16), hash: Buffer.alloc(bytes) };

export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const { cost, salt, hash } = kept === null ? none : read(kept);
  return timingSafeEqual(await derive(password, salt, cost), hash) && kept !== null;
}

/** Whether it costs less to guess than one that is set today. */
export function isCheap(kept: string): boolean {
  const { memory, passes, lanes } = read(kept).cost;
  return memory < cost.memory || passes < cost.passes || lanes < cost.lanes;
}
