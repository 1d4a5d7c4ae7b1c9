import { cosignedAt } from '../../shared/log/cosignature.ts';
import { type NoteKey, readNote } from '../../shared/log/note.ts';
import { ensure } from './broken.ts';
import type { Material } from './material.ts';

/** Examine that each of these witnesses cosigned the newest checkpoint of both logs; throws Broken. */
export function examineWitnesses(
  { ratings, events }: Pick<Material, 'ratings' | 'events'>,
  witnesses: readonly NoteKey[],
): void {
  for (const witness of witnesses) {
    for (const [log, { checkpoint }] of Object.entries({ ratings, events })) {
      const note = readNote(checkpoint);
      ensure(
        note !== null && cosignedAt(note, witness) !== null,
        `The checkpoint of the log of ${log} has no cosignature of ${witness.name}.`,
      );
    }
  }
}
