import type { Commune } from '../../shared/contract/commune.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import type { Draft } from './draft.ts';

/** The officer who is rated, once that is known. */
export function officerOf(draft: Draft, { officers }: Commune): Officer | undefined {
  return officers.find(({ id }) => id === draft.officer);
}
