import { readFileSync } from 'node:fs';

/** A live commune holds three files open. */
const FILES_EACH = 3;

/**
 * How many communes can be live under this process's limit of open files.
 * Node raises the soft limit to the hard one when it starts, and the server
 * inherits it; the hard limit is the administrator's.
 */
export function communesThatFit(limits = readFileSync('/proc/self/limits', 'utf8')): number {
  const soft = /^Max open files\s+(?<soft>\d+|unlimited)/mu.exec(limits)?.groups?.['soft'];
  if (soft === undefined || soft === 'unlimited') return Infinity;
  return Math.floor(Number(soft) / FILES_EACH);
}
