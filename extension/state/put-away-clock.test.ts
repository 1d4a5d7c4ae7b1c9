import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepShown, secondsLeft, startClock, stopClock } from './put-away-clock.ts';

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  stopClock();
  vi.useRealTimers();
});

test('after two minutes, and not before, what is shown is put away, once', () => {
  const over = vi.fn<() => void>();
  startClock(over);
  vi.advanceTimersByTime(119_000);
  expect([secondsLeft.value, over.mock.calls.length]).toEqual([1, 0]);
  vi.advanceTimersByTime(60_000);
  expect([secondsLeft.value, over.mock.calls.length]).toEqual([0, 1]);
});

test('whoever needs longer gets two minutes more, as often as they like', () => {
  const over = vi.fn<() => void>();
  startClock(over);
  for (let time = 0; time < 10; time += 1) {
    vi.advanceTimersByTime(119_000);
    keepShown();
  }
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(120_000);
  expect(over).toHaveBeenCalledOnce();
});

test('a machine that slept meanwhile puts it away as soon as it wakes', () => {
  const over = vi.fn<() => void>();
  startClock(over);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(1000);
  expect(over).toHaveBeenCalledOnce();
});
