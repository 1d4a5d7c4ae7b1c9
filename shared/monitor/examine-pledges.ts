import type { Board } from '../contract/score.ts';
import type { Event } from '../log/event.ts';
import { pledgeVersion } from '../pledge/pledge-version.ts';
import { verifyPledge } from '../pledge/verify-pledge.ts';
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
    ensure(verifyPledge(parts, key, signature), 'pledge-signature', { officer });
    standing.set(officer, day);
  }
  for (const { id, pledge } of board.officers ?? []) {
    const holds = pledge === null || standing.get(id) === pledge.signedOn;
    ensure(holds, 'pledge-unsigned', { officer: id });
  }
  ensure(board.pledges.signed <= standing.size, 'pledges-more');
}
