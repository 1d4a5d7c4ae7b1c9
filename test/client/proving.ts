import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Work, WorkProof } from '../../shared/contract/work.ts';
import { call, ok, type Send } from './api.ts';

/** Ask for the work that a rating needs and do it, with somebody else's code. */
export async function proveWork(
  send: Send,
  commune: string,
  rating: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<WorkProof> {
  const path = `/v1/communes/${commune}/challenge?rating=${rating}`;
  return doWork(await ok<Work>(call(send, 'GET', path, { headers })));
}

export async function doWork(work: Work): Promise<WorkProof> {
  const solution = await solveChallenge({ challenge: work, deriveKey });
  if (solution === null) throw new Error('no counter fits');
  const { data, expiresAt } = work.parameters;
  return { counter: solution.counter, doublings: data.doublings, expiresAt };
}

/** Sends as a citizen's device does: an open rating goes with the work that it needs. */
export function proving(send: Send): Send {
  return async (path, init) => {
    const commune = /^\/v1\/communes\/([a-z0-9-]+)\/ratings$/u.exec(path)?.[1];
    const rating = commune === undefined ? null : openRating(init);
    if (commune === undefined || rating === null) return send(path, init);
    const headers = Object.fromEntries(new Headers(init.headers));
    const asking = `/v1/communes/${commune}/challenge?rating=${rating.id}`;
    const answer = await send(asking, { headers });
    if (!answer.ok) return send(path, init);
    const proof = await doWork((await answer.json()) as Work);
    return send(path, { ...init, body: JSON.stringify({ ...rating, proof }) });
  };
}

/** The rating in a request that needs a proof and has none; null for any other, whatever it is. */
function openRating({ body, headers, method }: RequestInit): Rating | null {
  if (method !== 'POST' || typeof body !== 'string') return null;
  if (new Headers(headers).has('authorization')) return null;
  try {
    const rating = JSON.parse(body) as Rating | null;
    const proven = rating?.token !== undefined || rating?.proof !== undefined;
    return typeof rating?.id !== 'string' || proven ? null : rating;
  } catch {
    return null;
  }
}
