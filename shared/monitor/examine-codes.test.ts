import { expect, test } from 'vitest';
import type { Event } from '../log/event.ts';
import { Broken } from './broken.ts';
import { examineCodes } from './examine-codes.ts';
import type { ReleaseEvent } from './examine-events.ts';

const day = '2026-03-04';
const releases = [1, 2, 3].map((release): ReleaseEvent => ({
  type: 'release',
  day,
  release,
  size: 0,
  root: '',
  opened: 0,
  replaced: 0,
  void: 0,
  unreadable: 0,
}));

function issued(release: number, sheet: number): Event {
  return { type: 'codes-issued', day, release, codes: { software: 0, sheet, officer: 0 } };
}

function board(sheet: number) {
  return { codes: [{ issuer: 'sheet' as const, issued: sheet, used: null, disputed: null }] };
}

test('the board shows at least as many codes as the releases tell of', () => {
  const events = [issued(1, 30), issued(2, 0), issued(3, 12)];
  expect(() => examineCodes(board(42), events, releases)).not.toThrow();
  expect(() => examineCodes(board(50), events, releases)).not.toThrow();
  expect(() => examineCodes(board(41), events, releases)).toThrow(
    new Broken({ code: 'codes-fewer', values: { issued: 41, issuer: 'sheet', sum: 42 } }),
  );
});

test('a commune that began to tell later has told of each release since', () => {
  expect(() => examineCodes(board(9), [], releases)).not.toThrow();
  expect(() => examineCodes(board(9), [issued(2, 1), issued(3, 1)], releases)).not.toThrow();
});

test.each([
  ['left out', [issued(1, 1), issued(3, 1)]],
  ['told twice', [issued(1, 1), issued(2, 1), issued(2, 1), issued(3, 1)]],
  ['of no release', [issued(1, 1), issued(2, 1), issued(3, 1), issued(4, 1)]],
  ['out of order', [issued(1, 1), issued(3, 1), issued(2, 1)]],
])('a week that is %s is found', (_what, events) => {
  expect(() => examineCodes(board(99), events, releases)).toThrow('codes-untold');
});
