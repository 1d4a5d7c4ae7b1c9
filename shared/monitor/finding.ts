import { fill } from '../text/fill.ts';

type Words = Pick<(typeof import('../text/vi.ts'))['monitor'], 'findings' | 'logs'>;

export type FindingCode = keyof Words['findings'];

/** What a monitor found, and what goes into its sentence. */
export interface Finding {
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The sentence of a finding, in the language of these words. */
export function findingSentence({ findings, logs }: Words, { code, values }: Finding): string {
  const { log } = values;
  const named = log === 'ratings' || log === 'events' ? { ...values, log: logs[log] } : values;
  return fill(findings[code], named);
}
