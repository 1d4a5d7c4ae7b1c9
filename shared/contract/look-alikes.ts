/** Scripts with letters that look like Latin ones (UTS #39, section 5.2). */
const latin = /\p{Script=Latin}/u;
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Latin letters in another dress: mathematical, and of full width; and joiners that nobody sees. */
const dressed = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u200c\u200d]/u;

/** Whether a name has letters that pass for others, so that two names look like one. */
export function looksLikeAnother(name: string): boolean {
  return dressed.test(name) || (latin.test(name) && lookAlike.test(name));
}
