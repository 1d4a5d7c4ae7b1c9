import { shownKey } from './api-keys.ts';
import { busy } from './attempt.ts';
import { shownInvite } from './invites.ts';

/** Whether leaving the page would lose what is shown once, or cut off what is under way. */
export function wouldLose(): boolean {
  return busy.value || shownKey.value !== null || shownInvite.value !== null;
}
