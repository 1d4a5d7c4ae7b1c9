import { join } from 'node:path';
import { build } from 'wxt';

const root = join(import.meta.dirname, '../extension');

// Both into dist/extension, each under its own name; WXT names Firefox's MV2 unless told.
for (const browser of ['chrome', 'firefox']) {
  await build({ root, browser, manifestVersion: 3 });
}
