import { ChangeSet, ChangeSetType, type EntityClass, type EntityMetadata, OptimisticLockError, wrap } from '@mikro-orm/core';
import type { Em } from './store.js';

export type Change = ChangeSet<object>;

/**
 * Writes what was made and changed, and answers the changes. The ORM's own flush follows every reference of every record it knows several times over,
 * which takes longer than the statements; records hold values and references and nothing else, so one look at each suffices. What is taken
 * away, and a unique value that may change hands, needs an order of statements: there the ORM's flush writes everything, and tells its subscribers.
 */
export async function writeChanges(em: Em): Promise<Change[]> {
  const uow = em.getUnitOfWork();
  if (uow.getRemoveStack().size > 0) {
    await em.flush();
    return [];
  }
  const made = await insertMade(em);
  const { changes, isLeft } = await updateChanged(em, new Set(made.map(({ entity }) => entity)));
  if (isLeft) await em.flush();
  return [...made, ...changes];
}

async function insertMade(em: Em): Promise<Change[]> {
  const stack = em.getUnitOfWork().getPersistStack();
  const made = [...stack].filter(entity => !wrap(entity, true).__originalEntityData);
  const ranks = ranksOf(em);
  const rank = (entity: object) => ranks.get(entity.constructor) ?? 0;
  made.sort((a, b) => rank(a) - rank(b));
  const changes: Change[] = [];
  let batch: object[] = [];
  for (const entity of made) {
    if (batch.length > 0 && (batch[0].constructor !== entity.constructor || refersToUnwritten(entity))) {
      changes.push(...(await insert(em, batch)));
      batch = [];
    }
    if (refersToUnwritten(entity)) throw new Error(`a ${entity.constructor.name} refers to a record that is written after it`);
    batch.push(entity);
  }
  if (batch.length > 0) changes.push(...(await insert(em, batch)));
  stack.clear();
  return changes;
}

async function insert(em: Em, entities: object[]): Promise<Change[]> {
  const meta = wrap(entities[0], true).__meta as EntityMetadata<object>;
  const [{ name: key, fieldNames: [column] }] = meta.getPrimaryProps() as { name: string; fieldNames: string[] }[];
  const version = meta.versionProperty ? { [meta.versionProperty as string]: 1 } : {};
  const defaults = meta.props.filter(prop => prop.default != null && prop.name !== meta.versionProperty);
  const payloads = entities.map(entity => {
    const record = entity as Record<string, unknown>;
    for (const { name, default: value } of defaults) if (record[name] === undefined) record[name] = value;
    return em.getComparator().prepareEntity(entity) as Record<string, unknown>;
  });
  const { rows = [] } = await em.getDriver().nativeInsertMany(meta.class, payloads as never, { ctx: em.getTransactionContext(), loggerContext: em.getLoggerContext(), convertCustomTypes: false, processCollections: false });
  return entities.map((entity, i) => {
    const given = { [key]: rows[i][column], ...version };
    Object.assign(entity, given);
    const payload = Object.assign(payloads[i], given);
    const wrapped = wrap(entity, true);
    Object.assign(wrapped, { __em: em, __managed: true, __initialized: true, __originalEntityData: payload });
    em.getUnitOfWork().getIdentityMap().store(entity);
    return new ChangeSet(entity, ChangeSetType.CREATE, payload as never, meta);
  });
}

/** Rows that are only ever appended, as they are kept, and which nobody in the transaction asks for as records. */
export async function insertRows(em: Em, entity: EntityClass<object>, rows: readonly Record<string, unknown>[]): Promise<void> {
  await em.getDriver().nativeInsertMany(entity, rows as never, { ctx: em.getTransactionContext(), loggerContext: em.getLoggerContext(), convertCustomTypes: false, processCollections: false });
}

async function updateChanged(em: Em, made: ReadonlySet<object>): Promise<{ changes: Change[]; isLeft: boolean }> {
  const comparator = em.getComparator();
  const changed: { change: Change; now: Record<string, unknown> }[] = [];
  for (const entity of em.getUnitOfWork().getIdentityMap()) {
    const { __meta: meta, __originalEntityData: original, __initialized: isRead } = wrap(entity, true);
    if (!original || !isRead || made.has(entity)) continue;
    const now = comparator.prepareEntity(entity);
    const payload = comparator.diffEntities(meta.class, original, now);
    if (Object.keys(payload).length === 0) continue;
    const change = new ChangeSet<object>(entity, ChangeSetType.UPDATE, payload, meta as EntityMetadata<object>);
    change.originalEntity = original;
    changed.push({ change, now: now as Record<string, unknown> });
  }
  // a server on the network is spared its turns: there the ORM makes one statement of several
  const isLeft = (changed.length > 1 && em.config.get('useBatchUpdates') !== false) || changed.some(({ change: { meta, payload } }) => meta.uniqueProps.some(({ name }) => name in payload));
  if (isLeft) return { changes: [], isLeft };
  for (const { change, now } of changed) await update(em, change, now);
  return { changes: changed.map(({ change }) => change), isLeft };
}

/** Where somebody has changed the record since it was read, nothing is written. */
async function update(em: Em, { entity, payload, meta }: Change, now: Record<string, unknown>): Promise<void> {
  const [{ name: key }] = meta.getPrimaryProps();
  const record = entity as Record<string, unknown>;
  const version = meta.versionProperty as string | undefined;
  const where = { [key]: record[key], ...(version && { [version]: record[version] }) };
  const { affectedRows } = await em.getDriver().nativeUpdate(meta.class, where as never, payload as never, { ctx: em.getTransactionContext(), loggerContext: em.getLoggerContext(), convertCustomTypes: false });
  if (affectedRows === 0) throw OptimisticLockError.lockFailed(entity);
  if (version) now[version] = record[version] = (record[version] as number) + 1;
  wrap(entity, true).__originalEntityData = now as never;
}

/** A reference, of a record that is made, to one that has no key yet. */
function refersToUnwritten(entity: object): boolean {
  return wrap(entity, true).__meta.relations.some(({ name }) => {
    const target = (entity as Record<string, unknown>)[name];
    return target != null && !wrap(target, true).hasPrimaryKey();
  });
}

const known = new WeakMap<object, Map<unknown, number>>();

/** The order in which records of several kinds are written: what is referred to comes first. */
function ranksOf(em: Em): Map<unknown, number> {
  const metadata = em.getMetadata();
  const found = known.get(metadata);
  if (found) return found;
  const ranks = new Map<unknown, number>();
  const entered = new Set<unknown>();
  const enter = (meta: EntityMetadata): void => {
    if (entered.has(meta.class)) return;
    entered.add(meta.class);
    for (const { targetMeta } of meta.relations) if (targetMeta) enter(targetMeta);
    ranks.set(meta.class, ranks.size);
  };
  for (const meta of metadata) enter(meta);
  known.set(metadata, ranks);
  return ranks;
}
