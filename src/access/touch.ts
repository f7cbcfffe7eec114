import type { EntityClass } from '@mikro-orm/core';
import { Refusal } from '../kernel/refusal.js';
import type { Transaction } from './unit-of-work.js';

/** Raises the version of a record of which only parts were changed (its members, its agenda): otherwise two who set them at once would both win. */
export async function touch<T extends { id: number; version: number }>(tx: Transaction, entity: EntityClass<T>, record: T): Promise<void> {
  const changed = await tx.em.nativeUpdate(entity, { id: record.id, version: record.version } as never, { version: record.version + 1 } as never);
  if (changed === 0) throw new Refusal('CONFLICT', { en: 'somebody changed it first; read it again and repeat your change', vi: 'bản ghi đã được sửa sau khi bạn đọc; hãy đọc lại rồi sửa' }, { currentVersion: null, version: record.version });
  record.version += 1;
}

/** Of an amend that may have changed the record or only its parts: its version is raised once either way. */
export async function touchUnlessChanged<T extends { id: number; version: number }>(tx: Transaction, entity: EntityClass<T>, record: T): Promise<void> {
  const { version } = record;
  await tx.em.flush();
  if (record.version === version) await touch(tx, entity, record);
}
