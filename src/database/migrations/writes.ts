/** How many changes of an account are recorded. It belongs to no entity: every transaction counts itself, and no command can change it. */
export const writes = 'alter table account add column writes integer not null default 0';
