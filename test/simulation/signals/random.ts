/** Random numbers that are the same for the same seed. */
export interface Random {
  /** Uniform in 0..1. */
  readonly uniform: () => number;
  /** Standard normal (Box and Muller, 1958). */
  readonly normal: () => number;
  /** Poisson with this mean (Knuth, The Art of Computer Programming, 3.4.1). */
  readonly poisson: (mean: number) => number;
}

/** The generator mulberry32, good enough for simulations. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, poisson: (mean) => poisson(mean, uniform) };
}

function poisson(mean: number, uniform: () => number): number {
  let count = -1;
  for (let left = 1; left > Math.exp(-mean); left *= uniform()) count += 1;
  return Math.max(0, count);
}
