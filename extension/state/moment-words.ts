import type { Language } from '../platform/language.ts';
import { partIn } from './by-language.ts';
import { languages } from './languages.ts';

/** Releases are Vietnamese moments, wherever the clock of a device was set. */
const timeZone = 'Asia/Ho_Chi_Minh';

/** "thứ hai, 24 tháng 11, 2025" */
export function dayWords(moment: string, language: Language): string {
  return format(moment, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** "24 tháng 11, 2025", as letters have it. */
export function dateWords(moment: string, language: Language): string {
  return format(moment, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "24/11", in every language, for the foot of a chart. */
export function shortDay(moment: string): string {
  return format(moment, 'en', { day: '2-digit', month: '2-digit' });
}

/** "24/11/2025" */
export function numericDay(moment: string | number, language: Language): string {
  return format(moment, language, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** "14:05 24/11/2025" */
export function timeWords(moment: string | number, language: Language): string {
  const time = format(moment, language, { hour: '2-digit', minute: '2-digit' });
  return `${time}, ${numericDay(moment, language)}`;
}

function format(
  moment: string | number,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const { locale } = partIn(languages, language);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(moment));
}
