import type { KeptRating } from '../../shared/contract/own-rating.ts';
import { ask } from '../code/ask.ts';
import { CodeFault } from '../code/code-fault.ts';
import { ownRating, type SentRating, turn } from './sent-rating.ts';

/** Has the rating opened; from then on it is void. Asked again the server answers the same. */
export async function openRating(sent: SentRating): Promise<void> {
  const { keptRight } = sent.form.place;
  turn(sent, { stage: { at: 'opening' } });
  // Before it is void: closing the page must not cost the citizen the rating.
  await keptRight?.owe(true);
  try {
    const kept = await ask<KeptRating>(`${sent.url}/open`, ownRating(sent));
    turn(sent, { stage: { at: 'opened', kept } });
  } catch (error) {
    const code = error instanceof CodeFault ? error.code : 'offline';
    if (!isUncertain(code)) await keptRight?.owe(false);
    turn(sent, { stage: { at: 'failed', code } });
  }
}

/** Whether the server may have opened the rating although no answer says so. */
export function isUncertain(code: string): boolean {
  return code === 'offline' || code === 'server-error';
}
