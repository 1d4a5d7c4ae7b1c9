import { safeParse } from 'valibot';
import { MachineStatus, STATUS_FILE } from '../../shared/watching/machine-status.ts';
import type { Environment } from '../environment.ts';

/** What the timer wrote of the machine; null when there is nothing to be read. */
export async function readMachineStatus(status: Fetcher): Promise<MachineStatus | null> {
  const response = await status.fetch(`http://status/${STATUS_FILE}`);
  const text = await response.text();
  if (!response.ok) return null;
  const parsed = safeParse(MachineStatus, jsonIn(text));
  return parsed.success ? parsed.output : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The machine's status; undefined where there is no machine of ours to speak of. */
export async function machineStatusIn({
  STATUS,
}: Environment): Promise<MachineStatus | null | undefined> {
  return STATUS === undefined ? undefined : readMachineStatus(STATUS);
}
