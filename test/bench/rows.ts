import type { Arm } from './arms.ts';
import type { Rounds } from './bench.ts';
import type { CrowdedRelease } from './crowded-release.ts';
import type { PhoneRuns } from './phone.ts';
import type { ReportStream } from './report-streams.ts';
import type { ServerStarts } from './server-starts.ts';

/** One line of the table; `kept` is null where no budget stands. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly budget: string;
  readonly kept: boolean | null;
}

type Taken = ReadonlyMap<string, Rounds>;

/** The speeds, and what they are beside each other in the same rounds. */
export function speedRows(taken: Taken): readonly Row[] {
  const names: readonly Arm['name'][] = [
    'hello',
    'bare',
    'batched',
    'unbatched',
    'board',
    'node',
    'node board',
    'opening',
    'verified',
  ];
  const flushes = of(taken, 'counted', 'commits');
  const gain = ratio(taken, 'unbatched', 'batched', 'microseconds');
  const verified = ratio(taken, 'hello', 'verified', 'microseconds');
  const opening = ratio(taken, 'hello', 'opening', 'microseconds');
  const board = ratio(taken, 'hello', 'board', 'microseconds');
  const share = ratio(taken, 'bare', 'batched', 'microseconds');
  // Each connection sends when it has been answered: the mean wait is theirs times the rate's inverse.
  const tail =
    ratio(taken, 'batched', 'hello', 'p99') / ratio(taken, 'batched', 'hello', 'microseconds');
  return [
    ...names.map((name) =>
      plain(`${name}: requests a second`, 1e6 / of(taken, name, 'microseconds')),
    ),
    ...names.map((name) => plain(`${name}: p99, ms`, of(taken, name, 'p99'))),
    row('intake, times the rate of a commit each', gain, '>= 2.5', gain >= 2.5),
    plain(
      'intake, times the rate of Node, node:sqlite and Hono',
      ratio(taken, 'node', 'batched', 'microseconds'),
    ),
    plain(
      'board, times the rate of Node, node:sqlite and Hono',
      ratio(taken, 'node board', 'board', 'microseconds'),
    ),
    row('intake, commits for each rating', flushes, '<= 0.04', flushes <= 0.04),
    plain('bare, of the rate of hello-world', ratio(taken, 'hello', 'bare', 'microseconds')),
    plain('intake, of the rate of hello-world', ratio(taken, 'hello', 'batched', 'microseconds')),
    row('intake, of the rate of what only writes (bare)', share, '>= 0.5', share >= 0.5),
    row('intake, p99 in mean waits, beside that of hello-world', tail, '<= 1.5', tail <= 1.5),
    row('rating with a token, of the rate of hello-world', verified, '>= 0.025', verified >= 0.025),
    row('opening a code, of the rate of hello-world', opening, '>= 0.005', opening >= 0.005),
    row('board, of the rate of hello-world', board, '>= 0.8', board >= 0.8),
  ];
}

/** Starting the server, and the memory that it needs at rest. */
export function startRows({ seconds, idle, helloIdle }: ServerStarts): readonly Row[] {
  const [start, memory] = [median(seconds), median(idle)];
  const own = memory - helloIdle;
  return [
    row('start to the first answer, s', start, '<= 0.3', start <= 0.3),
    plain('server memory at rest, MB', memory),
    row('of it beyond that of hello-world, MB', own, '<= 45', own <= 45),
  ];
}

/** What a commune with many ratings behind it costs beside one with ten thousand. */
export function growthRows(taken: Taken, many: number): readonly Row[] {
  return (['intake', 'board', 'score'] as const).map((what) => {
    const times = ratio(taken, `large ${what}`, `small ${what}`, 'microseconds');
    return row(
      `${what} with ${many} ratings, times that with 10,000`,
      times,
      '<= 1.2',
      times <= 1.2,
    );
  });
}

/** A release of many ratings, and what comes in while it runs. */
export function releaseRows(
  { ratings, seconds, before, during, longest, memory }: CrowdedRelease,
  taken: Taken,
): readonly Row[] {
  const speed = ((ratings / seconds) * of(taken, 'batched', 'microseconds')) / 1e6;
  return [
    plain(`release of ${ratings}: seconds`, seconds),
    row(`release of ${ratings}, of the rate of intake`, speed, '>= 0.25', speed >= 0.25),
    plain('a rating beforehand: p50, ms', median(before)),
    plain('a rating while it runs: p50, ms', median(during)),
    row('any request while it runs: the longest, ms', longest, '<= 100', longest <= 100),
    plain('server memory at its highest while it runs, MB', memory),
  ];
}

/** Reports far larger than any commune has: they begin at once and need no more memory for it. */
export function streamRows(streams: readonly ReportStream[]): readonly Row[] {
  return streams.flatMap(({ kind, firstByte, megabytes, seconds, early, highest }) => {
    const [first, growth] = [median(firstByte), highest - early];
    return [
      row(`${kind} of 500,000 rows: first byte, ms`, first, '<= 50', first <= 50),
      row(`${kind}: memory beyond that after a tenth, MB`, growth, '<= 32', growth <= 32),
      plain(`${kind}: MB`, megabytes),
      plain(`${kind}: seconds`, seconds),
    ];
  });
}

/** Opening a code on a phone with a sixth of this machine's speed. */
export function phoneRows({ toForm, crypto }: PhoneRuns): readonly Row[] {
  const [scan, token] = [median(toForm), median(crypto)];
  return [
    row('slip to form at 6x CPU, nothing cached, ms', scan, '<= 5000', scan <= 5000),
    row('of it blinding and unblinding, ms', token, '<= 1000', token <= 1000),
  ];
}

/** The median, over the rounds, of what one arm took beside what another took in the same round. */
function ratio(taken: Taken, one: Arm['name'], other: Arm['name'], what: keyof Rounds): number {
  const others = taken.get(other)?.[what] ?? [];
  return median((taken.get(one)?.[what] ?? []).map((value, round) => value / (others[round] ?? 1)));
}

function of(taken: Taken, name: Arm['name'], what: keyof Rounds): number {
  return median(taken.get(name)?.[what] ?? []);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A line with a budget. */
export function row(what: string, value: number, budget: string, kept: boolean): Row {
  return { what, value: value.toPrecision(4), budget, kept };
}

/** A line without one. */
export function plain(what: string, value: number): Row {
  return { what, value: value.toPrecision(4), budget: '', kept: null };
}
