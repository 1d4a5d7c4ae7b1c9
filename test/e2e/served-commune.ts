import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call, ok } from '../client/api.ts';
import { firstOperator, newCommune } from '../client/installation.ts';
import { OPERATOR_SECRET, production, sendTo, startServer } from '../server/real-server.ts';

/** The production server with one commune on it. */
export interface ServedCommune {
  readonly server: string;
  readonly port: number;
  readonly commune: string;
  /** The tag and the link as the README gives them; `host` is how browsers name this machine. */
  tag(host?: string): string;
  link(host?: string): string;
  /** Takes ratings from these sites. */
  allow(origins: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export async function serveCommune(): Promise<ServedCommune> {
  const data = mkdtempSync(join(tmpdir(), 'nghe-dan-served-'));
  const running = await startServer(production(data));
  const port = running.ports.get('http') ?? 0;
  const send = sendTo(port);
  const operator = await firstOperator(send, OPERATOR_SECRET);
  const sets = ['nam-khong', 'ba-the-hien', 'sau-biet'] as const;
  const { commune, tokens } = await newCommune(send, operator, 'xa-thu', sets);
  const at = (host: string): string => `http://${host}:${port}`;
  return {
    server: at('localhost'),
    port,
    commune,
    tag: (host = 'localhost') => `<script src="${at(host)}/widget/v1.js" async></script>`,
    link: (host = 'localhost') =>
      `<nghe-dan commune="${commune}"><a href="${at(host)}/rate/${commune}">Đánh giá cán bộ</a></nghe-dan>`,
    async allow(origins) {
      const path = `/v1/communes/${commune}/settings`;
      await ok(call(send, 'PATCH', path, { token: tokens.leader, body: { origins } }));
    },
    async stop() {
      await running.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** What the build says about the files of the widget. */
export interface Manifest {
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly integrity: string }[];
}

export function manifest(): Manifest {
  const file = new URL('../../dist/site/widget/manifest.json', import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Manifest;
}
