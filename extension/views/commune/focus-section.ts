/** Leads to the beginning of the section, where what had the focus is taken away. */
export function focusSection(): void {
  document.getElementById('section')?.focus();
}
