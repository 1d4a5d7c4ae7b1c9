import type { ProblemCode } from '../../shared/contract/problem.ts';
import { readCommune } from '../../shared/contract/commune.ts';
import { takeRating } from '../../shared/contract/rating.ts';

/** What is told to members alone, of whom only a kiosk sends ratings: it has its own words. */
const ofKiosks: ReadonlySet<ProblemCode> = new Set(['not-signed-in', 'not-allowed']);

/** The problems that asking for a commune or sending a rating can meet. */
export const formProblems: readonly ProblemCode[] = [
  'bad-request',
  'invalid-body',
  'server-error',
  'too-large',
  ...readCommune.problems,
  // The part that does the work tries again by itself.
  ...takeRating.problems.filter((code) => !code.startsWith('work-') && !ofKiosks.has(code)),
];
