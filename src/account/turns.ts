/** Lets so many work at once; so many others wait, and so long, in milliseconds. Who would wait longer is refused. */
export class Turns {
  running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly most: number,
    readonly mostWaiting: number,
    readonly patience: number,
    readonly refusal: Error,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.most) this.running++;
    else await this.#turn();
    try {
      return await work();
    } finally {
      // a turn is passed on, or nobody has it
      const next = this.#waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.mostWaiting) throw this.refusal;
    return new Promise((resolve, reject) => {
      const mine = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(mine), 1);
        reject(this.refusal);
      }, this.patience);
      this.#waiting.push(mine);
    });
  }
}
