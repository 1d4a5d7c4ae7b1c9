import type { Answer, Answers } from '../../../shared/criteria/answers.ts';
import { type Criterion, criteriaOf, scoredSets } from '../../../shared/criteria/sets.ts';
import { FULL_POINTS, ratingPoints } from '../../../shared/statistics/rating-points.ts';
import type { Random } from './random.ts';

/** One rating as signals see it. */
export interface Rated {
  readonly answers: string;
  readonly score: number | null;
}

const criteria = criteriaOf(scoredSets);

/**
 * The answers of a citizen of some `content` (standard normal over citizens)
 * about an officer of some `quality` (standard normal times 0.4 over officers).
 * About one in four gives the best answer to everything, and the mean score is
 * near 85 of 100, as in the national survey of 2024.
 */
export function answerAs(content: number, quality: number, random: Random): Rated {
  return rated(criteria.map((criterion) => answer(criterion, content, quality, random)));
}

/** The best answer to everything. */
export function flattery(): Rated {
  return rated(criteria.map(({ kind }) => (kind === 'pledge' ? 'kept' : 5)));
}

function answer(criterion: Criterion, content: number, quality: number, random: Random): Answer {
  if (random.uniform() < 0.02) return 'unsure';
  const mood = 0.9 * content + quality;
  if (criterion.kind === 'pledge') {
    return random.uniform() < 1 / (1 + Math.exp(-3 - 1.2 * mood)) ? 'kept' : 'broken';
  }
  return step(4.3 + 0.8 * mood + 0.4 * random.normal());
}

function step(value: number): Answer {
  if (value < 1.5) return 1;
  if (value < 2.5) return 2;
  if (value < 3.5) return 3;
  return value < 4.5 ? 4 : 5;
}

const known = new Map<string, Rated>();

function rated(given: readonly Answer[]): Rated {
  const answers = given.join(' ');
  const before = known.get(answers);
  if (before !== undefined) return before;
  const byId: Answers = Object.fromEntries(
    criteria.map(({ id }, at) => [id, given[at] ?? 'unsure']),
  );
  const points = ratingPoints(byId);
  const made = { answers, score: points === null ? null : points / FULL_POINTS };
  known.set(answers, made);
  return made;
}
