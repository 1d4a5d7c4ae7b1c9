#!/usr/bin/env node
import { join } from 'node:path';
import { STATUS_FILE } from '../shared/watching/machine-status.ts';
import { askReadiness, NotLetIn } from './watch/ask-readiness.ts';
import { certificateAlarms } from './watch/certificate.ts';
import { readWatch, writeWhole } from './watch/files.ts';
import { clockJump, lookAtMachine, readStart } from './watch/look-at-machine.ts';
import {
  afterLook,
  afterTelling,
  type Found,
  type OpenAlarm,
  toTell,
} from './watch/open-alarms.ts';
import { type Options, readOptions, USAGE } from './watch/options.ts';
import { tell } from './watch/tell.ts';

/** Exit codes. */
const WELL = 0;
const ALARMED = 1;
const FAILED = 2;
const DOWN = 'server-down';
const REFUSED = 'watch-refused';
/** Alarms of a look that heard nothing of the server. */
const DEAF = new Set([DOWN, REFUSED]);

/**
 * Looks at an installation once; a timer calls it every minute. Writes what the
 * server cannot see of its machine, asks the server what is wrong, and tells
 * whoever is to be told.
 */
async function watch(options: Options): Promise<number> {
  const { stateFile, status, server, secret, domain } = options;
  const [before, start] = [await readWatch(stateFile), await readStart()];
  const machine = await lookAtMachine(options, clockJump(before?.start ?? null, start));
  await writeWhole(join(status, STATUS_FILE), machine);
  const now = Date.now();
  const known = before?.alarms ?? [];
  const { found, refused } = await ask(server, secret, known);
  const shown = domain === null ? [] : await certificateAlarms(domain, now);
  const open = afterLook(known, [...found, ...shown], now);
  const told = await tellOf(options, toTell(open, now), now);
  await writeWhole(stateFile, { start, alarms: afterTelling(open, told, now) });
  if (refused !== null) throw refused;
  const isAlarmed = open.some(({ goneAt }) => goneAt === null);
  return isAlarmed ? ALARMED : WELL;
}

/** What is wrong. Who hears nothing hears of no end either: what was wrong stays. */
async function ask(
  server: string,
  secret: string,
  known: readonly OpenAlarm[],
): Promise<{ readonly found: readonly Found[]; readonly refused: NotLetIn | null }> {
  const withKnown = (deaf: string) => [
    ...known.filter(({ name, goneAt }) => goneAt === null && !DEAF.has(name)),
    { name: deaf, communes: [] },
  ];
  try {
    const found = await askReadiness(server, secret);
    const isDown = found.some(({ name }) => name === DOWN);
    return { found: isDown ? withKnown(DOWN) : found, refused: null };
  } catch (error) {
    if (!(error instanceof NotLetIn)) throw error;
    return { found: withKnown(REFUSED), refused: error };
  }
}

/** Those of some alarms that somebody was told of; the others are tried again at the next look. */
async function tellOf(
  { alarmUrl, name }: Options,
  alarms: readonly OpenAlarm[],
  now: number,
): Promise<readonly OpenAlarm[]> {
  if (alarms.length === 0) return [];
  const isTold = alarmUrl === null || (await tell(alarmUrl, name, alarms, now));
  const level = isTold ? 'warning' : 'error';
  const names = alarms.map((alarm) => alarm.name);
  const event = isTold ? 'alarms-told' : 'alarms-not-told';
  console.log(JSON.stringify({ level, event, alarms: names }));
  return isTold ? alarms : [];
}

const options = await readOptions(process.argv.slice(2), process.env);
if (options === null) console.error(`Use it so: ${USAGE}`);
process.exitCode =
  options === null
    ? FAILED
    : await watch(options).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        return FAILED;
      });
