/** No more often than this, in milliseconds, is a press told of. */
const AT_MOST_EVERY = 10_000;

/** Tells that somebody uses the page: by a key, a press or the wheel. */
export function onPresence(tell: () => void): void {
  let last = 0;
  const notice = () => {
    const now = Date.now();
    if (now - last < AT_MOST_EVERY) return;
    last = now;
    tell();
  };
  for (const kind of ['keydown', 'pointerdown', 'wheel']) {
    addEventListener(kind, notice, { capture: true, passive: true });
  }
}
