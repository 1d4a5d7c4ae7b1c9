import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { keepEarlierFiles } from './keep-earlier-files.ts';
import { boardFiles } from './widget/board-files.ts';
import { digest } from './widget/digest.ts';
import { formFiles } from './widget/form-files.ts';
import { kioskFiles } from './widget/kiosk-files.ts';
import { pageFiles } from './widget/page-files.ts';
import { writePackage } from './widget/write-package.ts';

const out = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/site/widget');

const forms = await formFiles();
const files = {
  ...forms.files,
  ...(await pageFiles(forms)),
  ...(await boardFiles()),
  ...(await kioskFiles()),
};
const manifest = {
  version: forms.version,
  files: Object.entries(files).map(([path, code]) => ({
    path,
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    integrity: digest(code),
  })),
};

keepEarlierFiles(out, Date.now());
for (const [path, code] of Object.entries(files)) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), code);
}
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

await writePackage(forms.define);
