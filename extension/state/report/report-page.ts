import { computed, signal } from '@preact/signals';
import type { Report, ReportFormat, ReportList } from '../../../shared/contract/report.ts';
import { type PeriodKind, periodsOf } from '../../../shared/report/period.ts';
import * as api from '../../api/reports.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { saveFile } from '../../platform/save-file.ts';
import { language } from '../language.ts';
import { withSession } from '../session.ts';
import { type OfficerNote, readOfficerNotes } from './officer-notes.ts';
import { attempt, memberWith, openTab, trouble } from '../tab/member-tab.ts';

/** Of which releases there are reports; null until the server has said it. */
export const list = signal<ReportList | null>(null);
export const kind = signal<PeriodKind>('month');
/** The period that was chosen; null while there is none to choose. */
export const period = signal<string | null>(null);
/** The report on the page: of the chosen period, or of the one before while that comes. */
export const report = signal<Report | null>(null);
/** What officers noted on its releases; null until the server said it. */
export const notes = signal<readonly OfficerNote[] | null>(null);
/** The file that is on its way, and the name of the one that came last. */
export const saving = signal<ReportFormat | null>(null);
export const saved = signal<string | null>(null);

/** The periods of the chosen kind, the newest first. */
export const periods = computed(() => periodsOf(kind.value, list.value?.releases ?? []));

/** The leader or overseer whose device this is, or null. */
export const reader = (): PairedMember | null => memberWith(['leader', 'overseer']);

export async function openReportPage(): Promise<void> {
  await openTab();
  await load();
}

/** Asks for the list anew, then for the report. */
export async function load(): Promise<void> {
  await asReader(async (member) => {
    list.value = await withSession(member, (token) =>
      api.listReports(member.server, token, member.commune),
    );
    const known = period.value;
    const isThere = known !== null && periods.value.includes(known);
    period.value = isThere ? known : (periods.value[0] ?? null);
  });
  await readChosen();
}

export async function chooseKind(chosen: PeriodKind): Promise<void> {
  kind.value = chosen;
  await choosePeriod(periods.value[0] ?? null);
}

export async function choosePeriod(chosen: string | null): Promise<void> {
  period.value = chosen;
  saved.value = null;
  await readChosen();
}

async function readChosen(): Promise<void> {
  const asked = period.value;
  if (asked === null || trouble.value === 'proof-refused') return;
  await asReader(async (member) => {
    const which = { commune: member.commune, period: asked };
    const found = await withSession(member, (token) => api.readReport(member.server, token, which));
    // A person who has chosen another one meanwhile waits for that.
    if (period.value !== asked) return;
    [report.value, notes.value] = [found, null];
    const read = await readOfficerNotes(member, found);
    if (period.value === asked) notes.value = read;
  });
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const satisfies Record<ReportFormat, string>;

/** Brings the report as a file and lets the person keep it. */
export async function download(format: ReportFormat): Promise<void> {
  const chosen = period.value;
  if (chosen === null || saving.value !== null) return;
  [saving.value, saved.value] = [format, null];
  await asReader(async (member) => {
    const which = { commune: member.commune, period: chosen, format, language: language.value };
    const file = await withSession(member, (token) =>
      api.readReportFile(member.server, token, which),
    );
    const name = `${member.commune}-${chosen}.${format}`;
    saveFile(name, file, types[format]);
    saved.value = name;
  });
  saving.value = null;
}

/** Does what needs the server in the name of who may read reports. */
async function asReader(work: (member: PairedMember) => Promise<void>): Promise<void> {
  const member = reader();
  if (member !== null) await attempt(() => work(member));
}
