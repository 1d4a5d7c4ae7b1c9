import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Environment } from '../environment.ts';
import { refuse } from '../problem.ts';
import { type App, serve } from './serve.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
};

/** How files lie packed beside themselves, the smallest first; browsers take Brotli over TLS alone. */
const packings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_FIVE_MINUTES = 'public, max-age=300';

/** The built files: the widget, the style of our pages, the guides' pictures, the OpenAPI document. */
export function assetRoutes(app: App): void {
  const files = [
    ['/widget/{file}', FOR_FIVE_MINUTES],
    ['/widget/{version}/{file}', FOR_EVER],
    ['/pages/{file}', FOR_FIVE_MINUTES],
    ['/huong-dan/{folder}/{file}', FOR_FIVE_MINUTES],
    ['/openapi.json', FOR_FIVE_MINUTES],
  ] as const;
  for (const [path, cacheControl] of files) {
    serve(app, { method: 'get', path, allowed: 'anyone' }, ({ context }) =>
      sendAsset(context, cacheControl),
    );
  }
}

/** A disk knows no content types, and any site may embed the widget. */
async function sendAsset(
  context: Context<{ Bindings: Environment }>,
  cacheControl: string,
): Promise<Response> {
  const path = new URL(context.req.url).pathname;
  const type = types[path.split('.').at(-1) ?? ''];
  if (type === undefined) refuse('not-found');
  const headers = {
    'Content-Type': type,
    'Cache-Control': cacheControl,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  };
  for (const [encoding, ending] of packings) {
    const packed = takes(context, encoding) ? await findAsset(context, path + ending) : null;
    if (packed === null) continue;
    const encoded = { ...headers, 'Content-Encoding': encoding };
    return new Response(packed, { headers: encoded, encodeBody: 'manual' });
  }
  return new Response((await findAsset(context, path)) ?? refuse('not-found'), { headers });
}

function takes(context: Context, encoding: string): boolean {
  const known = { supports: [encoding, 'identity'], default: 'identity' };
  return accepts(context, { header: 'Accept-Encoding', ...known }) === encoding;
}

async function findAsset(
  { env }: Context<{ Bindings: Environment }>,
  path: string,
): Promise<ReadableStream | null> {
  const found = await env.ASSETS.fetch(new URL(path, 'http://assets'));
  return found.ok ? found.body : null;
}
