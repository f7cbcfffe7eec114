import { describe, expect, it } from 'vitest';
import { ConfigFault, readConfig, variables } from '../../src/server/config.js';

const unset = { publicUrl: '', trustedProxies: [], oidcIssuer: '', oidcClientId: '', oidcClientSecret: '', oidcRoleClaim: 'roles', oidcRoles: [] };

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4000, databaseUrl: 'sqlite:data/chidao.db', replicaUrls: [], migrationUrl: '', recordExport: '', recordKeyFile: '', timeZone: 'Asia/Ho_Chi_Minh', dueSoonDays: 3, staleDays: 100, demo: true, logLevel: 'warn', metricsToken: '', ...unset, strictDocuments: false, rateLimit: true, requestsPerAccount: 600, costPerAccount: 50_000, requestsPerAddress: 60 });
  });

  it('takes what the environment says', () => {
    const environment = { HOST: '::1', PORT: '0', DATABASE_URL: 'sqlite:/var/lib/x.db', TIME_ZONE: 'UTC', DUE_SOON_DAYS: '60', STALE_DAYS: '1', CHIDAO_DEMO: 'off', LOG_LEVEL: 'debug', METRICS_TOKEN: 'a-token-of-sixteen', STRICT_DOCUMENTS: '1', RATE_LIMIT: 'off', RATE_ACCOUNT_REQUESTS: '1', RATE_ACCOUNT_COST: '10000', RATE_ADDRESS_REQUESTS: '999999' };
    expect(readConfig(environment)).toEqual({ host: '::1', port: 0, databaseUrl: 'sqlite:/var/lib/x.db', replicaUrls: [], migrationUrl: '', recordExport: '', recordKeyFile: '', timeZone: 'UTC', dueSoonDays: 60, staleDays: 1, demo: false, logLevel: 'debug', metricsToken: 'a-token-of-sixteen', ...unset, strictDocuments: true, rateLimit: false, requestsPerAccount: 1, costPerAccount: 10_000, requestsPerAddress: 999_999 });
  });

  it('is no demo in production unless it is told to be one', () => {
    expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(readConfig({ NODE_ENV: 'production', CHIDAO_DEMO: 'on' }).demo).toBe(true);
    expect(readConfig({ NODE_ENV: 'test' }).demo).toBe(true);
  });

  it('is quiet in the demo, and otherwise writes a line for each operation', () => {
    expect(readConfig({ NODE_ENV: 'production' }).logLevel).toBe('info');
    expect(readConfig({ CHIDAO_DEMO: 'off' }).logLevel).toBe('info');
    expect(readConfig({ NODE_ENV: 'production', CHIDAO_DEMO: 'on' }).logLevel).toBe('warn');
  });

  it.each([
    ['HOST', 'no host', 'an IP address or a host name'],
    ['HOST', '', 'an IP address or a host name'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '4000.5', 'a whole number from 0 to 65535'],
    ['PORT', '', 'a whole number from 0 to 65535'],
    ['DATABASE_URL', 'mysql://localhost/chidao', 'sqlite:<file> or postgres://'],
    ['DATABASE_URL', 'sqlite::memory:', 'sqlite:<file>'],
    ['DATABASE_REPLICA_URLS', 'postgres://a/chidao,b', 'addresses like that of DATABASE_URL'],
    ['DATABASE_REPLICA_URLS', 'sqlite:x.db', 'addresses like that of DATABASE_URL'],
    ['RECORD_EXPORT', 'heads', 'file:<path>, syslog://<host>:<port> or syslog+tcp://<host>:<port>'],
    ['TIME_ZONE', 'Asia/Hanoi', 'a time zone like "Asia/Ho_Chi_Minh"'],
    ['TIME_ZONE', '+07:00', 'a time zone like "Asia/Ho_Chi_Minh"'],
    ['DUE_SOON_DAYS', '61', 'a whole number from 0 to 60'],
    ['DUE_SOON_DAYS', '-1', 'a whole number from 0 to 60'],
    ['STALE_DAYS', '0', 'a whole number from 1 to 3650'],
    ['STALE_DAYS', 'many', 'a whole number from 1 to 3650'],
    ['CHIDAO_DEMO', 'yes', '"on" or "off"'],
    ['STRICT_DOCUMENTS', 'on', '"0" or "1"'],
    ['RATE_LIMIT', 'yes', '"on" or "off"'],
    ['RATE_ACCOUNT_REQUESTS', '0', 'a whole number from 1 to 999999'],
    // less than a single request may ask for
    ['RATE_ACCOUNT_COST', '9999', 'a whole number from 10000 to 999999'],
    ['RATE_ADDRESS_REQUESTS', '60/min', 'a whole number from 1 to 999999'],
    ['PUBLIC_URL', 'http://chidao.hanoi.gov.vn', 'https://<host> or https://<host>:<port>'],
    ['PUBLIC_URL', 'https://chidao.hanoi.gov.vn/chidao', 'https://<host> or https://<host>:<port>'],
    ['PUBLIC_URL', 'chidao.hanoi.gov.vn', 'https://<host> or https://<host>:<port>'],
    ['TRUSTED_PROXIES', 'proxy', 'addresses and networks like 10.0.0.0/8'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'addresses and networks like 10.0.0.0/8'],
    ['TRUSTED_PROXIES', '0.0.0.0/0', 'addresses and networks like 10.0.0.0/8'],
    ['OIDC_ISSUER', 'http://login.hanoi.gov.vn', 'https://<host>…, as the provider writes itself'],
    ['OIDC_ROLES', 'clerk=SECRETARY@HOAIDUC', '<word>=<ROLE>@<OFFICE-CODE>'],
    ['OIDC_ROLES', 'SECRETARIAT@HOAIDUC', '<word>=<ROLE>@<OFFICE-CODE>'],
    ['LOG_LEVEL', 'loud', '"error", "warn", "info", "debug" or "silent"'],
  ])('refuses %s="%s" in one line that says what it takes', (name, value, takes) => {
    const line = faultOf({ [name]: value });
    expect(line).toContain(`${name} is "${value}"; it takes ${takes}`);
    expect(line).not.toContain('\n');
  });

  it('does not repeat a password that stands in an address', () => {
    expect(faultOf({ DATABASE_URL: 'mysql://chidao:secret@db/chidao' })).toContain('DATABASE_URL is "mysql://…@db/chidao"');
    expect(faultOf({ DATABASE_REPLICA_URLS: 'postgres://chidao:secret@a/chidao, mysql://chidao:secret@b/chidao' })).toContain('DATABASE_REPLICA_URLS is "postgres://…@a/chidao, mysql://…@b/chidao"');
  });

  it('does not repeat a token that it cannot read', () => {
    for (const METRICS_TOKEN of ['too short', 'with a space in its middle', 'x'.repeat(201)]) expect(faultOf({ METRICS_TOKEN })).toBe('METRICS_TOKEN cannot be read; it takes 16 to 200 letters, digits and signs of -._~+/=');
  });

  it('takes PostgreSQL servers as its database and its replicas, and no replicas of a file', () => {
    const [primary, a, b] = ['db', 'a', 'b:5433'].map(host => `postgres://chidao:secret@${host}/chidao?sslmode=verify-full`);
    expect(readConfig({ DATABASE_URL: primary, DATABASE_REPLICA_URLS: `${a}, ${b}` })).toMatchObject({ databaseUrl: primary, replicaUrls: [a, b] });
    expect(faultOf({ DATABASE_REPLICA_URLS: a })).toBe('DATABASE_REPLICA_URLS is set, and DATABASE_URL is no PostgreSQL server that could have replicas; unset the one, or change the other');
  });

  it('takes another user for the same PostgreSQL database, without ever repeating the password', () => {
    const DATABASE_URL = 'postgres://serving:secret@db/chidao?sslmode=disable';
    expect(readConfig({ DATABASE_URL, MIGRATION_DATABASE_URL: 'postgres://owner:secret@db:5432/chidao?sslmode=disable' }).migrationUrl).toBe('postgres://owner:secret@db:5432/chidao?sslmode=disable');
    expect(faultOf({ DATABASE_URL, MIGRATION_DATABASE_URL: 'mysql://owner:secret@db/chidao' })).toBe('MIGRATION_DATABASE_URL cannot be read; it takes postgres://<user>:<password>@<host>:<port>/<database>, the same database as another user');
    expect(faultOf({ DATABASE_URL, MIGRATION_DATABASE_URL: 'postgres://owner:secret@db/other' })).toBe('MIGRATION_DATABASE_URL and DATABASE_URL name different databases; they take the same one, as two users');
    expect(faultOf({ MIGRATION_DATABASE_URL: 'postgres://owner:secret@db/chidao' })).toBe('MIGRATION_DATABASE_URL is set, and DATABASE_URL is no PostgreSQL server that could have several users; unset the one, or change the other');
  });

  it('exports the record only with a key that signs it', () => {
    expect(readConfig({ RECORD_EXPORT: 'file:/mnt/heads', RECORD_KEY_FILE: '/etc/chidao/record.pem' })).toMatchObject({ recordExport: 'file:/mnt/heads', recordKeyFile: '/etc/chidao/record.pem' });
    expect(faultOf({ RECORD_EXPORT: 'file:/mnt/heads' })).toBe('RECORD_EXPORT is set, and RECORD_KEY_FILE is not: nothing could be signed; make a key with "chidao record key <file>"');
  });

  it('refuses a way to PostgreSQL on another machine on which others may listen in, unless somebody says that it is safe', () => {
    const leading = (to: string) => faultOf({ DATABASE_URL: `postgres://chidao:secret@${to}` });
    const bare = 'DATABASE_URL leads to PostgreSQL at db in a way that others may listen in on or take over: add ?sslmode=verify-full (and &sslrootcert=<file> for an authority of your own), or ?sslmode=disable where the network is safe by itself';
    for (const to of ['db/chidao', 'db/chidao?sslmode=require', 'db/chidao?sslmode=no-verify', 'db/chidao?sslmode=prefer', 'db/chidao?sslmode=']) expect(leading(to)).toBe(bare);
    for (const to of ['localhost.evil.example/chidao', '127.0.0.1.evil.example/chidao', '10.0.0.1/chidao', '127.0.0.1/chidao?host=db', '127.0.0.1/chidao?sslmode=require']) expect(leading(to)).toContain('others may listen in');
    expect(faultOf({ DATABASE_URL: 'postgres://chidao:secret@127.0.0.1/chidao', DATABASE_REPLICA_URLS: 'postgres://chidao:secret@a/chidao' })).toContain('DATABASE_REPLICA_URLS leads to PostgreSQL at a in a way');
    expect(faultOf({ DATABASE_URL: 'postgres://chidao:secret@db/chidao?sslmode=verify-full', MIGRATION_DATABASE_URL: 'postgres://owner:secret@db/chidao' })).toContain('MIGRATION_DATABASE_URL leads to PostgreSQL at db in a way');
    for (const to of ['127.0.0.1:5433/chidao', 'localhost/chidao', '[::1]/chidao', 'db/chidao?sslmode=verify-full', 'db/chidao?sslmode=disable', 'localhost/chidao?host=/run/postgresql']) expect(readConfig({ DATABASE_URL: `postgres://chidao:secret@${to}` }).databaseUrl).toContain(to);
  });

  it('refuses a demo that other machines can reach, because it gives everybody a token', () => {
    expect(faultOf({ HOST: '0.0.0.0' })).toContain('HOST is "0.0.0.0", and the demo gives a token to anybody who can reach it');
    for (const HOST of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) expect(readConfig({ HOST }).demo).toBe(true);
  });

  it('refuses an address that other machines can reach unless it says by which https address', () => {
    const open = { CHIDAO_DEMO: 'off', HOST: '0.0.0.0' };
    const line = 'HOST is "0.0.0.0", which other machines can reach, and passwords may not travel in the clear: put a proxy with TLS in front, and set PUBLIC_URL to its address, https://…, and TRUSTED_PROXIES to the proxy’s';
    expect(faultOf(open)).toBe(line);
    expect(faultOf({ ...open, PUBLIC_URL: 'http://localhost:4000' })).toBe(line);
    for (const HOST of ['10.0.0.7', '::', 'chidao.hanoi.gov.vn']) expect(faultOf({ ...open, HOST })).toContain(`HOST is "${HOST}", which other machines can reach`);
    expect(readConfig({ ...open, PUBLIC_URL: 'https://Chidao.hanoi.gov.vn:443/', TRUSTED_PROXIES: '10.0.0.7, fd00::/8' })).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://chidao.hanoi.gov.vn', trustedProxies: ['10.0.0.7', 'fd00::/8'] });
  });

  it('takes a provider of OpenID Connect whole or not at all', () => {
    const provider = { OIDC_ISSUER: 'https://login.hanoi.gov.vn/realms/chidao', OIDC_CLIENT_ID: 'chidao', OIDC_CLIENT_SECRET: 'a secret' };
    expect(readConfig({ ...provider, OIDC_ROLES: 'clerk=SECRETARIAT@HOAIDUC, clerk=OFFICE@HOAIDUC-NOIVU' })).toMatchObject({
      oidcIssuer: provider.OIDC_ISSUER,
      oidcRoles: [{ value: 'clerk', role: 'SECRETARIAT', office: 'HOAIDUC' }, { value: 'clerk', role: 'OFFICE', office: 'HOAIDUC-NOIVU' }],
    });
    expect(faultOf({ ...provider, OIDC_CLIENT_SECRET: '' })).toBe('OIDC_ISSUER is set, and OIDC_CLIENT_SECRET is not; the provider gives both');
    expect(faultOf({ ...provider, OIDC_CLIENT_ID: '' })).toBe('OIDC_ISSUER is set, and OIDC_CLIENT_ID is not; the provider gives both');
    expect(faultOf({ ...provider, OIDC_ISSUER: '' })).toBe('OIDC_ISSUER is not set, and other variables of OIDC are; set it, or unset them');
  });

  it('is described whole by the table of its variables', () => {
    expect(variables.map(({ name }) => name)).toEqual(['HOST', 'PORT', 'DATABASE_URL', 'DATABASE_REPLICA_URLS', 'MIGRATION_DATABASE_URL', 'RECORD_EXPORT', 'RECORD_KEY_FILE', 'TIME_ZONE', 'DUE_SOON_DAYS', 'STALE_DAYS', 'CHIDAO_DEMO', 'LOG_LEVEL', 'METRICS_TOKEN', 'PUBLIC_URL', 'TRUSTED_PROXIES', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLE_CLAIM', 'OIDC_ROLES', 'STRICT_DOCUMENTS', 'RATE_LIMIT', 'RATE_ACCOUNT_REQUESTS', 'RATE_ACCOUNT_COST', 'RATE_ADDRESS_REQUESTS']);
  });
});

function faultOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigFault) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
