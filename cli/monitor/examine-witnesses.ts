import { cosignedAt } from '../../shared/log/cosignature.ts';
import { type NoteKey, readNote } from '../../shared/log/note.ts';
import { ensure } from '../../shared/monitor/broken.ts';
import type { Material } from '../../shared/monitor/material.ts';

/** Examine that each of these witnesses cosigned the newest checkpoint of both logs; throws Broken. */
export function examineWitnesses(
  { ratings, events }: Pick<Material, 'ratings' | 'events'>,
  witnesses: readonly NoteKey[],
): void {
  for (const witness of witnesses) {
    for (const [log, { checkpoint }] of Object.entries({ ratings, events })) {
      const note = readNote(checkpoint);
      ensure(note !== null && cosignedAt(note, witness) !== null, 'no-cosignature', {
        log,
        name: witness.name,
      });
    }
  }
}
