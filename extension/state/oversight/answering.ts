import { signal } from '@preact/signals';
import type { ConcernChange, SealedConcern } from '../../../shared/contract/concern.ts';
import * as api from '../../api/concerns.ts';
import { withSession } from '../session.ts';
import type { OpenedConcern } from './opened-concern.ts';
import { overseer, replaceConcern } from './oversight-page.ts';
import { attempt } from '../tab/member-tab.ts';

/** The concern whose answer was noted last. */
export const answered = signal<SealedConcern | null>(null);
/** The concern whose referral is being written. */
export const referral = signal<OpenedConcern | null>(null);

/** Says what becomes of a concern; whoever holds its reference can read it. */
export async function answer(concern: string, change: ConcernChange): Promise<void> {
  const member = overseer();
  if (member === null) return;
  const { server, commune } = member;
  await attempt(async () => {
    const which = { commune, concern };
    const changed = await withSession(member, (token) =>
      api.changeConcern(server, token, which, change),
    );
    replaceConcern(changed);
    answered.value = changed;
  });
}
