import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../src/kernel/date.js';
import { variables } from '../src/server/config.js';
import { theDemo } from './demo.js';

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');

describe('the README', () => {
  const demo = theDemo();

  it('shows a query with the answer that the demo gives', async () => {
    const query = /-d '\{"query":\s+"([^']+)"\}'/.exec(readme)?.[1];
    const login = /-- token (\S+)\)/.exec(readme)?.[1] as string;
    const shown = JSON.parse(/```json\n([\s\S]+?)```/.exec(readme)?.[1] as string);
    const response = await fetch(demo.url(), { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await demo.token(login)}` }, body: JSON.stringify({ query }) });
    // it was printed on 22 November 2026, and every day since adds one
    for (const node of shown.data.assignments.nodes) node.daysOverdue += daysBetween('2026-11-22', demo.clock.today());
    expect(await response.json()).toEqual(shown);
  });

  it('lists the variables of the configuration', () => {
    expect([...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)).toEqual(variables.map(({ name }) => name));
  });
});
