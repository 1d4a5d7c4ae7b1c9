import type { ServerResponse } from 'node:http';

/** An answer of the server as the page would get it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What the network does to an answer on its way to the page. */
export type Spoiling = 'whole' | 'none' | 'half-head' | 'half-body' | 'split' | 'gateway';

const SPLIT_MS = 15;

/** Passes an answer on, or what the network leaves of it. */
export function spoil(response: ServerResponse, answer: Answer, how: Spoiling): void {
  if (how === 'whole') return pass(response, answer);
  if (how === 'gateway') return pass(response, gateway);
  const { socket } = response;
  if (how === 'none' || socket === null) return void response.destroy();
  const raw = rawAnswer(answer);
  const head = raw.indexOf('\r\n\r\n');
  const cut = how === 'half-head' ? head >> 1 : (head + raw.length) >> 1;
  socket.write(raw.subarray(0, cut));
  if (how === 'split') setTimeout(() => socket.end(raw.subarray(cut)), SPLIT_MS);
  else setTimeout(() => socket.destroy(), SPLIT_MS);
}

function pass(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

/** A proxy that lost patience although the rating was stored. */
const gateway: Answer = {
  status: 504,
  headers: { 'content-type': 'text/html', 'access-control-allow-origin': '*' },
  body: Buffer.from('<h1>504 Gateway Time-out</h1>'),
};

function rawAnswer({ status, headers, body }: Answer): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} Answered`, ...lines, 'connection: close', '', ''];
  return Buffer.concat([Buffer.from(head.join('\r\n')), body]);
}
