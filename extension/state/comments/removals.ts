import { signal } from '@preact/signals';
import type { Event } from '../../../shared/log/event.ts';
import { Broken } from '../../../shared/monitor/broken.ts';
import { readEvents } from '../../../shared/monitor/examine-events.ts';
import { examineLog } from '../../../shared/monitor/examine-log.ts';
import { fetchLog } from '../../../shared/monitor/fetch-material.ts';
import type { Finding } from '../../../shared/monitor/finding.ts';
import { askCommune } from '../../api/log.ts';
import { readSeenLogs } from '../../platform/known-logs.ts';
import type { PairedMember } from '../../platform/membership.ts';

/** A removal as everybody is told of it. */
export type ToldRemoval = Extract<Event, { type: 'comment-removed' }>;

/** The removals, the newest first, or what is wrong with the log that tells of them; null while unknown. */
export const removals = signal<readonly ToldRemoval[] | Finding | null>(null);

/** Reads the removals out of the public log of events, after its signature, root and growth held. */
export async function readRemovals({ server, commune }: PairedMember): Promise<void> {
  try {
    const seen = await readSeenLogs(server, commune);
    const shown = await fetchLog((path) => askCommune({ server, commune }, path), 'events');
    const events = readEvents(examineLog('events', commune, shown, seen?.known.events ?? null));
    const told = events.filter((event) => event.type === 'comment-removed');
    removals.value = told.flatMap((_, at) => told.at(-1 - at) ?? []);
  } catch (error) {
    // Without a network there is nothing new to say; the page says so above.
    if (error instanceof Broken) removals.value = error.finding;
  }
}
