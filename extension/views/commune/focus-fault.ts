/**
 * Leads to the first field that is at fault, once it is drawn as such, unless
 * the person has gone on meanwhile.
 */
export function focusFault(form: HTMLFormElement): void {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    if (document.activeElement !== before) return;
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
