import { expect, test } from 'vitest';
import { channelGap } from './channel-gap.ts';
import type { ReleasedStep } from './released-step.ts';

/** One release of so many ratings around a mean, a fifth above and below it. */
function around(mean: number, ratings: number): readonly ReleasedStep[] {
  return [
    {
      release: 3,
      vectors: [
        { answers: 'more', score: mean + 0.1, ratings: ratings / 2 },
        { answers: 'less', score: mean - 0.1, ratings: ratings / 2 },
      ],
    },
  ];
}

const none = { coded: [], open: [] };

test('codes that bring 20 points more than the open channel are signalled', () => {
  const own = { coded: around(0.9, 30), open: around(0.7, 30) };
  expect(channelGap(own, none, 3)).toMatchObject({ since: 3, restsOn: 60 });
});

test('the other way round nothing is signalled', () => {
  const own = { coded: around(0.7, 30), open: around(0.9, 30) };
  expect(channelGap(own, none, 3)).toBeNull();
});

test('a gap that all officers have is no signal, up to ten points', () => {
  const peers = { coded: around(0.85, 100), open: around(0.75, 100) };
  const as = (gap: number) => ({ coded: around(0.7 + gap, 60), open: around(0.7, 60) });
  expect(channelGap(as(0.1), peers, 3)).toBeNull();
  const all = { coded: around(0.9, 100), open: around(0.65, 100) };
  expect(channelGap(as(0.25), all, 3)).not.toBeNull();
});

test('fewer than ten ratings in a channel say nothing', () => {
  expect(channelGap({ coded: around(0.95, 8), open: around(0.5, 30) }, none, 3)).toBeNull();
});

test('what is older than a quarter no longer counts', () => {
  const own = { coded: around(0.9, 30), open: around(0.7, 30) };
  expect(channelGap(own, none, 15)).not.toBeNull();
  expect(channelGap(own, none, 16)).toBeNull();
});
