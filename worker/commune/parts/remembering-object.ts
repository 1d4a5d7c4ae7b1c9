import { forgetBoard } from '../../registry/board-copies.ts';
import { CodesObject } from '../code/codes-object.ts';
import { type Memory, readMemory } from '../memory.ts';

/** The part of a commune that keeps in memory what its tables say. */
export abstract class RememberingObject extends CodesObject {
  protected memory: Memory | null = null;

  protected async recall(): Promise<Memory> {
    return this.memory ?? this.remember();
  }

  /** Read the tables anew. */
  protected async remember(): Promise<Memory> {
    const keys = this.secrets();
    this.memory = await readMemory(this.sql, (release) => keys.obtain(release));
    forgetBoard(this.memory.publication.profile.id);
    return this.memory;
  }
}
