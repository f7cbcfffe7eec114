import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rounds } from '../measure.mjs';
import { pages } from '../pages.mjs';
import { startOurs } from '../processes.mjs';
import { questionOf } from './sqlite-pages.mjs';

/** What a function belongs to, by the file that it was written in; the first that fits. */
const parts = [
  ['statements of SQLite, with their values', /src\/database\/sqlite-statements/],
  ['pg: asking PostgreSQL, reading its answers', /node_modules\/(pg|pg-[a-z]+|postgres-[a-z]+)\//],
  ['reading: rows to records, pages, cursors', /src\/(reading|assignment|meeting|directive|conclusion|access|office|input|database)\//],
  ['session, limits, metrics, log', /src\/(server|kernel|main|cli)/],
  ['JSON.stringify of the answer', /runHttpQuery/],
  ['Apollo Server', /@apollo\/|@as-integrations|keyvaluecache|@apollo\/utils/],
  ['the compiled query', /^$|graphql-jit|generate-function/],
  ['type-graphql', /type-graphql/],
  ['DataLoader', /dataloader/],
  ['graphql', /node_modules\/graphql\//],
  ['Fastify', /fastify|find-my-way|avvio|secure-json-parse|pino|sonic-boom|light-my-request/],
  ['Node: HTTP, streams, timers', /^node:/],
];

export const profiles = ({ data, sizes, tell, ...rest }) => profilesOf('SQLite', `sqlite:${data.sqlite(sizes.pages, tell)}`, { tell, ...rest });

/** Where the processor time of each page goes. Taken by itself, because whoever looks on takes time too. */
export async function profilesOf(engine, url, { timing, tell, report }) {
  for (const [which, { name }] of Object.entries(pages)) {
    tell(`profile of the ${name}, ${engine}`);
    const folder = mkdtempSync(join(tmpdir(), 'chidao-profile-'));
    try {
      const server = await startOurs('chidao', url, 'secretariat', { nodeArgs: ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500'] });
      await rounds([{ server, question: server.ask(questionOf(which)) }], { rounds: 5, seconds: timing.seconds, warmUp: timing.warmUp });
      await server.stop();
      const [written] = readdirSync(folder);
      report.shares(`What the processor time of the ${name} goes into, on ${engine}`, sharesOf(JSON.parse(readFileSync(join(folder, written), 'utf8'))));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/** Shares of the time in which anything ran, the start left out: what runs on the ticks of the event loop, by who wrote it. */
function sharesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id])));
  const isServing = id => {
    for (let at = id; at !== undefined; at = parentOf.get(at)) if (/^(processTicksAndRejections|onParserExecuteCommon|parserOnIncoming|onStreamRead|processTimers|processImmediate)$/.test(byId.get(at).callFrame.functionName)) return true;
    return false;
  };
  const serving = new Map(nodes.map(({ id }) => [id, isServing(id)]));
  const shares = new Map();
  let whole = 0;
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber, columnNumber } = byId.get(id).callFrame;
    const isCollector = functionName === '(garbage collector)';
    if (!isCollector && !serving.get(id)) return;
    const part = isCollector ? 'garbage collection' : partOf(functionName, url, lineNumber, columnNumber);
    shares.set(part, (shares.get(part) ?? 0) + timeDeltas[i]);
    whole += timeDeltas[i];
  });
  return [...shares].map(([part, time]) => ({ part, share: time / whole })).sort((a, b) => b.share - a.share);
}

function partOf(functionName, url, line, column) {
  if (/^(writeUtf8String|writeLatin1String|writev|writeBuffer)$/.test(functionName)) return 'writing the answer to the socket';
  const source = url.startsWith('file:') ? (originOf(url, line, column) ?? url) : url;
  return parts.find(([, files]) => files.test(source))?.[0] ?? 'others';
}

const maps = new Map();
/** The bundle says where each line comes from. */
function originOf(url, line, column) {
  const file = fileURLToPath(url);
  if (!maps.has(file)) {
    try {
      maps.set(file, new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8'))));
    } catch {
      // a file that is no bundle speaks for itself
      maps.set(file, undefined);
    }
  }
  return maps.get(file)?.findEntry(line, column).originalSource;
}
