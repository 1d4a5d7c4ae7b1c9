import { bareSpelling, spelling } from './spelling.ts';

/** Words, or pairs of words joined by a space, to look up as they were typed. */
export interface WordList {
  readonly has: (words: string, bare: boolean) => boolean;
}

/** A list from text: entries are separated by commas; `bare` looks up what was typed without marks. */
export function wordList(entries: string): WordList {
  const all = entries.split(',').map((entry) => entry.trim().split(/\s+/u));
  const full = new Set(all.map((words) => words.map(spelling).join(' ')));
  const bare = new Set(all.map((words) => words.map(bareSpelling).join(' ')));
  return { has: (words, isBare) => (isBare ? bare : full).has(words) };
}
