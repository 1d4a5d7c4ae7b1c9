/** Writes to somebody who may have gone away; the work goes on without them. */
export type Write = (text: string) => Promise<void>;

/**
 * An answer that grows while `work` writes. The work is finished even when the
 * reader leaves, so that nobody's impatience leaves half a week behind.
 */
export function streamed(
  type: string,
  context: ExecutionContext,
  work: (write: Write) => Promise<void>,
): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const write: Write = (text) => writer.write(encoder.encode(text)).catch(() => {});
  context.waitUntil(work(write).finally(() => writer.close().catch(() => {})));
  return new Response(readable, {
    headers: { 'content-type': type, 'cache-control': 'no-store', 'content-encoding': 'identity' },
  });
}
