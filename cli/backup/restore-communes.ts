import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensure } from '../../shared/monitor/broken.ts';
import type { KnownLog } from '../../shared/monitor/known.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Call, Done } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import { setAlarmOf } from './alarm-file.ts';
import { storedName } from './backup-commune.ts';
import { checkCopy } from './check-copy.ts';
import { joinProvince } from './join-province.ts';
import { kindFolder, objectFile, ownData } from './data-folder.ts';
import { withLockedData } from './lock-data.ts';
import { type BackedUp, checkStored, type Manifest, readManifest } from './manifest.ts';
import { placeFile } from './place-file.ts';
import { readIdentities } from './read-identities.ts';
import { isUntouched, listIn } from './registry-file.ts';
import { restoreProvinces } from './restore-provinces.ts';
import type { Restoring } from './restoring.ts';
import { withScratch } from './scratch.ts';
import { ENCRYPTED, unpackFile } from './store-file.ts';

/**
 * Every file that is to be restored is the one that was written, before the
 * first is touched; and each commune's logs hold before it takes its place.
 */
export async function restoreAll(call: Call): Promise<Done> {
  const [from, data] = [call.needed('from'), call.needed('data')];
  const manifest = await readManifest(from);
  const chosen = chosenOf(manifest, call.options('commune'));
  for (const { stored } of [...chosen, ...manifest.provinces]) await checkStored(from, stored);
  if (manifest.registry !== null) await checkStored(from, manifest.registry);
  const identities = await readIdentities(call.option('identity'));
  return withLockedData(data, async () => {
    const own = ownData(data);
    agreeToLosses(call, own, chosen);
    await mkdir(kindFolder(own, 'commune'), { recursive: true, mode: 0o700 });
    const alone: Alone[] = [];
    await withScratch(own, async (scratch) => {
      const restoring = { from, own, scratch, keys: call.option('keys'), identities };
      await restoreRegistry(restoring, manifest, chosen);
      await restoreProvinces(restoring, manifest.provinces);
      for (const [at, commune] of chosen.entries()) {
        const province = await restoreCommune(restoring, commune);
        if (province !== null) alone.push({ commune: commune.known.commune, province });
        call.progress(at + 1, chosen.length, commune.known.commune);
      }
    });
    return result(call, manifest, chosen, alone);
  });
}

function chosenOf({ communes }: Manifest, wanted: readonly string[]): readonly BackedUp[] {
  const unknown = wanted.find((id) => communes.every(({ known }) => known.commune !== id));
  if (unknown !== undefined) throw new Stop('not-in-backup', { commune: unknown });
  return wanted.length === 0
    ? communes
    : communes.filter(({ known }) => wanted.includes(known.commune));
}

/** What is there is lost by restoring over it: that takes a word. */
function agreeToLosses(call: Call, own: string, chosen: readonly BackedUp[]): void {
  const there = chosen.filter(({ known }) => existsSync(objectFile(own, 'commune', known.commune)));
  if (there.length === 0 || call.flag('yes')) return;
  const communes = there.slice(0, 5).map(({ known }) => known.commune);
  throw new Stop('would-replace', { many: there.length, communes: communes.join(', ') });
}

/**
 * A registry in which something was made stays; without one the whole backup is
 * restored, or nothing. A server that was only installed has an untouched one.
 */
async function restoreRegistry(
  { from, own, scratch, identities }: Restoring,
  { registry, communes }: Manifest,
  chosen: readonly BackedUp[],
): Promise<void> {
  const target = objectFile(own, 'registry', 'registry');
  const isThere = existsSync(target);
  if (isThere && !isUntouched(target)) return;
  if (registry === null || chosen.length < communes.length) {
    if (isThere) return;
    throw new Stop('no-registry');
  }
  const copy = join(scratch, 'registry');
  await unpackFile(join(from, registry.file), copy, identities);
  await placeFile(copy, target);
}

/** Returns the province to which it belonged and that is not here, or null. */
async function restoreCommune(
  restoring: Restoring,
  { name, known, stored }: BackedUp,
): Promise<string | null> {
  const { from, own, scratch, identities } = restoring;
  const id = known.commune;
  const copy = join(scratch, 'commune');
  await unpackFile(join(from, stored.file), copy, identities);
  const found = checkCopy(copy, id, known);
  for (const log of ['ratings', 'events'] as const) ensureSame(log, found[log], known[log]);
  await restoreKeys(restoring, id);
  const missing = joinProvince(own, { id, name }, copy);
  setAlarmOf(own, id, copy);
  await placeFile(copy, objectFile(own, 'commune', id));
  listIn(objectFile(own, 'registry', 'registry'), { id, name });
  return missing;
}

function ensureSame(log: string, found: KnownLog, known: KnownLog): void {
  ensure(found.size === known.size && found.root === known.root, 'root', { log });
}

/** Keys that are there are the newer ones, and stay. */
async function restoreKeys(
  { own, scratch, keys, identities }: Restoring,
  id: string,
): Promise<void> {
  const target = objectFile(own, 'boxKeys', id);
  if (keys === null || existsSync(target)) return;
  const file = join(keys, `${storedName(id, [])}${ENCRYPTED}`);
  if (!existsSync(file)) throw new Stop('file-missing', { file });
  const copy = join(scratch, 'keys');
  await unpackFile(file, copy, identities);
  await placeFile(copy, target);
}

/** A commune whose province is not here. */
interface Alone {
  readonly commune: string;
  readonly province: string;
}

function result(
  call: Call,
  { madeAt, missing }: Manifest,
  chosen: readonly BackedUp[],
  alone: readonly Alone[],
): Done {
  const { words } = call.texts;
  const lacking = call.options('commune').length > 0 ? [] : missing;
  const communes = chosen.map(({ known }) => known);
  const line = fill(words.restored, { communes: communes.length, madeAt });
  const lines = alone.map((one) => fill(words.provinceNotHere, { ...one }));
  const lacks = lacking.map((id) => fill(words.notInCopy, { id }));
  return {
    json: { madeAt, communes, withoutProvince: alone, missing: lacking },
    lines: [line, ...lacks, ...lines, words.checkNext],
    failed: lacking.length > 0,
  };
}
