import type { AProgram, Answer } from './a-program.js';
import type { Chance } from '../chance.js';
import type { Findings } from './findings.js';
import type { Ledger, Sent } from './ledger.js';

const create = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { done repeated person { id name version } } }';
const amend = 'mutation ($input: AmendPersonInput!) { amendPerson(input: $input) { done repeated person { id name version } } }';
const letters = 'ăâđêôơư abcdefghiklmnopqrstuvxy';

/** Those who write through the API, several at once, each with people of its own. */
export class Clients {
  readonly #free: string[][];
  #made = 0;
  acknowledged = 0;
  /** when an answer first told that the storage had failed */
  toldAt: number | undefined;

  constructor(
    readonly ledger: Ledger,
    readonly chance: Chance,
    readonly token: string,
    readonly findings: Findings,
    readonly prefix: string,
    readonly count = 16,
  ) {
    this.#free = Array.from({ length: count }, () => []);
  }

  /** Everybody writes until so many changes are acknowledged together, or the program does not answer. */
  async write(program: AProgram, most: number, acknowledged?: () => void): Promise<void> {
    const until = this.acknowledged + most;
    // a disk may stay full
    let tries = most * 2;
    await Promise.all(
      this.#free.map(async free => {
        while (this.acknowledged < until && tries-- > 0) {
          const sent = this.#next(free);
          try {
            const answer = await program.ask(...this.#asked(sent), this.token);
            if (this.#take(sent, answer)) {
              if (this.ledger.people.get(sent.name)?.id !== undefined) free.push(sent.name);
              acknowledged?.();
            } else if (sent.answer === 'open') return;
          } catch {
            return;
          }
        }
      }),
    );
  }

  /** What is in doubt is sent again as it was, with its key, and so is some of what was acknowledged: each is there once afterwards. */
  async repeat(program: AProgram, some = 8): Promise<void> {
    const sure = [...this.ledger.people.values()].slice(-200);
    const again = Array.from({ length: Math.min(some, sure.length) }, () => this.chance.one(sure)).flatMap(({ sent }) => sent.filter(({ answer }) => answer === 'acknowledged').slice(-1));
    for (const sent of [...this.ledger.inDoubt(), ...again]) {
      const { answer: was, stored } = sent;
      const answer = await program.ask(...this.#asked(sent), this.token);
      const outcome = answer.data?.[sent.version === 1 ? 'createPerson' : 'amendPerson'];
      if (!this.#take(sent, answer)) this.findings.fault('contrary', `${sent.name}: version ${sent.version} sent again is answered ${JSON.stringify(answer)}`);
      else if (outcome?.repeated !== (stored || was === 'acknowledged')) this.findings.fault('contrary', `${sent.name}: version ${sent.version} was ${stored ? '' : 'not '}there, and sent again it is ${outcome?.repeated ? '' : 'not '}called a repetition`);
      else if (was !== 'acknowledged') this.#free[this.chance.whole(0, this.count - 1)].push(sent.name);
    }
  }

  #next(free: string[]): Sent {
    const words = Array.from({ length: this.chance.whole(1, this.chance.is(0.05) ? 300 : 40) }, () => this.chance.one([...letters])).join('').trim();
    const known = free.length > 0 && this.chance.is(0.35) ? free.splice(this.chance.whole(0, free.length - 1), 1)[0] : undefined;
    const number = ++this.#made;
    // no two are alike: what changes nothing makes no version
    return this.ledger.send(`${this.prefix}-${number}`, known ?? `Person ${this.prefix}-${number}`, `${words} ${number}`.trim());
  }

  #asked({ key, name, position, version }: Sent): [query: string, input: Record<string, unknown>] {
    if (version === 1) return [create, { name, position, idempotencyKey: key }];
    return [amend, { personId: this.ledger.people.get(name)?.id, version: version - 1, position, idempotencyKey: key }];
  }

  /** Whether it was acknowledged. */
  #take(sent: Sent, { data, errors }: Answer): boolean {
    const outcome = Object.values(data ?? {})[0];
    if (errors || !outcome?.done) {
      const told = errors?.[0];
      if (/storage/.test(told?.message ?? '')) this.toldAt ??= performance.now();
      if (/nothing was changed/.test(told?.message ?? '')) sent.answer = 'refused';
      else if (!['UNAVAILABLE', 'INTERNAL_SERVER_ERROR'].includes(told?.extensions.code ?? '')) this.findings.fault('contrary', `${sent.name}: version ${sent.version} is answered ${JSON.stringify(errors ?? data)}`);
      return false;
    }
    const known = this.ledger.people.get(sent.name);
    const id = outcome.person?.id;
    if (known) {
      if (known.id !== undefined && known.id !== id) this.findings.fault('duplicated', `${sent.name} is answered as ${id}, and was ${known.id}`);
      known.id ??= id;
    }
    const version = outcome.person?.version;
    if (!outcome.repeated && version !== sent.version) this.findings.fault('contrary', `${sent.name}: version ${sent.version} is answered as version ${version}`);
    if (sent.answer !== 'acknowledged') {
      sent.answer = 'acknowledged';
      this.acknowledged++;
      this.findings.counts.acknowledged++;
    }
    return true;
  }
}
