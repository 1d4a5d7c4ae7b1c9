/**
 * Leads to the first field that is at fault. Preact draws in a microtask, so the
 * next one finds it drawn as such, before another key can come.
 */
export function focusFault(form: HTMLFormElement): void {
  queueMicrotask(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
