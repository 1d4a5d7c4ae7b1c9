import { npmAbove } from './npm-above.ts';

/** Ends when the person, the system or a vanished npm says so. */
export function toldToEnd(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort());
  }
  endWithNpm(controller);
  return controller.signal;
}

/** A killed npm, or the shell between, tells this process nothing. */
function endWithNpm(controller: AbortController): void {
  const npm = npmAbove(process.pid);
  if (npm === null) return;
  const watch = setInterval(() => {
    if (npmAbove(process.pid) !== npm) controller.abort();
  }, 500);
  watch.unref();
}
