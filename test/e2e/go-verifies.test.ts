import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Send } from '../client/api.ts';
import { readEvents } from '../client/log.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { goVerifies } from './run-go.ts';

let demo: DemoServer;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

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
