import { Migration } from '@mikro-orm/migrations';
import { columns, fills, indexes, keepWords, superseded } from '../for-reading.js';

export class Migration20261122120000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [...columns, ...fills, ...triggers, ...superseded.map(name => `drop index if exists ${name}`), ...indexes, ...lastDays, ...search]) await this.execute(statement);
    await keepWords((text, values) => this.execute(text, values));
  }
}

const triggers = [
  'create function of_host() returns trigger language plpgsql as $$ begin select host_id into new.host_id from meeting where id = new.meeting_id; return new; end $$',
  'create function of_meeting() returns trigger language plpgsql as $$ begin select host_id, held_on into new.host_id, new.held_on from meeting where id = new.meeting_id; return new; end $$',
  'create function meeting_moves() returns trigger language plpgsql as $$ begin update conclusion set held_on = new.held_on where meeting_id = new.id; return null; end $$',
  'create trigger assignment_of_host before insert on assignment for each row execute function of_host()',
  'create trigger directive_of_host before insert on directive for each row execute function of_host()',
  'create trigger conclusion_of_meeting before insert on conclusion for each row execute function of_meeting()',
  'create trigger meeting_moves after update of held_on on meeting for each row when (new.held_on <> old.held_on) execute function meeting_moves()',
];

/** What has no day comes last, whichever way: PostgreSQL reads that along an index which says so, from the last day on. SQLite needs none for it. */
const nullable = /\((due_on|assigned_on|announced_on), id\)/;
const lastDays = ['create index assignment_due_on_id_index on assignment (due_on, id)', ...indexes].filter(made => nullable.test(made)).map(made => made.replace(/^create index (\w+)/, 'create index $1_last').replace(nullable, '($1 desc nulls last, id desc)'));

/** Parts of words of three letters and more. The extension comes with PostgreSQL, and who owns a database may install it. */
const search = [
  'alter table search_entry drop constraint search_entry_object_type_check',
  'create extension if not exists pg_trgm',
  'create index search_entry_parts on search_entry using gin (folded gin_trgm_ops)',
];
