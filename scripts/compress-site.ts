import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const site = fileURLToPath(new URL('../dist/site', import.meta.url));

/** Each file of text once more, gzipped, so that no server has to do it again and again. */
for (const path of globSync('**/*.{js,css,json,svg}', { cwd: site })) {
  const file = join(site, path);
  if (statSync(file).isFile())
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}
// Cloudflare compresses by itself.
writeFileSync(join(site, '.assetsignore'), '*.gz\n');
