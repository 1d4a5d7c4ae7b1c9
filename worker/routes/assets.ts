import type { Context } from 'hono';
import type { Environment } from '../environment.ts';
import { refuse } from '../problem.ts';
import { type App, serve } from './serve.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_FIVE_MINUTES = 'public, max-age=300';

/** The built files: the widget, the style of our pages, the OpenAPI document. */
export function assetRoutes(app: App): void {
  const files = [
    ['/widget/{file}', FOR_FIVE_MINUTES],
    ['/widget/{version}/{file}', FOR_EVER],
    ['/pages/{file}', FOR_FIVE_MINUTES],
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
  const found = await context.env.ASSETS.fetch(new URL(path, 'http://assets'));
  if (!found.ok) refuse('not-found');
  return new Response(found.body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': cacheControl,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
