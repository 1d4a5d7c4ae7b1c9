/** How many ratings a release handles in one transaction. */
export const RELEASE_SLICE = 50;

/** Handle things slice by slice, each in one transaction; others have their turn in between. */
export async function eachSlice<Thing>(
  storage: DurableObjectStorage,
  things: readonly Thing[],
  handle: (slice: readonly Thing[]) => void,
): Promise<void> {
  for (let first = 0; first < things.length; first += RELEASE_SLICE) {
    const slice = things.slice(first, first + RELEASE_SLICE);
    storage.transactionSync(() => handle(slice));
    await scheduler.wait(0);
  }
}
