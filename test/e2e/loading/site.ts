import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on an origin of its own, whose pages a test puts there. */
export interface Site {
  readonly origin: string;
  /** Puts a file there; returns its address. */
  put(path: string, content: string, headers?: Readonly<Record<string, string>>): string;
  stop(): void;
}

/** Serve a site on a port that is free. */
export async function startSite(): Promise<Site> {
  const files = new Map<string, readonly [string, Readonly<Record<string, string>>]>();
  const server = createServer(({ url }, response) => {
    const [content, headers] = files.get(url?.split('?')[0] ?? '') ?? [];
    response.writeHead(content === undefined ? 404 : 200, headers);
    response.end(content);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, content, headers = {}) {
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      files.set(path, [content, { 'content-type': type, ...headers }]);
      return origin + path;
    },
    stop: () => void server.close(),
  };
}

/** A page of a site with something in it. */
export function pageWith(body: string): string {
  return `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>Trang xã</title><body>${body}</body></html>`;
}
