/**
 * A stream made of some items, which gives them out only while it is read.
 * workerd's CompressionStream takes whatever is written at once and keeps what
 * comes of it, so that without this all would be made before the second read.
 */
export function paced<Item>(
  items: Iterable<Item>,
  make: (items: AsyncIterable<Item>) => ReadableStream<Uint8Array>,
): ReadableStream<Uint8Array> {
  let reading = Promise.withResolvers<void>();
  async function* given(): AsyncGenerator<Item> {
    for (const item of items) {
      await reading.promise;
      yield item;
    }
  }
  const reader = make(given()).getReader();
  return new ReadableStream({
    async pull(controller) {
      // What came before is sent on now, and other requests have their turn.
      await new Promise((resolve) => setTimeout(resolve));
      reading.resolve();
      const { done, value } = await reader.read();
      reading = Promise.withResolvers();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel(reason) {
      // Not waited for: workerd never says that a compression with more to come has ended.
      void reader.cancel(reason);
    },
  });
}
