import type { Words } from './words.ts';

export type StopReason = keyof Words['stops'];

/** Why a command cannot do its work: the key of a sentence that says what to do next, and what goes into it. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly reason: StopReason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: StopReason, values: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
