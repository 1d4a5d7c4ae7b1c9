import { signal } from '@preact/signals';
import type { Ask } from '../../../shared/monitor/ask.ts';
import { Broken } from '../../../shared/monitor/broken.ts';
import type { Outcome } from '../../../shared/monitor/examine.ts';
import { fetchMaterial } from '../../../shared/monitor/fetch-material.ts';
import type { Material } from '../../../shared/monitor/material.ts';
import type { FetchStep } from '../../../shared/monitor/progress.ts';
import { ApiError } from '../../api/error.ts';
import { askCommune } from '../../api/log.ts';
import { examineApart } from '../../platform/examination.ts';
import { readSeenLogs, type SeenLogs, writeSeenLogs } from '../../platform/known-logs.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { withSession } from '../session.ts';
import { asking, attempt, memberWith, openTab } from '../tab/member-tab.ts';

/** How far a check is; `all` is 0 while nobody can say of how much. */
export interface Stage {
  readonly step: FetchStep | 'begin' | 'examining';
  readonly done: number;
  readonly all: number;
}

/** What a check came to. */
export interface Checked {
  readonly outcome: Outcome;
  /** What was looked at; null when not even that could be read. */
  readonly material: Material | null;
  /** What this device had seen before. */
  readonly before: SeenLogs | null;
}

export const stage = signal<Stage | null>(null);
export const checked = signal<Checked | null>(null);
/** What this device saw last. */
export const seen = signal<SeenLogs | null>(null);
/** Whether the last check was ended by the person. */
export const cancelled = signal(false);

let running = new AbortController();

export async function openVerify(): Promise<void> {
  await openTab();
  const member = overseer();
  if (member !== null) seen.value = await readSeenLogs(member.server, member.commune);
}

function overseer(): PairedMember | null {
  return memberWith(['overseer']);
}

/** Checks all that the server shows; with openings each rating too, which is told in public. */
export async function verify(withOpenings: boolean): Promise<void> {
  const member = overseer();
  if (member === null || asking.value) return;
  const { signal: aborted } = (running = new AbortController());
  checked.value = null;
  cancelled.value = false;
  await attempt(() => look(member, withOpenings, aborted).catch(unlessAborted(aborted)));
  stage.value = null;
}

/** Ends the check that runs. */
export function cancel(): void {
  cancelled.value = true;
  running.abort();
}

function unlessAborted(aborted: AbortSignal) {
  return (error: unknown) => {
    if (!aborted.aborted) throw error;
  };
}

async function look(member: PairedMember, withOpenings: boolean, aborted: AbortSignal) {
  stage.value = { step: 'begin', done: 0, all: 0 };
  const { server, commune } = member;
  const before = await readSeenLogs(server, commune);
  const found = await fetchAll(member, withOpenings, aborted);
  if ('broken' in found) {
    checked.value = { outcome: found, material: null, before };
    return;
  }
  stage.value = { step: 'examining', done: 0, all: 0 };
  const known = before?.known ?? null;
  const outcome = await examineApart({ commune, material: found, known }, aborted);
  if ('known' in outcome) {
    seen.value = { known: outcome.known, at: Date.now() };
    await writeSeenLogs(server, commune, seen.value);
  }
  checked.value = { outcome, material: found, before };
}

async function fetchAll(
  member: PairedMember,
  withOpenings: boolean,
  aborted: AbortSignal,
): Promise<Material | Extract<Outcome, { broken: unknown }>> {
  const ask = unless(aborted, (path) => askCommune(member, path));
  const askOpenings = unless(aborted, (path) =>
    withSession(member, (token) => askCommune({ ...member, token }, path)),
  );
  try {
    const material = await fetchMaterial(
      ask,
      withOpenings ? askOpenings : null,
      (step, done, all) => {
        stage.value = { step, done, all };
      },
    );
    if (material === null) throw new ApiError('busy');
    return material;
  } catch (error) {
    if (error instanceof Broken) return { broken: error.finding };
    throw error;
  }
}

/** Asks no more, and waits for no answer, once the signal is aborted. */
function unless(aborted: AbortSignal, ask: Ask): Ask {
  const ended = new Promise<never>((_, reject) => {
    aborted.addEventListener('abort', () => reject(aborted.reason));
  });
  ended.catch(() => undefined);
  return async (path) => {
    aborted.throwIfAborted();
    return Promise.race([ask(path), ended]);
  };
}
