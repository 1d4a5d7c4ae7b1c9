import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Board } from '../../shared/contract/score.ts';
import { writeMarks } from '../platform/release-marks.ts';
import type { Snapshot } from '../platform/snapshot.ts';
import { announce, markSeen } from './release-news.ts';

beforeEach(() => fakeBrowser.reset());

function snapshotOf(release: number): Snapshot {
  const commune = { id: 'binh-my', name: 'Xã Bình Mỹ' };
  const board: Board = {
    commune,
    release: release === 0 ? null : { number: release, publishedAt: '2025-11-24T00:00:00.000Z' },
    nextRelease: '2025-12-01T00:00:00.000Z',
    thresholds: { total: 10, step: 5 },
    total: [],
    trend: [],
    codes: [],
    comments: { held: 0, removed: 0, contested: 0 },
    pledges: { signed: 0, officers: 0 },
    concerns: { received: null, open: null, overdue: null, late: false },
    signals: [],
    sets: ['nam-khong', 'ba-the-hien'],
    log: { size: 0, root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' },
    officers: null,
  };
  return {
    me: { role: 'leader', device: '0123456789abcdef', commune, officer: null },
    results: { kind: 'board', board },
    etag: null,
    confirmedAt: 0,
    maxAge: 0,
  };
}

async function told(): Promise<string[]> {
  return Object.keys(await fakeBrowser.notifications.getAll());
}

test('a new release puts a word on the icon and is told of', async () => {
  await announce(snapshotOf(13));
  expect(await browser.action.getBadgeText({})).toBe('mới');
  expect(await told()).toEqual(['release-13']);
});

test('a release is told of once, however often it is found', async () => {
  await announce(snapshotOf(13));
  await browser.notifications.clear('release-13');
  await announce(snapshotOf(13));
  expect(await told()).toEqual([]);
});

test('the word on the icon comes back after a restart, the notification does not', async () => {
  await writeMarks({ seen: 12, notified: 13 });
  await announce(snapshotOf(13));
  expect(await browser.action.getBadgeText({})).toBe('mới');
  expect(await told()).toEqual([]);
});

test('what the person has seen is not told', async () => {
  await announce(snapshotOf(13));
  await markSeen(snapshotOf(13));
  expect(await browser.action.getBadgeText({})).toBe('');
  await browser.notifications.clear('release-13');
  await announce(snapshotOf(13));
  expect(await told()).toEqual([]);
});

test('before the first release there is nothing to tell', async () => {
  await announce(snapshotOf(0));
  expect(await told()).toEqual([]);
  expect(await browser.action.getBadgeText({})).toBe('');
});
