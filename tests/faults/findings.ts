/** What a harness has met: counts that are added up, and whatever ought not to be, in a sentence each. */
export class Findings {
  counts = { kills: 0, errors: 0, images: 0, ends: 0, acknowledged: 0, lost: 0, changed: 0, duplicated: 0, neverSent: 0, contrary: 0 };
  /** from the start of the process to its first 200 at /readyz, in milliseconds */
  readonly ready: number[] = [];
  /** from the answer that tells of the fault to the end of the process */
  readonly ending: number[] = [];
  readonly faults: string[] = [];

  fault(count: 'lost' | 'changed' | 'duplicated' | 'neverSent' | 'contrary', sentence: string): void {
    this.counts[count]++;
    if (this.faults.length < 100) this.faults.push(sentence);
  }
  get wrong(): number {
    const { lost, changed, duplicated, neverSent, contrary } = this.counts;
    return lost + changed + duplicated + neverSent + contrary;
  }
  add(other: Findings): void {
    for (const name of Object.keys(this.counts) as (keyof Findings['counts'])[]) this.counts[name] += other.counts[name];
    this.ready.push(...other.ready);
    this.ending.push(...other.ending);
    this.faults.push(...other.faults);
  }
}

export const median = (values: readonly number[]): number => (values.length ? [...values].sort((a, b) => a - b)[values.length >> 1] : 0);
