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

const groups = [group('one', 12), group('other', 0)];

test('a signal names the officer and the channel, and only those', () => {
  const [found, ...more] = signalsAt(groups, 12);
  expect(found).toMatchObject({ signal: 'burst', officer: 'one', channel: 'open', since: 12 });
  expect(more).toEqual([]);
});

test('what a later release opened is not known to an earlier one', () => {
  expect(signalsAt(groups, 11)).toEqual([]);
});

test('a signal stays in sight for eight releases, once', () => {
  expect(recentSignals(groups, 19)).toHaveLength(1);
  expect(recentSignals(groups, 24)).toEqual([]);
});
