import { browser } from 'wxt/browser';
import { ownName } from './drawers.ts';

/** Numbers of releases: the newest that the person saw, and that a notification told of. */
export interface ReleaseMarks {
  readonly seen: number;
  readonly notified: number;
}

const none: ReleaseMarks = { seen: 0, notified: 0 };

export async function readMarks(): Promise<ReleaseMarks> {
  const name = await ownName('marks');
  const { [name]: marks } = await browser.storage.local.get<Record<string, ReleaseMarks>>(name);
  return marks ?? none;
}

export async function writeMarks(marks: ReleaseMarks): Promise<void> {
  await browser.storage.local.set({ [await ownName('marks')]: marks });
}
