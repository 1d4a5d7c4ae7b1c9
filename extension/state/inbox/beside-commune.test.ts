import { expect, test } from 'vitest';
import type { ChannelResult } from '../../../shared/contract/score.ts';
import { criteriaOf } from '../../../shared/criteria/sets.ts';
import { wilson } from '../../../shared/statistics/wilson.ts';
import { besideCommune } from './beside-commune.ts';

/** A result in which every criterion was answered alike, but for some. */
function resultOf(kept: number, of: number, others: Record<string, null> = {}): ChannelResult {
  return {
    channel: 'receipt',
    ratings: of,
    unsure: 0,
    score: wilson(kept, of),
    criteria: criteriaOf(['nam-khong', 'ba-the-hien']).map(({ id }) => ({
      criterion: id,
      counts: {},
      share: id in others ? null : wilson(kept, of),
    })),
  };
}

const standings = (own: ChannelResult, commune: ChannelResult) => [
  ...new Set(besideCommune(own, commune).flatMap(({ rows }) => rows.map((row) => row.standing))),
];

test('intervals that meet tell no difference, those that do not tell which lies higher', () => {
  expect(standings(resultOf(8, 10), resultOf(90, 100))).toEqual(['same']);
  expect(standings(resultOf(39, 40), resultOf(60, 100))).toEqual(['higher']);
  expect(standings(resultOf(10, 40), resultOf(90, 100))).toEqual(['lower']);
});

test('each set stands for itself, and a criterion without a figure on either side is left out', () => {
  const [pledges, manners] = besideCommune(
    resultOf(8, 10, { 'khong-tham-o': null }),
    resultOf(80, 100, { 'gan-gui': null }),
  );
  expect(pledges?.rows.map(({ criterion }) => criterion)).not.toContain('khong-tham-o');
  expect([pledges?.rows.length, manners?.rows.length]).toEqual([4, 2]);
});
