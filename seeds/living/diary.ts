import type { Result, Transaction } from '../../src/access/unit-of-work.js';
import type { MutationInput } from '../../src/input/mutation-input.js';
import type { Stage } from '../stage.js';
import { Calendar } from './calendar.js';
import { Share } from './share.js';
import { type IdOf, idIn, remember } from './words.js';

type Command<I extends MutationInput> = (tx: Transaction, input: I) => Promise<Result>;
/** Under which word a record of the answer is remembered, by its type. */
export type Remembered = Partial<Record<'Office' | 'OfficeGroup' | 'Person' | 'Committee' | 'Indicator' | 'Meeting' | 'Extension' | 'Obstacle' | 'Notice', string>>;

/** What is done on which day, in any order; played day by day, and within a day in the order in which it was written down. */
export class Diary {
  readonly calendar: Calendar;
  readonly #entries: { day: string; happens: (stage: Stage) => Promise<void> }[] = [];
  readonly #shares = new Map<string, Share>();
  #papers = 0;

  constructor(today: string) {
    this.calendar = new Calendar(today);
  }

  /** An account runs a command so many days from today (negative: ago). */
  on<I extends MutationInput>(offset: number, login: string, command: Command<I>, input: (id: IdOf) => NoInfer<I>, remembered: Remembered = {}): void {
    this.onDay(this.calendar.day(offset), login, command, input, remembered);
  }
  /** On the very day, working day or not. */
  onDay<I extends MutationInput>(day: string, login: string, command: Command<I>, input: (id: IdOf) => NoInfer<I>, remembered: Remembered = {}): void {
    this.happens(day, async stage => {
      const answer = await stage.does(login, command, input(idIn(stage)));
      for (const [type, word] of Object.entries(remembered)) remember(stage, word, type, answer[type[0].toLowerCase() + type.slice(1)]);
    });
  }
  happens(day: string, happens: (stage: Stage) => Promise<void>): void {
    if (day > this.calendar.today) throw new Error(`${day} is in the future`);
    this.#entries.push({ day, happens });
  }

  /** One office's share of an order, as `order/OFFICE`. */
  share(word: string): Share {
    let share = this.#shares.get(word);
    if (!share) this.#shares.set(word, (share = new Share(this, word)));
    return share;
  }

  /** The next number of a paper. */
  paper(): number {
    return ++this.#papers;
  }

  async play(stage: Stage): Promise<void> {
    for (const { day, happens } of this.#entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
      stage.goTo(day);
      await happens(stage);
    }
    stage.goTo(null);
  }
}
