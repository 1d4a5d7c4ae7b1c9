import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that says what no HTTP client would. */
export async function rawConnection(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  // A server that slams the door resets the connection.
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/**
 * Writes the bytes of one or more requests and reads all that comes back. A server
 * that waits for more bytes is let down by the end of ours.
 */
export async function say(port: number, bytes: string | Buffer): Promise<string> {
  const socket = await rawConnection(port);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = once(socket, 'close');
  socket.end(bytes);
  await closed;
  return Buffer.concat(chunks).toString('latin1');
}

/** The statuses of all answers on a connection, in order. */
export function statusesIn(text: string): readonly number[] {
  return [...text.matchAll(/HTTP\/1\.[01] (\d{3})/gu)].map(([, status]) => Number(status));
}
