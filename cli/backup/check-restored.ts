import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { Broken } from '../../shared/monitor/broken.ts';
import { findingSentence } from '../../shared/monitor/finding.ts';
import { type Known, KnownSchema } from '../../shared/monitor/known.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Call, Done } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import { checkCopy } from './check-copy.ts';
import { existingData, objectFile } from './data-folder.ts';
import { readManifest } from './manifest.ts';
import { communesIn } from './registry-file.ts';

/**
 * Examines the logs that a data folder holds, against the newest that is known
 * to have been published: the files of monitors (`--state`), and the manifest of
 * a backup (`--from`). A server may be running there.
 */
export async function checkRestored(call: Call): Promise<Done> {
  const own = existingData(call.needed('data'));
  const published = await publishedOf(call);
  const wanted = call.options('commune');
  const listed = communesIn(objectFile(own, 'registry', 'registry'));
  const unknown = wanted.find((id) => listed.every((commune) => commune.id !== id));
  if (unknown !== undefined) throw new Stop('not-in-data', { commune: unknown });
  const chosen = listed.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const looked = chosen.map(({ id }, at) => {
    const outcome = lookAt(call, objectFile(own, 'commune', id), id, published);
    call.progress(at + 1, chosen.length, id);
    return outcome;
  });
  return {
    json: { communes: looked.map(({ json }) => json) },
    lines: looked.map(({ line }) => line),
    failed: looked.some(({ json }) => 'broken' in json),
  };
}

/** The newest state that is known of each commune. */
async function publishedOf(call: Call): Promise<ReadonlyMap<string, Known>> {
  const from = call.option('from');
  const states = await Promise.all(call.options('state').map(readKnown));
  const backedUp =
    from === null ? [] : (await readManifest(from)).communes.map(({ known }) => known);
  const newest = new Map<string, Known>();
  for (const known of [...backedUp, ...states]) {
    const before = newest.get(known.commune);
    if (before === undefined || known.events.size >= before.events.size) {
      newest.set(known.commune, known);
    }
  }
  return newest;
}

async function readKnown(file: string): Promise<Known> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Stop('file-missing', { file });
  });
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KnownSchema), text);
  if (!parsed.success) throw new Stop('state-unreadable', { file });
  return parsed.output;
}

function lookAt(
  { texts }: Call,
  file: string,
  commune: string,
  published: ReadonlyMap<string, Known>,
) {
  const { words, monitor } = texts;
  const before = published.get(commune) ?? null;
  if (!existsSync(file)) {
    const line = fill(words.notInCopy, { id: commune });
    return { json: { commune, broken: 'missing', detail: line }, line };
  }
  try {
    const known = checkCopy(file, commune, before);
    const sizes = { ratings: known.ratings.size, events: known.events.size };
    const sentence = before === null ? words.holdsAlone : words.holds;
    return {
      json: { ...known, compared: before !== null },
      line: fill(sentence, { commune, ...sizes }),
    };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const finding = findingSentence(monitor, error.finding);
    const line = fill(words.brokenCopy, { commune, finding });
    return { json: { commune, broken: error.finding.code, detail: finding }, line };
  }
}
