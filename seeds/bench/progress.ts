const width = 40;

/** A bar on a terminal that overwrites itself, and silence elsewhere. */
export class Progress {
  #shown = -1;
  constructor(
    readonly total: number,
    readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  at(done: number): void {
    const permille = Math.floor((done * 1000) / this.total);
    if (permille === this.#shown) return;
    this.#shown = permille;
    const filled = Math.floor((permille * width) / 1000);
    this.tell(`${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${(permille / 10).toFixed(1)} % of ${this.total.toLocaleString('en')} assignments`);
  }
  tell(text: string): void {
    if (this.out.isTTY) this.out.write(`\r\u001b[K${text}`);
  }
  end(): void {
    if (this.out.isTTY) this.out.write('\r\u001b[K');
  }
}
