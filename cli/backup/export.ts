import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fill } from '../../shared/text/fill.ts';
import type { Command } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import { backUpCommune } from './backup-commune.ts';
import { copyDatabase, inDatabase } from './copy-database.ts';
import { existingData, objectFile } from './data-folder.ts';
import { exportLog } from './export-log.ts';
import { exportTables, readableTables } from './export-tables.ts';
import { writeManifest } from './manifest.ts';
import { communesIn } from './registry-file.ts';
import { withScratch } from './scratch.ts';
import { storedLog } from './stored-log.ts';

/**
 * Writes one commune as an open archive: the whole database, from which `restore`
 * brings it back here or elsewhere; its results as JSON; both logs as static files
 * (C2SP tlog-tiles).
 */
export const exportCommune: Command = {
  operands: [1, 1],
  options: {
    data: { type: 'string' },
    to: { type: 'string' },
    recipient: { type: 'string', multiple: true },
    keys: { type: 'string' },
  },
  async run(call) {
    const [id = ''] = call.operands;
    const own = existingData(call.needed('data'));
    const [target, keys, recipients] = [
      call.needed('to'),
      call.option('keys'),
      call.options('recipient'),
    ];
    if (keys !== null && recipients.length === 0) throw new Stop('keys-open');
    if (existsSync(target)) throw new Stop('already-there', { folder: target });
    return withScratch(own, async (scratch) => {
      const commune = findListed(own, id);
      for (const folder of [join(target, 'communes'), join(target, 'json'), keys ?? target]) {
        await mkdir(folder, { recursive: true, mode: 0o700 });
      }
      const madeAt = new Date().toISOString();
      const places = { own, scratch, target, keys, recipients };
      const made = await backUpCommune(places, commune);
      await writeReadable(own, id, scratch, target);
      await writeManifest(target, {
        format: 1,
        madeAt,
        registry: null,
        communes: [made],
        provinces: [],
        missing: [],
      });
      const line = fill(call.texts.words.exported, { commune: id, folder: target });
      return { json: made, lines: [line] };
    });
  },
};

function findListed(own: string, id: string) {
  const listed = communesIn(objectFile(own, 'registry', 'registry'));
  const commune = listed.find((one) => one.id === id);
  if (commune === undefined) throw new Stop('not-in-data', { commune: id });
  return commune;
}

async function writeReadable(
  own: string,
  id: string,
  scratch: string,
  target: string,
): Promise<void> {
  const copy = join(scratch, 'readable');
  copyDatabase(objectFile(own, 'commune', id), copy);
  const { tables, ratings, events } = inDatabase(copy, (database) => ({
    tables: readableTables(database),
    ratings: storedLog(database, 'ratings'),
    events: storedLog(database, 'events'),
  }));
  await exportTables(tables, join(target, 'json'));
  await exportLog(ratings, join(target, 'log'));
  await exportLog(events, join(target, 'events'));
}
