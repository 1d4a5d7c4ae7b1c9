/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** Evenly from [0, 1). */
  unit(): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** One of the list. */
  one<Item>(list: readonly [Item, ...Item[]]): Item;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, good enough for make-believe. */
export function random(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  function unit(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    unit,
    happens: (probability) => unit() < probability,
    one: (list) => list[Math.floor(unit() * list.length)] ?? list[0],
  };
}
