const NUMBERS = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;

/** A day for people, on the calendar of Vietnam: "Thứ Hai, 16/11/2026", or without the weekday. */
export function dayIn(
  language: 'vi' | 'en',
  moment: string,
  length: 'long' | 'short' = 'long',
): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    ...NUMBERS,
    ...(length === 'long' ? { weekday: 'long' } : {}),
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(moment));
}
