import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on an origin of its own that embeds the widget. */
export interface HostSite {
  readonly address: string;
  stop(): void;
}

/** Serve one page with the given body under the given content security policy. */
export async function startHostSite(policy: string, body: string): Promise<HostSite> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(`<!doctype html><html lang="vi"><title>Trang xã</title>${body}</html>`);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, stop: () => void server.close() };
}
