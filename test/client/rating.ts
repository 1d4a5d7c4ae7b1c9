import type { Rating } from '../../shared/contract/rating.ts';
import type { Answer } from '../../shared/criteria/answers.ts';
import { criteriaOf, type SetId } from '../../shared/criteria/sets.ts';

/** 128 random bits in base64url. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A rating that answers everything: pledges kept and manners 4, but for `answers`. */
export function newRating(
  officer: string,
  answers: Readonly<Record<string, Answer>> = {},
  sets: readonly SetId[] = ['nam-khong', 'ba-the-hien'],
): Rating {
  const usual = criteriaOf(sets).map(
    ({ id, kind }) => [id, kind === 'pledge' ? 'kept' : 4] as const,
  );
  return { id: randomId(), officer, answers: { ...Object.fromEntries(usual), ...answers } };
}
