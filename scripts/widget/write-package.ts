import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFiles, tokens } from '../bundle-widget.ts';
import { byDay } from '../theme-tokens.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist/npm/nghe-dan');

/**
 * Writes the package for sites that bundle: the same loader as a module, not
 * minified, since bundlers read the comments at its one `import()`.
 */
export async function writePackage(define: Readonly<Record<string, string>>): Promise<void> {
  const output = { entryFileNames: 'element.js', codeSplitting: false, minify: false };
  const own = { ...define, BUNDLED: 'true' };
  const [element] = await bundleFiles('widget/loader.ts', output, own, [tokens(byDay)]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'element.js'), element.code);
  for (const file of ['index.js', 'index.d.ts', 'README.md']) {
    cpSync(join(root, 'widget/npm', file), join(folder, file));
  }
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(description(), null, 2)}\n`);
}

function description() {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name,
    version,
    description: 'The element <nghe-dan>, with which citizens rate the officer who served them.',
    license,
    type: 'module',
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    sideEffects: true,
  };
}
