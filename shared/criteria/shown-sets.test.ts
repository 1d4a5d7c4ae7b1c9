import { expect, test } from 'vitest';
import { criteriaOf, type SetId } from './sets.ts';
import { shownSets } from './shown-sets.ts';

function setsShownFor(...asked: SetId[]): string[] {
  const results = criteriaOf(asked).map(({ id }) => ({ criterion: id, counts: {}, share: null }));
  return shownSets(results).map(({ id }) => id);
}

test('the sets that were asked about are shown in the order of the form', () => {
  expect(setsShownFor('ba-the-hien', 'nam-khong')).toEqual(['nam-khong', 'ba-the-hien']);
  expect(setsShownFor('nam-khong', 'ba-the-hien', 'nam-biet')).toContain('nam-biet');
});

test('6 biết are not shown as 5 biết too', () => {
  const shown = setsShownFor('nam-khong', 'ba-the-hien', 'sau-biet');
  expect(shown).toEqual(['nam-khong', 'ba-the-hien', 'sau-biet']);
});
