import { expect, test } from 'vitest';
import type { Figure, ProvinceBoard } from '../contract/province.ts';
import { comparedCommunes } from './compared-communes.ts';
import { FUNNEL, funnelLimits } from './funnel.ts';
import { summedFigures } from './summed-figures.ts';
import { wilson } from './wilson.ts';

function figure(share: number, ratings: number, unsure = 0): Figure {
  const scored = ratings - unsure;
  return { channel: 'receipt', ratings, unsure, score: wilson(share * scored, scored) };
}

function boardOf(figures: readonly (Figure | null)[]): ProvinceBoard {
  const communes = figures.map((one, at) => ({
    id: `xa-${at}`,
    name: `Xã ${at}`,
    release: null,
    channels: one === null ? [] : [one],
  }));
  const total = summedFigures(communes.flatMap(({ channels }) => channels));
  return { province: { id: 'tinh', name: 'Tỉnh' }, total, communes };
}

test('a commune keeps its place by name, and is compared on its scored ratings alone', () => {
  const board = boardOf([null, ...[60, 70, 80, 90, 100].map((n) => figure(0.8, n, 10))]);
  const compared = comparedCommunes(board);
  expect(compared?.communes.map(({ number, scored }) => [number, scored])).toEqual([
    [2, 50],
    [3, 60],
    [4, 70],
    [5, 80],
    [6, 90],
  ]);
});

test('with fewer than 30 scored ratings a commune is not compared, and fewer than five are not either', () => {
  const four = [50, 50, 50, 50].map((n) => figure(0.8, n));
  expect(comparedCommunes(boardOf([...four, figure(0.8, 39, 10)]))).toBeNull();
  expect(comparedCommunes(boardOf([...four, figure(0.8, 40, 10)]))?.communes).toHaveLength(5);
});

test('only ratings with a code are compared', () => {
  const open = Array.from({ length: 6 }, () => ({ ...figure(0.8, 50), channel: 'open' as const }));
  expect(comparedCommunes(boardOf(open))).toBeNull();
});

test('whoever lies outside the 99.8% limits around the province’s score is told apart, to either side', () => {
  const figures = [0.8, 0.8, 0.8, 0.8, 0.4, 0.99].map((share) => figure(share, 400));
  const compared = comparedCommunes(boardOf(figures));
  expect(compared?.communes.map(({ side }) => side)).toEqual([
    ...Array.from({ length: 3 }, () => 'within'),
    'within',
    'below',
    'above',
  ]);
  expect(compared?.communes[0]?.outer).toEqual(
    funnelLimits(compared?.target ?? 0, 400, FUNNEL.outer),
  );
});
