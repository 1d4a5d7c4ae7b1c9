import { expect, test } from 'vitest';
import type { Channel, ChannelResult } from '../../shared/contract/score.ts';
import { inOrder } from './channel-order.ts';

function result(channel: Channel): ChannelResult {
  return { channel, ratings: 12, unsure: 0, score: null, criteria: [] };
}

test('the verified channel comes first, whatever order the server gave', () => {
  const shown = inOrder([result('paper'), result('open'), result('receipt')]);
  expect(shown.map(({ channel }) => channel)).toEqual(['receipt', 'open', 'paper']);
});

test('without codes the open channel leads', () => {
  expect(inOrder([result('paper'), result('open')])[0]?.channel).toBe('open');
});
