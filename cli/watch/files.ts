import { readFile, rename, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { OpenAlarms } from './open-alarms.ts';

const Watch = v.strictObject({
  start: v.strictObject({ id: v.string(), at: v.number() }),
  alarms: OpenAlarms,
});
/** What the last look left for the next. */
export type Watch = v.InferOutput<typeof Watch>;

/** What the last look left; null when there was none, or when it cannot be read. */
export async function readWatch(file: string): Promise<Watch | null> {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Watch), text);
  return parsed.success ? parsed.output : null;
}

/** Replace a file whole: whoever reads it meanwhile reads the old one or the new one. */
export async function writeWhole(file: string, value: unknown): Promise<void> {
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, `${JSON.stringify(value)}\n`, { mode: 0o640 });
  await rename(fresh, file);
}
