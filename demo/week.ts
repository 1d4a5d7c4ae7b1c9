import { type Commune, readCommune } from '../shared/contract/commune.ts';
import { type Rating, type Receipt, takeRating } from '../shared/contract/rating.ts';
import { type Board, readBoard } from '../shared/contract/score.ts';
import { criteriaOf } from '../shared/criteria/sets.ts';
import { base64url } from './base64url.ts';
import { bookOf } from './book.ts';
import { COMMUNE } from './commune.ts';
import type { Environment } from './environment.ts';
import { kioskSession } from './kiosk.ts';
import { type Opinion, opinionsOf } from './neighbours.ts';
import { call } from './public-route.ts';

/** What came of a week. */
export interface Week {
  /** The number of the release that opened. */
  readonly release: number;
  readonly publishedAt: string;
  /** How many neighbours rated. */
  readonly ratings: number;
}

/** How many neighbours come to the kiosk together. */
const AT_ONCE = 50;

const path = (template: string): string => template.replace('{commune}', COMMUNE.id);

/**
 * Lets a week pass: the neighbours rate on the kiosk, through the public route,
 * the clock moves to the next release, and the commune's object does what its
 * weekly alarm does. `said` hears of every rating that was taken in.
 */
export async function passWeek(
  env: Environment,
  said: (ratings: number, of: number) => Promise<void>,
): Promise<Week> {
  const commune = await call<Commune>(env, { method: 'GET', path: path(readCommune.path) });
  const release = ((await board(env)).release?.number ?? 0) + 1;
  const desks = commune.officers.map(({ desk }) => desk);
  const opinions = opinionsOf(release, desks, criteriaOf(commune.sets));
  await rateAllWeek(env, commune, opinions, said);
  await bookOf(env).setClock(Date.parse(commune.nextRelease));
  await env.COMMUNE.get(env.COMMUNE.idFromName(COMMUNE.id)).tick();
  return { ...(await published(env, release)), ratings: opinions.length };
}

function board(env: Environment): Promise<Board> {
  return call<Board>(env, { method: 'GET', path: path(readBoard.path) });
}

async function published(env: Environment, release: number) {
  const newest = (await board(env)).release;
  if (newest === null || newest.number < release) throw new Error('The box did not open.');
  return { release: newest.number, publishedAt: newest.publishedAt };
}

/** A few come together, and the others of the week a while later: a kiosk takes 60 an hour. */
async function rateAllWeek(
  env: Environment,
  commune: Commune,
  opinions: readonly Opinion[],
  said: (done: number, of: number) => Promise<void>,
): Promise<void> {
  const begins = await bookOf(env).now();
  const week = Date.parse(commune.nextRelease) - begins;
  for (let first = 0; first < opinions.length; first += AT_ONCE) {
    await bookOf(env).setClock(begins + Math.floor((week * first) / opinions.length));
    const headers = await kioskSession(env);
    const together = opinions.slice(first, first + AT_ONCE);
    await Promise.all(together.map((opinion) => rate(env, headers, commune, opinion)));
    await said(first + together.length, opinions.length);
  }
}

async function rate(
  env: Environment,
  headers: { authorization: string },
  commune: Commune,
  opinion: Opinion,
): Promise<void> {
  const officer = commune.officers.find(({ desk }) => desk === opinion.desk);
  if (officer === undefined) throw new Error(`Nobody sits at ${opinion.desk}.`);
  const { desk: _, ...rest } = opinion;
  const id = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const body: Rating = { id, officer: officer.id, ...rest };
  await call<Receipt>(env, { method: 'POST', path: path(takeRating.path), body, headers });
}
