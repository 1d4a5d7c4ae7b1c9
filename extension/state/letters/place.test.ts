import { expect, test } from 'vitest';
import { placeIn, tabsOf } from './place.ts';

const comment = '0123456789abcdef';

test('an address leads to its tab, or to writing on a comment', () => {
  expect(placeIn('#sent', 'officer')).toEqual({ tab: 'sent', comment: null });
  expect(placeIn(`#comment=${comment}`, 'officer')).toEqual({ tab: 'replies', comment });
});

test('what a role has no use for is not opened by an address', () => {
  expect(placeIn('#templates', 'officer')).toEqual({ tab: 'replies', comment: null });
  expect(placeIn(`#comment=${comment}`, 'overseer')).toEqual({ tab: 'counts', comment: null });
  expect(placeIn('#comment=../../x', 'leader')).toEqual({ tab: 'replies', comment: null });
});

test('only the leader words the templates, and an operator has no letters', () => {
  expect(tabsOf('leader')).toContain('templates');
  expect(tabsOf('officer')).not.toContain('templates');
  expect(tabsOf('operator')).toEqual([]);
});
