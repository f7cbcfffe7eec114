import { Migration } from '@mikro-orm/migrations';
import { columns, fills, indexes, keepWords, superseded } from '../for-reading.js';

export class Migration20261122120000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [...columns, ...fills, ...triggers, ...superseded.map(name => `drop index if exists ${name}`), ...indexes]) await this.execute(statement);
    for (const statement of search) await this.execute(statement);
    await keepWords((text, values) => this.execute(text, values));
  }
}

const triggers = [
  'create trigger assignment_of_host after insert on assignment begin update assignment set host_id = (select host_id from meeting where id = new.meeting_id) where id = new.id; end',
  'create trigger directive_of_host after insert on directive begin update directive set host_id = (select host_id from meeting where id = new.meeting_id) where id = new.id; end',
  'create trigger conclusion_of_meeting after insert on conclusion begin update conclusion set (host_id, held_on) = (select host_id, held_on from meeting where id = new.meeting_id) where id = new.id; end',
  'create trigger meeting_moves after update of held_on on meeting when new.held_on <> old.held_on begin update conclusion set held_on = new.held_on where meeting_id = new.id; end',
];

/** The words again without the list of types, and their index: parts of words of three letters and more. */
const search = [
  'alter table search_entry rename to search_entry_before',
  'create table search_entry (id integer not null primary key autoincrement, object_type text not null, object_key integer not null, folded text not null, accented text not null)',
  'insert into search_entry select id, object_type, object_key, folded, accented from search_entry_before',
  'drop table search_entry_before',
  'create unique index search_entry_object_type_object_key_unique on search_entry (object_type, object_key)',
  "create virtual table search_index using fts5 (folded, content = 'search_entry', content_rowid = 'id', tokenize = 'trigram', detail = 'none', columnsize = 0)",
  "insert into search_index (search_index) values ('rebuild')",
  'create trigger search_entry_made after insert on search_entry begin insert into search_index (rowid, folded) values (new.id, new.folded); end',
  "create trigger search_entry_changed after update on search_entry when old.folded <> new.folded begin insert into search_index (search_index, rowid, folded) values ('delete', old.id, old.folded); insert into search_index (rowid, folded) values (new.id, new.folded); end",
  "create trigger search_entry_gone after delete on search_entry begin insert into search_index (search_index, rowid, folded) values ('delete', old.id, old.folded); end",
];
