import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SHA-256, in hex, over names and contents of the files that these files and
 * folders hold. Unit tests and hidden files are no part of a build.
 */
export function inputsHash(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesOf(root, input))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(root: string, input: string): string[] {
  if (statSync(join(root, input)).isFile()) return [input];
  return globSync(`${input}/**/*`, { cwd: root })
    .filter((file) => !/\.test\.|(?:^|\/)\./u.test(file))
    .filter((file) => statSync(join(root, file)).isFile())
    .toSorted();
}
