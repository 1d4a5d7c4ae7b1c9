import type { Cell } from '../../../shared/statistics/published-figures.ts';
import {
  type Opening,
  POOL,
  POOL_AFTER,
  type Thresholds,
  type WaitingGroup,
} from '../../../shared/statistics/release-rule.ts';
import { type Arrival, officers, type Week } from './plan.ts';

/** Ratings that arrived together: what any view can tell apart at most. */
export interface Batch extends Arrival {
  readonly since: number;
  readonly askedMore: boolean;
}

/** Opened ratings, with the batches that they came in. */
export interface OpenedCell extends Cell {
  readonly batches: readonly Batch[];
}

/** A commune just after a release. */
export interface Moment {
  readonly opened: readonly OpenedCell[];
  readonly waiting: readonly Batch[];
  readonly serving: readonly string[];
}

export type OpeningRule = (
  groups: readonly WaitingGroup[],
  thresholds: Thresholds,
) => readonly Opening[];

/** The commune after each release of a plan, when `opens` decides what a release opens. */
export function history(plan: readonly Week[], opens: OpeningRule): readonly Moment[] {
  const moments: Moment[] = [];
  let now: Moment = { opened: [], waiting: [], serving: officers };
  let thresholds: Thresholds = { total: 10, step: 5 };
  plan.forEach((week, index) => {
    thresholds = raised(thresholds, week.thresholds);
    now = afterRelease(arrive(now, week, index + 1), index + 1, (groups) =>
      opens(groups, thresholds),
    );
    moments.push(now);
  });
  return moments;
}

function raised(one: Thresholds, other: Thresholds): Thresholds {
  return { total: Math.max(one.total, other.total), step: Math.max(one.step, other.step) };
}

/** Only who serves is rated; who leaves keeps the ratings that wait. */
function arrive(now: Moment, week: Week, since: number): Moment {
  const arrived = week.arrivals
    .filter(({ officer }) => now.serving.includes(officer))
    .map((arrival) => ({ ...arrival, since, askedMore: week.asksMore }));
  return {
    ...now,
    waiting: [...now.waiting, ...arrived],
    serving: now.serving.filter((officer) => officer !== week.leaves),
  };
}

function afterRelease(
  now: Moment,
  number: number,
  opens: (groups: readonly WaitingGroup[]) => readonly Opening[],
): Moment {
  const decided = opens(waitingGroups(now, number));
  const opensFor = (officer: string, channel: string) =>
    decided.some((one) => one.officer === officer && one.channel === channel);
  const cells = new Map<string, Batch[]>();
  const waiting: Batch[] = [];
  for (const batch of now.waiting) {
    const pools = isOld(batch, number) && opensFor(POOL, batch.channel);
    const officer = opensFor(batch.officer, batch.channel) ? batch.officer : pools ? POOL : null;
    if (officer === null) waiting.push(batch);
    else push(cells, JSON.stringify([officer, batch.channel]), batch);
  }
  const opened = [...cells].map(([name, batches]) => cell(name, number, batches));
  return { ...now, waiting, opened: [...now.opened, ...opened] };
}

function cell(name: string, release: number, batches: readonly Batch[]): OpenedCell {
  const [officer, channel] = JSON.parse(name) as [string, string];
  return { officer, channel, release, batches, ratings: size(batches) };
}

function waitingGroups(now: Moment, number: number): readonly WaitingGroup[] {
  const groups = new Map<string, Batch[]>();
  for (const batch of now.waiting) {
    push(groups, JSON.stringify([batch.officer, batch.channel]), batch);
  }
  const counted = (officer: string, channel: string) =>
    size(now.opened.filter((one) => one.officer === officer && one.channel === channel));
  return [...groups].map(([name, batches]) => {
    const [officer, channel] = JSON.parse(name) as [string, string];
    return {
      officer,
      channel,
      counted: counted(officer, channel),
      pooled: counted(POOL, channel),
      waiting: size(batches),
      old: size(batches.filter((batch) => isOld(batch, number))),
    };
  });
}

function isOld({ since }: Batch, number: number): boolean {
  return number - since >= POOL_AFTER;
}

function push(groups: Map<string, Batch[]>, name: string, batch: Batch): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [batch]);
  else group.push(batch);
}

/** How many ratings these are together. */
export function size(counted: readonly { readonly ratings: number }[]): number {
  return counted.reduce((sum, { ratings }) => sum + ratings, 0);
}
