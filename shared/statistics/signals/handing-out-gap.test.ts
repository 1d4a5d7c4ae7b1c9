import { expect, test } from 'vitest';
import { type CodeStep, handingOutGap } from './handing-out-gap.ts';

/** The same every week, up to release 10. */
function weeks(issued: number, handedOut: number, used: number, count = 10): CodeStep[] {
  return Array.from({ length: count }, (_, at) => ({ release: at + 1, issued, handedOut, used }));
}

const peers = [weeks(30, 6, 2), weeks(30, 6, 2)];

test('an officer like the others is not signalled', () => {
  expect(handingOutGap(weeks(10, 3, 1), peers, 10)).toBeNull();
});

test('handing out nearly all codes oneself is', () => {
  const found = handingOutGap(weeks(10, 9, 3), peers, 10);
  expect(found).toMatchObject({ signal: 'handing-out-gap', since: 1, restsOn: 100 });
});

test('and so is when nearly all that one hands out come back', () => {
  expect(handingOutGap(weeks(20, 4, 4), peers, 10)).toMatchObject({ restsOn: 40 });
});

test('a few codes say nothing, nor do an officer’s without any others', () => {
  expect(handingOutGap(weeks(15, 15, 15, 1), peers, 10)).toBeNull();
  expect(handingOutGap(weeks(10, 9, 9), [], 10)).toBeNull();
});

test('who never hands out codes is never signalled', () => {
  expect(handingOutGap(weeks(50, 0, 0), peers, 10)).toBeNull();
});

test('what is not released yet, and what is a quarter old, does not count', () => {
  const cheat = weeks(10, 9, 3);
  const after = cheat.map((step) => ({ ...step, release: step.release + 10 }));
  expect(handingOutGap([...weeks(10, 2, 1), ...after], peers, 10)).toBeNull();
  expect(
    handingOutGap([...cheat, { ...weeks(10, 2, 1, 1)[0], release: 24 } as CodeStep], peers, 24),
  ).toBeNull();
});

test('who is the first to have use shown is not set against others as if theirs were none', () => {
  const unknown = weeks(30, 6, 0);
  expect(handingOutGap(weeks(20, 4, 2), [unknown, unknown], 10)).toBeNull();
});

test('used codes that were long too few to be shown are set against all since then', () => {
  const seldom = weeks(10, 2, 0, 26).map((step) =>
    step.release === 20 ? { ...step, used: 16 } : step,
  );
  const others = [weeks(30, 6, 2, 26)];
  expect(handingOutGap(seldom, others, 26)).toBeNull();
});
