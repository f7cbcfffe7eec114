import { generateKeyPairSync } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeKey, privateKeyIn, publicKeyIn } from '../../src/record/record-key.js';
import { type SecondPlace, secondPlace } from '../../src/record/second-place.js';
import { headIn, isSignedWith } from '../../src/record/signed-head.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { RecordExports } from '../../src/server/record-exports.js';
import { aCommittee } from '../committee.js';
import { aServer } from '../server/a-server.js';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chidao-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
const placeAt = (text: string): SecondPlace => {
  const place = secondPlace(text);
  if (!place) throw new Error(`${text} is no place`);
  return place;
};
const { publicKey, privateKey } = generateKeyPairSync('ed25519');

async function exporting(to: string, pause?: number, patience?: number) {
  const { app, database, clock, lines, metrics } = await aServer();
  const exports = await RecordExports.begin({ place: placeAt(to), key: privateKey }, { database, clock, log: app.log, outcomes: metrics.recordExports, pause, patience });
  onTestFinished(() => exports.end());
  return { exports, lines, metrics };
}

describe('the head of the record', () => {
  it('is written to a file at the start, each time the pause is over, and at the end', async () => {
    const file = join(aFolder(), 'heads');
    const { exports } = await exporting(`file:${file}`, 40);
    const lines = () => readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines()).toHaveLength(1);
    await expect.poll(() => lines().length, { timeout: 20_000 }).toBeGreaterThan(2);
    await exports.end();
    const { length } = lines();
    await new Promise(resolve => setTimeout(resolve, 120));
    expect(lines()).toHaveLength(length);
    for (const line of lines()) {
      const head = headIn(line);
      expect(head).toMatchObject({ sequence: 0, hash: '0'.repeat(64), at: null, place: 'file' });
      expect(head && isSignedWith(head, publicKey)).toBe(true);
    }
  });

  it('is compared by verification while work goes on', async () => {
    const { secretariat, interior, url, database, clock } = await aCommittee();
    const file = join(aFolder(), 'heads');
    const exports = await RecordExports.begin({ place: placeAt(`file:${file}`), key: privateKey }, { database, clock, log: { error: (told: object) => expect.fail(String(told)) } as never, outcomes: { inc: () => undefined } as never });
    let over = false;
    const work = (async () => {
      while (!over) await secretariat.announces(interior);
    })();
    for (let i = 0; i < 3; i++) {
      await exports.write();
      expect(await verifyRecord(url, { file, publicKey })).toMatchObject({ isWhole: true, faults: 0, exported: i + 2 });
    }
    over = true;
    await work;
    await exports.end();
    expect(await verifyRecord(url, { file, publicKey })).toMatchObject({ isWhole: true, exported: 5 });
  });

  it('that cannot be written is told in the log and the metrics, and work goes on', async () => {
    const { exports, lines, metrics } = await exporting(`file:${join(aFolder(), 'no folder', 'heads')}`);
    await exports.write();
    expect(lines.map(line => JSON.parse(line)).filter(({ level }) => level === 50).map(({ msg, err }) => [msg, err.code])).toEqual([['the head of the record is not exported', 'ENOENT'], ['the head of the record is not exported', 'ENOENT']]);
    expect(await metrics.text()).toContain('chidao_record_exports_total{outcome="failed"} 2');
  });

  it('goes to a syslog server by UDP, as RFC 5424 has it', async () => {
    const socket = createSocket('udp4').bind(0, '127.0.0.1');
    await new Promise(resolve => socket.once('listening', resolve));
    onTestFinished(() => void socket.close());
    const heard = new Promise<string>(resolve => socket.once('message', message => resolve(message.toString())));
    await exporting(`syslog://127.0.0.1:${socket.address().port}`);
    const message = await heard;
    expect(message).toMatch(/^<109>1 2026-03-02T\S+Z \S+ chidao \d+ record - \{"after":null,.*\}$/);
    const head = headIn(message);
    expect(head && isSignedWith(head, publicKey)).toBe(true);
  });

  it('goes to a syslog server by TCP, with the length before each message; one that is gone is told', async () => {
    const heard: string[] = [];
    const server = createServer({ allowHalfOpen: false }, socket => {
      let text = '';
      socket.on('data', piece => (text += piece)).on('end', () => heard.push(text));
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const { exports, lines } = await exporting(`syslog+tcp://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await exports.write();
    expect(heard).toHaveLength(2);
    for (const text of heard) {
      const [, length, message] = /^(\d+) (.*)$/s.exec(text) as unknown as [string, string, string];
      expect(Buffer.byteLength(message)).toBe(Number(length));
    }
    // the second names the first
    expect([headIn(heard[0])?.after, headIn(heard[1])?.after]).toEqual([null, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    await new Promise(resolve => server.close(resolve));
    await exports.write();
    expect(lines.at(-1)).toContain('ECONNREFUSED');
  });

  it('is given up where a server by TCP takes it and never comes to an end, though it goes on answering', async () => {
    let closed = 0;
    const server = createServer({ allowHalfOpen: true }, socket => {
      const dripping = setInterval(() => socket.write('.'), 20);
      socket.on('error', () => undefined).on('close', () => {
        clearInterval(dripping);
        closed++;
      });
      socket.resume();
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    onTestFinished(() => void server.close());
    const { exports, lines, metrics } = await exporting(`syslog+tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, undefined, 250);
    await exports.end();
    expect(lines.map(line => JSON.parse(line)).filter(({ level }) => level === 50).map(({ err }) => err.message)).toEqual(Array(2).fill('the second place has not taken it within 0.25 s'));
    expect(await metrics.text()).toContain('chidao_record_exports_total{outcome="failed"} 2');
    await expect.poll(() => closed).toBe(2);
  });

  it('is appended on a line of its own after one that was cut off', async () => {
    const file = join(aFolder(), 'heads');
    writeFileSync(file, '{"cut');
    await exporting(`file:${file}`);
    expect(readFileSync(file, 'utf8')).toMatch(/^\{"cut\n\{"after":"[0-9a-f]{64}",.*\}\n$/);
  });
});

describe('the key of the record', () => {
  it('is made in a file that nobody else may read, never over another, and its public half is told', () => {
    const file = join(aFolder(), 'key.pem');
    const told = makeKey(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(told).toMatch(/^-----BEGIN PUBLIC KEY-----\n[\s\S]+\n-----END PUBLIC KEY-----\n$/);
    const publicFile = join(aFolder(), 'public.pem');
    writeFileSync(publicFile, told);
    expect(publicKeyIn(publicFile).equals(publicKeyIn(file))).toBe(true);
    expect(privateKeyIn(file).asymmetricKeyType).toBe('ed25519');
    expect(() => makeKey(file)).toThrow('is there already, and a key is not written over');
  });

  it('is refused where others may read it, where there is none, and where it is another kind', () => {
    const folder = aFolder();
    const file = join(folder, 'key.pem');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o644 });
    expect(() => privateKeyIn(file)).toThrow(`RECORD_KEY_FILE ${file} may be read by others; take that away: chmod 600 ${file}`);
    expect(() => privateKeyIn(join(folder, 'none'))).toThrow(/^RECORD_KEY_FILE .*none cannot be read: ENOENT; make one with "chidao record key <file>"$/);
    writeFileSync(join(folder, 'rsa'), generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    expect(() => privateKeyIn(join(folder, 'rsa'))).toThrow('holds no Ed25519 key in PEM');
    expect(() => publicKeyIn(join(folder, 'rsa'))).toThrow('holds no Ed25519 key in PEM');
  });
});

describe('a second place', () => {
  it.each(['', 'heads', 'http://host', 'syslog:', 'syslog://', 'syslog://host/path', 'syslog://user:secret@host'])('is not %j', text => {
    expect(secondPlace(text)).toBeUndefined();
  });
  it.each([
    ['file:/var/log/heads', { file: '/var/log/heads' }],
    ['file:heads', { file: 'heads' }],
    ['file:///var/log/heads', { file: '/var/log/heads' }],
    ['syslog://host', { transport: 'udp', host: 'host', port: 514 }],
    ['syslog+tcp://[::1]:6514', { transport: 'tcp', host: '::1', port: 6514 }],
    ['syslog+tcp://10.0.0.1', { transport: 'tcp', host: '10.0.0.1', port: 601 }],
  ])('is %j', (text, place) => {
    expect(secondPlace(text)).toMatchObject(place);
  });
});
