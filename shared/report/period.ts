import { dayInVietnam } from '../day-in-vietnam.ts';

/** What a report may cover: one release, or all that were published in a month or a quarter. */
export const periodKinds = ['week', 'month', 'quarter'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A release and the moment (ISO 8601) at which it was published. */
export interface PublishedRelease {
  readonly number: number;
  readonly publishedAt: string;
}

const forms: Readonly<Record<PeriodKind, RegExp>> = {
  week: /^release-[1-9]\d{0,8}$/u,
  month: /^\d{4}-(?:0[1-9]|1[0-2])$/u,
  quarter: /^\d{4}-Q[1-4]$/u,
};

/** The kind of a period that is written `release-12`, `2026-03` or `2026-Q1`; null for anything else. */
export function kindOf(period: string): PeriodKind | null {
  return periodKinds.find((kind) => forms[kind].test(period)) ?? null;
}

/** The period of a kind in which a release was published, by the calendar of Vietnam. */
export function periodOf(kind: PeriodKind, { number, publishedAt }: PublishedRelease): string {
  if (kind === 'week') return `release-${number}`;
  const month = dayInVietnam(Date.parse(publishedAt)).slice(0, 7);
  if (kind === 'month') return month;
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** The releases that a report covers: those published in its period. */
export function releasesIn<R extends PublishedRelease>(
  period: string,
  releases: readonly R[],
): readonly R[] {
  const kind = kindOf(period);
  return kind === null ? [] : releases.filter((release) => periodOf(kind, release) === period);
}

/** The periods of a kind that have a release, the newest first. */
export function periodsOf(
  kind: PeriodKind,
  releases: readonly PublishedRelease[],
): readonly string[] {
  return [...new Set(releases.map((release) => periodOf(kind, release)))].reverse();
}
