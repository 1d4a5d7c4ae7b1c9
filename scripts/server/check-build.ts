import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

/** Makes sure that the built files are there; throws StartProblem naming the first that is not. */
export function checkBuild(root: string, files: readonly string[]): void {
  const missing = files.find((file) => !existsSync(join(root, file)));
  if (missing === undefined) return;
  throw new StartProblem(`The build is missing ${missing}; run npm run build.`);
}
