import { beginning, columnOf, type Held, held, hashOf } from '../../history/chain.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { systemClock } from '../../kernel/clock.js';
import type { Engine } from '../sql.js';

type Execute = (text: string, values?: unknown[]) => Promise<unknown>;

const text = { sqlite: 'text', postgres: 'text collate "C"' } satisfies Record<Engine, string>;
/** So many events are in memory at once. */
const most = 1000;

const quoted = (property: string): string => `"${columnOf(property)}"`;
/** As both engines show it: a day as its text. */
const shown = (property: string): string => (property === 'on' ? 'cast("on" as text) as "on"' : `${quoted(property)} as "${property}"`);
const page = `select ${held.filter(property => property !== 'previous').map(shown).join(', ')} from event where id > ? order by id limit ${most}`;
const tie = {
  sqlite: 'update event set previous = j.value from json_each(?) j where event.id = cast(j.key as integer)',
  postgres: 'update event set previous = j.value from json_each_text(cast(? as json)) j where event.id = cast(j.key as integer)',
} satisfies Record<Engine, string>;

const unchanged = 'what was recorded is not changed';
const oneHead = 'the record has one head, which only goes on';
const refused = (message: string): string => `select raise(abort, '${message}')`;
/** Not even the one who serves changes an event. SQLite replaces a row without a word to the trigger of deletions, so that a number that is there is refused before. */
const guards: Record<Engine, string[]> = {
  sqlite: [
    `create trigger event_is_not_changed before update on event begin ${refused(unchanged)}; end`,
    `create trigger event_is_not_deleted before delete on event begin ${refused(unchanged)}; end`,
    `create trigger event_is_not_replaced before insert on event when exists (select 1 from event where id = new.id) begin ${refused(unchanged)}; end`,
    `create trigger record_head_is_one before insert on record_head begin ${refused(oneHead)}; end`,
    `create trigger record_head_stays before delete on record_head begin ${refused(oneHead)}; end`,
    `create trigger record_head_goes_on before update on record_head when new.sequence <= old.sequence begin ${refused(oneHead)}; end`,
  ],
  postgres: [
    ...[['event_is_kept', unchanged], ['record_head_is_kept', oneHead]].map(([name, message]) => `create function ${name}() returns trigger language plpgsql as $$ begin raise exception '${message}'; end $$`),
    'create trigger event_is_kept before update or delete or truncate on event for each statement execute function event_is_kept()',
    'create trigger record_head_is_kept before insert or delete or truncate on record_head for each statement execute function record_head_is_kept()',
    'create trigger record_head_goes_on before update on record_head for each row when (new.sequence <= old.sequence) execute function record_head_is_kept()',
    // in sessions that pass as replicas, too
    'alter table event enable always trigger event_is_kept',
    'alter table record_head enable always trigger record_head_is_kept',
    'alter table record_head enable always trigger record_head_goes_on',
  ],
};

/** The chain of events: what is there is tied in the order of its numbers, which stay, and that this was done is an event. */
export async function record(engine: Engine, execute: Execute): Promise<void> {
  await execute(`alter table event add column previous ${text[engine]} not null default '${beginning}'`);
  await execute(`create table record_head (id integer not null primary key constraint record_head_id_check check (id = 1), sequence integer not null, hash ${text[engine]} not null, at ${text[engine]} null)`);
  const head = await chain(engine, execute);
  await execute('insert into record_head (id, sequence, hash, at) values (1, ?, ?, ?)', [head.sequence, head.hash, head.at]);
  for (const statement of guards[engine]) await execute(statement);
}

interface Head {
  sequence: number;
  hash: string;
  at: string | null;
}

async function chain(engine: Engine, execute: Execute): Promise<Head> {
  let sequence = 0;
  let hash = beginning;
  let last: string | undefined;
  let count = 0;
  for (;;) {
    const events = (await execute(page, [sequence])) as (Held & { id: number; at: string })[];
    if (events.length === 0) break;
    const links: Record<number, string> = {};
    for (const event of events) {
      links[event.id] = hash;
      hash = hashOf({ ...event, previous: hash });
      sequence = event.id;
      last = event.at;
    }
    count += events.length;
    await execute(tie[engine], [JSON.stringify(links)]);
  }
  if (count === 0) return { sequence, hash, at: null };
  const at = systemClock('UTC').now(last);
  const told = { record: { events: count, last: sequence, missing: sequence - count } };
  const done: Partial<Held> & { id: number } = {
    id: sequence + 1, at, on: at.slice(0, 10), actorLogin: 'chidao', requestId: 'migration 20261122150000_record', action: 'chainRecord', objectType: 'Record', objectKey: 1, before: '{}', after: canonicalJson(told), previous: hash,
  };
  const names = Object.keys(done);
  await execute(`insert into event (${names.map(quoted).join(', ')}) values (${names.map(() => '?').join(', ')})`, Object.values(done));
  return { sequence: done.id, hash: hashOf(done as Held), at };
}
