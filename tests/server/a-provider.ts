import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { aServer } from './a-server.js';

/** A real provider of OpenID Connect, a process of its own. */
export async function aProvider() {
  const child = spawn(process.execPath, ['tests/server/provider.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await once(child.stdout, 'data');
  const issuer = String(printed).trim();
  const behave = async (behaviour: Record<string, unknown>) => void (await fetch(`${issuer}/behave`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(behaviour) }));
  const stop = async () => {
    const ended = once(child, 'close');
    child.kill();
    await ended;
  };
  return { issuer, behave, stop };
}

/** What keeps cookies and goes where it is sent, a step at a time. */
export class Browser {
  readonly cookies = new Map<string, string>();
  constructor(readonly language = 'en') {}

  async get(url: string, headers: Record<string, string> = {}): Promise<{ status: number; to: string; text: string; headers: Headers }> {
    const isOurs = !url.includes('localhost');
    const answer = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html', 'accept-language': this.language, ...(isOurs && { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }), ...headers } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) as RegExpExecArray;
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text(), headers: answer.headers };
  }
}

/** A server that listens, with an office and what the provider's words mean there. */
export async function aServerWith(issuer: string, more: Record<string, unknown> = {}) {
  const server = await aServer({
    logLevel: 'info',
    oidc: { publicUrl: '', oidcIssuer: issuer, oidcClientId: 'chidao', oidcClientSecret: 'a secret of ours', oidcRoleClaim: 'roles', oidcRoles: [{ value: 'clerk', role: 'SECRETARIAT', office: 'X' }, { value: 'boss', role: 'LEADERSHIP', office: 'X' }, { value: 'gone', role: 'OFFICE', office: 'NOWHERE' }], ...more },
  });
  await server.anAccount('local', 'OFFICE');
  const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.app.close());

  /** Goes to the provider and comes back; with what the browser brings back. */
  async function comesBack(browser: Browser, to = ''): Promise<string> {
    const begun = await browser.get(`${address}/auth/oidc${to}`);
    if (begun.status !== 302) throw new Error(`${begun.status} ${begun.text}`);
    return (await browser.get(begun.to)).to;
  }
  const signsIn = async (browser = new Browser(), to = '') => ({ browser, ...(await browser.get(await comesBack(browser, to))) });
  async function viewer(browser: Browser): Promise<{ account: { login: string; name: string }; grants: { role: string; office: { code: string }; validFrom: string | null; validUntil: string | null }[] } | null> {
    const headers = { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'content-type': 'application/json' };
    const query = '{ viewer { account { login name } grants { role office { code } validFrom validUntil } } }';
    return ((await (await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()) as { data: { viewer: never } }).data.viewer;
  }
  return { ...server, address, comesBack, signsIn, viewer };
}
