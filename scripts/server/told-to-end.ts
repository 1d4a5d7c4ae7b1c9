/** Ends when the person, the system or a vanished npm says so. */
export function toldToEnd(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort());
  }
  if (process.env['npm_lifecycle_event'] !== undefined) endWithParent(controller);
  return controller.signal;
}

/** A killed npm tells its child nothing; the child is then adopted by another process. */
function endWithParent(controller: AbortController): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) controller.abort();
  }, 500);
  watch.unref();
}
