import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { root } from './processes.mjs';

const two = number => number.toFixed(2);
const range = ({ value, least, most }) => (least === undefined ? two(value) : `${two(value)} (${two(least)}–${two(most)})`);

/** What was measured, as tables of a Markdown page. */
export class Report {
  rows = [];
  details = [];
  notes = [];
  #loadBefore = os.loadavg();

  /** A row of the table: a ratio of rates (`goal` at least), a ratio of times or a figure (`most`: at most). */
  row({ what, against, ratio, times, figure, value, goal, unit = '', most = false }) {
    const found = value ?? (ratio ?? times).value;
    const reached = goal === undefined ? '' : (most ? found <= goal : found >= goal) ? 'yes' : 'no';
    this.rows.push({ what, against: against ?? '', found: figure ?? range(ratio ?? times), goal: goal === undefined ? '' : `${most ? '≤' : '≥'} ${goal}${unit}`, reached });
  }
  measured(what, servers) {
    this.details.push([`**${what}**`, '', '| | requests/s | least–most | processor ms per request |', '|---|---|---|---|', ...servers.map(({ name, rate, rates, processor }) => `| ${name} | ${rate.toFixed(0)} | ${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)} | ${two(processor)} |`)].join('\n'));
  }
  latency(what, servers) {
    this.details.push([`**${what}**`, '', '| | median ms |', '|---|---|', ...servers.map(({ name, milliseconds }) => `| ${name} | ${milliseconds.toFixed(2)} |`)].join('\n'));
  }
  shares(what, shares) {
    this.details.push([`**${what}**`, '', '| | share |', '|---|---|', ...shares.filter(({ share }) => share >= 0.005).map(({ part, share }) => `| ${part} | ${(100 * share).toFixed(1)} % |`)].join('\n'));
  }
  note(text) {
    this.notes.push(text);
  }

  text({ quick, minutes }) {
    const load = numbers => numbers.map(number => number.toFixed(1)).join(' ');
    return [
      '# What the bench measured',
      '',
      ...(quick ? ['**The quick run: fewer rounds and smaller sizes than the goals are stated for.** `npm run bench` measures them as they are stated.', ''] : []),
      `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${minutes.toFixed(0)} minutes. ${os.cpus()[0]?.model.trim() ?? os.arch()}, ${os.availableParallelism()} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, ${os.type()} ${os.release()}; load ${load(this.#loadBefore)} before, ${load(os.loadavg())} after.`,
      `Chidao ${commit()}; ${versions()}.`,
      '',
      'Medians of rounds taken in turns, least and most of the rounds that lay side by side; 16 connections; the load generator shares the cores. Ratios of rates: how many times as fast.',
      '',
      '| what | against | measured | goal | reached |',
      '|---|---|---|---|---|',
      ...this.rows.map(({ what, against, found, goal, reached }) => `| ${what} | ${against} | ${found} | ${goal} | ${reached} |`),
      '',
      ...this.notes.map(note => `- ${note}`),
      ...(this.notes.length ? [''] : []),
      ...this.details.flatMap(detail => [detail, '']),
    ].join('\n');
  }
}

function commit() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  try {
    const git = args => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return `${version} at ${git(['rev-parse', '--short', 'HEAD'])}${git(['status', '--porcelain', 'src', 'seeds']) ? ' with changes' : ''}`;
  } catch {
    return version;
  }
}
const versionOf = (name, folder = import.meta.dirname) => JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
const versions = () => [`Node ${process.versions.node}`, ...['better-sqlite3', 'mercurius', '@apollo/server', 'type-graphql', '@mikro-orm/core', 'pg', 'postgraphile'].map(name => `${name} ${versionOf(name)}`)].join(', ');
