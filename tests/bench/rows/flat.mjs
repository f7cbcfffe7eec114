import { answerOf, latencies } from '../measure.mjs';
import { startOurs } from '../processes.mjs';
import { isWhole, questionOf } from './sqlite-pages.mjs';
import { government } from './standings.mjs';

/** The overdue list takes the same time whatever is stored. */
export async function flat({ data, sizes, timing, tell, report }) {
  const [small, large] = [data.sqlite(sizes.small, tell), data.sqlite(sizes.large, tell)];
  for (const [who, login] of [['everything', 'secretariat'], ['one government', `secretariat.${government}`]]) {
    const servers = await Promise.all([startOurs(sizes.large.toLocaleString('en'), `sqlite:${large}`, login), startOurs(sizes.small.toLocaleString('en'), `sqlite:${small}`, login)]);
    tell(`overdue list of ${who}, few and many stored`);
    const contenders = servers.map(server => ({ server, question: server.ask(questionOf('overdue')) }));
    for (const { server, question } of contenders) if (!isWhole.overdue(await answerOf(server, question))) throw new Error(`${server.name} has no full page of overdue work`);
    const [many, few] = await latencies(contenders, timing);
    report.latency(`overdue list of ${who}`, [many, few]);
    report.row({ what: `overdue list of ${who} among ${sizes.large.toLocaleString('en')}`, against: `among ${sizes.small.toLocaleString('en')}`, times: { value: many.milliseconds / few.milliseconds }, goal: 1.25, most: true });
    await Promise.all(servers.map(server => server.stop()));
  }
}
