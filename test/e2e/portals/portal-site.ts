import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The names under which the tests' browser finds this machine: no TLS, and not `localhost` either. */
const SITE_HOST = 'xa.test';
export const SERVER_HOST = 'may-chu.test';
export const RESOLVE = '--host-resolver-rules=MAP *.test 127.0.0.1';

/** A commune's portal on plain HTTP. */
export interface PortalSite {
  readonly origin: string;
  stop(): void;
}

/** By path: a file of this folder, or the content itself. */
export type Files = Readonly<Record<string, { readonly file: string } | string>>;

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

/** Serves a portal; `{name}` in its files is replaced by the parts of that name. */
export async function startPortal(
  files: Files,
  parts: Readonly<Record<string, string>>,
): Promise<PortalSite> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const found = files[pathname];
    if (found === undefined) return void response.writeHead(404).end();
    const content =
      typeof found === 'string'
        ? found
        : readFileSync(new URL(found.file, import.meta.url), 'utf8');
    // No encoding is named: that is left to the page, as old servers do.
    response.setHeader('Content-Type', types[pathname.split('.').at(-1) ?? ''] ?? 'text/html');
    response.end(content.replace(/\{(\w+)\}/gu, (whole, name: string) => parts[name] ?? whole));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://${SITE_HOST}:${port}`, stop: () => void server.close() };
}
