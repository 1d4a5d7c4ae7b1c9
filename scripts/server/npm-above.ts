import { readFileSync } from 'node:fs';

/** The process id of the npm that a process runs under, or null when there is none. */
export function npmAbove(pid: number): number | null {
  const parent = parentOf(pid);
  if (parent === null || parent <= 1) return null;
  return isNpm(parent) ? parent : npmAbove(parent);
}

/** The fourth field of proc_pid_stat(5); the second is a name that may hold spaces. */
function parentOf(pid: number): number | null {
  const stat = contents(`/proc/${pid}/stat`);
  const parent = stat.slice(stat.lastIndexOf(')')).split(' ')[2];
  return parent === undefined ? null : Number(parent);
}

/** npm names its process after its command: "npm start". */
function isNpm(pid: number): boolean {
  return contents(`/proc/${pid}/cmdline`).startsWith('npm ');
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
