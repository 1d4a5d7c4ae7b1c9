import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Rating } from '../../../shared/contract/rating.ts';
import { isSite } from './names.ts';
import { type Answer, spoil, type Spoiling } from './spoil.ts';
import { busy, hotspot } from './strangers.ts';
import { askServer } from './upstream.ts';

/**
 * What a rating meets on its way: the server at once or after a while, nobody,
 * a server with too much to do, the page of a hotspot; `held` waits at the
 * server's door, or after the commit when it is the answer that is `kept-back`.
 */
export type Meeting = 'server' | 'slow' | 'twice' | 'nobody' | 'busy' | 'hotspot' | 'held';

/** A fault of the network: what the rating meets, and what becomes of the answer. */
export interface Fault {
  readonly meeting: Meeting;
  readonly answer: Spoiling | 'kept-back';
  /** Whether asking for work meets the same, and not only the rating. */
  readonly work: boolean;
}

export const sound: Fault = { meeting: 'server', answer: 'whole', work: false };

/** A rating that a page posted. */
export interface Post {
  readonly rating: Rating;
  /** Whether page and answer still wait for each other. */
  open: boolean;
  /** Whether another post of the same rating came before its answer. */
  hasRival: boolean;
  /** What the pages' clocks showed when it began. */
  readonly since: number;
  /** Whether the server has said that it is stored. */
  stored: boolean;
}

/** The network between pages and the server, in the hands of a test. */
export interface Wire {
  readonly port: number;
  fault: Fault;
  readonly posts: Post[];
  /** What another tab of the same device was already sending when it was sent. */
  readonly races: string[];
  /** How many ratings wait for the test to let them go. */
  readonly waiting: () => number;
  /** Lets go of what waits: passes it on, or cuts it off. */
  letGo(passOn: boolean): void;
  /** A tab is gone; what it was sending is nobody's any more. */
  orphan(): void;
  /** Pages' clocks moved on by milliseconds, and they gave up on what took too long. */
  pass(milliseconds: number): void;
  stop(): void;
}

const SLOW_MS = 60;
/** Within this time the wire has heard that an answer came to its end. */
const HEARING_MS = 80;
/** Shortly after this time a page gives up; Chromium hangs up only later. */
export const TIMEOUT = 28_000;

/** Puts a wire between pages and the server on `server`; `files` are answered in the server's place. */
export async function startWire(
  server: number,
  site: (port: number) => string,
  files: ReadonlyMap<string, Answer> = new Map(),
): Promise<Wire> {
  let skipped = 0;
  const now = (): number => performance.now() + skipped;
  const held: ((passOn: boolean) => void)[] = [];
  const listener = createServer((asked, response) => {
    // Else Chromium sends again by itself what is cut off, also for tabs that are gone.
    response.shouldKeepAlive = false;
    meet(asked, response).catch(() => response.destroy());
  });
  listener.listen(0);
  await once(listener, 'listening');
  const wire: Wire = {
    port: (listener.address() as AddressInfo).port,
    fault: sound,
    posts: [],
    races: [],
    waiting: () => held.length,
    letGo: (passOn) => held.splice(0).forEach((go) => go(passOn)),
    orphan: () => wire.posts.forEach((post) => (post.open = false)),
    pass(milliseconds) {
      skipped += milliseconds;
      for (const post of wire.posts) post.open &&= now() - post.since < TIMEOUT;
    },
    stop() {
      listener.close();
      listener.closeAllConnections();
    },
  };

  async function meet(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = asked.url ?? '';
    const file = files.get(path.split('?')[0] ?? '');
    if (path === '/probe') return page(response, '');
    if (isSite(asked.headers.host)) return page(response, site(wire.port));
    if (file !== undefined) return spoil(response, file, 'whole');
    const body = await buffer(asked);
    const isRating = asked.method === 'POST' && path.endsWith('/ratings');
    if (isRating) return carry(asked, response, body);
    const isWork = path.includes('/challenge?');
    const fault = isWork && wire.fault.work ? wire.fault : sound;
    await through(asked, response, body, fault, undefined);
  }

  async function carry(asked: IncomingMessage, response: ServerResponse, body: Buffer) {
    const rating = JSON.parse(body.toString()) as Rating;
    const post: Post = { rating, open: true, hasRival: false, since: now(), stored: false };
    const others = wire.posts.filter((one) => one.open && one.rating.id === rating.id);
    wire.posts.push(post);
    response.once('finish', () => {
      if (post.open && post.hasRival) wire.races.push(rating.id);
    });
    response.once('close', () => (post.open = false));
    for (const other of others) other.hasRival = true;
    setTimeout(() => {
      if (others.some(({ open }) => open)) wire.races.push(rating.id);
    }, HEARING_MS);
    await through(asked, response, body, wire.fault, post);
  }

  async function through(
    asked: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    fault: Fault,
    post: Post | undefined,
  ): Promise<void> {
    const { meeting } = fault;
    if (meeting === 'nobody') return void response.destroy();
    if (meeting === 'busy') return spoil(response, busy, 'whole');
    if (meeting === 'hotspot') return spoil(response, hotspot, 'whole');
    if (meeting === 'slow') await new Promise((next) => setTimeout(next, SLOW_MS));
    if (meeting === 'held' && !(await hold())) return void response.destroy();
    if (meeting === 'twice') await askServer(server, asked, body);
    const answer = await askServer(server, asked, body);
    if (post !== undefined && answer.status === 201) post.stored = true;
    if (fault.answer !== 'kept-back') return spoil(response, answer, fault.answer);
    spoil(response, answer, (await hold()) ? 'whole' : 'none');
  }

  function hold(): Promise<boolean> {
    return new Promise((resolve) => held.push(resolve));
  }

  return wire;
}

function page(response: ServerResponse, body: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="vi"><title>Trang xã</title>${body}</html>`);
}
