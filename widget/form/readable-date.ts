import { language } from './text.ts';

/** A moment as a day in Việt Nam: "Thứ Hai, 30 tháng 11". */
export function readableDate(moment: string): string {
  return new Date(moment).toLocaleDateString(language.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
}
