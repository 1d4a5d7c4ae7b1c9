import { firstOperator, newCommune } from '../client/installation.ts';
import type { Send } from '../client/api.ts';
import { proveWork } from '../client/proving.ts';
import { newRating, randomId } from '../client/rating.ts';
import {
  ADDRESS_HEADER,
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';

/** One of the servers that are measured side by side. */
export interface Arm {
  readonly name: 'hello' | 'batched' | 'counted' | 'unbatched' | 'board';
  readonly port: number;
  readonly status: number;
  readonly makeRequest: () => Buffer | Promise<Buffer>;
  /** How many transactions the server's commune has made, where that is counted. */
  readonly commits?: () => Promise<number>;
}

/** Starts every server that is measured. */
export async function benchArms(newFolder: () => string) {
  const config = (name: string) => ({
    ...production(newFolder()),
    config: `test/bench/${name}.capnp`,
  });
  const hello = await startServer({ ...config('hello'), folders: {} });
  const batched = await startServer(production(newFolder()));
  const counted = await startServer({ ...config('counted'), sockets: ['http', 'counts'] });
  const unbatched = await startServer(config('unbatched'));
  const arms: readonly Arm[] = [
    { name: 'hello', port: httpPort(hello), status: 200, makeRequest: () => get('/') },
    await intake('batched', batched),
    { ...(await intake('counted', counted)), commits: () => transactionsOf(counted) },
    await intake('unbatched', unbatched),
    { name: 'board', port: httpPort(batched), status: 200, makeRequest: () => get(board) },
  ];
  return {
    arms,
    stop: async () => {
      for (const server of [hello, batched, counted, unbatched]) await server.kill();
    },
  };
}

const board = '/v1/communes/bench/board';
const ratings = '/v1/communes/bench/ratings';

/** A server with a commune that takes ratings of three officers. */
async function intake(name: Arm['name'], server: RealServer): Promise<Arm> {
  const send = sendTo(httpPort(server));
  const { officers } = await newCommune(send, await firstOperator(send, OPERATOR_SECRET), 'bench');
  let count = 0;
  const makeRequest = () => {
    count += 1;
    return rating(send, officers[count % officers.length]?.id ?? '');
  };
  return { name, port: httpPort(server), status: 201, makeRequest };
}

async function transactionsOf(server: RealServer): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${server.ports.get('counts')}/`);
  return Number(await answer.text());
}

/** A rating with its work done, from an address of its own. */
async function rating(send: Send, officer: string): Promise<Buffer> {
  const bare = newRating(officer);
  const address = randomId();
  const proof = await proveWork(send, 'bench', bare.id, { [ADDRESS_HEADER]: address });
  const body = JSON.stringify({ ...bare, proof });
  return Buffer.from(
    `POST ${ratings} HTTP/1.1\r\nHost: bench\r\nContent-Type: text/plain\r\n` +
      `${ADDRESS_HEADER}: ${address}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function get(path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: bench\r\n\r\n`);
}

function httpPort(server: RealServer): number {
  return server.ports.get('http') ?? 0;
}
