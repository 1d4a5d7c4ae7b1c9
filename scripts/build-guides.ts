import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guides } from '../shared/guide/guides.ts';
import { guideBody } from './guide-body.ts';

const texts = fileURLToPath(new URL('../docs/huong-dan', import.meta.url));
const site = fileURLToPath(new URL('../dist/site/huong-dan', import.meta.url));

/** What the worker puts into the pages of the guides, and the pictures beside them. */
rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
for (const name of guides) {
  writeFileSync(join(site, `${name}.html`), guideBody(join(texts, `${name}.md`)));
}
cpSync(join(texts, 'hinh'), join(site, 'hinh'), { recursive: true });
