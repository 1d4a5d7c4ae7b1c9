import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Problem, problemStatus, problemType } from '../../shared/contract/problem.ts';
import { languageOf, textIn } from '../pages/language.ts';
import { ProblemError, type Refusal } from '../problem.ts';
import { countProblem } from '../watching/counters.ts';
import { journal } from '../watching/journal.ts';

/** A refusal as problem+json (RFC 9457), its title in the caller's language: no cache may show it to another. */
export function problemResponse(context: Context, refusal: Refusal): Response {
  const { refused, errors, retryAfter } = refusal;
  const status = problemStatus[refused];
  const problem: Problem = {
    type: problemType(refused),
    title: titles(context)[refused],
    status,
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
  if (retryAfter !== undefined) context.header('Retry-After', String(retryAfter));
  if (status === 401) context.header('WWW-Authenticate', 'Bearer');
  context.header('Content-Type', 'application/problem+json');
  context.header('Cache-Control', 'no-store');
  return context.body(JSON.stringify(problem), status as ContentfulStatusCode);
}

/** In the language that a browser names first (RFC 9110, 12.5.4), if there is that one. */
function titles(context: Context): ReturnType<typeof textIn>['problem'] {
  const [first] = (context.req.header('Accept-Language') ?? '').split(/[-,;]/u);
  return textIn(languageOf(first)).problem;
}

/** What went wrong, as a refusal; counted when it is the server's own. */
export function asRefusal(error: unknown, route: string): Refusal {
  const refusal = error instanceof ProblemError ? error.refusal : unforeseen(error, route);
  countProblem(refusal.refused);
  return refusal;
}

/** What nobody foresaw is told in the journal, without the request. */
function unforeseen(error: unknown, route: string): Refusal {
  if (isFull(error)) return { refused: 'storage-full' };
  if (isPassing(error)) return { refused: 'busy', retryAfter: 5 };
  journal('unforeseen', { route, error });
  return { refused: 'server-error' };
}

/** An object that is being restarted or has too much to do will answer again. */
function isPassing(error: unknown): boolean {
  const { retryable, overloaded } = error as { retryable?: unknown; overloaded?: unknown };
  return retryable === true || overloaded === true;
}

/** SQLite's own word for a disk without space; errors lose their class between objects. */
function isFull(error: unknown): boolean {
  return error instanceof Error && error.message.includes('SQLITE_FULL');
}
