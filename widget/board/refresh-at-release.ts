import { askAgainIn } from './ask-again.ts';

/**
 * Loads the page anew at the release. Asks first whether the server is there:
 * a screen without a keyboard would stay on the browser's own error page.
 *
 * @param release and `time()`: ms since 1970 by the server's clock.
 */
export function refreshAtRelease(release: number, time: () => number, vain = 0): void {
  const delay = askAgainIn(release - time(), vain, Math.random());
  setTimeout(() => {
    fetch(location.href, { cache: 'no-store', credentials: 'omit' }).then(
      (answer) => (answer.ok ? location.reload() : refreshAtRelease(release, time, vain + 1)),
      () => refreshAtRelease(release, time, vain + 1),
    );
  }, delay);
}
