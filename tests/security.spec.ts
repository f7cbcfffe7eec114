import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { rootFields } from '../src/access/root-fields.js';
import { nobody } from '../src/access/viewer.js';
import { idleFor, longest, mostSessions } from '../src/account/account-session.js';
import { guessedAccount, guessedFrom } from '../src/account/guessing.command.js';
import { hashPassword } from '../src/account/password.js';
import { faultOfPassword, longestPassword } from '../src/account/password-rules.js';
import { entities } from '../src/database/entities.js';
import { faultsOfInput } from '../src/input/input-field.js';
import { RecordMeetingInput } from '../src/meeting/meeting.inputs.js';
import { variables } from '../src/server/config.js';
import { usualRate } from '../src/server/limits/rate.js';
import { limits } from '../src/server/limits/limits.js';
import { minutes as minutesOfProvider } from '../src/server/oidc/begun-sign-ins.js';
import { usualLimits } from '../src/server/subscriptions/limits.js';
import { requirements } from './asvs.js';
import { withPasswordsAtTheirCost } from './password-cost.js';
import { all, cryptography, having, keepsInBrowser, opensConnections, page, program, sectionOf, startsPrograms } from './program-text.js';

const root = resolve(import.meta.dirname, '..');
const paper = readFileSync(resolve(root, 'SECURITY.md'), 'utf8');

type Kind = 'answered' | 'not applicable' | 'open';
interface Row {
  id: string;
  level: string;
  words: string;
  answer: string;
  kind: Kind;
}
const kindOf = (answer: string): Kind => (answer.startsWith('not applicable: ') ? 'not applicable' : answer.startsWith('open: ') ? 'open' : 'answered');
const rowsIn = (text: string): Row[] =>
  [...text.matchAll(/^\| (V\d+\.\d+\.\d+) \| (\d) \| (.*?) \| (.*) \|$/gm)].map(([, id, level, words, answer]) => ({ id, level, words, answer, kind: kindOf(answer) }));
const rows = rowsIn(paper);

/** A test is named as `file` › title, a title ends with the cell or a line in it. */
const named = (text: string): { file: string; title: string }[] => [...text.matchAll(/`(tests\/[^`]+)` › (.+?)(?= *(?:<br>|\||$))/gm)].map(([, file, title]) => ({ file, title }));

const titles = new Map<string, string[]>();
/** What stands in a file of tests as a title of one that runs: neither skipped nor still to be written. */
function titlesOf(file: string): string[] {
  let known = titles.get(file);
  if (!known) {
    const text = existsSync(resolve(root, file)) ? readFileSync(resolve(root, file), 'utf8') : '';
    known = [...text.matchAll(/\bit(?:\.(?:each|runIf|skipIf|for|concurrent)\b[\s\S]*?\))?\(\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)")/g)].map(([, one, two, three]) => (one ?? two ?? three).replaceAll(/\\(.)/g, '$1'));
    titles.set(file, known);
  }
  return known;
}
const missing = (text: string): string[] => named(text).filter(({ file, title }) => !titlesOf(file).includes(title)).map(({ file, title }) => `${file} › ${title}`);

describe('SECURITY.md', () => {
  const wanted = Object.entries(requirements).flatMap(([section, levels]) => ([1, 2] as const).flatMap(level => levels[level].map(number => ({ id: `V${section}.${number}`, level: String(level) }))));

  it('answers every requirement of the levels 1 and 2 once, and no other', () => {
    const sorted = (list: readonly { id: string; level: string }[]) => list.map(({ id, level }) => `${id} level ${level}`).sort();
    expect(wanted).toHaveLength(253);
    expect(sorted(rows)).toEqual(sorted(wanted));
  });

  it('says of each what is wanted, and names tests, or why it does not apply, or what is open', () => {
    const empty = rows.filter(({ words, answer, kind }) => words.length < 10 || answer.replace(/^[a-z ]+: /, '').length < 12 || (kind === 'answered' && named(answer).length === 0));
    expect(empty).toEqual([]);
    // an answer by tests is nothing but tests: what they do not show is open
    expect(rows.filter(({ answer, kind }) => kind === 'answered' && answer.split('<br>').some(part => named(part.trim()).length !== 1 || !part.trim().startsWith('`')))).toEqual([]);
  });

  it('names tests that are there', () => {
    expect(named(paper).length).toBeGreaterThan(100);
    expect(missing(paper)).toEqual([]);
  });

  it('counts the three kinds as they are', () => {
    const count = (level: string, kind: Kind) => rows.filter(row => row.level === level && row.kind === kind).length;
    const counted = (['1', '2'] as const).map(level => `| ${level} | ${count(level, 'answered')} | ${count(level, 'not applicable')} | ${count(level, 'open')} |`);
    expect(paper.match(/^\| [12] \| \d+ \| \d+ \| \d+ \|$/gm)).toEqual(counted);
  });

  it('is read so that a wrong row is found', () => {
    expect(missing('| V1.1.1 | 1 | words | `tests/nowhere.spec.ts` › is there |')).toEqual(['tests/nowhere.spec.ts › is there']);
    expect(missing('`tests/security.spec.ts` › names tests that are there<br>`tests/security.spec.ts` › names none')).toEqual(['tests/security.spec.ts › names none']);
    expect(rowsIn('| V1.1.1 | 1 | words | open: nothing |\n| V1.1.2 | 2 | words | not applicable: because |').map(({ kind }) => kind)).toEqual(['open', 'not applicable']);
  });
});

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
const notNamed = (words: readonly string[], text: string): string[] => words.filter(word => !quoted(text).includes(word));

const number = (count: number): string => count.toLocaleString('en');
const time = (milliseconds: number): string => (milliseconds % 3_600_000 === 0 ? `${milliseconds / 3_600_000} h` : milliseconds % 60_000 === 0 ? `${milliseconds / 60_000} min` : `${milliseconds / 1000} s`);
const owner = { login: 'x', name: 'X' };
/** The shortest one that is not refused for its length. */
async function shortest(hasSecondFactor: boolean): Promise<number> {
  const password = 'tám con mèo đi câu cá trên sông Hồng';
  for (let length = 1; ; length++) if (!(await faultOfPassword(password.slice(0, length), { ...owner, hasSecondFactor }))) return length;
}
/** The longest title that is taken. */
function longestText(field: 'title' | 'idempotencyKey'): number {
  const faults = (length: number) => faultsOfInput(Object.assign(new RecordMeetingInput(), { [field]: 'x'.repeat(length) }), []).length;
  for (let length = 1; ; length++) if (faults(length + 1)) return length;
}

describe('what SECURITY.md says of the program', () => {
  it('gives the numbers that the program keeps', async () => {
    withPasswordsAtTheirCost();
    const [, memory, passes] = /m=(\d+),t=(\d+)/.exec(await hashPassword('x')) as RegExpExecArray;
    const rows = [
      ['a password', `${await shortest(false)} to ${longestPassword} characters; ${await shortest(true)} where there is a second factor`],
      ['hashing one', `argon2id, ${number(Number(memory))} KiB, ${passes} pass`],
      ['failures that cost nothing', `${guessedAccount('x', null).free} at an account, ${guessedFrom('x').free} from an address, within a day; then each has to wait, 2 s, 4 s, up to 15 min`],
      ['a session', `${time(idleFor)} without use, ${time(longest)} at most; ${mostSessions} of an account, then the one used longest ago ends`],
      ['a sign-in at the provider', `${minutesOfProvider} min`],
      ['requests of an account', `${number(usualRate.requestsPerAccount)} a minute, ${number(usualRate.costPerAccount)} records`],
      ['requests of an address without an account', `${number(usualRate.requestsPerAddress)} a minute`],
      ['a request', `${limits.body / 1024} KiB, ${number(limits.text)} characters, ${number(limits.tokens)} names, signs and values`],
      ['a query', `${limits.depth} fields deep, ${number(limits.fields)} fields, ${limits.aliases} aliases, ${limits.directives} directives, ${number(limits.cost)} records`],
      ['its variables', `${limits.nesting} levels deep`],
      ['a title, a name, a key of a request', `${longestText('title')} characters; a key ${longestText('idempotencyKey')}`],
      ['subscriptions', `${number(usualLimits.perConnection)} a WebSocket, ${number(usualLimits.perAccount)} an account, ${number(usualLimits.perProcess)} a process`],
    ];
    expect(sectionOf('The numbers').match(/^\| (?!what \|).* \|$/gm)).toEqual(rows.map(([what, much]) => `| ${what} | ${much} |`));
  });

  it('names every way in', () => {
    const open = Object.entries(rootFields).flatMap(([, fields]) => Object.keys(fields).filter(name => fields[name](nobody)));
    expect(open).toContain('signIn');
    expect(notNamed(open, sectionOf('Ways in'))).toEqual([]);
  });

  it('says what a sign-in at the provider is worth, and how its session ends', () => {
    for (const words of ['here it counts as one factor', 'The session is ours, with our limits', 'signing out here does not sign out there']) expect(sectionOf('Ways in')).toContain(words);
  });

  it('names the words that no password may be made of, and those are refused', async () => {
    expect(sectionOf('Ways in')).toContain('**No password may be made of** the login, the name of its owner or `chidao`');
    for (const password of ['thu.ky.van.phong 1', 'Nguyễn Thị Khai 1', 'chidao chidao 11']) expect(await faultOfPassword(password, { login: 'thu.ky.van.phong', name: 'Nguyễn Thị Khai', hasSecondFactor: false })).toBeDefined();
  });

  it('says of every kind of data who may see it and how it is kept', () => {
    expect(entities.length).toBeGreaterThan(30);
    expect(notNamed(entities.map(({ name }) => name), sectionOf('What is kept, and how'))).toEqual([]);
  });

  it('says what a browser keeps, and by which file, and of no other', () => {
    const rows = sectionOf('What a browser keeps').match(/^\|.*$/gm)?.join('\n') ?? '';
    expect(quoted(rows).filter(word => word.startsWith('src/web/')).sort()).toEqual(having(page, keepsInBrowser));
  });

  it('says of every secret how it is made, changed and lost', () => {
    const secrets = variables.filter(({ name, secret }) => secret || /KEY|SECRET|PASSWORD|DATABASE/.test(name)).map(({ name }) => name);
    expect(secrets.length).toBeGreaterThan(3);
    expect(notNamed(secrets, sectionOf('Secrets and cryptography'))).toEqual([]);
  });

  it('names all the cryptography that is used', () => {
    expect(notNamed(cryptography().filter(name => /^[a-z]/.test(name)), sectionOf('Secrets and cryptography'))).toEqual([]);
  });

  it('names what is talked to, and nothing else opens a connection or starts a program', () => {
    const files = [...new Set([...having(program, opensConnections), ...having(program, startsPrograms)])];
    expect(notNamed(files, sectionOf('What it talks to'))).toEqual([]);
    // nor a file that does neither
    expect(quoted(sectionOf('What it talks to')).filter(word => word.startsWith('src/') && !files.includes(word))).toEqual([]);
  });

  it('says what is logged, where, and for how long', () => {
    const messages = all(program, /\blog\??\.(?:info|warn|error)\(.*['`]([a-z][^'`$\n]*)(?:\$\{[^'`\n]*)?['`]\)/g);
    expect(messages).toContain('signed in');
    expect(messages.filter(message => !sectionOf('What it writes down').includes(message.trim()))).toEqual([]);
  });

  it('says by when a weak package is replaced', () => {
    const days = [...sectionOf('Reporting a hole').matchAll(/^\| .* \| (\d+) days \|$/gm)].map(([, count]) => Number(count));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect([days.length, days[0] <= 7, days[2] <= 90]).toEqual([3, true, true]);
  });
});

describe('the schema', () => {
  const schema = buildSchema(readFileSync(resolve(root, 'schema/schema.graphql'), 'utf8'));

  it('says of every change what it means, and of every value of it which form it has', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(60);
    expect(mutations.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    expect(Object.values(schema.getTypeMap()).filter(isInputObjectType).flatMap(type => Object.values(type.getFields())).filter(({ type }) => /JSON|Any|Object/.test(String(type)))).toEqual([]);
  });

  it('has neither a hint nor a secret question, nor a day on which a password ends', () => {
    const names = Object.values(schema.getTypeMap()).filter(type => isInputObjectType(type) || isObjectType(type)).flatMap(type => Object.keys(type.getFields()));
    expect(names).toContain('password');
    expect(names.filter(name => /hint|question|recovery|mail|phone|password.*(?:until|expire|age)/i.test(name))).toEqual([]);
  });
});
