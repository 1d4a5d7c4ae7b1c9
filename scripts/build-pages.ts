import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

/** The style sheets of the pages of our own origin; the tokens stand in the one that all have. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  'page.css': ['shared/theme.css', 'worker/pages/page.css'],
  'board.css': ['shared/board/board.css'],
  'roll-up.css': ['worker/pages/roll-up.css'],
  'display.css': ['worker/pages/display.css'],
  'letter.css': ['worker/pages/letter.css'],
  'guide.css': ['worker/pages/guide.css'],
  'poster.css': ['worker/pages/poster.css'],
  'poster-a4.css': ['worker/pages/poster-a4.css'],
  'poster-a5.css': ['worker/pages/poster-a5.css'],
};

mkdirSync(fileURLToPath(new URL('dist/site/pages', root)), { recursive: true });
for (const [name, files] of Object.entries(sheets)) {
  const css = files.map((file) => readFileSync(fileURLToPath(new URL(file, root)), 'utf8'));
  writeFileSync(fileURLToPath(new URL(`dist/site/pages/${name}`, root)), css.join('\n'));
}
const pictures = ['shared/icon.svg', 'worker/pages/icon-192.png', 'worker/pages/icon-512.png'];
for (const file of pictures) {
  copyFileSync(
    fileURLToPath(new URL(file, root)),
    fileURLToPath(new URL(`dist/site/pages/${basename(file)}`, root)),
  );
}
