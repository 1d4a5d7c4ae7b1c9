import { replacePersonNames } from './person-names.ts';

const MARK = '\u0001';
const WORD = /[\p{L}\p{M}]+(?:['’/][\p{L}\p{M}]+)*/gu;

/** From where to where a name stands in a comment. */
export type Span = readonly [from: number, to: number];

/** How comments fare: their names and those found, their other words and those lost. */
export interface Judged {
  readonly names: number;
  readonly found: number;
  readonly others: number;
  readonly lost: number;
}

/** How a comment fares whose names stand at the spans. */
export function judge(text: string, spans: readonly Span[]): Judged {
  const gone = removed(text);
  const places = [...text.matchAll(WORD)].map(({ index }) => index);
  const within = ([from, to]: Span) => places.filter((at) => at >= from && at < to);
  const inNames = new Set(spans.flatMap(within));
  const others = places.filter((at) => !inNames.has(at));
  return {
    names: spans.length,
    found: spans.filter((span) => within(span).every((at) => gone.has(at))).length,
    others: others.length,
    lost: others.filter((at) => gone.has(at)).length,
  };
}

export function total(all: readonly Judged[]): Judged {
  const sum = (field: keyof Judged) => all.reduce((so, one) => so + one[field], 0);
  return { names: sum('names'), found: sum('found'), others: sum('others'), lost: sum('lost') };
}

/** The words of a text that are gone after the names were replaced, by their places. */
function removed(text: string): ReadonlySet<number> {
  const parts = replacePersonNames(text, MARK).split(MARK);
  const kept: Span[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const start = index === 0 ? 0 : last ? text.length - part.length : text.indexOf(part, from);
    kept.push([start, start + part.length]);
    from = start + part.length;
  }
  const isKept = (at: number) => kept.some(([start, end]) => at >= start && at < end);
  return new Set([...text.matchAll(WORD)].map(({ index }) => index).filter((at) => !isKept(at)));
}
