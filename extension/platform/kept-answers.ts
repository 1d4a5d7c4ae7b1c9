import type { CommentList } from '../../shared/contract/comment.ts';
import type { Correspondence } from '../../shared/contract/letter.ts';
import type { Note } from '../../shared/contract/note.ts';
import type { Pledge } from '../../shared/contract/pledge.ts';
import type { ChannelResult } from '../../shared/contract/score.ts';
import { database } from './database.ts';
import { access } from './drawer-key.ts';
import { fromStored, type Stored, toStored } from './sealed.ts';

/** What became of a comment whose writer asked for a letter. */
export interface LetterState extends Pick<Correspondence, 'comment' | 'dueOn'> {
  readonly letter: Pick<NonNullable<Correspondence['letter']>, 'sentOn' | 'answer'> | null;
}

/** What an officer's tab keeps of the server's answers, to open without a network. */
export interface Answers {
  /** The first page alone: what was removed since is then not kept either. */
  readonly comments: CommentList;
  /** The whole commune's results. */
  readonly commune: readonly ChannelResult[];
  /** Of the newest letters, and of those that are due first. */
  readonly letters: readonly LetterState[];
  readonly notes: readonly Note[];
  readonly pledge: Pledge;
}

export interface Kept<Value> {
  readonly value: Value;
  readonly etag: string | null;
  /** When the server last confirmed it, in milliseconds since 1970. */
  readonly confirmedAt: number;
}

export async function readKept<Name extends keyof Answers>(
  name: Name,
): Promise<Kept<Answers[Name]> | null> {
  const [own, by] = await Promise.all([database(), access()]);
  const kept = await own.get('kept', name);
  return fromStored(kept as Stored<Kept<Answers[Name]>> | undefined, by);
}

/** Keeps it, unless it was locked or the device unpaired while the answer was under way. */
export async function writeKept<Name extends keyof Answers>(
  device: string,
  name: Name,
  kept: Kept<Answers[Name]>,
): Promise<void> {
  const stored = await toStored(kept);
  if (stored === null) return;
  const work = (await database()).transaction(['membership', 'kept'], 'readwrite');
  const member = await work.objectStore('membership').get('own');
  if (member?.state === 'paired' && member.device === device) {
    await work.objectStore('kept').put(stored, name);
  }
  await work.done;
}
