import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepEarlierFiles } from './keep-earlier-files.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-01T00:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nghe-dan-versions-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Builds files as the real build does. */
function build(day: number, paths: readonly string[]): void {
  const now = START + day * DAY;
  keepEarlierFiles(folder, now);
  const manifest = JSON.stringify({ files: paths.map((path) => ({ path })) });
  for (const path of [...paths, 'manifest.json']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path === 'manifest.json' ? manifest : path);
    utimesSync(join(folder, path), now / 1000, now / 1000);
  }
}

const has = (path: string): boolean => existsSync(join(folder, path));

test('an earlier version stays for a year after another one took its place', () => {
  build(0, ['v1.js', 'a/form.js']);
  build(800, ['v1.js', 'b/form.js']);
  expect(has('a/form.js')).toBe(true);
  build(800 + 364, ['v1.js', 'c/form.js']);
  expect([has('a/form.js'), has('b/form.js')]).toEqual([true, true]);
  build(800 + 366, ['v1.js', 'd/form.js']);
  expect([has('a/form.js'), has('b/form.js'), has('c/form.js')]).toEqual([false, true, true]);
});

test('what has no version in its address goes when it is built no more', () => {
  build(0, ['v1.js', 'old.js', 'shared/curve-1.js']);
  build(1, ['v1.js', 'shared/curve-2.js']);
  expect(has('old.js')).toBe(false);
  expect([has('shared/curve-1.js'), has('shared/curve-2.js')]).toEqual([true, true]);
});

test('a version that was deleted by hand does not stop the next build', () => {
  build(0, ['v1.js', 'a/form.js']);
  rmSync(join(folder, 'a'), { recursive: true });
  build(1, ['v1.js', 'b/form.js']);
  expect(has('b/form.js')).toBe(true);
});
