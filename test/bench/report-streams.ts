import { performance } from 'node:perf_hooks';
import { residentMemory } from './process-memory.ts';
import { production, startServer } from '../server/real-server.ts';

const STARTS = 5;

/** What a file of half a million rows took. */
export interface ReportStream {
  readonly kind: 'xlsx' | 'csv';
  /** From each of some requests to the first byte of the body, in ms. */
  readonly firstByte: readonly number[];
  readonly megabytes: number;
  readonly seconds: number;
  /** The server's memory in MB after a tenth of the file, and at its highest. */
  readonly early: number;
  readonly highest: number;
}

/** Reads half a million rows in each format from the product's writers in a real workerd. */
export async function reportStreams(folder: string): Promise<readonly ReportStream[]> {
  const config = 'test/bench/report-stream.capnp';
  const server = await startServer({ ...production(folder), config, folders: {} });
  const address = `http://127.0.0.1:${server.ports.get('http')}`;
  await (await fetch(`${address}/warm`)).arrayBuffer();
  const streams: ReportStream[] = [];
  for (const kind of ['xlsx', 'csv'] as const) {
    const firstByte: number[] = [];
    while (firstByte.length < STARTS) firstByte.push(await begin(`${address}/${kind}`));
    // Once before, so that the server has met its usual size.
    await readAll(`${address}/${kind}`, server.pid);
    streams.push({ kind, firstByte, ...(await readAll(`${address}/${kind}`, server.pid)) });
  }
  await server.kill();
  return streams;
}

/** Reads the first bytes and goes away. */
async function begin(address: string): Promise<number> {
  const began = performance.now();
  const reader = (await fetch(address)).body?.getReader();
  await reader?.read();
  const taken = performance.now() - began;
  await reader?.cancel();
  return taken;
}

async function readAll(address: string, pid: number) {
  const began = performance.now();
  const { body } = await fetch(address);
  let bytes = 0;
  const memory: number[] = [];
  for await (const chunk of body ?? []) {
    // At each half megabyte.
    if (bytes >> 19 !== (bytes + chunk.length) >> 19) memory.push(residentMemory(pid));
    bytes += chunk.length;
  }
  return {
    megabytes: bytes / 2 ** 20,
    seconds: (performance.now() - began) / 1000,
    early: memory[Math.floor(memory.length / 10)] ?? 0,
    highest: Math.max(...memory),
  };
}
