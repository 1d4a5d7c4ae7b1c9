import type { KeptRating } from '../../shared/contract/own-rating.ts';
import type { Answer } from '../../shared/criteria/answers.ts';
import type { CriterionId, PledgeId } from '../../shared/criteria/sets.ts';
import { fill } from '../../shared/text/fill.ts';
import { criteria, questions } from '../form/text.ts';
import { word } from '../form/word.ts';
import type { Differences, OtherAnswer } from './compare.ts';
import { text } from './text.ts';

/** Every difference in a sentence. */
export function differenceLines(
  { leaf, place, answers, comment }: Differences,
  kept: KeptRating,
): readonly string[] {
  return [
    ...(leaf ? [text.otherLeaf] : []),
    ...(place ? [text.otherPlace] : []),
    ...answers.map(answerLine),
    ...(comment ? [fill(text.otherComment, { comment: kept.comment ?? text.nothing })] : []),
  ];
}

function answerLine({ criterion, sent, kept }: OtherAnswer): string {
  const observed = questions.observed[criterion as PledgeId] as string | undefined;
  const name = observed ?? criteria.names[criterion as CriterionId];
  const say = (answer: Answer | undefined) => said(answer, observed !== undefined);
  return fill(text.otherAnswer, { name, sent: say(sent), kept: say(kept) });
}

/** In the words of the form, which asks for pledges that were met. */
function said(answer: Answer | undefined, isPledge: boolean): string {
  if (isPledge && answer === 'kept') return text.notMet;
  if (isPledge && answer === 'broken') return text.met;
  return (answer && word(answer)) ?? text.nothing;
}
