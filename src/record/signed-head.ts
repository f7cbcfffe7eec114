import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json.js';

/** How far the record goes: the number of its last event, and that event's hash, from which all before it follows. */
export interface Head {
  sequence: number;
  hash: string;
  /** when the last event was recorded; none: there is none */
  at: string | null;
}
/** A head as it stands in a second place, in one line. */
export interface SignedHead extends Head {
  /** when it was written there */
  writtenAt: string;
  place: 'file' | 'syslog';
  /** the hash of the line that was the last one in that place, so that none can be taken out from between; none: it is the first, or the place is not read again */
  after: string | null;
  /** Ed25519, over the canonical JSON of the rest */
  signature: string;
}

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
export const hashOfLine = (line: string): string => sha256(line);

/** A line of canonical JSON, without its end. */
export function signed(head: Omit<SignedHead, 'signature'>, key: KeyObject): string {
  const signature = sign(null, Buffer.from(canonicalJson(head)), key).toString('base64');
  return canonicalJson({ ...head, signature });
}

/** What a line tells; undefined where it is cut, or none of ours. A syslog server writes its own words before it. */
export function headIn(line: string): (SignedHead & { line: string }) | undefined {
  const text = line.slice(Math.max(0, line.indexOf('{'))).trimEnd();
  try {
    const head = JSON.parse(text) as SignedHead;
    const { sequence, hash, signature, after } = head;
    const isWhole = Number.isSafeInteger(sequence) && typeof hash === 'string' && typeof signature === 'string' && (after === null || typeof after === 'string') && canonicalJson(head) === text;
    return isWhole ? { ...head, line: text } : undefined;
  } catch {
    return undefined;
  }
}

export function isSignedWith({ line: _, signature, ...head }: SignedHead & { line: string }, key: KeyObject): boolean {
  return verify(null, Buffer.from(canonicalJson(head)), createPublicKeyOf(key), Buffer.from(signature, 'base64'));
}

const createPublicKeyOf = (key: KeyObject): KeyObject => (key.type === 'public' ? key : createPublicKey(key));
