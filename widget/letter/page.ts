import type { LetterAnswer } from '../../shared/contract/letter.ts';
import type { Found } from './find-letters.ts';
import type { KeptCode } from './kept-codes.ts';

/** All that the page shows is a function of this. */
export interface Model {
  readonly codes: readonly string[];
  /** Those of them that the device keeps. */
  readonly kept: readonly KeptCode[];
  /** Null until the server has answered. */
  readonly found: readonly Found[] | null;
  /** A sentence about what went wrong; the letters were not asked for then. */
  readonly trouble: string | null;
  /** A sentence about the code that was typed. */
  readonly mistyped: string | null;
  /** What was chosen of each code's letter, and what became of sending it. */
  readonly answers: Readonly<Record<string, Answering>>;
  /** A sentence about keeping. */
  readonly said: string | null;
}

export interface Answering {
  readonly chosen: LetterAnswer | null;
  readonly state: 'choosing' | 'sending' | 'sent';
  readonly alert: string | null;
}

/** The page of one commune, and what it shows. */
export interface Page {
  /** The address of the commune's routes. */
  readonly base: string;
  readonly commune: string;
  /** The commune as people call it. */
  readonly name: string;
  model: Model;
  readonly draw: (page: Page) => void;
}

export const emptyModel: Model = {
  codes: [],
  kept: [],
  found: null,
  trouble: null,
  mistyped: null,
  answers: {},
  said: null,
};

const notAnswering: Answering = { chosen: null, state: 'choosing', alert: null };

/** Shows the same with parts of it changed. */
export function change(page: Page, part: Partial<Model>): void {
  page.model = { ...page.model, ...part };
  page.draw(page);
}

export function answeringOf({ model }: Page, code: string): Answering {
  return model.answers[code] ?? notAnswering;
}

/** Changes how far the answer to one letter is. */
export function changeAnswer(page: Page, code: string, part: Partial<Answering>): void {
  const answering = { ...answeringOf(page, code), alert: null, ...part };
  change(page, { answers: { ...page.model.answers, [code]: answering } });
}
