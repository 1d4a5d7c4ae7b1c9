import { retryDelay } from '../../outbox/retry-delay.ts';
import type { Pairing } from '../store/own.ts';
import { forgetRating, waitingIds, waitingRating } from '../store/queue.ts';
import { type Delivered, deliverRating } from './deliver-rating.ts';

/** What became of a rating; one that cannot be read any more counts as refused. */
export type Told = (id: string, delivered: Delivered) => Promise<void>;

export interface Sender {
  /** Sends whatever waits, now unless the server named a later time; the rating named first. */
  wake(first?: string): void;
  /** The moment before which nothing is sent, milliseconds since 1970; 0 when there is none. */
  notBefore(): number;
  stop(): void;
}

/** Sends what waits on the disk, one after another, and tells of each; there is one for each pairing. */
export function startSender(pairing: Pairing, told: Told): Sender {
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let first: string | undefined;
  let attempt = 0;
  let until = 0;
  let stopped = false;

  const run = (): void => {
    if (stopped || Date.now() < until) return;
    clearTimeout(timer);
    // A disk that fails is asked again like a server.
    running ??= sendAll()
      .catch(() => tryLater(0))
      .finally(() => (running = undefined));
  };

  async function sendAll(): Promise<void> {
    for (let id = await next(); id !== undefined; id = await next()) {
      const delivered = await deliver(id);
      if (delivered.kind === 'later') tryLater(delivered.asked);
      else attempt = 0;
      if (isDone(delivered)) await forgetRating(id);
      await told(id, delivered);
      if (!isDone(delivered)) return;
    }
  }

  async function next(): Promise<string | undefined> {
    if (stopped) return undefined;
    const ids = await waitingIds();
    return ids.find((id) => id === first) ?? ids[0];
  }

  async function deliver(id: string): Promise<Delivered> {
    const rating = await waitingRating(pairing.seal, id);
    return rating === null
      ? { kind: 'refused', code: 'unreadable' }
      : deliverRating(pairing, rating);
  }

  function tryLater(asked: number): void {
    until = asked > 0 ? Date.now() + asked * 1000 : 0;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        until = 0;
        run();
      },
      retryDelay(attempt++, asked, Math.random()),
    );
  }

  return {
    wake(named) {
      first = named ?? first;
      attempt = 0;
      run();
    },
    notBefore: () => until,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function isDone({ kind }: Delivered): boolean {
  return kind === 'sent' || kind === 'refused';
}
