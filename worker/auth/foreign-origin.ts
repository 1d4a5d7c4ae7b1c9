import type { Context } from 'hono';

/**
 * The origin of the page that sent a request, or null when it is a page of
 * ours or no page. Behind a proxy the scheme may differ, so hosts are compared.
 */
export function foreignOrigin(context: Context): string | null {
  const origin = context.req.header('Origin');
  if (origin === undefined) return null;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== null && host === context.req.header('Host') ? null : origin;
}
