import type { Refusal } from '../problem.ts';
import { counters } from '../watching/counters.ts';

const BATCH = 256;
const WAITING = 2500;
/** Turns of the event loop that a flush waits at most while more keeps coming. */
const TURNS = 16;

interface Pending<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Refusal) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Collects writes and commits many in one transaction, a savepoint each, so
 * that one that fails takes no other with it. What was written is then
 * finished together. The answers leave the object only after the commit: its
 * output gate sees to that.
 */
export class WriteQueue<Item, Written, Result> {
  private readonly storage: DurableObjectStorage;
  private readonly write: (item: Item) => Written | Refusal;
  private readonly finish: (
    written: readonly (Written | Refusal)[],
  ) => readonly (Result | Refusal)[];
  private readonly most: number;
  private waiting: Pending<Item, Result>[] = [];
  private scheduled = false;

  constructor(
    storage: DurableObjectStorage,
    write: (item: Item) => Written | Refusal,
    finish: (written: readonly (Written | Refusal)[]) => readonly (Result | Refusal)[],
    most: number = BATCH,
  ) {
    this.storage = storage;
    this.write = write;
    this.finish = finish;
    this.most = most;
  }

  /** The result of the write once it is committed; refused when too many wait. */
  async add(item: Item): Promise<Result | Refusal> {
    if (this.waiting.length >= WAITING) return { refused: 'busy', retryAfter: 5 };
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.gather(0, TURNS);
  }

  /** Flush after the first turn of the event loop that brings nothing new. */
  private gather(known: number, turns: number): void {
    setTimeout(() => {
      const { length } = this.waiting;
      if (length === known || length >= this.most || turns === 0) this.flush();
      else this.gather(length, turns - 1);
    }, 0);
  }

  private flush(): void {
    this.scheduled = false;
    const batch = this.waiting.splice(0, this.most);
    if (this.waiting.length > 0) this.schedule();
    try {
      const failed = new Map<Pending<Item, Result>, unknown>();
      const written = this.storage.transactionSync(() =>
        batch.flatMap((one) => this.attempt(one, failed)),
      );
      for (const [{ reject }, error] of failed) reject(error);
      counters.batches.add(batch.length);
      const rest = batch.filter((one) => !failed.has(one));
      this.finish(written).forEach((result, at) => rest[at]?.resolve(result));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  /** Write one; the error of one that fails is told to its caller after the commit. */
  private attempt(
    one: Pending<Item, Result>,
    failed: Map<Pending<Item, Result>, unknown>,
  ): readonly (Written | Refusal)[] {
    try {
      return [this.storage.transactionSync(() => this.write(one.item))];
    } catch (error) {
      failed.set(one, error);
      return [];
    }
  }
}
