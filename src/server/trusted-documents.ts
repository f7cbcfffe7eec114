import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../access/viewer.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import { refused } from './errors.js';
import type { Asked } from './limits/limiter.js';

export type Manifest = ReadonlyMap<string, string>;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the build of the pages has written beside them: each operation of theirs by its hash. Throws what is wrong with the file; undefined where there is none. */
export function manifestIn(file: string): Manifest | undefined {
  if (!existsSync(file)) return undefined;
  // the generator of the pages writes the name of the hash before it
  const manifest = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]));
  for (const [hash, text] of manifest) if (hashOf(text) !== hash) throw new Error(`${hash} is not the SHA-256 of its text`);
  return manifest;
}

/** The operations of our own pages: known by their hashes, and where it is strict the only ones that a session runs. Nothing that a client sends adds to them. */
export class TrustedDocuments {
  readonly #texts: ReadonlySet<string>;
  constructor(
    readonly manifest: Manifest | undefined,
    readonly strict: boolean,
  ) {
    if (strict && !manifest) throw new Error('only known operations are to be run, and none is known');
    this.#texts = new Set(manifest?.values());
  }

  /** Where Apollo looks a hash up; what it would keep of clients is not kept. Apollo puts a word of its own before the hash. */
  get persistedQueries(): ApolloServerOptions<BaseContext>['persistedQueries'] {
    const { manifest } = this;
    return manifest ? { cache: { get: async key => manifest.get(key.replace(/^apq:/, '')), set: async () => undefined, delete: async () => undefined } } : false;
  }

  /** What is asked with the text behind its hash, as Apollo will find it: what is weighed and checked is what runs. */
  open<A extends Asked>(asked: A): A {
    const persisted = (asked.extensions as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } } | null | undefined)?.persistedQuery;
    if (!persisted || !this.manifest) return asked;
    const { version, sha256Hash } = persisted;
    if (version !== 1) throw refused(badInput([{ path: ['extensions', 'persistedQuery', 'version'], text: { en: 'takes 1', vi: 'chỉ nhận giá trị 1' } }]), 400);
    if (typeof sha256Hash !== 'string') throw refused(badInput([{ path: ['extensions', 'persistedQuery', 'sha256Hash'], text: { en: 'takes a text', vi: 'phải là chuỗi ký tự' } }]), 400);
    if (typeof asked.query !== 'string') return { ...asked, query: this.manifest.get(sha256Hash) };
    if (hashOf(asked.query) !== sha256Hash) throw refused(badInput([{ path: ['extensions', 'persistedQuery', 'sha256Hash'], text: { en: 'is not the SHA-256 of the query', vi: 'không phải là SHA-256 của truy vấn' } }]), 400);
    return asked;
  }

  /** The same of a subscription, which is read past Apollo; its protocols want a text in any case, so that an empty one is none. */
  openOrRefuse<A extends Asked>(asked: A): A {
    const { persistedQuery } = (asked.extensions ?? {}) as { persistedQuery?: unknown };
    if (!persistedQuery || asked.query) return this.open(asked);
    if (!this.manifest) throw new GraphQLError('PersistedQueryNotSupported', { extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } });
    const opened = this.open({ ...asked, query: undefined });
    if (!opened.query) throw new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
    return opened;
  }

  /**
   * A cookie is sent by the browser, whatever page or script in it asks: so it may be strict with whom that lets in. A token was put into the request by
   * whoever sends it, and who is nobody reads nothing; both ask what they like.
   */
  check({ query }: Asked, { proof }: Viewer): void {
    if (this.strict && proof?.kind === 'session' && typeof query === 'string' && !this.#texts.has(query)) throw unknownText;
  }
}

const unknownText = new Refusal('FORBIDDEN', {
  en: 'in a session only the operations of this system’s own pages are run, and this is none of them; send it with a token',
  vi: 'phiên đăng nhập chỉ được chạy các thao tác của chính các trang trong hệ thống, và đây không phải là một trong số đó; hãy gửi kèm mã truy cập',
});
