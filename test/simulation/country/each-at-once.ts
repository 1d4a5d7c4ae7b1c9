/** Does something with each, so many at once. */
export async function eachAtOnce<Thing>(
  things: readonly Thing[],
  most: number,
  handle: (thing: Thing) => Promise<void>,
): Promise<void> {
  const left = things.values();
  const worker = async (): Promise<void> => {
    for (const thing of left) await handle(thing);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
