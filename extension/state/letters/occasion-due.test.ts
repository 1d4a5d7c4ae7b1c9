import { expect, test } from 'vitest';
import type { Occasion } from '../../platform/occasions.ts';
import { inOrderOfDue, isForgotten, proposedDue } from './occasion-due.ts';

const occasion = (part: Partial<Occasion>): Occasion => ({
  id: '1',
  kind: 'birth',
  recipient: 'Gia đình',
  person: 'Cháu',
  date: '2026-03-01',
  dueOn: '2026-03-08',
  printedOn: null,
  signerTitle: '',
  signerName: '',
  ...part,
});

test('a condolence is due the next day, a wedding on its day, a birth within a week', () => {
  expect(proposedDue('condolence', '2026-02-28')).toBe('2026-03-01');
  expect(proposedDue('wedding', '2026-02-28')).toBe('2026-02-28');
  expect(proposedDue('birth', '2026-02-28')).toBe('2026-03-07');
  expect(proposedDue('birth', '')).toBe('');
});

test('what is to be printed comes first, what is due first on top', () => {
  const list = [
    occasion({ id: 'printed', printedOn: '2026-03-02' }),
    occasion({ id: 'later', dueOn: '2026-03-09' }),
    occasion({ id: 'sooner', dueOn: '2026-03-03' }),
  ];
  expect(inOrderOfDue(list).map(({ id }) => id)).toEqual(['sooner', 'later', 'printed']);
});

test('60 days after printing the device forgets a letter; one that is not printed it keeps', () => {
  expect(isForgotten(occasion({ printedOn: '2026-03-01' }), '2026-04-30')).toBe(false);
  expect(isForgotten(occasion({ printedOn: '2026-03-01' }), '2026-05-01')).toBe(true);
  expect(isForgotten(occasion({}), '2030-01-01')).toBe(false);
});
