import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** `shared/text/{??,???}.ts', { import: 'slips'`, as `state/` asks for a part. */
const ASKED = /(shared\/text\/\{\?\?,\?\?\?\}\.ts',\s*\{\s*(?:eager: true,\s*)?import: '(\w+)')/gu;

/** A file of texts and the parts that are wanted of it. */
const PART = /^(.+\/shared\/text\/[a-z]{2,3}\.ts)\?part=([\w,]+)$/u;

/**
 * Makes each part of the texts a module of its own. Bundlers place whole
 * modules, so that the popup would otherwise load what all other pages say.
 */
export function textParts(): Plugin {
  return {
    name: 'text-parts',
    enforce: 'pre',
    transform: (code) =>
      code.includes('shared/text/') ? code.replace(ASKED, "$1, query: '?part=$2'") : null,
    async load(id) {
      const [, file, parts = ''] = PART.exec(id) ?? [];
      if (file === undefined) return null;
      this.addWatchFile(file);
      const texts = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
      const named = parts.split(',');
      return named
        .map((part) => `export const ${part} = ${JSON.stringify(texts[part])};`)
        .join('\n');
    },
  };
}
