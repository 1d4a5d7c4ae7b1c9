const NUMBERS = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;

/** To make one takes longer than to write fifty days with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day for people, on the calendar of Vietnam: "Thứ Hai, 16/11/2026", or without the weekday. */
export function dayIn(language: string, moment: string, length: 'long' | 'short' = 'long'): string {
  const key = `${language} ${length}`;
  const format = formats.get(key) ?? makeFormat(language, length);
  formats.set(key, format);
  return format.format(new Date(moment));
}

function makeFormat(language: string, length: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat([language === 'en' ? 'en-GB' : language, 'vi-VN'], {
    ...NUMBERS,
    ...(length === 'long' ? { weekday: 'long' } : {}),
    timeZone: 'Asia/Ho_Chi_Minh',
  });
}
