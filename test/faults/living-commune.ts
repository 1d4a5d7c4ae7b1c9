import type { Board } from '../../shared/contract/score.ts';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import { isPromised } from '../../shared/log/promise.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { toBase64 } from '../../shared/log/base64.ts';
import { examine, type Held } from '../../shared/monitor/examine.ts';
import { fetchMaterial } from '../../shared/monitor/fetch-material.ts';
import type { Known } from '../../shared/monitor/known.ts';
import { call, ok, type Send } from '../client/api.ts';
import type { Installation } from '../client/installation.ts';
import { readLog } from '../client/log.ts';
import { newRating } from '../client/rating.ts';

/** Ratings that were sent, and the receipts of those that were acknowledged. */
export interface Sent {
  readonly ratings: Map<string, Rating>;
  readonly receipts: Map<string, Receipt>;
}

/** One citizen rates, and keeps the receipt if there is one. */
export async function rate(send: Send, commune: string, rating: Rating, sent: Sent): Promise<void> {
  sent.ratings.set(rating.id, rating);
  const path = `/v1/communes/${commune}/ratings`;
  sent.receipts.set(rating.id, await ok<Receipt>(call(send, 'POST', path, { body: rating })));
}

/** Citizens rate one after another until told to end, so many at once. */
export function crowd(
  send: Send,
  { commune, officers }: Installation,
  sent: Sent,
  many: number,
): { end(): Promise<void> } {
  const told = new AbortController();
  const citizen = async (place: number) => {
    for (let count = 0; !told.signal.aborted; count += 1) {
      const officer = officers[(place + count) % officers.length]?.id ?? '';
      // A proof of work that was asked for before the clock moved is refused: another is made.
      await rate(send, commune, newRating(officer), sent).catch(() => {});
    }
  };
  const citizens = Promise.allSettled(Array.from({ length: many }, (_, place) => citizen(place)));
  return {
    async end() {
      told.abort();
      await citizens;
    },
  };
}

/** Which of these receipts do not verify: by key, promise, and the leaf that the log must have. */
export async function brokenReceipts(
  send: Send,
  commune: string,
  receipts: Iterable<Receipt>,
): Promise<readonly string[]> {
  const { key, entries } = await readLog(send, commune);
  const leaves = new Set(entries.map((entry) => toBase64(leafHash(entry))));
  return [...receipts].flatMap(({ id, release, promise }) =>
    promise !== null && isPromised(promise, release, key) && leaves.has(promise.leaf) ? [] : [id],
  );
}

/** What a monitor with an overseer's token finds: every log, opening and figure, against what it saw before. */
export async function monitor(
  send: Send,
  { commune }: Pick<Installation, 'commune'>,
  overseer: string,
  before: Known | null,
): Promise<Held> {
  const ask = (token: string | null) => async (path: string) => {
    const headers = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await send(`/v1/communes/${commune}${path}`, { headers });
    return response.status === 404 ? null : response;
  };
  const material = await fetchMaterial(ask(null), ask(overseer));
  if (material === null) throw new Error('the server kept changing');
  const outcome = examine(commune, material, before);
  if ('broken' in outcome) throw new Error(JSON.stringify(outcome.broken));
  return outcome;
}

/** How many ratings the board counts, officer by officer and channel by channel. */
export async function counted(send: Send, commune: string): Promise<number> {
  const board = await ok<Board>(call(send, 'GET', `/v1/communes/${commune}/board`));
  const channels = (board.officers ?? []).flatMap((officer) => officer.channels);
  return channels.reduce((sum, { ratings }) => sum + ratings, 0);
}
