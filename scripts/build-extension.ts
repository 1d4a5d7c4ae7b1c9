import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type InlineConfig, zip } from 'wxt';

const root = join(import.meta.dirname, '..');

/** All that this script reads: from these files a reviewer builds the same bytes. */
const sources = [
  'extension/**',
  'shared/**',
  'scripts/{build-extension.ts,setup.mjs}',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'LICENSE',
];

/** WXT's zips carry no times and have their files in order, so that equal builds are equal bytes. */
const packing: InlineConfig['zip'] = {
  artifactTemplate: '../packages/nghe-dan-{{version}}-{{browser}}.zip',
  sourcesTemplate: '../packages/nghe-dan-{{version}}-sources.zip',
  sourcesRoot: root,
  includeSources: sources,
};

// Vite would bundle for whatever the shell of a reviewer, or a test, says.
process.env['NODE_ENV'] = 'production';
const packages = join(root, 'dist/packages');
await rm(packages, { recursive: true, force: true });
await mkdir(packages, { recursive: true });
// Unpacked into dist/extension, each under its own name; WXT names Firefox's MV2 unless told.
for (const browser of ['chrome', 'firefox']) {
  const project = { root: join(root, 'extension'), browser, manifestVersion: 3 } as const;
  const [packed = ''] = await zip({ ...project, zip: packing });
  if (browser === 'chrome') await copyFile(packed, packed.replace(/chrome\.zip$/u, 'edge.zip'));
}
