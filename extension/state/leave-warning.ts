/** Has the browser ask before the page is left, while something would be lost by it. */
export function warnBeforeLeaving(wouldLose: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (!wouldLose()) return;
    event.preventDefault();
    // Chrome below 119 asks for this alone.
    event.returnValue = true;
  });
}
