import { isPromised } from '../../shared/log/promise.ts';
import type { KeptReceipt } from '../../shared/log/receipt-link.ts';
import type { AskLog } from '../log/ask-log.ts';
import { LogFault } from '../log/log-fault.ts';
import { patiently } from '../log/patiently.ts';
import { readEvents } from '../log/read-events.ts';
import { type LogsKey, readKey } from '../log/read-key.ts';
import { readLeaves } from '../log/read-leaves.ts';
import type { SeenLogs } from '../log/seen-logs.ts';
import { findRelease } from './find-release.ts';
import type { Outcome } from './outcome.ts';
import { promiseOutcome } from './promise-outcome.ts';

/** What is checked: the logs of a commune, and a receipt against them if there is one. */
export interface Checking {
  readonly commune: string;
  readonly receipt: KeptReceipt | null;
  readonly seen: SeenLogs;
  /** In ms since 1970. */
  readonly now: number;
}

/** What came of a check, and what to remember of the logs when they hold. */
export interface Checked {
  readonly outcome: Outcome;
  readonly seen?: SeenLogs;
}

/** Check both logs and the receipt. */
export async function checkLogs(ask: AskLog, checking: Checking): Promise<Checked> {
  const { commune, receipt, seen } = checking;
  try {
    const key = await readKey(ask, commune, seen);
    if (receipt && !isPromised(receipt.promise, receipt.release, key.key)) {
      return { outcome: { name: 'foreign', evidence: [key.text] } };
    }
    return await patiently(() => readBoth(ask, key, checking));
  } catch (error) {
    if (!(error instanceof LogFault)) throw error;
    return { outcome: { name: error.kind, evidence: error.evidence } };
  }
}

async function readBoth(
  ask: AskLog,
  { key, text }: LogsKey,
  { receipt, seen, now }: Checking,
): Promise<Checked> {
  const { events, ...told } = await readEvents(ask, key, seen.events);
  const release = receipt && findRelease(events, receipt.release);
  // After the events, so that it is not older than what they tell.
  const ratings = await readLeaves(ask, key, seen.ratings, release ?? { first: 0, end: 0 });
  const outcome: Outcome = receipt
    ? promiseOutcome(receipt, release, ratings.leaves, now)
    : { name: 'holds' };
  const values = { ...outcome.values, size: ratings.checkpoint.size, events: events.length };
  return {
    outcome: { ...outcome, values },
    seen: { key: text, ratings: ratings.note, events: told.note },
  };
}
