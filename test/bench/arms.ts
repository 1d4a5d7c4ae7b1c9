import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import {
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';
import { startOnNode } from './on-node/start-on-node.ts';
import { provenRating } from './proven-rating.ts';
import { get, post } from './raw-request.ts';
import { openingRequests, verifiedRequests } from './visit-requests.ts';

/** One of the servers that are measured side by side, or one of its routes. */
export interface Arm {
  readonly name:
    | 'hello'
    | 'bare'
    | 'batched'
    | 'counted'
    | 'unbatched'
    | 'board'
    | 'node'
    | 'node board'
    | 'opening'
    | 'verified'
    | `${'small' | 'large'} ${'intake' | 'board' | 'score'}`;
  readonly port: number;
  readonly status: number;
  /** How many requests a round has: fewer where each costs more. */
  readonly requests: number;
  readonly makeRequest: () => Buffer | Promise<Buffer>;
  /** How many transactions the server's commune has made, where that is counted. */
  readonly commits?: () => Promise<number>;
}

const CHEAP = 2000;
/** Many more, so that waking what has gone to sleep since the last round is hardly a part of it. */
const READINGS = 20_000;
const OPENINGS = 100;
const VERIFIED = 300;

/** Ratings that a commune has behind it, beside which another has ten thousand. */
const FEW = 10_000;
/** Two years of releases, however many ratings there are. */
const RELEASES = 100;

/** Starts every server that is measured; each arm can be run for so many rounds. */
export async function benchArms(newFolder: () => string, rounds: number, many: number) {
  const config = (name: string) => ({
    ...production(newFolder()),
    config: `test/bench/${name}.capnp`,
  });
  const hello = await startServer({ ...config('hello'), folders: {} });
  const bare = await startServer({ ...config('bare'), folders: { data: newFolder() } });
  const batched = await startServer(production(newFolder()));
  const counted = await startServer({ ...config('counted'), sockets: ['http', 'counts'] });
  const unbatched = await startServer(config('unbatched'));
  const visits = await startServer(production(newFolder()));
  const onNode = await startOnNode(newFolder());
  const small = await startServer({ ...config('grown'), sockets: ['http', 'grow'] });
  const large = await startServer({ ...config('grown'), sockets: ['http', 'grow'] });
  const reading = { status: 200, requests: READINGS };
  const batches = await intake('batched', batched);
  const arms: readonly Arm[] = [
    { name: 'hello', port: httpPort(hello), ...reading, makeRequest: () => get('/') },
    { ...batches, name: 'bare', port: httpPort(bare) },
    batches,
    { ...(await intake('counted', counted)), commits: () => transactionsOf(counted) },
    await intake('unbatched', unbatched),
    { name: 'board', port: httpPort(batched), ...reading, makeRequest: () => get(board) },
    await intake('node', onNode),
    { name: 'node board', port: httpPort(onNode), ...reading, makeRequest: () => get(board) },
    ...(await visitArms(visits, rounds)),
    ...(await grownArms('small', small, FEW)),
    ...(await grownArms('large', large, many)),
  ];
  return {
    arms,
    stop: async () => {
      const all = [hello, bare, batched, counted, unbatched, visits, onNode, small, large];
      for (const server of all) await server.kill();
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
  return intakeOf(name, server, await found(server));
}

function intakeOf(name: Arm['name'], server: RealServer, { officers }: Installation): Arm {
  const send = sendTo(httpPort(server));
  let count = 0;
  const makeRequest = async () => {
    count += 1;
    return post(intakePath, await provenRating(send, officers[count % officers.length]?.id ?? ''));
  };
  return { name, port: httpPort(server), status: 201, requests: CHEAP, makeRequest };
}

const intakePath = '/v1/communes/bench/ratings';

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

/** A commune with so many ratings behind it, asked for its board and an officer's score, and given more. */
async function grownArms(
  size: 'small' | 'large',
  server: RealServer,
  ratings: number,
): Promise<readonly Arm[]> {
  const home = await found(server);
  for (let number = 1; number <= RELEASES; number += 1) {
    const release = `${number}/${RELEASES}/${ratings / RELEASES}`;
    await fetch(`http://127.0.0.1:${server.ports.get('grow')}/${release}`);
  }
  const port = httpPort(server);
  const score = `/v1/communes/bench/officers/${home.officers[0]?.id}/score`;
  const asked = get(score, `Authorization: Bearer ${home.tokens.officer}\r\n`);
  const reading = { port, status: 200, requests: CHEAP / 2 };
  return [
    { ...intakeOf(`${size} intake`, server, home), requests: CHEAP / 2 },
    { name: `${size} board`, ...reading, makeRequest: () => get(board) },
    { name: `${size} score`, ...reading, makeRequest: () => asked },
  ];
}

async function transactionsOf(server: RealServer): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${server.ports.get('counts')}/`);
  return Number(await answer.text());
}

function httpPort(server: RealServer): number {
  return server.ports.get('http') ?? 0;
}
