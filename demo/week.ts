import { type Commune, readCommune } from '../shared/contract/commune.ts';
import { type Rating, type Receipt, takeRating } from '../shared/contract/rating.ts';
import { type Board, readBoard } from '../shared/contract/score.ts';
import { criteriaOf } from '../shared/criteria/sets.ts';
import { base64url } from './base64url.ts';
import { bookOf } from './book.ts';
import { COMMUNE } from './commune.ts';
import type { Environment } from './environment.ts';
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

/** How many neighbours send at the same time. */
const AT_ONCE = 16;

const path = (template: string): string => template.replace('{commune}', COMMUNE.id);

/**
 * Lets a week pass: the neighbours rate through the public route, the clock
 * moves to the next release, and the commune's object does what its weekly
 * alarm does. `said` hears of every rating that was taken in.
 */
export async function passWeek(
  env: Environment,
  origin: string,
  said: (ratings: number, of: number) => Promise<void>,
): Promise<Week> {
  const commune = await call<Commune>(env, { method: 'GET', path: path(readCommune.path) });
  const release = ((await board(env)).release?.number ?? 0) + 1;
  const desks = commune.officers.map(({ desk }) => desk);
  const opinions = opinionsOf(release, desks, criteriaOf(commune.sets));
  await eachAtOnce(opinions, (opinion) => rate(env, origin, commune, opinion), said);
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

async function rate(env: Environment, origin: string, commune: Commune, opinion: Opinion) {
  const officer = commune.officers.find(({ desk }) => desk === opinion.desk);
  if (officer === undefined) throw new Error(`Nobody sits at ${opinion.desk}.`);
  const { desk: _, ...rest } = opinion;
  const id = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const body: Rating = { id, officer: officer.id, ...rest };
  const headers = { origin, [env.ADDRESS_HEADER]: address() };
  await call<Receipt>(env, { method: 'POST', path: path(takeRating.path), body, headers });
}

/** A household of its own, from the addresses kept for examples (RFC 3849). */
function address(): string {
  const [a, b] = crypto.getRandomValues(new Uint16Array(2));
  return `2001:db8:${(a ?? 0).toString(16)}:${(b ?? 0).toString(16)}::1`;
}

async function eachAtOnce<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  said: (done: number, of: number) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < items.length; first += AT_ONCE) {
    await Promise.all(items.slice(first, first + AT_ONCE).map(work));
    await said(Math.min(first + AT_ONCE, items.length), items.length);
  }
}
