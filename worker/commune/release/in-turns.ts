/** How many things are handled in memory, some microseconds each, before others have their turn. */
export const TURN = 500;

/** Do something with each of many things, and let others have their turn in between. */
export async function inTurns<Thing>(
  things: Iterable<Thing>,
  handle: (thing: Thing, at: number) => void,
): Promise<void> {
  let at = 0;
  for (const thing of things) {
    handle(thing, at);
    at += 1;
    if (at % TURN === 0) await scheduler.wait(0);
  }
}
