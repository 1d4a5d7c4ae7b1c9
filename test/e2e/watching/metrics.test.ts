import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeManifest } from '../../../cli/backup/manifest.ts';
import { backupName } from '../../../cli/backup/retention.ts';
import { findPrometheus } from '../../../scripts/find-prometheus.mjs';
import { call } from '../../client/api.ts';
import { newCommune } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';
import { freePort } from '../../../cli/home/free-port.ts';
import { WATCH_SECRET } from '../../server/real-server.ts';
import { queries } from '../../watching/read-dashboard.ts';
import { runWatch } from './run-watch.ts';
import { startWatched, type WatchedServer } from './watched-server.ts';

const rulesFile = fileURLToPath(
  new URL('../../../deploy/prometheus/nghe-dan.rules.yml', import.meta.url),
);

let watched: WatchedServer;
let programs: ReturnType<typeof findPrometheus>;
let prometheus: ChildProcess | null = null;
let officers: readonly string[];

beforeAll(async () => {
  programs = findPrometheus();
  watched = await startWatched();
  const home = await newCommune(watched.send, watched.operator, 'binh-my');
  await newCommune(watched.send, watched.operator, 'an-do');
  officers = home.officers.map(({ id }) => id);
}, 300_000);

afterAll(async () => {
  prometheus?.kill('SIGKILL');
  await watched?.end();
});

async function rate(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const body = newRating(officers[0] ?? '');
    const headers = { 'x-address': `198.51.100.${count}` };
    const { status } = await call(watched.send, 'POST', '/v1/communes/binh-my/ratings', {
      body,
      headers,
    });
    expect(status).toBe(201);
  }
}

/** The lines about one route. */
async function linesOf(route: string): Promise<readonly string[]> {
  const text = await watched.metrics('text/plain');
  return text.split('\n').filter((line) => line.includes(`route="${route}"`));
}

test('nine ratings leave no trace in the figures; ten are told together', async () => {
  const route = 'POST /v1/communes/:commune/ratings';
  await rate(9);
  expect(await linesOf(route)).toEqual([]);
  expect(await watched.metrics('text/plain')).toContain('nghe_dan_write_batch_size_count 0\n');
  await rate(1);
  const lines = await linesOf(route);
  expect(lines).toContain(`nghe_dan_requests_total{route="${route}",status="2xx"} 10`);
  await rate(3);
  expect(await linesOf(route)).toEqual(lines);
});

test('no commune that is well, no officer and no name stands in the figures', async () => {
  const text = await watched.metrics('application/openmetrics-text');
  for (const word of ['binh-my', 'an-do', 'Thử Nghiệm', 'Quầy', ...officers]) {
    expect(text).not.toContain(word);
  }
});

test('promtool finds nothing to say about the figures', async () => {
  const { folder, url } = watched;
  const status = join(folder, 'data', 'status');
  const backups = join(folder, 'backups');
  const madeAt = '2026-03-04T02:00:00.000Z';
  const backup = join(backups, backupName(Date.parse(madeAt)));
  mkdirSync(backup, { recursive: true });
  const all = { registry: null, communes: [], provinces: [], missing: [] };
  await writeManifest(backup, { format: 1, madeAt, ...all });
  const args = ['--data', folder, '--status', status, '--backups', backups, '--server', url];
  await runWatch(args, { WATCH_SECRET });
  await watched.passWeek('binh-my');
  const input = await watched.metrics('text/plain');
  const checked = spawnSync(programs.promtool, ['check', 'metrics'], { input, encoding: 'utf8' });
  expect(checked).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('whatever dashboard and alarms ask for is there to be asked for', async () => {
  const text = await watched.metrics('text/plain');
  const asked = [...queries(), readFileSync(rulesFile, 'utf8')].join('\n');
  const names = new Set(asked.match(/nghe_dan_\w+/gu));
  // A machine without systemd does not say whether it follows a time server.
  names.delete('nghe_dan_clock_synchronised');
  expect([...names].filter((name) => !new RegExp(`^${name}[{ ]`, 'mu').test(text))).toEqual([]);
});

interface Answer {
  readonly data: {
    readonly activeTargets: readonly { readonly health: string; readonly lastError: string }[];
    readonly alerts: readonly {
      readonly labels: { readonly alertname: string };
      readonly state: string;
    }[];
  };
}

test('a real Prometheus reads the OpenMetrics figures and raises the alarm of a missed release', async () => {
  const port = await freePort();
  const target = new URL(watched.url).host;
  const config = {
    global: { scrape_interval: '1s', evaluation_interval: '1s' },
    rule_files: [rulesFile],
    scrape_configs: [
      {
        job_name: 'nghe-dan',
        authorization: { credentials: WATCH_SECRET },
        static_configs: [{ targets: [target] }],
      },
    ],
  };
  const file = join(watched.folder, 'prometheus.yml');
  writeFileSync(file, JSON.stringify(config));
  prometheus = spawn(
    programs.prometheus,
    [
      `--config.file=${file}`,
      `--storage.tsdb.path=${join(watched.folder, 'prometheus')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: 'ignore' },
  );
  const ask = async (path: string) =>
    ((await (await fetch(`http://127.0.0.1:${port}/api/v1/${path}`)).json()) as Answer).data;
  await vi.waitFor(
    async () => {
      const { activeTargets } = await ask('targets');
      expect(activeTargets).toMatchObject([{ health: 'up', lastError: '' }]);
      const { alerts } = await ask('alerts');
      const firing = alerts.filter(({ state }) => state === 'firing');
      expect(firing.map(({ labels }) => labels.alertname)).toContain('NgheDanReleaseMissed');
    },
    { timeout: 90_000, interval: 500 },
  );
  prometheus.kill('SIGTERM');
  await once(prometheus, 'exit');
});
