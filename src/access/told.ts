import { ChangeSetType, type EntityMetadata, ReferenceKind } from '@mikro-orm/core';
import type { Change } from '../database/write-changes.js';
import { sorted } from '../kernel/canonical-json.js';

/** Not told in the record: what is kept for the machine only. */
export const untold = new Set(['IdempotentRequest', 'Event', 'SearchEntry', 'Credential', 'AccountSession', 'BegunSignIn', 'FailedSignIns', 'SetupCode']);

/** Not told of a record, which everything told of it names, or which follows from what is told. */
const silent = new Set(['id', 'version', 'sortKey']);
export interface ToldProperty {
  name: string;
  isReference: boolean;
}
const known = new WeakMap<EntityMetadata, readonly ToldProperty[]>();

/** What is told of the records of an entity, in order. */
export function propertiesOf(meta: EntityMetadata): readonly ToldProperty[] {
  let told = known.get(meta);
  if (told) return told;
  const names = meta.props.map(({ name }) => name as string).filter(name => !silent.has(name)).sort();
  known.set(meta, (told = names.map(name => ({ name, isReference: meta.properties[name].kind !== ReferenceKind.SCALAR }))));
  return told;
}

/** The properties that a change touched, as they were and as they are, with their keys in order. */
export function told({ type, payload, originalEntity, entity, meta }: Change): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const properties = propertiesOf(meta);
  // what is made or taken away is told whole
  const whole = type !== ChangeSetType.UPDATE && type !== ChangeSetType.UPDATE_EARLY;
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const property of properties) {
    if (!whole && !(property.name in payload)) continue;
    const value = valueOf(entity, property);
    if (!whole) {
      before[property.name] = sorted((originalEntity as Record<string, unknown> | undefined)?.[property.name] ?? null);
      after[property.name] = value;
    } else if (value !== null) (type === ChangeSetType.CREATE ? after : before)[property.name] = value;
  }
  return { before, after };
}

function valueOf(entity: object, { name, isReference }: ToldProperty): unknown {
  const value = (entity as Record<string, unknown>)[name] ?? null;
  return isReference && value !== null ? (value as { id: number }).id : sorted(value);
}
