import { weightedSum } from './check-character.ts';
import { readCrockford, writeCrockford } from './crockford.ts';

/** Random characters of a code, 85 bits; the check character comes before them. */
const RANDOM = 17;

/**
 * A new visit code of 18 characters: 17 that carry 5 bits each, of as many
 * random bytes, and a check character.
 */
export function makeVisitCode(random: Uint8Array): string {
  // Without words: the form carries this too.
  if (random.length !== RANDOM) throw RangeError();
  const values = Array.from(random, (byte) => byte % 32);
  // The first place has weight 1, so it takes the sum of all others to 0.
  const check = weightedSum([0, ...values]);
  return writeCrockford([check, ...values]);
}

/**
 * The visit code in what somebody typed, or null when it is none: lower case,
 * spaces and hyphens are forgiven, as are O for 0 and I or L for 1.
 */
export function readVisitCode(typed: string): string | null {
  const values = readCrockford(typed);
  const whole = values.length === RANDOM + 1 && !values.includes(-1);
  return whole && weightedSum(values) === 0 ? writeCrockford(values) : null;
}

/** A code in groups of three that can be read out: `7K3-M9Q-…`. */
export function groupVisitCode(code: string): string {
  return code.replace(/.{3}(?=.)/gu, '$&-');
}
