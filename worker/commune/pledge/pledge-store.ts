import type { SignedPledge } from '../../../shared/contract/pledge.ts';
import type { DeviceKey } from '../../../shared/contract/session.ts';

interface PledgeRow extends Record<string, SqlStorageValue> {
  officer: string;
  day: string;
  key: string;
  signature: string;
}

/** Who of the officers who serve has signed the text of this version, in no order of time. */
export function signedPledges(sql: SqlStorage, version: string): readonly SignedPledge[] {
  return sql
    .exec<PledgeRow>(
      `SELECT officer, day, key, signature FROM pledge JOIN officer ON officer.id = pledge.officer
        WHERE version = ? AND active ORDER BY officer`,
      version,
    )
    .toArray()
    .map(({ key, ...pledge }) => ({ ...pledge, key: JSON.parse(key) as DeviceKey }));
}

/** Keep a signature in place of one under an older text. */
export function storePledge(sql: SqlStorage, version: string, pledge: SignedPledge): void {
  sql.exec(
    `INSERT OR REPLACE INTO pledge (officer, version, day, key, signature)
     VALUES (?, ?, ?, ?, ?)`,
    pledge.officer,
    version,
    pledge.day,
    JSON.stringify(pledge.key),
    pledge.signature,
  );
}

/** Whether there was one, of whatever version. */
export function deletePledge(sql: SqlStorage, officer: string): boolean {
  return sql.exec('DELETE FROM pledge WHERE officer = ?', officer).rowsWritten > 0;
}
