/**
 * Finds the programs with which the units and the proxy of a machine are
 * tested, or installs them. Plain JavaScript, so that any tool can call it.
 */
import { installPackages, onPath } from './programs.mjs';

const tools = {
  nginx: { programs: ['nginx'], package: 'nginx-light' },
  systemdAnalyze: { programs: ['systemd-analyze'], package: 'systemd' },
  socketActivate: { programs: ['systemd-socket-activate'], package: 'systemd' },
  curl: { programs: ['curl'], package: 'curl' },
  openssl: { programs: ['openssl'], package: 'openssl' },
  flock: { programs: ['flock'], package: 'util-linux' },
};

/** With these a whole Debian is made and started beside the machine's own. */
const makers = {
  debootstrap: { programs: ['debootstrap'], package: 'debootstrap' },
  nspawn: { programs: ['systemd-nspawn'], package: 'systemd-container' },
};

const find = (programs) => onPath([...programs, ...programs.map((name) => `../sbin/${name}`)]);

/** The path of each program. Throws an Error that says what to install. */
export function findSystemTools() {
  return findAll(tools);
}

/** The same for the programs that make and start a Debian; they want root. */
export function findDebianMakers() {
  return findAll(makers);
}

function findAll(wanted) {
  const missing = Object.values(wanted).filter(({ programs }) => find(programs) === undefined);
  if (missing.length > 0) installPackages(...new Set(missing.map((tool) => tool.package)));
  const found = Object.entries(wanted).map(([name, tool]) => [
    name,
    find(tool.programs) ?? lacking(tool),
  ]);
  return Object.fromEntries(found);
}

function lacking({ programs, package: name }) {
  throw new Error(`No ${programs[0]} was found: install Debian's package ${name}.`);
}
