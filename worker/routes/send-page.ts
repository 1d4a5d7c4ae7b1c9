import type { Context } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import { problemStatus } from '../../shared/contract/problem.ts';
import { type Language, languageOf } from '../pages/language.ts';
import type { Html } from '../pages/layout.ts';
import { problemPage } from '../pages/problem-page.ts';
import { routeOf } from '../watching/watch-requests.ts';
import { asRefusal } from './problem-response.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Let one site have this page in a frame. What it lays over the frame it could
 * as well ask for by itself, so only sites that the commune lists may.
 */
export function allowFramingBy(context: Context, origin: string): void {
  const policy = POLICY.replace("frame-ancestors 'none'", `frame-ancestors ${origin}`);
  context.header('Content-Security-Policy', policy);
}

/**
 * Answer with a page; what is refused on the way becomes a page too. `make`
 * gives null when the caller has the page already.
 */
export async function sendPage(
  context: Context,
  make: (language: Language) => Promise<Html | null>,
  status: StatusCode = 200,
): Promise<Response> {
  const language = languageOf(context.req.query('lang'));
  context.header('Content-Security-Policy', POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  // Under "no-referrer" a browser gives the origin of our own form as "null" (Fetch, section 3.2).
  context.header('Referrer-Policy', 'same-origin');
  context.header('Cache-Control', 'no-store');
  try {
    const page = await make(language);
    if (page === null) return context.body(null, 304);
    context.status(status);
    return await context.html(page);
  } catch (error) {
    const { refused, retryAfter } = asRefusal(error, routeOf(context));
    if (retryAfter !== undefined) context.header('Retry-After', String(retryAfter));
    context.status(problemStatus[refused] as StatusCode);
    return context.html(problemPage(refused, language));
  }
}
