import { beforePlaces, notAfterTitles, offices, places } from './not-names.ts';
import { surnames } from './surnames.ts';
import { bareTitles, leadIns, positions, titles } from './titles.ts';
import type { WordList } from './word-list.ts';
import type { Word, Words } from './words.ts';

/** Whether the word at a place is in a list. */
export function isIn(list: WordList, { list: words, bare }: Words, at: number): boolean {
  const word = words[at];
  return word !== undefined && list.has(word.spelled, bare);
}

/** Whether the word at a place and the next, joined to it, are in a list as a pair. */
export function isPairIn(list: WordList, { list: words, bare }: Words, at: number): boolean {
  const [one, other] = [words[at], words[at + 1]];
  if (one === undefined || other === undefined || !other.joined) return false;
  return list.has(`${one.spelled} ${other.spelled}`, bare);
}

/** Whether the one or two words that lead to a place are in a list. */
function leads(list: WordList, words: Words, at: number): boolean {
  if (words.list[at]?.joined !== true) return false;
  return isIn(list, words, at - 1) || isPairIn(list, words, at - 2);
}

/** Whether a person is addressed or named right before a place. */
export function afterTitle(words: Words, at: number): boolean {
  if (!leads(words.bare ? bareTitles : titles, words, at)) return false;
  const isPlace = words.list[at - 1]?.capital === true && leads(beforePlaces, words, at - 1);
  return !isPlace && !isPairIn(notAfterTitles, words, at - 1);
}

export function afterPosition(words: Words, at: number): boolean {
  return leads(positions, words, at) && !isOffice(words, at);
}

export function afterLeadIn(words: Words, at: number): boolean {
  return leads(leadIns, words, at) && !isPairIn(notAfterTitles, words, at - 1);
}

export function afterPlaceWord(words: Words, at: number): boolean {
  return leads(beforePlaces, words, at);
}

/** Whether a place, an office or another known thing begins here. */
export function isThing(words: Words, at: number): boolean {
  return isPairIn(places, words, at) || isPairIn(offices, words, at);
}

/** Whether a word is by itself an office or a unit of one. */
export function isOffice(words: Words, at: number): boolean {
  return isIn(offices, words, at);
}

/** How many capitalised words stand joined from a place on, up to a place or an office. */
export function capitalRun(words: Words, from: number): number {
  // "Hà Thanh Liêm" is a person although Thanh Liêm is a place.
  const ends = isIn(surnames, words, from) ? [offices] : [offices, places];
  let length = 0;
  for (let at = from; isInRun(words.list[at], length); at += 1) {
    if (length > 0 && ends.some((list) => isPairIn(list, words, at))) break;
    length += 1;
  }
  return length;
}

function isInRun(word: Word | undefined, length: number): boolean {
  return word !== undefined && word.capital && (length === 0 || word.joined);
}
