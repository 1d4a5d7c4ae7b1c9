import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../shared/log/event.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { readEvents } from '../client/log.ts';
import { newRating } from '../client/rating.ts';
import { issueSheet, openFor } from '../client/visit.ts';
import { passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';

const CITIZENS = 14;

/** One citizen sends a version (which says as much as its number), or has it opened. */
const step = fc.record({
  citizen: fc.nat(CITIZENS - 1),
  version: fc.integer({ min: 1, max: 5 }),
  voids: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

interface Expected {
  readonly counts: Readonly<Record<string, number>>;
  readonly replaced: number;
  readonly void: number;
}

/** The rule in its plainest words. */
function countedBy(steps: readonly Step[]): Expected {
  const counts: Record<string, number> = {};
  const uncounted = { replaced: 0, void: 0 };
  for (let citizen = 0; citizen < CITIZENS; citizen += 1) {
    const own = steps.filter((one) => one.citizen === citizen);
    const sent = new Set<number>();
    const voided = new Set<number>();
    for (const { version, voids } of own) {
      if (!voids) sent.add(version);
      else if (sent.has(version)) voided.add(version);
    }
    const standing = [...sent].filter((version) => !voided.has(version));
    uncounted.void += voided.size;
    uncounted.replaced += Math.max(0, standing.length - 1);
    if (standing.length > 0) {
      const highest = Math.max(...standing);
      counts[highest] = (counts[highest] ?? 0) + 1;
    }
  }
  return { counts, ...uncounted };
}

let runs = 0;

/** Do it all on a server, and read what everybody may read. */
async function lived(steps: readonly Step[]): Promise<Expected> {
  await setClock('2026-03-04T09:00:00+07:00');
  runs += 1;
  const home = await foundCommune(`dem-phieu-${runs}`);
  const base = `/v1/communes/${home.commune}`;
  const officer = home.officers[0]?.id ?? '';
  const codes = await issueSheet(send, home, [officer], CITIZENS);
  const tokens = await Promise.all(codes.map((code) => openFor(send, home.commune, code)));
  for (const { citizen, version, voids } of steps) {
    const near = { 'gan-gui': version as 1 | 2 | 3 | 4 | 5 };
    const held = { officer, token: tokens[citizen], version };
    const body = voids ? held : { ...newRating(officer, near), ...held };
    await call(send, 'POST', `${base}/ratings${voids ? '/open' : ''}`, { body });
  }
  await passWeek(home.commune);
  const { total } = await ok<Board>(call(send, 'GET', `${base}/board`));
  const near = total[0]?.criteria.find(({ criterion }) => criterion === 'gan-gui');
  const events = (await readEvents(send, home.commune)) as Event[];
  const told = events.find((event) => event.type === 'release');
  if (told === undefined) throw new Error('no release was told');
  return { counts: near?.counts ?? {}, replaced: told.replaced, void: told.void };
}

test('whatever citizens send and have opened, the highest version that is not void counts', async () => {
  // Everybody sends once at the end of a first round, so that the release opens or nearly does.
  const first = Array.from({ length: CITIZENS }, (_, citizen) => ({
    citizen,
    version: 2,
    voids: false,
  }));
  const sequence = fc
    .array(step, { minLength: 20, maxLength: 70 })
    .map((more) => [...first, ...more]);
  let opened = 0;
  const property = fc.asyncProperty(sequence, async (steps) => {
    const expected = countedBy(steps);
    const ratings = Object.values(expected.counts).reduce((sum, many) => sum + many, 0);
    opened += ratings >= 10 ? 1 : 0;
    const nothing = { counts: {}, replaced: 0, void: 0 };
    expect(await lived(steps)).toEqual(ratings >= 10 ? expected : nothing);
  });
  await fc.assert(property, { numRuns: 12, endOnFailure: true });
  expect(opened).toBeGreaterThan(3);
}, 120_000);
