import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  minimumThresholds,
  openings,
  POOL,
  POOL_AFTER,
  type WaitingGroup,
} from './release-rule.ts';

const group = (fields: Partial<WaitingGroup>): WaitingGroup => ({
  officer: 'a',
  channel: 'open',
  counted: 0,
  pooled: 0,
  waiting: 0,
  old: 0,
  ...fields,
});

const decided = (...groups: WaitingGroup[]) =>
  openings(groups, minimumThresholds).map(
    ({ officer, channel }) => `${officer || 'pool'} ${channel}`,
  );

describe('the rule by example', () => {
  test('nine wait, ten are opened', () => {
    expect(decided(group({ waiting: 9 }))).toEqual([]);
    expect(decided(group({ waiting: 10 }))).toEqual(['a open']);
  });

  test('after that four wait, five are opened', () => {
    expect(decided(group({ counted: 10, waiting: 4 }))).toEqual([]);
    expect(decided(group({ counted: 10, waiting: 5 }))).toEqual(['a open']);
  });

  test('officers and channels are never added up to reach a threshold', () => {
    const groups = [
      group({ waiting: 9 }),
      group({ waiting: 9, officer: 'b' }),
      group({ waiting: 9, channel: 'paper' }),
    ];
    expect(decided(...groups)).toEqual([]);
  });

  test('old ratings of several officers open together in the pool of their channel', () => {
    const old = { waiting: 4, old: 4 };
    const [a, b, c] = [
      group(old),
      group({ ...old, officer: 'b' }),
      group({ ...old, officer: 'c' }),
    ];
    expect(decided(a, b)).toEqual([]);
    expect(decided(a, b, c)).toEqual(['pool open']);
    expect(decided(a, b, { ...c, channel: 'paper' })).toEqual([]);
  });

  test('ratings that are not old do not help the pool, nor do those of an officer who opens', () => {
    const young = group({ waiting: 9, old: 3 });
    expect(decided(young, { ...young, officer: 'b' })).toEqual([]);
    const opens = group({ officer: 'c', waiting: 30, old: 30 });
    expect(decided(young, opens)).toEqual(['c open']);
  });

  test('a commune that asks for more gets it', () => {
    const thresholds = { total: 20, step: 8 };
    expect(openings([group({ waiting: 19 })], thresholds)).toEqual([]);
    expect(openings([group({ counted: 20, waiting: 7 })], thresholds)).toEqual([]);
    expect(openings([group({ counted: 12, waiting: 8 })], thresholds)).toHaveLength(1);
  });
});

describe('over random histories of a commune', () => {
  test('no figure is below ten, no step is 1 to 4, and no rating is lost or counted twice', () => {
    const week = fc.array(
      fc.record({ who: fc.constantFrom('a', 'b', 'c'), channel: fc.constantFrom('open', 'paper') }),
      { maxLength: 14 },
    );
    const thresholds = fc.record({
      total: fc.integer({ min: 10, max: 15 }),
      step: fc.integer({ min: 5, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 40 }), thresholds, (weeks, limits) => {
        const history = new History();
        weeks.forEach((arrivals, release) => {
          const before = new Map(history.shown);
          for (const { who, channel } of arrivals)
            history.box.push({ who, channel, since: release });
          history.release(release, limits);
          for (const [figure, ratings] of history.shown) {
            const step = ratings - (before.get(figure) ?? 0);
            expect(ratings).toBeGreaterThanOrEqual(limits.total);
            expect(step === 0 || step >= limits.step).toBe(true);
          }
        });
        const shown = [...history.shown.values()].reduce((sum, ratings) => sum + ratings, 0);
        expect(shown + history.box.length).toBe(weeks.flat().length);
      }),
    );
  });
});

/** A commune that does what the rule says, in a few lines of its own. */
class History {
  readonly shown = new Map<string, number>();
  box: { who: string; channel: string; since: number }[] = [];

  release(release: number, limits: { total: number; step: number }): void {
    const opened = openings(this.groups(release), limits);
    const opens = (officer: string, channel: string) =>
      opened.some((one) => one.officer === officer && one.channel === channel);
    const stay: typeof this.box = [];
    for (const rating of this.box) {
      const { who, channel, since } = rating;
      if (opens(who, channel)) this.count(`${who} ${channel}`);
      else if (release - since >= POOL_AFTER && opens(POOL, channel)) this.count(` ${channel}`);
      else stay.push(rating);
    }
    this.box = stay;
  }

  private groups(release: number): readonly WaitingGroup[] {
    const names = [...new Set(this.box.map(({ who, channel }) => `${who} ${channel}`))];
    return names.map((name) => {
      const [officer = '', channel = ''] = name.split(' ');
      const waiting = this.box.filter((one) => `${one.who} ${one.channel}` === name);
      return group({
        officer,
        channel,
        counted: this.shown.get(name) ?? 0,
        pooled: this.shown.get(` ${channel}`) ?? 0,
        waiting: waiting.length,
        old: waiting.filter(({ since }) => release - since >= POOL_AFTER).length,
      });
    });
  }

  private count(figure: string): void {
    this.shown.set(figure, (this.shown.get(figure) ?? 0) + 1);
  }
}
