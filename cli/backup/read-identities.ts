import { readFile } from 'node:fs/promises';
import { Stop } from '../command/stop.ts';

/** The age identities in a file as `age-keygen` writes it; none when there is no file. */
export async function readIdentities(file: string | null): Promise<readonly string[]> {
  if (file === null) return [];
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Stop('file-missing', { file });
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
