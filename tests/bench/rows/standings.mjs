import { join } from 'node:path';
import { assertSameAnswers, latencies, ratio } from '../measure.mjs';
import { standings } from '../pages.mjs';
import { start, startOurs } from '../processes.mjs';

const peers = join(import.meta.dirname, '../peers');
export const government = 't01h01';

/** Standings of everything, grouped by committee: by office there are more rows than the contract answers at once. */
export async function standingsOfAll({ data, sizes, timing, tell, today, report }) {
  const file = data.sqlite(sizes.standings, tell);
  const ours = await startOurs('chidao', `sqlite:${file}`, 'secretariat');
  const bare = await start('hand-written SQL', [join(peers, 'ceiling.mjs')], { DATABASE: file, TODAY: today });
  tell('standings of everything');
  const contenders = [
    { server: ours, question: ours.ask({ query: standings('COMMITTEE', 'committee') }) },
    { server: bare, question: { method: 'GET', path: '/standings' } },
  ];
  await assertSameAnswers(contenders, ({ standings }) => standings.length >= 4 * (sizes.standings / 10_000));
  const [own, peer] = await latencies(contenders, timing);
  report.latency(`standings by committee of ${sizes.standings.toLocaleString('en')}`, [own, peer]);
  report.row({ what: `standings over ${sizes.standings.toLocaleString('en')}`, against: 'the hand-written SQL alone', ratio: ratio(own, peer), goal: 0.9 });
  await Promise.all([ours.stop(), bare.stop()]);
}

/** Standings of one government as its secretariat asks for them: stored alone and among all the others. */
export async function standingsOfOne({ data, sizes, timing, tell, report }) {
  const [alone, among] = [data.sqlite(sizes.small, tell), data.sqlite(sizes.large, tell)];
  const servers = await Promise.all([startOurs(`among ${sizes.large.toLocaleString('en')}`, `sqlite:${among}`, `secretariat.${government}`), startOurs('alone', `sqlite:${alone}`, `secretariat.${government}`)]);
  tell('standings of one government');
  const contenders = servers.map(server => ({ server, question: server.ask({ query: standings('OFFICE', 'office') }) }));
  // the names of its offices and all its figures are the same, wherever it is stored
  await assertSameAnswers(contenders, ({ standings }) => standings.length === 40);
  const [many, few] = await latencies(contenders, timing);
  report.latency(`standings of one government, ${sizes.small.toLocaleString('en')} of its assignments`, [many, few]);
  report.row({ what: `standings of one government among ${sizes.large.toLocaleString('en')}`, against: 'stored alone', times: { value: many.milliseconds / few.milliseconds }, goal: 1.5, most: true });
  await Promise.all(servers.map(server => server.stop()));
}
