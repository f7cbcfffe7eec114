import { Entrance, nowhere, type Origin } from '../access/entrance.js';
import type { Installation } from '../access/installation.js';
import { UnitOfWork } from '../access/unit-of-work.js';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database/database.js';
import { Meter, Metered } from '../database/meter.js';
import type { Rows } from '../database/statements.js';
import type { Clock } from '../kernel/clock.js';
import type { Language } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import type { ReadingSettings } from '../reading/env.js';
import type { Projection } from '../reading/projection.js';
import { Read } from '../reading/read.js';
import type { LastUses } from './last-uses.js';
import { type Proving, sessionOf } from './session.js';

/** What all requests share. */
export interface Serving {
  database: Database;
  clock: Clock;
  projection: Projection;
  settings: ReadingSettings;
  installation: Installation;
  lastUses: LastUses;
  /** what is left to do once the installation has been set up */
  whenSetUp?(): void;
}
interface OfRequest {
  language: Language;
  requestId: string;
  meter?: Meter;
  origin?: Origin;
}

/** What one request is given. Today is asked once, so that a request that runs past midnight has one day. */
export async function contextOf(serving: Serving, request: OfRequest & { proving: Proving }): Promise<Context> {
  const { database, clock, lastUses } = serving;
  const { proving, meter = new Meter(), ...rest } = request;
  const today = clock.today();
  const viewer = await sessionOf(proving, new Metered(database.statements, meter), clock, today);
  lastUses.note(viewer);
  // a cookie that lets nobody in is of no use any more
  if (rest.origin?.cookie.secret !== undefined && !viewer.account) rest.origin.cookie.end();
  return contextWith(serving, database.statements.for(viewer), { viewer, today, meter, ...rest });
}

export function contextWith({ database, clock, projection, settings, installation, whenSetUp }: Serving, reading: Rows, request: OfRequest & { viewer: Viewer; today: string }): Context {
  const { viewer, today, language, requestId, meter = new Meter(), origin = nowhere } = request;
  return {
    viewer,
    language,
    read: new Read(projection, new Metered(reading, meter), { viewer, today, language, settings }),
    work: new UnitOfWork(database, clock, { viewer, requestId, meter, address: origin.address ?? undefined }),
    entrance: new Entrance(database, installation, clock, origin, requestId, whenSetUp),
  };
}
