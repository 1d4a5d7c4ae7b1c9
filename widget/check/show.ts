import { fill } from '../../shared/text/fill.ts';
import type { Outcome } from './outcome.ts';

/** What the page can show: an outcome, or how far it is. */
export interface Shown extends Omit<Outcome, 'name'> {
  readonly name: Outcome['name'] | 'nothing' | 'no-receipt' | 'checking';
  /** Said below: whether this device has seen the logs before. */
  readonly also?: 'first' | 'again' | undefined;
}

/**
 * Shows the words that the server's page has for this, a template for each, so
 * that one script serves every language.
 */
export function show({ name, also, values = {}, evidence = [] }: Shown): void {
  const place = document.getElementById('outcome');
  place?.replaceChildren(wordsFor(name), also === undefined ? '' : wordsFor(also));
  for (const part of place?.querySelectorAll('h2, p') ?? []) {
    part.textContent = fill(part.textContent, { ...values, ...dayOf(values) });
  }
  const field = place?.querySelector('textarea');
  if (field) field.value = evidence.join('\n\n');
}

function wordsFor(name: string): Node | string {
  return (
    document.querySelector<HTMLTemplateElement>(`template#${name}`)?.content.cloneNode(true) ?? ''
  );
}

/** A moment as a day in Việt Nam, in the page's language. */
function dayOf({ opensAt = 0 }: NonNullable<Shown['values']>): { readonly date: string } {
  const { lang } = document.documentElement;
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeZone: 'Asia/Ho_Chi_Minh' };
  return { date: new Date(opensAt).toLocaleDateString(lang, options) };
}
