import { database } from './database.ts';

/** Ids of the comments that were read on this device. */
export async function readCommentIds(): Promise<ReadonlySet<string>> {
  return new Set(await (await database()).getAllKeys('readComments'));
}

export async function noteRead(ids: readonly string[]): Promise<void> {
  const work = (await database()).transaction('readComments', 'readwrite');
  await Promise.all(ids.map((id) => work.store.put(true, id)));
  await work.done;
}

export async function noteUnread(id: string): Promise<void> {
  await (await database()).delete('readComments', id);
}
