import { readFileSync } from 'node:fs';

/** Resident memory of a process now, in MB. */
export function residentMemory(pid: number): number {
  return statusOf(pid, 'VmRSS');
}

/** The most that it ever had, in MB. */
export function highestMemory(pid: number): number {
  return statusOf(pid, 'VmHWM');
}

function statusOf(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`, 'u').exec(status)?.[1]) / 1024;
}
