import { weightedSum } from '../token/check-character.ts';
import { fromFives, readCrockford, toFives, writeCrockford } from '../token/crockford.ts';

/** 32 bytes are 52 characters of 5 bits, in groups of four with a check character before each. */
const GROUPS = 13;
const SEED = 32;

/** What was read: the seed, or the groups (from 1) that are not as they were printed. */
export type Recovery = { readonly seed: Uint8Array } | { readonly wrong: readonly number[] };

/**
 * A seed of 32 bytes as 13 groups of five characters. Each group's check
 * covers its place too, so that two exchanged groups are found.
 */
export function writeRecovery(seed: Uint8Array): readonly string[] {
  if (seed.length !== SEED) throw new RangeError(`a recovery is of ${SEED} bytes`);
  const fives = toFives(seed);
  return Array.from({ length: GROUPS }, (_, place) => {
    const values = fives.slice(4 * place, 4 * place + 4);
    // The first place has weight 1, so it takes the sum of all others to 0.
    return writeCrockford([weightedSum([0, ...values, place]), ...values]);
  });
}

/** The seed in groups that somebody typed, forgivingly; missing groups are wrong ones. */
export function readRecovery(typed: string): Recovery {
  const values = readCrockford(typed);
  const groups = Array.from({ length: GROUPS }, (_, place) =>
    values.slice(5 * place, 5 * place + 5),
  );
  const wrong = groups.flatMap((group, place) => (isRight(group, place) ? [] : [place + 1]));
  if (wrong.length > 0) return { wrong };
  if (values.length > 5 * GROUPS) return { wrong: [GROUPS] };
  return { seed: fromFives(groups.flatMap((group) => group.slice(1))) };
}

function isRight(group: readonly number[], place: number): boolean {
  return group.length === 5 && !group.includes(-1) && weightedSum([...group, place]) === 0;
}
