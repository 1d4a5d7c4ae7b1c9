import { signal } from '@preact/signals';

/** What is asked before something is done that somebody would feel. */
export interface Question {
  readonly title: string;
  /** Who loses what, what stays, and whether there is a way back. */
  readonly lines: readonly string[];
  readonly yes: string;
  act(): Promise<void>;
}

/** The question that waits for an answer. */
export const question = signal<Question | null>(null);

export function ask(asked: Question): void {
  question.value = asked;
}

/** Takes the answer; what was asked for is done after the question is gone. */
export async function answer(yes: boolean): Promise<void> {
  const asked = question.value;
  question.value = null;
  if (yes) await asked?.act();
}
