import { join } from 'node:path';
import { assertSameAnswers, ratio, rounds } from '../measure.mjs';
import { pages } from '../pages.mjs';
import { askingGraphql, start, startOurs } from '../processes.mjs';

const peers = join(import.meta.dirname, '../peers');
/** One of the many, in the middle: 8 conclusions, 32 directives, 128 assignments. */
export const meeting = 701;
export const isWhole = {
  overdue: ({ assignments }) => assignments.nodes.length === 50 && assignments.pageInfo.hasNextPage,
  meeting: ({ node }) => {
    const below = node.conclusions.nodes.flatMap(({ directives }) => directives.nodes);
    return node.conclusions.nodes.length === 8 && below.length === 32 && below.every(({ assignments }) => assignments.nodes.length === 4);
  },
};
export const bareQuestion = (which) => ({ method: 'GET', path: pages[which].path + (which === 'meeting' ? `/${meeting}` : '') });
export const questionOf = which => ({ query: pages[which].query, variables: pages[which].variables(meeting) });

const goals = { overdue: { ceiling: 0.7, mercurius: 2 }, meeting: { ceiling: 0.75, mercurius: 1.8 } };

/** Both pages on SQLite: against the ceiling, against the fastest peer, and against the usual way. */
export async function sqlitePages({ data, sizes, timing, tell, today, report, profiled }) {
  const file = data.sqlite(sizes.pages, tell);
  const env = { DATABASE: file, TODAY: today };
  const ours = await startOurs('chidao', `sqlite:${file}`, 'secretariat', { nodeArgs: profiled });
  const servers = {
    ceiling: await start('bare node:http', [join(peers, 'ceiling.mjs')], env),
    mercurius: await start('Mercurius + JIT', [join(peers, 'mercurius.mjs')], env),
    usual: await start('Apollo + type-graphql + MikroORM entities', [join(peers, '../dist/usual.js')], env),
  };
  for (const [which, { name }] of Object.entries(pages)) {
    tell(`SQLite, ${name}`);
    const contenders = [
      { server: ours, question: ours.ask(questionOf(which)) },
      { server: servers.ceiling, question: bareQuestion(which) },
      { server: servers.mercurius, question: askingGraphql(questionOf(which)) },
      { server: servers.usual, question: askingGraphql(questionOf(which)) },
    ];
    const bytes = await assertSameAnswers(contenders, isWhole[which]);
    const [own, ceiling, mercurius, usual] = await rounds(contenders, timing);
    report.measured(`SQLite, ${name} (${bytes} bytes, ${sizes.pages.toLocaleString('en')} assignments)`, [own, ceiling, mercurius, usual]);
    report.row({ what: `${name}, SQLite`, against: 'bare node:http', ratio: ratio(own, ceiling), goal: goals[which].ceiling });
    report.row({ what: `${name}, SQLite`, against: 'Mercurius + JIT', ratio: ratio(own, mercurius), goal: goals[which].mercurius });
    report.row({ what: `${name}, SQLite`, against: 'Apollo + type-graphql + MikroORM entities', ratio: ratio(own, usual) });
  }
  await Promise.all([ours, ...Object.values(servers)].map(server => server.stop()));
}

/** A peer that answers something else: the comparison has to see it. */
export async function control({ data, sizes, tell, today }) {
  const file = data.sqlite(sizes.small, tell);
  const env = { DATABASE: file, TODAY: today };
  const ours = await startOurs('chidao', `sqlite:${file}`, 'secretariat');
  const wrong = await start('a peer that answers something else', [join(peers, 'ceiling.mjs')], { ...env, WRONG: '1' });
  const ask = which => assertSameAnswers([{ server: ours, question: ours.ask(questionOf(which)) }, { server: wrong, question: { ...bareQuestion(which) } }], () => true).then(() => false, error => error.message.includes('does not answer what'));
  try {
    // the small database has too few meetings for the second page
    return await ask('overdue');
  } finally {
    await Promise.all([ours.stop(), wrong.stop()]);
  }
}
