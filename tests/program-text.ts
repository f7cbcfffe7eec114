import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const below = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(file => /\.(?:tsx?|html)$/.test(file)).map(file => `${folder}/${file}`).sort();
export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What runs on the server, and what runs in the browser. */
export const program = below('src').filter(file => !file.startsWith('src/web/'));
export const page = below('src/web');

export const having = (files: readonly string[], pattern: RegExp): string[] => files.filter(file => pattern.test(textOf(file)));
/** What a pattern captures, each once. */
export const all = (files: readonly string[], pattern: RegExp): string[] => [...new Set(files.flatMap(file => [...textOf(file).matchAll(pattern)].map(match => match.slice(1).find(found => found !== undefined) ?? '')))].sort();

const imported = (modules: string): string => `(?:from|import|import\\(|require\\() ?'(?:node:)?(?:${modules})(?:/[^']*)?'`;
export const startsPrograms = new RegExp(imported('child_process|cluster|worker_threads'));
export const opensConnections = new RegExp(`${imported('net|tls|dgram|https?|http2|dns|pg|openid-client|undici|axios|got')}|\\bfetch\\(|new (?:WebSocket|EventSource)\\(`);

/** What keeps something in a browser beyond its page, itself or by a package; and what could. */
export const keepsInBrowser = /\b(?:localStorage|sessionStorage|indexedDB|idb-keyval|cookieStore|use(?:Local|Session)Storage|scrollRestoration|setColorScheme)\b|document\.cookie|navigator\.(?:storage|serviceWorker)|\bcaches\.|from 'graphiql'/;

/** What stands in SECURITY.md under a heading, up to the next one. */
export const sectionOf = (title: string): string => {
  const [, text] = textOf('SECURITY.md').split(`\n## ${title}\n`);
  if (text === undefined) throw new Error(`SECURITY.md has no heading "${title}"`);
  return text.split('\n## ')[0];
};

/** What is used of Node's cryptography. */
export const cryptography = (): string[] => [...new Set(all(program, /import \{([^}]+)\} from 'node:crypto'/g).flatMap(list => list.split(',').map(name => name.trim().replace(/^type /, ''))))].sort();
