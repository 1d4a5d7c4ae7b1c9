import type { Opening } from '../contract/opening.ts';
import { readAnswers } from '../criteria/answer-letters.ts';
import { partlyAsked } from '../statistics/published-figures.ts';
import { ratingPoints } from '../statistics/rating-points.ts';
import { POOL } from '../statistics/release-rule.ts';
import type { TallyCell, TotalCell } from '../statistics/released-results.ts';
import { grouped } from './grouped.ts';

/** What some opened ratings give: totals and answers by officer or pool, channel and release. */
export interface OpenedCells {
  readonly totals: readonly TotalCell[];
  readonly tallies: readonly (TallyCell & { readonly officer: string })[];
}

/**
 * Count opened ratings anew, as a release has to count them: what the commune
 * asked only some ratings of a cell is left out.
 *
 * @param publishedAt the moment of a release, in ms since 1970
 */
export function openedCells(
  openings: readonly Opening[],
  publishedAt: (release: number) => number,
): OpenedCells {
  const cells = [
    ...grouped(openings, (one) => `${countedFor(one)} ${one.channel} ${one.opened}`).values(),
  ];
  return {
    totals: cells.map(([first, ...more]) => ({
      officer: countedFor(first),
      channel: first.channel,
      release: first.opened,
      publishedAt: publishedAt(first.opened),
      ...totalOf([first, ...more]),
    })),
    tallies: cells.flatMap(([first, ...more]) =>
      talliesOf([first, ...more]).map((tally) => ({
        ...tally,
        officer: countedFor(first),
        channel: first.channel,
      })),
    ),
  };
}

/** Under whom a rating counts. */
function countedFor({ officer, pooled }: Opening): string {
  return pooled ? POOL : officer;
}

function totalOf(openings: readonly Opening[]) {
  const points = openings.map(({ answers }) => ratingPoints(readAnswers(answers)));
  return {
    ratings: points.length,
    unsure: points.filter((one) => one === null).length,
    points: points.reduce<number>((sum, one) => sum + (one ?? 0), 0),
  };
}

function talliesOf(openings: readonly Opening[]) {
  const answers = openings.flatMap((one) => Object.entries(readAnswers(one.answers)));
  const byCriterion = grouped(answers, ([criterion]) => criterion);
  const asked = new Map([...byCriterion].map(([criterion, all]) => [criterion, all.length]));
  const dropped = new Set(partlyAsked(openings.length, asked));
  return [...byCriterion]
    .filter(([criterion]) => !dropped.has(criterion))
    .flatMap(([criterion, all]) =>
      [...grouped(all, ([, answer]) => String(answer))].map(([answer, same]) => ({
        criterion,
        answer,
        ratings: same.length,
      })),
    );
}
