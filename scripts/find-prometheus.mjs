/**
 * Finds Prometheus and its promtool, which check our figures and alarms, or
 * unpacks them from Debian's package without installing it: an installed one
 * would start a server. Plain JavaScript, so that any tool can call it.
 */
import { fileURLToPath } from 'node:url';
import { onPath, runs, unpackPackage } from './programs.mjs';

const folder = fileURLToPath(new URL('../dist/programs/prometheus', import.meta.url));

function found() {
  const [prometheus, promtool] = ['prometheus', 'promtool'].map((name) => {
    const unpacked = `${folder}/usr/bin/${name}`;
    return onPath([name]) ?? (runs(unpacked) ? unpacked : undefined);
  });
  return prometheus === undefined || promtool === undefined ? undefined : { prometheus, promtool };
}

/** The paths of both programs. Throws an Error that says what to install. */
export function findPrometheus() {
  const there = found();
  if (there !== undefined) return there;
  unpackPackage('prometheus', folder);
  const now = found();
  if (now !== undefined) return now;
  throw new Error("No Prometheus was found: put Debian's package prometheus on this machine.");
}
