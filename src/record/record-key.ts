import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** What is wrong with a file of the record: told in one line. */
export class RecordFault extends Error {}

/** Writes a new private key into a new file that nobody else may read; answers the public one, which whoever verifies the record keeps elsewhere. */
export function makeKey(file: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new RecordFault((error as NodeJS.ErrnoException).code === 'EEXIST' ? `${file} is there already, and a key is not written over` : `${file} cannot be written: ${(error as Error).message}`);
  }
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

export function privateKeyIn(file: string): KeyObject {
  const key = read(file, 'RECORD_KEY_FILE', createPrivateKey, 'make one with "chidao record key <file>"');
  // whoever reads it can sign another record
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) throw new RecordFault(`RECORD_KEY_FILE ${file} may be read by others; take that away: chmod 600 ${file}`);
  return key;
}

/** Of a file that holds the public key, or the private one from which it follows. */
export const publicKeyIn = (file: string): KeyObject => read(file, 'the public key', createPublicKey, 'it is what "chidao record key" printed');

function read(file: string, what: string, parse: (pem: string) => KeyObject, hint: string): KeyObject {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    throw new RecordFault(`${what} ${file} cannot be read: ${(error as NodeJS.ErrnoException).code}; ${hint}`);
  }
  let key: KeyObject | undefined;
  try {
    key = parse(pem);
  } catch {}
  if (key?.asymmetricKeyType !== 'ed25519') throw new RecordFault(`${what} ${file} holds no Ed25519 key in PEM; ${hint}`);
  return key;
}
