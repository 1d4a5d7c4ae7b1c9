import { accepts } from 'hono/accepts';
import { readMetrics } from '../../shared/contract/health.ts';
import { OPEN_METRICS, TEXT, writeExposition } from '../watching/exposition.ts';
import { fleetFamilies, machineFamilies } from '../watching/installation-families.ts';
import { processFamilies } from '../watching/process-families.ts';
import { lookAtInstallation } from './installation.ts';
import { type App, serve } from './serve.ts';

const versions: Readonly<Record<string, string>> = { [OPEN_METRICS]: '1.0.0', [TEXT]: '0.0.4' };

/**
 * The figures of the installation. What a process has done is told where one
 * process serves everybody; elsewhere each request would tell of another one.
 */
export function metricRoutes(app: App): void {
  serve(app, readMetrics, async ({ context }) => {
    const { machine, fleet, now } = await lookAtInstallation(context.env);
    const families = [
      ...fleetFamilies(fleet, now),
      ...(machine === undefined ? [] : processFamilies(context.env.VERSION)),
      ...(machine ? machineFamilies(machine) : []),
    ];
    const known = { supports: [OPEN_METRICS, TEXT], default: OPEN_METRICS };
    const type = accepts(context, { header: 'Accept', ...known });
    return new Response(writeExposition(families, type), {
      headers: {
        'Content-Type': `${type}; version=${versions[type]}; charset=utf-8`,
        'Cache-Control': 'no-store',
      },
    });
  });
}
