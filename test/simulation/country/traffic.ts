import { setTimeout as wait } from 'node:timers/promises';
import type { Codes } from '../../../shared/contract/code.ts';
import { call, ok, type Send } from '../../client/api.ts';
import { newRating } from '../../client/rating.ts';
import { openFor } from '../../client/visit.ts';
import type { Place } from './found-country.ts';
import { HOT, type PeakHour } from './volume.ts';

/** What each request took, in ms from the moment when it was due. */
export interface Latencies {
  readonly code: number[];
  readonly opening: number[];
  readonly rating: number[];
  readonly board: number[];
}

interface Event {
  /** In ms after the beginning. */
  readonly at: number;
  readonly kind: 'visit' | 'rated visit' | 'board';
}

/**
 * An hour's traffic in so many seconds, each thing at a moment of its own whether
 * or not those before have been answered: who waits in a queue is not forgotten.
 */
export async function traffic(
  send: Send,
  places: readonly Place[],
  { codes, ratings, boards }: PeakHour,
  seconds: number,
): Promise<Latencies> {
  const taken: Latencies = { code: [], opening: [], rating: [], board: [] };
  const some = (count: number, kind: Event['kind']): Event[] =>
    Array.from({ length: count }, () => ({ at: Math.random() * seconds * 1000, kind }));
  const events = [
    ...some(codes - ratings, 'visit'),
    ...some(ratings, 'rated visit'),
    ...some(boards, 'board'),
  ].toSorted((one, other) => one.at - other.at);
  const began = performance.now();
  const running: Promise<void>[] = [];
  for (const { at, kind } of events) {
    const early = began + at - performance.now();
    if (early > 1) await wait(early);
    running.push(happen(send, anyPlace(places), kind, began + at, taken));
  }
  await Promise.all(running);
  return taken;
}

async function happen(
  send: Send,
  place: Place,
  kind: Event['kind'],
  due: number,
  taken: Latencies,
): Promise<void> {
  const base = `/v1/communes/${place.id}`;
  if (kind === 'board') {
    await ok(call(send, 'GET', `${base}/board`));
    taken.board.push(performance.now() - due);
    return;
  }
  const officer = anyOf(place.officers);
  const body = { key: place.key, dossier: dossierId(), stage: 'tra', officers: [officer] };
  const { codes } = await ok<Codes>(call(send, 'POST', `${base}/codes/dossier`, { body }));
  taken.code.push(performance.now() - due);
  if (kind === 'rated visit') await rate(send, place.id, officer, codes[0] ?? '', taken);
}

async function rate(
  send: Send,
  commune: string,
  officer: string,
  code: string,
  taken: Latencies,
): Promise<void> {
  const asked = performance.now();
  const token = await openFor(send, commune, code);
  const opened = performance.now();
  taken.opening.push(opened - asked);
  const body = { ...newRating(officer), token };
  await ok(call(send, 'POST', `/v1/communes/${commune}/ratings`, { body }));
  taken.rating.push(performance.now() - opened);
}

/** Hot communes come first in the list. */
function anyPlace(places: readonly Place[]): Place {
  const hot = Math.max(1, Math.round(places.length * HOT.communes));
  const at =
    Math.random() < HOT.share
      ? Math.floor(Math.random() * hot)
      : hot + Math.floor(Math.random() * (places.length - hot));
  const place = places[Math.min(at, places.length - 1)];
  if (place === undefined) throw new Error('no commune');
  return place;
}

function anyOf(officers: readonly string[]): string {
  return officers[Math.floor(Math.random() * officers.length)] ?? '';
}

/** 32 random bytes in base64url. */
function dossierId(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
}
