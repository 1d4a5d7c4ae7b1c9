import { type Alarm, type Readiness, readReadiness } from '../../shared/contract/health.ts';
import { machineAlarms } from '../../shared/watching/alarm.ts';
import type { Fleet } from '../registry/pulse-store.ts';
import { hasManyErrors } from '../watching/counters.ts';
import { machineTime } from '../watching/machine-time.ts';
import { type Installation, lookAtInstallation } from './installation.ts';
import { type App, serve } from './serve.ts';

/** Whether all is well with the installation. */
export function readinessRoutes(app: App): void {
  serve(app, readReadiness, async ({ context }) => {
    const alarms = alarmsOf(await lookAtInstallation(context.env));
    const isWell = alarms.length === 0;
    const readiness: Readiness = { status: isWell ? 'ready' : 'alarmed', alarms: [...alarms] };
    context.header('Cache-Control', 'no-store');
    return context.json(readiness, isWell ? 200 : 503);
  });
}

function alarmsOf({ machine, fleet }: Installation): readonly Alarm[] {
  // The machine's status follows the machine's clock, which the communes' may be ahead of in tests.
  const now = machineTime();
  const names = [
    ...(machine === undefined ? [] : machineAlarms(machine, now)),
    ...(hasManyErrors(now) ? (['many-errors'] as const) : []),
    ...(fleet.standing > 0 ? (['log-standing'] as const) : []),
  ];
  return [...names.map((name) => ({ name, communes: [] })), ...missed(fleet)];
}

function missed({ latest }: Fleet): readonly Alarm[] {
  if (latest.length === 0) return [];
  return [{ name: 'release-missed', communes: latest.map(({ commune }) => commune) }];
}
