import { chmodSync, copyFileSync, existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { linked } from './release.ts';
import { places } from './places.ts';
import { run, succeeds } from './run.ts';

/** The units of a release, by name. */
function unitsOf(release: string): readonly string[] {
  return readdirSync(join(release, 'systemd')).toSorted();
}

/** Puts a release's units, user and commands where the system looks for them. */
export function writeUnits(release: string): void {
  run('systemd-sysusers', join(release, 'sysusers.conf'));
  for (const unit of unitsOf(release)) {
    copyFileSync(join(release, 'systemd', unit), join(places.units, unit));
    chmodSync(join(places.units, unit), 0o644);
  }
  forgetUnits(unitsOf(release));
  for (const name of ownCommands(release)) {
    const path = join(places.commands, name);
    rmSync(path, { force: true });
    symlinkSync(join(places.current, 'bin', name), path);
  }
  run('systemctl', 'daemon-reload');
}

function ownCommands(release: string): readonly string[] {
  return readdirSync(join(release, 'bin')).filter((name) => /^nghe-dan(?!-server)/u.test(name));
}

/** Units of ours in the system that are not among these. */
function forgetUnits(kept: readonly string[]): void {
  const ours = readdirSync(places.units).filter((name) =>
    /^nghe-dan[.-].*(?:service|socket|timer)$/u.test(name),
  );
  for (const unit of ours) {
    if (kept.includes(unit)) continue;
    run('systemctl', 'disable', '--now', unit);
    rmSync(join(places.units, unit));
  }
}

/** Starts what is to run now and after every start of the machine. */
export function enableUnits(release: string): void {
  const lasting = unitsOf(release).filter((name) => isLasting(name));
  run('systemctl', 'enable', '--quiet', ...lasting);
  run('systemctl', 'start', ...lasting.filter((name) => !name.endsWith('.service')));
}

/** Sockets, the server itself, and timers; but not the watchdog's, which the server brings along. */
function isLasting(name: string): boolean {
  if (name === 'nghe-dan-watchdog.timer') return false;
  return name === 'nghe-dan.service' || /\.(?:socket|timer)$/u.test(name);
}

/** Ends and removes every unit, command and the user; whatever of it is there. */
export function removeUnits(): void {
  const release = linked(places.current);
  if (release !== null && existsSync(release)) {
    for (const name of ownCommands(release)) rmSync(join(places.commands, name), { force: true });
  }
  forgetUnits([]);
  run('systemctl', 'daemon-reload');
  run('systemctl', 'reset-failed');
  if (succeeds('id', 'nghe-dan')) run('userdel', 'nghe-dan');
}
