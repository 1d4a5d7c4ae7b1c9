import { plain } from './plain.ts';

/** The most characters of a kiosk's or a key's name. */
export const LABEL_AT_MOST = 80;

export type LabelFault = 'labelNone' | 'labelLong' | 'labelSame';

/** What keeps a name from being given, beside the names that are taken. */
export function labelFault(typed: string, taken: readonly string[]): LabelFault | null {
  const label = plain(typed);
  if (label === '') return 'labelNone';
  if (label.length > LABEL_AT_MOST) return 'labelLong';
  return taken.includes(label) ? 'labelSame' : null;
}
