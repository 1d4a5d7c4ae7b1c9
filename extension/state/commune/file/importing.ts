import { computed, signal } from '@preact/signals';
import { OFFICERS_AT_ONCE } from '../../../../shared/contract/officer-lengths.ts';
import { fill } from '../../../../shared/text/fill.ts';
import * as api from '../../../api/officers.ts';
import { attempt, type Caller, tell } from '../attempt.ts';
import { officers } from '../commune-page.ts';
import { officerOf } from '../officer-faults.ts';
import { serving } from '../officers.ts';
import { communeText } from '../text.ts';
import { checkRows } from './check-rows.ts';
import { decodeText } from './decode-text.ts';
import type { Reading } from './read-rows.ts';

const BIGGEST = 512 * 1024;

export type FileFault =
  | { readonly fault: 'workbook' | 'big' | 'unreadable' }
  | Extract<Reading, { fault: string }>;

type Read = Exclude<Reading, { fault: string }>;

/** The file that was chosen. */
export const chosen = signal<({ readonly name: string } & (Read | FileFault)) | null>(null);
/** How many of how many are added, while they are. */
export const progress = signal<{ readonly done: number; readonly total: number } | null>(null);
/** Whether an import ended before its end: the next one goes on where it stopped. */
export const isBroken = signal(false);

/** The rows of the file beside the officers of now; those who were added are known from then on. */
export const rows = computed(() => {
  const file = chosen.value;
  if (file === null || 'fault' in file) return [];
  return checkRows(file.rows, serving.value, communeText.value.file.desk);
});
export const fresh = computed(() => rows.value.filter(({ state }) => state === 'fresh'));

/** Reads the file; nothing is sent. */
export async function choose(file: File): Promise<void> {
  isBroken.value = false;
  chosen.value = { name: file.name, ...(await read(file)) };
}

export function drop(): void {
  chosen.value = null;
  isBroken.value = false;
}

async function read(file: File): Promise<Read | FileFault> {
  if (file.size > BIGGEST) return { fault: 'big' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isWorkbook(bytes)) return { fault: 'workbook' };
    // Nobody but who imports a list needs what reads one.
    const { readRows } = await import('./read-rows.ts');
    return readRows(decodeText(bytes));
  } catch {
    return { fault: 'unreadable' };
  }
}

/** XLSX is a ZIP file, XLS a compound file of Microsoft's. */
function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** Adds the officers of the preview, some at a time. */
export async function runImport(): Promise<void> {
  const total = fresh.value.length;
  if (total === 0) return;
  progress.value = { done: 0, total };
  const done = await attempt((call) => addAll(call, total));
  progress.value = null;
  isBroken.value = !done;
  if (!done || fresh.value.length > 0) return;
  drop();
  tell(fill(communeText.value.file.done, { count: total }));
}

/**
 * The server leaves alone who is there, and its answer is the whole list. So a
 * part whose answer was lost may be sent again.
 */
async function addAll(call: Caller, total: number): Promise<void> {
  while (fresh.value.length > 0) {
    const part = fresh.value.slice(0, OFFICERS_AT_ONCE).map(officerOf);
    const before = fresh.value.length;
    officers.value = await call((speaker) => api.addOfficers(speaker, { officers: part }));
    progress.value = { done: total - fresh.value.length, total };
    // Whatever the server made of the rest, it is not asked for ever.
    if (fresh.value.length >= before) return;
  }
}
