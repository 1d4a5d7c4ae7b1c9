import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { bundle } from '../bundle-widget.ts';

/** A script that sites embed, and the folder in which it looks for its parts. */
export interface Loader {
  readonly code: string;
  readonly folder: string;
}

/**
 * Bundles a loader. The digests of all its parts are in it by way of `define`,
 * so its own digest stands for all files and is the name of their folder.
 */
export async function loaderNamedAfterItself(
  input: string,
  define: Readonly<Record<string, string>>,
  plugins: readonly Plugin[],
): Promise<Loader> {
  const version = { VERSION: '"%VERSION%"' };
  const unnamed = ascii(await bundle(input, 'iife', { ...version, ...define }, plugins));
  const folder = createHash('sha256').update(unnamed).digest('hex').slice(0, 12);
  return { code: unnamed.replace('%VERSION%', folder), folder };
}

/** Pages in an old encoding read a classic script in theirs, unless it is plain ASCII. */
function ascii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
