import { setTimeout as sleep } from 'node:timers/promises';
import { call, type Send } from '../../client/api.ts';
import type { Installation } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';

/** Citizens who rate one officer after another, whatever happens to the server. */
export interface Load {
  /** Ends the load once everybody has an answer; every status by its count, and the longest wait in ms. */
  end(): Promise<{ readonly statuses: Readonly<Record<string, number>>; readonly worst: number }>;
  /** Resolves when so many more ratings were answered. */
  more(count: number): Promise<void>;
  /** The ids of the ratings that were answered with a receipt. */
  readonly taken: readonly string[];
}

/** @param sends how each citizen sends; each has an address of their own. */
export function rateUnceasingly(home: Installation, sends: readonly Send[]): Load {
  const statuses: Record<string, number> = {};
  const taken: string[] = [];
  const over = new AbortController();
  let worst = 0;
  async function rateOnce(send: Send, turn: number): Promise<void> {
    const rating = newRating(home.officers[turn % home.officers.length]?.id ?? '');
    const began = performance.now();
    const status = await post(send, home.commune, rating);
    worst = Math.max(worst, performance.now() - began);
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status === '201') taken.push(rating.id);
  }
  const citizens = sends.map(async (send) => {
    for (let turn = 0; !over.signal.aborted; turn += 1) await rateOnce(send, turn);
  });
  return {
    taken,
    async more(count) {
      for (const enough = taken.length + count; taken.length < enough;) await sleep(10);
    },
    async end() {
      over.abort();
      await Promise.all(citizens);
      return { statuses, worst };
    },
  };
}

/** The status, or the code of the error that the network gave. */
async function post(send: Send, commune: string, body: object): Promise<string> {
  try {
    const { status } = await call(send, 'POST', `/v1/communes/${commune}/ratings`, { body });
    return String(status);
  } catch (error) {
    return String(error instanceof Error && 'code' in error ? error.code : error);
  }
}
