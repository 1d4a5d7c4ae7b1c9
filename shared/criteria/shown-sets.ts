import type { CriterionResult } from '../contract/score.ts';
import { criteriaSets, type CriteriaSet } from './sets.ts';

/**
 * The sets that were asked about, as the results tell: those of which every
 * criterion has a result. "5 biết" lies wholly in "6 biết", so of two such
 * sets only the larger was asked.
 */
export function shownSets(results: readonly CriterionResult[]): readonly CriteriaSet[] {
  const answered = new Set(results.map(({ criterion }) => criterion));
  const whole = criteriaSets.filter(({ criteria }) => criteria.every(({ id }) => answered.has(id)));
  return whole.filter((set) => !whole.some((other) => other !== set && contains(other, set)));
}

function contains(larger: CriteriaSet, smaller: CriteriaSet): boolean {
  return smaller.criteria.every(({ id }) => larger.criteria.some((one) => one.id === id));
}
