import { Broken, ensure } from './broken.ts';
import { examineBoard } from './examine-board.ts';
import { examineReleases, readEvents } from './examine-events.ts';
import { examineLog } from './examine-log.ts';
import { examineOpenings } from './examine-openings.ts';
import { examineTallies } from './examine-tallies.ts';
import { type Known, knownLog } from './known.ts';
import type { Material } from './material.ts';

/** Either what to remember of a commune where all holds, or what is broken, in a sentence. */
export type Outcome = { readonly known: Known } | { readonly broken: string };

/**
 * Examine all that a server shows of a commune against itself and against what
 * was known before: both logs, the board, and the openings when they are there.
 */
export function examine(commune: string, material: Material, known: Known | null): Outcome {
  try {
    return { known: examineAll(commune, material, known) };
  } catch (error) {
    if (error instanceof Broken) return { broken: error.message };
    throw error;
  }
}

function examineAll(commune: string, material: Material, known: Known | null): Known {
  ensure(known === null || known.commune === commune, `What was known is not of ${commune}.`);
  const { board, openings } = material;
  const ratings = examineLog('ratings', commune, material.ratings, known?.ratings ?? null);
  const log = examineLog('events', commune, material.events, known?.events ?? null);
  const events = readEvents(log);
  const releases = examineReleases(events, ratings);
  examineBoard(board, events, releases);
  if (openings !== null) {
    examineOpenings(openings, ratings, releases);
    examineTallies(board, openings, releases);
  }
  return { commune, ratings: knownLog(ratings), events: knownLog(log) };
}
