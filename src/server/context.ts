import { UnitOfWork } from '../access/unit-of-work.js';
import type { Database } from '../database/database.js';
import { Meter, Metered } from '../database/meter.js';
import type { Clock } from '../kernel/clock.js';
import type { Language } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import type { ReadingSettings } from '../reading/env.js';
import type { Projection } from '../reading/projection.js';
import { Read } from '../reading/read.js';
import { sessionOf } from './session.js';

/** What all requests share. */
export interface Serving {
  database: Database;
  clock: Clock;
  projection: Projection;
  settings: ReadingSettings;
}

/** What one request is given. Today is asked once, so that a request that runs past midnight has one day. */
export async function contextOf({ database, clock, projection, settings }: Serving, request: { authorization?: string; language: Language; requestId: string; meter?: Meter }): Promise<Context> {
  const { language, requestId, meter = new Meter() } = request;
  const statements = new Metered(database.statements, meter);
  const today = clock.today();
  const viewer = await sessionOf(request.authorization, statements, clock, today);
  return {
    viewer,
    language,
    read: new Read(projection, new Metered(database.statements.for(viewer), meter), { viewer, today, language, settings }),
    work: new UnitOfWork(database, clock, { viewer, requestId, meter }),
  };
}
