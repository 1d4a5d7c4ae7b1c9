import { expect, test } from 'vitest';
import type { Commune } from '../../shared/contract/commune.ts';
import { desksOf, onlyOfficer, shownCommune } from './commune-copy.ts';

const officer = (id: string, desk: string) => ({ id, desk, position: 'Công chức' });
const MONDAY = '2026-03-09T00:00:00.000Z';
const now = Date.parse(MONDAY) - 1000;

const commune: Commune = {
  id: 'xa-thu',
  name: 'Xã Thử',
  sets: ['nam-khong', 'ba-the-hien'],
  officers: [officer('a', 'Quầy 1'), officer('b', 'Quầy 2'), officer('c', 'Quầy 2')],
  contacts: {},
  thresholds: { total: 10, step: 5 },
  named: true,
  nextRelease: MONDAY,
};

const idsAt = (desk: string | null) =>
  shownCommune(commune, desk, now).officers.map(({ id }) => id);

test('a kiosk at one desk shows its officers, any other shows all', () => {
  expect(idsAt(null)).toEqual(['a', 'b', 'c']);
  expect(idsAt('Quầy 2')).toEqual(['b', 'c']);
});

test('a desk that is gone does not leave the kiosk without officers', () => {
  expect(idsAt('Quầy 9')).toEqual(['a', 'b', 'c']);
});

test('an officer who is the only one is not asked for', () => {
  expect(onlyOfficer(shownCommune(commune, 'Quầy 1', now))).toBe('a');
  expect(onlyOfficer(shownCommune(commune, 'Quầy 2', now))).toBeNull();
});

test('each desk is named once', () => {
  expect(desksOf(commune)).toEqual(['Quầy 1', 'Quầy 2']);
});

test.each([
  ['before it', 0, '2026-03-09T00:00:00.000Z'],
  ['a second after it', 2000, '2026-03-16T00:00:00.000Z'],
  ['three weeks without net', 21 * 24 * 60 * 60 * 1000, '2026-03-30T00:00:00.000Z'],
])('the next release is still to come, %s', (_, later, expected) => {
  expect(shownCommune(commune, null, now + later).nextRelease).toBe(expected);
});
