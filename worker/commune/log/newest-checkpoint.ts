import type { Board } from '../../../shared/contract/score.ts';
import { toBase64 } from '../../../shared/log/base64.ts';
import { readCheckpoint } from '../../../shared/log/checkpoint.ts';
import { readNote } from '../../../shared/log/note.ts';
import { checkpointAt, publishedSize } from './checkpoint-store.ts';

/** How far the public log of ratings goes, and the root that was signed for it. */
export function newestCheckpoint(sql: SqlStorage): Board['log'] {
  const signed = checkpointAt(sql, 'ratings', publishedSize(sql, 'ratings'));
  const checkpoint = readCheckpoint(readNote(signed ?? '')?.text ?? '');
  if (checkpoint === null) throw new Error('a commune begins with a checkpoint');
  return { size: checkpoint.size, root: toBase64(checkpoint.root) };
}
