import { signal } from '@preact/signals';
import type { CodeIssuer } from '../../../shared/contract/code.ts';
import type { Officer } from '../../../shared/contract/officer.ts';
import type { Board, OfficerScore } from '../../../shared/contract/score.ts';
import type { Signals } from '../../../shared/contract/signal.ts';
import * as api from '../../api/api.ts';
import * as signalsApi from '../../api/signals.ts';
import { ApiError } from '../../api/error.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { withSession } from '../session.ts';
import { asking, attempt, memberWith, openTab } from '../tab/member-tab.ts';

/** What a signal is about, for whoever looks into it. */
export interface About {
  readonly officer: Officer;
  readonly score: OfficerScore;
  /** Issued and used codes for visits to the officer; empty where the board names nobody. */
  readonly codes: readonly { issuer: CodeIssuer; issued: number; used: number | null }[];
}

export const signals = signal<Signals | null>(null);
/** By the officer's id; those who have left are not there. */
export const about = signal<ReadonlyMap<string, About>>(new Map());

export async function openSignals(): Promise<void> {
  await openTab();
  await load();
}

/** Asks for the signals and for the released results that they are about. */
export async function load(): Promise<void> {
  const member = memberWith(['overseer']);
  if (member === null || asking.value) return;
  await attempt(async () => {
    const { server, commune } = member;
    const read = await withSession(member, (token) =>
      signalsApi.readSignals(server, token, commune),
    );
    about.value = await readAbout(member, new Set(read.signals.map(({ officer }) => officer)));
    signals.value = read;
  });
}

async function readAbout(
  member: PairedMember,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, About>> {
  const { server, commune } = member;
  const { officers } = await api.readCommune(server, commune);
  const board = (await api.readBoard(server, commune, null)).value;
  const found = officers
    .filter(({ id }) => ids.has(id))
    .map(async (officer) => [officer.id, await readOne(member, officer, board)] as const);
  return new Map(await Promise.all(found));
}

async function readOne(
  member: PairedMember,
  officer: Officer,
  board: Board | null,
): Promise<About> {
  const { server, commune } = member;
  const whose = { commune, officer: officer.id };
  const { value } = await withSession(member, (token) =>
    api.readOfficerScore(server, token, whose, null),
  );
  if (value === null) throw new ApiError('unreadable');
  const shown = board?.officers?.find(({ id }) => id === officer.id);
  return { officer, score: value, codes: shown?.codes ?? [] };
}
