import type { Finding } from '../../../shared/monitor/finding.ts';
import type { Checked } from './verify-page.ts';

/** What shows somebody else that something broke: the finding, and the signed checkpoints then and now. */
export function evidenceOf({ material, before }: Checked, finding: Finding): string {
  const shown = material && {
    ratings: { key: material.ratings.key, checkpoint: material.ratings.checkpoint },
    events: { key: material.events.key, checkpoint: material.events.checkpoint },
  };
  return JSON.stringify({ finding, shown, seenBefore: before?.known ?? null }, null, 2);
}
