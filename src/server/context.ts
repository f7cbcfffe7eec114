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
import { sessionOf } from './session.js';

/** What all requests share. */
export interface Serving {
  database: Database;
  clock: Clock;
  projection: Projection;
  settings: ReadingSettings;
}

/** What one request is given. Today is asked once, so that a request that runs past midnight has one day. */
export async function contextOf(serving: Serving, request: { authorization?: string; language: Language; requestId: string; meter?: Meter }): Promise<Context> {
  const { database, clock } = serving;
  const { authorization, meter = new Meter(), ...rest } = request;
  const today = clock.today();
  const viewer = await sessionOf(authorization, new Metered(database.statements, meter), clock, today);
  return contextWith(serving, database.statements.for(viewer), { viewer, today, meter, ...rest });
}

export function contextWith({ database, clock, projection, settings }: Serving, reading: Rows, request: { viewer: Viewer; today: string; language: Language; requestId: string; meter?: Meter }): Context {
  const { viewer, today, language, requestId, meter = new Meter() } = request;
  return {
    viewer,
    language,
    read: new Read(projection, new Metered(reading, meter), { viewer, today, language, settings }),
    work: new UnitOfWork(database, clock, { viewer, requestId, meter }),
  };
}
