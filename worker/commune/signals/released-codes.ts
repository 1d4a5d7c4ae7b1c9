import type { CodeStep } from '../../../shared/statistics/signals/handing-out-gap.ts';
import type { OfficerCodes } from '../../../shared/statistics/signals/signals.ts';
import { WHOLE_COMMUNE } from '../code/code-counts.ts';
import { SIGNAL_RELEASES } from './released-groups.ts';

interface CodeRow extends Record<string, SqlStorageValue> {
  officer: string;
  release: number;
  issued: number;
  handedOut: number;
  used: number;
}

/** The codes of each officer up to the release `newest`, as they were published. */
export function releasedCodes(sql: SqlStorage, newest: number): readonly OfficerCodes[] {
  const rows = sql
    .exec<CodeRow>(
      `SELECT officer, release, sum(codes) AS issued,
              sum(iif(issuer = 'officer', codes, 0)) AS handedOut,
              sum(iif(issuer = 'officer', used, 0)) AS used
         FROM code_week WHERE release > ? AND release <= ? AND officer <> ?
        GROUP BY officer, release ORDER BY release`,
      newest - SIGNAL_RELEASES,
      newest,
      WHOLE_COMMUNE,
    )
    .toArray();
  return [...Map.groupBy(rows, ({ officer }) => officer)].map(([officer, steps]) => ({
    officer,
    steps: steps.map(stepOf),
  }));
}

function stepOf({ release, issued, handedOut, used }: CodeRow): CodeStep {
  return { release, issued, handedOut, used };
}
