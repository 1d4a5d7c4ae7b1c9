import { givenNames, middleNames } from './given-names.ts';
import { afterPlaceWord, afterTitle, isIn, isPairIn, isThing } from './look-up.ts';
import { bareCommonWords, notAfterTitles } from './not-names.ts';
import { plainSurnames } from './surnames.ts';
import type { Words } from './words.ts';

/** How many words from a place on are likely a name typed without capitals; 0 when none. */
export function lowerCaseName(words: Words, at: number): number {
  const full = fullName(words, at);
  if (full > 0) return afterPlaceWord(words, at) ? 0 : full;
  return afterTitle(words, at) ? givenName(words, at) : 0;
}

/** A family name, middle names and a given name: "trần thị mai". */
function fullName(words: Words, at: number): number {
  if (!isIn(plainSurnames, words, at) || !continues(words, at + 1)) return 0;
  if (!isIn(middleNames, words, at + 1)) return 0;
  // Without marks too many other words look like a further given name.
  const longest = words.bare ? 3 : 5;
  let length = 2;
  while (length < longest && continues(words, at + length)) length += 1;
  return length > 2 || afterTitle(words, at) ? length : 0;
}

/** A given name of one syllable, or of two: "lan", "thu hà". */
function givenName(words: Words, at: number): number {
  const isName = isIn(givenNames, words, at) || isIn(plainSurnames, words, at);
  if (!isName || isThing(words, at) || isPairIn(notAfterTitles, words, at)) return 0;
  const double = isIn(middleNames, words, at) && continues(words, at + 1);
  if (double) return 2;
  return words.bare && isIn(bareCommonWords, words, at) ? 0 : 1;
}

/** Whether a further syllable of a name stands here, and no other word begins with it. */
function continues(words: Words, at: number): boolean {
  if (words.list[at]?.joined !== true || isPairIn(notAfterTitles, words, at)) return false;
  return isIn(givenNames, words, at) || isIn(middleNames, words, at);
}
