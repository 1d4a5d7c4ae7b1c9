import type { Board } from '../../shared/contract/score.ts';
import type { Event } from '../../shared/log/event.ts';
import { pledgeVersion } from '../../shared/pledge/pledge-version.ts';
import { verifyPledge } from '../../shared/pledge/verify-pledge.ts';
import { ensure } from './broken.ts';

/**
 * Examine the pledges: every signature in the log of events holds, and the board
 * names as signed nobody whom the log does not; throws Broken.
 */
export function examinePledges(commune: string, board: Board, events: readonly Event[]): void {
  const standing = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'pledge-ended') standing.delete(event.officer);
    if (event.type !== 'pledge-signed') continue;
    const { officer, day, key, signature } = event;
    const parts = { commune, officer, day, version: pledgeVersion(event.text) };
    const sentence = `The pledge of officer ${officer} in the log of events has a wrong signature.`;
    ensure(verifyPledge(parts, key, signature), sentence);
    standing.set(officer, day);
  }
  for (const { id, pledge } of board.officers ?? []) {
    const sentence = `The board says that officer ${id} signed; the log of events does not.`;
    ensure(pledge === null || standing.get(id) === pledge.signedOn, sentence);
  }
  const sentence = 'The board counts more pledges than the log of events tells.';
  ensure(board.pledges.signed <= standing.size, sentence);
}
