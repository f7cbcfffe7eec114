import { setTimeout as sleep } from 'node:timers/promises';
import { IsolationLevel } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { acknowledgedIsFlushed } from './postgres-durability.js';
import { faultOf } from './postgres-faults.js';
import { channel } from './postgres-listener.js';
import { tooLong, tooManyWrites, unknownOutcome, unreachable } from './postgres-refusals.js';
import type { Em, Work } from './store.js';

/** Any number, as long as it is ours. */
const lock = 7_104_001;

/** In milliseconds. */
export interface PatienceOfWriting {
  /** how long a transaction is tried again, and how long it waits for a connection and for its turn */
  turn: number;
  statement: number;
}
export const patienceOfWriting: PatienceOfWriting = { turn: 10_000, statement: 30_000 };

/** What a connection that writes is told. One that has begun and does nothing keeps all others from writing, whatever became of its process. */
export const settingsOfWriting = ({ turn, statement }: PatienceOfWriting): string => `${acknowledgedIsFlushed} -c lock_timeout=${turn} -c statement_timeout=${statement} -c idle_in_transaction_session_timeout=15000`;

/**
 * Writers take turns by a lock that ends with the transaction. What failed before the commit did not happen and is done again; of a connection that is
 * lost during the commit nobody knows, so it is done again only where that changes nothing.
 */
export async function write<T>(orm: MikroORM, work: Work<T>, repeatable: boolean, patience = patienceOfWriting): Promise<T> {
  const started = performance.now();
  let uncertain = false;
  for (let pause = 20; ; pause *= 2) {
    let committing = false;
    try {
      return await orm.em.fork({ freshEventManager: true }).transactional(
        async em => {
          // the notice goes out with the commit, and never without it
          await em.execute(`select pg_advisory_xact_lock(${lock}), pg_notify('${channel}', '')`);
          const result = await work(em as unknown as Em);
          await em.flush();
          committing = true;
          return result;
        },
        // whatever the server's default is: each statement has to see what was committed before its turn came
        { isolationLevel: IsolationLevel.READ_COMMITTED },
      );
    } catch (error) {
      const fault = faultOf(error);
      if (!fault) throw error;
      uncertain ||= committing && (fault === 'lost' || fault === 'silent');
      const again = (fault === 'lost' || fault === 'contended') && (!uncertain || repeatable);
      if (!again || performance.now() - started > patience.turn) throw uncertain ? unknownOutcome : refusals(patience)[fault];
      await sleep(pause);
    }
  }
}

const refusals = ({ statement }: PatienceOfWriting) => ({ lost: unreachable, silent: unreachable, contended: tooManyWrites, crowded: tooManyWrites, slow: tooLong(statement) });
