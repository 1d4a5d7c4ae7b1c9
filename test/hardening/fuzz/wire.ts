import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import type { FuzzRequest } from './requests.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** No answer of the server takes so long, on however slow a machine: whoever waits longer is hanging. */
const HANGING = 60_000;

/** Sends requests as they are, without the tidying of paths that a browser does, over kept connections. */
export class Wire {
  private readonly port: number;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 });

  constructor(port: number) {
    this.port = port;
  }

  async send({ route: { method }, path, headers, body }: FuzzRequest): Promise<Answer> {
    const { port, agent } = this;
    const sent = request({ host: '127.0.0.1', port, agent, method, path, headers });
    sent.setTimeout(HANGING, () => sent.destroy(new Error('no answer: it hangs')));
    sent.end(body ?? undefined);
    const [message] = (await once(sent, 'response')) as [IncomingMessage];
    return read(message);
  }

  close(): void {
    this.agent.destroy();
  }
}

async function read(message: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return {
    status: message.statusCode ?? 0,
    type: message.headers['content-type'] ?? '',
    text: Buffer.concat(chunks).toString(),
  };
}
