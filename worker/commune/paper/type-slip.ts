import type { PaperLot, PaperSlip } from '../../../shared/contract/paper.ts';
import { isRefusal, type Refusal } from '../../problem.ts';
import { type SealedArrival, takeIn } from '../intake.ts';
import type { Memory, ReleaseKey } from '../memory.ts';
import * as store from './paper-store.ts';
import { differences, type TypedSlip } from './typed-slip.ts';

/** What a member typed, and the rating that it becomes once another member typed the same. */
export interface Typing extends store.SlipName {
  readonly member: string;
  readonly waiting: SealedArrival;
}

/**
 * Take in a slip that another member typed alike; else keep what was typed until
 * one does. Nobody enters a slip alone, on however many devices.
 */
export function typeSlip(sql: SqlStorage, typing: Typing, memory: Memory): PaperSlip | Refusal {
  if (store.isCounted(sql, typing)) return { refused: 'slip-counted' };
  const { lot, number, member, waiting } = typing;
  const typed: TypedSlip = waiting.boxed;
  const others = store
    .typedSlips(sql, { lot, number }, keysOf(memory))
    .filter((row) => row.member !== member);
  if (others.every((row) => differences(typed, row.typed).length > 0)) {
    const row = { lot, number, member, typed };
    store.keepTyped(sql, row, memory.open);
    return slipFor(member, number, [row, ...others]);
  }
  const taken = takeIn(sql, waiting, memory);
  if (isRefusal(taken)) return taken;
  store.noteCounted(sql, typing);
  return { number, state: 'counted', differs: [] };
}

/** How the slips of a lot stand, for a member. */
export function paperLot(sql: SqlStorage, lot: number, member: string, memory: Memory): PaperLot {
  const typed = store.typedSlips(sql, { lot }, keysOf(memory));
  const waiting = [...Map.groupBy(typed, ({ number }) => number)].map(([number, rows]) =>
    slipFor(member, number, rows),
  );
  const counted = store
    .countedIn(sql, lot)
    .map((number): PaperSlip => ({ number, state: 'counted', differs: [] }));
  const slips = [...waiting, ...counted].toSorted((one, other) => one.number - other.number);
  return { slips, unfinished: store.unfinishedLots(sql) };
}

function slipFor(member: string, number: number, rows: readonly store.PaperRow[]): PaperSlip {
  const own = rows.find((row) => row.member === member);
  const other = rows.find((row) => row.member !== member);
  if (own === undefined) return { number, state: 'theirs', differs: [] };
  if (other === undefined) return { number, state: 'mine', differs: [] };
  return { number, state: 'differs', differs: [...differences(own.typed, other.typed)] };
}

/** What waits may still be sealed for a release that is being prepared. */
function keysOf({ open, closing }: Memory): readonly ReleaseKey[] {
  return closing === null ? [open] : [open, closing];
}
