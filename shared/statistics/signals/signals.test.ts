import { expect, test } from 'vitest';
import type { ReleasedStep } from './released-step.ts';
import { recentSignals, type ReleasedGroup, signalsAt } from './signals.ts';

const step = (release: number, ratings: number): ReleasedStep => ({
  release,
  vectors: Array.from({ length: ratings }, (_, one) => ({
    answers: `${release} ${one}`,
    score: one % 2,
    ratings: 1,
  })),
});

function group(officer: string, burstAt: number): ReleasedGroup {
  const steps = Array.from({ length: 24 }, (_, at) => step(at + 1, at + 1 === burstAt ? 40 : 6));
  return { officer, channel: 'open', steps };
}

const released = { groups: [group('one', 12), group('other', 0)], codes: [] };

test('a signal names the officer and the channel, and only those', () => {
  const [found, ...more] = signalsAt(released, 12);
  expect(found).toMatchObject({ signal: 'burst', officer: 'one', channel: 'open', since: 12 });
  expect(more).toEqual([]);
});

test('what a later release opened is not known to an earlier one', () => {
  expect(signalsAt(released, 11)).toEqual([]);
});

test('a signal stays in sight for eight releases, once', async () => {
  const pause = async () => undefined;
  expect(await recentSignals(released, 19, pause)).toHaveLength(1);
  expect(await recentSignals(released, 24, pause)).toEqual([]);
});

test('others have their turn after each officer and channel of each release', async () => {
  let turns = 0;
  await recentSignals(released, 19, async () => {
    turns += 1;
  });
  expect(turns).toBeGreaterThanOrEqual(8 * released.groups.length);
});

test('codes are signalled too, in the channel to which they lead', () => {
  const codesOf = (officer: string, handedOut: number) => ({
    officer,
    steps: [{ release: 3, issued: 60, handedOut, used: 0 }],
  });
  const codes = [codesOf('one', 58), codesOf('other', 10), codesOf('third', 12)];
  const [found, ...more] = signalsAt({ groups: [], codes }, 3);
  expect(found).toMatchObject({ signal: 'handing-out-gap', officer: 'one', channel: 'counter' });
  expect(more).toEqual([]);
  expect(signalsAt({ groups: [], codes }, 2)).toEqual([]);
});
