import { criteria, kiosk, language } from '../../shared/text/vi.ts';

/** The one language of a bundle: the build puts another language's file in the place of `vi.ts`. */
export const text = kiosk;
export const { locale } = language;
/** The full names of criteria: the form says less of the pledges. */
export const names: Readonly<Record<string, string>> = criteria.names;
