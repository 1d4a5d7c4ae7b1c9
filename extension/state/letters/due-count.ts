import { signal } from '@preact/signals';
import { dueDays } from './due.ts';

/** How many letters are to be written or printed, as far as the device knows. */
export const dueCount = signal(0);

export async function countDue(): Promise<void> {
  dueCount.value = (await dueDays()).length;
}
