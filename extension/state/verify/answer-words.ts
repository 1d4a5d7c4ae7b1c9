import { type Answer } from '../../../shared/criteria/answers.ts';
import { readAnswers } from '../../../shared/criteria/answer-letters.ts';
import { fill } from '../../../shared/text/fill.ts';

type Text = typeof import('../../../shared/text/vi.ts');

interface Words {
  readonly names: Text['criteria']['names'];
  readonly openings: Text['verify']['openings'];
}

/** What a rating says (`writeAnswers`), a sentence each: first what is not the best answer, then the rest. */
export function answerWords(letters: string, words: Words): readonly string[] {
  const { openings } = words;
  const answers = Object.entries(readAnswers(letters));
  const named = answers.filter(([, answer]) => !isBest(answer));
  if (named.length === 0) return [openings.best];
  const said = named.map(([id, answer]) => oneAnswer(id, answer, words));
  return named.length === answers.length ? said : [...said, openings.rest];
}

function isBest(answer: Answer): boolean {
  return answer === 'kept' || answer === 5;
}

function oneAnswer(id: string, answer: Answer, { names, openings }: Words): string {
  const criterion = (names as Readonly<Record<string, string>>)[id] ?? id;
  const kinds = id.startsWith('biet-') ? openings.knows : openings.pledge;
  const said = typeof answer === 'number' ? fill(openings.of5, { value: answer }) : kinds[answer];
  return fill(openings.answer, { criterion, answer: said });
}
