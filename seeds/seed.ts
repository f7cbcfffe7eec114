import type { Database } from '../src/database/database.js';
import { Account } from '../src/account/account.js';
import type { Clock } from '../src/kernel/clock.js';
import { addDays } from '../src/kernel/date.js';
import { giavien2022 } from './conferences/giavien-2022.js';
import { hoaiduc2017 } from './conferences/hoaiduc-2017.js';
import { phuxuyen2018 } from './conferences/phuxuyen-2018.js';
import { tayho2018 } from './conferences/tayho-2018.js';
import { thoaison2017 } from './conferences/thoaison-2017.js';
import { recordDirectory, recordRoot } from './directory.js';
import { recordLivingCommittee } from './living/living-committee.js';
import { recordConference } from './record-conference.js';
import { Stage } from './stage.js';

/** So many days ago the installation was set up. */
const firstDay = 400;
const conferences = [hoaiduc2017, giavien2022, phuxuyen2018, tayho2018, thoaison2017];

/**
 * Records the demo data in a database that nobody has used: the five conferences, and a made-up committee that is alive. Each record is a
 * transaction of its own, so that what fails half way leaves a part behind: the caller, who is told, throws it away.
 */
export async function seedDemo(database: Database, clock: Clock): Promise<void> {
  if ((await database.write(em => em.count(Account))) > 0) throw new Error('the demo data are recorded in an unused database only; this one has accounts');
  const stage = new Stage(database, clock);
  // the made-up year comes first, because it was recorded on earlier days, and the five are recorded now; what both rest on is older than either
  stage.goTo(addDays(clock.today(), -firstDay));
  await part('the root', () => recordRoot(stage));
  await part('the living committee', () => recordLivingCommittee(stage));
  stage.goTo(null);
  await part('the directory', () => recordDirectory(stage));
  for (const conference of conferences) await part(`“${conference.title}”`, () => recordConference(stage, conference));
}

async function part(what: string, record: () => Promise<void>): Promise<void> {
  try {
    await record();
  } catch (cause) {
    throw new Error(`recording ${what} failed: ${(cause as Error).message}`, { cause });
  }
}
