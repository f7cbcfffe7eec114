import { answerOf, median, rounds } from '../measure.mjs';
import { residentMegabytes, startOurs } from '../processes.mjs';
import { questionOf } from './sqlite-pages.mjs';

/** From the start of the process to the first answer, on a database that is there; and what is in memory after the overdue list under load. */
export async function starting({ data, sizes, timing, tell, report }) {
  const file = data.sqlite(sizes.standings, tell);
  tell('start');
  const seconds = [];
  let megabytes = 0;
  for (let i = 0; i < 5; i++) {
    const server = await startOurs('chidao', `sqlite:${file}`, 'secretariat');
    const question = server.ask(questionOf('overdue'));
    await answerOf(server, question);
    seconds.push((performance.now() - server.begun) / 1000);
    if (i === 4) {
      await rounds([{ server, question }], { ...timing, warmUp: timing.seconds });
      megabytes = residentMegabytes(server.pid);
    }
    await server.stop();
  }
  const size = sizes.standings.toLocaleString('en');
  report.row({ what: `start to first answer, ${size} assignments`, figure: `${median(seconds).toFixed(2)} s`, value: median(seconds), goal: 1, unit: ' s', most: true });
  report.row({ what: `resident memory after the overdue list under load, ${size} assignments`, figure: `${megabytes.toFixed(0)} MB`, value: megabytes, goal: 220, unit: ' MB', most: true });
}
