import type { MiddlewareHandler } from 'hono';

const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-Match, If-None-Match',
  'Access-Control-Max-Age': '86400',
};

/**
 * CORS (Fetch standard, section 3.2). No route takes cookies, so any origin may
 * read an answer; which sites may send a rating is decided where it is taken
 * in, and the refusal is readable.
 *
 * Hono's own middleware writes to a response that is not there yet, so that
 * each answer is made twice: a tenth of what taking in a rating costs.
 */
export const crossOrigin: MiddlewareHandler = async (context, next) => {
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Access-Control-Expose-Headers', 'ETag, Retry-After');
  if (context.req.method === 'OPTIONS') return context.body(null, 204, preflight);
  return next();
};
