import { readFile, rename, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type Known, KnownSchema } from '../../shared/monitor/known.ts';

const StateSchema = v.pipe(v.string(), v.parseJson(), KnownSchema);

/** What was known, or null when there is no such file yet; throws when it is no state. */
export async function readState(file: string): Promise<Known | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : v.parse(StateSchema, text);
}

/** Replace the file whole: a monitor that is killed leaves the old state or the new one. */
export async function writeState(file: string, known: Known): Promise<void> {
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, `${JSON.stringify(known, null, 2)}\n`, { flush: true });
  await rename(fresh, file);
}
