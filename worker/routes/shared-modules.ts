import type { Environment } from '../environment.ts';

let known: readonly string[] | undefined;

/**
 * The addresses of what the scripts of several of our pages import. A page that
 * names them has them asked for at once, and not a round trip later when its
 * script has been read. Their names hold digests that the build alone knows.
 */
export async function sharedModules({ ASSETS }: Environment): Promise<readonly string[]> {
  known ??= await readModules(ASSETS);
  return known;
}

/** None where the widget has not been built: what is only sooner can be left out. */
async function readModules(assets: Fetcher): Promise<readonly string[]> {
  const found = await assets.fetch('http://assets/widget/manifest.json');
  if (!found.ok) return [];
  const { files } = (await found.json()) as { files: readonly { path: string }[] };
  return files
    .filter(({ path }) => path.startsWith('shared/'))
    .map(({ path }) => `/widget/${path}`);
}
