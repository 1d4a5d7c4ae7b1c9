import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPrometheus } from '../../scripts/find-prometheus.mjs';
import { queries, readDashboard } from './read-dashboard.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-prometheus-'));
const trials = ['test/watching/alarms.yml', 'test/watching/alarms-by-the-hour.yml'];
let promtool: string;

beforeAll(() => {
  ({ promtool } = findPrometheus());
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs promtool; returns its exit code and what it said. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(promtool, args, { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('promtool takes the alarms and the configuration', () => {
  const rules = run('check', 'rules', 'deploy/prometheus/nghe-dan.rules.yml');
  expect(rules).toMatchObject({ status: 0 });
  const config = run('check', 'config', '--syntax-only', 'deploy/prometheus/prometheus.yml');
  expect(config).toMatchObject({ status: 0 });
});

test('each alarm fires for its reason, and none when all is well', () => {
  const tried = run('test', 'rules', ...trials);
  expect(tried.said).not.toContain('FAILED');
  expect(tried.status).toBe(0);
});

test('every alarm is tried', () => {
  const names = (file: string, pattern: RegExp) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, name]) => name);
  const alarms = names('deploy/prometheus/nghe-dan.rules.yml', /alert: (\w+)/gu);
  const tried = trials.flatMap((file) => names(file, /alertname="(\w+)"/gu));
  expect([...new Set(tried)].toSorted()).toEqual(alarms.toSorted());
});

test('Grafana knows the dashboard: its fields, no id twice, no panel over another', () => {
  const { panels } = readDashboard();
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test('Prometheus understands whatever the dashboard asks', () => {
  const rules = queries().map((expr, at) => ({ record: `asked:${at}`, expr }));
  const file = join(folder, 'asked.yml');
  writeFileSync(file, JSON.stringify({ groups: [{ name: 'asked', rules }] }));
  expect(run('check', 'rules', file)).toMatchObject({ status: 0 });
});
