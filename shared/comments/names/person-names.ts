import { isCapitalName } from './capital-name.ts';
import { givenNames, middleNames } from './given-names.ts';
import { capitalRun, isIn, isThing } from './look-up.ts';
import { lowerCaseName } from './lower-case-name.ts';
import { surnames } from './surnames.ts';
import { titles } from './titles.ts';
import { type Words, wordsOf } from './words.ts';

/** Names of the Central Highlands: H'Lan, Y'Thuật. */
const highland = /(?<!\p{L})[HY]['’]\p{L}+(?:\s\p{Lu}\p{L}+)*/gu;

/**
 * Likely names of persons: a title with what follows it, a family name with two
 * to four more syllables, given names by their capitals; also typed in lower
 * case or without marks. Names of places, streets and offices stay.
 */
export function replacePersonNames(text: string, mark: string): string {
  const rest = text.replace(highland, mark);
  const words = wordsOf(rest);
  const parts: string[] = [];
  let kept = 0;
  for (const { from, length } of namesIn(words)) {
    parts.push(rest.slice(kept, words.list[from]?.start), mark);
    kept = words.list[from + length - 1]?.end ?? kept;
  }
  return parts.join('') + rest.slice(kept);
}

const nameParts = [surnames, middleNames, givenNames];

interface Found {
  readonly from: number;
  readonly length: number;
}

function namesIn(words: Words): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < words.list.length) {
    const { from, length, isName } = stretch(words, at);
    if (isName) found.push({ from, length });
    at = from + length;
  }
  return found;
}

/** The next words that belong together, and whether they are a name. */
function stretch(words: Words, at: number): Found & { readonly isName: boolean } {
  const run = otherWordBegins(words, at) ? 0 : capitalRun(words, at);
  const thing = thingBefore(words, at, run);
  if (thing > 0) return { from: at, length: thing, isName: false };
  if (run > 0 && isCapitalName(words, at, run)) return { from: at, length: run, isName: true };
  const lower = words.list[at]?.capital === true && run > 1 ? 0 : lowerCaseName(words, at);
  return { from: at, length: lower || run || 1, isName: lower > 0 };
}

/** "Anh" in "Anh Hùng" and "Nhờ" in "Nhờ Hùng" are no part of the name that follows. */
function otherWordBegins(words: Words, at: number): boolean {
  if (words.list[at + 1]?.joined !== true) return false;
  if (isIn(titles, words, at)) return true;
  if (words.list[at]?.first !== true) return false;
  return !nameParts.some((list) => isIn(list, words, at));
}

/** How many words of a place or an office stand before a full name: "Hà Tĩnh Nguyễn Văn Nam". */
function thingBefore(words: Words, at: number, run: number): number {
  if (run < 4 || !isThing(words, at)) return 0;
  let length = 2;
  while (isThing(words, at + length - 1)) length += 1;
  return run - length > 2 && isIn(surnames, words, at + length) ? length : 0;
}
