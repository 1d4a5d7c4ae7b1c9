import { isCapitalName } from './capital-name.ts';
import { capitalRun, isIn } from './look-up.ts';
import { lowerCaseName } from './lower-case-name.ts';
import { positions, titles } from './titles.ts';
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
  if (run > 0 && isCapitalName(words, at, run)) return { from: at, length: run, isName: true };
  const lower = words.list[at]?.capital === true && run > 1 ? 0 : lowerCaseName(words, at);
  return { from: at, length: lower || run || 1, isName: lower > 0 };
}

/** "Anh" in "Anh Hùng" and "Nhờ" in "Nhờ Hùng" are no part of the name that follows. */
function otherWordBegins(words: Words, at: number): boolean {
  if (words.list[at + 1]?.joined !== true) return false;
  if (isIn(titles, words, at)) return true;
  return words.list[at]?.first === true && isIn(positions, words, at);
}
