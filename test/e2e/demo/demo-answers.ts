import { opinionsOf } from '../../../demo/neighbours.ts';
import type { Answers } from '../../../shared/criteria/answers.ts';
import { criteriaOf } from '../../../shared/criteria/sets.ts';

export const desks = ['Quầy 1', 'Quầy 2', 'Quầy 3', 'Quầy 4', 'Quầy 5'];

/** The answers that the demo's neighbours send in the week before a release. */
export function neighboursSay(release: number): readonly { desk: string; answers: Answers }[] {
  return opinionsOf(release, desks, criteriaOf(['nam-khong', 'ba-the-hien', 'sau-biet']));
}

/**
 * What a commune must show after these weeks: reckoned from the answers that
 * were sent, with nothing of the product's own statistics.
 */
export function expectedScores(weeks: readonly (readonly { desk: string; answers: Answers }[])[]) {
  return new Map(
    desks.map((desk) => [
      desk,
      expectedOf(weeks.map((week) => week.filter((one) => one.desk === desk))),
    ]),
  );
}

function expectedOf(weeks: readonly (readonly { answers: Answers }[])[]) {
  const shown: Answers[] = [];
  const waiting: Answers[] = [];
  for (const week of weeks) {
    waiting.push(...week.map(({ answers }) => answers));
    if (waiting.length >= 5 && shown.length + waiting.length >= 10)
      shown.push(...waiting.splice(0));
  }
  const scores = shown.map(scoreOf).filter((score) => !Number.isNaN(score));
  return { ratings: shown.length, score: (100 * total(scores)) / scores.length };
}

function scoreOf(answers: Answers): number {
  const all = Object.entries(answers).filter(([, answer]) => answer !== 'unsure');
  const pledges = all
    .filter(([id]) => id.startsWith('khong-'))
    .map(([, answer]) => Number(answer === 'kept'));
  const manners = all
    .filter(([, answer]) => typeof answer === 'number')
    .map(([, answer]) => (Number(answer) - 1) / 4);
  return mean([pledges, manners].filter((group) => group.length > 0).map(mean));
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]) => total(values) / values.length;
