import type { Call } from '../command/call.ts';

/** Does a piece of work for each item, so many at once, and tells after each which it was and how far it came. */
export async function inTurns<Item>(
  items: readonly Item[],
  atOnce: number,
  progress: Call['progress'],
  work: (item: Item) => Promise<string>,
): Promise<void> {
  const left = items.values();
  let done = 0;
  const worker = async () => {
    for (const item of left) {
      const what = await work(item);
      done += 1;
      progress(done, items.length, what);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
