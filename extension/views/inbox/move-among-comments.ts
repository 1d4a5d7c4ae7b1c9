const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys go from one comment to the next, as in a mail program. */
export function moveAmongComments(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = steps[event.key];
  const focused = document.activeElement;
  if (step === undefined || focused?.tagName !== 'SUMMARY') return;
  const all = [...event.currentTarget.querySelectorAll('summary')];
  const at = all.findIndex((summary) => summary === focused);
  all[at + step]?.focus();
  event.preventDefault();
}
