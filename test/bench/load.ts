import { connect, type Socket } from 'node:net';

/** What to send, and over how many connections that stay open. */
export interface Load {
  readonly port: number;
  readonly requests: readonly Buffer[];
  readonly connections: number;
  /** The status that every answer must have. */
  readonly status: number;
}

/** What a load took: seconds in all, and milliseconds for each answer. */
export interface Measured {
  readonly seconds: number;
  readonly latencies: readonly number[];
}

/**
 * Sends requests over raw sockets, one at a time on each connection: what is
 * measured is the server, and no library between.
 *
 * @throws Error when an answer has another status or a connection breaks.
 */
export async function sendLoad({ port, requests, connections, status }: Load): Promise<Measured> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const latencies: number[] = [];
  const queue = requests.values();
  const started = performance.now();
  await Promise.all(sockets.map((socket) => work(socket, queue, status, latencies)));
  const seconds = (performance.now() - started) / 1000;
  for (const socket of sockets) socket.destroy();
  return { seconds, latencies };
}

/** One connection takes the next request from the queue until there is none. */
async function work(
  socket: Socket,
  queue: Iterator<Buffer>,
  status: number,
  latencies: number[],
): Promise<void> {
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    const sent = performance.now();
    const answered = readAnswer(socket, status);
    socket.write(next.value);
    await answered;
    latencies.push(performance.now() - sent);
  }
}

function readAnswer(socket: Socket, status: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let read: Buffer = Buffer.alloc(0);
    const hear = (bytes: Buffer): void => {
      read = read.length === 0 ? bytes : Buffer.concat([read, bytes]);
      if (read.length < answerLength(read)) return;
      socket.off('data', hear).off('close', reject);
      if (read.toString('latin1', 9, 12) === String(status)) resolve();
      else reject(new Error(read.toString()));
    };
    socket.on('data', hear).once('close', reject);
  });
}

/** The length of the answer that these bytes begin, by its Content-Length; endless while unknown. */
function answerLength(bytes: Buffer): number {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return Number.POSITIVE_INFINITY;
  const [, length] = /content-length: (\d+)/iu.exec(bytes.toString('latin1', 0, end)) ?? [];
  return end + 4 + Number(length ?? Number.NaN);
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}
