import { givenNames, middleNames, plainGivenNames } from './given-names.ts';
import {
  afterLeadIn,
  afterPlaceWord,
  afterPosition,
  afterTitle,
  isIn,
  isOffice,
  isPairIn,
  isThing,
} from './look-up.ts';
import { countries, notAfterTitles } from './not-names.ts';
import { plainSurnames, surnames } from './surnames.ts';
import type { Words } from './words.ts';

/** A name has up to five syllables. */
const LONGEST = 5;

/** Whether `length` capitalised words from a place on are likely a person's name. */
export function isCapitalName(words: Words, at: number, length: number): boolean {
  if (length > LONGEST || isThing(words, at)) return false;
  if (length === 1 && isOffice(words, at)) return false;
  if (afterTitle(words, at) || afterPosition(words, at)) return true;
  if (afterLeadIn(words, at)) return namesPerson(words, at);
  if (afterPlaceWord(words, at)) return false;
  if (length === 1) return isLoneName(words, at);
  return isFullName(words, at, length) || (length === 2 && isGivenPair(words, at));
}

function namesPerson(words: Words, at: number): boolean {
  return isIn(surnames, words, at) || isIn(givenNames, words, at);
}

function isFullName(words: Words, at: number, length: number): boolean {
  if (!isIn(surnames, words, at)) return false;
  return length > 2 || isIn(givenNames, words, at + 1);
}

function isGivenPair(words: Words, at: number): boolean {
  const first = isIn(givenNames, words, at) || isIn(middleNames, words, at);
  return first && isIn(givenNames, words, at + 1);
}

/** A given name by itself; at the start of a sentence its capital tells nothing. */
function isLoneName(words: Words, at: number): boolean {
  if (isPairIn(notAfterTitles, words, at)) return false;
  if (words.list[at]?.first === true) return !words.bare && isIn(plainGivenNames, words, at);
  if (isIn(countries, words, at)) return false;
  return isIn(givenNames, words, at) || isIn(plainSurnames, words, at);
}
