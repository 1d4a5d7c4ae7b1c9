import { mkdtempSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../../shared/criteria/answers.ts';
import { call, ok, type Send } from '../client/api.ts';
import { firstOperator, newCommune } from '../client/installation.ts';
import { randomId } from '../client/rating.ts';
import {
  ADDRESS_HEADER,
  OPERATOR_SECRET,
  sendTo,
  startServer,
  withClock,
} from '../server/real-server.ts';
import { sendLoad } from './load.ts';
import { highestMemory } from './process-memory.ts';
import { provenRating } from './proven-rating.ts';
import { post } from './raw-request.ts';

const PATH = '/v1/communes/bench/ratings';
const CONNECTIONS = 64;
/** Milliseconds between the answer to one rating of the trickle and the next. */
const PAUSE = 5;

/** What a release takes, and what ratings that come in meanwhile wait, in ms each. */
export interface CrowdedRelease {
  readonly ratings: number;
  readonly seconds: number;
  /** The trickle's latencies just before the release, and while it runs. */
  readonly before: readonly number[];
  readonly during: readonly number[];
  /** What any request of the trickle, for work too, waited at most while it runs. */
  readonly longest: number;
  /** The server's memory at its highest, in MB. */
  readonly memory: number;
}

/** Lets so many ratings wait, then a week pass, while others trickle in. */
export async function crowdedRelease(folder: string, ratings: number): Promise<CrowdedRelease> {
  const server = await startServer(withClock(mkdtempSync(`${folder}/data-`)));
  const port = server.ports.get('http') ?? 0;
  const send = sendTo(port);
  const home = await newCommune(send, await firstOperator(send, OPERATOR_SECRET), 'bench');
  const officers = home.officers.map(({ id }) => id);
  const requests: Buffer[] = [];
  while (requests.length < ratings) {
    const proven = Array.from({ length: CONNECTIONS }, (_, at) =>
      provenRating(send, officers[at % officers.length] ?? '', someAnswers(requests.length + at)),
    );
    requests.push(...(await Promise.all(proven)).map((rating) => post(PATH, rating)));
  }
  await sendLoad({ port, requests, status: 201, connections: CONNECTIONS });
  const before = await trickle(send, officers[0] ?? '', wait(1000));
  const started = performance.now();
  const week = fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/bench`);
  const during = await trickle(send, officers[0] ?? '', week);
  const seconds = (performance.now() - started) / 1000;
  const memory = highestMemory(server.pid);
  await server.kill();
  return {
    ratings,
    seconds,
    before: before.ratings,
    during: during.ratings,
    longest: Math.max(...during.ratings, ...during.works),
    memory,
  };
}

/** One of 1,000 ways to answer, since a release also looks for answers that are alike. */
function someAnswers(at: number): Readonly<Record<string, Answer>> {
  const manner = (of: number) => (1 + (Math.floor(at / of) % 5)) as Answer;
  const pledge = (of: number): Answer => (Math.floor(at / of) % 2 === 0 ? 'kept' : 'broken');
  return {
    'ton-trong': manner(1),
    'van-minh': manner(5),
    'gan-gui': manner(25),
    'khong-cham-tre': pledge(125),
    'khong-hach-dich': pledge(250),
    'khong-ne-tranh': pledge(500),
  };
}

/** Rates one after the other until something is over; what each request waited, in ms. */
async function trickle(send: Send, officer: string, until: Promise<unknown>) {
  const waited = { ratings: [] as number[], works: [] as number[] };
  const over = new AbortController();
  void until.finally(() => over.abort());
  while (!over.signal.aborted) {
    const asked = performance.now();
    const body = await provenRating(send, officer);
    const sent = performance.now();
    waited.works.push(sent - asked);
    const headers = { [ADDRESS_HEADER]: randomId() };
    await ok(call(send, 'POST', PATH, { body, headers }));
    waited.ratings.push(performance.now() - sent);
    await wait(PAUSE);
  }
  await until;
  return waited;
}
