import type { ProblemCode } from '../../shared/contract/problem.ts';
import { readCommune } from '../../shared/contract/commune.ts';
import { takeRating } from '../../shared/contract/rating.ts';

/** Met by whoever is signed in; of those who rate, that is a kiosk. */
const whenSignedIn = new Set<ProblemCode>(['not-signed-in', 'not-allowed']);

/** The problems that asking for a commune or sending a rating can meet. */
export const formProblems: readonly ProblemCode[] = [
  'bad-request',
  'invalid-body',
  'server-error',
  'too-large',
  ...readCommune.problems,
  // The part that does the work tries again by itself.
  ...takeRating.problems.filter((code) => !code.startsWith('work-') && !whenSignedIn.has(code)),
];
