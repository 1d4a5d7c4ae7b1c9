/** How many things are handled in memory, some microseconds each, before others have their turn. */
export const TURN = 500;

/** Do something with each of many things, and let others have their turn in between. */
export async function inTurns<Thing>(
  things: readonly Thing[],
  handle: (thing: Thing, at: number) => void,
): Promise<void> {
  for (const [at, thing] of things.entries()) {
    handle(thing, at);
    if (at % TURN === TURN - 1) await scheduler.wait(0);
  }
}
