import { type Government, governmentsOfProvince, writeGovernment, writeProvince, writeRoot } from './directory.js';
import { assignmentsOfMeeting, writeMeeting } from './meeting.js';
import { type Batch, Writer } from './row.js';

/** The work that one local government has ordered in ten years. */
export const assignmentsOfGovernment = 10_000;

/**
 * The rows of a database with so many assignments, in batches. First who and what there is, then the meetings as the years went, one of each government in turn:
 * what a government ordered lies scattered among what the others did, as it would where all of them record.
 */
export function* generate(assignments: number): Generator<{ batch: Batch; assignments: number }> {
  const to = new Writer();
  const root = writeRoot(to);
  const governments: Government[] = [];
  let province = '';
  for (let number = 0; number * assignmentsOfGovernment < assignments; number++) {
    if (number % governmentsOfProvince === 0) province = writeProvince(to, root, number / governmentsOfProvince);
    governments.push(writeGovernment(to, province, number));
    yield { batch: to.take(), assignments: 0 };
  }
  const work = governments.map((_, i) => Math.min(assignmentsOfGovernment, assignments - i * assignmentsOfGovernment));
  const most = Math.ceil(assignmentsOfGovernment / assignmentsOfMeeting);
  for (let number = 0; number < most; number++)
    for (const [i, government] of governments.entries()) {
      const left = work[i] - number * assignmentsOfMeeting;
      if (left <= 0) continue;
      const ordered = Math.min(left, assignmentsOfMeeting);
      writeMeeting(to, government, { number, of: Math.ceil(work[i] / assignmentsOfMeeting), assignments: ordered });
      yield { batch: to.take(), assignments: ordered };
    }
}
