import type { Context } from 'hono';
import { refuse } from '../problem.ts';
import { foreignOrigin } from './foreign-origin.ts';

/**
 * Let in what pages of our own origin send, and what no page sends: a page of
 * the rated office would see what its visitor types.
 *
 * @throws ProblemError origin-refused.
 */
export function onlyFromOurPages(context: Context): void {
  if (foreignOrigin(context) !== null) refuse('origin-refused');
}
