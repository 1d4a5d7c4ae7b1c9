import type { Opening } from '../../shared/contract/opening.ts';
import {
  type Channel,
  channels,
  type ChannelResult,
  type TrendPoint,
} from '../../shared/contract/score.ts';
import { readAnswers } from '../../shared/criteria/answer-letters.ts';
import { channelResult, scoreOf, type Total } from '../../shared/statistics/channel-result.ts';
import { ratingPoints } from '../../shared/statistics/rating-points.ts';

/** What some opened ratings give, channel by channel. */
export function openedResults(openings: readonly Opening[]): readonly ChannelResult[] {
  return seenChannels(openings).map((channel) => {
    const some = openings.filter((one) => one.channel === channel);
    return channelResult(channel, totalOf(some), talliesOf(some));
  });
}

/** What each release added to each channel. */
export function openedTrend(
  openings: readonly Opening[],
): readonly Omit<TrendPoint, 'publishedAt'>[] {
  return seenChannels(openings).flatMap((channel) => {
    const all = openings.filter((one) => one.channel === channel);
    const releases = [...new Set(all.map(({ opened }) => opened))].toSorted((a, b) => a - b);
    return releases.map((release) => {
      const total = totalOf(all.filter(({ opened }) => opened === release));
      return { release, channel, ratings: total.ratings, score: scoreOf(total) };
    });
  });
}

function seenChannels(openings: readonly Opening[]): readonly Channel[] {
  return channels.filter((channel) => openings.some((one) => one.channel === channel));
}

function totalOf(openings: readonly Opening[]): Total {
  const points = openings.map(({ answers }) => ratingPoints(readAnswers(answers)));
  return {
    ratings: points.length,
    unsure: points.filter((one) => one === null).length,
    points: points.reduce<number>((sum, one) => sum + (one ?? 0), 0),
  };
}

function talliesOf(openings: readonly Opening[]): Map<string, Record<string, number>> {
  const tallies = new Map<string, Record<string, number>>();
  for (const { answers } of openings) {
    for (const [criterion, answer] of Object.entries(readAnswers(answers))) {
      const counts = tallies.get(criterion) ?? {};
      counts[answer] = (counts[answer] ?? 0) + 1;
      tallies.set(criterion, counts);
    }
  }
  return tallies;
}
