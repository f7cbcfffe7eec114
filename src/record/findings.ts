/** What is wrong with a record: the first faults by their words, and how many there are. */
export class Findings {
  readonly first: string[] = [];
  count = 0;

  constructor(readonly most = 20) {}

  add(text: string): void {
    if (this.first.length < this.most) this.first.push(text);
    this.count++;
  }
}
