import { isIP } from 'node:net';
import { isPostgres, isPrivate } from '../database/postgres-url.js';
import { fileOf } from '../database/sqlite.js';
import { secondPlace } from '../record/second-place.js';
import { logLevels } from './log.js';
import { roleMapIn } from './oidc/role-map.js';
import { isLoopback, isSafe, networksIn, originIn } from './public-address.js';

/** Something about the environment that the one who starts the program has to mend; told in one line. */
export class ConfigFault extends Error {}

export interface Variable<T = unknown> {
  name: string;
  /** the default, as it would be written */
  usual: string;
  /** what may be written */
  takes: string;
  meaning: string;
  /** undefined: not to be read */
  read(text: string): T | undefined;
  /** where the default depends on the environment */
  otherwise?(environment: Environment): string;
  /** not to be repeated, not even where it is wrong */
  secret?: true;
}
export type Environment = Readonly<Record<string, string | undefined>>;

const variable = <T>(name: string, usual: string, takes: string, meaning: string, read: (text: string) => T | undefined, otherwise?: Variable['otherwise']): Variable<T> => ({ name, usual, takes, meaning, read, otherwise });
const whole = (min: number, max: number) => (text: string) => (/^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined);

export const usualTimeZone = 'Asia/Ho_Chi_Minh';

/** Every variable that is read: the start checks them, `chidao --help` and the README list them. */
const table = {
  host: variable('HOST', '127.0.0.1', 'an IP address or a host name', 'The address that is listened on.', text => (isIP(text) || /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : undefined)),
  port: variable('PORT', '4000', 'a whole number from 0 to 65535', 'The port that is listened on; 0 picks a free one.', whole(0, 65_535)),
  databaseUrl: variable('DATABASE_URL', 'sqlite:data/chidao.db', 'sqlite:<file> or postgres://<user>:<password>@<host>:<port>/<database>', 'Where the records are kept.', text => (isDatabase(text) ? text : undefined)),
  replicaUrls: variable('DATABASE_REPLICA_URLS', '', 'addresses like that of DATABASE_URL, postgres://…, with commas between them', 'Replicas of the PostgreSQL server, which read for those who have changed nothing that is not there yet.', replicasIn),
  migrationUrl: { ...variable('MIGRATION_DATABASE_URL', '', 'postgres://<user>:<password>@<host>:<port>/<database>, the same database as another user', 'Who owns the tables of the PostgreSQL database and brings them up to date; the user of DATABASE_URL then gets what serving needs, and cannot change what was recorded.', text => (text === '' || (isPostgres(text) && URL.canParse(text)) ? text : undefined)), secret: true as const },
  recordExport: variable('RECORD_EXPORT', '', 'file:<path>, syslog://<host>:<port> or syslog+tcp://<host>:<port>', 'A second place, where the signed head of the record is written at the start, each hour and at the end.', text => (text === '' || secondPlace(text) ? text : undefined)),
  recordKeyFile: variable('RECORD_KEY_FILE', '', 'a file with an Ed25519 key that "chidao record key <file>" made', 'The key that signs the head of the record.', text => text),
  timeZone: variable('TIME_ZONE', usualTimeZone, 'a time zone like "Asia/Ho_Chi_Minh"', 'The time zone whose calendar says which day today is.', text => (isTimeZone(text) ? text : undefined)),
  dueSoonDays: variable('DUE_SOON_DAYS', '3', 'a whole number from 0 to 60', 'How many days before its deadline open work is due soon.', whole(0, 60)),
  staleDays: variable('STALE_DAYS', '100', 'a whole number from 1 to 3650', 'After how many days the last figure of a target is stale.', whole(1, 3650)),
  demo: variable(
    'CHIDAO_DEMO',
    'on, unless NODE_ENV=production',
    '"on" or "off"',
    'Records demo data in a new database and gives anybody on this machine a token.',
    text => (text === 'on' || text === 'off' ? text === 'on' : undefined),
    environment => usualDemo(environment),
  ),
  logLevel: variable(
    'LOG_LEVEL',
    'warn in the demo, info otherwise',
    '"error", "warn", "info", "debug" or "silent"',
    'How much is written to the standard error output, a line of JSON each; from info on a line for each operation.',
    text => logLevels.find(level => level === text),
    environment => ((environment.CHIDAO_DEMO ?? usualDemo(environment)) === 'on' ? 'warn' : 'info'),
  ),
  metricsToken: {
    ...variable('METRICS_TOKEN', 'none', '16 to 200 letters, digits and signs of -._~+/=', 'Whoever sends it as a bearer token may read /metrics. Without one the demo shows them to this machine, and otherwise there are none.', text => (/^(?:[\w.~+/=-]{16,200})?$/.test(text) ? text : undefined), () => ''),
    secret: true as const,
  },
  publicUrl: variable('PUBLIC_URL', '', 'https://<host> or https://<host>:<port>', 'The address by which people reach this server; needed where HOST is not of this machine alone.', text => (text === '' ? text : originIn(text))),
  trustedProxies: variable('TRUSTED_PROXIES', '', 'addresses and networks like 10.0.0.0/8, with commas between them', 'Proxies that are believed when they say by X-Forwarded-For and X-Forwarded-Proto from where and how a request came.', networksIn),
  oidcIssuer: variable('OIDC_ISSUER', '', 'https://<host>…, as the provider writes itself', 'The provider of OpenID Connect at which people may sign in.', text => (text === '' || (URL.canParse(text) && isSafe(new URL(text))) ? text : undefined)),
  oidcClientId: variable('OIDC_CLIENT_ID', '', 'the name under which the provider knows this server', 'Needed with OIDC_ISSUER.', text => text),
  oidcClientSecret: { ...variable('OIDC_CLIENT_SECRET', '', 'the secret that the provider gave this server', 'Needed with OIDC_ISSUER.', text => text), secret: true as const },
  oidcRoleClaim: variable('OIDC_ROLE_CLAIM', 'roles', 'the name of a claim, realm_access.roles for example', 'Where the provider says what somebody is.', text => text || undefined),
  oidcRoles: variable('OIDC_ROLES', '', '<word>=<ROLE>@<OFFICE-CODE>, with commas between them', 'What the provider’s words allow; a word that is not here allows nothing.', roleMapIn),
  strictDocuments: variable('STRICT_DOCUMENTS', '0', '"0" or "1"', 'Whether a session runs the operations of the pages only; tokens run any.', text => (text === '0' || text === '1' ? text === '1' : undefined)),
  rateLimit: variable('RATE_LIMIT', 'on', '"on" or "off"', 'Whether it is limited how much may be asked within a minute, counted by each process for itself.', text => (text === 'on' || text === 'off' ? text === 'on' : undefined)),
  requestsPerAccount: variable('RATE_ACCOUNT_REQUESTS', '600', 'a whole number from 1 to 999999', 'How many requests an account may send within a minute.', whole(1, 999_999)),
  costPerAccount: variable('RATE_ACCOUNT_COST', '50000', 'a whole number from 10000 to 999999', 'How many records an account may ask for within a minute; a single request may ask for 10000.', whole(10_000, 999_999)),
  requestsPerAddress: variable('RATE_ADDRESS_REQUESTS', '60', 'a whole number from 1 to 999999', 'How many requests may come within a minute from an address without signing in.', whole(1, 999_999)),
};
const usualDemo = (environment: Environment): string => (environment.NODE_ENV === 'production' ? 'off' : 'on');
export const variables: readonly Variable[] = Object.values(table);

export type Config = { [K in keyof typeof table]: NonNullable<ReturnType<(typeof table)[K]['read']>> };

export function readConfig(environment: Environment): Config {
  const config = Object.fromEntries(Object.entries(table).map(([key, variable]) => [key, valueOf(variable, environment)])) as Config;
  if (config.replicaUrls.length && !isPostgres(config.databaseUrl)) throw new ConfigFault('DATABASE_REPLICA_URLS is set, and DATABASE_URL is no PostgreSQL server that could have replicas; unset the one, or change the other');
  if (config.migrationUrl && !isPostgres(config.databaseUrl)) throw new ConfigFault('MIGRATION_DATABASE_URL is set, and DATABASE_URL is no PostgreSQL server that could have several users; unset the one, or change the other');
  if (config.migrationUrl && placeOf(config.migrationUrl) !== placeOf(config.databaseUrl)) throw new ConfigFault('MIGRATION_DATABASE_URL and DATABASE_URL name different databases; they take the same one, as two users');
  if (config.recordExport && !config.recordKeyFile) throw new ConfigFault('RECORD_EXPORT is set, and RECORD_KEY_FILE is not: nothing could be signed; make a key with "chidao record key <file>"');
  checkWays(config);
  if (config.demo && !isLoopback(config.host))
    throw new ConfigFault(`HOST is "${config.host}", and the demo gives a token to anybody who can reach it: with CHIDAO_DEMO on it takes 127.0.0.1, ::1 or localhost; set CHIDAO_DEMO=off to serve other machines`);
  if (!isLoopback(config.host) && !config.publicUrl.startsWith('https:'))
    throw new ConfigFault(`HOST is "${config.host}", which other machines can reach, and passwords may not travel in the clear: put a proxy with TLS in front, and set PUBLIC_URL to its address, https://…, and TRUSTED_PROXIES to the proxy’s`);
  checkProvider(config);
  return config;
}

function checkProvider({ oidcIssuer, oidcClientId, oidcClientSecret, oidcRoles }: Config): void {
  if (oidcIssuer === '') {
    if (oidcClientId || oidcClientSecret || oidcRoles.length) throw new ConfigFault('OIDC_ISSUER is not set, and other variables of OIDC are; set it, or unset them');
  } else if (!oidcClientId || !oidcClientSecret) throw new ConfigFault(`OIDC_ISSUER is set, and ${oidcClientId ? 'OIDC_CLIENT_SECRET' : 'OIDC_CLIENT_ID'} is not; the provider gives both`);
}

function valueOf(variable: Variable, environment: Environment): unknown {
  const text = environment[variable.name] ?? variable.otherwise?.(environment) ?? variable.usual;
  const value = variable.read(text);
  if (value === undefined && variable.secret) throw new ConfigFault(`${variable.name} cannot be read; it takes ${variable.takes}`);
  const example = variable.otherwise?.(environment) ?? variable.usual;
  if (value === undefined) throw new ConfigFault(`${variable.name} is ${JSON.stringify(withoutPassword(text))}; it takes ${variable.takes}${example && `, for example ${example}`}`);
  return value;
}

export const withoutPassword = (text: string): string => text.replaceAll(/:\/\/[^@,]*@/g, '://…@').slice(0, 200);

/** Nobody listens in on what is recorded, nor answers in the place of the database. */
function checkWays({ databaseUrl, replicaUrls, migrationUrl }: Config): void {
  for (const [name, url] of [['DATABASE_URL', databaseUrl], ['MIGRATION_DATABASE_URL', migrationUrl], ...replicaUrls.map(url => ['DATABASE_REPLICA_URLS', url])])
    if (isPostgres(url) && !isPrivate(url))
      throw new ConfigFault(`${name} leads to PostgreSQL at ${new URL(url).hostname} in a way that others may listen in on or take over: add ?sslmode=verify-full (and &sslrootcert=<file> for an authority of your own), or ?sslmode=disable where the network is safe by itself`);
}

/** The database of a PostgreSQL address, without its user. */
function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

function isDatabase(url: string): boolean {
  // reading has a connection of its own, which would see another memory
  if (/:memory:/.test(url)) return false;
  return fileOf(url) !== undefined || (isPostgres(url) && URL.canParse(url));
}

function replicasIn(text: string): string[] | undefined {
  const urls = text.split(',').map(url => url.trim()).filter(url => url !== '');
  return urls.every(url => isPostgres(url) && URL.canParse(url)) ? urls : undefined;
}

function isTimeZone(text: string): boolean {
  // an offset like +07:00 is no place, and knows no history
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}
