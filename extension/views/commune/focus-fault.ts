/**
 * Leads to the first field that is at fault, once it is drawn as such, unless
 * the person has gone on meanwhile: a field that is mended by the first letter
 * would let the next one take the rest of the word.
 */
export function focusFault(form: HTMLFormElement): void {
  const before = document.activeElement;
  let isTyping = false;
  form.addEventListener('input', () => (isTyping = true), { once: true });
  requestAnimationFrame(() => {
    if (isTyping || document.activeElement !== before) return;
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
