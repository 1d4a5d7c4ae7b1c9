import { signal } from '@preact/signals';
import type { LetterCounts } from '../../../shared/contract/letter.ts';
import * as api from '../../api/letters.ts';
import { inSession } from './letters-page.ts';
import { attempt } from '../tab/member-tab.ts';

/** Null until the server has answered. */
export const counts = signal<LetterCounts | null>(null);

export async function loadCounts(): Promise<void> {
  await attempt(async () => {
    counts.value = await inSession(api.readLetterCounts);
  });
}
