import type { EntityMetadata } from '@mikro-orm/core';
import type { At, Env } from './env.js';
import type { Sight } from '../access/visibility.js';
import type { Sql } from '../database/sql.js';

/** A field that is not a column: expressions over its record, and where SQL does not suffice, what is made of their values. */
export interface Computed {
  needs(at: At): Sql[];
  make?(values: unknown[], env: Env): unknown;
}

/** A list below a record. */
export interface ListBelow {
  /** the API's type of its records */
  type: string;
  /** the table of the records, and their property that names the parent; or a table of links between both */
  entity: string;
  parent: string;
  /** where `entity` is a table of links: its property that names the record */
  link?: string;
  order: readonly string[];
  /** only what was not replaced by a later list */
  current?: boolean;
  /** the properties that say from which day a record counts and when it was recorded: as of a past moment the later ones are not there */
  since?: readonly [on: string, at: string];
}

/** What the API shows of the records: everything the reading floor has to know of the field's own floor. */
export interface Catalogue {
  /** types of the API whose table has another name, and what narrows it: a Task is a Directive of kind TASK */
  types: Record<string, { entity: string; kind?: string }>;
  /** the names of concrete types by a column's value, for a table that holds several */
  concrete: Record<string, { column: string; names: Record<string, string> }>;
  computed: Record<`${string}.${string}`, Computed>;
  /** fields that only those see who see the record whole */
  masked: Record<`${string}.${string}`, (at: At) => Sql>;
  /** the rows of a type that a viewer may see */
  visible: Record<string, (alias: string, sight: Sight) => Sql>;
  /** columns that read otherwise as of a past day */
  past: Record<`${string}.${string}`, (alias: string, at: Pick<At, 'asOf' | 'knownAt'>) => Sql>;
}

export class Entities {
  readonly #byName = new Map<string, EntityMetadata>();
  constructor(all: Iterable<EntityMetadata>) {
    for (const meta of all) this.#byName.set(meta.className, meta);
  }
  get(name: string): EntityMetadata {
    const meta = this.#byName.get(name);
    if (!meta) throw new Error(`There is no record named ${name}`);
    return meta;
  }
  has(name: string): boolean {
    return this.#byName.has(name);
  }
  column(name: string, property: string): string {
    const found = this.get(name).properties[property as never] as { fieldNames: string[] } | undefined;
    if (!found) throw new Error(`${name} has no property ${property}`);
    return found.fieldNames[0];
  }
}
