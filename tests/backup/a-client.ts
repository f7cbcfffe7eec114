import * as program from '../program.js';

export interface Client {
  ask(query: string, variables?: Record<string, unknown>): Promise<{ status: number; data?: Record<string, never>; errors?: { message: string; extensions: Record<string, unknown> }[] }>;
}

/** The program as it is run with these records, without the demo and with no limit to how fast one may write. */
export const environmentOf = (url: string): Record<string, string> => ({ DATABASE_URL: url, CHIDAO_DEMO: 'off', LOG_LEVEL: 'warn', RATE_LIMIT: 'off' });
export const chidao = (url: string, ...args: string[]) => program.chidao(args, environmentOf(url)).ended;

/** A server process, with an account at work in it. */
export async function aServing(url: string, login = 'secretariat.t01h01') {
  const { code, out, err } = await chidao(url, 'token', login);
  if (code !== 0) throw new Error(err);
  const server = await program.serving(environmentOf(url));
  return {
    ...server,
    ask: asking(server.address, out.trim()),
    async stop() {
      server.child.kill('SIGTERM');
      return server.ended;
    },
  };
}

const asking = (address: string, token: string): Client['ask'] => async (query, variables = {}) => {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
  return { status: response.status, ...((await response.json()) as object) };
};
