import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/threats.md'), 'utf8');

/** Rows of the tables: a threat, what is against it, the test. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:Could|-)/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** What a cell says a test is: its file, and the title or the part of it that does not change. */
function namedIn(cell: string): { file: string; title: string } | null {
  const [, file, title] = /^`([^`]+\.test\.ts)` "(.+)"$/u.exec(cell) ?? [];
  return file === undefined || title === undefined ? null : { file, title };
}

test('every way to do harm that is written down names a test that exists', () => {
  expect(rows.length).toBeGreaterThan(40);
  const lost = rows.filter(([, , , cell = '']) => {
    const named = namedIn(cell);
    if (named === null || !existsSync(join(root, named.file))) return true;
    return !readFileSync(join(root, named.file), 'utf8').includes(named.title);
  });
  expect(lost.map(([, threat, , cell]) => `${threat}: ${cell}`)).toEqual([]);
});

test('everybody who could do harm has a table', () => {
  const titles = [...page.matchAll(/^## (.+)$/gmu)].map(([, title]) => title);
  expect(titles).toEqual(
    expect.arrayContaining([
      'A citizen who means ill',
      'An officer',
      'A leader',
      'The operator',
      'The host page',
      'The network',
      'The thief of a backup',
      'The thief of the watch secret',
      "The thief of the operator's machine",
    ]),
  );
});
