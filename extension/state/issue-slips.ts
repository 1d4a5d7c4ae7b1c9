import { computed, signal } from '@preact/signals';
import type { Codes } from '../../shared/contract/code.ts';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import { troubleIn } from '../api/error.ts';
import type { PairedMember } from '../platform/membership.ts';
import { issueCodes } from './issue-codes.ts';
import { type Sheet, sheetsFor, slipSheets } from './slip-sheets.ts';
import { chosen, count, formFault, tried } from './slips-form.ts';
import { commune, fingerprint, member, readOfficers, trouble } from './slips-page.ts';
import { rateAddress, visitAddress } from './visit-address.ts';

/** What all slips of one issue say. */
export interface Issue {
  readonly commune: string;
  readonly officers: readonly Officer[];
  /** Where a code can be typed in. */
  readonly address: string;
  readonly expiresAt: string;
  /** Of Mặt trận's key, to compare before a concern is sealed to it. */
  readonly fingerprint: string | null;
  readonly count: number;
}

export const issuing = signal(false);
/** The issue on the page; its codes are in `sheets` and nowhere else. */
export const issue = signal<Issue | null>(null);
export const sheets = signal<readonly Sheet[]>([]);
export const sheetCount = computed(() => sheetsFor(issue.value?.count ?? 0));
/** Whether leaving the page would lose codes that are counted in public. */
export const wouldLose = (): boolean => issuing.value || issue.value !== null;

/** Issues the codes that the form asks for, or says what is missing. */
export async function issueSlips(): Promise<void> {
  const [who, where, slips] = [member.value, commune.value, count.value];
  tried.value = true;
  if (issuing.value || formFault.value !== null || !who || !where || slips === null) return;
  issuing.value = true;
  trouble.value = null;
  try {
    await show(await issueCodes(who, { officers: [...chosen.value], count: slips }), who, where);
  } catch (error) {
    const found = troubleIn(error);
    if (found === 'no-such-officer') await readOfficers();
    trouble.value = found;
  } finally {
    issuing.value = false;
  }
}

async function show(codes: Codes, who: PairedMember, where: Commune): Promise<void> {
  const named = new Set(codes.officers);
  issue.value = {
    commune: where.name,
    officers: where.officers.filter(({ id }) => named.has(id)),
    address: rateAddress(who.server, who.commune),
    expiresAt: codes.expiresAt,
    fingerprint: fingerprint.value,
    count: codes.codes.length,
  };
  const addressOf = (code: string): string => visitAddress(who.server, who.commune, code);
  for (const sheet of slipSheets(codes.codes, addressOf)) {
    sheets.value = [...sheets.value, sheet];
    // So that the page shows how far it is.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Forgets the codes: they are printed now. */
export function finish(): void {
  issue.value = null;
  sheets.value = [];
  tried.value = false;
}
