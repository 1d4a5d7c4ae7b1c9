import type { NewPledge, SignedPledge } from '../../../shared/contract/pledge.ts';
import { pledgeText } from '../../../shared/pledge/pledge-text.ts';
import { pledgeVersion } from '../../../shared/pledge/pledge-version.ts';
import { verifyPledge } from '../../../shared/pledge/verify-pledge.ts';
import type { Refusal } from '../../problem.ts';
import { deviceKey } from '../../registry/members/device.ts';
import { tellEverybody } from '../log/event-log.ts';
import { findOfficer } from '../officers.ts';
import { readProfile } from '../profile.ts';
import { deletePledge, signedPledges, storePledge } from './pledge-store.ts';

/** Who signs, with which device, and which day it is in Vietnam. */
export interface Signing {
  readonly officer: string;
  readonly device: string;
  readonly today: string;
}

/** What the officers of the commune pledge now, and its version. */
export function currentPledge(sql: SqlStorage): { text: string; version: string } {
  const { name, settings } = readProfile(sql);
  const text = pledgeText(name, settings.sets);
  return { text, version: pledgeVersion(text) };
}

/** Take an officer's signature and tell everybody; one under the same text stays as it is. */
export function signPledge(
  sql: SqlStorage,
  { officer, device, today }: Signing,
  { version, day, signature }: NewPledge,
): SignedPledge | Refusal {
  if (findOfficer(sql, officer) === null) return { refused: 'no-such-officer' };
  const { text, version: current } = currentPledge(sql);
  const before = signedPledges(sql, current).find((pledge) => pledge.officer === officer);
  if (before !== undefined) return before;
  if (version !== current || day !== today) return { refused: 'pledge-changed' };
  const commune = readProfile(sql).id;
  const key = deviceKey(sql, device);
  if (key === null || !verifyPledge({ commune, officer, version, day }, key, signature)) {
    return { refused: 'signature-refused' };
  }
  const pledge = { officer, day, key, signature };
  storePledge(sql, version, pledge);
  tellEverybody(sql, { type: 'pledge-signed', ...pledge, text });
  return pledge;
}

/** The officer leaves, or has another name: a pledge that was signed no longer stands, and everybody is told. */
export function endPledge(sql: SqlStorage, officer: string, day: string): void {
  if (deletePledge(sql, officer)) tellEverybody(sql, { type: 'pledge-ended', day, officer });
}
