import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const site = fileURLToPath(new URL('../dist/site', import.meta.url));

/** Each file of text once more, packed, so that no server has to do it again and again. */
for (const path of globSync('**/*.{js,css,json,svg}', { cwd: site })) {
  const file = join(site, path);
  if (!statSync(file).isFile()) continue;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
}
// Cloudflare compresses by itself.
writeFileSync(join(site, '.assetsignore'), '*.gz\n*.br\n');
