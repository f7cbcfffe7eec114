import { join } from 'node:path';
import { assertSameAnswers, ratio, rounds } from '../measure.mjs';
import { pages } from '../pages.mjs';
import { questions, schema } from '../peers/postgraphile-question.mjs';
import { postgres, query } from '../postgres.mjs';
import { askingGraphql, chidao, start, startOurs } from '../processes.mjs';
import { profilesOf } from './profile.mjs';
import { bareQuestion, isWhole, meeting, questionOf } from './sqlite-pages.mjs';

const peers = join(import.meta.dirname, '../peers');
const goals = { overdue: 0.65, meeting: 0.8 };

/** Both pages on PostgreSQL: against a bare server with the same statements kept, and against PostGraphile. */
export async function postgresPages({ sizes, timing, tell, today, report, profiled, quick }) {
  const server = await postgres();
  const url = await server.database('pages');
  tell(`PostgreSQL ${await server.version()}: making ${sizes.pages.toLocaleString('en')} assignments …`);
  chidao(['bench-data', '--assignments', String(sizes.pages)], { DATABASE_URL: url });
  await query(url, schema(today));
  const env = { DATABASE_URL: url, TODAY: today };
  const ours = await startOurs('chidao', url, 'secretariat', { nodeArgs: profiled });
  const bare = await start('bare node:http and pg', [join(peers, 'ceiling-pg.mjs')], env);
  const postgraphile = await start('PostGraphile 5', [join(peers, 'postgraphile.mjs')], env);
  for (const [which, { name }] of Object.entries(pages)) {
    tell(`PostgreSQL, ${name}`);
    const contenders = [
      { server: ours, question: ours.ask(questionOf(which)) },
      { server: bare, question: bareQuestion(which) },
      { server: postgraphile, question: askingGraphql({ query: questions[which].query, variables: questions[which].variables(meeting) }), alike: questions[which].alike },
    ];
    const bytes = await assertSameAnswers(contenders, isWhole[which]);
    const [own, ceiling, peer] = await rounds(contenders, timing);
    report.measured(`PostgreSQL ${await server.version()}, ${name} (${bytes} bytes, ${sizes.pages.toLocaleString('en')} assignments)`, [own, ceiling, peer]);
    report.row({ what: `${name}, PostgreSQL`, against: 'bare node:http and pg', ratio: ratio(own, ceiling), goal: goals[which] });
    report.row({ what: `${name}, PostgreSQL`, against: 'PostGraphile 5', ratio: ratio(own, peer), goal: 1.5 });
  }
  await Promise.all([ours, bare, postgraphile].map(server => server.stop()));
  if (!quick) await profilesOf('PostgreSQL', url, { timing, tell, report });
  await server.stop();
}
