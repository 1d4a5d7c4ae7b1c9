import { setTimeout as wait } from 'node:timers/promises';
import type { Commune } from '../../../shared/contract/commune.ts';
import type { CountryBoard } from '../../../shared/contract/province.ts';
import { call, ok, type Send } from '../../client/api.ts';
import { firstOperator } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';
import { OPERATOR_SECRET } from '../../server/real-server.ts';
import { type CountryServer, startCountry } from './country-server.ts';
import { eachAtOnce } from './each-at-once.ts';
import { foundCountry, type Place } from './found-country.ts';
import { type Latencies, traffic } from './traffic.ts';
import { peakHour } from './volume.ts';

/** How large a country, and how long its hour takes. */
export interface Wanted {
  readonly folder: string;
  readonly communes: number;
  readonly minutes: number;
  /** Ratings of one officer that wait in each commune for the first release. */
  readonly waiting: number;
  readonly say: (line: string) => void;
}

/** Before the releases, in ms: long enough to set all alarms. */
const SOON = 60_000;
/** Over how long the product spreads releases, in seconds. */
const SPREAD = 600;

/** Founds a country on one machine, lets its busiest hour pass, and two Mondays' releases. */
export async function simulateCountry(wanted: Wanted): Promise<readonly string[]> {
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
    wanted.say(line);
  };
  const server = await startCountry(wanted.folder);
  try {
    const places = await found(server, wanted, say);
    const hour = peakHour(wanted.communes);
    const seconds = wanted.minutes * 60;
    say(`busiest hour in ${wanted.minutes} min: ${JSON.stringify(hour)}`);
    sayLatencies('  ', await traffic(server.send, places, hour, seconds), say);
    sayTaken('after it', server, say);
    await spreadReleases(server, places, say);
    await releasesAtOnce(server, places, say);
  } finally {
    await server.kill();
  }
  await restart(wanted, say);
  return lines;
}

async function found(server: CountryServer, { communes, waiting }: Wanted, say: Say) {
  const operator = await firstOperator(server.send, OPERATOR_SECRET);
  const began = performance.now();
  const places = await foundCountry(server.send, operator, communes);
  say(`${communes} communes founded in ${since(began)} s`);
  await eachAtOnce(places, 16, async (place) => {
    for (let count = 0; count < waiting; count += 1) await rateOpenly(server.send, place);
  });
  sayTaken(`with ${waiting} ratings in each`, server, say);
  return places;
}

async function rateOpenly(send: Send, { id, officers }: Place): Promise<void> {
  const body = newRating(officers[0] ?? '');
  await ok(call(send, 'POST', `/v1/communes/${id}/ratings`, { body }));
}

/** The alarms ring by themselves, while an hour's usual traffic goes on at its own pace. */
async function spreadReleases(server: CountryServer, places: readonly Place[], say: Say) {
  const { nextRelease } = await ok<Commune>(
    call(server.send, 'GET', `/v1/communes/${places[0]?.id}`),
  );
  const rung = Date.now() + SOON;
  await server.setAhead(Date.parse(nextRelease) - rung);
  await server.tick(places.map(({ id }) => id));
  await wait(Math.max(0, rung - Date.now()));
  const began = performance.now();
  const over = released(server, places.length, began);
  const meanwhile = await trafficFor(server, places, SPREAD);
  say(`all alarms rang, all releases were told of after ${await over} s`);
  sayLatencies('  meanwhile, ', meanwhile, say);
  sayTaken('after it', server, say);
}

/** As after a night without power: every alarm is due at once. */
async function releasesAtOnce(server: CountryServer, places: readonly Place[], say: Say) {
  await eachAtOnce(places, 16, async (place) => {
    for (let count = 0; count < 5; count += 1) await rateOpenly(server.send, place);
  });
  const { nextRelease } = await ok<Commune>(
    call(server.send, 'GET', `/v1/communes/${places[0]?.id}`),
  );
  await server.setAhead(Date.parse(nextRelease) - Date.now());
  const began = performance.now();
  const ringing = server.ringLate(places.map(({ id }) => id)).then(() => since(began));
  const meanwhile = await trafficFor(server, places, 90);
  say(`alarms that all rang late: all releases had come after ${await ringing} s`);
  sayLatencies('  meanwhile, ', meanwhile, say);
  sayTaken('after it', server, say);
}

/** The traffic of the busiest hour at its own pace, for so many seconds. */
function trafficFor({ send }: CountryServer, places: readonly Place[], seconds: number) {
  const hour = peakHour(places.length);
  const part = (count: number): number => Math.ceil((count * seconds) / 3600);
  const some = {
    codes: part(hour.codes),
    ratings: part(hour.ratings),
    boards: part(hour.boards),
  };
  return traffic(send, places, some, seconds);
}

/** Seconds until the country's board shows every commune with a figure. */
async function released({ send }: CountryServer, communes: number, began: number): Promise<string> {
  for (;;) {
    const { provinces } = await ok<CountryBoard>(call(send, 'GET', '/v1/country/board'));
    const shown = provinces.reduce((sum, province) => sum + province.shown, 0);
    if (shown >= communes) return since(began);
    if (performance.now() - began > 2 * SPREAD * 1000) throw new Error(`${shown} of ${communes}`);
    await wait(1000);
  }
}

/** The server starts again with all its data, and answers for a commune. */
async function restart({ folder }: Wanted, say: Say): Promise<void> {
  const began = performance.now();
  const again = await startCountry(folder);
  try {
    await ok(call(again.send, 'GET', '/v1/communes/xa-1/board'));
    say(`started again and answered in ${since(began)} s`);
  } finally {
    await again.kill();
  }
}

type Say = (line: string) => void;

function since(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

function sayLatencies(before: string, latencies: Latencies, say: Say): void {
  for (const [kind, all] of Object.entries(latencies) as [string, number[]][]) {
    const sorted = all.toSorted((one, other) => one - other);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);
    const worst = (sorted.at(-1) ?? NaN).toFixed(1);
    say(`${before}${kind}: ${all.length}, ms p50 ${at(0.5)}, p99 ${at(0.99)}, worst ${worst}`);
  }
}

function sayTaken(when: string, server: CountryServer, say: Say): void {
  const { memory, openFiles, disk } = server.taken();
  say(`${when}: ${memory.toFixed(0)} MB of memory, ${openFiles} open files, ${disk} MB on disk`);
}
