import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Peer } from './peer.ts';

/** A commune's page with a picture of 60 KB and text, at `/`, and with each peer on it at its number. */
export async function startPeerSite(peers: readonly Peer[]) {
  const picture = pictureOf(60_000);
  const server = createServer(({ url = '/' }, response) => {
    const isPicture = url === '/picture.svg';
    response.setHeader('Content-Type', isPicture ? 'image/svg+xml' : 'text/html; charset=utf-8');
    response.end(isPicture ? picture : pageWith(peers[Number(url.slice(1) || Number.NaN)]));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

function pictureOf(bytes: number): string {
  const noise = randomBytes(bytes / 2).toString('hex');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="#b71c1c"/><!--${noise}--></svg>`;
}

function pageWith(peer?: Peer): string {
  const words = '<p>Ủy ban nhân dân xã tiếp công dân vào ngày 5 và 15 hằng tháng.</p>'.repeat(30);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><title>Trang thông tin điện tử</title>${peer?.head ?? ''}</head>
    <body><h1>Trang thông tin điện tử</h1>${peer?.body ?? ''}
    <img src="/picture.svg" alt="" width="340" height="170">${words}</body></html>`;
}
