import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { CommuneId, plainName } from '../../shared/contract/fields.ts';
import { ProvinceId } from '../../shared/contract/province.ts';
import { KnownSchema } from '../../shared/monitor/known.ts';
import { Stop } from '../command/stop.ts';
import { sha256Of, type StoredFile, StoredFileSchema } from './store-file.ts';

/** Files of a backup lie within it. */
const Stored = v.strictObject({
  ...StoredFileSchema.entries,
  file: v.pipe(
    v.string(),
    v.regex(/^(?:(?:communes|provinces)\/)?[a-z0-9-]+\.sqlite\.gz(?:\.age)?$/u),
  ),
});

const KnownCommune = v.strictObject({ ...KnownSchema.entries, commune: CommuneId });

/** What a backup holds, each commune once. Both logs of each commune: key, size and root of the newest checkpoint. */
const ManifestSchema = v.strictObject({
  format: v.literal(1),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Null in an export of one commune. */
  registry: v.nullable(Stored),
  communes: v.pipe(
    v.array(v.strictObject({ name: plainName(80), known: KnownCommune, stored: Stored })),
    v.check((all) => new Set(all.map(({ known }) => known.commune)).size === all.length),
  ),
  /** What the communes told their provinces; none in an export of one commune. */
  provinces: v.array(v.strictObject({ id: ProvinceId, stored: Stored })),
  /** Communes and provinces that could not be copied: such a backup is not complete. */
  missing: v.optional(v.array(v.string()), []),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type BackedUp = Manifest['communes'][number];
export type BackedUpProvince = Manifest['provinces'][number];

const NAME = 'manifest.json';
const SUM = 'manifest.json.sha256';

/** Writes the manifest and its own hash, as `sha256sum -c` takes it. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, NAME), text, { mode: 0o600, flush: true });
  await writeFile(join(folder, SUM), `${hashOf(text)}  ${NAME}\n`, { mode: 0o600, flush: true });
}

/** The manifest of a backup; throws Stop when there is none, or not the one that was written, or when it says what no backup of ours does. */
export async function readManifest(folder: string): Promise<Manifest> {
  const [text, sum] = await Promise.all([textOf(folder, NAME), textOf(folder, SUM)]);
  if (sum !== `${hashOf(text)}  ${NAME}\n`) throw new Stop('file-changed', { file: NAME });
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ManifestSchema), text);
  if (!parsed.success) throw new Stop('no-backup', { folder });
  return parsed.output;
}

/** Makes sure that a file of a backup is the one that was written; throws Stop. */
export async function checkStored(folder: string, { file, sha256 }: StoredFile): Promise<void> {
  const hash = await sha256Of(join(folder, file)).catch(() => {
    throw new Stop('file-missing', { file: join(folder, file) });
  });
  if (hash !== sha256) throw new Stop('file-changed', { file });
}

async function textOf(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8').catch(() => {
    throw new Stop('no-backup', { folder });
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
