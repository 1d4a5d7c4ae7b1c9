import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

/** The style sheet of the pages of our own origin: the tokens, then the rules. */
const css = ['shared/theme.css', 'worker/pages/page.css'].map((file) =>
  readFileSync(fileURLToPath(new URL(file, root)), 'utf8'),
);
mkdirSync(fileURLToPath(new URL('dist/site/pages', root)), { recursive: true });
writeFileSync(fileURLToPath(new URL('dist/site/pages/page.css', root)), css.join('\n'));
copyFileSync(
  fileURLToPath(new URL('shared/icon.svg', root)),
  fileURLToPath(new URL('dist/site/pages/icon.svg', root)),
);
