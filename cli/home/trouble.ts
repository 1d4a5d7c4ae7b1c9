import type { home } from '../../shared/text/vi.ts';

export type Reason = keyof typeof home.troubles;

/** Why a step could not be done; `values` fill the sentence that says it. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly reason: Reason;
  readonly values: Readonly<Record<string, string>>;

  constructor(reason: Reason, values: Readonly<Record<string, string>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
