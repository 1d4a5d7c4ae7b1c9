import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { violations } from './directions.ts';

const root = join(import.meta.dirname, '../..');

function sources(): ReadonlyMap<string, string> {
  const rooms = '{shared,worker,widget,extension,cli,demo,scripts,test}/**/*.{ts,tsx,mjs}';
  const exclude = (path: string) => /(?:^|\/)(?:node_modules|dist|data|\.\w+)$/u.test(path);
  const paths = globSync(rooms, { cwd: root, exclude });
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

test('every part imports only what the design lets it', () => {
  const files = sources();
  expect(files.size).toBeGreaterThan(100);
  expect(violations(files)).toEqual([]);
});

test.each([
  ['shared/a.ts', "import { b } from '../worker/b.ts';"],
  ['shared/a.ts', "import type { B } from '../widget/b.ts';"],
  ['widget/a.ts', "export { b } from '../extension/b.ts';"],
  ['widget/form/a.tsx', "const b = await import('../../worker/b.ts');"],
  ['worker/routes/a.ts', "import '../../demo/b.ts';"],
  ['worker/auth/a.ts', "import { b } from '../routes/b.ts';"],
  ['worker/commune/box/a.ts', "import { b } from '../../auth/b.ts';"],
  ['worker/registry/a.ts', "import type { B } from '../commune/b.ts';"],
  ['worker/pages/a.ts', "import { b } from '../commune/b.ts';"],
  ['extension/views/a.tsx', "import { b } from '../platform/b.ts';"],
  ['extension/views/a.tsx', "import { b } from '../api.ts';"],
  ['extension/entrypoints/popup/a.tsx', "import { b } from '../../api.ts';"],
  ['extension/platform/a.ts', "import { b } from '../state/b.ts';"],
  ['extension/api/api.ts', "import { b } from '../state/b.ts';"],
  ['cli/a.ts', "import { b } from '../scripts/b.ts';"],
  ['demo/a.ts', "import {\n  b,\n} from '../worker/b.ts';"],
  ['scripts/a.ts', "import { b } from '../test/b.ts';"],
])('%s with %j breaks it', (path, source) => {
  expect(violations(new Map([[path, source]]))).toHaveLength(1);
});

test.each([
  ['worker/routes/a.ts', "sql.exec('SELECT 1');"],
  ['worker/auth/a.ts', "ctx.storage.sql\n  .exec('SELECT 1')"],
  ['extension/state/a.ts', 'await browser.storage.session.get()'],
  ['extension/views/a.tsx', 'chrome.tabs.create({})'],
  ['extension/platform/a.ts', "await fetch('/v1/me')"],
  ['extension/views/a.tsx', '<p dangerouslySetInnerHTML={{ __html }} />'],
  ['widget/form/a.ts', 'node.innerHTML = text;'],
])('%s with %j is out of place', (path, source) => {
  expect(violations(new Map([[path, source]]))).toHaveLength(1);
});

test('what is in its place, in a comment or in a test breaks nothing', () => {
  const files = new Map([
    ['worker/commune/a.ts', "import { b } from '../registry/b.ts'; sql.exec('SELECT 1');"],
    ['extension/platform/a.ts', 'browser.alarms.clearAll();'],
    ['extension/views/a.tsx', "import { b } from '../state/b.ts'; // never innerHTML"],
    ['shared/a.test.ts', "import { b } from '../test/b.ts';"],
    ['test/e2e/a.ts', "import { b } from '../../worker/b.ts'; await fetch('/');"],
  ]);
  expect(violations(files)).toEqual([]);
});
