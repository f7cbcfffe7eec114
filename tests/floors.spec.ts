import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file) && !file.startsWith('web/'));

/** The floor of a file, by its suffix and its folder: a new feature is fenced on the day it is made. */
function floorOf(file: string): number {
  const folder = file.split('/')[0];
  if (/\.resolver\.ts$/.test(file)) return 6;
  if (folder === 'kernel') return 1;
  if (['database', 'access', 'input'].includes(folder)) return 3;
  if (folder === 'reading') return 4;
  if (folder === 'server' || !file.includes('/')) return 7;
  if (/\.sql\.ts$/.test(file)) return 4;
  if (/\.(node|list|read|inputs|command)\.ts$/.test(file)) return 5;
  return 2;
}
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g)].map(([, path]) => relative(src, resolve(src, dirname(file), path)).replace(/\.js$/, '.ts'));
const upwards = (file: string, imports: readonly string[]): string[] => imports.filter(path => floorOf(path) > floorOf(file)).map(path => `${file} (${floorOf(file)}) → ${path} (${floorOf(path)})`);

describe('the floors of the house', () => {
  it('have imports that run down or level, never up', () => {
    expect(files.flatMap(file => upwards(file, importsOf(file)))).toEqual([]);
  });
  it('are told apart: an entity that imports a resolver is found', () => {
    expect(upwards('office/office.ts', ['office/office.resolver.ts'])).toHaveLength(1);
  });
  it('read the clock in one file only', () => {
    const readers = files.filter(file => /new Date\(|Date\.now|Temporal\.Now/.test(readFileSync(join(src, file), 'utf8')));
    expect(readers).toEqual(['kernel/clock.ts']);
  });
  it('keep the web apart: it imports nothing of the server', () => {
    const web = readdirSync(join(src, 'web'), { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
    expect(web.flatMap(file => importsOf(join('web', file)).filter(path => !path.startsWith('web/')))).toEqual([]);
  });
});
