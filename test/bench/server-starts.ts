import { mkdtempSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { call, ok } from '../client/api.ts';
import { firstOperator, newCommune } from '../client/installation.ts';
import { OPERATOR_SECRET, production, sendTo, startServer } from '../server/real-server.ts';
import { residentMemory } from './process-memory.ts';

/** Milliseconds without a request, after which a server is idle. */
const STILL = 2000;

/** What a server that knows a commune takes to answer, and what it needs while nothing happens. */
export interface ServerStarts {
  /** From its start to its first answer for the commune, in seconds each. */
  readonly seconds: readonly number[];
  /** In MB each. */
  readonly idle: readonly number[];
  /** The same of hello-world on the same workerd, in MB. */
  readonly helloIdle: number;
}

/** Starts the production server so often on the data of one commune. */
export async function serverStarts(folder: string, times: number): Promise<ServerStarts> {
  const data = mkdtempSync(`${folder}/data-`);
  await found(data);
  const [seconds, idle]: [number[], number[]] = [[], []];
  while (seconds.length < times) {
    const began = performance.now();
    const server = await startServer(production(data));
    await ok(call(sendTo(server.ports.get('http') ?? 0), 'GET', '/v1/communes/bench'));
    seconds.push((performance.now() - began) / 1000);
    await wait(STILL);
    idle.push(residentMemory(server.pid));
    await server.stop();
  }
  return { seconds, idle, helloIdle: await idleHello() };
}

async function idleHello(): Promise<number> {
  const server = await startServer({
    config: 'test/bench/hello.capnp',
    sockets: ['http'],
    folders: {},
  });
  await fetch(`http://127.0.0.1:${server.ports.get('http')}/`);
  await wait(STILL);
  const memory = residentMemory(server.pid);
  await server.stop();
  return memory;
}

async function found(data: string): Promise<void> {
  const server = await startServer(production(data));
  const send = sendTo(server.ports.get('http') ?? 0);
  await newCommune(send, await firstOperator(send, OPERATOR_SECRET), 'bench');
  await server.stop();
}
