import { codeIssuers } from '../contract/code.ts';
import type { Board } from '../contract/score.ts';
import type { Event } from '../log/event.ts';
import { ensure } from './broken.ts';
import type { ReleaseEvent } from './examine-events.ts';

/**
 * Examine what is told of issued codes: once with each release, from the first
 * time on, and never more in all than the board shows; throws Broken.
 */
export function examineCodes(
  { codes: shown }: Pick<Board, 'codes'>,
  events: readonly Event[],
  releases: readonly ReleaseEvent[],
): void {
  const told = events.filter((event) => event.type === 'codes-issued');
  const first = told[0]?.release ?? Number.POSITIVE_INFINITY;
  const due = releases.map(({ release }) => release).filter((release) => release >= first);
  ensure(told.map(({ release }) => release).join() === due.join(), 'codes-untold');
  for (const issuer of codeIssuers) {
    const sum = told.reduce((before, { codes }) => before + codes[issuer], 0);
    const issued = shown.find((count) => count.issuer === issuer)?.issued ?? 0;
    ensure(issued >= sum, 'codes-fewer', { issued, issuer, sum });
  }
}
