import type { Answers, MannerAnswer, PledgeAnswer } from '../shared/criteria/answers.ts';
import type { Criterion, PledgeId } from '../shared/criteria/sets.ts';
import { comments } from './comments.ts';
import { type DemoOfficer, demoOfficerAt } from './officers.ts';
import { type Random, random } from './random.ts';

/** What one neighbour says about the officer of a desk. */
export interface Opinion {
  readonly desk: string;
  readonly answers: Answers;
  readonly comment?: string;
  readonly helper?: true;
}

/** How many releases the warmth of an officer goes on changing. */
const LEARNING_ENDS = 20;

/**
 * What the neighbours say in the week before a release: the same for the same
 * release, desks and criteria, so that the demo's figures can be reckoned again.
 */
export function opinionsOf(
  release: number,
  desks: readonly string[],
  criteria: readonly Criterion[],
): readonly Opinion[] {
  return desks.flatMap((desk, place) => {
    const chance = random(release * 1000 + place);
    const officer = demoOfficerAt(desk);
    const ratings = chance.one(officer.ratings);
    return Array.from({ length: ratings }, () => opinion(desk, officer, release, criteria, chance));
  });
}

function opinion(
  desk: string,
  officer: DemoOfficer,
  release: number,
  criteria: readonly Criterion[],
  chance: Random,
): Opinion {
  const content = contentment(officer, release, chance);
  const answers = Object.fromEntries(
    criteria.map((criterion) => [criterion.id, answer(criterion, officer, content, chance)]),
  );
  return {
    desk,
    answers,
    ...(chance.happens(0.25) ? { comment: commentOn(content, chance) } : {}),
    ...(chance.happens(0.05) ? { helper: true } : {}),
  };
}

/** 0..1; the sum of two draws makes the middle likelier than the ends. */
function contentment(officer: DemoOfficer, release: number, chance: Random): number {
  const warmth = officer.warmth + officer.learning * Math.min(release, LEARNING_ENDS);
  return Math.min(1, Math.max(0, warmth + (chance.unit() + chance.unit() - 1) * 0.45));
}

function answer(
  criterion: Criterion,
  officer: DemoOfficer,
  content: number,
  chance: Random,
): MannerAnswer | PledgeAnswer {
  if (criterion.kind === 'manner') return manner(content, chance);
  if (criterion.id.startsWith('biet-')) return pledge((1 - content) * 0.6, chance);
  const fault = officer.faults[criterion.id as PledgeId] ?? 0.03;
  return pledge(fault * 2 * Math.max(0, 0.8 - content), chance);
}

function manner(content: number, chance: Random): MannerAnswer {
  if (chance.happens(0.03)) return 'unsure';
  const felt = 1 + 4 * content + (chance.unit() - 0.5) * 1.4;
  const steps = [1, 2, 3, 4, 5] as const;
  return steps[Math.round(Math.min(5, Math.max(1, felt))) - 1] ?? 3;
}

function pledge(broken: number, chance: Random): PledgeAnswer {
  if (chance.happens(0.05)) return 'unsure';
  return chance.happens(broken) ? 'broken' : 'kept';
}

function commentOn(content: number, chance: Random): string {
  if (content > 0.75) return chance.one(comments.praise);
  return chance.one(content < 0.5 ? comments.complaint : comments.suggestion);
}
