import { bareSpelling, spelling } from './spelling.ts';

/** A word of a comment and how it stands there. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As word lists look it up. */
  readonly spelled: string;
  readonly capital: boolean;
  /** Whether nothing but space parts it from the word before. */
  readonly joined: boolean;
  /** Whether a sentence begins with it, so that its capital says nothing. */
  readonly first: boolean;
}

/** The words of a comment; `bare` when it was typed without marks. */
export interface Words {
  readonly list: readonly Word[];
  readonly bare: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’/][\p{L}\p{M}]+)*/gu;
const SENTENCE_END = /[.!?…:;\n"“]|^[-–*•]/u;

export function wordsOf(text: string): Words {
  const bare = !/[\u0080-\uffff]/u.test(text);
  const shouted = isShouted(text);
  const list: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const before = list.at(-1);
    const between = text.slice(before?.end ?? 0, match.index);
    list.push(wordOf(match[0], match.index, { bare, shouted, before, between }));
  }
  return { list, bare };
}

interface Surroundings {
  readonly bare: boolean;
  readonly shouted: boolean;
  readonly before: Word | undefined;
  readonly between: string;
}

function wordOf(written: string, start: number, around: Surroundings): Word {
  const { bare, shouted, before, between } = around;
  const initial = written.charAt(0);
  const abbreviated = before !== undefined && before.end - before.start === 1;
  return {
    start,
    end: start + written.length,
    spelled: bare ? bareSpelling(written) : spelling(written),
    capital: !shouted && initial !== initial.toLowerCase(),
    joined: /^[ \t\u00a0]+$/u.test(between) || (abbreviated && /^\.\s?$/u.test(between)),
    first: before === undefined || (SENTENCE_END.test(between) && !abbreviated),
  };
}

/** In a text of capitals a capital tells nothing. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 6 && capitals > (text.match(/\p{Ll}/gu)?.length ?? 0);
}
