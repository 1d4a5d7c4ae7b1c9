/**
 * Where the Zalo of a commune opens: by its address (https alone) or its phone
 * number. Null for a name, which is searched for in the app.
 */
export function zaloLink(zalo: string): string | null {
  if (/^https:\/\/\S+$/u.test(zalo)) return zalo;
  const number = zalo.replace(/^\+|[\s().-]/gu, '');
  return /^\d{8,20}$/u.test(number) ? `https://zalo.me/${number}` : null;
}
