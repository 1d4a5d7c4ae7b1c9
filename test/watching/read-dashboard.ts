import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Dashboard } from './dashboard-schema.ts';

const file = new URL('../../deploy/grafana/nghe-dan.json', import.meta.url);

/** The dashboard as it is given to operators; throws when Grafana would not know it as one. */
export function readDashboard() {
  return v.parse(Dashboard, JSON.parse(readFileSync(file, 'utf8')));
}

/** What its panels ask Prometheus, with Grafana's variables filled in. */
export function queries(): readonly string[] {
  return readDashboard().panels.flatMap((panel) =>
    panel.type === 'row'
      ? []
      : panel.targets.map(({ expr }) =>
          expr.replaceAll('$__rate_interval', '5m').replaceAll('$instance', '.+'),
        ),
  );
}
