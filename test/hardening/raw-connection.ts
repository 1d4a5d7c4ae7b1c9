import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What a server wrote on a connection, and whether it closed it. */
export interface Said {
  readonly text: string;
  readonly closed: boolean;
}

/** A connection that says what no HTTP client would. */
export async function rawConnection(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  // A server that slams the door resets the connection.
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/**
 * Writes the bytes of one or more requests, then a last one that is in order and asks for the end of
 * the connection, and reads all that comes back. A server that waits for more
 * bytes is let down by the end of ours.
 */
export async function say(port: number, bytes: string | Buffer): Promise<Said> {
  const socket = await rawConnection(port);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = once(socket, 'close');
  socket.end(bytes);
  await closed;
  if (process.env['DBG'])
    console.log(
      JSON.stringify(String(bytes).slice(0, 70)),
      JSON.stringify(Buffer.concat(chunks).toString('latin1').slice(0, 90)),
    );
  return { text: Buffer.concat(chunks).toString('latin1'), closed: true };
}

/** The statuses of all answers on a connection, in order. */
export function statusesIn({ text }: Said): readonly number[] {
  return [...text.matchAll(/HTTP\/1\.[01] (\d{3})/gu)].map(([, status]) => Number(status));
}
