import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { PeerFile } from './peer.ts';

/** An origin of the peers' own, from which sites load them. */
export interface PeerServer {
  readonly address: string;
  put(file: PeerFile): void;
  stop(): void;
}

/** Serves files gzipped, for ever cacheable and to every site, as a good network of caches does. */
export async function startPeerServer(): Promise<PeerServer> {
  const files = new Map<string, PeerFile>();
  const server = createServer(({ url = '' }, response) => send(files.get(url), response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    put: (file) => void files.set(file.path, file),
    stop: () => void server.close(),
  };
}

function send(file: PeerFile | undefined, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (file === undefined) return void response.writeHead(404).end();
  response.setHeader('Content-Type', `${file.type}; charset=utf-8`);
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  response.end(gzipSync(file.content, { level: 9 }));
}
