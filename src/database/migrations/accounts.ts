import type { Engine } from '../sql.js';

/** What is the same on both engines, but for the words of a few types. Every name is that which the ORM would give. */
const words = {
  sqlite: { key: 'integer not null primary key autoincrement', text: 'text', truth: 'integer' },
  postgres: { key: 'serial primary key', text: 'text collate "C"', truth: 'boolean' },
} satisfies Record<Engine, unknown>;

/** Accounts that begin and end, what they prove themselves by, and in the record who stood in for whom, by which session and from where. */
export function accounts(engine: Engine): string[] {
  const { key, text, truth } = words[engine];
  const ofAccount = (table: string, column = 'account_id', otherwise = '') => `constraint ${table}_${column}_foreign foreign key (${column}) references account (id)${otherwise}`;
  const index = (table: string, column: string) => `create index ${table}_${column}_index on ${table} (${column})`;
  const unique = (table: string, ...columns: string[]) => `create unique index ${table}_${columns.join('_')}_unique on ${table} (${columns.join(', ')})`;
  return [
    ...['active_from date null', 'active_until date null', `password_set_at ${text} null`, `setup_code_until ${text} null`, `second_factor_since ${text} null`, 'version integer not null default 1'].map(column => `alter table account add column ${column}`),
    ...['acting_for_key integer null', `acting_for_login ${text} null`, 'session_key integer null', `address ${text} null`].map(column => `alter table event add column ${column}`),
    `create table stand_in (id ${key}, account_id integer not null, substitute_id integer not null, valid_from date not null, valid_until date not null, reason ${text} null, ${ofAccount('stand_in')}, ${ofAccount('stand_in', 'substitute_id')})`,
    index('stand_in', 'account_id'),
    index('stand_in', 'substitute_id'),
    `create table credential (id ${key}, account_id integer not null, password_hash ${text} null, second_factor_secret ${text} null, pending_secret ${text} null, last_step integer null, ${ofAccount('credential')})`,
    unique('credential', 'account_id'),
    `create table account_session (id ${key}, account_id integer not null, hash ${text} not null, acting_for_id integer null, means ${text} not null, created_at ${text} not null, last_used_at ${text} not null, expires_at ${text} not null, ended_at ${text} null, address ${text} not null, user_agent ${text} null,
      ${ofAccount('account_session')}, ${ofAccount('account_session', 'acting_for_id', ' on delete set null')})`,
    index('account_session', 'account_id'),
    index('account_session', 'acting_for_id'),
    unique('account_session', 'hash'),
    `create table api_token (id ${key}, account_id integer not null, name ${text} not null, scope ${text} not null constraint api_token_scope_check check (scope in ('READ', 'READ_WRITE')), hash ${text} not null, created_at ${text} not null, expires_at ${text} not null, last_used_at ${text} null, revoked_at ${text} null, ${ofAccount('api_token')})`,
    index('api_token', 'account_id'),
    unique('api_token', 'hash'),
    // those from the shell and of the demo, which could do everything
    `insert into api_token (account_id, name, scope, hash, created_at, expires_at) select account_id, 'chidao token', 'READ_WRITE', hash, created_at, expires_at from access_token order by id`,
    'drop table access_token',
    `create table external_identity (id ${key}, account_id integer not null, issuer ${text} not null, subject ${text} not null, follows_claims ${truth} not null, created_at ${text} not null, last_used_at ${text} null, ${ofAccount('external_identity')})`,
    index('external_identity', 'account_id'),
    unique('external_identity', 'issuer', 'subject'),
    `create table begun_sign_in (id ${key}, hash ${text} not null, state ${text} not null, nonce ${text} not null, verifier ${text} not null, return_to ${text} not null, expires_at ${text} not null)`,
    unique('begun_sign_in', 'hash'),
    `create table failed_sign_ins (id ${key}, subject ${text} not null, failures integer not null, last_at ${text} not null, wait_until ${text} not null)`,
    unique('failed_sign_ins', 'subject'),
    `create table setup_code (id ${key}, account_id integer null, hash ${text} not null, created_at ${text} not null, expires_at ${text} not null, used_at ${text} null, ${ofAccount('setup_code', 'account_id', ' on delete set null')})`,
    index('setup_code', 'account_id'),
    unique('setup_code', 'hash'),
  ];
}
