import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import {
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';
import { provenRating } from './proven-rating.ts';
import { get, post } from './raw-request.ts';
import { openingRequests, verifiedRequests } from './visit-requests.ts';

/** One of the servers that are measured side by side, or one of its routes. */
export interface Arm {
  readonly name: 'hello' | 'batched' | 'counted' | 'unbatched' | 'board' | 'opening' | 'verified';
  readonly port: number;
  readonly status: number;
  /** How many requests a round has: fewer where each costs more. */
  readonly requests: number;
  readonly makeRequest: () => Buffer | Promise<Buffer>;
  /** How many transactions the server's commune has made, where that is counted. */
  readonly commits?: () => Promise<number>;
}

const CHEAP = 2000;
const OPENINGS = 100;
const VERIFIED = 300;

/** Starts every server that is measured; each arm can be run for so many rounds. */
export async function benchArms(newFolder: () => string, rounds: number) {
  const config = (name: string) => ({
    ...production(newFolder()),
    config: `test/bench/${name}.capnp`,
  });
  const hello = await startServer({ ...config('hello'), folders: {} });
  const batched = await startServer(production(newFolder()));
  const counted = await startServer({ ...config('counted'), sockets: ['http', 'counts'] });
  const unbatched = await startServer(config('unbatched'));
  const visits = await startServer(production(newFolder()));
  const reading = { status: 200, requests: CHEAP };
  const arms: readonly Arm[] = [
    { name: 'hello', port: httpPort(hello), ...reading, makeRequest: () => get('/') },
    await intake('batched', batched),
    { ...(await intake('counted', counted)), commits: () => transactionsOf(counted) },
    await intake('unbatched', unbatched),
    { name: 'board', port: httpPort(batched), ...reading, makeRequest: () => get(board) },
    ...(await visitArms(visits, rounds)),
  ];
  return {
    arms,
    stop: async () => {
      for (const server of [hello, batched, counted, unbatched, visits]) await server.kill();
    },
  };
}

const board = '/v1/communes/bench/board';

/** A commune with three officers on a fresh server. */
async function found(server: RealServer): Promise<Installation> {
  const send = sendTo(httpPort(server));
  return newCommune(send, await firstOperator(send, OPERATOR_SECRET), 'bench');
}

/** A server with a commune that takes ratings. */
async function intake(name: Arm['name'], server: RealServer): Promise<Arm> {
  const { officers } = await found(server);
  const send = sendTo(httpPort(server));
  let count = 0;
  const makeRequest = async () => {
    count += 1;
    return post(ratings, await provenRating(send, officers[count % officers.length]?.id ?? ''));
  };
  return { name, port: httpPort(server), status: 201, requests: CHEAP, makeRequest };
}

const ratings = '/v1/communes/bench/ratings';

/** Opening codes, and ratings that come with a token. */
async function visitArms(server: RealServer, rounds: number): Promise<readonly Arm[]> {
  const home = await found(server);
  const port = httpPort(server);
  const send = sendTo(port);
  const opening = await openingRequests(send, home, OPENINGS * rounds);
  const verified = await verifiedRequests(send, home, VERIFIED * rounds);
  return [
    { name: 'opening', port, status: 201, requests: OPENINGS, makeRequest: opening },
    { name: 'verified', port, status: 201, requests: VERIFIED, makeRequest: verified },
  ];
}

async function transactionsOf(server: RealServer): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${server.ports.get('counts')}/`);
  return Number(await answer.text());
}

function httpPort(server: RealServer): number {
  return server.ports.get('http') ?? 0;
}
