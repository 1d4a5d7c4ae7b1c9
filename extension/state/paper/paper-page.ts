import { computed, signal } from '@preact/signals';
import type { Commune } from '../../../shared/contract/commune.ts';
import type { PaperSlip } from '../../../shared/contract/paper.ts';
import { criteriaOf } from '../../../shared/criteria/sets.ts';
import * as api from '../../api/api.ts';
import * as paperApi from '../../api/paper.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { withSession } from '../session.ts';
import { asking, attempt, memberWith, openTab } from '../tab/member-tab.ts';

export const commune = signal<Commune | null>(null);
/** The lot that is open, and its slips that somebody typed; null before one was opened. */
export const lot = signal<{ readonly number: number; readonly slips: readonly PaperSlip[] } | null>(
  null,
);
/** Lots with slips that are not counted yet. */
export const unfinished = signal<readonly number[]>([]);

/** What a slip is asked about, in the order of the form. */
export const criteria = computed(() => criteriaOf(commune.value?.sets ?? []));

export function typist(): PairedMember | null {
  return memberWith(['overseer']);
}

export async function openPaper(): Promise<void> {
  await openTab();
  await load();
}

/** Asks for officers and questions, and for how the open lot stands. */
export async function load(): Promise<void> {
  const member = typist();
  if (member === null || asking.value) return;
  await attempt(async () => {
    commune.value = await api.readCommune(member.server, member.commune);
    // Which lots are unfinished is told with any lot.
    await readLot(member, lot.value?.number ?? 1, lot.value !== null);
  });
}

/** Opens a lot, also while the page is still asking for something else: a press is never lost. */
export async function openLot(number: number): Promise<void> {
  const member = typist();
  if (member === null) return;
  await attempt(async () => {
    commune.value ??= await api.readCommune(member.server, member.commune);
    await readLot(member, number, true);
  });
}

async function readLot(member: PairedMember, number: number, opens: boolean): Promise<void> {
  const { server, commune: id } = member;
  const read = await withSession(member, (token) =>
    paperApi.readPaperLot(server, token, id, number),
  );
  unfinished.value = read.unfinished;
  if (opens) lot.value = { number, slips: read.slips };
}

/** Puts how a slip stands now in the place of how it stood. */
export function noteSlip(slip: PaperSlip): void {
  if (lot.value === null) return;
  const { number, slips } = lot.value;
  const before = slips.filter((one) => one.number < slip.number);
  const after = slips.filter((one) => one.number > slip.number);
  lot.value = { number, slips: [...before, slip, ...after] };
}

/** The open lot's slips that stand so, by number. */
export function slipsThat(state: PaperSlip['state']): readonly PaperSlip[] {
  return (lot.value?.slips ?? []).filter((slip) => slip.state === state);
}
