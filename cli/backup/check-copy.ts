import type { DatabaseSync } from 'node:sqlite';
import { openCheckpoint } from '../../shared/log/checkpoint.ts';
import type { LogName } from '../../shared/log/log-name.ts';
import { sameHash } from '../../shared/log/merkle.ts';
import { rootOf } from '../../shared/log/tree.ts';
import { ensure } from '../../shared/monitor/broken.ts';
import { examineReleases, readEvents } from '../../shared/monitor/examine-events.ts';
import { examineLog, type TrustedLog } from '../../shared/monitor/examine-log.ts';
import { type Known, type KnownLog, knownLog } from '../../shared/monitor/known.ts';
import { Stop } from '../command/stop.ts';
import { inDatabase } from './copy-database.ts';
import { storedCheckpoints, storedLog } from './stored-log.ts';

/**
 * Examines the logs in the database of a commune as a monitor does what a
 * server shows: key, signature, root, tiles, releases, every checkpoint that was
 * ever published; and that they append to what was known.
 *
 * @throws Broken, with what does not hold; Stop when the file is no whole database of that commune.
 */
export function checkCopy(file: string, commune: string, known: Known | null): Known {
  return inDatabase(file, (database) => {
    examineFile(database, file);
    examineName(database, file, commune);
    const ratings = examineStored(database, 'ratings', commune, known?.ratings ?? null);
    const events = examineStored(database, 'events', commune, known?.events ?? null);
    examineReleases(readEvents(events), ratings);
    return { commune, ratings: knownLog(ratings), events: knownLog(events) };
  });
}

function examineFile(database: DatabaseSync, file: string): void {
  let found: unknown;
  try {
    found = database.prepare('PRAGMA quick_check').get()?.['quick_check'];
  } catch (error) {
    found = error;
  }
  if (found !== 'ok') throw new Stop('damaged', { file });
  // Nothing of ours acts by itself in a database; in a server's, it could drop what comes in.
  const acting = database.prepare("SELECT 1 FROM sqlite_schema WHERE type IN ('trigger', 'view')");
  if (acting.get() !== undefined) throw new Stop('damaged', { file });
}

/** What the commune takes itself for: by that name it speaks to its province. */
function examineName(database: DatabaseSync, file: string, commune: string): void {
  const { id } = database.prepare('SELECT id FROM profile').get() ?? {};
  if (id !== commune) throw new Stop('another-commune', { file, commune });
}

function examineStored(
  database: DatabaseSync,
  log: LogName,
  commune: string,
  known: KnownLog | null,
): TrustedLog {
  const trusted = examineLog(log, commune, storedLog(database, log), known);
  for (const note of storedCheckpoints(database, log)) {
    const checkpoint = openCheckpoint(note, trusted.key);
    ensure(checkpoint !== null, 'checkpoint-unsigned', { log });
    const { size, root } = checkpoint;
    ensure(sameHash(rootOf(size, trusted.subtree), root), 'rewritten', { log, before: size });
  }
  return trusted;
}
