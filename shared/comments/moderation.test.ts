import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DECIDE_WITHIN,
  decide,
  type Decision,
  type Moderated,
  type Moderator,
  moderators,
  removalReasons,
  stateAt,
} from './moderation.ts';

const held: Moderated = { state: 'held', removal: null };
const show: Decision = { verdict: 'show' };
const insult: Decision = { verdict: 'remove', reason: 'insult' };
const unlawful: Decision = { verdict: 'remove', reason: 'unlawful' };

test.each(moderators)('a yes of the %s alone shows a comment', (moderator) => {
  expect(decide(held, moderator, show)).toEqual({ state: 'shown', removal: null });
});

test('one alone cannot remove a comment, however often they ask', () => {
  const asked = decide(held, 'leader', insult) ?? held;
  expect(asked).toEqual({
    state: 'held',
    removal: { by: 'leader', reason: 'insult', agreed: null },
  });
  expect(decide(asked, 'leader', unlawful)).toEqual({
    state: 'held',
    removal: { by: 'leader', reason: 'unlawful', agreed: null },
  });
});

test('both together remove a comment, also one that is shown; both are named, and the reason of the first', () => {
  for (const state of ['held', 'shown'] as const) {
    const asked = decide({ state, removal: null }, 'overseer', insult) ?? held;
    expect(decide(asked, 'leader', unlawful)).toEqual({
      state: 'removed',
      removal: { by: 'overseer', reason: 'insult', agreed: 'leader' },
    });
  }
});

test('the no of the other to a removal shows the comment', () => {
  const asked = decide(held, 'leader', insult) ?? held;
  expect(decide(asked, 'overseer', show)).toEqual({ state: 'shown', removal: null });
});

test('a removed comment stays removed', () => {
  const removal = { by: 'leader', reason: 'insult', agreed: 'overseer' } as const;
  const removed: Moderated = { state: 'removed', removal };
  for (const decision of [show, insult]) expect(decide(removed, 'overseer', decision)).toBeNull();
});

test('a comment is shown when nobody has decided for seven days, and not a moment before', () => {
  expect(stateAt('held', 1000, 1000 + DECIDE_WITHIN - 1)).toBe('held');
  expect(stateAt('held', 1000, 1000 + DECIDE_WITHIN)).toBe('shown');
  expect(stateAt('removed', 1000, 1000 + DECIDE_WITHIN)).toBe('removed');
});

test('whatever is decided in whatever order, a removed comment has had both ask for it', () => {
  const step = fc.record({
    by: fc.constantFrom<Moderator>(...moderators),
    decision: fc.oneof(
      fc.constant(show),
      fc.record({
        verdict: fc.constant('remove' as const),
        reason: fc.constantFrom(...removalReasons),
      }),
    ),
  });
  const property = fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
    let comment = held;
    const asking = new Set<Moderator>();
    for (const { by, decision } of steps) {
      const next = decide(comment, by, decision);
      if (next === null) break;
      if (decision.verdict === 'show') asking.clear();
      else asking.add(by);
      comment = next;
      expect(comment.state === 'removed').toBe(asking.size === 2);
    }
  });
  fc.assert(property);
});
