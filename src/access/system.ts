import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.js';
import type { Clock } from '../kernel/clock.js';
import { type SystemActor, UnitOfWork } from './unit-of-work.js';
import { Viewer } from './viewer.js';

/** Every path begins with it, also where there is no office yet. */
const everywhere = { role: 'ADMINISTRATOR', officeKey: 0, path: '' } as const;

/** The work of what is no account: it keeps accounts and the directory everywhere, decides nothing, and the record names it. */
export const workOf = (by: SystemActor, database: Database, clock: Clock, from: { requestId?: string; address?: string } = {}): UnitOfWork =>
  new UnitOfWork(database, clock, { viewer: new Viewer(null, null, [everywhere]), by, requestId: from.requestId ?? randomUUID(), address: from.address });
