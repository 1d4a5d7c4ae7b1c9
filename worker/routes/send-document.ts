import type { Context } from 'hono';

/** Send JSON with its entity tag, or 304 when the caller has it (RFC 9110, section 13.1.2). */
export function sendDocument(
  context: Context,
  document: { json: string; etag: string },
  cacheControl: string,
): Response {
  context.header('ETag', document.etag);
  context.header('Cache-Control', cacheControl);
  if (hasAlready(context, document.etag)) return context.body(null, 304);
  context.header('Content-Type', 'application/json');
  return context.body(document.json);
}

/** Whether the caller says that it has what this entity tag stands for. */
export function hasAlready(context: Context, etag: string): boolean {
  const known = (context.req.header('If-None-Match') ?? '').split(',').map((tag) => tag.trim());
  return known.some((tag) => tag.replace(/^W\//u, '') === etag);
}
