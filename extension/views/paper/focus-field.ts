/** Puts the cursor into a field of the form: on its answer, if it has one. */
export function focusField(form: HTMLFormElement | null, field: string): void {
  const place = form?.querySelector(`[data-field="${field}"]`);
  place?.querySelector<HTMLElement>('input:checked, input, select, textarea')?.focus();
}

/** Goes to the field after the one that holds an element. */
export function focusNext(element: HTMLElement): void {
  const own = element.closest('[data-field]');
  const all = [...(element.closest('form')?.querySelectorAll('[data-field]') ?? [])];
  const next = own === null ? undefined : all[all.indexOf(own) + 1];
  const chosen = next?.querySelector<HTMLElement>('input:checked');
  (chosen ?? next?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
}
