import type { Context } from 'hono';

/** Send JSON with its entity tag, or 304 when the caller has it (RFC 9110, section 13.1.2). */
export function sendDocument(
  context: Context,
  document: { json: string; etag: string },
  cacheControl: string,
): Response {
  context.header('ETag', document.etag);
  context.header('Cache-Control', cacheControl);
  const known = (context.req.header('If-None-Match') ?? '').split(',').map((tag) => tag.trim());
  if (known.some((tag) => tag.replace(/^W\//u, '') === document.etag))
    return context.body(null, 304);
  context.header('Content-Type', 'application/json');
  return context.body(document.json);
}
