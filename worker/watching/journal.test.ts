import { afterEach, expect, test, vi } from 'vitest';
import { journal } from './journal.ts';

const lines: string[] = [];
vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
afterEach(() => lines.splice(0));

const written = () => JSON.parse(lines[0] ?? '') as Record<string, unknown>;

test('a line is JSON and names what happened', () => {
  journal('release-published', { commune: 'binh-my', release: 7, logSize: 120 });
  expect(lines).toHaveLength(1);
  const said = { commune: 'binh-my', release: 7, logSize: 120 };
  expect(written()).toEqual({ level: 'info', event: 'release-published', ...said });
});

test('of an error its class and place are told, never its message', () => {
  const comment = 'Chị Quầy 1\n    at nhà riêng (worker.js:1:2) gây khó dễ';
  journal('unforeseen', { route: 'POST /x', error: new TypeError(`Unexpected "${comment}"`) });
  expect(written()).toMatchObject({ error: 'TypeError', route: 'POST /x' });
  expect(written()['at']).not.toEqual([]);
  expect(lines[0]).not.toMatch(/Unexpected|nhà riêng|gây khó dễ/u);
});

test('SQLite’s own code is told, so that a full disk is known as such', () => {
  journal('unforeseen', { error: new Error('database or disk is full: SQLITE_FULL') });
  expect(written()).toMatchObject({ error: 'Error', sqlite: 'SQLITE_FULL' });
});

test('what is thrown without being an error is told by its kind alone', () => {
  journal('release-failed', { error: 'a secret of somebody' });
  expect(written()).toEqual({ level: 'error', event: 'release-failed', error: 'string' });
});
