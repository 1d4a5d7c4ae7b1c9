import { expect, test } from 'vitest';
import { handingOutGap } from './handing-out-gap.ts';

const peers = { issued: 600, handedOut: 120, used: 36 };

test('an officer like the others is not signalled', () => {
  expect(handingOutGap({ issued: 100, handedOut: 28, used: 10 }, peers, 4)).toBeNull();
});

test('handing out nearly all codes oneself is', () => {
  const found = handingOutGap({ issued: 100, handedOut: 90, used: 27 }, peers, 4);
  expect(found).toMatchObject({ signal: 'handing-out-gap', since: 4, restsOn: 100 });
});

test('and so is when nearly all that one hands out come back', () => {
  const found = handingOutGap({ issued: 200, handedOut: 40, used: 38 }, peers, 4);
  expect(found).toMatchObject({ restsOn: 40 });
});

test('a few codes say nothing', () => {
  expect(handingOutGap({ issued: 15, handedOut: 15, used: 15 }, peers, 4)).toBeNull();
});
