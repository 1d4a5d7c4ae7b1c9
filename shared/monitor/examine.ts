import { Broken, ensure } from './broken.ts';
import type { Finding } from './finding.ts';
import type { Event } from '../log/event.ts';
import { examineBoard } from './examine-board.ts';
import { examineCodes } from './examine-codes.ts';
import { examineReleases, readEvents } from './examine-events.ts';
import { examineLog } from './examine-log.ts';
import { examineOpenings } from './examine-openings.ts';
import { examinePledges } from './examine-pledges.ts';
import { examineTallies } from './examine-tallies.ts';
import { examineTokenKeys } from './examine-token-keys.ts';
import { type Known, knownLog } from './known.ts';
import type { Material } from './material.ts';

/** What to remember of a commune where all holds, and what is worth a remark. */
export interface Held {
  readonly known: Known;
  readonly remarks: readonly Finding[];
  /** The events of kinds that this monitor knows. */
  readonly events: readonly Event[];
}

/** Either that, or what is broken. */
export type Outcome = Held | { readonly broken: Finding };

/**
 * Examine all that a server shows of a commune against itself and against what
 * was known before: both logs, the board, and the openings when they are there.
 */
export function examine(commune: string, material: Material, known: Known | null): Outcome {
  try {
    return examineAll(commune, material, known);
  } catch (error) {
    if (error instanceof Broken) return { broken: error.finding };
    throw error;
  }
}

function examineAll(commune: string, material: Material, known: Known | null): Held {
  ensure(known === null || known.commune === commune, 'other-commune', { commune });
  const { board, openings, tokenKeys } = material;
  const ratings = examineLog('ratings', commune, material.ratings, known?.ratings ?? null);
  const log = examineLog('events', commune, material.events, known?.events ?? null);
  const events = readEvents(log);
  const releases = examineReleases(events, ratings);
  examineBoard(board, events, releases);
  examineCodes(board, events, releases);
  examinePledges(commune, board, events);
  const remarks = examineTokenKeys(tokenKeys, events);
  if (openings !== null) {
    examineOpenings(openings, ratings, releases);
    examineTallies(board, openings, releases);
  }
  return { known: { commune, ratings: knownLog(ratings), events: knownLog(log) }, remarks, events };
}
