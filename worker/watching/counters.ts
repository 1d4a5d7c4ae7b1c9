import type { ProblemCode } from '../../shared/contract/problem.ts';
import { machineTime } from './machine-time.ts';
import { Series } from './series.ts';

/** Bounds in seconds. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
/** Writes that one transaction may take. */
const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128, 256];
const RELEASES = [0.1, 0.5, 1, 5, 10, 60, 300];

/** Problems that are the server's, not the caller's. */
const ours = ['server-error', 'busy', 'storage-full'] as const satisfies readonly ProblemCode[];
export type OurProblem = (typeof ours)[number];

/** So many errors in so short a time (ms) are more than bad luck. */
const MANY = 10;
const LATELY = 10 * 60 * 1000;

/**
 * What this process has done since it started. Door and objects of a process
 * share it; nothing in it names a commune, an officer or a caller.
 */
export const counters = {
  /** By route and class of status: `GET /healthz 2xx`. */
  answers: new Map<string, Series>(),
  /** By route, in seconds. */
  durations: new Map<string, Series>(),
  batches: new Series(BATCHES),
  errors: new Map<OurProblem, number>(ours.map((code) => [code, 0])),
  releases: { published: 0, failed: 0, bounds: RELEASES, sum: 0, upTo: RELEASES.map(() => 0) },
};

/** When the newest errors were, at most as many as are too many (ms since 1970). */
const newestErrors: number[] = [];

/** Count one answer: `route` is its pattern, never its path. */
export function countAnswer(route: string, status: number, seconds: number): void {
  seriesIn(counters.answers, `${route} ${Math.floor(status / 100)}xx`, []).add(1);
  seriesIn(counters.durations, route, DURATIONS).add(seconds);
}

function seriesIn(all: Map<string, Series>, name: string, bounds: readonly number[]): Series {
  const found = all.get(name) ?? new Series(bounds);
  if (!all.has(name)) all.set(name, found);
  return found;
}

/** Count a problem when it is the server's own. Each one counts at once. */
export function countProblem(code: ProblemCode): void {
  const own = ours.find((one) => one === code);
  if (own === undefined) return;
  counters.errors.set(own, (counters.errors.get(own) ?? 0) + 1);
  newestErrors.push(machineTime());
  if (newestErrors.length > MANY) newestErrors.shift();
}

/** Whether there were too many errors of late. */
export function hasManyErrors(now: number): boolean {
  return newestErrors.length === MANY && now - (newestErrors[0] ?? 0) < LATELY;
}

export function countRelease(seconds: number): void {
  const { releases } = counters;
  releases.published += 1;
  releases.sum += seconds;
  for (const [at, bound] of releases.bounds.entries()) {
    if (seconds <= bound) releases.upTo[at] = (releases.upTo[at] ?? 0) + 1;
  }
}
