import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findGo } from '../../scripts/find-go.mjs';
import type { Send } from '../client/api.ts';
import { readEvents } from '../client/log.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';

const program = fileURLToPath(new URL('../go/verify-log/main.go', import.meta.url));

let demo: DemoServer;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

function goVerifies(...args: readonly string[]): { said: string; code: number | null } {
  const go = findGo();
  const env = { ...process.env, GO111MODULE: 'off', GOPATH: go.sources, GOFLAGS: '' };
  const ran = spawnSync(go.program, ['run', program, ...args], { env, encoding: 'utf8' });
  return { said: `${ran.stdout}${ran.stderr}`.trim(), code: ran.status };
}

test("Go's sumdb packages verify the log, every entry and every older checkpoint", async () => {
  const send: Send = (path, init) => fetch(`${demo.server}${path}`, init);
  const events = (await readEvents(send, 'binh-my')) as readonly { type: string; size: number }[];
  const sizes = events.filter(({ type }) => type === 'release').map(({ size }) => size);
  expect(sizes.length).toBeGreaterThan(10);
  const newest = sizes.pop();
  expect(newest).toBeGreaterThan(256);
  const log = `${demo.server}/v1/communes/binh-my/log`;
  const { said, code } = goVerifies(log, ...sizes.map(String));
  expect(said).toBe(`${newest} entries and ${sizes.length} older checkpoints hold`);
  expect(code).toBe(0);
});

test('Go verifies the log of events, and refuses a size that was never published', () => {
  const log = `${demo.server}/v1/communes/binh-my/events`;
  expect(goVerifies(log)).toMatchObject({ code: 0 });
  expect(goVerifies(log, '1000000')).toMatchObject({ code: 1 });
});
