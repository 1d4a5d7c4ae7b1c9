import { browser } from 'wxt/browser';

/** Numbers of releases: the newest that the person saw, and that a notification told of. */
export interface ReleaseMarks {
  readonly seen: number;
  readonly notified: number;
}

const none: ReleaseMarks = { seen: 0, notified: 0 };

export async function readMarks(): Promise<ReleaseMarks> {
  const { marks } = await browser.storage.local.get<{ marks?: ReleaseMarks }>('marks');
  return marks ?? none;
}

export async function writeMarks(marks: ReleaseMarks): Promise<void> {
  await browser.storage.local.set({ marks });
}
