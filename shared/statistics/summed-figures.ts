import type { Figure } from '../contract/province.ts';
import { channels } from '../contract/score.ts';
import { wilson } from './wilson.ts';

/**
 * Sums figures channel by channel: no channel is ever added to another. Each of
 * them is a sum over whole cells of the release rule, so the sum is one too, and
 * what it minus some of them leaves rests on no rating or on at least 5.
 */
export function summedFigures(figures: readonly Figure[]): Figure[] {
  return channels.flatMap((channel) => {
    const some = figures.filter((figure) => figure.channel === channel);
    return some.length === 0 ? [] : [summed(channel, some)];
  });
}

function summed(channel: Figure['channel'], figures: readonly Figure[]): Figure {
  const add = (one: (figure: Figure) => number) =>
    figures.reduce((sum, figure) => sum + one(figure), 0);
  const ratings = add((figure) => figure.ratings);
  const unsure = add((figure) => figure.unsure);
  const points = add((figure) => (figure.score?.value ?? 0) * (figure.ratings - figure.unsure));
  const scored = ratings - unsure;
  // A mean times its count is off by as little as a number can be.
  const score = scored === 0 ? null : wilson(Math.min(points, scored), scored);
  return { channel, ratings, unsure, score };
}
