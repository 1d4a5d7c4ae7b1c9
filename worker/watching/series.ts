/**
 * Of what citizens do a reader of the figures learns in tens alone, whenever
 * the tenth comes: a figure that rises by one says when somebody rated.
 */
const STEP = 10;

/** What a series has seen: how many values, their sum, and how many in each bucket. */
export interface Seen {
  readonly count: number;
  readonly sum: number;
  /** A count for each bound of the series: values up to it. */
  readonly upTo: readonly number[];
}

/** Counts values; shows what it had seen at the newest full ten. */
export class Series {
  readonly bounds: readonly number[];
  private count = 0;
  private sum = 0;
  private readonly upTo: number[];
  private seen: Seen;

  constructor(bounds: readonly number[] = []) {
    this.bounds = bounds;
    this.upTo = bounds.map(() => 0);
    this.seen = { count: 0, sum: 0, upTo: [...this.upTo] };
  }

  add(value: number): void {
    this.count += 1;
    this.sum += value;
    for (const [at, bound] of this.bounds.entries()) {
      if (value <= bound) this.upTo[at] = (this.upTo[at] ?? 0) + 1;
    }
    if (this.count % STEP === 0) {
      this.seen = { count: this.count, sum: this.sum, upTo: [...this.upTo] };
    }
  }

  /** As it was at the newest full ten. */
  shown(): Seen {
    return this.seen;
  }
}
