import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { randomId } from '../../client/rating.ts';
import { ADDRESS_HEADER } from '../../server/real-server.ts';
import { isSite, SITE } from './names.ts';
import type { Answer } from './spoil.ts';

const agent = new Agent({ keepAlive: true });
const hopByHop = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);

/**
 * Asks the server on a port what a page has asked, and reads its answer whole.
 * Each request comes from an address of its own, since citizens are many.
 */
export async function askServer(
  port: number,
  { headers: asked, method, url: path }: IncomingMessage,
  body: Buffer,
): Promise<Answer> {
  const headers = { ...asked, [ADDRESS_HEADER]: randomId() };
  // Each device's site has a name of its own; to the server they are one.
  if (isSite(headers.origin)) headers.origin = `http://${SITE}`;
  const sent = request({ host: '127.0.0.1', port, agent, method, path, headers });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const got = await buffer(answer);
  const told = Object.entries(answer.headers)
    .filter(([name]) => !hopByHop.has(name))
    .map(([name, value]) => [name, framable(String(value))] as const);
  const said = { ...Object.fromEntries(told), 'content-length': String(got.length) };
  return { status: answer.statusCode ?? 0, headers: said, body: got };
}

/** The devices of a test are frames. */
function framable(header: string): string {
  return header.replace("frame-ancestors 'none'", 'frame-ancestors *');
}
