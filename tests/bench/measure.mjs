import http from 'node:http';
import autocannon from 'autocannon';
import { processorTime } from './processes.mjs';

const connections = 16;
export const median = values => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The answer to a question, as text. Anything but success ends the run. */
export async function answerOf(server, question) {
  const { method, path, headers, body } = question;
  const response = await fetch(server.address + path, { method, headers, body });
  const text = await response.text();
  const answer = JSON.parse(text);
  if (response.status !== 200 || answer.errors) throw new Error(`${server.name} answers ${response.status}: ${text.slice(0, 600)}`);
  return answer.data;
}

/** Every server answers the same question alike, or nothing is measured. `alike` brings an answer of another shape into ours. */
export async function assertSameAnswers(servers, isWhole) {
  const [first, ...others] = servers;
  const expected = JSON.stringify(await answerOf(first.server, first.question));
  if (!isWhole(JSON.parse(expected))) throw new Error(`the answer of ${first.server.name} is not what is to be measured: ${expected.slice(0, 600)}`);
  for (const { server, question, alike = answer => answer } of others) {
    const given = JSON.stringify(alike(await answerOf(server, question)));
    if (given === expected) continue;
    const at = [...expected].findIndex((letter, i) => letter !== given[i]);
    throw new Error(`${server.name} does not answer what ${first.server.name} does:\n  ${first.server.name}: …${expected.slice(Math.max(0, at - 80), at + 120)}\n  ${server.name}: …${given.slice(Math.max(0, at - 80), at + 120)}`);
  }
  return Buffer.byteLength(expected);
}

const shoot = async ({ server, question }, duration) => {
  const { method, path, headers, body } = question;
  const result = await autocannon({ url: server.address + path, method, headers, body, connections, duration });
  if (result.non2xx || result.errors) throw new Error(`${server.name}: ${result.non2xx} refused, ${result.errors} failed of ${result.requests.total} requests`);
  return result.requests.total / result.duration;
};

/** Requests per second of each, in turns, so that whatever else the machine does hits all of them. */
export async function rounds(contenders, { rounds, seconds, warmUp }) {
  for (const contender of contenders) await shoot(contender, warmUp);
  const found = contenders.map(() => ({ rates: [], processor: [] }));
  for (let round = 0; round < rounds; round++)
    for (const [i, contender] of contenders.entries()) {
      const before = processorTime(contender.server.pid);
      const rate = await shoot(contender, seconds);
      found[i].rates.push(rate);
      // what takes longer than a round has answered nothing in it: that counts as it is
      if (rate > 0) found[i].processor.push((processorTime(contender.server.pid) - before) / (rate * seconds));
    }
  for (const [i, { server }] of contenders.entries()) if (found[i].processor.length === 0) throw new Error(`${server.name} answers nothing within ${seconds} s, in none of ${rounds} rounds`);
  return contenders.map(({ server }, i) => ({ name: server.name, rate: median(found[i].rates), rates: found[i].rates, processor: median(found[i].processor) }));
}

/** The ratio of two medians, with the least and the most of the rounds that lay side by side. */
export function ratio(of, to) {
  const pairs = of.rates.map((rate, i) => rate / to.rates[i]);
  return { value: of.rate / to.rate, least: Math.min(...pairs), most: Math.max(...pairs) };
}

/** Milliseconds of single requests, one after the other, in turns between the servers. `rates` are of the rounds, so that a ratio of two means how many times as fast. */
export async function latencies(contenders, { rounds, seconds, warmUp }) {
  const agents = contenders.map(() => new http.Agent({ keepAlive: true, maxSockets: 1 }));
  const found = contenders.map(() => ({ all: [], rates: [] }));
  try {
    for (const [i, contender] of contenders.entries()) await askFor(contender, agents[i], warmUp);
    for (let round = 0; round < rounds; round++)
      for (const [i, contender] of contenders.entries()) {
        const times = await askFor(contender, agents[i], seconds);
        found[i].all.push(...times);
        found[i].rates.push(1000 / median(times));
      }
  } finally {
    for (const agent of agents) agent.destroy();
  }
  return contenders.map(({ server }, i) => ({ name: server.name, milliseconds: median(found[i].all), rate: 1000 / median(found[i].all), rates: found[i].rates }));
}

async function askFor({ server, question, fresh }, agent, seconds) {
  const times = [];
  const end = performance.now() + seconds * 1000;
  do {
    const asked = fresh ? fresh() : question;
    const begun = performance.now();
    await askOnce(server, asked, agent);
    times.push(performance.now() - begun);
  } while (performance.now() < end);
  return times;
}

function askOnce(server, { method, path, headers, body }, agent) {
  return new Promise((resolve, reject) => {
    const request = http.request(server.address + path, { method, headers, agent }, response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', data => (text += data));
      response.on('end', () => (response.statusCode === 200 && !text.startsWith('{"errors"') ? resolve(text) : reject(new Error(`${server.name} answers ${response.statusCode}: ${text.slice(0, 600)}`))));
    });
    request.on('error', reject);
    request.end(body);
  });
}
