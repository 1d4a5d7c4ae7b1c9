import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { residentMemory } from '../../bench/process-memory.ts';
import type { Send } from '../../client/api.ts';
import { randomId } from '../../client/rating.ts';
import {
  ADDRESS_HEADER,
  type RealServer,
  sendTo,
  startServer,
  withClock,
} from '../../server/real-server.ts';

/** A server for a country, and what it takes of its machine. */
export interface CountryServer extends RealServer {
  readonly send: Send;
  readonly folder: string;
  /** Sets the clock so far ahead of the machine's, in ms. */
  setAhead(milliseconds: number): Promise<void>;
  /** Has all these communes look at the clock; resolves when all are done. */
  tick(communes: readonly string[]): Promise<void>;
  /** Rings the alarms of all these communes at once; resolves when all their releases have come. */
  ringLate(communes: readonly string[]): Promise<void>;
  taken(): Taken;
}

/** Memory and disk in MB. */
export interface Taken {
  readonly memory: number;
  readonly openFiles: number;
  readonly disk: number;
}

export async function startCountry(folder: string): Promise<CountryServer> {
  const config = 'test/simulation/country/country.capnp';
  const server = await startServer({ ...withClock(folder), config });
  const clock = `http://127.0.0.1:${server.ports.get('clock')}`;
  const post = async (what: 'tick' | 'late', communes: readonly string[]): Promise<void> => {
    const done = await fetch(`${clock}/${what}`, { method: 'POST', body: communes.join('\n') });
    if (!done.ok) throw new Error(await done.text());
  };
  return {
    ...server,
    folder,
    send: fromAnywhere(sendTo(server.ports.get('http') ?? 0)),
    async setAhead(milliseconds) {
      await fetch(`${clock}/ahead/${milliseconds}`);
    },
    tick: (communes) => post('tick', communes),
    ringLate: (communes) => post('late', communes),
    taken: () => ({
      memory: residentMemory(server.pid),
      openFiles: readdirSync(`/proc/${server.pid}/fd`).length,
      disk: usedDisk(folder),
    }),
  };
}

/** In MB. Files that go while it counts make `du` fail, and are nothing. */
function usedDisk(folder: string): number {
  return Number(spawnSync('du', ['-sm', folder], { encoding: 'utf8' }).stdout.split('\t')[0]);
}

/** Each request from an address of its own: a country has as many. */
function fromAnywhere(send: Send): Send {
  return (path, init) => {
    const headers = {
      ...Object.fromEntries(new Headers(init.headers)),
      [ADDRESS_HEADER]: randomId(),
    };
    return send(path, { ...init, headers });
  };
}
