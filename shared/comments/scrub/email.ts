const AT = '\\s?(?:@|[([]at[)\\]]|a còng|a cong)\\s?';
const email = new RegExp(
  `[\\p{L}\\p{N}._%+-]+${AT}[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+`,
  'giu',
);

/** E-mail addresses, also with "(at)" or "a còng" for the sign. */
export function replaceEmails(text: string, mark: string): string {
  return text.replace(email, mark);
}
