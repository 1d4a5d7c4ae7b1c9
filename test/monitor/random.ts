/** Whole numbers below a limit, the same ones for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of some things. */
export function oneOf<Thing>(random: Random, things: readonly Thing[]): Thing {
  const thing = things[random(things.length)];
  if (thing === undefined) throw new RangeError('nothing to choose from');
  return thing;
}
