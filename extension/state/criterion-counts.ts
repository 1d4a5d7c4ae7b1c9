import type { CriterionResult } from '../../shared/contract/score.ts';

/** How many ratings answered a criterion, kept it (a pledge), or were unsure. */
export interface CriterionCounts {
  readonly answered: number;
  readonly unsure: number;
  /** Null for a manner. */
  readonly kept: number | null;
}

export function criterionCounts({ counts }: CriterionResult): CriterionCounts {
  const unsure = counts['unsure'] ?? 0;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isPledge = 'kept' in counts || 'broken' in counts;
  return { answered: all - unsure, unsure, kept: isPledge ? (counts['kept'] ?? 0) : null };
}
